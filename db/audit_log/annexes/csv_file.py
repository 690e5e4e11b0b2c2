"""``Anlage_1.csv``: for machines and for Excel alike."""

from __future__ import annotations

import csv
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from db.audit_log.annexes.columns import COLUMNS, Cell, Row

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


class CsvFile:
    """UTF-8 with a byte order mark, ``;``, decimal comma, ISO dates, quoted by RFC 4180."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("w", encoding="utf-8-sig", newline="")
        self._rows = csv.writer(self._file, delimiter=";", lineterminator="\r\n")
        self._rows.writerow([column.name for column in COLUMNS])

    def add(self, row: Row) -> None:
        """See `Sink`."""
        self._rows.writerow([harmless(_text(cell)) for cell in row])

    def finish(self) -> None:
        """See `Sink`."""
        self._file.close()


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula.

    Source: https://owasp.org/www-community/attacks/CSV_Injection
    """
    return f"'{cell}" if cell.startswith(_DANGEROUS) else cell


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return f"{cell:.2f}".replace(".", ",")
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="minutes")
    return str(cell)
