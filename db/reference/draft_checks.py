"""The checks before review that need no register: lengths, alternative texts, credits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from db.reference.channels import channels
from db.reference.text_measure import measure
from db.rows import CheckRow


@dataclass(frozen=True, slots=True)
class CheckedMedium:
    """What a check looks at of one medium."""

    name: str
    type: str
    alt_text: str
    credit: str
    licence: str


def check_draft(
    texts: Mapping[str, str], wanted: Iterable[str], media: Iterable[CheckedMedium]
) -> tuple[CheckRow, ...]:
    """All checks of one revision, worst first.

    Args:
        texts: by channel code.
        wanted: the channels it is planned for.
        media: in order.
    """
    listed = list(media)
    found = [*_lengths(texts), *_missing_texts(texts, wanted), *_alt_texts(listed)]
    found += [*_counts(wanted, listed), *_credits(listed)]
    order = {"block": 0, "hint": 1, "ok": 2}
    return tuple(sorted(found, key=lambda one: order[one.level]))


def _name(channel: str) -> str:
    rules = channels().get(channel)
    return rules.name if rules else channel


def _lengths(texts: Mapping[str, str]) -> Iterator[CheckRow]:
    bad = False
    for channel, text in texts.items():
        found = measure(channel, text)
        if found.over:
            bad = True
            yield CheckRow(
                "length",
                "block" if found.verified else "hint",
                f"{_name(channel)}: {found.over} Zeichen zu viel",
                f"Bitte kürzen Sie auf {found.limit} Zeichen.",
                f"text.{channel}",
            )
    if texts and not bad:
        yield CheckRow("length", "ok", "Länge passt überall", "", "")


def _missing_texts(texts: Mapping[str, str], wanted: Iterable[str]) -> Iterator[CheckRow]:
    for channel in wanted:
        if not texts.get(channel):
            yield CheckRow(
                "text",
                "hint",
                f"{_name(channel)}: Text fehlt",
                "Bitte ergänzen Sie den Text oder nehmen Sie den Kanal heraus.",
                f"text.{channel}",
            )


def _alt_texts(media: list[CheckedMedium]) -> Iterator[CheckRow]:
    pictures = [(n, one) for n, one in enumerate(media, 1) if one.type.startswith("image/")]
    bad = False
    for number, one in pictures:
        words = one.alt_text.strip()
        if words and words.casefold() not in {one.name.casefold(), PurePath(one.name).stem}:
            continue
        bad = True
        what = "ist nur der Dateiname" if words else "fehlt"
        yield CheckRow(
            "alt_text",
            "hint",
            f"Alternativtext {what} bei Bild {number}",
            "Bitte beschreiben Sie, was zu sehen ist.",
            f"media.{number}",
        )
    if pictures and not bad:
        yield CheckRow(
            "alt_text", "ok", f"Alternativtexte: {len(pictures)} von {len(pictures)}", "", ""
        )


def _counts(wanted: Iterable[str], media: list[CheckedMedium]) -> Iterator[CheckRow]:
    bad = False
    films = sum(one.type.startswith("video/") for one in media)
    for channel in wanted:
        rules = channels().get(channel)
        most = rules.limit("media") if rules else 0
        # a channel that takes one film takes its title picture beside it
        count = films if most == 1 and films else len(media)
        if rules and most and count > most:
            bad = True
            yield CheckRow(
                "media_count",
                "block" if rules.verified("media") else "hint",
                f"{rules.name}: {count} Medien, höchstens {most}",
                "Bitte nehmen Sie Medien heraus.",
                "",
            )
    if media and not bad:
        yield CheckRow("media_count", "ok", "Anzahl der Medien passt", "", "")


def _credits(media: list[CheckedMedium]) -> Iterator[CheckRow]:
    bare = [n for n, one in enumerate(media, 1) if not one.credit and not one.licence]
    for number in bare:
        yield CheckRow(
            "credit",
            "hint",
            f"Quelle und Lizenz fehlen bei Medium {number}",
            "Bitte tragen Sie ein, woher das Medium stammt.",
            f"media.{number}",
        )
    if media and not bare:
        yield CheckRow("credit", "ok", "Quelle liegt überall vor", "", "")
