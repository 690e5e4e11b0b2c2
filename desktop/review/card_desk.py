"""Joins the card on the stage with the field for comments: one text, written in either."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from typing_extensions import override

from db.domain.anchors import medium_in, page_in, region_in
from desktop.actions.text_first import WRITING, sends
from desktop.draft_parts.comment_places import medium_words, size_words
from desktop.media.marks.mark_layer import MarkLayer, box_of
from desktop.review.stage import Stage
from desktop.review.stage_card import FrameKeys, StageCard
from desktop.review.write_box import WriteBox
from desktop.theme.look import look
from desktop.widgets.growing_edit import GrowingEdit

ROOM = 440
SIDE = 12


class CardDesk(QObject):
    """Shows the card while a place with a region is written about and its medium is in sight."""

    def __init__(self, stage: Stage, layer: MarkLayer, write: WriteBox) -> None:
        super().__init__(stage)
        self._stage, self._layer, self._write = stage, layer, write
        self._anchor: Mapping[str, Any] = {}
        self.card, self.keys = StageCard(stage), FrameKeys(stage)
        self._connect()

    def _connect(self) -> None:
        card, write, view = self.card, self._write, self._stage.view
        card.edit.textChanged.connect(self._on_card)
        write.edit.textChanged.connect(self._on_field)
        card.must.toggled.connect(write.must.setChecked)
        write.must.toggled.connect(card.must.setChecked)
        card.set_requested.connect(write.send)
        card.discard_requested.connect(self._on_discard)
        card.left.connect(self._on_left)
        view.zoom_changed.connect(self._place)
        view.content_changed.connect(self._place)
        view.horizontalScrollBar().valueChanged.connect(self._place)
        view.verticalScrollBar().valueChanged.connect(self._place)
        view.installEventFilter(self)

    def show_place(self, anchor: Mapping[str, Any], medium: int, comment: int) -> None:
        """Write about a place; {} = none.

        Args:
            anchor: the place.
            medium: its number in the revision, from 1.
            comment: which number the comment will have.
        """
        self._anchor = dict(anchor)
        if anchor:
            words = self.tr("Anmerkung {0}, {1}").format(comment, medium_words(anchor, medium))
            self.card.show_place(words, size_words(anchor))
        self._stage.view.setProperty(WRITING, bool(anchor))
        self._place()

    def focus(self) -> bool:
        """Give the card the keyboard; False where it is not in sight."""
        shown = self.card.isVisible()
        if shown:
            self.card.edit.setFocus()
        return shown

    def _place(self) -> None:
        box = self._box()
        self.card.setVisible(not box.isNull())
        self.keys.setVisible(not box.isNull() and self._layer.frame() is not None)
        if box.isNull():
            return
        view = self._stage.view
        self.keys.adjustSize()
        # The facts of the file stand in the other corner; on a narrow stage one lies above them.
        both = self.keys.width() + self._stage.facts.width() + 3 * SIDE
        rows = 2 if self._stage.width() < both else 1
        low = view.geometry().bottom() - rows * (SIDE + self.keys.height())
        self.keys.move(SIDE, low)
        self.keys.raise_()
        room = view.geometry()
        if not self.keys.isHidden():
            room.setBottom(low)
        if not self.card.lay_beside(box, room):
            # Who cannot see the frame cannot set it: the field at the right takes the words.
            self.card.hide()

    def _box(self) -> QRect:
        """Return where the place lies on the stage, null where there is none or no room."""
        region, medium = region_in(self._anchor), self._stage.medium()
        room = self._stage.view.picture_rect()
        if region is None or medium is None or room.isNull():
            return QRect()
        page = page_in(self._anchor)
        here = medium.digest == medium_in(self._anchor) and page in {0, self._stage.page_number()}
        if not here or self._stage.width() < look().px(ROOM):
            return QRect()
        view = self._stage.view
        seen = view.mapFromScene(box_of(region, room)).boundingRect()
        # A point has no extent, and nothing to lay a card beside.
        return QRect(seen.topLeft(), seen.size().expandedTo(QSize(1, 1))).translated(view.pos())

    def _on_card(self) -> None:
        words = self.card.edit.toPlainText()
        if words != self._write.edit.toPlainText():
            self._write.edit.setPlainText(words)

    def _on_field(self) -> None:
        words = self._write.edit.toPlainText()
        if words != self.card.edit.toPlainText():
            self.card.edit.setPlainText(words)

    def _on_discard(self) -> None:
        self._write.edit.setPlainText("")
        self._write.must.setChecked(False)
        self._write.place_dropped.emit()
        self._stage.view.setFocus()

    def _on_left(self) -> None:
        """Esc leaves the field; what is typed stays, also in the field at the right."""
        self._stage.view.setFocus()

    def _takes(self, event: QKeyEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress:
            return False
        if sends(event):
            if any(self._write.typed()):
                self._write.send()
            else:
                self._go_to_field()
            return True
        command = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        # Signs and figures stay with the stage: they zoom and step.
        if command or not event.text().isalpha():
            return False
        self._go_to_field().insertPlainText(event.text())
        return True

    def _go_to_field(self) -> GrowingEdit:
        """Give the keyboard to the card, or where it finds no room to the field at the right."""
        field = self.card.edit if self.card.isVisible() else self._write.edit
        field.moveCursor(QTextCursor.MoveOperation.End)
        field.setFocus()
        return field

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is typed while the frame has the keyboard: it is meant for the comment."""
        if self._anchor and isinstance(event, QKeyEvent) and self._takes(event):
            return True
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._place()
        return super().eventFilter(watched, event)
