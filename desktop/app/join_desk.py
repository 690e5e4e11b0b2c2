"""Says while a device may only read, or counts no more, why that is so, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from db.errors import UmlaufError
from desktop.background import founding
from desktop.background.opening import Opening
from desktop.background.side_job import SideJob
from desktop.background.store_runner import StoreRunner
from desktop.background.sync_timer import SyncTimer
from desktop.i18n.sentences import spoken
from desktop.main_window.main_window import MainWindow

if TYPE_CHECKING:
    from db.rows import JoiningRow
    from db.store import Store
    from desktop.first_start.renewal_dialog import RenewalDialog

EVERY_MS = 30_000


class JoinDesk(QObject):
    """Of a device not accepted yet, blocked or forked, and of a space from a backup or copy."""

    def __init__(
        self, runner: StoreRunner, window: MainWindow, timer: SyncTimer, opening: Opening
    ) -> None:
        super().__init__(window)
        self._runner, self._window, self._opening = runner, window, opening
        self._state = ""
        self._dialog: RenewalDialog | None = None
        self._job: SideJob | None = None
        self._often = QTimer(self, interval=EVERY_MS)
        self._often.timeout.connect(timer.sync_now)
        timer.finished.connect(self._on_round)
        window.waiting.action_requested.connect(self._on_pressed)
        window.acts.on("renew", self.ask_to_renew)

    def look(self) -> None:
        """Read how the acting device stands; to be called whenever that may differ."""
        self._runner.query(_row, self._on_row, latest=True)

    def close(self) -> None:
        """Wait for a new key that is being made."""
        if self._job is not None:
            self._job.close()

    def ask_to_renew(self) -> None:
        """Open the dialog for a new key."""
        from desktop.first_start.renewal_dialog import RenewalDialog  # noqa: PLC0415 - rarely needed

        dialog = self._dialog = RenewalDialog(self._window)
        dialog.renewal_wanted.connect(self._renew)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_round(self, report: Mapping[str, Any]) -> None:
        # What came may say that this device was blocked, or that its chain has forked.
        if self._state or report.get("received", {}).get("entries"):
            self.look()

    def _on_row(self, row: JoiningRow) -> None:
        before = self._state
        self._state = _state(row)
        notice = self._window.waiting
        if self._state == "waiting":
            self._often.start()
            button = self.tr("Sechs Wörter zeigen …")
            notice.set_notice(self._awaited(row.by), "accent", button, closable=False)
        elif self._state == "unknown":
            self._often.start()
            button = self.tr("Neue Einladung verwenden …")
            notice.set_notice(spoken(row.unknown), "warn", button, closable=False)
        elif self._state == "behind":
            button = self.tr("Mit neuem Schlüssel weitermachen …")
            notice.set_notice(spoken(row.behind), "warn", button, closable=False)
        else:
            self._often.stop()
            notice.hide()
        if before in {"waiting", "behind"} and not self._state:
            self._tell_end(before)

    def _awaited(self, by: str) -> str:
        who = by or self.tr("die Verwaltung des Raums")
        words = self.tr(
            "Ihr Gerät wartet auf Bestätigung durch {0}. Bis dahin können Sie nur lesen."
        )
        return words.format(who)

    def _tell_end(self, before: str) -> None:
        accepted = self.tr("Ihr Gerät ist bestätigt. Sie sind dabei und können entscheiden.")
        whole = self.tr("Alles ist wieder da. Sie können weiterarbeiten wie zuvor.")
        words = accepted if before == "waiting" else whole
        self._window.notice.show_notice(words, "ok")

    def _on_pressed(self) -> None:
        if self._state in {"behind", "unknown"}:
            self.ask_to_renew()
        else:
            self._runner.query(_row, self._show_words)

    def _show_words(self, row: JoiningRow) -> None:
        from desktop.first_start.words_dialog import WordsDialog  # noqa: PLC0415 - rarely needed

        dialog = WordsDialog(row.words, row.by, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _renew(self, file: str, code: str) -> None:
        def work(_job: SideJob) -> str:
            with self._opening() as store:
                return founding.renew(store, Path(file) if file else None, code)

        self._job = SideJob(work, self)
        self._job.finished.connect(self._on_renewed)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def _on_renewed(self, feed: str) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self._runner.query(lambda store: store.act_as(feed), self._on_acting)

    def _on_acting(self, _nothing: None) -> None:
        self._runner.look_for_changes()
        self._runner.query(_row, self._on_row)
        self._runner.query(_row, self._show_words)

    def _on_failed(self, error: UmlaufError) -> None:
        if self._dialog is not None:
            self._dialog.show_problem(spoken(error.sentence))


def _state(row: JoiningRow) -> str:
    if row.behind:
        return "behind"
    if row.unknown:
        return "unknown"
    return "" if row.joined else "waiting"


def _row(store: Store) -> JoiningRow:
    return store.joining.row()
