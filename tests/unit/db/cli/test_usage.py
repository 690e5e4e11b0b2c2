"""Help and complaints are German throughout; wrong usage ends with 2 and writes nothing."""

import re
from collections.abc import Iterator

import click
import pytest

from db.cli.main import main, umlauf
from db.cli.usage import Command, Group, OneOf, Whole

ENGLISH = re.compile(
    r"\b(Usage|Error|Options|Commands|Try|Missing|Invalid|No such|Got unexpected|requires|takes"
    r"|Show this|Did you|argument|option|default|required|TEXT\.\.\.|INTEGER|BOOLEAN|command)\b"
)


def walk(found: click.Command, path: str = "umlauf") -> Iterator[tuple[str, click.Command]]:
    """Yield every command with its words, groups before what they hold."""
    yield path, found
    if isinstance(found, click.Group):
        context = click.Context(found)
        for name in found.list_commands(context):
            below = found.get_command(context, name)
            assert below is not None
            yield from walk(below, f"{path} {name}")


COMMANDS = dict(walk(umlauf))


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "state"))

    def call(*words: str) -> tuple[int, str, str]:
        code = main(words)
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return call


@pytest.mark.parametrize("path", COMMANDS)
def test_the_help_is_german_and_fits(run, path):
    code, shown, said = run(*path.split()[1:], "--help")
    assert (code, said) == (0, "")
    assert shown.startswith(f"Aufruf: {path}")
    assert ENGLISH.search(shown) is None
    assert max(map(len, shown.splitlines())) <= 100


@pytest.mark.parametrize("path", COMMANDS)
def test_every_command_is_of_our_kind_and_told_in_sentences(path):
    found = COMMANDS[path]
    assert isinstance(found, Group if isinstance(found, click.Group) else Command)
    assert re.fullmatch(r"[A-ZÄÖÜ].*\.", (found.help or "").partition("\n")[0])


@pytest.mark.parametrize("path", COMMANDS)
def test_every_option_and_argument_has_its_german_sentence(path):
    for param in COMMANDS[path].params:
        assert isinstance(param, click.Option | click.Argument)
        assert re.fullmatch(r"[A-ZÄÖÜ].*\.", param.help or ""), param.name
        assert param.metavar or (isinstance(param, click.Option) and param.is_flag), param.name


@pytest.mark.parametrize("path", COMMANDS)
def test_every_value_is_judged_by_a_type_that_speaks_german(path):
    kinds = (OneOf, Whole, click.types.StringParamType, click.types.BoolParamType)
    assert all(isinstance(param.type, kinds) for param in COMMANDS[path].params)


WRONG = {
    "shwo": "Den Befehl „shwo“ gibt es nicht. Meinten Sie show?",
    "space nichts": "Den Befehl „nichts“ gibt es nicht.",
    "show": "Es fehlt die Angabe ENTWURF.",
    "revoke abc": "Es fehlt die Option --reason GRUND.",
    "show abc --jsom": "Die Option --jsom gibt es hier nicht. Meinten Sie --json",
    "show abc def": "Das ist zu viel: def",
    "show abc --json=ja": "Die Option --json nimmt keinen Wert.",
    "search Wald --limit": "Zur Option --limit fehlt der Wert ZAHL.",
    "search Wald --limit ²": "--limit ZAHL: „²“ ist keine ganze Zahl ab 0.",
    "inbox --scope meins": "--scope WAS: „meins“ gehört nicht dazu. Möglich: mine (Eingang),",
    "vote abc ja": "VOTUM: „ja“ gehört nicht dazu. Möglich: approve (Freigeben),",
    "log --from heute": "„heute“ ist kein Tag. Bitte schreiben Sie JJJJ-MM-TT.",
    "resolve abc --reason Grund": "Bitte geben Sie entweder --keep VOTUM oder --new-revision an.",
}


@pytest.mark.parametrize("line", WRONG)
def test_wrong_usage_is_told_in_german_and_ends_with_2(run, line):
    code, shown, said = run(*line.split())
    *sentence, usage, hint = said.splitlines()
    assert (code, shown) == (2, "")
    assert " ".join(sentence).startswith(WRONG[line])
    assert usage.startswith("Aufruf: umlauf")
    assert re.fullmatch(r"Hilfe: umlauf.* --help", hint)
    assert ENGLISH.search(said) is None


@pytest.mark.parametrize("words", [["space"], ["space", "--"]])
def test_a_group_without_a_command_shows_its_help_and_ends_with_2(run, words):
    code, shown, said = run(*words)
    assert (code, shown) == (2, "")
    assert said.startswith("Aufruf: umlauf space [OPTIONEN] BEFEHL …\n")
    assert ENGLISH.search(said) is None


def test_both_dashes_do_in_a_verdict():
    kind = OneOf({"ask_back": "Rückfrage"})
    assert kind.convert("ask-back", None, None) == kind.convert("ASK_BACK", None, None)


@pytest.mark.parametrize("folder", ["nichts", "datei/darin"])
def test_a_fault_of_the_system_is_german_too(run, tmp_path, folder):
    (tmp_path / "datei").touch()
    code, _, said = run("inbox", "--space", str(tmp_path / folder))
    assert code == 3
    assert re.search(r"No such|Not a directory|Errno", said) is None
