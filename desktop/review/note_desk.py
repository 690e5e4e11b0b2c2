"""Private notes that shall be worded otherwise, or go."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from db.errors import UmlaufError
from db.rows import CommentRow
from desktop.background.store_runner import StoreRunner
from desktop.review.comments_section import CommentsSection
from desktop.review.dialogs.note_dialog import NoteDialog


class NoteDesk(QObject):
    """What is typed in the dialog survives Escape."""

    refused = Signal(object)

    def __init__(self, runner: StoreRunner, comments: CommentsSection) -> None:
        super().__init__(comments)
        self._runner, self._comments = runner, comments
        self._rows: dict[str, CommentRow] = {}
        self._typed: dict[str, str] = {}
        comments.edit_requested.connect(self.edit)
        comments.remove_requested.connect(self.remove)

    def show_notes(self, rows: tuple[CommentRow, ...]) -> None:
        """Take the notes of the shown page."""
        self._rows = {one.id: one for one in rows}

    def edit(self, note: str) -> None:
        """Ask for other words."""
        row = self._rows.get(note)
        if row is not None:
            dialog = NoteDialog(note, self._typed.pop(note, row.text), self._comments)
            dialog.said.connect(self._on_said)
            dialog.finished.connect(self._on_closed)
            dialog.open()

    def _on_said(self, words: str) -> None:
        dialog = self.sender()
        if isinstance(dialog, NoteDialog):
            self._change(dialog.note, words)

    def _on_closed(self, result: int) -> None:
        dialog = self.sender()
        if isinstance(dialog, NoteDialog):
            if not result:
                self._typed[dialog.note] = dialog.words()
            dialog.deleteLater()

    def remove(self, note: str) -> None:
        """Forget a note."""
        self._change(note, "")

    def _change(self, note: str, words: str) -> None:
        self._runner.command(
            lambda store: store.notes.change(note, words), refused=self._on_refused
        )

    def _on_refused(self, error: UmlaufError) -> None:
        self.refused.emit(error)
