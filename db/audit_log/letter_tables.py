"""The tables of figures a letter may need, and which words of a question ask for which."""

from __future__ import annotations

import re
from collections.abc import Iterable

from odfdo import Cell, Element, Paragraph, Row, Table

from db.audit_log.annexes.columns import channel_name
from db.audit_log.german import month_name, tenths, whole
from db.audit_log.odf import legible
from db.rows.figures import FEWEST_CASES, FigureRow, Figures

_ASKED = {
    "houses": r"\b(haus|häuser|ressort|ministeri|staatskanzlei|behörde|stelle)",
    "months": r"\b(monat|jahr|zeitraum|entwicklung|verlauf|quartal)",
    "channels": r"\b(kanal|kanäle|plattform|account|profil|netzwerk|instagram|linkedin|xing)",
    "routes": r"\b(laufweg|verfahren|mitzeichnung|freigabe|prüfung|ablauf)",
    "units": r"\b(dauer|tage|frist|wie lange|bearbeitung|mitzeichnung|freigabe)",
}
_HEADER = ("Beiträge", "veröffentlicht", "mit Auflage", "zurückgewiesen")


def tables_for(found: Figures, question: str, told: set[str]) -> list[Element]:
    """Return the tables a question asks for, "" = all that were not told yet.

    Args:
        found: the figures.
        question: its wording.
        told: names of tables that stand in the letter; grows.
    """
    names = [
        name
        for name, words in _ASKED.items()
        if name not in told and (not question or re.search(words, question.casefold()))
    ]
    told.update(names)
    made = (_made(name, found) for name in names)
    return [element for elements in made for element in elements]


def _made(name: str, found: Figures) -> list[Element]:
    if name == "units":
        return _days(found) if found.units else []
    if name == "months":
        return _counts("Monat", ((month_name(one.key), one) for one in found.months))
    if name == "channels":
        return _counts("Kanal", ((channel_name(one.key), one) for one in found.channels))
    if name == "routes":
        return _counts("Laufweg", ((one.name or "ohne Laufweg", one) for one in found.routes))
    return _counts("Haus", ((f"{one.key}, {one.name}", one) for one in found.houses))


def _counts(first: str, lines: Iterable[tuple[str, FigureRow]]) -> list[Element]:
    rows = [
        (name, *map(whole, (one.postings, one.published, one.conditions, one.rejections)))
        for name, one in lines
    ]
    return [_table(first, (first, *_HEADER), rows)] if rows else []


def _days(found: Figures) -> list[Element]:
    header = ("Stelle", "Schritte", "Tage (Median)", "neun von zehn bis")
    rows = [
        (one.unit, whole(one.cases), tenths(one.median), tenths(one.ninety)) for one in found.units
    ]
    note = (
        f"Unter {FEWEST_CASES} Schritten steht keine Dauer, weil sie auf Personen schließen ließe."
    )
    return [_table("Dauer", header, rows), Paragraph(note, style="small")]


def _table(name: str, header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Element:
    table = Table(name, style="figures")
    top = Element.from_tag("table:table-header-rows")
    top.append(_row(header, "top", "head"))
    table.append(_columns("first", 1))
    table.append(_columns("other", len(header) - 1))
    table.append(top)
    for row in rows:
        table.append(_row(row, "cell", "right"))
    return table


def _columns(style: str, count: int) -> Element:
    column = Element.from_tag("table:table-column")
    column.set_attribute("table:style-name", style)
    column.set_attribute("table:number-columns-repeated", str(count))
    return column


def _row(cells: tuple[str, ...], style: str, words: str) -> Element:
    row = Row(style="row")
    for number, text in enumerate(cells):
        cell = Cell(style=style)
        cell.set_attribute("office:value-type", "string")
        look = words if number or words == "head" else "Standard"
        cell.append(Paragraph(legible(text), style=look))
        row.append_cell(cell)
    return row
