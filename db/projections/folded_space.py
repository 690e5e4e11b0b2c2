"""The folded space of one replica, read once and held; whoever only looks needs no more."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from db.domain.space import Space, fold_space
from db.projections.load import space_acts
from db.projections.parted import forks, lanes

if TYPE_CHECKING:
    from db.projections.checks import RevisionChecks


def _no_cue(_digest: str) -> int:
    return -1


class FoldedSpace:
    """Holds the folded space between calls.

    Args:
        space_id: the founder's feed.      cue_bottom: looks into subtitle files, see
            ``RevisionChecks``.

    Attributes:
        held: None = to be read when next asked for.
    """

    def __init__(self, space_id: str, cue_bottom: Callable[[str], int] = _no_cue) -> None:
        self.space_id, self.cue_bottom = space_id, cue_bottom
        self.held: Space | None = None

    @cached_property
    def checks(self) -> RevisionChecks:
        """Checks of this replica's revisions."""
        from db.projections.checks import RevisionChecks  # noqa: PLC0415 - no list needs them

        return RevisionChecks(self.cue_bottom)

    def space(self, connection: Connection) -> Space:
        """The folded space; loaded once, kept current by ``take_in`` and ``forget``."""
        if self.held is None:
            self.held = self._load(connection)
        return self.held

    def suppose(self, connection: Connection, agreed: str) -> None:
        """Until ``forget``: the space as if a second admin had agreed to a cut."""
        self.held = self._load(connection, agreed)

    def _load(self, connection: Connection, agreed: str = "") -> Space:
        acts = space_acts(connection)
        found, told = forks(connection, acts), lanes(connection, acts)
        return fold_space(self.space_id, acts, found, told, agreed)

    def forget(self) -> None:
        """Another process wrote: load the space anew when next asked."""
        self.held = None
