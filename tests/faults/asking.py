"""Signed requests by hand, to be bent: replayed, altered, late, as somebody else."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import requests
from requests import PreparedRequest
from requests.auth import AuthBase
from typing_extensions import override

from db.ledger.keys import DeviceKey
from db.ledger.request import Request, body_digest


@dataclass
class Signed(AuthBase):
    """Signs whatever is about to be sent.

    Attributes:
        key: of the device.
        late_ms: added to the time that is signed.
        bend: parts of what is signed, in place of the true ones.
    """

    key: DeviceKey
    late_ms: int = 0
    bend: Mapping[str, Any] = field(default_factory=dict)
    _last: int = 0

    @override
    def __call__(self, prepared: PreparedRequest) -> PreparedRequest:
        parts = urlsplit(prepared.url or "")
        body = prepared.body or b""
        raw = body if isinstance(body, bytes) else body.encode()
        self._last = max(self._last + 1, time.time_ns() // 1_000_000)
        asked: dict[str, Any] = {
            "method": prepared.method,
            "host": parts.netloc,
            "target": f"{parts.path}?{parts.query}" if parts.query else parts.path,
            "body": body_digest(raw),
            "at": self._last + self.late_ms,
        }
        prepared.headers.update(Request(**{**asked, **self.bend}).headers(self.key))
        return prepared


def ask(
    method: str, url: str, signed: Signed | None, body: bytes = b"", **headers: str
) -> requests.Response:
    """Send one request."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return requests.request(method, url, data=body, headers=named, auth=signed, timeout=60)
