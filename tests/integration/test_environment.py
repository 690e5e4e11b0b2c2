"""What the computer may lack or break: exit code 3, one sentence, and the space as it was."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from db.store import Store
from tests.factories import make_space, picture
from tests.unit.db.bulk_import.test_hostile_plans import OLE, with_sheet_xml

ROOT = Path(__file__).resolve().parents[2]
MAIN = "import sys; from db.cli.main import main; sys.exit(main(sys.argv[1:]))"
RIGHT, WRONG = "nur für diese Probe", "daneben"
SPACE_TAKES = 12 * 1024 * 1024
AS_NOBODY = ("UMLAUF_PASSPHRASE", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "DISPLAY")


@dataclass
class Space:
    """A replica with one draft on its route, and who may decide on it."""

    folder: Path
    draft: str
    press: str

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command as the press unit, in a process of its own."""
        return umlauf(*arguments, "--space", str(self.folder), "--as", self.press)

    def fingerprint(self) -> tuple[str, int]:
        """The state-hash and the number of entries, looked at from outside."""
        with Store.open(self.folder) as store:
            return store.care.state_hash(), store.log.fingerprint()[2]


def umlauf(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run the program where nobody is logged in: no session bus, no passphrase."""
    plain = {key: value for key, value in os.environ.items() if key not in AS_NOBODY}
    return subprocess.run(
        [sys.executable, "-c", MAIN, *arguments],
        cwd=ROOT,
        env=plain | more,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def told(done: subprocess.CompletedProcess[str], part: str, code: int = 3) -> None:
    """Assert one kind sentence and the exit code."""
    assert done.returncode == code, done
    assert part in done.stderr
    assert done.stderr.count("\n") == 1, done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    assert done.stdout == ""


def seat_space(folder: Path) -> Space:
    """Make the small space in a folder."""
    cast = make_space(folder)
    draft = cast.draft()
    cast.store.close()
    return Space(folder, draft, cast.press)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={SPACE_TAKES}", "tmpfs", str(place)]
    mounted = subprocess.run(command, capture_output=True, text=True, check=False)
    if mounted.returncode:
        pytest.skip(f"no disk can be mounted here: {mounted.stderr.strip()}")
    yield place
    # Lazily: a child that is ending may hold a file on it for a moment more.
    subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.fixture
def space(tmp_path: Path) -> Space:
    return seat_space(tmp_path / "space")


def fill(disk: Path, but: int = 0) -> Path:
    """Fill a disk but for some bytes; returns the file to delete."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError:
            pass
        file.truncate(file.tell() // 4096 * 4096 - but)
    return ballast


ACTS: dict[str, Callable[[Space], tuple[str, ...]]] = {
    "comment": lambda space: ("comment", space.draft, "Ein Satz. " * 2000),
    "vote": lambda space: ("vote", space.draft, "reject", "--reason", "Zu lang. " * 2000),
}


@pytest.mark.parametrize(("act", "free"), [("comment", 0), ("comment", 8192), ("vote", 32768)])
def test_a_full_disk_is_told_and_nothing_is_half_written(disk, act, free):
    space = seat_space(disk / "space")
    before = space.fingerprint()
    ballast = fill(disk, free)
    done = space.run(*ACTS[act](space))
    ballast.unlink()
    told(done, "Platz")
    assert space.fingerprint() == before
    assert space.run(*ACTS[act](space)).returncode == 0


def test_a_picture_that_no_longer_fits_leaves_nothing_behind(disk, tmp_path):
    space = seat_space(disk / "space")
    before = space.fingerprint()
    image = picture(tmp_path / "bilder").path
    ballast = fill(disk)
    done = umlauf(
        "revise", space.draft, "--media", image, "--space", str(space.folder), "--as", "agentur"
    )
    ballast.unlink()
    told(done, "Platz")
    assert space.fingerprint() == before


def test_a_read_only_disk_is_told_and_can_be_read(disk):
    space = seat_space(disk / "space")
    before = space.fingerprint()
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    for act in (("comment", space.draft, "Geht das?"), ("sync", str(disk))):
        told(space.run(*act), str(space.folder))
    for look in (("inbox",), ("show", space.draft), ("log",)):
        assert space.run(*look).returncode == 0
    assert umlauf("verify", str(space.folder)).returncode == 0
    assert space.fingerprint() == before


def test_a_read_only_disk_with_unwritten_pages_is_told(disk):
    space = seat_space(disk / "space")
    (space.folder / "space.sqlite-wal").write_bytes(b"rest")
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    told(space.run("inbox"), "kopieren")


@pytest.mark.parametrize("many", [(), ("--replicas", "2"), ("--drafts", "500")])
def test_a_demo_that_finds_no_room_leaves_nothing_behind(disk, many):
    ballast = fill(disk, 2**20)
    told(umlauf("demo", str(disk / "neu/demo"), *many), "Platz")
    assert list(disk.iterdir()) == [ballast]


def test_a_demo_on_a_read_only_disk_is_told(disk):
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    told(umlauf("demo", str(disk / "demo")), "darf nicht beschrieben werden")


def test_a_place_where_nobody_may_write_is_told():
    done = umlauf("space", "create", "/proc/raum", "--title", "R", "--house", "SK", "--unit", "x")
    assert (done.returncode, done.stderr.count("\n")) == (3, 1), done


def test_a_locked_file_is_told_after_a_while(space):
    before = space.fingerprint()
    other = sqlite3.connect(space.folder / "space.sqlite", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    done = space.run("comment", space.draft, "Geht das?")
    other.execute("ROLLBACK")
    other.close()
    told(done, "gesperrt")
    assert space.fingerprint() == before


def test_a_newer_file_is_told_and_left_alone(space):
    file = space.folder / "space.sqlite"
    raw = sqlite3.connect(file)
    raw.execute("PRAGMA user_version = 999")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    before = file.read_bytes()
    for command in (("inbox",), ("comment", space.draft, "Geht das?"), ("doctor", "--rebuild")):
        told(space.run(*command), "neuer")
    assert file.read_bytes() == before


def test_a_file_that_is_no_database_is_told(space):
    file = space.folder / "space.sqlite"
    file.write_bytes(b"Das ist kein Raum. " * 500)
    told(space.run("inbox"), "beschädigt")
    assert file.read_bytes().startswith(b"Das ist kein Raum.")


def test_a_file_cut_to_nothing_is_no_empty_space(space):
    file = space.folder / "space.sqlite"
    for name in ("space.sqlite", "space.sqlite-wal", "space.sqlite-shm"):
        (space.folder / name).unlink(missing_ok=True)
    file.touch()
    told(space.run("inbox"), "leer")
    told(space.run("comment", space.draft, "Geht das?"), "leer")


@pytest.mark.parametrize("name", ["leer", "raum.txt"])
def test_a_place_without_a_space_is_told(tmp_path, name):
    place = tmp_path / name
    place.mkdir() if name == "leer" else place.write_text("x", "utf-8")
    told(umlauf("inbox", "--space", str(place)), str(place))


NEW = ("space", "create", "--title", "Raum", "--house", "SK", "--unit", "sk.presse")


def test_without_a_keyring_a_space_is_not_even_begun(tmp_path):
    folder = tmp_path / "neu"
    told(umlauf(*NEW, str(folder)), "Schlüsselbund")
    assert not folder.exists() or list(folder.iterdir()) == []


def test_without_the_passphrase_nothing_is_signed(tmp_path):
    folder = tmp_path / "neu"
    assert umlauf(*NEW, str(folder), UMLAUF_PASSPHRASE=RIGHT).returncode == 0
    unit = ("unit", "add", "--house", "SK", "--code", "b", "--name", "B", "--space", str(folder))
    told(umlauf(*unit), "Passphrase")
    told(umlauf(*unit, UMLAUF_PASSPHRASE=WRONG), "Passphrase")
    assert umlauf(*unit, UMLAUF_PASSPHRASE=RIGHT).returncode == 0


def far_corner() -> bytes:
    """A small workbook whose last cell lies at XFD1048576."""
    row = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    return bytes(with_sheet_xml(lambda xml: xml.replace(b"</sheetData>", row)))


def bomb() -> bytes:
    """Less than a megabyte that unpacks to 200."""
    out = BytesIO(far_corner())
    with ZipFile(out, "a", ZIP_DEFLATED) as archive:
        for number in range(2):
            archive.writestr(f"xl/media/{number}.bin", bytes(100_000_000))
    return out.getvalue()


PLANS = {"corner": far_corner, "bomb": bomb, "locked": lambda: OLE, "empty": lambda: b""}


@pytest.mark.parametrize("plan", PLANS)
def test_a_hostile_plan_is_one_sentence_and_writes_nothing(space, tmp_path, plan):
    file = tmp_path / "plan.xlsx"
    file.write_bytes(PLANS[plan]())
    before = space.fingerprint()
    done = umlauf("import", str(file), "--space", str(space.folder), "--as", "agentur")
    told(done, "plan.xlsx", code=1)
    assert space.fingerprint() == before
