"""The address of a space on a server: ``https://host/space``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from typing_extensions import override

from db.sync.trouble import CarrierTrouble

_PATH = re.compile(r"(/[a-z0-9][a-z0-9-]{0,62})?/?").fullmatch
_USUAL = {"https": 443, "http": 80}


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where requests go.

    Attributes:
        base: ``scheme://host[:port]``.
        host: as the header ``Host`` will say it.
        path: ``/space``, or "" for the space of the bare address.
    """

    base: str
    host: str
    path: str

    @override
    def __str__(self) -> str:
        """Return the address as a person writes it."""
        return f"{self.base}{self.path}"


def is_server(target: str) -> bool:
    """Tell whether a carrier's address names a server, in contrast to a folder."""
    return "://" in target


def read_address(target: str) -> ServerAddress:
    """Take an address apart.

    Raises:
        CarrierTrouble: it is none, or not encrypted and not on this machine.
    """
    try:
        parts = urlsplit(target.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError as problem:
        raise CarrierTrouble("web_address", target) from problem
    odd = "@" in parts.netloc or parts.query or parts.fragment or not _PATH(parts.path)
    if parts.scheme not in _USUAL or not host or odd:
        raise CarrierTrouble("web_address", target)
    if parts.scheme == "http" and not _is_near(host):
        raise CarrierTrouble("web_plain", target)
    shown = f"[{host}]" if ":" in host else host
    if port is not None and port != _USUAL[parts.scheme]:
        shown = f"{shown}:{port}"
    return ServerAddress(f"{parts.scheme}://{shown}", shown, parts.path.rstrip("/"))


def _is_near(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
