"""Caches of this machine, never part of the state: deadlines (holidays) and the search index."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import takewhile

from sqlalchemy import Connection

from db.domain.draft import Draft, Step
from db.domain.space import Space
from db.domain.working_days import berlin, deadline
from db.projections.draft_rows import shown_revision

Words = list[tuple[str, str]]
_Indexed = tuple[int, str, str]
HolidaysOf = Callable[[str], Callable[[date], bool]]
MS = 1000


def due_rows(draft: Draft, space: Space, holidays_of: HolidaysOf) -> dict[tuple[str, str], int]:
    """By run and step, when every step that runs or ran is due, ms."""
    return {
        (run.id, step.step): due_at(step, space, holidays_of)
        for run in draft.runs
        for step in run.steps
        if step.opened_at
    }


def due_at(step: Step, space: Space, holidays_of: HolidaysOf) -> int:
    """The step's deadline in ms, moved on by the time it rested or was given."""
    rested = sum(until - since for since, until in step.rests if until)
    opened = berlin(step.opened_at + rested)
    is_holiday = holidays_of(space.land_of(step.units[0]))
    counted = int(deadline(opened, step.days, step.hours, is_holiday).timestamp() * MS)
    return max(counted, step.extended)


def search_words(draft: Draft) -> Words:
    """(place, words) of what a search finds: title, texts of the shown revision, comments."""
    shown = shown_revision(draft)
    found: list[tuple[str, str]] = []
    if shown is not None:
        for place, text_id in (("title", shown.op.title), ("topic", shown.op.topic)):
            if text_id in draft.texts:
                found.append((place, draft.texts[text_id][1].text))
        found += [
            (f"text.{channel}", draft.texts[text_id][1].text)
            for channel, text_id in shown.op.texts.items()
            if text_id in draft.texts
        ]
    if draft.created is not None and draft.created.ref:
        found.append(("ref", draft.created.ref))
    return found + [("comment", op.text) for _, op in draft.comments.values()]


def write_search(
    connection: Connection, wanted: Mapping[str, Words], before: Mapping[str, Words]
) -> None:
    """Brings the search index up for some drafts; what is unchanged is left alone.

    ``before`` names what is known to stand there; of a draft that it does not name, anything.
    """
    changed = [one for one, words in wanted.items() if before.get(one) != words]
    here = _indexed(connection, [one for one in changed if before.get(one) != []])
    gone: list[tuple[int]] = []
    new: list[tuple[str, str, str]] = []
    for draft_id in changed:
        words, old = wanted[draft_id], here.get(draft_id, [])
        kept = _kept([(place, text) for _, place, text in old], words)
        gone += [(row_id,) for row_id, _, _ in old[kept:]]
        new += [(draft_id, place, text) for place, text in words[kept:]]
    if gone:
        connection.exec_driver_sql("DELETE FROM search WHERE rowid = ?", gone)
        connection.exec_driver_sql("DELETE FROM search_row WHERE id = ?", gone)
    add_search(connection, new)


def _indexed(
    connection: Connection, draft_ids: list[str]
) -> dict[str, list[tuple[int, str, str]]]:
    here: dict[str, list[tuple[int, str, str]]] = {draft_id: [] for draft_id in draft_ids}
    if not draft_ids:
        return here
    rows = connection.exec_driver_sql(
        "SELECT r.draft, r.id, r.place, s.words FROM search_row r JOIN search s ON s.rowid = r.id "
        "WHERE r.draft IN (SELECT value FROM json_each(?)) ORDER BY r.id",
        (json.dumps(draft_ids),),
    )
    for draft_id, row_id, place, text in rows:
        here[draft_id].append((row_id, place, text))
    return here


def _kept(here: Sequence[tuple[str, str]], words: Sequence[tuple[str, str]]) -> int:
    """How many rows from the start may stay."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(here, words, strict=False))
    return sum(1 for _ in same)


def add_search(connection: Connection, rows: list[tuple[str, str, str]]) -> None:
    """Adds (draft, place, words) rows to the index."""
    if not rows:
        return
    top = connection.exec_driver_sql("SELECT COALESCE(MAX(id), 0) FROM search_row").scalar_one()
    numbered = [(top + n, *row) for n, row in enumerate(rows, start=1)]
    connection.exec_driver_sql(
        "INSERT INTO search_row (id, draft, place) VALUES (?, ?, ?)",
        [(n, draft, place) for n, draft, place, _ in numbered],
    )
    connection.exec_driver_sql(
        "INSERT INTO search (rowid, words) VALUES (?, ?)",
        [(n, words) for n, _, _, words in numbered],
    )
