"""What a refused act and a draft's flag tell the person: one German sentence each."""

from __future__ import annotations

from collections.abc import Collection

_SENTENCES = {
    "not_member": "Dieses Gerät ist in diesem Raum noch nicht bestätigt. Sie können lesen, aber noch nicht entscheiden.",
    "no_right": "Ihr Funktionskonto darf das in diesem Raum nicht.",
    "no_vote": "Nur Stellen mit Prüfrecht geben ein Votum ab.",
    "exists_already": "Diesen Entwurf gibt es schon.",
    "unknown_draft": "Diesen Entwurf gibt es nicht.",
    "unknown_parent": "Die Fassung, auf der diese aufbaut, ist nicht da.",
    "unknown_text": "Ein Text oder Medium der Fassung fehlt.",
    "wrong_number": "Die Nummer der Fassung passt nicht zur vorigen.",
    "ended": "Der Entwurf ist abgeschlossen und lässt sich so nicht mehr ändern.",
    "in_review_already": "Diese Fassung ist schon im Umlauf.",
    "forked_revision": "Es gibt zwei Fassungen nebeneinander. Bitte führen Sie sie erst zusammen.",
    "outdated_revision": "Diese Fassung ist überholt. Bitte sehen Sie die neue Fassung an.",
    "unknown_route": "Diesen Laufweg gibt es nicht.",
    "unsound_route": "Der Laufweg braucht genau eine Schlusszeichnung am Ende, ohne Verschweigen.",
    "needs_new_revision": "Nach einer Zurückweisung braucht es eine neue Fassung.",
    "not_in_review": "Der Entwurf ist gerade nicht im Umlauf.",
    "unknown_step": "Diese Station gibt es auf dem Laufweg nicht.",
    "other_unit": "Diese Station liegt bei einer anderen Stelle.",
    "no_substitution": "Ihre Stelle ist für diese Stelle nicht als Vertretung eingetragen.",
    "substitution_over": "Die Vertretung gilt heute nicht. Bitte tragen Sie sie mit passenden Tagen ein.",
    "same_unit": "Eine Stelle vertritt sich nicht selbst.",
    "not_your_turn": "Diese Station ist noch nicht an der Reihe.",
    "already_decided": "An dieser Station ist schon entschieden.",
    "two_steps": "Vier-Augen-Prinzip: Sie haben in diesem Umlauf schon an einer anderen Station gezeichnet.",
    "final_needs_consent": "Die Schlusszeichnung braucht eine Freigabe oder eine Zurückweisung.",
    "author_signs": "Vier-Augen-Prinzip: Wer die Fassung verfasst hat, gibt nicht die Schlusszeichnung.",
    "unknown_comment": "Diese Anmerkung gibt es nicht.",
    "unknown_vote": "Dieses Votum gibt es nicht.",
    "not_your_vote": "Nur wer das Votum gegeben hat, kann es zurücknehmen.",
    "vote_gone": "Dieses Votum gilt nicht mehr.",
    "released": "Die Schlusszeichnung lässt sich nicht zurücknehmen, nur widerrufen.",
    "later_stage_voted": "Die nächste Etappe hat schon entschieden. Das Votum lässt sich nicht mehr zurücknehmen.",
    "no_silence": "An dieser Station zählt Schweigen nicht.",
    "too_early": "Die Frist dieser Station ist noch nicht abgelaufen.",
    "not_contested": "An dieser Station ist nichts strittig.",
    "answered_already": "Diese Rückfrage ist schon beantwortet.",
    "no_question": "Es gibt keine offene Rückfrage.",
    "not_released": "Der Entwurf ist nicht freigegeben.",
    "published_already": "Der Entwurf ist schon veröffentlicht.",
    "unknown_revision": "Diese Fassung gibt es nicht.",
    "unknown_kind": "Diese Handlung kennt diese Fassung des Programms nicht.",
    "unknown_invitation": "Zu diesem Gerät ist keine Einladung da.",
    "wrong_invitation": "Das Gerät wurde mit einer anderen Einladung geöffnet.",
    "not_founder": "Den Raum gründet nur, wer ihn anlegt.",
    "forked": "Die Kette dieses Geräts hat sich davor gegabelt (wiederhergestellt oder kopiert). Das zählt nicht.",
    "voucher_forked": "Wer dieses Gerät zugelassen hat, dessen Kette hatte sich davor gegabelt. Bitte lassen Sie es von einem anderen Gerät der Verwaltung noch einmal zu.",
    "not_first": "Ein Gerät öffnet seine Kette nur einmal.",
    "open_conditions": "Es sind noch Auflagen offen. Erst eine Fassung, die sie erfüllt, kann schlussgezeichnet werden.",
    "missing_media": "Es fehlen noch Medien dieser Fassung. Freigeben geht, sobald sie da und geprüft sind.",
    "not_final": "Eine Sperre hebt nur auf, wer die Schlusszeichnung gibt.",
    "author_lifts": "Vier-Augen-Prinzip: Wer die Fassung verfasst hat, hebt keine Sperre auf.",
    "no_block": "Diese Prüfung sperrt die Fassung nicht.",
    "asked_already": "Um diese Ausnahme ist schon gebeten.",
    "unknown_rule": "Diese Prüfung gibt es nicht.",
    "blocked": "Eine Prüfung sperrt diese Fassung.",
    "no_step": "An keiner offenen Station wartet dieser Entwurf auf Ihre Stelle.",
    "no_conditions": "Bitte nennen Sie mindestens eine Auflage.",
    "no_target": "Bitte nennen Sie die Stelle, an die Sie abgeben.",
    "wrong_verdict": "Dieses Votum passt nicht zu dieser Art von Station.",
    "consent_revoked": "Dieser Nachweis ist widerrufen. Bitte legen Sie für eine neue Einwilligung einen neuen an.",
    "unknown_consent": "Diesen Nachweis gibt es im Verzeichnis nicht.",
    "demo_only": "Das geht nur in einem Beispielraum.",
    "duplicate_code": "Dieses Kürzel gibt es im Raum schon.",
}

_NOTICES = {
    "contested": "Veröffentlicht, obwohl der Entwurf strittig ist.",
    "rejected": "Veröffentlicht, obwohl der Entwurf zurückgewiesen ist.",
    "recalled": "Veröffentlicht, obwohl der Umlauf zurückgeholt ist.",
    "withdrawn": "Veröffentlicht, obwohl der Entwurf zurückgezogen ist.",
    "release_revoked": "Veröffentlicht, obwohl die Freigabe widerrufen ist.",
    "unreleased": "Veröffentlicht, ohne dass diese Fassung freigegeben ist.",
    "basis_gone": "Die Grundlage der Freigabe ist nachträglich entfallen.",
    "late_objection": "Nach der Schlusszeichnung ist eine Einwendung eingegangen.",
    "new_after_release": "Nach der Freigabe ist eine neue Fassung entstanden.",
    "forked_revision": "Zwei Fassungen oder Umläufe stehen nebeneinander. Der Entwurf ruht, bis nur noch einer gilt.",
    "duplicate_ref": "Die externe ID dieses Entwurfs steht in zwei Entwürfen; ziehen Sie einen zurück.",
}


def notices(flags: Collection[str]) -> tuple[str, ...]:
    """What a draft's flags say to people, the gravest first; some flags say nothing of their own."""
    return tuple(words for flag, words in _NOTICES.items() if flag in flags)


def sentence(code: str) -> str:
    """The sentence for a rule's code; an unknown code is a bug told plainly."""
    return _SENTENCES.get(code, f"Das lassen die Regeln des Raums nicht zu ({code}).")
