"""Asks for more time at a step, gives it, or declines."""

from __future__ import annotations

from db.actions.words import add_text, reason
from db.actions.writer import Writer
from db.domain.draft import Draft, Run, Step
from db.domain.extension import open_asks
from db.domain.operations import ExtensionAsk, ExtensionGrant
from db.errors import Refused
from db.projections.caches import HolidaysOf, due_at
from db.rows.sentences import sentence


def ask(writer: Writer, holidays_of: HolidaysOf, draft_id: str, until: int, why: str) -> str:
    """Asks the lead for more time at the own unit's step; returns the entry.

    Raises:
        Refused: a rule says no, the day is not later than the deadline, or it was asked already.
    """
    draft = writer.draft(draft_id)
    run = _run(draft)
    step = _step([one for one in run.steps if writer.actor.unit in one.units])
    asked = open_asks(draft, run, step.step)
    if any(at.actor.unit == writer.actor.unit for at, _ in asked):
        raise Refused("asked_for_time", sentence("asked_for_time"))
    _require_later(writer, holidays_of, step, until)
    text = reason(writer, draft_id, "reason", why)
    return writer.write(ExtensionAsk(run.id, step.step, until, text), draft_id)


def grant(  # noqa: PLR0913, PLR0917 - what a grant says
    writer: Writer,
    holidays_of: HolidaysOf,
    draft_id: str,
    step_id: str = "",
    until: int = 0,
    why: str = "",
) -> str:
    """Gives a step time until a moment (0 = as asked); returns the entry.

    Args:
        writer: signs.
        holidays_of: holidays by Land.
        draft_id: of the draft.
        step_id: "" = the step where somebody asked, else the one that is open.
        until: ms, 0 = as asked.
        why: said with it, "" = nothing.

    Raises:
        Refused: a rule says no, or the moment is not later than the deadline.
    """
    draft = writer.draft(draft_id)
    run = _run(draft)
    step = _asked_step(draft, run, step_id) or _step(list(run.steps))
    asked = open_asks(draft, run, step.step)
    if not until and not asked:
        raise Refused("no_extension", sentence("no_extension"))
    wanted = until or asked[-1][1].until
    _require_later(writer, holidays_of, step, wanted)
    text = add_text(writer, draft_id, "reason", why.strip())
    named = asked[-1][0].id if asked else ""
    return writer.write(ExtensionGrant(run.id, step.step, wanted, named, text), draft_id)


def decline(writer: Writer, draft_id: str, step_id: str, why: str) -> str:
    """Answers that the deadline stays; returns the entry.

    Raises:
        Refused: nobody asked, or a rule says no.
    """
    draft = writer.draft(draft_id)
    run = _run(draft)
    step = _asked_step(draft, run, step_id)
    asked = open_asks(draft, run, step.step) if step is not None else []
    if step is None or not asked:
        raise Refused("no_extension", sentence("no_extension"))
    text = reason(writer, draft_id, "reason", why)
    return writer.write(ExtensionGrant(run.id, step.step, 0, asked[-1][0].id, text), draft_id)


def _run(draft: Draft) -> Run:
    if draft.run is None or draft.run.stopped:
        raise Refused("not_in_review", sentence("not_in_review"))
    return draft.run


def _asked_step(draft: Draft, run: Run, step_id: str) -> Step | None:
    """The step of this id, or the first where somebody waits for an answer."""
    named = [one for one in run.steps if step_id and one.step.startswith(step_id)]
    if step_id and not named:
        raise Refused("unknown_step", sentence("unknown_step"))
    asked = [one for one in run.steps if open_asks(draft, run, one.step)]
    return next(iter(named or asked), None)


def _step(steps: list[Step]) -> Step:
    waiting = [one for one in steps if one.opened_at and not one.decided and not one.against]
    for step in (*waiting, *steps):
        return step
    raise Refused("no_step", sentence("no_step"))


def _require_later(writer: Writer, holidays_of: HolidaysOf, step: Step, until: int) -> None:
    """Rules on deadlines bind the action alone (3-ledger §3.2)."""
    if not step.opened_at:
        raise Refused("not_your_turn", sentence("not_your_turn"))
    if until <= max(due_at(step, writer.space, holidays_of), writer.clock()):
        raise Refused("bad_until", sentence("bad_until"))
