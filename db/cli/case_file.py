"""Reads the case that an inquiry answers: a TOML or JSON file."""

from __future__ import annotations

import json
import tomllib
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

from db.cli.case_replies import read_replies
from db.errors import WrongUsage
from db.rows.inquiry_case import Case
from db.sentence import Sentence

MOST_LETTERS = 2_000
"""Of one field: a manifest takes no more."""
_LISTS = {"questions", "answers", "topics"}
_NAMES = tuple(field.name for field in fields(Case))
HELP = (
    "TOML- oder JSON-Datei mit dem Vorgang: print_number, subject, asked_by, group, addressee, "
    "sender, file_ref, due (JJJJ-MM-TT), questions und answers (Listen), topics (Themen, die "
    "gedruckt werden dürfen), replies (Angaben der Häuser: question, house, due, asked, came, "
    "amount in Euro, text, nothing). In answers stehen {beiträge}, {verbreitung SK}, {tabelle "
    "kosten} und andere für Zahlen."
)


def read_case(file: str) -> Case:
    """Return the case in a file, an empty one for "".

    Raises:
        WrongUsage: there is no such file, or something in it is not what a case has.
    """
    if not file:
        return Case()
    found = _parsed(Path(file))
    unknown = [name for name in found if name not in _NAMES]
    if unknown:
        message = Sentence(
            "{file} nennt „{name}“. Möglich ist: {names}.",
            file=file,
            name=unknown[0],
            names=_NAMES,
        )
        raise WrongUsage(message)
    replies = found.pop("replies", [])
    case = Case(**{name: _value(file, name, value) for name, value in found.items()})
    return replace(case, replies=read_replies(file, replies, len(case.questions)))


def _parsed(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        found = json.loads(text) if path.suffix.casefold() == ".json" else tomllib.loads(text)
    except (OSError, ValueError, RecursionError) as problem:
        message = Sentence("Die Datei {file} ist nicht als TOML oder JSON lesbar.", file=path)
        raise WrongUsage(message) from problem
    return found if isinstance(found, dict) else {"": found}


def _value(file: str, name: str, value: Any) -> Any:
    if isinstance(value, date):
        value = value.isoformat()
    parts = value if name in _LISTS else [value]
    good = isinstance(parts, list) and all(
        isinstance(one, str) and len(one) <= MOST_LETTERS for one in parts
    )
    if not good or (name == "due" and not _is_day(value)):
        message = Sentence(
            "In {file} ist „{name}“ nicht, was es sein muss: {kind}.",
            file=file,
            name=name,
            kind=_kind(name),
        )
        raise WrongUsage(message)
    return tuple(value) if name in _LISTS else value


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value or "2026-01-01")
    except ValueError:
        return False
    return True


def _kind(name: str) -> Sentence:
    if name in _LISTS:
        return Sentence("eine Liste von Texten")
    if name == "due":
        return Sentence("ein Tag als JJJJ-MM-TT")
    return Sentence("ein Text von höchstens 2000 Zeichen")
