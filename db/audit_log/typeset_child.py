"""The child that typesets one PDF: one JSON request on stdin, one file written."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import typst

from db.reference.resources import read_bytes


def main() -> int:
    """Read ``{template, data, out, at}`` and write the PDF; fonts are typst's own alone."""
    request = json.load(sys.stdin)
    pdf = typst.compile(
        read_bytes("documents", request["template"]),
        sys_inputs={"data": json.dumps(request["data"])},
        pdf_standards=["a-2a", "ua-1"],
        ignore_system_fonts=True,
        timestamp=datetime.fromtimestamp(request["at"] // 1000, UTC),
    )
    Path(request["out"]).write_bytes(pdf)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
