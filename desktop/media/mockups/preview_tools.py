"""The controls above a mock-up: format, device, shade, safe zone, crop, and the next picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.media.mockups.post import Sight
from desktop.media.mockups.words import format_name
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.icon_button import IconButton
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.segmented_control import SegmentedControl

# Formats side by side times the text size in percent: more does not fit the narrowest stage.
WIDEST = 500


class PreviewTools(QFrame):
    """Shows only the controls that change something; what is chosen comes from outside.

    Signals:
        format_chosen, device_chosen (``phone`` or ``desktop``), shade_chosen (``light`` or
        ``dark``), zones_toggled, cuts_toggled, step_requested (1 or -1).
    """

    format_chosen = Signal(str)
    device_chosen = Signal(str)
    shade_chosen = Signal(str)
    zones_toggled = Signal(bool)
    cuts_toggled = Signal(bool)
    step_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel", rule="bottom")
        self._codes: tuple[str, ...] = ()
        self.formats: SegmentedControl | None = None
        self.menu = MenuButton()
        self.device = SegmentedControl(
            self.tr("Gerät"), (("phone", self.tr("Telefon")), ("desktop", self.tr("Rechner")))
        )
        self.shade = SegmentedControl(
            self.tr("Helligkeit"), (("light", self.tr("Hell")), ("dark", self.tr("Dunkel")))
        )
        self.zones = _toggle("frame", self.tr("Sicherheitszone"))
        self.cuts = _toggle("border-corners", self.tr("Zuschnitt"))
        self.steps, self._place = self._make_steps()
        self._flow = FlowLayout(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.addLayout(self._flow)
        self._connect()

    def _connect(self) -> None:
        self.device.chosen.connect(self.device_chosen)
        self.shade.chosen.connect(self.shade_chosen)
        self.zones.clicked.connect(self.zones_toggled)
        self.cuts.clicked.connect(self.cuts_toggled)

    def _make_steps(self) -> tuple[QWidget, QLabel]:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        back = IconButton("chevron-left", self.tr("Voriges Bild des Beitrags"))
        on = IconButton("chevron-right", self.tr("Nächstes Bild des Beitrags"))
        place = text_label("", "muted")
        for widget in (back, place, on):
            row.addWidget(widget)
        back.clicked.connect(self._on_back)
        on.clicked.connect(self._on_next)
        return whole, place

    def _on_back(self) -> None:
        self.step_requested.emit(-1)

    def _on_next(self) -> None:
        self.step_requested.emit(1)

    def show_formats(self, codes: Sequence[str]) -> None:
        """Offer the formats of a channel."""
        if tuple(codes) == self._codes:
            return
        self._codes = tuple(codes)
        if self.formats is not None:
            self.formats.hide()
            self.formats.deleteLater()
        names = [(code, format_name(code)) for code in codes]
        self.formats = SegmentedControl(self.tr("Format"), names)
        self.formats.chosen.connect(self.format_chosen)
        menu = QMenu(self.menu)
        for code, name in names:
            action = menu.addAction(name)
            action.setData(code)
            action.triggered.connect(self._on_format)
        self.menu.setMenu(menu)

    def show_state(self, sight: Sight, pages: int, offered: Sequence[QWidget]) -> None:
        """Show what is chosen; ``offered``: the controls that change something here."""
        if self.formats is not None:
            self.formats.choose(sight.format)
        name = format_name(sight.format)
        self.menu.setText(name)
        self.menu.setAccessibleName(self.tr("Format: {0}").format(name))
        self.device.choose("desktop" if sight.desktop else "phone")
        self.shade.choose("dark" if sight.dark else "light")
        self.zones.setChecked(sight.zones)
        self.cuts.setChecked(sight.cuts)
        self._say_place(sight.index + 1, pages)
        self._lay_out(offered)

    def _choice(self) -> tuple[QWidget, ...]:
        """The choice of the format: side by side, or as a menu where large words need the room."""
        if self.formats is None or len(self._codes) < 2:  # noqa: PLR2004 - nothing to choose
            return ()
        wide = len(self._codes) * look().percent > WIDEST
        return (self.menu,) if wide else (self.formats,)

    def _on_format(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.format_chosen.emit(action.data())

    def _say_place(self, number: int, pages: int) -> None:
        self._place.setText(self.tr("{0} von {1}").format(str(number), str(pages)))

    def _lay_out(self, offered: Sequence[QWidget]) -> None:
        shown = [*self._choice(), *offered]
        while self._flow.takeAt(0) is not None:
            pass
        for widget in (
            self.formats,
            self.menu,
            self.device,
            self.shade,
            self.zones,
            self.cuts,
            self.steps,
        ):
            if widget is not None:
                widget.setVisible(False)
        for one in shown:
            self._flow.addWidget(one)
            one.setVisible(True)
        self.setVisible(bool(shown))
        self._flow.invalidate()


def _toggle(name: str, words: str) -> QPushButton:
    button = QPushButton(icon(name), words)
    size_icon(button, 16)
    button.setCheckable(True)
    return button
