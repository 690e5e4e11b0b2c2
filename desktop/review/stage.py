"""The stage: a picture, a film or pages with their tools, the way to the next, and what it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from db.rows import MediumRow, SyncProgress, SyncState
from desktop.media.image_view import ImageView
from desktop.media.picture import Picture
from desktop.media.show import Show
from desktop.review.stage_facts import FactsTag
from desktop.review.stage_notice import StageNotice
from desktop.review.stage_shows import StageShows
from desktop.theme.look import look
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role

translate = QCoreApplication.translate
EDGE, SIDE = 32, 12
LIST_WIDTH = 240


class Stage(QFrame):
    """Shows one medium; zoom, tools and single keys act on it alone.

    Whoever lays marks over it draws into `view.scene()` (px of the file, `view.picture_rect()`)
    at 10 or more of `zValue`, and puts its tools beside the others with `add_tool`.

    Signals:
        step_requested: to the next medium (1) or the one before (-1).
        place_requested: somebody wants to write about a moment or page: an anchor.
        position_changed, duration_changed: of a film, ms.      page_changed: of a PDF, from 1.
        playing_changed: whether something moves.      fetch_requested: what is missing, now.
    """

    step_requested = Signal(int)
    zoom_changed = Signal(float)
    open_requested = Signal()
    fetch_requested = Signal()
    place_requested = Signal(dict)
    position_changed = Signal(int)
    duration_changed = Signal(int)
    page_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "stage")
        self._medium: MediumRow | None = None
        self._erased = 0
        self._beside: tuple[MediumRow, ...] = ()
        self._picture: Picture | None = None
        self.view = ImageView(self)
        self.view.setObjectName("stage")
        self.setFocusProxy(self.view)
        self.shows = StageShows(self.view, self)
        self._group = QButtonGroup(self)
        self._tools = self._make_tools()
        self._back = self._make_way("chevron-left", self.tr("Voriges Bild"), -1)
        self._on = self._make_way("chevron-right", self.tr("Nächstes Bild"), 1)
        self.facts = FactsTag(self)
        self._notice = StageNotice(self)
        self._connect()
        look().changed.connect(self._dress)
        self._dress()

    def _connect(self) -> None:
        view, shows = self.view, self.shows
        view.zoom_changed.connect(self.zoom_changed)
        view.step_requested.connect(self._on_step)
        view.fine_step_requested.connect(shows.fine_step)
        view.page_requested.connect(shows.page)
        view.toggle_requested.connect(shows.toggle)
        shows.noted.connect(self.place_requested)
        shows.failed.connect(self._on_failed)
        shows.open_requested.connect(self.open_requested)
        shows.position_changed.connect(self.position_changed)
        shows.duration_changed.connect(self.duration_changed)
        shows.page_changed.connect(self.page_changed)
        shows.words_changed.connect(self._on_words)
        shows.laid_out.connect(self._place)
        self._notice.open_requested.connect(self.open_requested)
        self._notice.fetch_requested.connect(self.fetch_requested)

    def _dress(self) -> None:
        self.view.setBackgroundBrush(look().tokens.stage)

    def _make_tools(self) -> QFrame:
        frame = QFrame(self)
        set_role(frame, "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(2)
        for name, words, pans in (
            ("pointer", self.tr("Zeigen"), False),
            ("hand-stop", self.tr("Schieben"), True),
        ):
            button = IconButton(name, words)
            button.setCheckable(True)
            button.setChecked(not pans)
            if pans:
                button.toggled.connect(self.view.set_panning)
            self._group.addButton(button)
            column.addWidget(button)
        return frame

    def add_tool(self, button: QToolButton, place: int = 1) -> None:
        """Put a checkable tool among the others; one of them is always chosen."""
        button.setCheckable(True)
        self._group.addButton(button)
        column = self._tools.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(place, button)
        self._place()

    def _make_way(self, name: str, words: str, way: int) -> QToolButton:
        button = IconButton(name, words)
        button.setParent(self)
        set_role(button, "boxed")
        button.clicked.connect(self._on_back_clicked if way < 0 else self._on_next_clicked)
        return button

    def _on_back_clicked(self) -> None:
        self._leaf(-1)

    def _on_next_clicked(self) -> None:
        self._leaf(1)

    def _leaf(self, way: int) -> None:
        # The keys of the stage, such as space for a film, are wanted next.
        self.view.setFocus()
        self.step_requested.emit(way)

    def is_looked_at(self) -> bool:
        """Tell whether picture or tools have the focus, not a field laid over them."""
        focused = QApplication.focusWidget()
        over = focused is not None and self.isAncestorOf(focused)
        return over and (focused is self.view or isinstance(focused, QToolButton))

    def _on_step(self, way: int) -> None:
        if not self.shows.step(way):
            self.step_requested.emit(way)

    def show_medium(
        self,
        medium: MediumRow | None,
        number: int,
        count: int,
        beside: Sequence[MediumRow] = (),
    ) -> None:
        """Name what comes onto the stage; the picture follows with `show_picture`.

        Args:
            medium: None = an empty stage.
            number: its place among those seen, from 1.
            count: how many are seen.
            beside: its subtitles.
        """
        same = medium is not None and self._medium is not None and self._medium.id == medium.id
        self._medium, self._beside = medium, tuple(beside)
        if not same:
            self.shows.end()
            self._picture = None
            self.view.show_picture(None)
            gone = "erased" if self._erased else "empty"
            self._notice.show_problem(gone if medium is None else "", medium, None)
        for button in (self._back, self._on):
            button.setVisible(count > 1)
        self.facts.show_medium(medium)
        self._name_stage(medium, number, count)
        self._place()

    def set_erased(self, count: int) -> None:
        """Take how many media of the revision were erased, before `show_medium`."""
        self._erased = count

    def _name_stage(self, medium: MediumRow | None, number: int, count: int) -> None:
        alt = medium.alt_text if medium else ""
        self.view.set_names(stage_name(medium, number, count), alt)

    def show_picture(self, picture: Picture, medium: MediumRow) -> None:
        """Show a decoded picture, or say why there is none; what runs already goes on."""
        if picture is self._picture:
            return
        self._picture = picture
        self.shows.end()
        self.view.show_picture(picture)
        self._notice.show_problem(picture.problem, medium, picture)
        self._tools.setVisible(not picture.image.isNull())
        if not picture.problem:
            self.shows.begin(picture, medium, self._beside)
        self._place()

    def show_sync(self, state: SyncState) -> None:
        """Take by which way media come that are missing."""
        self._notice.show_sync(state)

    def show_progress(self, progress: SyncProgress) -> None:
        """Show how far the medium in sight is, if it is the one on its way."""
        if self._notice.show_progress(progress):
            self._place()

    def _on_failed(self, problem: str) -> None:
        self.shows.end()
        self._notice.show_problem(problem, self._medium, self._picture)
        self._place()

    def _on_words(self, words: str) -> None:
        """Say what stands on a page to who cannot see it."""
        medium = self._medium
        alt = medium.alt_text if medium else ""
        spoken = "\n".join(part for part in (alt, words) if part)
        self.view.set_names(self.view.accessibleName(), spoken)

    def medium(self) -> MediumRow | None:
        """Return the medium on the stage."""
        return self._medium

    def show_now(self) -> Show | None:
        """Return what brings the medium to life, None for a still picture."""
        return self.shows.now

    def position_ms(self) -> int:
        """Return where the film stands, ms; 0 where there is none."""
        return self.shows.position()

    def duration_ms(self) -> int:
        """Return how long the film is, ms; 0 where there is none."""
        return self.shows.duration()

    def seek(self, position: int) -> None:
        """Go to a moment of the film, ms."""
        self.shows.seek(position)

    def page_number(self) -> int:
        """Return the page in sight, from 1; 0 where there is no PDF."""
        return self.shows.page_number()

    def show_page(self, number: int) -> None:
        """Turn to a page of the PDF, from 1."""
        self.shows.go_to_page(number)

    def problem(self) -> str:
        """Return why there is no picture, in words; "" while there is one."""
        return self._notice.words() if self._notice.isVisible() else ""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        width, height = self.width(), self._place_bar()
        middle, edge = height // 2, look().px(EDGE)
        self.view.setGeometry(0, 0, width, height)
        self._lay_tools(middle - edge // 2)
        # On a stage as low as the tools the way back stands behind them.
        tools, top = self._tools.geometry(), middle - edge // 2
        behind = tools.right() + SIDE if tools.bottom() >= top else SIDE
        self._back.setGeometry(behind, top, edge, edge)
        self._on.setGeometry(width - SIDE - edge, middle - edge // 2, edge, edge)
        self.facts.adjustSize()
        self.facts.setVisible(self._medium is not None and self._has_room(width, height))
        self.facts.move(width - SIDE - self.facts.width(), height - SIDE - self.facts.height())
        self._notice.setFixedWidth(min(look().px(360), max(width - 2 * SIDE, 120)))
        self._notice.adjustSize()
        self._notice.move((width - self._notice.width()) // 2, middle - self._notice.height() // 2)

    def _has_room(self, width: int, height: int) -> bool:
        """Tell whether the facts leave the picture in sight."""
        return height >= 6 * self.facts.height() and width >= 2 * self.facts.width()

    def _lay_tools(self, above: int) -> None:
        """Lay the tools below each other, or side by side where that would cover the way back."""
        column = self._tools.layout()
        if isinstance(column, QVBoxLayout):
            column.setDirection(QVBoxLayout.Direction.TopToBottom)
            if column.sizeHint().height() + SIDE > above:
                column.setDirection(QVBoxLayout.Direction.LeftToRight)
        self._tools.move(SIDE, SIDE)
        self._tools.adjustSize()

    def _place_bar(self) -> int:
        """Lay the controls along the foot and a list along the right; return the height left."""
        bar, beside = self.shows.bar(), self.shows.beside()
        height = self.height()
        if bar is not None:
            high = max(bar.sizeHint().height(), bar.minimumSizeHint().height())
            if bar.hasHeightForWidth():
                high = bar.heightForWidth(self.width())
            height = max(height - high, 0)
            bar.setGeometry(0, height, self.width(), high)
        if beside is not None:
            wide = min(look().px(LIST_WIDTH), self.width() // 2)
            beside.setGeometry(self.width() - wide, 0, wide, height)
            beside.raise_()
        return height

    def focus_order(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches here, in order: the tools lie over what they act on."""
        return (self._tools, self.view, self._back, self._on)


def stage_name(medium: MediumRow | None, number: int, count: int) -> str:
    """Return ``Bild 1 von 5`` and the like."""
    if medium is None:
        return translate("Stage", "Kein Medium")
    return translate("Stage", "{0} {1} von {2}").format(kind_name(medium.type), number, count)


def kind_name(mime: str) -> str:
    """Return what a medium is called among others of a revision."""
    if mime.startswith("video/"):
        return translate("Stage", "Video")
    return translate("Stage", "PDF") if mime == "application/pdf" else translate("Stage", "Bild")
