"""Who may take something out of the space."""

from __future__ import annotations

from db.domain.rights import NEEDS
from db.errors import Refused
from db.queries.viewer import Viewer
from db.rows.sentences import sentence


def refuse_export(viewer: Viewer) -> None:
    """Nothing, where the acting member may export.

    Raises:
        Refused: it may not, or its device was not accepted.
    """
    if not viewer.member or viewer.roles.isdisjoint(NEEDS["inquiry.export"]):
        raise Refused("no_right", sentence("no_right" if viewer.member else "not_member"))
