"""The editor screen: open points, media, facts and texts; at the foot what a hand-in voids."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.rows import ReviewPage, TextRow, VoteRow
from desktop.editor.channel_edit import ChannelEdit
from desktop.editor.content import Content
from desktop.editor.facts_form import Choices, FactsForm
from desktop.editor.media_editor import MediaEditor
from desktop.editor.points_pane import PointsPane
from desktop.media.thumbnails import Thumbnails
from desktop.theme.states import Face, verdict_face
from desktop.widgets.action_button import ActionButton
from desktop.widgets.chip import Chip
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.growing_edit import ENTER
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol


class EditorView(QFrame):
    """Setters in, signals out.

    Signals:
        changed: the person changed something.
        measure_wanted: channel and text whose length is to be shown.
        left: back to the desk; what was typed is kept.
        save_requested, submit_requested, discard_requested: the buttons at the foot.
    """

    changed = Signal()
    measure_wanted = Signal(str, str)
    left = Signal()
    save_requested = Signal()
    submit_requested = Signal()
    discard_requested = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        set_role(self, "surface")
        self.points, self.media, self.facts = PointsPane(), MediaEditor(thumbnails), FactsForm()
        self._edits: dict[str, ChannelEdit] = {}
        self._title, self._meta = ElidedLabel(), ElidedLabel()
        set_role(self._title, "page")
        set_role(self._meta, "muted")
        self._mark = Chip(Face("", "pencil", "accent"))
        self._saved = text_label("", "ok")
        self._texts = QVBoxLayout()
        self._foot_title, self._foot_line = ElidedLabel(), ElidedLabel()
        set_role(self._foot_title, "strong")
        self._discard = ActionButton("trash", self.tr("Verwerfen …"), "text2")
        self._save = ActionButton("device-floppy", self.tr("Speichern"), "text2")
        self._submit = ActionButton("send", self.tr("Vorlegen …"), primary=True)
        self._submit.set_keys(self.tr("Strg+Enter"))
        self._save.set_keys(self.tr("Strg+S"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        for part, width in ((self.points, 292), (self.media, 368), (self._text_pane(), 560)):
            part.setMinimumWidth(200)
            split.addWidget(part)
            split.setStretchFactor(split.count() - 1, width)
        split.setSizes([292, 368, 560])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(split, 1)
        column.addWidget(self._foot())

    def _head(self) -> QFrame:
        head = QFrame()
        set_role(head, "surface", rule="bottom")
        tip = self.tr("Zurück; was Sie geschrieben haben, bleibt erhalten")
        back = IconButton("arrow-left", self.tr("Zurück"), tip, 20)
        back.clicked.connect(self.left)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._meta)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(back)
        row.addLayout(words, 1)
        row.addWidget(self._mark)
        row.addWidget(self._saved)
        return head

    def _text_pane(self) -> QScrollArea:
        inner = QWidget()
        set_role(inner, "surface")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.facts)
        column.addLayout(self._texts)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _foot(self) -> QFrame:
        foot = QFrame()
        set_role(foot, "panel", rule="top")
        self._foot_sign = Symbol("route", "accent", 24)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._foot_title)
        words.addWidget(self._foot_line)
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._foot_sign)
        row.addLayout(words, 1)
        for button in (self._discard, self._save, self._submit):
            row.addWidget(button)
        return foot

    def _connect(self) -> None:
        for part in (self.points, self.media, self.facts):
            part.changed.connect(self.changed)
        self.facts.channels_changed.connect(self._on_channels)
        self._discard.clicked.connect(self.discard_requested)
        self._save.clicked.connect(self.save_requested)
        self._submit.clicked.connect(self.submit_requested)
        for keys, slot in (
            ("Ctrl+S", self.save_requested),
            ("Ctrl+Return", self.submit_requested),
            ("Ctrl+Enter", self.submit_requested),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand in on a Ctrl+Enter that a text field left over: there the shortcut sleeps."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in ENTER:
            self.submit_requested.emit()
        else:
            super().keyPressEvent(event)

    def show_choices(self, choices: Choices) -> None:
        """Offer what the space has; once, before the first content."""
        self.facts.show_choices(choices)

    def show_draft(self, page: ReviewPage | None, content: Content, now: int) -> None:
        """Show a draft's next revision, or a new draft (None)."""
        self.points.setVisible(page is not None)
        if page is not None:
            self.points.show_page(page, content.ticked)
        self._title.setText(page.title if page else self.tr("Neuer Entwurf"))
        meta = (page.unit_name, page.route_name) if page else ()
        self._meta.setText(" · ".join(part for part in meta if part))
        number = self.number(page)
        words = self.tr("Fassung {0} (in Arbeit)").format(number)
        self._mark.set_face(Face(words, "pencil", "accent"))
        self._foot_title.setText(self.tr("Fassung {0} vorlegen").format(number))
        self._submit.set_words(self._submit.text(), self._foot_title.text())
        self.facts.show_content(content, new=page is None, now=now)
        self.media.show_media(content.media)
        self._show_texts(content)

    def number(self, page: ReviewPage | None) -> int:
        """Return the number the revision will get."""
        return max((one.number for one in page.revisions), default=0) + 1 if page else 1

    def _show_texts(self, content: Content) -> None:
        for edit in self._edits.values():
            self._texts.removeWidget(edit)
            edit.hide()
            edit.deleteLater()
        self._edits = {}
        self._on_channels()
        for code, edit in self._edits.items():
            edit.show_text(content.texts.get(code, ""))

    def _on_channels(self) -> None:
        wanted = self.facts.channels()
        for code in [code for code in self._edits if code not in wanted]:
            self._edits[code].hide()
        for place, code in enumerate(wanted):
            edit = self._edits.get(code) or self._make_edit(code)
            self._texts.insertWidget(place, edit)
            edit.show()

    def _make_edit(self, code: str) -> ChannelEdit:
        edit = ChannelEdit(code)
        self._edits[code] = edit
        edit.changed.connect(self.changed)
        edit.measure_wanted.connect(self.measure_wanted)
        return edit

    def channel(self, code: str) -> ChannelEdit:
        """Return the field of a channel; KeyError where it has none."""
        return self._edits[code]

    def show_measure(self, row: TextRow) -> None:
        """Show how long a channel's text is."""
        if row.channel in self._edits:
            self._edits[row.channel].show_measure(row)

    def content(self) -> Content:
        """Return everything as it stands."""
        channels = self.facts.channels()
        return Content(
            channels=channels,
            texts={code: self._edits[code].text() for code in channels},
            planned_at=self.facts.planned_at(),
            media=self.media.media(),
            ticked=self.points.ticked(),
            **self.facts.facts(),
        )

    def show_saved(self, words: str) -> None:
        """Say when the text was kept last."""
        self._saved.setText(words)

    def show_voided(self, votes: Sequence[VoteRow], revision: str) -> None:
        """Say at the foot what handing this in voids."""
        if votes:
            one = self.tr("{0} Votum zu Fassung {1} verfällt: {2}")
            many = self.tr("{0} Voten zu Fassung {1} verfallen: {2}")
            names = ", ".join(f"{v.unit_name} ({verdict_face(v.verdict).word})" for v in votes)
            template = one if len(votes) == 1 else many
            self._foot_line.setText(template.format(len(votes), revision, names))
        else:
            self._foot_line.setText(self.tr("Voten bleiben gültig") if revision else "")
        set_role(self._foot_line, "warn" if votes else "muted")
