"""The column at the right: the package for whoever posts, and what follows from posting."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.rows.publishing import PublishPage
from desktop.publishing.package_tree import PackageTree
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol
from desktop.widgets.thin_bar import ThinBar

TREE_HEIGHT = 210


class PackagePane(QFrame):
    """Setters in, signals out.

    Signals:
        save_requested: the package of the draft in sight.
        several_requested: one of several drafts.
        cancel_requested: the one being written.
    """

    save_requested = Signal()
    several_requested = Signal()
    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "surface")
        self.setAccessibleName(self.tr("Veröffentlichungspaket"))
        self.tree = PackageTree()
        self._none = text_label("", "muted", wrap=True)
        self._none.setContentsMargins(16, 12, 16, 12)
        self.several = QPushButton(self.tr("Mehrere …"))
        self.several.setAccessibleName(self.tr("Paket aus mehreren Entwürfen speichern"))
        self.save = QPushButton(self.tr("Paket speichern …"))
        self.save.setIcon(icon("package-export"))
        size_icon(self.save, 16, gap=3)
        self.progress, self._bar = QWidget(), ThinBar()
        self._progress_words = text_label("", "muted")
        self.cancel = QPushButton(self.tr("Abbrechen"))
        self.cancel.setAccessibleName(self.tr("Paket nicht weiter schreiben"))
        self.several.clicked.connect(self.several_requested)
        self.save.clicked.connect(self.save_requested)
        self.cancel.clicked.connect(self.cancel_requested)
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QWidget()
        set_role(inner, "clear")
        below = QVBoxLayout(inner)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self._none)
        below.addWidget(self.tree, 100)
        below.addWidget(self._make_after())
        below.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(area, 1)
        column.addWidget(self._make_foot())
        look().changed.connect(self._fit)
        self._fit()

    def _make_head(self) -> QFrame:
        head = QFrame()
        set_role(head, "surface", rule="bottom")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        row.addWidget(Symbol("package", "accent", 18))
        row.addWidget(text_label(self.tr("Veröffentlichungspaket"), "strong", wrap=True), 1)
        return head

    def _make_after(self) -> QFrame:
        after = QFrame()
        set_role(after, "surface", rule="top")
        column = QVBoxLayout(after)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Nach dem Eintragen"), "strong"))
        for sign, words in (
            ("equal", self.tr("Umlauf vergleicht den eingefügten Text mit der Freigabe.")),
            ("history", self.tr("Der Eintrag steht mit Adresse und Uhrzeit im Protokoll.")),
            ("chart-bar", self.tr("Auskünfte zählen den Beitrag als veröffentlicht.")),
        ):
            column.addLayout(
                _line(Symbol(sign, "text2", 16), text_label(words, "body", wrap=True))
            )
        note = QFrame()
        set_role(note, "note", tone="accent")
        inner = QVBoxLayout(note)
        inner.setContentsMargins(10, 8, 10, 8)
        says = self.tr(
            "Umlauf öffnet keine Internetseite. Kopieren Sie den Text aus dem Beitrag hierher."
        )
        inner.addLayout(
            _line(Symbol("info-circle", "accent", 16), text_label(says, "muted", wrap=True))
        )
        column.addWidget(note)
        return after

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        set_role(foot, "panel", rule="top")
        line = QHBoxLayout(self.progress)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._bar, 1)
        line.addWidget(self._progress_words)
        line.addWidget(self.cancel)
        buttons = QWidget()
        flow = FlowLayout(8)
        buttons.setLayout(flow)
        for button in (self.several, self.save):
            flow.addWidget(button)
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.progress)
        column.addWidget(buttons)
        self.progress.hide()
        return foot

    def show_page(self, page: PublishPage | None) -> None:
        """Show what a package of this draft would hold."""
        rows = page.package if page is not None else ()
        self.tree.show_rows(rows)
        self.tree.setVisible(bool(rows))
        self._none.setVisible(page is not None and not rows)
        self._none.setText(self._why_none(page) if page is not None else "")
        self.save.setEnabled(bool(rows) and self.progress.isHidden())

    def _why_none(self, page: PublishPage) -> str:
        if not page.release[2]:
            return self.tr("Für diesen Entwurf gilt keine Freigabe.")
        return self.tr(
            "Hier ist nichts zu veröffentlichen: Jeder Kanal ist entfallen oder depubliziert."
        )

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the writing is; 0 of 0 = nothing is being written."""
        writing = total > 0
        had = self.cancel.hasFocus()
        self.progress.setVisible(writing)
        self._bar.show_part(done, total)
        self._progress_words.setText(self.tr("{0} von {1}").format(done, total) if writing else "")
        self.several.setEnabled(not writing)
        self.save.setEnabled(not writing and bool(self.tree.model().rowCount()))
        if had and not writing:
            self.save.setFocus()

    def _fit(self) -> None:
        self.tree.setMinimumHeight(look().px(TREE_HEIGHT))


def _line(sign: Symbol, words: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    words.setAlignment(Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row
