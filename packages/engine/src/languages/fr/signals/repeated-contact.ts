import type { Table } from '../../language.ts'

/** French phrases that say that the matter was raised before, with the near-misses. */
export const repeatedContact: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    weights: {
      2: `
        @ordinal fois _ vous|te contacte|contacter|appelle|écris|relance|demande|explique|signale|réclame;
        # mails|messages|appels|emails|courriels|relances|courriers _ sans|restés|aucune|rien|et;
        rappeler|relancer|recontacter|réexpliquer # fois;
        @many fois que je|j vous|te|appelle|contacte|écris|relance|demande|explique|signale|réclame;
        je|j vous|te ai|l|le|avais déjà écrit|contacté|appelé|signalé|expliqué|demandé|envoyé|relancé|dit|prévenu|alerté;
        vous|te l'ai déjà;
        ai déjà écrit|contacté|appelé|signalé|expliqué|demandé|relancé|dit|prévenu|alerté|réclamé|téléphoné|ouvert;
        avons déjà écrit|contacté|appelé|signalé|expliqué|demandé|relancé;
        avais déjà écrit|contacté|appelé|signalé|expliqué|demandé|relancé;
        déjà appelé|contacté|écrit|relancé|signalé|téléphoné _ fois|vous|hier|semaine|mois;
        vous ai contacté|écrit|appelé|relancé|envoyé un|une|des|plusieurs|#|@many mail|mails|message|messages|email|emails|fois|courrier|courriers|courriel|il|la|le|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi;
        je|nous vous|te relance|relançons; je relance; relancé|relancée; me permets de vous relancer;
        me permets de relancer; relance concernant; reviens vers vous; nous revenons vers vous;
        suite à mon|mes|nos|notre mail|mails|message|messages|appel|appels|email|courriel|relance|relances|courrier|demande|réclamation|échange|échanges;
        suite à ma demande|réclamation|relance|précédente;
        malgré _ mail|mails|message|messages|appel|appels|email|emails|courriel|courriels|relance|relances|courrier|courriers|demandes|réclamations|sollicitations;
        mes|mon|nos @many|#|précédents|précédent|derniers|dernier|différents|multiples|nombreux mail|mails|message|messages|appel|appels|email|emails|courriel|courriels|relances|courriers;
        ma|mes|nos @many|#|précédente|précédentes|dernière|dernières|différentes|multiples|nombreuses relance|relances|demande|demandes|réclamation|réclamations|lettres;
        toujours rien depuis; toujours pas de|eu|reçu|d _ réponse|retour|nouvelles|rappel;
        toujours aucune|aucun réponse|nouvelle|retour;
        sans réponse|retour à|de|depuis _ part|mail|message|mails|messages|demande|relance;
        pas de réponse à mon|mes|ma; aucune réponse à mon|mes|ma;
        n'avez|as pas|jamais|toujours répondu;
        m'avez|avez pas|jamais|toujours répondu|rappelé|recontacté;
        vous ne répondez|répondez pas|jamais|à; ni réponse;
        on m'avait|m'a dit|promis|assuré|répondu qu|que|un|une|de _ rappel|rappeler|rappellerait|rappelé|recontacter|recontacté|recontacterait;
        on devait me rappeler|recontacter|répondre; deviez me rappeler|recontacter;
        j'attends toujours votre|une|la|un réponse|retour|rappel|appel; j'attends toujours que vous;
        encore une fois je vous; je vous recontacte; je recontacte; je vous réécris; je réécris;
        je vous rappelle pour la|mon|une|le; comme je vous l'ai|avais;
        comme déjà expliqué|dit|signalé|indiqué;
        comme expliqué|dit|indiqué précédemment|dans|hier|lors; énième fois que;
        énième relance|mail|message|demande; déjà eu|parlé _ @person|collègue|collègues|fois;
        chaque fois que je vous|j'appelle|appelle|contacte; à chaque fois que j'appelle;
        depuis mon|ma|mes dernier|dernière|premier|première|derniers mail|message|appel|demande|relance;
        je dois _ réexpliquer|répéter; tout réexpliquer;
        j'ai parlé avec|à|a _ hier|semaine|lundi|mardi|mercredi|jeudi|vendredi _ toujours;
        @ordinal fois que|qu|ke ?je|j|nous|on ?vous|te|l|la|le|ai|lui|dois|essaie|essaye|suis|m|me ?ai|dois|de ?vous|te @tell;
        @cnt fois que|qu|ke ?je|j|nous|on ?vous|te|l|la|le|ai|lui|dois|essaie|essaye|suis|m|me ?ai|dois|de ?vous|te @tell;
        @told _ @cnt fois|reprises; @told _ plusieurs|maintes|nombreuses|différentes reprises|fois;
        pour la @ordinal fois je|j; pour la @ordinal fois que je|j @tell; à|a @cnt reprises;
        ai|avons|avais|j ?déjà|bien|aussi|pourtant ?été ?vous|te @told @cnt|plusieurs fois|reprises;
        fois au téléphone|tel|tél;
        @cnt appels|appel|mails|mail|messages|relances|courriers|emails|courriels|lettres|tickets|réclamations|coups|recommandés|conversations ?de ?téléphoniques|fil|recommandés|et|sans|restés|en|plus|déjà|pour|sont|depuis|à|avec;
        @ordinal|énième relance|mail|message|appel|courrier|email|courriel|ticket|réclamation|demande|tentative|conseiller|interlocuteur|lettre;
        ai|avais|avons|ait|aie|j déjà @told; déjà ?été ?vous|te|tout|tt|bien|fait @told;
        ai|avons|avais|je déjà|deja ?tout|tt|bien envoyé|envoyer|fourni|donné|transmis|dit|rempli|demandé|demande|fait|ouvert|déposé|expliqué|joint|discuté|parlé|posé|eu|laissé|essayé;
        vous|te|leur|lui ai|avons|avais ?déjà|tout|bien|pourtant @told|dit|demandé|demande|expliqué|envoyé|transmis|fourni|donné|écrit ?tout|par|un|une|que|il|la|hier|en|pour|à|plusieurs|#;
        vous l'ai|avais|ai ?déjà|pourtant dit|expliqué|demandé|signalé|écrit|envoyé|transmis|répété;
        vous ai ?déjà|bien|pourtant|tout|donc envoyé|écrit|contacté|appelé|signalé|relancé|prévenu|expliqué|demandé|dit|informé|sollicité|transmis|fourni|laissé|adressé;
        vous avais|avions|avons ?déjà|bien|pourtant envoyé|écrit|contacté|appelé|signalé|relancé|prévenu|expliqué|demandé|dit|informé|sollicité|adressé;
        ai|avons|avais|j ?déjà|bien|pourtant|donc|aussi @told ?à|a hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|ce|avant|il|#|plusieurs|votre|vos|la|le|au|ya|y|par|en|pendant|mais|toute|samedi ?service|sav|hotline|support|standard|collègue|conseiller|agence|matin|mois|semaine|a|hier|standard|magasin|boutique|journée|client;
        ai|avons ?déjà|bien|pourtant envoyé|adressé|fait|ouvert|déposé|laissé|rempli|écrit|posté|transmis|reçu|passé|eu _ réclamation|réclamations|ticket|tickets|signalement|mail|mails|messages|message|relance|relances|courrier|courriers|recommandé|email|emails|courriel|courriels|plainte|appel|appels|appeler|formulaire|demande;
        ai ?déjà|tout|bien|pourtant signalé|réclamé|relancé;
        ai eu|parlé|vu|contacté|joint|discuté|échangé|appelé ?au|à|a|avec|le|la|un|une|votre|vos|plusieurs|déjà|#|deux|trois ?téléphone|de|autre|une|un @staff|collègues ?de|client|clients __ hier|lundi|mardi|mercredi|jeudi|vendredi|semaine|promis|dit|assuré|matin|mois|toujours|rien|jours|mais;
        @cnt|chaque|tous|différents|plusieurs conseillers|interlocuteurs|interlocuteur|conseillères|conseillère|conseiller|personnes|agents|agent différents|différentes|m|me|et|au|dit|successifs;
        jamais le|la même interlocuteur|réponse|personne|conseiller;
        un|encore autre|un conseiller|interlocuteur me|m|différent;
        suite|malgré|après|depuis|concernant|suivant ?à|a|la|l|le ?mon|ma|mes|nos|notre|nombreux|nombreuses|plusieurs|tous|toutes|deux|trois|#|@ordinal ?mes|nos|#|deux|trois|premier|première|dernier|dernière|précédent|précédente|multiples|nombreux|nombreuses|différents|différentes|@ordinal @msg de|d|du|resté|restée|sans|hier|par|au|sur|téléphonique|en|n|le|concernant|auprès|il|ce|lundi|mardi|mercredi|jeudi|vendredi|je|#|avec|toujours|aucune|rien;
        malgré _ @msg;
        suite à|a mon|ma|mes|nos|notre ?dernier|dernière|premier|première|précédent|précédente|multiples|différents|@ordinal @msg;
        après|depuis|fait suite à|mon|ma|mes|nos|notre|#|deux|trois|plusieurs|quatre|cinq|six|je ?mon|ma|mes|#|dernier|premier|première|dernière|@ordinal|longs @msg;
        mon|ma|mes|nos|notre ?dernier|dernière|premier|première|précédent|précédente|précédents|nombreux|multiples|différents|deux|trois|#|@ordinal @msg du|de|d|resté|restée|restés|restées|sans|hier|lundi|date|n|est|sont ?lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|#|sans|lettre|hier|semaine|la|restée|resté|toujours|réponse|pas|a|ont;
        mon|ma|mes|nos ?dernier|dernière|premier|première|précédent|précédente|précédents|nombreux|multiples|#|deux|trois|quatre|cinq @msg reste|restent|est|sont|n|ignoré|ignorés|toujours ?toujours|a|ont sans|ignoré|ignorés|en|aucune|pas|jamais|lettre|sans|reçu|toujours;
        rappel|objet _ ma|mon demande|réclamation|mail; petit|petite rappel|relance; lettre morte;
        sans suite;
        toujours|encore|resté|restée|restés|restées|et|depuis sans réponse|nouvelles|nouvelle|retour|suite|solution ?de|depuis;
        sans réponse|retour|nouvelle|nouvelles de votre|depuis|à|a|ce;
        toujours|tjrs|encore|tjr|tjs|pas pas|aucun|aucune|eu|reçu|d|de ?eu|reçu|d|de ?de|d|la réponse|retour|nouvelles|nouvelle|rappel|appel|suite|news;
        aucune|aucun|zéro|0 réponse|retour|nouvelle|nouvelles|suite|news de|depuis|à|a|ce|malgré|concernant|sur|jusqu;
        pas|jamais|ni|eu ?de|eu|reçu|d ?de|d|la réponse|retour|nouvelles de|depuis|à|a|malgré|ni|votre;
        jamais ?eu|reçu|obtenu|de|aucune ?de|d réponse|retour;
        répond|répondu|réponds|répondez|repondu ?toujours|pas ?pas|jamais|toujours|plus à|a|au mes|mon|ma|nos|mails|messages|appels|mail|téléphone;
        n'avez|as|a|ont|aviez ?toujours|tjrs pas|jamais|rien|toujours ?pas répondu|traité|donné|rappelé|recontacté|contacté|résolu|réglé|tenu;
        personne ne|n ?me|m|nous|a|est ?a|ont|daigne répond|répondu|réponds|rappelle|rappelé|revient|revenu|recontacté|contacté|répondre;
        personne ?ne|m|me ?me|m|a répondu|rappelé|recontacté|répond|rappelle __ mails|mail|messages|message|depuis|jours|semaine|semaines|mois;
        relance|relançons|relancer|relancé|relances; relance de; rebonjour;
        revenir|reviens|revient|reviendrai vers|ver vous; encore moi; c'est encore|toujours moi;
        me revoilà; me revoici; me re voilà; à|a|de nouveau vers|auprès de|vous;
        je|nous vous recontacte|réécris|recontactons|resollicite|redemande|rappelle que|réitère|réclame|répète|re;
        je réitère|répète|renouvelle|redemande|recontacte|réécris; me répéter|répète;
        obligé|obligée|contraint|contrainte|devoir|dois|fatigué|fatiguée|marre|faut _ vous|de|d|me|encore|tout ?vous|me|tout|toujours|encore ?sans|tout ?cesse relancer|rappeler|répéter|réexpliquer|recommencer|réécrire|recontacter|redire|renvoyer;
        comme je|j vous|te l|ai|le;
        comme expliqué|indiqué|précisé|convenu|évoqué|mentionné|signalé ?déjà au|par|lors|dans|hier|à|avec téléphone|mail|de|mon|votre|mes|un;
        du|avez|avoir|auriez|y|a|t|il ?vous|du|a ?des|du|t nouveau|avancé|avancée ?sur|concernant|dans|à|pour|depuis;
        avez|as|auriez|avoir|aurez vous|tu _ nouveau|avancée|avancées|avancer|avancé;
        où|ou en est|êtes|etes|sommes|suis ?vous|nous|on|je ?avec|sur|dans|de|le|la|l ?ma|mon|mes|notre|l|le|la|cette|le|traitement demande|dossier|réclamation|ticket|plainte|signalement|enquête|litige|remboursement|requête|traitement|affaire|sinistre;
        avez|as|auriez|pu vous|tu|bien|avez _ traité|traiter|avancer|regarder|étudié|étudier|reçu|lu|lire|prendre|pris|transmettre|transmis _ mon|ma mail|message|demande|réclamation|dossier|courrier|relance|documents;
        bien reçu mon|ma|mes|nos mail|message|demande|réclamation|courrier|mails|messages|courriel|email|documents|relance;
        quand|allez|comptez|pensez|vas|va _ vous|me|nous|tu|on|te|enfin ?enfin|me|nous répondre|traiter|rappeler|recontacter;
        attends|attend|attendons|attente ?toujours|encore|en|depuis|donc|vainement ?de|votre|une|un|le|la|qu|que|depuis|ta _ réponse|retour|rappel|nouvelles|rappelle|réponde|rappelé|contacte;
        toujours|encore|attends|suis|restée en attente de|d|depuis ?votre|une|un|vos|nouvelles ?réponse|retour|rappel;
        prendre|prends|viens aux|des nouvelles ?de mon|ma|du;
        nouvelles de mon|ma dossier|demande|réclamation|ticket;
        suivi de mon|ma dossier|demande|réclamation|ticket|sinistre;
        mon|le|ma|votre|concernant|référence|réf|numéro|n ?de|numéro ticket|réclamation|signalement;
        conseiller|conseillère|agent|collègue|collègues|hotline|sav|support|dame|monsieur|responsable ?du|au|de|que|j ?téléphone|tel|ai|votre|service ?eu|eue|client m|me|nous|avait|a|ont ?a|avait|ont dit|indiqué|confirmé|expliqué|raconté|baladé|raccroché|conseillé|renvoyé|dite;
        m|nous|me a|avait|avez|aviez|ont ?pourtant|bien|déjà dit|confirmé|indiqué|promis|assuré|annoncé _ par|au|que|qu|ce|hier|il|lors|ça|avant|sous|la ?vous|je|j|serais|serait|on|téléphone|serai|me|recevrais|remboursement|remboursé|semaine|dernière;
        on me|m ?a|avait promet|promis|dit|répond|répondu|répète|balade|renvoie|rejette|redirige|raconte|demande ?toujours|encore|à|que|qu|sans|de|d ?chaque|chose|d|cesse|nouveau|service|attendre|toujours|la;
        tenir au courant|informé|informée;
        promesse|promesses|promis de|d|jamais|non ?rappel|rappeler|tenue|tenues|tenu;
        depuis|voilà|voici|fait|bientôt|presque ?plus|déjà|bientôt|presque|de|environ|près ?de|d _ que|qu|ke je|j|nous|on|jvous|vous ?vous|me|m|ne|essaie|essaye|tente|cours|passe|suis|dois|fais ?de|d|après|a|à ?vous|de|me|relance @tell|bats|débats|attends|attend|bataille|réclame|promenez|baladez|menez|relances|relance|envoie|joindre|contacter|avoir|parler|obtenir|répondez;
        depuis # __ que je vous;
        @tell|réclame|relance|appelle|écris|bataille|bats|débats|demande|contacte|signale|attends _ depuis|pour ?le|la|bientôt|plus|lundi|mardi|# ?de ?une|des|#|deux|trois|plusieurs|quinze|octobre|mars semaine|semaines|mois|jours|jour|an|ans|plombes;
        je|j|me|nous ?me bats|bataille|débats|galère ?avec|contre|pour|depuis _ vous|votre|vos|service|depuis|semaines|mois|des;
        service en service; de service|bureau|conseiller|interlocuteur en;
        se renvoie|renvoient|renvoyer|rejette|rejettent la balle;
        renvoie|renvoient|renvoyé|renvoyée|ballotté|ballotée|baladé|baladée|promenez|promène|balade|baladez|menez en|de|d|vers|me|à|l|par|entre ?un|une|votre|l;
        chaque fois que je|j vous|appelle|demande|contacte|écris|relance;
        chaque|mes|plusieurs|nombreux|multiples|# ?# appel|appels ?on|vous|sans|c|je|à|au|#;
        # heures|heure|h|minutes|min|mn|fois _ au|en|avec|sur|à _ tel|tél|téléphone|hotline|standard|ligne ?pour|avec|sans|et|à;
        passé|passée|perdu|resté|restée _ heures|heure|minutes|matinée|temps|# ?heures|minutes|min|h ?de au|en|avec|à|sur|pendu|attente|votre ?l|votre|le téléphone|ligne|hotline|tel|standard|appeler|conseiller|attente;
        déjà eu ?au|un|une|affaire|ce|cette|le|la|plusieurs _ téléphone|conversation|échange|échanges|discussion|@person|débat|réponse;
        déjà|deja|encore ?une|un|la ?autre|même|fois réclamation|relance|mail|courrier|appel|ticket envoyé|restée|resté|sans|hier|faite;
        pas|plus|marre|vais|encore|devoir|faut ?de|d|je|tout|vous|la ?vais|tout|encore ?tout|encore recommencer|réexpliquer|répéter|redire|réécrire ?à|a|mon|tout|chaque|encore|toute ?chaque|histoire|fois;
        tenté|essayé|essaie|essaye ?déjà|en|plusieurs|de|d|vain ?vain|fois|plusieurs|vous|de|d ?fois|vous|de|d ?vous joindre|contacter|appeler|avoir;
        en vain; injoignable|injoignables depuis|malgré|toute;
        mails|appels|messages|relances|demandes|courriers ?qui|sont|restent ?restent|restés|restées|ignorés|ignorées sans|ignorés|lettre|ignorées|réponse;
        devait|devaient|deviez|devais|devrait|censé|censée|censés|supposé|allait me|nous|m rappeler|recontacter|répondre|appeler|contacter|tenir;
        devait|devaient|deviez être rappelé|rappelée|recontacté|recontactée;
        devait|deviez revenir vers;
        on|vous|conseiller|conseillère|agent|collègue|service|responsable|sav|hotline|boutique|agence|interlocuteur ?client ?m|me|nous m|me|nous|avait|avez|aviez|ont ?avait|avez|aviez|a|ont ?pourtant|bien|déjà promis|assuré|garanti|répondu|certifié|juré|affirmé|répond|promet;
        comme|ainsi je|j|déjà ?vous|te ?l expliqué|dit|indiqué|ai|avais|précisé|évoqué|écrit|signalé ?dit|expliqué|indiqué|par|au|hier|dans;
        ai déjà ?bien|tout fourni|réexpliqué;
        envoyé|transmis|fourni _ dossier|documents|papiers|photos __ semaine|jours|mois|hier|lundi|toujours;
        rempli|envoyé|utilisé votre|le|un formulaire; appelé écrit; écrit appelé;
        écrit sur twitter|facebook|messenger|insta`,
    },
  },
  {
    kind: 'except',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    weights: {
      1: `
        fois que je vous commande|achète|recommande; @ordinal commande|colis|achat|séjour|panne;
        suite à votre mail|message|appel|demande|email|courrier; comme demandé dans votre;
        première fois que je|j; 1ere|1re fois que je|j; jamais contacté|relancé;
        @ordinal fois que je|j _ commande|achète|viens|reçois;
        attends|attend|dans l'attente de|d|votre ?une|votre ?réponse|retour; dans l'attente;
        @ordinal|@cnt fois que|qu ?je|j|nous|on ?vous|ai|me|m|y|le|la|les @buy;
        @ordinal|@cnt fois __ panne|bloque|formulaire|plante|coupe|bug|recommence;
        vous|on|tu m|me|nous|les avez|a|avez|as déjà|bien ?envoyé|contacté|appelé|débité|prélevé|remboursé|livré;
        votre|vos ?dernier|dernière|premier|@ordinal mail|message|appel|courrier|email|courriel|relance|demande|sms|lettre;
        suite|pour|en réponse ?à votre|vos|un|une|l'|une mail|message|appel|courrier|relance|demande|offre;
        vous|ai|avons reçu|reçois|recevons|recevoir|reçue __ relance|relances|appels|mails|sms|messages|courrier|courriers;
        relance|relances de|d|par votre|vos|paiement|facture|impayé; lettre|courrier de relance;
        relancer la|le|l|ma|mon|une|un application|box|machine|ordinateur|appareil|téléchargement|commande|mise|routeur|paiement|jeu|livraison|décodeur;
        j'ai|ai ?bien|déjà reçu|recu ?deux|trois|#|votre|vos|un|une|des|plusieurs _ mail|mails|message|messages|appel|appels|courrier|courriers|sms|relance|relances|demande;
        ai ?déjà ?contacté|appelé|écrit|prévenu|signalé|informé ?à|au|auprès mon|ma|mes|la|le|l|d|un|une|notre banque|mairie|police|vendeur|voisin|assurance|transporteur|livreur|fabricant|plombier|médecin|propriétaire|gendarmerie|bailleur|syndic|notaire|famille|avocat|électricien|autre|concurrent;
        jamais ?encore contacté|appelé|écrit|eu;
        pas|jamais encore|vous|eu|ai contacté|appelé|relancé|signalé;
        appels|mails|messages|sms|spam|spams|appel|mail publicitaires|commerciaux|indésirables|frauduleux|inconnus|pub|promotionnels;
        recevoir|harcelé|harcèlement|arrêtez|stop __ mails|appels|sms|messages|appel;
        appel ?de|d vidéo|offres|candidature|groupe|urgence|air; messages vocaux|vocal|privé;
        suite à ma|mon demande|appel d'ami|en mariage|de prêt|devis|de devis|immatriculation;
        formulaire; demande de|d devis|prêt|crédit|aide|carte|visa|bourse|mutation;
        plainte contre mon|ma|un|une|x|le; plainte pour|à|a vol|police|gendarmerie;
        déposé|porté plainte; me|nous rappelez|rappeler le|la|mon|ma|les;
        pas|aucun de rappel téléphonique; souhaite|veux pas de rappel; jamais eu de|à|besoin;
        demande de|d renseignement|renseignements|information|informations|infos;
        prévenu|contacté|alerté|appelé|signalé|écrit ?à|au|le|la|l|mon|ma|signal journal|presse|police|avocat|banque|conso|journal|huissier|assurance|médiateur|mairie;
        contacté signal|le|un|une|mon avocat|conso|médiateur|journal;
        si ?je|on|nous|vous ?n|ne ai|avons|reçois|recevons|obtiens|ont pas|aucune|toujours ?toujours ?de|d réponse|retour|nouvelles;
        si pas|sans ?de réponse ?de sous|d|avant|demain|rapide`,
    },
  },
  {
    kind: 'unless',
    cue: 'no-repeated-contact',
    claim: 'repeatedContact',
    weights: {
      1: `
        problème résolu|réglé; tout est bon|ok|réglé|nickel;
        c'est bon|ok|réglé ?maintenant|finalement|merci|pour ?merci|moi;
        enfin reçu|arrivé|remboursé|remboursée|réglé|résolu; j'ai eu ma réponse;
        merci|bravo __ aidé|aidée|rapidement|efficace|efficacité|réglé|gentil|gentille|aimable|réactivité|patience;
        première fois que|qu ?je|j vous|contacte|appelle|écris; vous m'avez demandé|demandez;
        vous avez|nous|m demandé|demandez; comme vous me|m'avez|l demandez|demandé; comme demandé;
        demandé|demandés|demandées par votre|vos|vous|le;
        le document|justificatif|les documents|pièces|papiers demandé|demandés|demandées;
        voici|ci-joint|joint _ documents|justificatif|justificatifs|attestation|pièces|rib|photo|photos|papiers;
        résolu|débloqué|rétabli|dépanné|solutionné le|la|mon|ma|l|tout|rapidement|immédiatement|merci;
        est|était|a|été|ont|avez|tout ?est|a|été|bien|enfin|immédiatement|tout|rapidement|vite|de|aussitôt ?suite|été réglé|résolu|résolue|rétabli|débloqué|arrangé|rentré|solutionné;
        merci|remercie|remercier ?encore|beaucoup|infiniment|bien ?à|a|au ?votre|la|ma|l|vos|mon|le|les @staff;
        tout|tt est|c réglé|rentré|résolu|ok|bon; a tout débloqué|réglé|résolu;
        hier|lundi|mardi|mercredi|jeudi|vendredi|samedi merci`,
    },
  },
  {
    kind: 'except',
    cue: 'no-repeated-contact',
    claim: 'repeatedContact',
    weights: {
      1: `
        merci de|d; merci d'être aimable; merci pour rien; merci au moins; toujours pas;
        pas très|super|vraiment|trop aimable|gentil|efficace|compétent|pro;
        déjà envoyé|transmis|fourni|donné|adressé|deux|plusieurs|renvoyé _ documents|justificatif|justificatifs|attestation|pièces|rib|photos|papiers;
        pas|peu|guère|moins aimable|gentil|gentille|compétent|efficace;
        faut|doit|doive|puisse|pour|veux|voudrais|comment|quand|avant ?que|qu|c|ce|ça|être|soit|sera ?ce|ça|c|soit|sera|être ?soit|être réglé|réglée|résolu|résolue|débloqué;
        compétent|compétente pour`,
    },
  },
  {
    kind: 'signal',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    also: { frustration: 1.05 },
    weights: {
      2.1: `
        @ordinal|@cnt fois que|qu|ke ?je|j|nous|on ?vous|te|l|la|le|ai|lui|dois|m ?ai|dois|vous @tell;
        pour la énième fois; @told|appelé|écrit|relancé @cnt|plusieurs fois;
        personne ?ne ?m|me ?a ?jamais ?encore rappelé|répondu|recontacté|répond|rappelle|contacté;
        n'a|ont jamais ?été rappelé|répondu|recontacté;
        devait|devaient|deviez|devrait me|nous|m rappeler|recontacter|répondre|appeler|contacter;
        m'a|avait|ont|avez|aviez ?pourtant|bien promis|assuré|garanti|juré;
        toujours|tjrs|tjr|tjs aucun|aucune|pas|rien ?de|d|eu|reçu ?de ?réponse|retour|nouvelle|nouvelles|rappel|répondu depuis|malgré;
        depuis|voilà|fait _ semaines|semaine|mois|jours que je|j|nous|on ?vous|ne ?me|suis @tell|attends|attend|bats|réclame|relance;
        malgré _ mails|appels|relances|messages|courriers|réclamations;
        # mails|appels|relances|messages|courriers sans|et; de service en service;
        renvoie|renvoyé|balade|baladé de|d|en; heures|heure|minutes|h au téléphone|tel|tél;
        ai|avais|avons|deja déjà|deja ?tout ?bien dit|expliqué|envoyé|donné|répété|signalé|demandé;
        déjà envoyé|dit|expliqué _ fois; à|a chaque fois ?que on|je|j|c; attends toujours|encore;
        sans ?aucune réponse ?de|depuis|malgré; tout réexpliquer|recommencer|répéter|redire;
        lettre morte; même réponse|réponses; jamais la même; toujours la même réponse;
        toujours sans réponse|nouvelles|nouvelle|retour; êtes injoignable|injoignables;
        répondez jamais|pas; ni réponse; on me répond|dit _ chose; encore obligé|obligée de;
        @ordinal appel|mail|message|email|courrier|relance|courriel|ticket|réclamation ?pour|en|sans|et|toujours`,
    },
  },
] satisfies readonly Table[])
