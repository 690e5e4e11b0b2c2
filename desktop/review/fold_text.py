"""A post's text as it reads, with a line where the channel folds it away, and its remarks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop.draft_parts.fold_line import GAP, centred, faint, ink, lines, paint_fold
from desktop.i18n import dates
from desktop.i18n.word_end import word_end
from desktop.media.marks.mark import Mark
from desktop.review.passages import DISC_SIGN, Piece, highlight, insert_disc, mark_at
from desktop.theme.look import look
from desktop.widgets.flat_browser import FlatBrowser
from desktop.widgets.painting import text_width

HASHTAG = re.compile(r"(?<!\w)#\w+")
LINE_HEIGHT = 20


class FoldText(FlatBrowser):
    """Read only, as high as its text; copying leaves the fold line out.

    Signals:
        mark_selected: the id of a comment whose passage or number was clicked.
        passage_changed: somebody marked a range; (0, 0) = none, else code points.
    """

    mark_selected = Signal(str)
    passage_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._fold, self._desktop = "", 0, False
        self._marks: tuple[Mark, ...] = ()
        self._chosen = ""
        self._pieces: list[Piece] = []
        self._clicked, self._click = "", QTimer(self)
        self._click.setSingleShot(True)
        self._click.timeout.connect(self._on_click)
        self.selectionChanged.connect(self._on_selection)
        look().changed.connect(self._write)

    def show_text(
        self, text: str, fold: int, marks: Sequence[Mark] = (), *, desktop: bool = False
    ) -> None:
        """Show a text with remarks on its passages.

        Args:
            text: as the channel gets it.
            fold: characters (code points) seen without "more", 0 = no fold.
            marks: with the places of their passages in this text.
            desktop: the fold is that of a desktop screen, a phone has another one.
        """
        folded = word_end(text, fold) if fold < len(text) else 0
        shown = (text, folded, tuple(marks), desktop)
        if shown != (self._text, self._fold, self._marks, self._desktop):
            # Else what somebody has just marked to remark on would be lost at every reload.
            self._text, self._fold, self._marks, self._desktop = shown
            self._write()

    def choose(self, comment: str) -> None:
        """Emphasise a remark's passage, "" = none."""
        if comment != self._chosen:
            self._chosen = comment
            self._write()

    def passage(self) -> tuple[int, int]:
        """Return the marked range in code points of the text, (0, 0) = none."""
        cursor = self.textCursor()
        start, end = (self._place(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        while start < end and self._text[start].isspace():
            start += 1
        while start < end and self._text[end - 1].isspace():
            end -= 1
        return (start, end) if start < end else (0, 0)

    def mark_passage(self, start: int, end: int) -> None:
        """Mark a range as somebody would by hand."""
        cursor = self.textCursor()
        cursor.setPosition(self._at(start))
        cursor.setPosition(self._at(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _on_selection(self) -> None:
        self.passage_changed.emit(*self.passage())

    def _place(self, at: int) -> int:
        """Return which code point stands at a place of the document."""
        before = [one for one in self._pieces if one.at <= at]
        return before[-1].place(at) if before else 0

    def _at(self, place: int) -> int:
        """Return where a code point stands in the document."""
        before = [one for one in self._pieces if one.start <= place]
        return before[-1].at_of(place) if before else 0

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        self._pieces = []
        cut = self._fold or len(self._text)
        cursor.setBlockFormat(lines(LINE_HEIGHT))
        self._insert(cursor, 0, len(self._text[:cut].rstrip()) if self._fold else cut)
        if self._fold:
            cursor.insertBlock(centred(LINE_HEIGHT), faint())
            cursor.insertText(self._fold_words())
            cursor.insertBlock(lines(LINE_HEIGHT), QTextCharFormat())
            rest = len(self._text[cut:].lstrip())
            self._insert(cursor, len(self._text) - rest, len(self._text))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()

    def _insert(self, cursor: QTextCursor, start: int, end: int) -> None:
        cuts = {start, end}
        for match in HASHTAG.finditer(self._text):
            cuts |= {match.start(), match.end()}
        for mark in self._marks:
            cuts |= {mark.start, mark.end}
        inside = sorted(one for one in cuts if start <= one <= end)
        for left, right in pairwise(inside):
            self._insert_piece(cursor, left, right)

    def _insert_piece(self, cursor: QTextCursor, left: int, right: int) -> None:
        words = self._text[left:right]
        over = [one for one in self._marks if one.start <= left and right <= one.end]
        form = ink("accent" if HASHTAG.fullmatch(words) else "text")
        for mark in over:
            highlight(form, mark, chosen=mark.comment == self._chosen)
        self._pieces.append(Piece(cursor.position(), left, words))
        cursor.insertText(words, form)
        for mark in over:
            if mark.end == right:
                insert_disc(cursor, mark, chosen=mark.comment == self._chosen)

    def _fold_words(self) -> str:
        count = dates.number(self._fold)
        room = self.viewport().width() - 4 * GAP
        font = look().font("small")
        said = [one.format(count) for one in self._fold_wordings()]
        return next((one for one in said if text_width(font, one) <= room), said[-1])

    def _fold_wordings(self) -> tuple[str, ...]:
        """Return what the line at the fold says, from long to short."""
        if self._desktop:
            return (
                self.tr(
                    "bis hier am Rechner ohne „mehr“ sichtbar, am Telefon weniger · {0} Zeichen"
                ),
                self.tr("am Rechner ohne „mehr“, am Telefon weniger · {0} Zeichen"),
                self.tr("am Rechner ohne „mehr“ · {0} Zeichen"),
                self.tr("am Rechner · {0} Zeichen"),
            )
        return (
            self.tr("bis hier ohne „mehr“ sichtbar · {0} Zeichen"),
            self.tr("ohne „mehr“ · {0} Zeichen"),
        )

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
        paint_fold(self.viewport(), middle, left, right)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        chosen = self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
        plain = chosen.replace(f"\n{self._fold_words()}\n", " ").replace(DISC_SIGN, "")
        data.setText(plain)
        return data

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._clicked = ""
        if not self.textCursor().hasSelection():
            self._clicked = mark_at(self, event.position().toPoint())
        if self._clicked:
            # A double click chooses the word instead, to remark on it once more.
            self._click.start(QApplication.doubleClickInterval())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._click.stop()
        super().mouseDoubleClickEvent(event)

    def _on_click(self) -> None:
        self.mark_selected.emit(self._clicked)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._write()

    def _fit(self) -> None:
        self.fit_height(look().px(LINE_HEIGHT))

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(300), self.height())
