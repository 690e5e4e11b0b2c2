"""A field that finds one draft by words of its title or text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

PAUSE_MS, LEAST = 250, 2


class DraftField(QLineEdit):
    """Proposes drafts while somebody types; one counts once it is chosen from the list.

    Signals:
        searched: words typed a moment ago.

    Attributes:
        draft: id of the chosen one, "" = none.
    """

    searched = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.draft = ""
        self._ids: tuple[str, ...] = ()
        self._names = QStringListModel(self)
        self.setPlaceholderText(self.tr("Alle; oder Titel, Text oder Nummer im Plan"))
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._on_activated)
        self.setCompleter(completer)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.textEdited.connect(self._on_edited)

    def show_found(self, found: Sequence[tuple[str, str]]) -> None:
        """Propose drafts: (id, words), no words twice."""
        self._ids = tuple(draft for draft, _ in found)
        self._names.setStringList([words for _, words in found])
        if found and self.hasFocus():
            self.completer().complete()

    def choose(self, row: int) -> None:
        """Choose one of the proposed drafts."""
        self.draft = self._ids[row]
        self.setText(self._names.stringList()[row])

    def _on_edited(self) -> None:
        self.draft = ""
        self._pause.start()

    def _on_pause(self) -> None:
        words = self.text().strip()
        if len(words) >= LEAST:
            self.searched.emit(words)
        else:
            self.show_found(())

    def _on_activated(self, words: str) -> None:
        self.choose(self._names.stringList().index(words))
