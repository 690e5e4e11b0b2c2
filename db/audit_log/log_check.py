"""Checks a whole log, entry by entry, in bounded memory: chain, bodies, seen, members."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from db.audit_log.entry_check import EntryCheck
from db.audit_log.findings import Findings
from db.audit_log.history import History, Unseen
from db.audit_log.membership import Membership
from db.domain.operations import KINDS, InquiryExport, LogFingerprint, SpaceCreate
from db.ledger.chain import follows
from db.ledger.entry import Entry, to_act
from db.ledger.fingerprint import fingerprint
from db.sentence import Sentence
from db.tables.entries import RawEntry

Head = tuple[str, int, str]
MAX_BRANCHES = 64
MAX_PRINTS = 64
_PRINTS = frozenset({"log.fingerprint", "inquiry.export"})


class Bodies(Protocol):
    """Knows which entries may lawfully be without body, and where else one may look at them."""

    def see(self, entry: Entry) -> None:
        """Look at an entry whose bytes are in order."""


class LogCheck:
    """Takes the entries of one log by feed, position and id; `finish` once all are in.

    Args:
        findings: takes problems and notes.
        space: id of the space, "" = that of the first entry.
        keys: see `EntryCheck`.
        bodies: judges missing bodies.

    Attributes:
        space: id of the space.
        entries: how many were taken.
        demo: the space says of itself that it is one for trying out.
        heads: (feed, seq, id), sorted; after `finish`.
        fingerprint: of the log, 64 hex; after `finish`.
        lost: by feed, the first position that others saw and that is not here or reads
            differently; after `finish`.
    """

    def __init__(
        self, findings: Findings, space: str, keys: Mapping[str, str], bodies: Bodies
    ) -> None:
        self.space = space
        self.entries = 0
        self.demo = False
        self.heads: list[Head] = []
        self.fingerprint = ""
        self.history = History()
        self.bytes = EntryCheck(findings, keys)
        self._findings = findings
        self._bodies = bodies
        self._members = Membership(findings, space)
        self._last = ("", 0, "")
        self._before: list[Entry] = []
        self._here: list[Entry] = []
        self._unknown: Counter[str] = Counter()
        self._prints: dict[str, list[int]] = {}
        self._witnesses: set[int] = set()
        self.lost: dict[str, Unseen] = {}

    def take(self, raw: RawEntry) -> None:
        """Check the next entry."""
        self.entries += 1
        entry, sound = self.bytes.check(raw)
        if entry is None:
            return
        self.space = self._members.space = self.space or entry.space
        place = (entry.feed, entry.seq, entry.id)
        if place <= self._last:
            text = Sentence("Der Eintrag steht doppelt oder nicht an seiner Stelle")
            self._findings.add("bad_chain", f"{raw.feed}/{raw.seq}", text)
            return
        self._last = place
        if not self._link(entry):
            return
        if sound:
            self._bodies.see(entry)
        number = self.history.add(entry)
        self._members.add(number, entry)
        self._note_kind(number, entry)

    def finish(self) -> None:
        """Check what needs all entries: what was seen, who counts, the heads."""
        for kind, number in self._unknown.items():
            self._findings.add(
                "unknown_kind",
                kind,
                Sentence("Diese Art ist nicht bekannt ({number}-mal)", number=number),
            )
        contradicted: dict[str, _Contradicted] = {}
        for unseen in self.history.resolve():
            self._note_lost(unseen)
            if self._findings.complete and not unseen.elsewhere:
                contradicted.setdefault(unseen.feed, _Contradicted()).add(unseen)
            else:
                self._tell(unseen)
        for feed, one in contradicted.items():
            self._name(feed, one)
        self._members.judge(self.history)
        self.heads = self.history.heads()
        self.fingerprint = fingerprint(self.heads)

    @property
    def erased(self) -> set[str]:
        """The ids of the words that two members agreed to erase; after `finish`."""
        return self._members.erased

    def has_been(self, state: str) -> bool:
        """Tell whether the log is, or once was, in the state with this fingerprint.

        Whatever printed it wrote an entry that names it and has seen just that state.
        """
        return state == self.fingerprint or any(
            fingerprint(self.history.past_heads(number, self._witnesses)) == state
            for number in self._prints.get(state, ())[:MAX_PRINTS]
        )

    def _note_kind(self, number: int, entry: Entry) -> None:
        if entry.kind not in KINDS or entry.v != 1:
            self._unknown[entry.kind or f"Fassung {entry.v}"] += 1
        elif entry.kind == "witness":
            self._witnesses.add(number)
        elif entry.kind == "space.create" and entry.feed == entry.space and entry.seq == 1:
            self._note_demo(entry)
        elif entry.kind in _PRINTS:
            op = to_act(entry).op
            if isinstance(op, LogFingerprint | InquiryExport):
                self._prints.setdefault(op.fingerprint, []).append(number)

    def _note_demo(self, entry: Entry) -> None:
        op = to_act(entry).op
        if isinstance(op, SpaceCreate) and op.demo:
            self.demo = True
            self._findings.add(
                "demo", entry.where, Sentence("Demo-Raum: Inhalte und Schlüssel sind erfunden")
            )

    def _link(self, entry: Entry) -> bool:
        """Hang an entry on the chain; False where too many stand at its position already."""
        self._step(entry)
        if len(self._here) > MAX_BRANCHES:
            text = Sentence(
                "Mehr als {most} Einträge stehen an derselben Stelle",
                most=MAX_BRANCHES,
            )
            self._findings.add("bad_chain", entry.where, text)
            return False
        if entry.space != self.space:
            text = Sentence("Der Eintrag gehört zu einem anderen Raum")
            self._findings.add("bad_chain", entry.where, text)
        if len(self._here) > 1:
            self._members.forked.setdefault(entry.feed, entry.seq)
            text = Sentence(
                "Zwei Einträge stehen an derselben Stelle (Gerät wiederhergestellt, kopiert)"
            )
            self._findings.add("fork", entry.where, text)
        if entry.seq == 1 or any(follows(entry, one) for one in self._before):
            return True
        missing = all(one.id != entry.prev for one in self._before)
        kind = "gap" if missing and not self._findings.complete else "bad_chain"
        self._findings.add(
            kind, entry.where, Sentence("Der Eintrag schließt nicht an den vorigen an")
        )
        return True

    def _step(self, entry: Entry) -> None:
        here = self._here[0] if self._here else None
        if here is not None and (here.feed, here.seq) == (entry.feed, entry.seq):
            self._here = [*self._here, entry][: MAX_BRANCHES + 1]
            return
        follows_here = here is not None and (here.feed, here.seq + 1) == (entry.feed, entry.seq)
        self._before = self._here if follows_here else []
        self._here = [entry]

    def _tell(self, unseen: Unseen) -> None:
        named = f"{unseen.feed}/{unseen.seq}"
        if unseen.elsewhere:
            text = Sentence(
                "Nennt {id}… als {named}; dort steht es nicht", id=unseen.id[:8], named=named
            )
            self._findings.add("bad_seen", unseen.where, text)
        else:
            self._findings.add(
                "gap",
                unseen.where,
                Sentence("Wartet auf {named}, das nicht hier ist", named=named),
            )

    def _note_lost(self, unseen: Unseen) -> None:
        known = self.lost.get(unseen.feed)
        if known is None or unseen.seq < known.seq:
            self.lost[unseen.feed] = unseen

    def _name(self, feed: str, one: _Contradicted) -> None:
        """Name the first position that is not what others saw there, and how many saw it."""
        text = (
            Sentence("Fehlt oder lautet anders, als {witness} es sah", witness=one.witness)
            if one.witnesses == 1
            else Sentence(
                "Fehlt oder lautet anders, als {count} Einträge es sahen (zuerst {witness})",
                count=one.witnesses,
                witness=one.witness,
            )
        )
        self._findings.add("bad_seen", f"{feed}/{one.seq}", text)
        if one.most > one.last:
            text = Sentence(
                "Die Kette endet bei {last}; andere Geräte sahen sie bis {most}",
                last=one.last,
                most=one.most,
            )
            self._findings.add("cut_off", f"{feed}/{one.last + 1}", text)


@dataclass(slots=True)
class _Contradicted:
    """What others saw of one feed and what is not there.

    Attributes:
        seq: first such position; witness: who saw it.      most: last such position.
        last: highest position that is here.      witnesses: how many entries.
    """

    seq: int = 0
    witness: str = ""
    most: int = 0
    last: int = 0
    witnesses: int = 0

    def add(self, unseen: Unseen) -> None:
        self.witnesses += 1
        self.last, self.most = unseen.last, max(self.most, unseen.seq)
        if not self.seq or unseen.seq < self.seq:
            self.seq, self.witness = unseen.seq, unseen.where
