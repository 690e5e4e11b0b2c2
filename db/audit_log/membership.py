"""Asks for every entry of a log whether it speaks for a member, and a vote for its role."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

from db.audit_log.findings import Findings
from db.audit_log.history import History
from db.audit_log.log_chains import LogChains
from db.domain.act import Act
from db.domain.actor import Actor
from db.domain.erasure import ERASING, Erasures
from db.domain.forks import Forks
from db.domain.membership import MEMBERSHIP, take
from db.domain.operations import FeedOpen, ForkProof, MemberInvite, SpaceCreate
from db.domain.rights import lacks_right
from db.domain.trust import Trust, feed_of_key
from db.ledger.entry import Entry, to_act
from db.ledger.fork_proof import is_proof
from db.ledger.invitation import is_proven
from db.sentence import Sentence

MOST = 6_000
MOST_CUTS = 1_000
MOST_INVITATIONS = 64
_KEPT = MEMBERSHIP | ERASING
_CUTS = frozenset({"role.set!", "revoke!", "readmit!"})
_NOT_INVITED = Sentence("Die Anmeldung ist mit keiner Einladung unterschrieben")


class _Past:
    """A causal past as `Act` wants it, over membership acts alone, each on a lane of its own."""

    def __init__(self, known: int, seqs: list[int]) -> None:
        self._known, self._seqs = known, seqs

    def __len__(self) -> int:
        return len(self._seqs)

    def __getitem__(self, lane: int) -> int:
        seq = self._seqs[lane]  # an IndexError past the end is what stops a walk
        return seq if self._known >> lane & 1 else 0


def _past(known: int, seqs: list[int]) -> Sequence[int]:
    return cast("Sequence[int]", _Past(known, seqs))


@dataclass(slots=True)
class Membership:
    """Collects what tells who counts while a log is read, and judges at its end.

    Attributes:
        findings: takes what is wrong, and notes on what does not count.
        space: the founder's feed.
        forked: by feed, the first position that exists twice.
        erased: ids of the words that two members agreed to erase; after `judge`.
    """

    findings: Findings
    space: str
    forked: dict[str, int] = field(default_factory=dict)
    erased: set[str] = field(default_factory=set)
    _acts: dict[int, Entry] = field(default_factory=dict)
    _feeds: list[str] = field(default_factory=list)
    _seqs: list[int] = field(default_factory=list)
    _kinds: list[str] = field(default_factory=list)
    _recovery: str = ""
    _uninvited: dict[str, str] = field(default_factory=dict)
    _founded: bool = False

    def add(self, number: int, entry: Entry) -> None:
        """Take the entry with this number in `History`."""
        self._feeds.append(entry.feed)
        self._seqs.append(entry.seq)
        governs = entry.kind in _KEPT and not entry.subject
        plain = governs or entry.kind not in MEMBERSHIP
        self._kinds.append(entry.kind if entry.v == 1 and plain else "")
        if governs and len(self._acts) < MOST:
            self._acts[number] = entry
        if entry.seq == 1:
            self._check_opening(entry)

    def judge(self, history: History) -> None:
        """Say what does not count."""
        if not self._founded:
            self.findings.add("bad_chain", self.space, Sentence("Die Gründung des Raums fehlt"))
        self._refuse_uninvited()
        if len(self._acts) >= MOST:
            text = Sentence(
                "Mehr als {most} Einträge zur Mitgliedschaft lassen sich nicht prüfen", most=MOST
            )
            self.findings.add("bad_chain", self.space, text)
            return
        cuts = sum(entry.kind in _CUTS for entry in self._acts.values())
        if cuts > MOST_CUTS:
            text = Sentence(
                "Mehr als {most} Sperren und Rollenwechsel lassen sich nicht prüfen",
                most=MOST_CUTS,
            )
            self.findings.add("bad_chain", self.space, text)
            return
        known = history.spread({number: lane for lane, number in enumerate(self._acts)})
        trust = self._trust(known, LogChains(history, self._acts))
        self._judge(trust, known)

    def _check_opening(self, entry: Entry) -> None:
        op = to_act(entry).op
        if isinstance(op, SpaceCreate) and entry.feed == self.space:
            self._founded, self._recovery = True, feed_of_key(op.recovery_key)
        elif not isinstance(op, FeedOpen):
            text = Sentence("So beginnt kein Gerät: Gründung oder Anmeldung fehlt")
            self.findings.add("bad_chain", entry.where, text)
        elif not op.invitation:
            self._uninvited[entry.feed] = entry.where
        elif not is_proven(op.invitation, entry.space, op.key, op.proof):
            self.findings.add("bad_signature", entry.where, _NOT_INVITED)

    def _refuse_uninvited(self) -> None:
        """Only the recovery key opens a feed without an invitation."""
        for feed, where in self._uninvited.items():
            if feed != self._recovery:
                self.findings.add("bad_signature", where, _NOT_INVITED)

    def _trust(self, known: list[int], chains: LogChains) -> Trust:
        trust = Trust(self.space, Forks(self.forked, {}, self._proofs()), chains)
        seqs = [entry.seq for entry in self._acts.values()]
        known_of = [known[number] for number in self._acts]
        acts = [
            to_act(entry, lane=lane, past=_past(known[number], seqs))
            for lane, (number, entry) in enumerate(self._acts.items())
        ]
        invited: Counter[str] = Counter()
        refused: dict[str, str] = {}
        # whoever knows more acts stands behind: causes come before effects, quickly
        acts.sort(key=lambda act: (known_of[act.lane].bit_count(), act.tie))
        for act in acts:
            if isinstance(act.op, MemberInvite):
                invited[act.op.member] += 1
            refused[act.id] = _taken(trust, act, invited)
        self._erase(trust, acts, refused)
        for act in acts:
            first = isinstance(act.op, FeedOpen | SpaceCreate)
            why = refused[act.id] or ("" if first else trust.fallen(act))
            if why:
                self._tell(act.feed, act.seq, why)
        return trust

    def _erase(self, trust: Trust, acts: list[Act], refused: dict[str, str]) -> None:
        """Take the erasures in, once it is known who counted for whom.

        Whether a draft was closed is asked by those who carry an erasure out; here it is enough
        that two members signed who had the right.
        """
        erasures = Erasures()
        for act in acts:
            if act.kind in ERASING and act.op is not None:
                actor = trust.speaker(act)
                why = lacks_right(act.op, actor) if actor is not None else trust.fallen(act)
                if actor is None or why:
                    refused[act.id] = why or "not_member"
                else:
                    refused[act.id] = erasures.take(act, actor, trust)
        self.erased = {one for erasure in erasures.counted() for one in erasure.op.ids}

    def _proofs(self) -> dict[str, tuple[str, int]]:
        """The proofs of forks whose signatures are right."""
        opened = {entry.feed: entry for entry in self._acts.values() if entry.seq == 1}
        keys = {feed: getattr(to_act(one).op, "key", "") for feed, one in opened.items()}
        read = ((entry.id, to_act(entry).op) for entry in self._acts.values())
        return {
            name: (op.feed, op.seq)
            for name, op in read
            if isinstance(op, ForkProof) and is_proof(op, keys.get(op.feed, ""))
        }

    def _tell(self, feed: str, seq: int, why: str) -> None:
        kind = "after_revocation" if why == "revoked" else "not_member"
        self.findings.add(kind, f"{feed}/{seq}", _sentence(why))

    def _judge(self, trust: Trust, known: list[int]) -> None:
        seqs = [entry.seq for entry in self._acts.values()]
        last: tuple[str, int, Actor | None] = ("", -1, None)
        for number, kind in enumerate(self._kinds):
            feed, mask, seq = self._feeds[number], known[number], self._seqs[number]
            if kind in _KEPT:
                continue
            act = Act(f"{number}", feed, seq, 0, kind, "", None, -1, _past(mask, seqs))
            # who knows the same of the same is the same, as long as no cut comes in between
            if trust.is_touched(act) or (feed, mask) != last[:2]:
                last = (feed, mask, trust.actor(act))
            why = _why_not(trust, act, last[2])
            if why:
                self._tell(feed, seq, why)


def _why_not(trust: Trust, act: Act, actor: Actor | None) -> str:
    if actor is None:
        return trust.fallen(act) or "not_member"
    if not actor.roles:
        return "no_right"
    return "no_vote" if act.kind == "vote.cast" and not actor.votes else ""


def _taken(trust: Trust, act: Act, invited: Counter[str]) -> str:
    """Let an act count, unless there are so many that a hostile log could keep us busy."""
    if isinstance(act.op, MemberInvite) and invited[act.op.member] > MOST_INVITATIONS:
        return "too_many"
    if act.op is None:
        return "unreadable"
    return "" if act.kind in ERASING else take(trust, act)


def _sentence(why: str) -> Sentence:
    return _SENTENCES.get(why, Sentence("Zählt nicht ({why})", why=why))


_SENTENCES = {
    "not_member": Sentence("Zählt nicht: Für dieses Gerät hat bis dahin niemand gebürgt"),
    "no_vote": Sentence("Zählt nicht: Das Mitglied durfte zu diesem Zeitpunkt nicht abstimmen"),
    "revoked": Sentence("Nach Sperrung eingegangen, zählt nicht"),
    "voucher_revoked": Sentence(
        "Zählt nicht: Wer dieses Gerät zugelassen hat, war davor gesperrt"
    ),
    "voucher_forked": Sentence(
        "Zählt nicht: Die Kette dessen, der dieses Gerät zuließ, war davor gegabelt"
    ),
    "role_removed": Sentence("Zählt nicht: Die Rolle war dem Mitglied davor genommen"),
    "closed": Sentence("Zählt nicht: Das Gerät hatte seine Kette davor beendet"),
    "not_above": Sentence("Zählt nicht: Über eine Verwaltung bestimmt nur, wer über ihr steht"),
    "not_second": Sentence(
        "Zählt nicht: Das muss eine zweite, unbeteiligte Verwaltung bestätigen"
    ),
    "unknown_position": Sentence("Zählt nicht: Die genannte Stelle war bis dahin nicht zu sehen"),
    "forked": Sentence("Zählt nicht: Die Kette dieses Geräts hat sich davor gegabelt"),
    "no_right": Sentence("Zählt nicht: Das Mitglied durfte andere weder einladen noch bestätigen"),
    "not_founder": Sentence("Zählt nicht: Einen Raum gründet nur das erste Gerät"),
    "not_first": Sentence("Zählt nicht: Ein Gerät meldet sich nur einmal an"),
    "unknown_invitation": Sentence(
        "Zählt nicht: Einladung oder Anmeldung war bis dahin nicht zu sehen"
    ),
    "wrong_invitation": Sentence(
        "Zählt nicht: Das Gerät war mit einer anderen Einladung angemeldet"
    ),
    "too_many": Sentence(
        "Zählt nicht: Mehr als {most} Einladungen für ein Mitglied",
        most=MOST_INVITATIONS,
    ),
    "same_member": Sentence("Zählt nicht: Eine Löschung bestätigt ein zweites Mitglied"),
    "unknown_erasure": Sentence("Zählt nicht: Die Löschung war bis dahin nicht zu sehen"),
    "unreadable": Sentence("Zählt nicht: Der Inhalt ist nicht lesbar"),
}
