# language: de
Funktionalität: Die Agentur liest einen Redaktionsplan ein
  Aus einer Tabelle und einem Ordner mit Bildern werden Entwürfe. Vorher sagt ein Probelauf,
  was nicht stimmt; beim zweiten Mal entstehen Fassungen und keine Doppelten.

  Grundlage:
    Angenommen ein Raum mit Agentur, Pressestelle und Schlusszeichnung

  Szenario: Der Probelauf nennt jede schlechte Zeile und schreibt nichts
    Angenommen ein Plan mit dem Datum "31.11.2026" in Zeile 3 und dem Haus "SMx" in Zeile 4
    Wenn die Agentur den Plan zur Probe einliest
    Dann meldet Zeile 3 in Spalte "Datum" etwas mit "31.11."
    Und meldet Zeile 4 in Spalte "Haus" etwas mit "SMx"
    Und gibt es im Raum 0 Entwürfe

  Szenario: Ein guter Plan wird in einem Zug geschrieben
    Angenommen ein Plan mit 3 guten Zeilen
    Wenn die Agentur den Plan einliest
    Dann gibt es im Raum 3 Entwürfe

  Szenario: Dieselbe Datei noch einmal ändert nichts
    Angenommen ein Plan mit 3 guten Zeilen
    Wenn die Agentur den Plan einliest
    Und die Agentur den Plan einliest
    Dann gibt es im Raum 3 Entwürfe
    Und jeder Entwurf hat 1 Fassung

  Szenario: Ein geändertes Zeichen wird genau eine neue Fassung
    Angenommen ein Plan mit 3 guten Zeilen
    Wenn die Agentur den Plan einliest
    Und in Zeile 2 ein Zeichen des Textes geändert wird
    Und die Agentur den Plan einliest
    Dann hat Entwurf "001" 2 Fassungen
    Und hat Entwurf "002" 1 Fassungen
