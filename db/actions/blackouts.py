"""Entering spans in which releases rest or ask for one more step, and taking them back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from db.actions.writer import Writer
from db.domain.more_steps import asking_now
from db.domain.operations import BlackoutSet, BlackoutStep
from db.domain.working_days import berlin
from db.errors import Refused
from db.sentence import Sentence

LONGEST_NAME, MOST_DAYS = 60, 30
DAY_LESS = timedelta(hours=23, minutes=59, seconds=59, milliseconds=999)
"""From midnight to the last moment of the day on the wall; a span holds days as checks do."""
Span = BlackoutSet | BlackoutStep


def add_blackout(writer: Writer, name: str, since: int, until: int, *, strict: bool) -> None:
    """Enters a span; times in ms, both ends included.

    Raises:
        Refused: ``bad_name``, ``bad_window`` or what the rules say.
    """
    words = _occasion(name)
    _require_window(since, until)
    writer.write(BlackoutSet(writer.new_id(), words, since, until, strict, on=True))


def add_step(  # noqa: PLR0913, PLR0917 - what a span with a step is made of
    writer: Writer, name: str, since: int, until: int, unit: str, days: int
) -> None:
    """Enters a span of whole days in which a unit signs too, before the final signature.

    Raises:
        Refused: ``bad_name``, ``bad_window``, ``bad_days``, ``no_vote`` or what the rules say.
    """
    words = _occasion(name)
    _require_window(since, until)
    if not 1 <= days <= MOST_DAYS:
        message = Sentence("Bitte geben Sie 1 bis {most} Arbeitstage an.", most=MOST_DAYS)
        raise Refused("bad_days", message)
    if unit not in writer.space.voting_units():
        message = Sentence(
            "{unit} hat kein Mitglied, das entscheiden darf.", unit=writer.space.unit_name(unit)
        )
        raise Refused("no_vote", message)
    first, last = _day(since), _day(until) + DAY_LESS
    writer.write(BlackoutStep(writer.new_id(), words, _ms(first), _ms(last), unit, days, on=True))


def halt(writer: Writer, name: str, lasting: int) -> None:
    """Stops all releases from now on, so many ms: a crisis, a death, an attack.

    Raises:
        Refused: ``bad_name`` or what the rules say.
    """
    since, words = writer.clock(), _occasion(name)
    until = since + lasting
    writer.write(
        BlackoutSet(writer.new_id(), words, since, until, strict=True, on=True, halt=True)
    )


def remove_blackout(writer: Writer, blackout: str) -> None:
    """Takes a span back; what was decided under it stands.

    ``blackout`` is its id, the start of its id, or its name.

    Raises:
        Refused: ``unknown_blackout``.
    """
    writer.write(replace(_found(writer, blackout), on=False))


def shorten_blackout(writer: Writer, blackout: str, until: int) -> None:
    """Lets a span end earlier (ms, included); ``blackout`` as in `remove_blackout`.

    Raises:
        Refused: ``unknown_blackout``, or ``bad_window``: not between its first and last day.
    """
    span = _found(writer, blackout)
    if not span.since <= until < span.until:
        raise Refused("bad_window", Sentence("Dieser Tag liegt nicht in der Sperrzeit."))
    if isinstance(span, BlackoutSet):
        writer.write(replace(span, until=until))
        return
    writer.write(replace(span, on=False))
    last = _ms(_day(until) + DAY_LESS)
    writer.write(replace(span, blackout=writer.new_id(), until=last))


def _found(writer: Writer, blackout: str) -> Span:
    asked = {one.blackout: one for one in asking_now(writer.space).values()}
    known: Mapping[str, Span] = {**writer.space.blackouts, **asked}
    found = [one for one in known.values() if blackout == one.name] or [
        one for one in known.values() if blackout and one.blackout.startswith(blackout)
    ]
    if len(found) != 1:
        raise Refused("unknown_blackout", Sentence("Diese Sperrzeit ist nicht eingetragen."))
    return found[0]


def _day(at: int) -> datetime:
    """The midnight in Berlin before a moment (ms)."""
    there = berlin(at)
    return there.replace(hour=0, minute=0, second=0, microsecond=0)


def _ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)


def _require_window(since: int, until: int) -> None:
    if until < since:
        raise Refused("bad_window", Sentence("Der letzte Tag liegt vor dem ersten."))


def _occasion(name: str) -> str:
    words = " ".join(name.split())
    if not 0 < len(words) <= LONGEST_NAME:
        message = Sentence(
            "Bitte nennen Sie den Anlass der Sperrzeit mit höchstens {most} Zeichen.",
            most=LONGEST_NAME,
        )
        raise Refused("bad_name", message)
    return words
