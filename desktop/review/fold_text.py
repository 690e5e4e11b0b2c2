"""A post's text as it reads, with a line where the channel folds it away."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget
from typing_extensions import override

from desktop.i18n import dates
from desktop.theme.look import look
from desktop.widgets.painting import text_width

HASHTAG = re.compile(r"(?<!\w)#\w+")
LINE_HEIGHT = 20
GAP = 12
DASHES = [4.0, 3.0]


class FoldText(QTextBrowser):
    """Read only, as high as its text; copying leaves the fold line out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._fold = "", 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.document().setDocumentMargin(0)
        look().changed.connect(self._write)

    def show_text(self, text: str, fold: int) -> None:
        """Show a text; ``fold``: characters (code points) seen without "more", 0 = no fold."""
        self._text, self._fold = text, word_end(text, fold) if fold < len(text) else 0
        self._write()

    @override
    def loadResource(self, kind: int, name: object) -> None:
        """Load nothing, from nowhere: the text comes from other houses."""

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        cut = self._fold or len(self._text)
        cursor.setBlockFormat(_lines())
        self._insert(cursor, self._text[:cut].rstrip() if self._fold else self._text)
        if self._fold:
            cursor.insertBlock(_centred(), _faint())
            cursor.insertText(self._fold_words())
            cursor.insertBlock(_lines(), QTextCharFormat())
            self._insert(cursor, self._text[cut:].lstrip())
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()

    def _insert(self, cursor: QTextCursor, text: str) -> None:
        plain, tag = _ink("text"), _ink("accent")
        place = 0
        for match in HASHTAG.finditer(text):
            cursor.insertText(text[place : match.start()], plain)
            cursor.insertText(match[0], tag)
            place = match.end()
        cursor.insertText(text[place:], plain)

    def _fold_words(self) -> str:
        count = dates.number(self._fold)
        words = self.tr("bis hier ohne „mehr“ sichtbar · {0} Zeichen").format(count)
        room = self.viewport().width() - 4 * GAP
        if text_width(look().font("small"), words) > room:
            return self.tr("ohne „mehr“ · {0} Zeichen").format(count)
        return words

    def _fold_block(self) -> QTextBlock | None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().alignment() == Qt.AlignmentFlag.AlignHCenter:
                return block
            block = block.next()
        return None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        block = self._fold_block()
        if block is None or block.layout().lineCount() == 0:
            return
        box = self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineAt(0)
        middle = round(box.top() + line.y() + line.height() / 2)
        left = line.naturalTextRect().left() + box.left()
        right = left + line.naturalTextWidth()
        painter = QPainter(self.viewport())
        pen = QPen(look().tokens.line2, 1)
        pen.setDashPattern(DASHES)
        painter.setPen(pen)
        painter.drawLine(0, middle, round(left) - GAP, middle)
        painter.drawLine(round(right) + GAP, middle, self.viewport().width(), middle)
        painter.end()

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        chosen = self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
        data.setText(chosen.replace(f"\n{self._fold_words()}\n", " "))
        return data

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._write()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(
            max(round(self.document().size().height()) + 2, look().px(LINE_HEIGHT))
        )

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(300), self.height())


def word_end(text: str, fold: int) -> int:
    """Return the end of the last whole word before the fold: channels cut no words either."""
    end = text.rfind(" ", 0, fold + 1)
    return end if end > fold // 2 else fold


def _ink(token: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(look().tokens.color(token))
    form.setFont(look().font("body"))
    return form


def _faint() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(look().tokens.text3)
    form.setFont(look().font("small"))
    return form


def _lines() -> QTextBlockFormat:
    form = QTextBlockFormat()
    height = QTextBlockFormat.LineHeightTypes.MinimumHeight
    form.setLineHeight(look().px(LINE_HEIGHT), height.value)
    return form


def _centred() -> QTextBlockFormat:
    form = _lines()
    form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return form
