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
    ordin: 'ordine',
    paco: 'pacco',
    rimborzo: 'rimborso',
    annulamento: 'annullamento',
    inviatemi: 'inviare',
    mandatemi: 'mandare',
    speditemi: 'spedire',
    rimborsatemi: 'rimborsare',
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
    dov: 'dove',
    cos: 'cosa',
    quant: 'quanto',
    arrivatto: 'arrivato',
    comprarne: 'comprare',
    ordinarne: 'ordinare',
  },
  classes: {
    ordine: `ordine|pacco|spedizione|articolo|prodotto|consegna|merce|libro|pacchetto|acquisto|oggetto|plico|regalo|dispositivo|scarpe|vestito|telefono|cover|roba|cosa|busta|materiale`,
    arriva: `arriva|arriverà|consegnato|ricevere|riceverò|ricevo|spedito|spedizione|inviato|parte|avrò|avere|recapitato|sarà|verrà`,
    voglio: `voglio|vorrei|desidero|chiedo|richiedo|posso|potrei|come|gradirei|esigo|pretendo|volevo|vorremmo|bisogno|possibile|potete|potreste|può|intendo|devo|dobbiamo|mi piacerebbe|aspetto|preferirei|si può|fare`,
    non: 'non|mai|nessun|niente|nulla',
    pessimo: `pessimo|scarso|scadente|cattiva|orribile|terribile|bassa|mediocre|penoso|vergognoso|schifoso|deludente|infima|pietoso|disastroso|imbarazzante|economico|dubbia`,
    parte: `pezzo|vite|cavo|caricatore|telecomando|coperchio|accessorio|istruzioni|manuale|adattatore|pila|bullone|gamba|piede|piedini|chiave|componente|tappo|custodia|staffa|ruota|cavetto|alimentatore|caricabatterie|caricabatteria|pile|sacchetto|bustina|spina|maniglia|telaio|cerniera|pennello|federa|dado|guarnizione|filtro`,
    pezzo: `$parte|articolo|prodotto|parte|metà|batteria`,
    colore: `rosso|nero|bianco|blu|verde|giallo|rosa|grigio|marrone|beige|viola|azzurro|arancione`,
    num: `=uno|=una|due|tre|quattro|cinque|sei|dieci|dodici|#`,
    cede: `pianta|impalla|apre da|buca|sfila|sgancia|allenta|piega|sfonda|sgretola|spacca|crepa|svita|appiccica|scolora|restringe|deforma|sbriciola|resetta|incastra|solleva|strappa|ammacca|graffia|appanna|stacca|rompe|scarica|spegne|blocca|surriscalda|scolla|scuce|sfalda|inceppa|scioglie|disconnette|arrugginisce|sfascia|scolorisce|rovina|macchia|ossida|stinge|secca|consuma|sgonfia|riavvia`,
    tratto: `misura|centimetri|cm|litri|kg|altezza|larghezza|lunghezza|profondità|diametro|spessore|=peso|=pesa|materiale|=tessuto|potenza|=consumo|=consuma|cotone|pelle|acciaio|plastica|legno|alluminio|batteria|=pile|rumore|=attacco|=presa|spina|lavatrice|lavastoviglie|in italiano|in inglese|in tedesco|in cinese|=taglia|=taglie|pollici|=gb|risoluzione|temperatura|gradi`,
    usare: `usare|uso|utilizzare|usa|installare|montare|montaggio|assemblare|collegare|connettere|accoppiare|abbinare|associare|sincronizzare|pulire|pulizia|lavare|lavaggio|caricare|ricaricare|accendere|spegnere|spengo|regolare|cambiare|sostituire|rimuovere|togliere|aprire|apro|apre|chiudere|mettere|impostare|configurare|programmare|programmo|attivare|resettare|reset|reimpostare|fissare|smontare|funziona|far funzionare|mantenere|scaricare|riempire|posizionare|sbloccare|piegare|decalcificare|cuocere|applicare|misurare|inserire|calibrare|appendere|avviare|gonfiare`,
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
      phrases: `(ci sono|qualche|avete) .. (novità|notizie|aggiornamenti), (dimenticato) .. (ordine|me|spedire|inviare),   sta arrivando, a che punto, entro quando, (rimasti|eravate|detto) .. (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani), (che|quale) giorno .. (arriva|consegna|casa), (fate|fatto|farlo) partire, (uscito|partito|lasciato) .. magazzino, =silenzio, androne, portone, camion*, (tra|dalle) .. # (e|alle) .. #, (arrivato|consegnato|ricevuto) solo (dopo|oggi|ieri|adesso|stamattina), biglietto, avviso, (suonato|citofonato|presentato|passato|venuto|abita) .. nessuno, nessuno .. (suonato|citofonato|presentato|passato|venuto), non .. suonato, autista, (ci|che) mette .. (settimane|giorni|mese), aspettarmi, (prima|entro|per) (natale|capodanno|pasqua|befana|compleanno|weekend|fine settimana)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 4.8,
      phrases: `(arrivato|ricevuto|mandato) ... (invece|al posto|anziché|avevo ordinato), non ho ordinato,  di un altro cliente`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5.2,
      phrases: `non (ricevuto|arrivato|trovo|trovato|c è|c era|ci sono|c erano) .. $parte, dove (è|sono|stanno) .. $parte`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4.8,
      phrases: `(previsto|promesso|detto) .. (lunedì|martedì|mercoledì|giovedì|venerdì|sabato),  serve per (il|domani|natale|sabato|#), mi serve per, ce la fate`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 2.1,
      alone: true,
      phrases: `quando`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.1,
      alone: true,
      phrases: `è (un|una|di|in|più|vero|normale|possibile|sicuro), quale, che (tipo|misura|cosa|differenza|colore|modello|numero), come, quanto, bisogna, (=è|=sono|=ha|=hanno|=posso|=può|=possono|=serve|=servono|=va|=vanno|=deve|=devo|=tiene|=dura|=resiste|=esiste|=regge|=si|=il|=la|=questo|=questa|=un|=una|=lo), c è, ci sono, a cosa, dove (va|si|trovo|è|sta|viene), batteria, caricatore, =pile, display, app, iphone, android, usb, =taglia, =taglie, materiale`,
    },
    {
      category: null,
      scenario: null,
      weight: 4,
      phrases: `
      (minuti|ore) .. (attesa|telefono|linea), c è qualcuno, non rispondono`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 6,
      phrases: `tutto ok, tutto perfetto`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5.6,
      phrases: `dove (è|viene|sono) .. (prodotto|fabbricato|fatto), induzione`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.6,
      phrases: `
 viene via, (=aspettavo|=aspettavamo) [prodotto], (quattro|buttati|=vale|=valgono|sprecati) .. soldi, soldi (buttati|sprecati|spesi), da buttare, in (due|tre|mille|#|tanti) pezzi, va (avanti|indietro), (scritta|stampa|colore|profumo|odore|=luce|segnale) .. (sparito|svanito|andato via), entra .. (acqua|aria|polvere), sgonfio, cocci,  dura .. (un ora|minuti|poco|due ore),  balla, (resta|rimane) .. (nero|spento|bloccato|muto|fermo), schermo .. (nero|bianco), (funziona|sente|suona|carica|scalda) .. solo .. (lato|parte|orecchio|uno)`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4.6,
      phrases: `
 già (messe|usate|indossate|portate)`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 8,
      phrases: ` (ho) sbagliato .. (modello|taglia|articolo|colore|misura)`,
    },
    {
      category: 'usage',
      scenario: 'manual',
      weight: 6.6,
      phrases: ` libretto`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 6.6,
      phrases: ` me ne (mandate|inviate|spedite), me lo (rimandate|rispedite|sostituite), nuova al suo posto, (vorrei|voglio) .. nuova`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 5.5,
      phrases: `al posto .. (manuale|libro|di|del|della), quello giusto, invece .. (arrivato|ricevuto)`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 5,
      phrases: `
 (è|già) partit*, se .. domani non .. (roba|pacco|ordine), in preparazione, in lavorazione, dove (è|si trova|sta|sono|posso vedere|finito) .. $ordine, dove .. $ordine, che fine ha fatto, quando .. $arriva, (data|giorno|ora|tempi|orario|termine|tempistiche) .. (consegna|spedizione|arrivo|invio|prevista), quanto .. (ci mette|tempo|ci vuole|manca|=giorni|impiega|devo aspettare|aspettare), (tracciare|tracking|seguire|rintracciare|monitorare|localizzare) .. ($ordine|numero|link|codice), tracking, =tracciare, tracciam*, tracciab*, numero .. (tracking|spedizione|tracciamento|tracciabilità), codice .. (tracking|spedizione|tracciamento), stato (ordine|pacco|spedizione|acquisto|pratica), (=status|situazione|aggiornamento) .. $ordine, (notizie|informazioni|novità|info|sapere) .. (su|del|sul|dell|riguardo|sulla) .. $ordine, (che|cosa) (succede|è successo) .. $ordine, ($ordine|avete) .. (spedito|inviato|=partito|evaso), (aspetto|attesa|attendo) .. ($ordine|consegna|da|settimane), per strada`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.5,
      phrases: `
      $non .. (ricevuto|arrivato|consegnato|spedito|pervenuto|recapitato|=partito|=partita|=partiti|inviato|ricevo|visto), (mai|non) (ricevuto|arrivato|consegnato|recapitato|spedito), $ordine .. $non .. (arriva|arriverà|consegnato|ricevere|ricevo|spedito|inviato|recapitato), ancora (niente|nulla|nessuna), non mai (ricevuto|arrivato|consegnato|partito|spedito|pervenuto|recapitato|visto), mancata (consegna|ricezione), mancato (arrivo|recapito)`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4.5,
      phrases: `
      ritardo, tarda, (doveva|dovrebbe|avrebbe dovuto|sarebbe dovuto) .. (arrivare|essere consegnato|consegnare|ricevere|essere arrivato), mani vuote, (=prevista|=previsto|=promessa|=stimata|=garantita|=programmata) .. (consegna|per|ieri|oggi|entro), (consegna|data) .. (prevista|superata|scaduta|lenta|urgente), (più (veloce|presto|rapida)|prima possibile|urgente|urgenza|urgentemente|accelerare|sollecitare|sollecito|velocizzare), entro (natale|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|compleanno|#|fine), (spedizione|consegna) (express|espressa|urgente|in #), in tempo, (ordinato|acquistato|comprato) .. (settimane|giorni|mese|#) fa, da .. (settimane|giorni|mese|#) .. (aspetto|attendo|in attesa), troppo tempo, (arriva|consegna) prima`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 5.5,
      phrases: `
      (risulta|dice|segnato|indica|segnala|dato|appare|scritto|c è scritto|secondo|figura|tracking|dichiarato|mostra) ... (consegnato|recapitato|consegna avvenuta), uno dei (due|tre|#) (colli|pacchi), (consegna|data|arrivo|pacco) .. (=rimandata|=rimandato|=posticipata|slitta*|=rinviata|=spostata), consegnato ma .. (non|niente|nulla|nessuno), consegna (confermata|effettuata|avvenuta), (=vicini|=vicina|vicino di casa|mio vicino|=portiere|=portinaio|portineria), (consegnato|=lasciato|=lasciata|recapitato) .. (vicino|altra casa|altra via|indirizzo|persona|signora|strada|fuori|altri), (rubato|furto), (chi ha|firma|prova di consegna|prova della consegna), (postino|autista|fattorino|driver), tentativo .. consegna, giacenza, assente, cassetta .. (posta|lettere), non ero in casa, citofon*`,
    },
    {
      category: 'logistics',
      scenario: 'tracking-not-moving',
      weight: 5,
      phrases: `
      (tracking|tracciamento|tracciatura|stato|codice|numero|spedizione|pacco|tracciabilità|=link) .. (non .. (aggiorna|funziona|cambia|muove|esiste|valido|risulta|trova|porta|apre|accettato)|piantat*|fermo|ferma|bloccato|bloccata|sempre uguale|errato|inesistente|invariato), (=fermo|bloccato) .. (in|da|al|presso|magazzino|dogana|centro|hub|deposito), (nessun|non .. =vedo) (=movimento|=movimenti|aggiornamento), non si (muove|aggiorna), non va avanti, etichetta creata, informazioni ricevute,  in transito, centro (di smistamento|smistamento)`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 6,
      phrases: `
      =civico, (mancava|dimenticato|scordato|aggiungere|mettere) .. (interno|civico|piano|scala|citofono|cap), cambio (civico|indirizzo|data|orario), (cambiare|correggere|modificare) .. (nome|cognome|destinatario|telefono), (cognome|nome) .. (etichetta|citofono|sbagliato), (cambiare|modificare|modifica|correggere|aggiornare|rettificare|variare|aggiungere|inserire|impostare|salvare|configurare) .. (indirizzo|recapito|destinazione), indirizzo .. (sbagliato|errato|incompleto|diverso|nuovo|consegna|spedizione|cambiato|vecchio|non corretto|scorretto), indirizzo di (consegna|spedizione), =traslocato, =traslocata, =traslochiamo, cambio casa, nuovo recapito, trasferito, (recapitare|consegnare|spedire|inviare|mandare|reindirizzare|dirottare) .. (altro indirizzo|altrove|lavoro|ufficio|nuovo indirizzo|vicino|vicina|città|genitori|mare|negozio), (punto di ritiro|punto ritiro|locker|fermo posta|fermopoint), (cambiare|posticipare|riprogrammare|rimandare|spostare|modificare|scegliere|anticipare|concordare) .. (consegna|data|giorno|orario), non (sarò|sono|saremo|ci sarò) .. (casa|in casa|a casa), (ferie|vacanza), (ritirare) .. (pacco|ordine|persona|negozio|sede|io), riconsegna, istruzioni di consegna`,
    },
    {
      category: 'logistics',
      scenario: 'customs',
      weight: 6.6,
      phrases: 'dogana, doganali, sdoganamento, dazi,',
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 5,
      phrases:
        ' (andato|è) (perso|smarrito|disperso), smarri*, perso .. (pacco|spedizione|corriere), (restituito|ritornato|tornato|rispedito) .. mittente, ritorno al mittente, mittente',
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 5.5,
      phrases: `
      (spedite|consegnate|inviate|effettuate|fate|spedizione|mandate) .. (in|a|all|alle|verso|nelle|ai|anche) (svizzera|sicilia|sardegna|estero|europa|isole|francia|germania|spagna|austria|italia), spedite (all estero|in|anche), (spese|costo|prezzo|tariffe) .. (spedizione|consegna|trasporto|invio), quanto (costa|viene|pago|si paga) .. (spedizione|consegna|spedire), (metodi|opzioni|modalità|tipo|condizioni|politica|servizio|forme|alternative|periodo|zone) .. (spedizione|consegna|invio), spedizione (gratis|gratuita|internazionale|standard|express|tracciata|=assicurata), (quale|che|con quale|con che|tramite quale) .. (corriere|trasportatore|vettore), da dove .. (spedite|parte|arriva|viene spedito), (spedire|arrivano) .. (insieme|separatamente),consegna .. (sabato|domenica|piano|gratuita)`,
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 2.8,
      phrases:
        'spedizione, consegna, spedire, pacco, corriere, magazzino, =corrieri, bartolini, brt, dhl, =ups, gls, =sda, =poste, postino, (=arriva|=arrivano|=arrivo|=arrivare|arriver*), recapito, invio',
    },

    {
      category: 'quality',
      scenario: 'damaged-on-arrival',
      weight: 4.5,
      phrases: `
      (arrivato|ricevuto|consegnato|giunto|è|era|sono) .. (rotto|danneggiato|ammaccato|graffiato|strappato|schiacciato|aperto|bagnato|macchiato|sporco|in pezzi|in frantumi|crepato|scheggiato|rovinato|incrinato|piegato), rotto, rompe, danneggiat*, =danni, =danno,  ammaccat*, graffiat*, graffi, crepa, incrinato, scheggiato, strappato, schiacciato, macchia, sporco, piegato, storto, scucito, rovinato, spaccato, perdita, fuoriuscit*, (imballo|imballaggio|scatola|confezione|pacco) .. (aperto|rotto|danneggiato|schiacciata|strappata), deformato, lesionato, bucato, sbeccato`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.5,
      phrases: `
      esplos*, =fuoco, scossa, sfogo, allergia, reazione allergica, ustion*, gracchia, ronza, cigola,  vibra,  intasa, fradicio, appannat*, condensa, gocciola, ossidat*, pelucchi, sbiadit*, sfilacciat*,  spezzat*, saltat*, cedut*, pixel, in (mille|tanti) pezzi, frantumi, difettos*, difetto, guasto, malfunzionamento, avaria, (non|nemmeno|neanche|mai) .. (funziona|si accende|accende|acceso|va|carica|ricarica|parte|scalda|tiene|chiude|apre|regge|gira|risponde|riconosce|rileva|dura|stampa|si sente|suona|si collega|si connette|raffredda|incolla|attacca|aderisce|avvita|stringe|frulla|macina|soffia|vibra|registra|scatta|mantiene|sta in piedi|scorre|scrive|incastra|copre|protegge|pulisce|asciuga|profuma|ruota|isola|aggancia|sblocca|germogli*|spegne|prende|esce|legge|aspira|taglia|centrifuga|gonfia|gonfiato|illumina|fissa|scioglie|lievita|dà segni), non (va|funziona|parte|carica), funziona =male, inutilizzabile, inservibile, (è|si è) (staccato|rotto|scollato|scucito|spento|bruciato|bloccato), staccato, scollato, surriscalda, arrugginito, ruggine, muffa, ammuffito, =scaduto, =scaduta, =scaduti,  =marcio, puzza, cattivo odore, odore (sgradevole|forte|chimico|strano), =buco, =buchi,   scolorito, stinto, stinge, ristretto, instabile, traballa,  morto`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.8,
      only: 'told',
      phrases: `(solo|soltanto) .. (ricevuto|arrivato), (ricevuto|arrivato|consegnato) .. (solo|soltanto)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.5,
      only: 'told',
      phrases: `si $cede, (che|mi|ci) si $cede, arrugginisce, stinge, macchie`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3.8,
      phrases: `non (=va|funziona) bene, non .. (buono|=buon), non (soddisfatto|soddisfa|contento|felice), non (mi|ci) (piace|piaciuto|piacciono), non (lo) consiglio, (prodotto|articolo|acquisto) $pessimo, troppo rumore`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.8,
      phrases: `(perché|come mai|continua a|dopo|appena) .. si $cede, si $cede .. (subito|sempre|spesso|cosa|possibile|normale|potete|da sol*|dopo|appena|ogni|mentre)`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5,
      only: 'asked',
      phrases: `si $cede, impermeabile, ci (entra|entrano|sta|stanno), arrugginisce, stinge, macchie, odore, rigido, morbido, cuciture, sottile, trasparente, (=fa|=fanno) rumore, opaco, lucido, =scuro, =chiaro, =dolce, amaro, gusto, sapore, =toglie, elimina, =dura, =durano, =protegge`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 1.5,
      only: 'told',
      phrases: `$tratto, annuncio, prima volta, (prima|primo) (accensione|uso|utilizzo), purtroppo, peccato, inutile, completamente`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3,
      phrases: `
  =sembra, troppo (basso|alto|debole|duro|rumoroso|metallico|leggero|caro), si =ferma,  finiture, pizzica, bolle, (venduto|spacciato) (come|per), salta, =riga, striscia, sputa, appassit*,  =gonfio, amaro, taglienti, allentat*, sottilissim*, (dal vivo|in realtà), cartone, (di continuo|continuamente|ogni volta|all improvviso|improvvisamente|di colpo|ogni tanto), (fin da subito|da subito|primo giorno|primo lavaggio), (dopo|nemmeno|neanche) (pochi|un|due|tre|appena|#) (giorni|settimane|mesi|ore|minuti|volte|utilizzi|lavaggi), (=dura|=durano|=regge|=tiene) (appena|poco|pochi|neanche|nemmeno|solo), (sa|odora) di, qualità .. ($pessimo|lascia a desiderare|non|dubbia|zero|molto bassa|deludente), $pessimo (qualità|prodotto|articolo|materiale|fattura|acquisto), (non|poca) .. =qualità, schifezza, porcheria, fregatura, spazzatura, non .. (consiglio|lo consiglio|comprate|compratelo|acquistate|vale|ricomprerei|riacquisterei|soddisfatto|contento|convince|piace|all altezza), sconsiglio, (molto|sono|davvero|abbastanza|un po) (deluso|deludente|delusione|insoddisfatto|scontento), deluso, delusione, deludente, insoddisfatt*, (fatto|cucito|rifinito|assemblato|costruito) male, mal fatto, materiale .. (scadente|economico|cheap|plasticoso|povero), fragile, una stella, da evitare`,
    },
    {
      category: 'quality',
      scenario: 'stopped-working',
      weight: 5,
      phrases: `
 smesso di, non (funziona|carica|accende|si accende|va|parte|tiene|gira|scalda|si sente|si chiude|fa) .. più, (dopo|in|nemmeno|solo|appena) .. (giorno|settimana|mese|utilizzo|uso|usi|anno|ore|lavaggio|#|volta) .. (rotto|guasto|smesso|non funziona|già|si è|morto|scollato|scucito|bruciato|rovinato), (durato) .. (giorno|settimana|mese|poco|niente|ore|#), garanzia, riparare, aggiustare,  centro assistenza, (è|si è) (bruciato|fulminato|fuso)`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5,
      phrases: `
 (=manca|=mancano|mancavano) .. $pezzo, $pezzo .. (manca|mancante|assente|non c era|non presente|non incluso), mancante, incomplet*, (solo|soltanto) (=uno|=una|due|tre|#|metà), (invece|anziché|al posto) (di|che) (#|due|tre|quattro|cinque|sei|dieci), (scatola|pacco|busta|confezione) .. (vuota|senza niente|senza nulla), (senza|non c è|non c era|non ci sono|non c erano|nessun|niente|neanche|nemmeno|privo di) .. $pezzo, non (era|c era|c erano|erano) .. (scatola|confezione|pacco|dentro|incluso), dimenticato di .. (mettere|inserire|inviare)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 5,
      phrases: `
      (sbagliato|errato|=diverso|=diversa|=diversi|=diverse|=differente|=differenti) .. (articolo|prodotto|taglia|colore|modello|ordine|libro|misura|numero|codice|spedizione|pezzo|versione), (articolo|prodotto|taglia|colore|modello|ordine|libro|misura|numero|pezzo|versione|formato) .. (sbagliato|errato|=diverso|=diversa|=diversi|=diverse|non corretto|=differente|=differenti), (ricevuto|inviato|arrivato|mandato|spedito|consegnato) .. (altro|altra|sbagliato|diverso|errato|tutt altro|altra cosa|un altra cosa|invece|al posto|anziché), non .. (quello|ciò) .. (ordinato|comprato|acquistato|richiesto|che ho), non .. ordinato (questo|quello), (ordinato|comprato|acquistato|preso) .. (ma|e) .. (arrivato|ricevuto|inviato|mandato), invece di, anziché, (scambiato|confuso) .. (ordine|pacco|articolo)`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4.5,
      phrases: `
      non .. (corrisponde|conforme|uguale|rispecchia|combacia|coincide), non (è|sono|era) come, non .. come (in foto|nella foto|in descrizione), non come (descritto|in foto|nella), altro che, c entra .. (niente|nulla), (scritto|dichiarati|indicato) .. (ma|invece), (diverso|differente) .. (foto|descrizione|immagine|descritto|annuncio|pubblicità|sito), ingannevole, falso, contraffatto, contraffazione, imitazione, tarocco, fake, replica, (non|è) .. (originale|autentico), autenticità, seconda mano, ricondizionato, già (usato|aperto|utilizzato|indossato), non .. (nuovo|sigillato), (troppo|molto|veste|calza|è) (piccolo|grande|corto|lungo|stretto|largo), più (piccolo|grande|corto|lungo) (di|del|rispetto), non .. (va bene|mi sta|calza|=entra|=entrano|mi va), scomodo, trasparente`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 6,
      phrases: `
      (provato|seguito le istruzioni|letto le istruzioni|=cambiato|resettato|ricaricato) ... (niente|ancora|non|comunque), nonostante, continua a non, (voglio|vorrei|chiedo|richiedo|esigo|pretendo|aspetto|potete|potreste|preferirei|inviare|mandare|ricevere|spedire) .. (sostituzione|sostituto|uno nuovo|una nuova|un altro|un altra|nuovo prodotto|quello corretto|quello giusto|pezzo mancante|parte mancante|mancante|=funzionante|integro), (inviare|mandare|spedire|rispedire|rinviare|rimandare) .. (altro|altra|nuovo|uno|una|corretto|giusto|mancante), =sostituzione, (=sostituirlo|=sostituirla|=sostituirmelo|=sostituite|=sostituito|=sostituita), sostituire .. (prodotto|articolo|difettoso|rotto|con), rispedite*, prodotto sostitutivo`,
    },

    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 8,
      phrases: `
      non fa per me, =rendervelo, =rendervela, =rendervi, (=portarlo|=portarla|=lasciarlo) .. (poste|posta), (moglie|marito|regalo|figlia|figlio|madre|mamma|compagno) non .. (piace|piacciono|gradito), (mi|ci) (ridate|restituite|tornate), ripensato, non .. (=tenere|=tenerlo|=tenerla|=tenerli), recedere, =rendo, =renderlo, =renderla, =renderli, =ridarlo, =ridarvi, riprendet*, riprendersi, (mandare|rimandare|rispedire|spedire|inviare|soldi|denaro|riprendere|dare|avere|voglio) .. indietro,  $voglio .. (restituire|rendere|reso|rispedire indietro|rimandare indietro|mandare indietro|riconsegnare), (restituire), rendere .. (prodotto|articolo|ordine|merce), =reso, =resi, (per|come) .. (=rispedirvelo|=rispedirlo|=rimandarlo), lo (rispedisco|rimando|riporto), =rimando, =rispedisco, (etichetta|politica|procedura|spese|costo|indirizzo|condizioni|modulo|richiesta|motivo|termini|tempi|autorizzazione|numero|pratica) .. (=reso|=resi|restituzione|recesso), recesso, ritiro .. (=reso|prodotto|articolo|difettoso)`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 8,
      phrases: `
      rimbors*, (restituire|ridare|ridatemi|rendere|rendetemi|indietro|riavere|rivoglio|restituitemi|recuperare|avere) .. (soldi|denaro|importo|somma|pagato|cifra), i miei soldi, rivoglio, (euro|centesimo|soldo) .. (visto|ricevuto|indietro), visto .. (euro|centesimo|soldo), riaccredit*, (=ridate|=ridatemi|=ridarmi|=ridarci|=rendetemi), accredito, storno, risarcimento,  nota di credito`,
    },
    {
      category: 'return',
      scenario: 'refund-status',
      weight: 8.4,
      phrases: `
 i soldi (delle|del|dei), soldi .. (settimane|giorni|quando|ancora|tornati), e i soldi, (dove|quando|stato|quanto|a che punto|tempi|tempistiche|sapere|controllare|verificare|tracciare|notizie) .. (rimborso|soldi|accredito|restituzione|reso|risarcimento), (non|mai|nessun) (rimborsato|accreditato|riaccreditato|accredito), non .. (ricevuto|visto|arrivato|vedono) .. (rimborso|soldi|accredito), soldi .. non .. (vedono|arrivano|visti), (rimborso|accredito|soldi) .. (non|mai|ancora|attesa) .. (ricevuto|arrivato|accreditato|visto|effettuato|pervenuto), (aspetto|attendo|in attesa) .. (rimborso|soldi|accredito), (restituito|reso|rispedito|rimandato|spedito indietro) ... (rimborso|soldi|accredito|niente|ricevuto)`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 8,
      phrases: `
      (cambiare|scambiare) .. (con|taglia|colore|misura|modello|numero|altro|altra|merce|articolo|prodotto), (fare|effettuare|richiedere|possibile) .. cambio, cambio possibile, sbagliato (taglia|misura|colore|modello), (=s|=m|=l|=xl|=xxl|#) invece (di|della|del|che) (=s|=m|=l|=xl|=xxl), (avere|prendere|mandare|preferirei) .. # .. al posto, (altra|altro|diversa) (taglia|colore|misura|numero), (taglia|misura|numero) (più grande|più piccola|superiore|inferiore)`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 8,
      phrases: `
      annull*, cancella*, (=fermate|=fermatelo|=fermare|=bloccate|=bloccatelo|=bloccare|=bloccarlo), disdire, disdetta, disdico, (rinuncio), in tempo (a|per) .. (=bloccare|=bloccarlo|=fermare|=fermarlo), (bloccare|fermare|sospendere|interrompere|eliminare|revocare|stornare) .. (ordine|spedizione|acquisto|invio), (non) .. (voglio|serve|desidero|interessa|mi serve|occorre|ho bisogno) più [ordine|articolo|prodotto|lo|bisogno], non .. più .. (bisogno|interessato|necessario|lo voglio|mi serve), (cambiato) idea, (per errore|per sbaglio|erroneamente|involontariamente), (due volte|doppio) .. (ordinato|acquistato), (ordinato|acquistato|comprato|fatto) .. (per errore|per sbaglio|erroneamente|due volte|doppio), sbagliato .. (=ordinare|=acquistare|=acquisto|nell ordine), non (spedite|speditelo|inviate), trovato .. (altrove|prezzo migliore|a meno), ordine (doppio|duplicato)`,
    },
    {
      category: 'return',
      scenario: 'refused-delivery',
      weight: 8,
      phrases: '(rifiutato|rifiuto|respinto|respingere) .. (pacco|consegna|spedizione|ordine)',
    },

    {
      category: 'usage',
      scenario: 'how-to',
      weight: 5,
      phrases: `
      (premere|schiacciare) .. (tasto|pulsante|bottone|qualcosa|insieme), tenere premuto, (=tasto|pulsante|bottone) .. (reset|dove|quale|serve), dove .. (tasto|pulsante|attacco|inserisce|interruttore), (telefono|cellulare|pc|tv) .. non (trova|vede|riconosce|rileva), si (smonta|=toglie|tolgono|piega|apre|aprono|lava|regola),  sul display .. (e#|errore), freezer, va .. (scaldata|lavata|caricato|messo|usato), prima del primo (utilizzo|uso|lavaggio), vuol dire, (dove|cosa) sbaglio,  come .. $usare, quanto .. devo .. (mettere|usare|dare|applicare|lasciare|prendere), dopo quanto tempo .. $usare, come (si|va|vanno), (non) .. (so|capisco|riesco|trovo|ho capito|sono capace|sappiamo) .. (come|a $usare|$usare), (spiegare|aiutare|dire|dirmi|indicare|mostrare|dubbi) .. (come|per $usare), (quale|che) .. (pulsante|tasto|modalità|impostazione), (luce|led|spia|lucina) .. (rossa|verde|blu|arancione|gialla|accesa), lampeggia, (cosa|che) significa, (sbaglio|sto sbagliando|faccio) .. (qualcosa|io), accoppiare, abbinare, sincronizzare, configurare, (resettare|reset|ripristinare|calibrare), (aiuto|difficoltà|dubbi) .. $usare, montaggio, assemblaggio, ogni quanto, quanto .. a (scaldare|caricare|asciugare|raffreddare|cuocere|gonfiare), (quanto tempo|quante ore) .. (caricare|ricarica|cuocere|lasciare), dosaggio, dosi, (scaricare|installare) .. (app|applicazione|software)`,
    },
    {
      category: 'usage',
      scenario: 'manual',
      weight: 6,
      phrases: `manuale, istruzioni, guida (all uso|rapida|utente|di installazione), scheda tecnica`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5,
      phrases: `
      compatibil*, (adatto|va bene|vanno bene|funziona|idoneo|si adatta|entra|ci sta|monta|valido|utilizzabile|andrebbe bene|può andare) .. (per|con|su|in|a|anche|al|alla|sul|sulla), (è|sono|sarebbe|era) .. (compatibile|impermeabile|lavabile|regolabile|ricaricabile|pieghevole|smontabile|adatto|resistente|silenzioso|rumoroso|vegano|naturale|antiscivolo|in pelle|in cotone|di cotone|in legno|in metallo|in plastica|in acciaio|elastico|universale|sfoderabile|estraibile|dimmerabile|bluetooth|magnetico|incluso|compreso|sicuro per), si (può|possono) .. ($usare|mettere|usare|lavare|lasciare|appendere|bere|bagnare|tagliare), (posso|potrei) .. (usare|utilizzare|lavare|mettere|collegare|caricare|appendere|tagliare|indossare|montare|attaccare|tenere|lasciare), (può|possono) .. (stare|rimanere|essere|andare|funzionare|tenere|servire), va bene .. (per|anche|con|se|cuccioli|bambini|pelle), (calza|veste) .. o (grande|largo|stretto|regolare|piccolo), trova .. (singola|ricambio|sfuso), (fuori|esterno|pioggia|sole) .. (stare|lasciare|resiste), (è|sono) .. (vero|normale|sostituibile|rimovibile|antivento), (=tiene|=regge|=gira) .. (su|sul|anche|muro|windows), =marchio, (se ne|ne) (possono|può), (=contiene|=contengono|=contenere), serve .. abbonamento, (che|quale) .. ci (vuole|va), (=viene|=arriva|=vengono) .. (montato|fornito|con), asciugatrice, (=differenza|=differenze), (quale|che|quante) .. (modello|=taglia|misura|dimensioni|pile|batterie|materiale|colore|peso|lunghezza|larghezza|altezza|diametro|capacità|voltaggio|potenza|ingredienti|composizione|tipo|versione|autonomia|spessore|marca|connettore|tessuto|formato|risoluzione|lampadina|profondità|watt|litri|pezzi|persone|presa|attacco|gradi), (include|comprende|incluse|compreso|fornito|ha in dotazione) .. (pile|batterie|caricatore|cavo|viti|istruzioni|adattatore|telecomando|custodia), (pile|batterie) .. (incluse|comprese), in dotazione, (=funziona|=va|usare|utilizzare) senza, (serve|occorre|bisogno|necessita|richiede|ci vogliono|usa|va) .. (pile|batterie|adattatore|attrezzi|app|cavo|wifi|corrente)`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 4.2,
      phrases: `
      =misure, dimensioni,   taglia .. (consigliate|scegliere|prendere|corrisponde|devo), quanto .. (misura|pesa|regge|consuma|lungo|largo|alto|profondo|grande|contiene|è lungo|è largo|è alto|è grande|spesso|tiene),  voltaggio, =volt, watt, autonomia, composizione, ingredienti, (di|in) (che|quale) (materiale|colore|tessuto|stoffa), (di che|di cosa) .. (fatto|materiale), prodotto in, made in, dove .. (prodotto|fabbricato), caratteristiche, specifiche, (ha|hanno) .. (usb|porta|ingresso|uscita|ruote|tasca|fodera|timer|jack|tappo|cerniera|microfono), (da|a) che età, età (consigliata|minima), durata (della batteria|batteria)`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 6.2,
      phrases: ` ricambio, di scorta, ricariche, (=comprare|=acquistare|vendete|vendere|=trovare|=trovo|=ordinare|esiste) .. (separatamente|a parte|di ricambio|ricambi|filtri|singolarmente|coperchio|vite|sacchetti|tappo|lama|guarnizione|caraffa|batteria|cavo|ruota|testina|filo|spazzole|cartucce|telecomando|caricatore|manico|cinturino|cuscinetti|lampadina|bicchiere|rotelle|molla|vetro|pezzo|alimentatore|altro|altra|altri), =consumabili`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.6,
      phrases:
        '(ha|include|comprende) (un|una|il|la|anche), =bisogna, (informazioni|domanda|dubbio) .. (prodotto|articolo), =tasto, pulsante, premere, bluetooth,  (mi|sapete|sapreste) .. (dire|dirmi) se, come (posso|devo|faccio|fare|bisogna), wifi, installazione, qual è la',
    },

    {
      category: null,
      scenario: 'invoice',
      weight: 7,
      phrases:
        'fattura, iva, partita iva, ricevuta fiscale, scontrino, ricevuta (di pagamento|di acquisto|d acquisto), codice (fiscale|sdi|univoco), prova d acquisto, prova di acquisto, (scarico|scaricare|stampare|inviare|serve|avere|copia) .. =ricevuta, ragione sociale, sdi, pec, giustificativo',
    },
    {
      category: null,
      scenario: null,
      weight: 9.5,
      phrases:
        '(carta|=pagamento|banca) .. (rifiutato|accettato), (cambiare|modificare|aggiornare) .. (email|e mail|mail|password|account|carta|profilo), quando (torna|sarà|tornerà|tornano|saranno) .. (disponibile|magazzino|stock|vendita), (cancell*|disdire|annullare|chiudere|eliminare|rimosso) .. (recensione|commento|account|profilo|abbonamento|iscrizione|newsletter|=prime|mailing|lista|email)',
    },
    {
      category: null,
      scenario: null,
      weight: 5,
      phrases:
        ' black friday, prime day, (sconti|prezzi) quantità, catalogo, blog,  sponsor*,  responsabile, redditi, commercialista, credenziali, ordinare .. (telefono|telefonicamente), sbagliato (chat|destinatario), ignorate, quanti ne avete, tornerà ... (taglia|colore)',
    },
    {
      category: null,
      scenario: null,
      weight: 6,
      phrases: `
      (=pagare|pagamento) .. (con|tramite|carta|rate|contanti|consegna|fallito), carta (di credito|rifiutata|di debito|prepagata|regalo), paypal, bonifico, postepay, contrassegno, =pagamento, =pagamenti, addebitato, prelevato, addebito, estratto conto,
      (mio|un|il|aprire|creare|eliminare|chiudere|accedere) .. (account|profilo), account, password, nome utente, accesso, accedere, login, registrazione, iscrizione, iscrivermi, abbonamento, disiscrivere, disiscrizione, newsletter, prime (video|gratis|abbonamento), dati personali, privacy, codice .. (verifica|otp|conferma), indirizzo (email|mail|e mail), sito .. (errore|non funziona|bloccato)`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 6,
      phrases: `
      sconto, coupon, buono regalo, codice (sconto|promozionale|promo), promozione, offerta, (qual|che|miglior|abbassato|differenza) .. prezzo, prezzo .. (sceso|abbassato|del|finale|è|aumentato|migliore), quanto (costa|viene|vengono), meno caro, preventivo, stock, esaurito, disponibile, disponibilità, (vorrei|voglio|posso|come|vorremmo|desidero) (=comprare|=acquistare|=comprarlo|=acquistarlo|fare un ordine|=ordinare|effettuare un ordine|fare un acquisto|effettuare un acquisto), (fare|effettuare|inoltrare|piazzare) .. (ordine|acquisto), (aggiungere|inserire) .. (articolo|prodotto|ordine|carrello), (modificare|modifica) .. (ordine|acquisto|carrello), carrello, ingrosso, carta regalo, raccolta punti, (usare|saldo|accumulat*) .. =punti, fedeltà, (confezione|pacchetto|carta) regalo, personalizz*, su misura, a rate`,
    },
    {
      category: null,
      scenario: null,
      weight: 4.5,
      phrases: `
      (parlare|contattare|comunicare|chiamare|chattare) .. (operatore|umano|persona|qualcuno|servizio clienti|assistenza|addetto|responsabile|rappresentante|agente|consulente|servizio|supporto), servizio clienti, assistenza clienti, customer service,  numero .. (telefono|verde|telefonico), (chiamare|chiamatemi|richiamare|telefonare), orari, negozio (fisico|più vicino), contatti`,
    },
    {
      category: null,
      scenario: null,
      weight: 3,
      phrases: `(non|nessuno|senza) .. (rispondete|risposta), vendete, prezzo`,
    },
    {
      category: null,
      scenario: 'review-talk',
      weight: 6,
      phrases: `
 lamentela, lamentarmi, ($pessimo|inesistente|incompetente) .. (servizio|assistenza|servizio clienti|trattamento|supporto|esperienza), (servizio|assistenza) .. ($pessimo|inesistente|incompetente|zero|nullo), (lasciare|scrivere|pubblicare|fare|dare|cancellare|modificare|inserire|mandare) .. (recensione|opinione|commento|feedback|valutazione|stelle|parere), recensione, (recensione|commento) .. compare, feedback, valutazione, la mia opinione`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 4,
      phrases: `spedizione (velocissima|puntuale), consegna (puntuale|perfetta), 
      grazie (mille|tante|per|infinite), (tutto|arrivato|ricevuto|funziona) .. (perfetto|bene|ok|a posto|regolare|puntuale|in anticipo|integro|perfette condizioni|ottimo), (molto|super|pienamente|davvero|sono|veramente|più che|estremamente|rimasta) (contento|soddisfatto|buono|bello|comodo|utile|felice|pratico|bravi|gentile|bene), soddisfatto, soddisfattissim*, contento, contentissim*, (ottimo|eccellente|buono|bellissimo|fantastico|perfetto|super|grande|stupendo|bel|bella|miglior|top) (prodotto|qualità|articolo|acquisto|venditore|servizio|prezzo|rapporto|regalo|libro|materiale|oggetto|spedizione|vestibilità), ottimo, (funziona|calza|veste) (perfettamente|benissimo|alla grande|bene), consiglio, consigliatissimo, (cinque|5) stelle, come (da descrizione|descritto|in foto|mi aspettavo), conforme alla descrizione, problema risolto, (ho|abbiamo) risolto, mi piace, adoro, amo, (ricomprerei|ricomprerò|riacquisterò),  spedizione (veloce|rapida), arrivato (prima|subito|puntuale), velocissim*`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 2,
      phrases: 'grazie, perfetto, fantastico, eccellente, ok',
    },
    {
      category: null,
      scenario: 'sales-pitch',
      weight: 7,
      phrases: `
      seo, posizionamento, (aumentare|incrementare|migliorare) .. (vendite|visibilità|traffico|fatturato|follower), agenzia, (collaborazione|influencer|sponsorizzazione|partnership|cooperazione|blogger), proposta (commerciale|di collaborazione), (siamo|sono) .. (produttori|un produttore|fornitore|agenzia|grossisti|un fornitore), (=offriamo|=proponiamo|=forniamo), nostri servizi, (clicca) .. (qui|link|sul), (verificare|confermare|aggiornare) .. (tuo|suo|vostro) .. (account|conto|identità|dati), (conto|account) .. (sospeso|bloccato|limitato|sarà sospeso), (=vinto|vincitore|=premio), bitcoin, cripto*, investimento, =prestito,  curriculum, candidatura, come (divento) .. (rivenditore|partner|distributore), (prova|consulenza|analisi) gratuita`,
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 2.6,
      phrases: `=ordine, pacchetto, plico, scatolone, vettore, furgone, recapitare, evaso,  smistamento, filiale, tnt, fedex, nexive, evasione,  inpost, raccomandata, trasporto, pervenuto, giunto, =partito, =partita, =partiti, =partire, =partirà, =fermo, =ferma, container, domicilio, residenza, ufficio, citofono, cognome, preavviso`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 3.8,
      phrases: `presa in carico, unire .. (ordini|spedizione), =seguirlo, =seguirla, arrivato .. =collo, rintracciare, localizzare, sparito, scomparso,  (nessuna|senza|perso|perse) .. =traccia, =traccia .. ($ordine), =tracciata, =tracciato, disperso, introvabile, volatilizzat*, arenat*, impantanat*, incagliat*, svanito,  dove .. (sia|finito), notizie, (si sono|avete|hanno) .. pers*`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 3.4,
      phrases: `(ci vuole|ci mette|ci volete) .. tanto, pazientare, pazienza, =eternità, lumaca, biblici, ritardissimo,  data certa, tempistiche,   attendere, sollecito, fretta, (previsto|stimato) .. (superat*|scadut*|passat*), (già|ormai) .. (giorni|settimane|mesi), passat* .. (giorni|settimane|mesi), promesso, lentezza, lentissim*,  anticipare, sbrigatevi, (ancora|tuttora) .. (aspettare|attesa|niente|nulla)`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 1.6,
      phrases: `prevista, stimata, attesa, natale, compleanno, puntuale, arrivato`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 1.2,
      phrases: `=entro, (domani|ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato), (settimane|giorni|mesi)`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 8.5,
      phrases: `indirizzo .. (per sbaglio|per errore), (per sbaglio|per errore) .. (indirizzo|via)`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 8,
      phrases: `(stretto|piccolo|grande|largo|corto|lungo) .. (vorrei|voglio|preferisco|mi serve|avere|prendere|mandate|misura #|taglia #), (sostituire|=sostituirla|=sostituirlo|=sostituirle|=sostituirli) .. con .. (=xl|=l|=m|=s|taglia|misura|numero|modello|colore)`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 3.4,
      phrases: `=lasciarlo, =lasciarla, (ritirato|firmato) da, non .. (vive|abita),   =cassetta, pianerottolo, marciapiede, =cancello,    condominio, =buca, bussato, campanello, =suonato, rubato, furto, ballatoio, zerbino, portico, abbandonato, =custode, garage, luogo sicuro, =lasciato .. (fuori|giardino|vicino), firmato, non c era nessuno`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 4.2,
      phrases: `scritto .. (via|viale|civico|=interno), indirizzo, =cap, dirott*, deviare, fermoposta, destinatario, appuntamento, riprogramm*, reindirizz*, fascia oraria`,
    },
    {
      category: 'logistics',
      scenario: 'customs',
      weight: 5,
      phrases: `oneri, =importazione,   (dogana|doganali|dazi) .. (iva|pagare|tasse|spese), tasse (di importazione|doganali)`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 3.6,
      phrases: `svizzera, all estero, isole, sardegna, sicilia, san marino, europa, germania, francia, assicurata, internazionale, =spese`,
    },
    {
      category: 'quality',
      scenario: 'damaged-on-arrival',
      weight: 4.2,
      phrases: ` briciole, infranto, spelat*, bozzo, scalfito, squarciat*, incurvat*, imbarcat*, malconci*, malridott*, maciull*, sfracell*, schiant*, divelt*, lacerato, accartocciat*, sgretol*, screpolat*, sfondat*, consumat*, spappolat*, sfasciat*, sbriciol*,  =rigato, =rigata, =rigati,       =unto, =bagnato, =bagnata, =bagnati, =bagnate, inzuppat*, zupp*, rovesciat*, sciolto, =colato, scoppiato,   pietos*, distrutto, (a|in) pezzi,  manomess*, sgualcit*, spiegazzat*, stropicciat*,    scrostat*,   crollat*`,
    },
    {
      category: 'quality',
      scenario: 'damaged-on-arrival',
      weight: 2.6,
      phrases: `imballaggio, imballo, polistirolo, =umido, =fuso, =versato, =versata, in condizioni, =forato`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3.8,
      phrases: `      scassat*,  puzzolent*, sfregio, patacca, non funge, defunt*, kaputt, =lag, ciofeca, cineseri*, plasticacci*, evapor*, smagliat*, fallat*, inusabil*, nausea, (=smette|smett*), crep*, (somiglia|assomiglia), andato a male, =fischia, bruciato, infeltrit*, pallini, =ko,    crash*, riavvia, intermittenz*, sfarfall*,  scadente, schifo,    robaccia,     scariche, al contrario`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 2.4,
      phrases: `non c era, non c erano, non ci sono, bruttissim*, odore, cuciture, pessimo, orribile, scotta, =lento, =lenta,  rigido, sottile, fastidio, problema`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 4.2,
      phrases: `manca, mancanza, =vuoto, =vuota, =vuote, =vuoti, sprovvist*, =privo, =priva, =privi, spaiat*, (non|neanche|nemmeno) .. (dentro|scatola|confezione|inserito), $num su $num, (=uno|=una|#) in meno, $num .. (ne conto|=contati|arrivati|=trovati|ricevuti|c erano|mandati) .. $num, (ce n erano|=ce ne sono|=ne conto|contati|me ne) .. $num,  non (fornito|incluso|presente|compreso), doveva (esserci|contenere|avere)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 3.4,
      phrases: `(mandato|spedito|inviato|consegnato|ricevuto|arrivato|mandate) .. $colore, ordinato .. $num ... (ricevuto|arrivato|mandato|trovato|sono) .. $num, mi ritrovo, pensavo .. (fosse|fossero), (due|entrambi|entrambe) .. (sinistr*|destr*),  =serviva, sbagliato, errato, scambiat*, tutt altro, tutt altra, (=volevo|scelto|chiesto|chiedevo) ... (invece|mi ritrovo|arrivat*|mandat*|ricevut*), (ordinato|preso) .. (invece|mi ritrovo), non .. quello, invece .. (ci sono|c è|mi ritrovo|era|erano), è un altro`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 1.8,
      phrases: `(mandato|spedito|inviato|consegnato|ricevuto|arrivato) .. (modello|versione|colore|taglia|misura|formato|edizione), (ordinato|comprato|preso|chiesto) ... (arrivato|ricevuto|mandato), invece, al posto, =diverso, =diversa, avevo (chiesto|ordinato|scelto|preso), errore, =volevo`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 3.2,
      phrases: `non ha .. niente, =finto, =finta, rigenerato, piccolissim*, strettissim*, cortissim*, larghissim*, enorme, minuscol*, vestibilità, =sigillo, tonalità, =parlavate, (va|vanno|sta|stanno|fa|resta) (stretto|largo|grande|piccolo|corto|lungo),  =usato, =usata, =usati`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 5,
      phrases: `  pentit*, =cartellino,  =riportato, =cambio,  togliete, (=ritiro) .. (presentato|concordato|fissato|programmato|prenotato), (avere|darmi|ottenere|sostituire) .. (=xl|=xxl|=s|=m|=l|taglia|misura|numero|più corta|più lunga|più grande|più piccola|più larga), spedizione di ritorno,  (paga|pago|costa) .. (ritorno|reso|rispedire), rispedir*, rispedit*, =rimandare, =rimandarlo, =rimandarla, =rimandarvi, =rimandato, soldi, denaro,  ridare, ridat*, (=rendere|=renderlo|=renderla|=renderle|=renderli), rinuncio, non (lo|la|li|le) voglio, non =accetto, (venite|passate|passa|viene) .. (prenderlo|prenderla|ritirar*|riprender*), accreditato, =rma, doppione, quattrini, =cambi`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 7.5,
      phrases: `(stampare|stampante|stampata) ... etichetta,  (prendere|avere|preferirei) .. al posto,  etichetta .. (prepagat*|stamp*), (=voglio|=rivoglio) .. euro,  refund,  (termine|tempo|giorni|finestra) .. (scadut*|reso|rendere|restituire), respinto, =rifiutato, =rifiutata, =rifiutare`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 3,
      phrases: `=indietro, (ancora|vostro) sigillat*,   scambiare, =cambiare, =cambiarlo, =cambiarla, =cambiarli, =cambierei, =cambiate, non serve, =bloccare, =fermare, =fermarlo, =tenere, =tenerlo`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 3.8,
      phrases: `elasticizz*, adatto, adattarsi, =allergico, =allergica, lavabil*, ricaricabil*, allergen*, candeggina, =stirare, capienza, decibel, =silenzioso, =silenziosa, lattosio, glutine, nichel, vegan*, omologat*, certificat*, gravidanza, allattamento, =resiste, resistente, sopporta, idrorepellente, rumorosità, parabeni`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 2.3,
      phrases: `per (gatti|cani|bambini|neonati|adulti|uomo|donna|principianti), licenza, computer, =regge, bpa, biologic*, =forno, microonde, =durata, adattatore, usb, hdmi, wi fi, app, android, iphone, windows, alexa, software, firmware, internet, attrezzi, brugola, tasselli, età, frigo, esterno`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 2.6,
      only: 'asked',
      phrases: `$tratto`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 3.2,
      phrases: `cosa cambia, fogliett*,  errore .. (faccio|significa), tutorial, montare, assemblare, smontare, installare, pulire, lavare,  =impostare, non .. (abbina|associa|accoppia), regole, conservare, timer, termostato, modalità, spia, utilizzare, usare, adoperare, applicare, =caricare, =ricaricare, =collegare, (a cosa|a che) serv*,  rimettere, disattivare, attivare`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 4,
      phrases: `spazzola, guarnizione, (rompere|caduto|buttato|perso) .. $parte, separatamente, sfuso, cartuccia, filtro`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 5,
      phrases: `restock, prevendita, cashback, riassortiment*, riforniment*, rivenditor*, listino, preordin*,  prenotare, nuova collezione, (esce|uscirà|uscita) .. (nuovo|nuova), =saldi,  voucher, klarna, campioni, costa`,
    },
    {
      category: null,
      scenario: 'sales-pitch',
      weight: 5,
      phrases: `propor*, follower, marketing, commerce, portfolio, =fotografo, fornitor*, grossist*,   sondaggio, giornalist*, =tesi, podcast, direttore, questionario, spam, stage, =cv`,
    },
    {
      category: null,
      scenario: null,
      weight: 4,
      phrases: `complimenti, bravi, maleducat*,  ne (restano|rimangono),  scortes*, operatore, mio commento, siete aperti, auguri, buone feste, buon (fine settimana|weekend|lavoro|proseguimento), tutto intero, come (stai|state|va) >, essere umano, =bot, chatbot,  impacchettat*, (caro|un) saluto`,
    },
    {
      category: null,
      scenario: null,
      weight: 2.6,
      phrases: `=pagare, pagato, negozio, al telefono, banca, reclamo`,
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 2.2,
      phrases: `ascensore,   frazione, tutto tace, traghetto, =tir, =nave, tabaccai*, edicola, delega, sciopero, =festività, pomeriggio, =mattina,   =ferie, vacanza, trasferta, ritirare, (rimasto|stare|essere) .. casa,   dirottat*`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 2.4,
      phrases: `autentico, pacchian*, larv*, inguardabil*, ruvido, rancido, (dovevano|doveva) .. (rosso|nero|bianco|nuovo|#), brutto,   immangiabil*, imbevibil*, gusto, sapore, acido, =verme, =vermi, insett*, formich*,  capelli, =peli, suola, appiccicos*, =aspettative, (vendut*|spacciat*|pubblicizzat*) (per|come),  a caso,  identic*, opaco`,
    },
  ],
  risks: [
    {
      risk: 'safety',
      phrases: `(preso|prende|andato|dato) .. (fuoco|a fuoco|in fiamme), incendio, in fiamme, fiamme, (fumo|scintille), (bruciato|bruciatura|ustione|scottato|scottatura), scossa, scossa elettrica, la scossa, folgorat*, cortocircuito, corto circuito, esploso, esplosione, esplode, scoppiato, (ferito|mi sono =tagliato|mi sono =tagliata|si è =tagliato|si è =tagliata|sangue|sanguina|pronto soccorso|ospedale), allergi*, reazione allergica, sfogo, orticaria, (irritazione|eruzione|prurito|bolle), (bambino|neonato|figlio|nipote|cane|gatto) .. (ingoiato|ingerito|soffocato|ferito|ustionato|tagliato|male|scottato|strozzato), ingoiato, ingerito, soffoc*, intossic*, avvelen*, vomito, vomitato, pericoloso, tossico, (surriscalda|scotta|fuso|sciolto|fonde|rovente), odore di bruciato, puzza di bruciato, batteria .. (gonfia)`,
    },
    {
      risk: 'legal-threat',
      phrases:
        'avvocato, (vie|azione|via) (legale), legale, denuncia, denuncerò, querela, tribunale, giudice di pace, polizia, carabinieri, guardia di finanza, polizia postale, (associazione|tutela) .. consumatori, codacons, altroconsumo, adiconsum, federconsumatori, agcm, antitrust, diffida, causa .. (farò|faccio|legale)',
    },
    {
      risk: 'a-to-z-threat',
      phrases:
        'garanzia (a z|dalla a alla z|a alla z), dalla a alla z, a z, a to z, (reclamo|segnalare|segnalerò|contattare|rivolgermi|rivolgerò|avvisare|contatterò|scrivere) .. amazon, (aprire|apro|aperto) .. (reclamo|contestazione|controversia|segnalazione|disputa), contestazione, chargeback, (contestare|disconoscere|contatto) .. (addebito|pagamento|banca|transazione|carta), disputa',
    },
    {
      risk: 'negative-review-threat',
      phrases:
        '(pessima|negativa|cattiva|brutta|una stella|1 stella|zero stelle|peggiore) .. (recensione|valutazione|commento|feedback|opinione), (recensione|valutazione|commento|feedback) .. (negativa|pessima|adeguata|di conseguenza), (una|1|zero) (stella), (avvisare|avvertire|dire|raccontare) .. (tutti|amici|altri clienti|altri), (social|facebook|twitter|trustpilot|instagram|tiktok|youtube)',
    },
    {
      risk: 'fraud-signs',
      phrases:
        '(fuori|al di fuori|esterno) .. amazon, (western union|moneygram|bitcoin|carte regalo), truffa, truffatore, frode, fraudolento, ladri, imbroglio, imbroglioni, phishing, hackerato, non ho (effettuato|fatto|ordinato|autorizzato), furto d identità, (dati bancari|numero di carta|password|codice|iban) .. (inviare|confermare|verificare|fornire|comunicare), rimborso .. (altro conto|altra carta)',
    },
    {
      risk: 'anger',
      phrases:
        'vergogna, vergognatevi, indecente, scandaloso, inaccettabile, inammissibile, furioso, arrabbiato, arrabbiatissim*, incazzato, indignato, stufo, stanco di, presa in giro, (prendete) .. (in giro|per il), ridicolo, assurdo, pazzesco, incompetenti, incapaci, (mai più|non comprerò più|non ordinerò più), ultima (volta|possibilità|occasione|richiesta), (terza|quarta|ennesima) (volta|mail|email|richiesta), terzo messaggio, (adesso|ora) =basta, schifo, uno schifo, disgustato, non se ne può più, pazienza .. (finita|limite|perso), intollerabile, incredibile, allucinante, uno scandalo, pessimo servizio, pessima esperienza',
    },
    {
      risk: 'abusive-language',
      phrases:
        'merda, stronzo, cazzo, vaffanculo, fanculo, coglione, bastardo, figlio di puttana, puttana, troia, idiota, imbecille, cretino, deficiente, pezzo di merda, testa di cazzo, scemi, pezzenti, schifosi, ladri, delinquenti, andate a cagare, minchia, maledetti',
    },
  ],
  guards: `macchina, nessuna parte, contenuto, solo dopo, cosa (posso|devo|dobbiamo) fare, e (adesso|ora), come (procediamo|=facciamo|risolviamo), che si fa, fire (tv|stick|hd), (mio|marito|moglie|fratello|figlio) .. è avvocato, sono un avvocato, rilevatore di fumo, bruciare (grassi|calorie), masterizzare, ammortizzatore, non (rotto|danneggiato|difettoso), senza (danni|problemi), nessun problema, non c è problema, in attesa di .. (risposta|riscontro), (attendo|aspetto) .. (vostre|vostra|risposta|riscontro), grazie (in anticipo|anticipatamente|e|saluti|cordiali|attendo|buona), grazie per (la|l|il|risposta|attenzione|aiuto|disponibilità), (vi|la|ti) ringrazio, cordiali saluti, distinti saluti, a pagamento, in modo che, grazie di (niente|nulla), cambiato (numero|cellulare), sede legale, buona giornata, reso possibile, mi ha reso`,
  alternatives: 'altrimenti, in caso contrario, sennò, se no, in alternativa, dovrò, sarò costretto, sarò costretta',
  requests: `< (quanti|quante|=che|quali|posso|possono|=ci (vuole|vogliono|entra|sta|stanno)|si può|si possono|si riesce|=avete|=fate|esiste|esistono|qualcuno|sapete|sapreste|contiene|include|=serve|=servono|=ha (il|la|un|una|i|le)|va bene|vanno bene|compatibile), (mi serve|servirebbe) sapere, (non so|non capisco|sapere|dire|dirmi|chiedere|capire|indicare) (come|se|quale|dove|quando|quanto|che), (voglio|vorrei|desidero|chiedo|richiedo|gradirei|esigo|pretendo|vorremmo|volevo), (potete|potreste|può|potrebbe), (posso|potrei|=devo|=dobbiamo|si può), per favore, per cortesia, gentilmente, cortesemente, < (come|dove|quanto|qual|quale), =come (si|va|vanno|posso|devo|faccio|mai|$usare), quando $arriva, (dove|quanto) (è|sono|si|posso|devo|trovo|costa|viene|tempo), (quale|qual|=quali), è possibile, (inviatemi|mandatemi|ditemi|fatemi|aiutatemi), cosa (posso|devo|faccio), ho bisogno`,
  negations: {
    words: 'non, mai, senza, nessun',
    before:
      'non (voglio|vorrei|desidero|chiedo|cerco|serve|mi serve|ho bisogno|intendo|mi interessa) [un|una|il|la|di|nessun], senza, (invece|anziché|piuttosto) (di|che), non',
    after: 'non (è necessario|serve|occorre|mi interessa|lo voglio)',
  },
};
