"""Freeze Umlauf into one folder, `dist/umlauf`, and see it take its tour from there."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from dev_environment import ROOT, program, set_up
from dev_say import SetupError, say

FROZEN = ROOT / "dist" / "umlauf"
WORK = ROOT / "build" / "frozen"
LEAST_PICTURES = 3
PATIENCE_S = 300


def main() -> int:
    """Build and try; return 0, or 1 if the frozen program does not do what a checkout does."""
    try:
        set_up(["run", "build"])
    except SetupError as error:
        print(error)
        return 3
    freeze()
    size = sum(path.lstat().st_size for path in FROZEN.rglob("*"))
    say(f"{FROZEN}: {size // 10**6} MB, jetzt der Rundgang …", "now its tour …")
    return tour()


def freeze() -> None:
    """Run PyInstaller over umlauf.spec."""
    folders = [f"--distpath={FROZEN.parent}", f"--workpath={WORK}"]
    spec = str(ROOT / "packaging" / "umlauf.spec")
    command = [str(program("pyinstaller")), "--noconfirm", "--log-level=WARN", *folders, spec]
    subprocess.run(command, cwd=ROOT, check=True)


def tour() -> int:
    """Start the frozen desk offscreen, away from the checkout, and count its pictures."""
    with tempfile.TemporaryDirectory() as home:
        pictures = Path(home, "tour")
        command = [str(FROZEN / "umlauf"), "desk", "--demo", "--tour", str(pictures)]
        alone = {"HOME": home, "PATH": os.defpath, "LANG": "C.UTF-8"}
        environment = {**alone, "QT_QPA_PLATFORM": "offscreen"}
        code = ended(command, Path(home), environment)
        taken = len(list(pictures.rglob("*.png")))
    print(f"exit code {code}, {taken} pictures")
    return 0 if code == 0 and taken >= LEAST_PICTURES else 1


def ended(command: list[str], folder: Path, environment: dict[str, str]) -> int | None:
    """Run to the end and return the exit code, or None when patience ran out."""
    try:
        done = subprocess.run(
            command, cwd=folder, env=environment, check=False, timeout=PATIENCE_S
        )
    except subprocess.TimeoutExpired:
        return None
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
