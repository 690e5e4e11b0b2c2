"""Begins an inquiry, keeps what is typed, freezes anew, writes the package."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from db.changes import Changes
from db.errors import UmlaufError
from db.rows import ChannelRow, HouseRow, SearchHit
from db.rows.cases import CaseFile, CaseState, ChangedFigure, changed_figures
from db.rows.figures import Wanted
from db.rows.inquiry_case import Case
from db.store import Store
from desktop.background.opening import OpenStore
from desktop.background.side_job import SideJob
from desktop.background.store_runner import StoreRunner
from desktop.i18n.sentences import spoken
from desktop.inquiry.begin_dialog import BeginDialog
from desktop.inquiry.case_list import CaseList
from desktop.inquiry.details_dialog import DetailsDialog
from desktop.inquiry.inserting import Inserting
from desktop.inquiry.previewing import Previewing
from desktop.inquiry.refreeze_dialog import RefreezeDialog
from desktop.inquiry.requesting import Requesting
from desktop.inquiry.view import InquiryView
from desktop.inquiry.words import file_name

Offers = tuple[tuple[HouseRow, ...], tuple[ChannelRow, ...]]
HITS = 40


class InquiryPresenter(QObject):
    """One inquiry at a time.

    Signals:
        shown: an inquiry stands in the view.      left: back to the log.
        told: words and tone for the foot of the window.
        written: where a package lies now.      replied: what houses said is another.
    """

    shown = Signal()
    left = Signal()
    told = Signal(str, str)
    written = Signal(str)
    replied = Signal()

    def __init__(
        self, runner: StoreRunner, view: InquiryView, opening: OpenStore, cases: CaseList
    ) -> None:
        super().__init__(view)
        self._runner, self._view, self._opening = runner, view, opening
        self._cases = cases
        self._begin: BeginDialog | None = None
        self._job: SideJob | None = None
        self._next = ""
        self.preview = Previewing(opening, view.page, self)
        self.preview.told.connect(self._tell)
        self.inserting, self._requesting = Inserting(runner, view), Requesting(runner, view)
        self._requesting.changed.connect(self._on_replied)
        self._requesting.told.connect(self._tell)
        view.print_requested.connect(self.preview.ask_to_print)
        view.edited.connect(self._on_edited)
        view.details_requested.connect(self._on_details)
        view.left.connect(self.leave)
        view.changed.connect(self._on_typed)
        view.refreeze_requested.connect(self._on_refreeze)
        view.write_requested.connect(self._on_write)
        view.forget_requested.connect(self._on_forget)
        runner.changed.connect(self._on_changed)

    def close(self) -> None:
        """Keep what was typed and wait for what is being written."""
        self._view.save_now()
        self.preview.close()
        if self._job is not None:
            self._job.close()

    def begin(self) -> None:
        """Ask what a new inquiry is about."""
        self._runner.query(_offers, self._on_offers)

    def _on_offers(self, offers: Offers) -> None:
        dialog = self._begin = BeginDialog(*offers, self._view.window())
        dialog.sent.connect(self._on_begun)
        dialog.searched.connect(self._on_searched)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_searched(self, words: str) -> None:
        self._runner.query(lambda store: store.search(words, HITS), self._on_hits, latest=True)

    def _on_hits(self, hits: tuple[SearchHit, ...]) -> None:
        if self._begin is not None:
            drafts = {one.draft: f"{one.title} · {one.house}" for one in hits if one.draft}
            twice = Counter(drafts.values())
            self._begin.draft.show_found(
                tuple(
                    (draft, words if twice[words] == 1 else f"{words} · {draft[:8]}")
                    for draft, words in drafts.items()
                )
            )

    def _on_begun(self, case: Case, wanted: Wanted, sent: str) -> None:
        self._run(lambda store: store.cases.begin(case, wanted, "printed", sent))

    def _run(self, work: Callable[[Store], tuple[CaseFile, Changes]]) -> None:
        """Freeze, now or anew; what came of it is shown once the log has noted it."""
        frozen = _Frozen(work)
        self._frozen = frozen
        self._runner.command(frozen, self._on_frozen, refused=self._on_refused)

    def _on_frozen(self, _changes: Changes) -> None:
        if self._begin is not None:
            self._begin.accept()
            self._begin = None
        self.open(self._frozen.case)
        self._cases.load()

    def _on_refused(self, error: UmlaufError) -> None:
        if self._begin is not None:
            self._begin.show_error(spoken(error.sentence))
        else:
            self._tell(spoken(error.sentence), "bad")

    def _tell(self, words: str, tone: str) -> None:
        """Say in the view's own foot what went well: a bar would push what one aims at."""
        if tone == "ok":
            self._view.line.show_done(words)
        else:
            self.told.emit(words, tone)

    def open(self, case: str) -> None:
        """Show an inquiry that was begun."""
        self._next = case
        self._runner.query(
            lambda store: store.cases.open(case), self._on_opened, refused=self._on_refused
        )

    def _on_opened(self, state: CaseState) -> None:
        if state.file.id == self._next:
            self._view.show_case(state)
            self.preview.refresh(state.file, 0)
            self.shown.emit()

    def _on_changed(self, changes: Changes) -> None:
        state = self._view.state()
        if state is not None and self._view.isVisible() and changes.entries:
            case = state.file.id
            self._runner.query(
                lambda store: store.cases.open(case),
                self._on_newer,
                refused=self._on_refused,
                latest=True,
            )

    def start_anew(self) -> None:
        """Leave an inquiry that is not for whoever acts now."""
        state = self._view.state()
        if state is not None and self._view.isVisible():
            case = state.file.id
            self._runner.query(
                lambda store: store.cases.open(case), self._on_newer, refused=self._on_lost
            )

    def _on_lost(self, error: UmlaufError) -> None:
        self._on_refused(error)
        self.left.emit()

    def _on_newer(self, state: CaseState) -> None:
        shown = self._view.state()
        if shown is not None and shown.file.id == state.file.id:
            self._view.show_case(state)

    def _on_edited(self) -> None:
        case = self._view.typed()
        if case is not None:
            self.preview.refresh(case)

    def _on_typed(self) -> None:
        state = self._view.state()
        if state is None:
            return
        typed, case = self._view.typed() or state.file, state.file.id

        def keep(store: Store) -> CaseState:
            left_out = typed.leave_out
            store.cases.keep(case, typed.case, typed.profile, sent=typed.sent, leave_out=left_out)
            return store.cases.open(case)

        self._runner.query(keep, self._on_kept, refused=self._on_refused)

    def _on_kept(self, state: CaseState) -> None:
        """What was typed stands in the fields; only what follows from it is shown."""
        self._on_newer(state)

    def _on_replied(self, state: CaseState) -> None:
        self._on_newer(state)
        self._on_edited()
        self.replied.emit()

    def _on_details(self) -> None:
        typed = self._view.typed()
        if typed is None:
            return
        dialog = DetailsDialog(typed.case, typed.sent, self._view.window())
        dialog.sent.connect(self._view.take_details)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def leave(self) -> None:
        """Keep what was typed and go back to the log."""
        self._view.save_now()
        self._cases.load()
        self.left.emit()

    def _on_refreeze(self) -> None:
        state = self._view.state()
        if state is not None:
            self._runner.query(
                lambda store: _compared(store, state), self._on_compared, refused=self._on_refused
            )

    def _on_compared(self, found: tuple[CaseState, tuple[ChangedFigure, ...]]) -> None:
        state, changes = found
        dialog = RefreezeDialog(changes, state.newer, self._view.words, self._view)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(self._on_freeze)
        dialog.open()

    def _on_freeze(self) -> None:
        state = self._view.state()
        if state is not None:
            self._view.save_now()
            case = state.file.id
            self._run(lambda store: store.cases.freeze(case))

    def _on_forget(self) -> None:
        box = QMessageBox(self._view)
        box.setText(self.tr("Diese Auskunft verwerfen? Was im Protokoll steht, bleibt."))
        box.setStandardButtons(
            QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel
        )
        box.finished.connect(self._on_forget_answered)
        box.open()

    def _on_forget_answered(self, answer: int) -> None:
        state = self._view.state()
        if state is not None and answer == QMessageBox.StandardButton.Discard:
            case = state.file.id
            self._runner.query(
                lambda store: store.cases.forget(case),
                self._on_forgotten,
                refused=self._on_refused,
            )

    def _on_forgotten(self, _nothing: None) -> None:
        self._cases.load()
        self.left.emit()

    def _on_write(self) -> None:
        """Ask first whether it may be written, then where to."""
        state = self._view.state()
        if state is not None:
            self._view.save_now()
            case = state.file.id
            self._runner.query(
                lambda store: store.cases.open(case), self._on_may_write, refused=self._on_refused
            )

    def _on_may_write(self, state: CaseState) -> None:
        title = self.tr("Auskunft speichern")
        proposed = file_name(state.file.case.print_number, self.tr("Auskunft.zip"))
        target, _ = QFileDialog.getSaveFileName(self._view, title, proposed, "ZIP (*.zip)")
        if target:
            self.write(Path(target).with_suffix(".zip"))

    def write(self, target: Path) -> None:
        """Write the package of the frozen state, beside the desk."""
        state = self._view.state()
        if state is None or self._job is not None:
            return
        self._view.save_now()
        self._target, case = target, state.file.id
        # What was typed last has to be kept before another thread reads it.
        self._runner.query(
            lambda store: store.cases.open(case),
            self._on_ready_to_write,
            refused=self._on_refused,
        )

    def _on_ready_to_write(self, state: CaseState) -> None:
        self._view.show_progress(0, 1)
        job = self._job = SideJob(
            partial(_write, self._opening, state.file.id, self._target), self
        )
        job.progressed.connect(self._view.show_progress)
        job.ended.connect(self._on_written_ended)
        job.finished.connect(self._on_written)
        job.failed.connect(self._on_refused)
        job.start()

    def _on_written_ended(self) -> None:
        self._job = None
        self._view.show_progress(0, 0)

    def _on_written(self, where: str) -> None:
        words = self.tr("Gespeichert in {0}. Das Protokoll nennt diese Auskunft.")
        self._tell(words.format(Path(where).name), "ok")
        self.written.emit(where)


class _Frozen:
    """Runs in the store's thread and keeps which inquiry it was."""

    def __init__(self, work: Callable[[Store], tuple[CaseFile, Changes]]) -> None:
        self._work, self.case = work, ""

    def __call__(self, store: Store) -> Changes:
        kept, changes = self._work(store)
        self.case = kept.id
        return changes


def _offers(store: Store) -> Offers:
    return store.units.houses(), store.texts.channels()


def _compared(store: Store, state: CaseState) -> tuple[CaseState, tuple[ChangedFigure, ...]]:
    fresh = store.cases.figures(state.file.wanted)
    return store.cases.open(state.file.id), changed_figures(state.file.figures, fresh)


def _write(opening: OpenStore, case: str, target: Path, job: SideJob) -> str:
    with opening() as store:
        return store.cases.write(case, target, job.progressed.emit)[0].out
