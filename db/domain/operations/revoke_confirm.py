"""A second admin agrees to a cut that reaches below what its author had seen."""

from db.domain.operations.base import FACT, Id64, Operation, kind


@kind(
    "revoke.confirm!",
    FACT,
    by="an admin, neither the cut's author nor the member cut nor one below it",
    changes="lets a `revoke!` or `role.set!` reach below what its author had seen",
)
class RevokeConfirm(Operation):
    """A second admin agrees to a cut that reaches below what its author had seen."""

    revoke: Id64
