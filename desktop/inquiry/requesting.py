"""Asks houses for what the log cannot know, reminds them, enters what came."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from db.errors import UmlaufError
from db.rows.cases import CaseState
from db.rows.house_replies import replies_to, reply_of
from db.rows.house_reply import NOTHING, OPEN, HouseReply
from db.store import Store
from desktop.background.store_runner import StoreRunner
from desktop.i18n.sentences import spoken
from desktop.inquiry.reply_dialog import Given, ReplyDialog
from desktop.inquiry.request_dialog import RequestDialog
from desktop.inquiry.texts_dialog import TextsDialog
from desktop.inquiry.view import InquiryView

Answer = tuple[CaseState, dict[str, str]]


class Requesting(QObject):
    """One dialog at a time; what it says is kept in the case at once.

    Signals:
        changed: what houses said is another (`CaseState`).
        told: words and tone for the foot of the window.
    """

    changed = Signal(object)
    told = Signal(str, str)

    def __init__(self, runner: StoreRunner, view: InquiryView) -> None:
        super().__init__(view)
        self._runner, self._view = runner, view
        self._house, self._number = "", 1
        view.ask_requested.connect(self._on_ask)
        view.work.reply_requested.connect(self._on_reply)
        view.work.remind_requested.connect(self._on_remind)

    def _on_ask(self) -> None:
        state = self._view.state()
        if state is None:
            return
        self._view.save_now()
        self._number = self._view.number()
        houses = [(one.key, one.name) for one in state.file.figures.houses]
        known = {one.house for one in replies_to(state.file.case, self._number)}
        chosen = [one.key for one in state.file.figures.houses if one.key not in known]
        dialog = RequestDialog(self._number, houses, chosen, self._view.window())
        dialog.sent.connect(self._on_asked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_asked(self, houses: tuple[str, ...], due: str) -> None:
        number = self._number
        self._run(lambda store, case: store.cases.ask(case, number, houses, due), houses)

    def _on_remind(self, house: str) -> None:
        self._view.save_now()
        number = self._view.number()
        self._run(lambda store, case: store.cases.remind(case, number, house), (house,))

    def _on_reply(self, house: str) -> None:
        state = self._view.state()
        if state is None:
            return
        self._view.save_now()
        self._house, self._number = house, self._view.number()
        found = reply_of(state.file.case, self._number, house)
        reply = found or HouseReply(self._number, house)
        dialog = ReplyDialog(reply, self._view.window())
        dialog.sent.connect(self._on_given)
        dialog.unasked.connect(self._on_unasked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_given(self, given: Given) -> None:
        number, house = self._number, self._house

        def keep(store: Store, case: str) -> object:
            if given.state == OPEN:
                return store.cases.reopen(case, number, house)
            return store.cases.reply(
                case,
                number,
                house,
                cents=given.cents,
                text=given.text,
                nothing=given.state == NOTHING,
                came=given.came,
            )

        self._run(keep)

    def _on_unasked(self) -> None:
        number, house = self._number, self._house
        self._run(lambda store, case: store.cases.unask(case, number, house))

    def _run(self, work: Callable[[Store, str], object], houses: tuple[str, ...] = ()) -> None:
        """Change the case; where houses are named, words for them come back."""
        state = self._view.state()
        if state is None:
            return
        case, number = state.file.id, self._view.number()

        def change(store: Store) -> Answer:
            work(store, case)
            texts = {one: store.cases.request_text(case, number, one) for one in houses}
            return store.cases.open(case), texts

        self._runner.query(change, self._on_changed, refused=self._on_refused)

    def _on_changed(self, answer: Answer) -> None:
        state, texts = answer
        self.changed.emit(state)
        if texts:
            dialog = TextsDialog(texts, self._view.window())
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_refused(self, error: UmlaufError) -> None:
        self.told.emit(spoken(error.sentence), "bad")
