"""An empty plan to fill in: every column, and lists of what this space knows to choose from."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db.bulk_import.codes import priority_words
from db.bulk_import.columns import (
    DATE,
    HOUSE,
    PRIORITY,
    ROUTE,
    TEXT,
    TIME,
    own_columns,
    own_name,
)
from db.bulk_import.known import Known
from db.errors import KnownError, ReadOnlyError, WrongUsage
from db.sentence import Sentence

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

ROWS = 1_000
_ENDING = ".xlsx"
_WIDTHS = {TEXT: 48, "title": 32, "media": 28, "alt_text": 32, "note": 28, ROUTE: 24}
_USUAL_WIDTH, _LONGEST_LIST = 16, 10_000
_FORMATS = {DATE: "dd.mm.yyyy", TIME: "hh:mm"}
_HINTS = {
    "ref": "Bleibt gleich: Dann ändert ein zweites Einlesen den Entwurf.",
    DATE: "Zum Beispiel 12.10.2026, auch KW 42 Mo.",
    TIME: "Zum Beispiel 09:00.",
    "channels": "Mehrere mit Komma: Instagram, LinkedIn.",
    TEXT: "Gilt für jeden Kanal, der keinen eigenen Text hat.",
    "media": "Dateinamen, mehrere mit Semikolon.",
    "alt_text": "Je Bild einer, mit | getrennt.",
    "labels": "Werbung, Kooperation oder KI-generiert.",
}


def write_template(known: Known, out: Path) -> None:
    """Write an empty plan with validation lists for houses, routes and priorities.

    Args:
        known: what the space knows.
        out: ends in ``.xlsx``; an existing file is not replaced.

    Raises:
        WrongUsage: another ending, or the file is there already.
        KnownError: it cannot be written.
    """
    if out.suffix.lower() != _ENDING:
        message = Sentence("Die Vorlage ist eine Arbeitsmappe: Bitte mit „.xlsx“ speichern.")
        raise WrongUsage(message)
    content = _content(known)
    try:
        with out.open("xb") as file:
            file.write(content)
    except FileExistsError as problem:
        message = Sentence("„{out}“ gibt es schon. Bitte nennen Sie einen neuen Namen.", out=out)
        raise WrongUsage(message) from problem
    except OSError as problem:
        out.unlink(missing_ok=True)
        message = Sentence(
            "„{out}“ lässt sich nicht schreiben ({strerror}).", out=out, strerror=problem.strerror
        )
        kind = ReadOnlyError if isinstance(problem, PermissionError) else KnownError
        raise kind(message) from problem


def _content(known: Known) -> bytes:
    import xlsxwriter  # noqa: PLC0415 - only this one act needs it

    lists = {
        HOUSE: [one.code for one in known.houses],
        ROUTE: [one.name for one in known.routes],
        PRIORITY: priority_words(),
    }
    data = io.BytesIO()
    # what a house is called must never be run as a formula
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(data, options) as book:
        sheet, choices = book.add_worksheet("Plan"), book.add_worksheet("Listen")
        choices.hide()
        _fill(book, sheet, choices, lists)
    return data.getvalue()


def _fill(
    book: Workbook, sheet: Worksheet, choices: Worksheet, lists: Mapping[str, Sequence[str]]
) -> None:
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    plain = {"text_wrap": True, "valign": "top"}
    for at, column in enumerate(own_columns()):
        cells = book.add_format({**plain, "num_format": _FORMATS.get(column, "@")})
        width = _WIDTHS.get(column.partition(":")[0], _USUAL_WIDTH)
        sheet.set_column(at, at, width, cells)
        sheet.write_string(0, at, str(own_name(column)), head)
        rule = _rule(column, choices, lists)
        if rule:
            sheet.data_validation(1, at, ROWS, at, rule)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, ROWS, len(own_columns()) - 1)


def _rule(column: str, choices: Worksheet, lists: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    hint = {"input_title": str(own_name(column)), "input_message": _HINTS.get(column, "")}
    if column not in lists:
        return {"validate": "any", **hint} if hint["input_message"] else {}
    words = lists[column][:_LONGEST_LIST]
    if not words:
        return {}
    place = list(lists).index(column)
    for row, word in enumerate(words):
        choices.write_string(row, place, word)
    letter = "ABC"[place]
    source = f"=Listen!${letter}$1:${letter}${len(words)}"
    # another spelling is let through: the dry run says what it stands for
    return {"validate": "list", "source": source, "error_type": "information", **hint}
