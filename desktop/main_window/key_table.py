"""The table of keys, in groups, each key drawn as a cap."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from desktop.actions.actions import Actions
from desktop.actions.key_words import key_words
from desktop.widgets.key_cap import KeyCap
from desktop.widgets.roles import rule, set_role, text_label

Row = tuple[Sequence[str], str]


class KeyTable(QWidget):
    """Shows every key of the desk; those of actions come from the actions themselves."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.setAccessibleName(self.tr("Tasten"))
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        line = 0
        for title, rows in self.groups():
            line = _add_group(grid, line, title, rows)
        grid.setRowStretch(line, 1)

    def groups(self) -> Iterator[tuple[str, list[Row]]]:
        """Return the groups: title and rows of keys and what they do."""
        yield (
            self.tr("Überall"),
            [
                *self._of("help", "next_region", "previous_region", "search"),
                ((key_words("Ctrl+1"), "…"), self.tr("Bereich wählen")),
                *self._of("new_draft", "import_plan", "sync", "open_space", "quit"),
            ],
        )
        yield (
            self.tr("Eingang"),
            [
                (("↑", "↓"), self.tr("Entwurf wählen")),
                *self._of("next_draft", "previous_draft", "filter"),
            ],
        )
        yield (
            self.tr("Entscheiden"),
            self._of("approve", "approve_with_conditions", "ask_back", "reject", "take_back"),
        )
        yield (
            self.tr("Vorschau"),
            [
                (("←", "→"), self.tr("voriges oder nächstes Bild")),
                (("+", "−", "0", "1"), self.tr("größer, kleiner, einpassen, 100 %")),
                ((key_words("Ctrl+Tab"),), self.tr("nächster Reiter")),
                *self._of("comment"),
            ],
        )
        yield (
            self.tr("Vergleich"),
            [
                *self._of("compare"),
                (
                    (key_words("Alt+Up"), key_words("Alt+Down")),
                    self.tr("vorige, nächste Änderung"),
                ),
                (("←", "→"), self.tr("Trennlinie zwischen den Bildern")),
                (("Esc",), self.tr("zurück zum Entwurf")),
            ],
        )
        yield (
            self.tr("Beim Schreiben"),
            [
                ((key_words("Ctrl+Return"),), self.tr("Anmerkung senden, nie freigeben")),
                ((key_words("Ctrl+Z"),), self.tr("Getipptes rückgängig machen")),
                (("Esc",), self.tr("Dialog schließen, Getipptes bleibt")),
            ],
        )

    def _of(self, *keys: str) -> list[Row]:
        """Return the rows of actions that are shown."""
        shown = [key for key in keys if self._actions[key].isVisible()]
        return [((self._actions.keys(key),), plain(self._actions[key].text())) for key in shown]


def plain(text: str) -> str:
    """Return the words of an action without mnemonic and dots."""
    return text.replace("&", "").removesuffix(" …")


def _add_group(grid: QGridLayout, line: int, title: str, rows: Sequence[Row]) -> int:
    if line:
        grid.addWidget(rule(), line, 0, 1, 2)
        line += 1
    head = text_label(title, "strong")
    set_role(head, "group")
    grid.addWidget(head, line, 0, 1, 2)
    for number, (keys, words) in enumerate(rows, line + 1):
        grid.addWidget(_caps(keys), number, 0)
        grid.addWidget(QLabel(words), number, 1)
    return line + 1 + len(rows)


def _caps(keys: Sequence[str]) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for key in keys:
        row.addWidget(QLabel(key) if key == "…" else KeyCap(key))
    row.addStretch(1)
    return box
