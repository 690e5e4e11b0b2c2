"""Pairs of votes that have not seen each other: opposite ones, and those of different units."""

import pytest

from tests.factories.troupe import step
from tests.unit.db.domain.story import CHIEF, LAW, PRESS, Story

DONE = ["approve", "approve_with_conditions", "not_concerned"]
POOL = step("pool", "cosign", "PRESS", "LAW")


def contested(*stages):
    """A yes and a no of the press unit, made apart."""
    story = Story(*stages)
    yes = story.vote("press", "approve")
    return story, yes, story.vote("press 2", "reject", unseen=[yes])


# done ∥ reject, by one step's unit on one revision


@pytest.mark.parametrize("verdict", DONE)
def test_yes_and_no_of_one_unit_contest_the_step_and_both_stay(verdict):
    story = Story()
    yes = story.vote("press", verdict)
    no = story.vote("press 2", "reject", unseen=[yes])
    assert (story.state, story.step("press").state) == ("contested", "contested")
    assert (story.standing(yes), story.standing(no)) == ("counted", "counted")


def test_nothing_is_released_while_a_step_is_contested():
    story = Story()
    yes = story.vote("press", "approve")
    story.vote("press 2", "reject", unseen=[yes])
    signature = story.vote("chief", "approve")
    assert story.refused(signature) == "not_your_turn"
    assert story.state == "contested"


def test_the_final_signatory_keeps_the_yes_and_the_run_goes_on():
    story, yes, no = contested()
    story.resolve(keep=yes)
    assert (story.state, story.step("press").result) == ("in_review", "approve")
    assert (story.standing(yes), story.standing(no)) == ("counted", "not_counted")


def test_the_final_signatory_keeps_the_no_and_the_run_is_rejected():
    story, yes, no = contested()
    story.resolve(keep=no)
    assert story.state == "rejected"
    assert (story.standing(yes), story.standing(no)) == ("not_counted", "counted")


def test_the_final_signatory_may_ask_for_a_new_revision():
    story, *_ = contested()
    story.resolve(keep="")
    assert (story.now().stopped, story.state) == ("new_revision_due", "rejected")


@pytest.mark.parametrize("who", ["lead", "press", "law", "agency"])
def test_nobody_else_settles_a_contest(who):
    story, yes, _ = contested()
    assert story.refused(story.resolve(keep=yes, who=who)) == "no_right"
    assert story.state == "contested"


def test_different_resolutions_open_the_contest_again():
    story, yes, no = contested()
    one = story.resolve(keep=yes)
    story.resolve(keep=no, who="chief 2", unseen=[one])
    assert story.state == "contested"


def test_the_same_resolution_twice_holds():
    story, yes, _ = contested()
    one = story.resolve(keep=yes)
    story.resolve(keep=yes, who="chief 2", unseen=[one])
    assert story.state == "in_review"


def test_a_vote_that_the_resolution_has_not_seen_and_that_disagrees_opens_it_again():
    story, yes, no = contested()
    third = story.vote("press 3", "reject", unseen=[yes, no])
    story.resolve(keep=yes, unseen=[third])
    assert story.state == "contested"


def test_a_vote_that_the_resolution_has_not_seen_and_that_agrees_changes_nothing():
    story, yes, no = contested()
    third = story.vote("press 3", "approve", unseen=[yes, no])
    story.resolve(keep=yes, unseen=[third])
    assert story.state == "in_review"


def test_who_has_seen_both_resolutions_settles_it_for_good():
    story, yes, no = contested()
    one = story.resolve(keep=yes)
    story.resolve(keep=no, who="chief 2", unseen=[one])
    story.resolve(keep=yes)
    assert story.state == "in_review"


def test_a_final_signature_that_has_not_seen_the_contest_has_released():
    story = Story()
    yes = story.vote("press", "approve")
    story.vote("chief", "approve")
    story.vote("press 2", "reject", unseen=[yes])
    assert (story.state, story.flags) == ("released", {"late_objection"})


def test_approve_beside_approve_with_conditions_the_conditions_count():
    story = Story()
    one = story.vote("press", "approve")
    story.vote("press 2", "approve_with_conditions", unseen=[one], conditions=[[]])
    assert story.step("press").result == "approve_with_conditions"


# votes of different units


def test_a_rejection_by_another_unit_of_the_step_stops_the_run_without_contest():
    story = Story([POOL], [CHIEF])
    yes = story.vote("press", "approve", step=POOL["step"])
    story.vote("law", "reject", unseen=[yes], step=POOL["step"])
    assert (story.state, story.now().stopped) == ("rejected", "rejected")


def test_a_rejection_at_another_step_stops_the_run():
    story = Story([PRESS, LAW], [CHIEF])
    yes = story.vote("press", "approve")
    story.vote("law", "reject", unseen=[yes])
    assert (story.state, story.step("press").result) == ("rejected", "approve")
