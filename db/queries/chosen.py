"""Which postings a request is about."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection

from db.domain.working_days import ZONE
from db.errors import Refused
from db.rows.figures import Wanted
from db.sentence import Sentence

_DAY = "COALESCE(published_at, NULLIF(d.planned_at, 0), d.created_at)"
_PUBLISHED_AT = (
    "(SELECT MIN(p.at) FROM publication p WHERE p.draft = d.id"
    " AND (:channel = '' OR p.channel = :channel)) AS published_at"
)
_CHOSEN = (
    "(:house = '' OR h.code = :house COLLATE NOCASE) AND (:draft = '' OR d.id = :draft)"
    " AND (:channel = '' OR ' ' || d.channels || ' ' LIKE '% ' || :channel || ' %')"
    f" AND {_DAY} >= :first AND {_DAY} < :last"
)


def choosing(columns: str, joins: str = "") -> str:
    """SQL over ``draft d`` and ``house h``, by day; after the columns stands ``published_at``.

    Published is when the posting first went out, on the channel asked for; NULL = it did not.
    """
    return (
        f"SELECT {columns}, {_PUBLISHED_AT} FROM draft d JOIN house h ON h.id = d.house {joins} "
        f"WHERE {_CHOSEN} ORDER BY {_DAY}, d.id"
    )


def chosen_values(connection: Connection, wanted: Wanted) -> dict[str, str | int]:
    """What fills the holes of `choosing`.

    Raises:
        Refused: ``bad_period`` or ``unknown_house``.
    """
    first, last = _period(wanted)
    _refuse_unknown_house(connection, wanted.house)
    return {
        "house": wanted.house,
        "draft": wanted.draft,
        "channel": wanted.channel,
        "first": first,
        "last": last,
    }


def midnight(day: str, add: int = 0) -> int:
    """The moment in ms at which a day begins in Europe/Berlin, ``add`` days later."""
    start = date.fromisoformat(day) + timedelta(days=add)
    return int(datetime.combine(start, time(), ZONE).timestamp() * 1000)


def _period(wanted: Wanted) -> tuple[int, int]:
    try:
        first = midnight(wanted.from_day) if wanted.from_day else 0
        last = midnight(wanted.to_day, 1) if wanted.to_day else 2**62
    except ValueError as error:
        message = Sentence("Bitte geben Sie die Tage als JJJJ-MM-TT an, zum Beispiel 2026-10-12.")
        raise Refused("bad_period", message) from error
    if last <= first:
        raise Refused("bad_period", Sentence("Der letzte Tag liegt vor dem ersten."))
    return first, last


def _refuse_unknown_house(connection: Connection, code: str) -> None:
    known = connection.exec_driver_sql(
        "SELECT 1 FROM house WHERE code = ? COLLATE NOCASE", (code,)
    ).first()
    if code and known is None:
        raise Refused(
            "unknown_house",
            Sentence("Ein Haus mit dem Kürzel {code} gibt es im Raum nicht.", code=code),
        )
