"""The pages that take the place of list and review: the editor and the import."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from db.rows import MeRow
from desktop.app.workspace import Workspace
from desktop.background.opening import OpenStore
from desktop.background.store_runner import StoreRunner
from desktop.bulk_import.presenter import ImportPresenter
from desktop.bulk_import.view import ImportView
from desktop.editor.presenter import EditorPresenter
from desktop.editor.view import EditorView
from desktop.media.thumbnails import Thumbnails


class Pages(QObject):
    """Made with the desk, shown when asked for.

    Signals:
        finished: the page goes; a draft to look at, "" = none.
        told: words and tone for the foot of the window.
    """

    finished = Signal(str)
    told = Signal(str, str)

    def __init__(
        self,
        runner: StoreRunner,
        workspace: Workspace,
        thumbnails: Thumbnails,
        open_store: OpenStore,
    ) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.editor_view, self.import_view = EditorView(thumbnails), ImportView(thumbnails)
        for page in (self.editor_view, self.import_view):
            workspace.addWidget(page)
        self.editor = EditorPresenter(runner, self.editor_view)
        self.importer = ImportPresenter(runner, self.import_view, open_store)
        self.editor.opened.connect(self._on_editor_opened)
        for presenter in (self.editor, self.importer):
            presenter.finished.connect(self.finished)
            presenter.told.connect(self.told)

    def set_me(self, me: MeRow) -> None:
        """Take who acts."""
        self.editor.set_me(me)

    def edit(self, draft: str) -> None:
        """Open the editor on a draft's next revision, "" = a new draft."""
        self.editor.open(draft)

    def import_plan(self) -> None:
        """Show the import."""
        self._workspace.show_page(self.import_view)
        self.import_view.files.setFocus()

    def close(self) -> None:
        """Keep what is typed and stop what runs."""
        self.editor.flush()
        self.importer.close()

    def _on_editor_opened(self) -> None:
        self._workspace.show_page(self.editor_view)
        self.editor_view.facts.title.setFocus()
