"""The help: contents and hits at the left, the page at the right, the keys as the last page."""

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.actions.actions import Actions
from desktop.main_window.help_bar import HelpBar
from desktop.main_window.help_browser import MARGIN, HelpBrowser
from desktop.main_window.help_contents import HelpContents
from desktop.main_window.help_hits import HelpHits
from desktop.main_window.help_pages import HelpPage, help_pages
from desktop.main_window.help_search import HelpSearch, PageHits
from desktop.main_window.key_table import KeyTable
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.roles import HELP_PAGE, set_role, text_label

KEYS, DATA = "keys", "9-data"
SIZE = QSize(960, 800)
SHARE = 0.9
"""Of the screen: what is larger could not be moved where its foot is read."""


class HelpWindow(QMainWindow):
    """F1 shows the page of what has the focus; a second F1, inside, the keys."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Umlauf – Hilfe"))
        self._pages = help_pages()
        self._finder = HelpSearch(self._pages)
        self._hits: list[PageHits] = []
        self._hit = -1
        self._seen: list[tuple[str, str]] = []
        self._at = -1
        self.bar, self.contents, self.hits = HelpBar(), HelpContents(), HelpHits()
        self.browser, self._stack = HelpBrowser(), QStackedWidget()
        self.browser.setAccessibleName(self.tr("Hilfe"))
        self._trail, self._hits_head = text_label("", "muted"), text_label("", "strong")
        self.contents.fill(self._pages, KEYS)
        self._lay_out(KeyTable(actions))
        self._join()
        self._show_hits("")
        wanted = QSize(look().px(SIZE.width()), look().px(SIZE.height()))
        self.resize(wanted.boundedTo(look().room_on(self.screen()) * SHARE))

    def _lay_out(self, keys: KeyTable) -> None:
        whole, split, area = QWidget(), QSplitter(), QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(keys)
        area.setAccessibleName(self.tr("Tasten"))
        set_role(area, "surface")
        set_role(keys, "surface")
        self._stack.addWidget(self.browser)
        self._stack.addWidget(area)
        split.addWidget(self._left())
        split.addWidget(self._right())
        split.setStretchFactor(1, 1)
        split.setHandleWidth(1)
        split.setSizes([look().px(292), look().px(668)])
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(split, 1)
        self.setCentralWidget(whole)

    def _left(self) -> QWidget:
        left = QFrame()
        set_role(left, "surface")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_headed(text_label(self.tr("Inhalt"), "strong")))
        column.addWidget(self.contents, 3)
        self._hits_bar = _headed(self._hits_head)
        column.addWidget(self._hits_bar)
        column.addWidget(self.hits, 2)
        data = QPushButton(icon("database", "accent"), self.tr("Über diese Daten …"))
        set_role(data, "link")
        size_icon(data, 16, gap=3)
        data.clicked.connect(self._on_data)
        column.addWidget(_headed(data, rule="top"))
        return left

    def _right(self) -> QWidget:
        right = QFrame()
        set_role(right, "surface")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        self._trail.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column.addWidget(self._trail)
        column.addWidget(self._stack, 1)
        return right

    def _join(self) -> None:
        bar = self.bar
        bar.search.searched.connect(self._show_hits)
        bar.search.entered.connect(self._on_next)
        bar.step_requested.connect(self._step)
        bar.back.clicked.connect(self._on_back)
        bar.forward.clicked.connect(self._on_forward)
        bar.home.clicked.connect(self._on_home)
        bar.print.clicked.connect(self.browser.print_page)
        self.contents.chosen.connect(self.show_page)
        self.hits.chosen.connect(self._on_hit)
        self.browser.anchorClicked.connect(self._on_link)
        for keys, slot in (
            ("F1", self.show_keys),
            ("F3", self._on_next),
            ("Shift+F3", self._on_previous),
            ("Alt+Left", self._on_back),
            ("Alt+Right", self._on_forward),
            ("Ctrl+F", bar.search.setFocus),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def show_for(self, widget: QWidget | None) -> None:
        """Show the page that explains a widget, or the first."""
        while widget is not None and not widget.property(HELP_PAGE):
            widget = widget.parentWidget()
        name = str(widget.property(HELP_PAGE)) if widget is not None else self._pages[0].name
        self.show_page(name)
        self.show()
        self.raise_()
        self.activateWindow()
        self.bar.search.setFocus()

    def show_page(self, name: str, section: str = "") -> None:
        """Show a page by its name, or a headline in it; an unknown one shows the first."""
        known = {page.name for page in self._pages} | {KEYS}
        place = (name if name in known else self._pages[0].name, section)
        if place not in self._seen[self._at : self._at + 1]:
            self._seen[self._at + 1 :] = [place]
            self._at += 1
        self._show(*place)

    def show_keys(self) -> None:
        """Show the table of keys."""
        self.show_page(KEYS)

    def place(self) -> tuple[str, str]:
        """Return the name of the page in sight, and of its headline, "" = from the top."""
        return self._seen[self._at]

    def _show(self, name: str, section: str) -> None:
        page = next((one for one in self._pages if one.name == name), None)
        self._stack.setCurrentIndex(0 if page else 1)
        self.bar.print.setEnabled(page is not None)
        self.bar.back.setEnabled(self._at > 0)
        self.bar.forward.setEnabled(self._at + 1 < len(self._seen))
        self.contents.show_place(name, section)
        self._trail.setText(f"{page.title} › {section}" if page and section else "")
        self._trail.setVisible(bool(self._trail.text()))
        if page is not None:
            self._lay_page(page)
            self.browser.show_section(section or page.title)

    def _lay_page(self, page: HelpPage) -> None:
        found = next((one for one in self._hits if one.page == page), None)
        self.browser.show_page(page.text, found.places if found else ())
        self.hits.mark(self._hits.index(found) if found else -1)

    def _show_hits(self, words: str) -> None:
        self._hits, self._hit = self._finder.find(words), -1
        every = sum(len(one.places) for one in self._hits)
        self.bar.show_hits(every, len(self._hits), searched=bool(words))
        self._hits_head.setText(self.tr("Treffer „{0}“").format(words))
        self._hits_bar.setVisible(bool(self._hits))
        self.hits.setVisible(bool(self._hits))
        self.hits.show_hits(self._hits)
        if self._hits:
            self._step(1)
        elif self._seen:
            self._show(*self.place())

    def _step(self, way: int) -> None:
        """Go to the next hit or the previous one, from page to page, round and round."""
        places = [(one, place) for one in self._hits for place in one.places]
        if not places:
            return
        self._hit = (self._hit + way) % len(places)
        found, place = places[self._hit]
        if not self._seen or self.place()[0] != found.page.name:
            self.show_page(found.page.name)
        else:
            self._lay_page(found.page)
        self.browser.show_place(place)
        self.bar.show_place(self._hit + 1, len(places))

    def _on_hit(self, row: int) -> None:
        self._hit = sum(len(one.places) for one in self._hits[:row]) - 1
        self._step(1)

    def _on_next(self) -> None:
        self._step(1)

    def _on_previous(self) -> None:
        self._step(-1)

    def _on_back(self) -> None:
        self._go(-1)

    def _on_forward(self) -> None:
        self._go(1)

    def _go(self, way: int) -> None:
        if 0 <= self._at + way < len(self._seen):
            self._at += way
            self._show(*self.place())

    def _on_home(self) -> None:
        self.show_page(self._pages[0].name)

    def _on_data(self) -> None:
        self.show_page(DATA)

    def _on_link(self, link: QUrl) -> None:
        self.show_page(link.toString())


def _headed(widget: QWidget, rule: str = "bottom") -> QFrame:
    head = QFrame()
    set_role(head, "panel", rule=rule)
    row = QHBoxLayout(head)
    row.setContentsMargins(12, 6, 12, 6)
    row.addWidget(widget)
    row.addStretch(1)
    return head
