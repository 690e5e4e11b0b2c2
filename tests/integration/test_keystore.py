"""The system's keyring: the real Secret Service, and machines that have none."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from db.errors import NoKeyringError
from db.ledger.keystore import open_keystore

ROOT = Path(__file__).resolve().parents[2]
SESSION = """
printf 'testpass' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
for act in save load lock; do "$0" -W error -c "$1" "$act"; done
"""
PROGRAM = """
import sys
from pathlib import Path
import secretstorage
from db.errors import NoKeyringError
from db.ledger.keys import DeviceKey
from db.ledger.keystore import open_keystore

key, space = DeviceKey(bytes(range(32))), "a" * 32
store = open_keystore(Path("."))
if sys.argv[1] == "save":
    store.save(space, key, "1" * 32)
if sys.argv[1] == "load":
    print(store.load(space, key.feed) == key, store.instance(space, key.feed) == "1" * 32)
    try:
        store.load("b" * 32, key.feed)
    except NoKeyringError as error:
        print(error)
if sys.argv[1] == "lock":
    bus = secretstorage.dbus_init()
    secretstorage.get_default_collection(bus).lock()
    bus.close()
    try:
        store.load(space, key.feed)
    except NoKeyringError as error:
        print(error)
"""


@pytest.mark.needs("dbus-run-session", "gnome-keyring-daemon")
def test_the_secret_service_keeps_a_key_between_programs(tmp_path):
    done = in_session(tmp_path)
    found, unknown, locked = done.stdout.splitlines()
    assert found == "True True"
    assert unknown.startswith("Im Schlüsselbund liegt kein Schlüssel für diesen Raum.")
    assert locked.startswith("Der Schlüsselbund ist gesperrt. Bitte entsperren Sie ihn")


COMMANDS = """
printf 'testpass' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
umlauf() { "$PYTHON" -W error -c "$MAIN" "$@"; }
PYTHON="$0" MAIN="$1"
umlauf space create raum --title Raum --house SK >/dev/null
umlauf unit add --space raum --house SK --code sk.neu --name Neu && echo signed
"$PYTHON" -c 'import secretstorage as s; s.get_default_collection(s.dbus_init()).lock()'
umlauf unit list --space raum | grep -c sk.neu
umlauf unit add --space raum --house SK --code sk.weg --name Weg; echo "code $?"
"""
MAIN = "import sys; from db.cli.main import main; sys.exit(main(sys.argv[1:]))"


@pytest.mark.needs("dbus-run-session", "gnome-keyring-daemon")
def test_a_space_signs_with_the_secret_service_and_reads_without_it(tmp_path):
    done = in_session(tmp_path, COMMANDS, MAIN)
    assert "signed" in done.stdout
    assert done.stdout.splitlines()[-2:] == ["1", "code 3"]
    assert "Der Schlüsselbund ist gesperrt" in done.stderr
    assert not (tmp_path / "raum" / "local" / "keys").exists()


@pytest.mark.needs("dbus-run-session", "gnome-keyring-daemon")
def test_no_key_lies_in_the_open(tmp_path):
    in_session(tmp_path)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.suffix == ".keyring" for path in files)
    assert [path for path in files if bytes(range(32)).hex().encode() in path.read_bytes()] == []


def in_session(
    folder: Path, session: str = SESSION, program: str = PROGRAM
) -> subprocess.CompletedProcess[str]:
    """Run the program in a D-Bus session and a home of its own, with an unlocked keyring."""
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    kept = {n: v for n, v in os.environ.items() if not n.startswith(("XDG_", "DBUS_", "DISPLAY"))}
    home = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(runtime), "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", session, sys.executable, program],
        env=kept | home,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("bus", [None, "unix:path=/nowhere/bus", "nonsense"])
def test_a_machine_without_keyring_says_what_to_do(tmp_path, monkeypatch, bus):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if bus is not None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    with pytest.raises(NoKeyringError, match="UMLAUF_PASSPHRASE"):
        open_keystore(tmp_path)


def test_no_backend_is_ever_searched_for(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    with pytest.raises(NoKeyringError):
        open_keystore(tmp_path)
