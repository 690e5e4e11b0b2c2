"""An empty form of consent to print: filled in by hand, so that names stand on paper alone."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.i18n.terms import CHANNEL_NAMES

translate = QCoreApplication.translate
PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<style>
body {{ font: 11pt sans-serif; margin: 2em; color: #17202a; max-width: 42em; }}
table {{ border-collapse: collapse; width: 100%; }}
th {{ text-align: left; font-weight: normal; width: 40%; padding: .7em .5em .2em 0; }}
td {{ border-bottom: 1px solid #76828f; }}
li {{ list-style: none; display: inline-block; width: 12em; }} ul {{ padding: 0; }}
</style></head><body>
<h1>{title}</h1>
<p>{purpose}</p>
<table>{lines}</table>
<h2>{channels_head}</h2><ul>{channels}</ul>
<p>{withdraw}</p>
<h2>{signed_head}</h2><table>{signatures}</table>
<p>{guardians}</p><table>{guardian_lines}</table>
<p><small>{foot}</small></p>
</body></html>
"""


def blank_form(space: str) -> str:
    """Return the form as an HTML page; nothing in it is fetched or run.

    What it has to say: Art. 6 (1) a, 7 and 13 DSGVO, § 22 KunstUrhG; for minors both who have
    custody sign (§ 1629 BGB).
    """
    boxes = "".join(f"<li>☐ {escape(name)}</li>" for name in CHANNEL_NAMES.values())
    return PAGE.format(
        language=translate("ConsentForm", "de"),
        title=escape(translate("ConsentForm", "Einwilligung in Bild- und Tonaufnahmen")),
        purpose=escape(
            translate(
                "ConsentForm",
                "Die Aufnahmen werden für „{0}“ verwendet. Die Einwilligung ist freiwillig.",
            ).format(space)
        ),
        lines=_lines(_fields()),
        channels_head=escape(translate("ConsentForm", "Kanäle (bitte ankreuzen)")),
        channels=boxes,
        withdraw=escape(_withdraw()),
        signed_head=escape(translate("ConsentForm", "Unterschrift")),
        signatures=_lines(_signature()),
        guardians=escape(
            translate("ConsentForm", "Bei Minderjährigen unterschreiben beide Sorgeberechtigten:")
        ),
        guardian_lines=_lines((*_signature(), *_signature())),
        foot=escape(_foot()),
    )


def _lines(names: Sequence[str]) -> str:
    return "".join(f"<tr><th>{escape(one)}</th><td>&nbsp;</td></tr>" for one in names)


def _fields() -> tuple[str, ...]:
    return (
        translate("ConsentForm", "Name"),
        translate("ConsentForm", "Dienststelle, Funktion"),
        translate("ConsentForm", "Aufnahmen (was, wann, wo)"),
        translate("ConsentForm", "Verwendung höchstens bis"),
        translate("ConsentForm", "Verantwortliche Stelle, Datenschutz"),
    )


def _signature() -> tuple[str, ...]:
    return (
        translate("ConsentForm", "Ort, Datum"),
        translate("ConsentForm", "Name und Unterschrift"),
    )


def _withdraw() -> str:
    return translate(
        "ConsentForm",
        "Sie können die Einwilligung jederzeit für die Zukunft widerrufen; was bis dahin geschah, "
        "bleibt rechtmäßig. Nach einem Widerruf werden die Beiträge von den Kanälen genommen. "
        "Aus sozialen Netzen lassen sich Aufnahmen nicht sicher vollständig zurückholen.",
    )


def _foot() -> str:
    return translate(
        "ConsentForm",
        "Muster. Bitte stimmen Sie es vor der Verwendung mit Ihrem Datenschutz ab. "
        "Der unterschriebene Bogen gehört als Scan zum Nachweis; im Raum steht nur die Funktion.",
    )
