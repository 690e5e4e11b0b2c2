"""A FUSE file system over real SMB3: every operation goes to an smbd, locks as byte ranges.

``python -m tests.faults.smbfs PORT USER WORD SHARE MOUNT``. What a kernel client would do, without
a kernel: nothing is cached, and a lock that another client holds is refused by the server. Where
the connection breaks, what is under way fails and the next operation makes a new one.
"""

# ruff: noqa: ARG002 - FUSE decides the arguments

import ctypes
import errno
import fcntl
import os
import stat
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import mfusepy as fuse  # type: ignore[import-untyped]
import smbclient  # type: ignore[import-untyped]
from smbprotocol.exceptions import (  # type: ignore[import-untyped]
    SMBException,
    SMBOSError,
    SMBResponseException,
)
from smbprotocol.open import LockFlags, SMB2LockElement  # type: ignore[import-untyped]

HOST = "127.0.0.1"
GET = 5
UNLOCK = LockFlags.SMB2_LOCKFLAG_UNLOCK
NOW = LockFlags.SMB2_LOCKFLAG_FAIL_IMMEDIATELY
FLAGS = {
    fcntl.F_RDLCK: LockFlags.SMB2_LOCKFLAG_SHARED_LOCK | NOW,
    fcntl.F_WRLCK: LockFlags.SMB2_LOCKFLAG_EXCLUSIVE_LOCK | NOW,
}
FLOCK = struct.Struct("hh4xqqi")
END_OF_FILE, NOT_LOCKED = 0xC0000011, 0xC000007E
TAKEN = {0xC0000054, 0xC0000055}
BUSY = {0xC0000043, 0xC0000056}
"""Another has it open, or it is about to be deleted."""
Range = tuple[int, int]


class SmbFS(fuse.Operations):  # type: ignore[misc]
    """One share of one server, seen as one client sees it."""

    use_ns = True

    def __init__(self, port: int, user: str, word: str, share: str) -> None:
        self._base = rf"\\{HOST}\{share}"
        self._session = {"username": user, "password": word, "port": port}
        self._handles: dict[int, Any] = {}
        self._locks: dict[int, dict[Range, int]] = {}
        self._next = 0

    def _path(self, path: str) -> str:
        return self._base + path.replace("/", "\\")

    def _do(self, call: Callable[..., Any], *arguments: Any, **more: Any) -> Any:
        """Ask the server; whatever it says comes back as an errno."""
        try:
            return call(*arguments, **more)
        except SMBOSError as error:
            raise fuse.FuseOSError(error.errno or errno.EIO) from error
        except SMBResponseException as error:
            status = int(error.status)
            code = errno.EAGAIN if status in TAKEN else errno.EBUSY if status in BUSY else 0
            raise fuse.FuseOSError(code or errno.EIO) from error
        except (SMBException, OSError, ValueError) as error:
            with suppress(Exception):
                smbclient.reset_connection_cache(fail_on_error=False)
            self._handles.clear()
            raise fuse.FuseOSError(errno.EHOSTDOWN) from error

    def _named(self, call: Callable[..., Any], path: str, *arguments: Any) -> Any:
        return self._do(call, self._path(path), *arguments, **self._session)

    def getattr(self, path, fh=None):
        found = self._named(smbclient.lstat, path)
        mode = stat.S_IFDIR | 0o755 if stat.S_ISDIR(found.st_mode) else stat.S_IFREG | 0o644
        times = {"st_atime": found.st_atime_ns, "st_mtime": found.st_mtime_ns}
        owner = {"st_uid": os.getuid(), "st_gid": os.getgid(), "st_nlink": 1}
        return {"st_mode": mode, "st_size": found.st_size, **owner, **times}

    def readdir(self, path, fh):
        return [".", "..", *self._named(smbclient.listdir, path)]

    def mkdir(self, path, mode):
        return self._named(smbclient.mkdir, path)

    def rmdir(self, path):
        return self._named(smbclient.rmdir, path)

    def unlink(self, path):
        return self._named(smbclient.remove, path)

    def rename(self, old, new, flags=0):
        new = self._path(new)
        return self._do(smbclient.replace, self._path(old), new, **self._session)

    def link(self, target, source):
        raise fuse.FuseOSError(errno.EPERM)

    def chmod(self, path, mode):
        return 0

    def chown(self, path, uid, gid):
        return 0

    def utimens(self, path, times=None):
        return 0

    def truncate(self, path, length, fh=None):
        return self._do(smbclient.truncate, self._path(path), length, **self._session)

    def open(self, path, flags):
        mode = "r+b" if flags & (os.O_WRONLY | os.O_RDWR) else "rb"
        return self._keep(path, mode)

    def create(self, path, mode, fi=None):
        return self._keep(path, "x+b")

    def read(self, path, size, offset, fh):
        try:
            return bytes(self._handle(fh).fd.read(offset, size))
        except SMBResponseException as error:
            if int(error.status) == END_OF_FILE:
                return b""
            raise fuse.FuseOSError(errno.EIO) from error
        except (SMBException, OSError) as error:
            raise fuse.FuseOSError(errno.EHOSTDOWN) from error

    def write(self, path, data, offset, fh):
        return self._do(self._handle(fh).fd.write, bytes(data), offset)

    def flush(self, path, fh):
        return 0

    def fsync(self, path, datasync, fh):
        self._do(self._handle(fh).fd.flush)
        return 0

    def release(self, path, fh):
        handle = self._handles.pop(fh, None)
        self._locks.pop(fh, None)
        if handle is not None:
            with suppress(SMBException, OSError, ValueError):
                handle.close()
        return 0

    def statfs(self, path):
        return {"f_bsize": 4096, "f_frsize": 4096, "f_blocks": 1 << 28, "f_bavail": 1 << 27}

    def lock(self, path, fh, cmd, lock):
        """Locks as SQLite asks for them; unlocking frees every range that lies within."""
        address = ctypes.addressof(lock.contents)
        kind, whence, start, length, pid = FLOCK.unpack(ctypes.string_at(address, FLOCK.size))
        held, asked = self._locks.setdefault(fh, {}), (start, length)
        if cmd == GET:
            free = asked in held or self._ask_lock(fh, asked, FLAGS[kind])
            if free and asked not in held:
                self._ask_lock(fh, asked, UNLOCK)
            made = FLOCK.pack(fcntl.F_UNLCK if free else kind, whence, start, length, pid)
            ctypes.memmove(address, made, FLOCK.size)
            return 0
        if kind == fcntl.F_UNLCK:
            end = start + length if length else 1 << 62
            for one in [one for one in held if start <= one[0] and sum(one) <= end]:
                self._ask_lock(fh, one, UNLOCK)
                del held[one]
            return 0
        return self._take(fh, held, asked, kind)

    def _take(self, fh: int, held: dict[Range, int], asked: Range, kind: int) -> int:
        before = held.get(asked)
        if before == kind:
            return 0
        if before is not None:  # SMB knows no change of a lock: it is freed and asked for anew
            self._ask_lock(fh, asked, UNLOCK)
            del held[asked]
        if self._ask_lock(fh, asked, FLAGS[kind]):
            held[asked] = kind
            return 0
        if before is not None and self._ask_lock(fh, asked, FLAGS[before]):
            held[asked] = before
        raise fuse.FuseOSError(errno.EAGAIN)

    def _ask_lock(self, fh: int, asked: Range, flags: int) -> bool:
        element = SMB2LockElement()
        element["offset"], element["length"], element["flags"] = *asked, flags
        try:
            self._handle(fh).fd.lock([element])
        except SMBResponseException as error:
            if int(error.status) in TAKEN:
                return False
            if int(error.status) == NOT_LOCKED and flags == UNLOCK:
                return True
            raise fuse.FuseOSError(errno.EIO) from error
        except (SMBException, OSError) as error:
            raise fuse.FuseOSError(errno.EHOSTDOWN) from error
        return True

    def _keep(self, path: str, mode: str) -> int:
        handle = self._do(
            smbclient.open_file,
            self._path(path),
            mode=mode,
            buffering=0,
            share_access="rwd",
            **self._session,
        )
        self._next += 1
        self._handles[self._next] = handle
        return self._next

    def _handle(self, fh: int) -> Any:
        if fh not in self._handles:  # the connection it was opened on is gone
            raise fuse.FuseOSError(errno.ESTALE)
        return self._handles[fh]


def main(port: str, user: str, word: str, share: str, mount: str) -> None:
    """Mount and serve until unmounted."""
    system = SmbFS(int(port), user, word, share)
    fuse.FUSE(system, mount, foreground=True, nothreads=True, direct_io=True, attr_timeout=0.0)


if __name__ == "__main__":
    main(*sys.argv[1:])
