"""The door to sync: one round with a carrier, and what the status bar says about it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path

from sqlalchemy import Connection

from db.changes import Changes
from db.errors import CarrierError, KnownError, NoKeyringError, Refused
from db.queries.log import log_rows
from db.rows import LogFilter, LogRow, SyncProgress, SyncState
from db.sentence import Sentence, from_text
from db.store import own_tail
from db.store.core import Core
from db.store.erasing import finish
from db.store.lookup import find_feed
from db.store.media import KeptMedia
from db.store.rights import Rights
from db.store.sync_notes import SyncNotes
from db.store.votes import Votes
from db.sync.engine import run
from db.sync.holding import admit, held, tell_held, who
from db.sync.link import CarrierLink
from db.sync.media_pace import Pace
from db.sync.memory import Memory
from db.sync.packets.waiting import WaitingEntries
from db.sync.replica import Replica
from db.sync.report import ENVIRONMENT, Report
from db.sync.server_address import is_server, read_address
from db.sync.server_link import ServerLink, ServerTarget, has_news
from db.sync.share_target import ShareTarget
from db.sync.strangers import KIND as STRANGERS
from db.sync.strangers import tell_strangers, uninvited
from db.sync.trouble import CarrierTrouble
from db.sync.withheld import tell_withheld
from db.tables.entries import heads

_LOOKED_THROUGH = 1000


class Sync:
    """Exchange of entries and media with one carrier.

    Call ``run`` from a thread of its own, on a Store of its own.

    Attributes:
        cancelled: set it from another thread to stop a running round.
        proxies: by scheme, as the system says; empty = those of the environment.
        pace: how long media may hold up a round; its ``hurry`` ends them from another thread.
        told: called in the thread of ``run`` with how far the round is.
        unfinished: the last round left media for the next, which may begin at once.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self.cancelled = threading.Event()
        self.proxies: Mapping[str, str] = {}
        self.pace = Pace()
        self.told: Callable[[SyncProgress], None] = lambda _: None
        self.unfinished = False
        self._ran = False

    @cached_property
    def _link(self) -> CarrierLink:
        """The carrier child; lives as long as this door."""
        return CarrierLink(cancelled=self.cancelled)

    @cached_property
    def _replica(self) -> Replica:
        """This side; remembers between rounds what nobody wrote to."""
        core = self._core
        return Replica(core.database, core.intake, core.blobs, core.note_change, self._muted)

    def _muted(self, connection: Connection) -> frozenset[str]:
        """Own feeds that are given to nobody: their invitation is known nowhere."""
        told = frozenset(self._core.setting("sync.uninvited").split())
        return told and told & uninvited(connection, self._core.folded.space_id)

    def close(self) -> None:
        """End the carrier child."""
        self._link.end()

    def target(self) -> str:
        """The remembered carrier, "" = none."""
        return self._core.setting("carrier")

    def carriers(self) -> tuple[str, ...]:
        """The carriers this replica met, the remembered one first."""
        with self._core.read() as connection:
            rows = connection.exec_driver_sql("SELECT target, state FROM local_carrier ORDER BY 1")
            met = [target for target, state in rows if Memory.from_text(state).known]
        first = self.target()
        return (*filter(None, [first]), *(one for one in met if one != first))

    def set_target(self, target: str) -> None:
        """Remembers a carrier."""
        self._core.set_setting("carrier", target)

    def packets_only(self) -> bool:
        """Whether this device writes packets only to a shared folder: a slow line, a VPN."""
        return self._core.setting("carrier.packets") == "1"

    def set_packets_only(self, on: bool) -> None:
        """Remembers whether to write packets only."""
        self._core.set_setting("carrier.packets", "1" if on else "")

    def reset(self, target: str = "") -> tuple[dict[str, object], Changes]:
        """Publishes the share's file anew: everybody may write to it, and no stranger lies there.

        Returns:
            As `run`.

        Raises:
            Refused: the acting member is no admin.
            CarrierError: the share is in the way; or it is a server.
        """
        if is_server(target or self.target()):
            raise CarrierError(
                Sentence("Zurücksetzen lässt sich nur eine gemeinsame Ablage, kein Server.")
            )
        if not self._may_reset(target or self.target()):
            raise Refused("right", Sentence("Das kann nur die Verwaltung des Raums."))
        return self.run(target, full=True, reset=True)

    def state(self) -> SyncState:
        """What happened last and how many own entries wait."""
        core, target = self._core, self.target()
        if not target:
            return SyncState("none", "", 0, 0, "")
        note = from_text(core.setting("sync.note"))
        chosen = not is_server(target) and self.packets_only()
        at = int(core.setting("sync.at") or 0)
        waiting = sum(seq - seen for seq, seen in self._behind().values())
        state, kind, text = SyncNotes(core).read()
        media = KeptMedia(core)
        paused = media.wishes().paused
        found = (*media.lacking(), paused, kind, note, chosen)
        resettable = bool(note or kind == STRANGERS) and self._may_reset(target)
        return SyncState(state, target, at, waiting, text, *found, resettable)

    def _may_reset(self, target: str) -> bool:
        with self._core.read() as connection:
            return not is_server(target) and "admin" in self._core.viewer(connection).roles

    def acknowledge(self) -> None:
        """Somebody has read the alarm that is shown, or wants to hear of a stranger no more."""
        SyncNotes(self._core).acknowledge()

    def waiting(self, limit: int = 20) -> tuple[LogRow, ...]:
        """Own entries that the carrier has not given back yet, newest first."""
        behind = self._behind()
        if not behind:
            return ()
        with self._core.read() as connection:
            rows = log_rows(connection, LogFilter(), 0, _LOOKED_THROUGH)
        found = [row for row in rows if row.feed in behind and row.seq > behind[row.feed][1]]
        return tuple(found[:limit])

    def run(
        self,
        target: str = "",
        *,
        full: bool = False,
        create: bool = False,
        token: str = "",
        reset: bool = False,
    ) -> tuple[dict[str, object], Changes]:
        """One round; ``target`` "" = the remembered one.

        The first round of this door compares both sides even if nothing seems to have changed.
        A folder is made only by a member, as the first carrier of this space or where that is
        asked for (``create``). A server that does not know the space takes it only
        with the word of those who run it (``token``). ``reset``: see `reset`.
        Where the acting member belongs to the lead unit, deadlines that had passed in silence
        before the round began are written down after it, and sent in a round of their own.

        Returns:
            The document of ``sync --json`` and what arrived. Problems stand in the document.

        Raises:
            CarrierError: with the sentence; what arrived before stays.
        """
        core, address = self._core, target or self.target()
        if not address:
            raise CarrierError(
                Sentence(
                    "Für diesen Raum ist noch keine Ablage und kein Server bekannt. Bitte "
                    "geben Sie den Ordner oder die Adresse an."
                )
            )
        memory, began = self._memory(address), core.clock()
        full = full or not self._ran or self._seeks()
        self.unfinished = False
        replica, self._replica.changes = self._replica, Changes()
        carrier = self._carrier(address, token, reset=reset)
        report = self._run(replica, carrier, memory, full=full, create=create)
        carrier = self._carrier(address, token)
        while report.media_left and self.pace.seconds == float("inf"):
            report.add_round(self._run(replica, carrier, memory, full=False, create=False))
        self._ran = True
        report.received.entries += WaitingEntries(core.folder).retry(replica)
        lapsed = self._tell_silence(began) if _complete(report) else Changes()
        proven = self._prove_forks()
        if lapsed:
            report.lapsed = len(lapsed.drafts)
        if lapsed or proven:
            report.add_round(self._run(replica, carrier, memory, full=False, create=False))
        self.unfinished = report.media_left
        self._tell_strangers(report, address)
        if not self.target():
            self.set_target(address)
        finish(core)
        with core.local() as connection:
            tell_held(connection, report)
        if _complete(report):
            self._conclude(report)
        if report.lacking is not None:
            KeptMedia(core).note_lacking(*report.lacking)
        SyncNotes(core).ended(report)
        return report.to_json(), replica.changes | lapsed | proven

    def admit(self, device: str) -> str:
        """Take in what is held back of a device: 30 days without a limit, here.

        What is done here next rests on it, and so everybody else takes it in too (3-ledger §3.4).

        Args:
            device: id or its beginning; "" = all of which something is held back.

        Returns:
            functions that hold the devices, for a sentence.

        Raises:
            Refused: ``unknown_feed``, ``ambiguous``, or nothing is held back.
        """
        with self._core.read() as connection:
            feeds = [find_feed(connection, device)] if device else held(connection)
        if not feeds:
            raise Refused("nothing_held", Sentence("Es wird nichts zurückgehalten."))
        with self._core.local() as connection:
            for feed in feeds:
                admit(connection, feed)
            told = ", ".join(str(who(connection, feed)) for feed in feeds)
        memory = self._memory(self.target())
        memory.full_at = 0  # whoever exchanges next compares everything
        self._keep(self.target(), memory)
        return told

    def listens(self) -> bool:
        """Whether the remembered carrier can tell of news: a server that was met before."""
        address = self.target()
        return is_server(address) and self._memory(address).known

    def wait_for_news(self) -> bool:
        """Wait until the server holds something else than at the end of the last round.

        At most 25 s; on a door of its own, in a thread of its own; ``cancelled`` ends it.

        Raises:
            CarrierError: the server cannot be reached, or something on the way cuts waiting off.
        """
        address = self.target()
        memory, carrier = self._memory(address), self._carrier(address, "")
        if isinstance(carrier, ShareTarget):
            return False
        return has_news(ServerLink(self._link, carrier, memory.ahead), memory.heads)

    def alone(self) -> Changes:
        """What a round does in a space that meets nobody: silence is written down all the same."""
        return Changes() if self.target() else self._tell_silence(self._core.clock())

    def _conclude(self, report: Report) -> None:
        """What only a round that met nothing in its way can tell."""
        core = self._core
        with core.read() as connection:
            tell_withheld(connection, report)
        if self._seeks():
            with core.local() as connection:
                own_tail.note_sought(connection, core.folded.space_id, core.feed)

    def _tell_strangers(self, report: Report, address: str) -> None:
        """Tell of devices nobody invited; an own one is given to the carrier once and no more."""
        core, notes = self._core, SyncNotes(self._core)
        with core.read() as connection:
            own = uninvited(connection, core.folded.space_id)
        others = tell_strangers(report, core.feed, own, notes.ignored(), server=is_server(address))
        if report.full:
            notes.found_strangers(others, report)
        if _complete(report):
            core.set_setting("sync.uninvited", " ".join(sorted(own)))

    def _seeks(self) -> bool:
        """Whether own entries are missing and no whole round told yet that they are gone."""
        of = self._core.folded.space_id, self._core.feed
        with self._core.read() as connection:
            return own_tail.missing(connection, *of) > 0 and not own_tail.is_sought(
                connection, *of
            )

    def _prove_forks(self) -> Changes:
        """Write down what stands double, so that who holds one branch only knows it too."""
        try:
            return Rights(self._core).prove_forks()
        except (NoKeyringError, Refused, KnownError):
            return Changes()  # another member's desk will

    def _tell_silence(self, before: int) -> Changes:
        try:
            return Votes(self._core).lapse_due(before)
        except NoKeyringError:
            return Changes()  # another desk of the lead unit will

    def _carrier(
        self, address: str, token: str, *, reset: bool = False
    ) -> ShareTarget | ServerTarget:
        if not is_server(address):
            sign = self._core.identity
            return ShareTarget(Path(address), lambda: sign().key, self.packets_only(), reset)
        key = self._core.identity().key
        return ServerTarget(read_address(address), key, token, self.proxies)

    def _run(
        self,
        replica: Replica,
        carrier: ShareTarget | ServerTarget,
        memory: Memory,
        *,
        full: bool,
        create: bool,
    ) -> Report:
        address = str(carrier)
        create = (create or not self.target()) and self._is_member()
        SyncNotes(self._core).began()
        try:
            report = Report(address, told=self.told)
            return run(
                replica,
                carrier,
                memory,
                self._link,
                create=create,
                full=full,
                pace=self.pace,
                report=report,
            )
        except KnownError as problem:
            told = self._never_met(problem, address, memory) or problem
            SyncNotes(self._core).failed(told)
            raise told from problem
        finally:
            self._keep(address, memory)
            replica.media_tell(now=True)
            if replica.changes:
                self._core.generation += 1

    def _never_met(
        self, problem: KnownError, address: str, memory: Memory
    ) -> CarrierTrouble | None:
        """A folder that was never met and is not there is more likely mistyped than away."""
        absent = isinstance(problem, CarrierTrouble) and problem.kind == "gone"
        asked = absent and not memory.known and self._is_member()
        return CarrierTrouble("not_there", address) if asked else None

    def _is_member(self) -> bool:
        with self._core.read() as connection:
            return bool(self._core.viewer(connection).member)

    def _behind(self) -> dict[str, tuple[int, int]]:
        """By own device: position here, and position seen on the carrier, where they differ."""
        seen = self._memory(self.target()).heads
        with self._core.read() as connection:
            here = heads(connection)
            own = connection.exec_driver_sql("SELECT feed FROM local_identity").all()
        found = {feed: (here.get(feed, (0, ""))[0], seen.get(feed, (0, ""))[0]) for (feed,) in own}
        return {feed: pair for feed, pair in found.items() if pair[0] > pair[1]}

    def _memory(self, address: str) -> Memory:
        with self._core.read() as connection:
            found = connection.exec_driver_sql(
                "SELECT state FROM local_carrier WHERE target = ?", (address,)
            ).first()
        return Memory.from_text(found[0]) if found else Memory()

    def _keep(self, address: str, memory: Memory) -> None:
        if memory == self._memory(address):
            return
        with self._core.local() as connection:
            connection.exec_driver_sql(
                "INSERT OR REPLACE INTO local_carrier (target, state, at) VALUES (?, ?, ?)",
                (address, memory.to_text(), self._core.clock()),
            )


def _complete(report: Report) -> bool:
    return not any(one.kind in ENVIRONMENT for one in report.problems.values())
