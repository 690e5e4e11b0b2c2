"""What can go wrong without being a bug: the environment, a rule of the space, a bad file."""

from __future__ import annotations

from db.sentence import Sentence


class UmlaufError(Exception):
    """Base of everything told to the user in one sentence; anything else is a bug.

    Attributes:
        sentence: what is told.
    """

    exit_code = 3

    def __init__(self, message: Sentence) -> None:
        super().__init__(message)
        self.sentence = message


class KnownError(UmlaufError):
    """The environment is in the way; the message says kindly what to do (exit code 3)."""


class DiskFullError(KnownError):
    """No space left, here or on the share."""


class ReadOnlyError(KnownError):
    """The folder or file may not be written."""


class LockedError(KnownError):
    """Another process holds the file for too long."""


class NewerFileError(KnownError):
    """The file was made by a newer Umlauf."""


class DamagedFileError(KnownError):
    """The file is not what it should be."""


class NotASpaceError(KnownError):
    """The folder holds no space, or the file is not there."""


class NotLocalError(KnownError):
    """The replica would lie on a network drive, where SQLite's log does not work."""


class NoKeyringError(KnownError):
    """No place to keep the device key safely."""


class KeyLockedError(NoKeyringError):
    """The device key lies in a file and waits for its passphrase."""


class CarrierError(KnownError):
    """The share, server or packet cannot be reached, read or written."""


class Refused(UmlaufError):  # noqa: N818 - a refusal by a rule is no malfunction
    """A rule of the space says no; the message says which (exit code 1, nothing written).

    Attributes:
        code: stable word for programs, e.g. ``already_decided``.
    """

    exit_code = 1

    def __init__(self, code: str, message: Sentence) -> None:
        super().__init__(message)
        self.code = code


class WrongUsage(UmlaufError):  # noqa: N818 - reads as what it is
    """The call makes no sense as it stands (exit code 2)."""

    exit_code = 2
