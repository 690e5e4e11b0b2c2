"""What stands in the editor, and what of it is handed in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from db.rows import MediumInput, MediumRow, NewDraft, ReviewPage, RevisionEdit


@dataclass(frozen=True, slots=True)
class EditedMedium:
    """A medium in the list: of the draft (``id``) or a file of this computer (``path``).

    Attributes:
        digest: under which its small picture is kept.
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
    """Everything a person can change; house, unit, lead and route count for a new draft only."""

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
    )


def edit_between(old: Content, new: Content) -> RevisionEdit:
    """Return what the next revision changes; what is the same stays unnamed."""
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
    )


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


def to_text(content: Content) -> str:
    """Return a content as the text that is kept on this device."""
    return json.dumps(asdict(content), ensure_ascii=False)


def _kept(raw: dict[str, Any]) -> EditedMedium:
    consents = tuple(raw.pop("consents", ()))
    return EditedMedium(consents=consents, **raw)


def from_text(text: str) -> Content | None:
    """Return a kept content, None where there is none or an older program wrote it."""
    try:
        raw: dict[str, Any] = json.loads(text) if text else {}
        media = tuple(_kept(one) for one in raw.pop("media"))
        channels, ticked = tuple(raw.pop("channels")), tuple(raw.pop("ticked"))
        return Content(media=media, channels=channels, ticked=ticked, **raw)
    except (KeyError, TypeError, ValueError):
        return None
