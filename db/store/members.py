"""The doors to members, units, routes and the settings of the space."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from db.actions import space as actions
from db.actions.members import invite_device
from db.actions.writer import Identity, Writer
from db.changes import Changes
from db.domain.operations.role import ROLES
from db.errors import Refused
from db.ledger.keys import DeviceKey
from db.ledger.words import six_words
from db.queries.devices import used_before
from db.queries.names import Names
from db.queries.people import pending_feeds
from db.rows import (
    InvitationRow,
    MemberRow,
    PendingFeedRow,
    RouteRow,
)
from db.rows.sentences import sentence
from db.sentence import Sentence
from db.store.core import Core
from db.store.identities import remember_identity
from db.store.inviting import KEY_BYTES, Write, new_invitation
from db.store.lookup import find_member, find_route, find_unit
from db.tables.sqlite_errors import told_kindly


class Members:
    """Who is in, who asks to come in."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(self) -> tuple[MemberRow, ...]:
        """Everybody ever invited, with the devices that count."""
        with self._core.read() as connection:
            names = Names(self._core.space(connection))
            rows = connection.exec_driver_sql(
                "SELECT m.id, m.title, m.unit, m.roles, m.invited_by, "
                "COALESCE(group_concat(d.feed, ' '), '') FROM member m "
                "LEFT JOIN device d ON d.member = m.id AND d.state = '' "
                "GROUP BY m.id ORDER BY m.title, m.id"
            ).all()
        return tuple(
            MemberRow(
                member=row[0],
                title=row[1],
                unit=row[2],
                unit_code=names.unit_code(row[2]),
                unit_name=names.unit(row[2]),
                roles=tuple(row[3].split()),
                feeds=tuple(row[5].split()),
                invited_by=names.member(row[4]),
            )
            for row in rows
        )

    def pending(self) -> tuple[PendingFeedRow, ...]:
        """Devices that opened their feed and wait to be accepted."""
        with self._core.read() as connection:
            space = self._core.space(connection)
        return tuple(
            PendingFeedRow(
                feed,
                member,
                space.cards.get(member, ""),
                six_words(self._core.folded.space_id, op.key),
                at,
                used_before(space, feed),
            )
            for feed, (member, op, at) in pending_feeds(space).items()
        )

    def own_words(self) -> tuple[str, ...]:
        """The six words of the acting device, to read out on the telephone."""
        return six_words(self._core.folded.space_id, self._core.identity().key.public)

    def invite(
        self, unit: str, roles: Sequence[str], title: str, carrier: str, out: Path
    ) -> InvitationRow:
        """Invites a member and writes the invitation file.

        Raises:
            Refused: unknown unit or role.      KnownError: the file cannot be written.
        """
        check_roles(roles)

        def do(writer: Writer, key: str) -> tuple[str, str]:
            found = find_unit(writer.space, unit)
            return actions.invite(writer, found, roles, title, key)

        return self._invite(do, title, carrier, out)

    def invite_device(self, member: str, carrier: str, out: Path) -> InvitationRow:
        """Invites a further device of a member, or the new person in its function.

        Raises:
            Refused: there is no such member.      KnownError: the file cannot be written.
        """
        with self._core.read() as connection:
            who = find_member(connection, member)
            title = Names(self._core.space(connection)).member(who)
        return self._invite(
            lambda writer, key: (who, invite_device(writer, who, key)), title, carrier, out
        )

    def _invite(
        self,
        write: Write,
        title: str,
        carrier: str,
        out: Path,
    ) -> InvitationRow:
        new = not out.exists()
        with told_kindly(out):
            out.parent.mkdir(parents=True, exist_ok=True)
            out.touch()
        try:
            member, made = new_invitation(self._core, write, title, carrier)
        except BaseException:
            if new:
                out.unlink(missing_ok=True)
            raise
        with told_kindly(out):
            out.write_bytes(made.to_bytes())
            out.chmod(0o600)
        return InvitationRow(member, title, str(out))

    def accept(self, feed: str) -> Changes:
        """Lets a device in, by feed or a prefix of it, after comparing the six words."""
        waiting = [one.feed for one in self.pending() if one.feed.startswith(feed)]
        if not feed or len(waiting) != 1:
            raise Refused(
                "unknown_feed",
                Sentence("Es wartet kein Gerät „{feed}“ auf Bestätigung.", feed=feed),
            )
        return self._core.act(lambda writer: actions.accept(writer, waiting[0]))[1]

    def enrol(self, unit: str, roles: Sequence[str], title: str, *, accepted: bool = True) -> str:
        """Demo only: invites, opens and accepts a member whose key lies in this replica.

        Args:
            unit: id, code or name.
            roles: what it may do.
            title: its function.
            accepted: else the device waits until somebody compares its words.

        Returns:
            The member's id.
        """
        core = self._core
        if not core.is_demo_store():
            raise Refused("demo_only", sentence("demo_only"))
        check_roles(roles)
        invitation, key = DeviceKey(core.draw(KEY_BYTES)), DeviceKey(core.draw(KEY_BYTES))

        def do(writer: Writer) -> str:
            admin = writer.identity
            found = find_unit(writer.space, unit)
            member, _ = actions.invite(writer, found, roles, title, invitation.public)
            writer.identity = Identity(key, member)
            actions.open_feed(writer, invitation, core.folded.space_id)
            writer.identity = admin
            if accepted:
                actions.accept(writer, key.feed)
            return member

        if core.keystore is not None:
            core.keystore.save(core.folded.space_id, key)
        member, _ = core.act(do)
        core.know_key(key)
        if accepted:
            remember_identity(core, key.feed, member)
        return member


def check_roles(roles: Sequence[str], *, none: bool = False) -> None:
    """Refuses roles that do not exist; ``none``: no role at all is one way to have some."""
    unknown = [one for one in roles if one not in ROLES]
    if unknown or not (roles or none):
        named = ", ".join(ROLES)
        what = (
            Sentence("Die Rolle „{role}“ gibt es nicht", role=unknown[0])
            if unknown
            else Sentence("Es fehlt eine Rolle")
        )
        raise Refused(
            "unknown_role", Sentence("{what}. Möglich sind: {named}.", what=what, named=named)
        )


class Routes:
    """Published routes."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(self) -> tuple[RouteRow, ...]:
        """The newest number of every route, by name."""
        with self._core.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT id, name, number, entry, json_array_length(definition, '$.stages') "
                "FROM route WHERE newest ORDER BY name"
            ).all()
        return tuple(RouteRow(*row) for row in rows)

    def usual(self) -> str:
        """The name of the route for drafts that name none, "" = there is no route yet."""
        with self._core.read() as connection:
            space = self._core.space(connection)
            if not space.newest:
                return ""
            route = find_route(space, "")
        return next(one.name for one in space.routes.values() if one.route == route)

    def begins_at(self, route: str) -> tuple[str, ...]:
        """The names of the units a draft goes to first; "" as route = the usual one.

        Raises:
            Refused: the route is not known.
        """
        with self._core.read() as connection:
            space = self._core.space(connection)
            entry, names = space.newest[find_route(space, route)], Names(space)
            steps = space.routes[entry].stages[0].steps
            return tuple(names.unit(unit) for step in steps for unit in step.units)

    def publish(self, definition: Mapping[str, Any]) -> Changes:
        """Publishes a route, or a new number of the one with this name; units by code."""
        return self._core.act(lambda writer: actions.publish_route(writer, definition))[1]


class Settings:
    """Settings that hold for the whole space."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def set_wording(self, wording: str, reason_min: int) -> Changes:
        """Sets wording (``release`` or ``cosign``) and the shortest reason."""
        return self._core.act(lambda writer: actions.set_wording(writer, wording, reason_min))[1]
