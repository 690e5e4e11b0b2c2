"""What one row of a plan says, once every cell is parsed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from db.bulk_import.cells import Cells
from db.bulk_import.codes import read_channels, read_labels, read_priority
from db.bulk_import.columns import (
    ALT_TEXT,
    CHANNELS,
    CONSENT,
    CREDIT,
    DATE,
    LABELS,
    LICENCE,
    NOTE,
    REF,
    TIME,
)
from db.bulk_import.known import Known
from db.bulk_import.place import Place, read_place
from db.bulk_import.schedule import read_schedule
from db.bulk_import.wording import Wording, channels_with_text, read_wording
from db.sentence import Sentence

_PLANNED = "planned"
_MAX_REF = 100


@dataclass(frozen=True, slots=True)
class Fields:
    """A parsed row without its media files.

    Attributes:
        planned_at: ms, 0 = none; past: on a day that is over.
        planned_text, channels_text: the cells as written where they cannot be read, "" = they can.
        spelled: what the row's digest is made of: canonical column → parsed value.
    """

    ref: str
    place: Place
    wording: Wording
    channels: tuple[str, ...]
    planned_at: int
    past: bool
    labels: tuple[str, ...]
    priority: str
    note: str
    spelled: Mapping[str, str]
    planned_text: str = ""
    channels_text: str = ""


def read_fields(cells: Cells, known: Known, today: date) -> Fields:
    """Parses a row; whatever is wrong stands in the cells' messages afterwards.

    Args:
        cells: the row.
        known: the space's houses, units and routes.
        today: decides years that the plan leaves out.
    """
    ref = _ref(cells)
    place = read_place(cells, known)
    schedule = read_schedule(cells, today)
    planned_text = cells.as_written(DATE, TIME)
    channels = _channels(cells)
    channels_text = cells.as_written(CHANNELS)
    wording = read_wording(cells, channels)
    labels = read_labels(cells)
    spelled = {
        **wording.spelled,
        _PLANNED: schedule.spelled,
        CHANNELS: ",".join(channels),
        LABELS: ",".join(labels),
        **{name: cells.text(name) for name in (ALT_TEXT, CREDIT, LICENCE, CONSENT)},
    }
    return Fields(
        ref=ref,
        place=place,
        wording=wording,
        channels=channels,
        planned_at=schedule.planned_at,
        past=schedule.past,
        labels=labels,
        priority=read_priority(cells),
        note=cells.text(NOTE),
        spelled={name: value for name, value in spelled.items() if value},
        planned_text=planned_text,
        channels_text=channels_text,
    )


def _ref(cells: Cells) -> str:
    ref = " ".join(cells.text(REF).split())
    if len(ref) > _MAX_REF:
        cells.error(
            REF,
            Sentence("Die ID ist länger als {most} Zeichen. Bitte kürzen.", most=_MAX_REF),
        )
    return ref


def _channels(cells: Cells) -> tuple[str, ...]:
    named = read_channels(cells)
    if named or cells.text(CHANNELS):
        return named
    found = channels_with_text(cells)
    if found:
        cells.hint(
            CHANNELS, Sentence("Die Kanäle fehlen; aus den gefüllten Textspalten übernommen.")
        )
    return found
