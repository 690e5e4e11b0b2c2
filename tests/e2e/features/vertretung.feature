# language: de
Funktionalität: Eine Stelle entscheidet in Vertretung, und mehrere Entwürfe in einem Zug
  Wer vertritt, sieht die Entwürfe der anderen Stelle im eigenen Eingang. Das Votum nennt beide.
  Geschwister gibt man in einem Zug frei; was einzeln angesehen werden will, bleibt aus.

  Grundlage:
    Angenommen ein Raum mit Pressestelle, Schlusszeichnung und Referat 16
    Und die vorgelegten Entwürfe "Waldarbeit", "Steuern" und "Labor"

  Szenario: In Vertretung freigeben
    Wenn die Pressestelle Referat 16 als Vertretung einträgt
    Dann stehen 3 Entwürfe im Eingang von Referat 16 "in Vertretung für SMI, Pressestelle"
    Wenn Referat 16 den Entwurf "Labor" in Vertretung freigibt
    Dann nennt das Votum zu "Labor" Referat 16 und die Pressestelle
    Und nennt das Protokoll "Freigegeben, in Vertretung für SMI, Pressestelle"

  Szenario: Ohne Eintrag vertritt niemand
    Wenn Referat 16 den Entwurf "Labor" in Vertretung freizugeben versucht
    Dann lehnen die Regeln die Vertretung ab

  Szenario: Mehrere Entwürfe in einem Zug
    Wenn die Agentur zu "Labor" nach einer Zurückweisung eine neue Fassung vorlegt
    Und die Pressestelle alle Entwürfe ihres Eingangs zusammen freigibt
    Dann sind "Waldarbeit" und "Steuern" freigegeben, jeder mit eigenem Votum
    Und bleibt "Labor" aus, weil "Neue Fassung seit Ihrem letzten Votum"

  Szenario: Zusammen zurücknehmen
    Wenn die Pressestelle alle Entwürfe ihres Eingangs zusammen freigibt und zurücknimmt
    Dann steht kein Votum im Protokoll
