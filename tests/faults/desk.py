"""One replica on real files with its own key, as the sync tests use it: write, meet, compare."""

import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from db.changes import Changes
from db.ledger.entry import Entry
from db.ledger.invitation import prove
from db.ledger.keys import DeviceKey
from db.ledger.seal import seal
from db.media.blobs import BlobStore
from db.projections.intake import Intake
from db.sync import engine
from db.sync.link import CarrierLink
from db.sync.memory import Memory
from db.sync.replica import Replica
from db.sync.report import Report
from db.sync.server_address import read_address
from db.sync.server_link import ServerTarget
from db.sync.share_folder import now_ms
from db.sync.share_target import ShareTarget
from db.tables import entries
from db.tables.database import Database
from db.tables.entries import RawEntry


class Desk:
    """A member's replica; ``space`` is "" for the founder."""

    def __init__(self, folder: Path, space: str = "", key: DeviceKey | None = None) -> None:
        self.key = key or DeviceKey(os.urandom(32))
        self.recovery = DeviceKey(os.urandom(32))
        self.database = Database(folder, create=True)
        self.intake = Intake(space or self.key.feed, lambda _: lambda _: False)
        self.blobs = BlobStore(folder / "media")
        self.replica = Replica(self.database, self.intake, self.blobs)
        self.memory = Memory()
        self.link = CarrierLink(patience_s=20)
        self.clock = now_ms()

    def found(self) -> "Desk":
        """Write the founder's first entry."""
        ids = {"member": secrets.token_hex(16), "unit": secrets.token_hex(16)}
        fields: dict[str, object] = {"key": self.key.public, "title": "Probe"}
        fields |= {"wording": "release"}
        fields |= {
            "reason_min": 20,
            "demo": False,
            "recovery_key": self.recovery.public,
            "roles": ["admin", "editor"],
        }
        self.write("space.create", {**fields, **ids})
        return self

    def invite(self, folder: Path) -> "Desk":
        """Invite and accept a member, and return its desk, which knows only the space so far."""
        once = DeviceKey(os.urandom(32))
        member, unit = secrets.token_hex(16), secrets.token_hex(16)
        fields = {"member": member, "unit": unit, "roles": ["reviewer"], "key": once.public}
        invite = self.write("member.invite", fields)
        other = Desk(folder, self.replica.space)
        proof = prove(once, self.replica.space, other.key.public)
        opening = {"key": other.key.public, "invitation": once.public, "proof": proof}
        other.write("feed.open", opening)
        self.write("member.join", {"feed": other.key.feed, "member": member, "invite": invite.id})
        return other

    def write(
        self,
        kind: str,
        fields: Mapping[str, object],
        subject: str = "",
        seen: Mapping[str, tuple[int, str]] | None = None,
    ) -> Entry:
        """Sign and store the next entry of the own feed."""
        with self.database.write() as connection:
            seq, prev = entries.own_head(connection, self.key.feed)
            entry = self._seal(seq + 1, prev, kind, fields, subject, seen)
            self.intake.take_in(connection, [raw(entry)])
        return entry

    def witness(self, other: "Desk") -> Entry:
        """Write that everything of another desk that is here was seen."""
        feed = other.key.feed
        return self.write("witness", {}, seen={feed: self.replica.heads()[feed]})

    def _seal(  # noqa: PLR0913, PLR0917 - an entry has this many parts
        self,
        seq: int,
        prev: str,
        kind: str,
        fields: Mapping[str, object],
        subject: str = "",
        seen: Mapping[str, tuple[int, str]] | None = None,
    ) -> Entry:
        self.clock += 1
        return seal(
            self.key,
            space=self.replica.space,
            seq=seq,
            prev=prev,
            clock=self.clock,
            seen=dict(seen or {}),
            kind=kind,
            subject=subject,
            fields=fields,
            salt=os.urandom(16),
        )

    def batch(self, count: int) -> None:
        """Write that many votes in one transaction."""
        with self.database.write() as connection:
            seq, prev = entries.own_head(connection, self.key.feed)
            made = []
            for number in range(seq + 1, seq + 1 + count):
                made.append(self._seal(number, prev, "vote.cast", vote()))
                prev = made[-1].id
            self.intake.take_in(connection, [raw(entry) for entry in made])

    def vote(self, verdict: str = "approve") -> Entry:
        """Write a vote that lies nowhere near any draft: an entry like any other."""
        return self.write("vote.cast", vote(verdict))

    def votes(self, count: int) -> list[str]:
        """Write that many votes and return their ids."""
        return [self.vote().id for _ in range(count)]

    def comment(self, text: str) -> Entry:
        """Write a comment."""
        ids = {"revision": secrets.token_hex(32), "must_settle": False, "reply_to": ""}
        return self.write("comment.add", {"text": text, "anchor": {}, **ids})

    def add_media(self, data: bytes) -> str:
        """Take a file in, name it in a new draft (an editor's), and return its SHA-256."""
        file = self.database.folder / "new"
        file.write_bytes(data)
        blob = self.blobs.take_in(file)
        draft = secrets.token_hex(16)
        ids = {name: secrets.token_hex(16) for name in ("house", "lead", "unit", "route")}
        self.write("draft.create", {**ids, "ref": ""}, draft)
        fields = {"sha256": blob.digest, "size": blob.size, "type": "image/png", "name": "a.png"}
        words = dict.fromkeys(("alt_text", "credit", "licence", "consent"), "")
        numbers = dict.fromkeys(("width", "height", "duration_ms"), 0)
        self.write("media.add", {**fields, **words, **numbers}, draft)
        return blob.digest

    def sync(self, share: Path, *, create: bool = True, full: bool = True, **how: bool) -> Report:
        """Run one sync with the share."""
        return engine.run(
            self.replica,
            ShareTarget(share, lambda: self.key, **how),
            self.memory,
            self.link,
            create=create,
            full=full,
            clock=lambda: self.clock,
        )

    def meet(self, address: str, *, full: bool = True, token: str = "", proxy: str = "") -> Report:
        """Run one sync with a space on a server."""
        proxies = {"http": proxy, "https": proxy} if proxy else {}
        return engine.run(
            self.replica,
            ServerTarget(read_address(address), self.key, token, proxies),
            self.memory,
            self.link,
            full=full,
        )

    @contextmanager
    def voting_at(self, look: str) -> Iterator[None]:
        """Vote after every look of this name that sync takes at the replica, as others may."""
        taken = getattr(self.replica, look)

        def watched(*what: Any) -> Any:
            found = taken(*what)
            self.vote()
            return found

        setattr(self.replica, look, watched)
        try:
            yield
        finally:
            delattr(self.replica, look)

    def ids(self) -> set[str]:
        """Return the ids of everything held."""
        with self.database.read() as connection:
            return {row[0] for row in connection.exec_driver_sql("SELECT id FROM entry")}

    def close(self) -> None:
        """End the child and close the file."""
        self.link.end()
        self.database.close()


def vote(verdict: str = "approve") -> dict[str, object]:
    """Return the fields of a vote on nothing."""
    ids = {name: secrets.token_hex(32) for name in ("run", "step", "revision")}
    return {**ids, "verdict": verdict, "unit": secrets.token_hex(16)}


def raw(entry: Entry) -> RawEntry:
    """Return an entry as the table stores it."""
    return RawEntry(entry.id, entry.feed, entry.seq, entry.sig, entry.header, entry.body)


def take_in(desk: Desk, entry: Entry) -> Changes:
    """Store an entry without asking whether it may be stored."""
    with desk.database.write() as connection:
        return desk.intake.take_in(connection, [raw(entry)])


@contextmanager
def team(folder: Path, count: int = 3) -> Iterator[list[Desk]]:
    """Give that many desks of one space; only the founder knows them all so far."""
    found = [Desk(folder / "0").found()]
    found += [found[0].invite(folder / str(number)) for number in range(1, count)]
    try:
        yield found
    finally:
        for desk in found:
            desk.close()


def meet(desks: list[Desk], share: Path) -> None:
    """Let everybody sync twice: once to give, once to take."""
    for desk in desks * 2:
        desk.sync(share)


def all_equal(desks: list[Desk]) -> bool:
    """Tell whether all hold the same entries."""
    return len({frozenset(desk.ids()) for desk in desks}) == 1
