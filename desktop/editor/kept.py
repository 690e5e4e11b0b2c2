"""Half-written work as it is kept on this device, with the revision it goes on from."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from desktop.editor.content import Content, EditedMedium

_LISTS = ("channels", "ticked", "settled")


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands in the editor.

    Attributes:
        base: the content of the revision it was begun on, None = not known.
        digest: that revision's, "" = a new draft.
    """

    content: Content
    base: Content | None = None
    digest: str = ""

    def to_text(self) -> str:
        """Return it as text."""
        return json.dumps(asdict(self), ensure_ascii=False)


def kept_from(text: str) -> Kept | None:
    """Return what was kept, None where there is none or an older program wrote it otherwise."""
    try:
        raw = json.loads(text) if text else {}
        if "content" not in raw:
            return Kept(_content(raw))
        base = _content(raw["base"]) if raw["base"] else None
        return Kept(_content(raw["content"]), base, str(raw["digest"]))
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _content(raw: dict[str, Any]) -> Content:
    media = tuple(_medium(one) for one in raw.pop("media"))
    lists: dict[str, Any] = {name: tuple(raw.pop(name, ())) for name in _LISTS}
    return Content(media=media, **lists, **raw)


def _medium(raw: dict[str, Any]) -> EditedMedium:
    consents = tuple(raw.pop("consents", ()))
    return EditedMedium(consents=consents, **raw)
