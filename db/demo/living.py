"""Drafts around today, as resources/demo/*/living*.toml tell them, for the day it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from db.demo.acts import Act, Content, Dossier, Medium, Picture
from db.demo.days import WorkingDays

Table = dict[str, Any]
NOBODY = frozenset(
    {
        *("archiv", "bergbau", "dresden", "drone", "grabung", "herz", "impfung", "karte"),
        *("klinik", "lab", "library", "museum", "office", "police", "police_land", "police_v"),
        *("rings", "sapling", "server", "talsperre", "waage", "waagen", "winter"),
    }
)
"""Motifs that show no person at all; the register says of others who agreed."""
_PLAIN = (
    "verdict",
    "come_back",
    "must_settle",
    "proposal",
    "number",
    "reply",
    "channel",
    "url",
    "live",
    "apart",
    "behalf",
)


def living(drafts: Iterable[Table], days: WorkingDays, lead: str, author: str) -> list[Act]:
    """Everything done about the drafts around today.

    Args:
        drafts: tables ``draft`` of the TOML files.
        days: counted from today.
        lead: code of the lead unit.
        author: who hands in where a draft does not say.
    """
    return [act for draft in drafts for act in _Teller(draft, days, lead, author).acts()]


class _Teller:
    def __init__(self, draft: Table, days: WorkingDays, lead: str, author: str) -> None:
        self._draft, self._days, self._lead, self._author = draft, days, lead, author
        self._texts: dict[str, str] = {}
        self._shift = self._into_this_week()

    def _into_this_week(self) -> int:
        """A deadline meant for this week moves back to its last working day, if there is one."""
        due, left = self._draft.get("due", 0), self._days.left_in_week()
        return min(0, left - due) if due and left else 0

    def acts(self) -> Iterator[Act]:
        """Creation first, then act by act as told."""
        draft = self._draft
        author = draft.get("author", self._author)
        dossier = Dossier(
            draft["house"], draft["unit"], self._lead, draft["route"], draft.get("ref", "")
        )
        first = {**draft, "title": draft.get("first_title", draft["title"])}
        made = self._content(first)
        yield Act(
            self._at(draft["created"]), author, "create", draft["key"], dossier, content=made
        )
        for told in draft.get("act", ()):
            yield self._act(told)
        if draft.get("read"):
            last = self._at(draft["act"][-1]["at"] if draft.get("act") else draft["created"])
            yield Act(last, "", "read", draft["key"])

    def _at(self, words: str) -> int:
        return self._days.moment(words, shift=self._shift)

    def _act(self, told: Table) -> Act:
        plain = {name: told[name] for name in _PLAIN if name in told}
        content = self._content(told) if told["do"] == "revise" else None
        return Act(
            self._at(told["at"]),
            told["who"],
            told["do"],
            self._draft["key"],
            content=content,
            text=str(told.get("reason") or told.get("text") or ""),
            conditions=tuple(told.get("conditions", ())),
            about=tuple(told.get("about", ())),
            anchor=self._anchor(told.get("anchor", {})),
            **plain,
        )

    def _content(self, told: Table) -> Content:
        texts = {channel: self._dated(text) for channel, text in told.get("texts", {}).items()}
        self._texts |= texts
        return Content(
            title=told.get("title"),
            topic=told.get("topic"),
            texts=texts,
            channels=tuple(told["channels"]) if "channels" in told else None,
            planned_at=self._days.moment(told["planned"]) if "planned" in told else None,
            media=_media(told["media"]) if "media" in told else None,
            labels=tuple(told.get("labels", ())),
            tick=told.get("tick", False),
        )

    def _dated(self, text: str) -> str:
        year = self._days.today.year
        return text.replace("{j}", str(year + 1)).replace("{h}", str(year))

    def _anchor(self, told: Table) -> Table:
        """A quoted range gets its place in the channel's text."""
        if "quote" not in told:
            return dict(told)
        start = self._texts[told["channel"]].index(told["quote"])
        return {"kind": "text", **told, "start": start, "end": start + len(told["quote"])}


def levels(told: Iterable[Table], days: WorkingDays, lead: str) -> list[Act]:
    """The lead lets checks go further than they do by themselves."""
    return [
        Act(days.moment(one["at"]), lead, "level", text=rule, verdict=one["level"])
        for one in told
        for rule in one["rules"]
    ]


def blackouts(told: Iterable[Table], days: WorkingDays) -> list[Act]:
    """Spans in which releases rest."""
    return [
        Act(
            days.moment(one["at"]),
            one["by"],
            "blackout",
            text=one["name"],
            since=days.moment(one["since"]),
            until=days.moment(one["until"]),
            verdict="block" if one.get("strict", True) else "hint",
        )
        for one in told
    ]


def offers(told: Iterable[Table], days: WorkingDays) -> list[Act]:
    """The wordings that a space offers for reasons."""
    return [
        Act(
            days.moment(one["at"]),
            one["by"],
            "offer",
            verdict=one["verdict"],
            offered=tuple(one["texts"]),
        )
        for one in told
    ]


def standings(told: Table, days: WorkingDays) -> list[Act]:
    """Who may vote for whom, and who is away, as ``deputies.toml`` tells it."""
    words = {"substitution": "deputise", "absence": "away"}
    return [
        Act(
            days.moment(one["at"]),
            one["by"],
            do,
            behalf=one.get("unit", ""),
            deputy=one.get("deputy", ""),
            until=days.moment(one["until"]) if "until" in one else 0,
        )
        for name, do in words.items()
        for one in told[name]
    ]


def comings_and_goings(told: Table, days: WorkingDays) -> list[Act]:
    """Devices that came and members that were cut, as ``rights.toml`` tells it."""
    arrivals = [
        Act(
            days.moment(one["at"]),
            one["by"],
            "arrive",
            member=one["key"],
            behalf=one["unit"],
            text=one["title"],
            about=tuple(one["roles"]),
            verdict="waits" if one.get("waits") else "",
        )
        for one in told["arrival"]
    ]
    cuts = [
        Act(days.moment(one["at"]), one["by"], "bar", member=one["key"]) for one in told["cut"]
    ]
    return arrivals + cuts


def _media(told: Iterable[Table]) -> tuple[Medium, ...]:
    return tuple(_medium(one) for one in told for _ in range(one.get("times", 1)))


def _medium(told: Table) -> Medium:
    if "keep" in told:
        return Medium(keep=told["keep"])
    motif = told.get("video") or told.get("file") or told["picture"]
    return Medium(
        Picture(
            motif,
            tuple(told.get("caption", ())),
            told.get("tint", ""),
            width=told.get("width", 0),
            grain=told.get("grain", False),
        ),
        told["name"],
        told.get("alt", ""),
        told.get("credit", ""),
        told.get("licence", "Eigenes Werk"),
        told.get("consent", ""),
        told.get("people", "none" if motif in NOBODY else ""),
        told.get("music", ""),
    )
