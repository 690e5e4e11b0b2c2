"""``Anlage_1.pdf``, PDF/A-2a and PDF/UA-1, in parts that typst can hold in memory."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from db.audit_log.annexes.columns import BEYOND, PARTED, Cell, Heading, Row, in_german
from db.audit_log.german import day_and_time, euros, long_day, whole
from db.audit_log.profiles import OMITTED
from db.audit_log.typesetting import UNKNOWN, printable, typeset
from db.rows.figures import FEWEST_CASES

ROWS = 2_000
"""Of a part: typst takes 250 KB a row."""
MOST_LETTERS = 400
HEADER = (
    ("Nr.", 1.0),
    ("Termin", 2.2),
    ("Veröffentlicht", 2.75),
    ("Kanäle", 2.15),
    ("Haus", 3.5),
    ("Thema, Titel", 4.8),
    ("Link, zuletzt gesehen", 4.4),
    ("Laufweg", 2.4),
    ("Voten der Stellen, Dauer", 7.2),
    ("Bezahlt", 1.7),
    ("Stand, Fassung, Voten im Zeitraum", 3.3),
)


class PdfFiles:
    """One file, or ``Anlage_1_Teil_1.pdf`` and so on, set while the rows of the next come in.

    Args:
        folder: of the package.
        heading: above every part.
        count: how many rows there will be.
    """

    def __init__(self, folder: Path, heading: Heading, count: int) -> None:
        self._folder = folder
        self._heading = heading
        self._count = count
        self._parts = max(1, -(-count // ROWS))
        self._part = 0
        self._rows: list[list[Any]] = []
        self._beside = ThreadPoolExecutor(1)
        self._running: Future[None] | None = None

    def add(self, row: Row) -> None:
        """See `Sink`."""
        self._rows.append(list(_cells(row)))
        if len(self._rows) == ROWS:
            self._set()

    def finish(self) -> None:
        """See `Sink`."""
        with self._beside:
            if self._rows or not self._part:
                self._set()
            self._wait()

    def _set(self) -> None:
        """Let a part be set once the one before is; so two at most are in memory."""
        self._wait()
        self._part += 1
        part, rows, self._rows = self._part, self._rows, []
        name = "Anlage_1.pdf" if self._parts == 1 else f"Anlage_1_Teil_{part}.pdf"
        data, out = self._data(rows, part, self._parts), self._folder / name
        self._running = self._beside.submit(typeset, "annex.typ", data, out, at=self._heading.at)

    def _wait(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.result()

    def _data(self, rows: list[list[Any]], part: int, parts: int) -> dict[str, Any]:
        heading = self._heading
        of_parts = f", Teil {part} von {parts}" if parts > 1 else ""
        lacking = UNKNOWN in str(printable(rows))
        state = f"{long_day(heading.at)}, {whole(heading.entries)} Einträge"
        lines = (
            heading.subject,
            f"{whole(self._count)} Entwürfe; Stand des Protokolls: {state}",
            f"Prüfsumme des Protokolls: {heading.fingerprint}",
            f"Tage stehen nur bei Stellen mit mindestens {FEWEST_CASES} entschiedenen Schritten.",
        )
        return {
            "title": heading.title + of_parts,
            "subject": heading.subject,
            "author": [heading.author] if heading.author else [],
            "demo": heading.demo,
            "lines": [line for line in lines if line],
            "footer": heading.title + of_parts,
            "header": [name for name, _ in HEADER],
            "widths": [width for _, width in HEADER],
            "cells": [cell for row in rows for cell in row],
            "note": _NOTE if lacking else "",
        }


_NOTE = (
    f"{UNKNOWN} steht für ein Zeichen, das die Schrift dieses PDF nicht enthält; "
    "vollständig steht es in Anlage_1.ods."
)


def _cells(row: Row) -> Iterator[str | list[str]]:
    texts = [_text(cell) for cell in row]
    yield texts[0]
    yield texts[1]
    yield texts[2]
    yield texts[3]
    yield texts[4]
    yield _cut(_about(texts[5], texts[6]))
    yield _link(texts[7], texts[8])
    yield texts[9]
    yield "\n".join(_votes(texts[10], texts[11]))
    yield f"{texts[12]}, {texts[13]}" if texts[13] else texts[12]
    yield _state(*texts[14:19])


def _state(state: str, number: str, counted_as: str, conditions: str, rejections: str) -> str:
    """Return the state, and what the draft counts for in the period."""
    lines = [
        f"{state}, Fassung {number}" if number else state,
        "nur Voten zählen" if counted_as == BEYOND else "",
        f"{conditions} mit Auflage" if conditions != "0" else "",
        f"{rejections} zurückgewiesen" if rejections != "0" else "",
    ]
    return "\n".join(filter(None, lines))


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return day_and_time(cell)
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    return euros(cell) if isinstance(cell, Decimal) else str(cell)


def _about(topic: str, title: str) -> str:
    """Return topic and title; where both are left out, that once, and both digests."""
    if topic.startswith(OMITTED) and title.startswith(OMITTED):
        return f"{topic}\n{title.removeprefix(OMITTED).strip()}"
    return "\n".join(filter(None, (topic, title)))


def _link(links: str, seen: str) -> str | list[str]:
    if not links:
        return ""
    lines = [line for one in links.split(PARTED) for line in _target_and_word(in_german(one))]
    return [*lines, f"zuletzt gesehen {seen}"] if seen else lines


def _target_and_word(part: str) -> list[str]:
    """Part what leads somewhere from what is said of it."""
    return part.replace(" (", "\n(").split("\n") if part.startswith("http") else [part]


def _votes(votes: str, days: str) -> Iterator[str]:
    took = dict(one.split(": ", 1) for one in days.split(PARTED) if one)
    for vote in votes.split(PARTED):
        who = vote.partition(": ")[0]
        long = f", {took[who]}\N{NO-BREAK SPACE}Tage" if who in took else ""
        yield in_german(vote) + long


def _cut(text: str) -> str:
    """Rows of a table must fit on a page; the sheets have the whole text."""
    return text if len(text) <= MOST_LETTERS else f"{text[:MOST_LETTERS]}…"
