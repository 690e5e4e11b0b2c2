"""The state of the sync in words, with symbol and tone."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from db.rows import SyncState
from desktop.i18n.dates import moment, number

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000


@dataclass(frozen=True, slots=True)
class SyncWords:
    """What the status bar says; ``tone`` as StatusItem takes it."""

    text: str
    icon: str
    tone: str


def sync_words(state: SyncState, now: int, *, running: bool) -> SyncWords:
    """Return what the status bar says of a state."""
    if running:
        return SyncWords(_running(state), "refresh", "accent")
    if state.state == "read_only":
        return SyncWords(_tr("Ablage nicht beschreibbar"), "lock-exclamation", "bad")
    if state.state == "alarm":
        return SyncWords(state.text or _tr("Abgleich prüfen"), "alert-circle", "bad")
    if state.state == "offline":
        return SyncWords(_offline(state), "cloud-off", "warn")
    if state.state == "none":
        return SyncWords(_tr("Ohne Abgleich"), "device-laptop", "")
    return SyncWords(_synced(state, now), "cloud-check", "ok")


def _running(state: SyncState) -> str:
    if not state.total:
        return _tr("Gleicht ab")
    return _tr("Gleicht ab: {0} von {1}").format(number(state.done), number(state.total))


def _offline(state: SyncState) -> str:
    if state.waiting == 1:
        return _tr("Offline – 1 Eintrag wartet auf Abgleich")
    if state.waiting:
        return _tr("Offline – {0} Einträge warten auf Abgleich").format(number(state.waiting))
    return _tr("Offline – nichts wartet auf Abgleich")


def _synced(state: SyncState, now: int) -> str:
    return _tr("Abgeglichen {0}").format(ago(state.at, now))


def ago(ms: int, now: int) -> str:
    """Return ``gerade eben``, ``vor 2 min``, ``vor 3 h`` or the day and time."""
    passed = now - ms
    if passed < MINUTE:
        return _tr("gerade eben")
    if passed < HOUR:
        return _tr("vor {0} min").format(passed // MINUTE)
    if passed < DAY:
        return _tr("vor {0} h").format(passed // HOUR)
    return moment(ms, now)


def carrier_words(target: str) -> tuple[str, str]:
    """Return the carrier in full and in short, "" where there is none."""
    if not target:
        return "", ""
    if target.startswith("https://"):
        return _tr("Server: {0}").format(target), _tr("Server")
    return _tr("Gemeinsame Ablage: {0}").format(target), _tr("Gemeinsame Ablage")


def _tr(text: str) -> str:
    return QCoreApplication.translate("SyncWords", text)
