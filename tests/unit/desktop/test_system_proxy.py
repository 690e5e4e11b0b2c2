"""What Qt says of proxies becomes an address that the carrier's child understands."""

import pytest
from PySide6.QtNetwork import QNetworkProxy

from desktop.background import system_proxy
from desktop.background.system_proxy import SAID, proxies_for

Kind = QNetworkProxy.ProxyType
ADDRESS = "https://umlauf.example.de/raum"


@pytest.fixture(autouse=True)
def _nobody_said(monkeypatch):
    for name in SAID:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def system(monkeypatch):
    """Let the system name some proxies, as a PAC script does."""

    class Factory:
        named: tuple[QNetworkProxy, ...] = ()

        @staticmethod
        def systemProxyForQuery(query):  # noqa: N802 - Qt's name
            assert query.url().toString() == ADDRESS
            return list(Factory.named)

    monkeypatch.setattr(system_proxy, "QNetworkProxyFactory", Factory)
    return Factory


def test_the_first_proxy_that_is_spoken_is_taken(system):
    system.named = (
        QNetworkProxy(Kind.Socks5Proxy, "socks.example", 1080),
        QNetworkProxy(Kind.HttpProxy, "proxy.example", 3128, "sk", "ge:heim"),
    )
    proxy = "http://sk:ge%3Aheim@proxy.example:3128"
    assert proxies_for(ADDRESS) == {"http": proxy, "https": proxy}


def test_direct_means_none(system):
    system.named = (QNetworkProxy(Kind.NoProxy), QNetworkProxy(Kind.HttpProxy, "late", 1))
    assert proxies_for(ADDRESS) == {}


def test_what_the_environment_says_goes_first_and_a_share_needs_none(system, monkeypatch):
    system.named = (QNetworkProxy(Kind.HttpProxy, "proxy.example", 3128),)
    assert proxies_for("/l/raum.umlauf-ablage") == {}
    monkeypatch.setenv("HTTPS_PROXY", "http://other.example:8080")
    assert proxies_for(ADDRESS) == {}


def test_qt_itself_can_be_asked():
    assert proxies_for(ADDRESS) == {}
