"""The two commands of the README, `run` and `test`; and `setup`, which both begin with.

Keeps to what Python 3.6 can parse, so that an old interpreter says one sentence and no traceback.
"""

import sys

USAGE = """python3 packaging/dev.py setup [test] [build]   make .venv and fetch what is pinned
python3 packaging/dev.py run [ARGUMENTS]        open the desk with the demo space
python3 packaging/dev.py test [ARGUMENTS]       every check and every test; ARGUMENTS go to pytest
python3 packaging/dev.py lint                   the checks alone
python3 packaging/dev.py build                  freeze into dist/umlauf, and try it there"""


def main(arguments: "list[str]") -> int:
    """Do one command; return the exit code: 0 done, 1 found faults, 2 usage, 3 environment."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the one file an older Python may read
        print(
            "Umlauf braucht Python 3.11 oder neuer, dies ist {0}.{1}. "
            "/ Umlauf needs Python 3.11 or newer, this is {0}.{1}.".format(*sys.version_info)
        )
        return 3
    from dev_commands import COMMANDS  # noqa: PLC0415 - only a new Python can read it

    if not arguments or arguments[0] not in COMMANDS:
        print(USAGE)
        return 2
    return COMMANDS[arguments[0]](arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
