"""Proposed wordings in the texts: shown where they belong, taken over and taken back at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from db.domain.remarks import met_by
from db.rows import CommentRow
from desktop.editor.points import Point
from desktop.editor.points_pane import PointsPane
from desktop.editor.texts_pane import TextsPane
from desktop.editor.wording import Places, places_of
from desktop.i18n import terms


@dataclass(frozen=True, slots=True)
class _Step:
    points: tuple[str, ...]
    texts: Mapping[str, str]


class Proposals(QObject):
    """Works on the fields of the channels; `begin` says on which revision the proposals lie."""

    def __init__(self, points: PointsPane, texts: TextsPane) -> None:
        super().__init__(points)
        self._points, self._texts = points, texts
        self._base: Mapping[str, str] = {}
        self._steps: list[_Step] = []
        points.take_requested.connect(self.take)
        texts.undo_wanted.connect(self.undo)

    def begin(self, base: Mapping[str, str]) -> None:
        """Take the texts of the shown revision; nothing can be taken back any more."""
        self._base, self._steps = dict(base), []
        self.refresh()

    def refresh(self) -> None:
        """Mark in the texts what is still proposed, and say on the cards where that is."""
        marks: dict[str, list[tuple[int, int]]] = {code: [] for code in self._texts.fields()}
        done = (*self._points.done("condition"), *self._points.done("comment"))
        for point in self._points.points():
            if point.proposed is None or point.id in done:
                continue
            places = self._places(point)
            self._points.card(point.id).show_places(self._words(places))
            for channel, place in places.found.items():
                marks[channel].append(place)
        for channel, edit in self._texts.fields().items():
            edit.mark(marks[channel])

    def _places(self, point: Point) -> Places:
        assert point.proposed is not None  # noqa: S101 - its callers ask before
        return places_of(point.proposed, self._base, self._texts.texts())

    def _words(self, places: Places) -> str:
        names = ", ".join(terms.channel_name(one) for one in places.found)
        if not names:
            return ""
        words = self.tr("{0}: je 1 Stelle") if len(places.found) > 1 else self.tr("{0}: 1 Stelle")
        told = words.format(names)
        if places.several:
            left = ", ".join(terms.channel_name(one) for one in places.several)
            told += self.tr("; {0}: steht mehrmals da und bleibt").format(left)
        return told

    def take_current(self) -> None:
        """Take over the proposal that the focus is on, else the first that is open."""
        card = self._points.card_with(QApplication.focusWidget())
        cards = [self._points.card(one.id) for one in self._points.points() if one.proposed]
        wanted = [one for one in cards if one is card] or cards
        point = next((one.point.id for one in wanted if not one.is_done()), "")
        if point:
            self.take(point)

    def take(self, point_id: str) -> None:
        """Put a proposed wording into every text that it belongs in, and tick its point."""
        card = self._points.card(point_id)
        row = card.point.proposed
        places = self._places(card.point) if row is not None else Places({})
        if row is None or not places.found:
            return
        fields = self._texts.fields()
        for channel, (start, end) in places.found.items():
            fields[channel].exchange(start, end, row.proposal)
        texts = self._texts.texts()
        met = (point_id, *self._met(row, places))
        self._steps.append(_Step(met, {code: texts[code] for code in places.found}))
        for one in met:
            self._points.set_done(one, done=True)
        self._points.show_card(point_id)
        self.refresh()
        self._tell(self.tr("Übernommen: {0}").format(self._words(places)))

    def _met(self, row: CommentRow, places: Places) -> tuple[str, ...]:
        """Return the open conditions that the new wording meets too."""
        quote, points = str(row.anchor.get("quote", "")), self._points.open_conditions()
        if places.several or not quote:
            return ()
        wishes = [one.text for one in points]
        met = met_by(wishes, quote, row.proposal, self._texts.texts().values())
        return tuple(one.id for one, same in zip(points, met, strict=True) if same)

    def _tell(self, words: str) -> None:
        event = QAccessibleAnnouncementEvent(self._points, words)
        QAccessible.updateAccessibility(event)

    def undo(self, channel: str) -> None:
        """Take back the last step in a channel; a wording taken over goes from all of them."""
        fields, step = self._texts.fields(), self._steps[-1] if self._steps else None
        whole = step is not None and channel in step.texts and self._stands(step)
        if step is None or not whole:
            fields[channel].undo()
            return
        self._steps.pop()
        for code in step.texts:
            fields[code].undo()
        for one in step.points:
            self._points.set_done(one, done=False)
        self.refresh()

    def _stands(self, step: _Step) -> bool:
        """Tell whether nothing was typed since, so that one step back is this one."""
        texts = self._texts.texts()
        return all(texts.get(code) == text for code, text in step.texts.items())
