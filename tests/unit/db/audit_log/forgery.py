"""What somebody with write access could do to a package, up to signing a new manifest."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import msgspec

from db.audit_log.manifest import FileMark, Head, read_manifest, sign_manifest, write_manifest
from db.audit_log.protocol import read_line, write_line
from db.audit_log.stored_zip import write_zip
from db.ledger.entry import Entry, parse_body, stored_entry
from db.ledger.fingerprint import fingerprint
from db.ledger.keys import DeviceKey
from db.ledger.seal import seal
from db.tables.entries import RawEntry

Change = Callable[[Entry], Entry | None]


def entries_of(folder: Path) -> list[Entry]:
    """Read a package's log."""
    lines = (folder / "protokoll.jsonl").read_bytes().splitlines(keepends=True)
    found = [read_line(line) for line in lines]
    return [stored_entry(r.id, r.sig, r.header, r.body) for r in found if r]


def write_entries(folder: Path, entries: Iterable[Entry]) -> None:
    """Write a package's log."""
    raws = (RawEntry(e.id, e.feed, e.seq, e.sig, e.header, e.body) for e in entries)
    (folder / "protokoll.jsonl").write_bytes(b"".join(map(write_line, raws)))


def files_of(folder: Path) -> dict[str, bytes]:
    """Read every file of a package, by its name there."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def sign_anew(folder: Path, key: DeviceKey) -> None:
    """Make the manifest fit the files and the log again, as far as a key of the log can."""
    entries = entries_of(folder)
    followed = {entry.prev for entry in entries}
    heads = [(e.feed, e.seq, e.id) for e in entries if e.id not in followed]
    made = msgspec.structs.replace(
        read_manifest((folder / "manifest.json").read_bytes()),
        fingerprint=fingerprint(heads),
        heads=[Head(*head) for head in sorted(heads)],
        files={
            name: FileMark(len(data), sha256(data).hexdigest())
            for name, data in sorted(files_of(folder).items())
            if not name.startswith("manifest.")
        },
    )
    keys = {entry.feed: str(parse_body(entry)["key"]) for entry in entries if entry.seq == 1}
    made = msgspec.structs.replace(
        made,
        by=msgspec.structs.replace(made.by, feed=key.feed),
        counts=msgspec.structs.replace(
            made.counts, entries=len(entries), bodies=len(entries), feeds=len(keys)
        ),
        keys=dict(sorted(keys.items())),
    )
    data = write_manifest(made)
    (folder / "manifest.json").write_bytes(data)
    (folder / "manifest.sig").write_bytes(sign_manifest(key, data))


def zipped(folder: Path) -> Path:
    """Make the ZIP of a package's folder."""
    target = folder.with_suffix(".zip")
    with target.open("wb") as file:
        write_zip(file, folder)
    return target


def rechain(entries: Sequence[Entry], key: DeviceKey, change: Change) -> list[Entry]:
    """Rewrite one feed with its real key: change or drop entries, sign all anew, hide the seam.

    Ids that the feed's own later bodies name are brought up too.
    """
    result: list[Entry] = []
    new_ids: dict[str, str] = {}
    head: Entry | None = None
    for entry in entries:
        if entry.feed != key.feed:
            result.append(entry)
            continue
        changed = change(entry)
        if changed is None:
            continue
        head = _sealed(changed, key, head, new_ids)
        new_ids[entry.id] = head.id
        result.append(head)
    return sorted(result, key=lambda entry: (entry.feed, entry.seq, entry.id))


def _sealed(entry: Entry, key: DeviceKey, head: Entry | None, new_ids: dict[str, str]) -> Entry:
    fields = parse_body(entry)
    salt = bytes.fromhex(str(fields.pop("salt")))
    fields = {name: new_ids.get(str(value), value) for name, value in fields.items()}
    return seal(
        key,
        space=entry.space,
        seq=head.seq + 1 if head else 1,
        prev=head.id if head else "",
        clock=entry.clock,
        seen=entry.seen,
        kind=entry.kind,
        subject=entry.subject,
        fields=fields,
        salt=salt,
    )


def with_fields(entry: Entry, **fields: object) -> Entry:
    """Return an entry whose body says something else; it is not signed yet."""
    body = msgspec.json.encode({**parse_body(entry), **fields})
    return replace(entry, body=body)


def added(  # noqa: PLR0913 - an entry has this many parts
    entries: Sequence[Entry],
    key: DeviceKey,
    kind: str,
    *,
    space: str,
    fields: dict[str, object],
    subject: str = "",
    seen: dict[str, tuple[int, str]] | None = None,
    after: Entry | None = None,
) -> list[Entry]:
    """Add one entry to the end of a key's feed, or beside what follows ``after``."""
    own = [entry for entry in entries if entry.feed == key.feed]
    head = after or (own[-1] if own else None)
    new = seal(
        key,
        space=space,
        seq=head.seq + 1 if head else 1,
        prev=head.id if head else "",
        clock=head.clock if head else 0,
        seen=seen or {},
        kind=kind,
        subject=subject,
        fields=fields,
        salt=sha256(kind.encode()).digest()[:16],
    )
    return sorted([*entries, new], key=lambda entry: (entry.feed, entry.seq, entry.id))
