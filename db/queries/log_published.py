"""What the log says of channels: which one an entry is about, and the address of what is live."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection

from db.reference.channels import channels
from db.sentence import Sentence

_PUBLISHED = """
SELECT e.id, COALESCE(p.channel, q.channel, json_extract(e.body, '$.channel'), ''),
COALESCE(w.text, '') FROM json_each(?) j JOIN entry e ON e.id = j.value
LEFT JOIN publication p ON p.id = e.id LEFT JOIN wording w ON w.id = p.text
LEFT JOIN publication q ON q.id = json_extract(e.body, '$.publication')
"""


class Published(NamedTuple):
    """``address``: of what is live; empty for what was said of it later."""

    channel: str
    address: str


def published(connection: Connection, rows: Iterable[Any]) -> dict[str, Published]:
    """By entry, of those rows of the log (id first, kind fifth) that are about a channel."""
    ids = [one[0] for one in rows if one[4].startswith("publication.")]
    if not ids:
        return {}
    found = connection.exec_driver_sql(_PUBLISHED, (json.dumps(ids),))
    return {one: Published(channel, text.partition("\n\n")[0]) for one, channel, text in found}


def on_channel(said: Sentence, channel: str) -> Sentence:
    """A sentence with the name of the channel it is about."""
    known = channels().get(channel)
    name = known.name if known else channel
    return Sentence("{said}: {channel}", said=said, channel=name) if name else said
