"""Words may be missing or erased: no standing of a vote depends on them."""

from dataclasses import replace

from tests.factories.folding import folded_draft, placed
from tests.unit.db.domain.story import DRAFT, TALK, Story


def wordless(story):
    """The draft where no text has its words (missing, or erased)."""
    acts = {
        name: replace(act, op=None) if act.kind in {"text.add", "media.add"} else act
        for name, act in placed(story.chronicle.entries).items()
    }
    return folded_draft(acts, story.space, DRAFT)


def told():
    """A released draft whose second revision met a condition."""
    story = Story()
    vote = story.vote("press", "approve_with_conditions", conditions=[["texts"]])
    words = story.chronicle.by_id[vote]["fields"]["conditions"][0]["text"]
    story.revise(texts={"x": story.say("agency", "channel")}, ticked=[words])
    story.submit()
    story.vote("chief", "approve")
    return story


def test_without_its_words_a_draft_is_in_the_same_state():
    story = told()
    assert (wordless(story).state, story.state) == ("released", "released")


def test_without_words_every_vote_stands_as_before():
    story = told()
    assert wordless(story).standing == story.draft.standing


def test_nothing_is_refused_for_want_of_words():
    story = told()
    assert wordless(story).not_counted == {}


def test_a_comment_whose_words_are_gone_is_gone():
    story = told()
    comment = story.write("press", "comment.add", TALK)
    acts = placed(story.chronicle.entries)
    acts[comment] = replace(acts[comment], op=None)
    assert folded_draft(acts, story.space, DRAFT).comments == {}
