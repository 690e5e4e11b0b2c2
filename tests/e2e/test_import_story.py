"""A plan read in at the desk, in a real window by keyboard and with a screen reader."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image
from pytest_bdd import given, parsers, scenarios, then, when

from tests.e2e.desk_display import PROGRAMS, PYATSPI, Display, display
from tests.e2e.desk_window import DeskWindow, focus
from tests.e2e.theatre import Stage, one_home

pytestmark = [
    pytest.mark.needs(*PROGRAMS),
    pytest.mark.skipif(not PYATSPI.exists(), reason="python3-pyatspi not installed"),
]
scenarios("einlesen.feature")

HEAD = "ID;Titel;Haus;Datum;Uhrzeit;Kanäle;Text;Medien;Alternativtext\n"
ROW = (
    "P-{at};Winter, Teil {at};{house};0{at}.12.2027;1{at}:00;LinkedIn;Folge {at}.;{medium};Wald\n"
)


@dataclass
class Reading:
    """A plan on the disk and the desk that reads it."""

    stage: Stage
    display: Display
    plan: Path
    media: Path
    windows: list[DeskWindow] = field(default_factory=list)

    @property
    def desk(self) -> DeskWindow:
        """The desk opened last."""
        return self.windows[-1]

    def states(self) -> list[str]:
        """What the command line says of the plan's drafts."""
        said = [
            self.stage.run("lead", "show", f"P-{at}", "--json", good=False) for at in (1, 2, 3)
        ]
        return [one.json["state"] for one in said if one.code == 0]


@pytest.fixture
def reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reading]:
    monkeypatch.setenv("UMLAUF_STATE", "")
    monkeypatch.setenv("UMLAUF_PASSPHRASE", "")
    stage = one_home(tmp_path)
    with display(tmp_path) as screen:
        one = Reading(stage, screen, tmp_path / "plan.csv", tmp_path / "Medien")
        yield one
        for window in one.windows:
            window.end()
    assert not list(Path(os.environ["UMLAUF_STATE"]).glob("crash-*"))
    told = "".join(window.errors.read_text("utf-8") for window in one.windows)
    assert "Traceback" not in told


@given(
    parsers.parse(
        'ein Plan mit {count:d} Zeilen des Hauses "{house}" und einem Bild, das ähnlich heißt'
    )
)
def _plan(reading: Reading, count: int, house: str) -> None:
    reading.media.mkdir()
    Image.new("RGB", (1080, 1350), "green").save(reading.media / "Wald-T2-4.jpg")
    names = ["", "wald_t2_04.jpg", ""]
    rows = (ROW.format(at=at + 1, house=house, medium=names[at]) for at in range(count))
    reading.plan.write_text(HEAD + "".join(rows), "utf-8")


@when("die Agentur ihren Schreibtisch öffnet")
def _opens(reading: Reading) -> None:
    stage = reading.stage
    member = stage.names.get("agency", "")
    reading.windows.append(
        DeskWindow(reading.display, stage.homes["agency"], member, stage.scratch)
    )
    reading.desk.wait_for("Nichts zu entscheiden", "label")


@when("sie den Plan und seinen Ordner wählt")
def _chooses(reading: Reading) -> None:
    desk = reading.desk
    desk.press("ctrl+i")
    desk.wait("the field", lambda nodes: focus(nodes) == "Redaktionsplan")
    desk.write(str(reading.plan))
    desk.tab_to("Ordner oder ZIP")
    desk.write(str(reading.media))
    desk.press("Tab")
    desk.wait_for("Anfang des Plans", "label")


@when("sie über die Spalten zum Probelauf geht")
def _to_the_dry_run(reading: Reading) -> None:
    reading.desk.use("Weiter zu den Spalten")
    reading.desk.wait_for("Schritt 2 von 4: Spalten")
    reading.desk.use("Probelauf starten")
    reading.desk.wait_for("Schritt 3 von 4: Probelauf")


@then(parsers.parse("haben {count:d} Zeilen einen Fehler"))
def _errors(reading: Reading, count: int) -> None:
    reading.desk.wait_for(f"Fehler  {count}")


@then("hat keine Zeile einen Fehler")
def _no_errors(reading: Reading) -> None:
    reading.desk.wait_for("Fehler  0")


@when(parsers.parse('sie "{word}" für alle Zeilen korrigiert'))
def _corrects(reading: Reading, word: str) -> None:
    reading.desk.press("Home", "Down")
    reading.desk.wait_for(f"Haus „{word}“ ist unbekannt", "label")
    reading.desk.use("Korrigieren")
    reading.desk.wait_for("Fehler  1")


@when("sie das ähnlich benannte Bild zuordnet")
def _assigns(reading: Reading) -> None:
    reading.desk.use("Wald-T2-4.jpg statt wald_t2_04.jpg zuordnen")


@when("sie die Entwürfe anlegt")
def _makes(reading: Reading) -> None:
    reading.desk.use("3 Entwürfe anlegen")
    reading.desk.wait_for("3 Entwürfe sind angelegt.", "label")


@then(parsers.parse("gibt es {count:d} Entwürfe aus dem Plan"))
def _made(reading: Reading, count: int) -> None:
    assert reading.states() == ["draft"] * count


@when("sie das Einlesen rückgängig macht")
def _undoes(reading: Reading) -> None:
    reading.desk.use("Einlesen rückgängig machen")
    reading.desk.wait_for("Einlesen zurückgenommen", "label")


@then(parsers.parse("sind die {count:d} Entwürfe zurückgezogen"))
def _undone(reading: Reading, count: int) -> None:
    assert reading.states() == ["withdrawn"] * count
