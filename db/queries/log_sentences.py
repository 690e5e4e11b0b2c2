"""What an entry says, in one short German sentence."""

from __future__ import annotations

from db.sentence import Sentence

_KINDS = {
    "space.create": Sentence("Raum angelegt"),
    "space.set": Sentence("Einstellungen des Raums geändert"),
    "check.set": Sentence("Prüfung eingestellt"),
    "check.ask": Sentence("Ausnahme von einer Prüfung erbeten"),
    "check.decline": Sentence("Ausnahme von einer Prüfung abgelehnt"),
    "check.override": Sentence("Sperre einer Prüfung aufgehoben"),
    "blackout.set": Sentence("Sperrzeit eingetragen oder aufgehoben"),
    "blackout.step!": Sentence("Sperrzeit mit weiterer Station eingetragen oder aufgehoben"),
    "house.add": Sentence("Haus eingetragen"),
    "unit.add": Sentence("Stelle eingetragen"),
    "member.card": Sentence("Funktion benannt"),
    "member.invite": Sentence("Mitglied eingeladen"),
    "feed.open": Sentence("Gerät angemeldet"),
    "member.join": Sentence("Gerät bestätigt"),
    "role.set!": Sentence("Rollen eines Mitglieds gesetzt"),
    "revoke!": Sentence("Mitglied oder Gerät gesperrt"),
    "revoke.confirm!": Sentence("Rückwirkende Sperre bestätigt"),
    "readmit!": Sentence("Gesperrte Einträge wieder zugelassen"),
    "retention.set": Sentence("Aufbewahrungsfrist geändert"),
    "erase!": Sentence("Löschung von Inhalten verlangt"),
    "erase.confirm!": Sentence("Löschung von Inhalten bestätigt"),
    "fork.proof!": Sentence("Gabelung einer Kette belegt"),
    "feed.close": Sentence("Gerät hat seine Kette beendet"),
    "route.publish": Sentence("Laufweg veröffentlicht"),
    "witness": Sentence("Stand bezeugt"),
    "log.fingerprint": Sentence("Fingerabdruck des Protokolls gedruckt"),
    "inquiry.export": Sentence("Auskunft ausgegeben"),
    "draft.create": Sentence("Entwurf angelegt"),
    "draft.set": Sentence("Angaben zum Entwurf geändert"),
    "text.add": Sentence("Text hinterlegt"),
    "media.add": Sentence("Medium hinterlegt"),
    "revision.add": Sentence("Fassung angelegt"),
    "draft.submit": Sentence("Fassung vorgelegt"),
    "draft.recall": Sentence("Umlauf zurückgeholt"),
    "draft.withdraw": Sentence("Entwurf zurückgezogen"),
    "vote.withdraw": Sentence("Votum zurückgenommen"),
    "question.answer": Sentence("Rückfrage beantwortet"),
    "step.lapse": Sentence("Frist in Schweigen abgelaufen (System)"),
    "extension.ask": Sentence("Um mehr Zeit gebeten"),
    "extension.grant": Sentence("Um mehr Zeit entschieden"),
    "boost.ask": Sentence("Bezahlte Reichweite beantragt"),
    "boost.grant": Sentence("Über bezahlte Reichweite entschieden"),
    "dispute.resolve": Sentence("Strittige Station entschieden"),
    "comment.add": Sentence("Anmerkung geschrieben"),
    "consent.add": Sentence("Einwilligung oder Lizenz eingetragen"),
    "consent.revoke": Sentence("Widerruf einer Einwilligung eingetragen"),
    "consent.follow": Sentence("Folge einer Einwilligung abgehakt oder wieder geöffnet"),
    "substitution.set": Sentence("Vertretung eingetragen oder beendet"),
    "absence.set": Sentence("Abwesenheit eingetragen oder beendet"),
    "template.set": Sentence("Textbausteine geändert"),
    "comment.settle": Sentence("Anmerkung erledigt oder wieder geöffnet"),
    "release.revoke": Sentence("Freigabe widerrufen"),
    "publication.record": Sentence("Veröffentlichung vermerkt"),
    "publication.drop": Sentence("Kanal entfällt oder ist wieder vorgesehen"),
    "publication.judge": Sentence("Zur Abweichung entschieden"),
    "publication.end": Sentence("Beitrag depubliziert"),
}
_BEGUN = {
    "blackout.set": Sentence("Sperrzeit eingetragen"),
    "blackout.step!": Sentence("Sperrzeit mit weiterer Station eingetragen"),
    "halt": Sentence("Krisenstopp ausgelöst"),
    "consent.follow": Sentence("Folge einer Einwilligung abgehakt"),
    "substitution.set": Sentence("Vertretung eingetragen"),
    "absence.set": Sentence("Abwesenheit eingetragen"),
    "comment.settle": Sentence("Anmerkung erledigt"),
    "publication.drop": Sentence("Kanal entfällt"),
    "publication.judge": Sentence("Abweichung vermerkt"),
}
_ENDED = {
    "blackout.set": Sentence("Sperrzeit aufgehoben"),
    "blackout.step!": Sentence("Sperrzeit mit weiterer Station aufgehoben"),
    "halt": Sentence("Krisenstopp aufgehoben"),
    "consent.follow": Sentence("Folge einer Einwilligung wieder geöffnet"),
    "substitution.set": Sentence("Vertretung beendet"),
    "absence.set": Sentence("Abwesenheit beendet"),
    "comment.settle": Sentence("Anmerkung wieder geöffnet"),
    "publication.drop": Sentence("Kanal wieder vorgesehen"),
    "publication.judge": Sentence("Berichtigung verlangt"),
}
"""Kinds that begin or end something; their entry says which, unless its body is gone."""
READ_IN = Sentence("Fassung eingelesen")
"""A revision that came out of a content plan."""
_VERDICTS = {
    "approve": Sentence("Freigegeben"),
    "approve_with_conditions": Sentence("Mit Auflage freigegeben"),
    "reject": Sentence("Zurückgewiesen"),
    "ask_back": Sentence("Rückfrage gestellt"),
    "not_concerned": Sentence("Fehlanzeige"),
    "acknowledge": Sentence("Zur Kenntnis genommen"),
    "reassign": Sentence("Abgegeben"),
}


def log_sentence(kind: str, verdict: str, stood_in_for: str = "") -> Sentence:
    """The sentence for a kind; votes by verdict, and for which unit; unknown kinds by name."""
    if kind == "vote.cast":
        said = _VERDICTS.get(verdict, Sentence("Votum abgegeben"))
        if not stood_in_for:
            return said
        return Sentence("{said}, in Vertretung für {unit}", said=said, unit=stood_in_for)
    return _KINDS.get(kind, Sentence("Unbekannte Art: {kind}", kind=kind))


def turned_sentence(kind: str, *, on: bool) -> Sentence | None:
    """The sentence for a kind that begins (``on``) or ends something; None for all others."""
    return (_BEGUN if on else _ENDED).get(kind)
