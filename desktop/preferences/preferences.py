"""Opens the dialogs of preferences and puts what was chosen into effect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.settings import Settings
from desktop.theme.apply import Dresser
from desktop.theme.look import look

if TYPE_CHECKING:
    from db.rows import RuleRow, SpaceRow
    from db.store import Store
    from desktop.background.store_runner import StoreRunner


class Preferences(QObject):
    """Presenter of the preferences.

    Signals:
        applied: this computer's settings changed and are in effect.
    """

    applied = Signal()

    def __init__(self, settings: Settings, dresser: Dresser) -> None:
        super().__init__()
        self._settings, self._dresser = settings, dresser
        self._runner: StoreRunner | None = None
        self._parent: QWidget | None = None

    def put_into_effect(self) -> None:
        """Dress the application as the settings say."""
        look().show_keys = self._settings.show_keys
        look().calm = self._settings.calm
        self._dresser.dress(self._settings.theme, self._settings.percent)

    def show_dialog(self) -> None:
        """Open "Darstellung"."""
        from desktop.preferences.preferences_dialog import (  # noqa: PLC0415 - after the first paint
            PreferencesDialog,
        )

        dialog = PreferencesDialog(self._settings, self._parent)
        dialog.applied.connect(self._on_applied)
        dialog.open()

    def attend(self, parent: QWidget, runner: StoreRunner) -> None:
        """Serve an open space: its window, and what asks its store."""
        self._parent, self._runner = parent, runner
        self._limit_media()

    def _limit_media(self) -> None:
        megabytes = self._settings.media_gb * 1000
        if self._runner is not None:
            self._runner.query(lambda store: store.media.set_limit(megabytes), self._on_limited)

    def _on_limited(self, _nothing: None) -> None:
        """The next round makes room."""

    def show_wording(self) -> None:
        """Open the wording of the space once it was read."""
        if self._runner is not None:
            self._runner.query(_space, self._on_space, latest=True)

    def _on_space(self, found: tuple[SpaceRow, bool]) -> None:
        from desktop.preferences.wording_dialog import (  # noqa: PLC0415 - after the first paint
            WordingDialog,
        )

        space, may_set = found
        dialog = WordingDialog(
            space.wording, space.reason_min, may_set=may_set, parent=self._parent
        )
        dialog.chosen.connect(self._on_wording)
        dialog.open()

    def _on_wording(self, wording: str, reason_min: int) -> None:
        if self._runner is not None:
            self._runner.command(lambda store: store.settings.set_wording(wording, reason_min))

    def show_checks(self) -> None:
        """Open the levels of the space's checks once they were read."""
        if self._runner is not None:
            self._runner.query(_rules, self._on_rules, latest=True)

    def _on_rules(self, found: tuple[tuple[RuleRow, ...], bool]) -> None:
        from desktop.preferences.checks_dialog import (  # noqa: PLC0415 - after the first paint
            ChecksDialog,
        )

        rules, may_set = found
        dialog = ChecksDialog(rules, may_set=may_set, parent=self._parent)
        dialog.chosen.connect(self._on_levels)
        dialog.open()

    def _on_levels(self, changed: tuple[tuple[str, str], ...]) -> None:
        if self._runner is not None and changed:
            self._runner.command(lambda store: store.checks.set_many(changed))

    def _on_applied(self) -> None:
        self.put_into_effect()
        self._limit_media()
        self.applied.emit()


def _rules(store: Store) -> tuple[tuple[RuleRow, ...], bool]:
    may_set = not {"admin", "lead"}.isdisjoint(store.me().roles)
    return store.checks.rules(), may_set


def _space(store: Store) -> tuple[SpaceRow, bool]:
    return store.space(), "admin" in store.me().roles
