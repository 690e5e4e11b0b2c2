"""kill -9 while words are taken away: the next opening finishes it."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import sys
from pathlib import Path

from db.store import Store
from tests.factories import make_space
from tests.factories.space import picture

NEEDLE = b"Nadelstichprobe"
SPOTS, LAST = 8, 24


def confirm(folder: Path, member: str, erasure: str, stop_at: int) -> int:
    """Confirms in a child that kills itself at its n-th step; returns the steps taken.

    Steps are SQL statements, and files opened or removed.
    """
    inner, outer = os.pipe()
    child = os.fork()
    if child == 0:
        steps = 0

        def count(event: str, _what: object = None) -> None:
            nonlocal steps
            steps += not event.startswith("array.")
            if steps == stop_at:
                os.kill(os.getpid(), signal.SIGKILL)

        try:
            with Store.open(folder, as_member=member) as store:
                store._core.database._raw.set_trace_callback(count)  # noqa: SLF001
                sys.addaudithook(count)
                store.erasures.confirm(erasure)
                os.write(outer, str(steps).encode())
        finally:
            os._exit(1)
    os.close(outer)
    _, status = os.waitpid(child, 0)
    told = os.read(inner, 100)
    os.close(inner)
    assert bool(told) != os.WIFSIGNALED(status)
    return int(told or 0)


def hits(folder: Path) -> list[Path]:
    """Every file in which the needle stands."""
    files = [one for one in folder.rglob("*") if one.is_file()]
    return [one for one in files if NEEDLE in one.read_bytes()]


def is_begun(folder: Path) -> bool:
    """Whether the words are gone and something else is left to do."""
    with sqlite3.connect(folder / "space.sqlite") as file:
        left = file.execute("SELECT COUNT(*) FROM local_erased WHERE left <> 0").fetchone()[0]
    file.close()
    return bool(left)


def test_an_erasure_broken_off_anywhere_is_finished_by_the_next_opening(tmp_path: Path) -> None:
    cast = make_space(tmp_path / "space")
    cast.as_(cast.lead).rights.set_roles(cast.final, ["reviewer", "records"])
    image = picture(tmp_path / "outside")
    with Path(image.path).open("ab") as file:
        file.write(NEEDLE)
    draft = cast.draft(f"Titel {NEEDLE.decode()}", media=(image,))
    store = cast.as_(cast.lead)
    store.drafts.withdraw(draft, "Grund genug für alle Beteiligten")
    words = [one.id for one in store.erasures.words(draft)]
    erasure, _ = store.erasures.ask(words, "consent", "declined")
    cast.store.close()
    first = shutil.copytree(cast.store.folder, tmp_path / "first")
    with Store.open(first, as_member=cast.final) as store:
        store.erasures.confirm(erasure)  # from here on nothing is imported between the steps
    whole = shutil.copytree(cast.store.folder, tmp_path / "whole")
    steps = confirm(whole, cast.final, erasure, 0)
    assert not hits(whole)
    begun = 0
    spots = [1 + n * (steps - 1) // SPOTS for n in range(SPOTS)]
    for spot in [*spots, *range(steps - LAST, steps, 3)]:
        folder = shutil.copytree(cast.store.folder, tmp_path / f"killed-{spot}")
        assert not confirm(folder, cast.final, erasure, spot)
        begun += is_begun(folder)
        with Store.open(folder, as_member=cast.final) as store:
            if not store.erasures.list()[0].second:
                assert hits(folder)
                store.erasures.confirm(erasure)
        assert not hits(folder), spot
    assert begun >= 3
