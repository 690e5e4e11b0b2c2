"""What admins may do about members, in the world that they saw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.oracle.cuts import is_above, may_cut

if TYPE_CHECKING:
    from tests.oracle.rights import Asking


def join(asking: Asking) -> bool:
    """The feed was opened with the invitation's key, and the invitation was lawful."""
    world, fields = asking.world, asking.fields
    invite = asking.log.entry.get(fields["invite"], {"kind": "", "id": ""})
    return (
        invite["kind"] == "member.invite"
        and invite["id"] in world.ids
        and world.truth.lawful(invite["id"])
        and invite["fields"]["member"] == fields["member"]
        and any(
            one["feed"] == fields["feed"]
            and one["fields"]["invitation"] == invite["fields"]["key"]
            for one in world.lawful("feed.open")
        )
    )


def invite(asking: Asking) -> bool:
    """A further device of an admin speaks as that admin: it lets it in, or who is above it."""
    world, member = asking.world, asking.fields["member"]
    if "admin" not in asking.roles and "admin" not in asking.fields["roles"]:
        return False
    if member not in world.people or member == asking.me:
        return True
    return may_cut(world, asking.me, member, recovery=asking.is_recovery)


def cut(asking: Asking) -> bool:
    """An ancestor cuts an admin; positions are those that its author had seen."""
    fields = asking.fields
    named = fields["from"] if asking.entry["kind"] == "role.set!" else fields["feeds"]
    return may_cut(asking.world, asking.me, fields["member"], recovery=asking.is_recovery) and all(
        _is_here(asking, feed, *place) for feed, place in named.items()
    )


def _is_here(asking: Asking, feed: str, seq: int, entry: str) -> bool:
    if not seq:
        return True
    held = asking.log.entry.get(entry)
    here = held is not None and entry in asking.world.ids
    return here and held is not None and (held["feed"], held["seq"]) == (feed, seq)


def confirm(asking: Asking) -> bool:
    """A second admin, neither the target nor below it."""
    world, named = asking.world, asking.fields["revoke"]
    for cut in world.lawful("revoke!", "role.set!"):
        if cut["id"] == named:
            known = world.truth.before(named)
            target = cut["fields"]["member"]
            author = known.cuts.speaker(cut, known.ids)
            apart = asking.me not in {target, author}
            return apart and not is_above(world, target, asking.me)
    return False


def readmit(asking: Asking) -> bool:
    world, fields = asking.world, asking.fields
    owners = {
        one["fields"]["member"]
        for one in world.lawful("member.join")
        if one["fields"]["feed"] == fields["feed"]
    }
    if fields["feed"] == asking.log.space:
        owners = {world.founder}
    return (
        bool(owners)
        and all(may_cut(world, asking.me, one, recovery=False) for one in owners)
        and 1 <= fields["from"] <= fields["to"]
        and _is_here(asking, fields["feed"], fields["to"], fields["head"])
        and all(
            asking.log.one_branch(fields["head"], one["fields"]["head"])
            for one in world.cuts.ranges(fields["feed"])
        )
    )
