"""What stands in the column of one entry; made anew for each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.rows.consents import ConcernedRow, ConsentPage, ScanRow
from desktop.consents.follow_item import FollowItem
from desktop.consents.words import ConsentWords
from desktop.i18n import dates, terms
from desktop.theme.icons import icon, size_icon
from desktop.theme.states import state_face
from desktop.widgets.detail_column import DetailColumn
from desktop.widgets.roles import rule, set_role, text_label


class DetailContent(DetailColumn):
    """Facts, files, drafts, consequences.

    Signals:
        ticked: code, draft ("" = none), done.      draft_requested: id.
        scan_requested: SHA-256 of a file that may be opened.
    """

    ticked = Signal(str, str, bool)
    draft_requested = Signal(str)
    scan_requested = Signal(str)

    def __init__(self, page: ConsentPage, words: ConsentWords) -> None:
        super().__init__()
        self._page, self._words = page, words
        self._add_sides()
        self.add_facts(self._facts())
        self._add_scans()
        self._add_drafts()
        self._add_follow()
        self.column.addStretch(1)

    def _add_sides(self) -> None:
        if not self._page.sides:
            return
        words = self.tr(
            "Zwei Mitglieder haben diesen Nachweis geändert, ohne voneinander zu wissen. Bis ihn "
            "jemand neu einträgt, gilt jeweils das Engere:"
        )
        lines = [words, *(self._words.side(one) for one in self._page.sides)]
        self.add_note("alert-triangle", "warn", "\n".join(lines))

    def _facts(self) -> list[tuple[str, str]]:
        row, ended = self._page.row, self._page.row.status in {"revoked", "expired"}
        until = f"{dates.local(row.valid_until):%d.%m.%Y}" if row.valid_until else ""
        signed = f"{dates.local(row.signed_at):%d.%m.%Y}" if row.signed_at else ""
        asked = dates.day_with_year(row.asked_at) if row.asked_at else ""
        held = self.tr("Galt für") if ended else self.tr("Gilt für")
        ends = self.tr("Galt bis") if ended else self.tr("Gilt bis")
        guardians = self.tr("{0} von 2").format(row.guardians) if row.kind == "minor" else ""
        return [
            (held, self._words.channels(row.channels)),
            (ends, until or (self.tr("unbefristet") if row.state == "given" else "")),
            (self.tr("Widerruf"), self._words.how(row) if row.revoked_at else ""),
            (self.tr("Grundlage"), row.basis),
            (self.tr("Sorgeberechtigte"), guardians),
            (self.tr("Bogen vom"), signed),
            (self.tr("Angefragt"), asked if row.state == "asked" else ""),
            (self.tr("Bemerkung"), self._page.note),
            (self.tr("Eingetragen"), f"{self._page.by}, {dates.day_with_year(self._page.at)}"),
        ]

    def _add_scans(self) -> None:
        if not self._page.scans:
            return
        self.add_head(self.tr("Anlagen"))
        for number, one in enumerate(self._page.scans, 1):
            self.column.addWidget(self._scan(number, one), 0, Qt.AlignmentFlag.AlignLeft)
        if not self._page.may_open:
            words = self.tr(
                "Anlagen öffnen hier nur die Federführung und das Haus des Nachweises."
            )
            self.column.addWidget(text_label(words, "muted", wrap=True))

    def _scan(self, number: int, one: ScanRow) -> QPushButton:
        kind = terms.file_kind(one.type) if one.type else self.tr("noch nicht da")
        words = self.tr("Anlage {0}").format(number)
        said = f"{words}, {kind}, {dates.file_size(one.size)}" if one.size else f"{words}, {kind}"
        button = QPushButton(said)
        set_role(button, "link")
        button.setIcon(icon("paperclip", "accent"))
        size_icon(button, 16, gap=3)
        button.setEnabled(bool(one.path))
        button.setProperty("digest", one.digest)
        button.clicked.connect(self._on_scan)
        return button

    def _add_drafts(self) -> None:
        named = {one.concerned.draft for one in self._page.follow if one.concerned}
        rest = [one for one in self._page.drafts if one.draft not in named]
        if not rest:
            return
        self.add_head(self.tr("Entwürfe"))
        for one in rest:
            self.column.addWidget(self._draft(one))

    def _draft(self, one: ConcernedRow) -> QWidget:
        line, words = QWidget(), QVBoxLayout()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 4, 0, 4)
        words.setSpacing(0)
        below = " · ".join(
            part
            for part in (one.house, state_face(one.state).word, self._words.media(one))
            if part
        )
        words.addWidget(text_label(one.title, "strong", wrap=True))
        words.addWidget(text_label(below, "muted", wrap=True))
        button = QPushButton(self.tr("Öffnen"))
        button.setAccessibleName(self.tr("Entwurf „{0}“ öffnen").format(one.title))
        button.setProperty("draft", one.draft)
        button.clicked.connect(self._on_draft)
        row.addLayout(words, 1)
        row.addWidget(button)
        return line

    def _add_follow(self) -> None:
        rows = self._page.follow
        if not rows:
            return
        self.add_head(self.tr("Folgen"), self._words.progress(rows))
        for one in rows:
            item = FollowItem(one, self._words, may_tick=self._page.may_write)
            item.ticked.connect(self.ticked)
            item.draft_requested.connect(self.draft_requested)
            self.column.addWidget(item)
            self.column.addWidget(rule())
        if self._page.row.status == "revoked":
            self.add_note("shield-check", "accent", self._promise())

    def _promise(self) -> str:
        rest = self.tr(
            "Alles andere hakt ein Mensch ab; wer es war, steht im Protokoll. Was gezeichnet "
            "wurde, bleibt dort stehen."
        )
        return f"{self._words.locking(blocks=self._page.blocks)} {rest}"

    def _on_scan(self) -> None:
        self.scan_requested.emit(str(self.sender().property("digest")))

    def _on_draft(self) -> None:
        self.draft_requested.emit(str(self.sender().property("draft")))
