"""The case an inquiry answers: what stands in the letter and nowhere in the log."""

from __future__ import annotations

from db.domain.records import dataclass
from db.rows.house_reply import HouseReply


@dataclass(frozen=True, slots=True)
class Case:
    """A parliamentary inquiry; "" = not known yet, the letter leaves a place for it.

    Attributes:
        print_number: as the parliament prints it, e.g. ``7/12345``.
        subject: its title.
        asked_by: who asks; ``group``: of which parliamentary group.
        addressee: the lines of the address.
        sender: authority that answers; ``file_ref``: its reference.
        due: ISO date by which the answer is due.
        questions: their wording, in order.
        answers: what is answered to each, in the same order; "" or fewer = still missing. Places
            in braces stand for figures (`db.audit_log.inserted`).
        topics: topics that somebody has read and lets be printed; all others stay inside in the
            profile ``printed``.
        replies: what houses were asked and answered, by question and house.
    """

    print_number: str = ""
    subject: str = ""
    asked_by: str = ""
    group: str = ""
    addressee: str = ""
    sender: str = ""
    file_ref: str = ""
    due: str = ""
    questions: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    replies: tuple[HouseReply, ...] = ()
