"""Every check blocks what is grave, hints at what is light, and passes what is right."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.checks.cues import cue_bottom
from db.domain.checks.facts import Blackout, DraftFacts, Neighbour, Station
from db.domain.checks.reading import lix, sentences
from db.domain.checks.rules import RULES
from db.domain.checks.run import ORDER, check
from db.domain.checks.timing import silent_day
from tests.unit.db.domain.checks.posts import (
    CONSENT,
    FILM,
    PICTURE,
    POST,
    WORDS,
    WORLD,
    level,
    post,
)

DAY = date(2026, 11, 24)
SOON = DAY + timedelta(days=9)
SOME = replace(PICTURE, people="some")
UPRIGHT = post(media=(FILM,))
HARD = " ".join(["Verwaltungsvorschriften bestimmen Zuständigkeiten."] * 12)
MEDIUM = " ".join(["Wir suchen engagierte Menschen für die Verwaltung in Freiberg."] * 6)
WAY = ((Station(5, 0, "SN"),), (Station(2, 0, "SN"), Station(0, 4, "SN")))


def media(**changes: object) -> DraftFacts:
    return post(media=(replace(PICTURE, **changes),))  # type: ignore[arg-type]


def consent(**changes: object) -> DraftFacts:
    entry = replace(CONSENT, **changes)  # type: ignore[arg-type]
    return post(media=(SOME,), consents=(entry,))


def music(**changes: object) -> DraftFacts:
    entry = replace(CONSENT, kind="music", media=(FILM.sha256,), **changes)  # type: ignore[arg-type]
    return post(media=(replace(FILM, music=""),), consents=(entry,))


CASES = {
    "length": (post(text="a" * 101), post(texts=(("tik", "a" * 101),)), post(text="a" * 100)),
    "text": (post(texts=(), media=()), post(texts=()), POST),
    "fold": (
        post(text="Ein Tag im Museum. Danach gibt es Kuchen. Anzeige", labels=("advertisement",)),
        post(text="Ein erster Satz, der hinter der Falz erst endet."),
        post(text="Kurz. Und danach steht noch sehr viel mehr, das niemand sieht."),
    ),
    "hashtags": (post(text="#a1 #b1 #c1"), post(text="#Wald #wald"), post(text="#Wald #See")),
    "hashtag_words": (
        post(text="#machwaswichtigesheute"),
        post(text="#wirsindsachsen"),
        post(text="#MachWasWichtigesHeute #Donaudampfschifffahrt"),
    ),
    "alt_text": (
        media(alt_text="baum.jpg"),
        post(media=(PICTURE, replace(PICTURE, alt_text=""))),
        POST,
    ),
    "subtitles": (
        UPRIGHT,
        post(media=(replace(FILM, alt_text="Mit Untertiteln"),)),
        post(media=(FILM, WORDS)),
    ),
    "safe_zone": (
        post(media=(FILM, replace(WORDS, cue_bottom=9_200))),
        UPRIGHT,
        post(media=(FILM, replace(WORDS, cue_bottom=7_000))),
    ),
    "media_count": (post(media=(PICTURE,) * 3), None, post(media=(PICTURE,) * 2)),
    "media_ratio": (media(width=2000), media(width=700), media(width=1900)),
    "media_size": (media(size=1001), None, media(size=1000)),
    "video_duration": (
        post(media=(replace(FILM, duration_ms=2_000),)),
        post(media=(replace(FILM, duration_ms=61_000),)),
        UPRIGHT,
    ),
    "credit": (media(credit="", licence=""), media(licence=" "), POST),
    "licence": (
        media(licence="Agentur, bis 23.11.2026"),
        media(licence=f"bis zum {SOON:%d.%m.%Y}"),
        media(licence="bis 01.01.2030"),
    ),
    "consent": (post(media=(SOME,)), media(people=""), consent()),
    "music": (music(channels=("tik",)), music(valid_until=SOON), music(channels=("insta",))),
    "label_ad": (
        post(labels=("advertisement",)),
        post(text="Mit dem Rabattcode JOB26."),
        post(text="Anzeige: Kommt vorbei.", labels=("advertisement",)),
    ),
    "label_cooperation": (
        post(labels=("cooperation",)),
        post(text="In Kooperation mit dem Zoo."),
        post(text="Gemeinsam mit dem Zoo.", labels=("cooperation",)),
    ),
    "label_ai": (
        media(credit="Midjourney"),
        post(text="Das Bild ist KI-generiert."),
        replace(media(credit="Midjourney"), labels=("ai_generated",)),
    ),
    "blackout": (
        post(blackouts=(Blackout("Vorwahlzeit", DAY, DAY),)),
        post(blackouts=(Blackout("Ferien", DAY, SOON, strict=False),)),
        post(blackouts=(Blackout("Vorwahlzeit", SOON, SOON),)),
    ),
    "lead_time": (
        post(way=WAY),
        post(way=WAY, planned=date(2026, 12, 2)),
        post(way=WAY, planned=date(2026, 12, 7)),
    ),
    "same_slot": (
        post(beside=(Neighbour("e" * 32, "Wald", "insta", 0),)),
        post(beside=(Neighbour("e" * 32, "Wald", "insta", 5),)),
        POST,
    ),
    "holiday": (
        post(planned=date(2026, 11, 22)),
        post(planned=date(2026, 12, 25)),
        post(planned=date(2026, 12, 24)),
    ),
    "readability": (post(text=HARD), post(text=MEDIUM), POST),
    "long_sentences": (
        post(text=" ".join(["wir"] * 46) + "."),
        post(text=" ".join(["wir"] * 31) + "."),
        post(text=" ".join(["wir"] * 30) + "."),
    ),
    "spelling": (
        post(text="Ich muß wissen, daß es und und geht."),
        post(text="Am Fluß ."[:7]),
        post(text="Dass wir müssen, weiß die Straße: die, die da sind."),
    ),
}


def test_every_rule_has_its_three_cases() -> None:
    assert set(CASES) == {one.code for one in RULES}


@pytest.mark.parametrize("rule", CASES)
def test_each_rule_blocks_hints_and_passes(rule: str) -> None:
    grave, light, right = CASES[rule]
    assert level(grave, rule) == "block"
    assert light is None or level(light, rule) == "hint"
    assert level(right, rule) == "ok"


@pytest.mark.parametrize("rule", CASES)
def test_the_space_lets_a_rule_go_no_further_than_it_says(rule: str) -> None:
    grave = CASES[rule][0]
    assert level(grave, rule, allowed="hint") == "hint"
    assert level(grave, rule, allowed="off") == ""


@pytest.mark.parametrize(
    "wrong",
    [
        {"revoked": True},
        {"state": "asked"},
        {"kind": "minor", "guardians": 1},
        {"valid_until": DAY - timedelta(days=1)},
        {"channels": ("tik",)},
    ],
)
def test_a_consent_that_does_not_hold_blocks(wrong: dict[str, object]) -> None:
    assert level(consent(**wrong), "consent") == "block"


def test_a_consent_that_ends_soon_is_a_hint_and_leads_to_its_entry() -> None:
    found = next(one for one in check(consent(valid_until=SOON), WORLD) if one.rule == "consent")
    assert (found.level, found.place) == ("hint", f"consent.{CONSENT.id}")


def test_unverified_figures_never_block() -> None:
    assert level(post(texts=(("tik", "a" * 10_000),), channels=("tik",)), "length") == "hint"


def test_the_worst_stands_first_and_every_place_has_one_name() -> None:
    found = check(post(text="a" * 101, media=(SOME, replace(SOME, alt_text=""))), WORLD)
    assert [ORDER[one.level] for one in found] == sorted(ORDER[one.level] for one in found)
    assert len({one.id for one in found}) == len(found)


def test_totensonntag_and_volkstrauertag_are_found() -> None:
    assert silent_day(date(2026, 11, 22)) == "Totensonntag"
    assert silent_day(date(2025, 11, 16)) == "Volkstrauertag"


def test_abbreviations_and_dates_end_no_sentence() -> None:
    text = "Am 3. Mai z. B. kommt Dr. Wolf. Danach gehen wir."
    assert [text[a:b] for a, b in sentences(text)] == [
        "Am 3. Mai z. B. kommt Dr. Wolf.",
        "Danach gehen wir.",
    ]


def test_lix_is_words_a_sentence_plus_percent_of_long_words() -> None:
    assert lix(("Wir gehen morgens in den Wald. " * 6).strip()) == round(6 + 100 / 6)


def test_the_lowest_cue_counts() -> None:
    assert (
        cue_bottom("1\n00:01.000 --> 00:02.000 line:20%\nA\n\n00:03.000 --> 00:04.000 line:92.5%")
        == 9250
    )
    assert cue_bottom("00:01.000 --> 00:02.000\nA") == -1


@given(st.text(max_size=400), st.text(max_size=60))
def test_no_text_breaks_a_check(text: str, licence: str) -> None:
    facts = post(text=text, media=(replace(PICTURE, licence=licence, alt_text=text), FILM))
    assert all(one.level in ORDER for one in check(facts, WORLD))


@pytest.mark.parametrize(
    "piece", ["a", "#", "a.", "und ", "\n", "z. B. ", "#ab ", "Rabatt", "A. "]
)
def test_hostile_texts_are_checked_in_time(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    begin = time.process_time()
    check(post(text=text, media=(replace(PICTURE, alt_text=text, licence=text),)), WORLD)
    assert time.process_time() - begin < 4
