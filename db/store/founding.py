"""Makes replicas: by founding a space, by joining one, by seating a demo member."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from db.actions.space import Founding, check_code, found, open_feed
from db.errors import NotASpaceError, Refused
from db.ledger.demo_keys import DemoKeys
from db.ledger.keys import DeviceKey
from db.ledger.keystore import KeyStore, open_keystore
from db.sentence import Sentence
from db.store.core import Core
from db.store.identities import feed_of_member, remember_identity
from db.store.inviting import KEY_BYTES, Source, invitation_from
from db.tables.database import FILE
from db.tables.entries import after
from db.tables.sqlite_errors import told_kindly
from db.tables.versions import SHAPE

Clock = Callable[[], int]
Draw = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class NewSpace:
    """What a space is founded with."""

    title: str
    house: tuple[str, str, str]
    unit: tuple[str, str]
    member_title: str
    wording: str
    reason_min: int
    demo: bool


def found_space(
    folder: Path, new: NewSpace, clock: Clock, draw: Draw, passphrase: str | None
) -> tuple[Core, str]:
    """Founds a space; returns the open replica and the private recovery key."""
    _must_be_free(folder)
    for code in (new.house[0], new.unit[0]):
        check_code(code)
    key, recovery = DeviceKey(draw(KEY_BYTES)), DeviceKey(draw(KEY_BYTES))
    keystore = _keystore(folder, passphrase, demo=new.demo)
    core = _make(folder, key, key.feed, keystore, clock, draw)
    core.set_setting("demo", "1" if new.demo else "")
    founding = Founding(
        new.title,
        new.house,
        new.unit,
        new.member_title,
        recovery.public,
        new.wording,
        new.reason_min,
        new.demo,
    )
    member, _ = core.act(lambda writer: found(writer, founding))
    remember_identity(core, key.feed, member)
    return core, recovery.private.hex()


def join_space(
    folder: Path, source: Source, clock: Clock, draw: Draw, passphrase: str | None
) -> Core:
    """Opens an own feed with an invitation; the space itself comes with the first sync."""
    _must_be_free(folder)
    with invitation_from(source, clock, draw) as invitation:
        key = DeviceKey(draw(KEY_BYTES))
        keystore = _keystore(folder, passphrase, demo=False)
        core = _make(folder, key, invitation.space, keystore, clock, draw)
        core.set_setting("title", invitation.title)
        core.set_setting("invited_as", invitation.member)
        core.set_setting("invited_by", invitation.by)
        core.set_setting("carrier", invitation.carrier)
        invited = DeviceKey(bytes.fromhex(invitation.key))
        core.act(lambda writer: open_feed(writer, invited, invitation.space))
        remember_identity(core, key.feed, "")
    return core


def seat_member(folder: Path, source: Core, who: str) -> Core:
    """A demo replica with one member's key, filled through the ordinary intake."""
    if not source.is_demo_store():
        raise Refused("demo_only", Sentence("Das geht nur in einem Beispielraum."))
    _must_be_free(folder)
    member, feed = feed_of_member(source, who)
    key = (source.keystore or DemoKeys(source.folder)).load(source.intake.space_id, feed)
    core = _make(folder, key, source.intake.space_id, DemoKeys(folder), source.clock, source.draw)
    core.set_setting("demo", "1")
    with source.read() as theirs, core.database.write() as ours:
        _copy(theirs, ours, core)
    for digest in source.blobs.held():
        core.blobs.take_in(source.blobs.path_of(digest), expected=digest)
    remember_identity(core, feed, member)
    return core


def _copy(theirs: Connection, ours: Connection, core: Core) -> None:
    core.intake.take_in(ours, after(theirs, {}))


def _must_be_free(folder: Path) -> None:
    if (folder / FILE).exists():
        message = Sentence(
            "In {folder} liegt schon ein Umlaufraum. Bitte wählen Sie einen leeren Ordner.",
            folder=folder,
        )
        raise NotASpaceError(message)


def _keystore(folder: Path, passphrase: str | None, *, demo: bool) -> KeyStore:
    return DemoKeys(folder) if demo else open_keystore(folder, passphrase, new=True)


def _make(  # noqa: PLR0913, PLR0917 - the parts of a new replica
    folder: Path, key: DeviceKey, space_id: str, keystore: KeyStore, clock: Clock, draw: Draw
) -> Core:
    with told_kindly(folder):
        (folder / "local").mkdir(parents=True, exist_ok=True)
        (folder / "media").mkdir(exist_ok=True)
    keystore.save(space_id, key)
    core = Core(folder, create=True, space_id=space_id, clock=clock, draw=draw)
    core.keystore = keystore
    core.know_key(key)
    core.feed = key.feed
    core.set_setting("feed", key.feed)
    core.set_setting("projection_version", SHAPE)
    return core
