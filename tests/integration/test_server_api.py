"""Schemathesis asks every operation of the server's own description: no 5xx, nothing undocumented.

``EXAMPLES`` sets how many requests an operation gets; the long form is that of tests/soak.
"""

import os

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.faults.asking import Signed
from tests.faults.desk import team
from tests.faults.server import TOKEN, serving

EXAMPLES = int(os.environ.get("EXAMPLES", "25"))
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
OPERATIONS = [
    *(("GET", "/v1/hello"), ("POST", "/v1/sync"), ("POST", "/v1/push"), ("POST", "/v1/ids")),
    *(("GET", "/v1/wait"), *((one, "/v1/media/{sha256}") for one in ("HEAD", "PATCH", "GET"))),
    *((one, "/v1/codes/{name}") for one in ("PUT", "GET", "DELETE")),
]
LINES = st.from_regex(
    rb"[0-9a-f]{32} [1-9][0-9]{0,3} [1-9][0-9]{0,2} [0-9]{1,3}\n", fullmatch=True
)
for kind in (
    "application/vnd.umlauf.frames",
    "application/offset+octet-stream",
    "application/octet-stream",
):
    schemathesis.openapi.media_type(
        kind, st.binary() | st.builds(bytes.__add__, LINES, st.binary())
    )


@pytest.fixture(scope="module")
def asked(tmp_path_factory):
    with (
        serving(tmp_path_factory.mktemp("served") / "server") as server,
        team(tmp_path_factory.mktemp("desks"), 1) as (desk,),
    ):
        desk.meet(server.space, token=TOKEN)
        yield server, Signed(desk.key)


@pytest.fixture(scope="module")
def schema(asked):
    server, _ = asked
    described = requests.get(f"{server.address}/openapi.json", timeout=60).json()
    return schemathesis.openapi.from_dict(described)


def test_the_description_names_every_operation(schema):
    found = [(one.ok().method.upper(), one.ok().path) for one in schema.get_all_operations()]
    assert sorted(found) == sorted(OPERATIONS)


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
@pytest.mark.parametrize("signed", [True, False], ids=["signed", "unsigned"])
def test_every_operation_answers_as_described(asked, schema, method, path, signed):
    server, who = asked

    @given(case=schema[path][method].as_strategy())
    @settings(
        max_examples=EXAMPLES if signed else 5,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def answers(case):
        answer = case.call(base_url=server.space, auth=who if signed else None, timeout=60)
        case.validate_response(answer, checks=CHECKS)

    answers()
