"""The dialog "Über diese Daten": what is stored where, and for how long."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.roles import rule, text_label
from desktop.widgets.symbol import Symbol

TOP = Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class DataPlaces:
    """Where the data of one space lie.

    Attributes:
        space, device: names.      locked: the key lies in a file behind a passphrase.
        demo: the keys lie open in the replica.
        places: (symbol, place, size in words or "").
    """

    space: str
    device: str
    locked: bool
    demo: bool
    places: tuple[tuple[str, str, str], ...]


class DataDialog(FramedDialog):
    """Lists kinds of data; can be printed.

    Signals:
        own_requested: what is stored about the person's own account.
    """

    help_page = "9-data"
    own_requested = Signal()

    def __init__(self, found: DataPlaces, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Über diese Daten"), self.tr("Was Umlauf speichert"), parent)
        self._found = found
        self._intro = self.tr("Raum „{0}“ auf {1}").format(found.space, found.device)
        self.set_subline(self._intro)
        self._never = (
            self.tr("Was Umlauf nicht speichert"),
            self.tr(
                "Wer wann gelesen hat, Leistung einzelner Personen, Tippverhalten, Standort. "
                "Keine Verbindung außer zur Ablage oder zum Server Ihres Raums."
            ),
        )
        for sign, title, where, how_long in self._kinds():
            self._add_kind(sign, title, where, how_long)
        never = NoticeBar()
        never.set_notice(f"{self._never[0]}: {self._never[1]}", "ok", closable=False)
        self.body.addWidget(never)
        self._add_places()
        self.body.addStretch(1)
        self.add_left(self.tr("Auskunft zu mir …")).clicked.connect(self.own_requested)
        self.add_left(self.tr("Drucken …")).clicked.connect(self._on_print)
        self.add_button(self.tr("Schließen"), "primary").clicked.connect(self.accept)
        self.fit(500)

    def _kinds(self) -> tuple[tuple[str, str, str, str], ...]:
        everybody = self.tr("dieses Gerät, alle Mitglieder und der Träger")
        closing = self.tr("bis der Raum schließt")
        return (
            ("photo", self.tr("Entwürfe, Fassungen, Medien"), everybody, closing),
            (
                "history",
                self.tr("Voten, Anmerkungen, Protokoll"),
                self.tr("wie oben, signiert und verkettet"),
                closing,
            ),
            (
                "certificate",
                self.tr("Einwilligungen und Scans"),
                self.tr("wie oben; gezeigt nur, wo mit ihnen gearbeitet wird"),
                closing,
            ),
            (
                "users",
                self.tr("Mitglieder als Funktion"),
                everybody,
                self.tr("{0}; Namen werden nicht verlangt").format(closing),
            ),
            ("key", self.tr("Ihr Schlüssel"), self._key(), self.tr("bis Sie ihn dort löschen")),
            (
                "settings",
                self.tr("Fenster, Filter, Getipptes, private Notizen"),
                self.tr("nur dieses Gerät"),
                self.tr("bis Sie es löschen"),
            ),
            (
                "file-text",
                self.tr("Berichte über Abstürze"),
                self.tr("nur dieses Gerät, ohne Inhalte"),
                self.tr("bis Sie sie löschen"),
            ),
        )

    def _key(self) -> str:
        if self._found.demo:
            return self.tr("im Beispielraum, offen")
        if self._found.locked:
            return self.tr("in einer Datei, die nur Ihre Passphrase öffnet")
        return self.tr("im Schlüsselbund dieses Computers")

    def _add_kind(self, sign: str, title: str, where: str, how_long: str) -> None:
        row, words, grid = QHBoxLayout(), QVBoxLayout(), QGridLayout()
        row.setSpacing(12)
        words.setSpacing(2)
        grid.setVerticalSpacing(1)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        words.addWidget(text_label(title, "strong"))
        for number, (name, value) in enumerate(
            ((self.tr("wo"), where), (self.tr("wie lange"), how_long))
        ):
            grid.addWidget(text_label(name, "muted"), number, 0, TOP)
            grid.addWidget(text_label(value, "muted", wrap=True), number, 1)
        words.addLayout(grid)
        row.addWidget(Symbol(sign, "accent", 18), 0, TOP)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.body.addWidget(rule())

    def _add_places(self) -> None:
        for sign, place, size in self._found.places:
            row, label = QHBoxLayout(), text_label(place, "muted", wrap=True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            row.setSpacing(8)
            row.addWidget(Symbol(sign, "text2", 16), 0, TOP)
            row.addWidget(label, 1)
            row.addWidget(text_label(size, "muted"), 0, TOP)
            self.body.addLayout(row)

    def sheet(self) -> str:
        """Return what is printed, as HTML with a table."""
        cells = "".join(
            f"<tr><td><b>{escape(title)}</b></td><td>{escape(where)}</td><td>{escape(long)}</td></tr>"
            for _, title, where, long in self._kinds()
        )
        places = "".join(
            f"<li>{escape(place)} {escape(size)}</li>" for _, place, size in self._found.places
        )
        head = f"<tr><td></td><td>{self.tr('wo')}</td><td>{self.tr('wie lange')}</td></tr>"
        never = f"<p><b>{escape(self._never[0])}</b><br>{escape(self._never[1])}</p>"
        title = f"<h2>{self.tr('Was Umlauf speichert')}</h2><p>{escape(self._intro)}</p>"
        table = f"<table cellpadding='4' border='1'>{head}{cells}</table>"
        return f"{title}{table}{never}<ul>{places}</ul>"

    def _on_print(self) -> None:
        # Printing is rare, and its module loads the printing system.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer, document = QPrinter(), QTextDocument()
        document.setHtml(self.sheet())
        if QPrintDialog(printer, self).exec() == QPrintDialog.DialogCode.Accepted:
            document.print_(printer)
