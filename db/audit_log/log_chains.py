"""Who lies on which branch, and who saw what, told from a whole log."""

from __future__ import annotations

from collections.abc import Mapping

from db.audit_log.history import History
from db.domain.act import Act
from db.domain.membership import heads_named
from db.ledger.entry import Entry, to_act


class LogChains:
    """Chains for `db.domain.trust`, by the numbers of `History`.

    Args:
        history: all entries.
        acts: by number, the entries on membership. Entries that cuts name, and those that are
            judged, come as acts whose id is their number.
    """

    def __init__(self, history: History, acts: Mapping[int, Entry]) -> None:
        self._history = history
        self._number = {entry.id: number for number, entry in acts.items()}
        self._named: dict[str, Act] = {}
        self._seen: dict[int, bytearray] = {}
        self._branches: dict[int, frozenset[int]] = {}
        for entry in acts.values():
            for feed, (seq, name) in heads_named(to_act(entry).op).items():
                self._name(feed, seq, name)

    def _name(self, feed: str, seq: int, name: str) -> None:
        number = self._history.find(feed, seq, name) if name else -1
        if number >= 0:
            self._named[name] = Act(f"{number}", feed, seq, 0, "", "", None, -1)

    def named(self, entry_id: str) -> Act | None:
        """See `Chains`."""
        return self._named.get(entry_id)

    def on_chain(self, act: Act, head: Act) -> bool:
        """See `Chains`."""
        if act.feed != head.feed or act.seq > head.seq:
            return False
        number, top = self._number_of(act), self._number_of(head)
        if top not in self._branches:
            self._branches[top] = frozenset(self._history.chain(top))
        return number in self._branches[top]

    def saw(self, act: Act, other: Act) -> bool:
        """See `Chains`."""
        viewer = self._number_of(act)
        if viewer not in self._seen:
            self._seen[viewer] = self._history.seen_by(viewer)
        number = self._number_of(other)
        return number >= 0 and bool(self._seen[viewer][number])

    def reach(self, act: Act, feed: str) -> int:
        """See `Chains`."""
        viewer = self._number_of(act)
        if viewer not in self._seen:
            self._seen[viewer] = self._history.seen_by(viewer)
        return self._history.last_of(feed, self._seen[viewer])

    def _number_of(self, act: Act) -> int:
        found = self._number.get(act.id)
        return int(act.id or -1) if found is None else found
