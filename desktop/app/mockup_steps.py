"""The steps of the tour through the mock-ups: every format of every channel, on a fitting post."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from db.rows import InboxFilter, ReviewPage, TextRow
from db.rows.mockups import MockupRow
from desktop.app.camera import Camera
from desktop.app.desk import Desk
from desktop.app.limit_sheet import LimitSheet
from desktop.app.mockup_limits import Limit, limits
from desktop.media.mockups.post import PDF
from desktop.media.mockups.words import format_name
from desktop.review.channel_stage import post_of
from desktop.theme.look import look

if TYPE_CHECKING:
    from db.store import Store

MOVING = {"reel", "short", "story", "video"}
# Per channel and list: so many drafts are looked through for one that fits a format.
CANDIDATES = 12


@dataclass(frozen=True, slots=True)
class Pick:
    """What is shown of a format; ``sample``: no draft is planned for the channel."""

    page: ReviewPage
    row: MockupRow
    sample: bool
    limits: list[Limit]


class MockupSteps:
    """Takes drafts that are planned for the channel; where there is none, a sample of one."""

    def __init__(self, desk: Desk, camera: Camera) -> None:
        self._desk, self._camera = desk, camera
        self._picks: list[Pick] = []

    def take(self, *, at_limits: bool) -> None:
        """Take a picture of each; afterwards the draft from before is in sight again.

        Args:
            at_limits: show each at its fold and with a picture of a wrong shape too.
        """
        before = self._desk.review.page
        if before is None:
            return
        dark = look().tokens.scheme == "dark"
        self._desk.runner.query(partial(_picks, dark=dark), self._on_picks)
        self._camera.settle()
        for pick in self._picks:
            self._shoot(pick)
            if at_limits:
                self._shoot_limits(pick)
        self._desk.inbox_view.header.choose_scope("mine")
        self._camera.settle()
        self._desk.inbox.choose(before.draft)
        self._camera.settle()
        self._desk.review_view.show_page(self._desk.review.page or before, same=False)
        self._camera.settle()

    def _on_picks(self, picks: list[Pick]) -> None:
        self._picks = picks

    def _shoot(self, pick: Pick) -> None:
        view = self._desk.review_view
        now = self._desk.review.page
        if now is None or now.draft != pick.page.draft:
            self._desk.inbox.choose(pick.page.draft)
            self._camera.settle()
        view.show_page(pick.page, same=False)
        names = [one.channel for one in pick.page.texts]
        view.center.tabs.setCurrentIndex(names.index(pick.row.channel) + 1)
        self._camera.settle()
        preview = view.center.card.preview
        if preview is not None:
            preview.show_format(pick.row.format)
            words = f"Nachbildung: {pick.row.name}, {format_name(pick.row.format)}"
            words += " (Muster)" if pick.sample else ""
            self._camera.shoot(f"20-{pick.row.channel}-{pick.row.format}", words)

    def _shoot_limits(self, pick: Pick) -> None:
        """Show the format at its limits: its fold and a picture of a wrong shape."""
        name = f"{pick.row.name}, {format_name(pick.row.format)}"
        sheet = LimitSheet(self._desk.loader, name, pick.limits)
        self._camera.settle()
        sheet.finish()
        words = f"Nachbildung am Falz und mit falschem Seitenverhältnis: {name}"
        file = f"23-{pick.row.channel}-{pick.row.format}-grenzen"
        self._camera.keep(sheet.grab().toImage(), file, words)
        sheet.deleteLater()


def _picks(store: Store, *, dark: bool) -> list[Pick]:
    """Find a post for every format of every channel that the space knows."""
    anything = list(_pages(store, ""))
    found: list[Pick] = []
    for channel in store.texts.channels():
        pages = [
            page
            for page in _pages(store, channel.code)
            if any(one.channel == channel.code for one in page.texts)
        ]
        sample = not pages
        for row in store.texts.mockups(channel.code, ""):
            fitting = [_sample(page, row) for page in anything] if sample else pages
            best = max(fitting, key=lambda page: _fit(store, page, row), default=None)
            if best is not None and _fit(store, best, row) >= 0:
                at_limits = limits(store.texts.mockups, row, dark=row.dark and dark)
                found.append(Pick(best, row, sample, at_limits))
    return found


def _pages(store: Store, channel: str) -> Iterator[ReviewPage]:
    for scope in ("all", "done"):
        rows = store.inbox.rows(InboxFilter(scope, channel=channel))
        for row in rows[:CANDIDATES]:
            page = store.drafts.page(row.draft)
            if page.texts:
                yield page


def _sample(page: ReviewPage, row: MockupRow) -> ReviewPage:
    """Plan a post for one channel alone, in sight only; its title says what it is."""
    shown = replace(page.shown, channels=(row.channel,), title=f"Muster für {row.name}")
    texts = (TextRow(row.channel, page.texts[0].text, ""),)
    return replace(page, title=shown.title, shown=shown, texts=texts)


def _fit(store: Store, page: ReviewPage, wanted: MockupRow) -> int:
    """Tell how well a post suits a format: -1 = it cannot take it, 2 = it was made for it."""
    text = next(one.text for one in page.texts if one.channel == wanted.channel)
    post = post_of(page, store.texts.mockups(wanted.channel, text))
    if wanted.format not in post.formats():
        return -1
    first = post.media[0].type if post.media else ""
    if wanted.format == "document":
        return 2 if first == PDF else 0
    kind = "video/" if wanted.format in MOVING else "image/"
    return first.startswith(kind) + (post.formats()[0] == wanted.format)
