"""Sets a post's text in lines, folds it as the channel does, and says what is in sight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from db.rows.mockups import SpanRow
from desktop.theme.look import look

NBSP = "\u00a0"


def face(pixels: float, *, bold: bool = False) -> QFont:
    """The font of mock-ups: the program's own, in px at 100 %, free to be scaled."""
    font = QFont(look().font("body"))
    font.setPixelSize(round(pixels))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set: size and line height in px, colours of ``text``, ``faint``, ``link``."""

    pixels: float
    line: float
    inks: Mapping[str, QColor]
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Fold:
    """Where a text folds.

    Attributes:
        at: index at which characters end, the text's length = never.
        lines: most lines, 0 = any number.      shows: lines left once folded, 0 = ``lines``.
        more: the words that unfold it; less: the words that fold it again.
        below: they stand on a line of their own.
    """

    at: int
    lines: int = 0
    shows: int = 0
    more: str = "… mehr"
    less: str = "weniger"
    below: bool = False


@dataclass(slots=True)
class Block:
    """A text in lines.

    Attributes:
        visible: what is in sight, without the words that unfold it.      hidden: the rest.
        folds: whether the channel folds it, unfolded or not.
        more: where "more" or "less" stands, relative to the block; null where it does not fold.
    """

    layout: QTextLayout
    width: float
    height: float
    visible: str
    hidden: str = ""
    folds: bool = False
    more: QRectF = field(default_factory=QRectF)
    below: tuple[QTextLayout, ...] = ()

    @property
    def lines(self) -> int:
        """How many lines are set."""
        return self.layout.lineCount()

    def paint(self, painter: QPainter, place: QPointF) -> None:
        """Draw it with its upper left corner at a place."""
        self.layout.draw(painter, place)
        for one in self.below:
            one.draw(painter, place)


def set_text(text: str, style: Type, width: float, spans: Sequence[SpanRow] = ()) -> Block:
    """A text without a fold."""
    layout = _set(_Parts(text=text, spans=tuple(spans)), style, width)
    return Block(layout, width, layout.lineCount() * style.line, text)


@dataclass(frozen=True, slots=True)
class _Parts:
    prefix: str = ""
    text: str = ""
    spans: tuple[SpanRow, ...] = ()
    suffix: str = ""

    @property
    def whole(self) -> str:
        return self.prefix + self.text + self.suffix


def set_folding(  # noqa: PLR0913 - a text that folds has these
    text: str,
    style: Type,
    width: float,
    fold: Fold,
    *,
    spans: Sequence[SpanRow] = (),
    prefix: str = "",
    expanded: bool = False,
) -> Block:
    """A text folded as the channel folds it, in a width in px.

    ``prefix`` is a name that stands bold before it; ``expanded``: somebody unfolded it.
    """
    prefix = prefix and f"{prefix} "
    parts = _Parts(prefix, text, tuple(spans))
    layout = _set(parts, style, width)
    if not _must_fold(layout, fold, text):
        return Block(layout, width, layout.lineCount() * style.line, text)
    if expanded:
        return _finish(parts, fold.less, style, width, fold)
    cut = _cut_index(layout, fold, parts)
    if not fold.below:
        cut = _shrunk(parts, cut, fold, style, width)
    kept = text[:cut].rstrip()
    shown = _Parts(prefix, kept, _within(spans, len(kept)))
    block = _finish(shown, fold.more, style, width, fold)
    block.hidden = text[len(kept) :].lstrip()
    return block


def _must_fold(layout: QTextLayout, fold: Fold, text: str) -> bool:
    return fold.at < len(text) or bool(fold.lines and layout.lineCount() > fold.lines)


def _cut_index(layout: QTextLayout, fold: Fold, parts: _Parts) -> int:
    """Index into the text at which it is cut: by lines or by characters, whichever is first."""
    cut = fold.at
    keep = fold.shows or fold.lines
    if fold.lines and layout.lineCount() > fold.lines:
        units = layout.lineAt(keep).textStart()
        cut = min(cut, _points(parts.whole, units) - len(parts.prefix))
    return cut if cut >= len(parts.text) else _word_end(parts.text, cut)


def _shrunk(parts: _Parts, cut: int, fold: Fold, style: Type, width: float) -> int:
    """Take words away until "more" fits onto the last line of what is kept."""
    kept = _Parts(parts.prefix, parts.text[:cut].rstrip())
    keep = _set(kept, style, width).lineCount()
    keep = min(keep, fold.shows or fold.lines or keep)
    while cut > 1:
        shown = _Parts(parts.prefix, parts.text[:cut].rstrip(), (), _suffix(fold.more))
        if _set(shown, style, width).lineCount() <= keep:
            return cut
        cut = _word_end(parts.text, cut - 1)
    return cut


def _word_end(text: str, cut: int) -> int:
    if cut >= len(text) or text[cut].isspace():
        return cut
    end = max(text.rfind(" ", 0, cut), text.rfind("\n", 0, cut))
    return end if end > cut // 2 else cut


def _within(spans: Sequence[SpanRow], end: int) -> tuple[SpanRow, ...]:
    return tuple(SpanRow(s.start, min(s.end, end), s.kind) for s in spans if s.start < end)


def _suffix(words: str) -> str:
    return " " + words.replace(" ", NBSP)


def _finish(parts: _Parts, words: str, style: Type, width: float, fold: Fold) -> Block:
    """Set the text with the words that unfold or fold it, and find where these stand."""
    if fold.below:
        layout = _set(parts, style, width)
        height = layout.lineCount() * style.line
        extra = _set_below(words, style, width, height)
        box = QRectF(0, height, extra.lineAt(0).naturalTextWidth(), style.line)
        return Block(
            layout, width, height + style.line, parts.text, folds=True, more=box, below=(extra,)
        )
    shown = _Parts(parts.prefix, parts.text, parts.spans, _suffix(words))
    layout = _set(shown, style, width)
    box = _end_box(layout, len(_suffix(words)) - 1, style.line)
    return Block(layout, width, layout.lineCount() * style.line, parts.text, folds=True, more=box)


def _set_below(words: str, style: Type, width: float, top: float) -> QTextLayout:
    ink = Type(style.pixels, style.line, {**style.inks, "text": style.inks["link"]})
    return _set(_Parts(text=words), ink, width, top)


def _end_box(layout: QTextLayout, length: int, line_height: float) -> QRectF:
    number = layout.lineCount() - 1
    line = layout.lineAt(number)
    end = line.textStart() + line.textLength()
    left, right = (_x(line.cursorToX(place)) for place in (end - length, end))
    return QRectF(left, number * line_height, right - left, line_height)


def _x(answer: object) -> float:
    """Qt answers with the x alone or with the x and the place it took instead."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]


def _units(text: str, index: int) -> int:
    return len(text[:index].encode("utf-16-le")) // 2


def _points(text: str, units: int) -> int:
    return len(text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore"))


def _set(parts: _Parts, style: Type, width: float, top: float = 0) -> QTextLayout:
    layout = QTextLayout(parts.whole.replace("\n", "\u2028"), face(style.pixels, bold=style.bold))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(parts, style))
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + (style.line - line.height()) / 2))
        top += style.line
        line = layout.createLine()
    layout.endLayout()
    return layout


def _formats(parts: _Parts, style: Type) -> list[QTextLayout.FormatRange]:
    whole, offset = parts.whole, len(parts.prefix)
    found = [_range(whole, 0, len(whole), style.inks["text"])]
    if parts.prefix:
        found.append(_range(whole, 0, offset, style.inks["text"], bold=True))
    found += [
        _range(whole, offset + s.start, offset + s.end, style.inks["link"]) for s in parts.spans
    ]
    if parts.suffix:
        found.append(
            _range(whole, len(whole) - len(parts.suffix), len(whole), style.inks["faint"])
        )
    return found


def _range(
    whole: str, start: int, end: int, ink: QColor, *, bold: bool = False
) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = _units(whole, start)
    made.length = _units(whole, end) - made.start
    form = QTextCharFormat()
    form.setForeground(ink)
    if bold:
        form.setFontWeight(QFont.Weight.DemiBold)
    made.format = form
    return made
