"""The proxy that the system names for an address, its PAC script asked where there is one."""

from __future__ import annotations

import os
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

SAID = ("https_proxy", "http_proxy", "all_proxy")


def proxies_for(address: str) -> dict[str, str]:
    """Return proxies by scheme for an address; none where the environment names some itself.

    Asking may take seconds where a PAC script has to be fetched: to be called in a thread that
    nobody waits for.
    """
    if not address.startswith("http") or any(_said(name) for name in SAID):
        return {}
    query = QNetworkProxyQuery(QUrl(address))
    found = [_written(one) for one in QNetworkProxyFactory.systemProxyForQuery(query)]
    first = next((one for one in found if one is not None), "")
    return {"http": first, "https": first} if first else {}


def _said(name: str) -> str:
    return os.environ.get(name) or os.environ.get(name.upper()) or ""


def _written(proxy: QNetworkProxy) -> str | None:
    """Return a proxy as an address, "" for going without; None for a kind that is not spoken."""
    if proxy.type() == QNetworkProxy.ProxyType.NoProxy:
        return ""
    if proxy.type() != QNetworkProxy.ProxyType.HttpProxy:
        return None
    user = f"{quote(proxy.user(), '')}:{quote(proxy.password(), '')}@" if proxy.user() else ""
    return f"http://{user}{proxy.hostName()}:{proxy.port()}"
