import type { Table } from '../language.ts'

/** Nouns that demean someone, beyond the set @insult: animals, vegetables, crooks, fools. */
const NAMES =
  '@insult|rapiats|vautours|vautour|charognards|charognard|requins|requin|vampires|rat|rats|lâches|lâche|raclures|raclure|crevures|crevure|pourritures|pourriture|vermine|vermines|larves|larve|lopettes|mythos|mytho|mythomanes|filous|filou|pigeonneurs|malfrats|malfrat|malfaiteurs|gangsters|mafieux|mafia|profiteurs|profiteur|exploiteurs|tricheurs|tricheur|manipulateurs|manipulateur|imposteurs|imposteur|ignares|ignare|ignorants|ignorant|analphabètes|illettrés|illettré|demeuré|demeurée|attardé|attardés|attardée|dégénérés|dégénéré|tarés|taré|tarée|cinglés|gogol|gogols|triso|neuneu|neuneus|nigaud|nigauds|bécasse|bécasses|dinde|dindes|cruche|cruches|quiche|quiches|gourde|gourdes|courge|courges|cornichon|cornichons|nouille|nouilles|patate|cloche|cloches|buse|buses|truffe|truffes|tanche|tanches|brêle|brêles|burne|burnes|glandu|glandus|planqués|planqué|tocard|toquards|toquard|gougnafier|gougnafiers|rustre|rustres|goujat|goujats|malotru|malotrus|malpoli|malpolis|malpolie|mufle|mufles|cave|caves|niaiseux|niaiseuse|épais|cabochons|cabochon|tarla|nono|moron|morons|poche|poches|pissenlits|zouave|zouaves|zozo|zozos|pingouins|pantins|pantin|marionnettes|tartuffe|tartuffes|pitres|pitre|saltimbanques|inutiles|inutile|merdeux|merdeuse|sagouins|sagouin|salopiaud|pignouf|pignoufs|couillons|couillon|ducon|duconne|boloss|bolos|bouffonne|bouffonnes|clodos|clochards|chiens|chien|porcs|porc|cochons|cafards|cafard|raté|ratés|minables|branquignols|branquignol|branques|nullards|nullard|fumiers|fumier|bouché|bouchés'
/** What a person of the company is called. */
const STAFF =
  'conseiller|conseillère|conseillers|conseillères|vendeur|vendeuse|vendeurs|vendeuses|livreur|livreurs|technicien|techniciens|technicienne|employé|employée|employés|agent|agente|agents|secrétaire|secrétaires|standardiste|caissière|caissier|caissières|hôtesse|réceptionniste|guichetier|guichetière|chef|cheffe|patron|patronne|gérant|gérante|directeur|directrice|responsable|responsables|manager|expert|experts|commercial|commerciaux|chauffeur|chauffeurs|contrôleur|contrôleuse|contrôleurs|serveur|serveuse|médecin|docteur|infirmière|équipe|équipes|personnel|collègue|collègues|gars|stagiaire|stagiaires|modérateurs|modérateur|développeurs|dev|devs|service|sav|compagnie|boîte|société|entreprise|boutique|banque|gestionnaire|gestionnaires|dirigeants|pdg|direction'
const BOT =
  'robot|robots|bot|bots|chatbot|chatbots|machine|ia|automate|programme|algorithme|assistant'
/** Words between « vous êtes » and the insult. */
const VERY =
  'vraiment|tous|toutes|que|qu|juste|bien|bel|tout|simplement|complètement|totalement|franchement|si|trop|tellement|quand|même|rien|d|de|des|du|un|une|gros|grosse|grosses|grande|grands|sacré|sacrés|sacrée|belle|vrai|vrais|vraie|vraies|fieffés|sale|sales|bande|bandes|équipe|tas|parfait|parfaits|parfaite|pur|purs|beaux|gentil|espèce|mais|putain|parfaitement'

/** French insults at the reader, the staff or the company, and swearing at nobody. */
export const insults: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'insult',
    claim: 'insult',
    also: { anger: 2.2 },
    weights: {
      2: `
        vous n'êtes|êtes|etes ?${VERY} ?${VERY} ?${VERY} ?${VERY} ${NAMES}|@rude|merdes; vous _ être ?${VERY} ?${VERY} ${NAMES};
        tu|t|toi es ?${VERY} ?${VERY} ?${VERY} ${NAMES}|@rude; t'es pas vite|fute|futé|fine|fin; pas vite vite;
        bande|gang|tas|ramassis|brochette|clique|meute|paquet d|de|des ?gros|grosses|sales|petits|petites|vrais|pauvres|fieffés ${NAMES}|@rude|snuls|pas;
        bande|gang de ?sales|gros|petits ${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'x', 'y', 'z'].map((letter) => `${letter}*`).join('|')};
        bande d'${['a', 'e', 'i', 'o', 'u', 'h'].map((letter) => `${letter}*`).join('|')}; espèce|espèces d|de ?sale|sales|gros|grosse|pauvre|pauvres|vieux ${NAMES}|@rude|${BOT};
        gros|grosse|grosses|sale|sales|pauvre|pauvres|sombre|sombres|fieffé|fieffés ${NAMES}; quel|quelle|quels|quelles ?bande ?d ?de ${NAMES};
        ${NAMES} que vous êtes; que vous êtes ${NAMES}; tous|toutes ?des|d ?les ${NAMES}; vous ?tous ?des ${NAMES}; équipe|armée|repaire|nid|société|entreprise|enseigne|boîte|boite|compagnie|maison|banque|assurance d|de|des ${NAMES};
        vos|votre|ton|tes|ce|cette|le|la|l|leur|leurs ${STAFF}|${BOT} _ est|sont ?${VERY} ?${VERY} ?${VERY} ${NAMES}|@rude|odieux|odieuse|arrogant|arrogante|arrogants; vos|votre|ton|tes|ce|cette|le|la ${STAFF} ?de|du|au _ une|un|des ?vrai|vraie|vrais|vraies|gros|belle ${NAMES};
        ${STAFF} ?une|un ?vraie|vrai|belle|sacrée ${NAMES}; conseiller|conseillère|conseillers|agent|agents|vendeur|vendeuse|livreur|technicien|sav|compagnie|boîte|boite|société|entreprise|banque|patron|direction|service client de|d ${NAMES}|merde|marde|mes; ${STAFF} odieux|odieuse|débile|débiles|incapable|incapables|incompétent|incompétente|incompétents|malhonnête|malhonnêtes|stupide|stupides|inutile|inutiles;
        abruti|abrutie|idiot|imbécile|crétin|crétine|con|voleur|escroc|débile|guignol|cretin ?de|du ?votre|ton|ce ${BOT}|${STAFF}; espèce de|d ${BOT};
        ${BOT} ?de|à|complètement|vraiment|totalement ?la débile|débiles|stupide|stupides|idiot|idiote|idiots|con|cons|conne|inutile|inutiles|merde|pourri|pourris|incompétent|nul|débilos|attardé|abruti|bidon;
        ${BOT} ?est|es|sont ?vraiment|trop|complètement con|cons|débile|débiles|stupide|stupides|idiot|idiots ?comme; stupide|stupides|idiot|idiote|pauvre|foutu|foutue|sale|saleté|saloperie|putain ?de ${BOT};
        être ?vraiment|bien|sacrément|un ?peu demeuré|demeurés|débile|débiles|con|cons|abruti|abrutis|crétin|idiot|bouché|bouchés ?pour; faut|faudrait être ?vraiment ?une|un|des ?bande|gros|sacré ?d|de ${NAMES}; équipe ?aussi|vraiment|complètement nulle|nul|incapable|incompétente; aussi|pareils|tant nuls|nulles|incompétents|bêtes; nuls à ce point; pas possible d'être ?aussi nul|nuls|con|cons|bête|bêtes;
        tu|vous|robot|bot ?ne sers|sert|servez|servent ?vraiment|strictement|absolument|franchement à|a rien; tu sers à quoi; sers à|a rien; servez à|a rien; fermez la; tg ?le|la ?bot; ferme la ?robot|bot; ta gueule; vos gueules;
        retourne|retournez à l'école; apprends|apprenez à ?lire|travailler ?bande; cerveau ?de|d huître|moule|poisson|moineau|mouche|petit; pois chiche; qi ?de|d ?une huître|moule|bulot|négatif; allez ?tous|vous|donc ?tous chier|crever|mourir|rôtir; allez vous faire voir|pendre|cuire|soigner; va te faire voir|cuire|soigner; allez au diable; allez en enfer;
        vous|tu ?me|nous dégoûtez|dégoûtes|débectez|écœurez; me donnez envie de vomir; votre incompétence; votre bêtise|connerie|stupidité|malhonnêteté|médiocrité ?crasse; êtes|es ?tous ?la|une honte|plaie|calamité|nullité|catastrophe ?de|pour ?la|le|les|profession|métier|ambulante;
        vous êtes ?une ?vraie honte; vos|votre|les bande de|d; @insult va; rendez|rends|rouvre|réponds|répondez|lis|lisez|écoute|dégage|dégagez|bouge|bougez|arrête|arrêtez ?le|moi|la|donc|un|mon|peu|fric|argent __ andouille|andouilles|abruti|abrutis|crétin|crétins|crétine|connard|voleur|menteur|escroc|imbécile|imbéciles|idiot|clown|guignol|bouffon|ducon|neuneu;
        escrocs|arnaqueurs|charlatans|incapables|bouffons|guignols|clowns|menteurs|incompétents|imcompétents|incompétants|charlots|branleurs|crétins|imbéciles|abrutis|hypocrites|fainéants|feignants|feignasses|glandeurs|rapaces|vautours|charognards|truands|tocards|ignares|bandits|brigands|crapules|malfrats|ringards|branquignols|nullards|minables|débiles|pourritures|parasites|sangsues|lâches|voleurs|pignoufs|andouilles|andouille|tartuffes;
        ces|les|tes|vos clowns|guignols|charlots|branquignols|pitres|zouaves|zozos ?de|du|qui|ont|sont; voleurs; les|des|bande|de gros nuls; bonne à rien; bon à rien; bras cassés; clown de service; sale ?petit|petite|gros|grosse rat|rats|type|bonne|voleur|profiteur|menteur; salauds de|d; croque morts`,
      3: `
        connard|connards|connasse|connasses|conard|conards|conasse|enculé|enculés|enculée|enculer|salaud|salauds|salopard|salopards|salope|salopes|enfoiré|enfoirés|enfoirée|fdp|batard|bâtard|bâtards|bâtarde|abruti|abrutis|abrutie|raclures|crevures|trouduc|ducon|pouffiasse|poufiasse|pétasse|grognasse|tapette|tarlouze|pédé|bouffonne|enflure|enflures|encules|enkulé|enkulés|conard|c0nnard|konnard|connar|connars;
        ordures; trou|trous du|de cul|balle; tête|têtes de noeud|nœud|cons|con|merde|mort; merdes ambulantes; sac|sacs à merde; sous merde|merdes; grosse|grosses merde|merdes; espèce|espèces|bande de merde|merdes|cons; fils|fille|filles de pute|putes|chien|chiennes; va|allez|aller ?donc|tous ?te|vous|tous faire foutre|enculer|mettre|baiser|enc; va te|vous faire f;
        faire foutre|enculer; allez tous|donc vous faire; ta|vos gueule|gueules; tg; ftg; ferme|fermez ta|vos|la|votre gueule|gueules|bouche; nique|niquez|niké ?bien ta|ton|vos|votre|vous|sa|tes mère|mères|race|morts; ntm; nique ?bien vous; pauvre|gros|grosse|sale|sales|vieux|petit|petite|jeune con|cons|conne|connes|merde; je vous emmerde|encule|pisse|chie; je t'emmerde|encule; allez tous crever; crevez tous; va crever`,
    },
  },
  // letters hidden or left out: « c*nnards », « enc*lés », « enf… », « s@lopes »: what stands after the mask
  {
    kind: 'signal',
    cue: 'insult',
    claim: 'insult',
    also: { anger: 2.2 },
    weights: {
      3: `
        nnard|nnards|nnasse|nnasses|onnard|onnards|nnrd|nnrds|conn; con rd|rds|ard|ards; conn rd|rds|rd|s|ards; co nard|nards|nnard|nnards; c est nnard|nnards|ard|ards|s|nard|nards|rd|rds;
        enc|encu|encul les|lés|le|lé|ule|ules|es|é|és|s; bande|tas|espèce|espèces|sale|sales|gros|grosse d|de|d'enc enc|enf|encul|enfoir|sal|salo|conn|b|c|batar|abr|put|fdp|m|cn|cnrd|cnnrd|s|con;
        enf|enfoir|enfo ires|irés|ire|iré|oires|oirés|rés|res|s|es; sal|sa uds|ud|pards|pard|opes|ope|pe|pes|lope|lopes; s alauds|alaud|alopes|alope|lope|lopes|lauds|laud|lopards|ls; b tard|tards|atard; abr tis|ti; p|pu te|tes; p tain de ?bot|robot; f ls de p|pute; fils de p|pu|put|; fils de p; f d p; t g ?le ?bot; n t m; nique ta|vos m; va te|vous faire f|e|en|enc|fo|foutr; allez|aller vous faire f|e|en|enc|fo|foutr; ta g|gu|gueul; m|mer|me rde|de|des|rdes de ?la ${BOT}|${STAFF}; ${BOT}|${STAFF} de m rde; belle|grosse|sale|vraie|tas ?de m rde|erde ?de`,
    },
  },
  {
    kind: 'alone',
    cue: 'insult',
    claim: 'insult',
    also: { anger: 2.2 },
    weights: {
      2: `menteur|menteuse|escroc|voleur|voleuse|arnaqueur|incapable|incompétent|incompétente|abruti|idiot|imbécile|crétin|guignol|clown|bouffon|charlot|con|conne|connard|hypocrite|rats|inutile|fumiers|fumier|pourris|merdeux|nullards|boloss|pathétiques|minable|tocard`,
    },
  },
  {
    kind: 'except',
    cue: 'insult',
    claim: 'insult',
    weights: {
      1: `
        voleurs ont|m|du|dans|qui|courent|sont|est|sera; des|les|mes|ces|nos|deux|trois|aux voleurs ont|m|sont|qui|passés|de|étaient|avaient; anti|alarme|contre|aux|au|ni|mon|par voleurs|voleur|voleuse; le|les voleurs|voleur ont|a|est|m;
        par des|un|les|deux|mes ?prétendus|faux ${NAMES}; traité|traite|traitée|traités|traiter|traitez|appelé|appelée|insulté|insultée|qualifié|accusé|accusée|prend|prenez|prends|pris|prise|passer|passe|passé ?m|mon|ma ?de|d|comme|pour ?un|une|des|épouse ?gros|grosse|vulgaire|simple ${NAMES}|@rude|voleuse;
        pris|prendre|prenez|prend|prends|passe|passer ?nous|moi ?encore ?pour ?un|une|des ?gros|vrais ${NAMES}|@rude; comme ?un|une|des ?gros|grosse|vrai|vraie|vieux|vieille ${NAMES}|@rude|voleuse;
        quel|quelle|quelles|quels ?gros|grosse ${NAMES} je|de|j|que|suis|moi|d; je|j|on|nous ?ne|me|m ?suis|sens|sentais|étais|sommes|passe|est|se|sent ?${VERY}|un|pas|aussi|peu ?${VERY}|peu|là ${NAMES}|@rude|merdeux; suis ?${VERY}|un|pas|là|moi ?${VERY} ${NAMES}|@rude; suis je ?${VERY} ?${VERY} ${NAMES}|@rude; moi ?qui|suis|le|la ?suis ${NAMES}|@rude; sentir|senti|sentie|sens ?comme ?un|une ${NAMES}|@rude; mon côté ${NAMES};
        mon|ma|mes|notre|nos|son|sa|ses|leur|leurs ?ex|petit|ancien|ancienne ex|voisin|voisine|voisins|patron|fils|fille|mari|femme|collègue|collègues|frère|sœur|père|mère|ado|gendre|chef|coloc|colocataire|propriétaire|chat|chien|banque|banquier|locataire|cousin|gosses|enfants|garagiste|plombier|ancien|ancienne ?est|sont|ce|un|cette|était|opérateur ?${VERY} ?${VERY} ${NAMES}|@rude|merdes; voisin|voisins|voisine|locataire|facteur|concurrent|concurrents|précédent|précédente _ ${NAMES}|@rude; ${NAMES} de|d ?mon|ma|mes|notre voisin|voisine|voisins|ex|patron|frère|fils|mari|collègue|chien|chat|sœur|gendre;
        vous n'êtes pas ?${VERY} ?${VERY} ${NAMES}|@rude; êtes|etes|es|sont|n'est|est pas ?${VERY} ?${VERY} ${NAMES}|@rude; n'êtes ni ${NAMES}; pas ?du|un|une|des|de ?tout|gros ${NAMES}|@rude; vos clients|produits|articles|tarifs|prix|frais|coussins|chaussures|horaires|emballages|appareils|piles|clés _ ${NAMES}|@rude;
        vous êtes|etes incapable|incapables de ?me ?trouver|dire|répondre|livrer|fournir|donner|traiter|gérer|tenir|respecter|lire; incapable|incapables de|d ?me|nous|m|le|la|les|vous ?${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'i', 'l', 'm', 'n', 'o', 'p', 'r', 's', 't', 'v'].map((letter) => `${letter}*`).join('|')};
        votre|vos|ton|tes|ce|cet|cette|l|le|la|les|leur|leurs|un|une site|appli|application|produit|produits|article|articles|service|services|livraison|système|commande|notice|formulaire|captcha|menu|procédure|règle|règlement|question|facture|colis|emballage|interface|jeu|tuto|aspirateur|tondeuse|lave|questionnaire|musique|publicité|pub|idée|erreur|raison|histoire|film|chanson|mise _ ${NAMES}|@rude|merde|pourri;
        appli|site|produit|service|jeu|qualité|connexion|réseau|box|vêtements|chaussures|livraison|wifi|tarifs|licences|emballage|téléphone|matériel ?est|de|à ?vraiment|la ${NAMES}|@rude|merde|con; machine à|a ?laver|café|coudre|sous|pain ?est ?nulle|inutile; machine de ?guerre|trois|deux|#|qualité|mon|ma|l|remplacement; robot de cuisine|tonte|piscine; robot ?aspirateur|cuiseur|tondeuse ?est inutile|nul|idiot; bons produits|plans|prix|conseils|de|d|vendeurs|moments|jours;
        va te faire rembourser; ferme la ?porte|boutique|page|fenêtre|conversation|session|vanne|discussion; fermez la ?porte|boutique|ligne|page|conversation|session|fenêtre; ferme la ?conversation|discussion; fermé la; clowns pour|de|à; clown pour|de ?anniversaire|spectacle; déguisement|costume|masque|nez _ ${NAMES}; poisson|poissons clown|clowns; allez vous faire voir|foutre|cuire avec|,;
        bande de copains|copines|potes|amis|amies|jeunes|fous|joyeux|gamins|gosses|filles|garçons|fréquence|fréquences|roulement|tissu|led|leds|gaze|cuir|papier|scotch|terre|circulation|caisse|fêlés|collègues|cousins|lycéens|retraités|vieux|musiciens|protection|résistance|finition|rive|son|plastique|velcro|cinq|six|quatre|huit|dix|deux|trois|#; bande d'arrêt|amis|amies|annonce|essai|usure|étudiants|ados|enfants|isolation|étanchéité|adhésif|accueil|émission|actualité|aluminium|urgence|embout|ancrage|agrafes|aération; ma|notre|la|une|sa|cette|joyeuse|petite bande de|d; tas de|d;
        une|cette|l|quelque|des|les|trois|deux|cinq|toutes|différentes|plusieurs espèce|espèces de|d; en espèces; espèces de ?billets|poissons|fleurs|plantes|oiseaux; c'est|c|assez|ça ?un|quand|peu|pas|vraiment|trop|même|tellement|complètement ?même idiot|bête|stupide|débile|con|nul|minable|ridicule|pathétique|pitoyable|lamentable ?je|mais|de|à|ce|cette; trucs|truc|chose|choses|question|questions|faute|erreur ?un|une|peu|vraiment|aussi ?peu bête|bêtes|idiote|idiotes|stupide|stupides|con|nulle|débile; bêtes à ?cornes|poils; petites|sales bêtes; anti|produit bêtes|cafards|rats|cafard; dératis*;
        rats dans|qui|ont|sont|morts|sous|au; les|des|aux|un|deux|trois|de rats|rat|cafards|requins ?qui dans|de|au|sont|en|courent|morts; cochon d'inde; quel|quelle|gros|grosse|grosses|pauvre|pauvres|petit ?vieux chien|chiens|patate|courge|courges|cornichons|poche|poches|cave|cloche|gourde|truffe|requin|clown|rats|rat|cochons|cochon|porcs|porc|dinde|quiche|cruche|buse|chienne;
        service|équipe|boîte|société|entreprise de|d|des ?service bon|bons|honte|amateurs|poche|chiens|chien|inutile; amateur|amateurs de|d|éclairé|éclairés|passionné; les amateurs; cours|équipe|groupe|musiciens|club|pour|course ?d|de amateurs|amateur; vous êtes|es ?vraiment|si|trop|tellement|tous bon|bons|épais; tu es|t'es ?trop|si bon; inutiles|inutile de|d; numéros|frais|options|mails|messages|appels|emballages|questions|étapes inutiles|inutile; incompétent territorialement; tribunal|juge incompétent;
        tu es|t'es|vous êtes|es tu|êtes vous ?vraiment|juste|juste|bien ?un|une|des ?vrai|simple ?robot ?inutile de; jeu|film|livre|série|roman|chanson|personnage|niveau|boss|équipe|mission|masque|braquage|perso|skin ?des|les|du|le|de|sur|contre ?les|des voleurs|escrocs|guignols|bandits|menteurs|brigands|truands|abrutis|clowns|vampires|hypocrites|parasites|sangsues|charlatans; parasites|parasite sur|dans|radio; traitement|anti|vers|bruit|bruits parasites; chat ?est|,|tu|es|ce|un|petit menteur|voleur|idiot; fichier|champ|caractère ignorés; contre|quelques|certains|autres|par|d'autres ?des|les arnaqueurs|escrocs|menteurs|charlatans|idiots|imbéciles|abrutis|hypocrites|tricheurs; des|les arnaqueurs|escrocs|charlatans|idiots|imbéciles|abrutis ?qui ont|m|se|sur|appellent|envoient|circulent;
        joueurs|joueur|tricheurs|tricheur|équipiers|mates|gens|clients|voisins|automobilistes|passagers|spectateurs|utilisateurs|internautes|autres _ ${NAMES}|@rude; on ?est|n|nous ?est|sommes pas ?des|d|si|aussi ${NAMES}|@rude; pensez|croyez|crois|penses ?vous ?vraiment ?qu|que ?on|nous ?est|sommes ?tous|aussi ?des ${NAMES}|@rude; pense|croit qu'on est ?des idiots|cons|débiles; des frais|prix de voleurs; à la con; comme un|une|des con|conne|idiot|idiote; jsuis|chuis ${NAMES}|@rude;
        putain de ?bordel|merde|temps|machine|pluie; sale temps|type|bête|tour; pauvre chien|bête|homme|dame|petit|petite; quel temps|cave; pd; ia pourri; ${BOT} nulle part`,
    },
  },
  {
    kind: 'mark',
    cue: 'interjection',
    claim: 'intensity',
    weights: {
      0.5: "putain; ptn; merde; bordel; purée; punaise; zut; mince; la vache; nom de dieu; bon sang; bon dieu; mon dieu; sérieux; non mais; mais enfin; oh là|la; oulala; wow; waouh; wahou; waw; put1; nom d'un chien; fait chier; fais chier; font chier; crotte; flûte; sa mère; tabarnak; câlisse; criss",
    },
  },
] satisfies readonly Table[])
