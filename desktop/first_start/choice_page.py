"""The first page: how would you like to begin?"""

from PySide6.QtCore import Signal

from desktop.first_start.page import Page
from desktop.widgets.card import CardFace
from desktop.widgets.card_button import CardButton
from desktop.widgets.roles import set_role


class ChoicePage(Page):
    """Three cards, and a fourth for a space that lies on this computer already."""

    join_chosen = Signal()
    found_chosen = Signal()
    demo_chosen = Signal()
    open_chosen = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Wie möchten Sie beginnen?"))
        set_role(self.headline, "page")
        join = CardFace(
            self.tr("Einladung annehmen"),
            self.tr("Einladungsdatei öffnen, die Sie erhalten haben"),
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
        known = CardFace(
            self.tr("Raum auf diesem Gerät öffnen"),
            self.tr("Den Ordner eines Raums wählen"),
            "folder-open",
        )
        for face, signal in (
            (join, self.join_chosen),
            (found, self.found_chosen),
            (demo, self.demo_chosen),
            (known, self.open_chosen),
        ):
            card = CardButton(face)
            card.clicked.connect(signal)
            self.body.addWidget(card)
