"""Brings a draft onto the review screen and carries wishes to the store."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage

from db.changes import Changes
from db.errors import UmlaufError
from db.rows import MediumRow, PendingRow, ReviewPage, SpaceRow
from desktop.background.store_runner import StoreRunner
from desktop.draft_parts.reason_dialog import ReasonDialog
from desktop.i18n.sentences import spoken
from desktop.media.loader import PictureLoader
from desktop.media.picture import Picture
from desktop.review.acts import VOTES, Acts
from desktop.review.ahead import Ahead
from desktop.review.comment_desk import CommentDesk
from desktop.review.exceptions import Exceptions
from desktop.review.held_page import held
from desktop.review.pending_clock import PendingClock
from desktop.review.view import ReviewView
from desktop.review.words import ReviewWords

READ_AFTER_MS = 1_500
# What is looked at first is painted before the rest is made; who leafs on sooner needs none.
REST_AFTER_MS = 10


class ReviewPresenter(QObject):
    """Nothing in sight changes by itself: a newer revision of others is announced, not shown.

    Signals:
        decided: the draft's id; the list goes on to the next one.
        edit_requested: the draft's id; the editor opens.
        page_shown: the page, for whoever names the window or locks actions.
        publish_requested: the draft's id; what of it went live is entered elsewhere.
        told: words and tone of a message for the foot of the window.
        media_asked: media of the page in sight that are missing shall come before all others.
    """

    decided = Signal(str)
    edit_requested = Signal(str)
    page_shown = Signal(object)
    publish_requested = Signal(str)
    told = Signal(str, str)
    media_asked = Signal()

    def __init__(
        self,
        runner: StoreRunner,
        view: ReviewView,
        words: ReviewWords,
        loader: PictureLoader,
        seconds: Callable[[], int],
    ) -> None:
        super().__init__(view)
        self._runner, self._view, self._words, self._loader = runner, view, words, loader
        self._draft = self._wanted = ""
        self._asked: tuple[str, ...] = ()
        self.page: ReviewPage | None = None
        self.clock = PendingClock(runner, words.now, self)
        self.acts = Acts(runner, view, seconds, words.now)
        self.exceptions = Exceptions(runner, view, self.acts.wordings, self.shown)
        self.comments = CommentDesk(runner, view)
        self.ahead = Ahead(runner, self)
        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.setInterval(READ_AFTER_MS)
        self._read.timeout.connect(self.mark_read)
        self._rest = QTimer(self, singleShot=True, interval=REST_AFTER_MS)
        self._rest.timeout.connect(self._on_rest)
        self._connect()

    def _connect(self) -> None:
        view, acts = self._view, self.acts
        view.act_requested.connect(self.request)
        view.revision_chosen.connect(self.show_revision)
        view.newest_requested.connect(self._on_newest)
        view.medium_shown.connect(self._on_medium_shown)
        view.open_requested.connect(self._on_open)
        view.take_back_requested.connect(self._on_take_back)
        view.details.checks.ask_requested.connect(self.exceptions.ask)
        view.details.checks.lift_requested.connect(self.exceptions.lift)
        view.details.checks.decline_requested.connect(self.exceptions.decline)
        self.exceptions.refused.connect(self.show_error)
        acts.held.connect(self._on_held)
        acts.done.connect(self._on_done)
        acts.refused.connect(self.show_error)
        acts.dialog_opened.connect(self._on_dialog)
        self.comments.refused.connect(self.show_error)
        self.comments.taken.connect(self._on_taken)
        self.ahead.medium_wanted.connect(self._on_medium_ahead)
        view.center.card.set_loader(self._loader)
        view.center.card.mockups_wanted.connect(self._on_mockups_wanted)
        self._loader.loaded.connect(view.show_picture)
        self._runner.changed.connect(self._on_changed)

    def shown(self) -> ReviewPage | None:
        """The page in sight, None while none is."""
        return self.page

    def set_space(self, space: SpaceRow) -> None:
        """Take the rules of the space that the dialogs tell beforehand."""
        self.acts.wordings.reason_min = space.reason_min

    def set_member(self, member: str) -> None:
        """Take who acts: half-written words belong to a person, not to a computer."""
        self.acts.member = self.comments.member = member

    def show_draft(self, draft: str) -> None:
        """Show the newest revision of a draft, or what of it is in sight; "" = nothing."""
        if self.page is not None and self.page.draft == draft:
            # The list chose it again: what is read stays, a newer revision is announced.
            self._ask(self._wanted)
            return
        self.comments.leave()
        self._read.stop()
        self._rest.stop()
        self._draft = draft
        # Until the answer is here nothing can be decided: the eye is already elsewhere.
        self.page = None
        known = self.ahead.page(draft)
        if known is not None:
            self._on_page(known)
            # It may have aged: what has changed since is shown as a change.
            self._ask(known.shown.digest)
        elif draft:
            self._ask("")
        else:
            self._view.show_nothing()

    def show_newest(self, draft: str) -> None:
        """Show the newest revision of a draft, even where an older one is in sight."""
        self.show_draft(draft)
        self._ask("")

    def show_revision(self, digest: str) -> None:
        """Show another revision of the same draft."""
        self._ask(digest)

    def _ask(self, digest: str) -> None:
        draft, self._wanted = self._draft, digest
        self._runner.query(
            lambda store: store.drafts.page(draft, digest),
            self._on_page,
            refused=self._on_refused,
            latest=True,
        )

    def _on_refused(self, error: UmlaufError) -> None:
        self._wanted = self.page.shown.digest if self.page else ""
        self.show_error(error)

    def _on_page(self, page: ReviewPage) -> None:
        if page.draft != self._draft:
            return
        self._wanted = page.shown.digest
        if self.page is not None:
            page = held(self.page, page)
        if page == self.page:
            return
        same = self.page is not None and self.page.draft == page.draft
        self.page = page
        self._rest.stop()
        if same:
            self._view.show_page(page, same=True)
        else:
            self._view.begin_page(page, same=False)
            self._rest.start()
        self.comments.enter(page)
        if same:
            self.comments.bring_back()
        self._ask_for_media(page)
        if not same:
            self._read.start()
        self.page_shown.emit(page)

    def _ask_for_media(self, page: ReviewPage) -> None:
        """What is open is fetched first, and what made room for others comes back."""
        missing = tuple(one.digest for one in page.media if not one.path)
        if missing and not set(missing) <= set(self._asked):
            self._asked = missing
            self._runner.query(lambda store: store.media.ask_for(missing), self._on_asked)

    def _on_asked(self, _nothing: None) -> None:
        self.media_asked.emit()

    def is_whole(self) -> bool:
        """Tell whether all of a page is in sight."""
        return not self._rest.isActive()

    def mark_read(self) -> None:
        """Note on this device that the shown revision was looked at."""
        if self.page is not None:
            draft, digest = self.page.draft, self.page.shown.digest
            self._runner.command(lambda store: store.inbox.mark_read(draft, digest))

    def _on_rest(self) -> None:
        if self.page is not None:
            self._view.finish_page(self.page)
            self.comments.bring_back()

    def _on_newest(self) -> None:
        self._ask("")

    def _on_taken(self, draft: str) -> None:
        """Show the revision that this person just made; those of others are announced."""
        if draft == self._draft:
            self._ask("")

    def _on_changed(self, changes: Changes) -> None:
        self.clock.look_again()
        concerns = changes.everything or changes.space or self._draft in changes.drafts
        if self._draft and (concerns or changes.media or changes.local):
            # What was asked for on purpose and is still under way stays what is asked for.
            self._ask(self._wanted)

    def request(self, act: str) -> None:
        """Do what a button or a shortcut asks for, where it is offered and not locked."""
        if self.page is None or not self._view.bar.may(act):
            return
        if act == "revise":
            self.edit_requested.emit(self.page.draft)
        elif act == "publish":
            self.publish_requested.emit(self.page.draft)
        else:
            self.acts.start(act, self.page)

    def _on_held(self, row: PendingRow) -> None:
        self.clock.hold(row)
        self.decided.emit(row.draft)

    def _on_done(self, act: str, page: ReviewPage) -> None:
        if act in VOTES or act == "resolve":
            self.decided.emit(page.draft)

    def _on_take_back(self) -> None:
        self.clock.take_back_youngest()

    def show_error(self, error: UmlaufError) -> None:
        """Say a refusal or a fault in its own words."""
        self.told.emit(spoken(error.sentence), "bad")

    def _on_dialog(self, dialog: ReasonDialog) -> None:
        dialog.show_thumbnail(self._view.head_thumbnail())

    def _on_medium_shown(self, medium: MediumRow) -> None:
        if not medium.path:
            self._view.show_picture(medium.digest, Picture(QImage(), problem="missing"))
        else:
            self._loader.load(medium.digest, medium.path)

    def _on_mockups_wanted(self, channel: str, text: str) -> None:
        self._runner.query(
            lambda store: store.texts.mockups(channel, text),
            self._view.center.card.show_rows,
            latest=True,
        )

    def _on_medium_ahead(self, medium: MediumRow) -> None:
        self._view.center.strip.thumbnail(medium)
        self._loader.load(medium.digest, medium.path)

    def _on_open(self, medium: MediumRow | None) -> None:
        if medium is not None and medium.path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(medium.path))

    def write_comment(self) -> None:
        """Go to the field for a comment, about the place in sight where there is one."""
        self.comments.begin()
