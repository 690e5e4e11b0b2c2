"""Subtitles of both formats become plain words with times, whatever stands in the file."""

from dataclasses import dataclass
from time import process_time

import pytest

from db.domain.media_types import film_of, shown, subtitles_of
from db.domain.subtitles import Cue, cues_at, decode_subtitles, parse_subtitles

SRT = "1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>Wer</i> fährt\r\nraus?\r\n\r\n"
VTT = "WEBVTT\n\nNOTE x\n\n00:03.000 --> 00:04.000 line:0\n<v A>Wir &amp; ihr\n"


def test_both_formats_are_read():
    assert parse_subtitles(SRT) == (Cue(1000, 2500, "Wer fährt\nraus?"),)
    assert parse_subtitles(VTT) == (Cue(3000, 4000, "Wir & ihr"),)


def test_cues_come_in_order_of_time_and_backward_ones_not_at_all():
    text = "00:00:09,0 --> 00:00:08,0\nnie\n\n00:00:05,0 --> 00:00:06,0\nb\n\n" + SRT
    assert [cue.start for cue in parse_subtitles(text)] == [1000, 5000]


def test_a_missing_empty_line_loses_no_cue():
    text = "1\n00:00:01,0 --> 00:00:02,0\na\n2\n00:00:03,0 --> 00:00:04,0\nb\n"
    assert [cue.text for cue in parse_subtitles(text)] == ["a", "b"]


def test_what_is_read_at_a_moment_ends_before_its_end():
    cues = (Cue(0, 1000, "a"), Cue(500, 2000, "b"))
    texts = [[cue.text for cue in cues_at(cues, at)] for at in (0, 999, 1000, 2000)]
    assert texts == [["a"], ["a", "b"], ["b"], []]


def test_old_files_keep_their_umlauts():
    assert decode_subtitles("fährt".encode("cp1252")) == "fährt"


@pytest.mark.timeout(5)
@pytest.mark.parametrize("hostile", ["<", "-->\n", "{\\", "1:", "&#x"])
def test_hostile_text_costs_no_time(hostile):
    assert parse_subtitles("00:00:01,0 --> 00:00:02,0\n" + hostile * 300_000) is not None


@dataclass(frozen=True)
class File:
    """A medium as a revision lists it."""

    type: str
    name: str = ""


def test_subtitles_belong_to_the_video_right_before_them():
    types = ("image/png", "video/mp4", "text/vtt", "application/x-subrip", "image/png", "text/vtt")
    media = [File(one) for one in types]
    assert [one.type for one in subtitles_of(media, 1)] == ["text/vtt", "application/x-subrip"]
    assert (subtitles_of(media, 0), subtitles_of(media, 4), len(shown(media))) == ((), (), 3)


@pytest.mark.parametrize("words", ["Wald.srt", "wald.DE.srt"])
def test_subtitles_belong_to_the_video_of_their_name_wherever_it_stands(words):
    media = [File("video/mp4", "wald.mp4"), File("video/mp4", "see.mp4")]
    media.append(File("application/x-subrip", words))
    assert [len(subtitles_of(media, one)) for one in (0, 1)] == [1, 0]
    assert film_of([media[2], media[1]], 0) == -1
    assert film_of([media[2], media[0]], 0) == 1


def test_a_megabyte_of_cues_is_read_at_once():
    begun = process_time()
    cues = "00:00.000 --> 00:01.000\nx\n\n" * 38_000
    assert len(parse_subtitles(f"WEBVTT\n\n{cues}")) == 5_000
    assert process_time() - begun < 3
