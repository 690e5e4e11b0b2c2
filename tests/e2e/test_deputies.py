"""Stories of deputies and of several drafts at once, played through the doors of the Store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from db.errors import Refused
from db.rows import InboxFilter, LogFilter, PendingRow, RevisionEdit, VoteInput
from db.rows.bulk import BulkRow
from tests.factories import Cast, make_space

scenarios("vertretung.feature")

WHO = "smi.presse"


@dataclass
class Scene:
    """The space, its drafts by title, and what the last act came to."""

    cast: Cast
    deputy: str = ""
    drafts: dict[str, str] = field(default_factory=dict)
    refused: str = ""
    looked: tuple[BulkRow, ...] = ()

    def for_press(self, title: str) -> None:
        """Referat 16 votes for the press unit."""
        store = self.cast.as_(self.deputy)
        store.votes.cast(self.drafts[title], VoteInput("approve", for_unit=WHO))

    def hold_all(self) -> tuple[PendingRow, ...]:
        """The press unit approves everything in its inbox in one act, unsigned yet."""
        store = self.cast.as_(self.cast.press)
        rows = store.inbox.rows(InboxFilter("mine"))
        self.looked = store.bulk.look((one.draft, one.digest) for one in rows)
        return store.bulk.hold([one for one in self.looked if not one.reason]).rows

    def verdicts(self, title: str) -> list[str]:
        """What was voted on the shown revision of a draft."""
        page = self.cast.store.drafts.page(self.drafts[title])
        return [one.verdict for one in page.votes if one.digest == page.shown.digest]


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    cast = make_space(tmp_path / "raum")
    yield Scene(cast)
    cast.store.close()


@given("ein Raum mit Pressestelle, Schlusszeichnung und Referat 16")
def _space(scene: Scene) -> None:
    store = scene.cast.as_(scene.cast.lead)
    store.units.add("SK", "sk.r16", "Referat 16")
    scene.deputy = store.members.enrol("sk.r16", ["reviewer"], "Referatsleitung 16, SK")


@given(parsers.parse('die vorgelegten Entwürfe "{one}", "{two}" und "{three}"'))
def _drafts(scene: Scene, one: str, two: str, three: str) -> None:
    scene.drafts = {title: scene.cast.draft(title) for title in (one, two, three)}


@when("die Pressestelle Referat 16 als Vertretung einträgt")
def _named(scene: Scene) -> None:
    scene.cast.as_(scene.cast.press).deputies.set(WHO, "sk.r16")


@then(parsers.parse('stehen {count:d} Entwürfe im Eingang von Referat 16 "{words}"'))
def _listed(scene: Scene, count: int, words: str) -> None:
    rows = scene.cast.as_(scene.deputy).inbox.rows(InboxFilter("mine"))
    assert [f"in Vertretung für {one.in_substitution_for}" for one in rows] == [words] * count


@when(parsers.parse('Referat 16 den Entwurf "{title}" in Vertretung freigibt'))
def _votes(scene: Scene, title: str) -> None:
    scene.for_press(title)


@when(parsers.parse('Referat 16 den Entwurf "{title}" in Vertretung freizugeben versucht'))
def _tries(scene: Scene, title: str) -> None:
    with pytest.raises(Refused) as refused:
        scene.for_press(title)
    scene.refused = refused.value.code


@then("lehnen die Regeln die Vertretung ab")
def _no(scene: Scene) -> None:
    assert scene.refused == "no_substitution"


@then(parsers.parse('nennt das Votum zu "{title}" Referat 16 und die Pressestelle'))
def _both(scene: Scene, title: str) -> None:
    (vote,) = scene.cast.store.drafts.page(scene.drafts[title]).votes
    assert (vote.unit_name, vote.for_unit_name) == ("SK, Referat 16", "SMI, Pressestelle")


@then(parsers.parse('nennt das Protokoll "{words}"'))
def _logged(scene: Scene, words: str) -> None:
    assert words in [one.sentence for one in scene.cast.store.log.rows(LogFilter())]


@when(parsers.parse('die Agentur zu "{title}" nach einer Zurückweisung eine neue Fassung vorlegt'))
def _revised(scene: Scene, title: str) -> None:
    draft, cast = scene.drafts[title], scene.cast
    cast.vote(cast.press, draft, "reject", "Die Quelle der Studie fehlt noch ganz.")
    agency = cast.as_(cast.agency)
    agency.drafts.revise(draft, RevisionEdit(texts={"instagram": "Mit Quelle."}))
    agency.drafts.submit(draft)


@when("die Pressestelle alle Entwürfe ihres Eingangs zusammen freigibt")
def _all(scene: Scene) -> None:
    for row in scene.hold_all():
        scene.cast.store.votes.sign(row.id)


@when("die Pressestelle alle Entwürfe ihres Eingangs zusammen freigibt und zurücknimmt")
def _all_back(scene: Scene) -> None:
    for row in scene.hold_all():
        scene.cast.store.votes.take_back(row.id)


@then(parsers.parse('sind "{one}" und "{two}" freigegeben, jeder mit eigenem Votum'))
def _approved(scene: Scene, one: str, two: str) -> None:
    assert [scene.verdicts(one), scene.verdicts(two)] == [["approve"], ["approve"]]


@then(parsers.parse('bleibt "{title}" aus, weil "{words}"'))
def _left_out(scene: Scene, title: str, words: str) -> None:
    (row,) = [one for one in scene.looked if one.title == title]
    assert row.reason.startswith(words)
    assert scene.verdicts(title) == []


@then("steht kein Votum im Protokoll")
def _nothing(scene: Scene) -> None:
    assert "vote.cast" not in {one.kind for one in scene.cast.store.log.rows(LogFilter())}
