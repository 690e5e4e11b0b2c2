"""Options every command shares, opening the store, and printing JSON."""

from __future__ import annotations

import functools
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from db.errors import NotASpaceError, Refused, WrongUsage
from db.rows import InvitationCode
from db.rows.cosign import in_wording
from db.sentence import Sentence
from db.store import Store

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Where:
    """Which replica, as whom, and how the answer is printed."""

    folder: str
    member: str
    passphrase_file: str
    as_json: bool

    def path(self) -> Path:
        """The replica's folder: given, in the environment, or the last one used."""
        named = self.folder or os.environ.get("UMLAUF_SPACE", "") or last_space()
        if not named:
            message = Sentence(
                "Es ist noch kein Raum bekannt. Bitte geben Sie ihn mit --space ORDNER "
                "oder UMLAUF_SPACE an."
            )
            raise NotASpaceError(message)
        return Path(named)

    @contextmanager
    def store(self) -> Iterator[Store]:
        """Opens the replica and remembers it as the last one used."""
        folder = self.path()
        with Store.open(
            folder, as_member=self.member, passphrase=passphrase_of(self.passphrase_file)
        ) as store:
            remember_space(folder)
            try:
                yield store
            except Refused as problem:
                words = in_wording(problem.sentence, store.space().wording)
                raise Refused(problem.code, words) from problem

    def say(self, document: Any, text: str) -> None:
        """Prints the JSON document or the text on stdout."""
        if self.as_json:
            click.echo(json.dumps(document, ensure_ascii=False, indent=1))
        elif text:
            click.echo(text)


def passphrase_of(file: str) -> str | None:
    """The passphrase's first line, None where no file is named."""
    if not file:
        return None
    try:
        with Path(file).open(encoding="utf-8") as opened:
            return opened.readline().rstrip("\n")
    except (OSError, UnicodeDecodeError) as problem:
        message = Sentence("Die Passwortdatei {file} ist nicht lesbar.", file=file)
        raise WrongUsage(message) from problem


passphrase_file = click.option(
    "--passphrase-file",
    metavar="DATEI",
    default="",
    help="Datei, deren erste Zeile die Passphrase der Schlüssel ist.",
)


def invitation_of(named: str) -> Path | InvitationCode:
    """The invitation somebody names: a file, or ``CODE@ADDRESS`` with the carrier's address."""
    code, at, address = named.partition("@")
    if not at or Path(named).exists():
        return Path(named)
    return InvitationCode(code, carrier_address(address))


def carrier_address(typed: str) -> str:
    """A carrier's address as it is remembered: of a server without slash, of a folder in full."""
    return typed.rstrip("/") if "://" in typed else str(Path(typed).absolute())


recovery_key = click.option(
    "--recovery-key",
    "recovery_file",
    metavar="DATEI",
    default="",
    help="Handelt mit dem Wiederherstellungsschlüssel, der in dieser Datei steht.",
)
as_json = click.option("--json", "as_json", is_flag=True, help="Gibt genau ein JSON-Dokument aus.")
draft_argument = click.argument(
    "draft",
    metavar="ENTWURF",
    help="Nummer des Entwurfs, seine Kennung oder deren Anfang ab 6 Zeichen.",
)


def filters(command: F) -> F:
    """Adds --house, --channel and --draft."""
    house = click.option(
        "--house", metavar="KÜRZEL", default="", help="Nur Entwürfe dieses Hauses."
    )
    channel = click.option(
        "--channel", metavar="KANAL", default="", help="Nur Entwürfe für diesen Kanal."
    )
    draft = click.option("--draft", metavar="ENTWURF", default="", help="Nur dieser Entwurf.")
    return house(channel(draft(command)))


def shared(command: F) -> F:
    """Adds --space, --as, --passphrase-file and --json; the command gets ``where`` first."""

    @click.option(
        "--space",
        "folder",
        metavar="ORDNER",
        default="",
        help="Ordner des Raums; sonst UMLAUF_SPACE oder der zuletzt benutzte.",
    )
    @click.option(
        "--as",
        "member",
        metavar="MITGLIED",
        default="",
        help="Handelt als dieses Mitglied: Funktion oder Kürzel der Stelle.",
    )
    @passphrase_file
    @as_json
    @functools.wraps(command)
    def wrapped(folder: str, member: str, passphrase_file: str, as_json: bool, **rest: Any) -> Any:
        return command(Where(folder, member, passphrase_file, as_json), **rest)

    return cast("F", wrapped)


def _note() -> Path:
    named = os.environ.get("UMLAUF_STATE")
    if named:
        return Path(named) / "last-space"
    import platformdirs  # noqa: PLC0415 - only where no state folder is named

    return Path(platformdirs.user_state_dir("umlauf", appauthor=False)) / "last-space"


def last_space() -> str:
    """The folder of the replica used last, "" = none or gone."""
    try:
        return _note().read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def remember_space(folder: Path) -> None:
    """Notes the replica used last; where that cannot be kept, nothing is lost."""
    named = str(folder.absolute())
    if last_space() == named:
        return
    try:
        _note().parent.mkdir(parents=True, exist_ok=True)
        _note().write_text(named, encoding="utf-8")
    except OSError:
        return


@contextmanager
def recovering(store: Store, file: str) -> Iterator[None]:
    """Acts with the recovery key in a file's first line; without a file as who one is."""
    if not file:
        yield
        return
    with store.recovering(passphrase_of(file) or ""):
        yield
