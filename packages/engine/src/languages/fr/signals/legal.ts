import type { Table } from '../../language.ts'

/** Whom one turns to against a company: mediators, authorities, courts. */
const BODIES =
  'médiateur|médiatrice|médiateurs|médiation|conciliateur|conciliatrice|conciliation|ombudsman|ombudsfin|tribunal|tribunaux|cnil|dgccrf|ddpp|acpr|arcep|amf|arpp|ansm|ibpt|creg|cre|aviq|ccrf|crtc|ccts|aesst|opc|comcom|finma|finanstest|seco|spf|vlabel|anc|apd|drogccrf|régulateur|autorité|autorités|inspection|préfecture|procureur|répression|justice|juge|juges|juridiction|prud|prudhommes|défenseur|greffe|avocat|avocate|avocats|signalconso|parquet'
/** Those of them that cannot be meant otherwise. */
const OWN_BODIES =
  'dgccrf|acpr|ombudsman|ombudsfin|signalconso|opc|comcom|ccrf|conciliateur|conciliatrice|médiateur|médiateurs|médiation|défenseur|répression|ibpt|aesst|finma|crtc|ccts'
/** Going to one of them. */
const TURN =
  'saisir|saisi|saisie|saisis|saisirai|saisirons|saisit|saisira|saisissons|saisine|contacter|contacte|contacterai|contacterons|alerter|alerte|alerterai|alerterons|signaler|signale|signalerai|signalement|prévenir|préviens|préviendrai|écrire|écris|écrirai|avertir|avertis|avertirai|dénoncer|dénonce|dénoncerai|porter|porte|porterai|porterons|transmettre|transmets|transmettrai|transmet|envoyer|envoie|enverrai|adresser|adresse|adresserai|remettre|remets|confier|confie|confierai|déposer|dépose|déposerai|déposé|soumettre|soumets|soumettrai|réclamation|plainte|requête|recours|dossier|appel|aller|vais|irai|irons|ira|passer|passe|passerai|adresse|tourner|tournerai|rapprocher|copie|mandater|mandate|consulter|consulte|consulterai|prendre|prends|prendrai|pris|engager|voir|vois|verrai|rencontrer|colle|collerai|mets|mettrai|faire|ferai|appeler|appellerai|appelle|finir|finira|finirons'
/** Papers and acts of a procedure. */
const ACTS = 'assignation|assignations|référé|référés|greffe|juridiction|prud|prudhommes'

/** Whoever is meant when the quarrel is not with the company. */
const OTHERS =
  'voisin|voisine|voisins|ex|patron|employeur|locataire|locatair|locataires|garagiste|constructeur|artisan|maçon|conjoint|inconnu|agresseur|harceleur|voleur|acheteur|acheteuse|entrepreneur|copropriétaire|associé|faussaire|chauffard|automobiliste|couvreur|plombier'
/** Others who may also be the company that reads: someone else only after « mon », « ma ». */
const MY_OTHERS =
  'propriétaire|proprio|bailleur|syndic|vendeur|vendeuse|assureur|banquier|opérateur|médecin|dentiste|notaire|ancien|ancienne'

/** French phrases that announce, threaten or ask about an action against the company, with the near-misses. */
export const legal: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'legal',
    claim: 'legal',
    also: { anger: 1.2 },
    weights: {
      2: `
        mise|mises en demeure; met|mets|mettre|mettons|mettrai|mettrons en demeure; 
        mon|notre|nos|mes|un|une|d avocat|avocate|avocats; avocats|avocat|avocate;
        ${OWN_BODIES}; médiatrice; cnil; dgcrf|dggcrf; signal conso; direction des fraudes;
        défenseur des droits; office|bureau de ?la protection du|des consommateur|consommateurs; test achats|achat juridique;
        achat|achats juridique; petites créances; juge|justice|tribunal de proximité|paix;
        juge des|de référés|l'exécution; maître _ avocat; barreau vous;
        ${TURN} __ ${BODIES};
        tribunal|tribunaux|prud'hommes|prudhommes;
        devant|chez ?le|la|les|un|une|votre juge|juges|justice|juridiction|conciliateur|médiateur|tribunaux|commission;
        ${ACTS}; citation à comparaître; injonction de payer; requête au|auprès|devant;
        commission de|départementale|d de|d ?de conciliation|arrondissement|médiation|recours;
        commission __ saisie; service|procédure de médiation; médiation de l|la|du;

        porter|porte|porterai|portons|porterons|portez|déposer|dépose|déposerai|déposerons|déposé|déposée|déposons|ferai|faire ?ai|une|ma|la|notre|ce|jour|lundi|demain|officiellement ?une plainte;
        plainte ?a|sera|est|va ?être ?été déposée|déposé|partie|part|partira ?ce|auprès|à|demain|lundi;
        plainte à|auprès|contre|chez de|du|la|l|le|vous|votre|qui|cnil|dgccrf|médiateur;
        sinon|sinn|ou|alors|avant ?c|je|la|de ?est|porte|porter|dépose|la|une ?une plainte; dépôt de plainte;
        plainte en ligne contre; plainte au pénal|civil; au pénal; au civil; partie civile;
        convoqué|convoquée|convoqués|traîné|traînés|traînée __ pénal|justice|tribunal|juge;

        en justice; action|actions|recours|procédure|procédures|voie|voies|suites|poursuites|démarche|démarches|démarches|options en|pour ?la justice|judiciaire|judiciaires|juridique|juridiques|légal|légale|légales|pénale|pénales;
        procédure|poursuites|action judiciaire|judiciaires|pénale|civile; engager|lancer|entamer|intenter des|une|un|de|les poursuites|procédure|action|procès|contentieux;
        faire|ferai|fera|intenter|gagner|perdre un|le procès; un procès vous; poursuites judiciaires|pénales|contre;
        poursuivre|poursuivrai|poursuis|poursuivrons _ justice|tribunal|pénal|tribunaux;
        vais|veux|voudrais|va|allons|songe|envisage|compte|hésiterai|hésiterons|obligé|contraint|contrainte|prêt|prête|peux|sinon|dois|pourrais|pouvons|faut _ ?vous attaquer|poursuivre|assigner|citer;
        je|on|nous vous attaque|attaquerai|attaquons|attaquerons|assigne|assignons|assignerai|poursuivrai|poursuivrons|poursuis|traîne|traînerai;
        assigner|assignerai|assignerons|assignera ?vous|votre|en|devant|la; avocat|avocate vous assigne|assignera;
        attaquer|poursuivre|assigner votre|vos société|entreprise|boîte|banque|agence|compagnie|services|enseigne;
        suites judiciaires|légales|juridiques|pénales; voie|voies ?et ?délais de|d recours|droit|appel;
        action|recours|procédure collective|collectif|groupe|gracieux|contentieux|hiérarchique|préalable|administratif|gracieuse|amiable;
        action de groupe; classe d'action; class action; actions collectives;
        former|exercer|introduire|engager|déposer|faire|intenter|ai|avons|quel|quels|un|aucun ?je|nous|un|mon|des|le|contre recours ?auprès|contre|si|devant|possible|possibles|face|à ?vous|votre|la;
        recours juridique|juridiques|légal|légaux|possibles|possible ?contre; dernier recours avant;
        faire|fait|interjeter|interjette appel ?sans ?frais de|d|devant ?la|une|cette|votre|ce décision|jugement;

        huissier|huissiers|commissaire mandaté|mandatée|constatera|viendra|vous|passera ?de ?constater|remettre|signifier|signifiera;
        mandater|mandate|mandaté|enverrai|envoyer|envoie|saisir|contacter|par|constat|prendre|prends|faire|ferai|signifié|acte ?passer|venir|appel|intervenir ?un|d|voie|l|à|de|d|par ?d|un huissier|huissiers;
        par voie ?d|de ?huissier|justice|droit|légale|judiciaire; voies légales; voie|voies de droit;

        mon|ma|notre|une|l ?assurance|assistance|garantie assistance|protection|assurance|défense juridique; protection juridique;
        conseiller|conseil|avis juridique; prévenez|préparez|saisissez|adresse|transmettez|alertez|recommandé _ service|services juridique|juridiques|contentieux;
        juriste|juristes; homme|hommes de loi; juridiquement; par voie légale;
        faire|fais|ferai|ferons|faites valoir|respecter|défendre ?tous mes|nos droits; défendre|défendrai|connais mes|nos droits;
        avant|que|par|à|de|attache|copie|avec ?à|que ?de mon|notre conseil ?ne|vous|prendra|écrira|se;
        mon|notre conseil vous|prendra|juridique|se|ne|engagera|saisira|assignera|agira|écrira; contentieux __ prend|prendra; pratique|pratiques commerciale|commerciales trompeuse|trompeuses|déloyale|déloyales;

        rétrofacturation|chargeback|chargebacks; litige paypal|bancaire; ouvrir|ouvre|ouvrirai|ouvrons un|une litige|contestation;
        contestation bancaire|auprès; contestation de|du|des|sur ?la paiement|paiements|prélèvement|prélèvements|carte|transaction|débit;
        contester|conteste|contesterai|contesterons|jconteste _ auprès|à|par|avec|via|chez ?de ma|la|mon|l|notre banque|banquier|carte|visa|mastercard|émetteur|paypal;
        annuler|annule|annulera|rejeter|rejette|rejettera|rembourser|bloquer|révoquer|refuser|inverser|refaire ?tous ?le|les|ce|ces|un|cette|la|vos|votre paiement|prélèvement|prélèvements|débit|transaction|achat|opération|paiements auprès|à|par|avec|via|chez ?de ma|la|mon|l|notre banque|banquier|carte|visa|mastercard|émetteur;
        banque|banquier _ annuler|rejeter|contester|bloquer|inverser|contestation|rétrofacturer|récupérer ?de|le|la|les|ce|mon|tous|vos|votre ?les|vos paiement|prélèvement|prélèvements|débit|transaction|argent|achat|paiements;
        faire|fait|ferai|fais|ferons|lance|lancer|initier|demande|demander|demanderai|ai ?une|un|donc opposition|rétrofacturation|chargeback|contestation ?de|à|au|aux|sur|sur|bancaire ?un|le|les|vos|votre|ce|tous ?vos prélèvement|prélèvements|paiement|paiements|débit;
        opposition à|au|aux|sur|de un|le|les|vos|ce|tous prélèvement|prélèvements|paiement|virement;
        opposition au|aux prélèvement|prélèvements|paiement|paiements;
        sinon|ou|alors|vendredi|demain|donc je|c|ce ?fais|est|ferai|sera opposition;

        code de la consommation; article|articles # ?# ?et ?suivants du code; article l|r|d #;
        dommages et|& intérêts; dommages intérêts; préjudice; préjudices; procureur; répression des fraudes;
        obligation|obligations légale|légales de; illégal|illégale|illégalement|illégaux; rgpd article|violation|plainte;
        violation du|de rgpd|contrat|loi|vie; cour de|d justice|appel|cassation; aide juridictionnelle;
        lettre recommandée avec mise; délai légal dépassé; on se verra au; silence valant;
        voir|verra|reverra|retrouve|retrouvera|verrons|règlera|réglera|réglerons|terminera|finira|tranchera|plaidera|expliquerez au|en|devant|chez|à ?le|la|un|une tribunal|justice|juge|pénal|barre;
        avocats|avocat|juges se|vont|va|seront|sera parler|parleront|contact|ravi|ravis;
        produire|déclarer notre|ma|nos|mes ?nos créance|créances; médiateur|médiateurs dont vous`,
    },
  },
  {
    kind: 'except',
    cue: 'legal',
    claim: 'legal',
    weights: {
      1: `
        je|j|nous|on|moi|qui|qu|elle|il|est|étant|comme|tant|ami|amie|fils|fille|soeur|frère|oncle|cousin|cousine|mari|femme|père|mère avons|ai|suis|êtes|serait|est|travaille|travaillent|exerce|étais|sommes ?un|une|moi|pour|en|comme|pas|dans|chez|des|pourtant|aussi|ancien|ancienne|également ?même|un ?cabinet ?d|de avocat|avocate|avocats|juriste|juristes|notaire|médiateur|médiatrice|huissier|magistrate|conciliateur|conciliatrice;
        avocat|avocate|avocats|médiateur|médiatrice|juriste|juge ?de|d|en|au affaires|profession|métier|formation|pénaliste|fiscaliste|familial|familiale|retraite|retraité|retraitée|stagiaire|barreau|culturel|culturelle|scolaire|numérique|animalier;
        avocat|avocate à|de|du _ je|nous|j souhaite|souhaitons|cherche|cherchons|voudrais|aimerais; laisse médiateur; vous médiateur sur;
        tant qu|que avocat|avocate|médiateur|médiatrice|juriste; cabinet d avocat|avocats; pour avocat|avocats;
        merci|mercis|bravo|félicitations _ médiateur|médiatrice|conciliatrice; médiateur|médiatrice du musée;
        jus|salade|salades|huile|noyau|toast|tartine|tartines|beurre|purée|guacamole|kilo|kg|kilos|filet|masque|crème d avocat|avocats; avocat|avocats et|aux|ou crevette|crevettes|saumon|tomate|tomates|mangue|citron|oeuf;
        avocat|avocats|avocats ?sont|étaient|trop|pas|encore bio|mûr|mûrs|pourri|pourris|noir|noirs|durs|dur|crevettes|crevette;
        à l'avocat; des|deux|trois|quatre|six|# avocats ?pas|trop|bio mûrs|pourris|bio|noirs|à|dans|au; taille|shampoing|soin avocat;
        aucune|pas|sans|ni|aucun besoin|intention|envie|là|question|volonté ?de|pas|d ___ procès|poursuivre|avocat|tribunal|plainte|juge|justice;
        pas pour vous poursuivre|attaquer; pas un|de procès|plainte; n'est|est pas une plainte; aucune plainte;
        ni|sans|pas|jamais procédurier|avocat|tribunal|procès; j'avais préparé|failli __ ${BODIES};
        avais|avions|étais|étions|aurais|failli|allais|comptais _ préparé|prêt|prête|écrit|saisi|saisir|saisie|porter __ ${BODIES}|plainte;
        ${BODIES} __ au|à feu|poubelle|oubliettes; plus besoin|utile|nécessaire de|d|du __ ${BODIES}|plainte;
        retiré|retire|retirer|retirons|annulé|annule|abandonné|abandonne ma|la|notre plainte|saisine|dossier|contestation ?auprès ?de ?la|l ?${BODIES};

        mon|ma|mes|notre|nos|le|la|un|une|l ?ancien|ancienne ${OTHERS} ___ justice|tribunal|avocat|avocate|plainte|assigné|juridique|procès|prud|juge|demeure;
        mon|ma|mes ${MY_OTHERS} ___ justice|tribunal|avocat|plainte|assigné|procès|prud|juge;
        plainte|tribunal|juge|justice|procès|recours|saisi|saisir|avocat|demeure __ contre mon|ma|mes|un|une|le|la|les|l|des|ce|cet ?ancien|ancienne|autre ${OTHERS};
        plainte|tribunal|juge|justice|procès|recours|saisi|saisir|avocat _ contre mon|ma|mes|notre|l ?ancien|ancienne ${MY_OTHERS}|${OTHERS};
        demeure à mon|ma|mes|l ${MY_OTHERS}|${OTHERS}|entreprise ?qui;
        assigner|attaquer|poursuivre|citer mon|ma|mes|le|la|un|une|l|les ?ancien|ancienne ${OTHERS}|${MY_OTHERS};
        plainte|tribunal|juge|procès|avocat|justice _ contre x|lui|elle|eux|moi|nous|inconnu;
        tribunal|justice|plainte celui|celle là|ci|lui; chargeback|rétrofacturation quand|si le|un vendeur|commerçant|marchand;
        avocat|juge|tribunal|justice ?si|pour ?elle|il|lui persiste|continue|divorce|garde|pension|succession|héritage|tutelle|curatelle|licenciement;
        divorce|garde|pension|tutelle|curatelle|succession|licenciement|permis __ juge|tribunal|avocat|justice;
        juge|tribunal|avocat __ divorce|garde|pension|tutelle|curatelle|succession|licenciement|permis|lui|conjoint|familiales;
        juge _ lui|suspendu|condamné|décidé; ordonnance|décision|jugement du|de juge|tribunal|divorce; ordonnance du juge;
        le|au tribunal|juge|justice dit|disent|a|demande|veut|réclame; juge|tribunal m|nous a; au tribunal contre;
        ai|avons|mon|notre|un|le|leur rendez|rdv ?vous _ tribunal|juge|justice; convoqué|convoquée|convocation|témoin|juré|jurée|interprète _ tribunal|juge|justice;
        prise en charge|compte __ tribunal|avocat|juridique; envoyer|renvoyez|renvoyer|renvoie _ tribunal;
        menace|menacent|menacé|menaçant _ porter|attaquer|poursuivre|avocat|justice|huissier;

        porter|porte|déposé|déposer|déposée|porté|dépose|plainte __ vol|police|gendarmerie|commissariat|volé|volée|usurpation|gendarmes|policiers;
        plainte ?a|est|bien ?été ?déposée ?pour|suite|au|à|a|hier ?à|la|le vol|police|gendarmerie|commissariat|piratage|fraude;
        escroc|voleur|fraude|fraudes|piraté|piratage|vol|volé|volée|cambriolage|cambriolé|agression|agressé|usurpation|usurpé|opposition __ plainte|police|gendarmerie;
        plainte __ volé|vol|piraté|fraude|cambriolage|usurpation|récépissé|police|commissariat|gendarmerie|pv;
        récépissé|copie|procès verbal|numéro|attestation ?du|de|du|d ?dépôt|ma ?de plainte; procès verbal;
        plainte chez vous ou; ma|la plainte classée|était|a|est ?été classée|chez; deuxième|première|troisième plainte;
        faire|fait|ferai|fais ?une opposition à|sur|au|a|de ?ma|la|mon|le carte|chèque|chéquier|cb|visa; opposition sur|à|a|de ?ma|la|mon|le carte|chèque|chéquier|cb|puce|sim;
        opposition carte|cb|chèque|faite; litige avec mon|ma|un|l|le;

        votre|vos huissier|huissiers; relances|lettre|letre|courrier|visite ?d huissier|huissiers; huissier|huissiers sonne|passe|peut|vient; les huissiers; par huissier pour; greffe|tribunal|avocat|avocate|juge|notaire me|m|nous|a demande|réclame|veut; divorce _ avocate|avocat|avocats; syndic|copropriété attaque|attaquent; greffier|greffière|assesseur|juré au|du|de tribunal; vais|veux pas porter|déposer plainte; fournit|fournissez|fournir un avocat; pas contre vous; attente|liste de greffe;
        greffe de|d cheveux|rein|coeur|foie|moelle;
        réclamez|réclame|réclament|menacez|envoyez|recevoir|recevons|reçu|reçois|lettre|letre|courrier|sonné ___ huissier|huissiers;
        mise en demeure reçue|recu|que|datée|du; votre|vos|reçu|reçois|recevoir|recevons|reçoit|réception ?de|une|votre|la|d|cette|deux ?lettre ?de mise|mises en demeure;
        vous m'avez|m envoyez|adressez __ mise en demeure;
        dernier|avant avis|poursuite|poursuites ?avant ?poursuite|poursuites; poursuites éventuelles;
        expédié|envoi|recevoir|reçu|suivi|envoyé|prix|tarif|envoyer|par _ lettre recommandée; lettre recommandée _ suivi;

        protection|assistance|assurance juridique __ frais|couvre|couverture|voisin|garantie|comprise|incluse|option|contrat|prix|ajouter|fonctionne|inclut|inclue|tarif|coûte|souscrire|chez|vous;
        protection juridique chez|couvre|est|inclu|comprise|dans; garantie|option|souscrire|ajouter|tarif _ protection juridique;
        frais d|de ?avocat|justice; couvre|couvert|prend ?en|les|il|elle|t ?charge|frais _ avocat|justice|procès;
        mentions légales; illégal de fumer|traverser|stationner; tribunal de commerce extrait; extrait kbis;
        palais|arrêt|station|quartier|près|proche|adresse|rue|place ?de|du ?la palais|tribunal|justice; palais de justice;
        juge arbitre; mentions|obligation|obligations légales|contrôle; contrôle technique; huissier ?d état;
        droit|droits de|d|à ?l ?accès|image|auteur|rétractation; dossier de presse;
        mes droits à|sociaux|chômage|caf|mutuelle|d|retraite|apl|au|acquis|de|s;
        recours à ?l|un|au assurance|technicien|plombier;
        correspondant|délégué|référent|conforme|déclaration|déclarer|déclarée cnil|rgpd|dpo; cnil de mon côté;
        inspection|visite|prise|arrêt|certificat du|médicale|de|technique travail|médicale|sang;
        régulateur|régulatrice de|d tension|pression|vitesse|humeur|température; passage|passer|passe en conciliation bancaire;
        autorité|autorités parentale|palestinienne|portuaires|compétente; défenseur central|gauche|droit|latéral;
        parquet|parquets ?est|a|en|de|du|flottant|stratifié|massif|chêne|gonflé|rayé; opc um; prud adjust`,
    },
  },
] satisfies readonly Table[])
