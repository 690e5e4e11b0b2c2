"""A new key and feed after a restore or a clone, and what the printed recovery key may do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from db.actions import members
from db.actions.space import open_feed
from db.actions.writer import Identity, Writer
from db.domain.operations import FeedOpen
from db.errors import KnownError, Refused
from db.ledger.header import is_hex64
from db.ledger.invitation import Invitation
from db.ledger.keys import DeviceKey
from db.sentence import Sentence
from db.store.core import Core
from db.store.identities import me, remember_identity
from db.store.inviting import KEY_BYTES, Source, invitation_from


def renew(core: Core, source: Source) -> None:
    """Goes on in a new feed, opened with an invitation for a further device of the member.

    The old feed is ended in its own words only where all of it is here (3-ledger §3.3).

    Raises:
        Refused: ``wrong_space``: the invitation is for another space.
    """
    with invitation_from(source, core.clock, core.draw) as invitation:
        if invitation.space != core.folded.space_id:
            raise Refused("wrong_space", Sentence("Diese Einladung gilt für einen anderen Raum."))
        _go_on(core, invitation)


def _go_on(core: Core, invitation: Invitation) -> None:
    space_id, old, member = core.folded.space_id, core.feed, me(core).member
    key, invited = DeviceKey(core.draw(KEY_BYTES)), DeviceKey(bytes.fromhex(invitation.key))
    core.key_places().save(space_id, key)
    core.know_key(key)
    before = _old_key(core)
    core.feed = key.feed
    core.act(lambda writer: open_feed(writer, invited, space_id))
    remember_identity(core, key.feed, member)
    core.set_setting("feed", key.feed)
    core.set_setting("invited_by", invitation.by)
    if before is not None:
        _close(core, old, key.feed)


def _old_key(core: Core) -> DeviceKey | None:
    """The key of the feed that is left, None where it cannot be reached any more."""
    try:
        return core.identity().key
    except (KnownError, Refused):
        return None


def _close(core: Core, old: str, following: str) -> None:
    with core.read() as connection:
        trust = core.space(connection).trust
        whole = core.is_whole(connection, old) and not trust.double(old, None)
    if not whole:
        return
    core.feed = old
    try:
        with suppress(Refused):
            core.act(lambda writer: members.close(writer, following))
    finally:
        core.feed = following


@contextmanager
def recovering(core: Core, private: str) -> Iterator[None]:
    """Acts with the printed recovery key while it lasts; it is kept nowhere.

    Args:
        core: an open replica.
        private: the key as printed, 64 hex; blanks are forgiven.

    Raises:
        Refused: ``wrong_key``: it is not the key that the founding names.
    """
    digits = "".join(private.split()).lower()
    key = DeviceKey(bytes.fromhex(digits)) if is_hex64(digits) else None
    with core.read() as connection:
        trust = core.space(connection).trust
    if key is None or key.feed != trust.recovery:
        text = Sentence("Das ist nicht der Wiederherstellungsschlüssel dieses Raums.")
        raise Refused("wrong_key", text)
    before, core.feed = core.feed, key.feed
    core.know_key(key)
    try:
        core.act(lambda writer: _open(writer, Identity(key, "")))
        yield
    finally:
        core.feed = before
        core.forget_key(key.feed)


def _open(writer: Writer, identity: Identity) -> None:
    """Its feed begins without an invitation, once."""
    if writer.head_of(identity.key.feed) == (0, ""):
        writer.write(FeedOpen(identity.key.public, "", ""))
