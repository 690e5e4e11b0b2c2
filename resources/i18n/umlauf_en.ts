<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Über Umlauf</source>
        <translation>About Umlauf</translation>
    </message>
    <message>
        <source>Umlauf</source>
        <translation>Umlauf</translation>
    </message>
    <message>
        <source>Version {0} · Qt {1}</source>
        <translation>Version {0} · Qt {1}</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Freigabe von Social-Media-Entwürfen in Behörden, mit prüfbarem Protokoll. Umlauf veröffentlicht nichts und baut von sich aus keine Verbindung auf.</source>
        <translation>Approval of social media drafts in public authorities, with a log that can be checked. Umlauf publishes nothing and opens no connection of its own accord.</translation>
    </message>
    <message>
        <source>Lizenz: European Union Public Licence 1.2 (EUPL-1.2).</source>
        <translation>Licence: European Union Public Licence 1.2 (EUPL-1.2).</translation>
    </message>
    <message>
        <source>Qt und PySide6: LGPL-3.0, unverändert genutzt.</source>
        <translation>Qt and PySide6: LGPL-3.0, used unchanged.</translation>
    </message>
    <message>
        <source>Symbole: Tabler Icons, MIT, Copyright Paweł Kuna.</source>
        <translation>Symbols: Tabler Icons, MIT, copyright Paweł Kuna.</translation>
    </message>
    <message>
        <source>Die Zeichen der Kanäle gehören ihren Inhabern und benennen nur den Kanal.</source>
        <translation>The signs of the channels belong to their owners and only name the channel.</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Was sich ändert</source>
        <translation>What changes</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>{0}, gesperrt: {1}</source>
        <translation>{0}, locked: {1}</translation>
    </message>
    <message>
        <source>nicht möglich</source>
        <translation>not possible</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Datei</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Bearbeiten</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Ansicht</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Entwurf</source>
        <translation>&amp;Draft</translation>
    </message>
    <message>
        <source>&amp;Laufweg</source>
        <translation>&amp;Route</translation>
    </message>
    <message>
        <source>E&amp;xtras</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Hilfe</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Neuer Entwurf …</source>
        <translation>New draft …</translation>
    </message>
    <message>
        <source>Redaktionsplan einlesen …</source>
        <translation>Import content plan …</translation>
    </message>
    <message>
        <source>Jetzt abgleichen</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Ablage oder Server …</source>
        <translation>Share or server …</translation>
    </message>
    <message>
        <source>Paket einlesen …</source>
        <translation>Read packet …</translation>
    </message>
    <message>
        <source>Paket schreiben …</source>
        <translation>Write packet …</translation>
    </message>
    <message>
        <source>Stand für ein Paket speichern …</source>
        <translation>Save state for a packet …</translation>
    </message>
    <message>
        <source>Raum wechseln …</source>
        <translation>Change space …</translation>
    </message>
    <message>
        <source>Raum sichern …</source>
        <translation>Back up space …</translation>
    </message>
    <message>
        <source>Neuer Schlüssel für dieses Gerät …</source>
        <translation>New key for this device …</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Freigabe zurücknehmen</source>
        <translation>Take approval back</translation>
    </message>
    <message>
        <source>Alles durchsuchen</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Liste filtern</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Nächster Bereich</source>
        <translation>Next region</translation>
    </message>
    <message>
        <source>Voriger Bereich</source>
        <translation>Previous region</translation>
    </message>
    <message>
        <source>Nächster Entwurf</source>
        <translation>Next draft</translation>
    </message>
    <message>
        <source>Voriger Entwurf</source>
        <translation>Previous draft</translation>
    </message>
    <message>
        <source>Neue Fassung bearbeiten</source>
        <translation>Edit new revision</translation>
    </message>
    <message>
        <source>Anmerkung schreiben</source>
        <translation>Write a comment</translation>
    </message>
    <message>
        <source>Fassungen vergleichen</source>
        <translation>Compare revisions</translation>
    </message>
    <message>
        <source>Rückfrage beantworten …</source>
        <translation>Answer question …</translation>
    </message>
    <message>
        <source>Vorlegen …</source>
        <translation>Submit …</translation>
    </message>
    <message>
        <source>Zurückrufen …</source>
        <translation>Recall …</translation>
    </message>
    <message>
        <source>Entwurf zurückziehen …</source>
        <translation>Withdraw draft …</translation>
    </message>
    <message>
        <source>Veröffentlichen</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Freigeben</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Freigeben mit Auflage</source>
        <translation>Approve with conditions</translation>
    </message>
    <message>
        <source>Rückfrage</source>
        <translation>Ask back</translation>
    </message>
    <message>
        <source>Zurückweisen</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Gewählte Entwürfe freigeben …</source>
        <translation>Approve chosen drafts …</translation>
    </message>
    <message>
        <source>Warum liegt das bei mir?</source>
        <translation>Why is this with me?</translation>
    </message>
    <message>
        <source>Kenntnis nehmen</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Fehlanzeige</source>
        <translation>Not concerned</translation>
    </message>
    <message>
        <source>Abgeben …</source>
        <translation>Pass on …</translation>
    </message>
    <message>
        <source>Eigenes Votum zurückziehen …</source>
        <translation>Withdraw own vote …</translation>
    </message>
    <message>
        <source>Strittig lösen …</source>
        <translation>Settle the contest …</translation>
    </message>
    <message>
        <source>Mehr Zeit erbitten …</source>
        <translation>Ask for more time …</translation>
    </message>
    <message>
        <source>Frist verlängern …</source>
        <translation>Extend deadline …</translation>
    </message>
    <message>
        <source>Bezahlte Reichweite beantragen …</source>
        <translation>Ask for paid reach …</translation>
    </message>
    <message>
        <source>Bezahlte Reichweite genehmigen …</source>
        <translation>Grant paid reach …</translation>
    </message>
    <message>
        <source>Freigabe widerrufen …</source>
        <translation>Revoke release …</translation>
    </message>
    <message>
        <source>Laufzettel speichern …</source>
        <translation>Save routing slip …</translation>
    </message>
    <message>
        <source>Inhalte löschen …</source>
        <translation>Erase contents …</translation>
    </message>
    <message>
        <source>Löschungen und Fristen …</source>
        <translation>Erasures and periods …</translation>
    </message>
    <message>
        <source>Noch einmal zeichnen …</source>
        <translation>Sign again …</translation>
    </message>
    <message>
        <source>Darstellung …</source>
        <translation>Appearance …</translation>
    </message>
    <message>
        <source>Abwesenheit und Vertretung …</source>
        <translation>Absence and deputies …</translation>
    </message>
    <message>
        <source>Textbausteine …</source>
        <translation>Text templates …</translation>
    </message>
    <message>
        <source>Wortwahl des Raums …</source>
        <translation>Wording of the space …</translation>
    </message>
    <message>
        <source>Krisenstopp …</source>
        <translation>Crisis stop …</translation>
    </message>
    <message>
        <source>Prüfungen des Raums …</source>
        <translation>Checks of the space …</translation>
    </message>
    <message>
        <source>Hilfe und Tasten</source>
        <translation>Help and keys</translation>
    </message>
    <message>
        <source>Über diese Daten …</source>
        <translation>About this data …</translation>
    </message>
    <message>
        <source>Auskunft zu mir …</source>
        <translation>Data about me …</translation>
    </message>
    <message>
        <source>Über Umlauf</source>
        <translation>About Umlauf</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Suchen …</source>
        <translation>Browse …</translation>
    </message>
    <message>
        <source>Ordner der Gemeinsamen Ablage wählen</source>
        <translation>Choose the shared folder</translation>
    </message>
</context>
<context>
    <name>AgainDialog</name>
    <message>
        <source>Noch einmal zeichnen</source>
        <translation>Sign again</translation>
    </message>
    <message>
        <source>Das haben Sie geschrieben, und es zählt nach einer Erneuerung, einer Kopie oder einer Sperre nicht mehr. Jede Handlung wird neu geprüft und neu gezeichnet.</source>
        <translation>You wrote this, and after a renewal, a copy or a cut it does not count any more. Each act is checked and signed anew.</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Alles noch einmal zeichnen</source>
        <translation>Sign all of it again</translation>
    </message>
    <message>
        <source>und {0} weitere</source>
        <translation>and {0} more</translation>
    </message>
    <message>
        <source>Es ist nichts mehr offen.</source>
        <translation>Nothing is left.</translation>
    </message>
    <message>
        <source>Zeichnen</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Zeichnen: {0}</source>
        <translation>Sign: {0}</translation>
    </message>
</context>
<context>
    <name>AgreeDialog</name>
    <message>
        <source>Das kann nur eine Administration bestätigen, die weder gesperrt wird noch unter dem gesperrten Mitglied steht. Fragen Sie die erste, warum sie so weit zurückgeht.</source>
        <translation>Only an administrator who is neither revoked by it nor stands below the revoked member can agree. Ask the first one why it goes back so far.</translation>
    </message>
    <message>
        <source>Rückwirkende Sperre</source>
        <translation>Revocation that reaches back</translation>
    </message>
    <message>
        <source>Rückwirkung bestätigen</source>
        <translation>Agree to reaching back</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Ihr Satz dazu (Pflicht)</source>
        <translation>Your sentence about it (required)</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie, wie Sie den Punkt lösen.</source>
        <translation>Please write how you solve this point.</translation>
    </message>
</context>
<context>
    <name>AnswerEdit</name>
    <message>
        <source>Diese Zahl gibt es nicht.</source>
        <translation>There is no such figure.</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Veröffent­lichen</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Verwaltung</source>
        <translation>Admin</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>Willkommen</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Raum beitreten</source>
        <translation>Join a space</translation>
    </message>
    <message>
        <source>Eingang öffnen</source>
        <translation>Open the inbox</translation>
    </message>
    <message>
        <source>Später weiter laden</source>
        <translation>Go on loading later</translation>
    </message>
    <message>
        <source>Sie können entscheiden. Bilder laden im Hintergrund weiter.</source>
        <translation>You can decide. Pictures go on loading in the background.</translation>
    </message>
    <message>
        <source>Willkommen im Raum „{0}“</source>
        <translation>Welcome to the space “{0}”</translation>
    </message>
    <message>
        <source>{0} Entwurf ist da.</source>
        <translation>{0} draft is here.</translation>
    </message>
    <message>
        <source>{0} Entwürfe sind da.</source>
        <translation>{0} drafts are here.</translation>
    </message>
    <message>
        <source>Sie sind dabei. {0}</source>
        <translation>You are in. {0}</translation>
    </message>
    <message>
        <source>{0} von {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Einträge empfangen und Signaturen geprüft</source>
        <translation>Entries received and signatures checked</translation>
    </message>
    <message>
        <source>fertig</source>
        <translation>done</translation>
    </message>
    <message>
        <source>{0} von {1} MB</source>
        <translation>{0} of {1} MB</translation>
    </message>
    <message>
        <source>Medien laden</source>
        <translation>Load media</translation>
    </message>
    <message>
        <source>noch etwa {0} min</source>
        <translation>about {0} min left</translation>
    </message>
    <message>
        <source>noch etwa {0} s</source>
        <translation>about {0} s left</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>Abwesenheit und Vertretung</source>
        <translation>Absence and deputies</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Meine Abwesenheit</source>
        <translation>My absence</translation>
    </message>
    <message>
        <source>Abwesend von</source>
        <translation>Away from</translation>
    </message>
    <message>
        <source>Abwesend bis</source>
        <translation>Away until</translation>
    </message>
    <message>
        <source>Abwesend melden</source>
        <translation>Report absence</translation>
    </message>
    <message>
        <source>Ich bin zurück</source>
        <translation>I am back</translation>
    </message>
    <message>
        <source>von</source>
        <translation>from</translation>
    </message>
    <message>
        <source>bis</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Wenn Sie entscheiden dürfen, zeigt es der Laufweg bei den Stationen Ihrer Stelle. Sonst ändert es nichts.</source>
        <translation>If you may decide, the route shows it at the stations of your unit. It changes nothing else.</translation>
    </message>
    <message>
        <source>Vertretung</source>
        <translation>Deputies</translation>
    </message>
    <message>
        <source>Die vertretende Stelle sieht die Entwürfe in ihrem Eingang und entscheidet für die andere. Das Protokoll nennt beide.</source>
        <translation>The deputy unit sees the drafts in its inbox and decides for the other one. The log names both.</translation>
    </message>
    <message>
        <source>Vertretung von</source>
        <translation>Deputy from</translation>
    </message>
    <message>
        <source>Vertretung bis</source>
        <translation>Deputy until</translation>
    </message>
    <message>
        <source>ständig</source>
        <translation>standing</translation>
    </message>
    <message>
        <source>Vertretung eintragen</source>
        <translation>Name deputy</translation>
    </message>
    <message>
        <source>Für die &amp;Stelle</source>
        <translation>For the &amp;unit</translation>
    </message>
    <message>
        <source>entscheidet auch</source>
        <translation>may also decide</translation>
    </message>
    <message>
        <source>Für die Stelle</source>
        <translation>For the unit</translation>
    </message>
    <message>
        <source>Stelle wählen</source>
        <translation>Choose a unit</translation>
    </message>
    <message>
        <source>Sie sind abwesend bis {0}.</source>
        <translation>You are away until {0}.</translation>
    </message>
    <message>
        <source>Sie sind da.</source>
        <translation>You are here.</translation>
    </message>
    <message>
        <source>Es ist keine Vertretung eingetragen.</source>
        <translation>No deputy is named.</translation>
    </message>
    <message>
        <source>{0} entscheidet für {1}</source>
        <translation>{0} decides for {1}</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Beenden: {0}</source>
        <translation>End: {0}</translation>
    </message>
    <message>
        <source>ab {0}, ständig</source>
        <translation>from {0}, standing</translation>
    </message>
    <message>
        <source>von {0} bis {1}</source>
        <translation>from {0} until {1}</translation>
    </message>
    <message>
        <source>bis {0}</source>
        <translation>until {0}</translation>
    </message>
</context>
<context>
    <name>BarSentences</name>
    <message>
        <source>Fassung {0} hat zwei gegensätzliche Voten</source>
        <translation>Revision {0} has two opposite votes</translation>
    </message>
    <message>
        <source>Strittig</source>
        <translation>Contested</translation>
    </message>
    <message>
        <source>{0} Entwürfe gewählt</source>
        <translation>{0} drafts chosen</translation>
    </message>
    <message>
        <source>Entschieden wird über alle zusammen, in der Zeile unter der Liste.</source>
        <translation>All of them are decided together, in the line below the list.</translation>
    </message>
    <message>
        <source>siehe unter der Liste</source>
        <translation>see below the list</translation>
    </message>
    <message>
        <source>Ihre Schlusszeichnung</source>
        <translation>Your final signature</translation>
    </message>
    <message>
        <source>Ihre Entscheidung</source>
        <translation>Your decision</translation>
    </message>
    <message>
        <source>In Vertretung für {0}</source>
        <translation>As deputy for {0}</translation>
    </message>
    <message>
        <source>gilt nur für Fassung {0} · {1}</source>
        <translation>holds only for revision {0} · {1}</translation>
    </message>
    <message>
        <source>Nur Fassung {0}</source>
        <translation>Revision {0} only</translation>
    </message>
    <message>
        <source>i. V. {0}</source>
        <translation>deputy for {0}</translation>
    </message>
    <message>
        <source>Mitzeichnung gesperrt</source>
        <translation>Co-signing locked</translation>
    </message>
    <message>
        <source>Freigabe gesperrt</source>
        <translation>Approval locked</translation>
    </message>
    <message>
        <source>{0} gesperrt</source>
        <translation>{0} locked</translation>
    </message>
    <message>
        <source>Fassung {0}</source>
        <translation>Revision {0}</translation>
    </message>
    <message>
        <source>Frist war {0}</source>
        <translation>Deadline was {0}</translation>
    </message>
    <message>
        <source>Frist {0}</source>
        <translation>Deadline {0}</translation>
    </message>
    <message>
        <source>{0} liegt bei {1}</source>
        <translation>{0} lies with {1}</translation>
    </message>
</context>
<context>
    <name>BeginDialog</name>
    <message>
        <source>Auskunft erstellen</source>
        <translation>Answer an inquiry</translation>
    </message>
    <message>
        <source>Der Stand des Protokolls wird festgehalten; später Eingehendes zählt nicht.</source>
        <translation>The state of the log is frozen; what comes later does not count.</translation>
    </message>
    <message>
        <source>Versandt am</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Antwort bis</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Ganzes Protokoll</source>
        <translation>Whole log</translation>
    </message>
    <message>
        <source>Alle Häuser</source>
        <translation>All houses</translation>
    </message>
    <message>
        <source>Alle Kanäle</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>Eine Frage je Zeile</source>
        <translation>One question per line</translation>
    </message>
    <message>
        <source>Stand festhalten</source>
        <translation>Freeze this state</translation>
    </message>
    <message>
        <source>Drucksache</source>
        <translation>Printed paper</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Haus</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Nur ein Entwurf</source>
        <translation>One draft alone</translation>
    </message>
    <message>
        <source>Fragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Bitte wählen Sie den Entwurf aus der Liste.</source>
        <translation>Please choose the draft from the list.</translation>
    </message>
</context>
<context>
    <name>BlackoutDialog</name>
    <message>
        <source>Neue Sperrzeit</source>
        <translation>New blackout period</translation>
    </message>
    <message>
        <source>Vorwahlzeit, Staatstrauer</source>
        <translation>Pre-election period, state mourning</translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Erster Tag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Letzter Tag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Was für diese Tage geplant ist</source>
        <translation>What is planned for these days</translation>
    </message>
    <message>
        <source>Sperrzeiten</source>
        <translation>Blackout periods</translation>
    </message>
    <message>
        <source>Sperrzeit eintragen</source>
        <translation>Enter blackout period</translation>
    </message>
    <message>
        <source>wird nicht vorgelegt und nicht freigegeben</source>
        <translation>is neither submitted nor approved</translation>
    </message>
    <message>
        <source>bekommt nur einen Hinweis</source>
        <translation>gets a hint only</translation>
    </message>
    <message>
        <source>zeichnet vor der Schlusszeichnung eine weitere Stelle mit</source>
        <translation>is signed by a further unit before the final signature</translation>
    </message>
    <message>
        <source>Weitere Stelle</source>
        <translation>Further unit</translation>
    </message>
    <message>
        <source>Frist in Arbeitstagen</source>
        <translation>Deadline in working days</translation>
    </message>
    <message>
        <source>Ältere Programme kennen diese Station nicht: Dort kann bis zur Aktualisierung niemand entscheiden.</source>
        <translation>Older programs do not know this step: nobody there can decide until they are updated.</translation>
    </message>
    <message>
        <source>Bitte nennen Sie den Anlass.</source>
        <translation>Please name the occasion.</translation>
    </message>
    <message>
        <source>Der letzte Tag liegt vor dem ersten.</source>
        <translation>The last day lies before the first.</translation>
    </message>
</context>
<context>
    <name>BoostDialog</name>
    <message>
        <source>Ablehnen</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>{0} beantragt {1} für {2}, {3} bis {4}.</source>
        <translation>{0} asks for {1} for {2}, {3} to {4}.</translation>
    </message>
    <message>
        <source>Höchstens</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Erster Tag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Letzter Tag</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>BoostSection</name>
    <message>
        <source>Bezahlte Reichweite</source>
        <translation>Paid reach</translation>
    </message>
    <message>
        <source>{0} bis {1}, Fassung {2}</source>
        <translation>{0} to {1}, revision {2}</translation>
    </message>
    <message>
        <source>{0} genehmigt {1}, beantragt von {2}</source>
        <translation>{0} grants {1}, asked for by {2}</translation>
    </message>
    <message>
        <source>{0} lehnt ab, beantragt von {1}</source>
        <translation>{0} declines, asked for by {1}</translation>
    </message>
    <message>
        <source>Beantragt von {0}, noch nicht genehmigt</source>
        <translation>Asked for by {0}, not granted yet</translation>
    </message>
</context>
<context>
    <name>BulkApproval</name>
    <message>
        <source>Bitte wählen Sie höchstens {0} Entwürfe.</source>
        <translation>Please choose at most {0} drafts.</translation>
    </message>
    <message>
        <source>„{0}“ wurde nicht freigegeben: {1}</source>
        <translation>“{0}” was not approved: {1}</translation>
    </message>
    <message>
        <source>{0} weiterer</source>
        <translation>{0} more</translation>
    </message>
    <message>
        <source>{0} weitere</source>
        <translation>{0} more</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Mehrere Entwürfe freigeben</source>
        <translation>Approve several drafts</translation>
    </message>
    <message>
        <source>Jeder Entwurf bekommt sein eigenes Votum und seine Zeile im Protokoll.</source>
        <translation>Every draft gets its own vote and its line in the log.</translation>
    </message>
    <message>
        <source>{0} Entwurf mitzeichnen</source>
        <translation>Co-sign {0} draft</translation>
    </message>
    <message>
        <source>{0} Entwürfe mitzeichnen</source>
        <translation>Co-sign {0} drafts</translation>
    </message>
    <message>
        <source>{0} Entwurf freigeben</source>
        <translation>Approve {0} draft</translation>
    </message>
    <message>
        <source>{0} Entwürfe freigeben</source>
        <translation>Approve {0} drafts</translation>
    </message>
    <message>
        <source>{0} Entwurf bleibt aus</source>
        <translation>{0} draft is left out</translation>
    </message>
    <message>
        <source>{0} Entwürfe bleiben aus</source>
        <translation>{0} drafts are left out</translation>
    </message>
    <message>
        <source>Fassung {0}</source>
        <translation>Revision {0}</translation>
    </message>
    <message>
        <source>Schlusszeichnung</source>
        <translation>Final signature</translation>
    </message>
    <message>
        <source>Frist {0}</source>
        <translation>Deadline {0}</translation>
    </message>
    <message>
        <source>{0} Prüfungen erfüllt</source>
        <translation>{0} checks met</translation>
    </message>
    <message>
        <source>in Vertretung für {0}</source>
        <translation>as deputy for {0}</translation>
    </message>
    <message>
        <source>Hinweis: {0}</source>
        <translation>Hint: {0}</translation>
    </message>
</context>
<context>
    <name>CardDesk</name>
    <message>
        <source>Anmerkung {0}, {1}</source>
        <translation>Comment {0}, {1}</translation>
    </message>
</context>
<context>
    <name>CareDesk</name>
    <message>
        <source>Raum sichern</source>
        <translation>Back up space</translation>
    </message>
    <message>
        <source>Sicherungen (*.zip)</source>
        <translation>Backups (*.zip)</translation>
    </message>
    <message>
        <source>umlauf-sicherung-{0}.zip</source>
        <translation>umlauf-backup-{0}.zip</translation>
    </message>
    <message>
        <source>Die Sicherung läuft schon.</source>
        <translation>The backup is already being written.</translation>
    </message>
    <message>
        <source>Der Raum wird gesichert. Sie können weiterarbeiten.</source>
        <translation>The space is being backed up. You can go on working.</translation>
    </message>
    <message>
        <source>Gesichert in {0} ({1}). Bewahren Sie die Datei an einem anderen Ort auf. Ein Schlüssel aus dem Schlüsselbund ist nicht darin.</source>
        <translation>Backed up to {0} ({1}). Keep the file in another place. A key from the keyring is not in it.</translation>
    </message>
</context>
<context>
    <name>CarrierPage</name>
    <message>
        <source>Wie tauscht dieses Gerät Einträge aus?</source>
        <translation>How does this device exchange entries?</translation>
    </message>
    <message>
        <source>Raum beitreten</source>
        <translation>Join a space</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Adresse des Servers</source>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>Ordner der Gemeinsamen Ablage</source>
        <translation>Path of the shared folder</translation>
    </message>
    <message>
        <source>endet auf .umlauf-ablage</source>
        <translation>ends with .umlauf-ablage</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Ihr Haus betreibt einen Umlauf-Server. Abgleich in Sekunden.</source>
        <translation>Your authority runs an Umlauf server. Sync within seconds.</translation>
    </message>
    <message>
        <source>Gemeinsame Ablage</source>
        <translation>Shared folder</translation>
    </message>
    <message>
        <source>Ein Ordner auf einem Netzlaufwerk. Kein Server nötig.</source>
        <translation>A folder on a network drive. No server needed.</translation>
    </message>
    <message>
        <source>Pakete</source>
        <translation>Packets</translation>
    </message>
    <message>
        <source>Dateien, die Sie selbst weitergeben: E-Mail oder Datenträger.</source>
        <translation>Files you hand on yourself: e-mail or storage medium.</translation>
    </message>
    <message>
        <source>Sie nennt einen Server.</source>
        <translation>It names a server.</translation>
    </message>
    <message>
        <source>Sie nennt die Gemeinsame Ablage.</source>
        <translation>It names the shared folder.</translation>
    </message>
    <message>
        <source>Sie nennt keinen Träger.</source>
        <translation>It names no carrier.</translation>
    </message>
    <message>
        <source>Einladung von {0} gelesen.</source>
        <translation>Invitation by {0} read.</translation>
    </message>
    <message>
        <source>Einladung in den Raum „{0}“ gelesen.</source>
        <translation>Invitation to the space “{0}” read.</translation>
    </message>
    <message>
        <source>Zum Code gehört die Ablage oder der Server, wo die Einladung liegt.</source>
        <translation>With the code goes the shared folder or server where the invitation lies.</translation>
    </message>
    <message>
        <source>lesbar und beschreibbar</source>
        <translation>readable and writable</translation>
    </message>
    <message>
        <source>{0}, Raum passt zur Einladung</source>
        <translation>{0}, space fits the invitation</translation>
    </message>
    <message>
        <source>lesbar, aber nicht beschreibbar: Lassen Sie sich Schreibrechte geben</source>
        <translation>readable, but not writable: ask for the right to write</translation>
    </message>
    <message>
        <source>wird geprüft …</source>
        <translation>being checked …</translation>
    </message>
</context>
<context>
    <name>Center</name>
    <message>
        <source>Medium und Kanäle</source>
        <translation>Medium and channels</translation>
    </message>
    <message>
        <source>1 Medium gelöscht</source>
        <translation>1 medium erased</translation>
    </message>
    <message>
        <source>{0} Medien gelöscht</source>
        <translation>{0} media erased</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
</context>
<context>
    <name>ChainStatus</name>
    <message>
        <source>Protokoll: {0} Eintrag ist nicht echt</source>
        <translation>Log: {0} entry is not genuine</translation>
    </message>
    <message>
        <source>Protokoll: {0} Einträge sind nicht echt</source>
        <translation>Log: {0} entries are not genuine</translation>
    </message>
    <message>
        <source>Protokoll verändert</source>
        <translation>Log tampered with</translation>
    </message>
    <message>
        <source>Protokoll wird geprüft: {0} von {1}</source>
        <translation>Verifying log: {0} of {1}</translation>
    </message>
    <message>
        <source>Kette wird geprüft</source>
        <translation>Verifying chain</translation>
    </message>
    <message>
        <source>{0} Kette lückenhaft oder gegabelt</source>
        <translation>{0} chain incomplete or forked</translation>
    </message>
    <message>
        <source>{0} Ketten lückenhaft oder gegabelt</source>
        <translation>{0} chains incomplete or forked</translation>
    </message>
    <message>
        <source>Protokoll geprüft: {0} Einträge, {1}</source>
        <translation>Log verified: {0} entries, {1}</translation>
    </message>
    <message>
        <source>Kette nicht lückenlos</source>
        <translation>Chain not complete</translation>
    </message>
    <message>
        <source>Protokoll geprüft: {0} Einträge, Kette lückenlos</source>
        <translation>Log verified: {0} entries, chain complete</translation>
    </message>
    <message>
        <source>Kette lückenlos</source>
        <translation>Chain without a gap</translation>
    </message>
    <message>
        <source>{0} Einträge, geprüft {1}</source>
        <translation>{0} entries, checked {1}</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>Änderung {0} von {1}</source>
        <translation>Change {0} of {1}</translation>
    </message>
</context>
<context>
    <name>ChangePane</name>
    <message>
        <source>Vorige Änderung</source>
        <translation>Previous change</translation>
    </message>
    <message>
        <source>Nächste Änderung</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>Nichts geändert</source>
        <translation>Nothing changed</translation>
    </message>
    <message>
        <source>Vorige Änderung ({0})</source>
        <translation>Previous change ({0})</translation>
    </message>
    <message>
        <source>Nächste Änderung ({0})</source>
        <translation>Next change ({0})</translation>
    </message>
    <message>
        <source>Nichts zu vergleichen</source>
        <translation>Nothing to compare</translation>
    </message>
    <message>
        <source>Es ist dieselbe Fassung.</source>
        <translation>It is the same revision.</translation>
    </message>
    <message>
        <source>Fassung {0} und Fassung {1} sind gleich.</source>
        <translation>Revision {0} and revision {1} are the same.</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Änderungen gegenüber Fassung {0}</source>
        <translation>Changes against revision {0}</translation>
    </message>
    <message>
        <source>Noch nichts geändert.</source>
        <translation>Nothing changed yet.</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>kein Termin</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kanäle</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Medien</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>{0}: neu, {1}</source>
        <translation>{0}: new, {1}</translation>
    </message>
    <message>
        <source>{0}: Angaben geändert, {1}</source>
        <translation>{0}: details changed, {1}</translation>
    </message>
    <message>
        <source>entfernt: {0}</source>
        <translation>removed: {0}</translation>
    </message>
    <message>
        <source>Die Reihenfolge ist anders.</source>
        <translation>The order is different.</translation>
    </message>
</context>
<context>
    <name>ChannelBoxes</name>
    <message>
        <source>alle Kanäle</source>
        <translation>all channels</translation>
    </message>
</context>
<context>
    <name>ChannelEdit</name>
    <message>
        <source>Text für {0}</source>
        <translation>Text for {0}</translation>
    </message>
    <message>
        <source>{0} Hashtag</source>
        <translation>{0} hashtag</translation>
    </message>
    <message>
        <source>{0} Hashtags</source>
        <translation>{0} hashtags</translation>
    </message>
    <message>
        <source>bis zur Linie ohne „mehr“ sichtbar, {0} Zeichen</source>
        <translation>visible without “more” up to the line, {0} characters</translation>
    </message>
    <message>
        <source>bis zur Linie am Rechner ohne „mehr“ sichtbar, {0} Zeichen</source>
        <translation>visible on a computer up to the line without “more”, {0} characters</translation>
    </message>
    <message>
        <source>{0} Zeichen, Grenze ungeprüft</source>
        <translation>{0} characters, limit not verified</translation>
    </message>
    <message>
        <source>{0} zu viel</source>
        <translation>{0} too many</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Sperre</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Ausnahme erbitten …</source>
        <translation>Ask for an exception …</translation>
    </message>
    <message>
        <source>Erneut erbitten …</source>
        <translation>Ask again …</translation>
    </message>
    <message>
        <source>Sperre aufheben …</source>
        <translation>Lift the block …</translation>
    </message>
    <message>
        <source>Ausnahme ablehnen …</source>
        <translation>Decline exception …</translation>
    </message>
    <message>
        <source>Sperre aufgehoben von {0} am {1}: {2}</source>
        <translation>Block lifted by {0} on {1}: {2}</translation>
    </message>
    <message>
        <source>Ausnahme abgelehnt von {0} am {1}: {2}</source>
        <translation>Exception declined by {0} on {1}: {2}</translation>
    </message>
    <message>
        <source>Ausnahme erbeten von {0} am {1}: {2}</source>
        <translation>Exception asked for by {0} on {1}: {2}</translation>
    </message>
    <message>
        <source>Bild {0} zeigen</source>
        <translation>Show picture {0}</translation>
    </message>
    <message>
        <source>Video {0} zeigen</source>
        <translation>Show video {0}</translation>
    </message>
    <message>
        <source>Medium {0} zeigen</source>
        <translation>Show medium {0}</translation>
    </message>
    <message>
        <source>{0} zeigen</source>
        <translation>Show {0}</translation>
    </message>
    <message>
        <source>Register zeigen</source>
        <translation>Show register</translation>
    </message>
    <message>
        <source>Entwurf zeigen</source>
        <translation>Show draft</translation>
    </message>
    <message>
        <source>Termin zeigen</source>
        <translation>Show date</translation>
    </message>
    <message>
        <source>zeigen</source>
        <translation>show</translation>
    </message>
</context>
<context>
    <name>CheckPane</name>
    <message>
        <source>Prüfsumme des Protokolls</source>
        <translation>Digest of the log</translation>
    </message>
    <message>
        <source>Mit früherem Stand vergleichen …</source>
        <translation>Compare with an earlier state …</translation>
    </message>
    <message>
        <source>Kopieren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Prüfsumme kopieren</source>
        <translation>Copy the digest</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Prüfsumme drucken und im Protokoll vermerken</source>
        <translation>Print the digest and note it in the log</translation>
    </message>
    <message>
        <source>Prüfsumme über {0}: {1}</source>
        <translation>Digest over {0}: {1}</translation>
    </message>
    <message>
        <source>Die Prüfsumme steht im Protokoll: {0}, {1}. Seitdem ist es gewachsen.</source>
        <translation>The fingerprint stands in the log: {0}, {1}. It has only grown since.</translation>
    </message>
    <message>
        <source>{0} weitere Funde</source>
        <translation>{0} more findings</translation>
    </message>
    <message>
        <source>Alles in Ordnung: {0} von {1}.</source>
        <translation>Everything is in order: {0} of {1}.</translation>
    </message>
    <message>
        <source>1 Gerät</source>
        <translation>1 device</translation>
    </message>
    <message>
        <source>{0} Geräten</source>
        <translation>{0} devices</translation>
    </message>
    <message>
        <source>Zum Eintrag</source>
        <translation>Go to the entry</translation>
    </message>
    <message>
        <source>{0}. Zum Eintrag</source>
        <translation>{0}. Go to the entry</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Jeder Eintrag wird geprüft …</source>
        <translation>Every entry is being checked …</translation>
    </message>
    <message>
        <source>Eine Prüfung läuft noch. Bitte warten Sie sie ab.</source>
        <translation>A check is still running. Please wait for it to end.</translation>
    </message>
    <message>
        <source>Prüfung angehalten</source>
        <translation>Check stopped</translation>
    </message>
    <message>
        <source>{0}, vollständig geprüft {1}</source>
        <translation>{0}, fully checked {1}</translation>
    </message>
    <message>
        <source>Kette lückenlos</source>
        <translation>Chain without a gap</translation>
    </message>
    <message>
        <source>Protokoll verändert</source>
        <translation>Log altered</translation>
    </message>
    <message>
        <source>Das Protokoll ist vollständig geprüft und in Ordnung.</source>
        <translation>The log is fully checked and in order.</translation>
    </message>
    <message>
        <source>Die Prüfung fand 1 Fehler.</source>
        <translation>The check found 1 error.</translation>
    </message>
    <message>
        <source>Die Prüfung fand {0} Fehler.</source>
        <translation>The check found {0} errors.</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Prüfungen des Raums</source>
        <translation>Checks of the space</translation>
    </message>
    <message>
        <source>Wie weit darf jede Prüfung gehen?</source>
        <translation>How far may each check go?</translation>
    </message>
    <message>
        <source>Gilt für alle Mitglieder. Eine Sperre hält das Vorlegen und Freigeben auf.</source>
        <translation>Holds for all members. A block stops submitting and approving.</translation>
    </message>
    <message>
        <source>Einstellen können das die Administration und die Federführung.</source>
        <translation>The administration and the lead unit can set this.</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Prüfungen speichern</source>
        <translation>Save checks</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message>
        <source>Prüfungen</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>{0} Sperre</source>
        <translation>{0} block</translation>
    </message>
    <message>
        <source>{0} Sperren</source>
        <translation>{0} blocks</translation>
    </message>
    <message>
        <source>{0} Hinweis</source>
        <translation>{0} hint</translation>
    </message>
    <message>
        <source>{0} Hinweise</source>
        <translation>{0} hints</translation>
    </message>
    <message>
        <source>{0} erfüllt</source>
        <translation>{0} met</translation>
    </message>
    <message>
        <source>Noch nichts geprüft.</source>
        <translation>Nothing checked yet.</translation>
    </message>
    <message>
        <source>{0} weitere erfüllte zeigen</source>
        <translation>Show {0} more that are met</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Wie möchten Sie beginnen?</source>
        <translation>How would you like to begin?</translation>
    </message>
    <message>
        <source>Einladung annehmen</source>
        <translation>Accept an invitation</translation>
    </message>
    <message>
        <source>Einladungsdatei öffnen oder Code einfügen</source>
        <translation>Open an invitation file or enter a code</translation>
    </message>
    <message>
        <source>Neuen Raum anlegen</source>
        <translation>Set up a new space</translation>
    </message>
    <message>
        <source>Für eine Kampagne oder ein Haus, Sie verwalten ihn</source>
        <translation>For a campaign or a house, you administer it</translation>
    </message>
    <message>
        <source>Mit Beispielen ausprobieren</source>
        <translation>Try it with examples</translation>
    </message>
    <message>
        <source>Erfundene Entwürfe, nichts verlässt dieses Gerät</source>
        <translation>Invented drafts, nothing leaves this device</translation>
    </message>
    <message>
        <source>Sicherung wiederherstellen</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Einen Raum aus seiner Sicherungsdatei zurückholen</source>
        <translation>Bring a space back from its backup file</translation>
    </message>
    <message>
        <source>Raum auf diesem Gerät öffnen</source>
        <translation>Open a space on this device</translation>
    </message>
    <message>
        <source>Den Ordner eines Raums wählen</source>
        <translation>Choose the folder of a space</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Auswahl lösen</source>
        <translation>Clear selection</translation>
    </message>
    <message>
        <source>{0} gewählt</source>
        <translation>{0} chosen</translation>
    </message>
    <message>
        <source>{0} mitzeichnen …</source>
        <translation>Co-sign {0} …</translation>
    </message>
    <message>
        <source>{0} freigeben …</source>
        <translation>Approve {0} …</translation>
    </message>
    <message>
        <source>{0} gewählte Entwürfe freigeben</source>
        <translation>Approve {0} chosen drafts</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Einladung als Code</source>
        <translation>Invitation as a code</translation>
    </message>
    <message>
        <source>Gilt bis {0} und nur einmal.</source>
        <translation>Holds until {0} and only once.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ablage oder Server</source>
        <translation>Share or server</translation>
    </message>
    <message>
        <source>Lesen Sie beides am Telefon vor. Der Code steht nur hier; Umlauf behält ihn nicht. Danach meldet sich das Gerät, und Sie vergleichen die sechs Wörter.</source>
        <translation>Read both out on the telephone. The code stands only here; Umlauf does not keep it. Then the device asks to be let in, and you compare the six words.</translation>
    </message>
    <message>
        <source>Code kopieren</source>
        <translation>Copy code</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ColumnCell</name>
    <message>
        <source>ohne Namen</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>Spalte {0}, {1}, lesen als</source>
        <translation>Column {0}, {1}, read as</translation>
    </message>
</context>
<context>
    <name>ColumnStrip</name>
    <message>
        <source>Spalten zuordnen</source>
        <translation>Assign columns</translation>
    </message>
    <message>
        <source>Nicht einlesen</source>
        <translation>Do not read</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Als Vorlage speichern …</source>
        <translation>Save as template …</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Probelauf starten</source>
        <translation>Start dry run</translation>
    </message>
    <message>
        <source>Spalten zuordnen</source>
        <translation>Assign columns</translation>
    </message>
    <message>
        <source>Haus aller Zeilen ohne Angabe</source>
        <translation>House of all rows that name none</translation>
    </message>
    <message>
        <source>Kanal aller Zeilen ohne Angabe</source>
        <translation>Channel of all rows that name none</translation>
    </message>
    <message>
        <source>Laufweg aller Zeilen ohne Angabe</source>
        <translation>Route of all rows that name none</translation>
    </message>
    <message>
        <source>{0} von {1} zugeordnet</source>
        <translation>{0} of {1} assigned</translation>
    </message>
    <message>
        <source>erkannt nach Vorlage „{0}“</source>
        <translation>recognised by template “{0}”</translation>
    </message>
    <message>
        <source>Pflichtspalten fehlen: {0}.</source>
        <translation>Required columns are missing: {0}.</translation>
    </message>
    <message>
        <source>Keine Angabe</source>
        <translation>Not given</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Der Wortlaut wurde gelöscht.</source>
        <translation>The wording was erased.</translation>
    </message>
    <message>
        <source>Private Notiz</source>
        <translation>Private note</translation>
    </message>
    <message>
        <source>privat, nur auf diesem Gerät</source>
        <translation>private, on this device only</translation>
    </message>
    <message>
        <source>Bearbeiten …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>muss vor der Freigabe erledigt sein</source>
        <translation>must be settled before approval</translation>
    </message>
    <message>
        <source>Antworten</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Stelle zeigen: {0}</source>
        <translation>Show the place: {0}</translation>
    </message>
    <message>
        <source>{0}: Anmerkung {1}</source>
        <translation>{0}: comment {1}</translation>
    </message>
</context>
<context>
    <name>CommentDesk</name>
    <message>
        <source>Anmerkung schreiben</source>
        <translation>Write a comment</translation>
    </message>
    <message>
        <source>Antwort schreiben</source>
        <translation>Write a reply</translation>
    </message>
</context>
<context>
    <name>CommentPlaces</name>
    <message>
        <source>{0} (steht nicht mehr da)</source>
        <translation>{0} (no longer there)</translation>
    </message>
    <message>
        <source>{0} (nicht in dieser Fassung)</source>
        <translation>{0} (not in this revision)</translation>
    </message>
    <message>
        <source>Anmerkung {0}</source>
        <translation>Comment {0}</translation>
    </message>
    <message>
        <source>Private Notiz {0}</source>
        <translation>Private note {0}</translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Ausschnitt</source>
        <translation>region</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>spot</translation>
    </message>
    <message>
        <source>oben</source>
        <translation>top</translation>
    </message>
    <message>
        <source>Mitte</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>unten</source>
        <translation>bottom</translation>
    </message>
    <message>
        <source>links</source>
        <translation>left</translation>
    </message>
    <message>
        <source>rechts</source>
        <translation>right</translation>
    </message>
    <message>
        <source>Bild</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Bild {0}</source>
        <translation>Picture {0}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Video {0}</source>
        <translation>Video {0}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF {0}</source>
        <translation>PDF {0}</translation>
    </message>
    <message>
        <source>Seite {0}</source>
        <translation>page {0}</translation>
    </message>
</context>
<context>
    <name>CommentsSection</name>
    <message>
        <source>Anmerkungen</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Offene</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Erledigte</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Meine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Anmerkungen zeigen: {0}</source>
        <translation>Show comments: {0}</translation>
    </message>
    <message>
        <source>{0} offen, {1} erledigt</source>
        <translation>{0} open, {1} settled</translation>
    </message>
    <message>
        <source>Keine Anmerkung in dieser Auswahl.</source>
        <translation>No comment in this choice.</translation>
    </message>
    <message>
        <source>Noch keine Anmerkungen.</source>
        <translation>No comments yet.</translation>
    </message>
    <message>
        <source>{0} weitere zeigen</source>
        <translation>Show {0} more</translation>
    </message>
</context>
<context>
    <name>CompareButton</name>
    <message>
        <source>Vergleichen</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Fassungen vergleichen</source>
        <translation>Compare revisions</translation>
    </message>
    <message>
        <source>Es gibt erst eine Fassung.</source>
        <translation>There is only one revision so far.</translation>
    </message>
    <message>
        <source>Fassungen vergleichen (F7)</source>
        <translation>Compare revisions (F7)</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>Zurück zum Entwurf (Esc)</source>
        <translation>Back to the draft (Esc)</translation>
    </message>
    <message>
        <source>Zurück zum Entwurf</source>
        <translation>Back to the draft</translation>
    </message>
    <message>
        <source>Fassungen tauschen</source>
        <translation>Swap revisions</translation>
    </message>
    <message>
        <source>Fassungen vergleichen</source>
        <translation>Compare revisions</translation>
    </message>
    <message>
        <source>Vergleichen von</source>
        <translation>Compare from</translation>
    </message>
    <message>
        <source>Vergleichen mit</source>
        <translation>Compare with</translation>
    </message>
</context>
<context>
    <name>CompareStage</name>
    <message>
        <source>Kein Medium in beiden Fassungen</source>
        <translation>No medium in either revision</translation>
    </message>
    <message>
        <source>Nebeneinander</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Wischen</source>
        <translation>Swipe</translation>
    </message>
    <message>
        <source>Überlagern</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>Bilder zeigen</source>
        <translation>Show pictures</translation>
    </message>
    <message>
        <source>von {0}</source>
        <translation>of {0}</translation>
    </message>
    <message>
        <source>{0}, Fassung {1} und {2}</source>
        <translation>{0}, revision {1} and {2}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Bild und Text</source>
        <translation>Picture and text</translation>
    </message>
    <message>
        <source>Fassung {0} ist da.</source>
        <translation>Revision {0} is here.</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Bild</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Text und Angaben</source>
        <translation>Text and details</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>{0} geändert</source>
        <translation>{0} changed</translation>
    </message>
    <message>
        <source>Der Wortlaut fehlt.</source>
        <translation>The wording is missing.</translation>
    </message>
    <message>
        <source>{0} ergänzt</source>
        <translation>{0} added</translation>
    </message>
    <message>
        <source>{0} entfernt</source>
        <translation>{0} removed</translation>
    </message>
    <message>
        <source>{0}: 1 Stelle</source>
        <translation>{0}: 1 place</translation>
    </message>
    <message>
        <source>{0}: {1} Stellen</source>
        <translation>{0}: {1} places</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text {0}</source>
        <translation>Text {0}</translation>
    </message>
    <message>
        <source>{0} Wort neu</source>
        <translation>{0} word new</translation>
    </message>
    <message>
        <source>{0} Wörter neu</source>
        <translation>{0} words new</translation>
    </message>
    <message>
        <source>{0} Wort gestrichen</source>
        <translation>{0} word struck</translation>
    </message>
    <message>
        <source>{0} Wörter gestrichen</source>
        <translation>{0} words struck</translation>
    </message>
    <message>
        <source>nur Zeichen oder Abstände</source>
        <translation>only marks or spaces</translation>
    </message>
    <message>
        <source>Kanäle geändert</source>
        <translation>Channels changed</translation>
    </message>
    <message>
        <source>Kennzeichnung geändert</source>
        <translation>Labels changed</translation>
    </message>
    <message>
        <source>Laufweg geändert</source>
        <translation>Route changed</translation>
    </message>
    <message>
        <source>Titel geändert</source>
        <translation>Title changed</translation>
    </message>
    <message>
        <source>Thema geändert</source>
        <translation>Topic changed</translation>
    </message>
    <message>
        <source>„{0}“</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>Termin ergänzt</source>
        <translation>Date added</translation>
    </message>
    <message>
        <source>Termin entfernt</source>
        <translation>Date removed</translation>
    </message>
    <message>
        <source>Termin verschoben</source>
        <translation>Date moved</translation>
    </message>
    <message>
        <source>neu: {0}</source>
        <translation>new: {0}</translation>
    </message>
    <message>
        <source>entfallen: {0}</source>
        <translation>dropped: {0}</translation>
    </message>
    <message>
        <source>andere Reihenfolge</source>
        <translation>another order</translation>
    </message>
    <message>
        <source>Werbung</source>
        <translation>Advertisement</translation>
    </message>
    <message>
        <source>Kooperation</source>
        <translation>Cooperation</translation>
    </message>
    <message>
        <source>KI-generiert</source>
        <translation>AI-generated</translation>
    </message>
    <message>
        <source>Termin: {0}</source>
        <translation>Date: {0}</translation>
    </message>
    <message>
        <source>Kanäle: {0}</source>
        <translation>Channels: {0}</translation>
    </message>
    <message>
        <source>Einwilligung und Bildrechte</source>
        <translation>Consent and image rights</translation>
    </message>
    <message>
        <source>Laufweg</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Bilder {0} bis {1}</source>
        <translation>Pictures {0} to {1}</translation>
    </message>
    <message>
        <source>Medien {0} bis {1}</source>
        <translation>Media {0} to {1}</translation>
    </message>
    <message>
        <source>Bilder {0}</source>
        <translation>Pictures {0}</translation>
    </message>
    <message>
        <source>Medien {0}</source>
        <translation>Media {0}</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Texte aller Kanäle</source>
        <translation>Texts of all channels</translation>
    </message>
    <message>
        <source>Änderungen</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Geändert seit Ihrer Mitzeichnung</source>
        <translation>Changed since you co-signed</translation>
    </message>
    <message>
        <source>Geändert seit Ihrer Freigabe</source>
        <translation>Changed since you approved</translation>
    </message>
    <message>
        <source>Geändert seit Ihrem Votum</source>
        <translation>Changed since your vote</translation>
    </message>
    <message>
        <source>{0} Änderung</source>
        <translation>{0} change</translation>
    </message>
    <message>
        <source>{0} Änderungen</source>
        <translation>{0} changes</translation>
    </message>
    <message>
        <source>Von Fassung {0} zu Fassung {1}: {2}.</source>
        <translation>From revision {0} to revision {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} vom {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Seitdem gibt es {0} in Fassung {1}.</source>
        <translation>Since then there is {0} in revision {1}.</translation>
    </message>
    <message>
        <source>{0} gilt auch für Fassung {1}.</source>
        <translation>{0} also holds for revision {1}.</translation>
    </message>
    <message>
        <source>Bitte entscheiden Sie neu.</source>
        <translation>Please decide anew.</translation>
    </message>
    <message>
        <source>{0} gilt nur für Fassung {1}.</source>
        <translation>{0} holds only for revision {1}.</translation>
    </message>
    <message>
        <source>Ihre Mitzeichnung</source>
        <translation>Your co-signature</translation>
    </message>
    <message>
        <source>Ihre Freigabe</source>
        <translation>Your approval</translation>
    </message>
    <message>
        <source>Ihre Mitzeichnung mit Maßgabe</source>
        <translation>Your co-signature with provisos</translation>
    </message>
    <message>
        <source>Ihre Freigabe mit Auflage</source>
        <translation>Your approval with conditions</translation>
    </message>
    <message>
        <source>Ihre Zurückweisung</source>
        <translation>Your rejection</translation>
    </message>
    <message>
        <source>Ihre Rückfrage</source>
        <translation>Your question</translation>
    </message>
    <message>
        <source>Ihre Fehlanzeige</source>
        <translation>Your “not concerned”</translation>
    </message>
    <message>
        <source>Ihre Kenntnisnahme</source>
        <translation>Your acknowledgement</translation>
    </message>
    <message>
        <source>Ihr Votum</source>
        <translation>Your vote</translation>
    </message>
    <message>
        <source>Fassung {0}: {1}, {2}</source>
        <translation>Revision {0}: {1}, {2}</translation>
    </message>
    <message>
        <source>{0} – aktuell</source>
        <translation>{0} – current</translation>
    </message>
    <message>
        <source>Entschieden wird über Fassung {0}.</source>
        <translation>The decision is on revision {0}.</translation>
    </message>
    <message>
        <source>Fassung {0} ist nicht die neueste</source>
        <translation>Revision {0} is not the newest</translation>
    </message>
    <message>
        <source>Fassung {0} · {1}</source>
        <translation>Revision {0} · {1}</translation>
    </message>
    <message>
        <source>Ihre Entscheidung zu Fassung {0}</source>
        <translation>Your decision on revision {0}</translation>
    </message>
    <message>
        <source>{0} zu Fassung {1} bleibt im Protokoll</source>
        <translation>{0} of revision {1} stays in the log</translation>
    </message>
    <message>
        <source>Nichts geändert</source>
        <translation>Nothing changed</translation>
    </message>
    <message>
        <source>Änderung {0} von {1} · nächste: Alt+↓</source>
        <translation>Change {0} of {1} · next: Alt+↓</translation>
    </message>
</context>
<context>
    <name>ConditionRowEdit</name>
    <message>
        <source>ohne Bezug</source>
        <translation>no place</translation>
    </message>
    <message>
        <source>Auflage {0} betrifft: {1}</source>
        <translation>Condition {0} is about: {1}</translation>
    </message>
    <message>
        <source>Auflage {0}</source>
        <translation>Condition {0}</translation>
    </message>
    <message>
        <source>Auflage {0} entfernen</source>
        <translation>Remove condition {0}</translation>
    </message>
</context>
<context>
    <name>ConditionSection</name>
    <message>
        <source>Ihre Auflagen zu Fassung {0}</source>
        <translation>Your conditions on revision {0}</translation>
    </message>
    <message>
        <source>Ihre Maßgaben zu Fassung {0}</source>
        <translation>Your provisos on revision {0}</translation>
    </message>
    <message>
        <source>Auflagen anderer zu Fassung {0}</source>
        <translation>Conditions of others on revision {0}</translation>
    </message>
    <message>
        <source>Maßgaben anderer zu Fassung {0}</source>
        <translation>Provisos of others on revision {0}</translation>
    </message>
    <message>
        <source>aus Anmerkung {0}</source>
        <translation>from comment {0}</translation>
    </message>
    <message>
        <source>{0} zeigen</source>
        <translation>Show {0}</translation>
    </message>
    <message>
        <source>Der Wortlaut fehlt.</source>
        <translation>The wording is missing.</translation>
    </message>
    <message>
        <source>umgesetzt</source>
        <translation>met</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>war noch nicht bekannt</source>
        <translation>was not known yet</translation>
    </message>
</context>
<context>
    <name>ConditionsDialog</name>
    <message>
        <source>Auflagen (mindestens eine)</source>
        <translation>Conditions (at least one)</translation>
    </message>
    <message>
        <source>Schreiben Sie jede Auflage mit mindestens {0} Zeichen.</source>
        <translation>Write every condition with at least {0} characters.</translation>
    </message>
    <message>
        <source>Schreiben Sie mindestens eine Auflage.</source>
        <translation>Write at least one condition.</translation>
    </message>
    <message>
        <source>Wenn die Agentur die Auflagen umgesetzt hat</source>
        <translation>When the agency has met the conditions</translation>
    </message>
    <message>
        <source>Maßgaben (mindestens eine)</source>
        <translation>Provisos (at least one)</translation>
    </message>
    <message>
        <source>ohne mich weiter</source>
        <translation>goes on without me</translation>
    </message>
    <message>
        <source>geht die neue Fassung {0}</source>
        <translation>the new revision {0}</translation>
    </message>
    <message>
        <source>kommt sie zur Kontrolle noch einmal zu mir</source>
        <translation>it comes back to me for a look</translation>
    </message>
    <message>
        <source>Wenn die Agentur die Maßgaben umgesetzt hat</source>
        <translation>When the agency has met the provisos</translation>
    </message>
    <message>
        <source>Auflage</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Weitere Auflage</source>
        <translation>Another condition</translation>
    </message>
    <message>
        <source>Aus Anmerkung …</source>
        <translation>From a comment …</translation>
    </message>
    <message>
        <source>Mit {0} Auflage freigeben</source>
        <translation>Approve with {0} condition</translation>
    </message>
    <message>
        <source>Mit {0} Auflagen freigeben</source>
        <translation>Approve with {0} conditions</translation>
    </message>
    <message>
        <source>Mit {0} Maßgabe mitzeichnen</source>
        <translation>Co-sign with {0} proviso</translation>
    </message>
    <message>
        <source>Mit {0} Maßgaben mitzeichnen</source>
        <translation>Co-sign with {0} provisos</translation>
    </message>
    <message>
        <source>Schreiben Sie jede Maßgabe mit mindestens {0} Zeichen.</source>
        <translation>Write each proviso with at least {0} characters.</translation>
    </message>
    <message>
        <source>Schreiben Sie mindestens eine Maßgabe.</source>
        <translation>Write at least one proviso.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Gerät bestätigen</source>
        <translation>Confirm a device</translation>
    </message>
    <message>
        <source>{0} möchte mitzeichnen</source>
        <translation>{0} asks to be let in</translation>
    </message>
    <message>
        <source>{0}. Rufen Sie dort an und vergleichen Sie die sechs Wörter.</source>
        <translation>{0}. Call there and compare the six words.</translation>
    </message>
    <message>
        <source>Ich habe die Wörter am Telefon verglichen.</source>
        <translation>I compared the words on the telephone.</translation>
    </message>
    <message>
        <source>Wörter stimmen nicht</source>
        <translation>Words differ</translation>
    </message>
    <message>
        <source>Gerät vertrauen</source>
        <translation>Trust device</translation>
    </message>
    <message>
        <source>Danach gelten Entscheidungen von diesem Gerät. Sie können es jederzeit sperren.</source>
        <translation>Decisions from this device will count then. You can revoke it at any time.</translation>
    </message>
</context>
<context>
    <name>ConsentEntry</name>
    <message>
        <source>Eingetragen. Das Protokoll nennt Ihre Stelle.</source>
        <translation>Entered. The log names your unit.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>de</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Einwilligung in Bild- und Tonaufnahmen</source>
        <translation>Consent to pictures and recordings</translation>
    </message>
    <message>
        <source>Die Aufnahmen werden für „{0}“ verwendet. Die Einwilligung ist freiwillig.</source>
        <translation>The recordings are used for “{0}”. Consent is voluntary.</translation>
    </message>
    <message>
        <source>Kanäle (bitte ankreuzen)</source>
        <translation>Channels (please tick)</translation>
    </message>
    <message>
        <source>Unterschrift</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Bei Minderjährigen unterschreiben beide Sorgeberechtigten:</source>
        <translation>For minors both who have custody sign:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dienststelle, Funktion</source>
        <translation>Office, function</translation>
    </message>
    <message>
        <source>Aufnahmen (was, wann, wo)</source>
        <translation>Recordings (what, when, where)</translation>
    </message>
    <message>
        <source>Verwendung höchstens bis</source>
        <translation>Used until at the latest</translation>
    </message>
    <message>
        <source>Verantwortliche Stelle, Datenschutz</source>
        <translation>Controller, data protection</translation>
    </message>
    <message>
        <source>Ort, Datum</source>
        <translation>Place, date</translation>
    </message>
    <message>
        <source>Name und Unterschrift</source>
        <translation>Name and signature</translation>
    </message>
    <message>
        <source>Sie können die Einwilligung jederzeit für die Zukunft widerrufen; was bis dahin geschah, bleibt rechtmäßig. Nach einem Widerruf werden die Beiträge von den Kanälen genommen. Aus sozialen Netzen lassen sich Aufnahmen nicht sicher vollständig zurückholen.</source>
        <translation>You can withdraw your consent for the future at any time; what happened until then stays lawful. After a withdrawal the posts are taken off the channels. Recordings cannot be brought back from social networks completely and for certain.</translation>
    </message>
    <message>
        <source>Muster. Bitte stimmen Sie es vor der Verwendung mit Ihrem Datenschutz ab. Der unterschriebene Bogen gehört als Scan zum Nachweis; im Raum steht nur die Funktion.</source>
        <translation>Sample. Please agree it with your data protection officer before using it. The signed form belongs to the entry as a scan; the space names the function only.</translation>
    </message>
</context>
<context>
    <name>ConsentPicker</name>
    <message>
        <source>Erkennbare Personen und Einwilligung</source>
        <translation>Recognisable people and consent</translation>
    </message>
    <message>
        <source>Nachweis zuordnen</source>
        <translation>Assign an entry</translation>
    </message>
    <message>
        <source>Eintragen …</source>
        <translation>Enter …</translation>
    </message>
    <message>
        <source>Nachweis eintragen …</source>
        <translation>Enter a consent …</translation>
    </message>
    <message>
        <source>noch nicht angegeben</source>
        <translation>not stated yet</translation>
    </message>
    <message>
        <source>keine Person erkennbar</source>
        <translation>nobody recognisable</translation>
    </message>
    <message>
        <source>Personen erkennbar</source>
        <translation>people recognisable</translation>
    </message>
    <message>
        <source>Nachweis zuordnen …</source>
        <translation>Assign an entry …</translation>
    </message>
    <message>
        <source>{0} nicht mehr zuordnen</source>
        <translation>No longer assign {0}</translation>
    </message>
    <message>
        <source>ein Nachweis, der nicht mehr im Verzeichnis steht</source>
        <translation>an entry that is no longer in the register</translation>
    </message>
    <message>
        <source>gültig bis {0}</source>
        <translation>valid until {0}</translation>
    </message>
    <message>
        <source>unbefristet</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>läuft ab am {0}</source>
        <translation>runs out on {0}</translation>
    </message>
    <message>
        <source>fehlt noch</source>
        <translation>still missing</translation>
    </message>
    <message>
        <source>widerrufen</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>abgelaufen am {0}</source>
        <translation>ran out on {0}</translation>
    </message>
</context>
<context>
    <name>ConsentReport</name>
    <message>
        <source>{0} von {1} Nachweisen</source>
        <translation>{0} of {1} entries</translation>
    </message>
    <message>
        <source>de</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Einwilligungen und Lizenzen</source>
        <translation>Consents and licences</translation>
    </message>
    <message>
        <source>Haus</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Stand dieses Geräts. Der Zustand gilt für den genannten Tag. Motive stehen als Funktion; Namen stehen nur auf den Bögen.</source>
        <translation>As known to this device. States hold for the day named. Motifs stand as functions; names stand on the forms only.</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>gültig</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>läuft ab</source>
        <translation>runs out</translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>widerrufen</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>abgelaufen</source>
        <translation>ran out</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Minderjährige</source>
        <translation>Minors</translation>
    </message>
    <message>
        <source>Bild, Grafik</source>
        <translation>Picture, graphic</translation>
    </message>
    <message>
        <source>Musik</source>
        <translation>Music</translation>
    </message>
    <message>
        <source>Schrift</source>
        <translation>Typeface</translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>gültig bis</source>
        <translation>valid until</translation>
    </message>
    <message>
        <source>Motiv</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Haus</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Kanäle</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Grundlage</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Entwürfe</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>unbefristet</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>seit {0}</source>
        <translation>since {0}</translation>
    </message>
    <message>
        <source>angefragt</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>noch {0} Tag</source>
        <translation>{0} day left</translation>
    </message>
    <message>
        <source>noch {0} Tage</source>
        <translation>{0} days left</translation>
    </message>
    <message>
        <source>Bogen vom {0}</source>
        <translation>Form of {0}</translation>
    </message>
    <message>
        <source>Sorgeberechtigte {0} von 2</source>
        <translation>Guardians {0} of 2</translation>
    </message>
    <message>
        <source>alle Kanäle</source>
        <translation>all channels</translation>
    </message>
    <message>
        <source>da</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{0} Entwurf</source>
        <translation>{0} draft</translation>
    </message>
    <message>
        <source>{0} Entwürfe</source>
        <translation>{0} drafts</translation>
    </message>
    <message>
        <source>gültig bis {0}</source>
        <translation>valid until {0}</translation>
    </message>
    <message>
        <source>Scan da</source>
        <translation>scan attached</translation>
    </message>
    <message>
        <source>kein Scan</source>
        <translation>no scan</translation>
    </message>
    <message>
        <source>widerrufen {0}</source>
        <translation>revoked {0}</translation>
    </message>
    <message>
        <source>schriftlich</source>
        <translation>in writing</translation>
    </message>
    <message>
        <source>mündlich</source>
        <translation>by word of mouth</translation>
    </message>
    <message>
        <source>per E-Mail</source>
        <translation>by e-mail</translation>
    </message>
    <message>
        <source>{0}, eingegangen {1}</source>
        <translation>{0}, received {1}</translation>
    </message>
    <message>
        <source>Der Widerruf sperrt Freigaben von selbst.</source>
        <translation>The revocation locks approvals by itself.</translation>
    </message>
    <message>
        <source>Der Widerruf sperrt in diesem Raum keine Freigaben: Die Prüfung gibt nur Hinweise.</source>
        <translation>The revocation locks no approvals in this space: the check only gives hints.</translation>
    </message>
    <message>
        <source>die Prüfung ist in diesem Raum nur ein Hinweis</source>
        <translation>the check is only a hint in this space</translation>
    </message>
    <message>
        <source>die Prüfung sagt in diesem Raum nichts dazu</source>
        <translation>the check says nothing about it in this space</translation>
    </message>
    <message>
        <source>die Schlusszeichnung hat eine Ausnahme erteilt</source>
        <translation>the final signatory made an exception</translation>
    </message>
    <message>
        <source>{0}: Freigabe gesperrt</source>
        <translation>{0}: approval locked</translation>
    </message>
    <message>
        <source>{0}: Freigabe widerrufen</source>
        <translation>{0}: revoke the release</translation>
    </message>
    <message>
        <source>{0} Beitrag ist öffentlich</source>
        <translation>{0} post is public</translation>
    </message>
    <message>
        <source>{0} Beiträge sind öffentlich</source>
        <translation>{0} posts are public</translation>
    </message>
    <message>
        <source>{0} Medium aussondern</source>
        <translation>Take {0} medium out of use</translation>
    </message>
    <message>
        <source>{0} Medien aussondern</source>
        <translation>Take {0} media out of use</translation>
    </message>
    <message>
        <source>in den Bildbeständen der Häuser und der Agentur</source>
        <translation>in the picture stocks of the houses and the agency</translation>
    </message>
    <message>
        <source>Verlängerung einholen</source>
        <translation>Get it renewed</translation>
    </message>
    <message>
        <source>neuer Bogen mit neuer Unterschrift</source>
        <translation>a new form with a new signature</translation>
    </message>
    <message>
        <source>Eingang bestätigen</source>
        <translation>Confirm receipt</translation>
    </message>
    <message>
        <source>Schreiben an die Dienststelle</source>
        <translation>Letter to the office</translation>
    </message>
    <message>
        <source>{0}: Freigabe nicht gesperrt</source>
        <translation>{0}: approval not locked</translation>
    </message>
    <message>
        <source>Fassung {0}</source>
        <translation>Revision {0}</translation>
    </message>
    <message>
        <source>von selbst</source>
        <translation>by itself</translation>
    </message>
    <message>
        <source>{0} und {1}</source>
        <translation>{0} and {1}</translation>
    </message>
    <message>
        <source>Medium {0}</source>
        <translation>Medium {0}</translation>
    </message>
    <message>
        <source>erledigt von {0}, {1}</source>
        <translation>done by {0}, {1}</translation>
    </message>
    <message>
        <source>{0} von {1} erledigt</source>
        <translation>{0} of {1} done</translation>
    </message>
    <message>
        <source>{0}: {1}, gültig bis {2}</source>
        <translation>{0}: {1}, valid until {2}</translation>
    </message>
</context>
<context>
    <name>ConsentsPresenter</name>
    <message>
        <source>Eingetragen. Das Protokoll nennt Ihre Stelle.</source>
        <translation>Entered. The log names your unit.</translation>
    </message>
    <message>
        <source>Einwilligung.html</source>
        <translation>Consent.html</translation>
    </message>
    <message>
        <source>Vordruck speichern</source>
        <translation>Save the form</translation>
    </message>
    <message>
        <source>Einwilligungen.html</source>
        <translation>Consents.html</translation>
    </message>
    <message>
        <source>Bericht speichern</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Die Datei ließ sich nicht schreiben. Wählen Sie einen anderen Ort.</source>
        <translation>The file could not be written. Choose another place.</translation>
    </message>
    <message>
        <source>Gespeichert in {0}.</source>
        <translation>Saved in {0}.</translation>
    </message>
</context>
<context>
    <name>ConsentsView</name>
    <message>
        <source>Motiv, Medium oder Entwurf suchen</source>
        <translation>Search motif, medium or draft</translation>
    </message>
    <message>
        <source>Verzeichnis der Einwilligungen und Lizenzen</source>
        <translation>Register of consents and licences</translation>
    </message>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Einwilligungen und Lizenzen</source>
        <translation>Consents and licences</translation>
    </message>
    <message>
        <source>Nachweis eintragen …</source>
        <translation>Enter a consent …</translation>
    </message>
    <message>
        <source>Vordruck …</source>
        <translation>Form …</translation>
    </message>
    <message>
        <source>Vordruck für eine Einwilligung speichern</source>
        <translation>Save an empty form of consent</translation>
    </message>
    <message>
        <source>Filter zeigen</source>
        <translation>Show the filter</translation>
    </message>
    <message>
        <source>Ordnen nach: {0}</source>
        <translation>Order by: {0}</translation>
    </message>
    <message>
        <source>{0} von {1} angezeigt</source>
        <translation>{0} of {1} shown</translation>
    </message>
    <message>
        <source>Kein Nachweis passt</source>
        <translation>No entry fits</translation>
    </message>
    <message>
        <source>Nehmen Sie links einen Haken dazu oder leeren Sie die Suche.</source>
        <translation>Add a tick at the left, or empty the search.</translation>
    </message>
    <message>
        <source>Noch kein Nachweis</source>
        <translation>No entry yet</translation>
    </message>
    <message>
        <source>Hier steht, wer wofür und bis wann eingewilligt hat und welche Lizenz gilt.</source>
        <translation>Here stands who agreed to what and until when, and which licence holds.</translation>
    </message>
    <message>
        <source>Nachweise tragen Redaktion und Federführung ein.</source>
        <translation>Entries are made by editors and the lead.</translation>
    </message>
</context>
<context>
    <name>ContestedCard</name>
    <message>
        <source>Strittig lösen …</source>
        <translation>Settle the contest …</translation>
    </message>
    <message>
        <source>Beide Voten gelten und bleiben im Protokoll.</source>
        <translation>Both votes stand and stay in the log.</translation>
    </message>
    <message>
        <source>Fassung {0} ist strittig</source>
        <translation>Revision {0} is contested</translation>
    </message>
    <message>
        <source>ohne Begründung</source>
        <translation>without a reason</translation>
    </message>
</context>
<context>
    <name>CornerTags</name>
    <message>
        <source>links: Fassung {0}</source>
        <translation>left: revision {0}</translation>
    </message>
    <message>
        <source>rechts: Fassung {1}</source>
        <translation>right: revision {1}</translation>
    </message>
    <message>
        <source>Fassung {0} über Fassung {1}</source>
        <translation>revision {0} over revision {1}</translation>
    </message>
    <message>
        <source>gefärbt: was abweicht</source>
        <translation>coloured: what differs</translation>
    </message>
    <message>
        <source>{0} geänderte Bereiche</source>
        <translation>{0} changed areas</translation>
    </message>
    <message>
        <source>geänderter Bereich</source>
        <translation>changed area</translation>
    </message>
    <message>
        <source>Nächsten geänderten Bereich groß zeigen</source>
        <translation>Show the next changed area large</translation>
    </message>
</context>
<context>
    <name>CorrectionBox</name>
    <message>
        <source>Korrigieren</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source> (Spalte {0})</source>
        <translation> (column {0})</translation>
    </message>
    <message>
        <source>Gemeint ist</source>
        <translation>Meant is</translation>
    </message>
    <message>
        <source>Etwas anderes wählen</source>
        <translation>Choose something else</translation>
    </message>
    <message>
        <source>Stattdessen</source>
        <translation>Instead</translation>
    </message>
    <message>
        <source>nur diese Zeile</source>
        <translation>this row only</translation>
    </message>
    <message>
        <source>gilt für {0} Zeilen</source>
        <translation>holds for {0} rows</translation>
    </message>
    <message>
        <source>„{0}“ künftig als {1} lesen</source>
        <translation>Read “{0}” as {1} from now on</translation>
    </message>
</context>
<context>
    <name>CountLabel</name>
    <message>
        <source>{0} Zeichen</source>
        <translation>{0} characters</translation>
    </message>
    <message>
        <source>Die Grenze dieses Kanals ist nicht geprüft.</source>
        <translation>The limit of this channel is not verified.</translation>
    </message>
    <message>
        <source>{0} zu viel</source>
        <translation>{0} too many</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Fehler</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Umlauf hat einen Fehler gemacht</source>
        <translation>Umlauf made a mistake</translation>
    </message>
    <message>
        <source>Was gezeichnet ist, ist sicher. Umlauf verschickt nichts.</source>
        <translation>What is signed is safe. Umlauf sends nothing.</translation>
    </message>
    <message>
        <source>Bericht, ohne Inhalte:</source>
        <translation>Report, without contents:</translation>
    </message>
    <message>
        <source>Was gerade getippt war:</source>
        <translation>What was being typed:</translation>
    </message>
    <message>
        <source>Ordner öffnen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Weiterarbeiten</source>
        <translation>Go on working</translation>
    </message>
    <message>
        <source>und {0} weiterer Bericht</source>
        <translation>and {0} more report</translation>
    </message>
    <message>
        <source>und {0} weitere Berichte</source>
        <translation>and {0} more reports</translation>
    </message>
</context>
<context>
    <name>CueList</name>
    <message>
        <source>Untertitel</source>
        <translation>Subtitles</translation>
    </message>
    <message>
        <source>{0} bis {1}: {2}</source>
        <translation>{0} to {1}: {2}</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>Über diese Daten</source>
        <translation>About this data</translation>
    </message>
    <message>
        <source>Was Umlauf speichert</source>
        <translation>What Umlauf stores</translation>
    </message>
    <message>
        <source>Raum „{0}“ auf {1}</source>
        <translation>Space “{0}” on {1}</translation>
    </message>
    <message>
        <source>Was Umlauf nicht speichert</source>
        <translation>What Umlauf does not store</translation>
    </message>
    <message>
        <source>Wer wann gelesen hat, Leistung einzelner Personen, Tippverhalten, Standort. Keine Verbindung außer zur Ablage oder zum Server Ihres Raums.</source>
        <translation>Who read when, the performance of single persons, typing behaviour, location. No connection except to the shared folder or server of your space.</translation>
    </message>
    <message>
        <source>Auskunft zu mir …</source>
        <translation>Data about me …</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>dieses Gerät, alle Mitglieder und der Träger</source>
        <translation>this device, all members and the carrier</translation>
    </message>
    <message>
        <source>bis der Raum schließt</source>
        <translation>until the space closes</translation>
    </message>
    <message>
        <source>Entwürfe, Fassungen, Medien</source>
        <translation>Drafts, revisions, media</translation>
    </message>
    <message>
        <source>Voten, Anmerkungen, Protokoll</source>
        <translation>Votes, comments, log</translation>
    </message>
    <message>
        <source>wie oben, signiert und verkettet</source>
        <translation>as above, signed and chained</translation>
    </message>
    <message>
        <source>Einwilligungen und Scans</source>
        <translation>Consents and scans</translation>
    </message>
    <message>
        <source>wie oben; gezeigt nur, wo mit ihnen gearbeitet wird</source>
        <translation>as above; shown only where they are worked with</translation>
    </message>
    <message>
        <source>Mitglieder als Funktion</source>
        <translation>Members by function</translation>
    </message>
    <message>
        <source>{0}; Namen werden nicht verlangt</source>
        <translation>{0}; names are not asked for</translation>
    </message>
    <message>
        <source>Ihr Schlüssel</source>
        <translation>Your key</translation>
    </message>
    <message>
        <source>bis Sie ihn dort löschen</source>
        <translation>until you delete it there</translation>
    </message>
    <message>
        <source>Fenster, Filter, Getipptes, private Notizen</source>
        <translation>Windows, filters, what was typed, private notes</translation>
    </message>
    <message>
        <source>nur dieses Gerät</source>
        <translation>this device only</translation>
    </message>
    <message>
        <source>bis Sie es löschen</source>
        <translation>until you delete it</translation>
    </message>
    <message>
        <source>Berichte über Abstürze</source>
        <translation>Crash reports</translation>
    </message>
    <message>
        <source>nur dieses Gerät, ohne Inhalte</source>
        <translation>this device only, without contents</translation>
    </message>
    <message>
        <source>bis Sie sie löschen</source>
        <translation>until you delete them</translation>
    </message>
    <message>
        <source>im Beispielraum, offen</source>
        <translation>in the demo space, open</translation>
    </message>
    <message>
        <source>in einer Datei, die nur Ihre Passphrase öffnet</source>
        <translation>in a file that only your passphrase opens</translation>
    </message>
    <message>
        <source>im Schlüsselbund dieses Computers</source>
        <translation>in the keyring of this computer</translation>
    </message>
    <message>
        <source>wo</source>
        <translation>where</translation>
    </message>
    <message>
        <source>wie lange</source>
        <translation>how long</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Mo</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Di</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Mi</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>So</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>gestern</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>heute {0}</source>
        <translation>today {0}</translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>noch {0} min</source>
        <translation>{0} min left</translation>
    </message>
    <message>
        <source>noch {0} h</source>
        <translation>{0} h left</translation>
    </message>
    <message>
        <source>bis {0}</source>
        <translation>until {0}</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>Sperrzeit</source>
        <translation>Blackout period</translation>
    </message>
    <message>
        <source>Tage</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sperrzeiten des Raums</source>
        <translation>Blackout periods of the space</translation>
    </message>
    <message>
        <source>Feiertag</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Gilt in</source>
        <translation>Holds in</translation>
    </message>
    <message>
        <source>Für</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Feiertage der Stellen</source>
        <translation>Holidays of the units</translation>
    </message>
    <message>
        <source>Aufheben …</source>
        <translation>Lift …</translation>
    </message>
    <message>
        <source>Neue Sperrzeit …</source>
        <translation>New blackout period …</translation>
    </message>
    <message>
        <source>Keine Sperrzeit ist eingetragen.</source>
        <translation>No blackout period is entered.</translation>
    </message>
    <message>
        <source>Karenzzeit, Vorwahlzeit, Trauer: Was für diese Tage geplant ist, ruht oder geht noch an eine weitere Stelle.</source>
        <translation>Pre-election period, mourning: what is planned for these days rests, or goes to a further unit.</translation>
    </message>
    <message>
        <source>Fristen zählen die Arbeitstage im Land der Stelle. So stehen die Feiertage dort:</source>
        <translation>Deadlines count the working days of the unit&apos;s Land. These are the holidays there:</translation>
    </message>
    <message>
        <source>Das ändern Administration und Federführung.</source>
        <translation>Administration and lead change this.</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Weitere Handlungen</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Warum liegt das bei mir?</source>
        <translation>Why is this with me?</translation>
    </message>
</context>
<context>
    <name>DemoBanner</name>
    <message>
        <source>Ansehen als …</source>
        <translation>View as …</translation>
    </message>
    <message>
        <source>Demo – fiktive Inhalte</source>
        <translation>Demo – fictitious contents</translation>
    </message>
</context>
<context>
    <name>DeputiesDesk</name>
    <message>
        <source>Textbausteine ändern nur die Verwaltung und die Federführung.</source>
        <translation>Only administration and lead change text templates.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Eingang</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Gerät: {0}</source>
        <translation>Device: {0}</translation>
    </message>
    <message>
        <source>{0} Entwurf für Sie</source>
        <translation>{0} draft for you</translation>
    </message>
    <message>
        <source>{0} Entwürfe für Sie</source>
        <translation>{0} drafts for you</translation>
    </message>
    <message>
        <source>davon {0} überfällig</source>
        <translation>{0} of them overdue</translation>
    </message>
    <message>
        <source>Eingang, {0}</source>
        <translation>Inbox, {0}</translation>
    </message>
    <message>
        <source>„{0}“ hat sich geändert. Ihre Freigabe wurde nicht gezeichnet.</source>
        <translation>“{0}” has changed. Your approval was not signed.</translation>
    </message>
    <message>
        <source>„{0}“ wurde nicht gezeichnet: {1}</source>
        <translation>“{0}” was not signed: {1}</translation>
    </message>
</context>
<context>
    <name>DetailContent</name>
    <message>
        <source>Zwei Mitglieder haben diesen Nachweis geändert, ohne voneinander zu wissen. Bis ihn jemand neu einträgt, gilt jeweils das Engere:</source>
        <translation>Two members changed this entry without knowing of each other. Until somebody enters it anew, the narrower holds:</translation>
    </message>
    <message>
        <source>Galt für</source>
        <translation>Held for</translation>
    </message>
    <message>
        <source>Gilt für</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <source>Galt bis</source>
        <translation>Held until</translation>
    </message>
    <message>
        <source>Gilt bis</source>
        <translation>Holds until</translation>
    </message>
    <message>
        <source>{0} von 2</source>
        <translation>{0} of 2</translation>
    </message>
    <message>
        <source>unbefristet</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>Widerruf</source>
        <translation>Revocation</translation>
    </message>
    <message>
        <source>Grundlage</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Sorgeberechtigte</source>
        <translation>Guardians</translation>
    </message>
    <message>
        <source>Bogen vom</source>
        <translation>Form of</translation>
    </message>
    <message>
        <source>Angefragt</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Eingetragen</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>Anlagen</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Anlagen öffnen hier nur die Federführung und das Haus des Nachweises.</source>
        <translation>Here only the lead and the entry&apos;s own house open attachments.</translation>
    </message>
    <message>
        <source>noch nicht da</source>
        <translation>not here yet</translation>
    </message>
    <message>
        <source>Anlage {0}</source>
        <translation>Attachment {0}</translation>
    </message>
    <message>
        <source>Entwürfe</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Entwurf „{0}“ öffnen</source>
        <translation>Open draft “{0}”</translation>
    </message>
    <message>
        <source>Folgen</source>
        <translation>Consequences</translation>
    </message>
    <message>
        <source>Alles andere hakt ein Mensch ab; wer es war, steht im Protokoll. Was gezeichnet wurde, bleibt dort stehen.</source>
        <translation>Everything else is ticked by a person; the log says who it was. What was signed stays there.</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Eingeladen von</source>
        <translation>Invited by</translation>
    </message>
    <message>
        <source>Geräte</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Mit dieser Einladung hat sich noch kein Gerät angemeldet.</source>
        <translation>No device has used this invitation yet.</translation>
    </message>
    <message>
        <source>Gegabelte Kette</source>
        <translation>Forked chain</translation>
    </message>
    <message>
        <source>Dieses Gerät hat zwei Verläufe geschrieben, zum Beispiel nach einer Wiederherstellung. Ab der Gabelung zählt keiner, bis die Administration einen wählt. Nichts ist verloren.</source>
        <translation>This device wrote two histories, for example after it was restored. From the fork on neither counts until an administrator chooses one. Nothing is lost.</translation>
    </message>
    <message>
        <source>Ein Zweig zählt wieder, der andere bleibt sichtbar. Weiter schreibt das Mitglied mit einem neuen Schlüssel: Laden Sie dafür ein weiteres Gerät ein.</source>
        <translation>One branch counts again, the other stays in sight. The member goes on with a new key: invite a further device for that.</translation>
    </message>
    <message>
        <source>Zweig {0}: Einträge {1} bis {2}</source>
        <translation>Branch {0}: entries {1} to {2}</translation>
    </message>
    <message>
        <source>beginnt mit „{0}“, {1}</source>
        <translation>begins with “{0}”, {1}</translation>
    </message>
    <message>
        <source>zählt wieder</source>
        <translation>counts again</translation>
    </message>
    <message>
        <source>Zählen lassen …</source>
        <translation>Let it count …</translation>
    </message>
    <message>
        <source>Zweig {0} zählen lassen</source>
        <translation>Let branch {0} count</translation>
    </message>
    <message>
        <source>{0} Eintrag</source>
        <translation>{0} entry</translation>
    </message>
    <message>
        <source>{0} Einträge</source>
        <translation>{0} entries</translation>
    </message>
    <message>
        <source>Zählt nicht</source>
        <translation>Does not count</translation>
    </message>
    <message>
        <source>Einträge {0} bis {1}</source>
        <translation>Entries {0} to {1}</translation>
    </message>
    <message>
        <source>Eintrag {0}</source>
        <translation>Entry {0}</translation>
    </message>
    <message>
        <source>Wieder zulassen …</source>
        <translation>Readmit …</translation>
    </message>
    <message>
        <source>{0} wieder zulassen</source>
        <translation>Readmit: {0}</translation>
    </message>
    <message>
        <source>und {0} weiterer</source>
        <translation>and {0} more</translation>
    </message>
    <message>
        <source>und {0} weitere</source>
        <translation>and {0} more</translation>
    </message>
    <message>
        <source>nach Sperrung eingegangen</source>
        <translation>arrived after the revocation</translation>
    </message>
    <message>
        <source>Verlauf der Rechte</source>
        <translation>History of rights</translation>
    </message>
    <message>
        <source>Bestätigen …</source>
        <translation>Agree …</translation>
    </message>
    <message>
        <source>Sperre als zweite Verwaltung bestätigen</source>
        <translation>Agree to the revocation as second administrator</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Nachweis</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Bericht …</source>
        <translation>Report …</translation>
    </message>
    <message>
        <source>Folgen abarbeiten …</source>
        <translation>Work off …</translation>
    </message>
    <message>
        <source>Bearbeiten …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Widerruf …</source>
        <translation>Revoke …</translation>
    </message>
    <message>
        <source>Widerruf eintragen</source>
        <translation>Enter revocation</translation>
    </message>
    <message>
        <source>Mitglied</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Rollen …</source>
        <translation>Roles …</translation>
    </message>
    <message>
        <source>Umbenennen …</source>
        <translation>Rename …</translation>
    </message>
    <message>
        <source>Stelle wechseln …</source>
        <translation>Move to another unit …</translation>
    </message>
    <message>
        <source>Gerät einladen …</source>
        <translation>Invite a device …</translation>
    </message>
    <message>
        <source>Sperren …</source>
        <translation>Revoke …</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Laufweg</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Prüfungen</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Anmerkungen</source>
        <translation>Comments</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Angaben zum Schreiben</source>
        <translation>Details of the letter</translation>
    </message>
    <message>
        <source>Was hier fehlt, bleibt im Schreiben als Lücke stehen.</source>
        <translation>What is missing here stays as a gap in the letter.</translation>
    </message>
    <message>
        <source>Drucksache</source>
        <translation>Printed paper</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Fragt</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Fraktion</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Es antwortet</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Geschäftszeichen</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>bekannt</source>
        <translation>known</translation>
    </message>
    <message>
        <source>Tag des Versands ist bekannt</source>
        <translation>The day on which it was sent is known</translation>
    </message>
    <message>
        <source>Versandt am</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Antwort bis</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Anschrift</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>Deviation</name>
    <message>
        <source>{0}, freigegebener Text</source>
        <translation>{0}, released text</translation>
    </message>
    <message>
        <source>{0}, veröffentlichter Text</source>
        <translation>{0}, published text</translation>
    </message>
    <message>
        <source>Veröffentlichter Text für {0}</source>
        <translation>Published text for {0}</translation>
    </message>
    <message>
        <source>Text aus dem Beitrag hier einfügen</source>
        <translation>Paste the text of the posting here</translation>
    </message>
    <message>
        <source>Text neu einfügen</source>
        <translation>Paste text again</translation>
    </message>
    <message>
        <source>Text für {0} neu einfügen</source>
        <translation>Paste the text for {0} again</translation>
    </message>
    <message>
        <source>Vergleichen und eintragen</source>
        <translation>Compare and enter</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vermerken …</source>
        <translation>Note …</translation>
    </message>
    <message>
        <source>Abweichung bei {0} vermerken</source>
        <translation>Note the deviation on {0}</translation>
    </message>
    <message>
        <source>Berichtigung verlangen …</source>
        <translation>Demand correction …</translation>
    </message>
    <message>
        <source>Berichtigung bei {0} verlangen</source>
        <translation>Demand a correction on {0}</translation>
    </message>
    <message>
        <source>Freigegeben, Fassung {0}</source>
        <translation>Released, revision {0}</translation>
    </message>
    <message>
        <source>Veröffentlicht</source>
        <translation>Published</translation>
    </message>
</context>
<context>
    <name>DiffBrowser</name>
    <message>
        <source>gestrichen „{0}“</source>
        <translation>struck “{0}”</translation>
    </message>
    <message>
        <source>neu „{0}“</source>
        <translation>new “{0}”</translation>
    </message>
    <message>
        <source>und mehr</source>
        <translation>and more</translation>
    </message>
    <message>
        <source> … {0} Zeichen … </source>
        <translation> … {0} characters … </translation>
    </message>
    <message>
        <source>bis hier ohne „mehr“ sichtbar</source>
        <translation>seen so far without “more”</translation>
    </message>
    <message>
        <source>bis hier am Rechner ohne „mehr“ sichtbar, am Telefon weniger</source>
        <translation>seen without “more” on a computer up to here, less on a phone</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>{0}, vorher</source>
        <translation>{0}, before</translation>
    </message>
    <message>
        <source>{0}, jetzt</source>
        <translation>{0}, now</translation>
    </message>
    <message>
        <source>Fassung {0}</source>
        <translation>Revision {0}</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Ihre Änderungen verwerfen</source>
        <translation>Discard your changes</translation>
    </message>
    <message>
        <source>Was Sie hier geschrieben haben, geht verloren. Der Entwurf bleibt.</source>
        <translation>What you wrote here will be lost. The draft stays.</translation>
    </message>
    <message>
        <source>Was Sie hier geschrieben haben, geht verloren. Es bleibt kein Entwurf.</source>
        <translation>What you have written here will be lost. No draft remains.</translation>
    </message>
    <message>
        <source>Änderungen verwerfen</source>
        <translation>Discard changes</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Weiteren Plan einlesen</source>
        <translation>Read another plan</translation>
    </message>
    <message>
        <source>Zum Eingang</source>
        <translation>To the inbox</translation>
    </message>
    <message>
        <source>Bis zur letzten Zeile ist nichts geschrieben: alle Zeilen oder keine.</source>
        <translation>Nothing is written until the last row: all rows or none.</translation>
    </message>
    <message>
        <source>Entwürfe werden angelegt</source>
        <translation>Making drafts</translation>
    </message>
    <message>
        <source>Sie sind vorgelegt und warten auf die erste Station.</source>
        <translation>They are submitted and wait for the first step.</translation>
    </message>
    <message>
        <source>Sie stehen im Eingang als Entwürfe und sind noch nicht vorgelegt.</source>
        <translation>They are in the inbox as drafts and not submitted yet.</translation>
    </message>
    <message>
        <source>Einlesen zurückgenommen</source>
        <translation>Import taken back</translation>
    </message>
</context>
<context>
    <name>DraftField</name>
    <message>
        <source>Alle; oder Titel, Text oder Nummer im Plan</source>
        <translation>All; or title, text or number in the plan</translation>
    </message>
</context>
<context>
    <name>DraftHeader</name>
    <message>
        <source>Liste zeigen</source>
        <translation>Show the list</translation>
    </message>
    <message>
        <source>Liste zeigen (F6)</source>
        <translation>Show the list (F6)</translation>
    </message>
    <message>
        <source>Geplant für {0}</source>
        <translation>Planned for {0}</translation>
    </message>
    <message>
        <source>Ohne Termin</source>
        <translation>Without a date</translation>
    </message>
</context>
<context>
    <name>DroppedCard</name>
    <message>
        <source>Doch veröffentlichen …</source>
        <translation>Publish after all …</translation>
    </message>
    <message>
        <source>{0} doch veröffentlichen</source>
        <translation>Publish {0} after all</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>Mit einem früheren Stand vergleichen</source>
        <translation>Compare with an earlier state</translation>
    </message>
    <message>
        <source>Die Prüfung sagt, ob das Protokoll seitdem nur gewachsen ist, und nennt sonst den ersten Eintrag, der fehlt oder anders lautet. Den Eintrag findet ein früheres Paket immer, die Prüfsumme allein nur, wenn andere Geräte ihn sahen.</source>
        <translation>The check says whether the log has only grown since, and otherwise names the first entry that is missing or reads differently. An earlier package always finds that entry, the fingerprint alone only if other devices saw it.</translation>
    </message>
    <message>
        <source>64 Zeichen, wie gedruckt</source>
        <translation>64 characters, as printed</translation>
    </message>
    <message>
        <source>ZIP-Datei einer früheren Auskunft</source>
        <translation>ZIP file of an earlier inquiry</translation>
    </message>
    <message>
        <source>Wählen …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Früheres Paket wählen</source>
        <translation>Choose an earlier package</translation>
    </message>
    <message>
        <source>Gedruckte Prüfsumme</source>
        <translation>Printed fingerprint</translation>
    </message>
    <message>
        <source>Früheres Paket</source>
        <translation>Earlier package</translation>
    </message>
    <message>
        <source>Jetzt prüfen</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Auskunft (*.zip);;Alle Dateien (*)</source>
        <translation>Inquiry (*.zip);;All files (*)</translation>
    </message>
    <message>
        <source>Eine Prüfsumme hat 64 Zeichen, 0 bis 9 und a bis f. Hier sind es {0}.</source>
        <translation>A fingerprint has 64 characters, 0 to 9 and a to f. Here are {0}.</translation>
    </message>
    <message>
        <source>Bitte nennen Sie eine Prüfsumme oder ein Paket.</source>
        <translation>Please name a fingerprint or a package.</translation>
    </message>
</context>
<context>
    <name>EditedMedia</name>
    <message>
        <source>Video {0}</source>
        <translation>Video {0}</translation>
    </message>
    <message>
        <source>Dokument {0}</source>
        <translation>Document {0}</translation>
    </message>
    <message>
        <source>Untertitel {0}</source>
        <translation>Subtitles {0}</translation>
    </message>
    <message>
        <source>Bild {0}</source>
        <translation>Picture {0}</translation>
    </message>
    <message>
        <source>zu {0}</source>
        <translation>of {0}</translation>
    </message>
    <message>
        <source>ohne Video</source>
        <translation>without a video</translation>
    </message>
    <message>
        <source>{0} von {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>wird gelesen</source>
        <translation>being read</translation>
    </message>
    <message>
        <source>lässt sich nicht verwenden: {0}</source>
        <translation>cannot be used: {0}</translation>
    </message>
    <message>
        <source>nach dem Dateinamen oder der Reihe</source>
        <translation>by file name or order</translation>
    </message>
    <message>
        <source>niemand</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>keine Angabe</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>vorhanden</source>
        <translation>there</translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>erkennbar</source>
        <translation>recognisable</translation>
    </message>
    <message>
        <source>erkennbar, ohne Einwilligung</source>
        <translation>recognisable, no consent</translation>
    </message>
    <message>
        <source>Alternativtext</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Lizenz</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>EditedMediumDelegate</name>
    <message>
        <source>wird gelesen …</source>
        <translation>being read …</translation>
    </message>
    <message>
        <source>ersetzt</source>
        <translation>replaced</translation>
    </message>
</context>
<context>
    <name>EditorPresenter</name>
    <message>
        <source>sichert …</source>
        <translation>saving …</translation>
    </message>
    <message>
        <source>Gesichert um {0}</source>
        <translation>Saved at {0}</translation>
    </message>
    <message>
        <source>nicht gesichert</source>
        <translation>not saved</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Offene Punkte</source>
        <translation>Open points</translation>
    </message>
    <message>
        <source>Medien</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Vorschau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Fassung {0} ist da. Ihre Änderungen beruhen auf der vorigen.</source>
        <translation>Revision {0} is here. Your changes rest on the one before.</translation>
    </message>
    <message>
        <source>Auf Fassung {0} übertragen</source>
        <translation>Carry over to revision {0}</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Fassung {0} ist da. Übertragen Sie zuerst Ihre Änderungen.</source>
        <translation>Revision {0} is here. Carry your changes over first.</translation>
    </message>
    <message>
        <source>Medium {0} wird noch gelesen.</source>
        <translation>Medium {0} is still being read.</translation>
    </message>
    <message>
        <source>Medium {0} lässt sich nicht verwenden.</source>
        <translation>Medium {0} cannot be used.</translation>
    </message>
    <message>
        <source>Gesperrt: {0}</source>
        <translation>Locked: {0}</translation>
    </message>
    <message>
        <source>Ihre Änderungen stehen jetzt auf Fassung {0}.</source>
        <translation>Your changes now rest on revision {0}.</translation>
    </message>
    <message>
        <source>Auf beiden Seiten geändert, Ihre Angabe bleibt stehen: {0}</source>
        <translation>Changed on both sides, yours stays: {0}</translation>
    </message>
    <message>
        <source>Die Fassungen {0} standen nebeneinander und sind hier zusammengeführt.</source>
        <translation>Revisions {0} stood side by side and are joined here.</translation>
    </message>
    <message>
        <source>Aus Fassung {0} stammt: {1}.</source>
        <translation>From revision {0} comes: {1}.</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Kanäle</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Medien</source>
        <translation>Media</translation>
    </message>
</context>
<context>
    <name>EffectPane</name>
    <message>
        <source>Was sich ändert</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Ein Teil davon liegt vor dem, was Sie gesehen haben. Er gilt erst, wenn eine zweite Verwaltung zustimmt. Bis dahin gilt der Schnitt ab Ihrem Stand.</source>
        <translation>Part of it lies before what you had seen. It holds only once a second administrator agrees. Until then the cut holds from where you stand.</translation>
    </message>
    <message>
        <source>Folgen werden ermittelt.</source>
        <translation>Working out what follows.</translation>
    </message>
    <message>
        <source>Zählt wieder: {0}</source>
        <translation>Counts again: {0}</translation>
    </message>
    <message>
        <source>Nach der Zustimmung: {0}</source>
        <translation>After the agreement: {0}</translation>
    </message>
    <message>
        <source>{0} Eintrag zählt nicht mehr.</source>
        <translation>{0} entry will not count any more.</translation>
    </message>
    <message>
        <source>{0} Einträge zählen nicht mehr.</source>
        <translation>{0} entries will not count any more.</translation>
    </message>
    <message>
        <source>Sofort hört kein Eintrag auf zu zählen.</source>
        <translation>No entry stops counting at once.</translation>
    </message>
    <message>
        <source>Kein Eintrag hört auf zu zählen.</source>
        <translation>No entry stops counting.</translation>
    </message>
    <message>
        <source>{0} Eintrag zählt wieder.</source>
        <translation>{0} entry counts again.</translation>
    </message>
    <message>
        <source>{0} Einträge zählen wieder.</source>
        <translation>{0} entries count again.</translation>
    </message>
    <message>
        <source>{0} Entwurf ändert seinen Zustand.</source>
        <translation>{0} draft changes its state.</translation>
    </message>
    <message>
        <source>{0} Entwürfe ändern ihren Zustand.</source>
        <translation>{0} drafts change their state.</translation>
    </message>
    <message>
        <source>Nach der Zustimmung zählt {0} Eintrag nicht mehr.</source>
        <translation>After the agreement {0} entry will not count any more.</translation>
    </message>
    <message>
        <source>Nach der Zustimmung zählen {0} Einträge nicht mehr.</source>
        <translation>After the agreement {0} entries will not count any more.</translation>
    </message>
    <message>
        <source>Nr. {0}, {1}: {2}</source>
        <translation>No. {0}, {1}: {2}</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Einzelheiten des Eintrags</source>
        <translation>Details of the entry</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Gerät</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Kette</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Vorgänger {0}</source>
        <translation>Predecessor {0}</translation>
    </message>
    <message>
        <source>Nachfolger {0}</source>
        <translation>Successor {0}</translation>
    </message>
    <message>
        <source>→ noch kein Nachfolger</source>
        <translation>→ no successor yet</translation>
    </message>
    <message>
        <source>Wortlaut und Signatur anzeigen</source>
        <translation>Show wording and signature</translation>
    </message>
    <message>
        <source>Entwurf öffnen</source>
        <translation>Open the draft</translation>
    </message>
    <message>
        <source>Entwurf öffnen: {0}</source>
        <translation>Open the draft: {0}</translation>
    </message>
    <message>
        <source>Nur diesen Entwurf zeigen</source>
        <translation>Show this draft only</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Nennen Sie das Motiv als Funktion. Namen stehen nur auf dem Scan.</source>
        <translation>Name the motif as a function. Names stand on the scan only.</translation>
    </message>
    <message>
        <source>Nachweis eintragen</source>
        <translation>Enter a consent</translation>
    </message>
    <message>
        <source>Nachweis bearbeiten</source>
        <translation>Edit an entry</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Änderung eintragen</source>
        <translation>Enter the change</translation>
    </message>
    <message>
        <source>kein Haus</source>
        <translation>no house</translation>
    </message>
    <message>
        <source>liegt vor</source>
        <translation>is given</translation>
    </message>
    <message>
        <source>ist angefragt</source>
        <translation>is asked for</translation>
    </message>
    <message>
        <source>{0} von 2 haben unterschrieben</source>
        <translation>{0} of 2 have signed</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>zum Beispiel: volljährig · CC BY 4.0 · Eigenes Werk</source>
        <translation>for example: of age · CC BY 4.0 · own work</translation>
    </message>
    <message>
        <source>Gültig bis</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Bogen vom</source>
        <translation>Form of</translation>
    </message>
    <message>
        <source>unbefristet</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>ohne Bogen</source>
        <translation>no form</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>PDF oder Bild wählen …</source>
        <translation>Choose a PDF or picture …</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Bild oder Video wählen …</source>
        <translation>Choose a picture or video …</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Motiv (Pflicht)</source>
        <translation>Motif (required)</translation>
    </message>
    <message>
        <source>Haus</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sorgeberechtigte</source>
        <translation>Guardians</translation>
    </message>
    <message>
        <source>Kanäle</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Grundlage</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Motive, die er deckt</source>
        <translation>Motifs it covers</translation>
    </message>
    <message>
        <source>Bitte nennen Sie das Motiv, zum Beispiel „Forstwirt mit Karte“.</source>
        <translation>Please name the motif, for example “forester with map”.</translation>
    </message>
</context>
<context>
    <name>EntryFacts</name>
    <message>
        <source>Motiv</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Prüfung</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Wirkung</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Kanäle</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Gilt bis</source>
        <translation>Holds until</translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Gezahlt</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Monate</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>kann sperren</source>
        <translation>may block</translation>
    </message>
    <message>
        <source>nur Hinweis</source>
        <translation>hint only</translation>
    </message>
    <message>
        <source>ruht</source>
        <translation>off</translation>
    </message>
    <message>
        <source>sperrt Freigaben</source>
        <translation>blocks approvals</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Text aus dem Beitrag</source>
        <translation>Text of the posting</translation>
    </message>
    <message>
        <source>Hier einfügen; leer = wird nicht verglichen</source>
        <translation>Paste here; empty = nothing is compared</translation>
    </message>
    <message>
        <source>Eintrag ersetzen</source>
        <translation>Replace the entry</translation>
    </message>
    <message>
        <source>Veröffentlichung eintragen</source>
        <translation>Enter publication</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>nichts</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Adresse des Beitrags</source>
        <translation>Address of the posting</translation>
    </message>
    <message>
        <source>Tag und Uhrzeit</source>
        <translation>Day and time</translation>
    </message>
    <message>
        <source>Bezahlt</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Adresse des Beitrags (Pflicht)</source>
        <translation>Address of the posting (required)</translation>
    </message>
    <message>
        <source>Für Reichweite bezahlt</source>
        <translation>Paid for reach</translation>
    </message>
    <message>
        <source>Dieser Zeitpunkt liegt in der Zukunft.</source>
        <translation>This moment lies in the future.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Inhalte löschen</source>
        <translation>Erase contents</translation>
    </message>
    <message>
        <source>Wirksam wird die Löschung erst, wenn ein zweites Mitglied sie bestätigt.</source>
        <translation>The erasure takes effect once a second member confirms it.</translation>
    </message>
    <message>
        <source>Hier ist nichts zu löschen.</source>
        <translation>There is nothing to erase here.</translation>
    </message>
    <message>
        <source>Grund der Löschung</source>
        <translation>Reason of the erasure</translation>
    </message>
    <message>
        <source>Antwort des Archivs</source>
        <translation>Answer of the archive</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Archiv</source>
        <translation>&amp;Archive</translation>
    </message>
    <message>
        <source>Löschung verlangen</source>
        <translation>Ask for erasure</translation>
    </message>
    <message>
        <source>Bevor Unterlagen vernichtet werden, sind sie dem Archiv anzubieten. Nicht erreicht werden Auskünfte, Sicherungen und Ausdrucke, die schon aus der Hand gegeben sind. Voten und andere Tatsachen bleiben; die Kette bleibt prüfbar.</source>
        <translation>Before records are destroyed they have to be offered to the archive. Exports, backups and paper already handed out are not reached. Votes and other facts stay; the chain can still be verified.</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Ausnahme erbitten</source>
        <translation>Ask for an exception</translation>
    </message>
    <message>
        <source>Ausnahme für Fassung {0} erbitten</source>
        <translation>Ask for an exception for revision {0}</translation>
    </message>
    <message>
        <source>Warum soll diese Sperre nicht gelten?</source>
        <translation>Why should this block not apply?</translation>
    </message>
    <message>
        <source>Gesperrt: {0}. Über die Ausnahme entscheidet die Schlusszeichnung.</source>
        <translation>Blocked: {0}. The final signatory decides on the exception.</translation>
    </message>
    <message>
        <source>Sperre aufheben</source>
        <translation>Lift the block</translation>
    </message>
    <message>
        <source>Sperre für Fassung {0} aufheben</source>
        <translation>Lift the block for revision {0}</translation>
    </message>
    <message>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Gesperrt: {0}. Die Aufhebung gilt nur für diese Fassung und steht dauerhaft mit Ihrer Funktion im Protokoll.</source>
        <translation>Blocked: {0}. Lifting it holds for this revision alone and stays in the log for ever, with your function.</translation>
    </message>
    <message>
        <source>Ausnahme ablehnen</source>
        <translation>Decline exception</translation>
    </message>
    <message>
        <source>Ausnahme für Fassung {0} ablehnen</source>
        <translation>Decline the exception for version {0}</translation>
    </message>
    <message>
        <source>Gesperrt: {0}. {1} hat um die Ausnahme gebeten: „{2}“. Die Sperre bleibt, Ihre Begründung steht bei der Prüfung.</source>
        <translation>Blocked: {0}. {1} asked for the exception: “{2}”. The block stays, your reason stands at the check.</translation>
    </message>
</context>
<context>
    <name>Extracting</name>
    <message>
        <source>Auszug speichern</source>
        <translation>Save an extract</translation>
    </message>
    <message>
        <source>Protokoll.csv</source>
        <translation>Log.csv</translation>
    </message>
    <message>
        <source>{0} gespeichert in {1}. Das steht auch im Protokoll.</source>
        <translation>{0} saved in {1}. The log says so too.</translation>
    </message>
</context>
<context>
    <name>FactSection</name>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>entfallen</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>geändert</source>
        <translation>changed</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Termin</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Haus</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Laufweg</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Federführung</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Thema (freiwillig)</source>
        <translation>Topic (optional)</translation>
    </message>
    <message>
        <source>Kanäle</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Wählen Sie mindestens einen Kanal.</source>
        <translation>Choose at least one channel.</translation>
    </message>
    <message>
        <source>Geben Sie dem Entwurf einen Titel.</source>
        <translation>Give the draft a title.</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>{0} entfernen</source>
        <translation>Remove {0}</translation>
    </message>
    <message>
        <source>{0} {1}, liegt vor</source>
        <translation>{0} {1}, here already</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Was möchten Sie einlesen?</source>
        <translation>What would you like to import?</translation>
    </message>
    <message>
        <source>Redaktionsplan</source>
        <translation>Content plan</translation>
    </message>
    <message>
        <source>Suchen …</source>
        <translation>Browse …</translation>
    </message>
    <message>
        <source>Weiter zu den Spalten</source>
        <translation>On to the columns</translation>
    </message>
    <message>
        <source>Ordner oder ZIP mit Bildern und Videos</source>
        <translation>Folder or ZIP with pictures and videos</translation>
    </message>
    <message>
        <source>Ordner …</source>
        <translation>Folder …</translation>
    </message>
    <message>
        <source>ZIP …</source>
        <translation>ZIP …</translation>
    </message>
    <message>
        <source>Ziehen Sie Plan, Ordner oder ZIP hierher, oder wählen Sie sie aus.</source>
        <translation>Drag plan, folder or ZIP here, or choose them.</translation>
    </message>
    <message>
        <source>Wählen Sie zuerst einen Redaktionsplan.</source>
        <translation>Choose a content plan first.</translation>
    </message>
    <message>
        <source>Ein Beitrag</source>
        <translation>One post</translation>
    </message>
    <message>
        <source>{0} Beiträge</source>
        <translation>{0} posts</translation>
    </message>
    <message>
        <source>Noch keine</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Anfang des Plans  {0}</source>
        <translation>Beginning of the plan  {0}</translation>
    </message>
    <message>
        <source>Dieser Plan lässt sich noch nicht lesen.</source>
        <translation>This plan cannot be read yet.</translation>
    </message>
    <message>
        <source>Erkannt nach Vorlage „{0}“.</source>
        <translation>Recognised by template “{0}”.</translation>
    </message>
    <message>
        <source>Erkannt als Plan von {0}.</source>
        <translation>Recognised as a plan by {0}.</translation>
    </message>
    <message>
        <source>Ohne Kopfzeile. Die Form passt zu {0}: Bitte unten wählen.</source>
        <translation>No header row. The shape fits {0}: please choose below.</translation>
    </message>
    <message>
        <source>Redaktionspläne ({0})</source>
        <translation>Content plans ({0})</translation>
    </message>
    <message>
        <source>Redaktionsplan wählen</source>
        <translation>Choose a content plan</translation>
    </message>
    <message>
        <source>Ordner mit Medien wählen</source>
        <translation>Choose a folder of media</translation>
    </message>
    <message>
        <source>ZIP-Archive ({0})</source>
        <translation>ZIP archives ({0})</translation>
    </message>
    <message>
        <source>ZIP mit Medien wählen</source>
        <translation>Choose a ZIP with media</translation>
    </message>
    <message>
        <source>Diese Datei gibt es nicht.</source>
        <translation>This file does not exist.</translation>
    </message>
    <message>
        <source>Wählen Sie einen Redaktionsplan.</source>
        <translation>Choose a content plan.</translation>
    </message>
    <message>
        <source>„{0}“ ist weder Plan noch Ordner oder ZIP.</source>
        <translation>“{0}” is neither a plan nor a folder or ZIP.</translation>
    </message>
    <message>
        <source>Diesen Ordner gibt es nicht.</source>
        <translation>This folder does not exist.</translation>
    </message>
</context>
<context>
    <name>FilesPane</name>
    <message>
        <source>Geht immer mit: Damit lässt sich das Paket prüfen.</source>
        <translation>Always goes along: the package is verified with it.</translation>
    </message>
    <message>
        <source>alle gehen mit</source>
        <translation>all go along</translation>
    </message>
    <message>
        <source>1 bleibt weg</source>
        <translation>1 stays out</translation>
    </message>
    <message>
        <source>{0} bleiben weg</source>
        <translation>{0} stay out</translation>
    </message>
</context>
<context>
    <name>FilmBar</name>
    <message>
        <source>Abspielen</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Ton aus</source>
        <translation>Sound off</translation>
    </message>
    <message>
        <source>Zum Anfang</source>
        <translation>To the beginning</translation>
    </message>
    <message>
        <source>5 Sekunden zurück</source>
        <translation>Back 5 seconds</translation>
    </message>
    <message>
        <source>5 Sekunden zurück (←)</source>
        <translation>Back 5 seconds (←)</translation>
    </message>
    <message>
        <source>5 Sekunden vor</source>
        <translation>Forward 5 seconds</translation>
    </message>
    <message>
        <source>5 Sekunden vor (→)</source>
        <translation>Forward 5 seconds (→)</translation>
    </message>
    <message>
        <source>Ein Bild zurück</source>
        <translation>Back one frame</translation>
    </message>
    <message>
        <source>Ein Bild vor</source>
        <translation>Forward one frame</translation>
    </message>
    <message>
        <source>Geschwindigkeit</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Voriges Standbild</source>
        <translation>Previous still</translation>
    </message>
    <message>
        <source>Nächstes Standbild</source>
        <translation>Next still</translation>
    </message>
    <message>
        <source>Strg+←</source>
        <translation>Ctrl+←</translation>
    </message>
    <message>
        <source>Strg+→</source>
        <translation>Ctrl+→</translation>
    </message>
    <message>
        <source>Anhalten</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{0} (Leertaste)</source>
        <translation>{0} (space bar)</translation>
    </message>
    <message>
        <source>Bei {0} anmerken</source>
        <translation>Comment at {0}</translation>
    </message>
    <message>
        <source>{0} (Strg+M)</source>
        <translation>{0} (Ctrl+M)</translation>
    </message>
    <message>
        <source>Ton an</source>
        <translation>Sound on</translation>
    </message>
    <message>
        <source>Kein Ton</source>
        <translation>No sound</translation>
    </message>
    <message>
        <source>Ohne Untertitel</source>
        <translation>No subtitles</translation>
    </message>
    <message>
        <source>Als Liste zeigen</source>
        <translation>Show as a list</translation>
    </message>
    <message>
        <source>Aus</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Untertitel: {0}</source>
        <translation>Subtitles: {0}</translation>
    </message>
</context>
<context>
    <name>FilmShow</name>
    <message>
        <source>Spur {0}</source>
        <translation>Track {0}</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Bilder dieser Fassung</source>
        <translation>Pictures of this revision</translation>
    </message>
</context>
<context>
    <name>FilterPane</name>
    <message>
        <source>Filter des Protokolls</source>
        <translation>Filter of the log</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Filter leeren</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Vorgang</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Haus</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Wieder alle Entwürfe zeigen</source>
        <translation>Show all drafts again</translation>
    </message>
    <message>
        <source>Alle Kanäle</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>Nur „{0}“</source>
        <translation>Only “{0}”</translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Motive stehen als Funktion da. Namen stehen nur auf dem Scan.</source>
        <translation>Motifs stand as functions. Names stand on the scan only.</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Mein Anteil</source>
        <translation>My part</translation>
    </message>
    <message>
        <source>Von allen</source>
        <translation>By all</translation>
    </message>
    <message>
        <source>Von mir angelegt</source>
        <translation>Made by me</translation>
    </message>
    <message>
        <source>Von mir entschieden</source>
        <translation>Decided by me</translation>
    </message>
</context>
<context>
    <name>FingerprintSheet</name>
    <message>
        <source>Gedruckt. Das Protokoll nennt diesen Stand.</source>
        <translation>Printed. The log names this state.</translation>
    </message>
    <message>
        <source>Umlauf – Prüfsumme des Protokolls

Raum: {0}
Stand: {1}, {2}

{3}

Wer das Protokoll später prüft, vergleicht diese Prüfsumme: umlauf verify --fingerprint</source>
        <translation>Umlauf – digest of the log

Space: {0}
State: {1}, {2}

{3}

Whoever checks the log later compares this digest: umlauf verify --fingerprint</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Einen Moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Umlauf legt alles auf diesem Gerät an.</source>
        <translation>Umlauf sets everything up on this device.</translation>
    </message>
    <message>
        <source>Sicherung wählen</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Sicherungen (*.zip);;Alle Dateien (*)</source>
        <translation>Backups (*.zip);;All files (*)</translation>
    </message>
    <message>
        <source>Ordner des Raums wählen</source>
        <translation>Choose the folder of the space</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>Umlauf einrichten</source>
        <translation>Set up Umlauf</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>FoldText</name>
    <message>
        <source>bis hier am Rechner ohne „mehr“ sichtbar, am Telefon weniger · {0} Zeichen</source>
        <translation>seen without “more” on a computer up to here, less on a phone · {0} characters</translation>
    </message>
    <message>
        <source>am Rechner ohne „mehr“, am Telefon weniger · {0} Zeichen</source>
        <translation>without “more” on a computer, less on a phone · {0} characters</translation>
    </message>
    <message>
        <source>am Rechner ohne „mehr“ · {0} Zeichen</source>
        <translation>on a computer without “more” · {0} characters</translation>
    </message>
    <message>
        <source>am Rechner · {0} Zeichen</source>
        <translation>on a computer · {0} characters</translation>
    </message>
    <message>
        <source>bis hier ohne „mehr“ sichtbar · {0} Zeichen</source>
        <translation>visible up to here without “more” · {0} characters</translation>
    </message>
    <message>
        <source>ohne „mehr“ · {0} Zeichen</source>
        <translation>without “more” · {0} characters</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Folgen abarbeiten</source>
        <translation>Work off consequences</translation>
    </message>
    <message>
        <source>Erledigtes abhaken</source>
        <translation>Tick what is done</translation>
    </message>
    <message>
        <source>Öffnen Sie den Entwurf und widerrufen Sie die Freigabe, bevor er erscheint.</source>
        <translation>Open the draft and revoke the release before it is published.</translation>
    </message>
    <message>
        <source>Nehmen Sie die Beiträge auf den Kanälen von Hand offline. Umlauf ruft keine Adresse auf.</source>
        <translation>Take the posts offline by hand on their channels. Umlauf opens no address.</translation>
    </message>
    <message>
        <source>Nehmen Sie die Dateien aus Bildarchiv und Ordnern. Im Raum bleiben sie, bis sie dort gelöscht werden.</source>
        <translation>Take the files out of archive and folders. In the space they stay until they are erased there.</translation>
    </message>
    <message>
        <source>Bestätigen Sie der Dienststelle den Eingang des Widerrufs.</source>
        <translation>Confirm to the office that the revocation was received.</translation>
    </message>
    <message>
        <source>Holen Sie einen neuen Bogen ein und tragen Sie ihn ein.</source>
        <translation>Get a new form and enter it.</translation>
    </message>
</context>
<context>
    <name>FollowItem</name>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Entwurf „{0}“ öffnen</source>
        <translation>Open draft “{0}”</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Verwerfen …</source>
        <translation>Discard …</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Vorlegen …</source>
        <translation>Submit …</translation>
    </message>
    <message>
        <source>Strg+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Fassung {0} vorlegen</source>
        <translation>Submit revision {0}</translation>
    </message>
    <message>
        <source>Fassung {0}</source>
        <translation>Revision {0}</translation>
    </message>
    <message>
        <source>Neuen Entwurf verwerfen</source>
        <translation>Discard new draft</translation>
    </message>
    <message>
        <source>Fassung {0} verwerfen</source>
        <translation>Discard revision {0}</translation>
    </message>
    <message>
        <source>Fassung {0} bleibt</source>
        <translation>Revision {0} stays</translation>
    </message>
    <message>
        <source>Entwurf anlegen</source>
        <translation>Create draft</translation>
    </message>
    <message>
        <source>Fassung {0} speichern</source>
        <translation>Save revision {0}</translation>
    </message>
    <message>
        <source>noch nicht vorlegen</source>
        <translation>not submitted yet</translation>
    </message>
    <message>
        <source>Umlauf von Fassung {0} endet</source>
        <translation>ends the round of revision {0}</translation>
    </message>
    <message>
        <source>Voten bleiben gültig</source>
        <translation>Votes stay valid</translation>
    </message>
    <message>
        <source>{0} Votum zu Fassung {1} verfällt</source>
        <translation>{0} vote on revision {1} is voided</translation>
    </message>
    <message>
        <source>{0} Voten zu Fassung {1} verfallen</source>
        <translation>{0} votes on revision {1} are voided</translation>
    </message>
    <message>
        <source>{0} Votum verfällt</source>
        <translation>{0} vote is voided</translation>
    </message>
    <message>
        <source>{0} Voten verfallen</source>
        <translation>{0} votes are voided</translation>
    </message>
    <message>
        <source>, Etappe {0} beginnt neu</source>
        <translation>, stage {0} begins anew</translation>
    </message>
    <message>
        <source>Gesperrt</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Noch nichts geändert</source>
        <translation>Nothing changed yet</translation>
    </message>
    <message>
        <source>und {0} weitere</source>
        <translation>and {0} more</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{0} von {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Kanal entfällt …</source>
        <translation>Drop a channel …</translation>
    </message>
    <message>
        <source>{0} entfällt</source>
        <translation>{0} dropped</translation>
    </message>
    <message>
        <source>{0} entfallen</source>
        <translation>{0} dropped</translation>
    </message>
    <message>
        <source>{0} von {1} Kanal eingetragen</source>
        <translation>{0} of {1} channel entered</translation>
    </message>
    <message>
        <source>{0} von {1} Kanälen eingetragen</source>
        <translation>{0} of {1} channels entered</translation>
    </message>
    <message>
        <source>Alle Kanäle sind eingetragen oder entfallen.</source>
        <translation>All channels are entered or dropped.</translation>
    </message>
    <message>
        <source>Veröffentlicht ist der Entwurf, wenn alle Kanäle eingetragen sind.</source>
        <translation>The draft is published once all channels are entered.</translation>
    </message>
</context>
<context>
    <name>FootLine</name>
    <message>
        <source>Noch offen: {0}</source>
        <translation>Still open: {0}</translation>
    </message>
    <message>
        <source>Nichts mehr offen.</source>
        <translation>Nothing is open.</translation>
    </message>
</context>
<context>
    <name>FrameKeys</name>
    <message>
        <source>Rahmen verschieben</source>
        <translation>Move the frame</translation>
    </message>
    <message>
        <source>Umschalt</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Größe</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Eingabe</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>schreiben</source>
        <translation>write</translation>
    </message>
</context>
<context>
    <name>FramedDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>HaltDesk</name>
    <message>
        <source>Krisenstopp „{0}“ bis {1}: Freigaben ruhen, veröffentlichen Sie nichts.</source>
        <translation>Crisis stop “{0}” until {1}: releases rest, publish nothing.</translation>
    </message>
    <message>
        <source>Aufheben</source>
        <translation>Lift</translation>
    </message>
</context>
<context>
    <name>HaltDialog</name>
    <message>
        <source>Krisenstopp</source>
        <translation>Crisis stop</translation>
    </message>
    <message>
        <source>Ab jetzt ruhen alle Freigaben.</source>
        <translation>From now on all releases rest.</translation>
    </message>
    <message>
        <source>Vorlegen, mitzeichnen, zurückweisen und anmerken gehen weiter. Alle sehen den Anlass. Der Stopp endet von selbst oder wenn Sie ihn aufheben.</source>
        <translation>Submitting, co-signing, rejecting and commenting go on. Everybody sees the occasion. The stop ends by itself or when you lift it.</translation>
    </message>
    <message>
        <source>Unwetterlage, Trauerfall, Anschlag</source>
        <translation>Storm, bereavement, attack</translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Freigaben anhalten</source>
        <translation>Stop releases</translation>
    </message>
    <message>
        <source>1 Tag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>2 Tage</source>
        <translation>2 days</translation>
    </message>
    <message>
        <source>3 Tage</source>
        <translation>3 days</translation>
    </message>
    <message>
        <source>1 Woche</source>
        <translation>1 week</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Weitere Menüs</source>
        <translation>More menus</translation>
    </message>
    <message>
        <source>Zurück; was Sie geschrieben haben, bleibt erhalten</source>
        <translation>Back; what you wrote is kept</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Neuer Entwurf</source>
        <translation>New draft</translation>
    </message>
    <message>
        <source>Fassung {0} (in Arbeit)</source>
        <translation>Revision {0} (in progress)</translation>
    </message>
    <message>
        <source>auf Grundlage von Fassung {0}</source>
        <translation>based on revision {0}</translation>
    </message>
    <message>
        <source>Mit Fassung {0} vergleichen</source>
        <translation>Compare with revision {0}</translation>
    </message>
    <message>
        <source>Liste zeigen</source>
        <translation>Show the list</translation>
    </message>
    <message>
        <source>Liste zeigen (F6)</source>
        <translation>Show the list (F6)</translation>
    </message>
    <message>
        <source>Entwurf im Eingang zeigen</source>
        <translation>Show the draft in the inbox</translation>
    </message>
    <message>
        <source>Laufzettel</source>
        <translation>Routing slip</translation>
    </message>
    <message>
        <source>Laufzettel speichern</source>
        <translation>Save routing slip</translation>
    </message>
    <message>
        <source>Paket</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Veröffentlichungspaket zeigen</source>
        <translation>Show the publication package</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Zurück zum Protokoll</source>
        <translation>Back to the log</translation>
    </message>
    <message>
        <source>Angaben …</source>
        <translation>Details …</translation>
    </message>
    <message>
        <source>Angaben zum Schreiben …</source>
        <translation>Details of the letter …</translation>
    </message>
    <message>
        <source>versandt {0}</source>
        <translation>sent {0}</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Zurück (Alt+←)</source>
        <translation>Back (Alt+←)</translation>
    </message>
    <message>
        <source>Vor</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Vor (Alt+→)</source>
        <translation>Forward (Alt+→)</translation>
    </message>
    <message>
        <source>Erste Seite</source>
        <translation>First page</translation>
    </message>
    <message>
        <source>Hilfe durchsuchen</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Seite drucken …</source>
        <translation>Print page …</translation>
    </message>
    <message>
        <source>Voriger Treffer</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>Voriger Treffer (Umschalt+F3)</source>
        <translation>Previous hit (Shift+F3)</translation>
    </message>
    <message>
        <source>Nächster Treffer</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>Nächster Treffer (F3)</source>
        <translation>Next hit (F3)</translation>
    </message>
    <message>
        <source>{0} Treffer</source>
        <translation>{0} hits</translation>
    </message>
    <message>
        <source>auf {0} Seite</source>
        <translation>on {0} page</translation>
    </message>
    <message>
        <source>auf {0} Seiten</source>
        <translation>on {0} pages</translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Treffer {0} von {1}</source>
        <translation>Hit {0} of {1}</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Inhalt der Hilfe</source>
        <translation>Contents of the help</translation>
    </message>
    <message>
        <source>Tastenkürzel</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>HelpHits</name>
    <message>
        <source>Treffer</source>
        <translation>Hits</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Umlauf – Hilfe</source>
        <translation>Umlauf – Help</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Tasten</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Über diese Daten …</source>
        <translation>About this data …</translation>
    </message>
    <message>
        <source>Treffer „{0}“</source>
        <translation>Hits for “{0}”</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Treffer</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>HouseBar</name>
    <message>
        <source>Rücklauf eintragen …</source>
        <translation>Enter the reply …</translation>
    </message>
    <message>
        <source>Erinnern …</source>
        <translation>Remind …</translation>
    </message>
    <message>
        <source>Rücklauf von {0} eintragen …</source>
        <translation>Enter the reply of {0} …</translation>
    </message>
    <message>
        <source>{0} erinnern …</source>
        <translation>Remind {0} …</translation>
    </message>
    <message>
        <source>Wählen Sie ein Haus, um seinen Rücklauf einzutragen.</source>
        <translation>Choose a house to enter its reply.</translation>
    </message>
    <message>
        <source>{0}, erinnert am {1}</source>
        <translation>{0}, reminded on {1}</translation>
    </message>
</context>
<context>
    <name>HouseBox</name>
    <message>
        <source>Haus</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Alle Häuser</source>
        <translation>All houses</translation>
    </message>
</context>
<context>
    <name>HouseTree</name>
    <message>
        <source>Stelle suchen</source>
        <translation>Find unit</translation>
    </message>
    <message>
        <source>Häuser und Stellen</source>
        <translation>Houses and units</translation>
    </message>
    <message>
        <source>Alle Stellen</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>{0} Mitglied</source>
        <translation>{0} member</translation>
    </message>
    <message>
        <source>{0} Mitglieder</source>
        <translation>{0} members</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>{0} Fehler</source>
        <translation>{0} errors</translation>
    </message>
    <message>
        <source>Fehlerliste speichern</source>
        <translation>Save error list</translation>
    </message>
    <message>
        <source>Zeilen und Medien werden geprüft</source>
        <translation>Checking rows and media</translation>
    </message>
    <message>
        <source>Plan wird gelesen</source>
        <translation>Reading the plan</translation>
    </message>
    <message>
        <source>Als Vorlage „{0}“ gespeichert.</source>
        <translation>Saved as template “{0}”.</translation>
    </message>
    <message>
        <source>{0} Zeile ist gespeichert.</source>
        <translation>{0} row is saved.</translation>
    </message>
    <message>
        <source>{0} Zeilen sind gespeichert.</source>
        <translation>{0} rows are saved.</translation>
    </message>
    <message>
        <source>Einlesen wird zurückgenommen</source>
        <translation>Taking the import back</translation>
    </message>
    <message>
        <source>{0} Entwurf ist zurückgezogen.</source>
        <translation>{0} draft is withdrawn.</translation>
    </message>
    <message>
        <source>{0} Entwürfe sind zurückgezogen.</source>
        <translation>{0} drafts are withdrawn.</translation>
    </message>
    <message>
        <source>{0} Entwurf bleibt, weil schon jemand darauf reagiert hat.</source>
        <translation>{0} draft stays because somebody has acted on it.</translation>
    </message>
    <message>
        <source>{0} Entwürfe bleiben, weil schon jemand darauf reagiert hat.</source>
        <translation>{0} drafts stay because somebody has acted on them.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Dateien</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Probelauf</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Zurück zum Eingang</source>
        <translation>Back to the inbox</translation>
    </message>
    <message>
        <source>Redaktionsplan einlesen</source>
        <translation>Import content plan</translation>
    </message>
    <message>
        <source>Plan und Medien wählen</source>
        <translation>Choose plan and media</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Zeile</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kanäle</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Haus</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Medien</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Meldung</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Bereit</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Neue Fassung</source>
        <translation>New revision</translation>
    </message>
    <message>
        <source>Unverändert</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Fehler</source>
        <translation>Error</translation>
    </message>
    <message>
        <source> (+{0})</source>
        <translation> (+{0})</translation>
    </message>
    <message>
        <source>ZIP {0} mit {1} Dateien</source>
        <translation>ZIP {0} with {1} files</translation>
    </message>
    <message>
        <source>Tabelle „{0}“</source>
        <translation>Sheet “{0}”</translation>
    </message>
    <message>
        <source>Ordner {0} mit {1} Dateien</source>
        <translation>Folder {0} with {1} files</translation>
    </message>
    <message>
        <source>UTF-8 mit BOM</source>
        <translation>UTF-8 with BOM</translation>
    </message>
    <message>
        <source>{0} Entwurf anlegen</source>
        <translation>Create {0} draft</translation>
    </message>
    <message>
        <source>{0} Entwürfe anlegen</source>
        <translation>Create {0} drafts</translation>
    </message>
    <message>
        <source>{0} ändern</source>
        <translation>change {0}</translation>
    </message>
    <message>
        <source>{0} Entwurf ist angelegt.</source>
        <translation>{0} draft is made.</translation>
    </message>
    <message>
        <source>{0} Entwürfe sind angelegt.</source>
        <translation>{0} drafts are made.</translation>
    </message>
    <message>
        <source>{0} Entwurf ist geändert.</source>
        <translation>{0} draft is changed.</translation>
    </message>
    <message>
        <source>{0} Entwürfe sind geändert.</source>
        <translation>{0} drafts are changed.</translation>
    </message>
    <message>
        <source>neue Entwürfe</source>
        <translation>new drafts</translation>
    </message>
    <message>
        <source>neue Fassungen</source>
        <translation>new revisions</translation>
    </message>
    <message>
        <source>nur Laufweg, Priorität oder Notiz geändert</source>
        <translation>only route, priority or note changed</translation>
    </message>
    <message>
        <source>davon vorgelegt</source>
        <translation>of these submitted</translation>
    </message>
    <message>
        <source>unverändert</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>mit Fehler, bleiben außen vor</source>
        <translation>with errors, left out</translation>
    </message>
    <message>
        <source>von Ihnen weggelassen</source>
        <translation>left out by you</translation>
    </message>
    <message>
        <source>Dateien, die keine Zeile verwendet</source>
        <translation>files that no row uses</translation>
    </message>
    <message>
        <source>Datei, die keine Zeile verwendet</source>
        <translation>file that no row uses</translation>
    </message>
    <message>
        <source>mit Fehler, bleibt außen vor</source>
        <translation>with errors, left out</translation>
    </message>
    <message>
        <source>Entwurf, der nicht mehr im Plan steht</source>
        <translation>draft no longer in the plan</translation>
    </message>
    <message>
        <source>Entwürfe, die nicht mehr im Plan stehen</source>
        <translation>drafts no longer in the plan</translation>
    </message>
    <message>
        <source>neuer Entwurf</source>
        <translation>new draft</translation>
    </message>
    <message>
        <source>neue Fassung</source>
        <translation>new revision</translation>
    </message>
    <message>
        <source>{0} Zeile mit Fehler bleibt außen vor.</source>
        <translation>{0} row with an error is left out.</translation>
    </message>
    <message>
        <source>{0} Zeilen mit Fehler bleiben außen vor.</source>
        <translation>{0} rows with errors are left out.</translation>
    </message>
    <message>
        <source>{0} Zeile ist unverändert.</source>
        <translation>{0} row is unchanged.</translation>
    </message>
    <message>
        <source>{0} Zeilen sind unverändert.</source>
        <translation>{0} rows are unchanged.</translation>
    </message>
    <message>
        <source>{0} Datei bleibt übrig.</source>
        <translation>{0} file is left over.</translation>
    </message>
    <message>
        <source>{0} Dateien bleiben übrig.</source>
        <translation>{0} files are left over.</translation>
    </message>
    <message>
        <source>{0} Entwurf steht nicht mehr im Plan. Er bleibt, wie er ist.</source>
        <translation>{0} draft is no longer in the plan. It stays as it is.</translation>
    </message>
    <message>
        <source>{0} Entwürfe stehen nicht mehr im Plan. Sie bleiben, wie sie sind.</source>
        <translation>{0} drafts are no longer in the plan. They stay as they are.</translation>
    </message>
    <message>
        <source>{0} Datei nicht verwendet</source>
        <translation>{0} file not used</translation>
    </message>
    <message>
        <source>{0} Dateien nicht verwendet</source>
        <translation>{0} files not used</translation>
    </message>
    <message>
        <source>{0} Entwurf nicht im Plan</source>
        <translation>{0} draft not in the plan</translation>
    </message>
    <message>
        <source>{0} Entwürfe nicht im Plan</source>
        <translation>{0} drafts not in the plan</translation>
    </message>
    <message>
        <source>Hinweise zum Plan</source>
        <translation>Hints on the plan</translation>
    </message>
</context>
<context>
    <name>InboxHeader</name>
    <message>
        <source>Eingang</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Welche Entwürfe</source>
        <translation>Which drafts</translation>
    </message>
    <message>
        <source>Für mich</source>
        <translation>For me</translation>
    </message>
    <message>
        <source>Alle Häuser</source>
        <translation>All houses</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ordnen nach: {0}</source>
        <translation>Order by: {0}</translation>
    </message>
    <message>
        <source>Ordnen</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Haus</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Liste filtern</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Liste filtern (Strg+F)</source>
        <translation>Filter the list (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Nichts gefunden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Kein Entwurf passt zum Filter.</source>
        <translation>No draft fits the filter.</translation>
    </message>
    <message>
        <source>Filter aufheben</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Nichts zu entscheiden</source>
        <translation>Nothing to decide</translation>
    </message>
    <message>
        <source>Alle Entwürfe sind bearbeitet.</source>
        <translation>All drafts are dealt with.</translation>
    </message>
    <message>
        <source>Alle Häuser ansehen</source>
        <translation>View all houses</translation>
    </message>
    <message>
        <source>Noch keine Entwürfe</source>
        <translation>No drafts yet</translation>
    </message>
</context>
<context>
    <name>InboxWording</name>
    <message>
        <source>Überfällig</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Diese Woche</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Später</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Ruht</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Ohne Frist</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>Frist abgelaufen</source>
        <translation>Deadline passed</translation>
    </message>
    <message>
        <source>wartet auf Antwort</source>
        <translation>waits for an answer</translation>
    </message>
    <message>
        <source>ruht</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>{0} Entwurf</source>
        <translation>{0} draft</translation>
    </message>
    <message>
        <source>{0} Entwürfe</source>
        <translation>{0} drafts</translation>
    </message>
    <message>
        <source>Frist {0}</source>
        <translation>Deadline {0}</translation>
    </message>
    <message>
        <source>Ausnahme erbeten</source>
        <translation>Exception asked for</translation>
    </message>
    <message>
        <source>{0} Anmerkung</source>
        <translation>{0} comment</translation>
    </message>
    <message>
        <source>{0} Anmerkungen</source>
        <translation>{0} comments</translation>
    </message>
    <message>
        <source>ungelesen</source>
        <translation>unread</translation>
    </message>
    <message>
        <source>in Vertretung für {0}</source>
        <translation>as deputy for {0}</translation>
    </message>
    <message>
        <source>Ausnahme abgelehnt</source>
        <translation>Exception declined</translation>
    </message>
    <message>
        <source>Medien laden nach</source>
        <translation>Media still loading</translation>
    </message>
    <message>
        <source>i. V. {0}</source>
        <translation>deputy for {0}</translation>
    </message>
    <message>
        <source>Das Medium fehlt noch</source>
        <translation>The medium is not here yet</translation>
    </message>
    <message>
        <source>{0} von {1} Medien fehlt noch</source>
        <translation>{0} of {1} media is not here yet</translation>
    </message>
    <message>
        <source>{0} von {1} Medien fehlen noch</source>
        <translation>{0} of {1} media are not here yet</translation>
    </message>
    <message>
        <source>Eingang, {0} Entwurf für Sie</source>
        <translation>Inbox, {0} draft for you</translation>
    </message>
    <message>
        <source>Eingang, {0} Entwürfe für Sie</source>
        <translation>Inbox, {0} drafts for you</translation>
    </message>
    <message>
        <source>{0} überfällig</source>
        <translation>{0} overdue</translation>
    </message>
</context>
<context>
    <name>InquiryPresenter</name>
    <message>
        <source>Diese Auskunft verwerfen? Was im Protokoll steht, bleibt.</source>
        <translation>Discard this inquiry? What stands in the log stays.</translation>
    </message>
    <message>
        <source>Auskunft speichern</source>
        <translation>Save the package</translation>
    </message>
    <message>
        <source>Auskunft.zip</source>
        <translation>Inquiry.zip</translation>
    </message>
    <message>
        <source>Gespeichert in {0}. Das Protokoll nennt diese Auskunft.</source>
        <translation>Saved in {0}. The log names this package.</translation>
    </message>
</context>
<context>
    <name>InquiryView</name>
    <message>
        <source>Neu einfrieren …</source>
        <translation>Freeze anew …</translation>
    </message>
    <message>
        <source>{0} Eintrag</source>
        <translation>{0} entry</translation>
    </message>
    <message>
        <source>{0} Einträge</source>
        <translation>{0} entries</translation>
    </message>
    <message>
        <source>Stand eingefroren: {0}</source>
        <translation>State frozen: {0}</translation>
    </message>
    <message>
        <source>Seitdem {0}, nicht enthalten</source>
        <translation>{0} since then, not included</translation>
    </message>
    <message>
        <source>Fragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Antwortentwurf</source>
        <translation>Draft answer</translation>
    </message>
    <message>
        <source>Was zu sehen ist</source>
        <translation>What is in sight</translation>
    </message>
    <message>
        <source>Auskunft verwerfen …</source>
        <translation>Discard the inquiry …</translation>
    </message>
    <message>
        <source>Zulieferung anfragen …</source>
        <translation>Ask houses …</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Stand: {0}</source>
        <translation>State: {0}</translation>
    </message>
    <message>
        <source>{0} neuer Eintrag</source>
        <translation>{0} new entry</translation>
    </message>
    <message>
        <source>{0} neue Einträge</source>
        <translation>{0} new entries</translation>
    </message>
    <message>
        <source>Zwischenstand speichern …</source>
        <translation>Save interim state …</translation>
    </message>
    <message>
        <source>Auskunft speichern …</source>
        <translation>Save package …</translation>
    </message>
    <message>
        <source>Text fehlt</source>
        <translation>text missing</translation>
    </message>
    <message>
        <source>1 Haus offen</source>
        <translation>1 house open</translation>
    </message>
    <message>
        <source>{0} Häuser offen</source>
        <translation>{0} houses open</translation>
    </message>
    <message>
        <source>beantwortet</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>[Wortlaut fehlt]</source>
        <translation>[wording missing]</translation>
    </message>
    <message>
        <source>{0} Häuser zu Frage {1}</source>
        <translation>{0} houses on question {1}</translation>
    </message>
    <message>
        <source>{0} zu Frage {1}</source>
        <translation>{0} on question {1}</translation>
    </message>
    <message>
        <source>Drucksachennummer</source>
        <translation>number of the paper</translation>
    </message>
    <message>
        <source>Wortlaut von Frage {0}</source>
        <translation>wording of question {0}</translation>
    </message>
    <message>
        <source>Text zu Frage {0}</source>
        <translation>text for question {0}</translation>
    </message>
</context>
<context>
    <name>InquiryWords</name>
    <message>
        <source>Summe</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Häuser</source>
        <translation>Houses</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Monate</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Kanäle</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Laufwege</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Stellen</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Haus</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Laufweg</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Angabe der Häuser</source>
        <translation>stated by the houses</translation>
    </message>
    <message>
        <source>aus der Anfrage</source>
        <translation>from the inquiry</translation>
    </message>
    <message>
        <source>aus dem Protokoll</source>
        <translation>from the log</translation>
    </message>
    <message>
        <source>Angabe des Hauses</source>
        <translation>stated by the house</translation>
    </message>
    <message>
        <source>Erstellung</source>
        <translation>Making</translation>
    </message>
    <message>
        <source>Rücklauf</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>nicht angefragt</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>offen bis {0}</source>
        <translation>open until {0}</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Fehlanzeige {0}</source>
        <translation>nothing to report {0}</translation>
    </message>
    <message>
        <source>geliefert {0}</source>
        <translation>delivered {0}</translation>
    </message>
    <message>
        <source>ohne {0}</source>
        <translation>without {0}</translation>
    </message>
    <message>
        <source>ohne {0} Häuser</source>
        <translation>without {0} houses</translation>
    </message>
    <message>
        <source>Beiträge</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>veröffentlicht</source>
        <translation>published</translation>
    </message>
    <message>
        <source>mit Auflage</source>
        <translation>with conditions</translation>
    </message>
    <message>
        <source>zurückgewiesen</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>bezahlt</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>Verbreitung</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Tage (Median)</source>
        <translation>Days (median)</translation>
    </message>
    <message>
        <source>90 % bis</source>
        <translation>90 % within</translation>
    </message>
    <message>
        <source>ohne Laufweg</source>
        <translation>no route</translation>
    </message>
    <message>
        <source>unter 5 Fälle</source>
        <translation>under 5 cases</translation>
    </message>
    <message>
        <source>Drucksache</source>
        <translation>Printed paper</translation>
    </message>
    <message>
        <source>nur Stellen</source>
        <translation>units only</translation>
    </message>
    <message>
        <source>Zulieferung</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Funktion und Stelle</source>
        <translation>function and unit</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>alles</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>Kleine Anfrage, Drs. {0}</source>
        <translation>Inquiry, paper {0}</translation>
    </message>
    <message>
        <source>Kleine Anfrage</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>Drs. {0}</source>
        <translation>Printed paper {0}</translation>
    </message>
    <message>
        <source>ganzes Protokoll</source>
        <translation>whole log</translation>
    </message>
    <message>
        <source>{0} bis {1}</source>
        <translation>{0} to {1}</translation>
    </message>
    <message>
        <source>ab {0}</source>
        <translation>from {0}</translation>
    </message>
    <message>
        <source>bis {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>heute fällig</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>kein Arbeitstag mehr</source>
        <translation>no working day left</translation>
    </message>
    <message>
        <source>noch 1 Arbeitstag</source>
        <translation>1 working day left</translation>
    </message>
    <message>
        <source>noch {0} Arbeitstage</source>
        <translation>{0} working days left</translation>
    </message>
    <message>
        <source>Samstag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sonntag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Antwort bis {0}</source>
        <translation>Answer by {0}</translation>
    </message>
    <message>
        <source>1 Woche</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>{0} Wochen</source>
        <translation>{0} weeks</translation>
    </message>
    <message>
        <source>1 Tag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>{0} Tage</source>
        <translation>{0} days</translation>
    </message>
</context>
<context>
    <name>Inserting</name>
    <message>
        <source>Hier gibt es noch keine Zahlen.</source>
        <translation>There are no figures here yet.</translation>
    </message>
    <message>
        <source>Tabellen</source>
        <translation>Tables</translation>
    </message>
</context>
<context>
    <name>InvitationField</name>
    <message>
        <source>Einladungsdatei oder Code</source>
        <translation>Invitation file or code</translation>
    </message>
    <message>
        <source>zum Beispiel 7KQM-4T9X-0BHS-2WZD</source>
        <translation>for example 7KQM-4T9X-0BHS-2WZD</translation>
    </message>
    <message>
        <source>Suchen …</source>
        <translation>Browse …</translation>
    </message>
    <message>
        <source>Einladungen (*.umlauf-einladung);;Alle Dateien (*)</source>
        <translation>Invitations (*.umlauf-einladung);;All files (*)</translation>
    </message>
    <message>
        <source>Einladung öffnen</source>
        <translation>Open invitation</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>Welche Einladung haben Sie erhalten?</source>
        <translation>Which invitation did you receive?</translation>
    </message>
    <message>
        <source>Eine Datei, die auf „.umlauf-einladung“ endet, oder einen Code aus 16 Zeichen. Sie gilt einmal. Geben Sie sie niemandem weiter.</source>
        <translation>A file that ends with “.umlauf-einladung”, or a code of 16 characters. It works once. Do not pass it on to anybody.</translation>
    </message>
    <message>
        <source>Raum beitreten</source>
        <translation>Join a space</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Einladen</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Wen möchten Sie einladen?</source>
        <translation>Whom do you want to invite?</translation>
    </message>
    <message>
        <source>Neues Mitglied</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>Weiteres Gerät</source>
        <translation>Further device</translation>
    </message>
    <message>
        <source>Was möchten Sie einladen?</source>
        <translation>What do you want to invite?</translation>
    </message>
    <message>
        <source>Funktion, nie ein Name: Pressestelle, Vertretung</source>
        <translation>A function, never a name: press office, deputy</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Mitglied</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Wie kommt die Einladung an?</source>
        <translation>How does the invitation get there?</translation>
    </message>
    <message>
        <source>Als kurzer Code zum Vorlesen; er gilt eine Woche und nur einmal</source>
        <translation>As a short code to read out; it holds for a week and only once</translation>
    </message>
    <message>
        <source>Als Datei, die Sie selbst weitergeben</source>
        <translation>As a file that you hand on yourself</translation>
    </message>
    <message>
        <source>Worüber wird abgeglichen?</source>
        <translation>What is synced over?</translation>
    </message>
    <message>
        <source>Ohne: nur mit Paketen von Hand</source>
        <translation>None: only with packets carried by hand</translation>
    </message>
    <message>
        <source>Dafür braucht der Raum eine Ablage oder einen Server.</source>
        <translation>For that the space needs a shared folder or a server.</translation>
    </message>
    <message>
        <source>Stelle wechseln</source>
        <translation>Move to another unit</translation>
    </message>
    <message>
        <source>Wohin wechselt „{0}“?</source>
        <translation>Where does “{0}” move to?</translation>
    </message>
    <message>
        <source>Eine Funktion gehört zu ihrer Stelle. Wer wechselt, bekommt an der neuen Stelle eine eigene; was bisher gezeichnet wurde, gilt weiter. Ist das neue Gerät bestätigt, laden Sie für die alte Funktion ein Gerät der Nachfolge ein oder sperren sie.</source>
        <translation>A function belongs to its unit. Who moves gets one of their own at the new unit; what was signed so far goes on counting. Once the new device is confirmed, invite a device of the successor for the old function, or revoke it.</translation>
    </message>
    <message>
        <source>Einladungsdatei speichern</source>
        <translation>Save the invitation file</translation>
    </message>
    <message>
        <source>Einladung.umlauf-einladung</source>
        <translation>Invitation.umlauf-einladung</translation>
    </message>
    <message>
        <source>Ein Code liegt auf einer Ablage oder einem Server. Bitte wählen Sie.</source>
        <translation>A code lies on a share or a server. Please choose one.</translation>
    </message>
    <message>
        <source>Bitte nennen Sie die Funktion.</source>
        <translation>Please name the function.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie mindestens eine Rolle.</source>
        <translation>Please choose at least one role.</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Die Einladung für „{0}“ liegt in {1}.</source>
        <translation>The invitation for “{0}” lies in {1}.</translation>
    </message>
</context>
<context>
    <name>JoinDesk</name>
    <message>
        <source>Sechs Wörter zeigen …</source>
        <translation>Show six words …</translation>
    </message>
    <message>
        <source>Neue Einladung verwenden …</source>
        <translation>Use a new invitation …</translation>
    </message>
    <message>
        <source>Mit neuem Schlüssel weitermachen …</source>
        <translation>Go on with a new key …</translation>
    </message>
    <message>
        <source>die Verwaltung des Raums</source>
        <translation>the administration of the space</translation>
    </message>
    <message>
        <source>Ihr Gerät wartet auf Bestätigung durch {0}. Bis dahin können Sie nur lesen.</source>
        <translation>Your device waits to be confirmed by {0}. Until then you can only read.</translation>
    </message>
    <message>
        <source>Ihr Gerät ist bestätigt. Sie sind dabei und können entscheiden.</source>
        <translation>Your device is confirmed. You are in and can decide.</translation>
    </message>
    <message>
        <source>Alles ist wieder da. Sie können weiterarbeiten wie zuvor.</source>
        <translation>Everything is back. You can go on working as before.</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Anfrage speichern</source>
        <translation>Save request</translation>
    </message>
    <message>
        <source>Pakete (*{0})</source>
        <translation>Packets (*{0})</translation>
    </message>
    <message>
        <source>Pakete (*{0});;Alle Dateien (*)</source>
        <translation>Packets (*{0});;All files (*)</translation>
    </message>
    <message>
        <source>Antwort einlesen</source>
        <translation>Read answer</translation>
    </message>
    <message>
        <source>In diesem Paket steht noch keine Bestätigung für Ihr Gerät.</source>
        <translation>In this packet there is no confirmation for your device yet.</translation>
    </message>
</context>
<context>
    <name>KeyDesk</name>
    <message>
        <source>Sie können nur lesen: Ihr Schlüssel ist noch verschlossen.</source>
        <translation>You can only read: your key is still locked.</translation>
    </message>
    <message>
        <source>Schlüssel öffnen …</source>
        <translation>Unlock key …</translation>
    </message>
</context>
<context>
    <name>KeyItem</name>
    <message>
        <source>{0} · dieses Gerät</source>
        <translation>{0} · this device</translation>
    </message>
    <message>
        <source>zuletzt gezeichnet {0}</source>
        <translation>last signed {0}</translation>
    </message>
    <message>
        <source>Mit neuem Schlüssel weiter …</source>
        <translation>Go on with a new key …</translation>
    </message>
    <message>
        <source>Wörter bestätigen …</source>
        <translation>Confirm words …</translation>
    </message>
    <message>
        <source>Gerät sperren …</source>
        <translation>Revoke device …</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Tasten</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Überall</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Bereich wählen</source>
        <translation>Choose an area</translation>
    </message>
    <message>
        <source>Eingang</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Entwurf wählen</source>
        <translation>Choose a draft</translation>
    </message>
    <message>
        <source>Entscheiden</source>
        <translation>Deciding</translation>
    </message>
    <message>
        <source>Vorschau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>voriges oder nächstes Bild</source>
        <translation>previous or next picture</translation>
    </message>
    <message>
        <source>größer, kleiner, einpassen, 100 %</source>
        <translation>larger, smaller, fit, 100 %</translation>
    </message>
    <message>
        <source>nächster Reiter</source>
        <translation>next tab</translation>
    </message>
    <message>
        <source>Vergleich</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>vorige, nächste Änderung</source>
        <translation>previous, next change</translation>
    </message>
    <message>
        <source>Trennlinie zwischen den Bildern</source>
        <translation>line between the pictures</translation>
    </message>
    <message>
        <source>zurück zum Entwurf</source>
        <translation>back to the draft</translation>
    </message>
    <message>
        <source>Beim Schreiben</source>
        <translation>While writing</translation>
    </message>
    <message>
        <source>Anmerkung senden, nie freigeben</source>
        <translation>send the comment, never approve</translation>
    </message>
    <message>
        <source>Getipptes rückgängig machen</source>
        <translation>undo typing</translation>
    </message>
    <message>
        <source>Dialog schließen, Getipptes bleibt</source>
        <translation>close the dialog, what was typed stays</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Strg</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Umschalt</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Bild↓</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Bild↑</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Pos1</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Entf</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Leertaste</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Gerät von</source>
        <translation>Device of</translation>
    </message>
    <message>
        <source>Schlüsselwörter</source>
        <translation>Words of the key</translation>
    </message>
    <message>
        <source>Zuletzt gezeichnet</source>
        <translation>Last signed</translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Geräte des Raums</source>
        <translation>Devices of the space</translation>
    </message>
    <message>
        <source>Wörter bestätigen …</source>
        <translation>Confirm words …</translation>
    </message>
    <message>
        <source>Mitglied zeigen</source>
        <translation>Show member</translation>
    </message>
    <message>
        <source>Lesen Sie sich die sechs Wörter am Telefon vor. Stimmen sie überein, ist das Gerät echt.</source>
        <translation>Read the six words to each other on the telephone. If they agree, the device is genuine.</translation>
    </message>
</context>
<context>
    <name>LastEnd</name>
    <message>
        <source>Umlauf endete zuletzt von selbst. Was gezeichnet ist, ist sicher.</source>
        <translation>Umlauf ended by itself the last time. What is signed is safe.</translation>
    </message>
    <message>
        <source>Bericht zeigen …</source>
        <translation>Show report …</translation>
    </message>
</context>
<context>
    <name>LastNote</name>
    <message>
        <source>Einlesen rückgängig machen</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Zuletzt eingelesen: {0}, {1}</source>
        <translation>Read in last: {0}, {1}</translation>
    </message>
    <message>
        <source>{0} Entwurf lässt sich zurücknehmen.</source>
        <translation>{0} draft can be taken back.</translation>
    </message>
    <message>
        <source>{0} Entwürfe lassen sich zurücknehmen.</source>
        <translation>{0} drafts can be taken back.</translation>
    </message>
    <message>
        <source>{0} Entwurf bleibt:</source>
        <translation>{0} draft stays:</translation>
    </message>
    <message>
        <source>{0} Entwürfe bleiben:</source>
        <translation>{0} drafts stay:</translation>
    </message>
    <message>
        <source>{0} Änderung an einem Entwurf, den es schon gab, bleibt.</source>
        <translation>{0} change to a draft that was there before stays.</translation>
    </message>
    <message>
        <source>{0} Änderungen an Entwürfen, die es schon gab, bleiben.</source>
        <translation>{0} changes to drafts that were there before stay.</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Noch nicht gezeichnet</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>Sie haben noch nicht alles gezeichnet</source>
        <translation>You have not signed everything yet</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Jetzt zeichnen</source>
        <translation>Sign now</translation>
    </message>
    <message>
        <source>Fassung {0}</source>
        <translation>Revision {0}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Wort</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>gestrichen</source>
        <translation>struck</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Dieser Text ist gleich.</source>
        <translation>This text is the same.</translation>
    </message>
    <message>
        <source>Der Wortlaut einer Fassung fehlt.</source>
        <translation>The wording of one revision is missing.</translation>
    </message>
    <message>
        <source>{0} von {1} Zeichen</source>
        <translation>{0} of {1} characters</translation>
    </message>
    <message>
        <source>{0} Zeichen</source>
        <translation>{0} characters</translation>
    </message>
</context>
<context>
    <name>LevelsDialog</name>
    <message>
        <source>Prüfungen</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Gilt für alle Mitglieder. Eine Sperre hält das Vorlegen und Freigeben auf.</source>
        <translation>Holds for all members. A block stops submitting and approving.</translation>
    </message>
    <message>
        <source>Vorgaben</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>Prüfungen ändern</source>
        <translation>Change checks</translation>
    </message>
</context>
<context>
    <name>LiftDialog</name>
    <message>
        <source>ganz aufheben</source>
        <translation>lift altogether</translation>
    </message>
    <message>
        <source>ab einem Tag aufheben</source>
        <translation>lift from a day on</translation>
    </message>
    <message>
        <source>Erster freier Tag</source>
        <translation>First free day</translation>
    </message>
    <message>
        <source>Was unter ihr entschieden ist, bleibt.</source>
        <translation>What was decided under it stays.</translation>
    </message>
    <message>
        <source>Sperrzeiten</source>
        <translation>Blackout periods</translation>
    </message>
    <message>
        <source>Sperrzeit aufheben</source>
        <translation>Lift blackout period</translation>
    </message>
    <message>
        <source>Dieser Tag liegt nicht in der Sperrzeit, oder er ist ihr erster.</source>
        <translation>This day does not lie in the blackout period, or is its first.</translation>
    </message>
</context>
<context>
    <name>ListFilter</name>
    <message>
        <source>Liste filtern</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Alle Kanäle</source>
        <translation>All channels</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Liste filtern</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Liste filtern (Strg+F)</source>
        <translation>Filter the list (Ctrl+F)</translation>
    </message>
    <message>
        <source>Veröffentlichen</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Kein Entwurf passt zum Filter.</source>
        <translation>No draft matches the filter.</translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Filter aufheben</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Noch nichts freigegeben</source>
        <translation>Nothing released yet</translation>
    </message>
    <message>
        <source>Hier stehen Entwürfe, sobald sie schlussgezeichnet sind.</source>
        <translation>Drafts stand here once they are released.</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>Adresse für {0} kopieren</source>
        <translation>Copy the address for {0}</translation>
    </message>
    <message>
        <source>Mehr zu {0}</source>
        <translation>More about {0}</translation>
    </message>
    <message>
        <source>Für Reichweite bezahlt: {0}</source>
        <translation>Paid for reach: {0}</translation>
    </message>
    <message>
        <source>eingetragen von {0}</source>
        <translation>entered by {0}</translation>
    </message>
    <message>
        <source>Eintrag ändern</source>
        <translation>Change the entry</translation>
    </message>
    <message>
        <source>Text einfügen und vergleichen</source>
        <translation>Paste the text and compare</translation>
    </message>
    <message>
        <source>Depublizieren vermerken …</source>
        <translation>Note the taking down …</translation>
    </message>
    <message>
        <source>Für diesen Beitrag gilt keine Freigabe mehr. Nehmen Sie ihn vom Kanal.</source>
        <translation>No release covers this posting any more. Take it down from the channel.</translation>
    </message>
    <message>
        <source>Depublizieren von {0} vermerken</source>
        <translation>Note the taking down from {0}</translation>
    </message>
    <message>
        <source>Adresse kopiert</source>
        <translation>Address copied</translation>
    </message>
</context>
<context>
    <name>LiveSection</name>
    <message>
        <source>Veröffentlichungen</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Noch nicht vermerkt: {0}</source>
        <translation>Not yet recorded: {0}</translation>
    </message>
    <message>
        <source>wortgleich</source>
        <translation>word for word</translation>
    </message>
    <message>
        <source>Wortlaut nicht verglichen</source>
        <translation>wording not compared</translation>
    </message>
    <message>
        <source>weicht an {0} Stelle ab</source>
        <translation>differs in {0} place</translation>
    </message>
    <message>
        <source>weicht an {0} Stellen ab</source>
        <translation>differs in {0} places</translation>
    </message>
    <message>
        <source>weicht ab</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>{0}, abweichender Text</source>
        <translation>{0}, differing text</translation>
    </message>
    <message>
        <source>[nicht veröffentlicht: {0}]</source>
        <translation>[not published: {0}]</translation>
    </message>
    <message>
        <source>[nicht freigegeben: {0}]</source>
        <translation>[not approved: {0}]</translation>
    </message>
</context>
<context>
    <name>LogPresenter</name>
    <message>
        <source>Dieser Eintrag ist nicht hier.</source>
        <translation>This entry is not here.</translation>
    </message>
    <message>
        <source>Prüfsumme kopiert.</source>
        <translation>Digest copied.</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Vorgang und Stelle</source>
        <translation>Act and unit</translation>
    </message>
    <message>
        <source>Entwurf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Signatur</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Text, Titel, Stelle oder Prüfsumme suchen</source>
        <translation>Search text, title, unit or digest</translation>
    </message>
    <message>
        <source>Kein Eintrag passt</source>
        <translation>No entry fits</translation>
    </message>
    <message>
        <source>Nehmen Sie links einen Haken dazu oder leeren Sie den Filter.</source>
        <translation>Tick another box at the left or clear the filter.</translation>
    </message>
    <message>
        <source>Filter leeren</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Jetzt prüfen</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Filter zeigen</source>
        <translation>Show the filter</translation>
    </message>
    <message>
        <source>Prüfung und Auskunft zeigen</source>
        <translation>Show check and inquiries</translation>
    </message>
    <message>
        <source>Prüfung und Auskunft</source>
        <translation>Check and inquiries</translation>
    </message>
    <message>
        <source>{0} von {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Protokoll, {0}</source>
        <translation>Log, {0}</translation>
    </message>
    <message>
        <source>Anhalten</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Zurückweisung, Rückruf</source>
        <translation>Rejection, recall</translation>
    </message>
    <message>
        <source>Rückfrage, mehr Zeit</source>
        <translation>Question, more time</translation>
    </message>
    <message>
        <source>Entwurf und Fassung</source>
        <translation>Draft and revision</translation>
    </message>
    <message>
        <source>Einlesen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Schlusszeichnung</source>
        <translation>Final signature</translation>
    </message>
    <message>
        <source>Veröffentlichung</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Anmerkung</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Auskunft, Löschung</source>
        <translation>Inquiry, erasure</translation>
    </message>
    <message>
        <source>Verwaltung</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Texte und Medien</source>
        <translation>Texts and media</translation>
    </message>
    <message>
        <source>kein Mitglied</source>
        <translation>no member</translation>
    </message>
    <message>
        <source>Inhalt gelöscht</source>
        <translation>content erased</translation>
    </message>
    <message>
        <source>Heute, {0}</source>
        <translation>Today, {0}</translation>
    </message>
    <message>
        <source>Gestern, {0}</source>
        <translation>Yesterday, {0}</translation>
    </message>
    <message>
        <source>{0} Eintrag</source>
        <translation>{0} entry</translation>
    </message>
    <message>
        <source>{0} Einträge</source>
        <translation>{0} entries</translation>
    </message>
    <message>
        <source>Fassung {0}</source>
        <translation>Revision {0}</translation>
    </message>
    <message>
        <source>Eintrag {0}</source>
        <translation>Entry {0}</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Auflage</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Vorschlag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Frage</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Wortlaut</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Veröffentlicht</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Textbaustein</source>
        <translation>Text template</translation>
    </message>
    <message>
        <source>Signatur stimmt nicht</source>
        <translation>The signature is wrong</translation>
    </message>
    <message>
        <source>Signatur stimmt, Gerät nicht bestätigt</source>
        <translation>The signature is right, the device is not accepted</translation>
    </message>
    <message>
        <source>Signatur stimmt, Gerät bestätigt seit {0}</source>
        <translation>The signature is right, device accepted since {0}</translation>
    </message>
    <message>
        <source>Signatur falsch</source>
        <translation>Wrong signature</translation>
    </message>
    <message>
        <source>Kette unterbrochen</source>
        <translation>Chain broken</translation>
    </message>
    <message>
        <source>Inhalt verändert</source>
        <translation>Content altered</translation>
    </message>
    <message>
        <source>Medium verändert</source>
        <translation>Medium altered</translation>
    </message>
    <message>
        <source>Inhalt fehlt</source>
        <translation>Content missing</translation>
    </message>
    <message>
        <source>Bezug falsch</source>
        <translation>Wrong reference</translation>
    </message>
    <message>
        <source>Protokoll abgeschnitten</source>
        <translation>Log cut off</translation>
    </message>
    <message>
        <source>Stand unbekannt</source>
        <translation>State unknown</translation>
    </message>
    <message>
        <source>Datei beschädigt</source>
        <translation>File damaged</translation>
    </message>
    <message>
        <source>Medium noch nicht hier</source>
        <translation>Medium not here yet</translation>
    </message>
    <message>
        <source>Nach Sperrung eingegangen</source>
        <translation>Arrived after the block</translation>
    </message>
    <message>
        <source>Kette gegabelt</source>
        <translation>Chain forked</translation>
    </message>
    <message>
        <source>Kein Mitglied</source>
        <translation>No member</translation>
    </message>
    <message>
        <source>Unbekannte Art</source>
        <translation>Unknown kind</translation>
    </message>
    <message>
        <source>Lücke</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Raum zum Ausprobieren</source>
        <translation>Space for trying out</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bereiche</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Hilfe (F1)</source>
        <translation>Help (F1)</translation>
    </message>
    <message>
        <source>Umlauf – {0}</source>
        <translation>Umlauf – {0}</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Die Beispiele werden angelegt</source>
        <translation>The examples are being made</translation>
    </message>
</context>
<context>
    <name>MarkDesk</name>
    <message>
        <source>Stelle anmerken (Strg+M)</source>
        <translation>Comment on a spot (Ctrl+M)</translation>
    </message>
    <message>
        <source>Ausschnitt anmerken</source>
        <translation>Comment on a region</translation>
    </message>
</context>
<context>
    <name>MediaEditor</name>
    <message>
        <source>Medien</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Ziehen Sie Bilder, Videos, PDF oder Untertitel hierher.</source>
        <translation>Drag pictures, videos, PDF or subtitles here.</translation>
    </message>
    <message>
        <source>Alt und Pfeil ordnet, Entf entfernt. Dateien dürfen hierher gezogen werden.</source>
        <translation>Alt and arrow put in order, Del removes. Files may be dropped here.</translation>
    </message>
    <message>
        <source>Noch keine Medien</source>
        <translation>No media yet</translation>
    </message>
    <message>
        <source>Auswählen …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Medien hinzufügen …</source>
        <translation>Add media …</translation>
    </message>
    <message>
        <source>Nach oben (Alt+↑)</source>
        <translation>Up (Alt+↑)</translation>
    </message>
    <message>
        <source>Nach unten (Alt+↓)</source>
        <translation>Down (Alt+↓)</translation>
    </message>
    <message>
        <source>Datei ersetzen …</source>
        <translation>Replace file …</translation>
    </message>
    <message>
        <source>Entfernen (Entf)</source>
        <translation>Remove (Del)</translation>
    </message>
    <message>
        <source>Bilder, Videos, PDF oder Untertitel wählen</source>
        <translation>Choose pictures, videos, PDF or subtitles</translation>
    </message>
    <message>
        <source>Datei wählen</source>
        <translation>Choose a file</translation>
    </message>
</context>
<context>
    <name>MediaForm</name>
    <message>
        <source>Alternativtext</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Neue Datei: Bitte prüfen Sie, ob diese Angaben noch stimmen.</source>
        <translation>New file: please check that these details still hold.</translation>
    </message>
    <message>
        <source>Was ist zu sehen? Zum Beispiel: Ein Weg führt durch dichten Wald.</source>
        <translation>What is to be seen? For example: A path leads through dense forest.</translation>
    </message>
    <message>
        <source>Bildnachweis</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Lizenz</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Musik und Rechte daran</source>
        <translation>Music and rights in it</translation>
    </message>
    <message>
        <source>Erkennbare Personen und Einwilligung</source>
        <translation>Recognisable people and consent</translation>
    </message>
    <message>
        <source>Vermerk zur Einwilligung</source>
        <translation>Note on consent</translation>
    </message>
    <message>
        <source>zum Beispiel: ohne Musik</source>
        <translation>for example: no music</translation>
    </message>
    <message>
        <source>fehlt  {0}</source>
        <translation>missing  {0}</translation>
    </message>
    <message>
        <source>freiwillig  {0}</source>
        <translation>optional  {0}</translation>
    </message>
</context>
<context>
    <name>MediaLines</name>
    <message>
        <source>Medien</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>{0} von {1} gefunden</source>
        <translation>{0} of {1} found</translation>
    </message>
    <message>
        <source>Medienordner wählen …</source>
        <translation>Choose media folder …</translation>
    </message>
    <message>
        <source>gefunden</source>
        <translation>found</translation>
    </message>
    <message>
        <source>{0} fehlt im Ordner</source>
        <translation>{0} is missing in the folder</translation>
    </message>
    <message>
        <source>ähnlicher Name, sonst nicht verwendet</source>
        <translation>similar name, not used elsewhere</translation>
    </message>
    <message>
        <source>Zuordnen</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>{0} statt {1} zuordnen</source>
        <translation>Assign {0} instead of {1}</translation>
    </message>
</context>
<context>
    <name>MediaModel</name>
    <message>
        <source>Alternativtext fehlt</source>
        <translation>Alternative text is missing</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>Video {0}</source>
        <translation>Video {0}</translation>
    </message>
    <message>
        <source>PDF {0}</source>
        <translation>PDF {0}</translation>
    </message>
    <message>
        <source>Bild {0}</source>
        <translation>Picture {0}</translation>
    </message>
    <message>
        <source>Medium {0}</source>
        <translation>Medium {0}</translation>
    </message>
    <message>
        <source>{0} gleich</source>
        <translation>{0} same</translation>
    </message>
    <message>
        <source>{0} Angaben</source>
        <translation>{0} details</translation>
    </message>
    <message>
        <source>{0} verschoben</source>
        <translation>{0} moved</translation>
    </message>
    <message>
        <source>{0} geändert</source>
        <translation>{0} changed</translation>
    </message>
    <message>
        <source>{0} neu</source>
        <translation>{0} new</translation>
    </message>
    <message>
        <source>{0} entfernt</source>
        <translation>{0} removed</translation>
    </message>
    <message>
        <source>{0} ist gleich</source>
        <translation>{0} is the same</translation>
    </message>
    <message>
        <source>{0}: andere Angaben</source>
        <translation>{0}: other details</translation>
    </message>
    <message>
        <source>{0} ausgetauscht</source>
        <translation>{0} replaced</translation>
    </message>
    <message>
        <source>{0} hinzugefügt</source>
        <translation>{0} added</translation>
    </message>
    <message>
        <source>in beiden Fassungen gleich</source>
        <translation>the same in both revisions</translation>
    </message>
    <message>
        <source>dasselbe Medium, andere Angaben</source>
        <translation>the same medium, other details</translation>
    </message>
    <message>
        <source>vorher an Stelle {0}</source>
        <translation>before in place {0}</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>entfernt</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>{0} statt {1}</source>
        <translation>{0} instead of {1}</translation>
    </message>
    <message>
        <source>Anderes Seitenverhältnis</source>
        <translation>Another aspect ratio</translation>
    </message>
    <message>
        <source>insgesamt anders getönt</source>
        <translation>another tint as a whole</translation>
    </message>
    <message>
        <source>überall anders</source>
        <translation>different everywhere</translation>
    </message>
    <message>
        <source>im Bild kein Unterschied zu sehen</source>
        <translation>no difference to be seen in the picture</translation>
    </message>
    <message>
        <source>1 geänderter Bereich: {0}</source>
        <translation>1 changed area: {0}</translation>
    </message>
    <message>
        <source>{0} geänderte Bereiche: {1}</source>
        <translation>{0} changed areas: {1}</translation>
    </message>
    <message>
        <source>oben links</source>
        <translation>top left</translation>
    </message>
    <message>
        <source>oben Mitte</source>
        <translation>top middle</translation>
    </message>
    <message>
        <source>oben rechts</source>
        <translation>top right</translation>
    </message>
    <message>
        <source>Mitte links</source>
        <translation>middle left</translation>
    </message>
    <message>
        <source>Mitte</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>Mitte rechts</source>
        <translation>middle right</translation>
    </message>
    <message>
        <source>unten links</source>
        <translation>bottom left</translation>
    </message>
    <message>
        <source>unten Mitte</source>
        <translation>bottom middle</translation>
    </message>
    <message>
        <source>unten rechts</source>
        <translation>bottom right</translation>
    </message>
    <message>
        <source>Alternativtext</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Bildnachweis</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Lizenz</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nachweise</source>
        <translation>Consents and licences</translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Musik</source>
        <translation>Music</translation>
    </message>
    <message>
        <source>keine Person erkennbar</source>
        <translation>nobody recognisable</translation>
    </message>
    <message>
        <source>Personen erkennbar</source>
        <translation>people recognisable</translation>
    </message>
    <message>
        <source>Angaben zu {0} geändert</source>
        <translation>Details of {0} changed</translation>
    </message>
    <message>
        <source>{0} ergänzt</source>
        <translation>{0} added</translation>
    </message>
    <message>
        <source>vorher leer</source>
        <translation>empty before</translation>
    </message>
    <message>
        <source>jetzt leer</source>
        <translation>empty now</translation>
    </message>
</context>
<context>
    <name>MediumPanel</name>
    <message>
        <source>Alternativtext</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Alternativtext fehlt</source>
        <translation>Alternative text is missing</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>wartet auf Bestätigung</source>
        <translation>waits for confirmation</translation>
    </message>
    <message>
        <source>Kette gegabelt</source>
        <translation>chain forked</translation>
    </message>
    <message>
        <source>aktiv</source>
        <translation>active</translation>
    </message>
    <message>
        <source>abwesend</source>
        <translation>away</translation>
    </message>
    <message>
        <source>eingeladen</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>gesperrt</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>abwesend bis {0}</source>
        <translation>away until {0}</translation>
    </message>
    <message>
        <source>vertraut</source>
        <translation>trusted</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gegabelt</source>
        <translation>forked</translation>
    </message>
    <message>
        <source>beendet</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Federführung</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Redaktion</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Dienstleister</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Prüfung</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Registratur</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Mitglieder, Rechte, Stellen und Laufwege</source>
        <translation>members, rights, units and routes</translation>
    </message>
    <message>
        <source>Laufwege, Fristen, zurückrufen</source>
        <translation>routes, deadlines, recalling</translation>
    </message>
    <message>
        <source>Entwürfe anlegen, bearbeiten, vorlegen</source>
        <translation>creates, revises and submits drafts</translation>
    </message>
    <message>
        <source>wie Redaktion, ohne Stimme</source>
        <translation>as an editor, without a vote</translation>
    </message>
    <message>
        <source>entscheidet für die eigene Stelle</source>
        <translation>decides for its own unit</translation>
    </message>
    <message>
        <source>Auskünfte und Löschungen</source>
        <translation>inquiries and erasures</translation>
    </message>
    <message>
        <source>nur Auskünfte</source>
        <translation>inquiries only</translation>
    </message>
    <message>
        <source>nur Lesen</source>
        <translation>reading only</translation>
    </message>
    <message>
        <source>{0} Gerät</source>
        <translation>{0} device</translation>
    </message>
    <message>
        <source>{0} Geräte</source>
        <translation>{0} devices</translation>
    </message>
    <message>
        <source>{0} Eintrag zählt nicht</source>
        <translation>{0} entry does not count</translation>
    </message>
    <message>
        <source>{0} Einträge zählen nicht</source>
        <translation>{0} entries do not count</translation>
    </message>
    <message>
        <source>wartet auf zweite Verwaltung</source>
        <translation>waits for a second administrator</translation>
    </message>
    <message>
        <source>dieses Gerät</source>
        <translation>this device</translation>
    </message>
    <message>
        <source>angefragt {0}</source>
        <translation>asked {0}</translation>
    </message>
    <message>
        <source>seit {0}</source>
        <translation>since {0}</translation>
    </message>
    <message>
        <source>niemand</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Mitglieder: {0}</source>
        <translation>Members: {0}</translation>
    </message>
    <message>
        <source>Dieses Gerät wartet darauf, dass eine Administration seine sechs Wörter vergleicht.</source>
        <translation>This device waits for an administrator to compare its six words.</translation>
    </message>
    <message>
        <source>Gesperrt. Was danach eintrifft, wird gezeigt, zählt aber nicht.</source>
        <translation>Revoked. What arrives later is shown, but does not count.</translation>
    </message>
    <message>
        <source>{0}: </source>
        <translation>{0}: </translation>
    </message>
    <message>
        <source> Das zählt nicht mehr.</source>
        <translation> That does not count any more.</translation>
    </message>
    <message>
        <source> Was zurückreicht, wartet auf eine zweite Verwaltung.</source>
        <translation> What reaches back waits for a second administrator.</translation>
    </message>
    <message>
        <source>Raum angelegt, Rollen: {0}.</source>
        <translation>space founded, roles: {0}.</translation>
    </message>
    <message>
        <source>eingeladen, Rollen: {0}.</source>
        <translation>invited, roles: {0}.</translation>
    </message>
    <message>
        <source>Gerät „{0}“ bestätigt.</source>
        <translation>device “{0}” confirmed.</translation>
    </message>
    <message>
        <source>Gerät „{0}“ hat seine Kette beendet.</source>
        <translation>device “{0}” ended its chain.</translation>
    </message>
    <message>
        <source>Rollen gesetzt: {0}.</source>
        <translation>roles set: {0}.</translation>
    </message>
    <message>
        <source>Mitglied mit allen Geräten gesperrt.</source>
        <translation>member revoked with all devices.</translation>
    </message>
    <message>
        <source>Sperre als zweite Verwaltung bestätigt.</source>
        <translation>agreed to the revocation as second administrator.</translation>
    </message>
    <message>
        <source>Einträge {0} bis {1} von „{2}“ wieder zugelassen.</source>
        <translation>entries {0} to {1} of “{2}” readmitted.</translation>
    </message>
    <message>
        <source>Gerät „{0}“ gesperrt; die übrigen gelten weiter.</source>
        <translation>device “{0}” revoked; the others go on.</translation>
    </message>
</context>
<context>
    <name>MembersView</name>
    <message>
        <source>Verwaltung</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Mitglieder</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Geräte und Schlüssel</source>
        <translation>Devices and keys</translation>
    </message>
    <message>
        <source>Häuser und Stellen</source>
        <translation>Houses and units</translation>
    </message>
    <message>
        <source>Einladen …</source>
        <translation>Invite …</translation>
    </message>
    <message>
        <source>Mitglied oder Gerät einladen</source>
        <translation>Invite a member or a device</translation>
    </message>
    <message>
        <source>Geräte</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Stellen</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Vorgaben</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>Sperrzeiten</source>
        <translation>Blackout periods</translation>
    </message>
    <message>
        <source>Feiertage, Karenzzeiten</source>
        <translation>Holidays, blackout periods</translation>
    </message>
    <message>
        <source>Das ändert nur die Administration; Sie sehen hier, wie es steht.</source>
        <translation>Only administrators change this; you see here how it stands.</translation>
    </message>
    <message>
        <source>Der Raum hat weniger als zwei Administrationen. Geht das eine Gerät verloren, hilft nur der gedruckte Wiederherstellungsschlüssel. Geben Sie einem zweiten Mitglied diese Rolle.</source>
        <translation>The space has fewer than two administrators. If the one device is lost, only the printed recovery key helps. Give this role to a second member.</translation>
    </message>
    <message>
        <source>{0} Sperre reicht zurück und wartet auf eine zweite Verwaltung</source>
        <translation>{0} revocation reaches back and waits for a second administrator</translation>
    </message>
    <message>
        <source>{0} Sperren reichen zurück und warten auf eine zweite Verwaltung</source>
        <translation>{0} revocations reach back and wait for a second administrator</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation>Point</translation>
    </message>
</context>
<context>
    <name>Mockup</name>
    <message>
        <source>Nachbildung</source>
        <translation>Likeness</translation>
    </message>
</context>
<context>
    <name>Mockups</name>
    <message>
        <source>ohne Termin</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>{0} Seite</source>
        <translation>{0} page</translation>
    </message>
    <message>
        <source>{0} Seiten</source>
        <translation>{0} pages</translation>
    </message>
    <message>
        <source>Vorschau des Links, wird hier nicht geholt</source>
        <translation>Preview of the link, not fetched here</translation>
    </message>
    <message>
        <source>Gefällt mir</source>
        <translation>Like</translation>
    </message>
    <message>
        <source>Kommentieren</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Reposten</source>
        <translation>Repost</translation>
    </message>
    <message>
        <source>Senden</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Teilen</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Mehr anzeigen</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>… Mehr ansehen</source>
        <translation>… See more</translation>
    </message>
    <message>
        <source>… mehr</source>
        <translation>… more</translation>
    </message>
    <message>
        <source>Weniger anzeigen</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>weniger</source>
        <translation>less</translation>
    </message>
    <message>
        <source>Reels</source>
        <translation>Reels</translation>
    </message>
    <message>
        <source>Folge ich  |  Für dich</source>
        <translation>Following  |  For you</translation>
    </message>
    <message>
        <source>Nachricht senden …</source>
        <translation>Send message …</translation>
    </message>
    <message>
        <source>Originalton</source>
        <translation>Original audio</translation>
    </message>
    <message>
        <source>Folgen</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>Abonnieren</source>
        <translation>Subscribe</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>Remix</translation>
    </message>
    <message>
        <source>{0} Zeichen, Grenze ungeprüft</source>
        <translation>{0} characters, limit not verified</translation>
    </message>
    <message>
        <source>{0} Zeichen zu viel</source>
        <translation>{0} characters too many</translation>
    </message>
    <message>
        <source>{0} von {1} Zeichen</source>
        <translation>{0} of {1} characters</translation>
    </message>
    <message>
        <source>Der Text erscheint hier nicht.</source>
        <translation>The text does not appear here.</translation>
    </message>
    <message>
        <source>Vor „mehr“ stehen {0} Zeichen, dahinter {1}.</source>
        <translation>{0} characters stand before “more”, {1} behind it.</translation>
    </message>
    <message>
        <source>Der Link liegt dahinter.</source>
        <translation>The link lies behind it.</translation>
    </message>
    <message>
        <source>Am Rechner stehen vor „mehr“ {0} Zeichen, dahinter {1}.</source>
        <translation>On a computer {0} characters stand before “more”, {1} behind it.</translation>
    </message>
    <message>
        <source>Am Telefon stehen vor „mehr“ {0} Zeichen, dahinter {1}.</source>
        <translation>On a phone {0} characters stand before “more”, {1} behind it.</translation>
    </message>
    <message>
        <source>{0} Medien, der Kanal nimmt höchstens {1}.</source>
        <translation>{0} media, the channel takes at most {1}.</translation>
    </message>
    <message>
        <source>Wichtiges gehört in die Sicherheitszone.</source>
        <translation>What matters belongs inside the safe zone.</translation>
    </message>
    <message>
        <source>Falz</source>
        <translation>fold</translation>
    </message>
    <message>
        <source>Zuschnitt</source>
        <translation>crop</translation>
    </message>
    <message>
        <source>Sicherheitszone</source>
        <translation>safe zone</translation>
    </message>
    <message>
        <source>Maße</source>
        <translation>measures</translation>
    </message>
    <message>
        <source>Ungeprüft: {0}. Das ist ein Hinweis, keine Sperre.</source>
        <translation>Not verified: {0}. This is a hint, it blocks nothing.</translation>
    </message>
    <message>
        <source>Nachbildung, kann abweichen. Der Kontoname ist angenommen.</source>
        <translation>A likeness, it may differ. The name of the account is assumed.</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>So steht es in der Trefferliste</source>
        <translation>This is how it stands in a list of results</translation>
    </message>
    <message>
        <source>Beitrag</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Karussell</source>
        <translation>Carousel</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Reel</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Nachbildung {0}, {1}</source>
        <translation>Likeness {0}, {1}</translation>
    </message>
    <message>
        <source>Seite {0} von {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>Bild {0} von {1}</source>
        <translation>Picture {0} of {1}</translation>
    </message>
    <message>
        <source>Kein Text in Sicht.</source>
        <translation>No text in sight.</translation>
    </message>
    <message>
        <source>Ganz in Sicht: {0}</source>
        <translation>All in sight: {0}</translation>
    </message>
    <message>
        <source>Aufgeklappt: {0}</source>
        <translation>Unfolded: {0}</translation>
    </message>
    <message>
        <source>In Sicht vor „mehr“: {0} Dahinter liegen {1} Zeichen.</source>
        <translation>In sight before “more”: {0} Behind it lie {1} characters.</translation>
    </message>
    <message>
        <source>Bild {0}:</source>
        <translation>Picture {0}:</translation>
    </message>
    <message>
        <source>Links und rechts fallen {0} % weg.</source>
        <translation>{0} % is cut off left and right.</translation>
    </message>
    <message>
        <source>Oben und unten fallen {0} % weg.</source>
        <translation>{0} % is cut off above and below.</translation>
    </message>
    <message>
        <source>Links und rechts stehen Balken.</source>
        <translation>Bars fill up left and right.</translation>
    </message>
    <message>
        <source>Oben und unten stehen Balken.</source>
        <translation>Bars fill up above and below.</translation>
    </message>
    <message>
        <source>Kopfzeile</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Beschriftung und Ton</source>
        <translation>Caption and sound</translation>
    </message>
    <message>
        <source>Antwortfeld</source>
        <translation>Reply field</translation>
    </message>
    <message>
        <source>Bedienleiste</source>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>Rand</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Kein Falz: Text mit {0} Zeichen</source>
        <translation>No fold: text of {0} characters</translation>
    </message>
    <message>
        <source>{0} Zeilen</source>
        <translation>{0} lines</translation>
    </message>
    <message>
        <source>Bild {0} × {1}</source>
        <translation>Picture {0} × {1}</translation>
    </message>
    <message>
        <source>{0}: was wegfällt</source>
        <translation>{0}: what is cut off</translation>
    </message>
    <message>
        <source>Rechner: Text mit {0} Zeichen</source>
        <translation>Computer: text of {0} characters</translation>
    </message>
    <message>
        <source>Text mit {0} Zeichen</source>
        <translation>Text of {0} characters</translation>
    </message>
    <message>
        <source>Titel mit {0} Zeichen</source>
        <translation>Title of {0} characters</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Text einklappen</source>
        <translation>Fold the text</translation>
    </message>
    <message>
        <source>Ganzen Text zeigen</source>
        <translation>Show the whole text</translation>
    </message>
</context>
<context>
    <name>MotionShow</name>
    <message>
        <source>Abspielen</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Anhalten</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{0} (Leertaste)</source>
        <translation>{0} (space bar)</translation>
    </message>
    <message>
        <source>Bewegtes Bild, {0} Einzelbilder</source>
        <translation>Moving picture, {0} frames</translation>
    </message>
    <message>
        <source>Einzelbild {0} von {1}</source>
        <translation>Frame {0} of {1}</translation>
    </message>
    <message>
        <source>Bewegtes Bild</source>
        <translation>Moving picture</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Bitte füllen Sie alle Felder aus.</source>
        <translation>Please fill in every field.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Umbenennen</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Die Funktion, nie ein Name. In eine andere Stelle wechselt ein Mitglied, indem Sie es dort neu einladen und hier sperren: So bleibt jedes Votum bei der Stelle, für die es abgegeben wurde.</source>
        <translation>The function, never a name. A member moves to another unit by being invited there anew and revoked here: so each vote stays with the unit it was cast for.</translation>
    </message>
    <message>
        <source>Stelle ändern</source>
        <translation>Change unit</translation>
    </message>
    <message>
        <source>Stelle anlegen</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Neue Stelle</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>Haus</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kürzel</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Das Kürzel steht in Laufwegen und Redaktionsplänen.</source>
        <translation>The code stands in routes and content plans.</translation>
    </message>
    <message>
        <source>Haus ändern</source>
        <translation>Change house</translation>
    </message>
    <message>
        <source>Haus anlegen</source>
        <translation>Add house</translation>
    </message>
    <message>
        <source>Neues Haus</source>
        <translation>New house</translation>
    </message>
    <message>
        <source>Land (für Feiertage)</source>
        <translation>Land (for holidays)</translation>
    </message>
    <message>
        <source>Eingetragen.</source>
        <translation>Entered.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Private Notiz bearbeiten</source>
        <translation>Edit private note</translation>
    </message>
    <message>
        <source>Sie bleibt auf diesem Gerät und steht in keinem Protokoll.</source>
        <translation>It stays on this device and is in no log.</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Eine leere Notiz löschen Sie in der Liste.</source>
        <translation>Delete an empty note in the list.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Meldung schließen</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>Noch nicht gezeichnet – {0}</source>
        <translation>Not signed yet – {0}</translation>
    </message>
    <message>
        <source> · {0} weitere</source>
        <translation> · {0} more</translation>
    </message>
    <message>
        <source>Entscheiden …</source>
        <translation>Decide …</translation>
    </message>
</context>
<context>
    <name>OfferedDialog</name>
    <message>
        <source>Noch nicht gezeichnet</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>Diese Entscheidung ist noch nicht gezeichnet</source>
        <translation>This decision is not signed yet</translation>
    </message>
    <message>
        <source>Umlauf wurde vorher beendet. Ohne Sie wird nichts gezeichnet.</source>
        <translation>Umlauf was closed before. Nothing is signed without you.</translation>
    </message>
    <message>
        <source>Nicht zeichnen</source>
        <translation>Do not sign</translation>
    </message>
    <message>
        <source>Jetzt zeichnen</source>
        <translation>Sign now</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Mit Maßgabe …</source>
        <translation>With provisos …</translation>
    </message>
    <message>
        <source>Mit Auflage …</source>
        <translation>With conditions …</translation>
    </message>
    <message>
        <source>Schlusszeichnen</source>
        <translation>Give final signature</translation>
    </message>
    <message>
        <source>Votum zurückziehen …</source>
        <translation>Withdraw vote …</translation>
    </message>
    <message>
        <source>Strittig lösen …</source>
        <translation>Settle the contest …</translation>
    </message>
    <message>
        <source>Rückfrage beantworten …</source>
        <translation>Answer question …</translation>
    </message>
    <message>
        <source>Neue Fassung …</source>
        <translation>New revision …</translation>
    </message>
    <message>
        <source>Vorlegen …</source>
        <translation>Submit …</translation>
    </message>
    <message>
        <source>Zurückholen …</source>
        <translation>Recall …</translation>
    </message>
    <message>
        <source>Entwurf zurückziehen …</source>
        <translation>Withdraw draft …</translation>
    </message>
    <message>
        <source>Mehr Zeit erbitten …</source>
        <translation>Ask for more time …</translation>
    </message>
    <message>
        <source>Frist verlängern …</source>
        <translation>Extend deadline …</translation>
    </message>
    <message>
        <source>Bezahlte Reichweite beantragen …</source>
        <translation>Ask for paid reach …</translation>
    </message>
    <message>
        <source>Bezahlte Reichweite genehmigen …</source>
        <translation>Grant paid reach …</translation>
    </message>
    <message>
        <source>Freigabe widerrufen …</source>
        <translation>Revoke release …</translation>
    </message>
    <message>
        <source>Fassung {0} zur Kenntnis nehmen</source>
        <translation>Acknowledge revision {0}</translation>
    </message>
    <message>
        <source>Fehlanzeige zu Fassung {0}</source>
        <translation>Not concerned by revision {0}</translation>
    </message>
    <message>
        <source>Fassung {0} an eine andere Stelle abgeben</source>
        <translation>Pass revision {0} on to another unit</translation>
    </message>
    <message>
        <source>Eigenes Votum zu Fassung {0} zurückziehen</source>
        <translation>Withdraw own vote on revision {0}</translation>
    </message>
    <message>
        <source>Strittige Fassung {0} entscheiden</source>
        <translation>Decide contested revision {0}</translation>
    </message>
    <message>
        <source>Fassung {0} aus dem Umlauf zurückholen</source>
        <translation>Recall revision {0} from review</translation>
    </message>
    <message>
        <source>Entwurf zurückziehen</source>
        <translation>Withdraw the draft</translation>
    </message>
    <message>
        <source>Mehr Zeit für Fassung {0} erbitten</source>
        <translation>Ask for more time for revision {0}</translation>
    </message>
    <message>
        <source>Frist zu Fassung {0} verlängern</source>
        <translation>Extend the deadline of revision {0}</translation>
    </message>
    <message>
        <source>Bezahlte Reichweite für Fassung {0} beantragen</source>
        <translation>Ask for paid reach for revision {0}</translation>
    </message>
    <message>
        <source>Bezahlte Reichweite für Fassung {0} genehmigen</source>
        <translation>Grant paid reach for revision {0}</translation>
    </message>
    <message>
        <source>Freigabe von Fassung {0} widerrufen</source>
        <translation>Revoke the release of revision {0}</translation>
    </message>
    <message>
        <source>Fassung {0} schlusszeichnen</source>
        <translation>Give final signature on revision {0}</translation>
    </message>
    <message>
        <source>Fassung {0} mitzeichnen</source>
        <translation>Co-sign revision {0}</translation>
    </message>
    <message>
        <source>Fassung {0} mit Maßgabe mitzeichnen</source>
        <translation>Co-sign revision {0} with provisos</translation>
    </message>
    <message>
        <source>Fassung {0} nicht mitzeichnen</source>
        <translation>Decline to co-sign revision {0}</translation>
    </message>
    <message>
        <source>Fassung {0} freigeben</source>
        <translation>Approve revision {0}</translation>
    </message>
    <message>
        <source>Veröffentlichen</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Fassung {0} mit Auflage freigeben</source>
        <translation>Approve revision {0} with conditions</translation>
    </message>
    <message>
        <source>Fassung {0} zurückweisen</source>
        <translation>Reject revision {0}</translation>
    </message>
    <message>
        <source>Fassung {0} vorlegen</source>
        <translation>Submit revision {0}</translation>
    </message>
    <message>
        <source>Veröffentlichung von Fassung {0} eintragen</source>
        <translation>Enter the publication of revision {0}</translation>
    </message>
    <message>
        <source>Rückfrage zu Fassung {0} beantworten</source>
        <translation>Answer the question on revision {0}</translation>
    </message>
    <message>
        <source>Rückfrage zu Fassung {0} stellen</source>
        <translation>Ask back on revision {0}</translation>
    </message>
    <message>
        <source>Neue Fassung auf Grundlage von Fassung {0}</source>
        <translation>New revision based on revision {0}</translation>
    </message>
</context>
<context>
    <name>OutPane</name>
    <message>
        <source>Auszug</source>
        <translation>Extract</translation>
    </message>
    <message>
        <source>Auszug speichern …</source>
        <translation>Save extract …</translation>
    </message>
    <message>
        <source>Auskünfte</source>
        <translation>Inquiries</translation>
    </message>
    <message>
        <source>Auskunft erstellen …</source>
        <translation>Answer an inquiry …</translation>
    </message>
    <message>
        <source>Drucksache</source>
        <translation>Printed paper</translation>
    </message>
    <message>
        <source>nur Stellen, ohne Wortlaut</source>
        <translation>units only, no wordings</translation>
    </message>
    <message>
        <source>Zulieferung</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Funktion und Stelle</source>
        <translation>function and unit</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>alles</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} im Filter</source>
        <translation>{0} in the filter</translation>
    </message>
    <message>
        <source>Auszüge und Auskünfte geben Federführung, Verwaltung, Registratur und Revision aus.</source>
        <translation>Extracts and inquiries are given out by lead, administration, records and auditors.</translation>
    </message>
    <message>
        <source>Noch keine. Eine Auskunft hält den Stand des Protokolls fest.</source>
        <translation>None yet. An inquiry freezes the state of the log.</translation>
    </message>
    <message>
        <source>Begonnene Auskünfte sehen nur diese Stellen.</source>
        <translation>Only they see inquiries that were begun.</translation>
    </message>
    <message>
        <source>Auskunft öffnen: {0}</source>
        <translation>Open the inquiry: {0}</translation>
    </message>
</context>
<context>
    <name>OwnDataDesk</name>
    <message>
        <source>Die Datei ließ sich nicht speichern: {0}</source>
        <translation>The file could not be saved: {0}</translation>
    </message>
    <message>
        <source>Die Auskunft liegt in {0}.</source>
        <translation>The data are in {0}.</translation>
    </message>
    <message>
        <source>Raum „{0}“ · {1}</source>
        <translation>Space “{0}” · {1}</translation>
    </message>
    <message>
        <source>Text (*.txt);;Für Programme (*.json)</source>
        <translation>Text (*.txt);;For programs (*.json)</translation>
    </message>
    <message>
        <source>umlauf-auskunft-{0}.txt</source>
        <translation>umlauf-my-data-{0}.txt</translation>
    </message>
    <message>
        <source>Auskunft speichern</source>
        <translation>Save the data</translation>
    </message>
</context>
<context>
    <name>OwnDataDialog</name>
    <message>
        <source>Auskunft zu mir</source>
        <translation>Data about me</translation>
    </message>
    <message>
        <source>Was über Ihr Funktionskonto gespeichert ist</source>
        <translation>What is stored about your function account</translation>
    </message>
    <message>
        <source>Speichern …</source>
        <translation>Save …</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>OwnDataWords</name>
    <message>
        <source>Funktion und Rechte</source>
        <translation>Function and rights</translation>
    </message>
    <message>
        <source>Geräte</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Was mit Ihren Rechten geschah</source>
        <translation>What happened to your rights</translation>
    </message>
    <message>
        <source>Nur auf diesem Gerät</source>
        <translation>On this device only</translation>
    </message>
    <message>
        <source>Wer das sieht und wie lange</source>
        <translation>Who sees this and for how long</translation>
    </message>
    <message>
        <source>Auskunft zu {0}</source>
        <translation>Data about {0}</translation>
    </message>
    <message>
        <source>Raum</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Gespeichert ist die Funktion, kein Name. Namen stehen nur dort, wo jemand sie in einen Text geschrieben hat.</source>
        <translation>Stored is the function, no name. Names stand only where somebody wrote them into a text.</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Haus</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Eingeladen von</source>
        <translation>Invited by</translation>
    </message>
    <message>
        <source>Abwesend</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>{0} Einträge</source>
        <translation>{0} entries</translation>
    </message>
    <message>
        <source>durch {0}</source>
        <translation>by {0}</translation>
    </message>
    <message>
        <source>Als gesehen vermerkte Entwürfe</source>
        <translation>Drafts marked as seen</translation>
    </message>
    <message>
        <source>Voten, die noch gezeichnet werden</source>
        <translation>Votes that wait for their signature</translation>
    </message>
    <message>
        <source>Private Notizen</source>
        <translation>Private notes</translation>
    </message>
    <message>
        <source>Halb Geschriebenes</source>
        <translation>Half-written words</translation>
    </message>
    <message>
        <source>Dazu Einstellungen, Fenstermaße und Ihr Schlüssel.</source>
        <translation>Beside these settings, the size of the window and your key.</translation>
    </message>
    <message>
        <source>Einträge, Funktion, Rollen und Geräte sehen alle Mitglieder des Raums.</source>
        <translation>Entries, function, roles and devices are seen by all members of the space.</translation>
    </message>
    <message>
        <source>Sie liegen auf deren Geräten und auf der Ablage oder dem Server des Raums.</source>
        <translation>They lie on their devices and on the share or the server of the space.</translation>
    </message>
    <message>
        <source>Sie bleiben, bis der Raum schließt; Texte und Anmerkungen kann man löschen.</source>
        <translation>They stay until the space closes; texts and comments can be erased.</translation>
    </message>
    <message>
        <source>Wann Sie etwas gelesen haben und wo Sie sind, wird nicht gespeichert.</source>
        <translation>When you read something and where you are is not stored.</translation>
    </message>
    <message>
        <source>{0} eigener Eintrag</source>
        <translation>{0} entry of yours</translation>
    </message>
    <message>
        <source>{0} eigene Einträge</source>
        <translation>{0} entries of yours</translation>
    </message>
</context>
<context>
    <name>PackagePane</name>
    <message>
        <source>Veröffentlichungspaket</source>
        <translation>Publication package</translation>
    </message>
    <message>
        <source>Für diesen Entwurf gilt keine Freigabe.</source>
        <translation>No release covers this draft.</translation>
    </message>
    <message>
        <source>Mehrere …</source>
        <translation>Several …</translation>
    </message>
    <message>
        <source>Paket aus mehreren Entwürfen speichern</source>
        <translation>Save a package of several drafts</translation>
    </message>
    <message>
        <source>Paket speichern …</source>
        <translation>Save package …</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Paket nicht weiter schreiben</source>
        <translation>Stop writing the package</translation>
    </message>
    <message>
        <source>Nach dem Eintragen</source>
        <translation>Once it is entered</translation>
    </message>
    <message>
        <source>Umlauf vergleicht den eingefügten Text mit der Freigabe.</source>
        <translation>Umlauf compares the pasted text with the release.</translation>
    </message>
    <message>
        <source>Der Eintrag steht mit Adresse und Uhrzeit im Protokoll.</source>
        <translation>The entry stands in the log with address and time.</translation>
    </message>
    <message>
        <source>Auskünfte zählen den Beitrag als veröffentlicht.</source>
        <translation>Inquiries count the posting as published.</translation>
    </message>
    <message>
        <source>Umlauf öffnet keine Internetseite. Kopieren Sie den Text aus dem Beitrag hierher.</source>
        <translation>Umlauf opens no web page. Copy the text from the posting here.</translation>
    </message>
    <message>
        <source>Hier ist nichts zu veröffentlichen: Jeder Kanal ist entfallen oder depubliziert.</source>
        <translation>There is nothing to publish here: every channel was dropped or taken down.</translation>
    </message>
    <message>
        <source>{0} von {1}</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>PackageTree</name>
    <message>
        <source>Inhalt des Pakets</source>
        <translation>Content of the package</translation>
    </message>
    <message>
        <source>fehlt noch</source>
        <translation>still missing</translation>
    </message>
    <message>
        <source>Stapel</source>
        <translation>batch</translation>
    </message>
    <message>
        <source>signiert</source>
        <translation>signed</translation>
    </message>
</context>
<context>
    <name>PacketDesk</name>
    <message>
        <source>Paket wird geschrieben …</source>
        <translation>Writing the packet …</translation>
    </message>
    <message>
        <source>Paket wird eingelesen …</source>
        <translation>Reading the packet …</translation>
    </message>
    <message>
        <source>Stand wird geschrieben …</source>
        <translation>Writing the state …</translation>
    </message>
    <message>
        <source>Es wird noch an einem anderen Paket gearbeitet.</source>
        <translation>Another packet is still being worked on.</translation>
    </message>
    <message>
        <source>Pakete (*{0});;Alle Dateien (*)</source>
        <translation>Packets (*{0});;All files (*)</translation>
    </message>
    <message>
        <source>Paket einlesen</source>
        <translation>Read packet</translation>
    </message>
    <message>
        <source>Stand (*{0})</source>
        <translation>State (*{0})</translation>
    </message>
    <message>
        <source>Eigenen Stand speichern</source>
        <translation>Save own state</translation>
    </message>
    <message>
        <source>Paket gespeichert: {0} in {1}</source>
        <translation>Packet saved: {0} in {1}</translation>
    </message>
    <message>
        <source>{0} Medium passte nicht mehr hinein.</source>
        <translation>{0} medium found no room.</translation>
    </message>
    <message>
        <source>{0} Medien passten nicht mehr hinein.</source>
        <translation>{0} media found no room.</translation>
    </message>
    <message>
        <source>Stand gespeichert: {0}</source>
        <translation>State saved: {0}</translation>
    </message>
    <message>
        <source>Paket eingelesen: {0}.</source>
        <translation>Packet read: {0}.</translation>
    </message>
    <message>
        <source>{0} Eintrag wartet auf frühere, die noch fehlen.</source>
        <translation>{0} entry waits for earlier ones that are still missing.</translation>
    </message>
    <message>
        <source>{0} Einträge warten auf frühere, die noch fehlen.</source>
        <translation>{0} entries wait for earlier ones that are still missing.</translation>
    </message>
    <message>
        <source>{0} Eintrag</source>
        <translation>{0} entry</translation>
    </message>
    <message>
        <source>{0} Einträge</source>
        <translation>{0} entries</translation>
    </message>
    <message>
        <source>{0} Medien</source>
        <translation>{0} of media</translation>
    </message>
</context>
<context>
    <name>PacketDialog</name>
    <message>
        <source>Paket schreiben</source>
        <translation>Write packet</translation>
    </message>
    <message>
        <source>Eine Datei für einen Rechner, der die gemeinsame Ablage nicht erreicht: auf einem Stick oder per Mail. Wer sie öffnen kann, kann alles darin lesen.</source>
        <translation>A file for a computer that does not reach the shared folder: on a stick or by mail. Whoever can open it can read everything in it.</translation>
    </message>
    <message>
        <source>Stand der Gegenstelle</source>
        <translation>State of the other side</translation>
    </message>
    <message>
        <source>Suchen …</source>
        <translation>Browse …</translation>
    </message>
    <message>
        <source>Stand der Gegenstelle suchen …</source>
        <translation>Browse for the state of the other side …</translation>
    </message>
    <message>
        <source>Stand der Gegenstelle (freigestellt)</source>
        <translation>State of the other side (optional)</translation>
    </message>
    <message>
        <source>Paket speichern …</source>
        <translation>Save packet …</translation>
    </message>
    <message>
        <source>Stand der Gegenstelle öffnen</source>
        <translation>Open state of the other side</translation>
    </message>
    <message>
        <source>Stand (*{0});;Alle Dateien (*)</source>
        <translation>State (*{0});;All files (*)</translation>
    </message>
    <message>
        <source>Diese Datei gibt es nicht.</source>
        <translation>This file does not exist.</translation>
    </message>
    <message>
        <source>In das Paket kommt nur, was der Gegenstelle fehlt.</source>
        <translation>Only what the other side lacks goes into the packet.</translation>
    </message>
    <message>
        <source>Ohne Stand kommt alles in das Paket, mit allen Medien.</source>
        <translation>Without a state everything goes into the packet, with all media.</translation>
    </message>
    <message>
        <source>Paket speichern</source>
        <translation>Save packet</translation>
    </message>
    <message>
        <source>Pakete (*{0})</source>
        <translation>Packets (*{0})</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Paket speichern</source>
        <translation>Save package</translation>
    </message>
    <message>
        <source>{0}_Veröffentlichung</source>
        <translation>{0}_publication</translation>
    </message>
    <message>
        <source>Gespeichert in {0}, {1}.</source>
        <translation>Saved in {0}, {1}.</translation>
    </message>
    <message>
        <source>{0} Beitrag ausgelassen: Alle Kanäle sind entfallen oder depubliziert.</source>
        <translation>{0} posting left out: all its channels were dropped or taken down.</translation>
    </message>
    <message>
        <source>{0} Beiträge ausgelassen: Alle Kanäle sind entfallen oder depubliziert.</source>
        <translation>{0} postings left out: all their channels were dropped or taken down.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Vorige Seite</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Vorige Seite (Bild ↑)</source>
        <translation>Previous page (Page Up)</translation>
    </message>
    <message>
        <source>Nächste Seite</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Nächste Seite (Bild ↓)</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>Im PDF suchen</source>
        <translation>Search the PDF</translation>
    </message>
    <message>
        <source>Voriger Treffer</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Voriger Treffer (Umschalt+Enter)</source>
        <translation>Previous match (Shift+Enter)</translation>
    </message>
    <message>
        <source>Nächster Treffer</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Nächster Treffer (Enter)</source>
        <translation>Next match (Enter)</translation>
    </message>
    <message>
        <source>Diese Seite anmerken</source>
        <translation>Comment on this page</translation>
    </message>
    <message>
        <source>Seite {0} von {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>{0} von {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Nicht gefunden</source>
        <translation>Not found</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Antwortentwurf als Seite</source>
        <translation>Draft answer as a page</translation>
    </message>
    <message>
        <source>Vorige Seite (Bild auf)</source>
        <translation>Previous page (Page Up)</translation>
    </message>
    <message>
        <source>Nächste Seite (Bild ab)</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>Größe der Seite</source>
        <translation>Size of the page</translation>
    </message>
    <message>
        <source>Breite</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Antwortentwurf</source>
        <translation>Draft answer</translation>
    </message>
    <message>
        <source>Abbild mit dem Wortlaut von Antwortentwurf.odt. Die Seiten kann das Schreibprogramm anders umbrechen. Offenes ist gelb.</source>
        <translation>A likeness with the wording of Antwortentwurf.odt. The word processor may break pages elsewhere. What is open is yellow.</translation>
    </message>
    <message>
        <source>Antwortentwurf (Abbild)</source>
        <translation>Draft answer (likeness)</translation>
    </message>
    <message>
        <source>Seite {0} von {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>Noch keine Seite</source>
        <translation>No page yet</translation>
    </message>
</context>
<context>
    <name>PairStrip</name>
    <message>
        <source>Medien beider Fassungen</source>
        <translation>Media of both revisions</translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message>
        <source>Anmerkung</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Anmerkung (Strg+M)</source>
        <translation>Comment (Ctrl+M)</translation>
    </message>
    <message>
        <source>Wortlaut vorschlagen …</source>
        <translation>Propose a wording …</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase für Ihren Schlüssel</source>
        <translation>Passphrase for your key</translation>
    </message>
    <message>
        <source>Dieser Computer hat keinen Schlüsselbund. Der Schlüssel liegt deshalb in einer Datei, die nur Ihre Passphrase öffnet. Umlauf kann sie nicht wiederherstellen.</source>
        <translation>This computer has no keyring. The key therefore lies in a file that only your passphrase opens. Umlauf cannot restore it.</translation>
    </message>
    <message>
        <source>Passphrase (mindestens 12 Zeichen)</source>
        <translation>Passphrase (at least 12 characters)</translation>
    </message>
    <message>
        <source>Noch einmal</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Passphrase festlegen</source>
        <translation>Set passphrase</translation>
    </message>
    <message>
        <source>Schlüssel öffnen</source>
        <translation>Open the key</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie mindestens 12 Zeichen.</source>
        <translation>Please take at least 12 characters.</translation>
    </message>
    <message>
        <source>Die beiden Eingaben sind verschieden.</source>
        <translation>The two entries differ.</translation>
    </message>
    <message>
        <source>Bitte geben Sie die Passphrase ein.</source>
        <translation>Please enter the passphrase.</translation>
    </message>
    <message>
        <source>Mit ihr zeichnen Sie. Ohne sie können Sie alles lesen, aber nichts entscheiden. Umlauf speichert sie nicht.</source>
        <translation>You sign with it. Without it you can read everything but decide nothing. Umlauf does not store it.</translation>
    </message>
</context>
<context>
    <name>PendingNotice</name>
    <message>
        <source>Zurücknehmen</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>{0}: {1} Entwürfe werden in {2} s gezeichnet</source>
        <translation>{0}: {1} drafts will be signed in {2} s</translation>
    </message>
    <message>
        <source>{0} wird in {1} s gezeichnet · {2}, Fassung {3}</source>
        <translation>{0} will be signed in {1} s · {2}, revision {3}</translation>
    </message>
    <message>
        <source> · {0} weitere</source>
        <translation> · {0} more</translation>
    </message>
    <message>
        <source>Freigabe</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Mit Auflage freigegeben</source>
        <translation>Approved with conditions</translation>
    </message>
    <message>
        <source>Zurückgewiesen</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Rückfrage gestellt</source>
        <translation>Question asked</translation>
    </message>
    <message>
        <source>Fehlanzeige gemeldet</source>
        <translation>Reported as not concerned</translation>
    </message>
    <message>
        <source>Kenntnis genommen</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Abgegeben</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Widerspruch gelöst</source>
        <translation>Contradiction resolved</translation>
    </message>
    <message>
        <source>Mit Maßgabe mitgezeichnet</source>
        <translation>Co-signed with provisos</translation>
    </message>
    <message>
        <source>Nicht mitgezeichnet</source>
        <translation>Not co-signed</translation>
    </message>
    <message>
        <source>{0}: {1}, Fassung {2}</source>
        <translation>{0}: {1}, revision {2}</translation>
    </message>
    <message>
        <source>„{0}“</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>Mitzeichnung</source>
        <translation>Co-signature</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Funktion, Stelle oder Haus suchen</source>
        <translation>Search function, unit or house</translation>
    </message>
    <message>
        <source>Haus</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Geräte</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Mitglieder des Raums</source>
        <translation>Members of the space</translation>
    </message>
    <message>
        <source>{0} von {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>{0} von {1} angezeigt</source>
        <translation>{0} of {1} shown</translation>
    </message>
    <message>
        <source>Kein Mitglied passt</source>
        <translation>No member fits</translation>
    </message>
    <message>
        <source>Leeren Sie die Suche oder wählen Sie alle Häuser und Zustände.</source>
        <translation>Empty the search, or choose all houses and states.</translation>
    </message>
    <message>
        <source>Alle Häuser</source>
        <translation>All houses</translation>
    </message>
    <message>
        <source>Alle Zustände</source>
        <translation>All states</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>Zeitraum</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Ganzes Protokoll</source>
        <translation>Whole log</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Diese Woche</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Dieser Monat</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Voriger Monat</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Dieses Jahr</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Von … bis …</source>
        <translation>From … to …</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Vorige Stelle</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Nächste Stelle</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>geändert</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>Nächste Änderung</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>{0} von {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Seite {0} von {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>Umlauf sucht die Unterschiede …</source>
        <translation>Umlauf is looking for differences …</translation>
    </message>
    <message>
        <source>Länge {0} statt {1}</source>
        <translation>Length {0} instead of {1}</translation>
    </message>
    <message>
        <source>{0} statt {1} Seiten</source>
        <translation>{0} pages instead of {1}</translation>
    </message>
    <message>
        <source>An {0} geprüften Stellen kein Unterschied zu sehen</source>
        <translation>No difference to be seen at {0} places checked</translation>
    </message>
    <message>
        <source>Anders bei {0}</source>
        <translation>Differs at {0}</translation>
    </message>
    <message>
        <source>Auf keiner Seite ein Unterschied zu sehen</source>
        <translation>No difference to be seen on any page</translation>
    </message>
    <message>
        <source>Anders auf Seite {0}</source>
        <translation>Differs on page {0}</translation>
    </message>
    <message>
        <source>Anders auf den Seiten {0}</source>
        <translation>Differs on pages {0}</translation>
    </message>
    <message>
        <source>gleich</source>
        <translation>same</translation>
    </message>
</context>
<context>
    <name>PlaceLinks</name>
    <message>
        <source>Video {0}</source>
        <translation>Video {0}</translation>
    </message>
    <message>
        <source>Dokument {0}</source>
        <translation>Document {0}</translation>
    </message>
    <message>
        <source>Bild {0}</source>
        <translation>Picture {0}</translation>
    </message>
    <message>
        <source>Anmerkung {0}</source>
        <translation>Comment {0}</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Ende hier setzen</source>
        <translation>Set the end here</translation>
    </message>
    <message>
        <source>Ohne Stelle schreiben</source>
        <translation>Write without a place</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Gleich vorlegen</source>
        <translation>Submit at once</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Welche Zeilen</source>
        <translation>Which rows</translation>
    </message>
    <message>
        <source>In Zeilen suchen</source>
        <translation>Search in rows</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Bereit</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Hinweise</source>
        <translation>Hints</translation>
    </message>
    <message>
        <source>Fehler</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Fehlerliste speichern …</source>
        <translation>Save error list …</translation>
    </message>
    <message>
        <source>Probelauf</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>Spalten zuordnen</source>
        <translation>Assign columns</translation>
    </message>
    <message>
        <source>Als Vorlage speichern …</source>
        <translation>Save as template …</translation>
    </message>
    <message>
        <source>{0} von {1} zugeordnet</source>
        <translation>{0} of {1} assigned</translation>
    </message>
    <message>
        <source>erkannt nach Vorlage „{0}“</source>
        <translation>recognised by template “{0}”</translation>
    </message>
    <message>
        <source>Probelauf fertig: {0}</source>
        <translation>Dry run done: {0}</translation>
    </message>
    <message>
        <source>Nichts wird geschrieben, bevor Sie auf „{0}“ klicken.</source>
        <translation>Nothing is written before you press “{0}”.</translation>
    </message>
    <message>
        <source>Der Probelauf liest und prüft nur. Ihre Dateien bleiben unverändert.</source>
        <translation>The dry run only reads and checks. Your files stay unchanged.</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>wird angelegt</source>
        <translation>will be made</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Anmerkung {0}</source>
        <translation>Comment {0}</translation>
    </message>
    <message>
        <source>Der Wortlaut wurde gelöscht.</source>
        <translation>The wording was erased.</translation>
    </message>
    <message>
        <source>muss vor der Freigabe erledigt sein</source>
        <translation>must be settled before the release</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>Stelle zeigen</source>
        <translation>Show place</translation>
    </message>
    <message>
        <source>Stelle zeigen: {0}</source>
        <translation>Show place: {0}</translation>
    </message>
    <message>
        <source>Zurückweisung {0}</source>
        <translation>Rejection {0}</translation>
    </message>
    <message>
        <source>Auflage {0}</source>
        <translation>Condition {0}</translation>
    </message>
    <message>
        <source>Rückfrage {0}</source>
        <translation>Question {0}</translation>
    </message>
    <message>
        <source>Anmerkung {0}, {1}</source>
        <translation>Comment {0}, {1}</translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Ihre Antwort: {0}</source>
        <translation>Your answer: {0}</translation>
    </message>
    <message>
        <source>Antwort ändern …</source>
        <translation>Change answer …</translation>
    </message>
    <message>
        <source>Antworten …</source>
        <translation>Answer …</translation>
    </message>
    <message>
        <source>Anders lösen …</source>
        <translation>Solve otherwise …</translation>
    </message>
    <message>
        <source>Vorschlag: {0} statt {1}</source>
        <translation>Proposal: {0} instead of {1}</translation>
    </message>
    <message>
        <source>In dieser Fassung erledigt</source>
        <translation>Settled in this revision</translation>
    </message>
    <message>
        <source>Vorschlag übernehmen: {0}</source>
        <translation>Take proposal over: {0}</translation>
    </message>
    <message>
        <source>Die Textstelle steht nicht mehr da.</source>
        <translation>The passage is no longer there.</translation>
    </message>
</context>
<context>
    <name>PointsPane</name>
    <message>
        <source>Erledigte Punkte</source>
        <translation>Settled points</translation>
    </message>
    <message>
        <source>Was ist neu? (sehen alle Stationen)</source>
        <translation>What is new? (all stations see it)</translation>
    </message>
    <message>
        <source>Offene Punkte</source>
        <translation>Open points</translation>
    </message>
    <message>
        <source>Auflagen</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Rückfragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Anmerkungen</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Zurückweisungen</source>
        <translation>Rejections</translation>
    </message>
    <message>
        <source>{0} erledigte Anmerkung</source>
        <translation>{0} settled comment</translation>
    </message>
    <message>
        <source>{0} erledigte Anmerkungen</source>
        <translation>{0} settled comments</translation>
    </message>
    <message>
        <source>{0} von {1} erledigt</source>
        <translation>{0} of {1} settled</translation>
    </message>
    <message>
        <source>Keine offenen Punkte.</source>
        <translation>No open points.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Darstellung</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Schriftgröße</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Rücknahmezeit</source>
        <translation>Take-back time</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Platz für Vorschaubilder</source>
        <translation>Room for small pictures</translation>
    </message>
    <message>
        <source>Platz für Medien</source>
        <translation>Room for media</translation>
    </message>
    <message>
        <source>alles</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>Tastenkürzel auf Schaltflächen zeigen</source>
        <translation>Show shortcuts on buttons</translation>
    </message>
    <message>
        <source>Bewegung verringern</source>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Hell</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dunkel</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Farben</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Freigaben zurücknehmen können für</source>
        <translation>Approvals can be taken back for</translation>
    </message>
    <message>
        <source>Platz für Vorschaubilder (gilt nach dem nächsten Start)</source>
        <translation>Room for small pictures (from the next start on)</translation>
    </message>
    <message>
        <source>Platz für Medien; was bei Ihnen wartet, bleibt immer hier</source>
        <translation>Room for media; what waits for you always stays here</translation>
    </message>
    <message>
        <source>Sprache (gilt nach dem nächsten Start)</source>
        <translation>Language (takes effect at the next start)</translation>
    </message>
    <message>
        <source>Zurücksetzen</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>wie der Computer</source>
        <translation>as the computer</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Kanal der Vorschau</source>
        <translation>Channel of the preview</translation>
    </message>
    <message>
        <source>Vorschau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Vorschau für {0}</source>
        <translation>Preview for {0}</translation>
    </message>
</context>
<context>
    <name>PreviewRows</name>
    <message>
        <source>leer</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Anfang des Plans</source>
        <translation>Beginning of the plan</translation>
    </message>
</context>
<context>
    <name>PreviewTools</name>
    <message>
        <source>Gerät</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Rechner</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Helligkeit</source>
        <translation>Brightness</translation>
    </message>
    <message>
        <source>Hell</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dunkel</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Sicherheitszone</source>
        <translation>Safe zone</translation>
    </message>
    <message>
        <source>Zuschnitt</source>
        <translation>Crop</translation>
    </message>
    <message>
        <source>Voriges Bild des Beitrags</source>
        <translation>Previous picture of the post</translation>
    </message>
    <message>
        <source>Nächstes Bild des Beitrags</source>
        <translation>Next picture of the post</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format: {0}</source>
        <translation>Format: {0}</translation>
    </message>
    <message>
        <source>{0} von {1}</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Antwortentwurf</source>
        <translation>Draft answer</translation>
    </message>
    <message>
        <source>Es sind noch keine Seiten da.</source>
        <translation>There are no pages yet.</translation>
    </message>
    <message>
        <source>Der Drucker nimmt gerade nichts an.</source>
        <translation>The printer takes nothing at the moment.</translation>
    </message>
    <message>
        <source>Die Datei ließ sich nicht speichern: {0}</source>
        <translation>The file could not be saved: {0}</translation>
    </message>
    <message>
        <source>Der Antwortentwurf ist gedruckt.</source>
        <translation>The draft answer has been printed.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Der Raum „{0}“ liegt nicht mehr in {1}. Wurde der Ordner verschoben, wählen Sie „Raum auf diesem Gerät öffnen“.</source>
        <translation>The space “{0}” no longer lies in {1}. If the folder was moved, choose “Open a space on this device”.</translation>
    </message>
    <message>
        <source>Ordner des Raums wählen</source>
        <translation>Choose the folder of the space</translation>
    </message>
    <message>
        <source>Dieser Raum ist schon geöffnet.</source>
        <translation>This space is open already.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>{0}, Eintrag {1}</source>
        <translation>{0}, entry {1}</translation>
    </message>
    <message>
        <source>Wortlaut und Signatur</source>
        <translation>Wording and signature</translation>
    </message>
    <message>
        <source>Eintrag, wie er gezeichnet ist</source>
        <translation>The entry as it was signed</translation>
    </message>
    <message>
        <source>Kopieren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Entwurf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Gegenstand</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Vorgang</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Gezeichnet</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Prüfsumme</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Kopf</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>nicht hier</source>
        <translation>not here</translation>
    </message>
    <message>
        <source>Signatur (Ed25519)</source>
        <translation>Signature (Ed25519)</translation>
    </message>
    <message>
        <source>Öffentlicher Schlüssel</source>
        <translation>Public key</translation>
    </message>
</context>
<context>
    <name>ProofNote</name>
    <message>
        <source>Beide Fassungen unverfälscht</source>
        <translation>Both revisions genuine</translation>
    </message>
    <message>
        <source>Eine Unterschrift stimmt nicht. Prüfen Sie das Protokoll.</source>
        <translation>A signature is wrong. Check the log.</translation>
    </message>
    <message>
        <source>Geprüft sind die Unterschriften beider Fassungen, ihrer Texte und Medien.</source>
        <translation>Checked are the signatures of both revisions, of their texts and media.</translation>
    </message>
    <message>
        <source>Fassung {0}: {1}</source>
        <translation>Revision {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ProposalBox</name>
    <message>
        <source>Vorschlag zum Wortlaut</source>
        <translation>Proposed wording</translation>
    </message>
    <message>
        <source>„{0}“ statt „{1}“</source>
        <translation>“{0}” instead of “{1}”</translation>
    </message>
    <message>
        <source>Übernehmen …</source>
        <translation>Take over …</translation>
    </message>
    <message>
        <source>Vorschlag aus Anmerkung {0} übernehmen</source>
        <translation>Take over the proposal of comment {0}</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>{0}: je 1 Stelle</source>
        <translation>{0}: 1 place each</translation>
    </message>
    <message>
        <source>{0}: 1 Stelle</source>
        <translation>{0}: 1 place</translation>
    </message>
    <message>
        <source>; {0}: steht mehrmals da und bleibt</source>
        <translation>; {0}: stands there several times and stays</translation>
    </message>
    <message>
        <source>Übernommen: {0}</source>
        <translation>Taken over: {0}</translation>
    </message>
</context>
<context>
    <name>PublishArea</name>
    <message>
        <source>Umlauf veröffentlicht nichts selbst</source>
        <translation>Umlauf itself publishes nothing</translation>
    </message>
</context>
<context>
    <name>PublishPresenter</name>
    <message>
        <source>{0} ist eingetragen. Das Protokoll nennt Ihre Stelle.</source>
        <translation>{0} is entered. The log names your unit.</translation>
    </message>
</context>
<context>
    <name>PublishView</name>
    <message>
        <source>Kein Entwurf gewählt</source>
        <translation>No draft chosen</translation>
    </message>
</context>
<context>
    <name>PublishWords</name>
    <message>
        <source>seit {0}</source>
        <translation>since {0}</translation>
    </message>
    <message>
        <source>Zu klären</source>
        <translation>To be clarified</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Danach</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Vollständig</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>{0} Entwurf</source>
        <translation>{0} draft</translation>
    </message>
    <message>
        <source>{0} Entwürfe</source>
        <translation>{0} drafts</translation>
    </message>
    <message>
        <source>wortgleich</source>
        <translation>word for word</translation>
    </message>
    <message>
        <source>nicht verglichen</source>
        <translation>not compared</translation>
    </message>
    <message>
        <source>vermerkt</source>
        <translation>noted</translation>
    </message>
    <message>
        <source>weicht ab</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>Berichtigung verlangt</source>
        <translation>Correction demanded</translation>
    </message>
    <message>
        <source>depublizieren</source>
        <translation>take down</translation>
    </message>
    <message>
        <source>jetzt fällig</source>
        <translation>due now</translation>
    </message>
    <message>
        <source>entfällt</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>depubliziert</source>
        <translation>taken down</translation>
    </message>
    <message>
        <source>{0} fehlt noch</source>
        <translation>{0} still missing</translation>
    </message>
    <message>
        <source>{0} Kanäle fehlen noch</source>
        <translation>{0} channels still missing</translation>
    </message>
    <message>
        <source>Widerruf {0}</source>
        <translation>Revoked {0}</translation>
    </message>
    <message>
        <source>{0} zu klären</source>
        <translation>{0} to be clarified</translation>
    </message>
    <message>
        <source>{0} heute</source>
        <translation>{0} today</translation>
    </message>
    <message>
        <source>Veröffentlichen</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>veröffentlicht {0}</source>
        <translation>published {0}</translation>
    </message>
    <message>
        <source>weicht an {0} Stelle ab</source>
        <translation>differs in {0} place</translation>
    </message>
    <message>
        <source>weicht an {0} Stellen ab</source>
        <translation>differs in {0} places</translation>
    </message>
    <message>
        <source>{0} Stelle weicht ab</source>
        <translation>{0} place differs</translation>
    </message>
    <message>
        <source>{0} Stellen weichen ab</source>
        <translation>{0} places differ</translation>
    </message>
    <message>
        <source>Der Text weicht ab</source>
        <translation>The text differs</translation>
    </message>
    <message>
        <source>Veröffentlicht {0}</source>
        <translation>Published {0}</translation>
    </message>
    <message>
        <source>noch nicht fällig</source>
        <translation>not due yet</translation>
    </message>
    <message>
        <source>ohne Termin</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>geplant {0}</source>
        <translation>planned {0}</translation>
    </message>
    <message>
        <source>Vermerkt von {0}, {1}</source>
        <translation>Noted by {0}, {1}</translation>
    </message>
    <message>
        <source>{0} verlangt eine Berichtigung, {1}</source>
        <translation>{0} demands a correction, {1}</translation>
    </message>
    <message>
        <source>Der Kanal entfällt: {0}, {1}</source>
        <translation>The channel is dropped: {0}, {1}</translation>
    </message>
    <message>
        <source>Depubliziert {1}, eingetragen von {0}</source>
        <translation>Taken down {1}, entered by {0}</translation>
    </message>
    <message>
        <source>Fassung {0}</source>
        <translation>Revision {0}</translation>
    </message>
    <message>
        <source>schlussgezeichnet {0}</source>
        <translation>released {0}</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>&amp;An</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>ruht bis zur Antwort</source>
        <translation>rests until the answer</translation>
    </message>
    <message>
        <source>Ant&amp;wort bis</source>
        <translation>Ans&amp;wer by</translation>
    </message>
    <message>
        <source>Meine Frist</source>
        <translation>My deadline</translation>
    </message>
    <message>
        <source>Der Entwurf bleibt bei Ihnen. Die Rückfrage ist keine Entscheidung.</source>
        <translation>The draft stays with you. A question is no decision.</translation>
    </message>
</context>
<context>
    <name>QuestionsPane</name>
    <message>
        <source>Fragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Frage hinzufügen</source>
        <translation>Add a question</translation>
    </message>
    <message>
        <source>Frage entfernen</source>
        <translation>Remove the question</translation>
    </message>
    <message>
        <source>Ausgabe für</source>
        <translation>Package for</translation>
    </message>
    <message>
        <source>{0} fertig</source>
        <translation>{0} done</translation>
    </message>
    <message>
        <source>Zu dieser oder einer späteren Frage sind Häuser angefragt.</source>
        <translation>Houses were asked on this question or a later one.</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>Programm</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Tabelle</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Zeichenkodierung</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Trennzeichen</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Tage mit Schrägstrich</source>
        <translation>Days with slashes</translation>
    </message>
    <message>
        <source>{0} (passt)</source>
        <translation>{0} (fits)</translation>
    </message>
    <message>
        <source>Eigene Kopfzeile</source>
        <translation>Header row of its own</translation>
    </message>
    <message>
        <source>UTF-8 mit BOM</source>
        <translation>UTF-8 with BOM</translation>
    </message>
    <message>
        <source>Semikolon ;</source>
        <translation>Semicolon ;</translation>
    </message>
    <message>
        <source>Komma ,</source>
        <translation>Comma ,</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Strich |</source>
        <translation>Bar |</translation>
    </message>
    <message>
        <source>wie im Plan: Tag/Monat/Jahr</source>
        <translation>as in the plan: day/month/year</translation>
    </message>
    <message>
        <source>wie im Plan: Monat/Tag/Jahr</source>
        <translation>as in the plan: month/day/year</translation>
    </message>
    <message>
        <source>nicht festgelegt</source>
        <translation>not settled</translation>
    </message>
    <message>
        <source>Tag/Monat/Jahr</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Monat/Tag/Jahr</source>
        <translation>month/day/year</translation>
    </message>
</context>
<context>
    <name>ReadmitDialog</name>
    <message>
        <source>Von Nr.</source>
        <translation>From no.</translation>
    </message>
    <message>
        <source>bis Nr.</source>
        <translation>to no.</translation>
    </message>
    <message>
        <source>Wieder zulassen</source>
        <translation>Readmit</translation>
    </message>
    <message>
        <source>Wieder zählen lassen</source>
        <translation>Let it count again</translation>
    </message>
    <message>
        <source>Dieser Zweig zählt dann wieder, der andere bleibt sichtbar und zählt nicht. Wählen zwei Verwaltungen verschiedene Zweige, zählt keiner.</source>
        <translation>This branch will count again, the other stays in sight and does not count. If two administrators choose different branches, neither counts.</translation>
    </message>
    <message>
        <source>Nehmen Sie nur, was sicher von diesem Mitglied stammt. Das Gerät selbst bleibt gesperrt.</source>
        <translation>Take only what surely comes from this member. The device itself stays revoked.</translation>
    </message>
    <message>
        <source>Die erste Nummer liegt hinter der letzten.</source>
        <translation>The first number lies behind the last.</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>{0} (Pflicht)</source>
        <translation>{0} (required)</translation>
    </message>
    <message>
        <source>{0} (freiwillig)</source>
        <translation>{0} (optional)</translation>
    </message>
    <message>
        <source>Hier fehlt noch Text.</source>
        <translation>Text is still missing here.</translation>
    </message>
    <message>
        <source>Bitte begründen Sie mit mindestens {0} Zeichen.</source>
        <translation>Please give a reason of at least {0} characters.</translation>
    </message>
    <message>
        <source>{0} von mindestens {1} Zeichen</source>
        <translation>{0} of at least {1} characters</translation>
    </message>
</context>
<context>
    <name>ReassignDialog</name>
    <message>
        <source>Zuständige Stelle</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Stelle wählen</source>
        <translation>Choose a unit</translation>
    </message>
    <message>
        <source>Bitte wählen Sie die zuständige Stelle.</source>
        <translation>Please choose the unit in charge.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Einwilligung widerrufen</source>
        <translation>Consent revoked</translation>
    </message>
    <message>
        <source>Widerspruch der betroffenen Person</source>
        <translation>Objection of the person concerned</translation>
    </message>
    <message>
        <source>Unrechtmäßig verarbeitet</source>
        <translation>Processed unlawfully</translation>
    </message>
    <message>
        <source>Aufbewahrungsfrist abgelaufen</source>
        <translation>Retention period over</translation>
    </message>
    <message>
        <source>Versehentlich eingestellt</source>
        <translation>Put in by mistake</translation>
    </message>
    <message>
        <source>Angeboten, nicht archivwürdig</source>
        <translation>Offered, not worth archiving</translation>
    </message>
    <message>
        <source>Angeboten und übernommen</source>
        <translation>Offered and taken over</translation>
    </message>
    <message>
        <source>Nicht anbietungspflichtig</source>
        <translation>Need not be offered</translation>
    </message>
    <message>
        <source>Veröffentlichte Entwürfe</source>
        <translation>Published drafts</translation>
    </message>
    <message>
        <source>Zurückgezogene Entwürfe</source>
        <translation>Withdrawn drafts</translation>
    </message>
    <message>
        <source>Beendete Einwilligungen und Lizenzen</source>
        <translation>Ended consents and licences</translation>
    </message>
</context>
<context>
    <name>RecordsDesk</name>
    <message>
        <source>Löschen dürfen nur die Verwaltung und die Registratur.</source>
        <translation>Only administration and records may erase.</translation>
    </message>
    <message>
        <source>Die Löschung ist verlangt. Ein zweites Mitglied bestätigt sie unter „Löschungen und Fristen“.</source>
        <translation>The erasure is asked for. A second member confirms it under “Erasures and periods”.</translation>
    </message>
    <message>
        <source>Alles, was Sie geschrieben haben, zählt.</source>
        <translation>Everything you wrote counts.</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Löschungen und Fristen</source>
        <translation>Erasures and periods</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Löschungen</source>
        <translation>Erasures</translation>
    </message>
    <message>
        <source>Es wurde noch nichts gelöscht.</source>
        <translation>Nothing was erased yet.</translation>
    </message>
    <message>
        <source>Löschung bestätigen</source>
        <translation>Confirm erasure</translation>
    </message>
    <message>
        <source>Angaben des Raums</source>
        <translation>Data of the space</translation>
    </message>
    <message>
        <source>{0} Eintrag</source>
        <translation>{0} entry</translation>
    </message>
    <message>
        <source>{0} Einträge</source>
        <translation>{0} entries</translation>
    </message>
    <message>
        <source>{0}: {1} von {2} gelöscht am {3}. Verlangt: {4}, bestätigt: {5}. {6}.</source>
        <translation>{0}: {1} of {2} erased on {3}. Asked for by {4}, confirmed by {5}. {6}.</translation>
    </message>
    <message>
        <source>{0}: {1}, wartet auf ein zweites Mitglied. Verlangt: {2}, {3}. {4}.</source>
        <translation>{0}: {1}, waits for a second member. Asked for by {2}, {3}. {4}.</translation>
    </message>
    <message>
        <source>Nicht erreicht werden Auskünfte, Sicherungen und Ausdrucke, die schon aus der Hand gegeben sind.</source>
        <translation>Exports, backups and paper already handed out are not reached.</translation>
    </message>
    <message>
        <source>Aufbewahrungsfrist abgelaufen</source>
        <translation>Retention period over</translation>
    </message>
    <message>
        <source>Nichts ist fällig.</source>
        <translation>Nothing is due.</translation>
    </message>
    <message>
        <source>{0}: „{1}“, fällig seit {2}</source>
        <translation>{0}: “{1}”, due since {2}</translation>
    </message>
    <message>
        <source>{0}, Löschung verlangt</source>
        <translation>{0}, erasure asked for</translation>
    </message>
    <message>
        <source>und {0} weitere</source>
        <translation>and {0} more</translation>
    </message>
    <message>
        <source>Antwort des Archivs</source>
        <translation>Answer of the archive</translation>
    </message>
    <message>
        <source>Löschung von allem Fälligen verlangen</source>
        <translation>Ask to erase all that is due</translation>
    </message>
    <message>
        <source>Fristen dieses Raums</source>
        <translation>Periods of this space</translation>
    </message>
    <message>
        <source>ohne Frist</source>
        <translation>for ever</translation>
    </message>
    <message>
        <source> Monate</source>
        <translation> months</translation>
    </message>
    <message>
        <source>Gezählt ab dem Ende. Gelöscht wird nur, was zwei Mitglieder bestätigen.</source>
        <translation>Counted from the end. Only what two members confirm is erased.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Bewahren Sie den Wiederherstellungsschlüssel auf</source>
        <translation>Keep the recovery key</translation>
    </message>
    <message>
        <source>Er hilft, wenn alle Geräte der Verwaltung verloren sind. Drucken Sie ihn und verwahren Sie ihn versiegelt. Umlauf zeigt ihn nie wieder.</source>
        <translation>It helps when all devices of the administration are lost. Print it and keep it sealed. Umlauf never shows it again.</translation>
    </message>
    <message>
        <source>Eingang öffnen</source>
        <translation>Open the inbox</translation>
    </message>
    <message>
        <source>Wiederherstellungsschlüssel</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Ich habe den Schlüssel sicher verwahrt.</source>
        <translation>I have put the key in a safe place.</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Als PDF speichern …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>umlauf-wiederherstellung.pdf</source>
        <translation>umlauf-recovery.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Gedruckt.</source>
        <translation>Printed.</translation>
    </message>
    <message>
        <source>Schlüssel speichern</source>
        <translation>Save the key</translation>
    </message>
    <message>
        <source>Gespeichert: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Umlauf – Wiederherstellung

Raum: {0}

{1}

Mit diesem Schlüssel kann jemand Geräte sperren und eine neue Verwaltung einladen, mehr nicht. Verwahren Sie das Blatt versiegelt. Umlauf zeigt den Schlüssel nie wieder.</source>
        <translation>Umlauf – Recovery

Space: {0}

{1}

With this key somebody can lock devices and invite a new administration, nothing else. Keep this sheet sealed. Umlauf never shows the key again.</translation>
    </message>
    <message>
        <source>{0} lässt sich nicht schreiben. Wählen Sie einen anderen Ort.</source>
        <translation>{0} cannot be written. Choose another place.</translation>
    </message>
</context>
<context>
    <name>RefreezeDialog</name>
    <message>
        <source>Neu einfrieren</source>
        <translation>Freeze anew</translation>
    </message>
    <message>
        <source>1 Eintrag ist seitdem dazugekommen.</source>
        <translation>1 entry came since then.</translation>
    </message>
    <message>
        <source>{0} Einträge sind seitdem dazugekommen.</source>
        <translation>{0} entries came since then.</translation>
    </message>
    <message>
        <source>Diese Zahlen ändern sich ({0}):</source>
        <translation>These figures change ({0}):</translation>
    </message>
    <message>
        <source>Zahlen, die sich ändern</source>
        <translation>Figures that change</translation>
    </message>
    <message>
        <source>Keine Zahl ändert sich.</source>
        <translation>No figure changes.</translation>
    </message>
    <message>
        <source>Alten Stand behalten</source>
        <translation>Keep the old state</translation>
    </message>
</context>
<context>
    <name>RejectDialog</name>
    <message>
        <source>Was ist betroffen?</source>
        <translation>What is concerned?</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bild</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Recht</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sonstiges</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Was soll die Agentur ändern? (freiwillig)</source>
        <translation>What shall the agency change? (optional)</translation>
    </message>
    <message>
        <source>zum Beispiel: Satz 2 streichen</source>
        <translation>for example: strike sentence 2</translation>
    </message>
    <message>
        <source>Betrifft: {0}.</source>
        <translation>Concerns: {0}.</translation>
    </message>
    <message>
        <source>Zu ändern: {0}</source>
        <translation>To be changed: {0}</translation>
    </message>
</context>
<context>
    <name>ReleasePart</name>
    <message>
        <source>Freigegebener Text für {0}</source>
        <translation>Released text for {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text für {0} kopieren</source>
        <translation>Copy the text for {0}</translation>
    </message>
    <message>
        <source>Alternativtext</source>
        <translation>Alt text</translation>
    </message>
    <message>
        <source>Alternativtext für {0} kopieren</source>
        <translation>Copy the alt text for {0}</translation>
    </message>
    <message>
        <source>Medium {0}: {1}</source>
        <translation>Medium {0}: {1}</translation>
    </message>
    <message>
        <source>Text kopiert</source>
        <translation>Text copied</translation>
    </message>
    <message>
        <source>Alternativtext kopiert</source>
        <translation>Alt text copied</translation>
    </message>
</context>
<context>
    <name>RenewalDialog</name>
    <message>
        <source>Neuer Schlüssel</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>Mit einem neuen Schlüssel weitermachen</source>
        <translation>Go on with a new key</translation>
    </message>
    <message>
        <source>Nötig nach einer Wiederherstellung oder Kopie, wenn auch der Abgleich nicht zurückbringt, was dieses Gerät zuletzt gezeichnet hatte, und wenn der Schlüssel verloren ist. Ihr Mitglied, Ihre Stelle und alles Gezeichnete bleiben.</source>
        <translation>Needed after a restore or copy where even the sync does not bring back what this device had signed last, and where the key is lost. Your member, your unit and everything signed remain.</translation>
    </message>
    <message>
        <source>Neuen Schlüssel anlegen</source>
        <translation>Make new key</translation>
    </message>
    <message>
        <source>1. Bitten Sie die Verwaltung des Raums um eine Einladung für Ihr Gerät.</source>
        <translation>1. Ask the administration of the space for an invitation for your device.</translation>
    </message>
    <message>
        <source>2. Öffnen Sie hier die Datei oder geben Sie den Code ein.</source>
        <translation>2. Open the file here, or enter the code.</translation>
    </message>
    <message>
        <source>3. Lesen Sie sechs Wörter am Telefon vor. Bis zur Bestätigung lesen Sie nur.</source>
        <translation>3. Read six words out on the telephone. Until you are confirmed you only read.</translation>
    </message>
    <message>
        <source>Hier fehlt die Einladung: eine Datei oder ein ganzer Code.</source>
        <translation>The invitation is missing here: a file or a whole code.</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Rücklauf eintragen</source>
        <translation>Enter the reply</translation>
    </message>
    <message>
        <source>Rücklauf von {0} zu Frage {1}</source>
        <translation>Reply of {0} to question {1}</translation>
    </message>
    <message>
        <source>Geliefert</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Fehlanzeige: Es gibt nichts anzugeben, der Betrag ist 0</source>
        <translation>Nothing to report: there is nothing to state, the amount is 0</translation>
    </message>
    <message>
        <source>Noch offen</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Anfrage zurücknehmen</source>
        <translation>Take the request back</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>kein Betrag</source>
        <translation>no amount</translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Wortlaut</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Eingegangen am</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Bitte nennen Sie einen Betrag oder einen Text, oder Fehlanzeige.</source>
        <translation>Please name an amount or a text, or choose nothing to report.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Bericht</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Was Umlauf zuletzt beendet hat</source>
        <translation>What ended Umlauf the last time</translation>
    </message>
    <message>
        <source>Der Bericht nennt keine Inhalte. Umlauf verschickt ihn nicht.</source>
        <translation>The report names no contents. Umlauf does not send it.</translation>
    </message>
    <message>
        <source>Ordner öffnen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Bericht kopieren</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Kopiert</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Zulieferung anfragen</source>
        <translation>Ask houses</translation>
    </message>
    <message>
        <source>Zulieferung zu Frage {0} anfragen</source>
        <translation>Ask houses on question {0}</translation>
    </message>
    <message>
        <source>Umlauf verschickt nichts. Es vermerkt die Anfrage und gibt Ihnen danach je Haus einen Text zum Kopieren oder Drucken.</source>
        <translation>Umlauf sends nothing. It notes the request and then gives you a text for each house to copy or print.</translation>
    </message>
    <message>
        <source>Häuser</source>
        <translation>Houses</translation>
    </message>
    <message>
        <source>Antwort der Häuser bis</source>
        <translation>Answer of the houses by</translation>
    </message>
    <message>
        <source>Anfrage vermerken</source>
        <translation>Note the request</translation>
    </message>
    <message>
        <source>Bitte wählen Sie mindestens ein Haus.</source>
        <translation>Please choose at least one house.</translation>
    </message>
</context>
<context>
    <name>ResolveDialog</name>
    <message>
        <source>Wie geht es weiter?</source>
        <translation>How does it go on?</translation>
    </message>
    <message>
        <source>Neue Fassung verlangen</source>
        <translation>Ask for a new revision</translation>
    </message>
    <message>
        <source>Die Agentur ändert den Entwurf, alle Stellen entscheiden neu.</source>
        <translation>The agency changes the draft, all units decide anew.</translation>
    </message>
    <message>
        <source>„{0}“ gelten lassen</source>
        <translation>Let “{0}” stand</translation>
    </message>
    <message>
        <source>Der Umlauf endet, der Entwurf geht zurück.</source>
        <translation>The review ends, the draft goes back.</translation>
    </message>
    <message>
        <source>Der Umlauf geht mit dieser Fassung weiter.</source>
        <translation>The review goes on with this revision.</translation>
    </message>
    <message>
        <source>So entscheiden</source>
        <translation>Decide so</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Aufbewahrung</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Was fällig ist, wird vorgeschlagen. Gelöscht wird erst, wenn ein zweites Mitglied zustimmt.</source>
        <translation>What is due is proposed. It is erased only once a second member agrees.</translation>
    </message>
    <message>
        <source>unbefristet</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>Vorgaben</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>Aufbewahrung ändern</source>
        <translation>Change retention</translation>
    </message>
    <message>
        <source> Monat</source>
        <translation> month</translation>
    </message>
    <message>
        <source> Monate</source>
        <translation> months</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Kein Entwurf gewählt</source>
        <translation>No draft chosen</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Vorlage „{0}“</source>
        <translation>Template “{0}”</translation>
    </message>
    <message>
        <source>Fassung {0} ist da.</source>
        <translation>Revision {0} is here.</translation>
    </message>
    <message>
        <source>Freigabe widerrufen …</source>
        <translation>Revoke release …</translation>
    </message>
    <message>
        <source>Zusammenführen …</source>
        <translation>Join them …</translation>
    </message>
    <message>
        <source>Neue Fassung vorlegen …</source>
        <translation>Submit the new revision …</translation>
    </message>
    <message>
        <source>Sehen Sie erst die neue Fassung an.</source>
        <translation>Look at the new revision first.</translation>
    </message>
</context>
<context>
    <name>RevisionBox</name>
    <message>
        <source>Fassung {0}</source>
        <translation>Revision {0}</translation>
    </message>
</context>
<context>
    <name>RevisionChoice</name>
    <message>
        <source>Fassung {0} von {1}</source>
        <translation>Revision {0} of {1}</translation>
    </message>
    <message>
        <source>Fassung {0}</source>
        <translation>Revision {0}</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Widerruf eintragen</source>
        <translation>Enter revocation</translation>
    </message>
    <message>
        <source>schriftlich</source>
        <translation>in writing</translation>
    </message>
    <message>
        <source>per E-Mail</source>
        <translation>by e-mail</translation>
    </message>
    <message>
        <source>mündlich</source>
        <translation>by word of mouth</translation>
    </message>
    <message>
        <source>Wie kam der Widerruf?</source>
        <translation>How did the revocation come?</translation>
    </message>
    <message>
        <source>Eingegangen am</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>{0} Entwurf zeigt das Motiv.</source>
        <translation>{0} draft shows the motif.</translation>
    </message>
    <message>
        <source>{0} Entwürfe zeigen das Motiv.</source>
        <translation>{0} drafts show the motif.</translation>
    </message>
    <message>
        <source>Kein Entwurf zeigt das Motiv.</source>
        <translation>No draft shows the motif.</translation>
    </message>
    <message>
        <source>und {0} weitere</source>
        <translation>and {0} more</translation>
    </message>
    <message>
        <source>Er lässt sich nicht zurücknehmen. Eine neue Einwilligung tragen Sie als neuen Nachweis ein.</source>
        <translation>It cannot be taken back. Enter a new consent as a new entry.</translation>
    </message>
    <message>
        <source>Ein Gerät ist verloren</source>
        <translation>A device is lost</translation>
    </message>
    <message>
        <source>Das Mitglied scheidet aus</source>
        <translation>The member leaves</translation>
    </message>
    <message>
        <source>Nur dieses zählt nicht mehr, die übrigen gelten weiter.</source>
        <translation>Only this one stops counting, the others go on.</translation>
    </message>
    <message>
        <source>Kein Gerät zählt mehr, auch kein noch unbekanntes.</source>
        <translation>No device counts any more, nor any unknown one.</translation>
    </message>
    <message>
        <source>Sperren</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Wählen Sie einen älteren Eintrag nur, wenn das Gerät schon vorher in fremder Hand war. Eine Sperre lässt sich nicht zurücknehmen; einzelne Spannen lassen sich wieder zulassen.</source>
        <translation>Choose an older entry only if the device was in strange hands before. A revocation cannot be taken back; single ranges can be readmitted.</translation>
    </message>
    <message>
        <source>Mitglied sperren</source>
        <translation>Revoke member</translation>
    </message>
    <message>
        <source>Gerät sperren</source>
        <translation>Revoke device</translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message>
        <source>Was bisher geschah, zählt mit den alten Rollen weiter, je Gerät:</source>
        <translation>What happened so far goes on counting with the old roles, by device:</translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Rollen setzen</source>
        <translation>Set roles</translation>
    </message>
    <message>
        <source>Das sind die Rollen, die das Mitglied schon hat.</source>
        <translation>These are the roles that the member has already.</translation>
    </message>
</context>
<context>
    <name>RouteItems</name>
    <message>
        <source>Station {0} von {1}</source>
        <translation>Step {0} of {1}</translation>
    </message>
    <message>
        <source>noch nicht vorgelegt</source>
        <translation>not submitted yet</translation>
    </message>
    <message>
        <source>eingereicht {0}</source>
        <translation>submitted {0}</translation>
    </message>
    <message>
        <source>Gleichzeitig: {0} Stellen</source>
        <translation>At the same time: {0} units</translation>
    </message>
    <message>
        <source>wartet auf Sie</source>
        <translation>waiting for you</translation>
    </message>
    <message>
        <source>wartet</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>Strittig gelöst: {0}, {1}. {2} Grund: {3}</source>
        <translation>Contest settled: {0}, {1}. {2} Reason: {3}</translation>
    </message>
    <message>
        <source>Zu Fassung {0} wird eine neue Fassung verlangt.</source>
        <translation>A new revision is to replace revision {0}.</translation>
    </message>
    <message>
        <source>Es gilt „{0}“ ({1}).</source>
        <translation>“{0}” stands ({1}).</translation>
    </message>
    <message>
        <source> oder </source>
        <translation> or </translation>
    </message>
    <message>
        <source> – Sie</source>
        <translation> – you</translation>
    </message>
    <message>
        <source> – Sie, in Vertretung</source>
        <translation> – you, as deputy</translation>
    </message>
    <message>
        <source>ruht</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>um mehr Zeit gebeten bis {0}</source>
        <translation>asked for more time until {0}</translation>
    </message>
    <message>
        <source>verlängert</source>
        <translation>extended</translation>
    </message>
    <message>
        <source>abwesend bis {0}</source>
        <translation>away until {0}</translation>
    </message>
    <message>
        <source>{0} abwesend bis {1}</source>
        <translation>{0} away until {1}</translation>
    </message>
    <message>
        <source>Ein Mitglied</source>
        <translation>A member</translation>
    </message>
    <message>
        <source>Vertretung: {0}</source>
        <translation>deputy: {0}</translation>
    </message>
    <message>
        <source>Frist war {0}</source>
        <translation>Deadline was {0}</translation>
    </message>
    <message>
        <source>Frist {0}</source>
        <translation>Deadline {0}</translation>
    </message>
    <message>
        <source>danach · {0}</source>
        <translation>then · {0}</translation>
    </message>
    <message>
        <source>{0} Arbeitstag</source>
        <translation>{0} working day</translation>
    </message>
    <message>
        <source>{0} Arbeitstage</source>
        <translation>{0} working days</translation>
    </message>
    <message>
        <source>{0} Stunde</source>
        <translation>{0} hour</translation>
    </message>
    <message>
        <source>{0} Stunden</source>
        <translation>{0} hours</translation>
    </message>
    <message>
        <source>{0} in Vertretung für {1}</source>
        <translation>{0} as deputy for {1}</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>Vorige Zeile</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Nächste Zeile</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Meldungen der gewählten Zeile</source>
        <translation>Messages of the chosen row</translation>
    </message>
    <message>
        <source>Hinweise zum Plan</source>
        <translation>Hints on the plan</translation>
    </message>
    <message>
        <source>Keine.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Nicht verwendete Dateien</source>
        <translation>Files not used</translation>
    </message>
    <message>
        <source>Nicht mehr im Plan</source>
        <translation>No longer in the plan</translation>
    </message>
    <message>
        <source>Zeile {0}</source>
        <translation>Row {0}</translation>
    </message>
    <message>
        <source>Spalte {0}</source>
        <translation>Column {0}</translation>
    </message>
    <message>
        <source>{0} Fehler</source>
        <translation>{0} errors</translation>
    </message>
    <message>
        <source>1 Fehler</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>{0} Hinweis</source>
        <translation>{0} hint</translation>
    </message>
    <message>
        <source>{0} Hinweise</source>
        <translation>{0} hints</translation>
    </message>
    <message>
        <source>Nichts zu bemängeln.</source>
        <translation>Nothing to complain of.</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Probelauf</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>Alle Zeilen anlegen</source>
        <translation>Make all rows</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>So steht es schon.</source>
        <translation>That is how it stands already.</translation>
    </message>
</context>
<context>
    <name>RuleTable</name>
    <message>
        <source>kann sperren</source>
        <translation>may block</translation>
    </message>
    <message>
        <source>nur Hinweis</source>
        <translation>hint only</translation>
    </message>
    <message>
        <source>ruht</source>
        <translation>off</translation>
    </message>
    <message>
        <source>{0} (üblich)</source>
        <translation>{0} (usual)</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Freigabe: freigeben, mit Auflage, zurückweisen</source>
        <translation>Approval: approve, with conditions, reject</translation>
    </message>
    <message>
        <source>Mitzeichnung: mitzeichnen, mit Maßgabe, nicht mitzeichnen</source>
        <translation>Co-signing: co-sign, with proviso, do not co-sign</translation>
    </message>
    <message>
        <source>kann sperren</source>
        <translation>may block</translation>
    </message>
    <message>
        <source>nur Hinweis</source>
        <translation>hint only</translation>
    </message>
    <message>
        <source>ruht</source>
        <translation>rests</translation>
    </message>
    <message>
        <source>Veröffentlichte Entwürfe</source>
        <translation>Published drafts</translation>
    </message>
    <message>
        <source>Zurückgezogene Entwürfe</source>
        <translation>Withdrawn drafts</translation>
    </message>
    <message>
        <source>Beendete Einwilligungen und Lizenzen</source>
        <translation>Ended consents and licences</translation>
    </message>
    <message>
        <source>{0} Monat</source>
        <translation>{0} month</translation>
    </message>
    <message>
        <source>{0} Monate</source>
        <translation>{0} months</translation>
    </message>
    <message>
        <source>unbefristet</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>{0}. Begründungen ab {1} Zeichen.</source>
        <translation>{0}. Reasons from {1} characters.</translation>
    </message>
    <message>
        <source>anders als üblich: {0}</source>
        <translation>not as usual: {0}</translation>
    </message>
    <message>
        <source>Noch keine.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>{0} Sekunden, bevor gezeichnet wird. Gilt auf diesem Gerät.</source>
        <translation>{0} seconds before it is signed. Holds on this device.</translation>
    </message>
    <message>
        <source>{0} bis {1}</source>
        <translation>{0} to {1}</translation>
    </message>
    <message>
        <source>hält alle Freigaben an</source>
        <translation>stops all approvals</translation>
    </message>
    <message>
        <source>{0} zeichnet auch mit</source>
        <translation>{0} signs too</translation>
    </message>
    <message>
        <source>sperrt</source>
        <translation>blocks</translation>
    </message>
    <message>
        <source>weist hin</source>
        <translation>hints</translation>
    </message>
    <message>
        <source>vorbei</source>
        <translation>over</translation>
    </message>
    <message>
        <source>kommt</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>gilt jetzt</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>in allen Ländern des Raums</source>
        <translation>in all Länder of the space</translation>
    </message>
    <message>
        <source>{0} Stelle</source>
        <translation>{0} unit</translation>
    </message>
    <message>
        <source>{0} Stellen</source>
        <translation>{0} units</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Jede Änderung zeigt vorher, was sie trifft, und steht im Protokoll.</source>
        <translation>Every change shows beforehand what it meets, and stands in the log.</translation>
    </message>
    <message>
        <source>Wortwahl und Begründungen</source>
        <translation>Wording and reasons</translation>
    </message>
    <message>
        <source>Prüfungen</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Textbausteine</source>
        <translation>Text templates</translation>
    </message>
    <message>
        <source>Freigabe zurücknehmen</source>
        <translation>Take approval back</translation>
    </message>
    <message>
        <source>Aufbewahrung</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Darstellung …</source>
        <translation>Appearance …</translation>
    </message>
    <message>
        <source>Ändern …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>{0} ändern</source>
        <translation>change {0}</translation>
    </message>
    <message>
        <source>Das ändert die Administration.</source>
        <translation>Administration changes this.</translation>
    </message>
    <message>
        <source>Das ändern Administration und Registratur.</source>
        <translation>Administration and records change this.</translation>
    </message>
    <message>
        <source>Das ändern Administration und Federführung.</source>
        <translation>Administration and lead change this.</translation>
    </message>
</context>
<context>
    <name>SameList</name>
    <message>
        <source>Unverändert</source>
        <translation>Unchanged</translation>
    </message>
</context>
<context>
    <name>SayDialog</name>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Vom Kanal genommen am</source>
        <translation>Taken down on</translation>
    </message>
</context>
<context>
    <name>SayWords</name>
    <message>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Kanal entfällt</source>
        <translation>Drop a channel</translation>
    </message>
    <message>
        <source>Einen Kanal dieser Freigabe entfallen lassen</source>
        <translation>Drop a channel of this release</translation>
    </message>
    <message>
        <source>Kanal entfallen lassen</source>
        <translation>Drop the channel</translation>
    </message>
    <message>
        <source>Das steht im Protokoll. Sie können den Kanal später doch eintragen.</source>
        <translation>The log records it. You can enter the channel later after all.</translation>
    </message>
    <message>
        <source>Doch veröffentlichen</source>
        <translation>Publish after all</translation>
    </message>
    <message>
        <source>{0} ist doch zu veröffentlichen</source>
        <translation>{0} is to be published after all</translation>
    </message>
    <message>
        <source>Kanal wieder aufnehmen</source>
        <translation>Take the channel up again</translation>
    </message>
    <message>
        <source>Depublizieren vermerken</source>
        <translation>Note the taking down</translation>
    </message>
    <message>
        <source>Der Beitrag auf {0} ist offline</source>
        <translation>The posting on {0} is offline</translation>
    </message>
    <message>
        <source>Vermerken</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Umlauf nimmt nichts vom Kanal. Tun Sie das dort, und vermerken Sie es hier.</source>
        <translation>Umlauf takes nothing down. Do so on the channel, and note it here.</translation>
    </message>
    <message>
        <source>Abweichung vermerken</source>
        <translation>Note the deviation</translation>
    </message>
    <message>
        <source>Der Text auf {0} bleibt, wie er erschienen ist</source>
        <translation>The text on {0} stays as it was published</translation>
    </message>
    <message>
        <source>Freigabe und veröffentlichter Text bleiben beide im Protokoll.</source>
        <translation>Release and published text both stay in the log.</translation>
    </message>
    <message>
        <source>Berichtigung verlangen</source>
        <translation>Demand correction</translation>
    </message>
    <message>
        <source>{0} soll den freigegebenen Text zeigen</source>
        <translation>{0} shall show the released text</translation>
    </message>
    <message>
        <source>Erledigt ist das, sobald jemand den freigegebenen Text dort einträgt.</source>
        <translation>It is settled once somebody enters the released text there.</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Vermerkt. Das Protokoll nennt Ihre Stelle.</source>
        <translation>Noted. The log names your unit.</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Anlage</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>wird geöffnet …</source>
        <translation>opening …</translation>
    </message>
    <message>
        <source>Seite der Anlage</source>
        <translation>Page of the attachment</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Kopie speichern …</source>
        <translation>Save a copy …</translation>
    </message>
    <message>
        <source>Vorige Seite</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Nächste Seite</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Seite {0} von {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>Diese Anlage lässt sich hier nicht zeigen.</source>
        <translation>This attachment cannot be shown here.</translation>
    </message>
    <message>
        <source>Die Kopie ließ sich nicht schreiben. Wählen Sie einen anderen Ort.</source>
        <translation>The copy could not be written. Choose another place.</translation>
    </message>
</context>
<context>
    <name>SearchLines</name>
    <message>
        <source>Text {0}</source>
        <translation>Text {0}</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Kennung</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Anmerkung</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Paket aus mehreren Entwürfen</source>
        <translation>Package of several drafts</translation>
    </message>
    <message>
        <source>Entwürfe für das Paket</source>
        <translation>Drafts for the package</translation>
    </message>
    <message>
        <source>Wählen Sie mindestens einen Entwurf.</source>
        <translation>Choose at least one draft.</translation>
    </message>
    <message>
        <source>Paket speichern …</source>
        <translation>Save package …</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Suchen …</source>
        <translation>Browse …</translation>
    </message>
    <message>
        <source>Abgleich</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Ablage oder Server</source>
        <translation>Share or server</translation>
    </message>
    <message>
        <source>Ein Ordner auf einem Netzlaufwerk, den alle Mitglieder erreichen, oder die Adresse eines Servers. Wer den Ordner lesen kann, kann alles im Raum lesen.</source>
        <translation>A folder on a network drive that all members can reach, or the address of a server. Whoever can read the folder can read everything in the space.</translation>
    </message>
    <message>
        <source>Ordner oder Adresse</source>
        <translation>Folder or address</translation>
    </message>
    <message>
        <source>Wort des Servers</source>
        <translation>Word of the server</translation>
    </message>
    <message>
        <source>nur für einen Raum, den er noch nicht kennt</source>
        <translation>only for a space that it does not know yet</translation>
    </message>
    <message>
        <source>Nur Pakete schreiben (VPN, langsame Leitung)</source>
        <translation>Write packets only (VPN, slow line)</translation>
    </message>
    <message>
        <source>Damit abgleichen</source>
        <translation>Sync with this</translation>
    </message>
    <message>
        <source>Ordner für die Gemeinsame Ablage wählen</source>
        <translation>Choose the shared folder</translation>
    </message>
    <message>
        <source>Umlauf schreibt nach {0}</source>
        <translation>Umlauf writes to {0}</translation>
    </message>
    <message>
        <source>Umlauf gleicht ab mit {0}</source>
        <translation>Umlauf syncs with {0}</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Mit anderem Programm öffnen</source>
        <translation>Open with another program</translation>
    </message>
    <message>
        <source>Nicht in Fassung {0}</source>
        <translation>Not in revision {0}</translation>
    </message>
    <message>
        <source>Medium ohne Angaben</source>
        <translation>Medium without details</translation>
    </message>
    <message>
        <source>{0}, Fassung {1}</source>
        <translation>{0}, revision {1}</translation>
    </message>
    <message>
        <source>{0} aus Fassung {1} mit anderem Programm öffnen</source>
        <translation>Open {0} of revision {1} with another program</translation>
    </message>
    <message>
        <source>Noch nicht hier. Kommt mit dem nächsten Abgleich.</source>
        <translation>Not here yet. Comes with the next sync.</translation>
    </message>
    <message>
        <source>Die Datei ist beschädigt und lässt sich nicht anzeigen.</source>
        <translation>The file is damaged and cannot be shown.</translation>
    </message>
    <message>
        <source>Die Datei ist zu groß, um sie anzuzeigen.</source>
        <translation>The file is too large to be shown.</translation>
    </message>
    <message>
        <source>Die Datei ist mit einem Kennwort geschützt.</source>
        <translation>The file is protected by a password.</translation>
    </message>
    <message>
        <source>Ein HEIC-Bild lässt sich hier nicht anzeigen.</source>
        <translation>A HEIC picture cannot be shown here.</translation>
    </message>
    <message>
        <source>Das Video lässt sich hier nicht abspielen.</source>
        <translation>This video cannot be played here.</translation>
    </message>
    <message>
        <source>Diesem Rechner fehlt, was zum Abspielen nötig ist.</source>
        <translation>This computer lacks what is needed to play it.</translation>
    </message>
    <message>
        <source>Hier schon zu Ende.</source>
        <translation>Already over here.</translation>
    </message>
    <message>
        <source>Wird geladen.</source>
        <translation>Loading.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Gezeichnet. Es gilt überall, sobald es abgeglichen ist.</source>
        <translation>Signed. It holds everywhere once it is synced.</translation>
    </message>
    <message>
        <source>Das Gerät ist bestätigt.</source>
        <translation>The device is confirmed.</translation>
    </message>
    <message>
        <source>Das Gerät bleibt unbestätigt und zählt nicht. Laden Sie die Stelle neu ein und sagen Sie Ihrer IT Bescheid: Jemand könnte die Einladung abgefangen haben.</source>
        <translation>The device stays unconfirmed and does not count. Invite the unit anew and tell your IT: somebody may have caught the invitation.</translation>
    </message>
</context>
<context>
    <name>SlipDesk</name>
    <message>
        <source>Bitte wählen Sie zuerst einen Entwurf.</source>
        <translation>Please choose a draft first.</translation>
    </message>
    <message>
        <source>Laufzettel speichern</source>
        <translation>Save routing slip</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Laufzettel {0}.pdf</source>
        <translation>Routing slip {0}.pdf</translation>
    </message>
    <message>
        <source>Ein Laufzettel wird schon geschrieben.</source>
        <translation>A routing slip is being written already.</translation>
    </message>
    <message>
        <source>Der Laufzettel wird geschrieben.</source>
        <translation>The routing slip is being written.</translation>
    </message>
    <message>
        <source>Laufzettel gespeichert: {0}. Der gedruckte Stand steht im Protokoll.</source>
        <translation>Routing slip saved: {0}. The log records the printed state.</translation>
    </message>
</context>
<context>
    <name>SpaceButton</name>
    <message>
        <source>geöffnet</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>SpacePage</name>
    <message>
        <source>Neuen Raum anlegen</source>
        <translation>Set up a new space</translation>
    </message>
    <message>
        <source>Umlauf legt ein Haus mit drei Stellen und den Laufweg „Standard“ an. Sie verwalten den Raum und laden andere ein.</source>
        <translation>Umlauf sets up one house with three units and the route “Standard”. You administer the space and invite others.</translation>
    </message>
    <message>
        <source>Raum anlegen</source>
        <translation>Set up space</translation>
    </message>
    <message>
        <source>Fachreferat</source>
        <translation>Expert unit</translation>
    </message>
    <message>
        <source>Pressestelle</source>
        <translation>Press office</translation>
    </message>
    <message>
        <source>Leitung</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>zum Beispiel: Ausbildung 2027</source>
        <translation>for example: Apprentices 2027</translation>
    </message>
    <message>
        <source>zum Beispiel: SMI</source>
        <translation>for example: SMI</translation>
    </message>
    <message>
        <source>Funktion, kein Personenname</source>
        <translation>function, no name of a person</translation>
    </message>
    <message>
        <source>Name des Raums</source>
        <translation>Name of the space</translation>
    </message>
    <message>
        <source>Kürzel des Hauses</source>
        <translation>Short name of the house</translation>
    </message>
    <message>
        <source>Name des Hauses</source>
        <translation>Name of the house</translation>
    </message>
    <message>
        <source>Land (für Feiertage)</source>
        <translation>Land (for holidays)</translation>
    </message>
    <message>
        <source>Ihre Stelle</source>
        <translation>Your unit</translation>
    </message>
    <message>
        <source>Ihre Funktion</source>
        <translation>Your function</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Fachprüfung</source>
        <translation>Expert check</translation>
    </message>
    <message>
        <source>Mitzeichnung</source>
        <translation>Co-signature</translation>
    </message>
    <message>
        <source>Schlusszeichnung</source>
        <translation>Final signature</translation>
    </message>
</context>
<context>
    <name>SpacesDesk</name>
    <message>
        <source>liegt nicht mehr in {0}</source>
        <translation>no longer lies in {0}</translation>
    </message>
    <message>
        <source>nicht gefunden</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>Demo – fiktive Inhalte</source>
        <translation>Demo – fictitious contents</translation>
    </message>
    <message>
        <source>ohne Ablage</source>
        <translation>without a carrier</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Gemeinsame Ablage</source>
        <translation>Shared folder</translation>
    </message>
    <message>
        <source>wartet auf Bestätigung</source>
        <translation>waits for confirmation</translation>
    </message>
    <message>
        <source>seit {0}</source>
        <translation>since {0}</translation>
    </message>
    <message>
        <source>{0} für Sie</source>
        <translation>{0} for you</translation>
    </message>
</context>
<context>
    <name>SpacesList</name>
    <message>
        <source>Ihre Räume</source>
        <translation>Your spaces</translation>
    </message>
    <message>
        <source>Weiterem Raum beitreten …</source>
        <translation>Join another space …</translation>
    </message>
    <message>
        <source>Neuen Raum anlegen …</source>
        <translation>Create a new space …</translation>
    </message>
    <message>
        <source>Raum an anderem Ort öffnen …</source>
        <translation>Open a space in another place …</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Voriges Bild</source>
        <translation>Previous picture</translation>
    </message>
    <message>
        <source>Nächstes Bild</source>
        <translation>Next picture</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Schieben</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Kein Medium</source>
        <translation>No medium</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Bild</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>{0} {1} von {2}</source>
        <translation>{0} {1} of {2}</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Anmerkung zu dieser Stelle</source>
        <translation>Comment on this place</translation>
    </message>
    <message>
        <source>muss vor Freigabe
erledigt sein</source>
        <translation>must be settled
before release</translation>
    </message>
    <message>
        <source>muss vor Freigabe erledigt sein</source>
        <translation>must be settled before release</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Setzen</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Setzen (Strg+Enter)</source>
        <translation>Place (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>StageNotice</name>
    <message>
        <source>Mit anderem Programm öffnen</source>
        <translation>Open with another program</translation>
    </message>
    <message>
        <source>Jetzt holen</source>
        <translation>Fetch now</translation>
    </message>
    <message>
        <source>{0} wird geholt: {1} von {2}</source>
        <translation>{0} is being fetched: {1} of {2}</translation>
    </message>
    <message>
        <source>{0} ({1}) ist noch nicht hier und kommt mit dem nächsten Abgleich.</source>
        <translation>{0} ({1}) is not here yet and comes with the next sync.</translation>
    </message>
    <message>
        <source>{0} ({1}) ist nicht hier. Bitte lassen Sie sich ein Paket mit Medien geben.</source>
        <translation>{0} ({1}) is not here. Please ask for a packet with media.</translation>
    </message>
    <message>
        <source>Zu dieser Fassung gehört kein Medium.</source>
        <translation>This revision has no medium.</translation>
    </message>
    <message>
        <source>Die Medien dieser Fassung wurden endgültig gelöscht.</source>
        <translation>The media of this revision were erased for good.</translation>
    </message>
    <message>
        <source>{0} ist beschädigt und lässt sich nicht anzeigen.</source>
        <translation>{0} is damaged and cannot be shown.</translation>
    </message>
    <message>
        <source>{0} ist zu groß, um es anzuzeigen.</source>
        <translation>{0} is too large to be shown.</translation>
    </message>
    <message>
        <source>{0} ist ein HEIC-Bild. Bitte lassen Sie es als JPEG neu einreichen.</source>
        <translation>{0} is a HEIC picture. Please have it handed in again as JPEG.</translation>
    </message>
    <message>
        <source>{0} ist mit einem Kennwort geschützt. Bitte ohne Kennwort einreichen.</source>
        <translation>{0} is protected by a password. Please hand it in without one.</translation>
    </message>
    <message>
        <source>{0} lässt sich hier nicht abspielen{1}. Bitte lassen Sie es als MP4 (H.264) neu einreichen.</source>
        <translation>{0} cannot be played here{1}. Please have it handed in again as MP4 (H.264).</translation>
    </message>
    <message>
        <source>Diesem Rechner fehlt, was zum Abspielen von {0} nötig ist. Bitte fragen Sie Ihre Administration.</source>
        <translation>This computer lacks what is needed to play {0}. Please ask your administration.</translation>
    </message>
    <message>
        <source>{0} lässt sich hier nicht anzeigen.</source>
        <translation>{0} cannot be shown here.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Schlusszeichnung widerrufen</source>
        <translation>Final signature revoked</translation>
    </message>
    <message>
        <source>Freigabe widerrufen</source>
        <translation>Release revoked</translation>
    </message>
    <message>
        <source>Wartet auf Sie</source>
        <translation>Waits for you</translation>
    </message>
    <message>
        <source>Neue Fassung</source>
        <translation>New revision</translation>
    </message>
    <message>
        <source>Rückfrage offen</source>
        <translation>Question open</translation>
    </message>
    <message>
        <source>Strittig</source>
        <translation>Contested</translation>
    </message>
    <message>
        <source>Im Umlauf</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Freigegeben</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Mit Auflage</source>
        <translation>With conditions</translation>
    </message>
    <message>
        <source>Zurückgewiesen</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Entwurf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Zurückgezogen</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Schlussgezeichnet</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Veröffentlicht</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Depubliziert</source>
        <translation>Taken down</translation>
    </message>
    <message>
        <source>Abgeschlossen</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Gesperrt</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Schweigen</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Kenntnis genommen</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Fehlanzeige</source>
        <translation>Not concerned</translation>
    </message>
    <message>
        <source>Abgegeben</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Offen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mitgezeichnet</source>
        <translation>Co-signed</translation>
    </message>
    <message>
        <source>Mit Maßgabe</source>
        <translation>With provisos</translation>
    </message>
    <message>
        <source>Nicht mitgezeichnet</source>
        <translation>Not co-signed</translation>
    </message>
    <message>
        <source>Freigeben</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Freigeben mit Auflage</source>
        <translation>Approve with conditions</translation>
    </message>
    <message>
        <source>Zurückweisen</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Rückfrage</source>
        <translation>Ask back</translation>
    </message>
    <message>
        <source>Kenntnis nehmen</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Nicht zuständig, abgeben</source>
        <translation>Not responsible, pass on</translation>
    </message>
    <message>
        <source>Mitzeichnen</source>
        <translation>Co-sign</translation>
    </message>
    <message>
        <source>Mitzeichnen mit Maßgabe</source>
        <translation>Co-sign with provisos</translation>
    </message>
    <message>
        <source>Nicht mitzeichnen</source>
        <translation>Do not co-sign</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Abgleich</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Medien</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Träger</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Eingang</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Gerät</source>
        <translation>Device</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Schritt {0} von {1}</source>
        <translation>Step {0} of {1}</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>Schritt {0} von {1}: {2}</source>
        <translation>Step {0} of {1}: {2}</translation>
    </message>
</context>
<context>
    <name>StillNote</name>
    <message>
        <source>Mit anderem Programm öffnen</source>
        <translation>Open with another program</translation>
    </message>
    <message>
        <source>Das Video lässt sich hier nicht abspielen ({0}).</source>
        <translation>This video cannot be played here ({0}).</translation>
    </message>
    <message>
        <source>Das Video lässt sich hier nicht abspielen.</source>
        <translation>This video cannot be played here.</translation>
    </message>
    <message>
        <source>Sie sehen Standbild {0} von {1}.</source>
        <translation>You see still {0} of {1}.</translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message>
        <source>Fassung {0} vorlegen</source>
        <translation>Submit revision {0}</translation>
    </message>
    <message>
        <source>Vorlegen</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Warum bleibt das offen? (Pflicht)</source>
        <translation>Why does it stay open? (required)</translation>
    </message>
    <message>
        <source>Geht zuerst an: {0}</source>
        <translation>Goes first to: {0}</translation>
    </message>
    <message>
        <source>{0} Votum verfällt:</source>
        <translation>{0} vote becomes void:</translation>
    </message>
    <message>
        <source>{0} Voten verfallen:</source>
        <translation>{0} votes become void:</translation>
    </message>
    <message>
        <source>Kein Votum verfällt.</source>
        <translation>No vote becomes void.</translation>
    </message>
    <message>
        <source>Etappe {0} beginnt neu.</source>
        <translation>Stage {0} begins anew.</translation>
    </message>
    <message>
        <source>{0} Auflage ist nicht als umgesetzt markiert:</source>
        <translation>{0} condition is not marked as met:</translation>
    </message>
    <message>
        <source>{0} Auflagen sind nicht als umgesetzt markiert:</source>
        <translation>{0} conditions are not marked as met:</translation>
    </message>
    <message>
        <source>{0} Anmerkung bleibt offen.</source>
        <translation>{0} comment stays open.</translation>
    </message>
    <message>
        <source>{0} Anmerkungen bleiben offen.</source>
        <translation>{0} comments stay open.</translation>
    </message>
    <message>
        <source>{0} Hinweis der Prüfungen:</source>
        <translation>{0} hint of the checks:</translation>
    </message>
    <message>
        <source>{0} Hinweise der Prüfungen:</source>
        <translation>{0} hints of the checks:</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie, warum die Auflage offen bleibt.</source>
        <translation>Please write why the condition stays open.</translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>Ursache zeigen</source>
        <translation>Show the cause</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Ablage nicht beschreibbar</source>
        <translation>Shared folder cannot be written</translation>
    </message>
    <message>
        <source>Abgleich prüfen</source>
        <translation>Check the sync</translation>
    </message>
    <message>
        <source>Ohne Abgleich</source>
        <translation>No sync</translation>
    </message>
    <message>
        <source>Gegenstelle ist kürzer als zuletzt</source>
        <translation>The other side is shorter than before</translation>
    </message>
    <message>
        <source>Einträge fehlen, die andere gesehen haben</source>
        <translation>Entries missing that others have seen</translation>
    </message>
    <message>
        <source>Zu viel von einem Gerät</source>
        <translation>Too much from one device</translation>
    </message>
    <message>
        <source>Server nimmt nicht alles an</source>
        <translation>Server does not take everything</translation>
    </message>
    <message>
        <source>Ablage war beschädigt</source>
        <translation>The share was damaged</translation>
    </message>
    <message>
        <source>Fremdes Gerät gemeldet</source>
        <translation>Strange device reported</translation>
    </message>
    <message>
        <source>Ein Medium war verändert</source>
        <translation>A medium had been altered</translation>
    </message>
    <message>
        <source>Ablage eines anderen Raums</source>
        <translation>Share of another space</translation>
    </message>
    <message>
        <source>Server hat hier einen anderen Raum</source>
        <translation>The server has another space here</translation>
    </message>
    <message>
        <source>Zertifikat nicht vertrauenswürdig</source>
        <translation>Certificate not trusted</translation>
    </message>
    <message>
        <source>Dieses Gerät ist gesperrt</source>
        <translation>This device is revoked</translation>
    </message>
    <message>
        <source>Server nimmt dieses Gerät nicht an</source>
        <translation>The server does not accept this device</translation>
    </message>
    <message>
        <source>Von der Ablage entfernen</source>
        <translation>Remove from the share</translation>
    </message>
    <message>
        <source>Nicht mehr melden</source>
        <translation>Do not report again</translation>
    </message>
    <message>
        <source>Zur Kenntnis genommen</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Paket einlesen …</source>
        <translation>Read packet …</translation>
    </message>
    <message>
        <source>Trotzdem annehmen</source>
        <translation>Take it in anyway</translation>
    </message>
    <message>
        <source>Ablage oder Server …</source>
        <translation>Share or server …</translation>
    </message>
    <message>
        <source>Wieder gemeinsam schreiben</source>
        <translation>Write together again</translation>
    </message>
    <message>
        <source>Anmerkung</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Vorlage</source>
        <translation>Hand-in</translation>
    </message>
    <message>
        <source>Veröffentlichung</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Medien: {0} von {1}</source>
        <translation>Media: {0} of {1}</translation>
    </message>
    <message>
        <source>Medien angehalten, {0} fehlen</source>
        <translation>Media paused, {0} missing</translation>
    </message>
    <message>
        <source>{0} Medium fehlt noch</source>
        <translation>{0} medium still missing</translation>
    </message>
    <message>
        <source>{0} Medien fehlen noch</source>
        <translation>{0} media still missing</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>Gleicht ab</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>Gleicht ab: {0} von {1} Einträgen</source>
        <translation>Syncing: {0} of {1} entries</translation>
    </message>
    <message>
        <source>Offline – 1 Eintrag wartet auf Abgleich</source>
        <translation>Offline – 1 entry waits for sync</translation>
    </message>
    <message>
        <source>Offline – {0} Einträge warten auf Abgleich</source>
        <translation>Offline – {0} entries wait for sync</translation>
    </message>
    <message>
        <source>Offline – nichts wartet auf Abgleich</source>
        <translation>Offline – nothing waits for sync</translation>
    </message>
    <message>
        <source>Abgeglichen {0}, nur Pakete</source>
        <translation>Synced {0}, packets only</translation>
    </message>
    <message>
        <source>Abgeglichen {0}</source>
        <translation>Synced {0}</translation>
    </message>
    <message>
        <source>gerade eben</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>vor {0} min</source>
        <translation>{0} min ago</translation>
    </message>
    <message>
        <source>vor {0} h</source>
        <translation>{0} h ago</translation>
    </message>
    <message>
        <source>Server: {0}</source>
        <translation>Server: {0}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Gemeinsame Ablage: {0}</source>
        <translation>Shared folder: {0}</translation>
    </message>
    <message>
        <source>Gemeinsame Ablage</source>
        <translation>Shared folder</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>Vorschlag übernehmen</source>
        <translation>Take the proposal over</translation>
    </message>
    <message>
        <source>„{0}“ wird zu „{1}“.</source>
        <translation>“{0}” becomes “{1}”.</translation>
    </message>
    <message>
        <source>Geändert wird: {0}.</source>
        <translation>This changes: {0}.</translation>
    </message>
    <message>
        <source>{0}: Der Wortlaut steht dort mehrmals und bleibt, wie er ist.</source>
        <translation>{0}: The wording stands there several times and is left as it is.</translation>
    </message>
    <message>
        <source>Neue Fassung anlegen</source>
        <translation>Make the new revision</translation>
    </message>
    <message>
        <source>Kein Votum verfällt.</source>
        <translation>No vote is voided.</translation>
    </message>
    <message>
        <source>1 Votum verfällt:</source>
        <translation>1 vote is voided:</translation>
    </message>
    <message>
        <source>{0} Voten verfallen:</source>
        <translation>{0} votes are voided:</translation>
    </message>
    <message>
        <source>Umlaufen wird die neue Fassung, sobald Sie sie vorlegen.</source>
        <translation>The new revision goes on its route as soon as you submit it.</translation>
    </message>
</context>
<context>
    <name>TemplateBox</name>
    <message>
        <source>Textbaustein</source>
        <translation>Text template</translation>
    </message>
    <message>
        <source>Textbaustein wählen</source>
        <translation>Choose a template</translation>
    </message>
    <message>
        <source>Text&amp;baustein</source>
        <translation>Text te&amp;mplate</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Als Vorlage speichern</source>
        <translation>Save as template</translation>
    </message>
    <message>
        <source>Name der Vorlage</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>Dieselbe Kopfzeile wird nächstes Mal genauso gelesen: mit dieser Zuordnung und den Korrekturen, die künftig gelten.</source>
        <translation>The same header row is read the same way next time: with these columns and the corrections that hold from now on.</translation>
    </message>
    <message>
        <source>Vorlage speichern</source>
        <translation>Save template</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Textbausteine</source>
        <translation>Text templates</translation>
    </message>
    <message>
        <source>Textbausteine des Raums</source>
        <translation>Text templates of the space</translation>
    </message>
    <message>
        <source>Alle Mitglieder sehen sie in den Dialogen. Jeder steht in einer Zeile.</source>
        <translation>All members see them in the dialogs. Each stands on a line of its own.</translation>
    </message>
    <message>
        <source>&amp;Für</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>Für</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Textbausteine, einer je Zeile</source>
        <translation>Text templates, one a line</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Fachprüfung</source>
        <translation>Expert check</translation>
    </message>
    <message>
        <source>Mitzeichnung</source>
        <translation>Co-signature</translation>
    </message>
    <message>
        <source>Schlusszeichnung</source>
        <translation>Final signature</translation>
    </message>
    <message>
        <source>Kenntnisnahme</source>
        <translation>Acknowledgement</translation>
    </message>
    <message>
        <source>Anhörung</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>verfallen</source>
        <translation>void</translation>
    </message>
    <message>
        <source>zurückgezogen</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>überholt</source>
        <translation>outdated</translation>
    </message>
    <message>
        <source>verspätet</source>
        <translation>late</translation>
    </message>
    <message>
        <source>zählt nicht</source>
        <translation>does not count</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>In einem Text</source>
        <translation>In one text</translation>
    </message>
    <message>
        <source>Zwei Spalten</source>
        <translation>Two columns</translation>
    </message>
    <message>
        <source>Text zeigen</source>
        <translation>Show text</translation>
    </message>
    <message>
        <source>{0} – geändert</source>
        <translation>{0} – changed</translation>
    </message>
    <message>
        <source>Kanal: {0}</source>
        <translation>Channel: {0}</translation>
    </message>
    <message>
        <source>Text für {0}</source>
        <translation>Text for {0}</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Laufweg</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Kanäle</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Kennzeichnung</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
</context>
<context>
    <name>TextSection</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Kanal: {0}</source>
        <translation>Channel: {0}</translation>
    </message>
    <message>
        <source>Text für {0}</source>
        <translation>Text for {0}</translation>
    </message>
</context>
<context>
    <name>TextsDialog</name>
    <message>
        <source>Text für die Häuser</source>
        <translation>Text for the houses</translation>
    </message>
    <message>
        <source>Die Anfrage ist vermerkt. Bitte schicken Sie den Text selbst.</source>
        <translation>The request is noted. Please send the text yourself.</translation>
    </message>
    <message>
        <source>Haus</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Text kopieren</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Text kopiert: {0}</source>
        <translation>Text copied: {0}</translation>
    </message>
</context>
<context>
    <name>TextsPane</name>
    <message>
        <source>Titel, Termin, Kanäle</source>
        <translation>Title, date, channels</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Frist nicht verlängern</source>
        <translation>Leave the deadline</translation>
    </message>
    <message>
        <source>Die Frist ist {0}.</source>
        <translation>The deadline is {0}.</translation>
    </message>
    <message>
        <source>&amp;Neue Frist</source>
        <translation>&amp;New deadline</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Marken</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Zeitleiste, {0} von {1}</source>
        <translation>Timeline, {0} of {1}</translation>
    </message>
    <message>
        <source>Anmerkung {0} bei {1}</source>
        <translation>Comment {0} at {1}</translation>
    </message>
    <message>
        <source>Anmerkung {0} von {1} bis {2}</source>
        <translation>Comment {0} from {1} to {2}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Entwürfe, Texte, Häuser suchen</source>
        <translation>Search drafts, texts, houses</translation>
    </message>
    <message>
        <source>Ansehen als …</source>
        <translation>View as …</translation>
    </message>
    <message>
        <source>Konto: {0}</source>
        <translation>Account: {0}</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Neuer Entwurf</source>
        <translation>New draft</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Der Raum lässt sich nicht öffnen</source>
        <translation>The space cannot be opened</translation>
    </message>
    <message>
        <source>Anderen Raum wählen …</source>
        <translation>Choose another space …</translation>
    </message>
</context>
<context>
    <name>UnitChips</name>
    <message>
        <source>Weitere Stelle fragen</source>
        <translation>Ask another unit</translation>
    </message>
    <message>
        <source>{0} nicht fragen</source>
        <translation>Do not ask {0}</translation>
    </message>
    <message>
        <source>Wer den Entwurf schreibt, kann immer antworten.</source>
        <translation>Whoever writes the draft can always answer.</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Stelle</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kürzel</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Mitglieder</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Stellen des Raums</source>
        <translation>Units of the space</translation>
    </message>
    <message>
        <source>Stelle ändern …</source>
        <translation>Change unit …</translation>
    </message>
    <message>
        <source>Haus ändern …</source>
        <translation>Change house …</translation>
    </message>
    <message>
        <source>Neues Haus …</source>
        <translation>New house …</translation>
    </message>
    <message>
        <source>Neue Stelle …</source>
        <translation>New unit …</translation>
    </message>
</context>
<context>
    <name>UptoBox</name>
    <message>
        <source>Gerät „{0}“ zählt bis</source>
        <translation>Device “{0}” counts up to</translation>
    </message>
    <message>
        <source>Alles bis jetzt zählt (Nr. {0})</source>
        <translation>Everything until now counts (no. {0})</translation>
    </message>
    <message>
        <source>Nichts von diesem Gerät zählt</source>
        <translation>Nothing from this device counts</translation>
    </message>
    <message>
        <source>Bis {0}</source>
        <translation>Up to {0}</translation>
    </message>
    <message>
        <source>Nr. {0}, {1}: {2}</source>
        <translation>No. {0}, {1}: {2}</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Wartet auf Abgleich</source>
        <translation>Waits for sync</translation>
    </message>
    <message>
        <source>Jetzt versuchen</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>sicher gespeichert und signiert</source>
        <translation>safely stored and signed</translation>
    </message>
    <message>
        <source>Weiter laden</source>
        <translation>Go on loading</translation>
    </message>
    <message>
        <source>Anhalten</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Was Sie öffnen, wird auch jetzt geholt.</source>
        <translation>What you open is fetched even now.</translation>
    </message>
    <message>
        <source>und {0} weitere</source>
        <translation>and {0} more</translation>
    </message>
    <message>
        <source>{0} Einträge warten</source>
        <translation>{0} entries wait</translation>
    </message>
    <message>
        <source>1 Eintrag wartet</source>
        <translation>1 entry waits</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Ihr Gerät wartet auf Bestätigung</source>
        <translation>Your device waits for confirmation</translation>
    </message>
    <message>
        <source>Beitritt</source>
        <translation>Joining</translation>
    </message>
    <message>
        <source>Raum beitreten</source>
        <translation>Join a space</translation>
    </message>
    <message>
        <source>Anfrage zurückziehen</source>
        <translation>Withdraw request</translation>
    </message>
    <message>
        <source>Wörter zeigen</source>
        <translation>Show words</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Anfrage liegt in der Ablage</source>
        <translation>The request lies in the shared folder</translation>
    </message>
    <message>
        <source>Anfrage liegt auf dem Server</source>
        <translation>Request lies on the server</translation>
    </message>
    <message>
        <source>Anfrage ist gespeichert: Geben Sie die Datei weiter</source>
        <translation>Request is saved: hand the file on</translation>
    </message>
    <message>
        <source>{0} bestätigt Ihr Gerät</source>
        <translation>{0} confirms your device</translation>
    </message>
    <message>
        <source>Antwort einlesen …</source>
        <translation>Read answer …</translation>
    </message>
    <message>
        <source>Sie können dieses Fenster schließen. Umlauf meldet sich, sobald Sie dabei sind. Bis dahin sehen Sie nur, was schon angekommen ist, und entscheiden nichts.</source>
        <translation>You can close this window. Umlauf tells you as soon as you are in. Until then you see only what has arrived already, and decide nothing.</translation>
    </message>
    <message>
        <source>wartet seit {0} Minute</source>
        <translation>waiting for {0} minute</translation>
    </message>
    <message>
        <source>wartet seit {0} Minuten</source>
        <translation>waiting for {0} minutes</translation>
    </message>
    <message>
        <source>jetzt</source>
        <translation>now</translation>
    </message>
    <message>
        <source>heute, {0}</source>
        <translation>today, {0}</translation>
    </message>
    <message>
        <source>Umlauf prüft alle {0} Sekunden</source>
        <translation>Umlauf looks every {0} seconds</translation>
    </message>
    <message>
        <source>als Paket, das Sie hier einlesen</source>
        <translation>as a packet that you read here</translation>
    </message>
    <message>
        <source>Wörter am Telefon vergleichen</source>
        <translation>Compare the words on the telephone</translation>
    </message>
    <message>
        <source>Erster Abgleich</source>
        <translation>First sync</translation>
    </message>
    <message>
        <source>Bestätigung trifft ein</source>
        <translation>The confirmation arrives</translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation>done</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>WeekendRow</name>
    <message>
        <source>ein Samstag</source>
        <translation>a Saturday</translation>
    </message>
    <message>
        <source>ein Sonntag</source>
        <translation>a Sunday</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Warum liegt das bei mir?</source>
        <translation>Why is this with me?</translation>
    </message>
    <message>
        <source>Fassung {0}</source>
        <translation>Revision {0}</translation>
    </message>
    <message>
        <source>Wofür Sie entscheiden</source>
        <translation>What you decide for</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Vor Ihnen</source>
        <translation>Before you</translation>
    </message>
    <message>
        <source>Gleichzeitig</source>
        <translation>At the same time</translation>
    </message>
    <message>
        <source>Auf Sie warten</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Station: {0}, {1}</source>
        <translation>Step: {0}, {1}</translation>
    </message>
    <message>
        <source>Sie gehören zu dieser Stelle und haben das Prüfrecht.</source>
        <translation>You belong to this unit and have the right to review.</translation>
    </message>
    <message>
        <source>Ihre Stelle vertritt sie bis {0}.</source>
        <translation>Your unit is its deputy until {0}.</translation>
    </message>
    <message>
        <source>Ihre Stelle vertritt sie ständig.</source>
        <translation>Your unit is its standing deputy.</translation>
    </message>
    <message>
        <source>Ohne Votum bis zur Frist gilt Schweigen als Zustimmung.</source>
        <translation>Without a vote by the deadline silence counts as consent.</translation>
    </message>
    <message>
        <source>{0}, {1} Uhr</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Eröffnet {0} Uhr, dann {1}.</source>
        <translation>Opened {0}, then {1}.</translation>
    </message>
    <message>
        <source>Feiertag: {0}, {1}</source>
        <translation>Holiday: {0}, {1}</translation>
    </message>
    <message>
        <source>Während einer Rückfrage ruhte sie {0}.</source>
        <translation>It rested {0} during a question.</translation>
    </message>
    <message>
        <source>{0} Arbeitstag</source>
        <translation>{0} working day</translation>
    </message>
    <message>
        <source>{0} Arbeitstage</source>
        <translation>{0} working days</translation>
    </message>
    <message>
        <source>{0} Stunde</source>
        <translation>{0} hour</translation>
    </message>
    <message>
        <source>{0} Stunden</source>
        <translation>{0} hours</translation>
    </message>
    <message>
        <source>Es zählen Montag bis Freitag ohne bundesweite Feiertage, bis 17 Uhr.</source>
        <translation>Monday to Friday count, without nationwide holidays, until 17:00.</translation>
    </message>
    <message>
        <source>Es zählen Montag bis Freitag ohne Feiertage in {0}, bis 17 Uhr.</source>
        <translation>Monday to Friday count, without the holidays of {0}, until 17:00.</translation>
    </message>
    <message>
        <source>{0} Tag</source>
        <translation>{0} day</translation>
    </message>
    <message>
        <source>{0} Tage</source>
        <translation>{0} days</translation>
    </message>
    <message>
        <source>Sie sind die erste Station.</source>
        <translation>You are the first step.</translation>
    </message>
    <message>
        <source>Niemand. Nach Ihnen ist der Laufweg zu Ende.</source>
        <translation>Nobody. The route ends after you.</translation>
    </message>
    <message>
        <source> oder </source>
        <translation> or </translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>Wortwahl des Raums</source>
        <translation>Wording of the space</translation>
    </message>
    <message>
        <source>Wie heißt eine Entscheidung?</source>
        <translation>What is a decision called?</translation>
    </message>
    <message>
        <source>Wortwahl und Begründungen</source>
        <translation>Wording and reasons</translation>
    </message>
    <message>
        <source>Gilt für alle Mitglieder. Das Protokoll ändert sich nicht.</source>
        <translation>Holds for all members. The log does not change.</translation>
    </message>
    <message>
        <source>Wortwahl</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Vorgaben</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>Wortwahl ändern</source>
        <translation>Change wording</translation>
    </message>
    <message>
        <source>Einstellen kann das die Administration.</source>
        <translation>Only the administrators may set this.</translation>
    </message>
    <message>
        <source>Begründungen haben mindestens so viele Zeichen</source>
        <translation>Reasons have at least so many characters</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Wortwahl speichern</source>
        <translation>Save wording</translation>
    </message>
    <message>
        <source>Freigabe</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Freigeben, mit Auflage freigeben, zurückweisen</source>
        <translation>Approve, approve with conditions, reject</translation>
    </message>
    <message>
        <source>Mitzeichnung</source>
        <translation>Co-signature</translation>
    </message>
    <message>
        <source>Mitzeichnen, mit Maßgabe mitzeichnen, nicht mitzeichnen</source>
        <translation>Co-sign, co-sign with provisos, do not co-sign</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alle Stationen sehen die Begründung. Sie steht dauerhaft im Protokoll. Der Entwurf geht zurück an die Agentur.</source>
        <translation>All steps see the reason. It stays in the log for good. The draft goes back to the agency.</translation>
    </message>
    <message>
        <source>Fassung {0} {1}</source>
        <translation>{1} revision {0}</translation>
    </message>
    <message>
        <source>Fassung {0} mit Auflage freigeben</source>
        <translation>Approve revision {0} with conditions</translation>
    </message>
    <message>
        <source>Fassung {0} mit Maßgabe mitzeichnen</source>
        <translation>Co-sign revision {0} with provisos</translation>
    </message>
    <message>
        <source>Rückfrage</source>
        <translation>Ask back</translation>
    </message>
    <message>
        <source>Rückfrage zu Fassung {0}</source>
        <translation>Question on revision {0}</translation>
    </message>
    <message>
        <source>Rückfrage senden</source>
        <translation>Send question</translation>
    </message>
    <message>
        <source>Frage</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>in Vertretung für {0}</source>
        <translation>as deputy for {0}</translation>
    </message>
    <message>
        <source>Fachlich nicht richtig: </source>
        <translation>Factually wrong: </translation>
    </message>
    <message>
        <source>Rechtlich nicht möglich: </source>
        <translation>Legally not possible: </translation>
    </message>
    <message>
        <source>Ton oder Wortwahl passt nicht: </source>
        <translation>Tone or wording does not fit: </translation>
    </message>
    <message>
        <source>Bild passt nicht zum Text: </source>
        <translation>Picture does not fit the text: </translation>
    </message>
    <message>
        <source>Termin passt nicht: </source>
        <translation>Date does not fit: </translation>
    </message>
    <message>
        <source>weiter zur Schlusszeichnung</source>
        <translation>goes on to the final signature</translation>
    </message>
    <message>
        <source>weiter zu {0}</source>
        <translation>goes on to {0}</translation>
    </message>
    <message>
        <source> oder </source>
        <translation> or </translation>
    </message>
    <message>
        <source>{0} fragt: „{1}“</source>
        <translation>{0} asks: “{1}”</translation>
    </message>
    <message>
        <source>Antwort erbeten bis {0}.</source>
        <translation>Answer asked for by {0}.</translation>
    </message>
    <message>
        <source>Rückfrage beantworten</source>
        <translation>Answer the question</translation>
    </message>
    <message>
        <source>Rückfrage zu Fassung {0} beantworten</source>
        <translation>Answer the question on revision {0}</translation>
    </message>
    <message>
        <source>Antwort senden</source>
        <translation>Send answer</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Strittig lösen</source>
        <translation>Settle the contest</translation>
    </message>
    <message>
        <source>Fassung {0} ist strittig</source>
        <translation>Revision {0} is contested</translation>
    </message>
    <message>
        <source>Neue Fassung verlangen</source>
        <translation>Ask for a new revision</translation>
    </message>
    <message>
        <source>Beide Voten bleiben im Protokoll, Ihre Begründung auch.</source>
        <translation>Both votes stay in the log, your reason too.</translation>
    </message>
    <message>
        <source>Fassung {0} an eine andere Stelle abgeben</source>
        <translation>Pass revision {0} on to another unit</translation>
    </message>
    <message>
        <source>Abgeben</source>
        <translation>Pass on</translation>
    </message>
    <message>
        <source>Die Stelle bekommt eine eigene Station, die Federführung erfährt davon.</source>
        <translation>The unit gets a step of its own, the lead is told.</translation>
    </message>
    <message>
        <source>Fehlanzeige zu Fassung {0}</source>
        <translation>Not concerned by revision {0}</translation>
    </message>
    <message>
        <source>Fehlanzeige geben</source>
        <translation>Declare not concerned</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Ihre Station ist damit erledigt. Eine Zustimmung ist das nicht.</source>
        <translation>Your step is done with this. It is no consent.</translation>
    </message>
    <message>
        <source>Votum zurückziehen</source>
        <translation>Withdraw vote</translation>
    </message>
    <message>
        <source>Eigenes Votum zu Fassung {0} zurückziehen</source>
        <translation>Withdraw own vote on revision {0}</translation>
    </message>
    <message>
        <source>Ihre Station ist danach wieder offen. Das Votum bleibt im Protokoll.</source>
        <translation>Your step is open again afterwards. The vote stays in the log.</translation>
    </message>
    <message>
        <source>Zuerst entscheidet: {0}.</source>
        <translation>First decides: {0}.</translation>
    </message>
    <message>
        <source>Fassung {0} vorlegen</source>
        <translation>Submit revision {0}</translation>
    </message>
    <message>
        <source>Vorlegen</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Entwurf zurückholen</source>
        <translation>Recall the draft</translation>
    </message>
    <message>
        <source>Fassung {0} aus dem Umlauf zurückholen</source>
        <translation>Recall revision {0} from review</translation>
    </message>
    <message>
        <source>Der Umlauf endet. Die Voten bleiben im Protokoll.</source>
        <translation>The review ends. The votes stay in the log.</translation>
    </message>
    <message>
        <source>Entwurf zurückziehen</source>
        <translation>Withdraw the draft</translation>
    </message>
    <message>
        <source>„{0}“ zurückziehen</source>
        <translation>Withdraw “{0}”</translation>
    </message>
    <message>
        <source>Der Entwurf wird nicht mehr weiterverfolgt. Alles bleibt im Protokoll.</source>
        <translation>The draft is not pursued any further. Everything stays in the log.</translation>
    </message>
    <message>
        <source>Freigabe widerrufen</source>
        <translation>Revoke release</translation>
    </message>
    <message>
        <source>Freigabe von Fassung {0} widerrufen</source>
        <translation>Revoke the release of revision {0}</translation>
    </message>
    <message>
        <source>Der Beitrag darf danach nicht mehr veröffentlicht werden.</source>
        <translation>The posting may not be published after that.</translation>
    </message>
    <message>
        <source>Mehr Zeit erbitten</source>
        <translation>Ask for more time</translation>
    </message>
    <message>
        <source>Mehr Zeit für Fassung {0} erbitten</source>
        <translation>Ask for more time for revision {0}</translation>
    </message>
    <message>
        <source>Die Federführung entscheidet. Bis dahin gilt die jetzige Frist.</source>
        <translation>The lead decides. Until then the present deadline holds.</translation>
    </message>
    <message>
        <source>{0} bittet um mehr Zeit bis {1}: „{2}“</source>
        <translation>{0} asks for more time until {1}: “{2}”</translation>
    </message>
    <message>
        <source>Frist verlängern</source>
        <translation>Extend deadline</translation>
    </message>
    <message>
        <source>Frist zu Fassung {0} verlängern</source>
        <translation>Extend the deadline of revision {0}</translation>
    </message>
    <message>
        <source>Bezahlte Reichweite</source>
        <translation>Paid reach</translation>
    </message>
    <message>
        <source>Bezahlte Reichweite für Fassung {0} beantragen</source>
        <translation>Ask for paid reach for revision {0}</translation>
    </message>
    <message>
        <source>Beantragen</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Kapitel und Titel des Haushalts</source>
        <translation>Chapter and title of the budget</translation>
    </message>
    <message>
        <source>Die Federführung oder die Schlusszeichnung genehmigt, nie wer beantragt.</source>
        <translation>The lead or the final signatory grants it, never who asks.</translation>
    </message>
    <message>
        <source>Bezahlte Reichweite für Fassung {0} genehmigen</source>
        <translation>Grant paid reach for revision {0}</translation>
    </message>
    <message>
        <source>Genehmigen</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Eine Ablehnung braucht eine Begründung. Die Freigabe ändert sich nicht.</source>
        <translation>Declining needs a reason. The release does not change.</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Sechs Wörter</source>
        <translation>Six words</translation>
    </message>
    <message>
        <source>Lesen Sie diese Wörter am Telefon vor</source>
        <translation>Read these words out on the telephone</translation>
    </message>
    <message>
        <source>Wer Sie eingeladen hat</source>
        <translation>Whoever invited you</translation>
    </message>
    <message>
        <source>{0} vergleicht sie und bestätigt Ihr Gerät.</source>
        <translation>{0} compares them and confirms your device.</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Ihr Schlüssel ist angelegt</source>
        <translation>Your key has been made</translation>
    </message>
    <message>
        <source>Er verlässt {0} nicht. Diese sechs Wörter stehen für ihn. Lesen Sie sie am Telefon vor.</source>
        <translation>It never leaves {0}. These six words stand for it. Read them out on the telephone.</translation>
    </message>
    <message>
        <source>Raum beitreten</source>
        <translation>Join a space</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Anfrage speichern …</source>
        <translation>Save request …</translation>
    </message>
    <message>
        <source>Wer Sie eingeladen hat</source>
        <translation>Whoever invited you</translation>
    </message>
    <message>
        <source>{0}: Rufen Sie unter einer Nummer an, die Sie kennen.</source>
        <translation>{0}: ring a number that you know.</translation>
    </message>
    <message>
        <source>Umlauf – {0}

Sechs Wörter von {1}:

{2}</source>
        <translation>Umlauf – {0}

Six words of {1}:

{2}</translation>
    </message>
    <message>
        <source>Abgelegt in einer Datei, die nur Ihre Passphrase öffnet</source>
        <translation>Kept in a file that only your passphrase opens</translation>
    </message>
    <message>
        <source>Abgelegt im Schlüsselbund dieses Computers</source>
        <translation>Kept in the keyring of this computer</translation>
    </message>
    <message>
        <source>Anfrage stellen</source>
        <translation>Send the request</translation>
    </message>
</context>
<context>
    <name>WorkPane</name>
    <message>
        <source>Dateien</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Wortlaut</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Wortlaut der Frage ändern</source>
        <translation>Change the wording of the question</translation>
    </message>
    <message>
        <source>Wortlaut der Frage</source>
        <translation>Wording of the question</translation>
    </message>
    <message>
        <source>Zahlen nach</source>
        <translation>Figures by</translation>
    </message>
    <message>
        <source>Zahlen</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Antworttext</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Zahl einsetzen …</source>
        <translation>Insert a figure …</translation>
    </message>
    <message>
        <source>Zahl in die Antwort einsetzen (Strg+Leertaste)</source>
        <translation>Insert a figure into the answer (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Frage {0}</source>
        <translation>Question {0}</translation>
    </message>
    <message>
        <source>Ohne Beiträge und Voten: {0}</source>
        <translation>Without posts and votes: {0}</translation>
    </message>
</context>
<context>
    <name>WriteBox</name>
    <message>
        <source>Anmerkung schreiben</source>
        <translation>Write a comment</translation>
    </message>
    <message>
        <source>Nur Sie sehen das, nur auf diesem Gerät. Strg+Enter behält es.</source>
        <translation>Only you see this, on this device only. Ctrl+Enter keeps it.</translation>
    </message>
    <message>
        <source>Alle Mitglieder des Raums können das lesen. Strg+Enter sendet.</source>
        <translation>All members of the space can read this. Ctrl+Enter sends.</translation>
    </message>
    <message>
        <source>Anmerkung senden</source>
        <translation>Send comment</translation>
    </message>
    <message>
        <source>Neuer Wortlaut</source>
        <translation>New wording</translation>
    </message>
    <message>
        <source>Vorschlag zum Wortlaut</source>
        <translation>Proposed wording</translation>
    </message>
    <message>
        <source>Anmerkung dazu</source>
        <translation>Comment on it</translation>
    </message>
    <message>
        <source>muss vor Freigabe erledigt sein</source>
        <translation>must be settled before release</translation>
    </message>
    <message>
        <source>private Notiz</source>
        <translation>private note</translation>
    </message>
    <message>
        <source>Bleibt auf diesem Gerät. Andere sehen sie nie.</source>
        <translation>Stays on this device. Others never see it.</translation>
    </message>
    <message>
        <source>Anmerkung senden (Strg+Enter)</source>
        <translation>Send comment (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Strg+M</source>
        <translation>Ctrl+M</translation>
    </message>
</context>
<context>
    <name>ZoomBox</name>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Kleiner (−)</source>
        <translation>Smaller (−)</translation>
    </message>
    <message>
        <source>Größer</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Größer (+)</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>Ganz zeigen</source>
        <translation>Show all of it</translation>
    </message>
    <message>
        <source>Ganz zeigen (0)</source>
        <translation>Show all of it (0)</translation>
    </message>
    <message>
        <source>Größe {0}</source>
        <translation>Size {0}</translation>
    </message>
</context>
<context>
    <name>_KeysTag</name>
    <message>
        <source>Trennlinie</source>
        <translation>Line</translation>
    </message>
</context>
</TS>
