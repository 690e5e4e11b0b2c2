"""Who writes the files of a package: one table, one line a kind of file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from shutil import copyfile

from db.audit_log.annexes.columns import Sink, row_of, verdict_words
from db.audit_log.annexes.csv_file import CsvFile
from db.audit_log.annexes.ods_file import OdsFile
from db.audit_log.annexes.pdf_file import PdfFiles
from db.audit_log.annexes.xlsx_file import XlsxFile
from db.audit_log.letter import write_letter
from db.audit_log.package import Content, Writer
from db.audit_log.postings import days_only_of, postings
from db.audit_log.profiles import Veil
from db.audit_log.stored_zip import MAX_MEMBERS
from db.audit_log.xdomea.folder import write_xdomea
from db.errors import CarrierError
from db.reference.resources import read_bytes
from db.rows.figures import Figures
from db.sentence import Sentence

BESIDE = ("PRUEFEN.txt", "pruefen.py")
MEDIA = "media"
MOST_MEDIA = MAX_MEMBERS - 400
_MEDIA = "SELECT DISTINCT draft, sha256 FROM revision_medium"


def write_annex(
    folder: Path, content: Content, found: Figures, count: int, told: Callable[[int], None]
) -> tuple[str, ...]:
    """Write the annex in all its forms, each posting read once.

    Args:
        folder: of the package.
        content: the request; its ``chosen`` is not looked at.
        found: its figures: which units have finished steps enough to tell their days.
        count: how many postings there will be.
        told: hears how many are written.

    Returns:
        the ids of the drafts that it names, in order.
    """
    sinks = _sinks(folder, content, count)
    chosen: list[str] = []
    words = verdict_words(content.space[2])
    veil = Veil(content.profile, content.log.connection, content.case.topics)
    often = {one.unit for one in found.units if one.median >= 0}
    with ExitStack() as finishing:
        for sink in reversed(sinks):
            finishing.callback(sink.finish)
        for number, posting in enumerate(postings(content.tables, content.wanted), 1):
            shown = veil.over(days_only_of(often, posting))
            chosen.append(posting.draft)
            if content.shown is not None:
                content.shown.add(shown)
            row = row_of(number, shown, words)
            for sink in sinks:
                sink.add(row)
            told(number)
    return tuple(chosen)


def _sinks(folder: Path, content: Content, count: int) -> list[Sink]:
    heading, sinks = content.heading(), list[Sink]()
    if "sheets" not in content.leave_out:
        sinks += (
            CsvFile(folder / "Anlage_1.csv"),
            XlsxFile(folder / "Anlage_1.xlsx", heading),
            OdsFile(folder / "Anlage_1.ods", heading, count),
        )
    if "pdf" not in content.leave_out:
        sinks.append(PdfFiles(folder, heading, count))
    return sinks


def write_proof(folder: Path, content: Content) -> None:
    """Write how to check the package without Umlauf."""
    for name in BESIDE:
        (folder / name).write_bytes(read_bytes("documents", name))
    if content.space[3]:
        path = folder / BESIDE[0]
        path.write_text(f"DEMO – FIKTIVE INHALTE\n\n{path.read_text('utf-8')}", "utf-8")


def write_media(folder: Path, content: Content) -> None:
    """Copy the media of the chosen drafts that are here, under their digests."""
    if not content.profile.media or content.blobs is None:
        return
    chosen = frozenset(content.chosen)
    rows = content.tables.exec_driver_sql(_MEDIA)
    digests = sorted({digest for draft, digest in rows if draft in chosen})
    here = [digest for digest in digests if content.blobs.has(digest)]
    if len(here) > MOST_MEDIA:
        raise CarrierError(
            Sentence("Das Paket hätte zu viele Medien. Bitte wählen Sie einen Zeitraum.")
        )
    if here:
        (folder / MEDIA).mkdir()
    for digest in here:
        copyfile(content.blobs.path_of(digest), folder / MEDIA / digest)


WRITERS: tuple[Writer, ...] = (write_letter, write_media, write_proof, write_xdomea)
"""All that needs the chosen drafts; the annex and the log come before, the manifest after."""
