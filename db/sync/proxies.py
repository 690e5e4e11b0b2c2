"""Which proxy a request goes through: the one given, or what environment and system say."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from ipaddress import ip_address, ip_network
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass


def proxy_of(url: str, given: Mapping[str, str]) -> str:
    """Return the address of the proxy to a server, "" for going without.

    Args:
        url: of the request.
        given: by scheme; empty = those of the environment.
    """
    parts = urlsplit(url)
    if given:
        return _whole(given.get(parts.scheme, ""))
    return _of_environment(parts.scheme, parts.netloc, parts.hostname or "")


def login_of(proxy: str) -> str:
    """Return what to say to a proxy whose address names a user and a password, "" for none."""
    parts = urlsplit(proxy)
    if not parts.username:
        return ""
    login = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return f"Basic {b64encode(login.encode()).decode()}"


def _of_environment(scheme: str, place: str, host: str) -> str:
    found = getproxies()
    if proxy_bypass(place) or _is_exempt(host, found.get("no", "")):
        return ""
    return _whole(found.get(scheme) or found.get("all", ""))


def _is_exempt(host: str, exempt: str) -> bool:
    """Tell whether a numeric address lies in a network that ``no_proxy`` names, e.g. 10.0.0.0/8.

    Names and their endings are compared by the standard library, which knows no networks.
    """
    try:
        address = ip_address(host)
        return any(
            address in ip_network(word.strip(), strict=False)
            for word in exempt.split(",")
            if "/" in word
        )
    except ValueError:
        return False


def _whole(proxy: str) -> str:
    return proxy if not proxy or "://" in proxy else f"http://{proxy}"
