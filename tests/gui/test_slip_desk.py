"""The routing slip at the desk: written beside the work, told in the notice bar."""

import pytest
from PySide6.QtCore import QSettings

from db.store import Store
from desktop.actions.actions import Actions
from desktop.app.slip_desk import SlipDesk
from desktop.background.opening import Opening
from desktop.main_window.main_window import MainWindow
from desktop.settings import Settings
from tests.factories import make_space

WAIT_MS = 30_000


@pytest.fixture
def cast(tmp_path):
    found = make_space(tmp_path / "space")
    yield found
    found.store.close()


@pytest.fixture
def window(qtbot, tmp_path):
    kept = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    found = MainWindow(Actions(), kept)
    qtbot.addWidget(found)
    return found


@pytest.fixture
def desk(cast, window):
    found = SlipDesk(Opening(cast.store.folder), window, lambda: None)
    yield found
    found.close()


def test_a_slip_is_a_pdf_and_its_state_stands_in_the_log(cast, desk, window, qtbot, tmp_path):
    draft, before = cast.draft(), entries(cast)
    desk.write(draft, str(tmp_path / "Laufzettel.pdf"))
    qtbot.waitUntil(desk.is_idle, timeout=WAIT_MS)
    assert (tmp_path / "Laufzettel.pdf").read_bytes().startswith(b"%PDF-")
    assert "Laufzettel gespeichert" in window.notice.text
    assert entries(cast) == before + 1


def entries(cast):
    with Store.open(cast.store.folder) as store:
        return store.log.fingerprint()[2]


def test_where_nothing_can_be_written_one_sentence_says_so(cast, desk, window, qtbot, tmp_path):
    desk.write(cast.draft(), str(tmp_path / "weg" / "Laufzettel.pdf"))
    qtbot.waitUntil(desk.is_idle, timeout=WAIT_MS)
    assert window.notice.text.endswith("ist nicht da. Bitte prüfen Sie den Pfad.")


@pytest.mark.usefixtures("desk")
def test_without_a_draft_in_sight_it_says_what_to_do(window):
    window.acts["slip"].trigger()
    assert window.notice.text == "Bitte wählen Sie zuerst einen Entwurf."
