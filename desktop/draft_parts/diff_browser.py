"""A text with its changes marked: struck what is gone, underlined what is new."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from typing_extensions import override

from db.domain.comparison_words import NEW, OLD, SAME, Piece
from desktop.draft_parts.fold_line import GAP, centred, faint, ink, lines, paint_fold
from desktop.draft_parts.shown_pieces import LEFT_OUT, shown
from desktop.i18n import dates
from desktop.theme.look import look
from desktop.widgets.flat_browser import FlatBrowser

HASHTAG = re.compile(r"(?<!\w)#\w+")
LINE_HEIGHT = 21
MOST_SPOKEN = 20
VISIBLE = str.maketrans({"\n": "¶", " ": "·", "\t": "→", "\u00a0": "·", "\u202f": "·"})


class DiffBrowser(FlatBrowser):
    """Read only, as high as its text; the marks are also said in its description."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: tuple[Piece, ...] = ()
        self._fold, self._desktop = -1, False
        look().changed.connect(self._write)

    def show_pieces(
        self, pieces: Sequence[Piece], fold: int = -1, *, desktop: bool = False
    ) -> None:
        """Show a marked text.

        Args:
            pieces: of the text.
            fold: characters of the new text seen without "more", -1 = all.
            desktop: the fold is that of a desktop screen, a phone has another one.
        """
        self._pieces, self._fold, self._desktop = shown(pieces), fold, desktop
        self.setAccessibleDescription(self.spoken())
        self._write()

    def spoken(self) -> str:
        """Return the marks in words, the first twenty of them."""
        gone, come = self.tr("gestrichen „{0}“"), self.tr("neu „{0}“")
        marks = [
            (gone if one.kind == OLD else come).format(one.text.strip())
            for one in self._pieces
            if one.kind in {OLD, NEW} and one.text.strip()
        ]
        more = self.tr("und mehr") if len(marks) > MOST_SPOKEN else ""
        return ", ".join([*marks[:MOST_SPOKEN], *([more] if more else [])])

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # laid out once, not after every piece
        cursor.setBlockFormat(lines(LINE_HEIGHT))
        place, before = 0, SAME
        for one in self._pieces:
            if one.kind == NEW and before == OLD:
                cursor.insertText(" ", _plain())
            if one.kind in {SAME, NEW} and place <= self._fold < place + len(one.text):
                self._insert(cursor, Piece(one.kind, one.text[: self._fold - place].rstrip(" ")))
                self._insert_fold(cursor)
                self._insert(cursor, Piece(one.kind, one.text[self._fold - place :].lstrip(" ")))
            else:
                self._insert(cursor, one)
            place += len(one.text) * (one.kind in {SAME, NEW})
            before = one.kind
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()

    def _insert(self, cursor: QTextCursor, piece: Piece) -> None:
        if piece.kind == LEFT_OUT:
            count = dates.number(int(piece.text))
            cursor.insertText(self.tr(" … {0} Zeichen … ").format(count), ink("text3"))
        elif piece.kind == SAME:
            _insert_tagged(cursor, piece.text)
        else:
            _insert_marked(cursor, piece.text, _old() if piece.kind == OLD else _new(), piece.kind)

    def _insert_fold(self, cursor: QTextCursor) -> None:
        cursor.insertBlock(centred(LINE_HEIGHT), faint())
        plain = self.tr("bis hier ohne „mehr“ sichtbar")
        words = (
            self.tr("bis hier am Rechner ohne „mehr“ sichtbar, am Telefon weniger")
            if self._desktop
            else plain
        )
        cursor.insertText(words)
        cursor.insertBlock(lines(LINE_HEIGHT), _plain())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().alignment() == Qt.AlignmentFlag.AlignHCenter:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self._paint_fold(top, block.layout().lineAt(0).naturalTextRect())
            block = block.next()

    def _paint_fold(self, top: float, words: QRectF) -> None:
        left, right = words.left(), words.right()
        if left < 2 * GAP:
            return
        middle = round(top + words.top() + words.height() / 2)
        paint_fold(self.viewport(), middle, left, right)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.fit_height(look().px(LINE_HEIGHT))

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(200), self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(80), self.height())


def _insert_tagged(cursor: QTextCursor, text: str) -> None:
    place = 0
    for match in HASHTAG.finditer(text):
        cursor.insertText(text[place : match.start()], _plain())
        cursor.insertText(match[0], ink("accent"))
        place = match.end()
    cursor.insertText(text[place:], _plain())


def _insert_marked(cursor: QTextCursor, text: str, form: QTextCharFormat, kind: str) -> None:
    """Mark words, not the space around them; space alone is made visible."""
    words = text.strip()
    if not words:
        cursor.insertText(text.translate(VISIBLE), form)
        breaks = text.count("\n") if kind == NEW else 0
        cursor.insertText("\n" * breaks, _plain())
        return
    before, after = text[: text.index(words[0])], text[len(text.rstrip()) :]
    if kind == OLD:  # no empty lines for what is gone
        before, after = " " * bool(before), " " * bool(after)
    cursor.insertText(before, _plain())
    cursor.insertText(words, form)
    cursor.insertText(after, _plain())


def _plain() -> QTextCharFormat:
    return ink("text")


def _old() -> QTextCharFormat:
    form = _plain()
    form.setBackground(look().tokens.diff_del)
    form.setFontStrikeOut(True)
    return form


def _new() -> QTextCharFormat:
    form = _plain()
    form.setFont(look().font("strong"))
    form.setBackground(look().tokens.diff_add)
    form.setForeground(look().tokens.text)
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    form.setUnderlineColor(look().tokens.ok)
    return form


def mark_style(kind: str) -> str:
    """Return the style of a word that explains a mark."""
    tokens = look().tokens
    if kind == OLD:
        return f"background: {tokens.diff_del.name()}; text-decoration: line-through;"
    return (
        f"background: {tokens.diff_add.name()}; font-weight: 600; "
        f"border-bottom: 1px solid {tokens.ok.name()};"
    )
