"""The rows that show who stands in, who is away, and the wordings that the space offers."""

from __future__ import annotations

from collections.abc import Iterator

from db.domain.act import hypothetical
from db.domain.space import Space
from db.projections.draft_rows import Row, Rows
from db.tables import space_tables as tables


def deputy_rows(space: Space) -> Rows:
    """By table, the rows; of each pair what was said last, also that it ended."""
    found = space.deputies
    return {
        tables.substitution: list(_substitutions(space)),
        tables.absence: [
            (member, op.since, op.until) for member, (_, op) in found.absences.items()
        ],
        tables.template: [
            (verdict, position, one, _words(space, one))
            for verdict, op in found.templates.items()
            for position, one in enumerate(dict.fromkeys(op.texts))
        ],
    }


def _substitutions(space: Space) -> Iterator[Row]:
    now = hypothetical("", 0, None)
    for pair in space.deputies.said:
        for act, op in space.deputies.newest(*pair, now, space.trust):
            actor = space.trust.speaker(act)
            member = actor.member if actor else ""
            window = (op.since, op.until, int(op.on))
            yield (act.id, op.unit, op.deputy, *window, member, act.clock)


def _words(space: Space, text: str) -> str:
    found = space.deputies.wordings.get(text)
    return found.text if found else ""
