"""The way to the server as offices have it: proxies, passwords, the house's authority, cuts."""

import base64
import socket
import threading
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from itertools import pairwise

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from typing_extensions import override

from db.sync.engine import _FIRST_WAIT_S, _LONGEST_WAIT_S, _wait
from db.sync.link import CarrierLink
from db.sync.server_address import read_address
from db.sync.server_link import ServerLink, ServerTarget, has_news
from db.sync.trouble import CarrierTrouble
from tests.faults.desk import all_equal, team
from tests.faults.proxy import proxying
from tests.faults.server import TOKEN, serving

PEM = serialization.Encoding.PEM


@pytest.fixture
def desks(tmp_path):
    with team(tmp_path / "desks", 2) as found:
        yield found


def kind_of(meeting):
    with pytest.raises(CarrierTrouble) as caught:
        meeting()
    return caught.value.kind


def signed(name, issuer, *, authority=False):
    """Make a key and a certificate that the issuer signs; None = it signs itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    by_key, by_name = issuer or (key, who)
    names = [x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))]
    made = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(by_name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(by_key, hashes.SHA256())
    )
    return key, who, made.public_bytes(PEM)


@pytest.fixture
def house_server(tmp_path, monkeypatch):
    """A TLS server whose certificate the house's own authority signed; the system knows it."""
    authority, name, root = signed("Haus-CA", None, authority=True)
    key, _, leaf = signed("umlauf", (authority, name))
    folder = tmp_path / "server"
    folder.mkdir()
    plain, pkcs8 = serialization.NoEncryption(), serialization.PrivateFormat.PKCS8
    (tmp_path / "key.pem").write_bytes(key.private_bytes(PEM, pkcs8, plain))
    (tmp_path / "cert.pem").write_bytes(leaf)
    (tmp_path / "root.pem").write_bytes(root)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "root.pem"))
    settings = {"tls_cert": tmp_path / "cert.pem", "tls_key": tmp_path / "key.pem"}
    lines = [f'{name} = "{file}"\n' for name, file in settings.items()]
    (folder / "server.toml").write_text("".join(lines), "utf-8")
    with serving(folder) as server:
        yield server


def test_through_a_tunnel_to_a_server_of_the_houses_authority(house_server, desks):
    with proxying() as proxy:
        assert desks[0].meet(house_server.space, token=TOKEN, proxy=proxy.address).created
        desks[1].meet(house_server.space, proxy=proxy.address)
        desks[0].meet(house_server.space, proxy=proxy.address)
        assert all_equal(desks)
        assert {one.split()[0] for one in proxy.asked} == {"CONNECT"}


def test_the_authority_of_nobody_is_refused_through_a_tunnel_too(
    house_server, desks, monkeypatch, tmp_path
):
    _, _, stranger = signed("Fremd", None, authority=True)
    (tmp_path / "root.pem").write_bytes(stranger)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "root.pem"))
    with proxying() as proxy:
        meeting = kind_of(lambda: desks[0].meet(house_server.space, proxy=proxy.address))
    assert meeting == "web_cert"


def test_a_proxy_forwards_plain_requests(server, desks):
    with proxying() as proxy:
        assert desks[0].meet(server.space, token=TOKEN, proxy=proxy.address).created
        assert {one.split()[0] for one in proxy.asked} <= {"GET", "POST", "HEAD", "PATCH"}
        assert proxy.asked


def test_the_environments_proxy_is_taken(server, desks, monkeypatch):
    with proxying() as proxy:
        monkeypatch.setenv("http_proxy", proxy.address)
        monkeypatch.setenv("no_proxy", "")
        assert desks[0].meet(server.space, token=TOKEN).created
        assert proxy.asked


def test_a_proxy_that_wants_a_password_gets_it_or_is_named(house_server, desks):
    login = "Basic " + base64.b64encode(b"sk:geheim").decode()
    with proxying(login=login) as proxy:
        assert kind_of(lambda: desks[0].meet(house_server.space, proxy=proxy.address)) == (
            "web_proxy"
        )
        known = proxy.address.replace("://", "://sk:geheim@")
        assert desks[0].meet(house_server.space, token=TOKEN, proxy=known).created


def test_a_proxy_that_is_not_there_is_named(server, desks):
    with proxying() as proxy:
        address = proxy.address
    with pytest.raises(CarrierTrouble, match="Proxy") as caught:
        desks[0].meet(server.space, proxy=address)
    assert caught.value.kind == "web_proxy"


def test_a_wait_that_is_cut_off_is_told_from_a_server_that_is_gone(server, desks):
    desks[0].meet(server.space, token=TOKEN)
    heads = desks[0].memory.heads
    with proxying(cut_after_s=0.5) as proxy:
        target = ServerTarget(
            read_address(server.space), desks[0].key, proxies={"http": proxy.address}
        )
        assert kind_of(lambda: has_news(ServerLink(desks[0].link, target), heads)) == "web_cut"
        assert proxy.cuts
        assert not desks[0].meet(server.space, proxy=proxy.address).problems


def test_who_never_answers_is_left_after_its_time(desks):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        target = ServerTarget(
            read_address(f"http://127.0.0.1:{silent.getsockname()[1]}/raum"), desks[0].key
        )
        link = ServerLink(desks[0].link, target)
        assert kind_of(lambda: link.ask("GET", "/v1/hello", wait_s=0.3)) == "web_slow"


def test_waits_grow_are_bounded_and_never_in_step():
    longest = [_Stop() for _ in range(200)]
    for number, stop in enumerate(longest):
        _wait(number % 8, stop)
    told = [stop.waited for stop in longest]
    assert min(told) >= _FIRST_WAIT_S
    assert max(told) <= _LONGEST_WAIT_S
    assert max(told[1::8]) < max(told[7::8])
    assert all(one != other for one, other in pairwise(told[7::8]))


class _Stop(threading.Event):
    waited = 0.0

    @override
    def wait(self, timeout=None):
        """Take how long somebody would wait."""
        self.waited = timeout or 0.0
        return False


class _Blocked(BaseHTTPRequestHandler):
    def do_GET(self):
        """Answer as a filter of the house does."""
        self.send_error(403)

    @override
    def log_message(self, *_args):
        """Say nothing."""


@contextmanager
def blocking():
    """Give the address of something that refuses everything in HTML."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Blocked) as server:
        threading.Thread(target=server.serve_forever).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/raum"
        server.shutdown()


def test_a_page_that_blocks_is_not_taken_for_the_server(desks):
    with CarrierLink() as link, blocking() as address:
        server = ServerLink(link, ServerTarget(read_address(address), desks[0].key))
        assert kind_of(lambda: server.must("GET", "/v1/hello")) == "web_proxy"
