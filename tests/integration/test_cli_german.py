"""What the command line tells people holds no code; what it tells programs holds nothing else."""

import json
import re
import shutil
from pathlib import Path

import pytest

from db.cli.main import main
from db.cli.words import TABLES
from db.reference.channels import channels
from db.rows import InboxFilter
from db.store import Store
from tests.factories import make_space

CODES = {code for table in TABLES.values() for code in table} | {*channels()}
CONTESTED, FINAL = "Labor mit Verantwortung", "sk.leitung"
REASON = "Die Quelle steht im Beitrag selbst."


@pytest.fixture
def demo(demo_replicas: tuple[Path, ...]) -> Path:
    """The main space, told from the replica of the final signatory."""
    return demo_replicas[3]


@pytest.fixture
def space(demo, tmp_path) -> Path:
    """A copy to write in, which acts as the final signatory."""
    return Path(shutil.copytree(demo, tmp_path / "space"))


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "state"))

    def call(*words: object) -> tuple[int, str]:
        code = main([str(word) for word in words])
        return code, capsys.readouterr().out

    return call


def draft_named(space: Path, title: str) -> str:
    with Store.open(space) as store:
        rows = store.inbox.rows(InboxFilter(scope="all"))
    return next(row.draft for row in rows if row.title == title)


def codes_in(text: str) -> set[str]:
    """Return the codes among the words of a text; web addresses and ticked boxes aside."""
    bare = re.sub(r"https?://\S+|\[x\]", " ", text)
    return set(re.findall(r"\w+", bare)) & CODES


READS = [
    *("inbox", "inbox --scope all", "inbox --scope done", "search Wald", "search Labor"),
    *("log --limit 4000", "log --fingerprint", "member list", "member pending", "unit list"),
    *("route list", "space show", "doctor", "state-hash"),
]


@pytest.mark.parametrize("line", READS)
def test_a_read_prints_words_and_no_code(run, demo, line):
    code, shown = run(*line.split(), "--space", demo)
    assert (code, codes_in(shown)) == (0, set())
    assert max(map(len, shown.splitlines())) <= 100


@pytest.mark.parametrize("line", READS)
def test_the_same_read_prints_one_document_for_programs(run, demo, line):
    assert json.loads(run(*line.split(), "--space", demo, "--json")[1])


def test_no_draft_of_the_demo_is_shown_with_a_code(run, demo):
    with Store.open(demo) as store:
        waiting = store.inbox.rows(InboxFilter(scope="all"), 0, 1000)
        done = store.inbox.rows(InboxFilter(scope="done"), 0, 40)
    found = {row.title: run("show", row.draft, "--space", demo)[1] for row in (*waiting, *done)}
    assert len(found) > 40
    assert {title: codes_in(text) for title, text in found.items() if codes_in(text)} == {}


def test_verification_is_told_without_a_code(run, demo):
    code, shown = run("verify", demo)
    assert (code, codes_in(shown)) == (0, set())
    assert shown.startswith("In Ordnung: ")


def test_a_failed_verification_names_what_it_found_in_words(run, demo):
    code, shown = run("verify", demo, "--fingerprint", "0" * 64)
    assert (code, codes_in(shown)) == (1, set())
    assert "Problem, Stand: " in shown


def test_a_contested_station_tells_who_settled_it_how_and_why(run, space):
    draft = draft_named(space, CONTESTED)
    page = json.loads(run("show", draft, "--space", space, "--json")[1])
    kept = next(
        v["id"] for v in page["votes"] if v["verdict"] == "approve" and "23" in v["unit_name"]
    )
    said = run("resolve", draft, "--keep", kept[:8], "--reason", REASON, "--space", space)
    assert said == (
        0,
        f"Gespeichert und gezeichnet: „{CONTESTED}“, Fassung 4.\nStand: Im Umlauf\n",
    )
    told = " ".join(run("show", draft, "--space", space)[1].split())
    assert "War strittig, entschieden von SK, Leitung Presseamt am" in told
    assert f"Es gilt „Freigegeben“ (Votum {kept[:8]}). Grund: {REASON}" in told


def test_a_space_that_cosigns_never_speaks_of_release_or_conditions(run, tmp_path):
    cast = make_space(tmp_path / "space")
    with cast.store as store:
        cast.as_(cast.lead)
        store.settings.set_wording("cosign", 20)
        draft = cast.draft()
        cast.vote(cast.press, draft, "approve_with_conditions", "Bitte die Dienststelle nennen.")
    asked = [["show", draft], ["log"], ["inbox", "--scope", "all"], ["space", "show"]]
    shown = [run(*words, "--space", tmp_path / "space", "--as", "sk.lead")[1] for words in asked]
    assert ["Mit Maßgabe mitgezeichnet" in one for one in shown] == [True, True, False, False]
    assert re.search(r"[Ff]reigegeben|Auflage|Freigabe", "".join(shown)) is None


def test_a_refusal_speaks_as_the_space_does(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "state"))
    cast = make_space(tmp_path / "space")
    with cast.store as store:
        cast.as_(cast.lead)
        store.settings.set_wording("cosign", 20)
        draft = cast.draft()
    revoke = ["revoke", draft, "--reason", "Das Bild zeigt ein Kennzeichen.", "--as", "sk.lead"]
    assert main([*revoke, "--space", str(tmp_path / "space")]) == 1
    assert capsys.readouterr().err == "Der Entwurf ist nicht schlussgezeichnet.\n"


@pytest.mark.parametrize("new_revision", [True, False])
def test_programs_read_the_resolution_too(run, space, new_revision):
    draft = draft_named(space, CONTESTED)
    votes = json.loads(run("show", draft, "--space", space, "--json")[1])["votes"]
    kept = (
        ""
        if new_revision
        else next(v["id"] for v in votes if v["verdict"] == "reject" and v["revision"] == 4)
    )
    choice = ["--new-revision"] if new_revision else ["--keep", kept]
    assert run("resolve", draft, *choice, "--reason", REASON, "--space", space)[0] == 0
    page = json.loads(run("show", draft, "--space", space, "--json")[1])
    (one,) = page["resolutions"]
    assert (one["keep"], one["reason"], one["stands"]) == (kept, REASON, True)
    assert (one["unit"], one["revision"]) == ("SK, Leitung Presseamt", 4)
    assert page["state"] == "rejected"
    step = next(s for e in page["route"]["stages"] for s in e["steps"] if s["step"] == one["step"])
    assert step["result"] == ("new_revision" if new_revision else "reject")


def test_a_house_that_is_not_there_is_said_and_case_is_forgiven(run, tmp_path):
    with make_space(tmp_path / "space").store:
        pass
    assert run("log", "--house", "NIX", "--space", tmp_path / "space")[0] == 1
    both = [run("log", "--house", one, "--space", tmp_path / "space") for one in ("smi", "SMI")]
    assert both[0] == both[1]
