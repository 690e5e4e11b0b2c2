"""English is complete: every word of the desk, and every place-holder in it."""

import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6
import pytest

ROOT = Path(__file__).parents[3]
ENGLISH = ROOT / "resources/i18n/umlauf_en.ts"
SOURCES = sorted(str(path) for path in (ROOT / "desktop").rglob("*.py"))


def messages(path):
    tree = ET.fromstring(path.read_text("utf-8"))  # noqa: S314 - a file of this project
    for message in tree.iter("message"):
        found = message.find("translation")
        assert found is not None
        yield message.findtext("source", ""), found.text or "", found.get("type")


@pytest.fixture(scope="module")
def updated(tmp_path_factory):
    copy = tmp_path_factory.mktemp("i18n") / "umlauf_en.ts"
    shutil.copy(ENGLISH, copy)
    tool = Path(PySide6.__file__).parent / "lupdate"
    options = ["-ts", str(copy), "-locations", "none", "-no-obsolete", "-silent"]
    subprocess.run([str(tool), *SOURCES, *options], check=True)
    return copy


def test_every_word_of_the_desk_is_translated(updated):
    assert [source for source, _, kind in messages(updated) if kind == "unfinished"] == []


def test_the_words_of_the_desk_are_found_at_all(updated):
    assert len(list(messages(updated))) > 500


def test_nothing_stands_in_the_file_that_the_desk_no_longer_says(updated):
    assert {one for one, *_ in messages(ENGLISH)} == {one for one, *_ in messages(updated)}


def test_every_place_holder_is_kept():
    wrong = [s for s, english, _ in messages(ENGLISH) if holders(s) != holders(english)]
    assert wrong == []


def holders(text):
    return sorted(re.findall(r"\{\d\}|%\d", text))


def test_spaces_at_the_ends_are_kept():
    wrong = [s for s, english, _ in messages(ENGLISH) if ends(s) != ends(english)]
    assert wrong == []


def ends(text):
    return text[:1] == " ", text[-1:] == " "
