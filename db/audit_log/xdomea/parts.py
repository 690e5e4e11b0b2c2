"""The parts that all messages are made of: contacts, documents, history, postings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from db.audit_log.annexes.columns import channel_name, states
from db.audit_log.german import whole
from db.audit_log.postings import Posting, UnitVote
from db.audit_log.xdomea.message_xml import MessageXml
from db.audit_log.xdomea.subject import OTHER, Document, Party, Subject, moment

_FORMATS = "1.0"
"""Version of the list of file formats whose values we know."""


class Event(NamedTuple):
    """One line of a history: who (a unit), when (ms), what, and anything else."""

    who: str
    at: int
    what: str
    note: str


def write_party(xml: MessageXml, name: str, party: Party) -> None:
    """Write a contact."""
    with xml.part(name):
        with xml.part(xml.edition.institution):
            xml.leaf("Name", party.house)
            if party.short:
                xml.leaf("Kurzbezeichnung", party.short)
        if party.unit:
            with xml.part(xml.edition.unit):
                xml.leaf("Name", party.unit)
        if party.title:
            xml.leaf("Taetigkeit", party.title)


def write_identity(xml: MessageXml, uuid: str) -> None:
    """Write how an object is told from others."""
    with xml.part("Identifikation"):
        xml.leaf(xml.edition.id, uuid)


def write_about(xml: MessageXml, about: dict[str, str]) -> None:
    """Write what is said of an object in general, in the order of the schema; "" is left out."""
    with xml.part("AllgemeineMetadaten"):
        for name, text in about.items():
            if text:
                xml.leaf(name, text)


def write_event(xml: MessageXml, event: Event) -> None:
    """Write a line of a history."""
    with xml.part("HistorienProtokollInformation"):
        xml.leaf("Akteur", event.who)
        xml.leaf("DatumUhrzeit", moment(event.at))
        if event.note:
            xml.leaf("Bemerkung", event.note)
        xml.leaf("Aktion", event.what)


def write_document(xml: MessageXml, document: Document, created: str) -> None:
    """Write what a document is and which file holds it."""
    write_identity(xml, document.id)
    note = "" if xml.edition.hashes else f"SHA-256 {document.digest}"
    write_about(xml, {"Betreff": document.title, "Bemerkung": note})
    with xml.part("Version"):
        xml.leaf("Nummer", "1")
        with xml.part("Format"):
            xml.code("Name", "format", _FORMATS, document.format)
            if document.format == OTHER:
                xml.leaf("SonstigerName", document.name.rpartition(".")[2].upper())
            xml.leaf("Version", xml.edition.unknown)
            with xml.part("Primaerdokument"):
                xml.leaf("Dateiname", document.file)
                xml.leaf("DateinameOriginal", document.name)
                xml.leaf("DatumUhrzeit", created)
                if xml.edition.hashes:
                    with xml.part("Hash"):
                        xml.leaf("Wert", document.digest)
                        xml.leaf("SonstigerAlgorithmus", "SHA-256")


def frozen_event(subject: Subject) -> Event:
    """Return what the case's own history says: the state the answer rests on."""
    log, demo = subject.content.log, subject.content.space[3]
    sender = subject.sender
    state = f"{whole(log.entries)} Einträge, Prüfsumme {log.fingerprint}"
    note = f"DEMO – FIKTIVE INHALTE. {state}" if demo else state
    who = ", ".join(filter(None, (sender.short or sender.house, sender.unit)))
    return Event(who, log.at, "Stand des Freigabeprotokolls festgehalten", note)


def events_of(subject: Subject, posting: Posting) -> Iterator[Event]:
    """Yield what happened to a posting: the votes of the units, then that it went out."""
    note = f"Entwurf {posting.draft}, Fassung {posting.number}, Prüfsumme {posting.digest}"
    for vote in posting.votes:
        if vote.at:
            said = subject.words.get(vote.verdict, vote.verdict)
            yield Event(_voter(vote), vote.at, said, note)
    if posting.published_at:
        yield Event(posting.house, posting.published_at, states("published"), note)


def about_posting(posting: Posting) -> dict[str, str]:
    """Return what is said of a posting in general."""
    channels = ", ".join(channel_name(code) for code in posting.channels)
    return {
        "Betreff": posting.title or f"Entwurf {posting.draft}",
        "Kennzeichen": posting.draft,
        "Federfuehrung": posting.house,
        "Bemerkung": f"{channels}; {states(posting.state)}",
    }


def _voter(vote: UnitVote) -> str:
    other = f" in Vertretung für {vote.stood_in_for}" if vote.stood_in_for else ""
    return f"{vote.unit}{other}"
