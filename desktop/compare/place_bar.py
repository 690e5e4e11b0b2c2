"""The controls below two films or documents: at which page or moment, and where they differ."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.compare.places import FILM, Places
from desktop.i18n import dates
from desktop.media.timeline import Timeline, TimeMark
from desktop.theme.states import Face
from desktop.widgets.chip import Chip
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label

MOST_NAMED = 6


class PlaceBar(QFrame):
    """Setters in; `place_requested` gives the number of a place, from 0."""

    place_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel", rule="top")
        self._places = Places("", (), (0, 0))
        self._number = 0
        self._differing: tuple[int, ...] | None = None
        self._back = IconButton("chevron-left", self.tr("Vorige Stelle"))
        self._on = IconButton("chevron-right", self.tr("Nächste Stelle"))
        self._words, self._said = text_label("", "body"), text_label("", "muted", wrap=True)
        self._state = Chip(Face(self.tr("geändert"), "pencil", "warn"))
        self._next = QPushButton(self.tr("Nächste Änderung"))
        self.timeline = Timeline()
        self._lay_out()
        self._back.clicked.connect(self._on_back)
        self._on.clicked.connect(self._on_ahead)
        self._next.clicked.connect(self._on_next)
        self.timeline.seek_requested.connect(self._on_seek)
        self.timeline.mark_selected.connect(self._on_mark)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 4)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        for part in (self._back, self._words, self._on, self._state):
            row.addWidget(part)
        row.addWidget(self._said, 1)
        row.addWidget(self._next)
        column.addLayout(row)
        column.addWidget(self.timeline)

    def show_places(self, places: Places) -> None:
        """Offer the places of another pair; where they differ is not known yet."""
        self._places, self._differing = places, None
        film = places.kind == FILM
        self.timeline.setVisible(film)
        self.timeline.set_duration(max(places.lengths))
        self.timeline.set_marks(())
        self.show_place(0)
        self._say()
        self.show()

    def show_place(self, number: int) -> None:
        """Name the place in sight (from 0)."""
        self._number = number
        at = self._places.at[number]
        if self._places.kind == FILM:
            whole = dates.duration(max(self._places.lengths))
            words = self.tr("{0} von {1}").format(dates.film_time(at), whole)
            self.timeline.show_position(at)
        else:
            words = self.tr("Seite {0} von {1}").format(at, len(self._places.at))
        self._words.setText(words)
        self._back.setEnabled(number > 0)
        self._on.setEnabled(number + 1 < len(self._places.at))
        self._say_state()

    def show_differing(self, numbers: Sequence[int]) -> None:
        """Take where the two differ (places from 0)."""
        self._differing = tuple(numbers)
        marks = [
            TimeMark(str(one), order, self._places.at[one], self._places.at[one])
            for order, one in enumerate(numbers, 1)
        ]
        self.timeline.set_marks(marks if self._places.kind == FILM else ())
        self._say()
        self._say_state()

    def number(self) -> int:
        """Return the place in sight, from 0."""
        return self._number

    def words(self) -> str:
        """Return which place is in sight, whether they differ there, and where else."""
        state = "" if self._differing is None else self._state.text()
        parts = (self._words.text(), state, self._said.text())
        return ". ".join(part for part in parts if part)

    def _say(self) -> None:
        self._said.setText(self._told())
        self._next.setVisible(bool(self._differing))

    def _told(self) -> str:
        if self._differing is None:
            return self.tr("Umlauf sucht die Unterschiede …")
        old, new = self._places.lengths
        film = self._places.kind == FILM
        length = ""
        if old != new and film:
            length = self.tr("Länge {0} statt {1}").format(
                dates.duration(new), dates.duration(old)
            )
        elif old != new:
            length = self.tr("{0} statt {1} Seiten").format(new, old)
        return ". ".join(part for part in (length, self._where()) if part)

    def _where(self) -> str:
        found = self._differing or ()
        names = [self._name(one) for one in found[:MOST_NAMED]]
        listed = ", ".join(names) + (" …" if len(found) > MOST_NAMED else "")
        if self._places.kind == FILM:
            if not found:
                words = self.tr("An {0} geprüften Stellen kein Unterschied zu sehen")
                return words.format(len(self._places.at))
            return self.tr("Anders bei {0}").format(listed)
        if not found:
            return self.tr("Auf keiner Seite ein Unterschied zu sehen")
        one, many = self.tr("Anders auf Seite {0}"), self.tr("Anders auf den Seiten {0}")
        return (one if len(found) == 1 else many).format(listed)

    def _name(self, number: int) -> str:
        at = self._places.at[number]
        return dates.duration(at) if self._places.kind == FILM else str(at)

    def _say_state(self) -> None:
        known = self._differing
        self._state.setVisible(known is not None)
        if known is not None:
            changed = Face(self.tr("geändert"), "pencil", "warn")
            same = Face(self.tr("gleich"), "equal", "neu")
            self._state.set_face(changed if self._number in known else same)

    def step(self, way: int) -> None:
        """Ask for the next place (1) or the one before (-1)."""
        number = self._number + way
        if 0 <= number < len(self._places.at):
            self.place_requested.emit(number)

    def _on_back(self) -> None:
        self.step(-1)

    def _on_ahead(self) -> None:
        self.step(1)

    def _on_next(self) -> None:
        found = self._differing or ()
        behind = [one for one in found if one > self._number]
        if found:
            self.place_requested.emit((behind or found)[0])

    def _on_seek(self, moment: int) -> None:
        at = self._places.at
        if at:
            nearest = min(range(len(at)), key=lambda one: abs(at[one] - moment))
            self.place_requested.emit(nearest)

    def _on_mark(self, mark: str) -> None:
        self.place_requested.emit(int(mark))
