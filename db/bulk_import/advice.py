"""What somebody should know of a row beyond its cells: time, neighbours, doubles, channels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from db.bulk_import.calendar_words import german_day
from db.bulk_import.cells import Cells
from db.bulk_import.columns import DATE, MEDIA, TEXT, text_column
from db.bulk_import.fields import Fields
from db.bulk_import.known import Known, KnownRoute
from db.bulk_import.surroundings import Posting, Surroundings
from db.domain.checks.facts import BLOCK, OFF, DraftFacts, MediumFacts, Neighbour
from db.domain.checks.rules import RULES
from db.domain.checks.run import Checked
from db.domain.checks.timing import days_of, earliest
from db.domain.working_days import berlin
from db.reference.checked import OUTSIDE, checked
from db.rows.imports import ImportMedium
from db.sentence import Sentence

# What cells say themselves (lengths, alternative texts, counts) is not said twice.
_PLACES = {
    "blackout": DATE,
    "lead_time": DATE,
    "same_slot": DATE,
    "holiday": DATE,
    "media_ratio": MEDIA,
    "media_size": MEDIA,
    "video_duration": MEDIA,
}
_NOT_ASKED = tuple((one.code, OFF) for one in RULES if one.code not in _PLACES)


@dataclass(frozen=True, slots=True)
class Advice:
    """Advises on rows that make or change a draft.

    Attributes:
        around: what else is planned and said.
    """

    known: Known
    around: Surroundings
    today: date

    def give(
        self, cells: Cells, fields: Fields, media: Sequence[ImportMedium], posting: Posting
    ) -> None:
        """Note in the cells what the checks would say and what looks like a double."""
        beside, more = self.around.beside(posting)
        facts = self._facts(fields, media, beside)
        for one in checked(facts):
            column = _PLACES.get(one.rule)
            if column and one.remedy:
                tell = cells.block if one.level == BLOCK else cells.hint
                tell(column, self._words(one, facts, fields))
        if more:
            cells.hint(
                DATE,
                Sentence(
                    "Mit ihnen liegen dort {more} weitere Entwürfe in derselben halben Stunde.",
                    more=more,
                ),
            )
        for column, text in self._doubles(fields, media, posting):
            cells.hint(column, text)

    def _facts(
        self, fields: Fields, media: Sequence[ImportMedium], beside: tuple[Neighbour, ...]
    ) -> DraftFacts:
        route = self._route(fields)
        land = next((one.land for one in self.known.houses if one.id == fields.place.house), "")
        return DraftFacts(
            digest="",
            texts=(),  # the cells have spoken of them
            channels=fields.channels,
            media=tuple(
                MediumFacts(
                    one.name,
                    one.type,
                    one.digest,
                    one.size,
                    one.width,
                    one.height,
                    one.duration_ms,
                )
                for one in media
            ),
            labels=fields.labels,
            planned=_day(fields.planned_at) if fields.planned_at else None,
            today=self.today,
            land=land,
            way=route.way if route and not fields.past else (),
            blackouts=self.known.blackouts,
            beside=beside,
            levels=(*self.known.levels, *_NOT_ASKED),
        )

    def _route(self, fields: Fields) -> KnownRoute | None:
        chosen = fields.place.route
        return next((one for one in self.known.routes if one.id == chosen), None)

    def _words(self, one: Checked, facts: DraftFacts, fields: Fields) -> Sentence:
        route = self._route(fields)
        ready = earliest(facts, OUTSIDE) if one.rule == "lead_time" else self.today
        if route and facts.planned and ready > facts.planned:
            return Sentence(
                "{way}, zu spät für den {planned}. Frühester Termin ist der {ready}.",
                way=_told(route, days_of(facts)),
                planned=german_day(facts.planned),
                ready=german_day(ready),
            )
        return Sentence("{text}. {remedy}", text=one.text, remedy=one.remedy)

    def _doubles(
        self, fields: Fields, media: Sequence[ImportMedium], posting: Posting
    ) -> Iterator[tuple[str, Sentence]]:
        if other := self.around.saying(posting):
            column = TEXT if TEXT in fields.wording.spelled else _own_column(fields)
            yield column, Sentence("Fast derselbe Text wie {other}.", other=_named(other))
        for one in media:
            other = self.around.showing(one.digest, posting.id) if one.digest else None
            if other:
                yield (
                    MEDIA,
                    Sentence("„{name}“ zeigt auch {other}.", name=one.name, other=_named(other)),
                )


def _told(route: KnownRoute, days: int) -> Sentence:
    """How long the whole route takes, and who takes most of it."""
    whole = Sentence("Der Laufweg „{route}“ braucht {days}", route=route.name, days=_days(days))
    if not 0 < route.slowest_days < days:
        return whole
    return Sentence(
        "{whole} (am längsten {who}: {most})",
        whole=whole,
        who=route.slowest,
        most=_days(route.slowest_days),
    )


def _days(number: int) -> Sentence:
    if number == 1:
        return Sentence("1 Arbeitstag")
    return Sentence("{number} Arbeitstage", number=number)


def _own_column(fields: Fields) -> str:
    return next((text_column(one) for one in fields.wording.texts), TEXT)


def _named(other: Posting) -> Sentence:
    if other.row:
        return Sentence("Zeile {row}", row=other.row)
    if not other.planned_at:
        return Sentence("„{title}“", title=other.title)
    day = german_day(_day(other.planned_at))
    return Sentence("„{title}“ vom {day}", title=other.title, day=day)


def _day(at: int) -> date:
    return berlin(at).date()
