"""What a recipient may see: a profile leaves bodies and words out, it never blackens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from db.audit_log.postings import Posting
from db.domain.operations import KINDS
from db.errors import Refused
from db.ledger.entry import Entry, may_lack_body, parse_body, stored_entry
from db.sentence import Sentence

OMITTED = "[personenbezogen, nicht veröffentlicht]"
"""Stands wherever a profile left words out; the beginning of their salted digest follows."""
DIGITS = 16
_TALK = frozenset(
    {
        *("note", "reason", "condition", "proposal", "question", "answer", "exception"),
        "template",
    }
)
ABOUT_PERSONS = frozenset({"absence.set"})
"""Facts of the space that tell of one person: when somebody was away. Who may vote instead, and
so who counted, stands in other kinds; without these everything can be checked all the same."""
_PERSONAL = frozenset({"comment.add", "consent.add", "media.add"})
_ROW = "SELECT id, sig, header, body FROM entry WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Profile:
    """A named measure of openness.

    Attributes:
        name: as requests and manifests have it.
        hides: tells of an entry of a chosen draft or of the space whether its body stays inside.
        media: files go along.
        functions: members' function titles may be read.
        words: titles and topics may be read.
    """

    name: str
    hides: Callable[[Entry], bool]
    media: bool = False
    functions: bool = True
    words: bool = True


def _hides_talk(entry: Entry) -> bool:
    """Comments, reasons, conditions, questions; what is said about persons and about files."""
    if entry.kind == "text.add":
        return _fields(entry).get("purpose") in _TALK
    return entry.kind in _PERSONAL or _is_strange(entry)


def _hides_words(entry: Entry) -> bool:
    """Every wording, every name, what a plan called its rows, and when somebody was away."""
    if may_lack_body(entry.v, entry.kind) or entry.kind in ABOUT_PERSONS:
        return True
    if entry.kind == "draft.create":
        return bool(_fields(entry).get("ref"))
    return entry.kind == "revision.add" and bool(_fields(entry).get("source"))


def _is_strange(entry: Entry) -> bool:
    """Tell whether a later version wrote what may be words."""
    known = entry.v == 1 and entry.kind in KINDS
    return not known and may_lack_body(entry.v, entry.kind)


def _fields(entry: Entry) -> dict[str, object]:
    return parse_body(entry) if entry.body is not None else {}


_PROFILES = {
    one.name: one
    for one in (
        Profile("internal", lambda _: False, media=True),
        Profile("contribution", _hides_talk),
        Profile("printed", _hides_words, functions=False, words=False),
    )
}


def profile_named(name: str) -> Profile:
    """Return a profile.

    Raises:
        Refused: ``unknown_profile``.
    """
    found = _PROFILES.get(name)
    if found is None:
        message = Sentence(
            "Das Profil {name} gibt es nicht. Möglich ist: {profiles}.",
            name=name,
            profiles=", ".join(_PROFILES),
        )
        raise Refused("unknown_profile", message)
    return found


class Veil:
    """Takes out of postings the words that a profile does not show.

    Args:
        profile: which words those are.
        log: holds the entries the words come from.
        topics: topics that somebody has read and lets be printed.
    """

    def __init__(self, profile: Profile, log: Connection, topics: tuple[str, ...]) -> None:
        self._profile = profile
        self._log = log
        self._topics = frozenset(topics)

    def over(self, posting: Posting) -> Posting:
        """Return the posting as the profile shows it."""
        if self._profile.words:
            return posting
        shown = posting.topic in self._topics
        topic = posting.topic if shown else self._omitted(posting.topic, posting.topic_id)
        return replace(posting, title=self._omitted(posting.title, posting.title_id), topic=topic)

    def _omitted(self, text: str, entry_id: str) -> str:
        """Return what stands in place of a text: an auditor finds its entry by the digest."""
        if not text:
            return ""
        row = self._log.exec_driver_sql(_ROW, (entry_id,)).one()
        return f"{OMITTED} {stored_entry(*row).body_digest[:DIGITS]}"
