"""A small space, and plans written into real files."""

import csv
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image

from db.bulk_import.known import Known, KnownHouse, KnownRoute, KnownUnit
from db.bulk_import.plan import make_plan
from db.bulk_import.sheet_child import read
from db.bulk_import.table import table_of
from db.rows.imports import Reading

TODAY = date(2026, 11, 21)
KNOWN = Known(
    houses=(
        KnownHouse("h-sk", "SK", "Sächsische Staatskanzlei"),
        KnownHouse("h-smf", "SMF", "Staatsministerium der Finanzen"),
        KnownHouse("h-smi", "SMI", "Staatsministerium des Innern"),
    ),
    units=(KnownUnit("u-lsf", "smf.lsf", "Landesamt für Steuern", "h-smf"),),
    routes=(
        KnownRoute("r-1", "Standard", frozenset({"h-sk", "h-smf", "h-smi"})),
        KnownRoute("r-2", "Eil"),
    ),
    route="r-1",
)
GOOD = {
    "ID": "A-01",
    "Titel": "Steuern? Kann ich.",
    "Haus": "SMF",
    "Datum": "23.11.2026",
    "Uhrzeit": "9:00",
    "Kanäle": "LinkedIn, Instagram",
    "Text": "Wir rechnen mit Ihnen.",
}


def having(*drafts):
    """The space with these drafts of the unit."""
    return replace(KNOWN, drafts=lambda _: drafts)


@pytest.fixture
def media(tmp_path):
    """Makes pictures in the media folder; each name another picture."""
    folder = tmp_path / "Medien"
    folder.mkdir()

    def make(*names):
        for number, name in enumerate(names):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            Image.new("RGB", (20 + number, 20), (number, 0, 0)).save(folder / name)
        return folder

    return make


@pytest.fixture
def plan(tmp_path):
    """The dry run of rows given as dictionaries, written as CSV."""

    def run(*rows, known=KNOWN, folder=None, mapping=(), send=False, **reading):
        file = tmp_path / "plan.csv"
        names = list(dict.fromkeys(name for row in rows for name in row))
        with file.open("w", encoding="utf-8", newline="") as out:
            writer = csv.DictWriter(out, names, delimiter=";")
            writer.writeheader()
            writer.writerows(rows)
        # The child has tests of its own.
        table = table_of(file, read(file), Reading(mapping=dict(mapping), **reading))
        return make_plan(table, known, folder, TODAY, send=send)

    return run


@pytest.fixture
def row(plan):
    """The dry run of one good row with some cells changed."""

    def run(known=KNOWN, folder=None, **changes):
        cells = {name.replace("_", " "): value for name, value in changes.items()}
        (found,) = plan(GOOD | cells, known=known, folder=folder).rows
        return found

    return run
