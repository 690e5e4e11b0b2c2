"""Two signed headers of one feed and position: the device was restored or copied."""

from db.domain.operations.base import FACT, Hex, Id32, Number, Operation, Word, kind
from db.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class SignedHeader:
    """A header exactly as written (UTF-8 JSON) and its signature, 128 hex."""

    header: Word
    sig: Hex


@kind(
    "fork.proof!",
    FACT,
    by="every member; it proves itself",
    changes="both branches of the feed stop counting from the double position on",
)
class ForkProof(Operation):
    """Two signed headers of one feed and position: the device was restored or copied."""

    feed: Id32
    seq: Number
    one: SignedHeader
    other: SignedHeader
