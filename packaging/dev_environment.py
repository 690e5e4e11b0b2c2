"""Make `.venv`: what the system lacks, the pinned packages, Umlauf itself, the translations."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from dev_say import SetupError, both, say
from dev_system import provide

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
STAMP = VENV / "umlauf-setup.json"
REQUIREMENTS = ROOT / "packaging" / "requirements"
PARTS = ("run", "test", "build")


def program(name: str) -> Path:
    """Return the path of a program of the environment."""
    return SCRIPTS / (f"{name}.exe" if os.name == "nt" else name)


def set_up(parts: Sequence[str]) -> None:
    """Bring `.venv` up to date for the parts named (of PARTS); quick if it is.

    Raises:
        SetupError: something is missing that nobody here may install, or could not be fetched.
    """
    provide(parts)
    if not program("python").exists() or not works(program("python")):
        make_venv()
    install(parts)
    translate()


def works(python: Path) -> bool:
    """Tell whether this interpreter still starts and is new enough."""
    check = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    done = subprocess.run([str(python), "-c", check], capture_output=True, check=False)
    return done.returncode == 0


def make_venv() -> None:
    """Make the environment anew with the Python that runs this."""
    say("Lege .venv an …", "Making .venv …")
    call([sys.executable, "-m", "venv", "--clear", str(VENV)])


def install(parts: Sequence[str]) -> None:
    """Fetch the pinned packages of the parts and put the project in, unless that is done."""
    wanted = {part: digest(part) for part in parts}
    done = json.loads(STAMP.read_text("utf-8")) if STAMP.exists() else {}
    if wanted.items() <= done.items():
        return
    say("Hole die Pakete, beim ersten Mal rund 350 MB …", "Fetching packages, 350 MB at first …")
    pip = [str(program("python")), "-m", "pip", "install", "--disable-pip-version-check", "-q"]
    lists = [f"--requirement={REQUIREMENTS / part}.txt" for part in parts]
    call([*pip, "--require-hashes", *lists])
    call([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
    STAMP.write_text(json.dumps({**done, **wanted}), "utf-8")


def digest(part: str) -> str:
    """Return what the installed state of a part depends on, as one digest."""
    files = (REQUIREMENTS / f"{part}.txt", ROOT / "pyproject.toml")
    read = b"".join(path.read_bytes() for path in files)
    return hashlib.sha256(read + f"{ROOT} {sys.version_info[:2]}".encode()).hexdigest()


def translate() -> None:
    """Compile each `.ts` that is newer than its `.qm`."""
    for source in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            call([str(program("pyside6-lrelease")), "-silent", str(source), "-qm", str(target)])


def call(command: list[str]) -> None:
    """Run a command; what it says matters only if it fails, and that ends the set-up."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stdout, done.stderr, sep="\n", flush=True)
        line = " ".join(command)
        raise SetupError(both(f"Dieser Schritt ging schief: {line}", "this step failed."))
