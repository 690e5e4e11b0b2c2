"""A manifest has exactly one spelling, and a signature exactly one form."""

import json

import pytest
from msgspec.structs import replace

from db.audit_log.manifest import (
    Author,
    Case,
    Counts,
    FileMark,
    Head,
    Manifest,
    Omitted,
    Request,
    SpaceName,
    is_signed,
    read_manifest,
    sign_manifest,
    write_manifest,
)
from db.audit_log.member import PackageError
from tests.unit.db.audit_log.small_space import key_of

KEY = key_of("admin")
CASE = Case("7/1", "Öffentlichkeitsarbeit", "", "", "", "", "", "2026-04-01", ["Warum?"], [], [])
MADE = Manifest(
    v=1,
    space=SpaceName(KEY.feed, 'Mach was „Wichtiges" \u0001', demo=False),
    at="2026-03-02T10:00:00.000+01:00",
    by=Author(KEY.feed, "", "Referat 15", "sk.15"),
    request=Request("2026-01-01", "", "", "", "", "internal", CASE),
    fingerprint="f" * 64,
    counts=Counts(3, 1, 2, 1),
    heads=[Head(KEY.feed, 3, "e" * 64)],
    keys={KEY.feed: KEY.public},
    files={"Anlage_1.csv": FileMark(7, "a" * 64)},
    omitted=Omitted(["c" * 64], ["b" * 64], []),
    redacted={"c" * 64: "d" * 64},
)
DATA = write_manifest(MADE)


def test_a_manifest_is_read_as_it_was_written():
    assert read_manifest(DATA) == MADE


def test_only_a_request_that_leaves_files_out_says_so():
    little = replace(MADE, request=replace(MADE.request, leave_out=["pdf"]))
    assert b"leave_out" not in DATA, "packages written before know no such key"
    assert read_manifest(write_manifest(little)) == little != MADE


def test_it_is_what_pythons_own_json_writes():
    assert json.dumps(json.loads(DATA), ensure_ascii=False, indent=1).encode() + b"\n" == DATA


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"v": 1', b'"v": 1.0'),
        (b'"v": 1', b'"v": 2'),
        (b'"v": 1,', b'"v": 1, "v": 1,'),
        (b'"v": 1,', b'"v": 1, "note": "x",'),
        (b"\n", b"\r\n"),
        (b'"seq": 3', b'"seq": -3'),
        (b"f" * 64, b"F" * 64),
        (b"f" * 64, b"f" * 64 + b"\\n"),
        (b'"size": 7', b'"size": 7e0'),
        ("„".encode(), b"\\u201e"),
        ("„".encode(), b"\xff"),
        (b"{", b""),
    ],
)
def test_any_other_spelling_is_refused(old, new):
    changed = DATA.replace(old, new, 1)
    assert changed != DATA
    with pytest.raises(PackageError):
        read_manifest(changed)


def test_only_the_key_that_signed_fits():
    signature = sign_manifest(KEY, DATA)
    assert is_signed(KEY.public, DATA, signature)
    assert not is_signed(key_of("final").public, DATA, signature)
    assert not is_signed(KEY.public, DATA + b" ", signature)


def test_a_signature_in_another_form_is_refused():
    signature = sign_manifest(KEY, DATA)
    for other in (signature.upper(), signature + b"\n", signature[:-2], b" " + signature, b""):
        assert not is_signed(KEY.public, DATA, other)
