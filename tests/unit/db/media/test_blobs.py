"""A blob is whole or not there, lies under its hash, and is stored once."""

import hashlib
from contextlib import contextmanager
from pathlib import Path

import pytest

from db.errors import DiskFullError, KnownError, ReadOnlyError, Refused
from db.media.blobs import BlobStore
from db.media.watch import Watch


@pytest.fixture
def blobs(tmp_path):
    return BlobStore(tmp_path / "media")


@pytest.fixture
def source(tmp_path):
    file = tmp_path / "bild.jpg"
    file.write_bytes(b"bild")
    return file


def test_a_blob_lies_under_the_hash_of_its_bytes(blobs, source):
    blob = blobs.take_in(source)
    assert blob.digest == hashlib.sha256(b"bild").hexdigest()
    assert blobs.path_of(blob.digest).read_bytes() == b"bild"
    assert blobs.path_of(blob.digest).parent.name == blob.digest[:2]
    assert blob.size == 4


def test_the_same_bytes_are_stored_once(blobs, source, tmp_path):
    (tmp_path / "kopie.jpg").write_bytes(b"bild")
    first, second = blobs.take_in(source), blobs.take_in(tmp_path / "kopie.jpg")
    assert first == second
    assert list(blobs.held()) == [first.digest]


def test_missing_names_each_absent_digest_once(blobs, source):
    here = blobs.take_in(source).digest
    assert blobs.missing([here, "a" * 64, "a" * 64]) == ("a" * 64,)


def test_verify_finds_a_changed_byte(blobs, source):
    digest = blobs.take_in(source).digest
    assert blobs.verify(digest)
    blobs.path_of(digest).write_bytes(b"bile")
    assert not blobs.verify(digest)
    assert not blobs.verify("b" * 64)


def test_a_file_changed_since_the_check_is_refused_and_leaves_nothing(blobs, source, tmp_path):
    with pytest.raises(Refused, match="seit der Prüfung geändert"):
        blobs.take_in(source, expected="0" * 64)
    assert [one for one in (tmp_path / "media").rglob("*") if one.is_file()] == []


def test_many_files_come_in_and_those_here_cost_nothing(blobs, tmp_path):
    wanted = {}
    for number in range(20):
        file = tmp_path / f"{number}.jpg"
        file.write_bytes(b"%d" % number)
        wanted[hashlib.sha256(b"%d" % number).hexdigest()] = file
    seen = []
    assert len(blobs.take_in_all(wanted, Watch(lambda done, of: seen.append((done, of))))) == 20
    assert seen[-1] == (20, 20)
    assert blobs.take_in_all(wanted) == ()


def test_only_digests_become_paths(blobs):
    with pytest.raises(ValueError, match="not a digest"):
        blobs.path_of("../../etc/passwd")


def test_an_unreadable_source_is_said_kindly(blobs, tmp_path):
    with pytest.raises(KnownError, match=r"„weg.jpg“ lässt sich nicht lesen"):
        blobs.take_in(tmp_path / "weg.jpg")


def test_a_folder_that_cannot_be_written_is_said_kindly(tmp_path, source):
    (tmp_path / "media").write_bytes(b"a file where the folder should be")
    with pytest.raises(ReadOnlyError, match="nicht schreiben"):
        BlobStore(tmp_path / "media").take_in(source)


@contextmanager
def files_end_at_one_kilobyte():
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_is_said_kindly_and_leaves_nothing(blobs, tmp_path):
    with (
        files_end_at_one_kilobyte(),
        pytest.raises(DiskFullError, match="ist voll"),
    ):
        blobs.take_in(Path(__file__))
    assert [one for one in (tmp_path / "media").rglob("*") if one.is_file()] == []
