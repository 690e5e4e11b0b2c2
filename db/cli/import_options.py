"""What a person says on the command line of how a plan is to be read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from db.errors import WrongUsage
from db.sentence import Sentence


def read_mapping(file: str) -> Mapping[str, str]:
    """Header → column, of a JSON file; "" is none."""
    if not file:
        return {}
    try:
        found = json.loads(Path(file).read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as problem:
        message = Sentence(
            "Die Zuordnung „{file}“ ist nicht lesbar; erwartet wird JSON.", file=file
        )
        raise WrongUsage(message) from problem
    texts = isinstance(found, dict) and all(isinstance(one, str) for one in found.values())
    if not texts:
        message = Sentence(
            'Die Zuordnung „{file}“ hat nicht die Form {{"Kopfzelle": "Spalte"}}.', file=file
        )
        raise WrongUsage(message)
    return dict(found)


def read_defaults(said: Sequence[str]) -> Mapping[str, str]:
    """Column → value, of words like ``Kanäle=Instagram``."""
    for one in said:
        if not one.partition("=")[2]:
            message = Sentence("„{one}“ hat nicht die Form Spalte=Wert.", one=one)
            raise WrongUsage(message)
    return {one.partition("=")[0].strip(): one.partition("=")[2].strip() for one in said}


def read_corrections(said: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
    """Column → what stands → what is meant, of words like ``Haus:SMFi=SMF``."""
    found: dict[str, dict[str, str]] = {}
    for one in said:
        column, colon, rest = one.partition(":")
        stands, equals, means = rest.partition("=")
        if not (colon and equals and column.strip() and stands.strip()):
            message = Sentence("„{one}“ hat nicht die Form Spalte:steht=meint.", one=one)
            raise WrongUsage(message)
        found.setdefault(column.strip(), {})[stands.strip()] = means.strip()
    return found
