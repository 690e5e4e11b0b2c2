"""What a person chooses is kept, and in effect at once."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSpinBox

from desktop.preferences.preferences import Preferences
from desktop.preferences.preferences_dialog import PreferencesDialog
from desktop.preferences.theme_card import ThemeCard
from desktop.preferences.wording_dialog import WordingDialog
from desktop.settings import Settings
from desktop.theme.look import look
from desktop.widgets.radio_card import RadioCard
from desktop.widgets.segmented_control import SegmentedControl
from tests.gui.audit import only


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def dialog(qtbot, settings):
    dialog = PreferencesDialog(settings)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def press(dialog, words):
    (button,) = [one for one in dialog.findChildren(QPushButton) if one.text() == words]
    button.click()


def card(dialog, scheme):
    return next(one for one in dialog.findChildren(ThemeCard) if one.scheme == scheme)


def test_what_was_chosen_is_kept_on_apply(dialog, settings):
    card(dialog, "dark").setChecked(True)
    sizes, seconds, room, media = dialog.findChildren(SegmentedControl)
    sizes.choose("150")
    seconds.choose("30")
    media.choose("5")
    room.choose("16")
    press(dialog, "Übernehmen")
    assert (settings.theme, settings.percent, settings.take_back_seconds) == ("dark", 150, 30)
    assert (settings.cache_mb, settings.media_gb) == (16, 5)


def test_nothing_is_kept_on_cancel(dialog, settings):
    card(dialog, "hc").setChecked(True)
    press(dialog, "Abbrechen")
    assert settings.theme == "system"


def test_reset_shows_the_defaults_and_keeps_nothing_yet(dialog, settings):
    settings.percent = 200
    card(dialog, "hc").setChecked(True)
    press(dialog, "Zurücksetzen")
    assert card(dialog, "system").isChecked()
    assert settings.percent == 200


def test_applied_settings_are_in_effect_at_once(dresser, settings):
    preferences = Preferences(settings, dresser)
    settings.theme, settings.percent, settings.show_keys = "dark", 125, False
    preferences.put_into_effect()
    assert (look().tokens.scheme, look().percent, look().show_keys) == ("dark", 125, False)


def test_every_setting_of_the_dialog_starts_as_it_is(qtbot, settings):
    settings.theme, settings.calm, settings.language = "light", True, "en"
    dialog = PreferencesDialog(settings)
    qtbot.addWidget(dialog)
    assert card(dialog, "light").isChecked()
    assert [box.isChecked() for box in dialog.findChildren(QCheckBox)] == [True, True]


def test_the_wording_is_chosen_with_the_shortest_reason(qtbot):
    dialog = WordingDialog("release", 20, may_set=True)
    qtbot.addWidget(dialog)
    dialog.findChildren(RadioCard)[1].setChecked(True)
    only(dialog, QSpinBox).setValue(40)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        press(dialog, "Wortwahl speichern")
    assert chosen.args == ["cosign", 40]


def test_who_may_not_choose_the_wording_reads_at_once_who_may(qtbot):
    dialog = WordingDialog("cosign", 20, may_set=False)
    qtbot.addWidget(dialog)
    words = {one.text() for one in dialog.findChildren(QLabel)}
    assert "Einstellen kann das die Administration." in words
    (button,) = dialog.findChildren(QPushButton)
    assert button.text() == "Schließen"
