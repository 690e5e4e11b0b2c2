"""The page that stands there while a job runs."""

from PySide6.QtWidgets import QProgressBar

from desktop.first_start.page import Page


class WorkingPage(Page):
    """A sentence and a bar; without a total the bar only says that something goes on."""

    leavable = False

    def __init__(self, headline: str, sentence: str) -> None:
        super().__init__(headline, sentence)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(headline)
        self._bar.setRange(0, 0)
        self.body.addWidget(self._bar)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
