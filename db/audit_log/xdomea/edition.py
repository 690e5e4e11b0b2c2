"""The two editions of xdomea that we write, where they call the same thing differently.

Source: xdomea 3.1.0 and 4.0.0, https://www.xrepository.de
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edition:
    """How an edition names things.

    Attributes:
        version: of xdomea.      messages: version of the list of message types.
        id: element of an object's UUID.
        institution: of a contact.      unit: of a contact.
        document: elements around a document, from the outside in.
        unknown: stands for a version of a file format that nobody knows.
        hashes: a file may have its digest in an element of its own.
    """

    version: str
    messages: str
    id: str
    institution: str
    unit: str
    document: tuple[str, ...]
    unknown: str
    hashes: bool

    @property
    def namespace(self) -> str:
        """Return the namespace of its elements."""
        return f"urn:xoev-de:xdomea:schema:{self.version}"


V3 = Edition(
    version="3.1.0",
    messages="2.0",
    id="ID",
    institution="Institution",
    unit="Organisationseinheit",
    document=("Dokument",),
    unknown="unbekannt",
    hashes=False,
)
V4 = Edition(
    version="4.0.0",
    messages="3.0",
    id="xdomeaUUID",
    institution="NameInstitution",
    unit="NameOrganisationseinheit",
    document=("DokumentOderDokumentMitSchriftstueck", "Dokument"),
    unknown="",
    hashes=True,
)
