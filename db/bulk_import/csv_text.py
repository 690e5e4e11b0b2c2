"""Reads a CSV: which letters, which separator, which rows."""

from __future__ import annotations

import csv
import io
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable

from db.bulk_import.grid import Grid, Unreadable
from db.bulk_import.header import SEARCHED_ROWS, find_header
from db.bulk_import.limits import MAX_CELL_LENGTH, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, thousands
from db.sentence import Sentence

# What people read → Python's codec.
ENCODINGS = {
    "UTF-8": "utf-8",
    "UTF-8 mit BOM": "utf-8-sig",
    "UTF-16": "utf-16",
    "UTF-16 LE": "utf-16-le",
    "UTF-16 BE": "utf-16-be",
    "Windows-1252": "cp1252",
    "Mac Roman": "mac_roman",
}
SEPARATORS = (";", ",", "\t", "|")
_MARKS = ((BOM_UTF8, "UTF-8 mit BOM"), (BOM_UTF16_LE, "UTF-16"), (BOM_UTF16_BE, "UTF-16"))
_GERMAN = frozenset("äöüÄÖÜßéèàç„“”‚‘’–—…€«»§°²³·×")
_SAMPLE = 200_000
_NUL_SHARE = 0.2


def read_csv(data: bytes, encoding: str = "", separator: str = "") -> Grid:
    """The rows of a CSV.

    Args:
        data: the file.
        encoding: a name in ``ENCODINGS`` where a person corrected it, "" = find out.
        separator: one of ``SEPARATORS`` where a person corrected it, "" = find out.

    Raises:
        Unreadable: with a sentence.
    """
    encoding = encoding or encoding_of(data)
    text = _decoded(data, encoding)
    text, told = _without_hint(text)
    separator = separator or told or separator_of(text)
    return Grid("csv", _rows(text, separator), encoding=encoding, separator=separator)


def encoding_of(data: bytes) -> str:
    """Name of the encoding: mark, zero bytes, strict UTF-8, then the likelier old one."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    if b"\0" in data[:_SAMPLE]:
        return _wide(data[:_SAMPLE])
    if _decodes(data, "UTF-8"):
        return "UTF-8"
    high = bytes(one for one in data if one > 127)[:_SAMPLE]  # noqa: PLR2004 - end of ASCII
    return max(("Windows-1252", "Mac Roman"), key=lambda one: _likeness(high, one))


def separator_of(text: str) -> str:
    """The separator with which most columns of the header are known, else most even rows."""
    return max(SEPARATORS, key=lambda one: _fit(text, one))


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(ENCODINGS[encoding]).removeprefix("\ufeff")
    except UnicodeDecodeError as problem:
        message = Sentence(
            "Die Datei ist nicht in {encoding} geschrieben (Byte {start}). Bitte "
            "eine andere Zeichenkodierung wählen.",
            encoding=encoding,
            start=problem.start + 1,
        )
        raise Unreadable(message) from problem


def _wide(sample: bytes) -> str:
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) < len(sample) / 2 * _NUL_SHARE or min(even, odd) > max(even, odd) / 2:
        message = Sentence("Die Datei ist keine Tabelle: Sie enthält Zeichen, die kein Text hat.")
        raise Unreadable(message)
    return "UTF-16 BE" if even > odd else "UTF-16 LE"


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(ENCODINGS[encoding])
    except UnicodeDecodeError:
        return False
    return True


def _likeness(high: bytes, encoding: str) -> float:
    letters = high.decode(ENCODINGS[encoding], "replace")
    return sum(one in _GERMAN for one in letters) - sum(one == "\ufffd" for one in letters)


def _without_hint(text: str) -> tuple[str, str]:
    """Excel's own first line ``sep=;`` and the separator it names."""
    first, _, rest = text.partition("\n")
    hint = first.strip('\r" ')
    if hint.lower().startswith("sep=") and len(hint) == len("sep=;"):
        return rest, hint[-1]
    return text, ""


def _fit(text: str, separator: str) -> tuple[int, int]:
    head: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text[:_SAMPLE], newline=""), delimiter=separator):
            head.append(row)
            if len(head) == SEARCHED_ROWS:
                break
    except csv.Error:
        return (0, 0)
    header = find_header(head, {})
    widths = [len(row) for row in head if len(row) > 1]
    return (header.known if header else 0, len(widths))


def _rows(text: str, separator: str) -> tuple[tuple[str, ...], ...]:
    csv.field_size_limit(MAX_CELL_LENGTH)
    rows: list[tuple[str, ...]] = []
    try:
        _collect(csv.reader(io.StringIO(text, newline=""), delimiter=separator), rows)
    except csv.Error as problem:
        message = Sentence(
            "In Zeile {rows} stimmt etwas nicht: Eine Zelle ist länger als "
            "{most} Zeichen oder unlesbar. Fehlt dort ein "
            "Anführungszeichen?",
            rows=len(rows) + 1,
            most=thousands(MAX_CELL_LENGTH),
        )
        raise Unreadable(message) from problem
    return tuple(rows)


def _collect(reader: Iterable[list[str]], rows: list[tuple[str, ...]]) -> None:
    cells = 0
    for row in reader:
        cells += len(row)
        if len(rows) == MAX_ROWS or len(row) > MAX_COLUMNS or cells > MAX_CELLS:
            raise Unreadable(too_large(len(rows) + 1, len(row)))
        rows.append(tuple(row))


def too_large(rows: int, columns: int) -> Sentence:
    """The sentence for a table beyond the limits."""
    return Sentence(
        "Die Tabelle ist zu groß (mindestens {rows} Zeilen, {columns} "
        "Spalten). Umlauf liest höchstens {max_rows} Zeilen und {max_columns} "
        "Spalten. Bitte auf mehrere Dateien verteilen.",
        rows=thousands(rows),
        columns=thousands(columns),
        max_rows=thousands(MAX_ROWS),
        max_columns=thousands(MAX_COLUMNS),
    )
