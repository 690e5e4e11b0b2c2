"""The door to content plans: dry run, writing, the bad rows as a file."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from db.actions.writer import Writer
from db.bulk_import.bad_rows import save_bad_rows
from db.bulk_import.choices import choices_of
from db.bulk_import.columns import HOUSE
from db.bulk_import.earlier import read_drafts
from db.bulk_import.glance import glance
from db.bulk_import.known import Known, KnownDraft, Wanted
from db.bulk_import.plan import make_plan
from db.bulk_import.reader import read_grid, read_table
from db.bulk_import.report import report
from db.bulk_import.run import refuse_bad_rows, take_in_media, write_plan
from db.bulk_import.snapshot import read_houses, read_known, read_routes, read_ways
from db.bulk_import.template import write_template
from db.bulk_import.templates import Template, signature
from db.changes import Changes
from db.domain.space import Space
from db.domain.working_days import berlin
from db.errors import Refused
from db.media.watch import Watch
from db.projections.uncollected import uncollected
from db.rows.imports import AS_FOUND, ImportPlan, LastImport, PlanGlance, Reading
from db.store.core import Core
from db.store.last_import import last_import, note_last, undo_last, undone
from db.store.leftovers import clear, clear_old, clear_unpacked, unpacking_room
from db.store.lookup import find_route
from db.store.plan_templates import keep_template, read_templates


class Imports:
    """Reads content plans; nothing is written before ``run``."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def glance(self, plan: Path, reading: Reading = AS_FOUND) -> PlanGlance:
        """Looks at a plan's header and first rows, to show how it would be read.

        What keeps it from being read as a table stands in ``problem``.

        Raises:
            DamagedFileError, KnownError: as ``dry_run``, where not even its cells can be read.
        """
        with self._core.read() as connection:
            space = self._core.space(connection)
        known = Known(houses=read_houses(space), routes=read_routes(space))
        found = glance(plan, read_grid(plan, reading), reading, read_templates(self._core))
        lacking = found.lacking
        if len(known.houses) == 1:
            lacking = tuple(one for one in lacking if one != HOUSE)
        return replace(found, lacking=lacking, choices=choices_of(known))

    def dry_run(  # noqa: PLR0913 - what a person may choose about a file
        self,
        plan: Path,
        media_dir: Path | None = None,
        reading: Reading = AS_FOUND,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        *,
        submit: bool = False,
        before: ImportPlan | None = None,
    ) -> ImportPlan:
        """Reads and checks every row of a plan; writes nothing.

        Args:
            plan: a workbook (XLSX, XLSM, XLSB, XLS, ODS) or CSV.
            media_dir: folder with the media, or a ZIP of them; None = none.
            reading: what a person chose; a template of this header row adds to it.
            progress: told (files looked at, all).
            cancelled: asked now and then; True ends it with Refused ``cancelled``.
            submit: the rows are to be submitted too; what stops that is an error then.
            before: a dry run of these files that this one follows: what was unpacked for it is
                used again and belongs to both, so forget only the last.

        Raises:
            DamagedFileError: the plan is not what it should be; the sentence says why.
            KnownError: a file or folder cannot be read.
        """
        # The plan is read by a child: meanwhile what the space knows.
        with ThreadPoolExecutor(1) as beside:
            reads = beside.submit(read_table, plan, reading, read_templates(self._core))
            known = self._known()
            table = reads.result()
        watch = Watch(progress, cancelled)
        clear_unpacked(self._core)
        kept = before.unpacked if before is not None else ""
        room = Path(kept) if kept else unpacking_room(self._core)
        try:
            with uncollected():
                return make_plan(
                    table,
                    known,
                    media_dir,
                    self._today(),
                    watch,
                    send=submit,
                    unpack_to=room,
                )
        except BaseException:
            if not kept:
                shutil.rmtree(room, ignore_errors=True)
            raise

    def forget(self, plan: ImportPlan) -> None:
        """Remove what a dry run unpacked; nobody writes its rows any more."""
        if plan.unpacked:
            shutil.rmtree(plan.unpacked, ignore_errors=True)

    def run(
        self,
        plan: ImportPlan,
        skip_bad: bool = False,
        submit: bool = False,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Changes:
        """Writes all rows of a dry run, or none.

        Args:
            plan: as ``dry_run`` returned it.
            skip_bad: leave rows with errors out instead of refusing.
            submit: also send what was created or revised on its route.
            progress: told (media copied, all), then (rows written, all).
            cancelled: asked before each; until the last row nothing is lasting.

        Raises:
            Refused: ``bad_rows``, ``plan_outdated``, ``file_changed``, or what a rule says.
            KnownError: disk full, folder read-only and the like.
        """
        refuse_bad_rows(plan, skip_bad=skip_bad)
        if not any(row.writable for row in plan.rows):
            return Changes()
        core = self._core
        clear_old(core)
        fresh = core.blobs.missing(
            one.digest for row in plan.rows for one in row.media if one.digest
        )

        watch = Watch(progress, cancelled)

        def do(writer: Writer) -> tuple[str, ...]:
            return write_plan(writer, core.media, plan, watch, send=submit)

        try:
            take_in_media(plan, core.blobs, core.media, watch)
            created, changes = core.act(do)
        except BaseException:
            clear(core, fresh)
            raise
        self.forget(plan)
        changed = sum(row.writable and row.act != "create" for row in plan.rows)
        note_last(core, plan.file, created, changed)
        return changes

    def last(self) -> LastImport | None:
        """What this device read in last and may still take back; None = nothing."""
        return last_import(self._core)

    def undo(self) -> LastImport:
        """Withdraw the drafts of the last import on which nobody has acted yet.

        Returns:
            The import, ``drafts`` being those withdrawn and ``kept`` those that stay.

        Raises:
            Refused: ``nothing_to_undo``.
        """
        return undo_last(self._core)

    def report(self, plan: ImportPlan, *, written: bool) -> dict[str, Any]:
        """The document of ``umlauf import --json``; once written, new rows have their drafts."""
        if not written:
            return report(plan, written=False)
        core = self._core
        with core.read() as connection:
            drafts = read_drafts(connection, core.viewer(connection).unit, _written(plan))
        made = {one.ref or one.row_digest: one.id for one in drafts}
        rows = tuple(
            replace(row, draft=row.draft or made.get(row.ref or row.row_digest, ""))
            for row in plan.rows
        )
        return report(replace(plan, rows=rows), written=True)

    def save_bad_rows(self, plan: ImportPlan, out: Path) -> int:
        """Saves the rows with errors in the shape they came in; returns how many."""
        reading = replace(
            plan.reading, sheet=plan.sheet, encoding=plan.encoding, separator=plan.separator
        )
        return save_bad_rows(read_table(Path(plan.path), reading), plan, out)

    def templates(self) -> tuple[str, ...]:
        """Names of the ways of reading that this replica remembers."""
        return tuple(sorted(one.name for one in read_templates(self._core).values()))

    def save_template(self, plan: ImportPlan | PlanGlance, name: str) -> None:
        """Remember how a plan was read: its header row is read the same way next time."""
        keep_template(self._core, signature(plan.headers), Template(name, plan.reading))

    def forget_template(self, name: str) -> None:
        """Forget a way of reading; unknown names are none."""
        for key, one in read_templates(self._core).items():
            if one.name == name:
                keep_template(self._core, key, None)

    def write_template(self, out: Path) -> None:
        """Writes an empty plan with what this space knows to choose from.

        Raises:
            WrongUsage: no ``.xlsx``, or the file is there already.
            KnownError: it cannot be written.
        """
        write_template(self._known(), out)

    def _known(self) -> Known:
        core = self._core
        with core.read() as connection:
            space = core.space(connection)
            unit = core.viewer(connection).unit
            known = read_known(connection, space, _usual_route(space), core.clock())
            ways = read_ways(connection, unit, undone(core))
        return replace(known, went=ways, drafts=lambda wanted: self._drafts(unit, wanted))

    def _drafts(self, unit: str, wanted: Wanted) -> tuple[KnownDraft, ...]:
        taken_back = undone(self._core)
        with self._core.read() as connection:
            drafts = read_drafts(connection, unit, wanted)
        return tuple(one for one in drafts if one.id not in taken_back)

    def _today(self) -> date:
        return berlin(self._core.clock()).date()


def _usual_route(space: Space) -> str:
    try:
        return find_route(space, "")
    except Refused:
        return ""


def _written(plan: ImportPlan) -> Wanted:
    return Wanted(
        refs=frozenset(row.ref for row in plan.rows if row.ref),
        digests=frozenset(row.row_digest for row in plan.rows if row.row_digest),
    )
