"""What keeps a space going beside the work in it: packets, key, joining, backups, places."""

from __future__ import annotations

from collections.abc import Callable

from db.rows import ReviewPage
from desktop.app.care_desk import CareDesk
from desktop.app.data_desk import DataDesk
from desktop.app.join_desk import JoinDesk
from desktop.app.key_desk import KeyDesk
from desktop.app.own_data_desk import OwnDataDesk
from desktop.app.packet_desk import PacketDesk
from desktop.app.slip_desk import SlipDesk
from desktop.background.opening import Opening
from desktop.background.store_runner import StoreRunner
from desktop.background.sync_timer import SyncTimer
from desktop.main_window.main_window import MainWindow


class Upkeep:
    """Made once the screens stand; one a desk."""

    def __init__(
        self,
        runner: StoreRunner,
        window: MainWindow,
        timer: SyncTimer,
        opening: Opening,
        shown: Callable[[], ReviewPage | None],
    ) -> None:
        self.packets = PacketDesk(opening, window)
        self.care = CareDesk(opening, window)
        self.slips = SlipDesk(opening, window, shown)
        self.data = DataDesk(opening, window)
        self.own = OwnDataDesk(opening, window)
        self.joining = JoinDesk(runner, window, timer, opening)
        self._key = KeyDesk(runner, window, opening)
        self._key.look()
        self.joining.look()

    def close(self) -> None:
        """Wait for what is being written."""
        self.packets.close()
        self.care.close()
        self.slips.close()
        self.data.close()
        self.own.close()
        self.joining.close()
