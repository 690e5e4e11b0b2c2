"""Consent of everybody who can be recognised, and the rights in the music."""

from __future__ import annotations

from collections.abc import Iterator

from db.domain.checks.facts import DraftFacts, Finding, Outside
from db.domain.checks.media_form import what
from db.domain.checks.register import covers, register_findings
from db.domain.checks.subtitles import videos
from db.sentence import Sentence

PERSONS, MUSIC = ("person", "minor"), ("music",)


def consents(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """A recognisable person without consent is grave; a medium of which nothing is said a hint.

    Source: § 22 KunstUrhG, Art. 6 and 7 DSGVO; minors: both guardians, § 1629 BGB.
    """
    for number, one in enumerate(facts.media, 1):
        registered = any(covers(entry, one) for entry in facts.consents if entry.kind in PERSONS)
        if one.people != "some" or registered:
            continue
        said = one.consent.strip()
        yield Finding(
            "consent",
            f"media.{number}",
            not said,
            Sentence(
                "Einwilligung zu {medium} {number} steht nicht im Register",
                medium=what(one),
                number=number,
            )
            if said
            else Sentence(
                "Einwilligung fehlt bei {medium} {number}", medium=what(one), number=number
            ),
            Sentence("Bitte tragen Sie sie unter Themen, Einwilligungen und Lizenzen ein."),
        )
    yield from register_findings(facts, outside, "consent", PERSONS)
    yield from _nothing_said(facts)


def _nothing_said(facts: DraftFacts) -> Iterator[Finding]:
    silent = [
        number
        for number, one in enumerate(facts.media, 1)
        if one.type.startswith(("image/", "video/"))
        and not (one.people or one.consents or one.consent.strip())
    ]
    if silent:
        yield Finding(
            "consent",
            f"media.{silent[0]}",
            False,  # noqa: FBT003
            Sentence("Personen: keine Angabe bei 1 Medium")
            if len(silent) == 1
            else Sentence("Personen: keine Angabe bei {count} Medien", count=len(silent)),
            Sentence("Bitte geben Sie an, ob jemand zu erkennen ist."),
        )


def music(facts: DraftFacts, outside: Outside) -> Iterator[Finding]:
    """Music whose right fails is grave; a video of which nothing is said is a hint."""
    yield from register_findings(facts, outside, "music", MUSIC)
    for number, one in videos(facts):
        registered = any(covers(entry, one) for entry in facts.consents if entry.kind in MUSIC)
        if not one.music.strip() and not registered:
            yield Finding(
                "music",
                f"media.{number}",
                False,  # noqa: FBT003
                Sentence("Musik: keine Angabe bei Video {number}", number=number),
                Sentence("Bitte geben Sie die Rechte an, oder dass keine Musik zu hören ist."),
            )
