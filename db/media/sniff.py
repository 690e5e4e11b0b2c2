"""What a file really is, by its content; and whether its name says so."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from db.domain.subtitles import sniff_subtitles
from db.media.limits import HEAD_BYTES


@dataclass(frozen=True, slots=True)
class MediaType:
    """A kind of medium.

    Attributes:
        mime: as written into the log.
        words: for people, with article: "ein JPEG-Bild".
        suffixes: file name endings that say so; the first is proposed.
    """

    mime: str
    words: str
    suffixes: tuple[str, ...]


_MOVIES = ("mp4", "m4v", "mov")
ACCEPTED = {
    one.mime: one
    for one in (
        MediaType("image/jpeg", "ein JPEG-Bild", ("jpg", "jpeg", "jpe", "jfif")),
        MediaType("image/png", "ein PNG-Bild", ("png", "apng")),
        MediaType("image/gif", "ein GIF-Bild", ("gif",)),
        MediaType("image/webp", "ein WebP-Bild", ("webp",)),
        MediaType("image/avif", "ein AVIF-Bild", ("avif",)),
        MediaType("image/tiff", "ein TIFF-Bild", ("tif", "tiff")),
        MediaType("image/bmp", "ein BMP-Bild", ("bmp",)),
        MediaType("video/mp4", "ein MP4-Video", _MOVIES),
        MediaType("video/quicktime", "ein QuickTime-Video", ("mov", "mp4", "m4v")),
        MediaType("video/webm", "ein WebM-Video", ("webm",)),
        MediaType("application/pdf", "ein PDF", ("pdf",)),
        MediaType("application/x-subrip", "eine Untertiteldatei (SRT)", ("srt",)),
        MediaType("text/vtt", "eine Untertiteldatei (WebVTT)", ("vtt",)),
    )
}
_SAME = {"image/apng": "image/png", "video/x-m4v": "video/mp4"}
_AS_JPEG = "Bitte im Fotoprogramm als JPEG sichern."
_FROM_HEIC = (
    "Bitte als JPEG sichern (am iPhone: Einstellungen › Kamera › Formate › "
    "„Maximale Kompatibilität“)."
)
_AS_MP4 = "Bitte als MP4 (H.264) sichern."
_REFUSED = {
    "image/heic": (
        "ein HEIC-Bild, wie es iPhones speichern; Umlauf kann es nicht zeigen",
        _FROM_HEIC,
    ),
    "image/svg+xml": (
        "eine SVG-Zeichnung; kein Kanal nimmt sie an, und sie kann Programme enthalten",
        "Bitte als PNG sichern.",
    ),
    "image/vnd.adobe.photoshop": ("eine Photoshop-Datei", _AS_JPEG),
    "image/x-canon-cr2": ("ein Kamera-Rohbild", _AS_JPEG),
    "image/jpx": ("ein JPEG-2000-Bild; Umlauf kann es nicht zeigen", _AS_JPEG),
    "image/vnd.ms-photo": ("ein JPEG-XR-Bild; Umlauf kann es nicht zeigen", _AS_JPEG),
    "video/x-matroska": ("ein Matroska-Video (MKV); kein Kanal nimmt es an", _AS_MP4),
    "video/x-msvideo": ("ein AVI-Video; kein Kanal nimmt es an", _AS_MP4),
    "video/x-ms-wmv": ("ein Windows-Media-Video; kein Kanal nimmt es an", _AS_MP4),
    "video/x-flv": ("ein Flash-Video; kein Kanal nimmt es an", _AS_MP4),
    "video/mpeg": ("ein MPEG-Video; kein Kanal nimmt es an", _AS_MP4),
    "video/3gpp": ("ein 3GPP-Video; kein Kanal nimmt es an", _AS_MP4),
    "application/zip": (
        "ein ZIP-Archiv",
        "Bitte entpacken und die Dateien in den Medienordner legen.",
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


def refusal(name: str, mime: str) -> str:
    """Why a file of this name and content is not taken, with what to do; "" if it is."""
    if mime not in ACCEPTED:
        return _unwanted(name, mime)
    kind = ACCEPTED[mime]
    suffix = PurePath(name).suffix.lower().removeprefix(".")
    if not suffix or suffix in kind.suffixes:
        return ""
    better = f"{PurePath(name).stem}.{kind.suffixes[0]}"
    return (
        f"„{name}“ ist in Wahrheit {kind.words}. "
        f"Bitte in „{better}“ umbenennen, auch in der Tabelle."
    )


def _unwanted(name: str, mime: str) -> str:
    what, remedy = _REFUSED.get(
        mime, ("kein Bild, kein Video und kein PDF", "Bitte die richtige Datei nennen.")
    )
    return f"„{name}“ ist {what}. {remedy}"


def _looks_like_svg(head: bytes) -> bool:
    start = head[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith((b"<svg", b"<?xml", b"<!doctype svg")) and b"<svg" in head.lower()
