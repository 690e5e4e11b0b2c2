"""The door to what stays on this device: typed texts and settings."""

from __future__ import annotations

from db.store.core import Core


class Local:
    """Typed text that survives Esc, crash and sync; settings of this replica."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def text(self, key: str) -> str:
        """A kept text, "" = none."""
        with self._core.read() as connection:
            found = connection.exec_driver_sql(
                "SELECT text FROM local_text WHERE key = ?", (key,)
            ).first()
        return str(found[0]) if found else ""

    def keep_text(self, key: str, text: str) -> None:
        """Keeps a text; "" forgets it."""
        with self._core.local() as connection:
            if text:
                connection.exec_driver_sql(
                    "INSERT OR REPLACE INTO local_text (key, text, at) VALUES (?, ?, ?)",
                    (key, text, self._core.clock()),
                )
            else:
                connection.exec_driver_sql("DELETE FROM local_text WHERE key = ?", (key,))

    def setting(self, key: str) -> str:
        """A setting of this replica, "" = not set."""
        return self._core.setting(f"desk.{key}")

    def set_setting(self, key: str, value: str) -> None:
        """Keeps a setting of this replica."""
        self._core.set_setting(f"desk.{key}", value)
