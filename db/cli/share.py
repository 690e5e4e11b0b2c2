"""The shared folder: back to writing its file together, or packets only from this device."""

from __future__ import annotations

import click

from db.cli.options import Where, carrier_address, shared
from db.cli.sync import told_outcome
from db.cli.usage import group

_target = click.argument(
    "target",
    metavar="[ABLAGE]",
    default="",
    help="Ordner name.umlauf-ablage; sonst das zuletzt benutzte Ziel.",
)


@group()
def share() -> None:
    """Die gemeinsame Ablage: wer wie hineinschreibt."""


@share.command("reset")
@_target
@shared
def reset(where: Where, target: str) -> None:
    """Legt die Datei neu an: wieder schreiben alle, fremde Geräte sind fort (Verwaltung)."""
    with where.store() as store:
        document, _ = store.sync.reset(carrier_address(target) if target else "")
    told_outcome(where, document)


@share.command("packets")
@click.option("--off", is_flag=True, help="Wieder in die gemeinsame Datei schreiben.")
@shared
def packets(where: Where, *, off: bool) -> None:
    """Schreibt von diesem Gerät aus nur Pakete: für VPN und langsame Leitungen."""
    with where.store() as store:
        store.sync.set_packets_only(not off)
    way = "in die gemeinsame Datei" if off else "nur Pakete"
    where.say({"packets_only": not off}, f"Von diesem Gerät aus: {way}.")
