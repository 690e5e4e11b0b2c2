"""What handing in would mean, asked while it is written: votes that fall, what checks say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from db.errors import UmlaufError
from db.rows import CheckRow, VoteRow
from db.sentence import Sentence
from desktop.background.store_runner import StoreRunner
from desktop.editor.content import Content, EditedMedium, edit_between, new_draft

if TYPE_CHECKING:
    from db.store import Store

PAUSE_MS = 300


@dataclass(frozen=True, slots=True)
class Question:
    """A draft ("" = a new one), the revision it goes on from, what stands in the editor.

    ``parents``: revisions side by side that this one joins, () = there is one.
    ``route``: of a draft that never went on its way, None = it did.
    """

    draft: str
    base: Content
    content: Content
    parents: tuple[str, ...] = ()
    route: str | None = None


@dataclass(frozen=True, slots=True)
class Foreseen:
    """``trouble``: why nothing can be said of the content as it is, "" = it can.

    ``first``: whom a draft that never went on its way goes to first.
    """

    voided: tuple[VoteRow, ...] = ()
    checks: tuple[CheckRow, ...] = ()
    trouble: str = ""
    first: tuple[str, ...] = ()

    @property
    def blocks(self) -> tuple[CheckRow, ...]:
        """The checks that block."""
        return tuple(one for one in self.checks if one.level == "block")

    @property
    def hints(self) -> tuple[CheckRow, ...]:
        """The checks that hint."""
        return tuple(one for one in self.checks if one.level == "hint")


class Foresight(QObject):
    """Asks the store's thread, at most once a pause.

    Signals:
        foreseen: the newest answer.      outlook: the answer to `ask_for_outlook`.
    """

    foreseen = Signal(object)
    outlook = Signal(object)

    def __init__(self, runner: StoreRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._question: Callable[[], Question] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.ask)

    def attend(self, question: Callable[[], Question]) -> None:
        """Take what gives the question as it is now."""
        self._question = question

    def ask_soon(self) -> None:
        """Ask once the typing pauses."""
        self._timer.start()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()

    def ask(self) -> None:
        """Ask now."""
        self._put(self._on_foreseen, latest=True)

    def ask_for_outlook(self) -> None:
        """Ask now, for the last look before the hand-in."""
        self._timer.stop()
        self._put(self._on_outlook, latest=False)

    def _put(self, answer: Callable[[Foreseen], None], *, latest: bool) -> None:
        if self._question is not None:
            question = self._question()
            self._runner.query(lambda store: foresee(store, question), answer, latest=latest)

    def _on_foreseen(self, found: Foreseen) -> None:
        self.foreseen.emit(found)

    def _on_outlook(self, found: Foreseen) -> None:
        self.foreseen.emit(found)
        self.outlook.emit(found)


def foresee(store: Store, asked: Question) -> Foreseen:
    """Look ahead, in the store's thread; files that cannot be used are left out."""
    content, draft = asked.content, asked.draft
    usable = replace(content, media=tuple(one for one in content.media if not one.state))
    try:
        first = () if asked.route is None else store.routes.begins_at(asked.route)
        if not draft:
            checks = store.checks.trial_new(new_draft(usable))
            return Foreseen((), numbered_as_listed(checks, content.media), first=first)
        edit = edit_between(asked.base, usable, asked.parents)
        checks = numbered_as_listed(store.checks.trial(draft, edit), content.media)
        return Foreseen(store.drafts.would_void(draft, edit), checks, first=first)
    except UmlaufError as error:
        return Foreseen(trouble=error.sentence)


def numbered_as_listed(
    checks: Sequence[CheckRow], media: Sequence[EditedMedium]
) -> tuple[CheckRow, ...]:
    """Let checks of the usable media alone name each by its number in the whole list."""
    numbers = [number for number, one in enumerate(media, 1) if not one.state]
    return tuple(_renumbered(one, numbers) for one in checks)


def _renumbered(check: CheckRow, numbers: Sequence[int]) -> CheckRow:
    kind, _, key = check.place.partition(".")
    if kind != "media":
        return check
    number, text = numbers[int(key) - 1], check.text
    if isinstance(text, Sentence) and "number" in text.values:
        text = text.filled(**{**text.values, "number": number})
    place = f"media.{number}"
    return replace(check, text=text, place=place, id=f"{check.rule}@{place}")
