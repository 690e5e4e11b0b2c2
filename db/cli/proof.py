"""Evidence: inquiry packages out, verification of whatever holds a log."""

from __future__ import annotations

from pathlib import Path

import click

from db.audit_log.report import Report
from db.audit_log.verify import verify as check
from db.audit_log.xdomea.messages import MESSAGES
from db.cli.bars import bar
from db.cli.case_file import HELP, read_case
from db.cli.dates import NONE, check_day
from db.cli.layout import filled
from db.cli.options import Where, as_json, filters, shared
from db.cli.usage import command
from db.cli.words import Words, counted
from db.ledger.problem import Problem

_NONE = "none"


def _messages(
    _context: click.Context, _option: click.Parameter, asked: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the codes of the messages asked for, each once."""
    if asked == (_NONE,):
        return ()
    unknown = [one for one in asked if one not in MESSAGES]
    if unknown:
        raise click.BadParameter(
            f"„{unknown[0]}“ geht hier nicht. Möglich ist: {', '.join(MESSAGES)}, "
            f"oder {_NONE} allein."
        )
    return tuple(sorted(set(asked)))


@command()
@click.option("--from", "from_day", metavar="TAG", required=True, help="Erster Tag (JJJJ-MM-TT).")
@click.option("--to", "to_day", metavar="TAG", required=True, help="Letzter Tag (JJJJ-MM-TT).")
@filters
@click.option(
    "--fingerprint", metavar="HEX", default="", help="Gibt einen gedruckten Stand noch einmal aus."
)
@click.option(
    "--profile",
    metavar="PROFIL",
    default="internal",
    help="Was mitgeht: internal (alles), contribution (Funktionen und Stellen), printed (nur "
    "Stellen).",
)
@click.option(
    "--xdomea",
    metavar="NACHRICHT",
    multiple=True,
    default=("0101",),
    callback=_messages,
    help="Nachricht für E-Akte oder Archiv, mehrfach möglich: 0101 (xdomea 3.1.0), 0503 (4.0.0), "
    "0623 (3.1.0) oder none.",
)
@click.option("--case", "case_file", metavar="DATEI", default="", help=HELP)
@click.option("--out", metavar="ZIEL", required=True, help="Ordner oder ZIP-Datei, die entsteht.")
@shared
def inquiry(
    where: Where,
    from_day: str,
    to_day: str,
    house: str,
    channel: str,
    draft: str,
    fingerprint: str,
    profile: str,
    xdomea: tuple[str, ...],
    case_file: str,
    out: str,
) -> None:
    """Gibt eine Auskunft aus: Antwortentwurf, Anlage, Protokoll, xdomea und Prüfskript."""
    for day in (from_day, to_day):
        check_day(day)
    case = read_case(case_file)
    with where.store() as store, bar("Auskunft") as progress:
        row, _ = store.inquiries.export(
            Path(out),
            from_day=from_day,
            to_day=to_day,
            house=house,
            channel=channel,
            draft=store.drafts.find(draft) if draft else "",
            profile=profile,
            fingerprint=fingerprint,
            case=case,
            xdomea=xdomea,
            progress=progress,
        )
    document = {
        "out": row.out,
        "fingerprint": row.fingerprint,
        "entries": row.entries,
        "heads": row.heads,
        "manifest": row.digest,
    }
    amount = counted(row.entries, "Eintrag", "Einträge")
    text = f"Ausgegeben: {row.out}\nFingerabdruck: {row.fingerprint}\nUmfang: {amount}"
    where.say(document, text)


@command()
@click.argument("path", metavar="ORT", help="Paket, Raum oder gemeinsame Ablage.")
@click.option("--fingerprint", metavar="HEX", default="", help="Fingerabdruck, wie gedruckt.")
@click.option("--space-id", metavar="HEX", default="", help="Kennung des Raums, wie mitgeteilt.")
@click.option(
    "--earlier",
    metavar="PAKET",
    default="",
    help="Früheres Auskunftspaket; nennt den ersten Eintrag, der heute fehlt oder anders lautet.",
)
@as_json
def verify(path: str, fingerprint: str, space_id: str, earlier: str, as_json: bool) -> int:
    """Prüft ein Paket, einen Raum oder eine Ablage: Kette, Unterschriften, Mitglieder, Medien."""
    report = check(
        Path(path),
        fingerprint=fingerprint.lower(),
        space=space_id.lower(),
        earlier=Path(earlier) if earlier else None,
    )
    Where("", "", "", as_json).say(report.to_json(), _text(report))
    return 0 if report.ok else 1


def _text(report: Report) -> str:
    word = "In Ordnung" if report.ok else "NICHT in Ordnung"
    entries = counted(report.entries, "Eintrag", "Einträge")
    devices = counted(report.feeds, "Gerät", "Geräten")
    lines = [
        f"{word}: {entries} von {devices}",
        f"Gelöschte Inhalte: {report.erased}",
        f"Raum: {report.space or NONE}",
        f"Fingerabdruck: {report.fingerprint or NONE}",
    ]
    if not report.of_log:
        lines = [f"{word}: Dateien und Unterschrift, ohne Protokoll", lines[2]]
    lines += [line for one in report.problems for line in _found("Problem", one)]
    lines += [line for one in report.notes for line in _found("Hinweis", one)]
    return "\n".join(lines)


def _found(level: str, one: Problem) -> list[str]:
    about = f" ({one.where})" if one.where else ""
    return filled(f"{level}, {Words()('problem', one.kind)}: {one.text}{about}", hang=2)
