"""The area „Protokoll“: filter, list, and at the right whether it holds and what may leave."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.rows import LogFilter, LogRow
from db.rows.log import LogDay, LogDetail, LogOrder
from desktop.audit_log.check_pane import CheckPane
from desktop.audit_log.delegate import LogDelegate
from desktop.audit_log.entry_card import EntryCard
from desktop.audit_log.filter_pane import FilterPane
from desktop.audit_log.heads import Heads
from desktop.audit_log.list_view import LogList
from desktop.audit_log.model import LogModel
from desktop.audit_log.out_pane import OutPane
from desktop.audit_log.words import LogWords
from desktop.i18n import dates
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.theme.states import Face
from desktop.widgets.chip import Chip
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import rule, set_role, text_label
from desktop.widgets.search_field import SearchField
from desktop.widgets.thin_bar import ThinBar

WIDE, NARROW = 1250, 1000
FILTER_WIDTH, SIDE_WIDTH = 224, 312


class LogView(QFrame):
    """Setters in, signals out.

    Signals:
        wanted: another list is wanted.      page_wanted: a page of the list came into sight.
        entry_chosen: the `LogRow` a person chose.
        check_requested: check everything, or stop that.
    """

    wanted = Signal()
    page_wanted = Signal(int)
    entry_chosen = Signal(object)
    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "surface")
        self.words = LogWords(self)
        self._heads = {
            "number": self.tr("Nr."),
            "time": self.tr("Zeit"),
            "act": self.tr("Vorgang und Stelle"),
            "draft": self.tr("Entwurf"),
            "revision": self.tr("Fassung"),
            "digest": self.tr("Signatur"),
        }
        # Whoever has a parent from the beginning is dressed once.
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self.filter = FilterPane(self.words, self._split)
        self.model = LogModel(self._say_row, self._say_day, self)
        self.list = LogList(self.model, LogDelegate(self.words, self._heads, self), self)
        self.search = SearchField(self.tr("Text, Titel, Stelle oder Prüfsumme suchen"))
        self.check = CheckPane(self.words)
        self.out = OutPane(self.words)
        self.card: EntryCard | None = None
        self._total = 0
        self._lay_out()
        self.filter.changed.connect(self.wanted)
        self.search.searched.connect(self._on_searched)
        self.search.left.connect(self._on_search_left)
        self.model.page_requested.connect(self.page_wanted)
        self.model.dataChanged.connect(self._on_data)
        self.list.row_chosen.connect(self._on_row)
        self.list.activated.connect(self._on_entered)
        look().changed.connect(self.fit)

    def _say_row(self, row: LogRow) -> str:
        return self.words.spoken_row(row, dates.now_ms())

    def _say_day(self, day: LogDay) -> str:
        return self.words.spoken_day(day, dates.now_ms())

    def _lay_out(self) -> None:
        middle = QFrame(self._split)
        set_role(middle, "surface")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self._make_bar())
        self._names = Heads(self._heads)
        self.list.widened.connect(self._names.show_width)
        column.addWidget(self._names)
        self._empty = EmptyState(
            "history",
            self.tr("Kein Eintrag passt"),
            self.tr("Nehmen Sie links einen Haken dazu oder leeren Sie den Filter."),
            self.tr("Filter leeren"),
        )
        self._empty.action_requested.connect(self._on_empty)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column.addWidget(self._stack, 1)
        self.side = self._make_side()
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._split)

    def _make_head(self) -> QFrame:
        head = QFrame()
        set_role(head, "surface", rule="bottom")
        self.state, self.checked = Chip(Face("", "shield-check", "neu")), text_label("", "muted")
        self.checked.setMinimumWidth(look().px(80))
        self.progress = ThinBar()
        self.progress.hide()
        self.again = QPushButton(self.tr("Jetzt prüfen"))
        self.again.setIcon(icon("refresh"))
        size_icon(self.again, 16, gap=3)
        self.again.clicked.connect(self.check_requested)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self.state)
        row.addWidget(self.checked, 1)
        row.addWidget(self.progress)
        row.addWidget(self.again)
        return head

    def _make_bar(self) -> QFrame:
        bar = QFrame()
        set_role(bar, "surface", rule="bottom")
        self._funnel = self._switch("filter", self.tr("Filter zeigen"))
        self._shelf = self._switch("shield-check", self.tr("Prüfung und Auskunft zeigen"))
        self._count = text_label("", "muted")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._funnel)
        row.addWidget(self.search, 1)
        row.addWidget(self._count)
        row.addWidget(self._shelf)
        return bar

    def _switch(self, sign: str, name: str) -> IconButton:
        button = IconButton(sign, name)
        button.setCheckable(True)
        button.toggled.connect(self._on_switch)
        button.hide()
        return button

    def _make_side(self) -> QFrame:
        side, content = QFrame(self._split), QWidget()
        set_role(side, "surface")
        side.setAccessibleName(self.tr("Prüfung und Auskunft"))
        set_role(content, "clear")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.check)
        column.addWidget(rule())
        column.addWidget(self.out, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        head = QFrame()
        set_role(head, "surface", rule="bottom")
        title = QHBoxLayout(head)
        title.setContentsMargins(16, 14, 16, 14)
        title.addWidget(self._title())
        outer = QVBoxLayout(side)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(head)
        outer.addWidget(area, 1)
        return side

    def _title(self) -> QLabel:
        return text_label(self.tr("Prüfung und Auskunft"), "section")

    def filtered(self) -> LogFilter:
        """Return what the list is to show."""
        return self.filter.filtered(self.search.text().strip())

    def show_order(self, order: LogOrder, rows: tuple[LogRow, ...], page: int, kept: int) -> None:
        """Show a list; the entry at ``kept`` stays chosen and where it stands, 0 = none."""
        bar = self.list.verticalScrollBar()
        top = bar.value()
        self.drop_card()
        self.model.show_order(order.keys, order.days, rows, page)
        self._stack.setCurrentIndex(0 if order.keys else 1)
        self._total = order.total
        shown, total = dates.number(len(order.keys)), dates.number(order.total)
        self._count.setText(self.tr("{0} von {1}").format(shown, total))
        words = self.tr("Protokoll, {0}").format(self.words.entries(len(order.keys)))
        self.list.setAccessibleName(words)
        self.out.show_scope(len(order.keys))
        bar.setValue(top)
        self.list.show_chosen(self.model.row_of(kept) if kept else -1)

    def choose(self, key: int) -> None:
        """Choose the entry that stands at a place, as if a person did."""
        row = self.model.row_of(key)
        if row >= 0:
            self.list.go_to(row)
            self.list.scrollTo(self.model.index(row, 0), LogList.ScrollHint.PositionAtCenter)
            self.list.setFocus()

    def chosen(self) -> LogRow | None:
        """Return the chosen entry, None where there is none or it is not fetched yet."""
        return self.model.entry_at(self.list.currentIndex().row())

    def show_card(self, detail: LogDetail) -> EntryCard:
        """Open the chosen entry."""
        self.drop_card()
        self.card = EntryCard(detail, self.words)
        self.list.open_card(self.list.currentIndex().row(), self.card)
        return self.card

    def drop_card(self) -> None:
        """Close the open entry."""
        self.list.close_card()
        if self.card is not None:
            self.card.deleteLater()
        self.card = None

    def show_state(self, face: Face, words: str) -> None:
        """Say whether the chain holds, and when that was looked at."""
        self.state.set_face(face)
        self.checked.setText(words)
        self.checked.setToolTip(words)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far a check is; 0 of 0 = none is running."""
        self.progress.show_part(done, total)
        self.again.setText(self.tr("Anhalten") if total else self.tr("Jetzt prüfen"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the window out: three columns, or the sides on demand."""
        width = self.window().width() * 100 // look().percent
        self._funnel.setVisible(width < NARROW)
        self._shelf.setVisible(width < WIDE)
        self.filter.setVisible(width >= NARROW or self._funnel.isChecked())
        self.side.setVisible(width >= WIDE or self._shelf.isChecked())
        self.filter.fit()
        wide = max(look().px(FILTER_WIDTH), self.filter.minimumSizeHint().width())
        left = wide if self.filter.isVisibleTo(self) else 0
        right = look().px(SIDE_WIDTH) if self.side.isVisibleTo(self) else 0
        self._split.setSizes([left, max(self.width() - left - right, 1), right])

    def _on_switch(self, _shown: bool) -> None:
        self.fit()

    def _on_searched(self, _words: str) -> None:
        self.wanted.emit()

    def _on_search_left(self) -> None:
        self.list.setFocus()

    def _on_empty(self) -> None:
        self.search.clear()
        self.filter.clear_button.click()

    def _on_row(self, row: int) -> None:
        entry = self.model.entry_at(row)
        self.drop_card()
        if entry is not None:
            self.entry_chosen.emit(entry)

    def _on_data(self) -> None:
        """What was chosen before its page came is told now."""
        entry = self.chosen()
        if entry is not None and self.card is None:
            self.entry_chosen.emit(entry)

    def _on_entered(self) -> None:
        if self.card is not None:
            self.card.proof.setFocus()

    @override
    def event(self, event: QEvent) -> bool:
        # Here the key that filters the inbox belongs to this list.
        if event.type() == QEvent.Type.ShortcutOverride and _finds(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _finds(event):
            self.open_search()
            return
        super().keyPressEvent(event)

    def open_search(self) -> None:
        """Let a person type what to look for."""
        self.search.setFocus()
        self.search.selectAll()


def _finds(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Find)


def regions(view: LogView) -> Sequence[QWidget]:
    """Return what F6 reaches."""
    return (view.filter, view.list, view.side)
