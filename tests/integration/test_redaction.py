"""What a profile withholds lies nowhere in its package; an auditor can match what is missing."""

import base64
import csv
import json
from hashlib import sha256
from pathlib import Path
from shutil import copytree
from typing import get_args, get_type_hints

import msgspec
import pytest
from PIL import Image, PngImagePlugin

from db.actions import draft as drafts
from db.actions import talk
from db.audit_log.inquiry import Inquiry
from db.audit_log.manifest import read_manifest, sign_manifest, write_manifest
from db.audit_log.profiles import OMITTED
from db.domain.operations import (
    KINDS,
    AbsenceSet,
    CommentAdd,
    ConsentAdd,
    MediaAdd,
    MemberCard,
    TextAdd,
)
from db.domain.operations.base import TEXT, Word
from db.rows import MediumInput, NewDraft
from db.rows.inquiry_case import Case
from tests.unit.db.audit_log.both_verifiers import by_script, by_umlauf
from tests.unit.db.audit_log.opened import everything_in, holds
from tests.unit.db.audit_log.small_space import SmallSpace

pytestmark = pytest.mark.needs("qpdf", "pdftotext")
PURPOSES = get_args(get_type_hints(TextAdd, include_extras=True)["purpose"])[1].words
AWAY = 1_987_654_321_000
TALK = ("note", "reason", "condition", "proposal", "question", "answer", "exception", "template")


def words_of(kind):
    """Names of the fields of a kind in which anything can be written."""
    hints = get_type_hints(KINDS[kind], include_extras=True)
    return [name for name, hint in hints.items() if hint == Word]


def needle(kind, field):
    return f"Nadel-{kind}-{field}".replace(".", "-")


def planted(kind):
    return {field: needle(kind, field) for field in words_of(kind)}


@pytest.fixture(scope="module")
def space(tmp_path_factory) -> SmallSpace:
    """A published draft in whose every field, file and property a needle sticks."""
    made = SmallSpace(tmp_path_factory.mktemp("space") / "replica")
    draft = _published(made, _picture(made.folder / f"{needle('datei', 'name')}.png"))
    revision = asked(made, "SELECT id FROM revision")
    admin = made.keys["admin"].feed
    member = asked(made, "SELECT member FROM device WHERE feed = ?", admin)
    with made.acting("agency") as writer:
        for purpose in PURPOSES:
            writer.write(TextAdd(purpose, "", needle("text.add", purpose)), draft)
        media = {"sha256": "a" * 64, "size": 1, "type": "image/png"}
        writer.write(MediaAdd(**{**planted("media.add"), **media}), draft)
        writer.write(CommentAdd(**planted("comment.add"), revision=revision), draft)
        writer.write(ConsentAdd(**planted("consent.add"), consent="c" * 32, kind="picture"))
    with made.acting("admin") as writer:
        writer.write(MemberCard(member, needle("member.card", "title")))
        writer.write(AbsenceSet(AWAY, AWAY + 1))
    return made


def asked(made: SmallSpace, query: str, *values: str) -> str:
    with made.database.read() as connection:
        return str(connection.exec_driver_sql(query, values).scalars().first())


def _published(made: SmallSpace, picture: Path) -> str:
    medium = MediumInput(str(picture), name=picture.name, alt_text=needle("medium", "alt"))
    made.desk.prepare([medium])
    with made.acting("agency") as writer:
        new = NewDraft(
            needle("draft", "title"),
            next(iter(writer.space.houses)),
            {"linkedin": needle("draft", "text")},
            ("linkedin",),
            route=next(iter(writer.space.newest)),
            topic=needle("draft", "topic"),
            external_ref=needle("draft", "ref"),
            row_digest="d" * 64,
            note=needle("draft", "note"),
            media=(medium,),
            planned_at=made.now,
        )
        draft = drafts.create_draft(writer, made.desk, new)
        drafts.submit(writer, draft)
    made.cast("expert", draft)
    made.cast("final", draft)
    with made.acting("agency") as writer:
        live = needle("draft", "live")
        talk.publish(writer, draft, "linkedin", "https://example.org/1", live, 0)
    return draft


def _picture(path: Path) -> Path:
    exif, told = Image.Exif(), PngImagePlugin.PngInfo()
    exif[0x010E] = needle("exif", "description")
    exif[0x013B] = needle("exif", "artist")
    told.add_text("Author", needle("property", "author"))
    Image.new("RGB", (1080, 1080), "green").save(path, exif=exif, pnginfo=told)
    return path


@pytest.fixture(scope="module")
def packages(space) -> dict[str, Path]:
    found = {}
    for profile in ("internal", "contribution", "printed"):
        found[profile] = space.folder / profile
        asked = Inquiry(profile=profile, xdomea=("0101", "0503", "0623"))
        space.export(found[profile], asked)
    return found


def needles() -> set[str]:
    sown = {needle(kind, field) for kind in KINDS if KINDS[kind].CLASS == TEXT
            for field in words_of(kind) if kind != "text.add" and field != "type"}  # fmt: skip
    sown |= {needle("text.add", purpose) for purpose in PURPOSES}
    sown |= {needle("draft", one) for one in ("title", "text", "topic", "ref", "note", "live")}
    sown |= {needle("exif", one) for one in ("description", "artist")}
    return sown | {needle("property", "author"), needle("datei", "name"), needle("medium", "alt")}


def found_in(package: Path) -> dict[str, list[str]]:
    read = list(everything_in(package))
    found = {one: [name for name, data in read if holds(data, one)] for one in needles()}
    return {one: names for one, names in found.items() if names}


def test_internal_holds_every_needle(packages):
    assert set(found_in(packages["internal"])) == needles()


def test_printed_holds_none(packages):
    assert found_in(packages["printed"]) == {}


def test_a_contribution_names_functions_and_titles_but_no_talk_no_files_no_consents(packages):
    found = set(found_in(packages["contribution"]))
    shown = {needle("member.card", "title"), needle("draft", "title"), needle("draft", "topic")}
    hidden = {needle("text.add", one) for one in TALK} | {needle("draft", "note")}
    hidden |= {one for one in needles() if "media" in one or "comment" in one or "exif" in one}
    assert shown <= found
    assert not hidden & found


def test_the_title_stands_in_every_form_of_the_annex_and_the_author_in_its_properties(packages):
    found = found_in(packages["internal"])
    names = {name.partition(":")[0] for name in found[needle("draft", "title")]}
    assert {f"Anlage_1.{kind}" for kind in ("csv", "ods", "xlsx", "pdf")} <= names
    named = set(found[needle("member.card", "title")])
    assert {"Anlage_1.xlsx:docProps/core.xml", "Anlage_1.ods:meta.xml"} <= named
    assert {"Antwortentwurf.odt:meta.xml", "Anlage_1.pdf:objects"} <= named


def test_nobody_reads_in_print_when_somebody_was_away(packages):
    told = {profile: bodies_of(packages[profile]) for profile in packages}
    assert str(AWAY).encode() in told["internal"]
    assert str(AWAY).encode() not in told["printed"]


@pytest.mark.parametrize("profile", ["internal", "contribution", "printed"])
def test_both_verifiers_accept_the_profile(packages, profile):
    assert by_umlauf(packages[profile]) == by_script(packages[profile]) == []


@pytest.mark.parametrize("profile", ["contribution", "printed"])
def test_an_auditor_with_the_full_log_matches_every_omission(packages, profile):
    manifest = json.loads((packages[profile] / "manifest.json").read_text("utf-8"))
    full = full_bodies(packages["internal"])
    omitted = {one["id"] for one in log(packages[profile]) if one["body"] is None}
    assert omitted == set(manifest["redacted"]) == set(manifest["omitted"]["profile"]) != set()
    for entry, digest in manifest["redacted"].items():
        assert sha256(full[entry]).hexdigest() == digest


def test_a_cell_left_out_says_so_and_leads_to_its_entry(packages):
    manifest = json.loads((packages["printed"] / "manifest.json").read_text("utf-8"))
    row = next(rows(packages["printed"]))
    full = full_bodies(packages["internal"])
    for column in ("Titel", "Thema"):
        words, _, digest = row[column].rpartition(" ")
        (entry,) = [one for one, mark in manifest["redacted"].items() if mark.startswith(digest)]
        assert words == OMITTED
        assert json.loads(full[entry])["text"] == next(rows(packages["internal"]))[column]
    assert manifest["by"]["title"] == OMITTED


def test_a_topic_that_somebody_let_be_printed_stands_there(space, tmp_path):
    case = Case(topics=(needle("draft", "topic"),))
    space.export(tmp_path / "p", Inquiry(profile="printed", case=case))
    assert next(rows(tmp_path / "p"))["Thema"] == needle("draft", "topic")


def test_a_digest_that_leads_elsewhere_is_found_by_both(packages, tmp_path, space):
    package = Path(copytree(packages["printed"], tmp_path / "p"))
    made = read_manifest((package / "manifest.json").read_bytes())
    changed = dict.fromkeys(made.redacted, "0" * 64)
    data = write_manifest(msgspec.structs.replace(made, redacted=changed))
    (package / "manifest.json").write_bytes(data)
    (package / "manifest.sig").write_bytes(sign_manifest(space.keys["admin"], data))
    assert {one.split(":")[0] for one in by_umlauf(package)} == {"bad_manifest manifest.json"}
    assert len(by_script(package)) == 1


def full_bodies(package: Path) -> dict[str | None, bytes]:
    return {one["id"]: base64.b64decode(one["body"] or "") for one in log(package)}


def bodies_of(package: Path) -> bytes:
    return b"\n".join(full_bodies(package).values())


def log(package: Path) -> list[dict[str, str | None]]:
    text = (package / "protokoll.jsonl").read_text("utf-8")
    return [json.loads(line) for line in text.splitlines()]


def rows(package: Path):
    with (package / "Anlage_1.csv").open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file, delimiter=";")
