"""The status bar: sync, media, carrier, counts; at the right the chain and this device."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStatusBar

from desktop.override import override
from desktop.widgets.status_item import StatusItem


class StatusLine(QStatusBar):
    """Six parts; one that has nothing to say is not shown.

    Attributes:
        sync: state of the sync, pressed it opens the list.      carrier: where to.
        media: what of them is still to come; pressed it opens the same list.
        counts: what waits.      chain: state of the log.      device: words of this device.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setContentsMargins(0, 0, 0, 0)
        if (row := self.layout()) is not None:
            row.setSpacing(0)
        self.sync = StatusItem(self.tr("Abgleich"))
        self.media = StatusItem(self.tr("Medien"))
        self.carrier = StatusItem(self.tr("Träger"))
        self.counts = StatusItem(self.tr("Eingang"))
        self.chain = StatusItem(self.tr("Protokoll"), "left")
        self.device = StatusItem(self.tr("Gerät"), "left")
        for part in (self.sync, self.media, self.carrier, self.counts):
            self.addWidget(part)
        for part in (self.chain, self.device):
            self.addPermanentWidget(part)
        for part in self.parts():
            part.changed.connect(self._fit)

    def parts(self) -> tuple[StatusItem, ...]:
        """Return the parts, the one that may go first at the front, sync at the end."""
        return self.carrier, self.chain, self.device, self.counts, self.media, self.sync

    @override
    def minimumSizeHint(self) -> QSize:
        # Long words must not keep the window wide: what does not fit is left out.
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Shorten words, then leave out parts, until the rest fits."""
        for part in self.parts():
            part.show_short(short=False)
        for part in self.parts():
            if self._is_too_wide():
                part.show_short(short=True)
        for part in self.parts()[:-1]:
            if self._is_too_wide():
                part.hide()

    def _is_too_wide(self) -> bool:
        shown = (part for part in self.parts() if not part.isHidden())
        return sum(part.sizeHint().width() for part in shown) > self.width()
