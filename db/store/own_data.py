"""The door to what a space holds about whoever acts."""

from __future__ import annotations

from db.queries.own_data import own_marks, own_notes, own_typed
from db.rows import LogFilter
from db.rows.own_data import OwnData
from db.store.core import Core
from db.store.deputies import Deputies
from db.store.log import Log
from db.store.people import People

ALL = -1


def own_data(core: Core) -> OwnData:
    """Put together what is stored about the acting member, here and for everybody.

    Art. 15 GDPR names what a person may ask for: the data, where they come from, who gets them
    and for how long; the last two are the same for all members and said by the desk.

    Raises:
        Refused: ``unknown_member``: this device was not confirmed yet.
    """
    log, away = Log(core), Deputies(core).away()
    with core.read() as connection:
        member, title = core.viewer(connection).member, core.space(connection).title
        read, pending = own_marks(connection, member)
        notes, typed = own_notes(connection, member), own_typed(connection, member)
    wanted = LogFilter(member=member)
    return OwnData(
        space=title,
        at=core.clock(),
        person=People(core).page(member),
        away=(away.since, away.until),
        acts=dict(log.acts(wanted)),
        entries=log.rows(wanted, 0, ALL),
        notes=notes,
        typed=typed,
        read=read,
        pending=pending,
    )
