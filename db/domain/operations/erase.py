"""Asks to take the words of some entries away for good; a second member confirms."""

from typing import Annotated

from db.domain.operations.base import FACT, Id64, Operation, kind, one_of

MOST = 200
"""How many entries one erasure may name (3-ledger §3.5)."""
BASES = ("consent", "objection", "unlawful", "retention", "mistake")
"""Why: consent withdrawn (Art. 17 (1) b GDPR), objection (c), unlawful (d), no longer needed (a),
handed in by mistake."""
ARCHIVE = ("declined", "taken", "exempt")
"""What the archive said: offered and not wanted, offered and taken over, need not be offered."""


@kind(
    "erase!",
    FACT,
    by="admin, records",
    changes="nothing until a second member confirms; then the bodies of these words are gone",
)
class Erase(Operation):
    """Asks to take the words of some entries away for good.

    ``ids``: entries of text kinds, at most 200; those of a revision only once its draft is closed.
    ``archive``: the duty to offer records to the archive first (§ 5 (1), (2) SächsArchivG).
    """

    ids: tuple[Id64, ...]
    basis: Annotated[str, one_of(*BASES)]
    archive: Annotated[str, one_of(*ARCHIVE)]
