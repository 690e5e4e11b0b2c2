"""The annex and its figures after postings were taken down, dropped or put up again."""

import csv
import io
import re

import openpyxl
import pytest

from db.actions import publishing, talk
from db.audit_log.inquiry import Inquiry
from db.queries.figures import figures
from db.rows.figures import Wanted
from tests.unit.db.audit_log.both_verifiers import by_script, by_umlauf
from tests.unit.db.audit_log.small_space import SmallSpace

DAY = re.compile(r"\d{4}-\d\d-\d\d")
WHY = "Der Anlass ist entfallen."


@pytest.fixture
def space(tmp_path) -> SmallSpace:
    return SmallSpace(tmp_path / "replica")


def released(space, title, *channels):
    draft = space.make_draft(title, channels=channels)
    for unit in ("expert", "final"):
        space.cast(unit, draft)
    return draft


def publish(space, draft, channel, name, amount=0):
    with space.acting("agency") as writer:
        talk.publish(writer, draft, channel, f"https://example.org/{name}", "", 0, amount)


def take_down(space, draft, channel):
    with space.acting("agency") as writer:
        publishing.unpublish(writer, draft, channel, 0, WHY)


def drop(space, draft, channel):
    with space.acting("admin") as writer:
        publishing.drop(writer, draft, channel, WHY)


def rows(space, folder, wanted=Wanted()):  # noqa: B008 - frozen
    space.export(folder, Inquiry(wanted))
    text = (folder / "Anlage_1.csv").read_text("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def counted(space, wanted=Wanted()):  # noqa: B008 - frozen
    with space.database.read() as connection:
        return figures(connection, wanted).total


def adds_up(found, total):
    """What a reader can add up in the annex is what the letter says."""
    published = sum(bool(one["Veröffentlicht"]) for one in found)
    paid = sum(one["Bezahlt"] == "ja" for one in found)
    return (len(found), published, paid) == (total.postings, total.published, total.paid)


def test_what_was_taken_down_was_published_and_says_since_when_it_is_gone(space, tmp_path):
    draft = released(space, "Wieder weg", "linkedin")
    publish(space, draft, "linkedin", "weg", amount=500)
    take_down(space, draft, "linkedin")
    (row,) = found = rows(space, tmp_path / "p")
    assert DAY.sub("TAG", row["Link"]) == "https://example.org/weg (depubliziert am TAG)"
    assert (row["Stand"], bool(row["Veröffentlicht"])) == ("depubliziert", True)
    assert (row["Bezahlt"], row["Betrag in Euro"]) == ("ja", "5,00"), "it was paid all the same"
    assert adds_up(found, counted(space))
    sheet = openpyxl.load_workbook(tmp_path / "p/Anlage_1.xlsx").worksheets[0]
    cells = [str(cell.value) for line in sheet.iter_rows() for cell in line]
    assert [one for one in cells if one.startswith("https://example.org/weg (depubliziert am ")]
    assert (by_umlauf(tmp_path / "p"), by_script(tmp_path / "p")) == ([], [])


def test_what_is_put_up_again_stands_under_its_new_address_alone(space, tmp_path):
    draft = released(space, "Hin und her", "linkedin")
    publish(space, draft, "linkedin", "alt")
    take_down(space, draft, "linkedin")
    publish(space, draft, "linkedin", "neu")
    (row,) = found = rows(space, tmp_path / "p")
    assert (row["Link"], row["Stand"]) == ("https://example.org/neu", "veröffentlicht")
    assert adds_up(found, counted(space))


def test_what_was_dropped_on_every_channel_counts_as_posting_and_not_as_published(space, tmp_path):
    draft = released(space, "Nie erschienen", "linkedin", "xing")
    drop(space, draft, "linkedin")
    drop(space, draft, "xing")
    (row,) = found = rows(space, tmp_path / "p")
    gone = [DAY.sub("TAG", one) for one in row["Link"].split(" | ")]
    assert gone == ["LinkedIn (entfallen am TAG)", "Xing (entfallen am TAG)"]
    assert (row["Veröffentlicht"], row["Stand"]) == ("", "abgeschlossen")
    assert adds_up(found, counted(space))
    assert counted(space).published == 0


@pytest.mark.parametrize(("channel", "published"), [("linkedin", 1), ("xing", 0), ("", 1)])
def test_one_channel_dropped_leaves_the_other_as_it_is(space, tmp_path, channel, published):
    draft = released(space, "Halb", "linkedin", "xing")
    publish(space, draft, "linkedin", "halb", amount=500)
    drop(space, draft, "xing")
    wanted = Wanted(channel=channel)
    (row,) = found = rows(space, tmp_path / "p", wanted)
    assert "https://example.org/halb" in row["Link"]
    assert "Xing (entfallen am" in row["Link"]
    assert counted(space, wanted).published == published
    assert adds_up(found, counted(space, wanted))
