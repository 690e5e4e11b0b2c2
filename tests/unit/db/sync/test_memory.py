"""What is remembered of a carrier saves time and never skips data."""

import pytest

from db.sync.memory import CHECK_EVERY_MS, MAX_ANSWERED, Memory


def test_a_memory_survives_being_written_down():
    memory = Memory(current="share-000001-00000000.sqlite", heads={"f": (3, "id")}, suspect=True)
    memory.answer(["f/1"])
    assert Memory.from_text(memory.to_text()) == memory


@pytest.mark.parametrize("text", ["", "{", "[]", '{"number": "one"}', '{"heads": {"f": 1}}'])
def test_an_unreadable_memory_is_none(text):
    assert Memory.from_text(text) == Memory()


def test_a_later_version_may_have_remembered_more():
    assert Memory.from_text('{"number": 4, "later": true}').number == 4


@pytest.mark.parametrize(
    ("after_ms", "due"), [(0, False), (60_000, False), (300_000, True), (-1, True)]
)
def test_a_header_is_enough_for_five_minutes(after_ms, due):
    memory = Memory(full_at=1_000_000)
    assert memory.full_is_due(1_000_000 + after_ms) is due


@pytest.mark.parametrize(("after_ms", "due"), [(10_000, False), (30_000, True), (40_000, True)])
def test_half_a_minute_after_a_push_a_header_is_not_enough(after_ms, due):
    memory = Memory(full_at=1_000_500, sent_at=1_000_000)
    assert memory.full_is_due(1_000_000 + after_ms) is due


def test_the_round_after_a_push_is_not_repeated():
    memory = Memory(full_at=1_031_000, sent_at=1_000_000)
    assert memory.full_is_due(1_040_000) is False


def test_a_check_clears_suspicion():
    memory = Memory(suspect=True)
    memory.check("share-000001-00000000.sqlite", 4096, CHECK_EVERY_MS)
    assert not memory.suspect


def test_only_so_many_refused_entries_are_remembered():
    memory = Memory()
    memory.answer([f"f/{number}" for number in range(MAX_ANSWERED + 5)])
    assert len(memory.answered) == MAX_ANSWERED
    assert memory.answered[-1] == f"f/{MAX_ANSWERED + 4}"
