"""The steps of the tour through what went live of each release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog

from db.rows.publishing import PublishFilter
from desktop.app.camera import Camera
from desktop.app.desk import Desk

if TYPE_CHECKING:
    from db.store import Store

SHOTS = (
    ("clarify", "39a-weicht-ab", "Veröffentlichen: ein Text weicht von der Freigabe ab"),
    ("today", "39b-faellig", "Veröffentlichen: ein Kanal ist fällig"),
    ("later", "39b-faellig", "Veröffentlichen: Kanäle sind noch einzutragen"),
    ("complete", "39c-vollstaendig", "Veröffentlichen: alle Kanäle sind eingetragen"),
)


class PublishSteps:
    """The list, then one draft of each kind; nothing is written."""

    def __init__(self, desk: Desk, camera: Camera) -> None:
        self._desk, self._camera = desk, camera
        self._found: dict[str, str] = {}

    def take(self) -> None:
        """Take every picture."""
        self._desk.window.show_area("publishing")
        self._camera.settle()
        self._camera.settle()
        self._desk.areas.publishing.view.list.list.setFocus()
        self._camera.shoot("39-veroeffentlichen", "Veröffentlichen: Entwürfe in Gruppen")
        self._desk.runner.query(_firsts, self._on_found)
        self._camera.settle()
        taken: set[str] = set()
        for group, name, words in SHOTS:
            if group in self._found and name not in taken:
                taken.add(name)
                self._desk.areas.publishing.presenter.choose(self._found[group])
                self._camera.shoot(name, words)
        self._demand()
        self._desk.window.show_area("inbox")

    def _demand(self) -> None:
        if "clarify" not in self._found:
            return
        area = self._desk.areas.publishing
        area.presenter.choose(self._found["clarify"])
        self._camera.settle()
        page = area.view.page
        wrong = [one for one in page.channels if one.mark == "deviates"] if page else []
        if wrong and page is not None and page.permit("judge").allowed:
            area.view.cards.wished.emit("demand", wrong[0].channel)
            self._camera.shoot("39d-berichtigung", "Eine Berichtigung verlangen")
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                dialog.reject()
            self._camera.settle()

    def _on_found(self, found: dict[str, str]) -> None:
        self._found = found


def _firsts(store: Store) -> dict[str, str]:
    """Return the first draft of each group; of what is to be clarified one that deviates."""
    rows = store.publishing.rows(PublishFilter(), 0, 500)
    firsts = {row.group: row.draft for row in reversed(rows)}
    deviates = [row.draft for row in rows if row.mark == "deviates"]
    return firsts | ({"clarify": deviates[0]} if deviates else {})
