"""Spans with one more step in a random schedule: asked for and ended while drafts go round."""

from __future__ import annotations

from tests.factories.moves import advance, begin, decide, recall, revise, submit, take_back
from tests.factories.purges import WITH_CUTS, appoint, expel
from tests.factories.scenes import meet_all, on_stage
from tests.factories.troupe import code
from tests.factories.turn import Turn, plain

_ANY = {"editor", "reviewer", "lead", "admin", "contractor", "auditor"}
_ADMIN = {"admin"}
_UNITS = ("PARTNER", "PRESS", "LAW", "CHIEF", "LEAD")


def span(turn: Turn) -> None:
    """Ask for a step of a unit in a span of moments, or end what was asked."""
    a, b, c, d = turn.picks
    on = d % 4 > 0
    name = code(f"span {(a // 5) % 3}")
    known = turn.known("blackout.step!")
    if not on and known:
        name = turn.pick(known[::-1], 1)["fields"]["blackout"]
    times = {"since": 1 + b % 2, "until": 1 + b % 2 + c % 3}
    fields = {"blackout": name, "name": "Vorwahlzeit", "unit": code(turn.pick(_UNITS)), "days": 1}
    turn.write("blackout.step!", {**fields, **times, "on": on})


def lengthen(turn: Turn) -> None:
    """Admins ask for steps here and there, drafts are sent meanwhile, and all go on."""
    on_stage(turn)
    a, b, c, d = turn.picks
    for one in _admins(turn):
        span(Turn(turn.play, one.replica, one.who, (a + len(one.who.name), b, c, d // 3 + 1)))
    if b % 3:
        meet_all(turn)
    for number, place in enumerate(turn.play.replicas):
        picks = ((a >> number) + number, b + number, c, d)
        act = (recall, revise, submit, begin, decide, take_back)[picks[0] % 6]
        for who in place.people[:2]:
            act(Turn(turn.play, place, who, picks))
            submit(Turn(turn.play, place, who, picks))
    if c % 4:
        meet_all(turn)
    _go_on(turn, 1 + a % 4)


def _admins(turn: Turn) -> list[Turn]:
    return [
        Turn(turn.play, place, who, turn.picks)
        for place in turn.play.replicas
        for who in place.people
        if _ADMIN & turn.play.roles.get(plain(who), set())
    ]


def _go_on(turn: Turn, rounds: int) -> None:
    for _ in range(rounds):
        for place in turn.play.replicas:
            advance(Turn(turn.play, place, place.people[0], (1, 1, 1, 1)))
        meet_all(turn)


def cut_the_asker(turn: Turn) -> None:
    """Who asked loses the right, and a draft is sent by who has seen that, or has not."""
    meet_all(turn)
    span(turn)
    if turn.picks[1] % 2:
        meet_all(turn)
    first = turn.play.replicas[0]
    act = (expel, appoint)[turn.picks[2] % 2]
    act(Turn(turn.play, first, first.people[0], turn.picks))
    lengthen(turn)


WITH_SPANS = (
    *WITH_CUTS,
    *((_ADMIN, span),) * 10,
    *((_ANY, lengthen),) * 40,
    *((_ADMIN, cut_the_asker),) * 12,
)
"""Everything else, and spans with one more step among it."""
