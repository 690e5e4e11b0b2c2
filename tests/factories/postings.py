"""Publishing in a random schedule: recorded, dropped, judged and taken down, also apart."""

from __future__ import annotations

from tests.factories.moves import advance, publish, recall, revise, revoke
from tests.factories.purges import WITH_CUTS
from tests.factories.scenes import meet_all, on_stage
from tests.factories.turn import Replica, Turn, plain

_ANY = {"editor", "reviewer", "lead", "admin", "contractor", "auditor"}
_WRITE = {"editor", "lead", "contractor"}
_ROUNDS = 5


def go_live(turn: Turn) -> None:
    """A draft is released, then several speak of its channels without hearing each other."""
    on_stage(turn)
    for _ in range(_ROUNDS):
        for place in turn.play.replicas:
            advance(Turn(turn.play, place, place.people[0], (1, 1, 1, 1)))
        meet_all(turn)
    speak(turn)


def speak(turn: Turn) -> None:
    """Here and there somebody records, drops, judges or ends; sometimes the release goes."""
    a, b, c, d = turn.picks
    if d % 3 == 0:
        _say(turn, turn.play.replicas[0], (1, 5 * (b % 2), 1, 1))
        _say(turn, turn.play.replicas[0], (1, 5 * (b % 2), 2, 1))
        meet_all(turn)
        if a % 2:
            return
    for number in range(6):
        place = turn.play.replicas[(a + number) % len(turn.play.replicas)]
        _say(
            turn, place, (1 + (a >> number), (b >> number) % 4096, c >> number, 1 + (d >> number))
        )
        if (c + number) % 3 == 0:
            meet_all(turn)
    if d % 9 == 0:
        act = (recall, revise, revoke)[a % 3]
        act(Turn(turn.play, turn.replica, turn.who, (a, b, c, 1)))
    if d % 2:
        meet_all(turn)


def _say(turn: Turn, place: Replica, picks: tuple[int, int, int, int]) -> None:
    """Mostly somebody who may; now and then whoever sits there."""
    able = [one for one in place.people if _WRITE & turn.play.roles.get(plain(one), set())]
    people = able if able and picks[3] % 4 else place.people
    publish(Turn(turn.play, place, people[picks[0] % len(people)], picks))


WITH_POSTINGS = (
    *WITH_CUTS,
    *((_ANY, go_live),) * 40,
    *((_ANY, speak),) * 60,
)
"""Everything else, and much that is said of channels."""
