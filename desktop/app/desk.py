"""One open space: its screens, joined by signals."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from db.changes import Changes
from db.errors import KeyLockedError, UmlaufError
from db.rows import InboxCounts, InboxRow, PendingRow, ReviewPage
from desktop.actions.table import DRAFT_ACTS
from desktop.app.areas import Areas
from desktop.app.departure import CLOSE
from desktop.app.media_folder import MediaFolder
from desktop.app.page_entry import PageEntry
from desktop.app.session import Session, read_session, switch_identity
from desktop.app.stepwise_import import SCREENS, StepwiseImport
from desktop.app.where import Where
from desktop.app.workspace import Workspace
from desktop.background.opening import Opening
from desktop.background.store_runner import StoreRunner
from desktop.background.sync_timer import SyncTimer
from desktop.i18n import dates, sentences, terms
from desktop.i18n.sentences import spoken
from desktop.inbox.presenter import InboxPresenter
from desktop.inbox.view import InboxView
from desktop.inbox.wording import InboxWording
from desktop.main_window.main_window import MainWindow
from desktop.main_window.regions import mark_region
from desktop.media.loader import PictureLoader
from desktop.media.thumbnails import Thumbnails
from desktop.preferences.preferences import Preferences
from desktop.settings import Settings
from desktop.theme.look import look
from desktop.widgets.roles import HELP_PAGE

if TYPE_CHECKING:
    from desktop.app.comparing import Comparing
    from desktop.app.departure import Departure
    from desktop.app.pages import Pages
    from desktop.app.search_hits import SearchHits
    from desktop.review.presenter import ReviewPresenter
    from desktop.review.view import ReviewView
    from desktop.sync_status.sync_status import SyncStatus


class Desk(QObject):
    """Owns the runner and everything that shows its answers.

    The list comes first; the screens beside it are imported and made while it can be used.

    Signals:
        listed: the list stands for the first time.
        ready: everything stands.
        not_opened: the told error why the space could not be opened.
    """

    listed = Signal()
    ready = Signal()
    not_opened = Signal(object)
    review_view: ReviewView
    review: ReviewPresenter
    pages: Pages
    comparing: Comparing
    hits: SearchHits
    sync: SyncStatus
    _departure: Departure
    _steps: Iterator[None]

    def __init__(
        self, window: MainWindow, settings: Settings, where: Where, preferences: Preferences
    ) -> None:
        super().__init__(window)
        self.window, self._settings = window, settings
        self.folder, self._preferences = where.folder, preferences
        self.session: Session | None = None
        self._leaving = self._shown = self._closed = self._made = False
        self._draft = self._counted = self._place = self._introduced = ""
        open_store = self.opening = Opening(where.folder, where.member, where.passphrase or None)
        self.runner = StoreRunner(open_store, self)
        self.timer = SyncTimer(open_store, self)
        self.thumbnails = Thumbnails(where.thumbnails, self, settings.cache_mb)
        self.loader = PictureLoader(self)
        self.workspace = Workspace(settings.list_width, settings.details_width)
        self.workspace.list_drawn.connect(self._on_list_drawn)
        window.add_area("inbox", "inbox", self.tr("Eingang"), self.workspace)
        self._locate = MediaFolder(self.folder).locate
        self.areas = Areas(window, self.runner, self.thumbnails, open_store, self._locate)
        self.topics, self.administration = self.areas.topics, self.areas.administration
        window.may_close = self.may_close

    def _make_inbox(self) -> None:
        self.inbox_view = InboxView(InboxWording(), self.thumbnails, self._locate)
        self.workspace.add_inbox(self.inbox_view)
        self.inbox_view.header.choose_scope(self._settings.scope)
        self.inbox_view.header.changed.connect(self._on_list_wanted)
        self.inbox = InboxPresenter(self.runner, self.inbox_view)
        mark_region(self.inbox_view)
        self.inbox_view.setProperty(HELP_PAGE, "2-inbox")
        self.runner.opened.connect(self._on_opened)
        self.runner.not_opened.connect(self.not_opened)
        self.runner.failed.connect(self._on_failed)
        self.runner.changed.connect(self._on_changed)
        self.inbox.draft_chosen.connect(self._on_draft_chosen)
        self.inbox.counted.connect(self._on_counted)

    def _on_screens_read(self) -> None:
        if self._closed:
            return
        from desktop.app.screens import Screens  # noqa: PLC0415 - once the list stands

        self.screens = Screens(self.runner, self.thumbnails, self.loader, self.timer)
        self._steps = self.screens.make(
            self.window, self.workspace, self.opening, self._take_back_seconds
        )
        self._make_next()

    def _make_next(self) -> None:
        """Make one part of the screens; the event loop has its turn before the next."""
        if self._closed:
            return
        for _ in self._steps:
            QTimer.singleShot(1, self, self._make_next)  # after 0 nothing is painted before
            return
        self._on_made()

    def _on_made(self) -> None:
        made = self.screens
        self.review_view, self.review, self.pages = made.view, made.review, made.pages
        self.comparing, self.hits, self.sync = made.comparing, made.hits, made.sync
        self._departure = made.departure
        self._made = True
        keys = {act: self.window.acts.keys(act) for act in DRAFT_ACTS}
        self.review_view.bar.set_keys(keys)
        self.review_view.details_drawn.connect(self._on_details_drawn)
        self.comparing.set_keys(keys)
        self.deciding = made.deciding(self.window, self.inbox, self._take_back_seconds)
        self._join()
        self._join_actions()
        if self.session is not None:
            self._introduce(self.session)
        from desktop.app.upkeep import Upkeep  # noqa: PLC0415 - after the first paint

        self._upkeep = Upkeep(
            self.runner, self.window, self.timer, self.opening, self.review.shown
        )
        self.areas.publishing.slip_requested.connect(self._upkeep.slips.ask_for)
        self.window.acts.hide_empty_menus()
        self.review.show_draft(self._draft)
        made.chain.reload()
        self.timer.start()
        self.ready.emit()

    def _on_list_drawn(self, width: int) -> None:
        self._settings.list_width = width

    def _on_details_drawn(self, width: int) -> None:
        self._settings.details_width = width

    def _on_list_wanted(self) -> None:
        self._settings.scope = self.inbox_view.header.scope()

    def _take_back_seconds(self) -> int:
        return self._settings.take_back_seconds

    def _join(self) -> None:
        self.window.tools.identity_chosen.connect(self._on_identity_chosen)
        self.inbox_view.opened.connect(self._on_list_entered)
        self.review.decided.connect(self.inbox.go_on)
        self.review.publish_requested.connect(self.areas.show_publication)
        self.areas.publishing.place_changed.connect(self._on_place_changed)
        self.review.page_shown.connect(self._on_page_shown)
        self.review.told.connect(self._on_told)
        self.review.edit_requested.connect(self.pages.edit)
        self.review.clock.taken_back.connect(self.inbox.choose)
        self.review.clock.dropped.connect(self._on_dropped)
        self.review.clock.refused.connect(self._on_sign_refused)
        self.hits.draft_chosen.connect(self._on_hit)
        self.areas.draft_requested.connect(self._on_hit)
        self.review_view.draft_requested.connect(self._on_hit)
        self.review_view.consent_requested.connect(self.areas.show_consent)
        self.pages.finished.connect(self._on_page_finished)
        self.pages.told.connect(self._on_told)
        self.comparing.told.connect(self._on_told)
        self.deciding.told.connect(self._on_told)
        self.comparing.left.connect(self._on_compared)
        self.comparing.place_changed.connect(self._on_place_changed)
        self.review_view.center.compare.clicked.connect(self.comparing.toggle)
        self._departure.left.connect(self._on_left)

    def _join_actions(self) -> None:
        acts = self.window.acts
        for key in DRAFT_ACTS:
            acts.on(key, self._on_act)
        acts.on("take_back", self.review.clock.take_back_youngest)
        acts.on("comment", self.review.write_comment)
        acts.on("compare", self.comparing.toggle)
        acts.on("next_draft", self._on_step)
        acts.on("previous_draft", self._on_step)
        acts.on("filter", self._on_filter)
        acts.on("sync", self.timer.sync_now)
        acts.on("choose_share", self._on_choose_share)
        acts.on("preferences", self._preferences.show_dialog)
        self._preferences.attend(self.window, self.runner)
        acts.on("wording", self._preferences.show_wording)
        acts.on("checks", self._preferences.show_checks)
        PageEntry(self.window, self.workspace, self.pages)

    def start(self) -> None:
        """Make the list and open the store; call after the window is painted."""
        if not self._closed:
            self._make_inbox()
            self.runner.start()

    def is_still(self) -> bool:
        """Tell whether nothing is being decoded or read in the background."""
        if not (self._made and self.thumbnails.is_idle() and self.loader.is_idle()):
            return False
        return self.review.is_whole() and self.pages.is_idle() and self.comparing.is_idle()

    def close(self) -> None:
        """End every thread; nothing that was asked for is lost. A second call does nothing."""
        if self._closed:
            return
        self._closed = True
        if self._made:
            self.review.comments.leave()
        self.timer.close()
        self.areas.close_jobs()
        self.runner.close()
        if self._made:
            self.pages.close()
            self._upkeep.close()
            self.comparing.close()
        self.thumbnails.close()
        self.loader.close()

    def _on_opened(self) -> None:
        self.runner.query(read_session, self._on_session)

    def _on_session(self, session: Session) -> None:
        same = self.session is not None and self.session.me.member == session.me.member
        self.session = session
        # Side jobs act as whoever acts here.
        self.opening.member = session.me.member
        names = [(one.member, one.title) for one in session.identities]
        self.window.set_space(session.space.title, demo=session.space.demo)
        self.window.tools.set_identities(names, session.me.member)
        device = self.tr("Gerät: {0}").format(session.me.words)
        self.window.status.device.show_state(device, "device-laptop")
        sentences.choose_wording(session.space.wording)
        if look().wording != session.space.wording:
            look().wording = session.space.wording
            look().changed.emit()
        self.window.acts.reword(reads_only=session.me.roles == ("auditor",))
        if self._made:
            self._introduce(session)
        if self._settings.last_identity not in {"", session.me.member}:
            self.inbox_view.header.choose_scope("mine")
        self._settings.last_identity = session.me.member
        (self.inbox.reload if same else self.inbox.start_anew)()
        self.areas.start_anew()
        self._settings.last_space = str(self.folder)

    def _introduce(self, session: Session) -> None:
        """Tell the screens who acts, and look for what that person left unsigned."""
        self.review.set_space(session.space)
        self.review.set_member(session.me.member)
        self.pages.set_me(session.me)
        self.deciding.records.set_roles(session.me.roles)
        if session.me.member != self._introduced:
            self.screens.offered.forget()
        self._introduced = session.me.member
        self.review.clock.load()
        self.deciding.halt.reload()

    def _on_identity_chosen(self, member: str) -> None:
        if self.session is not None and member != self.session.me.member:
            self._departure.ask(member)

    def _on_left(self, purpose: str) -> None:
        if purpose == CLOSE:
            self._leaving = True
            self.window.close()
            return
        self.review.show_draft("")
        self.runner.query(lambda store: switch_identity(store, purpose), self._on_session)

    def may_close(self) -> bool:
        """Tell whether the window may close now; else ask first and close later."""
        if not self._leaving and self._made and self.review.clock.rows():
            self._departure.ask(CLOSE)
            return False
        return True

    def _on_changed(self, changes: Changes) -> None:
        if changes.space or changes.everything:
            self.runner.query(read_session, self._on_rules, latest=True)
        if changes.media:
            self.thumbnails.forget_problems()

    def _on_rules(self, session: Session) -> None:
        if self.session is not None and session != self.session:
            self._on_session(session)
        if self._made:
            self._upkeep.joining.look()

    def _on_draft_chosen(self, row: InboxRow | None) -> None:
        self._draft = row.draft if row else ""
        if self._made:
            self.review.show_draft(self._draft)

    def _on_counted(self, counts: InboxCounts) -> None:
        one, many = self.tr("{0} Entwurf für Sie"), self.tr("{0} Entwürfe für Sie")
        words = terms.counted(counts.mine, one, many)
        late = self.tr("davon {0} überfällig").format(dates.number(counts.overdue))
        self._counted = text = f"{words}, {late}" if counts.overdue else words
        self.window.status.counts.show_state(self._place or text)
        spoken = self.tr("Eingang, {0}").format(text)
        self.window.rail.button("inbox").set_badge(counts.mine, spoken)
        QTimer.singleShot(0, self, self._on_first_list)

    def _on_first_list(self) -> None:
        if not self._shown:
            self._shown = True
            self.inbox_view.list.setFocus()
            self.listed.emit()
            reading = StepwiseImport(SCREENS, self)
            reading.finished.connect(self._on_screens_read)
            reading.start()

    def _on_page_shown(self, page: ReviewPage) -> None:
        self.workspace.begin()
        self.window.acts["compare"].setEnabled(len(page.revisions) > 1)
        for act in DRAFT_ACTS:
            self.window.acts[act].setEnabled(self.review_view.bar.may(act))
        self.review.ahead.want(self.inbox.neighbours())

    def _on_act(self) -> None:
        act = self.sender().objectName()
        if self.workspace.on_desk() and not self.deciding.takes(act):
            self.review.request(act)
        elif self.comparing.in_sight():
            self.comparing.request(act)

    def _on_compared(self) -> None:
        self.workspace.show_desk()
        self.review_view.center.compare.setFocus()

    def _on_place_changed(self, words: str) -> None:
        self._place = words
        self.window.status.counts.show_state(words or self._counted)

    def _on_filter(self) -> None:
        if not self.areas.publishing.filter():
            self.inbox_view.header.open_filter()

    def _on_step(self) -> None:
        way = 1 if self.sender().objectName() == "next_draft" else -1
        if not self.areas.publishing.step(way):
            self.inbox.move(way)

    def _on_list_entered(self) -> None:
        self.review_view.center.tabs.setFocus()

    def _on_choose_share(self) -> None:
        self.sync.ask_for_share(self.window)

    def _on_page_finished(self, draft: str) -> None:
        self.workspace.show_desk()
        if draft:
            self.inbox.choose(draft)
            self.review.show_newest(draft)

    def _on_hit(self, draft: str) -> None:
        self.window.show_area("inbox")
        self.workspace.show_desk()
        self.inbox.choose(draft)

    def _on_dropped(self, row: PendingRow) -> None:
        words = self.tr("„{0}“ hat sich geändert. Ihre Freigabe wurde nicht gezeichnet.")
        self._on_told(words.format(row.title), "warn")

    def _on_sign_refused(self, row: PendingRow, reason: str) -> None:
        words = self.tr("„{0}“ wurde nicht gezeichnet: {1}").format(row.title, reason)
        self._on_told(words, "bad")
        self.inbox.choose(row.draft)

    def _on_told(self, words: str, tone: str) -> None:
        self.window.notice.show_notice(words, tone)

    def _on_failed(self, error: UmlaufError) -> None:
        # A bar of its own says so and offers to open it, as long as it is locked.
        if not isinstance(error, KeyLockedError):
            self._on_told(spoken(error.sentence), "bad")
