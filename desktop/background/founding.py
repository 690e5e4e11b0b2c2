"""Makes spaces, each function to be called in a job's own thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from platformdirs import user_data_path

DAYS = {"expert_check": 3, "cosign": 2, "final_signature": 1}


@dataclass(frozen=True, slots=True)
class NewSpace:
    """What a person says of a new space.

    Attributes:
        units: (code, name) of the three units: checks, co-signs, signs last.
        own: index of the founder's own unit in ``units``.
        stages: name of each stage, same order.      route: name of the route.
        passphrase: for the key, None where the keyring keeps it.
    """

    folder: Path
    title: str
    house: tuple[str, str, str]
    units: tuple[tuple[str, str], ...]
    own: int
    member_title: str
    route: str
    stages: tuple[str, ...]
    passphrase: str | None = None


@dataclass(frozen=True, slots=True)
class Joined:
    """A replica that waits to be accepted; ``words`` are read out on the telephone."""

    folder: Path
    title: str
    carrier: str
    words: tuple[str, ...]


def spaces_folder() -> Path:
    """Return the folder in which the replicas of this user lie."""
    return user_data_path("umlauf", appauthor=False) / "spaces"


def free_folder(name: str) -> Path:
    """Return a folder for a new replica; what an attempt without a key left empty is taken."""
    base = spaces_folder() / name
    places = [base, *(base.with_name(f"{name}-{number}") for number in range(2, 1000))]
    return next(place for place in places if not any(one.is_file() for one in place.rglob("*")))


def found_space(new: NewSpace) -> str:
    """Make a space with one house, three units and one route.

    Returns:
        The private recovery key, 64 hex, to be printed and sealed.

    Raises:
        KnownError: the folder cannot be used, or there is no keyring (NoKeyringError).
    """
    from db.store import Store  # noqa: PLC0415 - not needed to show the window

    store, recovery = Store.create(
        new.folder,
        title=new.title,
        house=new.house,
        unit=new.units[new.own],
        member_title=new.member_title,
        passphrase=new.passphrase,
    )
    with store, store.batch():
        for number, (code, name) in enumerate(new.units):
            if number != new.own:
                store.units.add(new.house[0], code, name)
        store.routes.publish(standard_route(new))
    return recovery


def standard_route(new: NewSpace) -> Mapping[str, Any]:
    """Return the first route: check, co-signature, final signature, one unit each."""
    stages = [
        {
            "name": name,
            "steps": [{"kind": kind, "units": [code], "days": days, "hours": 0, "silence": False}],
        }
        for name, (kind, days), (code, _) in zip(new.stages, DAYS.items(), new.units, strict=True)
    ]
    return {"name": new.route, "restart": "first", "stages": stages, "keep": []}


def join_space(folder: Path, invitation: Path, passphrase: str | None) -> Joined:
    """Open an own feed with an invitation file.

    Raises:
        KnownError: the file is no invitation, the folder cannot be used, no keyring.
    """
    from db.store import Store  # noqa: PLC0415 - not needed to show the window

    with Store.join(folder, invitation, passphrase=passphrase) as store:
        title, carrier = store.space().title, store.sync.target()
        return Joined(folder, title, carrier, store.members.own_words())


def first_sync(folder: Path, carrier: str, passphrase: str | None) -> bool:
    """Lay the request at the carrier and fetch what is there.

    Returns:
        Whether the device was accepted already.

    Raises:
        CarrierError: the carrier cannot be reached or written.
    """
    from db.store import Store  # noqa: PLC0415 - not needed to show the window

    with Store.open(folder, passphrase=passphrase) as store:
        store.sync.run(carrier)
        return store.me().joined


def demo_folder() -> Path:
    """Return the folder of the examples of this user."""
    return user_data_path("umlauf", appauthor=False) / "demo"


def make_demo(folder: Path, progress: Callable[[int, int], None]) -> Path:
    """Make the examples where they are missing; return the folder of the first one.

    Raises:
        KnownError: the folder cannot be written, the disk is full.
    """
    from db.demo.build import FIRST_SPACE, make  # noqa: PLC0415 - not needed to show the window

    first = folder / FIRST_SPACE
    if not first.exists():
        make(folder, progress=progress)
    return first
