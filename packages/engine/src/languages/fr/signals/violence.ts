import type { Table } from '../../language.ts'

const BLOWS =
  'frapper|cogner|tabasser|gifler|baffer|massacrer|étrangler|égorger|étriper|buter|tuer|flinguer|fracasser|démonter|défoncer|éclater|cramer|brûler|planter|crever|saigner|dérouiller|démolir|exploser|descendre|lyncher|zigouiller|poignarder|corriger|cabosser|amocher|esquinter|tordre|corriger|péter|casser|briser|arracher|savater|latter|bousiller|pulvériser|écraser|allumer|fumer|rosser|trucider|liquider|dégommer|dézinguer'
/** Present and future of those that are hardly said of things. */
const STRIKE =
  'frappe|frapperai|cogne|cognerai|tabasse|tabasserai|gifle|giflerai|baffe|massacre|massacrerai|étrangle|étranglerai|égorge|égorgerai|étripe|étriperai|bute|buterai|tue|tuerai|flingue|flinguerai|fracasse|fracasserai|défonce|défoncerai|démonte|démonterai|éclate|éclaterai|saigne|saignerai|dérouille|démolis|démolirai|zigouille|poignarde|savate|latte|lynche|pète|péterai|crève|crèverai|casse|casserai|brise|briserai|arrache|arracherai|explose|exploserai|tords|tordrai'
/** Of these, nobody says them of a parcel: enough with « le » or « les ». */
const STRIKE_ONE =
  'frappe|frapperai|cogne|cognerai|tabasse|tabasserai|gifle|giflerai|étrangle|étranglerai|égorge|étripe|étriperai|bute|buterai|flingue|saigne|lynche|poignarde|zigouille|frapper|cogner|tabasser|gifler|étrangler|égorger|étriper|flinguer|saigner|lyncher|poignarder|buter'
const BODY =
  'gueule|gueules|tête|têtes|tronche|tronches|figure|face|dents|dent|genoux|genou|jambes|jambe|bras|nez|mâchoire|crâne|os|cou|doigts|doigt|rotules|yeux|oeil|poignet|poignets|côtes|dos|mains|deux|mille|morceaux|chaise'
const PREMISES =
  'agence|agences|magasin|magasins|boutique|boutiques|bureau|bureaux|locaux|siège|entrepôt|entrepôts|dépôt|immeuble|bâtiment|guichet|vitrine|vitrines|succursale|camion|camions|camionnette|voiture|voitures|bagnole|baraque|école|usine|cabinet|clinique|comptoir|restaurant|hôtel|pharmacie|garage|enseigne|banque|centre|atelier|devanture|relais|façade|porte|portail|accueil|maison|boîte|serveurs|antenne|kiosque'
const YOURS = 'vos|votre|ta|ton|tes|la|le|l|les|cette|ce|leur|leurs|sa|son'
const ONE = 'vous|te|t|lui|leur'
const WEAPON =
  'fusil|fusils|carabine|batte|battes|couteau|couteaux|hache|machette|flingue|flingues|pistolet|barre|marteau|essence|kalach|kalachnikov|calibre|revolver|masse|manche|pioche|gourdin|matraque|tronçonneuse|arme|armes|bidon|jerrican|pétard|cocktail|cocktails|chien|chiens|rottweiler|pitbull|dogue|malinois|pelle|fourche|tesson|nerf|bat|poing|poings|bâton|bâtons'
const CROWD =
  'amis|potes|pote|frères|frère|frangins|frangin|cousins|cousin|copains|gars|oncles|fils|neveux|famille|bande|équipe|mecs|collègues|quartier|cité|beaufs|beauf|rugby|boxe|gros|costauds|monde|camarades|troupe|père|voisins|clan|gens|village|familles'
const COME =
  'viens|venir|vient|vienne|viendrai|viendra|viendrons|venons|reviens|reviendrai|revenir|débarque|débarquer|débarquerai|débarquera|débarquons|passe|passer|passerai|passera|passons|arrive|arriver|arriverai|descends|descendre|descendrai|déboule|débouler|débarquent|rapplique|monte|monter|pointe|pointer|ramène|ramener|radine|attends|attendrai|accueille|accueillerai|accueillir|reçois|recevrai|recevoir|sors|sortirai|sortir|retourne|retournerai|rentre|ouvrirai|ouvre|prends'

/** French phrases that threaten people or premises, with the near-misses. */
export const violence: readonly Table[] = Object.freeze([
  // blows, death, fire
  {
    kind: 'signal',
    cue: 'violence',
    claim: 'violence',
    also: { anger: 2.5 },
    weights: {
      3: `
        vais|va|allons|vont|irai|iras|peux|pourrais|pourrait|veux|voudrais|envie|viendrai|viens|venir|jure|finir|finirai|faudrait|faut|prêt|mériterait|méritez|mérite|capable|obligé|hésiterai ?de|d|à|par|pas|que|à ?aller|venir|finir ?à ?par ?bien|tous|toutes ${ONE}|vous ?tous|toutes|bien ${BLOWS};
        vais|va|allons|irai|viens|venir|envie|jure|finir|peux|pourrais|faudrait|veux ?de|d|par|à ?tous|toutes le|la|les|l ?tous ${STRIKE_ONE};
        je|j|on|nous|qu ${ONE} ?tous|toutes frappe|frapperai|frappera|cogne|tabasse|gifle|massacre|étrangle|égorge|étripe|bute|tue|tuerai|tuera|flingue|saigne|dérouille|démolis|zigouille|poignarde|savate|fracasse|fracasserai|défonce|défoncerai|démonte|démonterai|lynche;
        je|j|on|nous le|la|les|l ?tous ${STRIKE_ONE}; prochain|celui|premier|quelqu ___ je|j le|la|l démolis|démonte|défonce|fracasse|massacre|tue|explose|éclate|plie|brise|dégomme;
        ${ONE} ?ai|aurais|aurai|vais|ferai|fait ?sauter|déjà|bien ?mis|foutu|collé|cassé|pété ${STRIKE}|${BLOWS}|mets|fais|cassera|casseront|brisera|pétera|sauter ?bien ?tous ?toutes ?la|le|les|une|un|en|sa|ses|son|vos|votre|ta|tes|leur|par|l ?deux ${BODY};
        je|j|on|vais|va|allons|irai le|la|les|l casse|casser|casserai|brise|briser|coupe|couper|démonte|plie|plier|explose|découpe|découper en deux|mille|morceaux|petits|quatre;
        ${BLOWS}|${STRIKE} ?bien ta|ton|tes|votre|vos|leur|leurs|sa gueule|gueules|tronche|tronches|dents|crâne|rotules|mâchoire|sale;
        casse|casser|péter|pète|éclate|éclater|fracasser|défoncer|exploser|démonter|refaire|arranger la gueule|tronche|figure|tête|face|mâchoire|portrait ?à|a|au|de|aux|du votre|vos|ton|tes|ce|cet|ces|cette|celui|ceux|quelqu|livreur|conseiller|technicien|prochain|premier|un|responsable|patron;
        main|poing|pied|claque|gifle|baffe|droite|balle|batte|pruneau|plomb|coup dans|sur|en ta|la|sa|votre|pleine|vos|leur|le|les gueule|tronche|figure|tête|tronches|face|poire|poitrine|ventre|jambes|genoux|dents|buffet;
        ${ONE} mettre|coller|foutre|donner|filer|envoyer|administrer|mettrai|collerai|donnerai|mets|colle|fous|flanquer une|un|deux|des|mon|la|ma gifle|claque|baffe|droite|beigne|tarte|mandale|correction|raclée|balle|torgnole|poing|pain|dérouillée|rouste|châtaigne|plomb|marron;
        prendre|prend|prends|prendrez|prendra|prendras|prenez|mange|manger|mangera|mangerez|reçoit|recevoir|recevra|mérite|mérites|méritez|méritent|goûter|goûtera ?bien|juste|de|d|à|que un|une|mon|ma|des|son|de|sa ?bonne|belle|grosse|vraie main|baffe|baffes|claque|claques|balle|balles|raclée|gifle|gifles|correction|mandale|beigne|droite|rouste|poing|pain|dérouillée|tarte|tartes|torgnole;
        première|prochaine|première|seconde gifle|baffe|claque|balle ?c|est|sera;
        coups|coup de poing|poings|boule|couteau|fusil|batte|latte|barre|hache|feu|pelle|marteau|botte|crosse|masse; à ?grands coups de pied|pieds|poing|batte|barre|marteau|masse;
        crevez|crève ?bien|donc tous|toutes|charogne|salope|pourritures; mérite|méritez|mérites|méritent|souhaite|espère ?que|de|d|vraiment|tous|à ?vous|tu ?tous|de|d|allez ?tous crever|mourir|brûler|crèverez; menace|menaces ?de de mort;
        faire|ferai|fais|ferons ta|votre peau|fête; ta|votre fête; faire|ferai|fais la peau à|a votre|vos|ton|ce|celui|ceux|quelqu|ces; aurai ta|votre|sa|leur peau; ${ONE} faire|ferai|fais la peau; vais|va|allons ${ONE} faire mal|souffrir|payer|bouffer|avaler|saigner|regretter;
        ${ONE} fais|fait|ferai|fera|faire avaler|bouffer|manger|ravaler|gober|cracher ?ses|son|sa|vos|votre|ton|tes|leur|leurs|mon|le|la|à; compter|avaler|manger|ramasser|cracher|perdre|ramasser ?lui ses|vos|tes|leurs dents; sans ses|vos|tes|leurs dents;
        apprendre|apprendrai|apprends|apprendra ${ONE} ?le|la|les|à respect|politesse|vivre|manières|bonnes; ${ONE} apprendre|apprendrai|apprendra|apprenne ?le|la|les|à ?bonnes respect|politesse|vivre|manières|parler
      `,
    },
  },
  // premises: smashed, burnt, blown up
  {
    kind: 'signal',
    cue: 'violence',
    claim: 'violence',
    also: { anger: 2.5 },
    weights: {
      3: `
        vais|va|allons|irai|viens|vienne|venir|viendrai|viendra|débarque|débarquer|passe|passer|reviens|revenir|descends|finir|jure|prêt|capable|veux|voulez|faut|faudrait|on|je|j|nous|si ?venir|finir|par|de|d|et|pour|je|j|que|à|bien|vous|il|on ?venir|vous|je|j|tout|vienne tout ?vous casser|péter|cramer|brûler|saccager|défoncer|démolir|exploser|sauter|casse|pète|crame|brûle|saccage|retourne|défonce|démolis|casserai|brûlerai|cramerai|péterai|fracasse|fracasser|démonter|foutre|incendier|flamber ?dans|chez|en|à|votre|l ?air|agence;
        viens|viendrai|débarque|passe|reviens|vais|irai et|pour je|j|tout ?tout|vais|casse|casser|péter|brûler ?tout casse|pète|casser|brûle|crame|péter|défonce|démolis|fracasse;
        je|on|j|nous casse|casserai|casserons|pète|péterai|brûle|brûlerai|crame|cramerai|explose|saccage|saccagerai|défonce|défoncerai|démolis|incendie|flambe|détruis|ravage|caillasse|attaque|vandalise tout ?dans|chez|à|si|demain; je|on|j|nous casse|casserai|pète|péterai|brûle|brûlerai|crame|explose|saccage|défonce|défoncerai|démolis|incendie|caillasse|vandalise|tire ?dans|sur vos|votre|ta|ton|leur|leurs|sa ?belle|belles|sale|putain ${PREMISES};
        pavé|pavés|parpaing|brique|boulon|pierre|pierres dans|sur|contre|à|a ?travers votre|vos|la|les|ta|tes ?${PREMISES}; réponds|répondrai|répondre|reviens|viens|viendrai|arrive|paierai|règle avec ?de l'essence|du feu; rentrer|entrer|débarquer|arriver ___ avec|et un|son|mon|une|le fusil|arme|couteau|batte|flingue; crève|crèverai|crever|crèverais|éclate|éclaterai ?lui|vous|leur ?les|tes|vos|ses ?quatre|# pneus; la|le|les|l défonce|défoncerai|défoncer|explose|exploser|brûle|brûler|crame|cramer|démolis|faire ?à|a|sauter ?la|coups|on masse|hache|pied|voiture|poing|plusieurs|coups|barre; ta|tes|votre|vos ?${PREMISES}|borne|bornes|radar|radars|antenne|antennes|barrière|portique|machines|machine|compteur|distributeur ___ je|on|vais|va ?vais|va ?le|la|les|l défonce|défoncer|brûle|brûler|crame|cramer|explose|exploser|sauter|casse|casser|démolir|démolis|faire ?sauter; un|mon|ma|une|le chien et un|mon|le fusil; j'ai|on|ai ?a une barre de fer; pris|prendre|prend une|un|sa chaise|coup|table|poing|pavé en pleine tête|face|gueule; fini|finir|finira|finiront sur|sous|dans les|un|le rails|train|fossé|coffre|canal; casser|péter|brûler|cramer|incendier|flamber|saccager|exploser|défoncer|démolir|détruire|retourner|caillasser|vandaliser|dégrader|raser|sauter|attaquer|cramé|flamber ?bien|toute|entièrement|sur|aussi|toutes ${YOURS} ?belle|belles|petite|putain|foutue|sale|saleté|de ?de ${PREMISES};
        faire|fais|ferai|fera|ferons sauter|exploser|péter|flamber|cramer|brûler votre|vos|ta|ton|l|la|le|tout|leur|les ?${PREMISES};
        si ___ elle|il|ça|ca|tout brûlera|cramera|flambera|sautera; brûle|brûlera|flambera|cramera|crame|brûlerait|flambe|sautera|brûleront|prendra|prend|explosera ?va|bien|un ?jour ?feu votre|vos|ta|ton ${PREMISES}; votre|vos|ta|ton|leur|leurs|sa ?belle|petite ${PREMISES} ?elle|va|vont|pourrait|risque|risquent|finira ?bien|aller ?par|de|d brûler|cramer|flamber|sauter|exploser|brûlera|brûlerait|flambera|cramera|prendre|partir ?en ?feu|fumée|flammes;
        mettre|mets|met|mettrai|mettra|foutre|fous|fout|foutrai|foutra|mettrais|bouter ?bien|y|moi|même ?le|y|tous feu ?moi ?même ?à|a|au|aux|chez|dans|partout|tout; le feu à|a votre|vos|ta|ton|l|la|toute|tout|leur ${PREMISES}|ça|tout; y mettre|foutre|mettrai|foutrai le feu; va|vais|allez|finira|finir ?y ?bien ?par ?avoir cramer|brûler|flamber chez vous|toi|eux;
        brûle|brûlent|flambe|flambent|crame|cramera ?très|bien|si vite|facilement|bien ?ces|ce|cette|les vieilles|vieux|bureaux|boutiques|papiers|bâtiments|locaux; bombe dans|chez|au|sous ?votre; poser|déposer|mettre|mets|pose|envoyer|pose une bombe ?dans|chez; colis piégé; cocktail|cocktails molotov; bidon|jerrican d'essence;
        aura|reste|restera|reste|retrouverez|aurez|sera|aurez ?bientôt plus ?un|une|que|de|d|beaucoup|grand ?chose|seule ?de vitrine|vitrines|vitre|vitres|carreaux|agence|boutique|magasin|debout|cendres; tas de cendres; plus une vitre|vitrine; crever|crève|crèverai|crevé|éclater|lacérer vos|tes|leurs|les ?quatre pneus ?de|du ?votre
      `,
    },
  },
  // weapons, dogs and company at the door
  {
    kind: 'signal',
    cue: 'violence',
    claim: 'violence',
    also: { anger: 2.5 },
    weights: {
      3: `
        ${COME} __ avec|à|au|a|armé|le|la ?ma|mon|mes|un|une|le|la|des|les|d|coups|de|l ?coups|de|d|vieux|gros|bonne ?de ${WEAPON};
        viens|viendrai|arrive|débarque|reviens|passe armé|armée|armés; armé|armés jusqu aux dents; affaire|causer|parler|tâter|face à|a|avec|de ?du|mon|ma|mes|un|une|nos|le|son ?gros ${WEAPON};
        c'est avec|à la|le|mon|ma|un|une|mes|coups ${WEAPON}|de; j'ai|on|nous ?ai|a|avons ?encore|toujours|aussi|même|gardé un|une|le|la|mon|des|ma ?vieux|gros ?beau fusil|fusils|flingue|carabine|batte|machette|calibre|revolver|kalach; sors|sortir|sortirai|ressors|charger|chargé|chargerai|décroche|décrocher ?moi|bientôt ma|mon|la|le|les|mes batte|fusil|flingue|carabine|couteau|couteaux|machette|calibre|hache;
        lâche|lâcherai|lâcher|lâchera ?lui|vous|leur|sur|l|tous le|la|les|mon|mes|ma chien|chiens|chienne|dobermans|rottweiler|molosses|pitbull|malinois|berger; balle|balles ?est|sont dans|entre la|les|le tête|yeux|dos|crâne|genou; tirer|tire|tirerai dessus|dedans|sur|dans vous|lui|votre|vos|le|les|tas|prochain|livreur|premier|tout|la|eux ?qui|tas|facteur|livreur|technicien|agents; coup de fusil;
        recevrai|recevrais|accueillerai|accueillir|recevoir|reçois|accueille|attendrai|attends|accueillerons|recevra ___ poliment|poings|brancard|mains|derrière|chevrotine|armes ?vides; mains vides; à ?ma façon|manière moi|même|et|ce|ça; au gros sel; à la chevrotine; chevrotine
      `,
    },
  },
  // veiled: where and when, the look over the shoulder, the way it ends
  {
    kind: 'signal',
    cue: 'violence.veiled',
    claim: 'violence',
    also: { anger: 2.5 },
    weights: {
      3: `
        connais|connaissons ?bien son|sa|leur|votre|vos|ton bus|chemin|trajet|horaires|quartier|rue|parking|voiture|immeuble|tête; sait|sais|savons à|a quelle|quels heure|horaires ___ ferme|ouvre|sort|finit|arrive|part|rentre; va|risque ?de mal ?se mal mettre; ça|ca va mal ?se mettre|tourner|finir; chute|malheur|incendie est ?si ?vite arrivé|arrivée; évite|évitez|éviter|évitera de|que me|je ?le ?la croiser|croise|trouver; prie|priez|prier pour|que ?que je|j ?ne ?vous|te|le ?la trouve|retrouve|tombe|croise; intérêt à|a ?ne ?pas ?plus me|m croiser|changer|courir|éviter|retrouver; à l'ancienne avec; changer de wagon|trottoir|rame; à bon entendeur; sais|savons|sait|saurai|trouverai|trouverai|trouvé|saura|saurons ?très|bien|exactement|parfaitement|maintenant|aussi|déjà|même ?bien|vite où|ou ?il|elle|est|ce|que vous|tu|t|elle|il|ils|on habite|habitez|habites|habitent|vit|vis|vivez|vivent|bosse|bossez|bosses|travaille|travaillez|travailles|travaillent|gare|garez|gares|garent|dort|dormez|dors|dorment|crèche|loge|loges|logez|êtes|es|trouver|trouve|trouvez|traîne|traînez|finis|finissez|croiser|rentres|rentrez|mange|déjeune|mangez|sortez|sors|chercher|fume|fument|buvez|boit;
        sais|savons|sait ?très|bien|exactement|parfaitement|maintenant ?bien où|ou ?elle|il|ils|elles est|sont|se|trouve|trouvent|vont|va|habite|habitent|travaille ?trouve|trouvent ?à|a ?l vos|votre|ton|ta|tes|école ?de ?vos|votre|tes ?${PREMISES}|enfants|gosses|famille|mère|femme|gamins|livreur|patron|conseiller|collègue|directeur|chef;
        sais|savons|connais|connaissons|noté|repéré ?très|bien|exactement|maintenant|aussi ?bien ?à|a quelle|quelles|l|vos|ses ?heure|heures|horaires ?et ?où|ou ?que ?à ?il|elle|vous|tu|votre|le ferme|fermez|finit|finissez|finis|sort|sortez|sors|débauche|débauchez|quitte|quittez|arrive|arrivez|termine|terminez|rentre|rentrez|sortie;
        connais|ai|avons|retrouvé|trouvé|retenu|noté|relevé|gardé ?bien|très|déjà|aussi|maintenant|noté|retenu|trouvé|relevé ta|sa|votre|leur|ton|son|leurs|vos ?nom|numéro ?et ?de|ta|sa|votre|leur|son|ton|le|la tête|visage|gueule|plaque|plaques|visages|immatriculation; connais|ai|avons|trouvé|retrouvé ?noté|trouvé|retrouvé l|son|votre|vos adresse|adresses ?personnelle|perso de|du|personnelle|perso votre|vos|livreur|conseiller|conseillère|chef|chauffeur|technicien|directeur|patron;
        gaffe|attention à|a vous|toi|eux; gaffe|attention à|a|où|ou|quand|derrière vous|ta|tes|vos|votre ?gosses|famille|enfants|arrières|pneus|fesses|os|miches|voiture|garez|mettez|marchez|sortez; faites|fais|faire gaffe|attention en sortant|rentrant|traversant ?ce|du|le; gaffe|attention|tournez|surveillez|surveille|surveiller|protège|protégez|retournez|regardez|couvrez ?bien|à|le vos|tes|votre|ton|ta arrières|dos|voitures|voiture|pneus|épaule|enfants|gosses|derrière;
        gare à vous|toi|lui|vos|tes|votre|eux|celui; prenez|prends garde à|a vous|toi; vos|tes|ses jours sont comptés; numérotez|numérote|numéroter vos|tes|ses abattis; rasez|raser|rase|rasera|raseront les murs; changer|changez|changera de trottoir; à changer de trottoir; regarder|regardez|regarde|regarderez|regarderas derrière vous|toi|lui|ton|votre; dormez|dormir|dors|dormirez|dormira ?que|plus|bien|pas ?sur vos|tes|ses|d|une deux|un oreilles|oeil; fermer|fermez|verrouillez|barricadez|cachez|planquez|cacher|planquer ?vous|bien|te vos|ses|tes|vous|votre volets|portes|porte|fenêtres|enfants;
        ça|ca|sa|cela|tout va|risque|pourrait|peut|pourra|vas ?de|d|vraiment|forcément|bien ?très|vraiment ?mal|drôlement saigner|barder|chier; ça|ca|sa|cela va|risque|pourrait|peut|pourra|vas ?de|d|vraiment|forcément|bien ?très|vraiment mal ?se finir|tourner|passer|terminer; ça|ca|sa|cela ?va|risque|pourrait|peut|pourra|vas ?de|d finir|tourner|passer|terminer|finira|tournera|passera|finit|tourne ?très|vraiment mal; va y|ça avoir|péter|chauffer pour|entre|du ?vous|toi|matricule;
        finira|finir|finit|tournera|finissent|terminera|tourner|terminer|passera|finirez|finiras ?très|vraiment mal ?pour|entre; finira|finir|finirez|finiras|finirait|finis|terminer|terminera|terminerez|repartira|repartirez|repart|repartiras|ressortira|ressort|ressortirez|repartiront|rentrera|partira|partirez|sortira|sortirez|quittera ___ brancard|civière|dents|morgue|cercueil|plâtre|béquilles|devant|sac|ambulance|cimetière|fossé|coffre|boitant|rampant|mâchoire|morceaux; finirez|finiras|enverrai|envoie|envoyer ___ hôpital|urgences|hosto|cimetière|réa;
        préparez|prépare|prévoyez|prévois|préparer|sortez|commandez|appelez|prévoir ?déjà|tout|de|d ?suite ?les|des|un|une|vos|votre|l|le|la|le pansements|pansement|ambulance|cercueil|cercueils|brancard|brancards|civière|pompes|infirmerie|mercurochrome|glaçons|béquilles|casque|casques|gilets;
        il|y|va|pourrait|risque|peut ?y|va|pourrait|de|d ?y ?avoir|a|aura|arriver|avoir ?bientôt ?un|des|du|de ?gros|grand malheur|drame|morts|mort|blessé|blessés|sang|casse|carnage|massacre|dégâts|viande; sang va couler; vais|ferai|finir|veux|peux|capable|pourrais ?de|d|par ?faire|commettre un malheur|massacre|carnage|meurtre; malheur est ?si ?vite arrivé; arriver|arrivera des bricoles;
        comprendra|comprendre|comprendrez|comprendras|apprendra|sauront|saura|saurez|verra ?bien ce|c que|qu c|ce|est ?que ?d ?avoir ?avoir peur|mal|souffrir|douleur|perdre; comprendra|comprendre|comprendrez sa|ta|votre douleur; passer|passera|passerez|passeras un sale|mauvais quart|moment|moments; avoir|aura|auront|aurez|auras affaire à|a moi|nous|mon|mes|mon|ma; à|a moi que ?vous|tu|il aurez|auras|aura affaire
      `,
    },
  },
  {
    kind: 'signal',
    cue: 'violence.veiled',
    claim: 'violence',
    also: { anger: 2.5 },
    weights: {
      3: `
        ${ONE}|les|l attends|attend|attendrai|attendrons|attendra|attendre|attendons|cueillir|cueillerai|coincer|coincerai|choper|choperai ?tous|bien ?ce|demain|samedi|vendredi|lundi|un ?soir|matin ?à|a|sur|au|en|dans|devant|derrière ?la|le|l|une|votre|vos|ton dehors|sortie|parking|ruelle|fermeture|débauche; je|on l'attends;
        si|jour|où|quand|dès je|j|on|nous ?vous|te|t|le|la|les|l|lui|en ?re croise|recroise|chope|choppe|attrape|coince|croisais|croiserai|croiserons|alpague|pogne|attrapais|chopais ?le|la|les|lui|vous|toi|un|celui|votre|ton|ce|eux; si je ?re tombe|tombais sur lui|vous|toi|celui|eux;
        si|quand je|j|on mets|met|mettrai la main sur lui|vous|toi|celui; si je retrouve|trouve|tiens celui|ceux qui; mets|mettre|mettrai|met|tenais|tiens ?la main dessus|sur lui|celui|vous|eux|toi;
        finira|finirons|finirai|finir|va|vais|vont|allons|finiront|saurai|saura|sauront|réussirai ?bien|par|vite|toujours ?par|bien les|vous|le|te|la croiser|coincer|choper|cueillir|tomber ?dessus; finira|finirons|finirai|vais|allons|saurai|saura ?bien|par ?par vous|te retrouver; vous|te|le|les retrouverai|retrouverons|retrouvera|chercherai|croiserai|choperai|coincerai ?un|tous|où|et|partout ?jour|un|par|que; on se retrouvera|recroisera|croisera|reverra ?bien|un|dans|sur ?jour|soir|la|le rue|dehors|parking|soir|jour|seul|hommes|face|seuls; ça|ca se paiera;
régler|règle|réglerai|réglera|réglerons|réglons ?vous ?ça|ca|cela|tout ?ça|moi ?même ?moi ?même entre|à|a|aux|dehors|d|avec|physiquement hommes|coups|poings|ma|mains|homme|physiquement|face|poing|mes ?façon|manière|à|de; vais|va|venir ?venir ${ONE} régler ça|ca|votre|ton|son; discuter|expliquer entre|d hommes|homme; à|a ma façon|manière; régler|réglerai son|ton|votre|leur compte ?à|a ?votre|vos|ton|lui|celui|leur; règle* ?ça à l'ancienne; entre quatre yeux|zyeux; s'expliquer|m'expliquer|nous|venir expliquer avec|entre celui|lui|vous|hommes|ceux|eux|toi; poings|poing vont|va parler; en venir aux mains;
        faire|fera|feront|feriez|ferez|ferait|fait|font|fais ?beaucoup|bien|tout ?de|suite moins|plus le|les|la malin|malins|maline|fier|fiers|fière|beau|beaux|grandes|grande|malignes; rirez|rira|riras|riront|rigolera|rigolerez|rigoleras ?beaucoup|bien moins|jaune|plus ?quand|longtemps; verra|verrez|verras|voir ?bien ?si|s|comment ?vous|tu|il|elle|ils|on ?êtes|es|est|sont|ferez|fera|ferez|rigolez|raccroche|raccrochent ?encore|toujours|aussi|si|le ?aussi|le malin|malins|courageux|fort|forts|courage|courageuse|brave|fier|fiers|grande|drôle;
        voir|verrez|verras|comprendre|savoir|apprendre|montrer ?bien|vite|vraiment ?de|à quoi|qui je|on|vous|tu|il suis|est|avez|as|aurez|auras ?vraiment ?capable|affaire; capable|capables de ?tout|n|du importe|tuer|pire|cogner|frapper ?quoi; qui je suis ?vraiment|quand|moi; de quel bois je|on ?me;
        allez|vas|va|vont ?tous ?me|m|nous le|la|l payer ?très|vraiment cher; allez|vas|va|vont ?tous le payer; allez|vas me le payer; ferai|faire ${ONE}|le payer; ${ONE}|leur le ferai|faire|ferons payer; le paierez|paieras|paiera|payerez|payera|paieront ?très|tous|un|tôt ?cher|jour; me le|la paierez|paieras|payer|paiera; payer|paierez|paiera de votre|ta|sa vie|peau|sang; allez|vas|vont ?tous|amèrement|bien le|l|me|la ?le|tous ?amèrement regretter; regretterez|regretteras ?amèrement|tous|d ?être ?né|nés|physiquement; regretter|regretterez d'être|avoir né|nés|née|croisé; voler|voleront|volent en éclats; vérifier ses|vos|tes freins; sortir|sorte|sortez|rester|rentrer ?pas ?tout seul|seule ?le ?soir; ne|pas|plus sortir|sorte|sortez|rentrer|rentrez seul|seule|seuls; n'avez encore rien vu;
        je sais ce qu|que il ?me reste ?à|a; prenez|prends le|ça|ca pour|comme une menace; ?oui c'est une menace ?et; menaces|menace physique|physiques; vais|va devenir|rendre|être violent|violente|dangereux|fou|méchant|dingue; deviens|devient|être|rendre violent|dangereux; réponds|répond|répondrai|réponde plus de|d mes|moi|actes|moi; en venir aux mains; péter|pèterai les genoux; m'en prendre|prendrai à|a votre|vos|vous|quelqu|lui|eux|un
      `,
    },
  },
  {
    kind: 'except',
    cue: 'violence.veiled',
    claim: 'violence',
    weights: {
      1: `
        ne|n|j|je sais|sait|savons|connais|trouve ?vraiment|toujours|même ?même pas|plus|jamais ?du|exactement|trop ?tout ?à ?où|ou|si|comment|quelle; sais pas|plus; savoir où|ou|à|si|quand|comment; dire|savoir|dites|rappeler où|ou; dire|savoir|dites|rappeler à quelle;
        sais|sait où|ou ?se|est|sont|ce|trouver ?trouve|trouver|est|que ?le|la|les|mon|ma|mes|ce|cette|l colis|livreur|technicien|numéro|référence|formulaire|bouton|facture|commande|paquet;
        attends|attend|attendrai|attendons|attendrons ___ tribunal|livraison|livreur|colis|technicien|camion|réponse|justice|juge|prudhommes|huissier|avec|impatience|rappel|bus|école|école|train|taxi|navette|chauffeur|devis|code|verte|bleu|bleue|rouge|verte|vert|blanche|blanc|jaune; je l'attends|attend ?déjà|toujours|encore comme|depuis|pour|avec|avant|toujours|encore|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|hier|ce|cette|chez|le|la|#|impatience|impatiemment|jusqu|au|à|a|en|vraiment;
        attends|attendrai à la sortie de|du école|lycée|collège|gare|métro|aéroport; ${ONE}|les|l attends|attend au tournant; l'attend|attends plus|pas;
        mal ___ gorge|ventre|dos|peur|inquiet|inquiète; peur|crains|crainte|redoute ?que ?ça|sa|cela|tout ?ne __ mal|finir|tourner|passer|exploser|péter; mal|bien|cher passer|passé|passée|passés; orage|météo|tempête|ciel|vent|pluie|pluies ___ mal|barder|péter|chauffer; ___ barder|péter|tourner|finir ___ orage|météo|tempête|ciel|vent|climat|match|film|épisode|saison|série;
        ça|tout|elle va péter|finir par|mon|ma|la|le|en|bien;
        regretter ?amèrement|vraiment ma|mon|notre|votre|son|le|la|ce|cet|cette|un|leur ?perdre|perdu|client|départ|choix; payer ___ tribunal|avocat|juge|justice|prudhommes|amende|indemnités|dommages; tribunal|avocat|juge|justice|plainte ___ payer|regretter; cher payé; payer cher ?pour|un|une|le|la|cette|ce|votre ?service|produit|qualité|chaque; ?nous|me|m faire|fait|fais|font|faites|ferait|feriez payer; allez|va|vas|vais|vont|allons payer ?la|le|les|l|des|mon|ma|un|une|en|combien|quand|avec|ce|cette|votre|pour|par|cher|plus|très|deux|double|trop|moins; devoir|dois|doit|vouloir le payer;
        attention|gaffe à|a|en|où|quand vous|toi ___ chaleur|covid|froid|route|verglas|neige|virus|arnaques|soin|canicule|bisous|courage|soleil|bien|arnaque|pirates|piratage; attention à la|le|l; prenez soin;
        croise|croiser ?les doigts|bras; croise les doigts; ___ si je|j ?le|la|les|l tombe malade|en|enceinte|dans|à; si je ?le|la|les|l retrouve|trouve|tiens moins|ailleurs|mon|ma|la|le|les|un|pas|plus|mieux|compte;
        retrouver|retrouverai|retrouverons|retrouvera|retrouve|croiser|croiserai ___ plaisir|joie|hâte|printemps|prochaine|prochain|rentrée|bientôt|vacances|année|saison; arrive|arriver|arrivera|arrivait un|des pépin|pépins; un truc pour|de|qui|pas; aura|avoir|a|y ?un ?des ?de ?la mort|casse subite|de|du|dans|pendant|transport;
        adresse mail|email|courriel|postale|de livraison|facturation; votre|ton|leur|son numéro ?de ?téléphone; ai|avons|a|connais|noté|trouvé|retrouvé ?bien ?votre|vos|ton|son|sa|leur|l|le|la ?nom|numéro|adresse ?et|de ?votre|l|son adresse ?sur|dans|de|du|par|exacte|mail|grâce|complète ?mail|site|google|internet|carte|magasin|livraison|annuaire|facture|facturation|retour|boutique|pages;
        capable|capables de ?me|m|vous|nous|faire|répondre|livrer|le|la|lire|dire|rembourser|gérer|tenir; voir|savoir qui|à ?qui je dois|peux|m; comprendre à qui; pour|à qui je suis ?en|dans|en|client|cliente; dormir|dormez|dors ?mieux|que|plus ?sur mes|nos|ses deux; mes deux oreilles; dormir|dors|dormez ?bien|que|plus d'un oeil;
        fermer|fermez|ferme|verrouiller|verrouille ?bien|à ?ma|mes|la|les|le|double|mon porte|portes|fenêtres|volets|tour|coffre|portail; passer|passé|passons|passerai un mauvais|sale quart|moment|moments ?chez|au|à|dans|en|avec|dans; ___ n'est pas une menace; menace|menaces pas; repartira|repartir|repart|sortira|partira|finir|finira sans|avec|dans|en ?ma|mon|le|un sac|coffre|ambulance de|du|à|cadeau|hier
      `,
    },
  },
  {
    kind: 'except',
    cue: 'violence',
    claim: 'violence',
    weights: {
      1: `
        vais|va|allez|vont|finir|finira ?finir|tous ?par me|nous|m|se ${BLOWS}; ferai|faire|fais sauter le caisson; me|m|nous|se ${BLOWS}; me|m|nous|se ?suis|est|sont|ai|était|avez|ont ${STRIKE}|cassé|pété|explosé|brûlé|éclaté; vais me ${BLOWS};
        ${BLOWS}|${STRIKE} ?tous|toutes ?le|la|les|des|un|une|ces|mes|mon|ma temps|virus|moustiques|moustique|mauvaises|mauvaise|herbes|insectes|insecte|bugs|bug|mouches|fourmis|poux|pou|puces|tiques|processus|appli|cafards|guêpes|frelons|souris|rats|limaces|germes|bactéries|acariens|punaises|zombies|zombie|monstres|monstre|boss|ennemis|ennemi|loups|joueur|joueurs|dragon|dragons|pucerons|chenilles|taupes|mites|araignées|araignée|ambiance|charme|pub|tâche|mode;
        ${STRIKE}|${BLOWS} ?tout|tous|la|le|les|ma|mon|mes|un|des|une ?de tirelire|facture|forfait|data|calories|budget|record|records|score|plafond|compteur|écran|pneu|ongle|ongles|pieds|oreilles|couilles|bonbons|baraque|croûte|prix|voix|code|graine|noix|oeufs|compte|comptes|carte|câble|plomb|plombs|durite|coche|feu|batterie|disjoncteur|porte|chaînes|bout|bougie|bougies|encens|barbecue|graisses|chandelle|joint|cigarette|lumière|lumières|glace|silence|routine|contrat|rythme|stéréotypes|poche|fenêtre|clope|écorce;
        casse|casser|cassez|casses ?plus|pas|nous|me|vous les pieds|couilles|oreilles|bonbons; pète|péter|pété un|les|une câble|cable|plomb|plombs|coche|coches|câbles|durite; tordre le cou à|a cette|ce|cet|l|la|une|un|ces idée|imprimante|idées|rumeur|machine; peau à|a ce|cette|ces sac|boîte|taches|imprimante|tache|vieux|vieille|carton;
        poing|gros ?comme ?le poing; coup|coups de main|fil|téléphone|coeur|pouce|feu|vent|chance|froid|chaud|soleil ?vert; gueule de bois; foutage de gueule; fait la gueule; prise de tête; prise|casse tête; feu d|vert|rouge|orange|de|#|doux|vif|moyen|aux|tricolore|fort|arrière|follet; mets|mettre|mis|met|mettrai le feu #|doux|vert|fort|sous|moyen; le feu au|aux|à|a|dans ?la|le|l maximum|minimum|poudres|piste|dancefloor|fond|ambiance|salle|poêle|four|poêlon|barbecue|cheminée;
        essence|gazole|super à|sans|#|plomb; pompe|station|litre|litres|plein|frais|odeur|moteur|tondeuse|odeurs d|à|a essence; tire|tirer ?dessus|sur|dans ?le|la|les ?fil|câble|corde|prix|sonnette|frein|chasse|poignée|file|ficelle|levier|porte|chargeur|tiroir|manette;
        lâche|lâcher|lâchez|lâchera|lâcherai le|la|les ?chien|chiens|chienne dans|en|au|ballon|ballons|affaire ?le|jardin|parc|forêt|liberté; chien|chiens|chat|chats|marteau|bâton|arme|barre|pelle|pioche|hache|masse|tronçonneuse|couteau de|à|pour|d cuisine|espace|recherche|progression|son|chargement|céréales|protéines|chocolat|outils|pain|jardin|guide|assistance|commandé|commandée|acheté|neige|voyager|table;
        ${COME} __ avec ?mon|ma|mes|un|une|le|la|des|deux ?petit|petite|gros|vieux ?de chien|chiens|chienne|malinois|rottweiler|pitbull|dogue ?en|au|de|dans|pour|chez|et|si|à|a|est; chien|chiens ?sont|est ?il autorisé|autorisés|accepté|acceptés|admis|train|chambre|camping|hôtel|supplément; avec|sans ?un|une|le|la|ma batterie|batteries; ouvre|ouvrir|ouvre|monte|monter|sors|sortir|passe|prends|rentre avec|à|au|la|le ?un|une|le|la|ma|mon ?coups ?de couteau|marteau|bâton|barre|pelle|masse|hache;
        au niveau|chargement|point|bord ?de ?la barre; à|a la masse|pelle|barre|baguette; chien|chat|enfant|fils|fille|bébé|gamin|livreur|chauffeur|conducteur|voisin|voleur|mari|conjoint|ex|élève|enfants|chatte|cheval|vent|tempête|orage ?a|m|lui|nous|vous|l|s|est|ont ?a|ont|est ?tout ?fait ?presque|encore ${STRIKE}|cassé|pété|frappé|tapé|mordu|giflé|mis|donné|brûlé|tabassé|fracassé|défoncé;
        donné|reçu|pris|mis|porté|prit|prenne|prendre un|des|deux|plusieurs|par|à ?des coup|coups de|dans ___; prendre|prends|prend|prenez|pris ?tout|bien|en|de|la|une|les ?bonne ?en main|mains|balle ?propre|courante; ${ONE} mets|mettre|donner|filer|donne|file ?donc|aussi ?un|une ?la|le|les ?bonne ?petite claque|pied ?visuelle|étrier;
        je|on|j ${STRIKE} tout ce ?que|qui; casse tout ce|seul|seule|le; fait tout|sauter; faire|fait|font sauter|péter|exploser ?la|le|les|mon|ma|du|de ?ma|mon disjoncteur|plombs|compteur|repas|crêpes|crêpe|bouchon|facture|budget|forfait|pénalité|frais|ligne|verrou|scores|prix|banque; appli|application|site|ordi|ordinateur|serveur|système|mise|logiciel|maj|bug|page|jeu va|vont|a|à|fait ?tout planter|planté|exploser|péter|sauter; envie|donne|donnent ?de|d ?tout ?de|d ?tout casser|péter|balancer|exploser|jeter ?ce|ça|mon|ma|cet|cette|avec|par|à|rien;
        casser|cassé|casse|péter|pété|exploser|démonter|défoncer|ouvrir|forcer|brûler|détruire|remonter|arracher|déplacer|raser|retourner|nettoyer|vider|démolir la|le|l|les|cette|ce ?vieille|vieux|petite ?de ?la porte|portail|garage|accueil|maison|boîte|centre|baraque|bureau|comptoir|banque|voiture|camion|entrepôt|antenne|façade|cabinet|atelier ?du|de|d|est|qui|pour|et|à|en|avec|sans|chez|depuis|dans|vitrée|gauche|droite|arrière; bombe|bombes de|à|d ?bain|peinture|atomique|spray|anniversaire|raser|insecticide|mousse;
        détruire|brûler ?tous|toutes ?mes|mon|ma|les|le|vos|votre|la données|compte|documents|rib|carte|informations|dossier|archives|réputation|papiers|lettres|cartes|colis; boîte|carton|paquet|produit|verre|écran ?est|arrivé|arrivée|livré|reçu|complètement|tout ?arrivé|tout cassé|explosé|éclaté; planter un|une|des|mes|le|les ?nouvel|jeune arbre|rosier|graines|rosiers|tomates|clou|décor|haie; saute|sauter ?un|le repas|ligne; me|m lâcher; sport|club|salle|cours|gants|sac|entraînement|cours|stage ?de ___ boxe|frappe|poings|frapper|combat;
        mordre|mérite|méritez ?bien|vraiment ?un|une|des|de|que ?bonne|grande promotion|augmentation|médaille|claque|bravo|merci|pause; nous|me|m brûle|arrache|explose|lâche; arme|armes ?à|de ?jeu|niveau|niveaux|légendaire|skin|épique|feu
      `,
    },
  },
  // weak alone; two of different kinds together are heard
  {
    kind: 'hint',
    cue: 'violence.crowd',
    claim: 'violence',
    weights: {
      2: `
        ${COME} __ avec ?tous|toute ?mes|mon|ma|des|quelques|deux|trois|quatre|cinq|un|une|les|nos|tout|toute|plein ?petits|gros|trois|deux|grands|la ?de|d ${CROWD}; ${COME} à|a plusieurs|deux|trois|quatre|cinq|dix|#; ${COME} ?toute|tous ?la|ma|mes|ensemble ${CROWD}; débarquer|venir ?avec ?toute ?la famille|bande|cité; nous|on serons|sommes|est|sera ?tout quatre|plusieurs|nombreux|trois|cinq|dix|vingt neveux|frères|cousins|gaillards|fils; serai|serons|viendrai|viendrons|serez pas|plus seul|seuls|seule; mes ?quatre|trois|deux|grands|gros frères|frangins|cousins|fils|neveux; venir à plusieurs
      `,
    },
  },
  {
    kind: 'hint',
    cue: 'violence.visit',
    claim: 'violence',
    weights: {
      2: `
        débarque|débarquer|débarquerai|débarquera|débarquons|déboule|débouler|débarquerons|descends|descendre|ramène|ramener|viens|venir|viendrai|passe|passer|passerai|retourne ?moi|me|même|directement|demain|samedi|lundi|dans|cet ?heure|après|midi|matin ?à|a|au|dans|chez|en|directement ?l|le|la|vos|votre|les|ton ${PREMISES}|vous|personne|toi|voir; passe|passerai|viens|viendrai samedi|lundi|mardi|mercredi|jeudi|vendredi|dimanche|demain|ce|cet|vous|le|te voir|soir|avec|après|et|à; que je passe|vienne|débarque|descende ?le|vous|te|les|chez ?voir|chercher; remet|remets|remette|remettent|remettez|met|mette|mettez ?encore un|les|le|ses pied|pieds|patte|pattes ?dans|sur|chez ?ma|mon moi|nous|cour|terrain|jardin|maison|porte|portail; repasse|revient|revienne|approche|approchez|sonne|entre|touche|touchez ?encore chez|à|a|de|d|ma|mon moi|nous|mon|ma|fils|fille|mère|porte|cour|portail; prochain|prochaine|premier|première ?de ?vos ?livreur|facteur|technicien|huissier|agent|commercial|infirmière|gars qui ?me|m ?se passe|entre|sonne|touche|pointe|approche|met|remet|vient|ose|essaie|franchit; prochaine fois que ?vous ?votre|vos|un|il|tu; il|elle|ils a|ont un|une nom|adresse; collaborateur|livreur|conseiller|conseillère|directeur|employé|technicien|patron|chef habite|vit|loge; soyez là|présents|présent; quand|lorsque je|j arriverai|arrive|viendrai|débarquerai; j'y suis|serai; 
      `,
    },
  },
  {
    kind: 'hint',
    cue: 'violence.warning',
    claim: 'violence',
    weights: {
      2: `
        avez|as|a|ont intérêt à|a; allez|vas voir|comprendre|bouger; verrez|verras bien|ce; ?je|vous|il est|êtes|voilà|vous|serez|aurez prévenu|prévenus|prévenue|préviens|averti|avertis; dernier avertissement; plaisante|rigole|blague|déconne pas; c'est dit; tenez vous; je vous|te jure; je jure; soyez là|prêts; dites|dis lui|leur de|que; à|a très bientôt; pas|plus ?très|être|serai|sera gentil|gentils|tendre|sympa|tendres; pas poliment; pour le café; à bon entendeur; on est|sera|vient plusieurs|nombreux; on va ?venir ?vous ?s expliquer|discuter|causer|rigoler; continuez|continue comme ça|ca; vous m'avez|aurez|avoir poussé|cherché|voulu ?à; cherché|cherchez|cherche ?moi les|la|des ?merde|ennuis|problèmes|bagarre; entre hommes; avant que je ?le|la|vous|passe; plus rien à perdre; attention
      `,
    },
  },
  {
    kind: 'hint',
    cue: 'violence.weapon',
    claim: 'violence',
    weights: {
      2: `
        batte; fusil; flingue; machette; carabine; pansements; vigile|vigiles; à coups de; gros bras; mes poings
      `,
    },
  },
  // a laugh takes the sting out of it
  {
    kind: 'unless',
    cue: 'violence',
    claim: 'violence',
    weights: {
      1: `mdr; mdrr; ptdr; lol; lool; haha; hahaha; hihi; xd; héhé; non je plaisante|rigole|déconne; je plaisante|rigole|déconne hein|bien|évidemment`,
    },
  },
] satisfies readonly Table[])
