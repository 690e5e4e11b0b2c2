# language: de
Funktionalität: Eine Stelle entscheidet über eine Fassung
  Jedes Votum gilt einer Fassung. Eine Zurückweisung hält den Umlauf an, die Agentur antwortet
  mit einer neuen Fassung, und die Schlusszeichnung gibt genau diese frei.

  Grundlage:
    Angenommen ein Raum mit Agentur, Pressestelle und Schlusszeichnung
    Und ein vorgelegter Entwurf "Waldarbeit mit Weitblick"

  Szenario: Freigeben bis zur Schlusszeichnung
    Wenn die Pressestelle freigibt
    Und die Schlusszeichnung freigibt
    Dann ist der Entwurf "released"

  Szenario: Zurückweisen braucht einen Grund
    Wenn die Pressestelle mit dem Grund "zu werblich" zurückweist
    Dann lehnen die Regeln das ab mit "mindestens 20 Zeichen"
    Und ist der Entwurf "in_review"

  Szenario: Nach einer Zurückweisung schließt eine neue Fassung den Kreis
    Wenn die Pressestelle mit dem Grund "Die Quelle der Zahl fehlt noch." zurückweist
    Dann ist der Entwurf "rejected"
    Wenn die Agentur den Text ändert und vorlegt
    Und die Pressestelle freigibt
    Und die Schlusszeichnung freigibt
    Dann ist der Entwurf "released"
    Und ein Votum zu Fassung 1 ist "voided"

  Szenario: Eine Rückfrage ruht, bis die Agentur antwortet
    Wenn die Pressestelle zurückfragt "Stimmt die Zahl 30 Meter überall?"
    Dann trägt der Entwurf das Zeichen "asked_back"
    Wenn die Agentur antwortet "Ja, an der ganzen Elbe."
    Dann trägt der Entwurf kein Zeichen

  Szenario: Eine Auflage, die weiterläuft, gilt für die Fassung, die sie erfüllt
    Wenn die Pressestelle mit der Auflage "Bitte klimastabil statt klimafest." freigibt
    Und die Schlusszeichnung freizugeben versucht
    Dann lehnen die Regeln das ab mit "Auflagen offen"
    Wenn die Agentur die Auflagen erfüllt und vorlegt
    Und die Schlusszeichnung freigibt
    Dann ist der Entwurf "released"

  Szenario: Niemand zeichnet zweimal an einer Station
    Wenn die Pressestelle freigibt
    Und die Vertretung der Pressestelle zurückzuweisen versucht
    Dann lehnen die Regeln das ab mit "schon entschieden"
