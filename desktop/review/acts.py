"""What happens when a person asks for an act: a dialog first, or the store at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.rows import ConditionInput, PendingRow, ReviewPage, UnitRow, VoteInput
from db.rows.boost import NewBoost
from desktop.background.store_runner import StoreRunner
from desktop.background.typed_texts import TypedTexts
from desktop.draft_parts.reason_dialog import ReasonDialog, Wording
from desktop.review.contested_card import contested_votes
from desktop.review.dialogs.boost_dialog import BoostDialog, Spending
from desktop.review.dialogs.conditions_dialog import Conditions, ConditionsDialog
from desktop.review.dialogs.place_link import PlaceLinks
from desktop.review.dialogs.question_dialog import Question, QuestionDialog
from desktop.review.dialogs.reassign_dialog import ReassignDialog, Reassignment
from desktop.review.dialogs.reject_dialog import RejectDialog
from desktop.review.dialogs.resolve_dialog import Resolution, ResolveDialog
from desktop.review.dialogs.time_dialog import MoreTime, TimeDialog
from desktop.review.dialogs.wordings import Wordings, open_boost, step_in_time, time_wish

if TYPE_CHECKING:
    from db.store import Store

VOTES = {
    *("approve", "approve_with_conditions", "reject", "ask_back"),
    *("not_concerned", "acknowledge", "reassign"),
}
Work = Callable[["Store"], Any]


class Acts(QObject):
    """Knows the page an act was asked for; what arrives meanwhile does not change it.

    Signals:
        done: the act and the page it was asked for; the store has it.
        held: the approval that is stored and waits for its signature.
        refused: the error (`UmlaufError`).
        dialog_opened: the dialog, so that the presenter can show a picture in it.
    """

    done = Signal(str, object)
    held = Signal(object)
    refused = Signal(object)
    dialog_opened = Signal(object)

    def __init__(
        self,
        runner: StoreRunner,
        host: QWidget,
        seconds: Callable[[], int],
        now: Callable[[], int],
    ) -> None:
        super().__init__(host)
        self._runner, self._host, self._seconds, self._now = runner, host, seconds, now
        self.wordings, self.member = Wordings(), ""
        self.texts = TypedTexts(runner, self)
        self.dialog: ReasonDialog | None = None

    def key(self, act: str, draft: str) -> str:
        """Return under which name the text of a dialog is kept: everybody has their own."""
        return f"{act}:{draft}:{self.member}"

    def start(self, act: str, page: ReviewPage) -> None:
        """Begin an act on a page."""
        if self.dialog is not None:
            return
        wording = self.wordings.for_act(act, page)
        if act == "approve":
            self._hold(page)
        elif wording is None:
            self._run(act, page, "")
        elif act in {"reassign", "ask_back"}:
            _UnitsFirst(self, act, page, wording).ask(self._runner)
        else:
            self.open(act, page, self._make(act, page, wording))

    def _make(self, act: str, page: ReviewPage, wording: Wording) -> ReasonDialog:
        about, host = self.wordings.about(page), self._host
        if act == "reject":
            return RejectDialog(wording, about, host)
        if act == "approve_with_conditions":
            onward = self.wordings.onward(page)
            return ConditionsDialog(wording, about, PlaceLinks().of(page), onward, host)
        if act == "resolve":
            return ResolveDialog(wording, about, contested_votes(page), self._now(), host)
        if act in {"ask_boost", "give_boost"}:
            boost = open_boost(page) if act == "give_boost" else None
            return BoostDialog(wording, about, page.shown.channels, boost, self._now(), host)
        step = step_in_time(page, act) if act in {"ask_time", "give_time"} else None
        if step is not None:
            gives, wish = act == "give_time", time_wish(page)
            wanted = wish.until if gives and wish else 0
            return TimeDialog(wording, about, step.due, self._now(), wanted, host, gives=gives)
        return ReasonDialog(wording, about, host)

    def make_with_units(
        self, act: str, page: ReviewPage, wording: Wording, units: Sequence[UnitRow]
    ) -> ReasonDialog:
        """Make a dialog that needs the units of the space."""
        about = self.wordings.about(page)
        if act == "reassign":
            own = page.why.unit_name if page.why else ""
            elsewhere = [one for one in units if unit_name(one) != own]
            return ReassignDialog(wording, about, elsewhere, self._host)
        others = [(one.id, unit_name(one)) for one in units]
        author, now = page.submitted_by, self._now()
        named = [one for one in others if one[1] != author]
        return QuestionDialog(wording, about, author, named, now, self._host)

    def open(self, act: str, page: ReviewPage, dialog: ReasonDialog) -> None:
        """Show a dialog; what was typed for the same act earlier comes back."""
        self.dialog = dialog
        dialog.finished.connect(self._on_closed)
        _Course(self, act, page, dialog).begin(self._runner)
        self.dialog_opened.emit(dialog)
        dialog.open()

    def _on_closed(self) -> None:
        # The dialog deletes itself: nobody may ask it anything from now on.
        self.dialog = None

    def _hold(self, page: ReviewPage) -> None:
        vote = _bare_vote("approve", page)
        draft, seconds = page.draft, self._seconds()
        self._runner.command(
            lambda store: store.votes.hold(draft, vote, seconds),
            self._on_held,
            refused=self._on_refused,
        )

    def _on_held(self, row: PendingRow) -> None:
        self.held.emit(row)

    def _on_refused(self, error: Exception) -> None:
        self.refused.emit(error)

    def _run(self, act: str, page: ReviewPage, answer: Any) -> None:
        _Command(self, act, page).run(self._runner, work_for(act, page, answer))

    def decide(self, act: str, page: ReviewPage, answer: Any) -> None:
        """Hand in what a dialog answered."""
        self._run(act, page, answer)


class _Course(QObject):
    """One dialog from opening to its answer, with the text kept for it."""

    def __init__(self, acts: Acts, act: str, page: ReviewPage, dialog: ReasonDialog) -> None:
        super().__init__(dialog)
        self._acts, self._act, self._page, self._dialog = acts, act, page, dialog
        self._key = acts.key(act, page.draft)

    def begin(self, runner: StoreRunner) -> None:
        self._dialog.decided.connect(self._on_decided)
        self._dialog.finished.connect(self._dialog.deleteLater)
        self._dialog.kept.connect(self._on_kept)
        runner.query(self._acts.texts.reading(self._key), self._on_text)

    def _on_text(self, text: str) -> None:
        self._dialog.show_kept(text)

    def _on_kept(self, text: str) -> None:
        self._acts.texts.keep(self._key, text)

    def _on_decided(self, answer: object) -> None:
        self._acts.decide(self._act, self._page, answer)


class _Command(QObject):
    """One command on its way; its kept text goes once the store has it."""

    def __init__(self, acts: Acts, act: str, page: ReviewPage) -> None:
        super().__init__(acts)
        self._acts, self._act, self._page = acts, act, page

    def run(self, runner: StoreRunner, work: Work) -> None:
        runner.command(work, self._on_done, refused=self._on_refused)

    def _on_done(self, _changes: object) -> None:
        self._acts.texts.keep(self._acts.key(self._act, self._page.draft), "")
        self._acts.done.emit(self._act, self._page)
        self.deleteLater()

    def _on_refused(self, error: Exception) -> None:
        self._acts.refused.emit(error)
        self.deleteLater()


class _UnitsFirst(QObject):
    """Fetches the units before the dialog that offers them opens."""

    def __init__(self, acts: Acts, act: str, page: ReviewPage, wording: Wording) -> None:
        super().__init__(acts)
        self._acts, self._act, self._page, self._wording = acts, act, page, wording

    def ask(self, runner: StoreRunner) -> None:
        hands_on = self._act == "reassign"
        runner.query(
            lambda store: store.units.voting() if hands_on else store.units.list(), self._on_units
        )

    def _on_units(self, units: Sequence[UnitRow]) -> None:
        dialog = self._acts.make_with_units(self._act, self._page, self._wording, units)
        self._acts.open(self._act, self._page, dialog)
        self.deleteLater()


def work_for(act: str, page: ReviewPage, answer: Any) -> Work:
    """Return what the store is asked to do; ``answer`` is what the act's dialog gave."""
    if act in VOTES:
        vote = vote_for(act, page, answer)
        return lambda store: store.votes.cast(page.draft, vote)
    others: dict[str, Work] = {
        "withdraw_vote": lambda store: store.votes.withdraw(page.draft),
        "answer": lambda store: store.comments.answer(page.draft, answer),
        "submit": lambda store: store.drafts.submit(page.draft),
        "recall": lambda store: store.drafts.recall(page.draft, answer),
        "withdraw": lambda store: store.drafts.withdraw(page.draft, answer),
        "revoke": lambda store: store.drafts.revoke(page.draft, answer),
        "ask_time": lambda store: store.extensions.ask(page.draft, answer.until, answer.text),
        "give_time": lambda store: _give_time(store, page, answer),
        "ask_boost": lambda store: store.boosts.ask(page.draft, _new_boost(answer)),
        "give_boost": lambda store: _give_boost(store, page, answer),
        "resolve": lambda store: _resolve(store, page.draft, answer),
    }
    return others[act]


def vote_for(act: str, page: ReviewPage, answer: Any) -> VoteInput:
    """Return the vote; it names the revision the person saw and the step it is for."""
    vote = _bare_vote(act, page)
    if isinstance(answer, Conditions):
        wishes = tuple(
            ConditionInput(one.text, comment=one.comment, medium=one.medium)
            for one in answer.wishes
        )
        return replace(vote, conditions=wishes, come_back=answer.come_back)
    if isinstance(answer, Reassignment):
        return replace(vote, reason=answer.reason, to=answer.to)
    if isinstance(answer, Question):
        asked, until = answer.asked, answer.answer_by
        return replace(vote, reason=answer.text, asked=asked, answer_by=until)
    return replace(vote, reason=str(answer))


def _bare_vote(act: str, page: ReviewPage) -> VoteInput:
    """Return a vote on what is shown, for the unit that the page says."""
    return VoteInput(act, page.shown.digest, page.my_step, for_unit=page.for_unit)


def unit_name(unit: UnitRow) -> str:
    """Return a unit as people read it: whose it is stands in its name or before it."""
    says_whose = "," in unit.name or unit.name.startswith(unit.house_code)
    return unit.name if says_whose else f"{unit.house_code}, {unit.name}"


def _resolve(store: Store, draft: str, answer: Resolution) -> Any:
    return store.votes.resolve(draft, answer.keep, answer.reason)


def _give_time(store: Store, page: ReviewPage, answer: MoreTime) -> Any:
    step = step_in_time(page, "give_time")
    name = step.step if step else ""
    if not answer.until:
        return store.extensions.decline(page.draft, name, answer.text)
    return store.extensions.grant(page.draft, name, answer.until, answer.text)


def _new_boost(answer: Spending) -> NewBoost:
    return NewBoost(answer.cents, answer.since, answer.until, answer.channel, answer.text)


def _give_boost(store: Store, page: ReviewPage, answer: Spending) -> Any:
    wish = open_boost(page)
    asked = wish.id if wish else ""
    if not answer.cents:
        return store.boosts.decline(page.draft, answer.text, asked)
    return store.boosts.grant(page.draft, asked, answer.cents, answer.text)
