"""The door to the space's own rules: every change can be tried before it is signed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime, time

from db.actions import blackouts as spans
from db.actions.checks import set_level
from db.actions.erasure import set_retention
from db.actions.space import set_wording
from db.actions.writer import Writer
from db.changes import Changes
from db.domain.checks.facts import BLOCK
from db.domain.operations.retention_set import CLASSES
from db.domain.space import Space
from db.domain.working_days import ZONE, berlin
from db.queries.checks import rule_rows
from db.queries.retention import due_rows
from db.queries.rule_effects import blocked_effect, due_effect, span_effect
from db.reference.holidays import holidays_in
from db.rows.checks import BlackoutRow
from db.rows.rights import EffectRow
from db.rows.rules import HolidayRow, RulesRow
from db.sentence import Sentence
from db.store.blackouts import span_rows
from db.store.core import Core
from db.store.lookup import find_unit

MOST_JUDGED = 100
_IN_REVIEW = (
    "SELECT id, title FROM draft WHERE state = 'in_review' ORDER BY planned_at, id LIMIT ?"
)
Told = tuple[EffectRow, Changes]


class Rules:
    """Wording, checks, periods, spans; ``dry`` tells what a change meets and signs nothing."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def all(self, roles: Iterable[str]) -> RulesRow:
        """Every rule of the space, and the holidays of this year and the next.

        Args:
            roles: of the acting member.
        """
        core = self._core
        now = core.clock()
        with core.read() as connection:
            space = core.space(connection)
        levels = rule_rows(space)
        offered = space.deputies.templates
        return RulesRow(
            wording=space.wording,
            reason_min=space.reason_min,
            levels=tuple(sorted(Counter(one.level for one in levels).items())),
            changed=sum(one.level != one.default for one in levels),
            templates=tuple((one, len(op.texts)) for one, op in sorted(offered.items())),
            retention=tuple((one, space.retention.get(one, 0)) for one in CLASSES),
            blackouts=span_rows(space),
            holidays=_holidays(space, berlin(now).year),
            roles=tuple(roles),
            now=now,
        )

    def set_wording(self, wording: str, reason_min: int, *, dry: bool = False) -> Told:
        """Sets wording (``release`` or ``cosign``) and the shortest reason."""

        def do(writer: Writer) -> EffectRow:
            set_wording(writer, wording, reason_min)
            words = Sentence("Gilt ab dem nächsten Votum. Was gezeichnet ist, bleibt, wie es ist.")
            return EffectRow(headline=words)

        return self._core.attempt(do, dry=dry)

    def set_levels(self, wanted: Mapping[str, str], *, dry: bool = False) -> Told:
        """Sets how far some checks may go; names drafts in review that this blocks or frees."""

        def do(writer: Writer) -> EffectRow:
            before = _blocked(writer)
            for rule, level in wanted.items():
                set_level(writer, rule, level)
            pairs = zip(before, _blocked(writer), strict=True)
            return blocked_effect([new for old, new in pairs if old != new])

        return self._core.attempt(do, dry=dry)

    def set_retention(self, months: Mapping[str, int], *, dry: bool = False) -> Told:
        """Sets by class how many months records are kept; names what becomes due by that."""

        def do(writer: Writer) -> EffectRow:
            viewer = self._core.viewer(writer.connection)
            before = due_rows(writer.connection, writer.space, viewer)
            for name, number in months.items():
                set_retention(writer, name, number)
            return due_effect(before, due_rows(writer.connection, writer.space, viewer))

        return self._core.attempt(do, dry=dry)

    def add_blackout(self, new: BlackoutRow, *, dry: bool = False) -> Told:
        """Enters a span; names the drafts planned in it.

        Args:
            new: without id; ``unit`` may be an id, code or name, "" = releases rest.
            dry: only tried.
        """

        def do(writer: Writer) -> EffectRow:
            if new.unit:
                unit = find_unit(writer.space, new.unit)
                spans.add_step(writer, new.name, new.since, new.until, unit, new.days)
            else:
                spans.add_blackout(writer, new.name, new.since, new.until, strict=new.strict)
            return span_effect(writer.connection, new.since, new.until, step=bool(new.unit))

        return self._core.attempt(do, dry=dry)

    def lift_blackout(self, span: BlackoutRow, last: int = 0, *, dry: bool = False) -> Told:
        """Takes a span back, or lets it end earlier; names the drafts it no longer meets.

        Args:
            span: as it stands in the list.
            last: the last moment that is still in it, ms; 0 = it goes altogether.
            dry: only tried.
        """

        def do(writer: Writer) -> EffectRow:
            if last:
                spans.shorten_blackout(writer, span.id, last)
            else:
                spans.remove_blackout(writer, span.id)
            free = last + 1 if last else span.since
            return span_effect(
                writer.connection, free, span.until, step=bool(span.unit), ends=True
            )

        return self._core.attempt(do, dry=dry)


def _blocked(writer: Writer) -> list[tuple[str, bool]]:
    """Titles of what goes round, and whether a check blocks it; the first hundred."""
    rows = writer.connection.exec_driver_sql(_IN_REVIEW, (MOST_JUDGED,)).all()
    found = []
    for draft_id, title in rows:
        draft = writer.draft(draft_id)
        judged = writer.judged(draft, draft.current) if draft.current else ()
        found.append((str(title), any(one.level == BLOCK for one in judged)))
    return found


def _holidays(space: Space, year: int) -> tuple[HolidayRow, ...]:
    """The holidays of two years in the Länder of the units, each day and name once."""
    units = Counter(space.land_of(unit) for unit in space.units)
    by_land = Counter({land: count for land, count in units.items() if land})
    found: dict[tuple[int, str], list[str]] = {}
    for land in sorted(by_land):
        for one in (year, year + 1):
            for day, name in holidays_in(land, one).items():
                at = round(datetime.combine(day, time(), ZONE).timestamp() * 1000)
                found.setdefault((at, name), []).append(land)
    return tuple(
        HolidayRow(
            at,
            name,
            () if len(lands) == len(by_land) > 1 else tuple(lands),
            sum(by_land[land] for land in lands),
        )
        for (at, name), lands in sorted(found.items())
    )
