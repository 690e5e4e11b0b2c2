"""Keys can be compared on the telephone."""

import re
import unicodedata
from hashlib import sha256

from db.ledger.words import six_words, word_list

SPACE, PUBLIC = "0123456789abcdef" * 2, "fedcba9876543210" * 4

ALIKE = [
    *[("sch", "S"), ("tz", "z"), ("ts", "z"), ("ds", "z"), ("ph", "f"), ("th", "t")],
    *[("rh", "r"), ("ck", "k"), ("chs", "x"), ("ks", "x"), ("gs", "x"), ("qu", "kw")],
    *[("dt", "t"), ("ch", "H"), ("c", "k"), ("v", "f"), ("ai", "E"), ("ei", "E")],
    *[("ay", "E"), ("ey", "E"), ("eu", "O"), ("oi", "O"), ("oy", "O"), ("au", "A")],
    *[("ie", "i"), ("y", "i"), ("j", "i")],
]


def test_there_are_2048_distinct_words_in_order():
    words = word_list()
    assert len(set(words)) == 2048
    assert list(words) == sorted(words)


def test_words_are_short_and_cannot_be_spelt_two_ways():
    odd = [word for word in word_list() if not re.fullmatch("[A-Z][a-z]{3,8}", word)]
    assert odd == []
    assert unicodedata.is_normalized("NFC", " ".join(word_list()))


def test_no_two_words_sound_alike():
    """Two sounds must differ, where b and p, d and t, g and k, m and n count as one."""
    left_out: dict[str, set[str]] = {}
    for word in word_list():
        for form in heard_with_one_sound_lost(sound(word)):
            left_out.setdefault(form, set()).add(word)
    assert [sorted(words) for words in left_out.values() if len(words) > 1] == []


def sound(word: str) -> str:
    """Spell a word by its sounds, one letter each."""
    heard = word.lower()
    for letters, one in ALIKE:
        heard = heard.replace(letters, one)
    heard = re.sub(r"(?<=[aeiou])h(?![aeiouAEO])", "", heard)
    heard = re.sub(r"^s(?=[pt])", "S", heard).translate(str.maketrans("bdgm", "ptkn"))
    return re.sub(r"(.)\1+", r"\1", heard)


def heard_with_one_sound_lost(heard: str) -> set[str]:
    """Return forms that two words share if one sound is lost or exchanged between them."""
    exchanged = {f"{heard[:i]}?{heard[i + 1 :]}" for i in range(len(heard))}
    return exchanged | {f"{heard[:i]}?{heard[i:]}" for i in range(len(heard) + 1)}


def test_rat_and_rad_would_be_found():
    assert sound("Rat") == sound("Rad")
    assert heard_with_one_sound_lost("rat") & heard_with_one_sound_lost("rate")


def test_six_words_do_not_drift():
    expected = "Heimspiel Warteraum Furnier Fahrgast Hydrant Punkt"
    assert " ".join(six_words(SPACE, PUBLIC)) == expected


def test_the_words_depend_on_space_and_key():
    others = [six_words("f" + SPACE[1:], PUBLIC), six_words(SPACE, "a" + PUBLIC[1:])]
    assert six_words(SPACE, PUBLIC) not in others


def test_the_list_is_part_of_the_format():
    digest = sha256("\n".join(word_list()).encode()).hexdigest()
    assert digest == "e7790c9e207980eea649c166fd5016e38b41170418e4803417c4cfb1676ee813"
