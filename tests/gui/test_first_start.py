"""From nothing to a space, as a person does it, over the real Store and a real share."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QPushButton

from db.rows import JoiningRow
from db.store import Store
from desktop.background.founding import spaces_folder
from desktop.first_start.arrival_page import ArrivalPage
from desktop.first_start.carrier_page import CarrierPage
from desktop.first_start.choice_page import ChoicePage
from desktop.first_start.first_start import FirstStart
from desktop.first_start.invitation_page import InvitationPage
from desktop.first_start.passphrase_dialog import PassphraseDialog
from desktop.first_start.recovery_page import RecoveryPage
from desktop.first_start.recovery_sheet import grouped, save_sheet
from desktop.first_start.space_page import SpacePage
from desktop.first_start.waiting_page import WaitingPage
from desktop.first_start.words_page import WordsPage
from tests.factories.founded import founded
from tests.gui.audit import only

PHRASE = "eine lange Passphrase"
JOB_MS = 30_000


@pytest.fixture
def first(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("UMLAUF_PASSPHRASE", PHRASE)
    first = FirstStart()
    qtbot.addWidget(first.dialog)
    first.start()
    return first


@pytest.fixture
def founder(tmp_path, monkeypatch):
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "admin"))
    monkeypatch.setenv("UMLAUF_PASSPHRASE", PHRASE)
    with founded(tmp_path) as store:
        yield store


@pytest.fixture
def invitation(founder, tmp_path):
    return invite(founder, tmp_path, founder.sync.target())


def invite(founder, folder, carrier):
    out = folder / "smi.umlauf-einladung"
    founder.members.invite("sk.r15", ["reviewer"], "SK, Referat 16", carrier, out)
    founder.sync.run()
    return out


def accept(founder):
    (waiting,) = founder.members.pending()
    founder.members.accept(waiting.feed)
    return waiting


def press(first, qtbot, name):
    buttons = [b for b in first.dialog.findChildren(QPushButton) if b.isVisible()]
    (button,) = [b for b in buttons if name in {b.text(), b.accessibleName()}]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_for(first, qtbot, page):
    qtbot.waitUntil(lambda: isinstance(first.dialog.page, page), timeout=JOB_MS)


def fill(page, **values):
    fields = {one.accessibleName(): one for one in page.findChildren(QLineEdit)}
    for name, value in values.items():
        fields[name.replace("_", " ")].setText(value)


def found_a_space(first, qtbot):
    press(first, qtbot, "Neuen Raum anlegen")
    names = {"Kürzel_des_Hauses": "STX", "Name_des_Hauses": "Stadt X"}
    fill(first.dialog.page, Name_des_Raums="Ausbildung", Ihre_Funktion="Presse, STX", **names)
    press(first, qtbot, "Raum anlegen")
    wait_for(first, qtbot, RecoveryPage)


def test_a_new_space_brings_a_house_three_units_and_a_route(first, qtbot):
    found_a_space(first, qtbot)
    only(first.dialog.page, QCheckBox).setChecked(True)
    with qtbot.waitSignal(first.space_chosen) as chosen:
        press(first, qtbot, "Eingang öffnen")
    with Store.open(Path(chosen.args[0])) as store:
        assert store.space().title == "Ausbildung"
        assert [one.code for one in store.units.list()] == [
            "stx.fach",
            "stx.leitung",
            "stx.presse",
        ]
        assert [(one.name, one.stages) for one in store.routes.list()] == [("Standard", 3)]
        assert store.me().unit_code == "stx.presse"


def test_the_recovery_key_cannot_be_passed_over(first, qtbot):
    found_a_space(first, qtbot)
    first.dialog.reject()
    assert first.dialog.isVisible()
    assert not first.dialog.page.complete()


def test_a_space_is_known_before_its_key_is_kept(first, qtbot):
    with qtbot.waitSignal(first.space_made, timeout=JOB_MS) as made:
        found_a_space(first, qtbot)
    with Store.open(Path(made.args[0])) as store:
        assert store.space().title == "Ausbildung"


def test_a_folder_that_an_attempt_left_empty_is_taken(first, qtbot):
    (spaces_folder() / "raum" / "media").mkdir(parents=True)
    with qtbot.waitSignal(first.space_made, timeout=JOB_MS) as made:
        found_a_space(first, qtbot)
    assert Path(made.args[0]) == spaces_folder() / "raum"


def with_key(first, invitation, qtbot):
    first.start_with_invitation(str(invitation))
    press(first, qtbot, "Weiter")
    wait_for(first, qtbot, CarrierPage)
    qtbot.waitUntil(first.dialog.page.complete, timeout=JOB_MS)
    press(first, qtbot, "Weiter")
    wait_for(first, qtbot, WordsPage)


def test_a_joined_space_is_known_before_it_is_accepted(first, invitation, qtbot):
    with qtbot.waitSignal(first.space_made, timeout=JOB_MS) as made:
        with_key(first, invitation, qtbot)
    with Store.open(Path(made.args[0])) as store:
        assert not store.me().joined


def test_a_space_needs_every_field(first, qtbot):
    press(first, qtbot, "Neuen Raum anlegen")
    assert not only(first.dialog, SpacePage).complete()


def test_an_invitation_leads_to_six_words_a_request_and_the_arrival(
    first, founder, invitation, qtbot
):
    with_key(first, invitation, qtbot)
    assert "SK, Referat 15" in words_on(first.dialog.page)
    press(first, qtbot, "Anfrage stellen")
    wait_for(first, qtbot, WaitingPage)
    founder.sync.run()
    assert accept(founder).title == "SK, Referat 16"
    founder.sync.run()
    first._joining._on_tick()  # noqa: SLF001 - what the clock does every 30 seconds
    wait_for(first, qtbot, ArrivalPage)
    with qtbot.waitSignal(first.space_chosen):
        press(first, qtbot, "Eingang öffnen")


def test_who_goes_back_from_the_words_keeps_the_key(first, invitation, qtbot):
    with_key(first, invitation, qtbot)
    words = first._joining._joined.words  # noqa: SLF001 - which key it is
    press(first, qtbot, "Zurück")
    wait_for(first, qtbot, CarrierPage)
    with qtbot.assertNotEmitted(first.space_made):
        press(first, qtbot, "Weiter")
        wait_for(first, qtbot, WordsPage)
    assert first._joining._joined.words == words  # noqa: SLF001 - as above
    assert len(list(spaces_folder().iterdir())) == 1


def test_media_are_told_in_megabytes_and_their_rest_in_time(first, qtbot, monkeypatch):
    page = only(first.dialog, ArrivalPage)
    now = [1_795_200_000_000]
    monkeypatch.setattr("desktop.first_start.arrival_page.dates.now_ms", lambda: now[0])
    row = JoiningRow(
        joined=True,
        behind="",
        unknown="",
        words=("Birke",) * 6,
        by="",
        carrier="",
        entries=1284,
        drafts=148,
        media=250,
        missing=200,
        media_bytes=210_000_000,
        missing_bytes=172_000_000,
    )
    page.show_arrival("Raum", row)
    assert "38 von 210 MB" in words_on(page)
    assert "noch etwa" not in words_on(page)
    now[0] += 10_000
    page.show_arrival("Raum", replace(row, missing_bytes=162_000_000))
    assert "48 von 210 MB" in words_on(page)
    assert "noch etwa 3 min" in words_on(page)
    now[0] += 90_000
    page.show_arrival("Raum", replace(row, missing_bytes=20_000_000))
    assert "noch etwa 10 s" in words_on(page)
    page.show_arrival("Raum", replace(row, missing=0, missing_bytes=0))
    assert words_on(page).count("fertig") == 2
    first.dialog.show_page(page)
    with qtbot.waitSignal(first.given_up), qtbot.assertNotEmitted(first.space_chosen):
        press(first, qtbot, "Später weiter laden")


def words_on(page):
    return " ".join(one.text() for one in page.findChildren(QLabel))


def test_a_code_leads_to_the_same(first, founder, qtbot):
    row = founder.codes.invite("sk.r15", ["reviewer"], "SK, Referat 16")
    first.start_with_invitation(row.code.lower())
    press(first, qtbot, "Weiter")
    wait_for(first, qtbot, CarrierPage)
    address = next(one for one in first.dialog.page.findChildren(QLineEdit) if one.isVisible())
    address.setText(row.address)
    address.editingFinished.emit()
    qtbot.waitUntil(first.dialog.page.complete, timeout=JOB_MS)
    press(first, qtbot, "Weiter")
    wait_for(first, qtbot, WordsPage)


def test_a_carrier_that_is_not_there_is_said_at_its_field(first, founder, tmp_path, qtbot):
    first.start_with_invitation(str(invite(founder, tmp_path, str(tmp_path / "weg"))))
    press(first, qtbot, "Weiter")
    wait_for(first, qtbot, CarrierPage)
    qtbot.waitUntil(lambda: "nicht erreichbar" in words_on(first.dialog.page), timeout=JOB_MS)
    assert not first.dialog.page.complete()


def test_packets_lead_into_a_space_without_any_carrier(
    first, founder, tmp_path, qtbot, monkeypatch
):
    with_key(first, invite(founder, tmp_path, ""), qtbot)
    asked, answer = tmp_path / "anfrage.umlauf", tmp_path / "antwort.umlauf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(asked), ""))
    press(first, qtbot, "Anfrage speichern …")
    wait_for(first, qtbot, WaitingPage)
    founder.packets.read(asked)
    accept(founder)
    founder.packets.write(answer)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(answer)], ""))
    press(first, qtbot, "Antwort einlesen …")
    wait_for(first, qtbot, ArrivalPage)


def test_a_request_survives_the_closed_dialog(first, invitation, qtbot):
    with_key(first, invitation, qtbot)
    with qtbot.waitSignal(first.space_chosen):
        first.dialog.reject()


def test_a_request_given_up_leaves_nothing_here(first, invitation, qtbot):
    with qtbot.waitSignal(first.space_made, timeout=JOB_MS) as made:
        with_key(first, invitation, qtbot)
    press(first, qtbot, "Anfrage stellen")
    wait_for(first, qtbot, WaitingPage)
    with qtbot.waitSignal(first.withdrawn):
        press(first, qtbot, "Anfrage zurückziehen")
    assert not Path(made.args[0]).exists()
    assert isinstance(first.dialog.page, ChoicePage)


def test_a_backup_is_brought_back_into_a_folder_of_its_own(
    first, founder, tmp_path, qtbot, monkeypatch
):
    founder.care.backup(tmp_path / "sicherung.zip")
    found = (str(tmp_path / "sicherung.zip"), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: found)
    with qtbot.waitSignal(first.space_chosen, timeout=JOB_MS) as chosen:
        press(first, qtbot, "Sicherung wiederherstellen")
    with Store.open(Path(chosen.args[0])) as store:
        assert store.care.state_hash() == founder.care.state_hash()


def test_what_is_no_invitation_is_said_kindly(first, tmp_path, qtbot):
    wrong = tmp_path / "brief.umlauf-einladung"
    wrong.write_text("Liebe Kollegin", "utf-8")
    first.start_with_invitation(str(wrong))
    press(first, qtbot, "Weiter")
    wait_for(first, qtbot, InvitationPage)
    qtbot.waitUntil(first.dialog.notice.isVisible)
    assert "Einladung" in first.dialog.notice.text


def test_back_leads_to_the_first_page(first, qtbot):
    press(first, qtbot, "Einladung annehmen")
    press(first, qtbot, "Zurück")
    assert isinstance(first.dialog.page, ChoicePage)


def test_leaving_without_a_space_is_told(first, qtbot):
    with qtbot.waitSignal(first.given_up):
        press(first, qtbot, "Abbrechen")


def test_a_passphrase_is_asked_for_twice(qtbot):
    dialog = PassphraseDialog(new=True)
    qtbot.addWidget(dialog)
    one, two = dialog.findChildren(QLineEdit)
    one.setText(PHRASE)
    assert dialog.problem() == "Die beiden Eingaben sind verschieden."
    two.setText(PHRASE)
    assert dialog.problem() == ""


def test_a_short_passphrase_is_not_taken(qtbot):
    dialog = PassphraseDialog(new=True)
    qtbot.addWidget(dialog)
    for field in dialog.findChildren(QLineEdit):
        field.setText("kurz")
    assert dialog.problem() == "Bitte nehmen Sie mindestens 12 Zeichen."


def test_the_recovery_key_is_written_in_groups_for_its_owner_alone(tmp_path):
    key = "0123456789abcdef" * 4
    save_sheet(grouped(key), tmp_path / "key.txt")
    assert (tmp_path / "key.txt").read_text("utf-8").startswith("0123 4567 89ab")
    assert (tmp_path / "key.txt").stat().st_mode & 0o777 == 0o600


def test_the_recovery_key_can_be_kept_as_a_pdf_of_its_owner_alone(tmp_path):
    save_sheet(grouped("0123456789abcdef" * 4), tmp_path / "key.PDF")
    assert (tmp_path / "key.PDF").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "key.PDF").stat().st_mode & 0o777 == 0o600
