"""The door to rights: roles, cuts with a look at what they do, and what counts again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial

from sqlalchemy import Connection

from db.actions import members as actions
from db.actions.writer import Writer
from db.changes import Changes
from db.domain.act import hypothetical
from db.domain.space import Space
from db.errors import Refused
from db.ledger.entry import Entry, stored_entry
from db.ledger.fork_proof import prove_fork
from db.queries.rights import cut_rows, device_rows, lost_rows, own_lost
from db.rows import ControlRow, DeviceRow, EffectRow, LostRow, MovedDraftRow
from db.sentence import Sentence
from db.store import own_tail
from db.store.core import Core
from db.store.identities import me
from db.store.lookup import find_entry, find_feed, find_member
from db.store.members import check_roles

_CHANGED = "SELECT id, title, state FROM draft WHERE id = ?"


class Rights:
    """Who may still do what, and from which position on not any more.

    Every act can be tried first: ``dry`` tells what would stop counting, and signs nothing.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def devices(self, member: str = "") -> tuple[DeviceRow, ...]:
        """Devices of a member, or of all, with what keeps them from being heard."""
        with self._core.read() as connection:
            wanted = find_member(connection, member) if member else ""
            return device_rows(connection, wanted)

    def cuts(self) -> tuple[ControlRow, ...]:
        """Every cut, change of roles and readmission, newest first."""
        with self._core.read() as connection:
            return cut_rows(connection)

    def lost(self) -> tuple[LostRow, ...]:
        """What this replica's identities wrote that a fork or a cut took away: to do again."""
        with self._core.read() as connection:
            return own_lost(connection, self._core.space(connection))

    def unheard(self) -> Sentence | None:
        """Why nothing more that the acting device signs counts, None = it is heard."""
        with self._core.read() as connection:
            told = own_tail.stopped(connection, self._core.feed)
        if told or self._core.setting("sync.kind") != "web_revoked":
            return told
        return own_tail.barred()

    def gone(self) -> tuple[Sentence, ...]:
        """What this replica's devices wrote and a backup or copy lacks, and what to do."""
        core = self._core
        with core.read() as connection:
            return own_tail.left_behind(connection, core.folded.space_id, core.feed)

    def set_roles(
        self,
        member: str,
        roles: Sequence[str],
        upto: Mapping[str, int] | None = None,
        *,
        dry: bool = False,
    ) -> tuple[EffectRow, Changes]:
        """Gives a member these roles; ``upto``: by device the last position with the old ones."""
        check_roles(roles, none=True)
        who, places = self._named(member, upto)
        with self._telling_oneself(who):
            return self._do(lambda writer: actions.set_roles(writer, who, roles, places), dry=dry)

    def revoke(
        self,
        member: str,
        devices: Collection[str] = (),
        upto: Mapping[str, int] | None = None,
        *,
        keep: bool = False,
        dry: bool = False,
    ) -> tuple[EffectRow, Changes]:
        """Cuts a member, or only some devices (``keep``: the others go on).

        ``upto``: by device the last position that counts; else what is here counts.
        """
        who, places = self._named(member, upto)
        with self._core.read() as connection:
            named = [find_feed(connection, one) for one in devices]
        named += [one for one in places if one not in named] if named else []
        with self._telling_oneself(who):
            return self._do(
                lambda writer: actions.revoke(writer, who, named, places, keep=keep), dry=dry
            )

    @contextmanager
    def _telling_oneself(self, member: str) -> Iterator[None]:
        """Say to an admin who wants to cut themselves that this is about themselves."""
        try:
            yield
        except Refused as refused:
            if refused.code == "not_above" and member == me(self._core).member:
                raise Refused(refused.code, _ONESELF) from refused
            raise

    def confirm(self, cut: str, *, dry: bool = False) -> tuple[EffectRow, Changes]:
        """Agrees to a cut that reaches back, by its entry or a prefix of it."""
        with self._core.read() as connection:
            entry = find_entry(connection, cut)
        return self._do(lambda writer: actions.confirm(writer, entry), dry=dry)

    def readmit(
        self, device: str, first: int, last: int, head: str = "", *, dry: bool = False
    ) -> tuple[EffectRow, Changes]:
        """Counts a range of a device's entries again; ``head`` tells one of two branches."""
        with self._core.read() as connection:
            feed = find_feed(connection, device)
        return self._do(lambda writer: actions.readmit(writer, feed, first, last, head), dry=dry)

    def prove_forks(self) -> Changes:
        """Writes down every fork that is here and not proven yet."""
        core = self._core
        with core.read() as connection:
            trust = core.space(connection).trust
            if trust.actor(hypothetical(core.feed, core.clock(), None)) is None:
                return Changes()
            proven = set(trust.forks.proofs.values())
            open_ = [place for place in trust.forks.first.items() if place not in proven]
            proofs = [
                prove_fork(*pair) for feed, seq in open_ if (pair := _pair(connection, feed, seq))
            ]
        total = Changes()
        for proof in proofs:
            total |= self._core.act(partial(actions.prove, proof=proof))[1]
        return total

    def _named(self, member: str, upto: Mapping[str, int] | None) -> tuple[str, dict[str, int]]:
        with self._core.read() as connection:
            who = find_member(connection, member)
            places = {find_feed(connection, one): seq for one, seq in (upto or {}).items()}
        return who, places

    def _do(self, act: Callable[[Writer], str], *, dry: bool) -> tuple[EffectRow, Changes]:
        def attempt(writer: Writer) -> EffectRow:
            before = writer.space
            return _effect(writer, act(writer), before)

        return self._core.attempt(attempt, dry=dry)


_ONESELF = Sentence(
    "Mit Verwaltungsrecht bestimmen Sie nicht über sich selbst: Wer Ihr verlorenes Gerät in Händen"
    " hält, könnte sonst Ihre übrigen aussperren. Ein eigenes verlorenes Gerät sperrt, wer in der"
    " Einladung über Ihnen steht, oder der gedruckte Wiederherstellungsschlüssel (umlauf member"
    " revoke FUNKTION --device GERÄT --recovery-key DATEI)."
)


def _effect(writer: Writer, entry: str, before: Space) -> EffectRow:
    """What an act just written changes; the tables still show how it was."""
    connection, trust = writer.connection, writer.space.trust
    lost, back, drafts = _moved(writer, entry, before)
    now = (lost_rows(connection, lost), lost_rows(connection, back), drafts)
    control = next((one for one in trust.controls if one.act.id == entry), None)
    if control is None or not trust.needs_second(control):
        return EffectRow(entry, False, *now)  # noqa: FBT003 - nobody has to agree
    with writer.as_if_agreed(entry):
        all_lost, _, all_drafts = _moved(writer, entry, before)
    rest = tuple(one for one in all_drafts if one not in drafts)
    return EffectRow(entry, True, *now, lost_rows(connection, all_lost - lost), rest)  # noqa: FBT003


def _moved(
    writer: Writer, entry: str, before: Space
) -> tuple[set[str], set[str], tuple[MovedDraftRow, ...]]:
    """Entries that stop and begin to count, and the drafts whose state that changes."""
    connection, after = writer.connection, writer.space
    lost = set(after.not_counted) - set(before.not_counted) - {entry}
    back = set(before.not_counted) - set(after.not_counted)
    drafts = []
    for draft_id in sorted(writer.recounted(before)):
        draft = writer.draft(draft_id)
        was = set(
            connection.exec_driver_sql(
                "SELECT id FROM refused WHERE draft = ?", (draft_id,)
            ).scalars()
        )
        lost |= set(draft.not_counted) - was
        back |= was - set(draft.not_counted)
        row = connection.exec_driver_sql(_CHANGED, (draft_id,)).first()
        if row is not None and row[2] != draft.state:
            drafts.append(MovedDraftRow(row[0], row[1], row[2], draft.state))
    return lost, back, tuple(drafts)


def _pair(connection: Connection, feed: str, seq: int) -> tuple[Entry, Entry] | None:
    rows = connection.exec_driver_sql(
        "SELECT id, sig, header FROM entry WHERE feed = ? AND seq = ? ORDER BY id LIMIT 2",
        (feed, seq),
    ).all()
    if len(rows) != 2:  # noqa: PLR2004 - both branches are needed
        return None
    one, other = (stored_entry(name, sig, header, None) for name, sig, header in rows)
    return one, other
