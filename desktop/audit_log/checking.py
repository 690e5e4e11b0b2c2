"""Checks the whole log beside the desk: every signature, chain, body and member."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from db.errors import UmlaufError
from db.rows.log import LogReport
from desktop.audit_log.earlier_dialog import EarlierDialog
from desktop.audit_log.view import LogView
from desktop.background.opening import OpenStore
from desktop.background.side_job import SideJob
from desktop.i18n import dates
from desktop.i18n.sentences import spoken
from desktop.theme.states import Face


class Checking(QObject):
    """One check at a time; asked again, it stops.

    Signals:
        told: words and tone for the foot of the window.
        ended: whatever came of it.
    """

    told = Signal(str, str)
    ended = Signal()

    def __init__(self, opening: OpenStore, view: LogView, parent: QObject) -> None:
        super().__init__(parent)
        self._opening, self._view = opening, view
        self._job: SideJob | None = None
        self._told = False
        view.check_requested.connect(self.toggle)
        view.check.earlier_requested.connect(self._on_earlier)

    def toggle(self) -> None:
        """Begin, or stop what is running."""
        if self._job is not None:
            self._job.cancel()
        else:
            self.begin()

    def begin(self, fingerprint: str = "", earlier: str = "") -> None:
        """Check, and compare with a fingerprint or a package of before; "" = with none."""
        if self._job is not None:
            return
        self._job = SideJob(partial(_check, self._opening, fingerprint, earlier), self)
        self._job.progressed.connect(self._view.show_progress)
        self._job.ended.connect(self._on_ended)
        self._job.finished.connect(self._on_finished)
        self._job.failed.connect(self._on_failed)
        self._told = True
        self._view.show_progress(0, 1)
        self._view.checked.setText(self.tr("Jeder Eintrag wird geprüft …"))
        self._job.start()

    def _on_earlier(self) -> None:
        if self._job is not None:
            self.told.emit(self.tr("Eine Prüfung läuft noch. Bitte warten Sie sie ab."), "warn")
            return
        dialog = EarlierDialog(self._view.window())
        dialog.sent.connect(self.begin)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def is_told(self) -> bool:
        """Tell whether the view says what a whole check is doing or has found."""
        return self._told

    def close(self) -> None:
        """Stop and wait."""
        if self._job is not None:
            self._job.close()

    def _on_ended(self) -> None:
        self._job = None
        self._view.show_progress(0, 0)
        self.ended.emit()

    def _on_finished(self, report: LogReport | None) -> None:
        if report is None:
            self._view.checked.setText(self.tr("Prüfung angehalten"))
            return
        when = dates.moment(dates.now_ms(), dates.now_ms())
        words = self.tr("{0}, vollständig geprüft {1}")
        self._view.show_state(
            self._face(report), words.format(self._view.words.entries(report.entries), when)
        )
        self._view.check.show_report(report)
        self._tell(report)

    def _face(self, report: LogReport) -> Face:
        if report.ok:
            return Face(self.tr("Kette lückenlos"), "shield-check", "ok")
        return Face(self.tr("Protokoll verändert"), "shield-x", "bad")

    def _tell(self, report: LogReport) -> None:
        wrong = sum(not one.is_note for one in report.findings)
        if not wrong:
            self.told.emit(self.tr("Das Protokoll ist vollständig geprüft und in Ordnung."), "ok")
            return
        one, many = self.tr("Die Prüfung fand 1 Fehler."), self.tr("Die Prüfung fand {0} Fehler.")
        self.told.emit((one if wrong == 1 else many).format(dates.number(wrong)), "bad")

    def _on_failed(self, error: UmlaufError) -> None:
        self.told.emit(spoken(error.sentence), "bad")


class _Stopped(Exception):  # noqa: N818 - it is no error
    """Somebody asked to stop."""


def _check(opening: OpenStore, fingerprint: str, earlier: str, job: SideJob) -> LogReport | None:
    def progress(done: int, total: int) -> None:
        if job.cancelled():
            raise _Stopped
        job.progressed.emit(done, total)

    try:
        with opening() as store:
            package = Path(earlier) if earlier else None
            return store.log.verify(progress, fingerprint=fingerprint, earlier=package)
    except _Stopped:
        return None
