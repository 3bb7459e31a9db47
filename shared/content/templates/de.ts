import type { LanguageTemplates } from './schema.ts';

const ITEM = 'Artikel{% if product %} „{{ product }}“{% endif %}';

const TRACKING = `{% if shipped_on %}- Versendet: {{ shipped_on }}
{% endif %}{% if carrier %}- Paketdienst: {{ carrier }}
{% endif %}{% if tracking_number %}- Sendungsnummer: {{ tracking_number }}
{% endif %}- Aktueller Status: {% if tracking_status %}{{ tracking_status }}{% elsif fulfilled_by_amazon %}live unter „Meine Bestellungen“ › „Lieferung verfolgen“{% else %}wir fragen gerade beim Paketdienst nach und schreiben Ihnen hier bis {{ answer_by }}{% endif %}`;

const AMAZON_RETURN = `1. Öffnen Sie „Meine Bestellungen“, wählen Sie bei dieser Bestellung „Artikel zurücksenden oder ersetzen“ und geben Sie den Grund an.
2. Wählen Sie Ersatz oder Erstattung. Da Amazon diese Bestellung versendet, werden Ihnen Rücksendeetikett und Abgabestellen dort angezeigt.
3. Amazon bestätigt Ihnen Ersatz oder Erstattung, sobald das Paket erfasst ist.`;

const REPLACEMENT_OR_REFUND = `1. Ersatz: Ein neues Exemplar verlässt innerhalb von zwei Werktagen unser Lager, die Sendungsnummer erhalten Sie von uns.
2. Volle Erstattung{% if refund_amount %} von {{ refund_amount }}{% endif %}: Der Betrag geht innerhalb von zwei Werktagen auf Ihr ursprüngliches Zahlungsmittel zurück.

Antworten Sie einfach mit „1“ oder „2“, und wir legen sofort los.`;

const SELLER_RETURN = `1. Öffnen Sie „Meine Bestellungen“, wählen Sie bei dieser Bestellung „Artikel zurücksenden oder ersetzen“ und drucken Sie das dort angezeigte Rücksendeetikett aus.
2. Legen Sie Ihre Rücksendenummer {{ rma_number }} bei und senden Sie das Paket an:
{{ return_address }}
3. Innerhalb von zwei Werktagen nach Eingang erstatten wir Ihnen{% if refund_amount %} {{ refund_amount }}{% else %} den Betrag{% endif %}. Ihre Bank zeigt ihn meist drei bis fünf Werktage später an.`;

export const de: LanguageTemplates = {
  opening: 'Guten Tag{% if buyer_name %} {{ buyer_name }}{% endif %},',
  closing: 'Freundliche Grüße\n{{ signature }}',
  texts: {
    'where-is-it': `vielen Dank für Ihre Nachricht. Sie möchten wissen, wo Ihre Bestellung {{ order_id }} gerade ist, und wir verstehen, dass Sie sich schon darauf freuen. Das sehen wir heute:

${TRACKING}{% if deliver_by %}
- Voraussichtliche Lieferung: {{ deliver_by }}{% endif %}

{% if fulfilled_by_amazon %}Amazon lagert, versendet und liefert diese Bestellung für uns. Unter „Meine Bestellungen“ › „Lieferung verfolgen“ sehen Sie jederzeit, wo das Paket ist. Ist es nach dem dort genannten Termin noch unterwegs, wählen Sie daneben „Problem bei Bestellung“: Amazon veranlasst dann Ersatz oder Erstattung für Sie.{% else %}Wir behalten das Paket für Sie im Blick. Ist es in drei Tagen noch unterwegs, antworten Sie bitte auf diese Nachricht: Wir veranlassen dann Ersatz oder eine volle Erstattung, ganz wie Sie möchten.{% endif %}`,

    late: `vielen Dank für Ihre Geduld. Ihre Bestellung {{ order_id }} braucht länger als zugesagt{% if deliver_by %}; sie sollte am {{ deliver_by }} bei Ihnen sein{% endif %}. Das tut uns leid, und wir verstehen, wie ungelegen Ihnen das kommt. Das sehen wir heute:

${TRACKING}

{% if fulfilled_by_amazon %}Amazon versendet und liefert diese Bestellung für uns und kennt den genauen Standort des Pakets. Sie haben zwei Möglichkeiten:
1. Noch etwas warten: Den neuen Liefertermin finden Sie unter „Meine Bestellungen“ › „Lieferung verfolgen“.
2. Gleich lösen: Wählen Sie unter „Meine Bestellungen“ den Punkt „Problem bei Bestellung“, und Amazon veranlasst Ersatz oder Erstattung für Sie.{% else %}Sie haben zwei Möglichkeiten:
1. Noch etwas warten: Wir verfolgen das Paket jeden Tag und schreiben Ihnen, sobald es sich bewegt.
2. Gleich lösen: Antworten Sie mit „2“, und wir veranlassen innerhalb von zwei Werktagen die volle Erstattung{% if refund_amount %} von {{ refund_amount }}{% endif %}.

Sagen Sie uns, was Ihnen lieber ist, und wir kümmern uns um alles Weitere.{% endif %}`,

    'delivered-not-received': `vielen Dank, dass Sie sich melden. Ihre Bestellung {{ order_id }} wird{% if delivered_on %} seit {{ delivered_on }}{% endif %} als zugestellt angezeigt, das Paket ist aber noch nicht bei Ihnen. Wir verstehen, dass Sie das beunruhigt, und klären es gemeinsam mit Ihnen.

Diese drei Punkte lösen die meisten Fälle:
1. Familie, Nachbarn oder Empfang: Vielleicht hat jemand das Paket für Sie angenommen.
2. Die üblichen Ablageorte: Briefkasten, Hauseingang, Garage, Paketkasten.
3. „Meine Bestellungen“ › „Lieferung verfolgen“: Dort steht oft ein Zustellfoto oder der Name der Person, die unterschrieben hat.

{% if fulfilled_by_amazon %}Bleibt das Paket verschwunden, wählen Sie unter „Meine Bestellungen“ den Punkt „Problem bei Bestellung“. Amazon hat diese Bestellung für uns zugestellt und veranlasst dort Ersatz oder Erstattung für Sie.{% else %}Bleibt das Paket verschwunden, antworten Sie bitte auf diese Nachricht. Wir starten dann noch am selben Tag eine Nachforschung bei {% if carrier %}{{ carrier }}{% else %}dem Paketdienst{% endif %}{% if tracking_number %} (Sendungsnummer {{ tracking_number }}){% endif %} und vereinbaren mit Ihnen Ersatz oder eine volle Erstattung.{% endif %}`,

    'tracking-not-moving': `vielen Dank für Ihre Nachricht. Ihnen ist aufgefallen, dass sich die Sendungsverfolgung Ihrer Bestellung {{ order_id }} seit einiger Zeit nicht bewegt, und wir verstehen, dass Sie sich darüber wundern. Das sehen wir heute:

${TRACKING}

Zwischen zwei Verteilzentren ist ein Paket oft mehrere Tage ohne Scan unterwegs und taucht am nächsten Standort wieder auf.

{% if fulfilled_by_amazon %}Amazon versendet und liefert diese Bestellung für uns; den neuesten Stand sehen Sie immer unter „Meine Bestellungen“ › „Lieferung verfolgen“. Hat sich in zwei Tagen noch nichts bewegt, wählen Sie dort „Problem bei Bestellung“: Amazon veranlasst dann Ersatz oder Erstattung für Sie.{% else %}Sicherheitshalber lassen wir das Paket vom Paketdienst suchen{% if answer_by %} und schreiben Ihnen bis {{ answer_by }} wieder{% endif %}. Bleibt es verschwunden, wählen Sie zwischen Ersatz und voller Erstattung.{% endif %}`,

    'address-change': `vielen Dank, dass Sie sich rechtzeitig melden. Ihre Bestellung {{ order_id }} soll an eine andere Adresse gehen, und wir helfen gern, damit sie an der richtigen Tür ankommt.

{% if shipped_on %}Das Paket wurde am {{ shipped_on }}{% if carrier %} mit {{ carrier }}{% endif %} versendet{% if tracking_number %}, Sendungsnummer {{ tracking_number }}{% endif %}. Zwei Wege führen zur neuen Adresse:
1. Umleiten: Unter „Meine Bestellungen“ › „Lieferung verfolgen“ finden Sie die Zustelloptionen, etwa eine andere Adresse oder eine Abholstelle.
2. Neu bestellen: Lassen Sie dieses Paket zurückgehen und bestellen Sie mit der neuen Adresse noch einmal. Sobald es{% if fulfilled_by_amazon %} bei Amazon{% else %} bei uns{% endif %} eingetroffen ist, erhalten Sie den vollen Betrag zurück.{% else %}Zu Ihrer Sicherheit geht jedes Paket an die Adresse, die bei der Bestellung hinterlegt ist. Zwei Wege führen zur neuen:
1. Selbst ändern: Öffnen Sie „Meine Bestellungen“, wählen Sie diese Bestellung und dort „Versandadresse ändern“.
2. Neu bestellen: Wird die Option nicht mehr angezeigt, wählen Sie dort „Stornierung anfordern“ und bestellen Sie mit der neuen Adresse noch einmal. {% if fulfilled_by_amazon %}Amazon versendet diese Bestellung für uns und bestätigt die Anfrage.{% else %}Wir bestätigen die Anfrage innerhalb eines Werktags.{% endif %}{% endif %}

Wenn wir die Schritte mit Ihnen durchgehen sollen, antworten Sie einfach hier.`,

    customs: `vielen Dank für Ihre Nachricht. Sie haben eine Frage zum Zoll für Ihre Bestellung {{ order_id }}, und wir verstehen, dass so ein Schreiben überrascht.{% if tracking_status %} Der aktuelle Status des Pakets lautet: {{ tracking_status }}.{% endif %}

Die Zollprüfung dauert meist ein bis fünf Werktage, danach reist das Paket von selbst weiter. {% if fulfilled_by_amazon %}Amazon versendet diese Bestellung für uns und kümmert sich um die Abfertigung:
1. Werden Sie um Unterlagen oder eine Zahlung gebeten, wählen Sie unter „Meine Bestellungen“ den Punkt „Problem bei Bestellung“ und zeigen Sie Amazon das Schreiben.
2. Einfuhrgebühren, die Sie mit der Bestellung bezahlt haben, decken die Abgaben bereits ab.{% else %}So helfen wir Ihnen:
1. Werden Sie um Unterlagen gebeten, senden Sie uns hier ein Foto des Schreibens; Sie erhalten die Papiere innerhalb eines Werktags.
2. Werden Sie um eine Zahlung gebeten, nennen Sie uns zuerst den Betrag. Wir prüfen ihn anhand Ihrer Bestellung und sagen Ihnen, wie er beglichen wird.{% endif %}

Wir bleiben für Sie dran, bis das Paket angekommen ist.`,

    lost: `vielen Dank für Ihre Geduld. Ihre Bestellung {{ order_id }}{% if deliver_by %} sollte am {{ deliver_by }} bei Ihnen sein und{% endif %} ist offenbar auf dem Versandweg verloren gegangen{% if carrier %}, Paketdienst {{ carrier }}{% endif %}{% if tracking_number %}, Sendungsnummer {{ tracking_number }}{% endif %}. Das tut uns leid. Sie haben lange genug gewartet, wir lösen das jetzt.

{% if fulfilled_by_amazon %}Amazon versendet und liefert diese Bestellung für uns und hält die Lösung in Ihrem Konto bereit:
1. Öffnen Sie „Meine Bestellungen“, wählen Sie diese Bestellung und dann „Problem bei Bestellung“.
2. Entscheiden Sie sich für Ersatz oder volle Erstattung; Amazon bestätigt sie Ihnen sofort.

Ist dort etwas unklar, antworten Sie hier, und wir gehen es mit Ihnen durch.{% else %}Bitte wählen Sie, was Ihnen am liebsten ist:
${REPLACEMENT_OR_REFUND}{% endif %}`,

    'shipping-question': `vielen Dank für Ihre Frage zur Lieferung{% if product %} von „{{ product }}“{% endif %}{% if order_id %} (Bestellung {{ order_id }}){% endif %}. Wir verstehen, dass Sie gern vorausplanen. Hier ist unsere Antwort:

{{ answer }}

{% if fulfilled_by_amazon %}Amazon lagert und versendet diesen Artikel für uns; der bei der Bestellung angezeigte Liefertermin berücksichtigt Ihre Adresse bereits.{% else %}Der bei der Bestellung angezeigte Liefertermin berücksichtigt Ihre Adresse und unsere Bearbeitungszeit bereits.{% endif %}

Haben Sie eine weitere Frage, antworten Sie einfach auf diese Nachricht; Sie hören innerhalb eines Werktags von uns.`,

    'damaged-on-arrival': `vielen Dank für Ihren Hinweis. Es tut uns leid, dass Ihr ${ITEM} aus der Bestellung {{ order_id }} beschädigt bei Ihnen angekommen ist. Sie haben sich auf einwandfreie Ware gefreut, und dafür sorgen wir jetzt.

{% if fulfilled_by_amazon %}Amazon lagert und versendet diese Bestellung für uns, am schnellsten geht es deshalb über Ihr Konto:
${AMAZON_RETURN}

Ihren Hinweis geben wir an unser Verpackungsteam weiter, damit auch das nächste Paket davon profitiert.{% else %}Bitte wählen Sie, was Ihnen am liebsten ist:
${REPLACEMENT_OR_REFUND} Wenn Sie ein Foto von Artikel und Karton zur Hand haben, hängen Sie es gern an: Es hilft uns, die Verpackung zu verbessern.{% endif %}`,

    defective: `vielen Dank für Ihre Nachricht. Es tut uns leid, dass Ihr ${ITEM} aus der Bestellung {{ order_id }} nicht so funktioniert, wie er soll. Sie möchten ihn benutzen und sich nicht mit einem Defekt befassen, deshalb lösen wir das schnell.

{% if fulfilled_by_amazon %}Amazon lagert und versendet diese Bestellung für uns, am schnellsten geht es deshalb über Ihr Konto:
${AMAZON_RETURN}

Ihre Beschreibung geht an unser Qualitätsteam, damit die Ursache gefunden wird.{% else %}Bitte wählen Sie, was Ihnen am liebsten ist:
${REPLACEMENT_OR_REFUND} Ein Satz oder ein kurzes Video dazu, was passiert, hilft unserem Qualitätsteam, die Ursache zu finden.{% endif %}`,

    'missing-parts': `vielen Dank, dass Sie den Inhalt so sorgfältig geprüft haben. Es tut uns leid, dass bei Ihrem ${ITEM} aus der Bestellung {{ order_id }} etwas gefehlt hat; erst vollständig ist er richtig nützlich.

Bitte wählen Sie, was Ihnen am liebsten ist:
1. Fehlendes Teil: Nennen Sie uns das Teil oder senden Sie ein Foto des Inhalts. Wir schicken es auf unsere Kosten innerhalb von zwei Werktagen, die Sendungsnummer erhalten Sie von uns.
{% if fulfilled_by_amazon %}2. Umtausch oder Rückgabe: Amazon versendet diese Bestellung für uns. Unter „Meine Bestellungen“ › „Artikel zurücksenden oder ersetzen“ wählen Sie vollständigen Ersatz oder Erstattung, das Etikett wird dort angezeigt.{% else %}2. Volle Erstattung{% if refund_amount %} von {{ refund_amount }}{% endif %}: Antworten Sie mit „2“, und der Betrag geht innerhalb von zwei Werktagen auf Ihr ursprüngliches Zahlungsmittel zurück.{% endif %}

Sobald Ihre Antwort da ist, legen wir los.`,

    'wrong-item': `vielen Dank, dass Sie sich melden. Es tut uns leid, dass mit der Bestellung {{ order_id }} etwas anderes kam als der bestellte ${ITEM}. Sie sollen genau das bekommen, was Sie ausgesucht haben.

{% if fulfilled_by_amazon %}Amazon packt und versendet diese Bestellung für uns, am schnellsten geht der Umtausch über Ihr Konto:
${AMAZON_RETURN}

Außerdem lassen wir unseren Bestand prüfen, damit die nächste Bestellung auf Anhieb stimmt.{% else %}Bitte wählen Sie, was Ihnen am liebsten ist:
${REPLACEMENT_OR_REFUND} Bewahren Sie den erhaltenen Artikel bitte so lange auf; die Rücksendung geht auf unsere Kosten, den Weg nennen wir Ihnen mit unserer nächsten Nachricht.{% endif %}`,

    'not-as-described': `vielen Dank für Ihre offene Schilderung. Es tut uns leid, dass Ihr ${ITEM} aus der Bestellung {{ order_id }} von dem abweicht, was die Produktseite erwarten ließ. Sie verlassen sich auf diese Angaben, und wir nehmen Ihren Hinweis ernst.

{% if fulfilled_by_amazon %}Amazon lagert und versendet diese Bestellung für uns, am schnellsten geht es deshalb über Ihr Konto:
${AMAZON_RETURN}

Wir vergleichen Ihre Schilderung mit der Produktseite und berichtigen, was unklar ist.{% else %}Bitte wählen Sie, was Ihnen am liebsten ist:
${REPLACEMENT_OR_REFUND} Außerdem vergleichen wir Ihre Schilderung mit der Produktseite und berichtigen, was unklar ist.{% endif %}`,

    'stopped-working': `vielen Dank für Ihre Nachricht. Es tut uns leid, dass Ihr ${ITEM} aus der Bestellung {{ order_id }} zuerst funktioniert und nun den Dienst eingestellt hat. Sie erwarten, dass er lange hält, und das ist auch unser Anspruch.

{% if fulfilled_by_amazon %}Amazon lagert und versendet diese Bestellung für uns, am schnellsten geht es deshalb über Ihr Konto:
${AMAZON_RETURN}

Wird die Rücksendung dort nicht mehr angeboten, antworten Sie hier mit einer kurzen Beschreibung, und wir lösen es innerhalb eines Werktags direkt mit Ihnen.{% else %}Bitte wählen Sie, was Ihnen am liebsten ist:
${REPLACEMENT_OR_REFUND} Ein Satz oder ein kurzes Video dazu, was passiert, hilft unserem Qualitätsteam, die Ursache zu finden.{% endif %}`,

    'return-seller-fault': `vielen Dank für Ihre Nachricht. Es tut uns leid, dass Ihr ${ITEM} aus der Bestellung {{ order_id }} nicht hält, was versprochen war. Selbstverständlich dürfen Sie ihn zurückgeben, die Rücksendung geht auf unsere Kosten.

{% if fulfilled_by_amazon %}Amazon lagert und versendet diese Bestellung für uns und wickelt die Rücksendung ab:
${AMAZON_RETURN}

Sieht ein Schritt bei Ihnen anders aus, antworten Sie hier, und wir gehen ihn gemeinsam durch.{% else %}So einfach geht es:
${SELLER_RETURN}

Hätten Sie statt der Erstattung lieber Ersatz, genügt uns eine kurze Antwort.{% endif %}`,

    'return-change-of-mind': `vielen Dank für Ihre Nachricht. Sie möchten Ihren ${ITEM} aus der Bestellung {{ order_id }} zurückgeben. Das ist völlig in Ordnung; wir verstehen, dass sich nicht jede Wahl als die richtige erweist.

{% if refund_percent %}Vielleicht ist Ihnen der einfachere Weg lieber: Sie behalten den Artikel, und wir erstatten Ihnen {{ refund_percent }} % des Preises. Antworten Sie mit „behalten“, und der Betrag geht innerhalb von zwei Werktagen auf Ihr ursprüngliches Zahlungsmittel zurück.

Möchten Sie ihn lieber zurücksenden{% else %}Möchten Sie ihn zurücksenden{% endif %}, gehen Sie bitte so vor:

{% if fulfilled_by_amazon %}${AMAZON_RETURN}{% else %}${SELLER_RETURN}{% endif %}

Wofür Sie sich auch entscheiden: Wir erledigen es zügig.`,

    exchange: `vielen Dank für Ihre Nachricht. Sie möchten Ihren ${ITEM} aus der Bestellung {{ order_id }} umtauschen, und wir helfen Ihnen gern, den passenden zu bekommen.

{% if fulfilled_by_amazon %}Amazon lagert und versendet diese Bestellung für uns und wickelt den Umtausch ab:
${AMAZON_RETURN}

Wird die gewünschte Ausführung dort nicht angeboten, wählen Sie die Erstattung und bestellen Sie neu.{% else %}So einfach geht es:
1. Nennen Sie uns in Ihrer Antwort die gewünschte Ausführung (Größe, Farbe oder Modell), wir legen sie für Sie zurück.
2. Öffnen Sie „Meine Bestellungen“, wählen Sie „Artikel zurücksenden oder ersetzen“ und drucken Sie das dort angezeigte Rücksendeetikett aus. Legen Sie Ihre Rücksendenummer {{ rma_number }} bei und senden Sie das Paket an:
{{ return_address }}
3. Ihr neuer Artikel verlässt innerhalb von zwei Werktagen nach Eingang unser Lager, die Sendungsnummer erhalten Sie von uns.{% endif %}`,

    'refund-status': `vielen Dank für Ihre Nachricht. Sie warten auf die Erstattung{% if refund_amount %} von {{ refund_amount }}{% endif %} für Ihre Bestellung {{ order_id }}, und wir verstehen, dass Sie Gewissheit möchten.

{% if fulfilled_by_amazon %}Amazon wickelt Rücksendung und Erstattung dieser Bestellung für uns ab:
1. Öffnen Sie „Meine Bestellungen“, wählen Sie diese Bestellung und dann „Rücksende-/Erstattungsstatus anzeigen“; dort stehen Betrag und Datum.
2. Nachdem Amazon erstattet hat, zeigt Ihre Bank den Betrag meist drei bis fünf Werktage später an.

Steht dort noch nichts, wählen Sie „Problem bei Bestellung“, und Amazon prüft es sofort.{% else %}Das ist der Stand von heute:

{{ answer }}

Nach einer Erstattung zeigt Ihre Bank den Betrag meist drei bis fünf Werktage später auf dem ursprünglichen Zahlungsmittel an. Unter „Meine Bestellungen“ › „Rücksende-/Erstattungsstatus anzeigen“ können Sie ihn jederzeit verfolgen. Ist er bis dahin nicht sichtbar, antworten Sie hier, und wir gehen der Sache nach.{% endif %}`,

    cancel: `vielen Dank, dass Sie uns früh Bescheid geben. Sie möchten Ihre Bestellung {{ order_id }} stornieren, und wir helfen Ihnen gern dabei.

{% if shipped_on %}Das Paket wurde am {{ shipped_on }}{% if carrier %} mit {{ carrier }}{% endif %} versendet, der Weg zurück ist deshalb die Rücksendung:
1. Lehnen Sie die Annahme an der Tür ab, oder nehmen Sie das Paket an und wählen Sie „Meine Bestellungen“ › „Artikel zurücksenden oder ersetzen“.
2. Sie erhalten Ihr Geld innerhalb von zwei Werktagen nach Eingang{% if fulfilled_by_amazon %} im Rücksendezentrum von Amazon{% else %} in unserem Lager{% endif %} zurück.{% else %}Storniert wird in Ihrem Amazon-Konto, das regelt auch eine Zahlung automatisch:
1. Öffnen Sie „Meine Bestellungen“ und wählen Sie diese Bestellung.
2. Wählen Sie „Stornierung anfordern“ (oder „Artikel stornieren“), geben Sie einen Grund an und bestätigen Sie.

Haben Sie die Anfrage dort schon gesendet, ist alles auf dem Weg. {% if fulfilled_by_amazon %}Amazon wickelt diese Bestellung ab und bestätigt Ihnen die Stornierung.{% else %}Wir beantworten die Anfrage innerhalb eines Werktags.{% endif %}{% endif %}

Möchten Sie die Bestellung doch behalten, antworten Sie einfach hier.`,

    'refused-delivery': `vielen Dank für Ihre Nachricht. Sie haben die Annahme Ihrer Bestellung {{ order_id }} abgelehnt, und wir verstehen, dass Sie nun wissen möchten, was mit Ihrem Geld geschieht.

{% if fulfilled_by_amazon %}Amazon versendet diese Bestellung für uns und nimmt das Paket zurück:
1. Sobald es im Rücksendezentrum erfasst ist, erstattet Amazon auf Ihr ursprüngliches Zahlungsmittel.
2. Verfolgen können Sie das unter „Meine Bestellungen“ › „Rücksende-/Erstattungsstatus anzeigen“.{% else %}Das Paket ist{% if carrier %} mit {{ carrier }}{% endif %} auf dem Rückweg zu uns{% if tracking_number %} (Sendungsnummer {{ tracking_number }}){% endif %}:
1. Innerhalb von zwei Werktagen nach Eingang erstatten wir Ihnen{% if refund_amount %} {{ refund_amount }}{% else %} den Betrag{% endif %} auf Ihr ursprüngliches Zahlungsmittel.
2. Ihre Bank zeigt ihn meist drei bis fünf Werktage später an.{% endif %}

Möchten Sie den Artikel doch noch erhalten, antworten Sie hier, und wir nennen Ihnen den schnellsten Weg.`,

    'how-to': `vielen Dank für Ihre Frage zu Ihrem ${ITEM}{% if order_id %} (Bestellung {{ order_id }}){% endif %}. Wir verstehen, dass Sie ihn gleich richtig nutzen möchten, und erklären es gern.

So funktioniert es:

{{ answer }}

Sieht ein Schritt bei Ihnen anders aus, antworten Sie mit einem Foto oder ein paar Worten dazu, wo Sie gerade sind. Wir gehen es innerhalb eines Werktags mit Ihnen durch.`,

    manual: `vielen Dank für Ihre Nachricht. Sie benötigen die Anleitung für Ihren ${ITEM}{% if order_id %} (Bestellung {{ order_id }}){% endif %}, und wir verstehen, dass der Start damit leichter fällt.

Die Anleitung ist dieser Nachricht als Datei beigefügt: {{ attachment }}

Sie können sie auf Handy oder Computer öffnen, speichern oder die benötigten Seiten ausdrucken. Wirft ein Schritt eine Frage auf, antworten Sie mit der Seitenzahl, und wir erklären ihn innerhalb eines Werktags.`,

    compatibility: `vielen Dank, dass Sie vorab fragen. Sie möchten wissen, ob Ihr ${ITEM}{% if order_id %} (Bestellung {{ order_id }}){% endif %} zu Ihrem Gerät passt, und wir verstehen, dass es auf Anhieb stimmen soll.

Hier ist unsere Antwort:

{{ answer }}

Für eine weitere Prüfung antworten Sie mit der genauen Modellbezeichnung vom Typenschild oder aus den Einstellungen, und wir bestätigen es Ihnen innerhalb eines Werktags.`,

    'spare-parts': `vielen Dank für Ihre Nachricht. Sie benötigen ein Ersatzteil für Ihren ${ITEM}{% if order_id %} (Bestellung {{ order_id }}){% endif %}, und wir freuen uns, dass Sie ihn weiter nutzen möchten.

Das können wir für Sie tun:

{{ answer }}

Damit Sie genau das richtige Teil erhalten, antworten Sie bitte mit einem Foto oder mit seiner Bezeichnung aus der Anleitung. Sie hören innerhalb eines Werktags von uns.`,

    invoice: `vielen Dank für Ihre Nachricht. Sie benötigen die Rechnung zu Ihrer Bestellung {{ order_id }}, und wir verstehen, dass Ihre Unterlagen vollständig sein müssen.

{% if fulfilled_by_amazon %}Amazon wickelt diese Bestellung für uns ab und stellt die Rechnung in Ihrem Konto bereit:
1. Öffnen Sie „Meine Bestellungen“, suchen Sie diese Bestellung und wählen Sie „Rechnung“.
2. Ist sie dort noch nicht zu sehen, nennen Sie uns Rechnungsname, Rechnungsadresse und gegebenenfalls die USt-IdNr. Sie erhalten die Rechnung hier innerhalb eines Werktags.{% else %}1. Die Rechnung ist dieser Nachricht als Datei beigefügt: {{ attachment }}
2. Außerdem finden Sie sie jederzeit unter „Meine Bestellungen“ › „Rechnung“.

Soll Rechnungsname, Adresse oder USt-IdNr. geändert werden, antworten Sie mit den richtigen Angaben, und Sie erhalten innerhalb eines Werktags eine berichtigte Rechnung.{% endif %}`,

    thanks: `vielen Dank für Ihre freundliche Nachricht{% if order_id %} zur Bestellung {{ order_id }}{% endif %}. Wir freuen uns, dass alles geklappt hat und dass Sie sich die Zeit genommen haben, uns das zu schreiben.

Kommt später eine Frage zu Ihrem ${ITEM} auf, antworten Sie einfach hier. Sie hören innerhalb eines Werktags von uns.`,

    'pre-sale': `vielen Dank für Ihr Interesse{% if product %} an „{{ product }}“{% endif %}{% if order_id %} (Bestellung {{ order_id }}){% endif %}. Wir verstehen, dass Sie vor der Bestellung sicher sein möchten. Hier ist die Antwort auf Ihre Frage:

{{ answer }}

Ist noch etwas offen, antworten Sie hier mit den Punkten, die Ihnen wichtig sind. Sie hören innerhalb eines Werktags von uns.`,

    holding: `vielen Dank für Ihre Nachricht{% if order_id %} zu Ihrer Bestellung {{ order_id }}{% endif %}. Wir haben Ihr Anliegen aufmerksam gelesen und verstehen, wie wichtig Ihnen eine klare Antwort ist.

Wir prüfen gerade die Einzelheiten, damit wir Ihnen eine Lösung anbieten können, die wirklich hilft.

1. Unsere vollständige Antwort erhalten Sie hier bis {{ answer_by }}.
2. Bis dahin brauchen Sie nichts zu tun. Möchten Sie etwas ergänzen, zum Beispiel ein Foto, antworten Sie hier, und wir berücksichtigen es.

Vielen Dank, dass Sie uns diese Zeit geben.`,
  },
};
