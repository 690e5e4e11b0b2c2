"""How much one request, one device and one disk may bear."""

from __future__ import annotations

from db.sync.allowance import MEDIA_BYTES

PAGE_BYTES = 1024**2
"""About so many bytes of entries an answer holds (3-ledger §3.4)."""
PUSH_BYTES = 2 * 1024**2
"""A page may end with an entry beyond its size, and frames have their lines."""
STRANGER_BYTES = 256 * 1024
"""What a device nobody knows yet may send: its own first entries."""
CHUNK_BYTES = 1024**2
JSON_BYTES = 1024**2
IDS_AT_ONCE = 10_000
FRAMES_AT_ONCE = 2_000
MEDIUM_BYTES = 20 * 1024**3
SPARE_BYTES = 256 * 1024**2
"""So much of the disk stays free for entries when media are refused."""
MEDIA_IN_30_DAYS = MEDIA_BYTES
CODE_BYTES = 20_480
"""A locked invitation."""
CODES_IN_30_DAYS = 1024**2
CODE_LIFE_MS = 8 * 86_400_000
"""A day more than a code lives, for clocks that differ."""
QUARANTINE_BYTES = 4 * 1024**2
"""What a revoked device may still hand in of its own offline work."""
BODY_WITHIN_S = 30.0
WAIT_S = 25.0
REQUESTS_A_SECOND, REQUESTS_AT_ONCE = 100.0, 400.0
FAILURES_A_SECOND, FAILURES_AT_ONCE = 5.0, 100.0
DAY_MS = 86_400_000
