/**
 * What customers of online shops mean, in German: one idea a line, written as in `english.ts`.
 * With words from Austria and Switzerland; parts of compounds need no line of their own.
 */
export const germanLexicon = `
Bestellung Auftrag Kauf Einkauf | bestellt gekauft geordert ordern kaufen Order
stornieren Stornierung Storno | rückgängig absagen abbrechen annullieren canceln doch+nicht nicht+mehr nicht+haben zurücktreten zurücknehmen abbestellen versehentlich+bestellt aus+Versehen anders+überlegt
Widerruf widerrufen | zurücktreten Rücktritt anders+überlegt vom+Vertrag
Erstattung Rückerstattung erstatten Gutschrift Rückzahlung | Geld+zurück Geld+wieder Kohle zurückbekommen zurückzahlen zurückkriegen zurückerhalten Rückbuchung Refund Geld+warten wo+Geld Geld+bleibt gutgeschrieben rücküberweisen
Rücksendung Retoure Rückgabe zurücksenden zurückschicken zurückgeben retournieren | schicken+zurück senden+zurück geben+zurück bringen+zurück loswerden gefällt+nicht passt+nicht einsenden retour
Umtausch umtauschen tauschen austauschen Austausch | andere+Größe falsche+Größe andere+Farbe wechseln größer kleiner
Ersatz Ersatzlieferung ersetzen | neues+Gerät nochmal+schicken neu+schicken Austausch
Paket Sendung Lieferung Päckchen | Packerl Päckli Packet Ware Post Karton Zeug Sachen
Lieferung Versand Zustellung liefern zustellen versenden | verschicken schicken bringen
Paketdienst Zusteller Versanddienst Bote | DHL Hermes DPD GLS UPS Post Fahrer Postbote Kurier Lieferant Spedition
Sendungsverfolgung verfolgen Tracking Sendungsnummer Trackingnummer | nachverfolgen orten wo+Paket wo+Sendung wo+Bestellung wo+Ware wo+Lieferung Lieferstatus Sendungsstatus Tracken
angekommen ankommen eintreffen erhalten zugestellt | kommt kommen gekriegt schon+da
Verspätung verspätet Verzögerung | spät überfällig wartet warte ewig immer+noch seit+Wochen seit+Tagen dauert+lange
verloren verschwunden vermisst verlorengegangen | weg futsch gestohlen geklaut nicht+angekommen nie+angekommen nicht+da nicht+erhalten nicht+bekommen nichts+angekommen nichts+bekommen nix
beschädigt defekt kaputt mangelhaft Mangel Schaden Defekt | zerbrochen zerkratzt gerissen hinüber zerdrückt Delle Kratzer Riss Bruch Scherben funktioniert+nicht geht+nicht eingedrückt verbeult
falsch | verkehrt verwechselt vertauscht anderer+Artikel nicht+bestellt was+anderes
fehlt fehlend unvollständig fehlen | nur+Teil nicht+alles zu+wenig nicht+komplett nicht+vollständig
Rechnung Beleg Quittung | Faktura Bon Kassenbon Kassenzettel Kaufbeleg Nachweis
Mehrwertsteuer Umsatzsteuer Steuer | MwSt USt Finanzamt absetzen
Zahlung zahlen bezahlen Bezahlung | begleichen Geld Kasse
Abbuchung abgebucht abbuchen belasten | eingezogen abgezogen Geld+weg Betrag+weg
doppelt zweimal | zwei+mal mehrfach
abgelehnt fehlgeschlagen | geht+nicht klappt+nicht nicht+akzeptiert nicht+angenommen nicht+möglich verweigert Fehler
Zahlungsart Zahlungsmethode Zahlungsmittel Zahlungsmöglichkeit Zahlungsweise | zahlen+mit bezahlen+mit womit+zahlen PayPal Klarna
Kreditkarte Karte | Visa Mastercard EC Girocard
Überweisung überweisen Vorkasse | IBAN Kontonummer Bankverbindung
Lastschrift SEPA Bankeinzug | einziehen Einzug
Ratenzahlung Raten Teilzahlung Finanzierung | monatlich+zahlen abstottern abzahlen später+zahlen
Mahnung Zahlungserinnerung Inkasso | gemahnt Mahngebühr
Gutschein Gutscheincode Rabattcode Rabatt Code | Coupon Voucher Prozente Angebot Aktion Nachlass Vergünstigung billiger Promo
Geschenkkarte Geschenkgutschein | Guthaben Gutschein
Geschenk schenken | verschenken Geburtstag Weihnachten einpacken Überraschung
Kosten Gebühr Preis kostet | teuer wieviel wie+viel Strafe extra
kostenlos kostenfrei gratis | umsonst ohne+Kosten frei
Konto Kundenkonto Benutzerkonto Account Profil | Login Nutzerkonto
registrieren Registrierung Neuanmeldung | anlegen eröffnen erstellen neues+Konto Mitglied+werden neu+hier
anmelden einloggen Login Anmeldung | reinkommen komme+rein komm+rein Zugang Zugriff gesperrt ausgesperrt einwählen
Passwort Kennwort | PIN Zugangsdaten Zugangscode
vergessen zurücksetzen | weiß+mehr neues+Passwort Passwort+verloren fällt+ein
löschen schließen entfernen auflösen | loswerden deaktivieren kündigen weg+haben
kündigen Kündigung beenden | abbestellen loswerden raus auflösen nicht+verlängern aufhören
ändern bearbeiten aktualisieren korrigieren anpassen | umändern berichtigen falsch+eingegeben falsch+angegeben Tippfehler vertippt umstellen
Adresse Anschrift Lieferadresse | Straße Hausnummer umgezogen Umzug Wohnort PLZ
E-Mail Mail | Postfach Emailadresse
Newsletter | Werbung Werbemails Spam Werbepost Mails+mehr
abbestellen abmelden | keine+mehr austragen Stopp aufhören
abonnieren eintragen | Newsletter+bekommen Newsletter+erhalten
Abo Abonnement Mitgliedschaft | monatlich Vertrag
pausieren aussetzen unterbrechen | Urlaub Pause überspringen
verlängern Verlängerung | automatisch läuft+ab
Kontakt kontaktieren erreichen | sprechen reden anrufen schreiben melden telefonieren Ansprechpartner
Kundenservice Kundendienst Support Service Kundenbetreuung | Hotline Servicecenter
Mitarbeiter Mensch Person Berater | jemand echter+Mensch Ansprechpartner kein+Bot kein+Roboter Roboter
Telefon Telefonnummer Hotline Rufnummer | anrufen telefonieren Nummer Durchwahl anläuten
Chat | chatten WhatsApp Messenger
Öffnungszeiten Servicezeiten Uhr | wann+offen wann+erreichbar geöffnet Wochenende Sonntag
Beschwerde Reklamation beschweren reklamieren | unzufrieden sauer verärgert Frechheit unverschämt mies enttäuscht Saftladen Sauerei ärgerlich
Bewertung bewerten Rezension | Sterne Meinung Erfahrungsbericht Kommentar
Feedback Anregung Rückmeldung Lob | Meinung Vorschlag Kritik
Garantie Gewährleistung | kaputt+nach Garantiefall
Reparatur reparieren | richten instandsetzen Techniker
Größe Größentabelle Maße | passt sitzt zu+klein zu+groß zu+eng
lieferbar verfügbar Lager Verfügbarkeit vorrätig | ausverkauft wann+wieder nachbestellt Nachschub vergriffen
Land Länder Ausland international | Österreich Schweiz Europa EU auswärts
Zoll Einfuhr | verzollen Grenze
abholen Abholung Filiale Packstation Paketshop Abholstation | Laden Geschäft Automat
Nachbar Nachbarn | nebenan jemand+anders fremde+Person
Etikett Label Retourenschein Rücksendeetikett Versandetikett Aufkleber | Retourenlabel Pickerl Paketschein Zettel ausdrucken Drucker QR
Verpackung Karton Originalverpackung | Schachtel Kiste einpacken verpacken
Frist Zeitraum | wie+lange bis+wann viele+Tage zu+spät noch+Zeit
Dauer Lieferzeit Werktage Bearbeitungszeit | wie+lange wann+kommt wann+da dauert
Express schnell | eilig dringend morgen sofort Eilversand schneller
Status Stand Bearbeitung | wie+weit Bearbeitungsstand
Datenschutz Daten | DSGVO persönliche+Daten Auskunft
Betrug Missbrauch Phishing verdächtig | gehackt Fake nicht+ich nicht+bestellt Abzocke
Problem Fehler Störung | geht+nicht funktioniert+nicht klappt+nicht hängt spinnt Schwierigkeiten
Firma Unternehmen gewerblich Geschäftskunde | Betrieb Büro B2B selbstständig Arbeitgeber
Bestätigung bestätigen Bestellbestätigung | keine+Mail Nachweis
herunterladen Download | PDF speichern runterladen
Punkte Bonus Treue | Prämie sammeln
Verkäufer Marktplatz Händler | Drittanbieter Partner
Aufbau Montage aufbauen montieren | zusammenbauen Anleitung Schrauben Installation
Altgerät Entsorgung entsorgen | mitnehmen wegwerfen alt
Möbel Sperrgut Spedition | Sofa Schrank Couch schweres+Paket
Termin Zeitfenster Wunschtermin | Uhrzeit Tag+aussuchen verschieben umplanen
verschieben umleiten | nicht+zuhause nicht+da nicht+daheim Urlaub anderen+Tag
frisch verderblich | verdorben schimmelig abgelaufen faul
Allergene Zutaten Inhaltsstoffe | vegan Gluten Nüsse
Mindestbestellwert Mindestbestellmenge | mindestens
Ersatzteil Zubehör | Schraube Teil+fehlt
wechseln | anderes+Konto zweites+Konto umschalten
erforderlich notwendig nötig | Pflicht
beginnen starten Beginn | anfangen losgehen Start
enden endet Ende | vorbei läuft+aus aufhören
wählen auswählen Auswahl | aussuchen entscheiden
hinzufügen ergänzen | dazubestellen noch+etwas zusätzlich draufpacken
entfernen herausnehmen | raus weglassen rausnehmen streichen
Menge Anzahl | wie+viele mehr weniger Stück
Teil teilweise | halb nur+ein einzelne ein+Teil
vollständig komplett | gesamt
früher vorzeitig | vorher eher vor+Ablauf
Zuschlag Aufpreis zusätzlich | extra draufzahlen mehr+zahlen
neu Neuware unbenutzt | originalverpackt ungeöffnet
gebraucht generalüberholt aufbereitet | Secondhand getragen alt refurbished
Zustand Qualität | Kratzer Gebrauchsspuren abgenutzt sieht+aus
echt original Originalware | Fälschung nachgemacht Kopie Fake
testen ausprobieren Probe | Muster anprobieren antesten
Probezeit Probemonat Testphase | gratis+testen kostenlos+testen
geöffnet ausgepackt | aufgemacht aufgerissen entsiegelt
Hygiene Unterwäsche Bademode | Ohrringe Kosmetik Bikini
waschen Pflege Wäsche | Waschmaschine eingegangen eingelaufen verfärbt
Material Stoff | Baumwolle Wolle Leder woraus
Farbe Farbton | Foto+anders dunkler heller
Abholung abholen | holen mitnehmen kommt+holt
Treppe Stockwerk Bordsteinkante | hochtragen rauftragen Etage Aufzug Lift Tür
Techniker Monteur Installation | Elektriker Installateur anschließen
messen Maße Breite Höhe | passt+durch Tür+durch
Akku Batterie Ladegerät | lädt+nicht leer laden Kabel Strom Netzteil
Display Bildschirm | gesprungen Glasbruch Pixel
Gerät Geräte | Laptop Computer Rechner Tablet Handy Maschine
SIM Netz entsperrt | Anbieter Simlock
Daten Sicherung löschen | Fotos Dateien Werkseinstellung
Ankauf verkaufen Inzahlungnahme | altes+Handy altes+Gerät Geld+für
Angebot Kostenvoranschlag Schätzung | wert bekomme+für
Versicherung Schutz | runtergefallen Wasserschaden Unfall gestürzt
Seriennummer IMEI Modell | Gerätenummer
Box Kochbox Rezept Menü | Essen kochen Gericht
Zutat Zutaten | fehlende+Zutat
Ernährung vegetarisch vegan | Fleisch Schwein halal laktosefrei
Portion Portionen Personen | Familie größere+Box
gekühlt Kühlung Kühlpack Eis | warm aufgetaut geschmolzen heiß
Woche wöchentlich | jede+Woche nächste+Woche zweiwöchentlich
aussetzen pausieren überspringen | keine+Box Woche+aus Ferien verreist weglassen
reaktivieren fortsetzen | wieder+anfangen weitermachen wieder+starten
Liefertag Wochentag Zeitfenster | anderer+Tag abends vormittags
Recycling Verpackung | Müll Abfall wegwerfen
empfehlen Freund werben einladen | Freunde+werben weiterempfehlen
Guthaben Restbetrag | übrig Rest
gültig Gültigkeit ablaufen | abgelaufen verfallen verfällt
einlösen eingeben | Code+eingeben Code+nicht nicht+angenommen
kombinieren kombinierbar | zwei+Codes zwei+Gutscheine zusammen
Lizenz Lizenzschlüssel Schlüssel Aktivierung | Key Seriennummer freischalten
aktivieren freischalten | nicht+aktivieren Freischaltung
installieren Installation einrichten | aufspielen lässt+installieren
Downloadlink Datei herunterladen | lädt+nicht runterladen speichern
E-Book Buch Lesegerät | Kindle Tolino EPUB lesen
Kurs Lektion Video | Schulung Unterricht anschauen
Zertifikat Teilnahmebescheinigung | Bescheinigung Nachweis+Kurs
Gerätelimit Höchstzahl | viele+Geräte maximal
Zugang Zugriff | komme+nicht öffnet+nicht gesperrt
übertragen weitergeben weiterverkaufen | umziehen anderen+Rechner verschenken
teilen Familie Haushalt | mit+Freund mit+Mann mit+Frau gemeinsam
Update Upgrade Version | neuere aktuelle Neuerung
kompatibel Systemvoraussetzungen | läuft+auf funktioniert+mit geht+mit
offline Internet | ohne+Internet
automatisch Verlängerung | von+selbst von+allein einfach+weiter ungefragt
jährlich Jahr Jahresabo | pro+Jahr zwölf+Monate
monatlich Monat | jeden+Monat pro+Monat
Schule Bildung Studierende Student | Lehrer Schüler Uni Studentenrabatt
Verkäufer Händler Anbieter | wer+verkauft anderer+Verkäufer
Schlichtung Streit Streitfall | Verkäufer+antwortet Verkäufer+meldet
Rechnung Steuer | Buchhaltung Steuerberater
Bestellnummer Kostenstelle | Referenz
Großbestellung Mengenrabatt | viele+Stück große+Menge
Ablehnung abgelehnt Bonität | nicht+genehmigt Schufa Absage
Antrag beantragen | Finanzierung+beantragt genehmigt
Anzahlung Vorauszahlung | vorab+zahlen im+voraus
Nachnahme Barzahlung bar | Bargeld beim+Fahrer an+Tür
Apple Google Pay | applepay googlepay
Mandat Lastschriftmandat SEPA | Einzugsermächtigung
Zahlungserinnerung Mahnung | Inkasso Verzug überfällig
Kontoauszug Buchung | Umsatz Abrechnung steht
reserviert vorgemerkt | blockiert geblockt Vormerkung
Bestätigungscode Code TAN | SMS+Code
Zwei-Faktor Authentifizierung | Authenticator
E-Mail-Adresse Mailadresse | alte+Mail falsche+Mail neue+Mail
Telefonnummer Handynummer | neue+Nummer
Name Nachname | geheiratet falsch+geschrieben Hochzeit
Alter volljährig | minderjährig unter+18
zusammenführen zusammenlegen | zwei+Konten doppeltes+Konto
gesperrt Sperre | blockiert rausgeworfen deaktiviert
Gast Gastbestellung | ohne+Konto ohne+Registrierung
Bestellübersicht Bestellhistorie | alte+Bestellungen frühere
gespeichert hinterlegt | speichern
Einwilligung Cookies | Tracking
Benachrichtigung Nachricht | SMS Push Info
Sprache | Englisch andere+Sprache
barrierefrei Barrierefreiheit | blind Rollstuhl gehörlos
schriftlich Brief | per+Post
erreichen Erreichbarkeit | keiner+geht niemand+geht niemand+antwortet keine+Antwort
Antwort antworten Rückmeldung | zurückmelden hören+nichts ignoriert
Datum Tag | welchem+Tag
umleiten Umleitung weiterleiten | andere+Adresse woanders
Ablageort Abstellgenehmigung | vor+Tür Garage ablegen hinlegen
Unterschrift unterschreiben Ausweis | Ausweis+zeigen
Zustellversuch verpasst | verpasst Zettel+Briefkasten niemand+zuhause Benachrichtigungskarte
Paketshop Filiale Abholstation | Postfiliale Kiosk
unzustellbar Absender | zurückgegangen retour+gegangen
Teillieferung mehrere getrennt | zwei+Pakete Rest+fehlt in+Teilen
Insel Inseln abgelegen | Helgoland Sylt
Klima Umwelt CO2 | nachhaltig grün
Preis Preiserhöhung | teurer+geworden jetzt+billiger gesunken
Bestpreis Preisgarantie | woanders+billiger
Vorbestellung vorbestellen | erscheint kommt+raus
benachrichtigen Erinnerung | Bescheid sagt+Bescheid
maßgefertigt personalisiert Maßanfertigung Sonderanfertigung | Gravur graviert zugeschnitten Initialen
versehentlich Versehen | nicht+gewollt verklickt ausversehen
doppelt Doppelbestellung | zweimal+bestellt gleiche+nochmal
sofort umgehend | gleich auf+Stelle
verloren verlegt | finde+nicht abhandengekommen
undicht auslaufen | tropft nass
Geruch | stinkt riecht
Geräusch laut | komisches+Geräusch brummt
Schimmel Insekten | Haar Käfer
Sendungsverfolgung Scan aktualisiert | bewegt+nicht nichts+tut passiert+nichts steht+still hängt+fest unverändert
zugestellt | laut+zugestellt angeblich+zugestellt angeblich+geliefert
Warenkorb Einkaufswagen | Korb
Kasse Bestellvorgang | nicht+bestellen Bestellung+abschließen
Karte | neue+Karte andere+Karte abgelaufene+Karte alte+Karte
Zahlungsart | andere+Zahlung anders+zahlen
Bearbeitung Vorbereitung packen gepackt Lager | nicht+verschickt nicht+versendet noch+Bearbeitung noch+raus
Foto Bild | Beweis hochladen anhängen fotografieren
Schaltfläche Menü Button | klicken drücken wo+klicken
Spam Spamordner | keine+Mail Mail+kommt keine+E-Mail
reduziert Sale | Schlussverkauf runtergesetzt Outlet
Mindestbestellwert versandkostenfrei | ab+wann ab+welchem
Samstag Wochenende abends | Feierabend nach+Arbeit
Feiertag Weihnachten Ostern | Feiertage
Gewicht schwer | Kilo heben
Ausweis Identität | Altersnachweis
Absturz abgestürzt | hängt lädt+nicht weiße+Seite
Browser Cookies Cache | Cache+leeren
Merkzettel Wunschliste | gemerkt Favoriten
gestohlen Diebstahl | geklaut Dieb weggenommen
nass durchnässt | Regen
leer | nichts+drin Karton+leer
Siegel Verpackung | schon+offen war+offen
Kratzer Delle | kleiner+Schaden
Teilerstattung Preisnachlass | behalten+Nachlass Nachlass
Differenz Preisunterschied | aufzahlen draufzahlen
Guthaben Gutschrift | Shopguthaben
versprochen zugesagt | sollte+da hieß+es
abgestellt abgelegt | einfach+hingestellt vor+Haustür draußen
Klingel Eingang | nicht+geklingelt gar+geklingelt klingelt+nicht
Hausnummer Wohnung | fehlt+Hausnummer
Büro Arbeitsplatz Arbeit | in+Arbeit ins+Büro
Ehemann Ehefrau Partner | jemand+anderes Vollmacht
Kind Sohn Tochter | minderjährig
Kassenbon Beleg | ohne+Bon ohne+Kassenzettel Bon+verloren
Beschenkte Geschenk | geschenkt+bekommen war+Geschenk
Modell Variante | falsches+Modell falsche+Variante
Zubehör Anleitung | Anleitung+fehlt Kabel+fehlt
Fehler Defekt | geht+aus startet+nicht an+geht einschalten
Garantie Gewährleistung | Monate+alt Jahr+alt nach+Monaten
Rückruf Sicherheit | gefährlich Brand überhitzt
Einrichtung einrichten | hilft+einrichten
Probeabo Testphase | vergessen+kündigen
Preiserhöhung Preisanpassung | mehr+kostet teurer+als
Mindestlaufzeit Laufzeit | wie+gebunden gebunden
verstorben Todesfall | gestorben Tod
Entschädigung Kulanz | Wiedergutmachung entgegenkommen
Recht Rechte Verbraucherrechte gesetzlich | Anwalt klagen
AGB Bedingungen | Kleingedrucktes
Anfrage Anliegen | Bescheid Auskunft
Reihenfolge Status | wann+weiter
Lieferschein | Zettel+Paket
Versandbestätigung | verschickt+Mail
Ersatzlieferung Nachlieferung | nachschicken nachliefern
Farbe | falsche+Farbe andere+Farbe
Nachnahme | beim+Postboten
Zahlungsziel Frist | später+bezahlen
`;
