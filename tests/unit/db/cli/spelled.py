"""Reads out of the source of db/ which codes it can produce, so that no list has to be kept."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[4]
CODE = re.compile(r"[a-z]+(_[a-z]+)*")


def nodes(*places: str) -> Iterator[ast.AST]:
    """Yield every node of some files or folders of db/."""
    for one in places:
        found = ROOT / "db" / one
        for file in found.rglob("*.py") if found.is_dir() else [found]:
            yield from ast.walk(ast.parse(file.read_text("utf-8")))


def words_in(node: ast.AST | None) -> set[str]:
    """Return the codes that an expression may come to; what it only asks is left out."""
    if isinstance(node, ast.Constant):
        fits = isinstance(node.value, str) and CODE.fullmatch(node.value)
        return {str(node.value)} if fits else set()
    asked = getattr(node, "test", None)
    parts = ast.iter_child_nodes(node) if node is not None else ()
    return {word for part in parts if part is not asked for word in words_in(part)}


def assigned(name: str, *places: str) -> set[str]:
    """Return the codes that a variable or an attribute of this name is set to."""
    found = set()
    for node in nodes(*places):
        if isinstance(node, ast.Assign):
            pairs = [pair for target in node.targets for pair in _pairs(target, node.value)]
            found |= {word for to, value in pairs if to == name for word in words_in(value)}
        if isinstance(node, ast.AnnAssign) and _name(node.target) == name:
            found |= words_in(node.value)
    return found


def _pairs(target: ast.expr, value: ast.expr) -> list[tuple[str, ast.expr]]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        both = zip(target.elts, value.elts, strict=True)
        return [pair for left, right in both for pair in _pairs(left, right)]
    return [(_name(target), value)]


def _name(node: ast.expr) -> str:
    return str(getattr(node, "attr", getattr(node, "id", "")))


def handed(function: str, argument: int, *places: str) -> set[str]:
    """Return the codes that calls of a function or class hand it at one place."""
    return {
        word
        for node in nodes(*places)
        if isinstance(node, ast.Call) and _name(node.func) == function
        if len(node.args) > argument
        for word in words_in(node.args[argument])
    }


def told_by(function: str, file: str) -> set[str]:
    """Return the codes that a function returns or yields."""
    (found,) = (n for n in nodes(file) if isinstance(n, ast.FunctionDef) and n.name == function)
    kinds = (ast.Return, ast.Yield, ast.YieldFrom)
    told = [node.value for node in ast.walk(found) if isinstance(node, kinds)]
    return {word for one in told for word in words_in(one)}
