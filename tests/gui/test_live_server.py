"""Two desks and a real server: what one signs appears on the other without anybody asking."""

import pytest

from db.store import Store
from desktop.background.opening import Opening
from desktop.background.store_runner import StoreRunner
from desktop.background.sync_timer import SyncTimer
from tests.factories import make_space
from tests.faults.proxy import proxying
from tests.faults.server import TOKEN, serving

LONG_MS = 60_000


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("served") / "server") as found:
        yield found


class Desk:
    """What syncs behind one desk's window."""

    def __init__(self, folder):
        self.opening = Opening(folder)
        self.runner, self.timer = StoreRunner(self.opening), SyncTimer(self.opening)
        self.runner.written.connect(self.timer.sync_soon)
        self.timer.finished.connect(self.on_round)
        self.seen: set[str] = set()
        self.runner.changed.connect(self.on_changed)

    def on_round(self, _report):
        self.runner.look_for_changes()

    def on_changed(self, changes):
        self.seen |= changes.drafts

    def start(self, qtbot):
        with qtbot.waitSignal(self.runner.opened, timeout=LONG_MS):
            self.runner.start()
        with qtbot.waitSignal(self.timer.finished, timeout=LONG_MS):
            self.timer.start()

    def close(self):
        self.timer.close()
        self.runner.close()


@pytest.fixture
def cut_desks(monkeypatch, request):
    """Both desks behind a proxy that lets nobody wait for longer than half a second."""
    with proxying(cut_after_s=0.5) as proxy:
        monkeypatch.setenv("http_proxy", proxy.address)
        monkeypatch.setenv("no_proxy", "")
        found, draft = request.getfixturevalue("desks")
        yield found, draft, proxy


@pytest.fixture
def desks(qtbot, tmp_path, server):
    cast = make_space(tmp_path / "space")
    draft = cast.draft()
    address = f"{server.address}/{tmp_path.name.replace('_', '-').lower()[:40]}"
    found = []
    for name, member in (("r1", cast.press), ("r2", cast.final)):
        with Store.seat(tmp_path / name, cast.store, member) as store:
            store.sync.run(address, token=TOKEN)
        found.append(Desk(tmp_path / name))
    cast.store.close()
    for desk in found:
        desk.start(qtbot)
    yield found, draft
    for desk in found:
        desk.close()


def test_a_comment_on_one_desk_is_on_the_other_by_itself(qtbot, desks):
    (first, second), draft = desks
    qtbot.waitUntil(lambda: second.timer.listening, timeout=LONG_MS)
    second.seen.clear()
    first.runner.command(lambda store: store.comments.add(draft, "Gut so."))
    qtbot.waitUntil(lambda: draft in second.seen, timeout=20_000)


def test_where_waiting_is_cut_off_it_is_asked_again_and_again(qtbot, cut_desks):
    (first, second), draft, proxy = cut_desks
    qtbot.waitUntil(lambda: proxy.cuts > 2, timeout=LONG_MS)
    second.seen.clear()
    first.runner.command(lambda store: store.comments.add(draft, "Trotzdem da."))
    qtbot.waitUntil(lambda: draft in second.seen, timeout=LONG_MS)


def test_a_server_that_died_is_found_again(qtbot, desks, server):
    (first, second), draft = desks
    with qtbot.waitSignal(second.timer.failed, timeout=LONG_MS):
        server.kill()
    server.start()
    second.seen.clear()
    first.runner.command(lambda store: store.comments.add(draft, "Wieder da."))
    qtbot.waitUntil(lambda: draft in second.seen, timeout=LONG_MS)
