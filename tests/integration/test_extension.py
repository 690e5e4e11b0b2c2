"""More time at a step: a unit asks, the lead answers, and deadline and silence follow."""

import pytest

from db.errors import Refused
from db.rows import InboxFilter, VoteInput
from tests.factories import make_space

DAY = 86_400_000
FIRM = "Der Termin der Veröffentlichung steht fest."
WHY = "Die Fachabteilung ist bis Mittwoch auf Dienstreise."


@pytest.fixture
def cast(tmp_path):
    found = make_space(tmp_path / "space")
    yield found
    found.store.close()


def step(cast, draft):
    return cast.store.drafts.page(draft).stages[0].steps[0]


def test_what_is_asked_and_granted_moves_the_deadline_on_the_route_and_in_the_inbox(cast):
    draft = cast.draft()
    store = cast.as_(cast.press)
    before = step(cast, draft)
    assert (before.may_ask, before.may_extend) == (True, False)
    store.extensions.ask(draft, before.due + 3 * DAY, WHY)
    asked = step(cast, draft)
    assert (asked.due, asked.wish.reason, asked.may_ask) == (before.due, WHY, False)
    store = cast.as_(cast.lead)
    assert step(cast, draft).may_extend
    store.extensions.grant(draft)
    after = step(cast, draft)
    assert (after.due, after.extended, after.wish) == (before.due + 3 * DAY, after.due, None)
    rows = cast.as_(cast.press).inbox.rows(InboxFilter("mine"))
    assert [row.due for row in rows] == [after.due]
    grown = store.care.state_hash()
    store.care.rebuild()
    assert store.care.state_hash() == grown


def test_silence_waits_for_the_time_that_was_given(cast):
    draft = cast.draft(lead="sk.lead")
    due = step(cast, draft).due
    cast.as_(cast.lead).extensions.grant(draft, until=due + 7 * DAY)
    cast.clock.now = due + DAY
    with pytest.raises(Refused, match="noch nicht abgelaufen"):
        cast.store.votes.lapse(draft)
    cast.clock.now = due + 8 * DAY
    cast.store.votes.lapse(draft)
    assert step(cast, draft).state == "lapsed"


def test_the_lead_declines_with_a_reason_and_the_deadline_stays(cast):
    draft = cast.draft()
    due = step(cast, draft).due
    cast.as_(cast.press).extensions.ask(draft, due + DAY, WHY)
    cast.as_(cast.lead).extensions.decline(draft, "", FIRM)
    assert (step(cast, draft).due, step(cast, draft).wish) == (due, None)
    with pytest.raises(Refused, match="nicht gebeten"):
        cast.store.extensions.decline(draft, "", FIRM)


def test_only_the_unit_asks_and_only_the_lead_gives(cast):
    draft = cast.draft()
    due = step(cast, draft).due
    with pytest.raises(Refused):
        cast.as_(cast.final).extensions.ask(draft, due + DAY, WHY)
    with pytest.raises(Refused, match="darf das"):
        cast.as_(cast.press).extensions.grant(draft, until=due + DAY)
    with pytest.raises(Refused, match="nach der jetzigen Frist"):
        cast.as_(cast.press).extensions.ask(draft, due, WHY)
    cast.as_(cast.press).votes.cast(draft, VoteInput("approve"))
    with pytest.raises(Refused):
        cast.as_(cast.press).extensions.ask(draft, due + DAY, WHY)
