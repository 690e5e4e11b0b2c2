"""The house rules that no linter knows."""

import ast
import re
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOP_LEVEL = {
    *(".ci", ".gitignore", "LICENSE", "README.md", "pyproject.toml"),
    *("db", "desktop", "packaging", "resources", "tests"),
}
DRAWERS = {"utils", "util", "misc", "helpers", "helper", "common", "manager", "managers"}
BINARY = {
    ".xlsb",
    *(".png", ".jpg", ".webp", ".ico", ".ttf", ".otf", ".pdf"),
    *(".mp4", ".webm", ".zip", ".xlsx", ".ods"),
}


def ours() -> list[Path]:
    """Return every file of the project, without what .gitignore names."""
    ignored = (ROOT / ".gitignore").read_text("utf-8").split()
    kept = [path for path in ROOT.iterdir() if not is_ignored(path, [*ignored, ".git"])]
    below = [p for path in kept for p in (path.rglob("*") if path.is_dir() else [path])]
    return sorted(p for p in below if p.is_file() and not is_ignored(p, ignored))


def is_ignored(path: Path, patterns: list[str]) -> bool:
    """Tell whether a part of the path is named by one of the patterns of .gitignore."""
    parts = path.relative_to(ROOT).parts
    return any(fnmatch(part, pattern.rstrip("/")) for part in parts for pattern in patterns)


FILES = ours()
TEXTS = {path: path.read_text("utf-8") for path in FILES if path.suffix not in BINARY}
PYTHON = {path: text for path, text in TEXTS.items() if path.suffix == ".py"}
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def short(path: Path) -> str:
    """Name a file as a reader would."""
    return path.relative_to(ROOT).as_posix()


def files_with(pattern: str) -> list[str]:
    """Return `file: match` for every text of ours that holds the pattern."""
    found = ((path, re.search(pattern, text)) for path, text in TEXTS.items())
    return [f"{short(path)}: {match[0]}" for path, match in found if match]


def test_the_top_level_is_fixed():
    assert {short(path).split("/")[0] for path in FILES} == TOP_LEVEL


def test_no_file_is_longer_than_400_lines():
    lengths = {short(path): len(text.splitlines()) for path, text in PYTHON.items()}
    assert {name: lines for name, lines in lengths.items() if lines > 400} == {}


@pytest.mark.parametrize("room", ["db", "desktop"])
def test_half_of_all_functions_fit_in_eight_lines(room):
    trees = [ast.parse(text) for path, text in PYTHON.items() if short(path).startswith(room)]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    lengths = [lines_of_code(node) for node in nodes if isinstance(node, ast.FunctionDef)]
    assert median(lengths or [0]) <= 8


def lines_of_code(function: ast.FunctionDef) -> int:
    """Count the lines of a function's body, its docstring apart."""
    first = function.body[0]
    body = function.body[1:] if ast.get_docstring(function) else function.body
    start = body[0].lineno if body else first.lineno
    return (function.end_lineno or start) - start + 1


def test_there_are_no_drawers():
    words = {short(path): set(re.split(r"[/._]", short(path))) for path in FILES}
    assert [name for name, parts in words.items() if parts & DRAWERS] == []


def test_every_folder_of_modules_is_a_package_with_a_docstring():
    folders = {path.parent for path in PYTHON if short(path).startswith(("db/", "desktop/"))}
    said = {f for f in folders if ast.get_docstring(ast.parse(PYTHON.get(f / "__init__.py", "")))}
    assert [short(folder) for folder in sorted(folders - said)] == []


def test_every_module_says_what_it_is_for():
    assert [short(p) for p, text in PYTHON.items() if not ast.get_docstring(ast.parse(text))] == []


def test_domain_needs_only_the_standard_library():
    allowed = {*sys.stdlib_module_names, "db.domain", "db.changes", "db.errors", "db.sentence"}
    modules = [p for p in PYTHON if short(p).startswith("db/domain/")]
    wanted = {name for path in modules for name in imports(PYTHON[path])}
    assert [n for n in sorted(wanted) if not {n, n.split(".")[0], room_of(n)} & allowed] == []


def room_of(module: str) -> str:
    """Return the first two names of a module."""
    return ".".join(module.split(".")[:2])


def imports(source: str) -> set[str]:
    """Return the modules that a source imports anywhere, function bodies included."""
    nodes = list(ast.walk(ast.parse(source)))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    from_ = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    return plain | from_


def test_nothing_names_a_package_index():
    hosts = ["py" + "pi.", "python" + "hosted", "registry.n" + "pm", "deb.de" + "bian.org"]
    options = ["--index" + "-url", "--extra-index" + "-url", "--find" + "-links"]
    assert files_with("|".join(re.escape(word) for word in hosts + options)) == []


def test_nothing_names_a_folder_of_one_machine():
    folders = ["/wo" + "rk/", "/ro" + "ot/", "/var/" + "tmp/", f"{ROOT}/"]
    assert files_with(r"(?<![\w.])(" + "|".join(map(re.escape, folders)) + ")") == []


def test_links_between_documents_lead_somewhere_inside():
    pages = {path: text for path, text in TEXTS.items() if path.suffix == ".md"}
    links = [
        (page, (page.parent / target).resolve())
        for page, text in pages.items()
        for target in re.findall(r"\]\((?!\w+:|#)([^)#]+)", text)
    ]
    lost = [(p, t) for p, t in links if not (leads_somewhere(t) and t.is_relative_to(ROOT))]
    assert [f"{short(page)}: {target}" for page, target in lost] == []


def leads_somewhere(target: Path) -> bool:
    """Tell whether a link has an end; the desk's help names its pages without the ending."""
    return target.exists() or target.with_name(f"{target.name}.md").exists()


def test_nothing_reaches_out_of_the_project():
    assert files_with(r"\.\./+" + "shared") == []


def test_every_requirement_is_pinned_and_hashed():
    lists = sorted((ROOT / "packaging/requirements").glob("*.txt"))
    blocks = [b for path in lists for b in re.split(r"\n(?=\S)", path.read_text("utf-8"))]
    pins = [block for block in blocks if not block.startswith("#")]
    assert pins
    assert [b for b in pins if "==" not in b.split("\n")[0] or "--hash=sha256:" not in b] == []


def test_every_dependency_is_in_the_pinned_list():
    project = SETTINGS["project"]
    extras = project["optional-dependencies"].values()
    wanted = [*project["dependencies"], *(one for extra in extras for one in extra)]
    names = {re.split(r"[<>=]", requirement)[0] for requirement in wanted}
    pinned = (ROOT / "packaging/requirements/run.txt").read_text("utf-8")
    assert names - set(re.findall(r"^([\w.-]+)==", pinned, re.MULTILINE)) == set()
