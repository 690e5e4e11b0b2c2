"""Whoever runs the server: one command, what is wrong is said, copies, counts, a quiet log."""

import json
import shutil
from datetime import UTC, datetime, timedelta

import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from starlette.requests import Request

from db.cli.main import main
from db.errors import DiskFullError
from db.sentence import Sentence
from db.server import accounts, limits
from db.server.app import _in_the_way
from db.sync.allowance import ENTRY_BYTES
from db.sync.trouble import CarrierTrouble
from db.tables.database import Database
from tests.faults.desk import all_equal, team
from tests.faults.server import TOKEN, ServerProcess, serving


@pytest.fixture
def desks(tmp_path):
    with team(tmp_path / "desks", 2) as found:
        yield found


def check(capsys, *arguments):
    code = main(["serve", *map(str, arguments), "--check", "--json"])
    return code, [one["text"] for one in json.loads(capsys.readouterr().out)["findings"]]


def certify(folder, name, days):
    """Make a certificate of its own for a name; its files, key first."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=400))
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    files = folder / "key.pem", folder / "cert.pem"
    files[0].write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain))
    files[1].write_bytes(made.public_bytes(pem))
    return files


def configure(folder, **values):
    file = folder / "server.toml"
    file.write_text("".join(f"{k} = {json.dumps(v)}\n" for k, v in values.items()), "utf-8")
    return file


def test_sound_settings_are_said_to_be_sound(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("UMLAUF_ENROL_TOKEN", TOKEN)
    assert check(capsys, tmp_path, "--listen=127.0.0.1:0") == (0, [])


def test_what_is_wrong_with_a_configuration_is_said(capsys, tmp_path):
    key, cert = certify(tmp_path, "umlauf.example", days=-1)
    tls = {"tls_cert": str(cert), "tls_key": str(key)}
    file = configure(tmp_path, listen="0.0.0.0:0", names=["other.example"], **tls)
    code, found = check(capsys, file)
    assert code == 1
    assert found[:2] == [
        "Das Zertifikat ist abgelaufen.",
        "Das Zertifikat gilt nicht für „other.example“.",
    ]
    code, found = check(capsys, configure(tmp_path, listen="0.0.0.0:0"))
    assert code == 1
    assert "unverschlüsselt" in found[0]


def test_an_address_that_is_taken_is_said(capsys, tmp_path, server):
    address = server.address.removeprefix("http://")
    code, found = check(capsys, tmp_path, f"--listen={address}")
    assert code == 1
    assert "lässt sich nicht lauschen" in found[0]


def test_a_misspelt_setting_is_wrong_usage(tmp_path, capsys):
    assert main(["serve", str(configure(tmp_path, lisen="127.0.0.1:1"))]) == 2
    assert "„lisen“" in capsys.readouterr().err


def test_a_damaged_space_is_found(capsys, tmp_path, desks):
    with serving(tmp_path / "server") as server:
        desks[0].meet(server.space, token=TOKEN)
    file = server.space_folder / "space.sqlite"
    data = bytearray(file.read_bytes())
    data[4096 * 3 : 4096 * 40] = bytes(4096 * 37)
    file.write_bytes(data)
    code, found = check(capsys, server.folder, "--listen=127.0.0.1:0")
    assert code == 1
    assert any("beschädigt" in one for one in found)


def test_the_word_for_new_spaces_is_shown_once(tmp_path):
    server = ServerProcess(tmp_path / "server", word="")
    word = server.start().said[0].rsplit(" ", 1)[1]
    server.stop()
    assert word not in "".join(server.start().said)
    with team(tmp_path / "desks", 1) as desks:
        assert desks[0].meet(server.space, token=word).created
    assert server.stop() == 0


def test_it_stops_in_order_while_somebody_waits(server, desks):
    desks[0].meet(server.space, token=TOKEN)
    desks[0].meet(server.space)
    assert server.stop() == 0
    assert [one["event"] for one in server.log()][-1] == "stopped"
    server.start()


def test_a_copy_made_while_it_runs_is_a_server(capsys, tmp_path, server, desks):
    digest = desks[0].add_media(b"x" * 5000)
    desks[0].meet(server.space, token=TOKEN)
    rest = tmp_path / "copy/spaces" / server.name / "space.sqlite-wal"
    for _ in range(2):
        assert main(["serve", str(server.folder), "--backup", str(tmp_path / "copy")]) == 0
        assert not rest.exists()
        rest.touch()  # as of a server that was killed on the copy
    rest.unlink()
    assert "gesichert" in capsys.readouterr().out
    with serving(tmp_path / "copy") as other:
        other.name = server.name
        desks[1].meet(other.space)
        desks[0].meet(other.space)
    assert all_equal(desks)
    assert desks[1].blobs.verify(digest)


def test_a_wrecked_space_is_told_and_taken_for_no_bug(server, desks):
    desks[0].meet(server.space, token=TOKEN)
    server.stop()
    (server.space_folder / "space.sqlite").write_bytes(b"x" * 8192)
    server.start()
    before = len(server.log())
    answer = requests.get(f"{server.space}/v1/hello", timeout=60)
    assert (answer.status_code, answer.json()["code"]) == (503, "storage")
    assert str(server.folder) not in answer.text
    assert "bug" not in {one["event"] for one in server.log()[before:]}
    shutil.rmtree(server.space_folder)


def test_a_full_disk_is_told_as_one():
    answer = _in_the_way(Request({"type": "http"}), DiskFullError(Sentence("voll")))
    assert (answer.status_code, json.loads(bytes(answer.body))["code"]) == (507, "full")


def test_counts_and_health_are_told(tmp_path, desks):
    with serving(tmp_path / "server") as server:
        desks[0].meet(server.space, token=TOKEN)
        health = [
            requests.get(f"{server.address}/{one}", timeout=60) for one in ("health", "ready")
        ]
        lines = requests.get(f"{server.address}/metrics", timeout=60).text.splitlines()
    assert [one.text for one in health] == ["ok\n", "ok\n"]
    assert f"umlauf_entries {len(desks[0].ids())}" in lines
    assert "umlauf_spaces 1" in lines
    assert any('route="/v1/push",status="200"' in line for line in lines)


def test_counts_are_for_this_machine_alone(server):
    headers = {"X-Forwarded-For": "10.0.0.7"}
    answer = requests.get(f"{server.address}/metrics", headers=headers, timeout=60)
    assert answer.status_code == 404


def test_the_log_holds_no_words_and_no_whole_names(server, desks):
    desks[0].comment("Steuergeheimnis")
    desks[0].meet(server.space, token=TOKEN)
    text = json.dumps(server.log(), ensure_ascii=False)
    assert '"/v1/push"' in text
    for secret in ("Steuergeheimnis", TOKEN, desks[0].key.feed, desks[0].key.public):
        assert secret not in text


def test_a_feed_that_brings_too_much_is_stopped_and_told(server, desks):
    desks[0].meet(server.space, token=TOKEN)
    server.stop()
    database = Database(server.space_folder)
    day = desks[0].clock // limits.DAY_MS
    with database.write() as connection:
        most = ENTRY_BYTES - 400
        accounts.add(connection, desks[0].key.feed, "entries", day, most)
    database.close()
    server.start()
    desks[0].votes(5)
    report = desks[0].meet(server.space)
    assert [one.kind for one in report.problems.values()] == ["server_limit"]
    assert report.sent.entries < 5


def test_a_plain_address_beyond_this_machine_is_refused(desks):
    with pytest.raises(CarrierTrouble) as caught:
        desks[0].meet("http://umlauf.example/raum")
    assert caught.value.kind == "web_plain"


def test_a_server_that_speaks_no_tls_is_not_blamed_for_its_certificate(tmp_path, desks):
    (tmp_path / "server").mkdir()
    with serving(tmp_path / "server") as server:
        address = server.space.replace("http://", "https://")
        with pytest.raises(CarrierTrouble, match="nicht verschlüsselt") as caught:
            desks[0].meet(address, token=TOKEN)
        assert caught.value.kind == "web_no_tls"


def test_a_certificate_that_the_system_does_not_trust_is_refused(tmp_path, desks):
    key, cert = certify(tmp_path, "localhost", days=30)
    (tmp_path / "server").mkdir()
    configure(tmp_path / "server", tls_cert=str(cert), tls_key=str(key))
    with serving(tmp_path / "server") as server:
        address = server.space.replace("127.0.0.1", "localhost")
        assert address.startswith("https://")
        with pytest.raises(CarrierTrouble) as caught:
            desks[0].meet(address, token=TOKEN)
        assert caught.value.kind == "web_cert"


def test_a_house_authority_in_the_systems_store_is_trusted(tmp_path, desks, monkeypatch):
    key, cert = certify(tmp_path, "localhost", days=30)
    (tmp_path / "server").mkdir()
    configure(tmp_path / "server", tls_cert=str(cert), tls_key=str(key), names=[])
    monkeypatch.setenv("SSL_CERT_FILE", str(cert))
    with serving(tmp_path / "server") as server:
        address = server.space.replace("127.0.0.1", "localhost")
        assert desks[0].meet(address, token=TOKEN).created


def test_another_servers_name_is_refused(tmp_path, desks):
    (tmp_path / "server").mkdir()
    configure(tmp_path / "server", names=["umlauf.example"])
    with serving(tmp_path / "server") as server, pytest.raises(CarrierTrouble) as caught:
        desks[0].meet(server.space, token=TOKEN)
    assert caught.value.kind == "web_address"
