"""An invitation; its one-time key signs the joiner's first entry."""

from db.domain.operations.base import FACT, Hex, Id32, NoneOrId64, Operation, kind
from db.domain.operations.role import Role


@kind(
    "member.invite",
    FACT,
    by="admin",
    changes="invites a member, or a further device of one",
)
class MemberInvite(Operation):
    """An invitation; its one-time key signs the joiner's first entry."""

    member: Id32
    unit: Id32
    roles: tuple[Role, ...]
    key: Hex
    card: NoneOrId64 = ""
