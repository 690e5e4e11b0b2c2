"""The crisis stop: nothing is released while it lasts, everything else goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.errors import Refused
from db.rows import VoteInput
from tests.factories import Cast, make_space

DAY = 86_400_000


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return make_space(tmp_path / "space")


def approve(cast: Cast, draft: str) -> str:
    page = cast.as_(cast.final).drafts.page(draft)
    return next(str(one.reason) for one in page.permits if one.act == "approve")


def test_nothing_is_released_until_it_ends_and_co_signers_go_on(cast: Cast) -> None:
    draft, released = cast.draft(), cast.draft("Früher freigegeben")
    cast.vote(cast.press, released, "approve")
    cast.vote(cast.final, released, "approve")
    cast.as_(cast.lead).blackouts.halt("Anschlag", 2 * DAY)
    cast.vote(cast.press, draft, "approve")
    assert approve(cast, draft).startswith("Krisenstopp „Anschlag“ bis ")
    with pytest.raises(Refused, match="Freigaben ruhen") as told:
        cast.vote(cast.final, draft, "approve")
    assert told.value.code == "halted"
    assert str(cast.store.drafts.page(released).notices[0]).startswith("Krisenstopp")
    cast.clock.pass_days(2.1)
    assert approve(cast, draft) == ""
    assert not cast.store.drafts.page(released).notices
    cast.vote(cast.final, draft, "approve")
    assert cast.state(draft) == "released"


def test_the_lead_ends_it_before_and_nobody_else_begins_it(cast: Cast) -> None:
    draft = cast.draft()
    with pytest.raises(Refused):
        cast.as_(cast.press).blackouts.halt("Anschlag", DAY)
    lead = cast.as_(cast.lead)
    lead.blackouts.halt("Anschlag", DAY)
    assert lead.blackouts.halted() is not None
    lead.blackouts.remove("Anschlag")
    assert lead.blackouts.halted() is None
    cast.vote(cast.press, draft, "approve")
    cast.vote(cast.final, draft, "approve")
    assert cast.state(draft) == "released"


def test_a_release_that_had_not_heard_of_it_stands(cast: Cast, tmp_path: Path) -> None:
    draft, share = cast.draft(), str(tmp_path / "a.umlauf-ablage")
    cast.vote(cast.press, draft, "approve")
    lead = cast.as_(cast.lead)
    lead.sync.run(share)
    with cast.store, type(cast.store).seat(tmp_path / "far", cast.store, cast.final) as far:
        far.sync.run(share)
        lead.blackouts.halt("Anschlag", DAY)
        far.drafts.page(draft)
        far.votes.cast(draft, VoteInput("approve"))
        far.sync.run()
        lead.sync.run()
        assert lead.drafts.page(draft).state == "released"
