"""The media of one row: which files, what they are, and what is said about each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from db.bulk_import.alt_texts import alt_texts_for, shared_among
from db.bulk_import.cells import Cells
from db.bulk_import.columns import ALT_TEXT, CONSENT, CREDIT, LICENCE, MEDIA
from db.bulk_import.media_folder import MediaFolder, forgiven, is_subtitle_name
from db.bulk_import.media_match import (
    Match,
    find,
    find_by_ref,
    missing,
    names_in,
    no_address,
    said,
)
from db.media.seen import Surveyed
from db.rows.imports import ImportMedium
from db.sentence import Sentence

_NO_FOLDER = Sentence(
    "Für „{name}“ ist kein Medienordner gewählt. Bitte den Ordner mit den Dateien angeben."
)
_NONE = ("keine", "kein", "none", "ohne")


def match_media(cells: Cells, ref: str, folder: MediaFolder | None) -> list[Match]:
    """The files of a row, each once, in order; nothing is said about them yet."""
    return _with_subtitles(folder, _found(cells, ref, folder))


def _found(cells: Cells, ref: str, folder: MediaFolder | None) -> list[Match]:
    names = [one for one in names_in(cells.text(MEDIA)) if one.casefold() not in _NONE]
    if folder is None:
        return [
            Match(name, problem=no_address(name) or _NO_FOLDER.filled(name=name)) for name in names
        ]
    if not names:
        return find_by_ref(folder, ref) if ref and not cells.text(MEDIA) else []
    matches = [match for name in names for match in find(folder, cells.meant(MEDIA, name))]
    files = [one.file for one in matches]
    return [one for at, one in enumerate(matches) if not one.file or one.file not in files[:at]]


def read_media(
    cells: Cells,
    matches: Sequence[Match],
    folder: MediaFolder | None,
    surveyed: Mapping[Path, Surveyed],
) -> tuple[ImportMedium, ...]:
    """The row's media with everything that is wrong about them noted in the cells.

    Args:
        cells: the row.
        matches: what its names led to, proposals included.
        folder: the media folder.
        surveyed: digest and probe of every matched file.
    """
    seen = [one for one in matches if not is_subtitle_name(one.file or one.wanted)]
    alt_texts = alt_texts_for(cells.text(ALT_TEXT), len(seen))
    names = (CREDIT, LICENCE, CONSENT)
    words = {name: shared_among(cells.text(name), len(seen)) for name in names}
    made, at = [], -1
    for match in matches:
        medium = _medium(cells, match, folder, surveyed)
        own = match in seen
        at += own
        if seen:
            alt_text = (alt_texts[at] or match.alt_text) if own else ""
            credit, licence, consent = (words[name][max(at, 0)] for name in names)
            consent = consent if own else ""
            medium = replace(
                medium, alt_text=alt_text, credit=credit, licence=licence, consent=consent
            )
        made.append(medium)
    return tuple(made)


def _with_subtitles(folder: MediaFolder | None, matches: list[Match]) -> list[Match]:
    """Puts the subtitles that lie beside a film behind it; named ones stay where they are."""
    if folder is None:
        return matches
    taken = {one.file for one in matches}
    found = []
    for match in matches:
        found.append(match)
        own = folder.beside.get(forgiven(match.file.rpartition(".")[0]), ())
        if match.file and not is_subtitle_name(match.file):
            found += [Match("", file, "beside") for file in own if file not in taken]
    return found


def _medium(
    cells: Cells,
    match: Match,
    folder: MediaFolder | None,
    surveyed: Mapping[Path, Surveyed],
) -> ImportMedium:
    if folder is None or not match.file:
        near = (match.proposal,) if match.proposal else ()
        cells.error(MEDIA, missing(match), match.wanted, near)
        return ImportMedium(match.wanted, proposal=match.proposal)
    path = folder.path(match.file)
    found = surveyed[path]
    if found.probe.problem:
        cells.error(MEDIA, found.probe.problem)
    for hint in (
        said(match),
        found.probe.hint and Sentence("„{name}“: {hint}", name=path.name, hint=found.probe.hint),
    ):
        if hint:
            cells.hint(MEDIA, hint)
    return ImportMedium(
        wanted=match.wanted,
        name=path.name,
        path=str(path),
        found=match.found,
        digest=found.digest,
        size=found.probe.size,
        type=found.probe.type,
        width=found.probe.width,
        height=found.probe.height,
        duration_ms=found.probe.duration_ms,
    )
