"""Media over a real server: resumed in both directions, hashed before they get a name."""

import os
import time
from hashlib import sha256

import pytest

from db.server.media_folder import MediaFolder
from db.sync.server_address import read_address
from db.sync.server_link import ServerLink, ServerTarget
from tests.faults.desk import team
from tests.faults.server import TOKEN

MIB = 1024**2


@pytest.fixture
def desks(tmp_path):
    with team(tmp_path / "desks", 2) as found:
        yield found


@pytest.fixture
def ask(desks, server):
    desks[0].meet(server.space, token=TOKEN)
    target = ServerTarget(read_address(server.space), desks[0].key)
    return ServerLink(desks[0].link, target).ask


def send(ask, data, offset, total, sha=""):
    headers = {"Content-Type": "application/offset+octet-stream"}
    headers |= {"Upload-Offset": str(offset), "Upload-Length": str(total)}
    return ask("PATCH", f"/v1/media/{sha or sha256(data).hexdigest()}", data, headers).status


def test_an_upload_that_nobody_went_on_with_for_a_month_begins_anew(tmp_path):
    folder = MediaFolder(tmp_path)
    for name, days in (("a", 29), ("b", 31)):
        folder.append(name * 64, 0, 10, b"12345")
        at = time.time() - days * 86_400
        os.utime(tmp_path / f"incoming/{name * 64}.part", (at, at))
    again = MediaFolder(tmp_path)
    assert [again.begun(name * 64) for name in "ab"] == [5, 0]


def test_a_medium_goes_from_one_desk_over_the_server_to_another(desks, server):
    data = os.urandom(3 * MIB + 17)
    digest = desks[0].add_media(data)
    sent = desks[0].meet(server.space, token=TOKEN)
    received = desks[1].meet(server.space)
    assert (sent.sent.media_bytes, received.received.media_bytes) == (len(data), len(data))
    assert desks[1].blobs.path_of(digest).read_bytes() == data
    assert not desks[0].meet(server.space).sent.media_bytes


def test_an_upload_goes_on_where_a_killed_server_stopped(desks, server, ask):
    data = os.urandom(4 * MIB)
    digest = desks[0].add_media(data)
    for start in (0, MIB):
        assert send(ask, data[start : start + MIB], start, 4 * MIB, digest) == 204
    server.kill()
    server.start()
    assert desks[0].meet(server.space).sent.media_bytes == 2 * MIB
    desks[1].meet(server.space)
    assert desks[1].blobs.verify(digest)


def test_a_download_goes_on_where_it_stopped(desks, server):
    data = os.urandom(3 * MIB)
    digest = desks[0].add_media(data)
    desks[0].meet(server.space, token=TOKEN)
    part = desks[1].replica.scratch / f"{digest}.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(data[: 2 * MIB])
    assert desks[1].meet(server.space).received.media_bytes == MIB
    assert desks[1].blobs.verify(digest)


def test_what_does_not_give_its_digest_gets_no_name(ask, server):
    digest = sha256(b"anything").hexdigest()
    assert send(ask, b"something else", 0, 14, digest) == 460
    assert ask("HEAD", f"/v1/media/{digest}").status == 404
    assert not list(server.folder.rglob(f"{digest}*"))


def test_a_piece_at_the_wrong_place_is_refused(ask):
    data = os.urandom(100)
    digest = sha256(data).hexdigest()
    assert send(ask, data[:50], 0, 100, digest) == 204
    for offset in (0, 49, 51):
        assert send(ask, data[50:], offset, 100 + offset, digest) == 409
    assert ask("HEAD", f"/v1/media/{digest}").headers["upload-offset"] == "50"
    assert send(ask, data[50:], 50, 100, digest) == 204
    assert send(ask, data[:50], 0, 100, digest) == 409


def test_a_piece_larger_than_announced_or_than_a_mebibyte_is_refused(ask):
    assert send(ask, b"12345", 0, 4) == 400
    assert send(ask, bytes(MIB + 1), 0, 2 * MIB) == 413


PARTS = {
    "bytes=0-3": b"0123",
    "bytes=8-": b"89",
    "bytes=8-100": b"89",
    **dict.fromkeys(("bytes=10-", "bytes=5-4", "bytes=-3", "lines=1-2"), None),
}


def test_parts_of_a_medium_can_be_asked_for(ask):
    data = b"0123456789"
    send(ask, data, 0, 10)
    path = f"/v1/media/{sha256(data).hexdigest()}"
    answers = {one: ask("GET", path, b"", {"Range": one}) for one in PARTS}
    got = {one: answer.body if answer.status == 206 else None for one, answer in answers.items()}
    assert got == PARTS
    assert ask("GET", path).body == data
