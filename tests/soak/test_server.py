"""The server for long: a hundred clients in little memory, kills in the middle of everything.

``python -m pytest -s tests/soak/test_server.py``; ``ENTRIES`` (a client's), ``KILLS`` and ``MIB``
make it longer. What CI runs of it is in tests/integration/test_server_*.py.
"""

import os
import random
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import requests

from db.ledger.frames import FrameReader, write_frame
from db.ledger.invitation import prove
from db.ledger.keys import DeviceKey
from db.ledger.seal import seal
from db.sync.trouble import CarrierTrouble
from tests.faults.asking import Signed
from tests.faults.desk import all_equal, team, vote
from tests.faults.server import TOKEN, serving

CLIENTS = 100
ENTRIES = int(os.environ.get("ENTRIES", "100"))
KILLS = int(os.environ.get("KILLS", "10"))
MIB = int(os.environ.get("MIB", "256"))
FRAMES = {"Content-Type": "application/vnd.umlauf.frames"}
DICE = random.Random(20261122)  # noqa: S311 - chooses moments, no secrets


class Client:
    """A device with entries of its own, on one kept connection."""

    def __init__(self, founder, address):
        self.key, once = DeviceKey(os.urandom(32)), DeviceKey(os.urandom(32))
        ids = {"member": os.urandom(16).hex(), "unit": os.urandom(16).hex()}
        founder.write("member.invite", {**ids, "roles": ["reviewer"], "key": once.public})
        proof = prove(once, founder.replica.space, self.key.public)
        self._space, self._address, self._prev = founder.replica.space, address, ""
        first = {"key": self.key.public, "invitation": once.public, "proof": proof}
        self.entries = [self._sealed(1, "feed.open", first)]
        self.entries += [self._sealed(n, "vote.cast", vote()) for n in range(2, ENTRIES + 1)]
        self._session = requests.Session()
        self._session.auth = Signed(self.key)

    def _sealed(self, seq, kind, fields):
        place = {"space": self._space, "seq": seq, "prev": self._prev, "clock": 1_795_000_000_000}
        salt = os.urandom(16)
        made = seal(self.key, **place, kind=kind, subject="", seen={}, fields=fields, salt=salt)
        self._prev = made.id
        return made

    def push(self):
        """Give everything."""
        body = b"".join(map(write_frame, self.entries))
        answer = self._session.post(f"{self._address}/v1/push", body, headers=FRAMES, timeout=300)
        assert answer.json()["rejected"] == [], answer.text

    def pull(self):
        """Take everything, page by page; return how many there were."""
        have: dict[str, int] = {}
        got, more = 0, True
        while more:
            asked = {"have": {feed: [seq, ""] for feed, seq in have.items()}}
            answer = self._session.post(f"{self._address}/v1/sync", json=asked, timeout=300)
            line, _, rest = answer.content.partition(b"\n")
            more = b'"more":true' in line
            for feed, seq, *_ in FrameReader(BytesIO(rest)):
                have[feed] = seq
                got += 1
        return got

    def wait(self):
        """Keep a connection open until there is news."""
        with suppress(requests.RequestException):
            hello = self._session.get(f"{self._address}/v1/wait?since=", timeout=60).json()
            since = hello["fingerprint"]
            self._session.get(f"{self._address}/v1/wait?since={since}", timeout=60)


def test_a_hundred_clients_in_two_hundred_megabytes(tmp_path):
    with serving(tmp_path / "server") as server, team(tmp_path / "desks", 1) as (founder,):
        clients = [Client(founder, server.space) for _ in range(CLIENTS)]
        founder.meet(server.space, token=TOKEN)
        with ThreadPoolExecutor(CLIENTS) as pool:
            list(pool.map(Client.push, clients))
            counts = set(pool.map(Client.pull, clients))
            waiting = [pool.submit(client.wait) for client in clients]
            founder.meet(server.space)
            peak, now = memory_mb(server.pid)
            founder.vote()
            founder.meet(server.space)
            for one in waiting:
                one.result()
    say(f"\n{CLIENTS} clients, {counts} entries each: peak {peak:.0f} MB, then {now:.0f} MB")
    assert counts == {1 + CLIENTS * (1 + ENTRIES)}
    assert peak <= 200


def test_a_long_upload_through_kills_resends_little(tmp_path):
    with serving(tmp_path / "server") as server, team(tmp_path / "desks", 1) as (desk,):
        data = os.urandom(MIB * 2**20)
        digest = desk.add_media(data)
        sent = Counting(desk)
        done = threading.Event()
        killer = threading.Thread(target=kill_now_and_then, args=(server, sent, done))
        killer.start()
        while not has(server, digest):
            with suppress(CarrierTrouble):
                desk.meet(server.space, token=TOKEN)
        done.set()
        killer.join()
        whole = server.space_folder / "media" / digest[:2] / digest
        assert whole.stat().st_size == len(data)
    again = sent.bytes - len(data)
    say(f"\n{sent.kills} kills, {again / 2**20:.1f} MiB sent again: {again / len(data):.2%}")
    assert sent.kills == KILLS
    assert again <= 0.02 * len(data)


class Counting:
    """Counts the bytes of media that a desk hands to the network."""

    def __init__(self, desk):
        self.bytes = self.kills = 0
        ask = desk.link.ask

        def counted(head, payload=b"", **rest):
            self.bytes += len(payload) if head.get("method") == "PATCH" else 0
            return ask(head, payload, **rest)

        desk.link.ask = counted


def kill_now_and_then(server, sent, done):
    while sent.kills < KILLS and not done.is_set():
        due = (sent.kills + DICE.random()) * MIB * 2**20 / KILLS
        while sent.bytes < due and not done.wait(0.002):
            pass
        server.kill()
        sent.kills += 1
        server.start()


def has(server, digest):
    return (server.space_folder / "media" / digest[:2] / digest).exists()


def test_nothing_is_lost_where_pushes_are_killed(tmp_path):
    with serving(tmp_path / "server") as server, team(tmp_path / "desks", 3) as desks:
        desks[0].meet(server.space, token=TOKEN)
        hit = 0
        for _ in range(KILLS):
            for desk in desks:
                desk.batch(DICE.randrange(1, 400))
            meeting = threading.Thread(target=meet_all, args=(desks, server.space))
            meeting.start()
            meeting.join(DICE.random() * 3)
            hit += meeting.is_alive()
            server.kill()
            meeting.join()
            server.start()
        for desk in desks * 2:
            desk.meet(server.space)
        say(f"\n{KILLS} kills, {hit} in the middle of a sync, {len(desks[0].ids())} entries")
        assert hit
        assert all_equal(desks)


def meet_all(desks, address):
    for desk in desks:
        with suppress(CarrierTrouble):
            desk.meet(address)


def memory_mb(pid):
    """Return the most a process ever held, and what it holds now."""
    lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    held = dict(line.split(":", 1) for line in lines)
    return tuple(int(held[name].split()[0]) / 1024 for name in ("VmHWM", "VmRSS"))


def say(line):
    """Print figures, for whoever runs it with ``-s``."""
    sys.stdout.write(line + "\n")
