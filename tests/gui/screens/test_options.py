"""What the desk is started with: its options, those of a tour, and what is no option."""

import pytest

from desktop.__main__ import opens_desk, sub_command
from desktop.app.command_line import LOOKS, read_options
from desktop.app.tour import DRESSES


@pytest.mark.parametrize(
    ("words", "desk"),
    [
        ([], True),
        (["desk", "--demo"], True),
        (["--space", "x"], True),
        (["inbox", "--json"], False),
        (["--space", "x", "inbox"], False),
        (["--help"], False),
    ],
)
def test_the_command_line_tells_desk_and_sub_command_apart(words, desk):
    assert opens_desk(words) is desk
    assert sub_command(words) in {"", "desk", "inbox"}


def test_options_of_the_desk_are_read(tmp_path):
    options = read_options(["--demo", "--tour", str(tmp_path), "--as", "sk.ref15"])
    assert (options.demo, options.tour, options.member) == (True, tmp_path, "sk.ref15")
    assert options.look == ""


def test_a_relative_space_is_the_same_folder_the_next_time(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert read_options(["--space", "demo/sk"]).space == tmp_path / "demo/sk"


def test_a_tour_may_take_one_look_alone():
    assert [dress.name for dress in DRESSES] == list(LOOKS)
    assert read_options(["--tour", "x", "--look", "kontrast"]).look == "kontrast"
    with pytest.raises(SystemExit):
        read_options(["--look", "bunt"])


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["-x"], "Die Option -x gibt es hier nicht."),
        (["--tour"], "Zur Option --tour fehlt der Wert ORDNER."),
        (["--look", "bunt"], "Zu --look gehört AUSSEHEN: hell-1440"),
        (["a", "b"], "Das ist zu viel: b"),
        (["--demo=1"], "--demo nimmt keinen Wert."),
    ],
)
def test_a_wrong_option_is_told_in_german_and_ends_with_2(words, told, capsys):
    with pytest.raises(SystemExit) as ended:
        read_options(words)
    assert ended.value.code == 2
    lines = capsys.readouterr().err.splitlines()
    assert lines[0].startswith(told)
    assert lines[1:] == [
        "Aufruf: umlauf desk [OPTIONEN] [EINLADUNG]",
        "Hilfe: umlauf desk --help",
    ]


def test_the_help_of_the_desk_is_german(capsys):
    with pytest.raises(SystemExit) as ended:
        read_options(["-h"])
    assert ended.value.code == 0
    help_text = capsys.readouterr().out
    assert "Aufruf: umlauf desk" in help_text
    assert not {"usage", "options", "show"} & set(help_text.replace(":", " ").split())
