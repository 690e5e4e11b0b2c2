"""A ZIP of exactly one form: what Python's own reader opens, and byte for byte ours."""

import io
import zipfile
from pathlib import Path

import pytest

from db.audit_log.findings import Findings
from db.audit_log.member import PackageError
from db.audit_log.stored_zip import read_zip, write_zip


def packed(folder: Path, files: dict[str, bytes]) -> bytes:
    for name, data in files.items():
        (folder / name).write_bytes(data)
    out = io.BytesIO()
    write_zip(out, folder)
    return out.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    found = Findings(complete=True)
    return {one.name: one.read_all(10**9) for one in read_zip(io.BytesIO(data), "z", found)}


def test_what_goes_in_comes_out_in_the_order_of_names(tmp_path):
    files = {"b": b"2" * 3_000_000, "A": b"", "a.txt": b"1"}
    assert list(unpacked(packed(tmp_path, files))) == ["A", "a.txt", "b"]
    assert unpacked(packed(tmp_path, files)) == files


def test_pythons_own_writer_makes_the_same_bytes(tmp_path):
    files = {"a": b"1", "b": b"2"}
    theirs = io.BytesIO()
    with zipfile.ZipFile(theirs, "w") as package:
        for name, data in files.items():
            package.writestr(zipfile.ZipInfo(name), data)
    assert packed(tmp_path, files) == theirs.getvalue()


def test_every_single_changed_byte_is_noticed(tmp_path):
    whole = packed(tmp_path, {"a": b"hello", "b": b"world"})
    for at in range(len(whole)):
        changed = bytearray(whole)
        changed[at] ^= 1
        findings = Findings(complete=True)
        try:
            for member in read_zip(io.BytesIO(bytes(changed)), "z", findings):
                member.drain()
        except PackageError:
            continue
        assert findings.problems, at


def test_a_file_that_was_not_read_to_its_end_is_read_over(tmp_path):
    whole = packed(tmp_path, {"a": b"hello", "b": b"world"})
    names = [one.name for one in read_zip(io.BytesIO(whole), "z", Findings(complete=True))]
    assert names == ["a", "b"]


@pytest.mark.parametrize("name", ["../a", "/a", "a/b/c", ".hidden", "ä", "a\\b", ""])
def test_names_that_lead_elsewhere_are_refused(name):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr(zipfile.ZipInfo(name), b"x")
    with pytest.raises(PackageError):
        unpacked(out.getvalue())
