"""The notes below a mock-up: length, fold, crop, safe zone, and what nobody verified."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from db.rows.mockups import MockupRow
from desktop.i18n import dates
from desktop.media.mockups.post import Post, Sight
from desktop.media.mockups.sheet import Sheet
from desktop.media.mockups.words import TEXTLESS, crop_words

translate = QCoreApplication.translate
NEARLY = 0.9
FOLDS = ("fold", "fold_desktop", "fold_lines", "fold_shows", "title_shown")
SHAPES = ("ratio_narrow", "ratio_wide")
SAFE = ("safe_top", "safe_bottom", "safe_left", "safe_right")


@dataclass(frozen=True, slots=True)
class Hint:
    """One note: symbol, tone (a token), sentence, and where its figures come from."""

    icon: str
    tone: str
    text: str
    source: str = ""


def hints_for(post: Post, sight: Sight, sheet: Sheet) -> tuple[Hint, ...]:
    """Everything there is to say, what matters most first."""
    row = post.row(sight.format)
    found = [*_length(row), *_fold(row, sight, sheet), *_media(post, row)]
    found += [
        Hint("border-corners", "warn", one, _sources(row, SHAPES)) for one in crop_words(sheet)
    ]
    return (*found, *_zones(row, sheet), *_unverified(row), _likeness())


def _length(row: MockupRow) -> Iterator[Hint]:
    if not row.shown:
        return
    if not (row.limit and row.verified):
        words = translate("Mockups", "{0} Zeichen, Grenze ungeprüft")
        yield Hint("info-circle", "text2", words.format(dates.number(row.count)))
    elif row.count > row.limit:
        words = translate("Mockups", "{0} Zeichen zu viel")
        yield Hint("alert-circle", "bad", words.format(dates.number(row.count - row.limit)))
    else:
        close = row.count >= row.limit * NEARLY
        words = translate("Mockups", "{0} von {1} Zeichen")
        text = words.format(dates.number(row.count), dates.number(row.limit))
        yield Hint("alert-triangle" if close else "check", "warn" if close else "ok", text)


def _fold(row: MockupRow, sight: Sight, sheet: Sheet) -> Iterator[Hint]:
    block = sheet.caption
    if block is None:
        if row.format in TEXTLESS and row.shown:
            words = translate("Mockups", "Der Text erscheint hier nicht.")
            yield Hint("info-circle", "warn", words)
        return
    if block.folds and block.hidden:
        words = _fold_words(row, sight)
        text = words.format(dates.number(len(block.visible)), dates.number(len(block.hidden)))
        if "http" in block.hidden:
            text += " " + translate("Mockups", "Der Link liegt dahinter.")
        yield Hint("text-size", "text2", text, _sources(row, FOLDS))


def _fold_words(row: MockupRow, sight: Sight) -> str:
    if row.fold == row.fold_desktop or not row.figure("width_desktop"):
        return translate("Mockups", "Vor „mehr“ stehen {0} Zeichen, dahinter {1}.")
    if sight.desktop:
        return translate("Mockups", "Am Rechner stehen vor „mehr“ {0} Zeichen, dahinter {1}.")
    return translate("Mockups", "Am Telefon stehen vor „mehr“ {0} Zeichen, dahinter {1}.")


def _media(post: Post, row: MockupRow) -> Iterator[Hint]:
    count = len(post.media)
    if row.most_media and count > row.most_media and row.most_media > 1:
        words = translate("Mockups", "{0} Medien, der Kanal nimmt höchstens {1}.")
        yield Hint("alert-triangle", "warn", words.format(str(count), str(row.most_media)))


def _zones(row: MockupRow, sheet: Sheet) -> Iterator[Hint]:
    if sheet.zones:
        words = translate("Mockups", "Wichtiges gehört in die Sicherheitszone.")
        yield Hint("frame", "text2", words, _sources(row, SAFE))


def _unverified(row: MockupRow) -> Iterator[Hint]:
    """Say which figures of the drawing rest on one source or none."""
    groups = (
        (translate("Mockups", "Falz"), FOLDS),
        (translate("Mockups", "Zuschnitt"), SHAPES),
        (translate("Mockups", "Sicherheitszone"), SAFE),
        (translate("Mockups", "Maße"), ("width", "width_desktop", "text_px", "line_px")),
    )
    doubtful = [name for name, figures in groups if _doubt(row, figures)]
    if doubtful:
        words = translate("Mockups", "Ungeprüft: {0}. Das ist ein Hinweis, keine Sperre.")
        every = tuple(one for _, figures in groups for one in figures)
        yield Hint(
            "alert-triangle", "warn", words.format(", ".join(doubtful)), _sources(row, every)
        )


def _doubt(row: MockupRow, figures: tuple[str, ...]) -> bool:
    return any(name in row.figures and not row.figures[name].verified for name in figures)


def _likeness() -> Hint:
    words = translate("Mockups", "Nachbildung, kann abweichen. Der Kontoname ist angenommen.")
    return Hint("info-circle", "text2", words)


def _sources(row: MockupRow, figures: tuple[str, ...]) -> str:
    found = {
        (row.figures[name].source, row.figures[name].day)
        for name in figures
        if name in row.figures
    }
    return "\n".join(f"{source} ({day})" for source, day in sorted(found))
