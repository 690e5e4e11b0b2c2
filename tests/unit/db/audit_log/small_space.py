"""A space of four devices with drafts on their way, made by the same actions as any other."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection

from db.actions import draft as drafts
from db.actions import space as spaces
from db.actions import talk, vote
from db.actions.media import MediaDesk
from db.actions.writer import Identity, Writer
from db.audit_log.inquiry import Inquiry, write_inquiry
from db.domain.operations import InquiryExport
from db.ledger.keys import DeviceKey
from db.media.blobs import BlobStore
from db.projections.intake import Intake
from db.rows import MediumInput, NewDraft, RevisionEdit, VoteInput
from db.tables.database import Database

START = int(datetime(2026, 3, 2, 9, tzinfo=UTC).timestamp() * 1000)
LOOK = 1_800_000


class SmallSpace:
    """One replica in which every member acts, each with its own key.

    Attributes:
        keys: by name: admin, agency, expert, final.
        blobs: its media.
        drafts: ids, in order.
        now: ms; every look at the clock takes half an hour.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = Database(folder, create=True)
        self.keys = {name: key_of(name) for name in ("admin", "agency", "expert", "final")}
        self.space = self.keys["admin"].feed
        self.intake = Intake(self.space, lambda _land: lambda _day: False)
        self.blobs = BlobStore(folder / "media")
        self.desk = MediaDesk(self.blobs)
        self.drafts: list[str] = []
        self.now = START
        self._drawn = 0
        self._found()

    @contextmanager
    def acting(self, name: str) -> Iterator[Writer]:
        """Give the pen to a member for one transaction."""
        with self.database.write() as connection:
            identity = Identity(self.keys[name], name)
            writer = Writer(connection, self.intake, identity, self._tick, self._draw)
            yield writer
            writer.finish()
        self.intake.forget()

    def make_draft(self, title: str, *, channels: tuple[str, ...] = ("linkedin",)) -> str:
        """Write a draft of the agency's and send it on its route."""
        with self.acting("agency") as writer:
            house = next(iter(writer.space.houses))
            route = next(iter(writer.space.newest))
            texts = {channel: f"{title} für {channel}" for channel in channels}
            new = NewDraft(title, house, texts, channels, route=route, planned_at=self.now)
            draft = drafts.create_draft(writer, self.desk, new)
            drafts.submit(writer, draft)
        self.drafts.append(draft)
        return draft

    def cast(self, name: str, draft: str, verdict: str = "approve", reason: str = "") -> None:
        """Let a member vote."""
        with self.acting(name) as writer:
            vote.cast(writer, self.desk, draft, VoteInput(verdict, reason=reason))

    def publish(self, title: str, *, channels: tuple[str, ...] = ("linkedin",)) -> str:
        """Take a draft all the way."""
        draft = self.make_draft(title, channels=channels)
        self.cast("expert", draft)
        self.cast("final", draft)
        with self.acting("agency") as writer:
            talk.publish(writer, draft, channels[0], f"https://example.org/{draft[:6]}", "", 0)
        return draft

    def add_medium(self, draft: str, medium: MediumInput) -> None:
        """Write a revision with one medium."""
        self.desk.prepare([medium])
        with self.acting("agency") as writer:
            drafts.revise(writer, self.desk, draft, RevisionEdit(media=(medium,)))

    def export(
        self, out: Path, inquiry: Inquiry | None = None, by: str = "admin"
    ) -> InquiryExport:
        """Write a package; the log does not learn of it."""
        with self.database.read() as connection:
            return write_inquiry(
                connection,
                inquiry or Inquiry(),
                self.keys[by],
                out,
                now=self._tick(),
                blobs=self.blobs,
            )

    @property
    def connection(self) -> Connection:
        """The replica's one connection."""
        return self.database.connection

    def _found(self) -> None:
        founding = spaces.Founding(
            "Mach was Wichtiges",
            ("SK", "Staatskanzlei", "SN"),
            ("sk.15", "Referat 15"),
            "Referat 15, SK",
            key_of("recovery").public,
        )
        with self.acting("admin") as writer:
            spaces.found(writer, founding)
            house = next(iter(writer.space.houses))
            units = {
                "agency": spaces.add_unit(writer, house, "agentur", "Agentur"),
                "expert": spaces.add_unit(writer, house, "smi.presse", "Presse"),
                "final": spaces.add_unit(writer, house, "sk.leitung", "Leitung"),
            }
            spaces.publish_route(writer, ROUTE)
        roles = {"agency": ("contractor",), "expert": ("reviewer",), "final": ("reviewer",)}
        for name, unit in units.items():
            self._join(name, unit, roles[name])

    def _join(self, name: str, unit: str, roles: tuple[str, ...]) -> None:
        invitation = key_of(f"invitation {name}")
        with self.acting("admin") as writer:
            spaces.invite(writer, unit, roles, f"Funktion {name}", invitation.public)
        with self.acting(name) as writer:
            spaces.open_feed(writer, invitation, self.space)
        with self.acting("admin") as writer:
            spaces.accept(writer, self.keys[name].feed)

    def _tick(self) -> int:
        self.now += LOOK
        return self.now

    def _draw(self, size: int) -> bytes:
        self._drawn += 1
        return sha256(f"draw {self._drawn}".encode()).digest()[:size]


def key_of(name: str) -> DeviceKey:
    """Return a key that is the same in every run."""
    return DeviceKey(sha256(f"key {name}".encode()).digest())


ROUTE = {
    "name": "Standard",
    "restart": "first",
    "stages": [
        {
            "name": "Fachprüfung",
            "steps": [{"kind": "expert_check", "units": ["smi.presse"], "days": 2}],
        },
        {
            "name": "Schluss",
            "steps": [{"kind": "final_signature", "units": ["sk.leitung"], "days": 1}],
        },
    ],
}
