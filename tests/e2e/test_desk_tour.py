"""The tour keeps a picture of every screen: legible, and the space stays as it was."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from db.rows import InboxFilter
from db.store import Store
from desktop.theme.apply import Dresser
from desktop.widgets.roles import text_label
from tests.e2e.theatre import umlauf
from tests.gui.spaces import REVIEWER, small_space

ROOT = Path(__file__).resolve().parents[2]
COMMENT = "Quelle fehlt: Bericht 4711"
LOOK = "hell-1440"
SCREENS = (
    *("07-warum", "07-mehrere", "07-vertretung", "07-textbausteine"),
    *("01-eingang", "04-reject", "07-wird-gezeichnet", "11-neue-fassung", "14-probelauf"),
    *("03a-suche", "41a-nachweis", "49-fristen", "49a-ablage", "49b-schliessen", "17i-auskunft"),
    *("49d-loeschen", "49e-wartet"),
    *("34-auskunft", "34a-auskunft-seite", "34b-auskunft-kosten"),
    *("20-instagram-story", "20-linkedin-document", "20-youtube-short", "20-bluesky-post"),
)
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


def entries(space: Path) -> tuple[str, int, int]:
    with Store.open(space) as store:
        return store.log.fingerprint()


@pytest.fixture
def space(tmp_path: Path) -> Path:
    """A space into which a comment was written just before."""
    folder = small_space(tmp_path / "space")
    with Store.open(folder, as_member=REVIEWER) as store:
        draft = store.inbox.drafts(InboxFilter())[-1]
    done = umlauf("comment", draft, COMMENT, "--space", str(folder), "--as", REVIEWER)
    assert done.code == 0, done
    return folder


def test_the_tour_has_a_legible_picture_of_every_step_and_the_log_stays_as_it_was(
    space: Path, tmp_path: Path, qapp: QApplication
) -> None:
    before, pictures = entries(space), tmp_path / "tour"
    command = [sys.executable, "-m", "desktop", "desk", "--space", str(space), "--as", REVIEWER]
    command += ["--tour", str(pictures), "--look", LOOK]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done
    told = [line.split("  ")[0] for line in done.stdout.splitlines() if "  " in line]
    made = sorted(str(one.relative_to(pictures)) for one in pictures.rglob("*.png"))
    assert sorted(told) == made
    assert {f"{LOOK}/{name}.png" for name in SCREENS} <= set(made)
    assert entries(space) == before
    Dresser(qapp).dress("light", 100)
    page = ink(QImage(str(pictures / LOOK / "02-anmerkungen.png")))
    assert places(letters(COMMENT), page)
    other = COMMENT.replace("4711", "4712")
    assert not places(letters(other), page)
