"""The pictures of a revision in one row; a warning where the alternative text is missing."""

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
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from db.rows import MediumRow
from desktop.i18n import terms
from desktop.media.thumbnails import Thumbnails
from desktop.review.stage import stage_name
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painting import paint_choice, write
from desktop.widgets.roles import set_role

TILE, PITCH, GAP = QSize(60, 74), 68, 4
SHADE = QColor(10, 14, 18, 215)
CENTER = Qt.AlignmentFlag.AlignHCenter
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class MediaModel(QAbstractListModel):
    """The media of one revision, in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.media: tuple[MediumRow, ...] = ()

    def show_media(self, media: Sequence[MediumRow]) -> None:
        """Replace all."""
        self.beginResetModel()
        self.media = tuple(media)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.media)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        medium = self.media[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), medium)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return medium.name
        return medium if role == Qt.ItemDataRole.UserRole else None

    def _spoken(self, row: int, medium: MediumRow) -> str:
        place = stage_name(medium, row + 1, len(self.media))
        alt = medium.alt_text or self.tr("Alternativtext fehlt")
        return f"{place}, {medium.name}, {alt}"


class Filmstrip(QListView):
    """One row of tiles; the chosen one is on the stage."""

    medium_chosen = Signal(int)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.media, self._thumbnails = MediaModel(self), thumbnails
        set_role(self, "panel")
        self.setModel(self.media)
        self.setItemDelegate(_TileDelegate(thumbnails, self))
        self.setAccessibleName(self.tr("Bilder dieser Fassung"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        thumbnails.ready.connect(self._on_ready)

    def thumbnail(self, medium: MediumRow | None) -> QPixmap | None:
        """Return the tile's picture of a medium, if there is one."""
        if medium is None:
            return None
        size = QSize(look().px(TILE.width()), look().px(TILE.height()))
        return self._thumbnails.pixmap(medium.digest, medium.path, size, self.devicePixelRatioF())

    def choose(self, row: int) -> None:
        """Mark a tile without a signal."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.media.index(row, 0))

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.medium_chosen.emit(current.row())

    def _on_ready(self) -> None:
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(
            look().px(PITCH) * max(len(self.media.media), 1) + 4,
            look().px(TILE.height() + 2 * GAP + 4),
        )


class _TileDelegate(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(PITCH), look().px(TILE.height() + 2 * GAP))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        medium: MediumRow = index.data(Qt.ItemDataRole.UserRole)
        box = QRect(0, 0, look().px(TILE.width()), look().px(TILE.height()))
        box.moveCenter(option.rect.center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addRoundedRect(box, 4, 4)
        painter.setClipPath(clip)
        self._paint_picture(painter, box, medium)
        self._paint_marks(painter, box, index.row() + 1, medium)
        painter.setClipping(False)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            paint_choice(painter, box, focused=focused)
        painter.restore()

    def _paint_picture(self, painter: QPainter, box: QRect, medium: MediumRow) -> None:
        ratio, tokens = painter.device().devicePixelRatio(), look().tokens
        pixmap = self._thumbnails.pixmap(medium.digest, medium.path, box.size(), ratio)
        if pixmap is not None:
            painter.drawPixmap(box.topLeft(), pixmap)
            self._paint_kind(painter, box, medium)
            return
        painter.fillRect(box, tokens.stage)
        icon = QRect(0, 0, look().px(24), look().px(24))
        icon.moveCenter(box.center())
        broken = self._thumbnails.problem(medium.digest)
        name = "photo-off" if broken else terms.medium_icon(medium.type)
        name = name if medium.path else "cloud-download"
        paint_icon(painter, name, tokens.text3, icon)

    def _paint_kind(self, painter: QPainter, box: QRect, medium: MediumRow) -> None:
        """Say that a picture stands for a film or a document."""
        if medium.type.startswith("image/"):
            return
        edge = look().px(22)
        spot = QRect(0, 0, edge, edge)
        spot.moveCenter(box.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(SHADE)
        painter.drawRoundedRect(spot, 4, 4)
        film = medium.type.startswith("video/")
        symbol = "player-play" if film else terms.medium_icon(medium.type)
        paint_icon(painter, symbol, QColor("white"), spot.adjusted(3, 3, -3, -3))

    def _paint_marks(self, painter: QPainter, box: QRect, number: int, medium: MediumRow) -> None:
        edge, tokens = look().px(18), look().tokens
        first = QRect(box.topLeft(), QSize(edge, edge))
        painter.fillRect(first, SHADE)
        write(painter, first, str(number), look().font("tiny"), QColor("white"), CENTER)
        corner = QRect(box.right() + 1 - edge, box.bottom() + 1 - edge, edge, edge)
        inner = corner.adjusted(2, 2, -2, -2)
        if medium.alt_text:
            painter.fillRect(corner, SHADE)
            paint_icon(painter, "check", QColor("white"), inner)
        else:
            painter.fillRect(corner, tokens.warn_bg)
            paint_icon(painter, "alert-triangle", tokens.warn, inner)
