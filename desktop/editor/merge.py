"""Carries what a person wrote over to a revision that came meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from desktop.editor.content import Content

T = TypeVar("T")
FIELDS = ("title", "topic", "channels", "planned_at", "media")


@dataclass(frozen=True, slots=True)
class Merged:
    """Both joined; ``both``: what was changed on both sides and stays as the person wrote it.

    ``both`` holds names of ``FIELDS`` and ``text.<channel>``.
    """

    content: Content
    both: tuple[str, ...]


def carried_over(old: Content, mine: Content, new: Content) -> Merged:
    """Join two changes of one revision, each part by itself.

    Args:
        old: the revision that both go on from.
        mine: what the person wrote; where both changed a part, it stays.
        new: the revision that came meanwhile.
    """
    both: list[str] = []

    def pick(name: str, before: T, here: T, there: T) -> T:
        if here == before:
            return there
        if there not in (before, here):
            both.append(name)
        return here

    parts = {
        name: pick(name, getattr(old, name), getattr(mine, name), getattr(new, name))
        for name in FIELDS
    }
    codes = dict.fromkeys((*mine.texts, *new.texts))
    texts = {
        code: pick(f"text.{code}", _text(old, code), _text(mine, code), _text(new, code))
        for code in codes
    }
    ticked = tuple(dict.fromkeys((*new.ticked, *mine.ticked)))
    return Merged(replace(mine, **parts, texts=texts, ticked=ticked), tuple(both))


def _text(content: Content, code: str) -> str:
    texts: Mapping[str, str] = content.texts
    return texts.get(code, "")
