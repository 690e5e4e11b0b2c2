"""One release as files: a folder a channel with text, media, alternative texts and subtitles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.domain.media_types import film_of, is_subtitle
from db.domain.working_days import berlin
from db.publication.names import MOST_FOLDER, MOST_STEM, ending, plain, unlike
from db.reference.channels import channels
from db.rows.publishing import ChannelRow, PublishPage
from db.rows.review import MediumRow

TEXT, ALT, ABOUT = "text.txt", "alternativtexte.txt", "hinweise.txt"
_LABELS = {
    "advertisement": "Werbung",
    "cooperation": "Kooperation",
    "ai_generated": "KI-generiert",
}
_NUMBERED = re.compile(r"\A\d{1,3}[-_. ]+(?=\S)")
"""An agency's own numbering, which would stand there twice."""
_GONE = frozenset({"dropped", "ended"})


@dataclass(frozen=True, slots=True)
class File:
    """A file of the package.

    Attributes:
        path: parts below the package.      kind: as `db.rows.publishing.PackageRow` has it.
        data: its bytes, or b"" where ``medium`` is copied.
    """

    path: tuple[str, ...]
    kind: str
    data: bytes = b""
    medium: MediumRow | None = None

    @property
    def size(self) -> int:
        """Bytes."""
        return self.medium.size if self.medium else len(self.data)


def posted(page: PublishPage) -> tuple[ChannelRow, ...]:
    """The channels a package has folders for: those released, unless dropped or taken down."""
    return tuple(one for one in page.channels if one.released and one.mark not in _GONE)


def folder_name(page: PublishPage) -> str:
    """``2026-11-17_studieren-bei-der-polizei``, by the day in Germany."""
    title = plain(page.title, MOST_FOLDER, "beitrag")
    return f"{day_of(page.planned_at) or 'ohne-termin'}_{title}"


def posting_files(page: PublishPage, folder: str) -> Iterator[File]:
    """The files of one release below its folder."""
    yield File((folder, ABOUT), "text", _about(page).encode())
    taken: list[str] = []
    for one in posted(page):
        name = unlike(plain(one.channel, MOST_STEM, "kanal"), taken)
        taken.append(name)
        yield from _channel_files(one, (folder, name))


def _channel_files(one: ChannelRow, at: tuple[str, ...]) -> Iterator[File]:
    # The wording as it was released, byte for byte: no mark before it, no line end behind it.
    yield File((*at, TEXT), "text", one.text.encode())
    named = media_names(one.media)
    for name, medium in zip(named, one.media, strict=True):
        kind = "subtitle" if is_subtitle(medium.type) else "medium"
        yield File((*at, name), kind, medium=medium)
    if words := alt_words(named, one.media):
        yield File((*at, ALT), "alt", words.encode())


def media_names(media: Sequence[MediumRow]) -> tuple[str, ...]:
    """``01_nacht.jpg`` in the order to post in; subtitles are named after their film."""
    found: dict[int, str] = {}
    for number, at in enumerate(
        (at for at, one in enumerate(media) if not is_subtitle(one.type)), start=1
    ):
        one = media[at]
        own = _NUMBERED.sub("", one.name.rpartition(".")[0] or one.name)
        stem = plain(own, MOST_STEM, "medium")
        found[at] = f"{number:02}_{stem}.{ending(one.type, one.name)}"
    for at, one in enumerate(media):
        if is_subtitle(one.type):
            film = film_of(media, at)
            found[at] = unlike(_subtitle(one, media, film, found), found.values())
    return tuple(found[at] for at in range(len(media)))


def _subtitle(one: MediumRow, media: Sequence[MediumRow], film: int, named: dict[int, str]) -> str:
    tail = ending(one.type, one.name)
    if film < 0:
        return f"untertitel.{tail}"
    stem = named[film].rpartition(".")[0]
    own = media[film].name.rpartition(".")[0]
    rest = one.name.rpartition(".")[0]
    spoken = rest[len(own) :].strip(".") if rest.casefold().startswith(own.casefold()) else ""
    return ".".join(filter(None, (stem, plain(spoken, 10, ""), tail)))


def alt_words(named: Sequence[str], media: Sequence[MediumRow]) -> str:
    """Each picture and film by the name of its file, its alternative text below."""
    parts = [
        f"{name}\n{one.alt_text or '(ohne Alternativtext)'}\n"
        for name, one in zip(named, media, strict=True)
        if not is_subtitle(one.type)
    ]
    return "\n".join(parts)


def _about(page: PublishPage) -> str:
    """What the person who posts has to know and no text says."""
    facts = [
        ("Titel", page.title),
        ("Termin", _moment(page.planned_at) or "ohne Termin"),
        ("Haus", page.house_name),
        ("Stelle", page.unit_name),
        ("Fassung", f"{page.label} ({page.digest[:8]})"),
        (
            "Freigegeben",
            " durch ".join(filter(None, (_moment(page.released_at), page.released_by))),
        ),
        ("Kennzeichnung", ", ".join(_LABELS.get(one, one) for one in page.labels)),
    ]
    lines = [f"{name}: {words}" for name, words in facts if words]
    lines += ["", *(_state(one) for one in page.channels)]
    media = page.channels[0].media if page.channels else ()
    credited = [
        f"{name}: {one.credit}"
        for name, one in zip(media_names(media), media, strict=True)
        if one.credit
    ]
    if credited:
        lines += ["", "Bildnachweis", *credited]
    return "\n".join(lines) + "\n"


def _state(one: ChannelRow) -> str:
    known = channels().get(one.channel)
    words = {
        "dropped": "entfällt",
        "ended": "depubliziert",
        "live": "schon eingetragen",
    }.get(one.state, "noch zu veröffentlichen")
    return f"{known.name if known else one.channel}: {words}"


def day_of(moment: int) -> str:
    """A moment (ms) as a day in Germany, "" = none."""
    return berlin(moment).strftime("%Y-%m-%d") if moment else ""


def _moment(moment: int) -> str:
    if not moment:
        return ""
    return berlin(moment).strftime("%d.%m.%Y, %H:%M Uhr")
