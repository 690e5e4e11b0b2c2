"""Time asked for, given and declined in a random schedule, while silence is recorded elsewhere."""

from __future__ import annotations

from typing import Any

from tests.factories.moves import decide, is_open, own_steps
from tests.factories.scenes import meet_all, on_stage
from tests.factories.turn import Turn, plain

_UNTIL = (0, 1, 5, 10**6, 5)


def _steps(turn: Turn, draft: str) -> list[tuple[Any, Any]]:
    return [(run, one) for run in turn.folded(draft).runs for one in run.steps]


def ask_for_time(turn: Turn) -> None:
    """Mostly at an open step of the own unit, sometimes at any."""
    draft = turn.draft()
    own = [one for one in own_steps(turn, draft) if is_open(*one)]
    steps = own or [(run, one.step) for run, one in _steps(turn, draft)]
    if steps:
        run, step = turn.pick(steps[::-1], 1)
        until = _UNTIL[turn.picks[0] % 5]
        turn.write("extension.ask", {"run": run.id, "step": step, "until": until}, draft)


def give_time(turn: Turn) -> None:
    """Grant or decline, asked or not."""
    draft = turn.draft()
    asked = turn.known("extension.ask", draft)
    steps = [(run, one) for run, one in _steps(turn, draft) if one.silence or one.opened_at]
    if steps:
        run, step = turn.pick(steps[::-1], 1)
        ask = turn.pick(asked[::-1], 2)["id"] if asked and turn.picks[3] % 2 else ""
        until = _UNTIL[turn.picks[0] % 5]
        fields = {"run": run.id, "step": step.step, "until": until, "ask": ask}
        turn.write("extension.grant", fields, draft)


def run_out(turn: Turn) -> None:
    """Record a silence at an early or a late deadline."""
    draft = turn.draft()
    steps = [(run, one) for run, one in _steps(turn, draft) if one.silence]
    if steps:
        run, step = turn.pick(steps[::-1], 1)
        deadline = (1, 5, 7, 10**6)[turn.picks[2] % 4]
        fields = {"run": run.id, "step": step.step, "deadline": deadline}
        turn.write("step.lapse", fields, draft)


def stretch(turn: Turn) -> None:
    """Leads at two places give time and record silence, unseen by each other; some go on."""
    on_stage(turn)
    leads = [
        (place, who)
        for place in turn.play.replicas
        for who in place.people
        if "lead" in turn.play.roles.get(plain(who), set())
    ]
    acts = (give_time, run_out) if turn.picks[0] % 2 else (run_out, give_time)
    for number, (place, who) in enumerate(leads[: 2 + turn.picks[1] % 2]):
        a, b, c, d = turn.picks
        act = acts[number % 2]
        act(Turn(turn.play, place, who, (a + number, b // 8, c + number, d)))
    if turn.picks[2] % 3:
        meet_all(turn)
    place = turn.play.replicas[3]
    decide(Turn(turn.play, place, place.people[turn.picks[3] % len(place.people)], turn.picks))


_VOTE, _LEAD = {"reviewer"}, {"lead"}
STRETCHES = (
    *((_VOTE, ask_for_time),) * 3,
    *((_LEAD, give_time),) * 4,
    *((_LEAD, run_out),) * 2,
    *((_LEAD, stretch),) * 16,
)
