"""The time line of a film: ruler, marks, subtitles, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QWidget
from typing_extensions import override

from db.domain.subtitles import Cue
from desktop.i18n import dates
from desktop.theme.look import look
from desktop.widgets.painting import elided, paint_focus_ring, rounded, text_width, write

translate = QCoreApplication.translate
RULER, LANE, EDGE, PIN = 18, 28, 14, 18
STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600)
LEAST_GAP = 56
CENTER = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class TimeMark:
    """A remark at a moment or span, ms; ``id`` comes back in `mark_selected`."""

    id: str
    number: int
    start: int
    end: int
    settled: bool = False


class Timeline(QAbstractSlider):
    """A slider from 0 to the length in ms; arrow keys go a second, page keys five.

    Signals:
        seek_requested: a moment, ms.      mark_selected: a mark's id.
    """

    seek_requested = Signal(int)
    mark_selected = Signal(str)
    _lanes: ClassVar = {"marks": 0, "text": 1}

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cues: tuple[Cue, ...] = ()
        self._marks: tuple[TimeMark, ...] = ()
        self._chosen, self._silent = "", False
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setSingleStep(1_000)
        self.setPageStep(5_000)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.valueChanged.connect(self._on_value)
        look().changed.connect(self.updateGeometry)
        self.show_position(0)

    def set_duration(self, duration: int) -> None:
        """Take the length, ms."""
        self.setRange(0, max(duration, 0))
        self._name()
        self.update()

    def set_cues(self, cues: Sequence[Cue]) -> None:
        """Take the subtitles, in order of time."""
        self._cues = tuple(cues)
        self.updateGeometry()
        self.update()

    def set_marks(self, marks: Sequence[TimeMark]) -> None:
        """Take the marks."""
        self._marks = tuple(marks)
        self.setAccessibleDescription(", ".join(_words(mark) for mark in self._marks))
        self.update()

    def choose_mark(self, mark: str) -> None:
        """Emphasise a mark, "" = none."""
        self._chosen = mark
        self.update()

    def show_position(self, position: int) -> None:
        """Follow the film; asks nothing of it."""
        self._silent = True
        self.setValue(position)
        self._silent = False
        self._name()

    def x_of(self, moment: int) -> int:
        """Return where a moment lies, px."""
        left, width = self._span()
        return left + round(width * moment / max(self.maximum(), 1))

    def moment_at(self, x: int) -> int:
        """Return which moment lies at a place, ms."""
        left, width = self._span()
        return round(min(max(x - left, 0), width) * self.maximum() / max(width, 1))

    def _span(self) -> tuple[int, int]:
        left = look().px(EDGE) + self._label_width()
        return left, max(self.width() - left - look().px(EDGE), 1)

    def _label_width(self) -> int:
        font = look().font("tiny")
        return max(text_width(font, word) for word in self._labels()) + 8

    def _labels(self) -> tuple[str, ...]:
        marks = translate("Timeline", "Marken")
        return (marks, translate("Timeline", "Text")) if self._cues else (marks,)

    def _name(self) -> None:
        now, all_of = dates.duration(self.value()), dates.duration(self.maximum())
        name = self.tr("Zeitleiste, {0} von {1}").format(now, all_of)
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def _on_value(self, value: int) -> None:
        if not self._silent:
            self._name()
            self.seek_requested.emit(value)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, look().px(RULER + LANE * len(self._labels())) + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position().toPoint())
        if mark is not None:
            self.mark_selected.emit(mark.id)
            self.setValue(mark.start)
        else:
            self.setValue(self.moment_at(round(event.position().x())))
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.setValue(self.moment_at(round(event.position().x())))
        else:
            self.setToolTip(self._tip(event.position().toPoint()))
        event.accept()

    def _tip(self, spot: QPoint) -> str:
        moment = self.moment_at(spot.x())
        if self._cues and spot.y() > look().px(RULER + LANE):
            found = [cue.text for cue in self._cues if cue.start <= moment < cue.end]
            if found:
                return "\n".join(found)
        return dates.duration(moment)

    def _mark_at(self, spot: QPoint) -> TimeMark | None:
        top = look().px(RULER)
        if not top <= spot.y() < top + look().px(LANE):
            return None
        reach = look().px(PIN * 3 // 4)
        near = {abs(self.x_of(one.start) - spot.x()): one for one in self._marks}
        return near[min(near)] if near and min(near) <= reach else None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ruler(painter)
        self._paint_lanes(painter)
        for cue in self._cues:
            self._paint_cue(painter, cue)
        for mark in self._marks:
            self._paint_mark(painter, mark)
        self._paint_head(painter)
        if self.hasFocus():
            paint_focus_ring(painter, self.rect().adjusted(2, 2, -2, -2))
        painter.end()

    def _paint_ruler(self, painter: QPainter) -> None:
        tokens, font = look().tokens, look().font("tiny")
        width = self._span()[1]
        fits = max(width // look().px(LEAST_GAP), 1)
        length = max(self.maximum() / 1000, 1)
        step = next((one for one in STEPS_S if length / one <= fits), STEPS_S[-1])
        for second in range(0, int(length) + 1, step):
            x = self.x_of(second * 1000)
            box = QRect(x - 30, 0, 60, look().px(RULER) - 4)
            write(painter, box, dates.duration(second * 1000), font, tokens.text2, CENTER)
            painter.setPen(tokens.line2)
            painter.drawLine(x, look().px(RULER) - 3, x, look().px(RULER))

    def _paint_lanes(self, painter: QPainter) -> None:
        tokens, font = look().tokens, look().font("tiny")
        for number, label in enumerate(self._labels()):
            lane = self._lane(number)
            place = QRect(look().px(EDGE) - 2, lane.top(), self._label_width(), lane.height())
            write(painter, place, label, font, tokens.text2, LEFT)
            painter.fillRect(lane, tokens.surface)
            painter.setPen(tokens.line)
            painter.drawRect(lane)

    def _lane(self, number: int) -> QRect:
        left, width = self._span()
        top = look().px(RULER) + number * look().px(LANE)
        return QRect(left, top + 2, width, look().px(LANE) - 4)

    def _paint_cue(self, painter: QPainter, cue: Cue) -> None:
        tokens, lane = look().tokens, self._lane(1)
        x, end = self.x_of(cue.start), self.x_of(min(cue.end, self.maximum()))
        box = QRect(x + 1, lane.top() + 2, max(end - x - 2, 3), lane.height() - 4)
        now = cue.start <= self.value() < cue.end
        ink = tokens.accent if now else tokens.text
        edge = tokens.accent if now else tokens.line2
        rounded(painter, box, tokens.accent_bg if now else tokens.neu_bg, edge, 3)
        words = elided(look().font("tiny"), cue.text.replace("\n", " "), box.width() - 6)
        if box.width() > look().px(20):
            write(painter, box.adjusted(3, 0, -3, 0), words, look().font("tiny"), ink, LEFT)

    def _paint_mark(self, painter: QPainter, mark: TimeMark) -> None:
        tokens, lane = look().tokens, self._lane(0)
        chosen = mark.id == self._chosen
        ground = tokens.neu_bg if mark.settled and not chosen else tokens.accent
        ink = tokens.text if mark.settled and not chosen else tokens.on_accent
        x, edge = self.x_of(mark.start), look().px(PIN)
        if mark.end > mark.start:
            bar = QRect(x, lane.center().y() - 3, self.x_of(mark.end) - x, 6)
            rounded(painter, bar, ground, None, 3)
        box = QRect(0, 0, edge, edge)
        box.moveCenter(QPoint(x, lane.center().y()))
        rounded(painter, box, ground, tokens.focus if chosen else tokens.surface, edge / 2)
        write(painter, box, str(mark.number), look().font("tiny"), ink, CENTER)

    def _paint_head(self, painter: QPainter) -> None:
        tokens, x = look().tokens, self.x_of(self.value())
        painter.setPen(QPen(tokens.text, 2))
        painter.drawLine(x, look().px(RULER) - 4, x, self.height() - 3)
        grip = QRect(0, 0, look().px(10), look().px(10))
        grip.moveCenter(QPoint(x, look().px(RULER) - 6))
        rounded(painter, grip, tokens.text, None, 3)


def _words(mark: TimeMark) -> str:
    """Say where a mark lies; what it says stands in the list of comments."""
    start, end = dates.duration(mark.start), dates.duration(mark.end)
    if end == start:
        return translate("Timeline", "Anmerkung {0} bei {1}").format(mark.number, start)
    return translate("Timeline", "Anmerkung {0} von {1} bis {2}").format(mark.number, start, end)
