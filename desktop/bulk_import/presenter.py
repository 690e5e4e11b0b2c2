"""Leads through the four steps; what takes long runs beside the desk, with a store of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from db.changes import Changes
from db.errors import Refused, UmlaufError
from db.rows.imports import ImportPlan, LastImport, PlanGlance, Reading
from desktop.background.opening import OpenStore
from desktop.background.side_job import SideJob
from desktop.background.store_runner import StoreRunner
from desktop.bulk_import.correction_box import Correction
from desktop.bulk_import.job_slot import JobSlot
from desktop.bulk_import.last_note import changes_stay
from desktop.bulk_import.saving import TemplateDialog, ask_bad_rows_file
from desktop.bulk_import.view import DONE, FILES, ImportView
from desktop.bulk_import.wish import Wish
from desktop.i18n import terms
from desktop.i18n.sentences import spoken


@dataclass(frozen=True, slots=True)
class _Read:
    """What a reading job found; no plan where only a glance was wanted."""

    wish: Wish
    glance: PlanGlance
    plan: ImportPlan | None


@dataclass(frozen=True, slots=True)
class _Written:
    plan: ImportPlan
    changes: Changes
    last: LastImport | None
    submit: bool


class ImportPresenter(QObject):
    """One plan at a time.

    Signals:
        finished: the person left; a draft to look at, "" = none.
        told: words and tone for the foot of the window.
    """

    finished = Signal(str)
    told = Signal(str, str)

    def __init__(self, runner: StoreRunner, view: ImportView, open_store: OpenStore) -> None:
        super().__init__(view)
        self._runner, self._view, self._open = runner, view, open_store
        self._wish = Wish()
        self._read: _Read | None = None
        self._held: ImportPlan | None = None
        self._reading, self._writing = JobSlot(self), JobSlot(self)
        for slot in (self._reading, self._writing):
            slot.progressed.connect(self._on_progressed)
        self._connect_files()
        self._connect_plan()

    def _connect_files(self) -> None:
        view = self._view
        view.files.plan_changed.connect(self.choose_plan)
        view.files.media_changed.connect(self.choose_media)
        view.files.reading_changed.connect(self.read_as)
        view.files.next_requested.connect(view.show_columns)
        view.files.last.undo_requested.connect(self.undo)
        view.columns.mapped.connect(self.map_columns)
        view.columns.given.connect(self.give)
        view.columns.next_requested.connect(self.try_out)
        view.columns.template_requested.connect(self._on_template)

    def _connect_plan(self) -> None:
        view = self._view
        view.plan.mapped.connect(self.map_columns)
        view.plan.corrected.connect(self.correct)
        view.plan.media_requested.connect(self.ask_media)
        view.plan.submit_changed.connect(self.submit_too)
        view.plan.template_requested.connect(self._on_template)
        view.plan.save_requested.connect(self._on_save)
        view.plan.write_requested.connect(self.write)
        view.done.undo_requested.connect(self.undo)
        view.done.again_requested.connect(self._on_again)
        view.cancel_requested.connect(self.cancel)
        view.left.connect(self._on_left)

    def begin(self, *, anew: bool = False) -> None:
        """Come to the screen: what was begun is still there, what was done is not.

        ``anew`` leads back to the files, where another plan can be chosen.
        """
        if anew and self.is_idle() and self._view.step != DONE:
            self._view.show_files()
        if self._view.step == DONE and self._writing.is_idle():
            self._on_again()
        if self._view.step == FILES:
            self._runner.query(lambda store: store.imports.last(), self._view.files.last.show_last)
            self._view.files.plan.setFocus()

    # What is to be read, and how.

    def choose_plan(self, path: str) -> None:
        """Look at another plan; how the last one was read does not hold for it, nor its media."""
        if self._wish.plan not in {"", path}:
            self._view.files.media.set_path("")
        self._look(Wish(plan=path, media=self._wish.media))

    def choose_media(self, path: str) -> None:
        """Take another media folder or ZIP."""
        self._wish = replace(self._wish, media=path)

    def ask_media(self) -> None:
        """Choose a media folder beside a dry run that lacks one, and try all rows again."""
        folder = self._view.files.ask_folder()
        if folder:
            self._view.files.media.set_path(folder)
            self.try_out()

    def read_as(self, reading: Reading) -> None:
        """Read the plan otherwise."""
        self._look(replace(self._wish, reading=reading))

    def map_columns(self, columns: Mapping[str, str]) -> None:
        """Read columns otherwise; behind a dry run, that is made anew."""
        self._again(self._wish.mapped(columns))

    def give(self, column: str, value: str) -> None:
        """Let something hold for all rows that do not say it."""
        self._again(self._wish.given(column, value))

    def correct(self, said: Correction) -> None:
        """Put a mistake right wherever it stands, and try all rows again."""
        self._run(self._wish.corrected(said), dry=True)

    def submit_too(self, submit: bool) -> None:
        """Check as strictly as submitting needs it, or not any more."""
        self._run(replace(self._wish, submit=submit), dry=True)

    def try_out(self) -> None:
        """Make the dry run."""
        self._run(self._wish, dry=True)

    def dry_run(self, plan: str, media: str) -> None:
        """Read a plan as it is, and try all rows at once."""
        self._run(Wish(plan=plan, media=media), dry=True)

    def _look(self, wish: Wish) -> None:
        self._run(wish, dry=False)

    def _again(self, wish: Wish) -> None:
        self._run(wish, dry=self._view.step not in {FILES, FILES + 1})

    def _run(self, wish: Wish, *, dry: bool) -> None:
        self._wish = wish
        words = (
            self.tr("Zeilen und Medien werden geprüft") if dry else self.tr("Plan wird gelesen")
        )
        self._view.foot.show_work(words)
        before = self._held
        self._reading.run(
            lambda job: self._work(job, wish, dry, before), self._on_read, self._on_failed
        )

    def _work(self, job: SideJob, wish: Wish, dry: bool, before: ImportPlan | None) -> _Read:
        path = Path(wish.plan)
        with self._open() as store:
            glance = store.imports.glance(path, wish.reading)
            if not dry or glance.problem:
                return _Read(wish, glance, None)
            plan = store.imports.dry_run(
                path,
                Path(wish.media) if wish.media else None,
                wish.reading,
                job.progressed.emit,
                job.cancelled,
                submit=wish.submit,
                before=before,
            )
        return _Read(wish, glance, plan)

    def _on_read(self, found: _Read) -> None:
        self._view.foot.show_idle()
        # What a template added is part of the wish from now on.
        # The media may have been chosen while the plan was looked at.
        media = self._wish.media
        self._wish = replace(found.wish, reading=found.glance.reading, media=media)
        self._read = found
        self._view.show_glance(found.glance)
        if found.plan is not None:
            self._hold(found.plan)
            self._view.plan.submit.setChecked(found.wish.submit)
            self._view.show_plan(found.plan)
        elif found.glance.problem and self._view.step > FILES + 1:
            self._view.show_columns()

    def _on_failed(self, error: UmlaufError) -> None:
        self._view.foot.show_idle()
        words = spoken(error.sentence)
        if self._view.step == FILES:
            self._view.files.show_error(words, self._view.files.plan)
        else:
            self.told.emit(words, "bad")
        if self._read is not None and self._read.wish.plan == self._wish.plan:
            self._wish = replace(self._read.wish, media=self._wish.media)

    def _on_progressed(self, done: int, total: int) -> None:
        self._view.foot.show_progress(done, total)

    def cancel(self) -> None:
        """Stop what runs; nothing is left behind."""
        self._reading.cancel()
        self._writing.cancel()

    # Templates and the rows with errors.

    def _on_template(self) -> None:
        if self._read is None:
            return
        glance = self._read.glance
        dialog = TemplateDialog(glance.template or Path(glance.path).stem, self._view)
        dialog.named.connect(self.keep_template)
        dialog.open()

    def keep_template(self, name: str) -> None:
        """Remember how this plan is read under a name."""
        if self._read is None:
            return
        glance = replace(self._read.glance, reading=self._wish.to_keep())
        self._template = name
        self._runner.command(
            lambda store: store.imports.save_template(glance, name),
            self._on_template_kept,
            refused=self._on_refused,
        )

    def _on_template_kept(self, _: object) -> None:
        self.told.emit(self.tr("Als Vorlage „{0}“ gespeichert.").format(self._template), "ok")
        self._again(self._wish)

    def _on_save(self) -> None:
        plan = self.plan
        out = ask_bad_rows_file(self._view, plan) if plan else ""
        if out:
            self.save_bad_rows(out)

    def save_bad_rows(self, out: str) -> None:
        """Save the rows with errors in the shape they came in."""
        plan = self.plan
        if plan is not None:
            self._reading.run(
                lambda _: self._save(plan, Path(out)), self._on_saved, self._on_failed
            )

    def _save(self, plan: ImportPlan, out: Path) -> int:
        with self._open() as store:
            count: int = store.imports.save_bad_rows(plan, out)
        return count

    def _on_saved(self, count: int) -> None:
        one, many = self.tr("{0} Zeile ist gespeichert."), self.tr("{0} Zeilen sind gespeichert.")
        self.told.emit(terms.counted(count, one, many), "ok")

    # Writing, and taking back.

    @property
    def plan(self) -> ImportPlan | None:
        """Return the dry run in sight, None = there is none."""
        return self._read.plan if self._read is not None else None

    def write(self, rows: frozenset[int] | None = None, submit: bool = False) -> None:
        """Write the chosen rows without errors (None = all), all of them or none."""
        plan = self.plan
        if plan is None or not self._writing.is_idle():
            return
        chosen = plan if rows is None else plan.only(rows)
        self._view.show_writing(chosen, submit=submit)
        self._writing.run(
            lambda job: self._write(job, chosen, submit), self._on_written, self._on_not_written
        )

    def _write(self, job: SideJob, plan: ImportPlan, submit: bool) -> _Written:
        with self._open() as store:
            changes = store.imports.run(
                plan,
                skip_bad=True,
                submit=submit,
                progress=job.progressed.emit,
                cancelled=job.cancelled,
            )
            if self._wish.kept:
                kept = replace(plan, reading=self._wish.to_keep())
                store.imports.save_template(kept, plan.template or Path(plan.file).stem)
            return _Written(plan, changes, store.imports.last(), submit)

    def _on_written(self, done: _Written) -> None:
        self._read, self._held, self._wish = None, None, Wish()
        created = any(one.writable and one.act == "create" for one in done.plan.rows)
        self._view.show_done(done.plan, done.last if created else None, submit=done.submit)
        self.told.emit(self._view.words.written(done.plan), "ok")
        self._share(done.changes)

    def _share(self, changes: Changes) -> None:
        """Tell the desk of what another store of this process wrote."""
        self._runner.changed.emit(changes)
        if changes.entries:
            self._runner.written.emit(changes)

    def _on_not_written(self, error: UmlaufError) -> None:
        plan = self.plan
        if plan is not None:
            self._view.show_plan(plan)
        # Whoever stopped it is told so; that is no failure.
        stopped = isinstance(error, Refused) and error.code == "cancelled"
        self.told.emit(spoken(error.sentence), "neu" if stopped else "bad")

    def undo(self) -> None:
        """Take back what was read in last, as far as nobody has acted on it."""
        if self._writing.is_idle():
            self._view.foot.show_work(self.tr("Einlesen wird zurückgenommen"))
            self._writing.run(lambda _: self._undo(), self._on_undone, self._on_refused)

    def _undo(self) -> LastImport:
        with self._open() as store:
            undone: LastImport = store.imports.undo()
        return undone

    def _on_undone(self, undone: LastImport) -> None:
        self._view.foot.show_idle()
        one = self.tr("{0} Entwurf ist zurückgezogen.")
        many = self.tr("{0} Entwürfe sind zurückgezogen.")
        words = terms.counted(len(undone.drafts), one, many)
        if undone.kept:
            one = self.tr("{0} Entwurf bleibt, weil schon jemand darauf reagiert hat.")
            many = self.tr("{0} Entwürfe bleiben, weil schon jemand darauf reagiert hat.")
            words = f"{words} {terms.counted(len(undone.kept), one, many)}"
        if undone.changed:
            words = f"{words} {changes_stay(undone.changed)}"
        self._view.files.last.show_last(None)
        if self._view.step == DONE:
            self._view.done.show_undone(words, None)
        self.told.emit(words, "ok")
        self._runner.look_for_changes()

    def _on_refused(self, error: UmlaufError) -> None:
        self._view.foot.show_idle()
        self.told.emit(spoken(error.sentence), "bad")

    # Coming and going.

    def _hold(self, plan: ImportPlan) -> None:
        """Let go of what was unpacked for an earlier dry run, unless this one uses it too."""
        if self._held is not None and self._held.unpacked != plan.unpacked:
            self._forget(self._held)
        self._held = plan

    def _forget(self, plan: ImportPlan) -> None:
        if plan.unpacked:
            self._runner.command(lambda store: store.imports.forget(plan))

    def _on_again(self) -> None:
        self._view.files.clear()
        self._view.show_files()
        self.begin()

    def _on_left(self) -> None:
        self.cancel()
        self.finished.emit("")

    def is_idle(self) -> bool:
        """Tell whether nothing is read or written."""
        return self._reading.is_idle() and self._writing.is_idle()

    def close(self) -> None:
        """Stop what runs and wait until it has stopped."""
        self._reading.close()
        self._writing.close()
        if self._held is not None:
            self._forget(self._held)
