"""Who this replica may act as."""

from __future__ import annotations

from collections.abc import Sequence

from db.domain.act import hypothetical
from db.domain.operations.role import in_rank
from db.domain.space import Space
from db.errors import Refused
from db.queries.devices import device_names
from db.queries.names import Names
from db.rows import MeRow
from db.sentence import Sentence
from db.store.core import Core
from db.store.lookup import SHORTEST_PREFIX


def remember_identity(core: Core, feed: str, member: str) -> None:
    """Notes that this replica holds the key of a feed."""
    with core.local() as connection:
        position = connection.exec_driver_sql("SELECT COUNT(*) FROM local_identity").scalar_one()
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO local_identity (feed, member, place, position) "
            "VALUES (?, ?, 'keystore', ?)",
            (feed, member, position),
        )


def all_of(core: Core) -> tuple[MeRow, ...]:
    """All identities, in the order they came."""
    with core.read() as connection:
        rows = (
            connection.exec_driver_sql("SELECT feed FROM local_identity ORDER BY position")
            .scalars()
            .all()
        )
        space = core.space(connection)
        names = device_names(connection, rows)
        return tuple(_row(core, space, feed, names[feed]) for feed in rows)


def me(core: Core) -> MeRow:
    """The acting identity."""
    with core.read() as connection:
        words = device_names(connection, (core.feed,))[core.feed]
        return _row(core, core.space(connection), core.feed, words)


def _row(core: Core, space: Space, feed: str, words: str) -> MeRow:
    member, unit, roles = _member(space, feed)
    names = Names(space)
    found = space.units.get(unit)
    return MeRow(
        member=member,
        title=names.member(member) or core.setting("invited_as"),
        unit=unit,
        unit_code=names.unit_code(unit),
        unit_name=names.unit(unit),
        house=names.house_code(found.house) if found else "",
        roles=tuple(sorted(roles)),
        feed=feed,
        words=words,
        joined=bool(member),
    )


def _member(space: Space, feed: str) -> tuple[str, str, tuple[str, ...]]:
    """Member, unit and roles of a feed; also of one that a fork or a cut has ended."""
    trust = space.trust
    found = trust.plain(hypothetical(feed, 0, None))
    now = trust.now(found.member) if found is not None else None
    return (now.member, now.unit, tuple(in_rank(now.roles))) if now else ("", "", ())


def act_as(core: Core, who: str, *, remember: bool = False) -> None:
    """Chooses the acting identity by member id, function title, unit code or feed."""
    feed = _feed_of(core, who) or feed_of_member(core, who)[1]
    if feed != core.feed:
        core.feed = feed
        core.generation += 1
    if remember:
        core.set_setting("feed", feed)


def _feed_of(core: Core, who: str) -> str:
    """The quick way for a member id or feed, "" where it takes a closer look."""
    with core.database.read() as connection:
        found = connection.exec_driver_sql(
            "SELECT feed FROM local_identity WHERE (member = ? OR feed = ?) AND ? <> '' "
            "ORDER BY feed = ? DESC, position DESC LIMIT 1",
            (who, who, who, core.feed),
        ).first()
    return str(found[0]) if found else ""


def feed_of_member(core: Core, who: str) -> tuple[str, str]:
    """Member id and feed of an identity of this replica.

    By member id or its beginning, feed, function title, unit code or unit name; only letters and
    digits count. Of several members of one unit the one this replica knew first; of several feeds
    of one member, after a renewal, the acting one or the newest.

    Raises:
        Refused: ``unknown_member``, naming whom there is; ``ambiguous``, naming those of one name.
    """
    everybody, wanted = all_of(core), _letters(who)
    fitting = [one for one in everybody if wanted and wanted in map(_letters, _names(one))]
    if len(wanted) >= SHORTEST_PREFIX and not fitting:
        fitting = [one for one in everybody if one.member.startswith(wanted)]
    if fitting:
        _refuse_namesakes(fitting, wanted, who)
        feeds = [one.feed for one in fitting if one.member == fitting[0].member]
        return fitting[0].member, core.feed if core.feed in feeds else feeds[-1]
    codes = ", ".join(dict.fromkeys(one.unit_code for one in everybody if one.unit_code))
    message = Sentence(
        "Hier gibt es niemanden namens „{who}“. Möglich sind: {codes}.", who=who, codes=codes
    )
    raise Refused("unknown_member", message)


def _refuse_namesakes(fitting: Sequence[MeRow], wanted: str, who: str) -> None:
    """Ask which one is meant where two members bear the name that was given."""
    same = [one for one in fitting if _letters(one.title) == wanted]
    members = dict.fromkeys(one.member for one in same)
    if len(members) < 2:  # noqa: PLR2004 - a namesake takes two
        return
    found = ", ".join(dict.fromkeys(f"{one.unit_code} {one.member[:12]}" for one in same))
    message = Sentence(
        "„{who}“ heißen hier mehrere: {found}. Bitte geben Sie statt des Namens den Anfang der "
        "Kennung an.",
        who=who,
        found=found,
    )
    raise Refused("ambiguous", message)


def _names(one: MeRow) -> tuple[str, ...]:
    return one.member, one.feed, one.title, one.unit_code, one.unit_name


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
