"""The state of the sync in words, with symbol and tone."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from db.rows import LogRow, SyncProgress, SyncState
from desktop.i18n.dates import moment, number
from desktop.i18n.sentences import spoken
from desktop.theme.states import verdict_face

translate = QCoreApplication.translate
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
STILL = SyncProgress()
READ_ONCE = frozenset({"shorter", "damaged", "bad_media"})
WRONG_PLACE = frozenset(
    {
        *(
            "gone",
            "not_there",
            "no_marker",
            "bad_marker",
            "not_empty",
            "bad_name",
            "other_space",
            "read_only",
        ),
        *(
            "web_address",
            "web_plain",
            "web_no_tls",
            "web_no_server",
            "web_no_space",
            "web_token",
            "web_other_space",
        ),
    }
)


@dataclass(frozen=True, slots=True)
class SyncWords:
    """What the status bar says; ``tone`` as StatusItem takes it."""

    text: str
    icon: str
    tone: str


def sync_words(
    state: SyncState, now: int, progress: SyncProgress = STILL, *, running: bool
) -> SyncWords:
    """Return what the status bar says of a state; entries alone count, media have their own."""
    if running and not (progress.media_total and state.at):
        return SyncWords(_running(progress), "refresh", "accent")
    if state.state == "read_only":
        return SyncWords(
            translate("SyncWords", "Ablage nicht beschreibbar"), "lock-exclamation", "bad"
        )
    if state.state == "alarm":
        return SyncWords(alarm_words(state.problem), "alert-circle", "bad")
    if state.state == "offline":
        return SyncWords(_offline(state), "cloud-off", "warn")
    if state.state == "none":
        return SyncWords(translate("SyncWords", "Ohne Abgleich"), "device-laptop", "")
    return SyncWords(_synced(state, now), "cloud-check", "ok")


def alarm_words(kind: str) -> str:
    """Return what is wrong in a few words; the whole sentence stands in the list."""
    return {
        "shorter": translate("SyncWords", "Gegenstelle ist kürzer als zuletzt"),
        "withheld": translate("SyncWords", "Einträge fehlen, die andere gesehen haben"),
        "over_limit": translate("SyncWords", "Zu viel von einem Gerät"),
        "server_limit": translate("SyncWords", "Server nimmt nicht alles an"),
        "damaged": translate("SyncWords", "Ablage war beschädigt"),
        "not_invited": translate("SyncWords", "Fremdes Gerät gemeldet"),
        "bad_media": translate("SyncWords", "Ein Medium war verändert"),
        "other_space": translate("SyncWords", "Ablage eines anderen Raums"),
        "web_other_space": translate("SyncWords", "Server hat hier einen anderen Raum"),
        "web_cert": translate("SyncWords", "Zertifikat nicht vertrauenswürdig"),
        "web_revoked": translate("SyncWords", "Dieses Gerät ist gesperrt"),
        "web_refused": translate("SyncWords", "Server nimmt dieses Gerät nicht an"),
    }.get(kind, translate("SyncWords", "Abgleich prüfen"))


def remedy(state: SyncState) -> tuple[str, str]:
    """Return what to do about a state, in code and in words; "" = to try again is all."""
    if state.problem == "not_invited":
        if state.resettable:
            return "reset", translate("SyncWords", "Von der Ablage entfernen")
        return "acknowledge", translate("SyncWords", "Nicht mehr melden")
    if state.problem in READ_ONCE:
        return "acknowledge", translate("SyncWords", "Zur Kenntnis genommen")
    if state.problem == "withheld":
        return "packet", translate("SyncWords", "Paket einlesen …")
    if state.problem == "over_limit":
        return "admit", translate("SyncWords", "Trotzdem annehmen")
    if state.problem in WRONG_PLACE:
        return "choose", translate("SyncWords", "Ablage oder Server …")
    if state.note and state.resettable:
        return "reset", translate("SyncWords", "Wieder gemeinsam schreiben")
    return "", ""


def waiting_words(row: LogRow) -> str:
    """Return an entry that waits by its name: ``Freigabe: Waldarbeit``, ``Stelle: …``."""
    names = {
        "comment.add": translate("SyncWords", "Anmerkung"),
        "question.answer": translate("SyncWords", "Antwort"),
        "revision.add": translate("SyncWords", "Fassung"),
        "draft.submit": translate("SyncWords", "Vorlage"),
        "publication.record": translate("SyncWords", "Veröffentlichung"),
    }
    name = verdict_face(row.verdict).word if row.verdict else names.get(row.kind, "")
    name = name or spoken(row.sentence)
    about = row.title or row.about
    return f"{name}: {about}" if about else name


def media_words(state: SyncState, progress: SyncProgress) -> SyncWords:
    """Return what the status bar says of media, "" where none are to come or to go."""
    if progress.media_total > progress.media_done:
        text = translate("SyncWords", "Medien: {0} von {1}")
        done, total = sizes(progress.bytes_done, progress.bytes_total)
        return SyncWords(text.format(done, total), "cloud-download", "accent")
    if not state.media:
        return SyncWords("", "", "")
    if state.media_paused:
        text = translate("SyncWords", "Medien angehalten, {0} fehlen")
        return SyncWords(text.format(number(state.media)), "cloud-download", "warn")
    one, many = (
        translate("SyncWords", "{0} Medium fehlt noch"),
        translate("SyncWords", "{0} Medien fehlen noch"),
    )
    text = (one if state.media == 1 else many).format(number(state.media))
    return SyncWords(text, "cloud-download", "")


def sizes(done: int, total: int) -> tuple[str, str]:
    """Return two amounts of bytes in one unit, which stands behind the second."""
    if total < 1 << 20:
        return str(done >> 10), translate("SyncWords", "{0} KB").format(max(total >> 10, 1))
    if total < 10 << 20:
        small, large = (f"{one / (1 << 20):.1f}".replace(".", ",") for one in (done, total))
        return small, translate("SyncWords", "{0} MB").format(large)
    whole = translate("SyncWords", "{0} MB").format(number(round(total / (1 << 20))))
    return number(round(done / (1 << 20))), whole


def _running(progress: SyncProgress) -> str:
    if not progress.entries_total:
        return translate("SyncWords", "Gleicht ab")
    done = min(progress.entries_done, progress.entries_total)
    return translate("SyncWords", "Gleicht ab: {0} von {1} Einträgen").format(
        number(done), number(progress.entries_total)
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
    if state.packets:
        return translate("SyncWords", "Abgeglichen {0}, nur Pakete").format(ago(state.at, now))
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
