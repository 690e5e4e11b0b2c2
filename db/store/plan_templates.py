"""The ways of reading plans that this replica remembers."""

from __future__ import annotations

import json
from collections.abc import Mapping

from db.bulk_import.templates import Template, from_plain, to_plain
from db.store.core import Core

_KEY = "import.templates"


def read_templates(core: Core) -> Mapping[str, Template]:
    """Signature of a header row → its template."""
    said = core.setting(_KEY)
    return {key: from_plain(one) for key, one in json.loads(said).items()} if said else {}


def keep_template(core: Core, key: str, template: Template | None) -> None:
    """Remember a template under the signature of its header row; None forgets it."""
    kept = dict(read_templates(core))
    if template is None:
        kept.pop(key, None)
    else:
        kept[key] = template
    core.set_setting(_KEY, json.dumps({one: to_plain(of) for one, of in kept.items()}))
