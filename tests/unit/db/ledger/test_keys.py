"""Device keys sign, and nothing of their private half leaks."""

import pytest

from db.ledger.keys import DeviceKey, feed_of, verify

RFC_8032_TEST_2 = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")


def test_the_public_half_is_that_of_rfc_8032():
    public = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
    assert DeviceKey(RFC_8032_TEST_2).public == public


def test_a_feed_is_named_after_its_key(key):
    assert key.feed == feed_of(key.public) == "56475aa75463474c0285df5dbf2bcab7"


def test_a_signature_holds_for_its_type_and_payload_only(key):
    sig = key.sign("type", b"payload")
    assert verify(key.public, sig, "type", b"payload")
    assert not verify(key.public, sig, "typ", b"epayload")
    assert not verify(key.public, sig, "type", b"payloaD")
    assert not verify("ab" * 32, sig, "type", b"payload")


@pytest.mark.parametrize(("public", "sig"), [("", b""), ("zz", bytes(64)), ("ab", bytes(64))])
def test_malformed_keys_and_signatures_are_a_no(public, sig):
    assert not verify(public, sig, "type", b"")


def test_a_stretched_signature_is_a_no(key):
    """S + L is the same number to a careless verifier (RFC 8032, 5.1.7)."""
    order = 2**252 + 27742317777372353535851937790883648493
    sig = key.sign("type", b"payload")
    stretched = sig[:32] + (int.from_bytes(sig[32:], "little") + order).to_bytes(32, "little")
    assert not verify(key.public, stretched, "type", b"payload")


def test_the_private_half_is_not_shown(key):
    assert key.private.hex() not in repr(key)
    assert repr(key.private) not in repr(key)


def test_a_key_has_32_bytes():
    with pytest.raises(ValueError, match="32"):
        DeviceKey(b"short")
