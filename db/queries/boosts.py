"""Paid reach of one draft as rows."""

from __future__ import annotations

from db.domain.boost import Boost, boosts
from db.domain.draft import Draft
from db.domain.operations import BoostGrant
from db.queries.names import Names
from db.queries.viewer import Viewer
from db.rows.boost import BoostRow


def boost_rows(draft: Draft, names: Names, viewer: Viewer) -> tuple[BoostRow, ...]:
    """Every request with its answer, oldest first."""
    return tuple(_row(draft, one, names, viewer) for one in boosts(draft))


def _row(draft: Draft, one: Boost, names: Names, viewer: Viewer) -> BoostRow:
    op = one.op
    return BoostRow(
        id=one.at.id,
        channel=op.channel,
        cents=op.cents,
        budget=op.budget,
        since=op.since,
        until=op.until,
        revision=draft.revisions[op.revision].op.number if op.revision in draft.revisions else 0,
        state=one.state,
        granted=one.cents,
        unit_name=names.unit(one.at.actor.unit),
        at=one.at.act.clock,
        answered_by=names.unit(one.answer.actor.unit) if one.answer else "",
        reason=_reason(draft, one),
        own=one.at.actor.member == viewer.member,
    )


def _reason(draft: Draft, one: Boost) -> str:
    given = one.answer.act.op if one.answer else None
    words = draft.texts.get(given.reason) if isinstance(given, BoostGrant) else None
    return words[1].text if words else ""
