"""What a person may choose from to correct a cell."""

from __future__ import annotations

from collections.abc import Mapping

from db.bulk_import.codes import label_words, priority_words
from db.bulk_import.columns import CHANNELS, HOUSE, LABELS, PRIORITY, ROUTE
from db.bulk_import.known import Known
from db.reference.channels import channels

Choices = Mapping[str, tuple[tuple[str, str], ...]]


def choices_of(known: Known) -> Choices:
    """Canonical column → (what a cell would say, what it is called)."""
    return {
        HOUSE: tuple((one.code, one.name) for one in known.houses),
        ROUTE: tuple((one.name, one.name) for one in known.routes),
        CHANNELS: tuple((one.name, one.name) for one in channels().values()),
        LABELS: tuple((word, word) for word in label_words()),
        PRIORITY: tuple((word, word) for word in priority_words()),
    }
