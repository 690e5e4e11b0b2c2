"""Runs every rule over one draft's facts, at the levels that the space set."""

from __future__ import annotations

from collections.abc import Iterator

from db.domain.checks.facts import BLOCK, HINT, OFF, OK, DraftFacts, Finding, Outside
from db.domain.checks.rules import RULES, Rule
from db.domain.records import dataclass

ORDER = {BLOCK: 0, HINT: 1, OK: 2}


@dataclass(frozen=True, slots=True)
class Checked:
    """What one rule says of one place, at a level.

    Attributes:
        level: ``block``, ``hint`` or ``ok``.      text, remedy: German, remedy "" where ok.
    """

    rule: str
    level: str
    text: str
    remedy: str
    place: str

    @property
    def id(self) -> str:
        """Stable name within one revision."""
        return f"{self.rule}@{self.place}"


def check(facts: DraftFacts, outside: Outside) -> tuple[Checked, ...]:
    """All checks of one revision, worst first; rules switched off and idle ones are left out."""
    levels = dict(facts.levels)
    found = [
        one
        for rule in RULES
        if (level := levels.get(rule.code, rule.default)) != OFF and rule.concerns(facts)
        for one in _run(rule, level, facts, outside)
    ]
    return tuple(sorted(found, key=lambda one: ORDER[one.level]))


def _run(rule: Rule, level: str, facts: DraftFacts, outside: Outside) -> Iterator[Checked]:
    by_place: dict[str, Finding] = {}
    for one in rule.find(facts, outside):
        # One finding a place, the gravest: its id names it in the log.
        if one.grave or one.place not in by_place:
            by_place.setdefault(one.place, one)
            if one.grave and not by_place[one.place].grave:
                by_place[one.place] = one
    for one in by_place.values():
        worst = BLOCK if one.grave and level == BLOCK else HINT
        yield Checked(rule.code, worst, one.text, one.remedy, one.place)
    if not by_place:
        yield Checked(rule.code, OK, rule.passed, "", "")
