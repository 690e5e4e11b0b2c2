# language: de
Funktionalität: Freigegeben ist noch nicht veröffentlicht
  Wer veröffentlicht, bekommt ein Paket und trägt ein, was wo steht. Umlauf vergleicht und sagt,
  was noch fehlt.

  Grundlage:
    Angenommen ein freigegebener Beitrag "Studieren bei der Polizei" für Instagram und Xing

  Szenario: Das Paket enthält den freigegebenen Wortlaut und belegt ihn
    Wenn die Agentur das Paket als "paket.zip" speichert
    Dann steht im Paket für Xing der Text "Bewerbung bis 31. Dezember."
    Und ist das Paket in Ordnung
    Wenn jemand im Paket aus "Dezember" das Wort "November" macht
    Dann ist das Paket nicht in Ordnung

  Szenario: Veröffentlicht ist der Entwurf, wenn jeder Kanal eingetragen ist oder entfällt
    Wenn die Agentur für "Instagram" die Adresse "https://instagram.example/p/1" einträgt
    Dann ist der Entwurf "released"
    Wenn die Federführung "Xing" entfallen lässt
    Dann ist der Entwurf "published"

  Szenario: Eine Abweichung bleibt offen, bis der freigegebene Text dort steht
    Wenn die Agentur für "Xing" den Text "Bewerbung bis 15. Januar." einträgt
    Dann steht "Xing" auf "deviates"
    Wenn die Federführung die Berichtigung verlangt
    Dann steht "Xing" auf "correction"
    Wenn die Agentur für "Xing" den Text "Bewerbung bis 31. Dezember." einträgt
    Dann steht "Xing" auf "verbatim"

  Szenario: Wer dafür bezahlt wird, vermerkt keine Abweichung
    Wenn die Agentur für "Xing" den Text "Bewerbung bis 15. Januar." einträgt
    Dann darf die Agentur die Abweichung nicht vermerken

  Szenario: Was nicht mehr stehen darf, wird depubliziert
    Wenn die Agentur für "Instagram" die Adresse "https://instagram.example/p/1" einträgt
    Und die Federführung "Xing" entfallen lässt
    Und die Agentur den Beitrag als depubliziert einträgt
    Dann ist der Entwurf "unpublished"

  Szenario: Eine Adresse ohne Text erledigt keine Berichtigung
    Wenn die Agentur für "Xing" den Text "Bewerbung bis 15. Januar." einträgt
    Und die Federführung die Berichtigung verlangt
    Und die Agentur für "Xing" die Adresse "https://xing.example/p/2" einträgt
    Dann steht "Xing" auf "correction"
