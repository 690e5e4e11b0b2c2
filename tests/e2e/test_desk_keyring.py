"""Into a space at the desk with the key in a real Secret Service: made, joined, started anew."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.desk_display import PROGRAMS, PYATSPI, Display, display
from tests.e2e.desk_window import PATIENCE, ROOT, DeskWindow, named
from tests.factories.founded import founded

pytestmark = [
    pytest.mark.needs(*PROGRAMS, "gnome-keyring-daemon"),
    pytest.mark.skipif(not PYATSPI.exists(), reason="python3-pyatspi not installed"),
]
KEPT, OPEN = "Ich habe den Schlüssel sicher verwahrt.", "Eingang öffnen"


@contextmanager
def keyring(screen: Display, home: Path) -> Iterator[None]:
    """A home of its own, and in it an unlocked keyring; it ends with the block."""
    home.mkdir()
    screen.environment |= {"HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    screen.environment.pop("UMLAUF_PASSPHRASE", None)
    command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
    quiet = subprocess.DEVNULL
    daemon = subprocess.Popen(
        command, env=screen.environment, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet
    )
    assert daemon.stdin is not None
    daemon.stdin.write(b"testpass")
    daemon.stdin.close()
    try:
        yield
    finally:
        daemon.terminate()
        daemon.wait()


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Display]:
    with display(tmp_path) as shown, keyring(shown, tmp_path / "home"):
        yield shown


def found_a_space(desk: DeskWindow) -> None:
    desk.use("Neuen Raum anlegen")
    names = {"Name des Raums": "Ausbildung", "Ihre Funktion": "Presse, STX"}
    for field, text in (
        names | {"Kürzel des Hauses": "STX", "Name des Hauses": "Stadt X"}
    ).items():
        desk.fill(field, text)
    desk.use("Raum anlegen")
    desk.use(KEPT, "check box")
    desk.use(OPEN)


def umlauf(screen: Display, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A command beside the desk, of the same person."""
    command = [sys.executable, "-m", "db.cli.main", *words, "--space", str(folder)]
    return subprocess.run(
        command,
        cwd=ROOT,
        env=screen.environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def signs(screen: Display, folder: Path) -> bool:
    """Whether a command beside the desk signs with the same key, and no file holds it."""
    done = umlauf(screen, folder, "member", "absence", "--to", "2027-01-10")
    return done.returncode == 0 and not (folder / "local" / "keys").exists()


def test_a_space_made_at_the_desk_keeps_its_key_in_the_keyring(
    screen: Display, tmp_path: Path
) -> None:
    for start in (found_a_space, None):
        desk = DeskWindow(screen, None, "", tmp_path)
        try:
            if start is not None:
                start(desk)
            desk.wait_for("Gerät: ")
            (folder,) = (one.parent for one in (tmp_path / "home").rglob("space.sqlite"))
            assert signs(screen, folder)
            assert named(desk.nodes(), "Schlüssel öffnen") is None
        finally:
            desk.end()
        assert "Traceback" not in desk.errors.read_text("utf-8")


def test_who_joins_at_the_desk_signs_after_the_next_start(
    screen: Display, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "founder's"))
    monkeypatch.setenv("UMLAUF_PASSPHRASE", "eine lange Passphrase")
    file = tmp_path / "sk.umlauf-einladung"
    with founded(tmp_path) as founder:
        founder.members.invite("sk.r15", ["reviewer"], "Presse", founder.sync.target(), file)
        founder.sync.run()
        desk = DeskWindow(screen, file, "", tmp_path)
        try:
            desk.use("Weiter")
            desk.wait_for("Raum passt zur Einladung")
            desk.use("Weiter")
            desk.use("Anfrage stellen")
            desk.wait_for("bestätigt Ihr Gerät")
            desk.use("Schließen")
            desk.wait_for("wartet auf Bestätigung")
        finally:
            desk.end()
        founder.sync.run()
        (waiting,) = founder.members.pending()
        founder.members.accept(waiting.feed)
        founder.sync.run()
    again = DeskWindow(screen, None, "", tmp_path)
    try:
        again.wait_for("Abgeglichen")
        (joined,) = (one.parent for one in (tmp_path / "home").rglob("space.sqlite"))
        assert signs(screen, joined)
    finally:
        again.end()
    for one in (desk, again):
        assert "Traceback" not in one.errors.read_text("utf-8")
