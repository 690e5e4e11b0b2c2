"""Voting for another unit: what its author had seen decides, and nothing that comes later."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.factories.troupe import code
from tests.unit.db.domain.story import CHIEF, LAW, PRESS, Story


def grant(story: Story, who: str, *, on: bool = True, unseen: tuple[str, ...] = ()) -> str:
    """PRESS may be voted for by LAW, or no longer."""
    fields = {"unit": code("PRESS"), "deputy": code("LAW"), "since": 0, "until": 0, "on": on}
    hidden = set(unseen)
    knows = [one for one in story.chronicle.by_id if one not in hidden]
    return story.chronicle.write(story.devices[who], "substitution.set", fields, "", knows)


def for_press(story: Story, who: str = "law", verdict: str = "approve", **more: Any) -> str:
    return story.vote(who, verdict, step=code("press"), for_unit=code("PRESS"), **more)


def test_a_vote_for_another_unit_needs_a_grant_it_has_seen():
    story = Story()
    early = for_press(story)
    granted = grant(story, "press")
    unseen = for_press(story, "law 2", unseen=[granted])
    seen = for_press(story)
    refusals = [story.refused(one) for one in (early, unseen, seen)]
    assert refusals == ["no_substitution", "no_substitution", ""]


def test_it_decides_the_step_of_the_unit_stood_in_for():
    story = Story()
    grant(story, "press")
    vote = for_press(story)
    assert story.step("press").votes == (vote,)
    assert story.step("press").result == "approve"


def test_what_ends_a_substitution_later_changes_no_vote():
    story = Story()
    grant(story, "press")
    vote = for_press(story)
    grant(story, "press", on=False)
    assert story.standing(vote) == "counted"


@given(st.lists(st.booleans(), min_size=2, max_size=4), st.permutations(["press", "press 2"]))
def test_of_words_said_apart_all_must_grant(said, order):
    story = Story()
    apart = [*order, "press 3", "lead"]
    made: list[str] = []
    for who, on in zip(apart, said, strict=False):
        made.append(grant(story, who, on=on, unseen=tuple(made)))
    vote = for_press(story)
    assert story.refused(vote) == ("" if all(said) else "no_substitution")


@given(st.lists(st.booleans(), min_size=1, max_size=5))
def test_of_words_that_have_seen_each_other_the_last_holds(said):
    story = Story()
    for on in said:
        grant(story, "press", on=on)
    assert story.refused(for_press(story)) == ("" if said[-1] else "no_substitution")


def test_who_may_not_grant_grants_nothing():
    story = Story()
    for who in ("agency", "freelancer", "law", "chief", "auditor"):
        assert story.refused(grant(story, who)) == "no_right"
    assert story.refused(for_press(story)) == "no_substitution"


def test_a_deputy_needs_its_own_right_to_vote():
    story = Story()
    fields = {"unit": code("LAW"), "deputy": code("AGENCY"), "since": 0, "until": 0, "on": True}
    story.chronicle.write(
        story.devices["lead"], "substitution.set", fields, "", list(story.chronicle.by_id)
    )
    vote = story.vote("agency", "approve", step=code("press"), for_unit=code("LAW"))
    assert story.refused(vote) == "no_vote"


def test_a_deputy_and_the_unit_itself_are_at_odds_like_two_members():
    story = Story()
    grant(story, "press")
    yes = for_press(story)
    no = story.vote("press", "reject", unseen=[yes])
    assert story.state == "contested"
    assert set(story.step("press").votes) == {yes, no}


def test_nobody_signs_two_steps_by_standing_in():
    story = Story([PRESS, LAW], [CHIEF])
    grant(story, "press")
    story.vote("law", "approve")
    assert story.refused(for_press(story)) == "two_steps"
    assert story.refused(for_press(story, "law 2")) == ""


def test_a_route_keeps_what_a_deputy_gave_for_the_unit_it_names():
    story = Story(keep=[(["PRESS"], ["planned_at"])])
    grant(story, "press")
    vote = for_press(story)
    story.revise(planned_at=2)
    story.submit()
    assert story.standing(vote) == "counted"
