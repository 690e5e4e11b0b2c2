"""At the right: whether the whole log holds, what a check found, and the fingerprint."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.rows.log import LogFinding, LogReport
from desktop.audit_log.words import LogWords
from desktop.i18n import dates
from desktop.i18n.sentences import spoken
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.link_button import LinkButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

MOST, GROUP, LINE = 40, 8, 32


class CheckPane(QFrame):
    """Setters in, signals out.

    Signals:
        entry_requested: id of an entry that a finding names.
        copy_requested, print_requested: the fingerprint.
        earlier_requested: compare with an earlier state.
    """

    entry_requested = Signal(str)
    copy_requested = Signal()
    print_requested = Signal()
    earlier_requested = Signal()

    def __init__(self, words: LogWords) -> None:
        super().__init__()
        set_role(self, "clear")
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(8)
        self._column.addWidget(text_label(self.tr("Prüfsumme des Protokolls"), "strong"))
        self.fingerprint = text_label("", "body")
        self.fingerprint.setFont(look().font("fixed"))
        self._column.addWidget(self.fingerprint)
        self._column.addLayout(self._buttons())
        self.earlier = LinkButton(self.tr("Mit früherem Stand vergleichen …"))
        self.earlier.setAccessibleName(self.tr("Mit früherem Stand vergleichen …"))
        self.earlier.clicked.connect(self.earlier_requested)
        self._column.addWidget(self.earlier)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._column.addLayout(self._list)
        self._parts: list[QWidget] = []
        look().changed.connect(self._on_look)

    def _buttons(self) -> QHBoxLayout:
        self.copy = self._button("copy", self.tr("Kopieren"), self.tr("Prüfsumme kopieren"))
        self.printed = self._button(
            "printer",
            self.tr("Drucken …"),
            self.tr("Prüfsumme drucken und im Protokoll vermerken"),
        )
        self.copy.clicked.connect(self.copy_requested)
        self.printed.clicked.connect(self.print_requested)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy)
        row.addWidget(self.printed)
        row.addStretch(1)
        return row

    def _button(self, sign: str, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setIcon(icon(sign))
        size_icon(button, 16, gap=3)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def show_fingerprint(self, fingerprint: str, entries: int) -> None:
        """Show the log's fingerprint of now."""
        self.fingerprint.setText(grouped(fingerprint))
        words = self.tr("Prüfsumme über {0}: {1}")
        self.fingerprint.setAccessibleName(
            words.format(self._words.entries(entries), " ".join(fingerprint))
        )

    def show_report(self, report: LogReport | None) -> None:
        """Show what a check found; None = there was none since this desk was opened."""
        for part in self._parts:
            self._list.removeWidget(part)
            part.deleteLater()
        self._parts = []
        if report is None:
            return
        if report.ok:
            self._add_line(self._all_right(report), "ok")
        if report.ok and report.printed_at:
            words = self.tr(
                "Die Prüfsumme steht im Protokoll: {0}, {1}. Seitdem ist es gewachsen."
            )
            when, entries = dates.planned(report.printed_at), self._words.entries(report.printed)
            self._add_line(words.format(when, entries), "ok")
        for one in report.findings[:MOST]:
            self._add_finding(one)
        left_out = len(report.findings) - MOST
        if left_out > 0:
            self._add_line(self.tr("{0} weitere Funde").format(dates.number(left_out)), "muted")

    def _all_right(self, report: LogReport) -> str:
        words = self.tr("Alles in Ordnung: {0} von {1}.")
        devices = self.tr("1 Gerät") if report.feeds == 1 else self.tr("{0} Geräten")
        return words.format(
            self._words.entries(report.entries), devices.format(dates.number(report.feeds))
        )

    def _add_line(self, words: str, role: str) -> None:
        self._put(text_label(words, role, wrap=True))

    def _add_finding(self, one: LogFinding) -> None:
        sign, tone = ("info-circle", "text2") if one.is_note else ("alert-circle", "bad")
        words = f"{self._words.finding(one.kind)}: {spoken(one.text)}"
        line, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Symbol(sign, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(words, "body", wrap=True), 1)
        line.setLayout(row)
        self._put(line)
        if one.entry:
            button = LinkButton(self.tr("Zum Eintrag"))
            button.setAccessibleName(self.tr("{0}. Zum Eintrag").format(words))
            button.setProperty("entry", one.entry)
            button.clicked.connect(self._on_finding)
            self._put(button)

    def _put(self, part: QWidget) -> None:
        self._list.addWidget(part)
        self._parts.append(part)

    def _on_finding(self) -> None:
        self.entry_requested.emit(str(self.sender().property("entry")))

    def _on_look(self) -> None:
        self.fingerprint.setFont(look().font("fixed"))


def grouped(fingerprint: str) -> str:
    """Return 64 hex digits as two lines of four groups."""
    lines = [fingerprint[start : start + LINE] for start in range(0, len(fingerprint), LINE)]
    return "\n".join(
        " ".join(line[start : start + GROUP] for start in range(0, LINE, GROUP)) for line in lines
    )
