"""The window of the first start: one page at a time, buttons below."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.first_start.page import Page
from desktop.first_start.step_bar import StepBar
from desktop.theme.look import look
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.roles import set_role

SIZE, SHARE = QSize(480, 500), 0.95


class FirstStartDialog(QDialog):
    """Shows pages; what follows which is the presenter's business.

    Signals:
        next_requested: the button at the right.      back_requested: the one beside it.
        side_requested: a page's second button.      left_requested: its own at the left.
    """

    next_requested = Signal()
    back_requested = Signal()
    side_requested = Signal()
    left_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self.tr("Umlauf einrichten")
        self.setWindowTitle(self._title)
        self._pages, self._steps, self.notice = QStackedWidget(), StepBar(), NoticeBar()
        self._cancel = QPushButton(self.tr("Abbrechen"))
        self._back, self._next = QPushButton(self.tr("Zurück")), QPushButton()
        self._left, self._side = QPushButton(), QPushButton()
        self._lay_out()
        self._cancel.clicked.connect(self.reject)
        self._back.clicked.connect(self.back_requested)
        self._next.clicked.connect(self.next_requested)
        self._left.clicked.connect(self.left_requested)
        self._side.clicked.connect(self.side_requested)
        self._fit()

    def _fit(self) -> None:
        """Take the size of the design, as far as the screen has room: the pages scroll."""
        wanted = QSize(look().px(SIZE.width()), look().px(SIZE.height()))
        room = look().room_on(self.screen())
        most = QSize(round(room.width() * SHARE), round(room.height() * SHARE))
        self.resize(wanted.boundedTo(most))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        if self._pages.count():
            # Else Qt gives the keys to the page itself, or to the first button there is.
            self._focus()

    def _lay_out(self) -> None:
        column, top = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top.setContentsMargins(16, 12, 16, 0)
        top.addWidget(self._steps)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._pages)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_role(self._pages, "clear")
        column.addLayout(top)
        column.addWidget(area, 1)
        column.addWidget(self.notice)
        column.addWidget(self._foot())

    def _foot(self) -> QFrame:
        foot = QFrame()
        set_role(foot, "panel", rule="top")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 10, 16, 10)
        row.addWidget(self._cancel)
        row.addWidget(self._left)
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(self._side)
        row.addWidget(self._next)
        for button in (self._cancel, self._left, self._back, self._side):
            button.setAutoDefault(False)
        set_role(self._next, "primary")
        self._next.setDefault(True)
        return foot

    def add_page(self, page: Page) -> None:
        """Add a page; the first is shown."""
        self._pages.addWidget(page)
        page.changed.connect(self._on_changed)

    @property
    def page(self) -> Page:
        """Return the page that is shown."""
        shown = self._pages.currentWidget()
        assert isinstance(shown, Page)  # noqa: S101 - only add_page fills the stack
        return shown

    def show_page(self, page: Page, *, back: bool = False) -> None:
        """Show a page; ``back``: the person may go back from it."""
        self.notice.hide()
        self._pages.setCurrentWidget(page)
        self._steps.set_step(page.step)
        self._back.setVisible(back)
        for button, text in (
            (self._next, page.next_text),
            (self._side, page.side_text),
            (self._left, page.left_text),
        ):
            button.setText(text)
            button.setVisible(bool(text))
        self._on_changed()
        self._cancel.setVisible(page.leavable and page.cancels and not page.left_text)
        self.setWindowTitle(page.window_title or self._title)
        self._focus()

    def _focus(self) -> None:
        """Begin at what is to be done: in the page, or with going on where it only tells."""
        if not self.page.focus_first():
            self._next.setFocus(Qt.FocusReason.TabFocusReason)

    def show_problem(self, words: str) -> None:
        """Say what is in the way."""
        self.notice.show_notice(words, "bad")

    @override
    def reject(self) -> None:
        if self.page.leavable:
            super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.page.leavable)
        self.reject()

    def _on_changed(self) -> None:
        self._next.setEnabled(self.page.complete())
