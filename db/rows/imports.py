"""The dry run of a content plan: what each row would become, before anything is written."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import field, replace

from db.domain.records import dataclass
from db.sentence import NOTHING, Sentence

STATUSES = ("ready", "hint", "error", "unchanged", "revised")
LEVELS = ("error", "hint")


@dataclass(frozen=True, slots=True)
class ImportMessage:
    """What somebody should know about one cell.

    Attributes:
        column: header as it stands in the file; the own German name where the column is absent.
        level: ``error`` (the row cannot be written) or ``hint``.
        text: what is wrong and what to do, one or two sentences.
        cell: as spreadsheets name it, e.g. "E7"; "" where the column is absent.
        field: canonical name of the column, which ``Reading.corrections`` take too.
        stands: the word of the cell that this is about, as a correction has to name it.
        meant: what may be meant instead, the likeliest first.
    """

    column: str
    level: str
    text: Sentence
    cell: str = ""
    field: str = ""
    stands: str = ""
    meant: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportMedium:
    """A file that a row names.

    Attributes:
        wanted: as written in the plan, "" where found by the row's ID.
        name: of the file found, "" = not found.
        path: of the file found.
        found: ``exact``, ``similar`` (case, blanks, Unicode form forgiven), ``stem``,
            ``number`` (023_1.jpg) or ``folder``; "" = not found.
        proposal: name of a file that may be meant but is not taken.
        digest: SHA-256, 64 hex; size in bytes; type as MIME; measures in pixels, ms; 0 = unknown.
    """

    wanted: str
    name: str = ""
    path: str = ""
    found: str = ""
    proposal: str = ""
    digest: str = ""
    size: int = 0
    type: str = ""
    width: int = 0
    height: int = 0
    duration_ms: int = 0
    alt_text: str = ""
    credit: str = ""
    licence: str = ""
    consent: str = ""


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One row of the plan and what it would become.

    Attributes:
        row: number as the spreadsheet shows it.
        status: one of ``STATUSES``.
        act: what writing does: ``create``, ``revise``, ``set`` (route, priority, note only) or
            ``none``.
        ref: the plan's own ID, "" = none.
        draft: id of the draft that has this ID, "" = new.
        parent: digest of the revision that a new one builds on, "" = none.
        house, unit: ids, "" = unknown or not named; house_code for people.
        route, priority, note: as they will be written; for a draft that is there already only
            what differs, "" = leave it.
        planned_at: ms, 0 = none; planned_text, channels_text: the cells as they stand
            there, where they cannot be read.
        texts: channel → text as it will be written, hashtags included.
        row_digest: SHA-256 over what makes the revision, "" where the row has errors.
    """

    row: int
    status: str
    act: str = "none"
    ref: str = ""
    title: str = ""
    messages: tuple[ImportMessage, ...] = ()
    media: tuple[ImportMedium, ...] = ()
    draft: str = ""
    parent: str = ""
    topic: str = ""
    house: str = ""
    house_code: str = ""
    unit: str = ""
    channels: tuple[str, ...] = ()
    planned_at: int = 0
    texts: Mapping[str, str] = field(default_factory=dict)
    labels: tuple[str, ...] = ()
    route: str = ""
    priority: str = ""
    note: str = ""
    row_digest: str = ""
    planned_text: str = ""
    channels_text: str = ""

    @property
    def writable(self) -> bool:
        """Whether writing the plan would write this row."""
        return self.status != "error" and self.act != "none"


@dataclass(frozen=True, slots=True)
class Reading:
    """How a person wants a plan read; everything empty = find out.

    Attributes:
        sheet: name of the sheet.      encoding, separator: of a CSV.
        mapping: header → column in any spelling, "" = leave it out.
        format: code of the tool that wrote the plan.
        defaults: column in any spelling → what holds where a row says nothing.
        corrections: column in any spelling → what stands in a cell → what is meant.
        date_order: ``dmy`` or ``mdy``, how days with slashes are meant.
        cells: name of a cell, e.g. "E7" → what is meant in this one alone.
    """

    sheet: str = ""
    encoding: str = ""
    separator: str = ""
    mapping: Mapping[str, str] = field(default_factory=dict)
    format: str = ""
    defaults: Mapping[str, str] = field(default_factory=dict)
    corrections: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    date_order: str = ""
    cells: Mapping[str, str] = field(default_factory=dict)


AS_FOUND = Reading()


@dataclass(frozen=True, slots=True)
class GlanceColumn:
    """One column of a plan.

    Attributes:
        letter: as spreadsheets name it.      header: as it stands in the file, "" = none.
        field: canonical name of what it is read as, "" = it is not read.
        part: it fills a column together with another one, as the tool's format says.
        samples: its first values, at most three.
    """

    letter: str
    header: str
    field: str = ""
    part: bool = False
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanGlance:
    """How a plan would be read, before anything of it is checked.

    Attributes:
        path, sheet, sheets, encoding, separator, template: as of ``ImportPlan``.
        reading: what was chosen, a template's choices included.
        format: code and name of the tool that wrote it, ("", "") = a plan of our own.
        offered: (code, name) of formats without header whose shape fits.
        formats: (code, name) of all formats.
        fields: (canonical name, own name) of all columns there are.
        columns: those of the header row.
        lacking: canonical names of columns that rows cannot do without.
        rows: how many rows hold something.
        date_order: how days with slashes are read, ``?`` = nothing proves it, "" = there are none.
        head: the first rows as they stand in the file.      head_row: index of the header in
            them, -1 = none.
        problem: why this cannot be read as a table yet, "" = it can.
        choices: as of ``ImportPlan``.
    """

    path: str
    reading: Reading = AS_FOUND
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    encoding: str = ""
    separator: str = ""
    template: str = ""
    format: tuple[str, str] = ("", "")
    offered: tuple[tuple[str, str], ...] = ()
    formats: tuple[tuple[str, str], ...] = ()
    fields: tuple[tuple[str, Sentence], ...] = ()
    columns: tuple[GlanceColumn, ...] = ()
    lacking: tuple[str, ...] = ()
    rows: int = 0
    date_order: str = ""
    head: tuple[tuple[str, ...], ...] = ()
    head_row: int = -1
    problem: Sentence = NOTHING
    choices: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)

    @property
    def headers(self) -> tuple[str, ...]:
        """The header row as it stands in the file, without empty cells."""
        return tuple(one.header for one in self.columns if one.header)


@dataclass(frozen=True, slots=True)
class LastImport:
    """An import that this device made.

    Attributes:
        file: name of the plan.      at: ms.
        drafts: ids of those it created that nobody has acted on.
        kept: ids of those that somebody has acted on; they stay.
        reasons: a sentence for each that stays.
        changed: rows that changed drafts which were there before; that stays too.
    """

    file: str
    at: int
    drafts: tuple[str, ...]
    kept: tuple[str, ...]
    reasons: tuple[Sentence, ...] = ()
    changed: int = 0


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The dry run of one file.

    Attributes:
        file: name; path: where it lies.      sheet, sheets: of a workbook.
        encoding, separator: of a CSV.
        format: code of the tool that wrote it, "" = a plan of our own.
        reading: what was chosen, a template's choices included.
        template: name of the template that was recognised, "" = none.
        headers: the header row as it stands in the file.
        columns: header → the program's own name of the column, "" = not read.
        unpacked: folder with what was unpacked of ZIPs, "" = nothing; ``forget`` removes it.
        rows: in the order of the file.
        unused_files: names in the media folder that no row uses.
        gone: (ID, title) of living drafts of this plan's time that the file no longer has.
        notes: sentences about the file as a whole.
        choices: canonical column → (what to write, what it is called) a person may choose from.
    """

    file: str
    path: str
    rows: tuple[ImportRow, ...]
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    encoding: str = ""
    separator: str = ""
    format: str = ""
    reading: Reading = field(default_factory=Reading)
    template: str = ""
    headers: tuple[str, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    media_folder: str = ""
    media_files: int = 0
    unpacked: str = ""
    unused_files: tuple[str, ...] = ()
    gone: tuple[tuple[str, str], ...] = ()
    notes: tuple[Sentence, ...] = ()
    choices: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)

    def only(self, rows: Collection[int]) -> ImportPlan:
        """Return the plan that writes these rows alone (by number); the others stay in sight."""
        chosen = (one if one.row in rows else replace(one, act="none") for one in self.rows)
        return replace(self, rows=tuple(chosen))

    @property
    def counts(self) -> dict[str, int]:
        """How many rows have each status; every status is there."""
        return {status: sum(one.status == status for one in self.rows) for status in STATUSES}

    @property
    def has_errors(self) -> bool:
        """Whether any row has an error; then nothing is written unless bad rows are skipped."""
        return any(one.status == "error" for one in self.rows)
