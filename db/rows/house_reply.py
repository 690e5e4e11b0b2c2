"""What a house was asked for an inquiry, and what it answered."""

from __future__ import annotations

from db.domain.records import dataclass

OPEN, DELIVERED, NOTHING = "open", "delivered", "nothing"
NO_AMOUNT = -1


@dataclass(frozen=True, slots=True)
class HouseReply:
    """One house, asked for what the log cannot know; "" = no such day.

    Attributes:
        question: its number, from 1.      house: code.
        due: ISO date by which the answer is wanted.      asked: ISO date of the request.
        state: ``open``, ``delivered`` or ``nothing`` ("Fehlanzeige", which is an answer).
        came: ISO date of the answer.
        cents: the amount it named, -1 = none.      text: what it wrote beside or instead.
        reminded: ISO dates.
    """

    question: int
    house: str
    due: str = ""
    asked: str = ""
    state: str = OPEN
    came: str = ""
    cents: int = NO_AMOUNT
    text: str = ""
    reminded: tuple[str, ...] = ()
