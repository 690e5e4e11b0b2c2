"""What stands at the right of the menus: search, a new draft, who I am."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.actions.actions import Actions
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.roles import set_role
from desktop.widgets.search_field import SearchField

SEARCH_WIDTH, NARROW_SEARCH_WIDTH = 300, 150
ACCOUNT_WIDTH, NARROW_ACCOUNT_WIDTH = 260, 130
INSTANT = QToolButton.ToolButtonPopupMode.InstantPopup
DELAYED = QToolButton.ToolButtonPopupMode.DelayedPopup


class Tools(QFrame):
    """The right end of the head of the window.

    Signals:
        identity_chosen: the member to act as.
    """

    identity_chosen = Signal(str)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._narrow, self._several, self._present = False, False, ""
        self.search = SearchField(
            self.tr("Entwürfe, Texte, Häuser suchen"), actions.keys("search")
        )
        self.new_draft = QToolButton()
        self.new_draft.setDefaultAction(actions["new_draft"])
        self.account = MenuButton("account")
        self._menu, self._actions = QMenu(self), actions
        self._group = QActionGroup(self)
        self._dress_buttons()
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 12, 4)
        row.setSpacing(8)
        for widget in (self.search, self.new_draft, self.account):
            row.addWidget(widget)
        actions["new_draft"].changed.connect(self._on_new_draft_changed)
        look().changed.connect(self._on_look_changed)
        self._group.triggered.connect(self._on_identity)
        self._on_new_draft_changed()
        self._on_look_changed()

    def _dress_buttons(self) -> None:
        self.new_draft.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_role(self.new_draft, "boxed")
        self.account.setIcon(icon("user-circle", "text"))
        self.account.setMenu(self._menu)
        self.account.clicked.connect(self._on_account)
        self.account.hide()

    def set_identities(self, names: Sequence[tuple[str, str]], current: str) -> None:
        """Show who acts, and who else this computer may act as.

        Args:
            names: member id and function of each identity.
            current: member id of the present one.
        """
        self._menu.clear()
        # Not a section: Qt draws and reads those without their words.
        self._menu.addAction(self.tr("Ansehen als …")).setEnabled(False)
        for member, name in names:
            self._add_identity(member, name, chosen=member == current)
        self._menu.addSeparator()
        self._menu.addAction(self._actions["open_space"])
        # Who acts as one member only has nothing to choose but the space: no menu then.
        self._several = len(names) > 1
        self.account.setPopupMode(INSTANT if self._several else DELAYED)
        present = dict(names).get(current, "")
        self._present = present
        self.account.setVisible(bool(present))
        self.account.setAccessibleName(self.tr("Konto: {0}").format(present))
        self.account.setToolTip(present)
        self._on_look_changed()

    def _add_identity(self, member: str, name: str, *, chosen: bool) -> None:
        action = QAction(name, self._group)
        action.setData(member)
        action.setCheckable(True)
        action.setChecked(chosen)
        self._menu.addAction(action)

    def show_identities(self) -> None:
        """Open the menu of identities."""
        self.account.showMenu()

    def anchor(self) -> QWidget:
        """Return what a list about the account hangs below."""
        return self.account if self.account.isVisible() else self

    def set_narrow(self, narrow: bool) -> None:
        """Take less room: a short field, the new draft as a symbol."""
        self._narrow = narrow
        self.search.setFixedWidth(look().px(NARROW_SEARCH_WIDTH if narrow else SEARCH_WIDTH))
        full = self.tr("Entwürfe, Texte, Häuser suchen")
        self.search.setPlaceholderText(self.tr("Suchen") if narrow else full)
        only_icon = Qt.ToolButtonStyle.ToolButtonIconOnly
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.new_draft.setToolButtonStyle(only_icon if narrow else beside)
        self._on_look_changed()

    def _on_identity(self, action: QAction) -> None:
        self.identity_chosen.emit(str(action.data()))

    def _on_account(self) -> None:
        if not self._several:
            self._actions["open_space"].trigger()

    def _on_new_draft_changed(self) -> None:
        action = self.new_draft.defaultAction()
        self.new_draft.setVisible(action.isVisible())
        self.new_draft.setText(self.tr("Neuer Entwurf"))
        self.new_draft.setAccessibleName(self.tr("Neuer Entwurf"))

    def _on_look_changed(self) -> None:
        size_icon(self.new_draft, 18, gap=0 if self._narrow else 3)
        size_icon(self.account, 18, gap=3)
        room = look().px(NARROW_ACCOUNT_WIDTH if self._narrow else ACCOUNT_WIDTH)
        elide = Qt.TextElideMode.ElideRight
        self.account.setText(self.account.fontMetrics().elidedText(self._present, elide, room))
