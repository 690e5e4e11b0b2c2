"""Two revisions of a real draft: what is compared by default, and what is said about it."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from db.domain.comparison_words import NEW, OLD
from db.errors import Refused
from db.rows import ConditionInput, MediumInput, RevisionEdit, VoteInput
from db.rows.consents import ConsentInput
from db.store import Store
from tests.factories import make_space
from tests.gui.samples import NOW, at
from tests.gui.spaces import AGENCY, REVIEWER, SIGNER, TEXT, add_draft, found, picture

WISHES = ("Bitte „Jahrzehnten“ belegen.", "Bitte einen Alternativtext ergänzen.")


@pytest.fixture(scope="session")
def original(tmp_path_factory):
    """A draft that the reviewer let pass with two conditions."""
    folder = tmp_path_factory.mktemp("compare")
    with found(folder / "space") as store:
        draft = add_draft(store, "Waldarbeit", folder / "files")
        store.act_as(REVIEWER)
        wishes = tuple(ConditionInput(words) for words in WISHES)
        store.votes.cast(draft, VoteInput("approve_with_conditions", conditions=wishes))
    return folder / "space"


@pytest.fixture
def space(original, tmp_path):
    shutil.copytree(original, tmp_path / "space")
    return tmp_path / "space"


@pytest.fixture
def store(space):
    with Store.open(space, as_member=AGENCY, clock=lambda: NOW) as store:
        yield store


@pytest.fixture
def draft(store):
    return store.drafts.find("waldarbeit")


def revise(store, draft, **changes):
    """Let the agency write the next revision and look at it as the reviewer."""
    store.act_as(AGENCY)
    store.drafts.revise(draft, RevisionEdit(**changes))
    store.act_as(REVIEWER)


def kinds(page):
    return [change.kind for change in page.changes]


def marked(page, kind, place="text.instagram"):
    return [one.text for one in page.text(place).pieces if one.kind == kind]


def test_one_revision_alone_is_compared_with_itself(store, draft):
    page = store.compare.page(draft)
    assert page.alone
    assert page.changes == ()


def test_the_revision_i_voted_on_is_compared_with_the_newest(store, draft):
    for words in ("zwei", "drei"):
        revise(store, draft, texts={"linkedin": words})
    page = store.compare.page(draft)
    assert (page.old.shown.number, page.new.shown.number) == (1, 3)
    assert (page.vote.verdict, page.stands) == ("approve_with_conditions", False)


def test_whoever_never_voted_sees_what_the_last_revision_changed(store, draft):
    for words in ("zwei", "drei"):
        revise(store, draft, texts={"linkedin": words})
    store.act_as(SIGNER)
    page = store.compare.page(draft)
    assert (page.old.shown.number, page.new.shown.number, page.vote) == (2, 3, None)


def test_a_text_changed_alike_in_two_channels_is_one_change(store, draft):
    new = TEXT.replace("Jahrzehnten", "Generationen")
    revise(store, draft, texts={"instagram": new, "linkedin": new})
    page = store.compare.page(draft)
    (change,) = page.changes
    assert (change.kind, change.channels) == ("text", ("instagram", "linkedin"))
    assert (marked(page, OLD), marked(page, NEW)) == (["Jahrzehnten"], ["Generationen"])


def test_every_fact_that_changed_is_in_the_list(store, draft):
    revise(
        store,
        draft,
        title="Wald und Arbeit",
        topic="Forst",
        planned_at=at(28, 9),
        channels=("instagram",),
        labels=("cooperation",),
    )
    assert kinds(store.compare.page(draft)) == [
        *("title", "topic", "planned_at", "channels", "labels")
    ]


def test_a_medium_is_replaced_described_and_added(store, draft, tmp_path):
    (image,) = store.drafts.page(draft).media
    kept = MediumInput(id=image.id, alt_text="Ein Wald am Morgen.", name=image.name)
    revise(store, draft, media=(kept,))
    assert kinds(store.compare.page(draft)) == ["fields"]
    new = MediumInput(path=picture(tmp_path, "neu"), alt_text="Ein Wald am Morgen.")
    more = MediumInput(path=picture(tmp_path, "mehr", "#aa0000"), alt_text="Rot.")
    revise(store, draft, media=(new, more))
    page = store.compare.page(draft)
    assert [one.change for one in page.media] == ["replaced", "added"]
    assert kinds(page) == ["media", "media", "fields"]


def test_what_is_declared_of_people_and_music_is_compared(store, draft):
    (image,) = store.drafts.page(draft).media
    store.act_as(AGENCY)
    entry = store.consents.add(ConsentInput("person", "Forstwirt mit Karte"))[0]
    kept = MediumInput(id=image.id, people="some", consents=(entry,), music="eigene Aufnahme")
    revise(store, draft, media=(kept,))
    (pair,) = store.compare.page(draft).media
    told = {one.name: (one.old, one.new) for one in pair.fields}
    assert told["people"][1] == "some"
    assert told["consents"] == ("", "Forstwirt mit Karte")
    assert told["music"] == ("", "eigene Aufnahme")


def test_a_medium_that_has_not_arrived_is_compared_by_what_is_said_about_it(store, draft):
    (image,) = store.drafts.page(draft).media
    revise(store, draft, media=())
    Path(image.path).unlink()
    page = store.compare.page(draft)
    (pair,) = page.media
    assert (pair.change, pair.old.name, pair.old.path) == ("removed", image.name, "")
    assert page.sound


def test_each_condition_is_met_or_open(store, draft):
    first, second = store.drafts.page(draft).conditions
    revise(store, draft, texts={"instagram": "neu"}, ticked=(first.id,))
    fates = {one.text: (one.fate, one.own) for one in store.compare.page(draft).conditions}
    assert fates == {first.text: ("met", True), second.text: ("open", True)}


def test_the_conditions_of_others_are_told_apart_from_mine(store, draft):
    revise(store, draft, texts={"instagram": "neu"})
    store.act_as(SIGNER)
    fates = store.compare.page(draft).conditions
    assert [(one.own, one.fate, one.label) for one in fates] == [(False, "open", "1")] * 2


def test_swapped_revisions_tell_the_same_the_other_way_round(store, draft):
    revise(store, draft, texts={"instagram": TEXT + " #Neu"})
    page = store.compare.page(draft)
    back = store.compare.page(draft, page.new.shown.digest, page.old.shown.digest)
    assert (marked(page, NEW), marked(back, OLD)) == ([" #Neu"], [" #Neu"])


def test_a_vote_that_goes_on_stands_for_the_newer_revision(store, draft):
    ticked = tuple(one.id for one in store.drafts.page(draft).conditions)
    revise(store, draft, texts={"instagram": "neu"}, ticked=ticked)
    store.act_as(AGENCY)
    store.drafts.submit(draft)
    store.act_as(REVIEWER)
    assert store.compare.page(draft).stands


def test_a_text_changed_in_the_file_is_noticed(store, draft, space):
    revise(store, draft, texts={"instagram": "neu"})
    assert store.compare.page(draft).sound
    with sqlite3.connect(space / "space.sqlite") as file:
        file.execute("DROP TRIGGER entry_is_never_changed")
        text = "SELECT id, body FROM entry WHERE CAST(body AS TEXT) LIKE ?"
        named = file.execute(text, ('%"neu"%',)).fetchone()
        spoilt = named[1].replace(b'"neu"', b'"alt"')
        file.execute("UPDATE entry SET body = ? WHERE id = ?", (spoilt, named[0]))
    file.close()
    assert not store.compare.page(draft).sound


def test_a_revision_of_another_draft_is_refused(store, draft):
    with pytest.raises(Refused, match="Diese Fassung gibt es nicht"):
        store.compare.page(draft, "0" * 64)


def test_a_condition_made_apart_was_not_known_to_the_revision(tmp_path):
    cast, share = make_space(tmp_path / "space"), str(tmp_path / "probe.umlauf-ablage")
    draft = cast.draft()
    cast.store.sync.run(share)
    with Store.seat(tmp_path / "other", cast.store, cast.press) as press:
        press.sync.run(share)
        wish = VoteInput(
            "approve_with_conditions",
            conditions=(ConditionInput("Bitte den zweiten Satz kürzen."),),
        )
        press.votes.cast(draft, wish)
        with cast.as_(cast.agency) as agency:
            agency.drafts.revise(draft, RevisionEdit(title="Inzwischen neu"))
            agency.sync.run()
        press.sync.run()
        (one,) = press.compare.page(draft).conditions
    cast.store.close()
    assert (one.text, one.fate, one.own) == ("Bitte den zweiten Satz kürzen.", "unseen", True)
