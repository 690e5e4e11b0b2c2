"""The space that is measured, and what the rows need to know of it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from db.demo.build import make_synthetic
from db.demo.synthetic import AGENCY, voting_unit
from db.rows import MediumInput, NewDraft
from db.store import Store

VIEWER_HOUSE = "SMI"
PICTURES = 8
SIZE = (1080, 1350)


@dataclass(frozen=True)
class Place:
    """What is measured.

    Attributes:
        folder: a replica of the synthetic space.      scratch: a folder that is deleted after.
        drafts: how many drafts it was made with.
    """

    folder: Path
    scratch: Path
    drafts: int


def make(folder: Path, drafts: int) -> None:
    """The synthetic space, and some drafts at its end with pictures of real size."""
    make_synthetic(folder, drafts, seed=1)
    add_pictures(folder)


def add_pictures(folder: Path) -> None:
    """The last drafts that wait for the desk's own member: JPEGs as a phone gives them."""
    scratch = folder.parent / f"{folder.name}-pictures"
    scratch.mkdir()
    with Store.open(folder, as_member=AGENCY) as store:
        for number in range(PICTURES):
            path = scratch / f"foto_{number}.jpg"
            Image.effect_noise(SIZE, 60 + number).convert("RGB").save(path, quality=85)
            new = NewDraft(
                title=f"Messbild {number}",
                house=VIEWER_HOUSE,
                texts={"instagram": "Wer im Wald arbeitet, plant in Jahrzehnten. " * 8},
                channels=("instagram",),
                route=VIEWER_HOUSE,
                unit=voting_unit(VIEWER_HOUSE),
                media=(MediumInput(str(path), name=path.name, alt_text="Rauschen"),),
            )
            (draft,) = store.drafts.create(new).drafts
            store.drafts.submit(draft)
        store.act_as(voting_unit(VIEWER_HOUSE), remember=True)
    shutil.rmtree(scratch)


def without_media(folder: Path, target: Path) -> Path:
    """A copy of a replica's database and keys."""
    shutil.copytree(folder, target, ignore=shutil.ignore_patterns("media", "thumbnails", "sync"))
    return target
