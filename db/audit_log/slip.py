"""The routing slip (*Laufzettel*) of one draft: what was released, who decided, and the proof."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import segno

from db.audit_log.annexes.columns import channel_name, states, verdict_words
from db.audit_log.german import day_and_time, long_day, whole
from db.audit_log.typesetting import typeset
from db.domain.working_days import berlin
from db.rows.review import MediumRow, PublicationRow, ReviewPage, StepRow, VoteRow

PICTURES = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})
WIDE, NARROW = 9, 5
_KINDS = {
    "expert_check": "Fachprüfung",
    "cosign": "Mitzeichnung",
    "final_signature": "Schlusszeichnung",
    "acknowledgement": "Kenntnisnahme",
    "hearing": "Anhörung",
}
_STANDINGS = {
    "counted": "zählt",
    "voided": "verfallen",
    "withdrawn": "zurückgenommen",
    "outdated": "überholt",
    "late": "verspätet",
    "not_counted": "zählt nicht",
}
_LABELS = {
    "advertisement": "Werbung",
    "cooperation": "Kooperation",
    "ai_generated": "KI-generiert",
}
HOW = (
    "Der Laufzettel gibt den Stand des Protokolls wieder, den die Prüfsumme nennt. Ob das "
    "Protokoll seither nur gewachsen ist, sagt: umlauf verify ORT --fingerprint PRÜFSUMME "
    "--space-id RAUM. Die Unterschriften im Protokoll sind Siegel der Unversehrtheit, keine "
    "qualifizierten elektronischen Signaturen."
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """The state of the log a slip stands on.

    Attributes:
        space: id; ``title``: of the space; ``wording``: ``release`` or ``cosign``.
        demo: all of it is made up.      at: now, ms.
        fingerprint: 64 hex; ``entries``: how many.
        released_at: when the shown revision was released, ms, 0 = it is not.
        released_by: name of the unit.
    """

    space: str
    title: str
    wording: str
    demo: bool
    at: int
    fingerprint: str
    entries: int
    released_at: int = 0
    released_by: str = ""


def write_slip(page: ReviewPage, anchor: Anchor, out: Path) -> None:
    """Set the slip of a draft.

    Args:
        page: the draft at the revision to be shown.
        anchor: what it stands on.
        out: the PDF; where it lies is there.

    Raises:
        KnownError: the memory does not suffice.
    """
    media = tuple(page.media)
    pictures = {
        _picture(number): Path(one.path)
        for number, one in enumerate(media, 1)
        if one.path and one.type in PICTURES
    }
    typeset(
        "slip.typ",
        _data(page, anchor),
        out,
        at=anchor.at,
        pictures=pictures,
        files={"code.svg": _code(page, anchor)},
    )


def _data(page: ReviewPage, anchor: Anchor) -> dict[str, Any]:
    words = verdict_words(anchor.wording)
    released = bool(anchor.released_at)
    going_on = {
        vote.id for stage in page.stages for step in stage.steps for vote in _going_on(page, step)
    }
    return {
        "title": f"Laufzettel: {page.title}",
        "subject": f"{page.house}, {page.house_name} · {anchor.title}",
        "footer": f"Laufzettel · Prüfsumme {anchor.fingerprint[:16]}… · {long_day(anchor.at)}",
        "demo": anchor.demo,
        "lines": list(_lines(page, anchor)),
        "state": f"Stand: {states(page.state)}",
        "released": _released(page, anchor),
        "notices": list(page.notices),
        "shown": f"Fassung {page.shown.label}" + (", wie freigegeben" if released else ""),
        "about": list(_about(page)),
        "texts": [{"channel": channel_name(one.channel), "text": one.text} for one in page.texts],
        "media": [_medium(number, one) for number, one in enumerate(page.media, 1)],
        "route": page.route_name or "Noch kein Laufweg",
        "steps": [
            _step(stage.name, step, _going_on(page, step), words)
            for stage in page.stages
            for step in stage.steps
        ],
        "votes": [_vote(vote, vote.id in going_on, words) for vote in page.votes],
        "parts": [part for part in _parts(page, words) if part["lines"]],
        "proof": [{"name": name, "value": value} for name, value in _proof(page, anchor)],
        "code": f"QR-Code mit Raum, Entwurf, Fassung und Prüfsumme {anchor.fingerprint}",
        "how": HOW,
    }


def _lines(page: ReviewPage, anchor: Anchor) -> Iterator[str]:
    yield f"Raum: {anchor.title}"
    yield f"Haus: {page.house}, {page.house_name}; eingereicht von {page.unit_name}"
    if page.topic:
        yield f"Thema: {page.topic}"
    if page.external_ref:
        yield f"Nummer im Redaktionsplan: {page.external_ref}"
    yield f"Gedruckt: {long_day(anchor.at)}"


def _released(page: ReviewPage, anchor: Anchor) -> str:
    if not anchor.released_at:
        return "Diese Fassung ist nicht freigegeben."
    by = f" von {anchor.released_by}" if anchor.released_by else ""
    return f"Fassung {page.shown.label} freigegeben am {_moment(anchor.released_at)}{by}."


def _about(page: ReviewPage) -> Iterator[str]:
    shown = page.shown
    yield f"Prüfsumme der Fassung: {shown.digest[:4]} {shown.digest[4:8]}"
    if shown.planned_at:
        yield f"Termin: {_moment(shown.planned_at)}"
    yield f"Kanäle: {', '.join(map(channel_name, shown.channels))}"
    if shown.labels:
        yield f"Kennzeichnung: {', '.join(_LABELS.get(one, one) for one in shown.labels)}"


def _medium(number: int, medium: MediumRow) -> dict[str, Any]:
    lines = [f"Alternativtext: {medium.alt_text or 'keiner'}"]
    if medium.credit:
        lines.append(f"Quelle: {medium.credit}")
    if medium.licence:
        lines.append(f"Lizenz: {medium.licence}")
    if not medium.path:
        lines.append("Die Datei liegt auf diesem Gerät nicht vor.")
    return {
        "title": f"Medium {number}: {medium.name}",
        "picture": _picture(number),
        "width": NARROW if medium.height > medium.width else WIDE,
        "alt": medium.alt_text or "Bild ohne Alternativtext",
        "lines": [*lines, f"{medium.type}, {whole(medium.size)} Byte, SHA-256:"],
        "digest": medium.digest,
    }


def _picture(number: int) -> str:
    return f"picture-{number}.jpg"


def _going_on(page: ReviewPage, step: StepRow) -> tuple[VoteRow, ...]:
    """Return the votes on an earlier revision by which a step is decided."""
    return tuple(one for one in page.votes if step.carried and one.id in step.votes)


def _step(
    stage: str, step: StepRow, going_on: tuple[VoteRow, ...], words: dict[str, str]
) -> list[str]:
    kind = _KINDS.get(step.kind, step.kind)
    result = words.get(step.result or step.state, step.result or step.state)
    if step.carried:
        numbers = ", ".join(dict.fromkeys(str(one.revision) for one in going_on))
        result += f"\ngilt fort aus Fassung {numbers}" if numbers else "\ngilt fort"
    decided = max((one.at for one in going_on), default=step.closed_at)
    term = f"Frist {step.days} Arbeitstage" if step.days else ""
    if step.hours:
        term = f"Frist {step.hours} Stunden"
    times = [
        f"seit {_moment(step.opened_at)}" if step.opened_at and not step.carried else "",
        f"entschieden {_moment(decided)}" if decided else "",
        term,
    ]
    return [
        "\n".join(dict.fromkeys((stage, kind))),
        " oder ".join(step.unit_names),
        result,
        "\n".join(filter(None, times)),
    ]


def _vote(vote: VoteRow, goes_on: bool, words: dict[str, str]) -> list[str]:
    deputy = f"\nin Vertretung für {vote.for_unit_name}" if vote.for_unit_name else ""
    by = f"\n{vote.by}" if vote.by and vote.by != vote.unit_name else ""
    return [
        _moment(vote.at),
        f"{vote.unit_name}{deputy}{by}",
        words.get(vote.verdict, vote.verdict),
        str(vote.revision),
        _STANDINGS.get(vote.standing, vote.standing) + (", gilt fort" if goes_on else ""),
    ]


def _parts(page: ReviewPage, words: dict[str, str]) -> Iterator[dict[str, Any]]:
    named = {vote.id: vote for vote in page.votes}
    yield {
        "title": "Auflagen",
        "lines": [
            f"{one.unit_name}: {one.text} ({'erfüllt' if one.ticked else 'offen'})"
            for one in page.conditions
        ],
    }
    yield {
        "title": "Begründungen",
        "lines": [
            f"{one.unit_name}, {words.get(one.verdict, one.verdict)}: {one.reason}"
            for one in named.values()
            if one.reason and one.verdict != "ask_back"
        ],
    }
    yield {
        "title": "Rückfragen",
        "lines": [
            f"{one.unit_name}: {one.text} – Antwort: {one.answer or 'noch keine'}"
            for one in page.questions
        ],
    }
    yield {
        "title": "Veröffentlichungen",
        "lines": [
            f"{channel_name(one.channel)}, {_moment(one.at)}: {one.url}" + _compared(one)
            for one in page.publications
        ],
    }


def _proof(page: ReviewPage, anchor: Anchor) -> Iterator[tuple[str, str]]:
    yield f"Prüfsumme des Protokolls ({whole(anchor.entries)} Einträge)", anchor.fingerprint
    yield "Fassung", page.shown.digest
    yield "Entwurf", page.draft
    yield "Raum", anchor.space


def _code(page: ReviewPage, anchor: Anchor) -> bytes:
    """Return a QR code (ISO/IEC 18004) as SVG: everything a check needs, a line each."""
    words = (
        "UMLAUF 1",
        f"space {anchor.space}",
        f"fingerprint {anchor.fingerprint}",
        f"entries {anchor.entries}",
        f"draft {page.draft}",
        f"revision {page.shown.digest}",
    )
    made = BytesIO()
    segno.make("\n".join(words), error="m", micro=False).save(made, kind="svg", scale=4, border=2)
    return made.getvalue()


def _moment(ms: int) -> str:
    return day_and_time(berlin(ms)) if ms else ""


def _compared(one: PublicationRow) -> str:
    if one.deviation:
        return " – weicht von der freigegebenen Fassung ab"
    return " – wortgleich" if one.compared else " – Wortlaut nicht verglichen"
