"""A space as its founder has it: one unit, one member, and a shared folder it meets over."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.store import Store


@contextmanager
def founded(folder: Path) -> Iterator[Store]:
    """Create a space in a folder and its share beside it; the founder's store is open."""
    store, _ = Store.create(
        folder / "founder",
        title="Mach was Wichtiges",
        house=("SK", "Staatskanzlei", "SN"),
        unit=("sk.r15", "Referat 15"),
        member_title="SK, Referat 15",
    )
    with store:
        store.sync.run(str(folder / "raum.umlauf-ablage"))
        yield store
