"""A small real space: two houses, an agency, reviewers, a route, drafts with pictures."""

from pathlib import Path

from PIL import Image

from db.rows import MediumInput, NewDraft
from db.store import Store
from tests.gui.samples import NOW, at

AGENCY, REVIEWER, SIGNER = "Redaktion, Agentur", "SK, Referat 15 (Kampagne)", "SK, Presseamt"
TEXT = "Wer im Wald arbeitet, plant in Jahrzehnten. #MachWasWichtiges"
ROUTE = {
    "name": "Landesweit",
    "restart": "first",
    "stages": [
        {"name": "Mitzeichnung", "steps": [{"kind": "cosign", "units": ["sk.r15"], "days": 2}]},
        {
            "name": "Schlusszeichnung",
            "steps": [{"kind": "final_signature", "units": ["sk.presse"], "days": 2}],
        },
    ],
    "keep": [],
}


def found(folder: Path) -> Store:
    """Found the space in a folder; the caller closes it."""
    store, _ = Store.create(
        folder,
        title="Mach was Wichtiges",
        house=("SK", "Staatskanzlei", "SN"),
        unit=("sk.r15", "Referat 15 (Kampagne)"),
        member_title="SK, Administration",
        demo=True,
        clock=lambda: NOW,
    )
    store.units.add_house("SMEKUL", "Staatsministerium für Umwelt", "SN")
    store.units.add("SK", "sk.presse", "Presseamt")
    store.units.add("SMEKUL", "smekul.forst", "Sachsenforst")
    store.units.add("SK", "agentur", "Agentur")
    store.members.enrol("agentur", ["editor"], AGENCY)
    store.members.enrol("sk.r15", ["reviewer", "lead"], REVIEWER)
    store.members.enrol("sk.r15", ["reviewer"], "SK, Referat 15, Zweite")
    store.members.enrol("sk.presse", ["reviewer"], SIGNER)
    store.routes.publish(ROUTE)
    return store


def picture(folder: Path, name: str, color: str = "#1f6b43") -> str:
    """Draw a picture file and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.png"
    Image.new("RGB", (1080, 1350), color).save(path)
    return str(path)


def add_draft(store: Store, title: str, files: Path, *, submit: bool = True) -> str:
    """Let the agency make a draft with one picture and hand it in; returns its id."""
    store.act_as(AGENCY)
    image = picture(files, title.split(maxsplit=1)[0], f"#{abs(hash(title)) % 0xFFFFFF:06x}")
    new = NewDraft(
        title,
        "SMEKUL",
        {"instagram": TEXT, "linkedin": TEXT},
        ("instagram", "linkedin"),
        route="Landesweit",
        unit="smekul.forst",
        lead="sk.r15",
        planned_at=at(27, 9),
        media=(MediumInput(path=image, alt_text="Ein Wald."),),
        external_ref=title.lower().replace(" ", "-"),
    )
    (draft,) = store.drafts.create(new).drafts
    if submit:
        store.drafts.submit(draft)
    return draft


def small_space(
    folder: Path, titles: tuple[str, ...] = ("Waldarbeit", "Steuern", "Labor")
) -> Path:
    """Make a space with a draft for each title, all waiting for the reviewer."""
    with found(folder) as store:
        for title in titles:
            add_draft(store, title, folder.parent / "files")
    return folder
