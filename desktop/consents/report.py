"""The register as one plain page to print: no scripts, nothing fetched, every word escaped."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from db.rows.consents import ConsentRow
from desktop.consents.words import ConsentWords
from desktop.i18n import dates

translate = QCoreApplication.translate
PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<style>
body {{ font: 11pt sans-serif; margin: 2em; color: #17202a; }}
table {{ border-collapse: collapse; width: 100%; }}
caption {{ text-align: left; padding-bottom: .5em; }}
th, td {{ border: 1px solid #76828f; padding: .3em .5em; text-align: left; vertical-align: top; }}
thead {{ display: table-header-group; }} tr {{ page-break-inside: avoid; }}
</style></head><body>
<h1>{title}</h1><p>{about}</p>
<table><caption>{caption}</caption><thead><tr>{heads}</tr></thead>
<tbody>
{rows}
</tbody></table>
<p>{foot}</p>
</body></html>
"""


def report(
    rows: Sequence[ConsentRow], total: int, space: str, words: ConsentWords, now: int
) -> str:
    """Return an HTML page of the entries shown, in their order.

    Args:
        rows: what the filter left.
        total: how many entries there are.
        space: name of the space.
        words: of the register.
        now: ms, by which the states are told.
    """
    heads = "".join(f"<th>{escape(one)}</th>" for one in _heads(words))
    shown = translate("ConsentReport", "{0} von {1} Nachweisen").format(len(rows), total)
    return PAGE.format(
        language=translate("ConsentReport", "de"),
        title=escape(translate("ConsentReport", "Einwilligungen und Lizenzen")),
        about=escape(f"{space}, {dates.planned(now)}"),
        caption=escape(shown),
        heads=heads,
        rows="\n".join(_row(one, words, now) for one in rows),
        foot=escape(_foot()),
    )


def _heads(words: ConsentWords) -> tuple[str, ...]:
    motif, *rest = words.heads()
    return (motif, translate("ConsentReport", "Haus"), translate("ConsentReport", "Art"), *rest)


def _row(row: ConsentRow, words: ConsentWords, now: int) -> str:
    cells = (
        row.motif,
        row.house,
        words.kind(row.kind),
        words.channels(row.channels),
        words.until(row)[0],
        " · ".join(part for part in words.basis(row, now)[:2] if part),
        words.scans(row.scans),
        str(row.drafts),
        words.headline(row).word,
    )
    return "<tr>" + "".join(f"<td>{escape(one)}</td>" for one in cells) + "</tr>"


def _foot() -> str:
    return translate(
        "ConsentReport",
        "Stand dieses Geräts. Der Zustand gilt für den genannten Tag. Motive stehen als Funktion; "
        "Namen stehen nur auf den Bögen.",
    )
