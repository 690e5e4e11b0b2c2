"""What the delegates of long lists share: heights, the ground of a row, its ring, its ink."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.paged_model import HEADING, ROW, Index
from desktop.widgets.painting import paint_focus_ring

HEADING_HEIGHT, BAR, ICON = 28, 4, 16


class RowDelegate(QStyledItemDelegate):
    """Paints from rows alone; who inherits paints words into a row and a heading.

    Attributes:
        chosen: the row being painted is chosen.
    """

    ROW_HEIGHT = 48

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen = False

    def row_height(self) -> int:
        """Return the height of an entry, px."""
        return look().px(self.ROW_HEIGHT)

    def heading_height(self) -> int:
        """Return the height of a heading, px."""
        return look().px(HEADING_HEIGHT)

    @abstractmethod
    def paint_group(self, painter: QPainter, box: QRect, group: Any) -> None:
        """Paint a heading's words; its ground stands."""

    @abstractmethod
    def paint_entry(self, painter: QPainter, box: QRect, row: Any) -> None:
        """Paint an entry's words; ground, bar and ring are not its matter."""

    def ink(self, token: str = "text") -> QColor:  # noqa: S107 - the name of a colour
        """Return a colour, in high contrast that of what is chosen."""
        tokens = look().tokens
        return tokens.on_accent if self.chosen and tokens.high_contrast else tokens.color(token)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(200), self.row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        painter.save()
        group = index.data(HEADING)
        if group is not None:
            self.paint_group(painter, self._ground_of_group(painter, box), group)
        else:
            self._paint_row(painter, box, index.data(ROW), option.state)
        painter.restore()

    def _ground_of_group(self, painter: QPainter, box: QRect) -> QRect:
        tokens, height = look().tokens, self.heading_height()
        if box.height() > height:
            # Very many groups have rows as high as entries: the band lies at their lower edge.
            painter.fillRect(box, tokens.surface)
            box = box.adjusted(0, box.height() - height, 0, 0)
            painter.fillRect(QRect(box.left(), box.top() - 1, box.width(), 1), tokens.line)
        painter.fillRect(box, tokens.panel)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.line)
        return box

    def paint_sign(self, painter: QPainter, box: QRect, sign: str, left: int) -> None:
        """Paint the symbol of a heading, ``left`` px of the design from its edge."""
        edge = look().px(ICON)
        spot = QRect(box.left() + look().px(left), box.center().y() - edge // 2, edge, edge)
        paint_icon(painter, sign, look().tokens.text2, spot)

    def _paint_row(self, painter: QPainter, box: QRect, row: Any, state: QStyle.StateFlag) -> None:
        tokens, flags = look().tokens, QStyle.StateFlag
        self.chosen = bool(state & flags.State_Selected)
        ground = tokens.hover if state & flags.State_MouseOver else tokens.surface
        if self.chosen:
            ground = tokens.accent if tokens.high_contrast else tokens.accent_bg
        painter.fillRect(box, ground)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.line)
        if row is not None:
            self.paint_entry(painter, box, row)
        if self.chosen:
            bar = QRect(box.left(), box.top(), look().px(BAR), box.height() - 1)
            painter.fillRect(bar, tokens.accent)
        if state & flags.State_HasFocus:
            paint_focus_ring(painter, box.adjusted(0, 0, 0, -1), 0)
