"""The actions themselves, made from the table, and the menus they stand in."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.actions.key_words import key_words
from desktop.actions.table import MENUS, READING, SEPARATOR, SPECS, Spec
from desktop.theme.icons import icon
from desktop.theme.states import ACTS, act_word

# Read natively, "Enter" would be what a German keyboard calls the return key.
PORTABLE = QKeySequence.SequenceFormat.PortableText
DIALOG_FOLLOWS = {"approve_with_conditions", "ask_back", "reject", "reassign"}


class Actions(QObject):
    """Every QAction by its key; one that nobody has taken on with ``on`` is not shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._specs = {spec.key: spec for spec in SPECS if spec.key != SEPARATOR}
        self._actions = {key: self._make(spec) for key, spec in self._specs.items()}
        self.menus: dict[str, QMenu] = {}
        self._taken: set[str] = set()
        self._reads_only = False

    def __getitem__(self, key: str) -> QAction:
        """Return an action; KeyError for one that the table does not have."""
        return self._actions[key]

    def on(self, key: str, slot: Callable[..., Any]) -> None:
        """Take an action on: from now on it is shown and does this."""
        action = self[key]
        action.triggered.connect(slot)
        self._taken.add(key)
        action.setVisible(self._is_offered(key))

    def _is_offered(self, key: str) -> bool:
        return key in self._taken and (key in READING or not self._reads_only)

    def keys(self, key: str) -> str:
        """Return the shortcut of an action in words, "" = none."""
        return key_words(self[key].shortcut())

    def deciding_keys(self) -> list[QKeySequence]:
        """Return the shortcuts that sleep while a text field has the focus."""
        deciding = [key for key, spec in self._specs.items() if spec.decides]
        return [sequence for key in deciding for sequence in self[key].shortcuts()]

    def fill(self, bar: QMenuBar) -> None:
        """Put the menus into a menu bar; an empty menu is not shown."""
        for key, title in MENUS:
            menu = bar.addMenu(_translated(title))
            self.menus[key] = menu
            for spec in SPECS:
                if spec.menu == key and spec.key == SEPARATOR:
                    menu.addSeparator()
                elif spec.menu == key:
                    menu.addAction(self[spec.key])
            menu.setSeparatorsCollapsible(True)

    def hide_empty_menus(self) -> None:
        """Hide menus in which nothing is shown; call after everything was taken on."""
        for menu in self.menus.values():
            shown = [one for one in menu.actions() if one.isVisible() and not one.isSeparator()]
            menu.menuAction().setVisible(bool(shown))

    def reword(self, *, reads_only: bool = False) -> None:
        """Name the decisions as the space does; offer those who only read no acts at all."""
        self._reads_only = reads_only
        for key, action in self._actions.items():
            action.setVisible(self._is_offered(key))
        self.hide_empty_menus()
        for key in ACTS:
            follows = " …" if key in DIALOG_FOLLOWS else ""
            self[key].setText(act_word(key) + follows)

    def _make(self, spec: Spec) -> QAction:
        action = QAction(_translated(spec.text), self)
        action.setObjectName(spec.key)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        action.setShortcuts([QKeySequence.fromString(keys, PORTABLE) for keys in spec.keys])
        action.setVisible(False)
        return action


def _translated(text: object) -> str:
    return QCoreApplication.translate("Actions", str(text))
