"""What houses answer to an inquiry: asked, reminded, delivered, and told in the letter."""

import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from db.audit_log.verify import verify
from db.cli.main import main
from db.errors import Refused
from db.rows.cases import CaseFile
from db.rows.figures import Wanted
from db.rows.house_replies import reply_sum, still_open
from db.rows.inquiry_case import Case
from tests.unit.db.audit_log.both_verifiers import by_script

ASKED = Case(
    "8/5123",
    questions=("Welche Kosten entstanden?", "Welche Regeln gelten?"),
    answers=("Für {bezahlt} Beiträge {verbreitung}, Erstellung {erstellung}: {tabelle kosten}.",),
)


@pytest.fixture
def kept(cast) -> CaseFile:
    made: CaseFile = cast.store.cases.begin(ASKED, Wanted(), "printed")[0]
    return made


def letter(package: Path) -> str:
    with ZipFile(package / "Antwortentwurf.odt") as odt:
        return re.sub(r"<[^>]+>", "|", odt.read("content.xml").decode())


def test_an_open_answer_stands_in_the_letter_until_it_came(cast, kept, tmp_path):
    cases = cast.store.cases
    cases.ask(kept.id, 1, ("SK", "SMI"), "2027-01-20")
    cases.reply(kept.id, 1, "SK", cents=18_400_00)
    asked = cases.remind(kept.id, 1, "SMI").case
    assert still_open(asked) == ((1, "SMI"), (2, ""))
    assert [one.reminded for one in asked.replies] == [(), (asked.replies[0].came,)]
    cases.write(kept.id, tmp_path / "first")
    text = letter(tmp_path / "first")
    assert "[Angabe SMI steht aus, Frist 20.01.2027]" in text
    assert "Für 0 Beiträge 0,00\u202f€, Erstellung 18.400,00\u202f€: Tabelle 1." in text
    assert "in der Summe ohne SMI (steht aus)." in text
    done = cases.reply(kept.id, 1, "SMI", nothing=True).case
    assert (reply_sum(done, 1).cents, reply_sum(done, 1).nothing) == (18_400_00, ("SMI",))
    cases.write(kept.id, tmp_path / "second")
    assert "steht aus" not in letter(tmp_path / "second")
    assert "Fehlanzeige: SMI." in letter(tmp_path / "second")
    assert verify(tmp_path / "second").ok
    assert by_script(tmp_path / "second") == []


def test_the_same_replies_give_the_same_bytes_and_none_the_manifest_of_before(
    cast, kept, tmp_path
):
    for name in ("one.zip", "two.zip"):
        cast.store.cases.reply(kept.id, 2, "SK", text="Es gilt der Leitfaden.")
        cast.store.cases.write(kept.id, tmp_path / name)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    cast.store.cases.unask(kept.id, 2, "SK")
    cast.store.cases.write(kept.id, tmp_path / "none")
    assert '"replies"' not in (tmp_path / "none" / "manifest.json").read_text("utf-8")


def test_typing_goes_on_without_touching_what_houses_said(cast, kept):
    cases = cast.store.cases
    said = cases.reply(kept.id, 2, "SK", text="Es gilt der Leitfaden.").case.replies
    assert cases.keep(kept.id, ASKED, "internal").case.replies == said
    assert cases.ask(kept.id, 2, ("SK",), "2027-01-20").case.replies == said, "it had answered"
    assert cases.reopen(kept.id, 2, "SK").case.replies[0].state == "open"


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda cases, case: cases.ask(case, 3, ("SK",), "2027-01-20"), "unknown_question"),
        (lambda cases, case: cases.ask(case, 1, ("XY",), "2027-01-20"), "unknown_house"),
        (lambda cases, case: cases.ask(case, 1, ("SK",), "20.01.2027"), "bad_day"),
        (lambda cases, case: cases.reply(case, 1, "SK"), "empty_reply"),
        (lambda cases, case: cases.remind(case, 1, "SK"), "not_asked"),
    ],
)
def test_what_makes_no_sense_is_refused_and_kept_nowhere(cast, kept, act, code):
    with pytest.raises(Refused) as refused:
        act(cast.store.cases, kept.id)
    assert refused.value.code == code
    assert cast.store.cases.open(kept.id).file == kept


def test_what_may_be_inserted_has_the_values_of_the_letter(cast, kept):
    cases = cast.store.cases
    cases.ask(kept.id, 1, ("SK",), "2027-01-20")
    found = {one.key: one.value for one in cases.insertable(kept.id, 1)}
    assert (found["beiträge"], found["erstellung"]) == ("1", "0,00\u202f€")
    assert (found["beiträge SMI"], found["zurückweisungen instagram"]) == ("1", "0")
    assert (found["tabelle kosten"], found["zeitraum"]) == ("Tabelle 1", "im ganzen Protokoll")
    assert "erstellung" not in {one.key for one in cases.insertable(kept.id, 2)}


def test_a_house_that_wrote_words_named_no_amount(cast, kept):
    cases = cast.store.cases
    cases.reply(kept.id, 1, "SK", text="Das war Teil der laufenden Arbeit.")
    cases.reply(kept.id, 1, "SMI", nothing=True)
    found = {one.key: one.value for one in cases.insertable(kept.id, 1)}
    assert "erstellung SK" not in found
    assert found["erstellung SMI"] == "0,00\u202f€"


def test_a_house_is_asked_in_words_with_what_the_log_knows(cast, kept):
    cast.store.cases.ask(kept.id, 1, ("SK",), "2027-01-20")
    words = cast.store.cases.request_text(kept.id, 1, "SK")
    assert "Drs. 8/5123, Zulieferung SK" in words
    assert "bis 20.01.2027" in words
    assert "Fehlanzeige" in words
    cast.store.cases.remind(kept.id, 1, "SK")
    assert cast.store.cases.request_text(kept.id, 1, "SK").startswith("Erinnerung: ")


REPLIES = """
questions = ["Welche Kosten entstanden?"]
answers = ["{erstellung}, darunter {erstellung SK}; {foo}"]
[[replies]]
question = 1
house = "SK"
amount = "1.310,50"
came = 2026-11-12
[[replies]]
question = 1
house = "SMI"
due = 2026-11-20
"""


def exported(tmp_path: Path, case: str) -> int:
    (tmp_path / "case.toml").write_text(case, "utf-8")
    period = ["--from", "2026-01-01", "--to", "2027-12-31", "--as", "sk.lead"]
    where = ["--space", str(tmp_path / "space"), "--out", str(tmp_path / "p")]
    return main(["inquiry", *period, *where, "--case", str(tmp_path / "case.toml")])


@pytest.mark.usefixtures("cast")
def test_the_command_line_takes_replies_from_the_case_file(tmp_path):
    assert exported(tmp_path, REPLIES) == 0
    text = letter(tmp_path / "p")
    assert "1.310,50\u202f€, darunter 1.310,50\u202f€; [unbekannt: foo]" in text
    assert "[Angabe SMI steht aus, Frist 20.11.2026]" in text


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("question = 1", "question = 2", 2),
        ('"1.310,50"', '"viel"', 2),
        ('"1.310,50"', '"310.50"', 2),
        ('"1.310,50"', "1e300", 2),
        ('"1.310,50"', "nan", 2),
        ("2026-11-12", '"12.11."', 2),
        ('house = "SMI"', 'house = "SK"', 2),
        ('house = "SMI"', 'house = "XY"', 1),
        ('amount = "', 'betrag = "', 2),
    ],
)
def test_a_reply_that_is_none_is_refused(tmp_path, old, new, code):
    assert exported(tmp_path, REPLIES.replace(old, new)) == code
    assert not (tmp_path / "p").exists()
