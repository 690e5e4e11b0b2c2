"""Settings: typed, with defaults, kept over a restart."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from desktop.settings import Settings, state_folder


@pytest.fixture
def stored(tmp_path):
    return QSettings(str(tmp_path / "umlauf.ini"), QSettings.Format.IniFormat)


def reopened(stored):
    stored.sync()
    return Settings(QSettings(stored.fileName(), QSettings.Format.IniFormat))


def test_a_new_person_gets_the_defaults(stored):
    settings = Settings(stored)
    assert (settings.theme, settings.percent, settings.show_keys) == ("system", 100, True)


def test_a_choice_is_there_after_a_restart(stored):
    settings = Settings(stored)
    settings.percent, settings.show_keys, settings.theme = 150, False, "hc"
    after = reopened(stored)
    assert (after.percent, after.show_keys, after.theme) == (150, False, "hc")


@pytest.mark.parametrize("text", ["999", "groß", ""])
def test_a_value_that_is_not_allowed_reads_as_the_default(stored, text):
    stored.setValue("look/percent", text)
    assert reopened(stored).percent == 100


def test_the_state_of_a_window_is_kept(stored):
    Settings(stored).keep_state("main", QByteArray(b"\x01\x02"))
    assert reopened(stored).state("main").data() == b"\x01\x02"


def test_the_state_folder_can_be_moved(tmp_path, monkeypatch):
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "here"))
    assert state_folder() == tmp_path / "here"
    assert state_folder().is_dir()


def test_what_is_kept_besides_choices_lies_where_no_profile_roams():
    roots = [Path(__file__).parents[3] / name for name in ("desktop", "db")]
    files = [file for root in roots for file in root.rglob("*.py")]
    assert len(files) > 300
    assert not [file for file in files if "roaming" in file.read_text("utf-8")]


def test_the_room_for_small_pictures_is_a_choice_with_bounds(stored):
    Settings(stored).cache_mb = 16
    assert reopened(stored).cache_mb == 16
    stored.setValue("cache_mb", 5000)
    assert reopened(stored).cache_mb == 64
