"""Media as channels take them: number, shape, size, length."""

from __future__ import annotations

from collections.abc import Iterator

from db.domain.checks.alt_texts import pictures
from db.domain.checks.facts import DraftFacts, Finding, Limit, MediumFacts, Outside
from db.domain.checks.subtitles import videos
from db.domain.media_types import is_subtitle
from db.sentence import Sentence

MEGABYTE, SECOND = 1_000_000, 1_000
_TOO_LONG = Sentence("{channel}: Video {number} dauert {time}, höchstens {limit}")
_TOO_SHORT = Sentence("{channel}: Video {number} dauert {time}, mindestens {limit}")
NARROWER, WIDER = Sentence("höher"), Sentence("breiter")


def media_count(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """More media than a channel takes; a film takes its title picture beside it."""
    films = len(videos(facts))
    shown = sum(not is_subtitle(one.type) for one in facts.media)
    for channel in facts.channels:
        limit = outside.limit(channel, "media")
        count = films if limit.value == 1 and films else shown
        if limit.value and count > limit.value:
            yield Finding(
                "media_count",
                f"media.{limit.value + 1}",
                limit.verified,
                Sentence(
                    "{channel}: {count} Medien, höchstens {most}",
                    channel=outside.name(channel),
                    count=count,
                    most=limit.value,
                ),
                Sentence("Bitte nehmen Sie Medien oder den Kanal heraus."),
            )


def media_ratio(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """Pictures narrower or wider than a channel shows; it cuts them or refuses them."""
    for number, one in pictures(facts):
        if not one.width or not one.height:
            continue
        ratio = one.width * 10_000 // one.height
        worst = [found for code in facts.channels if (found := _off(outside, code, ratio))]
        if worst:
            channel, limit, how = max(worst, key=lambda found: found[1].verified)
            yield Finding(
                "media_ratio",
                f"media.{number}",
                limit.verified,
                Sentence(
                    "{channel}: Bild {number} ist {how} als der Kanal zeigt",
                    channel=outside.name(channel),
                    number=number,
                    how=how,
                ),
                Sentence("Bitte schneiden Sie es auf {form} zu.", form=_spelled(limit.value)),
            )


def _off(outside: Outside, channel: str, ratio: int) -> tuple[str, Limit, str] | None:
    narrow, wide = outside.limit(channel, "ratio_narrow"), outside.limit(channel, "ratio_wide")
    # A pixel more or less is no other shape.
    if narrow.value and ratio < narrow.value * 0.99:
        return channel, narrow, NARROWER
    if wide.value and ratio > wide.value * 1.01:
        return channel, wide, WIDER
    return None


def _spelled(ratio: int) -> str:
    """A ratio in 1/10,000 as people write it, e.g. "4:5"."""
    usual = {5625: "9:16", 7500: "3:4", 8000: "4:5", 10_000: "1:1", 17_778: "16:9"}
    return usual.get(ratio, f"{ratio / 10_000:.2f}:1".replace(".", ","))


def media_size(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """Files larger than a channel takes."""
    for number, one in enumerate(facts.media, 1):
        figure = "video_bytes" if one.type.startswith("video/") else "image_bytes"
        if not one.type.startswith(("video/", "image/")):
            continue
        found = _tightest(facts, outside, figure, one.size)
        if found:
            channel, limit = found
            yield Finding(
                "media_size",
                f"media.{number}",
                limit.verified,
                Sentence(
                    "{channel}: {medium} {number} hat {size}, höchstens {most}",
                    channel=outside.name(channel),
                    medium=what(one),
                    number=number,
                    size=_mb(one.size),
                    most=_mb(limit.value),
                ),
                Sentence("Bitte speichern Sie die Datei kleiner."),
            )


def video_duration(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """Videos longer or shorter than a channel takes; an unknown length is a hint."""
    for number, one in videos(facts):
        if not one.duration_ms:
            yield Finding(
                "video_duration",
                f"media.{number}",
                False,  # noqa: FBT003
                Sentence("Die Länge von Video {number} ist nicht bekannt", number=number),
                Sentence("Bitte sehen Sie nach, ob der Kanal es annimmt."),
            )
            continue
        long = _tightest(facts, outside, "video_longest", one.duration_ms)
        short = _shortest(facts, outside, one.duration_ms)
        found = long or short
        if found:
            channel, limit = found
            yield Finding(
                "video_duration",
                f"media.{number}",
                limit.verified,
                (_TOO_LONG if long else _TOO_SHORT).filled(
                    channel=outside.name(channel),
                    number=number,
                    time=_time(one.duration_ms),
                    limit=_time(limit.value),
                ),
                Sentence("Bitte kürzen Sie das Video.")
                if long
                else Sentence("Bitte nehmen Sie ein längeres Video."),
            )


def _tightest(
    facts: DraftFacts, outside: Outside, figure: str, value: int
) -> tuple[str, Limit] | None:
    limits = [(one, outside.limit(one, figure)) for one in facts.channels]
    over = [(one, limit) for one, limit in limits if limit.value and value > limit.value]
    return max(over, key=lambda one: (one[1].verified, -one[1].value), default=None)


def _shortest(facts: DraftFacts, outside: Outside, value: int) -> tuple[str, Limit] | None:
    limits = [(one, outside.limit(one, "video_shortest")) for one in facts.channels]
    under = [(one, limit) for one, limit in limits if value < limit.value]
    return max(under, key=lambda one: (one[1].verified, one[1].value), default=None)


def what(one: MediumFacts) -> Sentence:
    """What people call a medium."""
    if one.type.startswith("video/"):
        return Sentence("Video")
    return Sentence("Bild") if one.type.startswith("image/") else Sentence("Medium")


def _mb(size: int) -> str:
    return f"{size / MEGABYTE:.1f} MB".replace(".", ",")


def _time(ms: int) -> str:
    seconds = round(ms / SECOND)
    return f"{seconds} s" if seconds < 2 * 60 else f"{seconds // 60} min {seconds % 60} s"
