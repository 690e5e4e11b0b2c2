"""Random lines for a schedule: from a seed, or drawn and shrunk by hypothesis."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from random import Random

from hypothesis import strategies as st

from tests.factories.chronicle import Chronicle, Device
from tests.factories.playbill import REPLICAS
from tests.factories.postings import WITH_POSTINGS
from tests.factories.purges import WITH_CUTS
from tests.factories.scenes import WHAT
from tests.factories.schedule import Act, Schedule
from tests.factories.shreds import WITH_ERASURES
from tests.factories.spans import WITH_SPANS

PICK = 4096
MOST = REPLICAS * 10 * len(WHAT) * PICK**4
MOST_WITH_ERASURES = REPLICAS * 10 * len(WITH_ERASURES) * PICK**4
MOST_WITH_SPANS = REPLICAS * 10 * len(WITH_SPANS) * PICK**4
MOST_WITH_POSTINGS = REPLICAS * 10 * len(WITH_POSTINGS) * PICK**4
MOST_WITH_CUTS = REPLICAS * 10 * len(WITH_CUTS) * PICK**4
ADMINS = (
    ("admin 1", "LEAD", ("admin", "lead", "reviewer"), 1),
    ("admin 2", "PRESS", ("admin", "reviewer"), 2),
    ("admin 3", "LAW", ("admin", "editor"), 3),
)


def act(number: int, kinds: int = len(WHAT)) -> Act:
    """The line that a number below MOST spells; 0 is the simplest."""
    parts = []
    for base in (kinds, 10, REPLICAS, PICK, PICK, PICK, PICK):
        number, part = divmod(number, base)
        parts.append(part)
    return Act(parts[2], parts[1], parts[0], (parts[3], parts[4], parts[5], parts[6]))


def lines(most: int = 25) -> st.SearchStrategy[list[Act]]:
    """Up to so many lines."""
    return st.lists(st.integers(0, MOST - 1).map(act), min_size=1, max_size=most)


def seeded(seed: int, length: int) -> list[Act]:
    """The same lines for the same seed, on every machine."""
    random = Random(seed)  # noqa: S311 - nothing is kept secret here
    return [act(random.randrange(MOST)) for _ in range(length)]


def unsigned(name: str) -> Device:
    """A device whose entries carry no signature."""
    return Device(name, sha256(name.encode()).hexdigest()[:32])


def played(script: Sequence[Act]) -> Schedule:
    """A schedule of unsigned entries, played to its end."""
    schedule = Schedule(Chronicle(), unsigned)
    schedule.play(script)
    return schedule


def cutting(seed: int, length: int) -> list[Act]:
    """Lines among which admins cut, the same for the same seed."""
    random = Random(seed)  # noqa: S311 - nothing is kept secret here
    return [act(random.randrange(MOST_WITH_CUTS), len(WITH_CUTS)) for _ in range(length)]


def cutting_lines(most: int = 25) -> st.SearchStrategy[list[Act]]:
    """Up to so many of them."""
    numbers = st.integers(0, MOST_WITH_CUTS - 1)
    return st.lists(numbers.map(lambda one: act(one, len(WITH_CUTS))), min_size=1, max_size=most)


def purged(script: Sequence[Act]) -> Schedule:
    """A schedule of unsigned entries with cuts, played to its end."""
    schedule = Schedule(Chronicle(), unsigned, WITH_CUTS, ADMINS)
    schedule.play(script)
    return schedule


def shredding(seed: int, length: int) -> list[Act]:
    """Lines among which words are erased, the same for the same seed."""
    random = Random(seed)  # noqa: S311 - nothing is kept secret here
    kinds = len(WITH_ERASURES)
    return [act(random.randrange(MOST_WITH_ERASURES), kinds) for _ in range(length)]


def shredding_lines(most: int = 20) -> st.SearchStrategy[list[Act]]:
    """Up to so many of them."""
    numbers = st.integers(0, MOST_WITH_ERASURES - 1)
    one = numbers.map(lambda number: act(number, len(WITH_ERASURES)))
    return st.lists(one, min_size=1, max_size=most)


def shredded(script: Sequence[Act]) -> Schedule:
    """A schedule of unsigned entries with erasures, played to its end."""
    schedule = Schedule(Chronicle(), unsigned, WITH_ERASURES, ADMINS)
    schedule.play(script)
    return schedule


def spanning(seed: int, length: int) -> list[Act]:
    """Lines among which spans ask for one more step, the same for the same seed."""
    random = Random(seed)  # noqa: S311 - nothing is kept secret here
    return [act(random.randrange(MOST_WITH_SPANS), len(WITH_SPANS)) for _ in range(length)]


def spanned(script: Sequence[Act]) -> Schedule:
    """A schedule of unsigned entries with such spans, played to its end."""
    schedule = Schedule(Chronicle(), unsigned, WITH_SPANS, ADMINS)
    schedule.play(script)
    return schedule


def publishing(seed: int, length: int) -> list[Act]:
    """Lines among which releases go live, the same for the same seed."""
    random = Random(seed)  # noqa: S311 - nothing is kept secret here
    kinds = len(WITH_POSTINGS)
    return [act(random.randrange(MOST_WITH_POSTINGS), kinds) for _ in range(length)]


def gone_live(script: Sequence[Act]) -> Schedule:
    """A schedule of unsigned entries with publications, played to its end."""
    schedule = Schedule(Chronicle(), unsigned, WITH_POSTINGS, ADMINS)
    schedule.play(script)
    return schedule
