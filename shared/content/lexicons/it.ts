import type { LexiconData } from './schema.ts';

/** Italian. Accents may be missing or written as an apostrophe, which parts words. */
export const italian: LexiconData = {
  language: 'it',
  reading: 'words',
  apostrophe: 'parts',
  fillers: `il lo la i gli le l un uno una mio mia miei mie nostro nostra vostro vostra suo sua suoi sue tuo tua questo questa questi queste quest quello quella
    mi ti si ci vi ne me te ce ve se del della dello dell dei degli delle al allo alla all ai alle di d da dal dalla dall ancora già gia proprio molto per favore
    cortesemente gentilmente solo soltanto anche poi ora adesso oggi qui ho hai ha abbiamo avete hanno sono è e' stato stata stati state stesso stessa
    che a ad io voi lei nuovo nuova tutto tutta però tuttora`,
  spellings: {
    nn: 'non',
    xke: 'perché',
    xche: 'perché',
    cmq: 'comunque',
    qnd: 'quando',
    dv: 'dove',
    spedizzione: 'spedizione',
    ordin: 'ordine',
    paco: 'pacco',
    rimborzo: 'rimborso',
    inviatemi: 'inviare',
    mandatemi: 'mandare',
    speditemi: 'spedire',
    rimborsarmi: 'rimborsare',
    rimborsatemi: 'rimborsare',
    inviarmi: 'inviare',
    mandarmi: 'mandare',
    spedirmi: 'spedire',
    restituirlo: 'restituire',
    restituirla: 'restituire',
    restituirli: 'restituire',
    cambiarlo: 'cambiare',
    cambiarla: 'cambiare',
    cambiarli: 'cambiare',
    sostituirlo: 'sostituire',
    sostituirla: 'sostituire',
    renderlo: 'restituire',
    renderla: 'restituire',
    usarlo: 'usare',
    usarla: 'usare',
    montarlo: 'montare',
    montarla: 'montare',
    collegarlo: 'collegare',
    collegarle: 'collegare',
    pulirlo: 'pulire',
    lavarlo: 'lavare',
    annullarlo: 'annullare',
    dov: 'dove',
    cos: 'cosa',
    quant: 'quanto',
    arivato: 'arrivato',
    arrivatto: 'arrivato',
    funziona: 'funziona',
    funsiona: 'funziona',
    acquisstato: 'acquistato',
    consenga: 'consegna',
    cosegna: 'consegna',
    traking: 'tracking',
    indirrizzo: 'indirizzo',
    difetoso: 'difettoso',
    annulamento: 'annullamento',
  },
  classes: {
    ordine: `ordine|pacco|spedizione|articolo|prodotto|consegna|merce|libro|pacchetto|acquisto|oggetto|ordini|pacchi|plico|regalo|dispositivo|scarpe|vestito|telefono|cover|roba|cosa|busta|materiale`,
    arriva: `arriva|arriverà|arrivare|arrivo|arrivano|consegnato|consegnata|consegna|consegnate|consegnare|consegneranno|ricevere|riceverò|ricevo|ricevuto|spedito|spedite|spedizione|spedire|spedirete|inviato|inviate|invio|inviare|parte|partire|partito|avrò|avere|recapitato|sarà|verrà`,
    voglio: `voglio|vorrei|desidero|desidererei|chiedo|richiedo|posso|potrei|possiamo|come|gradirei|esigo|pretendo|volevo|vogliamo|vorremmo|bisogno|possibile|potete|potreste|può|intendo|devo|dobbiamo|richiedere|chiedere|mi piacerebbe|aspetto|preferirei|preferisco|si può|fare`,
    non: 'non|mai|nessun|nessuna|nessuno|niente|nulla',
    pessimo: `pessimo|pessima|scarso|scarsa|scadente|scadenti|cattiva|cattivo|orribile|terribile|bassa|basso|mediocre|penoso|penosa|vergognoso|vergognosa|schifoso|schifosa|deludente|infima|pietoso|pietosa|pessimi|disastroso|imbarazzante|economico|dubbia`,
    pezzo: `pezzo|pezzi|vite|viti|cavo|caricatore|telecomando|coperchio|accessorio|accessori|istruzioni|manuale|parte|parti|adattatore|batteria|batterie|pila|pile|bullone|bulloni|gamba|piede|piedini|chiave|articolo|articoli|prodotto|componente|componenti|tappo|custodia|staffa|ruota|cavetto|alimentatore|metà`,
    usare: `usare|uso|utilizzare|utilizzo|usa|utilizza|installare|installo|installa|installazione|montare|monto|monta|montaggio|assemblare|collegare|collego|collega|connettere|connetto|accoppiare|abbinare|associare|sincronizzare|pulire|pulisco|pulisce|pulizia|lavare|lavo|lava|lavaggio|caricare|carico|carica|ricaricare|accendere|accendo|accende|spegnere|spengo|spegne|regolare|regolo|regola|cambiare|cambio|cambia|sostituire|rimuovere|rimuovo|togliere|aprire|apro|apre|chiudere|mettere|metto|impostare|imposto|configurare|configuro|programmare|programmo|attivare|attivo|resettare|reset|reimpostare|fissare|smontare|smonto|funziona|funzionano|far funzionare|mantenere|scaricare|riempire|posizionare|sbloccare|piegare|decalcificare|cuocere|applicare|misurare|inserire|inserisco|calibrare|appendere|avviare|gonfiare`,
  },
  keywords: [
    {
      category: null,
      scenario: null,
      weight: 3.6,
      phrases: `vergognatevi, ladri, truffatori, incapaci, incompetenti, idioti, siete dei`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.8,
      phrases: `(ci sono|qualche|avete) .. (novità|notizie|aggiornamenti), che (succede|è successo) .. (ordine|pacco|spedizione), senza notizie, non ho .. (notizie|saputo|sentito) .., (dimenticato|dimenticati) .. (ordine|me|spedire|inviare), devo preoccuparmi, conferma di spedizione, (comprato|ordinato|preso) .. (fa|il #|da) .. (niente|nulla|non|ancora), ancora niente, e niente, sta arrivando, a che punto`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 4.8,
      phrases: `(ordinato|comprato|preso|chiesto) ... (arrivato|arrivata|ricevuto|arrivati|trovato|mandato), (arrivato|ricevuto|mandato) ... (invece|al posto|anziché|avevo ordinato), non ho ordinato, nel pacco .. (era|erano|ho trovato) .., di un altro cliente, di qualcun altro`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5.2,
      phrases: `e (il|la|i|le) (caricatore|cavo|telecomando|viti|manuale|coperchio|pile), (doveva|dovevano|dovrebbe) .. (essere|esserci) .. (scatola|confezione|pacco)`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4.8,
      phrases: `(previsto|prevista|promesso|detto) .. (lunedì|martedì|mercoledì|giovedì|venerdì|sabato), siamo a (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica), serve per (il|domani|natale|sabato|#), mi serve per, ce la fate`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.1,
      alone: true,
      phrases: `quale, quali, che (tipo|misura|cosa|differenza), come, quanto, quanti, quante, si può, bisogna, (è|sono|ha|hanno|posso|serve|servono|va|deve|devo), c è, a cosa serve, dove (va|si mette|trovo)`,
    },
    {
      category: null,
      scenario: null,
      weight: 5,
      phrases: `
      (minuti|ore) .. (attesa|telefono|linea), attesa al telefono, c è qualcuno, non risponde nessuno, nessuno risponde, non rispondono, non rispondete`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 6,
      phrases: `spedizione (veloce|rapida|velocissima|puntuale), consegna (veloce|rapida|puntuale|perfetta), tutto ok, tutto perfetto`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5.6,
      phrases: `dove (è|viene|sono) .. (prodotto|fabbricato|fatto|prodotti), c è .. (cavo|manuale|caricatore|alimentatore|batteria|custodia) .. (confezione|scatola|incluso), numero di serie, induzione, (è|sono) .. (elastico|morbido|rigido|traspirante)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.6,
      phrases: `
      (colore|vernice) .. (viene via|va via|si toglie|scolorisce), viene via, entra .. (acqua|aria|polvere), sgonfio, sgonfia, si sgonfia, a pezzi, cocci, si sente solo, (solo|soltanto) da un lato, resta indietro, va (avanti|indietro) di, dura .. (un ora|minuti|poco|due ore), (più|è) (corta|corto|lunga) e, balla, dubito .. originale, storte, storti, (resta|rimane) .. (nero|spento|bloccato|muto), schermo .. (nero|bianco), funziona solo .. (uno|auricolare|lato|parte), (un|solo un) auricolare .., si è rotta, si sono (rotti|rotte|staccati|scollati)`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4.6,
      phrases: `
      (dite|dice|dicono|scritto) che è .. ma, ma è (plastica|finta|falso|piccolo|usato|sintetico), già (messe|messo|usate|indossate|portate) .. [qualcuno], colore non è .. foto, non è quello della foto, non è il colore, diverso dalla foto`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 6.8,
      phrases: `annullare .. (acquisto|ordine|spedizione), (ho|abbiamo) sbagliato .. (modello|taglia|articolo|prodotto|colore|misura), sbagliato (modello|taglia|misura|colore) .. (posso|cambio|cambiarlo|reso)`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 7.5,
      phrases: `rimborso (ricevuto|arrivato) .. grazie, (cambio|reso|rimborso) .. (velocissimo|perfetto|rapido|facile|senza problemi)`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 6.8,
      phrases: `sostituirla con la, sostituirlo con il, (sostituirla|sostituirlo|sostituire) .. (xl|xxl|taglia|più grande|più piccola|misura|numero), richiesta di cambio, pagando la differenza`,
    },
    {
      category: 'usage',
      scenario: 'manual',
      weight: 6.6,
      phrases: `libretto d uso, libretto, mi servirebbe .. (libretto|manuale|istruzioni)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 6.2,
      phrases: `(rimandate|rimandare|mandate|mandare|inviate|rispedite) .. (un altro|un altra|altro|altra|uno|una|nuovo|nuova), me ne (mandate|inviate|spedite), me lo (rimandate|rispedite|sostituite), nuova al suo posto, (vorrei|voglio) .. nuova`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 5.5,
      phrases: `al posto .. (manuale|libro|di|del|della), aspetto quello giusto, quello giusto, invece .. (arrivato|ricevuto)`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 5,
      phrases: `
      si sa qualcosa, sa qualcosa, già partito, (è|già) partit*, e il resto, (metà|parte) .. arrivata, non trovano .. pacco, (corriere|poste) .. non trova*, se .. domani non .. (roba|pacco|ordine), (settimane|giorni|mese) che aspetto, che aspetto, non ho .. (roba|pacco|merce), in preparazione, in lavorazione, dove (è|si trova|sta|sono|trovo|si trovano|posso vedere|finito|finita|e) .. ($ordine|il|la), dove .. $ordine, che fine ha fatto .. $ordine, che fine ha fatto, quando .. $arriva, quando .. $ordine .. $arriva, quando .. ($ordine|arriva|arriverà|consegn*|sped*), (data|giorno|ora|tempi|tempo|orario|termine|tempistiche) .. (consegna|spedizione|arrivo|invio|prevista|consegne), data di (consegna|spedizione), quanto .. (ci mette|tempo|ci vuole|manca|giorni|impiega|dura|devo aspettare|aspettare), (tracciare|tracciamento|tracking|seguire|rintracciare|monitorare|localizzare|trovare) .. ($ordine|numero|link|codice), tracking, tracciamento, tracciabilità, tracciatura, tracciare, numero .. (tracking|spedizione|tracciamento|tracciabilità), codice .. (tracking|spedizione|tracciamento), (stato|status|situazione|aggiornamento|aggiornamenti) .. ($ordine|consegna), (notizie|informazioni|novità|info|sapere) .. (su|del|sul|dell|riguardo|sulla|della) .. $ordine, cosa (succede|è successo) .. $ordine, ($ordine|avete) .. (spedito|inviato|partito|evaso|stato spedito|spedita|partita), avete spedito, (aspetto|aspettando|attesa|attendo|attendendo|aspettiamo|attendiamo|aspettare) .. ($ordine|consegna|da|settimane), in attesa .. (ordine|pacco|spedizione|consegna), per strada, in viaggio`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.5,
      phrases: `
      $non .. (ricevuto|ricevuta|arrivato|arrivata|arriva|arrivati|arrivate|consegnato|consegnata|spedito|spedita|consegnati|pervenuto|pervenuta|recapitato|partito|inviato|arrivano|ricevo|ricevuti|visto), (mai|non) (ricevuto|arrivato|consegnato|arrivata|ricevuta|consegnata|recapitato|spedito), $ordine .. $non .. $arriva, ancora (niente|nulla|nessuna|nessun), niente (pacco|consegna), mancata (consegna|ricezione), mancato (arrivo|recapito), nessuna (consegna|notizia|traccia), nessun pacco, senza notizie, ad oggi (nulla|niente|non)`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4.5,
      phrases: `
      ritardo, ritardi, in ritardo, ritardata, tarda, tardi, (doveva|dovrebbe|avrebbe dovuto|dovevo|sarebbe dovuto|dovevano|sarebbe dovuta) .. (arrivare|essere consegnato|consegnare|ricevere|essere|essere arrivato|consegnata), (prevista|previsto|promessa|promesso|stimata|garantita|programmata) .. (consegna|per|il|ieri|oggi|lunedì|entro), (consegna|data) .. (prevista|superata|scaduta|lenta|rapida|veloce|urgente), (più (veloce|velocemente|presto|rapida)|prima possibile|urgente|urgenza|urgentemente|accelerare|sollecitare|sollecito|velocizzare), entro (natale|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|compleanno|#|fine), (spedizione|consegna) (express|espressa|rapida|veloce|urgente|in #), in tempo, (ordinato|acquistato|comprato|ordine) .. (settimane|giorni|mese|mesi|settimana|#) fa, da .. (settimane|settimana|giorni|mese|mesi|#) .. (aspetto|attendo|aspettando|in attesa), troppo tempo, rimandata, posticipata, slittata`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 5.5,
      phrases: `
      (risulta|dice|segnato|indica|segnala|dato|appare|scritto|c è scritto|secondo|figura|risultano|tracking|segna|danno|dichiarato|mostra) ... (consegnato|consegnata|recapitato|consegnati|consegna avvenuta), consegnato ma, (vicino|vicina|vicini|portiere|portinaio|portineria) .. , (consegnato|lasciato|consegnata|recapitato) .. (vicino|altro|altra|sbagliato|sbagliata|indirizzo|persona|strada|fuori|altri), indirizzo sbagliato .. consegn*, (rubato|rubata|furto|rubati) .. [pacco], pacco rubato, (chi ha|firma|firmato|prova di consegna|prova della consegna), nessuno .. (suonato|citofonato|passato|venuto|consegnato), (corriere|postino|autista|fattorino|driver) .., tentativo .. consegna, tentata consegna, avviso di giacenza, giacenza, destinatario assente, assente, cassetta .. (posta|lettere), non ero in casa, citofon*`,
    },
    {
      category: 'logistics',
      scenario: 'tracking-not-moving',
      weight: 5,
      phrases: `
      (tracking|tracciamento|stato|codice|numero|spedizione|pacco|tracciabilità) .. (non .. (aggiorna|aggiornato|funziona|cambia|muove|esiste|valido|risulta|trova)|fermo|ferma|bloccato|bloccata|sempre uguale|errato|inesistente|invariato), (fermo|ferma|bloccato|bloccata|bloccati) .. (in|da|al|presso|magazzino|dogana|centro|hub|deposito), nessun (movimento|aggiornamento), non si (muove|aggiorna), in transito, centro (di smistamento|smistamento)`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 6,
      phrases: `
      =civico, (mancava|manca|dimenticato) .. (interno|civico|piso|scala|citofono|cap), numero civico, interno, (rispedite|rispedire|rimandate) .. (mancava|indirizzo|interno), (cambiare|modificare|cambio|modifica|correggere|aggiornare|rettificare|variare|aggiungere|inserire|impostare|salvare|configurare) .. (indirizzo|indirizzi|recapito|destinazione), indirizzo .. (sbagliato|errato|incompleto|diverso|nuovo|consegna|spedizione|cambiato|vecchio|non corretto|scorretto), (nuovo|altro|diverso|sbagliato|vecchio|sbagliando) .. indirizzo, indirizzo di (consegna|spedizione), traslocato, trasloco, trasferito .. , (consegnare|spedire|inviare|reindirizzare|dirottare) .. (altro indirizzo|altrove|lavoro|ufficio|nuovo indirizzo|vicino), (punto di ritiro|punto ritiro|locker|fermo posta|fermopoint), (cambiare|posticipare|riprogrammare|rimandare|spostare|modificare|scegliere|anticipare|concordare) .. (consegna|data|giorno|orario), non (sarò|sono|saremo|ci sarò) .. (casa|in casa|a casa), (ferie|vacanza) .. [consegna|pacco|fino], (ritirare|ritirarlo|ritiro) .. (pacco|ordine|persona|negozio|sede|io), riconsegna, nuova consegna, lasciare .. (portiere|vicino|porta|portineria), istruzioni di consegna, numero civico, (cap) .. (sbagliato|errato)`,
    },
    {
      category: 'logistics',
      scenario: 'customs',
      weight: 6.6,
      phrases: 'dogana, doganali, doganale, sdoganamento, sdoganare, dazi, dazio, (tasse|spese|oneri) .. importazione',
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 5,
      phrases:
        '($ordine|è|stato|perso|persa) .. (perso|smarrito|smarrita|persa|sparito|sparita|scomparso|disperso|introvabile), smarri*, pacco perso, perso .. (pacco|spedizione|corriere), (restituito|ritornato|tornato|rispedito) .. mittente, ritorno al mittente, mittente',
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 5.5,
      phrases: `
      (spedite|consegnate|spedire|inviate|spediscono|consegnano|effettuate|fate|spedizione|spedizioni|consegna|consegne|mandate) .. (in|a|all|alle|verso|nelle|ai|anche) (svizzera|sicilia|sardegna|estero|europa|isole|francia|germania|spagna|austria|italia|domicilio|san marino|isola|malta|inghilterra|croazia|internazionale|usa), spedite (all estero|in|anche), (spese|costo|costi|prezzo|tariffe|tariffa) .. (spedizione|consegna|trasporto|invio|spedizioni), quanto (costa|costano|viene|pago|si paga) .. (spedizione|consegna|spedire), (metodi|metodo|opzioni|opzione|modalità|tipo|tipi|condizioni|politica|servizio|forme|alternative|periodo|zone) .. (spedizione|consegna|consegne|invio), spedizione (gratis|gratuita|internazionale|standard|express|veloce|tracciata|assicurata), (quale|che|con quale|con che|tramite quale) .. (corriere|trasportatore|vettore), da dove .. (spedite|parte|arriva|spedito|viene spedito), (insieme|unica spedizione|stesso pacco|separatamente|stessa spedizione), consegna .. (sabato|domenica|piano|gratuita), consegnate .. (sabato|domenica)`,
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 2.8,
      phrases:
        'spedizione, spedizioni, consegna, consegne, spedire, pacco, pacchi, corriere, bartolini, brt, dhl, =ups, gls, =sda, =poste, postino, spedito, arrivo, recapito, invio, arrivare',
    },

    {
      category: 'quality',
      scenario: 'damaged-on-arrival',
      weight: 4.5,
      phrases: `
      (arrivato|arrivata|ricevuto|ricevuta|consegnato|giunto|arrivati|arrivate|è|era|sono) .. (rotto|rotta|danneggiato|danneggiata|rotti|rotte|ammaccato|ammaccata|graffiato|graffiata|strappato|schiacciato|aperto|aperta|bagnato|macchiato|sporco|in pezzi|in frantumi|crepato|crepata|scheggiato|scheggiata|rovinato|rovinata|incrinato|piegato), rotto, rotta, rotti, rotte, si è rotto, rompe, danneggiat*, danno, danni, ammaccat*, ammaccatura, graffiat*, graffi, graffio, crepa, crepe, crepato, incrinato, incrinata, scheggiato, scheggiata, strappato, strappata, strappo, schiacciato, schiacciata, macchia, macchie, macchiato, sporco, sporca, piegato, piegata, storto, storta, scucito, scucita, rovinato, rovinata, spaccato, spaccata, perde (acqua|liquido|olio), perdita, fuoriuscit*, (imballo|imballaggio|scatola|confezione|pacco) .. (aperto|aperta|rotto|rotta|danneggiato|danneggiata|schiacciata|strappata), imballato male, mal imballato, cattive condizioni, in frantumi, pezzi di vetro, deformato, deformata, lesionato, bucato, sbeccato, sbeccata`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.5,
      phrases: `
      fischia, perde .. (aria|acqua|caffè), storta, storto, spaccata, frantumi, difettos*, difetto, difetti, guasto, guasta, guasti, malfunzionamento, malfunzionante, avaria, (non|nemmeno|neanche|mai) .. (funziona|funzionano|funzionava|funzionante|funzionato|si accende|accende|va|carica|ricarica|parte|scalda|tiene|chiude|apre|regge|gira|risponde|riconosce|rileva|dura|stampa|si sente|suona|si collega|si connette|raffredda|incolla|attacca|aderisce|si carica|reggono|si spegne|dà segni), non (va|funziona|parte|carica), funziona (male|a scatti|a singhiozzo), inutilizzabile, inservibile, (batteria|schermo|motore|pulsante|tasto|cerniera|zip|cucitura|suola|cavo|caricatore|manico|tappo|cinturino|altoparlante|telecomando|ruota|gamba|luce|vetro|display|maniglia|chiusura|auricolare|cuffia|ventola) .. (rotto|rotta|guasto|guasta|staccato|staccata|allentato|non funziona|non tiene|lampeggia|difettoso|difettosa|morto|morta|si scarica|si stacca|bloccato|bloccata|scollata|scucita|non dura|non va|si è rotta|si è rotto|partita), si (stacca|staccato|rompe|scarica|spegne|blocca|surriscalda|scolla|scollato|scuce|scucito|sfalda|inceppa|scioglie|disconnette|sbriciola), (è|si è) (staccato|staccata|rotto|rotta|scollato|scollata|scucito|scucita|spento|bruciato|bloccato), staccato, staccata, scollato, surriscalda, arrugginito, arrugginita, ruggine, muffa, ammuffito, scaduto, scaduta, scadenza .. (passata|superata), marcio, avariato, puzza, puzzano, cattivo odore, odore (sgradevole|forte|di plastica|chimico|pessimo|strano), buco, buchi, fa un rumore, rumore (strano|anomalo), scolorito, stinto, stinge, ristretto, ristretta, instabile, traballa, traballante, traballano, problema con .. (prodotto|articolo|dispositivo), morto`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3.5,
      phrases: `
      qualità .. ($pessimo|lascia a desiderare|non|dubbia|zero|molto bassa|deludente), $pessimo (qualità|prodotto|articolo|materiale|fattura|acquisto|materiali), (non|poca) .. (buona qualità|qualità), (una|è|vera|che) (schifezza|porcheria|fregatura|ciofeca|spazzatura|robaccia|cavolata|bufala|truffa|sola), schifezza, porcheria, spazzatura, cineseria, ciofeca, fregatura, fa schifo, (buttati|sprecati|soldi|spreco) .. (soldi|denaro|via|buttati|sprecati), soldi buttati, non .. (consiglio|lo consiglio|consigliato|consigliabile|comprate|compratelo|acquistate|vale|ricomprerei|riacquisterei|soddisfatto|soddisfatta|contento|contenta|convince|piace|all altezza), sconsiglio, sconsigliato, sconsigliatissimo, (molto|sono|davvero|abbastanza|un po) (deluso|delusa|deludente|delusione|insoddisfatto|insoddisfatta|scontento), deluso, delusa, delusione, deludente, insoddisfatt*, (fatto|cucito|rifinito|assemblato|costruito|fatta|cucita|rifinita) male, mal fatto, materiale .. (scadente|economico|cheap|plasticoso|povero), fragile, troppo sottile, plasticaccia, una stella, dura (poco|niente), da evitare, state alla larga`,
    },
    {
      category: 'quality',
      scenario: 'stopped-working',
      weight: 5,
      phrases: `
      (ha|hanno) smesso di (funzionare|caricare|andare), smesso di, non .. più [funziona|carica|accende|va|si accende|parte|tiene], non funziona più, non si accende più, (dopo|in|nemmeno|solo|appena) .. (giorno|giorni|settimana|settimane|mese|mesi|utilizzo|utilizzi|uso|usi|anno|ore|lavaggio|lavaggi|#|volta|volte) .. (rotto|rotta|guasto|smesso|non funziona|già|si è|morto|scollato|scucito|bruciato|rovinato), (durato|durata|durati) .. (giorno|giorni|settimana|settimane|mese|mesi|poco|niente|ore|#), garanzia, garanzie, in garanzia, riparare, riparazione, riparato, aggiustare, assistenza tecnica, centro assistenza, (è|si è) (bruciato|fulminato|fuso)`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5,
      phrases: `
      (manca|mancano|mancava|mancavano|mancante|mancanti) .. [$pezzo|un|una|due|il|la|le|i|#], $pezzo .. (manca|mancano|mancante|mancanti|assente|non c era|non presente|non incluso), mancante, mancanti, incomplet*, incompleto, incompleta, (solo|soltanto|solamente) .. (ricevuto|arrivato|arrivati|arrivata|uno|una|due|tre|#|metà) .. [di|su|invece|anziché], (ricevuto|arrivato|arrivata|consegnato) .. (solo|soltanto|solamente), (invece|anziché|al posto) (di|che) (#|due|tre|quattro|cinque|sei|dieci), (scatola|pacco|busta|confezione) .. (vuota|vuoto|senza niente|senza nulla), (senza|non c è|non c era|non ci sono|non c erano|nessun|privo di) .. $pezzo, non (era|c era|c erano|erano) .. (scatola|confezione|pacco|dentro|incluso|inclusi), dimenticato di .. (mettere|inserire|inviare)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 5,
      phrases: `
      (sbagliato|sbagliata|errato|errata|diverso|diversa|altro|altra|sbagliati|sbagliate|differente) .. (articolo|prodotto|taglia|colore|modello|ordine|libro|misura|numero|codice|spedizione|pezzo|versione), (articolo|prodotto|taglia|colore|modello|ordine|libro|misura|numero|pezzo|versione|formato) .. (sbagliato|sbagliata|errato|errata|diverso|diversa|non corretto|che non|differente), (ricevuto|inviato|arrivato|mandato|spedito|arrivata|consegnato) .. (altro|altra|sbagliato|sbagliata|diverso|diversa|errato|tutt altro|altra cosa|un altra cosa|invece|al posto|anziché|errata), non .. (quello|quella|quelli|ciò) .. (ordinato|comprato|acquistato|richiesto|che ho), non .. ordinato (questo|questa|quello), (ordinato|comprato|acquistato|preso) .. (ma|e) .. (arrivato|ricevuto|inviato|arrivata|mandato|arrivati), invece di, al posto di, anziché, (avete|hanno) sbagliato, (scambiato|confuso) .. (ordine|pacco|articolo)`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4.5,
      phrases: `
      non .. (corrisponde|corrispondono|conforme|conformi|come|uguale|rispecchia|combacia|coincide) .. [descrizione|foto|immagine|descritto|annuncio|pubblicità|inserzione|aspettative|immagini], non conforme, (diverso|diversa|differente) .. (foto|descrizione|immagine|descritto|annuncio|pubblicità|sito), pubblicità ingannevole, ingannevole, ingannevoli, descrizione .. (falsa|errata|sbagliata|ingannevole), falso, falsa, falsi, contraffatto, contraffatta, contraffazione, imitazione, copia, tarocco, taroccato, fake, replica, (non|è) .. (originale|autentico|originali|autentica), autenticità, usato, usata, usati, seconda mano, ricondizionato, già (usato|aperto|aperta|usata|utilizzato|indossato), non .. (nuovo|nuova|sigillato|sigillata), (sigillo|confezione|scatola) .. (aperto|aperta|rotto|manomesso|manomessa), (troppo|molto|veste|calza|è) (piccolo|piccola|grande|corto|corta|lungo|lunga|stretto|stretta|largo|larga|piccole|piccoli|strette), più (piccolo|piccola|grande|corto|lungo) (di|del|rispetto), veste (piccolo|stretto|grande), calza (piccolo|grande), non .. (va bene|mi sta|calza|entra|mi va), scomodo, scomoda, trasparente`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 6,
      phrases: `
      (provato|seguito le istruzioni|letto le istruzioni|cambiato|resettato|ricaricato) ... (niente|ancora|non|comunque), nonostante, nemmeno così, continua a non, ($voglio|inviare|mandare|ricevere|spedire|inviate|mandate) .. (sostituzione|sostituto|ricambio|uno nuovo|una nuova|un altro|un altra|nuovo prodotto|quello corretto|quella corretta|quello giusto|pezzo mancante|pezzi mancanti|parte mancante|parti mancanti|mancante|mancanti|funzionante|integro|integra), (inviare|mandare|spedire|rispedire|inviate|mandate|rinviare|rimandare|rimandate|inviarne) .. (altro|altra|nuovo|nuova|uno|una|corretto|corretta|giusto|giusta|nuovamente|mancante|mancanti), sostituzione, sostituire .. (prodotto|articolo|difettoso|rotto|con), sostituito, sostituite, sostituirmelo, rispedire, rispedite, prodotto sostitutivo`,
    },

    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 6.5,
      phrases: `
      non fa per me, ci ho ripensato, ripensato, dove lo (spedisco|mando|rimando|rendo), lo rimando indietro, mandare indietro, $voglio .. (restituire|rendere|reso|rispedire indietro|rimandare indietro|mandare indietro|riconsegnare), (restituire|restituzione|restituisco|restituito|restituirvi), rendere .. (prodotto|articolo|ordine|merce), =reso, =resi, (fare|effettuare|richiedere|aprire|avviare|procedere|iniziare|gestire|autorizzare|accettate) .. (=reso|restituzione|recesso|=resi), (etichetta|politica|politiche|procedura|spese|costo|costi|indirizzo|condizioni|modulo|richiesta|motivo|termini|tempi|autorizzazione|numero|pratica) .. (=reso|=resi|restituzione|recesso), recesso, diritto di recesso, (mandare|rimandare|rispedire|spedire|inviare|rimando|rispedisco|rimandarlo|mandarlo) .. indietro, riprendere .. (prodotto|articolo|merce), ritiro .. (=reso|prodotto|articolo|difettoso), ci ho ripensato`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 6.5,
      phrases: `
      rimbors*, (restituire|restituite|restituzione|ridare|ridatemi|rendere|rendetemi|indietro|riavere|rivoglio|restituirmi|restituitemi|recuperare|avere) .. (soldi|denaro|importo|somma|pagato|cifra), (soldi|denaro|importo) .. (indietro|restituiti|rimborsati|resi), i miei soldi, rivoglio, accredito, riaccredito, riaccreditare, riaccreditato, storno, stornare, risarcimento, risarcire, indennizzo, compensazione, nota di credito`,
    },
    {
      category: 'return',
      scenario: 'refund-status',
      weight: 7,
      phrases: `
      indietro .. pacco .. (banca|soldi|nulla|niente|conto), in banca non, banca .. (nulla|niente), i soldi (delle|del|della|dei), soldi .. (settimane|giorni|quando|ancora|tornati), e i soldi, (dove|quando|stato|quanto|a che punto|tempi|tempistiche|sapere|controllare|verificare|tracciare|notizie) .. (rimborso|rimborsato|rimborsata|rimborserete|soldi|accredito|rimborsano|restituzione|reso|risarcimento), (non|mai|nessun) .. (rimborsato|rimborso|rimborsata|accreditato|ricevuto il rimborso|soldi|riaccreditato|accredito), (rimborso|accredito|soldi) .. (non|mai|ancora|attesa) .. (ricevuto|arrivato|accreditato|visto|effettuato|pervenuto), (aspetto|attendo|in attesa|aspettando) .. (rimborso|soldi|accredito), (restituito|reso|rispedito|rimandato|spedito indietro) ... (rimborso|rimborsato|soldi|accredito|niente|ricevuto), ricevuto .. reso, ancora (nessun|niente) rimborso`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 6.5,
      phrases: `
      (cambiare|cambio|scambiare|scambio|cambiarlo) .. (con|taglia|colore|misura|modello|numero|per|altro|altra|merce|articolo|prodotto), (fare|effettuare|richiedere|possibile) .. cambio, cambio (taglia|merce|colore|misura), (altra|altro|diversa) (taglia|colore|misura|numero) .. [al posto|cambio|invece], (taglia|misura|numero) (più grande|più piccola|superiore|inferiore|più piccolo|in più|in meno), sostituire con .. (taglia|altro|altra|colore|misura)`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 6.5,
      phrases: `
      annull*, cancell*, disdire, disdetta, (bloccare|fermare|sospendere|interrompere|eliminare|revocare|stornare) .. (ordine|spedizione|acquisto|invio), (non) .. (voglio|serve|desidero|interessa|mi serve|occorre|ho bisogno) più [ordine|articolo|prodotto|lo|bisogno], non .. più .. (bisogno|interessato|interessata|necessario|lo voglio|mi serve), (cambiato|cambiata) idea, (per errore|per sbaglio|erroneamente|involontariamente) .. [ordinato|acquistato|ordine|acquisto], (due volte|doppio) .. (ordinato|acquistato|ordine|acquisto), (ordinato|acquistato|comprato|ordine|acquisto|fatto) .. (per errore|per sbaglio|erroneamente|due volte|doppio), sbagliato .. (ordinare|acquisto|ad ordinare|a ordinare|nell ordine|ordinando), non (spedite|speditelo|inviate|spedire), trovato .. (altrove|prezzo migliore|a meno), ordine (doppio|duplicato)`,
    },
    {
      category: 'return',
      scenario: 'refused-delivery',
      weight: 6.5,
      phrases: '(rifiutato|rifiuto|rifiutare|respinto|rifiutata|respingere) .. (pacco|consegna|spedizione|ordine)',
    },

    {
      category: 'usage',
      scenario: 'how-to',
      weight: 5,
      phrases: `
      si (smonta|smontano|toglie|tolgono|piega|piegano|apre|aprono|lava|lavano|regola|stacca|staccano) .., luce .. lampeggia, cosa vuole .. luce, fa (molto|tanto|troppo) rumore, lo può usare, (può|possono) usar*, sul display .. (e#|errore), e adesso, freezer, da che lato, va .. (scaldata|lavata|scaldato|lavato|caricato|messo|messa|usato|usata), (prima|primo) .. (utilizzo|uso|volta), che vuol dire, cosa vuol dire, e per quanto, spia .. (rossa|verde|lampeggia|accesa), come .. $usare, come (si|posso|devo|faccio|fare|va|vanno|bisogna) .. [$usare|a|per], come (funziona|si usa|si fa), (non) .. (so|capisco|riesco|trovo|ho capito|sono capace|sappiamo) .. (come|a $usare|$usare), (spiegare|spiegarmi|aiutare|aiuto|aiutarmi|dire|dirmi|indicare|indicarmi|mostrare|dubbi) .. (come|per $usare), (quale|che) .. (pulsante|tasto|modalità|impostazione), (luce|led|spia|lucina|lampeggia) .. (rossa|rosso|verde|blu|lampeggia|arancione|significa|gialla|lampeggiante|bianca|accesa), lampeggia, (cosa|che) significa, (cosa|che cosa) vuol dire, (sbaglio|sbagliando|sto sbagliando|faccio) .. (qualcosa|io), accoppiare, accoppiamento, abbinare, abbinamento, sincronizzare, configurare, configurazione, (resettare|reset|ripristinare|ripristino|calibrare|taratura), collegare .. (al|a|con|wifi|telefono|tv|bluetooth|cellulare|smartphone|computer|pc), (aiuto|problema|problemi|difficoltà|dubbi|assistenza) .. (montare|montaggio|installare|installazione|configurare|configurazione|collegare|usare|uso|assemblaggio|utilizzo), montaggio, assemblaggio, modalità d uso, (ogni quanto|quante volte|quanto tempo|per quanto|quante ore) .. (caricare|carica|pulire|usare|cambiare|ricarica|cuocere|lasciare|ci vuole per), messa in funzione, dosaggio, dosi, (scaricare|installare) .. (app|applicazione|software)`,
    },
    {
      category: 'usage',
      scenario: 'manual',
      weight: 6,
      phrases: `manuale, manuali, manuale (d istruzioni|di istruzioni|utente|d uso|in italiano), istruzioni, istruzioni (d uso|di montaggio|per|in italiano), libretto, libretto (di istruzioni|d istruzioni), guida (all uso|rapida|utente|di installazione), foglietto, scheda tecnica`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5,
      phrases: `
      compatibil*, (adatto|adatta|adatti|va bene|vanno bene|funziona|funzionano|idoneo|idonea|si adatta|entra|ci sta|monta|valido|utilizzabile|serve|andrebbe bene|può andare) .. (per|con|su|in|a|anche|al|alla|sul|sulla) .., (è|sono|sarebbe|era) .. (compatibile|impermeabile|lavabile|regolabile|ricaricabile|pieghevole|smontabile|adatto|adatta|resistente|waterproof|silenzioso|rumoroso|vegano|naturale|antiscivolo|in pelle|in cotone|di cotone|in legno|in metallo|in plastica|in acciaio|elastico|elasticizzato|tossico|universale|sfoderabile|estraibile|dimmerabile|bluetooth|magnetico|incluso|inclusa|inclusi|incluse|compreso|comprese|compresi|sicuro per), si (può|possono) .. ($usare|mettere|usare|lavare|lasciare|appendere|bere|bagnare|tagliare), (posso|possiamo|potrei) .. (usare|utilizzare|lavare|mettere|collegare|caricare|appendere|tagliare|indossare|montare|attaccare|tenere|lasciare), lavastoviglie, microonde, asciugatrice, impermeabile, differenza .. tra, (differenza|differenze), (quale|quali|che|quante|quanti|qual) .. (modello|taglia|misura|misure|dimensioni|pile|batterie|batteria|materiale|colore|colori|peso|lunghezza|larghezza|altezza|diametro|capacità|voltaggio|potenza|ingredienti|composizione|tipo|versione|autonomia|spessore|marca|connettore|tessuto|formato|risoluzione|lampadina|profondità|watt|litri|pezzi|persone|presa|attacco|gradi), (include|comprende|incluse|inclusi|incluso|compreso|comprese|fornito|fornita|forniti|ha in dotazione) .. (con|pile|batterie|caricatore|cavo|il|la|le|i|viti|istruzioni|adattatore|telecomando|custodia), (pile|batterie) .. (incluse|comprese), in dotazione, (serve|servono|occorre|bisogno|necessita|richiede|ci vogliono|usa|va) .. (pile|batterie|adattatore|attrezzi|app|cavo|wifi|corrente)`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 4.2,
      phrases: `
      misure, misura, dimensioni, dimensione, tabella .. taglie, guida .. taglie, che taglia, quale taglia, taglia .. (consigliate|scegliere|prendere|corrisponde|devo), quanto .. (misura|pesa|dura|regge|consuma|lungo|largo|alto|profondo|grande|contiene|è lungo|è largo|è alto|è grande|spesso|tiene), (lunghezza|larghezza|altezza|peso|spessore|diametro|profondità|capacità|potenza) (del|della|di|massima|totale|massimo|interna), voltaggio, volt, watt, autonomia, composizione, ingredienti, (di|in) (che|quale) (materiale|colore|tessuto|stoffa), (di che|di cosa) .. (fatto|fatta|materiale), fatto di, prodotto in, made in, dove .. (prodotto|fabbricato), caratteristiche, specifiche, contiene .. (glutine|lattosio|zucchero|alcool|nichel), (ha|hanno|possiede|dispone) .. (bluetooth|usb|wifi|porta|ingresso|uscita|ruote|luce|tasca|tasche|fodera|timer|display|motore|manico|jack|presa|funzione|tappo|cerniera|microfono), (da|a) che età, età (consigliata|minima), durata (della batteria|batteria), data di scadenza qual`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 5.5,
      phrases: `(pezzo|pezzi|parte|parti|filtro|filtri|batteria|sacchetti|lama|lame|spazzola|spazzole|coperchio|bicchiere|guarnizione|lampadina|testine) .. (di ricambio|ricambio|singolo|separatamente|sfuso|singolarmente), ricambio, ricambi, ricarica .. (acquistare|comprare), ricariche, (comprare|acquistare|vendete|trovare|ordinare) .. (separatamente|a parte|ricambi|ricambio|solo il|solo la|filtri|singolarmente), consumabili`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.6,
      phrases:
        '(è|sono) (in|di|per|un|una|adatto), va bene per, (serve|funziona) per, (ha|include|comprende) (un|una|il|la|anche), si può, bisogna, (informazioni|domanda|domande|dubbio|dettagli|chiarimenti) .. (prodotto|articolo|funzionamento|caratteristiche), batteria, caricatore, pile, bluetooth, wifi, app, iphone, android, usb, taglia, materiale, installazione, qual è la',
    },

    {
      category: null,
      scenario: 'invoice',
      weight: 7,
      phrases:
        'fattura, fatture, fatturazione, fatturare, iva, partita iva, ricevuta fiscale, scontrino, ricevuta (di pagamento|di acquisto|d acquisto), codice (fiscale|sdi|univoco), prova d acquisto, prova di acquisto, ragione sociale, sdi, pec, giustificativo',
    },
    {
      category: null,
      scenario: null,
      weight: 6,
      phrases: `
      (pagare|pagamento|pagamenti) .. (con|tramite|in|carta|paypal|rate|contanti|rifiutato|rifiutata|bonifico|contrassegno|problema|errore|metodi|metodo|modalità|alla consegna|fallito|non), (metodo|metodi|modalità|problema|problemi|errore|errori|opzioni|forme|mezzi) .. (pagamento|pagamenti|pagare), carta (di credito|rifiutata|di debito|prepagata|regalo), paypal, bonifico, postepay, contrassegno, pagamento, (addebitato|addebitati|addebito|addebitata|prelevato|pagato|scalato) .. [due volte|doppio|più|carta|conto], doppio addebito, addebito, estratto conto,
      (mio|un|il|aprire|creare|eliminare|chiudere) (account|profilo), account, (creare|aprire|eliminare|cancellare|chiudere|modificare|cambiare|recuperare|accedere|registrare|disattivare|sospendere) .. (account|profilo|abbonamento|iscrizione|utente), password, credenziali, nome utente, accesso, accedere, login, registrazione, registrarmi, registrarsi, iscrizione, iscrivermi, iscrivere, abbonamento, disiscrivere, disiscrizione, disiscrivermi, newsletter, prime (video|gratis|abbonamento), dati personali, privacy, codice .. (verifica|otp|conferma), indirizzo (email|mail|e mail), sito .. (errore|non funziona|bloccato)`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 6,
      phrases: `
      sconto, sconti, scontato, coupon, buono sconto, buono regalo, codice (sconto|promozionale|promo), promozione, promozioni, offerta, offerte, (qual|che|miglior|abbassato|differenza|migliore|quale) .. prezzo, prezzo .. (sceso|abbassato|del|finale|è|aumentato|migliore), quanto (costa|viene|costano|vengono|costerebbe), meno caro, preventivo, in stock, stock, magazzino .. disponibile, esaurito, esaurita, esauriti, (torna|tornerà|torneranno|tornano|quando|di nuovo|sarà|ancora) .. (disponibile|disponibili|disponibilità), disponibile, disponibili, disponibilità, (vorrei|voglio|posso|come|dove|vorremmo|desidero) (=comprare|=acquistare|=comprarlo|=acquistarlo|fare un ordine|=ordinare|effettuare un ordine|fare un acquisto|effettuare un acquisto), (fare|effettuare|inoltrare|piazzare) .. (ordine|acquisto), (aggiungere|aggiungo|inserire) .. (articolo|prodotto|ordine|carrello|articoli|prodotti), (modificare|modifica) .. (ordine|acquisto|carrello), carrello, ingrosso, all ingrosso, grossista, grandi quantità, carta regalo, punti, fedeltà, (confezione|pacchetto|carta) regalo, personalizz*, incisione, su misura, a rate`,
    },
    {
      category: null,
      scenario: null,
      weight: 4.5,
      phrases: `
      (parlare|contattare|comunicare|chiamare|chattare|contatto) .. (operatore|umano|persona|qualcuno|servizio clienti|assistenza|addetto|responsabile|rappresentante|agente|consulente|servizio|supporto), servizio clienti, assistenza clienti, customer service, servizio assistenza, numero .. (telefono|verde|telefonico), recapito telefonico, (chiamare|chiamatemi|richiamare|chiamarmi|telefonare), orari, orario .. (apertura|negozio|assistenza), negozio (fisico|più vicino), punto vendita, contatti, contatto, contattare`,
    },
    {
      category: null,
      scenario: null,
      weight: 3,
      phrases: `(non|nessuno|nessuna|senza) .. (rispondete|rispondono|risposta|risponde|risposto), vendete, avete anche, pagare, prezzo, negozio, mail`,
    },
    {
      category: null,
      scenario: 'review-talk',
      weight: 4,
      phrases: `
      (fare|presentare|inoltrare|sporgere|inviare|depositare) .. reclamo, reclamo, reclami, lamentela, lamentele, lamentarmi, ($pessimo|inesistente|incompetente) .. (servizio|assistenza|servizio clienti|trattamento|supporto|esperienza), (servizio|assistenza) .. ($pessimo|inesistente|incompetente|zero|nullo), (lasciare|scrivere|pubblicare|fare|dare|cancellare|modificare|inserire|mandare) .. (recensione|opinione|commento|feedback|valutazione|stelle|recensioni|parere|commenti), recensione, recensioni, feedback, valutazione, la mia opinione`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 4,
      phrases: `
      grazie (mille|tante|per|infinite) .. , (tutto|arrivato|arrivata|ricevuto|funziona) .. (perfetto|perfettamente|bene|ok|a posto|regolare|puntuale|in anticipo|integro|perfette condizioni|ottimo|puntualmente), (molto|super|pienamente|davvero|sono|veramente|più che|estremamente|rimasta|rimasto) (contento|contenta|soddisfatto|soddisfatta|buono|buona|bello|bella|comodo|comoda|utile|felice|pratico|bravi|gentile|gentili|bene|carino|carina), soddisfatto, soddisfatta, soddisfattissim*, contento, contenta, contentissim*, (ottimo|ottima|eccellente|buono|buona|buon|bellissimo|bellissima|fantastico|perfetto|perfetta|super|grande|stupendo|bel|bella|miglior|top|ottimi) (prodotto|qualità|articolo|acquisto|venditore|servizio|prezzo|rapporto|regalo|libro|materiale|oggetto|spedizione|vestibilità), ottimo, ottima, ottimi, buona qualità, qualità prezzo, (funziona|calza|veste|va|funzionano) (perfettamente|benissimo|alla grande|a meraviglia|bene|perfetto|egregiamente|a pennello), (lo|la|li) consiglio, consiglio, consigliato, consigliatissimo, (cinque|5) stelle, come (da descrizione|descritto|in foto|mi aspettavo), conforme alla descrizione, problema risolto, (ho|abbiamo) risolto, mi piace, mi è piaciuto, adoro, lo adoro, amo, (ricomprerei|ricomprerò|riacquisterò), facile da (usare|montare|pulire|installare), spedizione (veloce|rapida), consegna (veloce|rapida|puntuale) .. (ottimo|perfetto|prodotto|tutto), arrivato (prima|subito|puntuale), velocissim*`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 2,
      phrases:
        'grazie, ciao, salve, buongiorno, buonasera, buon giorno, buona (sera|giornata), saluti, perfetto, fantastico, eccellente, ok',
    },
    {
      category: null,
      scenario: 'sales-pitch',
      weight: 7,
      phrases: `
      seo, posizionamento, (aumentare|incrementare|migliorare|raddoppiare|far crescere) .. (vendite|visibilità|traffico|ranking|fatturato|follower), agenzia, (collaborazione|collaborare|influencer|sponsorizzazione|partnership|cooperazione|blogger), proposta (commerciale|di collaborazione), (siamo|sono) .. (produttori|un produttore|fornitore|fornitori|agenzia|grossisti|un fornitore), (offriamo|proponiamo|forniamo) .., nostri servizi, (clicca|cliccare|clicchi|cliccate|premi) .. (qui|link|sul), (verificare|confermare|aggiornare|verifica|conferma|aggiorna|verifichi|confermi) .. (tuo|suo|vostro|account|identità|dati) .. (account|conto|identità|dati|pagamento), (conto|account) .. (sospeso|bloccato|limitato|sarà sospeso), (vinto|vincitore|premio|lotteria|estrazione), bitcoin, cripto*, investimento, prestito, prestiti, eredità, (lavoro|lavorare) (con voi|presso|per voi), curriculum, candidatura, tirocinio, (prova|consulenza|analisi) gratuita, vostri prodotti su, barzelletta, che tempo fa`,
    },
  ],
  risks: [
    {
      risk: 'safety',
      phrases: `(preso|prende|prendere|andato|andata|dato) .. (fuoco|a fuoco|in fiamme), incendio, incendiato, in fiamme, fiamme, (fumo|scintille|scintilla), (bruciato|bruciata|bruciatura|ustione|ustioni|ustionato|ustionata|scottato|scottata|scottatura) .. [mano|dito|pelle|figlio|figlia|presa|cavo], scossa, scossa elettrica, la scossa, folgorat*, cortocircuito, corto circuito, esploso, esplosa, esplosione, esplode, esplodere, scoppiato, scoppiata, (ferito|ferita|ferite|ferirsi|tagliato|tagliata|tagliarsi|sangue|sanguina|pronto soccorso|ospedale), allergi*, reazione allergica, (sfogo|irritazione|orticaria|eruzione|prurito|bolle) .. [pelle|cutanea|rosse], (bambino|bambina|neonato|figlio|figlia|nipote|cane|gatto) .. (ingoiato|ingerito|soffocato|soffocare|ferito|ustionato|tagliato|male|scottato|ferita|strozzato), ingoiato, ingerito, soffoc*, intossic*, avvelen*, vomito, vomitato, pericoloso, pericolosa, pericolo, pericolosi, tossico, (surriscalda|surriscaldato|scotta|fuso|sciolto|fonde|rovente), odore di bruciato, puzza di bruciato, batteria .. (gonfia|gonfiata|gonfiato)`,
    },
    {
      risk: 'legal-threat',
      phrases:
        'avvocato, avvocati, (vie|azione|azioni|via) (legale|legali), legale, legali, denuncia, denunciare, denuncerò, querela, querelare, querelo, tribunale, giudice di pace, polizia, carabinieri, guardia di finanza, polizia postale, (associazione|associazioni|tutela) .. consumatori, codacons, altroconsumo, adiconsum, federconsumatori, agcm, antitrust, diffida, causa .. (farò|faccio|legale)',
    },
    {
      risk: 'a-to-z-threat',
      phrases:
        'garanzia (a z|dalla a alla z|a alla z), dalla a alla z, a z, a to z, (reclamo|segnalare|segnalazione|segnalerò|contattare|contatto|rivolgermi|rivolgerò|avvisare|contatterò|scrivere) .. amazon, (aprire|apro|aprirò|aperto) .. (reclamo|contestazione|controversia|segnalazione|disputa), contestazione, chargeback, (contestare|disconoscere|contatto) .. (addebito|pagamento|banca|transazione|carta), disputa',
    },
    {
      risk: 'negative-review-threat',
      phrases:
        '(pessima|negativa|cattiva|brutta|una stella|1 stella|zero stelle|peggiore) .. (recensione|valutazione|commento|feedback|opinione|recensioni), (recensione|valutazione|commento|feedback) .. (negativa|negativo|pessima|adeguata|di conseguenza|pessimo|negative), (una|1|zero) (stella|stelle), (avvisare|avvertire|dire|raccontare|dirò) .. (tutti|amici|altri clienti|altri), (social|facebook|twitter|trustpilot|instagram|tiktok|youtube)',
    },
    {
      risk: 'fraud-signs',
      phrases:
        '(fuori|al di fuori|esterno) .. amazon, (western union|moneygram|bitcoin|carte regalo), truffa, truffato, truffata, truffatore, truffatori, truffare, frode, fraudolento, fraudolenta, ladri, ladro, imbroglio, imbroglioni, phishing, hackerato, non ho (effettuato|fatto|ordinato|autorizzato) .. [ordine|acquisto|niente|nulla], furto d identità, (dati bancari|numero di carta|password|codice|iban) .. (inviare|confermare|verificare|fornire|comunicare), rimborso .. (altro conto|altra carta)',
    },
    {
      risk: 'anger',
      phrases:
        'vergogna, vergognoso, vergognosa, vergognatevi, indecente, scandaloso, scandalosa, inaccettabile, inammissibile, furioso, furiosa, arrabbiato, arrabbiata, arrabbiatissim*, incazzato, incazzata, indignato, indignata, stufo, stufa, stanco di, presa in giro, (prendete|prendere|prendendo|prendermi) .. (in giro|per il), ridicolo, ridicoli, assurdo, pazzesco, incompetenti, incapaci, (mai più|non comprerò più|non ordinerò più), ultima (volta|possibilità|occasione|richiesta), (terza|quarta|ennesima) (volta|mail|email|richiesta), terzo messaggio, basta, schifo, uno schifo, disgustato, non se ne può più, pazienza .. (finita|limite|perso), intollerabile, incredibile, allucinante, uno scandalo, pessimo servizio, pessima esperienza',
    },
    {
      risk: 'abusive-language',
      phrases:
        'merda, stronzo, stronzi, stronza, cazzo, vaffanculo, fanculo, coglione, coglioni, bastardo, bastardi, figlio di puttana, figli di puttana, puttana, troia, idiota, idioti, imbecille, imbecilli, cretino, cretini, deficiente, deficienti, pezzo di merda, pezzi di merda, testa di cazzo, teste di cazzo, scemi, pezzenti, schifosi, ladri, delinquenti, andate a cagare, minchia, maledetti',
    },
  ],
  guards: `fire (tv|stick|hd), (mio|marito|moglie|fratello|figlio) .. è avvocato, sono un avvocato, rilevatore di fumo, bruciare (grassi|calorie), masterizzare, ammortizzatore, non (rotto|danneggiato|difettoso), senza (danni|problemi|problema), nessun problema, non c è problema, in attesa di (vostra|una|un|vostro|cortese|gentile) .. (risposta|riscontro), in attesa di (risposta|riscontro), attendo (vostra|vostro|una|un|sua|cortese) .. (risposta|riscontro), resto in attesa, rimango in attesa, grazie in anticipo, cordiali saluti, distinti saluti, in ritardo di crescita, tanto per, non funziona bene, non è buono, non è un buon, non sono soddisfatto, non sono contento, non va bene, in modo che, sede legale, buona giornata, reso possibile, mi ha reso, non mi piace, non consiglio, non lo consiglio`,
  alternatives: 'altrimenti, in caso contrario, sennò, se no, in alternativa, dovrò, sarò costretto, sarò costretta',
  requests: `(voglio|vorrei|desidero|chiedo|richiedo|gradirei|esigo|pretendo|vorremmo|volevo), (potete|potreste|può|potrebbe|puoi), (posso|potrei|devo|si può), per favore, per cortesia, gentilmente, cortesemente, come, dove, quando, quanto, quale, qual, è possibile, (inviatemi|mandatemi|ditemi|fatemi|aiutatemi), cosa (posso|devo|faccio), ho bisogno`,
  negations: {
    words: 'non, mai, né, senza, nessun',
    before:
      'non (voglio|vorrei|desidero|chiedo|cerco|serve|mi serve|ho bisogno|intendo|mi interessa|vogliamo) [un|una|il|la|di|nessun|nessuna], senza, (invece|anziché|piuttosto) (di|che), né, non',
    after: 'non (è necessario|serve|occorre|mi interessa|è necessaria|lo voglio)',
  },
};
