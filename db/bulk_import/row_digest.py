"""The digest by which an import knows a row again (3-ledger §3.1, ``source.row_digest``)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping


def row_digest(spelled: Mapping[str, str], media: Iterable[str]) -> str:
    """SHA-256 over what makes the revision, as 64 hex.

    Independent of the order of rows and columns, of header names, file format, encoding and
    columns that are not read; one changed character or medium gives another digest.

    Args:
        spelled: canonical column → parsed value; empty ones are left out.
        media: SHA-256 of the media, in order.
    """
    cells = {name: value for name, value in spelled.items() if value}
    parts = {"v": 1, "cells": cells, "media": list(media)}
    text = json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
