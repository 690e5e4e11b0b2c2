"""Devices that nobody known here invited: told once for all of them, and apart from one's own."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import Connection

from db.ledger.problem import Problem
from db.sentence import Sentence
from db.sync.report import Report

KIND = "not_invited"
OWN_KIND = "own_not_invited"
_NAMED = 3
_UNINVITED = (
    "SELECT i.feed FROM local_identity i JOIN entry e ON e.feed = i.feed AND e.seq = 1"
    " WHERE json_extract(e.body, '$.invitation') <> ''"
    " AND json_extract(e.body, '$.invitation') NOT IN (SELECT key FROM invited)"
    " AND EXISTS (SELECT 1 FROM entry s WHERE s.feed = ? AND s.seq = 1)"
)
OWN = Sentence(
    "Die Einladung, mit der dieses Gerät beitreten will, ist in diesem Raum nicht bekannt: Sie"
    " wurde verändert, oder wer Sie einlud, hat noch nicht abgeglichen. Bitte rufen Sie dort an"
    " und lassen Sie sich, wenn nötig, eine neue Einladung geben (umlauf space renew EINLADUNG)."
)
_ONE = Sentence(
    "{where} hat jemand ein Gerät angemeldet, dessen Einladung hier nicht bekannt ist: {who}. Ihr"
    " eigenes ist nicht gemeint. Es wird nicht aufgenommen, und nichts von ihm zählt. {remedy}"
)
_MANY = Sentence(
    "{where} hat jemand Geräte angemeldet, deren Einladung hier nicht bekannt ist ({count}):"
    " {who}. Ihr eigenes ist nicht gemeint. Sie werden nicht aufgenommen, und nichts von ihnen"
    " zählt. {remedy}"
)
_SHARE = Sentence("In der gemeinsamen Ablage")
_SERVER = Sentence("Auf dem Server")
_ON_SHARE = Sentence(
    "Die Verwaltung des Raums kann das von der Ablage entfernen (umlauf share reset)."
)
_ON_SERVER = Sentence("Bitte sagen Sie es denen, die den Server betreiben.")


def uninvited(connection: Connection, space: str) -> frozenset[str]:
    """Return the own feeds whose invitation is not here although the space is."""
    return frozenset(connection.exec_driver_sql(_UNINVITED, (space,)).scalars())


def note_strangers(report: Report, problems: Mapping[str, Problem]) -> None:
    """Put into a report which devices were refused as strangers, and nothing else that was.

    For who takes from a share without writing to its file: what is damaged there is found and
    mended by those who do.
    """
    for problem in problems.values():
        if problem.kind == KIND:
            report.add(*problem)


def tell_strangers(
    report: Report, acting: str, own: Collection[str], ignored: Collection[str], *, server: bool
) -> dict[str, str]:
    """Put what was told of each uninvited device into one note about others, one about oneself.

    Args:
        report: of a round; changed in place.
        acting: the feed that this device writes now.
        own: feeds of this replica that lack their invitation.
        ignored: feeds that somebody here does not want to hear of any more.
        server: the carrier is a server, in contrast to a share.

    Returns:
        by feed the names of the others.
    """
    told = [one for one in report.notes.values() if one.kind == KIND]
    report.notes = {key: one for key, one in report.notes.items() if one.kind != KIND}
    found = {one.where.split("/", maxsplit=1)[0]: _name(one) for one in told}
    if acting in own:
        report.add(OWN_KIND, acting, OWN)
    others = {feed: name for feed, name in found.items() if feed not in {*own, *ignored}}
    if others:
        report.add(KIND, ", ".join(sorted(others)), _of_others(others, server=server))
    return others


def _of_others(others: dict[str, str], *, server: bool) -> Sentence:
    text = _ONE if len(others) == 1 else _MANY
    return text.filled(
        where=_SERVER if server else _SHARE,
        count=len(others),
        who=tuple(sorted(others.values())[:_NAMED]),
        remedy=_ON_SERVER if server else _ON_SHARE,
    )


def _name(told: Problem) -> str:
    """The name a sieve gave the device; a server tells its own words, so the feed has to do."""
    return str(told.text.values.get("name", "")) or told.where[:12]
