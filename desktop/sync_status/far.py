"""How far the exchange is over several rounds: media of one errand may take many."""

from __future__ import annotations

from dataclasses import replace

from db.rows import SyncProgress


class Far:
    """What is left is what the newest round says; the whole is the most that ever was left.

    Attributes:
        progress: to be shown.
    """

    def __init__(self) -> None:
        self.progress = SyncProgress()

    def begin(self) -> None:
        """A round begins; what was counted of media goes on."""
        self.progress = replace(self.progress, entries_done=0, entries_total=0)

    def show(self, new: SyncProgress) -> None:
        """Take what a round tells."""
        old = self.progress
        left, left_bytes = new.media_total - new.media_done, new.bytes_total - new.bytes_done
        total = _whole(old.media_total, left, new.media_total)
        size = _whole(old.bytes_total, left_bytes, new.bytes_total)
        if not new.media_total:
            left, left_bytes = total - old.media_done, size - old.bytes_done
        self.progress = replace(
            new,
            media_done=total - left,
            media_total=total,
            bytes_done=size - left_bytes,
            bytes_total=size,
        )

    def end(self) -> None:
        """Nothing is on its way any more."""
        self.progress = SyncProgress()


def _whole(before: int, left: int, now: int) -> int:
    """The whole of an errand: as counted before, or anew where more is left than that."""
    return before if before and before >= left else now
