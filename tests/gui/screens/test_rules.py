"""The space's own rules: units by house, presets tried before they are signed, spans by day."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from db.store import Store
from desktop.members.blackout_dialog import BLOCKS, STEP
from desktop.members.house_tree import KEY
from desktop.members.rules_page import LEVELS, RETENTION, TEMPLATES, WORDING
from desktop.members.view import DAYS, RULES
from tests.gui.audit import cut_words, unnamed
from tests.gui.rights_space import LATE, troubled_space
from tests.gui.screens.admin_screen import screens


@pytest.fixture(scope="module")
def space(tmp_path_factory):
    """The space as it was made; nobody writes here."""
    return troubled_space(tmp_path_factory.mktemp("rules") / "space")


@pytest.fixture
def open_as(qtbot, space, tmp_path):
    with screens(qtbot, space, tmp_path) as open_it:
        yield open_it


@pytest.fixture
def screen(open_as):
    return open_as()


def show(screen, tab):
    screen.view.tabs.setCurrentIndex(tab)
    screen.wait(lambda: screen.presenter.ruling.found)


def heads(tree):
    return [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]


def kept(screen):
    with Store.open(screen.folder) as store:
        return store.rules.all(store.me().roles)


def test_units_stand_under_their_house_counted_and_narrow_the_list(screen):
    tree, people = screen.view.people.tree, screen.view.people
    everything, *houses = heads(tree.tree)
    assert everything.text(0) == "Alle Stellen"
    head = next(one for one in houses if one.childCount() > 1)
    told = str(head.data(0, Qt.ItemDataRole.AccessibleTextRole))
    counted = [one.data(0, KEY + 1) for one in map(head.child, range(head.childCount()))]
    assert head.data(0, KEY + 1) == sum(counted)
    assert told.endswith(("1 Mitglied", f"{sum(counted)} Mitglieder"))
    assert everything.data(0, KEY + 1) == sum(one.data(0, KEY + 1) for one in houses)
    whole = len(screen.lines())
    unit = next(
        one for one in map(head.child, range(head.childCount())) if one.data(0, KEY + 1) == 1
    )
    tree.tree.setCurrentItem(unit)
    screen.wait(lambda: len(people.table.lines.lines) == 1)
    assert not people.houses.isVisibleTo(people)
    people.show_all()
    screen.wait(lambda: len(people.table.lines.lines) == whole)


def test_a_search_finds_units_and_houses_and_folds_stay_as_they_were(screen):
    tree = screen.view.people.tree
    head = next(one for one in heads(tree.tree)[1:] if one.childCount() > 1)
    head.setExpanded(False)
    tree.search.setText(head.child(0).text(0))
    screen.wait(head.isExpanded)
    assert not head.child(0).isHidden()
    assert any(one.isHidden() for one in heads(tree.tree)[1:]) or head.child(1).isHidden()
    tree.search.setText("")
    screen.wait(lambda: not head.isExpanded())
    assert not any(one.isHidden() for one in heads(tree.tree))


@pytest.mark.parametrize("tab", [RULES, DAYS])
def test_everything_there_has_a_name_and_no_word_is_cut(screen, dresser, tab):
    show(screen, tab)
    for scheme, percent in (("light", 100), ("dark", 200)):
        dresser.dress(scheme, percent)
        screen.qtbot.wait(20)
        assert unnamed(screen.view) == []
        assert cut_words(screen.view) == []


def test_wording_is_tried_then_signed_and_shown(screen):
    show(screen, RULES)
    screen.view.rules.buttons[WORDING].click()
    dialog = screen.dialog(screen.signing)
    screen.wait(lambda: dialog.effect.error == "So steht es schon.")
    assert not dialog.sign.isEnabled()
    dialog.least.setValue(33)
    dialog.wording.setCurrentIndex(1)
    dialog.wording.activated.emit(1)
    screen.sign(dialog)
    screen.wait(lambda: "ab 33 Zeichen" in screen.view.rules.values[WORDING].text())
    assert (kept(screen).wording, kept(screen).reason_min) == ("cosign", 33)


def test_checks_and_periods_tell_what_they_meet_before_they_are_signed(screen):
    show(screen, RULES)
    screen.view.rules.buttons[LEVELS].click()
    dialog = screen.dialog(screen.signing)
    choice = dialog.choices["blackout"]
    choice.setCurrentIndex(choice.findData("off"))
    choice.activated.emit(choice.currentIndex())
    screen.wait(dialog.sign.isEnabled)
    assert "im Umlauf" in dialog.effect.headline
    screen.sign(dialog)
    screen.wait(lambda: "anders als üblich" in screen.view.rules.values[LEVELS].text())
    screen.view.rules.buttons[RETENTION].click()
    dialog = screen.dialog(screen.signing)
    dialog.months["published"].setValue(1)
    assert dialog.months["published"].suffix() == " Monat"
    screen.wait(dialog.sign.isEnabled)
    assert "fällig" in dialog.effect.headline
    screen.sign(dialog)
    assert dict(kept(screen).retention)["published"] == 1


def test_what_another_part_of_the_desk_sets_is_asked_for_there(screen, qtbot):
    show(screen, RULES)
    with qtbot.waitSignal(screen.presenter.ruling.elsewhere_requested) as told:
        screen.view.rules.buttons[TEMPLATES].click()
    assert told.args == [TEMPLATES]


def test_a_span_is_entered_by_day_shortened_and_lifted(screen):
    show(screen, DAYS)
    page = screen.view.days
    assert not page.lift.isEnabled()
    page.add.click()
    dialog = screen.dialog(screen.signing)
    screen.wait(lambda: "Anlass" in dialog.effect.error)
    dialog.name.setText("Vorwahlzeit")
    dialog.last.setDate(dialog.first.date().addDays(9))
    assert dialog.effects.checkedId() == BLOCKS
    screen.sign(dialog)
    screen.wait(lambda: page.spans.lines.lines)
    (line,) = page.spans.lines.lines
    assert line.spoken.startswith("Vorwahlzeit, ")
    assert line.spoken.endswith("sperrt, gilt jetzt")
    page.lift.click()
    dialog = screen.dialog(screen.signing)
    dialog.early.setChecked(True)
    dialog.day.setDate(dialog.day.date().addDays(4))
    screen.sign(dialog)
    (span,) = kept(screen).blackouts
    assert span.until - span.since < 6 * 86_400_000
    screen.wait(lambda: page.chosen() == span)
    page.lift.click()
    screen.sign(screen.dialog(screen.signing))
    screen.wait(lambda: not page.spans.lines.lines)
    assert kept(screen).blackouts == ()


def test_a_span_may_ask_a_unit_to_sign_too(screen):
    show(screen, DAYS)
    screen.view.days.add.click()
    dialog = screen.dialog(screen.signing)
    assert not dialog.unit.isVisibleTo(dialog)
    dialog.effects.button(STEP).click()
    assert dialog.unit.isVisibleTo(dialog)
    dialog.name.setText("Staatstrauer")
    dialog.days.setValue(3)
    unit = dialog.unit.currentText()
    screen.sign(dialog)
    (span,) = kept(screen).blackouts
    assert (span.unit_name, span.days) == (unit, 3)
    screen.wait(lambda: screen.view.days.spans.lines.lines)
    told = QAccessible.queryAccessibleInterface(screen.view.days.spans)
    assert told.text(QAccessible.Text.Name) == "Sperrzeiten des Raums"


def test_who_may_not_change_the_rules_reads_them(open_as, space):
    with Store.open(space) as store:
        plain = [one for one in store.identities() if not {"admin", "lead"} & set(one.roles)]
    reader = open_as(next(one.member for one in plain if one.title != LATE))
    show(reader, RULES)
    assert not any(
        one.isEnabled() for key, one in reader.view.rules.buttons.items() if key != "display"
    )
    reader.view.tabs.setCurrentIndex(DAYS)
    assert not reader.view.days.add.isEnabled()
