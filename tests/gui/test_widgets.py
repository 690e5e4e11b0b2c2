"""The shared widgets: by keyboard, read out, and never with words cut off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QFontMetrics
from PySide6.QtWidgets import (
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete, getAllValidWrappers, getCppPointer

from desktop.theme.look import look
from desktop.theme.states import STATES, Face, state_face
from desktop.widgets.action_button import ActionButton
from desktop.widgets.card import CardFace
from desktop.widgets.chip import Chip
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.entry_menu import Entry, EntryMenu
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.growing_edit import GrowingEdit
from desktop.widgets.house_tag import HouseTag
from desktop.widgets.icon_button import IconButton
from desktop.widgets.nav_rail import NavRail
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.painting import (
    CHIP_GAP,
    CHIP_ICON,
    CHIP_PAD,
    chip_size,
    elided_name,
    text_width,
)
from desktop.widgets.radio_card import RadioCard
from desktop.widgets.roles import text_label
from desktop.widgets.scroll_reading import install_scroll_reading
from desktop.widgets.section import Section
from desktop.widgets.segmented_control import SegmentedControl
from desktop.widgets.step_item import DONE, LATER, NOW, StepItem
from desktop.widgets.stepper import Stepper
from tests.gui.audit import only, settle


@pytest.fixture
def show(qtbot):
    def show(widget):
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show


def role(widget):
    return QAccessible.queryAccessibleInterface(widget).role()


@pytest.mark.parametrize("percent", [100, 125, 200])
def test_no_state_is_ever_cut_off(dresser, percent):
    dresser.dress("light", percent)
    around = look().px(CHIP_ICON + CHIP_GAP) + 2 * look().px(CHIP_PAD)
    metrics = QFontMetrics(look().font("chip"))
    faces = [state_face(code) for code in STATES]
    cut = [f.word for f in faces if not fits(metrics, f.word, chip_size(f).width() - around)]
    assert cut == []


def fits(metrics, word, width):
    return metrics.elidedText(word, Qt.TextElideMode.ElideRight, width) == word


def test_a_chip_is_read_out_by_its_word():
    chip = Chip(Face("Strittig", "scale", "bad"))
    assert role(chip) == QAccessible.Role.StaticText
    assert QAccessible.queryAccessibleInterface(chip).text(QAccessible.Text.Name) == "Strittig"


def test_a_house_is_read_out_by_its_full_name():
    assert HouseTag("SMF", "Finanzministerium").accessibleName() == "Finanzministerium"


def test_a_locked_button_says_why(show):
    button = show(ActionButton("circle-check", "Freigeben"))
    button.set_keys("Strg+Enter")
    button.lock("Einwilligung fehlt")
    assert button.accessibleName() == "Freigeben, gesperrt: Einwilligung fehlt"
    assert not button.isEnabled()
    button.lock("")
    assert button.isEnabled()
    assert button.accessibleName() == "Freigeben"


def test_a_small_button_moves_its_shortcut_to_the_tooltip():
    button = ActionButton("circle-check", "Freigeben", primary=True)
    button.set_keys("Strg+Enter")
    high = button.sizeHint().height()
    button.set_small(True)
    assert button.toolTip() == "Freigeben (Strg+Enter)"
    assert button.sizeHint().height() < high


def test_space_presses_a_decision(show, qtbot):
    button = show(ActionButton("circle-check", "Freigeben"))
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_segments_are_chosen_by_the_arrow_keys(show, qtbot):
    segments = show(SegmentedControl("Auswahl", [("mine", "Für mich 9"), ("all", "Alle 31")]))
    segments.button("mine").setFocus()
    qtbot.keyClick(segments.button("mine"), Qt.Key.Key_Right)
    assert segments.key == "all"


def test_choosing_by_program_says_nothing(show, qtbot):
    segments = show(SegmentedControl("Auswahl", [("mine", "Für mich"), ("all", "Alle")]))
    with qtbot.assertNotEmitted(segments.chosen):
        segments.choose("all")
    with qtbot.waitSignal(segments.chosen) as chosen:
        segments.button("mine").click()
    assert chosen.args == ["mine"]


def test_a_notice_can_be_closed_and_acted_on(show, qtbot):
    bar = show(NoticeBar())
    bar.show_notice("Fassung 4 ist da", action="Ansehen")
    with qtbot.waitSignal(bar.action_requested):
        bar.findChild(QPushButton).click()
    with qtbot.waitSignal(bar.closed):
        bar.close_button.click()
    assert bar.isHidden()


@pytest.fixture
def hurried(show, monkeypatch):
    """A notice bar for whom time flies, away from the pointer."""
    monkeypatch.setattr("desktop.widgets.notice_bar.LEAST_MS", 1)
    monkeypatch.setattr("desktop.widgets.notice_bar.LETTER_MS", 0)
    bar = show(NoticeBar())
    bar.set_notice("Es wird gespeichert")
    bar.underMouse = lambda: False
    bar.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return bar


@pytest.mark.parametrize("tone", ["ok", "warn"])
def test_a_message_of_what_is_over_ends_by_itself_but_not_under_the_pointer(hurried, qtbot, tone):
    hurried.underMouse = lambda: True
    hurried.show_notice("Gespeichert", tone)
    qtbot.wait(20)
    assert hurried.isVisible()
    hurried.underMouse = lambda: False
    qtbot.waitUntil(hurried.isHidden)


@pytest.mark.parametrize(("tone", "action"), [("bad", ""), ("accent", ""), ("ok", "Ansehen")])
def test_what_runs_fails_or_asks_stays(hurried, qtbot, tone, action):
    hurried.show_notice("Gespeichert", "ok")
    hurried.show_notice("Noch etwas", tone, action)
    qtbot.wait(20)
    assert hurried.isVisible()


def test_a_section_closes_its_body(show):
    section = show(Section("Laufweg", QLabel("Station 3")))
    section.header.set_aside("Station 3 von 4")
    section.header.arrow.click()
    assert section.body.isHidden()
    assert section.header.arrow.accessibleName() == "Laufweg, Station 3 von 4"


def test_the_stepper_is_entered_at_the_present_station(show, qtbot):
    stepper = Stepper("Laufweg")
    states = [("Agentur", DONE), ("Referat 15", NOW), ("Leitung", LATER)]
    stepper.set_items([StepItem(name, state, f"Station {name}") for name, state in states])
    show(stepper)
    stepper.focusNextChild()
    assert stepper.focusWidget().accessibleName() == "Station Referat 15"
    qtbot.keyClick(stepper.focusWidget(), Qt.Key.Key_Down)
    assert stepper.focusWidget().accessibleName() == "Station Leitung"


def test_a_field_grows_to_five_lines_and_no_further(show):
    host, field = QWidget(), GrowingEdit("Anmerkung")
    column = QVBoxLayout(host)
    column.addWidget(field)
    column.addStretch(1)
    host.resize(400, 400)
    show(host)
    heights = []
    for lines in (1, 3, 5, 9):
        field.setPlainText("\n".join("x" * lines))
        settle()
        heights.append(field.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_ctrl_enter_sends_and_enter_breaks_the_line(show, qtbot):
    field = show(GrowingEdit("Anmerkung"))
    field.setPlainText("Danke")
    with qtbot.assertNotEmitted(field.send_requested):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(field.send_requested):
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_long_title_stands_whole_in_the_tooltip(show):
    label = ElidedLabel("Schlüsselmomente: Ausbildung im Vollzug des Landes")
    label.resize(80, 20)
    show(label)
    assert label.toolTip() == label.text()
    label.resize(900, 20)
    assert label.toolTip() == ""


def test_a_flow_gets_higher_where_it_gets_narrower():
    flow = FlowLayout()
    host = QWidget()
    host.setLayout(flow)
    for code in ("waiting", "contested", "released"):
        flow.addWidget(Chip(state_face(code)))
    assert flow.heightForWidth(120) > flow.heightForWidth(900)


def test_a_flow_takes_its_items_along_when_it_goes():
    before = borrowed_items()
    for _ in range(3):
        host, flow = QWidget(), FlowLayout()
        QVBoxLayout(host).addLayout(flow)
        flow.addWidget(QLabel("a"))
        del flow
        delete(host)
    assert not borrowed_items() - before
    with pytest.raises(AssertionError):  # PySide would keep them
        FlowLayout().addWidget(QLabel("a"))


def test_a_card_is_chosen_anywhere_on_it(show, qtbot):
    card = show(RadioCard(CardFace("Neue Fassung verlangen", "Agentur ergänzt die Quelle")))
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomRight() * 0.9)
    assert card.isChecked()
    assert role(card) == QAccessible.Role.RadioButton


@pytest.mark.parametrize("percent", [100, 200])
def test_a_dialog_is_as_high_as_its_words(show, dresser, percent):
    dresser.dress("light", percent)
    dialog = FramedDialog("Frage", "Wie heißt eine Entscheidung?")
    dialog.set_subline("Gilt für alle Mitglieder. Das Protokoll ändert sich nicht. " * 3)
    dialog.body.addWidget(RadioCard(CardFace("Freigabe", "Freigeben oder zurückweisen")))
    dialog.add_cancel()
    dialog.fit(360)
    show(dialog)
    settle()
    card = only(dialog, RadioCard)
    assert card.height() >= card.heightForWidth(card.width())


def test_a_button_of_a_symbol_grows_with_the_text_and_has_a_name(show, dresser):
    button = show(IconButton("filter", "Liste filtern", "Liste filtern (Strg+F)"))
    small = button.iconSize().width()
    dresser.dress("light", 200)
    assert button.iconSize().width() == 2 * small
    assert (button.accessibleName(), button.toolTip()) == (
        "Liste filtern",
        "Liste filtern (Strg+F)",
    )


def test_a_line_too_narrow_for_all_wordings_cuts_the_shortest(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.set_texts("Geplant für Mi 25.11.2026, 09:00", "Mi 25.11.")
    label.resize(label.fontMetrics().horizontalAdvance("Mi 25.11.") + 4, 20)
    assert label.shown() == "Mi 25.11."
    label.resize(label.fontMetrics().horizontalAdvance("Mi 25"), 20)
    assert label.shown().startswith("Mi")
    assert label.text() == "Geplant für Mi 25.11.2026, 09:00"


def test_a_reader_may_ask_for_a_scroll_bar_that_has_vanished(qtbot):
    install_scroll_reading()
    area, inside = QScrollArea(), QWidget()
    inside.setMinimumHeight(2000)
    area.setWidget(inside)
    qtbot.addWidget(area)
    area.show()
    reading = QAccessible.queryAccessibleInterface(area)
    counted = reading.childCount()
    inside.setMinimumHeight(0)
    inside.resize(10, 10)
    qtbot.waitUntil(lambda: not area.verticalScrollBar().isVisible())
    assert reading.childCount() == counted
    assert reading.child(counted) is None


def test_fitting_a_headline_borrows_no_item_of_its_layout(show):
    before = borrowed_items()
    section = show(Section("Prüfungen", QWidget()))
    chips = [Chip(state_face("approved")) for _ in range(3)]
    for chip in chips:
        section.header.add_right(chip)
    section.header.set_spare(chips)
    section.header.resize(60, 30)
    assert not borrowed_items() - before


def borrowed_items():
    """Qt deletes them with their widgets and tells nobody: what takes their place would crash."""
    wrapped = (one for one in getAllValidWrappers() if isinstance(one, QLayoutItem))
    return {getCppPointer(one)[0] for one in wrapped if not isinstance(one, QLayout)}


def test_a_label_shows_what_was_typed_and_never_html(qtbot):
    label = text_label("<b>Presse</b> &amp; <img src=x>", wrap=True)
    qtbot.addWidget(label)
    node = QAccessible.queryAccessibleInterface(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert node.text(QAccessible.Text.Name) == "<b>Presse</b> &amp; <img src=x>"


def test_a_menu_changes_its_entries_and_tells_which_was_chosen(qtbot):
    button = QToolButton()
    qtbot.addWidget(button)
    last = QAction("Warum?", button)
    menu = EntryMenu(button, last)
    menu.show_entries([Entry("check", "Eins", "1"), Entry("check", "Zwei", "2", locked=True)])
    menu.show_entries([Entry("check", "Drei", "3"), Entry("scale", "Vier", "4")])
    assert [one.text() for one in menu.actions()] == ["Drei", "Vier", "Warum?"]
    assert menu.actions()[1].isEnabled()
    with qtbot.waitSignal(menu.entry_chosen, check_params_cb=lambda key: key == "4"):
        menu.actions()[1].trigger()
    menu.show_entries([])
    with qtbot.assertNotEmitted(menu.entry_chosen):
        last.trigger()
    assert [one.text() for one in menu.actions()] == ["Warum?"]


def test_a_long_word_of_the_rail_is_broken_and_a_low_rail_shows_symbols(qtbot):
    window, rail = QWidget(), NavRail("Bereiche")
    qtbot.addWidget(window)
    rail.setParent(window)
    button = rail.add_area("one", "send", "Veröffent\u00adlichen", "tip")
    short = rail.add_area("two", "tags", "Themen", "tip")
    assert (button.accessibleName(), button.width()) == ("Veröffentlichen", short.width())
    assert button.full_height() > short.full_height()
    rail.resize(84, 400)
    window.show()
    high = button.sizeHint().height()
    rail.resize(84, 100)
    assert button.sizeHint().height() < high


@pytest.mark.usefixtures("qtbot")
def test_a_name_yields_before_the_number_behind_it():
    font = look().font("body")
    room = text_width(font, "Kornb… · 2 317")
    assert elided_name(font, "Kornblume", " · 2 317", room).endswith("… · 2 317")
    assert elided_name(font, "Ahorn", " · 7", text_width(font, "Ahorn · 7")) == "Ahorn · 7"
