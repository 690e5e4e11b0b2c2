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


@pytest.mark.parametrize("steps", [1, 2, 4])
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
