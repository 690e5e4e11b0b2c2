"""A vote binds to a revision: what a new one voids, and what goes on."""

import pytest

from tests.factories.troupe import code, step
from tests.unit.db.domain.story import CHIEF, LAW, PRESS, Story

SECOND = step("second", "cosign", "PRESS")
ALSO = step("also", "cosign", "LAW", silence=True)


def again(story, **changes):
    """The next revision, submitted."""
    story.revise(**changes)
    return story.submit()


def condition(story, who, about=(), **more):
    """A vote with one condition, and the id of the condition's words."""
    vote = story.vote(who, "approve_with_conditions", conditions=[list(about)], **more)
    words = story.chronicle.by_id[vote]["fields"]["conditions"][0]["text"]
    return vote, words


def text(story):
    """A new text for the one channel."""
    return {"texts": {"x": story.say("agency", "channel")}}


# void


def test_a_changed_text_voids_open_and_given_votes():
    story = Story([PRESS, LAW], [CHIEF])
    vote = story.vote("press", "approve")
    again(story)
    assert (story.standing(vote), story.step("press").state) == ("voided", "open")


@pytest.mark.parametrize(
    "changed",
    [{"planned_at": 2}, {"channels": ["x", "y"]}, {"labels": ["ad"]}, {"title": "new"}],
)
def test_every_hashed_field_voids(changed):
    story = Story()
    vote = story.vote("press", "approve")
    if "title" in changed:
        changed = {"title": story.say("agency", "title")}
    again(story, **changed)
    assert story.standing(vote) == "voided"


def test_an_internal_note_changes_nothing():
    story = Story()
    vote = story.vote("press", "approve")
    note = story.say("agency", "note")
    story.write("agency", "draft.set", {"priority": "P0", "route": "", "note": note})
    assert (story.standing(vote), story.draft.priority) == ("counted", "P0")


def test_a_vote_that_names_another_revision_is_refused():
    story = Story()
    old = story.revision
    again(story)
    assert story.refused(story.vote("press", "approve", revision=old)) == "outdated_revision"


def test_a_revision_that_goes_round_is_not_submitted_twice():
    story = Story()
    assert story.refused(story.submit()) == "in_review_already"


def test_an_older_revision_is_not_submitted():
    story = Story()
    old = story.revision
    story.revise()
    assert story.refused(story.submit(revision=old)) == "outdated_revision"


def test_a_rejected_revision_is_not_sent_round_again():
    story = Story()
    story.vote("press", "reject")
    assert story.refused(story.submit()) == "needs_new_revision"


def test_not_even_after_a_recall_that_had_not_seen_the_rejection():
    story = Story()
    no = story.vote("press", "reject")
    story.recall(unseen=[no])
    assert story.state == "recalled"
    assert story.refused(story.submit()) == "needs_new_revision"


def test_after_a_rejection_a_new_revision_goes_round():
    story = Story()
    story.vote("press", "reject")
    assert story.refused(again(story)) == ""
    assert story.state == "in_review"


def test_a_run_keeps_the_route_it_was_submitted_with():
    story = Story()
    story.publish_route("way", [LAW], [CHIEF])
    story.vote("press", "approve")
    assert story.now().stage == 1


# conditions that go on


def test_a_met_condition_lets_the_vote_stand_for_the_next_revision():
    story = Story()
    vote, words = condition(story, "press")
    again(story, **text(story), ticked=[words])
    assert (story.standing(vote), story.step("press").result) == (
        "counted",
        "approve_with_conditions",
    )
    assert story.step("press").carried


def test_a_condition_not_ticked_voids_the_vote():
    story = Story()
    vote, _ = condition(story, "press")
    again(story)
    assert (story.standing(vote), story.step("press").state) == ("voided", "open")


def test_a_change_that_no_condition_names_voids_the_vote():
    story = Story()
    vote, words = condition(story, "press", about=["texts"])
    again(story, **text(story), planned_at=2, ticked=[words])
    assert story.standing(vote) == "voided"


def test_a_change_that_a_condition_names_does_not():
    story = Story()
    vote, words = condition(story, "press", about=["texts", "planned_at"])
    again(story, **text(story), planned_at=2, ticked=[words])
    assert story.standing(vote) == "counted"


def test_the_condition_of_another_unit_allows_nothing():
    story = Story([PRESS, LAW], [CHIEF])
    vote, words = condition(story, "press", about=["texts"])
    _, time = condition(story, "law", about=["planned_at"])
    again(story, **text(story), planned_at=2, ticked=[words, time])
    assert story.standing(vote) == "voided"


def test_who_wants_the_next_revision_back_gets_it():
    story = Story()
    vote, words = condition(story, "press", come_back=True)
    again(story, **text(story), ticked=[words])
    assert (story.standing(vote), story.step("press").state) == ("voided", "open")


def test_a_met_condition_stands_for_the_next_revision_only():
    story = Story()
    vote, words = condition(story, "press")
    again(story, **text(story), ticked=[words])
    again(story, **text(story), ticked=[words])
    assert story.standing(vote) == "voided"


def test_a_vote_that_the_new_revision_had_not_seen_does_not_go_on():
    story = Story([PRESS, LAW], [CHIEF], keep=[(["LAW"], ["texts"])])
    vote = story.vote("law", "approve")
    story.revise(unseen=[vote])
    story.submit()
    assert (story.standing(vote), story.step("law").state) == ("outdated", "open")


def test_a_kept_vote_counts_for_four_eyes():
    story = Story([PRESS, SECOND], [CHIEF], keep=[(["PRESS"], ["texts"])])
    story.vote("press", "approve")
    again(story)
    assert story.refused(story.vote("press", "approve", step=SECOND["step"])) == "two_steps"


# votes a route keeps


def test_a_route_keeps_named_units_votes_for_named_changes():
    story = Story([PRESS, LAW], [CHIEF], keep=[(["PRESS"], ["planned_at"])])
    kept, other = story.vote("press", "approve"), story.vote("law", "approve")
    again(story, planned_at=2)
    assert (story.standing(kept), story.standing(other)) == ("counted", "voided")
    assert (story.step("press").state, story.step("law").state) == ("done", "open")


def test_a_route_keeps_no_vote_for_other_changes():
    story = Story(keep=[(["PRESS"], ["planned_at"])])
    vote = story.vote("press", "approve")
    again(story)
    assert story.standing(vote) == "voided"


def test_a_kept_vote_goes_on_as_long_as_nothing_else_changes():
    story = Story(keep=[(["PRESS"], ["planned_at"])])
    vote = story.vote("press", "approve")
    again(story, planned_at=2)
    again(story, planned_at=3)
    assert (story.standing(vote), story.now().stage) == ("counted", 1)


def test_before_the_submit_a_vote_that_will_stand_is_not_shown_as_void():
    story = Story(keep=[(["PRESS"], ["planned_at"])])
    vote = story.vote("press", "approve")
    story.revise(planned_at=2)
    assert (story.state, story.standing(vote)) == ("draft", "counted")


def test_a_recalled_run_leaves_nothing_to_the_next():
    story = Story(keep=[(["PRESS"], ["planned_at"])])
    vote = story.vote("press", "approve")
    story.recall()
    again(story, planned_at=2)
    assert (story.standing(vote), story.step("press").state) == ("voided", "open")


def test_a_kept_vote_may_be_taken_back_before_a_later_stage_votes():
    story = Story(keep=[(["PRESS"], ["planned_at"])])
    vote = story.vote("press", "approve")
    again(story, planned_at=2)
    story.take_back("press", vote)
    assert (story.standing(vote), story.step("press").state) == ("withdrawn", "open")


def test_a_kept_vote_is_not_taken_back_after_a_later_stage_voted():
    story = Story([PRESS], [LAW], [CHIEF], keep=[(["PRESS"], ["planned_at"])])
    vote = story.vote("press", "approve")
    again(story, planned_at=2)
    story.vote("law", "approve")
    assert story.refused(story.take_back("press", vote)) == "later_stage_voted"


# where the route restarts


def test_a_route_restarts_at_its_first_stage():
    story = Story([PRESS], [LAW], [CHIEF])
    story.vote("press", "approve")
    story.vote("law", "reject")
    again(story)
    assert story.now().stage == 0


def test_a_route_with_the_policy_stage_restarts_where_it_stood():
    story = Story([PRESS], [LAW], [CHIEF], restart="stage")
    vote = story.vote("press", "approve")
    story.vote("law", "reject")
    again(story)
    assert (story.now().stage, story.standing(vote)) == (1, "counted")
    assert story.step("law").state == "open"


def test_a_stage_passed_by_silence_or_by_another_unit_is_passed():
    story = Story([PRESS, ALSO], [CHIEF], restart="stage")
    passed = story.vote("press", "reassign", to=code("PARTNER"))
    story.vote("partner", "approve", step=passed)
    story.lapse("also")
    again(story)
    assert story.now().stage == 1


def test_even_so_a_half_finished_stage_begins_anew():
    story = Story([PRESS, LAW], [CHIEF], restart="stage")
    story.vote("press", "approve")
    again(story)
    assert (story.now().stage, story.step("press").state) == (0, "open")


# 4a and 4b


def side_by_side():
    """Two revisions on one parent, made apart."""
    story = Story()
    story.recall()
    parent = story.revision
    one = story.revise()
    two = story.revise("agency 2", unseen=[one], parents=[parent], planned_at=2)
    return story, one, two


def test_two_revisions_on_one_parent_are_both_kept():
    story, one, two = side_by_side()
    assert {story.draft.revisions[name].label for name in (one, two)} == {"2a", "2b"}
    assert (story.flags, story.draft.current) == ({"forked_revision"}, "")


def test_neither_can_be_submitted():
    story, one, two = side_by_side()
    assert story.refused(story.submit(revision=one)) == "forked_revision"
    assert story.refused(story.submit(revision=two)) == "forked_revision"


def test_a_revision_with_both_as_parents_joins_them():
    story, one, two = side_by_side()
    joined = story.revise(parents=[one, two], planned_at=2)
    assert (story.draft.current, story.draft.revisions[joined].label) == (joined, "3")
    assert story.refused(story.submit()) == ""


def test_a_run_on_one_of_them_stops():
    story = Story()
    parent = story.revision
    story.revise()
    one = story.submit()
    story.revise("agency 2", unseen=[one, story.revision], parents=[parent], planned_at=2)
    assert story.flags == {"forked_revision"}
    assert story.refused(story.vote("press", "approve", run=one))


def test_a_revision_number_is_its_parents_plus_one():
    story = Story()
    wrong = {**story.chronicle.by_id[story.revision]["fields"], "parents": [story.revision]}
    assert story.refused(story.write("agency", "revision.add", {**wrong, "number": 7}))


def test_a_revision_names_texts_that_are_there():
    story = Story()
    assert story.refused(story.revise(texts={"x": "ab" * 32})) == "unknown_text"
