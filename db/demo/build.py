"""Makes the demo: four spaces with their people, or replicas of the first to try sync with."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from db.demo.acts import Act, Picture, Script
from db.demo.beside import FIRST_SPACE, Progress
from db.demo.pictures import Pictures
from db.demo.play import Player
from db.demo.script import EARLIEST, FIRST, SMALL, script
from db.demo.stage import found
from db.demo.synthetic import fill
from db.demo.whole import all_or_none
from db.domain.working_days import ZONE
from db.errors import NotASpaceError, WrongUsage
from db.rows import MediumInput
from db.sentence import Sentence
from db.store import Store

VIEWER = "sk.ref15"
SEATS = ("sk.ref15", "sk.ref15/2", "ag.redaktion", "sk.leitung", "sk.revision")


def make(
    folder: Path,
    *,
    seed: int | None = None,
    today: date | None = None,
    progress: Progress | None = None,
) -> Path:
    """Makes the four demo spaces in ``folder``, each a replica of its own.

    Args:
        folder: need not exist; none of the spaces may be there yet.
        seed: the same seed and day give the same entries, byte for byte; None = a random one.
        today: the day around which drafts wait, None = this one.
        progress: told (done, total).

    Returns:
        The folder of the first space; it opens as ``VIEWER``.

    Raises:
        NotASpaceError: there is something already.      WrongUsage: a day before the story.
        KnownError: disk full, folder read-only; then nothing is left of it.
    """
    number, day = _chosen(seed, today)
    scripts = [script(space, number, day) for space in (FIRST, *SMALL)]
    targets = [folder / one.setting.folder for one in scripts]
    told = _teller(scripts, progress)
    for target in targets:
        _must_be_free(target)
    with all_or_none(folder, targets):
        for target, one in zip(targets, scripts, strict=True):
            _build(target, one, number, told)
    return folder / FIRST_SPACE


def make_replicas(
    folder: Path,
    count: int,
    *,
    seed: int | None = None,
    today: date | None = None,
    progress: Progress | None = None,
) -> tuple[Path, ...]:
    """Makes ``r1`` … ``rN`` of the first space: common history, one member's key in each.

    r1 and r2 are two members of one unit, r3 the agency, r4 the final signatory, r5 the
    auditor; further ones go to further units.

    Raises:
        NotASpaceError: there is something already.      WrongUsage: too many or none.
    """
    number, day = _chosen(seed, today)
    told = script(FIRST, number, day)
    seats = _seats(told, count)
    targets = [folder / f"r{n}" for n in range(1, count + 1)]
    for target in targets:
        _must_be_free(target)
    with all_or_none(folder, targets):
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=folder, prefix=".entsteht-") as scratch:
            common = Path(scratch) / "common"
            members = _build(common, told, number, _teller([told], progress))
            with Store.open(common) as source:
                for target, seat in zip(targets, seats, strict=True):
                    Store.seat(target, source, members[seat]).close()
    return tuple(targets)


def make_synthetic(
    folder: Path,
    drafts: int,
    *,
    seed: int | None = None,
    today: date | None = None,
    progress: Progress | None = None,
) -> Path:
    """Makes one space of ``drafts`` drafts in ``folder``, about five entries each.

    Ten houses, ten years up to today, all states but contested and lapsed, small pictures.

    Raises:
        NotASpaceError: there is something already.
    """
    number, day = _chosen(seed, today)
    _must_be_free(folder)
    with all_or_none(folder, [folder]):
        folder.parent.mkdir(parents=True, exist_ok=True)
        fill(folder, drafts, number, day, _counter(drafts, progress))
    return folder


def _seats(told: Script, count: int) -> Sequence[str]:
    others = [one.key for one in told.setting.members if one.key not in SEATS]
    seats = [*SEATS, *others]
    if not 0 < count <= len(seats):
        message = Sentence("Möglich sind 1 bis {count} Ausfertigungen.", count=len(seats))
        raise WrongUsage(message)
    return seats[:count]


def _chosen(seed: int | None, today: date | None) -> tuple[int, date]:
    day = today or datetime.now(UTC).astimezone(ZONE).date()
    if day < EARLIEST:
        message = Sentence(
            "Der Demoraum erzählt bis heute; frühester Tag ist der {day}.",
            day=f"{EARLIEST:%d.%m.%Y}",
        )
        raise WrongUsage(message)
    return secrets.randbits(63) if seed is None else seed, day


def _must_be_free(folder: Path) -> None:
    if folder.exists() and any(folder.iterdir()):
        message = Sentence(
            "{folder} ist nicht leer. Bitte wählen Sie einen anderen Ordner.", folder=folder
        )
        raise NotASpaceError(message)


def _teller(scripts: Sequence[Script], progress: Progress | None) -> Callable[[], None]:
    total = sum(len(one.acts) + len(_pictures(one.acts)) for one in scripts)
    return _counter(total, progress)


def _counter(total: int, progress: Progress | None) -> Callable[[], None]:
    done = 0

    def told() -> None:
        nonlocal done
        done += 1
        if progress is not None:
            progress(done, total)

    return told


def _pictures(acts: Sequence[Act]) -> set[Picture]:
    media = [one for act in acts if act.content for one in act.content.media or ()]
    return {one.picture for one in media if one.picture}


def _build(target: Path, told: Script, seed: int, tell: Callable[[], None]) -> dict[str, str]:
    """One space, made beside its place and moved there when whole; returns ids by key."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=target.parent, prefix=".entsteht-") as scratch:
        made = Path(scratch) / "space"
        members = _fill(made, told, seed, Path(scratch), tell)
        if target.exists():
            target.rmdir()
        shutil.move(made, target)
    return members


def _fill(
    folder: Path, told: Script, seed: int, scratch: Path, tell: Callable[[], None]
) -> dict[str, str]:
    (scratch / "media").mkdir()
    pictures = Pictures(scratch / "media")
    wanted = _pictures(told.acts)
    pictures.make(wanted, tell)
    store, clock, members = found(folder, told.setting, seed)
    with store:
        store.drafts.prepare([MediumInput(path=str(pictures.path(one))) for one in wanted])
        player = Player(store, clock, members, pictures, scratch, told.setting.viewer)
        player.play(told.acts, tell)
        store.act_as(members[told.setting.viewer], remember=True)
    return members
