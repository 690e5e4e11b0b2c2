"""What may stand in a package without its body: both verifiers draw the line at one place."""

import runpy
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import msgspec
import pytest

from db.audit_log.manifest import Omitted, read_manifest, sign_manifest, write_manifest
from db.domain.operations import KINDS
from tests.unit.db.audit_log.both_verifiers import SCRIPT, by_script, by_umlauf
from tests.unit.db.audit_log.forgery import added, entries_of, sign_anew, write_entries
from tests.unit.db.audit_log.small_space import SmallSpace

DRAFT = "d" * 32


@pytest.fixture(scope="module")
def space(tmp_path_factory) -> SmallSpace:
    made = SmallSpace(tmp_path_factory.mktemp("space") / "replica")
    made.publish("Wald im Winter")
    made.export(made.folder / "package")
    return made


@pytest.fixture
def packed(space, tmp_path):
    """Packs the log with one more entry of a kind, whose body was left out for a reason."""
    folder = Path(copytree(space.folder / "package", tmp_path / "package"))
    key = space.keys["final"]

    def pack(kind, reason, subject=""):
        entries = added(
            entries_of(folder), key, kind, space=space.space, fields={}, subject=subject
        )
        last = next(one for one in reversed(entries) if one.feed == key.feed)
        bare = [replace(one, body=None) if one.id == last.id else one for one in entries]
        write_entries(folder, bare)
        sign_anew(folder, key)
        _omit(folder, key, last.id, reason)
        return folder

    return pack


def _omit(folder, key, entry, reason):
    made = read_manifest((folder / "manifest.json").read_bytes())
    counts = msgspec.structs.replace(made.counts, bodies=made.counts.entries - 1)
    lists = {"profile": [], "selection": [], "erased": [], reason: [entry]}
    digests = {one.id: one.body_digest for one in entries_of(folder)}
    made = msgspec.structs.replace(
        made,
        counts=counts,
        omitted=Omitted(**lists),
        redacted={one: digests[one] for one in lists["profile"]},
    )
    data = write_manifest(made)
    (folder / "manifest.json").write_bytes(data)
    (folder / "manifest.sig").write_bytes(sign_manifest(key, data))


@pytest.mark.parametrize("subject", ["", DRAFT])
@pytest.mark.parametrize("reason", ["profile", "erased"])
@pytest.mark.parametrize("kind", ["comment.add", "card.of.later"])
def test_words_and_what_may_be_words_of_a_later_version(packed, kind, reason, subject):
    package = packed(kind, reason, subject)
    assert by_umlauf(package) == by_script(package) == []


def test_when_somebody_was_away_may_be_left_out(packed):
    package = packed("absence.set", "profile")
    assert by_umlauf(package) == by_script(package) == []


def test_a_fact_of_a_draft_may_be_left_out(packed):
    package = packed("draft.withdraw", "selection", DRAFT)
    assert by_umlauf(package) == by_script(package) == []


@pytest.mark.parametrize(
    ("kind", "reason", "subject"),
    [
        ("witness", "profile", ""),
        ("revoke!", "profile", ""),
        ("draft.withdraw", "erased", DRAFT),
        ("absence.set", "erased", ""),
        ("erase!", "erased", DRAFT),
    ],
)
def test_rights_may_not_and_no_fact_is_erased(packed, kind, reason, subject):
    package = packed(kind, reason, subject)
    assert len(by_umlauf(package)) == len(by_script(package)) == 1


def test_the_script_knows_the_same_facts(monkeypatch, tmp_path):
    monkeypatch.setattr("sys.argv", [str(SCRIPT), str(tmp_path)])
    monkeypatch.setattr("sys.exit", lambda _code: None)
    known = runpy.run_path(str(SCRIPT))["FACTS"]
    assert known == {name for name, kind in KINDS.items() if kind.CLASS == "fact"}
