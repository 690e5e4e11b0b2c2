"""What a crisis stop does to the page of a draft."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from db.domain.draft import Draft
from db.domain.halt import halt_at, halt_sentence
from db.domain.route import FINAL
from db.domain.space import Space
from db.queries.permits import my_step
from db.queries.viewer import Viewer
from db.rows.review import Permit
from db.sentence import Sentence


def halt_notices(draft: Draft, space: Space, viewer: Viewer) -> tuple[Sentence, ...]:
    """Say so on a draft that somebody might publish now; where it is asked, the permit does."""
    halt = halt_at(space, viewer.now)
    return (halt_sentence(halt),) if halt and draft.state == "released" else ()


def held_back(
    given: Sequence[Permit], draft: Draft, space: Space, viewer: Viewer
) -> tuple[Permit, ...]:
    """Lock the final approval while a crisis stop lasts; everything else stays open."""
    halt = halt_at(space, viewer.now)
    step = my_step(draft.run, viewer) if draft.run else None
    if halt is None or step is None or step.kind != FINAL:
        return tuple(given)
    reason = halt_sentence(halt)
    return tuple(
        replace(one, allowed=False, reason=reason) if one.act == "approve" else one
        for one in given
    )
