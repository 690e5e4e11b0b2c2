"""Says in the status bar how many entries the log has and whether any chain has a gap."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from db.changes import Changes
from desktop.background.store_runner import StoreRunner
from desktop.i18n.dates import number
from desktop.sync_status.words import SyncWords
from desktop.widgets.status_item import StatusItem

if TYPE_CHECKING:
    from db.store import Store

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Chains:
    """How many entries there are, and in how many chains one is missing or doubled."""

    entries: int
    broken: int


class ChainStatus(QObject):
    """Presenter of the log's line; every entry was checked when it was stored."""

    def __init__(self, runner: StoreRunner, line: StatusItem) -> None:
        super().__init__()
        self._runner, self._line = runner, line
        runner.opened.connect(self.reload)
        runner.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Count anew."""
        self._runner.query(count_chains, self._on_counted, latest=True)

    def _on_changed(self, changes: Changes) -> None:
        if changes.entries or changes.everything:
            self.reload()

    def _on_counted(self, chains: Chains) -> None:
        words, short = chain_words(chains)
        self._line.show_state(words.text, words.icon, words.tone, short=short)


def count_chains(store: Store) -> Chains:
    """Return the state of all chains of a replica."""
    replica = store.replica()
    heads, counts = replica.heads(), replica.counts()
    broken = sum(counts[feed] != seq for feed, (seq, _) in heads.items())
    return Chains(sum(counts.values()), broken)


def chain_words(chains: Chains) -> tuple[SyncWords, str]:
    """Return what the status bar says, and the same in short."""
    entries = number(chains.entries)
    if not chains.broken:
        whole = translate("ChainStatus", "Protokoll: {0} Einträge, Kette lückenlos")
        short = translate("ChainStatus", "Kette lückenlos")
        return SyncWords(whole.format(entries), "shield-check", ""), short
    gap = translate("ChainStatus", "Protokoll: {0} Einträge, Lücke in {1} Ketten")
    short = translate("ChainStatus", "Kette mit Lücke")
    return SyncWords(gap.format(entries, chains.broken), "shield-x", "warn"), short
