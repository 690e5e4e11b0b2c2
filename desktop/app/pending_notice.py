"""Shows at the foot of the review how long an approval can still be taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from db.rows import PendingRow
from desktop.review.pending_clock import PendingClock
from desktop.theme.look import look
from desktop.theme.states import act_word
from desktop.widgets.notice_bar import NoticeBar


class PendingNotice(QObject):
    """Reads „Freigabe wird in 8 s gezeichnet“ and offers to take it back."""

    def __init__(self, clock: PendingClock, bar: NoticeBar) -> None:
        super().__init__(bar)
        self._clock, self._bar, self._shown = clock, bar, ""
        clock.ticked.connect(self._on_ticked)

    def _on_ticked(self, row: PendingRow | None, left: int, share: float, count: int) -> None:
        if row is None:
            self._shown = ""
            self._bar.hide()
            return
        words = self._words(row, left, count)
        if row.id == self._shown:
            self._bar.set_notice(words, "ok", self.tr("Zurücknehmen"), closable=False)
        else:
            self._bar.show_notice(words, "ok", self.tr("Zurücknehmen"))
            self._shown = row.id
        self._bar.set_progress(share)

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
        return text + (self.tr(" · {0} weitere").format(more) if more > 0 else "")
