"""The frame of dialogs about rights and rules: fields, what they would change, the signature."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from db.rows import EffectRow
from desktop.members.effect_pane import EffectPane
from desktop.members.wishes import Wish
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

WIDTH, PAUSE_MS = 560, 200


class ActDialog(FramedDialog):
    """Asks what a wish would do whenever it changes; signs only what was tried.

    Signals:
        tried: a ``Wish`` whose effect is wanted.
        sent: the ``Wish`` to sign.
    """

    tried = Signal(object)
    sent = Signal(object)

    def __init__(self, headline: str, parent: QWidget | None) -> None:
        super().__init__("", headline, parent)
        self._wish: Wish | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)

    def finish(self, title: str, sign: str, role: str = "danger") -> None:
        """Put what would change below the fields; call when they stand.

        Args:
            title: of the window.
            sign: the words of the button that signs.
            role: its look.
        """
        # Made last: Tab goes through the fields first.
        self.effect = EffectPane()
        self.setWindowTitle(title)
        self.body.addWidget(text_label(self.tr("Was sich ändert"), "strong"))
        self.body.addWidget(self.effect)
        self.add_cancel()
        self.sign = self.add_button(sign, role)
        self.sign.clicked.connect(self._on_sign)
        self.fit(WIDTH)
        self.try_again()

    def wish(self) -> Wish | None:
        """Return what is asked for, None = nothing yet; each act says it from its own fields."""
        return None

    def try_again(self) -> None:
        """The fields changed: nothing can be signed before its effect stands here."""
        self._wish = None
        self.sign.setEnabled(False)
        self.effect.show_waiting()
        self._pause.start()

    def show_effect(self, effect: EffectRow) -> None:
        """Show what the wish would change; it may be signed now."""
        self._wish = self.wish()
        self.sign.setEnabled(self._wish is not None)
        self.effect.show_effect(effect)
        QTimer.singleShot(0, self, self.fit)

    def show_refusal(self, words: str) -> None:
        """Say why the rules do not allow it."""
        self._wish = None
        self.sign.setEnabled(False)
        self.effect.show_refusal(words)
        QTimer.singleShot(0, self, self.fit)

    def _on_pause(self) -> None:
        if (wish := self.wish()) is not None:
            self.tried.emit(wish)

    def _on_sign(self) -> None:
        if self._wish is not None:
            self.sign.setEnabled(False)
            self.sent.emit(self._wish)
