"""The area „Themen“ with its tab „Einwilligungen und Lizenzen“: filter, register, one entry."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTableView,
    QVBoxLayout,
)
from typing_extensions import override

from db.rows.consents import ConsentCounts, ConsentFilter, ConsentPage, ConsentRow
from desktop.consents.columns import Columns
from desktop.consents.detail_pane import DetailPane
from desktop.consents.filter_pane import FilterPane
from desktop.consents.table_delegate import HEIGHT, ConsentDelegate
from desktop.consents.table_model import MOTIF, ROW, ConsentTable
from desktop.consents.words import SORTS, ConsentWords
from desktop.i18n import dates
from desktop.media.thumbnails import Thumbnails
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.icon_button import IconButton
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.search_field import SearchField

NARROW, TIGHT = 1100, 900
FILTER_WIDTH, DETAIL_WIDTH, SMALL_DETAIL_WIDTH = 176, 372, 320


class ConsentsView(QFrame):
    """Setters in, signals out.

    Signals:
        wanted: another list is wanted.      chosen: id of an entry, "" = none.
        form_requested: an empty form to print.
        entry_requested: a new entry.      activated: Enter on an entry.
    """

    wanted = Signal()
    chosen = Signal(str)
    entry_requested = Signal()
    form_requested = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        set_role(self, "surface")
        self.words = ConsentWords(self)
        self._sort, self._narrow = SORTS[0], False
        self.filter = FilterPane(self.words)
        self.detail = DetailPane(self.words, thumbnails)
        self.search = SearchField(self.tr("Motiv, Medium oder Entwurf suchen"))
        self._count = text_label("", "muted")
        self.table = self._make_table(thumbnails)
        self.empty = EmptyState("certificate", "", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._lay_out()
        self.filter.changed.connect(self.wanted)
        self.search.searched.connect(self._on_searched)
        self.search.left.connect(self._on_search_left)
        self.empty.action_requested.connect(self.entry_requested)
        thumbnails.ready.connect(self._on_thumbnail)

    def _make_table(self, thumbnails: Thumbnails) -> QTableView:
        self.model = ConsentTable(self.words, self)
        table = QTableView()
        table.setAccessibleName(self.tr("Verzeichnis der Einwilligungen und Lizenzen"))
        table.setModel(self.model)
        table.setItemDelegate(ConsentDelegate(self.words, thumbnails, table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        table.selectionModel().currentRowChanged.connect(self._on_row)
        self._columns = Columns(table, self.words)
        return table

    def _lay_out(self) -> None:
        middle = QFrame()
        set_role(middle, "surface")
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(self._make_bar())
        inner.addWidget(self._stack, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        for part in (self.filter, middle, self.detail):
            self._split.addWidget(part)
        self._split.setStretchFactor(1, 1)
        self._split.splitterMoved.connect(self._on_drawn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self._split, 1)

    def _make_head(self) -> QFrame:
        head = QFrame()
        set_role(head, "surface", rule="bottom")
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Themen"))
        self.tabs.addTab(icon("certificate"), self.tr("Einwilligungen und Lizenzen"))
        self.new = QPushButton(self.tr("Nachweis eintragen …"))
        self.new.setIcon(icon("plus", "on_accent"))
        size_icon(self.new, 16, gap=3)
        set_role(self.new, "primary")
        self.new.clicked.connect(self.entry_requested)
        self.form = QPushButton(self.tr("Vordruck …"))
        self.form.setIcon(icon("printer"))
        size_icon(self.form, 16, gap=3)
        self.form.setAccessibleName(self.tr("Vordruck für eine Einwilligung speichern"))
        self.form.setToolTip(self.form.accessibleName())
        self.form.clicked.connect(self.form_requested)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 6, 16, 0)
        row.setSpacing(20)
        self._title = text_label(self.tr("Themen"), "page")
        row.addWidget(self._title)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.form)
        row.addWidget(self.new)
        return head

    def _make_bar(self) -> QHBoxLayout:
        self._funnel = IconButton("filter", self.tr("Filter zeigen"))
        self._funnel.setCheckable(True)
        self._funnel.toggled.connect(self._on_funnel)
        self._funnel.hide()
        self._order = self._make_order()
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._funnel)
        row.addWidget(self.search, 1)
        row.addWidget(self._count)
        row.addWidget(self._order)
        return row

    def _make_order(self) -> MenuButton:
        button = MenuButton("account")
        button.setIcon(icon("sort-ascending", on="text2"))
        menu = QMenu(button)
        group = QActionGroup(menu)
        group.triggered.connect(self._on_order)
        for key in SORTS:
            action = QAction(self.words.sort(key), group)
            action.setCheckable(True)
            action.setChecked(key == self._sort)
            action.setData(key)
            menu.addAction(action)
        button.setMenu(menu)
        button.setText(self.words.sort(self._sort))
        button.setAccessibleName(self.tr("Ordnen nach: {0}").format(button.text()))
        return button

    def filtered(self) -> ConsentFilter:
        """Return what the list shall show."""
        return ConsentFilter(
            self.filter.chosen("status"),
            self.filter.chosen("kind"),
            self.filter.house(),
            self.search.text().strip(),
            self._sort,
        )

    def show_all(self) -> None:
        """Take every filter away."""
        self.search.clear()
        self.filter.tick_all()

    def show_list(self, rows: tuple[ConsentRow, ...], counts: ConsentCounts) -> None:
        """Show the entries that SQL left; the choice stays where it can."""
        kept = self.chosen_id()
        self.model.show_rows(rows)
        self.filter.show_counts(counts)
        shown, total = dates.number(counts.shown), dates.number(counts.total)
        self._count.setText(self.tr("{0} von {1} angezeigt").format(shown, total))
        self._show_emptiness(counts)
        self._columns.fit()
        self.choose(kept)

    def _show_emptiness(self, counts: ConsentCounts) -> None:
        self._stack.setCurrentWidget(self.table if self.model.rows else self.empty)
        if counts.total:
            self.empty.set_words(
                self.tr("Kein Nachweis passt"),
                self.tr("Nehmen Sie links einen Haken dazu oder leeren Sie die Suche."),
            )
            return
        self.empty.set_words(
            self.tr("Noch kein Nachweis"),
            self.tr("Hier steht, wer wofür und bis wann eingewilligt hat und welche Lizenz gilt."),
            self.tr("Nachweis eintragen …") if self.new.isEnabled() else "",
        )

    def choose(self, consent: str) -> None:
        """Choose an entry; the first where it is not shown."""
        place = max(self.model.place_of(consent), 0)
        if not self.model.rows:
            self.chosen.emit("")
            return
        self.table.selectRow(place)
        self.table.setCurrentIndex(self.model.index(place, MOTIF))
        self.chosen.emit(self.chosen_id())

    def chosen_id(self) -> str:
        """Return the id of the chosen entry, "" = none."""
        row = self.table.currentIndex().data(ROW)
        return row.id if row is not None else ""

    def show_page(self, page: ConsentPage | None) -> None:
        """Show one entry at the right."""
        self.detail.show_page(page)

    def set_may_write(self, *, may: bool) -> None:
        """Offer new entries, or not."""
        self.new.setEnabled(may)
        self.new.setToolTip(
            "" if may else self.tr("Nachweise tragen Redaktion und Federführung ein.")
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.table.hasFocus():
            self.detail.setFocus()
            self.detail.focusNextChild()
            return
        super().keyPressEvent(event)

    def fit(self) -> None:
        """Share the window out: three columns, two, or table over entry."""
        width = self.window().width() * 100 // look().percent
        self._narrow = width < NARROW
        self._funnel.setVisible(self._narrow)
        self.filter.setVisible(not self._narrow or self._funnel.isChecked())
        across = width >= TIGHT
        way = Qt.Orientation.Horizontal if across else Qt.Orientation.Vertical
        self._split.setOrientation(way)
        self.detail.set_low(low=not across)
        # The tab stands whole; the rail says where one is, too.
        self._title.setVisible(across)
        detail = look().px(SMALL_DETAIL_WIDTH if self._narrow else DETAIL_WIDTH)
        left = look().px(FILTER_WIDTH) if self.filter.isVisibleTo(self) else 0
        room = self.width() if across else self.height()
        sizes = [left, max(room - left - detail, 1), detail] if across else [left, room, room]
        self._split.setSizes(sizes)
        self.table.verticalHeader().setDefaultSectionSize(look().px(HEIGHT))
        self._columns.fit()

    def _on_drawn(self, _place: int, _handle: int) -> None:
        self._columns.fit()

    def _on_funnel(self, _shown: bool) -> None:
        self.fit()

    def _on_row(self, current: QModelIndex) -> None:
        row = current.data(ROW)
        self.chosen.emit(row.id if row is not None else "")

    def _on_order(self, action: QAction) -> None:
        self._sort = str(action.data())
        self._order.setText(action.text())
        self._order.setAccessibleName(self.tr("Ordnen nach: {0}").format(action.text()))
        self.wanted.emit()

    def _on_searched(self, _words: str) -> None:
        self.wanted.emit()

    def _on_search_left(self) -> None:
        self.table.setFocus()

    def _on_thumbnail(self) -> None:
        self.table.viewport().update()
