"""The state of the sync in words, with symbol and tone."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from db.rows import SyncState
from desktop.i18n.dates import moment, number
from desktop.i18n.sentences import spoken

translate = QCoreApplication.translate
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
        return SyncWords(
            translate("SyncWords", "Ablage nicht beschreibbar"), "lock-exclamation", "bad"
        )
    if state.state == "alarm":
        return SyncWords(
            spoken(state.text) or translate("SyncWords", "Abgleich prüfen"), "alert-circle", "bad"
        )
    if state.state == "offline":
        return SyncWords(_offline(state), "cloud-off", "warn")
    if state.state == "none":
        return SyncWords(translate("SyncWords", "Ohne Abgleich"), "device-laptop", "")
    return SyncWords(_synced(state, now), "cloud-check", "ok")


def _running(state: SyncState) -> str:
    if not state.total:
        return translate("SyncWords", "Gleicht ab")
    return translate("SyncWords", "Gleicht ab: {0} von {1}").format(
        number(state.done), number(state.total)
    )


def _offline(state: SyncState) -> str:
    if state.waiting == 1:
        return translate("SyncWords", "Offline – 1 Eintrag wartet auf Abgleich")
    if state.waiting:
        return translate("SyncWords", "Offline – {0} Einträge warten auf Abgleich").format(
            number(state.waiting)
        )
    return translate("SyncWords", "Offline – nichts wartet auf Abgleich")


def _synced(state: SyncState, now: int) -> str:
    return translate("SyncWords", "Abgeglichen {0}").format(ago(state.at, now))


def ago(ms: int, now: int) -> str:
    """Return ``gerade eben``, ``vor 2 min``, ``vor 3 h`` or the day and time."""
    passed = now - ms
    if passed < MINUTE:
        return translate("SyncWords", "gerade eben")
    if passed < HOUR:
        return translate("SyncWords", "vor {0} min").format(passed // MINUTE)
    if passed < DAY:
        return translate("SyncWords", "vor {0} h").format(passed // HOUR)
    return moment(ms, now)


def carrier_words(target: str) -> tuple[str, str]:
    """Return the carrier in full and in short, "" where there is none."""
    if not target:
        return "", ""
    if "://" in target:
        return translate("SyncWords", "Server: {0}").format(target), translate(
            "SyncWords", "Server"
        )
    return translate("SyncWords", "Gemeinsame Ablage: {0}").format(target), translate(
        "SyncWords", "Gemeinsame Ablage"
    )
