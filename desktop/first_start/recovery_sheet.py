"""The sheet with the recovery key: its words, printing it, writing it to a file."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from db.errors import ReadOnlyError
from db.sentence import Sentence

GROUP, LINE = 4, 32


def grouped(key: str) -> str:
    """Return a key of 64 hex digits as two lines of eight groups."""
    lines = [key[start : start + LINE] for start in range(0, len(key), LINE)]
    return "\n".join(
        " ".join(line[start : start + GROUP] for start in range(0, LINE, GROUP)) for line in lines
    )


def sheet_text(space: str, key: str) -> str:
    """Return what stands on the sheet."""
    words = QCoreApplication.translate(
        "RecoverySheet",
        "Umlauf – Wiederherstellung\n\nRaum: {0}\n\n{1}\n\n"
        "Mit diesem Schlüssel kann jemand Geräte sperren und eine neue Verwaltung einladen, "
        "mehr nicht. Verwahren Sie das Blatt versiegelt. Umlauf zeigt den Schlüssel nie wieder.",
    )
    return words.format(space, grouped(key))


def print_sheet(text: str, parent: QWidget) -> bool:
    """Ask for a printer and print; False where the person cancelled."""
    # Printing is rare, and its module loads the printing system.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

    printer = QPrinter()
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    document = QTextDocument(text)
    document.print_(printer)
    return True


def save_sheet(text: str, path: Path) -> None:
    """Write the sheet to a file that only this user can read; as PDF where it is named so.

    Raises:
        ReadOnlyError: the file cannot be written there.
    """
    try:
        path.touch(mode=0o600)
        if path.suffix.lower() == ".pdf":
            path.write_bytes(_as_pdf(text))
        else:
            path.write_text(text + "\n", "utf-8")
    except OSError as problem:
        message = QCoreApplication.translate(
            "RecoverySheet", "{0} lässt sich nicht schreiben. Wählen Sie einen anderen Ort."
        )
        raise ReadOnlyError(Sentence(message.format(path))) from problem


def _as_pdf(text: str) -> bytes:
    buffer, document = QBuffer(), QTextDocument(text)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document.print_(writer)
    return bytes(buffer.data().data())
