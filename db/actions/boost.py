"""Asks for paid reach, grants it, or declines."""

from __future__ import annotations

from db.actions.words import reason
from db.actions.writer import Writer
from db.domain.boost import ASKED, Boost, boosts
from db.domain.draft import Draft
from db.domain.operations import BoostAsk, BoostGrant
from db.errors import Refused
from db.rows.boost import NewBoost
from db.rows.sentences import sentence
from db.sentence import Sentence

LONGEST_BUDGET = 60


def ask(writer: Writer, draft_id: str, new: NewBoost) -> str:
    """Asks for paid reach of the revision in review, else the newest; returns the entry.

    Raises:
        Refused: a rule says no, or the budget is named in too many words.
    """
    draft = writer.draft(draft_id)
    revision = _revision(draft)
    budget = " ".join(new.budget.split())
    if len(budget) > LONGEST_BUDGET:
        message = Sentence(
            "Bitte nennen Sie Kapitel und Titel mit höchstens {most} Zeichen.", most=LONGEST_BUDGET
        )
        raise Refused("bad_budget", message)
    channel = new.channel or next(iter(draft.revisions[revision].op.channels), "")
    act = BoostAsk(revision, channel, new.cents, budget, new.since, new.until)
    return writer.write(act, draft_id)


def answer(
    writer: Writer, draft_id: str, boost: str = "", cents: int | None = None, why: str = ""
) -> str:
    """Grants (None = as much as was asked for) or declines (0); returns the entry.

    ``boost``: entry that asked, or its beginning; "" = the newest that waits.

    Raises:
        Refused: a rule says no; nobody asked; declined without a reason.
    """
    asked = find(writer.draft(draft_id), boost)
    granted = asked.op.cents if cents is None else cents
    text = reason(writer, draft_id, "reason", why) if why or not granted else ""
    return writer.write(BoostGrant(asked.at.id, granted, text), draft_id)


def find(draft: Draft, key: str) -> Boost:
    """The request of this id, or the newest that waits for an answer.

    Raises:
        Refused: ``unknown_boost``.
    """
    found = [
        one for one in boosts(draft) if (one.at.id.startswith(key) if key else one.state == ASKED)
    ]
    if not found:
        raise Refused("unknown_boost", sentence("unknown_boost"))
    return found[-1]


def _revision(draft: Draft) -> str:
    if draft.run is not None:
        return draft.run.revision
    if draft.current:
        return draft.current
    raise Refused("forked_revision", sentence("forked_revision"))
