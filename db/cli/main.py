"""Entry of every sub-command: errors become one sentence and an exit code (4-formats §4.1)."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import click
from typing_extensions import override

from db.cli.usage import SETTINGS, Group, told
from db.errors import KnownError, UmlaufError
from db.sentence import Sentence
from db.tables.sqlite_errors import from_os

WRONG_USAGE = 2
ENVIRONMENT = 3
COMMANDS = {
    "demo": "demo:demo",
    "space": "blackouts:space",
    "unit": "people:unit",
    "member": "people:member",
    "route": "space:route",
    "import": "imports:import_plan",
    "inbox": "lists:inbox",
    "show": "lists:show",
    "search": "lists:search",
    "vote": "votes:vote",
    "comment": "comments:comment",
    "answer": "votes:answer",
    "resolve": "votes:resolve",
    "check": "checks:check",
    "revise": "drafts:revise",
    "submit": "drafts:submit",
    "withdraw": "drafts:withdraw",
    "recall": "drafts:recall",
    "extend": "extensions:extend",
    "boost": "boosts:boost",
    "release": "drafts:release",
    "revoke": "drafts:revoke",
    "publish": "publish:publish",
    "package": "publish:package",
    "sync": "sync:sync",
    "share": "share:share",
    "serve": "serve:serve",
    "packet": "packets:packet",
    "log": "log:log",
    "state-hash": "care:state_hash",
    "erase": "erasures:erase",
    "retention": "retention:retention",
    "inquiry": "proof:inquiry",
    "verify": "proof:verify",
    "slip": "slips:slip",
    "backup": "care:backup",
    "restore": "care:restore",
    "doctor": "care:doctor",
}


class _Commands(Group):
    """Loads a command's file when it is asked for."""

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        place = COMMANDS.get(cmd_name)
        if place is None:
            return None
        module, name = place.split(":")
        found: click.Command = getattr(import_module(f"db.cli.{module}"), name)
        return found


@click.group(cls=_Commands, context_settings=SETTINGS)
def umlauf() -> None:
    """Umlauf: Freigabe von Social-Media-Entwürfen, mit prüfbarem Protokoll.

    Ohne Befehl öffnet sich der Schreibtisch (auch: umlauf desk).
    """


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns 0 done, 1 found or refused, 2 wrong usage, 3 environment."""
    try:
        result = umlauf.main(arguments, prog_name="umlauf", standalone_mode=False)
    except click.exceptions.Exit as stop:
        return int(stop.exit_code)
    except click.ClickException as problem:
        click.echo(told(problem), err=True)
        return WRONG_USAGE
    except click.Abort:
        click.echo("Abgebrochen.", err=True)
        return 1
    except UmlaufError as problem:
        click.echo(str(problem), err=True)
        return problem.exit_code
    except OSError as problem:
        click.echo(str(_known(problem)), err=True)
        return ENVIRONMENT
    return result if isinstance(result, int) else 0


def _known(problem: OSError) -> KnownError:
    """The fault of the environment in German; a rare one by its number."""
    where = Path(str(problem.filename or "Die Datei"))
    rare = Sentence(
        "{where} ist nicht zu benutzen (Fehler {errno} des Betriebssystems).",
        where=where,
        errno=problem.errno,
    )
    return from_os(problem, where) or KnownError(rare)


if __name__ == "__main__":
    sys.exit(main())
