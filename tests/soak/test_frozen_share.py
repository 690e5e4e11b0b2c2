"""A share that freezes for ten minutes while the desk is used; ``SECONDS`` makes it longer.

``python -m pytest -s tests/soak/test_frozen_share.py``; CI runs twenty seconds of it in tests/e2e.
"""

import os

import pytest

from tests.e2e.desk_display import PROGRAMS, display
from tests.e2e.frozen_share import use_while_frozen

SECONDS = float(os.environ.get("SECONDS", "600"))
pytestmark = pytest.mark.needs(*PROGRAMS, "fusermount3")


def test_a_share_that_freezes_for_long_stops_nobody(tmp_path):
    with display(tmp_path) as screen:
        use_while_frozen(screen, tmp_path, SECONDS)
