"""Which proxy leads to a server: the one given, else what the environment says."""

import pytest

from db.sync.proxies import login_of, proxy_of

URL = "https://umlauf.sk.example.de:8443/raum/v1/sync"
PROXY = "http://proxy.example.de:3128"


@pytest.fixture(autouse=True)
def environment(monkeypatch):
    """Give an environment without proxies."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


def test_a_given_proxy_counts_and_only_for_its_scheme(environment):
    environment.setenv("https_proxy", "http://other:1")
    assert proxy_of(URL, {"https": PROXY}) == PROXY
    assert not proxy_of(URL, {"http": PROXY})


@pytest.mark.parametrize("name", ["https_proxy", "HTTPS_PROXY", "all_proxy"])
def test_without_one_the_environment_is_asked(environment, name):
    assert not proxy_of(URL, {})
    environment.setenv(name, "proxy.example.de:3128")
    assert proxy_of(URL, {}) == PROXY


@pytest.mark.parametrize(
    ("exempt", "url", "direct"),
    [
        ("", URL, False),
        ("*", URL, True),
        ("example.de", URL, True),
        (".sk.example.de, localhost", URL, True),
        ("umlauf.sk.example.de:8443", URL, True),
        ("ample.de", URL, False),
        ("10.1.2.3", "https://10.1.2.3/raum", True),
        ("localhost, 10.0.0.0/8", "https://10.1.2.3:8443/raum", True),
        ("10.0.0.0/8", "https://11.1.2.3/raum", False),
        ("10.0.0.0/8", URL, False),
        ("fd00::/8", "https://[fd00::1]:8443/raum", True),
        ("gar/nichts", "https://10.1.2.3/raum", False),
    ],
)
def test_what_the_environment_exempts_is_met_directly(environment, exempt, url, direct):
    environment.setenv("https_proxy", PROXY)
    environment.setenv("no_proxy", exempt)
    assert proxy_of(url, {}) == ("" if direct else PROXY)


def test_a_login_is_read_from_the_address():
    assert login_of("http://sk:ge%3Aheim@proxy:1") == "Basic c2s6Z2U6aGVpbQ=="
    assert not login_of(PROXY)
