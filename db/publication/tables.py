"""CSVs that other tools take in bulk, in the columns our own import knows them by."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import UTC

from db.domain.media_types import shown
from db.domain.working_days import ZONE, berlin
from db.publication.names import MOST_STEM, plain
from db.publication.posting import File
from db.reference.channels import channels
from db.reference.plan_formats import RISKY, Export, PlanFormat, plan_formats
from db.rows.publishing import ChannelRow, PublishPage

FOLDER = "stapel"
_WAITS = frozenset({"due", "planned"})
Due = tuple[PublishPage, ChannelRow]


def table_files(pages: Sequence[PublishPage]) -> Iterator[File]:
    """One CSV a tool, or one a tool and channel where the tool's plan names no channel.

    Only channels still due are in it: whoever loads it up posts nothing twice.
    """
    due = [(page, one) for page in pages for one in page.channels if one.state in _WAITS]
    for tool in plan_formats().values():
        if tool.export is None:
            continue
        for name, rows in _parts(tool, due):
            if rows:
                yield File((FOLDER, f"{name}.csv"), "table", _csv(tool, tool.export, rows))


def _parts(tool: PlanFormat, due: Sequence[Due]) -> Iterator[tuple[str, list[Due]]]:
    if any(one.column == "channels" for one in tool.columns):
        yield tool.code, list(due)
        return
    for channel in dict.fromkeys(one.channel for _, one in due):
        stem = plain(channel, MOST_STEM, "kanal")
        yield f"{tool.code}_{stem}", [found for found in due if found[1].channel == channel]


def _csv(tool: PlanFormat, export: Export, rows: Sequence[Due]) -> bytes:
    """Comma, quoted by RFC 4180, UTF-8 without a mark: what the tools ask for."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    columns = [one for one in tool.columns if one.header not in export.left_out]
    writer.writerow([one.header for one in columns])
    for page, channel in rows:
        cells = _cells(page, channel, export)
        writer.writerow([harmless(cells.pop(one.column, "")) for one in columns])
    return out.getvalue().encode()


def _cells(page: PublishPage, channel: ChannelRow, export: Export) -> dict[str, str]:
    """Canonical column → cell; each is used once, by the first column that means it."""
    moment = berlin(page.planned_at).astimezone(UTC if export.utc else ZONE)
    known = channels().get(channel.channel)
    return {
        "text": channel.text,
        "date": moment.strftime(export.date) if page.planned_at else "",
        "time": moment.strftime(export.time) if page.planned_at and export.time else "",
        "title": page.title,
        "channels": known.name.lower() if known else channel.channel,
        "alt_text": alt_cell(channel),
    }


def alt_cell(channel: ChannelRow) -> str:
    """The alternative texts in the order of the media, divided by ``||`` as Publer wants it."""
    texts = [one.alt_text.replace("||", "| |") for one in shown(channel.media)]
    return " || ".join(texts) if any(texts) else ""


def harmless(cell: str) -> str:
    """A cell no spreadsheet takes for a formula, and no tool posts differently.

    An apostrophe, as our tables for people have it, would be posted. A space before the text is
    dropped by the networks and by our own import, and spreadsheets keep the cell as text.
    """
    return f" {cell}" if cell.startswith(RISKY) else cell
