"""The controls of the zoom: smaller, how large, larger, whole."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.widgets.icon_button import IconButton
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.roles import set_role

CHOICES = (25, 50, 100, 200)


class ZoomBox(QWidget):
    """Works on the stage by signals alone; `zoom_requested` gives a factor."""

    larger_requested = Signal()
    smaller_requested = Signal()
    fit_requested = Signal()
    zoom_requested = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._percent = self._make_percent()
        minus = IconButton("minus", self.tr("Kleiner"), self.tr("Kleiner (−)"))
        minus.clicked.connect(self.smaller_requested)
        plus = IconButton("plus", self.tr("Größer"), self.tr("Größer (+)"))
        plus.clicked.connect(self.larger_requested)
        fit = IconButton("maximize", self.tr("Ganz zeigen"), self.tr("Ganz zeigen (0)"))
        fit.clicked.connect(self.fit_requested)
        self._steps, self._fit = (minus, self._percent, plus), fit
        for widget in (*self._steps, fit):
            row.addWidget(widget)

    def set_small(self, small: bool) -> None:
        """Keep only the button that shows the whole; keys and wheel do the rest."""
        for widget in self._steps:
            widget.setVisible(not small)
        self._fit.show()

    def drop_whole(self) -> None:
        """Leave the button out that shows the whole; the menu and the key 0 do the same."""
        self._fit.hide()

    def _make_percent(self) -> MenuButton:
        button = MenuButton()
        set_role(button, "boxed")
        menu = QMenu(button)
        whole = menu.addAction(self.tr("Ganz zeigen"))
        whole.triggered.connect(self.fit_requested)
        for percent in CHOICES:
            action = menu.addAction(f"{percent} %")
            action.setData(percent / 100)
            action.triggered.connect(self._on_chosen)
        button.setMenu(menu)
        return button

    def show_zoom(self, factor: float) -> None:
        """Show how large the picture is."""
        words = f"{round(factor * 100)} %"
        self._percent.setText(words)
        self._percent.setAccessibleName(self.tr("Größe {0}").format(words))

    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.zoom_requested.emit(action.data())
