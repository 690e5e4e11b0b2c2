"""How somebody watches long work, and stops it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from db.errors import Refused
from db.sentence import Sentence


class Cancelled(Refused):
    """The person asked to stop; nothing was written."""

    def __init__(self) -> None:
        super().__init__("cancelled", Sentence("Abgebrochen. Geschrieben wurde nichts."))


@dataclass(frozen=True, slots=True)
class Watch:
    """Progress and a way out.

    Attributes:
        progress: called with (done, all) from the working thread.
        cancelled: asked now and then; True ends the work with Cancelled.
    """

    progress: Callable[[int, int], None] | None = None
    cancelled: Callable[[], bool] | None = None

    def step(self, done: int, count: int) -> None:
        """Tells the progress; raises Cancelled if somebody asked to stop."""
        if self.cancelled is not None and self.cancelled():
            raise Cancelled
        if self.progress is not None:
            self.progress(done, count)


UNWATCHED = Watch()
