"""An entry of the register of consents and licences; the newest a writer had seen replaces it."""

from typing import Annotated

from db.domain.operations.base import (
    TEXT,
    Code,
    Id32,
    Id64,
    NoneOrId32,
    Number,
    Operation,
    Word,
    kind,
    one_of,
)


@kind(
    "consent.add",
    TEXT,
    by="editor, contractor, lead",
    changes="enters a consent or licence, or replaces the entry it had seen",
)
class ConsentAdd(Operation):
    """What a person or rights holder agreed to; ``channels`` [] = all, ``valid_until`` 0 = open.

    ``motif`` names a function, never a person (KUG §§ 22, 23: who is shown must agree).
    """

    consent: Id32
    kind: Annotated[str, one_of("person", "minor", "picture", "music", "font")]
    motif: Word
    house: NoneOrId32 = ""
    state: Annotated[str, one_of("asked", "given")] = "given"
    channels: tuple[Code, ...] = ()
    valid_until: Number = 0
    basis: Word = ""
    guardians: Number = 0
    signed_at: Number = 0
    asked_at: Number = 0
    scan: tuple[Id64, ...] = ()
    media: tuple[Id64, ...] = ()
    note: Word = ""
