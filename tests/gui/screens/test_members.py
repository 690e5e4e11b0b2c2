"""Members, devices and units on the screen: read by everybody, changed by admins."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from db.store import Store
from desktop.members import acts
from desktop.members.line_delegate import cell_width
from tests.gui.audit import cut_words, unnamed
from tests.gui.rights_space import (
    ABSENT,
    ADMIN,
    FORKED,
    LATE,
    NEW,
    OPEN_CUT,
    SECOND,
    UNUSED,
    troubled_space,
)
from tests.gui.screens.admin_screen import screens

STATES = {
    LATE: "gesperrt",
    ADMIN: "aktiv",
    FORKED: "Kette gegabelt",
    NEW: "wartet auf Bestätigung",
    UNUSED: "eingeladen",
}


@pytest.fixture(scope="module")
def troubled(tmp_path_factory):
    """The space as it was made; nobody writes here."""
    return troubled_space(tmp_path_factory.mktemp("troubled") / "space")


@pytest.fixture
def open_as(qtbot, troubled, tmp_path):
    """Open the area as somebody; closed at the end."""
    with screens(qtbot, troubled, tmp_path) as open_it:
        yield open_it


@pytest.fixture
def screen(open_as):
    """The area as an admin."""
    return open_as()


def labels(dialog):
    return dialog.findChildren(QLabel)


def test_every_state_a_member_can_be_in_has_its_word(screen):
    lines = screen.lines()
    assert {title: lines[title].cells[-1].face.word for title in STATES} == STATES
    assert lines[ABSENT].cells[-1].face.word.startswith("abwesend bis ")
    assert lines[LATE].cells[0].below == "3 Einträge zählen nicht"
    assert lines[OPEN_CUT].cells[0].below == "wartet auf zweite Verwaltung"


def test_everything_has_a_name_and_no_word_is_cut(screen):
    for title in (LATE, FORKED, NEW, OPEN_CUT):
        screen.choose(title)
        assert unnamed(screen.view) == []
        assert cut_words(screen.view) == []
    for tab in (1, 2):
        screen.view.tabs.setCurrentIndex(tab)
        assert unnamed(screen.view) == []
        assert cut_words(screen.view) == []


@pytest.mark.parametrize(("width", "percent"), [(1356, 100), (940, 100), (1356, 200)])
def test_function_and_state_are_shown_whatever_the_room(screen, dresser, width, percent):
    dresser.dress("dark", percent)
    screen.view.resize(width, 640)
    screen.qtbot.wait(20)
    table = screen.view.people.table
    assert not table.isColumnHidden(0)
    assert not table.isColumnHidden(4)
    shown = table.columnViewportPosition(4) + table.columnWidth(4)
    assert shown <= table.viewport().width() or table.columnWidth(0) == 150 * percent // 100


def test_a_line_is_read_out_whole(screen):
    spoken = screen.lines()[LATE].spoken
    for words in (LATE, "Redaktion", "gesperrt", "0 Geräte", "3 Einträge zählen nicht"):
        assert words in spoken
    table = screen.view.people.table
    cell = QAccessible.queryAccessibleInterface(table).child(len(table.lines.heads))
    assert cell.text(QAccessible.Text.Name)


def test_who_is_no_admin_reads_one_sentence_why_and_finds_no_button(open_as):
    screen = open_as(ABSENT)
    assert "nur die Administration" in screen.view.rights.text
    assert not screen.view.invite.isEnabled()
    for title in (NEW, LATE, FORKED, OPEN_CUT):
        screen.choose(title)
        pane = screen.view.people.detail
        shown = [b for b in pane.findChildren(QPushButton) if b.isVisibleTo(pane)]
        assert shown == []
    assert "zuletzt gezeichnet" not in screen.words()
    screen.view.tabs.setCurrentIndex(1)
    screen.view.keys.table.selectRow(0)
    assert not screen.view.keys.confirm.isVisible()


def test_search_house_and_state_narrow_the_list(screen):
    people = screen.view.people
    people.search.setText("referat 16")
    screen.wait(lambda: set(screen.lines()) == {NEW, UNUSED})
    people.states.setCurrentIndex(people.states.findData("waiting"))
    people.states.activated.emit(0)
    screen.wait(lambda: set(screen.lines()) == {NEW})
    people.show_all()
    screen.view.resize(1000, 800)  # the houses stand in a list of their own where there is room
    people.houses.setCurrentIndex(people.houses.findData("SMF"))
    people.houses.activated.emit(0)
    screen.wait(lambda: set(screen.lines()) == {NEW, UNUSED})


def test_a_device_counts_once_its_words_were_compared(screen):
    screen.choose(NEW)
    screen.button("Wörter bestätigen …").click()
    dialog = screen.dialog(screen.signing)
    assert not dialog.trust.isEnabled()
    dialog.compared.click()
    dialog.trust.click()
    screen.wait(lambda: screen.page.row.state == "active")
    assert screen.said == ["Das Gerät ist bestätigt."]


def test_words_that_differ_let_nobody_in_and_say_what_to_do(screen):
    screen.view.tabs.setCurrentIndex(1)
    screen.view.keys.table.setFocus()
    screen.qtbot.keyClick(screen.view.keys.table, Qt.Key.Key_Return)
    screen.dialog(screen.signing).other.click()
    assert "Laden Sie die Stelle neu ein" in screen.said[0]
    assert screen.row(NEW).state == "waiting"


def test_a_cut_shows_what_it_costs_before_it_can_be_signed(screen):
    screen.choose(ABSENT)
    screen.view.people.detail.revoke.click()
    dialog = screen.dialog(screen.signing)
    assert not dialog.sign.isEnabled()
    screen.wait(dialog.sign.isEnabled)
    assert dialog.effect.headline == "Kein Eintrag hört auf zu zählen."
    dialog.boxes[0].setCurrentIndex(dialog.boxes[0].count() - 1)
    dialog.boxes[0].activated.emit(0)
    assert not dialog.sign.isEnabled()
    screen.wait(dialog.sign.isEnabled)
    told = [dialog.effect.list.item(n).text() for n in range(dialog.effect.list.count())]
    assert told[0].startswith("Nach der Zustimmung: Nr. 2")
    assert dialog.effect.headline == (
        "Sofort hört kein Eintrag auf zu zählen. Nach der Zustimmung zählt 1 Eintrag nicht mehr."
    )
    screen.sign(dialog)
    row = screen.row(ABSENT)
    assert (row.state, row.second) == ("revoked", 1)


def test_a_lost_device_is_cut_and_nothing_else(screen):
    screen.choose(SECOND)
    screen.button("Gerät sperren …").click()
    dialog = screen.dialog(screen.signing)
    assert dialog.wish().devices == (screen.page.keys[0].feed,)
    screen.sign(dialog)
    screen.wait(lambda: screen.page.keys[0].state == "revoked")
    assert "die übrigen gelten weiter" in screen.words()


def test_roles_change_and_taking_one_away_asks_up_to_where(screen):
    screen.choose(ABSENT)
    screen.view.people.detail.roles.click()
    dialog = screen.dialog(screen.signing)
    assert "schon hat" in dialog.effect.error
    assert not any(box.isVisibleTo(dialog) for box in dialog.boxes)
    dialog.roles["reviewer"].click()
    dialog.roles["auditor"].click()
    assert all(box.isVisibleTo(dialog) for box in dialog.boxes)
    screen.sign(dialog)
    screen.wait(lambda: screen.page.row.roles == ("auditor",))
    assert "Rollen gesetzt: Revision." in screen.words()


def test_a_rule_that_forbids_a_cut_is_told_in_the_dialog(open_as):
    screen = open_as(SECOND)
    screen.choose(ADMIN)
    screen.view.people.detail.revoke.click()
    dialog = screen.dialog(screen.signing)
    screen.wait(lambda: dialog.effect.error)
    assert "wer in der Einladung über ihm steht" in dialog.effect.error
    assert not dialog.sign.isEnabled()
    dialog.reject()


def test_a_second_admin_is_led_to_the_cut_that_waits_and_agrees(open_as):
    screen = open_as(SECOND)
    assert OPEN_CUT in screen.view.second.text
    screen.view.second.action_requested.emit()
    screen.wait(lambda: screen.page.row.title == OPEN_CUT)
    screen.button("Bestätigen …").click()
    dialog = screen.dialog(screen.signing)
    screen.wait(dialog.sign.isEnabled)
    assert dialog.effect.headline.startswith("1 Eintrag zählt nicht mehr.")
    screen.sign(dialog)
    screen.wait(lambda: screen.page.row.second == 0)
    screen.wait(screen.view.second.isHidden)


def test_who_wrote_a_cut_cannot_agree_to_it_alone(screen):
    screen.choose(OPEN_CUT)
    screen.button("Bestätigen …").click()
    dialog = screen.dialog(screen.signing)
    screen.wait(lambda: dialog.effect.error)
    assert "zweite Verwaltung" in dialog.effect.error
    dialog.reject()


def test_what_came_after_a_cut_is_named_so_and_a_range_of_it_counts_again(screen):
    screen.choose(LATE)
    assert "nach Sperrung eingegangen" in screen.words()
    screen.button("Wieder zulassen …").click()
    dialog = screen.dialog(screen.signing)
    dialog.last.setValue(dialog.first.value() - 1)
    dialog.last.setValue(dialog.first.value())
    screen.sign(dialog)
    screen.wait(lambda: screen.page.row.late == 2)
    assert "wieder zugelassen" in screen.words()


@pytest.mark.parametrize("number", [0, 1])
def test_either_branch_of_a_forked_device_can_be_made_to_count(screen, number):
    screen.choose(FORKED)
    assert "zwei Verläufe" in screen.words()
    branch = screen.page.branches[number]
    screen.view.requested.emit(acts.BRANCH, branch)
    screen.sign(screen.dialog(screen.signing))
    screen.wait(lambda: screen.page.branches[number].counted)
    assert not screen.page.branches[1 - number].counted
    screen.wait(lambda: "neuen Schlüssel" in screen.words())


def test_one_admin_alone_is_warned_of(open_as):
    screen = open_as(SECOND)
    assert screen.view.admins.isHidden()
    with Store.open(screen.folder, as_member=ADMIN) as store:
        store.rights.revoke(screen.lines()[SECOND].id)
    screen.runner.look_for_changes()
    screen.wait(screen.view.admins.isVisible)
    assert "weniger als zwei Administrationen" in screen.view.admins.text


def test_somebody_is_invited_with_a_file(screen, tmp_path, monkeypatch):
    target = tmp_path / "fuer-sie.umlauf-einladung"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    screen.view.invite.click()
    dialog = screen.dialog(screen.inviting)
    assert not dialog.by_code.isEnabled()
    dialog.send.click()
    assert not target.exists()
    dialog.title.setText("SMEKUL, Pressestelle")
    dialog.send.click()
    screen.wait(target.exists)
    screen.wait(lambda: "SMEKUL, Pressestelle" in screen.lines())


def test_the_way_of_an_invitation_is_chosen_among_the_carriers_there_are(
    screen, tmp_path, monkeypatch
):
    first, second = (str(tmp_path / f"{name}.umlauf-ablage") for name in ("eins", "zwei"))
    with Store.open(screen.folder, as_member=ADMIN) as store:
        for share in (first, second):
            store.sync.run(share, create=True)
    target = tmp_path / "fuer-sie.umlauf-einladung"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    screen.view.invite.click()
    dialog = screen.dialog(screen.inviting)
    offered = [dialog.carrier.itemData(row) for row in range(dialog.carrier.count())]
    assert offered == [first, second, ""]
    dialog.title.setText("SMEKUL, Pressestelle")
    dialog.carrier.setCurrentIndex(2)
    dialog.send.click()
    assert "Ein Code liegt auf einer Ablage" in words_of(dialog)
    dialog.by_file.click()
    dialog.carrier.setCurrentIndex(1)
    dialog.send.click()
    screen.wait(lambda: target.exists() and target.stat().st_size > 0)
    assert Store.read_invitation(target).carrier == second


def words_of(dialog):
    return " ".join(one.text() for one in dialog.findChildren(QLabel))


def test_who_moves_gets_a_function_at_another_unit_with_the_same_roles(
    screen, tmp_path, monkeypatch
):
    target = tmp_path / "umzug.umlauf-einladung"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    screen.choose(ABSENT)
    before = screen.page.row
    screen.view.people.detail.move_on.click()
    dialog = screen.dialog(screen.inviting)
    assert dialog.unit.findData(before.unit) == -1
    assert dialog.wish("").roles == before.roles
    dialog.title.setText("Neue Funktion")
    dialog.send.click()
    screen.wait(lambda: "Neue Funktion" in screen.lines())
    screen.choose("Neue Funktion")
    assert screen.page.row.unit_name not in {before.unit_name, ""}


def test_a_further_device_is_invited_by_a_code_that_lies_on_the_share(screen, tmp_path):
    share = tmp_path / "probe.umlauf-ablage"
    with Store.open(screen.folder, as_member=ADMIN) as store:
        store.sync.run(str(share), create=True)
        store.sync.set_target(str(share))
    screen.choose(ABSENT)
    screen.view.people.detail.device.click()
    dialog = screen.dialog(screen.inviting)
    assert dialog.member.currentText() == ABSENT
    dialog.send.click()
    screen.wait(lambda: screen.inviting.shown)
    assert len(screen.inviting.shown.code.text()) > len("12345678")
    screen.inviting.shown.accept()


@pytest.mark.parametrize("width", [1356, 900, 500])
def test_all_six_words_of_a_device_can_be_read(screen, width):
    screen.view.tabs.setCurrentIndex(1)
    screen.view.resize(width, 640)
    screen.qtbot.wait(20)
    table = screen.view.keys.table
    cells = [line.cells[1] for line in table.lines.lines]
    assert {cell.text.count(" – ") for cell in cells} == {5}
    in_table = not table.isColumnHidden(1) and max(map(cell_width, cells)) <= table.columnWidth(1)
    shown = {one.text() for one in labels(screen.view.keys) if not one.isHidden()}
    assert in_table is (width > 500)
    assert in_table or cells[table.currentIndex().row()].text in shown, "the head says them"


def test_functions_units_and_houses_get_names(screen):
    screen.choose(ABSENT)
    screen.view.people.detail.rename.click()
    dialog = screen.dialog(screen.naming)
    dialog.fields[0].setText("SK, Vertretung")
    dialog.findChildren(QPushButton)[-1].click()
    screen.wait(lambda: "SK, Vertretung" in screen.lines())
    screen.wait(lambda: screen.naming.dialog is None)
    screen.view.units.new.click()
    dialog = screen.dialog(screen.naming)
    dialog.fields[1].setText("Zweite Pressestelle")
    dialog.fields[2].setText("sk.presse")
    dialog.findChildren(QPushButton)[-1].click()
    screen.wait(lambda: any("gibt es im Raum schon" in one.text() for one in labels(dialog)))
    dialog.fields[2].setText("sk.presse2")
    dialog.findChildren(QPushButton)[-1].click()
    lines = screen.view.units.table.lines
    screen.wait(lambda: any(one.cells[1].text == "sk.presse2" for one in lines.lines))


def test_a_unit_is_renamed_and_keeps_its_members(screen):
    before = {one.id: one.cells[3].text for one in screen.view.units.table.lines.lines}
    screen.view.units.unit_requested.emit(screen.view.units.chosen())
    dialog = screen.dialog(screen.naming)
    dialog.fields[1].setText("Anders genannt")
    dialog.findChildren(QPushButton)[-1].click()
    table = screen.view.units.table
    screen.wait(lambda: any(one.cells[0].text == "Anders genannt" for one in table.lines.lines))
    assert {one.id: one.cells[3].text for one in table.lines.lines} == before


def test_every_tab_can_be_read_in_a_narrow_window_and_with_large_text(screen, dresser):
    for width, percent in ((900, 100), (1356, 200)):
        dresser.dress("light", percent)
        screen.view.resize(width, 640)
        screen.qtbot.wait(20)
        tabs = screen.view.tabs
        last = tabs.tabRect(tabs.count() - 1)
        assert last.right() <= tabs.width()
        assert tabs.tabToolTip(2) == "Häuser und Stellen"
