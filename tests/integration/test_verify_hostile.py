"""Packages made to hurt are refused in bounded time and memory, and never taken for good."""

import io
import json
import os
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from db.audit_log.verify import verify
from db.errors import KnownError
from tests.unit.db.audit_log.both_verifiers import by_script, by_umlauf
from tests.unit.db.audit_log.forgery import files_of, zipped
from tests.unit.db.audit_log.small_space import SmallSpace

MANY = 200_000
Files = dict[str, bytes]
Make = Callable[[Path, Files], Path]
MEASURED = """
import resource, sys
from pathlib import Path
from db.audit_log.verify import verify
from db.errors import KnownError
resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    ok = verify(Path(sys.argv[1])).ok
except KnownError:
    ok = False
print(ok, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> Files:
    space = SmallSpace(tmp_path_factory.mktemp("space") / "replica")
    space.publish("Wald im Winter")
    space.export(space.folder / "package")
    return files_of(space.folder / "package")


def laid(folder: Path, files: Files) -> Path:
    folder.mkdir(exist_ok=True)
    for name, data in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def repacked(
    folder: Path, files: Files, change: Callable[[zipfile.ZipInfo], None] = lambda _info: None
) -> Path:
    """Make a ZIP with Python's own writer, as an attacker would."""
    target = folder / "package.zip"
    with zipfile.ZipFile(target, "w") as package:
        for name in sorted(files):
            info = zipfile.ZipInfo(name)
            change(info)
            package.writestr(info, files[name])
    return target


def bomb(folder: Path, files: Files) -> Path:
    """A few bytes that would unfold to many, would anybody unfold them."""
    target = repacked(folder, files)
    with (
        zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as package,
        package.open("z.bin", "w", force_zip64=True) as member,
    ):
        for _ in range(200):
            member.write(bytes(1 << 20))
    return target


def overlapping(folder: Path, _files: Files) -> Path:
    """Ten thousand names for the same bytes."""
    out = io.BytesIO()
    names = [f"f{number:05}" for number in range(10_000)]
    body = b"x" * 100_000
    local = struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 0, 0, 33, 0, len(body), len(body), 6, 0)
    out.write(local + names[0].encode() + body)
    start = out.tell()
    for name in names:
        sizes = (0, len(body), len(body), 6, 0, 0, 0, 0, 0, 0)
        out.write(struct.pack("<4s6H3L5H2L", b"PK\1\2", 20, 20, 0, 0, 0, 33, *sizes))
        out.write(name.encode())
    size = out.tell() - start
    out.write(struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 10_000, 10_000, size, start, 0))
    target = folder / "package.zip"
    target.write_bytes(out.getvalue())
    return target


def traversal(folder: Path, files: Files) -> Path:
    return repacked(folder, {**files, "../../etc/cron.d/x": b"x"})


def twice(folder: Path, files: Files) -> Path:
    target = repacked(folder, files)
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(target, "a") as more:
        more.writestr(zipfile.ZipInfo("manifest.json"), files["manifest.json"])
    return target


def compressed(folder: Path, files: Files) -> Path:
    def deflate(info: zipfile.ZipInfo) -> None:
        info.compress_type = zipfile.ZIP_DEFLATED

    return repacked(folder, files, deflate)


def dated(folder: Path, files: Files) -> Path:
    def today(info: zipfile.ZipInfo) -> None:
        info.date_time = (2026, 3, 1, 0, 0, 0)

    return repacked(folder, files, today)


def padded(folder: Path, files: Files) -> Path:
    def extra(info: zipfile.ZipInfo) -> None:
        info.extra = b"\xfe\xca\x04\x00abcd"

    return repacked(folder, files, extra)


def unsorted(folder: Path, files: Files) -> Path:
    target = folder / "package.zip"
    with zipfile.ZipFile(target, "w") as package:
        for name in sorted(files, reverse=True):
            package.writestr(zipfile.ZipInfo(name), files[name])
    return target


def deep_manifest(folder: Path, files: Files) -> Path:
    return zipped(laid(folder / "p", {**files, "manifest.json": b"[" * 5_000_000}))


def huge_manifest(folder: Path, files: Files) -> Path:
    return zipped(laid(folder / "p", {**files, "manifest.json": b" " * 50_000_000}))


def crowded_manifest(folder: Path, files: Files) -> Path:
    manifest = json.loads(files["manifest.json"])
    manifest["omitted"]["erased"] = [0] * 5_000_000
    data = json.dumps(manifest, indent=1).encode()
    return zipped(laid(folder / "p", {**files, "manifest.json": data}))


def endless_line(folder: Path, files: Files) -> Path:
    return zipped(laid(folder / "p", {**files, "protokoll.jsonl": b"{" * 50_000_000}))


def many_lines(folder: Path, files: Files) -> Path:
    return zipped(laid(folder / "p", {**files, "protokoll.jsonl": b"{}\n" * MANY}))


def noise(folder: Path, _files: Files) -> Path:
    target = folder / "package.zip"
    target.write_bytes(os.urandom(100_000))
    return target


SHAPES: list[Make] = [bomb, overlapping, traversal, twice, compressed, dated, padded, unsorted]
SIZES: list[Make] = [deep_manifest, huge_manifest, crowded_manifest, endless_line, many_lines]


@pytest.mark.parametrize("make", [*SHAPES, *SIZES, noise])
def test_it_is_refused_in_bounded_time_and_256_mb(files, tmp_path, make):
    package = make(tmp_path, files)
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, str(package)], capture_output=True, text=True, check=True
    )
    ok, megabytes = done.stdout.split()
    assert (ok, int(megabytes) < 256) == ("False", True)


@pytest.mark.parametrize("make", [*SHAPES, noise])
def test_the_script_refuses_it_too(files, tmp_path, make):
    assert by_script(make(tmp_path, files)) != []


@pytest.mark.parametrize("verifier", [by_umlauf, by_script])
def test_a_link_or_a_pipe_in_a_folder_does_not_lead_away(files, tmp_path, verifier):
    folder = laid(tmp_path / "package", files)
    os.mkfifo(folder / "pipe")
    (folder / "zero").symlink_to("/dev/zero")
    found = verifier(folder)
    assert [any(name in line for line in found) for name in ("pipe", "zero")] == [True, True]


def test_a_file_that_is_no_package_is_no_crash(tmp_path):
    (tmp_path / "brief.txt").write_text("Guten Tag")
    assert not verify(tmp_path / "brief.txt").ok
    with pytest.raises(KnownError):
        verify(tmp_path / "nichts.zip")
