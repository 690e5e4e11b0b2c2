"""Channel rules are complete, sourced and honest about what is not known."""

import subprocess
import sys

import pytest

from db.reference.channels import channels
from db.reference.counting import count
from db.reference.text_measure import measure

CODES = [
    "instagram",
    "linkedin",
    "xing",
    "tiktok",
    "youtube",
    "facebook",
    "mastodon",
    "x",
    "threads",
    "bluesky",
]


def test_all_channels_are_there_in_the_order_of_the_screens():
    assert list(channels()) == CODES


@pytest.mark.parametrize("code", CODES)
def test_every_figure_has_source_date_and_confidence(code):
    for name, figure in channels()[code].figures.items():
        assert figure.source, name
        assert figure.date.year >= 2025, name
        assert figure.confidence in {"A", "B", "C"}, name
        assert figure.app or figure.api, name


@pytest.mark.parametrize("code", CODES)
def test_every_channel_can_count(code):
    assert count("Hallo", channels()[code].counting) == 5


def test_what_nobody_verified_only_hints():
    assert not channels()["xing"].verified("text")
    assert channels()["xing"].limit("text") == 0
    assert not channels()["tiktok"].verified("text")
    assert channels()["linkedin"].verified("text")


def test_aliases_name_one_channel_only():
    named = [
        one
        for channel in channels().values()
        for one in {channel.code, channel.name.lower(), channel.short.lower(), *channel.aliases}
    ]
    assert len(named) == len(set(named))


def test_a_text_is_measured_as_its_channel_counts():
    found = measure("linkedin", "x" * 3124)
    assert (found.count, found.limit, found.over, found.fold_at) == (3124, 3000, 124, 210)
    assert found.verified


def test_a_fold_says_whether_a_phone_has_another_one():
    told = {one: measure(one, "x").fold_desktop for one in ("linkedin", "youtube", "instagram")}
    assert told == {"linkedin": True, "youtube": True, "instagram": False}


def test_an_unknown_channel_knows_no_limit():
    found = measure("neu", "Text")
    assert (found.count, found.limit, found.over, found.verified) == (4, 0, 0, False)


def test_rules_load_without_the_slow_libraries():
    code = (
        "import sys; from db.reference.channels import channels; channels();"
        "import db.reference.holidays, db.reference.counting;"
        "print([one for one in ('regex', 'holidays') if one in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
