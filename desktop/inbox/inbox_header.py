"""The head of the inbox: whose drafts, in which order, narrowed to what."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QVBoxLayout,
)
from typing_extensions import override

from db.rows import InboxCounts
from desktop.i18n import dates
from desktop.inbox.filter_row import FilterRow
from desktop.theme.icons import icon, size_icon
from desktop.widgets.icon_button import IconButton
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.painting import text_width
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.segmented_control import SegmentedControl

SCOPES = ("mine", "all", "done")


class InboxHeader(QFrame):
    """`changed` says that another list is wanted."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "surface", rule="bottom")
        self._sort, self._small = "due", False
        self._title = text_label(self.tr("Eingang"), "page")
        self._segments = SegmentedControl(
            self.tr("Welche Entwürfe"), [(key, self._word(key)) for key in SCOPES]
        )
        self._choice = _Choice()
        self._choice.setAccessibleName(self.tr("Welche Entwürfe"))
        for key in SCOPES:
            self._choice.addItem(self._word(key), key)
        self._choice.hide()
        self._order = self._make_order()
        self._small_order = self._make_small_order()
        self._funnel = self._make_funnel()
        self.filter = FilterRow()
        first = self._first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self._title)
        first.addWidget(self._choice)
        first.addStretch(1)
        first.addWidget(self._order)
        first.addWidget(self._small_order)
        first.addWidget(self._funnel)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self._segments)
        column.addWidget(self.filter)
        self._segments.chosen.connect(self._on_segment)
        self._choice.activated.connect(self._on_choice)
        self.filter.changed.connect(self.changed)

    def _word(self, scope: str) -> str:
        return {
            "mine": self.tr("Für mich"),
            "all": self.tr("Alle Häuser"),
            "done": self.tr("Erledigt"),
        }[scope]

    def _make_order(self) -> MenuButton:
        button = MenuButton()
        set_role(button, "account")
        button.setIcon(icon("sort-ascending", on="text2"))
        size_icon(button, 16, gap=3)
        menu = QMenu(button)
        group = QActionGroup(menu)
        group.triggered.connect(self._on_order)
        for key in ("due", "planned", "title", "house"):
            action = QAction(self._order_word(key), group)
            action.setCheckable(True)
            action.setChecked(key == self._sort)
            action.setData(key)
            menu.addAction(action)
        button.setMenu(menu)
        button.setText(self._order_word(self._sort))
        button.setAccessibleName(self.tr("Ordnen nach: {0}").format(self._order_word("due")))
        return button

    def _make_small_order(self) -> QToolButton:
        button = IconButton("sort-ascending", self.tr("Ordnen"))
        button.clicked.connect(self._on_small_order)
        button.hide()
        return button

    def _order_word(self, key: str) -> str:
        return {
            "due": self.tr("Frist"),
            "planned": self.tr("Termin"),
            "title": self.tr("Titel"),
            "house": self.tr("Haus"),
        }[key]

    def _make_funnel(self) -> QToolButton:
        button = IconButton("filter", self.tr("Liste filtern"), self.tr("Liste filtern (Strg+F)"))
        button.setCheckable(True)
        button.toggled.connect(self._on_funnel)
        return button

    def set_small(self, small: bool) -> None:
        """Keep to one line in narrow windows."""
        self._small = small
        self._segments.setVisible(not small)
        self._choice.setVisible(small)
        self._order.setVisible(not small)
        self._small_order.setVisible(small)
        set_role(self._title, "section" if small else "page")
        side = 12 if small else 16
        self._column.setContentsMargins(side, 8, side - 4, 8)
        self._fit()

    def _fit(self) -> None:
        """Let the title go where the count beside it would be cut: the rail says it too."""
        parts = (self._title, self._choice, self._small_order, self._funnel)
        margins, gaps = self._column.contentsMargins(), self._first.spacing() * len(parts)
        words = sum(one.sizeHint().width() for one in parts) + gaps
        room = self.width() - margins.left() - margins.right()
        self._title.setVisible(not self._small or words <= room)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_counts(self, counts: InboxCounts) -> None:
        """Write the numbers into the segments."""
        numbers = {"mine": counts.mine, "all": counts.all}
        for place, key in enumerate(SCOPES):
            count = dates.number(numbers[key]) if key in numbers else ""
            word = f"{self._word(key)}  {count}".strip()
            self._segments.set_word(key, word)
            self._choice.setItemText(place, word)
        self._choice.updateGeometry()
        self._fit()

    def scope(self) -> str:
        """Return ``mine``, ``all`` or ``done``."""
        return self._segments.key

    def choose_scope(self, scope: str) -> None:
        """Show another scope, as if chosen."""
        self._segments.choose(scope)
        self._choice.setCurrentIndex(SCOPES.index(scope))
        self._fit()
        self.changed.emit()

    def order(self) -> str:
        """Return ``due``, ``planned``, ``title`` or ``house``."""
        return self._sort

    def open_filter(self) -> None:
        """Show the filter and go there."""
        self._funnel.setChecked(True)
        self.filter.search.setFocus()

    def close_filter(self) -> None:
        """Take the filter away, if there is one."""
        self._funnel.setChecked(False)

    def _on_segment(self, scope: str) -> None:
        self._choice.setCurrentIndex(SCOPES.index(scope))
        self.changed.emit()

    def _on_choice(self, place: int) -> None:
        self._segments.choose(SCOPES[place])
        self._fit()
        self.changed.emit()

    def _on_order(self, action: QAction) -> None:
        self._sort = str(action.data())
        self._order.setText(self._order_word(self._sort))
        self._order.setAccessibleName(self.tr("Ordnen nach: {0}").format(action.text()))
        self.changed.emit()

    def _on_small_order(self) -> None:
        below = self._small_order.rect().bottomLeft()
        self._order.menu().popup(self._small_order.mapToGlobal(below))

    def _on_funnel(self, opened: bool) -> None:
        self.filter.setVisible(opened)
        if opened:
            self.filter.search.setFocus()
        else:
            self.filter.clear()
            self.changed.emit()


class _Choice(QComboBox):
    """As wide as what is chosen: the others are seen once it is open."""

    def __init__(self) -> None:
        super().__init__()
        self.currentTextChanged.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        words = QSize(text_width(self.font(), self.currentText()), self.fontMetrics().height())
        kind = QStyle.ContentsType.CT_ComboBox
        return self.style().sizeFromContents(kind, option, words, self)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
