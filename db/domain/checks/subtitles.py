"""Videos: subtitles for those who hear nothing, and captions where no button covers them."""

from __future__ import annotations

from collections.abc import Iterator

from db.domain.checks.facts import DraftFacts, Finding, MediumFacts, Outside
from db.domain.media_types import is_subtitle, subtitles_of
from db.sentence import Sentence


def videos(facts: DraftFacts) -> tuple[tuple[int, MediumFacts], ...]:
    """The videos with their numbers among all media."""
    numbered = enumerate(facts.media, 1)
    return tuple((n, one) for n, one in numbered if one.type.startswith("video/"))


def subtitle_files(facts: DraftFacts) -> tuple[tuple[int, MediumFacts], ...]:
    """The subtitle files with their numbers among all media."""
    return tuple((n, one) for n, one in enumerate(facts.media, 1) if is_subtitle(one.type))


def says_captions(one: MediumFacts) -> bool:
    """Whether the video's description says that words stand in the picture."""
    return "untertitel" in one.alt_text.casefold()


def subtitles(facts: DraftFacts, _outside: Outside) -> Iterator[Finding]:
    """A video without subtitles is grave; those said to stand in the picture are only a hint.

    Source: WCAG 2.1, 1.2.2 (level A), binding for authorities by § 3 BITV 2.0.
    """
    for number, one in videos(facts):
        if subtitles_of(facts.media, number - 1):
            continue
        said = says_captions(one)
        yield Finding(
            "subtitles",
            f"media.{number}",
            not said,
            Sentence(
                "Untertitel von Video {number} stehen laut Beschreibung im Bild", number=number
            )
            if said
            else Sentence("Untertitel fehlen bei Video {number}", number=number),
            Sentence("Bitte sehen Sie das Video einmal ohne Ton an.")
            if said
            else Sentence("Bitte legen Sie eine Untertiteldatei (SRT oder VTT) dazu."),
        )


def safe_zone(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """Captions under the channel's own buttons: grave where the file puts them there.

    Words inside the picture cannot be measured; an upright video without a subtitle file is a
    hint to look at it with the zone laid over it.
    """
    zones = {one: outside.safe_bottom(one) for one in facts.channels}
    channels = [one for one, begins in zones.items() if begins]
    if not channels:
        return
    lowest = min(channels, key=lambda one: zones[one])
    for number, one in subtitle_files(facts):
        if one.cue_bottom > zones[lowest]:
            yield Finding(
                "safe_zone",
                f"media.{number}",
                True,  # noqa: FBT003
                Sentence(
                    "{channel}: Untertitel {number} liegen unter den Knöpfen",
                    channel=outside.name(lowest),
                    number=number,
                ),
                Sentence(
                    "Bitte setzen Sie die Zeilen auf höchstens {percent} % der Höhe.",
                    percent=zones[lowest] // 100,
                ),
            )
    for number, _ in upright(facts):
        if subtitles_of(facts.media, number - 1):
            continue
        yield Finding(
            "safe_zone",
            f"media.{number}",
            False,  # noqa: FBT003
            Sentence(
                "{channel}: Schrift in Video {number} lässt sich nicht messen",
                channel=outside.name(lowest),
                number=number,
            ),
            Sentence("Bitte sehen Sie in der Vorschau nach, ob Knöpfe etwas verdecken."),
        )


def upright(facts: DraftFacts) -> tuple[tuple[int, MediumFacts], ...]:
    """The videos that a channel shows full screen, under its buttons."""
    return tuple((n, one) for n, one in videos(facts) if one.height > one.width)
