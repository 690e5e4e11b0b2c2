"""``python -m tests.bench.twenty``: twenty mixed drafts decided by keyboard alone under Xvfb.

Real keys go into a real window; its frame log comes out as the table of tests/README.md.
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from db.demo.content import folder as demo_folder
from db.rows import InboxFilter, MediumInput
from db.store import Store
from tests.bench.measure import percentile
from tests.e2e.desk_display import Display, start_bus, start_quiet, start_screen
from tests.factories import make_space

PERSON_S, SIGNED_S, PATIENCE_S = 0.4, 30.0, 60.0
STALL_MS = 50
REASON = "Die Quelle der Zahl fehlt noch."
TEXT = "Wer im Wald arbeitet, plant in Jahrzehnten. Was wir heute pflanzen, ernten unsere Enkel."
PICTURE, CAROUSEL = ("forest_v2.jpg",), ("bridge.jpg", "rings.jpg", "sapling.jpg", "drone.jpg")
FILM, PAGES = ("video/labor.mp4",), ("files/stauwarte.pdf",)
APPROVE, CONDITIONS, ASK, REJECT = "ctrl+Return", "ctrl+shift+Return", "F8", "F9"
PREVIOUS = "ctrl+Prior"
# What is decided, on what; the order in which it comes is the inbox's own.
PLAN: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    *(("Bild", APPROVE, PICTURE),) * 4,
    ("Bild", CONDITIONS, PICTURE),
    ("Bild", REJECT, PICTURE),
    *(("Karussell", APPROVE, CAROUSEL),) * 3,
    ("Karussell", CONDITIONS, CAROUSEL),
    ("Karussell", ASK, CAROUSEL),
    *(("Film", APPROVE, FILM),) * 2,
    ("Film", ASK, FILM),
    ("Film", REJECT, FILM),
    *(("PDF", APPROVE, PAGES),) * 2,
    ("PDF", CONDITIONS, PAGES),
    ("Text", APPROVE, ()),
    ("Text", ASK, ()),
)
VERDICTS = {
    APPROVE: "approve",
    CONDITIONS: "approve_with_conditions",
    ASK: "ask_back",
    REJECT: "reject",
}


@dataclass
class Decided:
    """One draft: what was pressed, how long the desk took to show the next, its frames."""

    title: str
    keys: str
    next: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0

    def line(self) -> str:
        """A row of the table."""
        gaps = self.next["gaps"]
        cells = (
            self.title,
            VERDICTS[self.keys],
            f"{self.seconds:.1f} s",
            *(ms(self.next[part]) for part in ("text", "thumbnail", "image")),
            ms(max(gaps)),
            str(sum(one > STALL_MS for one in gaps)),
        )
        return f"| {' | '.join(cells)} |"


def ms(value: float) -> str:
    """Milliseconds, "–" where there was nothing to wait for."""
    return f"{value:.0f} ms" if value else "–"


def make(folder: Path) -> dict[str, str]:
    """Make a space with the drafts; returns by title what is to be pressed."""
    cast = make_space(folder)
    keys = {}
    for number, (kind, key, names) in enumerate(PLAN, 1):
        title = f"{number:02d} {kind}"
        media = [str(demo_folder("media", *name.split("/"))) for name in names]
        inputs = tuple(MediumInput(one, alt_text="Ein Motiv", people="none") for one in media)
        cast.draft(title, media=inputs, texts={"instagram": TEXT})
        keys[title] = key
    cast.store.close()
    return keys


@contextmanager
def screen(scratch: Path) -> Iterator[Display]:
    """A screen with a window manager and no screen reader, which would slow the desk."""
    started: list[subprocess.Popen[Any]] = []
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "LANG": "de_DE.UTF-8"}
    environment["XDG_CONFIG_HOME"] = str(scratch / "config")
    environment["UMLAUF_STATE"] = str(scratch / "state")
    try:
        environment["DISPLAY"] = start_screen(started, environment)
        environment["DBUS_SESSION_BUS_ADDRESS"] = start_bus(started, environment)
        subprocess.run(["setxkbmap", "de"], env=environment, check=True, timeout=30)
        start_quiet(started, ["openbox"], environment)
        yield Display(environment)
    finally:
        for one in reversed(started):
            one.kill()
            one.communicate()


class Person:
    """Presses keys and looks at what the desk tells; ``title`` is the draft in sight."""

    def __init__(self, shown: Display, folder: Path) -> None:
        command = [sys.executable, "-m", "tests.bench.twenty_child"]
        command += [str(folder), "Referatsleitung Presse, SMI"]
        self._shown, self._unread, self.title = shown, b"", ""
        self.desk = subprocess.Popen(command, env=shown.environment, stdout=subprocess.PIPE)

    def look(self, seconds: float) -> Iterator[dict[str, Any]]:
        """Everything the desk tells within a time."""
        end, stream = time.monotonic() + seconds, self.desk.stdout
        assert stream is not None
        while select.select([stream], [], [], max(end - time.monotonic(), 0))[0]:
            read = os.read(stream.fileno(), 1 << 16)
            assert read, "the desk has ended"
            *lines, self._unread = (self._unread + read).split(b"\n")
            for line in lines:
                told: dict[str, Any] = json.loads(line)
                self.title = str(told.get("page", self.title))
                yield told

    def see(self, what: str) -> dict[str, Any]:
        """Wait until the desk tells of something."""
        found = next((one for one in self.look(PATIENCE_S) if what in one), None)
        assert found is not None, f"no {what} within {PATIENCE_S} s"
        return found

    def rest(self) -> None:
        """Look at what is in sight, and take in what still comes."""
        for _ in self.look(PERSON_S):
            pass

    def decide(self, key: str) -> dict[str, Any]:
        """Decide the draft in sight, or pass it by; returns what is told of the next."""
        self._shown.press(key)
        if key not in {APPROVE, PREVIOUS}:
            self.see("dialog")
            self._shown.write(REASON)
            self._shown.press("ctrl+Return")
        if key == ASK:
            # What was asked about stays in sight and moves to the end of the list.
            self.see("done")
            self.rest()
            self._shown.press(PREVIOUS)
        return self.see("page")


def run(folder: Path, keys: dict[str, str], shown: Display) -> list[Decided]:
    """Decide every draft; what was asked about stays in the list and is passed by."""
    person, decided = Person(shown, folder), dict[str, Decided]()
    try:
        person.see("page")
        while len(decided) < len(keys):
            person.rest()
            if person.title in decided:
                person.decide(PREVIOUS)
                continue
            one, began = Decided(person.title, keys[person.title]), time.monotonic()
            decided[one.title] = one
            one.next = person.decide(one.keys)
            one.seconds = time.monotonic() - began
        _wait_for_votes(person, folder, keys)
    finally:
        person.desk.kill()
        person.desk.wait()
    return list(decided.values())


def _wait_for_votes(person: Person, folder: Path, keys: dict[str, str]) -> None:
    """Wait until every vote is signed and is what was pressed."""
    end = time.monotonic() + SIGNED_S
    wanted = {title: VERDICTS[key] for title, key in keys.items()}
    while (found := votes(folder)) != wanted:
        assert time.monotonic() < end, {*found.items()} ^ {*wanted.items()}
        person.rest()


def votes(folder: Path) -> dict[str, str]:
    """By title the verdict or question that the space holds."""
    with Store.open(folder) as store:
        pages = [store.drafts.page(one) for one in store.inbox.drafts(InboxFilter("all"))]
    asked = {page.title: "ask_back" for page in pages if page.questions}
    return asked | {page.title: page.votes[-1].verdict for page in pages if page.votes}


def told(decided: Sequence[Decided]) -> Iterator[str]:
    """The table and its sum."""
    head = "draft, decided, keys to next draft, text, thumbnail, image, longest gap, gaps > 50 ms"
    yield f"| {head.replace(', ', ' | ')} |"
    yield "|---|---|---|---|---|---|---|---|"
    yield from (one.line() for one in decided)
    gaps = [gap for one in decided for gap in one.next["gaps"]]
    for part in ("text", "thumbnail", "image"):
        times = [one.next[part] for one in decided if one.next[part]]
        yield f"{part}: median {median(times):.0f} ms, p95 {percentile(times, 0.95):.0f} ms"
    stalls = sum(one > STALL_MS for one in gaps)
    yield f"gaps over a frame: {len(gaps)}, over {STALL_MS} ms: {stalls}, longest {max(gaps):.0f}"
    yield f"{len(decided)} drafts in {sum(one.seconds for one in decided):.0f} s of keys"


def main() -> None:
    """Make the space, decide, print."""
    with tempfile.TemporaryDirectory(prefix="umlauf-20-") as name:
        scratch = Path(name)
        os.environ["UMLAUF_STATE"] = str(scratch / "state")
        keys = make(scratch / "space")
        with screen(scratch) as shown:
            for line in told(run(scratch / "space", keys, shown)):
                sys.stdout.write(line + "\n")
    sys.stdout.write(f"load {os.getloadavg()[0]:.1f}\n")


if __name__ == "__main__":
    main()
