"""PDF/A-2a and PDF/UA-1 by typst, in a child process that gives its memory back."""

from __future__ import annotations

import json
import subprocess
import unicodedata
from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from db.errors import KnownError
from db.media.limited_child import NO_WINDOW, command, environment
from db.reference.resources import read_text
from db.sentence import Sentence

CHILD = "db.audit_log.typeset_child"
MOST_SECONDS = 900
UNKNOWN = "□"
_KILLED = (-9, 137)


def typeset(  # noqa: PLR0913 - what a document is made of
    template: str,
    data: dict[str, Any],
    out: Path,
    *,
    at: int,
    pictures: Mapping[str, Path] | None = None,
    files: Mapping[str, bytes] | None = None,
) -> None:
    """Make a PDF; the same template, data and time give the same bytes.

    Args:
        template: name of a file in ``resources/documents``.
        data: what the template reads; its texts may hold anything.
        out: the file.
        at: ms; the time the PDF names as its own.
        pictures: by name, files the child makes small; ``data.pictures`` of the template names
            those that it could read.
        files: content by name, beside the template.

    Raises:
        KnownError: the memory does not suffice, or it takes longer than a quarter of an hour.
        OSError: the file cannot be written.
    """
    request = {
        "template": template,
        "data": printable(data),
        "at": at,
        "pictures": {name: str(path.absolute()) for name, path in (pictures or {}).items()},
        "files": {name: b64encode(one).decode() for name, one in (files or {}).items()},
    }
    try:
        done = subprocess.run(  # noqa: S603 - this program itself
            command(CHILD),
            input=json.dumps(request).encode(),
            capture_output=True,
            env=environment(),
            creationflags=NO_WINDOW,
            timeout=MOST_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise KnownError(_too_much(out)) from error
    if done.returncode in _KILLED or b"MemoryError" in done.stderr:
        raise KnownError(_too_much(out))
    if done.returncode:
        raise RuntimeError(done.stderr.decode("utf-8", "replace"))
    out.write_bytes(done.stdout)


def printable(data: Any) -> Any:
    """Return data in which every text is made of letters that the fonts of the PDF hold.

    What they lack stands as □: a PDF/A must not name a letter that it cannot show.
    """
    if isinstance(data, str):
        return _shown(data)
    if isinstance(data, dict):
        return {key: printable(value) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [printable(value) for value in data]
    return data


def _shown(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", text).translate(_letters())


class _Letters(dict[int, str]):
    """What stands for a code point; those that fonts lack are looked up when they come."""

    def __missing__(self, code: int) -> str:
        joins = unicodedata.category(chr(code)) in {"Cf", "Cc", "Mn"}
        self[code] = "" if joins else UNKNOWN
        return self[code]


@cache
def _letters() -> _Letters:
    lines = read_text("documents", "glyphs.txt").splitlines()
    spans = " ".join(line for line in lines if not line.startswith("#")).split()
    ends = ([int(end, 16) for end in span.split("-")] for span in spans)
    codes = chain.from_iterable(range(end[0], end[-1] + 1) for end in ends)
    return _Letters({**{code: chr(code) for code in codes}, 9: " ", 10: "\n", 13: " "})


def _too_much(out: Path) -> Sentence:
    return Sentence(
        "Für {name} reicht der Arbeitsspeicher nicht. Bitte schließen Sie andere Programme "
        "oder wählen Sie einen kürzeren Zeitraum.",
        name=out.name,
    )
