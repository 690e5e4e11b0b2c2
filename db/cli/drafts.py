"""Acts of the agency and the lead: revise, submit, withdraw, recall, release, revoke, publish."""

from __future__ import annotations

from pathlib import Path

import click

from db.cli.options import Where, shared
from db.cli.votes import done
from db.errors import KnownError, WrongUsage
from db.rows import MediumInput, RevisionEdit, VoteInput

MOST_TEXT = 262_144


@click.command()
@click.argument("draft")
@click.option("--text", "texts", multiple=True, metavar="CHANNEL=T", help="Neuer Text.")
@click.option("--title", default=None)
@click.option("--media", "media", multiple=True, metavar="FILE", help="Neue Medien, in Folge.")
@click.option("--alt", "alts", multiple=True, help="Alternativtexte zu --media, in Folge.")
@click.option("--tick", "ticked", multiple=True, help="Erfüllte Auflage (Kennung).")
@click.option("--tick-all", is_flag=True, help="Alle offenen Auflagen sind erfüllt.")
@shared
def revise(
    where: Where,
    draft: str,
    texts: tuple[str, ...],
    title: str | None,
    media: tuple[str, ...],
    alts: tuple[str, ...],
    ticked: tuple[str, ...],
    tick_all: bool,
) -> None:
    """Legt eine neue Fassung an."""
    with where.store() as store:
        found = store.drafts.find(draft)
        conditions = store.drafts.page(found).conditions
        chosen = tuple(
            one.id
            for one in conditions
            if tick_all or any(one.id.startswith(prefix) for prefix in ticked)
        )
        edit = RevisionEdit(
            title=title,
            texts=dict(_pair(one) for one in texts),
            media=_media(media, alts) if media else None,
            ticked=chosen,
        )
        done(where, found, store.drafts.revise(found, edit), store)


def _pair(text: str) -> tuple[str, str]:
    channel, sign, words = text.partition("=")
    if not sign:
        message = f"--text braucht die Form KANAL=TEXT, nicht „{text}“."
        raise WrongUsage(message)
    return channel.strip().casefold(), words


def _media(files: tuple[str, ...], alts: tuple[str, ...]) -> tuple[MediumInput, ...]:
    padded = (*alts, *([""] * len(files)))
    return tuple(
        MediumInput(path=str(Path(file)), alt_text=alt)
        for file, alt in zip(files, padded, strict=False)
    )


@click.command()
@click.argument("draft")
@click.option("--route", default="", help="Anderer Laufweg, nach Name.")
@shared
def submit(where: Where, draft: str, route: str) -> None:
    """Legt die aktuelle Fassung vor."""
    with where.store() as store:
        found = store.drafts.find(draft)
        done(where, found, store.drafts.submit(found, route), store)


@click.command()
@click.argument("draft")
@click.option("--reason", default="")
@shared
def withdraw(where: Where, draft: str, reason: str) -> None:
    """Zieht einen Entwurf zurück."""
    with where.store() as store:
        found = store.drafts.find(draft)
        done(where, found, store.drafts.withdraw(found, reason), store)


@click.command()
@click.argument("draft")
@click.option("--reason", default="")
@shared
def recall(where: Where, draft: str, reason: str) -> None:
    """Holt einen Umlauf zurück (Federführung)."""
    with where.store() as store:
        found = store.drafts.find(draft)
        done(where, found, store.drafts.recall(found, reason), store)


@click.command()
@click.argument("draft")
@shared
def release(where: Where, draft: str) -> None:
    """Gibt frei: das zustimmende Votum an der Schlusszeichnung."""
    with where.store() as store:
        found = store.drafts.find(draft)
        page = store.drafts.page(found)
        final = next(
            (
                step.step
                for stage in page.stages
                for step in stage.steps
                if step.kind == "final_signature"
            ),
            "",
        )
        given = VoteInput("approve", digest=page.shown.digest, step=final)
        done(where, found, store.votes.cast(found, given), store)


@click.command()
@click.argument("draft")
@click.option("--reason", required=True)
@shared
def revoke(where: Where, draft: str, reason: str) -> None:
    """Widerruft eine Freigabe vor der Veröffentlichung."""
    with where.store() as store:
        found = store.drafts.find(draft)
        done(where, found, store.drafts.revoke(found, reason), store)


@click.command()
@click.argument("draft")
@click.option("--url", required=True)
@click.option("--channel", default="", help="Kanal; nötig, wenn es mehrere sind.")
@click.option("--text-file", default="", help="Der Text, der live ging.")
@shared
def publish(where: Where, draft: str, url: str, channel: str, text_file: str) -> None:
    """Vermerkt eine Veröffentlichung mit Adresse und Wortlaut."""
    words = _read(text_file) if text_file else ""
    with where.store() as store:
        found = store.drafts.find(draft)
        channels = store.drafts.page(found).shown.channels
        if not channel and len(channels) != 1:
            message = f"Bitte nennen Sie mit --channel einen von: {', '.join(channels)}."
            raise WrongUsage(message)
        chosen = channel or channels[0]
        done(where, found, store.drafts.publish(found, chosen, url, words), store)


def _read(file: str) -> str:
    try:
        with Path(file).open(encoding="utf-8-sig") as opened:
            return opened.read(MOST_TEXT)
    except (OSError, UnicodeDecodeError) as problem:
        message = f"Die Datei {file} ist nicht als Text (UTF-8) lesbar."
        raise KnownError(message) from problem
