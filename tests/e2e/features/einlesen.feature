# language: de
Funktionalität: Einen Redaktionsplan am Schreibtisch einlesen
  In vier Schritten wird aus einer Tabelle und einem Ordner mit Bildern Arbeit für alle: Dateien,
  Spalten, Probelauf, Anlegen. Was sich im Probelauf berichtigen lässt, wird dort berichtigt.

  Szenario: Von der Tabelle zu Entwürfen und wieder zurück
    Angenommen ein Plan mit 3 Zeilen des Hauses "SMX" und einem Bild, das ähnlich heißt
    Wenn die Agentur ihren Schreibtisch öffnet
    Und sie den Plan und seinen Ordner wählt
    Und sie über die Spalten zum Probelauf geht
    Dann haben 3 Zeilen einen Fehler
    Wenn sie "SMX" für alle Zeilen korrigiert
    Und sie das ähnlich benannte Bild zuordnet
    Dann hat keine Zeile einen Fehler
    Wenn sie die Entwürfe anlegt
    Dann gibt es 3 Entwürfe aus dem Plan
    Wenn sie das Einlesen rückgängig macht
    Dann sind die 3 Entwürfe zurückgezogen
