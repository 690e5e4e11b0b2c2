"""The three messages: 0101 to another electronic file, 0503 to the archive, 0623 to the own file.

Source: xdomea 3.1.0 (0101, 0623) and 4.0.0 (0503), https://www.xrepository.de
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import BinaryIO

from db.audit_log.xdomea.edition import V3, V4
from db.audit_log.xdomea.message_xml import MessageXml
from db.audit_log.xdomea.parts import (
    about_posting,
    events_of,
    frozen_event,
    write_about,
    write_document,
    write_event,
    write_identity,
    write_party,
)
from db.audit_log.xdomea.subject import Party, Subject

_PRODUCT = "Umlauf"
_NO, _YES = "0", "1"
_ARCHIVE = "Zuständiges Archiv"
_ARCHIVING = {
    "produkt": _PRODUCT,
    "produkthersteller": _PRODUCT,
    "standard": "xdomea",
    "version": V4.version,
}


def write_information(out: BinaryIO, subject: Subject) -> None:
    """Write 0101: the case with its documents, each posting as a part of it."""
    xml = MessageXml(out, V3)
    with xml.message("Information.Information.0101"):
        with xml.part("Kopf"):
            _write_head(xml, subject, "0101")
            xml.leaf("Empfangsbestaetigung", _NO)
        with xml.part("Schriftgutobjekt"):
            _write_case(xml, subject)


def write_disposal(out: BinaryIO, subject: Subject) -> None:
    """Write 0503: the same case, for the archive to take over."""
    xml = MessageXml(out, V4)
    with xml.message("Aussonderung.Aussonderung.0503", _ARCHIVING):
        with xml.part("nachrichtenkopf"):
            with xml.part("identifikation.nachricht"):
                xml.bare("nachrichtenUUID", subject.id_of("message 0503"))
                xml.code("nachrichtentyp", "message", V4.messages, "0503")
                xml.bare("erstellungszeitpunkt", subject.created)
            write_party(xml, "leser", Party(_ARCHIVE))
            write_party(xml, "autor", subject.sender)
            xml.leaf("ProzessID", str(subject.process))
        xml.leaf("Importbestaetigung", _YES)
        xml.leaf("RueckmeldungArchivkennung", _NO)
        xml.leaf("Empfangsbestaetigung", _NO)
        xml.leaf("LfdNrNachrichtProTyp", "1")
        xml.leaf("GesamtanzahlNachrichtenProTyp", "1")
        with xml.part("Schriftgutobjekt"):
            _write_case(xml, subject)


def write_record(out: BinaryIO, subject: Subject) -> None:
    """Write 0623: the documents for a case that 0101 brought; the first carries the history."""
    xml = MessageXml(out, V3)
    with xml.message("FVDaten.GesamtprotokollAblegen.0623"):
        with xml.part("Kopf"):
            _write_head(xml, subject, "0623")
            xml.leaf("Empfangsbestaetigung", _NO)
            xml.leaf("Importbestaetigung", _YES)
            xml.leaf("Erstellerkennung", _PRODUCT)
            xml.leaf("Stapel", _YES)
            xml.leaf("Stapellaenge", str(len(subject.documents)))
        for number, document in enumerate(subject.documents, 1):
            with xml.part("GesamtprotokollZumAblegen"):
                xml.leaf("NummerImStapel", str(number))
                xml.leaf("IDSGO", subject.case_id)
                xml.leaf("Ablageort", subject.content.case.file_ref or "Auskunft")
                with xml.part("Dokument"):
                    write_document(xml, document, subject.created)
                if number == 1:
                    _write_history(xml, subject)


MESSAGES: dict[str, tuple[str, Callable[[BinaryIO, Subject], None]]] = {
    "0101": ("Information.Information.0101", write_information),
    "0503": ("Aussonderung.Aussonderung.0503", write_disposal),
    "0623": ("FVDaten.GesamtprotokollAblegen.0623", write_record),
}
"""By code: the message's name, and what writes it."""


def _write_head(xml: MessageXml, subject: Subject, code: str) -> None:
    xml.leaf("ProzessID", str(subject.process))
    xml.code("Nachrichtentyp", "message", V3.messages, code)
    xml.leaf("Erstellungszeitpunkt", subject.created)
    write_party(xml, "Absender", subject.sender)
    write_party(xml, "Empfaenger", subject.receiver)
    with xml.part("SendendesSystem"):
        xml.leaf("Produktname", _PRODUCT)


def _write_case(xml: MessageXml, subject: Subject) -> None:
    about = {
        "Betreff": subject.title,
        "Kennzeichen": subject.content.case.file_ref,
        "Federfuehrung": subject.sender.house,
    }
    with xml.part("Vorgang"):
        _write_beginning(xml, subject.case_id, about)
        write_event(xml, frozen_event(subject))
        for document in subject.documents:
            with ExitStack() as around:
                for name in xml.edition.document:
                    around.enter_context(xml.part(name))
                write_document(xml, document, subject.created)
        for posting in subject.content.shown or ():
            with xml.part("Teilvorgang"):
                uuid = subject.id_of(f"draft {posting.draft}")
                _write_beginning(xml, uuid, about_posting(posting))
                for event in events_of(subject, posting):
                    write_event(xml, event)


def _write_beginning(xml: MessageXml, uuid: str, about: dict[str, str]) -> None:
    write_identity(xml, uuid)
    if xml.edition is V4:
        xml.leaf("Kontextobjekt", _NO)
    write_about(xml, about)


def _write_history(xml: MessageXml, subject: Subject) -> None:
    write_event(xml, frozen_event(subject))
    for posting in subject.content.shown or ():
        for event in events_of(subject, posting):
            write_event(xml, event)
