"""The screen „Veröffentlichen“: drafts, the channels of one of them, the package for who posts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from db.rows.publishing import PublishPage
from desktop.media.thumbnails import Thumbnails
from desktop.publishing.cards_pane import CardsPane
from desktop.publishing.entry import Entry
from desktop.publishing.head import Head
from desktop.publishing.list_pane import ListPane
from desktop.publishing.package_pane import PackagePane
from desktop.publishing.words import PublishWords
from desktop.theme.look import look
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.roles import set_role

WIDE, NARROW, CRAMPED, LOW = 1400, 1100, 900, 600
LIST_WIDTH, SMALL_LIST_WIDTH, PACKAGE_WIDTH = 336, 276, 320


class PublishView(QFrame):
    """Setters in, signals out.

    Attributes:
        list, head, cards, package: its parts.      words: of all of them.
        page: what is shown, None = no draft is chosen.
    """

    def __init__(
        self, words: PublishWords, thumbnails: Thumbnails, locate: Callable[[str], str]
    ) -> None:
        super().__init__()
        set_role(self, "surface")
        self._width, self.words = WIDE, words
        self.page: PublishPage | None = None
        self._sought: QWidget | None = None
        self.list = ListPane(words, thumbnails, locate)
        self.head, self.package = Head(words), PackagePane()
        self.cards = CardsPane(words, thumbnails)
        self._none = EmptyState("send", self.tr("Kein Entwurf gewählt"))
        self._lay_out()
        self.head.package_toggled.connect(self._on_package)
        self.head.list_requested.connect(self._on_list)
        self.list.opened.connect(self._on_opened)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def _lay_out(self) -> None:
        below = self._below = QSplitter(Qt.Orientation.Horizontal)
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(below, 1)
        self._right = QStackedWidget()
        self._right.addWidget(self._none)
        self._right.addWidget(self._page)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        for split, parts in (
            (below, (self.cards, self.package)),
            (self._split, (self.list, self._right)),
        ):
            split.setHandleWidth(1)
            split.setChildrenCollapsible(False)
            for part in parts:
                split.addWidget(part)
        self._split.setStretchFactor(1, 1)
        below.setStretchFactor(0, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._split)
        self.setFocusProxy(self.list.list)

    def focus_order(self) -> tuple[QWidget, ...]:
        """Return the list first, then the channels and the package; the head follows."""
        return self.list, self.cards, self.package

    def show_page(self, page: PublishPage | None, typed: dict[str, Entry]) -> None:
        """Show a draft with what was typed for it earlier; None = none is chosen."""
        self.page = page
        self.package.show_page(page)
        self._right.setCurrentIndex(page is not None)
        if page is not None:
            self.head.show_page(page)
            self.cards.show_page(page, typed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the window out: three panes, two with the package folded, or one at a time."""
        self._width = self.window().width() * 100 // look().percent
        wide, narrow = self._width >= WIDE, self._width < NARROW
        shown = wide or self.head.package.isChecked()
        self.list.set_small(small=narrow)
        self.package.setVisible(shown)
        self.cards.setVisible(not (narrow and shown))
        self.head.offer(
            list_button=self._width < CRAMPED,
            package_button=not wide,
            narrow=self._width < CRAMPED,
        )
        self.cards.foot.set_low(low=self.window().height() * 100 // look().percent < LOW)
        self._share_out()
        package = look().px(PACKAGE_WIDTH)
        self._below.setSizes([max(self._below.width() - package, 1), package])

    def _share_out(self) -> None:
        """Give the list its width; in cramped windows only while a person is in it."""
        wanted = look().px(SMALL_LIST_WIDTH if self._width < NARROW else LIST_WIDTH)
        cramped = self._width < CRAMPED
        in_list = self.list.isAncestorOf(self.window().focusWidget())
        self._split.setCollapsible(0, cramped)
        self._split.setCollapsible(1, cramped)
        sizes = [wanted, max(self.width() - wanted, 1)]
        if cramped:
            sizes = [self.width(), 0] if in_list else [0, self.width()]
        self._split.setSizes(sizes)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.cards.area.isAncestorOf(now):
            self._seek(now)
        if self._width < CRAMPED and now is not None and self.isAncestorOf(now):
            self._share_out()

    def _seek(self, control: QWidget) -> None:
        self._sought = control
        QTimer.singleShot(0, self, self._bring_into_sight)  # once it is laid out

    def _bring_into_sight(self) -> None:
        sought = self._sought
        if sought is not None and isValid(sought) and self.cards.area.isAncestorOf(sought):
            self.cards.area.ensureWidgetVisible(sought)

    def _on_package(self, shown: bool) -> None:
        self.fit()
        if shown:
            QTimer.singleShot(0, self, self._go_into_package)

    def _go_into_package(self) -> None:
        tree = self.package.tree
        (tree if tree.isVisible() else self.package.several).setFocus()

    def _on_list(self) -> None:
        self.list.list.setFocus()
        self._share_out()

    def _on_opened(self) -> None:
        self.go_on("")

    def go_on(self, channel: str) -> None:
        """Give the keys to the first channel that is due, else to the one that was entered."""
        target = self.cards.due() or self.cards.first_of(channel) or self.head.slip
        self.cards.setFocusProxy(target)
        target.setFocus()
        self._share_out()
        self._seek(target)
