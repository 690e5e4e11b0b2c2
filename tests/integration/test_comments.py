"""Comments with places, proposals that become revisions, and notes that stay on this device."""

import json
import sqlite3
import zipfile
from base64 import b64decode
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.errors import Refused
from db.rows import CommentRow, ConditionInput, RevisionEdit, VoteInput
from db.store import Store
from tests.factories import Cast, make_space, picture

FOREST = "Wir bauen den Wald klimafest um."
NEEDLE = "Nadel7Q4X"
Anchor = dict[str, object]


@pytest.fixture
def cast(tmp_path: Path) -> Iterator[Cast]:
    made = make_space(tmp_path / "space")
    with made.store:
        yield made


@pytest.fixture
def draft(cast: Cast) -> str:
    found = cast.draft(submitted=False)
    texts = {"instagram": FOREST}
    cast.as_(cast.agency).drafts.revise(found, RevisionEdit(texts=texts))
    return found


def passage(words: str = "klimafest", text: str = FOREST, channel: str = "instagram") -> Anchor:
    start = text.index(words)
    return {"kind": "text", "channel": channel, "start": start, "end": start + len(words)}


def say(cast: Cast, draft: str, text: str = "Bitte anders.", **more) -> CommentRow:
    changes = cast.as_(cast.press).comments.add(draft, text, **more)
    return next(one for one in comments(cast.store, draft) if one.id == changes.entries[-1])


def comments(store: Store, draft: str, digest: str = "") -> tuple[CommentRow, ...]:
    return store.drafts.page(draft, digest).comments


def rewrite(cast: Cast, draft: str, text: str) -> None:
    cast.as_(cast.agency).drafts.revise(draft, RevisionEdit(texts={"instagram": text}))


def test_a_passage_is_followed_into_the_next_revision(cast, draft):
    say(cast, draft, anchor=passage())
    rewrite(cast, draft, f"Gemeinsam: {FOREST}")
    (row,) = comments(cast.store, draft)
    assert (row.passage, row.start) == ("moved", len("Gemeinsam: Wir bauen den Wald "))


def test_a_passage_that_was_rewritten_is_said_to_be_gone(cast, draft):
    said = say(cast, draft, anchor=passage())
    rewrite(cast, draft, FOREST.replace("klimafest", "stabil"))
    assert comments(cast.store, draft)[0].passage == "gone"
    assert comments(cast.store, draft, said.digest)[0].passage == "same"


def test_a_place_that_the_shown_revision_lacks_writes_nothing(cast, draft):
    before = cast.store.care.state_hash()
    with pytest.raises(Refused, match="lässt sich dort nicht setzen"):
        say(cast, draft, anchor={**passage(), "end": 999})
    assert cast.store.care.state_hash() == before


def test_a_comment_names_the_revision_that_was_on_the_screen(cast, draft):
    first = cast.store.drafts.page(draft).revisions[0]
    said = say(cast, draft, digest=first.digest)
    assert (said.revision, said.digest) == (first.number, first.digest)


def test_a_region_of_a_picture_counts_from_the_shown_revision(cast, tmp_path):
    found = cast.draft(media=(picture(tmp_path / "in"),), submitted=False)
    medium = cast.store.drafts.page(found).media[0].digest
    region = {"kind": "image", "medium": medium, "x": 5200, "y": 4250, "w": 1700, "h": 1250}
    assert say(cast, found, anchor=region).medium_number == 1
    cast.as_(cast.agency).drafts.revise(found, RevisionEdit(media=()))
    assert comments(cast.store, found)[0].medium_number == 0


def test_answers_to_answers_stay_in_their_thread(cast, draft):
    first = say(cast, draft, "Eins")
    say(cast, draft, "Zwei")
    answer = say(cast, draft, "Antwort", reply_to=first.id)
    say(cast, draft, "Antwort darauf", reply_to=answer.id)
    words = [one.text for one in comments(cast.store, draft)]
    assert words == ["Eins", "Antwort", "Antwort darauf", "Zwei"]


def test_an_answer_to_nothing_is_refused(cast, draft):
    with pytest.raises(Refused, match="gibt es nicht"):
        say(cast, draft, reply_to="a" * 64)


def test_a_comment_that_must_be_settled_locks_the_release_until_it_is(cast):
    found = cast.draft()
    said = say(cast, found, must_settle=True)
    cast.vote(cast.press, found, "approve")
    permit = cast.as_(cast.final).drafts.page(found).permit("approve")
    assert permit.reason == "Anmerkung 1 muss vor der Freigabe erledigt sein."
    with pytest.raises(Refused, match="Anmerkung 1 muss"):
        cast.vote(cast.final, found, "approve")
    cast.store.comments.settle(said.id, settled=True)
    cast.vote(cast.final, found, "approve")
    assert cast.state(found) == "released"


def test_a_release_that_waits_its_ten_seconds_is_locked_as_well(cast):
    found = cast.draft()
    cast.vote(cast.press, found, "approve")
    held = cast.as_(cast.final).votes.hold(found, VoteInput("approve"), 10)
    say(cast, found, must_settle=True)
    with pytest.raises(Refused, match="Anmerkung 1 muss"):
        cast.as_(cast.final).votes.sign(held.id)
    (waiting,) = cast.store.votes.pending()
    assert "Anmerkung 1 muss" in waiting.problem
    (row,) = cast.store.bulk.look([(found, cast.store.drafts.page(found).shown.digest)])
    assert row.reason
    assert cast.state(found) == "in_review"


def test_rejecting_stays_open_beside_a_comment_that_must_be_settled(cast):
    found = cast.draft()
    say(cast, found, must_settle=True)
    cast.vote(cast.press, found, "approve")
    cast.vote(cast.final, found, "reject", "Das Geländer fehlt auf dem Bild.")
    assert cast.state(found) == "rejected"


def test_a_proposal_becomes_a_revision_in_every_channel_where_it_stands_once(cast):
    channels = ("instagram", "linkedin", "xing")
    texts = {"instagram": FOREST, "linkedin": f"Neu: {FOREST}", "xing": f"{FOREST} {FOREST}"}
    found = cast.draft(submitted=False)
    cast.as_(cast.agency).drafts.revise(found, RevisionEdit(texts=texts, channels=channels))
    said = say(cast, found, anchor=passage(), proposal="klimastabil")
    told = cast.as_(cast.agency).comments.proposal(found, said.id)
    assert (told.channels, told.several) == (("instagram", "linkedin"), ("xing",))
    cast.store.comments.take_over(found, said.id)
    page = cast.store.drafts.page(found)
    new = FOREST.replace("klimafest", "klimastabil")
    expected = {"instagram": new, "linkedin": f"Neu: {new}", "xing": texts["xing"]}
    assert {one.channel: one.text for one in page.texts} == expected
    assert page.comments[0].settled


def test_taking_a_proposal_over_ticks_the_conditions_it_meets_and_keeps_former_ticks(cast, draft):
    made_of = say(cast, draft, anchor=passage(), proposal="klimastabil")
    wishes = (
        ConditionInput("Bitte das Logo weglassen."),
        ConditionInput("Bitte „klimastabil“ statt „klimafest“."),
        ConditionInput("Bitte so wie in der Anmerkung.", comment=made_of.id),
        ConditionInput("Bitte die Quelle nennen."),
    )
    cast.as_(cast.agency).drafts.submit(draft)
    vote = VoteInput("approve_with_conditions", conditions=wishes)
    cast.as_(cast.press).votes.cast(draft, vote)
    logo = cast.store.drafts.page(draft).conditions[0].id
    cast.as_(cast.agency).drafts.revise(draft, RevisionEdit(ticked=(logo,)))
    cast.store.comments.take_over(draft, made_of.id)
    ticked = [one.ticked for one in cast.store.drafts.page(draft).conditions]
    assert ticked == [True, True, True, False]


def test_a_proposal_names_the_votes_that_it_would_void(cast):
    found = cast.draft()
    text = cast.store.drafts.page(found).texts[0]
    anchor = {"kind": "text", "channel": text.channel, "start": 0, "end": 3}
    said = say(cast, found, anchor=anchor, proposal="Neu")
    cast.vote(cast.press, found, "approve")
    voided = cast.as_(cast.agency).comments.proposal(found, said.id).voided
    assert [one.verdict for one in voided] == ["approve"]


def test_a_proposal_for_a_lost_passage_is_refused(cast, draft):
    said = say(cast, draft, anchor=passage(), proposal="klimastabil")
    rewrite(cast, draft, "Etwas ganz anderes.")
    with pytest.raises(Refused, match="gibt es in der neuen Fassung nicht mehr"):
        cast.store.comments.take_over(draft, said.id)


def test_who_may_not_write_takes_no_proposal_over(cast, draft):
    said = say(cast, draft, anchor=passage(), proposal="klimastabil")
    with pytest.raises(Refused):
        cast.as_(cast.final).comments.take_over(draft, said.id)
    assert cast.store.drafts.page(draft).shown.number == said.revision


@pytest.mark.parametrize("wrong", ["klimafest", "x" * 2001])
def test_a_proposal_says_something_else_and_is_not_endless(cast, draft, wrong):
    with pytest.raises(Refused, match="Vorschlag"):
        say(cast, draft, anchor=passage(), proposal=wrong)


def test_a_proposal_without_a_passage_is_refused(cast, draft):
    with pytest.raises(Refused, match="Textstelle"):
        say(cast, draft, proposal="klimastabil")


def test_a_proposal_alone_tells_older_programs_what_it_is(cast, draft):
    said = say(cast, draft, "", anchor=passage(), proposal="klimastabil")
    assert said.text == "Vorschlag: „klimastabil“ statt „klimafest“"


def test_a_private_note_belongs_to_one_member(cast, draft):
    cast.as_(cast.press).notes.add(draft, "Nur für mich", anchor=passage())
    page = cast.store.drafts.page(draft)
    assert [(one.private, one.text, one.passage) for one in page.notes] == [
        (True, "Nur für mich", "same")
    ]
    assert not page.comments
    assert not cast.as_(cast.agency).drafts.page(draft).notes


def test_a_private_note_is_changed_and_removed_by_its_member_alone(cast, draft):
    cast.as_(cast.press).notes.add(draft, "Erst so")
    (note,) = cast.store.notes.of(draft)
    cast.as_(cast.agency).notes.change(note.id, "")
    cast.as_(cast.press).notes.change(note.id, "Dann so")
    assert cast.store.notes.of(draft)[0].text == "Dann so"
    cast.store.notes.change(note.id, " ")
    assert not cast.store.notes.of(draft)


def holds(folder: Path, needle: str) -> list[str]:
    files = [one for one in folder.rglob("*") if one.is_file()]
    return [one.name for one in files if needle.encode() in one.read_bytes()]


def test_a_private_note_is_in_no_entry_and_on_no_share(cast, draft, tmp_path):
    say(cast, draft, "Offen5K")
    cast.store.notes.add(draft, NEEDLE)
    cast.store.sync.run(str(tmp_path / "raum.umlauf-ablage"), create=True)
    with closing(sqlite3.connect(tmp_path / "space" / "space.sqlite")) as file:
        rows = file.execute("SELECT header, body FROM entry").fetchall()
    share = tmp_path / "raum.umlauf-ablage"
    assert [bool(holds(share, one)) for one in ("Offen5K", NEEDLE)] == [True, False]
    assert not any(NEEDLE.encode() in b"".join(one) for one in rows)
    assert holds(tmp_path / "space", NEEDLE)


def test_a_private_note_is_in_no_inquiry(cast, draft, tmp_path):
    say(cast, draft, "Offen5K")
    cast.store.notes.add(draft, NEEDLE)
    cast.as_(cast.lead).inquiries.export(tmp_path / "auskunft")
    lines = (tmp_path / "auskunft" / "protokoll.jsonl").read_text().splitlines()
    bodies = b"".join(b64decode(json.loads(one)["body"] or "") for one in lines)
    assert (b"Offen5K" in bodies, NEEDLE.encode() in bodies) == (True, False)
    assert not holds(tmp_path / "auskunft", NEEDLE)


def test_a_private_note_comes_back_with_a_backup(cast, draft, tmp_path):
    cast.as_(cast.press).notes.add(draft, NEEDLE)
    cast.store.care.backup(tmp_path / "sicherung.umlauf-sicherung")
    with zipfile.ZipFile(tmp_path / "sicherung.umlauf-sicherung") as packed:
        assert any(NEEDLE.encode() in packed.read(one) for one in packed.namelist())
