"""The dialog of every act that needs words, or a last look before it is done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from desktop.draft_parts.reason_field import ReasonField
from desktop.draft_parts.template_box import TemplateBox
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

WIDTH, THUMB_HEIGHT = 460, 48


@dataclass(frozen=True, slots=True)
class Wording:
    """What a dialog says.

    Attributes:
        field: name of the text field, "" = it needs none.      least: characters, 0 = optional.
        note: what follows from it, "" = nothing to say.
        role: of the button (``primary`` or ``danger``).
        templates: wordings to begin with.
    """

    title: str
    headline: str
    button: str
    icon: str
    field: str = ""
    least: int = 0
    note: str = ""
    role: str = "primary"
    templates: tuple[str, ...] = ()


class ReasonDialog(FramedDialog):
    """`decided` carries the words; `kept` asks to store what is typed so far."""

    decided = Signal(object)
    kept = Signal(str)

    def __init__(self, wording: Wording, about: str, parent: QWidget | None = None) -> None:
        super().__init__(wording.title, wording.headline, parent)
        self.set_subline(about)
        self.wording = wording
        self.setMinimumWidth(look().px(WIDTH))
        self.field = ReasonField(wording.field, wording.least) if wording.field else None
        self.add_fields()
        if self.field is not None:
            self.field.kept.connect(self.kept)
            self.body.addWidget(self.field)
        if wording.templates:
            self.templates = TemplateBox(wording.templates)
            self.templates.chosen.connect(self.insert)
            self.body.addWidget(self.templates)
        self.add_more_fields()
        if wording.note:
            self.body.addWidget(note(wording.note))
        self.body.addStretch(1)
        self.add_cancel()
        self.button = self.add_button(wording.button, wording.role)
        tint = "on_accent" if wording.role == "primary" else "bad"
        self.button.setIcon(icon(wording.icon, tint))
        size_icon(self.button, 16, gap=3)
        self.button.clicked.connect(self._on_decide)
        if self.field is not None:
            self.field.setFocus()

    def add_fields(self) -> None:
        """Put own fields before the words."""

    def add_more_fields(self) -> None:
        """Put own fields behind the words."""

    def insert(self, words: str) -> None:
        """Put a wording in where the person types."""
        if self.field is not None:
            gap = "" if words.endswith((" ", "\n")) else " "
            self.field.edit.insertPlainText(words + gap)
            self.field.edit.setFocus()

    def show_kept(self, text: str) -> None:
        """Show what was typed for this earlier."""
        if self.field is not None and text:
            self.field.show_kept(text)

    def show_thumbnail(self, pixmap: QPixmap | None) -> None:
        """Show the first medium in the head."""
        if pixmap is not None:
            height = look().px(THUMB_HEIGHT)
            smooth = Qt.TransformationMode.SmoothTransformation
            self.set_picture(
                pixmap.scaledToHeight(round(height * pixmap.devicePixelRatio()), smooth)
            )

    def answer(self) -> object:
        """Return what is handed in."""
        return self.field.text() if self.field is not None else ""

    def is_complete(self) -> bool:
        """Tell whether nothing is missing; what is missing says so itself."""
        return self.field is None or self.field.check()

    def _on_decide(self) -> None:
        complete = self.is_complete()
        if not complete:
            self.grow()
        if complete:
            if self.field is not None:
                # Kept until the store has the act: it may be refused, or the disk be full.
                self.field.flush()
            self.decided.emit(self.answer())
            self.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Every field, large or of one line, lets the dialog see Ctrl+Enter.
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_decide()
            return
        super().keyPressEvent(event)

    @override
    def done(self, result: int) -> None:
        if self.field is not None:
            self.field.flush()
        super().done(result)


def note(words: str) -> QFrame:
    """Return a tinted box that says what follows."""
    frame = QFrame()
    set_role(frame, "note", tone="accent")
    row = QHBoxLayout(frame)
    row.setContentsMargins(10, 8, 10, 8)
    row.setSpacing(8)
    row.addWidget(Symbol("info-circle", "accent", 16))
    row.addWidget(text_label(words, "muted", wrap=True), 1)
    return frame
