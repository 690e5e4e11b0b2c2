"""The page with the six words of the new key, and where the request goes."""

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton
from typing_extensions import override

from desktop.background.founding import Joined
from desktop.first_start.page import Page
from desktop.first_start.words_grid import WordsGrid
from desktop.widgets.roles import text_label


class WordsPage(Page):
    """Step 2: key and words."""

    step = (2, 3)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Ihr Schlüssel ist angelegt"),
            self.tr(
                "Er verlässt dieses Gerät nicht. Diese sechs Wörter stehen für ihn. "
                "Lesen Sie sie am Telefon vor: Wer Sie eingeladen hat, vergleicht sie."
            ),
        )
        self.next_text = self.tr("Anfrage stellen")
        self._words = WordsGrid()
        self._carrier = QLineEdit()
        self._carrier.setAccessibleName(self.tr("Gemeinsame Ablage oder Server"))
        self._carrier.textChanged.connect(self.changed)
        search = QPushButton(self.tr("Suchen …"))
        search.clicked.connect(self._on_search)
        row = QHBoxLayout()
        row.addWidget(self._carrier, 1)
        row.addWidget(search)
        label = text_label(self.tr("Gemeinsame Ablage oder Server, wo die Anfrage liegt"), "field")
        label.setBuddy(self._carrier)
        self.body.addWidget(self._words)
        self.body.addWidget(label)
        self.body.addLayout(row)

    def show_joined(self, joined: Joined) -> None:
        """Show the words and the carrier that the invitation names."""
        self._words.set_words(joined.words)
        self._carrier.setText(joined.carrier)

    def carrier(self) -> str:
        """Return where to lay the request."""
        return self._carrier.text().strip()

    @override
    def complete(self) -> bool:
        """Tell whether there is a carrier."""
        return bool(self.carrier())

    def _on_search(self) -> None:
        title = self.tr("Ordner der Gemeinsamen Ablage wählen")
        if found := QFileDialog.getExistingDirectory(self, title, self.carrier()):
            self._carrier.setText(found)
