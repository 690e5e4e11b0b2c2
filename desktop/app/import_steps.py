"""The tour's steps through the import of a plan: files, columns, dry run, what is being made."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from db.rows import InboxFilter
from desktop.app.camera import Camera
from desktop.app.desk import Desk
from desktop.bulk_import.view import ImportView

if TYPE_CHECKING:
    from db.store import Store

HEAD = "ID;VÖ-Datum;Zeit;Titel;Kanal;Ressort;Text_IG;Text_LI;Bild;Alternativtext;Stand\n"
# Title, channels, house, how many pictures.
POSTS = (
    ("Schnee räumen, bevor der Wecker klingelt", "LI, Xing", "SMWA", 1),
    ("Ein Tag in der Staatskanzlei", "IG, LI", "SK", 3),
    ("Labor: Trinkwasser im Blick", "YouTube", "SMS", 1),
    ("Feuerwehr: Ehrenamt trifft Hauptamt", "Facebook, IG", "SMI", 3),
    ("IT, die alle brauchen", "Xing, LI", "SK", 1),
    ("Steuern? Kann ich. Teil 2", "IG, TikTok", "SMFi", 4),
    ("Wissen braucht Ordnung: Magazin", "Facebook", "SMWK", 2),
    ("Vermessen statt vermuten, Teil 2", "IG", "SMR", 2),
    ("Baumschule im Winter", "IG, LI", "SMEKUL", 3),
    ("Steuern? Kann ich. Teil 3", "IG", "SMFi", 1),
    ("Archiv: Was bleibt", "LI", "SMI", 1),
    ("Steuern? Kann ich. Teil 4", "IG", "SMFi", 1),
)
WRONG_DAY, MISSPELLED = 3, (5, 3)
MOST = 40


class ImportSteps:
    """Each step does what a person would do and takes a picture of it; nothing is written."""

    def __init__(self, desk: Desk, camera: Camera, home: Path) -> None:
        self._desk, self._camera = desk, camera
        self._folder = home / "Einlesen"
        self._media = self._folder / "Medien_KW48-51"
        self._pictures: tuple[str, ...] = ()

    def take(self) -> None:
        """Choose files, look at the columns and at the dry run, begin to make drafts."""
        self._desk.runner.query(_pictures, self._on_pictures)
        self._camera.settle()
        plan = self._write()
        pages, shoot = self._desk.pages, self._camera.shoot
        self._desk.window.acts["import_plan"].trigger()
        view = pages.import_view
        shoot("13-einlesen", "Redaktionsplan wählen")
        view.files.take([self._media, plan])
        shoot("13a-dateien", "Wie der Plan gelesen wird, mit seinem Anfang")
        view.show_columns()
        shoot("13b-spalten", "Jede Spalte mit drei Beispielen und dem, als was sie gelesen wird")
        pages.importer.try_out()
        self._camera.settle()
        self._choose_route()
        self._dry_run(view)
        self._desk.window.show_area("inbox")

    def _dry_run(self, view: ImportView) -> None:
        shoot = self._camera.shoot
        view.plan.table.selectRow(WRONG_DAY)
        shoot("14-probelauf", "Probelauf mit Fehlern")
        view.plan.table.selectRow(MISSPELLED[0])
        shoot("14a-korrigieren", "Ein Haus wird für drei Zeilen korrigiert")
        read = self._desk.pages.importer.plan
        if read is not None:
            view.show_writing(read, submit=False)
            shoot("14b-anlegen", "Was angelegt wird")
        view.files.clear()
        view.show_files()

    def _choose_route(self) -> None:
        """Let one route hold for all rows, as a person would who is asked in each."""
        importer = self._desk.pages.importer
        routes = importer.plan.choices.get("route", ()) if importer.plan else ()
        if routes:
            importer.give("route", routes[0][0])
            self._camera.settle()

    def _on_pictures(self, paths: tuple[str, ...]) -> None:
        self._pictures = paths

    def _write(self) -> Path:
        """Write a plan with mistakes, and a folder of media from the pictures of the space."""
        shutil.rmtree(self._folder, ignore_errors=True)
        self._media.mkdir(parents=True)
        lines, used = [], 0
        for number, (title, channels, house, count) in enumerate(POSTS):
            names = [f"motiv_{number + 1:02}_{at + 1:02}.jpg" for at in range(count)]
            for at, name in enumerate(names if self._pictures else ()):
                missing = (number, at) == MISSPELLED
                there = f"Motiv-{number + 1:02}-{at + 1}.JPG" if missing else name
                picture = Path(self._pictures[used % len(self._pictures)])
                (self._media / there).write_bytes(_another(picture.read_bytes(), there))
                used += 1
            day = "31.11.2027" if number == WRONG_DAY else f"{number + 10:02}.11.2027"
            text = f"{title}: Was dahinter steckt, erzählen wir hier."
            texts = (text if "IG" in channels else "", text)
            told = ";".join((title, channels, house, *texts, ", ".join(names)))
            alt = " | ".join([title] * count)
            lines.append(f"P-{number + 1:02};{day};09:00;{told};{alt};mit SK klären\n")
        if self._pictures:
            shutil.copyfile(self._pictures[0], self._media / "nicht_gebraucht.jpg")
        plan = self._folder / "Plan_KW48-51.csv"
        plan.write_text(HEAD + "".join(lines), "utf-8")
        return plan


def _another(jpeg: bytes, words: str) -> bytes:
    """The same picture with a comment: nobody has shown these bytes before."""
    told = words.encode()
    return jpeg[:2] + b"\xff\xfe" + (len(told) + 2).to_bytes(2) + told + jpeg[2:]


def _pictures(store: Store) -> tuple[str, ...]:
    """Paths of pictures that the space holds, each once."""
    rows = store.inbox.rows(InboxFilter("all"), limit=MOST)
    found: dict[str, str] = {}
    for row in rows:
        for one in store.drafts.page(row.draft).media:
            path = store.media_path(one.digest)
            if one.type == "image/jpeg" and path is not None and Path(path).is_file():
                found[one.digest] = str(path)
    return tuple(found.values())
