"""The door to substitutions, one's own absence, and the space's wordings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db.actions import deputies as actions
from db.actions.writer import Writer
from db.changes import Changes
from db.domain.act import hypothetical
from db.domain.space import Space
from db.queries.names import Names
from db.queries.viewer import Viewer
from db.rows.deputies import AwayRow, SubstitutionRow
from db.store.core import Core
from db.store.lookup import find_unit


class Deputies:
    """Who stands in, who is away; all units by id, code or name."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def away(self) -> AwayRow:
        """My absence, and every substitution that has not ended."""
        core = self._core
        with core.read() as connection:
            space, viewer = core.space(connection), core.viewer(connection)
        names = Names(space)
        every = sorted(((one, names.unit(one)) for one in space.units), key=lambda one: one[1])
        mine = [one for one in every if _may_set(viewer, one[0])]
        mine.sort(key=lambda one: one[0] != viewer.unit)
        own = space.deputies.absences.get(viewer.member)
        here = own is None or own[1].until < viewer.now
        return AwayRow(
            since=0 if here or own is None else own[1].since,
            until=0 if here or own is None else own[1].until,
            units=tuple(mine),
            deputies=tuple(one for one in every if one[0] in space.voting_units()),
            substitutions=_substitutions(space, viewer, names),
        )

    def set(self, unit: str, deputy: str, since: int = 0, until: int = 0) -> Changes:
        """Lets a unit vote for another; ``since`` 0 = from now, ``until`` 0 = standing."""

        def do(writer: Writer) -> None:
            pair = find_unit(writer.space, unit), find_unit(writer.space, deputy)
            first = since or writer.clock()
            actions.set_substitution(writer, *pair, first, until)

        return self._core.act(do)[1]

    def end(self, unit: str, deputy: str) -> Changes:
        """Ends a substitution; what was voted under it stands."""

        def do(writer: Writer) -> None:
            space = writer.space
            actions.end_substitution(writer, find_unit(space, unit), find_unit(space, deputy))

        return self._core.act(do)[1]

    def set_absence(self, since: int, until: int) -> Changes:
        """Says that I am away; ``until`` 0 = back."""
        return self._core.act(lambda writer: actions.set_absence(writer, since, until))[1]

    def templates(self) -> Mapping[str, tuple[str, ...]]:
        """By verdict, the wordings that the space offers."""
        with self._core.read() as connection:
            found = self._core.space(connection).deputies
        return {
            verdict: tuple(found.wordings[one].text for one in op.texts if one in found.wordings)
            for verdict, op in found.templates.items()
        }

    def may_set_templates(self) -> bool:
        """Whether I may change the wordings."""
        with self._core.read() as connection:
            return not self._core.viewer(connection).roles.isdisjoint({"admin", "lead"})

    def set_templates(self, verdict: str, texts: Sequence[str]) -> Changes:
        """Replaces the wordings for one verdict."""
        return self._core.act(lambda writer: actions.set_templates(writer, verdict, texts))[1]


def _may_set(viewer: Viewer, unit: str) -> bool:
    governs = not viewer.roles.isdisjoint({"admin", "lead"})
    return governs or (viewer.votes and viewer.unit == unit)


def _substitutions(space: Space, viewer: Viewer, names: Names) -> tuple[SubstitutionRow, ...]:
    probe = hypothetical(viewer.feed, viewer.now, None)
    rows = [
        SubstitutionRow(
            unit=unit,
            unit_name=names.unit(unit),
            deputy=deputy,
            deputy_name=names.unit(deputy),
            since=one.since,
            until=one.until,
            state=_state(one.since, one.until, viewer.now),
            mine=_may_set(viewer, unit),
        )
        for unit, deputy in space.deputies.said
        for one in space.deputies.granted(unit, deputy, probe, space.trust)
    ]
    return tuple(sorted(rows, key=lambda one: (one.unit_name, one.since, one.deputy_name)))


def _state(since: int, until: int, now: int) -> str:
    if now < since:
        return "later"
    return "over" if until and until < now else "now"
