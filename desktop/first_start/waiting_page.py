"""The page that says what is still missing until a device may decide."""

from PySide6.QtCore import QTime

from desktop.first_start.page import Page
from desktop.i18n import terms
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.step_item import DONE, LATER, NOW, StepItem
from desktop.widgets.stepper import Stepper

EVERY_S = 30


class WaitingPage(Page):
    """Step 3: the request lies there, the other side has to compare the words."""

    step = (3, 4)

    def __init__(self) -> None:
        super().__init__(self.tr("Ihr Gerät wartet auf Bestätigung"))
        self.window_title = self.tr("Raum beitreten")
        self.left_text = self.tr("Anfrage zurückziehen")
        self.side_text = self.tr("Wörter zeigen")
        self.next_text = self.tr("Schließen")
        self._packets, self._asked, self._lies = False, QTime(), ""
        self._stepper = Stepper(self.tr("Beitritt"))
        self._note = NoticeBar()
        self.body.addWidget(self._stepper)
        self.body.addWidget(self._note)

    def begin(self, by: str, *, packets: bool, server: bool) -> None:
        """Show that the request was made just now; ``by``: who is to confirm, "" = not known."""
        lies, there = (
            self.tr("Anfrage liegt in der Ablage"),
            self.tr("Anfrage liegt auf dem Server"),
        )
        given = self.tr("Anfrage ist gespeichert: Geben Sie die Datei weiter")
        self._lies = given if packets else there if server else lies
        waits = self.tr("Ihr Gerät wartet auf Bestätigung")
        self.headline.setText(self.tr("{0} bestätigt Ihr Gerät").format(by) if by else waits)
        self._packets, self._asked = packets, QTime.currentTime()
        self.next_text = self.tr("Antwort einlesen …") if packets else self.tr("Schließen")
        self._note.set_notice(
            self.tr(
                "Sie können dieses Fenster schließen. Umlauf meldet sich, sobald Sie dabei sind. "
                "Bis dahin sehen Sie nur, was schon angekommen ist, und entscheiden nichts."
            ),
            closable=False,
        )
        self.tick()

    def tick(self) -> None:
        """Say anew how long it has been."""
        minutes = self._asked.secsTo(QTime.currentTime()) // 60
        one, many = self.tr("wartet seit {0} Minute"), self.tr("wartet seit {0} Minuten")
        since = terms.counted(minutes, one, many) if minutes > 0 else self.tr("jetzt")
        at = self.tr("heute, {0}").format(self._asked.toString("HH:mm"))
        looks = self.tr("Umlauf prüft alle {0} Sekunden").format(EVERY_S)
        reads = self.tr("als Paket, das Sie hier einlesen")
        self._stepper.set_items(
            [
                self._item(self._lies, at, DONE),
                self._item(self.tr("Wörter am Telefon vergleichen"), since, NOW),
                self._item(
                    self.tr("Bestätigung trifft ein"), reads if self._packets else looks, LATER
                ),
                self._item(self.tr("Erster Abgleich"), "", LATER),
            ]
        )

    def _item(self, title: str, detail: str, state: str) -> StepItem:
        done, waits = self.tr("erledigt"), self.tr("offen")
        spoken = f"{title}, {done if state == DONE else waits}"
        return StepItem(title, state, spoken, detail=detail)
