"""What a space that says Mitzeichnung and Maßgabe is told instead of Freigabe and Auflage."""

from __future__ import annotations

from db.sentence import Sentence

COSIGN = {
    "Die Schlusszeichnung braucht eine Freigabe oder eine Zurückweisung.": Sentence(
        "Die Schlusszeichnung zeichnet mit oder nicht mit."
    ),
    "Nach einer Zurückweisung braucht es eine neue Fassung.": Sentence(
        "Wurde nicht mitgezeichnet, braucht es eine neue Fassung."
    ),
    "Der Entwurf ist nicht freigegeben.": Sentence("Der Entwurf ist nicht schlussgezeichnet."),
    "Es sind noch Auflagen offen. Erst eine Fassung, die sie erfüllt, kann "
    "schlussgezeichnet werden.": Sentence(
        "Es sind noch Maßgaben offen. Erst eine Fassung, die sie erfüllt, kann "
        "schlussgezeichnet werden."
    ),
    "Es fehlen noch Medien dieser Fassung. Freigeben geht, sobald sie da und geprüft sind.": (
        Sentence(
            "Es fehlen noch Medien dieser Fassung. Mitzeichnen geht, sobald sie da und "
            "geprüft sind."
        )
    ),
    "Bitte nennen Sie mindestens eine Auflage.": Sentence(
        "Bitte nennen Sie mindestens eine Maßgabe."
    ),
    "Veröffentlicht, obwohl der Entwurf zurückgewiesen ist.": Sentence(
        "Veröffentlicht, obwohl der Entwurf nicht mitgezeichnet ist."
    ),
    "Veröffentlicht, obwohl die Freigabe widerrufen ist.": Sentence(
        "Veröffentlicht, obwohl die Schlusszeichnung widerrufen ist."
    ),
    "Veröffentlicht, ohne dass diese Fassung freigegeben ist.": Sentence(
        "Veröffentlicht, ohne dass diese Fassung schlussgezeichnet ist."
    ),
    "Die Grundlage der Freigabe ist nachträglich entfallen.": Sentence(
        "Die Grundlage der Schlusszeichnung ist nachträglich entfallen."
    ),
    "Nach der Freigabe ist eine neue Fassung entstanden.": Sentence(
        "Nach der Schlusszeichnung ist eine neue Fassung entstanden."
    ),
    "Der Entwurf ist nicht für {channel} freigegeben.": Sentence(
        "Der Entwurf ist nicht für {channel} schlussgezeichnet."
    ),
    "Ihre Freigabe wird schon gezeichnet.": Sentence("Ihre Mitzeichnung läuft schon."),
    "Es sind Auflagen offen. Bitte sehen Sie sie einzeln an.": Sentence(
        "Es sind Maßgaben offen. Bitte sehen Sie sie einzeln an."
    ),
    "Diese Freigabe wartet nicht mehr.": Sentence("Diese Mitzeichnung wartet nicht mehr."),
    "Anmerkung {number} muss vor der Freigabe erledigt sein.": Sentence(
        "Anmerkung {number} muss vor der Mitzeichnung erledigt sein."
    ),
    "Die Anmerkungen {others} und {last} müssen vor der Freigabe erledigt sein.": Sentence(
        "Die Anmerkungen {others} und {last} müssen vor der Mitzeichnung erledigt sein."
    ),
    "Mit Auflage freigegeben": Sentence("Mit Maßgabe mitgezeichnet"),
    "Freigabe widerrufen": Sentence("Schlusszeichnung widerrufen"),
}
"""By the template of the usual wording."""


def in_wording(words: Sentence, wording: str) -> Sentence:
    """A sentence as a space of a wording (``release`` or ``cosign``) says it."""
    other = COSIGN.get(words.template) if wording == "cosign" else None
    if other is None:
        return words
    return other.filled(**words.values) if words.values else other
