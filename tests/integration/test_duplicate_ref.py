"""One external ID in two drafts that were made apart: both stay, both say so, one must go."""

from pathlib import Path

import pytest

from db.rows import InboxFilter, NewDraft
from db.store import Store
from tests.factories import make_space

PLAN = "ID;Titel;Haus;Datum;Uhrzeit;Kanäle;Text\nA-01;{title};SMI;23.11.2026;9:00;LinkedIn;Wald\n"


@pytest.fixture
def twins(tmp_path):
    """Two replicas of one agency after both laid in A-01 and met; the drafts' ids."""
    cast, share = make_space(tmp_path / "space"), str(tmp_path / "probe.umlauf-ablage")
    second = cast.store.members.enrol("agentur", ["editor"], "Agentur, zweite Redaktion")
    cast.store.sync.run(share)
    with cast.as_(cast.agency) as here, Store.seat(tmp_path / "other", here, second) as there:
        there.sync.run(share)
        new = NewDraft("Wald", "SMI", {"linkedin": "Wald"}, ("linkedin",), external_ref="A-01")
        drafts = [next(iter(one.drafts.create(new).drafts)) for one in (here, there)]
        for one in (here, there, here):
            one.sync.run(share)
        yield here, there, drafts


def dry_run(store: Store, folder: Path, title: str = "Anders"):
    file = folder / "plan.csv"
    file.write_text(PLAN.format(title=title), "utf-8")
    (row,) = store.imports.dry_run(file).rows
    return row


def test_both_drafts_are_flagged_on_both_replicas(twins):
    for store in twins[:2]:
        pages = [store.drafts.page(draft) for draft in twins[2]]
        assert [page.flags for page in pages] == [("duplicate_ref",)] * 2
        assert all("ziehen Sie einen zurück" in page.notices[0] for page in pages)
        rows = store.inbox.rows(InboxFilter(scope="all"))
        assert [row.flags for row in rows] == [("duplicate_ref",)] * 2


def test_a_row_with_that_id_is_an_error_until_one_is_withdrawn(twins, tmp_path):
    here, there, drafts = twins
    row = dry_run(here, tmp_path)
    assert row.status == "error"
    assert "steht in zwei Entwürfen; ziehen Sie einen zurück" in row.messages[0].text
    there.drafts.withdraw(drafts[1])
    there.sync.run()
    here.sync.run()
    assert "zwei Entwürfen" not in "".join(one.text for one in dry_run(here, tmp_path).messages)


def test_once_one_is_withdrawn_nothing_is_flagged_and_the_id_finds_the_other(twins):
    here, _, drafts = twins
    here.drafts.withdraw(drafts[0])
    assert [here.drafts.page(draft).flags for draft in drafts] == [(), ()]
    assert here.drafts.find("A-01") == drafts[1]


def test_another_units_draft_may_have_the_same_id(tmp_path):
    cast = make_space(tmp_path / "space")
    press = cast.store.members.enrol("smi.presse", ["editor"], "Redaktion, SMI")
    draft = cast.draft(submitted=False, external_ref="A-01")
    cast.as_(press).drafts.create(NewDraft("Wald", "SMI", {}, (), external_ref="A-01"))
    assert cast.store.drafts.page(draft).flags == ()
    cast.store.close()
