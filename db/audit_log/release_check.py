"""Checks a publication package, folder or ZIP: every file is the one that was signed for."""

from __future__ import annotations

import zipfile
from pathlib import Path

from db.audit_log.expected import Expected
from db.audit_log.findings import Findings
from db.audit_log.manifest import FileMark
from db.audit_log.member import Member, PackageError
from db.audit_log.package_files import package_files
from db.audit_log.release_proof import (
    FILE,
    MAX_PROOF,
    MAX_SIGNATURE,
    SIGNATURE,
    Proof,
    is_signed,
    read_proof,
)
from db.audit_log.report import Report
from db.audit_log.stored_zip import DEEP_NAME
from db.ledger.keys import feed_of
from db.ledger.problem import Problem
from db.sentence import Sentence


def is_release(path: Path) -> bool:
    """Tell whether a folder or ZIP calls itself a publication package."""
    if path.is_dir():
        return (path / FILE).exists()
    try:
        with zipfile.ZipFile(path) as packed:
            return FILE in packed.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return False


def check_release(path: Path, expected: Expected) -> Report:
    """Check a package; whatever is wrong with it becomes a problem, never an exception.

    It proves that a device of the key it names signed for these files. Whether that device and
    the votes it names stand in the log, only the space can tell.

    Raises:
        OSError: it cannot be read at all.
    """
    findings = Findings(complete=True)
    found: dict[str, FileMark] = {}
    proof, data, signature = None, b"", b""
    try:
        for member in package_files(path, findings, DEEP_NAME):
            if member.name == FILE:
                data = member.read_all(MAX_PROOF)
                proof = _read(data, findings)
            elif member.name == SIGNATURE:
                signature = member.read_all(MAX_SIGNATURE)
            else:
                found[member.name] = _mark(member)
    except PackageError as error:
        findings.add("bad_file", error.where, error.text)
    if proof is None:
        if not data:
            findings.add("bad_manifest", FILE, Sentence("Der Freigabenachweis fehlt"))
        return _report(findings, "")
    own = feed_of(proof.key) == proof.by.feed
    if not own or not is_signed(proof.key, data, signature):
        findings.add(
            "bad_signature", SIGNATURE, Sentence("Die Unterschrift des Pakets passt nicht")
        )
    _compare(proof, found, findings)
    _compare_space(proof, expected, findings)
    return _report(findings, proof.space.id)


def _read(data: bytes, findings: Findings) -> Proof | None:
    try:
        return read_proof(data)
    except PackageError as error:
        findings.add("bad_manifest", error.where, error.text)
        return None


def _mark(member: Member) -> FileMark:
    size = member.size
    member.drain()
    return FileMark(size, member.digest)


def _compare(proof: Proof, found: dict[str, FileMark], findings: Findings) -> None:
    for name, mark in proof.files.items():
        if name not in found:
            findings.add("bad_file", name, Sentence("Die Datei fehlt im Paket"))
        elif found[name] != mark:
            findings.add("bad_file", name, Sentence("Die Datei ist nicht die freigegebene"))
    for name in sorted(found.keys() - proof.files.keys()):
        findings.add("unlisted_file", name, Sentence("Für diese Datei ist nicht unterschrieben"))


def _compare_space(proof: Proof, expected: Expected, findings: Findings) -> None:
    if expected.space and expected.space != proof.space.id:
        findings.add("bad_manifest", FILE, Sentence("Das Paket stammt aus einem anderen Raum"))
    if proof.space.demo:
        findings.add("demo", FILE, Sentence("Das Paket stammt aus einem Beispielraum"))


def _report(findings: Findings, space: str) -> Report:
    problems: tuple[Problem, ...] = tuple(findings.problems)
    return Report(0, 0, 0, space, "", (), problems, tuple(findings.notes), of_log=False)
