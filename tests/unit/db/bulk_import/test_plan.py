"""The dry run names every bad cell with row, column, reason and remedy."""

from dataclasses import replace

from db.bulk_import.known import Known, KnownDraft, KnownRoute
from tests.unit.db.bulk_import.conftest import GOOD, KNOWN, having

DAY_MS = 86_400_000


def said(row, level="error"):
    return [(one.column, one.text) for one in row.messages if one.level == level]


def test_a_good_row_is_ready(row):
    found = row()
    assert (found.status, found.act, found.messages) == ("ready", "create", ())
    assert (found.ref, found.house, found.house_code, found.route) == (
        "A-01",
        "h-smf",
        "SMF",
        "r-1",
    )
    assert found.channels == ("instagram", "linkedin")
    assert found.texts == dict.fromkeys(found.channels, "Wir rechnen mit Ihnen.")
    assert found.planned_at == 1795420800000


def test_all_bad_cells_of_a_row_are_reported(row):
    found = row(Haus="SMFi", Datum="31.11.2026", Uhrzeit="25:00", Kanäle="Instergram", Laufweg="?")
    assert found.status == "error"
    assert said(found) == [
        ("Haus", "Haus „SMFi“ ist unbekannt – SMF gemeint?"),
        ("Laufweg", "Laufweg „?“ ist unbekannt. Bekannt: Standard, Eil."),
        ("Datum", "Den 31.11. gibt es nicht: Der November hat 30 Tage."),
        ("Uhrzeit", "25:00 Uhr gibt es nicht. Bitte eine Zeit von 0:00 bis 23:59 eintragen."),
        ("Kanäle", "Kanal „Instergram“ ist unbekannt – Instagram gemeint?"),
    ]


def test_cells_that_cannot_be_read_are_kept_as_they_were_written(row):
    found = row(Datum="23.11.2027", Uhrzeit="25:00", Kanäle="Instagrm, LinkedIn")
    assert (found.planned_text, found.channels_text) == ("23.11.2027 25:00", "Instagrm, LinkedIn")
    assert row(Datum="31.11.2027", Uhrzeit="").planned_text == "31.11.2027"
    good = row(Datum="23.11.2027", Uhrzeit="10:00")
    assert (good.planned_text, good.channels_text) == ("", "")


def test_messages_name_the_cell(row):
    (message,) = row(Haus="SMFi").messages
    assert (message.column, message.cell, message.level) == ("Haus", "C2", "error")


def test_every_row_is_checked(plan):
    found = plan(
        GOOD,
        GOOD | {"ID": "2", "Haus": "", "Uhrzeit": "12:00"},
        GOOD | {"ID": "3", "Datum": "bald"},
    )
    assert [one.status for one in found.rows] == ["ready", "error", "error"]
    assert found.counts == {"ready": 1, "hint": 0, "error": 2, "unchanged": 0, "revised": 0}
    assert found.has_errors


def test_a_house_may_be_named_by_code_name_or_unit(row):
    assert row(Haus="smf").house == "h-smf"
    assert row(Haus="staatsministerium der finanzen").house == "h-smf"
    unit = row(Haus="Landesamt für Steuern")
    assert (unit.house, unit.unit, unit.house_code) == ("h-smf", "u-lsf", "SMF")


def test_an_unlike_house_lists_those_there_are(row):
    assert said(row(Haus="BMVg")) == [
        ("Haus", "Haus „BMVg“ ist unbekannt. Bekannt: SK, SMF, SMI.")
    ]


def test_a_missing_house_is_an_error_unless_there_is_only_one(row):
    assert "Das Haus fehlt" in said(row(Haus=""))[0][1]
    assert row(Haus="", known=Known(houses=KNOWN.houses[:1], route="r")).house == "h-sk"


def test_without_a_usual_route_each_row_needs_one(row):
    known = Known(houses=KNOWN.houses, routes=KNOWN.routes)
    assert "Der Laufweg fehlt" in said(row(known=known))[0][1]
    assert row(known=known, Laufweg="eil").route == "r-2"


def test_two_rows_with_one_id_are_both_errors(plan):
    one, two = plan(GOOD, GOOD | {"Titel": "Anders"}).rows
    assert said(one) == [
        ("ID", "Die ID „A-01“ steht auch in Zeile 3. Jede ID darf nur einmal vorkommen.")
    ]
    assert "Zeile 2" in said(two)[0][1]


def test_a_day_that_is_over_is_a_hint(row):
    assert said(row(Datum="2.3.2020"), "hint") == [
        ("Datum", "Der Termin liegt in der Vergangenheit. Stimmt das Jahr?")
    ]


def test_rows_without_id_are_told_what_that_means(row):
    found = row(ID="")
    assert (found.status, found.act) == ("hint", "create")
    assert "Ohne ID" in said(found, "hint")[0][1]


def test_each_channel_may_have_its_own_text(row):
    found = row(Text_LinkedIn="Für Fachleute.", Hashtags="Finanzen, #Sachsen")
    assert found.texts == {
        "instagram": "Wir rechnen mit Ihnen.\n\n#Finanzen #Sachsen",
        "linkedin": "Für Fachleute.\n\n#Finanzen #Sachsen",
    }


def test_hashtags_that_stand_in_the_text_are_not_doubled(row):
    found = row(Text="Rechnen mit #finanzen.", Hashtags="#Finanzen")
    assert found.texts["instagram"] == "Rechnen mit #finanzen."


def test_a_text_too_long_is_a_hint_in_the_words_of_its_channel(row):
    found = row(Text_LinkedIn="x" * 3124)
    assert found.status == "hint"
    assert said(found, "hint") == [
        (
            "Text LinkedIn",
            "LinkedIn: 124 Zeichen zu viel (3\u202f124 statt höchstens 3\u202f000).",
        )
    ]


def test_a_text_for_a_channel_not_named_is_said(row):
    found = row(Text_TikTok="Tanz!")
    assert said(found, "hint") == [
        ("Text TikTok", "Wird nicht gebraucht: TikTok steht nicht unter „Kanäle“.")
    ]


def test_channels_left_out_are_taken_from_the_filled_texts(row):
    found = row(Kanäle="", Text="", Text_IG="Hallo", Text_LI="Guten Tag")
    assert found.channels == ("instagram", "linkedin")
    assert "aus den gefüllten Textspalten" in said(found, "hint")[0][1]


def test_without_channel_or_content_there_is_no_draft(row):
    assert "Der Kanal fehlt" in said(row(Kanäle=""))[0][1]
    assert "Weder Text noch Medien" in said(row(Text=""))[0][1]


def test_a_missing_title_is_filled_and_said(row):
    found = row(Titel="", Text="Wir suchen Menschen, " + "die gern rechnen " * 9)
    assert found.title.startswith("Wir suchen Menschen, die gern rechnen")
    assert len(found.title) < 90
    assert "Der Titel fehlt" in said(found, "hint")[0][1]


def test_a_title_is_taken_from_a_text_whose_channel_is_yet_to_be_named(row):
    found = row(Titel="", Kanäle="", Text="Wir suchen Menschen")
    assert found.title == "Wir suchen Menschen"
    assert "Der Titel fehlt" in said(found, "hint")[0][1]


def test_a_plan_with_topics_instead_of_titles_is_ordinary(plan):
    cells = {("Thema" if name == "Titel" else name): value for name, value in GOOD.items()}
    (found,) = plan(cells).rows
    assert (found.status, found.title) == ("ready", GOOD["Titel"])


def test_postings_of_one_topic_are_told_apart_by_their_texts(plan):
    cells = {name: value for name, value in GOOD.items() if name != "Titel"} | {"Thema": "Winter"}
    found = plan(cells, cells | {"ID": "A-02", "Text": "Schnee räumen."}).rows
    assert [one.title for one in found] == [GOOD["Text"], "Schnee räumen."]


def test_what_turns_the_direction_of_words_is_hinted_at(row):
    (told,) = said(row(Titel="Bild \u202egnp.exe"), "hint")
    assert told[0] == "Titel"
    assert "U+202E" in told[1]


def test_an_unknown_channel_is_said_once(row):
    found = row(Kanäle="LinkedIn, Instergram", Text_Instagram="Hallo")
    assert len(found.messages) == 1


def test_missing_times_are_filled_and_said(row):
    assert "9:00 Uhr angenommen" in said(row(Uhrzeit=""), "hint")[0][1]
    assert "Ohne Datum" in said(row(Datum="", Uhrzeit=""), "hint")[0][1]
    assert row(Datum="", Uhrzeit="").planned_at == 0


def test_day_and_time_that_contradict_each_other_are_an_error(row):
    assert "widersprechen sich: 10:00 und 09:00" in said(row(Datum="23.11.2026 10:00"))[0][1]


def test_labels_and_priority_become_codes(row):
    found = row(Kennzeichnung="Werbung, KI", Priorität="hoch")
    assert (found.labels, found.priority) == (("advertisement", "ai_generated"), "high")
    assert (
        "Kennzeichnung „Wermung“ ist unbekannt – Werbung gemeint?"
        in said(row(Kennzeichnung="Wermung"))[0]
    )


def test_columns_nobody_knows_are_listed_not_swallowed(plan):
    found = plan(GOOD | {"Vertraulich": "x"})
    assert ("Vertraulich", "") in found.columns
    assert found.notes == ("Nicht eingelesen, weil kein Spaltenname passt: „Vertraulich“.",)


def test_a_mapping_turns_foreign_headers_into_columns(plan):
    foreign = dict(zip(["A", "B", "C", "D", "E", "F", "G"], GOOD.values(), strict=True))
    mapping = zip(foreign, GOOD, strict=True)
    assert plan(foreign, mapping=mapping).rows[0].status == "ready"


def test_rows_gone_from_the_file_are_reported(plan):
    first = plan(GOOD).rows[0]
    draft = _known_draft("A-02", planned_at=first.planned_at, title="Weg")
    before = _known_draft("A-03", planned_at=first.planned_at - 20 * DAY_MS, title="Davor")
    other = _known_draft("A-04", planned_at=first.planned_at - 40 * DAY_MS)
    known = having(draft, before, other)
    assert plan(GOOD, known=known).gone == (("A-02", "Weg"), ("A-03", "Davor"))


def test_without_a_route_the_one_through_the_house_is_taken(plan):
    routes = (KnownRoute("r-1", "Standard", frozenset({"h-sk"})),)
    own = KnownRoute("r-2", "Finanzen", frozenset({"h-smf"}))
    known = replace(KNOWN, routes=(*routes, own))
    assert (plan(GOOD, known=known).rows[0].route, plan(GOOD, known=known).rows[0].status) == (
        "r-2",
        "ready",
    )


def test_an_assumed_route_is_said_where_another_would_fit(plan):
    many = tuple(replace(one, houses=frozenset({"h-smf"})) for one in KNOWN.routes)
    row = plan(GOOD, known=replace(KNOWN, routes=many)).rows[0]
    others = ", ".join(f"„{one.name}“" for one in many[1:])
    assert (row.route, row.messages[0].text) == (
        "r-1",
        f"Der Laufweg fehlt; „Standard“ angenommen. Ebenso ginge: {others}.",
    )


def test_of_several_routes_through_the_house_the_one_with_fewest_others_is_assumed(plan):
    routes = (
        KnownRoute("r-1", "Standard", frozenset({"h-sk"})),
        KnownRoute("r-2", "Alle", frozenset({"h-sk", "h-smf"})),
        KnownRoute("r-3", "Nur Finanzen", frozenset({"h-smf"})),
    )
    row = plan(GOOD, known=replace(KNOWN, routes=routes)).rows[0]
    assert row.route == "r-3"
    assert "„Alle“" in row.messages[0].text


def test_a_route_on_which_the_house_has_no_station_is_said(plan):
    routes = (KnownRoute("r-1", "Standard", frozenset({"h-sk"})),)
    row = plan(GOOD, known=replace(KNOWN, routes=routes)).rows[0]
    assert "keine Station" in row.messages[0].text


def test_what_would_stop_a_submit_is_an_error_only_where_rows_are_submitted(plan):
    row = GOOD | {"Text": "x" * 4000}
    assert plan(row).rows[0].status == "hint"
    sent = plan(row, send=True).rows[0]
    assert (sent.status, sent.messages[0].column) == ("error", "Text")


def _known_draft(ref, **fields):
    return KnownDraft(id="d", ref=ref, house="h-smf", row_digest="x", **fields)


def test_the_route_most_drafts_of_the_house_went_is_taken_without_a_word(plan):
    many = tuple(replace(one, houses=frozenset({"h-smf"})) for one in KNOWN.routes)
    known = replace(KNOWN, routes=many, went={("h-smf", many[1].id): 1})
    found = plan(GOOD, known=known).rows[0]
    assert (found.route, [one for one in found.messages if one.column == "Laufweg"]) == ("r-2", [])
