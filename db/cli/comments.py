"""`umlauf comment`: what to say, and where."""

from __future__ import annotations

import re
from typing import Any

import click

from db.changes import Changes
from db.cli.acts import act
from db.cli.options import Where, draft_argument, shared
from db.cli.usage import Whole, command
from db.cli.votes import digest_of
from db.errors import Refused, WrongUsage
from db.rows import MediumRow, ReviewPage
from db.sentence import Sentence
from db.store import Store

_PERCENT = 100
_TIME = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3}))?\Z")
_REGION = re.compile(r"\s*,\s*".join([r"(\d{1,3}(?:\.\d{1,2})?)"] * 4) + r"\Z")


@command()
@draft_argument
@click.argument("text", metavar="TEXT", help="Wortlaut der Anmerkung.")
@click.option("--channel", metavar="KANAL", default="", help="Kanal der Textstelle.")
@click.option("--quote", metavar="WORTLAUT", default="", help="Textstelle, die einmal dasteht.")
@click.option("--proposal", metavar="WORTLAUT", default="", help="Vorschlag für die Textstelle.")
@click.option("--medium", metavar="ZAHL", type=Whole(), default=0, help="Bild, Video oder PDF.")
@click.option("--region", metavar="X,Y,B,H", default="", help="Ausschnitt in Prozent.")
@click.option("--time", "times", metavar="VON[-BIS]", default="", help="Etwa 0:17-0:21.")
@click.option("--page", metavar="ZAHL", type=Whole(), default=0, help="Seite einer PDF-Datei.")
@click.option("--reply", metavar="ZAHL", type=Whole(), default=0, help="Nummer der Anmerkung.")
@click.option("--must-settle", is_flag=True, help="Muss vor der Freigabe erledigt sein.")
@click.option("--revision", metavar="ZAHL", type=Whole(), default=0, help="Nummer der Fassung.")
@shared
def comment(
    where: Where,
    draft: str,
    text: str,
    channel: str,
    quote: str,
    proposal: str,
    medium: int,
    region: str,
    times: str,
    page: int,
    reply: int,
    must_settle: bool,
    revision: int,
) -> None:
    """Schreibt eine Anmerkung: zum Entwurf, zu einer Textstelle, einem Bild, einer Zeit."""

    def do(store: Store, found: str) -> Changes:
        digest = digest_of(store, found, revision)
        shown = store.drafts.page(found, digest)
        return store.comments.add(
            found,
            text,
            anchor=_text_place(shown, channel, quote)
            if quote
            else _medium_place(shown, medium, region, times, page),
            digest=digest,
            reply_to=_answered(shown, reply),
            must_settle=must_settle,
            proposal=proposal,
        )

    act(where, draft, do)


def _text_place(page: ReviewPage, channel: str, quote: str) -> dict[str, Any]:
    texts = [one for one in page.texts if one.channel == channel.casefold() or not channel]
    row = next((one for one in texts if quote in one.text), None)
    if row is None:
        raise Refused(
            "bad_anchor",
            Sentence("Der Wortlaut „{quote}“ steht nicht in der Fassung.", quote=quote),
        )
    if row.text.count(quote) > 1:
        message = Sentence(
            "Der Wortlaut „{quote}“ steht mehrmals da. Bitte zitieren Sie mehr.", quote=quote
        )
        raise Refused("bad_anchor", message)
    start = row.text.index(quote)
    end = start + len(quote)
    return {"kind": "text", "channel": row.channel, "start": start, "end": end}


def _medium_place(
    page: ReviewPage, number: int, region: str, times: str, sheet: int
) -> dict[str, Any]:
    if not (number or region or times or sheet):
        return {}
    medium = _medium(page, number or 1)
    place: dict[str, Any] = {"kind": "image", "medium": medium.digest}
    if times:
        start, _, end = times.partition("-")
        first = _milliseconds(start)
        place |= {"kind": "video", "from_ms": first, "to_ms": _milliseconds(end) if end else first}
    elif sheet:
        place |= {"kind": "page", "page": sheet}
    elif not region:
        region = "0,0,100,100"
    return place | (_parts(region) if region else {})


def _medium(page: ReviewPage, number: int) -> MediumRow:
    if number > len(page.media):
        raise Refused(
            "bad_anchor", Sentence("Ein Medium {number} hat die Fassung nicht.", number=number)
        )
    return page.media[number - 1]


def _milliseconds(words: str) -> int:
    match = _TIME.match(words.strip())
    if match is None:
        raise WrongUsage(
            Sentence(
                "„{words}“ ist keine Zeit. Bitte schreiben Sie zum Beispiel 0:17.", words=words
            )
        )
    hours, minutes, seconds, part = match.groups()
    whole = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
    return whole * 1000 + int((part or "0").ljust(3, "0"))


def _parts(words: str) -> dict[str, int]:
    match = _REGION.match(words.strip())
    if match is None:
        message = Sentence(
            "„{words}“ ist kein Ausschnitt. Bitte schreiben Sie zum Beispiel 50,40,20,15.",
            words=words,
        )
        raise WrongUsage(message)
    numbers = (round(float(one) * _PERCENT) for one in match.groups())
    return dict(zip("xywh", numbers, strict=True))


def _answered(page: ReviewPage, number: int) -> str:
    if not number:
        return ""
    found = next((one.id for one in page.comments if one.number == number), "")
    if not found:
        raise Refused(
            "unknown_comment", Sentence("Eine Anmerkung {number} gibt es nicht.", number=number)
        )
    return found
