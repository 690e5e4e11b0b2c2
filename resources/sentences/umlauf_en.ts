<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="de_DE">
    <context>
        <name>Sentences</name>
        <message>
            <source>Bitte geben Sie 1 bis {most} Arbeitstage an.</source>
            <translation>Please give 1 to {most} working days.</translation>
        </message>
        <message>
            <source>{unit} hat kein Mitglied, das entscheiden darf.</source>
            <translation>{unit} has no member who may decide.</translation>
        </message>
        <message>
            <source>Bitte nennen Sie den Anlass der Sperrzeit mit höchstens {most} Zeichen.</source>
            <translation>Please name the occasion of the blackout period in at most {most} characters.</translation>
        </message>
        <message>
            <source>Dieser Tag liegt nicht in der Sperrzeit.</source>
            <translation>This day does not lie in the blackout period.</translation>
        </message>
        <message>
            <source>Diese Sperrzeit ist nicht eingetragen.</source>
            <translation>There is no such blackout period.</translation>
        </message>
        <message>
            <source>Der letzte Tag liegt vor dem ersten.</source>
            <translation>The last day lies before the first.</translation>
        </message>
        <message>
            <source>Bitte nennen Sie Kapitel und Titel mit höchstens {most} Zeichen.</source>
            <translation>Please name chapter and title in at most {most} characters.</translation>
        </message>
        <message>
            <source>Möglich sind: {levels}.</source>
            <translation>Possible are: {levels}.</translation>
        </message>
        <message>
            <source>Gesperrt: {text}. {remedy}</source>
            <translation>Blocked: {text}. {remedy}</translation>
        </message>
        <message>
            <source>Bitte schreiben Sie eine Anmerkung mit 1 bis {most} Zeichen.</source>
            <translation>Please write a comment of 1 to {most} characters.</translation>
        </message>
        <message>
            <source>Ein Wortlaut lässt sich nur für eine Textstelle vorschlagen.</source>
            <translation>A wording can only be proposed for a passage of text.</translation>
        </message>
        <message>
            <source>Ein Vorschlag hat höchstens {most} Zeichen.</source>
            <translation>A proposal has at most {most} characters.</translation>
        </message>
        <message>
            <source>Die Textstelle gibt es in der neuen Fassung nicht mehr.</source>
            <translation>The passage is no longer there in the new revision.</translation>
        </message>
        <message>
            <source>Der Vorschlag ist derselbe Wortlaut wie bisher.</source>
            <translation>The proposal is the same wording as before.</translation>
        </message>
        <message>
            <source>Zu dieser Anmerkung gibt es keinen Vorschlag.</source>
            <translation>There is no proposal for this comment.</translation>
        </message>
        <message>
            <source>Der Widerruf kann nicht in der Zukunft eingegangen sein.</source>
            <translation>The revocation cannot have come in the future.</translation>
        </message>
        <message>
            <source>{name} ist kein Scan. Es gehen PDF und Bilder.</source>
            <translation>{name} is no scan. PDF and pictures are taken.</translation>
        </message>
        <message>
            <source>Bitte nennen Sie das Motiv, als Funktion ohne Namen.</source>
            <translation>Please name the motif, as a function without names.</translation>
        </message>
        <message>
            <source>Das Motiv darf höchstens {most} Zeichen lang sein.</source>
            <translation>The motif may have at most {most} characters.</translation>
        </message>
        <message>
            <source>Grundlage oder Bemerkung ist zu lang. Bitte fassen Sie sich kürzer.</source>
            <translation>Basis or remark is too long. Please be briefer.</translation>
        </message>
        <message>
            <source>Einen der Kanäle kennt Umlauf nicht.</source>
            <translation>Umlauf does not know one of the channels.</translation>
        </message>
        <message>
            <source>Es gibt höchstens zwei Sorgeberechtigte.</source>
            <translation>There are at most two guardians.</translation>
        </message>
        <message>
            <source>„Gültig bis“ liegt vor dem Tag der Unterschrift. Bitte prüfen Sie beide.</source>
            <translation>“Valid until” lies before the day of the signature. Please check both.</translation>
        </message>
        <message>
            <source>Es gehen höchstens {most} Dateien.</source>
            <translation>At most {most} files are taken.</translation>
        </message>
        <message>
            <source>Bitte sagen Sie, wie der Widerruf kam.</source>
            <translation>Please say how the revocation came.</translation>
        </message>
        <message>
            <source>Ein Textbaustein hat höchstens {most} Zeichen.</source>
            <translation>A text template has at most {most} characters.</translation>
        </message>
        <message>
            <source>Diese Stelle gibt es im Raum nicht.</source>
            <translation>There is no such unit in the space.</translation>
        </message>
        <message>
            <source>Diese Vertretung ist nicht eingetragen.</source>
            <translation>This deputy is not entered.</translation>
        </message>
        <message>
            <source>Der Entwurf ist nicht für {channel} vorgesehen. Bitte nehmen Sie den Kanal dazu oder lassen Sie den Text weg.</source>
            <translation>The draft is not meant for {channel}. Please add the channel or leave the text out.</translation>
        </message>
        <message>
            <source>An dieser Fassung hat sich nichts geändert.</source>
            <translation>Nothing has changed in this revision.</translation>
        </message>
        <message>
            <source>Eine Löschung nennt höchstens {most} Einträge auf einmal.</source>
            <translation>One erasure names at most {most} entries.</translation>
        </message>
        <message>
            <source>Bitte nennen Sie 0 oder mehr Monate.</source>
            <translation>Please name 0 or more months.</translation>
        </message>
        <message>
            <source>Die Datei {name} ist nicht da. Bitte prüfen Sie den Pfad.</source>
            <translation>The file {name} is not there. Please check the path.</translation>
        </message>
        <message>
            <source>Die Datei {name} lässt sich nicht lesen. Bitte prüfen Sie die Rechte.</source>
            <translation>The file {name} cannot be read. Please check the permissions.</translation>
        </message>
        <message>
            <source>Das Medium {id} gehört nicht zum Entwurf.</source>
            <translation>The medium {id} does not belong to the draft.</translation>
        </message>
        <message>
            <source>Es fehlen noch Medien dieser Fassung. Freigeben geht, sobald sie da und geprüft sind.</source>
            <translation>Media of this revision are still missing. Approving is possible as soon as they are here and checked.</translation>
        </message>
        <message>
            <source>Das Gerät {feed} gehört nicht zu diesem Mitglied.</source>
            <translation>The device {feed} does not belong to this member.</translation>
        </message>
        <message>
            <source>An Stelle {last} stehen zwei Einträge. Bitte nennen Sie den gemeinten.</source>
            <translation>There are two entries at position {last}. Please name the one you mean.</translation>
        </message>
        <message>
            <source>die Stelle {unit} gibt es nicht</source>
            <translation>there is no unit {unit}</translation>
        </message>
        <message>
            <source>Im Laufweg fehlt die Angabe „{field}“.</source>
            <translation>The route lacks the field “{field}”.</translation>
        </message>
        <message>
            <source>Der Laufweg hat nicht die beschriebene Form: Etappen mit Stationen als Listen.</source>
            <translation>The route does not have the described form: stages with steps as lists.</translation>
        </message>
        <message>
            <source>Der Laufweg ist nicht lesbar: {problem}.</source>
            <translation>The route cannot be read: {problem}.</translation>
        </message>
        <message>
            <source>Bitte geben Sie die Adresse des Beitrags an, mit https:// oder http:// am Anfang.</source>
            <translation>Please give the address of the post, beginning with https:// or http://.</translation>
        </message>
        <message>
            <source>Der Entwurf ist nicht für {channel} freigegeben.</source>
            <translation>The draft is not released for {channel}.</translation>
        </message>
        <message>
            <source>Bitte schreiben Sie eine Antwort.</source>
            <translation>Please write an answer.</translation>
        </message>
        <message>
            <source>Bitte begründen Sie mit mindestens {least} Zeichen.</source>
            <translation>Please give a reason of at least {least} characters.</translation>
        </message>
        <message>
            <source>Ab hier fehlt, was {name} enthält</source>
            <translation>From here on, what {name} holds is missing</translation>
        </message>
        <message>
            <source>Ab hier lautet das Protokoll anders als in {name}</source>
            <translation>From here on, the log reads differently from {name}</translation>
        </message>
        <message>
            <source>{text}; im Kopf steht {where}</source>
            <translation>{text}; its header says {where}</translation>
        </message>
        <message>
            <source>Der Schlüssel des Geräts ist nicht bekannt</source>
            <translation>The key of the device is not known</translation>
        </message>
        <message>
            <source>Der Eintrag steht unter falscher Kennung oder Nummer</source>
            <translation>The entry stands under a wrong id or number</translation>
        </message>
        <message>
            <source>Den erwarteten Stand hat dieses Protokoll nicht und hatte es nie</source>
            <translation>This log does not have the expected state and never had</translation>
        </message>
        <message>
            <source>Den erwarteten Stand kennt dieses Protokoll nicht: Es ist abgeschnitten, umgeschrieben oder noch nicht abgeglichen. Gleichen Sie ab und prüfen Sie noch einmal</source>
            <translation>This log does not know the expected state: it is cut off, rewritten or not synced yet. Sync and check again</translation>
        </message>
        <message>
            <source>Geprüft wurde der Raum {space}, erwartet war {expected}</source>
            <translation>The space checked is {space}, expected was {expected}</translation>
        </message>
        <message>
            <source>Hier fehlt, was {witness} schon sah</source>
            <translation>Missing here is what {witness} had seen already</translation>
        </message>
        <message>
            <source>Diesen Stand kennt das Protokoll nicht. Bitte prüfen Sie die Prüfsumme oder gleichen Sie ab und versuchen Sie es noch einmal.</source>
            <translation>The log does not know this state. Please check the checksum, or sync and try again.</translation>
        </message>
        <message>
            <source>Eine Frage {number} hat diese Auskunft nicht.</source>
            <translation>This inquiry has no question {number}.</translation>
        </message>
        <message>
            <source>Der Ordner {out} ist nicht leer. Bitte nennen Sie einen neuen.</source>
            <translation>The folder {out} is not empty. Please name a new one.</translation>
        </message>
        <message>
            <source>Tabelle nach Häusern</source>
            <translation>Table by house</translation>
        </message>
        <message>
            <source>Tabelle nach Monaten</source>
            <translation>Table by month</translation>
        </message>
        <message>
            <source>Tabelle nach Kanälen</source>
            <translation>Table by channel</translation>
        </message>
        <message>
            <source>Tabelle nach Laufwegen</source>
            <translation>Table by route</translation>
        </message>
        <message>
            <source>Tabelle der Tage je Stelle</source>
            <translation>Table of days by unit</translation>
        </message>
        <message>
            <source>Tabelle der Kosten</source>
            <translation>Table of costs</translation>
        </message>
        <message>
            <source>Beiträge mit Termin im Zeitraum</source>
            <translation>Posts scheduled in the period</translation>
        </message>
        <message>
            <source>Davon veröffentlicht</source>
            <translation>Published of these</translation>
        </message>
        <message>
            <source>Zurückweisungen im Zeitraum</source>
            <translation>Rejections in the period</translation>
        </message>
        <message>
            <source>Freigaben mit Auflage im Zeitraum</source>
            <translation>Approvals with conditions in the period</translation>
        </message>
        <message>
            <source>Beiträge mit bezahlter Verbreitung</source>
            <translation>Posts with paid reach</translation>
        </message>
        <message>
            <source>Kosten der bezahlten Verbreitung</source>
            <translation>Cost of paid reach</translation>
        </message>
        <message>
            <source>Häuser mit Beiträgen oder Voten</source>
            <translation>Houses with posts or votes</translation>
        </message>
        <message>
            <source>Kosten der Erstellung nach Angabe der Häuser</source>
            <translation>Production costs as stated by the houses</translation>
        </message>
        <message>
            <source>Verbreitung und Erstellung zusammen</source>
            <translation>Reach and production together</translation>
        </message>
        <message>
            <source>Zeitraum der Anfrage</source>
            <translation>Period of the inquiry</translation>
        </message>
        <message>
            <source>Stand des Protokolls</source>
            <translation>State of the log</translation>
        </message>
        <message>
            <source>Der Eintrag steht doppelt oder nicht an seiner Stelle</source>
            <translation>The entry stands twice or not in its place</translation>
        </message>
        <message>
            <source>Mehr als {most} Einträge stehen an derselben Stelle</source>
            <translation>More than {most} entries stand in the same place</translation>
        </message>
        <message>
            <source>Der Eintrag gehört zu einem anderen Raum</source>
            <translation>The entry belongs to another space</translation>
        </message>
        <message>
            <source>Zwei Einträge stehen an derselben Stelle (Gerät wiederhergestellt, kopiert)</source>
            <translation>Two entries stand in the same place (device restored or copied)</translation>
        </message>
        <message>
            <source>Der Eintrag schließt nicht an den vorigen an</source>
            <translation>The entry does not follow the one before</translation>
        </message>
        <message>
            <source>Nennt {id}… als {named}; dort steht es nicht</source>
            <translation>Names {id}… as {named}; it does not stand there</translation>
        </message>
        <message>
            <source>Fehlt oder lautet anders, als {witness} es sah</source>
            <translation>Missing, or reads differently from what {witness} saw</translation>
        </message>
        <message>
            <source>Fehlt oder lautet anders, als {count} Einträge es sahen (zuerst {witness})</source>
            <translation>Missing, or reads differently from what {count} entries saw (first {witness})</translation>
        </message>
        <message>
            <source>Die Kette endet bei {last}; andere Geräte sahen sie bis {most}</source>
            <translation>The chain ends at {last}; other devices saw it up to {most}</translation>
        </message>
        <message>
            <source>Diese Art ist nicht bekannt ({number}-mal)</source>
            <translation>This kind is not known ({number} times)</translation>
        </message>
        <message>
            <source>Demo-Raum: Inhalte und Schlüssel sind erfunden</source>
            <translation>Demo space: contents and keys are invented</translation>
        </message>
        <message>
            <source>Wartet auf {named}, das nicht hier ist</source>
            <translation>Waits for {named}, which is not here</translation>
        </message>
        <message>
            <source>Diese Fassung des Manifests ist nicht bekannt</source>
            <translation>This version of the manifest is not known</translation>
        </message>
        <message>
            <source>Das Manifest hat nicht die festgelegte Form</source>
            <translation>The manifest does not have the agreed form</translation>
        </message>
        <message>
            <source>Das Manifest ist nicht lesbar</source>
            <translation>The manifest cannot be read</translation>
        </message>
        <message>
            <source>Die Datei ist größer als erlaubt</source>
            <translation>The file is larger than allowed</translation>
        </message>
        <message>
            <source>Eine Zeile ist länger als erlaubt</source>
            <translation>A line is longer than allowed</translation>
        </message>
        <message>
            <source>Die Datei ist abgeschnitten</source>
            <translation>The file is cut off</translation>
        </message>
        <message>
            <source>Die Anmeldung ist mit keiner Einladung unterschrieben</source>
            <translation>The sign-in is signed with no invitation</translation>
        </message>
        <message>
            <source>Zählt nicht: Für dieses Gerät hat bis dahin niemand gebürgt</source>
            <translation>Does not count: until then nobody had vouched for this device</translation>
        </message>
        <message>
            <source>Zählt nicht: Das Mitglied durfte zu diesem Zeitpunkt nicht abstimmen</source>
            <translation>Does not count: the member was not allowed to vote at that time</translation>
        </message>
        <message>
            <source>Nach Sperrung eingegangen, zählt nicht</source>
            <translation>Arrived after the lock, does not count</translation>
        </message>
        <message>
            <source>Zählt nicht: Wer dieses Gerät zugelassen hat, war davor gesperrt</source>
            <translation>Does not count: who admitted this device had been locked before</translation>
        </message>
        <message>
            <source>Zählt nicht: Die Kette dessen, der dieses Gerät zuließ, war davor gegabelt</source>
            <translation>Does not count: the chain of who admitted this device had forked before</translation>
        </message>
        <message>
            <source>Zählt nicht: Die Rolle war dem Mitglied davor genommen</source>
            <translation>Does not count: the role had been taken from the member before</translation>
        </message>
        <message>
            <source>Zählt nicht: Das Gerät hatte seine Kette davor beendet</source>
            <translation>Does not count: the device had ended its chain before</translation>
        </message>
        <message>
            <source>Zählt nicht: Über eine Verwaltung bestimmt nur, wer über ihr steht</source>
            <translation>Does not count: only who stands above an administration decides on it</translation>
        </message>
        <message>
            <source>Zählt nicht: Das muss eine zweite, unbeteiligte Verwaltung bestätigen</source>
            <translation>Does not count: a second administration that is not concerned must confirm it</translation>
        </message>
        <message>
            <source>Zählt nicht: Die genannte Stelle war bis dahin nicht zu sehen</source>
            <translation>Does not count: the position named was not to be seen until then</translation>
        </message>
        <message>
            <source>Zählt nicht: Die Kette dieses Geräts hat sich davor gegabelt</source>
            <translation>Does not count: the chain of this device had forked before</translation>
        </message>
        <message>
            <source>Zählt nicht: Das Mitglied durfte andere weder einladen noch bestätigen</source>
            <translation>Does not count: the member was allowed neither to invite nor to confirm others</translation>
        </message>
        <message>
            <source>Zählt nicht: Einen Raum gründet nur das erste Gerät</source>
            <translation>Does not count: only the first device founds a space</translation>
        </message>
        <message>
            <source>Zählt nicht: Ein Gerät meldet sich nur einmal an</source>
            <translation>Does not count: a device signs in only once</translation>
        </message>
        <message>
            <source>Zählt nicht: Einladung oder Anmeldung war bis dahin nicht zu sehen</source>
            <translation>Does not count: invitation or sign-in was not to be seen until then</translation>
        </message>
        <message>
            <source>Zählt nicht: Das Gerät war mit einer anderen Einladung angemeldet</source>
            <translation>Does not count: the device was signed in with another invitation</translation>
        </message>
        <message>
            <source>Zählt nicht: Mehr als {most} Einladungen für ein Mitglied</source>
            <translation>Does not count: more than {most} invitations for one member</translation>
        </message>
        <message>
            <source>Zählt nicht: Eine Löschung bestätigt ein zweites Mitglied</source>
            <translation>Does not count: a second member confirms an erasure</translation>
        </message>
        <message>
            <source>Zählt nicht: Die Löschung war bis dahin nicht zu sehen</source>
            <translation>Does not count: the erasure could not be seen by then</translation>
        </message>
        <message>
            <source>Zählt nicht: Der Inhalt ist nicht lesbar</source>
            <translation>Does not count: the content cannot be read</translation>
        </message>
        <message>
            <source>Zählt nicht ({why})</source>
            <translation>Does not count ({why})</translation>
        </message>
        <message>
            <source>Mehr als {most} Einträge zur Mitgliedschaft lassen sich nicht prüfen</source>
            <translation>More than {most} entries on membership cannot be checked</translation>
        </message>
        <message>
            <source>Mehr als {most} Sperren und Rollenwechsel lassen sich nicht prüfen</source>
            <translation>More than {most} locks and changes of roles cannot be checked</translation>
        </message>
        <message>
            <source>Die Gründung des Raums fehlt</source>
            <translation>The founding of the space is missing</translation>
        </message>
        <message>
            <source>So beginnt kein Gerät: Gründung oder Anmeldung fehlt</source>
            <translation>No device begins like this: founding or sign-in is missing</translation>
        </message>
        <message>
            <source>Zur Auslassung von {where} steht eine andere Prüfsumme</source>
            <translation>The omission of {where} has a different checksum</translation>
        </message>
        <message>
            <source>Ein Eintrag steht doppelt unter den ausgelassenen</source>
            <translation>One entry stands twice among those left out</translation>
        </message>
        <message>
            <source>Der Inhalt ist gelöscht</source>
            <translation>The content is erased</translation>
        </message>
        <message>
            <source>Der Inhalt ist gelöscht; die Löschung kam nach diesem Stand</source>
            <translation>The content is erased; the erasure came after this state</translation>
        </message>
        <message>
            <source>{count} ausgelassene Einträge stehen nicht im Protokoll</source>
            <translation>{count} entries left out are not in the log</translation>
        </message>
        <message>
            <source>Der Inhalt von {where} ist da, obwohl er als ausgelassen gilt</source>
            <translation>The content of {where} is here although it is said to be left out</translation>
        </message>
        <message>
            <source>Der Inhalt fehlt ohne Grund im Manifest</source>
            <translation>The content is missing without a reason in the manifest</translation>
        </message>
        <message>
            <source>Der Inhalt dieser Art von Eintrag darf nicht fehlen</source>
            <translation>The content of this kind of entry must not be missing</translation>
        </message>
        <message>
            <source>Die Unterschrift passt nicht zum Manifest oder zu keinem Gerät im Protokoll</source>
            <translation>The signature does not fit the manifest or any device in the log</translation>
        </message>
        <message>
            <source>Das Manifest nennt ihn als letzten des Geräts; er fehlt oder lautet anders</source>
            <translation>The manifest names it as the last of the device; it is missing or reads differently</translation>
        </message>
        <message>
            <source>Das Protokoll fehlt oder ist nicht zu erreichen</source>
            <translation>The log is missing or out of reach</translation>
        </message>
        <message>
            <source>Die Zeile hat nicht die festgelegte Form</source>
            <translation>The line does not have the agreed form</translation>
        </message>
        <message>
            <source>Das Manifest fehlt oder ist nicht lesbar</source>
            <translation>The manifest is missing or cannot be read</translation>
        </message>
        <message>
            <source>Das Manifest nennt diese Datei nicht</source>
            <translation>The manifest does not name this file</translation>
        </message>
        <message>
            <source>Köpfe oder Prüfsumme sind nicht die des Protokolls</source>
            <translation>Heads or checksum are not those of the log</translation>
        </message>
        <message>
            <source>Die Zahlen sind nicht die des Protokolls</source>
            <translation>The numbers are not those of the log</translation>
        </message>
        <message>
            <source>Zu Auslassungen des Profils fehlen Prüfsummen</source>
            <translation>Checksums of the profile's omissions are missing</translation>
        </message>
        <message>
            <source>Ob der Raum eine Demo ist, steht im Protokoll anders</source>
            <translation>The log says otherwise whether the space is a demo</translation>
        </message>
        <message>
            <source>Die Schlüssel sind nicht die des Protokolls</source>
            <translation>The keys are not those of the log</translation>
        </message>
        <message>
            <source>Die Datei fehlt</source>
            <translation>The file is missing</translation>
        </message>
        <message>
            <source>Die Datei ist nicht die, die das Manifest nennt</source>
            <translation>The file is not the one that the manifest names</translation>
        </message>
        <message>
            <source>Der Ordner hat mehr Dateien als erlaubt</source>
            <translation>The folder has more files than allowed</translation>
        </message>
        <message>
            <source>Das gehört nicht in ein Paket</source>
            <translation>This does not belong in a package</translation>
        </message>
        <message>
            <source>In diesem Stand steht Ihr Gerät noch nicht im Protokoll.</source>
            <translation>Your device is not yet in the log in this state.</translation>
        </message>
        <message>
            <source>Das Paket hätte zu viele Medien. Bitte wählen Sie einen Zeitraum.</source>
            <translation>The package would have too many media. Please choose a period.</translation>
        </message>
        <message>
            <source>Das Profil {name} gibt es nicht. Möglich ist: {profiles}.</source>
            <translation>There is no profile {name}. Possible is: {profiles}.</translation>
        </message>
        <message>
            <source>Die Unterschrift des Pakets passt nicht</source>
            <translation>The signature of the package does not fit</translation>
        </message>
        <message>
            <source>Für diese Datei ist nicht unterschrieben</source>
            <translation>Nobody signed for this file</translation>
        </message>
        <message>
            <source>Das Paket stammt aus einem anderen Raum</source>
            <translation>The package comes from another space</translation>
        </message>
        <message>
            <source>Das Paket stammt aus einem Beispielraum</source>
            <translation>The package comes from an example space</translation>
        </message>
        <message>
            <source>Der Freigabenachweis fehlt</source>
            <translation>The proof of release is missing</translation>
        </message>
        <message>
            <source>Die Datei fehlt im Paket</source>
            <translation>The file is missing in the package</translation>
        </message>
        <message>
            <source>Die Datei ist nicht die freigegebene</source>
            <translation>The file is not the released one</translation>
        </message>
        <message>
            <source>Diese Fassung des Freigabenachweises ist nicht bekannt</source>
            <translation>This version of the proof of release is not known</translation>
        </message>
        <message>
            <source>Der Freigabenachweis hat nicht die festgelegte Form</source>
            <translation>The proof of release does not have the fixed form</translation>
        </message>
        <message>
            <source>Der Freigabenachweis ist nicht lesbar</source>
            <translation>The proof of release cannot be read</translation>
        </message>
        <message>
            <source>Das Medium ist nicht hier; {media} nennt es</source>
            <translation>The medium is not here; {media} names it</translation>
        </message>
        <message>
            <source>Der Inhalt fehlt</source>
            <translation>The content is missing</translation>
        </message>
        <message>
            <source>Das Medium ist verändert</source>
            <translation>The medium is altered</translation>
        </message>
        <message>
            <source>Die Datenbank ist beschädigt</source>
            <translation>The database is damaged</translation>
        </message>
        <message>
            <source>Die Zeile {feed}/{seq} ist kein Eintrag</source>
            <translation>The row {feed}/{seq} is no entry</translation>
        </message>
        <message>
            <source>{count} weitere Funde sind nicht aufgeführt</source>
            <translation>{count} further findings are not listed</translation>
        </message>
        <message>
            <source>Die ältere Ausgabe ist beschädigt und wird nicht mehr gebraucht; die jetzige ({current}) ist für sich in Ordnung</source>
            <translation>The older edition is damaged and no longer needed; the present one ({current}) is in order by itself</translation>
        </message>
        <message>
            <source>Die Datei ist beschädigt: {error}</source>
            <translation>The file is damaged: {error}</translation>
        </message>
        <message>
            <source>Das ZIP ist ab Byte {offset} nicht so, wie es sein muss</source>
            <translation>From byte {offset} on the ZIP is not as it must be</translation>
        </message>
        <message>
            <source>Das ZIP ist abgeschnitten</source>
            <translation>The ZIP is cut off</translation>
        </message>
        <message>
            <source>Das ZIP nennt ab Byte {offset} einen unerlaubten Namen</source>
            <translation>From byte {offset} on the ZIP names a name that is not allowed</translation>
        </message>
        <message>
            <source>Der Kopf der Datei im ZIP ist nicht so, wie er sein muss</source>
            <translation>The header of the file in the ZIP is not as it must be</translation>
        </message>
        <message>
            <source>Das Paket wird größer als 4 GB. Bitte wählen Sie einen Ordner.</source>
            <translation>The package gets larger than 4 GB. Please choose a folder.</translation>
        </message>
        <message>
            <source>Die Dateien im ZIP sind nicht geordnet oder doppelt</source>
            <translation>The files in the ZIP are not in order or doubled</translation>
        </message>
        <message>
            <source>Die Datei im ZIP ist verändert</source>
            <translation>The file in the ZIP is altered</translation>
        </message>
        <message>
            <source>Für {name} reicht der Arbeitsspeicher nicht. Bitte schließen Sie andere Programme oder wählen Sie einen kürzeren Zeitraum.</source>
            <translation>There is not enough memory for {name}. Please close other programs or choose a shorter period.</translation>
        </message>
        <message>
            <source>In {path} liegt weder ein Auskunftspaket noch ein Umlaufraum noch eine Ablage. Bitte prüfen Sie den Pfad.</source>
            <translation>In {path} there is neither an inquiry package nor an Umlauf space nor a shared folder. Please check the path.</translation>
        </message>
        <message>
            <source>{name} ist selbst nicht in Ordnung und taugt nicht zum Vergleich.</source>
            <translation>{name} is not in order itself and is of no use for a comparison.</translation>
        </message>
        <message>
            <source>{path} ist nicht da. Bitte prüfen Sie den Pfad.</source>
            <translation>{path} is not there. Please check the path.</translation>
        </message>
        <message>
            <source>Die Datei {file} ist keine lesbare Sicherung. Es wurde nichts geschrieben.</source>
            <translation>The file {file} is no readable backup. Nothing was written.</translation>
        </message>
        <message>
            <source>In {folder} liegt schon ein Umlaufraum. Bitte wählen Sie einen leeren Ordner.</source>
            <translation>There is an Umlauf space in {folder} already. Please choose an empty folder.</translation>
        </message>
        <message>
            <source>Der Laufweg „{route}“ braucht {days}</source>
            <translation>The route “{route}” takes {days}</translation>
        </message>
        <message>
            <source>{whole} (am längsten {who}: {most})</source>
            <translation>{whole} (longest {who}: {most})</translation>
        </message>
        <message>
            <source>{number} Arbeitstage</source>
            <translation>{number} working days</translation>
        </message>
        <message>
            <source>„{title}“ vom {day}</source>
            <translation>“{title}” of {day}</translation>
        </message>
        <message>
            <source>1 Arbeitstag</source>
            <translation>1 working day</translation>
        </message>
        <message>
            <source>Zeile {row}</source>
            <translation>row {row}</translation>
        </message>
        <message>
            <source>„{title}“</source>
            <translation>“{title}”</translation>
        </message>
        <message>
            <source>{way}, zu spät für den {planned}. Frühester Termin ist der {ready}.</source>
            <translation>{way}, too late for {planned}. The earliest date is {ready}.</translation>
        </message>
        <message>
            <source>Mit ihnen liegen dort {more} weitere Entwürfe in derselben halben Stunde.</source>
            <translation>Besides these, {more} more drafts lie within the same half hour there.</translation>
        </message>
        <message>
            <source>Fast derselbe Text wie {other}.</source>
            <translation>Nearly the same text as {other}.</translation>
        </message>
        <message>
            <source>„{name}“ zeigt auch {other}.</source>
            <translation>“{name}” is also shown by {other}.</translation>
        </message>
        <message>
            <source>{texts} Alternativtexte, aber kein Medium.</source>
            <translation>{texts} alternative texts, but no medium.</translation>
        </message>
        <message>
            <source>{texts} Alternativtexte für {media} Medien.</source>
            <translation>{texts} alternative texts for {media} media.</translation>
        </message>
        <message>
            <source>1 Alternativtext, aber kein Medium.</source>
            <translation>1 alternative text, but no medium.</translation>
        </message>
        <message>
            <source>Bild {number} ohne Alternativtext. Bitte ergänzen; mehrere mit | trennen.</source>
            <translation>Picture {number} without alternative text. Please add it; divide several by |.</translation>
        </message>
        <message>
            <source>{name}: {media} Medien, höchstens {most} sind erlaubt.</source>
            <translation>{name}: {media} media, at most {most} are allowed.</translation>
        </message>
        <message>
            <source>Der Alternativtext von Bild {number} („{text}“) ist ein Dateiname. Bitte beschreiben, was zu sehen ist.</source>
            <translation>The alternative text of picture {number} (“{text}”) is a file name. Please describe what is to be seen.</translation>
        </message>
        <message>
            <source>{name}: Der Alternativtext von Bild {number} hat {count} Zeichen, höchstens {most} sind erlaubt.</source>
            <translation>{name}: the alternative text of picture {number} has {count} characters, at most {most} are allowed.</translation>
        </message>
        <message>
            <source>Die Fehlerliste hat die Form des Plans: Bitte mit „{wanted}“ speichern.</source>
            <translation>The list of errors has the form of the plan: please save with “{wanted}”.</translation>
        </message>
        <message>
            <source>„{out}“ lässt sich nicht schreiben. Ist die Datei noch geöffnet?</source>
            <translation>“{out}” cannot be written. Is the file still open?</translation>
        </message>
        <message>
            <source>„{out}“ lässt sich nicht schreiben ({strerror}).</source>
            <translation>“{out}” cannot be written ({strerror}).</translation>
        </message>
        <message>
            <source>Den {day}.{month}. gibt es nicht: Der {name} hat {length} Tage.</source>
            <translation>There is no {day}.{month}.: {name} has {length} days.</translation>
        </message>
        <message>
            <source>Den {day}.{month}. gibt es nicht: Das Jahr hat zwölf Monate.</source>
            <translation>There is no {day}.{month}.: the year has twelve months.</translation>
        </message>
        <message>
            <source>Den 29.2.{year} gibt es nicht: {year} ist kein Schaltjahr.</source>
            <translation>There is no 29.2.{year}: {year} is no leap year.</translation>
        </message>
        <message>
            <source>Montag</source>
            <translation>Monday</translation>
        </message>
        <message>
            <source>Dienstag</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <source>Mittwoch</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <source>Donnerstag</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <source>Freitag</source>
            <translation>Friday</translation>
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
            <source>Januar</source>
            <translation>January</translation>
        </message>
        <message>
            <source>Februar</source>
            <translation>February</translation>
        </message>
        <message>
            <source>März</source>
            <translation>March</translation>
        </message>
        <message>
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <source>Mai</source>
            <translation>May</translation>
        </message>
        <message>
            <source>Juni</source>
            <translation>June</translation>
        </message>
        <message>
            <source>Juli</source>
            <translation>July</translation>
        </message>
        <message>
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <source>Oktober</source>
            <translation>October</translation>
        </message>
        <message>
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <source>Dezember</source>
            <translation>December</translation>
        </message>
        <message>
            <source>Die Formel hat keinen gespeicherten Wert. Bitte die Datei in Excel oder LibreOffice öffnen und speichern.</source>
            <translation>The formula has no stored value. Please open the file in Excel or LibreOffice and save it.</translation>
        </message>
        <message>
            <source>Enthält unsichtbare Zeichen, die die Schreibrichtung wenden ({listed}). Bitte prüfen, ob der Text so gemeint ist.</source>
            <translation>Contains invisible characters that turn the direction of writing ({listed}). Please check that the text is meant this way.</translation>
        </message>
        <message>
            <source>Die Formel ergibt {fault}. Bitte den Wert selbst eintragen.</source>
            <translation>The formula yields {fault}. Please enter the value itself.</translation>
        </message>
        <message>
            <source>Aus der verbundenen Zelle darüber übernommen.</source>
            <translation>Taken from the merged cell above.</translation>
        </message>
        <message>
            <source>Kennzeichnung</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Priorität</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>Kanal</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
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
            <source>Haus</source>
            <translation>House</translation>
        </message>
        <message>
            <source>Datum</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Uhrzeit</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Kanäle</source>
            <translation>Channels</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Medien</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Alternativtext</source>
            <translation>Alternative text</translation>
        </message>
        <message>
            <source>Quelle</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Lizenz</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Einwilligung</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <source>Laufweg</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>Notiz</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Die Tabelle ist zu groß (mindestens {rows} Zeilen, {columns} Spalten). Umlauf liest höchstens {max_rows} Zeilen und {max_columns} Spalten. Bitte auf mehrere Dateien verteilen.</source>
            <translation>The table is too large (at least {rows} rows, {columns} columns). Umlauf reads at most {max_rows} rows and {max_columns} columns. Please divide it into several files.</translation>
        </message>
        <message>
            <source>Die Datei ist keine Tabelle: Sie enthält Zeichen, die kein Text hat.</source>
            <translation>The file is no table: it holds characters that no text has.</translation>
        </message>
        <message>
            <source>Die Datei ist nicht in {encoding} geschrieben (Byte {start}). Bitte eine andere Zeichenkodierung wählen.</source>
            <translation>The file is not written in {encoding} (byte {start}). Please choose another encoding.</translation>
        </message>
        <message>
            <source>In Zeile {rows} stimmt etwas nicht: Eine Zelle ist länger als {most} Zeichen oder unlesbar. Fehlt dort ein Anführungszeichen?</source>
            <translation>Something is wrong in row {rows}: a cell is longer than {most} characters or cannot be read. Is a quotation mark missing there?</translation>
        </message>
        <message>
            <source>Bitte als 23.11.2026, 2026-11-23 oder „KW 48 Mi“ schreiben.</source>
            <translation>Please write it as 23.11.2026, 2026-11-23 or “KW 48 Mi”.</translation>
        </message>
        <message>
            <source>„{text}“ ist nicht eindeutig: Tag und Monat lassen sich nicht unterscheiden. Bitte als 23.11.2026 schreiben.</source>
            <translation>“{text}” is ambiguous: day and month cannot be told apart. Please write it as 23.11.2026.</translation>
        </message>
        <message>
            <source>„{weekday}“ gelesen als {day}. Besser ein Datum eintragen.</source>
            <translation>“{weekday}” read as {day}. Better enter a date.</translation>
        </message>
        <message>
            <source>In „{text}“ fehlt der Wochentag. Bitte z. B. „KW {week} Mi“ schreiben.</source>
            <translation>“{text}” lacks the weekday. Please write, for instance, “KW {week} Mi”.</translation>
        </message>
        <message>
            <source>Jahr ergänzt: {day}.</source>
            <translation>Year added: {day}.</translation>
        </message>
        <message>
            <source>Die Zahl {number:g} ist kein Datum. {shapes}</source>
            <translation>The number {number:g} is no date. {shapes}</translation>
        </message>
        <message>
            <source>KW {week} gibt es {year} nicht: Das Jahr hat {weeks} Wochen.</source>
            <translation>There is no week {week} in {year}: the year has {weeks} weeks.</translation>
        </message>
        <message>
            <source>Der {day} ist ein {right}, kein {wrong}. Bitte Datum oder Wochentag berichtigen.</source>
            <translation>{day} is a {right}, not a {wrong}. Please correct date or weekday.</translation>
        </message>
        <message>
            <source>Das Jahr {year} kann nicht stimmen. {shapes}</source>
            <translation>The year {year} cannot be right. {shapes}</translation>
        </message>
        <message>
            <source>„{cell}“ ist kein Datum. {shapes}</source>
            <translation>“{cell}” is no date. {shapes}</translation>
        </message>
        <message>
            <source>„{name}“ lässt sich nicht einlesen. Ein Bild in der Tabelle ist beschädigt.</source>
            <translation>“{name}” cannot be read. A picture in the table is damaged.</translation>
        </message>
        <message>
            <source>Die ID ist länger als {most} Zeichen. Bitte kürzen.</source>
            <translation>The ID is longer than {most} characters. Please shorten it.</translation>
        </message>
        <message>
            <source>Die Kanäle fehlen; aus den gefüllten Textspalten übernommen.</source>
            <translation>The channels are missing; taken from the text columns that are filled.</translation>
        </message>
        <message>
            <source>Das Archiv „{name}“ ist mit einem Kennwort geschützt. Bitte die Dateien entpackt in den Medienordner legen.</source>
            <translation>The archive “{name}” is protected by a password. Please put the files unpacked into the media folder.</translation>
        </message>
        <message>
            <source>Das Archiv „{name}“ würde sich auf {size} MB in {files} Dateien entpacken. Bitte nur die Medien des Plans hineinlegen.</source>
            <translation>The archive “{name}” would unpack to {size} MB in {files} files. Please put only the plan’s media into it.</translation>
        </message>
        <message>
            <source>Im Archiv „{name}“ führt „{member}“ aus dem Archiv hinaus. Bitte die Dateien neu packen oder entpackt in den Medienordner legen.</source>
            <translation>In the archive “{name}”, “{member}” leads out of the archive. Please pack the files anew or put them unpacked into the media folder.</translation>
        </message>
        <message>
            <source>Das Archiv „{name}“ ist beschädigt. Bitte neu kopieren oder die Dateien entpackt in den Medienordner legen.</source>
            <translation>The archive “{name}” is damaged. Please copy it again, or put the files unpacked into the media folder.</translation>
        </message>
        <message>
            <source>„{folder}“ ist kein Ordner. Bitte den Ordner mit den Medien wählen.</source>
            <translation>“{folder}” is no folder. Please choose the folder with the media.</translation>
        </message>
        <message>
            <source>Der Medienordner „{folder}“ lässt sich nicht lesen ({strerror}).</source>
            <translation>The media folder “{folder}” cannot be read ({strerror}).</translation>
        </message>
        <message>
            <source>„{folder}“ enthält mehr als {most} Dateien. Bitte den Ordner wählen, in dem nur die Medien des Plans liegen.</source>
            <translation>“{folder}” holds more than {most} files. Please choose the folder that holds only the media of the plan.</translation>
        </message>
        <message>
            <source>„{wanted}“ ist eine Adresse, und Adressen ruft Umlauf nie ab. Bitte die Datei dort speichern und unter ihrem Namen („{name}“) in den Medienordner legen.</source>
            <translation>“{wanted}” is an address, and Umlauf never fetches addresses. Please save the file from there and put it into the media folder under its name (“{name}”).</translation>
        </message>
        <message>
            <source>„{wanted}“ ist eine Adresse, und Adressen ruft Umlauf nie ab. Bitte die Datei speichern, in den Medienordner legen und ihren Namen in den Plan schreiben.</source>
            <translation>“{wanted}” is an address, and Umlauf never fetches addresses. Please save the file, put it into the media folder and write its name into the plan.</translation>
        </message>
        <message>
            <source>„{written}“ heißt im Ordner „{name}“; genommen.</source>
            <translation>“{written}” is called “{name}” in the folder; taken.</translation>
        </message>
        <message>
            <source>„{wanted}“ fehlt im Medienordner – „{proposal}“ gemeint? Dann bitte Datei oder Eintrag umbenennen.</source>
            <translation>“{wanted}” is missing in the media folder – is “{proposal}” meant? Then please rename the file or the cell.</translation>
        </message>
        <message>
            <source>„{wanted}“ ist nicht eindeutig: {listed}. Bitte Ordner oder Endung dazuschreiben.</source>
            <translation>“{wanted}” is ambiguous: {listed}. Please add folder or ending.</translation>
        </message>
        <message>
            <source>„{wanted}“ führt aus dem Medienordner hinaus. Bitte nur Namen innerhalb des Ordners nennen.</source>
            <translation>“{wanted}” leads out of the media folder. Please name only names inside the folder.</translation>
        </message>
        <message>
            <source>„{name}“ aus dem Medienordner statt der Adresse genommen.</source>
            <translation>“{name}” taken from the media folder instead of the address.</translation>
        </message>
        <message>
            <source>„{name}“ ist im Ordner anders kodiert (wie auf dem Mac); genommen.</source>
            <translation>“{name}” is encoded differently in the folder (as on a Mac); taken.</translation>
        </message>
        <message>
            <source>„{wanted}“ fehlt im Medienordner. Bitte hineinlegen oder Namen prüfen.</source>
            <translation>“{wanted}” is missing in the media folder. Please put it there or check the name.</translation>
        </message>
        <message>
            <source>„{name}“</source>
            <translation>“{name}”</translation>
        </message>
        <message>
            <source>{what} „{word}“ ist unbekannt. Bekannt: {known}.</source>
            <translation>{what} “{word}” is unknown. Known: {known}.</translation>
        </message>
        <message>
            <source>{what} „{word}“ ist unbekannt – {guesses} gemeint?</source>
            <translation>{what} “{word}” is unknown – is {guesses} meant?</translation>
        </message>
        <message>
            <source>noch nichts</source>
            <translation>nothing yet</translation>
        </message>
        <message>
            <source>{one} oder {other}</source>
            <translation>{one} or {other}</translation>
        </message>
        <message>
            <source>Der Laufweg fehlt; „{name}“ angenommen. Das Haus hat dort keine Station.</source>
            <translation>The route is missing; “{name}” assumed. The house has no step there.</translation>
        </message>
        <message>
            <source>Das Haus fehlt. Bitte das Kürzel eintragen, z. B. {codes}.</source>
            <translation>The house is missing. Please enter its code, for instance {codes}.</translation>
        </message>
        <message>
            <source> und {count} weitere</source>
            <translation> and {count} more</translation>
        </message>
        <message>
            <source>Der Laufweg fehlt; „{name}“ angenommen. Ebenso ginge: {others}{more}.</source>
            <translation>The route is missing; “{name}” assumed. These would do as well: {others}{more}.</translation>
        </message>
        <message>
            <source>Die ID „{ref}“ steht auch in Zeile {row}. Jede ID darf nur einmal vorkommen.</source>
            <translation>The ID “{ref}” also stands in row {row}. Every ID may occur only once.</translation>
        </message>
        <message>
            <source>Dieselbe Zeile ohne ID steht auch in Zeile {row}. Bitte IDs vergeben.</source>
            <translation>The same row without an ID also stands in row {row}. Please give IDs.</translation>
        </message>
        <message>
            <source>Gelesen wie „{name}“.</source>
            <translation>Read like “{name}”.</translation>
        </message>
        <message>
            <source>Als Plan von {name} gelesen.</source>
            <translation>Read as a plan of {name}.</translation>
        </message>
        <message>
            <source>Nicht eingelesen, weil kein Spaltenname passt: {listed}.</source>
            <translation>Not read, because no column name fits: {listed}.</translation>
        </message>
        <message>
            <source>Die Datei enthält Bilder, die aus XLS nicht gelesen werden. Bitte als XLSX speichern oder die Bilder als Dateien mitgeben.</source>
            <translation>The file holds pictures, which are not read from XLS. Please save it as XLSX or hand in the pictures as files.</translation>
        </message>
        <message>
            <source>Als Zwischenüberschrift übersprungen: Zeile {rows}.</source>
            <translation>Passed over as a heading: row {rows}.</translation>
        </message>
        <message>
            <source>Die Datei braucht beim Lesen zu viel Speicher oder Zeit. Bitte nur die Zeilen des Plans in eine neue Datei kopieren und diese einlesen.</source>
            <translation>Reading the file takes too much memory or time. Please copy only the rows of the plan into a new file and read that.</translation>
        </message>
        <message>
            <source>Die Kodierung „{encoding}“ gibt es nicht: {encodings}.</source>
            <translation>There is no encoding “{encoding}”: {encodings}.</translation>
        </message>
        <message>
            <source>Das Trennzeichen „{separator}“ gibt es nicht: ; , Tabulator oder |.</source>
            <translation>There is no separator “{separator}”: ; , tab or |.</translation>
        </message>
        <message>
            <source>Das Format „{format}“ gibt es nicht: {formats}.</source>
            <translation>There is no format “{format}”: {formats}.</translation>
        </message>
        <message>
            <source>„{name}“ ist keine Datei. Bitte die Tabelle selbst angeben.</source>
            <translation>“{name}” is no file. Please name the table itself.</translation>
        </message>
        <message>
            <source>Die Datei „{path}“ gibt es nicht. Bitte Namen und Ordner prüfen.</source>
            <translation>There is no file “{path}”. Please check name and folder.</translation>
        </message>
        <message>
            <source>„{name}“ lässt sich nicht öffnen ({strerror}).</source>
            <translation>“{name}” cannot be opened ({strerror}).</translation>
        </message>
        <message>
            <source>Die Spalte „{name}“ gibt es nicht. Möglich: {own_names}.</source>
            <translation>There is no column “{name}”. Possible: {own_names}.</translation>
        </message>
        <message>
            <source>„{name}“ lässt sich nicht einlesen. {said}</source>
            <translation>“{name}” cannot be read. {said}</translation>
        </message>
        <message>
            <source>Für „{name}“ ist kein Medienordner gewählt. Bitte den Ordner mit den Dateien angeben.</source>
            <translation>No media folder is chosen for “{name}”. Please give the folder with the files.</translation>
        </message>
        <message>
            <source>„{name}“: {hint}</source>
            <translation>“{name}”: {hint}</translation>
        </message>
        <message>
            <source>{rows} Fehler. Geschrieben wurde nichts.</source>
            <translation>{rows} errors. Nothing was written.</translation>
        </message>
        <message>
            <source>1 Zeile hat</source>
            <translation>1 row has</translation>
        </message>
        <message>
            <source>{bad} Zeilen haben</source>
            <translation>{bad} rows have</translation>
        </message>
        <message>
            <source>Zeile {row}: Der Raum hat sich seit dem Probelauf geändert. Bitte noch einmal einlesen; geschrieben wurde nichts.</source>
            <translation>Row {row}: the space has changed since the dry run. Please read the plan again; nothing was written.</translation>
        </message>
        <message>
            <source>Zeile {row}: {problem}</source>
            <translation>Row {row}: {problem}</translation>
        </message>
        <message>
            <source>Datum und Uhrzeit widersprechen sich: {here} und {there} Uhr.</source>
            <translation>Date and time contradict each other: {here} and {there}.</translation>
        </message>
        <message>
            <source>Uhrzeit fehlt; 9:00 Uhr angenommen.</source>
            <translation>Time missing; 9:00 assumed.</translation>
        </message>
        <message>
            <source>Ohne Datum lässt sich keine Frist berechnen.</source>
            <translation>Without a date no deadline can be worked out.</translation>
        </message>
        <message>
            <source>Bitte als XLSX oder CSV speichern.</source>
            <translation>Please save it as XLSX or CSV.</translation>
        </message>
        <message>
            <source>ein PDF</source>
            <translation>a PDF</translation>
        </message>
        <message>
            <source>ein JPEG-Bild</source>
            <translation>a JPEG picture</translation>
        </message>
        <message>
            <source>ein PNG-Bild</source>
            <translation>a PNG picture</translation>
        </message>
        <message>
            <source>ein RTF-Dokument</source>
            <translation>an RTF document</translation>
        </message>
        <message>
            <source>ein GIF-Bild</source>
            <translation>a GIF picture</translation>
        </message>
        <message>
            <source>„{name}“ ist in Wahrheit eine Arbeitsmappe ({kind}). Bitte in „{stem}{suffix}“ umbenennen.</source>
            <translation>“{name}” is in truth a workbook ({kind}). Please rename it “{stem}{suffix}”.</translation>
        </message>
        <message>
            <source>„{name}“ hat die Endung „{suffix}“, die Umlauf nicht liest. {later}</source>
            <translation>“{name}” has the ending “{suffix}”, which Umlauf does not read. {later}</translation>
        </message>
        <message>
            <source>Die Datei ist leer (0 Byte). Bitte neu speichern oder neu kopieren.</source>
            <translation>The file is empty (0 bytes). Please save or copy it again.</translation>
        </message>
        <message>
            <source>Die Datei ist {size} MB groß. Umlauf liest höchstens {most} MB. Bitte auf mehrere Dateien verteilen.</source>
            <translation>The file has {size} MB. Umlauf reads at most {most} MB. Please divide it into several files.</translation>
        </message>
        <message>
            <source>„{name}“ ist ein OpenDocument, aber keine Tabelle. {later}</source>
            <translation>“{name}” is an OpenDocument, but no table. {later}</translation>
        </message>
        <message>
            <source>„{name}“ ist ein ZIP-Archiv, keine Tabelle. {later}</source>
            <translation>“{name}” is a ZIP archive, no table. {later}</translation>
        </message>
        <message>
            <source>„{name}“ ist ein altes Office-Dokument, aber keine Tabelle. {later}</source>
            <translation>“{name}” is an old Office document, but no table. {later}</translation>
        </message>
        <message>
            <source>„{name}“ ist in Wahrheit eine Webseite (HTML), keine Tabelle. {later}</source>
            <translation>“{name}” is in truth a web page (HTML), no table. {later}</translation>
        </message>
        <message>
            <source>„{name}“ ist beschädigt oder keine Tabelle. {later}</source>
            <translation>“{name}” is damaged or no table. {later}</translation>
        </message>
        <message>
            <source>„{name}“ ist keine Arbeitsmappe, sondern Text. Bitte in „{stem}.csv“ umbenennen oder in Excel als XLSX speichern.</source>
            <translation>“{name}” is no workbook but text. Please rename it “{stem}.csv”, or save it as XLSX in Excel.</translation>
        </message>
        <message>
            <source>„{name}“ ist keine Tabelle, sondern {what}. {later}</source>
            <translation>“{name}” is no table but {what}. {later}</translation>
        </message>
        <message>
            <source>Die Datei würde sich auf {unpacked} MB entpacken. Umlauf liest höchstens {most} MB. Bitte nur den Plan selbst speichern.</source>
            <translation>The file would unpack to {unpacked} MB. Umlauf reads at most {most} MB. Please save only the plan itself.</translation>
        </message>
        <message>
            <source>Die Datei ist beschädigt oder unvollständig. Bitte neu speichern oder neu kopieren.</source>
            <translation>The file is damaged or incomplete. Please save or copy it again.</translation>
        </message>
        <message>
            <source>Die Datei ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern (in Excel: Datei › Informationen › Arbeitsmappe schützen).</source>
            <translation>The file is protected by a password. Please save it without one (in Excel: File › Info › Protect Workbook).</translation>
        </message>
        <message>
            <source>Die Datei ist ein XLSB, wie Excel es nicht schreibt. Bitte als XLSX oder CSV speichern.</source>
            <translation>The file is an XLSB of a kind that Excel does not write. Please save it as XLSX or CSV.</translation>
        </message>
        <message>
            <source>Monat/Tag/Jahr</source>
            <translation>month/day/year</translation>
        </message>
        <message>
            <source>Tag/Monat/Jahr</source>
            <translation>day/month/year</translation>
        </message>
        <message>
            <source>Tage mit Schrägstrich sind als {order} gelesen, wie es Zeile {number} zeigt („{cell}“).</source>
            <translation>Days with slashes are read as {order}, as row {number} shows (“{cell}”).</translation>
        </message>
        <message>
            <source>Tage mit Schrägstrich sind als {order} gelesen.</source>
            <translation>Days with slashes are read as {order}.</translation>
        </message>
        <message>
            <source>Es ist keine Kopfzeile zu finden. Bitte eine Zeile mit Spaltennamen anlegen, z. B. ID, Titel, Haus, Datum, Uhrzeit, Kanäle, Text, Medien, Alternativtext.</source>
            <translation>No header row can be found. Please add a row with the names of the columns, for instance ID, Titel, Haus, Datum, Uhrzeit, Kanäle, Text, Medien, Alternativtext.</translation>
        </message>
        <message>
            <source>Es ist keine Kopfzeile zu finden. Die Form passt zu {names}: Bitte dieses Format wählen („{code}“).</source>
            <translation>No header row can be found. The shape fits {names}: please choose this format (“{code}”).</translation>
        </message>
        <message>
            <source>Die Spalte „{column}“ kommt zweimal vor. Bitte eine umbenennen.</source>
            <translation>The column “{column}” occurs twice. Please rename one.</translation>
        </message>
        <message>
            <source>Unter der Kopfzeile (Zeile {row}) steht keine Zeile.</source>
            <translation>There is no row below the header (row {row}).</translation>
        </message>
        <message>
            <source>Die Vorlage ist eine Arbeitsmappe: Bitte mit „.xlsx“ speichern.</source>
            <translation>The template is a workbook: please save it as “.xlsx”.</translation>
        </message>
        <message>
            <source>„{out}“ gibt es schon. Bitte nennen Sie einen neuen Namen.</source>
            <translation>“{out}” exists already. Please name another file.</translation>
        </message>
        <message>
            <source>„{cell}“ ist keine Uhrzeit. Bitte als 9:00 oder 9 Uhr schreiben.</source>
            <translation>“{cell}” is no time. Please write it as 9:00 or 9 Uhr.</translation>
        </message>
        <message>
            <source>{clock} Uhr gibt es am {day} nicht: Die Uhr wird vorgestellt.</source>
            <translation>There is no {clock} on {day}: the clock is put forward.</translation>
        </message>
        <message>
            <source>„{words}“ ist nicht eindeutig. Bitte als 9:00 schreiben.</source>
            <translation>“{words}” is ambiguous. Please write it as 9:00.</translation>
        </message>
        <message>
            <source>Mitternacht ist 0:00 Uhr des nächsten Tages.</source>
            <translation>Midnight is 0:00 of the next day.</translation>
        </message>
        <message>
            <source>{hour}:{minute:02} Uhr gibt es nicht. {remedy}</source>
            <translation>There is no {hour}:{minute:02}. {remedy}</translation>
        </message>
        <message>
            <source>Bitte eine Zeit von 0:00 bis 23:59 eintragen.</source>
            <translation>Please enter a time from 0:00 to 23:59.</translation>
        </message>
        <message>
            <source>Eine Stelle hat schon entschieden.</source>
            <translation>A unit has already decided.</translation>
        </message>
        <message>
            <source>Jemand hat etwas dazu angemerkt.</source>
            <translation>Somebody has commented on it.</translation>
        </message>
        <message>
            <source>Es gibt schon eine neue Fassung.</source>
            <translation>There is a new revision already.</translation>
        </message>
        <message>
            <source>Er ist schon zurückgezogen.</source>
            <translation>It is withdrawn already.</translation>
        </message>
        <message>
            <source>Sein Umlauf ist schon weiter.</source>
            <translation>Its round has moved on already.</translation>
        </message>
        <message>
            <source>ist zurückgezogen</source>
            <translation>is withdrawn</translation>
        </message>
        <message>
            <source>ist schon veröffentlicht</source>
            <translation>is published already</translation>
        </message>
        <message>
            <source>war schon veröffentlicht</source>
            <translation>was published already</translation>
        </message>
        <message>
            <source>ist abgeschlossen</source>
            <translation>is closed</translation>
        </message>
        <message>
            <source>Der Entwurf ist im Umlauf; die neue Fassung lässt gegebene Voten verfallen.</source>
            <translation>The draft is in review; the new revision voids the votes given.</translation>
        </message>
        <message>
            <source>Der Entwurf ist strittig; die neue Fassung lässt gegebene Voten verfallen.</source>
            <translation>The draft is contested; the new revision voids the votes given.</translation>
        </message>
        <message>
            <source>Der Entwurf ist freigegeben; die neue Fassung braucht einen neuen Umlauf.</source>
            <translation>The draft is released; the new revision needs a new run.</translation>
        </message>
        <message>
            <source>Der Laufweg fehlt, und der Raum hat keinen üblichen. Bitte eintragen.</source>
            <translation>The route is missing, and the space has no usual one. Please enter it.</translation>
        </message>
        <message>
            <source>Der Termin liegt in der Vergangenheit. Stimmt das Jahr?</source>
            <translation>The date lies in the past. Is the year right?</translation>
        </message>
        <message>
            <source>Ohne ID: Wird diese Zeile später geändert, entsteht ein zweiter Entwurf.</source>
            <translation>Without an ID: if this row is changed later, a second draft comes into being.</translation>
        </message>
        <message>
            <source>Die ID „{ref}“ steht in zwei Entwürfen; ziehen Sie einen zurück.</source>
            <translation>The ID “{ref}” stands in two drafts; please withdraw one.</translation>
        </message>
        <message>
            <source>Der Entwurf mit dieser ID {ended}. Bitte eine neue ID vergeben.</source>
            <translation>The draft with this ID {ended}. Please give a new ID.</translation>
        </message>
        <message>
            <source>Ein Entwurf behält sein Haus. Bitte das Haus zurückstellen oder eine neue ID vergeben.</source>
            <translation>A draft keeps its house. Please put the house back or give a new ID.</translation>
        </message>
        <message>
            <source>Nur dies wird geändert, ohne neue Fassung.</source>
            <translation>Only this is changed, without a new revision.</translation>
        </message>
        <message>
            <source>Der Entwurf wurde inzwischen im Umlauf geändert und wird nicht überschrieben. Bitte die Änderung dort eintragen oder die Zeile an die neue Fassung angleichen.</source>
            <translation>Meanwhile the draft was changed in review and is not overwritten. Please enter the change there, or bring the row in line with the new revision.</translation>
        </message>
        <message>
            <source>{name}: {over} Zeichen zu viel ({count} statt höchstens {limit}).</source>
            <translation>{name}: {over} characters too many ({count} instead of at most {limit}).</translation>
        </message>
        <message>
            <source>{name}: {over} Zeichen zu viel ({count} statt höchstens {limit}). Die Grenze ist nicht gesichert.</source>
            <translation>{name}: {over} characters too many ({count} instead of at most {limit}). The limit is not certain.</translation>
        </message>
        <message>
            <source>Der Text ist viel zu lang ({count} Zeichen).</source>
            <translation>The text is far too long ({count} characters).</translation>
        </message>
        <message>
            <source>{name}: {count} Hashtags, höchstens {limit} sind erlaubt.</source>
            <translation>{name}: {count} hashtags, at most {limit} are allowed.</translation>
        </message>
        <message>
            <source>Wird nicht gebraucht: {name} steht nicht unter „Kanäle“.</source>
            <translation>Not needed: {name} does not stand under “Kanäle”.</translation>
        </message>
        <message>
            <source>Weder Text noch Medien. Bitte eines von beiden eintragen.</source>
            <translation>Neither text nor media. Please enter one of the two.</translation>
        </message>
        <message>
            <source>Der Kanal fehlt. Bitte mindestens einen nennen, z. B. Instagram.</source>
            <translation>The channel is missing. Please name at least one, for instance Instagram.</translation>
        </message>
        <message>
            <source>Der Titel ist länger als {most} Zeichen. Bitte kürzen.</source>
            <translation>The title is longer than {most} characters. Please shorten it.</translation>
        </message>
        <message>
            <source>Der Titel fehlt. Bitte eintragen.</source>
            <translation>The title is missing. Please enter it.</translation>
        </message>
        <message>
            <source>Der Titel fehlt; „{cut}“ angenommen.</source>
            <translation>The title is missing; “{cut}” assumed.</translation>
        </message>
        <message>
            <source>Für {name} fehlt der Text.</source>
            <translation>The text for {name} is missing.</translation>
        </message>
        <message>
            <source>Die Tabelle „{sheet}“ gibt es nicht, aber diese: {names}.</source>
            <translation>There is no sheet “{sheet}”, but these: {names}.</translation>
        </message>
        <message>
            <source>Die Arbeitsmappe hat keine sichtbare Tabelle.</source>
            <translation>The workbook has no visible sheet.</translation>
        </message>
        <message>
            <source>Die Tabelle „{name}“ reicht bis Zelle {cell} ({rows} Zeilen, {columns} Spalten). Umlauf liest höchstens {max_rows} Zeilen, {max_columns} Spalten und {max_cells} Zellen. Bitte löschen, was außerhalb des Plans steht.</source>
            <translation>The sheet “{name}” reaches to cell {cell} ({rows} rows, {columns} columns). Umlauf reads at most {max_rows} rows, {max_columns} columns and {max_cells} cells. Please delete what stands outside the plan.</translation>
        </message>
        <message>
            <source>Möglich sind 1 bis {count} Ausfertigungen.</source>
            <translation>Possible are 1 to {count} copies.</translation>
        </message>
        <message>
            <source>Der Demoraum erzählt bis heute; frühester Tag ist der {day}.</source>
            <translation>The demo space tells what happened until today; its earliest day is {day}.</translation>
        </message>
        <message>
            <source>{folder} ist nicht leer. Bitte wählen Sie einen anderen Ordner.</source>
            <translation>{folder} is not empty. Please choose another folder.</translation>
        </message>
        <message>
            <source>Die Anmerkung lässt sich dort nicht setzen: {why}.</source>
            <translation>The comment cannot be put there: {why}.</translation>
        </message>
        <message>
            <source>diese Art von Stelle gibt es nicht</source>
            <translation>there is no such kind of place</translation>
        </message>
        <message>
            <source>dieses Medium gehört nicht zur Fassung</source>
            <translation>this medium does not belong to the revision</translation>
        </message>
        <message>
            <source>sie enthält unbekannte Angaben</source>
            <translation>it holds unknown fields</translation>
        </message>
        <message>
            <source>diese Textstelle gibt es in der Fassung nicht</source>
            <translation>the revision has no such passage</translation>
        </message>
        <message>
            <source>sie ist länger als {most} Zeichen</source>
            <translation>it is longer than {most} characters</translation>
        </message>
        <message>
            <source>der Wortlaut dort ist ein anderer</source>
            <translation>the wording there is another one</translation>
        </message>
        <message>
            <source>das Medium ist von anderer Art</source>
            <translation>the medium is of another kind</translation>
        </message>
        <message>
            <source>der Ausschnitt liegt nicht im Bild</source>
            <translation>the region does not lie in the picture</translation>
        </message>
        <message>
            <source>diese Zeit liegt nicht im Video</source>
            <translation>this time does not lie in the video</translation>
        </message>
        <message>
            <source>diese Seite gibt es nicht</source>
            <translation>there is no such page</translation>
        </message>
        <message>
            <source>{channel}: Alternativtext von Bild {number} hat {count} Zeichen, höchstens {most}</source>
            <translation>{channel}: alternative text of picture {number} has {count} characters, at most {most}</translation>
        </message>
        <message>
            <source>Bitte kürzen Sie ihn auf {most} Zeichen.</source>
            <translation>Please shorten it to {most} characters.</translation>
        </message>
        <message>
            <source>Bitte beschreiben Sie, was zu sehen ist.</source>
            <translation>Please describe what is to be seen.</translation>
        </message>
        <message>
            <source>Alternativtext ist nur der Dateiname bei Bild {number}</source>
            <translation>Alternative text of picture {number} is only the file name</translation>
        </message>
        <message>
            <source>Alternativtext fehlt bei Bild {number}</source>
            <translation>Alternative text of picture {number} is missing</translation>
        </message>
        <message>
            <source>#{tag} ist für Vorleseprogramme ein Wort</source>
            <translation>#{tag} is one word for screen readers</translation>
        </message>
        <message>
            <source>Bitte beginnen Sie jedes Wort groß, etwa #MachWasWichtiges.</source>
            <translation>Please begin every word with a capital, such as #MachWasWichtiges.</translation>
        </message>
        <message>
            <source>{channel}: {found} Hashtags, höchstens {most}</source>
            <translation>{channel}: {found} hashtags, at most {most}</translation>
        </message>
        <message>
            <source>Bitte lassen Sie die weniger wichtigen weg.</source>
            <translation>Please leave out the less important ones.</translation>
        </message>
        <message>
            <source>{channel}: #{tag} steht doppelt</source>
            <translation>{channel}: #{tag} stands twice</translation>
        </message>
        <message>
            <source>Bitte streichen Sie einen davon.</source>
            <translation>Please strike one of them.</translation>
        </message>
        <message>
            <source>Bitte kennzeichnen Sie den Entwurf als KI-generiert.</source>
            <translation>Please label the draft as generated by AI.</translation>
        </message>
        <message>
            <source>Werbung</source>
            <translation>advertising</translation>
        </message>
        <message>
            <source>Kooperation</source>
            <translation>cooperation</translation>
        </message>
        <message>
            <source>Medium {number} ist laut Angabe „{found}“, die Kennzeichnung fehlt</source>
            <translation>Medium {number} is “{found}” by its own account, the label is missing</translation>
        </message>
        <message>
            <source>{channel}: „{found}“ klingt nach KI</source>
            <translation>{channel}: “{found}” sounds like AI</translation>
        </message>
        <message>
            <source>{channel}: Als {name} gekennzeichnet, im Text steht es nicht</source>
            <translation>{channel}: labelled as {name}, the text does not say so</translation>
        </message>
        <message>
            <source>Bitte sagen Sie es am Anfang, etwa mit „{words}“.</source>
            <translation>Please say so at the beginning, for instance with “{words}”.</translation>
        </message>
        <message>
            <source>{channel}: „{found}“ klingt nach {name}</source>
            <translation>{channel}: “{found}” sounds like {name}</translation>
        </message>
        <message>
            <source>Bitte kennzeichnen Sie den Entwurf als {name}, wenn es so ist.</source>
            <translation>Please label the draft as {name} if it is so.</translation>
        </message>
        <message>
            <source>{channel}: Text fehlt</source>
            <translation>{channel}: text is missing</translation>
        </message>
        <message>
            <source>{channel}: Text fehlt, und es gibt kein Medium</source>
            <translation>{channel}: text is missing, and there is no medium</translation>
        </message>
        <message>
            <source>{channel}: {over} Zeichen zu viel</source>
            <translation>{channel}: {over} characters too many</translation>
        </message>
        <message>
            <source>Bitte kürzen Sie auf {most} Zeichen.</source>
            <translation>Please shorten it to {most} characters.</translation>
        </message>
        <message>
            <source>Bitte ergänzen Sie den Text oder nehmen Sie den Kanal heraus.</source>
            <translation>Please add the text or take the channel out.</translation>
        </message>
        <message>
            <source>{channel}: „{word}“ steht hinter der Falz</source>
            <translation>{channel}: “{word}” stands behind the fold</translation>
        </message>
        <message>
            <source>Bitte setzen Sie die Kennzeichnung an den Anfang des Textes.</source>
            <translation>Please put the label at the beginning of the text.</translation>
        </message>
        <message>
            <source>{channel}: Der erste Satz endet hinter der Falz</source>
            <translation>{channel}: the first sentence ends behind the fold</translation>
        </message>
        <message>
            <source>Bitte beginnen Sie mit einem kürzeren Satz: mehr ist zunächst nicht zu sehen.</source>
            <translation>Please begin with a shorter sentence: no more is to be seen at first.</translation>
        </message>
        <message>
            <source>{channel}: Video {number} dauert {time}, höchstens {limit}</source>
            <translation>{channel}: video {number} takes {time}, at most {limit}</translation>
        </message>
        <message>
            <source>{channel}: Video {number} dauert {time}, mindestens {limit}</source>
            <translation>{channel}: video {number} takes {time}, at least {limit}</translation>
        </message>
        <message>
            <source>höher</source>
            <translation>taller</translation>
        </message>
        <message>
            <source>breiter</source>
            <translation>wider</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>video</translation>
        </message>
        <message>
            <source>Bild</source>
            <translation>picture</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>medium</translation>
        </message>
        <message>
            <source>{channel}: {count} Medien, höchstens {most}</source>
            <translation>{channel}: {count} media, at most {most}</translation>
        </message>
        <message>
            <source>Bitte nehmen Sie Medien oder den Kanal heraus.</source>
            <translation>Please take media or the channel out.</translation>
        </message>
        <message>
            <source>{channel}: Bild {number} ist {how} als der Kanal zeigt</source>
            <translation>{channel}: picture {number} is {how} than the channel shows</translation>
        </message>
        <message>
            <source>Bitte schneiden Sie es auf {form} zu.</source>
            <translation>Please crop it to {form}.</translation>
        </message>
        <message>
            <source>{channel}: {medium} {number} hat {size}, höchstens {most}</source>
            <translation>{channel}: {medium} {number} has {size}, at most {most}</translation>
        </message>
        <message>
            <source>Bitte speichern Sie die Datei kleiner.</source>
            <translation>Please save the file smaller.</translation>
        </message>
        <message>
            <source>Die Länge von Video {number} ist nicht bekannt</source>
            <translation>The length of video {number} is not known</translation>
        </message>
        <message>
            <source>Bitte sehen Sie nach, ob der Kanal es annimmt.</source>
            <translation>Please look whether the channel takes it.</translation>
        </message>
        <message>
            <source>Bitte kürzen Sie das Video.</source>
            <translation>Please shorten the video.</translation>
        </message>
        <message>
            <source>Bitte nehmen Sie ein längeres Video.</source>
            <translation>Please take a longer video.</translation>
        </message>
        <message>
            <source>Bitte tragen Sie sie unter Themen, Einwilligungen und Lizenzen ein.</source>
            <translation>Please enter it under Topics, Consents and licences.</translation>
        </message>
        <message>
            <source>Bitte geben Sie an, ob jemand zu erkennen ist.</source>
            <translation>Please state whether somebody can be recognised.</translation>
        </message>
        <message>
            <source>Einwilligung zu {medium} {number} steht nicht im Register</source>
            <translation>Consent for {medium} {number} is not in the register</translation>
        </message>
        <message>
            <source>Einwilligung fehlt bei {medium} {number}</source>
            <translation>Consent for {medium} {number} is missing</translation>
        </message>
        <message>
            <source>Personen: keine Angabe bei 1 Medium</source>
            <translation>People: nothing stated for 1 medium</translation>
        </message>
        <message>
            <source>Personen: keine Angabe bei {count} Medien</source>
            <translation>People: nothing stated for {count} media</translation>
        </message>
        <message>
            <source>Musik: keine Angabe bei Video {number}</source>
            <translation>Music: nothing stated for video {number}</translation>
        </message>
        <message>
            <source>Bitte geben Sie die Rechte an, oder dass keine Musik zu hören ist.</source>
            <translation>Please state the rights, or that there is no music to be heard.</translation>
        </message>
        <message>
            <source>sehr schwer</source>
            <translation>very hard</translation>
        </message>
        <message>
            <source>schwer</source>
            <translation>hard</translation>
        </message>
        <message>
            <source>{channel}: {how} zu lesen (LIX {index})</source>
            <translation>{channel}: {how} to read (LIX {index})</translation>
        </message>
        <message>
            <source>Bitte schreiben Sie kürzere Sätze und kürzere Wörter.</source>
            <translation>Please write shorter sentences and shorter words.</translation>
        </message>
        <message>
            <source>{channel}: Ein Satz hat {count} Wörter</source>
            <translation>{channel}: one sentence has {count} words</translation>
        </message>
        <message>
            <source>Bitte machen Sie zwei Sätze daraus.</source>
            <translation>Please make two sentences of it.</translation>
        </message>
        <message>
            <source>Musikrecht</source>
            <translation>Music right</translation>
        </message>
        <message>
            <source>Bildlizenz</source>
            <translation>Picture licence</translation>
        </message>
        <message>
            <source>Schriftlizenz</source>
            <translation>Font licence</translation>
        </message>
        <message>
            <source>{kind} „{motif}“</source>
            <translation>{kind} “{motif}”</translation>
        </message>
        <message>
            <source>ist widerrufen</source>
            <translation>is revoked</translation>
        </message>
        <message>
            <source>Bitte nehmen Sie das Medium heraus.</source>
            <translation>Please take the medium out.</translation>
        </message>
        <message>
            <source>ist erst angefragt</source>
            <translation>is only asked for yet</translation>
        </message>
        <message>
            <source>Bitte warten Sie auf die Unterschrift.</source>
            <translation>Please wait for the signature.</translation>
        </message>
        <message>
            <source>hat {count} von {all} Sorgeberechtigten</source>
            <translation>has {count} of {all} guardians</translation>
        </message>
        <message>
            <source>Bitte holen Sie die Unterschrift beider Sorgeberechtigten ein.</source>
            <translation>Please obtain the signature of both guardians.</translation>
        </message>
        <message>
            <source>gilt nur bis {day}</source>
            <translation>is valid only until {day}</translation>
        </message>
        <message>
            <source>Bitte holen Sie sie neu ein.</source>
            <translation>Please obtain it anew.</translation>
        </message>
        <message>
            <source>deckt {beyond} nicht ab</source>
            <translation>does not cover {beyond}</translation>
        </message>
        <message>
            <source>Bitte erweitern Sie sie oder nehmen Sie den Kanal heraus.</source>
            <translation>Please extend it or take the channel out.</translation>
        </message>
        <message>
            <source>läuft am {day} ab</source>
            <translation>runs out on {day}</translation>
        </message>
        <message>
            <source>Bitte verlängern Sie sie bald.</source>
            <translation>Please renew it soon.</translation>
        </message>
        <message>
            <source>Quelle und Lizenz fehlen bei {medium} {number}</source>
            <translation>Source and licence of {medium} {number} are missing</translation>
        </message>
        <message>
            <source>Lizenz von {medium} {number} endete am {day}</source>
            <translation>Licence of {medium} {number} ended on {day}</translation>
        </message>
        <message>
            <source>Lizenz von {medium} {number} endet am {day}</source>
            <translation>Licence of {medium} {number} ends on {day}</translation>
        </message>
        <message>
            <source>Lizenz fehlt bei {medium} {number}</source>
            <translation>Licence of {medium} {number} is missing</translation>
        </message>
        <message>
            <source>Quelle fehlt bei {medium} {number}</source>
            <translation>Source of {medium} {number} is missing</translation>
        </message>
        <message>
            <source>Bitte tragen Sie ein, woher das Medium stammt und was erlaubt ist.</source>
            <translation>Please enter where the medium comes from and what is allowed.</translation>
        </message>
        <message>
            <source>Bitte verlängern Sie die Lizenz oder tauschen Sie das Medium.</source>
            <translation>Please renew the licence or exchange the medium.</translation>
        </message>
        <message>
            <source>Textlänge</source>
            <translation>Length of the text</translation>
        </message>
        <message>
            <source>Der Text ist länger, als der Kanal ihn nimmt; gezählt wird wie im Kanal.</source>
            <translation>The text is longer than the channel takes; counted as the channel does.</translation>
        </message>
        <message>
            <source>Länge passt überall</source>
            <translation>Length fits everywhere</translation>
        </message>
        <message>
            <source>Text je Kanal</source>
            <translation>Text for each channel</translation>
        </message>
        <message>
            <source>Ein Kanal hat keinen Text; ein ganz leerer Entwurf sperrt.</source>
            <translation>A channel has no text; a draft that is wholly empty blocks.</translation>
        </message>
        <message>
            <source>Text zu jedem Kanal</source>
            <translation>Text for every channel</translation>
        </message>
        <message>
            <source>Falz</source>
            <translation>Fold</translation>
        </message>
        <message>
            <source>Vor „… mehr“ steht kein ganzer Satz; eine Kennzeichnung dahinter sperrt.</source>
            <translation>No whole sentence stands before “… more”; a label behind it blocks.</translation>
        </message>
        <message>
            <source>Erster Satz vor der Falz</source>
            <translation>First sentence before the fold</translation>
        </message>
        <message>
            <source>Zahl der Hashtags</source>
            <translation>Number of hashtags</translation>
        </message>
        <message>
            <source>Mehr Hashtags, als der Kanal nimmt.</source>
            <translation>More hashtags than the channel takes.</translation>
        </message>
        <message>
            <source>Zahl der Hashtags passt</source>
            <translation>Number of hashtags fits</translation>
        </message>
        <message>
            <source>Hashtags vorlesbar</source>
            <translation>Hashtags can be read out</translation>
        </message>
        <message>
            <source>Lange Hashtags ohne Großbuchstaben lesen Vorleseprogramme als ein Wort.</source>
            <translation>Screen readers read long hashtags without capitals as one word.</translation>
        </message>
        <message>
            <source>Hashtags sind vorlesbar</source>
            <translation>Hashtags can be read out</translation>
        </message>
        <message>
            <source>Alternativtexte</source>
            <translation>Alternative texts</translation>
        </message>
        <message>
            <source>Jedes Bild hat eine Beschreibung, die kein Dateiname und nicht zu lang ist.</source>
            <translation>Every picture has a description that is no file name and not too long.</translation>
        </message>
        <message>
            <source>Alternativtexte vollständig</source>
            <translation>Alternative texts complete</translation>
        </message>
        <message>
            <source>Untertitel</source>
            <translation>Subtitles</translation>
        </message>
        <message>
            <source>Jedes Video hat Untertitel; laut Beschreibung eingebrannte sind ein Hinweis.</source>
            <translation>Every video has subtitles; those said to stand in the picture are a hint.</translation>
        </message>
        <message>
            <source>Untertitel liegen vor</source>
            <translation>Subtitles are there</translation>
        </message>
        <message>
            <source>Schrift im freien Bereich</source>
            <translation>Writing in the free zone</translation>
        </message>
        <message>
            <source>Untertitel hochkanter Videos stehen nicht unter den Knöpfen des Kanals.</source>
            <translation>Subtitles of upright videos do not stand under the buttons of the channel.</translation>
        </message>
        <message>
            <source>Untertitel im freien Bereich</source>
            <translation>Subtitles in the free zone</translation>
        </message>
        <message>
            <source>Zahl der Medien</source>
            <translation>Number of media</translation>
        </message>
        <message>
            <source>Mehr Medien, als der Kanal nimmt.</source>
            <translation>More media than the channel takes.</translation>
        </message>
        <message>
            <source>Zahl der Medien passt</source>
            <translation>Number of media fits</translation>
        </message>
        <message>
            <source>Seitenverhältnis</source>
            <translation>Aspect ratio</translation>
        </message>
        <message>
            <source>Bilder sind höher oder breiter, als der Kanal sie zeigt.</source>
            <translation>Pictures are taller or wider than the channel shows them.</translation>
        </message>
        <message>
            <source>Seitenverhältnisse passen</source>
            <translation>Aspect ratios fit</translation>
        </message>
        <message>
            <source>Dateigröße</source>
            <translation>File size</translation>
        </message>
        <message>
            <source>Dateien sind größer, als der Kanal sie nimmt.</source>
            <translation>Files are larger than the channel takes.</translation>
        </message>
        <message>
            <source>Dateigrößen passen</source>
            <translation>File sizes fit</translation>
        </message>
        <message>
            <source>Länge der Videos</source>
            <translation>Length of the videos</translation>
        </message>
        <message>
            <source>Videos sind länger oder kürzer, als der Kanal sie nimmt.</source>
            <translation>Videos are longer or shorter than the channel takes.</translation>
        </message>
        <message>
            <source>Länge der Videos passt</source>
            <translation>Length of the videos fits</translation>
        </message>
        <message>
            <source>Quelle und Lizenz</source>
            <translation>Source and licence</translation>
        </message>
        <message>
            <source>Zu jedem Medium stehen Quelle und Lizenz; fehlt beides, sperrt es.</source>
            <translation>Every medium has source and licence; if both are missing, it blocks.</translation>
        </message>
        <message>
            <source>Quelle und Lizenz liegen vor</source>
            <translation>Source and licence are there</translation>
        </message>
        <message>
            <source>Lizenz gültig</source>
            <translation>Licence valid</translation>
        </message>
        <message>
            <source>Eine Lizenz ist am Termin abgelaufen oder läuft bald ab.</source>
            <translation>A licence has run out on the date or runs out soon.</translation>
        </message>
        <message>
            <source>Lizenzen gelten am Termin</source>
            <translation>Licences are valid on the date</translation>
        </message>
        <message>
            <source>Einwilligungen</source>
            <translation>Consents</translation>
        </message>
        <message>
            <source>Jede erkennbare Person hat für diese Kanäle und diesen Tag eingewilligt.</source>
            <translation>Every recognisable person has consented for these channels and this day.</translation>
        </message>
        <message>
            <source>Einwilligung liegt vor</source>
            <translation>Consent is there</translation>
        </message>
        <message>
            <source>Musikrechte</source>
            <translation>Music rights</translation>
        </message>
        <message>
            <source>Die Rechte an der Musik decken Kanäle und Termin.</source>
            <translation>The rights in the music cover channels and date.</translation>
        </message>
        <message>
            <source>Musikrechte angegeben</source>
            <translation>Music rights stated</translation>
        </message>
        <message>
            <source>Kennzeichnung Werbung</source>
            <translation>Label advertising</translation>
        </message>
        <message>
            <source>Werbung ist gekennzeichnet und steht im Text.</source>
            <translation>Advertising is labelled and the text says so.</translation>
        </message>
        <message>
            <source>Werbung: nichts zu kennzeichnen</source>
            <translation>Advertising: nothing to label</translation>
        </message>
        <message>
            <source>Kennzeichnung Kooperation</source>
            <translation>Label cooperation</translation>
        </message>
        <message>
            <source>Kooperationen sind gekennzeichnet und stehen im Text.</source>
            <translation>Cooperations are labelled and the text says so.</translation>
        </message>
        <message>
            <source>Kooperation: stimmt</source>
            <translation>Cooperation: fits</translation>
        </message>
        <message>
            <source>Kennzeichnung KI</source>
            <translation>Label AI</translation>
        </message>
        <message>
            <source>Was eine KI erzeugt hat, ist gekennzeichnet.</source>
            <translation>What an AI made is labelled.</translation>
        </message>
        <message>
            <source>KI: stimmt</source>
            <translation>AI: fits</translation>
        </message>
        <message>
            <source>Sperrzeiten</source>
            <translation>Blackout periods</translation>
        </message>
        <message>
            <source>Der Termin liegt in einer Sperrzeit, oder deren weitere Station fehlt.</source>
            <translation>The date lies in a blackout period, or the further step it asks for is missing.</translation>
        </message>
        <message>
            <source>Karenzzeit beachtet</source>
            <translation>Blackout periods respected</translation>
        </message>
        <message>
            <source>Vorlauf</source>
            <translation>Lead time</translation>
        </message>
        <message>
            <source>Der Laufweg passt bis zum Termin nicht mehr, oder nur knapp.</source>
            <translation>The route no longer fits before the date, or only just.</translation>
        </message>
        <message>
            <source>Vorlauf reicht</source>
            <translation>Lead time is enough</translation>
        </message>
        <message>
            <source>Doppelt belegt</source>
            <translation>Doubly booked</translation>
        </message>
        <message>
            <source>Zwei Entwürfe gehen zur gleichen Zeit auf denselben Kanal.</source>
            <translation>Two drafts go to the same channel at the same time.</translation>
        </message>
        <message>
            <source>Termin ist frei</source>
            <translation>The date is free</translation>
        </message>
        <message>
            <source>Feiertag</source>
            <translation>Public holiday</translation>
        </message>
        <message>
            <source>Der Termin fällt auf einen Feiertag; ein stiller Tag sperrt.</source>
            <translation>The date falls on a public holiday; a silent day blocks.</translation>
        </message>
        <message>
            <source>Kein Feiertag</source>
            <translation>No public holiday</translation>
        </message>
        <message>
            <source>Lesbarkeit</source>
            <translation>Readability</translation>
        </message>
        <message>
            <source>Der Text ist schwer zu lesen (LIX über 50, sehr schwer über 60).</source>
            <translation>The text is hard to read (LIX above 50, very hard above 60).</translation>
        </message>
        <message>
            <source>Gut zu lesen</source>
            <translation>Easy to read</translation>
        </message>
        <message>
            <source>Lange Sätze</source>
            <translation>Long sentences</translation>
        </message>
        <message>
            <source>Ein Satz hat mehr als 30 Wörter, sehr lang mehr als 45.</source>
            <translation>A sentence has more than 30 words, very long more than 45.</translation>
        </message>
        <message>
            <source>Sätze sind kurz genug</source>
            <translation>Sentences are short enough</translation>
        </message>
        <message>
            <source>Schreibung</source>
            <translation>Spelling</translation>
        </message>
        <message>
            <source>Alte Rechtschreibung, doppelte Wörter, Leerzeichen vor Satzzeichen; kein Wörterbuch.</source>
            <translation>Old spelling, doubled words, blanks before punctuation; no dictionary.</translation>
        </message>
        <message>
            <source>Keine auffällige Schreibung</source>
            <translation>No striking spelling</translation>
        </message>
        <message>
            <source>{channel}: Schreibung von „{words}“</source>
            <translation>{channel}: spelling of “{words}”</translation>
        </message>
        <message>
            <source>{channel}: Schreibung von „{words}“ und {more} weitere</source>
            <translation>{channel}: spelling of “{words}” and {more} more</translation>
        </message>
        <message>
            <source>Gemeint ist wohl „{right}“.</source>
            <translation>“{right}” is probably meant.</translation>
        </message>
        <message>
            <source>{channel}: Schrift in Video {number} lässt sich nicht messen</source>
            <translation>{channel}: writing in video {number} cannot be measured</translation>
        </message>
        <message>
            <source>Bitte sehen Sie in der Vorschau nach, ob Knöpfe etwas verdecken.</source>
            <translation>Please look in the preview whether buttons cover something.</translation>
        </message>
        <message>
            <source>Untertitel von Video {number} stehen laut Beschreibung im Bild</source>
            <translation>Subtitles of video {number} stand in the picture by its description</translation>
        </message>
        <message>
            <source>Untertitel fehlen bei Video {number}</source>
            <translation>Subtitles of video {number} are missing</translation>
        </message>
        <message>
            <source>Bitte sehen Sie das Video einmal ohne Ton an.</source>
            <translation>Please watch the video once without sound.</translation>
        </message>
        <message>
            <source>Bitte legen Sie eine Untertiteldatei (SRT oder VTT) dazu.</source>
            <translation>Please add a subtitle file (SRT or VTT).</translation>
        </message>
        <message>
            <source>{channel}: Untertitel {number} liegen unter den Knöpfen</source>
            <translation>{channel}: subtitles {number} lie under the buttons</translation>
        </message>
        <message>
            <source>Bitte setzen Sie die Zeilen auf höchstens {percent} % der Höhe.</source>
            <translation>Please place the lines at no more than {percent} % of the height.</translation>
        </message>
        <message>
            <source>{channel}: „{title}“ ist zur selben Minute geplant</source>
            <translation>{channel}: “{title}” is planned for the same minute</translation>
        </message>
        <message>
            <source>{channel}: „{title}“ ist {minutes} Minuten daneben geplant</source>
            <translation>{channel}: “{title}” is planned {minutes} minutes apart</translation>
        </message>
        <message>
            <source>Bitte wählen Sie einen anderen Tag, wenn der Inhalt nicht zu ihm passt.</source>
            <translation>Please choose another day if the content does not suit it.</translation>
        </message>
        <message>
            <source>In der Sperrzeit „{name}“ zeichnet auch {unit} mit</source>
            <translation>In the blackout period “{name}” {unit} signs too</translation>
        </message>
        <message>
            <source>Für die Sperrzeit „{name}“ fehlt die Station {unit}</source>
            <translation>For the blackout period “{name}” the step {unit} is missing</translation>
        </message>
        <message>
            <source>Die Station kommt beim Vorlegen von selbst dazu.</source>
            <translation>The step is added by itself on submission.</translation>
        </message>
        <message>
            <source>Bitte holen Sie den Umlauf zurück und legen Sie die Fassung neu vor.</source>
            <translation>Please recall the circulation and submit the version again.</translation>
        </message>
        <message>
            <source>Zu spät für den {planned}: der Laufweg dauert bis {ready}</source>
            <translation>Too late for {planned}: the route takes until {ready}</translation>
        </message>
        <message>
            <source>Frühester Termin ist der {ready}.</source>
            <translation>The earliest date is {ready}.</translation>
        </message>
        <message>
            <source>Bitte legen Sie den Entwurf heute vor.</source>
            <translation>Please hand the draft in today.</translation>
        </message>
        <message>
            <source>Bitte verschieben Sie einen der beiden Entwürfe.</source>
            <translation>Please move one of the two drafts.</translation>
        </message>
        <message>
            <source>Der Termin fällt auf einen stillen Tag: {name}</source>
            <translation>The date falls on a silent day: {name}</translation>
        </message>
        <message>
            <source>Der Termin fällt auf einen Feiertag: {name}</source>
            <translation>The date falls on a public holiday: {name}</translation>
        </message>
        <message>
            <source>Vorlauf: kein Arbeitstag Spielraum</source>
            <translation>Lead time: no working day to spare</translation>
        </message>
        <message>
            <source>Vorlauf: nur {left} AT Spielraum</source>
            <translation>Lead time: only {left} working days to spare</translation>
        </message>
        <message>
            <source>Der Termin liegt in der Sperrzeit „{name}“</source>
            <translation>The date lies in the blackout period “{name}”</translation>
        </message>
        <message>
            <source>Bitte wählen Sie einen Termin nach dem {day}.</source>
            <translation>Please choose a date after {day}.</translation>
        </message>
        <message>
            <source>Krisenstopp „{name}“ bis {until}: Freigaben ruhen, bitte veröffentlichen Sie nichts.</source>
            <translation>Crisis stop “{name}” until {until}: releases rest, please publish nothing.</translation>
        </message>
        <message>
            <source>Die Anmerkungen {others} und {last} müssen vor der Freigabe erledigt sein.</source>
            <translation>Comments {others} and {last} must be settled before approval.</translation>
        </message>
        <message>
            <source>Anmerkung {number} muss vor der Freigabe erledigt sein.</source>
            <translation>Comment {number} must be settled before approval.</translation>
        </message>
        <message>
            <source>Der Eintrag steht unter falschem Namen</source>
            <translation>The entry stands under a wrong name</translation>
        </message>
        <message>
            <source>Zwei Einträge stehen an derselben Stelle (Gerät wiederhergestellt oder kopiert)</source>
            <translation>Two entries stand in the same place (device restored or copied)</translation>
        </message>
        <message>
            <source>Nennt als gesehen, was es nicht gibt: {feed}/{seq}</source>
            <translation>Names as seen what there is not: {feed}/{seq}</translation>
        </message>
        <message>
            <source>Die Kennung passt nicht zum Eintrag</source>
            <translation>The id does not fit the entry</translation>
        </message>
        <message>
            <source>Vor diesem Eintrag fehlen welche</source>
            <translation>Entries before this one are missing</translation>
        </message>
        <message>
            <source>Für diese Person liegt im Demoraum kein Schlüssel. Bitte wählen Sie eine andere Person oder legen Sie den Demoraum neu an.</source>
            <translation>There is no key for this person in the demo space. Please choose another person or make the demo space anew.</translation>
        </message>
        <message>
            <source>Die Schlüsseldatei des Demoraums ist unbrauchbar. Bitte legen Sie den Demoraum neu an.</source>
            <translation>The key file of the demo space is of no use. Please make the demo space anew.</translation>
        </message>
        <message>
            <source>Die Unterschrift passt nicht zum Eintrag</source>
            <translation>The signature does not fit the entry</translation>
        </message>
        <message>
            <source>Der Schlüssel gehört zu anderem Gerät</source>
            <translation>The key belongs to another device</translation>
        </message>
        <message>
            <source>Der Eintrag ist größer als erlaubt</source>
            <translation>The entry is larger than allowed</translation>
        </message>
        <message>
            <source>Der erste Eintrag eines Geräts braucht seinen Inhalt</source>
            <translation>The first entry of a device needs its content</translation>
        </message>
        <message>
            <source>Der erste Eintrag nennt keinen Schlüssel</source>
            <translation>The first entry names no key</translation>
        </message>
        <message>
            <source>Der Inhalt passt nicht zum Kopf</source>
            <translation>The content does not fit the header</translation>
        </message>
        <message>
            <source>Der Inhalt ist größer als erlaubt</source>
            <translation>The content is larger than allowed</translation>
        </message>
        <message>
            <source>Dem Inhalt fehlt das Salz</source>
            <translation>The content lacks the salt</translation>
        </message>
        <message>
            <source>Der erste Eintrag nennt fremden Schlüssel</source>
            <translation>The first entry names a foreign key</translation>
        </message>
        <message>
            <source>Der Kopf ist nicht lesbar</source>
            <translation>The header cannot be read</translation>
        </message>
        <message>
            <source>Der Inhalt ist nicht lesbar</source>
            <translation>The content cannot be read</translation>
        </message>
        <message>
            <source>Die übertragenen Daten sind beschädigt: Rahmen nicht lesbar</source>
            <translation>The data transferred are damaged: frame not readable</translation>
        </message>
        <message>
            <source>Die übertragenen Daten sind beschädigt: Rahmen ohne Ende</source>
            <translation>The data transferred are damaged: frame without an end</translation>
        </message>
        <message>
            <source>Ein übertragener Eintrag ist größer als erlaubt</source>
            <translation>An entry transferred is larger than allowed</translation>
        </message>
        <message>
            <source>Es wurde mehr übertragen, als angekündigt oder erlaubt ist</source>
            <translation>More was transferred than was announced or is allowed</translation>
        </message>
        <message>
            <source>Die übertragenen Daten sind abgeschnitten</source>
            <translation>The data transferred are cut off</translation>
        </message>
        <message>
            <source>Diese Einladung stammt aus einer neueren Version von Umlauf. Bitte aktualisieren Sie Umlauf und öffnen Sie die Einladung dann noch einmal.</source>
            <translation>This invitation comes from a newer version of Umlauf. Please update Umlauf and then open the invitation again.</translation>
        </message>
        <message>
            <source>Diese Datei ist keine vollständige Einladung. Bitte lassen Sie sich die Einladung noch einmal schicken.</source>
            <translation>This file is no complete invitation. Please have the invitation sent to you again.</translation>
        </message>
        <message>
            <source>Diese Einladung wurde verändert oder beim Versand beschädigt. Bitte lassen Sie sich die Einladung noch einmal schicken.</source>
            <translation>This invitation was altered, or damaged on its way. Please have the invitation sent to you once more.</translation>
        </message>
        <message>
            <source>Diesen Einladungscode gibt es hier nicht, nicht mehr oder noch nicht. Er gilt einmal und sieben Tage. Bitte vergleichen Sie Code und Adresse, oder lassen Sie sich einen neuen geben.</source>
            <translation>This invitation code is not known here, not any more or not yet. It works once, for seven days. Please compare code and address, or ask for a new one.</translation>
        </message>
        <message>
            <source>Ein Einladungscode hat 16 Zeichen, zum Beispiel 7KQM-4T9X-0BHS-2WZD.</source>
            <translation>An invitation code has 16 characters, for example 7KQM-4T9X-0BHS-2WZD.</translation>
        </message>
        <message>
            <source>Im Einladungscode stimmt ein Zeichen nicht. Bitte vergleichen Sie ihn noch einmal mit dem, was Sie bekommen haben.</source>
            <translation>One character of the invitation code is wrong. Please compare it once more with what you were given.</translation>
        </message>
        <message>
            <source>Was unter diesem Einladungscode liegt, ist beschädigt. Bitte lassen Sie sich einen neuen geben.</source>
            <translation>What lies under this invitation code is damaged. Please ask for a new one.</translation>
        </message>
        <message>
            <source>Die Schlüsseldatei „{name}“ ist unbrauchbar. Bitte spielen Sie eine Sicherung ein oder lassen Sie dieses Gerät neu einladen.</source>
            <translation>The key file “{name}” is of no use. Please restore a backup or have this device invited anew.</translation>
        </message>
        <message>
            <source>Die Passphrase ist zu kurz. Bitte nehmen Sie mindestens {least} Zeichen: Nur sie schützt den Schlüssel dieses Geräts.</source>
            <translation>The passphrase is too short. Please take at least {least} characters: it alone protects the key of this device.</translation>
        </message>
        <message>
            <source>Der Schlüssel dieses Geräts ist mit einer Passphrase geschützt. Bitte geben Sie sie ein, mit UMLAUF_PASSPHRASE oder mit --passphrase-file.</source>
            <translation>The key of this device is protected by a passphrase. Please enter it, with UMLAUF_PASSPHRASE or with --passphrase-file.</translation>
        </message>
        <message>
            <source>Für dieses Gerät liegt kein Schlüssel in diesem Ordner. Bitte lassen Sie dieses Gerät einladen.</source>
            <translation>There is no key for this device in this folder. Please have this device invited.</translation>
        </message>
        <message>
            <source>Die Passphrase passt nicht zum Schlüssel dieses Geräts. Bitte geben Sie sie noch einmal ein.</source>
            <translation>The passphrase does not fit the key of this device. Please enter it again.</translation>
        </message>
        <message>
            <source>In den Ordner „{parent}“ kann nicht geschrieben werden. Bitte prüfen Sie die Rechte an diesem Ordner.</source>
            <translation>The folder “{parent}” cannot be written to. Please check the permissions of this folder.</translation>
        </message>
        <message>
            <source>Auf dem Datenträger ist kein Platz mehr für „{name}“. Bitte schaffen Sie Platz und versuchen Sie es noch einmal.</source>
            <translation>There is no room left on the disk for “{name}”. Please make room and try again.</translation>
        </message>
        <message>
            <source>Der hinterlegte Schlüssel dieses Geräts ist unbrauchbar. Bitte lassen Sie dieses Gerät neu einladen.</source>
            <translation>The stored key of this device is of no use. Please have this device invited anew.</translation>
        </message>
        <message>
            <source>Im Schlüsselbund liegt kein Schlüssel für diesen Raum. Bitte lassen Sie dieses Gerät einladen.</source>
            <translation>There is no key for this space in the keyring. Please have this device invited.</translation>
        </message>
        <message>
            <source>Der Schlüsselbund ist gesperrt. Bitte entsperren Sie ihn und versuchen Sie es noch einmal.</source>
            <translation>The keyring is locked. Please unlock it and try again.</translation>
        </message>
        <message>
            <source>Auf diesem Rechner ist kein Schlüsselbund erreichbar. Bitte melden Sie sich an einer grafischen Sitzung an oder schützen Sie den Schlüssel mit einer Passphrase (UMLAUF_PASSPHRASE).</source>
            <translation>No keyring can be reached on this computer. Please log in to a graphical session, or protect the key with a passphrase (UMLAUF_PASSPHRASE).</translation>
        </message>
        <message>
            <source>„{name}“ lässt sich nicht lesen ({strerror}).</source>
            <translation>“{name}” cannot be read ({strerror}).</translation>
        </message>
        <message>
            <source>„{name}“ wurde seit der Prüfung geändert. Bitte noch einmal einlesen; geschrieben wurde nichts.</source>
            <translation>“{name}” was changed since the check. Please read the plan again; nothing was written.</translation>
        </message>
        <message>
            <source>In „{folder}“ lässt sich nicht schreiben ({strerror}).</source>
            <translation>“{folder}” cannot be written to ({strerror}).</translation>
        </message>
        <message>
            <source>Der Datenträger mit „{folder}“ ist voll. Bitte Platz schaffen.</source>
            <translation>The disk with “{folder}” is full. Please make room.</translation>
        </message>
        <message>
            <source>Maße und Dauer des Videos sind unbekannt.</source>
            <translation>Measures and length of the video are unknown.</translation>
        </message>
        <message>
            <source>lässt sich nicht als Video öffnen. Bitte neu kopieren oder neu als MP4 (H.264) sichern.</source>
            <translation>cannot be opened as a video. Please copy it again, or save it again as MP4 (H.264).</translation>
        </message>
        <message>
            <source>Umlauf kann das Video nicht abspielen{codec}, nur einzelne Bilder zeigen. Bitte besser als MP4 (H.264) sichern.</source>
            <translation>Umlauf cannot play the video{codec}, only show single pictures of it. Better save it as MP4 (H.264).</translation>
        </message>
        <message>
            <source>ist unvollständig; das Ende der Datei fehlt. Bitte neu kopieren oder neu sichern.</source>
            <translation>is incomplete; the end of the file is missing. Please copy or save it again.</translation>
        </message>
        <message>
            <source>ist beschädigt oder unvollständig. Bitte neu kopieren oder neu sichern.</source>
            <translation>is damaged or incomplete. Please copy or save it again.</translation>
        </message>
        <message>
            <source>enthält keine Untertitel mit Zeiten. Bitte neu als SRT oder WebVTT sichern.</source>
            <translation>holds no subtitles with times. Please save it again as SRT or WebVTT.</translation>
        </message>
        <message>
            <source>„{name}“ ist {size} MB groß. Umlauf nimmt hier höchstens {most} MB an. Bitte verkleinern.</source>
            <translation>“{name}” has {size} MB. Umlauf takes at most {most} MB here. Please make it smaller.</translation>
        </message>
        <message>
            <source>hat {size:.0f} Megapixel ({width} × {height}). Umlauf nimmt höchstens {most} Megapixel an. Bitte verkleinern.</source>
            <translation>has {size:.0f} megapixels ({width} × {height}). Umlauf takes at most {most} megapixels. Please make it smaller.</translation>
        </message>
        <message>
            <source>ist leer (0 Byte). Bitte neu kopieren.</source>
            <translation>is empty (0 bytes). Please copy it again.</translation>
        </message>
        <message>
            <source>braucht beim Öffnen zu viel Speicher.</source>
            <translation>takes too much memory to open.</translation>
        </message>
        <message>
            <source>„{name}“ {why}</source>
            <translation>“{name}” {why}</translation>
        </message>
        <message>
            <source>lässt sich nicht lesen ({strerror}).</source>
            <translation>cannot be read ({strerror}).</translation>
        </message>
        <message>
            <source>lässt sich nicht in vertretbarer Zeit oder mit vertretbarem Speicher öffnen. Bitte im Bildprogramm neu sichern.</source>
            <translation>cannot be opened in reasonable time or with reasonable memory. Please save it again in a picture program.</translation>
        </message>
        <message>
            <source>Bitte im Fotoprogramm als JPEG sichern.</source>
            <translation>Please save it as JPEG in a photo program.</translation>
        </message>
        <message>
            <source>Bitte als JPEG sichern (am iPhone: Einstellungen › Kamera › Formate › „Maximale Kompatibilität“).</source>
            <translation>Please save it as JPEG (on an iPhone: Settings › Camera › Formats › “Most Compatible”).</translation>
        </message>
        <message>
            <source>Bitte als MP4 (H.264) sichern.</source>
            <translation>Please save it as MP4 (H.264).</translation>
        </message>
        <message>
            <source>„{name}“ ist in Wahrheit {words}. Bitte in „{better}“ umbenennen, auch in der Tabelle.</source>
            <translation>“{name}” is in truth {words}. Please rename it “{better}”, in the table too.</translation>
        </message>
        <message>
            <source>„{name}“ ist {what}. {remedy}</source>
            <translation>“{name}” is {what}. {remedy}</translation>
        </message>
        <message>
            <source>ein HEIC-Bild, wie es iPhones speichern; Umlauf kann es nicht zeigen</source>
            <translation>a HEIC picture as iPhones save them; Umlauf cannot show it</translation>
        </message>
        <message>
            <source>eine SVG-Zeichnung; kein Kanal nimmt sie an, und sie kann Programme enthalten</source>
            <translation>an SVG drawing; no channel takes it, and it can hold programs</translation>
        </message>
        <message>
            <source>Bitte als PNG sichern.</source>
            <translation>Please save it as PNG.</translation>
        </message>
        <message>
            <source>eine Photoshop-Datei</source>
            <translation>a Photoshop file</translation>
        </message>
        <message>
            <source>ein Kamera-Rohbild</source>
            <translation>a raw picture of a camera</translation>
        </message>
        <message>
            <source>ein JPEG-2000-Bild; Umlauf kann es nicht zeigen</source>
            <translation>a JPEG 2000 picture; Umlauf cannot show it</translation>
        </message>
        <message>
            <source>ein JPEG-XR-Bild; Umlauf kann es nicht zeigen</source>
            <translation>a JPEG XR picture; Umlauf cannot show it</translation>
        </message>
        <message>
            <source>ein Matroska-Video (MKV); kein Kanal nimmt es an</source>
            <translation>a Matroska video (MKV); no channel takes it</translation>
        </message>
        <message>
            <source>ein AVI-Video; kein Kanal nimmt es an</source>
            <translation>an AVI video; no channel takes it</translation>
        </message>
        <message>
            <source>ein Windows-Media-Video; kein Kanal nimmt es an</source>
            <translation>a Windows Media video; no channel takes it</translation>
        </message>
        <message>
            <source>ein Flash-Video; kein Kanal nimmt es an</source>
            <translation>a Flash video; no channel takes it</translation>
        </message>
        <message>
            <source>ein MPEG-Video; kein Kanal nimmt es an</source>
            <translation>an MPEG video; no channel takes it</translation>
        </message>
        <message>
            <source>ein 3GPP-Video; kein Kanal nimmt es an</source>
            <translation>a 3GPP video; no channel takes it</translation>
        </message>
        <message>
            <source>ein ZIP-Archiv</source>
            <translation>a ZIP archive</translation>
        </message>
        <message>
            <source>Bitte entpacken und die Dateien in den Medienordner legen.</source>
            <translation>Please unpack it and put the files into the media folder.</translation>
        </message>
        <message>
            <source>kein Bild, kein Video und kein PDF</source>
            <translation>no picture, no video and no PDF</translation>
        </message>
        <message>
            <source>Bitte die richtige Datei nennen.</source>
            <translation>Please name the right file.</translation>
        </message>
        <message>
            <source>ein WebP-Bild</source>
            <translation>a WebP picture</translation>
        </message>
        <message>
            <source>ein AVIF-Bild</source>
            <translation>an AVIF picture</translation>
        </message>
        <message>
            <source>ein TIFF-Bild</source>
            <translation>a TIFF picture</translation>
        </message>
        <message>
            <source>ein BMP-Bild</source>
            <translation>a BMP picture</translation>
        </message>
        <message>
            <source>ein MP4-Video</source>
            <translation>an MP4 video</translation>
        </message>
        <message>
            <source>ein QuickTime-Video</source>
            <translation>a QuickTime video</translation>
        </message>
        <message>
            <source>ein WebM-Video</source>
            <translation>a WebM video</translation>
        </message>
        <message>
            <source>eine Untertiteldatei (SRT)</source>
            <translation>a subtitle file (SRT)</translation>
        </message>
        <message>
            <source>eine Untertiteldatei (WebVTT)</source>
            <translation>a subtitle file (WebVTT)</translation>
        </message>
        <message>
            <source>lässt sich nicht lesen. Bitte die Rechte prüfen.</source>
            <translation>cannot be read. Please check the permissions.</translation>
        </message>
        <message>
            <source>Abgebrochen. Geschrieben wurde nichts.</source>
            <translation>Cancelled. Nothing was written.</translation>
        </message>
        <message>
            <source>Es fehlen noch Medien auf diesem Gerät: „{name}“ und {more} weitere. Bitte gleichen Sie ab und warten, bis sie geladen sind.</source>
            <translation>Media are still missing on this device: “{name}” and {more} more. Please sync and wait until they are loaded.</translation>
        </message>
        <message>
            <source>Ein Text von „{title}“ ist nicht da. Bitte gleichen Sie erst ab.</source>
            <translation>A text of “{title}” is not here. Please sync first.</translation>
        </message>
        <message>
            <source>„{name}“ ist noch nicht auf diesem Gerät. Bitte gleichen Sie ab und warten, bis die Datei geladen ist.</source>
            <translation>“{name}” is not on this device yet. Please sync and wait until the file is loaded.</translation>
        </message>
        <message>
            <source>„{name}“ ist auf diesem Gerät beschädigt und wird neu geholt. Bitte gleichen Sie ab und versuchen Sie es noch einmal.</source>
            <translation>“{name}” is damaged on this device and is fetched anew. Please sync and try again.</translation>
        </message>
        <message>
            <source>Ein Haus mit dem Kürzel {code} gibt es im Raum nicht.</source>
            <translation>There is no house with the code {code} in the space.</translation>
        </message>
        <message>
            <source>Bitte geben Sie die Tage als JJJJ-MM-TT an, zum Beispiel 2026-10-12.</source>
            <translation>Please give the days as YYYY-MM-DD, for example 2026-10-12.</translation>
        </message>
        <message>
            <source>Mit dieser Einladung hat sich schon ein anderes Gerät angemeldet: {name}. Eine Einladung gilt für ein Gerät. Fragen Sie am Telefon nach beiden, bevor Sie eines bestätigen.</source>
            <translation>Another device has registered with this invitation already: {name}. An invitation is for one device. Ask about both on the telephone before you confirm one.</translation>
        </message>
        <message>
            <source>Auszüge und Auskünfte geben Federführung, Verwaltung, Registratur und Revision aus. Bitte wenden Sie sich an eine dieser Stellen.</source>
            <translation>Extracts and inquiries are given out by lead, administration, records and auditors. Please ask one of them.</translation>
        </message>
        <message>
            <source>Auskunft ausgegeben (intern)</source>
            <translation>Inquiry package issued (internal)</translation>
        </message>
        <message>
            <source>Auskunft ausgegeben (Zulieferung)</source>
            <translation>Inquiry package issued (contribution)</translation>
        </message>
        <message>
            <source>Auskunft ausgegeben (Drucksache)</source>
            <translation>Inquiry package issued (printed paper)</translation>
        </message>
        <message>
            <source>Fassung eingelesen</source>
            <translation>Revision read from a plan</translation>
        </message>
        <message>
            <source>Raum angelegt</source>
            <translation>Space set up</translation>
        </message>
        <message>
            <source>Einstellungen des Raums geändert</source>
            <translation>Settings of the space changed</translation>
        </message>
        <message>
            <source>Prüfung eingestellt</source>
            <translation>Check set</translation>
        </message>
        <message>
            <source>Ausnahme von einer Prüfung erbeten</source>
            <translation>Exception from a check asked for</translation>
        </message>
        <message>
            <source>Ausnahme von einer Prüfung abgelehnt</source>
            <translation>Exception from a check declined</translation>
        </message>
        <message>
            <source>Sperre einer Prüfung aufgehoben</source>
            <translation>Block of a check lifted</translation>
        </message>
        <message>
            <source>Sperrzeit eingetragen oder aufgehoben</source>
            <translation>Blackout period entered or taken back</translation>
        </message>
        <message>
            <source>Sperrzeit mit weiterer Station eingetragen oder aufgehoben</source>
            <translation>Blackout period with a further step entered or lifted</translation>
        </message>
        <message>
            <source>Haus eingetragen</source>
            <translation>House entered</translation>
        </message>
        <message>
            <source>Stelle eingetragen</source>
            <translation>Unit entered</translation>
        </message>
        <message>
            <source>Funktion benannt</source>
            <translation>Function named</translation>
        </message>
        <message>
            <source>Mitglied eingeladen</source>
            <translation>Member invited</translation>
        </message>
        <message>
            <source>Gerät angemeldet</source>
            <translation>Device signed in</translation>
        </message>
        <message>
            <source>Gerät bestätigt</source>
            <translation>Device confirmed</translation>
        </message>
        <message>
            <source>Rollen eines Mitglieds gesetzt</source>
            <translation>Roles of a member set</translation>
        </message>
        <message>
            <source>Mitglied oder Gerät gesperrt</source>
            <translation>Member or device locked</translation>
        </message>
        <message>
            <source>Rückwirkende Sperre bestätigt</source>
            <translation>Backdated lock confirmed</translation>
        </message>
        <message>
            <source>Gesperrte Einträge wieder zugelassen</source>
            <translation>Locked entries admitted again</translation>
        </message>
        <message>
            <source>Aufbewahrungsfrist geändert</source>
            <translation>Retention period changed</translation>
        </message>
        <message>
            <source>Löschung von Inhalten verlangt</source>
            <translation>Erasure of contents asked for</translation>
        </message>
        <message>
            <source>Löschung von Inhalten bestätigt</source>
            <translation>Erasure of contents confirmed</translation>
        </message>
        <message>
            <source>Gabelung einer Kette belegt</source>
            <translation>Fork of a chain proven</translation>
        </message>
        <message>
            <source>Gerät hat seine Kette beendet</source>
            <translation>Device has ended its chain</translation>
        </message>
        <message>
            <source>Laufweg veröffentlicht</source>
            <translation>Route published</translation>
        </message>
        <message>
            <source>Stand bezeugt</source>
            <translation>State witnessed</translation>
        </message>
        <message>
            <source>Fingerabdruck des Protokolls gedruckt</source>
            <translation>Fingerprint of the log printed</translation>
        </message>
        <message>
            <source>Auskunft ausgegeben</source>
            <translation>Inquiry package issued</translation>
        </message>
        <message>
            <source>Entwurf angelegt</source>
            <translation>Draft made</translation>
        </message>
        <message>
            <source>Angaben zum Entwurf geändert</source>
            <translation>Details of the draft changed</translation>
        </message>
        <message>
            <source>Text hinterlegt</source>
            <translation>Text filed</translation>
        </message>
        <message>
            <source>Medium hinterlegt</source>
            <translation>Medium filed</translation>
        </message>
        <message>
            <source>Fassung angelegt</source>
            <translation>Revision made</translation>
        </message>
        <message>
            <source>Fassung vorgelegt</source>
            <translation>Revision submitted</translation>
        </message>
        <message>
            <source>Umlauf zurückgeholt</source>
            <translation>Run recalled</translation>
        </message>
        <message>
            <source>Entwurf zurückgezogen</source>
            <translation>Draft withdrawn</translation>
        </message>
        <message>
            <source>Votum zurückgenommen</source>
            <translation>Vote withdrawn</translation>
        </message>
        <message>
            <source>Rückfrage beantwortet</source>
            <translation>Question answered</translation>
        </message>
        <message>
            <source>Frist in Schweigen abgelaufen (System)</source>
            <translation>Deadline passed in silence (system)</translation>
        </message>
        <message>
            <source>Um mehr Zeit gebeten</source>
            <translation>Asked for more time</translation>
        </message>
        <message>
            <source>Um mehr Zeit entschieden</source>
            <translation>Decided on more time</translation>
        </message>
        <message>
            <source>Bezahlte Reichweite beantragt</source>
            <translation>Paid reach asked for</translation>
        </message>
        <message>
            <source>Über bezahlte Reichweite entschieden</source>
            <translation>Paid reach decided</translation>
        </message>
        <message>
            <source>Strittige Station entschieden</source>
            <translation>Contested step decided</translation>
        </message>
        <message>
            <source>Anmerkung geschrieben</source>
            <translation>Comment written</translation>
        </message>
        <message>
            <source>Einwilligung oder Lizenz eingetragen</source>
            <translation>Consent or licence entered</translation>
        </message>
        <message>
            <source>Widerruf einer Einwilligung eingetragen</source>
            <translation>Revocation of a consent entered</translation>
        </message>
        <message>
            <source>Folge einer Einwilligung abgehakt oder wieder geöffnet</source>
            <translation>Consequence of a consent ticked or reopened</translation>
        </message>
        <message>
            <source>Vertretung eingetragen oder beendet</source>
            <translation>Deputy entered or ended</translation>
        </message>
        <message>
            <source>Abwesenheit eingetragen oder beendet</source>
            <translation>Absence entered or ended</translation>
        </message>
        <message>
            <source>Textbausteine geändert</source>
            <translation>Text templates changed</translation>
        </message>
        <message>
            <source>Anmerkung erledigt oder wieder geöffnet</source>
            <translation>Comment settled or reopened</translation>
        </message>
        <message>
            <source>Freigabe widerrufen</source>
            <translation>Release revoked</translation>
        </message>
        <message>
            <source>Veröffentlichung vermerkt</source>
            <translation>Publication noted</translation>
        </message>
        <message>
            <source>Kanal entfällt oder ist wieder vorgesehen</source>
            <translation>Channel dropped or due again</translation>
        </message>
        <message>
            <source>Zur Abweichung entschieden</source>
            <translation>Deviation decided on</translation>
        </message>
        <message>
            <source>Beitrag depubliziert</source>
            <translation>Posting taken down</translation>
        </message>
        <message>
            <source>Sperrzeit eingetragen</source>
            <translation>Blackout entered</translation>
        </message>
        <message>
            <source>Sperrzeit mit weiterer Station eingetragen</source>
            <translation>Blackout period with a further step entered</translation>
        </message>
        <message>
            <source>Krisenstopp ausgelöst</source>
            <translation>Crisis stop set off</translation>
        </message>
        <message>
            <source>Folge einer Einwilligung abgehakt</source>
            <translation>Consequence of a consent ticked off</translation>
        </message>
        <message>
            <source>Vertretung eingetragen</source>
            <translation>Substitution entered</translation>
        </message>
        <message>
            <source>Abwesenheit eingetragen</source>
            <translation>Absence entered</translation>
        </message>
        <message>
            <source>Anmerkung erledigt</source>
            <translation>Comment settled</translation>
        </message>
        <message>
            <source>Kanal entfällt</source>
            <translation>Channel dropped</translation>
        </message>
        <message>
            <source>Abweichung vermerkt</source>
            <translation>Deviation noted</translation>
        </message>
        <message>
            <source>Sperrzeit aufgehoben</source>
            <translation>Blackout lifted</translation>
        </message>
        <message>
            <source>Sperrzeit mit weiterer Station aufgehoben</source>
            <translation>Blackout period with a further step lifted</translation>
        </message>
        <message>
            <source>Krisenstopp aufgehoben</source>
            <translation>Crisis stop lifted</translation>
        </message>
        <message>
            <source>Folge einer Einwilligung wieder geöffnet</source>
            <translation>Consequence of a consent reopened</translation>
        </message>
        <message>
            <source>Vertretung beendet</source>
            <translation>Substitution ended</translation>
        </message>
        <message>
            <source>Abwesenheit beendet</source>
            <translation>Absence ended</translation>
        </message>
        <message>
            <source>Anmerkung wieder geöffnet</source>
            <translation>Comment reopened</translation>
        </message>
        <message>
            <source>Kanal wieder vorgesehen</source>
            <translation>Channel due again</translation>
        </message>
        <message>
            <source>Berichtigung verlangt</source>
            <translation>Correction demanded</translation>
        </message>
        <message>
            <source>Freigegeben</source>
            <translation>Approved</translation>
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
            <source>Fehlanzeige</source>
            <translation>Not concerned</translation>
        </message>
        <message>
            <source>Zur Kenntnis genommen</source>
            <translation>Acknowledged</translation>
        </message>
        <message>
            <source>Abgegeben</source>
            <translation>Passed on</translation>
        </message>
        <message>
            <source>{said}, in Vertretung für {unit}</source>
            <translation>{said}, standing in for {unit}</translation>
        </message>
        <message>
            <source>Unbekannte Art: {kind}</source>
            <translation>Unknown kind: {kind}</translation>
        </message>
        <message>
            <source>Votum abgegeben</source>
            <translation>Vote given</translation>
        </message>
        <message>
            <source>Gesperrt: {text}</source>
            <translation>Blocked: {text}</translation>
        </message>
        <message>
            <source>Bild {number} wird noch geholt.</source>
            <translation>Picture {number} is still being fetched.</translation>
        </message>
        <message>
            <source>{count} von {all} Medien werden noch geholt.</source>
            <translation>{count} of {all} media are still being fetched.</translation>
        </message>
        <message>
            <source>Video {number} wird noch geholt.</source>
            <translation>Video {number} is still being fetched.</translation>
        </message>
        <message>
            <source>PDF {number} wird noch geholt.</source>
            <translation>PDF {number} is still being fetched.</translation>
        </message>
        <message>
            <source>Die Untertitel werden noch geholt.</source>
            <translation>The subtitles are still being fetched.</translation>
        </message>
        <message>
            <source>„{title}“, {day}</source>
            <translation>“{title}”, {day}</translation>
        </message>
        <message>
            <source>Kein Entwurf ist in dieser Zeit geplant.</source>
            <translation>No draft is planned in this period.</translation>
        </message>
        <message>
            <source>1 Entwurf ist in dieser Zeit geplant.</source>
            <translation>1 draft is planned in this period.</translation>
        </message>
        <message>
            <source>{count} Entwürfe sind in dieser Zeit geplant.</source>
            <translation>{count} drafts are planned in this period.</translation>
        </message>
        <message>
            <source>Kein Entwurf im Umlauf wird dadurch gesperrt oder frei.</source>
            <translation>No draft in circulation is blocked or freed by this.</translation>
        </message>
        <message>
            <source>1 Entwurf im Umlauf wird dadurch gesperrt oder frei.</source>
            <translation>1 draft in circulation is blocked or freed by this.</translation>
        </message>
        <message>
            <source>{count} Entwürfe im Umlauf werden dadurch gesperrt oder frei.</source>
            <translation>{count} drafts in circulation are blocked or freed by this.</translation>
        </message>
        <message>
            <source>Nichts wird dadurch fällig.</source>
            <translation>Nothing becomes due by this.</translation>
        </message>
        <message>
            <source>1 Vorgang wird dadurch fällig; gelöscht wird erst nach Vorschlag und Bestätigung.</source>
            <translation>1 record becomes due by this; it is erased only once that was proposed and confirmed.</translation>
        </message>
        <message>
            <source>{count} Vorgänge werden dadurch fällig; gelöscht wird erst nach Vorschlag und Bestätigung.</source>
            <translation>{count} records become due by this; they are erased only once that was proposed and confirmed.</translation>
        </message>
        <message>
            <source>„{title}“, {day}: im Umlauf, muss neu vorgelegt werden</source>
            <translation>“{title}”, {day}: in circulation, has to be submitted again</translation>
        </message>
        <message>
            <source>„{title}“ wird gesperrt</source>
            <translation>“{title}” is blocked</translation>
        </message>
        <message>
            <source>„{title}“ wird frei</source>
            <translation>“{title}” is freed</translation>
        </message>
        <message>
            <source>und {count} weitere</source>
            <translation>and {count} more</translation>
        </message>
        <message>
            <source>Die Schlusszeichnung zeichnet mit oder nicht mit.</source>
            <translation>The final signature either co-signs or does not.</translation>
        </message>
        <message>
            <source>Wurde nicht mitgezeichnet, braucht es eine neue Fassung.</source>
            <translation>Once co-signing was declined, a new revision is needed.</translation>
        </message>
        <message>
            <source>Der Entwurf ist nicht schlussgezeichnet.</source>
            <translation>The draft has no final signature.</translation>
        </message>
        <message>
            <source>Es sind noch Maßgaben offen. Erst eine Fassung, die sie erfüllt, kann schlussgezeichnet werden.</source>
            <translation>Provisos are still open. Only a revision that meets them can get the final signature.</translation>
        </message>
        <message>
            <source>Es fehlen noch Medien dieser Fassung. Mitzeichnen geht, sobald sie da und geprüft sind.</source>
            <translation>Media of this revision are still missing. Co-signing is possible once they are here and checked.</translation>
        </message>
        <message>
            <source>Bitte nennen Sie mindestens eine Maßgabe.</source>
            <translation>Please name at least one proviso.</translation>
        </message>
        <message>
            <source>Veröffentlicht, obwohl der Entwurf nicht mitgezeichnet ist.</source>
            <translation>Published although co-signing of the draft was declined.</translation>
        </message>
        <message>
            <source>Veröffentlicht, obwohl die Schlusszeichnung widerrufen ist.</source>
            <translation>Published although the final signature is revoked.</translation>
        </message>
        <message>
            <source>Veröffentlicht, ohne dass diese Fassung schlussgezeichnet ist.</source>
            <translation>Published without a final signature on this revision.</translation>
        </message>
        <message>
            <source>Die Grundlage der Schlusszeichnung ist nachträglich entfallen.</source>
            <translation>The basis of the final signature has since fallen away.</translation>
        </message>
        <message>
            <source>Nach der Schlusszeichnung ist eine neue Fassung entstanden.</source>
            <translation>A new revision was made after the final signature.</translation>
        </message>
        <message>
            <source>Der Entwurf ist nicht für {channel} schlussgezeichnet.</source>
            <translation>The draft has no final signature for {channel}.</translation>
        </message>
        <message>
            <source>Ihre Mitzeichnung läuft schon.</source>
            <translation>Your co-signature is being signed already.</translation>
        </message>
        <message>
            <source>Es sind Maßgaben offen. Bitte sehen Sie sie einzeln an.</source>
            <translation>Provisos are open. Please look at it on its own.</translation>
        </message>
        <message>
            <source>Diese Mitzeichnung wartet nicht mehr.</source>
            <translation>This co-signature is no longer waiting.</translation>
        </message>
        <message>
            <source>Anmerkung {number} muss vor der Mitzeichnung erledigt sein.</source>
            <translation>Comment {number} must be settled before co-signing.</translation>
        </message>
        <message>
            <source>Die Anmerkungen {others} und {last} müssen vor der Mitzeichnung erledigt sein.</source>
            <translation>Comments {others} and {last} must be settled before co-signing.</translation>
        </message>
        <message>
            <source>Mit Maßgabe mitgezeichnet</source>
            <translation>Co-signed with provisos</translation>
        </message>
        <message>
            <source>Schlusszeichnung widerrufen</source>
            <translation>Final signature revoked</translation>
        </message>
        <message>
            <source>Dieses Gerät ist in diesem Raum noch nicht bestätigt. Sie können lesen, aber noch nicht entscheiden.</source>
            <translation>This device is not confirmed in this space yet. You can read, but not decide yet.</translation>
        </message>
        <message>
            <source>Ihr Funktionskonto darf das in diesem Raum nicht.</source>
            <translation>Your function may not do that in this space.</translation>
        </message>
        <message>
            <source>Die Revision liest, prüft und gibt Auskünfte aus. Alles andere tun die Stellen des Raums.</source>
            <translation>The auditor reads, checks and exports. Everything else is done by the units of the space.</translation>
        </message>
        <message>
            <source>Nur Stellen mit Prüfrecht geben ein Votum ab.</source>
            <translation>Only units with the right to review give a vote.</translation>
        </message>
        <message>
            <source>Diesen Entwurf gibt es schon.</source>
            <translation>This draft is there already.</translation>
        </message>
        <message>
            <source>Diesen Entwurf gibt es nicht.</source>
            <translation>There is no such draft.</translation>
        </message>
        <message>
            <source>Die Fassung, auf der diese aufbaut, ist nicht da.</source>
            <translation>The revision that this one builds on is not here.</translation>
        </message>
        <message>
            <source>Ein Text oder Medium der Fassung fehlt.</source>
            <translation>A text or medium of the revision is missing.</translation>
        </message>
        <message>
            <source>Die Nummer der Fassung passt nicht zur vorigen.</source>
            <translation>The number of the revision does not fit the one before.</translation>
        </message>
        <message>
            <source>Der Entwurf ist abgeschlossen und lässt sich so nicht mehr ändern.</source>
            <translation>The draft is closed and can no longer be changed like this.</translation>
        </message>
        <message>
            <source>Diese Fassung ist schon im Umlauf.</source>
            <translation>This revision is in review already.</translation>
        </message>
        <message>
            <source>Es gibt zwei Fassungen nebeneinander. Bitte führen Sie sie erst zusammen.</source>
            <translation>There are two revisions side by side. Please join them first.</translation>
        </message>
        <message>
            <source>Diese Fassung ist überholt. Bitte sehen Sie die neue Fassung an.</source>
            <translation>This revision is outdated. Please look at the new revision.</translation>
        </message>
        <message>
            <source>Diesen Laufweg gibt es nicht.</source>
            <translation>There is no such route.</translation>
        </message>
        <message>
            <source>Der Laufweg braucht genau eine Schlusszeichnung am Ende, ohne Verschweigen.</source>
            <translation>The route needs exactly one final signature at its end, without lapsing in silence.</translation>
        </message>
        <message>
            <source>Nach einer Zurückweisung braucht es eine neue Fassung.</source>
            <translation>After a rejection a new revision is needed.</translation>
        </message>
        <message>
            <source>Der Entwurf ist gerade nicht im Umlauf.</source>
            <translation>The draft is not in review at present.</translation>
        </message>
        <message>
            <source>Diese Station gibt es auf dem Laufweg nicht.</source>
            <translation>There is no such step on the route.</translation>
        </message>
        <message>
            <source>Diese Station liegt bei einer anderen Stelle.</source>
            <translation>This step lies with another unit.</translation>
        </message>
        <message>
            <source>Ihre Stelle ist für diese Stelle nicht als Vertretung eingetragen.</source>
            <translation>Your unit is not entered as a deputy of this unit.</translation>
        </message>
        <message>
            <source>Die Vertretung gilt heute nicht. Bitte tragen Sie sie mit passenden Tagen ein.</source>
            <translation>The deputy's days do not include today. Please enter it with days that fit.</translation>
        </message>
        <message>
            <source>In dieser Stelle ist niemand mit Prüfrecht. Bitte wählen Sie eine andere Stelle.</source>
            <translation>Nobody in this unit may review. Please choose another unit.</translation>
        </message>
        <message>
            <source>Eine Stelle vertritt sich nicht selbst.</source>
            <translation>A unit does not stand in for itself.</translation>
        </message>
        <message>
            <source>Diese Station ist noch nicht an der Reihe.</source>
            <translation>It is not this step's turn yet.</translation>
        </message>
        <message>
            <source>An dieser Station ist schon entschieden.</source>
            <translation>This step is decided already.</translation>
        </message>
        <message>
            <source>Vier-Augen-Prinzip: Sie haben in diesem Umlauf schon an einer anderen Station gezeichnet.</source>
            <translation>Four-eyes principle: you have already signed at another step of this run.</translation>
        </message>
        <message>
            <source>Die Schlusszeichnung braucht eine Freigabe oder eine Zurückweisung.</source>
            <translation>The final signature takes an approval or a rejection.</translation>
        </message>
        <message>
            <source>Vier-Augen-Prinzip: Wer die Fassung verfasst hat, gibt nicht die Schlusszeichnung.</source>
            <translation>Four-eyes principle: who wrote the revision does not give the final signature.</translation>
        </message>
        <message>
            <source>Diese Anmerkung gibt es nicht.</source>
            <translation>There is no such comment.</translation>
        </message>
        <message>
            <source>Dieses Votum gibt es nicht.</source>
            <translation>There is no such vote.</translation>
        </message>
        <message>
            <source>Nur wer das Votum gegeben hat, kann es zurücknehmen.</source>
            <translation>Only who gave the vote can take it back.</translation>
        </message>
        <message>
            <source>Dieses Votum gilt nicht mehr.</source>
            <translation>This vote no longer holds.</translation>
        </message>
        <message>
            <source>Die Schlusszeichnung lässt sich nicht zurücknehmen, nur widerrufen.</source>
            <translation>The final signature cannot be taken back, only revoked.</translation>
        </message>
        <message>
            <source>Die nächste Etappe hat schon entschieden. Das Votum lässt sich nicht mehr zurücknehmen.</source>
            <translation>The next stage has decided already. The vote can no longer be taken back.</translation>
        </message>
        <message>
            <source>Bitte nennen Sie einen Tag nach der jetzigen Frist.</source>
            <translation>Please name a day after the present deadline.</translation>
        </message>
        <message>
            <source>Diese bezahlte Reichweite hat niemand beantragt.</source>
            <translation>Nobody has asked for this paid reach.</translation>
        </message>
        <message>
            <source>Vier-Augen-Prinzip: Wer bezahlte Reichweite beantragt, genehmigt sie nicht selbst.</source>
            <translation>Four eyes: who asks for paid reach does not grant it.</translation>
        </message>
        <message>
            <source>Der Betrag muss über null liegen und darf den beantragten nicht übersteigen.</source>
            <translation>The amount must be above zero and not above what was asked for.</translation>
        </message>
        <message>
            <source>Um diese Verlängerung hat niemand gebeten.</source>
            <translation>Nobody asked for this extension.</translation>
        </message>
        <message>
            <source>Um mehr Zeit ist hier gerade nicht gebeten.</source>
            <translation>Nobody is asking for more time here at present.</translation>
        </message>
        <message>
            <source>Ihre Stelle hat schon um mehr Zeit gebeten.</source>
            <translation>Your unit has asked for more time already.</translation>
        </message>
        <message>
            <source>An dieser Station zählt Schweigen nicht.</source>
            <translation>At this step silence does not count.</translation>
        </message>
        <message>
            <source>Die Frist dieser Station ist noch nicht abgelaufen.</source>
            <translation>The deadline of this step has not passed yet.</translation>
        </message>
        <message>
            <source>An dieser Station ist nichts strittig.</source>
            <translation>Nothing is contested at this step.</translation>
        </message>
        <message>
            <source>Diese Rückfrage ist schon beantwortet.</source>
            <translation>This question is answered already.</translation>
        </message>
        <message>
            <source>Es gibt keine offene Rückfrage.</source>
            <translation>There is no open question.</translation>
        </message>
        <message>
            <source>Es gibt nichts zurückzunehmen: Auf diesem Gerät wurde nichts eingelesen, das letzte Einlesen hat nur vorhandene Entwürfe geändert, oder auf alle Entwürfe hat schon jemand reagiert.</source>
            <translation>There is nothing to take back: nothing was imported on this device, the last import only changed drafts that were there, or somebody has already acted on every draft.</translation>
        </message>
        <message>
            <source>Der Entwurf ist nicht freigegeben.</source>
            <translation>The draft is not released.</translation>
        </message>
        <message>
            <source>Der Entwurf ist schon veröffentlicht.</source>
            <translation>The draft is published already.</translation>
        </message>
        <message>
            <source>Diese Fassung gibt es nicht.</source>
            <translation>There is no such revision.</translation>
        </message>
        <message>
            <source>Der Entwurf ist nicht für diesen Kanal freigegeben.</source>
            <translation>The draft is not released for this channel.</translation>
        </message>
        <message>
            <source>Für diesen Kanal ist keine Veröffentlichung eingetragen.</source>
            <translation>No publication is recorded for this channel.</translation>
        </message>
        <message>
            <source>Dieser Beitrag ist schon als depubliziert eingetragen.</source>
            <translation>This posting is already recorded as taken down.</translation>
        </message>
        <message>
            <source>Für diesen Kanal ist eine Veröffentlichung eingetragen. Er kann nicht mehr entfallen.</source>
            <translation>A publication is recorded for this channel. It can no longer be dropped.</translation>
        </message>
        <message>
            <source>Dieser Kanal ist schon entfallen.</source>
            <translation>This channel has been dropped already.</translation>
        </message>
        <message>
            <source>Dieser Kanal ist nicht entfallen.</source>
            <translation>This channel was not dropped.</translation>
        </message>
        <message>
            <source>Der veröffentlichte Text ist wortgleich mit der Freigabe.</source>
            <translation>The published text is word for word the released one.</translation>
        </message>
        <message>
            <source>Hier ist nichts zu veröffentlichen: Jeder Kanal ist entfallen oder depubliziert.</source>
            <translation>There is nothing to publish here: every channel was dropped or taken down.</translation>
        </message>
        <message>
            <source>Für jeden Kanal ist schon etwas eingetragen.</source>
            <translation>Something is already recorded for every channel.</translation>
        </message>
        <message>
            <source>„{code}“ ist kein Kürzel. Ein Kürzel beginnt mit einem Buchstaben oder einer Ziffer und hat keine Leerzeichen, zum Beispiel R15 oder sk.presse; der volle Name steht daneben.</source>
            <translation>“{code}” is no code. A code begins with a letter or a digit and has no blanks, for example R15 or sk.presse; the full name stands beside it.</translation>
        </message>
        <message>
            <source>Diese Handlung kennt diese Fassung des Programms nicht.</source>
            <translation>This version of the program does not know this act.</translation>
        </message>
        <message>
            <source>Zu diesem Gerät ist keine Einladung da.</source>
            <translation>There is no invitation for this device.</translation>
        </message>
        <message>
            <source>Das Gerät wurde mit einer anderen Einladung geöffnet.</source>
            <translation>The device was opened with another invitation.</translation>
        </message>
        <message>
            <source>Den Raum gründet nur, wer ihn anlegt.</source>
            <translation>A space is founded only by who sets it up.</translation>
        </message>
        <message>
            <source>Die Kette dieses Geräts hat sich davor gegabelt (wiederhergestellt oder kopiert). Das zählt nicht. Weiter geht es mit „Neuer Schlüssel für dieses Gerät …“ und einer Einladung für ein weiteres Gerät.</source>
            <translation>The chain of this device forked before (restored or copied). This does not count. Go on with “New key for this device …” and an invitation for a further device.</translation>
        </message>
        <message>
            <source>Wer dieses Gerät zugelassen hat, dessen Kette hatte sich davor gegabelt. Bitte lassen Sie es von einem anderen Gerät der Verwaltung noch einmal zu.</source>
            <translation>The chain of who admitted this device had forked before. Please have it admitted again from another device of the administration.</translation>
        </message>
        <message>
            <source>Nach Sperrung eingegangen. Das zählt nicht.</source>
            <translation>Arrived after the lock. That does not count.</translation>
        </message>
        <message>
            <source>Wer dieses Gerät zugelassen hat, war davor gesperrt. Bitte lassen Sie es von einer anderen Verwaltung noch einmal zu.</source>
            <translation>Who admitted this device had been locked before. Please have it admitted again by another administration.</translation>
        </message>
        <message>
            <source>Die Rolle dafür war diesem Mitglied davor genommen. Das zählt nicht.</source>
            <translation>The role for this had been taken from this member before. That does not count.</translation>
        </message>
        <message>
            <source>Dieses Gerät hatte seine Kette davor beendet. Das zählt nicht.</source>
            <translation>This device had ended its chain before. That does not count.</translation>
        </message>
        <message>
            <source>Das beweist keine Gabelung.</source>
            <translation>That proves no fork.</translation>
        </message>
        <message>
            <source>Dieses Mitglied gibt es im Raum nicht.</source>
            <translation>There is no such member in the space.</translation>
        </message>
        <message>
            <source>Diese Sperre gibt es nicht.</source>
            <translation>There is no such lock.</translation>
        </message>
        <message>
            <source>Die genannte Stelle in der Kette des Geräts ist hier nicht bekannt.</source>
            <translation>The position named in the chain of the device is not known here.</translation>
        </message>
        <message>
            <source>Über ein Mitglied mit Verwaltungsrecht bestimmt nur, wer in der Einladung über ihm steht, oder der Wiederherstellungsschlüssel.</source>
            <translation>A member with the right to administer is decided on only by who stands above it in the invitations, or by the recovery key.</translation>
        </message>
        <message>
            <source>Das muss eine zweite Verwaltung bestätigen, die weder gesperrt wird noch unter dem gesperrten Mitglied steht.</source>
            <translation>A second administration must confirm that, one that neither is locked by it nor stands below the locked member.</translation>
        </message>
        <message>
            <source>Von diesem Gerät zählt schon der andere Zweig.</source>
            <translation>Of this device the other branch counts already.</translation>
        </message>
        <message>
            <source>Dieser Raum enthält eine Entscheidung über Rechte, die diese Fassung von Umlauf nicht kennt. Bitte aktualisieren Sie Umlauf; bis dahin können Sie nicht abstimmen.</source>
            <translation>This space holds a decision on rights that this version of Umlauf does not know. Please update Umlauf; until then you cannot vote.</translation>
        </message>
        <message>
            <source>Ein Gerät öffnet seine Kette nur einmal.</source>
            <translation>A device opens its chain only once.</translation>
        </message>
        <message>
            <source>Es sind noch Auflagen offen. Erst eine Fassung, die sie erfüllt, kann schlussgezeichnet werden.</source>
            <translation>Conditions are still open. Only a revision that meets them can get the final signature.</translation>
        </message>
        <message>
            <source>Über eine Ausnahme entscheidet nur, wer die Schlusszeichnung gibt.</source>
            <translation>Only whoever gives the final signature decides on an exception.</translation>
        </message>
        <message>
            <source>Vier-Augen-Prinzip: Wer die Fassung verfasst hat, hebt keine Sperre auf.</source>
            <translation>Four-eyes principle: who wrote the revision lifts no block.</translation>
        </message>
        <message>
            <source>Diese Prüfung sperrt die Fassung nicht.</source>
            <translation>This check does not block the revision.</translation>
        </message>
        <message>
            <source>Um diese Ausnahme hat niemand gebeten, oder sie ist beantwortet.</source>
            <translation>Nobody has asked for this exception, or it was answered.</translation>
        </message>
        <message>
            <source>Um diese Ausnahme ist schon gebeten.</source>
            <translation>This exception is asked for already.</translation>
        </message>
        <message>
            <source>Diese Prüfung gibt es nicht.</source>
            <translation>There is no such check.</translation>
        </message>
        <message>
            <source>Eine Prüfung sperrt diese Fassung.</source>
            <translation>A check blocks this revision.</translation>
        </message>
        <message>
            <source>An keiner offenen Station wartet dieser Entwurf auf Ihre Stelle.</source>
            <translation>At no open step this draft waits for your unit.</translation>
        </message>
        <message>
            <source>Bitte nennen Sie mindestens eine Auflage.</source>
            <translation>Please name at least one condition.</translation>
        </message>
        <message>
            <source>Bitte nennen Sie die Stelle, an die Sie abgeben.</source>
            <translation>Please name the unit that you pass it on to.</translation>
        </message>
        <message>
            <source>Dieses Votum passt nicht zu dieser Art von Station.</source>
            <translation>This vote does not fit this kind of step.</translation>
        </message>
        <message>
            <source>Dieser Nachweis ist widerrufen. Bitte legen Sie für eine neue Einwilligung einen neuen an.</source>
            <translation>This entry is revoked. Please make a new one for a new consent.</translation>
        </message>
        <message>
            <source>Diesen Nachweis gibt es im Verzeichnis nicht.</source>
            <translation>There is no such entry in the register.</translation>
        </message>
        <message>
            <source>Eine Löschung nennt 1 bis 200 Einträge.</source>
            <translation>An erasure names 1 to 200 entries.</translation>
        </message>
        <message>
            <source>Diese Löschung gibt es nicht, oder wer sie verlangt hat, darf das nicht mehr.</source>
            <translation>There is no such erasure, or whoever asked for it may not do so any more.</translation>
        </message>
        <message>
            <source>Vier-Augen-Prinzip: Eine Löschung bestätigt ein zweites Mitglied mit dem Recht Administration oder Registratur.</source>
            <translation>Four-eyes principle: an erasure is confirmed by a second member with the right administration or records.</translation>
        </message>
        <message>
            <source>Diese Löschung ist schon bestätigt.</source>
            <translation>This erasure is confirmed already.</translation>
        </message>
        <message>
            <source>Diesen Eintrag gibt es hier nicht.</source>
            <translation>There is no such entry here.</translation>
        </message>
        <message>
            <source>Löschen lassen sich nur Texte, Medien, Anmerkungen, Funktionsbezeichnungen und Einwilligungen. Voten und andere Tatsachen bleiben.</source>
            <translation>Only texts, media, comments, names of functions and consents can be erased. Votes and other facts stay.</translation>
        </message>
        <message>
            <source>Dieser Text gehört zu einer Fassung. Er lässt sich erst löschen, wenn der Entwurf veröffentlicht oder zurückgezogen ist.</source>
            <translation>This text belongs to a revision. It can be erased only once the draft is published or withdrawn.</translation>
        </message>
        <message>
            <source>Das lässt sich nicht noch einmal zeichnen.</source>
            <translation>This cannot be signed again.</translation>
        </message>
        <message>
            <source>Das geht nur in einem Beispielraum.</source>
            <translation>That is possible only in an example space.</translation>
        </message>
        <message>
            <source>Dieses Kürzel gibt es im Raum schon.</source>
            <translation>This code is there in the space already.</translation>
        </message>
        <message>
            <source>Veröffentlicht, obwohl der Entwurf strittig ist.</source>
            <translation>Published although the draft is contested.</translation>
        </message>
        <message>
            <source>Veröffentlicht, obwohl der Entwurf zurückgewiesen ist.</source>
            <translation>Published although the draft is rejected.</translation>
        </message>
        <message>
            <source>Veröffentlicht, obwohl der Umlauf zurückgeholt ist.</source>
            <translation>Published although the run is recalled.</translation>
        </message>
        <message>
            <source>Veröffentlicht, obwohl der Entwurf zurückgezogen ist.</source>
            <translation>Published although the draft is withdrawn.</translation>
        </message>
        <message>
            <source>Veröffentlicht, obwohl die Freigabe widerrufen ist.</source>
            <translation>Published although the release is revoked.</translation>
        </message>
        <message>
            <source>Veröffentlicht, ohne dass diese Fassung freigegeben ist.</source>
            <translation>Published without this revision being released.</translation>
        </message>
        <message>
            <source>Die Grundlage der Freigabe ist nachträglich entfallen.</source>
            <translation>What the release rested on has since fallen away.</translation>
        </message>
        <message>
            <source>Nach der Schlusszeichnung ist eine Einwendung eingegangen.</source>
            <translation>An objection came in after the final signature.</translation>
        </message>
        <message>
            <source>Nach der Freigabe ist eine neue Fassung entstanden.</source>
            <translation>A new revision came into being after the release.</translation>
        </message>
        <message>
            <source>Zwei Fassungen oder Umläufe stehen nebeneinander. Der Entwurf ruht, bis nur noch einer gilt.</source>
            <translation>Two revisions or runs stand side by side. The draft rests until only one holds.</translation>
        </message>
        <message>
            <source>Die externe ID dieses Entwurfs steht in zwei Entwürfen; ziehen Sie einen zurück.</source>
            <translation>The external ID of this draft stands in two drafts; please withdraw one.</translation>
        </message>
        <message>
            <source>Das lassen die Regeln des Raums nicht zu ({code}).</source>
            <translation>The rules of the space do not allow that ({code}).</translation>
        </message>
        <message>
            <source>Ihre Freigabe wird schon gezeichnet.</source>
            <translation>Your approval is being signed already.</translation>
        </message>
        <message>
            <source>Der Entwurf ist strittig. Bitte sehen Sie ihn einzeln an.</source>
            <translation>The draft is contested. Please look at it by itself.</translation>
        </message>
        <message>
            <source>Inzwischen ist eine neue Fassung da.</source>
            <translation>Meanwhile there is a new revision.</translation>
        </message>
        <message>
            <source>Neue Fassung seit Ihrem letzten Votum. Bitte sehen Sie sie einzeln an.</source>
            <translation>New revision since your last vote. Please look at it by itself.</translation>
        </message>
        <message>
            <source>Es sind Auflagen offen. Bitte sehen Sie sie einzeln an.</source>
            <translation>Conditions are open. Please look at it by itself.</translation>
        </message>
        <message>
            <source>Bitte wählen Sie höchstens {most} Entwürfe.</source>
            <translation>Please choose at most {most} drafts.</translation>
        </message>
        <message>
            <source>{lacking} Medien sind noch nicht da.</source>
            <translation>{lacking} media are not here yet.</translation>
        </message>
        <message>
            <source>Die Datei ist beschädigt: {sound}.</source>
            <translation>The file is damaged: {sound}.</translation>
        </message>
        <message>
            <source>Der Schutz der Einträge fehlt: {missing}.</source>
            <translation>The protection of the entries is missing: {missing}.</translation>
        </message>
        <message>
            <source>{waiting} Einträge warten auf andere, die noch nicht da sind.</source>
            <translation>{waiting} entries wait for others that are not here yet.</translation>
        </message>
        <message>
            <source>Der Raum hat weniger als zwei Administrationen.</source>
            <translation>The space has fewer than two administrators.</translation>
        </message>
        <message>
            <source>Von {house} steht zu dieser Frage keine Angabe aus.</source>
            <translation>Nothing is outstanding from {house} on this question.</translation>
        </message>
        <message>
            <source>Bitte nennen Sie einen Betrag oder einen Text, oder wählen Sie Fehlanzeige.</source>
            <translation>Please name an amount or a text, or choose “Fehlanzeige” (nothing to report).</translation>
        </message>
        <message>
            <source>Bitte geben Sie den Tag als JJJJ-MM-TT an, zum Beispiel 2026-10-12.</source>
            <translation>Please give the day as YYYY-MM-DD, for example 2026-10-12.</translation>
        </message>
        <message>
            <source>Diese Auskunft ist nicht mehr hier.</source>
            <translation>This inquiry is no longer here.</translation>
        </message>
        <message>
            <source>Ein Code braucht eine Ablage oder einen Server, wo die Einladung liegt. Bitte gleichen Sie zuerst ab, oder geben Sie eine Einladungsdatei weiter.</source>
            <translation>A code needs a share or a server where the invitation lies. Please sync first, or hand over an invitation file.</translation>
        </message>
        <message>
            <source>Hier gibt es niemanden namens „{who}“. Möglich sind: {codes}.</source>
            <translation>There is nobody called “{who}” here. Possible are: {codes}.</translation>
        </message>
        <message>
            <source>„{who}“ heißen hier mehrere: {found}. Bitte geben Sie statt des Namens den Anfang der Kennung an.</source>
            <translation>Several here are named “{who}”: {found}. Please give the beginning of the identifier instead of the name.</translation>
        </message>
        <message>
            <source>„{address}“ gehört zu einem anderen Raum als die Einladung.</source>
            <translation>“{address}” belongs to another space than the invitation.</translation>
        </message>
        <message>
            <source>{missing} Von einer Kennung braucht es mindestens {least} Zeichen.</source>
            <translation>{missing} An identifier takes at least {least} characters.</translation>
        </message>
        <message>
            <source>Die Stelle „{key}“ gibt es im Raum nicht.</source>
            <translation>There is no unit “{key}” in the space.</translation>
        </message>
        <message>
            <source>Das Haus „{key}“ gibt es im Raum nicht.</source>
            <translation>There is no house “{key}” in the space.</translation>
        </message>
        <message>
            <source>Den Laufweg „{key}“ gibt es im Raum nicht.</source>
            <translation>There is no route “{key}” in the space.</translation>
        </message>
        <message>
            <source>Es gibt kein Mitglied „{key}“.</source>
            <translation>There is no member “{key}”.</translation>
        </message>
        <message>
            <source>Es gibt kein Gerät „{key}“.</source>
            <translation>There is no device “{key}”.</translation>
        </message>
        <message>
            <source>Es gibt keine Sperre „{key}“.</source>
            <translation>There is no lock “{key}”.</translation>
        </message>
        <message>
            <source>Es gibt keine Löschung „{key}“.</source>
            <translation>There is no erasure “{key}”.</translation>
        </message>
        <message>
            <source>Es gibt keinen Eintrag „{key}“.</source>
            <translation>There is no entry “{key}”.</translation>
        </message>
        <message>
            <source>Es gibt keinen Entwurf „{key}“.</source>
            <translation>There is no draft “{key}”.</translation>
        </message>
        <message>
            <source>„{key}“ passt auf mehrere Entwürfe. Bitte genauer angeben.</source>
            <translation>“{key}” fits several drafts. Please be more precise.</translation>
        </message>
        <message>
            <source>„{key}“ passt auf mehrere. Bitte genauer angeben.</source>
            <translation>“{key}” fits several. Please be more precise.</translation>
        </message>
        <message>
            <source>Die Rolle „{role}“ gibt es nicht</source>
            <translation>There is no role “{role}”</translation>
        </message>
        <message>
            <source>Es fehlt eine Rolle</source>
            <translation>A role is missing</translation>
        </message>
        <message>
            <source>{what}. Möglich sind: {named}.</source>
            <translation>{what}. Possible are: {named}.</translation>
        </message>
        <message>
            <source>Es wartet kein Gerät „{feed}“ auf Bestätigung.</source>
            <translation>No device “{feed}” waits for confirmation.</translation>
        </message>
        <message>
            <source>Bitte schreiben Sie eine Notiz mit 1 bis {most} Zeichen.</source>
            <translation>Please write a note of 1 to {most} characters.</translation>
        </message>
        <message>
            <source>Dieser Raum stammt aus einer Sicherung oder Kopie. Auch der Abgleich brachte nicht alle Einträge dieses Geräts zurück; nirgends zu finden: {number}. Zum Weiterarbeiten braucht dieses Gerät einen neuen Schlüssel. Bitte lassen Sie sich eine Einladung für ein weiteres Gerät geben und wählen Sie damit „Neuer Schlüssel für dieses Gerät …“ (Befehlszeile: umlauf space renew EINLADUNG).</source>
            <translation>This space comes from a backup or copy. The sync, too, did not bring back all entries of this device; nowhere to be found: {number}. To go on, this device needs a new key. Please ask for an invitation for a further device and use it with “New key for this device …” (command line: umlauf space renew INVITATION).</translation>
        </message>
        <message>
            <source>Die Kette dieses Geräts hat sich gegabelt: Auch eine Kopie oder Sicherung dieses Raums hat weitergeschrieben. Was seitdem gezeichnet wurde, zählt nicht, bis die Verwaltung einen Zweig wieder zulässt. Zum Weiterarbeiten lassen Sie sich bitte eine Einladung für ein weiteres Gerät geben und wählen Sie damit „Neuer Schlüssel für dieses Gerät …“ (Befehlszeile: umlauf space renew EINLADUNG).</source>
            <translation>The chain of this device has forked: a copy or backup of this space went on writing as well. What was signed since does not count until an administrator lets one branch count again. To go on working, please get an invitation for a further device and choose “New key for this device …” with it (command line: umlauf space renew INVITATION).</translation>
        </message>
        <message>
            <source>Dieses Gerät ist gesperrt; was es zeichnet, zählt nicht. Wenn das ein Irrtum ist, wenden Sie sich bitte an die Verwaltung des Raums.</source>
            <translation>This device is blocked; what it signs does not count. If that is a mistake, please turn to the administration of the space.</translation>
        </message>
        <message>
            <source>Dieser Raum stammt aus einer Sicherung oder Kopie und ist älter als zuletzt. Bitte gleichen Sie zuerst ab; bis dahin können Sie nur lesen.</source>
            <translation>This space comes from a backup or copy and is older than it last was. Please sync first; until then you can only read.</translation>
        </message>
        <message>
            <source>Von einem früheren Schlüssel dieses Geräts sind Einträge nirgends zu finden: {number}. Bitte tun Sie noch einmal, was fehlt.</source>
            <translation>Entries of a former key of this device are nowhere to be found: {number}. Please do again what is missing.</translation>
        </message>
        <message>
            <source>Das ist nicht der Wiederherstellungsschlüssel dieses Raums.</source>
            <translation>This is not the recovery key of this space.</translation>
        </message>
        <message>
            <source>Diese Einladung gilt für einen anderen Raum.</source>
            <translation>This invitation is for another space.</translation>
        </message>
        <message>
            <source>Mit Verwaltungsrecht bestimmen Sie nicht über sich selbst: Wer Ihr verlorenes Gerät in Händen hält, könnte sonst Ihre übrigen aussperren. Ein eigenes verlorenes Gerät sperrt, wer in der Einladung über Ihnen steht, oder der gedruckte Wiederherstellungsschlüssel (umlauf member revoke FUNKTION --device GERÄT --recovery-key DATEI).</source>
            <translation>As an administrator you do not decide about yourself: whoever holds your lost device could otherwise lock out your others. An own lost device is blocked by whoever stands above you in the invitations, or by the printed recovery key (umlauf member revoke FUNCTION --device DEVICE --recovery-key FILE).</translation>
        </message>
        <message>
            <source>Gilt ab dem nächsten Votum. Was gezeichnet ist, bleibt, wie es ist.</source>
            <translation>Holds from the next vote on. What is signed stays as it is.</translation>
        </message>
        <message>
            <source>{count} Einträge sind nachträglich verändert, zuerst {entry}. Bitte spielen Sie eine Sicherung ein; „umlauf verify“ nennt alle.</source>
            <translation>{count} entries were altered afterwards, first {entry}. Please restore a backup; “umlauf verify” names all of them.</translation>
        </message>
        <message>
            <source>Zurücksetzen lässt sich nur eine gemeinsame Ablage, kein Server.</source>
            <translation>Only a share can be reset, not a server.</translation>
        </message>
        <message>
            <source>Das kann nur die Verwaltung des Raums.</source>
            <translation>Only an admin of the space can do that.</translation>
        </message>
        <message>
            <source>Für diesen Raum ist noch keine Ablage und kein Server bekannt. Bitte geben Sie den Ordner oder die Adresse an.</source>
            <translation>No shared folder and no server is known for this space yet. Please name the folder or the address.</translation>
        </message>
        <message>
            <source>Es wird nichts zurückgehalten.</source>
            <translation>Nothing is held back.</translation>
        </message>
        <message>
            <source>Diese Freigabe wartet nicht mehr.</source>
            <translation>This approval no longer waits.</translation>
        </message>
        <message>
            <source>Das Votum „{keep}“ gibt es nicht.</source>
            <translation>There is no vote “{keep}”.</translation>
        </message>
        <message>
            <source>Die Menge dieses Geräts für 30 Tage ist erreicht</source>
            <translation>This device has reached its amount for 30 days</translation>
        </message>
        <message>
            <source>Ein Paket in der Ablage ist beschädigt; wer seinen Inhalt hat, gibt ihn erneut</source>
            <translation>A packet in the share is damaged; whoever holds what was in it gives it again</translation>
        </message>
        <message>
            <source>Ein Paket in der Ablage ist nicht zu lesen; es wurde nichts daraus übernommen</source>
            <translation>A packet in the share cannot be read; nothing was taken from it</translation>
        </message>
        <message>
            <source>Der Server ist kürzer als zuletzt: Dort fehlten Einträge, die er schon hatte, etwa nach einer Rücksicherung. Er hat von hier alles wieder bekommen, verloren ist nichts. Bitte sagen Sie es denen, die ihn betreiben.</source>
            <translation>The server is shorter than before: entries were missing that it once had, as after a restore. It got everything again from here, nothing is lost. Please tell those who run it.</translation>
        </message>
        <message>
            <source>Der Server nimmt von einem Gerät ({device}) zurzeit nichts mehr an: mehr als 64 MiB Einträge in 30 Tagen. Sie bleiben hier gespeichert und gehen hinaus, sobald die Frist um ist oder andere darauf aufbauen. Bitte fragen Sie bei denen nach, die das Gerät benutzen.</source>
            <translation>The server takes nothing more from one device ({device}) for now: more than 64 MiB of entries in 30 days. They stay stored here and go out once the time is over or others build on them. Please ask those who use the device.</translation>
        </message>
        <message>
            <source>Die Ablage war beschädigt und wurde aus dem Bestand dieses Geräts erneuert</source>
            <translation>The shared folder was damaged and was renewed from what this device holds</translation>
        </message>
        <message>
            <source>Von „{who}“ kommen mehr als 64 MiB Einträge in 30 Tagen. Was darüber liegt, wird hier zurückgehalten und zählt nicht. Bitte fragen Sie dort nach. Ist es gewollt, lassen Sie es mit „Trotzdem annehmen“ zu (umlauf sync --admit {device}); ist das Gerät in falschen Händen, sperren Sie es unter „Mitglieder“ (umlauf member revoke).</source>
            <translation>More than 64 MiB of entries in 30 days come from “{who}”. What lies beyond is held back here and does not count. Please ask there. If it is intended, let it in with “Take it in anyway” (umlauf sync --admit {device}); if the device is in the wrong hands, revoke it under “Members” (umlauf member revoke).</translation>
        </message>
        <message>
            <source>Von „{who}“ kommen mehr als 20 GiB Medien in 30 Tagen. Was darüber liegt, wird nicht geladen. Bitte fragen Sie dort nach. Ist es gewollt, lassen Sie es mit „Trotzdem annehmen“ zu (umlauf sync --admit {device}).</source>
            <translation>More than 20 GiB of media in 30 days come from “{who}”. What lies beyond is not fetched. Please ask there. If it is intended, let it in with “Take it in anyway” (umlauf sync --admit {device}).</translation>
        </message>
        <message>
            <source>einem Gerät, das hier noch unbekannt ist</source>
            <translation>a device that is not known here yet</translation>
        </message>
        <message>
            <source>Ein Medium in der Ablage ist verändert und wurde nicht übernommen</source>
            <translation>A medium in the shared folder is altered and was not taken over</translation>
        </message>
        <message>
            <source>„{name}“ ist kein lesbares Umlauf-Paket. Bitte lassen Sie es sich noch einmal geben. Es wurde nichts übernommen.</source>
            <translation>“{name}” is no readable Umlauf packet. Please have it given to you again. Nothing was taken over.</translation>
        </message>
        <message>
            <source>„{name}“ gehört zu einem anderen Raum. Es wurde nichts übernommen.</source>
            <translation>“{name}” belongs to another space. Nothing was taken over.</translation>
        </message>
        <message>
            <source>„{name}“ stammt von einer neueren Fassung von Umlauf. Bitte aktualisieren Sie Umlauf.</source>
            <translation>“{name}” comes from a newer version of Umlauf. Please update Umlauf.</translation>
        </message>
        <message>
            <source>Die Unterschrift von „{name}“ passt nicht zu seinem Inhalt. Es wurde nichts übernommen. Bitte lassen Sie sich das Paket noch einmal geben.</source>
            <translation>The signature of “{name}” does not fit its content. Nothing was taken over. Please have the packet given to you again.</translation>
        </message>
        <message>
            <source>„{name}“ sagt nicht, was die Gegenstelle schon hat. Bitte lassen Sie sich die Datei mit „umlauf packet heads DATEI“ noch einmal schreiben.</source>
            <translation>“{name}” does not say what the other side has already. Please have the file written again with “umlauf packet heads DATEI”.</translation>
        </message>
        <message>
            <source>Ein Medium im Paket ist verändert und wurde nicht übernommen</source>
            <translation>A medium in the packet is altered and was not taken over</translation>
        </message>
        <message>
            <source>Dem Paket fehlen zu viele Einträge, auf denen seine eigenen beruhen. Bitte lassen Sie sich ein Paket mit allem schreiben (ohne --for).</source>
            <translation>The packet lacks too many entries that its own rest on. Please have a packet with everything written (without --for).</translation>
        </message>
        <message>
            <source>Die Ablage war binnen eines Tages zweimal beschädigt. Seitdem schreiben alle dort nur noch Pakete: langsamer, aber es kommt alles an. Ist die Ursache behoben, hebt die Verwaltung das auf (umlauf share reset).</source>
            <translation>The share was damaged twice within a day. Since then everybody writes packets only there: slower, but everything arrives. Once the cause is gone, an admin ends that (umlauf share reset).</translation>
        </message>
        <message>
            <source>{why} Festgestellt hat es am {day} das Gerät {feed}.</source>
            <translation>{why} Found on {day} by the device {feed}.</translation>
        </message>
        <message>
            <source>Der Hilfsprozess schickt mehr, als vereinbart ist</source>
            <translation>The helper process sends more than is agreed</translation>
        </message>
        <message>
            <source>Der Hilfsprozess schickt etwas Unverständliches</source>
            <translation>The helper process sends something that makes no sense</translation>
        </message>
        <message>
            <source>Der Hilfsprozess bricht mitten im Satz ab</source>
            <translation>The helper process breaks off in mid-sentence</translation>
        </message>
        <message>
            <source>Die Ablage ist kürzer als zuletzt: Dort fehlten Einträge, die sie schon hatte. Sie hat von hier alles wieder bekommen, verloren ist nichts. Bitte sagen Sie es denen, die das Netzlaufwerk betreuen.</source>
            <translation>The share is shorter than before: entries were missing that it once had. It got everything again from here, nothing is lost. Please tell those who look after the network drive.</translation>
        </message>
        <message>
            <source>Die Ablage ist größer, als sie sein kann</source>
            <translation>The shared file is larger than it can be</translation>
        </message>
        <message>
            <source>Die Kopie kommt verändert zurück</source>
            <translation>The copy comes back altered</translation>
        </message>
        <message>
            <source>Das Gerät „{name}“ wurde von niemandem eingeladen, der hier bekannt ist</source>
            <translation>The device “{name}” was invited by nobody who is known here</translation>
        </message>
        <message>
            <source>So beginnt kein Raum</source>
            <translation>No space begins like this</translation>
        </message>
        <message>
            <source>Die Einladung, mit der dieses Gerät beitreten will, ist in diesem Raum nicht bekannt: Sie wurde verändert, oder wer Sie einlud, hat noch nicht abgeglichen. Bitte rufen Sie dort an und lassen Sie sich, wenn nötig, eine neue Einladung geben (umlauf space renew EINLADUNG).</source>
            <translation>The invitation with which this device wants to join is not known in this space: it was altered, or whoever invited you has not synced yet. Please ring them up and, if need be, ask for a new invitation (umlauf space renew INVITATION).</translation>
        </message>
        <message>
            <source>{where} hat jemand ein Gerät angemeldet, dessen Einladung hier nicht bekannt ist: {who}. Ihr eigenes ist nicht gemeint. Es wird nicht aufgenommen, und nichts von ihm zählt. {remedy}</source>
            <translation>{where} somebody has registered a device whose invitation is not known here: {who}. Your own is not meant. It is not taken in, and nothing of it counts. {remedy}</translation>
        </message>
        <message>
            <source>{where} hat jemand Geräte angemeldet, deren Einladung hier nicht bekannt ist ({count}): {who}. Ihr eigenes ist nicht gemeint. Sie werden nicht aufgenommen, und nichts von ihnen zählt. {remedy}</source>
            <translation>{where} somebody has registered devices whose invitation is not known here ({count}): {who}. Your own is not meant. They are not taken in, and nothing of them counts. {remedy}</translation>
        </message>
        <message>
            <source>In der gemeinsamen Ablage</source>
            <translation>On the shared folder</translation>
        </message>
        <message>
            <source>Auf dem Server</source>
            <translation>On the server</translation>
        </message>
        <message>
            <source>Die Verwaltung des Raums kann das von der Ablage entfernen (umlauf share reset).</source>
            <translation>The administration of the space can remove this from the share (umlauf share reset).</translation>
        </message>
        <message>
            <source>Bitte sagen Sie es denen, die den Server betreiben.</source>
            <translation>Please tell those who run the server.</translation>
        </message>
        <message>
            <source>Die Ablage „{target}“ ist nicht erreichbar. Bitte prüfen Sie die Verbindung zum Netzlaufwerk. Alles bleibt hier gespeichert und wird später übertragen. Wurde sie gelöscht, wählen Sie den Ordner unter „Ablage oder Server …“ noch einmal (umlauf sync --create).</source>
            <translation>The shared folder “{target}” cannot be reached. Please check the connection to the network drive. Everything stays stored here and is sent later. If it was deleted, choose the folder once more under “Share or server …” (umlauf sync --create).</translation>
        </message>
        <message>
            <source>Am Ort „{target}“ gibt es keine Ablage. Bitte prüfen Sie den Pfad und ob das Netzlaufwerk verbunden ist. Soll dort eine neue entstehen, wählen Sie den Ordner unter „Ablage oder Server …“ (umlauf sync {target} --create).</source>
            <translation>There is no share at “{target}”. Please check the path, and whether the network drive is connected. If a new one shall be made there, choose the folder under “Share or server …” (umlauf sync {target} --create).</translation>
        </message>
        <message>
            <source>Im Ordner „{target}“ liegt keine Ablage (umlauf-share.json fehlt). Es wurde nichts angelegt. Bitte prüfen Sie, ob das Netzlaufwerk verbunden und der Pfad richtig ist.</source>
            <translation>There is no shared folder in “{target}” (umlauf-share.json is missing). Nothing was made. Please check that the network drive is connected and the path is right.</translation>
        </message>
        <message>
            <source>Die Kennung der Ablage „{target}“ (umlauf-share.json) ist nicht lesbar. Bitte stellen Sie die Datei aus einer Sicherung wieder her. Hier ist nichts verloren.</source>
            <translation>The mark of the shared folder “{target}” (umlauf-share.json) cannot be read. Please restore the file from a backup. Nothing is lost here.</translation>
        </message>
        <message>
            <source>Im Ordner „{target}“ liegen schon andere Dateien. Bitte nennen Sie einen neuen Ordner, dessen Name auf .umlauf-ablage endet.</source>
            <translation>There are other files in the folder “{target}” already. Please name a new folder whose name ends in .umlauf-ablage.</translation>
        </message>
        <message>
            <source>„{target}“ ist kein Ort für eine Ablage. Bitte nennen Sie einen Ordner, dessen Name auf .umlauf-ablage endet.</source>
            <translation>“{target}” is no place for a shared folder. Please name a folder whose name ends in .umlauf-ablage.</translation>
        </message>
        <message>
            <source>Die Ablage „{target}“ gehört zu einem anderen Raum. Es wurde nichts übertragen. Bitte wählen Sie die Ablage Ihres Raums.</source>
            <translation>The shared folder “{target}” belongs to another space. Nothing was sent. Please choose the shared folder of your space.</translation>
        </message>
        <message>
            <source>Die Ablage „{target}“ stammt von einer neueren Fassung von Umlauf. Bitte aktualisieren Sie Umlauf.</source>
            <translation>The shared folder “{target}” comes from a newer version of Umlauf. Please update Umlauf.</translation>
        </message>
        <message>
            <source>Die Ablage „{target}“ ist schreibgeschützt. Bitte lassen Sie sich Schreibrechte für den Ordner geben. Alles bleibt hier gespeichert.</source>
            <translation>The shared folder “{target}” is read-only. Please have the right to write to it given to you. Everything stays stored here.</translation>
        </message>
        <message>
            <source>Auf dem Netzlaufwerk der Ablage „{target}“ ist kein Platz mehr. Alles bleibt hier gespeichert und wird übertragen, sobald dort Platz ist.</source>
            <translation>There is no room left on the network drive of the shared folder “{target}”. Everything stays stored here and is sent as soon as there is room.</translation>
        </message>
        <message>
            <source>Auf diesem Rechner ist kein Platz mehr, um aus der Ablage zu empfangen. Bitte geben Sie Speicherplatz frei.</source>
            <translation>There is no room left on this computer to receive from the shared folder. Please make room on its disk.</translation>
        </message>
        <message>
            <source>Die Ablage „{target}“ ist gerade von anderen belegt. Bitte versuchen Sie es in einer Minute noch einmal.</source>
            <translation>The shared folder “{target}” is in use by others at present. Please try again in a minute.</translation>
        </message>
        <message>
            <source>Die Ablage „{target}“ lässt sich gerade nicht fehlerfrei lesen oder schreiben. Alles bleibt hier gespeichert. Bitte versuchen Sie es später noch einmal.</source>
            <translation>The shared folder “{target}” cannot be read or written without errors at present. Everything stays stored here. Please try again later.</translation>
        </message>
        <message>
            <source>Die Ablage „{target}“ wird gerade von anderen erneuert. Bitte versuchen Sie es in einer Minute noch einmal.</source>
            <translation>The shared folder “{target}” is being renewed by others. Please try again in a minute.</translation>
        </message>
        <message>
            <source>Die Ablage „{target}“ ist beschädigt und ließ sich nicht erneuern. Hier ist nichts verloren. Bitte versuchen Sie es später noch einmal.</source>
            <translation>The shared folder “{target}” is damaged and could not be renewed. Nothing is lost here. Please try again later.</translation>
        </message>
        <message>
            <source>„{target}“ antwortet nicht mehr. Alles bleibt hier gespeichert und wird übertragen, sobald sie wieder antwortet.</source>
            <translation>“{target}” no longer answers. Everything stays stored here and is sent as soon as it answers again.</translation>
        </message>
        <message>
            <source>Der Hilfsprozess für „{target}“ endete unerwartet. Bitte versuchen Sie es noch einmal.</source>
            <translation>The helper process for “{target}” ended unexpectedly. Please try again.</translation>
        </message>
        <message>
            <source>„{target}“ ist keine Adresse eines Raums. Bitte geben Sie sie so an, wie Sie sie bekommen haben, zum Beispiel https://umlauf.example.de/raum.</source>
            <translation>“{target}” is no address of a space. Please enter it as you were given it, for example https://umlauf.example.de/raum.</translation>
        </message>
        <message>
            <source>„{target}“ wäre unverschlüsselt. Bitte geben Sie eine Adresse an, die mit https:// beginnt.</source>
            <translation>“{target}” would not be encrypted. Please give an address that begins with https://.</translation>
        </message>
        <message>
            <source>Der Server „{target}“ ist nicht erreichbar. Bitte prüfen Sie die Verbindung zum Netz. Alles bleibt hier gespeichert und wird später übertragen.</source>
            <translation>The server “{target}” cannot be reached. Please check the connection to the network. Everything stays stored here and is sent later.</translation>
        </message>
        <message>
            <source>Der Server „{target}“ antwortet nicht. Alles bleibt hier gespeichert und wird übertragen, sobald er wieder antwortet.</source>
            <translation>The server “{target}” does not answer. Everything stays stored here and is sent as soon as it answers again.</translation>
        </message>
        <message>
            <source>Die Verbindung zum Server „{target}“ brach ab. Alles bleibt hier gespeichert und wird später übertragen.</source>
            <translation>The connection to the server “{target}” broke off. Everything stays stored here and is sent later.</translation>
        </message>
        <message>
            <source>Dem Zertifikat des Servers „{target}“ vertraut dieser Rechner nicht. Es wurde nichts übertragen. Bitte wenden Sie sich an Ihre IT-Stelle.</source>
            <translation>This computer does not trust the certificate of the server “{target}”. Nothing was sent. Please turn to your IT department.</translation>
        </message>
        <message>
            <source>Der Server „{target}“ antwortet dort nicht verschlüsselt. Bitte prüfen Sie Adresse und Anschluss (Port), oder wenden Sie sich an die, die den Server betreiben.</source>
            <translation>The server “{target}” does not answer encrypted there. Please check address and port, or turn to those who run the server.</translation>
        </message>
        <message>
            <source>Der Proxy lässt die Verbindung zum Server „{target}“ nicht zu. Bitte wenden Sie sich an Ihre IT-Stelle. Alles bleibt hier gespeichert.</source>
            <translation>The proxy does not allow the connection to the server “{target}”. Please turn to your IT department. Everything stays stored here.</translation>
        </message>
        <message>
            <source>Der Server „{target}“ hat gerade zu viel zu tun. Alles bleibt hier gespeichert und wird später übertragen.</source>
            <translation>The server “{target}” has too much to do at present. Everything stays stored here and is sent later.</translation>
        </message>
        <message>
            <source>Auf dem Server „{target}“ ging etwas schief. Alles bleibt hier gespeichert. Bitte sagen Sie es denen, die ihn betreiben, wenn es so bleibt.</source>
            <translation>Something went wrong on the server “{target}”. Everything stays stored here. Please tell those who run it if it stays like this.</translation>
        </message>
        <message>
            <source>Was unter „{target}“ antwortet, ist nicht zu verstehen. Bitte prüfen Sie die Adresse und ob Umlauf hier und dort aktuell ist.</source>
            <translation>What answers at “{target}” makes no sense. Please check the address, and that Umlauf is up to date here and there.</translation>
        </message>
        <message>
            <source>Unter „{target}“ antwortet kein Server von Umlauf. Bitte prüfen Sie die Adresse.</source>
            <translation>No Umlauf server answers at “{target}”. Please check the address.</translation>
        </message>
        <message>
            <source>Unter „{target}“ hat der Server keinen Raum. Bitte prüfen Sie die Adresse. Um Ihren Raum dort anzulegen, brauchen Sie das Wort derer, die den Server betreiben (umlauf sync {target} --token WORT).</source>
            <translation>The server has no space at “{target}”. Please check the address. To set up your space there you need the word of those who run the server (umlauf sync {target} --token WORD).</translation>
        </message>
        <message>
            <source>Der Server „{target}“ kennt das Wort nicht, mit dem Sie den Raum dort anlegen wollen. Bitte prüfen Sie es, auch große und kleine Buchstaben, oder lassen Sie es sich von denen, die den Server betreiben, noch einmal geben. Es wurde nichts übertragen.</source>
            <translation>The server “{target}” does not know the word with which you want to create the space there. Please check it, capital and small letters too, or have it given to you once more by those who run the server. Nothing was transferred.</translation>
        </message>
        <message>
            <source>Unter „{target}“ gibt es schon einen Raum. Bitte wählen Sie einen anderen Namen.</source>
            <translation>There is a space at “{target}” already. Please choose another name.</translation>
        </message>
        <message>
            <source>Unter „{target}“ liegt ein anderer Raum. Es wurde nichts übertragen. Bitte prüfen Sie die Adresse.</source>
            <translation>Another space lies at “{target}”. Nothing was sent. Please check the address.</translation>
        </message>
        <message>
            <source>Der Server „{target}“ kennt dieses Gerät noch nicht. Wer Sie eingeladen hat, muss einmal abgleichen; danach versuchen Sie es bitte noch einmal. Hilft das nicht, lassen Sie sich bitte eine neue Einladung geben.</source>
            <translation>The server “{target}” does not know this device yet. Whoever invited you has to sync once; then please try again. If that does not help, please ask for a new invitation.</translation>
        </message>
        <message>
            <source>Dieses Gerät wurde für den Raum unter „{target}“ gesperrt. Was Sie hier noch gezeichnet haben, ist abgegeben, zählt aber nicht von selbst. Bitte wenden Sie sich an die Verwaltung des Raums.</source>
            <translation>This device was blocked for the space at “{target}”. What you still signed here has been handed in, but does not count by itself. Please turn to the administration of the space.</translation>
        </message>
        <message>
            <source>Der Server „{target}“ nimmt die Anfragen dieses Geräts nicht an. Bitte prüfen Sie die Adresse und wenden Sie sich an die, die ihn betreiben.</source>
            <translation>The server “{target}” does not take the requests of this device. Please check the address and turn to those who run it.</translation>
        </message>
        <message>
            <source>Die Uhrzeit des Servers „{target}“ lässt sich nicht abgleichen. Bitte prüfen Sie die Uhr dieses Rechners.</source>
            <translation>The time of the server “{target}” cannot be matched. Please check the clock of this computer.</translation>
        </message>
        <message>
            <source>Auf dem Server „{target}“ ist kein Platz mehr. Alles bleibt hier gespeichert und wird übertragen, sobald dort Platz ist.</source>
            <translation>There is no room left on the server “{target}”. Everything stays stored here and is sent as soon as there is room.</translation>
        </message>
        <message>
            <source>Der Server „{target}“ nimmt von diesem Gerät vorerst nichts mehr an: Die Menge für 30 Tage ist erreicht. Alles bleibt hier gespeichert.</source>
            <translation>The server “{target}” takes nothing more from this device for now: the amount for 30 days is reached. Everything stays stored here.</translation>
        </message>
        <message>
            <source>Die Übertragung wurde abgebrochen. Nichts ist verloren.</source>
            <translation>The transfer was cancelled. Nothing is lost.</translation>
        </message>
        <message>
            <source>Es fehlen Einträge ({count}), die andere schon gesehen haben, von: {who}. Die Gegenstelle hat sie nicht oder hält sie zurück. Was auf ihnen beruht, zählt hier noch nicht. Bitte lassen Sie sich von dort ein Paket geben, wenn sie nicht bald kommen.</source>
            <translation>Entries ({count}) are missing that others have already seen, by: {who}. The other side does not have them or keeps them back. What builds on them does not count here yet. Please ask for a packet from there if they do not come soon.</translation>
        </message>
        <message>
            <source>ein Gerät, das hier noch unbekannt ist</source>
            <translation>a device not known here yet</translation>
        </message>
        <message>
            <source>In {folder} liegt kein Umlaufraum. Bitte prüfen Sie den Ordner oder legen Sie einen Raum an.</source>
            <translation>There is no Umlauf space in {folder}. Please check the folder or set up a space.</translation>
        </message>
        <message>
            <source>{folder} darf nicht beschrieben werden, und der Raum dort wurde nicht ordentlich geschlossen. Bitte kopieren Sie den Ordner und öffnen Sie die Kopie.</source>
            <translation>{folder} may not be written to, and the space there was not closed properly. Please copy the folder and open the copy.</translation>
        </message>
        <message>
            <source>Dieser Raum wurde mit einem neueren Umlauf angelegt. Bitte aktualisieren Sie das Programm.</source>
            <translation>This space was set up with a newer Umlauf. Please update the program.</translation>
        </message>
        <message>
            <source>Die Datei {path} ist leer. Bitte spielen Sie eine Sicherung ein oder treten Sie dem Raum neu bei.</source>
            <translation>The file {path} is empty. Please restore a backup or join the space anew.</translation>
        </message>
        <message>
            <source>{folder} liegt auf einem Netzlaufwerk. Dort kann die Datei des Raums beschädigt werden, weil mehrere Rechner sie zugleich öffnen können. Bitte wählen Sie einen Ordner auf der Festplatte dieses Rechners; ausgetauscht wird über die Ablage.</source>
            <translation>{folder} lies on a network drive. There the file of the space can be damaged, because several computers can open it at once. Please choose a folder on the disk of this computer; entries are exchanged by the share.</translation>
        </message>
        <message>
            <source>Die Datei ist keine Ablage</source>
            <translation>The file is no shared file</translation>
        </message>
        <message>
            <source>Die Datei ist in einem fremden Zustand</source>
            <translation>The file is in a foreign state</translation>
        </message>
        <message>
            <source>Die Ablage nennt mehr Geräte, als es geben kann</source>
            <translation>The shared file names more devices than there can be</translation>
        </message>
        <message>
            <source>Die Ablage ist beschädigt: {verdict}</source>
            <translation>The shared file is damaged: {verdict}</translation>
        </message>
        <message>
            <source>Aus der Ablage wurden Einträge entfernt</source>
            <translation>Entries were removed from the shared file</translation>
        </message>
        <message>
            <source>Die Ablage hat einen fremden Aufbau</source>
            <translation>The shared file has a foreign structure</translation>
        </message>
        <message>
            <source>Die Ablage ist in einem fremden Zustand</source>
            <translation>The shared file is in a foreign state</translation>
        </message>
        <message>
            <source>Die Ablage gibt nicht zurück, was geschrieben wurde</source>
            <translation>The shared file does not give back what was written</translation>
        </message>
        <message>
            <source>Die Ablage wurde inzwischen ersetzt</source>
            <translation>The shared file has been replaced meanwhile</translation>
        </message>
        <message>
            <source>Die Ablage enthält fremde Werte</source>
            <translation>The shared file holds foreign values</translation>
        </message>
        <message>
            <source>Ein Eintrag der Ablage passt nicht zu seiner Kennung</source>
            <translation>An entry of the shared file does not fit its id</translation>
        </message>
        <message>
            <source>Ein Eintrag der Ablage steht am falschen Platz</source>
            <translation>An entry of the shared file stands in the wrong place</translation>
        </message>
        <message>
            <source>Der Inhalt eines Eintrags der Ablage ist verändert</source>
            <translation>The content of an entry of the shared file is altered</translation>
        </message>
        <message>
            <source>Ein Eintrag der Ablage ist nicht lesbar</source>
            <translation>An entry of the shared file cannot be read</translation>
        </message>
        <message>
            <source>Auf dem Datenträger ist kein Platz mehr. Bitte schaffen Sie Platz bei {where}.</source>
            <translation>There is no room left on the disk. Please make room at {where}.</translation>
        </message>
        <message>
            <source>{where} darf nicht beschrieben werden. Bitte prüfen Sie die Rechte am Ordner.</source>
            <translation>{where} may not be written to. Please check the permissions of the folder.</translation>
        </message>
        <message>
            <source>{where} ist gerade durch ein anderes Programm gesperrt. Bitte versuchen Sie es gleich noch einmal.</source>
            <translation>{where} is locked by another program at present. Please try again in a moment.</translation>
        </message>
        <message>
            <source>Die Datei {where} ist beschädigt. Bitte spielen Sie eine Sicherung ein oder gleichen Sie neu ab.</source>
            <translation>The file {where} is damaged. Please restore a backup or sync anew.</translation>
        </message>
        <message>
            <source>{where} lässt sich nicht öffnen. Bitte prüfen Sie, ob der Ordner da ist und Ihnen offensteht.</source>
            <translation>{where} cannot be opened. Please check that the folder is there and open to you.</translation>
        </message>
        <message>
            <source>{where} lässt sich nicht lesen oder schreiben. Bitte prüfen Sie den Datenträger und seinen freien Platz.</source>
            <translation>{where} cannot be read or written. Please check the disk and its free space.</translation>
        </message>
        <message>
            <source>{where} ist nicht da. Bitte prüfen Sie den Pfad.</source>
            <translation>{where} is not there. Please check the path.</translation>
        </message>
        <message>
            <source>{where} ist nicht erreichbar. Bitte prüfen Sie die Verbindung.</source>
            <translation>{where} cannot be reached. Please check the connection.</translation>
        </message>
    </context>
</TS>
