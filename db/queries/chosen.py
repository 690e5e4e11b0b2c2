"""Which postings a request is about."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection

from db.domain.working_days import ZONE
from db.errors import Refused
from db.rows.figures import Wanted
from db.sentence import Sentence

_OUT = (
    "(SELECT draft, MIN(at) AS at FROM publication"
    " WHERE :channel = '' OR channel = :channel GROUP BY draft) out"
)
_DAY = "COALESCE(out.at, NULLIF(d.planned_at, 0), d.created_at)"
_WITHIN = f"({_DAY} >= :first AND {_DAY} < :last)"
_ABOUT = (
    "(:house = '' OR h.code = :house COLLATE NOCASE) AND (:draft = '' OR d.id = :draft)"
    " AND (:channel = '' OR ' ' || d.channels || ' ' LIKE '% ' || :channel || ' %')"
)
_GIVEN = (
    "v.verdict IN ('approve_with_conditions', 'reject') "
    "AND v.standing NOT IN ('withdrawn', 'not_counted') AND v.at >= :first AND v.at < :last"
)


def choosing(columns: str, joins: str = "") -> str:
    """SQL over ``draft d`` and ``house h``, by day: postings of the period, and drafts voted on.

    After the columns stand when the posting first went out on the channel asked for, NULL = it
    did not; and whether its own day lies in the period: if it does not, the draft is only named
    because of a vote that was given then. A draft withdrawn before anybody was asked (an import
    taken back) is no posting; asked for by its id it is shown.
    """
    voted = f"EXISTS (SELECT 1 FROM vote v WHERE v.draft = d.id AND {_GIVEN})"
    nothing = (
        "d.state = 'withdrawn' AND :draft = '' AND NOT EXISTS "
        "(SELECT 1 FROM run r WHERE r.draft = d.id)"
    )
    return (
        f"SELECT {columns}, out.at, {_WITHIN} FROM draft d JOIN house h ON h.id = d.house "
        f"LEFT JOIN {_OUT} ON out.draft = d.id {joins} "
        f"WHERE {_ABOUT} AND ({_WITHIN} OR {voted}) AND NOT ({nothing}) ORDER BY {_DAY}, d.id"
    )


def votes_given(columns: str, joins: str = "") -> str:
    """SQL over ``vote v``, ``draft d`` and ``house h``: each counts by the day it was given.

    Only rejections and approvals with conditions, taken back and uncounted ones left out.
    """
    return (
        f"SELECT {columns} FROM vote v JOIN draft d ON d.id = v.draft "
        f"JOIN house h ON h.id = d.house {joins} WHERE {_GIVEN} AND {_ABOUT} ORDER BY v.id"
    )


def chosen_values(connection: Connection, wanted: Wanted) -> dict[str, str | int]:
    """What fills the holes of `choosing` and `votes_given`.

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


def refuse_unknown_houses(connection: Connection, codes: tuple[str, ...]) -> None:
    """Refuse codes that no house of the space has, to the letter.

    Raises:
        Refused: ``unknown_house``.
    """
    known = set(connection.exec_driver_sql("SELECT code FROM house").scalars())
    for code in codes:
        if code not in known:
            raise Refused("unknown_house", _UNKNOWN.filled(code=code))


_UNKNOWN = Sentence("Ein Haus mit dem Kürzel {code} gibt es im Raum nicht.")


def _refuse_unknown_house(connection: Connection, code: str) -> None:
    known = connection.exec_driver_sql(
        "SELECT 1 FROM house WHERE code = ? COLLATE NOCASE", (code,)
    ).first()
    if code and known is None:
        raise Refused("unknown_house", _UNKNOWN.filled(code=code))
