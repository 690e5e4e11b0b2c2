"""The schemas of xdomea, which are not ours to hand on: where they lie, and what they say."""

import os
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

PLACE = "XDOMEA_SCHEMAS"
"""Names the folder; else it is looked for beside the project and beside what holds it."""
BESIDE = [one / "shared/data/xdomea" for one in Path(__file__).resolve().parents[5:]]
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
    named = os.environ.get(PLACE)
    for folder in [Path(named)] if named else BESIDE:
        if folder.is_dir():
            return folder
    pytest.skip(f"the schemas of xdomea, not ours to hand on, are not here; see {PLACE}")
