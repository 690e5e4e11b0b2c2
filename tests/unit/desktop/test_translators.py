"""Language: read from the .ts file itself, German where nothing is translated."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence

from desktop.i18n.translators import (
    TsTranslator,
    choose_language,
    install_language,
    languages,
    read_ts,
)

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB"><context><name>Desk</name>
<message><source>Freigeben</source><translation>Approve</translation></message>
<message><source>Neu</source><translation type="unfinished"></translation></message>
<message><source>Alt</source><translation type="vanished">Old</translation></message>
</context></TS>"""


@pytest.fixture
def english(qapp):
    translator = TsTranslator(TS)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_only_finished_translations_are_read():
    assert read_ts(TS) == {("Desk", "Freigeben"): "Approve"}


@pytest.mark.usefixtures("english")
def test_a_translated_word_is_said_in_english():
    assert QCoreApplication.translate("Desk", "Freigeben") == "Approve"


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("word", ["Neu", "Alt", "Nie gehört"])
def test_what_is_not_translated_stays_german(word):
    assert QCoreApplication.translate("Desk", word) == word


def test_german_and_english_are_there():
    assert languages() == ("de", "en")


@pytest.mark.parametrize(("wanted", "used"), [("en", "en"), ("de", "de")])
def test_the_wish_of_the_person_counts(wanted, used):
    assert choose_language(wanted) == used


def test_qt_speaks_the_same_language(qapp):
    install_language(qapp, "de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().language() == QLocale.Language.German
    install_language(qapp, "en")
    assert QLocale().language() == QLocale.Language.English
    install_language(qapp, "de")


def test_keys_in_menus_are_named_as_in_the_help(qapp):
    install_language(qapp, "de")
    native = QKeySequence.SequenceFormat.NativeText
    assert QKeySequence("Ctrl+Enter") != QKeySequence("Ctrl+Return")
    assert QKeySequence("Ctrl+PgDown").toString(native) == "Strg+Bild↓"
