"""What the editor starts with, read in the store's thread."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from db.rows import ReviewPage
from db.rows.consents import ConsentRow
from desktop.editor.content import Content
from desktop.editor.facts_form import Choices

if TYPE_CHECKING:
    from db.store import Store

FIRST_CHANNELS = ("instagram", "linkedin")
REMEMBERED = ("house", "unit", "lead", "route")


@dataclass(frozen=True, slots=True)
class Start:
    """Everything at once.

    Attributes:
        page: of the draft, None = a new one.      kept: what was half written, "" = nothing.
        choices: what the space offers.      consents: the register.
        defaults: of a new draft: what the person chose for the last one, else their own unit.
    """

    page: ReviewPage | None
    kept: str
    choices: Choices
    consents: tuple[ConsentRow, ...]
    defaults: Content


def start(store: Store, draft: str, key: str) -> Start:
    """Read it; ``key``: under which half-written work is kept."""
    return Start(
        store.drafts.page(draft) if draft else None,
        store.local.text(key),
        Choices(
            store.units.houses(),
            store.units.list(),
            store.routes.list(),
            store.texts.channels(),
        ),
        store.consents.list(),
        _defaults(store),
    )


def _setting(store: Store) -> str:
    return f"editor.new.{store.me().member}"


def _defaults(store: Store) -> Content:
    me = store.me()
    own: dict[str, Any] = {"house": me.house, "unit": me.unit_code, "lead": me.unit_code}
    own["route"] = store.routes.usual()
    try:
        raw = json.loads(store.local.setting(_setting(store)) or "{}")
        last = {name: str(raw[name]) for name in REMEMBERED if raw.get(name)}
        channels = tuple(str(one) for one in raw.get("channels", FIRST_CHANNELS))
    except (ValueError, AttributeError, TypeError):
        last, channels = {}, FIRST_CHANNELS
    return Content(channels=channels, **{**own, **last})


def remember(store: Store, content: Content) -> None:
    """Note what the person chose for a new draft; the next one starts with it."""
    chosen = {name: getattr(content, name) for name in REMEMBERED}
    words = json.dumps({**chosen, "channels": content.channels})
    store.local.set_setting(_setting(store), words)
