"""An animated picture on the stage: its frames one after the other, stopped and started."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout
from typing_extensions import override

from db.rows import MediumRow
from desktop.media.decoders import DECODERS
from desktop.media.errand import Errand
from desktop.media.image_view import ImageView
from desktop.media.picture import Picture
from desktop.media.probe.pixels import unpacked
from desktop.media.probe.wire import Answer
from desktop.media.show import Show
from desktop.theme.icons import icon
from desktop.theme.look import look
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label

SIDE = 1600


class MotionShow(Show):
    """Shows the first frame at once; the others come from the child and then run."""

    def __init__(self, view: ImageView, parent: QObject) -> None:
        super().__init__(view, parent)
        self._answer, self._at = Answer(), 0
        self._running, self._wanted = False, False
        self._errand = Errand(self)
        self._errand.done.connect(self._on_frames)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)
        self._button = IconButton("player-play", self.tr("Abspielen"))
        self._words = text_label("", "muted")
        self.bar = self._make_bar()
        self._button.clicked.connect(self.toggle)

    def _make_bar(self) -> QFrame:
        bar = QFrame()
        set_role(bar, "panel", rule="top")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 6, 12, 6)
        set_role(self._button, "boxed")
        row.addWidget(self._button)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        return bar

    @override
    def start(self, picture: Picture, medium: MediumRow, beside: Sequence[MediumRow]) -> None:
        self._answer, self._at, self._running = Answer(), 0, False
        self._wanted = not look().calm
        self._name()
        request = {"do": "frames", "path": medium.path, "side": SIDE}
        self._errand.start(partial(DECODERS.ask, request))

    @override
    def stop(self) -> None:
        self._errand.forget()
        self._timer.stop()
        self._answer, self._running, self._wanted = Answer(), False, False

    @override
    def toggle(self) -> None:
        self._wanted = not self._wanted
        self._run()

    @override
    def fine_step(self, way: int) -> None:
        self._wanted = False
        self._run()
        self._show(self._at + way)

    def count(self) -> int:
        """Return how many frames are here."""
        return len(self._answer.head.get("delays", ()))

    def is_running(self) -> bool:
        """Tell whether it moves."""
        return self._running

    def at(self) -> int:
        """Return which frame is in sight, from 0."""
        return self._at

    def _on_frames(self, answer: Answer) -> None:
        self._answer = answer
        self._run()

    def _run(self) -> None:
        self._running = self._wanted and self.count() > 1
        if self._running:
            self._timer.start(self._delay())
        else:
            self._timer.stop()
        self._name()

    def _delay(self) -> int:
        return int(self._answer.head["delays"][self._at])

    def _on_time(self) -> None:
        self._show(self._at + 1)
        self._timer.start(self._delay())

    def _show(self, number: int) -> None:
        item = self.view.picture_item()
        if item is None or not self.count():
            return
        self._at = number % self.count()
        image = self._frame(self._at)
        if not image.isNull():
            item.set_image(image)
        if not self._running:
            self._name()

    def _frame(self, number: int) -> QImage:
        head = self._answer.head
        return unpacked(self._answer, number * int(head["h"]) * int(head["line"]))

    def _name(self) -> None:
        moving = self._running or (self._wanted and not self.count())
        words = self.tr("Anhalten") if moving else self.tr("Abspielen")
        self._button.setIcon(icon("player-pause" if moving else "player-play"))
        self._button.set_name(words, self.tr("{0} (Leertaste)").format(words))
        place = self.tr("Bewegtes Bild, {0} Einzelbilder").format(self.count())
        if self.count() and not self._running:
            place = self.tr("Einzelbild {0} von {1}").format(self._at + 1, self.count())
        self._words.setText(place if self.count() else self.tr("Bewegtes Bild"))
