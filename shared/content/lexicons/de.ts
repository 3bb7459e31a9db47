import type { LexiconData } from './schema.ts';

/** German. Umlauts and ß may be missing or spelt out in what buyers write: both sides are folded. */
export const german: LexiconData = {
  language: 'de',
  reading: 'words',
  apostrophe: 'joins',
  fillers: `der die das den dem des ein eine einen einem einer eines mein meine meinen meiner meinem meines unser unsere unseren ihr ihre
    ihren ihrem dein deine deinen diese dieser dieses diesen diesem noch schon immer bitte denn jetzt eigentlich nun mal doch auch
    endlich leider wirklich genau nur bis heute etwa circa ca aktuell ungefähr so ganz gar überhaupt hier ja halt da neue neuen neues
    bestellte bestellten bestelltes komplette ganze gesamte eben wieder gerne gern ich sie wir man mir mich uns sich es`,
  spellings: {
    zuruck: 'zurück',
    gehts: 'geht es',
    gibts: 'gibt es',
    hab: 'habe',
    nich: 'nicht',
    ned: 'nicht',
    net: 'nicht',
    wos: 'wo',
    is: 'ist',
    pakt: 'paket',
    packet: 'paket',
    paquet: 'paket',
    retur: 'retoure',
    kaput: 'kaputt',
    kapput: 'kaputt',
    kapputt: 'kaputt',
    adrese: 'adresse',
    addresse: 'adresse',
    funzt: 'funktioniert',
    funkt: 'funktioniert',
    wiviel: 'wieviel',
    bekomm: 'bekomme',
    kriege: 'bekomme',
    krieg: 'bekomme',
    gekriegt: 'bekommen',
    kriegen: 'bekommen',
    erhalte: 'bekomme',
    will: 'möchte',
    wuerde: 'würde',
    hätt: 'hätte',
    tracking: 'sendungsverfolgung',
    sendungsnr: 'sendungsnummer',
    umtausch: 'umtauschen',
  },
  classes: {
    ware: `bestellung|paket|zeug|packerl|päckchen|lieferung|sendung|ware|artikel|produkt|buch|gerät|teil|sachen|auftrag|geschenk|einkauf|post|brief|schuhe|
      hose|kleid|handy|hülle`,
    adresse: '*adresse|*anschrift|hausnummer|plz|lieferort|straße|wohnung|stadt|wohnort',
    geld: 'geld|erstattung|rückerstattung|gutschrift|rückzahlung|betrag|kaufpreis|kohle|rechnungsbetrag',
    neg: 'nicht|nie|niemals|kein|keinerlei',
    da: `angekommen|geliefert|weggeschickt|abgesendet|rausgegangen|eingetroffen|erhalten|bekommen|zugestellt|gekommen|verschickt|versendet|versandt|abgeschickt|eingegangen|rausgeschickt|erschienen|aufgetaucht|losgeschickt|zugegangen|ausgeliefert`,
    kommt: `kommt|ankommt|ankommen|geliefert|liefern|lieferung|da|erhalte|bekomme|eintreffen|eintrifft|zugestellt|zustellung|versand|versendet|verschickt|versandt|rechnen|erwarten|kommen|verschicken|versenden|liefert|ankunft|abgeschickt|rausgeschickt|raus|trifft|treffen|unterwegs|bei mir|wird`,
    moechte:
      'möchte|will|würde|wollen|wünsche|brauche|benötige|bitte|hätte|verlange|fordere|erwarte|kann|könnte|können|darf|muss|wollte|erbitte|bestehe|mag',
    schlecht:
      'schlecht|minderwertig|mies|miserabel|miserable|schrecklich|billig|mangelhaft|furchtbar|grottig|grottenschlecht|unterirdisch|katastrophal|lausig|bescheiden|enttäuschend',
    bedienen: `tragen|essen|trinken|trocknen|abnehmen|schneiden|benutze|benutzt|bedienen|verwenden|verwendet|anschließen|anschließt|einstellen|stelle|einrichten|richte|installieren|montieren|aufbauen|baue|zusammenbauen|koppeln|kopple|verbinden|reinigen|waschen|laden|aufladen|zurücksetzen|setze|einschalten|schalte|ausschalten|wechseln|wechsle|öffnen|aktivieren|entfernen|befestigen|einlegen|einsetzen|füllen|entkalken|pflegen|starten|kalibrieren|funktioniert|anbringen|bringe|mache|austauschen|tausche|nutzen|zubereiten|kochen|anwenden|wende|löschen|umstellen|übertragen|schließe`,
    zahl: '#|zwei|drei|vier|fünf|sechs|acht|neun|zehn|zwölf',
    teil: 'teil|schraube|kabel|ladekabel|netzteil|fernbedienung|deckel|zubehör|anleitung|stück|halterung|schlüssel|adapter|akku|batterie|stecker|schlauch|griff|füße|rad|beutel|dübel|einzelteile|ladegerät|hälfte',
  },
  keywords: [
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 6.6,
      phrases: `kann (ich|man) ... ersetzen`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 3.4,
      only: 'told',
      phrases: `(einrichten|=montage|aufbau|aufbauen|zusammenbauen|zusammenbau|installation|installieren|kalibrieren|zurücksetzen|reset|firmware)`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 5,
      only: 'asked',
      phrases: `(einrichten|=montage|aufbau|aufbauen|zusammenbauen|zusammenbau|installation|installieren|kalibrieren|zurücksetzen|reset|firmware)`,
    },
    {
      category: 'quality',
      scenario: null,
      weight: 1.6,
      only: 'told',
      phrases: `=nicht >, nicht (mehr|richtig|sauber), leider, total, völlig, trotz, überall, nur noch, erst nach, einfach, schon wieder`,
    },
    {
      category: 'return',
      scenario: 'refund-status',
      weight: 4,
      phrases: `überweist, überwiesen`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 6,
      phrases: `wo .. (hergestellt|produziert|gefertigt)`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4.4,
      phrases: `(erste|zweite|andere|restliche) (paket|karton|sendung|kiste|päckchen|lieferung)`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 2.6,
      phrases: `(wie|womit) .. (ich|man|wir)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 3.4,
      only: 'told',
      phrases: `(im|in|in der) (paket|karton|schachtel|kiste|umschlag|packung|tüte|päckchen|beutel|dose|box)`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 3.4,
      only: 'asked',
      phrases: `bis (zum|zur|samstag|freitag|montag|weihnachten|morgen|#|ende)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.5,
      only: 'told',
      phrases: `nicht (lesbar|erkennbar|nutzbar|brauchbar|benutzbar|hörbar|sichtbar|tragbar), pixel*, (glühend|brennend|zu|sehr|richtig) heiß, (verliert|verlieren) (wasser|öl|luft|farbe|strom), keine spur`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.5,
      only: 'asked',
      phrases: `reicht, adapter, netzteil, ladegerät, stecker`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4.4,
      only: 'told',
      phrases: `benutzt, geöffnet*, kein (wasser|dampf|licht|druck|empfang|internet), (gehen|leuchten|laden|schließen|kleben|halten|laufen|drehen) .. nicht, *schrott`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 5.2,
      phrases: `(sollte|sollten|müsste|hätte) ... (ankommen|geliefert|da sein|kommen|angekommen|eintreffen|zugestellt|hier sein)`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 5,
      phrases: `wo .. (befindet|steckt), wo (paket|bestellung|sendung|lieferung|ware|päckchen), gerade befindet`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 7.6,
      phrases: `(plz|hausnummer|straße|straßenname|*adresse|*anschrift|klingel|nachname|ortsname) .. (verkehrt|vertauscht|verdreht|falsch|zahlendreher), briefkasten .. leer, (neutral|diskret|neutrale|diskrete) (verpackung|verpackt|verpacken), versand .. (kostenlos|gratis|frei|umsonst|kostenfrei), (bis|in) die wohnung`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 3.2,
      phrases: `ob ... (passt|passen|geeignet|verträgt|funktioniert|reicht|kompatibel), gegen (kalk|rost|schimmel|flecken|gerüche)`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 5.3,
      phrases: `wie lange (muss|soll|darf|kann|sollte) (ich|man|er|sie|es|die|das|der), wie misst, ausmessen, resette*, einbinden, wie .. (verbunden|gekoppelt|verbinde), wo (muss|kommt|gehört|soll) ... (rein|hin|dran), in welche richtung, in welcher reihenfolge`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 5.6,
      phrases: `=einzelteil, (selbst|selber|eigene) schuld, mir (ist|sind) ... (kaputt*|zerbrochen|gebrochen|abgebrochen|runtergefallen|heruntergefallen|verloren|gerissen|verbogen)`,
    },
    {
      category: null,
      scenario: null,
      weight: 8.6,
      phrases: `geld .. (abgebucht|eingezogen|abgehoben), wie geht es >, wie geht es (dir|ihnen|euch) >, (nie|niemals) (was|etwas|irgendwas) .. (gekauft|bestellt), falsche person, kollektion, lieferant*, (haben|habt) (sie|ihr) .. (=geöffnet|=offen), wann gibt es ... wieder, (reklamation|beschwerde) über, (bewertung|rezension) .. (abgeben|schreiben|ändern), bestellung (aufgeben|aufzugeben|tätigen)`,
    },
    {
      category: 'return',
      scenario: 'refund-status',
      weight: 8,
      phrases: `(status|stand) .. ($geld|retoure|rücksendung), nicht auf .. konto`,
    },
    {
      category: 'return',
      scenario: 'refused-delivery',
      weight: 6.6,
      phrases: `umentschieden, anders entschieden, (auf|in|gegen) größe, verweiger*, (bote|boten|fahrer|zusteller|postboten|spediteur) .. (mitgegeben|weggeschickt|mitgeschickt|zurückgegeben|weggeschickt), auf dem weg (zu|an) (ihnen|euch), =nicht angenommen, nicht abgeholt .. (zurück|wieder), abholtermin, (nehmen|nehmt) ... wieder mit, noch (=ändern|abändern), (holt|holen) ... ab, (kann|darf|muss|wo) ich ... abgeben, größentausch*, bestellung .. (entfernen|abändern|reduzieren|rausnehmen), aus .. bestellung (entfernen|rausnehmen|streichen|nehmen), hätte .. (kleiner|größer), (=s|=m|=l|=xl|=xxl) (schicken|zusenden|senden), (euro|kaufpreis|preis) ... zurück, (überweis*|überweist) ... zurück, wiederrufen`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 4.6,
      phrases: `(lag|lagen|liegt|liegen) .. nicht (bei|dabei), statt ... (paket|karton|päckchen), (fremde|anderen|anderer) (kunden|kundin|person), bekam .. (anderes|andere|anderen), bestellt .. drin, (liefert|gibt|bringt|hat|macht) kein (spannung|strom|leistung|bild|ton|wasser|signal|licht|druck), geist .. aufgegeben, bitte um austausch, verknickt`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 7.5,
      only: 'asked',
      phrases: `statt (=s|=m|=l|=xl|=xxl|#) .. (=s|=m|=l|=xl|=xxl|#), nummer (größer|kleiner), doch lieber, # statt #, (=s|=m|=l|=xl|=xxl) statt, (hätte|brauche|bräuchte|möchte|nehme|lieber|will) ... (anstatt|anstelle)`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 3.4,
      only: 'told',
      phrases: `wasserdicht, wasserfest, blickdicht, rostfrei, rutschfest, *er als, (zu|so|sehr|extrem|total|viel|richtig|ziemlich|unglaublich|furchtbar|wahnsinnig) (laut|dünn|weich|hart|hell|dunkel|heiß|rau|steif|rutschig|süß|salzig|bitter|schwach|wackelig|kratzig|heftig|grob|labbrig|leise|langsam), geräusch*, =unterschiedlich, =niemals, würmer, käfer, motten, insekten, mhd, haltbarkeitsdatum, überschritten, (nur|bloß|lediglich) (=ein|=eine|=einer|=eins|=einen|=einzige|=einziger), dann .. (=ende|schluss|feierabend|vorbei|aus)`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5.2,
      only: 'asked',
      phrases: `(ist|sind) .. (kompatibel|geeignet|wasserdicht|winddicht|*stellbar|waschbar|abnehmbar|dimmbar|klappbar|aufladbar|wechselbar|*fest|vegan|stabil|leise|enthalten|dabei|inklusive|drin|magnetisch|atmungsaktiv|gefüttert|beleuchtet), (kann|geht|läuft|funktioniert) ... ohne $teil, (=rostet|=färbt|=riecht|=stinkt|=kratzt|=quietscht|=haart|=rutscht|=schrumpft|=hält|=enthält|=unterstützt|=knarzt|=klebt|=trägt|=verträgt|=brennt|=schmeckt|=dreht|=schwimmt) (das|der|die|es|er|sie|dieser|diese|man), (=geht|=gehen|=löst|=fällt|=reißt|=bricht|=verfärbt|=knickt|=nutzt|=fallen) (das|der|die|es|er|sie) .. (schnell|leicht|kaputt|ab|auf|ein|aus|oft|durch|groß|klein), (ist|sind|wird|werden) ... (laut|leise|schwer|leicht|warm|stabil|weich|hart|dick|dünn|elastisch|dehnbar|scharf|süß|heiß|durchsichtig|zerlegbar|ausziehbar|regelbar|tauglich), (ist|sind|wird|werden|kommt) ... (mit|ohne) .. geliefert, wasserdicht, wasserfest, spritzwasser*, winddicht, blickdicht, rostfrei, atmungsaktiv, hautfreundlich, rutschfest, kratzfest, bissfest, reißfest, feuerfest, hitzebeständig, wetterfest, winterfest`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 3.2,
      phrases: `ob .. (passt|passen|geeignet|verträgt|funktioniert|darf|muss|enthält|braucht|taugt), liegt das (an|daran), (empfehlen|raten) sie, sollte ich`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 2.6,
      phrases: `
        nebenan, hotel, büro, garage, einfahrt, zaun, (jemand|keiner|niemand) .. da sein, dänemark, schweden, usa, türkei, pünktlich, zeitnah
        pförtner, rezeption, ferienhaus, insel`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3.6,
      phrases: `
        fällt .. (ab|raus|auseinander|runter), hört .. auf, schaltet .. (ab|aus), (wird|werden) ... nicht .. (warm|heiß|kalt|sauber|fest|dicht|voll|trocken), unleserlich, verschmiert
        schwergängig, wölbt, verbiegt`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5.2,
      phrases: `$zahl (von|statt) $zahl, von .. $zahl .. (nur|bloß|lediglich) .. $zahl, (lediglich|gerade mal) .. $zahl, (sollten|müssten) .. $zahl .. (sein|drin|enthalten), (zähle|zählte|gezählt) .. $zahl, (nicht|vergessen) .. (eingepackt|beigepackt|mitgeschickt|einzupacken|beizulegen)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 7.7,
      phrases: `statt $zahl .. (drin|$da), statt $zahl .. nur, (=s|=m|=l|=xl|=xxl) statt .. $da`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 5.2,
      phrases: `in (echt|natura|wirklichkeit|wahrheit|realität), tatsächlich, (beworben|angepriesen|verkauft|deklariert) als, anderes .. (drin|bestellt)`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 3.4,
      phrases: `(anzeige|angebot|beschreibung|produktseite|karton|verpackung|internet|etikett) .. (stand|hieß|steht), =angeblich`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 7.5,
      phrases: `
        kein interesse, lieber in, (kann|könnte|könnten|möchte|hätte|würde) ... stattdessen, überweisen .. (betrag|kaufpreis|summe), (an|zu|bei) (sie|euch|ihnen) zurück
        wiederbring*`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 5.3,
      phrases: `(soll|sollte|darf|muss) (der|die|das|er|sie|es|dieses) .. (sein|werden|wenn|leuchten|blinken|piepen), was (mache|tue|tun|machen) .. (wenn|falls), (finde|sehe) .. (*fach|*knopf|*schalter|*taste|menü) .. nicht, ab wann (darf|kann), (piept|blinkt|leuchtet|brummt|pfeift) .. (sagen|heißt|bedeutet|warum|wieso), warum (leuchtet|blinkt|piept|pfeift|knackt|brummt|klickt), wie (bekomme|kriege|bekommt|kriegt) (ich|man) .. (aus|vom|von|runter), wo (ist|sind|finde|sitzt) .. (*knopf|*taste|*schalter|*nummer), (fällt|fallen) .. (groß|klein) oder`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 8,
      phrases: `(einzeln|separat|extra|nur $teil) .. (=kaufen|=bestellen|erhältlich|=bekommen), zurück auf (deutsch|werkseinstellung)`,
    },
    {
      category: null,
      scenario: null,
      weight: 7,
      phrases: `e mail adresse, (frohe|fröhliche|schöne) (weihnachten|ostern|feiertage|pfingsten), (schönen|schönes) (tag|abend|sonntag|wochenende|montag|freitag), =zuständig, (zweimal|doppelt) (überwiesen|bezahlt|abgebucht|belastet), (nochmal|erneut) rein`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4.2,
      phrases: `(gesagt|hieß|versprochen) .. $zahl .. (tage|werktage|wochen), (jetzt|schon|mittlerweile|inzwischen) .. $zahl (tage|werktage|wochen)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 2.7,
      phrases: `statt, sondern, falsch, das ist (kein|nicht), fehlt, was anderes`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 5.4,
      phrases: `
        runtergefallen, extra kaufen
        dazukaufen`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 6,
      phrases: `(bekomme|kriege|krieg|bekommt|kriegt|mache) (ich|man) ... (raus|weg|ab|auf|sauber|rein|zu), mache ich .. (falsch|verkehrt), woran (liegt|kann), (wie|was) .. (muss|soll) .. (beachten|tun), vor dem (ersten|anschließen), trick`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.5,
      phrases: `wo finde ich, genügt, möglich`,
    },
    {
      category: null,
      scenario: null,
      weight: 9.5,
      phrases: `zurückruf*, zurückgerufen, bewertung zurück`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 3.4,
      phrases: `
        verzug, transport*, fracht*, streik, auslieferung*, benachrichtig*, abholcode, angetroffen, voraussichtlich*, fedex, nachbar*, übergeben, niemand da, verladen, daheim, zuhause, schnellstens, bestellung prüfen
        transit, abwesenheit*, prognose, speditions*, teillieferung*, abgesandt`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 6,
      phrases: `von ($zahl|beiden) (paketen|kartons|sendungen|kisten|päckchen)`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 2.4,
      phrases: `
        belgien, niederlande, frankreich, polen, italien, spanien, england, china, eu, # uhr, annehmen, der rest, restliche
        luxemburg, mallorca, kanaren`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.2,
      phrases: `
        läuft aus, bröckel*, porös, vertrocknet, *schimmelt, beschlägt, fiept, trennt sich, entzwei, zu bruch, generalüberholt, werksfehler, *stinkt, lauwarm, von allein
        verkohlt, gebogen, sifft, rinnt, *blätter*, abfärb*, verendet, übersteuert, entlädt, *abbrüche, refurbished
        druckfehler, webfehler`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 2.4,
      phrases: `
        (ist|sind|war|waren) aber, nicht mal, (ständig|dauernd|andauernd|plötzlich|auf einmal), (entspricht|stimmt|entsprechen) .. nicht, polyester, plastik, ausgepackt, (ein|null) (stern|sterne)
        attrappe, =hin`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 8,
      phrases: `(abo|sparabo|spar abo|abonnement) .. (kündigen|stornieren|beenden|abbestellen)`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 3.2,
      phrases: `
        kündig*, auflösen, meinung geändert, eure kosten, geschenkt bekommen
        einschicken`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 3.4,
      phrases: `
        beinhaltet, spuren von, nuss*, erdnuss*, süßstoff, zucker, milch, lizenz, internet, offline, auflösung, speicher*, lumen, herkunft*, bluetooth, wlan, löffel, menge, mehrere geräte, zwei geräte, deutsch, übersetzt, beipackzettel, sorte, geschmack, zusammenstecken, (aufbauen|zusammenbauen|zusammenstecken|anschließen|einstellen|benutzen) .. (wie|kann|muss)
        sockel, alters*, zertifi*, tüv, aufpumpen`,
    },
    {
      category: null,
      scenario: null,
      weight: 5.5,
      phrases: `
        unhöflich*, ignorier*, aktion*, bonus*, respektlos, mit kunden, im angebot, wann .. wieder (da|rein|verfügbar|lieferbar), wieder (rein|reinbekommen), (habt|haben|verkauft|führt|bietet) (ihr|sie) (auch|noch), meine (bewertung|rezension|sterne), hört auf, kooperation*, influencer*, teurer
        abgewimmelt, inkompetent*, unprofessionell*, bestellwert, skonto, patzig, arrogant, pampig`,
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 2.4,
      phrases: `
        noch nicht, termin, eingetroffen, versendet, zugestellt, ausgeliefert, geduld, bis wann, =fahrer, =bote, =boten, postbote*, abholen, meldung, noch =nichts, noch nix, wo (mein|meine|unser|unsere), rausgeschickt, wie lange, wo (ist|sind), wohin, briefkasten, weihnachten, geburtstag, hochzeit, vor der tür, holen
        briefträger, empfangen`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 1.9,
      phrases: `
        =montag, =montags, dienstag*, mittwoch*, donnerstag*, freitag*, samstag*, sonntag*, bestellung, immer noch, dauert, (wochen|tage|monate) (und|nix|=nichts), seit .. (wochen|tagen|monaten|woche), vor (#|zwei|drei) (wochen|tagen), zugesichert, vorbei, versprochen, vorgestern, übermorgen
        montag*`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 2.5,
      phrases: `
        zu (klein|groß|kurz|lang|eng|weit|schmal|breit), passt nicht, passen nicht, qualität, verarbeitung, zustand, dünn, komisch, geruch, leer, stumpf, am (ersten|zweiten) tag
        merkwürdig`,
    },
    {
      category: 'quality',
      scenario: null,
      weight: 1.6,
      phrases: `vergessen, nicht mehr, =nach .. (tagen|wochen|monaten|stunden|minuten|jahr), =halbe, hälfte, problem, erwartet, obwohl, bloß, hängt, foto, beschreibung, bild, neu`,
    },
    {
      category: 'return',
      scenario: null,
      weight: 1.8,
      phrases: `austausch*, zurück, betrag, doppelt, zweimal, behalten, frist, zu viele`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 2.8,
      phrases: `
        =geld, ungeöffnet, unbenutzt, originalverpack*, originalkarton, doch nicht, vertan, woanders, rückversand*, gefällt
        ungetragen, verguckt, verschätzt, verwählt, anderweitig, überflüssig`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 4.2,
      phrases: `
        =überlegt, versehentlich, aus versehen, ausversehen, irrtümlich, stoppen, aufhalten, nicht mehr (löschen|schicken|versenden|liefern), verbestellt
        anhalten`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.4,
      phrases: `kann (ich|man), (kann|können) (=das|=der|=die|=dieses|=dieser|=diese|=es), (=geht|=gehen|=läuft|=klappt|=passt) (das|der|die|es|sowas), (muss|darf|soll|sollte|braucht|könnte|bekommt|macht|stellt|nimmt|benutzt|öffnet|schaltet|wechselt|findet|dreht|setzt|legt|trägt|faltet|baut|klappt|löst|befestigt|verwendet) man, auch (mit|ohne|für|als|im|unter), für (kinder|babys|hunde|katzen|männer|frauen|anfänger|draußen|drinnen|empfindliche|schwangere), inklusive, ausgelegt, mitgeliefert, nur für, gleichzeitig, werkzeug, filter, funktion, technische daten, bedienen, benutzen, verwenden, hinweis`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 3.4,
      phrases: `
        (hilfe|probleme|schwierigkeiten) (bei|beim|mit), (verstehe|versteh|kapiere|begreife) ... nicht, zurecht, inbetriebnahme, einlegen, einsetzen, ausbauen, einbauen, einbau, befestigen, anbringen, aufhängen, bohren, kleben, bügeln, trockner, trocknen, putzen, befüllen, koppelt, pairing, sprache
        sicherung, zerlegen, demontieren, abmontieren, imprägnieren, säubern, desinfizieren, schmieren, fetten, entlüften`,
    },
    {
      category: null,
      scenario: null,
      weight: 3,
      phrases: `
        =kaufen, als kunde, einkaufen, muster, unfreundlich*, warteschleife, erreichbar, antwort, geantwortet, (andere|welche|weitere) farben, auch in (größe|farbe|xl|anderen), mitglied*, profil, anmeldung, lieferschein, freue mich, freut, glücklich, =liebe, =bestens, preis leistung, nachlass, mitarbeiter*
        =farben`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.4,
      phrases: `
        (kein|nicht) (versand*|zustell*|liefer*|sendung*|tracking*|zettel|benachrichtigung*|bote|scan*|päckchen|post|brief|bestell*|nachricht|info), rausgegangen, losgeschickt, *mitteilung
        wartezeit, eintrudeln, trudelt, versandtermin, zustelltermin, ankunftszeit, *ankunft`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 3.6,
      phrases: `
        eilt, eilig, beeil*, beschleunig*, dampf machen, vertröstet, vertrösten, fristgerecht, verschoben, wird .. später, =nach .. (tagen|wochen|monaten) .. (=nichts|nix|kein|nicht) .. (da|angekommen|geliefert|gekommen|bekommen|erhalten)
        hinhalten, hingehalten, vertröst*, lahm*, versandverz*, aufgeschoben`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 4.4,
      phrases: `
        eingeworfen, *unterschrift, (steht|als) .. geliefert, schließfach, abholstelle, abstellort, entwendet, dieb*, ausgehändigt, entgegengenommen, (falsch|woanders|anderswo|irgendwo) .. (zugestellt|abgegeben|abgelegt|abgeladen|ausgeliefert), abgegeben, zugestellt .. (=nichts|nix|nicht|kein|niemand|aber), nicht meine (haustür|unterschrift|tür|adresse)
        zustellfoto, zustellnachweis, zustellbild, familienmitglied, zustellbestätigung, empfangsbest*, abgelief*, paketdieb*`,
    },
    {
      category: 'logistics',
      scenario: 'tracking-not-moving',
      weight: 4.4,
      phrases: `
        scan, sortierzentrum, hin und her, *eintrag, abrufen, nummer .. (ungültig|unbekannt|eingebe|eingegeben|funktioniert|falsch)
        gescannt, *verlauf, funkstille, eingefroren, stillstand, rücksprache`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 4.4,
      phrases: `
        *anschrift, *adresse, empfänger*, hinterhof, aufgang, straße .. (falsch|statt|richtig), *nummer .. vergessen, *leitzahl, name .. (klingel|klingelschild|vergessen), adress*, *stockwerk, etage, hinterhaus, klingelschild, umleit*, umgezogen, *umzug, umziehen, *filiale, firmenname*, (krankenhaus|reha|kur|urlaub|ferien|dienstreise|ostsee|verreist|abwesend)
        wunschtermin, wunschtag, wunschort, umadressier*`,
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 4.4,
      phrases: `
        *verloren, abhanden*, vermisst, verlust, suchauftrag, unauffindbar, auffindbar, (wieder|nie|nicht mehr) .. auftauch*, abgeblieben
        *postweg, *transportweg, verschütt, verschlampt, verbummelt, verschwand`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 4.4,
      phrases: `
        *versandkosten, *porto, nachnahme, (neutral|diskret) verpackt, versichert*, paketdienst*, (passt|geht) .. (briefkasten|paketbox)
        frachtkosten, einschreiben, bordsteinkante`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.3,
      phrases: `
        kaputt*, nimmer, aufgehängt, (schreibt|saugt|scrollt|öffnet|pumpt|misst|bläst) .. (nicht|nix|null|kein), heiß gelaufen, blank, (sich) .. (abgelöst|gelöst), lösen sich, löst sich, (lösten|löste) sich, auseinander*, beschiss, materialfehler, *mangel, pfusch*, schrott*, ausgefallen, ausfall, ausfällt, aussetzer, abgestürzt, absturz, zickt, =stumm, tote, unscharf, flimmer*, scheppert, surrt, kippt, glüht, *schmolzen, schmilzt, muffig*, müffelt, rostet, gerostet, verrostet, angerostet, ausgeblichen, franst, =löcher, kratzig, juckt, ohne (ton|bild|strom), reißt, kein (bild|ton|strom|signal), bricht .. (ab|zusammen), regnet, klumpt, verklebt, ungleich*, klapprig, *störung
        verkokelt, kuhle, *onsfehler, *ungsfehler, murks, ramsch, schund, montagsgerät, *zerrt, kippelt, verstopft, blockiert
        modrig, beißend*, maden, ungenießbar, verwelkt, *rostet, fusselt, fusseln, pillt, *löchrig, verkalkt, leckt, klumpig
        wellt, *wellig, störgeräusch*, *rausch*`,
    },
    {
      category: 'quality',
      scenario: 'stopped-working',
      weight: 4.6,
      phrases: `
        (hielt|hielten) .. (tag|tage|woche|wochen|monat|monate|stunde|stunden), (hat|haben) .. (nur|gerade|kaum|keine|bloß) .. (gehalten|tag|tage|woche|wochen|monat|monate|stunde|stunden|mal), gestorben, reparier*, reparatur*, kulanz*
        abgeraucht`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 4.4,
      phrases: `weniger drin, hat nur # .. teile, (nur|bloß) ($zahl|=einer|=eine|=eins) .. (von|dabei|drin|da|geliefert|angekommen), (tüte|schachtel|beutel|dose|umschlag|box) .. leer, selber nicht`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 3.6,
      phrases: `
        verkehrt, verwechs*, fehllieferung, falschl*, (zwei|beide) (linke|rechte), (# gb|# cm|# ml|größe|gr) .. (statt|bezahlt|bestellt|geliefert), wollte .. kam, (richtige|korrekte|bestellte) .. (senden|schicken|zusenden|artikel|sorte), (sollte|sollten) ... (sein|werden) .. (aber|ist|war)
        irrtum`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4,
      phrases: `
        (kein|nicht) (echt*|original*|richtig*|gold|silber|leder|holz), (werben|wirbt|geworben|beworben|angepriesen|angegeben) .. (mit|als), lüge, gelogen, übertrieben, unecht, kopie, *spuren, abweich*, =klein aus, verarsch*, rein passen, (anzeige|angebot|beschreibung|artikelbeschreibung) .. (geliefert|gekommen|bekommen|nur|aber|höchstens|steht), anders als
        mogelpackung, schwindel, belogen, unwahr*, nachahmung`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 6.5,
      phrases: `
        zurückge*, zurücksch*, zurücksen*, zurückn*, zurückbe*, zurücker*, zurückz*, zurücktr*, zurücküb*, rückp*, rückse*, rückg*, rückn*, erstatt*, *erstatten, retour*, widerr*, *umtausch, *rückgabe, *rücksendung, *retoure, *erstattung, fehlbestell*, (teil|hälfte) (des preis|des geld|des betrag|zurück|erstattet), (bitte|lieber|brauche) größe #, (wohin|wo) .. (schicke|senden|zurück), abholen lassen, geld .. (wieder|spur|kein), alles stoppen, bitte stoppen, (zurück|weg) damit, nehmen (sie|ihr) .. (dann|noch|wieder), umgetauscht, loswerden, nicht (zusagt|zugesagt), sagt .. nicht zu, (behalten|behalte) .. nicht, rücktritt*
        zurückbr*, zurückbu*, rückscho*, rückholung, annahmestelle`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 5.2,
      phrases: `(hätte|möchte|nehme|will|brauche|bräuchte) .. (lieber|doch) .. (in|=s|=m|=l|=xl|=xxl|#|größe|grün|blau|rot|schwarz|grau|weiß|das|die|den), tausche, tausch, (andere|lieber) (farbe|größe|modell|ausführung|variante) .. (nehmen|haben|tauschen|bekommen|möglich), (gewachsen|zugenommen|abgenommen), statt .. (nehmen|lieber|doch|tauschen), eintauschen, wechseln (gegen|in), größer* größe, kleiner* größe`,
    },
    {
      category: 'return',
      scenario: 'refused-delivery',
      weight: 5.3,
      phrases: `an .. absender, (ging|geht|kam|kommt) ... zurück, qr code, kein* drucker, *label, abgeholt werden`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 4,
      phrases: `
        *bar oder, dimmbar, *stellbar, abnehmbar, wechselbar, zöliakie, diabetiker, allergiker, jährigen, jähriges, =jährige, gluten*, laktose*, *allergen, allergene, koffein*, bpa, nickel*, *geeignet, *tauglich, *kompatibel, eignen, eignet, unterstützt, unterstützen, volt*, watt*, usb*, hdmi, seriennummer, ios, android*, windows, iphone*, samsung, *maße, abmess*, *durchmesser, *breite, *tiefe, *gewicht, traglast, fassungsv*, *material, waschbar, wofür, (wie viele|wieviele) .. (passen|drin|teile|seiten|stück|liter), kann .. (man|auch) .. (draußen|drinnen|im), ab # jahren, jährige, original oder, taugt .. für
        größengerecht, zuckerfrei, nährwert*, kalorien, latex*, duftneutral, ampere, klinke*, belastbar*, materialien`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 3.8,
      phrases: `
        programmier*, fehlercode, =fehler (=e1|=e2|=e3|=e4|=e01|=e02|#), =fehler .. was tun, werkseinstellung*, synchronisier*, einwirken, ausspülen, zusammenklappen, klappt man, (lange) .. (schraube|laden), wo .. (schraube|hin), umstellen, verstelle*, ausdehnen, (was|wofür) .. (bedeutet|bedeuten|taste|knopf|symbol|lämpchen|leuchte), leuchtet, einstellung, einstellungen, (muss|soll) .. (vorher|zuerst|erst|einweichen|einfetten|einölen), tipps, anwenden, dosier*, aufbewahr*
        ölen, geölt, einarbeiten`,
    },
    {
      category: 'usage',
      scenario: 'manual',
      weight: 5,
      phrases: `
        (per|als) (mail|pdf), spielregel*, *regeln, rezeptheft, *heft .. (dabei|fehlt), *tutorial
        datenblatt`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 4,
      phrases: `ersatz*, einzeln*, separat*, nachfüll*, nachbestell*, (wo|woher) .. (bekomme|kriege|kaufe|kauft|bekommt), zubehör*`,
    },
    {
      category: null,
      scenario: null,
      weight: 5,
      phrases: `
        bestätigungscode, (karte|lastschrift|paypal|zahlung) .. (abgelehnt|geht nicht|funktioniert nicht|klappt nicht), inkasso, lastschrift, iban, bankverbindung, ust id, vergriffen, aufgelegt, händler*, großbestell*, sammelbestellung, follower, stückzahl, (wann|wird) .. (wieder|noch verkauft|nachgeliefert), (aufgelegt|auflegen), partner*, unternehmen, marketing, werbung, service, *service
        zugangscode, nachproduziert, neuauflage, restposten, mengen*, b2b, investor*, fonds, affiliate, gewinnspiel
        treuepunkte, cashback, preisanpass*, preisgarantie, verhandelbar, vermarkt*, produktfotos, unterbreiten, fulfillment
        ausbildung, podcast, sponsor*, spende, presse, umfrage, kundensupport`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 4.8,
      phrases: `(=bestellt|ausgesucht|gewählt|bestellte|geordert|gewollt|wollte|gebeten) ... (bekommen|bekam|erhalten|geliefert|gekommen|kam|kamen|angekommen|geschickt|drin|eingepackt)`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5.2,
      phrases: `wo ist .. $teil, (sollte|müsste) .. dabei (sein|liegen), (zähle|gezählt) nur`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4.6,
      phrases: `(soll|sollte|sollten) ... (sein|haben|werden) .. (aber|nicht|kein|gekommen|geliefert|bekommen)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.6,
      phrases: `
        (wird|bleibt|bleiben|geht) .. (=schwarz|=dunkel|=kaputt|=kalt|=stumm|=aus), heult, *lärm, lärm*, reagiert (nur|kaum), versagt, geht .. ab, blättert, abgeblättert, platt, (waren|ist|sind) .. hin, schief, krumm
        knötchen, aufgegangen`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.8,
      phrases: `(an|zu|in|ins|beim) ... (büro|arbeit|firma|mutter|eltern|freundin|bruder|schwester|oma) (schicken|liefern|senden|abgeben|gehen), (muss|müsste|brauche) .. (vor|bis) .. (da|hier|wochenende|hochzeit|abreise|urlaub), (transport|versand) (nach|in), was neues, (höre|gehört) ... nichts, nichts ... gehört, habt (ihr|sie) .. (vergessen), schon raus, raus (gegangen|geschickt)`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 2.1,
      alone: true,
      phrases: `wann, =kommt (das|es|die|der|mein|noch)`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.1,
      alone: true,
      phrases: `< *t (das|der|die|es|er|man|dieser|diese|dieses|ihr), wie, ob, hat, =haben, tut, bleibt (das|der|die|es), wer, man, was, oder, welche, womit, wofür, wozu, woran, was ist, woher, worauf, (=reicht|=hält|=sitzt|=bleibt|=liegt|=schafft|=macht|=gehen|=passen|=soll|=sollte|=würde|=ist|=sind|=hat|=haben|=kann|=bekommt|=hilft|=darf|=muss|=geht|=gehört|=braucht|=wird|=werden|=wäre|=sieht|=gilt) (das|der|die|dem|den|es|man|ich|dieser|eine|mein|im|sie|zwei|beide), wieviel, gibt es, akku, batterie, ladegerät, adapter, anschluss, usb, wasser, waschen`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 6,
      phrases: `schnelle lieferung, schneller versand, gerne wieder`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.8,
      phrases: `keine (funktion|reaktion), nichts passiert wenn, (bleibt|bleiben) ... (stehen|hängen|stecken), funktioniert (nur|kaum|selten|manchmal), (lack|farbe|griff|knopf|henkel|bein|naht|sohle|absatz) .. ab, reinfall, obwohl .. (stand|steht|angegeben), nicht richtig, rutscht`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 11,
      phrases: `geld .. zurück danke, (umtausch|rücksendung|erstattung|retoure) .. (reibungslos|problemlos|super geklappt|gut geklappt|schnell geklappt|unkompliziert), geld ist .. (da|zurück|angekommen) danke, erstattung erhalten danke`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 5,
      phrases: `nachforsch*, gibt es .. neues, wo (ist|bleibt|sind|bleiben|befindet|steckt|hängt) .. ($ware|es|sie), wo bleibt, wo (mein|unser|das|die) .. (bleibt|bleiben|steckt), wie weit .. $ware, $ware .. (durchgegangen|durchgekommen), wann .. $kommt, wann .. ($ware|liefer*|versand*|zustell*), wie lange ... (dauert|dauern|lieferung|versand|warten|braucht|lieferzeit|unterwegs), wie lange noch, *status, liefertermin, sendungs*, paketn*, paketv*, tracking*, verfolgen, (neuigkeiten|info|infos|informationen|auskunft|update) .. $ware, (warte|wartet|gewartet) .. ($ware|lieferung|darauf|vergeblich|seit|auf)`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.5,
      phrases: `$neg .. $da, $neg .. (ankommen|ankam|kam|erhielt|bekam|eintraf), bisher nichts, bislang nichts, immer noch (nicht|kein), noch nicht da, noch immer (nicht|kein), nicht da, keine ware`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4.5,
      phrases: `verspät*, verzöger*, überfällig, lieferverzögerung, dauert .. (lange|ewig), (kommt|klappt|da|ankommt|geliefert) .. (vor|bis|bis zum|zu|rechtzeitig) (weihnachten|ostern|geburtstag|wochenende|montag|freitag|samstag), rechtzeitig, (=schneller|früher|rechtzeitig|eilt|dringend|express|beschleunigen) .. [liefern|lieferung|da|geliefert|brauche|versand|verschicken], express*`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 5.5,
      phrases: `(als|status|steht|laut|angeblich|heißt|sendungsverfolgung|app|dhl|amazon|system) ... (zugestellt|geliefert|ausgeliefert|abgegeben|übergeben), abgelegt, ablageort, gestohlen, geklaut, diebstahl, unterschrieben, zustellversuch`,
    },
    {
      category: 'logistics',
      scenario: 'tracking-not-moving',
      weight: 5,
      phrases: `angekündigt, auftragsdaten, elektronisch, in bearbeitung, wird bearbeitet, in vorbereitung, wird vorbereitet, (sendungsverfolgung|sendungsstatus|status|tracking|sendungsnummer|trackingnummer|sendung) .. (nicht|keine|tut sich|seit|funktioniert|falsch|ungültig|unverändert|bewegt|hängt|steht|zeigt), hängt .. (fest|zoll|zentrum|verteilzentrum|paketzentrum|seit), (steckt|hängt) fest, paketzentrum, verteilzentrum, liegt seit`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 6,
      phrases: `hausnummer, etage .. (falsch|fehlt), $adresse .. (ändern|falsch|geändert|korrigieren|aktualisieren|angeben|anpassen|eingegeben|angegeben|berichtigen|vergessen), (falsche|andere|neue|alte|neuen|alternative|richtige|weitere) $adresse, (ändere|änderung|wechsel) .. $adresse, (umleiten|umgeleitet), an eine andere, packstation, plz, (liefertermin|lieferdatum|lieferung|zustellung|termin|liefertag) .. (verschieben|=ändern|später|umplanen|vereinbaren|anderen tag), nicht zu hause, nicht zuhause, abstellgenehmigung, (selbst|selber|persönlich) .. abholen, selbstabhol*, paketshop, lieferanweisung, (name|nachname) .. (etikett|klingel|klingelschild|falsch geschrieben), nachsendeauftrag, postfiliale, (arbeitsstelle|arbeitsplatz)`,
    },
    {
      category: 'logistics',
      scenario: 'customs',
      weight: 8,
      phrases: `
        zoll*, *zollamt, einfuhr*, import*, verzoll*, abgaben, deklarier*, *deklaration, *tarifnummer, handelsrechnung, proforma*, ursprungs*, grenze, warenwert
        =ausfuhr, grenzbeamt*, eori, drittland`,
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 5,
      phrases: `
        verloren gegangen, verschollen, verbleib, unzustellbar, nicht zustellbar
        verlorengegangen`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 5.5,
      phrases: `
        (liefern|versenden|verschicken|liefert|versendet|verschickt) (sie|ihr|amazon), versandk*, versandp*, versanda*, versando*, versandm*, versandd*, lieferk*, lieferz*, liefero*, lieferf*, lieferd*, lieferg*, porto*, (was|wieviel|wie viel|wie teuer) kostet .. (versand|lieferung|porto), ins ausland, wohin liefern, spedition, von wo
        versandg*, versandz*, versandu*, versandl*, lieferm*, lieferbed*`,
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 2.8,
      phrases: `
        liefer*, versand*, zustell*, paket*, sendung, lager verlassen, auf (den|dem) weg, rausgeht, anliefer*, angeliefert, abladen, lkw, palette, =lager, hausflur, treppenhaus, haustür, mülltonne, verreist, spätestens, # und # uhr, depot, logistik*, *zentrum, vollmacht, absender, zeitfenster, vormittag*, nachmittag*, entgegen*, hinterleg*, abstell*, deponier*, abholschein, (norwegen|schweiz|österreich|südtirol|ausland), *klingel*, geläutet, zettel, zugesagt, versenden, verschick*, dhl, hermes, dpd, gls, =ups, kurier, post, ankommen, unterwegs, geliefert, abgeschickt
        umschlagz*`,
    },

    {
      category: 'quality',
      scenario: 'damaged-on-arrival',
      weight: 4.5,
      phrases: `
        aufgeschlitzt, (in|tausend) .. (stücke|stücken|teile|einzelteile), gespalten, eselsohr*, beschädig*, *schaden, *schäden, zerbr*, gebrochen*, abgebroch*, angebroch*, durchgebroch*, zerd*, zerm*, zerf*, zerk*, zerri*, zers*, zertr*, *rissen, *knickt, *kratzt, *kratzer, *sprungen, *platzt, *splittert, *quetscht, *beult, *dellt, *weicht, scherben, bruch, schramme, macke, delle, beule, riss, =risse, rissig, sprung, verbogen, eingedrückt, ausgelaufen, verschüttet, matsch, durchnässt, =nass, feucht, angeschlagen, ramponiert, *flecken, fleck, schmutzig, verschmutzt, dreckig*, staubig, schlecht verpackt
        zerfleddert, verwüstet, demoliert, zerstört, *brochen, bruchst*, geborsten, zerfetzt, zerdrückt, ausgekippt, lädiert`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.5,
      phrases: `
        aufgelöst, (naht|sohle) .. (auf|offen|löst|gelöst), dreht .. nicht mehr, (piept|piepst|pfeif*|brumm*|rausch*|kratzt|knister*|krächz*|ratter*|klapper*|verstopf*|blockier*|verkalk*|klebrig|stürzt|ausgefranst), springt, defekt*, wackelkontakt, kurzschluss, explodiert, feuer, in brand, stromschlag, ausschlag, allergisch*, allergie, verbrannt, spinnt, streikt, (keinen) mucks, (hängt|stürzt) sich .. auf, hinüber, dreht durch, nicht erkannt, *gefärbt, offene naht, ohne inhalt, *gebrochen, eingetrocknet, im eimer, futsch, durchgebrannt, ausgeleiert, eklig*, ekelhaft*, vergammelt, verfault, verformt, verzogen, zerknittert, wasser gezogen, qualmt, verschmort, zieht kein, erkennt .. nicht, $neg .. (funktioniert|funktionieren|funktionsfähig|funktionstüchtig), (lässt|lassen) sich ... nicht, ohne funktion, (springt|schaltet|startet|brennt|brennen|geht|leuchtet|lädt|heizt|kühlt|druckt|hält|schließt|dreht|klebt|reagiert|erkennt|verbindet) .. nicht [an|ein|mehr|richtig|auf], mangelhaft*, (funktioniert|funktionieren|geht|tut|läuft) .. (nicht|nix|kaum), reklamier*, reklamation*, beanstand*, abgefallen, wackel*, instabil, flacker*, überhitzt, wird heiß, schimmel*, verdorben, abgelaufen, ranzig, stinkt, riecht, gestank, *geruch, loch, geht auf, eingelaufen, färbt ab, verfärbt, undicht, tropf*, klemmt, klemmen, unbrauchbar, knarz*, knackt, quietsch*, tot
        *kontakt, allergi*, fehlerhaft*, tropft, knarzt, quietscht`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3,
      phrases: `
        passiert (nichts|nix), nicht .. weg, viel zu, unter aller, überteuert, schade, naja, fühlt sich, dann war schluss, in .. (teile|stücke), grat, strich, streifen, spuckt, dröhnt, eiert, schleift, hakt, ruckelt, stockt, welk, aufgebläht, schmeckt, scharfe kanten, brüchig, fäden, abgegangen, verblasst, abgenutzt, =locker, =lose, pappe, (hält) (kaum|keine|nur|gerade|höchstens), (beim|nach dem) (ersten|zweiten|dritten), (schon|bereits) nach, nach kurzer zeit, von anfang an, ungenau, billig*, keine qualität, von wegen, $schlecht .. (qualität|verarbeitung|material|ware|produkt|artikel|verarbeitet|kopie), =müll, mist, geldverschwendung, (geld|euro) nicht wert, finger weg, nicht (empfehlen|empfehlenswert|kaufen|zufrieden|zu empfehlen), enttäusch*, fehlkauf, taugt nichts, hält nicht, unzufrieden, ein stern, zu dünn, minderwertig, stimmt .. nicht mit
        scharfkantig, müll`,
    },
    {
      category: 'quality',
      scenario: 'stopped-working',
      weight: 5,
      phrases: `garantie*, gewährleistung*, werkstatt, hat .. aufgegeben, plötzlich .. (aus|nicht|kaputt|tot)`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5,
      phrases: `
        nicht (im|in) .. (karton|paket|lieferung|packung|kiste|schachtel|box|verpackung), war nicht im, $teil .. (fehlt|=fehlen|nicht dabei|nicht enthalten|nicht mitgeliefert|vergessen), fehlteil*, fehlend*, unvollständig*, nicht (vollständig|komplett), nur ($zahl|ein) (der|von), (nur|bloß) .. ($zahl|ein|hälfte) .. (erhalten|bekommen|geliefert|statt|angekommen|im paket|drin|dabei|von), statt $zahl, nicht (dabei|drin|enthalten|mitgeliefert|beigelegt) [war|gewesen], (keine|ohne) $teil, zu wenig, =fehlen, =fehlten, gefehlt, vermisse*, nachreichen, nachschicken
        fehlmenge`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 5,
      phrases: `(falsch|verkehrte|andere) .. (artikel|produkt|ware|größe|farbe|modell|teil|buch|lieferung|bestellung|version|ausführung|menge|schuhe|gerät|sorte|paket|hülle) [geliefert|erhalten|bekommen|geschickt|gesendet], (falsch) .. (geliefert|erhalten|bekommen|geschickt|gesendet|verschickt), falschlieferung, nicht (bestellt|das bestellte), statt .. (kam|bekam|geliefert|erhalten|bestellt), anstatt, anstelle, stattdessen, etwas (anderes|falsches), verwechselt, vertauscht`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4.5,
      phrases: `
        nicht .. wie (im|auf) (bild|foto), haltbar bis, nicht (wie|der|dem|was) .. (beschrieben|beschreibung|abgebildet|bild|foto|angegeben|erwartet|angeboten|beworben|dargestellt|versprochen), (andere|falsche) farbe als, fälschung*, gefälscht, fake, plagiat, nachgemacht*, kein original, nicht original, niemals .. (baumwolle|leder|original|echt|neu|prozent|#), nicht echt, gebraucht*, rückläufer, b ware, nicht neu, keine neuware, als .. (verkauft|beworben|angepriesen), fingerabdrücke, imitat*, nachbau, irreführend, täuschung, fällt .. (klein|groß) aus, fallen .. (klein|groß) aus, passen .. nicht, kleiner als, größer als, unbequem
        raubkopie`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 6,
      phrases: `trotzdem (nicht|kein), hilft (nichts|auch nicht), $moechte .. (ersatz|ersatzlieferung|ersatzgerät|ersatzartikel|nachlieferung|neulieferung), ersatzlieferung, ersatzgerät, nachlieferung, nachliefern, nachsenden, nachgeliefert, (neues|neuen|neue) .. (zusenden|schicken|senden|zuschicken|liefern|gerät|exemplar), ersetzen, ersetzt, austauschgerät`,
    },

    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 7.5,
      phrases: `
        nicht behalten, (nehmen|nehmt|nimmt) ... zurück, (will|möchte|hätte) .. zurück, nicht mein geschmack, wieder (schicken|zuschicken|zurück), abstand nehmen, geht zurück, (zurückgeben|zurückschicken|zurücksenden|zurückbringen|zurücknehmen|zurückgeschickt|zurückgesendet|zurückgesandt|zurückgegeben|zurückzu*|rücksenden), (schicke|sende|gebe|bringe|nehmen|bekommen|geht) .. (zurück|wieder), rücknahme, rücktritt, vom kauf* zurück*, rücksend*, rückgabe*, rückversand, widerruf*, (gefällt|überzeugt) .. nicht
        minderung, schadenersatz`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 7.5,
      phrases: `geld zurück*, erstattung*, rückerstattung*, rückzahlung, (*erstatten|*erstattet|zurückzahl*|zurückgezahlt|zurücküberw*|zurückbuch*|gutschreiben|gutgeschrieben), gutschrift, teilerstattung, mindern, entschädigung, schadensersatz, betrag .. (zurück|erstattet|erstatten|überweisen), mein geld, kohle zurück`,
    },
    {
      category: 'return',
      scenario: 'refund-status',
      weight: 8,
      phrases: `(konto|kontoauszug|kreditkarte) .. (=nichts|nix|noch nicht|kein), bei (ihnen|euch) (angekommen|eingegangen|eingetroffen|zurück), (wo|wann|wie lange|warum) .. ($geld|erstattet|gutgeschrieben), (kein) (geld|cent|euro|erstattung|rückerstattung|gutschrift|rückzahlung), (rücksendung|retoure) .. (bearbeitet|angekommen|eingegangen|abgeholt|abholung), (abholung|abgeholt) .. (retoure|rücksendung), $geld .. $neg .. (erhalten|bekommen|da|angekommen|eingegangen|gutgeschrieben|erfolgt|zurück), warte .. $geld, $geld .. (überweist|überwiesen)`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 7.5,
      phrases: `(umtausch*|umgetauscht|eintauschen|umzutauschen|tauschen), gegen .. (größe|kleineres|anderes|farbe|nummer), (eine|in|andere|größere|kleinere) (nummer|größe) (größer|kleiner|haben|tauschen|bekommen|statt|schicken)`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 7.5,
      phrases: `zweimal (geklickt|gekauft), storn*, abbestell*, annullier*, (streichen|streicht) .. (auftrag|bestellung|position), (bestellung|auftrag|kauf|lieferung) .. (streichen|abbrechen|zurückziehen|löschen|aufheben|kündigen|stoppen|auflösen), rückgängig, canceln, cancel, (nicht) mehr (haben|benötigt|gebraucht|brauche|benötige|interessiert|gewünscht|will|möchte), brauche .. nicht mehr, benötige .. nicht mehr, möchte .. nicht mehr, doch nicht (haben|mehr), (versehentlich|irrtümlich|aus versehen|ausversehen|fälschlicherweise|doppelt|zweimal|falsch) .. (bestellt|gekauft|geordert), falsch bestellt, anders überlegt, nicht (versenden|verschicken|liefern|losschicken), (woanders|anderswo) .. (gekauft|günstiger|gefunden), verklickt, zurücktreten`,
    },
    {
      category: 'return',
      scenario: 'refused-delivery',
      weight: 7.5,
      phrases: `annahmeverweigerung`,
    },

    {
      category: 'usage',
      scenario: 'how-to',
      weight: 5,
      phrases: `schritt für schritt, was bedeutet, display erscheint, (handy|tablet|laptop|pc|app|fernseher) .. (findet|erkennt|verbindet), muss (ich|man) .. drücken, wie stellt man, wie .. $bedienen, wie (funktioniert|geht|bedient|benutzt|nutzt|reinigt|lädt|montiert|stellt), (rote|grüne|blaue|orange|gelbe|weiße) (lampe|licht|led|leuchte|lämpchen), blinkt, was heißt, mache .. falsch, koppeln, verbinden mit, bedienung, dosierung, wie oft, wie lange .. (laden|aufladen|hält|akku|ladezeit|haltbar)`,
    },
    {
      category: 'usage',
      scenario: 'manual',
      weight: 7,
      phrases: `
        *anleitung, *anweisung, *handbuch
        *anleitungen, *schaltplan`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5,
      phrases: `
        (wie viel|wieviele) .. (paket|packung|karton|set|stück), (im|pro) (set|lieferumfang|packung), (kommt|geliefert) ... (montiert|aufgebaut|zusammengebaut|vormontiert), (fertig|komplett|schon) (montiert|aufgebaut|zusammengebaut), wie herum, reicht .. (für|#), induktion*, vegan*, outdoor, (kann|könnte) man damit, hergestellt, kompatib*, (passt|passen) (das|der|die|dieser|es|er|sie), geeignet, (kann|könnte|darf) (man|ich) .. $bedienen, (ist|sind) (das|der|die|es) .. (echt|original|normal|neu|ok), spülmaschine*, mikrowelle*, =unterschied, =unterschiede, (welche|was für) .. (modell|version|größe|batterien|material|farbe|maße|durchmesser|spannung|anschluss|stoff|stecker|marke|netzteil|glühbirne|akku), lieferumfang, (braucht|benötigt|brauche|benötige) (man|ich|es|das|der|die|werden) .. (batterien|kabel|adapter|app|strom|werkzeug|zusätzlich|dafür|dazu)
        spritzwassergeschützt, unterschied`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 4.2,
      phrases: `(passt|passen|geeignet|funktioniert|funktionieren|verwendbar|nutzbar|taugt|einsetzbar|klappt|passend) .. (rein|drauf|dran|für|in|auf|an|mit|bei|unter|zum|zur|im|am), größentabelle, wie (groß|breit|hoch|=lang|tief|schwer|dick|laut|hell|stark|stabil|warm|alt|hart|weich|klein|eng|heiß), wiegt, spannung, akkulaufzeit, laufzeit, ladezeit, (batterien|akku) (dabei|enthalten|inklusive|wechseln|nötig), (woraus|aus welchem|aus was) .. [material|gemacht|besteht], besteht aus, inhaltsstoffe, zutaten, enthält, welche größe, fällt .. aus, (ab|für welches) alter, für kinder, haltbarkeit`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 5.5,
      phrases: `
        ersatzteil*, nachbestellen, nachkauf*
        ersatzf*, ersatzak*, ersatzb*, ersatzk*, zubehörteil*`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.6,
      phrases: `
        knopf, taste, menü, uhrzeit, handwäsche, waschmaschine, *kabel dabei, anwendung*, reinigung, =montage, (ist|sind) (=das|=die|=der|=dieses|=diese|=dieser) .. (auch|für|mit|aus|ein|wirklich|oder), (lässt|lassen) sich, (brauche|benötige) (ich|man), darf (man|ich), produktinformation*
        produktdetails`,
    },

    {
      category: null,
      scenario: 'invoice',
      weight: 8,
      phrases: `rechnung*, quittung, beleg, kassenbon, mehrwertsteuer, mwst, umsatzsteuer*, ust, =steuer, steuerb*, steuere*, steuern*, *rechnung, kaufnachweis, ausgewiesene*, auf .. firma`,
    },
    {
      category: null,
      scenario: null,
      weight: 9.5,
      phrases: `(konto|account|mitgliedschaft|prime|newsletter|werbung) .. (kündigen|stornieren|löschen|abbestellen)`,
    },
    {
      category: null,
      scenario: null,
      weight: 5,
      phrases: `katalog, staffel*, *staffel, prozente, sortiment, im programm, blog, verein, wiederverkäufer, vorgesetzt*, chef, geschäftsführer, finanzamt, buchhaltung, meine bank, zugangsdaten, ungültig, weiter so, kompliment, falscher (chat|empfänger), bitte ignorieren, werbemails, bequemt`,
    },
    {
      category: null,
      scenario: null,
      weight: 6,
      phrases: `
        (nicht|nie) ... (geantwortet|beantwortet|zurückgerufen), benutzername*, als firma, mindestbestell*, mit logo, (artikel|bald) .. wieder da, kundennummer, interview, journalist*, chat, website, homepage, onlineshop, zahlung*, in raten, ratenzahlung, kreditkarte, paypal, kauf auf rechnung, klarna, überweisung, abgebucht, abbuchung, belastet, berechnet, kontoauszug, (mein|ein|neues|premium) (konto|account|profil), kundenkonto, passwort, einloggen, anmelden, registrier*, login, zugang gesperrt, gesperrt, abo, abonnement, newsletter, persönliche* daten, datenschutz, email adresse, mailadresse, webseite, verifizier*, code .. erhalten
        benutzerkonto`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 6,
      phrases: `
        (auch|noch) in .. (blau|rot|schwarz|weiß|grün|grau|rosa|gelb|größe), gibt es .. in .. (blau|rot|schwarz|weiß|grün|grau|rosa|braun), wieder (geben|rein|reinkommt), rabatt*, *rabatt, gutschein*, coupon, preisnachlass, (was|welcher|wie hoch|aktueller) .. preis, günstiger, vorrätig, auf lager, (wieder|noch|nicht|wann) (verfügbar|lieferbar|=erhältlich|vorrätig), verfügbar, ausverkauft, vorbestell*, (möchte|will|würde|kann) .. (=kaufen|=bestellen), warenkorb, großhandel, punkte (sammeln|einlösen), meine punkte, geschenkverpackung, gravur, personalisier*, als geschenk verpack*
        sonderangebot, dazubestellen, mitbestellen`,
    },
    {
      category: null,
      scenario: null,
      weight: 3.5,
      phrases: `konto, account, bezahl*, preis*, kostet, telefon*, angebot*, hinzufügen, =karte, guthaben, geschenkkarte*, teuer, =billiger, =zahlen, *schlussverkauf`,
    },
    {
      category: null,
      scenario: null,
      weight: 5,
      phrases: `(mitarbeiter|mensch|jemandem|ansprechpartner|kundenberater|kundenservice|kundendienst|support|agenten|berater|person) .. (sprechen|reden|verbinden|erreichen|kontaktieren|chatten|anrufen|telefonieren), (sprechen|reden|verbinden|kontaktieren|erreichen|kontakt) .. (mitarbeiter|mensch|kundenservice|kundendienst|support|agent|berater|person), kundendienst, hotline, telefonnummer, rufnummer, rückruf, öffnungszeiten, (eine|eure|ihre) filiale, ladengeschäft, kontakt*, niemand .. (meldet|antwortet|reagiert)`,
    },
    {
      category: null,
      scenario: 'review-talk',
      weight: 5,
      phrases: `beschwerde*, beschweren, (service|kundenservice|support|mitarbeiter|kundendienst) .. ($schlecht|unverschämt|nicht hilfreich|lächerlich|unmöglich|frech), bewertung*, rezension*, feedback, bewerten, kommentar`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 4,
      phrases: `schnell geliefert, freut sich, wunderschön, (liebt|lieben) (es|sie|ihn), (danke) .. (für|alles), (alles|bestens|super|prima|perfekt|gut|schnell|heil|pünktlich|einwandfrei|problemlos|wohlbehalten) .. (angekommen|geklappt|geliefert|in ordnung|bestens|geklärt|erledigt|gelaufen|bekommen), zufrieden, (gerne|jederzeit|immer) wieder, (super|tolles|gute|sehr gute|hervorragend*|ausgezeichnet*|klasse|schönes|prima|top|perfekte|wunderschön*|geniales|bestes) (qualität|produkt|artikel|ware|verkäufer|service|preis leistung|gerät|kauf|sache|passform|lieferung|verarbeitung), (funktioniert|passt|läuft|klappt|sitzt) .. (super|gut|einwandfrei|perfekt|bestens|prima|toll|wie beschrieben), wie beschrieben, empfehle, empfehlenswert, weiterempfehl*, *empfehlung, erledigt, liebe (es|sie|diese), begeistert, (fünf|5) sterne, (sehr|echt|richtig|wirklich) (gut|schön|toll|bequem|angenehm)`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 2,
      phrases: `danke, dankeschön, super, toll, klasse, prima, perfekt, wunderbar`,
    },
    {
      category: null,
      scenario: 'sales-pitch',
      weight: 7,
      phrases: `seo, *agentur, zusammenarbeit, kooperation, influencer, (klicken) .. (hier|link), (bestätigen|verifizieren|aktualisieren) sie .. (konto|daten|identität|zahlungs*|passwort), gewonnen, gewinn, bitcoin, krypto*, kredit, bewerbung, praktikum, stellenangebot, job, wetter, (erzähl|kennst) .. witz`,
    },
  ],
  risks: [
    {
      risk: 'safety',
      phrases: `
      feuer (gefangen|gefing|fing), (fing|fängt|hat) .. feuer [gefangen], brandgefahr, (in brand|brennt|gebrannt|abgebrannt|angebrannt|verschmort|durchgeschmort|geschmort|schmort), (rauch|qualm|=funken|flammen), qualmt, raucht, gequalmt, geraucht, (verbrannt|verbrennung|verbrüht|versengt), stromschlag, elektrischer schlag, einen schlag .. bekommen, eine gewischt, explodiert, explosion, explodieren, geplatzt .. (akku|batterie|glas), (verletzt|verletzung|verletzungsgefahr|geschnitten|blutet|geblutet|krankenhaus|notaufnahme|arzt), allergisch*, allergie .. (reaktion|ausschlag|bekommen), ausschlag, hautausschlag, (kind|baby|sohn|tochter|enkel|kleinkind|hund|katze) .. (verschluckt|verletzt|erstickt|gewürgt|verbrannt|krank|in den mund|geschnitten), verschluckt, erstickt, vergiftung, vergiftet, giftig, (übel|erbrochen|erbrechen), =gefährlich, =gefährliche, =gefährlicher, =gefährlichen, =gefährliches, lebensgefahr, sicherheitsrisiko, nicht sicher, wird .. heiß, überhitzt, (aufgebläht|ausgelaufene batterie), glassplitter, riecht verbrannt, verbrannt .. (riecht|gerochen), kokelt, kokeln`,
    },
    {
      risk: 'legal-threat',
      phrases:
        'anwalt, rechtsanwalt, anwältin, rechtsanwältin, rechtliche schritte, rechtlich .. vorgehen, rechtsweg, (gericht|gerichts*), klage, verklagen, anzeige (erstatten|bei|wegen), anzeigen, strafanzeige, polizei, verbraucherzentrale, verbraucherschutz*, rechtsschutz*, staatsanwalt*, juristisch*',
    },
    {
      risk: 'a-to-z-threat',
      phrases:
        'a z garantie, a bis z, a z antrag, a to z, a z, az garantie, käuferschutz, (melde|beschwere) .. amazon, (bei|an) amazon .. (melden|beschweren|wenden|beschwerde|gemeldet|meldung|reklamieren), amazon (einschalten|kontaktieren|informieren|melden), rückbuchung, zurückbuchen, lastschrift .. zurück, chargeback, (paypal|garantie) (fall|antrag) .. (eröffnen|stellen|öffnen), garantieantrag, kreditkartenunternehmen, meine bank .. (einschalten|zurück|kontaktieren)',
    },
    {
      risk: 'negative-review-threat',
      phrases:
        '(schlechte|negative|entsprechende|vernichtende|miese|ehrliche|null sterne|ein stern|1 stern|1 sterne) .. (bewertung|rezension|kritik), (negativ|schlecht|entsprechend) (bewerten|bewertet|rezensieren), (einen|1|null) (stern) .. (geben|bewertung|vergeben|gibt), (allen|jeden|freunde|öffentlich) .. (warnen|erzählen|abraten), (facebook|twitter|instagram|trustpilot|social media|youtube|tiktok) .. (posten|veröffentlichen|schreiben|teilen)',
    },
    {
      risk: 'fraud-signs',
      phrases:
        '(außerhalb|ohne) .. amazon .. [zahlen|bezahlen|erstatten|überweisen], (western union|moneygram|bitcoin|geschenkkarten|gutscheinkarten), (anderes|anderen) konto, betrug, betrügerisch*, betrogen, abzocke, phishing, gehackt, fake shop, fakeshop, nicht (bestellt|von mir bestellt|getätigt), nie bestellt, identitätsdiebstahl, (bankdaten|kontodaten|kreditkartendaten|passwort|code) .. (bestätigen|senden|mitteilen|schicken|eingeben)',
    },
    {
      risk: 'anger',
      phrases:
        'unverschämt*, frechheit, unmöglich, wütend, sauer, stinksauer, empört, verärgert, ärgerlich, unfassbar, zumutung, inakzeptabel, nicht hinnehmbar, nie wieder, nicht akzeptabel, letzte (warnung|mahnung|chance|frist), schnauze voll, geduld .. (ende|zu ende|verloren), reicht mir, mir reichts, es reicht, =lächerlich, peinlich, bodenlos, saftladen, (dritte|vierte) (mal|nachricht|anfrage), zum (dritten|vierten|x) mal, was soll (das|der), unterste schublade, unglaublich, verarschen, verarscht, katastrophe, das letzte',
    },
    {
      risk: 'abusive-language',
      phrases:
        'arschloch, scheiss*, scheiß*, verdammt*, drecks*, idiot, wichser, hurensohn, fick*, verpiss*, vollidiot*, trottel, penner, schwein, deppen, blödmann, dumme* (sau|schweine), halt .. fresse, bastard, spasten, miststück, gauner, verbrecher, arsch',
    },
  ],
  guards: `hier als, früher als, später als, zum transport, kein stück, rückseite, verlässt, einführung*, hattest, genommen, gebracht, beitrag, =bericht, abschluss, täglich, passieren, verkehr, spiegel, leitung, zweifel, verboten, anhänger, gespannt, flasche, flaschen, versprechen, verrückt, angelegt, überleben, unrecht, aufgefallen, geworfen, geworden, trocken, versetzt, knochen, ausgelöst, aufeinander, aufgeregt, verlaufen, verpassen, ausgebaut, gebunden, gebundene, geflogen, taschen, vermehrt, mitgenommen, anwesend, verschieden, verschiedene, schalter, bakterien, brötchen, scheibe, scheiben, abhalten, gemischt, handtasche, handtuch, schleife, schinken, einreichen, ausgezahlt, hintere, verehrte, verehrtes, auffällt, =kratzen, verträgt, gebissen, trockener, angelehnt, verbleibt, schlafen, spenden, ausgegeben, mittel, verteilt, gehalten, danke für (nichts|nix), was (kann|soll|muss) (man|ich|wir) .. (machen|tun), was (nun|jetzt), wie gehts weiter, # zoll, sieht aus, fire (tv|tablet|stick|hd), (cd|cds|dvd|dvds) brennen, feuer (tv|schale|löscher|zeug|stelle|melder), rauchmelder, raucher, (kauf|bestelle|komme) auf rechnung .. zurück, stoßdämpfer, geht es (mir|um), (ist|war) es möglich, freundlichen grüßen, freundliche grüße, viele grüße, im voraus, (danke) (im voraus|schon|schonmal|vorab|und|mit|lg|vg|gruß|viele|liebe|mfg), (danke) für (hilfe|antwort|rückmeldung|mühe|info|auskunft|bemühungen|unterstützung|rückinfo), bestellt am, (mein|der) (mann|vater|freund) ist anwalt, ich bin anwalt, kindersicherung, kindersitz, antiallergisch, nicht kaputt, nicht defekt, nicht beschädigt, nicht schlecht, unbeschädigt, gesund, kein problem, kein thema, wasserkocher, kein (schaden|riss|kratzer), keine kratzer, in frage, in der tat, vor ort, auf der stelle`,
  alternatives:
    'ansonsten, andernfalls, sonst, falls .. nicht, wenn .. nicht, sollte .. nicht, (müsste|muss) ich leider, im notfall, notfalls',
  requests: `welche, was für, wieviel, wie (viele|oft|groß|lang|hoch|schwer|breit), möchte, will, wollen, wünsche, verlange, fordere, erwarte, brauche, benötige, (würde|hätte) (aber|ich|gern|gerne|lieber|sie|ihn|es|mich|da|eine), bitte, < (ist|sind|hat|haben|wird|reicht|schafft|unterstützt|enthält|verträgt|bleibt|hilft|kommt|kann|könnte|geht|gehen|passt|passen|darf|muss|soll|sollte|funktioniert|läuft|hält|braucht|eignet|tut|gilt|gibt|wäre|macht|lässt|liegt|=bekommt|nimmt) (das|der|die|dies|dieser|diese|dieses|es|er|sie|man|ich|wir|dem|den|ein|eine|mein|meine|im|ihr|euer), < (habt|könnt|liefert|verkauft|versendet|verschickt|haben|bieten|liefern|verkaufen|akzeptieren|nehmen) (ihr|sie), < (wie|wo|welch*|wer|woher|wozu|womit|wofür|warum|wieso|weshalb|ob|was), verstehe nicht, weiß nicht, wüsste gern, (können|könnten|kannst|würden) (sie|ihr|du), (kann|darf|soll|muss) (ich|man), wie (kann|lange|viel|funktioniert|geht|muss|soll), wo (ist|bleibt|kann|finde), wann, was (kann|soll|muss|tun|mache), gibt es, (ob|warum|wieso) (das|der|die|es|er|sie|man|ich|ihr), schicken sie, senden sie, teilen sie .. mit, lassen sie, bitte um, um (mitteilung|rückmeldung|antwort|info)`,
  negations: {
    words: 'nicht, kein, keine, keinen, nie',
    before: `(möchte|will|brauche|benötige|wünsche|verlange|wollen) (kein|nicht), statt, anstatt, anstelle, nicht (um|nur|wegen)`,
    after:
      '(nicht nötig|nicht notwendig|nicht erforderlich|nicht gewünscht|nicht gewollt|möchte ich nicht|will ich nicht|brauche ich nicht|auf keinen fall)',
  },
};
