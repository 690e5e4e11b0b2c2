"""Voting for another unit, being away, and the space's wordings, against a real replica."""

from pathlib import Path

import pytest

from db.errors import Refused
from db.rows import InboxFilter, InboxRow, LogFilter, ReviewPage, VoteInput
from db.store import Store
from tests.factories import Cast, make_space

DAY = 86_400_000
WHO = "smi.presse"


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return make_space(tmp_path / "space")


@pytest.fixture
def deputy(cast: Cast) -> str:
    """A reviewer of Referat 16, which stands in for nobody yet."""
    store = cast.as_(cast.lead)
    store.units.add("SK", "sk.r16", "Referat 16")
    return store.members.enrol("sk.r16", ["reviewer"], "Referatsleitung 16, SK")


def mine(store: Store) -> list[InboxRow]:
    return list(store.inbox.rows(InboxFilter("mine")))


def for_press(store: Store, draft: str, verdict: str = "approve") -> None:
    store.votes.cast(draft, VoteInput(verdict, for_unit=WHO))


def page_of(cast: Cast, member: str, draft: str) -> ReviewPage:
    return cast.as_(member).drafts.page(draft)


def test_nobody_votes_for_a_unit_without_a_substitution(cast: Cast, deputy: str) -> None:
    draft = cast.draft()
    store = cast.as_(deputy)
    with pytest.raises(Refused, match="nicht als Vertretung eingetragen"):
        for_press(store, draft)
    assert mine(store) == []


def test_the_deputys_inbox_says_for_whom_and_the_vote_names_both(cast: Cast, deputy: str) -> None:
    draft = cast.draft()
    cast.as_(cast.press).deputies.set(WHO, "sk.r16")
    store = cast.as_(deputy)
    (row,) = mine(store)
    assert row.in_substitution_for == "SMI, Pressestelle"
    assert store.inbox.counts().mine == 1
    for_press(store, draft)
    (vote,) = store.drafts.page(draft).votes
    assert (vote.unit_name, vote.for_unit_name) == ("SK, Referat 16", "SMI, Pressestelle")
    assert "Freigegeben, in Vertretung für SMI, Pressestelle" in {
        one.sentence for one in store.log.rows(LogFilter())
    }
    assert mine(store) == []


def test_the_page_offers_the_vote_for_the_unit_stood_in_for(cast: Cast, deputy: str) -> None:
    draft = cast.draft()
    cast.as_(cast.press).deputies.set(WHO, "sk.r16")
    page = page_of(cast, deputy, draft)
    assert page.for_unit_name == "SMI, Pressestelle"
    assert page.permit("approve").allowed
    assert page.why is not None
    assert page.why.stood_in_for
    assert page_of(cast, cast.press, draft).for_unit == ""


def test_a_held_approval_is_signed_for_the_unit_stood_in_for(cast: Cast, deputy: str) -> None:
    draft = cast.draft()
    cast.as_(cast.press).deputies.set(WHO, "sk.r16")
    store = cast.as_(deputy)
    row = store.votes.hold(draft, VoteInput("approve", for_unit=WHO))
    store.votes.sign(row.id)
    assert [one.for_unit for one in store.drafts.page(draft).votes] == [WHO]


def test_outside_its_days_a_substitution_lets_nobody_vote(cast: Cast, deputy: str) -> None:
    draft, now = cast.draft(), cast.clock.now
    cast.as_(cast.press).deputies.set(WHO, "sk.r16", now + DAY, now + 3 * DAY)
    store = cast.as_(deputy)
    with pytest.raises(Refused, match="gilt heute nicht"):
        for_press(store, draft)
    assert mine(store) == []
    cast.clock.pass_days(2)
    assert len(mine(store)) == 1
    cast.clock.pass_days(2)
    assert mine(store) == []


def test_an_ended_substitution_takes_nothing_back(cast: Cast, deputy: str) -> None:
    first, second = cast.draft(), cast.draft("Labor")
    cast.as_(cast.press).deputies.set(WHO, "sk.r16")
    for_press(cast.as_(deputy), first)
    cast.as_(cast.press).deputies.end(WHO, "sk.r16")
    with pytest.raises(Refused, match="nicht als Vertretung"):
        for_press(cast.as_(deputy), second)
    assert [one.standing for one in cast.store.drafts.page(first).votes] == ["counted"]


def test_a_deputy_takes_its_own_vote_back(cast: Cast, deputy: str) -> None:
    draft = cast.draft()
    cast.as_(cast.press).deputies.set(WHO, "sk.r16")
    store = cast.as_(deputy)
    for_press(store, draft)
    store.votes.withdraw(draft)
    assert [one.draft for one in mine(store)] == [draft]


def test_four_eyes_hold_across_a_substitution(cast: Cast) -> None:
    draft = cast.draft()
    cast.as_(cast.final).deputies.set("sk.schluss", WHO)
    cast.vote(cast.press, draft, "approve")
    store = cast.as_(cast.press)
    with pytest.raises(Refused, match="Vier-Augen"):
        store.votes.cast(draft, VoteInput("approve", for_unit="sk.schluss"))
    cast.as_(cast.press_deputy).votes.cast(draft, VoteInput("approve", for_unit="sk.schluss"))
    assert cast.state(draft) == "released"


def test_only_admin_lead_and_the_units_own_voters_name_a_deputy(cast: Cast, deputy: str) -> None:
    for member in (cast.lead, cast.press_deputy):
        cast.as_(member).deputies.set(WHO, "sk.r16")
    for member in (deputy, cast.agency, cast.final):
        with pytest.raises(Refused):
            cast.as_(member).deputies.set(WHO, "sk.r16")
    assert [one[0] for one in cast.as_(deputy).deputies.away().units] == [cast.store.me().unit]


def test_a_unit_without_a_voter_neither_stands_in_nor_is_handed_a_step(cast: Cast) -> None:
    draft, store = cast.draft(), cast.as_(cast.press)
    assert "Agentur" not in " ".join(name for _, name in store.deputies.away().deputies)
    assert "agentur" not in {one.code for one in store.units.voting()}
    with pytest.raises(Refused, match="niemand mit Prüfrecht"):
        store.deputies.set(WHO, "agentur")
    given = VoteInput("reassign", reason="Das ist nicht unsere Sache hier.", to="agentur")
    with pytest.raises(Refused, match="niemand mit Prüfrecht"):
        store.votes.cast(draft, given)


def test_ones_own_place_comes_before_the_one_stood_in_for(cast: Cast) -> None:
    cast.as_(cast.final).deputies.set("sk.schluss", WHO)
    draft = cast.draft()
    (row,) = mine(cast.as_(cast.press))
    assert (row.draft, row.in_substitution_for) == (draft, "")


@pytest.mark.usefixtures("deputy")
def test_a_step_is_away_only_if_all_its_voters_are(cast: Cast) -> None:
    draft, now = cast.draft(), cast.clock.now
    cast.as_(cast.press).deputies.set_absence(now, now + 5 * DAY)
    cast.store.deputies.set(WHO, "sk.r16")
    step = page_of(cast, cast.lead, draft).stages[0].steps[0]
    assert (step.away_until, step.deputies) == (0, ("SK, Referat 16",))
    assert step.away == (("Referatsleitung Presse, SMI", now + 5 * DAY),)
    cast.as_(cast.press_deputy).deputies.set_absence(now, now + 2 * DAY)
    step = page_of(cast, cast.lead, draft).stages[0].steps[0]
    assert (step.away_until, step.away) == (now + 2 * DAY, ())
    cast.clock.pass_days(3)
    step = page_of(cast, cast.lead, draft).stages[0].steps[0]
    assert (step.away_until, len(step.away)) == (0, 1)


def test_a_later_station_says_who_is_away_until_it_has_decided(cast: Cast) -> None:
    draft, now = cast.draft(), cast.clock.now
    cast.as_(cast.final).deputies.set_absence(now, now + 5 * DAY)
    last = page_of(cast, cast.lead, draft).stages[1].steps[0]
    assert (last.state, last.away_until) == ("waiting", now + 5 * DAY)
    cast.vote(cast.press, draft, "approve")
    cast.vote(cast.final, draft, "approve")
    assert page_of(cast, cast.lead, draft).stages[1].steps[0].away_until == 0


def test_who_is_back_early_says_so(cast: Cast) -> None:
    store, now = cast.as_(cast.press), cast.clock.now
    store.deputies.set_absence(now, now + 5 * DAY)
    assert store.deputies.away().until == now + 5 * DAY
    store.deputies.set_absence(now, 0)
    assert store.deputies.away().until == 0


def test_wordings_are_kept_for_each_verdict_by_admin_or_lead(cast: Cast) -> None:
    store = cast.as_(cast.lead)
    store.deputies.set_templates("reject", ["Fachlich nicht richtig: ", "", "Ton passt nicht: "])
    store.deputies.set_templates("reject", ["Ton passt nicht:", "Quelle fehlt:"])
    assert store.deputies.templates() == {"reject": ("Ton passt nicht:", "Quelle fehlt:")}
    with pytest.raises(Refused):
        cast.as_(cast.press).deputies.set_templates("reject", ["Nein:"])


def test_a_question_names_units_and_a_day(cast: Cast) -> None:
    draft, until = cast.draft(), cast.clock.now + DAY
    question = "Stimmt die Zahl 30 Meter für alle Prüfungen?"
    given = VoteInput("ask_back", reason=question, asked=("sk.schluss",), answer_by=until)
    cast.as_(cast.press).votes.cast(draft, given)
    cast.as_(cast.final).comments.answer(draft, "Ja, an der ganzen Elbe gilt das so.")
    assert [one.answered_by for one in cast.store.drafts.page(draft).questions] == [
        "SK, Leitung Presseamt"
    ]


@pytest.mark.usefixtures("deputy")
def test_a_rebuild_shows_the_same_substitutions(cast: Cast) -> None:
    cast.as_(cast.press).deputies.set(WHO, "sk.r16")
    cast.store.deputies.set_absence(1, 2)
    cast.as_(cast.lead).deputies.set_templates("ask_back", ["Welche Quelle?"])
    before = cast.store.care.state_hash()
    cast.store.care.rebuild()
    assert cast.store.care.state_hash() == before
