"""The dry run: reads and checks every row of a content plan, and writes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from db.bulk_import.advice import Advice
from db.bulk_import.alt_texts import check_alt_texts, check_counts
from db.bulk_import.cells import Cells
from db.bulk_import.choices import choices_of
from db.bulk_import.columns import DATE, REF, folded, own_name
from db.bulk_import.embedded import take_out
from db.bulk_import.fields import Fields, read_fields
from db.bulk_import.joined import joined_rows
from db.bulk_import.known import Known, KnownDraft, Wanted
from db.bulk_import.media_folder import MediaFolder, forgiven, index_folder
from db.bulk_import.media_match import Match, propose
from db.bulk_import.row_digest import row_digest
from db.bulk_import.row_media import match_media, read_media
from db.bulk_import.slash_dates import settle_slashes
from db.bulk_import.surroundings import Posting, Surroundings
from db.bulk_import.table import Table, TableRow
from db.bulk_import.times import month_of
from db.bulk_import.verdict import judge
from db.bulk_import.wording import told_apart
from db.media.seen import Surveyed
from db.media.survey import Survey
from db.media.watch import UNWATCHED, Watch
from db.rows.imports import ImportMedium, ImportPlan, ImportRow
from db.sentence import NOTHING, Sentence

_MONTH = 31 * 24 * 3_600_000
_LIVING = ("draft", "in_review", "contested", "rejected", "recalled", "released")


@dataclass(slots=True)
class _Draught:
    """A row on its way through the dry run."""

    cells: Cells
    fields: Fields
    matches: list[Match] = field(default_factory=list)
    media: tuple[ImportMedium, ...] = ()
    digest: str = ""


def make_plan(  # noqa: PLR0913 - what a person may choose about a plan
    table: Table,
    known: Known,
    media_folder: Path | None,
    today: date,
    watch: Watch = UNWATCHED,
    *,
    send: bool = False,
    unpack_to: Path | None = None,
) -> ImportPlan:
    """Checks every row against the space and the media folder.

    Args:
        table: the plan as read.
        known: what the space has.
        media_folder: where the named files lie, None = nowhere.
        today: decides years that the plan leaves out.
        watch: told (files looked at, all).
        send: the rows are to be submitted too.
        unpack_to: where ZIPs among the media are unpacked, None = they are not.

    Returns:
        One row per row of the file, all bad cells named; nothing is written anywhere.

    Raises:
        KnownError: the media folder cannot be read.
        Cancelled: if the watch said so.
    """
    plan_file = table.path.absolute()
    folder = index_folder(media_folder, plan_file, unpack_to, watch) if media_folder else None
    folder, embedded = take_out(table, folder, unpack_to)
    table_rows, slashes = _settled(table)
    cells = [
        Cells(
            row,
            table.header,
            strict=send,
            defaults=table.defaults,
            corrections=table.corrections,
            fixes=table.reading.cells,
        )
        for row in table_rows
    ]
    with Survey(watch) as look:
        draughts = []
        for one in cells:
            draughts.append(_parse(one, known, today, folder, embedded.get(one.number, ())))
            look.want(_paths(draughts[-1], folder))
        _tell_apart(draughts)
        unused = tuple(
            file for file in _match_leftovers(draughts, folder) if not _is_plan(file, plan_file)
        )
        # Reckoned while the files are looked at.
        around = Surroundings()
        around.add(known.postings)
        _take_media(draughts, folder, look.found())
    _refuse_doubles(draughts)
    drafts = known.drafts(_wanted(draughts))
    by_ref, by_digest = _index(drafts)
    found = [by_ref.get(one.fields.ref) or by_digest.get(one.digest) for one in draughts]
    _advise(draughts, found, Advice(known, around, today), around)
    rows = tuple(_row(one, draft) for one, draft in zip(draughts, found, strict=True))
    return ImportPlan(
        file=table.path.name,
        path=str(table.path),
        rows=rows,
        sheet=table.grid.sheet,
        sheets=table.grid.sheets,
        encoding=table.grid.encoding,
        separator=table.grid.separator,
        format=table.format.code if table.format else "",
        reading=table.reading,
        template=table.template,
        headers=table.header.names,
        columns=tuple(_columns(table)),
        media_folder=str(media_folder or ""),
        media_files=len(folder.files) if folder else 0,
        unpacked=str(unpack_to) if folder and folder.places else "",
        unused_files=unused,
        gone=_gone(rows, drafts),
        notes=(*_notes(table), *filter(None, [slashes])),
        choices=choices_of(known),
    )


def _settled(table: Table) -> tuple[Sequence[TableRow], Sentence]:
    rows = joined_rows(table)
    if DATE not in table.header.columns:
        return rows, NOTHING
    at = table.header.columns.index(DATE)
    return settle_slashes(rows, at, table.reading.date_order)


def _parse(
    cells: Cells,
    known: Known,
    today: date,
    folder: MediaFolder | None,
    embedded: Sequence[Match],
) -> _Draught:
    fields = read_fields(cells, known, today)
    return _Draught(cells, fields, [*match_media(cells, fields.ref, folder), *embedded])


def _paths(one: _Draught, folder: MediaFolder | None) -> Iterator[Path]:
    if folder is not None:
        yield from (folder.path(match.file) for match in one.matches if match.file)


def _tell_apart(draughts: Sequence[_Draught]) -> None:
    wordings = told_apart([(one.cells, one.fields.wording) for one in draughts])
    for one, wording in zip(draughts, wordings, strict=True):
        one.fields = replace(one.fields, wording=wording)


def _match_leftovers(draughts: Sequence[_Draught], folder: MediaFolder | None) -> tuple[str, ...]:
    """Proposes unused files where one is missing; returns what nobody uses."""
    if folder is None:
        return ()
    used = {match.file for one in draughts for match in one.matches}
    unused = tuple(file for file in folder.files if file not in used)
    for one in draughts:
        if any(not match.file for match in one.matches):
            one.matches = propose(one.matches, unused)
    return unused


def _is_plan(file: str, plan_file: Path) -> bool:
    """Whether a file among the media is called like the plan: agencies pack both together."""
    return forgiven(file.rpartition("/")[2]) == forgiven(plan_file.name)


def _take_media(
    draughts: Sequence[_Draught], folder: MediaFolder | None, surveyed: Mapping[Path, Surveyed]
) -> None:
    for one in draughts:
        one.media = read_media(one.cells, one.matches, folder, surveyed)
        check_alt_texts(one.cells, one.media, one.fields.channels)
        check_counts(one.cells, one.media, one.fields.channels)
        one.digest = row_digest(one.fields.spelled, (medium.digest for medium in one.media))


def _refuse_doubles(draughts: Sequence[_Draught]) -> None:
    """One ID, or one content without ID, may stand in a file once."""
    first: dict[str, _Draught] = {}
    told: set[str] = set()
    for one in draughts:
        key = one.fields.ref or one.digest
        other = first.setdefault(key, one)
        if other is not one:
            _say_double(one, other.cells.number)
        if other is not one and key not in told:  # the first names one other, not a thousand
            _say_double(other, one.cells.number)
            told.add(key)


def _say_double(one: _Draught, row: int) -> None:
    ref = one.fields.ref
    if ref:
        text = Sentence(
            "Die ID „{ref}“ steht auch in Zeile {row}. Jede ID darf nur einmal vorkommen.",
            ref=ref,
            row=row,
        )
    else:
        text = Sentence(
            "Dieselbe Zeile ohne ID steht auch in Zeile {row}. Bitte IDs vergeben.", row=row
        )
    one.cells.error(REF, text)


def _wanted(draughts: Sequence[_Draught]) -> Wanted:
    """Drafts with the IDs or contents of the rows, and those planned in the same months."""
    times = [one.fields.planned_at for one in draughts if one.fields.planned_at]
    return Wanted(
        refs=frozenset(one.fields.ref for one in draughts if one.fields.ref),
        digests=frozenset(one.digest for one in draughts),
        since=min(times) - _MONTH if times else 0,
        until=max(times) + _MONTH if times else 0,
    )


def _index(
    drafts: Iterable[KnownDraft],
) -> tuple[dict[str, KnownDraft], dict[str, KnownDraft]]:
    by_ref: dict[str, KnownDraft] = {}
    by_digest: dict[str, KnownDraft] = {}
    for draft in drafts:
        if draft.ref:
            by_ref.setdefault(draft.ref, draft)
        elif draft.row_digest:
            by_digest.setdefault(draft.row_digest, draft)
    return by_ref, by_digest


def _advise(
    draughts: Sequence[_Draught],
    drafts: Sequence[KnownDraft | None],
    advice: Advice,
    around: Surroundings,
) -> None:
    """Speaks of rows that make or change a draft, beside all others and the space's own."""
    around.leave_out(frozenset(draft.id for draft in drafts if draft))
    rows = [_posting(one) for one in draughts]
    around.add(rows)
    for one, posting, draft in zip(draughts, rows, drafts, strict=True):
        if draft is None or draft.row_digest != one.digest:
            advice.give(one.cells, one.fields, one.media, posting)


def _posting(one: _Draught) -> Posting:
    fields, number = one.fields, one.cells.number
    return Posting(
        f"row {number}",
        fields.wording.title,
        fields.planned_at,
        fields.channels,
        tuple(fields.wording.texts.values()),
        tuple(medium.digest for medium in one.media if medium.digest),
        number,
    )


def _row(one: _Draught, draft: KnownDraft | None) -> ImportRow:
    fields = one.fields
    verdict = judge(one.cells, fields, one.digest, draft)
    return ImportRow(
        row=one.cells.number,
        status=verdict.status,
        act=verdict.act,
        ref=fields.ref,
        title=fields.wording.title,
        messages=tuple(sorted(one.cells.messages, key=lambda said: said.level)),
        media=one.media,
        draft=draft.id if draft else "",
        parent=draft.parent if draft else "",
        topic=fields.wording.topic,
        house=fields.place.house,
        house_code=fields.place.house_code,
        unit=fields.place.unit,
        channels=fields.channels,
        planned_at=fields.planned_at,
        texts=fields.wording.texts,
        labels=fields.labels,
        route=verdict.route,
        priority=verdict.priority,
        note=verdict.note,
        row_digest=one.digest if verdict.status != "error" else "",
        planned_text=fields.planned_text,
        channels_text=fields.channels_text,
    )


def _columns(table: Table) -> Iterator[tuple[str, str]]:
    parts = {
        folded(one.header): one.column for one in (table.format.columns if table.format else ())
    }
    for name, column in zip(table.header.names, table.header.columns, strict=True):
        if name:
            known = column or parts.get(folded(name), "")
            yield name, own_name(known) if known else ""


def _gone(rows: Sequence[ImportRow], drafts: Iterable[KnownDraft]) -> tuple[tuple[str, str], ...]:
    """Living drafts planned in the months of this file whose ID it no longer has.

    Whole months, because a plan is made for months: so its first and last row may go too.
    """
    times = [row.planned_at for row in rows if row.planned_at]
    if not times:
        return ()
    here, first, last = {row.ref for row in rows}, month_of(min(times)), month_of(max(times))
    return tuple(
        (draft.ref, draft.title)
        for draft in drafts
        if draft.ref
        and draft.row_digest
        and draft.ref not in here
        and draft.state in _LIVING
        and draft.planned_at
        and first <= month_of(draft.planned_at) <= last
    )


def _notes(table: Table) -> Iterator[Sentence]:
    if table.template:
        yield Sentence("Gelesen wie „{name}“.", name=table.template)
    if table.format:
        yield Sentence("Als Plan von {name} gelesen.", name=table.format.name)
    left_out = [name for name, column in _columns(table) if not column]
    if left_out:
        listed = tuple(Sentence("„{name}“", name=name) for name in left_out)
        yield Sentence("Nicht eingelesen, weil kein Spaltenname passt: {listed}.", listed=listed)
    if table.grid.unread_pictures:
        yield Sentence(
            "Die Datei enthält Bilder, die aus XLS nicht gelesen werden. Bitte als XLSX speichern "
            "oder die Bilder als Dateien mitgeben."
        )
    if table.headings:
        yield Sentence("Als Zwischenüberschrift übersprungen: Zeile {rows}.", rows=table.headings)
