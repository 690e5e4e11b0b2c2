"""The short code for an invitation: what it opens lies locked on the carrier."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from db.errors import DamagedFileError, Refused, WrongUsage
from db.ledger.invitation import Invitation, read_invitation
from db.sentence import Sentence

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Base 32 without I, L, O and U, which are misread (https://www.crockford.com/base32.html)."""
LENGTH = 16
LIFE_MS = 7 * 86_400_000
_BITS, _RANDOM = 5, 15
_GROUP = 4
_MISREAD = str.maketrans("ILO", "110")
_SCRYPT_N, _SCRYPT_R, _SCRYPT_P = 2**15, 8, 1
_NAME_BYTES, _KEY_BYTES, _NONCE_BYTES, _TIME_BYTES = 16, 32, 12, 8


@dataclass(frozen=True, slots=True)
class Lock:
    """What a code gives in one space.

    Attributes:
        name: under which the locked invitation lies, 32 hex.
        key, nonce: of ChaCha20-Poly1305; used for one message only.
    """

    name: str
    key: bytes = field(repr=False)
    nonce: bytes = field(repr=False)


def new_code(draw: Callable[[int], bytes]) -> str:
    """Return a fresh code, ``XXXX-XXXX-XXXX-XXXX``: 75 random bits and a character that checks."""
    number = int.from_bytes(draw(10)) >> (80 - _BITS * _RANDOM)
    places = reversed(range(_RANDOM))
    text = "".join(LETTERS[number >> _BITS * place & 31] for place in places)
    return in_groups(text + _check(text))


def in_groups(code: str) -> str:
    """Return a code as it is read out."""
    return "-".join(code[start : start + _GROUP] for start in range(0, LENGTH, _GROUP))


def read_code(typed: str) -> str:
    """Return the 16 characters of what somebody typed; blanks, dashes and case are forgiven.

    Raises:
        WrongUsage: it is no code, or one character is wrong.
    """
    text = "".join(one for one in typed.upper() if one.isalnum()).translate(_MISREAD)
    if len(text) != LENGTH or set(text) - set(LETTERS):
        raise WrongUsage(
            Sentence("Ein Einladungscode hat 16 Zeichen, zum Beispiel 7KQM-4T9X-0BHS-2WZD.")
        )
    if _check(text[:_RANDOM]) != text[_RANDOM:]:
        raise WrongUsage(
            Sentence(
                "Im Einladungscode stimmt ein Zeichen nicht. Bitte vergleichen Sie ihn noch "
                "einmal mit dem, was Sie bekommen haben."
            )
        )
    return text


def lock_of(code: str, space: str) -> Lock:
    """Return what a code opens in a space; takes a tenth of a second and 32 MiB on purpose.

    Args:
        code: 16 characters.
        space: 32 hex; what is learnt about one space's codes helps with no other's.
    """
    length = _NAME_BYTES + _KEY_BYTES + _NONCE_BYTES
    salt = b"umlauf-code-v1 " + space.encode()
    kdf = Scrypt(salt=salt, length=length, n=_SCRYPT_N, r=_SCRYPT_R, p=_SCRYPT_P)
    made = kdf.derive(code.encode())
    name, key = made[:_NAME_BYTES], made[_NAME_BYTES : _NAME_BYTES + _KEY_BYTES]
    return Lock(name.hex(), key, made[_NAME_BYTES + _KEY_BYTES :])


def locked(lock: Lock, invitation: Invitation, until: int) -> bytes:
    """Lock an invitation for the carrier; ``until`` (ms) is covered by the lock."""
    content = until.to_bytes(_TIME_BYTES) + invitation.to_bytes()
    return ChaCha20Poly1305(lock.key).encrypt(lock.nonce, content, _bound_to(invitation.space))


def opened(lock: Lock, data: bytes, space: str, now: int) -> Invitation:
    """Open what lay on the carrier.

    Raises:
        DamagedFileError: it is not what was put there.
        Refused: ``code_expired``.
    """
    try:
        content = ChaCha20Poly1305(lock.key).decrypt(lock.nonce, data, _bound_to(space))
    except InvalidTag:
        raise DamagedFileError(
            Sentence(
                "Was unter diesem Einladungscode liegt, ist beschädigt. Bitte lassen Sie sich "
                "einen neuen geben."
            )
        ) from None
    if now > int.from_bytes(content[:_TIME_BYTES]):
        raise Refused("code_expired", GONE)
    return read_invitation(content[_TIME_BYTES:])


GONE = Sentence(
    "Diesen Einladungscode gibt es hier nicht, nicht mehr oder noch nicht. Er gilt einmal und "
    "sieben Tage. Bitte vergleichen Sie Code und Adresse, oder lassen Sie sich einen neuen geben."
)


def _bound_to(space: str) -> bytes:
    return f"umlauf-code-v1 {space}".encode()


def _check(text: str) -> str:
    """Return the sum of the characters, each times another power of x in the field of 32.

    As no two powers are alike and none is 0, one wrong character always shows, and so do any two
    exchanged ones, this last one among them. A hash would let one mistake in 32 through.
    """
    total = 1  # so that sixteen zeros are no code
    for letter in text:
        total = _times_x(total ^ LETTERS.index(letter))
    return LETTERS[total]


def _times_x(number: int) -> int:
    """Multiply in GF(2)[x] modulo x⁵ + x² + 1, of which x is a generator."""
    doubled = number << 1
    return doubled ^ 0b100101 if doubled > 31 else doubled  # noqa: PLR2004 - 2⁵ - 1
