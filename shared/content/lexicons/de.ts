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
    ware: `bestellung|paket|zeug|packerl|päckli|päckchen|lieferung|sendung|ware|artikel|produkt|buch|gerät|teil|sachen|auftrag|geschenk|päckle|einkauf|post|brief|schuhe|
      hose|kleid|handy|hülle|warensendung|großbrief`,
    adresse:
      'adresse|anschrift|lieferadresse|versandadresse|lieferanschrift|zustelladresse|hausnummer|postleitzahl|plz|lieferort',
    geld: 'geld|erstattung|rückerstattung|gutschrift|rückzahlung|betrag|kaufpreis|kohle',
    neg: 'nicht|nie|niemals|kein|keinerlei',
    da: `angekommen|geliefert|weggeschickt|abgesendet|rausgegangen|eingetroffen|erhalten|bekommen|zugestellt|gekommen|verschickt|versendet|versandt|abgeschickt|eingegangen|rausgeschickt|erschienen|aufgetaucht|losgeschickt|zugegangen|ausgeliefert`,
    kommt: `kommt|ankommt|ankommen|geliefert|liefern|lieferung|da|erhalte|bekomme|eintreffen|eintrifft|zugestellt|zustellung|versand|versendet|verschickt|versandt|rechnen|erwarten|kommen|verschicken|versenden|liefert|ankunft|abgeschickt|rausgeschickt|raus|trifft|treffen|unterwegs|bei mir|wird`,
    moechte:
      'möchte|will|würde|wollen|wünsche|brauche|benötige|bitte|hätte|verlange|fordere|erwarte|kann|könnte|können|darf|muss|wollte|erbitte|bestehe|mag',
    schlecht:
      'schlecht|minderwertig|mies|miserabel|miserable|schrecklich|billig|mangelhaft|furchtbar|grottig|grottenschlecht|unterirdisch|katastrophal|lausig|bescheiden|enttäuschend',
    bedienen: `tragen|essen|trinken|trocknen|abnehmen|schneiden|benutze|benutzt|bedienen|verwenden|verwendet|anschließen|anschließt|einstellen|stelle|einrichten|richte|installieren|montieren|aufbauen|baue|zusammenbauen|koppeln|kopple|verbinden|reinigen|waschen|laden|aufladen|zurücksetzen|setze|einschalten|schalte|ausschalten|wechseln|wechsle|öffnen|aktivieren|entfernen|befestigen|einlegen|einsetzen|füllen|entkalken|pflegen|starten|kalibrieren|funktioniert|anbringen|bringe|mache|bekomme|austauschen|tausche|nutzen|ändern|zubereiten|kochen|anwenden|wende|löschen|umstellen|übertragen|schließe`,
    teil: 'teil|schraube|kabel|ladekabel|netzteil|fernbedienung|deckel|zubehör|anleitung|stück|halterung|schlüssel|adapter|akku|batterie|stecker|schlauch|griff|füße|rad|beutel|dübel|einzelteile|ladegerät|hälfte',
  },
  keywords: [
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 4.8,
      phrases: `=bestellt ... (bekommen|erhalten|geliefert|gekommen|angekommen|gekriegt|drin|eingepackt), (bekommen|geliefert|geschickt|erhalten) ... statt, statt, (das|dies) ist (kein|nicht), habe (kein) .. bestellt, wollte .. (haben) ... (bekommen|gekommen), im (paket|karton) .. (war|lag) .. (statt|aber|ein), (für|an) jemand anderen`,
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
      phrases: `angeblich .. (leder|holz|neu|original|wasserdicht|baumwolle|edelstahl), (ist|sind) aber .. (kunststoff|plastik|billig|gebraucht|kaputt|klein|defekt), (zweifle|bezweifle), bestellt war .. (gekommen|geliefert|bekommen)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.6,
      phrases: `(ging|gingen|fiel|fielen|brach|riss|löste) .. (auseinander|ab|kaputt|aus|durch), geht .. ab, blättert, abgeblättert, läuft .. (wasser|öl|flüssigkeit), (wasser|flüssigkeit) .. (durch|raus|aus), furchtbare* .. (geräusche|lärm), (macht|machen) .. (geräusche|lärm|krach), platt, luft .. (raus|verliert), verliert .. (luft|wasser|farbe|druck|strom), (waren|ist|sind) .. hin, (ton|sound|bild) .. nur auf (einer), nur auf einer seite, geht .. (vor|nach|falsch), (zweifle|bezweifle), nicht gerade, schief, krumm`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.8,
      phrases: `
      was neues, (höre|gehört) nichts, nichts gehört, keine (versandbestätigung|nachricht|info|rückmeldung|spur), habt (ihr|sie) .. (vergessen), vergessen .. (zu schicken|zu versenden|mich|meine bestellung), was (ist|wird) (mit|aus) .. ($ware|meinem), (bestellt|gekauft) .. (vor|am|seit) .. (nichts|noch nicht|immer noch), schon raus, raus (gegangen|geschickt), nochmal (losschicken|verschicken|zustellen), die hälfte .. (da|angekommen|fehlt)`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4.8,
      phrases: `bis zum # .. (klappt|da|schaffen|geht), (montag|dienstag|mittwoch|donnerstag|freitag|samstag) .. (versprochen|angekündigt|zugesagt)`,
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
      phrases: `welche, womit, wofür, wozu, woran, wohin, was ist, ob, woher, worauf, (=reicht|=hält|=sitzt|=bleibt|=liegt|=schafft|=macht|=gehen|=passen|=soll|=sollte|=würde|=ist|=sind|=hat|=haben|=kann|=bekommt|=hilft|=darf|=muss|=geht|=gehört|=braucht|=wird|=werden|=wäre|=sieht|=gilt) (das|der|die|dem|den|es|man|ich|dieser|eine|mein|im|sie|zwei|beide), wie (viel|oft|lange|weit|hoch|tief|warm|laut|groß|schwer|bekommt|muss|kann|wird|werden|komme), wieviel, gibt es, wo (finde|ist|sitzt|kommt|gehört|sind), akku, batterie, ladegerät, adapter, anschluss, größe, usb, iphone, android, wasser, farbe`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 6,
      phrases: `schnelle lieferung, schneller versand, gerne wieder`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5.6,
      phrases: `nur ein (schuh|handschuh|stück|teil|ohrring|socke), nur eine (hälfte|socke|packung), wurde nur .. geliefert`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.8,
      phrases: `kein strom, kein (ton|bild|signal|saft), keine (funktion|reaktion), nichts passiert wenn, passiert nichts, bleibt (schwarz|dunkel|stumm|kalt), (bleibt|bleiben) ... (stehen|hängen|stecken), funktioniert (nur|kaum|selten|manchmal), (lack|farbe|griff|knopf) .. ab, nicht mal, reinfall, obwohl .. (stand|steht|angegeben), (geht|tut|läuft) (nix|nichts) mehr, nicht richtig, rutscht, (nur|bloß) ein .. (kopfhörer|ohrhörer|lautsprecher), eine seite .. (kein|nicht|stumm|leiser), (stürzt|schaltet) .. (ab|aus)`,
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
      phrases: `
      neues zu .. $ware, nachforschen, briefkasten .. (nichts|leer|nix|kein), gibt es .. neues, druck .. versand, wo sie bleibt, wann mit .. (rechnen|lieferung), wo (ist|bleibt|sind|bleiben|befindet|steckt|hängt) .. ($ware|es|sie), wo (ist|bleibt|bleiben) mein, wo bleibt, wo (mein|unser|das|die) .. (bleibt|bleiben|steckt), wie weit .. $ware, (auskunft|wo sich) .. $ware, (weiß|finde) nicht wo .. $ware, $ware .. (durchgegangen|durchgekommen), wann .. $kommt, wann .. $ware .. $kommt, wann .. ($ware|liefer*|versand*|zustell*), wann ... (da sein|bei mir|geliefert|ankommen|ankommt|verschickt|versendet), wie lange ... (dauert|dauern|lieferung|versand|warten|braucht|lieferzeit|unterwegs|bis), wie lange noch, status .. ($ware|bestell*|liefer*), stand .. ($ware|bestell*|liefer*|dinge), *status, liefertermin, lieferdatum, voraussichtliche* (lieferung|ankunft|liefertermin), sendungs*, paketn*, paketv*, tracking*, sendung .. verfolgen, paket .. verfolgen, (bestellung|lieferung|sendung|paket) .. (nachverfolgen|verfolgen|orten|finden|lokalisieren|nachschauen), verfolgen, (ist|sind|wurde|wird|habt|haben|ist die|hat) .. $ware .. (verschickt|versendet|versandt|abgeschickt|unterwegs|raus|geliefert|losgeschickt), ist .. unterwegs, was ist .. (mit|los mit) .. ($ware|passiert), (neuigkeiten|info|infos|informationen|auskunft|update) .. $ware, (warte|wartet|gewartet) .. ($ware|lieferung|darauf|vergeblich|seit|auf), nachforschung*`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.5,
      phrases: `
      $neg .. $da, ($ware|es|sie|er) .. $neg .. $da, $neg .. (ankommen|ankam|kam|kommt|erhielt|bekam|eintraf), $ware .. fehlt, $neg .. (erhalten|bekommen|angekommen|geliefert|eingetroffen|zugestellt), bisher nichts, bislang nichts, bis heute (nichts|keine), immer noch (nicht|kein), noch nicht da, noch immer (nicht|kein), (immer|noch) .. nicht da, nicht da, keine spur, nichts (davon|von meiner $ware), keine lieferung, kein paket, keine ware, nichts (angekommen|bekommen|erhalten|da|gekommen|passiert), noch (keine) (lieferung|paket|ware|sendung), (erhalten|bekommen) habe .. $neg, versende* .. nicht`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4.5,
      phrases: `
      (lieferung|paket|sendung|bestellung|ware) .. (verspätet|verzögert|überfällig|verspätung|zu spät), verspät*, verzöger*, überfällig, zu spät (geliefert|angekommen|gekommen), (sollte|hätte|müsste) ... (ankommen|geliefert|da sein|kommen|angekommen|eintreffen|zugestellt|da), liefertermin .. (verschoben|überschritten|nicht eingehalten|verstrichen), lieferverzögerung, dauert .. (lange|ewig), (kommt|klappt|da|ankommt|geliefert) .. (vor|bis|bis zum|zu|rechtzeitig) (weihnachten|ostern|geburtstag|wochenende|montag|freitag|samstag), =kommt (das|es|die|der|mein) .. an, rechtzeitig, (schneller|früher|rechtzeitig|pünktlich|eilt|dringend|express|beschleunigen) .. [liefern|lieferung|da|geliefert|brauche|versand|verschicken], express*, bis .. (weihnachten|freitag|montag|samstag|geburtstag|morgen|wochenende|#) .. (da|ankommen|geliefert|haben|brauchen), (prime|#) tage .. (lieferung|versprochen|angegeben), vor .. (wochen|tagen|monat) (bestellt|verschickt|bezahlt), seit .. (wochen|tagen|monat) .. (warte|unterwegs|bestellt|nichts|keine), lange lieferzeit, (erste|zweite|andere|restliche|beide) .. (paket|karton|sendung|kiste), (ein) von (zwei|drei|vier|#|beiden) .. (paketen|kartons|sendungen|kisten), lieferzeit .. (überschritten|lang|abgelaufen)`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 5.5,
      phrases: `
      (als|status|steht|laut|angeblich|heißt|sendungsverfolgung|app|dhl|amazon|system) ... (zugestellt|geliefert|ausgeliefert|abgegeben|übergeben), (angeblich|laut) .. (zugestellt|geliefert|abgegeben), (beim|an|bei|an einen|dem) .. (nachbar|nachbarn|nachbarin) .. [abgegeben|zugestellt|geliefert], nachbar*, falsche .. (haus|hausnummer|adresse|wohnung|empfänger) .. (geliefert|zugestellt|abgegeben), an (falsche|andere|fremde|jemand) .. (adresse|person), abgelegt, ablageort, abgestellt .. (haustür|tür|garage|hof|straße), gestohlen, geklaut, diebstahl, (nicht|nie) .. (geklingelt|angetroffen), kein zusteller, nicht bei mir (abgegeben|angekommen), unterschrieben, zustellversuch, (=fahrer|=bote|=boten|postbote|briefträger|zusteller)`,
    },
    {
      category: 'logistics',
      scenario: 'tracking-not-moving',
      weight: 5,
      phrases: `
      angekündigt, auftragsdaten, elektronisch, in (zustellung|auslieferung), sendungsnummer .. (gibt|unbekannt), in bearbeitung, wird bearbeitet, in vorbereitung, wird vorbereitet, (sendungsverfolgung|sendungsstatus|status|tracking|sendungsnummer|trackingnummer|sendung) .. (nicht|keine|tut sich|seit|funktioniert|falsch|ungültig|unverändert|bewegt|hängt|steht|zeigt), hängt .. (fest|zoll|zentrum|verteilzentrum|paketzentrum|seit), (steckt|hängt) fest, keine (bewegung|aktualisierung|änderung|neuen informationen), seit .. (tagen|wochen) .. (keine bewegung|unverändert|nichts getan|gleiche status), paketzentrum, verteilzentrum, nicht .. (aktualisiert|gescannt|bewegt), liegt seit`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 6,
      phrases: `
      hausnummer, etage .. (falsch|fehlt), beim (kiosk|nachbarn|bäcker) .. (lassen|abgeben|hinterlegen), (bote|fahrer|zusteller) .. (lassen|abgeben|hinterlegen|klingeln), $adresse .. (ändern|falsch|geändert|korrigieren|aktualisieren|angeben|hinterlegen|hinzufügen|anpassen|eingegeben|angegeben|wechseln|umgezogen|berichtigen|anlegen|bearbeiten|einrichten|vergessen), (falsche|andere|neue|alte|neuen|alternative|richtige|weitere) $adresse, (ändere|änderung|wechsel) .. $adresse, lieferadresse, versandadresse, lieferanschrift, adressänderung, (umgezogen|umzug|ziehe um), (umleiten|umgeleitet), an eine andere, packstation, plz, (liefertermin|lieferdatum|lieferung|zustellung|termin|liefertag) .. (verschieben|ändern|später|umplanen|vereinbaren|anderen tag), liefern lassen .. (arbeit|büro), nicht zu hause, nicht zuhause, (im|bin|sind) urlaub .. [lieferung|paket|bis], abstellgenehmigung, (abholen|selbst abholen|selbstabholung), paketshop, lieferanweisung, (name|nachname) .. (etikett|klingel|klingelschild|falsch geschrieben), nachsendeauftrag, postfiliale, (tagsüber|daheim) .. (nicht|niemand|arbeit), (an|zu) .. (arbeitsstelle|arbeitsplatz|büro|firma) .. (liefern|schicken|zustellen), (arbeitsstelle|arbeitsplatz), (urlaub|verreist|abwesend) .. (zustellung|lieferung|paket|liefern), erst (danach|nach|ab) .. (liefern|zustellen|lieferung)`,
    },
    {
      category: 'logistics',
      scenario: 'customs',
      weight: 6.6,
      phrases: 'zoll, zollg*, zollk*, *zollamt, zoller*, einfuhr*, importgebühr*',
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 5,
      phrases: `(paket|sendung|lieferung|bestellung|ware|päckchen|es) .. (verloren|verschollen|verschwunden|abhanden|weg|unauffindbar|verlorengegangen), verloren gegangen, verlorengegangen, verschollen, zurück an .. (absender|verkäufer|euch|sie gegangen), verbleib, (retour|zurück|zurückgeschickt|zurückgegangen) .. absender, unzustellbar, nicht zustellbar, an .. absender`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 5.5,
      phrases: `
      (liefern|versenden|verschicken|liefert|versendet|verschickt|schicken) (sie|ihr|amazon) .. (nach|in|auch|ins|an|auf|samstags|per|mit|aus), (versand|lieferung|lieferbar) (nach|in die|ins|ins ausland|auf), versandk*, versandg*, versandp*, versanda*, versando*, versandm*, versandd*, versandz*, versandu*, versandl*, lieferk*, lieferz*, liefero*, lieferm*, lieferbed*, lieferf*, lieferd*, lieferg*, porto*, (was|wieviel|wie viel|wie teuer) kostet .. (versand|lieferung|porto), (kostenloser|gratis|kostenfreier|versicherter|internationaler|standard|schneller) (versand|lieferung), ins ausland, (welcher|mit wem) .. (paketdienst|versanddienst|dienstleister|spedition|lieferdienst|transport*), woher .. (versendet|verschickt|geliefert), wohin liefern, (lieferung|zustellung) .. (samstag|sonntag|wochenende|bordsteinkante|wohnung|etage), spedition, zusammen .. (verschickt|versendet|geliefert|liefern|versenden), von wo`,
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 2.8,
      phrases:
        'liefer*, versand*, zustell*, paket*, sendung, lager verlassen, auf (den|dem) weg, rausgeht, anliefer*, angeliefert, abladen, lkw, palette, hausflur, treppenhaus, haustür, mülltonne, verreist, spätestens, # und # uhr, depot, umschlag*, logistik*, *zentrum, paketbox, vollmacht, empfänger, absender, zeitfenster, vormittag*, nachmittag*, entgegen*, hinterleg*, abstell*, deponier*, verbummelt, abholschein, (bis|vor|zum|zur) .. (hochzeit|taufe|feier|fest|einschulung|abreise|party|weihnachten|geburtstag), (norwegen|schweiz|österreich|südtirol|ausland), *klingel*, geläutet, zettel, zugesagt, versenden, verschick*, dhl, hermes, dpd, gls, =ups, postbote, kurier, post, ankommen, ankunft, unterwegs, geliefert, abgeschickt',
    },

    {
      category: 'quality',
      scenario: 'damaged-on-arrival',
      weight: 4.5,
      phrases: `
      zersprungen, aufgegangen, aufgerissen, pixelfehler, geplatzt, abgerissen, (kaputt|defekt|nass|dreckig|gerissen) .. (angekommen|geliefert|erhalten|an|bekommen), demoliert, zerstört, beschädig*, transportschaden, zerbrochen, zerkratzt, verkratz*, kratzer, schramme, macke, geknickt, delle, riss, sprung, verbeult, zerrissen, verbogen, ausgelaufen, zerdrückt, eingedrückt, gesprungen, gebrochen, abgebrochen, flecken, schmutzig, verschmutzt, schlecht verpackt, *splittert, (verpackung|karton) .. (beschädigt|offen|aufgerissen|kaputt|geöffnet|aufgeweicht|schlecht), schaden, eingerissen`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.5,
      phrases: `
      aufgelöst, löst sich .. auf, (naht|sohle) .. (auf|offen|löst|gelöst), dreht .. nicht mehr, (piept|pfeift|brummt|rauscht|kratzt|knistert|krächzt|rattert|klappert), springt, defekt*, kaputt, *kontakt, kurzschluss, explodiert, feuer, in brand, stromschlag, ausschlag, allergi*, verbrannt, spinnt, streikt, (keinen) mucks, (hängt|stürzt) sich .. auf, hinüber, im eimer, futsch, durchgebrannt, ausgeleiert, eklig*, ekelhaft*, angebrochen, vergammelt, verfault, verformt, verzogen, zerknittert, (löcher|bohrungen|teile) passen nicht, wasser gezogen, qualmt, verschmort, zieht kein, (ton|bild|strom) .. weg, erkennt .. nicht, (schaltet|geht) .. (dauernd|ständig|immer) aus, funktioniert .. (nicht|nie|kaum), funktionieren .. (nicht|nie), $neg .. (funktioniert|funktionieren|funktionsfähig|funktionstüchtig), geht nicht [an|mehr|auf|zu|aus|richtig], gehen nicht [an|mehr|auf|zu], läuft nicht, (lädt|laden|ladet) nicht, lässt sich nicht, lassen sich nicht, ohne funktion, (springt|schaltet|startet|brennt|brennen|geht|leuchtet|lädt|heizt|kühlt|druckt|hält|schließt|dreht|klebt|reagiert|erkennt|verbindet) .. nicht [an|ein|mehr|richtig|auf], fehlerhaft*, mangelhaft*, mängel, reklamier*, reklamation*, beanstand*, (akku|batterie|display|bildschirm) .. (leer|schwarz|dunkel|schwach), löst sich, abgefallen, fällt (ab|auseinander|aus), wackel*, instabil, flacker*, überhitzt, wird heiß, rost*, verrostet, schimmel*, verschimmelt, verdorben, abgelaufen, ranzig, stinkt, riecht, gestank, *geruch, loch, geht auf, eingelaufen, färbt ab, verfärbt, undicht, tropft, klemmt, unbrauchbar, knarzt, knackt, quietscht, tot, gibt .. geist auf`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3,
      phrases: `
      nach .. (minuten|stunden|tagen|wochen|monaten|regen|wäsche|auspacken), nicht .. weg, viel zu, zu (leise|laut|schwach|weich|hart|dunkel|rau), unter aller, überteuert, schade, naja, fühlt sich, dann war schluss, in .. (teile|stücke), von # .. (defekt|kaputt|nicht), grat, strich, streifen, spuckt, dröhnt, eiert, schleift, hakt, ruckelt, stockt, welk, verwelkt, aufgebläht, schmeckt, scharfe kanten, scharfkantig, brüchig, fäden, (brechen|bricht|bröckelt|knickt), abgegangen, verblasst, abgenutzt, =locker, =lose, (in echt|in wirklichkeit), pappe, (hält) (kaum|keine|nur|gerade|höchstens), versprochen (war|wurde), nur noch, (ständig|dauernd|andauernd|plötzlich|auf einmal), (beim|nach dem) (ersten|zweiten|dritten), (schon|bereits) nach, nach kurzer zeit, von anfang an, ungenau, billig*, keine qualität, von wegen, $schlecht .. (qualität|verarbeitung|material|ware|produkt|artikel|verarbeitet|kopie), qualität .. ($schlecht|lässt zu wünschen|nicht gut|enttäuscht|nicht), (schlecht|billig|lieblos|schlampig) (verarbeitet|gemacht|genäht), schrott, müll, mist, geldverschwendung, (geld|euro) nicht wert, finger weg, nicht (empfehlen|empfehlenswert|kaufen|zufrieden|zu empfehlen), nie wieder, enttäusch*, fehlkauf, taugt nichts, hält nicht, unzufrieden, problem mit (artikel|gerät|produkt|ware|bestellung), ein stern, abzocke, zu dünn, minderwertig, stimmt .. nicht mit`,
    },
    {
      category: 'quality',
      scenario: 'stopped-working',
      weight: 5,
      phrases: `
      $neg mehr .. [funktioniert|an|lädt|richtig], (funktioniert|geht|lädt|läuft|hält|startet) .. nicht mehr, nach .. (tag|woche|monat|jahr|stunden|mal|benutzung|gebrauch|wäsche|anwendungen|#) .. (kaputt|defekt|gerissen|abgebrochen|den geist|nicht mehr|auseinander|gebrochen|tot|hinüber|schrott|schon|leer|funktion*|ausgefallen), (gab|gibt|aufgegeben|gegeben) .. geist [auf], garantie*, gewährleistung*, reparatur, reparieren, werkstatt, (dreht|tut|rührt|bewegt) sich .. (nicht|nix), repariert, reparaturservice, (im|unter|noch) garantie, hat .. aufgegeben, plötzlich .. (aus|nicht|kaputt|tot)`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5,
      phrases: `
      nicht (im|in) .. (karton|paket|lieferung|packung|kiste|schachtel|box|verpackung), war nicht im, (fehlt|fehlen|gefehlt|fehlende|vermisse) .. ($teil|ein|in|noch|von|im|die|der|das|zwei|#|leider), $teil .. (fehlt|fehlen|nicht dabei|nicht enthalten|nicht mitgeliefert|vergessen), es (fehlt|fehlen), fehlteil*, fehlend*, fehlmenge, unvollständig*, nicht vollständig, nicht komplett, nur (ein|zwei|drei|#) (der|von|statt), (nur|bloß) .. (#|ein|zwei|drei|vier|hälfte) .. (erhalten|bekommen|geliefert|statt|angekommen|im paket|drin|dabei|von), statt (#|zwei|drei|vier|fünf|sechs|der), (paket|karton|packung|schachtel|umschlag|verpackung) .. (leer|nichts drin), leer* (paket|karton|packung|umschlag|schachtel), nicht (dabei|drin|enthalten|mitgeliefert|beigelegt) [war|gewesen], (keine|ohne) $teil, zu wenig .. (geliefert|erhalten|stück), fehlt`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 5,
      phrases: `
      (falsch|verkehrte|andere) .. (artikel|produkt|ware|größe|farbe|modell|teil|buch|lieferung|bestellung|version|ausführung|menge|schuhe|gerät|sorte|paket|hülle) [geliefert|erhalten|bekommen|geschickt|gesendet], (falsch) .. (geliefert|erhalten|bekommen|geschickt|gesendet|verschickt), falschlieferung, nicht (das|den|die|der) .. (bestellt), nicht (bestellt|das bestellte), (=bestellt|bestellt habe) .. (aber|und|jedoch|stattdessen) .. (bekommen|erhalten|geliefert|geschickt|kam), statt .. (kam|bekam|geliefert|erhalten|bestellt), anstatt, anstelle, stattdessen, (#|zwei|drei) gleiche statt, etwas (anderes|falsches), verwechselt, vertauscht`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4.5,
      phrases: `
      nicht .. wie (im|auf) (bild|foto), haltbar bis, nicht (wie|der|dem|was) .. (beschrieben|beschreibung|abgebildet|bild|foto|angegeben|erwartet|angeboten|beworben|dargestellt|versprochen), (entspricht|entsprechen|stimmt|passt) .. nicht .. [beschreibung|bild|erwartung*|foto|überein|angaben|abbildung], (anders|abweichend|weicht) .. (beschrieben|bild|abgebildet|foto|beschreibung|abbildung|erwartet|ab), (andere|falsche) farbe als, fälschung*, gefälscht, fake, plagiat, nachgemacht*, kein original, nicht original, keine originalware, niemals .. (baumwolle|leder|original|echt|neu|prozent|#), nicht echt, gebraucht*, benutzt, gebrauchspuren, gebrauchsspuren, (war|ist|bereits|schon|wurde) .. (geöffnet|offen|benutzt|gebraucht|getragen), geöffnet*, rückläufer, b ware, nicht neu, keine neuware, als .. (verkauft|beworben|angepriesen), fingerabdrücke, laut (beschreibung|artikelbeschreibung|angabe|produktbeschreibung|angebot) .. (aber|nur|statt|jedoch|sollte), nichts .. (zu tun|gemein) .. (foto|bild|beschreibung), imitat*, raubkopie, nachbau, siegel .. (gebrochen|fehlt), irreführend, täuschung, falsche (angaben|beschreibung), (viel|fällt|fallen|etwas|deutlich|leider) zu (klein|groß|kurz|lang|eng|weit|schmal|breit) [aus], (zu|viel zu) (klein|groß|kurz|lang|eng|weit|schmal|breit), fällt .. (klein|groß) aus, fallen .. (klein|groß) aus, passt .. nicht, passen .. nicht, kleiner als, größer als, unbequem, durchsichtig, kratzt`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 6,
      phrases: `
      alles (versucht|probiert|ausprobiert|gemacht) .. [trotzdem|nichts], (zurückgesetzt|neu gestartet|geladen|aufgeladen|installiert|getauscht|gewechselt) ... (trotzdem|nicht|immer noch), trotz .. (anleitung|neuer|neuen|voller), trotzdem (nicht|kein), laut anleitung .. (aber|nicht), hilft (nichts|auch nicht), (ersatz|ersatzlieferung|ersatzgerät|ersatzartikel|ersatzprodukt) .. [schicken|senden|zusenden|liefern|bitte|bekommen|erhalten|haben|geliefert|möchte|für|verlange], $moechte .. (ersatz|ersatzlieferung|ersatzgerät|ersatzartikel|nachlieferung|neulieferung), ersatz (schicken|senden|bitte|zusenden|liefern), ersatzlieferung, ersatzgerät, nachlieferung, nachliefern, nachsenden, nachgeliefert, neu (zusenden|schicken|liefern|senden|verschicken), (schicken|senden|liefern) (sie|mir|uns|ihr) .. (neu*|ersatz|richtige|fehlende|anderes|noch einmal|nochmal|erneut), (neues|neuen|neue) .. (zusenden|schicken|senden|zuschicken|liefern|gerät|exemplar), erneut (zusenden|schicken|senden|liefern), ersetzen, ersetzt, austauschgerät, (defekte|kaputte|beschädigte) .. (austauschen|ersetzen|tauschen)`,
    },

    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 7.5,
      phrases: `
      nicht behalten, (nehmen|nehmt|nimmt) .. zurück, (will|möchte|hätte) .. zurück,  wohin .. (schicken|senden|zurück), (anders|nicht|was ich) .. vorgestellt, nicht mein geschmack, wieder (schicken|zuschicken|zurück), (trete|möchte|will) .. (kauf|vertrag|bestellung) zurück, (vom kauf|kauf) .. abstand, abstand nehmen, geht zurück, (zurückgeben|zurückschicken|zurücksenden|zurückbringen|zurücknehmen|zurückgeschickt|zurückgesendet|zurückgesandt|zurückgegeben|zurückzu*|rücksenden), (schicke|sende|gebe|bringe|nehmen|bekommen|geht) .. (zurück|wieder), rücksend*, rückgabe*, retour*, rückversand, widerruf*, rücknahme, rücktritt, vom kauf* zurück*, vom kaufvertrag, umtausch oder rückgabe, (gefällt|gefallen|überzeugt) .. nicht, zurückschicken, rück sendung`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 7.5,
      phrases: `
      geld .. (zurück*|wieder|wiederhaben|wiederbekommen), geld zurück*, erstattung*, rückerstattung*, rückzahlung, (*erstatten|*erstattet|zurückzahl*|zurückgezahlt|zurücküberw*|zurückbuch*|gutschreiben|gutgeschrieben), gutschrift, kaufpreis .. (zurück|erstattet|erstatten|mindern), minderung, teilerstattung, entschädigung, schadenersatz, schadensersatz, betrag .. (zurück|erstattet|erstatten|überweisen), mein geld, kohle zurück`,
    },
    {
      category: 'return',
      scenario: 'refund-status',
      weight: 8,
      phrases: `
      (konto|kontoauszug|kreditkarte) .. (nichts|nix|noch nicht|kein), (nichts|nix|kein) .. konto, bei (ihnen|euch) (angekommen|eingegangen|eingetroffen|zurück), (paket|ware|sendung|retoure) .. zurück .. (konto|geld|nichts), (wo|wann|wie lange|warum) .. ($geld|erstattet|gutgeschrieben), (status|stand|verlauf|fortschritt) .. ($geld|retoure|rücksendung|entschädigung), (kein|ohne) .. (retourenlabel|rücksendeetikett|etikett|label), (kein) (geld|cent|euro|erstattung|rückerstattung|gutschrift|rückzahlung), nicht .. (erstattet|gutgeschrieben|zurückerstattet|überwiesen), (rücksendung|retoure) .. (bearbeitet|angekommen|eingegangen|abgeholt|abholung), (abholung|abgeholt) .. (retoure|rücksendung), (zurückgeschickt|zurückgesendet|zurückgegeben) ... (nichts|cent|euro), $geld .. $neg .. (erhalten|bekommen|da|angekommen|eingegangen|gutgeschrieben|erfolgt|zurück), warte .. $geld, $geld .. (überweist|überwiesen), (zurückgeschickt|zurückgesendet|zurückgesandt|retourniert|retoure|rücksendung) ... ($geld|erstattet|angekommen|eingegangen|erhalten), noch kein $geld, $geld .. (verfolgen|nachverfolgen|überprüfen|prüfen)`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 7.5,
      phrases: `
      hätte (sie|ihn|es) .. in, (größe|nummer) .. (vertan|verschätzt|geirrt), statt (=s|=m|=l|=xl|=xxl|#) .. (=s|=m|=l|=xl|=xxl|#), (hätte|möchte|brauche|will) .. (größe|nummer) #, zu (klein|groß) .. (in größe|eine nummer|umtausch), (umtausch*|umgetauscht|eintauschen|umzutauschen|tauschen|austauschen), (tausch|wechseln) .. (gegen|größe|farbe|anderes), gegen .. (größe|kleineres|anderes|farbe|nummer), (eine|in|andere|größere|kleinere) (nummer|größe) (größer|kleiner|haben|tauschen|bekommen|statt|schicken), (größer|kleiner) .. (tauschen|umtauschen|schicken)`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 7.5,
      phrases: `
      nicht mehr (losschicken|verschicken|versenden|abschicken|schicken), zweimal (geklickt|gekauft), im laden (bekommen|gekauft|gefunden), (storno|stornogebühr*|stornier*|abbestellen|abbestellt|annullieren|annulliert), (streichen|streicht) .. (auftrag|bestellung|position), (bestellung|auftrag|kauf|lieferung) .. (streichen|abbrechen|zurückziehen|löschen|aufheben|kündigen|stoppen|auflösen), rückgängig, canceln, cancel, (nicht) mehr (haben|benötigt|gebraucht|brauche|benötige|interessiert|gewünscht|will|möchte), brauche .. nicht mehr, benötige .. nicht mehr, möchte .. nicht mehr, doch nicht (haben|mehr), (versehentlich|irrtümlich|aus versehen|ausversehen|fälschlicherweise|doppelt|zweimal|falsch) .. (bestellt|gekauft|geordert), falsch bestellt, anders überlegt, (nicht|bitte nicht) (versenden|verschicken|liefern|losschicken), (woanders|anderswo) .. (gekauft|günstiger|gefunden), verklickt, zurücktreten`,
    },
    {
      category: 'return',
      scenario: 'refused-delivery',
      weight: 7.5,
      phrases:
        '(annahme|lieferung|paket|sendung) .. (verweigert|verweigern|abgelehnt|nicht angenommen), annahmeverweigerung, nicht angenommen',
    },

    {
      category: 'usage',
      scenario: 'how-to',
      weight: 5,
      phrases: `
      schritt für schritt, (erklären|erklärt) (sie|ihr|mir|du), (lang|kurz|gleichzeitig) gedrückt, was bedeutet, was heißt .. (symbol|fehler|code), display (zeigt|erscheint), erscheint .. (anzeige|fehler), (schritt|bild|abbildung) # .. (anleitung|aufbau|verstehe|kapiere|unklar), (handy|tablet|laptop|pc|app|fernseher) .. (findet|erkennt|verbindet), (drücken|halten) .. (knopf|taste), muss (ich|man) .. drücken, (kapiere|blicke|check) .. nicht, vor dem ersten (gebrauch|mal|einsatz|benutzen|waschen|start), muss man .. (vor|zuerst|vorher|erst), wie stellt man, wie .. $bedienen, wie (kann|muss|soll|lässt|wird|geht|werden|funktioniert|kriege|bekomme) [ich|man|das|es|sich] ... $bedienen, wie (funktioniert|geht|bedient|benutzt|nutzt|reinigt|lädt|montiert|stellt), (weiß|wissen|verstehe|erklären|zeigen|sagen|keine ahnung|hilfe|rausfinden|herausfinden) .. wie .. $bedienen, welche .. (taste|knopf|einstellung|modus), (rote|grüne|blaue|orange|gelbe|weiße) (lampe|licht|led|leuchte|lämpchen), (lampe|licht|led|lämpchen|leuchte) .. leuchtet, blinkt, was heißt, mache ich .. (falsch|verkehrt), (etwas|was) falsch (gemacht|mache), mache .. falsch, koppeln, bluetooth, wlan, (nicht|lässt sich nicht|kann nicht) (verbinden|koppeln|einrichten), verbinden mit, (einrichten|=montage|aufbau|aufbauen|zusammenbauen|zusammenbau|installation|installieren|kalibrieren|zurücksetzen|reset|firmware), (hilfe|probleme|schwierigkeiten) (bei|beim|mit) .. (aufbau|anschluss|app), bedienung, waschbar, app .. (herunterladen|einrichten), dosierung, wie oft, wie lange .. (laden|aufladen|hält|akku|ladezeit|haltbar)`,
    },
    {
      category: 'usage',
      scenario: 'manual',
      weight: 6,
      phrases: `*anleitung, *anleitungen, *anweisung, *handbuch, (keine|ohne) .. *anleitung, *anleitung .. (fehlt|nicht|finde), datenblatt`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5,
      phrases: `
      (=rostet|=färbt|=riecht|=stinkt|=kratzt|=quietscht|=haart|=rutscht|=schrumpft|=hält|=enthält|=unterstützt) (das|der|die|es|er|sie), (wie viel|wieviele) .. (paket|packung|karton|set|stück), (im|pro) (set|lieferumfang|packung), im paket .. (dabei|enthalten|drin), (=geht|=gehen|=löst|=fällt|=reißt|=bricht|=verfärbt|=knickt|=nutzt) (das|der|die|es|er|sie) .. (schnell|leicht|kaputt|ab|auf|ein|aus|oft|durch), (mit|ohne) .. $teil .. geliefert, (kommt|geliefert) ... (montiert|aufgebaut|zusammengebaut|vormontiert), wie *rum, reicht .. (für|#), bei induktion, auf induktion, induktion*, (laktose|gluten|zucker|nüsse|alkohol|nickel) .. (drin|frei), vegan*, outdoor, (kann|könnte) man damit, wo (wird|ist) .. (hergestellt|produziert), hergestellt, made in, seriennummer, wo finde ich, kompatib*, (passt|passen|geeignet|funktioniert|funktionieren|verwendbar|nutzbar|geht|läuft|passend|taugt|einsetzbar|klappt) .. (für|in|auf|an|mit|zu|bei|auch|unter|zum|zur|im|am), (passt|passen) (das|der|die|dieser|es|er|sie), geeignet, eignet, (kann|könnte|darf) (man|ich) .. $bedienen, (ist|sind) (das|der|die|es) .. (echt|original|normal|neu|ok), (drinnen|draußen) .. (benutzen|verwenden), spülmaschine*, mikrowelle*, wasserdicht, wasserfest, spritzwassergeschützt, (unterschied) zwischen, unterschied, (welche|was für) .. (modell|version|größe|batterien|material|farbe|maße|spannung|anschluss|stoff|stecker|marke|netzteil|glühbirne|akku), (ist|sind) .. (kompatibel|geeignet|wasserdicht|winddicht|*stellbar|waschbar|abnehmbar|dimmbar|klappbar|aufladbar|wechselbar|*fest|vegan|stabil|leise|enthalten|dabei|inklusive|drin|magnetisch|atmungsaktiv|gefüttert|beleuchtet), lieferumfang, (wird|werden) .. mitgeliefert, (braucht|benötigt|brauche|benötige) (man|ich|es|das|der|die|werden) .. (batterien|kabel|adapter|app|strom|werkzeug|zusätzlich|dafür|dazu)`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 4.2,
      phrases: `
      maße, abmessung*, größentabelle, wie (groß|breit|hoch|lang|tief|schwer|dick|laut|hell|stark|stabil|warm|alt|hart|weich|klein|eng|heiß), wie viel (watt|volt|liter|personen|kilo|meter|batterien), durchmesser, (länge|breite|höhe|gewicht|tiefe|umfang|volumen|fassungsvermögen) (des|der|von|vom|ist), (wieviel|wie viel) (watt|volt|liter|wiegt|kilo|gramm|stück|personen|passt|cm|ml), wiegt, volt, watt, spannung, akkulaufzeit, laufzeit, ladezeit, (batterien|akku) (dabei|enthalten|inklusive|wechseln|nötig), (woraus|aus welchem|aus was) .. [material|gemacht|besteht], besteht aus, inhaltsstoffe, zutaten, enthält, welche größe, fällt .. aus, (ab|für welches) alter, für kinder, haltbarkeit`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 5.5,
      phrases:
        'ersatzteil*, ersatzf*, ersatzak*, ersatzb*, ersatzk*, ersatzs*, zubehörteil*, nachfüll*, (einzeln|nachkaufen|nachbestellen|separat) .. [kaufen|bestellen|erhältlich|bekommen], nachbestellen, nachkauf*',
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.6,
      phrases:
        'material, waschen, knopf, taste, menü, uhrzeit, handwäsche, waschmaschine, *kabel dabei, anwendung*, reinigung, bluetooth, wlan, =montage, (hat|haben|besitzt|verfügt) (=das|=der|=die|=dieses|=dieser|=diese|=es|=er), (kann|können) (=das|=der|=die|=dieses|=dieser|=diese|=es), (ist|sind) (=das|=die|=der|=dieses|=diese|=dieser) .. (auch|für|mit|aus|ein|wirklich|oder), muss man, braucht man, (lässt|lassen) sich, kann (ich|man), (=geht|=gehen|=läuft|=klappt) (das|der|die|es|sowas), (brauche|benötige) (ich|man), darf (man|ich), frage zu (produkt|artikel|gerät), fragen zu (produkt|artikel|gerät), frage zum (produkt|artikel|gerät), fragen zum (produkt|artikel|gerät), gibt es .. (mit|auch in|für), produktinformation*, produktdetails',
    },

    {
      category: null,
      scenario: 'invoice',
      weight: 8,
      phrases:
        ' rechnung*, quittung, beleg, kassenbon, mehrwertsteuer, mwst, umsatzsteuer*, ust, steuer*, *rechnung, kaufnachweis, ausgewiesene*, auf .. firma',
    },
    {
      category: null,
      scenario: null,
      weight: 9.5,
      phrases:
        '(newsletter|werbe*|katalog) .. (abbestellen|abmelden), (konto|account|abo|mitgliedschaft|prime) .. (kündigen|stornieren|löschen)',
    },
    {
      category: null,
      scenario: null,
      weight: 5,
      phrases:
        'stellenanzeige, ausbildung, katalog, lebenslauf, staffel*, *staffel, prozente, black friday, prime day, sortiment, im programm, blog, podcast, verein, sponsor*, spende, presse, umfrage, wiederverkäufer, vorgesetzt*, chef, geschäftsführer, finanzamt, steuerberater, buchhaltung, zahlungseingang, meine bank, zugangsdaten, ungültig, weiter so, hut ab, kompliment, ihr seid die besten, falscher (chat|empfänger), bitte ignorieren, werbemails, bequemt, reagiert .. (niemand|keiner), (keiner|niemand) .. (antwortet|reagiert|erreichbar), telefonisch bestellen',
    },
    {
      category: null,
      scenario: null,
      weight: 6,
      phrases: `
      zahlung*, (kann|möchte|wie|per|mit) .. (bezahlen|zahlen), zahlen mit, bezahlung, ratenzahlung, kreditkarte, paypal, kauf auf rechnung, klarna, überweisung, abgebucht, abbuchung, (doppelt|zweimal) .. bezahlt, belastet, berechnet, kontoauszug,
      (mein|ein|neues|premium) (konto|account|profil), kundenkonto, benutzerkonto, (auf|in|zu) .. (konto|account), passwort, einloggen, anmelden, registrier*, login, zugang gesperrt, gesperrt, (konto|account|abo|newsletter) .. (erstellen|ändern|wechseln|abmelden|eröffnen|schließen), abo, abonnement, newsletter, prime video, persönliche* daten, datenschutz, email adresse, mailadresse, webseite, verifizier*, code .. erhalten`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 6,
      phrases: `
      (auch|noch) in .. (blau|rot|schwarz|weiß|grün|grau|rosa|gelb|größe), gibt es .. in .. (blau|rot|schwarz|weiß|grün|grau|rosa|braun), wieder (geben|rein|reinkommt|rein bekommen), kommt .. wieder rein, wann .. wieder rein, rabatt*, *rabatt, gutschein*, coupon, preisnachlass, (was|welcher|wie hoch|aktueller) .. preis, preis .. (gesenkt|gefallen|günstiger|erhöht|geändert|niedriger), (was|wieviel|wie viel) (kostet|kosten) (das|der|die|es|ein|dieses), günstiger, angebot*, sonderangebot, vorrätig, auf lager, (wieder|noch|nicht|wann) (verfügbar|lieferbar|=erhältlich|vorrätig), verfügbar, ausverkauft, vorbestell*, (führen|verkaufen|bieten) (sie|ihr), (möchte|will|würde|kann|wo kann|wie kann) .. (kaufen|bestellen|bestellung aufgeben), bestellung (aufgeben|tätigen|machen|ändern|hinzufügen|ergänzen), (hinzufügen|dazubestellen|mitbestellen), warenkorb, großhandel, punkte, geschenkverpackung, gravur, personalisier*, als geschenk verpack*`,
    },
    {
      category: null,
      scenario: null,
      weight: 3.5,
      phrases: 'konto, account, bezahlen, berechnet, preis, kostet, telefon',
    },
    {
      category: null,
      scenario: null,
      weight: 5,
      phrases: `
      (mitarbeiter|mensch|jemandem|ansprechpartner|kundenberater|kundenservice|kundendienst|support|agenten|berater|person) .. (sprechen|reden|verbinden|erreichen|kontaktieren|chatten|anrufen|telefonieren), (sprechen|reden|verbinden|kontaktieren|erreichen|kontakt) .. (mitarbeiter|mensch|kundenservice|kundendienst|support|agent|berater|person), kundenservice, kundendienst, kundensupport, hotline, telefonnummer, rufnummer, (rufen|ruft) (sie|mich) .. an, rückruf, öffnungszeiten, (eine|eure|ihre) filiale, ladengeschäft, kontakt*, wie erreiche ich sie, (nicht|nie) ... (geantwortet|beantwortet|zurückgerufen), antworten sie, keine antwort, antwortet nicht, meldet sich nicht, niemand meldet`,
    },
    {
      category: null,
      scenario: 'review-talk',
      weight: 5,
      phrases: `
      beschwerde*, beschweren, ($schlecht|unfreundlich|inkompetent|unverschämt|schlechtester) .. (service|kundenservice|kundendienst|support|mitarbeiter|beratung|kundenbetreuung), (service|kundenservice|support|mitarbeiter|kundendienst) .. ($schlecht|unfreundlich|inkompetent|unverschämt|nicht hilfreich|lächerlich|unmöglich|frech), bewertung*, rezension*, feedback, bewerten, meinung .. (abgeben|sagen|schreiben|hinterlassen), kommentar`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 4,
      phrases: `
      lieferung .. (pünktlich|schnell|super|prompt|flott), schnell geliefert, freut sich, wunderschön, (liebt|lieben) (es|sie|ihn), (danke) .. (für|alles), (alles|bestens|super|prima|perfekt|gut|schnell|heil|pünktlich|einwandfrei|problemlos|wohlbehalten) .. (angekommen|geklappt|geliefert|in ordnung|bestens|geklärt|erledigt|gelaufen|bekommen), zufrieden, (gerne|jederzeit|immer) wieder, (super|tolles|gute|sehr gute|hervorragend*|ausgezeichnet*|klasse|schönes|prima|top|perfekte|wunderschön*|geniales|bestes) (qualität|produkt|artikel|ware|verkäufer|service|preis leistung|gerät|kauf|sache|passform|lieferung|verarbeitung), (funktioniert|passt|läuft|klappt|sitzt) .. (super|gut|einwandfrei|perfekt|bestens|prima|toll|wie beschrieben), wie beschrieben, empfehle, empfehlenswert, weiterempfehl*, *empfehlung, hat sich (erledigt|geklärt), erledigt, gefällt (mir|uns) (sehr|gut), liebe (es|sie|diese), begeistert, (fünf|5) sterne, (sehr|echt|richtig|wirklich) (gut|schön|toll|bequem|angenehm), schnelle lieferung`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 2,
      phrases: 'danke, dankeschön, super, toll, klasse, prima, perfekt, wunderbar',
    },
    {
      category: null,
      scenario: 'sales-pitch',
      weight: 7,
      phrases: `
      seo, (umsatz|verkäufe|reichweite|sichtbarkeit|ranking) .. (steigern|erhöhen|verbessern|verdoppeln), *agentur, zusammenarbeit, kooperation, influencer, wir (bieten|produzieren|sind hersteller|liefern [händler*|ihnen]), (klicken) .. (hier|link), (konto|account) .. (verifizieren|bestätigen|gesperrt|eingeschränkt), (bestätigen|verifizieren|aktualisieren) sie .. (konto|daten|identität|zahlungs*|passwort), gewonnen, gewinn, bitcoin, krypto*, kredit, wie werde ich (händler|partner|verkäufer), bewerbung, praktikum, stellenangebot, job, kostenlose (analyse|testversion), ihre (produkte|marke) .. (bewerben|vermarkten), wetter, (erzähl|kennst) .. witz`,
    },
  ],
  risks: [
    {
      risk: 'safety',
      phrases: `
      feuer (gefangen|gefing|fing), (fing|fängt|hat) .. feuer [gefangen], brandgefahr, (in brand|brennt|gebrannt|abgebrannt|angebrannt|verschmort|durchgeschmort|geschmort|schmort), (rauch|qualm|=funken|flammen), qualmt, raucht, gequalmt, geraucht, (verbrannt|verbrennung|verbrüht|versengt), stromschlag, elektrischer schlag, einen schlag .. bekommen, eine gewischt, explodiert, explosion, explodieren, geplatzt .. (akku|batterie|glas), (verletzt|verletzung|verletzungsgefahr|geschnitten|blutet|geblutet|krankenhaus|notaufnahme|arzt), allergisch*, allergie .. (reaktion|ausschlag|bekommen), ausschlag, hautausschlag, (kind|baby|sohn|tochter|enkel|kleinkind|hund|katze) .. (verschluckt|verletzt|erstickt|gewürgt|verbrannt|krank|in den mund|geschnitten), verschluckt, erstickt, vergiftung, vergiftet, giftig, (übel|erbrochen|erbrechen), gefährlich, lebensgefahr, sicherheitsrisiko, nicht sicher, wird .. heiß, überhitzt, (aufgebläht|ausgelaufene batterie), glassplitter, riecht verbrannt, verbrannt .. (riecht|gerochen), kokelt, kokeln`,
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
        'unverschämt*, frechheit, unmöglich, wütend, sauer, stinksauer, empört, verärgert, ärgerlich, unfassbar, zumutung, inakzeptabel, nicht hinnehmbar, nicht akzeptabel, nie wieder, letzte (warnung|mahnung|chance|frist), schnauze voll, geduld .. (ende|zu ende|verloren), reicht mir, mir reichts, es reicht, =lächerlich, peinlich, bodenlos, saftladen, (dritte|vierte) (mal|nachricht|anfrage), zum (dritten|vierten|x) mal, was soll (das|der), unterste schublade, unglaublich, verarschen, verarscht, katastrophe, das letzte',
    },
    {
      risk: 'abusive-language',
      phrases:
        'arschloch, scheiss*, scheiß*, verdammt*, drecks*, idiot, wichser, hurensohn, fick*, verpiss*, vollidiot*, trottel, penner, schwein, deppen, blödmann, dumme* (sau|schweine), halt .. fresse, bastard, spasten, miststück, gauner, verbrecher, arsch',
    },
  ],
  guards: `danke für (nichts|nix), was (kann|soll|muss) (man|ich|wir) .. (machen|tun), was (nun|jetzt), wie gehts weiter, # zoll, sieht aus, fire (tv|tablet|stick|hd), cd brennen, (cds|dvd|dvds) brennen, feuer (tv|schale|löscher|zeug|stelle|melder), rauchmelder, raucher, (kauf|bestelle|komme) auf rechnung .. zurück, stoßdämpfer, geht es (mir|um), (ist|war) es möglich, mit freundlichen grüßen, freundlichen grüßen, freundliche grüße, viele grüße, im voraus, (danke) (im voraus|schon|schonmal|vorab|und|mit|lg|vg|gruß|viele|liebe|mfg), (danke) für (hilfe|antwort|rückmeldung|mühe|info|auskunft|bemühungen|unterstützung|rückinfo), bestellt am, am arsch der, (mein|der) (mann|vater|freund) ist anwalt, ich bin anwalt, kindersicherung, kindersitz, antiallergisch, allergiker, nicht kaputt, nicht defekt, nicht beschädigt, nicht schlecht, unbeschädigt, gesund, kein problem, kein thema, wasserkocher, kein (schaden|riss|kratzer), keine kratzer, in frage, in der tat, vor ort, auf der stelle, zu klein gedruckt`,
  alternatives:
    'ansonsten, andernfalls, sonst, falls .. nicht, wenn .. nicht, sollte .. nicht, (müsste|muss) ich leider, im notfall, notfalls',
  requests: `welche, was für, wieviel, wie (viele|oft|groß|lang|hoch|schwer|breit), (möchte|will|würde|hätte|wollen|wünsche|verlange|fordere|erwarte|brauche|benötige) .., bitte, (können|könnten|kannst|würden) (sie|ihr|du), (kann|darf|soll|muss) (ich|man), wie (kann|lange|viel|funktioniert|geht|muss|soll), wo (ist|bleibt|kann|finde), wann, was (kann|soll|muss|tun|mache), gibt es, schicken sie, senden sie, teilen sie .. mit, lassen sie, bitte um, um (mitteilung|rückmeldung|antwort|info)`,
  negations: {
    words: 'nicht, kein, keine, keinen, nie',
    before: `(möchte|will|brauche|benötige|wünsche|verlange|wollen) (kein|nicht), (kein|nicht), statt, anstatt, anstelle, ohne, nicht (um|nur|wegen)`,
    after:
      '(nicht nötig|nicht notwendig|nicht erforderlich|nicht gewünscht|nicht gewollt|möchte ich nicht|will ich nicht|brauche ich nicht|auf keinen fall)',
  },
};
