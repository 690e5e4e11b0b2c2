"""The areas of the rail below the inbox, each made when somebody first goes there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.app.administration import Administration
from desktop.app.topics import Topics
from desktop.background.opening import OpenStore
from desktop.background.store_runner import StoreRunner
from desktop.main_window.main_window import MainWindow
from desktop.media.thumbnails import Thumbnails

translate = QCoreApplication.translate


def add_areas(
    window: MainWindow, runner: StoreRunner, thumbnails: Thumbnails, open_store: OpenStore
) -> tuple[Topics, Administration]:
    """Put them into the window, in the order of their shortcuts."""
    topics, administration = Topics(runner, thumbnails), Administration(runner, open_store)
    window.add_area("topics", "tags", translate("Areas", "Themen"), topics)
    words = translate("Areas", "Verwaltung")
    window.add_area("members", "adjustments-horizontal", words, administration)
    for told in (topics.told, administration.told):
        told.connect(window.notice.show_notice)
    administration.renew_requested.connect(window.acts["renew"].trigger)
    return topics, administration
