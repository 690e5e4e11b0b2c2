"""The media of a row: what was found, and what may be meant by what was not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from db.rows.imports import ImportMedium
from desktop.bulk_import.correction_box import Correction
from desktop.i18n.direction import isolated
from desktop.media.thumbnails import Thumbnails
from desktop.theme.icons import icon, paint_icon, size_icon
from desktop.theme.look import look
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.painted import Painted
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

EDGE, MOST = 32, 30


class MediumThumb(Painted):
    """A small picture; its name stands beside it."""

    def __init__(self, thumbnails: Thumbnails, medium: ImportMedium, edge: int = EDGE) -> None:
        super().__init__()
        self._thumbnails, self._medium, self._edge = thumbnails, medium, edge
        self.setFixedSize(self.sizeHint())
        thumbnails.ready.connect(self._on_ready)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(self._edge), look().px(self._edge))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, medium = QPainter(self), self._medium
        painter.fillRect(self.rect(), look().tokens.stage)
        pixmap = None
        if medium.digest and medium.path and medium.type.startswith("image/"):
            ratio = self.devicePixelRatioF()
            size = self.size()
            pixmap = self._thumbnails.pixmap(medium.digest, medium.path, size, ratio)
        if pixmap is not None:
            painter.drawPixmap(0, 0, pixmap)
        else:
            sign = "video" if medium.type.startswith("video/") else "photo"
            inset = self.width() // 4
            box = self.rect().adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, sign, look().tokens.text3, box)
        painter.end()

    def _on_ready(self, digest: str) -> None:
        if digest == self._medium.digest:
            self.update()


class MediaLines(QWidget):
    """One line a medium; a near miss is taken with one click.

    Signals:
        corrected: a ``Correction``.      folder_requested: none is chosen yet.
    """

    corrected = Signal(object)
    folder_requested = Signal()

    def __init__(
        self,
        media: Sequence[ImportMedium],
        thumbnails: Thumbnails,
        lacking: Mapping[str, str],
        *,
        folder: bool = True,
    ) -> None:
        """Take the media, and what is said of those that are missing: name → sentence."""
        super().__init__()
        self._thumbnails, self._lacking = thumbnails, lacking
        self.buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        found = sum(bool(one.name) for one in media)
        head = QHBoxLayout()
        head.addWidget(text_label(self.tr("Medien"), "strong"))
        told = self.tr("{0} von {1} gefunden").format(found, len(media))
        head.addWidget(text_label(told, "muted"), 1)
        column.addLayout(head)
        for medium in media[:MOST]:
            column.addWidget(self._found(medium) if medium.name else self._missing(medium))
        if not folder and found < len(media):
            self.choose = QPushButton(icon("folder-open"), self.tr("Medienordner wählen …"))
            size_icon(self.choose, 16, gap=3)
            self.choose.clicked.connect(self.folder_requested)
            column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)

    def _found(self, medium: ImportMedium) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(MediumThumb(self._thumbnails, medium))
        row.addWidget(ElidedLabel(medium.name), 1)
        row.addWidget(Symbol("check", "ok", 16))
        row.addWidget(text_label(self.tr("gefunden"), "ok"))
        return line

    def _missing(self, medium: ImportMedium) -> QWidget:
        card = QFrame()
        set_role(card, "note", tone="warn")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Symbol("alert-triangle", "warn", 16), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("{0} fehlt im Ordner").format(isolated(medium.wanted))
        if not medium.proposal:
            words = self._lacking.get(medium.wanted, words)
        label = text_label(words, "warn", wrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        head.addWidget(label, 1)
        column.addLayout(head)
        if medium.proposal:
            column.addLayout(self._near(medium))
        return card

    def _near(self, medium: ImportMedium) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(medium.proposal.rpartition("/")[2]))
        told = self.tr("ähnlicher Name, sonst nicht verwendet")
        words.addWidget(text_label(told, "muted", wrap=True))
        button = QPushButton(self.tr("Zuordnen"))
        told = self.tr("{0} statt {1} zuordnen").format(medium.proposal, medium.wanted)
        button.setAccessibleName(told)
        wish = Correction("media", medium.wanted, medium.proposal)
        button.clicked.connect(lambda _=False, wanted=wish: self.corrected.emit(wanted))
        self.buttons.append(button)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addLayout(words, 1)
        row.addWidget(button)
        return row
