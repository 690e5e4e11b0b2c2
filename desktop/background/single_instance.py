"""One desk a space and user session: a second start brings the first to the front."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 2_000
RAISE = b"raise\n"


class SingleInstance(QObject):
    """Holds the lock of a space while this desk runs.

    Signals:
        raise_requested: another start of the same space wants this window seen.
    """

    raise_requested = Signal()

    def __init__(self, folder: Path, locks: Path, parent: QObject | None = None) -> None:
        """Take the folder of the space and the folder of this user's lock files."""
        super().__init__(parent)
        both = f"{folder.resolve()}\n{locks.resolve()}"
        key = hashlib.sha256(both.encode()).hexdigest()[:16]
        locks.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(locks / f"desk-{key}.lock"))
        # A desk may run for weeks: only a dead process makes its lock stale, never age.
        self._lock.setStaleLockTime(0)
        # A name and no path of ours: the path of a socket may have no more than 107 bytes.
        self._address = f"umlauf-desk-{key}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def take(self) -> bool:
        """Become the one desk of the space; False where another one is."""
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(self._address)
        self._server.listen(self._address)
        return True

    def raise_other(self) -> bool:
        """Ask the other desk to come to the front; False where it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._address)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(RAISE)
        return socket.waitForBytesWritten(WAIT_MS)

    def release(self) -> None:
        """Let another desk have the space."""
        self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raise_requested.emit()
