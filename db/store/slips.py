"""The door to routing slips: one draft on paper, with the state of the log it stands on."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection

from db.actions.space import record_print
from db.audit_log.slip import Anchor, write_slip
from db.changes import Changes
from db.rows.review import ReviewPage
from db.store.core import Core
from db.store.drafts import Drafts
from db.store.log import Log
from db.tables.sqlite_errors import told_kindly

_RELEASED = """
SELECT r.revision, r.released_at, r.release FROM draft d JOIN run r ON r.id = d.run
WHERE d.id = ? AND r.release <> ''
"""


class Slips:
    """Prints drafts; whatever prints a fingerprint says so in the log."""

    def __init__(self, core: Core, drafts: Drafts, log: Log) -> None:
        self._core, self._drafts, self._log = core, drafts, log

    def write(self, draft: str, out: Path) -> tuple[str, Changes]:
        """Writes the slip of a draft and records the fingerprint printed on it.

        The released revision is shown, or the newest where none is.

        Returns:
            The fingerprint (64 hex), and what recording it touched.

        Raises:
            Refused: there is no such draft.
            KnownError: the environment is in the way; nothing is left behind.
        """
        with self._core.read() as connection:
            found = connection.exec_driver_sql(_RELEASED, (draft,)).first()
            revision, at, vote = found or ("", 0, "")
            page = self._drafts.page(draft, revision)
            printed, heads, entries = self._log.fingerprint()
            anchor = self._anchor(connection, page, (printed, entries), (at, vote))
        with told_kindly(out), TemporaryDirectory(prefix=".umlauf-", dir=_beside(out)) as part:
            made = Path(part) / "slip.pdf"
            write_slip(page, anchor, made)
            made.replace(out)
        changes = self._core.act(lambda writer: record_print(writer, printed, heads, entries))[1]
        return printed, changes

    def _anchor(
        self,
        connection: Connection,
        page: ReviewPage,
        state: tuple[str, int],
        released: tuple[int, str],
    ) -> Anchor:
        space, title, wording, demo = connection.exec_driver_sql(
            "SELECT id, title, wording, demo FROM space"
        ).one()
        voters = {one.id: one.unit_name for one in page.votes}
        return Anchor(
            space=space,
            title=title,
            wording=wording,
            demo=bool(demo),
            at=self._core.clock(),
            fingerprint=state[0],
            entries=state[1],
            released_at=released[0],
            released_by=voters.get(released[1], ""),
        )


def _beside(out: Path) -> Path:
    return out.absolute().parent
