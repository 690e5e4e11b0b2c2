"""The page that asks what a new space needs: its name, one house, who you are."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from desktop.background.founding import NewSpace
from desktop.first_start.page import Page
from desktop.i18n.lands import LANDS
from desktop.widgets.roles import text_label

CODE_LENGTH = 12


class SpacePage(Page):
    """One page for a whole space: units and a route come by themselves and can be changed."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Neuen Raum anlegen"),
            self.tr(
                "Umlauf legt ein Haus mit drei Stellen und den Laufweg „Standard“ an. "
                "Sie verwalten den Raum und laden andere ein."
            ),
        )
        self.next_text = self.tr("Raum anlegen")
        self._title, self._code, self._house = QLineEdit(), QLineEdit(), QLineEdit()
        self._function, self._unit, self._land = QLineEdit(), QComboBox(), QComboBox()
        self._code.setMaxLength(CODE_LENGTH)
        self._fill()
        self._lay_out()
        for field in self._fields():
            field.textChanged.connect(self.changed)

    def _fields(self) -> tuple[QLineEdit, ...]:
        return self._title, self._code, self._house, self._function

    def _units(self) -> tuple[tuple[str, str], ...]:
        """Return what the three units are called, and the last part of their codes."""
        return (
            ("fach", self.tr("Fachreferat")),
            ("presse", self.tr("Pressestelle")),
            ("leitung", self.tr("Leitung")),
        )

    def _fill(self) -> None:
        for code, name in LANDS.items():
            self._land.addItem(name, code)
        for _, name in self._units():
            self._unit.addItem(name)
        self._unit.setCurrentIndex(1)
        self._title.setPlaceholderText(self.tr("zum Beispiel: Ausbildung 2027"))
        self._code.setPlaceholderText(self.tr("zum Beispiel: SMI"))
        self._function.setPlaceholderText(self.tr("Funktion, kein Personenname"))

    def _lay_out(self) -> None:
        self.add_field(self.tr("Name des Raums"), self._title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        fields = (
            (self.tr("Kürzel des Hauses"), self._code),
            (self.tr("Name des Hauses"), self._house),
            (self.tr("Land (für Feiertage)"), self._land),
            (self.tr("Ihre Stelle"), self._unit),
        )
        for number, (name, control) in enumerate(fields):
            self._put(grid, number, name, control)
        self.body.addLayout(grid)
        self.add_field(self.tr("Ihre Funktion"), self._function)

    def _put(self, grid: QGridLayout, number: int, name: str, control: QWidget) -> None:
        label = text_label(name, "field")
        label.setBuddy(control)
        control.setAccessibleName(name)
        row, column = number // 2 * 2, number % 2
        grid.addWidget(label, row, column)
        grid.addWidget(control, row + 1, column)
        grid.setColumnStretch(column, 1)

    @override
    def complete(self) -> bool:
        """Tell whether every field says something."""
        return all(field.text().strip() for field in self._fields())

    def title(self) -> str:
        """Return the name of the space."""
        return self._title.text().strip()

    def new_space(self, folder: Path, passphrase: str | None) -> NewSpace:
        """Return what was said."""
        code = self._code.text().strip()
        units = [(f"{code.casefold()}.{part}", name) for part, name in self._units()]
        return NewSpace(
            folder=folder,
            title=self.title(),
            house=(code, self._house.text().strip(), str(self._land.currentData())),
            units=tuple(units),
            own=self._unit.currentIndex(),
            member_title=self._function.text().strip(),
            route=self.tr("Standard"),
            stages=(self.tr("Fachprüfung"), self.tr("Mitzeichnung"), self.tr("Schlusszeichnung")),
            passphrase=passphrase,
        )
