"""Carried packets on one pile: whoever comes by reads one, in any order, or lays one down."""

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from tests.faults.command import Command

ENOUGH = 4
Run = Callable[[int, list[str]], Command]


class PacketPile:
    """Each packet but the first of a replica holds only what came since its last one.

    Args:
        folder: where they lie.
        counts: told what was read out of order, and what twice.
        dice: chooses.
    """

    def __init__(self, folder: Path, counts: Counter[str], dice: random.Random) -> None:
        folder.mkdir()
        self._folder, self._counts, self._dice = folder, counts, dice
        self._read: set[tuple[int, str]] = set()
        self._made: Counter[int] = Counter()

    def chosen(self, number: int) -> tuple[str, list[str]]:
        """Choose what a replica does here: lay a packet down, or read one."""
        packets = sorted(self._folder.glob("*.umlauf"))
        if len(packets) > ENOUGH and (odd := self._odd(number, packets)):
            return "packet read", ["packet", "read", str(odd)]
        how = self._dice.random()
        if packets and how < 0.5:
            return "packet read", ["packet", "read", str(self._dice.choice(packets))]
        self._made[number] += 1
        if how < 0.7:
            return "packet heads", ["packet", "heads", str(self._stand(number))]
        heads = self._heads(number)
        more = ["--for", str(heads)] if heads and self._dice.random() < 0.8 else []
        return "packet write", ["packet", "write", str(self._packet(number)), *more]

    def note(self, made: Command) -> None:
        """Count what was read, by whom, after what."""
        if made.words[:2] != ("packet", "read") or made.code != 0:
            return
        number = int(made.words[4][-1])
        name = Path(made.words[2]).stem
        self._counts["packet read twice"] += (number, name) in self._read
        self._counts["packet out of order"] += self._read_later(number, name)
        self._read.add((number, name))

    def _odd(self, number: int, packets: list[Path]) -> Path | None:
        """Find a packet to read twice, or after its successor, as long as that did not happen."""
        for name, is_so in (
            ("packet read twice", lambda one: (number, one.stem) in self._read),
            ("packet out of order", lambda one: self._read_later(number, one.stem)),
        ):
            found = [one for one in packets if is_so(one)]
            if found and not self._counts[name]:
                return self._dice.choice(found)
        return None

    def _read_later(self, number: int, name: str) -> bool:
        writer, place = name.split("-")
        read = {one for who, one in self._read if who == number}
        return any(one.startswith(f"{writer}-") and one[-4:] > place for one in read)

    def write(self, run: Run, number: int) -> None:
        """Lay down everything a replica holds."""
        self._made[number] += 1
        run(number, ["packet", "write", str(self._packet(number))])

    def read_all(self, run: Run, number: int) -> None:
        """Read the newest packet of everybody."""
        for writer, last in self._made.items():
            file = self._folder / f"{writer}-{last:04}.umlauf"
            if file.exists():
                run(number, ["packet", "read", str(file)])

    def _packet(self, number: int) -> Path:
        return self._folder / f"{number}-{self._made[number]:04}.umlauf"

    def _stand(self, number: int) -> Path:
        return self._folder / f"{number}.{self._made[number]:04}.stand"

    def _heads(self, number: int) -> Path | None:
        found = sorted(self._folder.glob(f"{number}.*.stand"))
        return found[-1] if found else None
