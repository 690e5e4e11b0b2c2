"""Draws every mock-up in every state into a folder: python -m tests.gui.gallery FOLDER."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.media.picture import read_picture
from desktop.resources import resource
from desktop.theme.apply import Dresser
from tests.gui.mockup_samples import SIGHTS, TAGS, drawn, fold_texts, post, sheet_of, sight_of
from tests.gui.review_samples import medium

GROUND, GAP = QColor("#dce2e9"), 16
TEXT = (
    "Wer im Wald arbeitet, plant in Jahrzehnten: Was wir heute pflanzen, ernten unsere Enkel. "
    "Bei uns lernst du in drei Jahren, Bestände zu pflegen, Technik sicher zu führen und den Wald "
    "klimafest umzubauen. Bewerbung bis 31. Januar: "
)


def demo_medium(name):
    """Return one of the pictures of the examples."""
    path = str(resource(f"demo/media/{name}.jpg"))
    found = read_picture(path, 64)
    return medium(name, path=path, width=found.width, height=found.height)


def states(channel, code, dark):
    """Yield the pictures of one format: before the fold, behind it, real words, wrong shapes."""
    upright, wide, tall = (demo_medium(n) for n in ("forest_v2", "bridge_land", "police_v"))
    before, behind = fold_texts(channel, code) or (TEXT, TEXT + TAGS)
    usual = wide if (channel, code) == ("youtube", "video") else upright
    yield before, (usual,), {}
    yield behind, (usual,), {}
    yield TEXT + TAGS, (usual, wide, tall, usual), {"index": 1}
    yield TEXT + TAGS, (usual,), {"expanded": True}
    yield TEXT + TAGS, (wide,), {"desktop": not dark}
    yield TEXT + TAGS, (tall,), {"cuts": True, "zones": True}


def strip(channel, code, dark):
    """Draw all states of a format side by side."""
    title = "Waldarbeit mit Weitblick: ein Tag mit der Forstwirtin im Tharandter Wald bei Regen"
    images = []
    for text, media, sight in states(channel, code, dark):
        one = post(channel, text, media, title=title)
        images.append(drawn(sheet_of(one, sight_of(code, dark=dark, **sight))[0]))
    wide = sum(one.width() + GAP for one in images) + GAP
    whole = QImage(wide, max(one.height() for one in images) + 2 * GAP, images[0].format())
    whole.fill(GROUND)
    painter, left = QPainter(whole), GAP
    for one in images:
        painter.drawImage(left, GAP, one)
        left += one.width() + GAP
    painter.end()
    return whole


def main(folder):
    """Write one strip for each format and shade."""
    app = QApplication([])
    Dresser(app).dress("light", 100)
    folder.mkdir(parents=True, exist_ok=True)
    for channel, code, dark in SIGHTS:
        name = f"{channel}-{code}-{'dunkel' if dark else 'hell'}.png"
        strip(channel, code, dark).save(str(folder / name))
        sys.stdout.write(f"{name}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
