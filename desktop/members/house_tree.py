"""The houses of the space with their units, counted, foldable; the choice narrows the list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)
from typing_extensions import override

from db.rows import HouseRow, UnitRow
from desktop.i18n import dates, terms
from desktop.theme.look import look
from desktop.widgets.painting import paint_house_tag, tag_size, text_width, write
from desktop.widgets.roles import set_role
from desktop.widgets.search_field import SearchField

ROW, PAD, GAP = 32, 8, 8
TAG = int(Qt.ItemDataRole.UserRole)
KEY = TAG + 1
Index = QModelIndex | QPersistentModelIndex


class HouseTree(QFrame):
    """Setters in, signals out.

    Signals:
        chosen: another house or unit is chosen.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "surface", rule="right")
        self.search = SearchField(self.tr("Stelle suchen"))
        self.tree = QTreeWidget()
        self.tree.setColumnCount(1)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.tr("Häuser und Stellen"))
        self.tree.setItemDelegate(_Painter(self.tree))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._folded: set[str] = set()
        self._shown: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        above = QHBoxLayout()
        above.setContentsMargins(12, 0, 12, 0)
        above.addWidget(self.search)
        column.addLayout(above)
        column.addWidget(self.tree, 1)
        self.search.searched.connect(self._on_searched)
        self.search.left.connect(self.tree.setFocus)
        self.tree.itemSelectionChanged.connect(self.chosen)
        self.tree.itemCollapsed.connect(self._on_folded)
        self.tree.itemExpanded.connect(self._on_unfolded)

    def show_units(
        self, units: Sequence[UnitRow], houses: Sequence[HouseRow], members: Mapping[str, int]
    ) -> None:
        """Show what there is; choice and folds stay."""
        wanted = (tuple(units), tuple(houses), dict(members))
        if wanted == self._shown:
            return
        self._shown, kept = wanted, self.key()
        self.tree.blockSignals(True)  # noqa: FBT003 - Qt's own switch
        self.tree.clear()
        total = sum(members.values())
        everything = _item(self.tr("Alle Stellen"), ("", ""), "", total)
        _speak(everything, self.tr("Alle Stellen"), self._counted(total))
        self.tree.addTopLevelItem(everything)
        for house in houses:
            own = [unit for unit in units if unit.house == house.id]
            self._add(house, own, members)
        self.tree.blockSignals(False)  # noqa: FBT003 - as above
        self._narrow()
        self.choose(kept)

    def _add(self, house: HouseRow, units: Sequence[UnitRow], members: Mapping[str, int]) -> None:
        total = sum(members.get(unit.id, 0) for unit in units)
        head = _item(house.name, (house.code, ""), house.code, total)
        _speak(head, house.code, house.name, self._counted(total))
        self.tree.addTopLevelItem(head)
        for unit in units:
            count = members.get(unit.id, 0)
            name = unit.name.removeprefix(f"{house.code}, ")
            line = _item(name, (house.code, unit.id), "", count)
            _speak(line, unit.name, self._counted(count))
            head.addChild(line)
        head.setExpanded(house.code not in self._folded)

    def _counted(self, members: int) -> str:
        return terms.counted(members, self.tr("{0} Mitglied"), self.tr("{0} Mitglieder"))

    def key(self) -> tuple[str, str]:
        """Return the code of the house and the id of the unit chosen, "" = all of them."""
        found = self.tree.selectedItems()
        return found[0].data(0, KEY) if found else ("", "")

    def choose(self, key: tuple[str, str]) -> None:
        """Choose a house or a unit; all of them where it is not there."""
        every = [one for head, units in _houses(self.tree) for one in (head, *units)]
        found = next((one for one in every if tuple(one.data(0, KEY)) == key), None)
        if found is None and every:
            found = every[0]
        if found is not None:
            self.tree.setCurrentItem(found)

    def _narrow(self) -> None:
        words = self.search.text().strip().casefold().split()
        for head, units in _houses(self.tree)[1:]:
            whole = _fits(head, words)
            shown = [one for one in units if whole or _fits(one, words)]
            for one in units:
                one.setHidden(one not in shown)
            head.setHidden(not (whole or shown))
            head.setExpanded(bool(words) or head.data(0, KEY)[0] not in self._folded)

    def _on_searched(self, _words: str) -> None:
        self.tree.blockSignals(True)  # noqa: FBT003 - a search unfolds, and forgets that
        self._narrow()
        self.tree.blockSignals(False)  # noqa: FBT003 - as above

    def _on_folded(self, item: QTreeWidgetItem) -> None:
        self._folded.add(item.data(0, KEY)[0])

    def _on_unfolded(self, item: QTreeWidgetItem) -> None:
        self._folded.discard(item.data(0, KEY)[0])


class _Painter(QStyledItemDelegate):
    """A house with its code before it, the members counted at the right."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(60), look().px(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""
        style = blank.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, blank, painter, blank.widget)
        tag, count = str(index.data(TAG)), dates.number(int(index.data(TAG + 2)))
        tokens = look().tokens
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = chosen and tokens.high_contrast
        ink = tokens.on_accent if strong else tokens.text
        box = option.rect.adjusted(look().px(4), 0, -look().px(PAD), 0)
        font = look().font("strong" if tag or not index.data(KEY)[0] else "body")
        small = look().font("small")
        wide = text_width(small, count)
        at = QRect(box.right() - wide, box.top(), wide + 1, box.height())
        write(painter, at, count, small, tokens.on_accent if strong else tokens.text2)
        box = box.adjusted(0, 0, -wide - look().px(GAP), 0)
        if tag:
            size = tag_size(tag)
            top = box.top() + (box.height() - size.height()) // 2
            spot = QRect(box.left(), top, size.width(), size.height())
            paint_house_tag(painter, spot, tag, selected=strong)
            box = box.adjusted(size.width() + look().px(GAP), 0, 0, 0)
        write(painter, box, str(index.data()), font, ink)


def _item(words: str, key: tuple[str, str], tag: str, count: int) -> QTreeWidgetItem:
    item = QTreeWidgetItem([words])
    item.setData(0, KEY, key)
    item.setData(0, TAG, tag)
    item.setData(0, TAG + 2, count)
    item.setToolTip(0, words)
    return item


def _speak(item: QTreeWidgetItem, *parts: str) -> None:
    item.setData(0, int(Qt.ItemDataRole.AccessibleTextRole), ", ".join(parts))


def _fits(item: QTreeWidgetItem, words: Sequence[str]) -> bool:
    told = f"{item.data(0, TAG)} {item.text(0)}".casefold()
    return all(word in told for word in words)


def _houses(tree: QTreeWidget) -> list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]]:
    heads = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return [
        (head, [one for place in range(head.childCount()) if (one := head.child(place))])
        for head in heads
        if head is not None
    ]
