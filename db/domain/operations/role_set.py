"""The roles a member has from here on, and up to where each of its devices kept the old ones."""

from db.domain.operations.base import FACT, Id32, Operation, Position, kind
from db.domain.operations.role import Role


@kind(
    "role.set!",
    FACT,
    by="admin; for one who is or was admin, an ancestor in the invite tree",
    changes="gives a member these roles; entries behind `from` keep no other",
)
class RoleSet(Operation):
    """The roles a member has from here on, and up to where each of its devices kept the old ones.

    ``from_`` is ``from`` in the body: by feed the last position before the cut, [0, ""] = none.
    """

    member: Id32
    roles: tuple[Role, ...]
    from_: dict[Id32, Position]
