"""Care: state-hash, backup, restore, doctor."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import click

from db.backup.restore import restore_space
from db.cli.checks import tell_examples
from db.cli.layout import filled
from db.cli.options import Where, shared
from db.cli.usage import command
from db.errors import KnownError
from db.sentence import Sentence


@command("state-hash")
@shared
def state_hash(where: Where) -> None:
    """Zeigt eine Prüfsumme über den ganzen Zustand: gleich bei gleichen Einträgen."""
    with where.store() as store:
        found = store.care.state_hash()
    where.say({"state_hash": found}, found)


@command()
@click.argument("file", metavar="DATEI", help="ZIP-Datei, die entsteht.")
@click.option("--force", is_flag=True, help="Eine Datei, die es schon gibt, ersetzen.")
@shared
def backup(where: Where, file: str, *, force: bool) -> None:
    """Sichert den Raum mit Medien in eine Datei, auch während er benutzt wird."""
    target = Path(file).absolute()
    if target.exists() and not force:
        message = Sentence(
            "{file} gibt es schon. Bitte nennen Sie eine andere Datei, oder ersetzen Sie diese"
            " mit --force.",
            file=target,
        )
        raise KnownError(message)
    with where.store() as store:
        store.care.backup(target)
    size = target.stat().st_size
    where.say({"file": str(target), "size": size}, f"Gesichert in {target} ({_megabytes(size)}).")


@command()
@click.argument("file", metavar="DATEI", help="ZIP-Datei einer Sicherung.")
@shared
def restore(where: Where, file: str) -> None:
    """Stellt eine Sicherung in einem leeren Ordner wieder her (--space ORDNER)."""
    folder = where.path()
    restore_space(Path(file), folder)
    with where.store() as store:
        found = store.care.state_hash()
    where.say({"folder": str(folder), "state_hash": found}, f"Wiederhergestellt in {folder}.")


@command()
@click.option("--rebuild", is_flag=True, help="Baut jede Ansicht aus den Einträgen neu auf.")
@click.option(
    "--checks", is_flag=True, help="Zeigt zu jeder Prüfung Entwürfe, an denen sie wirkt."
)
@shared
def doctor(where: Where, rebuild: bool, checks: bool) -> int:
    """Prüft den Raum; mit --rebuild entsteht jede Ansicht neu."""
    with where.store() as store:
        if checks:
            return tell_examples(where, store)
        before = store.care.state_hash()
        if rebuild:
            _rebuild(store.care.rebuild)
        after, findings = store.care.state_hash(), store.care.doctor()
    same = before == after
    sound = same and not any(one.fault for one in findings)
    document = {
        "ok": sound,
        "state_hash": after,
        "before": before,
        "rebuilt": rebuild,
        "findings": [one.text for one in findings],
    }
    told = [one.text for one in findings] or ["Der Raum ist in Ordnung."]
    if rebuild:
        told.append("Alle Ansichten sind aus den Einträgen neu aufgebaut.")
    if not same:
        told.append("Der Zustand war falsch aufgebaut und ist jetzt berichtigt.")
    lines = [line for one in (*told, f"Zustand: {after}") for line in filled(one)]
    where.say(document, "\n".join(lines))
    return 0 if sound else 1


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")


def _rebuild(rebuild: Callable[[Callable[[int, int], None] | None], None]) -> None:
    stream = sys.stderr
    if not stream.isatty():
        rebuild(None)
        return
    with click.progressbar(length=1000, label="Aufbau", file=stream) as bar:
        rebuild(lambda done, total: bar.update(int(1000 * done / max(total, 1)) - bar.pos))
