"""How an operation declares its fields, who may write it, and what it changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from typing import (
    Annotated,
    Any,
    ClassVar,
    TypeVar,
    dataclass_transform,
    get_args,
    get_origin,
    get_type_hints,
)

from db.domain.records import record

FACT, TEXT = "fact", "text"
_SAFE_INT = 2**53
_ID32 = re.compile(r"[0-9a-f]{32}\Z").match
_ID64 = re.compile(r"[0-9a-f]{64}\Z").match
_HEX = re.compile(r"[0-9a-f]*\Z").match
_CODE = re.compile(r"[A-Za-zÄÖÜäöüß0-9][\w.:/+-]{0,63}\Z").match


class BadFields(ValueError):  # noqa: N818 - names what is bad, as the verifier reports it
    """A body whose fields do not fit its kind; the entry is kept, passed on, not folded."""


Check = Callable[[Any], Any]


def _must(kind: str, good: Callable[[Any], object]) -> Check:
    def check(value: Any) -> Any:
        if not good(value):
            message = f"expected {kind}"
            raise BadFields(message)
        return value

    return check


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_int(value: Any) -> bool:
    return type(value) is int and -_SAFE_INT < value < _SAFE_INT


Id32 = Annotated[str, _must("32 hex digits", lambda v: _is_text(v) and _ID32(v))]
Id64 = Annotated[str, _must("64 hex digits", lambda v: _is_text(v) and _ID64(v))]
NoneOrId32 = Annotated[str, _must("32 hex or ''", lambda v: _is_text(v) and (not v or _ID32(v)))]
NoneOrId64 = Annotated[str, _must("64 hex or ''", lambda v: _is_text(v) and (not v or _ID64(v)))]
StepId = Annotated[str, _must("a step id", lambda v: _is_text(v) and (_ID32(v) or _ID64(v)))]
Hex = Annotated[str, _must("hex digits", lambda v: _is_text(v) and _HEX(v))]
Code = Annotated[str, _must("a code", lambda v: _is_text(v) and _CODE(v))]
NoneOrCode = Annotated[str, _must("a code or ''", lambda v: _is_text(v) and (not v or _CODE(v)))]
Word = Annotated[str, _must("text", _is_text)]
Number = Annotated[int, _must("a whole number", _is_int)]
Flag = Annotated[bool, _must("true or false", lambda v: isinstance(v, bool))]


def _read_position(value: Any) -> tuple[int, str]:
    if not isinstance(value, list) or len(value) != 2 or not _is_int(value[0]):  # noqa: PLR2004
        message = "expected [position, entry id]"
        raise BadFields(message)
    seq, entry_id = value
    if not _is_text(entry_id) or (seq > 0) != bool(_ID64(entry_id)) or seq < 0:
        message = "expected [position, entry id]"
        raise BadFields(message)
    return seq, entry_id


Position = Annotated[tuple[int, str], _read_position]
Plain = Annotated[
    Mapping[str, Any], _must("an object", lambda v: isinstance(v, dict))
]  # free form, never used by a rule


def is_code(text: str) -> bool:
    """Tell whether a text may be the code of a house or unit."""
    return bool(_CODE(text))


def one_of(*words: str) -> Check:
    """A check for an enumeration; unknown words make the entry pass on unfolded."""
    check = _must(" | ".join(words), lambda v: _is_text(v) and v in words)
    check.words = words  # type: ignore[attr-defined] # the table of kinds shows them
    return check


class Operation:
    """Base of all operations; subclasses are frozen dataclasses, one file each."""

    __slots__ = ()
    KIND: ClassVar[str]
    CLASS: ClassVar[str]
    BY: ClassVar[str]
    CHANGES: ClassVar[str]


Op = TypeVar("Op", bound=Operation)
KINDS: dict[str, type[Operation]] = {}
_READERS: dict[str, tuple[tuple[str, Check, Any], ...]] = {}


@dataclass_transform(frozen_default=True)
def kind(name: str, klass: str, *, by: str, changes: str) -> Callable[[type[Op]], type[Op]]:
    """Registers an operation under its kind; ``by`` and ``changes`` feed the README's table."""

    def register(cls: type[Op]) -> type[Op]:
        made = record(cls)
        made.KIND, made.CLASS, made.BY, made.CHANGES = name, klass, by, changes
        hints = get_type_hints(made, include_extras=True)
        _READERS[name] = _plan(made, hints)
        KINDS[name] = made
        return made

    return register


def _check_of(hint: Any) -> Check:
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Annotated:
        check: Check = inner[1]
        return check
    if origin is tuple:
        return _list_of(_check_of(inner[0]))
    if origin is dict:
        return _dict_of(_check_of(inner[0]), _check_of(inner[1]))
    if _is_record(hint):
        return _record(hint)
    message = f"no check for {hint!r}"
    raise TypeError(message)


def _is_record(hint: Any) -> bool:
    return isinstance(hint, type) and hasattr(hint, "__dataclass_fields__")


def _list_of(check: Check) -> Check:
    def read(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            message = "expected a list"
            raise BadFields(message)
        return tuple(map(check, value))

    return read


def _dict_of(key: Check, check: Check) -> Check:
    def read(value: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            message = "expected an object"
            raise BadFields(message)
        return {key(name): check(inner) for name, inner in value.items()}

    return read


def _record(cls: Any) -> Check:
    hints = get_type_hints(cls, include_extras=True)
    plan = _plan(cls, hints)

    def read(value: Any) -> Any:
        if not isinstance(value, dict):
            message = "expected an object"
            raise BadFields(message)
        return cls(*_values(plan, value))

    return read


def _plan(cls: Any, hints: Mapping[str, Any]) -> tuple[tuple[str, Check, Any], ...]:
    return tuple(
        (
            _key(one.name),
            _check_of(hints[one.name]),
            one.default if one.default_factory is MISSING else one.default_factory(),
        )
        for one in fields(cls)
    )


def _key(name: str) -> str:
    """A field's name in a body; a trailing underscore only keeps it apart from Python's words."""
    return name.removesuffix("_")


def _values(plan: tuple[tuple[str, Check, Any], ...], body: Mapping[str, Any]) -> list[Any]:
    values = []
    for name, check, default in plan:
        value = body.get(name, MISSING)
        if value is MISSING:
            if default is MISSING:
                message = f"{name} is missing"
                raise BadFields(message)
            values.append(default)
            continue
        try:
            values.append(check(value))
        except BadFields as problem:
            message = f"{name}: {problem}"
            raise BadFields(message) from None
    return values


def read_operation(name: str, body: Mapping[str, Any]) -> Operation | None:
    """The operation a body spells, or None for an unknown kind; raises BadFields."""
    cls = KINDS.get(name)
    return None if cls is None else cls(*_values(_READERS[name], body))


def unknown_fields(name: str, body: Mapping[str, Any]) -> tuple[str, ...]:
    """Fields a known kind does not define; ignored by every rule, counted by the verifier."""
    known = {one for one, _, _ in _READERS.get(name, ())} | {"salt"}
    return tuple(sorted(set(body) - known)) if name in KINDS else ()


def spell(operation: Operation) -> dict[str, Any]:
    """The body fields of an operation, ready to be written (tuples become lists)."""
    own = fields(type(operation))  # type: ignore[arg-type]
    return {_key(one.name): _plain(getattr(operation, one.name)) for one in own}


def _plain(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_plain(inner) for inner in value]
    if isinstance(value, Mapping):
        return {name: _plain(inner) for name, inner in value.items()}
    if _is_record(type(value)):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    return value
