"""A field that holds units as chips, each with a way to drop it, and a menu to add more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.theme.icons import icon, size_icon
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role


class UnitChips(QFrame):
    """The first name always stays: who writes drafts may always answer."""

    def __init__(self, always: str, units: Sequence[tuple[str, str]]) -> None:
        """Take the name that stays, and (id, name) of the units that may be added."""
        super().__init__()
        set_role(self, "card")
        self._names = dict(units)
        self._chips: dict[str, QToolButton] = {}
        self._flow = FlowLayout(6)
        inner = QWidget()
        inner.setLayout(self._flow)
        self._more = IconButton("chevron-down", self.tr("Weitere Stelle fragen"), pixels=16)
        self._menu = QMenu(self)
        self._more.clicked.connect(self._on_more)
        self._more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 4, 4)
        row.addWidget(inner, 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        if always:
            self._flow.addWidget(self._chip(always, removable=False))
        self._fill_menu()
        self.setFocusProxy(self._more)

    def _chip(self, name: str, *, removable: bool) -> QToolButton:
        chip = QToolButton()
        chip.setText(name)
        set_role(chip, "tag")
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        size_icon(chip, 16, gap=3)
        chip.setIcon(icon("x" if removable else "users"))
        if removable:
            chip.setAccessibleName(self.tr("{0} nicht fragen").format(name))
            chip.setToolTip(chip.accessibleName())
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.clicked.connect(self._on_dropped)
        else:
            chip.setAccessibleName(name)
            chip.setToolTip(self.tr("Wer den Entwurf schreibt, kann immer antworten."))
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return chip

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the units that are asked too."""
        return tuple(self._chips)

    def add(self, unit: str) -> None:
        """Ask a unit too."""
        chip = self._chip(self._names[unit], removable=True)
        chip.setProperty("unit", unit)
        self._chips[unit] = chip
        self._flow.addWidget(chip)
        self._fill_menu()
        self.updateGeometry()

    def _on_dropped(self) -> None:
        chip = self._chips.pop(str(self.sender().property("unit")))
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self._fill_menu()
        self._more.setFocus()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for unit, name in self._names.items():
            if unit not in self._chips:
                action = QAction(name, self._menu)
                action.setData(unit)
                action.triggered.connect(self._on_added)
                self._menu.addAction(action)
        self._more.setEnabled(not self._menu.isEmpty())

    def _on_more(self) -> None:
        self._menu.setMinimumWidth(self.width())
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _on_added(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.add(str(action.data()))
