# language: de
Funktionalität: Am Schreibtisch entscheiden, nur mit der Tastatur
  Ein echtes Fenster bekommt echte Tasten, und eine Vorlesehilfe liest, was darin steht.
  Was davon wirklich geschehen ist, sagt danach die Befehlszeile.

  Szenario: Ein Vormittag der Pressestelle
    Angenommen ein Raum mit den vorgelegten Entwürfen "Auwald, Deichbau, Streifendienst"
    Wenn die Pressestelle ihren Schreibtisch öffnet
    Dann wird der Eingang als "Eingang, 3 Entwürfe für Sie" vorgelesen
    Und wird die Zeile "Auwald" mit Stelle, Kanal, Zustand, Frist und Anmerkungen vorgelesen
    Wenn sie die Anmerkung "Bitte die Quelle für alle Häuser ergänzen." mit Strg+Enter sendet
    Dann hat "Auwald" die Anmerkung "Bitte die Quelle für alle Häuser ergänzen."
    Und hat "Auwald" kein Votum
    Wenn sie in den Eingang geht und Strg+Enter drückt
    Dann kündigt eine Leiste an, dass "Auwald" gezeichnet wird
    Und ist "Deichbau" gewählt
    Und hat "Auwald" kein Votum
    Wenn sie Strg+Z drückt
    Dann ist "Auwald" gewählt
    Und ist die Ankündigung weg
    Wenn sie Strg+Enter drückt
    Dann ist "Deichbau" gewählt
    Wenn sie F9 drückt und "Zu kurz." als Begründung sendet
    Dann bleibt der Dialog offen, und am Feld steht "mindestens 20 Zeichen"
    Wenn sie " Die Quelle der Zahl fehlt noch." anfügt und sendet
    Dann ist "Streifendienst" gewählt
    Und hat "Deichbau" das Votum "reject" mit dem Grund "Zu kurz. Die Quelle der Zahl fehlt noch."
    Wenn sie F8 drückt und "Stimmt die Zahl der Stellen noch?" als Frage sendet
    Dann trägt "Streifendienst" die Frage "Stimmt die Zahl der Stellen noch?"
    Und ist die Ankündigung weg
    Und hat "Auwald" das Votum "approve"

  Szenario: Der Kreis schließt sich am Schreibtisch
    Angenommen ein Raum mit den vorgelegten Entwürfen "Waldarbeit"
    Und die Pressestelle hat "Waldarbeit" zurückgewiesen
    Wenn die Agentur ihren Schreibtisch öffnet
    Und sie den Text um " Quelle: Forstbericht." ergänzt und mit Strg+Enter vorlegt
    Dann hat "Waldarbeit" 2 Fassungen und den Zustand "in_review"
    Wenn die Pressestelle ihren Schreibtisch öffnet
    Und sie freigibt und beim Schließen zeichnet
    Dann hat "Waldarbeit" das Votum "approve"
    Wenn die Schlusszeichnung ihren Schreibtisch öffnet
    Und sie freigibt und beim Schließen zeichnet
    Dann hat "Waldarbeit" 2 Fassungen und den Zustand "released"

  Szenario: Mit Auflage freigeben, nachfragen und antworten
    Angenommen ein Raum mit den vorgelegten Entwürfen "Auwald, Deichbau"
    Wenn die Pressestelle ihren Schreibtisch öffnet
    Und sie mit der Auflage "Bitte klimastabil statt klimafest." freigibt
    Dann ist "Deichbau" gewählt
    Und hat "Auwald" die Auflage "Bitte klimastabil statt klimafest."
    Wenn sie F8 drückt und "Stimmt die Zahl der Stellen noch?" als Frage sendet
    Dann trägt "Deichbau" die Frage "Stimmt die Zahl der Stellen noch?"
    Wenn sie den Schreibtisch verlässt
    Und die Agentur ihren Schreibtisch öffnet
    Und sie die Rückfrage zu "Deichbau" mit "Ja, es sind zwölf Stellen." beantwortet
    Dann hat "Deichbau" die Antwort "Ja, es sind zwölf Stellen."

  Szenario: Die Schlusszeichnung öffnet ihren Schlüssel und klärt Strittiges
    Angenommen zwei Mitglieder der Pressestelle haben ohne Netz gegensätzlich über "Waldarbeit" entschieden
    Wenn die Schlusszeichnung ihren Schreibtisch öffnet
    Und sie die Passphrase "eine lange Passphrase" eingibt
    Und sie zu "Waldarbeit" mit "Die Quelle muss in den Text." eine neue Fassung verlangt
    Dann wird im Laufweg "Strittig gelöst" mit dem Grund "Die Quelle muss in den Text." vorgelesen
    Und ist "Waldarbeit" nicht mehr strittig
