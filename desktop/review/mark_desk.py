"""Joins marks on stage, time line and text with the list of comments, both ways."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from db.domain.anchors import channel_in, medium_in, page_in, region_in, span_in
from db.rows import CommentRow, ReviewPage
from desktop.draft_parts.comment_places import region_words, size_words, spoken
from desktop.media.marks.mark import Mark
from desktop.media.marks.mark_layer import FRAME, POINT, MarkLayer
from desktop.review.center import Center
from desktop.review.details import Details
from desktop.widgets.icon_button import IconButton


class MarkDesk(QObject):
    """Knows the marks of the page in sight.

    Signals:
        place_chosen: an anchor to write about; the second argument asks for a new wording.
        place_changed: the anchor moved while its frame is being set.
        place_dropped: the frame was given up.
    """

    place_chosen = Signal(dict, bool)
    place_changed = Signal(dict)
    place_dropped = Signal()

    def __init__(self, center: Center, details: Details) -> None:
        super().__init__(details)
        self._center, self._details = center, details
        self.layer = MarkLayer(center.stage.view)
        self._rows: tuple[CommentRow, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._wanted: Mapping[str, Any] = {}
        self._may = False
        self._tools = self._make_tools()
        self._connect()

    def _make_tools(self) -> tuple[IconButton, ...]:
        made = []
        for place, (sign, tool, words) in enumerate(
            (
                ("message-plus", POINT, self.tr("Stelle anmerken (Strg+M)")),
                ("rectangle", FRAME, self.tr("Ausschnitt anmerken")),
            ),
            start=1,
        ):
            button = IconButton(sign, words)
            button.setProperty("tool", tool)
            button.toggled.connect(self._on_tool)
            self._center.stage.add_tool(button, place)
            made.append(button)
        return tuple(made)

    def _connect(self) -> None:
        stage, layer, details = self._center.stage, self.layer, self._details
        stage.view.content_changed.connect(self._on_medium)
        stage.page_changed.connect(self._on_sight)
        stage.position_changed.connect(self._on_sight)
        stage.place_requested.connect(self._on_stage_place)
        stage.shows.film_made.connect(self._on_film)
        stage.shows.laid_out.connect(self._on_shown)
        layer.mark_selected.connect(self.choose)
        layer.place_set.connect(self._on_set)
        layer.place_changed.connect(self._on_changed)
        layer.place_dropped.connect(self.place_dropped)
        details.texts.text.mark_selected.connect(self.choose)
        details.texts.passage_requested.connect(self.place_chosen)
        details.comments.place_requested.connect(self.show_place)

    def _on_film(self) -> None:
        film = self._center.stage.shows.film
        if film is not None:
            film.controls.timeline.mark_selected.connect(self.choose)
        self._on_medium()

    def _on_medium(self) -> None:
        medium = self._center.stage.medium()
        self._on_sight()
        self._show_times(medium.digest if medium else "")

    def take(self, page: ReviewPage, rows: Sequence[CommentRow]) -> dict[str, tuple[Mark, ...]]:
        """Take the comments and notes of a page; return the marks of its texts, by channel."""
        self._may = page.permit("comment").allowed
        self._details.texts.may_remark = self._may
        for button in self._tools:
            button.setVisible(self._may)
        self._rows = tuple(rows)
        self._marks = tuple(mark_of(row) for row in rows if row.anchor)
        self.layer.set_marks(self._marks)
        self._on_medium()
        return self._passages()

    def _passages(self) -> dict[str, tuple[Mark, ...]]:
        found: dict[str, tuple[Mark, ...]] = {}
        for row, mark in zip((one for one in self._rows if one.anchor), self._marks, strict=True):
            if row.passage in {"same", "moved"}:
                place = replace(mark, start=row.start, end=row.end)
                channel = channel_in(row.anchor)
                found[channel] = (*found.get(channel, ()), place)
        return found

    def _on_sight(self) -> None:
        stage = self._center.stage
        medium = stage.medium()
        digest = medium.digest if medium else ""
        self.layer.show_place(digest, stage.page_number(), stage.position_ms())

    def _show_times(self, digest: str) -> None:
        film = self._center.stage.shows.film
        if film is None:
            return
        from desktop.media.timeline import TimeMark  # noqa: PLC0415 - loads with the film

        times = []
        for mark in self._marks:
            span = span_in(mark.anchor)
            if span and medium_in(mark.anchor) == digest:
                times.append(TimeMark(mark.comment, mark.number, *span, mark.settled))
        film.controls.timeline.set_marks(times)

    def _on_tool(self) -> None:
        chosen = (one.property("tool") for one in self._tools if one.isChecked())
        self.layer.set_tool(next(chosen, ""))

    def begin(self) -> bool:
        """Take a place where the focus is: what is marked in the text, or on the stage.

        Returns:
            Whether there is one; else the comment is about the whole draft.
        """
        if not self._may:
            return False
        passage = self._details.texts.passage()
        stage = self._center.stage
        if passage and not stage.is_looked_at():
            self.place_chosen.emit(passage, False)  # noqa: FBT003 - Qt's signature
            return True
        medium = stage.medium()
        if medium is None or not stage.is_looked_at() or stage.view.picture_rect().isNull():
            return False
        # Of a film mostly the moment is meant; who chose the frame wants a part of the picture.
        if medium.type.startswith("video/") and self.layer.tool() != FRAME:
            self.place_chosen.emit(self._here({}), False)  # noqa: FBT003
        else:
            self.layer.begin()
        return True

    def _here(self, region: Mapping[str, Any]) -> dict[str, Any]:
        """Return the anchor of what is in sight on the stage."""
        stage = self._center.stage
        medium = stage.medium()
        if medium is None:
            return {}
        place: dict[str, Any] = {"kind": "image", "medium": medium.digest}
        if medium.type.startswith("video/"):
            moment = min(stage.position_ms(), medium.duration_ms or stage.position_ms())
            place |= {"kind": "video", "from_ms": moment, "to_ms": moment}
        elif medium.type == "application/pdf":
            place |= {"kind": "page", "page": stage.page_number() or 1}
        return {**place, **region}

    def to_now(self, anchor: Mapping[str, Any]) -> dict[str, Any]:
        """Return a film's place stretched to where the film stands."""
        now = self._here({}).get("to_ms", 0)
        start, end = sorted((int(anchor.get("from_ms", 0)), int(now)))
        return {**anchor, "from_ms": start, "to_ms": end}

    def _on_stage_place(self, anchor: dict[str, Any]) -> None:
        self.place_chosen.emit(anchor, False)  # noqa: FBT003

    def _on_set(self, region: dict[str, Any]) -> None:
        self.place_chosen.emit(self._here(region), False)  # noqa: FBT003

    def _on_changed(self, region: dict[str, Any]) -> None:
        anchor = self._here(region)
        self.place_changed.emit(anchor)
        self._say(f"{region_words(anchor)}, {size_words(anchor)}")

    def _say(self, words: str) -> None:
        event = QAccessibleAnnouncementEvent(self._center.stage.view, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)

    def drop(self) -> None:
        """Take the frame away: the comment is written or given up."""
        self.layer.drop()

    def choose(self, comment: str) -> None:
        """Follow a mark to its comment in the list."""
        self._emphasise(comment)
        self._details.show_comment(comment)
        row = self._row(comment)
        if row is not None:
            self._say(spoken(row))

    def show_place(self, comment: str) -> None:
        """Follow a comment in the list to its place."""
        row = self._row(comment)
        if row is None:
            return
        self._emphasise(comment)
        if row.passage in {"same", "moved"}:
            self._details.texts.show_channel(channel_in(row.anchor))
            self._details.show_section(self._details.texts)
        elif row.medium_number:
            self._center.show_medium_tab(row.medium_number - 1)
            self._wanted = row.anchor
            self._on_shown()

    def _on_shown(self) -> None:
        """Go to the moment or page once the medium has come to life."""
        stage, anchor = self._center.stage, self._wanted
        alive = stage.shows.now is not None or anchor.get("kind") == "image"
        if not anchor or not alive or stage.view.picture_rect().isNull():
            return
        self._wanted = {}
        if medium_in(anchor) == getattr(stage.medium(), "digest", ""):
            self._go(anchor)

    def _go(self, anchor: Mapping[str, Any]) -> None:
        stage, span, page = self._center.stage, span_in(anchor), page_in(anchor)
        if span:
            stage.seek(span[0])
        if page:
            stage.show_page(page)
        if region_in(anchor):
            self.layer.show_chosen()

    def _emphasise(self, comment: str) -> None:
        self.layer.choose(comment)
        self._details.texts.text.choose(comment)
        self._details.comments.choose(comment)
        film = self._center.stage.shows.film
        if film is not None:
            film.controls.timeline.choose_mark(comment)

    def _row(self, comment: str) -> CommentRow | None:
        return next((row for row in self._rows if row.id == comment), None)


def mark_of(row: CommentRow) -> Mark:
    """Return a comment's mark."""
    return Mark(row.id, row.number, row.anchor, row.settled, row.own, row.private, spoken(row))
