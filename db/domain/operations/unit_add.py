"""An organisational unit of a house; votes belong to units."""

from db.domain.operations.base import FACT, Code, Id32, Operation, Word, kind


@kind(
    "unit.add",
    FACT,
    by="admin",
    changes="adds or renames a unit",
)
class UnitAdd(Operation):
    """An organisational unit of a house; votes belong to units."""

    unit: Id32
    house: Id32
    code: Code
    name: Word
