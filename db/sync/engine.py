"""One sync with one carrier: attempts, patience between them, and what is told at the end."""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Callable

from db.sync.carriers.server import Server
from db.sync.carriers.shared_file import SharedFile
from db.sync.link import CarrierLink
from db.sync.media_pace import Pace
from db.sync.memory import Memory
from db.sync.replica import Replica
from db.sync.report import Report
from db.sync.server_link import ServerTarget
from db.sync.share_folder import now_ms
from db.sync.share_target import ShareTarget
from db.sync.trouble import CarrierTrouble

_TRIES = {
    **dict.fromkeys(("busy", "io", "moved", "damaged", "web_busy"), 6),
    **dict.fromkeys(("ended", "web_cut", "web_fault"), 3),
    **dict.fromkeys(("gone", "web_gone"), 2),
}
_SUSPICIOUS = frozenset({"io", "damaged"})
_FIRST_WAIT_S = 0.2
_LONGEST_WAIT_S = 5.0


def run(  # noqa: PLR0913 - two sides, the link between them, and how
    replica: Replica,
    target: ShareTarget | ServerTarget,
    memory: Memory,
    link: CarrierLink,
    *,
    create: bool = False,
    full: bool = False,
    pace: Pace | None = None,
    report: Report | None = None,
    clock: Callable[[], int] = now_ms,
) -> Report:
    """Give each side what it lacks, computed from what both really hold.

    What was taken in stays, whatever happens after; the caller keeps ``memory`` and tells of
    ``replica.changes`` also when this raises.

    Args:
        replica: this side.
        target: the carrier: a folder ``name.umlauf-ablage`` on a share, or a server.
        memory: how the carrier looked last time; changed in place.
        link: the carrier child; may live on between calls. Setting its ``cancelled`` stops this.
        create: make the carrier if nothing is there; only where the user named it.
        full: compare both sides even if the carrier seems unchanged.
        pace: says when media have to wait for the next round; by default never.
        report: to be told in; by default a new one.
        clock: ms since 1970.

    Raises:
        CarrierTrouble: nobody could be reached, or the user stopped it.
        KnownError: this replica cannot be written.
    """
    report, pace = report or Report(str(target)), pace or Pace()
    carrier: SharedFile | Server
    if isinstance(target, ShareTarget):
        carrier = SharedFile(
            link, target, replica, memory, report, pace, create=create, clock=clock
        )
    else:
        carrier = Server(link, target, replica, memory, report, pace, clock=clock)
    failed: Counter[str] = Counter()
    while True:
        try:
            carrier.round(full=full or memory.suspect)
        except CarrierTrouble as trouble:
            failed[trouble.kind] += 1
            memory.suspect |= trouble.kind in _SUSPICIOUS
            if failed[trouble.kind] >= _TRIES.get(trouble.kind, 1):
                raise CarrierTrouble(trouble.kind, report.target, trouble.detail) from trouble
            carrier.heal(trouble)
            _wait(failed.total(), link.cancelled)
        else:
            return report


def _wait(failures: int, stop: threading.Event) -> None:
    """Wait longer after every failure, never in step with other clients."""
    longest = min(_FIRST_WAIT_S * 2.0**failures, _LONGEST_WAIT_S)
    if stop.wait(random.uniform(_FIRST_WAIT_S, longest)):  # noqa: S311 - no secret
        raise CarrierTrouble("cancelled")
