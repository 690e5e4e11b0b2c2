"""Import of a plan with its media: dry run, then writing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from csv import writer
from io import BytesIO
from pathlib import Path
from random import Random

from PIL import Image

from db.demo.synthetic import AGENCY
from db.media.seen import forget_all
from db.store import Store
from tests.bench import floors
from tests.bench.measure import Row, Spent, in_turns, least, rounds, spent, timed
from tests.bench.space import Place, without_media

LEAST_ROWS, MOST_ROWS, DRAFTS_A_ROW = 20, 1_000, 50
MEDIA_A_ROW = 3
MEGABYTE = 1 << 20
COMMENT = 65_000
COLUMNS = ("ID", "Titel", "Haus", "Datum", "Uhrzeit", "Kanäle", "Text", "Medien", "Alternativtext")


def import_plan(place: Place) -> Iterator[Row]:
    """From 50,000 drafts on the goal's 1,000 rows and 3,000 files: 6 GB, at most three times."""
    count = min(max(place.drafts // DRAFTS_A_ROW, LEAST_ROWS), MOST_ROWS)
    folder = place.scratch / "plan"
    folder.mkdir()
    files = _files(folder, count * MEDIA_A_ROW)
    size = sum(file.stat().st_size for file in files)
    plan = _plan(place.scratch / "plan.csv", count)
    folder_of_copies = place.scratch / "copies"
    with Store.open(
        without_media(place.folder, place.scratch / "importing"), as_member=AGENCY
    ) as store:
        made = store.imports.dry_run(plan, folder)
        assert all(row.writable for row in made.rows), made.rows[0]
        dry, read = in_turns(
            lambda: _first_look(store, plan, folder),
            lambda: floors.read_and_hash(files),
            rounds(place.drafts),
        )
        again = timed(lambda: store.imports.dry_run(plan, folder))
        floor_write = _write_floor(files, folder_of_copies)
        write = spent(lambda: store.imports.run(made))
    floor_write = least([floor_write, _write_floor(files, folder_of_copies)])
    shutil.rmtree(place.scratch / "importing")
    shutil.rmtree(folder)
    what = f"{count} rows, {len(files)} files, {size / MEGABYTE:,.0f} MB"
    note = "floor: a thread a core; ours: every picture looked at in a child as well"
    cpu = (dry.cpu, read.cpu)
    yield Row(f"import, dry run: {what}", dry.ms, read.ms, "≤ 1.5×", note, cpu=cpu)
    yield Row("import, dry run again, after a correction", again, read.ms, "", "no file anew")
    note, cpu = "floor: copied and fsynced too", (write.cpu, floor_write.cpu)
    yield Row("import, writing", write.ms, floor_write.ms, "≤ 1.5×", note, cpu=cpu)


def _first_look(store: Store, plan: Path, folder: Path) -> None:
    forget_all()
    store.imports.dry_run(plan, folder)


def _write_floor(files: list[Path], target: Path) -> Spent:
    target.mkdir()
    floor = spent(lambda: floors.copy_and_hash(files, target))
    shutil.rmtree(target)
    return floor


def _files(folder: Path, count: int) -> list[Path]:
    """JPEGs of 1 to 3 MB, no two alike: one noisy picture, filled up with comments."""
    dice = Random(1)  # noqa: S311 - sizes, no secret
    start = BytesIO()
    Image.effect_noise((1080, 1350), 90).convert("RGB").save(start, "jpeg", quality=90)
    picture = start.getvalue()
    made = []
    for number in range(count):
        path = folder / f"{number // MEDIA_A_ROW:04}_{number % MEDIA_A_ROW + 1}.jpg"
        missing = int(dice.uniform(MEGABYTE, 3 * MEGABYTE)) - len(picture)
        segments = [_comment() for _ in range(max(missing // COMMENT, 1))]
        path.write_bytes(b"".join((picture[:2], *segments, picture[2:])))
        made.append(path)
    return made


def _comment() -> bytes:
    """A comment segment of JPEG with random bytes."""
    return b"\xff\xfe" + (COMMENT + 2).to_bytes(2) + os.urandom(COMMENT)


def _plan(path: Path, rows: int) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        out = writer(file, delimiter=";")
        out.writerow(COLUMNS)
        for number in range(rows):
            media = ", ".join(f"{number:04}_{one + 1}.jpg" for one in range(MEDIA_A_ROW))
            text = f"Wer im Wald arbeitet, plant in Jahrzehnten. Folge {number}."
            day = f"{number % 28 + 1:02}.0{number % 9 + 1}.2027"
            titles = (f"B-{number:04}", f"Waldarbeit {number}", "SMI", day, "09:00")
            out.writerow((*titles, "instagram", text, media, "Rauschen"))
    return path
