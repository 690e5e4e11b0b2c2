"""The publication package: what was released, as files that every system and tool takes."""

from __future__ import annotations

import csv
import hashlib
import json
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from db.actions.words import add_text
from db.actions.writer import Writer
from db.audit_log.verify import verify
from db.cli.main import main
from db.domain.operations import PublicationRecord
from db.errors import DiskFullError, KnownError, Refused
from db.reference.plan_formats import plan_formats
from db.rows import MediumInput
from db.rows.imports import Reading
from db.rows.publishing import PublishFilter
from tests.factories import Cast, make_space, picture
from tests.factories.space import START
from tests.integration.test_environment import disk, fill

__all__ = ["disk"]

WORDS = "=Drei Jahre Studium, „volles Gehalt“; ab Tag 1\n\n@hspol 🚓 #MachWasWichtiges"
TITLE = "Übers Eis: Straße & Prüfung?"
FOLDER = "2026-11-20_uebers-eis-strasse-pruefung"


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return make_space(tmp_path / "space")


def released(cast: Cast, media: tuple[MediumInput, ...] = (), title: str = TITLE) -> str:
    texts = {"instagram": WORDS, "linkedin": "Sehr geehrte Damen und Herren"}
    draft = cast.draft(
        title, texts=texts, channels=("instagram", "linkedin"), media=media, planned_at=START
    )
    cast.vote(cast.press, draft, "approve")
    cast.vote(cast.final, draft, "approve")
    cast.as_(cast.agency)
    return draft


def pictures(folder: Path) -> tuple[MediumInput, ...]:
    first = picture(folder, "1_CON.jpg")
    Image.new("RGB", (90, 90), "red").save(folder / "Größe ändern.png")
    second = MediumInput(path=str(folder / "Größe ändern.png"), alt_text="Rot || grün")
    return (first, second)


def names(out: Path) -> list[str]:
    return sorted(one.relative_to(out).as_posix() for one in out.rglob("*") if one.is_file())


def refusal(cast: Cast, drafts: list[str], out: Path) -> str:
    with pytest.raises(Refused) as told:
        cast.store.publishing.export(drafts, out)
    return told.value.code


def test_each_channel_has_a_folder_with_text_media_and_alternative_texts(
    cast: Cast, tmp_path: Path
) -> None:
    draft, out = released(cast, pictures(tmp_path / "in")), tmp_path / "paket"
    made = cast.store.publishing.export([draft], out)
    found = [one for one in names(out) if one.startswith(f"{FOLDER}/instagram/")]
    assert [one.rpartition("/")[2] for one in found] == [
        *("01_con-1.jpg", "02_groesse-aendern.png"),
        *("alternativtexte.txt", "text.txt"),
    ]
    folder = out / FOLDER / "instagram"
    assert (folder / "text.txt").read_bytes() == WORDS.encode()
    alt = (folder / "alternativtexte.txt").read_text(encoding="utf-8")
    assert alt == "01_con-1.jpg\nEin Weg im Wald\n\n02_groesse-aendern.png\nRot || grün\n"
    about = (out / FOLDER / "hinweise.txt").read_text(encoding="utf-8")
    assert "Bildnachweis\n01_con-1.jpg: Sachsenforst" in about
    assert (made.postings, made.files) == (1, len(names(out)))


def test_what_the_page_announces_is_what_is_written(cast: Cast, tmp_path: Path) -> None:
    draft, out = released(cast, pictures(tmp_path / "in")), tmp_path / "paket"
    page = cast.store.publishing.page(draft)
    cast.store.publishing.export([draft], out)
    files = {"/".join(one.path): one for one in page.package if one.kind != "folder"}
    assert sorted(files) == names(out)
    sizes = {name: one.size for name, one in files.items() if one.kind != "proof"}
    assert sizes == {name: (out / name).stat().st_size for name in sizes}
    (folder,) = (one for one in page.package if one.path == (FOLDER,))
    assert folder.size == sum(size for name, size in sizes.items() if name.startswith(FOLDER))


def test_the_same_state_gives_the_same_bytes_and_nothing_is_logged(
    cast: Cast, tmp_path: Path
) -> None:
    drafts = [released(cast, pictures(tmp_path / "in")), released(cast, title="Zweitens")]
    before = cast.store.log.fingerprint()
    for name, order in (("a.zip", drafts), ("b.zip", drafts[::-1])):
        cast.store.publishing.export(order, tmp_path / name)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert cast.store.log.fingerprint() == before
    cast.store.publishing.export(drafts, tmp_path / "folder")
    with zipfile.ZipFile(tmp_path / "a.zip") as packed:
        assert sorted(packed.namelist()) == names(tmp_path / "folder")
        assert packed.testzip() is None


@pytest.mark.parametrize("target", ["paket", "paket.zip"])
def test_the_proof_holds_for_the_package_and_for_no_other(
    cast: Cast, tmp_path: Path, target: str
) -> None:
    draft, out = released(cast, pictures(tmp_path / "in")), tmp_path / target
    cast.store.publishing.export([draft], out)
    report = verify(out)
    assert (report.problems, [one.kind for one in report.notes]) == ((), ["demo"])
    assert verify(out, space="0" * 32).problems
    if out.is_dir():
        proof = json.loads((out / "freigabe.json").read_bytes())
        (posting,) = proof["postings"]
        page = cast.store.publishing.page(draft)
        assert posting["revision"] == page.digest
        assert posting["release"]["id"] == page.release[2]
        assert [one["unit"] for one in posting["votes"]] == ["smi.presse", "sk.schluss"]
        changed = out / FOLDER / "instagram" / "text.txt"
        changed.write_text("Vier Jahre", encoding="utf-8")
        (out / FOLDER / "mehr.txt").write_text("?", encoding="utf-8")
        kinds = {(one.kind, one.where.rpartition("/")[2]) for one in verify(out).problems}
        assert kinds == {("bad_file", "text.txt"), ("unlisted_file", "mehr.txt")}
    else:
        data = bytearray(out.read_bytes())
        data[data.index(b"Drei Jahre")] ^= 1
        out.write_bytes(data)
        assert "bad_file" in {one.kind for one in verify(out).problems}


def test_a_proof_signed_by_another_key_is_found(cast: Cast, tmp_path: Path) -> None:
    draft, out = released(cast), tmp_path / "paket"
    cast.store.publishing.export([draft], out)
    data = (out / "freigabe.json").read_bytes()
    (out / "freigabe.json").write_bytes(data.replace(b'"instagram"', b'"Instagram"'))
    assert [one.kind for one in verify(out).problems] == ["bad_signature"]


def tables(out: Path) -> list[str]:
    return sorted(one.stem for one in (out / "stapel").iterdir())


def test_every_table_reads_back_as_the_released_words(cast: Cast, tmp_path: Path) -> None:
    draft, out = released(cast, pictures(tmp_path / "in")), tmp_path / "paket"
    cast.store.publishing.export([draft], out)
    apart = {one.code for one in plan_formats().values() if one.export and not _names_channel(one)}
    assert apart == {"publer", "buffer", "highlevel"}
    each = [f"{code}_{channel}" for code in apart for channel in ("instagram", "linkedin")]
    assert tables(out) == sorted(["ayrshare", "brightbean", *each])
    texts = {one.channel: one.text for one in cast.store.publishing.page(draft).channels}
    for stem in tables(out):
        code, _, channel = stem.partition("_")
        reading = Reading(defaults={"Haus": "SMI"} | ({"Kanäle": channel} if channel else {}))
        plan = cast.store.imports.dry_run(out / "stapel" / f"{stem}.csv", reading=reading)
        assert plan.format == code
        read = {name: text for row in plan.rows for name, text in row.texts.items()}
        assert read == ({channel: texts[channel]} if channel else texts)


def _names_channel(one: object) -> bool:
    return any(column.column == "channels" for column in getattr(one, "columns", ()))


def test_alternative_texts_stand_where_a_tool_takes_them_and_no_cell_is_a_formula(
    cast: Cast, tmp_path: Path
) -> None:
    draft, out = released(cast, pictures(tmp_path / "in")), tmp_path / "paket"
    cast.store.publishing.export([draft], out)
    with (out / "stapel" / "publer_instagram.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["Alt text(s) - Separated by ||"] == "Ein Weg im Wald || Rot | | grün"
    assert (row["Text"], row["Date - Intl. format or prompt"]) == (f" {WORDS}", "2026-11-20 19:40")


def test_a_channel_that_is_recorded_or_dropped_is_in_no_table(cast: Cast, tmp_path: Path) -> None:
    draft, out = released(cast), tmp_path / "paket"
    cast.store.drafts.publish(draft, "instagram", "https://instagram.example/1")
    cast.store.publishing.drop(draft, "linkedin", "Der Kanal wird gerade nicht betreut.")
    cast.store.publishing.export([draft], out)
    assert not (out / "stapel").exists()
    assert {one.name for one in (out / FOLDER).iterdir()} == {"hinweise.txt", "instagram"}


def test_a_posting_without_a_channel_to_post_on_is_left_out_and_alone_no_package(
    cast: Cast, tmp_path: Path
) -> None:
    gone, kept = released(cast, title="Weg"), released(cast)
    for channel in ("instagram", "linkedin"):
        cast.store.publishing.drop(gone, channel, "Der Kanal wird gerade nicht betreut.")
    assert refusal(cast, [gone], tmp_path / "paket") == "nothing_to_post"
    assert cast.store.publishing.page(gone).package == ()
    made = cast.store.publishing.export([gone, kept], tmp_path / "paket")
    assert (made.postings, made.left_out) == (1, ("Weg",))
    assert {one.name for one in (tmp_path / "paket").iterdir() if one.is_dir()} == {
        *(FOLDER, "stapel")
    }


def test_what_is_not_released_goes_nowhere(cast: Cast, tmp_path: Path) -> None:
    assert refusal(cast, [cast.draft()], tmp_path / "paket") == "not_released"
    draft = released(cast)
    cast.as_(cast.lead).drafts.revoke(draft, "Die Zahl im Text stimmt nicht mehr.")
    assert refusal(cast, [draft], tmp_path / "paket") == "not_released"
    assert refusal(cast, [], tmp_path / "paket") == "nothing_due"
    assert not (tmp_path / "paket").exists()


def test_a_channel_that_went_live_without_release_has_no_folder(
    cast: Cast, tmp_path: Path
) -> None:
    draft, out = released(cast), tmp_path / "paket"
    page = cast.store.publishing.page(draft)

    def record(writer: Writer) -> str:
        text = add_text(writer, draft, "publication", "https://x.example/1\n\nEtwas anderes")
        return writer.write(PublicationRecord(page.digest, "xing", START, text), draft)

    cast.store._core.act(record)  # noqa: SLF001 - no door records what is not released
    cast.store.publishing.export([draft], out)
    assert {one.name for one in (out / FOLDER).iterdir()} == {
        *("hinweise.txt", "instagram", "linkedin")
    }


def test_a_file_in_the_place_of_the_folder_is_told(cast: Cast, tmp_path: Path) -> None:
    draft, out = released(cast), tmp_path / "paket"
    out.write_text("Notizen", encoding="utf-8")
    with pytest.raises(KnownError):
        cast.store.publishing.export([draft], out)
    assert out.read_text(encoding="utf-8") == "Notizen"


def test_a_medium_that_is_not_here_yet_is_named(cast: Cast, tmp_path: Path) -> None:
    draft = released(cast, pictures(tmp_path / "in"))
    medium = cast.store.publishing.page(draft).channels[0].media[0]
    Path(medium.path).unlink()
    lines = cast.store.publishing.page(draft).package
    assert {one.path[-1] for one in lines if one.missing} == {"01_con-1.jpg"}
    assert refusal(cast, [draft], tmp_path / "paket") == "missing_media"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["in", "space"]


def test_who_cancels_leaves_nothing_behind(cast: Cast, tmp_path: Path) -> None:
    draft, told = released(cast, pictures(tmp_path / "in")), []
    with pytest.raises(Refused, match="Abgebrochen"):
        cast.store.publishing.export(
            [draft],
            tmp_path / "paket.zip",
            progress=lambda done, size: told.append((done, size)),
            cancelled=lambda: len(told) > 2,
        )
    assert sorted(one.name for one in tmp_path.iterdir()) == ["in", "space"]


@pytest.mark.parametrize("free", [0, 16384])
def test_a_full_disk_is_told_and_nothing_is_half_written(
    cast: Cast, tmp_path: Path, disk: Path, free: int
) -> None:
    draft = released(cast, pictures(tmp_path / "in"))
    ballast = fill(disk, free)
    for target in ("paket", "paket.zip"):
        with pytest.raises(DiskFullError):
            cast.store.publishing.export([draft], disk / target)
    assert list(disk.iterdir()) == [ballast]


def test_a_damaged_medium_is_found_while_it_is_copied(cast: Cast, tmp_path: Path) -> None:
    draft = released(cast, pictures(tmp_path / "in"))
    medium = cast.store.publishing.page(draft).channels[0].media[0]
    Path(medium.path).write_bytes(Path(medium.path).read_bytes()[:-1] + b"\0")
    with pytest.raises(KnownError, match="beschädigt und wird neu geholt"):
        cast.store.publishing.export([draft], tmp_path / "paket")
    assert not (tmp_path / "paket").exists()
    assert not Path(medium.path).exists()


def test_two_postings_of_one_title_have_two_folders(cast: Cast, tmp_path: Path) -> None:
    drafts, out = [released(cast), released(cast)], tmp_path / "paket"
    cast.store.publishing.export(drafts, out)
    assert {one.name for one in out.iterdir() if one.is_dir()} == {
        *(FOLDER, f"{FOLDER}_2", "stapel")
    }
    assert len(cast.store.publishing.rows(PublishFilter())) == 2
    marks = json.loads((out / "freigabe.json").read_bytes())["files"]
    for name, mark in marks.items():
        assert hashlib.sha256((out / name).read_bytes()).hexdigest() == mark["sha256"]


def test_the_command_line_writes_what_is_due_and_verifies_it(
    cast: Cast, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft, out = released(cast, pictures(tmp_path / "in")), tmp_path / "paket.zip"
    cast.store.close()
    space = ["--space", str(cast.store.folder), "--as", "agentur"]
    assert main(["package", "--due", "2026-11-20", "--out", str(out), "--json", *space]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["postings"], Path(told["out"])) == (1, out)
    assert main(["verify", str(out)]) == 0
    assert "ohne Protokoll" in capsys.readouterr().out
    (tmp_path / "auskunft").mkdir()
    (tmp_path / "auskunft" / "manifest.json").write_bytes(b"{}")
    assert main(["verify", str(tmp_path / "auskunft")]) == 1
    assert "ohne Protokoll" not in capsys.readouterr().out
    assert main(["package", "--due", "2026-11-19", "--out", str(out), *space]) == 1
    assert main(["package", "--out", str(out), *space]) == 2
    assert main(["package", draft, "--out", str(tmp_path / "fehlt" / "paket"), *space]) == 3
