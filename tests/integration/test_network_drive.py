"""A replica on a network drive is refused with the reason, by whatever way one gets there."""

import pytest

from db.backup.restore import restore_space
from db.errors import NotLocalError
from db.store import Store
from tests.factories import make_space
from tests.faults.mount import mounted

pytestmark = pytest.mark.needs("fusermount3")


def test_a_space_on_a_network_drive_is_refused(tmp_path):
    space = make_space(tmp_path / "space")
    space.store.care.backup(tmp_path / "space.zip")
    space.store.close()
    (tmp_path / "m").mkdir()
    with mounted(tmp_path / "m", kind="sshfs") as drive:
        with pytest.raises(NotLocalError, match="Netzlaufwerk"):
            restore_space(tmp_path / "space.zip", drive.path / "space")
        assert list(drive.path.iterdir()) == []
        (tmp_path / "space").rename(drive.real / "space")
        (tmp_path / "redirected").symlink_to(drive.path)
        with pytest.raises(NotLocalError, match="Festplatte dieses Rechners"):
            Store.open(tmp_path / "redirected" / "space")
