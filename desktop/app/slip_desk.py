"""Routing slips at the desk: the draft in sight as a PDF for the paper file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from db.rows import ReviewPage
from db.store import Store
from desktop.app.job_desk import JobDesk
from desktop.background.opening import OpenStore
from desktop.main_window.main_window import MainWindow

PDF = ".pdf"


class SlipDesk(JobDesk):
    """Presenter: one slip at a time, told in the notice bar.

    Args:
        shown: gives the page in sight, None while there is none.
    """

    def __init__(
        self, open_store: OpenStore, window: MainWindow, shown: Callable[[], ReviewPage | None]
    ) -> None:
        super().__init__(open_store, window)
        self._shown = shown
        window.acts.on("slip", self.ask)

    def ask(self) -> None:
        """Ask where to."""
        page = self._shown()
        if page is None:
            self._tell(self.tr("Bitte wählen Sie zuerst einen Entwurf."), "warn")
            return
        self.ask_for(page.draft, page.external_ref)

    def ask_for(self, draft: str, number: str) -> None:
        """Ask where the slip of a draft goes; ``number``: the house's own, "" = none."""
        title, kinds = self.tr("Laufzettel speichern"), self.tr("PDF (*.pdf)")
        name = self.tr("Laufzettel {0}.pdf").format(number or draft[:8])
        found, _ = QFileDialog.getSaveFileName(self._window, title, name, kinds)
        if found:
            self.write(draft, found if found.lower().endswith(PDF) else f"{found}{PDF}")

    def write(self, draft: str, path: str) -> None:
        """Write a slip, in a thread and with a store of its own."""

        def work(store: Store) -> Path:
            store.slips.write(draft, Path(path))
            return Path(path)

        self._start(work, self._on_written, self.tr("Der Laufzettel wird geschrieben."))

    @override
    def _busy(self) -> str:
        return self.tr("Ein Laufzettel wird schon geschrieben.")

    def _on_written(self, path: Path) -> None:
        words = self.tr("Laufzettel gespeichert: {0}. Der gedruckte Stand steht im Protokoll.")
        self._tell(words.format(path), "ok")
