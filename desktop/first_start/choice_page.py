"""The first page: how would you like to begin?"""

from PySide6.QtCore import Signal

from desktop.first_start.page import Page
from desktop.widgets.card import CardFace
from desktop.widgets.card_button import CardButton
from desktop.widgets.roles import set_role


class ChoicePage(Page):
    """Three cards for who begins, and two for who has a space already."""

    join_chosen = Signal()
    found_chosen = Signal()
    demo_chosen = Signal()
    restore_chosen = Signal()
    open_chosen = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Wie möchten Sie beginnen?"))
        set_role(self.headline, "page")
        join = CardFace(
            self.tr("Einladung annehmen"),
            self.tr("Einladungsdatei öffnen oder Code einfügen"),
            "mail-opened",
        )
        found = CardFace(
            self.tr("Neuen Raum anlegen"),
            self.tr("Für eine Kampagne oder ein Haus, Sie verwalten ihn"),
            "folder-plus",
        )
        demo = CardFace(
            self.tr("Mit Beispielen ausprobieren"),
            self.tr("Erfundene Entwürfe, nichts verlässt dieses Gerät"),
            "player-play",
        )
        restore = CardFace(
            self.tr("Sicherung wiederherstellen"),
            self.tr("Einen Raum aus seiner Sicherungsdatei zurückholen"),
            "database",
        )
        known = CardFace(
            self.tr("Raum auf diesem Gerät öffnen"),
            self.tr("Den Ordner eines Raums wählen"),
            "folder-open",
        )
        for face, signal in (
            (join, self.join_chosen),
            (found, self.found_chosen),
            (demo, self.demo_chosen),
            (restore, self.restore_chosen),
            (known, self.open_chosen),
        ):
            card = CardButton(face)
            card.clicked.connect(signal)
            self.body.addWidget(card)
