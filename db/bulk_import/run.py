"""Writes the rows of a dry run in one transaction: all chosen rows or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from unicodedata import normalize

from db.actions.draft import create_draft, revise, set_draft, submit
from db.actions.media import MediaDesk
from db.actions.writer import Writer
from db.bulk_import.earlier import read_drafts
from db.bulk_import.known import KnownDraft, Wanted
from db.domain.operations import MediaAdd, SpaceCreate
from db.errors import Refused
from db.media.blobs import BlobStore
from db.media.watch import UNWATCHED, Watch
from db.rows import MediumInput, NewDraft, RevisionEdit
from db.rows.imports import ImportMedium, ImportPlan, ImportRow
from db.sentence import Sentence


def refuse_bad_rows(plan: ImportPlan, *, skip_bad: bool) -> None:
    """Raises Refused (``bad_rows``) where rows have errors and nobody said to skip them."""
    bad = plan.counts["error"]
    if bad and not skip_bad:
        rows = Sentence("1 Zeile hat") if bad == 1 else Sentence("{bad} Zeilen haben", bad=bad)
        message = Sentence("{rows} Fehler. Geschrieben wurde nichts.", rows=rows)
        raise Refused("bad_rows", message)


def take_in_media(
    plan: ImportPlan, blobs: BlobStore, desk: MediaDesk, watch: Watch = UNWATCHED
) -> None:
    """Copies the media of all writable rows into the replica before the transaction opens.

    Raises:
        Refused: ``file_changed``, a file is not what the dry run saw; or cancelled.
        KnownError: disk full, folder read-only, file unreadable.
    """
    media = [one for row in plan.rows if _needs_media(row) for one in row.media]
    blobs.take_in_all({one.digest: Path(one.path) for one in media}, watch)
    for one in media:
        desk.adopt(
            Path(one.path),
            MediaAdd(
                one.digest,
                one.size,
                one.type,
                normalize("NFC", one.name),
                "",
                width=one.width,
                height=one.height,
                duration_ms=one.duration_ms,
            ),
        )


def write_plan(
    writer: Writer, desk: MediaDesk, plan: ImportPlan, watch: Watch = UNWATCHED, *, send: bool
) -> tuple[str, ...]:
    """Writes every writable row; the first refusal leaves everything unwritten.

    Args:
        writer: the open transaction, acting as the submitting member.
        desk: knows the media already, see ``take_in_media``.
        plan: the dry run.
        watch: told (rows written, all), and asked before each.
        send: also submit what was created or revised.

    Returns:
        Ids of the drafts it created.

    Raises:
        Refused: ``plan_outdated``, the space changed since the dry run; or what a rule says,
            with the number of the row.
        Cancelled: if the watch said so; nothing is written then.
    """
    rows = [row for row in plan.rows if row.writable]
    wanted = Wanted(
        refs=frozenset(row.ref for row in rows if row.ref),
        ids=frozenset(row.draft for row in rows if row.draft),
    )
    _check_fresh(rows, read_drafts(writer.connection, writer.actor.unit, wanted))
    created = []
    for number, row in enumerate(rows):
        watch.step(number, len(rows))
        with _naming(row):
            draft = _ACTS[row.act](writer, desk, row)
            if row.act == "create":
                created.append(draft)
            if send and row.act != "set":
                submit(writer, draft)
    watch.step(len(rows), len(rows))
    return tuple(created)


def _create(writer: Writer, desk: MediaDesk, row: ImportRow) -> str:
    new = NewDraft(
        title=row.title,
        house=row.house,
        texts=row.texts,
        channels=row.channels,
        route=row.route,
        unit=row.unit,
        lead=_lead_unit(writer),
        topic=row.topic,
        planned_at=row.planned_at,
        labels=row.labels,
        media=_inputs(row.media),
        external_ref=row.ref,
        row_digest=row.row_digest,
        note=row.note,
        priority=row.priority,
    )
    return create_draft(writer, desk, new)


def _lead_unit(writer: Writer) -> str:
    """The unit that leads here: the founder's, if it does, else the first that has a lead."""
    trust = writer.space.trust
    founder = trust.create.op if trust.create else None
    if isinstance(founder, SpaceCreate) and "lead" in founder.roles:
        return founder.unit
    members = (invite.member for joins in trust.joins.values() for _, invite in joins)
    joined = (trust.now(one) for one in dict.fromkeys(members))
    return next((one.unit for one in joined if one and one.may("lead")), writer.actor.unit)


def _revise(writer: Writer, desk: MediaDesk, row: ImportRow) -> str:
    # A channel the row no longer names loses its text; left out, it would stay.
    before = writer.draft(row.draft).revisions[row.parent].op.texts
    edit = RevisionEdit(
        title=row.title,
        topic=row.topic,
        texts={**dict.fromkeys(before, ""), **row.texts},
        channels=row.channels,
        planned_at=row.planned_at,
        labels=row.labels,
        media=_inputs(row.media),
        source_ref=row.ref,
        row_digest=row.row_digest,
    )
    revise(writer, desk, row.draft, edit)
    if row.route or row.priority or row.note:
        _set(writer, desk, row)
    return row.draft


def _set(writer: Writer, _: MediaDesk, row: ImportRow) -> str:
    set_draft(writer, row.draft, note=row.note, priority=row.priority, route=row.route)
    return row.draft


_ACTS: Mapping[str, Callable[[Writer, MediaDesk, ImportRow], str]] = {
    "create": _create,
    "revise": _revise,
    "set": _set,
}


def _needs_media(row: ImportRow) -> bool:
    return row.writable and row.act != "set"


def _inputs(media: Iterable[ImportMedium]) -> tuple[MediumInput, ...]:
    return tuple(
        MediumInput(
            path=one.path,
            name=normalize("NFC", one.name),
            alt_text=one.alt_text,
            credit=one.credit,
            licence=one.licence,
            consent=one.consent,
        )
        for one in media
    )


def _check_fresh(rows: Iterable[ImportRow], drafts: Iterable[KnownDraft]) -> None:
    """Holds the dry run against the space of this moment."""
    now = {one.id: one for one in drafts}
    refs = {one.ref for one in now.values() if one.ref and one.state != "withdrawn"}
    for row in rows:
        here = now.get(row.draft)
        fits = here is not None and here.parent == row.parent if row.draft else row.ref not in refs
        if not fits:
            message = Sentence(
                "Zeile {row}: Der Raum hat sich seit dem Probelauf geändert. Bitte "
                "noch einmal einlesen; geschrieben wurde nichts.",
                row=row.row,
            )
            raise Refused("plan_outdated", message)


@contextmanager
def _naming(row: ImportRow) -> Iterator[None]:
    try:
        yield
    except Refused as problem:
        raise Refused(
            problem.code, Sentence("Zeile {row}: {problem}", row=row.row, problem=problem.sentence)
        ) from problem
