"""Recall, release, revocation, publication: what stops a draft, when, and by whom."""

import pytest

from tests.unit.db.domain.story import CHIEF, LAW, PRESS, Story


@pytest.fixture
def released():
    """A released draft and its final signature."""
    story = Story()
    story.vote("press", "approve")
    return story, story.vote("chief", "approve")


def test_a_fresh_draft_that_was_submitted_is_in_review():
    assert Story().state == "in_review"


def test_the_lead_recalls_until_the_final_signature():
    story = Story()
    story.recall()
    assert (story.state, story.now().stopped) == ("recalled", "recalled")


@pytest.mark.parametrize("who", ["agency", "press", "chief", "auditor"])
def test_only_a_lead_recalls(who):
    story = Story()
    assert story.refused(story.recall(who=who)) == "no_right"


def test_after_the_final_signature_there_is_nothing_to_recall(released):
    story, _ = released
    assert story.refused(story.recall()) == "ended"


def test_a_rejected_run_is_not_recalled():
    story = Story()
    story.vote("press", "reject")
    assert story.refused(story.recall()) == "not_in_review"


def test_votes_of_a_recalled_run_are_voided():
    story = Story([PRESS, LAW], [CHIEF])
    vote = story.vote("press", "approve")
    story.recall()
    assert story.standing(vote) == "voided"


def test_a_second_circulation_of_the_same_revision_asks_everybody_again():
    story = Story([PRESS, LAW], [CHIEF])
    story.vote("press", "approve")
    story.recall()
    story.submit()
    assert (story.now().stage, story.step("press").state) == (0, "open")


@pytest.mark.parametrize("who", ["chief", "chief 2", "lead"])
def test_the_final_signatory_or_a_lead_revokes(released, who):
    story, signature = released
    story.revoke(signature, who=who)
    assert story.state == "release_revoked"


@pytest.mark.parametrize("who", ["agency", "press", "auditor"])
def test_nobody_else_revokes(released, who):
    story, signature = released
    assert story.refused(story.revoke(signature, who=who)) == "no_right"


def test_a_revoked_revision_may_go_round_again(released):
    story, signature = released
    story.revoke(signature)
    story.submit()
    assert (story.state, story.now().stage) == ("in_review", 0)


def test_after_a_publication_nothing_is_revoked(released):
    story, signature = released
    story.publish()
    assert story.refused(story.revoke(signature)) == "published_already"


def test_what_was_never_released_is_not_revoked():
    story = Story()
    vote = story.vote("press", "approve")
    assert story.refused(story.revoke(vote)) == "not_released"


@pytest.mark.parametrize("act", ["revise", "submit", "withdraw"])
def test_a_released_draft_is_not_changed(released, act):
    story, _ = released
    assert story.refused(getattr(story, act)()) == "ended"


def test_released_is_not_published(released):
    story, _ = released
    assert story.state == "released"
    story.publish()
    assert (story.state, story.flags) == ("published", set())


@pytest.mark.parametrize("who", ["press", "auditor"])
def test_a_publication_is_recorded_by_those_who_write(released, who):
    story, _ = released
    assert story.refused(story.publish(who=who)) == "no_right"


@pytest.mark.parametrize("act", ["revise", "submit"])
def test_a_withdrawn_draft_is_at_its_end(act):
    story = Story()
    story.withdraw()
    assert story.state == "withdrawn"
    assert story.refused(getattr(story, act)()) == "ended"


def test_nobody_votes_on_a_withdrawn_draft():
    story = Story()
    story.withdraw()
    assert story.refused(story.vote("press", "approve"))
