import type { LexiconData } from './schema.ts';

/** French. Accents may be missing; an apostrophe parts words, so "n'ai" is written "n ai", mostly by its fillers alone. */
export const french: LexiconData = {
  language: 'fr',
  reading: 'words',
  apostrophe: 'parts',
  fillers: `le la les l c un une des du de d mon ma mes notre nos votre vos son sa ses ce cet cette ces je j me m nous vous il elle ils se s y en
    ne n bien encore toujours déjà donc alors svp stp s il très vraiment simplement juste enfin aussi petit tout toute tous toutes
    même que qu à au aux moi on tu te t leur propre dernier dernière nouvelle nouveau petite cher`,
  spellings: {
    slt: 'bonjour',
    bjr: 'bonjour',
    cmd: 'commande',
    cde: 'commande',
    coli: 'colis',
    colies: 'colis',
    jai: 'ai',
    jarrive: 'arrive',
    jattends: 'attends',
    tjr: 'toujours',
    ya: 'y a',
    til: 't il',
    stp: 's il te plaît',
    nai: 'ai',
    pk: 'pourquoi',
    pq: 'pourquoi',
    qd: 'quand',
    ressu: 'reçu',
    adrese: 'adresse',
    adress: 'adresse',
    marchent: 'marche',
    anuler: 'annuler',
    defaillant: 'défectueux',
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
    arrive: `arrivée|livrée|livraison|recevoir|reçois|recevrai|reçu|expédié|expédition|expédiée|envoyé|envoyée|parti|
      parvenir|réception|vais avoir|aurai|acheminé|chez moi`,
    veux: 'veux|voudrais|souhaite|aimerais|désire|voulais|vouloir|souhaitons|demande|exige|voulons|peux|puis|pouvez|pourriez|comment|possible|peut|besoin|pouvoir|faut|dois|merci de|réclame|attends',
    mauvais:
      'mauvais|mauvaise|médiocre|nul|nulle|horrible|catastrophique|déplorable|lamentable|pitoyable|=pourri|=pourrie|bas de gamme|décevant|décevante|piètre|piteux|affreux|affreuse|minable|moyenne|très moyenne|douteuse|inadmissible',
    piece: '$accessoire|article|produit|batterie|sac|clé|moitié|fixation',
    utiliser: `utiliser|installer|monter|montage|assembler|connecter|brancher|appairer|appairage|jumeler|associer|nettoyer|nettoyage|laver|lavage|réinitialiser|charger|recharger|allumer|éteindre|éteint|régler|réglage|remplacer|enlever|ouvrir|fermer|mettre|configurer|paramétrer|programmer|activer|désactiver|fixer|démonter|fonctionne|marche|faire fonctionner|entretenir|synchroniser|remplir|vider|poser|déverrouiller|plier|détartrer|télécharger|porter|cuire|démarrer|mesurer|appliquer|coller|gonfler`,
    pas: 'pas|jamais|rien|aucun|plus',
    nombre: '#|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt',
    pays: 'belgique|suisse|canada|=france|espagne|allemagne|italie|corse|réunion|martinique|guadeloupe|guyane|mayotte|nouméa|tahiti|luxembourg|maroc|algérie|québec|angleterre|portugal|afrique|états unis|usa|europe|dom tom|outre mer',
    accessoire: `vis|câble|chargeur|télécommande|couvercle|visserie|boulon|charnière|roulette|poignée|adaptateur|cordon|embout|bouchon|sangle|écrou|planche|
      panneau|tiroir|roue|socle|pied|tuyau|housse|étui|filtre|pile|notice|manuel|accessoire|pièce|élément|ceinture|capuche|rallonge|casque|crochet|cheville`,
    jour: 'mois prochain|semaine prochaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|noël|week end|anniversaire|fêtes|vacances|rentrée|mariage|#',
    trait: `dimension|=mesure|=mesures|mesurent|diamètre|longueur|largeur|hauteur|profondeur|capacité|contenance|=poids|étanche|lavable|imperméable|waterproof|silencieux|bruyant|bruit|=coton|=laine|cuir|=lin|soie|inox|=bois|métal|acier|aluminium|plastique|lourd|léger|légère|solide|résistant|fragile|transparent|opaque|souple|rigide|doux|douce|confortable|réglable|pliable|pliant|rechargeable|amovible|démontable|extensible|élastique|respirant|rembourré|puissance|puissant|autonomie|batterie|pèse|matière|transportable|jetable|tactile|parfumé|épaisseur|doublée|odeur`,
    tourne: `fonctionne|marche|marchent|fonctionnent|s allume|allume|allument|charge|chargent|recharge|chauffe|chauffent|tient|tiennent|démarre|ouvre|ouvrent|ferme|
      ferment|=tourne|=tournent|colle|collent|reconnaît|détecte|capte|connecte|appaire|appairent|synchronise|imprime|refroidit|s éteint|aspire|
      coupe|coupent|sèche|mousse|mixe|lave|essore|bougent|rallume|=sonne|affiche|enregistre|souffle|pompe|gonfle|adhère|dure|durent|éclaire|sert|bouge|
      enclenche|écrit|écrivent|=lit|freine|diffuse|vibre|passe plus|réagit|pivote|roule|glisse|verrouille|pique|=rentre`,
  },
  keywords: [
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 7.2,
      phrases: `(partie|moitié|reste) .. (commande|colis|livraison|arrive), (un seul|une seule|un|deux|#) .. (colis|carton|paquet) .. sur (les|#|deux|trois), manque .. (un|deuxième|second|autre) (colis|paquet|carton), (retour|retourné|renvoyé|reparti|revenu) .. (expéditeur|envoyeur), (colis|paquet|commande) (est|a été) (retourné|renvoyé|reparti)`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 3.5,
      phrases: `=oublié, =oubliée, =oubli, (pas|aucun|sans) $accessoire, (reçu|il y a|il y avait) ... mais .. (pas|aucun|rien), en moins, de moins`,
    },
    {
      category: 'logistics',
      scenario: 'customs',
      weight: 6.6,
      phrases: `octroi, transitaire, hors (ue|europe), (=ups|dhl|transporteur|fedex|chronopost) .. facture, (payé|régler|débourser|réclame|réclament) .. (facteur|livreur|chauffeur|transporteur|dhl|=ups|fedex|à la (réception|livraison)|à l arrivée), (tva|taxe) .. (import|récupérer|colis|paquet|facteur|arrivée), =import, douane, douanier, dédouanement, frais .. (importation|douane), droits de douane`,
    },
    {
      category: 'logistics',
      scenario: 'customs',
      weight: 4,
      phrases: '=taxe, =taxes',
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4,
      phrases: `=traîne, =tarder, interminable, lenteur, (si|aussi|tellement|pourquoi) .. (long|lent|longtemps), # (jours|semaines|mois) que .. (attends|patiente|attendons)`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 2.6,
      phrases: `=attends, =attend, =attendons, =attendre, attente, patienter, impatient*, report, commandé .. (il y a|depuis), trop =tard, urgent, urgence, combien (de temps|de jours|de semaines), ça avance, des news, en (êtes|est|sommes) où, # (jours|semaines|mois) que`,
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 3,
      phrases: `=perdu, =perdue, =perte, =égarée, disparu, cambriol*, =volé, =volée, introuvable`,
    },
    {
      category: 'logistics',
      scenario: 'tracking-not-moving',
      weight: 4.5,
      phrases: `$pas .. =trace, actualisation, dernière (étape|mise à jour|localisation), prise en charge, scanné, (coincé|promène) .. (à|au|entre|dans|quelque part), (colis|suivi|statut|paquet) .. =arrêté, (pas|plus|aucun) .. (actualisé|mis à jour|évolué|avancé|bougé), entrepôt, (fait|faire) demi tour, enquête`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 5.2,
      phrases: `(sms|notification|=photo|mail|appli|application|site|système) .. (livrée|remis|déposé), =faussement, (a|ai|ont|avoir) signé, =signer, contre signature, pas ma signature`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 3,
      phrases: `gardien, concierge, voisin, réceptionné, =déposé, =remis`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 5.2,
      phrases: `code postal, (faites|faire) suivre, numéro de rue, n habite, déménag*, (laisser|déposer|remettre|confier) .. (voisin|gardien|porte|concierge|accueil|garage), (autre|un autre|fixer|convenir|avancer) .. (jour|date|créneau|heure)`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 2.6,
      phrases: '=adresse, congés, vacances, =rue, =ville, logement, immeuble',
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 5.5,
      phrases: `=port .. (gratuit|offert|payant|compris|inclus), forfait, combien [coûte] .. $pays, (ma commande|mon colis|mon paquet) est .. =partie, (=livrez|=livrer|expédiez|envoyez|expédier|=livrent|=livraison|expédition) .. (en|à|au|aux|dans|vers|chez) ($pays|étranger|international|monde|dom|outre|=pays|domicile), (envoyer|offrir|cadeau) .. ($pays|étranger), frais .. (port|livraison|envoi|expédition|transport), (coût|tarif|prix|montant) .. (livraison|port|envoi|expédition), combien .. (livraison|envoi|expédition|port), (mode|méthode|option|moyen|type|conditions|politique|service|zone|modalités|possibilités|alternatives) .. (livraison|expédition|envoi|transport), livraison [est] (comprise|gratuite|offerte|internationale|standard|domicile|express|relais|samedi|dimanche|étage|possible|rapide), (quel|par quel) .. (transporteur|livreur|société de transport|expédié par), transporteur, d où .. (expédié|part|envoyé|vient), (grouper|regrouper|même colis|envoi groupé|plusieurs colis)`,
    },
    {
      category: 'quality',
      scenario: 'damaged-on-arrival',
      weight: 4.5,
      phrases: `casse, fendu, éraflé, =voilé, gondolé, poisseux, endommag*, abîm*, brisé, fêlé, rayé, rayure, déchir*, tordu, écras*, caboss*, bosse, écorn*, écaillé*, enfoncé*, froiss*, mouillé*, =trempé, =trempée, humide, percé*, perfor*, crevé*, aplati*, répandu*, fané*, flétri*, éparpill*, fissur*, dégât, bousill*, =pété, =pétée, foutu, arrach*, fracass*, dénud*, éclats, =plié, =pliée, (mal|pas) protégé, a fui, (=lâché|=cédé|=décroché), morceau, explosée, tachée, sale, coulé, renversé, fuit, éventr*, mal emballé, mauvais état, détérioré, troué`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4,
      phrases: `(bouton|touche|écran|télécommande|appareil|il|elle) .. (répond|répondent) .. (pas|plus), (servi|utilisé|porté) .. que, reste (éteint|noir|fermé|bloqué|allumé|froid), impossible à, émouss*, à peine $nombre, jeu dans, s est ouvert, =collées, bug, beug*, déconnecte, déregl*, vibre, tremble, bourdonne, penche, bancal*, rouill*, =moisi*, rance, infect, immangeable, imbuvable, craqu*, déform*, rétréci*, effiloch*, accroc, simili, bâclé*, faux contact, message d erreur, sans effet, aucun effet, inefficace, pas efficace, sert à rien, bourre, perd (ses|sa|son|le), n importe quoi, (plus|moins) (court|long|épais|clair|foncé|large|étroit) que, impossible de (écouter|porter|manger|boire|dormir|utiliser), mal (imprimé|collé|coupé|réglée|monté|taillé), grésill*, pixel, figé, plante, plantage, disjoncte, anomalie, à jeter, noirci*, illisible, effondr*, écroul*, affaiss*, raté, usé, usure, (perte|perd) .. (signal|connexion)`,
    },
    {
      category: 'quality',
      scenario: 'stopped-working',
      weight: 4.4,
      phrases: `remplacer, veut (plus|pas) .. $tourne, qui (marche|fonctionne|marchent|fonctionnent), =grillé, =grillée, cram*, réparer, (plus|aucun|pas) [de] (=son|image|jus|réaction|courant|batterie), plus rien, (a|ont|est|pas) tenu .. (jour|semaine|mois|#|deux|trois|an), refuse de`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5.4,
      phrases: `manque, manquent, (un seul|une seule) .. (arrivé|reçu|livré), où (est|sont) (=le|=la|=les) $accessoire, (pas eu|pas reçu|pas trouvé) $accessoire, $accessoire .. (absent|(pas|non) (là|présent|dedans|fourni|inclus|livré)), absent .. (colis|paquet|boîte|carton|coffret|emballage|sachet|lot|kit), $nombre .. sur (les|=mes) $nombre, # sur #, (il y a|il y avait|reçu|compte|trouvé|eu) .. (que|seulement) $nombre, (devait|devrait) y avoir, pile .. annoncé, annoncé .. (inclus|compris|comprise), # .. (annoncé|commandés|payés) ... # (reçu|reçus|livrés|dedans|arrivés), # (reçus|livrés|arrivés) (seulement|que|au lieu), page .. (blanche|déchirée), pas complet`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 5,
      phrases: `(demandé|choisi|=pris|voulais|=payé|précisé|attendais) ... (reçu|reçois|arrivé|livré), (demandé|choisi|=pris|voulais|commandé) .. (et|mais|or) c est, (demandé|choisi|=pris|voulais|commandé|=payé) ... (avez|ont) (mis|envoyé|donné|expédié|livré), alors que .. =payé, confond*, confusion, intervert*, (avez|ont|êtes) .. (trompé|inversé|mélangé), (ai|avais|avons|avait) commandé ... (reçu|reçois|arrivé|livré|trouvé), reçu ... (au lieu|à la place|alors que|pas commandé), (ce n est|c est) pas .. (ce que|celui|celle|bon), (destiné|adressé|colis|commande|paquet|celui|celle) .. (quelqu un d autre|autre client|autre personne), alors que .. (commandé|pris|choisi|demandé|voulais), (mauvais|mauvaise|autre|faux|=différent|=différente|erreur|erronée) .. (article|produit|taille|couleur|modèle|référence|coloris|livre|colis|commande|pointure|version|quantité|marque|format) [reçu|envoyé|livré], (reçu|livré|envoyé) .. (mauvais|mauvaise|autre chose|autre|erreur|différent|à la place|au lieu), pas .. (ai|avais|avons) commandé, (pas|rien) .. (celui|celle|ceux|bon produit|bon article|bonne couleur|bonne taille|bon modèle|bonne référence|bonne pointure), (ai|avais|avons) commandé ... (mais|et|or) .. (reçu|reçois|livré|arrivé), erreur .. (article|commande|produit|livraison|envoi|colis|référence|couleur|taille|préparation), trompés .. (article|colis|commande|produit|couleur|modèle|taille), vous .. trompé`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 3.5,
      only: 'told',
      phrases: `au lieu, à la place, =différent, =différente, =différents, =différentes, contrairement, (annoncé|vendu|présenté|décrit) .. (comme|en), (devait|devrait|censée) .. être, dépassé .. date, quelqu un .. (porté|utilisé|ouvert|servi), (couleur|teinte|coloris) .. (autre|pas|plus), (c est|est) du (plastique|simili|polyester|synthétique)`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 5,
      phrases: `je (vous|le|la) =renvoie, renvoyer, crédité, la même en, =rapporter, =rends, me suis (trompé|planté|gouré|emmêlé), (taille|pointure) de (plus|moins), (pas|aucune) (utilité|ma taille|ma pointure), =rendre, =ramener, doublon, double emploi, (convient|conviennent|plaît|plaisent) .. pas, pas .. plaire, pas (à mon goût|mon style), plus envie, me devez, bordereau, qr code, satisfait ou remboursé, =un =avoir, frais .. renvoi, combien .. (renvoyer|rendre)`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 3,
      phrases: `pas fan, veut pas, gardez, avec .. étiquette, étiquettes, =somme, nage dedans, (peu|trop) vite, (encore|toujours|est) (emballé|scellé), finalement .. (pas|non|plus|préfère), préfère, argent, prolongation, refus, aime pas, coup de tête`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 6,
      phrases: `(=envoyez|=expédiez|=livrez) .. (pas|plus), laissez tomber, voulais plus, voulons plus`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 7,
      phrases: `trop (grand|petit|petite|large|serré|court|long|juste|étroit) ... (il me faut|il me faudrait|faudrait|prendre|voudrais|aimerais|avez|auriez), (avoir|faudrait|préférerais|voudrais|aimerais|prendre) ... (plutôt|à la place|au lieu), (remplacer|changer|prendre) .. (par|contre|à la place), (taille|pointure|modèle) .. (dessus|dessous), =échange, =échanger, (échanger|échangeable), troquer, changer .. (couleur|modèle|coloris|taille) ... (commande|contre|par), changer ... contre, (changer) .. (contre|de taille|de couleur|de pointure|taille|pointure|l article|de modèle), (taille|pointure) (au dessus|au dessous|en dessous|plus grande|plus petite|supérieure|inférieure|différente)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 2.6,
      phrases: `souci, bof, faible, =détaché, =détachée, fade, accroche, pas dedans, y est pas, y sont pas, revêtement, couture, semelle, s éteint, un seul, (il y a|il y avait) (pas|aucun), dommage, teinture, (au bout|à peine) .. (jour|semaine|=mois|utilisation|heures), de travers, éraflure, branlant, rêche, gratte, pique, goutte, dégouline, coince, bloqué, grince, siffle, (chaussure|pied|gant|basket) (gauche|droit), sent .. plastique, sans arrêt, énormément, fume, =fumée, chauffe trop,  couine, traces, cheveux, poils, insectes, goût (bizarre|étrange|de), à l envers, flou, rame, redémarre, s éteint (tout seul|toute seule), se coupe, s arrête, bouloche, peluche, jauni, ridicule, minuscule, moche, une seule, dépareillé, (au|dès le) premier (essai|jour), dès la première, =mort, =morte, décharge, en réalité, anormal, bizarre, problème`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 5,
      phrases: '=stop, désist*, décommander, revenir sur, (va|vont|allait) pas (à|avec|du), point de dépôt, collecte',
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 3.2,
      phrases:
        'l aurai, statut, =retrait, (ça|moment) .. part, =tournée, créneau, =passage, rdv, rendez vous, locker, casier, =sonné, sonnette, paillasson, palier, hall, portail, réexpédier, même (phrase|statut|message|étape)',
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 1.6,
      phrases: '# (jours|semaines|mois), =noël, anniversaire, demain, date, =48h, =24h, =72h, fait .. (semaine|mois)',
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 2.8,
      phrases: 'norme, provenance, dosage, température, recette, vitesse, idéal, fabricant, inclus, fourni',
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 3,
      phrases: `brancher, installer, =monter, nettoyer, =laver, =galère, étapes, utiliser, =montage, vidéo, avec quoi, schéma, assemblage, allergique, savoir si .. $tourne, racheter, ampoule, cartouche`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 2.2,
      phrases: `allumer, =configurer, réglage, bouton, =voyant, programme, logiciel, appli, manipulation, minuteur, télécommande, traceur`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 3,
      phrases: `adapter, convient, conviennent, gluten, lactose, vegan, halal, allergène, enceinte, contient, supporte, congélateur, servir, hdmi, ampère, (peut elle|peut il), sans danger`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 4,
      only: 'asked',
      phrases: `$trait, couleur, (vaisselle|micro|linge|version|français|anglais), chargeur, pile, bluetooth, wifi, application, iphone, android, usb, branchement, taille (grand|petit|normalement), litre, épais, =four, pluie, extérieur, =prise, sert, poche, manches, première (utilisation|fois)`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 2.8,
      only: 'told',
      phrases: `$trait, $mauvais, pris feu, =brûlé, étincelle, explosé, irritation, plaques, dangereux, polyester, synthétique, acrylique, taille (petit|grand), fondu, devenu, on dirait, réel, =vide, =vides`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.5,
      only: 'told',
      phrases: `(aucun|pas|peu) .. (odeur|parfum|goût|effet|saveur|résultat|image|réaction|lumière|puissance|autonomie|tenue), (dure|durent|tient|tiennent) .. (que|à peine|même pas), (bruit|vacarme) .. (enfer|fou|infernal|insupportable|pas possible|tracteur|avion), (au|dès|après|deux|trois|#|un) .. =lavage, =lavages, détach*, (annoncé|censé|écrit|indiqué|vendu|marqué|précisé) .. (compatible|=neuf|neuve|coton|cuir|=bois|laine|étanche|original), (va|vont|rentre|rentrent|convient|adapte|passe|compatible) pas .. (sur|avec|dans|à|pour|mon|ma|mes), pas compatible, pas ($trait|précis*|fiable|pratique), pas (adapté|compatible|conçu|prévu) .. (à|au|aux|avec|pour), pris l eau, prend l eau, pas en face, pas (bon|bonne) >, oxyd*, dégonfl*, bave, raye, tache, ramolli*, dévisse, (provoqué|causé|donné) .. (allergie|boutons|plaques|rougeurs), date est (dépassée|passée), pas comme, chauffe .. trop`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5.6,
      phrases: `(est ce|est il|est elle|sont ils|sont elles|risque|peut il|va t il) .. (sale|déteindre|déteint|rouille|rétrécit|fuit|casse|raye|tache|sent|pue|gratte|pique|chauffe|bouloche|décolle|abîme|=différent|=différents|glisse|froisse|remplacer|original), où (est|sont) .. (produit|fait|fabriquée), =différence (avec|entre|par rapport|de), (ai|avons|a) =perdu .. $accessoire, (quelle|quoi) .. =différence, induction`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 6,
      phrases: `(vendez|faites|avez|auriez|proposez|trouver|existe) .. (de remplacement|de rechange), (vendez|auriez|proposez|acheter|trouver) .. (seul|à part), changer .. (pile|filtre|batterie|ampoule|sac|lame), (vendez|procurer|racheter) .. $accessoire, où .. (acheter|procurer|=commander|racheter), (=séparément|à l unité), recharge pour, (bol|couvercle|verre|carafe|bouchon|joint|câble|télécommande) .. (tout seul|seul|séparément), au détail, (pièce) (détachée|de rechange), (filtre|batterie|sac|lame|brosse|cartouche|couvercle|joint|verre|ampoule) .. (de rechange|de remplacement|séparément|à l unité|neuf|supplémentaire), rechange, =recharges, =consommables`,
    },
    {
      category: null,
      scenario: null,
      weight: 3.6,
      phrases: `voleurs, escrocs, bande de, incompétents, honteux, honte à vous, connards, plus jamais chez`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 5,
      phrases: `du nouveau, des nouvelles, (serai|être|vais être) .. livré, livré .. (quand|demain|avant|domicile), =faire =livrer, (recevoir|recevrai|avoir|l aurai) quand, ($veux|espérer) .. recevoir .. quand, ou et .. $colis, aucune (info|nouvelle|information), fait # .. attends, réceptionner, toujours pas, même endroit, n avance pas, pas (=partie|=parti), quoi de neuf, ça (vient|arrive) quand, commandé .. (rien|toujours pas), et toujours rien, où ça en est, numéro (de suivi|pour suivre), (pas|aucun|sans) numéro (de suivi|pour suivre), avis (d expédition|de livraison), en préparation, $colis .. (prête|prêt), (déposé|remis) .. (=poste|transporteur), relancer .. (transporteur|livreur), jamais eu .. (colis|paquet|commande|article), où (est|sont|en est|se trouve|se trouvent|reste|en sont|trouver) .. ($colis|il|elle), où (est mon|est ma|sont mes|en est|est passé), quand .. $arrive, quand .. ($colis|vais recevoir|vais avoir|est ce que vais recevoir), (quelle) .. (date|délai|jour|heure) .. (livraison|réception|arrivée|expédition|envoi), date .. (livraison|réception|expédition|envoi), délai* .. (livraison|expédition|envoi|réception|acheminement), délais, combien .. (temps|jours|semaines) .. (livraison|$arrive|attendre|colis|avant), (suivre|suivi|tracer|localiser|retrouver|pister) .. ($colis|livraison|numéro), suivi, numéro .. (suivi|colis|tracking), lien .. suivi, tracking, (statut|état|avancement|situation) .. ($colis|livraison), (nouvelles|infos|informations|info) .. (sur|de|concernant) .. $colis, sans nouvelles, aucune nouvelle, ($colis|est) .. (=parti|=expédié|=expédiée|=envoyé|=envoyée|en route), avez expédié, attends .. ($colis|depuis|livraison), attente .. ($colis|livraison|réception), que se passe .. $colis, (heure|tranche horaire|créneau) .. (livraison|passage)`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.1,
      alone: true,
      phrases: `quel, comment, combien, est ce, =il, =elle, =ils, =elles, faut il, peut on, puis je, (est il|est elle|sont ils|sont elles|a t il|a t elle|y a t il|peut il|doit on|où est|où se), que faire, à quoi, ou, c est, ça, dedans, =le, =la, (est|sont) (la|le|ce|il|elle)`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 6.6,
      phrases: `(échange|retour|remboursement) .. (bien passé|parfait|impeccable|rapide), rapide et (=conforme|soigné|efficace), =conforme et`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 5.4,
      phrases: `pas bon (pointure|taille|couleur|modèle|référence|article|produit|livre|version), (reçu|envoyé|livré|c est|trouvé) .. autre chose, rien à voir, pas .. (produit|article|modèle|taille|couleur|=celui|=celle) .. (=commandé|=commandée|demandée|choisi|voulu|annoncé), commandé .. # .. (livré|reçu) .. #, (modèle|référence) pas (bon|celui)`,
    },
    { category: null, scenario: 'pre-sale', weight: 8, phrases: 'rembours* .. =différence' },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 6.6,
      phrases: `qui =paie .. retour, retour .. (payant|gratuit|à ma charge|à vos frais)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 6.2,
      phrases: `(en|me|nous) renvoyer .. (un|une|autre|deux), m en (envoyer|renvoyer) (un|une), recevoir .. (couvercle|pièce|câble|vis|bouchon|manquant), en état de marche`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.5,
      phrases: `
      $pas .. (reçu|reçus|arrivée|livrée|parvenu|expédié|expédiée|envoyé|réceptionné), toujours rien, rien reçu, non (reçu|livrée|reception|arrivée|parvenu), $colis .. (jamais|pas|non) .. (reçu|arrivée|livrée|parvenu), pas là >, (pas de|aucune|aucun) (colis|nouvelles|livraison|paquet), (jamais|pas) (livrée|venu|arrivée), en cours d acheminement`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4.5,
      phrases: `
      retard, =tarde, tardive, (devait|aurait dû|devrait|aurais dû) .. (arriver|être livré|être livrée|recevoir|être là|livrer|être expédié|avoir reçu), (prévu|promis|promise|garantie|annoncé) .. (livraison|le #|pour|hier|aujourd|$jour), livraison .. (prévue|promise|longue|dépassée|lente|express|rapide|24h|48h|=tarde|toujours), (plus|aussi) (vite|rapidement|tôt), =accélérer, rien venir, rien vu, dépêch*, pour quand, en express, avant $jour, à temps, (besoin|faut|faudrait|voudrais|offrir) .. (pour|avant|d ici) $jour, délai .. (dépassé|passé|pas respecté|trop long|long), depuis .. (semaine|jours|mois) .. (attends|rien|toujours|aucune), trop (long|longtemps|lent), reporté*, repoussé*`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 5.5,
      phrases: `
      (indiquent|dit|considéré|affiche|statut|soi disant|mentionné|suivi|marquée|notée|indiquée|annoncé|déclarée) ... (livrée|remis|distribué|livraison|déposé), livré .. (mais|or), (chez|au) .. (voisin|gardien), mauvaise (adresse|maison|porte|personne|boîte), (livrée|déposé|remis) .. (mauvais|mauvaise|autre|quelqu un|ailleurs|inconnu), (volée|dérobé), colis volé, (qui|pas) .. signé, signature, preuve .. livraison, avis de passage, personne .. (=sonné|passé|venu|livré), livreur, facteur, transporteur, chauffeur, coursier, (suis|serai|sommes|étais|marqué|noté|indiqué|personne|destinataire|soi disant) .. absent, boîte aux lettres, laissé .. (porte|devant|rue|hall), pas =sonné`,
    },
    {
      category: 'logistics',
      scenario: 'tracking-not-moving',
      weight: 5,
      phrases: `
      reconnaît pas .. numéro, numéro .. (inconnu|introuvable|reconnaît), (suivi|tracking|statut|numéro|colis|lien) .. (ne bouge|pas bougé|bloquée|inchangé|pas évolué|évolue pas|bouge pas|plus|erroné|invalide|affiche|donne rien|pas à jour|aucune information|fonctionne pas|marche pas|inconnu|n avance), (=bloqué|=bloquée) .. (à|au|en|dans|depuis|douane|centre|entrepôt), (aucun|pas de) (mouvement|mise à jour|suivi|changement), en transit, (centre|plateforme|plate forme) de (tri|distribution), n évolue, ne bouge plus, (colis|commande|paquet|envoi) .. immobilisé`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 6,
      phrases: `
      code .. (porte|portail|entrée|immeuble|bâtiment), oublié .. (code|étage|numéro|appartement|bâtiment), reprogramm*, venir .. chercher, habite plus, adresse .. (plus la même|pas la bonne), fermons, (changer|modifier|modification|corriger|rectifier|mettre à jour|ajouter|saisir|actualiser|enregistrer|éditer|entrer|définir|créer|configurer) .. (adresse|coordonnées|lieu de livraison|point relais), (mauvaise|fausse|ancienne|nouvelle|autre|bonne|erreur d|trompé d|erreur dans|deuxième|différente) .. adresse, adresse .. (incorrecte|erronée|incomplète|fausse|livraison|changé|expédition|différente|est pas bonne|mauvaise), déménagé, (livrer|envoyer|expédier|rediriger) .. (autre|nouvelle|ailleurs|travail|bureau|chez voisin|différente), point relais, (reporter|décaler|reprogrammer|repousser|changer|modifier|choisir) .. (livraison|date|jour|heure|créneau), relivraison, (serai|serons|serai pas) .. (absent|vacances|là|chez|domicile), (retirer|récupérer|chercher) .. (colis|commande|magasin|paquet|=poste), consigne, digicode, interphone, manque .. (numéro|code|étage|nom|prénom) .. (adresse|appartement|étiquette|rue|porte|immeuble), (nom|prénom) .. (étiquette|sonnette|interphone|colis)`,
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 5,
      phrases:
        '($colis|paquet|il|elle) .. (perdu|égarée|disparu|introuvable), perdu .. (colis|commande|paquet|=poste|transporteur)',
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 2.8,
      phrases:
        'livraison, =livrer, =livrez, =expédiez, =envoyez, =expédie, =livrent, =livrés, =livrée, =livrées, livré (le|à|par|hier|en|aujourd), colis, absent, destinataire, $pays, =étage, hayon, =pays, =iles, camion, =dépôt, =domicile, réception, habite, habitons, expédition, expédier, acheminement, chronopost, colissimo, mondial relay, dhl, =ups, dpd, gls, =poste, relais, envoi, paquet, agence',
    },

    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.5,
      phrases: `
      crépite, saute, ne s éteint, (=son|image|écran) .. (coupe|saute|grésille|noir|floue|figé), pas .. couleur .. photo, défectueu*, défaut, défaillance, panne, hors service, =hs, dysfonction*, malfaçon, $tourne .. (pas|plus|mal|jamais|rien|à peine), ne (s allume|charge|tient|chauffe|démarre), inutilisable, (batterie|écran|moteur|bouton|fermeture|zip) .. (lâché|bloqué|clignote|coincé), se (décolle|décollent|bloque|découd), décollé, décousu, tombe en (panne|morceaux), surchauffe, périmé, =péremption, =pourri, =pourrie, avarié, =fuite, fuient, sent mauvais, (mauvaise|forte) odeur, odeur de, pue, trou, trous, bruit (bizarre|étrange|anormal|de), (trop|super|hyper|très) bruyant, son .. côté, déteint, délavé, instable, décoloré`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3.5,
      phrases: `
      $mauvais .. (qualité|produit|article|matière|finition|achat|matériel), qualité .. ($mauvais|pas|laisse à désirer|moyenne|bof|déçue|déplorable), pas .. (bonne qualité|solide|résistant|qualité|terrible|top), camelote, merde, arnaque, nul, =nulle, fragile, cheap, (jeté|gaspillage|foutu) .. argent, ne recommande pas, déconseille, (pas|ne|jamais) (acheter|recommande|conseille|rachèterai), perte d argent, (très|trop|suis|vraiment|un peu|assez) (déçu|décevant), déçu, décevant, déception, pas (satisfait|satisfaite|content|convaincu|à la hauteur), insatisfait*, mécontent*, mal (fait|cousu|fini|conçu), finitions, poubelle, trop (fin|fragile|mince)`,
    },
    {
      category: 'quality',
      scenario: 'stopped-working',
      weight: 5,
      phrases: `(fonctionne|marche|charge|s allume|tient|répond|chauffe|démarre|allume|marchent|fonctionnent) .. plus, (arrêté|cessé) .. (fonctionner|marcher|bout|minute|seconde|seul|coup|soudain), (est|sont) =arrêtée, après .. (jour|semaine|mois|utilisation|lavage|an|heures|#) .. (cassée|panne|plus|mort|décollé|lâché|hs|s est|troué|déjà|est), (a|ont) (lâché|rendu l âme|grillé|cramé|claqué), garantie, réparation, (service après vente|=sav)`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5,
      phrases: `incomplet, (pas|aucun|rien) .. dans .. (boîte|carton|colis|paquet|coffret|sachet|emballage|pochette), (reçu|livré|eu|envoyé) .. (qu un|qu une|que #|que deux|que trois|seulement), au lieu de (#|deux|trois|quatre|cinq|six|dix), (colis|boîte|carton|paquet|emballage|enveloppe|pochette) .. (=vide|rien dedans), $piece .. (manquant|manquent|absent|pas dans|oublié)`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4.5,
      phrases: `
      (pas|non|ne) .. (=conforme|correspond|correspondent|identique|fidèle|ressemble), mensonger*, trompeu*, contrefaçon*, contrefait, faux, fausse, fake, imitation, =copie, (pas|est ce) .. (original|authentique|d origine|officiel|vrai), authenticité, =occasion, reconditionné, déjà (=utilisé|servi|ouvert|portée|été), (=utilisé|usagée), (pas|n est) .. (neuf|neuve), (boîte|emballage|sceau|scellé) .. (ouvert|pas scellé), trop (petit|petite|grand|court|long|longue|serrée|large|étroit|juste), plus (petit|petite|grand) que, (inconfortable|transparent)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 6,
      phrases: `(tout essayé|suivi la notice|changé|rechargé) ... (rien|toujours|pas), a (pas|jamais) (fonctionné|marché), (renvoyer|réexpédi*) .. (nouveau|neuf|autre|manquant), même après, ($veux|envoyer|renvoyer|recevoir|avoir|attends) .. (remplacement|neuf|neuve|nouvel exemplaire|nouveau produit|pièce manquante|pièces manquantes|article manquant|bon article|bon produit|bonne taille|bonne couleur|autre exemplaire), (envoyer|expédier) .. (nouveau|neuf|nouvelle|autre|bon|pièce|manquant), (pouvez|pourriez|veuillez|merci de|me|nous|allez) .. remplacer`,
    },

    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 7,
      phrases: `
      (retourner|renvoyer|rendre|ramener|restituer) .. ($colis|le|la|ça|cela), (étiquette|bon|bordereau|procédure|politique|frais|adresse|délai|demande|conditions|modalités|numéro|motif|code) .. retour, retourner, =reprise, bon de retour, en veux (plus|pas), mes sous, rétract*, (reprendre|reprenez|repris), étiquette .. prépayée, (le|la) (rendre|retourner|renvoyer|reprendre), retour`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 7.2,
      phrases: `
      rembours*, $veux .. (remboursée|argent|dédommagement|indemnisation|compensation), (récupérer|rendre|rendez|rendu|revoir|ravoir|retrouver|restituer|retour) .. argent, mon argent, geste commercial, dédommag*, indemnis*, compensation, recrédit*`,
    },
    {
      category: 'return',
      scenario: 'refund-status',
      weight: 7,
      phrases: `
      =virement .. (annoncé|promis|pas|toujours|reçu|relevé|apparaît|quand), $pas .. =virement, toujours pas de =virement, argent .. (pas|toujours|rien|jamais) .. (compte|reçu|rendu), (où|quand|statut|suivi|état|suivre|combien de temps|délai|date|avancement|nouvelles|vérifier|toujours) .. (remboursée|argent|dédommagement|restitution), $pas [été|reçu] (remboursé|recrédité|argent), (remboursement) .. (pas|toujours|jamais|reçu|attente|=tarde|non), (attends|attente) .. (remboursement|argent|être remboursé), (renvoyé|retour|renvoyée|retournée|rendu) ... (remboursée|argent|toujours), (reçu|avez) .. mon retour, retour .. (reçu|bien arrivé|traité)`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 7,
      phrases: `
      (me suis|suis) trompé .. (modèle|taille|couleur|article|produit|commande|pointure), annul*, (stopper|arrêter|suspendre|bloquer|résilier|supprimer|interrompre) .. (commande|achat|envoi|expédition|livraison), (veux|besoin|souhaite|voulons) plus, (ne|n en) .. (veux|voulons|souhaite|ai) plus .. (besoin|article|commande|produit), plus besoin, stop tout, changé d avis, (commandé|acheté|achat|validé|passé) .. (par erreur|deux fois|en double|par mégarde|sans faire exprès|par accident), erreur de (commande|ma part), (trouvé|moins cher) ailleurs, ne pas (expédier|envoyer), renonce*, double commande`,
    },
    {
      category: 'return',
      scenario: 'refused-delivery',
      weight: 7,
      phrases: 'j ai refusé, refusé .. (livreur|carton|facteur|colis|livraison|paquet|commande)',
    },

    {
      category: 'usage',
      scenario: 'how-to',
      weight: 5,
      phrases: `
      (avant|première) .. première (utilisation|fois|lavage), remet, remettre .. (zéro|à l heure), (faut il|il faut|doit on) .. (avant|laver|mettre|utiliser|charger|brancher), comment .. $utiliser, comment (ça|cela) (marche|fonctionne), c est quoi, c est normal, est ce normal, s enlève, veut dire, se (plie|démonte|monte|lave|règle|branche|recharge|charge|fixe|met), (passe|lave|va) .. machine, trouve pas .. (bouton|réglage|prise|touche|fonction|mode|menu|port|numéro de série), allergique à, consomme, rentre dans, conseillez, à quoi (sert|servent), comment (faire|fait on|procéder), (sais|comprends|arrive|réussis|parviens|trouve|arrivons) pas .. (comment|$utiliser|à|la notice|fonctionnement), (n arrive|arrive pas|parviens pas|impossible) .. (à|de) .. $utiliser, (expliquer|aider|savoir|dire|indiquer|montrer) .. comment, (quel) .. (bouton|touche|réglage|mode), (voyant|lumière|lampe|led|témoin) .. (rouge|vert|bleu|orange|clignote|signifie|jaune|blanc), clignote, que signifie, (fais|faire|fait) .. (mal|erreur|mauvaise manipulation|quelque chose), (appairer|appairage|jumeler|jumelage|réinitialis*|paramétr*|configur*|étalonn*|calibr*), connecter .. (au|à|avec|wifi|téléphone|tv|bluetooth), mise en (service|route|marche), entretien, (charge|recharge|dure|tient|cuit|sèche) .. combien de temps, (combien|tous les) .. (temps|fois|heures) .. (charger|recharger|nettoyer|changer|cuire|poser), posologie`,
    },
    {
      category: 'usage',
      scenario: 'manual',
      weight: 6,
      phrases: `
      livret, (sans|pas|aucune|manque) .. (notice|papiers|manuel|mode d emploi|instructions), notice, mode d emploi, manuel, =instructions, fiche technique, =tuto, tutoriel`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5,
      phrases: `
      compatib*, (va|vont) (avec|sur|pour|dans), (convient|conviennent|adaptée|s adapte|fonctionne|=marche|=marchent|fonctionnent|rentre|convenir|aller|prévu|valable) .. (pour|avec|sur|à|dans|au|aux|en #), (est ce que|est il|est elle|sont ils|est ce) .. (compatible|adapté|fourni|inclus|dangereux|bio|naturel|livré avec|vendu avec|possible de $utiliser|ajustable), (peut on|peut il|on peut|puis je|peux je|je peux|pouvez on) .. $utiliser, quel .. (modèle|taille|$trait|pile|couleur|voltage|tension|ingrédients|type|version|pointure|marque|=prise|connectique|tissu|résolution|ampoule), pile* [sont] (fournies|incluses|comprises|nécessaires), (fournis|inclus|compris|livré) avec, faut il`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 4.2,
      phrases: `
      guide des tailles, taille .. (choisir|prendre|conseillez|correspond|grand|petit), combien .. (mesure|pèse|watts|volts|litres|personnes|contient|places|cm|kilos|grammes|dure|tient|pièces), volt, watt, composition, ingrédients, fait en, fabriqué, caractéristiques, spécifications, du (gluten|lactose|latex|parabène|parfum|sucre|sel), à partir de quel âge, (âge|enfant) .. (conseillé|recommandé), durée de vie`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.6,
      phrases:
        'est ce que (ce|cet|le|la|il|elle|ça|c), (est il|est elle|sont ils|a t il|a t elle|peut il|peut on|faut il|y a t il), taille, réglage',
    },

    {
      category: null,
      scenario: 'invoice',
      weight: 7,
      phrases:
        'facture, tva, justificatif, reçu (fiscal|paiement|d achat), ticket de caisse, preuve d achat, note de frais, siret, duplicata',
    },
    {
      category: null,
      scenario: null,
      weight: 6,
      phrases: `
      (arrive|peux|parviens) pas à (=commander|payer|passer [la] commande|valider|inscrire), (coûte|vaut) combien, c est combien >, combien ça coûte, (changer|modifier) .. adresse (mail|email), =me connecter, quel est (prix|tarif), (=payer|=régler) .. (par|en (#|plusieurs|trois|quatre)|avec|carte|paypal|refusé|échoué|chèque|espèces|=virement|sécurisé), (mode|moyen|méthode|problème|erreur|souci|option) .. (paiement|règlement), =paiement, =paiements, carte (bancaire|bleue|crédit|de crédit|débit), (carte|paiement) .. refusée, hors taxe, montant ht, paypal, =virement, débité, prélevé, (facturé|payé) .. (deux fois|double|tort|trop|argent), débit, relevé bancaire,
      (mon|un|votre|le) (compte|profil|espace client), compte (client|utilisateur|gratuit|premium|bloqué|amazon|pro|bancaire), (créer|ouvrir|supprimer|fermer|résilier|désactiver|modifier|changer de|récupérer|accéder|annuler|clôturer|éditer|passer) .. (compte|=abonnement|profil|prime), mot de passe, mdp, identifiant, connecter .. (compte|site|espace), connexion, inscription, inscrire, =abonnement, désabonn*, désinscri*, résiliation, newsletter, rgpd, code .. (vérification|confirmation), adresse (mail|email|e mail), site .. (bug|marche pas|fonctionne pas)`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 6,
      phrases: `
      promo*, remise, rabais, réduction, ristourne, code (promo|réduction|promotionnel|avantage|cadeau), bon (de réduction|d achat), coupon, =soldes, existe .. (=rouge|=noir|=bleu|=vert|=blanc|=gris|taille|couleur), (avez|auriez|faites|proposez) vous .. (coloris|couleur|taille|pointure|=rouge|=noir|=bleu|=vert|=blanc|gaucher|autres), (quel|meilleur|baisse|votre) (prix|tarif), alignez, (quand) .. (reviendra|reviendront|=solde), combien (coûte|vaut|pour), prix .. (baissé|augmenté|changé|affiché|plus bas|combien), =devis, moins cher, en stock, stock, rupture, réassort, réapprovisionn*, (à nouveau|de nouveau|bientôt|encore|quand|sera) (disponible|dispo), disponible, dispo, =ouverts, disponibilité, indisponible, précommande, (=acheter|=commander) .. (comment|où|plusieurs|puis|gros), (veux|voudrais|souhaite|aimerais) .. (=acheter|=commander|passer [une] commande), (passer|faire|effectuer) .. (commande|achat), ajouter .. (article|produit|commande|panier), (modifier|modification) .. (commande|panier|achat), panier, grossiste, en gros, carte cadeau, =fidélité, paquet cadeau, personnalis*, gravure, sur mesure`,
    },
    {
      category: null,
      scenario: null,
      weight: 5,
      phrases: `
      (parler|discuter|contacter|joindre|appeler|échanger|communiquer) .. (conseiller|conseillère|agent|humain|personne|quelqu un|service client|service clients|support|assistance|responsable|opérateur|vendeur|service clientèle), service client, (numéro|n) .. téléphone, téléphone .. (contact|numéro), (rappeler|appelez), horaires, (adresse|trouver|où) .. (magasin|boutique), (vos|votre) coordonnées, où êtes vous, coordonnées bancaires, (personne|service|vendeur|vous) .. répond*`,
    },
    {
      category: null,
      scenario: null,
      weight: 3,
      phrases:
        '(vendez|avez|proposez) vous .. (en|des|aussi|autres), (pas|aucune|sans) .. (réponse|répondu|répondez), =payer, =payé, =compte, emploi, magasin, boutique, =contact, =contacter, prix, tarif, catalogue, association, établissement, abonnés, =gagnez, il reste, =restent',
    },
    {
      category: null,
      scenario: 'review-talk',
      weight: 4,
      phrases: `
      (déçu|mécontent|insatisfait) .. (service|vendeur|accueil), (déposer|faire|porter) .. plainte, réclamation, plaindre, ($mauvais|incompétent|honteux|inexistant) .. (service|service client|=sav|accueil|vendeur), service .. ($mauvais|incompétent|honteux|inexistant|zéro), (laisser|donner|écrire|publier|poster|déposer|mettre|supprimer|modifier) .. (avis|=commentaire|évaluation|note|étoiles|retour d expérience), mon avis, =commentaire, =commentaires`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 4,
      phrases: `
      merci (pour|beaucoup pour|de votre aide|infiniment), (bien|tout) .. (reçu|passé|parfait|réglé|résolu|arrivée|=conforme), (très|super|vraiment|suis|entièrement|tout à fait|hyper) (satisfait|satisfaite|content|bien|bon|beau|belle|ravie|heureux|joli|confortable|pratique|efficace), satisfait, satisfaite, ravi, content, (excellent|super|parfait|parfaite|bon|génial|top|magnifique|meilleur|beau|belle|très bon|très bonne) (produit|qualité|article|achat|vendeur|service|rapport|livre|cadeau|matériel|appareil|rapport qualité), (fonctionne|marche|correspond|convient) (très|parfaitement|bien|à merveille|super|nickel), =conforme à la description, =conforme, recommande, rien à (dire|redire), impeccable, nickel, au top, j adore, adore`,
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
      scenario: 'pre-sale',
      weight: 2.1,
      only: 'asked',
      phrases: `(avez|faites|acceptez|proposez|êtes|prenez|offrez) vous, vous (acceptez|proposez|êtes), existe`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 9,
      phrases: `(enlever|chercher|récupérer|déposer|collecter) .. retour, (=mon|=un|mes|faire|pour [le]|colis|demande de|demandé le) retour, (pas|aucun|aucune|reçu|recevoir|imprimer) .. (étiquette|bordereau|bon [de] retour), veux pas .. =garder, retour .. (=poste|relais|mondial|chronopost|colissimo|ups|dpd)`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 7,
      only: 'told',
      phrases: `(livraison|envoi|expédition|service) .. (rapide|soigné|efficace|impeccable|parfaite|au top|nickel), plus (vite|tôt) que prévu, (reçu|arrivé) .. parfait état, (problème|souci|question) .. (résolu|réglée|=régler tout seul)`,
    },
    {
      category: null,
      scenario: 'sales-pitch',
      weight: 7,
      phrases: `
      seo, référencement, (augmenter|booster|améliorer|développer|doubler) .. (ventes|visibilité|chiffre|trafic|classement), (notre|sommes [une]) =agence, partenariat, collaboration, influenceu*, sponsor*, affiliation, proposition commerciale, nous (proposons|fabriquons|sommes (fabricant|une =agence|un fournisseur|spécialisés)), (vérifier|confirmer|mettre à jour|valider) votre (compte|identité|paiement|informations), compte .. (suspendu|bloqué|limité|désactivé), (=gagné|loterie|tirage au sort|cadeau gratuit), bitcoin, crypto*, investissement, prêt personnel, crédit rapide,  héritage, recrutement, candidature, (=stage|cv|postuler), (essai|audit|consultation) gratuit*, vos (annonces|fiches produits|produits sur), votre boutique, météo, blague`,
    },
  ],
  risks: [
    {
      risk: 'safety',
      phrases: `(pris|prend|prendre|mis|met|début|départ) .. feu, incendie, flammes, (fumée|étincelle), (brûlée|brûlure), (pris|prend|reçu|pris une) .. décharge, châtaigne, choc électrique, électrocut*, coup de jus, court circuit, explosé, (blessée|suis coupé|est coupé|coupure|saigne|urgences|hôpital|hospitalisé|médecin), allergi*, réaction allergique, urticaire, (irritation|plaques|boutons|rougeurs|démangeaisons), (enfant|bébé|fils|fille|petit|chien|chat) .. (avalé|étouffé|brûlé|=coupé|malade|blessée|failli), avalé, étouff*, intoxi*, malade, vomi, dangereux, danger, toxique, (surchauffe|brûlant|fondu), odeur de brûlé, sent le brûlé, batterie .. (gonflée|fondu)`,
    },
    {
      risk: 'legal-threat',
      phrases:
        'avocat, (porter|dépôt|déposer) .. plainte, justice, tribunal, (poursuites|poursuivre|action|voie|démarches|recours|suites) (judiciaire|justice|juridique|en justice|légale), juridique, mise en demeure, (dgccrf|répression des fraudes|ufc|60 millions|que choisir), association de consommateurs, police, gendarmerie, huissier, =procès, protection juridique, médiateur, conciliateur, signal conso, signalconso',
    },
    {
      risk: 'a-to-z-threat',
      phrases:
        'garantie a à z, garantie a z, a à z, a z, a to z, réclamation .. amazon, (contacter|signaler|saisir|prévenir|appeler|informer|plaindre) .. amazon, (litige|dossier|réclamation) .. (ouvrir|amazon|paypal), ouvrir .. (litige|réclamation|dossier), (rétrofacturation|chargeback|opposition|contester), ma banque',
    },
    {
      risk: 'negative-review-threat',
      phrases:
        '(mauvais|mauvaise|négatif|une étoile|1 étoile|zéro étoile|très mauvais) .. (avis|commentaire|évaluation|note), (avis|commentaire|évaluation|note) .. (négatif|en conséquence|mauvais|mauvaise|défavorable|salée), (une|1|zéro) étoile, (prévenir|avertir|dire|raconter) .. (tout le monde|autres clients|tous|gens), (réseaux sociaux|facebook|twitter|trustpilot|instagram|tiktok|youtube)',
    },
    {
      risk: 'fraud-signs',
      phrases:
        '(en dehors|hors|sans passer) .. amazon, (western union|moneygram|bitcoin|cartes cadeaux|pcs), arnaque, arnaqueur, escroc, escroquerie, fraude, frauduleux, voleur, phishing, hameçonnage, piraté, usurp*, pas (commandé|passé cette commande|effectué), (coordonnées bancaires|numéro de carte|mot de passe|code) .. (envoyer|confirmer|communiquer|transmettre|vérifier), rembourse* .. (autre compte|autre carte|autre carte bancaire)',
    },
    {
      risk: 'anger',
      phrases:
        'honteux, honte, scandaleux, inadmissible, inacceptable, furieux, en colère, très (mécontent|énervée|fâché), énervé, ras le bol, =marre, (foutez|foutre|moquez) .. (gueule|monde|moi), se (moquer|foutre|foutent), du foutage, incompétent, lamentable, (plus jamais|jamais plus), dernière (fois|relance|sommation|chance), inqualifiable, révoltant, déplorable, intolérable, (troisième|3ème|3e|quatrième) (fois|message|mail|relance), ça suffit, patience a des limites, indigne, catastrophe, exaspérée, je suis dégoûté, c est du vol, pitoyable',
    },
    {
      risk: 'abusive-language',
      phrases:
        'merde, =connard, =connasse, salaud, salope, pute, putain, fils de pute, enculé, enfoiré, foutre, va te faire, imbécile, abruti, crétin, débile, bande de (cons|voleurs|nuls|guignols|escrocs), ta gueule, ordure, raclure, bâtard, ntm, fdp',
    },
  ],
  guards: `joyeux noël, sans (cesse|arrêt|raison|succès), parquet, (pour|vu|à) [le|ce] prix, (paquet|lot|boîte|pack|sachet) de (#|deux|trois|quatre|six|dix|douze), sur (mon|notre) compte, que faut il faire, vous (=envoyez|=expédiez|=livrez) (pas|plus), peinture, traverser, marquer, proches, au nickel, (ai|avons|avoir|ayant) suivi, suivi (du sommeil|cardiaque), sauf erreur de ma part, renvoie .. erreur, attends ... (réponde|réponse|rappelle), (=le|=ce|=un|=mon|=du|=votre|=les|=ces|=des) (=livre|=livres), enquête de satisfaction, ressort, fire (tv|stick|hd|tablette), feu (arrière|avant|de position|rouge|stop), huile d avocat, détecteur de fumée, graver, amortisseur, pas cassé, pas défectueux, pas de souci, pas de problème, bon état, cordialement, pas mal, d avance, par avance, rien à redire, en retour de, bien à vous, dans l attente, en attente de (votre|vos), en retour, retour de votre part, attends (votre|vos) (retour|réponse), votre (retour|réponse), point de vue, en fait, pas grave, bonne réception, de l argent, faut il que`,
  alternatives:
    'sinon, à défaut, dans le cas contraire, =autrement, au pire, si (ce|ça|cela|il|vous|je|le|la|rien) .. pas, si vraiment, sans quoi, faute de',
  requests: `(t|est|sont|va|vont|peut|peuvent|fait|faut) (il|elle|on) , < (est|sont|y a t il), (vendez|faites|acceptez|proposez|avez|auriez|serait|livrez|expédiez) (vous|il), (à quoi|c est quoi|y a t il|peut on|est il|livrez vous|avez vous), (voudrais|souhaite|veux|aimerais|désire|demande|exige|besoin|voulons|souhaitons), (pouvez|pourriez|peux|puis|peut) (vous|tu|je|on), merci de, svp, s il vous plait, veuillez, est ce que, est ce, comment, < quand, quand (est|sera|seront|vais|va|vont|aurai|allez|pensez|arrive|recevrai|part), où (est|sont|en), quel, quelle, combien, dois je, que (faire|dois), cherche, savoir, (grand|petit|court|long|français|coton|cuir|noir|laine|rouge|bleu|gauche) ou, < compatible`,
  negations: {
    words: 'pas, jamais, non, plus, ni, rien, sans',
    before: `(veux|souhaite|demande|désire|voudrais|cherche|voulais|veut|voulons) (pas|ni|rien) [de|d'|un], pas (de|besoin|un|une|question), (pas|plus) besoin, sans, (plutôt|au lieu) que, non pas, ni, aucun, pas`,
    after: '(pas|plus) (nécessaire|utile|la peine|besoin|obligatoire), inutile',
  },
};
