"""What is named as falling before a revision is written is exactly what falls."""

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

from db.rows import ConditionInput, MediumInput, RevisionEdit, VoteInput
from tests.factories import make_space, picture

KEEPS = {
    "nothing": [],
    "time": [{"units": ["smi.presse"], "changes": ["planned_at"]}],
    "texts": [{"units": ["smi.presse", "agentur"], "changes": ["texts", "title", "topic"]}],
    "media": [{"units": ["smi.presse"], "changes": ["alt_text", "texts"]}],
}
SECOND = "Referat 12, SK"
APPROVE = VoteInput("approve")
CONDITION = VoteInput(
    "approve_with_conditions",
    conditions=(ConditionInput("Bitte „klimastabil“ statt „klimafest“."),),
)
QUESTION = VoteInput("ask_back", reason="Stimmt die Zahl 30 Meter überall?")
VOTES: dict[str, list[VoteInput]] = {
    "consent": [APPROVE, APPROVE],
    "condition": [CONDITION],
    "rejected later": [APPROVE, VoteInput("reject", reason="Die Quelle der Zahl fehlt hier.")],
    "question": [APPROVE, QUESTION],
}
EDITS: dict[str, Callable[[Any, str], dict[str, Any]]] = {
    "time": lambda _page, _file: {"planned_at": 1_795_900_000_000},
    "text": lambda page, _file: {
        "texts": {"instagram": "Kürzer."},
        "ticked": tuple(one.id for one in page.conditions),
    },
    "empty topic": lambda _page, _file: {"topic": "", "title": "Ein anderer Titel"},
    "alt text": lambda page, _file: {
        "media": (MediumInput(id=page.media[0].id, alt_text="Zwei Wege"),)
    },
    "same file again": lambda page, file: {
        "media": (MediumInput(path=file, alt_text=page.media[0].alt_text, credit="Neu"),),
    },
}


def route(name, restart, keep):
    step = {"kind": "cosign", "days": 3}
    stages = [
        {"steps": [{**step, "units": ["smi.presse"]}]},
        {"steps": [{**step, "units": ["sk.lead"]}]},
        {"steps": [{"kind": "final_signature", "units": ["sk.schluss"], "days": 2}]},
    ]
    return {"name": name, "restart": restart, "keep": KEEPS[keep], "stages": stages}


@pytest.fixture(scope="module")
def cast(tmp_path_factory):
    found = make_space(tmp_path_factory.mktemp("void") / "space")
    found.store.members.enrol("sk.lead", ["reviewer"], SECOND)
    for restart, keep in product(["first", "stage"], KEEPS):
        found.as_(found.lead).routes.publish(route(f"{restart} {keep}", restart, keep))
    yield found
    found.store.close()


def fallen(page):
    return {one.id for one in page.votes if one.standing == "voided"}


def change(cast, draft, edit, file):
    """Writes the next revision and submits it; returns what was said to fall, and what fell."""
    store = cast.as_(cast.agency)
    before = store.drafts.page(draft)
    wanted = RevisionEdit(**edit(before, file))
    said = {one.id for one in store.drafts.would_void(draft, wanted)}
    store.drafts.revise(draft, wanted)
    store.drafts.submit(draft)
    return said, fallen(store.drafts.page(draft)) - fallen(before)


@pytest.mark.parametrize("votes", VOTES)
@pytest.mark.parametrize("keep", KEEPS)
@pytest.mark.parametrize("restart", ["first", "stage"])
def test_what_was_said_to_fall_falls_and_nothing_else(cast, tmp_path, restart, keep, votes):
    medium = picture(tmp_path)
    for first, second in zip(EDITS, [*list(EDITS)[1:], "time"], strict=True):
        draft = cast.draft(media=(medium,), route=f"{restart} {keep}", topic="Wald")
        for who, vote in zip((cast.press, SECOND), VOTES[votes], strict=False):
            cast.as_(who).votes.cast(draft, vote)
        for edit in (first, second):
            said, fell = change(cast, draft, EDITS[edit], medium.path)
            assert said == fell, (first, second)


def test_a_newer_number_of_the_route_leaves_no_vote(cast, tmp_path):
    draft = cast.draft(media=(picture(tmp_path),), route="first time")
    cast.vote(cast.press, draft, "approve")
    edit = EDITS["time"]
    wanted = RevisionEdit(**edit(None, ""))
    assert cast.as_(cast.agency).drafts.would_void(draft, wanted) == ()
    cast.as_(cast.lead).routes.publish(route("first time", "first", "time"))
    said, fell = change(cast, draft, edit, "")
    assert said == fell
    assert len(said) == 1


def test_a_met_condition_is_not_said_to_fall(cast, tmp_path):
    draft = cast.draft(media=(picture(tmp_path),), route="first nothing")
    cast.as_(cast.press).votes.cast(draft, CONDITION)
    store = cast.as_(cast.agency)
    edit = RevisionEdit(**EDITS["text"](store.drafts.page(draft), ""))
    assert store.drafts.would_void(draft, edit) == ()


def test_a_revision_nobody_submitted_yet_ends_the_round_and_its_votes_are_named_again(cast):
    draft = cast.draft(route="first nothing")
    cast.vote(cast.press, draft, "approve")
    store = cast.as_(cast.agency)
    (vote,) = store.drafts.page(draft).votes
    store.drafts.revise(draft, RevisionEdit(title="Anders"))
    page = store.drafts.page(draft)
    assert (page.state, page.run, page.stages) == ("draft", "", ())
    again = RevisionEdit(title="Noch einmal anders")
    assert [one.id for one in store.drafts.would_void(draft, again)] == [vote.id]


def test_a_draft_without_votes_loses_none_and_nothing_is_written(cast, tmp_path):
    draft = cast.draft(route="first nothing")
    store, file = cast.as_(cast.agency), picture(tmp_path, "neu.jpg", "red").path
    before = store.log.fingerprint(), set(store.folder.rglob("media/*/*"))
    edit = RevisionEdit(media=(MediumInput(path=file, alt_text="Rot"),))
    assert store.drafts.would_void(draft, edit) == ()
    assert (store.log.fingerprint(), set(store.folder.rglob("media/*/*"))) == before
