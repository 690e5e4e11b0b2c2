"""The stories of a space and its devices in German, played with the real program."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from tests.e2e.theatre import Stage, small_home, submitted_draft, umlauf

scenarios("raum.feature")

ENVIRONMENT = 3
SAID = "Bitte noch einmal lesen."


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    for name in ("UMLAUF_STATE", "UMLAUF_PASSPHRASE"):
        monkeypatch.setenv(name, "")
    yield Stage(tmp_path)
    shutil.rmtree(tmp_path, ignore_errors=True)


@given("ein Raum mit Verwaltung, Pressestelle und Schlusszeichnung an einer Ablage")
def _space(stage: Stage) -> None:
    stage.homes = small_home(stage.scratch).homes
    submitted_draft(stage, "lead", "Labor mit Verantwortung")
    stage.run("lead", "sync")
    stage.run("press", "sync")


def _join(stage: Stage, code: str, role: str) -> None:
    home = stage.scratch / role
    stage.last = umlauf("space", "join", f"{code}@{stage.share}", str(home), "--json")
    if stage.last.code == 0:
        stage.homes[role] = home


# Beitreten


@when(parsers.parse('die Verwaltung "{title}" mit einem Code einlädt'))
def _invite(stage: Stage, title: str) -> None:
    new = ("--unit", "smi.presse", "--role", "reviewer", "--name", title)
    stage.code = stage.run("lead", "member", "invite", *new, "--code", "--json").json["code"]


@when("jemand mit dem Code und einem falschen Zeichen beitritt")
def _misheard(stage: Stage) -> None:
    letter = "8" if stage.code[0] != "8" else "3"
    _join(stage, letter + stage.code[1:], "misheard")


@when("noch jemand mit demselben Code beitritt")
def _again(stage: Stage) -> None:
    _join(stage, stage.code, "again")


@then(parsers.parse('heißt es "{words}"'))
def _told(stage: Stage, words: str) -> None:
    assert stage.last.code != 0
    assert words in stage.last.err


@when(parsers.parse('"{title}" mit dem Code beitritt und abgleicht'))
def _joins(stage: Stage, title: str) -> None:
    _join(stage, stage.code.lower().replace("-", " "), title)
    stage.words = stage.last.json["words"]
    stage.run(title, "sync")
    stage.run("lead", "sync")


@then("liest die Verwaltung dieselben sechs Wörter")
def _same_words(stage: Stage) -> None:
    (waiting,) = stage.run("lead", "member", "pending", "--json").json["pending"]
    assert waiting["words"] == stage.words


@then(parsers.parse('"{title}" darf noch nicht anmerken'))
def _may_not(stage: Stage, title: str) -> None:
    stage.run(title, "comment", stage.draft, SAID, good=False)
    assert stage.last.code == 1
    assert "noch nicht bestätigt" in stage.last.err


@when("die Verwaltung das Gerät bestätigt und alle abgleichen")
def _accepts(stage: Stage) -> None:
    stage.run("lead", "sync")
    (waiting,) = stage.run("lead", "member", "pending", "--json").json["pending"]
    stage.run("lead", "member", "accept", waiting["feed"])
    for role in ("lead", *stage.homes):
        stage.run(role, "sync", good=False)


@then(parsers.parse('darf "{title}" anmerken'))
def _may(stage: Stage, title: str) -> None:
    stage.run(title, "comment", stage.draft, SAID)


# Verlieren


@given("die Pressestelle hat freigegeben und abgeglichen")
def _approved(stage: Stage) -> None:
    stage.run("press", "vote", stage.draft, "approve")
    stage.run("press", "sync")
    stage.run("lead", "sync")


@when("der Laptop gestohlen wird und die Verwaltung das Gerät sperrt")
def _stolen(stage: Stage) -> None:
    stage.homes["thief"] = stage.homes.pop("press")
    (device,) = stage.run("lead", "member", "devices", "press", "--json").json["devices"]
    stage.run("lead", "member", "revoke", "press", "--device", device["feed"], "--yes")
    stage.run("lead", "sync")


@when(parsers.parse('der Dieb anmerkt "{text}" und abgleicht'))
def _thief(stage: Stage, text: str) -> None:
    stage.run("thief", "comment", stage.draft, text)
    stage.run("thief", "sync", good=False)
    stage.run("lead", "sync", good=False)


@then("steht die Anmerkung des Diebs nirgends")
def _nowhere(stage: Stage) -> None:
    assert stage.show("lead")["comments"] == []
    assert stage.show("thief")["comments"] == []


@then("die Freigabe der Pressestelle gilt weiter")
@then("ist die Freigabe der Pressestelle wieder da")
def _stands(stage: Stage) -> None:
    for role in {"lead", "press"} & set(stage.homes):
        (vote,) = stage.show(role)["votes"]
        assert (vote["verdict"], vote["standing"]) == ("approve", "counted")


@when("die Pressestelle mit einem neuen Gerät und einem Code beitritt")
def _new_device(stage: Stage) -> None:
    _join(stage, _device_code(stage), "press-new")
    stage.run("press-new", "sync")


def _device_code(stage: Stage) -> str:
    invite = ("member", "invite", "--member", "press", "--code", "--json")
    return str(stage.run("lead", *invite).json["code"])


@then("merkt die Pressestelle vom neuen Gerät aus als dasselbe Mitglied an")
def _same_member(stage: Stage) -> None:
    stage.run("press-new", "comment", stage.draft, SAID)
    page = stage.show("press-new")
    assert {one["by"] for one in page["comments"]} == {one["by"] for one in page["votes"]}


# Übergeben


@when(parsers.parse('die Verwaltung das Konto der Pressestelle als "{title}" übergibt'))
def _hands_over(stage: Stage, title: str) -> None:
    made = stage.run("lead", "member", "handover", "press", "--name", title, "--code", "--json")
    stage.code, stage.title = made.json["code"], title


@when("die Pressestelle mit dem Code der Übergabe beitritt")
def _takes_over(stage: Stage) -> None:
    _join(stage, stage.code, "press-new")
    stage.run("press-new", "sync")


@when("die Verwaltung die Übergabe abschließt")
def _finishes(stage: Stage) -> None:
    new = stage.run("press-new", "space", "show", "--json").json["feed"]
    stage.run("lead", "member", "handover", stage.title, "--done", new, "--yes")
    for role in ("lead", *stage.homes):
        stage.run(role, "sync", good=False)


@then("das alte Gerät darf nicht mehr anmerken")
def _old_device(stage: Stage) -> None:
    stage.run("press", "comment", stage.draft, SAID, good=False)
    assert stage.last.code == 1


@then(parsers.parse('das Mitglied heißt überall "{title}"'))
def _named(stage: Stage, title: str) -> None:
    for role in ("lead", "press-new"):
        rows = stage.run(role, "member", "list", "--json").json["members"]
        assert title in {one["title"] for one in rows}


# Zurückholen


@given("die Pressestelle hat ihren Raum gesichert")
def _backup(stage: Stage) -> None:
    stage.run("press", "backup", str(stage.scratch / "sicherung.zip"))


@given("die Pressestelle hat ohne Netz freigegeben")
def _offline(stage: Stage) -> None:
    stage.run("press", "vote", stage.draft, "approve")


@when("der Datenträger der Pressestelle verloren geht und die Sicherung eingespielt wird")
def _restored(stage: Stage) -> None:
    shutil.rmtree(stage.homes["press"])
    stage.run("press", "restore", str(stage.scratch / "sicherung.zip"))


@then("darf die Pressestelle nur lesen, bis sie abgleicht")
def _reads(stage: Stage) -> None:
    _only_reads(stage, "bis dahin können Sie nur lesen")


@then("darf die Pressestelle nur lesen und erfährt, dass ihr Gerät einen neuen Schlüssel braucht")
def _reads_until_renewed(stage: Stage) -> None:
    _only_reads(stage, "umlauf space renew")
    assert "nirgends zu finden" in stage.run("press", "member", "lost").out


def _only_reads(stage: Stage, why: str) -> None:
    stage.run("press", "comment", stage.draft, SAID, good=False)
    assert stage.last.code == ENVIRONMENT
    assert why in stage.last.err
    assert stage.show("press")["votes"] == []


@when("die Pressestelle abgleicht")
def _syncs(stage: Stage) -> None:
    stage.run("press", "sync")


@then("die Pressestelle macht im selben Gerät weiter")
def _goes_on(stage: Stage) -> None:
    stage.run("press", "comment", stage.draft, SAID)
    assert len(stage.run("press", "member", "devices", "press", "--json").json["devices"]) == 1


@when("die Pressestelle mit einem Code einen neuen Schlüssel anlegt")
def _renews(stage: Stage) -> None:
    stage.run("press", "space", "renew", f"{_device_code(stage)}@{stage.share}")
    stage.run("press", "sync")


@then("gibt die Pressestelle noch einmal frei, und es zählt")
def _counts_again(stage: Stage) -> None:
    stage.run("press", "vote", stage.draft, "approve")
    stage.run("press", "sync")
    stage.run("lead", "sync")
    _stands(stage)
