"""What `umlauf desk` was started with."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple


class Options(NamedTuple):
    """What was asked for.

    Attributes:
        demo: open the examples.      tour: folder for pictures, None = no tour.
        look: the one look of the tour, "" = all.
        space: folder of a replica, None = the last one.      member: whom to act as.
        invitation: file to begin with.
    """

    demo: bool = False
    tour: Path | None = None
    space: Path | None = None
    member: str = ""
    invitation: str = ""
    look: str = ""


def with_space(asked: Options) -> Options:
    """Take the space of ``UMLAUF_SPACE`` where none is named and no examples are asked for."""
    named = os.environ.get("UMLAUF_SPACE")
    space = asked.space or (Path(named) if named and not asked.demo else None)
    # Kept as the last one used: what is relative would mean another folder the next time.
    return asked._replace(space=space.absolute() if space else None)
