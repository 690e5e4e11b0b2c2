"""What the register of consents and licences says of a draft's media."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from db.domain.checks.facts import ConsentFacts, DraftFacts, Finding, MediumFacts, Outside
from db.sentence import Sentence

GUARDIANS, SOON = 2, 30
RULE_OF = {
    "person": "consent",
    "minor": "consent",
    "music": "music",
    "picture": "licence",
    "font": "licence",
}
"""Which check speaks of an entry, by its kind."""
_WORDS = {
    "music": Sentence("Musikrecht"),
    "picture": Sentence("Bildlizenz"),
    "font": Sentence("Schriftlizenz"),
}


def covers(entry: ConsentFacts, medium: MediumFacts) -> bool:
    """Whether an entry stands for a medium: the medium names it, or it names the medium."""
    return entry.id in medium.consents or medium.sha256 in entry.media


def entries_for(facts: DraftFacts, kinds: tuple[str, ...]) -> tuple[ConsentFacts, ...]:
    """The entries of some kinds that stand for a medium of this draft."""
    return tuple(
        one
        for one in facts.consents
        if one.kind in kinds and any(covers(one, medium) for medium in facts.media)
    )


def register_findings(
    facts: DraftFacts, outside: Outside, rule: str, kinds: tuple[str, ...]
) -> Iterator[Finding]:
    """What is wrong with the entries, one finding an entry, the gravest of each."""
    day = max(facts.planned or facts.today, facts.today)
    for one in entries_for(facts, kinds):
        wrong = _wrong(one, facts.channels, day, outside)
        if wrong:
            grave, words, remedy = wrong
            kind = _WORDS.get(one.kind, Sentence("Einwilligung"))
            title = Sentence("{kind} „{motif}“", kind=kind, motif=one.motif[:60])
            text = Sentence("{title} {words}", title=title, words=words)
            yield Finding(rule, f"consent.{one.id}", grave, text, remedy)


def _wrong(
    one: ConsentFacts, channels: tuple[str, ...], day: date, outside: Outside
) -> tuple[bool, Sentence, Sentence] | None:
    if one.revoked:
        return True, Sentence("ist widerrufen"), Sentence("Bitte nehmen Sie das Medium heraus.")
    if one.state != "given":
        return (
            True,
            Sentence("ist erst angefragt"),
            Sentence("Bitte warten Sie auf die Unterschrift."),
        )
    if one.kind == "minor" and one.guardians < GUARDIANS:
        return (
            True,
            Sentence(
                "hat {count} von {all} Sorgeberechtigten",
                count=one.guardians,
                all=GUARDIANS,
            ),
            Sentence("Bitte holen Sie die Unterschrift beider Sorgeberechtigten ein."),
        )
    if one.valid_until is not None and one.valid_until < day:
        return (
            True,
            Sentence("gilt nur bis {day}", day=f"{one.valid_until:%d.%m.%Y}"),
            Sentence("Bitte holen Sie sie neu ein."),
        )
    beyond = [outside.name(code) for code in channels if code not in one.channels]
    if one.channels and beyond:
        return (
            True,
            Sentence("deckt {beyond} nicht ab", beyond=", ".join(beyond)),
            Sentence("Bitte erweitern Sie sie oder nehmen Sie den Kanal heraus."),
        )
    if one.valid_until is not None and (one.valid_until - day).days <= SOON:
        return (
            False,
            Sentence("läuft am {day} ab", day=f"{one.valid_until:%d.%m.%Y}"),
            Sentence("Bitte verlängern Sie sie bald."),
        )
    return None
