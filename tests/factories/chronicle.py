"""Writes entries whose authors know exactly what a test says they know."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

Entry = dict[str, Any]
START = 1_795_000_000_000


@dataclass(slots=True)
class Device:
    """A feed and where its author stands in it; ``skew`` moves its clock, in ms."""

    name: str
    feed: str
    head: str = ""
    skew: int = 0
    signer: Any = None


Sealer = Callable[[Device, Entry], str]


def name_only(_device: Device, entry: Entry) -> str:
    """An id made of what the entry says, without a signature."""
    return sha256(repr(sorted(entry.items())).encode()).hexdigest()


class Chronicle:
    """All entries in the order they were written.

    Args:
        seal: makes the id, and where wanted the signed bytes, of an entry.
    """

    def __init__(self, seal: Sealer = name_only) -> None:
        self.entries: list[Entry] = []
        self.by_id: dict[str, Entry] = {}
        self.past: dict[str, frozenset[str]] = {"": frozenset()}
        self._seal = seal

    def write(
        self,
        device: Device,
        kind: str,
        fields: dict[str, Any],
        subject: str = "",
        knows: Iterable[str] = (),
    ) -> str:
        """Write the device's next entry, whose author has seen some entries and their pasts.

        More than one branch of a feed cannot be named at once: witness entries come first.
        """
        waves = self._waves(self.known_to(device), knows)
        for seen in waves[:-1]:
            self._append(device, "witness", {}, "", seen)
        return self._append(device, kind, fields, subject, waves[-1])

    def known_to(self, device: Device) -> frozenset[str]:
        """What an author has seen so far, the own entries included."""
        return self.past[device.head] | ({device.head} - {""})

    def closed(self, ids: Iterable[str]) -> frozenset[str]:
        """Some entries and everything they have seen."""
        named = frozenset(ids)
        return named.union(*(self.past[one] for one in named))

    def _waves(self, known: frozenset[str], knows: Iterable[str]) -> list[dict[str, list[Any]]]:
        new = self.closed(knows) - known
        tips = [one for one in sorted(new) if not any(one in self.past[other] for other in new)]
        waves: list[dict[str, list[Any]]] = [{}]
        for one in tips:
            entry = self.by_id[one]
            if all(entry["feed"] in wave for wave in waves):
                waves.append({})
            free = next(wave for wave in waves if entry["feed"] not in wave)
            free[entry["feed"]] = [entry["seq"], one]
        return waves

    def _append(
        self,
        device: Device,
        kind: str,
        fields: dict[str, Any],
        subject: str,
        seen: dict[str, list[Any]],
    ) -> str:
        before = self.by_id.get(device.head)
        entry: Entry = {
            "feed": device.feed,
            "seq": before["seq"] + 1 if before else 1,
            "prev": device.head,
            "clock": self._clock(device, before),
            "seen": {} if before is None else seen,
            "kind": kind,
            "subject": subject,
            "fields": fields,
        }
        entry["id"] = self._seal(device, entry)
        self.past[entry["id"]] = self.known_to(device).union(
            self.closed(one for _, one in entry["seen"].values())
        )
        self.entries.append(entry)
        self.by_id[entry["id"]] = entry
        device.head = entry["id"]
        return str(entry["id"])

    def _clock(self, device: Device, before: Entry | None) -> int:
        now = START + 1000 * len(self.entries) + device.skew
        return max(now, before["clock"]) if before else now
