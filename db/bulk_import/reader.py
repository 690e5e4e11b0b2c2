"""Reads a content plan through the limited child; a hostile file costs a sentence."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import IO

from db.bulk_import.columns import column_of, own_names
from db.bulk_import.csv_text import ENCODINGS, SEPARATORS
from db.bulk_import.grid import Grid, Unreadable, from_json
from db.bulk_import.limits import CHILD_SECONDS, MAX_ANSWER
from db.bulk_import.table import Table, table_of
from db.bulk_import.templates import NO_TEMPLATES, Template
from db.errors import DamagedFileError, KnownError, WrongUsage
from db.media.limited_child import NO_WINDOW, command, environment
from db.reference.plan_formats import plan_formats
from db.rows.imports import AS_FOUND, Reading
from db.sentence import Sentence, unpacked

_CHILD = "db.bulk_import.sheet_child"
_TOO_COSTLY = Sentence(
    "Die Datei braucht beim Lesen zu viel Speicher oder Zeit. Bitte nur "
    "die Zeilen des Plans in eine neue Datei kopieren und diese einlesen."
)


def read_table(
    path: Path,
    reading: Reading = AS_FOUND,
    templates: Mapping[str, Template] = NO_TEMPLATES,
    *,
    child: Sequence[str] = (),
    seconds: float = CHILD_SECONDS,
) -> Table:
    """The table in a file.

    Args:
        path: a workbook (XLSX, XLSM, XLSB, XLS, ODS) or CSV.
        reading: what a person chose instead of what would be found out.
        templates: signature of a header row → what was chosen for it before.
        child: command line of the child; () = the program's own.
        seconds: after which the child is ended.

    Raises:
        DamagedFileError: with a sentence; the file is not what it should be, or too much.
        KnownError: the file is not there or cannot be opened.
        WrongUsage: an encoding, separator or column that does not exist.
    """
    _check(path, reading)
    with _explained(path):
        grid = _ask(child or command(_CHILD), _request(path, reading), seconds)
        return table_of(path, grid, reading, templates)


def read_grid(path: Path, reading: Reading = AS_FOUND) -> Grid:
    """The cells of a file, whatever they mean; arguments and errors as ``read_table``."""
    _check(path, reading)
    with _explained(path):
        return _ask(command(_CHILD), _request(path, reading), CHILD_SECONDS)


def _request(path: Path, reading: Reading) -> Mapping[str, str]:
    return {
        "path": str(path.absolute()),
        "sheet": reading.sheet,
        "encoding": reading.encoding,
        "separator": reading.separator,
    }


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except Unreadable as problem:
        said = problem.sentence
        if not said.startswith(f"„{path.name}“"):
            said = Sentence(
                "„{name}“ lässt sich nicht einlesen. {said}", name=path.name, said=said
            )
        raise DamagedFileError(said) from problem


def _check(path: Path, reading: Reading) -> None:
    _check_choice(reading)
    try:
        if not path.is_file() and path.exists():
            # a pipe would be waited for without end
            message = Sentence(
                "„{name}“ ist keine Datei. Bitte die Tabelle selbst angeben.", name=path.name
            )
            raise KnownError(message)
        with path.open("rb"):
            pass
    except FileNotFoundError as problem:
        message = Sentence(
            "Die Datei „{path}“ gibt es nicht. Bitte Namen und Ordner prüfen.", path=path
        )
        raise KnownError(message) from problem
    except OSError as problem:
        message = Sentence(
            "„{name}“ lässt sich nicht öffnen ({strerror}).",
            name=path.name,
            strerror=problem.strerror,
        )
        raise KnownError(message) from problem


def _check_choice(reading: Reading) -> None:
    if reading.encoding and reading.encoding not in ENCODINGS:
        message = Sentence(
            "Die Kodierung „{encoding}“ gibt es nicht: {encodings}.",
            encoding=reading.encoding,
            encodings=", ".join(ENCODINGS),
        )
        raise WrongUsage(message)
    if reading.separator and reading.separator not in SEPARATORS:
        message = Sentence(
            "Das Trennzeichen „{separator}“ gibt es nicht: ; , Tabulator oder |.",
            separator=reading.separator,
        )
        raise WrongUsage(message)
    if reading.format and reading.format.casefold() not in plan_formats():
        message = Sentence(
            "Das Format „{format}“ gibt es nicht: {formats}.",
            format=reading.format,
            formats=", ".join(plan_formats()),
        )
        raise WrongUsage(message)
    for name in (*reading.mapping.values(), *reading.defaults, *reading.corrections):
        if name and not column_of(name):
            message = Sentence(
                "Die Spalte „{name}“ gibt es nicht. Möglich: {own_names}.",
                name=name,
                own_names=own_names(),
            )
            raise WrongUsage(message)


def _ask(child: Sequence[str], request: Mapping[str, str], seconds: float) -> Grid:
    with tempfile.TemporaryFile() as out:
        if not _run(child, json.dumps(request) + "\n", out, seconds):
            raise Unreadable(_TOO_COSTLY)
        out.seek(0)
        answer = out.read(MAX_ANSWER).decode()
    if answer.startswith('{"refused"'):
        raise Unreadable(unpacked(json.loads(answer)["refused"]))
    return from_json(answer)


def _run(child: Sequence[str], request: str, out: IO[bytes], seconds: float) -> bool:
    with subprocess.Popen(  # noqa: S603 - our own module, no shell
        child,
        stdin=subprocess.PIPE,
        stdout=out,
        stderr=subprocess.DEVNULL,
        env=environment(),
        creationflags=NO_WINDOW,
    ) as reader:
        # Waiting with an end of its own would look only every fiftieth of a second.
        watchdog = Timer(seconds, reader.kill)
        watchdog.start()
        try:
            reader.communicate(request.encode())
        finally:
            watchdog.cancel()
            reader.kill()
    return reader.returncode == 0
