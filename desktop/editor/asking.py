"""The dialogs of the editor; what is typed in them survives Escape."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from db.rows import ReviewPage
from desktop.editor.answer_dialog import AnswerDialog
from desktop.editor.changes_dialog import ChangesDialog
from desktop.editor.content import Content
from desktop.editor.discard_dialog import DiscardDialog
from desktop.editor.foresight import Foreseen
from desktop.editor.submit_dialog import Outlook, SubmitDialog, open_others
from desktop.editor.view import EditorView


class Asking(QObject):
    """One dialog at a time.

    Signals:
        discarded: the person wants to throw away what was written.
        submitted: why conditions stay open, "" where none does.
    """

    discarded = Signal()
    submitted = Signal(str)

    def __init__(self, view: EditorView) -> None:
        super().__init__(view)
        self._view, self._why = view, ""
        self._typed: dict[str, str] = {}
        view.points.answer_requested.connect(self.ask_answer)

    def begin(self) -> None:
        """Forget what was typed for another draft."""
        self._why, self._typed = "", {}

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_discard(self, *, new: bool) -> None:
        """Ask before everything is thrown away; ``new``: of a draft that was never written."""
        dialog = DiscardDialog(self._view, new=new)
        dialog.discarded.connect(self.discarded)
        self._open(dialog)

    def ask_answer(self, point_id: str) -> None:
        """Ask what is said to a point."""
        card = self._view.points.card(point_id)
        words = self._view.points.answers().get(point_id) or self._typed.get(point_id, "")
        title = card.answer.text().removesuffix(" …")
        dialog = AnswerDialog(title, f"{card.point.unit}: {card.point.text}", words, self._view)
        dialog.setProperty("point", point_id)
        dialog.said.connect(self._on_said)
        dialog.finished.connect(self._on_answer_closed)
        self._open(dialog)

    def _on_said(self, words: str) -> None:
        self._view.points.set_answer(str(self.sender().property("point")), words)

    def _on_answer_closed(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, AnswerDialog):
            self._typed[str(dialog.property("point"))] = dialog.words()

    def show_changes(self, old: Content, new: Content, label: str) -> None:
        """Show what was changed so far."""
        self._open(ChangesDialog(old, new, label, self._view))

    def ask_submit(self, page: ReviewPage | None, foreseen: Foreseen) -> None:
        """Show what handing in means, and ask."""
        points, content = self._view.points, self._view.content()
        outlook = Outlook(
            str(self._view.number(page)),
            content.title,
            foreseen.voided,
            stage_of(page, foreseen),
            points.open_conditions() if page else (),
            open_others(points.points(), content.settled) if page else 0,
            foreseen.hints,
            self._why,
            foreseen.first,
        )
        dialog = SubmitDialog(outlook, self._view)
        dialog.submitted.connect(self.submitted)
        dialog.finished.connect(self._on_submit_closed)
        self._open(dialog)

    def _on_submit_closed(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, SubmitDialog):
            self._why = dialog.why()


def stage_of(page: ReviewPage | None, foreseen: Foreseen) -> int:
    """Return the first stage in which a vote falls as people count, 0 = none does."""
    steps = {one.step for one in foreseen.voided}
    numbers = [
        stage.number + 1
        for stage in (page.stages if page else ())
        if any(step.step in steps for step in stage.steps)
    ]
    return min(numbers, default=0)
