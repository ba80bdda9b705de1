import type { Table } from '../../language.ts'

/** French phrases that ask for a person, with the near-misses. */
export const asksHuman: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      2: `
        parler|parle|discuter|discute|échanger|échange|causer|dialoguer|m'entretenir|entretenir à|a|avec _ @person;
        parler|parle|discuter|échanger avec un|une|quelqu; parler|parle de vive voix;
        parler de vive voix; passez|passe|passer moi|me _ @person;
        transférez|transfère|transférer|transferer|transfert moi|me|vers|à|mettez _ @person;
        mettez|mets|mettre moi|me en relation|contact; me mettre en relation|contact;
        mise en relation; être mis|mise en relation|contact; met moi en relation|contact;
        besoin de quelqu; besoin d'un|une @person; besoin d'un|une vrai|vraie @person;
        un|une vrai|vraie @person; @person svp|stp|please|sinon; @person s'il vous|te;
        @person réel|réelle|physique|humain|humaine; y a t il quelqu; y a|ya _ personne pour;
        personne pour me|nous répondre|aider; y a quelqu; ya t il quelqu; ya quelqu; il y a quelqu;
        quelqu'un peut|pourrait|pourra; est ce que quelqu'un peut|pourrait; quelqu'un svp|stp;
        quelqu'un pour me|m|nous répondre|aider|parler|rappeler;
        quelqu'un de réel|vivant|compétent|humain; allô quelqu; un être humain;
        une personne réelle|humaine|physique; en chair et en os;
        pas ?à|avec|a|de un|une|ce|votre robot|bot|machine|robots|chatbot;
        pas parler à|a un|une robot|bot|machine; pas de robot|bot|machine; plus de robot|bot;
        stop bot|robot|chatbot; marre du|des|de robot|robots|bot|bots|ce;
        arrêtez avec|votre|ce _ robot|bot; pas votre robot|bot; sans passer par un|le robot|bot;
        pouvez|peux|peut|pourriez|pourrait _ m'appeler; qu'on me rappelle; que l'on me rappelle;
        être rappelé|rappelée; rappeler au|sur; me contacter par téléphone|tel|tél;
        m'appeler au|par|sur|demain|ce|cet; un numéro où; numéro où|ou joindre|appeler|on;
        un numéro pour vous|parler|joindre|appeler; numéro de téléphone du service|sav;
        numéro du service|sav|conseiller; je peux vous appeler; à qui parler|puis;
        un rendez vous téléphonique; parler au|à|a la|le|mon|votre|vos|un|une @person;
        parler à ma @person; parler au @person; parler aux @person; en parler à|avec un|une @person;
        votre|ton supérieur|responsable|chef|patron|manager|direction; le responsable svp|sinon;
        je veux le|la|un|une @person; je voudrais un|une|le|la @person; opérateur svp;
        @person urgent; conseiller clientèle svp; contact humain; assistance humaine; aide humaine;
        intervention humaine;
        parler|parlé|parle|discuter|discuté|discute|échanger|échangé|échange|causer|causé|dialoguer|converser|communiquer à|a|avec|au|aux|ac|ak|avc _ @staff;
        parler|discuter à|a|avec un|une vrai|vraie;
        parler|discuter|échanger directement|plutôt|vraiment à|a|avec|au _ @staff;
        m'entretenir|entretenir|entretien avec|téléphonique;
        parler à|a|avec votre|vos|un|une|le|la|mon|ma @staff;
        vous|te|se|nous parler|entretenir directement|au|par|de|en|à|a|svp|stp; vous parler;
        te parler; de vive voix; vive voix; parler français|anglais à|avec _ @staff;
        en|y parler|discuter avec|à|a _ @staff; parle|parlez moi|nous en|par|au vrai|téléphone;
        une|un vraie|vrai discussion|conversation|dialogue|contact;
        veux|veu|voudrais|voudrai|aimerais|souhaite|souhaiterais|souhaitons|désire|préfère|préférerais|peux|peut|puis|pourrais|pourrait|pouvons|pourrions|possible|possibilité|faut|faudrait|besoin|exige|demande|réclame|cherche|essaie|essaye|tente|moyen|comment|faire|merci|espère|dois|compte|urgent|attends de|d|à|pour|que|bien|vraiment|absolument|juste|simplement|plutôt|pouvoir|urgemment|rapidement|je|j|on|faire ?à|d|de|pouvoir|bien avoir|joindre|contacter|obtenir|voir|rencontrer|appeler|trouver|tomber|passer ?sur ?un|une|le|la|l|mon|ma|votre|vos|des|d|par|avec|directement ?vrai|vraie|autre|seul @person;
        veux|veu|voudrais|aimerais|souhaite|souhaiterais|peux|peut|puis|pourrais|pourrait|possible|faut|faudrait|besoin|exige|demande|réclame|préfère|préférerais|auriez|avez|aurais|avoir|donnez|donne|filez|trouvez|mettez|envoyez|moi|cherche un|une|le|la|du|votre|vos|des|mon|ma|à|d|de|pas ?vrai|vraie|autre|seul|seule @person;
        veux|voudrais|peux|puis|peut|pourrais|pourrait|aimerais|souhaite|souhaiterais|joindre|avoir|contacter|voir|rencontrer|obtenir ?avoir|joindre|voir quelqu;
        il me|nous|faut|faudrait quelqu; besoin|veux|voudrais|préfère de|d|parler quelqu;
        avoir|joindre|aurais|aurai|aie|ait|ai|contacter|rencontrer _ quelqu|personne|conseiller|conseillère|humain|interlocuteur|responsable|agent|monde|vous|toi _ au|par|en|de bout|tel|tél|téléphone|phone|ligne|fil|visu|direct|personne|vif;
        vous|te avoir au|par tel|tél|téléphone; vous|te joindre;
        vous contacter|appeler|joindre par|au|de|directement tel|tél|téléphone|vive;
        comment|où|ou|quand|puis|peut|peux|on|possible|moyen _ vous|te|les joindre|appeler|téléphoner;
        par téléphone svp|stp|merci|plutôt; plutôt par téléphone;
        joindre|contacter|avoir|appeler le|votre|un service client|clients|clientèle|après|consommateur|consommateurs|commercial|technique|sinistre|sinistres|comptabilité|facturation;
        joindre|avoir le|votre sav|support|standard;
        quel|quelle est le|votre|ton numéro|num|tel|tél|téléphone;
        un|votre|le|quel|quelle|ton numéro|num|tel|tél|ligne _ pour|où|ou|auquel|sur|afin|qui|gratuit|non|direct|surtaxé|svp|stp ?vous|nous|te|le|la|lequel|je|on|répond|surtaxé|d _ joindre|appeler|appelle|appel|contacter|parler|téléphoner|avoir|humain;
        numéro de téléphone|tel|tél svp|stp|pour|où|ou|auquel|du|de|d; à|a|sur quel numéro;
        un contact téléphonique|tel|direct; coordonnées téléphoniques|du service|d'un;
        numéro d'appel|appel; numéro du|de votre|service|support|sav|standard|conseiller|l;
        ligne directe;
        rappelez|rappelle|appelez|appelle|appellez|appeller|téléphonez|téléphone|contactez|recontactez|recontacte|joignez moi|nous;
        me|nous rappeler|recontacter|téléphoner|rappelé; m'appeler;
        pouvez|pourriez|peux|peut|pourrait|pourrais|possible|merci|souhaite|souhaiterais|voudrais|aimerais|veux|demande|exige _ me|nous|m|de|d|à|être|qu ?me|nous|d contacter|appeler|rappeler|recontacter|contacté|contactée|rappelé|rappelée|appelé|appelée|recontacté|recontactée|joindre;
        qu'on|que|vous m'|me|nous appelle|rappelle|rappelez|recontacte|contacte|rappeliez|appeliez;
        on|quelqu'un|qqn|conseiller|responsable|personne|vous _ me|nous rappelle|rappeler|appelle|recontacte;
        un|le rappel svp|stp|urgent|rapide|téléphonique; rappel|rappelle|rappelez svp|stp|urgent;
        demande de rappel; demande d'appel;
        d'être rappelé|rappelée|contacté|recontacté|recontactée|appelé|appelée;
        être recontacté|recontactée|contacté|contactée|appelé|appelée; j'attends votre appel;
        attends ton appel; joignable au|entre|à|toute|tous|après|de|dès|le|jusqu|sur;
        je suis joignable|dispo|disponible au|par; passez|passe moi|me un coup;
        coup de fil|tel|téléphone svp|stp|serait|de votre; se parler; se voir en|à;
        échange|entretien|point|rendez|rdv téléphonique|vous téléphonique|visio;
        rendez vous|rdv _ téléphonique|conseiller|conseillère|banquier|gestionnaire|responsable|directeur|directrice|quelqu|conseil|visio;
        rendez vous en|à|a|avec ?l|un|une|votre|mon|ma agence|conseiller|conseillère|banquier|banquière|quelqu|responsable|gestionnaire|directeur;
        rencontrer _ @person;
        passez|passe|passer|repasse|repassez|transférez|transfère|transférer|transfert|redirigez|rediriger|dirigez|orientez|orienter|connectez|connecter|basculez|basculer|escaladez|escalader|renvoyez|aiguillez|mettez|mets|mettre|branchez|filez|file|trouvez|donnez|donne ?moi|me|nous|mon|ma|la|le|cette|cela|ça|vers|à|un|une ?dossier|cas|demande|conversation|discussion|appel|vers|à|a|avec|un|une|en|de _ @person;
        me|nous|m passer|passez|transférer|transfert|mettre|rediriger|diriger|orienter|connecter|basculer _ @staff;
        en relation|contact|lien|liaison avec _ @staff;
        mettre|mettez|mise|mis|mets ?moi|me|nous en relation|liaison;
        transfert|transférer|bascule|basculer|escalade vers|à|au un|une|le|votre|l; escalader;
        y|il a ?t ?il _ quelqu|humain|conseiller|monde|vivant;
        y a|ya t il quelqu|qq|un|une conseiller|humain|vrai|vraie|personne|quelqu|agent;
        ya t il|un|quelqu|qqn _ quelqu|humain|conseiller; a t il quelqu;
        ya|a quelqu un|qui|pour|derrière|de|ici|là; il y a personne|quelqu; ya du monde|qqn|personne;
        y a du monde|personne|qqn; allo quelqu; allo y|ya; hello quelqu; ohé;
        quelqu'un pourrait|peut|pour|peux|pourra|ici|là|svp|stp|dispo|disponible|répond|enfin|réponde|me|m|en;
        que|qu quelqu'un me|m|nous|réponde|s|prenne|regarde|vienne|appelle; quelqu un enfin;
        personne pour _ répondre|aider|renseigner|parler|svp; personne ici|là;
        pas ?à|a|avec|de|d|par|qu ?un|une|des|ce|le|votre|vos|une|l robot|robots|bot|bots|machine|machines|chatbot|chatbots|automate|répondeur|ia|ai|intelligence|ordinateur|logiciel|algorithme|algorithmes|réponses|boîte;
        refuse de parler|discuter|dialoguer|traiter|répondre|continuer;
        refuse _ robot|bot|machine|ia|chatbot; stop _ robot|bot|machine|ia|chatbot|réponses;
        basta le|ce|les robot|robots|bot;
        arrêtez|arrête|stop|stoppez|fini avec|votre|ton|vos|tes|les|ce|le _ robot|bot|réponses|ia|copier|chatbot;
        rien à|a faire|dire d|de|à|a|avec un|ce|votre robot|bot|machine|ia;
        réponse|réponses humaine|humaines|automatiques suffit; autre chose|que qu'un|un robot;
        un|une vrai|vraie|véritable|réel|réelle ?être @staff|interlocuteur|gens|femme|homme;
        de vrais|vraies gens|personnes|humains|conseillers;
        un|des|vrai|l|d|avec humain|humaine|humains;
        une personne|dame|femme physique|réelle|humaine|compétente|en;
        humain|humaine svp|stp|please|merci|vite|urgent|maintenant|maintenan; humain humain;
        conseiller|conseillère|opérateur|opératrice|agent|responsable|manager ?humain|maintenant|vite|urgent|svp|stp|please|maintenant|immédiatement svp|stp|please|vite|maintenant|immédiatement|urgent|merci;
        service client svp|stp|humain; traiter|traité|traitée par un humain|humaine|conseiller;
        quelqu|une ?un|personne de|d compétent|compétente|responsable|vivant|réel|sérieux|concret|humain;
        je|on veux|veut|voudrais|exige|demande|souhaite|aimerais _ votre|le|la|un|une|ton|voir|rencontrer|parler @person;
        votre|ton|vos chef|chefs|patron|supérieur|supérieure|supérieurs|hiérarchie;
        appelez|appelle|allez chercher|cherche|chercher _ responsable|chef|patron|directeur|manager|supérieur;
        où|ou est le|votre responsable|patron|directeur;
        à qui|a|qui puis|dois|je|peut|peux ?je|on m'adresser|parler|adresser;
        qui appeler|contacter|joindre;
        venir|passer en agence|boutique|magasin|bureau pour|voir|rencontrer|parler;
        contact|assistance|aide|interlocuteur|réponse|intervention|support|service|accueil|relation humain|humaine|humains;
        option humain; taper|touche|tapez _ humain|conseiller|parler;
        marre|assez|ras|bol|saoule|fatigué|fatiguée|plein __ robot|robots|bot|bots|machine|ia|chatbot|automatique|automatiques|automatisées|préenregistrées;
        parler|discuter|échanger|répondre|expliquer|dialoguer|confiance|affaire à|a|avec un|une|ton|votre|ce|cette|l|des robot|bot|machine|automate|ia|chatbot|répondeur|ordinateur;
        me|nous téléphone|téléphonent|appelle|appellent|rappelle|rappellent ?svp;
        que|qu ?votre|un|une|le ?service|conseiller|responsable|quelqu ?commercial|un|client me|m|nous téléphone|appelle|rappelle|contacte|recontacte;
        plus|pas envie|question de|d ?continuer ?à|a|de ?parler ?à|avec|a ?un|une|cette|la|ce robot|bot|machine|ia;
        arrête|arrêtons avec la|le|ce|cette machine|robot|bot|ia;
        qu un|une|votre|le|la|mon|quelqu _ m|me|nous appelle|rappelle|contacte|téléphone|recontacte;
        un|une responsable|conseiller|conseillère|humain|chef|manager|personne et|tout|immédiatement|maintenant|rapidement ?vite|suite|de;
        guider|guide|aider|expliquer ?moi ?au|par ?téléphone tel|téléphone;
        demander|demandez|demande|dire|dites|dis à|a un|une|votre|ton|quelqu|vos ?de ?tes _ de|d me|m appeler|rappeler|contacter|téléphoner|recontacter;
        avez|as|auriez vous|tu|toi ?un numéro|tel|téléphone ?de ?téléphone;
        vous avez un numéro ?de ?téléphone; il y a un numéro`,
    },
  },
  {
    kind: 'alone',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      1.5: `
        @human; humain réel; rappelez; parler; conseillers; conseillère; conseiller humain; agent;
        agent humain; humaine; une personne; responsable; service client; le service client; sav svp;
        parler conseiller; contact humain; hotline; quelqu; allo; opératrice; un conseiller; rappel;
        rappelez moi; contact conseiller; être rappelé; joindre conseiller; téléphone; un agent;
        numéro de téléphone; numéro téléphone; interlocuteur; conseillé; conseille`,
    },
  },
  {
    kind: 'except',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      1: `
        es|êtes|etes tu|vous _ humain|robot|personne|bot|humaine;
        tu|t|vous|c es|êtes|est un|une ?vrai|vraie @person;
        je parle à|a|avec un|une _ humain|robot|personne|bot;
        me rappeler|rappelez|rappelle le|la|les|mon|ma|mes|quel|quelle|comment|ce;
        rappelez|rappelle moi le|la|les|mon|ma|mes|quel|quelle|comment|ce;
        ai|avais|avons|a|eu parlé|discuté|échangé _ @person; ai eu _ @person; ai vu _ @person;
        eu un|une @person; avons eu _ @person; j'ai contacté _ @person; ai rencontré _ @person;
        mon|ma|votre conseiller|agent|conseillère m'a|ma dit|a; pas besoin d'un|de|une _ @person;
        inutile de me|de rappeler; pas la peine de me rappeler; pas besoin de me rappeler;
        ne me rappelez|contactez pas|plus; pas besoin de parler _ @person; sans parler à|a;
        erreur humaine; corps humain; ressources humaines; droits humains; dommage humain;
        humain|humaine gentil|agréable; votre responsable m'a|a;
        votre conseiller|conseillère|agent|responsable a|m|est|était; parler à un|une @person hier;
        assez humain; très humain|humaine; taille humaine; à taille humaine;
        merci à votre|la|le|mon|l _ @person; remercier _ @person;
        quelqu'un peut il me dire si|quand|où; devenir conseiller|conseillère|agent;
        poste de|d _ @person; m'appeler ou|je m'appelle; je m'appelle|appelle moi;
        me mettre en relation avec ma banque; recrutez _ @person; le conseiller m'a|a;
        la conseillère m'a|a; ne veux pas _ @person;
        robot|robots ?de pâtissier|aspirateur|aspirateurs|cuiseur|ménager|cuisine|tondeuse|mixeur|piscine|multifonction|laveur;
        pour|par une|un personne|employé; chambre|lit|place|billet|menu|repas __ personne;
        pas parler à|a|avec un|une conseiller|conseillère|agent|humain;
        votre responsable des données;
        ai|avons|avais ?déjà|bien|enfin|aussi eu|parlé|vu|joint ?à|avec _ @staff;
        discussion|échange|conversation|appel|contact|rendez ?vous ?téléphonique d|de|hier|avec _ @staff hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|ce|dernière;
        lors|suite|après|depuis|pendant ?à|a|de|d|du _ échange|conversation|appel|discussion|entretien|rendez __ @staff|téléphonique;
        entretien d'embauche|avec|annuel de;
        devait|devaient|deviez|devais|doit|allait|allaient|alliez|censé|censée|supposé|promis|engagé|fallait|dit|dite|disant ?de|d|à|être|qu|que|on|vous|il|elle|bien ?me|m|nous|te rappeler|recontacter|appeler|contacter|rappelé|recontacté|rappelée|recontactée|rappellerait|appellerait|appelé|contacté;
        devait|deviez|devaient|promis|dit __ rappeler|recontacter|rappellerait|rappelé;
        m'a|ont|a|avez|ne|n|pas|jamais rappelé|recontacté|contacté|appelé;
        vous|on ne m'appelez|rappelez|appelle|rappelle|contacte|recontacte jamais|pas|plus;
        personne ne me|m|nous|n|a|rappelle|appelle|répond|rappelé|contacte; personne n'a|est;
        personne ?ne ?me|m|nous rappelle|rappelé|répond|répondu|recontacte|recontacté|contacté;
        n'a pas rappelé|appelé|contacté;
        m'appelez|m'appeler|appeler|rappeler|rappelez pas|plus|inutile;
        ne|n|arrêtez|arrêter|arrête|cessez|cesser|stop|évitez|éviter|sans|inutile|peine|besoin|veux|souhaite|voudrais|préfère|plutôt|lieu pas|plus|de|d|que ?plus|pas|me|m|d|être|avoir|à|qu ?me|m|on|plus|être ?m|me|à appeler|rappeler|appelle|rappelle|rappelez|appelez|appelé|appelée|contacter|contactez|contacté|contactée|harceler|rappelé|téléphoner|recontacter|joindre|démarché|démarchée;
        pas _ rappel|appel|appels téléphonique|téléphoniques|commerciaux;
        ni|de m'appeler|me|rappeler ni;
        sans|pas besoin|avoir|passer|intervention _ humain|humaine|conseiller|parler|appeler;
        pas besoin|envie _ @staff; pas urgent; ça va pas besoin;
        rappelez|rappelle|rappeler|redonnez|rappelles moi|me|nous mon|ma|mes|le|la|les|l|ce|quel|quelle|quels|que|combien|comment|votre|vos|quand;
        me rappeler|rappelle|rappelez mon|ma|mes|votre|vos|de|d|que|qu|combien|où|ou|quand|si;
        me rappelle|rappeler plus|pas|bien|même; je me rappelle|rappelles; ne me rappelle;
        cela|ça|il|elle me rappelle; rappel de|des|mon|vaccin|produit|pour|du|la|les|automatique|que;
        un rappel de|des|du|que|automatique|pour; m'appelle|appelle _ et|madame|monsieur|né;
        je m'appelle; m'appelle; on m'appelle; il s'appelle; s'appelle;
        me contacter|contactez|contacter|contacté|recontacter|recontactez|recontacté|joindre|répondre|répondez ?moi|uniquement|plutôt|de|préférence par|via|sur mail|email|courriel|écrit|message|courrier|messagerie|e;
        contactez|recontactez|contacter|recontacter|joignez moi|me|nous par mail|email|écrit|courriel|courrier|sms;
        être contacté|contactée|recontacté|recontactée par|via mail|email|écrit|sms;
        vous joindre|joins|envoyer|joint|jointe mon|ma|mes|le|la|les|un|une|des|en|ci|ce|cette|copie|le;
        joindre un|une|mon|ma|le|la|des|les fichier|photo|photos|document|documents|pièce|pièces|justificatif|rib|capture|facture;
        contacter la|le|l|mon|ma|mes banque|police|fabricant|constructeur|livreur|transporteur|vendeur|voisin|mairie|assurance|propriétaire|médecin;
        es|êtes|etes|est|suis|serait|c ?tu|vous|ce|je|vraiment|bien|donc ?bien|vraiment|en|un|une|qu ?train ?de|d ?parler|un|une ?vrai|vraie ?être robot|humain|humaine|bot|personne|conseiller|conseillère|machine|ia;
        c'est un|une ?vrai|vraie robot|humain|humaine|personne|conseiller;
        est ce|c ?qu|que|bien _ humain|personne|robot|machine|conseiller ?qui;
        parle|parler|discute|écris|communique|m'adresse|adresse ?je|bien ?bien ?à|a|avec un|une|de ?vrai|vraie humain|humaine|personne|robot|bot|machine|conseiller|conseillère|ia ou|là|ici|la;
        je parle|discute|échange ?bien|là ?là à|a|avec _ @staff; parle je _ @staff; qui me répond;
        suis je _ @staff; humain ou|et robot|machine|ia|un; robot ou; robot ou un|humain;
        êtes vous _ @staff; es tu _ @staff;
        il|elle|qui|livreur|mari|femme|mère|fils|voisin|agent|dame|monsieur a|va|avait parlé|parler|vu|eu _ @staff;
        conseiller en|immobilier|bancaire de|municipal|départemental|voyage|principal|d'orientation|pédagogique;
        agent immobilier|de|d|secret|territorial|municipal|pathogène; directeur de|d|du thèse|école;
        humain de|d|dans|sur taille; mannequin; genre humain; cerveau|corps|facteur|côté humain;
        erreur|ressources|valeurs|qualités|chaleur humain|humaine|humaines;
        très|vraiment|si|plus|tellement|peu|pas|trop humain|humaine|humains;
        service humain et|chaleureux;
        personne à|a mobilité|charge|contacter|prévenir|handicapée|âgée|mobilité;
        une personne âgée|seule|dépendante|supplémentaire|de|en|par|à|m|qui|a|inconnue|malveillante;
        un|une|par|pour|seule|chaque|deux|trois|de personne|personnes supplémentaire|par|max|maximum;
        responsable de|du|des|d|légal|éditorial|civil;
        êtes|est|sont|suis|tenu|tient|tenus responsable|responsables; responsable en|si|qui;
        commercial de|en|agressif; geste|centre|local|bail|code|nom|accord|service commercial;
        direction de|du|générale|la|l|assistée; en|sous|bonne direction;
        service de|est|a|était|rapide|impeccable|minimum|public|au|fonctionne|en;
        support de|pour|mural|téléphone|usb|papier|technique|numérique; standard ou|de|c|taille;
        vrai|vraie problème|remboursement|produit|raison|réponse|solution|prix|livraison;
        poste|emploi|stage|recrutement|candidature|offre|devenir|recrutez|métier|formation|travailler|job __ @staff;
        postuler; candidature; technicien peut|peut il|va|doit|vient|passe|est|pour|qui|chez|à;
        rendez vous|rdv _ technicien|médecin|installateur;
        passage|visite|intervention|venue|envoyer|envoyez|voir|avoir|besoin|faut|veux _ technicien|technicienne|expert|experte|spécialiste;
        numéro de commande|suivi|client|contrat|dossier|série|colis|facture|compte|carte|siret|tva|réservation;
        numéro _ commande|suivi|contrat|dossier|colis|facture|série; mon|ma numéro|num;
        changer|changé|modifier|porter|portabilité|garder|perdre|conserver|mauvais|nouveau|ancien|transférer _ numéro|num;
        votre numéro _ appelé|appelle|mail|sms; donné|donner|donne mon|le|un numéro;
        appel|appels inconnu|masqué|frauduleux|commerciaux|sms;
        commandé|commander|réservé|achetée|acheté _ téléphone; allo _ voisins;
        parler de|du|des vous|votre|la|mon|service|produit; sans parler de|du|des; vous parler de|d;
        te parler de|d; on m'a parlé; parler français|anglais; parle français|anglais|pas;
        ?ne parle pas|que; mon fils|mari|père|ma|mère|enfant parle; @staff _ sourd;
        échange|échanger contre|de|du|d|un|une|mon|ma|le|la|l|cette|ce|avec un|une|autre|la|le|taille;
        échanger|échange _ taille|produit|article|modèle|couleur|pointure|cadeau;
        à|a|de|pour|par|et|bravo|merci votre|vos|la|mon|ma|notre|cette|ce|le|au conseiller|conseillère|agent|responsable|manager merci;
        ou|et à|a|avec un|une robot|bot|machine|ia; robot|bot ou à|a|un|une|vraie|vrai;
        est ce un|une|bien robot|bot|humain;
        ne veux|souhaite|voudrais|peux|tiens pas ?à|être|de|pouvoir ?parler|avoir|passer ?à|a|avec|par|au ?un|une|le|être conseiller|conseillère|quelqu|rappelé|rappelée|contacté|contactée|appelé|appelée|téléphone|téléphoner|agent|humain;
        personne ne sait|peut|veut|me|m ?dit|croit;
        parle|parler je|bien à|a|avec un|une ?vrai|vraie robot|humain|personne|machine|bot;
        pas parler au téléphone;
        a|ont|avez|été|jamais|pas ?été|jamais|pas|toujours rappelé|recontacté|rappelée|recontactée;
        chef de|d cuisine|projet|chantier|service|bord|entreprise;
        ajouter|rajouter|inscrire|inviter|assurer|déclarer|rajoute|ajoute _ personne;
        humain a|ont|est|a t il|relu|relit|derrière; un humain a;
        rappelle|rappelez|rappeler moi|me juste|svp|stp|encore|donc le|la|les|mon|combien|quel;
        inutile|peine|sans|évite|éviter|évitez de|d|à|avoir|me ?avoir|me|vous parler|déranger|passer|appeler|contacter|joindre|rappeler ?à|a|avec|par|le|la|un|une|au _ conseiller|conseillère|agent|humain|quelqu|service|personne;
        pas|aucun besoin|envie de|d ?parler|appeler|un|une ?à|avec|un ?un|une conseiller|conseillère|agent|humain|rappel|appel;
        ai|avons|avez|ont|avais|avait|avions|aviez ?déjà|bien|longuement|pas|jamais|hier|aussi|enfin|même|juste ?pu parlé|parle|discuté|échangé|contacté|appelé|eu|eue|vu|rencontré|joint|dialogué ?à|a|avec|au|aux _ @staff;
        ai|avons|avais pu parler|joindre|avoir _ @staff;
        conseiller|conseillère|agent|agente|monsieur|dame|collègue|responsable|vendeur|vendeuse ?de|d|du ?l|la|votre|au ?agence|boutique|téléphone|accueil|magasin m'a|ont|était|est|a|vient|doit|devait|passe|arrive|qui;
        conseiller|conseillère|collègue|agent|vendeur|dame|monsieur que j|je;
        savoir|plainte|écrire|signaler|remonter|transmettre|remonté|courrier à|a|auprès ?de votre|la|vos @person;
        conseiller du vendeur`,
    },
  },
] satisfies readonly Table[])
