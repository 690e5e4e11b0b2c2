"""The one door to verification: a package, a space or a share, told apart by what lies there."""

from __future__ import annotations

from pathlib import Path

from db.audit_log.expected import Expected
from db.audit_log.package_check import check_package
from db.audit_log.release_check import check_release, is_release
from db.audit_log.replica_check import Progress, check_replica
from db.audit_log.report import Report
from db.audit_log.share_check import MARKER, PATTERN, check_share
from db.errors import NotASpaceError, Refused
from db.projections.uncollected import uncollected
from db.sentence import Sentence
from db.tables.database import FILE
from db.tables.sqlite_errors import told_kindly

_SQLITE = b"SQLite format 3\0"


def verify(
    path: Path,
    *,
    fingerprint: str = "",
    space: str = "",
    earlier: Path | None = None,
    progress: Progress | None = None,
) -> Report:
    """Check whatever lies at a path: bytes, chains, signatures, members, bodies, media.

    Args:
        path: inquiry or publication package (folder or ZIP), a space's folder, a shared
            folder or its file.
        fingerprint: 64 hex, printed or told elsewhere, "" = none to compare with.
        space: id of the space told elsewhere, "" = none to compare with.
        earlier: a package of before; what it holds must still stand there as it did.
        progress: is told how many entries of a space are checked, and of how many.

    Raises:
        KnownError: there is nothing of that kind, or the environment is in the way.
        Refused: ``bad_package``: the earlier package is not in order itself.
    """
    if earlier is not None:
        _refuse_bad(earlier)
    expected = Expected(fingerprint, space, earlier)
    with told_kindly(path), uncollected():
        if path.is_dir():
            return _check_folder(path, expected, progress)
        if not path.is_file():
            raise NotASpaceError(
                Sentence("{path} ist nicht da. Bitte prüfen Sie den Pfad.", path=path)
            )
        with path.open("rb") as file:
            start = file.read(len(_SQLITE))
        if start != _SQLITE:
            return (
                check_release(path, expected)
                if is_release(path)
                else check_package(path, expected)
            )
        if path.name == FILE:
            return check_replica(path.parent, expected, progress)
        return check_share(path, expected)


def _refuse_bad(earlier: Path) -> None:
    with told_kindly(earlier), uncollected():
        if not check_package(earlier, Expected()).ok:
            message = Sentence(
                "{name} ist selbst nicht in Ordnung und taugt nicht zum Vergleich.",
                name=earlier.name,
            )
            raise Refused("bad_package", message)


def _check_folder(path: Path, expected: Expected, progress: Progress | None) -> Report:
    if (path / FILE).exists():
        return check_replica(path, expected, progress)
    if is_release(path):
        return check_release(path, expected)
    if (path / MARKER).exists() or any(path.glob(PATTERN)):
        return check_share(path, expected)
    if (path / "manifest.json").exists() or (path / "protokoll.jsonl").exists():
        return check_package(path, expected)
    message = Sentence(
        "In {path} liegt weder ein Auskunftspaket noch ein Umlaufraum noch "
        "eine Ablage. Bitte prüfen Sie den Pfad.",
        path=path,
    )
    raise NotASpaceError(message)
