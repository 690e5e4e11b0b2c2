"""What `umlauf desk` was started with."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LOOKS = (
    *("hell-1440", "dunkel-1440", "hell-1280", "dunkel-1280"),
    *("kontrast", "klein", "text-200"),
)


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for.

    Attributes:
        demo: open the examples.      tour: folder for pictures, None = no tour.
        look: the one look of the tour, "" = all.
        space: folder of a replica, None = the last one.      member: whom to act as.
        invitation: file to begin with.
    """

    demo: bool = False
    tour: Path | None = None
    space: Path | None = None
    member: str = ""
    invitation: str = ""
    look: str = ""


def read_options(arguments: Sequence[str]) -> Options:
    """Read the command line; a wrong one ends the process with exit code 2, as argparse does."""
    parser = ArgumentParser(prog="umlauf desk", description="Öffnet den Schreibtisch.")
    parser.add_argument("--demo", action="store_true", help="mit den Beispielen öffnen")
    parser.add_argument("--tour", metavar="DIR", type=Path, help="Bilder aller Bildschirme")
    one_look = "nur ein Aussehen für --tour: " + ", ".join(LOOKS)
    parser.add_argument("--look", metavar="LOOK", default="", choices=LOOKS, help=one_look)
    parser.add_argument("--space", metavar="DIR", type=Path, help="Ordner des Raums")
    parser.add_argument("--as", dest="member", metavar="MEMBER", default="", help="ansehen als")
    parser.add_argument("invitation", nargs="?", default="", help="Einladungsdatei")
    found = parser.parse_args(arguments)
    named = os.environ.get("UMLAUF_SPACE")
    space = found.space or (Path(named) if named and not found.demo else None)
    return Options(found.demo, found.tour, space, found.member, found.invitation, found.look)
