"""More time at a step, as the route shows it."""

from __future__ import annotations

from typing import TypedDict

from db.domain.draft import Counted, Draft, Step
from db.domain.extension import open_asks
from db.domain.operations import ExtensionAsk
from db.queries.names import Names
from db.queries.viewer import Viewer
from db.rows.review import ExtensionRow


class MoreTime(TypedDict):
    """The fields of `StepRow` about more time."""

    extended: int
    wish: ExtensionRow | None
    may_ask: bool
    may_extend: bool


def more_time(draft: Draft, step: Step, viewer: Viewer, names: Names, *, runs: bool) -> MoreTime:
    """What was given and asked for; ``runs``: the step waits for a verdict."""
    run = draft.run
    asked = open_asks(draft, run, step.step) if run is not None and runs else []
    own = any(at.actor.unit == viewer.unit for at, _ in asked)
    return MoreTime(
        extended=step.extended,
        wish=_wish(draft, asked[-1], names) if asked else None,
        may_ask=runs and viewer.votes and viewer.unit in step.units and not own,
        may_extend=runs and "lead" in viewer.roles,
    )


def _wish(draft: Draft, asked: tuple[Counted, ExtensionAsk], names: Names) -> ExtensionRow:
    at, op = asked
    words = draft.texts.get(op.reason)
    return ExtensionRow(
        at.id,
        names.unit(at.actor.unit),
        op.until,
        words[1].text if words else "",
        at.act.clock,
    )
