import type { LanguageTemplates } from './schema.ts';

const ITEM = 'articolo{% if product %} “{{ product }}”{% endif %}';

const TRACKING = `{% if shipped_on %}- Spedito: {{ shipped_on }}
{% endif %}{% if carrier %}- Corriere: {{ carrier }}
{% endif %}{% if tracking_number %}- Numero di tracciamento: {{ tracking_number }}
{% endif %}- Ultimo stato: {% if tracking_status %}{{ tracking_status }}{% elsif fulfilled_by_amazon %}visibile in tempo reale in “I miei ordini” › “Traccia il mio pacco”{% else %}stiamo chiedendo al corriere e Le scriveremo qui entro {{ answer_by }}{% endif %}`;

const AMAZON_RETURN = `1. Apra “I miei ordini”, scelga “Restituisci o sostituisci articoli” accanto a questo ordine e indichi il motivo.
2. Scelga la sostituzione o il rimborso. Questo ordine è gestito da Amazon: l’etichetta di reso e i punti di consegna sono indicati lì.
3. Amazon Le conferma la sostituzione o il rimborso non appena il pacco viene registrato.`;

const REPLACEMENT_OR_REFUND = `1. Sostituzione: un nuovo esemplare lascia il nostro magazzino entro due giorni lavorativi e Lei riceve il numero di tracciamento.
2. Rimborso completo{% if refund_amount %} di {{ refund_amount }}{% endif %}: viene accreditato sul metodo di pagamento originale entro due giorni lavorativi.

Risponda semplicemente “1” o “2” e ci attiviamo subito.`;

const SELLER_RETURN = `1. Apra “I miei ordini”, scelga “Restituisci o sostituisci articoli” accanto a questo ordine e stampi l’etichetta di reso indicata lì.
2. Inserisca nel pacco il Suo numero di reso {{ rma_number }} e lo spedisca a:
{{ return_address }}
3. Le rimborsiamo{% if refund_amount %} {{ refund_amount }}{% else %} l’importo{% endif %} entro due giorni lavorativi dall’arrivo. Di solito la banca lo mostra da tre a cinque giorni lavorativi dopo.`;

export const it: LanguageTemplates = {
  opening: 'Buongiorno{% if buyer_name %} {{ buyer_name }}{% endif %},',
  closing: 'Cordiali saluti,\n{{ signature }}',
  texts: {
    'where-is-it': `grazie per il Suo messaggio. Desidera sapere dove si trova il Suo ordine {{ order_id }} e comprendiamo che lo attende con piacere. Ecco che cosa vediamo oggi:

${TRACKING}{% if deliver_by %}
- Consegna prevista: {{ deliver_by }}{% endif %}

{% if fulfilled_by_amazon %}Amazon conserva, spedisce e consegna questo ordine per noi. In “I miei ordini” › “Traccia il mio pacco” può seguirlo in tempo reale. Se dopo la data indicata è ancora in viaggio, scelga “Problema con l’ordine”: Amazon organizza per Lei una sostituzione o un rimborso.{% else %}Continuiamo a seguire il pacco per Lei. Se fra tre giorni è ancora in viaggio, risponda a questo messaggio: organizzeremo una sostituzione o un rimborso completo, come preferisce.{% endif %}`,

    late: `grazie per la Sua pazienza. Il Suo ordine {{ order_id }} richiede più tempo del previsto{% if deliver_by %}; doveva arrivare {{ deliver_by }}{% endif %}. Ci scusiamo per l’attesa e comprendiamo quanto sia scomoda. Ecco che cosa vediamo oggi:

${TRACKING}

{% if fulfilled_by_amazon %}Amazon spedisce e consegna questo ordine per noi e conosce la posizione esatta del pacco. Ha due possibilità:
1. Attendere ancora un po’: la nuova data di consegna è in “I miei ordini” › “Traccia il mio pacco”.
2. Risolvere subito: scelga “Problema con l’ordine” in “I miei ordini” e Amazon organizza per Lei una sostituzione o un rimborso.{% else %}Ha due possibilità:
1. Attendere ancora un po’: seguiamo il pacco ogni giorno e Le scriviamo non appena si muove.
2. Risolvere subito: risponda “2” e disponiamo il rimborso completo{% if refund_amount %} di {{ refund_amount }}{% endif %} entro due giorni lavorativi.

Ci dica che cosa preferisce e pensiamo noi a tutto il resto.{% endif %}`,

    'delivered-not-received': `grazie per averci avvisato. Il Suo ordine {{ order_id }} risulta consegnato{% if delivered_on %} {{ delivered_on }}{% endif %}, ma il pacco non è ancora nelle Sue mani. Comprendiamo la Sua preoccupazione e chiariremo la cosa insieme a Lei.

Questi tre controlli risolvono la maggior parte dei casi:
1. Familiari, vicini o portineria: forse qualcuno ha ritirato il pacco per Lei.
2. I luoghi abituali: cassetta postale, androne, garage, armadietto per i pacchi.
3. “I miei ordini” › “Traccia il mio pacco”: spesso vi compare la foto della consegna o il nome di chi ha firmato.

{% if fulfilled_by_amazon %}Se il pacco non si trova, scelga “Problema con l’ordine” in “I miei ordini”. Amazon ha consegnato questo ordine per noi e lì organizza per Lei una sostituzione o un rimborso.{% else %}Se il pacco non si trova, risponda a questo messaggio. Apriamo il giorno stesso una ricerca presso {% if carrier %}{{ carrier }}{% else %}il corriere{% endif %}{% if tracking_number %} (numero di tracciamento {{ tracking_number }}){% endif %} e concordiamo con Lei una sostituzione o un rimborso completo.{% endif %}`,

    'tracking-not-moving': `grazie per il Suo messaggio. Ha notato che il tracciamento del Suo ordine {{ order_id }} è fermo da qualche tempo e comprendiamo che si chieda il perché. Ecco che cosa vediamo oggi:

${TRACKING}

Tra due centri di smistamento un pacco viaggia spesso per più giorni senza scansioni e ricompare al centro successivo.

{% if fulfilled_by_amazon %}Amazon spedisce e consegna questo ordine per noi; la posizione più recente è sempre in “I miei ordini” › “Traccia il mio pacco”. Se fra due giorni è tutto uguale, scelga lì “Problema con l’ordine”: Amazon organizza per Lei una sostituzione o un rimborso.{% else %}Per sicurezza chiediamo al corriere di localizzare il pacco{% if answer_by %} e Le scriveremo di nuovo entro {{ answer_by }}{% endif %}. Se non si trova, sceglie Lei tra una sostituzione e un rimborso completo.{% endif %}`,

    'address-change': `grazie per averci scritto in tempo. Desidera che il Suo ordine {{ order_id }} vada a un altro indirizzo e La aiutiamo volentieri a farlo arrivare alla porta giusta.

{% if shipped_on %}Il pacco è partito {{ shipped_on }}{% if carrier %} con {{ carrier }}{% endif %}{% if tracking_number %}, numero di tracciamento {{ tracking_number }}{% endif %}. Due strade portano al nuovo indirizzo:
1. Reindirizzarlo: in “I miei ordini” › “Traccia il mio pacco” trova le opzioni di consegna, come un altro indirizzo o un punto di ritiro.
2. Ordinare di nuovo: lasci tornare indietro questo pacco e ripeta l’ordine con l’indirizzo giusto. Riceve il rimborso completo non appena è rientrato{% if fulfilled_by_amazon %} presso Amazon{% else %} da noi{% endif %}.{% else %}Per la Sua sicurezza ogni pacco va all’indirizzo registrato con l’ordine. Due strade portano a quello nuovo:
1. Modificarlo: apra “I miei ordini”, selezioni questo ordine e scelga “Modifica indirizzo di spedizione”.
2. Ordinare di nuovo: se l’opzione non compare più, scelga “Richiedi annullamento” e ripeta l’ordine con l’indirizzo giusto. {% if fulfilled_by_amazon %}Amazon spedisce questo ordine per noi e conferma la richiesta.{% else %}Confermiamo la richiesta entro un giorno lavorativo.{% endif %}{% endif %}

Se desidera ripercorrere i passaggi con noi, risponda semplicemente qui.`,

    customs: `grazie per il Suo messaggio. Ha una domanda sulla dogana per il Suo ordine {{ order_id }} e comprendiamo che un avviso del genere sorprenda.{% if tracking_status %} Ultimo stato del pacco: {{ tracking_status }}.{% endif %}

Il controllo doganale dura di solito da uno a cinque giorni lavorativi, poi il pacco prosegue da solo. {% if fulfilled_by_amazon %}Amazon spedisce questo ordine per noi e si occupa dello sdoganamento:
1. Se Le chiedono documenti o un pagamento, scelga “Problema con l’ordine” in “I miei ordini” e mostri l’avviso ad Amazon.
2. Gli oneri di importazione pagati con l’ordine coprono già i dazi.{% else %}Ecco come La aiutiamo:
1. Se Le chiedono documenti, ci invii qui una foto dell’avviso; riceve le carte entro un giorno lavorativo.
2. Se Le chiedono un pagamento, ci indichi prima l’importo. Lo verifichiamo con il Suo ordine e Le diciamo come viene regolato.{% endif %}

Restiamo al Suo fianco finché il pacco non è arrivato.`,

    lost: `grazie per la Sua pazienza. Il Suo ordine {{ order_id }}{% if deliver_by %} doveva arrivare {{ deliver_by }} e{% endif %} sembra essere andato smarrito durante il viaggio{% if carrier %} con {{ carrier }}{% endif %}{% if tracking_number %} (numero di tracciamento {{ tracking_number }}){% endif %}. Ci dispiace; ha atteso abbastanza, risolviamo adesso.

{% if fulfilled_by_amazon %}Amazon spedisce e consegna questo ordine per noi e tiene pronta la soluzione nel Suo account:
1. Apra “I miei ordini”, selezioni questo ordine e poi “Problema con l’ordine”.
2. Scelga una sostituzione o un rimborso completo; Amazon lo conferma subito.

Se qualcosa non è chiaro, risponda qui e lo vediamo insieme a Lei.{% else %}Scelga ciò che preferisce:
${REPLACEMENT_OR_REFUND}{% endif %}`,

    'shipping-question': `grazie per la Sua domanda sulla consegna{% if product %} di “{{ product }}”{% endif %}{% if order_id %} (ordine {{ order_id }}){% endif %}. Comprendiamo che desideri organizzarsi per tempo. Ecco la nostra risposta:

{{ answer }}

{% if fulfilled_by_amazon %}Amazon conserva e spedisce questo articolo per noi; la data di consegna mostrata con l’ordine tiene già conto del Suo indirizzo.{% else %}La data di consegna mostrata con l’ordine tiene già conto del Suo indirizzo e dei nostri tempi di preparazione.{% endif %}

Se ha un’altra domanda, risponda semplicemente a questo messaggio; Le rispondiamo entro un giorno lavorativo.`,

    'damaged-on-arrival': `grazie per la segnalazione. Ci dispiace che il Suo ${ITEM} dell’ordine {{ order_id }} sia arrivato danneggiato. Si aspettava un prodotto impeccabile e ora rimediamo.

{% if fulfilled_by_amazon %}Amazon conserva e spedisce questo ordine per noi e la soluzione più rapida è nel Suo account:
${AMAZON_RETURN}

Trasmettiamo la Sua segnalazione al nostro reparto imballaggi, così sarà utile anche al prossimo pacco.{% else %}Scelga ciò che preferisce:
${REPLACEMENT_OR_REFUND} Se ha a portata di mano una foto dell’articolo e della scatola, la alleghi: ci aiuta a migliorare l’imballaggio.{% endif %}`,

    defective: `grazie per il Suo messaggio. Ci dispiace che il Suo ${ITEM} dell’ordine {{ order_id }} non funzioni come dovrebbe. Lei desidera usarlo, non occuparsi di un guasto, perciò risolviamo in fretta.

{% if fulfilled_by_amazon %}Amazon conserva e spedisce questo ordine per noi e la soluzione più rapida è nel Suo account:
${AMAZON_RETURN}

La Sua descrizione arriva al nostro reparto qualità, così se ne trova la causa.{% else %}Scelga ciò che preferisce:
${REPLACEMENT_OR_REFUND} Una frase o un breve video di ciò che accade aiuta il nostro reparto qualità a trovare la causa.{% endif %}`,

    'missing-parts': `grazie per aver controllato il contenuto con tanta cura. Ci dispiace che con il Suo ${ITEM} dell’ordine {{ order_id }} mancasse qualcosa; è davvero utile solo se completo.

Scelga ciò che preferisce:
1. Parte mancante: risponda con il nome della parte o con una foto di quanto ricevuto. La spediamo a nostre spese entro due giorni lavorativi e Lei riceve il numero di tracciamento.
{% if fulfilled_by_amazon %}2. Cambio o reso: Amazon spedisce questo ordine per noi. In “I miei ordini” › “Restituisci o sostituisci articoli” può scegliere una sostituzione completa o un rimborso, e l’etichetta è indicata lì.{% else %}2. Rimborso completo{% if refund_amount %} di {{ refund_amount }}{% endif %}: risponda “2” e viene accreditato sul metodo di pagamento originale entro due giorni lavorativi.{% endif %}

Iniziamo non appena abbiamo la Sua risposta.`,

    'wrong-item': `grazie per averci avvisato. Ci dispiace che con l’ordine {{ order_id }} Le sia arrivato qualcosa di diverso dall’${ITEM} ordinato. Avrà proprio quello che ha scelto.

{% if fulfilled_by_amazon %}Amazon prepara e spedisce questo ordine per noi e il cambio è più rapido dal Suo account:
${AMAZON_RETURN}

Facciamo inoltre controllare le nostre scorte, così il prossimo ordine sarà giusto al primo colpo.{% else %}Scelga ciò che preferisce:
${REPLACEMENT_OR_REFUND} Nel frattempo conservi l’articolo ricevuto; il reso è a nostre spese e Le indichiamo come fare con il prossimo messaggio.{% endif %}`,

    'not-as-described': `grazie per la Sua descrizione sincera. Ci dispiace che il Suo ${ITEM} dell’ordine {{ order_id }} sia diverso da ciò che la pagina del prodotto lasciava intendere. Lei si affida a quella pagina e prendiamo sul serio la Sua osservazione.

{% if fulfilled_by_amazon %}Amazon conserva e spedisce questo ordine per noi e la soluzione più rapida è nel Suo account:
${AMAZON_RETURN}

Confrontiamo la Sua descrizione con la pagina del prodotto e correggiamo ciò che non è chiaro.{% else %}Scelga ciò che preferisce:
${REPLACEMENT_OR_REFUND} Confrontiamo inoltre la Sua descrizione con la pagina del prodotto e correggiamo ciò che non è chiaro.{% endif %}`,

    'stopped-working': `grazie per il Suo messaggio. Ci dispiace che il Suo ${ITEM} dell’ordine {{ order_id }} all’inizio funzionasse e ora si sia fermato. Lei si aspetta che duri, e anche noi.

{% if fulfilled_by_amazon %}Amazon conserva e spedisce questo ordine per noi e la soluzione più rapida è nel Suo account:
${AMAZON_RETURN}

Se l’opzione di reso non compare più, risponda qui con una breve descrizione e risolviamo direttamente con Lei entro un giorno lavorativo.{% else %}Scelga ciò che preferisce:
${REPLACEMENT_OR_REFUND} Una frase o un breve video di ciò che accade aiuta il nostro reparto qualità a trovare la causa.{% endif %}`,

    'return-seller-fault': `grazie per il Suo messaggio. Ci dispiace che il Suo ${ITEM} dell’ordine {{ order_id }} sia stato inferiore a quanto promesso. Naturalmente può restituirlo, e il reso è a nostre spese.

{% if fulfilled_by_amazon %}Amazon conserva e spedisce questo ordine per noi e ne gestisce il reso:
${AMAZON_RETURN}

Se un passaggio si presenta in modo diverso, risponda qui e lo vediamo insieme.{% else %}Ecco come fare:
${SELLER_RETURN}

Se preferisce una sostituzione al rimborso, ci basta una breve risposta.{% endif %}`,

    'return-change-of-mind': `grazie per il Suo messaggio. Desidera restituire il Suo ${ITEM} dell’ordine {{ order_id }}. Va benissimo: comprendiamo che una scelta possa rivelarsi diversa dal previsto.

{% if refund_percent %}Forse preferisce la strada più semplice: tenga l’articolo e Le rimborsiamo il {{ refund_percent }}% del prezzo. Risponda “lo tengo” e l’importo viene accreditato sul metodo di pagamento originale entro due giorni lavorativi.

Se preferisce rispedirlo{% else %}Per rispedirlo{% endif %}, segua questi passaggi:

{% if fulfilled_by_amazon %}${AMAZON_RETURN}{% else %}${SELLER_RETURN}{% endif %}

Qualunque sia la Sua scelta, ce ne occupiamo rapidamente.`,

    exchange: `grazie per il Suo messaggio. Desidera cambiare il Suo ${ITEM} dell’ordine {{ order_id }} e La aiutiamo volentieri ad avere quello adatto a Lei.

{% if fulfilled_by_amazon %}Amazon conserva e spedisce questo ordine per noi e ne gestisce il cambio:
${AMAZON_RETURN}

Se la versione desiderata non è proposta lì, scelga il rimborso e ordini di nuovo.{% else %}Ecco come fare:
1. Risponda con la versione desiderata (taglia, colore o modello) e gliela mettiamo da parte.
2. Apra “I miei ordini”, scelga “Restituisci o sostituisci articoli” e stampi l’etichetta di reso indicata lì. Inserisca nel pacco il Suo numero di reso {{ rma_number }} e lo spedisca a:
{{ return_address }}
3. Il Suo nuovo articolo lascia il nostro magazzino entro due giorni lavorativi dall’arrivo e Lei riceve il numero di tracciamento.{% endif %}`,

    'refund-status': `grazie per il Suo messaggio. Attende il rimborso{% if refund_amount %} di {{ refund_amount }}{% endif %} del Suo ordine {{ order_id }} e comprendiamo che desideri certezza.

{% if fulfilled_by_amazon %}Amazon gestisce per noi il reso e il rimborso di questo ordine:
1. Apra “I miei ordini”, selezioni questo ordine e poi “Vedi stato del reso o del rimborso”; lì trova l’importo e la data.
2. Dopo l’emissione da parte di Amazon, di solito la banca lo mostra da tre a cinque giorni lavorativi dopo.

Se lì non compare nulla, scelga “Problema con l’ordine” e Amazon lo verifica subito.{% else %}Ecco la situazione di oggi:

{{ answer }}

Dopo l’emissione di un rimborso, di solito la banca lo mostra da tre a cinque giorni lavorativi dopo, sul metodo di pagamento dell’ordine. Può seguirlo in ogni momento in “I miei ordini” › “Vedi stato del reso o del rimborso”. Se entro allora non lo vede, risponda qui e lo rintracciamo.{% endif %}`,

    cancel: `grazie per averci avvisato presto. Desidera annullare il Suo ordine {{ order_id }} e La aiutiamo volentieri.

{% if shipped_on %}Il pacco è partito {{ shipped_on }}{% if carrier %} con {{ carrier }}{% endif %}, quindi la strada è quella del reso:
1. Rifiuti il pacco alla consegna, oppure lo accetti e apra “I miei ordini” › “Restituisci o sostituisci articoli”.
2. Riceve il rimborso entro due giorni lavorativi dall’arrivo{% if fulfilled_by_amazon %} al centro resi di Amazon{% else %} al nostro magazzino{% endif %}.{% else %}L’annullamento si fa nel Suo account Amazon, che regola in automatico anche l’eventuale pagamento:
1. Apra “I miei ordini” e selezioni questo ordine.
2. Scelga “Richiedi annullamento” (oppure “Annulla articoli”), indichi un motivo e confermi.

Se ha già inviato lì la richiesta, è tutto avviato. {% if fulfilled_by_amazon %}Amazon gestisce questo ordine e Le conferma l’annullamento.{% else %}Rispondiamo alla richiesta entro un giorno lavorativo.{% endif %}{% endif %}

Se invece desidera tenere l’ordine, risponda semplicemente qui.`,

    'refused-delivery': `grazie per averci avvisato. Ha rifiutato la consegna del Suo ordine {{ order_id }} e comprendiamo che desideri sapere che cosa accade al Suo denaro.

{% if fulfilled_by_amazon %}Amazon spedisce questo ordine per noi e riprende il pacco:
1. Non appena è registrato al centro resi, Amazon rimborsa il metodo di pagamento originale.
2. Può seguirlo in “I miei ordini” › “Vedi stato del reso o del rimborso”.{% else %}Il pacco sta tornando da noi{% if carrier %} con {{ carrier }}{% endif %}{% if tracking_number %} (numero di tracciamento {{ tracking_number }}){% endif %}:
1. Entro due giorni lavorativi dall’arrivo Le rimborsiamo{% if refund_amount %} {{ refund_amount }}{% else %} l’importo{% endif %} sul metodo di pagamento originale.
2. Di solito la banca lo mostra da tre a cinque giorni lavorativi dopo.{% endif %}

Se invece desidera ricevere l’articolo, risponda qui e Le indichiamo la strada più rapida.`,

    'how-to': `grazie per la Sua domanda sul Suo ${ITEM}{% if order_id %} (ordine {{ order_id }}){% endif %}. Comprendiamo che desideri sfruttarlo al meglio e Le spieghiamo volentieri.

Si fa così:

{{ answer }}

Se un passaggio si presenta in modo diverso, risponda con una foto o con due parole sul punto in cui si trova e lo vediamo con Lei entro un giorno lavorativo.`,

    manual: `grazie per il Suo messaggio. Le servono le istruzioni del Suo ${ITEM}{% if order_id %} (ordine {{ order_id }}){% endif %} e comprendiamo che con quelle a portata di mano è più facile iniziare.

Il manuale è allegato a questo messaggio come file: {{ attachment }}

Può aprirlo su telefono o computer, salvarlo o stampare le pagine che Le servono. Se un passaggio solleva una domanda, risponda con il numero di pagina e glielo spieghiamo entro un giorno lavorativo.`,

    compatibility: `grazie per averlo chiesto prima. Desidera sapere se il Suo ${ITEM}{% if order_id %} (ordine {{ order_id }}){% endif %} è compatibile con il Suo dispositivo e comprendiamo che debba andare bene al primo colpo.

Ecco la nostra risposta:

{{ answer }}

Per un’ulteriore verifica risponda con il nome esatto del modello, riportato sulla targhetta o nelle impostazioni, e glielo confermiamo entro un giorno lavorativo.`,

    'spare-parts': `grazie per il Suo messaggio. Le serve un pezzo di ricambio per il Suo ${ITEM}{% if order_id %} (ordine {{ order_id }}){% endif %} e ci fa piacere che desideri continuare a usarlo.

Ecco che cosa possiamo fare:

{{ answer }}

Per farLe avere proprio il pezzo giusto, risponda con una foto o con il nome che trova nel manuale. Le rispondiamo entro un giorno lavorativo.`,

    invoice: `grazie per il Suo messaggio. Le serve la fattura del Suo ordine {{ order_id }} e comprendiamo che la Sua documentazione debba essere completa.

{% if fulfilled_by_amazon %}Amazon gestisce questo ordine per noi e conserva la fattura nel Suo account:
1. Apra “I miei ordini”, cerchi questo ordine e scelga “Fattura”.
2. Se lì non compare ancora, risponda con intestazione, indirizzo di fatturazione e, se presente, partita IVA o codice fiscale. Riceve la fattura qui entro un giorno lavorativo.{% else %}1. La fattura è allegata a questo messaggio come file: {{ attachment }}
2. La trova inoltre in ogni momento in “I miei ordini” › “Fattura”.

Se intestazione, indirizzo o partita IVA vanno modificati, risponda con i dati corretti e riceve una fattura corretta entro un giorno lavorativo.{% endif %}`,

    thanks: `grazie per il Suo gentile messaggio{% if order_id %} sull’ordine {{ order_id }}{% endif %}. Siamo lieti che tutto sia andato bene e che abbia dedicato del tempo a scrivercelo.

Se più avanti avrà una domanda sul Suo ${ITEM}, risponda semplicemente qui. Avrà la nostra risposta entro un giorno lavorativo.`,

    'pre-sale': `grazie per il Suo interesse{% if product %} per “{{ product }}”{% endif %}{% if order_id %} (ordine {{ order_id }}){% endif %}. Comprendiamo che desideri certezza prima di ordinare. Ecco la risposta alla Sua domanda:

{{ answer }}

Se resta qualcosa in sospeso, risponda qui con i dettagli che per Lei contano e avrà la nostra risposta entro un giorno lavorativo.`,

    holding: `grazie per il Suo messaggio{% if order_id %} sull’ordine {{ order_id }}{% endif %}. Abbiamo letto la Sua richiesta con attenzione e comprendiamo quanto sia importante per Lei una risposta chiara.

Stiamo verificando i dettagli, per poterLe offrire una soluzione davvero utile.

1. Riceverà qui la nostra risposta completa entro {{ answer_by }}.
2. Fino ad allora può restare in attesa. Se desidera aggiungere qualcosa, per esempio una foto, risponda qui e ne terremo conto.

Grazie per il tempo che ci concede.`,
  },
};
