"""Blocks stop submission and consent; exceptions are asked for and lifted, levels are set."""

from __future__ import annotations

from db.actions.words import reason
from db.actions.writer import Writer
from db.domain.checks.facts import BLOCK, LEVELS
from db.domain.checks.rules import BY_CODE
from db.domain.draft import Draft
from db.domain.operations import CheckAsk, CheckDecline, CheckOverride, CheckSet
from db.errors import Refused, WrongUsage
from db.projections.checks import Judged
from db.rows.sentences import sentence
from db.sentence import Sentence


def require_no_block(writer: Writer, draft: Draft, revision: str) -> None:
    """Lets a revision pass that no check blocks.

    Raises:
        Refused: ``blocked``, with the first check's sentence and remedy.
    """
    if revision not in draft.revisions:
        return
    for one in writer.judged(draft, revision):
        if one.level == BLOCK:
            words = Sentence(
                "Gesperrt: {text}. {remedy}", text=one.found.text, remedy=one.found.remedy
            )
            raise Refused("blocked", words)


def set_level(writer: Writer, rule: str, level: str) -> None:
    """Lets a check block, only hint, or be silent in this space.

    Raises:
        Refused: ``unknown_rule``.      WrongUsage: no such level.
    """
    if rule not in BY_CODE:
        raise Refused("unknown_rule", sentence("unknown_rule"))
    if level not in LEVELS:
        message = Sentence("Möglich sind: {levels}.", levels=", ".join(LEVELS))
        raise WrongUsage(message)
    writer.write(CheckSet(rule, level))


def ask(  # noqa: PLR0913, PLR0917 - what is asked, where, and why
    writer: Writer, draft_id: str, digest: str, rule: str, place: str, why: str
) -> str:
    """Asks the final signatory to lift a block; returns the id of the request.

    Raises:
        Refused: ``no_block``, ``asked_already``, a right, or too short a reason.
    """
    draft = writer.draft(draft_id)
    revision, block = _block(writer, draft, digest, rule, place)
    if block.asked:
        raise Refused("asked_already", sentence("asked_already"))
    text = reason(writer, draft_id, "exception", why)
    return writer.write(CheckAsk(revision, rule, block.found.place, text), draft_id)


def lift(  # noqa: PLR0913, PLR0917 - what is lifted, where, and why
    writer: Writer, draft_id: str, digest: str, rule: str, place: str, why: str
) -> str:
    """The final signatory lifts a block for one revision; returns the id of the override.

    Raises:
        Refused: ``no_block``, ``not_final``, ``author_lifts``, or too short a reason.
    """
    draft = writer.draft(draft_id)
    revision, block = _block(writer, draft, digest, rule, place)
    asked = block.asked[0].id if block.asked else ""
    text = reason(writer, draft_id, "reason", why)
    return writer.write(CheckOverride(revision, rule, block.found.place, text, asked), draft_id)


def decline(  # noqa: PLR0913, PLR0917 - what is declined, where, and why
    writer: Writer, draft_id: str, digest: str, rule: str, place: str, why: str
) -> str:
    """The final signatory answers a request with no; returns the id of the answer.

    Raises:
        Refused: ``no_block``, ``unknown_ask``, ``not_final``, or too short a reason.
    """
    draft = writer.draft(draft_id)
    revision, block = _block(writer, draft, digest, rule, place)
    if block.asked is None:
        raise Refused("unknown_ask", sentence("unknown_ask"))
    text, asked = reason(writer, draft_id, "reason", why), block.asked[0].id
    return writer.write(CheckDecline(revision, rule, block.found.place, text, asked), draft_id)


def _block(writer: Writer, draft: Draft, digest: str, rule: str, place: str) -> tuple[str, Judged]:
    """The revision and the one check that blocks it; "" as place = the first of the rule."""
    revision = digest or draft.current
    if revision not in draft.revisions:
        raise Refused("unknown_revision", sentence("unknown_revision"))
    for one in writer.judged(draft, revision):
        if one.found.rule == rule and place in {"", one.found.place} and one.level == BLOCK:
            return revision, one
    raise Refused("no_block", sentence("no_block"))
