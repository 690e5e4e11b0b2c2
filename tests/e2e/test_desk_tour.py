"""What the command line wrote is legible in the pictures of the tour."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from desktop.theme.apply import Dresser
from desktop.widgets.roles import text_label
from tests.e2e.theatre import one_home, submitted_draft

ROOT = Path(__file__).resolve().parents[2]
COMMENT = "Quelle fehlt: Bericht 4711"
PICTURE = "hell-1440/02-anmerkungen.png"
INK = 128  # of 255: darker is a letter, whatever light ground lies behind it


def ink(image: QImage) -> list[bytes]:
    """Rows of a picture, one byte a pixel: 1 where there is ink."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    table = bytes(value < INK for value in range(256))
    rows = (
        bytes(cast("memoryview", grey.constScanLine(y)))[: grey.width()]
        for y in range(grey.height())
    )
    return [row.translate(table) for row in rows]


def letters(words: str) -> list[bytes]:
    """How words look in the running text of the desk, without the empty edges."""
    label = text_label(words, "body")
    label.resize(label.sizeHint())
    pixmap = QPixmap(label.size())
    pixmap.fill(Qt.GlobalColor.white)
    label.render(pixmap, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    rows = [row for row in ink(pixmap.toImage()) if any(row)]
    left = min(row.index(1) for row in rows)
    right = max(row.rindex(1) for row in rows) + 1
    return [row[left:right] for row in rows]


def places(word: list[bytes], page: list[bytes]) -> list[tuple[int, int]]:
    """Where exactly these letters stand on a page."""
    found = []
    for y in range(len(page) - len(word) + 1):
        x = page[y].find(word[0])
        while x >= 0:
            lines = enumerate(word)
            if all(page[y + n][x : x + len(line)] == line for n, line in lines):
                found.append((x, y))
            x = page[y].find(word[0], x + 1)
    return found


@pytest.fixture
def tour(tmp_path: Path) -> Path:
    """The pictures of a space into which a comment was written just before."""
    stage = one_home(tmp_path)
    for title in ("Deichbau", "Waldarbeit"):
        submitted_draft(stage, "agency", title, with_picture=True)
    stage.run("press", "comment", stage.draft, COMMENT)
    command = [sys.executable, "-m", "desktop", "desk", "--space", str(stage.homes["press"])]
    command += ["--as", stage.names["press"], "--tour", str(tmp_path / "tour")]
    command += ["--look", "hell-1440"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done
    told = [line.split("  ")[0] for line in done.stdout.splitlines() if "  " in line]
    assert sorted(told) == sorted(
        str(one.relative_to(tmp_path / "tour")) for one in (tmp_path / "tour").rglob("*.png")
    )
    return tmp_path / "tour"


def test_a_comment_from_the_command_line_is_legible_in_the_tour(
    tour: Path, qapp: QApplication
) -> None:
    Dresser(qapp).dress("light", 100)
    page = ink(QImage(str(tour / PICTURE)))
    assert places(letters(COMMENT), page)
    other = COMMENT.replace("4711", "4712")
    assert not places(letters(other), page)
