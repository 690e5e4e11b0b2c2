"""Asks for the passphrase of a key that lies in a file; without it the desk reads only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.errors import UmlaufError
from desktop.background.opening import Opening
from desktop.background.store_runner import StoreRunner
from desktop.i18n.sentences import spoken
from desktop.main_window.main_window import MainWindow

if TYPE_CHECKING:
    from db.store import Store
    from desktop.first_start.passphrase_dialog import PassphraseDialog


class KeyDesk(QObject):
    """Opens the key of one desk; what is typed goes to the store and nowhere else."""

    def __init__(self, runner: StoreRunner, window: MainWindow, opening: Opening) -> None:
        super().__init__(window)
        self._runner, self._window, self._opening = runner, window, opening
        self._dialog: PassphraseDialog | None = None
        self._typed = ""
        window.locked.action_requested.connect(self.ask)
        runner.key_missing.connect(self._on_key_missing)

    def look(self) -> None:
        """Ask the person if the key waits for its passphrase."""
        self._runner.query(_needs_passphrase, self._on_looked)

    def ask(self) -> None:
        """Open the dialog."""
        from desktop.first_start.passphrase_dialog import (  # noqa: PLC0415 - rarely needed
            PassphraseDialog,
        )

        dialog = self._dialog = PassphraseDialog(new=False, parent=self._window)
        dialog.given.connect(self._on_given)
        dialog.finished.connect(self._on_ended)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_looked(self, needed: bool) -> None:
        if not needed:
            return
        words = self.tr("Sie können nur lesen: Ihr Schlüssel ist noch verschlossen.")
        button = self.tr("Schlüssel öffnen …")
        self._window.locked.set_notice(words, "warn", button, closable=False)
        self.ask()

    def _on_key_missing(self) -> None:
        """Somebody tried to sign: ask at once instead of letting them look for the button."""
        if self._dialog is None:
            self.look()

    def _on_ended(self) -> None:
        self._dialog = None

    def _on_given(self, passphrase: str) -> None:
        self._typed = passphrase
        self._runner.query(
            lambda store: store.unlock(passphrase), self._on_unlocked, refused=self._on_refused
        )

    def _on_unlocked(self, _nothing: None) -> None:
        self._opening.passphrase, self._typed = self._typed, ""
        self._window.locked.hide()
        if self._dialog is not None:
            self._dialog.accept()

    def _on_refused(self, error: UmlaufError) -> None:
        self._typed = ""
        if self._dialog is not None:
            self._dialog.show_problem(spoken(error.sentence))


def _needs_passphrase(store: Store) -> bool:
    return store.needs_passphrase()
