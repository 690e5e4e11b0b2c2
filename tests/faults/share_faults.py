"""What a share suffers: faults of its file system, and files spoilt beneath everybody's feet."""

import os
import random
import shutil
from pathlib import Path
from typing import Any

FAULTS: tuple[dict[str, Any], ...] = (
    {"sometimes": {"write": 0.1, "read": 0.05, "fsync": 0.1}},
    {"torn": 0.2},
    {"swallowed": 0.2},
    {"fail": {"*": "ENOTCONN"}},
    {"fail": {"write": "ENOSPC"}},
    {},
)


def wreck(share: Path, early: Path, dice: random.Random) -> str:
    """Spoil the current share file, beneath everybody's feet."""
    files = sorted(share.glob("share-*.sqlite"))
    if not files:
        return "nothing there"
    how = dice.choice(["delete", "zero", "garble", "old copy", "cut"])
    size = files[-1].stat().st_size
    if how == "delete":
        files[-1].unlink()
    elif how == "old copy":
        shutil.copy(early, files[-1])
    elif how == "cut":
        os.truncate(files[-1], size // 2)
    else:
        files[-1].write_bytes(bytes(size) if how == "zero" else os.urandom(size))
    return how
