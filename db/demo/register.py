"""The register of consents as resources/demo/*/consents.toml tell it, for the day it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from db.demo.acts import Act, Entry, Picture
from db.demo.days import WorkingDays, at

Table = dict[str, Any]
LAST_MINUTE = 59_999


def register(
    consents: Iterable[Table], days: WorkingDays, author: str, acts: Iterable[Act]
) -> list[Act]:
    """Everything written into the register.

    Args:
        consents: tables ``consent`` of the TOML files.
        days: counted from today.
        author: who writes where an entry does not say.
        acts: what is done with drafts; entries name the pictures they cover by draft and motif.
    """
    shown = _pictures(acts)
    return [act for one in consents for act in _acts(one, days, author, shown)]


def _pictures(acts: Iterable[Act]) -> dict[tuple[str, str], list[Picture]]:
    found: dict[tuple[str, str], list[Picture]] = {}
    for act in acts:
        for medium in (act.content.media if act.content else None) or ():
            if medium.picture:
                same = found.setdefault((act.draft, medium.picture.motif), [])
                same += [] if medium.picture in same else [medium.picture]
    return found


def _acts(
    one: Table, days: WorkingDays, author: str, shown: dict[tuple[str, str], list[Picture]]
) -> Iterator[Act]:
    written = days.moment(one["at"])
    entry = Entry(
        one["key"],
        one["kind"],
        one["motif"],
        one["house"],
        state="asked" if "asked" in one else "given",
        channels=tuple(one.get("channels", ())),
        valid_until=at(_day(one["until"], days.today), "23:59") + LAST_MINUTE
        if "until" in one
        else 0,
        basis=one["basis"],
        guardians=one.get("guardians", 0),
        signed_at=at(_day(one["signed"], days.today), "10:00") if "signed" in one else 0,
        asked_at=days.moment(one["asked"]) if "asked" in one else 0,
        pages=one.get("pages", 0),
        pictures=tuple(
            picture for draft, motif in one.get("media", ()) for picture in shown[draft, motif]
        ),
        note=one.get("note", ""),
    )
    yield Act(written, author, "enter", entry=entry)
    if "revoked" in one:
        moment = days.moment(one["revoked"])
        yield Act(moment, one["by"], "end", text=one["how"], entry=entry)


def _day(words: str, today: date) -> date:
    """``d+13`` counts calendar days from today, ``y+1-08-31`` names a day of another year."""
    if words.startswith("d"):
        return today + timedelta(days=int(words[1:]))
    years, month, day = words[1:3], words[4:6], words[7:9]
    return date(today.year + int(years), int(month), int(day))
