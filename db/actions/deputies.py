"""Saying who stands in for a unit, that one is away, and which wordings the space offers."""

from __future__ import annotations

from collections.abc import Sequence

from db.actions.words import add_text
from db.actions.writer import Writer
from db.domain.act import hypothetical
from db.domain.operations import AbsenceSet, SubstitutionSet, TemplateSet
from db.errors import Refused
from db.rows.sentences import sentence
from db.sentence import Sentence

LONGEST = 400


def set_substitution(writer: Writer, unit: str, deputy: str, since: int, until: int) -> None:
    """Lets ``deputy`` vote for ``unit``.

    Raises:
        Refused: ``bad_window``, ``unknown_unit``, ``no_voter`` or what the rules say.
    """
    known = writer.space.units
    if unit not in known or deputy not in known:
        raise Refused("unknown_unit", Sentence("Diese Stelle gibt es im Raum nicht."))
    _require_order(since, until)
    if unit != deputy and deputy not in writer.space.voting_units():
        raise Refused("no_voter", sentence("no_voter"))
    writer.write(SubstitutionSet(unit, deputy, since, until, on=True))


def end_substitution(writer: Writer, unit: str, deputy: str) -> None:
    """Ends what was last said of a pair, its days unchanged.

    Raises:
        Refused: ``no_substitution``.
    """
    probe, trust = hypothetical(writer.identity.key.feed, writer.clock(), None), writer.space.trust
    said = writer.space.deputies.newest(unit, deputy, probe, trust)
    if not any(op.on for _, op in said):
        raise Refused("no_substitution", Sentence("Diese Vertretung ist nicht eingetragen."))
    _, last = said[-1]
    writer.write(SubstitutionSet(unit, deputy, last.since, last.until, on=False))


def set_absence(writer: Writer, since: int, until: int) -> None:
    """Says that the acting member is away; ``until`` 0 = back.

    Raises:
        Refused: ``bad_window``.
    """
    _require_order(since, until)
    writer.write(AbsenceSet(since, until))


def _require_order(since: int, until: int) -> None:
    if until and until < since:
        raise Refused("bad_window", Sentence("Der letzte Tag liegt vor dem ersten."))


def set_templates(writer: Writer, verdict: str, texts: Sequence[str]) -> None:
    """Replaces the wordings for one verdict; words that are offered already keep their id.

    Raises:
        Refused: ``too_long``.
    """
    found = writer.space.deputies
    before = found.templates.get(verdict, TemplateSet(verdict))
    here = found.wordings
    known = {here[one].text: one for one in before.texts if one in here}
    ids = [known.get(text) or _word(writer, text) for text in _cleaned(texts)]
    writer.write(TemplateSet(verdict, tuple(ids)))


def _cleaned(texts: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(one.strip() for one in texts if one.strip()))


def _word(writer: Writer, text: str) -> str:
    if len(text) > LONGEST:
        message = Sentence("Ein Textbaustein hat höchstens {most} Zeichen.", most=LONGEST)
        raise Refused("too_long", message)
    return add_text(writer, "", "template", text)
