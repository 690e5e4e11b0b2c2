"""Fills ``xdomea/``: the messages asked for, and a copy of each document they name."""

from __future__ import annotations

from pathlib import Path
from shutil import copyfile

from db.audit_log.package import Content
from db.audit_log.xdomea.messages import MESSAGES
from db.audit_log.xdomea.subject import subject_of

FOLDER = "xdomea"


def write_xdomea(folder: Path, content: Content) -> None:
    """Write the messages; letter, annex and log have to lie in the folder.

    A message names its files by an own UUID before their name and expects them beside it, so
    the folder can be handed on alone.
    """
    if not content.xdomea:
        return
    place = folder / FOLDER
    subject = subject_of(folder, content)
    place.mkdir()
    for document in subject.documents:
        copyfile(folder / document.name, place / document.file)
    for code in content.xdomea:
        name, write = MESSAGES[code]
        with (place / f"{subject.process}_{name}.xml").open("wb") as out:
            write(out, subject)
