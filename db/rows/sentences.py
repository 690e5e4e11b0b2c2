"""What a refused act and a draft's flag tell the person: one German sentence each."""

from __future__ import annotations

from collections.abc import Collection

from db.sentence import Sentence

_SENTENCES = {
    "not_member": Sentence(
        "Dieses Gerät ist in diesem Raum noch nicht bestätigt. Sie können "
        "lesen, aber noch nicht entscheiden."
    ),
    "no_right": Sentence("Ihr Funktionskonto darf das in diesem Raum nicht."),
    "auditor_reads": Sentence(
        "Die Revision liest, prüft und gibt Auskünfte aus. Alles andere tun die Stellen des Raums."
    ),
    "no_vote": Sentence("Nur Stellen mit Prüfrecht geben ein Votum ab."),
    "exists_already": Sentence("Diesen Entwurf gibt es schon."),
    "unknown_draft": Sentence("Diesen Entwurf gibt es nicht."),
    "unknown_parent": Sentence("Die Fassung, auf der diese aufbaut, ist nicht da."),
    "unknown_text": Sentence("Ein Text oder Medium der Fassung fehlt."),
    "wrong_number": Sentence("Die Nummer der Fassung passt nicht zur vorigen."),
    "ended": Sentence("Der Entwurf ist abgeschlossen und lässt sich so nicht mehr ändern."),
    "in_review_already": Sentence("Diese Fassung ist schon im Umlauf."),
    "forked_revision": Sentence(
        "Es gibt zwei Fassungen nebeneinander. Bitte führen Sie sie erst zusammen."
    ),
    "outdated_revision": Sentence(
        "Diese Fassung ist überholt. Bitte sehen Sie die neue Fassung an."
    ),
    "unknown_route": Sentence("Diesen Laufweg gibt es nicht."),
    "unsound_route": Sentence(
        "Der Laufweg braucht genau eine Schlusszeichnung am Ende, ohne Verschweigen."
    ),
    "needs_new_revision": Sentence("Nach einer Zurückweisung braucht es eine neue Fassung."),
    "not_in_review": Sentence("Der Entwurf ist gerade nicht im Umlauf."),
    "unknown_step": Sentence("Diese Station gibt es auf dem Laufweg nicht."),
    "other_unit": Sentence("Diese Station liegt bei einer anderen Stelle."),
    "no_substitution": Sentence(
        "Ihre Stelle ist für diese Stelle nicht als Vertretung eingetragen."
    ),
    "substitution_over": Sentence(
        "Die Vertretung gilt heute nicht. Bitte tragen Sie sie mit passenden Tagen ein."
    ),
    "no_voter": Sentence(
        "In dieser Stelle ist niemand mit Prüfrecht. Bitte wählen Sie eine andere Stelle."
    ),
    "same_unit": Sentence("Eine Stelle vertritt sich nicht selbst."),
    "not_your_turn": Sentence("Diese Station ist noch nicht an der Reihe."),
    "already_decided": Sentence("An dieser Station ist schon entschieden."),
    "two_steps": Sentence(
        "Vier-Augen-Prinzip: Sie haben in diesem Umlauf schon an einer anderen Station gezeichnet."
    ),
    "final_needs_consent": Sentence(
        "Die Schlusszeichnung braucht eine Freigabe oder eine Zurückweisung."
    ),
    "author_signs": Sentence(
        "Vier-Augen-Prinzip: Wer die Fassung verfasst hat, gibt nicht die Schlusszeichnung."
    ),
    "unknown_comment": Sentence("Diese Anmerkung gibt es nicht."),
    "unknown_vote": Sentence("Dieses Votum gibt es nicht."),
    "not_your_vote": Sentence("Nur wer das Votum gegeben hat, kann es zurücknehmen."),
    "vote_gone": Sentence("Dieses Votum gilt nicht mehr."),
    "released": Sentence("Die Schlusszeichnung lässt sich nicht zurücknehmen, nur widerrufen."),
    "later_stage_voted": Sentence(
        "Die nächste Etappe hat schon entschieden. Das Votum lässt sich nicht mehr zurücknehmen."
    ),
    "bad_until": Sentence("Bitte nennen Sie einen Tag nach der jetzigen Frist."),
    "unknown_boost": Sentence("Diese bezahlte Reichweite hat niemand beantragt."),
    "own_boost": Sentence(
        "Vier-Augen-Prinzip: Wer bezahlte Reichweite beantragt, genehmigt sie nicht selbst."
    ),
    "bad_amount": Sentence(
        "Der Betrag muss über null liegen und darf den beantragten nicht übersteigen."
    ),
    "unknown_extension": Sentence("Um diese Verlängerung hat niemand gebeten."),
    "no_extension": Sentence("Um mehr Zeit ist hier gerade nicht gebeten."),
    "asked_for_time": Sentence("Ihre Stelle hat schon um mehr Zeit gebeten."),
    "no_silence": Sentence("An dieser Station zählt Schweigen nicht."),
    "too_early": Sentence("Die Frist dieser Station ist noch nicht abgelaufen."),
    "not_contested": Sentence("An dieser Station ist nichts strittig."),
    "answered_already": Sentence("Diese Rückfrage ist schon beantwortet."),
    "no_question": Sentence("Es gibt keine offene Rückfrage."),
    "nothing_to_undo": Sentence(
        "Es gibt nichts zurückzunehmen: Auf diesem Gerät wurde nichts eingelesen, "
        "das letzte Einlesen hat nur vorhandene Entwürfe geändert, "
        "oder auf alle Entwürfe hat schon jemand reagiert."
    ),
    "not_released": Sentence("Der Entwurf ist nicht freigegeben."),
    "published_already": Sentence("Der Entwurf ist schon veröffentlicht."),
    "unknown_revision": Sentence("Diese Fassung gibt es nicht."),
    "unknown_channel": Sentence("Der Entwurf ist nicht für diesen Kanal freigegeben."),
    "unknown_publication": Sentence("Für diesen Kanal ist keine Veröffentlichung eingetragen."),
    "taken_down_already": Sentence("Dieser Beitrag ist schon als depubliziert eingetragen."),
    "recorded_channel": Sentence(
        "Für diesen Kanal ist eine Veröffentlichung eingetragen. Er kann nicht mehr entfallen."
    ),
    "dropped_already": Sentence("Dieser Kanal ist schon entfallen."),
    "not_dropped": Sentence("Dieser Kanal ist nicht entfallen."),
    "no_deviation": Sentence("Der veröffentlichte Text ist wortgleich mit der Freigabe."),
    "nothing_to_post": Sentence(
        "Hier ist nichts zu veröffentlichen: Jeder Kanal ist entfallen oder depubliziert."
    ),
    "nothing_due": Sentence("Für jeden Kanal ist schon etwas eingetragen."),
    "bad_code": Sentence(
        "„{code}“ ist kein Kürzel. Ein Kürzel beginnt mit einem Buchstaben oder einer Ziffer und hat"
        " keine Leerzeichen, zum Beispiel R15 oder sk.presse; der volle Name steht daneben."
    ),
    "unknown_kind": Sentence("Diese Handlung kennt diese Fassung des Programms nicht."),
    "unknown_invitation": Sentence("Zu diesem Gerät ist keine Einladung da."),
    "wrong_invitation": Sentence("Das Gerät wurde mit einer anderen Einladung geöffnet."),
    "not_founder": Sentence("Den Raum gründet nur, wer ihn anlegt."),
    "forked": Sentence(
        "Die Kette dieses Geräts hat sich davor gegabelt (wiederhergestellt "
        "oder kopiert). Das zählt nicht. Weiter geht es mit „Neuer Schlüssel für dieses "
        "Gerät …“ und einer Einladung für ein weiteres Gerät."
    ),
    "voucher_forked": Sentence(
        "Wer dieses Gerät zugelassen hat, dessen Kette hatte sich davor "
        "gegabelt. Bitte lassen Sie es von einem anderen Gerät der Verwaltung "
        "noch einmal zu."
    ),
    "revoked": Sentence("Nach Sperrung eingegangen. Das zählt nicht."),
    "voucher_revoked": Sentence(
        "Wer dieses Gerät zugelassen hat, war davor gesperrt. "
        "Bitte lassen Sie es von einer anderen Verwaltung noch einmal zu."
    ),
    "role_removed": Sentence(
        "Die Rolle dafür war diesem Mitglied davor genommen. Das zählt nicht."
    ),
    "closed": Sentence("Dieses Gerät hatte seine Kette davor beendet. Das zählt nicht."),
    "no_proof": Sentence("Das beweist keine Gabelung."),
    "unknown_member": Sentence("Dieses Mitglied gibt es im Raum nicht."),
    "unknown_cut": Sentence("Diese Sperre gibt es nicht."),
    "unknown_position": Sentence(
        "Die genannte Stelle in der Kette des Geräts ist hier nicht bekannt."
    ),
    "not_above": Sentence(
        "Über ein Mitglied mit Verwaltungsrecht bestimmt nur, wer in der Einladung "
        "über ihm steht, oder der Wiederherstellungsschlüssel."
    ),
    "not_second": Sentence(
        "Das muss eine zweite Verwaltung bestätigen, die weder gesperrt wird "
        "noch unter dem gesperrten Mitglied steht."
    ),
    "other_branch": Sentence("Von diesem Gerät zählt schon der andere Zweig."),
    "update_needed": Sentence(
        "Dieser Raum enthält eine Entscheidung über Rechte, die diese Fassung von Umlauf "
        "nicht kennt. Bitte aktualisieren Sie Umlauf; bis dahin können Sie nicht abstimmen."
    ),
    "not_first": Sentence("Ein Gerät öffnet seine Kette nur einmal."),
    "open_conditions": Sentence(
        "Es sind noch Auflagen offen. Erst eine Fassung, die sie erfüllt, kann "
        "schlussgezeichnet werden."
    ),
    "missing_media": Sentence(
        "Es fehlen noch Medien dieser Fassung. Freigeben geht, sobald sie da und geprüft sind."
    ),
    "not_final": Sentence("Über eine Ausnahme entscheidet nur, wer die Schlusszeichnung gibt."),
    "author_lifts": Sentence(
        "Vier-Augen-Prinzip: Wer die Fassung verfasst hat, hebt keine Sperre auf."
    ),
    "no_block": Sentence("Diese Prüfung sperrt die Fassung nicht."),
    "unknown_ask": Sentence("Um diese Ausnahme hat niemand gebeten, oder sie ist beantwortet."),
    "asked_already": Sentence("Um diese Ausnahme ist schon gebeten."),
    "unknown_rule": Sentence("Diese Prüfung gibt es nicht."),
    "blocked": Sentence("Eine Prüfung sperrt diese Fassung."),
    "no_step": Sentence("An keiner offenen Station wartet dieser Entwurf auf Ihre Stelle."),
    "no_conditions": Sentence("Bitte nennen Sie mindestens eine Auflage."),
    "no_target": Sentence("Bitte nennen Sie die Stelle, an die Sie abgeben."),
    "wrong_verdict": Sentence("Dieses Votum passt nicht zu dieser Art von Station."),
    "consent_revoked": Sentence(
        "Dieser Nachweis ist widerrufen. Bitte legen Sie für eine neue "
        "Einwilligung einen neuen an."
    ),
    "unknown_consent": Sentence("Diesen Nachweis gibt es im Verzeichnis nicht."),
    "too_many_ids": Sentence("Eine Löschung nennt 1 bis 200 Einträge."),
    "unknown_erasure": Sentence(
        "Diese Löschung gibt es nicht, oder wer sie verlangt hat, darf das nicht mehr."
    ),
    "same_member": Sentence(
        "Vier-Augen-Prinzip: Eine Löschung bestätigt ein zweites Mitglied mit dem Recht "
        "Administration oder Registratur."
    ),
    "confirmed_already": Sentence("Diese Löschung ist schon bestätigt."),
    "unknown_entry": Sentence("Diesen Eintrag gibt es hier nicht."),
    "only_words": Sentence(
        "Löschen lassen sich nur Texte, Medien, Anmerkungen, Funktionsbezeichnungen und "
        "Einwilligungen. Voten und andere Tatsachen bleiben."
    ),
    "draft_open": Sentence(
        "Dieser Text gehört zu einer Fassung. Er lässt sich erst löschen, wenn der Entwurf "
        "veröffentlicht oder zurückgezogen ist."
    ),
    "not_again": Sentence("Das lässt sich nicht noch einmal zeichnen."),
    "demo_only": Sentence("Das geht nur in einem Beispielraum."),
    "duplicate_code": Sentence("Dieses Kürzel gibt es im Raum schon."),
}

_NOTICES = {
    "contested": Sentence("Veröffentlicht, obwohl der Entwurf strittig ist."),
    "rejected": Sentence("Veröffentlicht, obwohl der Entwurf zurückgewiesen ist."),
    "recalled": Sentence("Veröffentlicht, obwohl der Umlauf zurückgeholt ist."),
    "withdrawn": Sentence("Veröffentlicht, obwohl der Entwurf zurückgezogen ist."),
    "release_revoked": Sentence("Veröffentlicht, obwohl die Freigabe widerrufen ist."),
    "unreleased": Sentence("Veröffentlicht, ohne dass diese Fassung freigegeben ist."),
    "basis_gone": Sentence("Die Grundlage der Freigabe ist nachträglich entfallen."),
    "late_objection": Sentence("Nach der Schlusszeichnung ist eine Einwendung eingegangen."),
    "new_after_release": Sentence("Nach der Freigabe ist eine neue Fassung entstanden."),
    "forked_revision": Sentence(
        "Zwei Fassungen oder Umläufe stehen nebeneinander. Der Entwurf ruht, "
        "bis nur noch einer gilt."
    ),
    "duplicate_ref": Sentence(
        "Die externe ID dieses Entwurfs steht in zwei Entwürfen; ziehen Sie einen zurück."
    ),
}


def notices(flags: Collection[str]) -> tuple[Sentence, ...]:
    """What a draft's flags say to people, the gravest first; some flags say nothing of their own."""
    return tuple(words for flag, words in _NOTICES.items() if flag in flags)


def sentence(code: str) -> Sentence:
    """The sentence for a rule's code; an unknown code is a bug told plainly."""
    return _SENTENCES.get(
        code, Sentence("Das lassen die Regeln des Raums nicht zu ({code}).", code=code)
    )
