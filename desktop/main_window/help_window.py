"""The help: pages at the left, the page at the right, the keys as the last of them."""

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.actions.actions import Actions
from desktop.main_window.help_browser import HelpBrowser
from desktop.main_window.help_pages import HELP_PAGE, HelpPage, found, help_pages
from desktop.main_window.key_table import KeyTable
from desktop.theme.look import look
from desktop.widgets.roles import set_role
from desktop.widgets.search_field import SearchField

KEYS = "keys"
SIZE = QSize(900, 640)
SHARE = 0.9
"""Of the screen: what is larger could not be moved where its foot is read."""
SHORTEST = 2


class HelpWindow(QMainWindow):
    """F1 shows the page of what has the focus; a second F1, inside, the keys."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Umlauf – Hilfe"))
        self._pages = help_pages()
        self._search = SearchField(self.tr("Hilfe durchsuchen"))
        self._list, self._browser, self._stack = QListWidget(), HelpBrowser(), QStackedWidget()
        self._list.setAccessibleName(self.tr("Seiten der Hilfe"))
        self._browser.setAccessibleName(self.tr("Hilfe"))
        self._lay_out(KeyTable(actions))
        self._join()
        self._on_searched("")
        wanted = QSize(look().px(SIZE.width()), look().px(SIZE.height()))
        self.resize(wanted.boundedTo(look().room_on(self.screen()) * SHARE))

    def _lay_out(self, keys: KeyTable) -> None:
        left, split, area = QWidget(), QSplitter(), QScrollArea()
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        area.setWidgetResizable(True)
        area.setWidget(keys)
        area.setAccessibleName(self.tr("Tasten"))
        for widget in (left, area, keys):
            set_role(widget, "surface")
        self._stack.addWidget(self._browser)
        self._stack.addWidget(area)
        split.addWidget(left)
        split.addWidget(self._stack)
        split.setSizes([look().px(240), look().px(640)])
        split.setChildrenCollapsible(False)
        self.setCentralWidget(split)

    def _join(self) -> None:
        self._search.searched.connect(self._on_searched)
        self._list.currentItemChanged.connect(self._on_chosen)
        self._browser.anchorClicked.connect(self._on_link)
        for keys, slot in (
            ("F1", self.show_keys),
            ("F3", self._on_next),
            ("Shift+F3", self._on_previous),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def show_for(self, widget: QWidget | None) -> None:
        """Show the page that explains a widget, or the first."""
        while widget is not None and not widget.property(HELP_PAGE):
            widget = widget.parentWidget()
        name = str(widget.property(HELP_PAGE)) if widget is not None else self._pages[0].name
        self.show_page(name)

    def show_page(self, name: str) -> None:
        """Show a page by its name; an unknown one shows the first."""
        self._search.clear()
        self._on_searched("")
        names = [self._list.item(row).data(Qt.ItemDataRole.UserRole) for row in self._rows()]
        self._list.setCurrentRow(names.index(name) if name in names else 0)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_keys(self) -> None:
        """Show the table of keys."""
        self.show_page(KEYS)

    def _rows(self) -> range:
        return range(self._list.count())

    def _words(self) -> str:
        words = self._search.text().strip()
        return words if len(words) >= SHORTEST else ""

    def _on_searched(self, _words: str) -> None:
        hits = [page for page in self._pages if found(page, self._words())]
        self._list.clear()
        for page in hits:
            self._add(page.title, page.name)
        if not self._words():
            self._add(self.tr("Tasten"), KEYS)
        self._list.setCurrentRow(0)

    def _add(self, title: str, name: str) -> None:
        item = QListWidgetItem(title)
        item.setData(Qt.ItemDataRole.UserRole, name)
        self._list.addItem(item)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        name = str(item.data(Qt.ItemDataRole.UserRole))
        page = next((one for one in self._pages if one.name == name), None)
        self._show(page)

    def _show(self, page: HelpPage | None) -> None:
        self._stack.setCurrentIndex(0 if page else 1)
        if page:
            self._browser.show_page(page.text, self._words())

    def _on_link(self, link: QUrl) -> None:
        self.show_page(link.toString())

    def _on_next(self) -> None:
        self._browser.find_next(self._words(), back=False)

    def _on_previous(self) -> None:
        self._browser.find_next(self._words(), back=True)
