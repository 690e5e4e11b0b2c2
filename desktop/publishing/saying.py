"""What is said of a channel beside its record: asked for, kept while typed, handed in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.changes import Changes
from db.errors import UmlaufError
from db.rows.publishing import PublishPage
from desktop.background.store_runner import StoreRunner
from desktop.background.typed_texts import TypedTexts
from desktop.i18n.sentences import spoken
from desktop.publishing.dialogs import Said, SayDialog, SayWords

if TYPE_CHECKING:
    from db.store import Store


class Saying(QObject):
    """One dialog at a time.

    Signals:
        told: words and tone for the foot of the window.
        done: the channel that something was said of.

    Attributes:
        least: characters of a reason.      member: who acts.      dialog: None = none is open.
    """

    told = Signal(str, str)
    done = Signal(str)

    def __init__(self, runner: StoreRunner, host: QWidget, texts: TypedTexts) -> None:
        super().__init__(host)
        self._runner, self._host, self._texts = runner, host, texts
        self._words = SayWords()
        self.least, self.member, self._key, self._draft = 20, "", "", ""
        self._handed_in: list[tuple[str, str]] = []
        self.dialog: SayDialog | None = None

    def ask(self, act: str, page: PublishPage, channel: str, now: int) -> None:
        """Ask for what an act needs; what was typed for it earlier stands there again."""
        if self.dialog is not None:
            return
        wording = self._words.wording(act, channel, self.least)
        dialog = self.dialog = SayDialog(act, wording, page, channel, now, self._host)
        self._key = f"{act}:{page.draft}:{channel}:{self.member}"
        self._draft = page.draft
        dialog.decided.connect(self._on_decided)
        dialog.kept.connect(self._on_kept)
        dialog.finished.connect(self._on_closed)
        self._runner.query(self._texts.reading(self._key), self._on_text)
        dialog.open()

    def _on_text(self, text: str) -> None:
        if self.dialog is not None:
            self.dialog.show_kept(text)

    def _on_kept(self, text: str) -> None:
        self._texts.keep(self._key, text)

    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _on_decided(self, said: Said) -> None:
        # Answers come in this order; another dialog may be open by then.
        self._handed_in.append((self._key, said.channel))
        self._runner.command(_work(self._draft, said), self._on_done, refused=self._on_refused)

    def _on_done(self, _changes: Changes) -> None:
        key, channel = self._handed_in.pop(0)
        self._texts.keep(key, "")
        self.told.emit(self.tr("Vermerkt. Das Protokoll nennt Ihre Stelle."), "ok")
        self.done.emit(channel)

    def _on_refused(self, error: UmlaufError) -> None:
        self._handed_in.pop(0)
        self.told.emit(spoken(error.sentence), "bad")


def _work(draft: str, said: Said) -> Callable[[Store], Changes]:
    channel, why = said.channel, said.reason
    acts: dict[str, Callable[[Store], Changes]] = {
        "drop": lambda store: store.publishing.drop(draft, channel, why),
        "restore": lambda store: store.publishing.restore(draft, channel, why),
        "accept": lambda store: store.publishing.accept_deviation(draft, channel, why),
        "demand": lambda store: store.publishing.demand_correction(draft, channel, why),
        "unpublish": lambda store: store.publishing.unpublish(draft, channel, said.at, why),
    }
    return acts[said.act]
