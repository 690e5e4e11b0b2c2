"""The tour's steps about comments: an annotated picture, a new frame, a wording proposal."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

from db.rows import CommentRow
from desktop.app.camera import Camera
from desktop.app.desk import Desk

REGION = "x"


class RemarkSteps:
    """Each step does what a person would do and takes a picture of it."""

    def __init__(self, desk: Desk, camera: Camera) -> None:
        self._desk, self._camera = desk, camera

    def take(self) -> None:
        """Look at a comment's place, frame another one, read a proposal."""
        pinned = self._comment(REGION)
        if pinned is None:
            return
        view = self._desk.review_view
        view.center.tabs.setFocus()
        # Nobody tells of the focus without a display: in tight windows the list makes room.
        self._desk.workspace.fit()
        view.marks.show_place(pinned.id)
        view.details.show_comment(pinned.id)
        self._camera.shoot("02a-anmerkung-am-bild", "Anmerkung an einem Ausschnitt des Bildes")
        self._frame()
        self._wording()
        view.marks.choose("")

    def _comment(self, part: str) -> CommentRow | None:
        page = self._desk.review.page
        rows = page.comments[::-1] if page else ()
        return next((one for one in rows if part in one.anchor and one.medium_number), None)

    def _frame(self) -> None:
        view = self._desk.review_view
        stage = view.center.stage.view
        stage.setFocus()
        view.marks.layer.begin()
        for _ in range(8):
            self._press(Qt.Key.Key_Up)
        view.details.write.edit.setPlainText("Bitte Person mittig.")
        self._camera.shoot("02b-ausschnitt-setzen", "Ein Ausschnitt wird angemerkt")
        view.details.write.edit.setPlainText("")
        view.details.write.place_dropped.emit()

    def _press(self, key: Qt.Key) -> None:
        stage = self._desk.review_view.center.stage.view
        press = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(stage, press)

    def _wording(self) -> None:
        view, page = self._desk.review_view, self._desk.review.page
        rows = page.comments if page else ()
        row = next((one for one in rows if one.proposal and one.passage != "gone"), None)
        if row is None:
            return
        view.marks.choose(row.id)
        self._camera.shoot("02c-wortlaut", "Vorschlag zum Wortlaut einer Textstelle")
        card = view.details.comments.card(row.id)
        if card is not None:
            card.take_requested.emit(row.id)
            self._camera.settle()
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                self._camera.shoot("02d-uebernehmen", "Was ein Vorschlag ändert und was verfällt")
                dialog.reject()
                self._camera.settle()
