"""The pages that take the place of list and review: the editor and the import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.rows import MeRow
from desktop.app.consent_entry import ConsentEntry
from desktop.app.workspace import Workspace
from desktop.background.opening import OpenStore
from desktop.background.store_runner import StoreRunner
from desktop.main_window.regions import mark_region
from desktop.media.loader import PictureLoader
from desktop.media.thumbnails import Thumbnails
from desktop.widgets.roles import HELP_PAGE

if TYPE_CHECKING:
    from desktop.bulk_import.presenter import ImportPresenter
    from desktop.bulk_import.view import ImportView
    from desktop.editor.presenter import EditorPresenter
    from desktop.editor.view import EditorView


class Pages(QObject):
    """Each is imported and made when it is first asked for.

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
        loader: PictureLoader,
        open_store: OpenStore,
    ) -> None:
        super().__init__(workspace)
        self._runner, self._workspace = runner, workspace
        self._thumbnails, self._loader, self._open = thumbnails, loader, open_store
        self._me: MeRow | None = None
        self._editor: tuple[EditorView, EditorPresenter] | None = None
        self._import: tuple[ImportView, ImportPresenter] | None = None

    @property
    def editor_view(self) -> EditorView:
        """Return the page of the editor."""
        return self._made_editor()[0]

    @property
    def editor(self) -> EditorPresenter:
        """Return the presenter of the editor."""
        return self._made_editor()[1]

    @property
    def import_view(self) -> ImportView:
        """Return the page of the import."""
        return self._made_import()[0]

    @property
    def importer(self) -> ImportPresenter:
        """Return the presenter of the import."""
        return self._made_import()[1]

    def _made_editor(self) -> tuple[EditorView, EditorPresenter]:
        if self._editor is None:
            from desktop.editor.presenter import EditorPresenter  # noqa: PLC0415 - when asked for
            from desktop.editor.view import EditorView  # noqa: PLC0415 - as above

            view = EditorView(self._thumbnails, self._loader)
            view.setProperty(HELP_PAGE, "5-revise")
            self._workspace.addWidget(view)
            editor = EditorPresenter(self._runner, view)
            self._editor = view, editor
            editor.opened.connect(self._on_editor_opened)
            editor.finished.connect(self.finished)
            editor.told.connect(self.told)
            self._entry = ConsentEntry(self._runner, view)
            self._entry.entered.connect(editor.add_consent)
            self._entry.told.connect(self.told)
            editor.entry_requested.connect(self._entry.ask)
            for part in view.regions():
                mark_region(part)
            if self._me is not None:
                editor.set_me(self._me)
        return self._editor

    def _made_import(self) -> tuple[ImportView, ImportPresenter]:
        if self._import is None:
            from desktop.bulk_import.presenter import (  # noqa: PLC0415 - when asked for
                ImportPresenter,
            )
            from desktop.bulk_import.view import ImportView  # noqa: PLC0415 - as above

            view = ImportView(self._thumbnails)
            view.setProperty(HELP_PAGE, "6-import")
            self._workspace.addWidget(view)
            importer = ImportPresenter(self._runner, view, self._open)
            self._import = view, importer
            importer.finished.connect(self.finished)
            importer.told.connect(self.told)
        return self._import

    def set_me(self, me: MeRow) -> None:
        """Take who acts."""
        self._me = me
        if self._editor is not None:
            self.editor.set_me(me)

    def edit(self, draft: str) -> None:
        """Open the editor on a draft's next revision, "" = a new draft."""
        self.editor.open(draft)

    def import_plan(self) -> None:
        """Show the import; asked for where it is in sight already, its first step."""
        anew = self.import_view.isVisible()
        self._workspace.show_page(self.import_view)
        self.importer.begin(anew=anew)

    def on_import(self) -> bool:
        """Tell whether the import stands where list and review stood."""
        return self._import is not None and self._workspace.currentWidget() is self._import[0]

    def is_idle(self) -> bool:
        """Tell whether no dry run is under way."""
        return self._import is None or self.importer.is_idle()

    def close(self) -> None:
        """Keep what is typed and stop what runs."""
        if self._editor is not None:
            self.editor.flush()
        if self._import is not None:
            self.importer.close()

    def _on_editor_opened(self) -> None:
        self._workspace.show_page(self.editor_view)
        self.editor_view.begin()
