# language: de
Funktionalität: Beitreten, einen Laptop verlieren, eine Sicherung zurückholen
  Wer dazukommt, weist sich mit sechs Wörtern am Telefon aus. Wer sein Gerät oder seine Daten
  verliert, bleibt dasselbe Mitglied; was gezeichnet und angekommen war, gilt weiter.

  Grundlage:
    Angenommen ein Raum mit Verwaltung, Pressestelle und Schlusszeichnung an einer Ablage

  Szenario: Mit einem Code am Telefon beitreten
    Wenn die Verwaltung "Vertretung Presse" mit einem Code einlädt
    Und jemand mit dem Code und einem falschen Zeichen beitritt
    Dann heißt es "stimmt ein Zeichen nicht"
    Wenn "Vertretung Presse" mit dem Code beitritt und abgleicht
    Dann liest die Verwaltung dieselben sechs Wörter
    Und "Vertretung Presse" darf noch nicht anmerken
    Wenn die Verwaltung das Gerät bestätigt und alle abgleichen
    Dann darf "Vertretung Presse" anmerken
    Wenn noch jemand mit demselben Code beitritt
    Dann heißt es "gilt einmal"

  Szenario: Der Laptop der Pressestelle wird gestohlen
    Angenommen die Pressestelle hat freigegeben und abgeglichen
    Wenn der Laptop gestohlen wird und die Verwaltung das Gerät sperrt
    Und der Dieb anmerkt "Das war ich nicht." und abgleicht
    Dann steht die Anmerkung des Diebs nirgends
    Und die Freigabe der Pressestelle gilt weiter
    Wenn die Pressestelle mit einem neuen Gerät und einem Code beitritt
    Und die Verwaltung das Gerät bestätigt und alle abgleichen
    Dann merkt die Pressestelle vom neuen Gerät aus als dasselbe Mitglied an

  Szenario: Eine Sicherung zurückholen, deren Rest auf der Ablage liegt
    Angenommen die Pressestelle hat ihren Raum gesichert
    Und die Pressestelle hat freigegeben und abgeglichen
    Wenn der Datenträger der Pressestelle verloren geht und die Sicherung eingespielt wird
    Dann darf die Pressestelle nur lesen, bis sie abgleicht
    Wenn die Pressestelle abgleicht
    Dann ist die Freigabe der Pressestelle wieder da
    Und die Pressestelle macht im selben Gerät weiter

  Szenario: Eine Sicherung zurückholen, deren Rest nie ankam
    Angenommen die Pressestelle hat ihren Raum gesichert
    Und die Pressestelle hat ohne Netz freigegeben
    Wenn der Datenträger der Pressestelle verloren geht und die Sicherung eingespielt wird
    Und die Pressestelle abgleicht
    Dann darf die Pressestelle nur lesen und erfährt, dass ihr Gerät einen neuen Schlüssel braucht
    Wenn die Pressestelle mit einem Code einen neuen Schlüssel anlegt
    Und die Verwaltung das Gerät bestätigt und alle abgleichen
    Dann gibt die Pressestelle noch einmal frei, und es zählt

  Szenario: Ein neuer Mensch übernimmt das Funktionskonto an einem neuen Rechner
    Angenommen die Pressestelle hat freigegeben und abgeglichen
    Wenn die Verwaltung das Konto der Pressestelle als "Pressestelle, neu besetzt" übergibt
    Und die Pressestelle mit dem Code der Übergabe beitritt
    Und die Verwaltung das Gerät bestätigt und alle abgleichen
    Und die Verwaltung die Übergabe abschließt
    Dann merkt die Pressestelle vom neuen Gerät aus als dasselbe Mitglied an
    Und das alte Gerät darf nicht mehr anmerken
    Und das Mitglied heißt überall "Pressestelle, neu besetzt"
