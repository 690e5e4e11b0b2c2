"""What acts write bit by bit is what a rebuild writes: lists, deadlines and the search index."""

import pytest
from sqlalchemy import select

from db.demo.build import make_synthetic
from db.demo.synthetic import FINAL, voting_unit
from db.projections.listed_ranks import DONE
from db.rows import InboxFilter, VoteInput
from db.store import Store
from db.tables import schema

SEARCH = (
    "SELECT r.draft, r.place, s.words FROM search_row r JOIN search s ON s.rowid = r.id "
    "ORDER BY r.draft, r.place, s.words"
)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    folder = tmp_path_factory.mktemp("caches") / "space"
    make_synthetic(folder, 150, seed=3)
    with Store.open(folder, as_member=voting_unit("SMI")) as opened:
        yield opened


def caches(store):
    with store._core.read() as connection:  # noqa: SLF001 - no door shows tables
        tables = [
            sorted(connection.execute(select(table)).all())
            for table in (schema.due, schema.listed)
        ]
        return [*tables, connection.exec_driver_sql(SEARCH).all()]


def act(store):
    """A vote, a comment and an approval, each in a transaction of its own."""
    first, second, *_ = store.inbox.drafts(InboxFilter())
    store.votes.cast(first, VoteInput("approve"))
    store.comments.add(second, "Bitte noch die Quelle nennen.")
    store.votes.cast(second, VoteInput("reject", reason="Die Zahl im zweiten Satz ist falsch."))


def test_a_rebuild_changes_no_cache(store):
    act(store)
    before, state = caches(store), store.care.state_hash()
    store.care.rebuild()
    assert (caches(store), store.care.state_hash()) == (before, state)


@pytest.mark.parametrize("unit", [voting_unit("SMI"), FINAL])
@pytest.mark.parametrize("scope", ["mine", "all", "done"])
def test_counts_groups_and_pages_tell_of_the_same_list(store, unit, scope):
    store.act_as(unit)
    wanted = InboxFilter(scope=scope)
    drafts = store.inbox.drafts(wanted)
    pages = [store.inbox.rows(wanted, start, 7) for start in range(0, len(drafts), 7)]
    assert [row.draft for page in pages for row in page] == list(drafts)
    assert sum(one.count for one in store.inbox.groups(wanted)) == len(set(drafts)) == len(drafts)
    assert getattr(store.inbox.counts(), scope) == len(drafts)


def test_each_draft_stands_once_among_all_or_done(store):
    with store._core.read() as connection:  # noqa: SLF001
        twice = connection.exec_driver_sql(
            "SELECT draft FROM listed WHERE unit = '' AND rank <> ? "
            "GROUP BY draft HAVING COUNT(*) > 1",
            (DONE,),
        ).all()
    assert twice == []
