"""``Anlage_1.ods``: odfdo makes the document, the rows flow through it to the disk.

Rows built with odfdo would need about 3 ms each and all of them in memory; so one marked row
stands in the document that odfdo made, and the real ones take its place while it is written.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from odfdo import Cell as OdfCell
from odfdo import Document, Element, Table
from odfdo import Row as OdfRow

from db.audit_log.annexes.columns import COLUMNS, PRINTED, Cell, Heading, Row, below_one_another
from db.audit_log.odf import add_styles, describe, legible, member, rezipped
from db.reference.resources import read_text

_MARK = "the-rows-stand-here"
_MARKED = re.compile(rb"<table:table-row[^>]*><table:table-cell[^>]*><text:p>" + _MARK.encode())
_CLOSE = b"</table:table-row>"
_COLUMN = (
    '<style:style style:name="column{}" style:family="table-column">'
    '<style:table-column-properties style:column-width="{:.1f}cm"/></style:style>'
)
_LAST = chr(ord("A") + PRINTED - 1)
_EMPTY = '<table:table-cell table:style-name="text"/>'
_CENTIMETRES = 0.2
"""A letter is about as wide."""


class OdsFile:
    """One sheet, printed on pages two of which lie abreast; memory does not grow with its rows.

    Args:
        path: the file.
        heading: its properties.
        count: how many rows there will be.
    """

    def __init__(self, path: Path, heading: Heading, count: int) -> None:
        made = BytesIO()
        _skeleton(heading, count).save(made)
        content = ZipFile(made).read("content.xml")
        start = _MARKED.search(content)
        assert start is not None  # noqa: S101 - odfdo wrote the row just now
        end = content.index(_CLOSE, start.end()) + len(_CLOSE)
        self._rest = content[end:]
        self._zip = ZipFile(path, "w", ZIP_DEFLATED)
        rezipped(made, self._zip, without="content.xml")
        self._file = self._zip.open(member("content.xml"), "w")
        self._file.write(content[: start.start()])

    def add(self, row: Row) -> None:
        """See `Sink`."""
        cells = "".join(map(_cell, below_one_another(row)))
        self._file.write(f"<table:table-row>{cells}</table:table-row>".encode())

    def finish(self) -> None:
        """See `Sink`."""
        self._file.write(self._rest)
        self._file.close()
        self._zip.close()


def _skeleton(heading: Heading, count: int) -> Document:
    """Return the document with its header row and the marked row."""
    document = Document("ods")
    describe(
        document,
        title=heading.title,
        subject=heading.subject,
        author=heading.author,
        at=heading.at,
    )
    add_styles(document, "content.xml", read_text("documents", "sheet_styles.xml"))
    widths = enumerate(column.width * _CENTIMETRES for column in COLUMNS)
    columns = "\n".join(_COLUMN.format(number, width) for number, width in widths)
    add_styles(document, "content.xml", columns)
    layout, master = read_text("documents", "page_styles.xml").splitlines()
    add_styles(document, "styles.xml", layout)
    add_styles(document, "styles.xml", master, "office:master-styles")
    document.body.clear()
    table = Table("Anlage 1", style="sheet")
    table.set_attribute("table:print-ranges", f"'Anlage 1'.A1:'Anlage 1'.{_LAST}{count + 1}")
    repeated = Element.from_tag("table:table-header-columns")
    repeated.append(_column(0))
    for number in range(1, len(COLUMNS)):
        table.append(_column(number))
    table.insert(repeated, position=0)
    table.append(_header())
    marked = OdfRow()
    marked.append_cell(OdfCell(_MARK))
    table.append(marked)
    document.body.append(table)
    return document


def _column(number: int) -> Element:
    column = Element.from_tag("table:table-column")
    column.set_attribute("table:style-name", f"column{number}")
    return column


def _header() -> Element:
    row = OdfRow()
    for column in COLUMNS:
        row.append_cell(OdfCell(column.name, style="top"))
    header = Element.from_tag("table:table-header-rows")
    header.append(row)
    return header


def _cell(cell: Cell) -> str:
    if cell is None or cell == "":
        return _EMPTY
    if isinstance(cell, str):
        lines = "</text:p><text:p>".join(escape(legible(cell)).splitlines())
        return _filled("text", "string", "", lines)
    if isinstance(cell, datetime):
        value = f' office:date-value="{cell.replace(tzinfo=None).isoformat()}"'
        return _filled("moment", "date", value, f"{cell:%d.%m.%Y %H:%M}")
    if isinstance(cell, date):
        return _filled("day", "date", f' office:date-value="{cell}"', f"{cell:%d.%m.%Y}")
    style = "money" if isinstance(cell, Decimal) else "text"
    return _filled(style, "float", f' office:value="{cell}"', str(cell).replace(".", ","))


def _filled(style: str, kind: str, value: str, text: str) -> str:
    return (
        f'<table:table-cell table:style-name="{style}" office:value-type="{kind}"{value}>'
        f"<text:p>{text}</text:p></table:table-cell>"
    )
