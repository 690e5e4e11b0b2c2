"""The door to short codes: invitations that lie, locked, on the carrier."""

from __future__ import annotations

from collections.abc import Sequence

from db.actions import space as actions
from db.actions.members import invite_device
from db.actions.writer import Writer
from db.errors import CarrierError
from db.ledger.invitation_code import LIFE_MS, lock_of, locked, new_code, read_code
from db.queries.names import Names
from db.rows import CodeRow
from db.sentence import Sentence
from db.store.core import Core
from db.store.inviting import Write, new_invitation
from db.store.lookup import find_member, find_unit
from db.store.members import check_roles
from db.store.sync import Sync
from db.sync.code_places import code_place
from db.sync.link import CarrierLink


class Codes:
    """Call it from a thread of its own, on a Store of its own: it meets the carrier."""

    def __init__(self, core: Core, sync: Sync) -> None:
        self._core, self._sync = core, sync

    def invite(self, unit: str, roles: Sequence[str], title: str, carrier: str = "") -> CodeRow:
        """Invites a member, for whoever types the code within a week.

        ``carrier``: where the invitation is laid down, "" = the remembered carrier.

        Raises:
            Refused: unknown unit or role, or the acting member may not.
            CarrierError: there is no carrier, or it cannot be reached or written.
        """
        check_roles(roles)

        def write(writer: Writer, key: str) -> tuple[str, str]:
            return actions.invite(writer, find_unit(writer.space, unit), roles, title, key)

        return self._issue(write, title, carrier)

    def invite_device(self, member: str, carrier: str = "") -> CodeRow:
        """Invites a further device of a member; raises as `invite`."""
        with self._core.read() as connection:
            who = find_member(connection, member)
            title = Names(self._core.space(connection)).member(who)
        return self._issue(
            lambda writer, key: (who, invite_device(writer, who, key)), title, carrier
        )

    def _issue(self, write: Write, title: str, carrier: str) -> CodeRow:
        address, core = carrier or self._sync.target(), self._core
        if not address:
            raise CarrierError(
                Sentence(
                    "Ein Code braucht eine Ablage oder einen Server, wo die Einladung liegt. "
                    "Bitte gleichen Sie zuerst ab, oder geben Sie eine Einladungsdatei weiter."
                )
            )
        # Before anything is signed: nobody is invited by a code that cannot be laid down.
        self._sync.run(address)
        member, invitation = new_invitation(core, write, title, address)
        self._sync.run(address)
        code, until = new_code(core.draw), core.clock() + LIFE_MS
        lock = lock_of(read_code(code), invitation.space)
        key = core.identity().key
        with CarrierLink() as link:
            place = code_place(link, address, key, self._sync.proxies)
            place.put(invitation.space, lock.name, locked(lock, invitation, until))
        return CodeRow(member, title, code, address, until)
