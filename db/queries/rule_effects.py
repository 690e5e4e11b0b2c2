"""What a change of the space's rules would meet: told before anything is signed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from db.domain.working_days import berlin
from db.rows.erasures import DueRow
from db.rows.rights import EffectRow
from db.sentence import Sentence

MOST = 30
_PLANNED = (
    "SELECT id, title, planned_at, state FROM draft WHERE planned_at BETWEEN ? AND ? "
    "AND state NOT IN ('withdrawn', 'published', 'unpublished', 'closed') ORDER BY planned_at, id"
)
_PLAIN = Sentence("„{title}“, {day}")
_SPAN = (
    Sentence("Kein Entwurf ist in dieser Zeit geplant."),
    Sentence("1 Entwurf ist in dieser Zeit geplant."),
    Sentence("{count} Entwürfe sind in dieser Zeit geplant."),
)
_BLOCKED = (
    Sentence("Kein Entwurf im Umlauf wird dadurch gesperrt oder frei."),
    Sentence("1 Entwurf im Umlauf wird dadurch gesperrt oder frei."),
    Sentence("{count} Entwürfe im Umlauf werden dadurch gesperrt oder frei."),
)
_DUE = (
    Sentence("Nichts wird dadurch fällig."),
    Sentence("1 Vorgang wird dadurch fällig; gelöscht wird erst nach Vorschlag und Bestätigung."),
    Sentence(
        "{count} Vorgänge werden dadurch fällig; gelöscht wird erst nach Vorschlag und "
        "Bestätigung."
    ),
)


def span_effect(
    connection: Connection, since: int, until: int, *, step: bool, ends: bool = False
) -> EffectRow:
    """The drafts planned in a span (ms, both ends included).

    Args:
        connection: an open view of the replica.
        since: its first moment.
        until: its last.
        step: it asks for one more step; what goes round already has none.
        ends: the span is lifted.
    """
    rows = connection.exec_driver_sql(_PLANNED, (since, until)).all()
    late = Sentence("„{title}“, {day}: im Umlauf, muss neu vorgelegt werden")
    lines = [
        (late if step and not ends and state == "in_review" else _PLAIN).filled(
            title=title[:80], day=_day(planned_at)
        )
        for _, title, planned_at, state in rows[:MOST]
    ]
    return EffectRow(headline=_counted(_SPAN, len(rows)), lines=_cut(lines, len(rows)))


def blocked_effect(moved: Sequence[tuple[str, bool]]) -> EffectRow:
    """Drafts in review by title, and whether they are blocked from now on, else free."""
    lines = [
        Sentence("„{title}“ wird gesperrt", title=title[:80])
        if blocked
        else Sentence("„{title}“ wird frei", title=title[:80])
        for title, blocked in moved[:MOST]
    ]
    return EffectRow(headline=_counted(_BLOCKED, len(moved)), lines=_cut(lines, len(moved)))


def due_effect(before: Iterable[DueRow], after: Iterable[DueRow]) -> EffectRow:
    """What becomes due that was not."""
    known = {(one.class_, one.draft, one.name) for one in before}
    new = [one for one in after if (one.class_, one.draft, one.name) not in known]
    lines = [_PLAIN.filled(title=one.name[:80], day=_day(one.ended)) for one in new[:MOST]]
    return EffectRow(headline=_counted(_DUE, len(new)), lines=_cut(lines, len(new)))


def _counted(words: tuple[Sentence, Sentence, Sentence], count: int) -> Sentence:
    return words[min(count, 2)].filled(count=count) if count > 1 else words[count]


def _cut(lines: Sequence[Sentence], count: int) -> tuple[Sentence, ...]:
    rest = count - len(lines)
    return (*lines, Sentence("und {count} weitere", count=rest)) if rest else tuple(lines)


def _day(at: int) -> str:
    return f"{berlin(at):%d.%m.%Y}"
