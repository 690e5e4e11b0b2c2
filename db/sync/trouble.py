"""What a carrier can suffer, sorted by what helps, each with one kind sentence."""

from __future__ import annotations

import errno
import sqlite3

from db.errors import CarrierError
from db.sentence import Sentence
from db.tables.share_file import ShareMovedError
from db.tables.share_rows import ShareDamagedError

SENTENCES: dict[str, Sentence] = {
    "gone": (
        Sentence(
            "Die Ablage „{target}“ ist nicht erreichbar. Bitte prüfen Sie die "
            "Verbindung zum Netzlaufwerk. Alles bleibt hier gespeichert und wird "
            "später übertragen. Wurde sie gelöscht, wählen Sie den Ordner unter "
            "„Ablage oder Server …“ noch einmal (umlauf sync --create)."
        )
    ),
    "not_there": Sentence(
        "Am Ort „{target}“ gibt es keine Ablage. Bitte prüfen Sie den Pfad und ob das"
        " Netzlaufwerk verbunden ist. Soll dort eine neue entstehen, wählen Sie den Ordner unter"
        " „Ablage oder Server …“ (umlauf sync {target} --create)."
    ),
    "no_marker": Sentence(
        "Im Ordner „{target}“ liegt keine Ablage (umlauf-share.json fehlt). Es wurde nichts"
        " angelegt. Bitte prüfen Sie, ob das Netzlaufwerk verbunden und der Pfad richtig ist."
    ),
    "bad_marker": Sentence(
        "Die Kennung der Ablage „{target}“ (umlauf-share.json) ist nicht lesbar. Bitte stellen"
        " Sie die Datei aus einer Sicherung wieder her. Hier ist nichts verloren."
    ),
    "not_empty": Sentence(
        "Im Ordner „{target}“ liegen schon andere Dateien. Bitte nennen Sie einen neuen Ordner,"
        " dessen Name auf .umlauf-ablage endet."
    ),
    "bad_name": Sentence(
        "„{target}“ ist kein Ort für eine Ablage. Bitte nennen Sie einen Ordner, dessen Name"
        " auf .umlauf-ablage endet."
    ),
    "other_space": (
        Sentence(
            "Die Ablage „{target}“ gehört zu einem anderen Raum. Es wurde nichts "
            "übertragen. Bitte wählen Sie die Ablage Ihres Raums."
        )
    ),
    "newer": (
        Sentence(
            "Die Ablage „{target}“ stammt von einer neueren Fassung von Umlauf. "
            "Bitte aktualisieren Sie Umlauf."
        )
    ),
    "read_only": (
        Sentence(
            "Die Ablage „{target}“ ist schreibgeschützt. Bitte lassen Sie sich "
            "Schreibrechte für den Ordner geben. Alles bleibt hier gespeichert."
        )
    ),
    "full": (
        Sentence(
            "Auf dem Netzlaufwerk der Ablage „{target}“ ist kein Platz mehr. Alles "
            "bleibt hier gespeichert und wird übertragen, sobald dort Platz ist."
        )
    ),
    "local_full": (
        Sentence(
            "Auf diesem Rechner ist kein Platz mehr, um aus der Ablage zu "
            "empfangen. Bitte geben Sie Speicherplatz frei."
        )
    ),
    "busy": (
        Sentence(
            "Die Ablage „{target}“ ist gerade von anderen belegt. Bitte versuchen "
            "Sie es in einer Minute noch einmal."
        )
    ),
    "io": (
        Sentence(
            "Die Ablage „{target}“ lässt sich gerade nicht fehlerfrei lesen oder "
            "schreiben. Alles bleibt hier gespeichert. Bitte versuchen Sie es "
            "später noch einmal."
        )
    ),
    "moved": (
        Sentence(
            "Die Ablage „{target}“ wird gerade von anderen erneuert. Bitte "
            "versuchen Sie es in einer Minute noch einmal."
        )
    ),
    "damaged": (
        Sentence(
            "Die Ablage „{target}“ ist beschädigt und ließ sich nicht erneuern. "
            "Hier ist nichts verloren. Bitte versuchen Sie es später noch einmal."
        )
    ),
    "hung": (
        Sentence(
            "„{target}“ antwortet nicht mehr. Alles bleibt hier gespeichert und "
            "wird übertragen, sobald sie wieder antwortet."
        )
    ),
    "ended": (
        Sentence(
            "Der Hilfsprozess für „{target}“ endete unerwartet. Bitte versuchen "
            "Sie es noch einmal."
        )
    ),
    "web_address": (
        Sentence(
            "„{target}“ ist keine Adresse eines Raums. Bitte geben Sie sie so an, "
            "wie Sie sie bekommen haben, zum Beispiel "
            "https://umlauf.example.de/raum."
        )
    ),
    "web_plain": (
        Sentence(
            "„{target}“ wäre unverschlüsselt. Bitte geben Sie eine Adresse an, die "
            "mit https:// beginnt."
        )
    ),
    "web_gone": (
        Sentence(
            "Der Server „{target}“ ist nicht erreichbar. Bitte prüfen Sie die "
            "Verbindung zum Netz. Alles bleibt hier gespeichert und wird später "
            "übertragen."
        )
    ),
    "web_slow": (
        Sentence(
            "Der Server „{target}“ antwortet nicht. Alles bleibt hier gespeichert "
            "und wird übertragen, sobald er wieder antwortet."
        )
    ),
    "web_cut": (
        Sentence(
            "Die Verbindung zum Server „{target}“ brach ab. Alles bleibt hier "
            "gespeichert und wird später übertragen."
        )
    ),
    "web_cert": (
        Sentence(
            "Dem Zertifikat des Servers „{target}“ vertraut dieser Rechner nicht. "
            "Es wurde nichts übertragen. Bitte wenden Sie sich an Ihre IT-Stelle."
        )
    ),
    "web_no_tls": (
        Sentence(
            "Der Server „{target}“ antwortet dort nicht verschlüsselt. Bitte prüfen Sie Adresse "
            "und Anschluss (Port), oder wenden Sie sich an die, die den Server betreiben."
        )
    ),
    "web_proxy": (
        Sentence(
            "Der Proxy lässt die Verbindung zum Server „{target}“ nicht zu. Bitte "
            "wenden Sie sich an Ihre IT-Stelle. Alles bleibt hier gespeichert."
        )
    ),
    "web_busy": (
        Sentence(
            "Der Server „{target}“ hat gerade zu viel zu tun. Alles bleibt hier "
            "gespeichert und wird später übertragen."
        )
    ),
    "web_fault": (
        Sentence(
            "Auf dem Server „{target}“ ging etwas schief. Alles bleibt hier "
            "gespeichert. Bitte sagen Sie es denen, die ihn betreiben, wenn es so "
            "bleibt."
        )
    ),
    "web_odd": (
        Sentence(
            "Was unter „{target}“ antwortet, ist nicht zu verstehen. Bitte prüfen "
            "Sie die Adresse und ob Umlauf hier und dort aktuell ist."
        )
    ),
    "web_no_server": (
        Sentence(
            "Unter „{target}“ antwortet kein Server von Umlauf. Bitte prüfen Sie die Adresse."
        )
    ),
    "web_no_space": (
        Sentence(
            "Unter „{target}“ hat der Server keinen Raum. Bitte prüfen Sie "
            "die Adresse. Um Ihren Raum dort anzulegen, brauchen Sie das Wort derer, die "
            "den Server betreiben (umlauf sync {target} --token WORT)."
        )
    ),
    "web_token": (
        Sentence(
            "Der Server „{target}“ kennt das Wort nicht, mit dem Sie den Raum dort anlegen "
            "wollen. Bitte prüfen Sie es, auch große und kleine Buchstaben, oder lassen Sie es "
            "sich von denen, die den Server betreiben, noch einmal geben. Es wurde nichts "
            "übertragen."
        )
    ),
    "web_taken": (
        Sentence(
            "Unter „{target}“ gibt es schon einen Raum. Bitte wählen Sie einen anderen Namen."
        )
    ),
    "web_other_space": (
        Sentence(
            "Unter „{target}“ liegt ein anderer Raum. Es wurde nichts übertragen. "
            "Bitte prüfen Sie die Adresse."
        )
    ),
    "web_unknown": (
        Sentence(
            "Der Server „{target}“ kennt dieses Gerät noch nicht. Wer Sie "
            "eingeladen hat, muss einmal abgleichen; danach versuchen Sie es bitte "
            "noch einmal."
            " Hilft das nicht, lassen Sie sich bitte eine neue Einladung geben."
        )
    ),
    "web_revoked": (
        Sentence(
            "Dieses Gerät wurde für den Raum unter „{target}“ gesperrt. Was Sie hier "
            "noch gezeichnet haben, ist abgegeben, zählt aber nicht von selbst. "
            "Bitte wenden Sie sich an die Verwaltung des Raums."
        )
    ),
    "web_refused": (
        Sentence(
            "Der Server „{target}“ nimmt die Anfragen dieses Geräts nicht an. "
            "Bitte prüfen Sie die Adresse und wenden Sie sich an die, die ihn "
            "betreiben."
        )
    ),
    "web_time": (
        Sentence(
            "Die Uhrzeit des Servers „{target}“ lässt sich nicht abgleichen. Bitte "
            "prüfen Sie die Uhr dieses Rechners."
        )
    ),
    "web_full": (
        Sentence(
            "Auf dem Server „{target}“ ist kein Platz mehr. Alles bleibt hier "
            "gespeichert und wird übertragen, sobald dort Platz ist."
        )
    ),
    "web_limit": (
        Sentence(
            "Der Server „{target}“ nimmt von diesem Gerät vorerst nichts mehr an: "
            "Die Menge für 30 Tage ist erreicht. Alles bleibt hier gespeichert."
        )
    ),
    "cancelled": Sentence("Die Übertragung wurde abgebrochen. Nichts ist verloren."),
}
"""By kind what the user reads; ``{target}`` is the carrier's address."""

_ERRNO = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), "full"),
    **dict.fromkeys((errno.EROFS, errno.EACCES, errno.EPERM), "read_only"),
    **dict.fromkeys((errno.EBUSY, errno.EAGAIN, errno.ETXTBSY), "busy"),
    **dict.fromkeys(
        (
            errno.ENOENT,
            errno.ENOTDIR,
            errno.ENOTCONN,
            errno.ESTALE,
            errno.ENODEV,
            errno.ENXIO,
            errno.EHOSTDOWN,
            errno.EHOSTUNREACH,
            errno.ENETDOWN,
            errno.ENETUNREACH,
            errno.ECONNRESET,
            errno.ECONNABORTED,
            errno.ETIMEDOUT,
        ),
        "gone",
    ),
}
_SHARING_VIOLATIONS = {32, 33}
_SQLITE = {
    **dict.fromkeys((sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED), "busy"),
    **dict.fromkeys((sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY), "read_only"),
    **dict.fromkeys(
        (
            sqlite3.SQLITE_IOERR,
            sqlite3.SQLITE_CANTOPEN,
            sqlite3.SQLITE_PROTOCOL,
            sqlite3.SQLITE_NOMEM,
            sqlite3.SQLITE_INTERRUPT,
        ),
        "io",
    ),
    sqlite3.SQLITE_FULL: "full",
}


CANNOT_WRITE = frozenset({"read_only", "full"})
"""Kinds after which one may still read there."""


class CarrierTrouble(CarrierError):  # noqa: N818 - a state of the world outside, no malfunction
    """The carrier is in the way.

    Attributes:
        kind: key of `SENTENCES`.
        detail: what the system said, for the log; never shown alone.
    """

    def __init__(self, kind: str, target: str = "", detail: str = "") -> None:
        super().__init__(SENTENCES[kind].filled(target=target))
        self.kind = kind
        self.detail = detail


def kind_of(error: Exception) -> str:
    """Return the kind of `CarrierTrouble` that an error on the carrier's side amounts to.

    Raises:
        Exception: the error itself, if it is none of the environment's.
    """
    if isinstance(error, CarrierTrouble):
        return error.kind
    if isinstance(error, ShareMovedError):
        return "moved"
    if isinstance(error, ShareDamagedError):
        return "damaged"
    if isinstance(error, OSError):
        return _kind_of_os_error(error)
    if isinstance(error, sqlite3.DatabaseError):
        return _kind_of_sqlite_error(error)
    raise error


def _kind_of_os_error(error: OSError) -> str:
    if getattr(error, "winerror", None) in _SHARING_VIOLATIONS:
        return "busy"
    return _ERRNO.get(error.errno or 0, "io")


def _kind_of_sqlite_error(error: sqlite3.DatabaseError) -> str:
    """Sort by SQLite's primary result code; what is not the disk's fault is the file's."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        raise error
    moved = code == sqlite3.SQLITE_READONLY_DBMOVED
    return "io" if moved else _SQLITE.get(code & 0xFF, "damaged")
