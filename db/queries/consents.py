"""The register of consents and licences: lists, counts, one entry with what it touches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection

from db.queries.viewer import Viewer
from db.rows.consents import (
    KINDS,
    STATUSES,
    ConcernedRow,
    ConsentCounts,
    ConsentFilter,
    ConsentRow,
)

DAY = 24 * 60 * 60 * 1000
SOON = 60 * DAY
"""From here on an entry "läuft ab": two months are what a new signature takes."""
PathOf = Callable[[str], str]
_REGISTER = """
WITH concerned AS (
  SELECT m.consent, r.draft, r.revision, r.position, r.sha256
  FROM medium_consent m JOIN revision_medium r ON r.medium = m.medium
  UNION SELECT f.consent, r.draft, r.revision, r.position, r.sha256
  FROM consent_file f JOIN revision_medium r ON r.sha256 = f.sha256 WHERE f.role = 'media'
), living AS (
  SELECT g.*, d.title, d.state, d.shown FROM concerned g JOIN draft d ON d.id = g.draft
  WHERE d.state <> 'withdrawn' AND (g.revision = d.shown OR EXISTS (
    SELECT 1 FROM publication p WHERE p.draft = g.draft AND p.revision = g.revision))
), touched AS (
  SELECT consent, COUNT(DISTINCT draft) AS drafts, MIN(sha256) AS sha256
  FROM living GROUP BY consent
), register AS (
  SELECT c.*, COALESCE(h.code, '') AS house_code, CASE
    WHEN c.revoked THEN 'revoked'
    WHEN c.valid_until > 0 AND c.valid_until < :now THEN 'expired'
    WHEN c.state = 'asked' OR (c.kind = 'minor' AND c.guardians < 2) THEN 'missing'
    WHEN c.valid_until > 0 AND c.valid_until < :soon THEN 'expiring'
    ELSE 'valid' END AS status
  FROM consent c LEFT JOIN house h ON h.id = c.house
)
"""
_ROWS = """
SELECT c.id, c.kind, c.motif, c.house_code, c.status, c.state, c.channels, c.valid_until, c.basis,
c.guardians, c.signed_at, c.asked_at, c.revoked_at, c.revoked_how,
(SELECT COUNT(*) FROM consent_file f WHERE f.consent = c.id AND f.role = 'scan'),
COALESCE(t.drafts, 0),
(SELECT COUNT(*) FROM consent_side s WHERE s.consent = c.id),
COALESCE((SELECT sha256 FROM consent_file f WHERE f.consent = c.id AND f.role = 'media'
ORDER BY position LIMIT 1), t.sha256, '') AS picture
FROM register c LEFT JOIN touched t ON t.consent = c.id
"""
_TYPE = (
    "SELECT m.type FROM revision_medium r JOIN medium m ON m.id = r.medium "
    "WHERE r.sha256 = ? LIMIT 1"
)
_GRAVEST = " ".join(f"WHEN '{one}' THEN {rank}" for rank, one in enumerate(STATUSES))
_SORTED = {
    "status": f"CASE c.status {_GRAVEST} END, c.valid_until = 0, c.valid_until, ",
    "until": "c.valid_until = 0, c.valid_until, ",
    "motif": "",
    "house": "c.house_code, ",
}
_FOUND = """ AND (c.motif LIKE :{0} ESCAPE '\\' OR c.basis LIKE :{0} ESCAPE '\\'
OR c.house_code LIKE :{0} ESCAPE '\\' OR EXISTS (
SELECT 1 FROM living l WHERE l.consent = c.id AND l.title LIKE :{0} ESCAPE '\\')
OR EXISTS (SELECT 1 FROM living l JOIN revision_medium r ON r.revision = l.revision
AND r.position = l.position JOIN medium m ON m.id = r.medium
WHERE l.consent = c.id AND m.name LIKE :{0} ESCAPE '\\'))"""


def consent_rows(
    connection: Connection, wanted: ConsentFilter, viewer: Viewer, path_of: PathOf
) -> tuple[ConsentRow, ...]:
    """The entries that a filter leaves, in its order."""
    where, values = _where(wanted, viewer)
    order = f"ORDER BY {_SORTED.get(wanted.sort, '')} c.motif COLLATE NOCASE, c.id"
    found = connection.exec_driver_sql(f"{_REGISTER} {_ROWS} WHERE 1 {where} {order}", values)
    return tuple([_row(connection, one, path_of) for one in found.all()])


def consents_by_id(
    connection: Connection, ids: Sequence[str], viewer: Viewer, path_of: PathOf
) -> tuple[ConsentRow, ...]:
    """Some entries, in the order of a list; unknown ones are left out."""
    every = consent_rows(connection, ConsentFilter(), viewer, path_of)
    return tuple(one for one in every if one.id in set(ids))


def consent_counts(connection: Connection, wanted: ConsentFilter, viewer: Viewer) -> ConsentCounts:
    """By box what it would show, every other filter kept."""

    def count(column: str, kept: ConsentFilter, names: Sequence[str]) -> dict[str, int]:
        where, values = _where(kept, viewer)
        found = connection.exec_driver_sql(
            f"{_REGISTER} SELECT c.{column}, COUNT(*) FROM register c WHERE 1 {where} GROUP BY 1",
            values,
        )
        return {**dict.fromkeys(names, 0), **{row[0]: row[1] for row in found}}

    free = ConsentFilter((), wanted.kinds, wanted.house, wanted.text)
    statuses = count("status", free, STATUSES)
    kinds = count("kind", ConsentFilter(wanted.statuses, (), wanted.house, wanted.text), KINDS)
    total = connection.exec_driver_sql("SELECT COUNT(*) FROM consent").scalar_one()
    shown = sum(statuses.get(one, 0) for one in wanted.statuses or STATUSES)
    return ConsentCounts(statuses, kinds, shown, int(total))


def _where(wanted: ConsentFilter, viewer: Viewer) -> tuple[str, dict[str, Any]]:
    values: dict[str, Any] = {"now": viewer.now, "soon": viewer.now + SOON}
    where = ""
    for column, chosen in (("status", wanted.statuses), ("kind", wanted.kinds)):
        if chosen:
            names = {f"{column}{number}": one for number, one in enumerate(chosen)}
            values |= names
            where += f" AND c.{column} IN ({', '.join(f':{name}' for name in names)})"
    if wanted.house:
        values["house"] = wanted.house
        where += " AND c.house_code = :house"
    for number, word in enumerate(wanted.text.split()):
        where += _spelled(f"word{number}", word, values)
    return where, values


def _spelled(name: str, word: str, values: dict[str, Any]) -> str:
    """SQLite's LIKE folds no umlauts, so a word is tried in the spellings people write."""
    plain = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    spellings = sorted({plain, plain.lower(), plain.capitalize(), plain.upper()})
    tried = []
    for number, one in enumerate(spellings):
        values[f"{name}_{number}"] = f"%{one}%"
        tried.append(_FOUND.format(f"{name}_{number}").removeprefix(" AND "))
    return f" AND ({' OR '.join(tried)})"


def _row(connection: Connection, one: Any, path_of: PathOf) -> ConsentRow:
    row: tuple[Any, ...] = tuple(one)
    found = connection.exec_driver_sql(_TYPE, (row[17],)).first() if row[17] else None
    kind, path = (found[0] if found else "", path_of(row[17])) if row[17] else ("", "")
    values: list[Any] = [*row[:6], tuple(row[6].split()), *row[7:], kind, path]
    return ConsentRow(*values)


def concerned_rows(
    connection: Connection, consent: str, viewer: Viewer
) -> tuple[ConcernedRow, ...]:
    """The drafts that show what an entry covers, those that are public first."""
    values = {"now": viewer.now, "soon": viewer.now + SOON, "consent": consent}
    found = connection.exec_driver_sql(
        f"{_REGISTER} SELECT l.draft, l.title, COALESCE(h.code, ''), d.label, l.state, "
        "group_concat(DISTINCT CASE WHEN l.revision = l.shown THEN l.position + 1 END), "
        "(SELECT group_concat(DISTINCT p.channel) FROM publication p WHERE p.draft = l.draft "
        "AND p.revision IN (SELECT revision FROM living x WHERE x.consent = l.consent)), "
        "(SELECT MIN(p.at) FROM publication p WHERE p.draft = l.draft "
        "AND p.revision IN (SELECT revision FROM living x WHERE x.consent = l.consent)) "
        "FROM living l JOIN draft d ON d.id = l.draft LEFT JOIN house h ON h.id = d.house "
        "WHERE l.consent = :consent GROUP BY l.draft ORDER BY 8 IS NULL, 8 DESC, l.title, l.draft",
        values,
    )
    return tuple([_concerned(one) for one in found.all()])


def _concerned(one: Any) -> ConcernedRow:
    numbers = sorted(int(number) for number in (one[5] or "").split(",") if number)
    published = tuple(sorted((one[6] or "").split(","))) if one[6] else ()
    return ConcernedRow(
        one[0], one[1], one[2], one[3], one[4], tuple(numbers), published, one[7] or 0
    )


def concerned_files(connection: Connection, consent: str, viewer: Viewer) -> int:
    """How many different media an entry covers in drafts and in itself."""
    values = {"now": viewer.now, "soon": viewer.now + SOON, "consent": consent}
    return int(
        connection.exec_driver_sql(
            f"{_REGISTER} SELECT COUNT(*) FROM (SELECT sha256 FROM living WHERE "
            "consent = :consent UNION SELECT sha256 FROM consent_file "
            "WHERE consent = :consent AND role = 'media')",
            values,
        ).scalar_one()
    )


def consents_of_draft(connection: Connection, draft: str, viewer: Viewer) -> tuple[str, ...]:
    """Ids of the entries that concern a draft."""
    values = {"now": viewer.now, "soon": viewer.now + SOON, "draft": draft}
    found = connection.exec_driver_sql(
        f"{_REGISTER} SELECT DISTINCT consent FROM living WHERE draft = :draft", values
    )
    return tuple(str(one) for one in found.scalars())
