"""The checks of a revision as screens show them, with who asked for or lifted what."""

from __future__ import annotations

from collections.abc import Sequence

from db.domain.checks.rules import BY_CODE, RULES
from db.domain.draft import Counted, Draft
from db.domain.operations import CheckAsk, CheckDecline, CheckOverride
from db.domain.space import Space
from db.projections.checks import Judged
from db.queries.names import Names
from db.rows import CheckRow, RuleRow


def check_rows(judged: Sequence[Judged], draft: Draft, names: Names) -> tuple[CheckRow, ...]:
    """One row a check, in the order given (worst first)."""
    return tuple(_row(one, draft, names) for one in judged)


def _row(one: Judged, draft: Draft, names: Names) -> CheckRow:
    said = one.lifted or one.asked or one.declined
    state = ""
    if said:
        state = "lifted" if one.lifted else "asked" if one.asked else "declined"
    return CheckRow(
        rule=one.found.rule,
        level=one.level,
        text=one.found.text,
        remedy=one.found.remedy,
        place=one.found.place,
        id=one.found.id,
        exception=state,
        exception_by=_by(said[0], names) if said else "",
        exception_at=said[0].act.clock if said else 0,
        exception_reason=_reason(draft, said[1]) if said else "",
    )


def _by(at: Counted, names: Names) -> str:
    return names.member(at.actor.member) or names.unit(at.actor.unit)


def _reason(draft: Draft, op: CheckAsk | CheckDecline | CheckOverride) -> str:
    found = draft.texts.get(op.reason)
    return found[1].text if found else ""


def rule_rows(space: Space) -> tuple[RuleRow, ...]:
    """Every rule with the level that holds in the space, in the order of the product's list."""
    return tuple(
        RuleRow(
            one.code,
            one.name,
            one.about,
            space.levels.get(one.code, one.default),
            one.default,
            one.code in space.levels,
        )
        for one in RULES
    )


def rule_name(rule: str) -> str:
    """A rule's name for people; its code where this version does not know it."""
    found = BY_CODE.get(rule)
    return found.name if found else rule
