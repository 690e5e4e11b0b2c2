"""Erasures in a random schedule: asked for and confirmed by whoever, while others act."""

from __future__ import annotations

from tests.factories.moves import give_up, publish, talk
from tests.factories.purges import WITH_CUTS, appoint, expel
from tests.factories.scenes import meet_all
from tests.factories.stretches import STRETCHES
from tests.factories.turn import Turn, plain

_WORDS = ("text.add", "media.add", "comment.add")
_MAY = {"admin", "records"}
_BASES = ("consent", "retention", "mistake")


def _able(turn: Turn) -> list[Turn]:
    """Whoever may erase, each at its own place."""
    return [
        Turn(turn.play, place, who, turn.picks)
        for place in turn.play.replicas
        for who in place.people
        if _MAY & turn.play.roles.get(plain(who), set())
    ]


def demand(turn: Turn) -> None:
    """Ask for words of a draft, sometimes for something that is none."""
    draft = turn.draft()
    words = [one["id"] for kind in _WORDS for one in turn.known(kind, draft)]
    if turn.picks[2] % 7 == 0:
        words = [one["id"] for one in turn.known("draft.create")]
    count = turn.picks[0] % 5
    first = turn.picks[1] % max(1, len(words) - count)
    fields = {"ids": words[first : first + count], "basis": turn.pick(_BASES), "archive": "exempt"}
    turn.write("erase!", fields)


def agree(turn: Turn) -> None:
    """Confirm an erasure, the own one included."""
    known = turn.known("erase!")
    if known:
        turn.write("erase.confirm!", {"erasure": turn.pick(known[::-1], 3)["id"]})


def shred(turn: Turn) -> None:
    """One asks, another confirms; before that the draft mostly ends, or somebody talks on."""
    meet_all(turn)
    if turn.picks[3] % 3:
        place = turn.play.replicas[0]
        ends = give_up if turn.picks[3] % 2 else publish
        ends(Turn(turn.play, place, place.people[1], (0, *turn.picks[1:3], 1)))
        meet_all(turn)
    able = _able(turn)
    asker = able[turn.picks[0] % len(able)]
    demand(asker)
    if turn.picks[1] % 4:
        meet_all(turn)
    second = _able(turn)[turn.picks[2] % len(able)]
    agree(Turn(turn.play, second.replica, second.who, (0, 0, 0, 1)))
    talk(turn)


def shred_and_cut(turn: Turn) -> None:
    """An erasure is confirmed here while its author is cut or loses its roles there."""
    meet_all(turn)
    able = _able(turn)
    demand(able[turn.picks[0] % len(able)])
    meet_all(turn)
    first, *rest = _able(turn)
    act = (expel, appoint)[turn.picks[1] % 2]
    act(Turn(turn.play, first.replica, first.who, turn.picks))
    if turn.picks[3] % 2:
        meet_all(turn)
    for one in rest[: 1 + turn.picks[2] % 2]:
        agree(Turn(turn.play, one.replica, one.who, (0, 0, 0, 1)))


WITH_ERASURES = (
    *WITH_CUTS,
    *((_MAY, shred),) * 24,
    *((_MAY, shred_and_cut),) * 10,
    *((_MAY, demand),) * 3,
    *((_MAY, agree),) * 6,
    *STRETCHES,
)
"""Everything else, and erasures and extensions among it."""
