"""The media of both revisions in one row, each with what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from db.rows import MediumRow
from db.rows.compare import MediumDiff
from desktop.compare.words import CompareWords
from desktop.media.thumbnails import Thumbnails
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painting import paint_choice, text_width, write
from desktop.widgets.roles import set_role

TILE, LABEL, TOP, PAD, SIGN = QSize(46, 58), 22, 8, 12, 16
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class PairModel(QAbstractListModel):
    """The pairs of a comparison, in order."""

    def __init__(self, words: CompareWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.pairs: tuple[MediumDiff, ...] = ()

    def show_pairs(self, pairs: Sequence[MediumDiff]) -> None:
        """Replace all."""
        self.beginResetModel()
        self.pairs = tuple(pairs)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.pairs)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        pair = self.pairs[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.media.spoken(pair)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._words.media.name(pair)
        return pair if role == Qt.ItemDataRole.UserRole else None


class PairStrip(QListView):
    """One row of tiles; the chosen one is on the stage."""

    pair_chosen = Signal(int)

    def __init__(self, thumbnails: Thumbnails, words: CompareWords) -> None:
        super().__init__()
        self.pairs = PairModel(words, self)
        set_role(self, "panel")
        self.setModel(self.pairs)
        self._tiles = _TileDelegate(thumbnails, words, self)
        self.setItemDelegate(self._tiles)
        self.setAccessibleName(self.tr("Medien beider Fassungen"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        thumbnails.ready.connect(self._on_ready)
        look().changed.connect(self._fit)

    def set_low(self, low: bool) -> None:
        """Leave the small pictures out where the window is low; their words stay."""
        self._tiles.low = low
        self._fit()

    def _fit(self) -> None:
        self.updateGeometry()
        self.doItemsLayout()

    def choose(self, row: int) -> None:
        """Mark a tile without a signal."""
        blocker = QSignalBlocker(self.selectionModel())
        self.setCurrentIndex(self.pairs.index(row))
        blocker.unblock()
        self.viewport().update()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self.selectionModel().signalsBlocked():
            self.pair_chosen.emit(current.row())

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(200), self._tiles.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(80), self._tiles.height())

    def _on_ready(self, _digest: str) -> None:
        self.viewport().update()


class _TileDelegate(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, words: CompareWords, view: QListView) -> None:
        super().__init__(view)
        self._thumbnails, self._words = thumbnails, words
        self.low = False

    def height(self) -> int:
        """Return how high a tile is."""
        return look().px(LABEL + TOP + (0 if self.low else TILE.height() + TOP))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = self._words.media.label(index.data(Qt.ItemDataRole.UserRole))
        width = text_width(look().font("small_strong"), words) + look().px(SIGN + 6)
        wide = max(width, look().px(TILE.width())) + 2 * look().px(PAD)
        return QSize(wide, self.height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        pair: MediumDiff = index.data(Qt.ItemDataRole.UserRole)
        state, flags = option.state, QStyle.StateFlag
        chosen = bool(state & flags.State_Selected)
        box = QRect(0, 0, look().px(TILE.width()), look().px(TILE.height()))
        box.moveCenter(option.rect.center())
        box.moveTop(option.rect.top() + look().px(TOP))
        painter.save()
        medium = pair.new or pair.old
        if self.low:
            box = option.rect.adjusted(4, 4, -4, -4)
        elif medium is not None:
            self._paint_picture(painter, box, medium)
        self._paint_label(painter, option.rect, pair, chosen=chosen)
        if chosen:
            paint_choice(painter, box, focused=bool(state & flags.State_HasFocus))
        painter.restore()

    def _paint_picture(self, painter: QPainter, box: QRect, medium: MediumRow) -> None:
        pixmap = None
        if medium.type.startswith("image/") and medium.path:
            ratio = painter.device().devicePixelRatio()
            pixmap = self._thumbnails.pixmap(medium.digest, medium.path, box.size(), ratio)
        if pixmap is not None:
            painter.drawPixmap(box.topLeft(), pixmap)
            return
        painter.fillRect(box, look().tokens.stage)
        spot = QRect(0, 0, look().px(24), look().px(24))
        spot.moveCenter(box.center())
        name = "video" if medium.type.startswith("video/") else "photo"
        paint_icon(painter, name, look().tokens.text3, spot)

    def _paint_label(
        self, painter: QPainter, cell: QRect, pair: MediumDiff, *, chosen: bool
    ) -> None:
        words = self._words.media.label(pair)
        changed = pair.change != "same"
        font = look().font("small_strong" if changed else "small")
        ink = look().tokens.accent if chosen else look().tokens.text if changed else None
        width = text_width(font, words) + look().px(SIGN + 4)
        line = QRect(0, 0, width, look().px(LABEL))
        line.moveCenter(cell.center())
        line.moveBottom(cell.bottom() - look().px(TOP) // 2)
        edge = look().px(SIGN)
        spot = QRect(line.left(), line.center().y() - edge // 2, edge, edge)
        color = ink or look().tokens.text2
        paint_icon(painter, self._words.media.sign(pair), color, spot)
        write(painter, line.adjusted(edge + look().px(4), 0, 2, 0), words, font, color)
