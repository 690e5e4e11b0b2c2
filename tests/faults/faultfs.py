"""A FUSE file system that passes everything through and breaks on demand.

``python -m tests.faults.faultfs ROOT MOUNT CONTROL.json kernel|lost|shared`` shows ROOT at MOUNT.
CONTROL.json is read anew whenever it changes; without a key that fault does not happen:

    fail      {operation: errno name}, always: {"write": "ENOSPC", "open to write": "EROFS"};
              "*" is every operation
    sometimes {operation: probability} of EIO
    torn      probability that half a write lands and EIO is returned
    swallowed probability that a write is acknowledged and thrown away
    delay_s   before every operation
    unlocked  true: every lock is granted to everybody

Locks: ``kernel`` is one honest host; ``lost`` grants every lock to everybody; ``shared`` passes
them on to ROOT, so that two mounts of one ROOT are two clients with their own caches and right
locks. What was delivered is counted in CONTROL.json.counts.
"""

# ruff: noqa: ARG002 - FUSE decides the arguments

import ctypes
import errno
import fcntl
import json
import os
import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mfusepy as fuse  # type: ignore[import-untyped]

OFD_GET, OFD_SET = 36, 37
TO_OFD = {5: OFD_GET, 6: OFD_SET, 7: OFD_SET, 36: OFD_GET, 37: OFD_SET, 38: OFD_SET}
STAT = ("st_mode", "st_nlink", "st_size", "st_uid", "st_gid", "st_ino")
STATFS = (
    *("f_bavail", "f_bfree", "f_blocks", "f_bsize", "f_favail", "f_ffree", "f_files"),
    *("f_flag", "f_frsize", "f_namemax"),
)


class Faults:
    """What shall go wrong, and what did."""

    def __init__(self, control: Path) -> None:
        self._control = control
        self._read_at = 0
        self.wanted: dict[str, Any] = {}
        self.counts: Counter[str] = Counter()
        self.dice = random.Random(1)  # noqa: S311 - dice
        self._lock = threading.Lock()

    def refresh(self) -> None:
        """Read the control file if it changed; a half-written one is read next time."""
        try:
            changed = self._control.stat().st_mtime_ns
            if changed != self._read_at:
                self.wanted = json.loads(self._control.read_text("utf-8"))
                self._read_at = changed
        except (OSError, ValueError):
            return

    def happens(self, fault: str, chance: float) -> bool:
        """Throw the dice and keep count."""
        with self._lock:
            if not chance or self.dice.random() >= chance:
                return False
            self.counts[fault] += 1
            new = self._control.with_suffix(".new-counts")
            new.write_text(json.dumps(self.counts), "utf-8")
            new.replace(self._control.with_suffix(".counts"))
        return True

    def meet(self, operation: str) -> None:
        """Delay or fail an operation as asked."""
        self.refresh()
        if delay := self.wanted.get("delay_s"):
            time.sleep(delay)  # noqa: TID251 - being slow is the purpose
        fail = self.wanted.get("fail", {})
        if name := fail.get(operation, fail.get("*")):
            self.happens(name, 1)
            raise fuse.FuseOSError(getattr(errno, name))
        if self.happens("EIO", self.wanted.get("sometimes", {}).get(operation, 0)):
            raise fuse.FuseOSError(errno.EIO)


class FaultFS(fuse.Operations):  # type: ignore[misc]
    """ROOT, seen through faults."""

    use_ns = True

    def __init__(self, root: Path, faults: Faults) -> None:
        self._root = str(root.resolve())
        self._faults = faults

    def _do(self, operation: str, call: Callable[..., Any], *arguments: Any) -> Any:
        self._faults.meet(operation)
        try:
            return call(*arguments)
        except OSError as error:
            raise fuse.FuseOSError(error.errno) from error

    def getattr(self, path, fh=None):
        found = self._do("getattr", os.lstat, self._root + path)
        times = {"st_atime": found.st_atime_ns, "st_mtime": found.st_mtime_ns}
        times["st_ctime"] = found.st_ctime_ns
        return {key: getattr(found, key) for key in STAT} | times

    def readdir(self, path, fh):
        return [".", "..", *self._do("readdir", os.listdir, self._root + path)]

    def access(self, path, amode):
        if not os.access(self._root + path, amode):
            raise fuse.FuseOSError(errno.EACCES)
        return 0

    def mkdir(self, path, mode):
        return self._do("mkdir", os.mkdir, self._root + path, mode)

    def rmdir(self, path):
        return self._do("rmdir", os.rmdir, self._root + path)

    def unlink(self, path):
        return self._do("unlink", os.unlink, self._root + path)

    def rename(self, old, new, flags=0):
        return self._do("rename", os.rename, self._root + old, self._root + new)

    def link(self, target, source):
        return self._do("link", os.link, self._root + source, self._root + target)

    def chmod(self, path, mode):
        return self._do("chmod", os.chmod, self._root + path, mode)

    def chown(self, path, uid, gid):
        return self._do("chown", os.chown, self._root + path, uid, gid)

    def utimens(self, path, times=None):
        return self._do("utimens", lambda: os.utime(self._root + path, ns=times))

    def open(self, path, flags):
        operation = "open to write" if flags & (os.O_WRONLY | os.O_RDWR) else "open"
        return self._do(operation, os.open, self._root + path, flags & ~os.O_APPEND)

    def create(self, path, mode, fi=None):
        flags = os.O_RDWR | os.O_CREAT
        return self._do("create", os.open, self._root + path, flags, mode)

    def read(self, path, size, offset, fh):
        return self._do("read", os.pread, fh, size, offset)

    def write(self, path, data, offset, fh):
        self._faults.meet("write")
        if self._faults.happens("torn", self._faults.wanted.get("torn", 0)):
            os.pwrite(fh, data[: len(data) // 2], offset)
            raise fuse.FuseOSError(errno.EIO)
        if self._faults.happens("swallowed", self._faults.wanted.get("swallowed", 0)):
            return len(data)
        return self._do("", os.pwrite, fh, data, offset)

    def truncate(self, path, length, fh=None):
        return self._do("truncate", os.truncate, self._root + path, length)

    def flush(self, path, fh):
        return 0

    def fsync(self, path, datasync, fh):
        return self._do("fsync", os.fsync, fh)

    def release(self, path, fh):
        return os.close(fh)

    def statfs(self, path):
        found = os.statvfs(self._root + path)
        return {key: getattr(found, key) for key in STATFS}


class LostLocks(FaultFS):
    """Every lock is granted to everybody: a share whose locks lie."""

    def lock(self, path, fh, cmd, lock):
        self._faults.refresh()
        self._faults.happens("lost lock", 1)
        return 0


class SharedLocks(FaultFS):
    """Locks are passed on as open-file-description locks: right among several mounts."""

    def lock(self, path, fh, cmd, lock):
        self._faults.meet("lock")
        if self._faults.wanted.get("unlocked"):
            self._faults.happens("lost lock", 1)
            return 0
        address = ctypes.addressof(lock.contents)
        asked = bytearray(ctypes.string_at(address, 32))
        asked[24:28] = bytes(4)  # the process id has to be 0; and never block in here
        command = TO_OFD.get(cmd, cmd)
        answer = self._do("", fcntl.fcntl, fh, command, bytes(asked))
        if command == OFD_GET:
            ctypes.memmove(address, answer, len(answer))
        return 0


KINDS = {"kernel": FaultFS, "lost": LostLocks, "shared": SharedLocks}


def main(root: str, mount: str, control: str, locks: str, kind: str = "") -> None:
    """Mount and serve until unmounted."""
    system = KINDS[locks](Path(root), Faults(Path(control)))
    cached = locks != "shared"
    options: dict[str, object] = {} if cached else {"attr_timeout": 0.0}
    if kind:
        options["subtype"] = kind
    fuse.FUSE(system, mount, foreground=True, direct_io=not cached, **options)


if __name__ == "__main__":
    main(*sys.argv[1:])
