"""What all OpenDocuments of a package share: properties, German, the same bytes each time."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from odfdo import Document, Element

_OUR_DAY = (1980, 1, 1, 0, 0, 0)
_LANGUAGES = ("fo:language", "fo:country")
_FOOTER = (
    '<style:footer><text:p text:style-name="Standard">Seite <text:page-number/> von '
    "<text:page-count/></text:p></style:footer>"
)
_ROW_KEEP = "//config:config-item[@config:name='TableRowKeep']"
_CONTROLS = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF), "�")


def legible(text: str) -> str:
    """Return a text that XML can hold: control characters and halves of pairs become �."""
    if text.isprintable():  # most are, and there is none of either among printable ones
        return text
    return text.translate(_CONTROLS).encode("utf-16", "replace").decode("utf-16", "replace")


def describe(document: Document, *, title: str, subject: str, author: str, at: int) -> None:
    """Set the properties of a document and the language of its texts.

    Args:
        document: as odfdo makes it.
        title: as file managers show it.
        subject: beside it.
        author: "" = nobody is named.
        at: ms; when it was made, as the document says.
    """
    meta = document.meta
    moment = datetime.fromtimestamp(at // 1000, UTC).replace(tzinfo=None)
    meta.set_title(legible(title))
    meta.set_subject(legible(subject))
    meta.set_generator("Umlauf")
    meta.set_language("de-DE")
    meta.set_creation_date(moment)
    meta.set_modification_date(moment)
    if author:
        meta.set_initial_creator(legible(author))
        meta.set_creator(legible(author))
    for style in _part(document, "styles.xml").get_elements("//style:text-properties"):
        if style.get_attribute("fo:language") == "fr":
            for name, value in zip(_LANGUAGES, ("de", "DE"), strict=True):
                style.set_attribute(name, value)


def add_styles(
    document: Document, part: str, lines: str, place: str = "office:automatic-styles"
) -> None:
    """Hang pieces of XML, one a line, below the first element of a name.

    Args:
        document: as odfdo makes it.
        part: of it, e.g. ``styles.xml``.
        lines: an element each.
        place: the name.
    """
    found = _part(document, part).get_element(f"//{place}")
    for line in lines.splitlines():
        found.append(Element.from_tag(line))


def add_page_numbers(document: Document) -> None:
    """Number the pages of a text document at their foot, and its headings nowhere."""
    styles = _part(document, "styles.xml")
    styles.get_element("//text:outline-style").delete()
    styles.get_element("//style:master-page").append(Element.from_tag(_FOOTER))


def keep_rows(document: Document) -> None:
    """Let a row of a table stay with the next one where its words say so."""
    (switch,) = _part(document, "settings.xml").get_elements(_ROW_KEEP)
    switch.text = "true"


def _part(document: Document, part: str) -> Any:
    return document.get_part(part)


def rezipped(made: BytesIO, target: ZipFile, *, without: str = "") -> None:
    """Copy what odfdo saved, dated as everything in a package; ``mimetype`` comes first, stored.

    Args:
        made: the saved document.
        target: open for writing.
        without: a member that the caller writes.
    """
    with ZipFile(made) as source:
        for name in source.namelist():
            if name != without and not name.endswith("/"):
                target.writestr(member(name), source.read(name))


def member(name: str) -> ZipInfo:
    """Return the head of a member, the same each time."""
    info = ZipInfo(name, _OUR_DAY)
    info.compress_type = ZIP_STORED if name == "mimetype" else ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    info.create_system = 3
    return info
