"""How large the parts of an entry may be, in bytes (3-ledger §3.1)."""

from __future__ import annotations

MAX_HEADER = 8192
MAX_BODY = 65536
MAX_TEXT_BODY = 262144
SIG_BYTES = 64
