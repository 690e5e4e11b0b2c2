"""What is made once a run: the demo, of which every process gets a copy, and a real server."""

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from itertools import count
from pathlib import Path

import pytest

from db.demo.build import make, make_replicas
from tests.factories import Cast, make_space
from tests.faults.server import serving

TODAY, SEED = date(2026, 11, 17), 7
NUMBERS = count(1)


@pytest.fixture(scope="session")
def demo_spaces(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the four spaces; what is written there, other tests see."""
    return copy(tmp_path_factory, "demo-spaces", lambda to: make(to, seed=SEED, today=TODAY))


@pytest.fixture(scope="session")
def demo_replicas(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """Five replicas of the first space, for reading alone."""
    folder = copy(
        tmp_path_factory,
        "demo-replicas",
        lambda to: make_replicas(to, 5, seed=SEED, today=TODAY),
    )
    return tuple(sorted(folder.iterdir()))


def copy(factory: pytest.TempPathFactory, name: str, build: Callable[[Path], object]) -> Path:
    """Return this process's copy of what the first process to ask for it builds."""
    several = "PYTEST_XDIST_WORKER" in os.environ
    root = factory.getbasetemp().parent if several else factory.getbasetemp()
    original = root / f"{name}-original"
    with (root / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not original.exists():
            begun = root / f"{name}-begun"
            shutil.rmtree(begun, ignore_errors=True)
            build(begun)
            begun.rename(original)
    return Path(shutil.copytree(original, factory.getbasetemp() / name))


@pytest.fixture
def cast(tmp_path: Path) -> Iterator[Cast]:
    """A space with one submitted draft, at the lead's desk; many files make one of their own."""
    made = make_space(tmp_path / "space")
    made.draft("Waldarbeit")
    made.as_(made.lead)
    yield made
    made.store.close()


@pytest.fixture(scope="session")
def served(tmp_path_factory):
    """A running server; whoever stops it starts it again."""
    with serving(tmp_path_factory.mktemp("served") / "server") as found:
        yield found


@pytest.fixture
def server(served):
    """The same, with a name that no space has yet."""
    served.name = f"space-{next(NUMBERS)}"
    return served
