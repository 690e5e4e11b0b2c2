"""The tour's pictures of what deciding asks and tells beside the four buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog

from desktop.app.camera import Camera
from desktop.app.desk import Desk

SEVERAL = 4


class DecidingSteps:
    """Opens each dialog as a person would, and leaves it without doing anything."""

    def __init__(self, desk: Desk, camera: Camera) -> None:
        self._desk, self._camera = desk, camera

    def take(self) -> None:
        """Take every picture."""
        desk = self._desk
        desk.workspace.show_desk()
        desk.inbox_view.header.choose_scope("mine")
        self._camera.settle()
        desk.deciding.show_why()
        self._shoot("07-warum", "Warum liegt das bei mir?")
        for name, act, words in (
            ("07-abgeben", "reassign", "Nicht zuständig, abgeben an …"),
            ("07-fehlanzeige", "not_concerned", "Fehlanzeige"),
        ):
            desk.review.request(act)
            self._shoot(name, words)
        self._several()
        desk.deciding.deputies.show_away()
        self._shoot("07-vertretung", "Abwesenheit und Vertretung")
        desk.deciding.deputies.show_templates()
        self._shoot("07-textbausteine", "Textbausteine des Raums")
        desk.window.acts["checks"].trigger()
        self._shoot("07-pruefungen", "Prüfungen des Raums")

    def _several(self) -> None:
        """Some drafts of the list chosen, then the last look before they are approved."""
        drafts, model = self._desk.inbox_view.list, self._desk.inbox_view.model
        last = model.layout.entries
        rows = [model.entry_at(model.layout.row(one)) for one in range(last - SEVERAL, last)]
        drafts.choose_too([one.draft for one in rows if one is not None])
        # Nobody tells of the focus without a display: in tight windows the details make room.
        drafts.setFocus()
        self._desk.workspace.fit()
        self._camera.shoot("07-mehrere-gewaehlt", "Mehrere Entwürfe gewählt")
        self._desk.deciding.bulk.start()
        self._shoot("07-mehrere", "Mehrere Entwürfe in einem Zug freigeben")
        drafts.release()
        self._camera.settle()

    def _shoot(self, name: str, words: str) -> None:
        self._camera.settle()
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            self._camera.shoot(name, words)
            dialog.reject()
            self._camera.settle()
