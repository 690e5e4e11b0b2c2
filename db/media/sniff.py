"""What a file really is, by its content; and whether its name says so."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from db.domain.subtitles import sniff_subtitles
from db.media.limits import HEAD_BYTES
from db.sentence import NOTHING, Sentence


@dataclass(frozen=True, slots=True)
class MediaType:
    """A kind of medium.

    Attributes:
        mime: as written into the log.
        words: for people, with article: "ein JPEG-Bild".
        suffixes: file name endings that say so; the first is proposed.
    """

    mime: str
    words: Sentence
    suffixes: tuple[str, ...]


_MOVIES = ("mp4", "m4v", "mov")
ACCEPTED = {
    one.mime: one
    for one in (
        MediaType("image/jpeg", Sentence("ein JPEG-Bild"), ("jpg", "jpeg", "jpe", "jfif")),
        MediaType("image/png", Sentence("ein PNG-Bild"), ("png", "apng")),
        MediaType("image/gif", Sentence("ein GIF-Bild"), ("gif",)),
        MediaType("image/webp", Sentence("ein WebP-Bild"), ("webp",)),
        MediaType("image/avif", Sentence("ein AVIF-Bild"), ("avif",)),
        MediaType("image/tiff", Sentence("ein TIFF-Bild"), ("tif", "tiff")),
        MediaType("image/bmp", Sentence("ein BMP-Bild"), ("bmp",)),
        MediaType("video/mp4", Sentence("ein MP4-Video"), _MOVIES),
        MediaType("video/quicktime", Sentence("ein QuickTime-Video"), ("mov", "mp4", "m4v")),
        MediaType("video/webm", Sentence("ein WebM-Video"), ("webm",)),
        MediaType("application/pdf", Sentence("ein PDF"), ("pdf",)),
        MediaType("application/x-subrip", Sentence("eine Untertiteldatei (SRT)"), ("srt",)),
        MediaType("text/vtt", Sentence("eine Untertiteldatei (WebVTT)"), ("vtt",)),
    )
}
_SAME = {"image/apng": "image/png", "video/x-m4v": "video/mp4"}
_AS_JPEG = Sentence("Bitte im Fotoprogramm als JPEG sichern.")
_FROM_HEIC = Sentence(
    "Bitte als JPEG sichern (am iPhone: Einstellungen › Kamera › Formate › "
    "„Maximale Kompatibilität“)."
)
_AS_MP4 = Sentence("Bitte als MP4 (H.264) sichern.")
_REFUSED = {
    "image/heic": (
        Sentence("ein HEIC-Bild, wie es iPhones speichern; Umlauf kann es nicht zeigen"),
        _FROM_HEIC,
    ),
    "image/svg+xml": (
        Sentence("eine SVG-Zeichnung; kein Kanal nimmt sie an, und sie kann Programme enthalten"),
        Sentence("Bitte als PNG sichern."),
    ),
    "image/vnd.adobe.photoshop": (Sentence("eine Photoshop-Datei"), _AS_JPEG),
    "image/x-canon-cr2": (Sentence("ein Kamera-Rohbild"), _AS_JPEG),
    "image/jpx": (Sentence("ein JPEG-2000-Bild; Umlauf kann es nicht zeigen"), _AS_JPEG),
    "image/vnd.ms-photo": (Sentence("ein JPEG-XR-Bild; Umlauf kann es nicht zeigen"), _AS_JPEG),
    "video/x-matroska": (Sentence("ein Matroska-Video (MKV); kein Kanal nimmt es an"), _AS_MP4),
    "video/x-msvideo": (Sentence("ein AVI-Video; kein Kanal nimmt es an"), _AS_MP4),
    "video/x-ms-wmv": (Sentence("ein Windows-Media-Video; kein Kanal nimmt es an"), _AS_MP4),
    "video/x-flv": (Sentence("ein Flash-Video; kein Kanal nimmt es an"), _AS_MP4),
    "video/mpeg": (Sentence("ein MPEG-Video; kein Kanal nimmt es an"), _AS_MP4),
    "video/3gpp": (Sentence("ein 3GPP-Video; kein Kanal nimmt es an"), _AS_MP4),
    "application/zip": (
        Sentence("ein ZIP-Archiv"),
        Sentence("Bitte entpacken und die Dateien in den Medienordner legen."),
    ),
}
_AVIF_BRANDS = {b"avif", b"avis"}
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"mif2"}


def sniff(head: bytes) -> str:
    """The MIME type that the first bytes of a file say, "" if unknown.

    Args:
        head: the first ``HEAD_BYTES`` bytes, or fewer.
    """
    import filetype  # noqa: PLC0415 - not needed before the first medium

    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS | _AVIF_BRANDS:
        named = {head[at : at + 4] for at in range(8, min(len(head), 64), 4)}
        return "image/avif" if named & _AVIF_BRANDS else "image/heic"
    found = filetype.guess_mime(bytearray(head[:HEAD_BYTES])) or ""
    if not found and _looks_like_svg(head):
        return "image/svg+xml"
    if not found:
        return sniff_subtitles(head)
    return _SAME.get(found, found)


def refusal(name: str, mime: str) -> Sentence:
    """Why a file of this name and content is not taken, with what to do; "" if it is."""
    if mime not in ACCEPTED:
        return _unwanted(name, mime)
    kind = ACCEPTED[mime]
    suffix = PurePath(name).suffix.lower().removeprefix(".")
    if not suffix or suffix in kind.suffixes:
        return NOTHING
    better = f"{PurePath(name).stem}.{kind.suffixes[0]}"
    return Sentence(
        "„{name}“ ist in Wahrheit {words}. Bitte in „{better}“ umbenennen, auch in der Tabelle.",
        name=name,
        words=kind.words,
        better=better,
    )


def _unwanted(name: str, mime: str) -> Sentence:
    what, remedy = _REFUSED.get(
        mime,
        (
            Sentence("kein Bild, kein Video und kein PDF"),
            Sentence("Bitte die richtige Datei nennen."),
        ),
    )
    return Sentence("„{name}“ ist {what}. {remedy}", name=name, what=what, remedy=remedy)


def _looks_like_svg(head: bytes) -> bool:
    start = head[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith((b"<svg", b"<?xml", b"<!doctype svg")) and b"<svg" in head.lower()
