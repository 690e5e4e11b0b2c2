"""The door to joining: what an invitation and a carrier say, and how far this device is."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from db.errors import CarrierError
from db.ledger.keys import DeviceKey
from db.ledger.words import six_words
from db.rows import CarrierLook, InvitationNote, JoiningRow
from db.sentence import Sentence
from db.store import own_tail
from db.store.core import Core
from db.store.identities import me
from db.store.inviting import KEY_BYTES, invitation_from
from db.sync.strangers import OWN, uninvited

_MEDIA = "SELECT sha256, MAX(size) FROM medium GROUP BY sha256"


class Joining:
    """How far this device is on its way into the space."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def row(self) -> JoiningRow:
        """What is here and what is awaited."""
        core = self._core
        with core.read() as connection:
            entries = connection.exec_driver_sql("SELECT COUNT(*) FROM entry").scalar_one()
            drafts = connection.exec_driver_sql("SELECT COUNT(*) FROM draft").scalar_one()
            media = {str(one): int(size) for one, size in connection.exec_driver_sql(_MEDIA)}
            opening = core.space(connection).trust.opens.get(core.feed)
            told = own_tail.behind(
                connection, core.folded.space_id, core.feed
            ) or own_tail.stopped(connection, core.feed)
            # A whole round has to say so first: the invitation may come with the next one.
            unknown = core.feed in core.setting("sync.uninvited").split() and (
                core.feed in uninvited(connection, core.folded.space_id)
            )
        missing = core.blobs.missing(media)
        key = getattr(opening.op, "key", "") if opening else core.identity().key.public
        return JoiningRow(
            joined=me(core).joined,
            behind=told or "",
            unknown=OWN if unknown else "",
            words=six_words(core.folded.space_id, key),
            by=core.setting("invited_by"),
            carrier=core.setting("carrier"),
            entries=int(entries),
            drafts=int(drafts),
            media=len(media),
            missing=len(missing),
            media_bytes=sum(media.values()),
            missing_bytes=sum(media[one] for one in missing),
        )


def note_of(file: Path) -> InvitationNote:
    """What an invitation file says.

    Raises:
        KnownError: it is none, or cannot be read.
    """
    with invitation_from(file, lambda: 0, os.urandom) as found:
        return InvitationNote(found.space, found.title, found.carrier, found.member, found.by)


def look_at_carrier(address: str, space: str, proxies: Mapping[str, str]) -> CarrierLook:
    """Look at a carrier before joining over it; ``space`` "" = not known yet.

    Raises:
        CarrierError: it cannot be reached, is none, or belongs to another space.
    """
    from db.sync.code_places import code_place  # noqa: PLC0415 - not needed to show the desk
    from db.sync.link import CarrierLink  # noqa: PLC0415 - as above

    with CarrierLink() as link:
        found = code_place(link, address, DeviceKey(os.urandom(KEY_BYTES)), proxies).look()
    if space and found.space != space:
        raise CarrierError(
            Sentence(
                "„{address}“ gehört zu einem anderen Raum als die Einladung.", address=address
            )
        )
    return found
