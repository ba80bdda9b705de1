import type { Table } from '../../language.ts'

/** French phrases that threaten people or premises, with the near-misses. */
export const violence: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'violence',
    claim: 'violence',
    also: { anger: 2.5 },
    weights: {
      3: `
        vais vous|te|les|tous|venir _ tuer|buter|crever|frapper|casser|cogner|péter|défoncer|exploser|démonter|brûler|cramer|massacrer|étrangler|éclater|égorger|planter;
        va|allons vous|te|venir _ tuer|buter|crever|frapper|cogner|péter|défoncer|démonter|brûler|cramer|massacrer|étrangler|éclater|égorger;
        vais tout casser|brûler|cramer|péter|exploser|faire sauter; tout faire sauter; mettre le feu;
        foutre le feu; vous casser la gueule|figure; te casser la gueule|figure; casse la gueule;
        péter la gueule|tronche; votre gueule en sang;
        je sais où vous|tu habitez|habites|travaillez|êtes|travailles|êtes;
        sais où sont vos|votre bureaux|locaux; vous allez le payer cher;
        tu vas le payer cher|de ta vie; vous allez le regretter physiquement; payer de votre|ta vie;
        je vous tue; je te tue;
        je vais venir avec un|une|mon|ma couteau|fusil|arme|batte|bat|marteau|bidon;
        avec un|une|mon|ma fusil|batte|couteau|barre; bombe dans|chez; poser|déposer une bombe;
        débarque|débarquer _ batte|fusil|couteau; attention à vous en sortant;
        vous attends à la sortie; t'attends à la sortie; attendre à la sortie;
        ça va mal finir pour vous|toi; il va y avoir des blessés|morts; descendre votre|ton;
        règle|régler ça aux poings; mettre mon poing; mon poing dans; sang va couler;
        méritez de mourir|crever; mérite de mourir|crever; crevez|crève _ tous; menace de mort;
        je|on|j|nous casse|casserai|pète|péterai|défonce|brûle|crame|explose|démonte|démolis|saccage|détruis|bute|tue|frappe|cogne|éclate|crève|fracasse|tabasse|étripe|étrangle tout|tous|vous|votre|vos|ta|ton|tes|le|la|les|l|un|toi ?vos|votre|la|le|agence|magasin|boutique|locaux|vitrine|vitrines|gueule|monde;
        vais|va|irai|venir|viens|finir|envie|allons ?y|finir|venir|par|de|d|vous|te|t|la|les|lui|leur|l|tous|tout|en|par ?de|vous|te|tous|tout|la|les|lui ?vous|te casser|cogner|frapper|péter|défoncer|brûler|cramer|fracasser|tabasser|étriper|étrangler|démolir|saccager|éclater|massacrer|buter|descendre|tuer|gifler|baffer|claquer|planter|foncer|détruire|exploser ?tout|vos|votre|la|le|vous|les|ta|tes|un|une|quelqu|des|ses|tes|ton|dans|mutuellement;
        foutre|mettre|mets|met|foutrai|mettrai le feu;
        faire|fais|ferai sauter ?tout|votre|vos|la|le|l ?votre ?agence|boutique|magasin|locaux|bureaux|siège|immeuble;
        je sais ?très|exactement|bien|où|ou|maintenant ?bien|où|ou vous|tu|elle|il|ils|est|se|sont habite|habitez|habites|travaille|travaillez|travailles|trouve|trouver|gare|garez|gares|êtes|crèche|dort|vit|vivez|finissez|finis;
        sais où|ou sont|est|se|trouver ?vos|votre|trouve|le|ton|trouvent ?bureaux|locaux|agence|siège|magasin|boutique|conseiller|livreur|entrepôt|voiture|bureau;
        retrouver|retrouverai|retrouve|trouver|choper|chope|chopper|croise|croiser|tombe|attrape|croiserai _ livreur|conseiller|votre|vous|technicien|te|sur __ gueule|frappe|tue|défonce|casse|poing|cher|passer|sale|regretter|mal|dents;
        si je|j ?vous|te|le|la|les|l croise|chope|attrape|trouve|tiens|tombe|tenais|retrouve;
        prendre|prend|prends|prendrez|prendra _ poing|poings|main|baffe|claque|balle|coup|coups|raclée ?dans|en|de ?la|pleine|ta|sa|votre;
        allez|vas|va|allait le|me le|payer|regretter ?payer ?très|cher|de ?cher|physiquement|votre|ta ?vie;
        faites|fais|faire gaffe|attention à|a|en vous|toi|ta|votre|vos|tes|rentrant|sortant|famille|gosses|enfants;
        des|un|il y|va ?a|avoir|aura ?y|un|des ?avoir|aura mort|morts|drame|malheur|blessés|sang|accident;
        un malheur; commettre|faire un|une malheur|bêtise|massacre|carnage|irréparable;
        ça va ?mal|finir|très saigner|chier|barder|mal; on se retrouvera; on sait où;
        menace|menaces de mort; vous|tu méritez|mérites ?de|qu|une crever|mourir|balle|baffe|on;
        coup|coups de|dans poing|boule|couteau|fusil|batte ?dans;
        main|poing|claque dans|sur ta|la|sa|votre gueule|tronche|figure|tête; balle dans la tête;
        vous|te|lui mettre une balle|claque|droite|raclée;
        viens|viendrai|débarque|débarquer|passerai|déboule|débouler __ casser|fusil|batte|arme|potes|cousins|barre|essence|hache|péter|couteau|marteau|frapper|gueule|bidon;
        lui|leur|vous|te|t|l éclate|pète|casse|fracasse|défonce|explose|mets ?un|une la|le|sa|les|vos|votre|coup|poing|droite|gueule ?tête|gueule|dents|crâne|figure|genoux;
        faire|ferai|fais la|ta|votre peau|fête; vais te|vous|le|la retrouver;
        retrouver et te|vous|lui;
        démolis|démolir|massacre ?la|le|les|vous|te|ta|tous gueule|tête|face|tous`,
    },
  },
  {
    kind: 'except',
    cue: 'violence',
    claim: 'violence',
    weights: {
      1: `
        vais|va finir par me|nous; me tuer; vais me _ tuer|casser|péter;
        péter un|les câble|plomb|plombs|câbles; va me rendre;
        tuer le temps|virus|moustiques|mauvaises|herbes|insectes|bugs|bug; moustiques;
        casser la|ma tirelire; exploser la facture|mon forfait|data; brûler les calories;
        casser _ tête; casser les pieds|oreilles|couilles|prix; péter les plombs; vais craquer;
        la batterie; feu d'artifice; feu vert; casse tout ?le|temps|seul|seule|toujours|fait;
        je casse|pète|crève|explose|brûle|tue ?tout|le|la|les|mon|ma|mes|un|des|une|l temps|forfait|tirelire|budget|dents|écran|faim|chaud|ongle|ongles|calories|data|record|pneu|pneus;
        crève|crèvent|explose|pète ?la|le|les|un|deux|mes|mon pneu|pneus|budget|facture|plafond|batterie|compteur;
        tuer|tue|tué ?des|les|le|la temps|mouches|insectes|moustiques|fourmis|poux|processus|appli;
        feu de|vert|rouge|au|arrière|sous;
        sauter ?du|dans|par|de|le|les|à|la|mon|ma|un|des pont|piscine|repas|ligne|corde|plomb|plombs|disjoncteur|étape|frais|compteur|joie|pénalité;
        fait|fait sauter|disjoncter;
        exploser mon|ma|le|la|les|ses|de|à budget|compteur|facture|forfait|rire|score|plafond|visage|prix;
        vous cassez|casser les pieds;
        détruire mes|mon|ma|les|le|vos|votre|la données|compte|documents|rib|carte|informations|dossier|archives|réputation;
        descendre à|a|au|de|du|en|le|la|les|un;
        planter|planté|plante ?mon|ma|le|la|un|une|des|les|dans appli|ordinateur|ordi|rosier|arbre|jardin|site|graines;
        claquer ?la|mon|une|des porte|fric|argent;
        je sais|sait ?pas|plus|où|ou où|ou|pas _ trouver|trouve|sont; sais pas|plus où|ou;
        sais|sait où|ou ?vous|est|se|sont trouver ?le|la|les|mon|ce|votre ?numéro|référence|formulaire|bouton|facture;
        où|ou se trouve|trouvent; si je tombe malade|en|sur; si je trouve moins|un|une|le|mieux;
        si je le|la|les|l trouve|retrouve|chope moins|ailleurs|en;
        retrouver|trouver mon|ma|le|la|mes compte|mot|argent|colis;
        livreur casse|a|est|a tout|frappé;
        appli|application|site|ordi|ordinateur|serveur|système|mise|logiciel|maj va|vont|a|à ?tout planter|planté;
        va tout planter; va tout casser ?notre|mon|mes; envie de tout|tout; donne envie de|d;
        envie de tout casser|péter|balancer;
        est|arrivé|arrivée|reçu|livré|reçue|livrée|complètement|tout cassé|cassée|cassés|explosé|éclaté|pété;
        casser mon|ma|le|la|un|les|l contrat|abonnement|pel|codi|écran|produit|livret|assurance|pied|jambe|bras|prix|voix|tête|croûte`,
    },
  },
] satisfies readonly Table[])
