"""Verification of a whole log."""

from __future__ import annotations

from collections.abc import Iterator

from db.audit_log.report import Report
from db.audit_log.verify import verify as check
from tests.bench import floors
from tests.bench.measure import Row, timed
from tests.bench.space import Place


def verify(place: Place) -> Iterator[Row]:
    """Bytes, chains, signatures, bodies and members of every entry, from the file."""
    found: list[Report] = []
    ours = timed(lambda: found.append(check(place.folder)))
    (report,) = found
    assert report.ok, report.problems  # a fast wrong verification is worth nothing
    floor = timed(lambda: floors.hash_and_verify(place.folder / "space.sqlite"))
    note = f"{ours / report.entries:.3f} ms an entry"
    yield Row(f"verify {report.entries:,} entries", ours, floor, "≤ 1.5×", note)
