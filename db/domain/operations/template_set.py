"""The ready-made words that the space offers for one verdict."""

from db.domain.operations.base import FACT, Code, Id64, Operation, kind


@kind(
    "template.set",
    FACT,
    by="admin, lead",
    changes="replaces the wordings offered for one verdict",
)
class TemplateSet(Operation):
    """``texts``: ids of text.add entries, in the order in which they are offered."""

    verdict: Code
    texts: tuple[Id64, ...] = ()
