"""What this device notes about its exchange, for the status bar of every process."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import NamedTuple

from db.errors import KnownError
from db.sentence import from_text, to_text
from db.store.core import Core
from db.sync.report import ENVIRONMENT, Report
from db.sync.strangers import KIND as STRANGERS

_STATES = {
    "read_only": "read_only",
    **dict.fromkeys(("damaged", "other_space"), "alarm"),
    **dict.fromkeys(("web_revoked", "web_other_space", "web_cert", "web_refused"), "alarm"),
}
_MOST_IGNORED = 1_000
KEPT = frozenset({"shorter", "damaged", "bad_media"})
"""Alarms that are over with the round and still to be read by somebody."""


class Noted(NamedTuple):
    """State as in `SyncState`, kind of the problem, its sentence."""

    state: str
    kind: str
    text: str


class SyncNotes:
    """Settings of this device, written by whoever exchanges and read by whoever shows it."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def read(self) -> Noted:
        """What to show: what is in the way first, then an alarm nobody has read yet."""
        setting = self._core.setting
        at = int(setting("sync.at") or 0)
        state = setting("sync.state") or ("synced" if at else "offline")
        kept = setting("sync.alarm") or setting("sync.strangers")
        if kept and state in {"synced", "running"}:
            kind, text, *_ = json.loads(kept)
            return Noted("alarm", str(kind), from_text(str(text)))
        return Noted(state, setting("sync.kind"), from_text(setting("sync.problem")))

    def acknowledge(self) -> None:
        """Somebody has read the alarm; one about strangers does not come again for these."""
        setting, keep = self._core.setting, self._core.set_setting
        if not setting("sync.alarm") and (shown := setting("sync.strangers")):
            known = [*self.ignored(), *json.loads(shown)[2]]
            keep("sync.ignored", json.dumps(known[-_MOST_IGNORED:]))
            keep("sync.strangers", "")
        keep("sync.alarm", "")

    def ignored(self) -> list[str]:
        """Feeds of strangers that nobody here wants to hear of any more."""
        return list(json.loads(self._core.setting("sync.ignored") or "[]"))

    def found_strangers(self, others: Collection[str], report: Report) -> None:
        """Devices nobody known here invited lie on the carrier, by feed, or none any more."""
        told = next((one for one in report.notes.values() if one.kind == STRANGERS), None)
        if told is not None:
            shown = json.dumps([STRANGERS, to_text(told.text), sorted(others)])
            self._core.set_setting("sync.strangers", shown)
        elif all(one.kind != "packets_only" for one in report.notes.values()):
            self._core.set_setting("sync.strangers", "")

    def began(self) -> None:
        """A round is under way."""
        self._note("running", "", "")

    def failed(self, problem: KnownError) -> None:
        """Nobody could be reached, or nothing could be written."""
        kind = getattr(problem, "kind", "")
        self._note(_STATES.get(kind, "offline"), kind, problem.sentence)

    def ended(self, report: Report) -> None:
        """A round came to its end, perhaps with problems."""
        packets = next((one for one in report.notes.values() if one.kind == "packets_only"), None)
        kept = next((one for one in report.problems.values() if one.kind in KEPT), None)
        more = {
            "sync.at": str(self._core.clock()),
            "sync.note": to_text(packets.text) if packets else "",
        }
        if kept is not None:
            more["sync.alarm"] = json.dumps([kept.kind, to_text(kept.text)])
        for one in report.by_weight():
            if one.kind not in KEPT:
                default = "offline" if one.kind in ENVIRONMENT else "alarm"
                self._note(_STATES.get(one.kind, default), one.kind, one.text, **more)
                return
        self._note("synced", "", "", **more)

    def _note(self, state: str, kind: str, text: str, **more: str) -> None:
        told = {"sync.state": state, "sync.kind": kind, "sync.problem": to_text(text)}
        self._core.set_settings(told | more)
