"""Packets at the desk: from the menu and by drag and drop, told in the notice bar."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from db.store import Store
from desktop.actions.actions import Actions
from desktop.app.packet_desk import PacketDesk
from desktop.background.opening import Opening
from desktop.main_window.main_window import MainWindow
from desktop.settings import Settings
from desktop.sync_status.packet_dialog import PacketDialog
from tests.factories import make_space

WAIT_MS = 20_000


@pytest.fixture
def cast(tmp_path):
    found = make_space(tmp_path / "space")
    yield found
    found.store.close()


@pytest.fixture
def other(cast, tmp_path):
    with Store.seat(tmp_path / "other", cast.store, cast.press) as store:
        yield store


@pytest.fixture
def window(qtbot, tmp_path):
    kept = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    found = MainWindow(Actions(), kept)
    qtbot.addWidget(found)
    return found


@pytest.fixture
def desk(other, window):
    found = PacketDesk(Opening(other.folder), window)
    yield found
    found.close()


@pytest.fixture
def said(qtbot, desk, window):
    """What the notice bar says once the work is done."""

    def text():
        qtbot.waitUntil(desk.is_idle, timeout=WAIT_MS)
        return window.notice.text

    return text


def drop(window, *paths):
    """A drag of files that ends over the window; tells whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(window.rect().center(), Qt.DropAction.CopyAction, data, left, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    place = QPointF(window.rect().center())
    let_go = QDropEvent(place, Qt.DropAction.CopyAction, data, left, none)
    if enter.isAccepted():
        QApplication.sendEvent(window, let_go)
    return enter.isAccepted()


def test_a_packet_dropped_on_the_window_is_read(cast, other, window, said, tmp_path):
    draft = cast.draft()
    cast.store.packets.write(tmp_path / "plan.umlauf")
    assert drop(window, tmp_path / "plan.umlauf")
    assert said().startswith("Paket eingelesen: ")
    assert other.drafts.page(draft).title == "Waldarbeit"


def test_other_files_are_left_to_whoever_wants_them(desk, window, tmp_path):
    (tmp_path / "plan.umlauf").touch()
    (tmp_path / "bild.jpg").touch()
    assert not drop(window, tmp_path / "bild.jpg")
    assert not drop(window, tmp_path / "plan.umlauf", tmp_path / "bild.jpg")
    assert desk.is_idle()


def test_what_is_no_packet_is_said(desk, said, tmp_path):
    (tmp_path / "falsch.umlauf").write_bytes(b"nichts")
    desk.read([str(tmp_path / "falsch.umlauf")])
    assert "kein lesbares Umlauf-Paket" in said()


def test_a_packet_for_a_partner_holds_what_that_partner_lacks(cast, desk, window, said, tmp_path):
    cast.store.packets.write_heads(tmp_path / "stand.umlauf-stand")
    dialog = PacketDialog(window)
    dialog.packet_wanted.connect(desk.write)
    dialog.set_heads(str(tmp_path / "stand.umlauf-stand"))
    dialog.save_to(str(tmp_path / "zurueck"))
    text = said()
    assert text == f"Paket gespeichert: 0 Einträge in {tmp_path / 'zurueck.umlauf'}"


def test_a_file_that_is_not_there_cannot_be_chosen_as_heads(window, tmp_path):
    dialog = PacketDialog(window)
    dialog.set_heads(str(tmp_path / "fehlt.umlauf-stand"))
    assert not dialog._save.isEnabled()  # noqa: SLF001 - the button is what the user sees


def test_the_own_state_is_saved_for_whoever_packs(cast, desk, said, tmp_path):
    desk.write_heads(str(tmp_path / "ich.umlauf-stand"))
    assert said().startswith("Stand gespeichert")
    cast.draft()
    cast.store.packets.write(tmp_path / "a.umlauf", tmp_path / "ich.umlauf-stand")
    assert (tmp_path / "a.umlauf").stat().st_size < 20_000
