"""What is asked before something is said of a channel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from db.rows.publishing import ChannelRow, PublishPage
from desktop.draft_parts.reason_dialog import ReasonDialog, Wording
from desktop.i18n import dates, terms
from desktop.publishing.foot import LEAVABLE
from desktop.publishing.moment_field import moment_field
from desktop.theme.icons import icon


@dataclass(frozen=True, slots=True)
class Said:
    """What a dialog gave; ``at`` in ms where it asks for a moment."""

    act: str
    channel: str
    reason: str
    at: int = 0


class SayDialog(ReasonDialog):
    """Asks for the reason of an act, and what else the act needs."""

    help_page = "17-publish"

    def __init__(  # noqa: PLR0913, PLR0917 - what an act is about
        self,
        act: str,
        wording: Wording,
        page: PublishPage,
        channel: str,
        now: int,
        parent: QWidget | None = None,
    ) -> None:
        self._act, self._channel, self._now = act, channel, now
        self._leavable = [one for one in page.channels if one.state in LEAVABLE]
        super().__init__(wording, page.title, parent)

    @override
    def add_fields(self) -> None:
        if self._act == "drop":
            self.choice = _channels(self._leavable)
            self.add_labelled(self.tr("Kanal"), self.choice)
        if self._act == "unpublish":
            self.when = moment_field(self._now)
            self.add_labelled(self.tr("Vom Kanal genommen am"), self.when)

    @override
    def answer(self) -> object:
        drops, ends = self._act == "drop", self._act == "unpublish"
        channel = str(self.choice.currentData()) if drops else self._channel
        at = dates.from_wall(self.when.dateTime()) if ends else 0
        return Said(self._act, channel, str(super().answer()), at)


class SayWords(QObject):
    """The words of each dialog."""

    def wording(self, act: str, channel: str, least: int) -> Wording:
        """Return what the dialog of an act says; ``least``: characters of a reason."""
        name, reason = terms.channel_name(channel), self.tr("Begründung")
        if act == "drop":
            return Wording(
                self.tr("Kanal entfällt"),
                self.tr("Einen Kanal dieser Freigabe entfallen lassen"),
                self.tr("Kanal entfallen lassen"),
                "circle-minus",
                reason,
                least,
                self.tr("Das steht im Protokoll. Sie können den Kanal später doch eintragen."),
            )
        if act == "restore":
            return Wording(
                self.tr("Doch veröffentlichen"),
                self.tr("{0} ist doch zu veröffentlichen").format(name),
                self.tr("Kanal wieder aufnehmen"),
                "circle-plus",
                reason,
                least,
            )
        if act == "unpublish":
            return Wording(
                self.tr("Depublizieren vermerken"),
                self.tr("Der Beitrag auf {0} ist offline").format(name),
                self.tr("Vermerken"),
                "ban",
                reason,
                0,
                self.tr(
                    "Umlauf nimmt nichts vom Kanal. Tun Sie das dort, und vermerken Sie es hier."
                ),
            )
        return self._judging(act, name, least)

    def _judging(self, act: str, name: str, least: int) -> Wording:
        reason = self.tr("Begründung")
        if act == "accept":
            return Wording(
                self.tr("Abweichung vermerken"),
                self.tr("Der Text auf {0} bleibt, wie er erschienen ist").format(name),
                self.tr("Abweichung vermerken"),
                "check",
                reason,
                least,
                self.tr("Freigabe und veröffentlichter Text bleiben beide im Protokoll."),
            )
        return Wording(
            self.tr("Berichtigung verlangen"),
            self.tr("{0} soll den freigegebenen Text zeigen").format(name),
            self.tr("Berichtigung verlangen"),
            "pencil",
            reason,
            least,
            self.tr("Erledigt ist das, sobald jemand den freigegebenen Text dort einträgt."),
        )


def _channels(rows: Sequence[ChannelRow]) -> QComboBox:
    box = QComboBox()
    for row in rows:
        code = row.channel
        box.addItem(icon(terms.channel_icon(code)), terms.channel_name(code), code)
    return box
