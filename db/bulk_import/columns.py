"""The columns of a content plan: canonical names, their German and English spellings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from unicodedata import combining, normalize

from db.reference.channels import channels

REF, TITLE, TOPIC, HOUSE = "ref", "title", "topic", "house"
DATE, TIME, CHANNELS, TEXT, MEDIA = "date", "time", "channels", "text", "media"
ALT_TEXT, CREDIT, LICENCE, CONSENT = "alt_text", "credit", "licence", "consent"
HASHTAGS, ROUTE, PRIORITY, LABELS, NOTE = "hashtags", "route", "priority", "labels", "note"
IGNORED = ""

# The first name is the one the program itself uses.
_NAMES: dict[str, tuple[str, ...]] = {
    REF: ("ID", "Nr.", "Nummer", "Kennung", "Laufende Nummer", "Lfd. Nr.", "No.", "Number", "Key"),
    TITLE: ("Titel", "Title", "Überschrift", "Headline", "Betreff"),
    TOPIC: ("Thema", "Topic", "Rubrik", "Kategorie", "Category", "Serie", "Themenfeld"),
    HOUSE: ("Haus", "House", "Ressort", "Behörde", "Ministerium", "Authority", "Department"),
    DATE: (
        *("Datum", "Date", "Termin", "Tag", "VÖ-Datum", "VÖ", "Veröffentlichung"),
        *("Veröffentlichungsdatum", "Veröffentlichen am", "Erscheint am", "Publish date"),
        *("Scheduled at", "Publish at", "Planned at", "Day"),
    ),
    TIME: ("Uhrzeit", "Time", "Zeit", "VÖ-Zeit", "Publish time"),
    CHANNELS: (
        *("Kanäle", "Channels", "Kanal", "Channel", "Plattform", "Plattformen", "Platform"),
        *("Platforms", "Netzwerk", "Netzwerke", "Network", "Networks"),
    ),
    TEXT: ("Text", "Beitragstext", "Beitrag", "Post", "Caption", "Copy", "Inhalt", "Content"),
    MEDIA: (
        *("Medien", "Media", "Medium", "Bild", "Bilder", "Image", "Images", "Datei", "Dateien"),
        *("File", "Files", "Bilddatei", "Dateiname", "Filename", "Video", "Videos", "Foto"),
        *("Fotos", "Photo", "Photos"),
    ),
    ALT_TEXT: ("Alternativtext", "Alt text", "Alternativtexte", "Alt texts", "Bildbeschreibung"),
    CREDIT: ("Quelle", "Source", "Credit", "Urheber", "Bildnachweis", "Fotograf", "Copyright"),
    LICENCE: ("Lizenz", "Licence", "License", "Nutzungsrecht", "Nutzungsrechte", "Rights"),
    CONSENT: ("Einwilligung", "Consent", "Einwilligungen", "Einverständnis", "Model release"),
    HASHTAGS: ("Hashtags", "Hashtag", "Schlagworte", "Schlagwörter"),
    ROUTE: ("Laufweg", "Route", "Umlaufweg", "Workflow", "Freigabeweg"),
    PRIORITY: ("Priorität", "Priority", "Prio", "Dringlichkeit"),
    LABELS: ("Kennzeichnung", "Labels", "Label", "Kennzeichnungen", "Labelling"),
    NOTE: ("Notiz", "Note", "Notizen", "Notes", "Interne Notiz", "Bemerkung", "Internal note"),
}
_TEXT_WORDS = ("text", "beitragstext", "caption", "copy", "post", "beitrag")


@lru_cache(maxsize=10_000)
def folded(words: str) -> str:
    """What stays of a name once case, accents, blanks and punctuation are forgiven."""
    plain = normalize("NFKD", words.replace("ß", "ss").casefold())
    return "".join(one for one in plain if one.isalnum() and not combining(one))


def text_column(channel: str) -> str:
    """The canonical name of one channel's own text column."""
    return f"{TEXT}:{channel}"


def own_name(column: str) -> str:
    """The program's own German name of a canonical column, e.g. "Text LinkedIn"."""
    name, _, channel = column.partition(":")
    german = _NAMES[name][0]
    return f"{german} {channels()[channel].name}" if channel else german


def own_names() -> tuple[str, ...]:
    """The German names of all columns, in the order of the documentation."""
    return tuple(own_name(one) for one in dict.fromkeys(_spellings().values()))


def column_of(header: str) -> str:
    """The canonical column that a header cell names, "" if none.

    Remarks in brackets are forgiven: "Datum (TT.MM.JJJJ)".
    """
    known = _spellings()
    bare = re.sub(r"\(.*?\)|\[.*?\]|\*", " ", header)
    return known.get(folded(header)) or known.get(folded(bare), IGNORED)


def columns_of(headers: Sequence[str], mapping: Mapping[str, str]) -> tuple[str, ...]:
    """The canonical column of each header, "" where nothing is read.

    Args:
        headers: cells of the header row.
        mapping: header → name of a column in any spelling, or "" = do not read it; goes
            before what the header itself says.
    """
    wanted = {folded(header): name for header, name in mapping.items()}
    return tuple(
        column_of(wanted[folded(one)]) if folded(one) in wanted else column_of(one)
        for one in headers
    )


def doubled(columns: Iterable[str]) -> tuple[str, ...]:
    """Canonical columns that more than one header names."""
    named = [one for one in columns if one]
    return tuple(one for one in dict.fromkeys(named) if named.count(one) > 1)


@cache
def _spellings() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for column, names in _NAMES.items():
        for name in (*names, column):
            for spelling in {folded(name), folded(_without_umlauts(name))}:
                found[spelling] = column
        if column == TEXT:
            found.update(_channel_texts())
    return found


def _channel_texts() -> dict[str, str]:
    found: dict[str, str] = {}
    for code, channel in channels().items():
        for name in (channel.name, channel.code, channel.short, *channel.aliases):
            for word in _TEXT_WORDS:
                found[word + folded(name)] = found[folded(name) + word] = text_column(code)
    return found


def _without_umlauts(name: str) -> str:
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ü", "Ue")):
        name = name.replace(umlaut, letters)
    return name
