"""Content plans in: dry run, and writing all chosen rows or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import click

from db.cli.bars import bar
from db.cli.import_options import read_corrections, read_defaults, read_mapping
from db.cli.layout import filled
from db.cli.options import Where, shared
from db.cli.usage import command
from db.cli.words import Words, counted
from db.errors import DamagedFileError, Refused, WrongUsage
from db.rows.imports import ImportPlan, ImportRow, LastImport, Reading
from db.sentence import Sentence
from db.store.store import Store

_FOUND_BAD = 1
Progress = Callable[[int, int], None]


@command("import")
@click.argument(
    "plan", metavar="[PLAN]", default="", help="Redaktionsplan als Excel-Datei, ODS oder CSV."
)
@click.option(
    "--template",
    metavar="DATEI",
    default="",
    help="Schreibt einen leeren Plan (.xlsx).",
)
@click.option("--media", "media", metavar="ORDNER", default="", help="Ordner oder ZIP mit Medien.")
@click.option(
    "--mapping", metavar="DATEI", default="", help="JSON-Datei, die Kopfzellen Spalten zuordnet."
)
@click.option("--sheet", metavar="NAME", default="", help="Name der Tabelle in der Arbeitsmappe.")
@click.option(
    "--encoding", metavar="NAME", default="", help="Zeichenkodierung der CSV, z. B. Windows-1252."
)
@click.option("--separator", metavar="ZEICHEN", default="", help="Trennzeichen der CSV.")
@click.option(
    "--format", "format_code", metavar="NAME", default="", help="Programm, aus dem der Plan kommt."
)
@click.option(
    "--set",
    "defaults",
    metavar="SPALTE=WERT",
    multiple=True,
    help="Gilt, wo eine Zeile nichts sagt, z. B. Kanäle=Instagram.",
)
@click.option(
    "--correct",
    "corrections",
    metavar="SPALTE:STEHT=MEINT",
    multiple=True,
    help="Berichtigt einen Zellinhalt überall, z. B. Haus:SMFi=SMF.",
)
@click.option(
    "--save-template",
    "save_template",
    metavar="NAME",
    default="",
    help="Merkt sich, wie gelesen wurde; dieselbe Kopfzeile wird wieder so gelesen.",
)
@click.option(
    "--bad-rows", "bad_rows", metavar="DATEI", default="", help="Schreibt Fehlerzeilen heraus."
)
@click.option(
    "--undo", is_flag=True, help="Nimmt das letzte Einlesen zurück, soweit niemand reagiert hat."
)
@click.option("--dry-run", is_flag=True, help="Prüft nur und schreibt nichts.")
@click.option("--skip-bad", is_flag=True, help="Lässt Zeilen mit Fehlern aus.")
@click.option("--submit", is_flag=True, help="Legt neue Fassungen auch vor.")
@shared
def import_plan(
    where: Where,
    plan: str,
    template: str,
    media: str,
    mapping: str,
    sheet: str,
    encoding: str,
    separator: str,
    format_code: str,
    defaults: tuple[str, ...],
    corrections: tuple[str, ...],
    save_template: str,
    bad_rows: str,
    undo: bool,
    dry_run: bool,
    skip_bad: bool,
    submit: bool,
) -> int:
    """Liest einen Redaktionsplan ein: erst die Prüfung, dann alle Zeilen oder keine."""
    if [bool(plan), bool(template), undo].count(True) != 1:
        raise WrongUsage(
            Sentence("Bitte nennen Sie einen Plan, mit --template eine Datei, oder --undo.")
        )
    reading = Reading(
        sheet,
        encoding,
        separator,
        read_mapping(mapping),
        format_code,
        read_defaults(defaults),
        read_corrections(corrections),
    )
    with where.store() as store:
        if not plan:
            _without_plan(where, store, template)
            return 0
        try:
            with bar("Medien prüfen") as progress:
                found = store.imports.dry_run(
                    Path(plan),
                    Path(media) if media else None,
                    reading,
                    progress,
                    submit=submit,
                )
        except DamagedFileError as problem:
            # the plan is what is wrong, not the computer
            where.say({"file": plan, "written": False, "problem": str(problem)}, "")
            click.echo(str(problem), err=True)
            return _FOUND_BAD
        if save_template:
            store.imports.save_template(found, save_template)
        if bad_rows and found.has_errors:
            store.imports.save_bad_rows(found, Path(bad_rows))
        write = not dry_run and (skip_bad or not found.has_errors)
        refused = ""
        if write:
            refused = _write(store.imports.run, found, skip_bad=skip_bad, submit=submit)
        store.imports.forget(found)
        written = write and not refused
        where.say(store.imports.report(found, written=written), _told(found, written=written))
    if refused:
        click.echo(refused, err=True)
    return _FOUND_BAD if found.has_errors or refused else 0


def _without_plan(where: Where, store: Store, template: str) -> None:
    """Writes an empty plan, or takes the last import back."""
    if template:
        store.imports.write_template(Path(template))
        where.say({"file": template}, f"Geschrieben: {template}")
        return
    last = store.imports.undo()
    told = {
        "file": last.file,
        "withdrawn": last.drafts,
        "kept": last.kept,
        "changed": last.changed,
    }
    where.say(told, _told_back(last))


def _told_back(last: LastImport) -> str:
    back = counted(len(last.drafts), "Entwurf", "Entwürfe")
    told = f"{last.file}: {back} zurückgezogen."
    if last.kept:
        kept = counted(len(last.kept), "Entwurf bleibt", "Entwürfe bleiben")
        told += f" {kept}: " + " ".join(dict.fromkeys(str(one) for one in last.reasons))
    if last.changed:
        changed = counted(last.changed, "Änderung", "Änderungen")
        stay = "bleibt" if last.changed == 1 else "bleiben"
        told += f" {changed} an Entwürfen, die es schon gab, {stay}."
    return told


def _write(run: Callable[..., object], plan: ImportPlan, *, skip_bad: bool, submit: bool) -> str:
    """Writes; returns the sentence of a refusal, "" if all is written."""
    try:
        with bar("Medien kopieren") as progress:
            run(plan, skip_bad=skip_bad, submit=submit, progress=progress)
    except Refused as problem:
        return str(problem)
    return ""


def _told(plan: ImportPlan, *, written: bool) -> str:
    words = Words()
    counts = ", ".join(
        f"{count} {words('import', name)}" for name, count in plan.counts.items() if count
    )
    lines = filled(f"{plan.file}: {counted(len(plan.rows), 'Zeile', 'Zeilen')}, {counts}.")
    lines += [line for row in plan.rows for line in _row(row, words)]
    told: list[str] = list(plan.notes)
    if plan.unused_files:
        told.append(f"Nicht verwendete Dateien: {', '.join(plan.unused_files)}.")
    told += [f"Nicht mehr im Plan: {ref} {title}." for ref, title in plan.gone]
    if any(row.writable for row in plan.rows) or not written:
        told.append("Geschrieben." if written else "Geschrieben wurde nichts.")
    else:
        told.append("Es gab nichts zu schreiben: Alles steht schon so im Raum.")
    return "\n".join([*lines, *(line for one in told for line in filled(one))])


def _row(row: ImportRow, words: Words) -> Iterator[str]:
    for one in row.messages:
        level = words("message", one.level)
        yield from filled(f"Zeile {row.row}, {one.column}: {level}: {one.text}", 2, 2)
