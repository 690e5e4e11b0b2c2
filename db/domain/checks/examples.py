"""Which drafts show a check at work: one that it blocks, one it hints at, one it passes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from db.domain.checks.facts import BLOCK, HINT, OK
from db.domain.checks.rules import RULES
from db.domain.checks.run import Checked
from db.domain.records import dataclass

SHOWN = (BLOCK, HINT, OK)


@dataclass(frozen=True, slots=True)
class Examples:
    """By level, the draft that shows a rule; a level is absent where no draft does."""

    rule: str
    name: str
    drafts: dict[str, str] = field(default_factory=dict)

    @property
    def lacking(self) -> tuple[str, ...]:
        """Levels without a draft."""
        return tuple(one for one in SHOWN if one not in self.drafts)


def examples(found: Iterable[tuple[str, Iterable[Checked]]]) -> tuple[Examples, ...]:
    """One row a rule; the first draft that shows it at a level stands for that level.

    Args:
        found: drafts with what the checks say of them.
    """
    table = {rule.code: Examples(rule.code, rule.name) for rule in RULES}
    for draft, checks in found:
        for one in checks:
            if one.rule in table:
                table[one.rule].drafts.setdefault(one.level, draft)
    return tuple(table.values())
