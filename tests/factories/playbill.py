"""Who plays in a random schedule, and on which routes."""

from __future__ import annotations

from typing import Any

from tests.factories.troupe import code, route, step

YEAR = 365 * 24 * 3600 * 1000
CAST = (
    ("editor", "AGENCY", ("editor",), 0),
    ("freelancer", "AGENCY", ("contractor", "reviewer"), 0),
    ("press 1", "PRESS", ("reviewer",), 1),
    ("law 1", "LAW", ("reviewer", "editor"), 1),
    ("press 2", "PRESS", ("reviewer",), 2),
    ("chief 1", "CHIEF", ("reviewer",), 2),
    ("chief 2", "CHIEF", ("reviewer", "lead"), 3),
    ("press 3", "PRESS", ("reviewer", "editor"), 3),
    ("auditor", "LEAD", ("auditor",), 3),
)
SECOND_DEVICES = (("press 1", "PRESS", 3), ("law 1", "LAW", 2))
UNITS = ("PRESS", "LAW", "CHIEF")
REPLICAS = 4
ROUTES = (
    route(
        "short",
        [
            [step("press", "expert_check", "PRESS", silence=True)],
            [step("chief", "final_signature", "CHIEF")],
        ],
        keep=[(["PRESS"], ["planned_at", "alt_text"])],
    ),
    route(
        "long",
        [
            [
                step("check", "expert_check", "PRESS", "LAW", silence=True),
                step("law", "cosign", "LAW", silence=True),
            ],
            [step("press again", "cosign", "PRESS"), step("note", "acknowledgement", "LAW")],
            [step("sign", "final_signature", "CHIEF", "LEAD")],
        ],
        restart="stage",
        keep=[(["LAW"], ["texts"])],
    ),
)
EXCHANGED: dict[str, list[Any]] = {
    **{name: [] for name in ("run", "revision", "vote", "release", "keep", "comment", "title")},
    "step": [code(one) for one in ("press", "chief", "check", "law", "press again", "sign")],
    "verdict": ["approve", "reject", "acknowledge", "not_concerned", "ask_back"],
    "unit": [code(one) for one in ("PRESS", "LAW", "CHIEF", "LEAD")],
    "number": [1, 2, 3],
    "parents": [[]],
    "for_unit": [code("PRESS")],
}
EXPORT = {
    "fingerprint": "ab",
    "heads": 1,
    "entries": 1,
    "at": 1,
    "from_day": "",
    "to_day": "",
    "profile": "internal",
    "digest": "ab",
}
VERDICTS = (
    *("approve", "approve", "approve", "reject", "approve_with_conditions", "ask_back"),
    *("reassign", "not_concerned", "acknowledge"),
)
