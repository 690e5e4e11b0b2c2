"""Who posts: a neutral picture with initials, and the day it is planned for."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor

from desktop.i18n import dates
from desktop.media.mockups.post import Post
from desktop.media.mockups.sheet import CENTER, Sheet

translate = QCoreApplication.translate
GROUND, INK = QColor("#46566a"), QColor("#ffffff")


def add_avatar(sheet: Sheet, account: str, place: QPointF, edge: float, corner: float) -> None:
    """The account's picture, which nobody gave us: its initials."""
    box = QRectF(place.x(), place.y(), edge, edge)
    sheet.fill(box, GROUND, corner)
    sheet.line(initials(account), box, edge * 0.4, INK, bold=True, align=CENTER)


def initials(account: str) -> str:
    """Up to two letters: of the first words, or of the one word."""
    words = re.findall(r"\w+", account)
    if len(words) > 1:
        return "".join(word[0] for word in words[:2]).upper()
    return account[:1].upper()


def date_words(post: Post) -> str:
    """The planned day, or that there is none yet."""
    if not post.planned_at:
        return translate("Mockups", "ohne Termin")
    return dates.day(post.planned_at)
