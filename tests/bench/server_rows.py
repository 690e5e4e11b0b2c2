"""The small server: the first sync into an empty replica, one with nothing new, its memory."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from db.ledger.keys import DeviceKey
from db.ledger.keystore import open_keystore
from db.reference.holidays import is_holiday_in
from db.store import Store
from db.sync.server_address import read_address
from db.sync.server_link import ServerTarget
from db.tables.database import Database
from tests.bench import floors
from tests.bench.measure import Row, in_turns, middle, rounds, spent
from tests.bench.signed_http import SignedHttp
from tests.bench.space import Place, without_media
from tests.bench.sync_rows import QUICK, First, OnlyStores
from tests.faults.server import TOKEN, ServerProcess, serving


def server(place: Place) -> Iterator[Row]:
    """Entries only, over loopback without TLS."""
    with serving(place.scratch / "server") as running:
        space, invited, key = publish(place, running)
        target = ServerTarget(read_address(running.space), key)
        made: list[First] = []

        def first() -> None:
            folder = place.scratch / "first"
            for old in made:
                old.close()
                shutil.rmtree(folder)
            made[:] = [First(folder, OnlyStores(space, is_holiday_in), invited)]
            made[0].sync(target)

        file = running.space_folder / "space.sqlite"
        with floors.HttpPages(file) as bare:
            floor = partial(bare.fetch_and_store, place.scratch / "floor.sqlite")
            ours, least = in_turns(first, floor, rounds(place.drafts))
        with SignedHttp() as signed:
            signed.ask()
            quick = [
                (spent(signed.ask), spent(partial(made[0].sync, target))) for _ in range(QUICK)
            ]
        count = len(made[0].heads())
        what = f"first sync over the server, {count} feeds, stored"
        yield Row(what, ours.ms, least.ms, "≤ 1.5×", "the child's start included; no TLS")
        asked, new = middle([one for one, _ in quick]), middle([one for _, one in quick])
        note = (
            "floor: one signed request, same libraries, to a bare FastAPI service that checks it"
        )
        yield Row("sync over the server with nothing new", new.ms, asked.ms, "≤ 1.2×", note)
        made[0].close()


def publish(place: Place, running: ServerProcess) -> tuple[str, list[str], DeviceKey]:
    """Bring a space to a server; return its id, who was ever invited, and a key that may ask."""
    source = without_media(place.folder, place.scratch / "source")
    with Store.open(source) as store:
        document, _ = store.sync.run(running.space, token=TOKEN)
        assert not document["problems"], document
        space, feed = store.space().id, store.me().feed
    database = Database(Path(source))
    with database.read() as connection:
        keys = [row[0] for row in connection.exec_driver_sql("SELECT key FROM invited")]
    database.close()
    return space, keys, open_keystore(source).load(space, feed)
