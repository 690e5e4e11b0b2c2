"""A member is cut long after: what it costs against folding everything anew."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from db.store import Store
from tests.bench.measure import Row, timed
from tests.bench.space import Place, without_media

_BUSIEST = (
    "SELECT d.member, d.feed, COUNT(DISTINCT p.subject) FROM placed p JOIN device d "
    "ON d.feed = p.feed JOIN member m ON m.id = d.member "
    "WHERE p.kind = 'vote.cast' AND ' ' || m.roles || ' ' NOT LIKE '% admin %' "
    "GROUP BY d.feed ORDER BY 3"
)


def revoke(place: Place) -> Iterator[Row]:
    """A voting member of middling zeal, cut from its first vote on, by two admins."""
    folder = without_media(place.folder, place.scratch / "revoke")
    with Store.open(folder) as store:
        with store._core.read() as connection:  # noqa: SLF001 - nobody else asks who is busy
            rows = connection.exec_driver_sql(_BUSIEST).all()
            total = connection.exec_driver_sql("SELECT COUNT(*) FROM draft").scalar_one()
            entries = connection.exec_driver_sql("SELECT COUNT(*) FROM entry").scalar_one()
        member, feed, drafts = rows[len(rows) // 2]
        founder = next(one for one in store.members.list() if "admin" in one.roles)
        store.act_as(founder.member)
        second = store.members.enrol(founder.unit_code, ["admin"], "Zweite Verwaltung")
        cut, _ = store.rights.revoke(member, upto={feed: 1})
        store.act_as(second)
        ours = timed(lambda: store.rights.confirm(cut.entry))
        before = store.care.state_hash()
        anew = timed(store.care.rebuild)
        assert store.care.state_hash() == before
    shutil.rmtree(Path(folder))
    note = f"{entries:,} entries; it acted in {drafts:,} of {total:,} drafts; floor: a rebuild"
    yield Row("a revocation that reaches back", ours, anew, "≤ 0.2×", note)
