"""The column „Medien“: the list with its buttons, and below it the words of the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.rows import MediumRow
from desktop.editor.content import EditedMedium
from desktop.editor.media_delegate import EditedMediumDelegate
from desktop.editor.media_form import MediaForm
from desktop.editor.media_list import MediaList
from desktop.editor.media_model import EditedMedia, medium_from_file
from desktop.media.thumbnails import Thumbnails
from desktop.theme.icons import icon, size_icon
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label


class MediaEditor(QFrame):
    """Files may also be dropped onto it.

    Signals:
        changed: the list or the words of a medium.
        look_wanted: the path of a file that nobody has looked at.
        entry_requested: a new entry of the register is wanted for the chosen medium.
    """

    changed = Signal()
    look_wanted = Signal(str)
    entry_requested = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        set_role(self, "surface")
        self.setAcceptDrops(True)
        self.model = EditedMedia(self)
        self.list, self.form = MediaList(), MediaForm()
        self.list.setModel(self.model)
        self.list.setItemDelegate(EditedMediumDelegate(thumbnails, self.list))
        self.list.setAccessibleName(self.tr("Medien"))
        self.list.setAccessibleDescription(
            self.tr("Alt und Pfeil ordnet, Entf entfernt. Dateien dürfen hierher gezogen werden.")
        )
        self._count = text_label("", "muted")
        self._below, self._place, self._name = QWidget(), text_label("", "strong"), ElidedLabel()
        set_role(self._name, "muted")
        self._problem = text_label("", "bad", wrap=True)
        self._problem.setContentsMargins(12, 2, 12, 6)
        self._film = text_label("", "muted")
        self._lay_out()
        thumbnails.ready.connect(self._on_thumbnail)
        self.list.current_changed.connect(self._on_current)
        self.list.move_requested.connect(self._move)
        self.list.remove_requested.connect(self._on_remove)
        self.list.files_dropped.connect(self.add_files)
        self.form.changed.connect(self._on_words)
        self.form.entry_requested.connect(self.entry_requested)
        self._on_current()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        self._empty = EmptyState(
            "photo-plus",
            self.tr("Noch keine Medien"),
            self.tr("Ziehen Sie Bilder, Videos, PDF oder Untertitel hierher."),
            self.tr("Auswählen …"),
        )
        self._empty.action_requested.connect(self._on_add)
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.list, 1)
        inner.addWidget(self._lower(), 1)
        # Within a widget from the start: else its first page flashes up as a window of its own.
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(6)
        head.addWidget(text_label(self.tr("Medien"), "section"))
        head.addWidget(self._count)
        head.addStretch(1)
        self.add = QPushButton(icon("plus"), self.tr("Medien hinzufügen …"))
        size_icon(self.add, 16, gap=3)
        self.add.clicked.connect(self._on_add)
        head.addWidget(self.add)
        return head

    def _lower(self) -> QWidget:
        column = QVBoxLayout(self._below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._buttons())
        column.addWidget(self._problem)
        set_role(self.form, "surface")
        self.form.setMinimumWidth(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.form)
        column.addWidget(area, 1)
        return self._below

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 2)
        row.setSpacing(4)
        row.addWidget(self._place)
        row.addSpacing(4)
        row.addWidget(self._film)
        row.addWidget(self._name, 1)
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
        """Show the media of a content; files nobody has looked at are looked at."""
        self.model.show_media(media)
        self._choose(0)
        for medium in media:
            if medium.path and not medium.id and not medium.width:
                self.look_wanted.emit(medium.path)

    def media(self) -> tuple[EditedMedium, ...]:
        """Return the media as they stand."""
        return tuple(self.model.media)

    def chosen(self) -> EditedMedium | None:
        """Return the chosen medium."""
        row = self._row()
        return self.model.media[row] if 0 <= row < len(self.model.media) else None

    def choose(self, number: int) -> None:
        """Choose a medium, from 1, and go to the first of its words that is missing."""
        self._choose(number - 1)
        medium = self.chosen()
        if medium is not None:
            (self.form.picker.choice if medium.alt_text else self.form.alt).setFocus()

    def add_files(self, paths: Sequence[str]) -> None:
        """Add files of this computer at the end."""
        # Empty, gone or a folder: each is in the list all the same, and told why it is refused.
        for path in paths:
            self._choose(self.model.add(medium_from_file(path)))
        if paths:
            self.changed.emit()
        for path in paths:
            self.look_wanted.emit(path)

    def show_looked(self, path: str, found: MediumRow) -> None:
        """Say what a file is."""
        self._put_looked(
            path,
            digest=found.digest,
            type=found.type,
            size=found.size,
            width=found.width,
            height=found.height,
            duration_ms=found.duration_ms,
            state="",
            problem="",
        )

    def show_problem(self, path: str, words: str) -> None:
        """Say why a file cannot be used."""
        self._put_looked(path, state="bad", problem=words)

    def _put_looked(self, path: str, **what: object) -> None:
        for row, medium in enumerate(self.model.media):
            if medium.path == path and not medium.id:
                self.model.put(row, replace(medium, **what))  # type: ignore[arg-type]
        self._on_current()
        self.changed.emit()

    def _row(self) -> int:
        return self.list.currentIndex().row()

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row, 0))
        self._on_current()

    def _on_current(self) -> None:
        medium, count = self.chosen(), len(self.model.media)
        self._stack.setCurrentIndex(0 if count else 1)
        self._below.setVisible(medium is not None)
        self._count.setText(str(count) if count else "")
        if medium is not None:
            self._place.setText(self.model.place(self._row()))
            film = self.model.film(self._row())
            self.form.setVisible(not film)
            self._film.setText(film)
            self._film.setVisible(bool(film))
            self._name.setText(medium.name)
            self._problem.setText(medium.problem)
            self._problem.setVisible(bool(medium.problem))
            if self.form.kind != medium.type or self.form.edited(medium) != medium:
                self.form.show_medium(medium)

    def _on_words(self) -> None:
        medium = self.chosen()
        if medium is not None:
            self.model.put(self._row(), self.form.edited(medium))
            self.changed.emit()

    def _on_add(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Bilder, Videos, PDF oder Untertitel wählen")
        )
        self.add_files(paths)

    def _on_replace(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Datei wählen"))
        if path:
            self.replace_file(path)

    def replace_file(self, path: str) -> None:
        """Put another file in the place of the chosen medium; its words stay."""
        old = self.chosen()
        if old is not None:
            new = replace(medium_from_file(path), replaces=True)
            self.model.put(self._row(), self.form.edited(new))
            self.changed.emit()
            self.look_wanted.emit(path)

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
        row = self.model.move(self._row(), way)
        if row != self._row() or way:
            self._choose(row)
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
        self.add_files([path for path in paths if path])
