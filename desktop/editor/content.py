"""What stands in the editor, and what of it is handed in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from db.domain.media_types import shown
from db.rows import MediumInput, MediumRow, NewDraft, ReviewPage, RevisionEdit


@dataclass(frozen=True, slots=True)
class EditedMedium:
    """A medium in the list: of the draft (``id``) or a file of this computer (``path``).

    Attributes:
        digest: SHA-256 of its bytes; of a file not looked at yet some name of its own.
        state: "" as it should be, ``reading`` while the file is looked at, ``bad`` where it
            cannot be used; ``problem`` says why.
        replaces: it stands in the place of another one.
    """

    id: str
    path: str
    digest: str
    name: str
    type: str
    alt_text: str = ""
    credit: str = ""
    licence: str = ""
    consent: str = ""
    width: int = 0
    height: int = 0
    size: int = 0
    people: str = ""
    consents: tuple[str, ...] = ()
    music: str = ""
    duration_ms: int = 0
    state: str = ""
    problem: str = ""
    replaces: bool = False

    def row(self) -> MediumRow:
        """Return it as screens show the media of a revision."""
        return MediumRow(
            self.id,
            self.digest,
            self.name,
            self.type,
            self.size,
            self.width,
            self.height,
            self.duration_ms,
            self.alt_text,
            self.credit,
            self.licence,
            self.consent,
            self.path,
            self.people,
            self.consents,
            self.music,
        )

    def input(self) -> MediumInput:
        """Return it as it is handed in."""
        return MediumInput(
            path="" if self.id else self.path,
            id=self.id,
            name=self.name,
            alt_text=self.alt_text,
            credit=self.credit,
            licence=self.licence,
            consent=self.consent,
            people=self.people,
            consents=self.consents,
            music=self.music,
        )


@dataclass(frozen=True, slots=True)
class Content:
    """Everything a person can change; house, unit, lead and route count for a new draft only.

    Attributes:
        ticked: ids of conditions that are met.      settled: ids of comments that are done.
        answers: by condition, comment or question, the sentence said to it.
        news: what is new, for everybody on the route.
    """

    title: str = ""
    topic: str = ""
    channels: tuple[str, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    planned_at: int = 0
    media: tuple[EditedMedium, ...] = ()
    ticked: tuple[str, ...] = ()
    house: str = ""
    unit: str = ""
    lead: str = ""
    route: str = ""
    settled: tuple[str, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    news: str = ""

    def shown_media(self) -> tuple[MediumRow, ...]:
        """Return the media as a post shows them, subtitles left out."""
        return shown([one.row() for one in self.media])


def content_of(page: ReviewPage) -> Content:
    """Return the shown revision as the start of the next one."""
    return Content(
        page.title,
        page.topic,
        page.shown.channels,
        {row.channel: row.text for row in page.texts},
        page.shown.planned_at,
        tuple(_medium(row) for row in page.media),
        tuple(one.id for one in page.conditions if one.ticked),
        page.house,
    )


def _medium(row: MediumRow) -> EditedMedium:
    return EditedMedium(
        row.id,
        row.path,
        row.digest,
        row.name,
        row.type,
        row.alt_text,
        row.credit,
        row.licence,
        row.consent,
        row.width,
        row.height,
        row.size,
        row.people,
        row.consents,
        row.music,
        row.duration_ms,
    )


def edit_between(old: Content, new: Content, parents: tuple[str, ...] = ()) -> RevisionEdit:
    """Return what the next revision changes; what is the same stays unnamed.

    ``parents``: digests of the revisions that it joins, that of ``old`` first; () = only this one.
    """
    texts = {code: new.texts.get(code, "") for code in new.channels}
    changed = {code: text for code, text in texts.items() if old.texts.get(code) != text}
    media = tuple(one.input() for one in new.media)
    return RevisionEdit(
        title=new.title if new.title != old.title else None,
        topic=new.topic if new.topic != old.topic else None,
        texts=changed,
        channels=new.channels if new.channels != old.channels else None,
        planned_at=new.planned_at if new.planned_at != old.planned_at else None,
        media=media if new.media != old.media else None,
        ticked=new.ticked,
        parents=parents,
    )


def is_unchanged(old: Content, new: Content) -> bool:
    """Tell whether a revision between the two would change nothing."""
    return edit_between(old, new) == RevisionEdit(ticked=old.ticked)


def new_draft(content: Content) -> NewDraft:
    """Return a draft with its first revision."""
    return NewDraft(
        content.title,
        content.house,
        {code: content.texts.get(code, "") for code in content.channels},
        content.channels,
        route=content.route,
        unit=content.unit,
        lead=content.lead,
        topic=content.topic,
        planned_at=content.planned_at,
        media=tuple(one.input() for one in content.media),
    )
