"""What the program reads before its window stands: no more than the empty window needs."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
LATER = (
    "db.rows",
    "db.store",
    "sqlalchemy",
    "keyring",
    "zoneinfo",
    "xml.etree",
    "PySide6.QtNetwork",
)


def test_the_rows_and_the_store_are_read_after_the_first_paint():
    told = f"print([one for one in {LATER} if one in sys.modules])"
    code = f"import sys, desktop.app.start; {told}"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
