"""Nobody waits for a hung, dead or confused carrier child longer than agreed."""

import gc
import os
import signal
import subprocess
import sys
import threading
from functools import partial

import pytest

from db.sync.link import CarrierLink, child_argv
from db.sync.polled_child import PolledChild
from db.sync.threaded_child import ThreadedChild
from db.sync.trouble import CarrierTrouble

SILENT = (sys.executable, "-c", "import sys; sys.stdin.buffer.read()")
DEAF = (sys.executable, "-c", "import threading; threading.Event().wait()")
DYING = (sys.executable, "-c", "import sys; sys.stdin.buffer.read(9); sys.exit('nothing left')")
SECOND_ONLY = """
import sys
from db.sync.pipe import message_bytes, read_message
for _ in range(2):
    read_message(sys.stdin.buffer.read)
sys.stdout.buffer.write(message_bytes({"late": True}))
sys.stdout.buffer.flush()
sys.stdin.buffer.read()
"""
TALKING = """
import sys, threading
from db.sync.pipe import message_bytes, read_message
read_message(sys.stdin.buffer.read)
for done in range(8):
    threading.Event().wait(0.2)
    sys.stdout.buffer.write(message_bytes({"progress": done}))
    sys.stdout.buffer.flush()
sys.stdout.buffer.write(message_bytes({"done": True}))
"""


@pytest.fixture(params=[PolledChild, ThreadedChild])
def linked(request):
    """Both ways of waiting for a child, whatever this system takes."""
    return partial(CarrierLink, kind=request.param)


def kind_of(link, head=None, payload=b""):
    with link, pytest.raises(CarrierTrouble) as told:
        link.ask(head or {"do": "look"}, payload)
    return told.value.kind


def test_a_silent_child_is_given_up(linked):
    assert kind_of(linked(SILENT, patience_s=0.3)) == "hung"


def test_an_answer_that_never_comes_is_never_taken_for_the_next(linked):
    with linked((sys.executable, "-c", SECOND_ONLY), patience_s=0.5) as link:
        link.begin({"do": "page"})
        with pytest.raises(CarrierTrouble) as told:
            link.ask({"do": "look"})
        assert (told.value.kind, link.pid) == ("hung", 0)


def test_a_child_that_does_not_even_read_is_given_up(linked):
    assert kind_of(linked(DEAF, patience_s=0.3), payload=bytes(2_000_000)) == "hung"


def test_a_child_that_dies_is_told_with_its_last_words(linked):
    with linked(DYING) as link, pytest.raises(CarrierTrouble) as told:
        link.ask({"do": "look"})
    assert told.value.kind == "ended"
    assert "nothing left" in told.value.detail


def test_a_child_that_is_dropped_without_a_word_leaves_no_process():
    child = PolledChild(SILENT)
    process = child.process
    del child
    gc.collect()
    assert process.poll() == -signal.SIGKILL


def test_a_stopped_child_is_ended_and_the_next_one_answers(linked, tmp_path):
    with linked(patience_s=20) as link:
        with pytest.raises(CarrierTrouble):
            link.ask(look(tmp_path))
        os.kill(link.pid, signal.SIGSTOP)
        link.patience_s = 0.3
        with pytest.raises(CarrierTrouble) as told:
            link.ask(look(tmp_path))
        assert told.value.kind == "hung"
        link.patience_s = 20
        with pytest.raises(CarrierTrouble, match="keine Ablage"):
            link.ask(look(tmp_path))


def test_waiting_can_be_cancelled(linked):
    link = linked(SILENT)
    threading.Timer(0.2, link.cancelled.set).start()
    assert kind_of(link) == "cancelled"


def test_a_child_that_makes_progress_is_waited_for(linked):
    seen: list[int] = []
    with linked((sys.executable, "-c", TALKING), patience_s=1) as link:
        answer, _ = link.ask({"do": "talk"}, progress=seen.append)
    assert answer == {"done": True}
    assert seen == list(range(8))


def test_a_killed_child_leaves_no_process_behind(linked, tmp_path):
    with linked() as link:
        with pytest.raises(CarrierTrouble):
            link.ask(look(tmp_path))
        pid = link.pid
        os.kill(pid, signal.SIGKILL)
        with pytest.raises(CarrierTrouble) as told:
            link.ask(look(tmp_path))
    assert told.value.kind == "ended"
    assert not is_alive(pid)


def test_a_child_whose_parent_is_gone_ends_by_itself():
    child = subprocess.Popen(child_argv(), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    child.communicate(timeout=20)
    assert child.returncode == 0


def test_a_bug_in_the_child_is_a_bug_here(linked):
    with linked() as link, pytest.raises(RuntimeError, match="TypeError"):
        link.ask({"do": "look", "nonsense": 1})


def look(folder):
    return {"do": "look", "folder": str(folder), "space": "0" * 32, "known": {}}


def is_alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
