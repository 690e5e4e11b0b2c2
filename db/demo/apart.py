"""A member out of reach: a replica of their own that meets the others again later."""

from __future__ import annotations

from pathlib import Path

from db.store import Store


class Apart:
    """One member's own replica, knowing what was known when they left.

    Args:
        folder: for the replica; need not exist.      source: the demo space.
        member: id of who leaves.
    """

    def __init__(self, folder: Path, source: Store, member: str) -> None:
        self._known = {feed: seq for feed, (seq, _) in source.replica().heads().items()}
        self.store = Store.seat(folder, source, member)

    def come_back(self, source: Store) -> None:
        """Hands the others what was done apart, checked as any stranger's entries are."""
        with self.store:
            replica = self.store.replica()
            wants = [(feed, self._known.get(feed, 0)) for feed in replica.heads()]
            frames = replica.page(wants)
        stored, problems = source.replica().accept(frames)
        if problems or not stored:
            message = f"the others refused what was done apart: {problems}"
            raise RuntimeError(message)
