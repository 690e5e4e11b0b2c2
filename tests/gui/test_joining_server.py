"""Joining over a real server, page by page, as a person does it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from db.store import Store
from desktop.first_start.arrival_page import ArrivalPage
from desktop.first_start.carrier_page import CarrierPage
from desktop.first_start.first_start import FirstStart
from desktop.first_start.waiting_page import WaitingPage
from desktop.first_start.words_page import WordsPage
from tests.faults.server import TOKEN, serving

JOB_MS = 30_000


@pytest.fixture
def server(tmp_path):
    with serving(tmp_path / "server") as found:
        yield found


@pytest.fixture
def founder(server, tmp_path, monkeypatch):
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "admin"))
    monkeypatch.setenv("UMLAUF_PASSPHRASE", "eine lange Passphrase")
    store, _ = Store.create(
        tmp_path / "founder",
        title="Mach was Wichtiges",
        house=("SK", "Staatskanzlei", "SN"),
        unit=("sk.r15", "Referat 15"),
        member_title="SK, Referat 15",
    )
    with store:
        store.sync.run(server.space, token=TOKEN)
        yield store


@pytest.fixture
def first(founder, qtbot, tmp_path, monkeypatch):  # noqa: ARG001 - a computer of its own
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "state"))
    first = FirstStart()
    qtbot.addWidget(first.dialog)
    first.start()
    return first


def press(first, qtbot, name):
    (button,) = [
        one
        for one in first.dialog.findChildren(QPushButton)
        if one.isVisible() and name in {one.text(), one.accessibleName()}
    ]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_for(first, qtbot, page):
    qtbot.waitUntil(lambda: isinstance(first.dialog.page, page), timeout=JOB_MS)


def test_an_invitation_over_a_server_leads_to_the_arrival(first, founder, server, qtbot, tmp_path):
    file = tmp_path / "smi.umlauf-einladung"
    founder.members.invite("sk.r15", ["reviewer"], "SK, Referat 16", server.space, file)
    founder.sync.run()
    first.start_with_invitation(str(file))
    press(first, qtbot, "Weiter")
    wait_for(first, qtbot, CarrierPage)
    qtbot.waitUntil(first.dialog.page.complete, timeout=JOB_MS)
    with qtbot.waitSignal(first.space_made, timeout=JOB_MS) as made:
        press(first, qtbot, "Weiter")
        wait_for(first, qtbot, WordsPage)
    press(first, qtbot, "Anfrage stellen")
    wait_for(first, qtbot, WaitingPage)
    founder.sync.run()
    (waiting,) = founder.members.pending()
    founder.members.accept(waiting.feed)
    founder.sync.run()
    first._joining._on_tick()  # noqa: SLF001 - what the clock does every 30 seconds
    wait_for(first, qtbot, ArrivalPage)
    focus = first.dialog.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Eingang öffnen"
    with qtbot.waitSignal(first.space_chosen):
        press(first, qtbot, "Eingang öffnen")
    with Store.open(Path(made.args[0])) as joined:
        assert (joined.me().title, joined.sync.target()) == ("SK, Referat 16", server.space)


def test_a_server_that_does_not_answer_is_said_at_its_field(
    first, founder, server, qtbot, tmp_path
):
    file = tmp_path / "smi.umlauf-einladung"
    founder.members.invite("sk.r15", ["reviewer"], "SK, Referat 16", server.space, file)
    server.stop()
    first.start_with_invitation(str(file))
    press(first, qtbot, "Weiter")
    wait_for(first, qtbot, CarrierPage)

    def said():
        return " ".join(one.text() for one in first.dialog.page.findChildren(QLabel))

    qtbot.waitUntil(lambda: "nicht erreichbar" in said(), timeout=JOB_MS)
    assert not first.dialog.page.complete()
