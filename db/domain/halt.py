"""The crisis stop: while it lasts nothing is released, whatever day it is planned for."""

from __future__ import annotations

from db.domain.operations import BlackoutSet
from db.domain.space import Space
from db.domain.working_days import berlin
from db.sentence import Sentence


def halt_at(space: Space, now: int) -> BlackoutSet | None:
    """What stops all releases at a moment (ms); None = nothing does.

    Like every rule on days it binds the act alone, never the fold (3-ledger §3.2): a release
    made apart, by who did not know of the stop, stands and is seen.
    """
    found = [one for one in space.blackouts.values() if one.halt and one.since <= now <= one.until]
    return max(found, key=lambda one: (one.until, one.blackout), default=None)


def halt_sentence(halt: BlackoutSet) -> Sentence:
    """What a crisis stop means for whoever looks at a draft."""
    until = berlin(halt.until)
    return Sentence(
        "Krisenstopp „{name}“ bis {until}: Freigaben ruhen, bitte veröffentlichen Sie nichts.",
        name=halt.name[:60],
        until=f"{until:%d.%m.%Y, %H:%M}",
    )
