"""A filter of the log as conditions on ``placed p`` alone, so that no entry needs a join."""

from __future__ import annotations

from typing import Any

from db.queries.chosen import midnight
from db.queries.log_acts import acts_where
from db.rows import LogFilter

_HOUSES = "SELECT value FROM json_each(:houses)"
_TEXT = """(p.subject IN (SELECT id FROM draft WHERE {title})
{own} OR p.id IN (SELECT id FROM comment WHERE {text})
OR p.id IN (SELECT v.id FROM vote v JOIN wording w ON w.id = v.reason WHERE {reason})
OR p.id IN (SELECT n.vote FROM condition n JOIN wording w ON w.id = n.text WHERE {reason})
OR p.id IN (SELECT o.id FROM publication o JOIN wording w ON w.id = o.text WHERE {reason})
OR p.feed IN (SELECT d.feed FROM device d JOIN member m ON m.id = d.member
LEFT JOIN unit u ON u.id = m.unit WHERE {function} OR {unit}) OR p.id LIKE :begin)"""
_OWN = "OR p.id IN (SELECT id FROM wording WHERE {text})"
"""Only entries that are nothing but words; every text of the space is looked through for it."""
_PLACES = {
    "title": "title",
    "text": "text",
    "reason": "w.text",
    "function": "m.title",
    "unit": "u.name",
}
_ELSEWHERE = """
SELECT id FROM publication WHERE channel <> :channel
UNION ALL SELECT e.id FROM placed q JOIN entry e ON e.id = q.id
LEFT JOIN publication b ON b.id = json_extract(e.body, '$.publication')
WHERE q.kind IN ('publication.drop', 'publication.judge', 'publication.end')
AND COALESCE(json_extract(e.body, '$.channel'), b.channel) <> :channel"""
"""What is said of one channel of a draft says nothing of its others."""
_PARTS = {
    "from_day": "p.clock >= :first",
    "to_day": "p.clock < :last",
    "house": "p.subject IN (SELECT d.id FROM draft d JOIN house h ON h.id = d.house "
    "WHERE h.code = :house)",
    "channel": "p.subject IN (SELECT d.id FROM draft d "
    "WHERE ' ' || d.channels || ' ' LIKE '% ' || :channel || ' %') "
    f"AND p.id NOT IN ({_ELSEWHERE})",
    "draft": "p.subject = :draft",
    "unit": "p.feed IN (SELECT d.feed FROM device d JOIN member m ON m.id = d.member "
    "JOIN unit u ON u.id = m.unit WHERE u.code = :unit)",
    "member": "p.feed IN (SELECT feed FROM device WHERE member = :member)",
    # Who acted is asked first, by a number in the index of the order: often that is all. The
    # plus keeps SQLite from gathering both halves by other indexes and sorting what comes.
    "houses": "(+p.lane IN (SELECT l.number FROM lane l JOIN device d ON d.feed = l.feed "
    "JOIN member m ON m.id = d.member JOIN unit u ON u.id = m.unit "
    f"JOIN house h ON h.id = u.house WHERE h.code IN ({_HOUSES})) "
    "OR +p.subject IN (SELECT d.id FROM draft d JOIN house h ON h.id = d.house "
    f"WHERE h.code IN ({_HOUSES})))",
}


def where(wanted: LogFilter, *, with_acts: bool = True) -> tuple[str, dict[str, Any]]:
    """Conditions to be put behind ``WHERE 1``, and what fills them."""
    parts = [part for name, part in _PARTS.items() if getattr(wanted, name)]
    if wanted.text:
        parts.append(_text(wanted.text, own=not wanted.acts or "words" in wanted.acts))
    if with_acts and (acts := acts_where(wanted.acts)):
        parts.append(acts)
    return "".join(f" AND {part}" for part in parts), _values(wanted)


def _text(text: str, *, own: bool) -> str:
    """LIKE knows no other case of umlauts: it is asked for each spelling."""
    spellings = range(len(_spellings(text)))
    said = {
        name: " OR ".join(f"{place} LIKE :text{one} ESCAPE '\\'" for one in spellings)
        for name, place in _PLACES.items()
    }
    return _TEXT.format(**said, own=_OWN.format(**said) if own else "")


def _spellings(text: str) -> tuple[str, ...]:
    if text.isascii():
        return (text,)
    return tuple(dict.fromkeys((text, text.lower(), text.upper(), text.lower().capitalize())))


def _values(wanted: LogFilter) -> dict[str, Any]:
    names = ("house", "channel", "draft", "unit", "member")
    values: dict[str, Any] = {name: getattr(wanted, name) for name in names}
    values["houses"] = f"[{', '.join(_quoted(one) for one in wanted.houses)}]"
    if wanted.from_day:
        values["first"] = midnight(wanted.from_day)
    if wanted.to_day:
        values["last"] = midnight(wanted.to_day, 1)
    for number, spelling in enumerate(_spellings(wanted.text)):
        values[f"text{number}"] = f"%{_plain(spelling)}%"
    values["begin"] = f"{wanted.text.replace(' ', '').lower() if _is_id(wanted.text) else '-'}%"
    return values


def _is_id(text: str) -> bool:
    """Whether somebody may have typed how an id begins, as screens group it: ``c04e 8b1d``."""
    plain = text.replace(" ", "").lower()
    return len(plain) >= 4 and set(plain) <= set("0123456789abcdef")  # noqa: PLR2004


def _plain(text: str) -> str:
    """For LIKE, in which some characters stand for others."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _quoted(code: str) -> str:
    escaped = code.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
