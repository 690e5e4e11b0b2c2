"""Makes spaces, each function to be called in a job's own thread."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from platformdirs import user_data_path

from desktop.background.system_proxy import proxies_for

if TYPE_CHECKING:
    from db.rows import CarrierLook, InvitationNote, JoiningRow
    from db.store import Store
    from desktop.background.side_job import SideJob

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
    """A replica that waits to be accepted.

    Attributes:
        words: to be read out on the telephone.      by: who invited, "" = not said.
        locked: the key lies in a file behind a passphrase, not in the keyring.
    """

    folder: Path
    title: str
    carrier: str
    words: tuple[str, ...]
    by: str = ""
    locked: bool = False


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


def read_note(invitation: Path) -> InvitationNote:
    """Read what an invitation file says; raises KnownError where it is none."""
    from db.store import Store  # noqa: PLC0415 - not needed to show the window

    return Store.read_invitation(invitation)


def look_at(address: str, space: str) -> CarrierLook:
    """Look at a carrier before joining; ``space`` "" = not known yet; raises CarrierError."""
    from db.store import Store  # noqa: PLC0415 - not needed to show the window

    return Store.look_at_carrier(address, space, proxies_for(address))


def join_space(folder: Path, source: Path | tuple[str, str], passphrase: str | None) -> Joined:
    """Open an own feed with an invitation file, or with a code and its carrier's address.

    Raises:
        KnownError: it is no invitation, the folder cannot be used, no keyring.
        Refused: the code is not known or over.
    """
    from db.rows import InvitationCode  # noqa: PLC0415 - not needed to show the window
    from db.store import Store  # noqa: PLC0415 - as above

    by = source if isinstance(source, Path) else InvitationCode(*source, proxies_for(source[1]))
    with Store.join(folder, by, passphrase=passphrase) as store:
        return joined_in(store)


def joined_in(store: Store) -> Joined:
    """Tell how the device of an open replica stands."""
    row, folder = store.joining.row(), store.folder
    locked = (folder / "local" / "keys").is_dir()
    return Joined(folder, store.space().title, row.carrier, row.words, row.by, locked)


def first_sync(folder: Path, carrier: str, passphrase: str | None) -> JoiningRow:
    """Lay the request at the carrier and fetch what is there; tell how far the device is.

    Raises:
        CarrierError: the carrier cannot be reached or written.
    """
    from db.store import Store  # noqa: PLC0415 - not needed to show the window

    with Store.open(folder, passphrase=passphrase) as store:
        store.sync.proxies = proxies_for(carrier)
        store.sync.run(carrier)
        return store.joining.row()


def save_request(folder: Path, packet: Path, passphrase: str | None) -> None:
    """Write the request into a packet for somebody to carry; raises KnownError."""
    from db.store import Store  # noqa: PLC0415 - not needed to show the window

    with Store.open(folder, passphrase=passphrase) as store:
        store.packets.write(packet)


def read_answer(folder: Path, packets: list[Path], passphrase: str | None) -> JoiningRow:
    """Take in what came back; raises KnownError where a file is no packet of this space."""
    from db.store import Store  # noqa: PLC0415 - not needed to show the window

    with Store.open(folder, passphrase=passphrase) as store:
        for packet in packets:
            store.packets.read(packet)
        return store.joining.row()


def renew(store: Store, file: Path | None, code: str) -> str:
    """Go on with a new key in an open replica; return the new feed.

    Raises:
        KnownError: it is no invitation, or the carrier cannot be reached.
        Refused: it is for another space, or the code is not known.
    """
    from db.rows import InvitationCode  # noqa: PLC0415 - not needed to show the window

    address = store.sync.target()
    store.renew(file or InvitationCode(code, address, proxies_for(address)))
    return store.me().feed


def withdraw(folder: Path) -> None:
    """Forget a space this device was never let into; what lies on the carrier counts nothing."""
    shutil.rmtree(folder)


def restore_space(file: Path, folder: Path) -> Path:
    """Bring a space back from its backup into a new folder, and return that.

    Raises:
        KnownError: the file is no backup, or the folder cannot be written; nothing is left.
    """
    from db.backup.restore import restore_space  # noqa: PLC0415 - not needed to show the window

    folder.parent.mkdir(parents=True, exist_ok=True)
    restore_space(file, folder)
    return folder


def demo_folder() -> Path:
    """Return the folder of the examples of this user."""
    return user_data_path("umlauf", appauthor=False) / "demo"


def make_demo(folder: Path, job: SideJob) -> Path:
    """Make the examples where they are missing; return the folder of the first one.

    Where the job is cancelled, nothing of them is left.

    Raises:
        KnownError: the folder cannot be written, the disk is full.
    """
    from db.demo.beside import FIRST_SPACE, make_beside  # noqa: PLC0415 - not needed to show the window

    first = folder / FIRST_SPACE
    if not first.exists():
        make_beside(folder, job.progressed.emit, lambda: not job.cancelled())
    return first
