"""The tab "Mitglieder": search, filters, the list, one member."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.rows import HouseRow, UnitRow
from db.rows.people import STATES, PeopleFilter, PeopleRow, PersonPage
from desktop.i18n import dates
from desktop.members.detail_pane import DetailPane
from desktop.members.house_tree import HouseTree
from desktop.members.line_view import LineView
from desktop.members.lines import member_line
from desktop.members.words import MemberWords
from desktop.theme.look import look
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.search_field import SearchField

TIGHT, WITH_TREE, TREE_WIDTH = 900, 1200, 240
DETAIL_WIDTH, SMALL_DETAIL_WIDTH = 400, 340


class PeoplePage(QFrame):
    """Setters in, signals out.

    Signals:
        wanted: another list is wanted.      chosen: id of a member, "" = none.
    """

    wanted = Signal()
    chosen = Signal(str)

    def __init__(self, words: MemberWords) -> None:
        super().__init__()
        set_role(self, "surface")
        self._words = words
        self.detail = DetailPane(words)
        self.tree = HouseTree()
        self.search = SearchField(self.tr("Funktion, Stelle oder Haus suchen"))
        self._count = text_label("", "muted")
        self.houses, self.states = QComboBox(), QComboBox()
        for box in (self.houses, self.states):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.houses.setAccessibleName(self.tr("Haus"))
        self.states.setAccessibleName(self.tr("Zustand"))
        heads = (
            self.tr("Funktion"),
            self.tr("Stelle"),
            self.tr("Rollen"),
            self.tr("Geräte"),
            self.tr("Zustand"),
        )
        self.table = LineView(self.tr("Mitglieder des Raums"), heads, (3, 2, 1))
        self._empty = EmptyState("users", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self.show_houses(())
        self._show_counts({})
        self._lay_out()
        self._join()

    def _join(self) -> None:
        self.table.chosen.connect(self.chosen)
        self.table.entered.connect(self._on_entered)
        self.search.searched.connect(self._on_searched)
        self.search.left.connect(self._on_search_left)
        self.houses.activated.connect(self._on_filtered)
        self.tree.chosen.connect(self.wanted)
        self.states.activated.connect(self._on_filtered)

    def _lay_out(self) -> None:
        middle, bar = QWidget(), QHBoxLayout()
        bar.setContentsMargins(16, 8, 12, 8)
        bar.setSpacing(12)
        bar.addWidget(self.search, 1)
        for part in (self.houses, self.states, self._count):
            bar.addWidget(part)
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(bar)
        inner.addWidget(self._stack, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.tree)
        self._split.addWidget(middle)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)

    def filtered(self) -> PeopleFilter:
        """Return which members the list shall show."""
        state = str(self.states.currentData() or "")
        house, unit = str(self.houses.currentData() or ""), ""
        if self.tree.isVisibleTo(self):
            house, unit = self.tree.key()
        words = self.search.text().strip()
        return PeopleFilter(words, house, (state,) if state else (), unit)

    def show_all(self) -> None:
        """Take every filter away."""
        self.search.clear()
        self.houses.setCurrentIndex(0)
        self.tree.choose(("", ""))
        self.states.setCurrentIndex(0)

    def show_people(self, people: PeopleRow) -> None:
        """Show the members that the store left."""
        self._show_counts(people.counts)
        shown, total = dates.number(len(people.rows)), dates.number(people.total)
        self._count.setText(self.tr("{0} von {1}").format(shown, total))
        self._count.setAccessibleName(self.tr("{0} von {1} angezeigt").format(shown, total))
        self._empty.set_words(
            self.tr("Kein Mitglied passt"),
            self.tr("Leeren Sie die Suche oder wählen Sie alle Häuser und Zustände."),
        )
        self._stack.setCurrentWidget(self.table if people.rows else self._empty)
        self.table.show_lines(tuple(member_line(row, self._words) for row in people.rows))

    def show_units(
        self, units: Sequence[UnitRow], houses: Sequence[HouseRow], members: Mapping[str, int]
    ) -> None:
        """Offer the units of the space, by house."""
        self.tree.show_units(units, houses, members)
        self.show_houses(houses)

    def show_houses(self, houses: Sequence[HouseRow]) -> None:
        """Offer the houses of the space."""
        options = [(self.tr("Alle Häuser"), ""), *((one.code, one.code) for one in houses)]
        _offer(self.houses, options)

    def _show_counts(self, counts: dict[str, int]) -> None:
        options = [(self.tr("Alle Zustände"), "")]
        for code in STATES:
            if counts.get(code):
                word, count = self._words.state(code).word, dates.number(counts[code])
                options.append((f"{word} ({count})", code))
        _offer(self.states, options)

    def show_page(self, page: PersonPage | None) -> None:
        """Show one member at the right."""
        self.detail.show_page(page)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the window out: list beside the member, or over it."""
        width = self.window().width() * 100 // look().percent
        across = width >= TIGHT
        tree = width >= WITH_TREE
        self.houses.setVisible(not tree)
        if tree != self.tree.isVisibleTo(self):
            self.tree.setVisible(tree)
            self.wanted.emit()
        self._split.setOrientation(
            Qt.Orientation.Horizontal if across else Qt.Orientation.Vertical
        )
        self.detail.set_low(low=not across)
        detail = look().px(DETAIL_WIDTH if width >= 1100 else SMALL_DETAIL_WIDTH)  # noqa: PLR2004 - ui.md §6
        room = self.width() if across else self.height()
        left = look().px(TREE_WIDTH) if tree else 0
        middle = max(room - detail - left, 1)
        self._split.setSizes([left, middle, detail] if across else [0, room, room])

    def _on_entered(self, _member: str) -> None:
        self.detail.setFocus()
        self.detail.focusNextChild()

    def _on_searched(self, _words: str) -> None:
        self.wanted.emit()

    def _on_search_left(self) -> None:
        self.table.setFocus()

    def _on_filtered(self, _place: int) -> None:
        self.wanted.emit()


def _offer(box: QComboBox, options: Sequence[tuple[str, str]]) -> None:
    """Fill a box anew; what was chosen stays chosen."""
    kept = box.currentData()
    if [box.itemText(place) for place in range(box.count())] == [words for words, _ in options]:
        return
    box.clear()
    for words, code in options:
        box.addItem(words, code)
    box.setCurrentIndex(max(box.findData(kept), 0))
