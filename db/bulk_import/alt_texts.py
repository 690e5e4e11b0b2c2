"""Alternative texts and credits of several media in one cell, and what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.bulk_import.cells import Cells
from db.bulk_import.columns import ALT_TEXT, MEDIA
from db.bulk_import.limits import thousands
from db.domain.checks.alt_texts import is_file_name
from db.domain.media_types import shown
from db.reference.channels import channels
from db.rows.imports import ImportMedium
from db.sentence import Sentence

_NUMBERING = re.compile(r"(?:Bild\s*)?\d+\s*[.:)]\s*", re.IGNORECASE)
_DIVIDERS = ("||", "|", "\n")


def alt_texts_for(cell: str, count: int) -> list[str]:
    """One alternative text per medium, "" where there is none.

    Several stand in one cell divided by ``||``, ``|`` or line breaks, numbered or not.
    """
    parts = _parts(cell, count)
    if len(parts) > 1 and all(_NUMBERING.match(one) for one in parts):
        parts = [_NUMBERING.sub("", one, count=1) for one in parts]
    return (parts + [""] * count)[:count]


def shared_among(cell: str, count: int) -> list[str]:
    """One credit, licence or consent per medium; a single one holds for all."""
    parts = _parts(cell, count)
    return parts if len(parts) == count else [cell] * count


def check_alt_texts(
    cells: Cells, media: Sequence[ImportMedium], channel_codes: Sequence[str]
) -> None:
    """Notes missing, surplus, too long and meaningless alternative texts."""
    media = shown(media)
    count = len(_parts(cells.text(ALT_TEXT), len(media)))
    if count > len(media):
        cells.hint(ALT_TEXT, _surplus(count, len(media)))
    for number, medium in enumerate(media, start=1):
        if medium.type.startswith("image/"):
            _check(cells, number, medium, channel_codes)


def _surplus(texts: int, media: int) -> Sentence:
    if media:
        return Sentence("{texts} Alternativtexte für {media} Medien.", texts=texts, media=media)
    if texts == 1:
        return Sentence("1 Alternativtext, aber kein Medium.")
    return Sentence("{texts} Alternativtexte, aber kein Medium.", texts=texts)


def check_counts(
    cells: Cells, media: Sequence[ImportMedium], channel_codes: Sequence[str]
) -> None:
    """Notes channels that take fewer media than the row has."""
    media = shown(media)
    for code in channel_codes:
        most, name = channels()[code].limit("media"), channels()[code].name
        if most and len(media) > most:
            tell = cells.block if channels()[code].verified("media") else cells.hint
            tell(
                MEDIA,
                Sentence(
                    "{name}: {media} Medien, höchstens {most} sind erlaubt.",
                    name=name,
                    media=len(media),
                    most=most,
                ),
            )


def _check(cells: Cells, number: int, medium: ImportMedium, channel_codes: Sequence[str]) -> None:
    text = medium.alt_text
    if not text:
        text = Sentence(
            "Bild {number} ohne Alternativtext. Bitte ergänzen; mehrere mit | trennen.",
            number=number,
        )
        cells.hint(ALT_TEXT, text)
    elif is_file_name(text, medium.name):
        cells.hint(
            ALT_TEXT,
            Sentence(
                "Der Alternativtext von Bild {number} („{text}“) ist ein Dateiname. "
                "Bitte beschreiben, was zu sehen ist.",
                number=number,
                text=text,
            ),
        )
    for code in channel_codes:
        most = channels()[code].limit("alt_text")
        if most and len(text) > most:
            cells.hint(
                ALT_TEXT,
                Sentence(
                    "{name}: Der Alternativtext von Bild {number} hat {count} Zeichen, "
                    "höchstens {most} sind erlaubt.",
                    name=channels()[code].name,
                    number=number,
                    count=thousands(len(text)),
                    most=thousands(most),
                ),
            )


def _parts(cell: str, count: int) -> list[str]:
    # The text of a single medium may hold such a sign.
    if count != 1:
        for divider in _DIVIDERS:
            if divider in cell:
                return [part.strip() for part in cell.split(divider)]
    return [cell] if cell else []
