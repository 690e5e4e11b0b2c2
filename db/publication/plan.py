"""What a package holds, before anything of it is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.audit_log.release_proof import FILE as PROOF
from db.audit_log.release_proof import SIGNATURE
from db.publication.names import unlike
from db.publication.posting import File, folder_name, posting_files
from db.publication.tables import table_files
from db.rows.publishing import PackageRow, PublishPage

README = "LIESMICH.txt"


@dataclass(frozen=True, slots=True)
class Plan:
    """A package: its pages, the folder of each, and every file but the proof."""

    pages: tuple[PublishPage, ...]
    folders: tuple[str, ...]
    files: tuple[File, ...]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(one.size for one in self.files)


def plan_of(pages: Sequence[PublishPage]) -> Plan:
    """The package of these releases, by their time, then their title."""
    ordered = sorted(pages, key=lambda one: (one.planned_at, one.title, one.draft))
    folders: list[str] = []
    files: list[File] = []
    for page in ordered:
        folder = unlike(folder_name(page), folders)
        folders.append(folder)
        files += posting_files(page, folder)
    files += table_files(ordered)
    files.append(File((README,), "text", _GUIDE.encode()))
    return Plan(tuple(ordered), tuple(folders), tuple(files))


def package_rows(plan: Plan, here: Sequence[str]) -> tuple[PackageRow, ...]:
    """The lines of the tree, folders before what lies in them; ``here``: digests at hand."""
    sizes: dict[tuple[str, ...], int] = {}
    for one in plan.files:
        for depth in range(1, len(one.path)):
            sizes[one.path[:depth]] = sizes.get(one.path[:depth], 0) + one.size
    rows: dict[tuple[str, ...], PackageRow] = {}
    known = frozenset(here)
    for one in plan.files:
        for depth in range(1, len(one.path)):
            folder = one.path[:depth]
            rows.setdefault(folder, PackageRow(folder, "folder", sizes[folder]))
        missing = one.medium is not None and one.medium.digest not in known
        rows[one.path] = PackageRow(one.path, one.kind, one.size, missing)
    proof = [PackageRow((name,), "proof") for name in (PROOF, SIGNATURE)]
    return (*rows.values(), *proof)


_GUIDE = """\
Veröffentlichungspaket aus Umlauf

Je Beitrag ein Ordner, darin je Kanal ein Ordner: text.txt ist der freigegebene Wortlaut (UTF-8),
die Medien stehen in der Reihenfolge, in der sie erscheinen sollen, alternativtexte.txt nennt zu
jeder Datei den Alternativtext. Untertitel heißen wie ihr Film. hinweise.txt nennt Termin,
Kennzeichnung und Bildnachweis.

stapel/ enthält Tabellen zum Hochladen in andere Werkzeuge, mit den Kanälen, die noch nicht
eingetragen sind. Nennt die Tabelle eines Werkzeugs keinen Kanal, gibt es eine je Kanal. Zeiten
gelten für Deutschland, in ayrshare.csv für UTC. Medien fügen Sie im Werkzeug hinzu. Ein Text,
der mit = + - oder @ beginnt, hat davor ein Leerzeichen, damit keine Tabellenkalkulation ihn für
eine Formel hält; Netzwerke lassen es weg.

freigabe.json nennt Fassung, Voten und Prüfsumme jeder Datei, freigabe.sig ist die Unterschrift
dazu. Prüfen: umlauf verify PAKET

Umlauf veröffentlicht nichts selbst. Tragen Sie nach dem Veröffentlichen Adresse und Text ein.
"""
