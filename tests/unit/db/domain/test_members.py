"""Who counts: members by invitation, from their acceptance on, with what they were given."""

import pytest

from db.rows.sentences import sentence
from tests.factories.lines import unsigned
from tests.factories.troupe import code
from tests.unit.db.domain.story import CHIEF, LAW, PRESS, TALK, Story


def newcomer(story, roles=("reviewer",)):
    """A device that was invited and has opened its feed, and is not accepted yet."""
    device = unsigned("newcomer")
    invite = story.troupe.invite(device, "PRESS", roles)
    return device, invite, story.troupe.open(device)


def test_an_act_before_the_acceptance_does_not_count():
    story = Story()
    newcomer(story)
    vote = story.vote("newcomer", "approve")
    assert (story.refused(vote), story.state) == ("not_member", "in_review")


def test_an_act_that_had_not_seen_the_acceptance_does_not_count_later_either():
    story = Story()
    device, invite, opened = newcomer(story)
    join = story.troupe.accept(device, invite, opened)
    assert story.refused(story.vote("newcomer", "reject", unseen=[join])) == "not_member"


def test_an_act_that_has_seen_the_acceptance_counts():
    story = Story()
    device, invite, opened = newcomer(story)
    story.troupe.accept(device, invite, opened)
    assert story.refused(story.vote("newcomer", "approve")) == ""
    assert story.step("press").result == "approve"


def test_only_an_admin_accepts():
    story = Story()
    device, invite, opened = newcomer(story)
    join = story.troupe.accept(device, invite, opened, by="lead 2")
    assert story.refused(join) == "no_right"


def test_only_an_admin_invites():
    story = Story()
    fields = {"member": code("friend"), "unit": code("PRESS"), "roles": ["admin"]}
    forged = story.chronicle.write(
        story.devices["press"],
        "member.invite",
        {**fields, "key": "ab", "card": ""},
        knows=story.chronicle.by_id,
    )
    assert story.refused(forged) == "no_right"


def test_a_feed_opened_with_another_key_is_not_let_in():
    story = Story()
    device, _, opened = newcomer(story)
    other = story.troupe.invite(unsigned("other"), "PRESS", ["reviewer"])
    join = story.troupe.accept(device, other, opened)
    assert story.refused(join) == "wrong_invitation"


def test_an_acceptance_that_has_not_seen_the_opened_feed_lets_nobody_in():
    story = Story()
    device, invite, _ = newcomer(story)
    join = story.troupe.accept(device, invite, invite)
    assert story.refused(join) == "unknown_invitation"


def test_a_further_device_of_a_member_is_the_same_member():
    story = Story()
    story.troupe.admit(unsigned("press at home"), "PRESS", ["reviewer"], member="press")
    vote = story.vote("press", "approve")
    assert story.refused(story.take_back("press at home", vote)) == ""


def test_an_invitation_for_a_further_device_changes_no_roles():
    story = Story()
    story.troupe.admit(unsigned("press at home"), "CHIEF", ["admin"], member="press")
    assert story.roles("press at home") == {"reviewer"}


def test_a_comment_is_for_everybody_but_auditors():
    story = Story()
    assert story.refused(story.write("freelancer", "comment.add", TALK)) == ""
    assert story.refused(story.write("auditor", "comment.add", TALK)) == "no_right"


@pytest.mark.parametrize("who", ["press", "auditor", "lead 2"])
def test_settings_are_for_admins(who):
    story = Story()
    entry = story.chronicle.write(
        story.devices[who],
        "space.set",
        {"wording": "cosign", "reason_min": 1},
        knows=story.chronicle.by_id,
    )
    assert (story.refused(entry), story.space.wording) == ("no_right", "release")


def test_only_the_founder_founds():
    story = Story()
    fields = {**story.chronicle.entries[0]["fields"], "title": "mine"}
    entry = story.chronicle.write(story.devices["press"], "space.create", fields)
    assert (story.refused(entry), story.space.title) == ("not_founder", "Mach was Wichtiges")


# forks: a computer was copied, and both write on


def test_a_copied_feed_stops_counting_where_it_stands_twice():
    story = Story()
    copy = story.copy("press")
    one = story.write("press", "comment.add", TALK)
    two = story.vote(copy, "approve", unseen=[one])
    after = story.write("press", "comment.add", TALK, unseen=[two])
    assert {story.refused(name) for name in (one, two, after)} == {"forked"}
    assert story.step("press").state == "open"


def test_what_stood_before_the_double_position_counts_on():
    story = Story()
    vote = story.vote("press", "approve")
    copy = story.copy("press")
    one = story.write("press", "comment.add", TALK)
    story.write(copy, "comment.add", TALK, unseen=[one])
    assert (story.refused(vote), story.now().stage) == ("", 1)


def test_a_vote_that_rested_on_what_a_fork_cut_off_stays_lawful():
    story = Story([PRESS], [LAW], [CHIEF])
    copy = story.copy("press")
    vote = story.vote("press", "approve")
    later = story.vote("law", "approve")
    story.write(copy, "comment.add", TALK, unseen=[vote])
    assert (story.refused(vote), story.refused(later)) == ("forked", "")
    assert (story.step("press").state, story.now().stage) == ("open", 0)
    story.vote("press 2", "approve")
    assert story.now().stage == 2


def test_a_release_whose_basis_a_fork_cut_off_stands_and_says_so():
    story = Story()
    copy = story.copy("press")
    vote = story.vote("press", "approve")
    story.vote("chief", "approve")
    story.write(copy, "comment.add", TALK, unseen=[vote])
    assert (story.state, story.flags) == ("released", {"basis_gone"})


def test_a_release_that_is_itself_cut_off_falls():
    story = Story()
    story.vote("press", "approve")
    copy = story.copy("chief")
    signature = story.vote("chief", "approve")
    story.write(copy, "comment.add", TALK, unseen=[signature])
    assert (story.state, story.now().release) == ("in_review", "")


def test_a_publication_of_it_stays():
    story = Story()
    story.vote("press", "approve")
    copy = story.copy("chief")
    signature = story.vote("chief", "approve")
    story.publish()
    story.write(copy, "comment.add", TALK, unseen=[signature])
    assert (story.state, story.flags) == ("published", {"basis_gone", "unreleased"})


def test_a_released_draft_of_a_copied_agency_stands():
    story = Story()
    copy = story.copy("agency")
    story.revise()
    cut = [story.revision, story.submit()]
    story.vote("press", "approve")
    story.vote("chief", "approve")
    story.write(copy, "comment.add", TALK, unseen=cut)
    assert (story.state, story.flags) == ("released", {"basis_gone"})
    assert story.refused(story.revision) == "forked"


def test_who_had_seen_both_branches_does_not_rest_on_either():
    story = Story()
    copy = story.copy("press")
    vote = story.vote("press", "approve")
    story.write(copy, "comment.add", TALK, unseen=[vote])
    assert story.refused(story.vote("chief", "approve")) == "not_your_turn"


def test_members_accepted_before_an_admin_was_copied_stay_later_ones_fall():
    story = Story()
    before = story.vote("press", "approve")
    copy = story.copy("lead")
    device, invite, opened = newcomer(story)
    story.troupe.accept(device, invite, opened)
    comment = story.write("newcomer", "comment.add", TALK)
    story.write(copy, "comment.add", TALK, unseen=[invite])
    assert (story.refused(before), story.refused(comment)) == ("", "voucher_forked")
    again = story.write("newcomer", "comment.add", TALK)
    assert story.refused(again) == "voucher_forked", "also where both branches were seen"
    assert "noch einmal zu" in sentence("voucher_forked")
