"""Two desks and a carrier on one machine: votes cross, a server dies, a share freezes in use.

``python -m pytest -s`` prints how long each took and the gaps of the desk's event loop; the long
form of the frozen share is tests/soak/test_frozen_share.py.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store import Store
from tests.e2e.desk_display import PROGRAMS, PYATSPI, Display, display
from tests.e2e.desk_window import PATIENCE, DeskWindow, focus, in_front, named, rows
from tests.e2e.frozen_share import use_while_frozen
from tests.factories import Cast, make_space
from tests.faults.server import TOKEN, ServerProcess, serving

pytestmark = [
    pytest.mark.needs(*PROGRAMS, "fusermount3"),
    pytest.mark.skipif(not PYATSPI.exists(), reason="python3-pyatspi not installed"),
]
REASON = "Die Quelle der Zahl fehlt noch."


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Display]:
    with display(tmp_path) as shown:
        yield shown


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    with serving(tmp_path / "server") as found:
        yield found


def seats(cast: Cast, folder: Path, address: str) -> tuple[Path, Path]:
    """Give the press unit and the agency a replica each that knows the carrier."""
    found = []
    for name, member in (("press", cast.press), ("agency", cast.agency)):
        with Store.seat(folder / name, cast.store, member) as store:
            store.sync.run(address, token=TOKEN)
        found.append(folder / name)
    cast.store.close()
    return found[0], found[1]


def test_a_vote_crosses_and_a_server_that_died_is_found_again(
    screen: Display, server: ServerProcess, tmp_path: Path
) -> None:
    cast = make_space(tmp_path / "space")
    cast.draft("Waldarbeit")
    places = seats(cast, tmp_path, server.space)
    agency = DeskWindow(screen, places[1], cast.agency, tmp_path)
    try:
        agency.wait_for("Abgeglichen")
        press = DeskWindow(screen, places[0], cast.press, tmp_path)
        try:
            press.wait_for_choice("Waldarbeit")
            press.wait_for("Abgeglichen")
            reject(press)
            told("vote on the other desk", agency, "Zurückgewiesen")
            server.kill()
            press.press("F5")
            press.wait_for("Offline")
            server.start()
            press.press("F5")
            press.wait_for("Abgeglichen")
            # Nobody asks there: it tries by itself, at the latest every half minute.
            agency.wait("its sync", lambda nodes: named(nodes, "Abgeglichen"), 3 * PATIENCE)
        finally:
            press.end()
    finally:
        agency.end()
    for one in (press, agency):
        assert "Traceback" not in one.errors.read_text("utf-8")


def reject(desk: DeskWindow) -> None:
    """Reject the chosen draft with a reason."""
    desk.wait("its window in front", in_front)
    desk.press("F9")
    desk.wait("the field", lambda nodes: "Begründung" in focus(nodes))
    desk.write(REASON)
    desk.press("ctrl+Return")


def told(what: str, desk: DeskWindow, words: str) -> None:
    """Wait until a row says some words, and print how long that took."""
    began = time.monotonic()
    desk.wait(what, lambda nodes: any(words in row for row in rows(nodes)))
    print(f"\n{what}: {time.monotonic() - began:.1f} s, reading the window included")  # noqa: T201 - what it is for


def test_a_share_that_freezes_stops_nobody(screen: Display, tmp_path: Path) -> None:
    use_while_frozen(screen, tmp_path, seconds=12)
