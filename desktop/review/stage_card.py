"""The card that floats beside a place on the stage while a comment about it is being written."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.actions.text_first import WRITING, sends
from desktop.theme.look import look
from desktop.widgets.growing_edit import GrowingEdit
from desktop.widgets.key_cap import KeyCap
from desktop.widgets.roles import set_role, text_label

WIDTH, AWAY, SIDE = 214, 10, 8
MOST_COVERED = 4
"""The part of its place that a card may cover: one in so many."""


class StageCard(QFrame):
    """Setters in, wishes out; `left` says that Esc was pressed in it.

    Signals:
        set_requested: the comment shall be sent.      discard_requested: it is given up.
    """

    set_requested = Signal()
    discard_requested = Signal()
    left = Signal()

    def __init__(self, stage: QWidget) -> None:
        super().__init__(stage)
        set_role(self, "card")
        self.setProperty(WRITING, True)  # noqa: FBT003 - Qt's signature
        self._title, self._size = text_label("", "strong", wrap=True), text_label("", "muted")
        self.edit = GrowingEdit(self.tr("Anmerkung zu dieser Stelle"), least=2, most=4)
        self.must = QCheckBox(self.tr("muss vor Freigabe\nerledigt sein"))
        self.must.setAccessibleName(self.tr("muss vor Freigabe erledigt sein"))
        self._discard = QPushButton(self.tr("Verwerfen"))
        self._set = QPushButton(self.tr("Setzen"))
        self._set.setToolTip(self.tr("Setzen (Strg+Enter)"))
        set_role(self._set, "primary")
        self._lay_out()
        self._set.clicked.connect(self.set_requested)
        self._discard.clicked.connect(self.discard_requested)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(6)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._title)
        head.addWidget(self._size)
        foot = QHBoxLayout()
        foot.addWidget(self._discard)
        foot.addStretch(1)
        foot.addWidget(self._set)
        column.addLayout(head)
        column.addWidget(self.edit)
        column.addWidget(self.must)
        column.addLayout(foot)

    def show_place(self, title: str, size: str) -> None:
        """Name what is written about, and how large it is."""
        self._title.setText(title)
        self._size.setText(size)
        self._size.setVisible(bool(size))
        self.setAccessibleName(title)

    def title(self) -> str:
        """Return what is written about."""
        return self._title.text()

    def lay_beside(self, place: QRect, room: QRect) -> bool:
        """Lay the card beside a place, where it covers least of it; px of the stage.

        Returns:
            Whether it leaves most of the place in sight.
        """
        wide = look().px(WIDTH)
        self.setFixedWidth(wide)
        self.adjustSize()
        size = QSize(wide, self.sizeHint().height())
        self.resize(size)
        inner = room.adjusted(SIDE, SIDE, -SIDE, -SIDE)
        self.move(spot_beside(place, size, inner))
        self.raise_()
        over = self.geometry().intersected(place)
        return over.width() * over.height() * MOST_COVERED <= place.width() * place.height()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if sends(event):
            self.set_requested.emit()
            return
        super().keyPressEvent(event)


class FrameKeys(QFrame):
    """Says which keys move and size the frame."""

    def __init__(self, stage: QWidget) -> None:
        super().__init__(stage)
        set_role(self, "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.setSpacing(6)
        for key, words in (
            ("←↑↓→", self.tr("Rahmen verschieben")),
            (self.tr("Umschalt"), self.tr("Größe")),
            (self.tr("Eingabe"), self.tr("schreiben")),
        ):
            row.addWidget(KeyCap(key))
            row.addWidget(text_label(words, "muted"))
        self.hide()


def spot_beside(place: QRect, size: QSize, room: QRect) -> QPoint:
    """Return where a card goes: right of a place, left of it, below, above, else at the edge."""
    right, left = place.right() + AWAY, place.left() - AWAY - size.width()
    below, above = place.bottom() + AWAY, place.top() - AWAY - size.height()
    beside = min(max(place.top(), room.top()), room.bottom() - size.height())
    along = min(max(place.left(), room.left()), room.right() - size.width())
    for spot in (QPoint(right, beside), QPoint(left, beside), QPoint(along, below)):
        if room.contains(QRect(spot, size)):
            return spot
    if above >= room.top():
        return QPoint(along, above)
    return QPoint(max(room.right() - size.width(), room.left()), max(beside, room.top()))
