"""What stands once the desk is up is not looked through again; what comes later is."""

import gc
import weakref

import pytest
from PySide6.QtCore import QObject

from desktop.app.garbage import Garbage


class Ring:
    """Garbage that only the collector finds."""

    def __init__(self):
        self.me = self


@pytest.fixture
def garbage(qapp):
    parent = QObject(qapp)
    yield Garbage(parent)
    parent.deleteLater()
    gc.unfreeze()
    gc.enable()


def test_what_stood_before_is_spared_until_another_space_opens(garbage):
    spared = weakref.ref(Ring())
    garbage.spare()
    later = weakref.ref(Ring())
    gc.collect()
    assert (spared() is None, later() is None) == (False, True)
    garbage.spare()
    assert spared() is None
