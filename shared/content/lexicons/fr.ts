import type { LexiconData } from './schema.ts';

/** French. Accents may be missing; an apostrophe parts words, so "n'ai" is written "n ai", mostly by its fillers alone. */
export const french: LexiconData = {
  language: 'fr',
  reading: 'words',
  apostrophe: 'parts',
  fillers: `le la les l un une des du de d mon ma mes notre nos votre vos son sa ses ce cet cette ces je j me m nous vous il elle ils se s y en
    ne n bien encore toujours déjà donc alors svp stp s il très vraiment simplement juste enfin aussi bon petit tout toute tous toutes
    même que qu à au aux moi on tu te t leur propre dernier dernière nouvelle nouveau petite cher`,
  spellings: {
    slt: 'bonjour',
    bjr: 'bonjour',
    cmd: 'commande',
    comande: 'commande',
    commende: 'commande',
    cde: 'commande',
    coli: 'colis',
    colies: 'colis',
    jai: 'ai',
    jarrive: 'arrive',
    jattends: 'attends',
    jatends: 'attends',
    tjr: 'toujours',
    ya: 'y a',
    til: 't il',
    stp: 's il te plaît',
    nai: 'ai',
    pk: 'pourquoi',
    pq: 'pourquoi',
    qd: 'quand',
    quan: 'quand',
    svp: 'svp',
    recu: 'reçu',
    ressu: 'reçu',
    remboursemen: 'remboursement',
    ramboursement: 'remboursement',
    rembourcement: 'remboursement',
    livrison: 'livraison',
    livraisson: 'livraison',
    adrese: 'adresse',
    addresse: 'adresse',
    adress: 'adresse',
    retourné: 'retourner',
    marchent: 'marche',
    anuler: 'annuler',
    annulé: 'annuler',
    cassser: 'casser',
    garentie: 'garantie',
    defectueu: 'défectueux',
    defaillant: 'défectueux',
    facutre: 'facture',
    echange: 'échange',
    c: 'est',
    cest: 'est',
    vs: 'vous',
    tjrs: 'toujours',
    tjs: 'toujours',
    pb: 'problème',
    pbm: 'problème',
    ds: 'dans',
  },
  classes: {
    colis: `commande|colis|paquet|livraison|article|produit|envoi|achat|marchandise|livre|appareil|pièce|cadeau|objet|courrier|pli|
      chaussures|robe|téléphone|coque|truc|dû`,
    arrive: `arriver|arrivée|livrer|livrée|livraison|recevoir|reçois|recevrai|reçu|expédier|expédié|expédition|expédiée|envoyer|envoyé|envoyée|parti|
      parvenir|réception|vais avoir|aurai|acheminé|chez moi`,
    veux: 'veux|voudrais|souhaite|aimerais|désire|voulais|vouloir|souhaitons|demande|exige|voulons|peux|puis|pouvez|pourriez|comment|possible|peut|besoin|pouvoir|faut|dois|merci de|réclame|attends',
    mauvais:
      'mauvais|mauvaise|médiocre|nul|nulle|horrible|catastrophique|déplorable|lamentable|pitoyable|=pourri|=pourrie|bas de gamme|décevant|décevante|piètre|piteux|affreux|affreuse|minable|moyenne|très moyenne|douteuse|inadmissible',
    piece:
      'pièce|pièces|vis|câble|chargeur|télécommande|couvercle|notice|accessoire|accessoires|partie|élément|éléments|adaptateur|batterie|pile|piles|boulon|boulons|pied|pieds|clé|article|articles|produit|embout|sac|manuel|roue|poignée|housse|moitié|visserie|fixation|fixations',
    utiliser: `utiliser|installer|monter|montage|assembler|connecter|brancher|appairer|appairage|jumeler|associer|nettoyer|nettoyage|laver|lavage|réinitialiser|charger|recharger|allumer|éteindre|éteint|régler|réglage|changer|remplacer|enlever|retirer|ouvrir|fermer|mettre|configurer|paramétrer|programmer|activer|désactiver|fixer|démonter|fonctionne|marche|faire fonctionner|entretenir|synchroniser|remplir|vider|poser|déverrouiller|plier|détartrer|télécharger|porter|cuire|démarrer|mesurer|appliquer|coller|gonfler`,
    pas: 'pas|jamais|rien|aucun|plus',
  },
  keywords: [
    {
      category: null,
      scenario: null,
      weight: 3.6,
      phrases: `voleurs, escrocs, bande de, incompétents, honteux, honte à vous, connards, plus jamais chez`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.8,
      phrases: `du nouveau, des nouvelles, (serai|serais|être|vais être|sera) .. livré, livré .. (quand|demain|avant|domicile), (faire|fait) livrer, (recevoir|recevrai|avoir|l aurai) quand, ($veux|espérer) .. recevoir .. quand, pas d info*, rien de $colis, ou (et|est|en est) .. $colis, aucune (info|nouvelle|information), fait # .. (attends|attend|jours|semaines), attendre .. longtemps, réceptionner, (prévenu|prévenue|averti|informé) .. (livraison|réception|sms|arrivée|colis), toujours pas, même endroit, n avance pas, n est pas parti, pas (=partie|=parti), quoi de neuf, (pas|aucune) .. (confirmation|mail|avis) d expédition, (oublié|oubliée) .. (commande|colis|envoyer), dois je m inquiéter, ça vient, ça arrive quand, (commandé|acheté) .. (rien|toujours pas|il y a), et toujours rien, où ça en est, toujours en cours`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 4.8,
      phrases: `(ai|avais|avons|avait) commandé ... (reçu|reçois|arrivé|livré|trouvé), reçu ... (au lieu|à la place|alors que|pas commandé), (ce n est|c est) pas .. (ce que|celui|celle|bon), dans .. (colis|carton|boîte) .. (il y avait|trouvé|était) .. (un|une|des), destiné à quelqu un, quelqu un d autre`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.1,
      alone: true,
      phrases: `quel, comment, combien, est ce que, est ce, faut il, peut on, puis je, (est il|est elle|sont ils|sont elles|a t il|a t elle|y a t il|peut il|doit on|où est|où se), dans quel sens, à quoi, ou, c est, ça, dedans, =le, =la, (est|sont) (la|le|ce|il|elle)`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 6,
      phrases: `(échange|retour|remboursement) .. (bien passé|parfait|impeccable|rapide), livraison rapide, produit =conforme, envoi rapide, rapide et (=conforme|soigné|efficace), =conforme et`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5.6,
      phrases: `où (est|sont) .. (fabriqué|produit|fait|fabriquée), différence (avec|entre|par rapport), (quelle|quoi) .. différence, numéro de série, induction`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.6,
      phrases: `un seul .. (marche|fonctionne|écouteur), (écran|image) .. (noir|figé), taille trop (petit|grand), (ne|n) .. (capte|détecte)`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4.6,
      phrases: `pas .. couleur .. photo, pas la couleur, pas la bonne (pointure|taille|couleur), pas du tout .. (photo|description|couleur|image)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 5.2,
      phrases: `autre chose, (envoyé|reçu) .. autre chose, rien à voir, (modèle|référence) .. (différent|pas bon|pas celui)`,
    },
    { category: 'return', scenario: 'exchange', weight: 6.7, phrases: `échangeable, est ce échangeable` },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 6.6,
      phrases: `frais de retour, qui =paie .. retour, retour .. (payant|gratuit|à ma charge|à vos frais)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 6.2,
      phrases: `(en renvoyer|renvoyer) .. (un|une|autre|deux) [autre|neuf|nouveau], m en (envoyer|renvoyer) (un|une), recevoir .. (couvercle|pièce|câble|vis|bouchon|manquant), en état de marche`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 5,
      phrases: `
      numéro de suivi, pas de numéro de suivi, avis d expédition, avis .. (expédition|livraison), en préparation, (déposé|remis) .. (=poste|transporteur), relancer .. (transporteur|livreur), lancer .. enquête, jamais eu .. (colis|paquet|commande|article), où (est|sont|en est|se trouve|se trouvent|reste|en sont|trouver) .. ($colis|il|elle), où est mon, où est ma, où sont mes, où en est, où (est passé|est passée), ou (est|sont|en est) .. $colis, quand .. $arrive, quand .. ($colis|vais recevoir|vais avoir|est ce que vais recevoir), (quelle) .. (date|délai|jour|heure) .. (livraison|réception|arrivée|expédition|envoi), date .. (livraison|réception|expédition|envoi), délai* .. (livraison|expédition|envoi|réception|acheminement), délais, combien .. (temps|jours|semaines) .. [livraison|$arrive|attendre], (suivre|suivi|tracer|localiser|retrouver|pister) .. ($colis|livraison|numéro), suivi, numéro .. (suivi|colis|tracking), lien .. suivi, tracking, (statut|état|avancement|situation|point) .. ($colis|livraison), (nouvelles|infos|informations|info) .. (sur|de|concernant) .. $colis, sans nouvelles, aucune nouvelle, ($colis|est) .. (=parti|expédié|expédiée|envoyé|envoyée|en route), avez expédié, attends .. ($colis|depuis|livraison), attente .. ($colis|livraison|réception), toujours en attente, est .. en chemin, que se passe .. $colis, (heure|tranche horaire|créneau) .. (livraison|passage)`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.5,
      phrases: `
      $pas .. (reçu|reçus|arrivé|arrivée|livré|livrée|parvenu|expédié|expédiée|envoyé|réceptionné), toujours $pas, toujours rien, rien reçu, rien (arrivé|recu|dans boîte|à jour), non (reçu|livré|livrée|reception|arrivé|arrivée|parvenu), $colis .. (jamais|pas|non) .. (arrivé|livré|reçu|arrivée|livrée|parvenu), n est pas là, pas de (colis|nouvelles|livraison|paquet), aucun (colis|livraison|paquet), manque .. (colis|paquet), (jamais|pas) (livré|livrée|venu|arrivé|arrivée), en cours d acheminement`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4.5,
      phrases: `
      retard, en retard, retardée, =tarde, tardive, (devait|aurait dû|devrait|aurais dû) .. (arriver|être livré|être livrée|recevoir|être là|livrer|être expédié|avoir reçu), (prévu|promis|promise|garantie) .. (livraison|le #|pour|hier|aujourd|lundi|mardi|mercredi|jeudi|vendredi|samedi), livraison .. (prévue|promise|longue|dépassée|lente|express|rapide|24h|48h|=tarde|toujours), (plus|aussi) (vite|rapidement|tôt) .. [possible|livraison], urgent, urgence, =accélérer, en express, avant (noël|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|anniversaire|week|#|fêtes), à temps, délai .. (dépassé|passé|pas respecté|trop long|long), (commandé|commande passée|passée|commandée) .. (il y a|depuis) .., depuis .. (semaine|jours|mois) .. (attends|rien|toujours|aucune), trop (long|longtemps|lent), reporté*, repoussé*`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 5.5,
      phrases: `
      (noté|marqué|indiqué|indiquent|dit|déclaré|considéré|affiche|statut|soi disant|mentionné|suivi|marquée|notée|indiquée|annoncé|déclarée) ... (livré|livrée|remis|distribué|livraison|déposé), livré .. (mais|or), (chez|au) .. (voisin|gardien), mauvaise (adresse|maison|porte|personne|boîte), (livré|livrée|déposé|remis) .. (mauvais|mauvaise|autre|quelqu un|ailleurs|inconnu), (volé|volée|dérobé) .. [colis|paquet], colis volé, (qui|pas) .. signé, signature, preuve .. livraison, avis de passage, personne .. (sonné|passé|venu|livré), (livreur|facteur|transporteur|chauffeur|coursier) .., absent, boîte aux lettres, laissé .. (porte|devant|rue|hall), pas sonné`,
    },
    {
      category: 'logistics',
      scenario: 'tracking-not-moving',
      weight: 5,
      phrases: `
      (reconnaît|trouve|connaît) pas .. numéro, numéro .. (inconnu|introuvable|pas reconnu), (suivi|tracking|statut|numéro|colis|lien) .. (ne bouge|pas bougé|bloqué|bloquée|inchangé|pas évolué|évolue pas|bouge pas|plus|erroné|invalide|pas à jour|aucune information|fonctionne pas|marche pas|inconnu|n avance), bloqué .. (à|au|en|dans|depuis|douane|centre|entrepôt), bloquée .., (aucun|pas de) (mouvement|mise à jour|suivi|changement), en transit, (centre|plateforme|plate forme) de (tri|distribution), n évolue, ne bouge plus, immobilisé`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 6,
      phrases: `
      code .. (porte|portail|entrée|immeuble|bâtiment), (oubli|oublié) .. (code|étage|numéro|appartement|bâtiment), reprogramm*, corrige*, (mis|tapé|écrit|noté) .. (au lieu|à la place) .. rue, (moi même|sur place) .. frais, venir .. chercher, habite plus, adresse .. (plus la même|pas la bonne), fermons, (changer|modifier|modification|corriger|rectifier|mettre à jour|ajouter|saisir|actualiser|enregistrer|éditer|entrer|définir|créer|configurer) .. (adresse|coordonnées|lieu de livraison|point relais), (mauvaise|fausse|ancienne|nouvelle|autre|bonne|erreur d|trompé d|erreur dans|deuxième|différente) .. adresse, adresse .. (incorrecte|erronée|incomplète|fausse|livraison|changé|expédition|différente|est pas bonne|mauvaise), adresse de (livraison|expédition), déménagé, (livrer|envoyer|expédier|rediriger) .. (autre|nouvelle|ailleurs|travail|bureau|chez voisin|différente) .., point relais, (reporter|décaler|reprogrammer|repousser|changer|modifier|choisir) .. (livraison|date|jour|heure|créneau), nouvelle livraison, relivraison, représenter .. colis, (serai|serons|serai pas) .. (absent|vacances|là|chez|domicile), (retirer|récupérer|chercher) .. (colis|commande|magasin|paquet|=poste), (code|digicode|interphone), instructions de livraison, consigne`,
    },
    {
      category: 'logistics',
      scenario: 'customs',
      weight: 6.6,
      phrases:
        '(tva|taxe) .. import, =import, douane, douanier, dédouanement, frais .. (importation|douane), taxe .. importation, droits de douane',
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 5,
      phrases:
        '($colis|paquet|il|elle) .. (perdu|égaré|égarée|disparu|introuvable), perdu .. (colis|commande|paquet|=poste|transporteur), retour à (expéditeur|envoyeur), retour expéditeur, enquête .. (=poste|transporteur|colissimo)',
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 5.5,
      phrases: `
      (livrez|expédiez|envoyez|expédier|livrent|livraison|expédition) .. (en|à|au|aux|dans|vers|chez) (belgique|suisse|canada|france|espagne|allemagne|italie|corse|réunion|martinique|guadeloupe|guyane|luxembourg|maroc|algérie|tunisie|étranger|international|monde|europe|dom|outre|pays|domicile|québec|angleterre|portugal|afrique|états|usa), livrez vous, expédiez vous, envoyez vous, (envoyer|offrir|livrer|cadeau) .. (aux états unis|à l étranger|au canada|en suisse|en belgique), frais .. (port|livraison|envoi|expédition|transport), (coût|tarif|prix|montant) .. (livraison|port|envoi|expédition), coûte .. (livraison|envoi|expédition), combien .. (livraison|envoi|expédition|port), (mode|méthode|option|moyen|type|conditions|politique|service|zone|modalités|possibilités|alternatives) .. (livraison|expédition|envoi|transport), livraison (gratuite|offerte|internationale|standard|domicile|express|relais|samedi|dimanche|étage|possible|rapide), (quel|par quel) .. (transporteur|livreur|société de transport|expédié par), transporteur, d où .. (expédié|part|envoyé|vient), port (gratuit|offert), (grouper|regrouper|même colis|envoi groupé|plusieurs colis)`,
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 2.8,
      phrases:
        'livraison, livrer, colis, expédition, expédier, acheminement, chronopost, colissimo, mondial relay, dhl, =ups, dpd, gls, la =poste, =poste, livreur, facteur, transporteur, relais, envoi, paquet',
    },

    {
      category: 'quality',
      scenario: 'damaged-on-arrival',
      weight: 4.5,
      phrases: `
      (mille|deux|trois|plusieurs|petits) morceaux, en mille, ébréchée, explosée, éclaté, éclatée, (arrivé|arrivée|reçu|livré|livrée|reçus|est|était) .. (cassé|cassée|abîmé|abîmée|endommagé|endommagée|brisé|brisée|défoncé|écrasé|déchiré|mauvais état|fissuré|fêlé|rayé|ouvert|éventré), endommag*, abîmé, abîmée, cassé, cassée, brisé, brisée, fissuré, fissurée, fêlé, fêlée, rayé, rayée, rayure, déchiré, déchirée, déchirure, tordu, écrasé, cabossé, cabossée, bosse, taché, tachée, sale, coulé, renversé, fuit, (emballage|carton|boîte) .. (ouvert|déchiré|abîmé|endommagé|écrasé|éventré), mal emballé, mauvais état, en morceaux, en miettes, détérioré, troué`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.5,
      phrases: `
      grésille, grésillent, crépite, saute, ne s éteint, coupe .. (tout seul|sans cesse), (son|image|écran) .. (coupe|saute|grésille|noir|floue), défectueu*, défaut, défaillance, panne, en panne, hors service, =hs, dysfonction*, malfaçon, (marche|fonctionne|marchent|fonctionnent) .. (pas|plus|mal|jamais), (pas|plus|jamais) .. (fonctionné|marché), (s allume|allume|charge|recharge|chauffe|tient|démarre|s ouvre|ouvre|ferme|tourne|colle|reconnaît|détecte|répond|connecte|imprime|refroidit|chargent|s éteint|tiennent|ne tient) .. (pas|plus|mal), ne (s allume|charge|tient|chauffe|démarre) .., inutilisable, (batterie|écran|moteur|bouton|poignée|fermeture|couture|semelle|câble|chargeur|pile|lanière|anse|charnière|lampe|haut parleur|télécommande|zip|couvercle|pied|roue|vitre) .. (cassé|cassée|mort|lâché|défectueux|décollé|décollée|décousu|bloqué|bloquée|clignote|hs|ne fonctionne|ne marche|ne tient|déchargé|se décharge|=vide|se détache|abîmé|en panne), se (décolle|décharge|détache|déchire|casse|découd|décousu|bloque|dévisse|décollent|cassent), décollé, décousu, tombe en (panne|morceaux), surchauffe, rouille, rouillée, =moisi, moisissure, périmé, périmée, =pourri, =pourrie, avarié, =fuite, fuient, date .. (dépassée|péremption|limite), odeur, sent mauvais, pue, trou, trous, bruit (bizarre|étrange|anormal), déteint, délavé, rétréci, bancal, instable, décoloré, usé prématur*, problème .. (qualité|produit|article|appareil|fonctionnement)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3.5,
      phrases: `
      $mauvais .. (qualité|produit|article|matière|finition|achat|matériel), qualité .. ($mauvais|pas|laisse à désirer|moyenne|bof|déçue|déplorable), mauvaise qualité, pas .. (bonne qualité|solide|résistant|qualité|terrible|top), camelote, merde, pacotille, de la daube, arnaque, nul, =nulle, fragile, cheap, (jeté|gaspillage|perte|foutu) .. argent, ne recommande pas, (pas|ne) .. (recommande|acheter|conseille|valoir|rachèterai), à (éviter|fuir), n achetez pas, (très|trop|suis|vraiment|un peu|assez) (déçu|décevant), déçu, déçus, décevant, déception, pas (satisfait|satisfaite|content|convaincu|à la hauteur), insatisfait*, mécontent*, mal (fait|cousu|fini|conçu), finitions, poubelle, une étoile, trop (fin|fragile|mince)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 2.6,
      phrases: `(au bout|en moins|à peine) .. (jour|semaine|=mois|utilisation|heures), de travers, fendu, =voilé, gondolé, éraflé, éraflure, branlant, rêche, gratte, pique, goutte, dégouline, coince, bloqué, grince, siffle, retarde de, pieds (gauches|droits), dit (acrylique|polyester|plastique), pas (cuir|acier|bois|métal|coton|laine), sent .. plastique, c était écrit, que d un côté, bruit de, lambeaux, pendent, corné, pliée, foirée, bestioles, miettes, doute de, même pied, part en, étiquette dit, sans arrêt, énormément, nulle part, fume, chauffe trop, (marche|tient|sort) qu, (aspire|coupe|chauffe|colle|sèche) (pas|plus), déjà servi,  couine, trempé, poisseux, traces, cheveux, poils, insectes, goût (bizarre|étrange|de), à l envers, flou, rame, redémarre, s éteint (tout seul|toute seule), se coupe, s arrête, s efface, bouloche, peluche, jauni, ridicule, minuscule, moche, catastrophe, une seule, dépareillé, (au|dès le) premier (lavage|essai|jour), dès la première, deux utilisations, (tient|tenu) (pas|deux|trois|#), =mort, =morte, décharge, en réalité, anormal, bizarre, problème`,
    },
    {
      category: 'quality',
      scenario: 'stopped-working',
      weight: 5,
      phrases: `
      ne .. plus (fonctionne|marche), (fonctionne|marche|charge|s allume|tient|répond|chauffe|démarre|allume|marchent|fonctionnent) .. plus, (arrêté|cessé) .. (fonctionner|marcher), après .. (jour|semaine|mois|utilisation|lavage|an|heures|#) .. (cassé|cassée|panne|plus|mort|décollé|lâché|hs|s est|troué|déjà|est), (a|ont) (lâché|rendu l âme|grillé|cramé|claqué), rendu .. âme, garantie, sous garantie, réparation, (service après vente|=sav)`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5,
      phrases: `
      (manque|manquent) .. [$piece|un|une|le|la|deux|#], $piece .. (manquant|manquent|absent|pas dans|oublié), manquant, incomplet, (reçu|livré|eu|envoyé) .. (qu un|qu une|que #|que deux|que trois|seulement), (il y a|il y avait|contient|contenait) .. (que|seulement) .., au lieu de (#|deux|trois|quatre|cinq|six|dix), (colis|boîte|carton|paquet|emballage|enveloppe|pochette) .. (=vide|rien dedans), (pas|sans|aucun) .. (vis|câble|chargeur|télécommande|couvercle|accessoire|piles) .. [fourni|boîte|dans|inclus|avec], (vis|câble|chargeur|accessoires|télécommande) .. (pas|non) .. (fourni|inclus|dans), oublié .. (mettre|envoyer|joindre|de), il manque`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 5,
      phrases: `
      alors que .. (commandé|pris|choisi|demandé|voulais), (en allemand|en anglais|en espagnol|en italien|en français) .. (au lieu|alors|commandé), (mauvais|mauvaise|autre|faux|=différent|=différente|erreur|erroné|erronée) .. (article|produit|taille|couleur|modèle|référence|coloris|livre|colis|commande|pointure|version|quantité|marque|format) [reçu|envoyé|livré], (reçu|livré|envoyé) .. (mauvais|mauvaise|autre chose|autre|erreur|différent|à la place|au lieu), pas .. (ai|avais|avons) commandé, (pas|rien) .. (celui|celle|ceux|bon produit|bon article|bonne couleur|bonne taille|bon modèle|bonne référence|bonne pointure), (ai|avais|avons) commandé ... (mais|et|or) .. (reçu|reçois|livré|arrivé), erreur .. (article|commande|produit|livraison|envoi|colis|référence|couleur|taille|préparation), au lieu, à la place, ne correspond .. commande, trompés .. (article|colis|commande|produit|couleur|modèle|taille), vous .. trompé`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4.5,
      phrases: `
      (pas|non|ne) .. (=conforme|correspond|correspondent|identique|fidèle|ressemble|comme) .. [description|photo|annonce|image|site|attentes], non conforme*, =conforme, (différent) .. (photo|description|annonce|image|site|présenté), (description|photo|annonce) .. (mensongère|trompeuse|fausse|incorrecte), mensonger*, trompeu*, publicité mensongère, contrefaçon*, contrefait, faux, fausse, fake, imitation, =copie, (pas|est ce) .. (original|authentique|d origine|officiel|vrai), authenticité, =occasion, d =occasion, reconditionné, déjà (=utilisé|=utilisée|servi|ouvert|porté|portée|été), (=utilisé|usagé|usagée), (pas|n est) .. (neuf|neuve), (boîte|emballage|sceau|scellé) .. (ouvert|pas scellé), trop (petit|petite|grand|court|long|longue|serré|serrée|large|étroit|juste), taille (petit|grand), plus (petit|petite|grand) que, (inconfortable|transparent)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 6,
      phrases: `
      (tout essayé|suivi la notice|suivi les instructions|essayé|lu la notice|changé|rechargé|réinitialisé) ... (rien|toujours|pas|quand même), malgré .. (notice|piles|charge|reset), même après, ($veux|envoyer|renvoyer|recevoir|avoir|attends) .. (remplacement|neuf|neuve|nouvel exemplaire|nouveau produit|pièce manquante|pièces manquantes|article manquant|bon article|bon produit|bonne taille|bonne couleur|autre exemplaire), (renvoyer|réexpédier|réexpédiez|réexpédition|renvoient) .. (nouveau|neuf|nouvelle|bon|autre|article|produit|colis|pièce|manquant), (envoyer|expédier) .. (nouveau|neuf|nouvelle|autre|bon|pièce|manquant) .., remplacer, remplacée, produit de remplacement`,
    },

    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 6.5,
      phrases: `
      $veux .. (retourner|renvoyer|vous rendre|retour|ramener|restituer), (retourner|renvoyer|rendre|restituer) .. ($colis|le|la|ça|cela), (retour) .. (gratuit|possible|colis|produit|article|commande|marchandise|frais|étiquette|bon|adresse|procédure|délai|politique|conditions), (étiquette|bon|bordereau|procédure|politique|frais|adresse|délai|demande|conditions|modalités|autorisation|numéro|motif|formulaire|code|faire|effectuer|lancer|initier|accepter) .. (retour|renvoi), retourner, (retour|renvoyer) .. (l article|le produit|colis), =reprise, mes sous, veux mes (sous|#), veux pas un autre, (rentré|revenu|arrivé) chez vous, je n en veux plus, bon de retour, le renvoi, (avoir|prendre) la même en, plus petit à la place, en veux plus, rétract*, droit de rétractation, (reprendre|reprenez|repris) .. [article|produit], renvoyer .. (article|produit|colis|commande), comment .. (renvoyer|retourner|vous rendre), je .. (renvoie|retourne|rends), étiquette .. (retour|prépayée), retour`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 6.5,
      phrases: `
      rembours*, $veux .. (remboursement|remboursée|argent|dédommagement|indemnisation|compensation), (être|me faire) (remboursé|remboursée), (récupérer|rendre|rendez|rendu|revoir|ravoir|retrouver|restituer|retour) .. argent, mon argent, geste commercial, dédommag*, indemnis*, compensation, avoir sur, bon d achat .. (compensation|dédommagement), re crédit*, recrédit*, restitution`,
    },
    {
      category: 'return',
      scenario: 'refund-status',
      weight: 7,
      phrases: `
      =virement .. (annoncé|promis|pas|toujours|reçu|relevé|apparaît|quand), $pas .. =virement, pas de =virement, toujours pas de =virement, argent .. (pas|toujours|rien|jamais) .. (compte|reçu|rendu), (où|quand|statut|suivi|état|suivre|combien de temps|délai|date|avancement|nouvelles|vérifier|toujours) .. (remboursement|remboursée|argent|dédommagement|restitution), $pas .. (remboursé|remboursée|recrédité|argent), (remboursement) .. (pas|toujours|jamais|reçu|attente|=tarde|non), (attends|attente) .. (remboursement|argent|être remboursé), (renvoyé|retourné|retour|renvoyée|retournée|rendu) ... (remboursé|remboursée|argent|toujours), (reçu|avez) .. mon retour, retour .. (reçu|bien arrivé|traité)`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 6.5,
      phrases: `
      (échanger|échangeable) .. [contre|pour|taille|pointure|couleur|produit], troquer, (changer) .. (contre|de taille|de couleur|de pointure|taille|pointure|l article|de modèle), (taille|pointure) (au dessus|au dessous|en dessous|plus grande|plus petite|supérieure|inférieure|différente), (autre|bonne) (taille|couleur|pointure) .. (contre|plutôt|à la place|échange)`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 6.5,
      phrases: `
      (me suis|suis) trompé .. (modèle|taille|couleur|article|produit|commande|pointure), annul*, annuler, (stopper|arrêter|suspendre|bloquer|résilier|supprimer|interrompre) .. (commande|achat|envoi|expédition|livraison), (veux|besoin|souhaite|voulons) plus .. [commande|article|produit|ça|le], (ne|n en) .. (veux|voulons|souhaite|ai) plus .. (besoin|article|commande|produit), plus besoin, stop tout, arrivé trop =tard, changé d avis, changement d avis, (commandé|acheté|achat|validé|passé) .. (par erreur|deux fois|en double|par mégarde|sans faire exprès|par accident), erreur de (commande|ma part), trompé en commandant, (trouvé|moins cher) ailleurs, (ne pas|n') .. (expédier|envoyer|expédiez), renonce*, double commande`,
    },
    {
      category: 'return',
      scenario: 'refused-delivery',
      weight: 6.5,
      phrases:
        'dit non au (livreur|chauffeur), j ai refusé, refusé .. (livreur|carton|facteur|colis|livraison|paquet|commande)',
    },

    {
      category: 'usage',
      scenario: 'how-to',
      weight: 5,
      phrases: `
      (avant|première) .. première (utilisation|fois|lavage), remet, remettre .. (zéro|à l heure), (combien de|quelles) (gouttes|doses), (faut il|il faut|doit on) .. (avant|laver|mettre|utiliser|charger|brancher), comment .. $utiliser, comment on, comment remettre, comment (ça|cela) (marche|fonctionne), c est quoi, c est normal, est ce normal, facile à (monter|installer|utiliser|nettoyer|laver), (fait|font) .. bruit, se plie, s enlève, veut dire, laisser dehors, la première fois, allergique à, du vrai (bois|cuir|or), consomme, rentre dans, conseillez, moyen de, y connais, à quoi (sert|servent), comment (faire|fait on|procéder) .. [pour], (sais|comprends|arrive|réussis|parviens|trouve|arrivons) pas .. (comment|$utiliser|à|la notice|fonctionnement), (n arrive|arrive pas|parviens pas|impossible) .. (à|de) .. $utiliser, (expliquer|aider|savoir|dire|indiquer|montrer) .. comment, (quel) .. (bouton|touche|réglage|mode), (voyant|lumière|lampe|led|témoin) .. (rouge|vert|bleu|orange|clignote|signifie|allumé|jaune|blanc), clignote, que signifie, que veut dire, (fais|faire|fait) .. (mal|erreur|mauvaise manipulation|quelque chose), (appairer|appairage|jumeler|jumelage|réinitialis*|paramétr*|configur*|étalonn*|calibr*), connecter .. (au|à|avec|wifi|téléphone|tv|bluetooth), (aide|problème|difficulté|souci|assistance|question) .. (pour|avec|sur) .. (montage|installation|branchement|configuration|utilisation|connexion|monter), mode d emploi, mise en (service|route|marche), montage, installation, entretien, conseils d utilisation, (combien|tous les) .. (temps|fois|heures) .. (charger|recharger|nettoyer|changer|cuire|poser), posologie, (télécharger|installer) .. (application|appli|logiciel|pilote)`,
    },
    {
      category: 'usage',
      scenario: 'manual',
      weight: 6,
      phrases: `
      livret, livret d utilisation, exemplaire .. (notice|livret|manuel), =feuillet, =livret, tableau des, sans (notice|papier|manuel|mode), notice, mode d emploi, mode emploi, modes d emploi, manuel, manuel d utilisation, guide d utilisation, =instructions, guide de (montage|démarrage), notice (de montage|en français|d utilisation), pas de notice, fiche technique, tuto, tutoriel`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5,
      phrases: `
      compatib*, (convient|conviennent|va|vont|adapté|adaptée|s adapte|fonctionne|marche|fonctionnent|rentre|convenir|aller|prévu|valable) .. (pour|avec|sur|à|dans|au|aux) .., (est ce que|est il|est elle|sont ils|est ce) .. (compatible|étanche|waterproof|lavable|adapté|réglable|rechargeable|amovible|pliable|solide|résistant|imperméable|fourni|inclus|dangereux|silencieux|bruyant|vegan|bio|naturel|livré avec|vendu avec|possible de $utiliser|ajustable|démontable|en cuir|en coton|en bois|en métal|en plastique|extensible|sans =fil), (peut on|peut il|on peut|puis je|peux je|je peux|pouvez on) .. $utiliser, lave vaisselle, micro ondes, micro onde, sèche linge, étanche, lavable, imperméable, différence .. entre, (différence), (quel) .. (modèle|taille|dimension|pile|batterie|matière|matériau|couleur|poids|longueur|largeur|hauteur|diamètre|capacité|voltage|tension|puissance|ingrédients|composition|type|version|pointure|autonomie|épaisseur|marque|prise|connectique|tissu|contenance|résolution|ampoule|profondeur), pile* .. (fournies|incluses|comprises|nécessaires|faut), (fournis|inclus|compris|livré) avec, faut il, besoin .. (piles|adaptateur|outil|application|câble) .. pour, convient il`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 4.2,
      phrases: `
      dimension, mesure, guide des tailles, taille .. (choisir|prendre|conseillez|correspond|grand|petit), quelle taille, (longueur|largeur|hauteur|poids|épaisseur|diamètre|profondeur|capacité|contenance|puissance|tension) (du|de la|de|est|maximum|totale), combien .. (mesure|pèse|watts|volts|litres|personnes|contient|places|cm|kilos|grammes|dure|tient|pièces|capacité), pèse, volt, watt, autonomie, composition, ingrédients, (en quelle|de quelle) matière, fait en, fabriqué en, fabriqué, caractéristiques, spécifications, du (gluten|lactose|latex|parabène|parfum|sucre|sel), contient .. (gluten|il|des|du|lactose|sucre|parfum), (est ce qu il a|possède|dispose), à partir de quel âge, (âge|enfant) .. (conseillé|recommandé), durée de vie, date de péremption quelle`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 5.5,
      phrases: `
      (bol|couvercle|verre|carafe|bouchon|joint|câble|télécommande) .. (tout seul|seul|séparément), au détail, par maladresse, vendez .. (seul|séparément), (pièce) (détachée|de rechange), (filtre|batterie|sac|lame|brosse|cartouche|couvercle|joint|verre|ampoule) .. (de rechange|de remplacement|séparément|à l unité|neuf|supplémentaire), rechange, =recharges, (acheter|commander|trouver|vendez) .. (séparément|pièce|filtre|recharge), =consommables`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.6,
      phrases:
        'est ce que (ce|cet|le|la|il|elle|ça|c), (est il|est elle|sont ils|a t il|a t elle|peut il|peut on|faut il|y a t il), renseignement* sur (produit|article), question sur (produit|article), (information|précisions|renseignements) .. (produit|article), batterie, chargeur, pile, bluetooth, wifi, application, iphone, android, usb, matière, taille, branchement, réglage',
    },

    {
      category: null,
      scenario: 'invoice',
      weight: 7,
      phrases:
        'facture, tva, justificatif d achat, justificatif, reçu (fiscal|paiement|d achat), ticket de caisse, preuve d achat, note de frais, siret, duplicata',
    },
    {
      category: null,
      scenario: null,
      weight: 6,
      phrases: `
      (arrive|peux|parviens) pas à (commander|payer|passer commande|passer la commande|valider|finaliser|inscrire), (est|coûte|vaut) combien, quel est (prix|tarif), pas moi qui ai .. (commandé|passé), erreur de destinataire, je n ai rien commandé chez vous, (payer|régler) .. (par|en|avec|carte|paypal|plusieurs fois|refusé|échoué|chèque|moyens|mode|méthode|espèces|=virement|problème|impossible|erreur|sécurisé), (mode|moyen|méthode|problème|erreur|souci|option) .. (paiement|règlement), paiement, carte (bancaire|bleue|crédit|de crédit|débit|refusée), paypal, =virement, (débité|prélevé|facturé|=payé|=payée|débitée|prélevée) .. [deux fois|double|tort|trop|argent], prélèvement, débit, relevé bancaire,
      (mon|un|votre|le|ouvrir|créer|supprimer|fermer|compte) (compte|profil|espace client) , compte (client|utilisateur|gratuit|premium|bloqué|amazon|pro|bancaire), (créer|ouvrir|supprimer|fermer|résilier|désactiver|modifier|changer de|récupérer|accéder|annuler|clôturer|éditer|passer) .. (compte|=abonnement|profil|prime), mot de passe, mdp, identifiant, (connecter|connexion) .. (compte|site|espace), connexion, inscription, inscrire, (s inscrire|=inscrit), =abonnement, désabonner, désinscrire, désinscription, résiliation, newsletter, lettre d information, prime (video|gratuit|=abonnement), données personnelles, informations personnelles, rgpd, code .. (vérification|confirmation), adresse (mail|email|e mail), site .. (bug|marche pas|fonctionne pas)`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 6,
      phrases: `
      promo, promos, promotion, remise, rabais, réduction, ristourne, code (promo|réduction|promotionnel|avantage|cadeau), bon (de réduction|d achat), coupon, =soldes, (quel|le|meilleur|baisse|différence|un|votre) (prix|tarif) .., combien (coûte|ça coûte|vaut), prix .. (baissé|augmenté|changé|affiché|plus bas|combien), =devis, moins cher, en stock, stock, rupture, réassort, réapprovisionn*, (à nouveau|de nouveau|bientôt|encore|quand|sera) (disponible|dispo), disponible, dispo, en reste, =ouverts, disponibilité, indisponible, précommande, (acheter|commander) .. (comment|où|plusieurs|puis|gros), (veux|voudrais|souhaite|aimerais) .. (acheter|passer commande|commander|passer une commande), (passer|faire|effectuer) .. (commande|achat), ajouter .. (article|produit|commande|panier), (modifier|modification) .. (commande|panier|achat), panier, grossiste, en gros, tarif professionnel, carte cadeau, carte de =fidélité, points =fidélité, =fidélité, emballage cadeau, paquet cadeau, personnalis*, gravure, sur mesure`,
    },
    {
      category: null,
      scenario: null,
      weight: 5,
      phrases: `
      (parler|discuter|contacter|joindre|appeler|échanger|communiquer) .. (conseiller|conseillère|agent|humain|personne|quelqu un|service client|service clients|support|assistance|responsable|opérateur|vendeur|service clientèle), service client, service clients, service clientèle, support client, assistance client, (numéro|n) .. téléphone, téléphone .. (contact|numéro), numéro (contact|vert|gratuit), (rappeler|appelez), horaires, heures d ouverture, (adresse|trouver|où) .. (magasin|boutique), contact, coordonnées, ne répond*`,
    },
    {
      category: null,
      scenario: null,
      weight: 3,
      phrases:
        '(vendez|avez|proposez) vous .. (en|des|aussi|autres), (pas|aucune|sans) .. (réponse|répondu|répondez), payer, compte, emploi, magasin',
    },
    {
      category: null,
      scenario: 'review-talk',
      weight: 4,
      phrases: `
      (déposer|faire|porter|formuler|enregistrer|adresser) .. (réclamation|plainte), réclamation, plaindre, ($mauvais|incompétent|honteux|inexistant) .. (service|service client|=sav|accueil|vendeur), service .. ($mauvais|incompétent|honteux|inexistant|zéro), (laisser|donner|écrire|publier|poster|déposer|mettre|supprimer|modifier) .. (avis|=commentaire|évaluation|note|étoiles|retour d expérience), avis .. (produit|client|négatif|positif), mon avis, =commentaire, =commentaires`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 4,
      phrases: `
      merci (pour|beaucoup pour|de votre aide|infiniment), (bien|tout) .. (arrivé|reçu|passé|parfait|réglé|résolu|arrivée|=conforme), problème (résolu|réglé), (très|super|vraiment|suis|entièrement|tout à fait|hyper) (satisfait|satisfaite|content|bien|bon|beau|belle|ravie|heureux|joli|confortable|pratique|efficace), satisfait, satisfaite, ravi, content, (excellent|super|parfait|parfaite|bon|génial|top|magnifique|meilleur|beau|belle|très bon|très bonne) (produit|qualité|article|achat|vendeur|service|rapport|livre|cadeau|matériel|appareil|rapport qualité), bon rapport, (fonctionne|marche|correspond|convient) (très|parfaitement|bien|à merveille|impeccable|super|nickel|à la perfection), =conforme à la description, =conforme (à|aux), recommande, (je|vous|vivement) recommande, rien à (dire|redire), impeccable, nickel, au top, j adore, adore, cinq étoiles, 5 étoiles, livraison rapide, facile (à|d utilisation), rapidité`,
    },
    { category: null, scenario: 'thanks', weight: 0.6, phrases: 'bonjour, bonsoir, salut, coucou' },
    {
      category: null,
      scenario: 'thanks',
      weight: 2,
      phrases: 'merci, super, parfait, génial, excellent, magnifique',
    },
    {
      category: null,
      scenario: 'sales-pitch',
      weight: 7,
      phrases: `
      seo, référencement, (augmenter|booster|améliorer|développer|doubler) .. (ventes|visibilité|chiffre|trafic|classement), =agence, (partenariat|collaboration|influenceur|influenceuse|sponsor|sponsoriser|affiliation|partenaire), proposition commerciale, nous (proposons|offrons|fabriquons|sommes fabricant|sommes une =agence|sommes un fournisseur|sommes spécialisés), nos (services|prestations), (cliquez) .. (ici|lien|sur), (vérifier|confirmer|mettre à jour|valider|vérifiez) votre (compte|identité|paiement|informations), compte .. (suspendu|bloqué|limité|désactivé|sera suspendu), (=gagné|loterie|tirage au sort|cadeau gratuit), bitcoin, crypto*, investissement, =prêt, crédit rapide, héritage, (offre|recherche) d emploi, recrutement, candidature, (=stage|cv|postuler), (essai|audit|consultation) gratuit*, vos (annonces|fiches produits|produits sur), votre boutique, météo, blague`,
    },
  ],
  risks: [
    {
      risk: 'safety',
      phrases: `(pris|prend|prendre|mis|met|début|départ) .. feu, incendie, (risque|début) d incendie, flammes, (fumée|étincelle) .. [sort|appareil|prise], de la fumée, étincelles, (brûlé|brûlée|brûlure) .. [main|doigt|peau|enfant|fils|fille|me], brûlure, décharge électrique, (pris|prend|reçu|pris une) .. décharge, châtaigne, choc électrique, électrocut*, coup de jus, court circuit, explosé, (blessé|blessée|suis coupé|est coupé|coupure|saigne|urgences|hôpital|hospitalisé|médecin), allergi*, réaction allergique, urticaire, (irritation|plaques|boutons|rougeurs|démangeaisons) .. [peau|visage|rouges], (enfant|bébé|fils|fille|petit|chien|chat) .. (avalé|étouffé|blessé|brûlé|=coupé|malade|blessée|failli), avalé, étouff*, intoxi*, malade .. [après], vomi, dangereux, danger, toxique, (surchauffe|brûlant|fondu), odeur de brûlé, sent le brûlé, batterie .. (gonflé|gonflée|fondu)`,
    },
    {
      risk: 'legal-threat',
      phrases:
        'avocat, (porter|dépôt|déposer) .. plainte, justice, tribunal, (poursuites|poursuivre|action|voie|démarches|recours|suites) (judiciaire|justice|juridique|en justice|légale), juridique, mise en demeure, (dgccrf|répression des fraudes|ufc|60 millions|que choisir), association de consommateurs, police, gendarmerie, huissier, =procès, protection juridique, médiateur, conciliateur, signal conso, signalconso',
    },
    {
      risk: 'a-to-z-threat',
      phrases:
        'garantie a à z, garantie a z, a à z, a z, a to z, réclamation .. amazon, (contacter|signaler|saisir|prévenir|appeler|informer|plaindre) .. amazon, (litige|dossier|réclamation) .. (ouvrir|amazon|paypal), ouvrir .. (litige|réclamation|dossier), (rétrofacturation|chargeback|opposition|contester) .. [banque|paiement|carte|prélèvement], ma banque',
    },
    {
      risk: 'negative-review-threat',
      phrases:
        '(mauvais|mauvaise|négatif|une étoile|1 étoile|zéro étoile|très mauvais) .. (avis|commentaire|évaluation|note), (avis|commentaire|évaluation|note) .. (négatif|en conséquence|mauvais|mauvaise|défavorable|salé|salée), (une|1|zéro) étoile, (prévenir|avertir|dire|raconter) .. (tout le monde|autres clients|tous|gens), (réseaux sociaux|facebook|twitter|trustpilot|instagram|tiktok|youtube)',
    },
    {
      risk: 'fraud-signs',
      phrases:
        '(en dehors|hors|sans passer) .. amazon, (western union|moneygram|bitcoin|cartes cadeaux|pcs), arnaque, arnaqueur, escroc, escroquerie, fraude, frauduleux, voleur, phishing, hameçonnage, piraté, usurp*, pas (commandé|passé cette commande|effectué), (coordonnées bancaires|numéro de carte|mot de passe|code) .. (envoyer|confirmer|communiquer|transmettre|vérifier), rembourse* .. (autre compte|autre carte|autre carte bancaire)',
    },
    {
      risk: 'anger',
      phrases:
        'honteux, honte, scandaleux, inadmissible, inacceptable, furieux, en colère, très (mécontent|énervé|énervée|fâché), énervé, ras le bol, =marre, (foutez|foutre|moquez) .. (gueule|monde|moi), se (moquer|foutre|foutent), du foutage, incompétent, lamentable, (plus jamais|jamais plus), dernière (fois|relance|sommation|chance), inqualifiable, révoltant, déplorable, intolérable, (troisième|3ème|3e|quatrième) (fois|message|mail|relance), ça suffit, patience a des limites, indigne, catastrophe, exaspéré, exaspérée, je suis dégoûté, c est du vol, pitoyable',
    },
    {
      risk: 'abusive-language',
      phrases:
        'merde, =connard, =connasse, salaud, salope, pute, putain, fils de pute, enculé, enfoiré, foutre, va te faire, imbécile, abruti, crétin, débile, bande de (cons|voleurs|nuls|guignols|escrocs), ta gueule, ordure, raclure, bâtard, ntm, fdp',
    },
  ],
  guards: `parquet, ressort, fire (tv|stick|hd|tablette), feu (arrière|avant|de position|rouge|stop), (mon|mari|femme|frère|fille) .. est avocat, je suis avocat*, huile d avocat, avocat (mûr|vert), noyau d avocat, détecteur de fumée, coupe feu, graver, amortisseur, pas cassé, pas défectueux, pas de souci, pas de problème, bon état, cordialement, pas mal, d avance, merci d avance, par avance, rien à redire, en retour de, bien à vous, dans l attente, dans l attente de (votre|vous|vos), en attente de (votre|vos), en retour, retour de votre part, attends (votre|vos) (retour|réponse), attente de votre (retour|réponse), votre (retour|réponse), sans réponse de votre part, un retour de votre part, point de vue, en fait, pas grave, bonne réception, de l argent, faux plafond, fausse note, faut il que`,
  alternatives:
    'sinon, à défaut, dans le cas contraire, autrement, au pire, si (ce|vous|je|le|la|rien) .. pas, sans quoi, faute de',
  requests: `(à quoi|c est quoi|y a t il|peut on|est il|livrez vous|avez vous), (voudrais|souhaite|veux|aimerais|désire|demande|exige|besoin|voulons|souhaitons), (pouvez|pourriez|peux|puis|peut) (vous|tu|je|on), merci de, svp, s il vous plait, veuillez, est ce que, comment, quand, où (est|sont|en), quel, quelle, combien, est il possible, faut il, dois je, que (faire|dois)`,
  negations: {
    words: 'pas, jamais, non, plus, ni, rien, sans',
    before: `(veux|souhaite|demande|désire|voudrais|cherche|voulais|veut|voulons) (pas|ni|rien) [de|d'|un], pas (de|besoin|un|une|question), (pas|plus) besoin, sans, (plutôt|au lieu) que, non pas, ni, aucun, pas`,
    after: '(pas|plus) (nécessaire|utile|la peine|besoin|obligatoire), inutile',
  },
};
