"""The door to the register of consents and licences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from sqlalchemy import Connection

from db.actions import consents as actions
from db.actions.writer import Writer
from db.changes import Changes
from db.domain.checks.facts import BLOCK
from db.domain.fold import fold_draft
from db.errors import Refused
from db.media.limits import HEAD_BYTES
from db.media.sniff import sniff
from db.projections.draft_rows import shown_revision
from db.projections.load import acts_of
from db.queries.consent_page import consent_page
from db.queries.consents import (
    consent_counts,
    consent_rows,
    consents_by_id,
    consents_of_draft,
)
from db.rows.consents import (
    ConsentCounts,
    ConsentFilter,
    ConsentInput,
    ConsentPage,
    ConsentRow,
)
from db.rows.sentences import sentence
from db.store.core import Core
from db.store.lookup import find_house
from db.tables.sqlite_errors import told_kindly


class Consents:
    """Who agreed to what, for which channels, until when; ``consent`` is always the full id."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(self, wanted: ConsentFilter | None = None) -> tuple[ConsentRow, ...]:
        """The entries that a filter leaves, in its order."""
        with self._core.read() as connection:
            viewer = self._core.viewer(connection)
            return consent_rows(connection, wanted or ConsentFilter(), viewer, self._path_of)

    def counts(self, wanted: ConsentFilter) -> ConsentCounts:
        """What each box of the filter would show."""
        with self._core.read() as connection:
            return consent_counts(connection, wanted, self._core.viewer(connection))

    def page(self, consent: str) -> ConsentPage:
        """One entry with its drafts and what follows.

        Raises:
            Refused: ``unknown_consent``.
        """
        core = self._core
        with core.read() as connection:
            found = consent_page(
                connection,
                core.space(connection),
                consent,
                core.viewer(connection),
                self._path_of,
                self._type_of,
                lambda draft: self._hold(connection, draft, f"consent.{consent}"),
            )
        if found is None:
            raise Refused("unknown_consent", sentence("unknown_consent"))
        return found

    def _hold(self, connection: Connection, draft: str, place: str) -> str:
        """What the check of an entry does to a draft today; see `FollowRow`."""
        core = self._core
        folded = fold_draft(draft, acts_of(connection, draft), core.space(connection))
        shown = shown_revision(folded)
        judged = core.judged(connection, folded, shown.id) if shown else ()
        found = next((one for one in judged if one.found.place == place), None)
        if found is None:
            return "off"
        if found.lifted:
            return "lifted"
        return "locked" if found.level == BLOCK else "hint"

    def of_draft(self, draft: str) -> tuple[ConsentRow, ...]:
        """The entries that concern a draft."""
        with self._core.read() as connection:
            viewer = self._core.viewer(connection)
            ids = consents_of_draft(connection, draft, viewer)
            return consents_by_id(connection, ids, viewer, self._path_of)

    def enter(self, entered: ConsentInput) -> Changes:
        """Writes a new entry, or replaces the one of its id; files are taken in.

        Raises:
            Refused: ``bad_consent``, ``bad_scan``, ``bad_medium``, ``consent_revoked``.
        """
        return self.add(entered)[1]

    def add(self, entered: ConsentInput) -> tuple[str, Changes]:
        """As ``enter``; tells the entry's id as well."""
        actions.prepare(self._core.media, entered)

        def do(writer: Writer) -> str:
            house = find_house(writer.space, entered.house) if entered.house else ""
            return actions.enter(writer, self._core.media, replace(entered, house=house))

        return self._core.act(do)

    def revoke(self, consent: str, at: int, how: str) -> Changes:
        """Ends a consent for good: ``at`` ms it came, ``how`` written, spoken or mail.

        Raises:
            Refused: ``unknown_consent``, ``consent_revoked``, ``bad_consent``.
        """
        return self._do(lambda writer: actions.revoke(writer, consent, at, how))

    def follow(self, consent: str, what: str, draft: str = "", *, done: bool) -> Changes:
        """Ticks a consequence, or opens it again."""
        return self._do(lambda writer: actions.follow(writer, consent, what, draft, done=done))

    def _do(self, do: Callable[[Writer], object]) -> Changes:
        return self._core.act(do)[1]

    def _path_of(self, digest: str) -> str:
        blobs = self._core.blobs
        return str(blobs.path_of(digest)) if blobs.has(digest) else ""

    def _type_of(self, digest: str) -> tuple[str, int]:
        path = self._path_of(digest)
        return _looked_at(path) if path else ("", 0)


@lru_cache(maxsize=256)
def _looked_at(path: str) -> tuple[str, int]:
    """Media type and size in bytes of a kept file; its bytes never change."""
    file = Path(path)
    with told_kindly(file), file.open("rb") as opened:
        return sniff(opened.read(HEAD_BYTES)), file.stat().st_size
