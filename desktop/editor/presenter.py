"""Fills the editor, keeps what is typed, and hands it in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from db.changes import Changes
from db.errors import UmlaufError
from db.rows import MeRow, ReviewPage
from desktop.background.store_runner import StoreRunner
from desktop.editor.asking import Asking, stage_of
from desktop.editor.content import Content, content_of, is_unchanged
from desktop.editor.foresight import Foreseen, Foresight, Question
from desktop.editor.hand_in import HandIn
from desktop.editor.kept import Kept, kept_from
from desktop.editor.lookups import Lookups
from desktop.editor.merge import carried_over
from desktop.editor.points import QUESTION
from desktop.editor.starting import Start, remember, start
from desktop.editor.view import EditorView
from desktop.editor.words import EditorWords
from desktop.i18n import dates
from desktop.i18n.sentences import spoken

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
        entry_requested: path of a medium for which the register needs a new entry.
    """

    opened = Signal()
    finished = Signal(str)
    told = Signal(str, str)
    entry_requested = Signal(str)

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
        self._arrived: ReviewPage | None = None
        self._base, self._digest = Content(), ""
        self._foreseen = Foreseen()
        self._with_choices, self._open, self._touched = False, False, False
        self.words, self.asking = EditorWords(), Asking(view)
        self.foresight, self.lookups = Foresight(runner, self), Lookups(runner, view)
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_AFTER_MS)
        self._keep.timeout.connect(self._on_keep)
        self._connect()

    def _connect(self) -> None:
        view = self._view
        view.changed.connect(self._on_changed)
        view.left.connect(self._on_left)
        view.keep_requested.connect(self.flush)
        view.discard_requested.connect(self._on_discard)
        view.save_requested.connect(self._on_save)
        view.submit_requested.connect(self._on_submit)
        view.compare_requested.connect(self._on_compare)
        view.carry_requested.connect(self._on_carry)
        view.media.entry_requested.connect(self._on_entry)
        self.asking.discarded.connect(self._on_discarded)
        self.asking.submitted.connect(self._on_submitted)
        self.foresight.attend(self._question)
        self.foresight.foreseen.connect(self._on_foreseen)
        self.foresight.outlook.connect(self._on_outlook)
        self._runner.changed.connect(self._on_store_changed)

    def set_me(self, me: MeRow) -> None:
        """Take who edits: kept words belong to a person."""
        self._me = me.member

    def open(self, draft: str) -> None:
        """Open a draft's next revision, "" = a new draft."""
        self.flush()
        self._draft = draft
        key = self._key()
        self._runner.query(
            lambda store: start(store, draft, key),
            self._on_started,
            refused=self._on_refused,
            latest=True,
        )

    def _key(self) -> str:
        return f"edit:{self._draft}:{self._me}"

    def _on_started(self, found: Start) -> None:
        page = found.page
        if not self._with_choices:
            self._view.show_choices(found.choices)
            self._with_choices = True
        self._view.media.form.show_consents(found.consents)
        self._page, self._arrived = page, None
        self._base = content_of(page) if page else found.defaults
        self._digest = page.shown.digest if page else ""
        kept = kept_from(found.kept)
        content, self._touched = kept.content if kept else self._base, kept is not None
        if kept and kept.base and page and kept.digest != self._digest:
            self._base, self._digest, self._arrived = kept.base, kept.digest, page
        self.asking.begin()
        self._show(content if kept else self._joined(found))
        self._open = True
        self.opened.emit()

    def _joined(self, found: Start) -> Content:
        """Return the start of a revision; of several side by side what they have together."""
        content, both = self._base, dict[str, None]()
        # Where nobody knows what they have in common, everything that differs is named.
        common = content_of(found.before) if found.before else Content()
        for page in found.beside:
            merged = carried_over(common, content, content_of(page))
            content = merged.content
            both |= dict.fromkeys(merged.both)
        if found.beside and found.page is not None:
            labels = [one.shown.label for one in (found.page, *found.beside)]
            self.told.emit(*self.words.joined(labels, tuple(both)))
        return content

    def _show(self, content: Content) -> None:
        self._foreseen = Foreseen()
        self._view.show_draft(self._page, content, self._now())
        self._view.head.show_saved("")
        self._view.show_arrived(self._arrived.shown.label if self._arrived else "")
        self._view.media.form.show_limit(self._view.facts.alt_limit())
        self.lookups.account = self.words.account(self._page, self._view.facts)
        self._show_foot()
        self.foresight.ask()

    def _on_changed(self) -> None:
        if self._open:
            self._touched = True
            self._view.head.show_saved(self.tr("sichert …"), "muted")
            self._view.media.form.show_limit(self._view.facts.alt_limit())
            self.lookups.account = self.words.account(self._page, self._view.facts)
            self._keep.start()
            self.foresight.ask_soon()
            self._show_foot()

    def flush(self) -> None:
        """Keep at once what is typed."""
        if self._keep.isActive():
            self._keep.stop()
            self._on_keep()

    def _on_keep(self) -> None:
        kept = Kept(self._view.content(), self._base if self._draft else None, self._digest)
        key, text = self._key(), kept.to_text()
        self._runner.query(
            lambda store: store.local.keep_text(key, text),
            self._on_kept,
            refused=self._on_not_kept,
        )

    def _on_kept(self, _nothing: None) -> None:
        words = self.tr("Gesichert um {0}").format(dates.clock(self._now()))
        self._view.head.show_saved(words)

    def _on_discard(self) -> None:
        self.asking.ask_discard(new=not self._draft)

    def _on_not_kept(self, error: UmlaufError) -> None:
        self._view.head.show_saved(self.tr("nicht gesichert"), "bad")
        self.told.emit(spoken(error.sentence), "bad")

    def _question(self) -> Question:
        content, page = self._view.content(), self._page
        route = content.route if page is None else None if page.run else page.route_name
        return Question(self._draft, self._base, content, self._parents(), route)

    def _parents(self) -> tuple[str, ...]:
        """Return the revisions side by side that this one joins, the shown one first."""
        rows = self._page.revisions if self._page else ()
        others = tuple(one.digest for one in rows if one.last and one.digest != self._digest)
        return (self._digest, *others) if others and self._digest else ()

    def _on_foreseen(self, found: Foreseen) -> None:
        # Nobody has to be told that an empty draft lacks everything.
        self._foreseen = found = found if self._draft or self._touched else Foreseen()
        if found.trouble:
            self._view.texts.show_trouble(spoken(found.trouble))
        else:
            media = [one.type for one in self._view.media.media()]
            self._view.texts.show_checks(found.checks, media)
        self._show_foot()

    def _show_foot(self) -> None:
        page, foot, found = self._page, self._view.foot, self._foreseen
        label = page.shown.label if page and page.run else ""
        if not label and found.voided:
            label = str(found.voided[0].revision)
        foot.show_voided(found.voided, label, stage_of(page, found))
        # What is not on its route may rest; a block has to be lifted on a revision.
        foot.save.setVisible(not (page and page.run) or bool(found.blocks))
        if page and page.run:
            foot.show_ending(page.shown.label)
        media = self._view.media.media()
        foot.show_lock(self.words.lock(self._arrived, media, found))
        if not self._arrived and self._is_unchanged():
            foot.show_unchanged()

    def _is_unchanged(self) -> bool:
        """Tell whether there is nothing yet that could be handed in as a revision."""
        fresh = self._page is None or not self._page.run
        if fresh or self._parents():
            return False
        return is_unchanged(self._base, self._view.content())

    def _on_store_changed(self, changes: Changes) -> None:
        if not self._open:
            return
        self.lookups.ask_consents()
        if self._draft and (changes.everything or self._draft in changes.drafts):
            draft = self._draft
            self._runner.query(lambda store: store.drafts.page(draft), self._on_page, latest=True)

    def _on_page(self, page: ReviewPage) -> None:
        if not self._open or page.draft != self._draft:
            return
        if page.shown.digest != self._digest:
            self._arrived = page
            self._view.show_arrived(page.shown.label)
        elif page != self._page:
            self._page = page
            self._view.show_points(page, self._view.content(), self._now())
            self.foresight.ask()
        self._show_foot()

    def _on_carry(self) -> None:
        page, self._arrived = self._arrived, None
        if page is None:
            self._view.show_arrived("")
            return
        new = content_of(page)
        merged = carried_over(self._base, self._view.content(), new)
        self._page, self._base, self._digest = page, new, page.shown.digest
        self._show(merged.content)
        self._on_changed()
        self.told.emit(*self.words.carried(page.shown.label, merged.both))

    def _on_entry(self) -> None:
        medium = self._view.media.chosen()
        if medium is not None:
            self.entry_requested.emit(medium.path)

    def add_consent(self, consent: str) -> None:
        """Let an entry that was just written cover the chosen medium."""
        self.lookups.ask_consents(consent)

    def _on_compare(self) -> None:
        if self._page is not None:
            label = self._page.shown.label
            self.asking.show_changes(self._base, self._view.content(), label)

    def _on_left(self) -> None:
        self.flush()
        self._finish("")

    def _finish(self, draft: str) -> None:
        self._open = False
        self.foresight.stop()
        self.finished.emit(draft)

    def _on_discarded(self) -> None:
        self._forget()
        self._finish("")

    def _forget(self) -> None:
        self._keep.stop()
        key = self._key()
        self._runner.query(lambda store: store.local.keep_text(key, ""), self._on_forgotten)

    def _on_forgotten(self, _nothing: None) -> None:
        """Nothing follows."""

    def _on_save(self) -> None:
        if self._view.facts.check():
            self._hand_in(submit=False, why="")

    def _on_submit(self) -> None:
        if not self._view.foot.submit.reason and self._view.facts.check():
            self.foresight.ask_for_outlook()
        elif self._view.foot.submit.reason:
            self.told.emit(self._view.foot.submit.reason, "bad")

    def _on_outlook(self, found: Foreseen) -> None:
        if found.trouble or self._view.foot.submit.reason:
            self.told.emit(spoken(found.trouble) or self._view.foot.submit.reason, "bad")
        else:
            self.asking.ask_submit(self._page, found)

    def _on_submitted(self, why: str) -> None:
        self._hand_in(submit=True, why=why)

    def _hand_in(self, *, submit: bool, why: str) -> None:
        self.flush()
        job, draft = self._job(submit=submit, why=why), self._draft
        content = job.content

        def write(store: Store) -> Changes:
            changes = job.write(store)
            if not draft:
                remember(store, content)
            return changes

        # What this very hand-in changes is no news to the person.
        self._open = False
        self._runner.command(write, self._on_done, refused=self._on_not_done)

    def _job(self, *, submit: bool, why: str) -> HandIn:
        content, points = self._view.content(), self._view.points.points()
        questions = [one.id for one in points if one.kind == QUESTION]
        said = self.words.remarks(points, content, why) if self._page else ((), ())
        return HandIn(
            self._draft,
            self._base,
            content,
            submit,
            remarks=said[0],
            replies=said[1],
            settled=content.settled,
            answer=content.answers.get(questions[0], "") if questions else "",
            fresh=self._page is not None and not self._page.run,
            parents=self._parents(),
        )

    def _on_done(self, changes: Changes) -> None:
        self._forget()
        self._finish(self._draft or next(iter(changes.drafts), ""))

    def _on_not_done(self, error: UmlaufError) -> None:
        self._open = True
        self._on_refused(error)

    def _on_refused(self, error: UmlaufError) -> None:
        self.told.emit(spoken(error.sentence), "bad")
