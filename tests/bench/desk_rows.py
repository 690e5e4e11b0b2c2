"""The desk in fresh processes: start, next draft, scrolling, memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.measure import Row, percentile
from tests.bench.space import Place

RUNS = 7
PATIENCE_S = 180


def desk(place: Place) -> Iterator[Row]:
    """Peer and desk take turns, so that both see the same machine."""
    folder = str(place.folder)
    _child("desk_child", "start", folder)  # compiles, warms the disk's cache
    bare, started = [], []
    for _ in range(RUNS):
        bare.append(float(_child("bare_window")))
        started.append(json.loads(_child("desk_child", "start", folder)))
    peer = median(bare)
    painted = median(one["painted"] for one in started)
    yield Row("start → window painted", painted, peer, "≤ 1.5×", "peer: a bare QMainWindow")
    ready = median(one["ready"] for one in started)
    goal, note = "≤ peer + 400 ms", f"+{ready - peer:,.0f} ms; {started[0]['rows']:,} in the list"
    yield Row("start → inbox usable", ready, peer, goal, note)
    shown = median(one["shown"] for one in started)
    yield Row("start → first draft beside it", shown, peer, "–", f"+{shown - peer:,.0f} ms")
    yield _stall("… longest stall meanwhile", [one["stall_start"] for one in started])
    yield from _work([json.loads(_child("desk_child", "work", folder)) for _ in range(3)])
    resident = median(one["memory"] for one in started)
    yield Row("memory, desk just opened", resident, 0, "≤ 300 MB", "resident", "MB")


def log(place: Place) -> Iterator[Row]:
    """The log: opened, filtered, scrolled. 16,700 drafts have about 100,000 entries."""
    folder = str(place.folder)
    runs = [json.loads(_child("log_child", "log", folder)) for _ in range(3)]
    note = f"{runs[0]['entries']:,} entries in the list"
    opened = median(one["open"] for one in runs)
    yield Row("open the log → its list painted", opened, 0, "–", note)
    yield _stall("… longest stall meanwhile", [one["stall_open"] for one in runs])
    for name in runs[0]["filters"]:
        times = [one["filters"][name] for one in runs]
        yield Row(
            f"filter the log: {name}", median(times), 0, "≤ 100 ms", f"worst {max(times):.0f}"
        )
    yield _stall("… longest stall meanwhile", [one["stall_filter"] for one in runs])
    frames = [frame for one in runs for frame in one["frames"]]
    note = f"median {median(frames):.1f} ms, longest {max(frames):.0f}"
    yield Row("scroll the log, p95 frame", percentile(frames, 0.95), 0, "≤ 16.7 ms", note)
    yield _stall("… longest stall meanwhile", [one["stall_scroll"] for one in runs])


def _work(runs: Sequence[dict[str, Any]]) -> Iterator[Row]:
    turns = [turn for one in runs for turn in one["turns"]]
    for place, what, goal in (
        (0, "next draft → text painted", "one frame"),
        (1, "next draft → thumbnail painted", "one frame"),
        (2, "next draft → full image", "≤ 100 ms warm"),
        (3, "next draft → checks, route and comments too", "–"),
    ):
        times = [turn[place] for turn in turns if turn[place]]
        note = f"p95 {percentile(times, 0.95):.0f} ms"
        yield Row(what, median(times), 0, goal, f"{note}; 1080 × 1350, 0.3 s after the last")
    yield _stall("… longest stall meanwhile", [one["stall_next"] for one in runs])
    frames = [frame for one in runs for frame in one["frames"]]
    note = (
        f"median {median(frames):.1f} ms, longest {max(frames):.0f}; {runs[0]['all_rows']:,} rows"
    )
    p95 = percentile(frames, 0.95)
    yield Row("scroll the inbox, p95 frame", p95, 0, "≤ 16.7 ms", note)
    yield _stall("… longest stall meanwhile", [one["stall_scroll"] for one in runs])
    yield _stall("… choosing “all” of the inbox", [one["stall_switch"] for one in runs])
    worked = median(one["memory"] for one in runs)
    note = f"resident; peak {max(one['peak'] for one in runs):.0f} MB"
    yield Row("memory, desk after scrolling", worked, 0, "≤ 300 MB", note, "MB")


def _stall(what: str, gaps: Sequence[float]) -> Row:
    return Row(what, median(gaps), 0, "≤ 50 ms", f"worst {max(gaps):.0f} ms")


def _child(module: str, *arguments: str) -> str:
    """Run a module in a fresh process; return the last line it wrote."""
    command = [sys.executable, "-m", f"tests.bench.{module}", *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPYCACHEPREFIX"] = str(Path(tempfile.gettempdir()) / "umlauf-bench-pyc")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["BENCH_START"] = str(time.monotonic_ns())
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip().splitlines()[-1]
