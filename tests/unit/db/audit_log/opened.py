"""Everything that can be read out of a package, however deep it lies."""

import base64
import io
import json
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path


def everything_in(package: Path) -> Iterator[tuple[str, bytes]]:
    """Yield every file of a package by name, and what lies inside of it, unpacked."""
    for path in sorted(package.rglob("*")):
        if path.is_file():
            name = path.relative_to(package).as_posix()
            yield name, path.read_bytes()
            yield from ((f"{name}:{inner}", data) for inner, data in _inside(path))


def text_of(pdf: Path) -> str:
    """Return the words of a PDF as a reader copies them."""
    asked = ["pdftotext", "-layout", str(pdf), "-"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout


def holds(data: bytes, needle: str) -> bool:
    """Tell whether bytes hold a word in any of the spellings that files use."""
    return any(needle.encode(codec) in data for codec in ("utf-8", "utf-16-be", "utf-16-le"))


def _inside(path: Path) -> Iterator[tuple[str, bytes]]:
    if path.suffix in {".ods", ".odt", ".xlsx"}:
        with zipfile.ZipFile(path) as archive:
            for one in archive.namelist():
                yield one, archive.read(one)
    elif path.suffix == ".pdf":
        yield "words", text_of(path).encode()
        plain = ["qpdf", "--qdf", "--object-streams=disable", str(path), "-"]
        yield "objects", subprocess.run(plain, capture_output=True, check=True).stdout
    elif path.suffix == ".jsonl":
        yield "entries", _entries(path)


def _entries(path: Path) -> bytes:
    """Return headers and bodies as they were signed, JSON escapes read."""
    found = io.BytesIO()
    for line in path.read_text("utf-8").splitlines():
        entry = json.loads(line)
        for part in filter(None, (entry["header"], entry["body"])):
            words = json.loads(base64.b64decode(part))
            found.write(json.dumps(words, ensure_ascii=False).encode() + b"\n")
    return found.getvalue()
