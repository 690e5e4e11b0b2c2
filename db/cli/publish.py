"""Publishing without a screen: what went live, what did not, and the package for who posts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import click

from db.changes import Changes
from db.cli.acts import act
from db.cli.bars import bar
from db.cli.dates import day_end
from db.cli.drafts import read_text
from db.cli.euros import cents_of
from db.cli.options import Where, draft_argument, shared
from db.cli.usage import command
from db.cli.words import channel_code, channel_names, counted
from db.errors import WrongUsage
from db.sentence import Sentence
from db.store import Store

_DEVIATING = frozenset({"deviates", "correction", "accepted"})


@command()
@draft_argument
@click.option("--url", metavar="ADRESSE", default="", help="Adresse des Beitrags.")
@click.option("--channel", metavar="KANAL", default="", help="Kanal; nötig, wenn es mehrere sind.")
@click.option(
    "--text-file", metavar="DATEI", default="", help="Textdatei mit dem Text, der live ging."
)
@click.option(
    "--amount",
    metavar="EURO",
    default="",
    help="Was für die Reichweite bisher bezahlt wurde, z. B. 250,00; der neueste Vermerk zählt.",
)
@click.option(
    "--drop", metavar="KANAL", default="", help="Statt --url: Dieser Kanal entfällt (--reason)."
)
@click.option(
    "--restore",
    metavar="KANAL",
    default="",
    help="Statt --url: Ein entfallener Kanal ist wieder vorgesehen (--reason).",
)
@click.option(
    "--accept-deviation",
    is_flag=True,
    help="Statt --url: Der abweichende Text darf so bleiben (--reason).",
)
@click.option(
    "--demand-correction",
    is_flag=True,
    help="Statt --url: Der freigegebene Text muss hin (--reason).",
)
@click.option("--unpublished", is_flag=True, help="Statt --url: Der Beitrag ist depubliziert.")
@click.option(
    "--reason",
    metavar="GRUND",
    default="",
    help="Begründung für das Protokoll; freiwillig bei --unpublished.",
)
@shared
def publish(
    where: Where,
    draft: str,
    url: str,
    channel: str,
    text_file: str,
    amount: str,
    drop: str,
    restore: str,
    accept_deviation: bool,
    demand_correction: bool,
    unpublished: bool,
    reason: str,
) -> None:
    """Vermerkt eine Veröffentlichung mit Adresse und Wortlaut, oder was aus ihr wurde."""
    ways: tuple[tuple[object, Callable[[Store, str], Changes]], ...] = (
        (url, _recording(url, channel, text_file, amount)),
        (drop, lambda store, found: store.publishing.drop(found, channel_code(drop), reason)),
        (
            restore,
            lambda store, found: store.publishing.restore(found, channel_code(restore), reason),
        ),
        (
            accept_deviation,
            lambda store, found: store.publishing.accept_deviation(
                found, _one(store, found, channel, _DEVIATING), reason
            ),
        ),
        (
            demand_correction,
            lambda store, found: store.publishing.demand_correction(
                found, _one(store, found, channel, _DEVIATING), reason
            ),
        ),
        (
            unpublished,
            lambda store, found: store.publishing.unpublish(
                found, _one(store, found, channel), reason=reason
            ),
        ),
    )
    chosen = [do for asked, do in ways if asked]
    if len(chosen) != 1:
        message = Sentence(
            "Bitte nennen Sie genau eines von --url, --drop, --restore, --accept-deviation, "
            "--demand-correction und --unpublished."
        )
        raise WrongUsage(message)
    act(where, draft, chosen[0])


def _recording(
    url: str, channel: str, text_file: str, amount: str
) -> Callable[[Store, str], Changes]:
    def do(store: Store, found: str) -> Changes:
        words = read_text(text_file) if text_file else ""
        cents = _cents(amount) if amount else 0
        chosen = _named(channel, store.drafts.page(found).shown.channels)
        return store.drafts.publish(found, chosen, url, words, amount=cents)

    return do


def _one(store: Store, draft: str, channel: str, marks: frozenset[str] = frozenset()) -> str:
    """The channel meant: named, or the only one that is live and has one of the marks."""
    if channel:
        return channel_code(channel)
    rows = [one for one in store.publishing.page(draft).channels if one.live is not None]
    fitting = [one.channel for one in rows if one.state == "live" and one.mark in marks]
    live = [one.channel for one in rows if one.state == "live"]
    return _named("", fitting or live or [one.channel for one in rows])


def _named(channel: str, channels: Sequence[str]) -> str:
    if channel:
        return channel_code(channel)
    if not channels:
        message = Sentence("Bitte nennen Sie mit --channel einen Kanal.")
        raise WrongUsage(message)
    if len(channels) > 1:
        message = Sentence(
            "Bitte nennen Sie mit --channel einen von: {channels}.",
            channels=channel_names(channels),
        )
        raise WrongUsage(message)
    return channels[0]


def _cents(amount: str) -> int:
    cents = cents_of(amount)
    if cents is None:
        message = Sentence(
            "--amount braucht einen Betrag wie 250 oder 1.250,50, nicht „{text}“.", text=amount
        )
        raise WrongUsage(message)
    return cents


@command()
@click.argument(
    "drafts",
    metavar="[ENTWURF]…",
    nargs=-1,
    help="Freigegebene Entwürfe: Nummer, Kennung oder deren Anfang ab 6 Zeichen.",
)
@click.option(
    "--due",
    metavar="TAG",
    default="",
    help="Dazu alles, was bis zu diesem Tag (JJJJ-MM-TT) zu veröffentlichen ist.",
)
@click.option("--out", metavar="ZIEL", required=True, help="Ordner oder ZIP-Datei, die entsteht.")
@shared
def package(where: Where, drafts: tuple[str, ...], due: str, out: str) -> None:
    """Gibt freigegebene Beiträge aus: Texte, Medien, Alternativtexte, Tabellen, Nachweis."""
    if not drafts and not due:
        raise WrongUsage(Sentence("Bitte nennen Sie einen Entwurf oder mit --due einen Tag."))
    before = day_end(due) + 60_000 if due else 0
    with where.store() as store, bar("Paket") as progress:
        found = [store.drafts.find(one) for one in drafts]
        found += store.publishing.due(before) if due else ()
        made = store.publishing.export(found, Path(out), progress=progress)
    document = {
        "out": made.out,
        "postings": made.postings,
        "files": made.files,
        "bytes": made.size,
        "left_out": list(made.left_out),
    }
    postings = counted(made.postings, "Beitrag", "Beiträge")
    files = counted(made.files, "Datei", "Dateien")
    lines = [f"Ausgegeben: {made.out}", f"Umfang: {postings}, {files}"]
    lines += [
        f"Ausgelassen, alle Kanäle entfallen oder depubliziert: {one}" for one in made.left_out
    ]
    where.say(document, "\n".join(lines))
