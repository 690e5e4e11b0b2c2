"""The controls below a PDF: the page, and a search in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from desktop.theme.look import look
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PageBar(QFrame):
    """Setters in, wishes out.

    Signals:
        page_requested: a page, from 1.      find_requested: words.
        hit_requested: 1 = the next place found, -1 = the one before.
        note_requested: to write about the page in sight.
    """

    page_requested = Signal(int)
    find_requested = Signal(str)
    hit_requested = Signal(int)
    note_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel", rule="top")
        self._number, self._asked = 1, ""
        self._back = IconButton("chevron-left", self.tr("Vorige Seite"))
        self._back.setToolTip(self.tr("Vorige Seite (Bild ↑)"))
        self._on = IconButton("chevron-right", self.tr("Nächste Seite"))
        self._on.setToolTip(self.tr("Nächste Seite (Bild ↓)"))
        self._place, self._found = text_label("", "body"), text_label("", "muted")
        self._words = _SearchField()
        self._words.setPlaceholderText(self.tr("Im PDF suchen"))
        self._words.setAccessibleName(self.tr("Im PDF suchen"))
        self._up = IconButton("chevron-up", self.tr("Voriger Treffer"))
        self._up.setToolTip(self.tr("Voriger Treffer (Umschalt+Enter)"))
        self._down = IconButton("chevron-down", self.tr("Nächster Treffer"))
        self._down.setToolTip(self.tr("Nächster Treffer (Enter)"))
        self._note = IconButton("message-plus", self.tr("Diese Seite anmerken"))
        self._lay_out()
        self._connect()
        self.clear_words()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(4)
        parts: tuple[QWidget, ...] = (self._back, self._place, self._on, self._note)
        for part in parts:
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._found)
        row.addWidget(self._words)
        row.addWidget(self._up)
        row.addWidget(self._down)
        self._words.setMaximumWidth(look().px(200))

    def _connect(self) -> None:
        self._back.clicked.connect(self._on_back)
        self._on.clicked.connect(self._on_next)
        self._note.clicked.connect(self.note_requested)
        self._words.entered.connect(self._on_entered)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)

    def show_place(self, number: int, count: int) -> None:
        """Say which page is in sight."""
        self._number = number
        self._place.setText(self.tr("Seite {0} von {1}").format(number, count))
        self._back.setEnabled(number > 1)
        self._on.setEnabled(number < count)

    def clear_words(self) -> None:
        """Begin with nothing looked for."""
        self._asked = ""
        self._words.clear()
        self._found.clear()
        self._offer_hits(some=False)

    def show_hits(self, number: int, count: int) -> None:
        """Say how many places were found, and at which one the stage stands."""
        some = self.tr("{0} von {1}").format(max(number, 1), count)
        self._found.setText(some if count else self.tr("Nicht gefunden"))
        self._offer_hits(some=count > 1)

    def place(self) -> str:
        """Return what is said of the place."""
        return self._place.text()

    def found(self) -> str:
        """Return what is said of the search."""
        return self._found.text()

    def _offer_hits(self, *, some: bool) -> None:
        self._up.setEnabled(some)
        self._down.setEnabled(some)

    def _on_entered(self, way: int) -> None:
        words = " ".join(self._words.text().split())
        if words and words == self._asked:
            self.hit_requested.emit(way)
        elif words:
            self._asked = words
            self.find_requested.emit(words)
        else:
            self.clear_words()

    def _on_back(self) -> None:
        self.page_requested.emit(self._number - 1)

    def _on_next(self) -> None:
        self.page_requested.emit(self._number + 1)

    def _on_up(self) -> None:
        self.hit_requested.emit(-1)

    def _on_down(self) -> None:
        self.hit_requested.emit(1)


class _SearchField(QLineEdit):
    entered = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.entered.emit(-1 if back else 1)
            event.accept()
        else:
            super().keyPressEvent(event)
