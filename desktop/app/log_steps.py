"""The steps of the tour through the log and an inquiry."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QDialog

from db.rows import LogFilter
from db.rows.cases import CaseFile, CaseState
from db.rows.figures import Wanted
from db.rows.house_reply import DELIVERED, NO_AMOUNT, NOTHING, HouseReply
from db.rows.inquiry_case import Case
from desktop.app.camera import Camera
from desktop.app.desk import Desk
from desktop.i18n.dates import now_ms
from desktop.inquiry.begin_dialog import BeginDialog

if TYPE_CHECKING:
    from db.store import Store

QUESTIONS = (
    "Wie viele Beiträge wurden auf welchen Kanälen veröffentlicht?",
    "Welche Häuser haben freigegeben, und wie lange dauerte es?",
    "Welche Kosten sind für Erstellung und bezahlte Verbreitung entstanden?",
    "Wie oft wurde zurückgewiesen oder mit Auflage freigegeben?",
)
COSTS = 3
SAID = (("SMI", 1_840_000), ("SMWA", 31_000), ("SMK", None), ("SMEKUL", 9_500))
WAITS, UNTIL, CAME = "SMJusDEG", "2026-11-27", "2026-11-19"

ANSWERS = ("Die Zahlen nennt die Tabelle; Anlage 1 führt die Beiträge einzeln auf.", "", "", "")
SUBJECT = "Freigabe von Beiträgen der Kampagne"
SENT, DUE, DAYS_LEFT = "2026-11-09", "2026-12-07", 11


class LogSteps:
    """The list with an entry open, its bytes, a whole check."""

    def __init__(self, desk: Desk, camera: Camera) -> None:
        self._desk, self._camera = desk, camera

    def take(self) -> None:
        """Look at a vote with conditions, then check everything."""
        self._desk.window.show_area("log")
        self._camera.settle()
        log = self._desk.areas.log
        self._desk.runner.query(_conditions, log.presenter.go_to)
        self._wait_for(lambda: log.view.card is not None)
        self._camera.shoot("30-protokoll", "Protokoll, ein Eintrag mit Einzelheiten")
        if log.view.card is not None:
            log.view.card.proof_requested.emit()
            self._camera.shoot("31-signatur", "Wortlaut und Signatur eines Eintrags")
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                dialog.reject()
        self._check()
        self._inquiry()
        self._desk.window.show_area("inbox")

    def _check(self) -> None:
        log = self._desk.areas.log
        loop = QEventLoop()
        log.presenter.checking.ended.connect(loop.quit)
        log.view.again.click()
        loop.exec()
        self._camera.shoot("32-pruefung", "Protokoll nach der Prüfung aller Einträge")

    def _inquiry(self) -> None:
        log = self._desk.areas.log
        log.inquiry.begin()
        self._camera.settle()
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, BeginDialog):
            return
        dialog.number.setText("8/5123")
        dialog.subject.setText(SUBJECT)
        dialog.questions.setPlainText("\n".join(QUESTIONS))
        dialog.whole.setChecked(True)
        self._camera.shoot("33-auskunft-beginnen", "Eine Auskunft beginnen")
        dialog.reject()
        # Shown as it would stand there: a tour signs nothing and keeps nothing.
        self._desk.runner.query(_would_freeze, log.inquiry_view.show_case)
        self._camera.settle()
        log.setCurrentWidget(log.inquiry_view)
        typed, loop = log.inquiry_view.typed(), QEventLoop()
        if typed is not None:
            log.inquiry.preview.shown.connect(loop.quit)
            log.inquiry.preview.refresh(typed, 0)
            loop.exec()
        self._camera.shoot("34-auskunft", "Auskunft mit Fragen, Zahlen und Antwort")
        log.inquiry_view.questions.list.setCurrentRow(COSTS - 1)
        log.inquiry_view.work.choose_table("costs")
        self._camera.shoot("34b-auskunft-kosten", "Auskunft: was Häuser angeben und was fehlt")
        log.inquiry_view.parts.button("page").click()
        self._camera.shoot("34a-auskunft-seite", "Auskunft: der Antwortentwurf als Seite")
        log.inquiry_view.parts.button("work").click()
        log.inquiry_view.head.back.click()

    def _wait_for(self, is_so: Callable[[], bool]) -> None:
        for _ in range(10):
            self._camera.settle()
            if is_so():
                return


def _conditions(store: Store) -> str:
    """Return the newest vote with conditions, else the newest entry."""
    rows = store.log.page(store.log.order(LogFilter(acts=("conditions",))).keys[:1])
    return next((one.id for one in rows or store.log.rows(LogFilter(), 0, 1)), "")


def _would_freeze(store: Store) -> CaseState:
    fingerprint, _, entries = store.log.fingerprint()
    case = Case(
        "8/5123", SUBJECT, due=DUE, questions=QUESTIONS, answers=ANSWERS, replies=tuple(_said())
    )
    found = store.cases.figures(Wanted())
    kept = CaseFile("", case, Wanted(), "printed", fingerprint, now_ms(), entries, found, SENT)
    return CaseState(kept, 7, DAYS_LEFT)


def _said() -> Iterator[HouseReply]:
    """Yield what houses would have said: some named an amount, one nothing, one is asked yet."""
    for house, cents in SAID:
        state = NOTHING if cents is None else DELIVERED
        named = NO_AMOUNT if cents is None else cents
        yield HouseReply(COSTS, house, UNTIL, CAME, state, CAME, named)
    yield HouseReply(COSTS, WAITS, UNTIL, CAME)
