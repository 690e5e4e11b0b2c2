"""``umlauf inquiry`` and ``umlauf verify``: from the shell to the proof, and the exit codes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from db.cli.main import main
from db.rows import LogFilter
from db.store import Store
from tests.factories import make_space
from tests.unit.db.audit_log.both_verifiers import by_script

PERIOD = ["--from", "2026-01-01", "--to", "2027-12-31"]


@pytest.fixture
def folder(tmp_path) -> Path:
    """A space with one draft in it."""
    cast = make_space(tmp_path / "space")
    with cast.store:
        cast.draft("Wald im Winter")
    return Path(tmp_path, "space")


@pytest.fixture
def run(capsys):
    def call(*words: object) -> tuple[int, str, str]:
        code = main([str(word) for word in words])
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return call


def asked(folder: Path, out: Path, *options: str, member: str = "sk.lead") -> list[object]:
    return ["inquiry", "--space", folder, "--as", member, *PERIOD, "--out", out, *options]


def test_the_way_of_the_readme_goes_through(run, folder, tmp_path):
    package = tmp_path / "package.zip"
    code, shown, _ = run(*asked(folder, package, "--json"))
    assert (code, json.loads(shown)["out"]) == (0, str(package))
    assert run("verify", package)[0] == 0
    assert by_script(package) == []


def test_verify_prints_one_document_in_its_shape(run, folder):
    code, shown, said = run("verify", folder, "--json")
    report = json.loads(shown)
    assert (code, said, report["ok"], report["problems"]) == (0, "", True, [])
    assert [note["kind"] for note in report["notes"]] == ["demo"]
    assert list(report) == [
        *("ok", "entries", "erased", "feeds", "space", "fingerprint"),
        *("heads", "problems", "notes"),
    ]
    assert list(report["heads"][0]) == ["feed", "seq", "id"]


def test_one_changed_byte_ends_with_one_and_is_named(run, folder, tmp_path):
    run(*asked(folder, tmp_path / "p"))
    log = tmp_path / "p" / "protokoll.jsonl"
    log.write_bytes(log.read_bytes().replace(b"A", b"B", 1))
    code, shown, _ = run("verify", tmp_path / "p", "--json")
    assert code == 1
    assert "protokoll.jsonl" in {one["where"] for one in json.loads(shown)["problems"]}


def test_a_printed_fingerprint_repeats_the_export_to_the_byte(run, folder, tmp_path):
    first, again = tmp_path / "first.zip", tmp_path / "again.zip"
    printed = json.loads(run(*asked(folder, first, "--json"))[1])["fingerprint"]
    assert run(*asked(folder, again, "--fingerprint", printed))[0] == 0
    assert again.read_bytes() == first.read_bytes()
    assert run("verify", folder, "--fingerprint", printed)[0] == 0


def test_another_state_or_space_is_told_apart(run, folder):
    assert run("verify", folder, "--fingerprint", "0" * 64)[0] == 1
    assert run("verify", folder, "--space-id", "0" * 32)[0] == 1


def test_who_may_not_export_gets_a_sentence_and_no_file(run, folder, tmp_path):
    code, _, said = run(*asked(folder, tmp_path / "p.zip", member="agentur"))
    assert code == 1
    assert said.startswith("Auszüge und Auskünfte geben Federführung, Verwaltung")
    assert not (tmp_path / "p.zip").exists()


def test_the_log_says_what_left_for_whom_and_from_which_state(run, folder, tmp_path):
    told = run(*asked(folder, tmp_path / "p.zip", "--profile", "printed", "--json"))[1]
    with Store.open(folder) as store:
        (row,) = store.log.rows(LogFilter(), 0, 1)
    assert row.sentence == "Auskunft ausgegeben (Drucksache)"
    assert row.text == f"01.01.2026 – 31.12.2027 · {json.loads(told)['fingerprint']}"


@pytest.mark.parametrize("what", ["nichts.zip", "leer"])
def test_nothing_to_check_ends_with_three(run, tmp_path, what):
    (tmp_path / "leer").mkdir()
    assert run("verify", tmp_path / what)[0] == 3


def test_a_demo_is_marked_wherever_its_package_is_read(run, folder, tmp_path):
    package = tmp_path / "p"
    run(*asked(folder, package))
    assert (package / "PRUEFEN.txt").read_text("utf-8").startswith("DEMO")
    assert "Demo" in run("verify", package)[1]
    asked_script = [sys.executable, str(package / "pruefen.py"), str(package)]
    said = subprocess.run(asked_script, capture_output=True, text=True, check=True).stdout
    assert "HINWEIS" in said
    assert "Demo" in said


def test_what_was_paid_stands_in_the_annex_and_the_newest_record_counts(run, tmp_path):
    cast = make_space(tmp_path / "space")
    with cast.store:
        draft = cast.draft("Wald im Winter")
        cast.vote(cast.press, draft, "approve")
        cast.vote(cast.final, draft, "approve")
    publish = ["publish", draft[:8], "--space", tmp_path / "space", "--as", "agentur"]
    for amount in ("99", "1.250,50"):
        assert run(*publish, "--url", "https://example.org/1", "--amount", amount)[0] == 0
    assert run(*publish, "--url", "https://example.org/1", "--amount", "12.5 EUR")[0] == 2
    assert run(*asked(tmp_path / "space", tmp_path / "p"))[0] == 0
    text = (tmp_path / "p/Anlage_1.csv").read_text("utf-8-sig")
    assert ";ja;1250,50;veröffentlicht;" in text


@pytest.mark.parametrize(
    ("case", "said"),
    [
        (("f.toml", "questions = 'Warum?'"), "questions"),
        (("f.toml", 'due = "31.12.2026"'), "JJJJ-MM-TT"),
        (("f.json", '{"frage": "x"}'), "print_number"),
        (("f.json", "[1]"), "print_number"),
        (("f.toml", "= ="), "TOML"),
        (("f.toml", f'subject = "{"x" * 2001}"'), "2000"),
    ],
)
def test_a_case_that_is_none_is_wrong_usage(run, folder, tmp_path, case, said):
    name, content = case
    (tmp_path / name).write_text(content, "utf-8")
    code, _, told = run(*asked(folder, tmp_path / "p", "--case", str(tmp_path / name)))
    assert (code, said in told) == (2, True)
    assert not (tmp_path / "p").exists()


def test_messages_for_an_electronic_file_are_chosen_by_their_numbers(run, folder, tmp_path):
    run(*asked(folder, tmp_path / "p", "--xdomea", "0623", "--xdomea", "0503"))
    made = sorted(path.name[-8:] for path in (tmp_path / "p/xdomea").glob("*.xml"))
    assert made == ["0503.xml", "0623.xml"]
    assert run("verify", tmp_path / "p")[0] == 0
    run(*asked(folder, tmp_path / "none", "--xdomea", "none"))
    assert not (tmp_path / "none/xdomea").exists()


@pytest.mark.parametrize("wrong", [("0999",), ("none", "0101")])
def test_a_message_that_there_is_not_is_a_wrong_usage(run, folder, tmp_path, wrong):
    options = [word for one in wrong for word in ("--xdomea", one)]
    code, _, said = run(*asked(folder, tmp_path / "p", *options))
    assert (code, "0101, 0503, 0623" in said, (tmp_path / "p").exists()) == (2, True, False)
