"""Five replicas, four carriers, real commands: everything breaks for a while, nothing is lost.

    0 ── FUSE share ── 1 ── SMB3 share ── 2 ── server ── 3 ── packets ── 4 ── packets ── 0

So most of what is signed has to pass several carriers, and other people's replicas, to arrive.
"""

import json
import random
import select
import shutil
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from secrets import token_hex
from typing import Any

from db.store import Store
from db.sync.share_packets import MARKER, unmark
from tests.factories import make_space
from tests.faults.command import Command, warm_up
from tests.faults.mount import Mount, mounted
from tests.faults.packet_pile import PacketPile
from tests.faults.replica_check import all_alike, check_whole
from tests.faults.samba import Samba, samba
from tests.faults.server import TOKEN, ServerProcess, serving
from tests.faults.share_faults import FAULTS, wreck

NAME = "probe.umlauf-ablage"
VERDICTS = ("approve", "ask-back", "not-concerned", "withdraw")
PLAN = "ID;Titel;Haus;Datum;Uhrzeit;Kanäle;Text\n{0};Wald;SMI;23.11.2027;9:00;Instagram;Im Wald.\n"
PATIENCE_S = 60
FAULT_OF = {"EIO": 0, "torn": 1, "swallowed": 2, "ENOTCONN": 3, "ENOSPC": 4}
KINDS = (*("comment", "vote") * 3, "import", *("sync", "packet") * 2)
WHO = (0, 0, 1, 1, 2, 3, 4)
"""The faulty share has two replicas and most to suffer."""
WRITERS = (0, 3)
"""Who may import: the lead, who also edits, and the agency."""
COLUMNS = (
    *("comment", "vote", "import", "sync", "packet write", "packet read"),
    *("kill", "kill in a transaction", "kill at a write", "carrier child killed"),
    *("EIO", "torn", "swallowed", "ENOSPC", "ENOTCONN", "lost lock", "share wrecked"),
    *("packets only", "SMB connection lost", "server killed", "server restored"),
    *("packet out of order", "packet read twice"),
)
"""What has to have happened at least once, or the run proves nothing."""


class Ordeal:
    """The replicas, their carriers, and what was acknowledged.

    Attributes:
        counts: how often what was done and delivered.
        told: ids of entries, and refs of drafts, that a command acknowledged.
    """

    def __init__(self, folder: Path, stack: ExitStack, dice: random.Random) -> None:
        self._folder, self._dice = folder, dice
        self.counts: Counter[str] = Counter(dict.fromkeys(COLUMNS, 0))
        self.told: dict[str, set[str]] = {"entry": set(), "draft": set()}
        self._running: list[tuple[str, Command]] = []
        self._number = 0
        self.replicas, self._drafts = self._seat()
        fuse, kinds = folder / "fuse", ("lost", "lost")
        self._mounts: list[Mount] = [
            stack.enter_context(mounted(fuse / str(number), locks, fuse / "real"))
            for number, locks in enumerate(kinds)
        ]
        self._samba: Samba
        self._samba, drives = stack.enter_context(samba(folder / "smb", 2))
        self._server: ServerProcess = stack.enter_context(serving(folder / "server"))
        shares = [str(one.path / NAME) for one in self._mounts]
        smb = [str(place / NAME) for place in drives]
        self._server_space = self._server.space
        web = self._server_space
        self._targets = [[shares[0]], [shares[1], smb[0]], [smb[1], web], [web], []]
        self._pile = PacketPile(folder / "pile", self.counts, dice)
        self._begin()

    def _seat(self) -> tuple[list[Path], list[str]]:
        cast = make_space(self._folder / "space")
        drafts = [cast.draft(f"Entwurf {number}") for number in range(12)]
        members = (cast.lead, cast.press, cast.press_deputy, cast.agency, cast.final)
        folders = [self._folder / f"replica{number}" for number in range(len(members))]
        for folder, member in zip(folders, members, strict=True):
            Store.seat(folder, cast.store, member).close()
        cast.store.close()
        return folders, drafts

    def _begin(self) -> None:
        """Let everybody meet once, undisturbed; keep the server as of yesterday."""
        for number, targets in enumerate(self._targets):
            for target in targets:
                token = ["--token", TOKEN] if target == self._server_space else []
                self._start("sync", number, ["sync", target, "--create", *token])
                self._settle()
        assert not self._running
        self._server.stop()
        self._yesterday = self._folder / "yesterday"
        self._server.keep(self._yesterday)
        self._server.start()
        real = self._mounts[0].real / NAME
        self._early = Path(shutil.copy(next(real.glob("*.sqlite")), self._folder / "early"))

    def rage(self, seconds: float) -> None:
        """Run commands and break things at random, for so long and until all columns are full."""
        end = time.monotonic() + seconds
        latest = end + PATIENCE_S
        turn = 0
        while time.monotonic() < end or (self.lacking() and time.monotonic() < latest):
            turn += 1
            while len(self._running) < 3:
                self._act()
            select.select([], [], [], self._dice.uniform(0, 0.04))
            self._disturb(turn)
            self._reap()

    def lacking(self) -> list[str]:
        """What did not happen yet."""
        self._count_mounts()
        return [name for name in COLUMNS if not self.counts[name]]

    def end(self) -> str:
        """No more faults; everybody syncs until all hold the same; return the state hash."""
        self._settle()
        for mount in self._mounts:
            mount.heal()
        for _ in range(8):
            for number in range(len(self.replicas)):
                self._exchange(number)
            for number in range(len(self.replicas)):
                self._pile.read_all(self._command, number)
            if all_alike(self.replicas):
                return check_whole(self.replicas, self.told)
        raise AssertionError("the replicas do not become equal")

    def _exchange(self, number: int) -> None:
        for target in self._targets[number]:
            self._command(number, ["sync", target])
        self._pile.write(self._command, number)

    def _command(self, number: int, words: list[str]) -> Command:
        """Run one command to its end."""
        made = self._make(number, words)
        made.wait()
        return made

    def _make(self, number: int, words: list[str], *, waits: bool = False) -> Command:
        self._number += 1
        place = ["--space", str(self.replicas[number]), "--json"]
        return Command([*words, *place], self._folder / f"said-{self._number}", waits=waits)

    def _start(self, kind: str, number: int, words: list[str]) -> None:
        self._running.append((kind, self._make(number, words)))

    def _act(self) -> None:
        """Begin one command, or run one to its n-th write."""
        number = self._dice.choice(WHO)
        kind = self._dice.choice(KINDS)
        number = self._dice.choice(WRITERS) if kind == "import" else number
        kind, words = self._chosen(kind, number)
        if kind in {"comment", "vote", "import"} and self._dice.random() < 0.1:
            made = self._make(number, words, waits=True)
            killed = made.kill_at_write(self._dice.randrange(1, 80))
            self.counts["kill at a write"] += killed
            self._note(kind, made)
            return
        self._start(kind, number, words)

    def _chosen(self, kind: str, number: int) -> tuple[str, list[str]]:
        dice, draft = self._dice, self._dice.choice(self._drafts)
        if kind == "packet" or (kind == "sync" and not self._targets[number]):
            return self._pile.chosen(number)
        if kind == "sync":
            return kind, ["sync", dice.choice(self._targets[number])]
        if kind == "vote":
            reason = f"Bitte prüfen Sie das noch einmal genau, {token_hex(8)}."
            verdict = dice.choice(VERDICTS)
            more = [] if verdict == "withdraw" else ["--reason", reason]
            return kind, ["vote", draft, verdict, *more]
        if kind == "import":
            plan = self._folder / f"{token_hex(8)}.csv"
            plan.write_text(PLAN.format(plan.stem), "utf-8")
            return kind, ["import", str(plan), "--submit"]
        return kind, ["comment", draft, f"Anmerkung {token_hex(8)}"]

    def _reap(self) -> None:
        for one in [one for one in self._running if one[1].has_ended()]:
            self._running.remove(one)
            self._note(*one)

    def _settle(self) -> None:
        for kind, made in self._running:
            made.wait()
            self._note(kind, made)
        self._running = []

    def _note(self, kind: str, made: Command) -> None:
        """Count what a command did, and keep what it acknowledged, be it killed after that."""
        assert made.code in {0, 1, 3, -9}, (made.words, made.code, made.said)
        assert made.code == -9 or "Traceback" not in made.said, made.said
        if made.code == 0:
            self.counts[kind] += 1
        self._pile.note(made)
        if kind in {"comment", "vote"}:
            self.told["entry"] |= set(_document(made.said).get("entries", ()))
        elif kind == "import" and _document(made.said).get("written"):
            self.told["draft"].add(Path(made.words[1]).stem)

    def _disturb(self, turn: int) -> None:
        dice = self._dice
        if self._running and dice.random() < 0.25:
            kind, made = self._running.pop(dice.randrange(len(self._running)))
            self._kill(kind, made)
        if turn % 300 == 20:
            self._damage_twice()
        if turn % 8 == 0:
            self._break_a_mount()
        if turn % 50 == 0:
            self._samba.drop()
            self.counts["SMB connection lost"] = self._samba.drops
        if turn % 20 == 0:
            self._wreck()
        if turn % 400 == 40:
            self._kill_server(restored=dice.random() < 0.5)

    def _break_a_mount(self) -> None:
        """Let a client of the share suffer, first of all what has not been delivered yet."""
        self._count_mounts()
        late = [FAULTS[at] for name, at in FAULT_OF.items() if not self.counts[name]]
        number = self._dice.randrange(len(self._mounts))
        self._mounts[number].break_(**self._dice.choice(late or [*FAULTS, {}, {}, {}]))
        if late:
            self._start("sync", number, ["sync", self._targets[number][0]])

    def _damage_twice(self) -> None:
        """Damage the faulty share as often as leaves packets only, each time found by a sync."""
        self._mounts[0].heal()
        for _ in range(2):
            # where all generations were just deleted, the sync makes the next one
            for file in sorted((self._mounts[0].real / NAME).glob("share-*.sqlite"))[-1:]:
                file.write_bytes(bytes(file.stat().st_size))
            self._command(0, ["sync", self._targets[0][0]])
        self.counts["packets only"] += (self._mounts[0].real / NAME / MARKER).exists()

    def _kill(self, kind: str, made: Command) -> None:
        how = self._dice.random()
        if kind == "sync" and how < 0.3:
            self.counts["carrier child killed"] += made.kill_its_child()
            self._running.append((kind, made))
            return
        within = made.kill_while_writing(0.2) if how > 0.5 else made.kill()
        self.counts["kill in a transaction"] += within
        self.counts["kill"] += made.code == -9
        self._note(kind, made)

    def _wreck(self) -> None:
        real = self._mounts[0].real / NAME
        if self._dice.random() < 0.5:
            unmark(real)
        self.counts["share wrecked"] += wreck(real, self._early, self._dice) != "nothing there"

    def _kill_server(self, *, restored: bool) -> None:
        restored = restored or not self.counts["server restored"]
        self._server.kill()
        self.counts["server killed"] += 1
        if restored:
            self._server.put_back(self._yesterday)
            self.counts["server restored"] += 1
        self._server.start()

    def _count_mounts(self) -> None:
        delivered = sum((Counter(mount.counts()) for mount in self._mounts), Counter())
        self.counts |= Counter({name: delivered[name] for name in COLUMNS if name in delivered})


def _document(said: str) -> dict[str, Any]:
    """What a command printed, {} where it was cut off."""
    try:
        found = json.loads(said)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


@contextmanager
def ordeal(folder: Path, seed: int) -> Iterator[Ordeal]:
    """Set everything up, and take it down."""
    warm_up()
    with ExitStack() as stack:
        yield Ordeal(folder, stack, random.Random(seed))  # noqa: S311 - chooses moments
