"""A share that freezes while somebody works at a desk: nothing stops, nothing is lost."""

from __future__ import annotations

import signal
import time
from pathlib import Path

from db.store import Store
from tests.e2e.desk_display import Display
from tests.e2e.desk_window import PATIENCE, DeskWindow, focus, in_front
from tests.factories import Cast, make_space, picture
from tests.faults.mount import Mount, mounted

TITLES = ("Waldarbeit", "Auwald", "Labor")
STALL_MS = 100
BEAT_S = 0.4


def use_while_frozen(screen: Display, scratch: Path, seconds: float) -> None:
    """Go through drafts and comment while the share answers nobody; then all comes together.

    Prints the gaps of the event loop meanwhile; a gap is time in which nothing was painted.
    """
    with mounted(scratch / "mount") as mount:
        cast = make_space(scratch / "space")
        for title in TITLES:
            cast.draft(title, media=(picture(scratch / "in", f"{title}.jpg"),))
        share = str(mount.path / "probe.umlauf-ablage")
        cast.store.sync.run(share)
        with Store.seat(scratch / "press", cast.store, cast.press) as store:
            store.sync.run(share)
        gaps = scratch / "gaps"
        desk = DeskWindow(screen, scratch / "press", cast.press, scratch, gaps)
        try:
            desk.wait_for("Abgeglichen")
            desk.wait("its window in front", in_front)
            text = work(desk, mount, gaps, seconds)
            arrived(cast, share, text)
        finally:
            desk.end()
        cast.store.close()
    assert "Traceback" not in desk.errors.read_text("utf-8")


def work(desk: DeskWindow, mount: Mount, gaps: Path, seconds: float) -> str:
    """Freeze the share, work at the desk, let it thaw; return the comment that was written."""
    text = "Bei gefrorener Ablage geschrieben."
    mount.process.send_signal(signal.SIGSTOP)
    try:
        desk.press("F5")
        desk.press("ctrl+m")
        desk.wait("the field", lambda nodes: "Anmerkung schreiben" in focus(nodes))
        desk.write(text)
        desk.press("ctrl+Return")
        desk.wait_for(text, "label")
        before = len(gaps.read_text("utf-8").splitlines())
        end = time.monotonic() + seconds
        turns = 0
        while time.monotonic() < end:
            desk.press("ctrl+Next" if turns % 6 < 3 else "ctrl+Prior")
            desk.pause(BEAT_S)
            turns += 1
        found = [float(line) for line in gaps.read_text("utf-8").splitlines()[before:]]
        print(told(turns, seconds, found))  # noqa: T201 - what it is for
        held = b"".join(one.read_bytes() for one in mount.real.rglob("share-*.sqlite"))
        assert turns
        assert text.encode() not in held
    finally:
        mount.process.send_signal(signal.SIGCONT)
    return text


def told(turns: int, seconds: float, gaps: list[float]) -> str:
    """What was measured, in one line."""
    long = sum(one > STALL_MS for one in gaps)
    return (
        f"\nshare frozen for {seconds:.0f} s, {turns} drafts shown: longest gap "
        f"{max(gaps, default=0):.0f} ms, {long} over {STALL_MS} ms"
    )


def arrived(cast: Cast, share: str, text: str) -> None:
    """Wait until the comment is at the other replica."""
    end = time.monotonic() + 3 * PATIENCE
    while time.monotonic() < end:
        cast.store.sync.run(share)
        pages = [cast.store.drafts.page(draft) for draft in cast.drafts]
        if any(one.text == text for page in pages for one in page.comments):
            return
    message = "the comment never came"
    raise AssertionError(message)
