"""Verification of a whole log."""

from __future__ import annotations

from collections.abc import Iterator

from db.audit_log.report import Report
from db.audit_log.verify import verify as check
from tests.bench import floors
from tests.bench.measure import Row, in_turns, rounds
from tests.bench.space import Place


def verify(place: Place) -> Iterator[Row]:
    """Bytes, chains, signatures, bodies and members of every entry, from the file."""
    found: list[Report] = []
    ours, floor = in_turns(
        lambda: found.append(check(place.folder)),
        lambda: floors.hash_and_verify(place.folder / "space.sqlite"),
        rounds(place.drafts),
    )
    report = found[-1]
    assert report.ok, report.problems  # a fast wrong verification is worth nothing
    note = f"{ours.ms / report.entries:.3f} ms an entry"
    what = f"verify {report.entries:,} entries"
    yield Row(what, ours.ms, floor.ms, "≤ 1.5×", note, cpu=(ours.cpu, floor.cpu))
