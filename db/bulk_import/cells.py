"""One row's cells by canonical column, and what there is to say about them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from unicodedata import normalize

from db.bulk_import.columns import own_name
from db.bulk_import.grid import letters
from db.bulk_import.header import Header
from db.bulk_import.table import TableRow
from db.bulk_import.times import Cell
from db.reference.plan_formats import RISKY
from db.rows.imports import ImportMessage
from db.sentence import Sentence

_NOTHING = {"", "-", "–", "—", "−", "n/a", "N/A"}
_NOT_COMPUTED = Sentence(
    "Die Formel hat keinen gespeicherten Wert. Bitte die Datei in Excel oder LibreOffice öffnen "
    "und speichern."
)
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def text_of(cell: Cell) -> str:
    """A cell as text: NFC, one kind of line end, blanks around cut off, "–" as empty.

    An apostrophe before what a spreadsheet would take for a formula is no part of the text.
    A number without decimals loses its point, so that 23 from XLSX is "23" from CSV.
    """
    if isinstance(cell, str):
        cell = cell[1:] if cell.startswith("'") and cell[1:].startswith(RISKY) else cell
        text = _CONTROL.sub("", _LINE_ENDS.sub("\n", normalize("NFC", cell))).strip()
        return "" if text in _NOTHING else text
    if isinstance(cell, bool):
        return "WAHR" if cell else "FALSCH"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else f"{cell:.15g}"
    if isinstance(cell, datetime):
        return f"{cell:%d.%m.%Y %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    return "" if cell is None else str(cell)


class Cells:
    """Reads one row by canonical column and collects messages.

    Args:
        row: as read.
        header: what its columns are.
        strict: the rows are to be submitted: what a check would block is an error.
        defaults: canonical column → what holds where the row says nothing.
        corrections: canonical column → what stands in a cell → what is meant.
        fixes: name of a cell → what is meant in it.

    Attributes:
        number: of the row, as the spreadsheet shows it.
        messages: in the order they came up.
    """

    def __init__(  # noqa: PLR0913 - all that a person may say about cells
        self,
        row: TableRow,
        header: Header,
        *,
        strict: bool = False,
        defaults: Mapping[str, str] | None = None,
        corrections: Mapping[str, Mapping[str, str]] | None = None,
        fixes: Mapping[str, str] | None = None,
    ) -> None:
        self.number = row.number
        self.messages: list[ImportMessage] = []
        self._row, self._strict = row, strict
        self._at = {column: at for at, column in enumerate(header.columns) if column}
        self._names = header.names
        self._texts = {column: text_of(self._cell(column)) for column in self._at}
        self._usual = {
            column: text_of(text)
            for column, text in (defaults or {}).items()
            if not self._texts.get(column) and self._at.get(column) not in row.faults
        }
        self._corrections = corrections or {}
        self._fixed: set[str] = set()
        for column in self._at:
            self._correct(column, (fixes or {}).get(self._place(column), ""))
        self._report_faults()
        self._report_turns()

    def _correct(self, column: str, fix: str) -> None:
        """Put in place of a cell what a person said it means: this cell first, then such cells."""
        text = self._texts[column]
        meant = fix or (self.meant(column, text) if text else "")
        if meant and (fix or meant != text):
            self._fixed.add(column)
            self._usual[column], self._texts[column] = text_of(meant), ""

    def meant(self, column: str, word: str) -> str:
        """What a word of a cell stands for once corrected, the word itself where nobody did."""
        return self._corrections.get(column, {}).get(word, "") or word

    @property
    def bad(self) -> bool:
        """Whether any message is an error."""
        return any(one.level == "error" for one in self.messages)

    def has(self, column: str) -> bool:
        """Whether the file has this column at all."""
        return column in self._at

    def value(self, column: str) -> Cell:
        """The cell as it came, None where the column or the value is absent."""
        return self._cell(column) if self._texts.get(column) else self._usual.get(column)

    def text(self, column: str) -> str:
        """The cell as text, "" where absent."""
        return self._texts.get(column) or self._usual.get(column, "")

    def noted(self, column: str) -> bool:
        """Whether something was said about this column already."""
        name = self._name(column)
        return any(one.column == name for one in self.messages)

    def as_written(self, *columns: str) -> str:
        """These cells in their author's words where one has an error, "" = all could be read."""
        names = {self._name(one) for one in columns}
        wrong = any(one.level == "error" and one.column in names for one in self.messages)
        return " ".join(text for one in columns if (text := self.text(one))) if wrong else ""

    def error(
        self, column: str, text: Sentence, stands: str = "", meant: Sequence[str] = ()
    ) -> None:
        """Notes what makes the row impossible to write; ``stands`` is the word, "" = the cell."""
        self._note(column, "error", text, stands, meant)

    def hint(self, column: str, text: Sentence) -> None:
        """Notes what somebody should know."""
        self._note(column, "hint", text)

    def block(self, column: str, text: Sentence) -> None:
        """Notes what stops a draft from being submitted."""
        self._note(column, "error" if self._strict else "hint", text)

    def _cell(self, column: str) -> Cell:
        at = self._at[column]
        return None if at in self._row.faults else self._row.cells[at]

    def _place(self, column: str) -> str:
        at = self._at.get(column)
        return "" if at is None else f"{letters(at + 1)}{self.number}"

    def _note(
        self,
        column: str,
        level: str,
        text: Sentence,
        stands: str = "",
        meant: Sequence[str] = (),
    ) -> None:
        message = ImportMessage(
            self._name(column),
            level,
            text,
            self._place(column),
            column,
            stands or self.text(column),
            tuple(meant),
        )
        if message not in self.messages:
            self.messages.append(message)

    def _name(self, column: str) -> str:
        at = self._at.get(column)
        return own_name(column) if at is None else self._names[at]

    def _report_turns(self) -> None:
        """Names what is not seen and lets words read otherwise than they are (UAX #9)."""
        for column in self._at:
            if turns := _TURNING.findall(self.text(column)):
                listed = ", ".join(f"U+{ord(one):04X}" for one in sorted(set(turns)))
                text = Sentence(
                    "Enthält unsichtbare Zeichen, die die Schreibrichtung wenden ({listed}). "
                    "Bitte prüfen, ob der Text so gemeint ist.",
                    listed=listed,
                )
                self.hint(column, text)

    def _report_faults(self) -> None:
        for column, at in self._at.items():
            if at in self._row.faults and column not in self._fixed:
                fault = self._row.faults[at]
                text = Sentence(
                    "Die Formel ergibt {fault}. Bitte den Wert selbst eintragen.", fault=fault
                )
                self.error(column, text if fault else _NOT_COMPUTED)
            elif at in self._row.filled and column not in self._fixed:
                self.hint(column, Sentence("Aus der verbundenen Zelle darüber übernommen."))
