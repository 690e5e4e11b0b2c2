"""The users' stories in German, played with the real program."""

from __future__ import annotations

import csv
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from db.rows import LogFilter
from db.rows.figures import Wanted
from db.rows.inquiry_case import Case
from tests.e2e.theatre import Stage, one_home, several_homes, submitted_draft, umlauf

scenarios(
    "auskunft.feature", "entscheiden.feature", "redaktionsplan.feature", "zwei_replikate.feature"
)

LOCAL_HEADER = 30  # bytes before the name (PKWARE APPNOTE 4.3.7)
EVERYBODY = ("lead", "press", "deputy", "final")


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    for name in ("UMLAUF_STATE", "UMLAUF_PASSPHRASE"):
        monkeypatch.setenv(name, "")
    yield Stage(tmp_path)
    shutil.rmtree(tmp_path, ignore_errors=True)


@given("ein Raum mit Agentur, Pressestelle und Schlusszeichnung")
def _one(stage: Stage) -> None:
    made = one_home(stage.scratch)
    stage.homes, stage.names = made.homes, made.names


@given(parsers.parse('ein vorgelegter Entwurf "{title}"'))
def _submitted(stage: Stage, title: str) -> None:
    submitted_draft(stage, "agency", title)


# Entscheiden


@given("die Pressestelle freigibt")
@when("die Pressestelle freigibt")
def _press_approves(stage: Stage) -> None:
    stage.run("press", "vote", stage.draft, "approve")


@given("die Schlusszeichnung freigibt")
@when("die Schlusszeichnung freigibt")
def _final_releases(stage: Stage) -> None:
    stage.run("final", "release", stage.draft)


@when("die Schlusszeichnung freizugeben versucht")
def _final_tries(stage: Stage) -> None:
    stage.run("final", "release", stage.draft, good=False)


@when(parsers.parse('die Pressestelle mit dem Grund "{reason}" zurückweist'))
def _press_rejects(stage: Stage, reason: str) -> None:
    stage.run("press", "vote", stage.draft, "reject", "--reason", reason, good=False)


@when(parsers.parse('die Pressestelle mit der Auflage "{condition}" freigibt'))
def _press_sets_condition(stage: Stage, condition: str) -> None:
    stage.run("press", "vote", stage.draft, "approve-with-conditions", "--condition", condition)


@when(parsers.parse('die Pressestelle zurückfragt "{question}"'))
def _press_asks(stage: Stage, question: str) -> None:
    stage.run("press", "vote", stage.draft, "ask-back", "--reason", question)


@when("die Vertretung der Pressestelle zurückzuweisen versucht")
def _deputy_tries(stage: Stage) -> None:
    reason = "Das sehe ich ganz anders als eben."
    stage.run("deputy", "vote", stage.draft, "reject", "--reason", reason, good=False)


@when(parsers.parse('die Agentur antwortet "{text}"'))
def _agency_answers(stage: Stage, text: str) -> None:
    stage.run("agency", "answer", stage.draft, text)


@when("die Agentur den Text ändert und vorlegt")
def _agency_revises(stage: Stage) -> None:
    stage.run("agency", "revise", stage.draft, "--text", "instagram=Neu, mit Quelle.")
    stage.run("agency", "submit", stage.draft)


@when("die Agentur die Auflagen erfüllt und vorlegt")
def _agency_meets_conditions(stage: Stage) -> None:
    text = "instagram=klimastabil"
    stage.run("agency", "revise", stage.draft, "--text", text, "--tick-all")
    stage.run("agency", "submit", stage.draft)


@then(parsers.parse('ist der Entwurf "{state}"'))
def _state(stage: Stage, state: str) -> None:
    assert stage.show("lead")["state"] == state


@then(parsers.parse('lehnen die Regeln das ab mit "{words}"'))
def _refused(stage: Stage, words: str) -> None:
    assert stage.last.code == 1
    assert words in stage.last.err


@then(parsers.parse('ein Votum zu Fassung {number:d} ist "{standing}"'))
def _standing(stage: Stage, number: int, standing: str) -> None:
    votes = [one for one in stage.show("lead")["votes"] if one["revision"] == number]
    assert [one["standing"] for one in votes] == [standing]


@then(parsers.parse('trägt der Entwurf das Zeichen "{flag}"'))
def _flag(stage: Stage, flag: str) -> None:
    assert stage.show("lead")["flags"] == [flag]


@then("trägt der Entwurf kein Zeichen")
def _no_flag(stage: Stage) -> None:
    assert stage.show("lead")["flags"] == []


# Redaktionsplan

HEAD = ["ID", "Titel", "Haus", "Datum", "Uhrzeit", "Kanäle", "Text"]


def _plan(stage: Stage, rows: list[list[str]]) -> None:
    with (stage.scratch / "plan.csv").open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([HEAD, *rows])


def _row(number: int, house: str = "SMI", day: str = "27.11.2026") -> list[str]:
    return [f"{number:03}", f"Titel {number}", house, day, "9:00", "Instagram", f"Text {number}."]


@given(
    parsers.parse('ein Plan mit dem Datum "{day}" in Zeile 3 und dem Haus "{house}" in Zeile 4')
)
def _bad_plan(stage: Stage, day: str, house: str) -> None:
    _plan(stage, [_row(1), _row(2, day=day), _row(3, house=house)])


@given(parsers.parse("ein Plan mit {count:d} guten Zeilen"))
def _good_plan(stage: Stage, count: int) -> None:
    _plan(stage, [_row(number + 1) for number in range(count)])


@when("die Agentur den Plan zur Probe einliest")
def _dry_run(stage: Stage) -> None:
    plan = str(stage.scratch / "plan.csv")
    stage.run("agency", "import", plan, "--dry-run", "--json", good=False)


@when("die Agentur den Plan einliest")
def _import(stage: Stage) -> None:
    stage.run("agency", "import", str(stage.scratch / "plan.csv"), "--json")


@when("in Zeile 2 ein Zeichen des Textes geändert wird")
def _change(stage: Stage) -> None:
    rows = [_row(1), _row(2), _row(3)]
    rows[0][-1] = "Text 1!"
    _plan(stage, rows)


@then(parsers.parse('meldet Zeile {row:d} in Spalte "{column}" etwas mit "{words}"'))
def _message(stage: Stage, row: int, column: str, words: str) -> None:
    assert stage.last.code == 1
    (found,) = [one for one in stage.last.json["rows"] if one["row"] == row]
    assert any(
        message["level"] == "error" and message["column"] == column and words in message["text"]
        for message in found["messages"]
    ), found


@then(parsers.parse("gibt es im Raum {count:d} Entwürfe"))
def _count(stage: Stage, count: int) -> None:
    found = stage.run("lead", "inbox", "--scope", "all", "--json").json["drafts"]
    assert len(found) == count


@then("jeder Entwurf hat 1 Fassung")
def _single(stage: Stage) -> None:
    found = stage.run("lead", "inbox", "--scope", "all", "--json").json["drafts"]
    assert {one["revision"] for one in found} == {1}


@then(parsers.parse('hat Entwurf "{ref}" {count:d} Fassungen'))
def _revisions(stage: Stage, ref: str, count: int) -> None:
    assert len(stage.run("lead", "show", ref, "--json").json["revisions"]) == count


# Zwei Replikate


@given("ein Raum, zu dem zwei Mitglieder der Pressestelle eingeladen wurden")
def _several(stage: Stage) -> None:
    made = several_homes(stage.scratch)
    stage.homes = made.homes


@given("alle haben abgeglichen und denselben Entwurf mit Bild vor sich")
def _same_draft(stage: Stage) -> None:
    submitted_draft(stage, "lead", "Labor mit Verantwortung", with_picture=True)
    _all_sync(stage)


@when("alle abgleichen")
def _all_sync(stage: Stage) -> None:
    for role in (*EVERYBODY, *EVERYBODY):
        stage.run(role, "sync", good=False)
        assert stage.last.code in {0, 1}, "1: it found something wrong, and healed it"


@when(parsers.parse('das erste Mitglied ohne Netz freigibt und anmerkt "{text}"'))
def _first(stage: Stage, text: str) -> None:
    stage.run("press", "vote", stage.draft, "approve")
    stage.run("press", "comment", stage.draft, text)


@when(parsers.parse('das zweite Mitglied ohne Netz zurückweist und anmerkt "{text}"'))
def _second(stage: Stage, text: str) -> None:
    reason = "Die Quelle der Studie in Sekunde 48 fehlt."
    stage.run("deputy", "vote", stage.draft, "reject", "--reason", reason)
    stage.run("deputy", "comment", stage.draft, text)


@when("die Schlusszeichnung die Freigabe gelten lässt")
def _resolve(stage: Stage) -> None:
    votes = stage.show("final")["votes"]
    (keep,) = [one["id"] for one in votes if one["verdict"] == "approve"]
    reason = "Die Quelle steht im Beitrag selbst."
    stage.run("final", "resolve", stage.draft, "--keep", keep, "--reason", reason)


@when("die Datei der Ablage mit Unsinn überschrieben wird")
def _garbage(stage: Stage) -> None:
    for file in stage.share.glob("share-*.sqlite"):
        file.write_bytes(b"\0" * file.stat().st_size)


@then(parsers.parse('ist der Entwurf überall "{state}"'))
def _state_everywhere(stage: Stage, state: str) -> None:
    assert {stage.show(role)["state"] for role in EVERYBODY} == {state}


@then("beide Voten und beide Anmerkungen sind überall da")
def _both(stage: Stage) -> None:
    for role in EVERYBODY:
        page = stage.show(role)
        assert {one["verdict"] for one in page["votes"]} == {"approve", "reject"}
        assert {one["standing"] for one in page["votes"]} == {"counted"}
        assert len(page["comments"]) == 2


@then("das Bild liegt überall")
def _picture(stage: Stage) -> None:
    for role in EVERYBODY:
        assert stage.show(role)["revisions"][0]["media"][0]["here"]


@then("alle haben dieselbe Zustandsprüfsumme")
@then("haben alle dieselbe Zustandsprüfsumme")
def _same_hash(stage: Stage) -> None:
    assert len({stage.run(role, "state-hash").out for role in EVERYBODY}) == 1


# Auskunft


@when("eine Auskunft für das ganze Jahr ausgegeben wird")
def _inquiry(stage: Stage) -> None:
    package = str(stage.scratch / "auskunft.zip")
    stage.run(
        "lead",
        "inquiry",
        "--from",
        "2026-01-01",
        "--to",
        "2026-12-31",
        "--profile",
        "internal",
        "--out",
        package,
    )


@when(parsers.parse('in der Datei "{name}" ein Byte geändert wird'))
def _flip(stage: Stage, name: str) -> None:
    package = stage.scratch / "auskunft.zip"
    with ZipFile(package) as archive:
        start = archive.getinfo(name).header_offset
    data = bytearray(package.read_bytes())
    place = start + LOCAL_HEADER + len(name) + 40
    data[place] ^= 1
    package.write_bytes(data)


def _check_alone(stage: Stage) -> subprocess.CompletedProcess[str]:
    """pruefen.py as it lies in an untouched copy, run by the system's Python."""
    package = stage.scratch / "auskunft.zip"
    with ZipFile(package) as archive:
        (stage.scratch / "pruefen.py").write_bytes(archive.read("pruefen.py"))
    python = shutil.which("python3", path="/usr/bin") or "python3"
    return subprocess.run(
        [python, str(stage.scratch / "pruefen.py"), str(package)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@then("sagt umlauf verify, dass das Paket in Ordnung ist")
def _verified(stage: Stage) -> None:
    found = umlauf("verify", str(stage.scratch / "auskunft.zip"), "--json")
    assert (found.code, found.json["ok"]) == (0, True), found


@then("sagt pruefen.py, dass das Paket in Ordnung ist")
def _verified_alone(stage: Stage) -> None:
    found = _check_alone(stage)
    assert found.returncode == 0, found


@then(parsers.parse('nennt umlauf verify die Datei "{name}"'))
def _named(stage: Stage, name: str) -> None:
    found = umlauf("verify", str(stage.scratch / "auskunft.zip"), "--json")
    assert found.code == 1
    assert name in found.out


@then(parsers.parse('nennt pruefen.py die Datei "{name}"'))
def _named_alone(stage: Stage, name: str) -> None:
    found = _check_alone(stage)
    assert found.returncode == 1
    assert name in found.stdout + found.stderr


# Die Auskunft am Schreibtisch: dieselben Türen, durch die auch er geht


@when(
    parsers.parse('die Federführung eine Kleine Anfrage "{number}" mit der Frage "{asked}" anlegt')
)
def _case_begun(stage: Stage, number: str, asked: str) -> None:
    with stage.store("lead") as store:
        kept, _ = store.cases.begin(Case(number, questions=(asked,)), Wanted(), "printed")
    stage.case = kept.id


@when(parsers.parse('ein weiterer Entwurf "{title}" vorgelegt wird'))
def _another(stage: Stage, title: str) -> None:
    submitted_draft(stage, "agency", title)


@when(parsers.parse('die Federführung auf die Frage "{answer}" antwortet und ausgibt'))
def _case_written(stage: Stage, answer: str) -> None:
    with stage.store("lead") as store:
        kept = store.cases.open(stage.case).file
        store.cases.keep(kept.id, replace(kept.case, answers=(answer,)), kept.profile)
        store.cases.write(kept.id, stage.scratch / "auskunft.zip")


@then(parsers.parse('das Paket nennt 1 Beitrag und die Antwort "{answer}"'))
def _one_posting(stage: Stage, answer: str) -> None:
    with ZipFile(stage.scratch / "auskunft.zip") as package:
        rows = package.read("Anlage_1.csv").decode("utf-8-sig").splitlines()
        (stage.scratch / "letter.odt").write_bytes(package.read("Antwortentwurf.odt"))
    with ZipFile(stage.scratch / "letter.odt") as letter:
        text = letter.read("content.xml").decode()
    assert len(rows) == 2
    assert answer in text


@then("kennt das Protokoll den festgehaltenen Stand und die Auskunft")
def _case_in_the_log(stage: Stage) -> None:
    with stage.store("lead") as store:
        kinds = [one.kind for one in store.log.rows(LogFilter(acts=("export",)))]
        frozen = store.cases.open(stage.case).file.fingerprint
        assert store.log.find_fingerprint(frozen) is not None
    assert kinds == ["inquiry.export", "log.fingerprint"]
