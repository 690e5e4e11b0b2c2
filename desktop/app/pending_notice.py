"""Says at the foot of the review what was decided, and how long an approval can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTimer

from db.rows import PendingRow, ReviewPage
from desktop.review.acts import Acts
from desktop.review.pending_clock import PendingClock
from desktop.theme.look import look
from desktop.theme.states import act_word
from desktop.widgets.notice_bar import NoticeBar

SAID_MS = 8000
# What is said once the store has an act after which the next draft comes.
GIVEN = {
    "approve_with_conditions": QT_TRANSLATE_NOOP("PendingNotice", "Mit Auflage freigegeben"),
    "reject": QT_TRANSLATE_NOOP("PendingNotice", "Zurückgewiesen"),
    "ask_back": QT_TRANSLATE_NOOP("PendingNotice", "Rückfrage gestellt"),
    "not_concerned": QT_TRANSLATE_NOOP("PendingNotice", "Fehlanzeige gemeldet"),
    "acknowledge": QT_TRANSLATE_NOOP("PendingNotice", "Kenntnis genommen"),
    "reassign": QT_TRANSLATE_NOOP("PendingNotice", "Abgegeben"),
    "resolve": QT_TRANSLATE_NOOP("PendingNotice", "Widerspruch gelöst"),
}
COSIGN_GIVEN = {
    "approve_with_conditions": QT_TRANSLATE_NOOP("PendingNotice", "Mit Maßgabe mitgezeichnet"),
    "reject": QT_TRANSLATE_NOOP("PendingNotice", "Nicht mitgezeichnet"),
}


class PendingNotice(QObject):
    """Reads „Freigabe wird in 8 s gezeichnet“ and offers to take it back.

    An act that is signed at once is said for eight seconds, behind a countdown that runs.
    """

    def __init__(self, clock: PendingClock, acts: Acts, bar: NoticeBar) -> None:
        super().__init__(bar)
        self._clock, self._bar, self._shown, self._given = clock, bar, "", ""
        self._said = QTimer(self, singleShot=True, interval=SAID_MS)
        self._said.timeout.connect(self._on_said)
        clock.ticked.connect(self._on_ticked)
        acts.done.connect(self._on_given)

    def _on_given(self, act: str, page: ReviewPage) -> None:
        word = COSIGN_GIVEN.get(act) if look().wording == "cosign" else None
        word = word or GIVEN.get(act)
        if word is None:
            return
        told = self.tr("{0}: {1}, Fassung {2}")
        word = QCoreApplication.translate("PendingNotice", str(word))
        self._given = told.format(word, page.title, page.shown.number)
        self._said.start()
        if not self._shown:
            self._bar.show_notice(self._given, "ok")

    def _on_said(self) -> None:
        self._given = ""
        if not self._shown:
            self._bar.hide()

    def _on_ticked(self, row: PendingRow | None, left: int, share: float, count: int) -> None:
        if row is None:
            self._on_none()
            return
        words = self._words(row, left, count)
        if row.id == self._shown:
            self._bar.set_notice(words, "ok", self.tr("Zurücknehmen"), closable=False)
        else:
            self._bar.show_notice(words, "ok", self.tr("Zurücknehmen"))
            self._shown = row.id
        self._bar.set_progress(share)

    def _on_none(self) -> None:
        """Nothing runs any more; what was said meanwhile stays for the rest of its time."""
        self._shown = ""
        if self._given:
            self._bar.set_notice(self._given, "ok")
        else:
            self._bar.hide()

    def _act(self, verdict: str) -> str:
        """Return the act as a noun, in the wording of the space."""
        if verdict != "approve":
            return self.tr("„{0}“").format(act_word(verdict))
        return self.tr("Mitzeichnung") if look().wording == "cosign" else self.tr("Freigabe")

    def _words(self, row: PendingRow, left: int, count: int) -> str:
        together = len(self._clock.together(row))
        if together > 1:
            words = self.tr("{0}: {1} Entwürfe werden in {2} s gezeichnet")
            text = words.format(act_word(row.verdict), together, left)
        else:
            words = self.tr("{0} wird in {1} s gezeichnet · {2}, Fassung {3}")
            text = words.format(self._act(row.verdict), left, row.title, row.revision)
        more = count - together
        text += self.tr(" · {0} weitere").format(more) if more > 0 else ""
        return f"{text} · {self._given}" if self._given else text
