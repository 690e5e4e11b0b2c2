"""Help and wrong usage in German, from own classes: no sentence of click's own is printed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from typing import Any

import click
from typing_extensions import override

from db.cli.layout import filled

SETTINGS = {"help_option_names": ["-h", "--help"]}


class Command(click.Command):
    """A command whose help and complaints are German."""

    def __init__(self, *args: Any, **rest: Any) -> None:
        super().__init__(*args, **{"options_metavar": "[OPTIONEN]", **rest})

    @override
    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix="Aufruf: ")

    @override
    def format_arguments(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Every argument has its sentence."""
        rows = [one.get_help_record(ctx) for one in self.params if isinstance(one, click.Argument)]
        if rows:
            with formatter.section("Angaben"):
                formatter.write_dl(rows)

    @override
    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = [_record(one) for one in self.get_params(ctx) if isinstance(one, click.Option)]
        with formatter.section("Optionen"):
            formatter.write_dl(rows)

    @override
    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        found = super().get_help_option(ctx)
        if found is not None:
            found.help = "Zeigt diese Hilfe."
        return found

    @override
    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        strict, ctx.allow_extra_args = not ctx.allow_extra_args, True
        try:
            rest = super().parse_args(ctx, args)
        except click.BadOptionUsage as problem:
            raise click.UsageError(self._misused(problem.option_name), ctx) from problem
        if strict and rest:
            message = f"Das ist zu viel: {' '.join(rest)}"
            raise click.UsageError(message, ctx)
        return rest

    def _misused(self, name: str) -> str:
        option = next((one for one in self.params if name in one.opts), None)
        takes = isinstance(option, click.Option) and not option.is_flag
        metavar = f" {option.metavar}" if option is not None and option.metavar else ""
        return (
            f"Zur Option {name} fehlt der Wert{metavar}."
            if takes
            else f"Die Option {name} nimmt keinen Wert."
        )


class Group(Command, click.Group):
    """Commands under one name."""

    command_class = Command

    def __init__(self, *args: Any, **rest: Any) -> None:
        super().__init__(*args, **{"subcommand_metavar": "BEFEHL …", **rest})

    @override
    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        found = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        rows = [(name, _first_line(one)) for name, one in found if one is not None]
        with formatter.section("Befehle"):
            formatter.write_dl(rows)

    @override
    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        named = [one for one in args if one != "--"]
        return super().parse_args(ctx, args if named else [])

    @override
    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None:
            guess = _did_you_mean(get_close_matches(args[0], self.list_commands(ctx)))
            message = f"Den Befehl „{args[0]}“ gibt es nicht.{guess}"
            raise click.UsageError(message, ctx)
        return super().resolve_command(ctx, args)


class Whole(click.ParamType[int]):
    """A whole number from 0 up."""

    name = "ZAHL"

    @override
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        text = str(value)
        if not (text.isascii() and text.isdecimal()):
            self.fail(f"„{text}“ ist keine ganze Zahl ab 0.", param, ctx)
        return int(text)


class OneOf(click.ParamType[str]):
    """One of some words; ``-`` and ``_`` are the same.

    Args:
        choices: what may be typed, and what each word means.
    """

    name = "WORT"

    def __init__(self, choices: Mapping[str, str]) -> None:
        self.choices = choices

    @override
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        word = str(value).replace("-", "_").casefold()
        if word not in self.choices:
            self.fail(f"„{value}“ gehört nicht dazu. Möglich: {self.told()}.", param, ctx)
        return word

    def told(self) -> str:
        """The words with their meanings, by commas."""
        return ", ".join(
            f"{word.replace('_', '-')} ({meaning})" for word, meaning in self.choices.items()
        )


def command(name: str | None = None) -> Callable[[Callable[..., Any]], Command]:
    """Makes a function a command, as ``click.command`` does."""
    return click.command(name, cls=Command)


def group(name: str | None = None) -> Callable[[Callable[..., Any]], Group]:
    """Makes a function a group of commands."""
    return click.group(name, cls=Group)


def told(problem: click.ClickException) -> str:
    """What a person reads who typed something wrong."""
    context = problem.ctx if isinstance(problem, click.UsageError) else None
    if context is None or isinstance(problem, click.exceptions.NoArgsIsHelpError):
        return problem.message
    help_line = f"Hilfe: {context.command_path} --help"
    return "\n".join([*filled(_sentence(problem)), context.get_usage(), help_line])


def _sentence(problem: click.ClickException) -> str:
    match problem:
        case click.MissingParameter(param=click.Parameter() as missing):
            what = "die Option" if isinstance(missing, click.Option) else "die Angabe"
            return f"Es fehlt {what} {_named(missing)}."
        case click.NoSuchOption():
            guess = _did_you_mean(problem.possibilities or ())
            return f"Die Option {problem.option_name} gibt es hier nicht.{guess}"
        case click.BadParameter(param=click.Parameter() as wrong):
            return f"{_named(wrong)}: {problem.message}"
        case _:
            return problem.message


def _named(param: click.Parameter) -> str:
    shown = param.metavar or ""
    return (
        f"{max(param.opts, key=len)} {shown}".strip()
        if isinstance(param, click.Option)
        else shown.strip("[]")
    )


def _did_you_mean(names: Iterable[str]) -> str:
    listed = " oder ".join(names)
    return f" Meinten Sie {listed}?" if listed else ""


def _record(option: click.Option) -> tuple[str, str]:
    shown = f"{', '.join(sorted(option.opts, key=len))} {option.metavar or ''}".strip()
    duty = " Muss angegeben werden." if option.required else ""
    return shown, f"{option.help}{duty}"


def _first_line(found: click.Command) -> str:
    return (found.help or "").partition("\n")[0]
