"""The text of an answer: figures stand in it as chips that cannot be typed over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPyTextObject,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QToolTip
from typing_extensions import override

from desktop.theme.look import look
from desktop.widgets.painting import rounded, write

CHIP = QTextFormat.ObjectTypes.UserObject.value + 1
KEY = QTextFormat.Property.UserProperty.value + 1
OBJECT = "\ufffc"
PLACE = re.compile(r"\{([^{}\n]{1,120})\}")
PAD, LEAST, EDGES = 6, 3, 20


@dataclass(frozen=True, slots=True)
class Inserted:
    """A figure that may stand in an answer: what is read there, and where it comes from."""

    words: str
    origin: str


class AnswerEdit(QTextEdit):
    """Plain text outside, with ``{key}`` where a figure stands.

    Signals:
        figures_requested: Ctrl+Space: which figures are there?
    """

    figures_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._known: Mapping[str, Inserted] = {}
        self._chips = _Chips(self)
        self.document().documentLayout().registerHandler(CHIP, self._chips)

    def set_known(self, known: Mapping[str, Inserted]) -> None:
        """Take the figures there are; those in the text show their new words."""
        if known == self._known:
            return
        self._known = known
        with QSignalBlocker(self):
            self._make_chips()
        self.document().markContentsDirty(0, self.document().characterCount())

    def _make_chips(self) -> None:
        """Make chips of braces that came before the figures were known; the text is the same."""
        fresh, cursor = not self.document().isUndoAvailable(), QTextCursor(self.document())
        text = self.toPlainText()
        for found in reversed(list(PLACE.finditer(text))):
            if found[1] in self._known:
                cursor.setPosition(_units(text[: found.start()]))
                cursor.setPosition(_units(text[: found.end()]), QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(OBJECT, _chip(found[1], self.face(found[1])))
        if fresh:
            self.document().clearUndoRedoStacks()

    def face(self, key: str) -> Inserted:
        """Return what a figure shows; one that is not known shows its key."""
        return self._known.get(key) or Inserted(f"{{{key}}}", self.tr("Diese Zahl gibt es nicht."))

    def text(self) -> str:
        """Return what stands here, ``{key}`` for each figure."""
        block, lines = self.document().begin(), []
        while block.isValid():
            lines.append("".join(_plain(block)))
            block = block.next()
        return "\n".join(lines)

    def set_text(self, text: str) -> None:
        """Show another text; what could be undone is forgotten."""
        self.clear()
        self._insert(text)
        self.document().clearUndoRedoStacks()

    def insert_figure(self, key: str) -> None:
        """Put a figure where the cursor stands."""
        self._insert(f"{{{key}}}")
        self.setFocus()

    def _insert(self, text: str) -> None:
        cursor, at = self.textCursor(), 0
        text = text.replace(OBJECT, "")  # one without a key would be no figure
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        for found in PLACE.finditer(text):
            if found[1] in self._known:
                cursor.insertText(text[at : found.start()], QTextCharFormat())
                cursor.insertText(OBJECT, _chip(found[1], self.face(found[1])))
                at = found.end()
        cursor.insertText(text[at:], QTextCharFormat())
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(QTextCharFormat())

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        cursor, found = self.textCursor(), QMimeData()
        words = cursor.selectedText().replace("\u2029", "\n")
        keys = iter(_keys_in(self.document(), cursor.selectionStart(), cursor.selectionEnd()))
        found.setText("".join(f"{{{next(keys)}}}" if one == OBJECT else one for one in words))
        return found

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self._insert(source.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Space:
            self.figures_requested.emit()
            return
        super().keyPressEvent(event)
        if self.currentCharFormat().objectType() == CHIP:
            # What is typed after a chip is text again.
            self.setCurrentCharFormat(QTextCharFormat())

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            where = self.cursorForPosition(event.pos())
            key = _key_at(self.document(), where.position())
            QToolTip.showText(event.globalPos(), self.face(key).origin if key else "", self)
            return True
        return super().viewportEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return self._lines(LEAST)

    @override
    def minimumSizeHint(self) -> QSize:
        return self._lines(LEAST)

    def _lines(self, lines: int) -> QSize:
        return QSize(look().px(160), self.fontMetrics().lineSpacing() * lines + look().px(EDGES))


class _Chips(QPyTextObject):
    """Draws the figures."""

    def __init__(self, edit: AnswerEdit) -> None:
        super().__init__(edit)
        self._edit = edit

    @override
    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        metrics = QFontMetrics(self._edit.font())
        words = self._edit.face(str(format.property(KEY))).words
        return QSizeF(metrics.horizontalAdvance(words) + 2 * look().px(PAD), metrics.height())

    @override
    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        tokens, box = look().tokens, QRectF(rect).toRect().adjusted(1, 0, -1, 0)
        edge = tokens.line2 if tokens.high_contrast else None
        rounded(painter, box, tokens.accent_bg, edge, 3)
        words = self._edit.face(str(format.property(KEY))).words
        font = look().font("strong")
        font.setPixelSize(max(self._edit.fontInfo().pixelSize(), 1))
        write(painter, box, words, font, tokens.accent, Qt.AlignmentFlag.AlignHCenter)


def _units(text: str) -> int:
    """Return the length as Qt counts it: signs beyond 16 bits are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _chip(key: str, face: Inserted) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setObjectType(CHIP)
    form.setProperty(KEY, key)
    form.setToolTip(face.origin)
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBottom)
    return form


def _plain(block: QTextBlock) -> Iterator[str]:
    """Yield the parts of a paragraph as plain text."""
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        key = fragment.charFormat().property(KEY)
        yield fragment.text().replace(OBJECT, f"{{{key}}}" if key else "").replace("\u2028", "\n")
        at += 1


def _keys_in(document: QTextDocument, first: int, last: int) -> list[str]:
    """Return the keys of the figures between two places."""
    found = (_key_at(document, place) for place in range(first + 1, last + 1))
    return [key for key in found if key]


def _key_at(document: QTextDocument, place: int) -> str:
    """Return the key of the figure before a place, "" = there is none."""
    cursor = QTextCursor(document)
    cursor.setPosition(place)
    form = cursor.charFormat()
    return str(form.property(KEY)) if form.objectType() == CHIP else ""
