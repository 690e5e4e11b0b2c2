"""What became of each channel of a release, in words and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from db.cli.dates import moment, spoken
from db.cli.layout import filled
from db.cli.words import Words, channel_name
from db.rows.publishing import ChannelRow


def live_text(rows: Sequence[ChannelRow], words: Words) -> str:
    """A section of ``show``, "" where nothing is released nor recorded."""
    lines = [line for one in rows for line in _lines(one, words)]
    return "\n".join(["", "", "Kanäle", *lines]) if rows else ""


def _lines(one: ChannelRow, words: Words) -> Iterator[str]:
    said = words("posting", one.mark)
    if one.mark == "due":
        said = f"{said}, geplant {spoken(one.planned_at)}"
    yield from filled(f"{channel_name(one.channel)}: {said}", indent=2)
    if one.word is not None:
        yield from filled(f"{spoken(one.word.at)} · {one.word.unit_name}", indent=4)
        if one.word.reason:
            yield from filled(one.word.reason, indent=4)


def live_documents(rows: Sequence[ChannelRow]) -> list[dict[str, Any]]:
    """``postings`` of ``show --json``; reason, unit and at tell of the word behind the mark."""
    return [
        {
            "channel": one.channel,
            "state": one.state,
            "mark": one.mark,
            "planned_at": moment(one.planned_at),
            "publication": one.live.id if one.live else "",
            "url": one.live.url if one.live else "",
            "reason": one.word.reason if one.word else "",
            "unit": one.word.unit_name if one.word else "",
            "at": moment(one.word.at) if one.word else "",
        }
        for one in rows
    ]
