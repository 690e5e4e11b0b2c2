"""A member or some of its devices stop counting behind a position."""

from typing import Annotated

from db.domain.operations.base import FACT, Id32, Operation, Position, kind, one_of


@kind(
    "revoke!",
    FACT,
    by="admin; for one who is or was admin, an ancestor in the invite tree; the recovery key",
    changes="entries of the member behind these positions stop counting",
)
class Revoke(Operation):
    """A member or some of its devices stop counting behind a position.

    ``feeds``: by feed the last position that counts, [0, ""] = none. ``rest``: what happens to
    the member's other feeds: ``cut`` = none of them counts, ``keep`` = only a device was lost.
    """

    member: Id32
    feeds: dict[Id32, Position]
    rest: Annotated[str, one_of("cut", "keep")]
