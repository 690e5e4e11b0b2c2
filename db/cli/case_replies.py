"""Reads what houses answered out of a case file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, NoReturn

from db.cli.euros import cents_of
from db.errors import WrongUsage
from db.rows.house_reply import DELIVERED, NO_AMOUNT, NOTHING, OPEN, HouseReply
from db.sentence import Sentence

MOST_CENTS = 10**11
_DAYS = ("due", "asked", "came")
_NAMES = ("question", "house", *_DAYS, "amount", "text", "nothing")


def read_replies(file: str, found: Any, questions: int) -> tuple[HouseReply, ...]:
    """Return the entries of ``replies``, by question and house.

    An amount (euros; a number, or text with a decimal comma) or a text is an answer, and so is
    ``nothing = true``; without any of them the answer is open.

    Raises:
        WrongUsage: an entry is not what it must be, or there are two of one house.
    """
    entries = found if isinstance(found, list) else [found]
    replies = [_reply(file, one, questions) for one in entries]
    places = {(one.question, one.house) for one in replies}
    if len(places) < len(replies):
        _refuse(file, Sentence("ein Haus steht zu einer Frage zweimal"))
    return tuple(sorted(replies, key=lambda one: (one.question, one.house)))


def _reply(file: str, entry: Any, questions: int) -> HouseReply:
    if not isinstance(entry, Mapping) or not set(entry) <= set(_NAMES):
        _refuse(file, Sentence("möglich ist {names}", names=_NAMES))
    due, asked, came = (_day(file, entry.get(name, "")) for name in _DAYS)
    question, house, text = entry.get("question"), entry.get("house"), entry.get("text", "")
    if (
        isinstance(question, bool)
        or not isinstance(question, int)
        or not 1 <= question <= questions
    ):
        _refuse(file, Sentence("question ist keine Nummer einer Frage"))
    if not isinstance(house, str) or not isinstance(text, str):
        _refuse(file, Sentence("house und text müssen Texte sein"))
    cents = _cents(file, entry["amount"]) if "amount" in entry else NO_AMOUNT
    state = DELIVERED if cents >= 0 or text.strip() else OPEN
    if entry.get("nothing") is True:
        state, cents, text = NOTHING, NO_AMOUNT, ""
    return HouseReply(question, house, due, asked, state, came, cents, text.strip())


def _day(file: str, value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    try:
        return date.fromisoformat(value).isoformat() if value else ""
    except (TypeError, ValueError):
        _refuse(file, Sentence("ein Tag muss als JJJJ-MM-TT dastehen"))


def _cents(file: str, value: Any) -> int:
    cents = cents_of(value) if isinstance(value, str) else _cents_of_number(value)
    if cents is None:
        _refuse(file, Sentence("amount muss ein Betrag in Euro sein, zum Beispiel 310,50"))
    return cents


def _cents_of_number(value: Any) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    cents = Decimal(str(value)) * 100
    whole = cents.is_finite() and 0 <= cents < MOST_CENTS and cents == int(cents)
    return int(cents) if whole else None


def _refuse(file: str, reason: Sentence) -> NoReturn:
    message = Sentence(
        "In {file} stimmt etwas an „replies“ nicht: {reason}.", file=file, reason=reason
    )
    raise WrongUsage(message)
