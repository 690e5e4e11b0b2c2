"""Enters consents and licences, takes them back, ticks what follows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from db.actions.media import MediaDesk
from db.actions.writer import Writer
from db.domain.operations import ConsentAdd, ConsentFollow, ConsentRevoke
from db.domain.register import BOTH
from db.errors import Refused
from db.reference.channels import channels
from db.rows import MediumInput
from db.rows.consents import ConsentInput
from db.rows.sentences import sentence
from db.sentence import Sentence

LONGEST, LONGEST_NOTE, MOST_FILES = 200, 2_000, 20
_DIGEST = re.compile(r"[0-9a-f]{64}\Z").match


def prepare(desk: MediaDesk, entered: ConsentInput) -> None:
    """Takes the files of an entry in, before a transaction opens.

    Raises:
        Refused: ``bad_medium``, a file cannot be used; ``bad_scan``, a scan is no PDF or picture.
    """
    desk.prepare(MediumInput(path=one) for one in _paths((*entered.scans, *entered.media)))
    for one in _paths(entered.scans):
        if not desk.taken(Path(one)).type.startswith(("image/", "application/pdf")):
            message = Sentence(
                "{name} ist kein Scan. Es gehen PDF und Bilder.", name=Path(one).name
            )
            raise Refused("bad_scan", message)


def _paths(files: Iterable[str]) -> list[str]:
    return [one for one in files if not _DIGEST(one)]


def enter(writer: Writer, desk: MediaDesk, entered: ConsentInput) -> str:
    """Writes an entry, or replaces the one of its id; ``house`` is an id. Returns the id.

    Raises:
        Refused: ``bad_consent`` naming what is missing; ``consent_revoked``.
    """
    _refuse_unfit(entered)
    if entered.consent:
        _known(writer, entered.consent)
    consent = entered.consent or writer.new_id()
    writer.write(
        ConsentAdd(
            consent=consent,
            kind=entered.kind,
            motif=entered.motif.strip(),
            house=entered.house,
            state=entered.state,
            channels=tuple(entered.channels),
            valid_until=entered.valid_until,
            basis=entered.basis.strip(),
            guardians=entered.guardians if entered.kind == "minor" else 0,
            signed_at=entered.signed_at,
            asked_at=entered.asked_at,
            scan=_digests(desk, entered.scans),
            media=_digests(desk, entered.media),
            note=entered.note.strip(),
        )
    )
    return consent


def _digests(desk: MediaDesk, files: Iterable[str]) -> tuple[str, ...]:
    found = (one if _DIGEST(one) else desk.taken(Path(one)).sha256 for one in files)
    return tuple(dict.fromkeys(found))


def _refuse_unfit(entered: ConsentInput) -> None:
    for unfit, words in (
        (
            not entered.motif.strip(),
            Sentence("Bitte nennen Sie das Motiv, als Funktion ohne Namen."),
        ),
        (
            len(entered.motif) > LONGEST,
            Sentence("Das Motiv darf höchstens {most} Zeichen lang sein.", most=LONGEST),
        ),
        (
            len(entered.basis) > LONGEST or len(entered.note) > LONGEST_NOTE,
            Sentence("Grundlage oder Bemerkung ist zu lang. Bitte fassen Sie sich kürzer."),
        ),
        (
            any(code not in channels() for code in entered.channels),
            Sentence("Einen der Kanäle kennt Umlauf nicht."),
        ),
        (not 0 <= entered.guardians <= BOTH, Sentence("Es gibt höchstens zwei Sorgeberechtigte.")),
        (
            0 < entered.valid_until < entered.signed_at,
            Sentence("„Gültig bis“ liegt vor dem Tag der Unterschrift. Bitte prüfen Sie beide."),
        ),
        (
            len(entered.scans) > MOST_FILES or len(entered.media) > MOST_FILES,
            Sentence("Es gehen höchstens {most} Dateien.", most=MOST_FILES),
        ),
    ):
        if unfit:
            raise Refused("bad_consent", words)


def _known(writer: Writer, consent: str) -> None:
    if consent not in writer.space.register.entries:
        raise Refused("unknown_consent", sentence("unknown_consent"))


def revoke(writer: Writer, consent: str, at: int, how: str) -> None:
    """Ends a consent for good; ``at`` ms it was received, ``how`` written, spoken or mail.

    Raises:
        Refused: ``unknown_consent``, ``consent_revoked``, ``bad_consent`` (a day to come).
    """
    _known(writer, consent)
    if at > writer.clock():
        message = Sentence("Der Widerruf kann nicht in der Zukunft eingegangen sein.")
        raise Refused("bad_consent", message)
    if how not in {"written", "spoken", "mail"}:
        raise Refused("bad_consent", Sentence("Bitte sagen Sie, wie der Widerruf kam."))
    writer.write(ConsentRevoke(consent, at, how))


def follow(writer: Writer, consent: str, what: str, draft: str, *, done: bool) -> None:
    """Ticks a consequence, or opens it again; ``draft`` "" where it is about none."""
    _known(writer, consent)
    writer.write(ConsentFollow(consent, what, draft, done))
