"""The words, symbols and tones of states and verdicts, the same on every screen."""

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.theme.look import look


class Face(NamedTuple):
    """What a mark shows: a word, a symbol ("" = none) and one of ``TONES``."""

    word: str
    icon: str = ""
    tone: str = "neu"


# Marks of inbox rows, then what a step or vote can be (db.rows).
STATES = {
    "waiting": (QT_TRANSLATE_NOOP("State", "Wartet auf Sie"), "signature", "accent"),
    "new_revision": (QT_TRANSLATE_NOOP("State", "Neue Fassung"), "git-compare", "accent"),
    "asked_back": (QT_TRANSLATE_NOOP("State", "Rückfrage offen"), "help-circle", "ask"),
    "contested": (QT_TRANSLATE_NOOP("State", "Strittig"), "scale", "bad"),
    "in_review": (QT_TRANSLATE_NOOP("State", "Im Umlauf"), "route", "neu"),
    "approved": (QT_TRANSLATE_NOOP("State", "Freigegeben"), "circle-check", "ok"),
    "conditions": (QT_TRANSLATE_NOOP("State", "Mit Auflage"), "list-check", "ok"),
    "rejected": (QT_TRANSLATE_NOOP("State", "Zurückgewiesen"), "circle-x", "bad"),
    "draft": (QT_TRANSLATE_NOOP("State", "Entwurf"), "pencil", "neu"),
    "recalled": (QT_TRANSLATE_NOOP("State", "Entwurf"), "pencil", "neu"),
    "withdrawn": (QT_TRANSLATE_NOOP("State", "Zurückgezogen"), "arrow-back-up", "neu"),
    "released": (QT_TRANSLATE_NOOP("State", "Schlussgezeichnet"), "rubber-stamp", "ok"),
    "release_revoked": (QT_TRANSLATE_NOOP("State", "Freigabe widerrufen"), "arrow-back-up", "bad"),
    "published": (QT_TRANSLATE_NOOP("State", "Veröffentlicht"), "send", "ok"),
    "unpublished": (QT_TRANSLATE_NOOP("State", "Depubliziert"), "ban", "neu"),
    "closed": (QT_TRANSLATE_NOOP("State", "Abgeschlossen"), "circle-minus", "neu"),
    "blocked": (QT_TRANSLATE_NOOP("State", "Gesperrt"), "lock", "bad"),
    "lapsed": (QT_TRANSLATE_NOOP("State", "Schweigen"), "clock-check", "neu"),
    "acknowledged": (QT_TRANSLATE_NOOP("State", "Kenntnis genommen"), "check", "neu"),
    "not_concerned": (QT_TRANSLATE_NOOP("State", "Fehlanzeige"), "circle-minus", "neu"),
    "reassigned": (QT_TRANSLATE_NOOP("State", "Abgegeben"), "arrow-right", "neu"),
    "open": (QT_TRANSLATE_NOOP("State", "Offen"), "circle-dot", "accent"),
}
COSIGN_STATES = {
    "approved": QT_TRANSLATE_NOOP("State", "Mitgezeichnet"),
    "conditions": QT_TRANSLATE_NOOP("State", "Mit Maßgabe"),
    "rejected": QT_TRANSLATE_NOOP("State", "Nicht mitgezeichnet"),
    "release_revoked": QT_TRANSLATE_NOOP("State", "Schlusszeichnung widerrufen"),
}
# Verdict of a vote → the state it is shown as.
VERDICT_STATES = {
    "approve": "approved",
    "approve_with_conditions": "conditions",
    "reject": "rejected",
    "ask_back": "asked_back",
    "not_concerned": "not_concerned",
    "acknowledge": "acknowledged",
    "reassign": "reassigned",
    "lapsed": "lapsed",
}
ACTS = {
    "approve": QT_TRANSLATE_NOOP("State", "Freigeben"),
    "approve_with_conditions": QT_TRANSLATE_NOOP("State", "Freigeben mit Auflage"),
    "reject": QT_TRANSLATE_NOOP("State", "Zurückweisen"),
    "ask_back": QT_TRANSLATE_NOOP("State", "Rückfrage"),
    "not_concerned": QT_TRANSLATE_NOOP("State", "Fehlanzeige"),
    "acknowledge": QT_TRANSLATE_NOOP("State", "Kenntnis nehmen"),
    "reassign": QT_TRANSLATE_NOOP("State", "Nicht zuständig, abgeben"),
}
COSIGN_ACTS = {
    "approve": QT_TRANSLATE_NOOP("State", "Mitzeichnen"),
    "approve_with_conditions": QT_TRANSLATE_NOOP("State", "Mitzeichnen mit Maßgabe"),
    "reject": QT_TRANSLATE_NOOP("State", "Nicht mitzeichnen"),
}


def state_face(code: str) -> Face:
    """Return what a state is shown as; a code of a newer version is shown as it is."""
    word, icon, tone = STATES.get(code, (code, "", "neu"))
    if look().wording == "cosign":
        word = COSIGN_STATES.get(code, word)
    return Face(_translated(word), icon, tone)


def verdict_face(verdict: str) -> Face:
    """Return what a cast verdict is shown as."""
    return state_face(VERDICT_STATES.get(verdict, verdict))


def act_word(verdict: str) -> str:
    """Return the verb of a verdict in the wording of the space, e.g. for a button."""
    word = ACTS.get(verdict, verdict)
    if look().wording == "cosign":
        word = COSIGN_ACTS.get(verdict, word)
    return _translated(word)


def _translated(word: object) -> str:
    return QCoreApplication.translate("State", str(word))
