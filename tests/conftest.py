"""What every test runs under: no foreign network, no home of the user's, and no silent skip."""

import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Generator, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

LOOPBACK = ("127.", "::1", "localhost")
NOT_OURS = "not ours to hand on"
"""In the reason of a skip: of data that its owner alone may give away."""
OURS = frozenset({"UMLAUF_XDOMEA"})
"""Settings of the run; all others are the program's and would change what is tried."""
STRICT = pytest.StashKey[bool]()
SKIPPED = pytest.StashKey[dict[str, None]]()
PATIENCE_MS = 30_000
OF_QT = ("tests/gui/", "tests/unit/desktop/")
PHONED: list[str] = []
HOME = pytest.StashKey["tempfile.TemporaryDirectory[str]"]()

# These machines are shared and noisy: a slow example is no bug.
settings.register_profile("umlauf", deadline=None, print_blob=True)
settings.load_profile("umlauf")


def refuse_foreign_network(event: str, arguments: tuple[Any, ...]) -> None:
    """Audit hook: raise PermissionError for a connection that leaves this machine, and note it."""
    if event not in {"socket.connect", "socket.sendto"}:
        return
    address = arguments[1]
    if isinstance(address, tuple) and not str(address[0]).startswith(LOOPBACK):
        PHONED.append(f"{address[0]}:{address[1]}")
        message = f"tests reach no network, and so not {PHONED[-1]}"
        raise PermissionError(message)


def pytest_configure(config: pytest.Config) -> None:
    """Shut the network and move the user's folders aside, before anything of ours is imported."""
    sys.addaudithook(refuse_foreign_network)
    told = getattr(config, "workerinput", {})  # of one process of several, by the one above it
    config.stash[STRICT] = told.get("strict", os.environ.get("UMLAUF_CI") == "1")
    config.stash[SKIPPED] = {}
    config.stash[HOME] = tempfile.TemporaryDirectory(prefix="umlauf-home-")
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{kind}_HOME"] = str(Path(config.stash[HOME].name, kind.lower()))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in [name for name in os.environ if name.startswith("UMLAUF_") and name not in OURS]:
        del os.environ[name]


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a process of a run with several (`-n 2`) whether nothing may be missing."""
    node.workerinput["strict"] = node.config.stash[STRICT]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand up what was skipped in this process, if there is one above it."""
    if hasattr(session.config, "workeroutput"):
        skipped = session.config.stash[SKIPPED]
        session.config.workeroutput["skipped"] = list(skipped)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take what a process skipped; one that died has told nothing, and fails the run by that."""
    told = getattr(node, "workeroutput", {})
    node.config.stash[SKIPPED].update(dict.fromkeys(told.get("skipped", ())))


def pytest_unconfigure(config: pytest.Config) -> None:
    """Throw the borrowed home away."""
    if HOME in config.stash:
        config.stash[HOME].cleanup()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what needs a program this machine lacks (`@pytest.mark.needs("strace")`)."""
    needed = [name for mark in item.iter_markers("needs") for name in mark.args]
    missing = [name for name in needed if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} not installed")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Collect the garbage of Qt's tests between them: a widget must not die in a store's thread.

    The program sees to that itself (desktop/app/garbage.py), but not in these processes.
    """
    of_qt = item.nodeid.startswith(OF_QT)
    if of_qt:
        gc.disable()
    elif not gc.isenabled():
        gc.collect()
        gc.enable()
    found = yield
    if of_qt:
        due = zip(gc.get_count(), gc.get_threshold(), strict=True)
        for generation in [at for at, (count, limit) in enumerate(due) if count > limit]:
            gc.collect(generation)
    return found


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Write a skip down; where UMLAUF_CI=1, turn it into a failure."""
    report = yield
    note_skip(item.config, report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Do the same for a whole file that skips itself."""
    report = yield
    note_skip(collector.config, report)
    return report


def note_skip(config: pytest.Config, report: pytest.TestReport | pytest.CollectReport) -> None:
    """Keep the reason for the summary and, under UMLAUF_CI=1, fail.

    What no set-up of ours can bring, since it is not ours to hand on, is only said.
    """
    if not report.skipped:
        return
    where = report.longrepr
    reason = where[2] if isinstance(where, tuple) else getattr(report, "wasxfail", str(where))
    line = f"{report.nodeid}: {reason.removeprefix('Skipped: ')}"
    config.stash[SKIPPED][line] = None
    if config.stash[STRICT] and NOT_OURS not in line:
        report.outcome = "failed"
        report.longrepr = f"skipped under UMLAUF_CI=1, where nothing may be missing: {line}"


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say loudly what was not tried."""
    for line in config.stash[SKIPPED]:
        terminalreporter.write_line(f"skipped: {line}", yellow=True, bold=True)


@pytest.fixture
def qtbot(qtbot: Any) -> Any:
    """Wait longer than pytest-qt's 5 s, which only says that the machine had other work."""
    for name in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=PATIENCE_MS))
    return qtbot


@pytest.fixture(autouse=True)
def _nobody_phones_out() -> Iterator[None]:
    """Fail a test that reached for the network, even where the code under test took it kindly."""
    PHONED.clear()
    yield
    assert PHONED == []


@pytest.fixture(autouse=True)
def _no_left_over_environment() -> Iterator[None]:
    """Give every test the environment it would have alone."""
    before = dict(os.environ)
    yield
    pytest_set = {"PYTEST_CURRENT_TEST"}
    for name in set(os.environ) - set(before) - pytest_set:
        del os.environ[name]
    os.environ.update({k: v for k, v in before.items() if k not in pytest_set})
