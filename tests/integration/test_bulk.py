"""Approving several drafts at once: each with its own vote, the doubtful ones left out."""

from pathlib import Path

import pytest

from db.rows import InboxFilter, RevisionEdit, VoteInput
from db.rows.bulk import BulkRow
from tests.factories import Cast, make_space, picture

QUESTION = "Stimmt die Zahl 30 Meter überall?"


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return make_space(tmp_path / "space")


def look(cast: Cast, member: str) -> list[BulkRow]:
    """What may be approved of everything in a member's inbox."""
    store = cast.as_(member)
    rows = store.inbox.rows(InboxFilter("mine"))
    return sorted(store.bulk.look((one.draft, one.digest) for one in rows), key=lambda r: r.title)


def test_each_draft_gets_its_own_vote_in_one_act(cast: Cast) -> None:
    drafts = [cast.draft(title) for title in ("A", "B", "C")]
    found = look(cast, cast.press)
    held = cast.store.bulk.hold(found, 10)
    assert [one.reason for one in found] == ["", "", ""]
    for row in held.rows:
        cast.store.votes.sign(row.id)
    votes = [cast.store.drafts.page(one).votes for one in drafts]
    assert [[vote.verdict for vote in one] for one in votes] == [["approve"]] * 3


def test_taken_back_nothing_of_it_is_in_the_log(cast: Cast) -> None:
    for title in ("A", "B"):
        cast.draft(title)
    found, before = look(cast, cast.press), cast.store.log.fingerprint()
    for row in cast.store.bulk.hold(found, 10).rows:
        cast.store.votes.take_back(row.id)
    assert cast.store.log.fingerprint() == before


def test_what_asks_for_a_look_of_its_own_is_left_out_and_named(cast: Cast) -> None:
    cast.draft("A")
    revised = cast.draft("B")
    cast.vote(cast.press, revised, "reject", "Die Quelle der Studie fehlt noch ganz.")
    agency = cast.as_(cast.agency)
    agency.drafts.revise(revised, RevisionEdit(texts={"instagram": "Mit Quelle."}))
    agency.drafts.submit(revised)
    first, second = look(cast, cast.press)
    assert first.reason == ""
    assert "seit Ihrem letzten Votum" in second.reason


def test_open_conditions_and_missing_media_are_left_out(cast: Cast, tmp_path: Path) -> None:
    conditioned = cast.draft("A")
    cast.vote(cast.press, conditioned, "approve_with_conditions")
    bare = cast.draft("B", media=(picture(tmp_path / "in"),))
    cast.vote(cast.press, bare, "approve")
    page = cast.store.drafts.page(bare)
    Path(page.media[0].path).unlink()
    first, second = look(cast, cast.final)
    assert "Auflagen offen" in first.reason
    assert second.reason == "Bild 1 wird noch geholt."


def test_not_my_turn_and_another_revision_are_left_out(cast: Cast) -> None:
    draft = cast.draft()
    digest = cast.store.drafts.page(draft).shown.digest
    (waiting,) = cast.as_(cast.final).bulk.look([(draft, digest)])
    (other,) = cast.as_(cast.press).bulk.look([(draft, "0" * 64)])
    assert "noch nicht an der Reihe" in waiting.reason
    assert "neue Fassung" in other.reason


def test_what_was_decided_meanwhile_is_told_and_the_rest_goes_on(cast: Cast) -> None:
    drafts = [cast.draft(title) for title in ("A", "B")]
    found = look(cast, cast.press)
    cast.as_(cast.press_deputy).votes.cast(drafts[0], VoteInput("ask_back", reason=QUESTION))
    cast.as_(cast.press_deputy).votes.cast(drafts[1], VoteInput("approve"))
    held = cast.as_(cast.press).bulk.hold(found, 10)
    assert [row.draft for row in held.rows] == [drafts[0]]
    assert [(row.title, "schon entschieden" in why) for row, why in held.refused] == [("B", True)]
