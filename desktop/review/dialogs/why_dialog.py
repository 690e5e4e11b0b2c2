"""The answer to "Warum liegt das bei mir?"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from db.rows import ReviewPage
from desktop.i18n import dates
from desktop.review.why_words import WhyWords
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

WIDTH = 520


class WhyDialog(FramedDialog):
    """Reads like a slip: for whom, until when, who was before, who waits."""

    help_page = "3-decide"

    def __init__(
        self,
        page: ReviewPage,
        parent: QWidget | None = None,
        now: Callable[[], int] = dates.now_ms,
    ) -> None:
        title = page.title
        super().__init__(" ", title, parent)
        self.setWindowTitle(self.tr("Warum liegt das bei mir?"))
        self.set_subline(self.tr("Fassung {0}").format(page.shown.label))
        words, why = WhyWords(now), page.why
        if why is not None:
            for head, lines in (
                (self.tr("Wofür Sie entscheiden"), words.scope(why)),
                (self.tr("Frist"), words.deadline(why)),
                (self.tr("Vor Ihnen"), words.before(why)),
                (self.tr("Gleichzeitig"), words.beside(why)),
                (self.tr("Auf Sie warten"), words.after(why)),
            ):
                self._add(head, list(lines))
        self.body.addStretch(1)
        close = self.add_button(self.tr("Schließen"), "primary")
        close.clicked.connect(self.accept)
        self.fit(WIDTH)

    def _add(self, head: str, lines: list[str]) -> None:
        if not lines:
            return
        self.body.addWidget(text_label(head, "field"))
        for line in lines:
            self.body.addWidget(text_label(line, "body", wrap=True))
        self.body.addSpacing(4)
