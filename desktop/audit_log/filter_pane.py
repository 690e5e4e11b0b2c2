"""The column at the left: which days, acts, houses, channel and draft the log shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.rows import ChannelRow, HouseRow, LogFilter
from db.rows.log import ACTS
from desktop.audit_log.period_box import PeriodBox
from desktop.audit_log.words import SHOWN_ACTS, SIGNS, LogWords
from desktop.i18n import dates, terms
from desktop.theme.icons import icon, size_icon
from desktop.widgets.icon_button import IconButton
from desktop.widgets.link_button import LinkButton
from desktop.widgets.quiet_wheel import let_wheel_pass
from desktop.widgets.roles import rule, set_role, text_label


class FilterPane(QFrame):
    """Setters in, signals out.

    Signals:
        changed: another list is wanted.
    """

    changed = Signal()

    def __init__(self, words: LogWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "surface")
        self.setAccessibleName(self.tr("Filter des Protokolls"))
        self._words, self._draft = words, ""
        self._acts: dict[str, tuple[QCheckBox, QLabel]] = {}
        self._houses: dict[str, QCheckBox] = {}
        self.period = PeriodBox()
        self.channel = QComboBox()
        self.channel.setAccessibleName(self.tr("Kanal"))
        self._only = QFrame()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._make_head())
        outer.addWidget(self._make_area(), 1)
        self._fill()
        let_wheel_pass(self._content)
        self.period.changed.connect(self.changed)
        self.channel.activated.connect(self._on_changed)
        self.show_channels(())

    def _make_head(self) -> QFrame:
        head = QFrame()
        set_role(head, "surface", rule="bottom")
        self.clear_button = LinkButton(self.tr("Filter leeren"))
        self.clear_button.setAccessibleName(self.clear_button.text())
        self.clear_button.clicked.connect(self._on_clear)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 12, 12, 12)
        row.addWidget(text_label(self.tr("Protokoll"), "page"), 1)
        row.addWidget(self.clear_button)
        return head

    def _make_area(self) -> QScrollArea:
        area = self._area = QScrollArea(self)
        content = self._content = QWidget(area)
        set_role(content, "clear")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(6)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        return area

    def _fill(self) -> None:
        self._add_draft()
        self._add_title(self.tr("Zeitraum"))
        self._column.addWidget(self.period)
        self._column.addWidget(rule())
        self._add_title(self.tr("Vorgang"))
        for act in ACTS:
            self._add_act(act)
        self._column.addWidget(rule())
        self._add_title(self.tr("Haus"))
        self._house_grid = QGridLayout()
        self._house_grid.setContentsMargins(0, 0, 0, 0)
        self._house_grid.setVerticalSpacing(4)
        self._column.addLayout(self._house_grid)
        self._column.addWidget(rule())
        self._add_title(self.tr("Kanal"))
        self._column.addWidget(self.channel)
        self._column.addStretch(1)

    def _add_title(self, words: str) -> None:
        self._column.addWidget(text_label(words, "strong"))

    def _add_act(self, act: str) -> None:
        face, (sign, tone) = self._words.act(act), SIGNS[act]
        box, count = QCheckBox(face.word), text_label("", "faint")
        box.setChecked(act in SHOWN_ACTS)
        box.setIcon(icon(sign, tone, on=tone))
        size_icon(box, 16)
        box.toggled.connect(self._on_changed)
        self._acts[act] = box, count
        row = QHBoxLayout()
        row.addWidget(box, 1)
        row.addWidget(count)
        self._column.addLayout(row)

    def _add_draft(self) -> None:
        set_role(self._only, "note", tone="accent")
        self._title = text_label("", "body", wrap=True)
        every = IconButton("x", self.tr("Wieder alle Entwürfe zeigen"))
        every.clicked.connect(self._on_every_draft)
        row = QHBoxLayout(self._only)
        row.setContentsMargins(10, 4, 4, 4)
        row.addWidget(self._title, 1)
        row.addWidget(every)
        self._only.hide()
        self._column.addWidget(self._only)

    def filtered(self, text: str) -> LogFilter:
        """Return what the list is to show, free text added."""
        first, last = self.period.days()
        acts = tuple(act for act, (box, _) in self._acts.items() if box.isChecked())
        houses = tuple(code for code, box in self._houses.items() if box.isChecked())
        return LogFilter(
            from_day=first,
            to_day=last,
            channel=str(self.channel.currentData() or ""),
            draft=self._draft,
            acts=() if len(acts) == len(ACTS) else acts or ("none",),
            houses=() if len(houses) == len(self._houses) else houses or ("",),
            text=text,
        )

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Write the numbers beside the boxes; they belong to the names."""
        for act, (box, label) in self._acts.items():
            count = dates.number(counts.get(act, 0))
            label.setText(count)
            box.setAccessibleName(f"{box.text()}, {count}")
        self.fit()

    def show_houses(self, houses: Sequence[HouseRow]) -> None:
        """Offer the houses of the space; what was left out stays so."""
        codes = [one.code for one in houses]
        if codes == list(self._houses):
            return
        left_out = {code for code, box in self._houses.items() if not box.isChecked()}
        for box in self._houses.values():
            self._house_grid.removeWidget(box)
            box.deleteLater()
        self._houses = {}
        for number, house in enumerate(houses):
            box = QCheckBox(house.code)
            box.setToolTip(house.name)
            box.setChecked(house.code not in left_out)
            box.toggled.connect(self._on_changed)
            self._houses[house.code] = box
            self._house_grid.addWidget(box, number // 2, number % 2)
        self.fit()

    def fit(self) -> None:
        """Be as wide as the words need, with a bar to scroll by."""
        # Rows within the column know of a longer number only once the layout was gone through.
        self._column.activate()
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._area.setMinimumWidth(self._content.minimumSizeHint().width() + bar)

    def show_channels(self, channels: Sequence[ChannelRow]) -> None:
        """Offer the channels."""
        chosen = self.channel.currentData()
        self.channel.clear()
        self.channel.addItem(self.tr("Alle Kanäle"), "")
        for one in channels:
            self.channel.addItem(terms.channel_name(one.code), one.code)
        self.channel.setCurrentIndex(max(self.channel.findData(chosen), 0))

    def show_draft(self, draft: str, title: str) -> None:
        """Show the entries of one draft alone; "" = of all."""
        self._draft = draft
        self._title.setText(self.tr("Nur „{0}“").format(title))
        self._only.setVisible(bool(draft))

    def tick(self, act: str, *, ticked: bool) -> None:
        """Tick the box of an act, as if a person did."""
        self._acts[act][0].setChecked(ticked)

    def tick_house(self, code: str, *, ticked: bool) -> None:
        """Tick the box of a house, as if a person did."""
        self._houses[code].setChecked(ticked)

    def clear(self) -> None:
        """Take every filter away, without a signal; parts of other acts stay left out."""
        self.show_draft("", "")
        self.period.clear()
        self.channel.setCurrentIndex(0)
        for act, (box, _) in self._acts.items():
            with QSignalBlocker(box):
                box.setChecked(act in SHOWN_ACTS)
        for box in self._houses.values():
            with QSignalBlocker(box):
                box.setChecked(True)

    def show_every_act(self) -> None:
        """Tick all acts, without a signal: an entry asked for may be any."""
        for box, _ in self._acts.values():
            with QSignalBlocker(box):
                box.setChecked(True)

    def _on_clear(self) -> None:
        self.clear()
        self.changed.emit()

    def _on_every_draft(self) -> None:
        self.show_draft("", "")
        self.changed.emit()

    def _on_changed(self) -> None:
        self.changed.emit()
