"""The tables of figures a letter holds, as OpenDocument."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from odfdo import Cell, Element, Paragraph, Row, Table

from db.audit_log.annexes.columns import channel_name
from db.audit_log.german import euros, month_name, tenths, whole
from db.audit_log.letter_plan import Place
from db.audit_log.odf import legible
from db.rows.figures import FEWEST_CASES, FigureRow, Figures
from db.rows.house_replies import ReplySum, replies_to, reply_sum, unasked
from db.rows.house_reply import NOTHING, OPEN, HouseReply
from db.rows.inquiry_case import Case

_HEADS = {
    "release": ("Beiträge", "veröffentlicht", "mit Auflage", "zurückgewiesen"),
    "cosign": ("Beiträge", "veröffentlicht", "mit Maßgabe", "nicht mitgezeichnet"),
}
_COSTS = ("Beiträge", "davon bezahlt", "Verbreitung")
_TITLES = {
    "houses": "Beiträge und Voten nach Häusern",
    "months": "Beiträge und Voten nach Monaten",
    "channels": "Beiträge und Voten nach Kanälen",
    "routes": "Beiträge und Voten nach Laufwegen",
    "units": "Tage je Stelle",
    "costs": "Kosten nach Häusern",
    "channel_costs": "Bezahlte Verbreitung nach Kanälen",
}
_FIRST = {
    "houses": "Haus",
    "costs": "Haus",
    "months": "Monat",
    "channels": "Kanal",
    "channel_costs": "Kanal",
    "routes": "Laufweg",
    "units": "Stelle",
}
_WHOLE = 6
"""Tables of so many lines stay on one page; longer ones may go on under a repeated heading."""
WHOLE = "figures"
"""The style of a table that stays on one page."""
Line = tuple[str, ...]


def table_at(place: Place, found: Figures, case: Case, wording: str) -> Iterator[Element]:
    """Yield one table: its title, the table with its sum, and what has to be known to read it.

    Args:
        place: which table, and its number.
        found: the figures.
        case: what houses answered.
        wording: of the space, ``release`` or ``cosign``.
    """
    title = f"Tabelle {place.number}: {_TITLES[place.name]}"
    heads, lines, total, note = _filled(place, found, case, wording)
    yield Paragraph(title, style="caption")
    yield _table(f"Tabelle {place.number}", (_FIRST[place.name], *heads), lines, total)
    if note:
        yield Paragraph(legible(note), style="note")


def _filled(
    place: Place, found: Figures, case: Case, wording: str
) -> tuple[Line, list[Line], Line, str]:
    """Return the heads of the figures, the lines, the sum (or nothing) and a note."""
    if place.name == "units":
        return _days(found)
    if place.name == "costs":
        return _costs(found, case, place.question)
    if place.name == "channel_costs":
        lines = [(channel_name(one.key), *_paid(one)) for one in found.channels]
        return _COSTS, lines, ("Insgesamt", *_paid(found.total)), _ONCE
    rows: Sequence[FigureRow] = getattr(found, place.name)
    lines = [(_name(place.name, one), *_counts(one)) for one in rows]
    by_channel = place.name == "channels"
    total = ("Insgesamt" if by_channel else "Summe", *_counts(found.total))
    return _HEADS[wording], lines, total, _ONCE if by_channel else ""


_ONCE = (
    "Ein Beitrag auf mehreren Kanälen steht bei jedem davon; die letzte Zeile zählt ihn einmal."
)


def _name(table: str, row: FigureRow) -> str:
    if table == "months":
        return month_name(row.key)
    if table == "channels":
        return channel_name(row.key)
    if table == "routes":
        return row.name or "ohne Laufweg"
    return f"{row.key}, {row.name}"


def _counts(row: FigureRow) -> Line:
    return tuple(map(whole, (row.postings, row.published, row.conditions, row.rejections)))


def _paid(row: FigureRow) -> Line:
    return (whole(row.postings), whole(row.paid), amount(row.cents))


def amount(cents: int) -> str:
    """Return an amount of cents in euros."""
    return euros(Decimal(cents) / 100)


def _costs(found: Figures, case: Case, question: int) -> tuple[Line, list[Line], Line, str]:
    """Take the reach from the log, and beside it what the houses named."""
    replies = {one.house: one for one in replies_to(case, question)}
    rows = [one for one in found.houses if one.counts or one.key in replies]
    others = sorted(replies.keys() - {one.key for one in found.houses})
    rows += [FigureRow(code, "", 0, 0, 0, 0) for code in others]
    if not replies:
        lines = [(f"{one.key}, {one.name}", *_paid(one)) for one in rows]
        return _COSTS, lines, ("Summe", *_paid(found.total)), _FROM_LOG
    lines = [(one.key, *_paid(one), _named(replies.get(one.key))) for one in rows]
    came = reply_sum(case, question)
    total = ("Summe", *_paid(found.total), amount(came.cents))
    never = unasked(case, question, (one.key for one in rows))
    return (*_COSTS, "Erstellung"), lines, total, f"{_FROM_LOG} {_from_houses(came, never)}"


_UNASKED, _WORDED = "nicht angefragt", "siehe Text"
_FROM_LOG = "Beiträge und bezahlte Verbreitung aus dem Freigabeprotokoll."


def _from_houses(came: ReplySum, never: tuple[str, ...]) -> str:
    """Say where the amounts come from, and whose the sum lacks for which reason."""
    reasons = ((came.open, "steht aus"), (never, _UNASKED), (came.worded, _WORDED))
    lacking = [f"{', '.join(houses)} ({why})" for houses, why in reasons if houses]
    without = f", in der Summe ohne {'; '.join(lacking)}" if lacking else ""
    return f"Erstellung nach Angabe der Häuser{without}."


def _named(reply: HouseReply | None) -> str:
    """Return what a house named as its costs."""
    if reply is None:
        return _UNASKED
    if reply.state == OPEN:
        return "[steht aus]"
    if reply.state == NOTHING:
        return "Fehlanzeige"
    return amount(reply.cents) if reply.cents >= 0 else _WORDED


def _days(found: Figures) -> tuple[Line, list[Line], Line, str]:
    heads = ("Schritte", "Tage (Median)", "neun von zehn bis")
    lines: list[Line] = [
        (one.unit, whole(one.cases), tenths(one.median), tenths(one.ninety)) for one in found.units
    ]
    few = any(one.median < 0 for one in found.units)
    return heads, lines, (), _FEW if few else ""


_FEW = f"Unter {FEWEST_CASES} Schritten steht keine Dauer, weil sie auf Personen schließen ließe."


def _table(name: str, header: Line, lines: list[Line], total: Line) -> Element:
    table = Table(name, style=WHOLE if len(lines) <= _WHOLE else "long")
    top = Element.from_tag("table:table-header-rows")
    top.append(_row(header, "top", "head"))
    table.append(_columns("first" if len(header) > _FEW_COLUMNS else "wide", 1))
    table.append(_columns("other", len(header) - 1))
    table.append(top)
    for line in lines[:-1]:
        table.append(_row(line, "cell", ""))
    for line in lines[-1:]:
        table.append(_row(line, "cell", "kept" if total else ""))
    if total:
        table.append(_row(total, "sum", "sum"))
    return table


_FEW_COLUMNS = 4


def _columns(style: str, count: int) -> Element:
    column = Element.from_tag("table:table-column")
    column.set_attribute("table:style-name", style)
    column.set_attribute("table:number-columns-repeated", str(count))
    return column


def _row(cells: Line, style: str, words: str) -> Element:
    """Return a row; what stands in its first cell is text, the rest are numbers."""
    row = Row(style="row")
    for number, text in enumerate(cells):
        cell = Cell(style=style)
        cell.set_attribute("office:value-type", "string")
        look = "_".join(filter(None, (words, "right" if number else ""))) or "left"
        cell.append(Paragraph(legible(text), style=look))
        row.append_cell(cell)
    return row
