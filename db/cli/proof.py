"""Evidence: inquiry packages out, verification of whatever holds a log."""

from __future__ import annotations

from pathlib import Path

import click

from db.audit_log.report import Report
from db.audit_log.verify import verify as check
from db.cli.lists import check_day
from db.cli.options import Where, shared


@click.command()
@click.option("--from", "from_day", required=True, help="Erster Tag, ISO.")
@click.option("--to", "to_day", required=True, help="Letzter Tag, ISO.")
@click.option("--house", default="")
@click.option("--channel", default="")
@click.option("--draft", default="")
@click.option("--fingerprint", default="", help="Einen gedruckten Stand noch einmal ausgeben.")
@click.option("--profile", default="internal", help="internal")
@click.option("--out", required=True, metavar="DIR_OR_ZIP")
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
    out: str,
) -> None:
    """Gibt eine Auskunft aus: Protokoll, Anlage, Nachweis und Prüfskript."""
    for day in (from_day, to_day):
        check_day(day)
    with where.store() as store:
        row, _ = store.inquiries.export(
            Path(out),
            from_day=from_day,
            to_day=to_day,
            house=house,
            channel=channel,
            draft=store.drafts.find(draft) if draft else "",
            profile=profile,
            fingerprint=fingerprint,
        )
    document = {
        "out": row.out,
        "fingerprint": row.fingerprint,
        "entries": row.entries,
        "heads": row.heads,
        "manifest": row.digest,
    }
    text = f"Ausgegeben: {row.out}\nFingerabdruck: {row.fingerprint}, {row.entries} Einträge"
    where.say(document, text)


@click.command()
@click.argument("path")
@click.option("--fingerprint", default="", help="Fingerabdruck, wie gedruckt.")
@click.option("--space-id", default="", help="Kennung des Raums, wie mitgeteilt.")
@click.option("--json", "as_json", is_flag=True, help="Genau ein JSON-Dokument ausgeben.")
def verify(path: str, fingerprint: str, space_id: str, as_json: bool) -> int:
    """Prüft ein Paket, einen Raum oder eine Ablage: Kette, Unterschriften, Mitglieder, Medien."""
    report = check(Path(path), fingerprint=fingerprint.lower(), space=space_id.lower())
    Where("", "", "", as_json).say(report.to_json(), _text(report))
    return 0 if report.ok else 1


def _text(report: Report) -> str:
    word = "in Ordnung" if report.ok else "NICHT in Ordnung"
    lines = [
        f"{word}: {report.entries} Einträge, {report.feeds} Geräte, gelöscht: {report.erased}",
        f"Raum {report.space}",
        f"Fingerabdruck {report.fingerprint}",
    ]
    lines += [f"Problem {one.kind} {one.where}: {one.text}" for one in report.problems]
    lines += [f"Hinweis {one.kind} {one.where}: {one.text}" for one in report.notes]
    return "\n".join(lines)
