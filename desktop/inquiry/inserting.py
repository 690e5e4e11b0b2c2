"""Offers the figures of the frozen state for the answer, and keeps those in it true."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from db.rows.cases import Insertable
from desktop.background.store_runner import StoreRunner
from desktop.i18n import terms
from desktop.i18n.sentences import spoken
from desktop.inquiry.answer_edit import Inserted
from desktop.inquiry.view import InquiryView

TABLE = "tabelle"
Found = tuple[int, tuple[Insertable, ...]]


class Inserting(QObject):
    """Asks once a case, a question or what houses said has changed."""

    def __init__(self, runner: StoreRunner, view: InquiryView) -> None:
        super().__init__(view)
        self._runner, self._view = runner, view
        self.figures: tuple[Insertable, ...] = ()
        view.work.figures_requested.connect(self.offer)
        view.question_shown.connect(self.refresh)

    def refresh(self) -> None:
        """Ask which figures there are for the question in sight."""
        state, number = self._view.state(), self._view.number()
        if state is not None and state.file.id:
            case = state.file.id
            self._runner.query(
                lambda store: (number, store.cases.insertable(case, number)),
                self._on_found,
                latest=True,
            )

    def _on_found(self, found: Found) -> None:
        number, figures = found
        if number == self._view.number():
            self.figures = figures
            sources = self._view.words.sources()
            known = {
                one.key: Inserted(one.value, _origin(one, sources[one.source])) for one in figures
            }
            self._view.work.answer.set_known(known)

    def offer(self) -> None:
        """Open the menu below the cursor of the answer."""
        answer = self._view.work.answer
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(answer.viewport().mapToGlobal(answer.cursorRect().bottomLeft()))

    def menu(self) -> QMenu:
        """Return a menu of all figures; tables, and what is of one house or channel, lie below."""
        answer = self._view.work.answer
        menu, below = QMenu(answer), dict[str, QMenu]()
        for one in self.figures:
            place = menu
            for title in self._titles(one):
                path = f"{place.title()}/{title}"
                place = below.get(path) or below.setdefault(path, place.addMenu(title))
            action = place.addAction(f"{spoken(one.words)}: {one.value}".replace("&", "&&"))
            action.triggered.connect(partial(answer.insert_figure, one.key))
        if not self.figures:
            menu.addAction(self.tr("Hier gibt es noch keine Zahlen.")).setEnabled(False)
        return menu

    def _titles(self, one: Insertable) -> tuple[str, ...]:
        """Return the menus below which a figure lies."""
        kind, _, key = one.key.partition(" ")
        state = self._view.state()
        if kind == TABLE:
            return (self.tr("Tabellen"),)
        if not key or state is None:
            return ()
        is_house = any(row.key == key for row in state.file.figures.houses)
        whose = self._view.words.table("houses" if is_house else "channels")
        return whose, key if is_house else terms.channel_name(key)


def _origin(one: Insertable, source: str) -> str:
    kind, _, key = one.key.partition(" ")
    whose = terms.channel_name(key) if key and kind != TABLE else ""
    return " · ".join(filter(None, (spoken(one.words), whose, source)))
