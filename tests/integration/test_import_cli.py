"""``umlauf import``: one JSON document, exit codes a script can rely on."""

import json

import pytest

from db.cli.main import main
from tests.factories import make_space

HEADER = "ID;Titel;Haus;Datum;Uhrzeit;Kanäle;Text\n"
GOOD = HEADER + "A;Wald;SMI;22.03.2027;9:00;Instagram;Wer im Wald arbeitet.\n"
BAD = GOOD + "B;Wald;SMIx;31.11.2026;9:00;Instagram;Text\n"


@pytest.fixture
def run(tmp_path, capsys):
    with make_space(tmp_path / "space").store:
        pass
    plan = tmp_path / "plan.csv"

    def call(content, *options):
        if content:
            plan.write_text(content, encoding="utf-8")
        shared = ["--space", str(tmp_path / "space"), "--as", "agentur"]
        code = main(["import", str(plan), *options, *shared])
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return call


def document(run, *arguments):
    code, out, err = run(*arguments, "--json")
    assert not err
    return code, json.loads(out)


def test_a_dry_run_prints_the_contract_and_writes_nothing(run):
    code, shown = document(run, GOOD, "--dry-run")
    assert code == 0
    assert (shown["file"], shown["sheet"], shown["encoding"]) == ("plan.csv", "", "UTF-8")
    (row,) = shown["rows"]
    assert (row["row"], row["status"], row["draft"], row["title"]) == (2, "ready", "", "Wald")
    assert (row["messages"], row["media"], shown["written"]) == ([], [], False)
    assert document(run, GOOD, "--dry-run")[1]["rows"][0]["status"] == "ready"


def test_reading_twice_writes_once(run):
    first = document(run, GOOD)[1]
    code, shown = document(run, GOOD)
    assert (first["written"], len(first["rows"][0]["draft"])) == (True, 32)
    assert (code, shown["counts"]["unchanged"]) == (0, 1)
    assert shown["rows"][0]["draft"] == first["rows"][0]["draft"]


def test_any_bad_row_writes_nothing_and_ends_with_one(run):
    code, shown = document(run, BAD)
    assert (code, shown["written"]) == (1, False)
    texts = {one["column"]: one["text"] for one in shown["rows"][1]["messages"]}
    assert texts["Haus"] == "Haus „SMIx“ ist unbekannt – SMI gemeint?"
    assert texts["Datum"].startswith("Den 31.11. gibt es nicht")
    assert document(run, GOOD)[1]["rows"][0]["status"] == "ready"


def test_skipping_bad_rows_writes_the_rest_and_still_ends_with_one(run):
    code, shown = document(run, BAD, "--skip-bad")
    assert (code, shown["written"]) == (1, True)
    assert document(run, GOOD)[1]["counts"]["unchanged"] == 1


def test_people_read_row_column_reason_and_remedy(run, tmp_path):
    code, out, _ = run(BAD, "--bad-rows", str(tmp_path / "fehler.csv"))
    assert code == 1
    assert "  Zeile 3, Haus: Fehler: Haus „SMIx“ ist unbekannt – SMI gemeint?" in out
    assert out.endswith("Geschrieben wurde nichts.\n")
    assert "SMIx" in (tmp_path / "fehler.csv").read_text(encoding="utf-8")


def test_a_mapping_file_names_foreign_columns(run, tmp_path):
    mapping = tmp_path / "zuordnung.json"
    mapping.write_text('{"Minister": "Haus", "Bla": ""}', encoding="utf-8")
    foreign = GOOD.replace("Haus", "Minister").replace("Titel", "Titel")
    assert document(run, foreign, "--mapping", str(mapping))[0] == 0


@pytest.mark.parametrize("words", ["[]", "{", '{"A": 1}', '{"A": "Farbe"}'])
def test_a_mapping_that_makes_no_sense_is_wrong_usage(run, tmp_path, words):
    (tmp_path / "z.json").write_text(words, encoding="utf-8")
    code, _, err = run(GOOD, "--mapping", str(tmp_path / "z.json"))
    assert code == 2
    assert err.count("\n") == 1


@pytest.mark.parametrize("content", ["", "\x00\x01", "nichts\n"])
def test_a_file_that_is_no_plan_is_one_sentence(run, tmp_path, content):
    (tmp_path / "plan.csv").write_text(content, encoding="utf-8")
    code, out, err = run("")
    assert (code, out) == (1, "")
    assert err.startswith("„plan.csv“")
    assert err.count("\n") == 1


def test_corrections_are_kept_with_a_template_and_used_again(run):
    wrong = GOOD.replace("SMI", "SMIx")
    chosen = ("--correct", "Haus:SMIx=SMI", "--set", "Kanäle=LinkedIn")
    code, shown = document(run, wrong, *chosen, "--dry-run", "--save-template", "Agentur")
    assert (code, shown["counts"]["ready"]) == (0, 1)
    code, shown = document(run, wrong, "--dry-run")
    assert (code, shown["notes"]) == (0, ["Gelesen wie „Agentur“."])


@pytest.mark.parametrize("words", ["Haus=SMF", "SMIx", ":=", "Haus:=SMI"])
def test_a_correction_that_makes_no_sense_is_wrong_usage(run, words):
    assert run(GOOD, "--correct", words)[0] == 2


def test_taking_back_says_what_stays_of_drafts_there_before(run, tmp_path, capsys):
    run(GOOD)
    new = "B;Ein zweiter;SMI;29.03.2027;9:00;Instagram;Wer baut hier eigentlich?\n"
    assert run(GOOD.replace("im Wald", "im Forst") + new)[0] == 0
    shared = ["--space", str(tmp_path / "space"), "--as", "agentur"]
    assert main(["import", "--undo", *shared]) == 0
    assert "1 Änderung an Entwürfen, die es schon gab, bleibt." in capsys.readouterr().out


def test_the_last_import_is_taken_back_by_a_word(run, tmp_path, capsys):
    run(GOOD)
    shared = ["--space", str(tmp_path / "space"), "--as", "agentur"]
    assert main(["import", "--undo", *shared]) == 0
    assert "1 Entwurf zurückgezogen" in capsys.readouterr().out
    assert main(["import", "--undo", *shared]) == 1
