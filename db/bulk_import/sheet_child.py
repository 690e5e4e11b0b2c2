"""The limited child that reads content plans: one JSON request in, one grid or sentence out."""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path

from db.bulk_import.csv_text import read_csv
from db.bulk_import.grid import Grid, Unreadable, to_json
from db.bulk_import.limits import CHILD_MEMORY, CHILD_SECONDS, MAX_ANSWER, MAX_FILE, MIB
from db.bulk_import.sheets.scan import DAMAGED, PROTECTED
from db.bulk_import.workbook import read_workbook
from db.media.limited_child import restrict
from db.sentence import Sentence, packed

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_TEXTS = {".csv", ".tsv", ".txt", ".tab", ""}
# Endings of each kind of workbook, the first being the one to recommend.
_BOOKS = {"xlsx": (".xlsx", ".xlsm"), "xlsb": (".xlsb",), "ods": (".ods",), "xls": (".xls",)}
# A member by which an archive shows what it is.
_MEMBERS = {"xl/workbook.xml": "xlsx", "xl/workbook.bin": "xlsb", "content.xml": "ods"}
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_OTHER = {
    b"%PDF": Sentence("ein PDF"),
    b"\xff\xd8\xff": Sentence("ein JPEG-Bild"),
    b"\x89PNG": Sentence("ein PNG-Bild"),
    b"{\\rtf": Sentence("ein RTF-Dokument"),
    b"GIF8": Sentence("ein GIF-Bild"),
}
_LATER = Sentence("Bitte als XLSX oder CSV speichern.")


def main() -> int:
    """Reads one request ``{path, sheet, encoding, separator}`` and answers it."""
    restrict(CHILD_MEMORY, seconds=CHILD_SECONDS, written=MAX_ANSWER)
    request = json.loads(sys.stdin.readline())
    path = Path(request.pop("path"))
    try:
        answer = to_json(read(path, **request))
    except Unreadable as problem:
        answer = json.dumps({"refused": packed(problem.sentence)})
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - whatever a reader throws on a hostile file means: damaged
        answer = json.dumps({"refused": packed(DAMAGED)})
    sys.stdout.write(answer)
    return 0


def read(path: Path, sheet: str = "", encoding: str = "", separator: str = "") -> Grid:
    """The grid of a file, after holding its content against its name; raises Unreadable."""
    size = path.stat().st_size
    if not size:
        message = Sentence("Die Datei ist leer (0 Byte). Bitte neu speichern oder neu kopieren.")
        raise Unreadable(message)
    if size > MAX_FILE:
        message = Sentence(
            "Die Datei ist {size} MB groß. Umlauf liest höchstens {most} MB. "
            "Bitte auf mehrere Dateien verteilen.",
            size=size // MIB,
            most=MAX_FILE // MIB,
        )
        raise Unreadable(message)
    with path.open("rb") as file:
        head = file.read(4096)
    kind = _kind(path, head)
    if kind in _BOOKS:
        return read_workbook(path, kind, sheet)
    return read_csv(path.read_bytes(), encoding, separator)


def _kind(path: Path, head: bytes) -> str:
    """A kind of workbook or ``text``; raises Unreadable for else, or a name that says else."""
    suffix = path.suffix.lower()
    if head.startswith(_OLE):
        return _named_rightly(path, _old_kind(path))
    if head.startswith((_ZIP, b"PK\x05\x06")):
        return _archive_kind(path, suffix)
    for mark, what in _OTHER.items():
        if head.startswith(mark):
            message = Sentence(
                "„{name}“ ist keine Tabelle, sondern {what}. {later}",
                name=path.name,
                what=what,
                later=_LATER,
            )
            raise Unreadable(message)
    if suffix in _TEXTS:
        return "text"
    raise Unreadable(_no_book(path, suffix, head))


def _archive_kind(path: Path, suffix: str) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist()[:1000])
            said = archive.read("mimetype")[:100] if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, ValueError) as problem:
        if any(suffix in one for one in _BOOKS.values()):
            raise Unreadable(DAMAGED) from problem
        names, said = set(), b""
    kind = next((_MEMBERS[one] for one in _MEMBERS if one in names), "")
    if kind == "ods" and not said.startswith(_ODS):
        message = Sentence(
            "„{name}“ ist ein OpenDocument, aber keine Tabelle. {later}",
            name=path.name,
            later=_LATER,
        )
        raise Unreadable(message)
    if not kind:
        message = Sentence(
            "„{name}“ ist ein ZIP-Archiv, keine Tabelle. {later}", name=path.name, later=_LATER
        )
        raise Unreadable(message)
    return _named_rightly(path, kind)


def _named_rightly(path: Path, kind: str) -> str:
    if path.suffix.lower() in _BOOKS[kind]:
        return kind
    message = Sentence(
        "„{name}“ ist in Wahrheit eine Arbeitsmappe ({kind}). Bitte in „{stem}{suffix}“ "
        "umbenennen.",
        name=path.name,
        kind=kind.upper(),
        stem=path.stem,
        suffix=_BOOKS[kind][0],
    )
    raise Unreadable(message)


def _old_kind(path: Path) -> str:
    data = path.read_bytes()
    if _ENCRYPTED in data:
        raise Unreadable(PROTECTED)
    if not any(one.encode("utf-16-le") in data for one in ("Workbook", "Book")):
        message = Sentence(
            "„{name}“ ist ein altes Office-Dokument, aber keine Tabelle. {later}",
            name=path.name,
            later=_LATER,
        )
        raise Unreadable(message)
    return "xls"


def _no_book(path: Path, suffix: str, head: bytes) -> Sentence:
    if head.lstrip().lower().startswith((b"<html", b"<!doctype html", b"<table")):
        return Sentence(
            "„{name}“ ist in Wahrheit eine Webseite (HTML), keine Tabelle. {later}",
            name=path.name,
            later=_LATER,
        )
    if b"\0" in head:
        return Sentence(
            "„{name}“ ist beschädigt oder keine Tabelle. {later}", name=path.name, later=_LATER
        )
    if any(suffix in one for one in _BOOKS.values()):
        return Sentence(
            "„{name}“ ist keine Arbeitsmappe, sondern Text. Bitte in "
            "„{stem}.csv“ umbenennen oder in Excel als XLSX speichern.",
            name=path.name,
            stem=path.stem,
        )
    return Sentence(
        "„{name}“ hat die Endung „{suffix}“, die Umlauf nicht liest. {later}",
        name=path.name,
        suffix=suffix,
        later=_LATER,
    )


if __name__ == "__main__":
    raise SystemExit(main())
