# language: de
Funktionalität: Zwei Häuser treffen sich über eine gemeinsame Ablage
  Zwei Menschen, zwei Rechner, zwei Ordner, verbunden durch eine Einladungsdatei. Was beide ohne
  Netz entscheiden, kommt beim anderen an und geht nie verloren.

  Szenario: Beitreten, offline entscheiden, abgleichen
    Angenommen ein Raum, zu dem zwei Mitglieder der Pressestelle eingeladen wurden
    Und alle haben abgeglichen und denselben Entwurf mit Bild vor sich
    Wenn das erste Mitglied ohne Netz freigibt und anmerkt "Von mir aus gut."
    Und das zweite Mitglied ohne Netz zurückweist und anmerkt "Die Quelle fehlt."
    Und alle abgleichen
    Dann ist der Entwurf überall "contested"
    Und beide Voten und beide Anmerkungen sind überall da
    Und das Bild liegt überall
    Und alle haben dieselbe Zustandsprüfsumme
    Wenn die Schlusszeichnung die Freigabe gelten lässt
    Und alle abgleichen
    Dann ist der Entwurf überall "in_review"

  Szenario: Die verschwundene Ablage entsteht wieder aus den Replikaten
    Angenommen ein Raum, zu dem zwei Mitglieder der Pressestelle eingeladen wurden
    Und alle haben abgeglichen und denselben Entwurf mit Bild vor sich
    Wenn die Datei der Ablage mit Unsinn überschrieben wird
    Und das erste Mitglied ohne Netz freigibt und anmerkt "Von mir aus gut."
    Und alle abgleichen
    Dann haben alle dieselbe Zustandsprüfsumme
