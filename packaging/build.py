"""Freeze Umlauf into one folder, `dist/umlauf`, and see it open media and take its tour there."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from dev_environment import ROOT, program, set_up
from dev_say import SetupError, say

FROZEN = ROOT / "dist" / "umlauf"
WORK = ROOT / "build" / "frozen"
LEAST_PICTURES = 3
PATIENCE_S = 600
CHILD = ["-m", "db.media.limited_child", "3072", "desktop.media.probe"]
# What must come back of the examples: a frame that plays, pages, subtitles, a picture.
MEDIA: dict[str, tuple[str, dict[str, object]]] = {
    "video/labor.mp4": ("picture", {"kind": "video", "plays": True}),
    "video/labor_4.webm": ("picture", {"kind": "video", "plays": True}),
    "files/stauwarte.pdf": ("picture", {"kind": "pdf", "count": 3}),
    "files/nachtschicht_2.de.srt": ("cues", {}),
    "lab.jpg": ("picture", {"kind": "image"}),
}


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
    return media() or tour()


def freeze() -> None:
    """Run PyInstaller over umlauf.spec."""
    folders = [f"--distpath={FROZEN.parent}", f"--workpath={WORK}"]
    spec = str(ROOT / "packaging" / "umlauf.spec")
    command = [str(program("pyinstaller")), "--noconfirm", "--log-level=WARN", *folders, spec]
    subprocess.run(command, cwd=ROOT, check=True)


def media() -> int:
    """Hand each kind of medium to the frozen program's own child, and see it decoded."""
    folder = next(FROZEN.rglob("demo/media"))
    wishes = [
        {"do": do, "path": str(folder / name), "side": 64, "at": -1}
        for name, (do, _) in MEDIA.items()
    ]
    lines = "".join(json.dumps(wish) + "\n" for wish in wishes)
    done = subprocess.run(
        [str(FROZEN / "umlauf"), *CHILD],
        input=lines.encode(),
        stdout=subprocess.PIPE,
        env={"PATH": os.defpath, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"},
        check=False,
        timeout=PATIENCE_S,
    )
    wrong = [
        name
        for (name, (_, wanted)), head in zip(MEDIA.items(), heads(done.stdout), strict=False)
        if "problem" in head or not wanted.items() <= head.items()
    ]
    told = len(list(heads(done.stdout)))
    print(f"media: {told} of {len(MEDIA)} answered, wrong: {', '.join(wrong) or 'none'}")
    return 0 if told == len(MEDIA) and not wrong else 1


def heads(answers: bytes) -> Iterator[dict[str, object]]:
    """Return what each answer says, without the bytes that follow it."""
    while answers:
        line, _, answers = answers.partition(b"\n")
        head = json.loads(line)
        yield head
        answers = answers[head["bytes"] :]


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
