import type { Table } from '../../language.ts'

/** French phrases that tell that someone is dependent, ill, disabled, controlled or without means, with the near-misses. */
export const vulnerable: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'vulnerable',
    claim: 'vulnerable',
    weights: {
      2: `
        suis|est|personne|personnes|fils|fille|mari|femme|mère|père|moi|enfant|étant|et|lourdement _ handicapé|handicapée|handicapés;
        en situation de handicap; handicap; mon handicap; fauteuil roulant; tétraplégique;
        paraplégique; malvoyant|malvoyante|aveugle|non voyant|non voyante;
        sourd|sourde|malentendant|malentendante; mal voyant|voyante; à mobilité réduite;
        mobilité réduite; ne peux|peut plus|pas marcher|me|se déplacer|lever; alité|alitée;
        grabataire; dépendant|dépendante; perte d'autonomie; perdu son|mon autonomie;
        sous tutelle|curatelle; alzheimer; parkinson; démence; dialyse|dialysé|dialysée; cancer;
        chimio*; leucémie; sous oxygène; assistance respiratoire; appareil respiratoire;
        insuffisance rénale|cardiaque|respiratoire; sclérose en plaques; diabétique; épileptique;
        maladie grave|chronique|rare; gravement malade; très malade; soins palliatifs;
        en phase terminale; hospitalisé|hospitalisée à|domicile; avc; schizophr*; dépression;
        burn out; rien à manger; plus rien à manger; plus de quoi manger|nourrir|vivre;
        de quoi manger|nourrir; pas|plus _ nourrir mes|mon|ma|les|notre; plus manger;
        plus|pas à payer mon|le|ma|mes loyer|électricité|factures|chauffage|courses|médicaments;
        autiste|autistes; trisomique;
        peux|peut plus payer mon|le|ma|mes loyer|électricité|factures|chauffage|courses|médicaments;
        plus payer mon|le|ma|mes loyer|électricité|chauffage|médicaments|nourriture;
        sans chauffage|électricité|eau _ bébé|enfant|enfants|nourrisson|âgée;
        expulsé|expulsée|expulsion; à la rue; sdf; surendett*; rsa; minimum vieillesse;
        interdit bancaire; au chômage et; violences conjugales; conjoint violent; mari violent;
        mari contrôle|surveille|me bat; me bat; conjoint contrôle|surveille;
        compagnon violent|contrôle|surveille; mon ex violent; il contrôle mon|mes|tout; fuir mon|son;
        foyer d'urgence; ordonnance de protection;
        mère|père|grand|grands|maman|papa|mamie|parents|tante|oncle|voisine|belle|dame|personne __ dépendante|dépendant|seule|fragile|perdue|isolée|alitée;
        # ans _ seule|seul|dépendante|dépendant|fragile|malade|isolée|isolé;
        personne âgée|fragile|vulnérable|isolée; personnes âgées|fragiles|vulnérables;
        très âgée|âgé|âgés; ehpad; auxiliaire de vie; aidant|aidante;
        trop âgée|âgé|vieille|vieux pour; âgé|âgée de # ans et|qui|elle|il; frigo vide;
        finir le mois; fin de mois ?très|trop difficile|difficiles;
        fins de mois ?très|trop difficile|difficiles; minima sociaux; aah; allocation adulte;
        banque de france __ dossier; restos|resto du|de cœur; secours populaire|catholique;
        aide alimentaire; banque alimentaire; cpas; colis alimentaire|alimentaires; épicerie sociale;
        assistante|travailleuse|travailleur|assistant sociale|social; précarité;
        dormir|dors|dort|vit|vis ?dans|dehors ?ma|la voiture; dors dehors;
        sans domicile|abri|logement|ressources|ressource|revenu|revenus|papiers;
        perdu mon travail|emploi|job __ payer|loyer|factures|difficile|difficulté|manger;
        en|grosse|grosses|grande|grandes|graves difficulté|difficultés ?financière|financières|de|pour ?paiement|payer|régler;
        difficulté|difficultés financière|financières; ne m'en sors plus|pas; je m'en sors plus|pas;
        dialys*; chimiothérapie; radiothérapie; cancer*; tumeur; leucém*; infarctus;
        insuffisan* cardiaque|rénal|rénale|respiratoire;
        insuffisant|insuffisante|insuffisance rénale|respiratoire|cardiaque; mucoviscidose; sclérose;
        crohn; lupus; fibromyalgie; épilep*; diabète; diabétique|diabétiques; insuline;
        greffe|greffé|greffée; hémodialyse;
        sous|bouteille|bouteilles|concentrateur|appareil|machine ?d oxygène; oxygène ?à domicile;
        respirateur; lit médicalisé; pompe à insuline; fauteuil roulant|électrique|manuel;
        déambulateur; pmr; aveugle|aveugles; malvoyan*;
        non|mal voyant|voyante|voyants|entendant|entendante; malentendan*; sourds; lsf;
        langue des signes; lecteur d'écran|ecran; braille;
        déficien* visuel|visuelle|auditif|auditive|mentale|mental|intellectuelle; autis*; asperger;
        trisomi*; dys; dyslexi*; tdah; bipolaire|bipolarité; schizo*; dépressi*;
        en|grave|profonde dépression;
        hospitalisé|hospitalisée|hospitalisés|hospitalisation ?à|depuis|en; à l'hôpital; réanimation;
        soins palliatifs|intensifs; fin de vie;
        condamné|condamnée par ?la|les|une|sa ?maladie|médecins;
        gravement|très|lourdement malade|malades|atteint|atteinte|handicapé;
        atteint|atteinte|atteints d|de|du ?un|une; affection longue durée; ald; désorient*; sénile;
        perd la tête|mémoire; perte de mémoire|autonomie; plus autonome;
        dépendant|dépendante et|âgée;
        tutelle|curatelle|tutrice|tuteur|curatrice|curateur|majeur protégé;
        majeur|majeure protégé|protégée; habilitation familiale;
        aidant|aidante familial|familiale|de|d; aidante|aidant; aide|aides à domicile|soignante;
        infirmière|infirmier|soignant|kiné à domicile|passe|vient; maison de retraite|repos;
        unité alzheimer; mrs; chsld;
        # ans __ seule|seul|perdue|perdu|isolée|isolé|comprend|comprends|internet|malade|marcher|déplacer;
        violences conjugales|domestiques|intrafamiliales; conjugales; femme battue; battue par; 3919;
        fuir mon|ma|le|un|chez;
        quitté|quitter|fui|fuis|fuir|quitte|parti|partie ?mon|un|le ?conjoint|mari|compagnon|ex violent;
        foyer d'urgence|accueil|hébergement; ordonnance de|d protection; emprise;
        je suis|sommes sans chauffage|eau|électricité|courant __ bébé|nourrisson|enfants|enfant|malade|âgé|âgée;
        bébé|nourrisson|enfants|prématuré|nouveau|né|jumeaux __ sans chauffage|eau|électricité|courant|lait;
        peux|peut|pouvons|pourrai|pourrais|arrive|arrivons|arrivent|moyens ?même plus|pas ?plus|les ?à|de|d ?m|me|nous|à acheter|payer|nourrir|manger|chauffer|soigner|régler|boire|habiller ?à|de ?mes|mon|ma|le|la|les|notre|des|un|de|nos enfants|loyer|courses|chauffage|médicaments|électricité|nourriture|bébé|manger|lait|famille|couches|gosses|fille|fils|gaz|traitement|eau;
        peux|peut|pouvons plus|pas me|nous|se chauffer|nourrir|soigner|loger;
        plus|pas|rien|ni rien|quoi|moyens|argent|sou|euro|assez|pas ?à|d ?argent|à|pour|de nourrir|manger|chauffer|vivre|soigner;
        pour|de quoi ?faire nourrir|manger ?mes|mon|ma|les|la|nos|jusqu ?enfants|fin;
        n'ai|avons plus|pas rien pour|à vivre|manger|finir;
        plus|pas de quoi payer|nourrir|manger|faire|vivre|finir;
        saute|sautons|sauter des|un|les repas;
        âgé|âgée|âgés|agee|vieux|vieille et|seul|seule|très ?et|vit fragile|malade|dépendant|dépendante|perdu|perdue|isolé|isolée|seul|seule|handicapé|handicapée;
        # ans ?et|elle|il|qui|je ?elle|il|ne|n|je|qui est|suis|vit|vis|comprend|comprends|peut|peux|sait|sais|marche|voit|vois|arrive|se ?toute|très|plus|pas|mal|pas|difficilement seul|seule|perdu|perdue|malade|plus|pas|rien|dépendante|dépendant|isolé|isolée|alité|alitée|fragile|mal|difficilement;
        ne|n|je|elle|il peut|peux|sait|arrive|sort ?plus|pas ?à ?se|me|sortir|du plus|pas|lever|déplacer|marcher|bouger|descendre|sortir ?de|du|seul|seule|les|sans chez|lit|seule|seul|escaliers|escalier|aide|logement;
        peut|peux|sait|arrive plus|pas ?à ?se|me|monter|descendre marcher|déplacer|lever|bouger|escaliers;
        coincée|coincé|bloqué|bloquée au lit|chez|dans ?mon|son ?lit|fauteuil;
        mari|conjoint|compagnon|copain|ex|femme|concubin|il me|m|nous ?a bat|frappe|tape|surveille|contrôle|menace|espionne|séquestre|harcèle|confisque|frappée|battue|interdit|isole;
        ex|mari|conjoint|compagnon ?conjoint|mari|compagnon ?est|très violent|violente|dangereux|contrôlant|manipulateur;
        mari|conjoint|compagnon|copain|ex ?mari|conjoint|compagnon contrôle|surveille|lit|gère|espionne|confisque|accède mon|mes|tout|tous|ma;
        fauteuil roulant|électrique;
        sourd|sourde|sourds|muet|sourde|muette et|depuis|de|profond|profonde ?muet|muette|naissance;
        suis|est|sommes|sont ?devenu|quasiment|totalement|profondément sourd|sourde|sourds|aveugle|aveugles|malvoyant|malentendant|invalide;
        maladie|maladies ?très charcot|grave|chronique|rare|orpheline|neurodégénérative|incurable|dégénérative|parkinson|alzheimer|crohn|cardiaque;
        maladie de crohn|charcot|parkinson|alzheimer|lyme;
        perd|perdait|perdu ?un|complètement la|peu ?la tête|boule|mémoire;
        handicap|handicapé|handicapée|handicapés|handicapées; situation|lourd de|d handicap;
        pension|rente|taux d'invalidité; suis en invalidité;
        totalement|complètement|très dépendant|dépendante; graves problèmes;
        isolé|isolée et|dans seul|seule|dépendante|malade|campagne;
        plus|pas|sans de|d ?chauffage|électricité|eau|gaz ?chauffage|électricité|eau|courant __ bébé|enfant|enfants|nourrisson|âgée|handicapé|handicapée|malade;
        bébé|enfants|enfant|nourrisson|âgée __ plus|pas|sans de|d|chauffage|électricité|eau|gaz ?chauffage|courant;
        pas|plus|sans un sou|rond|euro|centime;
        conjoint|mari|compagnon|copain|ex|femme __ surveille|contrôle|espionne|fouille|confisque|violent|frappe|bat;
        surveille|contrôle|espionne|fouille|confisque __ conjoint|mari|compagnon|copain|ex;
        santé|gros problèmes|problème de santé; insuffisance; difficultés motrices`,
    },
  },
  {
    kind: 'except',
    cue: 'vulnerable',
    claim: 'vulnerable',
    weights: {
      1: `
        dépendant|dépendante de|d|du; signe du cancer; sourd|sourde à|a|aux|oreille; oreille sourde;
        faites les sourds; taille|place|places|parking _ handicapé|handicapés;
        emploi|travailleur handicapé; service aveugle; test aveugle; aveugle pas;
        vous êtes aveugles|aveugle|sourd|sourds; couteau sourd; bruit sourd; expulsé de; aidant à;
        dépendant|dépendante ?de|d|du vos|votre|météo|la; valise|sac|colis|meuble|produit invalide;
        code|numéro|iban|rib|adresse|mot|lien|carte|email|mail|session|jeton|format|date|token|saisie|champ|bon|coupon|est|ticket|identifiant|promo ?de|est|promo|postal|passe ?est|apparaît invalid*;
        assistance pmr; signe cancer;
        lutte|recherche|ligue|don|dons|association contre|sur|le cancer; sac à dos;
        sourd|sourde|sourds à|a|oreille|comme; bruit|son|coup|couteau sourd;
        faites|fais|faire|êtes|etes|es|dialogue|sont ?vous|tu|ou|tous|des|les|le sourd|sourde|sourds|aveugle|aveugles|invalides|handicapés|autistes|sourdes;
        vous|tu es|êtes|etes ?complètement|tous|totalement|vraiment aveugle|aveugles|sourd|sourds|autiste|autistes|handicapé|handicapés;
        confiance|obéir|test|rendez|suivre|essai|à ?l aveugle; handicapant|handicapante;
        hôpital de|pour|mon|le|livrer|parking;
        à l'hôpital __ travaille|infirmière|livrer|livraison|rendez; travaille à; dépressif;
        dépression tropicale|atmosphérique; cyclone; greffe de ?cheveux|rosier;
        seul|seule et unique|fois|solution|personne|problème; cartouche|imprimante|encre; zodiaque;
        emprise au|sol; menace de|d; vide de; menace|menaces de couper|pénalités;
        @family|grand|mamie|papi|ans ?mère|père ?fête|a ?ses|déjà # ans ?et ?elle|il|qui ?adore|veut|voudrait|aime|samedi|fête;
        dépendant|dépendante|dépend|dépendent de|d|du|des|que ?vos|votre|la météo|vous|vos|votre|prix|opérateur|transport;
        place|places|parking|stationnement|toilettes|wc|tarif|accès|emplacement|emplacements|carte ?pour|de|aux|est ?personne|personnes pmr|handicapé|handicapés|invalidité|handicap`,
    },
  },
] satisfies readonly Table[])
