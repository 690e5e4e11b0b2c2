"""Invitations: made, written to a file, and read from a file or by a short code."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from db.actions.writer import Writer
from db.errors import CarrierError, Refused
from db.ledger.invitation import MAX_BYTES, Invitation, read_invitation
from db.ledger.keys import DeviceKey
from db.rows import InvitationCode
from db.store.core import Core
from db.store.identities import me
from db.tables.sqlite_errors import told_kindly

KEY_BYTES = 32
Write = Callable[[Writer, str], tuple[str, str]]
"""Signs the invitation of a public key; returns the member and the entry."""
Source = Path | InvitationCode


def new_invitation(core: Core, write: Write, title: str, carrier: str) -> tuple[str, Invitation]:
    """Sign an invitation; return the member and what the joiner needs.

    Raises:
        Refused: the rules say no.
    """
    key = DeviceKey(core.draw(KEY_BYTES))
    by = me(core).title
    (member, entry), _ = core.act(lambda writer: write(writer, key.public))
    with core.read() as connection:
        name = core.space(connection).title
    space = core.folded.space_id
    return member, Invitation(space, name, carrier, entry, key.private.hex(), title, by)


@contextmanager
def invitation_from(
    source: Source, clock: Callable[[], int], draw: Callable[[int], bytes]
) -> Iterator[Invitation]:
    """Give an invitation; one that a code opened leaves the carrier once the block went well.

    Raises:
        KnownError: the file is none, or the carrier cannot be reached.
        WrongUsage: what was typed is no code.
        Refused: ``unknown_code``, ``code_expired``.
    """
    if isinstance(source, InvitationCode):
        with _by_code(source, clock, draw) as invitation:
            yield invitation
        return
    with told_kindly(source), source.open("rb") as opened:
        invitation = read_invitation(opened.read(MAX_BYTES + 1))
    yield invitation


@contextmanager
def _by_code(
    source: InvitationCode, clock: Callable[[], int], draw: Callable[[int], bytes]
) -> Iterator[Invitation]:
    # Imported here: a desk that opens needs neither the carriers nor what locks.
    from db.ledger.invitation_code import GONE, lock_of, opened, read_code  # noqa: PLC0415
    from db.sync.code_places import code_place  # noqa: PLC0415
    from db.sync.link import CarrierLink  # noqa: PLC0415

    code = read_code(source.code)
    with CarrierLink() as link:
        key = DeviceKey(draw(KEY_BYTES))
        place = code_place(link, source.address, key, source.proxies)
        space = place.look().space
        lock = lock_of(code, space)
        data = place.get(lock.name)
        if data is None:
            raise Refused("unknown_code", GONE)
        invitation = opened(lock, data, space, clock())
        yield replace(invitation, carrier=source.address)
        with suppress(CarrierError):
            place.drop(lock.name)
