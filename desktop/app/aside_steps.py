"""The tour's pictures of what is seen seldom: consents entered, hits, older revisions, leaving."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog

from db.rows import InboxFilter, LogFilter, LogRow, SyncProgress, SyncState
from desktop.app.camera import Camera
from desktop.app.desk import Desk
from desktop.app.leaving_dialog import LeavingDialog
from desktop.sync_status.waiting_list import WaitingList
from desktop.sync_status.words import media_words, remedy

if TYPE_CHECKING:
    from db.store import Store

WORD = "Wald"
SHARE, MIB = "/mnt/l/mach-was-wichtiges.umlauf-ablage", 1 << 20
WHY = (
    f"Die Ablage „{SHARE}“ ist nicht erreichbar. Bitte prüfen Sie die Verbindung zum "
    "Netzlaufwerk. Alles bleibt hier gespeichert und wird später übertragen."
)
FAR = SyncProgress(media_done=66, media_total=150, bytes_done=412 * MIB, bytes_total=960 * MIB)


class AsideSteps:
    """Each is opened as a person would, and left without doing anything."""

    def __init__(self, desk: Desk, camera: Camera) -> None:
        self._desk, self._camera = desk, camera
        self._draft = ""
        self._rows: tuple[LogRow, ...] = ()

    def take(self) -> None:
        """Take every picture."""
        self._consents()
        self._desk.window.show_area("inbox")
        self._desk.workspace.show_desk()
        self._hits()
        self._newer()
        self._records()
        self._sync()
        self._leaving()

    def _consents(self) -> None:
        desk = self._desk
        desk.window.show_area("topics")
        self._camera.settle()
        view = desk.topics.view
        self._dialog(view.entry_requested.emit, "41a-nachweis", "Einen Nachweis eintragen")
        self._dialog(view.detail.revoke_requested.emit, "41b-widerruf", "Einen Widerruf vermerken")

    def _hits(self) -> None:
        field = self._desk.window.tools.search
        # The last dialog took the window's place; hits are shown to who is in the field alone.
        self._desk.window.activateWindow()
        self._camera.settle()
        field.setFocus()
        field.setText(WORD)
        self._desk.hits.search(WORD)
        self._camera.shoot("03a-suche", "Treffer der Suche im ganzen Raum")
        self._desk.hits.list.hide()
        field.clear()

    def _newer(self) -> None:
        """A revision that was replaced: the bar leads to the newest, and nothing can be signed."""
        self._desk.runner.query(_revised, self._on_draft)
        self._camera.settle()
        if not self._draft:
            return
        self._desk.inbox.choose(self._draft)
        self._camera.settle()
        page = self._desk.review.page
        if page is not None and len(page.revisions) > 1:
            older = next(one for one in page.revisions if one.digest != page.shown.digest)
            self._desk.review.show_revision(older.digest)
            self._camera.shoot("03b-neue-fassung-da", "Eine neuere Fassung ist da")
            self._desk.review.show_revision("")
            self._camera.settle()

    def _on_draft(self, draft: str) -> None:
        self._draft = draft

    def _records(self) -> None:
        records = self._desk.deciding.records
        self._dialog(records.show_records, "49-fristen", "Löschungen und Fristen")

    def _sync(self) -> None:
        line = self._desk.window.status.sync
        self._dialog(line.click, "49a-ablage", "Ablage oder Server wählen")
        self._desk.runner.query(_newest, self._on_newest)
        self._camera.settle()
        # As it would stand there: the tour has no carrier that could fail.
        waiting = WaitingList(line)
        state = SyncState("offline", SHARE, 0, len(self._rows), WHY, problem="not_there")
        waiting.set_state(state.text, remedy(state))
        waiting.set_rows(state.waiting, self._rows)
        waiting.set_media(media_words(state, FAR).text, FAR, paused=False, lacking=1)
        waiting.open_above(line)
        self._camera.shoot("49e-wartet", "Was auf den Abgleich wartet")
        waiting.hide()
        waiting.deleteLater()

    def _on_newest(self, rows: tuple[LogRow, ...]) -> None:
        self._rows = rows

    def _leaving(self) -> None:
        desk = self._desk
        desk.inbox_view.header.choose_scope("mine")
        self._camera.settle()
        desk.review.request("approve")
        self._camera.settle()
        rows = desk.review.clock.rows()
        # Taken back before anything takes time: on a slow computer it would be signed.
        desk.review.clock.take_back_all()
        self._camera.settle()
        if rows:
            dialog = LeavingDialog(rows, desk.window)
            self._dialog(dialog.open, "49b-schliessen", "Noch nicht alles ist gezeichnet")
            dialog.deleteLater()

    def _dialog(self, open_it: Callable[[], object], name: str, words: str) -> None:
        open_it()
        self._camera.settle()
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            self._camera.shoot(name, words)
            dialog.reject()
            self._camera.settle()


def _revised(store: Store) -> str:
    rows = store.inbox.rows(InboxFilter("all"))
    return next((row.draft for row in rows if row.revision > 1), "")


def _newest(store: Store) -> tuple[LogRow, ...]:
    acts = ("approve", "ask", "comment", "revision")
    return store.log.rows(LogFilter(acts=acts), 0, 4)
