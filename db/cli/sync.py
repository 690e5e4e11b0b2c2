"""Sync with a carrier."""

from __future__ import annotations

from pathlib import Path

import click

from db.cli.options import Where, shared


@click.command()
@click.argument("target", default="")
@shared
def sync(where: Where, target: str) -> None:
    """Gleicht mit einer Gemeinsamen Ablage ab (Ordner name.umlauf-ablage)."""
    address = str(Path(target).absolute()) if target and "://" not in target else target
    with where.store() as store:
        document, _ = store.sync.run(address)
    sent, received = document["sent"], document["received"]
    text = f"Abgeglichen mit {document['target']}: gesendet {sent}, empfangen {received}"
    where.say(document, text)
