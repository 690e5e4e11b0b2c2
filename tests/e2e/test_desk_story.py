"""The day at the desk, played in a real window by keyboard and read by a screen reader."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from tests.e2e.desk_display import PROGRAMS, PYATSPI, Display, Node, display
from tests.e2e.desk_window import PATIENCE, DeskWindow, chosen_rows, focus, named, rows
from tests.e2e.theatre import Stage, one_home, several_homes, submitted_draft

pytestmark = [
    pytest.mark.needs(*PROGRAMS),
    pytest.mark.skipif(not PYATSPI.exists(), reason="python3-pyatspi not installed"),
]
scenarios("schreibtisch.feature")

NOTICE = "gezeichnet"
REASON = "Die Quelle der Zahl fehlt noch."
ROLES = {"Pressestelle": "press", "Agentur": "agency", "Schlusszeichnung": "final"}


@dataclass
class Office:
    """A space, a screen, and the desk that is open on it."""

    stage: Stage
    display: Display
    drafts: dict[str, str] = field(default_factory=dict)
    windows: list[DeskWindow] = field(default_factory=list)

    @property
    def desk(self) -> DeskWindow:
        """The desk opened last."""
        return self.windows[-1]

    def show(self, title: str) -> Any:
        """What the command line says of a draft."""
        return self.stage.run("lead", "show", self.drafts[title], "--json").json

    def show_until(self, title: str, part: str) -> Any:
        """Ask until a part of the draft is no longer empty: the desk writes in its own time."""
        end = time.monotonic() + PATIENCE
        while not (found := self.show(title)[part]):
            assert time.monotonic() < end, f"no {part} of {title}"
        return found

    def open_desk(self, role: str) -> None:
        """Let somebody sit down; whoever sat there has left."""
        stage = self.stage
        member = stage.names.get(role, "")
        window = DeskWindow(self.display, stage.homes[role], member, stage.scratch)
        self.windows.append(window)
        window.wait("the list", rows)


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setenv("UMLAUF_STATE", "")
    monkeypatch.setenv("UMLAUF_PASSPHRASE", "")
    stage = one_home(tmp_path)
    with display(tmp_path) as screen:
        office = Office(stage, screen)
        yield office
        for window in office.windows:
            window.end()
    assert not list(Path(os.environ["UMLAUF_STATE"]).glob("crash-*"))
    assert "Traceback" not in "".join(one.errors.read_text("utf-8") for one in office.windows)


@given(parsers.parse('ein Raum mit den vorgelegten Entwürfen "{titles}"'))
def _drafts(office: Office, titles: str) -> None:
    for title in titles.split(", "):
        submitted_draft(office.stage, "agency", title, with_picture=True)
        office.drafts[title] = office.stage.draft


@given(parsers.parse('die Pressestelle hat "{title}" zurückgewiesen'))
def _rejected(office: Office, title: str) -> None:
    office.stage.run("press", "vote", office.drafts[title], "reject", "--reason", REASON)


@when(parsers.parse("die {who} ihren Schreibtisch öffnet"))
def _opens(office: Office, who: str) -> None:
    office.open_desk(ROLES[who])


@then(parsers.parse('wird der Eingang als "{words}" vorgelesen'))
def _list_read(office: Office, words: str) -> None:
    assert office.desk.wait_for(words, "table").name == words


@then(
    parsers.parse(
        'wird die Zeile "{title}" mit Stelle, Kanal, Zustand, Frist und Anmerkungen vorgelesen'
    )
)
def _row_read(office: Office, title: str) -> None:
    office.desk.wait_for_choice(title)
    (row,) = [one for one in rows(office.desk.nodes()) if one.startswith(title)]
    told = f"{title}, SMI Agentur, Redaktion, Instagram, Wartet auf Sie, Frist "
    assert row.startswith(told)
    assert "0 Anmerkungen" in row


@when(parsers.parse('sie die Anmerkung "{text}" mit Strg+Enter sendet'))
def _comments(office: Office, text: str) -> None:
    office.desk.press("ctrl+m")
    office.desk.wait("the field", lambda nodes: "Anmerkung schreiben" in focus(nodes))
    office.desk.write(text)
    office.desk.press("ctrl+Return")
    office.desk.wait_for(text, "label")


@then(parsers.parse('hat "{title}" die Anmerkung "{text}"'))
def _has_comment(office: Office, title: str, text: str) -> None:
    assert [one["text"] for one in office.show(title)["comments"]] == [text]


@then(parsers.parse('hat "{title}" kein Votum'))
def _no_vote(office: Office, title: str) -> None:
    assert office.show(title)["votes"] == []


@when("sie in den Eingang geht und Strg+Enter drückt")
def _approves_from_the_list(office: Office) -> None:
    office.desk.enter("Eingang,")
    office.desk.press("ctrl+Return")


@when("sie Strg+Enter drückt")
def _approves(office: Office) -> None:
    office.desk.press("ctrl+Return")


@when("sie Strg+Z drückt")
def _takes_back(office: Office) -> None:
    office.desk.press("ctrl+z")


@then(parsers.parse('kündigt eine Leiste an, dass "{title}" gezeichnet wird'))
def _announced(office: Office, title: str) -> None:
    notice = office.desk.wait_for(NOTICE, "label").name
    assert notice.startswith("Freigabe wird in ")
    assert notice.endswith(f"s gezeichnet · {title}, Fassung 1")
    assert named(office.desk.nodes(), "Zurücknehmen", "push button")


@then("ist die Ankündigung weg")
def _announcement_gone(office: Office) -> None:
    office.desk.wait_until_gone(NOTICE)


@then(parsers.parse('ist "{title}" gewählt'))
def _chosen(office: Office, title: str) -> None:
    office.desk.wait_for_choice(title)


@when(parsers.parse('sie F9 drückt und "{reason}" als Begründung sendet'))
def _rejects(office: Office, reason: str) -> None:
    office.desk.press("F9")
    _send(office, "Begründung", reason)


@when(parsers.parse('sie F8 drückt und "{question}" als Frage sendet'))
def _asks(office: Office, question: str) -> None:
    office.desk.press("F8")
    _send(office, "Frage", question)
    office.desk.wait_until_gone("Rückfrage senden")


@when(parsers.parse('sie "{more}" anfügt und sendet'))
def _adds(office: Office, more: str) -> None:
    _send(office, "Begründung", more)


def _send(office: Office, name: str, text: str) -> None:
    office.desk.wait(f"the field {name}", lambda nodes: name in focus(nodes))
    office.desk.write(text)
    office.desk.press("ctrl+Return")


@then(parsers.parse('bleibt der Dialog offen, und am Feld steht "{words}"'))
def _refused_at_the_field(office: Office, words: str) -> None:
    office.desk.wait_for(words, "label")
    assert named(office.desk.nodes(), "Zurückweisen", "dialog")


@then(parsers.parse('hat "{title}" das Votum "{verdict}" mit dem Grund "{reason}"'))
def _voted_because(office: Office, title: str, verdict: str, reason: str) -> None:
    (vote,) = office.show_until(title, "votes")
    assert (vote["verdict"], vote["reason"]) == (verdict, reason)


@then(parsers.parse('hat "{title}" das Votum "{verdict}"'))
def _voted(office: Office, title: str, verdict: str) -> None:
    votes = office.show_until(title, "votes")
    assert votes[-1]["verdict"] == verdict


@then(parsers.parse('trägt "{title}" die Frage "{text}"'))
def _asked(office: Office, title: str, text: str) -> None:
    (question,) = office.show_until(title, "questions")
    assert question["text"] == text
    assert "asked_back" in office.show(title)["flags"]


@when(parsers.parse('sie den Text um "{more}" ergänzt und mit Strg+Enter vorlegt'))
def _revises(office: Office, more: str) -> None:
    desk = office.desk
    desk.wait_for_choice("Waldarbeit")
    desk.choose_in_menu("alt+e", "Neue Fassung bearbeiten")
    desk.wait_for("Fassung 2 verwerfen", "push button")
    desk.tab_to("Text für Instagram")
    desk.press("ctrl+End")
    desk.write(more)
    desk.press("ctrl+Return")
    desk.wait_for("Vorlegen", "dialog")
    desk.press("Return")
    desk.wait("the list", rows)
    desk.leave()


@then(parsers.parse('hat "{title}" {count:d} Fassungen und den Zustand "{state}"'))
def _stands(office: Office, title: str, count: int, state: str) -> None:
    shown = office.show(title)
    assert (len(shown["revisions"]), shown["state"]) == (count, state)


@when("sie freigibt und beim Schließen zeichnet")
def _approves_and_leaves(office: Office) -> None:
    desk = office.desk
    desk.wait_for_choice("Waldarbeit")
    desk.press("ctrl+Return")
    desk.wait_for(NOTICE, "label")
    desk.press("ctrl+q")
    desk.wait_for("Jetzt zeichnen", "push button")
    desk.press("Return")
    assert desk.process.wait(PATIENCE) == 0


@when(parsers.parse('sie mit der Auflage "{condition}" freigibt'))
def _sets_condition(office: Office, condition: str) -> None:
    office.desk.wait_for_choice("Auwald")
    office.desk.press("ctrl+shift+Return")
    _send(office, "Auflage 1", condition)


@then(parsers.parse('hat "{title}" die Auflage "{text}"'))
def _has_condition(office: Office, title: str, text: str) -> None:
    (condition,) = office.show_until(title, "conditions")
    assert condition["text"] == text


@when("sie den Schreibtisch verlässt")
def _leaves(office: Office) -> None:
    office.desk.leave()


@when(parsers.parse('sie die Rückfrage zu "{title}" mit "{text}" beantwortet'))
def _answers(office: Office, title: str, text: str) -> None:
    desk = office.desk
    for _ in rows(desk.nodes()):
        before = desk.wait("a chosen draft", chosen_rows)
        if before[0].startswith(title):
            break
        desk.press("ctrl+Next")
        desk.wait("another draft", partial(_chose_another, before))
    desk.wait_for_choice(title)
    desk.wait_for("Rückfrage zu Fassung 1 beantworten", "push button")
    desk.choose_in_menu("alt+e", "Rückfrage beantworten")
    _send(office, "Antwort", text)


def _chose_another(before: list[str], nodes: list[Node]) -> bool:
    return chosen_rows(nodes) != before


@then(parsers.parse('hat "{title}" die Antwort "{text}"'))
def _answered(office: Office, title: str, text: str) -> None:
    office.desk.wait_until_gone("Antwort senden")
    (question,) = office.show_until(title, "questions")
    assert question["answer"] == text


@given(
    parsers.parse(
        'zwei Mitglieder der Pressestelle haben ohne Netz gegensätzlich über "{title}" entschieden'
    )
)
def _contested(office: Office, title: str) -> None:
    scratch = office.stage.scratch / "mehrere"
    scratch.mkdir()
    stage = office.stage = several_homes(scratch)
    office.display.environment["UMLAUF_STATE"] = os.environ["UMLAUF_STATE"]
    submitted_draft(stage, "lead", title)
    office.drafts[title] = stage.draft
    _everybody_syncs(stage)
    stage.run("press", "vote", stage.draft, "approve")
    stage.run("deputy", "vote", stage.draft, "reject", "--reason", REASON)
    _everybody_syncs(stage)


def _everybody_syncs(stage: Stage) -> None:
    for role in (*stage.homes, *stage.homes):
        stage.run(role, "sync")


@when(parsers.parse('sie die Passphrase "{passphrase}" eingibt'))
def _unlocks(office: Office, passphrase: str) -> None:
    desk = office.desk
    desk.wait("the field", lambda nodes: "Passphrase" in focus(nodes))
    desk.write("daneben")
    desk.press("Return")
    desk.wait_for("Die Passphrase passt nicht", "label")
    desk.write(passphrase)
    desk.press("Return")
    desk.wait_until_gone("Sie können nur lesen")


@when(parsers.parse('sie zu "{title}" mit "{reason}" eine neue Fassung verlangt'))
def _demands(office: Office, title: str, reason: str) -> None:
    office.desk.wait_for_choice(title)
    office.desk.wait_for("Strittige Fassung 1 entscheiden", "push button")
    office.desk.choose_in_menu("alt+l", "Strittig lösen")
    _send(office, "Begründung", reason)


@then(parsers.parse('wird im Laufweg "{words}" mit dem Grund "{reason}" vorgelesen'))
def _settled_read(office: Office, words: str, reason: str) -> None:
    desk = office.desk
    desk.wait_for("Nichts zu entscheiden", "label")
    desk.tab_to("Alle Häuser ansehen")
    desk.press("space")
    told = desk.wait_for(words).name
    assert reason in told


@then(parsers.parse('ist "{title}" nicht mehr strittig'))
def _no_longer_contested(office: Office, title: str) -> None:
    shown = office.stage.run("final", "show", office.drafts[title], "--json").json
    (resolution,) = shown["resolutions"]
    assert resolution["keep"] == ""
    assert "contested" not in shown["flags"]
