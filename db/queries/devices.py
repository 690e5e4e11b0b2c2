"""What a device is called: the first three of the six words that people compare."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from sqlalchemy import Connection

from db.domain.act import Act
from db.domain.operations import FeedOpen, SpaceCreate
from db.domain.space import Space
from db.ledger.words import six_words
from db.sentence import NOTHING, Sentence

SHOWN = 3
_KEY = (
    "SELECT json_extract(CAST(header AS TEXT), '$.space'), json_extract(body, '$.key')"
    " FROM entry WHERE feed = ? AND seq = 1 LIMIT 1"
)


def words_of(space: Space, feed: str) -> tuple[str, ...]:
    """The six words of a device; () = its first entry is not placed here."""
    trust = space.trust
    opened = trust.create if feed == trust.founder else trust.opens.get(feed)
    op = opened.op if opened is not None else None
    return six_words(trust.founder, op.key) if isinstance(op, FeedOpen | SpaceCreate) else ()


def name_of(space: Space, feed: str) -> str:
    """The name of a device, "" = its first entry is not placed here."""
    return " – ".join(words_of(space, feed)[:SHOWN])


def used_before(space: Space, feed: str) -> Sentence:
    """Tell that another device came with the same invitation, NOTHING = it is the only one."""
    opened = space.trust.opens
    key = _invitation(opened.get(feed))
    same = [one for one, act in opened.items() if one != feed and key and _invitation(act) == key]
    return _USED.filled(name=name_of(space, same[0])) if same else NOTHING


_USED = Sentence(
    "Mit dieser Einladung hat sich schon ein anderes Gerät angemeldet: {name}. Eine Einladung gilt"
    " für ein Gerät. Fragen Sie am Telefon nach beiden, bevor Sie eines bestätigen."
)


def _invitation(opened: Act | None) -> str:
    op = opened.op if opened is not None else None
    return op.invitation if isinstance(op, FeedOpen) else ""


def device_names(connection: Connection, feeds: Iterable[str]) -> dict[str, str]:
    """The names of devices by feed; "" where the first entry is not here."""
    return {feed: _name(connection, feed) for feed in set(feeds)}


def _name(connection: Connection, feed: str) -> str:
    row = connection.exec_driver_sql(_KEY, (feed,)).first()
    return _called(str(row[0]), str(row[1])) if row and row[1] else ""


@cache
def _called(space: str, key: str) -> str:
    return " – ".join(six_words(space, key)[:SHOWN])
