"""Writes a message element by element, so that none is ever held in memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import BinaryIO
from xml.sax.saxutils import XMLGenerator, escape
from xml.sax.xmlreader import AttributesImpl

from db.audit_log.odf import legible
from db.audit_log.xdomea.codes import checked
from db.audit_log.xdomea.edition import Edition

_PREFIX = "xdomea:"
"""The standard allows no other."""


class MessageXml:
    """One message on its way into a file.

    Args:
        out: takes the bytes, UTF-8.
        edition: whose names and namespace it has.
    """

    def __init__(self, out: BinaryIO, edition: Edition) -> None:
        self.edition = edition
        self._out = TextIOWrapper(out, "utf-8", newline="\n")
        self._xml = XMLGenerator(self._out, "utf-8")
        self._depth = 0

    @contextmanager
    def message(self, name: str, attributes: dict[str, str] | None = None) -> Iterator[None]:
        """Write the outermost element around what is written meanwhile."""
        self._xml.startDocument()
        space = {"xmlns:xdomea": self.edition.namespace}
        with self._element(_PREFIX + name, {**space, **(attributes or {})}):
            yield
        self._xml.ignorableWhitespace("\n")
        self._xml.endDocument()
        self._out.detach()

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        """Write an element around what is written meanwhile."""
        self._line()
        with self._element(_PREFIX + name, {}):
            yield

    def leaf(self, name: str, text: str) -> None:
        """Write an element with a text."""
        self._leaf(_PREFIX + name, text)

    def bare(self, name: str, text: str) -> None:
        """Write an element with a text that is in no namespace."""
        self._leaf(name, text)

    def code(self, name: str, which: str, version: str, value: str) -> None:
        """Write an element with a value of a code list.

        Args:
            name: of the element; in no namespace if it starts with a small letter.
            which: list, as `checked` has it.
            version: of the list.
            value: of the list.

        Raises:
            ValueError: it is not in the list.
        """
        uri, value = checked(which, version, value)
        prefix = "" if name[0].islower() else _PREFIX
        self._line()
        with self._element(prefix + name, {"listURI": uri, "listVersionID": version}):
            self._leaf("code", value)

    def _leaf(self, name: str, text: str) -> None:
        """Write past the generator, which makes five calls of it; the bytes are the same."""
        self._out.write(f"\n{' ' * self._depth}<{name}>{escape(legible(text))}</{name}>")

    @contextmanager
    def _element(self, name: str, attributes: dict[str, str]) -> Iterator[None]:
        self._xml.startElement(name, AttributesImpl(attributes))
        self._depth += 1
        yield
        self._depth -= 1
        self._line()
        self._xml.endElement(name)

    def _line(self) -> None:
        self._xml.ignorableWhitespace("\n" + " " * self._depth)
