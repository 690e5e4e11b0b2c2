"""The head of the window: the menus and, beside them, the tools."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenuBar, QSizePolicy, QToolButton

from desktop.actions.actions import Actions
from desktop.main_window.tools import Tools
from desktop.override import override
from desktop.widgets.roles import set_role
from desktop.widgets.symbol import Symbol


class Menus(QMenuBar):
    """A menu bar that leaves the tools their room: what does not fit goes behind a button."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


class Head(QFrame):
    """One row; not a corner widget, which no screen reader is told of.

    Attributes:
        menus: the menu bar.      tools: search, new draft, account.
    """

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        set_role(self, "head")
        self.menus, self.tools = Menus(), Tools(actions)
        actions.fill(self.menus)
        # Qt makes this button for menus that do not fit, but gives it neither picture nor name.
        if (more := self.menus.findChild(QToolButton, "qt_menubar_ext_button")) is not None:
            more.setAccessibleName(self.tr("Weitere Menüs"))
            QHBoxLayout(more).addWidget(Symbol("dots", "text"), 0, Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.menus, 1)
        row.addWidget(self.tools)
