"""The steps of the tour through members, devices and units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog

from db.rows import InboxFilter
from desktop.app.camera import Camera
from desktop.app.desk import Desk
from desktop.members import acts

if TYPE_CHECKING:
    from db.store import Store


class AdminSteps:
    """The list, one member, the dialogs that an admin sees, the other tabs."""

    def __init__(self, desk: Desk, camera: Camera) -> None:
        self._desk, self._camera = desk, camera

    def take(self) -> None:
        """Take them as somebody who may change rights, then go on as before."""
        before = self._desk.session
        self._desk.runner.query(_admin, self._become)
        self._camera.settle()
        self._desk.window.show_area("members")
        self._camera.settle()
        self._shoot()
        self._desk.window.show_area("inbox")
        self._become(before.me.member if before else "")
        self._camera.settle()

    def _become(self, member: str) -> None:
        if member:
            self._desk.window.tools.identity_chosen.emit(member)

    def _shoot(self) -> None:
        view = self._desk.administration.view
        self._camera.shoot("42-verwaltung", "Mitglieder mit Rollen, Geräten und Verlauf")
        if view.invite.isEnabled():
            self._dialog(acts.INVITE, "43-einladen", "Jemanden einladen")
            self._dialog(acts.ROLES, "44-rollen", "Rollen eines Mitglieds und was sie kosten")
            self._dialog(acts.REVOKE, "45-sperren", "Ein Mitglied sperren")
        view.tabs.setCurrentIndex(1)
        self._camera.shoot("46-geraete", "Geräte mit ihren sechs Wörtern")
        view.tabs.setCurrentIndex(2)
        self._camera.shoot("47-stellen", "Häuser und Stellen")
        view.tabs.setCurrentIndex(3)
        self._camera.settle()
        self._camera.shoot("48-vorgaben", "Vorgaben des Raums")
        self._rule("levels", "48b-pruefungen", "Prüfungen ändern und was es trifft")
        self._rule("retention", "48c-aufbewahrung", "Aufbewahrung ändern")
        view.tabs.setCurrentIndex(4)
        self._camera.settle()
        self._camera.shoot("49-sperrzeiten", "Sperrzeiten und Feiertage")
        if view.days.add.isEnabled():
            view.days.add.click()
            self._picture("49b-sperrzeit", "Eine Sperrzeit eintragen")
        if view.days.lift.isEnabled():
            view.days.lift.click()
            self._picture("49c-aufheben", "Eine Sperrzeit aufheben")
        view.tabs.setCurrentIndex(0)
        self._desk.runner.query(_closed, self._desk.deciding.records.show_erase)
        self._picture("49d-loeschen", "Inhalte eines abgeschlossenen Entwurfs löschen")

    def _dialog(self, act: str, name: str, words: str) -> None:
        self._desk.administration.view.requested.emit(act, None)
        self._picture(name, words)

    def _rule(self, rule: str, name: str, words: str) -> None:
        button = self._desk.administration.view.rules.buttons[rule]
        if button.isEnabled():
            button.click()
            self._picture(name, words)

    def _picture(self, name: str, words: str) -> None:
        self._camera.settle()
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            self._camera.shoot(name, words)
            dialog.reject()
            self._camera.settle()


def _closed(store: Store) -> str:
    """Return a draft whose words may be erased, for it is at its end; else any."""
    done, every = (store.inbox.rows(InboxFilter(scope)) for scope in ("done", "all"))
    ended = [one for one in done if one.state in {"published", "withdrawn"}]
    return next((one.draft for one in (*ended, *every)), "")


def _admin(store: Store) -> str:
    """Return an identity of this desk that is an admin, "" = none is."""
    return next((one.member for one in store.identities() if "admin" in one.roles), "")
