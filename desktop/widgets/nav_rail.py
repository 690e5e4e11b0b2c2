"""The navigation rail: the areas of the program, one of them chosen."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout

from desktop.override import override
from desktop.widgets.nav_button import NavButton
from desktop.widgets.roles import set_role

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class NavRail(QFrame):
    """Areas from the top, further buttons (help) at the bottom.

    Signals:
        chosen: the key of the area a person chose.
    """

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        set_role(self, "rail")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, NavButton] = {}
        self._feet: list[NavButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 1, 8)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._group.buttonClicked.connect(self._on_clicked)

    def add_area(self, key: str, sign: str, text: str, tip: str) -> NavButton:
        """Add an area below the others; the first one is chosen."""
        button = NavButton(sign, text)
        button.setToolTip(tip)
        self._buttons[key] = button
        self._group.addButton(button)
        self._column.insertWidget(len(self._buttons) - 1, button)
        button.setChecked(len(self._buttons) == 1)
        return button

    def add_foot(self, sign: str, text: str, tip: str) -> NavButton:
        """Add a button at the bottom that is no area."""
        button = NavButton(sign, text)
        button.setCheckable(False)
        button.setToolTip(tip)
        self._feet.append(button)
        self._column.addWidget(button)
        return button

    def button(self, key: str) -> NavButton:
        """Return the button of an area; KeyError where there is none."""
        return self._buttons[key]

    def choose(self, key: str) -> None:
        """Choose an area without a signal."""
        self._buttons[key].setChecked(True)

    def set_small(self, small: bool) -> None:
        """Take less room."""
        for button in (*self._buttons.values(), *self._feet):
            button.set_small(small)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        # Words must not keep the window high: where they have no room symbols stand alone.
        return QSize(super().minimumSizeHint().width(), 0)

    def _fit(self) -> None:
        buttons = [*self._buttons.values(), *self._feet]
        margins = self._column.contentsMargins()
        wanted = sum(one.full_height() for one in buttons) + margins.top() + margins.bottom()
        for button in buttons:
            button.set_low(wanted > self.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()), 0)
        buttons = [*self._buttons.values(), *self._feet]
        focused = self.focusWidget()
        if not step or focused not in buttons:
            super().keyPressEvent(event)
            return
        place = buttons.index(focused) + step
        buttons[place % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_clicked(self, button: NavButton) -> None:
        keys = [key for key, one in self._buttons.items() if one is button]
        self.chosen.emit(keys[0])
