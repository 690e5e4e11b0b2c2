"""Pairs of acts at one station: silence, question, reassignment, withdrawal beside a vote."""

import pytest

from tests.factories.lines import unsigned
from tests.factories.troupe import code, step
from tests.unit.db.domain.story import CHIEF, LAW, NOTE, PRESS, TALK, Story

DONE = ["approve", "approve_with_conditions", "not_concerned"]
PARTNER = code("PARTNER")
SECOND = step("second", "cosign", "PRESS")


def double_signer():
    """One member signs two steps on two devices."""
    story = Story([PRESS, SECOND], [CHIEF])
    story.troupe.admit(unsigned("press at home"), "PRESS", ["reviewer"], member="press")
    story.write("press at home", "comment.add", TALK)
    one = story.vote("press", "approve")
    return story, one, story.vote("press at home", "approve", unseen=[one], step=SECOND["step"])


# vote ∥ lapse


@pytest.mark.parametrize("verdict", ["approve", "reject"])
def test_a_vote_beats_the_silence_it_has_not_seen(verdict):
    story = Story()
    silence = story.lapse()
    story.vote("press", verdict, unseen=[silence])
    assert story.step("press").result == verdict


def test_a_vote_beats_silence_whatever_its_clock():
    story = Story()
    silence = story.lapse()
    story.devices["press"].skew = 365 * 24 * 3600 * 1000
    story.vote("press", "reject", unseen=[silence])
    assert story.state == "rejected"


def test_a_question_beats_the_silence_it_has_not_seen():
    story = Story()
    silence = story.lapse()
    story.vote("press", "ask_back", unseen=[silence])
    assert story.step("press").state == "suspended"


def test_a_vote_comes_too_late_after_a_final_signature_that_had_not_seen_it():
    story = Story()
    silence = story.lapse()
    story.vote("chief", "approve")
    late = story.vote("press", "approve", unseen=[silence])
    assert (story.standing(late), story.step("press").result) == ("late", "lapsed")


def test_a_rejection_beside_silence_after_the_final_signature_is_a_late_objection():
    story = Story()
    silence = story.lapse()
    story.vote("chief", "approve")
    late = story.vote("press", "reject", unseen=[silence])
    assert (story.state, story.flags) == ("released", {"late_objection"})
    assert story.standing(late) == "late"


# ask_back ∥ decision


@pytest.mark.parametrize("verdict", [*DONE, "reject"])
def test_a_decision_beats_a_question_that_has_not_seen_it(verdict):
    story = Story()
    decision = story.vote("press", verdict)
    story.vote("press 2", "ask_back", unseen=[decision])
    assert (story.step("press").state, story.step("press").result) == ("done", verdict)


# one member on two steps


def test_one_member_on_two_steps_neither_counts():
    story, one, two = double_signer()
    assert (story.standing(one), story.standing(two)) == ("not_counted", "not_counted")
    assert {story.step(name).state for name in ("press", "second")} == {"open"}


def test_until_one_of_them_is_withdrawn():
    story, one, two = double_signer()
    story.take_back("press", one)
    assert (story.standing(one), story.standing(two)) == ("withdrawn", "counted")
    assert story.step("second").result == "approve"


# vote.withdraw


def test_a_withdrawal_counts_while_nobody_later_has_voted():
    story = Story()
    vote = story.vote("press", "approve")
    story.take_back("press", vote)
    assert (story.standing(vote), story.step("press").state) == ("withdrawn", "open")


def test_a_withdrawal_that_a_later_stage_has_not_seen_does_not_count():
    story = Story([PRESS], [LAW], [CHIEF])
    vote = story.vote("press", "approve")
    later = story.vote("law", "approve")
    story.take_back("press", vote, unseen=[later])
    assert (story.standing(vote), story.step("law").result) == ("counted", "approve")


def test_a_withdrawal_after_a_vote_of_a_later_stage_is_refused():
    story = Story([PRESS], [LAW], [CHIEF])
    vote = story.vote("press", "approve")
    story.vote("law", "approve")
    assert story.refused(story.take_back("press", vote)) == "later_stage_voted"


def test_a_withdrawn_rejection_lets_the_run_go_on():
    story = Story()
    story.take_back("press", story.vote("press", "reject"))
    assert story.state == "in_review"


# reassign ∥ vote


@pytest.mark.parametrize("verdict", [*DONE, "reject"])
def test_a_vote_beats_a_reassignment_and_the_added_step_goes(verdict):
    story = Story()
    vote = story.vote("press", verdict)
    passed = story.vote("press 2", "reassign", unseen=[vote], to=PARTNER)
    assert story.step("press").result == verdict
    assert story.now().step(passed) is None


def test_a_rejection_at_the_added_step_stops_the_run_even_so():
    story = Story()
    passed = story.vote("press 2", "reassign", to=PARTNER)
    story.vote("press", "approve", unseen=[passed])
    story.vote("partner", "reject", step=passed)
    assert story.refused(story.chronicle.entries[-1]["id"]) == "unknown_step"
    assert story.state == "in_review"


def test_a_rejection_there_that_had_not_seen_the_vote_stops_the_run():
    story = Story()
    passed = story.vote("press 2", "reassign", to=PARTNER)
    no = story.vote("partner", "reject", step=passed)
    story.vote("press", "approve", unseen=[passed])
    assert (story.standing(no), story.state) == ("counted", "rejected")


# having seen a decision


@pytest.mark.parametrize("verdict", [*DONE, "reject", "ask_back", "reassign"])
def test_what_has_seen_a_counted_decision_is_refused(verdict):
    story = Story()
    story.vote("press", "approve")
    again = story.vote("press 2", verdict, to=PARTNER if verdict == "reassign" else "")
    assert story.refused(again) == "already_decided"


def test_what_has_seen_the_silence_is_refused_too():
    story = Story()
    story.lapse()
    assert story.refused(story.vote("press", "reject")) == "already_decided"


def test_duplicate_silences_are_one_fact():
    story = Story([PRESS, NOTE], [CHIEF])
    one = story.lapse()
    story.lapse(who="lead 2", unseen=[one])
    assert (story.step("press").state, story.now().stage) == ("lapsed", 1)
