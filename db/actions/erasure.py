"""Takes words away for good: one member asks, a second one confirms."""

from __future__ import annotations

from collections.abc import Sequence

from db.actions.writer import Writer
from db.domain.erasure import Erasure
from db.domain.operations import Erase, EraseConfirm, RetentionSet
from db.domain.operations.erase import MOST
from db.errors import Refused
from db.projections.erasing import refusals
from db.rows.sentences import sentence
from db.sentence import Sentence


def erase(writer: Writer, ids: Sequence[str], basis: str, archive: str) -> str:
    """Asks for the erasure of some entries' words; returns the entry.

    Raises:
        Refused: a rule says no, or one of the entries may not be erased (yet).
    """
    named = tuple(dict.fromkeys(ids))
    if len(named) > MOST:
        raise Refused(
            "too_many_ids",
            Sentence("Eine Löschung nennt höchstens {most} Einträge auf einmal.", most=MOST),
        )
    entry = writer.write(Erase(named, basis, archive))
    act, op = writer.space.erasures.asked[entry]
    found = refusals(writer.connection, Erasure(act, op), writer.space)
    for why in filter(None, found.values()):
        raise Refused(why, sentence(why))
    return entry


def confirm(writer: Writer, erasure: str) -> None:
    """Agrees to an erasure; with that the words are gone.

    Raises:
        Refused: it is no erasure, the own one, or confirmed already.
    """
    if writer.space.erasures.confirms.get(erasure):
        raise Refused("confirmed_already", sentence("confirmed_already"))
    writer.write(EraseConfirm(erasure))


def set_retention(writer: Writer, name: str, months: int) -> None:
    """Sets how many months a class of records is kept after it ended; 0 = for ever.

    Raises:
        Refused: ``bad_months``, or the acting member has no right.
    """
    if months < 0:
        raise Refused("bad_months", Sentence("Bitte nennen Sie 0 oder mehr Monate."))
    writer.write(RetentionSet(name, months))
