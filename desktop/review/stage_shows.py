"""Brings the medium on a stage to life: films, moving pictures and pages, each when first met."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from db.rows import MediumRow
from desktop.media.image_view import ImageView
from desktop.media.picture import Picture
from desktop.media.show import Show

if TYPE_CHECKING:
    from desktop.media.film_show import FilmShow
    from desktop.media.page_show import PageShow


class StageShows(QObject):
    """At most one show is on; all questions have an answer when there is none.

    Signals:
        laid_out: controls came or went, the stage has to be laid out anew.
        film_made: the controls of films are here now, for whoever lays marks on the time line.
        Others: as of the shows.
    """

    noted = Signal(dict)
    failed = Signal(str)
    open_requested = Signal()
    position_changed = Signal(int)
    duration_changed = Signal(int)
    page_changed = Signal(int)
    words_changed = Signal(str)
    laid_out = Signal()
    film_made = Signal()

    def __init__(self, view: ImageView, stage: QWidget) -> None:
        super().__init__(stage)
        self._view, self._stage = view, stage
        self._shows: dict[str, Show] = {}
        self.film: FilmShow | None = None
        self.pages: PageShow | None = None
        self.now: Show | None = None

    def begin(self, picture: Picture, medium: MediumRow, beside: Sequence[MediumRow]) -> None:
        """Bring what a picture stands for to life; a still picture needs nothing."""
        if picture.kind not in self._shows:
            made = self._make(picture.kind)
            if made is None:
                return
            self._shows[picture.kind] = made
            self._join(made)
        self.now = self._shows[picture.kind]
        if self.now.bar is not None:
            self.now.bar.show()
        self.now.start(picture, medium, beside)
        self.laid_out.emit()

    def end(self) -> None:
        """Let go of what is on."""
        if self.now is None:
            return
        now, self.now = self.now, None
        if now.bar is not None:
            now.bar.hide()
        now.stop()
        self.laid_out.emit()

    def _make(self, kind: str) -> Show | None:
        """Make a show when its first medium comes: films load the sound system."""
        if kind == "video":
            return self._make_film()
        if kind == "pdf":
            return self._make_pages()
        if kind == "animation":
            from desktop.media.motion_show import MotionShow  # noqa: PLC0415 - seldom needed

            return MotionShow(self._view, self)
        return None

    def _make_film(self) -> Show | None:
        try:
            from desktop.media.film_show import FilmShow  # noqa: PLC0415 - loads the sound system
        except ImportError:
            self.failed.emit("no_backend")
            return None
        self.film = FilmShow(self._view, self)
        self.film.position_changed.connect(self.position_changed)
        self.film.duration_changed.connect(self.duration_changed)
        self.film.listed.setParent(self._stage)
        self.film.listed.installEventFilter(self)
        return self.film

    def _make_pages(self) -> Show:
        from desktop.media.page_show import PageShow  # noqa: PLC0415 - seldom needed

        self.pages = PageShow(self._view, self)
        self.pages.page_changed.connect(self.page_changed)
        self.pages.words_changed.connect(self.words_changed)
        return self.pages

    def _join(self, show: Show) -> None:
        show.noted.connect(self.noted)
        show.failed.connect(self.failed)
        show.open_requested.connect(self.open_requested)
        if show.bar is not None:
            show.bar.setParent(self._stage)
            show.bar.installEventFilter(self)
        if show is self.film:
            self.film_made.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay the list of subtitles out when it comes, and controls that grow or shrink."""
        listed = self.film is not None and watched is self.film.listed
        wanted = {QEvent.Type.Show, QEvent.Type.Hide} if listed else {QEvent.Type.LayoutRequest}
        if event.type() in wanted:
            self.laid_out.emit()
        return super().eventFilter(watched, event)

    def bar(self) -> QWidget | None:
        """Return the controls of what is on."""
        return self.now.bar if self.now is not None else None

    def beside(self) -> QWidget | None:
        """Return the list of subtitles while it is in sight."""
        listed = self.film.listed if self.film is not None else None
        return listed if listed is not None and listed.isVisibleTo(self._stage) else None

    def step(self, way: int) -> bool:
        """Take ← →; False = the next medium comes."""
        return self.now is not None and self.now.step(way)

    def fine_step(self, way: int) -> None:
        """Take ← → with Ctrl."""
        if self.now is not None:
            self.now.fine_step(way)

    def page(self, way: int) -> None:
        """Take page up or down."""
        if self.now is not None:
            self.now.page(way)

    def toggle(self) -> None:
        """Take the space bar."""
        if self.now is not None:
            self.now.toggle()

    def position(self) -> int:
        """Return where the film stands, ms."""
        return self.film.position() if self.film is not None and self.film is self.now else 0

    def duration(self) -> int:
        """Return how long the film is, ms."""
        return self.film.duration() if self.film is not None and self.film is self.now else 0

    def seek(self, position: int) -> None:
        """Go to a moment of the film, ms."""
        if self.film is not None and self.film is self.now:
            self.film.seek(position)

    def page_number(self) -> int:
        """Return the page in sight, from 1; 0 = no PDF."""
        return self.pages.number() if self.pages is not None and self.pages is self.now else 0

    def go_to_page(self, number: int) -> None:
        """Turn to a page."""
        if self.pages is not None and self.pages is self.now:
            self.pages.go(number)
