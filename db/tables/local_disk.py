"""Whether a folder lies on a disk of this computer, as a replica must (3-ledger §3.4)."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from db.errors import NotLocalError
from db.sentence import Sentence

_MOUNTS = Path("/proc/self/mountinfo")
_NETWORK = frozenset(
    {
        *("afs", "ceph", "cifs", "coda", "davfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4"),
        *("smb2", "smb3", "smbfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse"),
        *("fuse.rclone", "fuse.s3fs", "fuse.smbnetfs", "fuse.sshfs"),
    }
)
"""Types of file systems behind a network, as mountinfo names them (proc(5), filesystems(5))."""
_ESCAPED = re.compile(r"\\([0-7]{3})")
_UNC = re.compile(r"(?:\\\\\?\\UNC\\|\\\\(?![?.]\\))", re.IGNORECASE)
_DRIVE = re.compile(r"(?:\\\\\?\\)?([A-Za-z]:)")
_DRIVE_REMOTE = 4
"""What GetDriveTypeW says of a drive on the network (winbase.h)."""


class Mount(NamedTuple):
    """A place in the tree of folders, and the type of file system that begins there."""

    place: str
    kind: str


def read_mounts(text: str) -> list[Mount]:
    """Read Linux's table of mounts, ``/proc/self/mountinfo``; of one place the last one counts."""
    found = []
    for line in text.splitlines():
        before, dash, after = line.partition(" - ")
        if dash and len(fields := before.split(" ")) > 4 and after:  # noqa: PLR2004 - proc(5)
            found.append(Mount(_plain(fields[4]), after.split(" ")[0]))
    return found


def network_type(path: str, mounts: Sequence[Mount]) -> str:
    """Return the network file system a path lies on, "" where the disk is this computer's.

    Args:
        path: absolute, without links.
        mounts: in the order the system tells them.
    """
    best = Mount("", "")
    for mount in mounts:
        inside = mount.place == "/" or f"{path}/".startswith(f"{mount.place}/")
        if inside and len(mount.place) >= len(best.place):
            best = mount
    return best.kind if best.kind in _NETWORK else ""


def is_unc(path: str) -> bool:
    r"""Tell whether a Windows path names a share: ``\\host\share`` or ``\\?\UNC\host\share``."""
    return _UNC.match(path.replace("/", "\\")) is not None


def drive_of(path: str) -> str:
    r"""Return the drive of a Windows path as ``C:\``, "" where it names none."""
    found = _DRIVE.match(path.replace("/", "\\"))
    return f"{found[1].upper()}\\" if found else ""


def must_be_local(folder: Path) -> None:
    """Refuse a folder on a network drive: SQLite's log needs memory that only one computer has.

    A profile redirected to a server is found out by where its folder really lies.

    Raises:
        NotLocalError: the folder, or the nearest one above that exists, lies on the network.
    """
    if _is_remote(str(folder.absolute()), os.path.realpath(folder)):
        raise NotLocalError(
            Sentence(
                "{folder} liegt auf einem Netzlaufwerk. Dort kann die Datei des Raums beschädigt "
                "werden, weil mehrere Rechner sie zugleich öffnen können. Bitte wählen Sie einen "
                "Ordner auf der Festplatte dieses Rechners; ausgetauscht wird über die Ablage.",
                folder=folder,
            )
        )


if sys.platform == "win32":

    def _is_remote(named: str, real: str) -> bool:
        import ctypes  # noqa: PLC0415 - only there

        drives = {drive_of(named), drive_of(real)} - {""}
        kinds = {ctypes.windll.kernel32.GetDriveTypeW(drive) for drive in drives}
        return is_unc(named) or is_unc(real) or _DRIVE_REMOTE in kinds

else:

    def _is_remote(_named: str, real: str) -> bool:
        try:
            mounts = read_mounts(_MOUNTS.read_text("utf-8", "surrogateescape"))
        except OSError:  # no Linux: nothing to ask
            return False
        return bool(network_type(real, mounts))


def _plain(name: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), name)
