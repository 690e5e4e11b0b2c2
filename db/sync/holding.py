"""What this replica knows of how much each device brought, and what people here said to it."""

from __future__ import annotations

import json
import time

from sqlalchemy import Connection

from db.ledger.header import read_header
from db.ledger.problem import Problem
from db.sentence import Sentence
from db.sync import allowance
from db.sync.allowance import DAY_MS, OVER, WINDOW_DAYS, Days, sum_of
from db.sync.report import Report

_BACKWARDS = (
    "SELECT json_extract(CAST(header AS TEXT), '$.clock'),"
    " length(header) + COALESCE(length(body), 0) FROM entry WHERE feed = ? ORDER BY seq DESC"
)
_WAITERS = (
    "SELECT e.header FROM waiting w JOIN entry e ON e.id = w.id"
    " WHERE e.feed <> ?1 AND instr(e.header, CAST(?1 AS BLOB))"
)
_RICH = (
    "SELECT e.feed FROM medium m JOIN entry e ON e.id = m.id"
    " GROUP BY e.feed HAVING SUM(m.size) > ?"
)
_MEDIA = (
    "SELECT m.sha256, MAX(m.size), MIN(json_extract(CAST(e.header AS TEXT), '$.clock')) AS at"
    " FROM medium m JOIN entry e ON e.id = m.id WHERE e.feed = ? GROUP BY m.sha256"
    " ORDER BY at, MIN(e.seq)"
)
_OTHERS = (
    "SELECT m.sha256 FROM medium m JOIN entry e ON e.id = m.id"
    " WHERE m.sha256 IN (SELECT value FROM json_each(?))"
    " AND e.feed NOT IN (SELECT value FROM json_each(?))"
)
_OWN = "SELECT feed FROM local_identity"
_WHO = "SELECT m.title FROM device d JOIN member m ON m.id = d.member WHERE d.feed = ?"
_GET = "SELECT value FROM local_setting WHERE key = ?"
_PUT = "INSERT OR REPLACE INTO local_setting (key, value) VALUES (?, ?)"
_MEDIA_TOO = "media"
_ADMITTED, _HELD = "limits.admitted", "limits.held"
_TEXT = Sentence(
    "Von „{who}“ kommen mehr als 64 MiB Einträge in 30 Tagen. Was darüber liegt, wird hier"
    " zurückgehalten und zählt nicht. Bitte fragen Sie dort nach. Ist es gewollt, lassen Sie es"
    " mit „Trotzdem annehmen“ zu (umlauf sync --admit {device}); ist das Gerät in falschen"
    " Händen, sperren Sie es unter „Mitglieder“ (umlauf member revoke)."
)
_MEDIA_TEXT = Sentence(
    "Von „{who}“ kommen mehr als 20 GiB Medien in 30 Tagen. Was darüber liegt, wird nicht geladen."
    " Bitte fragen Sie dort nach. Ist es gewollt, lassen Sie es mit „Trotzdem annehmen“ zu"
    " (umlauf sync --admit {device})."
)
_STRANGER = Sentence("einem Gerät, das hier noch unbekannt ist")


def days_of(connection: Connection, feed: str) -> Days:
    """Return the bytes held of a feed by day, as far back as 30 days before its newest entry.

    Clocks never run back along a chain, so what is older is not looked at.
    """
    days: Days = {}
    newest = -1
    for clock, size in connection.exec_driver_sql(_BACKWARDS, (feed,)):
        day = clock // DAY_MS
        newest = max(newest, day)
        if day <= newest - WINDOW_DAYS:
            break
        days[day] = days.get(day, 0) + size
    return days


def reach(connection: Connection, feed: str) -> int:
    """Return up to which position others' entries, which wait for it here, have seen a feed."""
    found = connection.exec_driver_sql(_WAITERS, (feed,)).scalars()
    return max((read_header(one).seen.get(feed, (0, ""))[0] for one in found), default=0)


def media_held(connection: Connection) -> dict[str, str]:
    """Return by SHA-256 whose media are too much: beyond 20 GiB of one device in 30 days.

    Media count on the day on which an entry first named them; those of this machine's own
    devices, and of those let in, have no limit.
    """
    rich = set(connection.exec_driver_sql(_RICH, (allowance.MEDIA_BYTES,)).scalars())
    rich -= free(connection) if rich else set()
    found: dict[str, str] = {}
    for feed in sorted(rich):
        days: Days = {}
        for sha, size, clock in connection.exec_driver_sql(_MEDIA, (feed,)):
            day = clock // DAY_MS
            if sum_of(days, day) + size > allowance.MEDIA_BYTES:
                found[sha] = feed
            else:
                days[day] = days.get(day, 0) + size
    # nobody holds up another's media by naming them too
    named = (json.dumps(sorted(found)), json.dumps(sorted(rich)))
    for sha in connection.exec_driver_sql(_OTHERS, named).scalars() if found else ():
        found.pop(sha, None)
    return found


def free(connection: Connection) -> set[str]:
    """Return the feeds without a limit: this machine's own, and those let in for now."""
    own = set(connection.exec_driver_sql(_OWN).scalars())
    return own | {feed for feed, until in _admitted(connection).items() if until > _now()}


def admit(connection: Connection, feed: str) -> None:
    """Let a device bring as much as it wants for 30 days, here; others follow what acts on it."""
    kept = {one: until for one, until in _admitted(connection).items() if until > _now()}
    kept[feed] = _now() + WINDOW_DAYS * DAY_MS
    connection.exec_driver_sql(_PUT, (_ADMITTED, json.dumps(kept)))


def held(connection: Connection) -> list[str]:
    """Return the devices of which something is held back."""
    return [where.partition("/")[0] for where in _held(connection)]


def who(connection: Connection, feed: str) -> str | Sentence:
    """Return the function that holds a device, as far as it is known here."""
    found = connection.exec_driver_sql(_WHO, (feed,)).scalar_one_or_none()
    return str(found) if found else _STRANGER


def tell_held(connection: Connection, report: Report) -> None:
    """Name the devices that brought too much; a round that did not look keeps what it knew."""
    now = before = _held(connection)
    if report.full:
        now = [one.where for one in report.problems.values() if one.kind == OVER]
        now += sorted({f"{feed}/{_MEDIA_TOO}" for feed in media_held(connection).values()})
    if now != before:
        connection.exec_driver_sql(_PUT, (_HELD, json.dumps(now)))
    for where in now:
        feed, _, what = where.partition("/")
        text = _MEDIA_TEXT if what == _MEDIA_TOO else _TEXT
        told = text.filled(who=who(connection, feed), device=feed[:8])
        report.problems[OVER, where] = Problem(OVER, where, told)


def _held(connection: Connection) -> list[str]:
    found = connection.exec_driver_sql(_GET, (_HELD,)).scalar_one_or_none()
    return [str(one) for one in json.loads(found)] if found else []


def _admitted(connection: Connection) -> dict[str, int]:
    found = connection.exec_driver_sql(_GET, (_ADMITTED,)).scalar_one_or_none()
    return {str(feed): int(until) for feed, until in json.loads(found).items()} if found else {}


def _now() -> int:
    return time.time_ns() // 1_000_000
