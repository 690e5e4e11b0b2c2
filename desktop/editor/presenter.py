"""Fills the editor, keeps what is typed, and hands it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from db.changes import Changes
from db.errors import UmlaufError
from db.rows import MeRow, ReviewPage, TextRow, VoteRow
from desktop.background.store_runner import StoreRunner
from desktop.editor.content import (
    Content,
    content_of,
    edit_between,
    from_text,
    new_draft,
    to_text,
)
from desktop.editor.discard_dialog import DiscardDialog
from desktop.editor.facts_form import Choices
from desktop.editor.submit_dialog import SubmitDialog
from desktop.editor.view import EditorView
from desktop.i18n import dates

if TYPE_CHECKING:
    from db.store import Store

KEEP_AFTER_MS = 1_000
NOBODY = ""


class EditorPresenter(QObject):
    """One draft at a time.

    Signals:
        opened: the editor is filled and can be shown.
        finished: the draft's id after it was saved or handed in, "" = left.
        told: words and tone for the foot of the window.
    """

    opened = Signal()
    finished = Signal(str)
    told = Signal(str, str)

    def __init__(
        self,
        runner: StoreRunner,
        view: EditorView,
        now: Callable[[], int] = dates.now_ms,
    ) -> None:
        super().__init__(view)
        self._runner, self._view, self._now = runner, view, now
        self._draft, self._me = "", NOBODY
        self._page: ReviewPage | None = None
        self._base = Content()
        self._voided: tuple[VoteRow, ...] = ()
        self._filling, self._with_choices, self._submitting = False, False, False
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_AFTER_MS)
        self._keep.timeout.connect(self._on_keep)
        view.changed.connect(self._on_changed)
        view.measure_wanted.connect(self._on_measure_wanted)
        view.left.connect(self._on_left)
        view.discard_requested.connect(self._on_discard)
        view.save_requested.connect(self._on_save)
        view.submit_requested.connect(self._on_submit)

    def set_me(self, me: MeRow) -> None:
        """Take who edits: kept words belong to a person."""
        self._me = me.member

    def open(self, draft: str) -> None:
        """Open a draft's next revision, "" = a new draft."""
        self._draft = draft
        key, choices = self._key(), not self._with_choices
        self._runner.query(
            lambda store: gather(store, draft, key, choices=choices),
            self._on_gathered,
            refused=self._on_refused,
            latest=True,
        )

    def _key(self) -> str:
        return f"edit:{self._draft}:{self._me}"

    def _on_gathered(self, answer: tuple[ReviewPage | None, str, Choices | None]) -> None:
        page, kept, choices = answer
        self._page = page
        if choices is not None:
            self._view.show_choices(choices)
            self._with_choices = True
        self._base = content_of(page) if page else Content()
        content = from_text(kept) or self._base
        self._filling = True
        self._view.show_draft(page, content, self._now())
        self._filling = False
        self._view.show_saved("")
        self._ask_voided()
        self.opened.emit()

    def _on_changed(self) -> None:
        if not self._filling:
            self._view.show_saved(self.tr("sichert …"))
            self._keep.start()

    def flush(self) -> None:
        """Keep at once what is typed."""
        if self._keep.isActive():
            self._keep.stop()
            self._on_keep()

    def _on_keep(self) -> None:
        key, text = self._key(), to_text(self._view.content())
        self._runner.query(
            lambda store: store.local.keep_text(key, text),
            self._on_kept,
            refused=self._on_not_kept,
        )
        self._ask_voided()

    def _on_kept(self, _nothing: None) -> None:
        self._view.show_saved(self.tr("Gesichert um {0}").format(dates.clock(self._now())))

    def _on_not_kept(self, error: UmlaufError) -> None:
        self._view.show_saved(self.tr("nicht gesichert"))
        self.told.emit(str(error), "bad")

    def _ask_voided(self) -> None:
        if self._page is None:
            self._on_voided(())
            return
        draft, edit = self._draft, edit_between(self._base, self._view.content())
        self._runner.query(
            lambda store: store.drafts.would_void(draft, edit),
            self._on_voided,
            refused=self._on_unknown,
            latest=True,
        )

    def _on_voided(self, votes: Sequence[VoteRow]) -> None:
        self._voided = tuple(votes)
        label = self._page.shown.label if self._page and self._page.run else ""
        self._view.show_voided(self._voided, label)

    def _on_unknown(self, _error: UmlaufError) -> None:
        """Say nothing yet: half-written content may be none that the rules accept."""

    def _on_measure_wanted(self, channel: str, text: str) -> None:
        self._runner.query(lambda store: store.texts.measure(channel, text), self._on_measured)

    def _on_measured(self, row: TextRow) -> None:
        self._view.show_measure(row)

    def _on_left(self) -> None:
        self.flush()
        self.finished.emit("")

    def _on_discard(self) -> None:
        dialog = DiscardDialog(self._view)
        dialog.discarded.connect(self._on_discarded)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_discarded(self) -> None:
        self._forget()
        self.finished.emit("")

    def _forget(self) -> None:
        self._keep.stop()
        key = self._key()
        self._runner.query(lambda store: store.local.keep_text(key, ""), self._on_forgotten)

    def _on_forgotten(self, _nothing: None) -> None:
        """Nothing follows."""

    def _on_save(self) -> None:
        if self._view.facts.check():
            self._hand_in(submit=False)

    def _on_submit(self) -> None:
        if not self._view.facts.check():
            return
        about = self._view.content().title
        label = str(self._view.number(self._page))
        still_open = self._view.points.open_conditions() if self._page else 0
        dialog = SubmitDialog(label, about, self._voided, still_open, self._view)
        dialog.submitted.connect(self._on_submitted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_submitted(self) -> None:
        self._hand_in(submit=True)

    def _hand_in(self, *, submit: bool) -> None:
        self.flush()
        content, base, draft = self._view.content(), self._base, self._draft
        self._runner.command(
            lambda store: hand_in(store, draft, base, content, submit=submit),
            self._on_done,
            refused=self._on_refused,
        )

    def _on_done(self, changes: Changes) -> None:
        self._forget()
        self.finished.emit(self._draft or next(iter(changes.drafts), ""))

    def _on_refused(self, error: UmlaufError) -> None:
        self.told.emit(str(error), "bad")


def gather(
    store: Store, draft: str, key: str, *, choices: bool
) -> tuple[ReviewPage | None, str, Choices | None]:
    """Read what the editor starts with, in the store's thread."""
    me = store.me()
    offered = Choices(
        store.units.houses(),
        store.units.list(),
        store.routes.list(),
        store.texts.channels(),
        me.house,
        me.unit_code,
        store.routes.usual(),
    )
    page = store.drafts.page(draft) if draft else None
    return page, store.local.text(key), offered if choices else None


def hand_in(store: Store, draft: str, base: Content, content: Content, *, submit: bool) -> Changes:
    """Write the draft or its revision and, if wanted, hand it in: all of it or nothing."""
    with store.batch():
        if draft:
            changes = store.drafts.revise(draft, edit_between(base, content))
        else:
            changes = store.drafts.create(new_draft(content))
        found = draft or next(iter(changes.drafts))
        return changes | store.drafts.submit(found) if submit else changes
