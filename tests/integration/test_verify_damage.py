"""Whatever is changed, swapped, dropped, doubled or cut in a package: both verifiers name it."""

import io
import os
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tests.unit.db.audit_log.both_verifiers import by_script, by_umlauf
from tests.unit.db.audit_log.forgery import files_of, sign_anew, zipped
from tests.unit.db.audit_log.small_space import SmallSpace, key_of

FLIPS = int(os.environ.get("FLIPS", "500"))
LOG = "protokoll.jsonl"
Verifier = Callable[[Path], list[str]]
BOTH = pytest.mark.parametrize("verifier", [by_umlauf, by_script])
Lines = list[bytes]


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> dict[str, bytes]:
    space = SmallSpace(tmp_path_factory.mktemp("space") / "replica")
    space.publish("Wald im Winter")
    space.export(space.folder / "package")
    return files_of(space.folder / "package")


def laid(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, data in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def flipped(data: bytes, at: int, dice: Random) -> bytes:
    changed = bytearray(data)
    changed[at] ^= dice.randrange(1, 256)
    return bytes(changed)


def member_at(whole: bytes, at: int) -> str:
    with zipfile.ZipFile(io.BytesIO(whole)) as package:
        before = [one for one in package.infolist() if one.header_offset <= at]
    last = before[-1]
    end = last.header_offset + 30 + len(last.filename) + last.file_size
    return last.filename if at < end else "package.zip"


def in_name(whole: bytes, at: int) -> bool:
    with zipfile.ZipFile(io.BytesIO(whole)) as package:
        starts = [(one.header_offset + 30, len(one.filename)) for one in package.infolist()]
    return any(start <= at < start + length for start, length in starts)


def wheres(data: bytes, at: int) -> set[str]:
    """How a verifier may name a place in the log: the line, or the entry that stands there."""
    number = data.count(b"\n", 0, at)
    line = data.split(b"\n")[number]
    feed, seq = line[9:41].decode(), line[49 : line.index(b',"id"')].decode()
    return {f"{LOG}:{number + 1}", f"{LOG}, Zeile {number + 1}", f"{feed}/{seq}"}


@BOTH
def test_a_flipped_byte_in_a_folder_is_found_and_its_file_or_entry_named(
    files, tmp_path, verifier
):
    dice = Random(7)  # noqa: S311 - the same dice each time
    folder = laid(tmp_path / "package", files)
    for name in sorted(files):
        for _ in range(FLIPS // 2 // len(files)):
            at = dice.randrange(len(files[name]))
            (folder / name).write_bytes(flipped(files[name], at, dice))
            assert any(name in line for line in verifier(folder)), (name, at)
        (folder / name).write_bytes(files[name])


@BOTH
def test_a_flipped_byte_in_a_zip_is_found_and_its_file_named(files, tmp_path, verifier):
    dice = Random(8)  # noqa: S311 - the same dice each time
    package = zipped(laid(tmp_path / "package", files))
    whole = package.read_bytes()
    for _ in range(FLIPS // 2):
        at = dice.randrange(len(whole))
        package.write_bytes(flipped(whole, at, dice))
        names, said = {package.name, member_at(whole, at)}, verifier(package)
        # Of a name that is altered itself nobody can say which it was.
        assert said if in_name(whole, at) else any(n in one for n in names for one in said), at


@BOTH
def test_a_flipped_byte_in_the_log_names_the_entry(files, tmp_path, verifier):
    dice = Random(9)  # noqa: S311 - the same dice each time
    folder = laid(tmp_path / "package", files)
    for _ in range(FLIPS // 10):
        at = dice.randrange(len(files[LOG]) - 1)
        (folder / LOG).write_bytes(flipped(files[LOG], at, dice))
        found = verifier(folder)
        assert any(where in line for where in wheres(files[LOG], at) for line in found), at


def swapped(lines: Lines, at: int) -> Lines:
    return [*lines[:at], lines[at + 1], lines[at], *lines[at + 2 :]]


def dropped(lines: Lines, at: int) -> Lines:
    return [*lines[:at], *lines[at + 1 :]]


def doubled(lines: Lines, at: int) -> Lines:
    return [*lines[: at + 1], *lines[at:]]


def truncated(lines: Lines, at: int) -> Lines:
    return lines[: at + 1]


@BOTH
@pytest.mark.parametrize("change", [swapped, dropped, doubled, truncated])
def test_lines_swapped_dropped_doubled_or_cut_are_found(files, tmp_path, verifier, change):
    lines, folder = files[LOG].splitlines(keepends=True), laid(tmp_path / "package", files)
    for at in range(len(lines) - 1):
        (folder / LOG).write_bytes(b"".join(change(lines, at)))
        found = verifier(folder)
        assert any(LOG in line for line in found)
        assert any(re.search("[0-9a-f]{32}/[0-9]", line) for line in found), "no entry named"


@BOTH
@pytest.mark.parametrize("name", ["manifest.json", "manifest.sig", LOG, "Anlage_1.csv"])
def test_a_missing_file_is_named(files, tmp_path, verifier, name):
    folder = laid(tmp_path / "package", files)
    (folder / name).unlink()
    assert any(name in line for line in verifier(folder))


@BOTH
def test_a_file_too_many_is_named(files, tmp_path, verifier):
    folder = laid(tmp_path / "package", {**files, "notiz.txt": b"x"})
    assert any("notiz.txt" in line for line in verifier(folder))


@BOTH
@pytest.mark.parametrize("size", [0, 1, 30, 1000, -1, -22, -100])
def test_a_zip_cut_short_is_found(files, tmp_path, verifier, size):
    package = zipped(laid(tmp_path / "package", files))
    package.write_bytes(package.read_bytes()[:size])
    assert any("package.zip" in line or LOG in line for line in verifier(package))


@BOTH
@pytest.mark.parametrize("extra", [(b"x", b""), (b"", b"x"), (b"", b"PK\5\6" + bytes(18))])
def test_bytes_before_or_behind_a_zip_are_found(files, tmp_path, verifier, extra):
    package = zipped(laid(tmp_path / "package", files))
    package.write_bytes(extra[0] + package.read_bytes() + extra[1])
    assert any("package.zip" in line for line in verifier(package))


@BOTH
@pytest.mark.parametrize("name", ["Anlage_1.csv", "fremd"])
def test_a_link_in_a_folder_is_named(files, tmp_path, verifier, name):
    package = laid(tmp_path / "package", files)
    (tmp_path / "else").mkdir()
    aim = tmp_path / "else"
    if name in files:
        aim = tmp_path / "annex.csv"
        (package / name).rename(aim)
    (package / name).symlink_to(aim)
    assert any(name in line for line in verifier(package))


@BOTH
def test_other_line_ends_are_named(files, tmp_path, verifier):
    changed = files | {LOG: files[LOG].replace(b"\n", b"\r\n")}
    package = laid(tmp_path / "package", changed)
    sign_anew(package, key_of("final"))
    assert verifier(package)


def test_without_a_manifest_the_cause_is_told_and_no_flood_of_effects(files, tmp_path):
    rest = {name: data for name, data in files.items() if name != "manifest.json"}
    found = by_umlauf(laid(tmp_path / "package", rest))
    assert "manifest.json" in found[0]
    assert len(found) < 5
