"""The schemas of xdomea, which are not ours to hand on: where they lie, and what they say."""

import os
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from tests.conftest import NOT_OURS

PLACE = "UMLAUF_XDOMEA"
"""Names the folder; else it is looked for beside the project and beside what holds it."""
SHARED = [one / "shared" for one in Path(__file__).resolve().parents[5:]]
SCHEMAS = {
    "0101": "3.1.0/xdomea-Nachrichten-InformationAustauschen.xsd",
    "0503": "4.0.0/xdomea-Nachrichten-AussonderungDurchfuehren.xsd",
    "0623": "3.1.0/xdomea-Nachrichten-FachverfahrensdatenAustauschen.xsd",
}
_LOCAL = {
    "xoev-code.xsd": "4.0.0/xoev-code.xsd",
    "xoev-basisnachricht-unqualified-g2g_1.1.xsd": (
        "4.0.0/xoev-basisnachricht-unqualified-g2g_1.1.xsd"
    ),
    "din-norm-91379-datatypes.xsd": "4.0.0/din-norm-91379-datatypes.xsd",
}


def what_is_wrong_with(message: Path, code: str) -> list[str]:
    """Return what the schema of a message says against it; skips where there is no schema."""
    schema = _schema(code)
    schema.validate(etree.parse(str(message)))
    return [f"{one.line}: {one.message}" for one in schema.error_log]


class _Offline(etree.Resolver):  # type: ignore[misc] # lxml has no types
    def resolve(self, url, _public, context):
        """Answer web addresses from the folder."""
        local = _LOCAL.get(url.rpartition("/")[2]) if url.startswith("http") else None
        return self.resolve_filename(str(_folder() / local), context) if local else None


@cache
def _schema(code: str) -> etree.XMLSchema:
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_Offline())
    return etree.XMLSchema(etree.parse(str(_folder() / SCHEMAS[code]), parser))


def _folder() -> Path:
    return schema_folder(os.environ.get(PLACE, ""), SHARED)


def schema_folder(named: str, shared: Iterable[Path]) -> Path:
    """Return where the schemas lie, or skip.

    Args:
        named: a folder that somebody named, "" = nobody did.
        shared: folders of things handed round, nearest first. Where there is one, the schemas
            have to be in one: then the skip has a reason that counts as missing.
    """
    shared = list(shared)
    places = [Path(named)] if named else []
    for folder in [*places, *(one / "data/xdomea" for one in shared)]:
        if folder.is_dir():
            return folder
    if found := [one for one in shared if one.is_dir()]:
        pytest.skip(f"the schemas of xdomea are missing in {found[0]}; see {PLACE}")
    pytest.skip(f"the schemas of xdomea, {NOT_OURS}, are not here; see {PLACE}")
