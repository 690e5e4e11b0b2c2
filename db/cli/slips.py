"""The routing slip of a draft, for paper and the file."""

from __future__ import annotations

from pathlib import Path

import click

from db.cli.options import Where, draft_argument, shared
from db.cli.usage import command


@command()
@draft_argument
@click.option("--out", metavar="DATEI", required=True, help="PDF-Datei, die entsteht.")
@shared
def slip(where: Where, draft: str, out: str) -> None:
    """Druckt den Laufzettel: freigegebene Fassung, Laufweg, Voten, Auflagen, Nachweis (PDF/A)."""
    with where.store() as store:
        found = store.drafts.find(draft)
        printed, _ = store.slips.write(found, Path(out))
    document = {"out": out, "draft": found, "fingerprint": printed}
    where.say(document, f"Ausgegeben: {out}\nFingerabdruck: {printed}")
