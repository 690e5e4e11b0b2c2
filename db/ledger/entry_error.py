"""Why an entry was not accepted."""

from __future__ import annotations

from db.errors import DamagedFileError
from db.sentence import Sentence


class EntryError(DamagedFileError):
    """An entry that must not be stored.

    Attributes:
        kind: bad_signature, bad_body, bad_chain, too_large or malformed.
        where: ``feed/seq`` where the header could be read, else the entry's id.
        text: one German sentence.
    """

    def __init__(self, kind: str, where: str, text: Sentence) -> None:
        super().__init__(Sentence("{text} ({where})", text=text, where=where) if where else text)
        self.kind = kind
        self.where = where
        self.text = text
