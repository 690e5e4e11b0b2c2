"""What an entry says, in one short German sentence."""

from __future__ import annotations

_KINDS = {
    "space.create": "Raum angelegt",
    "space.set": "Einstellungen des Raums geändert",
    "check.set": "Prüfung eingestellt",
    "check.ask": "Ausnahme von einer Prüfung erbeten",
    "check.override": "Sperre einer Prüfung aufgehoben",
    "house.add": "Haus eingetragen",
    "unit.add": "Stelle eingetragen",
    "member.card": "Funktion benannt",
    "member.invite": "Mitglied eingeladen",
    "feed.open": "Gerät angemeldet",
    "member.join": "Gerät bestätigt",
    "route.publish": "Laufweg veröffentlicht",
    "witness": "Stand bezeugt",
    "log.fingerprint": "Fingerabdruck des Protokolls gedruckt",
    "inquiry.export": "Auskunft ausgegeben",
    "draft.create": "Entwurf angelegt",
    "draft.set": "Angaben zum Entwurf geändert",
    "text.add": "Text hinterlegt",
    "media.add": "Medium hinterlegt",
    "revision.add": "Fassung angelegt",
    "draft.submit": "Fassung vorgelegt",
    "draft.recall": "Umlauf zurückgeholt",
    "draft.withdraw": "Entwurf zurückgezogen",
    "vote.withdraw": "Votum zurückgenommen",
    "question.answer": "Rückfrage beantwortet",
    "step.lapse": "Frist in Schweigen abgelaufen (System)",
    "dispute.resolve": "Strittige Station entschieden",
    "comment.add": "Anmerkung geschrieben",
    "consent.add": "Einwilligung oder Lizenz eingetragen",
    "consent.revoke": "Widerruf einer Einwilligung eingetragen",
    "consent.follow": "Folge einer Einwilligung abgehakt oder wieder geöffnet",
    "substitution.set": "Vertretung eingetragen oder beendet",
    "absence.set": "Abwesenheit eingetragen oder beendet",
    "template.set": "Textbausteine geändert",
    "comment.settle": "Anmerkung erledigt oder wieder geöffnet",
    "release.revoke": "Freigabe widerrufen",
    "publication.record": "Veröffentlichung vermerkt",
}
_VERDICTS = {
    "approve": "Freigegeben",
    "approve_with_conditions": "Mit Auflage freigegeben",
    "reject": "Zurückgewiesen",
    "ask_back": "Rückfrage gestellt",
    "not_concerned": "Fehlanzeige",
    "acknowledge": "Zur Kenntnis genommen",
    "reassign": "Abgegeben",
}


def log_sentence(kind: str, verdict: str, stood_in_for: str = "") -> str:
    """The sentence for a kind; votes by verdict, and for which unit; unknown kinds by name."""
    if kind == "vote.cast":
        said = _VERDICTS.get(verdict, "Votum abgegeben")
        return f"{said}, in Vertretung für {stood_in_for}" if stood_in_for else said
    return _KINDS.get(kind, f"Unbekannte Art: {kind}")
