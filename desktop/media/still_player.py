"""Takes the place of a player for films that cannot be played here: one still after the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.media.errand import Errand
from desktop.media.image_view import ImageView
from desktop.media.picture import Picture, read_picture

MOST, APART_MS = 24, 1_000


class StillPlayer(QObject):
    """Answers as `FilmPlayer` does, as far as something that never runs can.

    Signals:
        position_changed: ms of the still that came into sight.
        playing_changed, first_frame, failed: never.
    """

    position_changed = Signal(int)
    playing_changed = Signal(bool)
    first_frame = Signal()
    failed = Signal()

    def __init__(self, view: ImageView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view, self._path, self._at = view, "", 0
        self._moments: tuple[int, ...] = ()
        self._errand = Errand(self)
        self._errand.done.connect(self._on_read)

    def take(self, path: str, moments: Sequence[int], at: int) -> None:
        """Take a film, when its stills are shown, and when the one already in sight is, ms."""
        self.release()
        self._path, self._moments, self._at = path, tuple(moments), at

    def has_film(self) -> bool:
        """Tell whether it has a file."""
        return bool(self._path)

    def release(self) -> None:
        """Let go of the file."""
        self._errand.forget()
        self._path, self._moments, self._at = "", (), 0

    def toggle(self) -> None:
        """Do nothing: there is nothing that could run."""

    def is_playing(self) -> bool:
        """Tell whether it runs."""
        return False

    def is_idle(self) -> bool:
        """Tell whether no still is waited for."""
        return self._errand.is_idle()

    def position(self) -> int:
        """Return when the still in sight is shown, ms."""
        return self._at

    def duration(self) -> int:
        """Return 0: the length is known from the picture."""
        return 0

    def seek(self, position: int) -> None:
        """Show the still nearest to a moment, ms."""
        self._go(min(self._moments, key=lambda one: abs(one - position)))

    def step_frame(self, way: int) -> None:
        """Show the next (1) or the last (-1) still."""
        number = self.number() + way
        if 0 <= number < len(self._moments):
            self._go(self._moments[number])

    def number(self) -> int:
        """Return which still is in sight, from 0."""
        nearest = min(self._moments, key=lambda one: abs(one - self._at), default=0)
        return self._moments.index(nearest) if self._moments else 0

    def count(self) -> int:
        """Return how many stills there are."""
        return len(self._moments)

    def set_rate(self, rate: float) -> None:
        """Do nothing."""

    def set_muted(self, muted: bool) -> None:
        """Do nothing."""

    def _go(self, moment: int) -> None:
        self._at = moment
        self._errand.start(partial(read_picture, self._path, at=moment))
        self.position_changed.emit(moment)

    def _on_read(self, picture: Picture) -> None:
        if not picture.problem:
            self._view.replace_picture(picture)


def spread(duration: int) -> tuple[int, ...]:
    """Return moments for stills of a film of so many ms that names none itself."""
    count = min(max(duration // APART_MS, 1), MOST)
    return tuple(duration * number // count for number in range(count))
