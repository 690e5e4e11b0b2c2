"""The dry run as the command line prints it (4-formats §4.1, ``import --json``)."""

from __future__ import annotations

from typing import Any

from db.rows.imports import ImportPlan, ImportRow


def report(plan: ImportPlan, *, written: bool) -> dict[str, Any]:
    """The JSON document of ``umlauf import --json``.

    Args:
        plan: the dry run.
        written: whether its rows were written afterwards.
    """
    return {
        "file": plan.file,
        "sheet": plan.sheet,
        "encoding": plan.encoding,
        "format": plan.format,
        "rows": [_row(one) for one in plan.rows],
        "counts": plan.counts,
        "unused_files": list(plan.unused_files),
        "gone": [{"ref": ref, "title": title} for ref, title in plan.gone],
        "notes": list(plan.notes),
        "written": written,
    }


def _row(row: ImportRow) -> dict[str, Any]:
    return {
        "row": row.row,
        "status": row.status,
        "draft": row.draft,
        "external_ref": row.ref,
        "title": row.title,
        "messages": [
            {"column": one.column, "level": one.level, "text": one.text, "cell": one.cell}
            for one in row.messages
        ],
        "media": [
            {
                "wanted": one.wanted,
                "name": one.name,
                "found": one.found,
                "digest": one.digest,
                "size": one.size,
                "type": one.type,
                "proposal": one.proposal,
            }
            for one in row.media
        ],
    }
