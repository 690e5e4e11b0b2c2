"""The shapes of what is asked and answered, as OpenAPI shows them."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, WithJsonSchema

from db.server import limits

Feed = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
EntryId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Seq = Annotated[int, Field(ge=0, le=2**53)]
_PAIR = WithJsonSchema(
    {
        "type": "array",
        "items": {"type": ["integer", "string"]},
        "minItems": 2,
        "maxItems": 2,
        "description": "[position, id of 64 hex]",
    }
)
Head = Annotated[tuple[Seq, EntryId], _PAIR]
Known = Annotated[
    tuple[Seq, Annotated[str, StringConstraints(pattern=r"^([0-9a-f]{64})?$")]], _PAIR
]
STRICT = ConfigDict(strict=True)


class Problem(BaseModel):
    """Why not: a stable word for programs, and one German sentence."""

    code: str
    text: str


class Bounds(BaseModel):
    """What the server takes at once, in bytes."""

    page_bytes: int
    push_bytes: int
    chunk_bytes: int
    medium_bytes: int
    wait_s: int


class Hello(BaseModel):
    """Who answers. Needs no signature: it tells the time that signatures have to name."""

    protocol: list[int] = Field(description="versions of this interface")
    formats: list[int] = Field(description="versions of entries")
    version: str = Field(description="of the program")
    space: str = Field(description="the founder's feed, 32 hex")
    limits: Bounds
    time: int = Field(description="ms since 1970")


class SyncRequest(BaseModel):
    """What one side holds; the answer brings what follows. Nothing is remembered between two."""

    model_config = STRICT
    have: dict[Feed, Known] = Field(
        default_factory=dict,
        max_length=limits.IDS_AT_ONCE,
        description="by feed the position held and its id; [0, ''] or left out: nothing",
    )
    since: str = Field(
        default="",
        pattern=r"^([0-9a-f]{64})?$",
        description="fingerprint of the heads the caller knows; if it still holds, none are sent",
    )
    limit: Annotated[int, Field(ge=1, le=limits.PAGE_BYTES)] = limits.PAGE_BYTES
    ids: list[EntryId] = Field(
        default_factory=list,
        max_length=limits.FRAMES_AT_ONCE,
        description="if any: just these entries, e.g. because their bodies are missing",
    )


class SyncHead(BaseModel):
    """The first line of a page; frames follow it up to the end."""

    space: Feed
    heads: dict[Feed, Head]
    entries: int = Field(description="how many there are in all")
    more: bool
    same: bool = Field(default=False, description="`since` still holds: no heads, no frames")


class Rejected(BaseModel):
    """The first entry of a feed that was not taken, and why; later ones of that feed neither."""

    feed: Feed
    seq: int
    code: str
    text: str


class PushAnswer(BaseModel):
    """What stands on the disk now."""

    stored: int
    heads: dict[Feed, Head]
    rejected: list[Rejected]


class IdsRequest(BaseModel):
    """Which entries of some feeds there are, to find a fork; and which media."""

    model_config = STRICT
    feeds: dict[Feed, Seq] = Field(
        default_factory=dict, max_length=100, description="by feed the position to begin after"
    )
    media: list[EntryId] = Field(
        default_factory=list, max_length=limits.IDS_AT_ONCE, description="SHA-256 of media"
    )


class IdsAnswer(BaseModel):
    """Positions and ids in order, both branches of a fork; and the media that are whole."""

    counts: dict[Feed, int] = Field(description="entries by feed, of all feeds")
    ids: dict[Feed, list[Head]]
    more: bool = Field(description="one of the lists was cut; ask again after its last position")
    media: dict[str, int] = Field(description="bytes by SHA-256")


class WaitAnswer(BaseModel):
    """Whether something new came."""

    fingerprint: str = Field(description="SHA-256 over all heads, 64 hex")
    changed: bool


def body_of(model: type[BaseModel]) -> dict[str, Any]:
    """Describe a JSON body in OpenAPI: it is parsed by us, strictly, not by the framework."""
    schema = model.model_json_schema()
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


FRAMES = "application/vnd.umlauf.frames"


def raw_body(kind: str, text: str) -> dict[str, Any]:
    """Describe a body of bytes in OpenAPI."""
    schema = {"type": "string", "format": "binary", "description": text}
    return {"requestBody": {"required": True, "content": {kind: {"schema": schema}}}}


def bad(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Describe the answers that say no."""
    return {status: {"model": Problem, "description": _WHY[status]} for status in statuses}


_WHY = {
    400: "not what this operation takes, or cut off",
    401: "not signed, wrong signature, wrong time, asked before",
    403: "this device may not: unknown here, or revoked",
    404: "no such space, medium or code",
    408: "came too slowly",
    409: "does not go on where the server stands",
    413: "larger than allowed",
    415: "a kind of body that is not taken",
    416: "no such bytes",
    422: "wrong shape",
    429: "too often",
    460: "the file sent does not give its digest; send it anew",
    503: "the server cannot use its files just now",
    507: "no room",
}
