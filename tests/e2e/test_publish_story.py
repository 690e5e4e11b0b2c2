"""The story of publishing in German, played with the real command line."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from db.rows import NewDraft
from tests.e2e.theatre import Stage, one_home, umlauf

scenarios("veroeffentlichen.feature")

WHY = "Das hat das Ministerium heute früh so entschieden."
TEXTS = {"instagram": "Drei Jahre Rothenburg.", "xing": "Bewerbung bis 31. Dezember."}


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    for name in ("UMLAUF_STATE", "UMLAUF_PASSPHRASE"):
        monkeypatch.setenv(name, "")
    yield one_home(tmp_path)
    shutil.rmtree(tmp_path, ignore_errors=True)


@pytest.fixture
def package(stage: Stage) -> Path:
    return stage.scratch / "paket.zip"


@given(parsers.parse('ein freigegebener Beitrag "{title}" für Instagram und Xing'))
def _released(stage: Stage, title: str) -> None:
    with stage.store("agency") as store:
        made = NewDraft(title, "SMI", TEXTS, ("instagram", "xing"))
        (stage.draft,) = store.drafts.create(made).drafts
        store.drafts.submit(stage.draft)
    stage.run("press", "vote", stage.draft, "approve")
    stage.run("final", "release", stage.draft)


@when(parsers.parse('die Agentur das Paket als "{name}" speichert'))
def _package(stage: Stage, name: str) -> None:
    stage.run("agency", "package", stage.draft, "--out", str(stage.scratch / name))


@then(parsers.parse('steht im Paket für Xing der Text "{text}"'))
def _text(package: Path, text: str) -> None:
    unpacked = package.with_suffix("")
    shutil.unpack_archive(package, unpacked)
    (found,) = unpacked.glob("ohne-termin_studieren-bei-der-polizei/xing/text.txt")
    assert found.read_text(encoding="utf-8") == text


@when(parsers.parse('jemand im Paket aus "{old}" das Wort "{new}" macht'))
def _forge(package: Path, old: str, new: str) -> None:
    data = package.read_bytes()
    assert old.encode() in data
    package.write_bytes(data.replace(old.encode(), new.encode()))


@then("ist das Paket in Ordnung")
def _good(package: Path) -> None:
    assert umlauf("verify", str(package)).code == 0


@then("ist das Paket nicht in Ordnung")
def _bad(package: Path) -> None:
    told = umlauf("verify", str(package))
    assert (told.code, "text.txt" in told.out) == (1, True)


@when(parsers.parse('die Agentur für "{channel}" die Adresse "{url}" einträgt'))
def _record(stage: Stage, channel: str, url: str) -> None:
    stage.run("agency", "publish", stage.draft, "--channel", channel, "--url", url)


@when(parsers.parse('die Agentur für "{channel}" den Text "{text}" einträgt'))
def _paste(stage: Stage, channel: str, text: str) -> None:
    file = stage.scratch / "live.txt"
    file.write_text(text, encoding="utf-8")
    where = ("--channel", channel, "--url", "https://xing.example/1")
    stage.run("agency", "publish", stage.draft, *where, "--text-file", str(file))


@when(parsers.parse('die Federführung "{channel}" entfallen lässt'))
def _drop(stage: Stage, channel: str) -> None:
    stage.run("lead", "publish", stage.draft, "--drop", channel, "--reason", WHY)


@when("die Federführung die Berichtigung verlangt")
def _demand(stage: Stage) -> None:
    stage.run("lead", "publish", stage.draft, "--demand-correction", "--reason", WHY)


@when("die Agentur den Beitrag als depubliziert einträgt")
def _take_down(stage: Stage) -> None:
    stage.run("agency", "publish", stage.draft, "--unpublished")


@then(parsers.parse('ist der Entwurf "{state}"'))
def _state(stage: Stage, state: str) -> None:
    assert stage.show("lead")["state"] == state


@then(parsers.parse('steht "{channel}" auf "{mark}"'))
def _mark(stage: Stage, channel: str, mark: str) -> None:
    found = {one["channel"]: one["mark"] for one in stage.show("lead")["postings"]}
    assert found[channel.lower()] == mark


@then("darf die Agentur die Abweichung nicht vermerken")
def _refused(stage: Stage) -> None:
    words = ("--accept-deviation", "--reason", WHY)
    told = stage.run("agency", "publish", stage.draft, *words, good=False)
    assert (told.code, "Ihr Funktionskonto darf das" in told.err) == (1, True)
