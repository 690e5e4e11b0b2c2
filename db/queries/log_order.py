"""The whole log in the order it is shown in, and how many entries each act has."""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, time

from sqlalchemy import Connection

from db.domain.working_days import ZONE
from db.queries.log_acts import READ_IN, VOTE_ACTS, act_of_kind
from db.queries.log_where import where
from db.rows import LogFilter
from db.rows.log import LogDay, LogOrder

_ORDER = (
    "SELECT json_group_array(place), json_group_array(clock) FROM (SELECT p.rowid AS place, "
    "p.clock AS clock FROM placed p WHERE 1 {where} ORDER BY p.clock DESC, p.rowid DESC)"
)
"""Two lists in place of 100,000 rows: making a Python row of each takes longer than finding it."""
_KINDS = (
    "SELECT p.kind, COUNT(*) FROM placed p WHERE p.kind NOT IN ('vote.cast', 'revision.add') "
    "{where} GROUP BY p.kind"
)
_REVISIONS = (
    f"SELECT CASE WHEN p.id IN {READ_IN} THEN 'import' ELSE 'revision' END, COUNT(*) "
    "FROM placed p WHERE p.kind = 'revision.add' {where} GROUP BY 1"
)
_VOTES = (
    "SELECT COALESCE(a.act, 'approve'), COUNT(*) FROM placed p "
    f"LEFT JOIN ({VOTE_ACTS}) a ON a.id = p.id WHERE p.kind = 'vote.cast' {{where}} GROUP BY 1"
)


def log_order(connection: Connection, wanted: LogFilter) -> LogOrder:
    """Where the entries stand that a filter leaves, newest first.

    Entries of one moment come as they arrived here, so those of one act stay together.
    """
    parts, values = where(wanted)
    found = connection.exec_driver_sql(_ORDER.format(where=parts), values).one()
    keys, clocks = (array("q", json.loads(one)) for one in found)
    total = connection.exec_driver_sql("SELECT COUNT(*) FROM placed").scalar_one()
    return LogOrder(keys, tuple(_days(clocks)), int(total))


def act_counts(connection: Connection, wanted: LogFilter) -> dict[str, int]:
    """By act, how many entries the rest of the filter leaves."""
    parts, values = where(wanted, with_acts=False)
    counts = Counter[str]()
    for kind, count in connection.exec_driver_sql(_KINDS.format(where=parts), values):
        counts[act_of_kind(kind)] += count
    for question in (_VOTES, _REVISIONS):
        for act, count in connection.exec_driver_sql(question.format(where=parts), values):
            counts[act] += count
    return counts


def _days(clocks: array[int]) -> Iterator[LogDay]:
    """Yield the days of moments that fall; a step a day, not one an entry."""
    place = 0
    while place < len(clocks):
        day = datetime.fromtimestamp(clocks[place] / 1000, ZONE).date()
        start = int(datetime.combine(day, time(), ZONE).timestamp() * 1000)
        end = bisect_left(clocks, -start + 1, lo=place, key=int.__neg__)
        yield LogDay(start, end - place)
        place = end
