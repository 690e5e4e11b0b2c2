"""The tour's steps through the editor: open points, red checks, the hand-in, a new draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog

from db.rows import InboxFilter
from desktop.app.camera import Camera
from desktop.app.desk import Desk

if TYPE_CHECKING:
    from db.store import Store

MUCH = "Wer im Wald arbeitet, plant in Jahrzehnten. " * 60


class EditorSteps:
    """Each step does what a person would do and takes a picture of it; nothing is written."""

    def __init__(self, desk: Desk, camera: Camera) -> None:
        self._desk, self._camera = desk, camera
        self._draft = ""

    def take(self) -> None:
        """Answer open points, write too much, look at the hand-in, begin a new draft."""
        self._desk.runner.query(_with_points, self._on_found)
        self._camera.settle()
        if self._draft:
            self._revision()
        self._new()

    def _on_found(self, draft: str) -> None:
        self._draft = draft

    def _revision(self) -> None:
        pages, shoot = self._desk.pages, self._camera.shoot
        pages.edit(self._draft)
        shoot("11-neue-fassung", "Neue Fassung mit offenen Punkten, Medien, Vorschau und Texten")
        view = pages.editor_view
        view.proposals.take_current()
        shoot("11a-uebernommen", "Ein Vorschlag zum Wortlaut ist übernommen")
        view.submit_requested.emit()
        self._camera.settle()
        self._shoot_dialog("11b-vorlegen", "Vorlegen: was verfällt und was offen bleibt")
        view.compare_requested.emit()
        self._camera.settle()
        self._shoot_dialog("11c-aenderungen", "Was sich gegenüber der Fassung geändert hat")
        first = next(iter(view.texts.fields()))
        view.channel(first).edit.setPlainText(MUCH)
        self._camera.settle()
        view.show_place(f"text.{first}")
        view.texts.checks_in_sight()
        shoot("11d-gesperrt", "Eine Prüfung sperrt das Vorlegen")
        pages.editor.asking.discarded.emit()
        self._camera.settle()

    def _new(self) -> None:
        pages = self._desk.pages
        pages.edit("")
        self._camera.shoot("12-neuer-entwurf", "Neuer Entwurf")
        pages.editor.asking.discarded.emit()
        self._camera.settle()

    def _shoot_dialog(self, name: str, words: str) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            self._camera.shoot(name, words)
            dialog.reject()
            self._camera.settle()


def _with_points(store: Store) -> str:
    """Find the draft with a proposed wording, else any that may be revised."""
    pages = [store.drafts.page(row.draft) for row in store.inbox.rows(InboxFilter("all"))]
    mine = [page for page in pages if page.permit("revise").allowed]
    wanted = [
        page
        for page in mine
        if any(one.proposal and one.passage in {"same", "moved"} for one in page.comments)
    ]
    return next((page.draft for page in (*wanted, *mine)), "")
