"""The area "Verwaltung" on a space, as somebody, for tests of it."""

import shutil
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton

from db.store import Store
from desktop.background.opening import Opening
from desktop.background.store_runner import StoreRunner
from desktop.members.presenter import MembersPresenter
from desktop.members.view import MembersView
from tests.gui.rights_space import ADMIN


class Screen:
    """The area on a copy of the space, as somebody."""

    def __init__(self, qtbot, folder: Path, member: str) -> None:
        self.qtbot, self.folder = qtbot, folder
        opening = Opening(folder, member)
        self.runner, self.view = StoreRunner(opening), MembersView()
        qtbot.addWidget(self.view)
        self.view.resize(1356, 800)
        self.presenter = MembersPresenter(self.runner, self.view, opening)
        self.signing, self.inviting = self.presenter.signing, self.presenter.inviting
        self.naming = self.presenter.naming
        self.said: list[str] = []
        self.presenter.told.connect(lambda words, _tone: self.said.append(words))
        self.view.show()
        with qtbot.waitSignal(self.runner.opened, timeout=20_000):
            self.runner.start()
        self.presenter.open()
        self.wait(lambda: self.view.people.table.lines.lines and self.page)

    def wait(self, what) -> None:
        self.qtbot.waitUntil(lambda: bool(what()), timeout=20_000)

    @property
    def page(self):
        """The member shown."""
        return self.presenter.page

    def lines(self):
        """The lines shown by function."""
        return {one.cells[0].text: one for one in self.view.people.table.lines.lines}

    def choose(self, title: str) -> None:
        """Choose a member and wait until it is shown."""
        self.view.people.table.choose(self.lines()[title].id)
        self.wait(lambda: self.page.row.title == title)

    def button(self, words: str) -> QPushButton:
        """A button of the member shown."""
        every = self.view.people.detail.findChildren(QPushButton)
        return next(one for one in every if one.text() == words and one.isVisibleTo(self.view))

    def words(self) -> str:
        """All words about the member shown."""
        labels = self.view.people.detail.findChildren(QLabel)
        return "\n".join(one.text() for one in labels if one.isVisibleTo(self.view))

    def dialog(self, of):
        """The dialog that came."""
        self.wait(lambda: of.dialog)
        return of.dialog

    def sign(self, dialog) -> None:
        """Sign what was tried."""
        self.wait(dialog.sign.isEnabled)
        dialog.sign.click()
        self.wait(lambda: self.signing.dialog is None)

    def row(self, title: str):
        """A member as the store has it."""
        with Store.open(self.folder) as store:
            return next(one for one in store.people.list().rows if one.title == title)


@contextmanager
def screens(qtbot, space, tmp_path):
    """Give a way to open the area as somebody, each on a copy of a space; closed at the end."""
    made: list[Screen] = []

    def open_it(member=ADMIN):
        folder = tmp_path / f"space{len(made)}"
        shutil.copytree(space, folder)
        made.append(Screen(qtbot, folder, member))
        return made[-1]

    yield open_it
    for one in made:
        one.inviting.close()
        one.runner.close()
