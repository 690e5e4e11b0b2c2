"""How an inquiry changes as houses are asked, reminded and answer; each gives a new one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from db.errors import Refused
from db.rows.cases import CaseFile
from db.rows.house_replies import reply_of, with_reply
from db.rows.house_reply import DELIVERED, NO_AMOUNT, NOTHING, OPEN, HouseReply
from db.sentence import Sentence


def asked(
    kept: CaseFile, question: int, houses: tuple[str, ...], due: str, today: str
) -> CaseFile:
    """Ask houses; those that answered already stay as they are.

    Raises:
        Refused: ``unknown_question`` or ``bad_day``.
    """
    _check_day(due)
    for house in houses:
        _check_question(kept, question)
        found = reply_of(kept.case, question, house) or HouseReply(question, house, asked=today)
        if found.state == OPEN:
            kept = _with(kept, replace(found, due=due))
    return kept


def reminded(kept: CaseFile, question: int, house: str, today: str) -> CaseFile:
    """Note a reminder; two of one day are one.

    Raises:
        Refused: ``not_asked``.
    """
    found = _asked(kept, question, house)
    if found.state != OPEN:
        raise Refused("not_asked", _NOT_OPEN.filled(house=house))
    days = dict.fromkeys((*found.reminded, today))
    return _with(kept, replace(found, reminded=tuple(days)))


def replied(kept: CaseFile, given: HouseReply) -> CaseFile:
    """Keep an answer, also of a house that was not asked.

    Raises:
        Refused: ``unknown_question``, ``bad_day`` or ``empty_reply``.
    """
    _check_question(kept, given.question)
    _check_day(given.came)
    if given.state == DELIVERED and given.cents < 0 and not given.text.strip():
        raise Refused(
            "empty_reply",
            Sentence(
                "Bitte nennen Sie einen Betrag oder einen Text, oder wählen Sie Fehlanzeige."
            ),
        )
    before = reply_of(kept.case, given.question, given.house) or given
    none = given.state == NOTHING
    return _with(
        kept,
        replace(
            before,
            state=given.state,
            came=given.came,
            cents=NO_AMOUNT if none else max(given.cents, NO_AMOUNT),
            text="" if none else given.text.strip(),
        ),
    )


def reopened(kept: CaseFile, question: int, house: str) -> CaseFile:
    """Take an answer back.

    Raises:
        Refused: ``not_asked``.
    """
    found = _asked(kept, question, house)
    return _with(kept, replace(found, state=OPEN, came="", cents=NO_AMOUNT, text=""))


def _with(kept: CaseFile, reply: HouseReply) -> CaseFile:
    return replace(kept, case=with_reply(kept.case, reply))


_NOT_OPEN = Sentence("Von {house} steht zu dieser Frage keine Angabe aus.")


def _asked(kept: CaseFile, question: int, house: str) -> HouseReply:
    found = reply_of(kept.case, question, house)
    if found is None:
        raise Refused("not_asked", _NOT_OPEN.filled(house=house))
    return found


def _check_question(kept: CaseFile, question: int) -> None:
    if not 1 <= question <= len(kept.case.questions):
        message = Sentence("Eine Frage {number} hat diese Auskunft nicht.", number=question)
        raise Refused("unknown_question", message)


def _check_day(day: str) -> None:
    try:
        date.fromisoformat(day)
    except ValueError as error:
        message = Sentence("Bitte geben Sie den Tag als JJJJ-MM-TT an, zum Beispiel 2026-10-12.")
        raise Refused("bad_day", message) from error
