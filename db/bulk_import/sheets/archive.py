"""Looks at the ZIP that a workbook is, and refuses what would unpack to too much."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from posixpath import join, normpath
from xml.etree import ElementTree as ET

from db.bulk_import.grid import Unreadable
from db.bulk_import.limits import MAX_MEMBERS, MAX_UNPACKED, MIB, thousands
from db.bulk_import.sheets.scan import DAMAGED, PROTECTED
from db.sentence import Sentence

_MAX_XML = 8 * MIB
CHUNK = 4 * MIB


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The archive, once it is known to be small and without a password; raises Unreadable."""
    try:
        with zipfile.ZipFile(path) as archive:
            _refuse_bombs(archive.infolist())
            yield archive
    except (zipfile.BadZipFile, KeyError, OSError, EOFError, ValueError) as problem:
        raise Unreadable(DAMAGED) from problem


def elements(archive: zipfile.ZipFile, part: str, tag: str) -> Iterator[dict[str, str]]:
    """Attributes of every element of that name in a small part of the archive."""
    for one in tree_of(archive, part).iter():
        if one.tag.rpartition("}")[2] == tag:
            yield dict(one.attrib)


def tree_of(archive: zipfile.ZipFile, part: str) -> ET.Element:
    """A small part of the archive as XML."""
    # Entities cannot hurt: a document type is refused, and this process has little memory.
    with archive.open(part) as file:
        data = file.read(_MAX_XML)
    if b"<!DOCTYPE" in data:
        raise Unreadable(DAMAGED)
    try:
        return ET.fromstring(data)  # noqa: S314
    except ET.ParseError as problem:
        raise Unreadable(DAMAGED) from problem


def targets(archive: zipfile.ZipFile, part: str) -> dict[str, str]:
    """Id → where a part's list of relations leads: a member of the archive, or somewhere outside.

    A part without a list has no relations; what should be a member and is none is left out.
    """
    folder, _, name = part.rpartition("/")
    listed = f"{folder}/_rels/{name}.rels"
    names = set(archive.namelist())
    found: dict[str, str] = {}
    for one in elements(archive, listed, "Relationship") if listed in names else ():
        target = one.get("Target", "")
        if one.get("TargetMode") != "External":
            target = normpath(join("/", folder, target)).lstrip("/")
        if target in names or one.get("TargetMode") == "External":
            found[one.get("Id", "")] = target
    return found


def _refuse_bombs(members: Sequence[zipfile.ZipInfo]) -> None:
    unpacked = sum(one.file_size for one in members)
    if unpacked > MAX_UNPACKED or len(members) > MAX_MEMBERS:
        message = Sentence(
            "Die Datei würde sich auf {unpacked} MB entpacken. Umlauf liest "
            "höchstens {most} MB. Bitte nur den Plan selbst speichern.",
            unpacked=thousands(unpacked // MIB),
            most=MAX_UNPACKED // MIB,
        )
        raise Unreadable(message)
    if any(one.flag_bits & 1 for one in members):
        raise Unreadable(PROTECTED)
