"""What lies beside the sheet of an XLSX or XLSB: where its links lead, pictures over its rows."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from xml.etree.ElementTree import Element

from db.bulk_import.limits import MAX_MEMBERS
from db.bulk_import.sheets.archive import targets, tree_of
from db.bulk_import.sheets.scan import Scan


def add_beside(
    archive: zipfile.ZipFile, part: str, links: Mapping[tuple[int, int], str], found: Scan
) -> None:
    """Note where links lead, and the pictures that lie over the sheet.

    Args:
        archive: the workbook.
        part: the sheet's member.
        links: (row, column), from 0, to the id of a relation.
        found: takes what is found.
    """
    leads = targets(archive, part)
    for (row, column), relation in links.items():
        if relation in leads:
            found.links.append((row, column, leads[relation]))
    for drawing in sorted({one for one in leads.values() if one.startswith("xl/drawings/")}):
        pictures = targets(archive, drawing)
        for anchor in tree_of(archive, drawing):
            member = pictures.get(link_of(_of(anchor, "blip"), "}embed"), "")
            if member and len(found.pictures) < MAX_MEMBERS:
                words = _of(anchor, "cNvPr").get("descr", "")
                found.pictures.append((_first_row(anchor), member, words))


def _of(anchor: Element, name: str) -> dict[str, str]:
    found = (one for one in anchor.iter() if one.tag.endswith("}" + name))
    return next((dict(one.attrib) for one in found), {})


def _first_row(anchor: Element) -> int:
    """Where the picture begins; its end is named further down by an element of the same name."""
    return int(next((one.text or "0" for one in anchor.iter() if one.tag.endswith("}row")), "0"))


def link_of(attributes: Mapping[str, str], name: str = "}id") -> str:
    """The id of a relation that an element names, "" = none."""
    return next((value for key, value in attributes.items() if key.endswith(name)), "")
