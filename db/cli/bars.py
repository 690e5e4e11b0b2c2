"""The bar that shows how far long work is."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click


@contextmanager
def bar(label: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on a terminal, nothing elsewhere; it is told (done, of how many)."""
    if not sys.stderr.isatty():
        yield lambda _done, _count: None
        return
    with click.progressbar(length=1, label=label, file=sys.stderr) as shown:

        def step(done: int, count: int) -> None:
            shown.length = count
            shown.update(done - shown.pos)

        yield step
