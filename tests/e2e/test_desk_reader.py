"""A real screen reader uses the desk by the names of its controls alone, and finds them all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from db.store import Store
from tests.e2e.desk_display import PROGRAMS, PYATSPI, Node, display
from tests.e2e.desk_window import DeskWindow, chosen_rows, in_front, named, rows
from tests.e2e.theatre import Stage, one_home, submitted_draft

pytestmark = [
    pytest.mark.needs(*PROGRAMS),
    pytest.mark.skipif(not PYATSPI.exists(), reason="python3-pyatspi not installed"),
]
COMMENT, REASON = "Bitte die Quelle ergänzen.", "Die Quelle der Zahl fehlt noch."
VOTED, NOTHING = "Zurückgewiesen", "Nichts zu entscheiden"
WORDINGS = "Textbausteine, einer je Zeile"
FILM = Path(__file__).resolve().parents[2] / "resources/demo/media/video/nachtschicht.mp4"
BULK = "Gewählte Entwürfe freigeben …"
# The way over the menus, and what is open at its end.
DIALOGS = (
    ("Laufweg", "Freigeben mit Auflage …", "Freigeben mit Auflage"),
    ("Laufweg", "Rückfrage …", "Rückfrage"),
    ("Laufweg", "Zurückweisen …", "Zurückweisen"),
    ("Laufweg", "Warum liegt das bei mir?", "Warum liegt das bei mir?"),
    ("Laufweg", "Fehlanzeige", "Fehlanzeige"),
    ("Laufweg", "Nicht zuständig, abgeben …", "Nicht zuständig, abgeben"),
    ("Laufweg", BULK, "Mehrere Entwürfe freigeben"),
    ("Extras", "Darstellung …", "Darstellung"),
    ("Extras", "Abwesenheit und Vertretung …", "Abwesenheit und Vertretung"),
    ("Extras", "Wortwahl des Raums …", "Wortwahl des Raums"),
    ("Extras", "Prüfungen des Raums …", "Prüfungen des Raums"),
    ("Hilfe", "Über Umlauf", "Über Umlauf"),
    ("Datei", "Ablage oder Server …", "Abgleich"),
    ("Datei", "Neuer Schlüssel für dieses Gerät …", "Neuer Schlüssel"),
    ("Hilfe", "Über diese Daten …", "Über diese Daten"),
)
# Screens that take the whole window, each one's way and words of its own.
SCREENS = (
    ("Entwurf", "Fassungen vergleichen", "Von Fassung 1 zu Fassung 2"),
    ("Datei", "Redaktionsplan einlesen …", "Was möchten Sie einlesen?"),
    ("Datei", "Neuer Entwurf …", "Fassung 1 vorlegen"),
)

TABS = (
    ("Geräte und Schlüssel", "Geräte des Raums"),
    ("Häuser und Stellen", "Stellen des Raums"),
    ("Vorgaben", "Wortwahl und Begründungen ändern"),
    ("Feiertage, Karenzzeiten", "Buß- und Bettag"),
)


@dataclass
class Reading:
    """A desk with somebody who cannot see it."""

    stage: Stage
    desk: DeskWindow
    heard: int = 0

    def choose(self, menu: str, entry: str) -> None:
        """Open a menu and press an entry, both by name; a dialog that follows closes the menu."""
        self.desk.use(menu, "menu item")
        self.desk.use(entry, "menu item")

    def choose_screen(self, menu: str, entry: str) -> None:
        """Choose what opens no dialog: then a reader's press leaves the menu open."""
        self.choose(menu, entry)
        self.desk.wait("no open menu", self._without_menu)

    def _without_menu(self, nodes: list[Node]) -> bool:
        shown = any(one.role == "popup menu" for one in nodes)
        if shown:
            self.desk.press("Escape")
        return not shown

    def hear(self, what: str, role: str = "") -> list[Node]:
        """Wait for something; everything that can have the focus has a name by then."""
        nodes = self.desk.wait(what, lambda nodes: nodes if named(nodes, what, role) else None)
        assert [one for one in nodes if "focusable" in one.states and not one.name.strip()] == []
        self.heard += 1
        return nodes


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """Two drafts that wait for the press, on a share; the first of them came back changed."""
    monkeypatch.setenv("UMLAUF_STATE", "")
    stage = one_home(tmp_path)
    for title in ("Deichbau", "Auwald"):
        submitted_draft(stage, "agency", title, with_picture=True)
    place = ("--medium", "1", "--region", "10,10,30,30")
    stage.run("press", "comment", stage.draft, "Bitte enger fassen.", *place)
    stage.run("agency", "revise", stage.draft, "--text", "instagram=Ein anderer Text.")
    stage.run("agency", "submit", stage.draft)
    return stage


@pytest.fixture
def sit_down(stage: Stage, tmp_path: Path) -> Iterator[Callable[[str], Reading]]:
    windows: list[DeskWindow] = []
    with display(tmp_path) as screen:

        def open_desk(role: str) -> Reading:
            desk = DeskWindow(screen, stage.homes[role], stage.names[role], tmp_path)
            windows.append(desk)
            desk.wait("the list", lambda nodes: rows(nodes) or named(nodes, NOTHING))
            return Reading(stage, desk)

        yield open_desk
        for window in windows:
            window.end()
    assert not list(Path(os.environ["UMLAUF_STATE"]).glob("crash-*"))
    assert "Traceback" not in "".join(one.errors.read_text("utf-8") for one in windows)


def votes_in_log(stage: Stage) -> list[str]:
    """The lines of `umlauf log` that tell of a vote on the draft, the newest first."""
    lines = stage.run("lead", "log", "--draft", stage.draft).out.splitlines()
    return [one for one in lines if VOTED in one]


def test_a_reader_comments_and_votes_by_names_alone_and_the_log_shows_it(
    sit_down: Callable[[str], Reading], stage: Stage
) -> None:
    reading = sit_down("press")
    desk = reading.desk
    reading.hear("Eingang, 2 Entwürfe für Sie", "table")
    desk.wait_for_choice("Auwald")
    (row,) = chosen_rows(desk.nodes())
    assert "Wartet auf Sie" in row
    desk.fill("Anmerkung schreiben", COMMENT)
    desk.use("Anmerkung senden")
    reading.hear(COMMENT, "label")
    desk.use("Fassung 2 zurückweisen")
    reading.hear("Zurückweisen", "dialog")
    desk.fill("Begründung (Pflicht)", REASON)
    desk.use("Fassung 2 zurückweisen")
    desk.wait_for_choice("Deichbau")
    told = stage.run("lead", "show", stage.draft, "--json").json
    assert [one["text"] for one in told["comments"]][-1] == COMMENT
    (vote,) = told["votes"]
    assert (vote["verdict"], vote["reason"]) == ("reject", REASON)
    (line,) = votes_in_log(stage)
    assert "„Auwald“ · Pressestelle" in line
    assert "Die Quelle" in line


def test_no_screen_and_no_dialog_has_a_control_without_a_name(
    sit_down: Callable[[str], Reading], stage: Stage
) -> None:
    stage.share.parent.mkdir(exist_ok=True)
    stage.run("lead", "sync", str(stage.share))
    reading = sit_down("press")
    desk = reading.desk
    desk.wait_for_choice("Auwald")
    # What is painted on the picture stands in a list too.
    reading.hear("Anmerkung 1, SMI, Pressestelle, Bild 1, Ausschnitt")
    for menu, entry, title in DIALOGS:
        if entry == BULK:
            desk.enter("Eingang,")
            desk.press("ctrl+a")
            desk.wait_for("2 gewählt")
        reading.choose(menu, entry)
        reading.hear(title, "dialog")
        desk.press("Escape")
        desk.wait("the desk in front", in_front)
    desk.press("Escape")
    for menu, entry, told in SCREENS:
        reading.choose_screen(menu, entry)
        reading.hear(told)
    desk.use("Themen", "check box")
    reading.hear("Noch kein Nachweis")
    desk.use("Abgleich: Abgeglichen gerade eben")
    reading.hear("Jetzt versuchen")
    desk.press("Escape")
    desk.press("ctrl+r")
    reading.hear("Weiterem Raum beitreten …")
    desk.press("Escape")
    reading.choose("Hilfe", "Hilfe und Tasten")
    reading.hear("Umlauf – Hilfe", "frame")


def test_the_marks_of_a_film_are_a_list_too(
    sit_down: Callable[[str], Reading], stage: Stage
) -> None:
    submitted_draft(stage, "agency", "Nachtfahrt", film=FILM)
    place = ("--medium", "1", "--time", "0:07")
    stage.run("press", "comment", stage.draft, "Das Kennzeichen ist lesbar.", *place)
    reading = sit_down("press")
    desk = reading.desk
    desk.wait_for_choice("Auwald")
    desk.press("ctrl+Next", "ctrl+Next")
    desk.wait_for_choice("Nachtfahrt")
    nodes = reading.hear("Zeitleiste, 0:00 von 0:42", "slider")
    (line,) = (one for one in nodes if "Zeitleiste" in one.name)
    assert line.description == "Anmerkung 1 bei 0:07"
    reading.hear("Anmerkung 1, SMI, Pressestelle, Video 1, 0:07")


def test_wordings_are_written_by_names_alone(
    sit_down: Callable[[str], Reading], stage: Stage
) -> None:
    reading = sit_down("lead")
    reading.choose("Extras", "Textbausteine …")
    reading.hear("Textbausteine", "dialog")
    reading.desk.fill(WORDINGS, REASON)
    reading.desk.use("Speichern")
    reading.desk.wait("the desk in front", in_front)
    reading.desk.leave()
    with Store.open(stage.homes["lead"], as_member=stage.names["lead"]) as store:
        assert store.deputies.templates()["reject"] == (REASON,)


def test_the_administration_is_walked_and_a_span_entered_by_names_alone(
    sit_down: Callable[[str], Reading], stage: Stage
) -> None:
    reading = sit_down("lead")
    desk = reading.desk
    desk.use("Verwaltung", "check box")
    reading.hear("Mitglieder des Raums", "table")
    for tab, told in TABS:
        desk.use(tab, "page tab")
        reading.hear(told)
    desk.use("Neue Sperrzeit …")
    reading.hear("Sperrzeiten", "dialog")
    desk.fill("Anlass", "Staatstrauer")
    reading.hear("Kein Entwurf ist in dieser Zeit geplant.")
    desk.use("Sperrzeit eintragen")
    reading.hear("Staatstrauer, ")
    desk.use("Vorgaben", "page tab")
    desk.use("Aufbewahrung ändern")
    reading.hear("Veröffentlichte Entwürfe", "spin button")
    desk.press("Escape")
    desk.wait("the desk in front", in_front)
    desk.use("Feiertage, Karenzzeiten", "page tab")
    desk.use("Aufheben …")
    desk.use("Sperrzeit aufheben")
    reading.hear("Keine Sperrzeit ist eingetragen.")
    desk.leave()
    told = stage.run("lead", "log").out
    assert "Sperrzeit eingetragen" in told
    assert "Sperrzeit aufgehoben" in told
