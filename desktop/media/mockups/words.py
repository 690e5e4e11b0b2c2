"""What a mock-up shows, in words: for those who do not see it, and for the notes below it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.rows.mockups import MockupRow
from desktop.i18n import dates
from desktop.media.mockups.crop import Crop
from desktop.media.mockups.post import Post, Sight
from desktop.media.mockups.sheet import Sheet

translate = QCoreApplication.translate
TEXTLESS = ("story", "grid")


def format_name(code: str) -> str:
    """The name of a format."""
    return {
        "post": translate("Mockups", "Beitrag"),
        "carousel": translate("Mockups", "Karussell"),
        "reel": translate("Mockups", "Reel"),
        "story": translate("Mockups", "Story"),
        "grid": translate("Mockups", "Raster"),
        "document": translate("Mockups", "Dokument"),
        "video": translate("Mockups", "Video"),
        "short": translate("Mockups", "Short"),
    }.get(code, code)


def name_of(post: Post, sight: Sight, sheet: Sheet) -> str:
    """The accessible name, e.g. „Nachbildung Instagram, Karussell, Bild 2 von 5“."""
    row = post.row(sight.format)
    name = translate("Mockups", "Nachbildung {0}, {1}")
    words = name.format(row.name, format_name(row.format))
    if sheet.pages > 1:
        page, shown = translate("Mockups", "Seite {0} von {1}"), sight.index + 1
        count = page if row.fit == "page" else translate("Mockups", "Bild {0} von {1}")
        words += ", " + count.format(str(shown), str(sheet.pages))
    return words


def describe(post: Post, sight: Sight, sheet: Sheet) -> str:
    """The accessible description: what is in sight, what the fold hides, what is cut."""
    row = post.row(sight.format)
    parts = [fold_words(row, sheet), *crop_words(sheet)]
    parts += [post.media[place.index].alt_text for place in sheet.photos[:1]]
    return " ".join(one for one in parts if one)


def fold_words(row: MockupRow, sheet: Sheet) -> str:
    """What can be read without unfolding, and how much is hidden."""
    block = sheet.caption
    if block is None:
        if row.format in TEXTLESS and row.shown:
            return translate("Mockups", "Der Text erscheint hier nicht.")
        return translate("Mockups", "Kein Text in Sicht.")
    if not block.folds:
        return translate("Mockups", "Ganz in Sicht: {0}").format(block.visible)
    if not block.hidden:
        return translate("Mockups", "Aufgeklappt: {0}").format(block.visible)
    words = translate("Mockups", "In Sicht vor „mehr“: {0} Dahinter liegen {1} Zeichen.")
    return words.format(_sentence(block.visible), dates.number(len(block.hidden)))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text} …"


def crop_words(sheet: Sheet) -> tuple[str, ...]:
    """What falls away of each picture, or where bars fill up."""
    several = len(sheet.photos) > 1 or sheet.pages > 1
    told: dict[int, str] = {}
    for place in sheet.photos:
        words = _crop(place.crop)
        if words and place.index not in told:
            number = translate("Mockups", "Bild {0}:").format(str(place.index + 1))
            told[place.index] = f"{number} {words}" if several else words
    return tuple(told.values())


def _crop(crop: Crop) -> str:
    if crop.is_cut and crop.sides > crop.ends:
        words = translate("Mockups", "Links und rechts fallen {0} % weg.")
        return words.format(percent(crop.sides))
    if crop.is_cut:
        return translate("Mockups", "Oben und unten fallen {0} % weg.").format(percent(crop.ends))
    return {
        "sides": translate("Mockups", "Links und rechts stehen Balken."),
        "ends": translate("Mockups", "Oben und unten stehen Balken."),
        "": "",
    }[crop.bars]


def percent(share: float) -> str:
    """A share in whole percent, at least 1."""
    return str(max(round(share * 100), 1))
