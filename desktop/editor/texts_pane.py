"""The column of the texts: the plain facts, a field a channel, and what the checks say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from db.rows import CheckRow, TextRow
from desktop.draft_parts.checks_section import ChecksSection
from desktop.editor.channel_edit import ChannelEdit
from desktop.editor.facts_form import FactsForm
from desktop.widgets.roles import rule, set_role, text_label
from desktop.widgets.section import Section


class TextsPane(QFrame):
    """Setters in, signals out.

    Signals:
        changed: a text or a fact was changed.
        measure_wanted: channel and text whose length is to be shown.
        entered: the channel somebody came to write for.
        undo_wanted: the channel in which Ctrl+Z was pressed.
        jump_requested: where a check points to, as ``CheckRow.place``.
    """

    changed = Signal()
    measure_wanted = Signal(str, str)
    entered = Signal(str)
    undo_wanted = Signal(str)
    jump_requested = Signal(str)

    def __init__(self, facts: FactsForm) -> None:
        super().__init__()
        set_role(self, "surface")
        self.facts, self._edits = facts, dict[str, ChannelEdit]()
        self._holder = QWidget()
        self._held = QVBoxLayout(self._holder)
        self._held.setContentsMargins(12, 0, 4, 8)
        self.about = Section(self.tr("Titel, Termin, Kanäle"), self._holder)
        self._rule = rule()
        self.checks = ChecksSection(dead_ends=frozenset({"", "labels"}), chips=2)
        self._trouble = text_label("", "bad", wrap=True)
        self._trouble.setContentsMargins(12, 4, 12, 4)
        self._trouble.hide()
        self._texts = QVBoxLayout()
        self._area = QScrollArea()
        self._lay_out()
        self.checks.jump_requested.connect(self.jump_requested)

    def _lay_out(self) -> None:
        inner = QWidget()
        set_role(inner, "surface")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner.setMinimumWidth(1)
        fields = QVBoxLayout()
        fields.setContentsMargins(12, 4, 12, 0)
        self._texts.setSpacing(4)
        fields.addLayout(self._texts)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        column.addWidget(self.about)
        column.addWidget(self._rule)
        column.addLayout(fields)
        column.addWidget(rule())
        column.addWidget(self._trouble)
        column.addWidget(self.checks)
        column.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def take_facts(self, *, here: bool) -> None:
        """Hold the plain facts above the texts; a new draft has them in a column of their own."""
        for widget in (self.about, self._rule):
            widget.setVisible(here)
        if here:
            self._held.addWidget(self.facts)
            self.facts.show()
            self.about.header.set_open(False)

    def show_texts(self, channels: Sequence[str], texts: Mapping[str, str]) -> None:
        """Show other texts."""
        for edit in self._edits.values():
            self._texts.removeWidget(edit)
            edit.hide()
            edit.deleteLater()
        self._edits = {}
        self.show_channels(channels)
        for code, edit in self._edits.items():
            edit.show_text(texts.get(code, ""))

    def show_channels(self, channels: Sequence[str]) -> None:
        """Offer a field for each channel; what was typed for another one is kept out of sight."""
        for code in [code for code in self._edits if code not in channels]:
            self._edits[code].hide()
        for place, code in enumerate(channels):
            edit = self._edits.get(code) or self._make_edit(code)
            self._texts.insertWidget(place, edit)
            edit.show()

    def _make_edit(self, code: str) -> ChannelEdit:
        edit = ChannelEdit(code)
        self._edits[code] = edit
        edit.changed.connect(self.changed)
        edit.measure_wanted.connect(self.measure_wanted)
        edit.entered.connect(self.entered)
        edit.undo_wanted.connect(self.undo_wanted)
        return edit

    def channel(self, code: str) -> ChannelEdit:
        """Return the field of a channel; KeyError where it has none."""
        return self._edits[code]

    def fields(self) -> dict[str, ChannelEdit]:
        """Return the fields in sight by channel."""
        return {code: self._edits[code] for code in self.facts.channels() if code in self._edits}

    def texts(self) -> dict[str, str]:
        """Return the texts by channel."""
        return {code: edit.text() for code, edit in self.fields().items()}

    def show_measure(self, row: TextRow) -> None:
        """Show how long a channel's text is."""
        if row.channel in self._edits:
            self._edits[row.channel].show_measure(row)

    def show_checks(self, rows: Sequence[CheckRow], media: Sequence[str] = ()) -> None:
        """Show what the checks say; ``media``: types of what stands in the list."""
        self._trouble.hide()
        self.checks.show_checks(rows, media=media)

    def show_trouble(self, words: str) -> None:
        """Say why nothing can be checked."""
        self._trouble.setText(words)
        self._trouble.show()

    def checks_in_sight(self) -> None:
        """Bring what the checks say into sight."""
        self._area.ensureWidgetVisible(self.checks)

    def show_place(self, place: str) -> bool:
        """Go to a text or to the date that a check or a point names; tell whether it is here."""
        kind, _, rest = place.partition(".")
        if kind == "planned_at":
            self.about.header.set_open(True)
            self.facts.go_to_date()
            return True
        channel, _, span = rest.partition(":")
        if kind != "text" or channel not in self.fields():
            return False
        start, _, end = span.partition("-")
        self._edits[channel].select(int(start or 0), int(end or start or 0))
        self._area.ensureWidgetVisible(self._edits[channel])
        return True
