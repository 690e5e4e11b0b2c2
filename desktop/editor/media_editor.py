"""The column „Medien“: the list with its buttons, and below it the words of the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.editor.content import EditedMedium
from desktop.editor.media_delegate import EditedMediumDelegate
from desktop.editor.media_model import EditedMedia, Index, medium_from_file
from desktop.media.thumbnails import Thumbnails
from desktop.theme.icons import icon, icon_size
from desktop.widgets.growing_edit import GrowingEdit
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label

FIELDS = ("credit", "licence", "consent")


class MediaEditor(QFrame):
    """Files may also be dropped onto it."""

    changed = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        set_role(self, "surface")
        self.setAcceptDrops(True)
        self.model = EditedMedia(self)
        self.list = _MediaView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(EditedMediumDelegate(thumbnails, self.list))
        self.list.setAccessibleName(self.tr("Medien"))
        self._title = text_label(self.tr("Medien"), "section")
        self._form = QWidget()
        self._alt = GrowingEdit(self.tr("Alternativtext"), least=2, most=5)
        self._alt.setPlaceholderText(
            self.tr("Was ist zu sehen? Zum Beispiel: Ein Weg führt durch dichten Wald.")
        )
        self._lines = {name: QLineEdit() for name in FIELDS}
        self._filling = False
        self._lay_out()
        thumbnails.ready.connect(self._on_thumbnail)
        self.list.current_changed.connect(self._on_current)
        self.list.move_requested.connect(self._move)
        self.list.remove_requested.connect(self._on_remove)
        self._alt.textChanged.connect(self._on_words)
        for line in self._lines.values():
            line.textChanged.connect(self._on_words)
        self._on_current()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(self._title, 1)
        add = QPushButton(icon("photo-plus"), self.tr("Bild oder Video …"))
        add.setIconSize(icon_size(16, gap=3))
        add.clicked.connect(self._on_add)
        head.addWidget(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self._form)
        self._fill_form()

    def _fill_form(self) -> None:
        column = QVBoxLayout(self._form)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(6)
        column.addLayout(self._buttons())
        column.addWidget(text_label(self.tr("Alternativtext"), "field"))
        column.addWidget(self._alt)
        names = (
            self.tr("Bildnachweis"),
            self.tr("Lizenz"),
            self.tr("Erkennbare Personen und Einwilligung"),
        )
        for (_, line), words in zip(self._lines.items(), names, strict=True):
            line.setAccessibleName(words)
            column.addWidget(text_label(words, "field"))
            column.addWidget(line)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._place = text_label("", "strong")
        row.addWidget(self._place, 1)
        for name, words, slot in (
            ("arrow-up", self.tr("Nach oben (Alt+↑)"), self._on_up),
            ("arrow-down", self.tr("Nach unten (Alt+↓)"), self._on_down),
            ("photo-edit", self.tr("Datei ersetzen …"), self._on_replace),
            ("trash", self.tr("Entfernen (Entf)"), self._on_remove),
        ):
            button = IconButton(name, words)
            button.clicked.connect(slot)
            row.addWidget(button)
        return row

    def show_media(self, media: Sequence[EditedMedium]) -> None:
        """Show the media of a content."""
        self.model.show_media(media)
        self._choose(0)

    def media(self) -> tuple[EditedMedium, ...]:
        """Return the media as they stand."""
        return tuple(self.model.media)

    def add_files(self, paths: Sequence[str]) -> None:
        """Add files of this computer at the end."""
        for path in paths:
            self._choose(self.model.add(medium_from_file(path)))
        self.changed.emit()

    def _row(self) -> int:
        return self.list.currentIndex().row()

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row, 0))
        self._on_current()

    def _on_current(self) -> None:
        row, count = self._row(), len(self.model.media)
        there = 0 <= row < count
        self._form.setVisible(there)
        self._title.setText(self.tr("Medien  {0}").format(count))
        if not there:
            return
        medium = self.model.media[row]
        self._filling = True
        self._place.setText(self.tr("Bild {0}").format(row + 1))
        self._alt.setPlainText(medium.alt_text)
        for name, line in self._lines.items():
            line.setText(getattr(medium, name))
        self._filling = False

    def _on_words(self) -> None:
        row = self._row()
        if self._filling or not 0 <= row < len(self.model.media):
            return
        credit, licence, consent = (line.text().strip() for line in self._lines.values())
        medium = replace(
            self.model.media[row],
            alt_text=self._alt.text(),
            credit=credit,
            licence=licence,
            consent=consent,
        )
        self.model.put(row, medium)
        self.changed.emit()

    def _on_add(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Bilder oder Videos wählen"))
        if paths:
            self.add_files(paths)

    def _on_replace(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Datei wählen"))
        if path:
            self.replace_file(path)

    def replace_file(self, path: str) -> None:
        """Put another file in the place of the chosen medium; its words stay."""
        old = self.model.media[self._row()]
        new = medium_from_file(path)
        put = replace(
            new,
            alt_text=old.alt_text,
            credit=old.credit,
            licence=old.licence,
            consent=old.consent,
        )
        self.model.put(self._row(), put)
        self.changed.emit()

    def _on_remove(self) -> None:
        row = self._row()
        if 0 <= row < len(self.model.media):
            self.model.remove(row)
            self._choose(min(row, len(self.model.media) - 1))
            self.changed.emit()

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _move(self, way: int) -> None:
        self._choose(self.model.move(self._row(), way))
        self.changed.emit()

    def _on_thumbnail(self) -> None:
        self.list.viewport().update()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls()]
        self.add_files([path for path in paths if path and Path(path).is_file()])


class _MediaView(QListView):
    current_changed = Signal()
    move_requested = Signal(int)
    remove_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

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
