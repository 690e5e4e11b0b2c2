"""The page that says what is still missing until a device may decide."""

from desktop.first_start.page import Page
from desktop.widgets.step_item import DONE, LATER, NOW, StepItem
from desktop.widgets.stepper import Stepper


class WaitingPage(Page):
    """Step 3: the request lies there, the other side has to compare the words."""

    step = (3, 3)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Ihr Gerät wartet auf Bestätigung"),
            self.tr(
                "Sie können Umlauf schließen. Bis zur Bestätigung sehen Sie nichts aus dem Raum "
                "oder nur, was schon angekommen ist, und Sie können nichts entscheiden."
            ),
        )
        self.next_text = self.tr("Eingang öffnen")
        self._stepper = Stepper(self.tr("Beitritt"))
        self.body.addWidget(self._stepper)

    def show_progress(self, *, joined: bool) -> None:
        """Show what is done; ``joined``: the device was accepted already."""
        if joined:
            self.headline.setText(self.tr("Ihr Gerät ist bestätigt"))
            self.sentence.hide()
        self._stepper.set_items(
            [
                self._item(self.tr("Anfrage liegt in der Ablage"), "", DONE),
                self._item(
                    self.tr("Wörter am Telefon vergleichen"),
                    self.tr("mit der Person, die Sie eingeladen hat"),
                    DONE if joined else NOW,
                ),
                self._item(
                    self.tr("Bestätigung trifft ein"),
                    self.tr("Umlauf sieht bei jedem Abgleich nach"),
                    DONE if joined else LATER,
                ),
            ]
        )

    def _item(self, title: str, detail: str, state: str) -> StepItem:
        done, waits = self.tr("erledigt"), self.tr("offen")
        spoken = f"{title}, {done if state == DONE else waits}"
        return StepItem(title, state, spoken, detail=detail)
