"""Who decides where and when: stages, units, four eyes, silence, questions."""

import pytest

from tests.factories.troupe import code, step
from tests.unit.db.domain.story import CHIEF, LAW, NOTE, PRESS, Story

PARTNER = code("PARTNER")
SECOND = step("second", "cosign", "PRESS")
POOL = step("pool", "cosign", "PRESS", "LAW")
LAST = [CHIEF, step("after", "acknowledgement", "PARTNER")]


# stages in sequence, steps inside a stage in parallel


def test_the_second_stage_waits_for_the_first():
    story = Story([PRESS], [LAW], [CHIEF])
    assert story.refused(story.vote("law", "approve")) == "not_your_turn"
    assert story.step("law").state == "waiting"


def test_the_second_stage_opens_when_the_first_is_done():
    story = Story([PRESS], [LAW], [CHIEF])
    story.vote("press", "approve")
    assert (story.now().stage, story.step("law").state) == (1, "open")


def test_steps_of_one_stage_are_open_side_by_side():
    story = Story([PRESS, LAW], [CHIEF])
    assert {story.step("press").state, story.step("law").state} == {"open"}


def test_every_step_of_a_stage_must_be_done():
    story = Story([PRESS, LAW], [CHIEF])
    story.vote("press", "approve")
    assert story.refused(story.vote("chief", "approve")) == "not_your_turn"


def test_any_voting_member_of_any_unit_of_a_step_signs_it():
    story = Story([POOL], [CHIEF])
    story.vote("law 2", "approve", step=POOL["step"])
    assert story.now().stage == 1


def test_a_unit_that_the_step_does_not_name_cannot_sign_it():
    story = Story()
    vote = story.vote("law", "approve", step=PRESS["step"])
    assert story.refused(vote) == "other_unit"


def test_nobody_votes_in_the_name_of_a_unit_that_is_not_theirs():
    story = Story()
    vote = story.vote("law", "approve", step=PRESS["step"], unit=code("PRESS"))
    assert story.refused(vote) == "other_unit"


def test_one_rejection_stops_the_run():
    story = Story([PRESS, LAW], [CHIEF])
    story.vote("press", "reject")
    assert (story.state, story.now().stopped) == ("rejected", "rejected")


def test_after_a_rejection_nobody_votes_any_more():
    story = Story([PRESS, LAW], [CHIEF])
    story.vote("press", "reject")
    assert story.refused(story.vote("law", "approve"))


def test_not_concerned_is_done_but_no_consent():
    story = Story()
    story.vote("press", "not_concerned")
    assert (story.now().stage, story.step("press").result) == (1, "not_concerned")


def test_an_acknowledgement_never_blocks():
    story = Story([PRESS, NOTE], [CHIEF])
    story.vote("press", "approve")
    story.vote("chief", "approve")
    assert story.state == "released"


def test_an_acknowledgement_may_come_after_the_release():
    story = Story([PRESS], LAST)
    story.vote("press", "approve")
    story.vote("chief", "approve")
    note = story.vote("partner", "acknowledge", step=LAST[1]["step"])
    assert (story.refused(note), story.step("after").result) == ("", "acknowledge")


@pytest.mark.parametrize("verdict", ["approve", "approve_with_conditions", "reject"])
def test_an_acknowledgement_is_no_consent_and_no_rejection(verdict):
    story = Story([PRESS, NOTE], [CHIEF])
    vote = story.vote("partner", verdict, step=NOTE["step"])
    assert story.refused(vote) == "wrong_verdict"


# the final signature


def test_the_counted_approve_on_the_final_step_is_the_release():
    story = Story()
    story.vote("press", "approve")
    signature = story.vote("chief", "approve")
    assert (story.state, story.now().release) == ("released", signature)


def test_a_final_signature_with_conditions_is_no_release():
    story = Story()
    story.vote("press", "approve")
    story.vote("chief", "approve_with_conditions", conditions=[[]])
    assert (story.state, story.now().release) == ("in_review", "")


@pytest.mark.parametrize("verdict", ["not_concerned", "acknowledge", "reassign"])
def test_the_final_signature_is_not_passed_over(verdict):
    story = Story()
    story.vote("press", "approve")
    vote = story.vote("chief", verdict, to=PARTNER)
    assert story.refused(vote) == "final_needs_consent"


def test_the_final_signature_is_given_by_the_routes_final_unit():
    story = Story()
    story.vote("press", "approve")
    assert story.refused(story.vote("law", "approve", step=CHIEF["step"])) == "other_unit"


# four eyes


def test_nobody_signs_two_steps_of_one_run():
    story = Story([PRESS, SECOND], [CHIEF])
    story.vote("press", "approve")
    assert story.refused(story.vote("press", "approve", step=SECOND["step"])) == "two_steps"


def test_a_colleague_of_the_same_unit_signs_the_second_step():
    story = Story([PRESS, SECOND], [CHIEF])
    story.vote("press", "approve")
    assert story.refused(story.vote("press 2", "approve", step=SECOND["step"])) == ""


def test_who_was_overruled_has_signed_all_the_same():
    story = Story([PRESS, SECOND], [CHIEF])
    yes = story.vote("press", "approve")
    story.vote("press 2", "reject", unseen=[yes])
    story.resolve(keep=yes)
    assert story.refused(story.vote("press 2", "approve", step=SECOND["step"])) == "two_steps"


def test_who_only_asked_may_sign_elsewhere():
    story = Story([PRESS, SECOND], [CHIEF])
    story.vote("press", "ask_back")
    assert story.refused(story.vote("press", "approve", step=SECOND["step"])) == ""


def test_the_author_of_a_revision_never_gives_the_final_signature():
    story = Story()
    story.revise("chief")
    story.submit()
    story.vote("press", "approve")
    assert story.refused(story.vote("chief", "approve")) == "author_signs"
    assert story.refused(story.vote("chief 2", "approve")) == ""


@pytest.mark.parametrize("who", ["freelancer", "agency", "auditor"])
def test_contractors_editors_and_auditors_never_vote(who):
    story = Story()
    vote = story.vote(who, "approve", step=PRESS["step"], unit=code("PRESS"))
    assert story.refused(vote) == "no_vote"


def test_a_contractor_revises_and_submits():
    story = Story()
    story.revise("freelancer")
    assert story.refused(story.submit("freelancer")) == ""


@pytest.mark.parametrize("who", ["press", "auditor"])
def test_reviewers_and_auditors_write_no_revisions(who):
    story = Story()
    texts = story.revise("agency")
    again = story.revise(who, parents=[texts], labels=["ad"])
    assert story.refused(again) == "no_right"


# silence


def test_silence_counts_where_the_step_says_so():
    story = Story()
    story.lapse()
    assert (story.step("press").state, story.now().stage) == ("lapsed", 1)


def test_silence_counts_nowhere_else():
    story = Story([LAW], [CHIEF])
    assert story.refused(story.lapse("law")) == "no_silence"


def test_silence_never_counts_on_the_final_signature():
    story = Story()
    story.vote("press", "approve")
    assert story.refused(story.lapse("chief")) == "no_silence"


@pytest.mark.parametrize("who", ["agency", "press", "chief", "auditor"])
def test_only_the_lead_unit_records_silence(who):
    story = Story()
    assert story.refused(story.lapse(who=who)) == "no_right"


def test_silence_recorded_before_the_deadline_is_refused():
    story = Story()
    assert story.refused(story.lapse(deadline=2**50)) == "too_early"


def test_silence_at_a_step_that_rests_is_refused():
    story = Story()
    story.vote("press", "ask_back")
    assert story.refused(story.lapse()) == "already_decided"


def test_silence_at_a_step_whose_turn_has_not_come_is_refused():
    story = Story([LAW], [PRESS], [CHIEF])
    assert story.refused(story.lapse()) == "already_decided"


# questions and reassignments


def test_a_question_suspends_the_step_until_it_is_answered():
    story = Story()
    question = story.vote("press", "ask_back")
    assert (story.step("press").state, story.flags) == ("suspended", {"asked_back"})
    story.answer(question)
    assert (story.step("press").state, story.flags) == ("open", set())


def test_the_deadline_rests_from_the_question_to_the_answer():
    story = Story()
    question = story.vote("press", "ask_back")
    answer = story.answer(question)
    clocks = [story.chronicle.by_id[one]["clock"] for one in (question, answer)]
    assert story.step("press").rests == (tuple(clocks),)


def test_the_asking_unit_may_decide_at_any_time():
    story = Story()
    story.vote("press", "ask_back")
    assert story.refused(story.vote("press", "approve")) == ""
    assert story.step("press").result == "approve"


def test_a_reviewer_who_was_not_asked_does_not_answer():
    story = Story()
    question = story.vote("press", "ask_back")
    assert story.refused(story.answer(question, "law")) == "no_right"


def test_the_asked_unit_answers():
    story = Story()
    question = story.vote("press", "ask_back", to=code("LAW"))
    assert story.refused(story.answer(question, "law")) == ""


def test_a_question_is_answered_once():
    story = Story()
    question = story.vote("press", "ask_back")
    story.answer(question)
    assert story.refused(story.answer(question, "agency 2")) == "answered_already"


def test_a_reassignment_adds_a_step_that_must_be_done():
    story = Story()
    passed = story.vote("press", "reassign", to=PARTNER)
    assert (story.step("press").state, story.now().stage) == ("reassigned", 0)
    story.vote("partner", "approve", step=passed)
    assert story.now().stage == 1


def test_a_reassignment_needs_a_unit_to_go_to():
    story = Story()
    assert story.refused(story.vote("press", "reassign")) == "no_target"


def test_a_reassigned_step_may_be_passed_on_again():
    story = Story()
    one = story.vote("press", "reassign", to=PARTNER)
    two = story.vote("partner", "reassign", step=one, to=code("LAW"))
    story.vote("law", "approve", step=two)
    assert story.now().stage == 1


def test_a_reassignment_taken_back_takes_its_step_with_it():
    story = Story()
    passed = story.vote("press", "reassign", to=PARTNER)
    story.take_back("press", passed)
    assert story.step("press").state == "open"
    assert story.now().step(passed) is None


# taking back


def test_only_the_voter_takes_a_vote_back():
    story = Story()
    vote = story.vote("press", "approve")
    assert story.refused(story.take_back("press 2", vote)) == "not_your_vote"


def test_the_release_is_revoked_never_taken_back():
    story = Story()
    story.vote("press", "approve")
    signature = story.vote("chief", "approve")
    assert story.refused(story.take_back("chief", signature)) == "released"


def test_a_vote_is_taken_back_once():
    story = Story()
    vote = story.vote("press", "approve")
    story.take_back("press", vote)
    assert story.refused(story.take_back("press", vote)) == "vote_gone"
