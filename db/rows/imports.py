"""The dry run of a content plan: what each row would become, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from db.domain.records import dataclass
from db.sentence import Sentence

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
    """

    column: str
    level: str
    text: Sentence
    cell: str = ""


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
    """

    sheet: str = ""
    encoding: str = ""
    separator: str = ""
    mapping: Mapping[str, str] = field(default_factory=dict)
    format: str = ""
    defaults: Mapping[str, str] = field(default_factory=dict)
    corrections: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


AS_FOUND = Reading()


@dataclass(frozen=True, slots=True)
class LastImport:
    """An import that this device made.

    Attributes:
        file: name of the plan.      at: ms.
        drafts: ids of those it created that nobody has acted on.
        kept: ids of those that somebody has acted on; they stay.
    """

    file: str
    at: int
    drafts: tuple[str, ...]
    kept: tuple[str, ...]


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

    @property
    def counts(self) -> dict[str, int]:
        """How many rows have each status; every status is there."""
        return {status: sum(one.status == status for one in self.rows) for status in STATUSES}

    @property
    def has_errors(self) -> bool:
        """Whether any row has an error; then nothing is written unless bad rows are skipped."""
        return any(one.status == "error" for one in self.rows)
