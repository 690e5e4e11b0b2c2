"""The list of spaces below the account: switch, join a further one, make one."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.main_window.space_button import SpaceButton, SpaceFace
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.overlay import Overlay
from desktop.widgets.roles import rule, set_role, text_label

WIDTH, MARGIN = 410, 8
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SpacesList(Overlay):
    """The spaces, and the ways to further ones.

    Signals:
        chosen: a space, by its folder.
        join_requested, found_requested, other_requested: a way to a further space.
    """

    chosen = Signal(str)
    join_requested = Signal()
    found_requested = Signal()
    other_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Ihre Räume"), parent)
        self._buttons: list[QPushButton] = []
        self._rows, self._column = QWidget(), QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows.setLayout(self._column)
        set_role(self._rows, "clear")
        self._area = QScrollArea()
        self._area.setWidget(self._rows)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._further = self._make_further()
        self._lay_out()

    def _make_further(self) -> list[QPushButton]:
        found = []
        for words, sign, signal in (
            (self.tr("Weiterem Raum beitreten …"), "mail-opened", self.join_requested),
            (self.tr("Neuen Raum anlegen …"), "folder-plus", self.found_requested),
            (self.tr("Raum an anderem Ort öffnen …"), "folder-open", self.other_requested),
        ):
            button = QPushButton(words)
            set_role(button, "menu_row")
            button.setIcon(icon(sign, "accent"))
            size_icon(button, 18, gap=6)
            button.clicked.connect(self.hide)
            button.clicked.connect(signal)
            self.go_with(button)
            found.append(button)
        return found

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 4)
        column.setSpacing(0)
        head = text_label(self.tr("Ihre Räume"), "field")
        head.setContentsMargins(12, 8, 12, 8)
        column.addWidget(head)
        column.addWidget(rule())
        column.addWidget(self._area)
        column.addWidget(rule())
        for button in self._further:
            column.addWidget(button)

    def set_spaces(self, spaces: Sequence[tuple[str, SpaceFace]]) -> None:
        """Show spaces by their folders."""
        for old in self._buttons:
            self._column.removeWidget(old)
            old.deleteLater()
        self._buttons = []
        for folder, face in spaces:
            button = SpaceButton(face)
            button.setProperty("folder", folder)
            button.clicked.connect(self._on_chosen)
            self.go_with(button)
            self._column.addWidget(button)
            self._buttons.append(button)

    def open_below(self, widget: QWidget) -> None:
        """Show the list with its upper right corner on a widget's lower right one."""
        window = widget.window()
        wide = max([look().px(WIDTH), *(one.sizeHint().width() for one in self._buttons)])
        high = sum(one.sizeHint().height() for one in self._buttons)
        corner = widget.mapTo(window, QPoint(widget.width(), widget.height() + 2))
        room = window.height() - corner.y() - MARGIN
        rest = sum(one.sizeHint().height() for one in self._further) + look().px(48)
        self._area.setFixedHeight(max(min(high, room - rest), look().px(56)))
        self.setFixedWidth(min(wide, window.width() - 2 * MARGIN))
        self.adjustSize()
        self.move(max(corner.x() - self.width(), MARGIN), corner.y())
        self.show()
        self.raise_()
        (self._buttons or self._further)[0].setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        order = [*self._buttons, *self._further]
        here = QApplication.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and here in order:
            order[order.index(here)].click()  # a button outside a dialog knows only Space
            return
        step = STEPS.get(Qt.Key(event.key()))
        if step and here in order:
            target = (order.index(here) + step) % len(order)
            order[target].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _on_chosen(self) -> None:
        self.hide()
        self.chosen.emit(str(self.sender().property("folder")))
