"""What the program leaves out of PySide's own start, and that it comes when it is asked for."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def told(code: str) -> str:
    """Run code in a fresh process that read PySide as the program does; return its output."""
    whole = f"import desktop.app, sys\n{code}"
    command = [sys.executable, "-W", "error", "-c", whole]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_what_makes_error_texts_is_not_read_at_the_start():
    read = "'pyside_type_init' in vars(sys.modules['shibokensupport.signature.parser'])"
    assert told(f"print({read}, 'argparse' in sys.modules)") == "False False\n"


def test_a_wrong_call_of_qt_is_told_in_full_all_the_same():
    call = "from PySide6.QtCore import QTimer\ntry: QTimer().start('soon')\nexcept TypeError as"
    lines = told(f"{call} error: print(error)").splitlines()
    assert lines[0] == "'PySide6.QtCore.QTimer.start' called with wrong argument types:"
    assert lines[-1].strip() == "PySide6.QtCore.QTimer.start(msec: int, /)"


def test_help_on_qt_names_the_arguments():
    assert "parent: " in told("from PySide6.QtCore import QObject\nhelp(QObject.setParent)")


def test_no_import_reads_the_source_of_modules():
    code = "import builtins, importlib.machinery as machinery"
    asked = "builtins.__import__.__name__ == '__feature_import__', machinery.ModuleSpec.__name__"
    assert told(f"{code}\nprint({asked})") == "False ModuleSpec\n"
