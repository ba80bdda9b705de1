import type { Table } from '../../language.ts'

/** Those one mourns. */
const KIN =
  '@family|père|mère|grand|jumeau|jumelle|belle|beau|grands|pépé|mamy|tonton|tata|filleul|filleule|épouse|locataire|titulaire|assuré|assurée|abonné|abonnée|client|cliente|collègue|trésorier|trésorière|président|présidente|associé|associée|patron|voisin|voisine|petit|petite|garçon|fillette|daron|daronne|souscripteur|adhérent|adhérente|bénéficiaire|propriétaire|résident|résidente|monsieur|madame|m|mme|sœurs|frères|enfants|proche|proches|aïeul|aïeule|doyenne|marraine|parrain|fiancé|fiancée|copain|copine|chum|blonde|gendre|bru'
/** Parents and grandparents: when they « are gone », they hardly left somebody. */
const ELDERS =
  'père|mère|papa|maman|mamie|mamy|papi|papy|pépé|tante|oncle|tonton|tata|frère|sœur|fils|fille|bébé|ange|parents|grand|grands'
const ALIVE = 'est|était|a|ont|sont|soit|fut|fût|vient|venait|serait'
const DEAD =
  'décédé|décédée|décédés|décédées|décèdé|decede|mort|morte|morts|dcd|défunt|défunte|trépassé|trépassée'
/** When someone « left »: said like this, of the dead. */
const WHEN =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|noël|pâques|toussaint|printemps|été|automne|hiver|nuit|tôt|soudainement|brutalement|paisiblement|doucement|#'

/** French phrases that tell of a death that concerns the request, with the near-misses. */
export const bereavement: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'bereavement',
    claim: 'bereavement',
    weights: {
      2: `
        ${KIN} _ ${DEAD}; ${KIN} _ vient|viens|venait|venaient _ décéder|mourir|partir|disparaître|s'éteindre; ${KIN} __ ${ALIVE} ?hélas|malheureusement|subitement|brutalement|récemment|donc|bien|maintenant ${DEAD};
        il|elle|ils|elles ${ALIVE} ?hélas|malheureusement|subitement|brutalement|récemment|donc|maintenant|aussi décédé|décédée|décédés|décédées|dcd|décèdé; il|elle est ?hélas|malheureusement|subitement|brutalement mort|morte _ ${WHEN}|là|chez|semaine|mois|an|depuis|à|avant|pendant|suite;
        décédé|décédée|décédés|dcd le|hier|il|ce|cet|cette|depuis|en|suite|à|au|brutalement|subitement|${WHEN}; est|sont|a|était|étant décédé|décédée|décédés; ${DEAD} du|d'un|d'une|des ?suites cancer|covid|avc|suites|infarctus|crise|accident;
        vient|viens|venons|venez|venait de|d perdre|mourir|décéder|enterrer ?mon|ma|notre|un|une|son|sa; a perdu la vie; perdu la vie; mort|morte|morts né; mort|morte|mortes né|née|in;
        mort|mortes|perte|disparition|décès|deuil|enterrement|obsèques|funérailles|crémation|incinération|inhumation|suicide|cendres|urne|tombe|stèle|tombeau|caveau|cercueil|corps|succession|testament|veillée|hommage de|d|du|à|pour|des ?mon|ma|mes|notre|nos|son|sa|leur|ses|ce|un|une|l|la|monsieur|madame|m|mme|cher ?${KIN}|regrettée|regretté|chère|petit|grand|belle|beau ${KIN};
        décès _ survenu; le|un|son|leur|ce|du|au|d'un|les décès; suite au|à|a|un|son|de|d ?un décès|décès; acte|certificat|avis|déclaration|extrait|cause|jour|date|attestation de|du|d décès; fermeture|résiliation|clôture|transfert __ décès;
        deuil; en deuil; faire|fais|faisons mon|notre|son deuil; endeuillé|endeuillée|endeuillés|endeuillées; défunt|défunte|défunts|feu|feue mon|ma|notre|monsieur|madame;
        nous|m a|as|ont|avait ?tous|brutalement|hélas|subitement|malheureusement quitté|quittés|quittée|quittées; plus de ce monde; de son vivant; repose ?en paix; repos éternel; condoléances; 
        s est|sont éteint|éteinte|éteints|suicidé|suicidée|tué|tuée|noyé|noyée|pendu|pendue|tués ?à|en|sur|hier|le|il|y|cet; s'est|sont ?donné|donnée la mort; mis|mit fin à|a ses|leurs jours; mort|morte par suicide; suicide de|d mon|ma|notre|son|sa; rappelé|rappelée à dieu; emporté|emportée|fauché|fauchée par;
        veuf|veuve|veuvage; orphelin|orpheline|orphelins; rente|pension|allocation|demande|dossier|pôle|service|droit|droits de|d|à|la|réversion ?la réversion|veuvage; réversion; capital décès de|d ?mon|ma|notre|son;
        assurance|contrat obsèques|décès|vie __ défunt|père|mère|décédé|veuve; succession|successions|héritier|héritière|héritiers|indivision|usufruit|ayants droit; notaire __ succession|décès|défunt|acte;
        obsèques; funérailles; enterrement; inhumation|inhumé|inhumée; crémation|incinéré|incinérée|incinération; enterre|enterré|enterrée|enterrer|enterrons|enterrions ?hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|aujourd|ce ?hui|matin mon|ma|mes|notre|nos|un|son|sa|leur;
        enterre|enterrons demain|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi; mise en bière; corbillard; cercueil|cercueils; faire part __ papa|maman|mère|père|mari|prénom|obsèques|cérémonie|nom; cérémonie d'adieu|religieuse|funéraire|civile; maître|maîtresse|maitre de cérémonie; levée du corps;
        cérémonie pour|de ?mon|ma|notre papa|maman|père|mère|mari|femme|mamie|papi|fils|fille|frère|sœur; enterré|enterrer|enterrons|incinéré|inhumé ?hier|lundi|samedi|vendredi papa|maman|mamie|papi|mamy|papy|@family; concession __ échéance|échue|reprise|perpétuelle|perpétuité; gerbe|couronne|coussin|raquette ?mortuaire|blanche|de|pour ?fleurs enterrement|obsèques|deuil|défunt|église|cercueil|cérémonie|mortuaire; funérarium; crématorium; columbarium; chambre mortuaire|funéraire; concession|caveau ?du|au|de|est ?familial cimetière|échue|funéraire|familial|familiale; au cimetière depuis; urne|urnes funéraire|cinéraire|biodégradable; urne pour|de|des cendres|mon|ma|notre; choisir|choix une|l|de|d urne ?d ?urne; pierre tombale; croque mort;
        perdu|perd|perdons|perdre|perdue|perdions|perdus ?nous|je|hier ?mon|ma|mes|notre|nos|un|une|son|sa|leur|ses ?petit|petite|cher|chère|tendre|belle|beau|grand|grande|très|propre|deux|fils @family|proche|grand|jumeau|jumelle|mère|père|mamy|sœur|parents|bébé|jumeaux|gendre|collègue;
        perdu ?notre|mon ?petit bébé|enfant ?à|au; fausse couche; fausses couches; mort in utero; grossesse ___ arrêtée|perdu|perdue;  avant qu'on le|la perde|perd; on|nous l a|avons perdue|perdus|perdu lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|en|à|ce;
        avant qu'il|qu'elle ?ne s'en aille|aille; s'en est allé|allée; dernière|dernières volonté|volontés; condamné|partie|parti ?trop|rejoindre|au|vers|les tôt|ciel|étoiles|anges; parti|partie|partis rejoindre ?mon|son|sa|ma|notre ?mari|femme; envolé|envolée ?au|le|vers ciel;
        ?mon|ma|notre|nos ?pauvre|grand|vieille|vieux|cher|chère|petit|petite|belle|beau ${ELDERS} ?nous|hélas|elle|il est|sont|était|s ?est|malheureusement ?soudainement parti|partie|partis ?trop|le|la|en|il|ce|cette|dans|au|samedi|à|paisiblement|avec|aussi ?y|la|dernier ?a ${WHEN}|semaine|mois|matin|soir;
        depuis que ?mon|ma|notre ?${KIN} ?n|ne est plus là|parmi; ${KIN} __ n'est|ne est|sont plus là|parmi; n'est plus de ce monde; n'est plus parmi nous; il|elle n'est plus ?là depuis ?un|trois|deux|six|#;
        ça fait|depuis #|deux|trois|quatre|cinq|six|huit|dix|un|une mois|an|ans|semaines|semaine|jours que|qu ?il|elle n'est plus; depuis qu'il|qu'elle|que ?mon|ma ?${KIN} est mort|morte|décédé|décédée; depuis que papa|maman|mamie|papi est parti|partie; départ de mon|ma|notre mari|femme|épouse|époux|père|mère|fils|fille|compagnon|compagne ?pour ?l ?autre;
        n'a|avait ?pas souffert; vider|vide|vidons|vidé|débarrasser ?sa|la|son|leur|l chambre|appartement|maison|logement de|d ?mon|ma|notre ?défunt|défunte|papa|maman|grand ?mère|père; sa main dans la mienne; appris sa|le|la mort|décès|suicide; partie|parti ___ cancer|avc|leucémie; est parti|partie dans la|son nuit|sommeil; lui survivre; survécu à;
        à sa|leur mémoire; en mémoire de|d; in memoriam; son|sa|ma|mon cher|chère disparu|disparue; disparu|disparue ?tragiquement|brutalement|subitement ?en|le|il accident|mer|montagne; mort|morte|morts _ accident|guerre|incendie|cancer|covid; facture|amende|lettre|courrier|relance|pub|convocation|contrat _ à|pour|d'un|aux|un mort|morte|morts|défunt;
        plaque funéraire|commémorative|tombale; pierre tombale; sur ?la ?sa|la|leur tombe ?de ?mes|mon|ma; la|sa|leur|une|cette tombe de; ses|leurs cendres; cendres de|du|d; la stèle; euthanasi* mon|notre|ma; aurait|auraient eu # ans|mois; aurait fêté; aurait eu ?un|deux|trois|quatre|cinq|six|dix|vingt ans`,
    },
  },
  // « elle est partie en août »: a death where the message speaks of kin, somebody leaving otherwise
  {
    kind: 'hint',
    cue: 'bereavement.gone',
    claim: 'bereavement',
    weights: {
      1: `
        il|elle|qui ?nous|s est|était ?malheureusement|hélas parti|partie|partis ?trop|le|la|en|il|ce|cette|dans|au|à|un|avec|paisiblement|doucement|juste|lui ?y|nuit|de ?a ${WHEN}|semaine|mois|matin|soir|midi;
        ${KIN}|enfants de __ parti|partie le|en|au|à # ; elle|il n'est plus là; il|elle est mort|morte; mort|morte ?hier ?en|le ${WHEN}|soir;
        je|il|elle disait|aimait|adorait|avait|gérait|faisait|portait|chantait|cuisinait toujours|tant|tout|horreur; c'était son|sa|ses parfum|chanson|dernier|dernière|plat|fleur ?préféré|préférée; c'est|c'était ?le|la dernier|dernière truc|chose|cadeau|vidéo|photo ___ avant; il|elle avait # ans|mois; son testament; pour la veillée; depuis qu'il|qu'elle est parti|partie; avis dans le journal; ne se réveille pas|plus; fleurs blanches; en bière; a|ai ramassé le corps`,
    },
  },
  {
    kind: 'hint',
    cue: 'bereavement.mourns',
    claim: 'bereavement',
    weights: {
      1: `
        maman|papa|mamie|papi|mamy|papy; mon|ma|notre|nos|de|que|pour ?petite|petit|pauvre|chère|cher|tendre|vieille papa|maman|mère|père|épouse|époux|tante|oncle|grand|mamie|mamy|papi|papy|sœur|frère|fils|fille|mari|femme;
        je|on|nous ?la|l|en pleure|pleuré|pleurais; serré|serre ?le cœur; fondu en larmes; pas la force|courage; n'arrive|arrivons même pas à; pas les mots; manque|manquent tant|beaucoup|terriblement; je viendrai seul|seule; anniversaire de ma|mon; acte joint|de; journal; soignantes|soignants|infirmières; notaire`,
    },
  },
  {
    kind: 'except',
    cue: 'bereavement',
    claim: 'bereavement',
    weights: {
      1: `
        mort|morte|morts|mourir|mourant ?littéralement|carrément de|d ?la rire|faim|fatigue|peur|trouille|soif|froid|chaud|honte|inquiétude|jalousie|ennui|trouille|stress|envie|trop; je suis|serai ?presque ?déjà mort|morte; chuis|jsuis mort|morte; c'est|c ?un|pas ?peu la mort; de mort; à mort; être|sera|serons|serez|seront|serai|êtes|suis|sommes|étais|crois|comme ?un|une ?déjà|tous|presque|pas mort|morte|morts ?avant|sous; poids mort; en mort;
        assurance|garantie|option|contrat|convention|clause|prévoyance|mutuelle|devis|formule|plan|garanties|cotisation ?en|cas|de|votre|mes ?de|cas|invalidité décès|mort|obsèques|funérailles; en cas de ?mon|son|votre décès|mort; décès invalidité|toutes|accidentel; contrats|conventions obsèques;
        nature|point|saison|poids|lettre|temps|heures|feuilles|feuille|angle|bras|bois|ange|mer|silence|langue|main|eau|calme|ligne|peau|peaux mort|morte|mortes|morts; lettre morte; peine|trompe|danger|menace|menaces|silence|question|arrêt|signer|vie|escadron|froid|sentence|couloir de|à|ou|et mort; peine de|à mort;
        c'est|tout|ça est|était|c ?déjà|complètement|bien|vraiment mort|foutu; il|elle est|était ?déjà|complètement|vraiment|carrément morte|mort au|après|dès|du|, ?bout|premier|deux|trois|#|une;  perdu ?mon|ma|mes|notre|nos|un|une @family|mère|père|fils|fille|mari|femme|sœur ?dans|au|de|du|sur|à|,|en magasin|parking|vue|centre|foule|réseau|contact|gare|aéroport|rayon|liste|jeu;
        perdu|perdre|perds|perdue ?mon|ma|un|une|mes|des|leur ?#|deux|trois|meilleur|petit|petite ami|amis|amie|client|cliente|partenaire|partenaires|temps|collègue|locataire ?facebook|sur|dans|à|en; perdu|perdre ?un|une|le|la|mon|ma|mes|notre petit|petite|grand|grande|belle|beau|deux ?peu|sac|carte|colis|bout|bague|partie|valise|clé|couteau|carnet; perdu|perdre un|une client|cliente|enfant|abonné|abonnée ?dans|au|de|fidèle;
        enterrer|enterré|enterrée|enterrons|enterrez ?la|le|les|un|l|mon|des|cette|ma|ce|nous affaire|câble|gaine|câbles|piscine|hache|dossier|réclamation|vie|cuve|ligne|tuyau|demande|projet|plainte|avec; enterrement ?vie ?de|du vie|garçon|fille|jeune|jeunes; enterrer ?sa|ma ?de vie; vrai enterrement; une tête d'enterrement; enterrement|enterrer|mort|morte|morts|décès|cercueil|deuil|cendres|incinér*|obsèques ?de|du|d|pour ?mon|ma|notre|votre|un|le|la ?vieux|vieille|petit|premier|pauvre chien|chat|chienne|chatte|lapin|hamster|poisson|cheval|poney|oiseau|perruche|canari|furet|animal|compagnon à|tortue|poule|téléphone|produit|ordinateur|frigo|console|box|appareil|appli|commande|colis|service|correspondance|carte|forfait;
        disparu|disparue ?de|du|des|mon|ma|dans|sur ?ma|la|mon|le colis|appli|compte|site|panier|commande|écran|liste|historique|factures|application|page|espace; @family|client|petit|petite|grand|collègue ?a|est|ont|n|ne ?pas|disparu|disparue disparu|disparue ?de|du|dans|avec; disparition de|d|du ?mon|ma|votre|la|le ?petit colis|commande|compte|valise|bagage|poste|panneau|collier|chat|chien|sac|vélo;
        deuil blanc|national; deuil de|d ?ma|mon|la|cette|l|ce|mes|ces commande|correspondance|remboursement|vacances|argent|colis|voyage|garantie|soirée|week|projet|#; fait le|mon deuil de|d ?ma|mon|ce|la|cette|l|mes|du; faire le|mon deuil du|de ?ce|mon|ma|cette|la|l|mes ?vol|remboursement;
        a|ont|as|avez|ai|avait|avons quitté|quittée|quittés ?l|la|le|les|mon|son|votre|notre|définitivement entreprise|domicile|appartement|maison|table|agence|poste|société|pays|région|école|logement|service|bureau|boutique|ville|travail|groupe|conversation; il|elle|mec|copain|copine|chum|petit|petite|mari|femme|ex m'a quitté|quittée ?pour|hier|il|,|ce|après|la; nous|vous|m|t a|ont|avez quitté|quittés ?la|le|l|au|pour|sans table|agence|milieu|plan|remplacé|autre|concurrence;
        mort|morte|tué|tuée|tués|morts ?du|au|dans|le|par ?le jeu|niveau|boss|zombie|zombies|partie; jeu|roman|film|série|livre|bd|pièce|personnage|héros|perso|romans|spectacle|opéra|expo|thriller|polar|escape ?sur|du|de|des|la|le|à _ mort|morte|morts|deuil|veuve|veuf|orphelin|cercueil|obsèques|enterrement|défunt|succession; veuve|orphelin|orphelins noire|clicquot|typographie|lignes; orphelinat; orphelin|orpheline|orphelins|orphelines ligne|de|chaussette|chaussettes|fichier|fichiers|maladie|maladies|œuvre; maladie|maladies|fichier|compte|chaussette|boucle|chaussure|gant|médicament ?est orphelin|orpheline|orphelins|orphelines; poisson rouge; fin de série; oignons; petite mort;
        succession de|d ?ces|vos|#|mes|ses|problèmes ?petits pannes|problèmes|bugs|erreurs|galères|ratés|retards|courriers|mails|incidents|interlocuteurs|imprévus|échecs|messages|contretemps|formulaires|relances|escaliers|refus|couacs|promesses|malentendus|chiffres|numéros; en succession; parti|partis|partie en|à|au|dans|avec|pour|chez ?la|le|l|les|mon|ma vacances|voyage|weekend|week|courses|retraite|mission|livraison|chine|italie|espagne|colo|mer|montagne|travail|poubelle|nature|miettes|fumée|urgence|poste|train|avion|camp|stage|soute|sav|retour|juillet avec|août avec|nature|congé|congés|classe|école|croisière|randonnée|armée|vrille|sucette|londres|paris|étranger;
        colis|appli|solde|message|facture|panier|dossier|commande|livreur|paquet|remboursement|chèque|courrier|mail|mandat|camion|train|bus|avion|vol|collection|technicien|agent|conseiller|conseillère|stagiaire|voisin|locataire|fournisseur ?a|est|n|qui|ne ?pas|n'est|est|était ?pas|bien|donc|déjà arrivé|livré|disparu|parti|partie|partis|là|plus;
        est|n|ne|ni ?est ?pas|plus arrivé|plus plus là|dispo|disponible|chez|valable ?à|sur|depuis|en ?votre|le|mon ?catalogue|site|stock|menu|rayon; mail|adresse|site|offre|onglet|bouton|option|produit|page|numéro|agence|magasin|menu|dossier|lien|pull|crème|référence|parfum|modèle|photo|conseillère|conseiller|responsable _ n'est plus là;
        batterie|pile|piles|écran|ordinateur|ordi|téléphone|tel|appareil|machine|disque|frigo|lave|four|carte|box|tv|télé|moteur|plante|fleurs|fleur|plantes|poisson|arbre|rosier|voiture|jeu|personnage|héros|perso|chargeur|livebox|décodeur|clavier|souris|montre|console|connexion|ligne|site|serveur|serv|lien|casque|point|angle|chat|chien|lapin|hamster|aspirateur|chaudière|robot|canard|mémoire|pneu|pneus|ampoule|chauffe|cafetière|bouilloire|enceinte|manette|portable|pc|imprimante|onduleur|compresseur|pompe|forfait|poissons|oiseau|orchidée|bouquet|sapin|insecte|mouche|mouches|rat|souris|pigeon|cactus|cheval|chatte|chienne ?du|de|à ?jeu|dur|linge|vaisselle|grille|ma|mon|mes|nos ?fille|fils|fiancé ?est|sont|était|a|qui|arrivée|arrivées|arrivé|déjà|vient ?complètement|de|est|déjà|encore mort|morte|morts|mortes|mourir|cassé|lâcher;
        chat|chien|chatte|chienne|lapin|hamster|cheval|poney|vétérinaire|véto|chaton|canari|perruche|furet|toutou|minou|matou|cochon|tortue _ ${ALIVE} ?_ ${DEAD}|parti|partie|quitté|quittés|euthanasié|éteint; chat|chien|chatte|chienne|lapin nain|nous|est|vient|a|qui ?vient|s|nous ?a|est ?de ?quitté|mourir|mort|morte|parti|éteint; perdu ?mon|notre|ma ?vieux|vieille|petit chien|chat|chienne|chatte|lapin|cheval; ma tombe; serai|serons|serais plus de ce monde; destinataire décédé; déclaré|déclarée|indiqué|considéré|noté|marqué|enregistré|croit|donné ?comme|par ?erreur mort|morte|décédé|décédée|veuf|veuve;
        la garantie|prise|lampe|sonnette|lumière|box|console|télé _ s'est éteinte|éteint; s est|sont éteint|éteinte|éteints ?tout|toute|d|au|toutes|pendant seul|seule|un|bout|milieu|coup|seules|la; appareil|écran|box|télé|chaudière|ordinateur|téléphone|console|machine|salle|lumière|poêle|four|voyant|tablette _ éteint|éteinte; urne|urnes de|du vote|électorale|transparente|scrutin; aux urnes; cendres|urne du|de ?la|ma cheminée|poêle|barbecue|cigarette|bois|volcan|#; tombe|tombent en|sur|bien|mal|à|sous|pas|le|la|un|une|dans|encore|par|des|toujours|mercredi|jeudi|lundi|mardi|vendredi|samedi|dimanche|du; mercredi des cendres; vide|vider|vidé ?la|le|mon|son cache|panier|corbeille|boîte; mon|son|sa|le faire part|parts de|du ?mariage|naissance|baptême; faire part de|d; faire part de ?mon|ma|notre|mes|cette|ce|mécontentement;
        il s'appelle; emporté|emportée par|mon|le|la ?le|la ?vent|livreur|courant|enthousiasme|tempête|élan; ma|la|une|notre veillée de|d noël|jeux; la cérémonie de|d mariage|remise|clôture|ouverture; maître de cérémonie ?mariage ?de ?mariage; oublié|perdu|laissé|trouvé ___ funérarium|enterrement|obsèques|cimetière; s'il vous mort; prévention|ligne|écoute ?du|d suicide; perso|personnage|liane ___ pendu; pendu à une|un|la;  œuvre|musée|film|livre ___ testament; rédiger|faire|modifier|rédige|formation|école|métier|tenues ?mon|un|son ?de|en testament|pompes|thanatopraxie; corps de métier|ferme|chauffe; départ de ?mon|ma|notre père|mère|fils|fille ?pour|à|en|au|chez`,
    },
  },
  {
    kind: 'except',
    cue: 'bereavement.gone',
    claim: 'bereavement',
    weights: {
      1: `
        parti|partie|partis en|à|au|dans|avec|pour|chez|de|vers|faire|travailler|vivre|chercher|sans|sous ?un|une|la|le|l|les|mon|ma|votre vacances|voyage|weekend|week|courses|retraite|mission|livraison|mer|montagne|travail|poubelle|soute|sav|retour|congé|congés|colo|classe|entrepôt|dépôt|agence|train|avion|camion|étranger|autre|prévenir|sien|pain|potage|dos|stage|payer|rendre;
        colis|commande|lettre|veste|paquet|télécommande|pièce|machine|box|locataire|technicien|livreur|camion|argent|remboursement|facture|virement|train|bus|demande|dossier|responsable|conseillère|formateur|courrier|mail ___ il|elle|est parti|partie; il|elle est parti|partie sous|avec|de|sans|à ?la|dos|l|cette ?votre|mon|une|temps|heure; elle|il est mort|morte au|dès|après ?le|la bout|premier|première|deux|trois|#|une; colis|appareil|machine|montre|console|batterie|télé|box|ordinateur|tablette|pile|manette|lampe|couronne|plante|chaudière ___ morte|mort; hérité _ de ma tante d'une; c'était le dernier|seul; avait # ans ?de|d garantie|retard|attente|ancienneté;
        machine|appareil|montre|téléphone|tablette|console|guitare|lampe|horloge ___ elle|il est morte|mort`,
    },
  },
  // long ago or of somebody else: the mourning is not what the request is about
  {
    kind: 'unless',
    cue: 'no-bereavement',
    claim: 'bereavement',
    weights: {
      1: `
        ${DEAD}|disparu|disparue ?déjà il y a ?plus ?de 10|12|15|20|25|30|40|dix|douze|quinze|vingt|trente|quarante ans; m'a|avait|ont transmis|légué|appris|cuisinait; héritage familial; on compare|je compare ___ obsèques; je cherche|recherche|propose|étudie ___ pompes funèbres; décor de théâtre|spectacle; halloween; obsèques d'une|d'un ami|amie|collègue|voisin|voisine ___ oublié|écharpe|parapluie|perdu`,
    },
  },
] satisfies readonly Table[])
