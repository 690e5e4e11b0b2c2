"""An import killed at any step has written nothing, and the same plan comes in afterwards."""

import subprocess
import sys

import pytest

from tests.integration.test_import_store import GOOD, Plan

ROWS = [GOOD | {"ID": f"K-{at}", "Uhrzeit": f"{at + 8}:00"} for at in range(4)]
CHILD = """
import sys
from pathlib import Path
from db.store import Store

def told(done, count):
    print(done, count, flush=True)
    sys.stdin.readline()

folder, plan, media, member = sys.argv[1:]
with Store.open(Path(folder), as_member=member) as store:
    found = store.imports.dry_run(Path(plan), Path(media))
    store.imports.run(found, submit=True, progress=told)
"""


@pytest.fixture
def plan(tmp_path):
    one = Plan(tmp_path)
    one.dry_run(*ROWS)
    return one


@pytest.mark.parametrize("steps", [1, 4])
def test_a_killed_import_has_written_nothing_and_comes_in_again(plan, steps):
    before = plan.store.log.fingerprint()
    folder, member = str(plan.store.folder), plan.cast.agency
    words = (folder, str(plan.file), str(plan.media), member)
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    for _ in range(steps):
        assert child.stdout.readline().strip()
        child.stdin.write("\n")
        child.stdin.flush()
    child.stdout.readline()
    child.kill()
    child.communicate()
    assert plan.store.log.fingerprint() == before
    found = plan.store.imports.dry_run(plan.file, plan.media)
    assert len(plan.store.imports.run(found).drafts) == len(ROWS)
    assert plan.store.imports.dry_run(plan.file, plan.media).counts["unchanged"] == len(ROWS)


DESK = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.background.opening import Opening
from desktop.background.store_runner import StoreRunner
from desktop.bulk_import.presenter import ImportPresenter
from desktop.bulk_import.view import ImportView
from desktop.media.thumbnails import Thumbnails
from desktop.theme.apply import Dresser

folder, plan, media, member, until = sys.argv[1:]
app = QApplication([])
Dresser(app).dress("light", 100)
opening = Opening(Path(folder), member)
view = ImportView(Thumbnails(Path(media).parent / "thumbnails"))
presenter = ImportPresenter(StoreRunner(opening), view, opening)

def progressed(done, count):
    # The event loop stands still from here on, the job goes on until it is killed.
    print(done, count, flush=True)
    sys.stdin.readline()

slot = presenter._writing if until == "write" else presenter._reading
slot.progressed.connect(progressed)
presenter.dry_run(plan, media)
if until == "write":
    started = QTimer(app, interval=20)
    started.timeout.connect(lambda: presenter.plan and (started.stop(), presenter.write()))
    started.start()
app.exec()
"""


def test_a_desk_killed_while_it_reads_or_writes_leaves_all_or_nothing(plan, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    before = plan.store.log.fingerprint()
    for until in ("dry run", "write"):
        _kill_a_desk(plan, until)
        found = plan.store.imports.dry_run(plan.file, plan.media)
        written = found.counts["unchanged"]
        assert written == (0 if plan.store.log.fingerprint() == before else len(ROWS))
        assert until == "write" or not written
    plan.store.imports.run(plan.store.imports.dry_run(plan.file, plan.media))
    assert plan.store.imports.dry_run(plan.file, plan.media).counts["unchanged"] == len(ROWS)


def _kill_a_desk(plan, until):
    words = (str(plan.store.folder), str(plan.file), str(plan.media), plan.cast.agency, until)
    with subprocess.Popen(
        [sys.executable, "-c", DESK, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip()
        child.kill()
