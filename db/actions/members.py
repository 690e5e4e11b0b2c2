"""Takes rights away and gives counting back: roles, cuts, their confirmation, proofs of forks."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from db.actions.writer import Writer
from db.domain.operations import (
    FeedClose,
    ForkProof,
    MemberInvite,
    Readmit,
    Revoke,
    RevokeConfirm,
    RoleSet,
)
from db.errors import Refused
from db.rows.sentences import sentence
from db.sentence import Sentence

Places = Mapping[str, int]
"""By feed, the last position that stays as it was; 0 = none."""


def set_roles(writer: Writer, member: str, roles: Sequence[str], upto: Places) -> str:
    """Gives a member these roles from now on, or from the positions named; returns the entry."""
    feeds = _feeds(writer, member)
    return writer.write(RoleSet(member, tuple(roles), _positions(writer, feeds, upto)))


def revoke(
    writer: Writer, member: str, devices: Collection[str], upto: Places, *, keep: bool
) -> str:
    """Cuts a member, or some of its devices; returns the entry.

    Args:
        writer: signs.
        member: id.
        devices: feeds; none = all of the member.
        upto: see `Places`; a device not named is cut where it stands now.
        keep: the member's other devices go on.

    Raises:
        Refused: the rules say no, or a device is not the member's.
    """
    feeds = _feeds(writer, member)
    named = list(devices) or feeds
    if unknown := [one for one in (*named, *upto) if one not in feeds]:
        message = Sentence(
            "Das Gerät {feed} gehört nicht zu diesem Mitglied.", feed=unknown[0][:12]
        )
        raise Refused("unknown_feed", message)
    positions = _positions(writer, named, upto)
    return writer.write(Revoke(member, positions, "keep" if keep else "cut"))


def confirm(writer: Writer, cut: str) -> str:
    """Agrees to a cut that reaches below what its author had seen."""
    return writer.write(RevokeConfirm(cut))


def readmit(writer: Writer, feed: str, first: int, last: int, head: str = "") -> str:
    """Counts a range of a feed again; ``head`` tells the branch where there are two."""
    found = [one for one in writer.at(feed, last) if one.startswith(head)]
    if len(found) != 1:
        message = Sentence(
            "An Stelle {last} stehen zwei Einträge. Bitte nennen Sie den gemeinten.", last=last
        )
        raise Refused("unknown_position", message if found else sentence("unknown_position"))
    writer.see(found[0])
    return writer.write(Readmit(feed, first, last, found[0]))


def prove(writer: Writer, proof: ForkProof) -> str:
    """Writes down that a feed stands double."""
    return writer.write(proof)


def close(writer: Writer, following: str) -> str:
    """Ends the own feed in favour of another one of the same member."""
    return writer.write(FeedClose(following))


def invite_device(writer: Writer, member: str, key: str) -> str:
    """Invites a further device of a member; it has the unit and the roles the member has."""
    now = writer.space.trust.now(member)
    if now is None:
        raise Refused("unknown_member", sentence("unknown_member"))
    return writer.write(MemberInvite(member, now.unit, tuple(sorted(now.roles)), key))


def _feeds(writer: Writer, member: str) -> list[str]:
    trust = writer.space.trust
    if trust.now(member) is None:
        raise Refused("unknown_member", sentence("unknown_member"))
    return list(trust.feeds_of(member))


def _positions(writer: Writer, feeds: Collection[str], upto: Places) -> dict[str, tuple[int, str]]:
    return {feed: _position(writer, feed, upto.get(feed)) for feed in feeds}


def _position(writer: Writer, feed: str, seq: int | None) -> tuple[int, str]:
    if seq is None:
        return writer.head_of(feed)
    if seq == 0:
        return 0, ""
    found = writer.at(feed, seq)
    if len(found) != 1:
        raise Refused("unknown_position", sentence("unknown_position"))
    return seq, found[0]
