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
        trop âgée|âgé|vieille|vieux pour; âgé|âgée de # ans et|qui|elle|il;
        ne|n|pas|plus peux|peut|pouvons|pourrai|pourrais|ai|avons|arrive|arrivons|reste ?plus|pas|même|rien ?pas|plus|les|de|rien|moyens|à|quoi ?moyens|quoi|de|pour ?d|de|me|nous|à|payer ?acheter|payer|nourrir|manger|chauffer|vivre|soigner|régler|boire|habiller|faire ?mes|mon|ma|le|la|les|à|notre|des|un|de|nos ?enfants|loyer|courses|chauffage|médicaments|électricité|nourriture|bébé|manger|lait|famille|couches|gosses|fille|fils;
        plus|pas|rien|peux|arrive ?de|les|plus|à|pas|même|rien ?quoi|moyens|moyen|argent|à|un|pour ?de|pour|d|sou|euro|me|nous|à ?me|nous|faire nourrir|manger|chauffer|courses|vivre|soigner|loyer ?mes|mon|ma|les|la|les|nos ?enfants|fin;
        frigo vide; finir le mois; fin de mois ?très|trop difficile|difficiles;
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
        déambulateur; handicap*; pmr; aveugle|aveugles; malvoyan*;
        non|mal voyant|voyante|voyants|entendant|entendante; malentendan*;
        sourd|sourde|sourds|muet|muette ?et|depuis|de|, muet|naissance; sourds; lsf;
        langue des signes; lecteur d'écran|ecran; braille;
        déficien* visuel|visuelle|auditif|auditive|mentale|mental|intellectuelle; autis*; asperger;
        trisomi*; dys; dyslexi*; tdah; bipolaire|bipolarité; schizo*; dépressi*;
        en|grave|profonde dépression;
        hospitalisé|hospitalisée|hospitalisés|hospitalisation ?à|depuis|en; à l'hôpital; réanimation;
        soins palliatifs|intensifs; fin de vie;
        condamné|condamnée par ?la|les|une|sa ?maladie|médecins;
        gravement|très|lourdement malade|malades|atteint|atteinte|handicapé;
        atteint|atteinte|atteints d|de|du ?un|une;
        maladie|maladies ?très|de|d charcot|grave|chronique|rare|orpheline|neurodégénérative|incurable|longue|auto|dégénérative|parkinson|alzheimer|crohn;
        affection longue durée; ald; désorient*; sénile;
        perd|perdait|perdu ?un|la|complètement la|peu|boule|tête|mémoire; perd la tête|mémoire;
        perte de mémoire|autonomie; plus autonome; dépendant|dépendante et|âgée;
        tutelle|curatelle|tutrice|tuteur|curatrice|curateur|majeur protégé;
        majeur|majeure protégé|protégée; habilitation familiale;
        aidant|aidante familial|familiale|de|d; aidante|aidant; aide|aides à domicile|soignante;
        infirmière|infirmier|soignant|kiné à domicile|passe|vient; maison de retraite|repos;
        unité alzheimer; mrs; home pour; chsld;
        ne|n|peut|peux|sait|arrive|arrive ?plus|pas|se|me ?plus|pas|se|me ?à|a|se|me|sortir|du|de sortir|lever|déplacer|marcher|bouger|descendre|monter ?de|seul|seule|du|les|sans ?chez|lit|seule|seul|escaliers|appartement|aide;
        ne|plus|pas|peut|peux ?pas|plus marcher|me|se|déplacer ?lever|marcher|déplacer|lever ?seul|seule;
        seul|seule ?à|chez|et|toute âgée|dépendante|malade;
        âgé|âgée|âgés|agee|vieux|vieille ?et|de|# ?ans|et|de et|seul|seule|fragile|malade|dépendante|perdu|perdue|isolé|isolée|elle|il|qui;
        âgé|âgée ?de|et ?#|seule ?ans ?et|qui|elle|il|, ?ne|n|seule|peut|est|vit|a se|sait|pas|y|plus|seule|est|comprend;
        # ans ?et|,|elle|il|qui|, ?ne|n|je|se|est|vit|a|comprend|me ?n|ne|y|est|sait|comprend|peux|se|perd|plus|peut ?comprends|rien|seule|perdue|plus|pas|voit|sait|arrive|lit|suis|déplace|sortir ?rien|à|seul|perdu|plus|pas|internet|seule|très;
        isolé|isolée|isolés à|dans|et|la;
        # ans __ seule|seul|perdue|perdu|isolée|isolé|comprend|comprends|internet|malade|marcher|déplacer;
        mon|ma ?ex|conjoint|mari|compagnon|copain|femme|compagne|concubin|ami ?mari|conjoint|compagnon|copain ?me|m|contrôle|surveille|a|est|il|qui|lit|confisque|bat|frappe|menace|espionne|prend|violent|contrôler ?a|me|est|m bat|frappe|battue|violent|violente|menace|tape|contrôle|contrôler|surveille|confisqué|harcèle|interdit|pris|espionne|insulte;
        mari|conjoint|compagnon|copain|ex|femme|concubin|il ?me|m ?a ?me|m bat|frappe|tape|surveille|contrôle|menace|espionne|séquestre|harcèle|confisque|violent|violente|battue|interdit;
        violences conjugales|domestiques|intrafamiliales; conjugales; femme battue; battue par; 3919;
        fuir mon|ma|le|un|chez;
        quitté|quitter|fui|fuis|fuir|quitte|parti|partie ?mon|un|le ?conjoint|mari|compagnon|ex violent;
        foyer d'urgence|accueil|hébergement; ordonnance de|d protection; emprise;
        je suis|sommes sans chauffage|eau|électricité|courant __ bébé|nourrisson|enfants|enfant|malade|âgé|âgée;
        bébé|nourrisson|enfants|prématuré|nouveau|né|jumeaux __ sans chauffage|eau|électricité|courant|lait`,
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
        dépendant|dépendante ?de|d|du vos|votre|météo|la; indépendant|indépendante;
        valise|sac|colis|meuble|produit invalide;
        code|numéro|iban|rib|adresse|mot|lien|carte|email|mail|session|jeton|format|date|token|saisie|champ|bon|coupon|est|ticket|identifiant|promo ?de|est|promo|postal|passe ?est|apparaît invalid*;
        places|place|parking|stationnement|toilettes|wc|carte|tarif|accès|emplacement ?pour|de|aux|est ?il|personne|personnes|les ?pmr|handicapé|handicapés|invalidité|handicap|mobilité réduite;
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
        emprise au|sol; menace de|d; vide de; menace|menaces de couper|pénalités`,
    },
  },
] satisfies readonly Table[])
