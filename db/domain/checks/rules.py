"""Every rule: its name, what it looks for, how far it goes, what it says when all is well."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        code: stable word in the log.      name: for people.      about: one sentence.
        default: how far it goes unless the space says otherwise.
        passed: what is said where it finds nothing.
        concerns: whether it has anything to look at in a draft.
        find: what it finds.
        ready: whether a space can hold what it asks for yet.
    """

    code: str
    name: str
    about: str
    default: str
    passed: str
    concerns: Callable[[DraftFacts], object]
    find: Callable[[DraftFacts, Outside], Iterable[Finding]]
    ready: bool = True


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
        "Textlänge",
        "Der Text ist länger, als der Kanal ihn nimmt; gezählt wird wie im Kanal.",
        BLOCK,
        "Länge passt überall",
        _texts,
        lengths.lengths,
    ),
    Rule(
        "text",
        "Text je Kanal",
        "Ein Kanal hat keinen Text; ein ganz leerer Entwurf sperrt.",
        BLOCK,
        "Text zu jedem Kanal",
        _channels,
        lengths.missing_texts,
    ),
    Rule(
        "fold",
        "Falz",
        "Vor „… mehr“ steht kein ganzer Satz; eine Kennzeichnung dahinter sperrt.",
        HINT,
        "Erster Satz vor der Falz",
        _texts,
        lengths.folds,
    ),
    Rule(
        "hashtags",
        "Zahl der Hashtags",
        "Mehr Hashtags, als der Kanal nimmt.",
        BLOCK,
        "Zahl der Hashtags passt",
        hashtags.has_hashtags,
        hashtags.hashtag_count,
    ),
    Rule(
        "hashtag_words",
        "Hashtags vorlesbar",
        "Lange Hashtags ohne Großbuchstaben lesen Vorleseprogramme als ein Wort.",
        HINT,
        "Hashtags sind vorlesbar",
        hashtags.has_hashtags,
        hashtags.camel_case,
    ),
    Rule(
        "alt_text",
        "Alternativtexte",
        "Jedes Bild hat eine Beschreibung, die kein Dateiname und nicht zu lang ist.",
        HINT,
        "Alternativtexte vollständig",
        alt_texts.pictures,
        alt_texts.alt_texts,
    ),
    Rule(
        "subtitles",
        "Untertitel",
        "Jedes Video hat Untertitel; laut Beschreibung eingebrannte sind ein Hinweis.",
        HINT,
        "Untertitel liegen vor",
        subtitles.videos,
        subtitles.subtitles,
    ),
    Rule(
        "safe_zone",
        "Schrift im freien Bereich",
        "Untertitel hochkanter Videos stehen nicht unter den Knöpfen des Kanals.",
        HINT,
        "Untertitel im freien Bereich",
        subtitles.upright,
        subtitles.safe_zone,
    ),
    Rule(
        "media_count",
        "Zahl der Medien",
        "Mehr Medien, als der Kanal nimmt.",
        BLOCK,
        "Zahl der Medien passt",
        _media,
        media_form.media_count,
    ),
    Rule(
        "media_ratio",
        "Seitenverhältnis",
        "Bilder sind höher oder breiter, als der Kanal sie zeigt.",
        HINT,
        "Seitenverhältnisse passen",
        alt_texts.pictures,
        media_form.media_ratio,
    ),
    Rule(
        "media_size",
        "Dateigröße",
        "Dateien sind größer, als der Kanal sie nimmt.",
        BLOCK,
        "Dateigrößen passen",
        _shown,
        media_form.media_size,
    ),
    Rule(
        "video_duration",
        "Länge der Videos",
        "Videos sind länger oder kürzer, als der Kanal sie nimmt.",
        BLOCK,
        "Länge der Videos passt",
        subtitles.videos,
        media_form.video_duration,
    ),
    Rule(
        "credit",
        "Quelle und Lizenz",
        "Zu jedem Medium stehen Quelle und Lizenz; fehlt beides, sperrt es.",
        HINT,
        "Quelle und Lizenz liegen vor",
        _media,
        rights.credits,
    ),
    Rule(
        "licence",
        "Lizenz gültig",
        "Eine Lizenz ist am Termin abgelaufen oder läuft bald ab.",
        BLOCK,
        "Lizenzen gelten am Termin",
        rights.has_licence,
        rights.licences,
    ),
    Rule(
        "consent",
        "Einwilligungen",
        "Jede erkennbare Person hat für diese Kanäle und diesen Tag eingewilligt.",
        BLOCK,
        "Einwilligung liegt vor",
        _shown,
        people.consents,
    ),
    Rule(
        "music",
        "Musikrechte",
        "Die Rechte an der Musik decken Kanäle und Termin.",
        BLOCK,
        "Musikrechte angegeben",
        subtitles.videos,
        people.music,
    ),
    Rule(
        "label_ad",
        "Kennzeichnung Werbung",
        "Werbung ist gekennzeichnet und steht im Text.",
        HINT,
        "Werbung: nichts zu kennzeichnen",
        _texts,
        labels.advertisement,
    ),
    Rule(
        "label_cooperation",
        "Kennzeichnung Kooperation",
        "Kooperationen sind gekennzeichnet und stehen im Text.",
        HINT,
        "Kooperation: stimmt",
        _texts,
        labels.cooperation,
    ),
    Rule(
        "label_ai",
        "Kennzeichnung KI",
        "Was eine KI erzeugt hat, ist gekennzeichnet.",
        HINT,
        "KI: stimmt",
        lambda facts: facts.texts or facts.media,
        labels.ai_generated,
    ),
    Rule(
        "blackout",
        "Sperrzeiten",
        "Der Termin liegt in einer Sperrzeit des Raums.",
        BLOCK,
        "Karenzzeit beachtet",
        lambda facts: facts.planned is not None and facts.blackouts,
        timing.blackouts,
        ready=False,
    ),
    Rule(
        "lead_time",
        "Vorlauf",
        "Der Laufweg passt bis zum Termin nicht mehr, oder nur knapp.",
        HINT,
        "Vorlauf reicht",
        lambda facts: facts.planned is not None and facts.way,
        timing.lead_time,
    ),
    Rule(
        "same_slot",
        "Doppelt belegt",
        "Zwei Entwürfe gehen zur gleichen Zeit auf denselben Kanal.",
        HINT,
        "Termin ist frei",
        _planned,
        timing.same_slot,
    ),
    Rule(
        "holiday",
        "Feiertag",
        "Der Termin fällt auf einen Feiertag; ein stiller Tag sperrt.",
        HINT,
        "Kein Feiertag",
        _planned,
        timing.holidays,
    ),
    Rule(
        "readability",
        "Lesbarkeit",
        "Der Text ist schwer zu lesen (LIX über 50, sehr schwer über 60).",
        HINT,
        "Gut zu lesen",
        _texts,
        reading.readability,
    ),
    Rule(
        "long_sentences",
        "Lange Sätze",
        "Ein Satz hat mehr als 30 Wörter, sehr lang mehr als 45.",
        HINT,
        "Sätze sind kurz genug",
        _texts,
        reading.long_sentences,
    ),
    Rule(
        "spelling",
        "Schreibung",
        "Alte Rechtschreibung, doppelte Wörter, Leerzeichen vor Satzzeichen; kein Wörterbuch.",
        HINT,
        "Keine auffällige Schreibung",
        _texts,
        spelling.spelling,
    ),
)
BY_CODE = {one.code: one for one in RULES}
