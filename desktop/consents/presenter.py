"""Asks for the register, shows one entry, hands in what a person enters."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog

from db.changes import Changes
from db.errors import UmlaufError
from db.rows import HouseRow
from db.rows.consents import (
    ConsentCounts,
    ConsentFilter,
    ConsentInput,
    ConsentPage,
    ConsentRow,
    ScanRow,
)
from db.store import Store
from desktop.background.store_runner import StoreRunner
from desktop.consents.blank_form import blank_form
from desktop.consents.entry_dialog import EntryDialog
from desktop.consents.follow_dialog import FollowDialog
from desktop.consents.report import report
from desktop.consents.revoke_dialog import RevokeDialog
from desktop.consents.scan_dialog import ScanDialog
from desktop.consents.view import ConsentsView
from desktop.i18n import dates
from desktop.i18n.sentences import spoken

WRITERS = {"editor", "contractor", "lead"}


@dataclass(frozen=True, slots=True)
class _Listed:
    rows: tuple[ConsentRow, ...]
    counts: ConsentCounts
    houses: tuple[HouseRow, ...]
    space: str
    may_write: bool


class ConsentsPresenter(QObject):
    """One register, one entry at a time.

    Signals:
        draft_requested: a draft to look at.
        told: words and tone for the foot of the window.
    """

    draft_requested = Signal(str)
    told = Signal(str, str)

    def __init__(self, runner: StoreRunner, view: ConsentsView) -> None:
        super().__init__(view)
        self._runner, self._view = runner, view
        self._listed: _Listed | None = None
        self._page: ConsentPage | None = None
        self._dialog: EntryDialog | RevokeDialog | None = None
        self._wanted, self._next = False, ""
        self._typed: ConsentInput | None = None
        view.wanted.connect(self.load)
        view.chosen.connect(self._on_chosen)
        view.entry_requested.connect(self._on_new)
        view.form_requested.connect(self._on_form)
        detail = view.detail
        detail.edit_requested.connect(self._on_edit)
        detail.revoke_requested.connect(self._on_revoke)
        detail.follow_requested.connect(self._on_follow)
        detail.report_requested.connect(self._on_report)
        detail.ticked.connect(self._on_ticked)
        detail.draft_requested.connect(self.draft_requested)
        detail.scan_requested.connect(self._on_scan)
        runner.changed.connect(self._on_changed)

    def open(self) -> None:
        """Load the register, now that somebody looks at it."""
        self._wanted = True
        self.load()

    def load(self) -> None:
        """Ask for the list as it is filtered now."""
        wanted = self._view.filtered()
        self._runner.query(lambda store: _list(store, wanted), self._on_listed, latest=True)

    def choose(self, consent: str) -> None:
        """Show one entry, whatever the filter left out."""
        self._view.show_all()
        self._next = consent
        self.load()

    def _on_changed(self, changes: Changes) -> None:
        concerns = changes.space or changes.drafts or changes.media or changes.everything
        if self._wanted and concerns:
            self.load()

    def _on_listed(self, listed: _Listed) -> None:
        self._listed = listed
        self._view.filter.show_houses(listed.houses)
        self._view.set_may_write(may=listed.may_write)
        self._view.show_list(listed.rows, listed.counts)
        if self._next:
            wanted, self._next = self._next, ""
            self._view.choose(wanted)

    def _on_chosen(self, consent: str) -> None:
        if not consent:
            self._page = None
            self._view.show_page(None)
            return
        self._runner.query(lambda store: store.consents.page(consent), self._on_page, latest=True)

    def _on_page(self, page: ConsentPage) -> None:
        if page.row.id != self._view.chosen_id() or page == self._page:
            return
        self._page = page
        self._view.show_page(page)

    def _on_new(self) -> None:
        if self._listed is not None and self._listed.may_write:
            dialog = EntryDialog(self._view.words, self._listed.houses, None, self._view)
            if self._typed is not None:
                dialog.fill(self._typed)
            self._ask(dialog)

    def _on_edit(self) -> None:
        if self._listed is not None and self._page is not None:
            houses = self._listed.houses
            self._ask(EntryDialog(self._view.words, houses, self._page, self._view))

    def _ask(self, dialog: EntryDialog) -> None:
        dialog.sent.connect(self._on_entered)
        self._open(dialog)

    def _open(self, dialog: EntryDialog | RevokeDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_finished(self, result: int) -> None:
        if isinstance(self._dialog, EntryDialog):
            self._keep_typed(self._dialog, sent=result == QDialog.DialogCode.Accepted)
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None

    def _keep_typed(self, dialog: EntryDialog, *, sent: bool) -> None:
        """What Escape leaves of a new entry stands there again next time."""
        entered = dialog.entered()
        if not entered.consent:
            self._typed = None if sent else entered

    def _on_entered(self, entered: ConsentInput) -> None:
        self._runner.command(
            lambda store: store.consents.enter(entered), self._on_kept, refused=self._on_refused
        )

    def _on_kept(self, _changes: Changes) -> None:
        if isinstance(self._dialog, QDialog):
            self._dialog.accept()
        self.told.emit(self.tr("Eingetragen. Das Protokoll nennt Ihre Stelle."), "ok")

    def _on_refused(self, error: UmlaufError) -> None:
        if self._dialog is not None:
            self._dialog.show_error(spoken(error.sentence))
        else:
            self.told.emit(spoken(error.sentence), "bad")

    def _on_revoke(self) -> None:
        if self._page is not None:
            locking = self._view.words.locking(blocks=self._page.blocks)
            dialog = RevokeDialog(self._page, locking, self._view)
            dialog.sent.connect(self._on_revoked)
            self._open(dialog)

    def _on_revoked(self, at: int, how: str) -> None:
        if self._page is None:
            return
        consent = self._page.row.id
        self._runner.command(
            lambda store: store.consents.revoke(consent, at, how),
            self._on_kept,
            refused=self._on_refused,
        )

    def _on_follow(self) -> None:
        if self._page is not None:
            dialog = FollowDialog(self._page, self._view.words, self._view)
            dialog.sent.connect(self._on_followed)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_followed(self, done: tuple[tuple[str, str], ...]) -> None:
        for what, draft in done:
            self._on_ticked(what, draft, True)  # noqa: FBT003 - as the signal hands it over

    def _on_ticked(self, what: str, draft: str, done: bool) -> None:
        if self._page is None:
            return
        consent = self._page.row.id
        self._runner.command(
            lambda store: store.consents.follow(consent, what, draft, done=done),
            refused=self._on_refused,
        )

    def _on_scan(self, digest: str) -> None:
        scan = next((one for one in self._scans() if one.digest == digest), None)
        if scan is not None and scan.path and self._page is not None:
            suffix = ".pdf" if scan.type == "application/pdf" else f".{scan.type.split('/')[-1]}"
            dialog = ScanDialog(scan.path, self._page.row.motif, suffix, self._view)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _scans(self) -> tuple[ScanRow, ...]:
        return self._page.scans if self._page is not None else ()

    def _on_form(self) -> None:
        proposed, words = self.tr("Einwilligung.html"), self.tr("Vordruck speichern")
        target, _ = QFileDialog.getSaveFileName(self._view, words, proposed, "HTML (*.html)")
        if target:
            self.write_form(Path(target))

    def write_form(self, target: Path) -> None:
        """Write an empty form of consent to print."""
        if self._listed is not None:
            self._write(target, blank_form(self._listed.space))

    def _on_report(self) -> None:
        proposed = self.tr("Einwilligungen.html")
        words = self.tr("Bericht speichern")
        target, _ = QFileDialog.getSaveFileName(self._view, words, proposed, "HTML (*.html)")
        if target:
            self.write_report(Path(target))

    def write_report(self, target: Path) -> None:
        """Write the entries shown as one page to print."""
        listed = self._listed
        if listed is None:
            return
        page = report(
            listed.rows, listed.counts.total, listed.space, self._view.words, dates.now_ms()
        )
        self._write(target, page)

    def _write(self, target: Path, page: str) -> None:
        try:
            target.write_text(page, encoding="utf-8")
        except OSError:
            words = self.tr("Die Datei ließ sich nicht schreiben. Wählen Sie einen anderen Ort.")
            self.told.emit(words, "bad")
            return
        self.told.emit(self.tr("Gespeichert in {0}.").format(target.name), "ok")


def _list(store: Store, wanted: ConsentFilter) -> _Listed:
    me = store.me()
    return _Listed(
        store.consents.list(wanted),
        store.consents.counts(wanted),
        store.units.houses(),
        store.space().title,
        not WRITERS.isdisjoint(me.roles),
    )
