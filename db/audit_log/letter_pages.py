"""The letter as pages to look at and to print: a likeness; the letter itself is for editing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from odfdo import Element

from db.audit_log.german import long_day, whole
from db.audit_log.letter import letter_elements
from db.audit_log.letter_tables import WHOLE
from db.audit_log.package import Content
from db.audit_log.typesetting import typeset
from db.rows.figures import Figures


def write_letter_pages(content: Content, found: Figures, out: Path) -> None:
    """Set the letter as a PDF: word for word what ``Antwortentwurf.odt`` would say.

    Where a page ends is not the same: a word processor has other fonts than typst.

    Args:
        content: the request; of its state only time, number and fingerprint are looked at.
        found: its figures.
        out: the file.

    Raises:
        KnownError: the memory does not suffice.
    """
    case, log, heading = content.case, content.log, content.heading()
    number = f"Drs. {case.print_number} · " if case.print_number else ""
    data = {
        "title": f"Antwortentwurf {case.print_number}".rstrip(),
        "subject": heading.subject,
        "footer": f"{number}Stand {long_day(log.at)} · {whole(log.entries)} Einträge · "
        f"{log.fingerprint[:4]} {log.fingerprint[4:8]}",
        "parts": list(_parts(letter_elements(content, found))),
    }
    typeset("letter.typ", data, out, at=log.at)


def _parts(elements: Iterator[Element]) -> Iterator[dict[str, Any]]:
    for element in elements:
        if element.tag == "table:table":
            yield _table(element)
        elif element.tag == "text:h":
            yield {"kind": "heading", "text": _text(element)}
        else:
            yield {"kind": "line", "style": _style(element), "text": _text(element)}


def _table(table: Element) -> dict[str, Any]:
    head, *rows = (
        [_cell(one) for one in _below(row)] for row in table.get_elements(".//table:table-row")
    )
    stays = table.get_attribute("table:style-name") == WHOLE
    return {"kind": "table", "head": head, "rows": rows, "whole": stays}


def _below(row: Element) -> list[Element]:
    return list(row.get_elements("table:table-cell"))


def _cell(cell: Element) -> dict[str, Any]:
    words = cell.get_elements("text:p")
    styles = {_style(one) for one in words}
    return {
        "text": "\n".join(_text(one) for one in words),
        "right": any("right" in style for style in styles),
        "bold": any("head" in style or "sum" in style for style in styles),
    }


def _style(element: Element) -> str:
    return str(element.get_attribute("text:style-name") or "")


def _text(element: Element) -> str:
    return str(element.text_recursive)
