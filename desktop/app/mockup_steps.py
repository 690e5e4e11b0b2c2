"""The steps of the tour through the mock-ups: one post in every format of every channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.rows import ReviewPage
from db.rows.mockups import MockupRow
from desktop.app.camera import Camera
from desktop.app.desk import Desk
from desktop.media.mockups.words import format_name
from desktop.review.channel_stage import post_of

if TYPE_CHECKING:
    from db.store import Store


class MockupSteps:
    """Takes the draft in sight, also to channels that it is not planned for."""

    def __init__(self, desk: Desk, camera: Camera) -> None:
        self._desk, self._camera = desk, camera
        self._rows: list[tuple[MockupRow, ...]] = []

    def take(self) -> None:
        """Take a picture of each; afterwards the medium is in sight again."""
        page = self._desk.review.page
        if page is None or not page.texts:
            return
        tabs = self._desk.review_view.center.tabs
        tabs.setCurrentIndex(1)
        self._camera.settle()
        text = page.texts[0].text
        self._desk.runner.query(lambda store: _every(store, text), self._on_rows)
        self._camera.settle()
        for rows in self._rows:
            self._channel(page, rows)
        tabs.setCurrentIndex(0)
        self._camera.settle()

    def _on_rows(self, rows: list[tuple[MockupRow, ...]]) -> None:
        self._rows = rows

    def _channel(self, page: ReviewPage, rows: tuple[MockupRow, ...]) -> None:
        preview = self._desk.review_view.center.card.preview
        if preview is None:
            return
        post = post_of(page, rows)
        preview.show_post(post)
        for code in post.formats():
            preview.show_format(code)
            words = f"Nachbildung: {rows[0].name}, {format_name(code)}"
            self._camera.shoot(f"20-{rows[0].channel}-{code}", words)


def _every(store: Store, text: str) -> list[tuple[MockupRow, ...]]:
    return [store.texts.mockups(one.code, text) for one in store.texts.channels()]
