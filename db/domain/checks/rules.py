"""Every rule: its name, what it looks for, how far it goes, what it says when all is well."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from db.domain.checks import (
    alt_texts,
    hashtags,
    labels,
    lengths,
    media_form,
    people,
    reading,
    rights,
    spelling,
    subtitles,
    timing,
)
from db.domain.checks.facts import BLOCK, HINT, DraftFacts, Finding, Outside
from db.domain.records import dataclass
from db.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        code: stable word in the log.      name: for people.      about: one sentence.
        default: how far it goes unless the space says otherwise.
        passed: what is said where it finds nothing.
        concerns: whether it has anything to look at in a draft.
        find: what it finds.
    """

    code: str
    name: Sentence
    about: Sentence
    default: str
    passed: Sentence
    concerns: Callable[[DraftFacts], object]
    find: Callable[[DraftFacts, Outside], Iterable[Finding]]


def _texts(facts: DraftFacts) -> bool:
    return bool(facts.texts)


def _channels(facts: DraftFacts) -> bool:
    return bool(facts.channels)


def _media(facts: DraftFacts) -> bool:
    return bool(facts.media)


def _planned(facts: DraftFacts) -> bool:
    return facts.planned is not None


def _shown(facts: DraftFacts) -> bool:
    return any(one.type.startswith(("image/", "video/")) for one in facts.media)


RULES = (
    Rule(
        "length",
        Sentence("Textlänge"),
        Sentence("Der Text ist länger, als der Kanal ihn nimmt; gezählt wird wie im Kanal."),
        BLOCK,
        Sentence("Länge passt überall"),
        _texts,
        lengths.lengths,
    ),
    Rule(
        "text",
        Sentence("Text je Kanal"),
        Sentence("Ein Kanal hat keinen Text; ein ganz leerer Entwurf sperrt."),
        BLOCK,
        Sentence("Text zu jedem Kanal"),
        _channels,
        lengths.missing_texts,
    ),
    Rule(
        "fold",
        Sentence("Falz"),
        Sentence("Vor „… mehr“ steht kein ganzer Satz; eine Kennzeichnung dahinter sperrt."),
        HINT,
        Sentence("Erster Satz vor der Falz"),
        _texts,
        lengths.folds,
    ),
    Rule(
        "hashtags",
        Sentence("Zahl der Hashtags"),
        Sentence("Mehr Hashtags, als der Kanal nimmt."),
        BLOCK,
        Sentence("Zahl der Hashtags passt"),
        hashtags.has_hashtags,
        hashtags.hashtag_count,
    ),
    Rule(
        "hashtag_words",
        Sentence("Hashtags vorlesbar"),
        Sentence("Lange Hashtags ohne Großbuchstaben lesen Vorleseprogramme als ein Wort."),
        HINT,
        Sentence("Hashtags sind vorlesbar"),
        hashtags.has_hashtags,
        hashtags.camel_case,
    ),
    Rule(
        "alt_text",
        Sentence("Alternativtexte"),
        Sentence("Jedes Bild hat eine Beschreibung, die kein Dateiname und nicht zu lang ist."),
        HINT,
        Sentence("Alternativtexte vollständig"),
        alt_texts.pictures,
        alt_texts.alt_texts,
    ),
    Rule(
        "subtitles",
        Sentence("Untertitel"),
        Sentence("Jedes Video hat Untertitel; laut Beschreibung eingebrannte sind ein Hinweis."),
        HINT,
        Sentence("Untertitel liegen vor"),
        subtitles.videos,
        subtitles.subtitles,
    ),
    Rule(
        "safe_zone",
        Sentence("Schrift im freien Bereich"),
        Sentence("Untertitel hochkanter Videos stehen nicht unter den Knöpfen des Kanals."),
        HINT,
        Sentence("Untertitel im freien Bereich"),
        subtitles.upright,
        subtitles.safe_zone,
    ),
    Rule(
        "media_count",
        Sentence("Zahl der Medien"),
        Sentence("Mehr Medien, als der Kanal nimmt."),
        BLOCK,
        Sentence("Zahl der Medien passt"),
        _media,
        media_form.media_count,
    ),
    Rule(
        "media_ratio",
        Sentence("Seitenverhältnis"),
        Sentence("Bilder sind höher oder breiter, als der Kanal sie zeigt."),
        HINT,
        Sentence("Seitenverhältnisse passen"),
        alt_texts.pictures,
        media_form.media_ratio,
    ),
    Rule(
        "media_size",
        Sentence("Dateigröße"),
        Sentence("Dateien sind größer, als der Kanal sie nimmt."),
        BLOCK,
        Sentence("Dateigrößen passen"),
        _shown,
        media_form.media_size,
    ),
    Rule(
        "video_duration",
        Sentence("Länge der Videos"),
        Sentence("Videos sind länger oder kürzer, als der Kanal sie nimmt."),
        BLOCK,
        Sentence("Länge der Videos passt"),
        subtitles.videos,
        media_form.video_duration,
    ),
    Rule(
        "credit",
        Sentence("Quelle und Lizenz"),
        Sentence("Zu jedem Medium stehen Quelle und Lizenz; fehlt beides, sperrt es."),
        HINT,
        Sentence("Quelle und Lizenz liegen vor"),
        _media,
        rights.credits,
    ),
    Rule(
        "licence",
        Sentence("Lizenz gültig"),
        Sentence("Eine Lizenz ist am Termin abgelaufen oder läuft bald ab."),
        BLOCK,
        Sentence("Lizenzen gelten am Termin"),
        rights.has_licence,
        rights.licences,
    ),
    Rule(
        "consent",
        Sentence("Einwilligungen"),
        Sentence("Jede erkennbare Person hat für diese Kanäle und diesen Tag eingewilligt."),
        BLOCK,
        Sentence("Einwilligung liegt vor"),
        _shown,
        people.consents,
    ),
    Rule(
        "music",
        Sentence("Musikrechte"),
        Sentence("Die Rechte an der Musik decken Kanäle und Termin."),
        BLOCK,
        Sentence("Musikrechte angegeben"),
        subtitles.videos,
        people.music,
    ),
    Rule(
        "label_ad",
        Sentence("Kennzeichnung Werbung"),
        Sentence("Werbung ist gekennzeichnet und steht im Text."),
        HINT,
        Sentence("Werbung: nichts zu kennzeichnen"),
        _texts,
        labels.advertisement,
    ),
    Rule(
        "label_cooperation",
        Sentence("Kennzeichnung Kooperation"),
        Sentence("Kooperationen sind gekennzeichnet und stehen im Text."),
        HINT,
        Sentence("Kooperation: stimmt"),
        _texts,
        labels.cooperation,
    ),
    Rule(
        "label_ai",
        Sentence("Kennzeichnung KI"),
        Sentence("Was eine KI erzeugt hat, ist gekennzeichnet."),
        HINT,
        Sentence("KI: stimmt"),
        lambda facts: facts.texts or facts.media,
        labels.ai_generated,
    ),
    Rule(
        "blackout",
        Sentence("Sperrzeiten"),
        Sentence("Der Termin liegt in einer Sperrzeit, oder deren weitere Station fehlt."),
        BLOCK,
        Sentence("Karenzzeit beachtet"),
        lambda facts: facts.planned is not None and facts.blackouts,
        timing.blackouts,
    ),
    Rule(
        "lead_time",
        Sentence("Vorlauf"),
        Sentence("Der Laufweg passt bis zum Termin nicht mehr, oder nur knapp."),
        HINT,
        Sentence("Vorlauf reicht"),
        lambda facts: facts.planned is not None and facts.way,
        timing.lead_time,
    ),
    Rule(
        "same_slot",
        Sentence("Doppelt belegt"),
        Sentence("Zwei Entwürfe gehen zur gleichen Zeit auf denselben Kanal."),
        HINT,
        Sentence("Termin ist frei"),
        _planned,
        timing.same_slot,
    ),
    Rule(
        "holiday",
        Sentence("Feiertag"),
        Sentence("Der Termin fällt auf einen Feiertag; ein stiller Tag sperrt."),
        HINT,
        Sentence("Kein Feiertag"),
        _planned,
        timing.holidays,
    ),
    Rule(
        "readability",
        Sentence("Lesbarkeit"),
        Sentence("Der Text ist schwer zu lesen (LIX über 50, sehr schwer über 60)."),
        HINT,
        Sentence("Gut zu lesen"),
        _texts,
        reading.readability,
    ),
    Rule(
        "long_sentences",
        Sentence("Lange Sätze"),
        Sentence("Ein Satz hat mehr als 30 Wörter, sehr lang mehr als 45."),
        HINT,
        Sentence("Sätze sind kurz genug"),
        _texts,
        reading.long_sentences,
    ),
    Rule(
        "spelling",
        Sentence("Schreibung"),
        Sentence(
            "Alte Rechtschreibung, doppelte Wörter, Leerzeichen vor Satzzeichen; kein Wörterbuch."
        ),
        HINT,
        Sentence("Keine auffällige Schreibung"),
        _texts,
        spelling.spelling,
    ),
)
BY_CODE = {one.code: one for one in RULES}
