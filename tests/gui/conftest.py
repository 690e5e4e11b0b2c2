"""What every test of a screen stands on: a dressed application that speaks German."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from desktop.i18n.sentences import choose_wording
from desktop.i18n.translators import install_language
from desktop.theme.apply import Dresser
from desktop.theme.look import look


@pytest.fixture(scope="session")
def dresser(qapp):
    """The one dresser of the application."""
    return Dresser(qapp)


@pytest.fixture(autouse=True)
def _dressed(qapp, dresser):
    """Start light, at 100 %, in German, in the usual wording, whatever the last test did."""
    install_language(qapp, "de")
    look().wording, look().show_keys = "release", True
    choose_wording("release")
    if (look().tokens.scheme, look().percent) != ("light", 100) or not qapp.styleSheet():
        dresser.dress("light", 100)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown():
    """Let what a test closed really go: each theme switch would dress it again."""
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def pytest_collection_modifyitems(items):
    """Let the offscreen platform say what it cannot do: it is no fault of the desk."""
    for item in items:
        if "tests/gui" in item.nodeid:
            item.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support"))
