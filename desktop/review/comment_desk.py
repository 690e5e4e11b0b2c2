"""Carries comments between the column and the store, and keeps what is half written."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from db.errors import UmlaufError
from desktop.background.store_runner import StoreRunner
from desktop.review.details import Details


class CommentDesk(QObject):
    """Works for one draft at a time; `enter` and `leave` say which."""

    refused = Signal(object)

    def __init__(self, runner: StoreRunner, details: Details) -> None:
        super().__init__(details)
        self._runner, self._details = runner, details
        self._draft, self._reply_to = "", ""
        self._sent, self.member = "", ""
        details.write.sent.connect(self._on_sent)
        details.write.kept.connect(self._on_kept)
        details.comments.reply_requested.connect(self._on_reply)
        details.comments.settle_requested.connect(self._on_settle)

    def enter(self, draft: str) -> None:
        """Take up a draft; what was half written for it comes back."""
        if draft == self._draft:
            return
        self._draft = draft
        self._set_reply("", self.tr("Anmerkung schreiben"))
        key = self._key()
        self._runner.query(lambda store: store.local.text(key), self._on_text, latest=True)

    def leave(self) -> None:
        """Store what is half written; another draft comes."""
        self._details.write.flush()
        self._details.write.show_kept("")
        self._draft = ""

    def _key(self) -> str:
        return f"comment:{self._draft}:{self.member}"

    def _on_text(self, text: str) -> None:
        if not self._details.write.edit.text():
            self._details.write.show_kept(text)

    def _on_kept(self, text: str) -> None:
        key = self._key()
        if self._draft:
            self._runner.query(lambda store: store.local.keep_text(key, text), self._on_stored)

    def _on_stored(self, _nothing: None) -> None:
        """Nothing follows: no screen shows what is only half written."""

    def _on_sent(self, text: str) -> None:
        draft, reply = self._draft, self._reply_to
        self._sent = text
        self._runner.command(
            lambda store: store.comments.add(draft, text, reply_to=reply),
            self._on_added,
            refused=self._on_refused,
        )

    def _on_added(self, _changes: object) -> None:
        key = self._key()
        self._runner.query(lambda store: store.local.keep_text(key, ""), self._on_stored)
        if self._details.write.edit.text() == self._sent:
            self._details.write.show_kept("")
        self._set_reply("", self.tr("Anmerkung schreiben"))

    def _on_refused(self, error: UmlaufError) -> None:
        self.refused.emit(error)

    def _on_reply(self, comment: str) -> None:
        self._set_reply(comment, self.tr("Antwort schreiben"))
        self._details.write.edit.setFocus()

    def _on_settle(self, comment: str, settled: bool) -> None:
        self._runner.command(
            lambda store: store.comments.settle(comment, settled=settled), refused=self._on_refused
        )

    def _set_reply(self, comment: str, prompt: str) -> None:
        self._reply_to = comment
        self._details.write.set_prompt(prompt)
