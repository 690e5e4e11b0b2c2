"""Where the schemas of xdomea are looked for, and which lack of them is a failure."""

from pathlib import Path

import pytest

from tests.conftest import NOT_OURS
from tests.unit.db.audit_log.xdomea_schemas import schema_folder


def reason(named: str, *shared: Path) -> str:
    with pytest.raises(pytest.skip.Exception) as told:
        schema_folder(named, shared)
    return str(told.value)


def test_a_named_folder_comes_first_and_the_nearest_next(tmp_path):
    near, far = tmp_path / "a/shared", tmp_path / "shared"
    (far / "data/xdomea").mkdir(parents=True)
    near.mkdir(parents=True)
    assert schema_folder("", (near, far)) == far / "data/xdomea"
    assert schema_folder(str(tmp_path), (near, far)) == tmp_path
    assert schema_folder(str(tmp_path / "none"), (near, far)) == far / "data/xdomea"


def test_schemas_that_nobody_handed_round_are_no_failure(tmp_path):
    assert NOT_OURS in reason("", tmp_path / "shared")


def test_schemas_that_lack_among_what_was_handed_round_are(tmp_path):
    (tmp_path / "shared").mkdir()
    assert NOT_OURS not in reason("", tmp_path / "shared")
