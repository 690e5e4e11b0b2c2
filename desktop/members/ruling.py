"""Shows the space's own rules and opens the dialogs that change them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from db.changes import Changes
from db.rows import RuleRow, UnitRow
from db.rows.checks import BlackoutRow
from db.rows.rules import RulesRow
from desktop.background.store_runner import StoreRunner
from desktop.members.act_dialog import ActDialog
from desktop.members.blackout_dialog import BlackoutDialog, LiftDialog
from desktop.members.levels_dialog import LevelsDialog
from desktop.members.rule_dialog import RetentionDialog, WordingDialog
from desktop.members.rules_page import DISPLAY, LEVELS, RETENTION, TEMPLATES
from desktop.members.signing import Signing
from desktop.members.view import DAYS, RULES, MembersView

if TYPE_CHECKING:
    from db.store import Store


class _Found(NamedTuple):
    rules: RulesRow
    checks: tuple[RuleRow, ...]
    units: tuple[UnitRow, ...]


class Ruling(QObject):
    """Asks only while one of its two tabs is in sight.

    Signals:
        elsewhere_requested: what another part of the desk sets (``rules_page.TEMPLATES`` …).

    Attributes:
        take_back: tells the seconds in which an approval can be taken back at this desk.
    """

    elsewhere_requested = Signal(str)

    def __init__(self, runner: StoreRunner, view: MembersView, signing: Signing) -> None:
        super().__init__(view)
        self._runner, self._view, self._signing = runner, view, signing
        self._found: _Found | None = None
        self.take_back: Callable[[], int] = lambda: 10
        view.tab_changed.connect(self._on_tab)
        view.rules.wanted.connect(self.change)
        view.days.add_requested.connect(self._on_add)
        view.days.lift_requested.connect(self._on_lift)
        runner.changed.connect(self._on_changed)

    @property
    def found(self) -> RulesRow | None:
        """Return the rules shown, None = nobody looked yet."""
        return self._found.rules if self._found else None

    def load(self) -> None:
        """Ask how the rules stand now."""
        self._runner.query(_rules, self._on_rules, latest=True)

    def _on_tab(self, number: int) -> None:
        if number in {RULES, DAYS}:
            self.load()

    def _on_changed(self, changes: Changes) -> None:
        seen = self._view.tabs.currentIndex() in {RULES, DAYS}
        if seen and (changes.space or changes.everything):
            self.load()

    def _on_rules(self, found: _Found) -> None:
        self._found = found
        self._view.rules.show_rules(found.rules, self.take_back())
        self._view.days.show_rules(found.rules)

    def change(self, what: str) -> None:
        """Open the dialog for one rule, or ask who has it."""
        if what in {TEMPLATES, DISPLAY}:
            self.elsewhere_requested.emit(what)
        elif self._found is not None:
            self._signing.open_act(self._dialog(what, self._found))

    def _dialog(self, what: str, found: _Found) -> ActDialog:
        words, view = self._view.rule_words, self._view
        if what == LEVELS:
            return LevelsDialog(found.checks, view)
        if what == RETENTION:
            return RetentionDialog(found.rules, words, view)
        return WordingDialog(found.rules, words, view)

    def _on_add(self) -> None:
        if self._found is not None:
            admin = "admin" in self._found.rules.roles
            self._signing.open_act(
                BlackoutDialog(self._found.units, admin=admin, parent=self._view)
            )

    def _on_lift(self, span: BlackoutRow) -> None:
        self._signing.open_act(LiftDialog(span, self._view.rule_words, self._view))


def _rules(store: Store) -> _Found:
    return _Found(store.rules.all(store.me().roles), store.checks.rules(), store.units.voting())
