"""First fetch and a fetch with nothing new, beside Fossil, git and PouchDB on the same records.

``.venv/bin/python -m tests.bench.peers [--drafts N] [--pouchdb DIR]``. The records are the entries
of the synthetic space: for git in git-bug's shape (a ref for each chain of ten, a commit for each
record), for Fossil files of one check-in, for PouchDB documents (DIR holds node_modules with
pouchdb, express@4, express-pouchdb, pouchdb-adapter-memory, from npm). All over loopback HTTP but
git, which has its own protocol. What is not installed is left out, and said.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from db.demo.build import make_synthetic
from db.ledger.pae import ENTRY_TYPE, pae
from db.sync.server_address import read_address
from db.sync.server_link import ServerTarget
from tests.bench.floors import feed_keys
from tests.bench.measure import timed
from tests.bench.server_rows import publish
from tests.bench.space import Place
from tests.bench.sync_rows import First, OnlyStores
from tests.faults.mount import wait_until
from tests.faults.samba import free_port
from tests.faults.server import serving

A_CHAIN = 10
_PROJECT = "SELECT value FROM config WHERE name = 'project-code'"
_JOIN = "UPDATE config SET value = '{}' WHERE name = 'project-code'"
TURNS, QUICK = 3, 15
CORES = os.cpu_count() or 1
Pair = tuple[float, float]
POUCH = """
const dir = process.argv[2], port = +process.argv[3];
const load = name => require(require.resolve(name, {paths: [dir]}));
const PouchDB = load('pouchdb').plugin(load('pouchdb-adapter-memory'));
const Mem = PouchDB.defaults({adapter: 'memory'}), app = load('express')();
app.use('/', load('express-pouchdb')(Mem, {mode: 'minimumForPouchDB', inMemoryConfig: true}));
(async () => {
  const docs = JSON.parse(require('fs').readFileSync(process.argv[4], 'utf8'));
  const source = new Mem('records'); await source.bulkDocs(docs);
  await new Promise(done => app.listen(port, '127.0.0.1', done));
  const out = {first: [], again: []}, url = `http://127.0.0.1:${port}/records`;
  for (let turn = 0; turn < 3; turn++) {
    const here = new Mem('here' + turn);
    const pull = () => here.replicate.from(new PouchDB(url), {batch_size: 1000});
    let at = performance.now(); await pull(); out.first.push(performance.now() - at);
    if ((await here.info()).doc_count != docs.length) throw new Error('incomplete');
    for (let i = 0; i < 15; i++) {
      at = performance.now(); await pull(); out.again.push(performance.now() - at);
    }
  }
  console.log(JSON.stringify(out)); process.exit(0);
})();
"""


def measured(first: Callable[[Path], object], again: Callable[[Path], object], home: Path) -> Pair:
    """The least of some first fetches into an empty place, the median of fetches after it."""
    firsts, agains = [], []
    for turn in range(TURNS):
        place = home / f"turn{turn}"
        firsts.append(timed(lambda place=place: first(place)))  # type: ignore[misc]
        agains += [timed(lambda place=place: again(place)) for _ in range(QUICK)]  # type: ignore[misc]
    return min(firsts), statistics.median(agains)


def umlauf(place: Place, home: Path) -> Pair:
    """Over the small server, every signature checked and stored."""
    with serving(home / "server") as running:
        founder, invited, key = publish(place, running)
        target = ServerTarget(read_address(running.space), key)
        made: dict[Path, First] = {}

        def first(folder: Path) -> None:
            made[folder] = First(folder, OnlyStores(founder, lambda _: lambda _: False), invited)
            made[folder].sync(target)

        found = measured(first, lambda folder: made[folder].sync(target), home)
        for one in made.values():
            one.close()
    return found


def git(records: list[bytes], home: Path) -> Pair:
    """As git-bug keeps them: a ref a chain, a commit a record, fetched from ``git daemon``."""
    run("git", "init", "-q", "--bare", str(home / "served.git"))
    stream = b"".join(_fast_import(records))
    run("git", "-C", str(home / "served.git"), "fast-import", "--quiet", feed=stream)
    port = free_port()
    daemon = ["git", "daemon", "--export-all", "--reuseaddr", f"--base-path={home}"]
    with child([*daemon, "--listen=127.0.0.1", f"--port={port}"], port):

        def fetch(folder: Path) -> None:
            wanted = (f"git://127.0.0.1:{port}/served.git", "+refs/bugs/*:refs/bugs/*")
            run("git", "-C", str(folder), "fetch", "-q", *wanted)

        def first(folder: Path) -> None:
            run("git", "init", "-q", "--bare", str(folder))
            fetch(folder)

        return measured(first, fetch, home)


def fossil(records: list[bytes], home: Path, *, whole: bool) -> Pair:
    """Files of one check-in, from ``fossil server``.

    Args:
        records: content of the files.
        home: folder for everything.
        whole: clone first, which copies the artifacts as they lie there; else pull into an empty
            repository of the same project, artifact by artifact, as two that meet later do.
    """
    served, work, port = home / "served.fossil", home / "work", free_port()
    work.mkdir()
    run("fossil", "init", str(served), home=home)
    run("fossil", "open", str(served), "--workdir", str(work), home=home)
    for number, record in enumerate(records):
        (work / f"{number}").write_bytes(record)
    run("fossil", "add", ".", home=home, cwd=work)
    run("fossil", "commit", "-m", "x", "--no-warnings", home=home, cwd=work)
    command = ["fossil", "server", str(served), "--localhost", "--port", str(port)]
    with child(command, port, home):
        url = f"http://127.0.0.1:{port}/"

        def pull(file: Path) -> None:
            run("fossil", "pull", url, "-R", str(file), home=home)

        if whole:
            return measured(
                lambda file: run("fossil", "clone", url, str(file), home=home), pull, home
            )
        project = run("fossil", "sql", "-R", str(served), _PROJECT, home=home).strip().strip("'")
        for turn in range(TURNS):
            empty = str(home / f"turn{turn}")
            run("fossil", "init", empty, home=home)
            run("fossil", "sql", "-R", empty, _JOIN.format(project), home=home)
        return measured(pull, pull, home)


def signatures(place: Place, threads: int) -> Pair:
    """No peer: what checking the signatures takes that the others do without; once, and never."""
    with closing(sqlite3.connect(place.folder / "space.sqlite")) as raw:
        keys = feed_keys(raw)
        rows = raw.execute("SELECT feed, sig, header FROM entry").fetchall()
    signed = [(keys[feed], sig, pae(ENTRY_TYPE, header)) for feed, sig, header in rows]
    parts = [signed[start : start + 100] for start in range(0, len(signed), 100)]

    def check(part: list[tuple[Ed25519PublicKey, bytes, bytes]]) -> None:
        for key, sig, message in part:
            key.verify(sig, message)

    with ThreadPoolExecutor(threads) as pool:
        return min(timed(lambda: list(pool.map(check, parts))) for _ in range(TURNS)), 0.0


def pouchdb(records: list[bytes], home: Path, modules: Path) -> Pair:
    """Documents in memory on both sides, replicated in batches of a thousand."""
    docs = [{"_id": f"{n:08}", "data": record.hex()} for n, record in enumerate(records)]
    (home / "docs.json").write_text(json.dumps(docs), "utf-8")
    script = home / "pouch.js"
    script.write_text(POUCH, "utf-8")
    words = ("node", str(script), str(modules), str(free_port()), str(home / "docs.json"))
    found = json.loads(run(*words, cwd=home).splitlines()[-1])
    return min(found["first"]), statistics.median(found["again"])


def _fast_import(records: list[bytes]) -> Iterator[bytes]:
    for number, record in enumerate(records):
        yield b"commit refs/bugs/%08d\n" % (number // A_CHAIN)
        yield b"committer x <x@example.de> %d +0000\ndata 0\n" % (1_700_000_000 + number)
        yield b"M 644 inline record\ndata %d\n%b\n" % (len(record), record)


def run(*words: str, feed: bytes = b"", home: Path | None = None, cwd: Path | None = None) -> str:
    """Run a program to its end and return what it printed."""
    done = subprocess.run(
        words, input=feed, capture_output=True, check=False, cwd=cwd, env=_environment(home)
    )
    assert done.returncode == 0, (words, done.stderr[-800:], done.stdout[-800:])
    return done.stdout.decode()


def _environment(home: Path | None) -> dict[str, str] | None:
    """A home of its own for what keeps settings there; None = ours."""
    return {"HOME": str(home), "USER": "x", "PATH": "/usr/bin:/bin"} if home else None


@contextmanager
def child(command: list[str], port: int, home: Path | None = None) -> Iterator[None]:
    """Keep a server running for the length of a with-block."""

    def listens() -> bool:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return True
        return False

    env = _environment(home)
    process = subprocess.Popen(
        command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_until(listens)
        yield
    finally:
        process.terminate()
        process.wait()


def main() -> None:
    """Measure all that are installed and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--drafts", type=int, default=1000)
    parser.add_argument("--pouchdb", type=Path, help="folder whose node_modules hold PouchDB")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="umlauf-peers-") as scratch:
        here = Path(scratch)
        place = Place(here / "space", here, wanted.drafts)
        make_synthetic(place.folder, place.drafts, seed=1)
        with closing(sqlite3.connect(place.folder / "space.sqlite")) as raw:
            rows = raw.execute("SELECT sig, header, body FROM entry ORDER BY feed, seq")
            records = [b"".join(map(bytes, row)) for row in rows]
        peers: dict[tuple[str, str], Callable[[Path], Pair]] = {
            ("Umlauf, every signature checked", sys.executable): lambda home: umlauf(place, home),
            ("git, a ref a chain of ten", "git"): lambda home: git(records, home),
            ("Fossil, pull", "fossil"): lambda home: fossil(records, home, whole=False),
            ("Fossil clone, then pull", "fossil"): lambda home: fossil(records, home, whole=True),
            ("signatures alone, one thread", sys.executable): lambda _: signatures(place, 1),
            (f"signatures alone, {CORES} threads", sys.executable): (
                lambda _: signatures(place, CORES)
            ),
        }
        if wanted.pouchdb:
            modules = wanted.pouchdb.absolute()
            peers["PouchDB, in memory", "node"] = lambda home: pouchdb(records, home, modules)
        say(f"{len(records):,} records, {sum(map(len, records)) / 1e6:.1f} MB")
        say("| system | first fetch | nothing new |\n|---|---|---|")
        for (name, program), peer in peers.items():
            home = here / name.replace(" ", "-")
            home.mkdir()
            if not shutil.which(program):
                say(f"| {name} | not installed | |")
                continue
            first, again = peer(home)
            say(f"| {name} | {first:,.0f} ms | {again:.1f} ms |")


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
