"""The steps of the tour, in the order a day takes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog

from db.rows import InboxFilter, LogFilter
from desktop.app.admin_steps import AdminSteps
from desktop.app.aside_steps import AsideSteps
from desktop.app.camera import Camera
from desktop.app.deciding_steps import DecidingSteps
from desktop.app.desk import Desk
from desktop.app.editor_steps import EditorSteps
from desktop.app.import_steps import ImportSteps
from desktop.app.join_steps import JoinSteps
from desktop.app.log_steps import LogSteps
from desktop.app.mockup_steps import MockupSteps
from desktop.app.publish_steps import PublishSteps
from desktop.app.remark_steps import RemarkSteps
from desktop.main_window.help_window import HelpWindow
from desktop.theme.look import look

if TYPE_CHECKING:
    from db.store import Store

WIDE, DESIGNED, MOST_LOCKED = 1400, 100, 5


class TourSteps:
    """Each method does something a person would do and takes a picture of it."""

    def __init__(self, desk: Desk, camera: Camera, home: Path) -> None:
        self._desk, self._camera, self._home = desk, camera, home
        self._newest: str = ""
        self._place = 0

    def all(self) -> None:
        """Take every step."""
        self.desk()
        self.remarks()
        self.comments()
        self.channel()
        self.mockups()
        self.dialogs()
        DecidingSteps(self._desk, self._camera).take()
        self.pending()
        self.all_houses()
        self.contested()
        self.media()
        self.compare()
        self.editor()
        self.bulk_import()
        PublishSteps(self._desk, self._camera).take()
        self.topics()
        LogSteps(self._desk, self._camera).take()
        AdminSteps(self._desk, self._camera).take()
        AsideSteps(self._desk, self._camera).take()
        self.preferences()
        self.first_start()
        self.help()

    def desk(self) -> None:
        """The first sight of the day."""
        self._desk.workspace.show_desk()
        self._desk.inbox_view.header.choose_scope("mine")
        self._camera.settle()
        self._desk.inbox.move(2)
        self._camera.shoot("01-eingang", "Eingang mit Entwurf, Prüfungen und Laufweg")

    def remarks(self) -> None:
        """Comments at their places."""
        RemarkSteps(self._desk, self._camera).take()

    def comments(self) -> None:
        """The newest comment of the space, brought into sight."""
        self._desk.runner.query(_newest_comment, self._on_newest)
        self._camera.settle()
        if self._newest:
            self._desk.inbox.choose(self._newest)
            self._camera.settle()
            details = self._desk.review_view.details
            details.show_last_comment()
            self._camera.shoot("02-anmerkungen", "Entwurf mit der neuesten Anmerkung")
        self._desk.inbox_view.header.choose_scope("mine")
        self._camera.settle()

    def _on_newest(self, draft: str) -> None:
        self._newest = draft

    def channel(self) -> None:
        """A channel's text as it reads."""
        self._desk.inbox.move(1)
        self._camera.settle()
        self._desk.review_view.center.next_tab(1)
        self._camera.shoot("03-kanal", "Beitrag, wie ihn sein Kanal zeigt")
        self._desk.review_view.center.next_tab(-1)

    def mockups(self) -> None:
        """Every format of every channel; its limits once, they do not change with the window."""
        at_limits = self._desk.window.width() >= WIDE and look().percent == DESIGNED
        MockupSteps(self._desk, self._camera).take(at_limits=at_limits)

    def dialogs(self) -> None:
        """What the decisions ask for, on a draft that nothing locks."""
        for _ in range(MOST_LOCKED):
            if not self._desk.review_view.bar.may("approve"):
                self._desk.inbox.move(1)
                self._camera.settle()
        for number, (act, words) in enumerate(
            (
                ("reject", "Zurückweisen mit Begründung"),
                ("approve_with_conditions", "Freigeben mit Auflage"),
                ("ask_back", "Rückfrage"),
            ),
            4,
        ):
            self._desk.review.request(act)
            self._camera.settle()
            self._shoot_dialog(f"{number:02d}-{act}", words)

    def _shoot_dialog(self, name: str, words: str) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            self._camera.shoot(name, words)
            dialog.reject()
            self._camera.settle()

    def pending(self) -> None:
        """An approval that waits for its signature, then taken back."""
        self._desk.review.request("approve")
        self._camera.settle()
        if self._desk.review.clock.rows():
            self._camera.shoot("07-wird-gezeichnet", "Freigabe kann zurückgenommen werden")
            self._desk.review.clock.take_back_all()
            self._camera.settle()

    def all_houses(self) -> None:
        """Everything that is on its way."""
        self._desk.inbox_view.list.setFocus()
        self._desk.workspace.fit()
        self._desk.inbox_view.header.choose_scope("all")
        self._camera.shoot("08-alle-haeuser", "Alle Häuser")
        self._desk.inbox_view.header.choose_scope("done")
        self._camera.shoot("09-erledigt", "Erledigt")
        self._desk.review_view.center.tabs.setFocus()
        self._desk.workspace.fit()

    def contested(self) -> None:
        """A draft on which one unit's two members contradict each other."""
        self._desk.runner.query(_contested, self._on_newest)
        self._newest = ""
        self._camera.settle()
        if self._newest:
            self._desk.inbox.choose(self._newest)
            self._camera.shoot("10-strittig", "Strittig: beide Voten stehen nebeneinander")

    def media(self) -> None:
        """A film with its subtitles, and a PDF with a word found in it."""
        for kind, name, words in (
            ("video/", "21-video", "Video mit Zeitleiste und Untertiteln"),
            ("application/pdf", "22-pdf", "PDF mit Seiten und Suche"),
        ):
            self._newest = ""
            self._desk.runner.query(partial(_with_medium, kind=kind), self._on_medium)
            self._camera.settle()
            if self._newest:
                self._desk.inbox.choose(self._newest)
                self._camera.settle()
                self._desk.review_view.center.show_medium_tab(self._place)
                self._camera.settle()
                self._camera.shoot(name, words)
        self._newest = ""

    def _on_medium(self, found: tuple[str, int]) -> None:
        self._newest, self._place = found

    def compare(self) -> None:
        """The draft with the most changes: pictures and words of two revisions."""
        self._newest = ""
        self._desk.runner.query(_most_changed, self._on_newest)
        self._camera.settle()
        if not self._newest:
            return
        self._desk.inbox.choose(self._newest)
        self._camera.settle()
        self._desk.comparing.toggle()
        self._camera.shoot("18-vergleich", "Zwei Fassungen: Änderungen, Bilder und Wörter")
        view = self._desk.comparing.view
        view.stage.show_mode("overlay")
        view.texts.show_form("two")
        self._camera.shoot("19-vergleich-spalten", "Bilder überlagert, Text in zwei Spalten")
        view.stage.show_mode("wipe")
        view.texts.show_form("one")
        self._desk.comparing.leave()
        self._camera.settle()
        self._compare_own()

    def _compare_own(self) -> None:
        """A draft that came back after my own vote."""
        self._newest = ""
        self._desk.runner.query(_voted_before, self._on_newest)
        self._camera.settle()
        if self._newest:
            self._desk.inbox.choose(self._newest)
            self._camera.settle()
            self._desk.comparing.toggle()
            self._camera.shoot("20-vergleich-votum", "Was sich seit dem eigenen Votum änderte")
            self._desk.comparing.leave()
            self._camera.settle()

    def editor(self) -> None:
        """A new revision with open points, and a new draft."""
        EditorSteps(self._desk, self._camera).take()

    def bulk_import(self) -> None:
        """A plan with mistakes in it."""
        ImportSteps(self._desk, self._camera, self._home).take()

    def topics(self) -> None:
        """The register of consents, a revoked one first, and what follows from it."""
        self._desk.window.show_area("topics")
        self._camera.settle()
        self._camera.shoot("40-einwilligungen", "Einwilligungen und Lizenzen mit einem Widerruf")
        self._with_dialog(self._desk.topics.view.detail.follow.click, "41-folgen")
        self._desk.window.show_area("inbox")

    def preferences(self) -> None:
        """How it looks and how it is worded."""
        self._with_dialog(self._desk.window.acts["preferences"].trigger, "15-darstellung")
        self._with_dialog(self._desk.window.acts["wording"].trigger, "16-wortwahl")

    def _with_dialog(self, open_it: Callable[[], object], name: str) -> None:
        open_it()
        self._camera.settle()
        self._shoot_dialog(name, name.partition("-")[2].capitalize())

    def first_start(self) -> None:
        """What a newcomer sees, and what lies where."""
        JoinSteps(self._desk, self._camera).take()

    def help(self) -> None:
        """The help, with words searched for, and its table of keys; windows of their own."""
        window = HelpWindow(self._desk.window.acts)
        window.show_page("3-decide")
        self._camera.keep(window.grab().toImage(), "50-hilfe", "Hilfe zum Entscheiden")
        window.bar.search.setText("Auflage")
        window.bar.search.searched.emit("Auflage")
        self._camera.settle()
        picture = window.grab().toImage()
        self._camera.keep(picture, "51-hilfe-suche", "Hilfe mit Treffern einer Suche")
        window.show_keys()
        self._camera.keep(window.grab().toImage(), "52-tasten", "Hilfe: Tastenkürzel")
        window.deleteLater()


def _newest_comment(store: Store) -> str:
    rows = store.log.rows(LogFilter())
    return next((row.draft for row in rows if row.kind == "comment.add"), "")


def _most_changed(store: Store) -> str:
    rows = store.inbox.rows(InboxFilter("all"))
    pages = [store.compare.page(row.draft) for row in rows if row.revision > 1]
    most = max(pages, key=lambda page: len(page.changes), default=None)
    return most.new.draft if most else ""


def _voted_before(store: Store) -> str:
    rows = [row for row in store.inbox.rows(InboxFilter("mine")) if row.revision > 1]
    pages = [store.compare.page(row.draft) for row in rows]
    return next((page.new.draft for page in pages if page.vote and not page.stands), "")


def _with_medium(store: Store, kind: str) -> tuple[str, int]:
    for row in store.inbox.rows(InboxFilter("all")):
        media = store.drafts.page(row.draft).media if row.media_count else ()
        at = next((n for n, one in enumerate(media) if one.type.startswith(kind)), -1)
        if at >= 0:
            return row.draft, at
    return "", 0


def _contested(store: Store) -> str:
    rows = store.inbox.rows(InboxFilter("all"))
    return next((row.draft for row in rows if row.state == "contested"), "")
