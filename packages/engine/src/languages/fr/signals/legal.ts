import type { Table } from '../../language.ts'

/** French phrases that announce, threaten or ask about an action against the company, with the near-misses. */
export const legal: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'legal',
    claim: 'legal',
    also: { anger: 1.2 },
    weights: {
      2: `
        mise en demeure; met|mets|mettre|mettons en demeure; mon|notre avocat|avocate;
        conseil juridique; un|une avocat|avocate; avocats; par voie d'huissier|de justice; huissier;
        commissaire de justice; dgccrf; répression des fraudes; direction des fraudes; signal conso;
        signalconso;
        saisir|saisi|saisis|saisirai|saisine|contacter|contacte|contacterai _ médiateur|tribunal|cnil|justice|prud|défenseur|juge;
        le médiateur|conciliateur; un médiateur|conciliateur; médiateur de|du|des;
        plainte à|auprès de|la|du _ cnil; cnil;
        porter|porte|porterai|dépose|déposer|déposerai|déposé plainte;
        porter|dépose|déposer une plainte; plainte contre vous|votre; tribunal|tribunaux; en justice;
        devant la justice;
        poursuites|poursuivre|poursuivrai _ justice|judiciaires|judiciaire|pénales; poursuites;
        poursuivre|poursuivrai|poursuis _ justice;
        action|actions|recours|procédure|voie|voies|suites en justice|judiciaire|judiciaires|juridique|juridiques|légal|légale|légales|pénale;
        action collective|groupe; action de groupe; assignation|assigner; au pénal;
        mon assistance|protection juridique; ma protection juridique; protection juridique;
        faire valoir mes droits; rétrofacturation|chargeback; opposition au paiement|prélèvement;
        contester le paiement auprès de ma banque; code de la consommation; article l #;
        voie de droit; voies de droit; acpr; arcep; cour de justice; on se verra au;
        dépôt de plainte;
        vais|veux|voudrais|va|allons|songe|envisage|compte|hésiterai|hésiterons|obligé|droit|contraint|contrainte|prêt|prête|peux|sinon|dois _ ?vous|de|à|d attaquer|poursuivre|assigner|citer;
        saisir|saisis|saisirai|saisine|saisissons|alerter|alerte|alerterai|signaler|signale|signalerai|signalement|plainte|contacter|contacterai|recours|réclamation|prévenir|écrire|porter|avertir|dénoncer __ médiateur|médiatrice|médiation|tribunal|cnil|dgccrf|ddpp|justice|prud|défenseur|juge|conciliateur|ombudsman|ombudsfin|ibpt|arcep|acpr|amf|creg|cre|régulateur|autorité|autorités|inspection|justice|prudhommes|spf|vlabel|seco|finma|préfecture|procureur|répression|ccrf|crtc|aesst|opc|comcom;
        médiateur|médiatrice|médiation ?de|du|des|d ?l|la|le ?énergie|consommation|assurance|télécoms|banque|tourisme|communications;
        médiateur|médiatrice; ombudsman|ombudsfin; office de protection du consommateur;
        test achats|achat juridique; petites créances; référé; injonction de payer;
        lettre recommandée avec mise; dommages et intérêts; préjudice moral|subi;
        demander|demande|réclame|réclamer réparation|indemnisation; procureur; partie civile;
        devant|aux|au les ?tribunaux|prud'hommes|juge|pénal|civil;
        voir|verra|reverra|retrouve|retrouvera|verrons au|en|devant ?le tribunal|justice|juge|pénal;
        porter|porte|porterai|déposer|dépose|déposerai|déposerons plainte; plainte en ligne contre;
        contester ?le|ce|un ?prélèvement|paiement auprès de ma banque;
        faire|demande|demander|lance|lancer|initier|ferai opposition|rétrofacturation|chargeback|litige|paypal ?paypal|bancaire|sur;
        litige paypal|bancaire; ouvrir|ouvre|ouvrirai un litige;
        faire opposition au|aux|sur prélèvement|prélèvements|paiement;
        vos|vos|violation|respect obligations légales|rgpd|loi; obligation légale de;
        illégal|illégale|illégalement; rgpd article|violation|plainte; juriste|juristes;
        par voie légale; voies légales; juridiquement; homme|hommes de loi; mes droits;
        délai légal dépassé; dernier recours avant; avant|sans poursuites|action;
        par|de mon|notre conseil; mon|notre conseil vous|prendra|juridique|se;
        recours juridique|juridiques|légal|légaux|possibles contre`,
    },
  },
  {
    kind: 'except',
    cue: 'legal',
    claim: 'legal',
    weights: {
      1: `
        je suis avocat|avocate; suis avocat|avocate; jus d'avocat; avocat bio|mûr|mûrs;
        avocats bio|mûrs|mûr; salade d'avocat|avocats; huile d'avocat; à l'avocat;
        plainte contre mon|ma|mes|un|une|le voisin|voisine|ex|voleur|inconnu|x|harceleur|livreur;
        porter|déposé|déposer|porté plainte contre mon|ma|un|une|x|le;
        déposé plainte _ vol|police|gendarmerie|commissariat; plainte pour vol;
        plainte _ police|gendarmerie|commissariat; envoyé par lettre recommandée;
        expédié|envoi|recevoir|reçu|suivi _ lettre recommandée; lettre recommandée _ suivi;
        prix|tarif|envoyer _ lettre recommandée; noyau d'avocat; mentions légales;
        avocat de profession; cabinet d'avocat|avocats; pour avocat|avocats; taille avocat;
        je|j|nous|on avons|ai|a|suis|êtes|serait|est|travaille|exerce ?un|une|moi|pour|en ?même ?cabinet ?d avocat|avocate|avocats|juriste|notaire;
        avocat de|d affaires|profession|métier|formation|pénaliste;
        mon voisin|ex|propriétaire|bailleur|patron|employeur|locataire|garagiste|constructeur|artisan|vendeur __ justice|tribunal|avocat|plainte|assigné|juridique|procès|prud;
        contre mon|ma|mes|un|une|le|l ?ancien|ancienne voisin|voisine|propriétaire|bailleur|patron|employeur|locataire|garagiste|artisan|constructeur|ex|agresseur|livreur|inconnu|syndic;
        protection juridique __ frais|couvre|couverture|voisin|garantie|comprise|incluse|option|contrat|prix|ajouter|fonctionne;
        garantie|option|assurance|contrat protection juridique; frais d'avocat|justice;
        couvre|couvert|prend ?en|les|il|elle|t ?charge|frais _ avocat|justice|procès; divorce;
        avocats ?bio sont|est|étaient|pas|trop|pourris|mûrs; des|deux|trois|# avocats;
        kilo|kg|filet d'avocat|avocats; illégal de fumer; tribunal de commerce extrait; extrait kbis;
        palais de justice; arrêt|station|quartier|près|proche|devant|adresse _ palais|tribunal;
        juge arbitre; mentions|obligation|obligations légales|contrôle; contrôle technique;
        huissier ?d état; droit|droits de|d'accès|image|auteur|rétractation;
        mes droits à|sociaux|chômage|caf|mutuelle|d|retraite|apl|au|acquis|de; usurpation __ plainte;
        escroc|voleur|fraude|piraté|piratage|vol|volé|cambriolage|cambriolé|agression __ plainte|police|gendarmerie;
        plainte __ volé|vol|piraté|fraude|cambriolage|usurpation|récépissé|police|commissariat|gendarmerie;
        récépissé|copie|procès verbal|numéro de|du ?dépôt|ma ?de plainte;
        opposition sur|à|a|de|la ma|la|mon|carte|un ?carte|chèque|bleue; faire opposition;
        faire opposition à|sur|au ma|la|mon|carte|chèque; opposition carte|cb; litige avec mon|ma|un`,
    },
  },
] satisfies readonly Table[])
