"""What admins do to members in a random schedule, lawful or not."""

from __future__ import annotations

from typing import Any

from tests.factories.chronicle import Entry
from tests.factories.scenes import WHAT, meet_all
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
    if turn.picks[0] % 4 == 0:
        turn.write("feed.close", {"next": "ab" * 16})


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


_ADMIN = {"admin"}
WITH_CUTS = (
    *WHAT,
    *((_ADMIN, purge),) * 6,
    *((_ADMIN, expel),) * 2,
    *((_ADMIN, appoint),) * 3,
    *((_ADMIN, second),) * 3,
    *((_ADMIN, forgive),) * 3,
    (_ADMIN | {"reviewer"}, leave),
)
"""Everything else, and cuts among it."""
