"""The list of media: ordered by dragging or Alt and arrows, emptied by Delete."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView
from typing_extensions import override

from desktop.editor.media_model import Index


class MediaList(QListView):
    """Tells what is wanted; nothing moves by itself.

    Signals:
        current_changed: another one is chosen.
        move_requested: by how many places the chosen one shall move.
        remove_requested: the chosen one shall go.
        files_dropped: paths of files of this computer.
    """

    current_changed = Signal()
    move_requested = Signal(int)
    remove_requested = Signal()
    files_dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in ways:
            self.move_requested.emit(ways[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is self or event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.source() is self or event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is self:
            self._drop_own(event)
        else:
            paths = [url.toLocalFile() for url in event.mimeData().urls()]
            self.files_dropped.emit([path for path in paths if path])
            event.acceptProposedAction()

    def _drop_own(self, event: QDropEvent) -> None:
        """Ask for the move; as a copy, so that Qt removes nothing itself."""
        target = self.indexAt(event.position().toPoint()).row()
        here = self.currentIndex().row()
        last = self.model().rowCount() - 1
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if here >= 0:
            self.move_requested.emit((target if target >= 0 else last) - here)
