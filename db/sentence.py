"""German sentences that remember how they were put together, so that a desk can translate them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Self, TypeAlias

from typing_extensions import override

Value: TypeAlias = "str | int | float | tuple[Value, ...]"
"""What fills a hole: words of people, a number, a further sentence, or a list of these."""


class Sentence(str):
    """A finished German sentence, or a piece of one, that still knows its parts.

    It is the German text wherever text is wanted: in files, in the log, on the command line.
    ``str()`` of an error made with one gives it back whole. Joined or sliced it is plain text.

    Attributes:
        template: the source with its holes, e.g. ``Das Haus „{key}“ gibt es nicht.``; always a
            literal where it is written, so that a test finds every one of them.
        values: what filled the holes, by name; {} = the template has none, or waits for `filled`.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """Fill the holes of a template; without values it stays as it is."""
        kept = {name: _kept(value) for name, value in values.items()}
        told = {name: in_words(value) for name, value in kept.items()}
        made = super().__new__(cls, template.format(**told) if kept else template)
        made.template, made.values = template, kept
        return made

    def filled(self, **values: object) -> Self:
        """Return the sentence of a template that was kept with its holes open."""
        return type(self)(self.template, **values)

    @override
    def __str__(self) -> str:
        return self

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Value]]:
        """Copied and pickled as what it is."""
        return (self.template,), dict(self.values)


NOTHING = Sentence("")
"""No sentence where one could stand."""


def _kept(value: object) -> Value:
    """A value as it may be carried on: numbers and lists as such, all else in its words."""
    if isinstance(value, tuple):
        return tuple(_kept(one) for one in value)
    return value if isinstance(value, str | int | float) else str(value)


def in_words(value: Value) -> str | int | float:
    """Return a value as it stands in a sentence; a list is told with commas."""
    return ", ".join(str(in_words(one)) for one in value) if isinstance(value, tuple) else value


def told_elsewhere(text: str) -> Sentence:
    """Return what another program said; what has no holes is known here by its words."""
    return Sentence(text)


def packed(words: Value) -> Any:
    """Return a sentence as JSON may carry it to another process, plain words as they are."""
    if isinstance(words, Sentence):
        values = {name: packed(value) for name, value in words.values.items()}
        return {"template": words.template, "values": values}
    return [packed(one) for one in words] if isinstance(words, tuple) else words


def unpacked(found: Any) -> Any:
    """Return what `packed` was given."""
    if isinstance(found, dict):
        values = {name: unpacked(value) for name, value in found["values"].items()}
        return Sentence(found["template"], **values)
    return tuple(unpacked(one) for one in found) if isinstance(found, list) else found


def to_text(words: str) -> str:
    """Return a sentence as one text that a table can keep; "" stays ""."""
    return json.dumps(packed(words), ensure_ascii=False) if words else ""


def from_text(text: str) -> str:
    """Return what `to_text` was given; a text that it did not write stays as it is."""
    try:
        return str(unpacked(json.loads(text)))
    except (ValueError, KeyError, TypeError):
        return text
