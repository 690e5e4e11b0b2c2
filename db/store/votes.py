"""The door to votes: signed at once, or held for the ten seconds."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from db.actions import vote as actions
from db.actions.writer import Writer
from db.changes import Changes
from db.domain.act import hypothetical
from db.errors import KnownError, Refused, UmlaufError
from db.queries.pending import pending_rows, vote_from_text, vote_to_text
from db.reference.holidays import is_holiday_in
from db.rows import PendingRow, VoteInput
from db.sentence import Sentence, to_text
from db.store.core import Core
from db.store.lookup import find_unit


class Votes:
    """Verdicts of the acting member."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def cast(self, draft: str, given: VoteInput) -> Changes:
        """Signs a verdict at once."""
        return self._core.act(lambda writer: self._cast(writer, draft, given))[1]

    def _cast(self, writer: Writer, draft: str, given: VoteInput) -> str:
        space = writer.space
        resolved = replace(
            given,
            to=find_unit(space, given.to),
            for_unit=find_unit(space, given.for_unit),
            asked=tuple(find_unit(space, one) for one in given.asked),
        )
        return actions.cast(writer, self._core.media, draft, resolved)

    def hold(self, draft: str, given: VoteInput, seconds: int = 10) -> PendingRow:
        """Stores a consent durably without signing it; the rules are asked now and again later.

        Raises:
            Refused: it could not be signed as things stand.
        """
        core = self._core
        bound = given if given.digest else replace(given, digest=self._current(draft))
        self._try(draft, bound)
        pending = core.draw(16).hex()
        with core.read() as connection:
            member = core.viewer(connection).member
        with core.local() as connection:
            connection.exec_driver_sql(
                "INSERT INTO local_pending "
                "(id, draft, member, vote, digest, sign_at, process, problem) "
                "VALUES (?, ?, ?, ?, ?, ?, '', '')",
                (
                    pending,
                    draft,
                    member,
                    vote_to_text(bound),
                    bound.digest,
                    core.clock() + seconds * 1000,
                ),
            )
        core.generation += 1
        return next(one for one in self.pending() if one.id == pending)

    def _current(self, draft: str) -> str:
        with self._core.read() as connection:
            found = connection.exec_driver_sql(
                "SELECT current FROM draft WHERE id = ?", (draft,)
            ).first()
        return str(found[0]) if found else ""

    def _try(self, draft: str, given: VoteInput) -> None:
        """Signs in a transaction that is then given up: the whole rule, nothing kept."""

        def attempt(writer: Writer) -> None:
            self._cast(writer, draft, given)
            raise _GivenUpError

        try:
            self._core.act(attempt)
        except _GivenUpError:
            return

    def pending(self) -> tuple[PendingRow, ...]:
        """My unsigned acts, next to be signed first."""
        with self._core.read() as connection:
            return pending_rows(connection, self._core.viewer(connection).member)

    def sign(self, pending: str) -> Changes:
        """Signs a held act; the whole rule runs again.

        Raises:
            Refused, KnownError: it stays unsigned, with the reason in its row.
        """
        core = self._core
        with core.read() as connection:
            row = connection.exec_driver_sql(
                "SELECT draft, vote FROM local_pending WHERE id = ?", (pending,)
            ).first()
        if row is None:
            raise Refused("unknown_vote", Sentence("Diese Freigabe wartet nicht mehr."))

        def do(writer: Writer) -> None:
            self._cast(writer, row[0], vote_from_text(row[1]))
            writer.connection.exec_driver_sql("DELETE FROM local_pending WHERE id = ?", (pending,))

        try:
            return core.act(do)[1] | Changes(local=True)
        except (Refused, KnownError) as problem:
            self._note_problem(pending, problem)
            raise

    def _note_problem(self, pending: str, problem: UmlaufError) -> None:
        with self._core.local() as connection:
            connection.exec_driver_sql(
                "UPDATE local_pending SET problem = ? WHERE id = ?",
                (to_text(problem.sentence), pending),
            )
        self._core.generation += 1

    def take_back(self, pending: str) -> Changes:
        """Drops a held act before it is signed; leaves no trace in the log."""
        with self._core.read() as connection:
            row = connection.exec_driver_sql(
                "SELECT draft FROM local_pending WHERE id = ?", (pending,)
            ).first()
        with self._core.local() as connection:
            connection.exec_driver_sql("DELETE FROM local_pending WHERE id = ?", (pending,))
        self._core.generation += 1
        return Changes(drafts=frozenset({row[0]} if row else ()), local=True)

    def withdraw(self, draft: str) -> Changes:
        """Takes my newest vote on a draft back until a later stage has voted."""
        return self._core.act(lambda writer: actions.withdraw(writer, draft))[1]

    def resolve(self, draft: str, keep: str, reason: str) -> Changes:
        """Settles a contested step: the vote to keep (id or prefix), "" = a new revision."""

        def do(writer: Writer) -> None:
            votes = [one for one in writer.draft(draft).votes if keep and one.startswith(keep)]
            if keep and len(votes) != 1:
                raise Refused(
                    "unknown_vote", Sentence("Das Votum „{keep}“ gibt es nicht.", keep=keep)
                )
            actions.resolve(writer, draft, votes[0] if keep else "", reason)

        return self._core.act(do)[1]

    def lapse(self, draft: str, step: str = "") -> Changes:
        """Writes that a step's deadline passed in silence (a member of the lead unit)."""
        return self._core.act(lambda writer: actions.lapse(writer, is_holiday_in, draft, step))[1]

    def lapse_due(self, before: int = 0) -> Changes:
        """Writes every lapse of drafts that the acting member's unit leads.

        Args:
            before: deadlines earlier than this, ms; 0 = now. After a round of sync the moment
                it began: whatever was given in time has been seen then (3-ledger §3.2).
        """
        core = self._core
        with core.read() as connection:
            probe = hypothetical(core.feed, core.clock(), None)
            actor = core.space(connection).trust.actor(probe)
            rows = connection.exec_driver_sql(
                "SELECT s.draft, s.step FROM step s JOIN draft d ON d.id = s.draft "
                "JOIN due u ON u.run = s.run AND u.step = s.step "
                "WHERE s.live AND s.silence AND s.state = 'open' AND s.opened_at > 0 "
                "AND d.lead = ? AND u.due_at < ?",
                (actor.unit if actor else "", before or core.clock()),
            ).all()
        total = Changes()
        for draft, step in rows:
            with suppress(Refused):
                total |= self.lapse(draft, step)
        return total


class _GivenUpError(Exception):
    """Leaves a trial transaction without keeping it."""
