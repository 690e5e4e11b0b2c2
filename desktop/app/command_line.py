"""Reads the words behind `umlauf desk`."""

from __future__ import annotations

import sys
from argparse import Action, ArgumentError, ArgumentParser, HelpFormatter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from typing_extensions import override

from desktop.app.options import Options, with_space

LOOKS = (
    *("hell-1440", "dunkel-1440", "hell-1280", "dunkel-1280"),
    *("kontrast", "klein", "text-200", "kontrast-1280", "text-200-1280"),
)
INVITATION = "Einladungsdatei, mit der es losgeht."
# What each option takes ("" = nothing) and what it does.
OPTIONS = {
    "--demo": ("", "Öffnet die Beispiele."),
    "--space": ("ORDNER", "Ordner des Raums; sonst UMLAUF_SPACE oder der zuletzt benutzte."),
    "--as": ("MITGLIED", "Handelt als dieses Mitglied: Funktion oder Kürzel der Stelle."),
    "--tour": ("ORDNER", "Legt Bilder aller Bildschirme in einen Ordner."),
    "--look": ("AUSSEHEN", f"Nur ein Aussehen für --tour: {', '.join(LOOKS)}."),
    "--help": ("", "Zeigt diese Hilfe."),
}


def read_options(arguments: Sequence[str]) -> Options:
    """Read the command line; a wrong one ends the process with exit code 2 and says why."""
    parser = ArgumentParser(
        prog="umlauf desk",
        description="Öffnet den Schreibtisch.",
        usage="umlauf desk [OPTIONEN] [EINLADUNG]",
        formatter_class=_GermanHelp,
        add_help=False,
        exit_on_error=False,
        allow_abbrev=False,
    )
    words = parser.add_argument_group("Angaben")
    words.add_argument("invitation", nargs="?", default="", metavar="EINLADUNG", help=INVITATION)
    options = parser.add_argument_group("Optionen")
    for name, (value, told) in OPTIONS.items():
        names = ("-h", name) if name == "--help" else (name,)
        options.add_argument(*names, help=told, **_kind(name, value))
    try:
        found, rest = parser.parse_known_args(arguments)
    except ArgumentError as problem:
        _refuse(_misused(str(problem.argument_name).split("/", maxsplit=1)[0]))
    if found.help:
        sys.stdout.write(parser.format_help())
        sys.exit(0)
    if rest:
        word = rest[0].partition("=")[0]
        unknown = f"Die Option {word} gibt es hier nicht."
        _refuse(unknown if word.startswith("-") else f"Das ist zu viel: {' '.join(rest)}")
    return with_space(
        Options(found.demo, found.tour, found.space, found.member, found.invitation, found.look)
    )


class _GermanHelp(HelpFormatter):
    @override
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or "Aufruf: ")


def _kind(name: str, value: str) -> dict[str, Any]:
    """Return how argparse is to read an option; ``value`` names what it takes, "" = nothing."""
    if not value:
        return {"action": "store_true"}
    if value == "ORDNER":
        return {"metavar": value, "type": Path}
    named: dict[str, Any] = {"metavar": value, "default": ""}
    if name == "--look":
        return {**named, "choices": LOOKS}
    return {**named, "dest": "member"}


def _misused(name: str) -> str:
    value = OPTIONS[name][0] if name in OPTIONS else ""
    if name == "--look":
        return f"Zu --look gehört {value}: {', '.join(LOOKS)}."
    return f"Zur Option {name} fehlt der Wert {value}." if value else f"{name} nimmt keinen Wert."


def _refuse(words: str) -> NoReturn:
    usage = "Aufruf: umlauf desk [OPTIONEN] [EINLADUNG]\nHilfe: umlauf desk --help\n"
    sys.stderr.write(f"{words}\n{usage}")
    sys.exit(2)
