"""Who gets in at the server: signed by an invited device, in time, once, and nothing bent."""

import json
import os
import socket
import time
from pathlib import Path

import pytest
import requests

from db.ledger.frames import frame_bytes
from db.ledger.keys import DeviceKey
from tests.faults.asking import Signed, ask
from tests.faults.desk import team
from tests.faults.server import TOKEN, serving

JSON = {"Content_Type": "application/json"}
MINUTE = 60_000


@pytest.fixture(scope="module")
def desks(tmp_path_factory):
    with team(tmp_path_factory.mktemp("desks"), 2) as found:
        yield found


@pytest.fixture
def space(server, desks):
    desks[0].memory.heads = {}
    desks[0].meet(server.space, token=TOKEN)
    return server.space


def sync(space, signed, body=b"{}"):
    return ask("POST", f"{space}/v1/sync", signed, body, **JSON)


def code(answer):
    return answer.status_code, answer.json()["code"]


def frames_of(desk, feed, after=0):
    return b"".join(frame_bytes(*frame) for frame in desk.replica.page([(feed, after)]))


def push(space, signed, body, **more):
    return ask("POST", f"{space}/v1/push", signed, body, Content_Type=FRAMES, **more)


FRAMES = "application/vnd.umlauf.frames"


def test_an_unsigned_request_is_refused(space):
    assert code(sync(space, None)) == (401, "unsigned")


def test_only_hello_needs_no_signature(space):
    answer = ask("GET", f"{space}/v1/hello", None)
    assert answer.status_code == 200
    assert abs(answer.json()["time"] - time.time_ns() // 1_000_000) < MINUTE


@pytest.mark.parametrize(
    "bend",
    [
        {"method": "GET"},
        {"host": "elsewhere.example"},
        {"target": "/other/v1/sync"},
        {"target": "/v1/sync?x=1"},
        {"body": "0" * 64},
    ],
    ids=("method", "host", "path", "query", "body"),
)
def test_a_signature_covers_method_host_path_query_and_body(space, desks, bend):
    assert code(sync(space, Signed(desks[0].key, bend=bend))) == (401, "bad_signature")


def test_a_query_that_was_not_signed_is_refused(space, desks):
    signed = Signed(desks[0].key, bend={"target": f"/{space.rsplit('/', 1)[1]}/v1/wait"})
    answer = ask("GET", f"{space}/v1/wait?since=", signed)
    assert code(answer) == (401, "bad_signature")


@pytest.mark.parametrize("late", [-6 * MINUTE, 6 * MINUTE])
def test_a_time_five_minutes_off_is_refused_and_the_right_one_told(space, desks, late):
    answer = sync(space, Signed(desks[0].key, late_ms=late))
    assert code(answer) == (401, "time")
    assert abs(int(answer.headers["Umlauf-Time"]) - time.time_ns() // 1_000_000) < MINUTE


def test_a_request_counts_once(space, desks):
    session = requests.Session()
    prepared = session.prepare_request(
        requests.Request("GET", f"{space}/v1/wait?since=", auth=Signed(desks[0].key))
    )
    assert session.send(prepared, timeout=60).status_code == 200
    assert code(session.send(prepared, timeout=60)) == (401, "replayed")


def test_a_request_from_before_the_server_started_is_refused(space, desks):
    assert code(sync(space, Signed(desks[0].key, late_ms=-4 * MINUTE))) == (401, "time")


def test_a_signature_by_another_key_is_refused(space, desks):
    thief = DeviceKey(os.urandom(32))
    signed = Signed(thief)
    session = requests.Session()
    url = f"{space}/v1/sync"
    prepared = session.prepare_request(requests.Request("POST", url, data=b"{}", auth=signed))
    prepared.headers["Umlauf-Key"] = desks[0].key.public
    assert code(session.send(prepared, timeout=60)) == (401, "bad_signature")


def test_a_device_that_nobody_invited_reads_nothing_and_writes_nothing(space, desks):
    thief = Signed(DeviceKey(os.urandom(32)))
    assert code(sync(space, thief)) == (403, "unknown_device")
    for path in ("wait", "media/" + "0" * 64):
        assert code(ask("GET", f"{space}/v1/{path}", thief)) == (403, "unknown_device")
    stolen = frames_of(desks[0], desks[0].key.feed)
    assert code(push(space, thief, stolen)) == (403, "unknown_device")


def test_the_word_for_new_spaces_opens_no_space_to_a_reader(space):
    thief = Signed(DeviceKey(os.urandom(32)))
    answer = ask("POST", f"{space}/v1/sync", thief, b"{}", **JSON, Umlauf_Token=TOKEN)
    assert code(answer) == (403, "unknown_device")


def test_an_entry_changed_on_its_way_is_rejected_and_named(space, desks):
    feed, seq = desks[0].key.feed, desks[0].replica.heads()[desks[0].key.feed][0]
    vote = desks[0].vote()
    frame = (feed, seq + 1, vote.sig, vote.header.replace(b"vote.cast", b"vote.cost"), vote.body)
    answer = push(space, Signed(desks[0].key), frame_bytes(*frame)).json()
    assert answer["stored"] == 0
    assert [(one["seq"], one["code"]) for one in answer["rejected"]] == [
        (seq + 1, "bad_signature")
    ]


def test_a_feed_ends_at_its_first_bad_entry_and_others_go_on(space, desks):
    feed, other = desks[0].key.feed, desks[1]
    other.replica.accept(desks[0].replica.page([(feed, 0)]))
    after = ask("POST", f"{space}/v1/sync", Signed(desks[0].key), b"{}", **JSON)
    known = json.loads(after.content.partition(b"\n")[0])["heads"][feed][0]
    first, second = desks[0].vote(), desks[0].vote()
    bad = (feed, first.seq, bytes(64), first.header, first.body)
    good = (feed, second.seq, second.sig, second.header, second.body)
    body = frame_bytes(*bad) + frame_bytes(*good) + frames_of(other, other.key.feed)
    answer = push(space, Signed(desks[0].key), body).json()
    assert answer["heads"][feed][0] == known
    assert answer["heads"][other.key.feed][0] == 1


def test_a_push_cut_in_the_middle_stores_nothing(space, desks):
    desks[0].vote()
    before = sync(space, Signed(desks[0].key)).content
    body = frames_of(desks[0], desks[0].key.feed)
    assert code(push(space, Signed(desks[0].key), body[:-5])) == (400, "bad_frames")
    assert sync(space, Signed(desks[0].key)).content == before


HOSTILE = {
    "nesting": (b"[" * 500_000, 422),
    "nested objects": (b'{"have":' * 100_000, 422),
    "huge number": (b'{"limit":' + b"9" * 500_000 + b"}", 422),
    "no number": (b'{"limit":NaN}', 422),
    "wrong feed": (b'{"have":{"x":[1,""]}}', 422),
    "many feeds": (
        b'{"have":{%s}}' % b",".join(b'"%032x":[0,""]' % n for n in range(20_000)),
        422,
    ),
    "many ids": (b'{"ids":[%s]}' % b",".join([b'"%064x"' % 0] * 10_000), 422),
    "not UTF-8": (b'{"have":"\xff"}', 422),
    "text for a number": (b'{"limit":"5"}', 422),
    "too large": (b" " * 2_000_000, 413),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_bodies_are_refused_quickly_and_in_little_memory(space, desks, server, name):
    body, status = HOSTILE[name]
    assert sync(space, Signed(desks[0].key), body).status_code == status
    assert peak_mb(server.pid) < 256


def test_a_packed_body_is_refused(space, desks):
    answer = ask("POST", f"{space}/v1/sync", Signed(desks[0].key), b"x", Content_Encoding="gzip")
    assert code(answer) == (415, "encoded")


def test_frames_that_claim_more_than_they_bring_are_refused(space, desks):
    line = f"{desks[0].key.feed} 1 99999 9999999\n".encode()
    for body in (line, line * 10_000, b"\0" * 1_000_000, b"a" * 1_000_000):
        assert code(push(space, Signed(desks[0].key), body)) == (400, "bad_frames")


def test_half_a_request_holds_nobody_up(space, desks, server):
    host, port = server.address.removeprefix("http://").split(":")
    halves = [socket.create_connection((host, int(port))) for _ in range(50)]
    for half in halves:
        half.sendall(b"POST /probe/v1/push HTTP/1.1\r\nHost: x\r\nContent-Le")
    assert sync(space, Signed(desks[0].key)).status_code == 200
    for half in halves:
        half.close()


def test_who_fails_too_often_has_to_wait(tmp_path):
    with serving(tmp_path / "server") as server:
        answers = [ask("POST", f"{server.space}/v1/sync", None).status_code for _ in range(130)]
    assert set(answers) == {401, 429}


def peak_mb(pid):
    status = Path(f"/proc/{pid}/status").read_text("utf-8")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024
