"""Rows of the comparison: two revisions of a draft and everything that differs."""

from __future__ import annotations

from db.domain.comparison import Shift
from db.domain.comparison_words import Piece
from db.domain.records import dataclass
from db.rows.review import MediumRow, ReviewPage, VoteRow


@dataclass(frozen=True, slots=True)
class TextDiff:
    """One wording of both revisions.

    Attributes:
        place: ``title``, ``topic`` or ``text.<channel>``.
        pieces: see `db.domain.comparison_words.compare_words`; one ``same`` where unchanged.
        places, new_words, old_words: how much changed.
        gone: the words of one of the two are not here (erased, or not arrived).
        only: ``old`` or ``new`` where only that revision has this text, "" = both.
    """

    place: str
    pieces: tuple[Piece, ...]
    changed: bool
    places: int = 0
    new_words: int = 0
    old_words: int = 0
    gone: bool = False
    only: str = ""


@dataclass(frozen=True, slots=True)
class FieldDiff:
    """One statement about a medium.

    Attributes:
        name: ``alt_text``, ``credit``, ``licence``, ``people`` (a code: "", ``none``, ``some``),
            ``consents`` (motifs of entries of the register), ``consent`` or ``music``.
    """

    name: str
    pieces: tuple[Piece, ...]
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class MediumDiff:
    """One place in the row of media.

    Attributes:
        change: see `db.domain.comparison.Pair`.
        old_number, new_number: from 1, 0 = not in that revision.
        fields: what is said differently, none for what was added or removed.
    """

    change: str
    old: MediumRow | None
    new: MediumRow | None
    old_number: int
    new_number: int
    fields: tuple[FieldDiff, ...] = ()


@dataclass(frozen=True, slots=True)
class ConditionFate:
    """What became of a condition.

    Attributes:
        fate: ``met`` (the new revision ticks it), ``open`` (its author had seen it),
            ``unseen`` (written without knowing it).
        own: mine or my unit's.
        label: of the revision it was made on.
        medium: SHA-256 of what it is about, "" = none.
        comment: number of the comment it came from, 0 = none.
    """

    id: str
    label: str
    unit_name: str
    text: str
    fate: str
    own: bool
    medium: str = ""
    comment: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the list of changes.

    Attributes:
        kind: ``media``, ``fields``, ``text``, ``planned_at``, ``channels``, ``labels``,
            ``title``, ``topic`` or ``route``.
        number: of the medium in ``ComparePage.media`` from 0, -1 = none.
        channels: those whose text changed in the same way.
    """

    kind: str
    number: int = -1
    channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparePage:
    """Two revisions of one draft, each with its whole page.

    Attributes:
        vote: my newest vote (my unit's where I have none), None = never voted.
        stands: that vote counts for the newer revision too.
        sound: the signatures of both revisions and of their words and media were checked now.
        routes: names of the routes the two went on last, "" where a revision never went.
    """

    old: ReviewPage
    new: ReviewPage
    changes: tuple[Change, ...]
    texts: tuple[TextDiff, ...]
    media: tuple[MediumDiff, ...]
    channels: Shift
    labels: Shift
    conditions: tuple[ConditionFate, ...]
    vote: VoteRow | None
    stands: bool
    sound: bool
    routes: tuple[str, str]

    @property
    def alone(self) -> bool:
        """Whether there is only this one revision."""
        return self.old.shown.digest == self.new.shown.digest

    def text(self, place: str) -> TextDiff | None:
        """The diff of ``title``, ``topic`` or ``text.<channel>``."""
        return next((one for one in self.texts if one.place == place), None)
