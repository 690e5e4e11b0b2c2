"""Plays the stories with the real command line, in this process."""

from __future__ import annotations

import contextlib
import io
import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from db.cli.main import main
from db.store import Store
from tests.factories import Cast, make_space, picture


@dataclass
class Answer:
    """What a command said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The JSON document on stdout."""
        return json.loads(self.out)


def umlauf(*arguments: str) -> Answer:
    """Runs one command."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(list(arguments))
    return Answer(code, out.getvalue(), err.getvalue())


@dataclass
class Stage:
    """Where a story plays.

    Attributes:
        homes: by role, its replica's folder.      last: what the last command said.
        case: id of the inquiry being answered.
        code, words, title: of the invitation under way.
    """

    scratch: Path
    homes: dict[str, Path] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    draft: str = ""
    case: str = ""
    code: str = ""
    title: str = ""
    words: list[str] = field(default_factory=list)
    last: Answer = field(default_factory=lambda: Answer(0, "", ""))
    told: list[Answer] = field(default_factory=list)

    @property
    def share(self) -> Path:
        """The shared folder."""
        return self.scratch / "laufwerk" / "raum.umlauf-ablage"

    def run(self, role: str, *arguments: str, good: bool = True) -> Answer:
        """Runs a command as somebody."""
        member = self.names.get(role, "")
        extra = ["--as", member] if member else []
        self.last = umlauf(*arguments, "--space", str(self.homes[role]), *extra)
        if good:
            assert self.last.code == 0, (arguments, self.last)
        return self.last

    def store(self, role: str) -> Store:
        """The door that the desk goes through, as somebody; the caller closes it."""
        return Store.open(self.homes[role], as_member=self.names.get(role, ""))

    def show(self, role: str) -> Any:
        """``umlauf show --json`` of the story's draft."""
        return self.run(role, "show", self.draft, "--json").json


def one_home(scratch: Path) -> Stage:
    """A demo-keyed space in one folder, everybody in it."""
    os.environ["UMLAUF_STATE"] = str(scratch / "state")
    cast: Cast = make_space(scratch / "raum")
    cast.store.close()
    stage = Stage(scratch)
    for role, member in {
        "lead": cast.lead,
        "agency": cast.agency,
        "press": cast.press,
        "deputy": cast.press_deputy,
        "final": cast.final,
    }.items():
        stage.homes[role], stage.names[role] = scratch / "raum", member
    return stage


def several_homes(scratch: Path) -> Stage:
    """A real space with passphrase keys: an admin and three invited members, each at home."""
    stage = small_home(scratch)
    for role, unit in (("deputy", "smi.presse"), ("final", "sk.schluss")):
        _invite(stage, role, unit)
    return stage


def small_home(scratch: Path) -> Stage:
    """A real space with passphrase keys and a share: an admin and the press unit, each at home."""
    os.environ |= {
        "UMLAUF_STATE": str(scratch / "state"),
        "UMLAUF_PASSPHRASE": "eine lange Passphrase",
    }
    stage = Stage(scratch)
    (scratch / "laufwerk").mkdir()
    stage.homes["lead"] = scratch / "lead"
    names = ("--title", "Raum", "--house", "SK", "--unit", "agentur")
    made = umlauf("space", "create", str(scratch / "lead"), *names)
    assert made.code == 0, made
    for house, code in (("SMI", "smi.presse"), ("SK", "sk.schluss")):
        stage.run("lead", "unit", "add", "--house", house, "--code", code, "--name", code)
    stage.run("lead", "route", "publish", str(_route(scratch)))
    stage.run("lead", "sync", str(stage.share))
    _invite(stage, "press", "smi.presse")
    return stage


def _route(scratch: Path) -> Path:
    file = scratch / "route.toml"
    file.write_text(
        'name = "Standard"\n'
        '[[stages]]\nname = "Mitzeichnung"\n'
        'steps = [{kind = "cosign", units = ["smi.presse"], days = 3}]\n'
        '[[stages]]\nname = "Schluss"\n'
        'steps = [{kind = "final_signature", units = ["sk.schluss"], days = 2}]\n',
        encoding="utf-8",
    )
    return file


def _invite(stage: Stage, role: str, unit: str) -> None:
    file, home = stage.scratch / f"{role}.umlauf-einladung", stage.scratch / role
    stage.run(
        "lead",
        "member",
        "invite",
        "--unit",
        unit,
        "--role",
        "reviewer",
        "--title",
        role,
        "--out",
        str(file),
    )
    stage.run("lead", "sync")
    joined = umlauf("space", "join", str(file), str(home), "--json")
    assert joined.code == 0, joined
    stage.homes[role] = home
    stage.run(role, "sync")
    stage.run("lead", "sync")
    pending = stage.run("lead", "member", "pending", "--json").json["pending"]
    assert pending[0]["words"] == joined.json["words"]
    stage.run("lead", "member", "accept", pending[0]["feed"])
    stage.run("lead", "sync")
    stage.run(role, "sync")


def submitted_draft(
    stage: Stage, role: str, title: str, *, with_picture: bool = False, film: Path | None = None
) -> None:
    """A draft on its route, written through the Store (the import has a story of its own)."""
    from db.rows import MediumInput, NewDraft  # noqa: PLC0415

    media = [picture(stage.scratch / "bilder")] if with_picture else []
    if film is not None:
        media.append(MediumInput(path=str(film), alt_text="Ein kurzer Film"))
    with Store.open(stage.homes[role], as_member=stage.names.get(role, "")) as store:
        made = NewDraft(
            title, "SMI", {"instagram": "Ein Text."}, ("instagram",), media=tuple(media)
        )
        (stage.draft,) = store.drafts.create(made).drafts
        store.drafts.submit(stage.draft)
