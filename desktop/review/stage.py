"""The stage: the picture with its tools, the way to the next one, and what it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout
from typing_extensions import override

from db.rows import MediumRow
from desktop.i18n import dates, terms
from desktop.media.image_view import ImageView
from desktop.media.picture import Picture
from desktop.theme.icons import icon_pixmap
from desktop.theme.look import look
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label

translate = QCoreApplication.translate
EDGE, SIDE = 32, 12


class Stage(QFrame):
    """Shows one medium; zoom and tools act on it alone."""

    step_requested = Signal(int)
    zoom_changed = Signal(float)
    open_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "stage")
        self.view = ImageView(self)
        self.view.setObjectName("stage")
        self.view.step_requested.connect(self.step_requested)
        self.view.zoom_changed.connect(self.zoom_changed)
        self._tools = self._make_tools()
        self._back = self._make_way("chevron-left", self.tr("Voriges Bild"), -1)
        self._on = self._make_way("chevron-right", self.tr("Nächstes Bild"), 1)
        self._facts = _FactsTag(self)
        self._notice = _Notice(self)
        self._notice.open_requested.connect(self.open_requested)
        look().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.view.setBackgroundBrush(look().tokens.stage)

    def _make_tools(self) -> QFrame:
        frame = QFrame(self)
        set_role(frame, "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(2)
        group = QButtonGroup(frame)
        tools = (
            ("pointer", self.tr("Zeigen"), False),
            ("hand-stop", self.tr("Schieben"), True),
        )
        for name, words, pans in tools:
            button = IconButton(name, words)
            button.setCheckable(True)
            button.setChecked(not pans)
            button.toggled.connect(self.view.set_panning if pans else self._ignore)
            group.addButton(button)
            column.addWidget(button)
        return frame

    def _ignore(self) -> None:
        """Pointing is what happens without a tool."""

    def _make_way(self, name: str, words: str, way: int) -> QToolButton:
        button = IconButton(name, words)
        button.setParent(self)
        set_role(button, "boxed")
        button.clicked.connect(self._on_back_clicked if way < 0 else self._on_next_clicked)
        return button

    def _on_back_clicked(self) -> None:
        self.step_requested.emit(-1)

    def _on_next_clicked(self) -> None:
        self.step_requested.emit(1)

    def show_medium(self, medium: MediumRow | None, number: int, count: int) -> None:
        """Name what comes onto the stage; the picture follows with `show_picture`."""
        self.view.show_picture(None)
        for button in (self._back, self._on):
            button.setVisible(count > 1)
        self._facts.show_medium(medium)
        self._notice.show_problem("empty" if medium is None else "", medium)
        self._name_stage(medium, number, count)
        self._place()

    def _name_stage(self, medium: MediumRow | None, number: int, count: int) -> None:
        # The viewport counts as a control of its own.
        for part in (self.view, self.view.viewport()):
            part.setAccessibleName(_stage_name(medium, number, count))
            part.setAccessibleDescription(medium.alt_text if medium else "")

    def show_picture(self, picture: Picture, medium: MediumRow) -> None:
        """Show a decoded picture, or say why there is none."""
        self.view.show_picture(picture)
        self._notice.show_problem(picture.problem, medium)
        self._tools.setVisible(not picture.problem)
        self._place()

    def problem(self) -> str:
        """Return why there is no picture, in words; "" while there is one."""
        return self._notice.words() if self._notice.isVisible() else ""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        width, height = self.width(), self.height()
        self.view.setGeometry(0, 0, width, height)
        self._tools.move(SIDE, SIDE)
        self._tools.adjustSize()
        edge, middle = look().px(EDGE), height // 2
        self._back.setGeometry(SIDE, middle - edge // 2, edge, edge)
        self._on.setGeometry(width - SIDE - edge, middle - edge // 2, edge, edge)
        self._facts.adjustSize()
        self._facts.move(width - SIDE - self._facts.width(), height - SIDE - self._facts.height())
        self._notice.setFixedWidth(min(look().px(360), max(width - 2 * SIDE, 120)))
        self._notice.adjustSize()
        self._notice.move((width - self._notice.width()) // 2, middle - self._notice.height() // 2)


class _FactsTag(QFrame):
    """Size, shape, kind and weight of a medium, in the corner."""

    def __init__(self, stage: QFrame) -> None:
        super().__init__(stage)
        set_role(self, "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        self._icon = QLabel()
        self._words = text_label("", "muted")
        row.addWidget(self._icon)
        row.addWidget(self._words)
        look().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._icon.setPixmap(icon_pixmap("dimensions", look().tokens.text2, look().px(16)))

    def show_medium(self, medium: MediumRow | None) -> None:
        self.setVisible(medium is not None)
        self._words.setText(medium_facts(medium) if medium else "")


class _Notice(QFrame):
    """Why there is no picture, in a sentence."""

    open_requested = Signal()

    def __init__(self, stage: QFrame) -> None:
        super().__init__(stage)
        set_role(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._words = text_label("", "body", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._open = QToolButton()
        self._open.setText(self.tr("Mit anderem Programm öffnen"))
        set_role(self._open, "boxed")
        self._open.clicked.connect(self.open_requested)
        column.addWidget(self._icon)
        column.addWidget(self._words)
        column.addWidget(self._open, alignment=Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def words(self) -> str:
        """Return what is said."""
        return self._words.text()

    def show_problem(self, problem: str, medium: MediumRow | None) -> None:
        """Say what is wrong; "" hides the notice."""
        self.setVisible(bool(problem))
        words, symbol = self._say(problem)
        self._words.setText(words.format(medium.name if medium else ""))
        self._icon.setPixmap(icon_pixmap(symbol, look().tokens.text2, look().px(28)))
        self._open.setVisible(problem == "video" and bool(medium and medium.path))

    def _say(self, problem: str) -> tuple[str, str]:
        return {
            "empty": (self.tr("Zu dieser Fassung gehört kein Medium."), "text-size"),
            "missing": (
                self.tr("{0} ist noch nicht hier und kommt mit dem nächsten Abgleich."),
                "cloud-download",
            ),
            "broken": (
                self.tr("{0} ist beschädigt und lässt sich nicht anzeigen."),
                "file-broken",
            ),
            "too_large": (self.tr("{0} ist zu groß, um es anzuzeigen."), "photo-off"),
            "video": (self.tr("{0} ist ein Video."), "video"),
            "other": (self.tr("{0} lässt sich hier nicht anzeigen."), "photo-off"),
        }.get(problem, ("", "photo"))


def medium_facts(medium: MediumRow) -> str:
    """Return ``1080 × 1350 · 4:5 · JPEG · 412 KB``; what is not known is left out."""
    size = f"{medium.width} × {medium.height}" if medium.width else ""
    length = dates.duration(medium.duration_ms) if medium.duration_ms else ""
    parts = (size, shape(medium.width, medium.height), length, terms.file_kind(medium.type))
    return " · ".join(part for part in (*parts, dates.file_size(medium.size)) if part)


def shape(width: int, height: int) -> str:
    """Return a ratio such as ``4:5`` where it has a simple name, "" where not."""
    named = ((1, 1), (4, 5), (5, 4), (9, 16), (16, 9), (3, 4), (4, 3), (2, 3), (3, 2), (191, 100))
    for wide, high in named:
        if width and abs(width * high - height * wide) <= max(wide, high) * 2:
            return "1,91:1" if wide == 191 else f"{wide}:{high}"  # noqa: PLR2004 - its own name
    return ""


def _stage_name(medium: MediumRow | None, number: int, count: int) -> str:
    if medium is None:
        return translate("Stage", "Kein Medium")
    kind = (
        translate("Stage", "Video")
        if medium.type.startswith("video/")
        else translate("Stage", "Bild")
    )
    return translate("Stage", "{0} {1} von {2}").format(kind, number, count)
