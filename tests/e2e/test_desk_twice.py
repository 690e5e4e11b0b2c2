"""One desk a space: a second start brings the first to the front; what cannot open says so."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.rows import NewDraft
from db.store import Store
from tests.e2e.desk_display import PROGRAMS, PYATSPI, Display, display
from tests.e2e.desk_window import PATIENCE, DeskWindow, focus, in_front, rows
from tests.factories import make_space

pytestmark = [
    pytest.mark.needs(*PROGRAMS),
    pytest.mark.skipif(not PYATSPI.exists(), reason="python3-pyatspi not installed"),
]
ROUTE = {
    "name": "Standard",
    "stages": [
        {
            "name": "Schluss",
            "steps": [{"kind": "final_signature", "units": ["sk.presse"], "days": 2}],
        }
    ],
}
PASSWORD = "nur für diese Probe"  # noqa: S105 - opens nothing but this test's space


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Display]:
    with display(tmp_path) as shown:
        yield shown


def space(folder: Path) -> tuple[Path, str]:
    """Make a small space; returns it and who decides in it."""
    cast = make_space(folder)
    cast.draft()
    cast.store.close()
    return folder, cast.press


def test_a_second_start_brings_the_first_desk_to_the_front_and_ends(
    screen: Display, tmp_path: Path
) -> None:
    one, another = space(tmp_path / "a"), space(tmp_path / "b")
    desks = [DeskWindow(screen, *place, tmp_path) for place in (one, another)]
    try:
        for desk in desks:
            desk.wait("its list", rows)
        first, other = desks
        front = first if in_front(first.nodes()) else other
        hidden, place = (other, another) if front is first else (first, one)
        assert not in_front(hidden.nodes())
        desks.append(DeskWindow(screen, *place, tmp_path))
        assert desks[-1].process.wait(PATIENCE) == 0
        hidden.wait("the first desk in front", in_front)
        front.wait("the other desk behind", lambda nodes: not in_front(nodes))
        assert desks[-1].errors.read_text("utf-8") == ""
    finally:
        for desk in desks:
            desk.end()


def test_a_newer_file_is_told_in_the_window(screen: Display, tmp_path: Path) -> None:
    folder, member = space(tmp_path / "a")
    raw = sqlite3.connect(folder / "space.sqlite")
    raw.execute("PRAGMA user_version = 999")
    raw.close()
    desk = DeskWindow(screen, folder, member, tmp_path)
    try:
        assert "neuer" in desk.wait_for("neuer", "label").name
    finally:
        desk.end()
    assert "Traceback" not in desk.errors.read_text("utf-8")


def test_without_its_key_the_desk_reads_and_loses_nothing_that_was_typed(
    screen: Display, tmp_path: Path
) -> None:
    folder = tmp_path / "a"
    store, _ = Store.create(
        folder,
        title="Raum",
        house=("SK", "Staatskanzlei", "SN"),
        unit=("sk.presse", "Presse"),
        member_title="Presse",
        passphrase=PASSWORD,
    )
    store.routes.publish(ROUTE)
    texts = {"instagram": "Ein Text."}
    store.drafts.create(NewDraft("Waldarbeit", "SK", texts, ("instagram",)))
    entries = store.log.fingerprint()
    store.close()
    desk = DeskWindow(screen, folder, "", tmp_path)
    try:
        desk.wait_for("Schlüssel öffnen", "push button")
        desk.press("Escape")
        desk.wait_for("Sie können nur lesen", "label")
        desk.wait_for_choice("Waldarbeit")
        desk.press("ctrl+m")
        desk.wait("the field", lambda nodes: "Anmerkung schreiben" in focus(nodes))
        desk.write("Das bleibt stehen.")
        desk.press("ctrl+Return")
        desk.wait_for("mit einer Passphrase geschützt")
        assert "Das bleibt stehen." in [one.text for one in desk.nodes()]
    finally:
        desk.end()
    with Store.open(folder) as again:
        assert again.log.fingerprint() == entries
    assert "Traceback" not in desk.errors.read_text("utf-8")
