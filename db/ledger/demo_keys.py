"""Keys of a demo replica: in plain sight, marked, never used for anything real."""

from __future__ import annotations

import json
from pathlib import Path

from db.errors import DamagedFileError, NoKeyringError
from db.ledger.keys import DeviceKey
from db.ledger.private_file import write_private
from db.ledger.stored_key import StoredKey, read_stored_key
from db.ledger.strict_json import strict_json
from db.sentence import Sentence

DEMO_FILE = "demo-keys.json"
MARK = "Vorführschlüssel ohne Schutz: nur für den Demoraum, nie für echte Vorgänge."


class DemoKeys:
    """The file ``local/demo-keys.json`` of one demo replica.

    Args:
        folder: the replica's folder.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "local" / DEMO_FILE

    def load(self, space: str, feed: str) -> DeviceKey:
        """Return the key of one of the demo's people."""
        return self._find(space, feed).key

    def instance(self, space: str, feed: str) -> str:
        """Return the id of the database that the key was saved for; empty if not noted."""
        return self._find(space, feed).instance

    def save(self, space: str, key: DeviceKey, instance: str = "") -> None:
        """Add a key to the file."""
        self.save_all(space, [key], instance)

    def save_all(self, space: str, keys: list[DeviceKey], instance: str = "") -> None:
        """Add many keys in one write."""
        added = {_name(space, key.feed): StoredKey(key, instance).to_text() for key in keys}
        self._write(self._read() | added)

    def _find(self, space: str, feed: str) -> StoredKey:
        text = self._read().get(_name(space, feed))
        if text is None:
            raise NoKeyringError(
                Sentence(
                    "Für diese Person liegt im Demoraum kein Schlüssel. Bitte wählen Sie "
                    "eine andere Person oder legen Sie den Demoraum neu an."
                )
            )
        return read_stored_key(text, feed)

    def _read(self) -> dict[str, str]:
        try:
            found = strict_json(self._path.read_bytes())
            keys = found["keys"] if found["demo"] is True else None
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError):
            keys = None
        if not isinstance(keys, dict):
            raise DamagedFileError(
                Sentence(
                    "Die Schlüsseldatei des Demoraums ist unbrauchbar. Bitte legen Sie den "
                    "Demoraum neu an."
                )
            )
        return {str(name): str(text) for name, text in keys.items()}

    def _write(self, keys: dict[str, str]) -> None:
        content = {"demo": True, "hint": MARK, "keys": keys}
        write_private(self._path, json.dumps(content, ensure_ascii=False, indent=1).encode())


def _name(space: str, feed: str) -> str:
    return f"{space}/{feed}"
