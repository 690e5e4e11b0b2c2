"""What the messages of a package speak of: the case, its documents, who sends and who gets it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC
from hashlib import file_digest
from pathlib import Path
from typing import NamedTuple
from uuid import UUID, uuid5

import msgspec

from db.audit_log.annexes.columns import verdict_words
from db.audit_log.package import Content
from db.audit_log.profiles import OMITTED
from db.domain.working_days import berlin

_OURS = UUID("6a0d7f0e-5d0b-5b1c-9d55-0f6b8f8e7a41")
"""Our own name space of UUIDs; whoever changes it gives every object a new name."""
_HOUSE = "SELECT h.name, h.code FROM unit u JOIN house h ON h.id = u.house WHERE u.code = ?"
_FORMATS = {".csv": "002", ".ods": "014", ".odt": "015", ".pdf": "044"}
_NAMELESS = "Auskunft aus dem Freigabeprotokoll"
OTHER = "100"
_DOCUMENTS = {
    "Antwortentwurf": "Antwortentwurf",
    "Anlage": "Anlage 1",
    "protokoll": "Freigabeprotokoll",
}


class Party(NamedTuple):
    """Who sends or gets a message; "" = not said."""

    house: str
    short: str = ""
    unit: str = ""
    title: str = ""


class Document(NamedTuple):
    """A file of the package, as a message names it.

    Attributes:
        id: of the document.      name: of the file in the package.      title: what it is.
        file: name of its copy beside the message, which begins with an own UUID.
        format: value of the list of file formats.      digest: SHA-256, hex.
    """

    id: str
    name: str
    title: str
    file: str
    format: str
    digest: str


@dataclass(frozen=True, slots=True)
class Subject:
    """What all messages of one package have in common.

    Attributes:
        content: the request.      process: UUID of the exchange, the same for the same request.
        sender: the unit that asks.      receiver: the addressee, else the sender's own house.
        documents: without the media.      words: for verdicts, as the space says them.
    """

    content: Content
    process: UUID
    sender: Party
    receiver: Party
    documents: tuple[Document, ...]
    words: dict[str, str]

    @property
    def case_id(self) -> str:
        """Return the UUID of the case."""
        return self.id_of("case")

    @property
    def title(self) -> str:
        """Return what the case is called, also where the request names no inquiry."""
        case = self.content.case
        about = self.content.heading().subject
        return about if case.print_number or case.subject else f"{_NAMELESS} · {about}"

    @property
    def created(self) -> str:
        """Return the frozen moment."""
        return moment(self.content.log.at)

    def id_of(self, what: str) -> str:
        """Return the UUID of a part of this exchange."""
        return str(uuid5(self.process, what))


def subject_of(folder: Path, content: Content) -> Subject:
    """Describe a package whose documents lie in a folder."""
    process = _process(content)
    sender = _sender(content)
    documents = tuple(_documents(folder, process))
    words = verdict_words(content.space[2])
    return Subject(content, process, sender, _receiver(content, sender), documents, words)


def moment(ms: int) -> str:
    """Return a moment as schemas have it, in UTC."""
    found = berlin(ms).astimezone(UTC).replace(tzinfo=None)
    return f"{found.isoformat(timespec='seconds')}Z"


def _process(content: Content) -> UUID:
    asked = {
        "fingerprint": content.log.fingerprint,
        "profile": content.profile.name,
        "wanted": asdict(content.wanted),
        "case": asdict(content.case),
        "feed": content.key.feed,
    }
    return uuid5(_OURS, msgspec.json.encode(asked).decode())


def _sender(content: Content) -> Party:
    _, title, code, unit = content.author
    house = content.tables.exec_driver_sql(_HOUSE, (code,)).first()
    name, short = house or (content.space[1], "")
    return Party(name, short, unit, title if content.profile.functions else "")


def _receiver(content: Content, sender: Party) -> Party:
    """An address may name a person, so it goes where persons may be named."""
    if not content.case.addressee:
        return Party(sender.house, sender.short)
    shown = ", ".join(content.case.addressee.splitlines())
    return Party(shown if content.profile.functions else OMITTED)


def _documents(folder: Path, process: UUID) -> Iterator[Document]:
    for path in sorted(folder.iterdir()):
        title = _DOCUMENTS.get(path.stem.partition("_")[0])
        if title is None:
            continue
        with path.open("rb") as file:
            digest = file_digest(file, "sha256").hexdigest()
        yield Document(
            id=str(uuid5(process, f"document {path.name}")),
            name=path.name,
            title=f"{title} ({path.suffix[1:].upper()})",
            file=f"{uuid5(process, f'file {path.name}')}_{path.name}",
            format=_FORMATS.get(path.suffix, OTHER),
            digest=digest,
        )
