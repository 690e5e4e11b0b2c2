"""A fork is found once; what both branches write behind it is placed without a rebuild."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from tests.factories.sealing import Replica, Sealed
from tests.factories.troupe import NOBODY, code

TALK = {"text": "Noch ein Gedanke.", "revision": NOBODY, "anchor": {}, "reply_to": ""}
DRAFT = code("draft")
CREATE = {"house": code("SK"), "lead": code("LEAD"), "unit": code("AGENCY"), "ref": ""}


class Copied:
    """An agency's computer that was copied; both go on writing, and somebody reads both.

    Attributes:
        common: what all had before.      branches: what either wrote since, in order.
        reader: what a third wrote after seeing both.
    """

    def __init__(self) -> None:
        self.sealed = Sealed()
        play = self.sealed.schedule
        self.chronicle = play.chronicle
        agency, reader = play.replicas[0].people[1], play.replicas[3].people[0]
        self._write(agency, "draft.create", {**CREATE, "route": code("way")})
        self.common = self._since(0)
        twin = replace(agency)
        self.branches = [self._talk(one, 6) for one in (agency, twin)]
        knows = [one for one in self.chronicle.past if one]
        before = len(self.sealed.raw)
        self._write(reader, "comment.add", {**TALK, "must_settle": True}, knows)
        self.reader = self._since(before)

    def _write(self, device, kind, fields, knows=()):
        self.chronicle.write(device, kind, fields, DRAFT, knows)

    def _talk(self, device, count):
        before = len(self.sealed.raw)
        for _ in range(count):
            self._write(device, "comment.add", {**TALK, "must_settle": False})
        return self._since(before)

    def _since(self, number):
        return list(self.sealed.raw.values())[number:]

    def open(self, folder: Path) -> "Counting":
        """An empty replica."""
        return Counting(folder, self.sealed.schedule.space)


class Counting(Replica):
    """A replica that counts how often everything was placed anew."""

    def __init__(self, folder: Path, space: str) -> None:
        super().__init__(folder, space)
        self.rebuilds = 0
        rebuild = self.intake.rebuild

        def counted(*given):
            self.rebuilds += 1
            rebuild(*given)

        self.intake.rebuild = counted  # type: ignore[method-assign] # watched, not replaced


@pytest.fixture(scope="module")
def copied():
    return Copied()


def alternating(copied):
    one, other = copied.branches
    return [[entry] for pair in zip(one, other, strict=True) for entry in pair]


def test_a_fork_is_rebuilt_once_and_then_goes_on(copied, tmp_path):
    place = copied.open(tmp_path)
    grown = place.take_in([copied.common, *alternating(copied), copied.reader])
    assert place.rebuilds == 1
    assert place.rebuilt() == grown
    place.close()


def test_the_second_branch_in_one_go_is_rebuilt_once(copied, tmp_path):
    place = copied.open(tmp_path)
    grown = place.take_in([copied.common, *copied.branches, copied.reader])
    assert place.rebuilds == 1
    assert place.rebuilt() == grown
    place.close()


def test_a_branch_whose_root_comes_last_waits_and_is_rebuilt_once(copied, tmp_path):
    one, other = copied.branches
    place = copied.open(tmp_path)
    place.take_in([copied.common, one, *[[entry] for entry in reversed(other)]])
    assert place.rebuilds == 1
    grown = place.take_in([copied.reader])
    assert (place.rebuilds, place.rebuilt()) == (1, grown)
    place.close()


def test_any_order_of_two_branches_gives_one_state(copied, tmp_path):
    everything = [*copied.common, *copied.branches[0], *copied.branches[1], *copied.reader]
    hashes = set()
    for seed in range(12):
        place = copied.open(tmp_path / str(seed))
        order = Random(seed).sample(everything, len(everything))  # noqa: S311 - no secret
        hashes.add(place.take_in([[one] for one in order]))
        assert place.rebuilds <= 2, "found while placed, found again while its twin waited"
        hashes.add(place.rebuilt())
        place.close()
    assert len(hashes) == 1
