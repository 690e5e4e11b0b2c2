"""Opens the dialogs on absence, substitution and wordings, and hands in what they ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.errors import UmlaufError
from db.rows.deputies import AwayRow
from desktop.background.store_runner import StoreRunner
from desktop.i18n import dates
from desktop.i18n.sentences import spoken
from desktop.preferences.away_dialog import AwayDialog
from desktop.preferences.templates_dialog import TemplatesDialog

if TYPE_CHECKING:
    from db.store import Store

Work = Callable[["Store"], Any]


class DeputiesDesk(QObject):
    """Signals: ``told``: words and tone."""

    told = Signal(str, str)

    def __init__(self, runner: StoreRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner, self._parent = runner, parent
        self.away: AwayDialog | None = None
        self.templates: TemplatesDialog | None = None

    def show_away(self) -> None:
        """Open "Abwesenheit und Vertretung"."""
        self._runner.query(_away, self._on_away, latest=True)

    def _on_away(self, row: AwayRow) -> None:
        if self.away is not None:
            self.away.show_row(row)
            return
        dialog = self.away = AwayDialog(row, dates.now_ms(), self._parent)
        dialog.absence_wanted.connect(self._on_absence)
        dialog.deputy_wanted.connect(self._on_deputy)
        dialog.end_wanted.connect(self._on_end)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self) -> None:
        for dialog in (self.away, self.templates):
            if dialog is not None:
                dialog.deleteLater()
        self.away = self.templates = None

    def _do(self, work: Work) -> None:
        self._runner.command(work, self._on_done, refused=self._on_refused)

    def _on_absence(self, since: int, until: int) -> None:
        self._do(lambda store: store.deputies.set_absence(since, until))

    def _on_deputy(self, unit: str, deputy: str, since: int, until: int) -> None:
        self._do(lambda store: store.deputies.set(unit, deputy, since, until))

    def _on_end(self, unit: str, deputy: str) -> None:
        self._do(lambda store: store.deputies.end(unit, deputy))

    def _on_done(self, _changes: object) -> None:
        if self.away is not None:
            self.show_away()

    def _on_refused(self, error: UmlaufError) -> None:
        self.told.emit(spoken(error.sentence), "bad")

    def show_templates(self) -> None:
        """Open the space's wordings, for those who may change them."""
        self._runner.query(_templates, self._on_templates, latest=True)

    def _on_templates(self, found: tuple[Mapping[str, tuple[str, ...]], bool]) -> None:
        offered, may_set = found
        if not may_set:
            self.told.emit(
                self.tr("Textbausteine ändern nur die Verwaltung und die Federführung."), "warn"
            )
            return
        dialog = self.templates = TemplatesDialog(offered, self._parent)
        dialog.chosen.connect(self._on_wordings)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_wordings(self, verdict: str, texts: tuple[str, ...]) -> None:
        self._do(lambda store: store.deputies.set_templates(verdict, texts))


def _away(store: Store) -> AwayRow:
    return store.deputies.away()


def _templates(store: Store) -> tuple[Mapping[str, tuple[str, ...]], bool]:
    return store.deputies.templates(), store.deputies.may_set_templates()
