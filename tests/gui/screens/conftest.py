"""A real space, copied for each test, and a desk on it."""

import gc
import shutil

import pytest
from PySide6.QtCore import QSettings

from desktop.actions.actions import Actions
from desktop.actions.text_first import TextFirst
from desktop.app.desk import Desk
from desktop.app.where import Where
from desktop.main_window.main_window import MainWindow
from desktop.media.thumbnails import Thumbnails
from desktop.preferences.preferences import Preferences
from desktop.settings import Settings
from tests.gui.screens.editing import add_points
from tests.gui.spaces import AGENCY, REVIEWER, small_space


@pytest.fixture(autouse=True)
def _widgets_die_here():
    """Collect garbage in this thread alone, as the program does (desktop/app/garbage.py)."""
    gc.disable()
    gc.freeze()  # what stands already is not looked through once more for every test
    yield
    gc.enable()
    gc.collect()
    gc.unfreeze()


@pytest.fixture(scope="session")
def original(tmp_path_factory):
    """The space as it was made; nobody writes here."""
    return small_space(tmp_path_factory.mktemp("original") / "space")


@pytest.fixture
def space(original, tmp_path):
    """A space of this test alone."""
    shutil.copytree(original, tmp_path / "space")
    return tmp_path / "space"


@pytest.fixture
def thumbnails(tmp_path):
    """Small pictures of this test alone."""
    thumbnails = Thumbnails(tmp_path / "thumbnails")
    yield thumbnails
    thumbnails.close()


@pytest.fixture
def settings(tmp_path):
    """Settings of this test alone."""
    return Settings(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def open_desk(qtbot, qapp, dresser, settings, space):
    """Open a desk as somebody and wait for its list; closed at the end."""
    desks = []

    def open_it(member=REVIEWER):
        actions = Actions()
        window = MainWindow(actions, settings)
        qtbot.addWidget(window)
        window.resize(1440, 900)
        keys = TextFirst(qapp, actions.deciding_keys())
        desk = Desk(window, settings, Where(space, member), Preferences(settings, dresser))
        desks.append((desk, keys))
        window.show()
        with qtbot.waitSignal(desk.ready, timeout=20_000):
            desk.start()
        waits = desk.inbox_view.model.rowCount()
        qtbot.waitUntil(lambda: desk.review.page is not None or not waits, timeout=20_000)
        return desk

    yield open_it
    for desk, keys in desks:
        desk.close()
        keys.deleteLater()


@pytest.fixture
def desk(open_desk):
    """A desk of the reviewer, three drafts waiting."""
    return open_desk()


@pytest.fixture
def draft(space):
    """A draft with a proposal, a comment and a condition."""
    return add_points(space)


@pytest.fixture
def agency(open_desk, draft, qtbot):
    """A desk of the agency with that draft in the editor."""
    desk = open_desk(AGENCY)
    with qtbot.waitSignal(desk.pages.editor.opened):
        desk.pages.edit(draft)
    return desk


@pytest.fixture
def editor(agency):
    """The editor of that desk."""
    return agency.pages.editor_view
