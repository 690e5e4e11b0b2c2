"""Pairs of acts on a whole run: recalls, rejections, revisions, submits, publications."""

from tests.unit.db.domain.story import CHIEF, LAW, PRESS, Story


def signed_off():
    """Only the final signature is missing."""
    story = Story()
    story.vote("press", "approve")
    return story


# recall, release.revoke ∥ anything, the final signature included


def test_a_recall_beats_a_final_signature_that_has_not_seen_it():
    story = signed_off()
    signature = story.vote("chief", "approve")
    story.recall(unseen=[signature])
    assert (story.state, story.now().stopped, story.now().release) == ("recalled", "recalled", "")
    assert story.standing(signature) == "voided"


def test_a_revocation_beats_a_second_signature_that_has_not_seen_it():
    story = signed_off()
    one = story.vote("chief", "approve")
    story.revoke(one)
    story.vote("chief 2", "approve", unseen=[one])
    assert story.state == "release_revoked"


def test_a_withdrawal_of_the_draft_beats_a_final_signature_that_has_not_seen_it():
    story = signed_off()
    signature = story.vote("chief", "approve")
    story.withdraw(unseen=[signature])
    assert (story.state, story.now().release) == ("withdrawn", "")


def test_who_has_seen_the_recall_may_submit_the_same_revision_again():
    story = Story()
    story.recall()
    story.submit()
    story.vote("press", "approve")
    story.vote("chief", "approve")
    assert story.state == "released"


# reject, new revision ∥ anything except a counted final signature


def test_a_rejection_beats_a_consent_elsewhere_that_has_not_seen_it():
    story = Story([PRESS, LAW], [CHIEF])
    no = story.vote("press", "reject")
    story.vote("law", "approve", unseen=[no])
    assert story.state == "rejected"


def test_a_new_revision_beats_a_vote_that_has_not_seen_it():
    story = Story()
    run = story.run
    story.revise()
    vote = story.vote("press", "approve", unseen=[story.revision])
    assert (story.state, story.now(run).stopped) == ("draft", "replaced")
    assert story.standing(vote) == "outdated"


def test_a_release_stands_beside_a_rejection_it_had_not_seen():
    story = Story([PRESS, LAW], [CHIEF])
    story.vote("press", "approve")
    yes = story.vote("law", "approve")
    story.vote("chief", "approve")
    no = story.vote("law 2", "reject", unseen=[yes])
    assert (story.state, story.flags) == ("released", {"late_objection"})
    assert story.standing(no) == "late"


def test_a_release_stands_beside_a_rejection_by_another_final_signatory():
    story = signed_off()
    signature = story.vote("chief", "approve")
    story.vote("chief 2", "reject", unseen=[signature])
    assert (story.state, story.flags) == ("released", {"late_objection"})


def test_a_release_stands_beside_a_new_revision_it_had_not_seen():
    story = signed_off()
    old, signature = story.revision, story.vote("chief", "approve")
    story.revise(unseen=[signature])
    assert (story.state, story.flags) == ("released", {"new_after_release"})
    assert story.now().revision == old


# submit ∥ submit


def test_two_submits_of_one_revision_and_route_are_one_run():
    story = Story()
    story.recall()
    one = story.submit()
    two = story.submit("agency 2", unseen=[one])
    story.vote("press", "approve", run=one)
    assert story.now().id == min(one, two)
    assert story.now(one) == story.now(two)
    assert story.step("press").result == "approve"


def test_two_submits_on_different_routes_stop_each_other():
    story = Story()
    story.recall()
    story.publish_route("other", [LAW], [CHIEF])
    one = story.submit()
    story.submit("agency 2", unseen=[one], way="other")
    assert "forked_revision" in story.flags
    assert story.refused(story.vote("law", "approve"))


def test_one_of_two_submits_recalled_sets_the_other_free():
    story = Story()
    story.recall()
    story.publish_route("other", [LAW], [CHIEF])
    one = story.submit()
    two = story.submit("agency 2", unseen=[one], way="other")
    story.recall(run=one)
    assert story.refused(story.vote("law", "approve", run=two)) == ""
    assert "forked_revision" not in story.flags


def test_submits_of_different_revisions_stop_each_other():
    story = Story()
    story.recall()
    first, old = story.revision, story.submit()
    story.revise("agency 2", unseen=[old])
    story.submit("agency 2", unseen=[old])
    assert first != story.revision
    assert "forked_revision" in story.flags


# publication


def test_a_publication_stands_beside_a_recall():
    story = signed_off()
    signature = story.vote("chief", "approve")
    story.publish()
    story.recall(unseen=[signature])
    assert (story.state, story.flags) == ("published", {"recalled"})


def test_a_publication_stands_beside_a_revocation():
    story = signed_off()
    signature = story.vote("chief", "approve")
    story.revoke(signature, unseen=[story.publish()])
    assert (story.state, story.flags) == ("published", {"release_revoked"})


def test_a_publication_stands_beside_a_withdrawal_of_the_draft():
    story = signed_off()
    signature = story.vote("chief", "approve")
    story.publish()
    story.withdraw(who="agency 2", unseen=[signature])
    assert (story.state, story.flags) == ("published", {"withdrawn"})


def test_a_publication_of_what_nobody_released_is_shown_as_such():
    story = Story()
    story.publish()
    assert (story.state, story.flags) == ("published", {"unreleased"})


def test_a_publication_stands_beside_a_rejection_it_had_not_seen():
    story = Story()
    no = story.vote("press", "reject")
    story.publish(unseen=[no])
    assert (story.state, story.flags) == ("published", {"rejected"})
