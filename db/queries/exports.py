"""Who may take something out of the space."""

from __future__ import annotations

from db.domain.rights import NEEDS
from db.errors import Refused
from db.queries.viewer import Viewer
from db.rows.sentences import sentence
from db.sentence import Sentence

_WHO = Sentence(
    "Auszüge und Auskünfte geben Federführung, Verwaltung, Registratur und Revision aus. Bitte "
    "wenden Sie sich an eine dieser Stellen."
)


def may_export(viewer: Viewer) -> bool:
    """Whether the acting member may export."""
    return bool(viewer.member) and not viewer.roles.isdisjoint(NEEDS["inquiry.export"])


def refuse_export(viewer: Viewer) -> None:
    """Nothing, where the acting member may export.

    Raises:
        Refused: it may not, or its device was not accepted.
    """
    if not may_export(viewer):
        raise Refused("no_right", _WHO if viewer.member else sentence("not_member"))
