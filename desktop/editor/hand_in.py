"""Writes what stands in the editor into the log: all of it or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.changes import Changes
from desktop.editor.content import Content, edit_between, is_unchanged, new_draft

if TYPE_CHECKING:
    from db.store import Store


@dataclass(frozen=True, slots=True)
class HandIn:
    """What is to be written.

    Attributes:
        draft: id, "" = a new one.      base: the revision it goes on from.
        submit: send it on its route too.
        remarks: sentences for the draft as a whole, in order.
        replies: (comment, sentence).      settled: comments that are done.
        answer: to the oldest open question, "" = none.
        fresh: the draft never went on its route, so that it may go as it is.
        parents: revisions side by side that this one joins, () = there is one.
    """

    draft: str
    base: Content
    content: Content
    submit: bool
    remarks: tuple[str, ...] = ()
    replies: tuple[tuple[str, str], ...] = ()
    settled: tuple[str, ...] = ()
    answer: str = ""
    fresh: bool = False
    parents: tuple[str, ...] = ()

    def write(self, store: Store) -> Changes:
        """Write it, in the store's thread; return what was touched."""
        with store.batch():
            changes = self._write_revision(store)
            draft = self.draft or next(iter(changes.drafts))
            changes |= self._write_words(store, draft)
            return changes | store.drafts.submit(draft) if self.submit else changes

    def _write_revision(self, store: Store) -> Changes:
        if not self.draft:
            return store.drafts.create(new_draft(self.content))
        alone = not self.parents
        if self.submit and self.fresh and alone and is_unchanged(self.base, self.content):
            return Changes(drafts=frozenset({self.draft}))
        edit = edit_between(self.base, self.content, self.parents)
        return store.drafts.revise(self.draft, edit)

    def _write_words(self, store: Store, draft: str) -> Changes:
        changes = Changes()
        for words in self.remarks:
            changes |= store.comments.add(draft, words)
        for comment, words in self.replies:
            changes |= store.comments.add(draft, words, reply_to=comment)
        for comment in self.settled:
            changes |= store.comments.settle(comment, settled=True, draft=draft)
        if self.answer:
            changes |= store.comments.answer(draft, self.answer)
        return changes
