"""What happens to several people at once in a random schedule, and how often anything does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from tests.factories.moves import (
    advance,
    answer,
    begin,
    cast,
    clone,
    decide,
    deputise,
    give_up,
    govern,
    is_open,
    join,
    lapse,
    own_steps,
    publish,
    put,
    recall,
    resolve,
    revise,
    revoke,
    skew,
    stand_in,
    submit,
    take_back,
    talk,
    vote,
    wild,
)
from tests.factories.playbill import VERDICTS
from tests.factories.turn import Turn, plain


def meet(turn: Turn) -> None:
    """Take over what another replica holds, all of it or the start of each feed."""
    other = turn.pick(turn.play.replicas)
    new = [one for one in turn.play.entries if one["id"] in other.held - turn.replica.held]
    if turn.picks[1] % 3 == 0:
        new = new[: len(new) // 2]
    turn.replica.held |= turn.chronicle.closed(one["id"] for one in new)


def meet_all(turn: Turn) -> None:
    """Everybody holds everything."""
    for one in turn.play.replicas:
        one.held |= set(turn.chronicle.by_id)


def on_stage(turn: Turn) -> str:
    """Everybody meets over a draft that goes round; a new one begins if none does."""
    meet_all(turn)
    draft = turn.play.drafts[-1]
    place = turn.play.replicas[0]
    author = Turn(turn.play, place, place.people[1], (*turn.picks[:2], 1, 1))
    if author.folded(draft).state not in {"in_review", "contested"}:
        begin(author)
        submit(author)
        meet_all(turn)
    return turn.play.drafts[-1]


def duel(turn: Turn) -> None:
    """Two people give any two verdicts at any open steps, neither seeing the other's."""
    draft = on_stage(turn)
    a, b, c, d = turn.picks
    able = []
    for place in turn.play.replicas:
        for who in place.people:
            now = Turn(turn.play, place, who, (c, 1 + b // 8, b // 64, 1))
            able += [(now, *one) for one in own_steps(now, draft) if is_open(*one)]
    first = able[a % len(able)][0].who if able else turn.who
    mine = [one for one in able if one[0].who is first]
    others = [one for one in able if one[0].who is not first]
    if mine and others:
        (one, run, step), (other, its_run, its_step) = turn.pick(mine), turn.pick(others, 1)
        cast(one, draft, run, step, turn.pick(VERDICTS, 2))
        cast(other, draft, its_run, its_step, turn.pick(VERDICTS, 3))
    if d // 16 % 4:
        meet_all(turn)


def quarrel(turn: Turn) -> None:
    """One says yes and another no at every open step, then all meet and it is settled, or not."""
    on_stage(turn)
    for number, one in enumerate(turn.play.replicas):
        a, b, c, d = turn.picks
        picks = (3 * ((a >> number) % 2), b, 1, 1)
        decide(Turn(turn.play, one, one.people[(c + number) % len(one.people)], picks))
        if d % 3 == 0:
            resolve(Turn(turn.play, one, one.people[0], picks))
    meet_all(turn)
    for number, one in enumerate(turn.play.replicas):
        if (turn.picks[3] >> number) % 2:
            resolve(Turn(turn.play, one, one.people[0], (turn.picks[0] >> number, 1, 1, 1)))


def burst(turn: Turn) -> None:
    """Everybody meets, then somebody acts at every replica at once, unseen by the others."""
    on_stage(turn)
    for number, one in enumerate(turn.play.replicas):
        a, b, c, d = turn.picks
        picks = ((a >> 3 * number) + b, b + number, c, d)
        act = (decide, advance, decide, revise, submit, recall, decide, take_back)[picks[0] % 8]
        act(Turn(turn.play, one, one.people[c % len(one.people)], picks))
    if turn.picks[1] % 2:
        meet_all(turn)


def hush(turn: Turn) -> None:
    """The lead records a silence while somebody elsewhere speaks."""
    on_stage(turn)
    first, *others = turn.play.replicas
    lapse(Turn(turn.play, first, first.people[0], (turn.picks[0] % 2, 1, 1, 1)))
    other = turn.pick(others, 1)
    decide(Turn(turn.play, other, turn.pick(other.people, 2), (turn.picks[3], 1, 1, 1)))
    if turn.picks[1] % 2:
        meet_all(turn)


def substitution(turn: Turn) -> None:
    """Units let others vote for them, and end that elsewhere, while both vote."""
    on_stage(turn)
    places = turn.play.replicas
    for number, one in enumerate((turn.pick(places[1:]), places[0])):
        a, b, c, d = turn.picks
        who = one.people[0] if number else turn.pick(one.people, 1)
        deputise(Turn(turn.play, one, who, (0, b, c, d + number)))
    if turn.picks[1] % 3:
        meet_all(turn)
    for number, one in enumerate(places[1:]):
        a, b, c, _ = turn.picks
        act = (stand_in, stand_in, decide)[(a + number) % 3]
        for who in one.people:
            act(Turn(turn.play, one, who, (b + number, c, a, 1)))
    if turn.picks[1] % 2:
        meet_all(turn)


def double_life(turn: Turn) -> None:
    """A copied computer: what its user wrote meets what the copy writes only much later."""
    place = turn.play.replicas[0]
    author = place.people[1]
    twin = replace(author, name=f"{plain(author)} (clone)")
    _carry_through(turn, Turn(turn.play, place, author, (*turn.picks[:2], 0, 1)), (0, 1, 2, 3))
    talk(Turn(turn.play, place, twin, (0, 0, 0, 1)))


def own_goal(turn: Turn) -> None:
    """Somebody who could give the final signature writes the revision."""
    place = turn.play.replicas[3]
    author = next(one for one in place.people if plain(one) == "chief 2")
    _carry_through(turn, Turn(turn.play, place, author, (*turn.picks[:2], 0, 1)), (1, 3))


def _carry_through(turn: Turn, author: Turn, places: Sequence[int]) -> None:
    """A draft on its way through some places, with everybody meeting at every step."""
    begin(author)
    revise(author)
    submit(author)
    for number in range(4 + turn.picks[1] % 8):
        meet_all(turn)
        one = turn.play.replicas[places[number % len(places)]]
        advance(Turn(turn.play, one, one.people[0], (1, 1, 0, 1)))


_ANY = {"editor", "reviewer", "lead", "admin", "contractor", "auditor"}
_WRITE, _LEAD, _VOTE = {"editor", "contractor", "lead"}, {"lead"}, {"reviewer"}
Scene = tuple[set[str], Callable[[Turn], Any]]
WHAT: tuple[Scene, ...] = (
    *((_VOTE, vote),) * 6,
    *((_VOTE, decide),) * 6,
    *((_ANY, advance),) * 8,
    *((_ANY, meet),) * 4,
    *((_ANY, meet_all),) * 3,
    *((_WRITE, submit),) * 2,
    *((_WRITE, revise),) * 1,
    *((_VOTE, take_back),) * 2,
    *((_VOTE, resolve),) * 3,
    *((_LEAD, lapse),) * 3,
    *((_ANY, talk),) * 2,
    *((_WRITE, publish),) * 2,
    *((_ANY, burst),) * 8,
    *((_ANY, wild),) * 4,
    *((_ANY, quarrel),) * 3,
    *((_ANY, duel),) * 8,
    *((_ANY, hush),) * 3,
    *((_ANY, substitution),) * 6,
    *((_VOTE, stand_in),) * 3,
    *((_ANY, deputise),) * 2,
    *((_ANY, double_life), (_ANY, own_goal)),
    *(
        (_ANY, clone),
        (_ANY, clone),
        (_ANY, skew),
        (_WRITE, put),
        (_WRITE, give_up),
        (_WRITE, begin),
        (_ANY, govern),
        ({"admin"}, govern),
    ),
    *((_LEAD, recall), (_LEAD, revoke), (_WRITE, answer), ({"admin"}, join)),
)
