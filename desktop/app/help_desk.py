"""Opens the help at the page of what has the focus, and says what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.main_window.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.main_window.help_window import HelpWindow


class HelpDesk(QObject):
    """One a window; ``opened`` is the help as it was opened last."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.opened: HelpWindow | None = None
        window.acts.on("help", self.show_help)
        window.acts.on("about", self.show_about)
        window.help_requested.connect(self.show_help)

    def show_help(self) -> None:
        """Show the page that explains what has the focus."""
        from desktop.main_window.help_window import HelpWindow  # noqa: PLC0415 - not for the start

        # Made anew each time: language and shortcuts may have changed since.
        self.opened = HelpWindow(self._window.acts)
        self.opened.show_for(QApplication.focusWidget())

    def show_about(self) -> None:
        """Show version and licences."""
        from desktop.main_window.about_dialog import AboutDialog  # noqa: PLC0415 - as above

        dialog = AboutDialog(self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
