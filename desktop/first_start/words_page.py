"""The page with the six words of the new key."""

from socket import gethostname

from PySide6.QtCore import QCoreApplication

from desktop.background.founding import Joined
from desktop.first_start.page import Page
from desktop.widgets.words_grid import WordsGrid


class WordsPage(Page):
    """Step 2: key and words."""

    step = (2, 4)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Ihr Schlüssel ist angelegt"),
            self.tr(
                "Er verlässt {0} nicht. Diese sechs Wörter stehen für ihn. "
                "Lesen Sie sie am Telefon vor."
            ).format(gethostname()),
        )
        self.window_title = self.tr("Raum beitreten")
        self.left_text = self.tr("Drucken …")
        self._words = WordsGrid()
        self.body.addWidget(self._words)
        self._phone = self.add_line("phone", "")
        self._key = self.add_line("key", "")
        self._sheet = ""

    def show_joined(self, joined: Joined, *, packets: bool) -> None:
        """Show the words, whom to ring up, and where the key lies."""
        asking, writing = self.tr("Anfrage stellen"), self.tr("Anfrage speichern …")
        self.next_text = writing if packets else asking
        self._words.set_words(joined.words)
        who = joined.by or self.tr("Wer Sie eingeladen hat")
        self._phone.setText(
            self.tr("{0}: Rufen Sie unter einer Nummer an, die Sie kennen.").format(who)
        )
        self._key.setText(key_place(locked=joined.locked))
        self._sheet = self.tr("Umlauf – {0}\n\nSechs Wörter von {1}:\n\n{2}").format(
            joined.title, gethostname(), "   ".join(joined.words)
        )

    def sheet(self) -> str:
        """Return what is printed."""
        return self._sheet


def key_place(*, locked: bool) -> str:
    """Say where the key lies; ``locked``: in a file behind a passphrase."""
    if locked:
        return QCoreApplication.translate(
            "WordsPage", "Abgelegt in einer Datei, die nur Ihre Passphrase öffnet"
        )
    return QCoreApplication.translate("WordsPage", "Abgelegt im Schlüsselbund dieses Computers")
