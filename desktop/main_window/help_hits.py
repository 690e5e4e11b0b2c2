"""The pages that hold the words searched for, each with its first place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from desktop.main_window.help_search import PageHits
from desktop.theme.look import look
from desktop.widgets.painting import paint_focus_ring, paint_row_ground, text_width, write

HITS = Qt.ItemDataRole.UserRole
HEIGHT, PAD, LINE = 48, 14, 18


class HelpHits(QListWidget):
    """`chosen` gives the number of a page among those found, from 0."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Treffer"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_HitDelegate(self))
        self.currentRowChanged.connect(self._on_row)

    def show_hits(self, hits: Sequence[PageHits]) -> None:
        """List pages; none is marked yet."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        for one in hits:
            item = QListWidgetItem(f"{one.page.title}: {one.excerpt()}", self)
            item.setData(HITS, one)
        self.blockSignals(False)  # noqa: FBT003

    def mark(self, row: int) -> None:
        """Mark a page without telling of it."""
        self.blockSignals(True)  # noqa: FBT003
        self.setCurrentRow(row)
        self.blockSignals(False)  # noqa: FBT003

    def titles(self) -> list[str]:
        """Return the pages found, in words."""
        return [self.item(row).data(HITS).page.title for row in range(self.count())]

    def _on_row(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)


class _HitDelegate(QStyledItemDelegate):
    """A title and, below it, the place with its word marked."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(look().px(160), look().px(HEIGHT))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens, hit, box = look().tokens, index.data(HITS), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = chosen and tokens.high_contrast
        painter.save()
        paint_row_ground(painter, box, chosen=chosen)
        pad, line = look().px(PAD), look().px(LINE)
        top = box.top() + (box.height() - 2 * line) // 2
        room = QRect(box.left() + pad, top, box.width() - 2 * pad, line)
        ink = tokens.on_accent if strong else tokens.text
        write(painter, room, hit.page.title, look().font("strong"), ink)
        _write_place(painter, room.translated(0, line), hit, strong=strong)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, box.adjusted(0, 0, 0, -1), 0)
        painter.restore()


def _write_place(painter: QPainter, room: QRect, hit: PageHits, *, strong: bool) -> None:
    tokens, font = look().tokens, look().font("small")
    faint = tokens.on_accent if strong else tokens.text2
    left, end = room.left(), room.right()
    for words, marked in ((hit.before, False), (hit.word, True), (hit.after, False)):
        # Measured with the spaces at the ends: they part the word from the others.
        width = min(text_width(font, words), max(end - left, 0))
        part = QRect(left, room.top(), width + 1, room.height())
        if marked and not strong:
            painter.fillRect(part.adjusted(0, 1, 0, -1), tokens.mark)
            painter.fillRect(QRect(left, part.bottom() - 2, width, 1), tokens.warn)
        write(painter, part, words, font, tokens.text if marked and not strong else faint)
        left += width
