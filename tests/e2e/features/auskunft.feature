# language: de
Funktionalität: Das Protokoll steht für sich
  Wer eine Auskunft prüft, braucht Umlauf nicht: ein kleines Skript sagt dasselbe.

  Grundlage:
    Angenommen ein Raum mit Agentur, Pressestelle und Schlusszeichnung
    Und ein vorgelegter Entwurf "Waldarbeit mit Weitblick"
    Und die Pressestelle freigibt
    Und die Schlusszeichnung freigibt

  Szenario: Ausgeben und auf zwei Wegen prüfen
    Wenn eine Auskunft für das ganze Jahr ausgegeben wird
    Dann sagt umlauf verify, dass das Paket in Ordnung ist
    Und sagt pruefen.py, dass das Paket in Ordnung ist

  Szenario: Ein geändertes Byte wird gefunden und benannt
    Wenn eine Auskunft für das ganze Jahr ausgegeben wird
    Und in der Datei "protokoll.jsonl" ein Byte geändert wird
    Dann nennt umlauf verify die Datei "protokoll.jsonl"
    Und nennt pruefen.py die Datei "protokoll.jsonl"

  Szenario: Der festgehaltene Stand bleibt, was auch kommt
    Wenn die Federführung eine Kleine Anfrage "8/5123" mit der Frage "Wie viele?" anlegt
    Und ein weiterer Entwurf "Danach" vorgelegt wird
    Und die Federführung auf die Frage "Es war einer." antwortet und ausgibt
    Dann sagt umlauf verify, dass das Paket in Ordnung ist
    Und das Paket nennt 1 Beitrag und die Antwort "Es war einer."
    Und kennt das Protokoll den festgehaltenen Stand und die Auskunft
