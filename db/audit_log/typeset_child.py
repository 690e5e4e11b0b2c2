"""The child that typesets one PDF: one JSON request on stdin, the PDF on stdout."""

from __future__ import annotations

import base64
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import typst

from db.reference.resources import read_bytes


def main() -> int:
    """Read ``{template, data, at, pictures, files}`` and write the PDF.

    Fonts are typst's own alone. ``pictures`` are paths by name, made small here; ``data`` then
    says under ``pictures`` which of them could be read. ``files`` are contents in base64.
    """
    request = json.load(sys.stdin)
    with TemporaryDirectory(prefix="umlauf-") as folder:
        place = Path(folder)
        for name, content in request["files"].items():
            (place / name).write_bytes(base64.b64decode(content))
        data = {**request["data"], "pictures": list(_made_small(place, request["pictures"]))}
        (place / "main.typ").write_bytes(read_bytes("documents", request["template"]))
        pdf = typst.compile(
            place / "main.typ",
            root=place,
            sys_inputs={"data": json.dumps(data)},
            pdf_standards=["a-2a", "ua-1"],
            ignore_system_fonts=True,
            timestamp=datetime.fromtimestamp(request["at"] // 1000, UTC),
        )
    sys.stdout.buffer.write(pdf)
    return 0


def _made_small(place: Path, pictures: dict[str, Any]) -> list[str]:
    if not pictures:
        return []
    from db.audit_log.small_picture import make_small  # noqa: PLC0415 - annexes have no pictures

    return [name for name, path in pictures.items() if make_small(Path(path), place / name)]


if __name__ == "__main__":
    raise SystemExit(main())
