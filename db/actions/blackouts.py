"""Entering spans in which releases rest, and taking them back."""

from __future__ import annotations

from dataclasses import replace

from db.actions.writer import Writer
from db.domain.operations import BlackoutSet
from db.errors import Refused
from db.sentence import Sentence

LONGEST_NAME = 60


def add_blackout(writer: Writer, name: str, since: int, until: int, *, strict: bool) -> None:
    """Enters a span; times in ms, both ends included.

    Raises:
        Refused: ``bad_name``, ``bad_window`` or what the rules say.
    """
    words = _occasion(name)
    if until < since:
        raise Refused("bad_window", Sentence("Der letzte Tag liegt vor dem ersten."))
    writer.write(BlackoutSet(writer.new_id(), words, since, until, strict, on=True))


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
    known = writer.space.blackouts
    found = [one for one in known.values() if blackout == one.name] or [
        one for one in known.values() if blackout and one.blackout.startswith(blackout)
    ]
    if len(found) != 1:
        raise Refused("unknown_blackout", Sentence("Diese Sperrzeit ist nicht eingetragen."))
    writer.write(replace(found[0], on=False))


def _occasion(name: str) -> str:
    words = " ".join(name.split())
    if not 0 < len(words) <= LONGEST_NAME:
        message = Sentence(
            "Bitte nennen Sie den Anlass der Sperrzeit mit höchstens {most} Zeichen.",
            most=LONGEST_NAME,
        )
        raise Refused("bad_name", message)
    return words
