"""What a parliament asked, as the letter that answers it needs it."""

from __future__ import annotations

from db.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Question:
    """One question of an inquiry.

    Attributes:
        text: as asked.
        answer: words of the house that answers, "" = still missing; the figures beside it come
            from `db.rows.figures`.
        tables: which tables of figures stand below the answer: ``houses``, ``months``,
            ``channels``, ``routes``, ``units``.
    """

    text: str
    answer: str = ""
    tables: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """The inquiry itself; all of it is empty where figures are wanted without one.

    Attributes:
        number: of the printed paper, e.g. ``8/5123``.
        title: what it is about.
        due_day: ISO date by which the answer is due.
        questions: in order.
    """

    number: str = ""
    title: str = ""
    due_day: str = ""
    questions: tuple[Question, ...] = ()
