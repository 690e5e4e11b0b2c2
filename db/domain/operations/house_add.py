"""An authority; its Land decides the holidays of its deadlines."""

from db.domain.operations.base import FACT, Code, Id32, Operation, Word, kind


@kind(
    "house.add",
    FACT,
    by="admin",
    changes="adds or renames a house",
)
class HouseAdd(Operation):
    """An authority; its Land decides the holidays of its deadlines."""

    house: Id32
    code: Code
    name: Word
    land: Code
