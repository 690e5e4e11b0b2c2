"""Below the costs: what can be done about the house of the chosen line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.rows.house_reply import OPEN, HouseReply
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.link_button import LinkButton
from desktop.widgets.roles import set_role


class HouseBar(QWidget):
    """Setters in, signals out.

    Signals:
        reply_requested, remind_requested: code of the house.
    """

    reply_requested = Signal(str)
    remind_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "clear")
        self._house = ""
        self._words = ElidedLabel()
        set_role(self._words, "muted")
        self.reply = LinkButton(self.tr("Rücklauf eintragen …"))
        self.remind = LinkButton(self.tr("Erinnern …"))
        self.reply.clicked.connect(self._on_reply)
        self.remind.clicked.connect(self._on_remind)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self.remind)
        row.addWidget(self.reply)

    def show_house(self, house: str, reply: HouseReply | None) -> None:
        """Show the house of the chosen line, "" = none."""
        self._house = house
        for button in (self.reply, self.remind):
            button.setEnabled(bool(house))
        self.remind.setVisible(reply is not None and reply.state == OPEN)
        self.reply.setAccessibleName(self.tr("Rücklauf von {0} eintragen …").format(house))
        self.remind.setAccessibleName(self.tr("{0} erinnern …").format(house))
        if not house:
            self._words.setText(self.tr("Wählen Sie ein Haus, um seinen Rücklauf einzutragen."))
        elif reply is not None and reply.text:
            self._words.setText(f"{house}: {reply.text}")
        elif reply is not None and reply.reminded:
            days = ", ".join(f"{day[8:]}.{day[5:7]}." for day in reply.reminded)
            self._words.setText(self.tr("{0}, erinnert am {1}").format(house, days))
        else:
            self._words.setText(house)

    def _on_reply(self) -> None:
        self.reply_requested.emit(self._house)

    def _on_remind(self) -> None:
        self.remind_requested.emit(self._house)
