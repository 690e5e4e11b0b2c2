"""Packets at the desk: written and read from the menu, or dropped on the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from db.store import Store
from desktop.app.job_desk import JobDesk
from desktop.background.opening import OpenStore
from desktop.i18n import dates, terms
from desktop.main_window.main_window import MainWindow
from desktop.sync_status.packet_dialog import HEADS, PACKET, PacketDialog, with_ending


class PacketDesk(JobDesk):
    """Presenter: one job at a time, told in the notice bar.

    Args:
        open_store: opens a store of the job's own.
        window: gets the menu entries, the notices and the drops.
    """

    def __init__(self, open_store: OpenStore, window: MainWindow) -> None:
        super().__init__(open_store, window)
        window.acts.on("packet_write", self.ask_to_write)
        window.acts.on("packet_read", self._on_read)
        window.acts.on("packet_heads", self._on_heads)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def ask_to_write(self) -> None:
        """Open the dialog that asks for whom."""
        dialog = PacketDialog(self._window)
        dialog.packet_wanted.connect(self.write)
        dialog.open()

    def write(self, path: str, heads: str) -> None:
        """Write a packet of what lacks a partner with these heads, "" = of everything."""
        partner = Path(heads) if heads else None

        def work(store: Store) -> dict[str, Any]:
            return store.packets.write(Path(path), partner)

        self._start(work, self._on_written, self.tr("Paket wird geschrieben …"))

    def read(self, paths: list[str]) -> None:
        """Read packets, one after the other."""

        def work(store: Store) -> list[dict[str, Any]]:
            return [store.packets.read(Path(path))[0] for path in paths]

        self._start(work, self._on_taken, self.tr("Paket wird eingelesen …"))

    def write_heads(self, path: str) -> None:
        """Write what this computer holds, for whoever packs for it."""

        def work(store: Store) -> str:
            store.packets.write_heads(Path(path))
            return path

        self._start(work, self._on_noted, self.tr("Stand wird geschrieben …"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that are packets, and nothing else, from a drag."""
        entered, dropped = QEvent.Type.DragEnter, QEvent.Type.Drop
        if event.type() not in {entered, dropped} or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        found = _packets_in(event)
        if found:
            event.acceptProposedAction()
        if found and event.type() == dropped:
            self.read(found)
        return bool(found)

    @override
    def _busy(self) -> str:
        return self.tr("Es wird noch an einem anderen Paket gearbeitet.")

    def _on_read(self) -> None:
        kinds = self.tr("Pakete (*{0});;Alle Dateien (*)").format(PACKET)
        found, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Paket einlesen"), "", kinds)
        if found:
            self.read(found)

    def _on_heads(self) -> None:
        kinds = self.tr("Stand (*{0})").format(HEADS)
        title = self.tr("Eigenen Stand speichern")
        found, _ = QFileDialog.getSaveFileName(self._window, title, "", kinds)
        if found:
            self.write_heads(with_ending(found, HEADS))

    def _on_written(self, document: dict[str, Any]) -> None:
        words = self.tr("Paket gespeichert: {0} in {1}").format(
            self._amount(document["sent"]), document["file"]
        )
        left = document["media_left_out"]
        if left:
            one = self.tr("{0} Medium passte nicht mehr hinein.")
            many = self.tr("{0} Medien passten nicht mehr hinein.")
            words = f"{words}. {terms.counted(left, one, many)}"
        self._tell(words, "warn" if left else "ok")

    def _on_noted(self, path: str) -> None:
        self._tell(self.tr("Stand gespeichert: {0}").format(path), "ok")

    def _on_taken(self, documents: list[dict[str, Any]]) -> None:
        """Say what came, what waits, and what was wrong."""
        total = {"entries": 0, "media_bytes": 0}
        for document in documents:
            for kind in total:
                total[kind] += document["received"][kind]
        words = [self.tr("Paket eingelesen: {0}.").format(self._amount(total))]
        waiting = max(document["waiting"] for document in documents)
        if waiting:
            one = self.tr("{0} Eintrag wartet auf frühere, die noch fehlen.")
            many = self.tr("{0} Einträge warten auf frühere, die noch fehlen.")
            words.append(terms.counted(waiting, one, many))
        problems = [problem["text"] for one in documents for problem in one["problems"]]
        tone = "bad" if problems else "warn" if waiting else "ok"
        self._tell(" ".join((*words, *problems[:1])), tone)

    def _amount(self, moved: dict[str, int]) -> str:
        one, many = self.tr("{0} Eintrag"), self.tr("{0} Einträge")
        words = terms.counted(moved["entries"], one, many)
        if moved["media_bytes"]:
            media = self.tr("{0} Medien").format(dates.file_size(moved["media_bytes"]))
            return f"{words}, {media}"
        return words


def _packets_in(event: QDropEvent) -> list[str]:
    """Return the dropped files if each of them is a packet."""
    urls = event.mimeData().urls()
    paths = [url.toLocalFile() for url in urls if url.isLocalFile()]
    whole = len(paths) == len(urls) and all(path.endswith(PACKET) for path in paths)
    return paths if whole else []
