"""Takes the pictures of the help anew from the tour: python packaging/help_pictures.py.

The tour runs once in each language in a home of its own; what a page shows is cut out, made
smaller and kept as WebP beside the page. Run it after what the pictures show has changed.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
LOOK, WIDTH, QUALITY = "hell-1440", 600, 82
DRAFT, PAGE = (438, 72, 1038, 800), (84, 72, 1440, 800)
LEFT, RIGHT = (84, 72, 1038, 800), (438, 72, 1440, 800)
# By page's picture: the tour's picture and what is cut out of it, None = its dialog.
PICTURES: dict[str, tuple[str, tuple[int, int, int, int] | None]] = {
    "start": ("17-erster-start", None),
    "joining": ("17b-traeger", None),
    "inbox": ("01-eingang", LEFT),
    "conditions": ("05-approve_with_conditions", None),
    "several": ("07-mehrere", None),
    "away": ("07-vertretung", None),
    "why": ("07-warum", None),
    "frame": ("02b-ausschnitt-setzen", RIGHT),
    "wording": ("02d-uebernehmen", None),
    "revise": ("11-neue-fassung", PAGE),
    "import-files": ("13a-dateien", PAGE),
    "import-columns": ("13b-spalten", PAGE),
    "import": ("14a-korrigieren", PAGE),
    "compare": ("18-vergleich", PAGE),
    "channel": ("03-kanal", DRAFT),
    "publish": ("39a-weicht-ab", PAGE),
    "consents": ("40-einwilligungen", PAGE),
    "members": ("42-verwaltung", PAGE),
    "checks": ("07-pruefungen", None),
    "film": ("21-video", DRAFT),
    "pages": ("22-pdf", DRAFT),
}


def main() -> int:
    """Take the tours, cut the pictures out; returns the exit code of the first that failed."""
    for language in ("de", "en"):
        with TemporaryDirectory(prefix="umlauf-help-") as home:
            code = take_tour(Path(home), language)
            if code:
                return code
            for name in PICTURES:
                keep(Path(home, "tour", LOOK), name, ROOT / "resources" / "help" / language)
    return 0


def take_tour(home: Path, language: str) -> int:
    """Walk through the demo in one language; returns the exit code."""
    config = home / "config" / "Umlauf"
    config.mkdir(parents=True)
    Path(config, "Umlauf.ini").write_text(f"[General]\nlanguage={language}\n", encoding="ascii")
    folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("DATA", "STATE", "CACHE")}
    environment = os.environ | folders | {"XDG_CONFIG_HOME": str(home / "config")}
    command = [sys.executable, "-m", "desktop", "desk", "--demo"]
    command += ["--tour", str(home / "tour"), "--look", LOOK]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def keep(tour: Path, name: str, folder: Path) -> None:
    """Cut one picture out of the tour's and keep it, no wider than a page."""
    taken, box = PICTURES[name]
    with Image.open(tour / f"{taken}.png") as picture:
        left, top, right, bottom = box or map(int, picture.info["Dialog"].split())
        part = picture.convert("RGB").crop((left, top, right, bottom))
    if part.width > WIDTH:
        part = part.resize(
            (WIDTH, round(part.height * WIDTH / part.width)), Image.Resampling.LANCZOS
        )
    part.save(folder / f"{name}.webp", quality=QUALITY, method=6)


if __name__ == "__main__":
    sys.exit(main())
