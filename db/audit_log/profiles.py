"""What a recipient may see: a profile leaves bodies out, it never blackens."""

from __future__ import annotations

from dataclasses import dataclass

from db.errors import Refused
from db.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Profile:
    """A named measure of openness.

    Attributes:
        name: as requests and manifests have it.
        hidden: kinds whose bodies stay inside, even of chosen drafts.
    """

    name: str
    hidden: frozenset[str] = frozenset()


_PROFILES = {"internal": Profile("internal")}


def profile_named(name: str) -> Profile:
    """Return a profile.

    Raises:
        Refused: ``unknown_profile``.
    """
    found = _PROFILES.get(name)
    if found is None:
        message = Sentence(
            "Das Profil {name} gibt es nicht. Möglich ist: {profiles}.",
            name=name,
            profiles=", ".join(_PROFILES),
        )
        raise Refused("unknown_profile", message)
    return found
