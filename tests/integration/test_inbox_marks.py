"""What the chip of a row says: it waits for me only where I may act on it now."""

from pathlib import Path

import pytest

from db.rows import InboxFilter, RevisionEdit
from db.store import Store
from tests.factories import Cast, make_space


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return make_space(tmp_path / "space")


def marks(store: Store, scope: str = "all") -> list[str]:
    return [row.mark for row in store.inbox.rows(InboxFilter(scope))]


def test_in_all_houses_a_draft_waits_only_for_whose_turn_it_is(cast: Cast) -> None:
    cast.draft()
    said = {one: marks(cast.as_(one)) for one in (cast.press, cast.final, cast.agency, cast.lead)}
    assert said == {
        cast.press: ["waiting"],
        cast.final: ["in_review"],
        cast.agency: ["in_review"],
        cast.lead: ["in_review"],
    }


def test_a_new_revision_is_new_to_whoever_voted_on_the_old_one(cast: Cast) -> None:
    draft = cast.draft()
    cast.vote(cast.press, draft, "reject", "Bitte die Quelle der Zahl nennen.")
    store = cast.as_(cast.agency)
    store.drafts.revise(draft, RevisionEdit(texts={"instagram": "Neuer Wortlaut."}))
    store.drafts.submit(draft)
    assert marks(store) == ["in_review"]
    assert marks(cast.as_(cast.press)) == marks(cast.store, "mine") == ["new_revision"]


def test_what_i_have_approved_waits_for_me_no_longer(cast: Cast) -> None:
    draft = cast.draft()
    cast.vote(cast.press, draft, "approve")
    assert marks(cast.as_(cast.press)) == ["in_review"]
    assert marks(cast.as_(cast.final)) == ["waiting"]


def test_a_draft_waits_for_a_deputy_in_both_lists(cast: Cast) -> None:
    store = cast.as_(cast.lead)
    store.units.add("SK", "sk.r16", "Referat 16")
    deputy = store.members.enrol("sk.r16", ["reviewer"], "Referatsleitung 16, SK")
    cast.as_(cast.press).deputies.set("smi.presse", "sk.r16")
    cast.draft()
    assert marks(cast.as_(deputy)) == marks(cast.store, "mine") == ["waiting"]
