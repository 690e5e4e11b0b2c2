"""Many signatures at once: verdicts of the one library, found by as many threads as help."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from db.ledger.keys import verify_raw

Signed = tuple[bytes, bytes, bytes]
"""Public key (32 bytes), signature (64 bytes), message."""

_AT_ONCE = 32
_THREADS = min(os.cpu_count() or 1, 8)


class Signatures:
    """Tells of signatures as `verify_raw` does, which alone decides; some it was asked ahead.

    A verdict is kept for exactly this key, signature and message, so it can say nothing of any
    other. Verifying is nearly all that taking in costs, and cryptography lets go of Python's
    lock meanwhile.

    Args:
        ahead: what will be asked for.
    """

    def __init__(self, ahead: Sequence[Signed] = ()) -> None:
        parts = [ahead[start : start + _AT_ONCE] for start in range(0, len(ahead), _AT_ONCE)]
        self._right = frozenset[Signed]()
        self._known = frozenset(ahead) if len(parts) > 1 else self._right
        if self._known:
            with ThreadPoolExecutor(_THREADS) as pool:
                self._right = self._right.union(*pool.map(_right, parts))

    def verify(self, key: bytes, sig: bytes, message: bytes) -> bool:
        """Tell whether this is the key's signature of the message."""
        signed = (key, sig, message)
        return signed in self._right if signed in self._known else verify_raw(*signed)


def _right(part: Sequence[Signed]) -> list[Signed]:
    return [signed for signed in part if verify_raw(*signed)]
