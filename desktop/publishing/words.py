"""What the screen says: headings, marks, moments, and whole rows for a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QObject

from db.rows import GroupRow
from db.rows.publishing import ChannelRow, PublishPage, PublishRow, WordRow
from desktop.draft_parts.draft_row_delegate import Heading
from desktop.i18n import dates, terms
from desktop.theme.states import Face, state_face

HEADS = {
    "clarify": ("alert-triangle", "bad"),
    "today": ("clock", "warn"),
    "later": ("calendar-due", "text2"),
    "complete": ("send", "text2"),
}
MARKS = {
    "verbatim": ("equal", "ok"),
    "claimed": ("link", "neu"),
    "accepted": ("check", "neu"),
    "deviates": ("alert-triangle", "bad"),
    "correction": ("pencil", "warn"),
    "unpublish": ("ban", "bad"),
    "due": ("clock", "warn"),
    "missing": ("clock", "warn"),
    "dropped": ("circle-minus", "neu"),
    "ended": ("circle-minus", "neu"),
}
QUESTIONABLE = frozenset({"deviates", "accepted", "correction"})


class PublishWords(QObject):
    """Turns rows into words; knows the clock, so that a test can stop it."""

    def __init__(self, now: Callable[[], int] = dates.now_ms) -> None:
        super().__init__()
        self.now = now

    def heading(self, group: str) -> Heading:
        """Return how the heading of a group looks."""
        hints = {"today": dates.day(self.now()), "complete": self._since()}
        return Heading(*HEADS[group], self.group_name(group), hints.get(group, ""))

    def _since(self) -> str:
        """Return from when on the list shows what is complete: the first of last month."""
        today = dates.local(self.now()).date()
        first = (today.replace(day=1) - timedelta(days=1)).replace(day=1)
        return self.tr("seit {0}").format(f"{first:%d.%m.}")

    def group_name(self, group: str) -> str:
        """Return the word of a heading."""
        return {
            "clarify": self.tr("Zu klären"),
            "today": self.tr("Heute"),
            "later": self.tr("Danach"),
            "complete": self.tr("Vollständig"),
        }.get(group, group)

    def group(self, group: GroupRow) -> str:
        """Return a heading as spoken: ``Zu klären, 2 Entwürfe``."""
        drafts = terms.counted(group.count, self.tr("{0} Entwurf"), self.tr("{0} Entwürfe"))
        return f"{self.group_name(group.group)}, {drafts}"

    def mark(self, code: str) -> Face:
        """Return what a mark says of a channel or of a draft."""
        word = {
            "verbatim": self.tr("wortgleich"),
            "claimed": self.tr("nicht verglichen"),
            "accepted": self.tr("vermerkt"),
            "deviates": self.tr("weicht ab"),
            "correction": self.tr("Berichtigung verlangt"),
            "unpublish": self.tr("depublizieren"),
            "due": self.tr("jetzt fällig"),
            "dropped": self.tr("entfällt"),
            "ended": self.tr("depubliziert"),
        }.get(code)
        return Face(word, *MARKS[code]) if word else state_face(code)

    def face(self, row: PublishRow) -> Face:
        """Return the mark of a draft."""
        return (
            Face(self._missing(row.missing), *MARKS["missing"])
            if row.mark == "missing"
            else (self.mark(row.mark))
        )

    def _missing(self, missing: Sequence[str]) -> str:
        if len(missing) == 1:
            return self.tr("{0} fehlt noch").format(terms.channel_name(missing[0]))
        return self.tr("{0} Kanäle fehlen noch").format(dates.number(len(missing)))

    def when(self, row: PublishRow) -> str:
        """Return the moment at the end of a row: its hour where that is today."""
        if not row.at:
            return ""
        if row.cause:
            return self.tr("Widerruf {0}").format(f"{dates.local(row.at):%d.%m.}")
        today = dates.days_from(row.at, self.now()) == 0
        return dates.clock(row.at) if today else dates.due(row.at, self.now())

    def row(self, row: PublishRow) -> str:
        """Return a draft as spoken; the mark is never left out."""
        channels = " ".join(terms.channel_name(code) for code in row.channels)
        house = f"{row.house} {self.unit(row.house, row.unit)}".strip()
        parts = (row.title, house, channels, self.face(row).word, self.when(row))
        return ", ".join(part for part in parts if part)

    def unit(self, house: str, unit: str) -> str:
        """Return a unit beside the code of its house, which then needs no second naming."""
        return unit.removeprefix(f"{house}, ")

    def title(self, row: PublishRow) -> str:
        """Return a row in short."""
        return row.title

    def list_name(self, groups: Sequence[GroupRow]) -> str:
        """Return the list's name: ``Veröffentlichen, 2 zu klären, 1 heute``."""
        counts = {one.group: one.count for one in groups}
        clarify = self.tr("{0} zu klären").format(dates.number(counts.get("clarify", 0)))
        today = self.tr("{0} heute").format(dates.number(counts.get("today", 0)))
        return ", ".join((self.tr("Veröffentlichen"), clarify, today))

    def channel(self, row: ChannelRow) -> str:
        """Return a channel as spoken: ``LinkedIn, veröffentlicht heute, 17:04, weicht ab``."""
        name = terms.channel_name(row.channel)
        if row.live is None or row.state == "ended":
            return f"{name}, {self.chip(row).word}"
        live = self.tr("veröffentlicht {0}").format(dates.moment(row.live.at, self.now()))
        return ", ".join((name, live, self.verdict(row)))

    def verdict(self, row: ChannelRow) -> str:
        """Return how the text that went live stands to the released one."""
        word = self.mark(row.mark).word
        if row.mark not in QUESTIONABLE or row.live is None or not row.live.places:
            return word
        one, many = self.tr("weicht an {0} Stelle ab"), self.tr("weicht an {0} Stellen ab")
        words = terms.counted(row.live.places, one, many)
        return words if row.mark == "deviates" else f"{words}, {word}"

    def places(self, row: ChannelRow) -> str:
        """Return how much differs, as a sentence below two texts."""
        count = row.live.places if row.live else 0
        one, many = self.tr("{0} Stelle weicht ab"), self.tr("{0} Stellen weichen ab")
        return terms.counted(count, one, many) if count else self.tr("Der Text weicht ab")

    def chip(self, row: ChannelRow) -> Face:
        """Return how a channel stands, as the first mark in the head of its card."""
        if row.state == "live" and row.live is not None:
            words = self.tr("Veröffentlicht {0}")
            return Face(words.format(self.moment(row.live.at)), "send", "ok")
        if row.state == "planned":
            return Face(self.tr("noch nicht fällig"), "calendar-due", "neu")
        return self.mark(row.state)

    def moment(self, ms: int) -> str:
        """Return the hour of today, the day and hour of others."""
        today = dates.days_from(ms, self.now()) == 0
        return dates.clock(ms) if today else dates.moment(ms, self.now())

    def planned(self, row: ChannelRow) -> str:
        """Return when a channel was planned for."""
        if not row.planned_at:
            return self.tr("ohne Termin")
        return self.tr("geplant {0}").format(self.moment(row.planned_at))

    def said(self, word: WordRow, mark: str) -> str:
        """Return who said what of a channel, and why."""
        unit = word.unit_name or word.by
        lead = {
            "accepted": self.tr("Vermerkt von {0}, {1}"),
            "correction": self.tr("{0} verlangt eine Berichtigung, {1}"),
            "dropped": self.tr("Der Kanal entfällt: {0}, {1}"),
            "ended": self.tr("Depubliziert {1}, eingetragen von {0}"),
        }.get(mark, "{0}, {1}").format(unit, dates.moment(word.at, self.now()))
        return f"{lead}: {word.reason}" if word.reason else f"{lead}."

    def about_short(self, page: PublishPage) -> str:
        """Return house and revision, for where there is little room."""
        return " · ".join((page.house, self.tr("Fassung {0}").format(page.label)))

    def about(self, page: PublishPage) -> str:
        """Return the line below a draft's title, without the digest."""
        parts = [
            ", ".join(one for one in (page.house, self.unit(page.house, page.unit_name)) if one)
        ]
        parts.append(self.tr("Fassung {0}").format(page.label))
        if page.released_at:
            signed = self.tr("schlussgezeichnet {0}")
            parts.append(signed.format(dates.moment(page.released_at, self.now())))
        return " · ".join(part for part in parts if part)
