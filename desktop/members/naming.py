"""Names members, units and houses at the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.errors import UmlaufError
from db.rows import HouseRow, UnitRow
from db.rows.people import PersonPage
from desktop.background.store_runner import StoreRunner
from desktop.i18n.lands import LANDS
from desktop.i18n.sentences import spoken
from desktop.members.name_dialog import NameDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.changes import Changes
    from db.store import Store


class Naming(QObject):
    """One dialog at a time.

    Signals:
        told: words and tone for the foot of the window.
    """

    told = Signal(str, str)

    def __init__(self, runner: StoreRunner, host: QWidget) -> None:
        super().__init__(host)
        self._runner, self._host = runner, host
        self.dialog: NameDialog | None = None

    def member(self, page: PersonPage) -> None:
        """Name a member's function anew."""
        who = page.row.member
        dialog = NameDialog(
            self.tr("Umbenennen"),
            page.row.title,
            self.tr("Umbenennen"),
            lambda store, values: store.people.rename(who, *values),
        )
        dialog.add_text(self.tr("Funktion"), page.row.title)
        hint = self.tr(
            "Die Funktion, nie ein Name. In eine andere Stelle wechselt ein Mitglied, indem Sie "
            "es dort neu einladen und hier sperren: So bleibt jedes Votum bei der Stelle, für die "
            "es abgegeben wurde."
        )
        self._open(dialog, hint)

    def unit(self, unit: UnitRow | None, houses: tuple[HouseRow, ...]) -> None:
        """Make a unit, or change one."""
        sign = self.tr("Stelle ändern") if unit else self.tr("Stelle anlegen")
        headline = f"{unit.house_code}, {unit.name}" if unit else self.tr("Neue Stelle")
        dialog = NameDialog(sign, headline, sign, _keep_unit(unit.id if unit else ""))
        options = [(f"{one.code}, {one.name}", one.id) for one in houses]
        dialog.add_choice(self.tr("Haus"), options, unit.house if unit else "")
        dialog.add_text(self.tr("Name"), unit.name if unit else "")
        dialog.add_text(self.tr("Kürzel"), unit.code if unit else "")
        self._open(dialog, self.tr("Das Kürzel steht in Laufwegen und Redaktionsplänen."))

    def house(self, house: HouseRow | None) -> None:
        """Make a house, or change one."""
        sign = self.tr("Haus ändern") if house else self.tr("Haus anlegen")
        headline = house.name if house else self.tr("Neues Haus")
        dialog = NameDialog(sign, headline, sign, _keep_house(house.id if house else ""))
        dialog.add_text(self.tr("Name"), house.name if house else "")
        dialog.add_text(self.tr("Kürzel"), house.code if house else "")
        lands = [(name, code) for code, name in LANDS.items()]
        dialog.add_choice(self.tr("Land (für Feiertage)"), lands, house.land if house else "SN")
        self._open(dialog, "")

    def _open(self, dialog: NameDialog, hint: str) -> None:
        self.dialog = dialog
        dialog.finish(self._host, hint)
        dialog.sent.connect(self._on_sent)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _on_sent(self, keep: Callable[[Store], Changes]) -> None:
        self._runner.command(keep, self._on_kept, refused=self._on_refused)

    def _on_kept(self, _changes: Changes) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.told.emit(self.tr("Eingetragen."), "ok")

    def _on_refused(self, error: UmlaufError) -> None:
        if self.dialog is not None:
            self.dialog.show_error(spoken(error.sentence))


def _keep_unit(unit: str) -> Callable[[Store, tuple[str, ...]], Changes]:
    def keep(store: Store, values: tuple[str, ...]) -> Changes:
        house, name, code = values
        if unit:
            return store.people.rename_unit(unit, code, name, house)
        return store.units.add(house, code, name)

    return keep


def _keep_house(house: str) -> Callable[[Store, tuple[str, ...]], Changes]:
    def keep(store: Store, values: tuple[str, ...]) -> Changes:
        name, code, land = values
        if house:
            return store.people.rename_house(house, code, name, land)
        return store.units.add_house(code, name, land)

    return keep
