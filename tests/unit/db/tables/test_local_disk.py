"""A replica lies on a disk of this computer; what lies on the network is found out."""

import pytest

from db.tables.local_disk import drive_of, is_unc, network_type, read_mounts

TABLE = r"""22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
40 27 0:50 / /home rw,relatime - nfs4 server:/home rw,vers=4.2
41 40 254:9 / /home/kim/lokal rw - xfs /dev/vdb rw
42 27 0:51 / /mnt/Laufwerk\040L rw - cifs //server/l rw
43 27 0:52 / /media/a rw - cifs //server/a rw
44 43 0:53 / /media/a rw - tmpfs none rw
45 27 0:54 / /run/user/7/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/srv/umlauf", ""),
        ("/home/kim/umlauf", "nfs4"),
        ("/home", "nfs4"),
        ("/homework", ""),
        ("/home/kim/lokal/umlauf", ""),
        ("/mnt/Laufwerk L/raum", "cifs"),
        ("/media/a/raum", ""),
        ("/run/user/7/gvfs/smb-share", "fuse.gvfsd-fuse"),
    ],
)
def test_the_innermost_and_latest_mount_decides(path, kind):
    assert network_type(path, read_mounts(TABLE)) == kind


def test_a_table_of_mounts_nobody_understands_forbids_nothing():
    assert network_type("/srv", read_mounts("nothing of the sort\n- -\n\n")) == ""


@pytest.mark.parametrize(
    ("path", "share"),
    [
        (r"\\server\profile$\kim", True),
        (r"//server/profile$/kim", True),
        (r"\\?\UNC\server\profile$", True),
        (r"C:\Users\kim\AppData", False),
        (r"\\?\C:\Users\kim", False),
        (r"\\.\C:", False),
    ],
)
def test_a_share_is_told_from_a_drive_by_its_name(path, share):
    assert is_unc(path) is share


def test_a_drive_is_named_as_windows_wants_to_be_asked():
    assert drive_of(r"\\?\h:\kim") == "H:\\"
    assert drive_of(r"h:/kim") == "H:\\"
    assert drive_of(r"\\server\kim") == ""
