"""What a package is made from: one request on one frozen state of the log."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from db.audit_log.annexes.columns import Heading
from db.audit_log.frozen_log import FrozenLog
from db.audit_log.posting_spool import PostingSpool
from db.audit_log.profiles import Profile
from db.ledger.keys import DeviceKey
from db.media.blobs import BlobStore
from db.rows.figures import Figures, Wanted
from db.rows.inquiry_case import Case

_AUTHOR = """
SELECT m.id, m.title, COALESCE(u.code, ''), COALESCE(u.name, '') FROM device d
JOIN member m ON m.id = d.member LEFT JOIN unit u ON u.id = m.unit WHERE d.feed = ?
"""


@dataclass(frozen=True, slots=True)
class Content:
    """One request on one frozen state.

    Attributes:
        log: the entries.      tables: folded from exactly that state.
        key: of the device that asks.      profile: what may be read.
        wanted: which postings.      case: what they answer.
        blobs: the media of this replica, None = there are none.
        chosen: ids of the drafts the annex names, in its order.
        xdomea: codes of the messages that go along.
        leave_out: files that do not, of `db.rows.cases.OPTIONAL`.
        found: the figures, once they are counted.
        shown: the postings as the profile shows them, once the annex is written.
    """

    log: FrozenLog
    tables: Connection
    key: DeviceKey
    profile: Profile
    wanted: Wanted
    case: Case
    blobs: BlobStore | None = None
    chosen: tuple[str, ...] = ()
    xdomea: tuple[str, ...] = ()
    leave_out: tuple[str, ...] = ()
    found: Figures | None = None
    shown: PostingSpool | None = None

    @property
    def space(self) -> tuple[str, str, str, bool]:
        """Return the space's id, title and wording, and whether it is a demo."""
        id_, title, wording, demo = self.tables.exec_driver_sql(
            "SELECT id, title, wording, demo FROM space"
        ).one()
        return id_, title, wording, bool(demo)

    @property
    def author(self) -> tuple[str, str, str, str]:
        """Return id, function title, unit code and unit name of the member who asks."""
        found = self.tables.exec_driver_sql(_AUTHOR, (self.key.feed,)).first()
        return (found[0], found[1], found[2], found[3]) if found else ("", "", "", "")

    def heading(self) -> Heading:
        """Return what stands above the annex and in the properties of all documents."""
        _, title, _, unit = self.author
        number = f"Drs.-Nr. {self.case.print_number}" if self.case.print_number else ""
        return Heading(
            title="Anlage 1",
            subject=" · ".join(filter(None, (number, self.case.subject, self.space[1]))),
            author=", ".join(filter(None, (title, unit))) if self.profile.functions else "",
            at=self.log.at,
            demo=self.space[3],
            fingerprint=self.log.fingerprint,
            entries=self.log.entries,
        )


Writer = Callable[[Path, Content], None]
"""Writes its files into a package's folder, at most one folder down."""
