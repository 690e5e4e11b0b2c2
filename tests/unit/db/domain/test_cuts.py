"""Cuts by position: who may cut whom, how far back, and what of it still counts."""

from typing import Any

import pytest

from tests.factories.lines import unsigned
from tests.factories.troupe import code
from tests.unit.db.domain.story import TALK, Story


class House(Story):
    """A story with admins: founder "lead", below it "boss" and "twin", below boss "aide"."""

    def __init__(self, *stages: Any) -> None:
        super().__init__(*stages)
        for name, by in (("boss", "founder"), ("twin", "founder"), ("aide", "boss")):
            self.troupe.admit(unsigned(name), "LEAD", ["admin"], by=by)

    def act(self, who: str, kind: str, fields: dict[str, Any], unseen: Any = ()) -> str:
        """An act of the space by somebody who has seen all but some entries."""
        hidden = set(unseen)
        knows = [
            one
            for one, past in self.chronicle.past.items()
            if one and one not in hidden and not past & hidden
        ]
        return self.chronicle.write(self.devices[who], kind, fields, knows=knows)

    def place(self, who: str, entry: str = "") -> dict[str, list[Any]]:
        """A member's device up to an entry, the newest unless named; "-" = nothing of it."""
        device = self.devices[who]
        if entry == "-":
            return {device.feed: [0, ""]}
        name = entry or device.head
        return {device.feed: [self.chronicle.by_id[name]["seq"], name]}

    def expel(self, by: str, who: str, upto: str = "", unseen: Any = (), **more: Any) -> str:
        """Revoke a member's one device."""
        fields = {"member": code(_member(who)), "feeds": self.place(who, upto), "rest": "cut"}
        return self.act(by, "revoke!", {**fields, **more}, unseen)

    def appoint(
        self, by: str, who: str, roles: list[str], upto: str = "", unseen: Any = ()
    ) -> str:
        """Set a member's roles."""
        fields = {"member": code(_member(who)), "roles": roles, "from": self.place(who, upto)}
        return self.act(by, "role.set!", fields, unseen)

    def confirm(self, by: str, cut: str, unseen: Any = ()) -> str:
        """Agree to a cut."""
        return self.act(by, "revoke.confirm!", {"revoke": cut}, unseen)

    def readmit(self, by: str, who: str, first: str, last: str, unseen: Any = ()) -> str:
        """Count a range again."""
        named = [self.chronicle.by_id[one] for one in (first, last)]
        fields = {"from": named[0]["seq"], "to": named[1]["seq"], "head": last}
        return self.act(by, "readmit!", {"feed": self.devices[who].feed, **fields}, unseen)


def _member(who: str) -> str:
    return "founder" if who == "lead" else who


# revoke


def test_what_lies_before_a_cut_counts_on_and_what_lies_behind_it_does_not():
    house = House()
    before = house.vote("press", "ask_back")
    cut = house.expel("lead", "press")
    late = house.vote("press", "approve", unseen=[cut])
    assert (house.refused(before), house.refused(late)) == ("", "revoked")
    assert house.step("press").state == "suspended"


def test_a_removed_member_signs_a_hundred_more_back_dated_and_none_counts():
    house = House()
    cut = house.expel("lead", "press")
    house.devices["press"].skew = -365 * 86_400_000
    late = {house.write("press", "comment.add", TALK, unseen=[cut]) for _ in range(100)}
    draft = house.draft
    assert ({draft.not_counted[one] for one in late}, draft.comments) == ({"revoked"}, {})


def test_a_cut_takes_devices_it_does_not_name_unless_only_one_was_lost():
    for rest, why in (("cut", "revoked"), ("keep", "")):
        house = House()
        second = house.troupe.admit(unsigned("press at home"), "PRESS", ["reviewer"], "press")
        cut = house.expel("lead", "press", rest=rest)
        talk = house.write(second.name, "comment.add", TALK, unseen=[cut])
        assert house.refused(talk) == why, rest


def test_a_device_let_in_after_the_cut_counts_and_the_cut_one_never_resumes():
    house = House()
    house.expel("lead", "press")
    again = house.troupe.admit(unsigned("press, new"), "PRESS", ["reviewer"], "press")
    assert house.refused(house.vote(again.name, "approve")) == ""
    invite = house.troupe.invite(house.devices["press"], "PRESS", ["reviewer"], "press")
    house.troupe.accept(house.devices["press"], invite, house.devices["press"].head)
    assert house.refused(house.write("press", "comment.add", TALK)) == "revoked"


def test_nobody_without_the_role_cuts():
    house = House()
    assert house.refused(house.expel("press", "law")) == "no_right"


@pytest.mark.parametrize(
    ("by", "who", "why"),
    [
        ("boss", "press", ""),
        ("boss", "aide", ""),
        ("lead", "aide", ""),
        ("aide", "boss", "not_above"),
        ("twin", "boss", "not_above"),
        ("twin", "aide", "not_above"),
        ("boss", "lead", "not_above"),
        ("boss", "boss", "not_above"),
    ],
)
def test_only_ancestors_cut_admins(by, who, why):
    house = House()
    assert house.refused(house.expel(by, who)) == why


def test_who_once_was_admin_is_cut_by_ancestors_only():
    house = House()
    house.appoint("boss", "aide", ["reviewer"])
    assert house.refused(house.expel("twin", "aide")) == "not_above"


def test_no_admin_lets_in_a_device_that_speaks_as_one_above_it():
    house = House()
    device = unsigned("lead at home")
    house.devices[device.name] = device
    fields = {"member": code("founder"), "unit": code("LEAD"), "roles": ["admin"]}
    forged = house.act("aide", "member.invite", {**fields, "key": "ab", "card": ""})
    assert house.refused(forged) == "not_above"


def test_a_position_that_its_author_has_not_seen_cuts_nothing():
    house = House()
    vote = house.vote("press", "approve")
    cut = house.expel("lead", "press", upto=vote, unseen=[vote])
    assert (house.refused(cut), house.refused(vote)) == ("unknown_position", "")


# reaching back


def test_a_cut_that_reaches_back_waits_for_a_second_admin_and_holds_from_now_until_then():
    house = House()
    start = house.devices["press"].head
    seen = house.vote("press", "ask_back")
    cut = house.expel("lead", "press", upto=start)
    later = house.write("press", "comment.add", TALK, unseen=[cut])
    assert (house.refused(seen), house.refused(later)) == ("", "revoked")
    house.confirm("boss", cut)
    assert house.refused(seen) == "revoked"


@pytest.mark.parametrize("by", ["lead", "press", "law", "newest"])
def test_neither_its_author_nor_the_target_nor_one_below_it_nor_a_stranger_confirms(by):
    house = House()
    house.troupe.admit(unsigned("newest"), "LEAD", ["admin"], by="aide")
    start = house.devices["aide"].head
    talk = house.write("aide", "comment.add", TALK)
    cut = house.expel("lead", "aide", upto=start)
    assert house.refused(house.confirm(by, cut)) in {"no_right", "not_second"}
    assert house.refused(talk) == ""


def test_a_release_whose_vote_is_cut_stands_and_says_so():
    house = House()
    start = house.devices["press"].head
    house.vote("press", "approve")
    house.vote("chief", "approve")
    house.confirm("boss", house.expel("lead", "press", upto=start))
    assert (house.state, house.flags) == ("released", {"basis_gone"})


def test_a_release_that_is_itself_cut_falls_and_a_publication_of_it_stays():
    house = House()
    house.vote("press", "approve")
    start = house.devices["chief"].head
    house.vote("chief", "approve")
    cut = house.expel("lead", "chief", upto=start)
    assert house.state == "released"
    house.confirm("boss", cut)
    assert (house.state, house.now().release) == ("in_review", "")
    second = House()
    second.vote("press", "approve")
    start = second.devices["chief"].head
    second.vote("chief", "approve")
    second.publish()
    second.confirm("boss", second.expel("lead", "chief", upto=start))
    assert (second.state, second.flags) == ("published", {"basis_gone", "unreleased"})


# admins against each other


def test_members_accepted_before_an_admin_is_cut_stay_and_later_ones_fall():
    house = House()
    early = house.troupe.admit(unsigned("early"), "PRESS", ["reviewer"], by="boss")
    start = house.devices["boss"].head
    late = house.troupe.admit(unsigned("late"), "PRESS", ["reviewer"], by="boss")
    house.confirm("twin", house.expel("lead", "boss", upto=start))
    assert house.refused(house.write(early.name, "comment.add", TALK)) == ""
    assert house.refused(house.write(late.name, "comment.add", TALK)) == "voucher_revoked"


def test_a_cut_by_somebody_cut_before_it_changes_nothing():
    house = House()
    cut = house.expel("lead", "boss")
    revenge = house.expel("boss", "press", unseen=[cut])
    assert (house.refused(revenge), house.refused(house.vote("press", "approve"))) == (
        "revoked",
        "",
    )


def test_of_two_who_became_admins_unseen_the_smaller_entry_cuts_the_other():
    house = House()
    first = house.appoint("lead", "press", ["admin", "reviewer"])
    second = house.appoint("boss", "law", ["admin", "reviewer"], unseen=[first])
    one = house.expel("press", "law", upto="-", unseen=[second])
    other = house.expel("law", "press", upto="-", unseen=[first, one])
    assert {house.refused(one), house.refused(other)} == {"", "revoked"}
    assert house.refused(min(one, other)) == ""


# roles


def test_a_role_is_gone_behind_the_position_also_for_who_stops_naming_the_admins_feed():
    house = House()
    cut = house.appoint("lead", "press", ["editor"])
    assert house.refused(house.vote("press", "approve", unseen=[cut])) == "role_removed"
    assert house.refused(house.write("press", "comment.add", TALK, unseen=[cut])) == "role_removed"
    assert house.refused(house.write("press", "comment.add", TALK)) == ""


def test_a_new_role_is_held_by_who_has_seen_it_only():
    house = House()
    given = house.appoint("lead", "press", ["reviewer", "lead"])
    assert house.refused(house.recall(who="press", unseen=[given])) == "no_right"
    assert house.refused(house.recall(who="press")) == ""


def test_of_roles_set_apart_only_what_both_leave_holds():
    house = House()
    one = house.appoint("lead", "press", ["reviewer", "lead"])
    house.appoint("boss", "press", ["editor", "reviewer"], unseen=[one])
    assert house.roles("press") == {"reviewer"}


def test_roles_set_anew_by_who_has_seen_the_loss_come_back():
    house = House()
    house.appoint("lead", "press", [])
    assert house.refused(house.vote("press", "approve")) == "no_right"
    house.appoint("lead", "press", ["reviewer"])
    assert house.refused(house.vote("press", "approve")) == ""


def test_a_demoted_admin_keeps_what_it_did_before_and_nothing_after():
    house = House()
    early = house.troupe.admit(unsigned("early"), "PRESS", ["reviewer"], by="boss")
    cut = house.appoint("lead", "boss", ["reviewer"])
    late = house.act("boss", "space.set", {"wording": "cosign", "reason_min": 1}, unseen=[cut])
    assert (house.refused(late), house.space.wording) == ("role_removed", "release")
    assert house.refused(house.write(early.name, "comment.add", TALK)) == ""


def test_a_role_taken_far_back_waits_for_a_second_admin():
    house = House()
    start = house.devices["press"].head
    vote = house.vote("press", "approve")
    cut = house.appoint("lead", "press", ["editor"], upto=start)
    assert house.refused(vote) == ""
    house.confirm("boss", cut)
    assert (house.refused(vote), house.step("press").state) == ("role_removed", "open")


# counted again


def test_a_range_counts_again_and_the_rest_behind_the_cut_does_not():
    house = House()
    cut = house.expel("lead", "press")
    offline = house.vote("press", "approve", unseen=[cut])
    after = house.write("press", "comment.add", TALK, unseen=[cut])
    house.readmit("boss", "press", offline, offline)
    assert (house.refused(offline), house.refused(after)) == ("", "revoked")
    assert house.now().stage == 1


def test_a_cut_that_had_not_seen_the_readmission_wins():
    house = House()
    cut = house.expel("lead", "press")
    offline = house.vote("press", "approve", unseen=[cut])
    again = house.readmit("boss", "press", offline, offline)
    house.expel("twin", "press", upto="-", unseen=[again, offline])
    assert house.refused(offline) == "revoked"


def test_one_branch_of_a_copied_device_is_counted_again_and_two_are_not():
    house = House()
    copy = house.copy("press")
    vote = house.vote("press", "approve")
    talk = house.write(copy, "comment.add", TALK, unseen=[vote])
    one = house.readmit("lead", "press", vote, vote)
    assert (house.refused(vote), house.refused(talk)) == ("", "forked")
    assert house.refused(house.readmit("boss", "press", talk, talk)) == "other_branch"
    house.readmit("twin", "press", talk, talk, unseen=[one])
    assert {house.refused(vote), house.refused(talk)} == {"forked"}


def test_a_closed_feed_says_nothing_more():
    house = House()
    house.act("press", "feed.close", {"next": "ab" * 16})
    assert house.refused(house.vote("press", "approve")) == "closed"


# what this version does not know


@pytest.mark.parametrize(("who", "stops"), [("boss", True), ("press", False), ("agency", False)])
def test_only_an_admins_unknown_act_on_rights_stops_voting(who, stops):
    house = House()
    house.act(who, "freeze!", {"anything": 1})
    assert bool(house.space.beyond) is stops


def test_voting_goes_on_once_the_admin_who_stopped_it_is_cut():
    house = House()
    start = house.devices["boss"].head
    house.act("boss", "freeze!", {"anything": 1})
    cut = house.expel("lead", "boss", upto=start)
    assert house.space.beyond
    house.confirm("twin", cut)
    assert not house.space.beyond


def test_an_unknown_kind_without_the_mark_stops_nothing():
    house = House()
    house.act("boss", "freeze", {"anything": 1})
    assert not house.space.beyond


def test_an_act_on_rights_that_names_a_draft_changes_nothing():
    house = House()
    fields = {"member": code("press"), "feeds": house.place("press", "-"), "rest": "cut"}
    cut = house.write("lead", "revoke!", fields)
    assert (house.refused(cut), house.space.beyond) == ("unknown_kind", [])
    assert house.refused(house.vote("press", "approve")) == ""
