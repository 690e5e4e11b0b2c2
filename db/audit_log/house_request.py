"""The words with which a house is asked for what the log cannot know."""

from __future__ import annotations

from collections.abc import Iterator

from db.audit_log.german import long_day, short_day, whole
from db.audit_log.inserted import period
from db.audit_log.letter_tables import amount
from db.errors import Refused
from db.rows.cases import CaseFile
from db.rows.house_replies import reply_of
from db.sentence import Sentence


def request_words(kept: CaseFile, question: int, house: str) -> str:
    """Return a letter to one house; a reminder, where it was reminded.

    Args:
        kept: the inquiry.
        question: its number.
        house: code.

    Raises:
        Refused: ``unknown_question``.
    """
    if not 1 <= question <= len(kept.case.questions):
        message = Sentence("Eine Frage {number} hat diese Auskunft nicht.", number=question)
        raise Refused("unknown_question", message)
    return "\n".join(_lines(kept, question, house))


def _lines(kept: CaseFile, question: int, house: str) -> Iterator[str]:
    case, reply = kept.case, reply_of(kept.case, question, house)
    again = reply is not None and bool(reply.reminded)
    number = f", Drs. {case.print_number}" if case.print_number else ""
    yield f"{'Erinnerung: ' if again else ''}Kleine Anfrage{number}, Zulieferung {house}"
    yield ""
    yield f"Frage {question}: {case.questions[question - 1]}"
    yield ""
    row = next((one for one in kept.figures.houses if one.key == house), None)
    if row is not None:
        yield (
            f"Das Freigabeprotokoll nennt {period(kept.wanted)} für {house}: "
            f"Beiträge {whole(row.postings)}, davon bezahlt {whole(row.paid)}, "
            f"Verbreitung {amount(row.cents)} (Stand {long_day(kept.at)})."
        )
        yield ""
    due = f" bis {short_day(reply.due)}" if reply is not None and reply.due else ""
    yield f"Bitte teilen Sie{due} Ihre Angabe mit. Gibt es keine, bitten wir um Fehlanzeige."
