"""Which of the entries a carrier brought may be stored; pure but for what the book looks up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from db.domain.operations import (
    BadFields,
    FeedOpen,
    MemberInvite,
    Operation,
    SpaceCreate,
    read_operation,
)
from db.ledger.accept import accept, key_named
from db.ledger.chain import follows
from db.ledger.entry import Entry, EntryError, entry_id, parse_body
from db.ledger.frames import Frame
from db.ledger.invitation import is_proven
from db.ledger.pae import ENTRY_TYPE, pae
from db.ledger.problem import Problem
from db.ledger.signatures import Signatures, Signed
from db.ledger.words import six_words
from db.sentence import Sentence
from db.sync.book import Book, key_in

_NAME_WORDS = 3
_STRANGER = Sentence("Das Gerät „{name}“ wurde von niemandem eingeladen, der hier bekannt ist")
_MEMBERSHIP = {"space.create", "feed.open", "member.invite"}


@dataclass(slots=True)
class Sifted:
    """What one delivery amounts to.

    Attributes:
        entries: checked, in the order brought; may be stored.
        problems: what may not, and why; one for each feed.  Kinds are those of `EntryError`,
            ``gap`` (the predecessor is missing) and ``not_invited`` (nobody whose invitation
            is here let this device in).
    """

    entries: list[Entry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def sift(frames: Iterable[Frame], book: Book) -> Sifted:
    """Check frames in the order size, signature, form, chain, admission (3-ledger §3.1, §3.3).

    Frames that are stored already are passed over.
    """
    named = [(entry_id(frame[3]), frame) for frame in frames]
    held = book.held([name for name, _ in named])
    wanted = [
        (name, frame)
        for name, frame in named
        if name not in held or (frame[4] is not None and not held[name])
    ]
    work = _Sieve(book, Signatures(_signed([frame for _, frame in wanted], book)))
    for name, frame in wanted:
        work.take(name, frame)
    return Sifted(list(work.new.values()), list(work.problems.values()))


def _signed(frames: Sequence[Frame], book: Book) -> list[Signed]:
    """Return what will have to be verified, where the key is known or comes along."""
    named = {frame[0]: key for frame in frames if (key := key_named(frame)) is not None}
    keys = {feed: named.get(feed) or book.key(feed) for feed in {frame[0] for frame in frames}}
    return [
        (key, frame[2], pae(ENTRY_TYPE, frame[3]))
        for frame in frames
        if (key := keys[frame[0]]) is not None
    ]


class _Sieve:
    def __init__(self, book: Book, signatures: Signatures) -> None:
        self._book, self._signatures = book, signatures
        self._keys: dict[str, bytes] = {}
        self._invited: set[str] = set()
        self.new: dict[str, Entry] = {}
        self.problems: dict[str, Problem] = {}

    def take(self, name: str, frame: Frame) -> None:
        if name in self.new:
            return
        try:
            self._keep(self._checked(frame))
        except EntryError as error:
            problem = Problem(error.kind, error.where, error.text)
            self.problems.setdefault(frame[0], problem)

    def _checked(self, frame: Frame) -> Entry:
        feed, seq, *_ = frame
        key = self._keys.get(feed) or self._book.key(feed)
        if key is None and seq > 1:
            raise EntryError("gap", f"{feed}/{seq}", Sentence("Vor diesem Eintrag fehlen welche"))
        entry = accept(frame, key, self._book.space, self._signatures.verify)
        self._check_place(entry)
        return entry

    def _check_place(self, entry: Entry) -> None:
        if entry.seq == 1:
            self._check_opening(entry)
            return
        before = self.new.get(entry.prev) or self._book.entry(entry.prev)
        if before is None:
            raise EntryError("gap", entry.where, Sentence("Vor diesem Eintrag fehlen welche"))
        if not follows(entry, before):
            text = Sentence("Der Eintrag schließt nicht an den vorigen an")
            raise EntryError("bad_chain", entry.where, text)

    def _check_opening(self, entry: Entry) -> None:
        if entry.feed == self._book.space:
            if entry.kind != "space.create":
                raise EntryError("bad_chain", entry.where, Sentence("So beginnt kein Raum"))
            return
        op = _operation(entry)
        if not self._may_open(op):
            raise EntryError("not_invited", entry.where, _STRANGER.filled(name=self._name(op)))

    def _name(self, op: Operation | None) -> str:
        words = six_words(self._book.space, op.key) if isinstance(op, FeedOpen) else ()
        return " – ".join(words[:_NAME_WORDS])

    def _may_open(self, op: Operation | None) -> bool:
        if not isinstance(op, FeedOpen):
            return False
        if not op.invitation:
            return self._is_invited(op.key)
        proven = is_proven(op.invitation, self._book.space, op.key, op.proof)
        return proven and self._is_invited(op.invitation)

    def _is_invited(self, key: str) -> bool:
        return key in self._invited or self._book.is_invited(key)

    def _keep(self, entry: Entry) -> None:
        self.new[entry.id] = entry
        if entry.kind not in _MEMBERSHIP:
            return
        op = _operation(entry)
        if isinstance(op, MemberInvite):
            self._invited.add(op.key)
        elif isinstance(op, SpaceCreate):
            self._invited.add(op.recovery_key)
        if entry.seq == 1 and (key := key_in(entry)) is not None:
            self._keys[entry.feed] = key


def _operation(entry: Entry) -> Operation | None:
    try:
        return read_operation(entry.kind, parse_body(entry))
    except (BadFields, EntryError):
        return None
