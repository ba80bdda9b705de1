import type { Table } from '../../language.ts'

/** Someone the customer helps, as one names them. */
const KIN =
  'mère|père|maman|papa|mari|femme|épouse|époux|conjoint|conjointe|compagnon|compagne|fils|fille|frère|sœur|mamie|mamy|papi|papy|pépé|tante|tata|oncle|tonton|parents|voisin|voisine|cousin|cousine|neveu|nièce|enfant|garçon|ami|amie|dame|monsieur|homme|personne|belle|beau|petit|petite|bébé|jumeaux|locataire|résident|résidente|patient|patiente|marraine|parrain|gamin|gamine|daron|daronne|sœur'
/** Where the partner is the danger. */
const PARTNER =
  'mari|conjoint|compagnon|copain|ex|homme|mec|concubin|femme|conjointe|compagne|copine|époux|chéri'
/** Ages at which living alone or a fall tells of frailty; younger ones tell nothing. */
const OLD =
  '79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|100|101|102|octante|nonante'
/** Illnesses and handicaps by their names, with any ending. */
const ILLNESS =
  'alzheimer|alzeimer|alzheimers|parkinson|charcot|sclérose|mucoviscidose|leucém*|dialys*|hémodialys*|chimio*|radiothérapie|cancer|cancers|cancéreu*|métastas*|tumeur|lymphome|tétraplégi*|paraplégi*|hémiplégi*|polyhandicap*|myopath*|trisomi*|autis*|asperger|dyspraxi*|dyslexi*|dysphasi*|tdah|tsa|épilep*|schizophr*|bipolaire|bipolarité|lupus|dmla|diabète|diabétique|diabétiques|insuline|insulino*|crohn|fibromyalg*|polyarthrite|spina|thalassém*|drépanocyt*|hémophil*|démence|sénile|grabataire|alité|alitée|alités|amputé|amputée|trachéotom*|escarre|escarres|stomie|canule|avc|infarctus|oncolog*|cancérolog*|anorexi*|psychiatrie|hypersensible|électrosensible|aphas*|neuropath*'
/** Aids and devices that only someone dependent or ill has. */
const DEVICE =
  'déambulateur|respirateur|pacemaker|téléassistance|téléalarme|télésurveillance|braille|lsf|médicalisé|médicalisée|nébuliseur'
/** What nobody lives without. */
const BASICS =
  'loyer|loyers|électricité|élec|courant|gaz|eau|chauffage|courses|course|nourriture|médicaments|médocs|traitement|pharmacie|bandelettes|couches|lait|cantine|factures|fioul|cuve|bois|repas|logement'
const CANT =
  'peux|peut|pouvons|peuvent|pourrai|pourrais|pourrons|arrive|arrivons|arrivent|arrivais|parviens|parvient|pouvait|pouvoir'
const CLOSE = 'mes|mon|ma|le|la|les|notre|nos|un|une|des|de|l|son|sa|ses|du|d'

/** French phrases that tell that someone is dependent, ill, disabled, controlled or without means, with the near-misses. */
export const vulnerable: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'vulnerable',
    claim: 'vulnerable',
    weights: {
      2: `
        handicap|handicapé|handicapée|handicapés|handicapées; polyhandicap*; ${ILLNESS}; ${DEVICE};
        fauteuil roulant|roulants|électrique|manuel|adapté; avoir son fauteuil; chaise roulante; lève personne;
        en fauteuil; scooter médical; mobilité réduite; pmr;
        carte mobilité inclusion|de|pour; carte d'invalidité; en invalidité;
        pension|rente|taux d'invalidité; mdph|aah|aeeh|ald|cpas|chsld; affection longue durée;
        allocation adulte; malvoyan*; malentendan*; non|mal voyant|voyante|voyants|entendant|entendante;
        sourd|sourde|sourds|sourdes|aveugle|aveugles; dur|dure d'oreille; langue des signes;
        lecteur d'écran; logiciel vocal; déficien* visuel*|auditi*|mental*|intellectuel*|moteur*;
        troubles cognitifs|psychiques|moteurs; difficultés motrices; problème|problèmes ?graves cardiaques;
        ${KIN} __ cardiaque; suis cardiaque; insuffisan* cardiaque|rénal|rénale|respiratoire;
        sous|bouteille|bouteilles|concentrateur|concentrateurs ?d oxygène; oxygène à domicile;
        assistance|appareil|aide respiratoire; appareil _ apnée; apnée du sommeil;
        pompe ?à|de insuline|perfusion|morphine; perfusion|dialyse|hospitalisation|oxygène à domicile;
        hospitalisé|hospitalisée à domicile|d'office|sous; sonde alimentaire|gastrique|urinaire;
        port à|a cath; lit médicalisé; bus|transport médicalisé|adapté; injections de;
        asthme|asthmatique sévère|grave|aigu; inhalateur; attente de greffe; greffé|greffée;
        greffe de rein|foie|cœur|moelle|poumon; cœur fragile; souffle au cœur;
        maladie|maladies ?très grave|graves|chronique|rare|orpheline|neurodégénérative|incurable|dégénérative|dégénératives;
        gravement|lourdement|sévèrement malade|malades|atteint|atteinte|handicapé|handicapée;
        très malade; atteint|atteinte|atteints d'une|d'un|de; longue maladie;
        soins palliatifs; unité|service|soin palliatif|palliative; fin de vie; en fin de vie; phase terminale;
        stade terminal; plus pour longtemps ?à; condamné|condamnée par; réanimation; soins intensifs;
        en|grave|profonde|sévère|de|une dépression; dépression sévère|profonde|post; burn out; burnout;
        a|ai|fait|fais une tentative; tentative de suicide; hospitalisé|hospitalisée ?d'office|en psy;
        je pèse # kilos|kg; arrêté de manger; ne mange plus qu|que ?une; sent plus ses|mes pieds|jambes|mains;
        aidant|aidante|aidants familial|familiale|familiaux|de; proche aidant; suis ?l ?son ?proche aidant|aidante;
        auxiliaire|auxiliaires de vie; aide à domicile|ménagère; aides à domicile|ménagères;
        soins infirmiers à domicile; infirmière|infirmier à domicile; portage de repas; colis alimentaires;
        majeur|majeure protégé|protégée; sous tutelle|curatelle|sauvegarde|habilitation;
        tutelle|curatelle|curatrice|curateur; tuteur|tutrice légal|légale; suis|étant ?sa|la|le|son tuteur|tutrice; tuteur|tutrice de ?m|mme|ma|mon|ce ?monsieur|madame|mère|père|sœur|frère|oncle|tante; sauvegarde de justice;
        mandataire judiciaire; habilitation familiale; perte d'autonomie; perdu son|mon autonomie;
        plus autonome; dépendant|dépendante|dépendants|dépendantes;
        personne|personnes|gens fragile|fragiles|vulnérable|vulnérables|isolées|isolée;
        très|bien|trop|fort âgé|âgée|âgés|vieille ?et|pour|qui; sa canne blanche; canne blanche; chien guide;
        avec ma|mes|sa|ses|une|deux canne|cannes; barre|barres d'appui;
        voit|vois|voyait ?presque|quasiment plus ?presque|quasi rien; vois|voit très|vraiment|trop mal|flou; elle|il|papa|maman|père|mère voit mal;
        voit|vois|voient presque|quasiment|quasi plus; voit|voient plus rien|bien|grand|clair; n|j|l y vois|voit ?presque|vraiment plus|mal|rien|presque ?rien|grand; y vois|voit que dalle;
        vue|vision|ouïe baisse|diminue|décline; presque plus|perd|perdu|perdre la vue; perdu l'ouïe;
        presque plus de vue; entend|entends presque|quasiment plus|rien; n'entend plus|pas ?rien|bien;
        ${CANT} ?plus|pas ?presque|quasiment marcher; ${CANT} ?plus|pas ?se|me lever|laver|habiller|nourrir seul|seule;
        ${CANT} plus ?se|me|du|de|à lever|déplacer|marcher|sortir|bouger|descendre|monter|servir|conduire;
        ${CANT} pas ?se|me ?de|du lever|marcher|bouger|descendre|servir ?seul|seule|de|du|ses|mes|les;
        marche|marchent|marchait|déplace ?plus|difficilement ?qu ?avec|à une|deux|un|ma|sa canne|cannes|béquille|déambulateur; marche ?très difficilement;
        je|j|maman|papa|mère|père ne marche ?presque|quasiment plus; ne marche presque plus;
        me déplace ?très difficilement|peu; ne me déplace plus; tient|tiens ?plus|pas|longtemps debout; rester debout plus|longtemps;
        ne quitte plus ?mon|son lit|fauteuil|chambre; sort|descend|quitte plus de sa|son|chez; ose plus sortir de sa|chez;
        coincé|coincée|bloqué|bloquée|cloué|clouée au lit|fauteuil; passe|passer mes journées au lit;
        se lève plus; lever seul|seule; toujours au lit __ seul|seule; plus toute sa|ma tête;
        perd|perdait|perdu ?un|complètement|de la|l ?peu ?la tête|boule|boussole|mémoire|équilibre;
        perte|pertes|troubles de mémoire|autonomie|équilibre; désorient*; me|nous reconnaît plus;
        mains tremblent|tremblantes; col du fémur; accueil de jour; aidants; répit _ mai|juin|aidant;
        je|nous|à le|la|l lave|nourris|porte|lange je|et; attaché|attachée au|à fauteuil|lit|son;
        refuse l'eau|de manger|boire|s'alimenter; dans son|ses urine|urines|couche|excréments;
        ma|sa grand mère dépendante|dépend; hospitalisé|hospitalisée|internée|interné en psychiatrie|psy;
        âgé|âgée|âgés|vieux|vieille ?et|qui|très ?et|vit|est ?toute fragile|malade|dépendant|dépendante|perdu|perdue|isolé|isolée|seul|seule|handicapé|handicapée;
        # ans ?et|elle|il|qui|est ?est|vit ?toute dépendante|dépendant|isolé|isolée|alité|alitée|fragile|invalide;
        ${KIN} _ dépendante|dépendant|fragile|isolée|isolé|invalide|mourant|mourante;
        ${KIN} _ est très|gravement|trop malade|souffrant|souffrante; malade du ?cœur ?parkinson;
        ne|n|elle|il ?ne sait plus ?du ?tout ?qui|où|quel ?on ?elle|il est|sommes|jour`,
      1.9: `
        plus|pas|rien|jamais ?rien ?même|à ?de quoi ?faire|me|se|nous|acheter|finir|remplir|mettre manger|vivre|nourrir|payer|tenir|soigner|chauffer|course|courses|assiettes|essence|à;
        plus rien|quoi ?à|pour ?nous|me ?à manger|nourrir|vivre|donner; n'ai|avons|ai ?plus|pas rien à manger;
        plus|pas ?rien|argent|assez|sou|sous ?pour|d argent|pour nourrir|manger|vivre|chauffer ?mes|mon|ma|les;
        ${CANT} ?même plus|pas|ni ?les ?à|de|d ?me|m|nous|se ?à acheter|payer|nourrir|manger|chauffer|soigner|régler|boire|habiller|loger ?à|même|ni ?entièrement|tout ?${CLOSE} ?gaz|${KIN}|enfants|petits|gosses|${BASICS}|manger|loyer|bébé;
        ${CANT} ?même plus|pas ?même ?me|nous|se nourrir|soigner|chauffer|loger;
        ${CANT} ?même plus ?même payer ?ni|le|la|mon|ma|mes|les|l ?le|la ${BASICS}|ni;
        plus|pas ?du|vraiment ?tout les|le moyens|moyen de|d ?me|se|nous|m ?remplir|payer|acheter|choisir|louer manger|chauffer|soigner|loger|nourrir|vivre|${CLOSE} ?${BASICS}|urne|cercueil|enfants;
        moyens|argent|sous|quoi ?de|pour ?me|nous|remplir|payer remplir|manger|chauffer|soigner|nourrir|loger ?le|la|mes|les;
        sais|sait|savons pas|plus comment|avec ?je|on|nous|quoi ?vais|va|vont|allons|pouvoir|remplis manger|nourrir|vivre|survivre|finir|remplir|payer ?le|la|mon|les|à loyer|mois|manger|assiettes|facture;
        comment je|on|nous ?vais|va|fais|fait manger|nourris|nourrir|vivre|survivre;
        fais|fait|faire comment pour manger|vivre|nourrir|finir|payer; besoin de manger ?aussi|moi;
        # euros|e|eur|balles pour ?finir|tenir manger|vivre|nourrir|le ?mois; 
        pour manger ?avec|jusqu|cette;
        reste|restait|plus que # ?# ?euros|e|eur|balles ?pour|jusqu|à ?finir|tenir|manger|la|au|vivre ?le|mois|fin|# mois|du|manger;
        choisir|choisisse|choisi|choix entre __ chauffage|gaz|loyer|médicaments|manger|soigner|électricité|courses|eau|nourriture;
        mange|mangé|mangeons|mangent|manger ?plus qu|que une|un ?fois|repas|# ?fois|par|depuis ?par|jour|depuis;
        mangé|mange|mangeons que|qu ?des|du|de|un pâtes|biscottes|riz|nouilles|pain|kinder; mangé|mange|mangeons ?que ?des|du|de pâtes|biscottes|riz|nouilles|pain depuis; plus que la soupe;
        saute|sautons|sauter|sauté|sautent des|un|les|le|mes|nos ?repas repas|dîner|déjeuner|de;
        saute un repas; frigo|placard|placards|frigidaire ?est|sont|complètement vide|vides; remplit mon|notre frigo;
        finir le|mon mois; boucler le|les|mes|mon mois; fin|fins de mois ?sont|est|très|trop difficile|difficiles|dures|compliquées;
        minimum vieillesse; minima sociaux; suis|sommes|vis|vivons|vit au rsa; rsa _ suspendu|coupé|radié; suspendu|coupé mon|le|notre rsa;
        vivre|vis|vit|vivons ?avec|du|au|de avec|du|au ?mon|le|un ?seul rsa|aah|cpas|chômage|smic;
        surendett*; interdit|interdite bancaire; dossier banque de france; banque de france __ dossier;
        restos|resto du|de cœur; secours populaire|catholique; aide alimentaire; banque alimentaire;
        colis alimentaire; épicerie sociale; assistante|assistant|travailleuse|travailleur sociale|social;
        précarité; précaire; fonds de solidarité; service solidarité; chèque énergie __ couper|coupure|payer;
        difficulté|difficultés|détresse|galère financière|financières|financier|de paiement|de trésorerie;
        en difficulté ?pour|de payer|régler|paiement; mal à payer|finir|joindre|boucler; joindre les deux bouts;
        je|on|nous ?ne|n m|s|nous en sors|sort|sortons plus|pas; peux plus payer|régler ?grand|rien|que;
        impayé|impayés|retard|retards|arriéré|dette|dettes de|d|dans|sur|pour ?mes|mon|le|l loyer|loyers|élec|électricité|énergie|gaz;
        loyer|loyers ?de|est|a|ne|n|a ?été|decembre|janvier|passe|est rejeté|rejetés|impayé|impayés|pas passé; loyer ne passe|passera|passait pas;
        loyer _ vais|pourrai|peux|peut|pouvoir|pourrons pas ?pouvoir; banque _ rejeté _ loyer; mois d'impayé|impayés;
        coupé|coupée|couper|coupent|coupure|coupures|coupez pour|cause ?de|d impayé|impayés|dette|dettes;
        chauffage|radiateurs ?est|sont|reste ?coupé|éteint|éteins|coupés ___ économiser|économies|payer|facture;
        plus de gaz|chauffage|électricité|courant _ payer|impayé|solution|argent; je vis sur les; couper|coupe|coupé les vivres;
        perdu|perd|perds mon|mes|le travail|emploi|job|boulot __ payer|loyer|factures|difficile|difficulté|manger;
        loyer|factures|facture|crédit ___ perdu|perds mon travail|emploi|job|boulot;
        expulsé|expulsée|expulsés|expulser|expulsion|expulsions; à la rue; sdf; mettre|mis|mise|met dehors|à la porte;
        nulle part où|ou aller|dormir|vivre; sais|sait pas|plus où|ou dormir|vivre|loger; sans domicile|abri|logement|toit;
        logement|hébergement|foyer|centre|accueil d'urgence|hébergement; hébergée|hébergé|mise en lieu sûr; maraude|maraudes;
        dormir|dors|dort|vit|vis|vivons|vivait|habite ?encore|actuellement dans|dehors|près ?ma|mon|sa|notre|la|un voiture|camion|rue|garage|tente|gare|cave;
        dors|dort|dormir dehors; sans ?aucune|aucun ressources|ressource|revenu|revenus|papiers|salaire;
        plus|pas|aucun|aucune ?aucun ?de|d revenus|revenu|salaire|ressources depuis|et|du; plus de|aucun revenus|revenu|salaire|ressources;
        ai|avons|reste ?plus|pas ?plus|même un sou|rond|euro|centime|radis; compte|compter chaque|les euro|euros|centime|sou|sous;
        retraite|pension|paie|salaire ne suit|suffit ?plus|pas; plus|moins cher|chère que ma|mon pension|retraite|salaire|allocation`,
      1.8: `
        violence|violences conjugale|conjugales|domestique|domestiques|intrafamiliales; conjugales; emprise; 3919;
        femme|femmes|enfant battue|battues|battu; battue|battu|frappée|frappé|violentée par; pervers narcissique;
        ${PARTNER} ?très|est|était violent|violente|dangereux|contrôlant|manipulateur|jaloux|possessif;
        ${PARTNER} ?il|elle|qui|me|m|nous|lit|a|ne ?me|a|veut ?a bat|frappe|tape|surveille|contrôle|menace|espionne|fouille|séquestre|harcèle|traque|piste|géolocalise|confisque|frappée|isole|suit;
        ${PARTNER} ?qui ?m interdit|empêche ?de|à ?travailler|sortir; ${PARTNER} ?il ?me|m ?a|lit|voit|vérifie|regarde ?tout|tous|toutes|dans mes|mon sms|messages|mails|appels|comptes|compte|téléphone|dépenses|relevés;
        ${PARTNER} ?il|qui lit|voit|gère|contrôle|décide ?de|absolument tout|toutes|tous; ${PARTNER} ?il ?a|m connaît|a|pris|prend|garde|bloqué|changé mon|mes|ma|la|le|l mot|carte|codes|code|papiers|passeport|argent;
        ${PARTNER} __ garde la|ma|mes|l|mon carte|papiers|argent|passeport|salaire; ${PARTNER} _ tout à son nom;
        ${PARTNER} _ installé _ téléphone|portable|ordinateur|gps|traceur; traceur|mouchard sur|dans mon|ma|le;
        il ?me|m contrôle|surveille|espionne|fouille|confisque|géolocalise|lit|vérifie|suit|traque ?tout|tous|toutes ?mes|mon|tout|ma|le|tous ?mes;
        il a|connaît|voit|regarde ?tous|tout mes|mon|ma codes|code|mails|messages|comptes|mots|mot|dépenses;
        ${PARTNER} ?il|ne|n ?me|m ?donne|laisse|file ?pas|plus|aucun d argent|argent; sait|saura|savoir toujours|tout où|ou je suis;
        quitté|quitter|fui|fuis|fuir|quitte|échapper|échappé|partie|sauvée|enfuie ?à|de|du ?mon|un|le|chez|domicile ?domicile ?ex ?conjoint|mari|compagnon|lui|conjugal violent|violente;
        partie|enfuie|sauvée|parti de chez lui|elle; fuir mon|ma|un|chez ?conjoint|mari|compagnon|ex; je|j fuis|fui mon|un;
        m'a|ma ?déjà retrouvée|retrouvé une|encore; retrouve ma|mon|notre adresse|trace;
        ordonnance|mesure de|d protection|éloignement; aide aux victimes; téléphone grave danger;
        surveille|contrôle|espionne|fouille|confisque __ conjoint|mari|compagnon|copain|ex|sac;
        peur _ de mon|lui ?${PARTNER} ?il|me; peur qu'il tombe dessus; peur qu'il me|nous retrouve|trouve|frappe|tue`,
    },
  },
  // a very old person: alone no sign; frail, alone or cared for, they are
  {
    kind: 'hint',
    cue: 'vulnerable.age',
    claim: 'vulnerable',
    weights: {
      1: `
        ${OLD} ans; quatre vingt|vingts ?dix|un|deux|trois|quatre|cinq|six|sept|huit|neuf ?sept|huit|neuf ans;
        nonante|octante ?et ?un|deux|trois|quatre|cinq|six|sept|huit|neuf ans; plus de soixante quinze ans;
        personne|personnes|mère|père|dame|monsieur|parents|tante|oncle|voisine|voisin|maman|papa âgé|âgée|âgés|âgées; nos aînés`,
    },
  },
  {
    kind: 'hint',
    cue: 'vulnerable.alone',
    claim: 'vulnerable',
    weights: {
      1: `vit|vivent|vivant|reste|demeure ?toute|tout seul|seule|seuls; seul|seule chez lui|elle|moi; elle|il|maman|papa|mère|père|mamie|papi|voisine ?est ?toute seul|seule;
        est|suis ?toute|tout seule|seul; pas|plus de famille; plus personne; isolé|isolée|isolés; n'a que moi; télécommande _ urgence`,
    },
  },
  {
    kind: 'hint',
    cue: 'vulnerable.weak',
    claim: 'vulnerable',
    weights: {
      1: `
        elle|il|maman|papa|mère|père|mamie|papi|tante ?est|a|qui|s tombe|tombée|tombé|chute|chuté|panique|pleure|agite|erre; elle|il|maman|papa|mère|père|mamie|papi ne|n ?en dort|mange|sort|descend plus; vois|voit mal; mains tremblent;
        si elle|il|maman|papa|je tombe; fait|faire une|un|des|sa chute|chutes|malaise|malaises; malaise|malaises; par terre;
        elle|il|maman|papa|mère|père ?ne|n comprend|lit|sait|arrive|peut|ose|ouvre|descend|parle plus|pas|rien; comprend rien;
        porter ?ni|le|la|un|mes|les|rien; mes|ses jambes|genoux|hanches; monter|descendre ?les escaliers|étages|marches;
        ascenseur; se perd|perdue|perdu|paniquée|terrorisée|angoissée|affaiblie|faible; refuse|refusait de manger|boire|se;
        défendre|maltrait*|négligé*|négligence|abandonn*; dire non; un|deux|trois|# étage|étages; sonnette|porte close`,
    },
  },
  {
    kind: 'hint',
    cue: 'vulnerable.care',
    claim: 'vulnerable',
    weights: {
      1: `ehpad; maison de repos|retraite; résidence senior|seniors|autonomie; infirmière|infirmier|soignante|soignants|kiné|ambulance; à l'hôpital; hospitalisé|hospitalisée|hospitalisation|opéré|opérée; unité protégée; toilette|toilettes du|de|sur|une; protections; signé|signer|fait signer|souscrit ___ contrat|contrats|abonnement|abonnements|assurance; aide soignante`,
    },
  },
  // « il me reste 14 euros » beside rent, debts or allowances: the basics cannot be paid
  {
    kind: 'hint',
    cue: 'vulnerable.short',
    claim: 'vulnerable',
    weights: {
      1: `
        reste|restait|plus que # ?# euros|euro|balles|e|eur|francs|chf; rien de|plus côté; n'ai|ai plus rien; plus un euro|centime|rond;
        gagne|touche|touchons|touchent|vis|vivons|gagnons _ # ?# ?euros|e|eur ?par|de|d mois|retraite|pension|allocation;
        m'avancer jusqu|l; n'y arrive|arrivons|arriverai plus|pas; ne pourrai|pourrais|pourrons|vais que|pas|plus ?# ?pouvoir; je peux # de ?plus; en pièces;
        pas|plus d'argent ?du|jusqu; dans la merde|mouise|dèche; serre|serrer la ceinture; seule avec ?mes|deux|trois|les ?trois|deux|petits|petit enfants|petits|petit|gosses;
        peux|pourrai|pouvons|pourrons|peut pas|plus ?les payer|avancer|régler|verser ?plus|autant; ne les ai pas`,
    },
  },
  {
    kind: 'hint',
    cue: 'vulnerable.basics',
    claim: 'vulnerable',
    weights: {
      1: `
        découvert; dette|dettes|endetté|endettée|endettés; huissier|huissiers; impayé|impayée|impayés|impayées; rejeté|rejetée; avant coupure; ils|vous vont|allez|coupent ?tout ?couper|demain;
        couper|coupé|coupent ?le|la|l courant|électricité|gaz|eau|lumière; allocation|allocations|alloc|allocs|apl|rsa|caf; retraite; pension; bourse; chômage; licencié|licenciée;
        loyer|loyers|proprio|propriétaire|bailleur; cantine; manger|courses|épicerie|nourrir; pharmacie; chauffage; fermé l'atelier|la boutique`,
    },
  },
  // « sans qu'il le sache » alone may be a present: with what he reads or holds it is control
  {
    kind: 'hint',
    cue: 'vulnerable.secret',
    claim: 'vulnerable',
    weights: {
      1: `sans qu'il|qu'elle ?ne ?le|la|l|s|en|m ?en sache|voie|reçoive|apprenne|rende|soit|retrouve; sans que mon|l|le ${PARTNER}|autre ?ne ?le sache|voie|reçoive|apprenne; à l'insu de; il _ va|verrait|recevoir|voir ?le|la|l sms|alerte|facture|courrier|mail; rien à la maison; pas envoyer __ maison; n'envoyez|envoie|envoyez plus|rien; sans que rien|aucun|ça|la|le _ arrive|parte|passe; peur de lui; peur qu'il; peur d'y|dy retourner; qu'il reçoive`,
    },
  },
  {
    kind: 'hint',
    cue: 'vulnerable.partner',
    claim: 'vulnerable',
    weights: {
      1: `mon|son ${PARTNER} ?il ?ne ?me|m connaît|lit|voit|regarde|reçoit|garde|interdit|veut|voudra|retrouve; nom de mon ex; mon ex; compte commun; c'est lui qui|le; il a mes|mon codes|code|mot|mots; il m'attendait|attend à|devant|en; ouvrir un compte|livret à mon ?seul nom; retourner chez lui`,
    },
  },
  {
    kind: 'except',
    cue: 'vulnerable',
    claim: 'vulnerable',
    weights: {
      1: `
        dépendant|dépendante|dépendants|dépendre de|d|du|des|que; dépendant|dépendante météo; variable|variables|fichier|logiciel|énergétiquement|plus|moins|très dépendant|dépendante|dépendants de|du|des|d;
        signe du|astrologique ?du cancer; signe cancer; zodiaque; cancer ?du ascendant; ligue|lutte|recherche|don|dons|association|course contre|sur|pour le cancer;
        contre le cancer; mort|morte|morts|décédé|décédée|emporté|emportée|parti|partie|perdu|perdue|suite ___ cancer|leucémie|avc|infarctus|maladie|tumeur|dialyse|crise;
        cancer guéri; pas une|un|de|d tumeur|cancer|diabète|avc|handicap; anciennement|jadis ${ILLNESS};
        ${ILLNESS} ?de|du|pour|chez ?mon|ma|notre|le|la ?vieux|vieille chat|chats|chien|chiens|chatte|chienne|lapin|animal|cheval|vétérinaire|véto|hamster|toutou|matou;
        chat|chatte|chien|chienne|lapin|hamster|cheval|toutou|matou|furet|perruche|animal _ ${ILLNESS}|sourd|sourde|aveugle|handicapé|handicapée|âgé|âgée|malade; croquettes|vétérinaire|véto __ ${ILLNESS};
        sac à dos; sourd|sourde à|a|oreille|comme; oreille sourde; bruit|bruits|son|coup|coups|couteau|voix|douleur|colère sourd|sourde|sourds; dialogue|conversation de sourds; restez|rester|resté|reste sourd|sourde|sourds|sourdes;
        faites|fais|faire|êtes|es|sont|service|administration ?vous|tu|ou|tous|des|les|le|complètement|totalement|vraiment sourd|sourde|sourds|aveugle|aveugles|invalides|handicapés|autistes|sourdes|muette|dépendants|bipolaire;
        t'es|es|c'est ?complètement|totalement|vraiment|un|une|pas aveugle|sourd|sourde|autiste|handicapé|handicapée|bipolaire|schizo|sénile|mongol;
        à l'aveugle; en aveugle; confiance|obéissance|dégustation|test|rendez|essai|achat|soirée|acheter|tester ?à ?l aveugle|aveugles; point|angle aveugle; borne|machine|page|ligne|touche|boîte|appli|application|vidéo|radio ?est|reste|était muette;
        handicapant|handicapante; golf; course à|de handicap; rythme|fréquence|capteur|capteurs|montre|moniteur|cardio|ceinture|massage|arrêt cardiaque; crise cardiaque en|quand|devant|avec|à; faire|fait|failli|frôlé|frise une|faire|un|l ?une|un ?crise infarctus|avc|cardiaque|dépression|apoplexie;
        dépression tropicale|atmosphérique|nerveuse|hivernale; grande dépression de; greffe de|des ?cheveux|rosier|barbe; greffe|greffer; cellules cancéreuses;
        démence cette|ces|ce|le|la|les|précoce; c'est|de la de démence; prix de démence; emprise au|sol|foncière; fauteuil électrique|manuel de|relax|massant|bureau|cinéma|gaming|salon; en fauteuil de|club|cuir|orchestre|d; fauteuil roulant prêté|trouvé;
        place|places|parking|stationnement|toilettes|wc|tarif|accès|emplacement|emplacements|carte|scooter|case|vignette ?pour|de|aux|est|réservée|réservées|les|des ?personne|personnes pmr|handicapé|handicapés|handicapées;
        travailleur|emploi|référent|mission|journée|sensibilisation|entreprise adaptée|adapté|handicap|handicapés|handicapé; salon|expo|film|livre|documentaire|thèse|cours|formation|stage|étude|dossier|mémoire|conférence ?sur|de|en|d l|la|le|les|d ?${ILLNESS};
        école d'infirmières; je suis|sommes infirmière|infirmier|kiné ?libérale|libéral à domicile; locataire|locataires ___ impayé|impayés; n'arrive plus|pas à manger; emploi|poste|métier|diplôme|concours|formation|recrutement|offre|candidature|stage|travaille|deviens ?d|de|comme|en auxiliaire|aide|aidant|ehpad|psychiatrie|oncologie; je suis auxiliaire|oncologue|cancérologue|psychiatre|assistante|assistant|travailleuse|curatrice professionnelle;
        code|numéro|iban|rib|adresse|mot|lien|carte|email|mail|session|jeton|format|date|token|saisie|champ|bon|coupon|ticket|identifiant|promo ?de|est|promo|postal|passe ?est|apparaît invalid*;
        sous|bouteille oxygène|d'oxygène ?actif|plongée|soudage; eau oxygène; pile|piles|lithium|batterie perfusion; j'en|en|je|il|elle braille; braillent;
        pompe à perfusion vélo; expulsé|expulsée|expulsés de|du ?la|jeu|serveur|salle|salon|partie|groupe; expulsion de|d ?mon|notre|ma|un locataire|locataires; serais|serions|serait à la rue; magasin|vitrine|dans|donnant|fenêtre|côté|entrée|terrasse à la rue;
        mettre|mis|mise|met dehors les|la|le|poubelle|poubelles|mon|table; met à la porte; colis _ mis dehors; rsa c'est quand; pas un centime|sou|euro de|pour|à|supplémentaire|plus|en;
        rien à boire ?ni|,|et ?rien ?à manger; plus manger que; ${CANT} ?plus|pas manger|boire|payer que|votre|au|cette|à|en|avec|par|sans|dans; payer|régler mon|ma|la|le|une|mes factures|facture|panier|commande|abonnement|courses|course ?en|avec|par|sur|en|avec ligne|carte|cb|paypal|site|appli|espace|chèque|code|fois;
        peux|peut|arrive|peuvent pas|plus|plus à|pas payer|régler|acheter|sortir|bouger|descendre|monter|servir ?la|le|mon|ma|les|mes ?courses|course|facture|loyer ?en|sur|avec|par|via|depuis ligne|carte|cb|site|appli|votre|internet|virement;
        arrive plus|pas à ?me|se sortir|lever|bouger|descendre|monter ?le|la|mon|ma|un|une|du curseur|fichier|fenêtre|page|volume|panier|pièce|filtre|tiroir|bac|menu|colis|son;
        peux plus ?me|m ?en|du|de servir|sortir ?de|du|mon|la|l menu|appli|téléphone|carte|compte|application|box|site|voiture|code|machine; peux pas|plus descendre|monter ?de|en prix|gamme|dessous|grade|niveau;
        retirer|retrait en difficulté; en difficulté ?avec|face|sur le|ce|votre|cet; mal à finir ?votre|le|ce niveau|jeu|livre|installation|formulaire; finir le mois ?sans|gratuit|en beauté; d'essai;
        il|elle|t m|me|nous contrôle|surveille|suit|harcèle|traque ?le|la|les température|chauffage|niveau|depuis ce; il me harcèle|menace|suit depuis|pour|de|jusqu; contrôle parental|technique; il contrôle|lit|vérifie le|la|les|si|bien|mal; ${PARTNER} ?il suit|contrôle|surveille le|la|un|une|sa|son|l|ses ?colis|régime|jardin|cuisson|poids|livraison|commande;
        ${PARTNER} ?il ?a|lit|pris|prend|voit|gère|garde ?ma|mon|la|le|l|tout ?bien aussi|carte|cb|livre|roman|place|photo ?de ?fidélité|cinéma|avec; ${PARTNER} me tape|suit sur|partout; jalouse|jaloux de ?ma|mon|votre;
        m'a retrouvé ?mon|ma|le|la colis|sac|portefeuille|clés; alerte|saignement|port à; très|bien|trop âgé|vieille pour ?ça|ce|un; vieille seule fois; adapté aux|pour; aide ménagère et|robot; suis cardiaque du`,
    },
  },
  // frailty hints that say something else: the lift of a delivery, a lorry that does not stop
  {
    kind: 'except',
    cue: 'vulnerable.weak',
    claim: 'vulnerable',
    weights: {
      1: `il|elle tombe|tombé|tombée ?en|sous|bien|mal|à|dans|le|un|du ?panne|la|plat|pic; appli|ligne|connexion|site|internet|écran|ça _ tombe|tombé; cours d'ascenseur; les yeux fermés|de; entre|aux|mes|ses|vos|sous les|mes mains|yeux; porter plainte|réclamation|atteinte; je|on|nous suis|sommes perdu|perdue; téléphone|connexion|robot ne|n; comprend pas|rien ?les frais|inclus; ne comprend|comprends`,
    },
  },
  {
    kind: 'except',
    cue: 'vulnerable.partner',
    claim: 'vulnerable',
    weights: { 1: `ex aequo|æquo|voto; cadeau|surprise|anniversaire __ mon|ma ${PARTNER}` },
  },
  {
    kind: 'except',
    cue: 'vulnerable.age',
    claim: 'vulnerable',
    weights: {
      1: `fête|fêter|fêtera|anniversaire|fêtons|souffler|bougies __ ans; ${OLD} ans demain|samedi|dimanche|hier|le|en ?mars|mai|juin; grand mère|père ?me|m|nous ?a offert|donné|laissé|appris|faisait; de ma|mon grand mère|père; garantie|garantis|existe|fondée|maison|ouvert|ouverte _ ${OLD} ans`,
    },
  },
] satisfies readonly Table[])
