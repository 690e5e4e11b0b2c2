"""The area „Eingang“: list and review side by side, or one page that takes their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QSplitter, QStackedWidget, QWidget
from typing_extensions import override

from desktop.inbox.view import InboxView
from desktop.main_window.focus_heir import set_heir
from desktop.main_window.tab_order import tab_stops
from desktop.theme.look import look
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.roles import set_role

if TYPE_CHECKING:
    from desktop.review.view import ReviewView

# Narrower than the tight one, the three columns do not fit beside each other.
WIDE, TIGHT = 1100, 1020
# Narrower than this, or with text of 200 %, the list leaves a draft no room (ui.md §6).
CRAMPED = 900
LIST_WIDTH, SMALL_LIST_WIDTH, MOST_LIST_WIDTH = 352, 276, 560


class Workspace(QStackedWidget):
    """Pages such as the editor come with `show_page` and go with `show_desk`.

    Signals:
        list_drawn: a person drew the list to a width, px of the design.
    """

    list_drawn = Signal(int)

    def __init__(self, list_width: int = 0, details_width: int = 0) -> None:
        """Take the widths a person drew list and details to, 0 = as designed."""
        super().__init__()
        self._drawn, self._details_width = list_width, details_width
        self._inbox: InboxView | None = None
        self._review: ReviewView | None = None
        self._small: bool | None = None
        self._tight, self._cramped, self._begun = False, False, False
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.splitterMoved.connect(self._on_drawn)
        self.addWidget(self._split)
        # Until the review is made something has to take its room.
        self._blank = QFrame()
        set_role(self._blank, "surface")
        self._split.addWidget(self._blank)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def add_inbox(self, inbox: InboxView) -> None:
        """Put the list to the left.

        Parts come once this is in its window: every move dresses a widget and its children anew.
        """
        self._inbox = inbox
        self.setFocusProxy(inbox)
        self._split.insertWidget(0, inbox)
        self._split.setStretchFactor(0, 0)
        self._split.setStretchFactor(1, 1)
        self.fit()

    def add_review(self, review: ReviewView) -> None:
        """Put the review to the right."""
        self._review = review
        review.details_width = self._details_width
        sizes = self._split.sizes()
        self._split.replaceWidget(1, review)
        self._blank.deleteLater()
        self._split.setStretchFactor(1, 1)
        self._split.setCollapsible(1, False)  # noqa: FBT003 - Qt's own signature
        self._split.setSizes(sizes)
        review.center.header.list_requested.connect(self._on_list_requested)
        if self._inbox is not None:
            # Whose button is gone once a draft is decided goes on in the list.
            set_heir(review.bar, self._inbox.list)
        self.fit()

    def show_desk(self) -> None:
        """Show list and review."""
        self.setCurrentWidget(self._split)
        self.enter()

    def enter(self) -> None:
        """Begin in the list, or with the draft where both have no room beside each other."""
        review = self._review
        if self._cramped and review is not None and review.center.tabs.isVisibleTo(review):
            review.center.tabs.setFocus()
            self.fit()
        else:
            self._on_list_requested()

    def begin(self) -> None:
        """Enter once the first draft stands."""
        if not self._begun:
            self._begun = True
            self._on_shown()

    def _on_shown(self) -> None:
        if self._cramped and self.isVisible() and self.on_desk():
            self.enter()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Once Qt has given the focus back to who had it here before.
        QTimer.singleShot(0, self, self._on_shown)

    def show_page(self, page: QWidget) -> None:
        """Show a page instead of list and review."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def on_desk(self) -> bool:
        """Tell whether list and review are in sight."""
        return self.currentWidget() is self._split

    def focus_order(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches here, in order, also where the list is folded away."""
        parts = (self._inbox, self._review) if self.on_desk() else ()
        return tuple(one for one in parts if one is not None)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give the list the width that suits the window and the text size."""
        if self._inbox is None:
            return
        width = self.window().width() * 100 // look().percent
        small, self._tight, self._cramped = width < WIDE, width < TIGHT, width < CRAMPED
        self._split.setCollapsible(0, small)
        if self._review is not None:
            self._review.center.header.offer_list(offered=self._tight)
        self._small = small
        self._inbox.set_small(small)
        self._share_out(self._inbox)

    def _share_out(self, inbox: InboxView) -> None:
        """Show the list; in tight windows in place of the details, while a person is in it."""
        wanted = look().px(SMALL_LIST_WIDTH if self._small else self._wide_list())
        if self._tight and not inbox.isAncestorOf(self.window().focusWidget()):
            wanted = 0
        if self._review is not None:
            self._review.fold_details(folded=self._tight and wanted > 0)
            if self._tight and wanted:
                # The list gives way as far as it can, before the draft is cut at the right.
                room = self.width() - self._review.center.minimumWidth() - 1
                wanted = max(min(wanted, room), inbox.minimumSizeHint().width())
                inbox.setMinimumWidth(wanted)
        self._split.setSizes([wanted, max(self.width() - wanted, 1)])

    def _wide_list(self) -> int:
        """Return the width in px of the design; a drawn one leaves room for the rest."""
        if not self._drawn:
            return LIST_WIDTH
        return max(SMALL_LIST_WIDTH, min(self._drawn, MOST_LIST_WIDTH))

    def _on_drawn(self, place: int, _handle: int) -> None:
        if not self._small and place:
            self._drawn = place * 100 // look().percent
            self.list_drawn.emit(self._drawn)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        review = self._review
        if isinstance(now, EmptyState) and review is not None and review.isAncestorOf(now):
            # Qt leaves the keys on the page that says that nothing is left.
            QTimer.singleShot(0, self, self._on_nothing_left)
        tight = self._tight and now is not None and self._split.isAncestorOf(now)
        if tight and self._inbox is not None:
            self._share_out(self._inbox)

    def _on_nothing_left(self) -> None:
        stops = tab_stops(self._inbox) if self._inbox is not None else []
        if stops:
            stops[0].setFocus()

    def _on_list_requested(self) -> None:
        if self._inbox is not None:
            self._inbox.list.setFocus()
