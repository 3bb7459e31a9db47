import type { LanguageTemplates } from './schema.ts';

const ITEM = 'article{% if product %} « {{ product }} »{% endif %}';

const TRACKING = `{% if shipped_on %}- Expédié le : {{ shipped_on }}
{% endif %}{% if carrier %}- Transporteur : {{ carrier }}
{% endif %}{% if tracking_number %}- Numéro de suivi : {{ tracking_number }}
{% endif %}- Dernier statut : {% if tracking_status %}{{ tracking_status }}{% elsif fulfilled_by_amazon %}visible en direct dans « Vos commandes » › « Suivre votre colis »{% else %}nous interrogeons le transporteur et vous écrivons ici d’ici au {{ answer_by }}{% endif %}`;

const AMAZON_RETURN = `1. Ouvrez « Vos commandes », choisissez « Retourner ou remplacer des articles » à côté de cette commande et indiquez le motif.
2. Choisissez un remplacement ou un remboursement. Amazon expédie cette commande : l’étiquette de retour et les points de dépôt y sont affichés.
3. Amazon vous confirme le remplacement ou le remboursement dès que le colis est enregistré.`;

const REPLACEMENT_OR_REFUND = `1. Remplacement : un nouvel exemplaire quitte notre entrepôt sous deux jours ouvrés et vous recevez son numéro de suivi.
2. Remboursement intégral{% if refund_amount %} de {{ refund_amount }}{% endif %} : il est versé sur votre moyen de paiement d’origine sous deux jours ouvrés.

Répondez simplement « 1 » ou « 2 », et nous nous en occupons aussitôt.`;

const SELLER_RETURN = `1. Ouvrez « Vos commandes », choisissez « Retourner ou remplacer des articles » à côté de cette commande et imprimez l’étiquette de retour affichée.
2. Glissez votre numéro de retour {{ rma_number }} dans le colis et envoyez-le à l’adresse suivante :
{{ return_address }}
3. Nous vous remboursons{% if refund_amount %} {{ refund_amount }}{% endif %} sous deux jours ouvrés après sa réception. Votre banque affiche en général le montant trois à cinq jours ouvrés plus tard.`;

export const fr: LanguageTemplates = {
  opening: 'Bonjour{% if buyer_name %} {{ buyer_name }}{% endif %},',
  closing: 'Bien cordialement,\n{{ signature }}',
  texts: {
    'where-is-it': `Merci pour votre message. Vous souhaitez savoir où se trouve votre commande {{ order_id }}, et nous comprenons que vous l’attendiez avec impatience. Voici ce que nous voyons aujourd’hui :

${TRACKING}{% if deliver_by %}
- Livraison estimée : {{ deliver_by }}{% endif %}

{% if fulfilled_by_amazon %}Amazon stocke, expédie et livre cette commande pour nous. Dans « Vos commandes » › « Suivre votre colis », vous pouvez suivre sa position en direct. S’il est encore en route après la date indiquée, choisissez « Problème avec la commande » : Amazon organise alors un remplacement ou un remboursement pour vous.{% else %}Nous continuons à suivre le colis pour vous. S’il est encore en route dans trois jours, répondez à ce message : nous organiserons alors un remplacement ou un remboursement intégral, selon votre préférence.{% endif %}`,

    late: `Merci pour votre patience. Votre commande {{ order_id }} met plus de temps que promis{% if deliver_by %} ; elle était attendue le {{ deliver_by }}{% endif %}. Nous sommes désolés de cette attente et comprenons combien elle est gênante. Voici ce que nous voyons aujourd’hui :

${TRACKING}

{% if fulfilled_by_amazon %}Amazon expédie et livre cette commande pour nous et connaît la position exacte du colis. Deux possibilités s’offrent à vous :
1. Patienter encore un peu : la nouvelle date de livraison figure dans « Vos commandes » › « Suivre votre colis ».
2. Régler cela tout de suite : choisissez « Problème avec la commande » dans « Vos commandes », et Amazon organise un remplacement ou un remboursement pour vous.{% else %}Deux possibilités s’offrent à vous :
1. Patienter encore un peu : nous suivons le colis chaque jour et vous écrivons dès qu’il avance.
2. Régler cela tout de suite : répondez « 2 », et nous effectuons un remboursement intégral{% if refund_amount %} de {{ refund_amount }}{% endif %} sous deux jours ouvrés.

Dites-nous ce qui vous convient le mieux, et nous nous chargeons du reste.{% endif %}`,

    'delivered-not-received': `Merci de nous avoir prévenus. Votre commande {{ order_id }} est indiquée comme livrée{% if delivered_on %} le {{ delivered_on }}{% endif %}, alors que le colis n’est pas entre vos mains. Nous comprenons votre inquiétude et allons éclaircir cela avec vous.

Ces trois vérifications suffisent dans la plupart des cas :
1. Famille, voisins ou accueil : quelqu’un a peut-être réceptionné le colis pour vous.
2. Les endroits habituels : boîte aux lettres, entrée, garage, casier à colis.
3. « Vos commandes » › « Suivre votre colis » : on y trouve souvent la photo de livraison ou le nom de la personne qui a signé.

{% if fulfilled_by_amazon %}Si le colis reste introuvable, choisissez « Problème avec la commande » dans « Vos commandes ». Amazon a livré cette commande pour nous et y organise un remplacement ou un remboursement pour vous.{% else %}Si le colis reste introuvable, répondez à ce message. Nous ouvrons alors le jour même une enquête auprès {% if carrier %}de {{ carrier }}{% else %}du transporteur{% endif %}{% if tracking_number %} (numéro de suivi {{ tracking_number }}){% endif %} et convenons avec vous d’un remplacement ou d’un remboursement intégral.{% endif %}`,

    'tracking-not-moving': `Merci pour votre message. Vous avez remarqué que le suivi de votre commande {{ order_id }} est immobile depuis quelque temps, et nous comprenons que cela vous intrigue. Voici ce que nous voyons aujourd’hui :

${TRACKING}

Entre deux centres de tri, un colis voyage souvent plusieurs jours sans être scanné, puis réapparaît au suivant.

{% if fulfilled_by_amazon %}Amazon expédie et livre cette commande pour nous ; la position la plus récente figure toujours dans « Vos commandes » › « Suivre votre colis ». Si rien n’a bougé dans deux jours, choisissez-y « Problème avec la commande » : Amazon organise alors un remplacement ou un remboursement pour vous.{% else %}Par précaution, nous demandons au transporteur de localiser le colis{% if answer_by %} et vous écrirons de nouveau d’ici au {{ answer_by }}{% endif %}. S’il reste introuvable, vous aurez le choix entre un remplacement et un remboursement intégral.{% endif %}`,

    'address-change': `Merci de nous écrire à temps. Vous souhaitez que votre commande {{ order_id }} parte à une autre adresse, et nous vous aidons volontiers à la faire arriver à la bonne porte.

{% if shipped_on %}Le colis est parti le {{ shipped_on }}{% if carrier %} avec {{ carrier }}{% endif %}{% if tracking_number %}, numéro de suivi {{ tracking_number }}{% endif %}. Deux chemins mènent à la nouvelle adresse :
1. Le réacheminer : dans « Vos commandes » › « Suivre votre colis », vous trouverez les options de livraison, comme une autre adresse ou un point relais.
2. Recommander : laissez ce colis revenir et commandez de nouveau avec la bonne adresse. Vous recevez un remboursement intégral dès son retour{% if fulfilled_by_amazon %} chez Amazon{% else %} chez nous{% endif %}.{% else %}Pour votre sécurité, chaque colis part à l’adresse enregistrée avec la commande. Deux chemins mènent à la nouvelle :
1. La modifier vous-même : ouvrez « Vos commandes », sélectionnez cette commande et choisissez « Modifier l’adresse de livraison ».
2. Recommander : si l’option n’est plus affichée, choisissez « Demander l’annulation » et commandez de nouveau avec la bonne adresse. {% if fulfilled_by_amazon %}Amazon expédie cette commande pour nous et confirme la demande.{% else %}Nous confirmons la demande sous un jour ouvré.{% endif %}{% endif %}

Si vous souhaitez que nous parcourions ces étapes avec vous, répondez simplement ici.`,

    customs: `Merci pour votre message. Vous avez une question sur la douane pour votre commande {{ order_id }}, et nous comprenons qu’une telle notification surprenne.{% if tracking_status %} Dernier statut du colis : {{ tracking_status }}.{% endif %}

Un contrôle douanier dure en général un à cinq jours ouvrés, puis le colis poursuit sa route de lui-même. {% if fulfilled_by_amazon %}Amazon expédie cette commande pour nous et s’occupe du dédouanement :
1. Si l’on vous demande des documents ou un paiement, choisissez « Problème avec la commande » dans « Vos commandes » et montrez la notification à Amazon.
2. Les frais d’importation réglés avec la commande couvrent déjà les droits.{% else %}Voici comment nous vous aidons :
1. Si l’on vous demande des documents, envoyez-nous ici une photo de la notification ; vous recevez les papiers sous un jour ouvré.
2. Si l’on vous demande un paiement, indiquez-nous d’abord le montant. Nous le vérifions d’après votre commande et vous disons comment il est réglé.{% endif %}

Nous restons à vos côtés jusqu’à l’arrivée du colis.`,

    lost: `Merci pour votre patience. Votre commande {{ order_id }}{% if deliver_by %} était attendue le {{ deliver_by }} et{% endif %} semble s’être perdue en route{% if carrier %} avec {{ carrier }}{% endif %}{% if tracking_number %} (numéro de suivi {{ tracking_number }}){% endif %}. Nous en sommes désolés ; vous avez assez attendu, réglons cela maintenant.

{% if fulfilled_by_amazon %}Amazon expédie et livre cette commande pour nous, et la solution vous attend dans votre compte :
1. Ouvrez « Vos commandes », sélectionnez cette commande puis « Problème avec la commande ».
2. Choisissez un remplacement ou un remboursement intégral ; Amazon vous le confirme aussitôt.

Si un point vous semble flou, répondez ici et nous le verrons avec vous.{% else %}Choisissez ce qui vous convient le mieux :
${REPLACEMENT_OR_REFUND}{% endif %}`,

    'shipping-question': `Merci pour votre question sur la livraison{% if product %} de « {{ product }} »{% endif %}{% if order_id %} (commande {{ order_id }}){% endif %}. Nous comprenons que vous souhaitiez vous organiser. Voici notre réponse :

{{ answer }}

{% if fulfilled_by_amazon %}Amazon stocke et expédie cet article pour nous ; la date de livraison affichée avec la commande tient déjà compte de votre adresse.{% else %}La date de livraison affichée avec la commande tient déjà compte de votre adresse et de notre délai de préparation.{% endif %}

Si vous avez une autre question, répondez simplement à ce message ; nous vous répondons sous un jour ouvré.`,

    'damaged-on-arrival': `Merci de nous l’avoir signalé. Nous sommes désolés que votre ${ITEM} de la commande {{ order_id }} soit arrivé endommagé. Vous attendiez un produit impeccable, et nous allons y remédier.

{% if fulfilled_by_amazon %}Amazon stocke et expédie cette commande pour nous, et la solution la plus rapide se trouve dans votre compte :
${AMAZON_RETURN}

Nous transmettons votre signalement à notre équipe d’emballage, afin qu’il serve aussi au prochain colis.{% else %}Choisissez ce qui vous convient le mieux :
${REPLACEMENT_OR_REFUND} Si vous avez une photo de l’article et de son carton, joignez-la : elle nous aide à améliorer l’emballage.{% endif %}`,

    defective: `Merci pour votre message. Nous sommes désolés que votre ${ITEM} de la commande {{ order_id }} présente un défaut. Vous souhaitez vous en servir plutôt que de gérer une panne, alors réglons cela rapidement.

{% if fulfilled_by_amazon %}Amazon stocke et expédie cette commande pour nous, et la solution la plus rapide se trouve dans votre compte :
${AMAZON_RETURN}

Votre description est transmise à notre équipe qualité, afin que la cause soit trouvée.{% else %}Choisissez ce qui vous convient le mieux :
${REPLACEMENT_OR_REFUND} Une phrase ou une courte vidéo de ce qui se passe aide notre équipe qualité à trouver la cause.{% endif %}`,

    'missing-parts': `Merci d’avoir vérifié le contenu avec autant de soin. Nous sommes désolés qu’il ait manqué quelque chose avec votre ${ITEM} de la commande {{ order_id }} ; il n’est vraiment utile que complet.

Choisissez ce qui vous convient le mieux :
1. Pièce manquante : répondez avec le nom de la pièce ou une photo de ce que vous avez reçu. Nous l’envoyons à nos frais sous deux jours ouvrés, et vous recevez son numéro de suivi.
{% if fulfilled_by_amazon %}2. Échange ou retour : Amazon expédie cette commande pour nous. Dans « Vos commandes » › « Retourner ou remplacer des articles », vous choisissez un remplacement complet ou un remboursement, et l’étiquette y est affichée.{% else %}2. Remboursement intégral{% if refund_amount %} de {{ refund_amount }}{% endif %} : répondez « 2 », et il est versé sur votre moyen de paiement d’origine sous deux jours ouvrés.{% endif %}

Nous commençons dès que nous avons votre réponse.`,

    'wrong-item': `Merci de nous avoir prévenus. Nous sommes désolés que la commande {{ order_id }} vous ait apporté autre chose que l’${ITEM} commandé. Vous aurez celui que vous avez choisi.

{% if fulfilled_by_amazon %}Amazon prépare et expédie cette commande pour nous, et l’échange est le plus rapide dans votre compte :
${AMAZON_RETURN}

Nous faisons aussi vérifier notre stock, afin que la prochaine commande soit juste du premier coup.{% else %}Choisissez ce qui vous convient le mieux :
${REPLACEMENT_OR_REFUND} Gardez d’ici là l’article reçu ; son retour est à nos frais, et nous vous indiquons la marche à suivre dans notre prochain message.{% endif %}`,

    'not-as-described': `Merci pour votre description sincère. Nous sommes désolés que votre ${ITEM} de la commande {{ order_id }} diffère de ce que la page du produit laissait attendre. Vous vous fiez à cette page, et nous prenons votre remarque au sérieux.

{% if fulfilled_by_amazon %}Amazon stocke et expédie cette commande pour nous, et la solution la plus rapide se trouve dans votre compte :
${AMAZON_RETURN}

Nous comparons votre description à la page du produit et corrigeons ce qui prête à confusion.{% else %}Choisissez ce qui vous convient le mieux :
${REPLACEMENT_OR_REFUND} Nous comparons aussi votre description à la page du produit et corrigeons ce qui prête à confusion.{% endif %}`,

    'stopped-working': `Merci pour votre message. Nous sommes désolés que votre ${ITEM} de la commande {{ order_id }}, après avoir bien fonctionné au début, se soit arrêté. Vous comptez sur sa durée de vie, et nous aussi.

{% if fulfilled_by_amazon %}Amazon stocke et expédie cette commande pour nous, et la solution la plus rapide se trouve dans votre compte :
${AMAZON_RETURN}

Si l’option de retour n’y est plus affichée, répondez ici avec une courte description, et nous réglerons cela directement avec vous sous un jour ouvré.{% else %}Choisissez ce qui vous convient le mieux :
${REPLACEMENT_OR_REFUND} Une phrase ou une courte vidéo de ce qui se passe aide notre équipe qualité à trouver la cause.{% endif %}`,

    'return-seller-fault': `Merci pour votre message. Nous sommes désolés que votre ${ITEM} de la commande {{ order_id }} soit resté en deçà de ce qui vous était promis. Vous pouvez bien sûr le retourner, et le retour est à nos frais.

{% if fulfilled_by_amazon %}Amazon stocke et expédie cette commande pour nous et gère son retour :
${AMAZON_RETURN}

Si une étape se présente autrement chez vous, répondez ici et nous la verrons ensemble.{% else %}Voici comment procéder :
${SELLER_RETURN}

Si vous préférez un remplacement à un remboursement, dites-le-nous simplement en quelques mots.{% endif %}`,

    'return-change-of-mind': `Merci pour votre message. Vous souhaitez retourner votre ${ITEM} de la commande {{ order_id }}. C’est tout à fait possible, et nous comprenons qu’un choix ne se révèle pas toujours le bon.

{% if refund_percent %}Vous préférerez peut-être la voie la plus simple : gardez l’article, et nous vous remboursons {{ refund_percent }} % de son prix. Répondez « garder », et le montant est versé sur votre moyen de paiement d’origine sous deux jours ouvrés.

Si vous aimez mieux le renvoyer{% else %}Pour le renvoyer{% endif %}, suivez ces étapes :

{% if fulfilled_by_amazon %}${AMAZON_RETURN}{% else %}${SELLER_RETURN}{% endif %}

Quel que soit votre choix, nous nous en occupons rapidement.`,

    exchange: `Merci pour votre message. Vous souhaitez échanger votre ${ITEM} de la commande {{ order_id }}, et nous vous aidons volontiers à obtenir celui qui vous convient.

{% if fulfilled_by_amazon %}Amazon stocke et expédie cette commande pour nous et gère son échange :
${AMAZON_RETURN}

Si la version souhaitée n’y est pas proposée, choisissez le remboursement et passez une nouvelle commande.{% else %}Voici comment procéder :
1. Répondez avec la version souhaitée (taille, couleur ou modèle), et nous vous la mettons de côté.
2. Ouvrez « Vos commandes », choisissez « Retourner ou remplacer des articles » et imprimez l’étiquette de retour affichée. Glissez votre numéro de retour {{ rma_number }} dans le colis et envoyez-le à l’adresse suivante :
{{ return_address }}
3. Votre nouvel article quitte notre entrepôt sous deux jours ouvrés après la réception, et vous recevez son numéro de suivi.{% endif %}`,

    'refund-status': `Merci pour votre message. Vous attendez le remboursement{% if refund_amount %} de {{ refund_amount }}{% endif %} de votre commande {{ order_id }}, et nous comprenons que vous souhaitiez une certitude.

{% if fulfilled_by_amazon %}Amazon gère le retour et le remboursement de cette commande pour nous :
1. Ouvrez « Vos commandes », sélectionnez cette commande puis « Voir le statut du retour ou du remboursement » ; le montant et sa date y sont indiqués.
2. Une fois le remboursement émis par Amazon, votre banque l’affiche en général trois à cinq jours ouvrés plus tard.

Si rien n’y figure, choisissez « Problème avec la commande », et Amazon s’en occupe aussitôt.{% else %}Voici où il en est aujourd’hui :

{{ answer }}

Une fois un remboursement émis, votre banque l’affiche en général trois à cinq jours ouvrés plus tard, sur le moyen de paiement de la commande. Vous pouvez le suivre à tout moment dans « Vos commandes » › « Voir le statut du retour ou du remboursement ». S’il n’est pas visible d’ici là, répondez ici et nous le rechercherons.{% endif %}`,

    cancel: `Merci de nous prévenir sans tarder. Vous souhaitez annuler votre commande {{ order_id }}, et nous vous aidons volontiers.

{% if shipped_on %}Le colis est parti le {{ shipped_on }}{% if carrier %} avec {{ carrier }}{% endif %} ; le chemin est donc celui d’un retour :
1. Refusez le colis à la livraison, ou acceptez-le et ouvrez « Vos commandes » › « Retourner ou remplacer des articles ».
2. Votre remboursement part sous deux jours ouvrés après son arrivée{% if fulfilled_by_amazon %} au centre de retours d’Amazon{% else %} à notre entrepôt{% endif %}.{% else %}L’annulation se fait dans votre compte Amazon, qui règle aussi automatiquement tout paiement :
1. Ouvrez « Vos commandes » et sélectionnez cette commande.
2. Choisissez « Demander l’annulation » (ou « Annuler des articles »), indiquez un motif et confirmez.

Si vous y avez déjà envoyé la demande, tout est en bonne voie. {% if fulfilled_by_amazon %}Amazon traite cette commande et vous confirme l’annulation.{% else %}Nous répondons à la demande sous un jour ouvré.{% endif %}{% endif %}

Si vous souhaitez finalement garder la commande, répondez simplement ici.`,

    'refused-delivery': `Merci de nous avoir prévenus. Vous avez décliné la livraison de votre commande {{ order_id }}, et nous comprenons que vous souhaitiez savoir ce qu’il advient de votre argent.

{% if fulfilled_by_amazon %}Amazon expédie cette commande pour nous et reprend le colis :
1. Dès qu’il est enregistré au centre de retours, Amazon rembourse votre moyen de paiement d’origine.
2. Vous pouvez le suivre dans « Vos commandes » › « Voir le statut du retour ou du remboursement ».{% else %}Le colis est en route vers nous{% if carrier %} avec {{ carrier }}{% endif %}{% if tracking_number %} (numéro de suivi {{ tracking_number }}){% endif %} :
1. Sous deux jours ouvrés après son arrivée, nous vous remboursons{% if refund_amount %} {{ refund_amount }}{% endif %} sur votre moyen de paiement d’origine.
2. Votre banque affiche en général le montant trois à cinq jours ouvrés plus tard.{% endif %}

Si vous souhaitez finalement recevoir l’article, répondez ici et nous vous indiquerons la voie la plus rapide.`,

    'how-to': `Merci pour votre question sur votre ${ITEM}{% if order_id %} (commande {{ order_id }}){% endif %}. Nous comprenons que vous souhaitiez en profiter pleinement, et nous vous expliquons volontiers.

Voici comment faire :

{{ answer }}

Si une étape se présente autrement chez vous, répondez avec une photo ou quelques mots sur l’endroit où vous en êtes, et nous la verrons avec vous sous un jour ouvré.`,

    manual: `Merci pour votre message. Vous avez besoin du mode d’emploi de votre ${ITEM}{% if order_id %} (commande {{ order_id }}){% endif %}, et nous comprenons qu’il est plus facile de commencer avec lui sous la main.

Le mode d’emploi est joint à ce message sous forme de fichier : {{ attachment }}

Vous pouvez l’ouvrir sur un téléphone ou un ordinateur, l’enregistrer ou imprimer les pages utiles. Si une étape soulève une question, répondez avec le numéro de page, et nous vous l’expliquerons sous un jour ouvré.`,

    compatibility: `Merci de poser la question à l’avance. Vous souhaitez savoir si votre ${ITEM}{% if order_id %} (commande {{ order_id }}){% endif %} convient à votre appareil, et nous comprenons que cela doive être juste du premier coup.

Voici notre réponse :

{{ answer }}

Pour une vérification supplémentaire, répondez avec le nom exact du modèle, tel qu’il figure sur la plaque signalétique ou dans les réglages, et nous vous le confirmerons sous un jour ouvré.`,

    'spare-parts': `Merci pour votre message. Vous avez besoin d’une pièce de rechange pour votre ${ITEM}{% if order_id %} (commande {{ order_id }}){% endif %}, et nous sommes heureux que vous souhaitiez continuer à l’utiliser.

Voici ce que nous pouvons faire :

{{ answer }}

Pour recevoir exactement la bonne pièce, répondez avec une photo ou avec son nom dans le mode d’emploi. Nous vous répondons sous un jour ouvré.`,

    invoice: `Merci pour votre message. Vous avez besoin de la facture de votre commande {{ order_id }}, et nous comprenons que vos documents doivent être complets.

{% if fulfilled_by_amazon %}Amazon traite cette commande pour nous et conserve la facture dans votre compte :
1. Ouvrez « Vos commandes », retrouvez cette commande et choisissez « Facture ».
2. Si elle n’y figure pas encore, répondez avec le nom et l’adresse de facturation et, le cas échéant, le numéro de TVA. Vous recevez la facture ici sous un jour ouvré.{% else %}1. La facture est jointe à ce message sous forme de fichier : {{ attachment }}
2. Vous la trouverez aussi à tout moment dans « Vos commandes » › « Facture ».

Si le nom, l’adresse ou le numéro de TVA doit être modifié, répondez avec les bonnes informations, et vous recevez une facture corrigée sous un jour ouvré.{% endif %}`,

    thanks: `Merci pour votre aimable message{% if order_id %} au sujet de la commande {{ order_id }}{% endif %}. Nous sommes heureux que tout se soit bien passé et que vous ayez pris le temps de nous l’écrire.

Si une question se pose plus tard au sujet de votre ${ITEM}, répondez simplement ici. Vous aurez notre réponse sous un jour ouvré.`,

    'pre-sale': `Merci pour votre intérêt{% if product %} pour « {{ product }} »{% endif %}{% if order_id %} (commande {{ order_id }}){% endif %}. Nous comprenons que vous souhaitiez une certitude avant de commander. Voici la réponse à votre question :

{{ answer }}

Si un point reste ouvert, répondez ici avec les détails qui comptent pour vous, et vous aurez notre réponse sous un jour ouvré.`,

    holding: `Merci pour votre message{% if order_id %} au sujet de la commande {{ order_id }}{% endif %}. Nous avons lu votre demande avec attention et comprenons combien une réponse claire est importante pour vous.

Nous examinons maintenant les détails, afin de vous proposer une solution vraiment utile.

1. Vous recevrez notre réponse complète ici d’ici au {{ answer_by }}.
2. D’ici là, aucune démarche n’est nécessaire de votre part. Si vous souhaitez ajouter un élément, une photo par exemple, répondez ici et nous en tiendrons compte.

Merci de nous accorder ce temps.`,
  },
};
