"""A whole inquiry package, beside what its writers' libraries need for the same files."""

from __future__ import annotations

import csv
import hashlib
import os
import resource
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import msgspec
from xlsxwriter import Workbook

from db.audit_log.annexes import pdf_file
from db.audit_log.typesetting import typeset
from db.demo.synthetic import LEAD
from db.store import Store
from tests.bench.measure import Row, Spent, least, rounds, timed
from tests.bench.space import Place


def inquiry(place: Place) -> Iterator[Row]:
    """All files of the profile internal, from the first entry to the signed manifest."""
    package, bare = place.scratch / "package", place.scratch / "bare"
    with Store.open(place.folder, as_member=LEAD) as store:
        entries = store.inquiries.export(package)[0].entries
        both = [
            (_spent(lambda: _bare(place, package, bare)), _spent(lambda: _again(store, package)))
            for _ in range(rounds(place.drafts) - 1)
        ]
    ours, floor = least([mine for _, mine in both]), least([one for one, _ in both])
    here, child = (resource.getrusage(who).ru_maxrss // 1024 for who in _WHO)
    note = f"{here} MiB at most, the typesetting child {child} MiB"
    what = f"inquiry package, {entries:,} entries"
    yield Row(what, ours.ms, floor.ms, "≤ 1.5×", note, cpu=(ours.cpu, floor.cpu))


_WHO = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def _again(store: Store, package: Path) -> None:
    shutil.rmtree(package)
    store.inquiries.export(package)


def _spent(do: Callable[[], object]) -> Spent:
    """As `spent`, with the processor time of children."""
    before = sum(os.times()[:4])
    ms = timed(do)
    return Spent(ms, (sum(os.times()[:4]) - before) * 1000)


def _bare(place: Place, package: Path, out: Path) -> None:
    """The same cells, entries and media through the libraries alone; all is hashed."""
    shutil.rmtree(out, ignore_errors=True)
    shutil.copytree(package / "media", out / "media")
    with (package / "Anlage_1.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    with (out / "a.csv").open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    book = Workbook(str(out / "a.xlsx"), {"constant_memory": True})
    sheet = book.add_worksheet()
    for number, row in enumerate(rows):
        for place_in_row, cell in enumerate(row):
            sheet.write_string(number, place_in_row, cell)
    book.close()
    with (
        ZipFile(package / "Anlage_1.ods") as old,
        ZipFile(out / "a.ods", "w", ZIP_DEFLATED) as new,
    ):
        new.writestr("content.xml", old.read("content.xml"))
    _typeset(rows[1:], out)
    _log(place.folder / "space.sqlite", out / "p.jsonl")
    for path in out.iterdir():
        if path.is_file():
            hashlib.sha256(path.read_bytes()).digest()


def _typeset(rows: list[list[str]], out: Path) -> None:
    """The tables of the PDF, from cells that are ready."""
    names, widths = zip(*pdf_file.HEADER, strict=True)
    order = (0, 1, 2, 3, 4, 6, 7, 9, 10, 12, 14)
    for start in range(0, len(rows), pdf_file.ROWS):
        part = rows[start : start + pdf_file.ROWS]
        data = {
            "title": "Anlage 1",
            "subject": "",
            "author": [],
            "demo": True,
            "lines": [],
            "footer": "",
            "header": names,
            "widths": widths,
            "cells": ["\n".join(row[one].split(" | ")) for row in part for one in order],
            "note": "",
        }
        typeset("annex.typ", data, out / f"{start}.pdf", at=0)


def _log(database: Path, out: Path) -> None:
    encode = msgspec.json.Encoder().encode
    raw = sqlite3.connect(database)
    with out.open("wb") as file:
        for entry in raw.execute(
            "SELECT feed, seq, id, hex(sig), header, body FROM entry ORDER BY feed, seq, id"
        ):
            file.write(encode(entry) + b"\n")
    raw.close()
