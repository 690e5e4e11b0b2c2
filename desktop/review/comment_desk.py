"""Carries comments, notes and proposals between the review and the store; keeps what is typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from db.changes import Changes
from db.domain.anchors import medium_in
from db.errors import UmlaufError
from db.rows import ProposalRow, ReviewPage
from desktop.background.store_runner import StoreRunner
from desktop.background.typed_texts import TypedTexts
from desktop.review.dialogs.take_over_dialog import TakeOverDialog
from desktop.review.kept_comment import KeptComment, kept_comment
from desktop.review.note_desk import NoteDesk
from desktop.review.view import ReviewView

if TYPE_CHECKING:
    from db.store import Store


class CommentDesk(QObject):
    """Works for one draft at a time; `enter` and `leave` say which.

    Signals:
        refused: the error (`UmlaufError`).
        taken: the id of a draft that has a new revision by this person's own wish.
    """

    refused = Signal(object)
    taken = Signal(str)

    def __init__(self, runner: StoreRunner, view: ReviewView) -> None:
        super().__init__(view)
        self._runner, self._view, self._write = runner, view, view.details.write
        self._texts = TypedTexts(runner, self)
        self._draft, self._reply_to, self._shown = "", "", ""
        self._anchor: dict[str, Any] = {}
        self._page: ReviewPage | None = None
        self._known: set[str] | None = None
        self._unread = False
        self._sent, self.member = ("", ""), ""
        self._notes = NoteDesk(runner, view.details.comments)
        self._notes.refused.connect(self.refused)
        self._connect()

    def _connect(self) -> None:
        comments, marks = self._view.details.comments, self._view.marks
        self._write.sent.connect(self._on_sent)
        self._write.kept.connect(self._on_kept)
        self._write.place_dropped.connect(self._on_dropped)
        self._write.place.end_requested.connect(self._on_end)
        comments.reply_requested.connect(self._on_reply)
        comments.settle_requested.connect(self._on_settle)
        comments.take_requested.connect(self._on_take)
        marks.place_chosen.connect(self.pin)
        marks.place_changed.connect(self._on_moved)
        marks.place_dropped.connect(self._on_dropped)

    def enter(self, page: ReviewPage) -> None:
        """Take up a draft; what was half written for it comes with ``bring_back``.

        A place stays with the revision it was set in, also when a newer one comes into sight.
        """
        self._page = page
        self._notes.show_notes(page.notes)
        if page.draft == self._draft:
            self._show_added(page)
            return
        self._draft, self._known, self._unread = page.draft, None, True
        self._begin_anew()

    def bring_back(self) -> None:
        """Ask for what was half written; once a draft, and not while it is being painted."""
        if self._unread:
            self._unread = False
            self._runner.query(self._texts.reading(self._key()), self._on_text, latest=True)

    def _show_added(self, page: ReviewPage) -> None:
        """Bring into sight what this person wrote last, once the page has it."""
        if self._known is None:
            return
        added = [one.id for one in page.comments if one.own and one.id not in self._known]
        if added:
            self._known = None
            self._view.details.show_comment(added[-1])

    def leave(self) -> None:
        """Store what is half written; another draft comes."""
        self._write.flush()
        self._write.clear()
        self._unpin()
        self._draft, self._unread = "", False

    def begin(self) -> None:
        """Write: about the place where the focus is, else about the whole draft."""
        if not self._view.marks.begin():
            self._focus()

    def pin(self, anchor: dict[str, Any], reword: bool = False) -> None:
        """Write about a place of the revision in sight, perhaps another wording for it."""
        if self._page is None or not anchor:
            return
        self._anchor, self._shown = dict(anchor), self._page.shown.digest
        self._show_place()
        if reword and not self._write.proposal.toPlainText():
            self._write.proposal.setPlainText(str(anchor.get("quote", "")))
        self._write.show_proposal(shown=reword)
        self._focus()
        if reword:
            self._write.proposal.setFocus()
            self._write.proposal.selectAll()

    def _focus(self) -> None:
        self._view.details.show_section(self._view.details.comments)
        if not self._view.card.focus():
            self._write.edit.setFocus()

    def _show_place(self) -> None:
        page, digest = self._page, medium_in(self._anchor)
        digests = [one.digest for one in page.media] if page else []
        number = digests.index(digest) + 1 if digest in digests else 0
        self._write.place.show_place(self._anchor, number)
        self._view.marks.layer.hold(self._anchor)
        numbers = [one.number for one in page.comments] if page else []
        self._view.card.show_place(self._anchor, number, max(numbers, default=0) + 1)

    def _on_moved(self, anchor: dict[str, Any]) -> None:
        if self._page is not None:
            self._anchor, self._shown = dict(anchor), self._page.shown.digest
            self._show_place()

    def _on_end(self) -> None:
        self._anchor = self._view.marks.to_now(self._anchor)
        self._show_place()

    def _on_dropped(self) -> None:
        """The words stay, only the place goes."""
        self._unpin()
        self._write.show_proposal(shown=False)

    def _unpin(self) -> None:
        self._anchor, self._shown = {}, ""
        self._view.marks.drop()
        self._show_place()

    def _begin_anew(self) -> None:
        self._unpin()
        self._set_reply("", self.tr("Anmerkung schreiben"))

    def _key(self) -> str:
        return f"comment:{self._draft}:{self.member}"

    def _on_text(self, text: str) -> None:
        if self._write.edit.text() or not text:
            return
        kept = kept_comment(text)
        self._anchor, self._shown = dict(kept.anchor), kept.digest
        self._show_place()
        self._write.show_kept(kept.words, kept.proposal)
        self._write.show_proposal(shown=bool(kept.proposal))
        if kept.reply_to:
            self._set_reply(kept.reply_to, self.tr("Antwort schreiben"))

    def _on_kept(self) -> None:
        kept = KeptComment(*self._write.typed(), self._anchor, self._shown, self._reply_to)
        key, text = self._key(), kept.to_text()
        if self._draft:
            self._texts.keep(key, text)

    def _on_sent(self, text: str) -> None:
        self._sent = self._write.typed()
        if self._page is not None and not self._write.private.isChecked():
            self._known = {one.id for one in self._page.comments}
        self._command(self._wish(text), self._on_added)

    def _wish(self, text: str) -> Callable[[Store], Changes]:
        draft, anchor, shown = self._draft, dict(self._anchor), self._digest()
        if self._write.private.isChecked():
            return lambda store: store.notes.add(draft, text, anchor=anchor, digest=shown)
        reply, must = self._reply_to, self._write.must.isChecked()
        proposal = self._write.new_wording()
        return lambda store: store.comments.add(
            draft,
            text,
            anchor=anchor,
            digest=shown,
            reply_to=reply,
            must_settle=must,
            proposal=proposal,
        )

    def _digest(self) -> str:
        """Return the revision that was on the screen: when the place was set, else now."""
        return self._shown or (self._page.shown.digest if self._page else "")

    def _command(
        self, wish: Callable[[Store], Changes], done: Callable[[Any], None] | None = None
    ) -> None:
        self._runner.command(wish, done or self._on_done, refused=self._on_refused)

    def _on_done(self, _changes: object) -> None:
        """The changed page shows it."""

    def _on_added(self, _changes: object) -> None:
        self._texts.keep(self._key(), "")
        if self._write.typed() == self._sent:
            self._write.clear()
            self._begin_anew()

    def _on_refused(self, error: UmlaufError) -> None:
        self.refused.emit(error)

    def _on_reply(self, comment: str) -> None:
        self._unpin()
        self._set_reply(comment, self.tr("Antwort schreiben"))
        self._write.edit.setFocus()

    def _on_settle(self, comment: str, settled: bool) -> None:
        self._command(lambda store: store.comments.settle(comment, settled=settled))

    def _on_take(self, comment: str) -> None:
        draft = self._draft
        self._runner.query(
            lambda store: store.comments.proposal(draft, comment),
            self._on_proposal,
            refused=self._on_refused,
        )

    def _on_proposal(self, row: ProposalRow) -> None:
        dialog = TakeOverDialog(row, self._page, self._view)
        dialog.taken.connect(self._on_taken)
        dialog.open()

    def _on_taken(self, comment: str) -> None:
        draft = self._draft
        self._command(lambda store: store.comments.take_over(draft, comment), self._on_revised)

    def _on_revised(self, changes: Changes) -> None:
        for draft in changes.drafts:
            self.taken.emit(draft)

    def _set_reply(self, comment: str, prompt: str) -> None:
        self._reply_to = comment
        self._write.set_prompt(prompt)
