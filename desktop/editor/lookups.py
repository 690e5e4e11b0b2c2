"""Small questions of the editor to the store: lengths, mock-ups, what a file is, the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.errors import UmlaufError
from db.rows import MediumRow, TextRow
from db.rows.consents import ConsentRow
from db.rows.mockups import MockupRow
from desktop.background.store_runner import StoreRunner
from desktop.editor.view import EditorView
from desktop.i18n.sentences import spoken

if TYPE_CHECKING:
    from db.store import Store


class Lookups(QObject):
    """Attributes: ``account``, who posts the draft."""

    def __init__(self, runner: StoreRunner, view: EditorView) -> None:
        super().__init__(view)
        self._runner, self._view, self.account = runner, view, ""
        self._wanted = ""
        view.texts.measure_wanted.connect(self._on_measure_wanted)
        view.preview.mockups_wanted.connect(self._on_mockups_wanted)
        view.media.look_wanted.connect(self._on_look_wanted)

    def _on_measure_wanted(self, channel: str, text: str) -> None:
        self._runner.query(lambda store: store.texts.measure(channel, text), self._on_measured)

    def _on_measured(self, row: TextRow) -> None:
        self._view.texts.show_measure(row)

    def _on_mockups_wanted(self, channel: str) -> None:
        text = self._view.texts.texts().get(channel, "")
        self._runner.query(
            lambda store: store.texts.mockups(channel, text), self._on_mockups, latest=True
        )

    def _on_mockups(self, rows: tuple[MockupRow, ...]) -> None:
        content = self._view.content()
        self._view.preview.show_rows(
            rows, self.account, content.title, content.shown_media(), content.planned_at
        )

    def _on_look_wanted(self, path: str) -> None:
        self._runner.query(lambda store: _look(store, path), self._on_looked)

    def _on_looked(self, answer: tuple[str, MediumRow | str]) -> None:
        path, found = answer
        if isinstance(found, str):
            self._view.media.show_problem(path, spoken(found))
        else:
            self._view.media.show_looked(path, found)

    def ask_consents(self, chosen: str = "") -> None:
        """Read the register again; then let an entry cover the chosen medium, "" = none."""
        self._wanted = chosen or self._wanted
        self._runner.query(lambda store: store.consents.list(), self._on_consents, latest=True)

    def _on_consents(self, rows: tuple[ConsentRow, ...]) -> None:
        self._view.media.form.show_consents(rows)
        if self._wanted:
            self._view.media.form.picker.add(self._wanted)
            self._wanted = ""


def _look(store: Store, path: str) -> tuple[str, MediumRow | str]:
    try:
        return path, store.drafts.look_at(path)
    except UmlaufError as error:
        return path, error.sentence
