"""The table of kinds in db/README.md says what the operations say."""

from pathlib import Path

from db.domain.operations import KINDS
from db.domain.operations.table import HEAD, table

README = Path(__file__).parents[3] / "db" / "README.md"


def test_the_readme_holds_the_generated_table() -> None:
    text = README.read_text(encoding="utf-8")
    assert text[text.index(HEAD) :].strip() == table()


def test_every_kind_has_its_line() -> None:
    lines = table().splitlines()
    assert len(lines) == len(KINDS) + 2
    assert all(f"`{kind}`" in line for kind, line in zip(sorted(KINDS), lines[2:], strict=True))
