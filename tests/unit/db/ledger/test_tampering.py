"""Whatever is changed in an entry or a feed is found."""

import subprocess
import time
from collections.abc import Sequence
from random import Random

import pytest

from db.ledger.chain import check_feed
from db.ledger.entry import Entry
from db.ledger.pae import ENTRY_TYPE, pae
from tests.unit.db.ledger.forge import forged, refusal
from tests.unit.db.ledger.test_strict_json import HOSTILE

FLIPS = 20_000
SHUFFLES = 500


def flipped(data: bytes, bit: int) -> bytes:
    """Return the bytes with one bit turned."""
    number = int.from_bytes(data) ^ (1 << bit)
    return number.to_bytes(len(data))


def test_twenty_thousand_random_bit_flips_are_all_found(feed, raw):
    dice = Random(20_000)  # noqa: S311 - the same dice each time
    unseen = []
    for _ in range(FLIPS):
        entry = dice.choice(feed)
        parts = [entry.header, entry.body, entry.sig]
        place = dice.randrange(3)
        bit = dice.randrange(len(parts[place]) * 8)
        parts[place] = flipped(parts[place], bit)
        if not refusal(tuple(parts), raw):
            unseen.append((entry.seq, place, bit))
    assert unseen == []


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_member_cannot_sign_hostile_json_into_the_log(feed, key, raw, body):
    start = time.process_time()
    assert refusal(forged(key, feed[2], fields=body), raw) in {"malformed", "too_large"}
    assert time.process_time() - start < 2


def problems(entries: Sequence[Entry]) -> set[str]:
    return {problem.kind for problem in check_feed(entries)}


def test_an_untouched_feed_has_no_problem_in_any_order(feed):
    dice = Random(1)  # noqa: S311 - the same dice each time
    for _ in range(20):
        assert check_feed(dice.sample(feed, len(feed))) == []


def test_every_dropped_entry_but_the_last_is_found(feed):
    for lost in range(len(feed) - 1):
        assert problems([*feed[:lost], *feed[lost + 1 :]])


def test_bodies_swapped_between_entries_are_found(feed):
    dice = Random(2)  # noqa: S311 - the same dice each time
    for _ in range(SHUFFLES):
        one, other = dice.sample(range(len(feed)), 2)
        entries = list(feed)
        entries[one] = with_body(feed[one], feed[other].body)
        assert problems(entries) & {"bad_body", "bad_signature"}


def test_a_truncated_body_is_found(feed):
    dice = Random(3)  # noqa: S311 - the same dice each time
    for _ in range(SHUFFLES):
        entry = dice.choice(feed)
        cut = with_body(entry, entry.body[: dice.randrange(len(entry.body))])
        assert problems([cut if e is entry else e for e in feed]) & {"bad_body", "bad_signature"}


def with_body(entry: Entry, body: bytes) -> Entry:
    """Return the entry with another body, as a damaged table would hold it."""
    values = {name: getattr(entry, name) for name in Entry.__slots__}
    return Entry(**(values | {"body": body}))


@pytest.mark.needs("openssl")
def test_one_entry_is_verified_with_openssl_alone(feed, raw, tmp_path):
    assert openssl_says(feed[3], raw, tmp_path) == "Signature Verified Successfully"


@pytest.mark.needs("openssl")
def test_openssl_refuses_a_changed_entry(feed, raw, tmp_path):
    broken = Entry(**{n: getattr(feed[3], n) for n in Entry.__slots__} | {"header": b"{}"})
    assert openssl_says(broken, raw, tmp_path) == "Signature Verification Failure"


def openssl_says(entry, raw, folder) -> str:
    """Write key, signed bytes and signature to files, as an auditor would, and ask openssl."""
    # the twelve bytes that RFC 8410 puts before a raw Ed25519 key
    (folder / "key.der").write_bytes(bytes.fromhex("302a300506032b6570032100") + raw)
    (folder / "signed").write_bytes(pae(ENTRY_TYPE, entry.header))
    (folder / "sig").write_bytes(entry.sig)
    command = "openssl pkeyutl -verify -rawin -pubin -keyform DER"
    files = ["-inkey", "key.der", "-in", "signed", "-sigfile", "sig"]
    done = subprocess.run(
        [*command.split(), *files], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.stdout.strip()
