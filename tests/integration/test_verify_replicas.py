"""A space's folder and a share are checked like a package, but may still wait for things."""

import sqlite3
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image

from db.actions.space import record_print
from db.audit_log.frozen_log import freeze
from db.audit_log.verify import verify
from db.errors import NotASpaceError
from db.media.blobs import BlobStore
from db.rows import MediumInput
from db.tables.entries import RawEntry, after
from db.tables.share_file import ShareFile, create_share_file
from tests.unit.db.audit_log.small_space import SmallSpace

Words = list[tuple[str, str]]


@pytest.fixture
def space(tmp_path) -> SmallSpace:
    made = SmallSpace(tmp_path / "replica")
    made.publish("Wald im Winter")
    return made


def tamper(file: Path, statement: str, *values: object) -> None:
    """Change a database as somebody would who has the file."""
    connection = sqlite3.connect(file)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(statement, values)
    connection.commit()
    connection.close()


def entries_of(space: SmallSpace) -> list[RawEntry]:
    with space.database.read() as connection:
        return list(after(connection, {}))


def problems(path: Path) -> Words:
    return [(one.kind, one.where) for one in verify(path).problems]


def notes(path: Path) -> Words:
    return [(one.kind, one.where) for one in verify(path).notes]


def test_a_space_is_in_order(space):
    report = verify(space.folder)
    assert (report.ok, report.notes) == (True, ())
    assert report.entries == len(entries_of(space))


def test_a_space_that_went_on_still_knows_what_was_printed(space):
    with space.database.read() as connection:
        printed = freeze(connection, 0)
    with space.acting("final") as writer:
        record_print(writer, printed.fingerprint, len(printed.heads), printed.entries)
    space.publish("Später")
    assert verify(space.folder, fingerprint=printed.fingerprint).ok


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ("body = CAST('{}' AS BLOB)", "bad_body"),
        ("sig = zeroblob(64)", "bad_signature"),
        ("body = NULL", "missing_body"),
        ("sig = 'text'", "bad_file"),
    ],
)
def test_a_row_that_was_changed_is_named(space, change, kind):
    victim = entries_of(space)[20]
    space.database.close()
    tamper(space.folder / "space.sqlite", f"UPDATE entry SET {change} WHERE id = ?", victim.id)  # noqa: S608
    where = "space.sqlite" if kind == "bad_file" else f"{victim.feed}/{victim.seq}"
    assert (kind, where) in problems(space.folder)


def test_a_database_of_noise_is_a_problem_and_no_crash(space):
    space.database.close()
    path = space.folder / "space.sqlite"
    data = bytearray(path.read_bytes())
    data[5000:] = bytes(len(data) - 5000)
    path.write_bytes(bytes(data))
    assert ("bad_file", "space.sqlite") in problems(space.folder)


@pytest.fixture
def medium(space, tmp_path) -> str:
    """A draft's picture."""
    picture = tmp_path / "wald.png"
    Image.new("RGB", (40, 40), "green").save(picture)
    draft = space.make_draft("Mit Bild")
    space.add_medium(draft, MediumInput(str(picture), alt_text="Ein Wald"))
    return sha256(picture.read_bytes()).hexdigest()


def test_a_medium_that_was_changed_is_a_problem(space, medium):
    BlobStore(space.folder / "media").path_of(medium).write_bytes(b"other")
    assert problems(space.folder) == [("bad_media", f"media/{medium}")]


def test_a_medium_that_is_not_here_yet_is_a_note(space, medium):
    BlobStore(space.folder / "media").path_of(medium).unlink()
    assert problems(space.folder) == []
    assert notes(space.folder) == [("missing_media", f"media/{medium}")]


def share_of(folder: Path, name: str, entries: list[RawEntry]) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "umlauf-share.json").write_text("{}")
    create_share_file(folder / name)
    with ShareFile(folder / name) as share:
        share.add([(one.feed, one.seq, one.sig, one.header, one.body) for one in entries])
    return folder


def test_a_share_is_in_order_over_all_its_generations(space, tmp_path):
    entries = entries_of(space)
    folder = share_of(tmp_path / "a.umlauf-ablage", "share-000001-aaaaaaaa.sqlite", entries)
    share_of(folder, "share-000002-bbbbbbbb.sqlite", entries[:12])
    assert (problems(folder), notes(folder)) == ([], [])
    assert problems(folder / "share-000001-aaaaaaaa.sqlite") == []


OLD, NEW = "share-000001-aaaaaaaa.sqlite", "share-000002-bbbbbbbb.sqlite"


@pytest.mark.parametrize("spoilt", [b"noise", None], ids=["unreadable", "one row changed"])
def test_a_damaged_old_generation_beside_a_sound_one_is_a_note(space, tmp_path, spoilt):
    entries = entries_of(space)
    folder = share_of(tmp_path / "a.umlauf-ablage", OLD, entries)
    spoil(folder / OLD, spoilt)
    assert not verify(folder).ok
    share_of(folder, NEW, entries)
    assert (problems(folder), notes(folder)) == ([], [("old_generation", OLD)])
    assert verify(folder).entries == len(entries)
    spoil(folder / NEW, spoilt)
    assert {where.partition(",")[0] for _, where in problems(folder)} >= {OLD, NEW}


def spoil(file: Path, noise: bytes | None) -> None:
    if noise is not None:
        file.write_bytes(noise)
        return
    tamper(file, "UPDATE entry SET body = '{}' WHERE rowid = 3")


def test_an_entry_that_is_not_in_a_share_yet_is_a_note(space, tmp_path):
    entries = entries_of(space)
    last = {one.feed: one for one in entries}[space.keys["expert"].feed]
    rest = [one for one in entries if one is not last]
    folder = share_of(tmp_path / "a.umlauf-ablage", "share-000001-aaaaaaaa.sqlite", rest)
    assert problems(folder) == []
    assert {kind for kind, _ in notes(folder)} == {"gap"}


@pytest.mark.parametrize("change", ["sig = zeroblob(64)", "body = CAST('{}' AS BLOB)"])
def test_a_changed_row_of_a_share_is_named(space, tmp_path, change):
    entries = entries_of(space)
    folder = share_of(tmp_path / "a.umlauf-ablage", "share-000001-aaaaaaaa.sqlite", entries)
    victim = entries[20]
    file = folder / "share-000001-aaaaaaaa.sqlite"
    tamper(file, f"UPDATE entry SET {change} WHERE id = ?", victim.id)  # noqa: S608
    assert any(f"{victim.feed}/{victim.seq}" in where for _, where in problems(folder))


@pytest.mark.parametrize("make", [Path.mkdir, Path.exists])
def test_a_place_with_nothing_to_check_gives_one_sentence(tmp_path, make: Callable[..., object]):
    make(tmp_path / "leer")
    with pytest.raises(NotASpaceError):
        verify(tmp_path / "leer")
