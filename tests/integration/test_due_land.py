"""A deadline follows the holidays of the step's Land, also where that changes afterwards."""

from datetime import UTC, date, datetime

import pytest

from db.domain.operations import HouseAdd, UnitAdd
from db.rows import InboxFilter
from db.store import Store
from tests.factories import Clock, make_space

TUESDAY = 1_794_913_200_000  # 17.11.2026, 12:00 in Berlin; the next day is one off in Saxony only
IN_SAXONY, IN_BERLIN = date(2026, 11, 23), date(2026, 11, 20)


@pytest.fixture
def cast(tmp_path):
    found = make_space(tmp_path / "space", Clock(TUESDAY))
    found.draft()
    yield found
    found.store.close()


def due(store):
    (row,) = store.inbox.rows(InboxFilter(scope="all"))
    return datetime.fromtimestamp(row.due / 1000, UTC).date()


def move(cast, land="SN", unit_house="SMI"):
    """The lead changes the Land of the press unit's house, or the unit's house."""
    store = cast.as_(cast.lead)
    houses = {one.code: one.id for one in store.units.houses()}
    unit = next(one for one in store.units.list() if one.code == "smi.presse")
    core = store._core  # noqa: SLF001 - no door changes either yet
    core.act(lambda writer: writer.write(HouseAdd(houses["SMI"], "SMI", "Inneres", land)))
    moved = UnitAdd(unit.id, houses[unit_house], unit.code, unit.name)
    return core.act(lambda writer: writer.write(moved))[1] if unit_house != "SMI" else None


def test_the_repentance_day_is_off_in_saxony(cast):
    assert due(cast.store) == IN_SAXONY


def test_a_house_that_changes_its_land_moves_the_deadlines(cast):
    move(cast, land="BE")
    assert due(cast.store) == IN_BERLIN


def test_a_unit_that_changes_its_house_moves_them(cast):
    cast.as_(cast.lead).units.add_house("BLN", "Senatskanzlei", "BE")
    changes = move(cast, unit_house="BLN")
    assert due(cast.store) == IN_BERLIN
    assert changes.drafts == set(cast.drafts)


def test_they_move_on_a_replica_that_only_hears_of_it(cast, tmp_path):
    share = str(tmp_path / "probe.umlauf-ablage")
    cast.store.sync.run(share)
    with Store.seat(tmp_path / "other", cast.store, cast.press) as other:
        other.sync.run(share)
        assert due(other) == IN_SAXONY
        move(cast, land="BE")
        cast.store.sync.run()
        _, changes = other.sync.run()
        assert due(other) == IN_BERLIN
        assert changes.drafts == set(cast.drafts)


def test_a_rebuild_says_the_same(cast):
    move(cast, land="BE")
    cast.store.care.rebuild()
    assert due(cast.store) == IN_BERLIN
