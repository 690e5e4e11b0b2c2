"""The frame of the desk: menus, search, areas, banners, status bar. It decides nothing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.actions.actions import Actions
from desktop.actions.key_words import key_words
from desktop.main_window.demo_banner import DemoBanner
from desktop.main_window.focus_heir import heir_of, with_parents
from desktop.main_window.head import Head
from desktop.main_window.regions import mark_region, move_region
from desktop.main_window.status_line import StatusLine
from desktop.main_window.tab_order import go_into, move_focus
from desktop.override import override
from desktop.settings import Settings
from desktop.theme.icons import icon
from desktop.theme.look import look
from desktop.widgets.nav_button import SOFT_HYPHEN
from desktop.widgets.nav_rail import NavRail
from desktop.widgets.notice_bar import NoticeBar

NARROW = 1100
LEAST = QSize(880, 540)
USUAL = QSize(1440, 900)
# What the system draws around a window, in logical pixels; known only once it stands.
FRAME = QMargins(8, 32, 8, 8)


def _always() -> bool:
    return True


class MainWindow(QMainWindow):
    """Holds the areas; app.py puts them in and joins them.

    Signals:
        area_changed: the key of the area now marked in the rail.
        area_again: the key of the area in sight, which was asked for once more.
        help_requested: the foot of the rail was pressed.

    Attributes:
        acts: every action.      tools: search, new draft, account.
        status: the status bar.      notice: message above it.
        locked: says at the top, as long as it is so, that this desk can only read.
        waiting: says there that this device was not accepted yet.
        unsigned: names there what an earlier run left unsigned.
        ended: says there that the last run ended by itself.
        may_close: asked before the window closes.
    """

    area_changed = Signal(str)
    area_again = Signal(str)
    help_requested = Signal()

    def __init__(self, actions: Actions, settings: Settings) -> None:
        super().__init__()
        self.acts, self._settings = actions, settings
        self.may_close: Callable[[], bool] = _always
        self._areas: dict[str, QWidget] = {}
        self._left_at: list[QWidget] = []
        self._before_menu: list[QWidget] = []
        self._by_menu = False
        self.head = Head(actions)
        self.tools = self.head.tools
        self.rail = NavRail(self.tr("Bereiche"))
        self.banner = DemoBanner()
        self.notice, self.locked, self.unsigned = NoticeBar(), NoticeBar(), NoticeBar()
        self.waiting, self.ended, self.halt = NoticeBar(), NoticeBar(), NoticeBar()
        self.status = StatusLine()
        self._stack = QStackedWidget()
        self._lay_out()
        self._join()
        self.set_space("")

    def _lay_out(self) -> None:
        self.setMenuWidget(self.head)
        self.setStatusBar(self.status)
        center, column, row = QWidget(), QVBoxLayout(), QHBoxLayout()
        center.setObjectName("center")
        column.addWidget(self.banner)
        column.addWidget(self.halt)
        column.addWidget(self.locked)
        column.addWidget(self.waiting)
        column.addWidget(self.ended)
        column.addWidget(self.unsigned)
        column.addWidget(self._stack, 1)
        column.addWidget(self.notice)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        center.setLayout(row)
        self.setCentralWidget(center)
        self.setMinimumSize(LEAST)
        for part in (self.rail, self.tools.search, self.status):
            mark_region(part)

    def focus_order(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches first: the areas stand before the tools above them."""
        return (self.rail, self.head)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        heir = heir_of(with_parents(self.focusWidget()))
        if heir is not None:
            heir.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return move_focus(self, 1 if next else -1)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() != QEvent.Type.ActivationChange:
            return
        if not self.isActiveWindow():
            here = self.focusWidget()
            self._by_menu = here is self.head.menus
            self._left_at = self._before_menu if self._by_menu else with_parents(here)
            return
        # What opened a dialog may be gone when it closes: Qt would take the first control. And
        # who came by a menu was elsewhere before: Qt would go on from the menus.
        heir = heir_of(self._left_at)
        if heir is None and self._by_menu and self._left_at:
            heir = self._left_at[0]
        if heir is not None:
            heir.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is self.head.menus and old is not None and old.window() is self:
            self._before_menu = with_parents(old)

    def _join(self) -> None:
        foot = self.rail.add_foot("lifebuoy", self.tr("Hilfe"), self.tr("Hilfe (F1)"))
        foot.clicked.connect(self.help_requested)
        self.rail.chosen.connect(self._on_rail)
        self.banner.switch_requested.connect(self.tools.show_identities)
        self.acts.on("search", self._on_search)
        self.acts.on("next_region", self._on_next_region)
        self.acts.on("previous_region", self._on_previous_region)
        self.acts.on("quit", self.close)
        look().changed.connect(self._fit)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def set_space(self, title: str, *, demo: bool = False) -> None:
        """Name the space in the title; a demo space also gets its banner."""
        self.setWindowTitle(self.tr("Umlauf – {0}").format(title) if title else "Umlauf")
        self.banner.setVisible(demo)

    def add_area(self, key: str, sign: str, title: str, screen: QWidget) -> None:
        """Add an area: its button, its shortcut Ctrl+<n>, its line in the menu, its screen.

        A soft hyphen in the title says where its button may break it.
        """
        plain = title.replace(SOFT_HYPHEN, "")
        keys = QKeySequence(f"Ctrl+{len(self._areas) + 1}")
        self._areas[key] = screen
        self._stack.addWidget(screen)
        self.rail.add_area(key, sign, title, f"{plain} ({key_words(keys)})")
        action = QAction(icon(sign), plain, self)
        action.setShortcut(keys)
        action.setData(key)
        action.triggered.connect(self._on_area_action)
        self.acts.menus["view"].addAction(action)

    def show_area(self, key: str, under: str = "") -> None:
        """Show an area, marked in the rail as another one, "" = itself; KeyError for unknown."""
        self.rail.choose(under or key)
        self._stack.setCurrentWidget(self._areas[key])
        self.area_changed.emit(under or key)

    def come_to_front(self) -> None:
        """Show the window above all others, e.g. after a second start."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def restore_place(self) -> None:
        """Take size and place of last time; fill a screen that has no room for the usual size."""
        if self.restoreGeometry(self._settings.state("main_window")):
            return
        self.resize(USUAL)
        if USUAL.grownBy(FRAME).boundedTo(look().room_on(self.screen())) != USUAL.grownBy(FRAME):
            self.setWindowState(Qt.WindowState.WindowMaximized)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < look().px(NARROW)
        self.rail.set_small(narrow)
        self.tools.set_narrow(narrow)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self._settings.keep_state("main_window", self.saveGeometry())
        super().closeEvent(event)

    def _on_area_action(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        screen, here = self._areas[str(action.data())], self._stack.currentWidget()
        self.show_area(str(action.data()))
        if screen is here:
            # Who is there already wants to begin anew: in the list.
            self.area_again.emit(str(action.data()))
            go_into(screen)

    def _on_rail(self, key: str) -> None:
        again = self._areas[key] is self._stack.currentWidget()
        self.show_area(key)
        if again:
            self.area_again.emit(key)

    def _on_search(self) -> None:
        self.tools.search.setFocus()
        self.tools.search.selectAll()

    def _on_next_region(self) -> None:
        move_region(self, 1)

    def _on_previous_region(self) -> None:
        move_region(self, -1)
