"""Finds the files that a row names: by name, stem, numbering or folder; never guesses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from unicodedata import normalize
from urllib.parse import unquote, urlsplit

from db.bulk_import.media_folder import MediaFolder, forgiven
from db.sentence import NOTHING, Sentence

_NEAR = 0.75
_MOST_PROPOSALS = 40
_ADDRESS = re.compile(r"(?:https?|ftp|file):|www\.", re.IGNORECASE)
_ADDRESSES = re.compile(r"\s*,\s*(?=(?:https?|ftp|file):)", re.IGNORECASE)
_OUTSIDE = re.compile(r"/|[A-Za-z]:|~/|(?:.*/)?\.\.(?:/|$)")
_NO_ADDRESS = Sentence(
    "„{wanted}“ ist eine Adresse, und Adressen ruft Umlauf nie ab. Bitte die Datei dort "
    "speichern und unter ihrem Namen („{name}“) in den Medienordner legen."
)
_NAMELESS = Sentence(
    "„{wanted}“ ist eine Adresse, und Adressen ruft Umlauf nie ab. Bitte die Datei speichern, in "
    "den Medienordner legen und ihren Namen in den Plan schreiben."
)


@dataclass(frozen=True, slots=True)
class Match:
    """One name of a plan and what was found for it.

    Attributes:
        wanted: as written, "" where the row's ID led to the file.
        file: relative name in the media folder, "" = none.
        found: ``exact``, ``similar``, ``stem``, ``number``, ``folder``, ``beside`` (subtitles of
            the film before them), ``address`` (its last part names the file), ``embedded`` (in the
            plan itself), "" = nothing.
        problem: sentence; without it and without a file the name is simply missing.
        proposal: a file that may be meant, never taken unasked.
        alt_text: what the plan says of a picture that lies in it.
    """

    wanted: str
    file: str = ""
    found: str = ""
    problem: Sentence = NOTHING
    proposal: str = ""
    alt_text: str = ""


def names_in(cell: str) -> tuple[str, ...]:
    """The file names in a cell: separated by ``;``, ``|`` or line breaks."""
    parts = re.split(r"[;|\n]", cell)
    return tuple(one for one in (part.strip().strip("\"'„“") for part in parts) if one)


def find(folder: MediaFolder, wanted: str) -> list[Match]:
    """The files that one name means; one match without file if there are none."""
    name = wanted.replace("\\", "/").removeprefix("./")
    if _ADDRESS.match(name):
        return [_at_address(folder, one) for one in _ADDRESSES.split(wanted)]
    if _OUTSIDE.match(name):
        problem = Sentence(
            "„{wanted}“ führt aus dem Medienordner hinaus. Bitte nur Namen "
            "innerhalb des Ordners nennen.",
            wanted=wanted,
        )
        return [Match(wanted, problem=problem)]
    single = _single(folder, wanted, name)
    if single:
        return [single]
    several = _several(folder, name)
    if several:
        files, found = several
        return [Match(wanted, file, found) for file in files]
    return _listed(folder, wanted) or [Match(wanted)]


def find_by_ref(folder: MediaFolder, ref: str) -> list[Match]:
    """The files named after a row's ID (023.jpg, 023_1.jpg, folder 023), in order."""
    key = forgiven(ref)
    files = folder.stems.get(key, []) + folder.numbered.get(key, [])
    if files:
        return [Match("", file, "number") for file in dict.fromkeys(files)]
    return [Match("", file, "folder") for file in folder.folders.get(key, [])]


def propose(matches: Sequence[Match], unused: Iterable[str]) -> list[Match]:
    """The same matches, missing ones with a similarly named file that nobody uses."""
    names = {_bare(file): file for file in unused}
    made = []
    asked = 0
    for one in matches:
        if one.file or one.problem or asked == _MOST_PROPOSALS:
            made.append(one)
            continue
        asked += 1
        near = get_close_matches(_bare(one.wanted), names, n=1, cutoff=_NEAR)
        made.append(replace(one, proposal=names[near[0]]) if near else one)
    return made


def said(match: Match) -> Sentence:
    """What was forgiven to find a file, as a sentence; "" if nothing was."""
    name = match.file.rpartition("/")[2]
    if match.found == "address":
        return Sentence("„{name}“ aus dem Medienordner statt der Adresse genommen.", name=name)
    if match.found != "similar":
        return NOTHING
    written = match.wanted.replace("\\", "/").rpartition("/")[2]
    if normalize("NFC", name) == normalize("NFC", written):
        return Sentence(
            "„{name}“ ist im Ordner anders kodiert (wie auf dem Mac); genommen.", name=name
        )
    return Sentence("„{written}“ heißt im Ordner „{name}“; genommen.", written=written, name=name)


def missing(match: Match) -> Sentence:
    """The sentence for a name that leads to no file."""
    if match.problem:
        return match.problem
    if not match.proposal:
        return Sentence(
            "„{wanted}“ fehlt im Medienordner. Bitte hineinlegen oder Namen prüfen.",
            wanted=match.wanted,
        )
    return Sentence(
        "„{wanted}“ fehlt im Medienordner – „{proposal}“ gemeint? Dann bitte "
        "Datei oder Eintrag umbenennen.",
        wanted=match.wanted,
        proposal=match.proposal,
    )


def _at_address(folder: MediaFolder, wanted: str) -> Match:
    """The file in the folder that is called as an address ends; nothing is ever fetched."""
    name = _name_at(wanted)
    for files in (folder.exact.get(name), folder.similar.get(forgiven(name))) if name else ():
        if files and len(files) == 1:
            return Match(wanted, files[0], "address")
    return Match(wanted, problem=no_address(wanted))


def _name_at(address: str) -> str:
    try:
        return unquote(urlsplit(address).path).rpartition("/")[2]
    except ValueError:
        return ""


def no_address(wanted: str) -> Sentence:
    """What to do where a plan names an address instead of a file, "" = it names none."""
    if not _ADDRESS.match(wanted):
        return NOTHING
    name = _name_at(wanted)
    return (
        _NO_ADDRESS.filled(wanted=wanted, name=name) if name else _NAMELESS.filled(wanted=wanted)
    )


def _single(folder: MediaFolder, wanted: str, name: str) -> Match | None:
    for found, files in (
        ("exact", folder.exact.get(name)),
        ("similar", folder.similar.get(forgiven(name))),
        ("stem", folder.stems.get(forgiven(name.rpartition("/")[2]))),
    ):
        if files and len(files) == 1:
            return Match(wanted, files[0], found)
        if files:
            return Match(wanted, problem=_ambiguous(wanted, files))
    return None


def _several(folder: MediaFolder, name: str) -> tuple[list[str], str] | None:
    key = forgiven(name.rstrip("/"))
    for found, files in (
        ("number", folder.numbered.get(key)),
        ("folder", folder.folders.get(key)),
    ):
        if files:
            return files, found
    return None


def _listed(folder: MediaFolder, wanted: str) -> list[Match]:
    """Names separated by commas, which may also be part of a name."""
    parts = [part.strip() for part in wanted.split(",") if part.strip()]
    if len(parts) < 2:  # noqa: PLR2004 - one name is no list
        return []
    return [match for part in parts for match in find(folder, part)]


def _ambiguous(wanted: str, files: Sequence[str]) -> Sentence:
    listed = tuple(Sentence("„{name}“", name=file) for file in files[:4])
    return Sentence(
        "„{wanted}“ ist nicht eindeutig: {listed}. Bitte Ordner oder Endung dazuschreiben.",
        wanted=wanted,
        listed=listed,
    )


def _bare(file: str) -> str:
    stem = forgiven(file.rpartition("/")[2].rpartition(".")[0] or file)
    return re.sub(r"[^\w]|_", "", re.sub(r"(?<!\d)0+(?=\d)", "", stem))
