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
        beside: pages of revisions that stand side by side with the shown one.
        before: the one they have in common, None where that is not known.
    """

    page: ReviewPage | None
    kept: str
    choices: Choices
    consents: tuple[ConsentRow, ...]
    defaults: Content
    beside: tuple[ReviewPage, ...] = ()
    before: ReviewPage | None = None


def start(store: Store, draft: str, key: str) -> Start:
    """Read it; ``key``: under which half-written work is kept."""
    page = store.drafts.page(draft) if draft else None
    beside, before = _side_by_side(store, page) if page else ((), None)
    return Start(
        page,
        store.local.text(key),
        Choices(
            store.units.houses(),
            store.units.list(),
            store.routes.list(),
            store.texts.channels(),
        ),
        store.consents.list(),
        _defaults(store),
        beside,
        before,
    )


def _side_by_side(
    store: Store, page: ReviewPage
) -> tuple[tuple[ReviewPage, ...], ReviewPage | None]:
    shown = page.shown
    others = [one for one in page.revisions if one.last and one.digest != shown.digest]
    if not others:
        return (), None
    lowest = min(one.number for one in (*others, shown))
    older = [one.digest for one in page.revisions if one.number == lowest - 1]
    pages = tuple(store.drafts.page(page.draft, one.digest) for one in others)
    # Two revisions of the number before may stand apart too: then nobody knows what is common.
    before = store.drafts.page(page.draft, older[0]) if len(older) == 1 else None
    return pages, before


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
