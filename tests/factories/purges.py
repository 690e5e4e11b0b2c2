"""What admins do to members in a random schedule, lawful or not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.factories.chronicle import Entry
from tests.factories.moves import decide, govern, talk
from tests.factories.scenes import WHAT, meet_all, on_stage
from tests.factories.troupe import code
from tests.factories.turn import Turn, plain

ROLES = (
    ("reviewer",),
    (),
    ("reviewer", "editor"),
    ("admin", "reviewer"),
    ("editor", "contractor"),
    ("admin", "lead", "reviewer"),
)


def _members(turn: Turn) -> list[str]:
    made = [one["fields"]["member"] for one in turn.known("member.invite")]
    founder = turn.known("space.create")[0]["fields"]["member"]
    return list(dict.fromkeys([*made, *made, founder]))


def _feeds(turn: Turn, member: str) -> list[str]:
    joins = turn.known("member.join")
    found = [one["fields"]["feed"] for one in joins if one["fields"]["member"] == member]
    first = turn.known("space.create")[0]
    return found or ([first["feed"]] if first["fields"]["member"] == member else [])


def _of_feed(turn: Turn, feed: str) -> list[Entry]:
    """What the author knows of a feed, newest first."""
    found = [one for one in turn.play.entries if one["id"] in turn.sees]
    return [one for one in reversed(found) if one["feed"] == feed]


def _place(turn: Turn, feed: str, number: int) -> list[Any]:
    """Mostly the newest position known, sometimes one further back, or none at all."""
    known = _of_feed(turn, feed)
    back = (0, 0, 1, 2, 4, 99)[number % 6]
    return [known[back]["seq"], known[back]["id"]] if back < len(known) else [0, ""]


def _places(turn: Turn, member: str) -> dict[str, list[Any]]:
    feeds = [one for one in _feeds(turn, member) if turn.picks[3] % 7]
    return {one: _place(turn, one, turn.picks[1] + n) for n, one in enumerate(feeds)}


def expel(turn: Turn) -> None:
    """Revoke a member, or some of its devices."""
    member = turn.pick(_members(turn))
    rest = ("cut", "cut", "keep")[turn.picks[2] % 3]
    turn.write("revoke!", {"member": member, "feeds": _places(turn, member), "rest": rest})


def appoint(turn: Turn) -> None:
    """Set a member's roles."""
    member = turn.pick(_members(turn))
    roles = list(turn.pick(ROLES, 2))
    turn.write("role.set!", {"member": member, "roles": roles, "from": _places(turn, member)})


def second(turn: Turn) -> None:
    """Agree to a cut, the own one included."""
    known = turn.known("revoke!") + turn.known("role.set!")
    if known:
        turn.write("revoke.confirm!", {"revoke": turn.pick(known[::-1])["id"]})


def forgive(turn: Turn) -> None:
    """Count a range of a feed again, of whatever branch."""
    cut = [one["fields"]["member"] for one in turn.known("revoke!")]
    feeds = _feeds(turn, turn.pick(cut or _members(turn)))
    doubled = _doubled(turn)
    feed = turn.pick(doubled, 1) if doubled and turn.picks[2] % 2 else (feeds or [""])[0]
    known = _of_feed(turn, feed)
    if known:
        head = turn.pick(known[:6], 3)
        first = max(1, head["seq"] - turn.picks[2] % 8)
        fields = {"feed": feed, "from": first, "to": head["seq"], "head": head["id"]}
        turn.write("readmit!", fields)


def _doubled(turn: Turn) -> list[str]:
    places = [(one["feed"], one["seq"]) for one in turn.play.entries if one["id"] in turn.sees]
    return sorted({feed for feed, seq in places if places.count((feed, seq)) > 1})


def leave(turn: Turn) -> None:
    """Say that this device goes on elsewhere."""
    turn.write("feed.close", {"next": "ab" * 16})
    talk(turn)


def purge(turn: Turn) -> None:
    """Admins on several computers act against each other and against members, unseen."""
    meet_all(turn)
    for number, place in enumerate(turn.play.replicas):
        a, b, c, d = turn.picks
        admins = [one for one in place.people if "admin" in turn.play.roles.get(plain(one), ())]
        for who in admins:
            picks = (a + 3 * number, b + number, c + number, d)
            act = (expel, appoint, expel, second, forgive, expel)[(a // 8 + number) % 6]
            act(Turn(turn.play, place, who, picks))
    if turn.picks[1] % 3:
        meet_all(turn)


def let_in(turn: Turn) -> None:
    """An admin lets in a further device of a member, or a new member, who then speaks."""
    members = _members(turn)
    name = f"late {len(turn.play.entries)}"
    device, key = turn.play.device(name), code(name) * 2
    member = turn.pick([*members, code(name)], 1)
    roles = list(turn.pick(ROLES, 2)) or ["reviewer"]
    fields = {"member": member, "unit": code("PRESS"), "roles": roles, "key": key, "card": ""}
    invite = turn.write("member.invite", fields)
    public = device.signer.public if device.signer else key
    opening = {"key": public, "invitation": key, "proof": "00" * 64}
    opened = turn.chronicle.write(device, "feed.open", opening)
    turn.sees |= {opened}
    turn.write("member.join", {"feed": device.feed, "member": member, "invite": invite})
    turn.replica.held |= {opened}
    new = Turn(turn.play, turn.replica, device, (1, 1, 1, 1))
    act = turn.pick((talk, expel, appoint, talk), 3)
    act(new)


def cut_and_return(turn: Turn) -> None:
    """A member is cut, comes back on a new device, and its admin is cut in turn."""
    meet_all(turn)
    expel(turn)
    let_in(turn)
    if turn.picks[0] % 2:
        _cut_unseen(turn)


def demote(turn: Turn) -> None:
    """A voter loses or changes its roles while it votes elsewhere."""
    on_stage(turn)
    place = turn.play.replicas[0]
    other = turn.play.replicas[1 + turn.picks[0] % 3]
    voter = turn.pick(other.people, 1)
    now = Turn(turn.play, place, place.people[0], (1, 0, 0, 1))
    joins = {one["fields"]["feed"]: one["fields"]["member"] for one in now.known("member.join")}
    if voter.feed in joins:
        roles, places = turn.pick(ROLES, 2), {voter.feed: _place(now, voter.feed, 0)}
        fields = {"member": joins[voter.feed], "roles": list(roles), "from": places}
        now.write("role.set!", fields)
    for number in range(2):
        decide(Turn(turn.play, other, voter, (turn.picks[3], number, turn.picks[0], 1)))
    govern(Turn(turn.play, other, voter, (turn.picks[1] % 4, turn.picks[2], 0, 1)))
    meet_all(turn)


def _cut_unseen(turn: Turn) -> None:
    """The founder cuts the admin where it saw it last: what it did since falls."""
    place = turn.play.replicas[0]
    now = Turn(turn.play, place, place.people[0], (1, 0, 0, 1))
    joins = {one["fields"]["feed"]: one["fields"]["member"] for one in now.known("member.join")}
    member = joins.get(turn.who.feed)
    if member:
        feeds = {turn.who.feed: _place(now, turn.who.feed, 0)}
        now.write("revoke!", {"member": member, "feeds": feeds, "rest": "keep"})
    meet_all(turn)


def twofold(turn: Turn) -> None:
    """Somebody's computer is copied, both write, and two admins count one branch each."""
    meet_all(turn)
    place = turn.play.replicas[1 + turn.picks[0] % 3]
    who = turn.pick([one for one in place.people if one.head], 1)
    twin = replace(who)
    for one in (who, twin):
        talk(Turn(turn.play, place, one, (0, 0, turn.picks[2], 1)))
    heads = [who.head, twin.head]
    meet_all(turn)
    founder, other = turn.play.replicas[0].people[0], turn.who
    for number, (admin, head) in enumerate(((founder, heads[0]), (other, heads[1]))):
        now = Turn(turn.play, turn.play.replicas[0], admin, (1, 1, 1, 1))
        if turn.picks[3] % 3 or not number:
            now.sees -= {
                one for one in now.sees if turn.chronicle.by_id[one]["kind"] == "readmit!"
            }
        to = turn.chronicle.by_id[head]
        fields = {"feed": to["feed"], "from": to["seq"], "to": to["seq"], "head": head}
        now.write("readmit!", fields)


_ADMIN = {"admin"}
WITH_CUTS = (
    *WHAT,
    *((_ADMIN, purge),) * 6,
    *((_ADMIN, expel),) * 2,
    *((_ADMIN, appoint),) * 3,
    *((_ADMIN, second),) * 3,
    *((_ADMIN, forgive),) * 3,
    *((_ADMIN, let_in),) * 3,
    *((_ADMIN, cut_and_return),) * 4,
    *((_ADMIN, twofold),) * 2,
    *((_ADMIN, demote),) * 4,
    *((_ADMIN | {"reviewer"}, leave),) * 2,
)
"""Everything else, and cuts among it."""
