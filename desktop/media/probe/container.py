"""What a film's container says of its tracks, read without decoding anything; in the child."""

from __future__ import annotations

from struct import error as StructError  # noqa: N812 - it is a class

from desktop.media.probe.boxed import read_boxed
from desktop.media.probe.matroska import read_matroska
from desktop.media.probe.tracks import Container


def read_container(path: str, *, samples: bool = True) -> Container:
    """Read tracks and, where wanted, their samples; an empty one where nothing can be read.

    Args:
        path: of an MP4, QuickTime or WebM file.
        samples: False = tell the tracks only, without walking through the file.
    """
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - a path of the desk, as Qt takes it
            if file.read(4) == b"\x1aE\xdf\xa3":
                return read_matroska(file, samples=samples)
            return read_boxed(file)
    except (OSError, ValueError, IndexError, ArithmeticError, StructError):
        # Whatever a hostile file makes of the numbers: nothing is known of it.
        return Container()
