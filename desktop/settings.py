"""What this person chose on this computer; nothing of a space lies here."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from platformdirs import user_state_path
from PySide6.QtCore import QByteArray, QSettings

T = TypeVar("T", bound=int | str)
PERCENTS = (100, 110, 125, 150, 175, 200)
TAKE_BACK_SECONDS = (10, 30, 60)
# How much room small copies of pictures may take on this computer, MB a space.
CACHE_MB = (16, 64, 256)

# Room for media nobody here waits for, GB a space; 0 = everything stays.
MEDIA_GB = (0, 1, 5, 20)


class Choice(Generic[T]):
    """A setting with a default; a value that is not allowed (any more) reads as the default."""

    def __init__(self, key: str, default: T, allowed: tuple[T, ...] = ()) -> None:
        self._key = key
        self.default: T = default
        self.allowed: tuple[T, ...] = allowed

    @overload
    def __get__(self, owner: None, kind: type) -> Choice[T]: ...
    @overload
    def __get__(self, owner: Settings, kind: type) -> T: ...
    def __get__(self, owner: Settings | None, kind: type) -> Choice[T] | T:
        if owner is None:
            return self
        value: T | None = _as(type(self.default), owner.stored.value(self._key, self.default))
        if value is None or (self.allowed and value not in self.allowed):
            return self.default
        return value

    def __set__(self, owner: Settings, value: T) -> None:
        owner.stored.setValue(self._key, value)


def _as(kind: type, raw: Any) -> Any:
    """Read a value of an INI file, where everything is text."""
    if kind is bool:
        return kind(str(raw).lower() == "true")
    try:
        return kind(raw)
    except ValueError:
        return None


class Settings:
    """Typed settings over an INI file of the user."""

    theme = Choice("look/theme", "system", ("system", "light", "dark", "hc"))
    percent = Choice("look/percent", 100, PERCENTS)
    show_keys = Choice("look/show_keys", default=True)
    calm = Choice("look/calm", default=False)
    language = Choice("language", "", ("", "de", "en"))
    take_back_seconds = Choice("take_back_seconds", 10, TAKE_BACK_SECONDS)
    cache_mb = Choice("cache_mb", 64, CACHE_MB)
    media_gb = Choice("media_gb", 0, MEDIA_GB)
    # Widths as the person drew them, px of the design; 0 = as designed.
    list_width = Choice("desk/list_width", 0)
    details_width = Choice("desk/details_width", 0)
    scope = Choice("desk/scope", "mine", ("mine", "all", "done"))
    last_space = Choice("last_space", "")
    # JSON, [[folder, name], ...], the last one used first.
    recent_spaces = Choice("recent_spaces", "")
    last_identity = Choice("last_identity", "")
    last_folder = Choice("last_folder", "")

    def __init__(self, stored: QSettings | None = None) -> None:
        """Take other storage, e.g. of a test; else the user's own INI file."""
        ini, user = QSettings.Format.IniFormat, QSettings.Scope.UserScope
        self.stored = stored or QSettings(ini, user, "Umlauf", "Umlauf")

    def state(self, name: str) -> QByteArray:
        """Return the kept state of a window or splitter, empty = none."""
        value = self.stored.value(f"state/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_state(self, name: str, state: QByteArray) -> None:
        """Keep the state of a window or splitter (``saveGeometry``, ``saveState``)."""
        self.stored.setValue(f"state/{name}", state)


def state_folder() -> Path:
    """Return this user's folder for lock files and crash reports (``UMLAUF_STATE`` moves it)."""
    named = os.environ.get("UMLAUF_STATE")
    folder = Path(named) if named else user_state_path("umlauf", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    return folder
