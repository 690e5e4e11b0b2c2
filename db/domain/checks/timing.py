"""Time: blackouts, the way through the route, neighbours on the channel, holidays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from db.domain.checks.facts import Blackout, DraftFacts, Finding, Outside, Station
from db.domain.working_days import add_working_days, is_working_day
from db.sentence import Sentence

PLACE = "planned_at"
SPARE = 3
"""Working days left from which on the way is called tight (ui.md §11, "Vorlauf")."""
HOURS_A_DAY, MOST_DAYS = 9, 400
ADVENT_FIRST, SUNDAY = 27, 6
SILENT = frozenset({"Karfreitag", "Buß- und Bettag"})

_AT_ONCE = Sentence("{channel}: „{title}“ ist zur selben Minute geplant")
_BESIDE = Sentence("{channel}: „{title}“ ist {minutes} Minuten daneben geplant")


def blackouts(facts: DraftFacts, _outside: Outside) -> Iterator[Finding]:
    """The planned day lies in a span in which releases rest, or another unit signs too."""
    for one in facts.blackouts:
        if one.unit and one.holds(facts.planned):
            yield from _one_more(one)
        elif one.holds(facts.planned):
            yield Finding(
                "blackout",
                f"{PLACE}.{one.id}" if one.id else PLACE,
                one.strict,
                Sentence("Der Termin liegt in der Sperrzeit „{name}“", name=one.name[:60]),
                Sentence(
                    "Bitte wählen Sie einen Termin nach dem {day}.", day=f"{one.last:%d.%m.%Y}"
                ),
            )


def _one_more(span: Blackout) -> Iterator[Finding]:
    """A step that comes with the submit is a hint; one that a run lacks is grave."""
    if span.step == "there":
        return
    named = {"name": span.name[:60], "unit": span.unit[:60]}
    due = span.step == "due"
    yield Finding(
        "blackout",
        f"{PLACE}.{span.id}",
        not due,
        Sentence("In der Sperrzeit „{name}“ zeichnet auch {unit} mit", **named)
        if due
        else Sentence("Für die Sperrzeit „{name}“ fehlt die Station {unit}", **named),
        Sentence("Die Station kommt beim Vorlegen von selbst dazu.")
        if due
        else Sentence("Bitte holen Sie den Umlauf zurück und legen Sie die Fassung neu vor."),
    )


def lead_time(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """The route's longest way does not fit before the planned day: grave; barely: a hint."""
    if facts.planned is None or not facts.way:
        return
    ready = earliest(facts, outside)
    if ready > facts.planned:
        yield Finding(
            "lead_time",
            PLACE,
            True,  # noqa: FBT003
            Sentence(
                "Zu spät für den {planned}: der Laufweg dauert bis {ready}",
                planned=f"{facts.planned:%d.%m.%Y}",
                ready=f"{ready:%d.%m.%Y}",
            ),
            Sentence("Frühester Termin ist der {ready}.", ready=f"{ready:%d.%m.%Y}"),
        )
        return
    left = _left(facts, ready, outside)
    if left < SPARE:
        yield Finding(
            "lead_time",
            PLACE,
            False,  # noqa: FBT003
            Sentence("Vorlauf: kein Arbeitstag Spielraum")
            if not left
            else Sentence("Vorlauf: nur {left} AT Spielraum", left=left),
            Sentence("Bitte legen Sie den Entwurf heute vor."),
        )


def earliest(facts: DraftFacts, outside: Outside) -> date:
    """The first day on which everybody can have decided, if it is handed in today."""
    day = facts.today
    for stage in (*facts.way, _asked_for(facts)):
        day = max((_after(day, one, outside) for one in stage), default=day)
    return day


def days_of(facts: DraftFacts) -> int:
    """The working days of the whole way, stage after stage; side by side the longest counts."""
    stages = (*facts.way, _asked_for(facts))
    return sum(max((_days(one) for one in stage), default=0) for stage in stages)


def _asked_for(facts: DraftFacts) -> tuple[Station, ...]:
    """The stations that spans add, side by side."""
    return tuple(
        one.station
        for one in facts.blackouts
        if one.station and one.step == "due" and one.holds(facts.planned)
    )


def _after(day: date, one: Station, outside: Outside) -> date:
    return add_working_days(day, _days(one), _holiday(one.land, outside))


def _days(one: Station) -> int:
    days = one.days or -(-one.hours // HOURS_A_DAY) - 1
    return min(max(days, 0), MOST_DAYS)


def _left(facts: DraftFacts, ready: date, outside: Outside) -> int:
    """Working days to spare, counted no further than anybody asks."""
    assert facts.planned is not None  # noqa: S101 - asked by the caller
    last = min(facts.planned, ready + timedelta(days=MOST_DAYS))
    holiday, left = _holiday(facts.land, outside), 0
    while ready < last and left < SPARE:
        ready += timedelta(days=1)
        left += is_working_day(ready, holiday)
    return left


def _holiday(land: str, outside: Outside) -> Callable[[date], bool]:
    return lambda day: bool(outside.holiday(land, day))


def same_slot(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """Two drafts on one channel: at the very same minute grave, close by a hint."""
    for one in facts.beside:
        yield Finding(
            "same_slot",
            f"draft.{one.draft}",
            not one.apart,
            (_BESIDE if one.apart else _AT_ONCE).filled(
                channel=outside.name(one.channel), title=one.title[:60], minutes=one.apart
            ),
            Sentence("Bitte verschieben Sie einen der beiden Entwürfe."),
        )


def holidays(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """A public holiday is a hint, a silent day grave.

    Source: library ``holidays``; silent days as in § 6 SächsSFG.
    """
    if facts.planned is None:
        return
    name = silent_day(facts.planned) or outside.holiday(facts.land, facts.planned)
    if not name:
        return
    silent = bool(silent_day(facts.planned)) or name in SILENT
    yield Finding(
        "holiday",
        PLACE,
        silent,
        Sentence("Der Termin fällt auf einen stillen Tag: {name}", name=name)
        if silent
        else Sentence("Der Termin fällt auf einen Feiertag: {name}", name=name),
        Sentence("Bitte wählen Sie einen anderen Tag, wenn der Inhalt nicht zu ihm passt."),
    )


def silent_day(day: date) -> str:
    """Volkstrauertag or Totensonntag, which no calendar of public holidays lists; "" = neither."""
    advent = date(day.year, 11, ADVENT_FIRST)
    advent += timedelta(days=(SUNDAY - advent.weekday()) % 7)
    return {14: "Volkstrauertag", 7: "Totensonntag"}.get((advent - day).days, "")
