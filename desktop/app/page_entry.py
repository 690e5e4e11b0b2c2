"""Leads to the editor and to the import from wherever somebody is."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.app.pages import Pages
from desktop.app.workspace import Workspace
from desktop.main_window.main_window import MainWindow


class PageEntry(QObject):
    """Both take the place of list and review; plans belong to the topics, and are marked there."""

    def __init__(self, window: MainWindow, workspace: Workspace, pages: Pages) -> None:
        super().__init__(window)
        self._window, self._workspace, self._pages = window, workspace, pages
        window.acts.on("new_draft", self._on_new_draft)
        window.acts.on("import_plan", self._on_import)
        window.area_changed.connect(self._on_area_changed)
        pages.finished.connect(self._on_finished)

    def _on_new_draft(self) -> None:
        self._window.show_area("inbox")
        self._pages.edit("")

    def _on_import(self) -> None:
        self._window.show_area("inbox", under="topics")
        self._pages.import_plan()

    def _on_area_changed(self, key: str) -> None:
        if key == "inbox" and self._pages.on_import():
            self._workspace.show_desk()

    def _on_finished(self) -> None:
        if self._workspace.isVisible():
            self._window.show_area("inbox")
