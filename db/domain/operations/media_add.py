"""One medium with what is said about it; the bytes lie beside the log, by SHA-256."""

from db.domain.operations.base import TEXT, Id32, Id64, NoneOrCode, Number, Operation, Word, kind


@kind(
    "media.add",
    TEXT,
    by="editor, contractor, lead",
    changes="a medium others name by its id",
)
class MediaAdd(Operation):
    """One medium with what is said about it; the bytes lie beside the log, by SHA-256.

    ``people`` is "" (not stated), ``none`` or ``some``; ``consents`` name entries of the register.
    """

    sha256: Id64
    size: Number
    type: Word
    name: Word
    alt_text: Word
    credit: Word = ""
    licence: Word = ""
    consent: Word = ""
    width: Number = 0
    height: Number = 0
    duration_ms: Number = 0
    people: NoneOrCode = ""
    consents: tuple[Id32, ...] = ()
    music: Word = ""
