"""The columns of a content plan: canonical names, their German and English spellings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from unicodedata import combining, normalize

from db.reference.channels import channels
from db.sentence import Sentence

REF, TITLE, TOPIC, HOUSE = "ref", "title", "topic", "house"
DATE, TIME, CHANNELS, TEXT, MEDIA = "date", "time", "channels", "text", "media"
ALT_TEXT, CREDIT, LICENCE, CONSENT = "alt_text", "credit", "licence", "consent"
HASHTAGS, ROUTE, PRIORITY, LABELS, NOTE = "hashtags", "route", "priority", "labels", "note"
IGNORED = ""

# What the program itself calls them, and below what else they are called.
_OWN: dict[str, Sentence] = {
    REF: Sentence("ID"),
    TITLE: Sentence("Titel"),
    TOPIC: Sentence("Thema"),
    HOUSE: Sentence("Haus"),
    DATE: Sentence("Datum"),
    TIME: Sentence("Uhrzeit"),
    CHANNELS: Sentence("Kanäle"),
    TEXT: Sentence("Text"),
    MEDIA: Sentence("Medien"),
    ALT_TEXT: Sentence("Alternativtext"),
    CREDIT: Sentence("Quelle"),
    LICENCE: Sentence("Lizenz"),
    CONSENT: Sentence("Einwilligung"),
    HASHTAGS: Sentence("Hashtags"),
    ROUTE: Sentence("Laufweg"),
    PRIORITY: Sentence("Priorität"),
    LABELS: Sentence("Kennzeichnung"),
    NOTE: Sentence("Notiz"),
}
_NAMES: dict[str, tuple[str, ...]] = {
    REF: ("Nr.", "Nummer", "Kennung", "Laufende Nummer", "Lfd. Nr.", "No.", "Number", "Key"),
    TITLE: ("Title", "Überschrift", "Headline", "Betreff"),
    TOPIC: ("Topic", "Rubrik", "Kategorie", "Category", "Serie", "Themenfeld"),
    HOUSE: ("House", "Ressort", "Behörde", "Ministerium", "Authority", "Department"),
    DATE: (
        *("Date", "Termin", "Tag", "VÖ-Datum", "VÖ", "Veröffentlichung"),
        *("Veröffentlichungsdatum", "Veröffentlichen am", "Erscheint am", "Publish date"),
        *("Scheduled at", "Publish at", "Planned at", "Day"),
    ),
    TIME: ("Time", "Zeit", "VÖ-Zeit", "Publish time"),
    CHANNELS: (
        *("Channels", "Kanal", "Channel", "Plattform", "Plattformen", "Platform"),
        *("Platforms", "Netzwerk", "Netzwerke", "Network", "Networks"),
    ),
    TEXT: ("Beitragstext", "Beitrag", "Post", "Caption", "Copy", "Inhalt", "Content"),
    MEDIA: (
        *("Media", "Medium", "Bild", "Bilder", "Image", "Images", "Datei", "Dateien"),
        *("File", "Files", "Bilddatei", "Dateiname", "Filename", "Video", "Videos", "Foto"),
        *("Fotos", "Photo", "Photos"),
    ),
    ALT_TEXT: ("Alt text", "Alternativtexte", "Alt texts", "Bildbeschreibung"),
    CREDIT: ("Source", "Credit", "Urheber", "Bildnachweis", "Fotograf", "Copyright"),
    LICENCE: ("Licence", "License", "Nutzungsrecht", "Nutzungsrechte", "Rights"),
    CONSENT: ("Consent", "Einwilligungen", "Einverständnis", "Model release"),
    HASHTAGS: ("Hashtag", "Schlagworte", "Schlagwörter"),
    ROUTE: ("Route", "Umlaufweg", "Workflow", "Freigabeweg"),
    PRIORITY: ("Priority", "Prio", "Dringlichkeit"),
    LABELS: ("Labels", "Label", "Kennzeichnungen", "Labelling"),
    NOTE: ("Note", "Notizen", "Notes", "Interne Notiz", "Bemerkung", "Internal note"),
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


def own_name(column: str) -> Sentence:
    """The program's own German name of a canonical column, e.g. "Text LinkedIn"."""
    name, _, channel = column.partition(":")
    if not channel:
        return _OWN[name]
    return Sentence("{column} {channel}", column=_OWN[name], channel=channels()[channel].name)


def own_columns() -> tuple[str, ...]:
    """All canonical columns, in the order of the documentation."""
    return tuple(dict.fromkeys(_spellings().values()))


def own_names() -> tuple[Sentence, ...]:
    """The German names of all columns, in the order of the documentation."""
    return tuple(map(own_name, own_columns()))


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
        for name in (_OWN[column], *names, column):
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
