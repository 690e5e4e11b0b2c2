"""One digest names the state of a log."""

from hashlib import sha256

from db.ledger.fingerprint import fingerprint

A, B = ("a" * 32, 2, "c" * 64), ("b" * 32, 10, "d" * 64)


def test_it_is_the_hash_of_the_sorted_lines():
    lines = f"{'a' * 32} 2 {'c' * 64}\n{'b' * 32} 10 {'d' * 64}\n"
    assert fingerprint([B, A]) == sha256(lines.encode()).hexdigest()


def test_an_empty_log_has_one_too():
    assert fingerprint([]) == sha256(b"").hexdigest()


def test_every_head_counts():
    fork = ("a" * 32, 2, "e" * 64)
    states = [[A], [B], [A, B], [A, B, fork], [(A[0], 3, A[2]), B]]
    assert len({fingerprint(state) for state in states}) == len(states)
