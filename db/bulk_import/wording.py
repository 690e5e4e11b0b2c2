"""The texts of a row: one per channel, hashtags added, lengths held against the channel."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from db.bulk_import.cells import Cells
from db.bulk_import.columns import CHANNELS, HASHTAGS, MEDIA, TEXT, TITLE, TOPIC, text_column
from db.bulk_import.limits import thousands
from db.domain.checks.hashtags import HASHTAG
from db.reference.channels import channels
from db.reference.text_measure import measure
from db.sentence import Sentence

# A text.add holds 256 KiB; with escapes and the other fields this always fits.
_MAX_TEXT_BYTES = 100_000
_MAX_TITLE = 300
_SHORT_TITLE = 80
_OVER = Sentence("{name}: {over} Zeichen zu viel ({count} statt höchstens {limit}).")
_PERHAPS = Sentence(
    "{name}: {over} Zeichen zu viel ({count} statt höchstens {limit}). "
    "Die Grenze ist nicht gesichert."
)
_TAG = re.compile(r"#\w+")


@dataclass(frozen=True, slots=True)
class Wording:
    """What a row says.

    Attributes:
        texts: channel → text as it will be written.
        spelled: canonical column → text, of the columns that reached a channel.
    """

    title: str
    topic: str
    texts: Mapping[str, str]
    spelled: Mapping[str, str]


def channels_with_text(cells: Cells) -> tuple[str, ...]:
    """Channels that have a text of their own in this row."""
    return tuple(code for code in channels() if cells.text(text_column(code)))


def read_wording(cells: Cells, named: tuple[str, ...]) -> Wording:
    """Title, topic and the texts for the named channels, with everything worth saying."""
    texts, spelled = _texts(cells, named)
    tags = _tags(cells.text(HASHTAGS))
    if tags and texts:
        spelled[HASHTAGS] = " ".join(tags)
        texts = {code: _with_tags(text, tags) for code, text in texts.items()}
    for code, text in texts.items():
        _check_length(cells, code, text)
        _check_hashtags(cells, code, text)
    _check_use(cells, named, texts)
    title = _title(cells, texts)
    spelled |= {name: cells.text(name) for name in (TITLE, TOPIC) if cells.text(name)}
    return Wording(title, cells.text(TOPIC), texts, spelled)


def _texts(cells: Cells, named: tuple[str, ...]) -> tuple[dict[str, str], dict[str, str]]:
    texts, spelled = {}, {}
    for code in named:
        column = _column(cells, code)
        text = cells.text(column)
        if text:
            texts[code] = spelled[column] = text
    return texts, spelled


def _column(cells: Cells, code: str) -> str:
    return text_column(code) if cells.text(text_column(code)) else TEXT


def _tags(text: str) -> list[str]:
    words = [word.strip("#") for word in re.split(r"[\s,;]+", text)]
    return [f"#{word}" for word in dict.fromkeys(words) if word]


def _with_tags(text: str, tags: list[str]) -> str:
    there = {tag.casefold() for tag in _TAG.findall(text)}
    lacking = [tag for tag in tags if tag.casefold() not in there]
    return f"{text}\n\n{' '.join(lacking)}" if lacking else text


def _check_length(cells: Cells, code: str, text: str) -> None:
    name, column = channels()[code].name, _column(cells, code)
    if len(text.encode()) > _MAX_TEXT_BYTES:
        cells.error(
            column,
            Sentence("Der Text ist viel zu lang ({count} Zeichen).", count=thousands(len(text))),
        )
        return
    found = measure(code, text)
    if found.over:
        tell = cells.block if found.verified else cells.hint
        tell(
            column,
            (_OVER if found.verified else _PERHAPS).filled(
                name=name,
                over=thousands(found.over),
                count=thousands(found.count),
                limit=thousands(found.limit),
            ),
        )


def _check_hashtags(cells: Cells, code: str, text: str) -> None:
    limit, count = channels()[code].limit("hashtags"), len(HASHTAG.findall(text))
    if limit and count > limit:
        column = HASHTAGS if cells.text(HASHTAGS) else _column(cells, code)
        name = channels()[code].name
        cells.hint(
            column,
            Sentence(
                "{name}: {count} Hashtags, höchstens {limit} sind erlaubt.",
                name=name,
                count=count,
                limit=limit,
            ),
        )


def _check_use(cells: Cells, named: tuple[str, ...], texts: Mapping[str, str]) -> None:
    for code in channels_with_text(cells):
        if code not in named and not cells.noted(CHANNELS):
            name = channels()[code].name
            text = Sentence("Wird nicht gebraucht: {name} steht nicht unter „Kanäle“.", name=name)
            cells.hint(text_column(code), text)
    if named and not texts and not cells.text(MEDIA):
        cells.error(TEXT, Sentence("Weder Text noch Medien. Bitte eines von beiden eintragen."))
        return
    for code in named:
        if code not in texts:
            cells.hint(
                _column(cells, code),
                Sentence("Für {name} fehlt der Text.", name=channels()[code].name),
            )
    if not named and not cells.text(CHANNELS):
        cells.error(
            CHANNELS, Sentence("Der Kanal fehlt. Bitte mindestens einen nennen, z. B. Instagram.")
        )


def told_apart(rows: Sequence[tuple[Cells, Wording]]) -> list[Wording]:
    """The wordings, with titles from their texts where several rows share one topic as title.

    Where a plan has no titles, as those of other tools, the topic stands in; tags that many
    postings have would give them all one name.
    """
    taken = Counter(wording.title for cells, wording in rows if not cells.text(TITLE))
    return [
        replace(wording, title=_shortened(next(iter(wording.texts.values()))))
        if taken[wording.title] > 1 and wording.texts and not cells.text(TITLE)
        else wording
        for cells, wording in rows
    ]


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SHORT_TITLE else words[:_SHORT_TITLE].rsplit(" ", 1)[0] + " …"


def _title(cells: Cells, texts: Mapping[str, str]) -> str:
    title = " ".join(cells.text(TITLE).split())
    if len(title) > _MAX_TITLE:
        cells.error(
            TITLE,
            Sentence("Der Titel ist länger als {most} Zeichen. Bitte kürzen.", most=_MAX_TITLE),
        )
    if title:
        return title
    # A plan of a tool that names no channel has a text all the same.
    stand_in = cells.text(TOPIC) or next(iter(texts.values()), "") or cells.text(TEXT)
    if not stand_in:
        cells.error(TITLE, Sentence("Der Titel fehlt. Bitte eintragen."))
        return ""
    cut = _shortened(stand_in)
    if cells.has(TITLE) or not cells.text(TOPIC):
        cells.hint(TITLE, Sentence("Der Titel fehlt; „{cut}“ angenommen.", cut=cut))
    return cut
