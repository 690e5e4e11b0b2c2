"""Films and documents of two revisions, held against each other page by page, moment by moment."""

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.rows import MediumInput, RevisionEdit
from db.store import Store
from tests.gui.audit import unnamed
from tests.gui.spaces import AGENCY, REVIEWER


@pytest.fixture(autouse=True)
def _quiet(qtlog):
    """What the player says of a machine without sound is no fault of ours."""
    with qtlog.disabled():
        yield


def pages(path, *words):
    """A PDF with so many words on a page each, written by hand."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(words)))
    parts = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(words)}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for number, word in enumerate(words):
        drawn = f"BT /F 40 Tf 20 100 Td ({word}) Tj ET"
        parts.append(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources<</Font<</F 3 0 R>>>>"
            f"/Contents {5 + 2 * number} 0 R>>"
        )
        parts.append(f"<</Length {len(drawn)}>>\nstream\n{drawn}\nendstream")
    body = "".join(f"{n} 0 obj\n{part}\nendobj\n" for n, part in enumerate(parts, 1))
    path.write_text(f"%PDF-1.7\n{body}trailer<</Root 1 0 R/Size {len(parts) + 1}>>\n%%EOF")
    return str(path)


def film(path, pattern):
    source = ("-f", "lavfi", "-i", pattern)
    command = ("ffmpeg", "-loglevel", "error", *source, "-c:v", "libx264", "-pix_fmt", "yuv420p")
    subprocess.run((*command, str(path)), check=True)
    return str(path)


@pytest.fixture
def compared(space, open_desk, qtbot):
    """Opens a comparison of a draft whose medium was replaced by another file."""

    def open_it(old, new):
        with Store.open(space, as_member=AGENCY) as store:
            draft = store.drafts.find("waldarbeit")
            for path in (old, new):
                edit = RevisionEdit(media=(MediumInput(path=path, alt_text=Path(path).name),))
                store.drafts.revise(draft, edit)
            store.drafts.submit(draft)
            store.act_as(REVIEWER)
        desk = open_desk()
        desk.inbox.choose(draft)
        qtbot.waitUntil(lambda: desk.review.page is not None and desk.review.page.draft == draft)
        desk.window.acts["compare"].trigger()
        qtbot.waitUntil(desk.comparing.in_sight)
        stage = desk.comparing.view.stage
        qtbot.waitUntil(lambda: desk.is_still() and stage.places.isVisible(), timeout=20_000)
        return stage

    return open_it


def test_documents_are_turned_together_and_say_which_pages_differ(compared, tmp_path, qtbot):
    old = pages(tmp_path / "alt.pdf", "Eins", "Zwei", "Drei")
    new = pages(tmp_path / "neu.pdf", "Eins", "Zwo", "Drei", "Vier")
    stage = compared(old, new)
    said = "Seite 1 von 4. gleich. 4 statt 3 Seiten. Anders auf den Seiten 2, 4"
    assert stage.places.words() == said
    stage.view.setFocus()
    QTest.keyClick(stage.view, Qt.Key.Key_PageDown)
    qtbot.waitUntil(
        lambda: stage.places.words().startswith("Seite 2 von 4. geändert"), timeout=10_000
    )
    qtbot.waitUntil(lambda: bool(stage.view.item and stage.view.item.regions()), timeout=10_000)
    assert unnamed(stage) == []
    stage.places.place_requested.emit(3)
    qtbot.waitUntil(stage.cards.isVisible, timeout=10_000)
    assert "Hier schon zu Ende." in stage.cards.old.words()


@pytest.mark.needs("ffmpeg")
def test_films_are_held_against_each_other_at_the_same_moment(compared, tmp_path, qtbot):
    plain = film(tmp_path / "alt.mp4", "color=c=gray:s=160x90:d=4:r=5")
    boxed = "color=c=gray:s=160x90:d=6:r=5,drawbox=c=red:t=fill:w=60:h=60:enable='gt(t,1.5)'"
    stage = compared(plain, film(tmp_path / "neu.mp4", boxed))
    said = stage.places.words()
    assert "Länge 0:06 statt 0:04. Anders bei 0:02, 0:03, 0:04, 0:05" in said
    stage.places.place_requested.emit(3)
    qtbot.waitUntil(lambda: bool(stage.view.item and stage.view.item.regions()), timeout=10_000)
    assert stage.modes.isVisible()
