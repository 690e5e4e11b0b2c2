"""The whole log in the order it is shown in, and how many entries each act has."""

from __future__ import annotations

import json
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, time
from functools import lru_cache

from sqlalchemy import Connection

from db.domain.working_days import ZONE, berlin
from db.queries.log_acts import VOTE_ACTS, act_of_kind
from db.queries.log_where import where
from db.rows import LogFilter
from db.rows.log import LogDay, LogOrder

HOUR_MS = 3_600_000
_ORDER = (
    "SELECT json_group_array(place), json_group_array(hour) FROM (SELECT p.rowid AS place, "
    f"-(p.clock / {HOUR_MS}) AS hour FROM placed p WHERE 1 {{where}} "
    "ORDER BY p.clock DESC, p.lane DESC, p.seq DESC)"
)
"""Two lists in place of 100,000 rows: making a Python row of each takes longer than finding it.

Hours fall, so they are negative: then they rise and can be searched by halves.
"""
_KINDS = "SELECT p.kind, COUNT(*) FROM placed p WHERE 1 {where} GROUP BY p.kind"
_VOTES = (
    f"SELECT a.act, COUNT(*) FROM ({VOTE_ACTS}) a CROSS JOIN placed p ON p.id = a.id "
    "WHERE a.act <> 'approve' {where} GROUP BY 1"
)
_IMPORTS = (
    "SELECT 'import', COUNT(*) FROM revision r CROSS JOIN placed p ON p.id = r.id "
    "WHERE r.row_digest <> '' {where}"
)
_MOST = {"vote.cast": "approve", "revision.add": "revision"}
"""What an entry of a kind that several acts share counts as, until it is told apart."""


def log_order(connection: Connection, wanted: LogFilter) -> LogOrder:
    """Where the entries stand that a filter leaves, newest first.

    Entries of one moment and device stand together, the last one first.
    """
    parts, values = where(wanted)
    found = connection.exec_driver_sql(_ORDER.format(where=parts), values).one()
    keys, hours = (json.loads(one) for one in found)
    total = connection.exec_driver_sql("SELECT COUNT(*) FROM placed").scalar_one()
    return LogOrder(array("q", keys), tuple(_days(hours)), int(total))


def act_counts(connection: Connection, wanted: LogFilter) -> dict[str, int]:
    """By act, how many entries the rest of the filter leaves."""
    parts, values = where(wanted, with_acts=False)
    counts = Counter[str]()
    for kind, count in connection.exec_driver_sql(_KINDS.format(where=parts), values):
        counts[_MOST.get(kind) or act_of_kind(kind)] += count
    for most, question in (("approve", _VOTES), ("revision", _IMPORTS)):
        for act, count in connection.exec_driver_sql(question.format(where=parts), values):
            counts[act] += count
            counts[most] -= count
    return counts


def _days(hours: list[int]) -> Iterator[LogDay]:
    """Yield the days of negative hours since 1970 that rise; a step a day, not one an entry.

    Midnight in Berlin is a whole hour of UTC.
    """
    place = 0
    while place < len(hours):
        start = _midnight(-hours[place])
        end = bisect_right(hours, -start // 3600, lo=place)
        yield LogDay(start * 1000, end - place)
        place = end


@lru_cache(maxsize=8192)
def _midnight(hour: int) -> int:
    """Return the first second of the day in which an hour lies, both since 1970."""
    day = berlin(hour * 3_600_000).date()
    return int(datetime.combine(day, time(), ZONE).timestamp())
