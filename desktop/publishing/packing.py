"""Where a package goes, and what goes into it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from db.errors import Refused, UmlaufError
from db.rows.publishing import PackageResult, PublishFilter, PublishRow
from desktop.background.opening import OpenStore
from desktop.background.store_runner import StoreRunner
from desktop.i18n import dates, terms
from desktop.i18n.sentences import spoken
from desktop.publishing.saving import Saving
from desktop.publishing.several_dialog import SeveralDialog
from desktop.publishing.view import PublishView

MOST = 500


class Packing(QObject):
    """Asks where to, writes, tells how it went.

    Signals:
        told: words and tone for the foot of the window.
    """

    told = Signal(str, str)

    def __init__(self, runner: StoreRunner, view: PublishView, opening: OpenStore) -> None:
        super().__init__(view)
        self._runner, self._view = runner, view
        self.saving = Saving(opening, self)
        view.package.save_requested.connect(self._on_save)
        view.package.several_requested.connect(self._on_several)
        view.package.cancel_requested.connect(self.saving.cancel)
        self.saving.progressed.connect(view.package.show_progress)
        self.saving.saved.connect(self._on_saved)
        self.saving.failed.connect(self._on_failed)

    def _on_save(self) -> None:
        page = self._view.page
        if page is not None and page.package:
            self._ask_where((page.draft,), page.package[0].path[0])

    def _ask_where(self, drafts: tuple[str, ...], name: str) -> None:
        title = self.tr("Paket speichern")
        found, _ = QFileDialog.getSaveFileName(self._view, title, f"{name}.zip", "ZIP (*.zip)")
        if found:
            path = Path(found)
            self.write(drafts, path if path.suffix.lower() == ".zip" else Path(f"{path}.zip"))

    def write(self, drafts: tuple[str, ...], target: Path) -> None:
        """Write a package of drafts, beside the desk."""
        self.saving.start(drafts, target)

    def _on_several(self) -> None:
        self._runner.query(
            lambda store: store.publishing.rows(PublishFilter(), 0, MOST), self._on_rows
        )

    def _on_rows(self, rows: tuple[PublishRow, ...]) -> None:
        dialog = SeveralDialog(
            [one for one in rows if one.mark != "unpublish"], self._view.words, self._view
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, drafts: tuple[str, ...]) -> None:
        day = f"{dates.local(self._view.words.now()):%Y-%m-%d}"
        self._ask_where(drafts, self.tr("{0}_Veröffentlichung").format(day))

    def _on_saved(self, result: PackageResult) -> None:
        words = self.tr("Gespeichert in {0}, {1}.")
        size = dates.file_size(result.size)
        told = words.format(Path(result.out).name, size)
        if result.left_out:
            told += " " + terms.counted(
                len(result.left_out),
                self.tr("{0} Beitrag ausgelassen: Alle Kanäle sind entfallen oder depubliziert."),
                self.tr("{0} Beiträge ausgelassen: Alle Kanäle sind entfallen oder depubliziert."),
            )
        self.told.emit(told, "ok")

    def _on_failed(self, error: UmlaufError) -> None:
        given_up = isinstance(error, Refused) and error.code == "cancelled"
        self.told.emit(spoken(error.sentence), "warn" if given_up else "bad")
