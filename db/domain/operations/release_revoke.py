"""The release of one revision is taken back."""

from db.domain.operations.base import FACT, Id64, Operation, kind


@kind(
    "release.revoke",
    FACT,
    by="lead, the final signatory",
    changes="ends a release before publication",
)
class ReleaseRevoke(Operation):
    """The release of one revision is taken back."""

    release: Id64
    reason: Id64
