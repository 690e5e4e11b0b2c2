"""Says in the status bar that the log was checked, its length and whether a chain has a gap."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from db.changes import Changes
from desktop.background.store_runner import StoreRunner
from desktop.i18n.dates import now_ms, number, planned
from desktop.i18n.terms import counted
from desktop.sync_status.words import SyncWords
from desktop.widgets.status_item import StatusItem

if TYPE_CHECKING:
    from db.store import Store

translate = QCoreApplication.translate
CHECKED = "chain_checked"
# So many new entries are worth a note that they need no second look after the next start.
WORTH_A_NOTE = 500
# Who goes on to the next draft meanwhile waits for the end of one part.
PART = 24


@dataclass(frozen=True, slots=True)
class Chains:
    """How the log stands.

    Attributes:
        entries: all of them.      broken: chains in which an entry is missing or doubled.
        checked: by feed how far signatures and predecessors were checked.
        wrong: ids of entries that are not right.      ended: everything was checked.
    """

    entries: int
    broken: int
    checked: Mapping[str, int] = field(default_factory=dict)
    wrong: tuple[str, ...] = ()
    ended: bool = True


class ChainStatus(QObject):
    """Presenter of the log's line; checks what is new, a little between other questions."""

    def __init__(self, runner: StoreRunner, line: StatusItem) -> None:
        super().__init__()
        self._runner, self._line = runner, line
        self._checked: Mapping[str, int] | None = None
        self._wrong: frozenset[str] = frozenset()
        self._noted, self._ended = 0, True
        runner.opened.connect(self.reload)
        runner.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Check what is new and count."""
        checked = self._checked
        self._runner.query(lambda store: look_on(store, checked), self._on_looked, latest=True)

    def is_idle(self) -> bool:
        """Tell whether everything that is here was checked."""
        return self._ended

    def _go_on(self, chains: Chains) -> None:
        self._runner.aside(lambda store: look_further(store, chains), self._on_looked)

    def _on_changed(self, changes: Changes) -> None:
        if changes.entries or changes.everything:
            self.reload()

    def _on_looked(self, chains: Chains) -> None:
        first = self._checked is None
        self._checked, self._ended = chains.checked, chains.ended
        self._wrong |= frozenset(chains.wrong)
        done = sum(chains.checked.values())
        words, short = chain_words(chains, len(self._wrong))
        tip = when_words(chains, len(self._wrong), now_ms())
        self._line.show_state(words.text, words.icon, words.tone, short=short, tip=tip)
        if first:
            self._noted = done
        if not chains.ended:
            self._go_on(chains)
        elif not self._wrong and done - self._noted >= WORTH_A_NOTE:
            self._noted = done
            self._runner.query(lambda store: _note(store, chains.checked), self._on_noted)

    def _on_noted(self, _nothing: None) -> None:
        """Nothing to show: it only saves the next start work."""


def look_on(store: Store, checked: Mapping[str, int] | None) -> Chains:
    """Check the next entries; None = go on where the last start of this program ended."""
    walked = store.log.check(_noted_before(store) if checked is None else checked, PART)
    replica = store.replica()
    heads, counts = replica.heads(), replica.counts()
    broken = sum(counts[feed] != seq for feed, (seq, _) in heads.items())
    return Chains(
        sum(counts.values()), broken, walked.checked, walked.problems, ended=walked.ended
    )


def look_further(store: Store, before: Chains) -> Chains:
    """Check the next entries; all are counted again once the last of them was checked."""
    walked = store.log.check(before.checked, PART)
    if walked.ended:
        last = look_on(store, walked.checked)
        return replace(last, wrong=walked.problems + last.wrong)
    return replace(before, checked=walked.checked, wrong=walked.problems)


def _noted_before(store: Store) -> dict[str, int]:
    try:
        noted = json.loads(store.local.setting(CHECKED) or "{}")
    except ValueError:
        return {}
    return {str(feed): int(seq) for feed, seq in noted.items()} if noted else {}


def _note(store: Store, checked: Mapping[str, int]) -> None:
    store.local.set_setting(CHECKED, json.dumps(dict(checked)))


def chain_words(chains: Chains, wrong: int) -> tuple[SyncWords, str]:
    """Return what the status bar says, and the same in short."""
    entries = number(chains.entries)
    if wrong:
        one = translate("ChainStatus", "Protokoll: {0} Eintrag ist nicht echt")
        many = translate("ChainStatus", "Protokoll: {0} Einträge sind nicht echt")
        short = translate("ChainStatus", "Protokoll verändert")
        return SyncWords(counted(wrong, one, many), "shield-x", "bad"), short
    if not chains.ended:
        done = number(sum(chains.checked.values()))
        words = translate("ChainStatus", "Protokoll wird geprüft: {0} von {1}")
        short = translate("ChainStatus", "Kette wird geprüft")
        return SyncWords(words.format(done, entries), "refresh", ""), short
    if chains.broken:
        one = translate("ChainStatus", "{0} Kette lückenhaft oder gegabelt")
        many = translate("ChainStatus", "{0} Ketten lückenhaft oder gegabelt")
        gap = translate("ChainStatus", "Protokoll geprüft: {0} Einträge, {1}")
        short = translate("ChainStatus", "Kette nicht lückenlos")
        words = gap.format(entries, counted(chains.broken, one, many))
        return SyncWords(words, "shield-x", "warn"), short
    whole = translate("ChainStatus", "Protokoll geprüft: {0} Einträge, Kette lückenlos")
    short = translate("ChainStatus", "Kette lückenlos")
    return SyncWords(whole.format(entries), "shield-check", ""), short


def when_words(chains: Chains, wrong: int, at: int) -> str:
    """Return how much was checked and when, "" while it is not done or not all right."""
    if wrong or chains.broken or not chains.ended:
        return ""
    words = translate("ChainStatus", "{0} Einträge, geprüft {1}")
    return words.format(number(chains.entries), planned(at))
