"""pruefen.py does without Umlauf: other Pythons, no packages, openssl instead; short to read."""

import ast
import base64
import json
import re
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from tests.unit.db.audit_log.both_verifiers import SCRIPT
from tests.unit.db.audit_log.small_space import SmallSpace

PLAIN = [str(Path(sys.base_prefix, "bin", "python3")), "-I", "-S"]  # no packages but Python's own
BY_HAND = SCRIPT.with_name("PRUEFEN.txt").read_text("utf-8")
LOG = "protokoll.jsonl"


@pytest.fixture(scope="module")
def package(tmp_path_factory) -> Path:
    space = SmallSpace(tmp_path_factory.mktemp("space") / "replica")
    space.publish("Wald im Winter")
    space.export(space.folder / "package")
    return space.folder / "package"


def run(python: list[str], package: Path) -> tuple[int, str]:
    done = subprocess.run(
        [*python, str(package / "pruefen.py"), str(package)],
        capture_output=True,
        text=True,
        check=False,
        cwd=package.parent,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
    )
    assert done.stderr == ""
    return done.returncode, done.stdout


def test_it_has_at_most_150_lines_and_needs_only_the_standard_library():
    text = SCRIPT.read_text("utf-8")
    nodes = list(ast.walk(ast.parse(text)))
    names = {one.name for node in nodes if isinstance(node, ast.Import) for one in node.names}
    from_ = {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)}
    others = {name for name in names | from_ if name.split(".")[0] not in sys.stdlib_module_names}
    assert len(text.splitlines()) <= 150
    assert {name.split(".")[0] for name in others} == {"cryptography"}


def test_it_parses_where_python_is_as_old_as_3_8():
    assert ast.parse(SCRIPT.read_text("utf-8"), feature_version=(3, 8)).body


def test_asked_for_help_it_says_how_it_is_called():
    asked = [sys.executable, "-I", str(SCRIPT), "--help"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "python3 pruefen.py [PAKET.zip oder ORDNER]" in done.stdout
    assert "PROBLEM" not in done.stdout


def test_it_runs_as_a_program_of_its_own(package):
    code, said = run([sys.executable, "-I"], package)
    assert (code, said.splitlines()[-1]) == (0, "In Ordnung")


@pytest.mark.needs("openssl")
def test_openssl_is_enough_for_signatures(package, tmp_path):
    copy = Path(shutil.copytree(package, tmp_path / "copy"))
    assert run(PLAIN, copy)[0] == 0
    lines = (copy / LOG).read_text("utf-8").splitlines(keepends=True)
    sig = json.loads(lines[3])["sig"]
    forged = lines[3].replace(sig, sig[:-1] + ("0" if sig[-1] != "0" else "1"))
    (copy / LOG).write_text("".join([*lines[:3], forged, *lines[4:]]), "utf-8")
    code, said = run(PLAIN, copy)
    assert (code, "die Unterschrift passt nicht" in said) == (1, True)


def test_without_a_name_it_checks_the_folder_it_lies_in(package):
    done = subprocess.run(
        [sys.executable, "-I", str(package / "pruefen.py")],
        capture_output=True,
        text=True,
        check=True,
        cwd="/",
    )
    assert done.stdout.endswith("In Ordnung\n")


@pytest.mark.needs("openssl")
def test_one_entry_is_checked_by_hand_as_the_guide_says(package, tmp_path):
    lines = [json.loads(line) for line in (package / LOG).read_text("utf-8").splitlines()]
    entry = lines[5]
    first = next(one for one in lines if (one["feed"], one["seq"]) == (entry["feed"], 1))
    key = json.loads(base64.b64decode(first["body"]))["key"]
    header = base64.b64decode(entry["header"])
    prefix = re.search(r"printf '(DSSEv1 .*) %d '", BY_HAND)
    der = re.search(r"printf ([0-9a-f]{24});", BY_HAND)
    assert prefix is not None
    assert der is not None
    message = f"{prefix[1]} {len(header)} ".encode() + header
    (tmp_path / "nachricht").write_bytes(message)
    (tmp_path / "key.der").write_bytes(bytes.fromhex(der[1] + key))
    (tmp_path / "sig").write_bytes(bytes.fromhex(entry["sig"]))
    command = next(line for line in BY_HAND.splitlines() if "openssl pkeyutl" in line).split()
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
    assert "Signature Verified Successfully" in done.stdout
    assert sha256(message).hexdigest() == entry["id"]
