"""The list of publishing: what is to be clarified, due, or complete; grouped in SQL."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection

from db.domain.space import unit_words
from db.domain.working_days import ZONE, berlin
from db.projections.posting_rows import CLARIFY
from db.queries.search import match_expression
from db.queries.viewer import Viewer
from db.rows.inbox import GroupRow
from db.rows.publishing import PUBLISH_GROUPS, PublishFilter, PublishRow

_CLARIFY = ", ".join(f"'{one}'" for one in CLARIFY)
_STOPS = "('release.revoke', 'draft.recall', 'draft.withdraw')"
_GROUPED = f"""
WITH revoked AS (
  SELECT m.consent, r.draft, r.revision FROM consent c JOIN medium_consent m ON m.consent = c.id
  JOIN revision_medium r ON r.medium = m.medium WHERE c.revoked
  UNION SELECT f.consent, r.draft, r.revision FROM consent c JOIN consent_file f
  ON f.consent = c.id AND f.role = 'media' JOIN revision_medium r ON r.sha256 = f.sha256
  WHERE c.revoked
), consented AS MATERIALIZED (
  SELECT v.draft, MAX(c.revoked_at) AS at FROM revoked v JOIN consent c ON c.id = v.consent
  WHERE EXISTS (SELECT 1 FROM posting p JOIN publication b ON b.draft = p.draft
    AND b.channel = p.channel AND b.revision = v.revision
    WHERE p.draft = v.draft AND p.state = 'live') GROUP BY v.draft
), chosen AS MATERIALIZED (
  SELECT draft FROM posting WHERE mark IN ('due', {_CLARIFY})
  UNION SELECT draft FROM consented
  UNION SELECT draft FROM posting
  WHERE mark IN ('verbatim', 'claimed', 'accepted', 'ended', 'dropped') AND at >= :since
), summed AS (
  SELECT p.draft, MAX(p.mark IN ({_CLARIFY})) AS clarify, MAX(p.mark = 'due') AS due,
  MAX(p.mark = 'unpublish') AS unpublish, MAX(p.mark = 'correction') AS correction,
  MAX(p.mark = 'accepted') AS accepted, MAX(p.mark = 'claimed') AS claimed,
  MAX(p.state = 'live') AS live,
  MAX(p.state = 'ended') AS ended, MAX(p.at) AS at
  FROM posting p JOIN chosen c ON c.draft = p.draft GROUP BY p.draft
), grouped AS MATERIALIZED (
  SELECT s.*, c.at AS revoked_at, d.planned_at, CASE
  WHEN s.unpublish OR c.draft IS NOT NULL THEN 'clarify'
  WHEN s.due AND d.planned_at > 0 AND d.planned_at < :tomorrow THEN 'today'
  WHEN s.clarify THEN 'clarify' WHEN s.due THEN 'later' ELSE 'complete' END AS grp
  FROM summed s JOIN draft d ON d.id = s.draft LEFT JOIN consented c ON c.draft = s.draft
  WHERE TRUE {{conditions}}
)
"""
_ROWS = f"""
, timed AS (
  SELECT g.*, CASE WHEN g.grp IN ('today', 'later') THEN g.planned_at
  WHEN g.grp = 'complete' THEN g.at
  WHEN g.unpublish THEN COALESCE((SELECT MAX(l.clock) FROM placed l WHERE l.subject = g.draft
    AND l.kind IN {_STOPS}), g.at)
  ELSE COALESCE(g.revoked_at, g.at) END AS moment FROM grouped g
), page AS (
  SELECT t.*, d.title, d.house, d.unit, d.thumbnail, d.thumbnail_type, d.ref,
  ROW_NUMBER() OVER (ORDER BY
    CASE t.grp WHEN 'clarify' THEN 0 WHEN 'today' THEN 1 WHEN 'later' THEN 2 ELSE 3 END,
    CASE WHEN t.grp = 'complete' THEN -t.moment WHEN t.planned_at = 0 THEN 9e18
    ELSE t.moment END, d.title, t.draft) AS place
  FROM timed t JOIN draft d ON d.id = t.draft ORDER BY place LIMIT :limit OFFSET :offset
)
SELECT g.draft, g.title, COALESCE(h.code, ''), COALESCE(u.name, ''), COALESCE(a.code, ''), g.grp,
CASE WHEN g.grp = 'clarify' THEN CASE WHEN g.unpublish OR g.revoked_at IS NOT NULL
  THEN 'unpublish' WHEN g.correction THEN 'correction' ELSE 'deviates' END
WHEN g.grp = 'complete' THEN CASE WHEN NOT g.live THEN
  CASE WHEN g.ended THEN 'ended' ELSE 'dropped' END
  WHEN g.claimed THEN 'claimed' WHEN g.accepted THEN 'accepted' ELSE 'verbatim' END
WHEN g.live OR g.ended THEN 'missing' WHEN g.grp = 'today' THEN 'due' ELSE 'released' END,
CASE WHEN g.grp <> 'clarify' THEN '' WHEN g.unpublish THEN 'release'
WHEN g.revoked_at IS NOT NULL THEN 'consent' ELSE '' END,
g.moment, g.planned_at, g.thumbnail, g.thumbnail_type, g.ref,
(SELECT group_concat(channel, ' ') FROM (SELECT channel FROM posting p WHERE p.draft = g.draft
  ORDER BY position)),
(SELECT group_concat(channel, ' ') FROM (SELECT channel FROM posting p WHERE p.draft = g.draft
  AND +p.mark = 'due' ORDER BY position))
FROM page g LEFT JOIN house h ON h.id = g.house
LEFT JOIN unit u ON u.id = g.unit LEFT JOIN house a ON a.id = u.house ORDER BY g.place
"""
"""The stretch first, then what is shown of it; ``+`` keeps SQLite from walking all due postings
for each row."""
_CONDITIONS = {
    "house": "AND d.house IN (SELECT id FROM house WHERE code = :house)",
    "channel": "AND EXISTS (SELECT 1 FROM posting p WHERE p.draft = s.draft "
    "AND p.channel = :channel)",
    "text": "AND d.id IN (SELECT r.draft FROM search f JOIN search_row r ON r.id = f.rowid "
    "WHERE search MATCH :words)",
}


def publish_groups(
    connection: Connection, viewer: Viewer, wanted: PublishFilter
) -> tuple[GroupRow, ...]:
    """The groups with their sizes, in the order of the list; empty ones are left out."""
    statement = f"{_grouped(wanted)} SELECT grp, COUNT(*) FROM grouped GROUP BY grp"
    found = dict(map(tuple, connection.exec_driver_sql(statement, _values(viewer, wanted)).all()))
    return tuple(GroupRow(one, found[one]) for one in PUBLISH_GROUPS if one in found)


def publish_rows(
    connection: Connection, viewer: Viewer, wanted: PublishFilter, offset: int, limit: int
) -> tuple[PublishRow, ...]:
    """A page of the list."""
    values = {**_values(viewer, wanted), "limit": limit, "offset": offset}
    found = connection.exec_driver_sql(f"{_grouped(wanted)} {_ROWS}", values).all()
    return tuple([_row(tuple(one)) for one in found])


def due_drafts(connection: Connection, viewer: Viewer, before: int) -> tuple[str, ...]:
    """Drafts with a channel still due that are planned before a moment (ms), by their time."""
    found = connection.exec_driver_sql(
        f"{_grouped(PublishFilter())} SELECT draft FROM grouped WHERE due "
        "AND planned_at > 0 AND planned_at < :before ORDER BY planned_at, draft",
        {**_values(viewer, PublishFilter()), "before": before},
    )
    return tuple(str(one) for one in found.scalars())


def _row(one: tuple[Any, ...]) -> PublishRow:
    draft, title, house, unit, unit_house, group, mark, cause, at, planned = one[:10]
    thumbnail, kind, ref, channels, missing = one[10:]
    return PublishRow(
        draft=draft,
        title=title,
        house=house,
        unit=unit_words(unit_house, unit) if unit else "",
        channels=tuple((channels or "").split()),
        group=group,
        mark=mark,
        cause=cause,
        missing=tuple((missing or "").split()),
        at=at,
        planned_at=planned,
        thumbnail=thumbnail,
        thumbnail_type=kind,
        external_ref=ref,
    )


def _grouped(wanted: PublishFilter) -> str:
    text = wanted.text.strip()
    chosen = {**{name: getattr(wanted, name) for name in ("house", "channel")}, "text": text}
    parts = [part for name, part in _CONDITIONS.items() if chosen[name]]
    return _GROUPED.format(conditions=" ".join(parts))


def _values(viewer: Viewer, wanted: PublishFilter) -> dict[str, Any]:
    day = berlin(viewer.now).date()
    last_month = (day.replace(day=1) - timedelta(days=1)).replace(day=1)
    return {
        "house": wanted.house,
        "channel": wanted.channel,
        "words": match_expression(wanted.text),
        "since": wanted.since or _midnight(last_month),
        "tomorrow": _midnight(day + timedelta(days=1)),
    }


def _midnight(day: date) -> int:
    return int(datetime.combine(day, time(), ZONE).timestamp() * 1000)
