import type { Table } from '../../language.ts'

/**
 * French phrases that say that the matter was raised before, with the near-misses. What was sent,
 * said or promised before is often told by two hints that say little alone (« j'ai appelé mardi »,
 * « toujours rien »): those are the two tables of halves.
 */
export const repeatedContact: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    weights: {
      2: `
        @ordinal|@cnt foi|fois que|qu|ke ?je|j|nous|on|jvous|jdemande|jappelle|jecris ?vous|vou|te|t|l|la|le|les|lui|en|vs ?l|le ?ai|avons|dois|essaie|essaye|suis|me|m|jdemande ?dois|de ?vous|te @tell|jdemande|jappelle;
        @ordinal|@cnt foi|fois que|qu|ke jdemande|jappelle|jécris|jrelance;
        @cnt foi|fois que|qu vous|tu|on|ton|votre ?me|m|nous|le ?ai|avez|as|a ?me|m colles|collez|renvoyez|renvoies|renvoie|répondez|réponds|répond|dites|dis|dit|redemandez|redemandes|promettez|promet|baladez|raccroche;
        pour la @ordinal foi|fois je|j|non|oui|merci; pour la @ordinal foi|fois que|qu ?je|j @tell;
        @tell|réclame|poliment|fais __ pour la @ordinal foi|fois;
        pour la dernière fois je|j|non|oui|où|quand|arrêtez|cessez|merci|rendez|remboursez;
        une dernière fois poliment|oui|non|je|j|où|quand|pouvez|voulez|merci|avant;
        @tell|demande|redis|dire|écrire|laisse|numéro _ une dernière fois;
        l|les|faite ?ai|déjà @told|@sent|faite @cnt|plusieurs|maintes|nombreuses foi|fois|reprises; laissé|mon _ mon|numéro @cnt fois;
        ai|avons|avais|ait|j'ai ?vous|déjà|bien|pourtant|donc ?déjà|bien @told|@sent|dit|parlé @cnt|plusieurs|maintes fois|reprises;
        ai|avons|avais ?déjà @told|@sent __ @cnt fois|reprises déjà|sans|et;
        demandée|signalée|envoyée|réclamée @cnt fois ?déjà; fois au téléphone; à|a @cnt reprises;
        rappeler|relancer|recontacter|réexpliquer @cnt foi|fois;
        nombre|combien de fois ?où|que|faut|il|dois|vais|devrai ?il|je|j ?que|dois|vais|ai ?je|j ?vous @tell|tapé|retapé|répéter|écrit|appelé|dit;
        chaque fois que je|j|on ?vous appelle|demande|contacte|écris|relance|téléphone|rappelle|pose;
        plus|quand j'appelle|je|j ?vous ?appelle|écris|relance moins|on;
        chaque fois je|j ?vous rappelle|relance|réécris|rappel;
        @ordinal|énième|nième relance|mail|message|msg|appel|courrier|email|courriel|ticket|réclamation|conseiller|conseillère|interlocuteur|interlocutrice|lettre|personne|formulaire|signalement|excuse|tweet|requête|technicien;
        @cnt|tous|toutes|nombreux|multiples @msg ?envoyés|envoyées|passés|écrits|lus|déjà|plus|par|au ?tard|jamais|téléphone sans|restés|restées|rest|ignorés|ignorées|jamais|envoyés|envoyées|depuis|aucune|aucun|zéro|0|toujours|passés|pour|déjà|vains|promis|dont|semaines|hier;
        @cnt|un|une|ni @msg|visites|visite|passages|conseillers|interlocuteurs|formulaires|formulaire|tweets|dm|étiquettes _ @cnt|un|une|ni @msg|visites|visite|passages|passage|conseillers|interlocuteurs|réponses|formulaire|formulaires|dm;
        @cnt @msg et|, toujours|rien|pas|le|aucune|zéro|0|personne|vous;
        votre ?dernière réponse du|de|d ?#|@day|hier; réponse du # ?@day ne; message|messages|mails|appels|courriers dans le vide; @cnt relance|relances|mail|mails|appel|appels|message|messages @cnt|0|zéro réponse|réponses;
        @told|@sent _ le # ?@day puis|et|ensuite|encore ?à|de ?nouveau le # ; mails|courriels|appels|lettres|relances|courriers|messages|signalements des @cnt; risque|peur|regret|force de me répéter; mis|mettez|mettre @cnt ?jours|semaines|mois à|a me|nous répondre;
        @cnt|maintes|multiples signalements|relances|réclamations|interlocuteurs|recommandés|courriels|sollicitations|conversations;
        deja|déjà|c|est|mon|mes|à|en|ce|voilà|ça|encore|au|bout|après|les|vos ?est|de|sont|à @cnt|@ordinal mails|messages|courriers|courriels|lettres|relances|appels|demandes|mail|message|appel|courrier|lettre|échanges|conseillers|conseiller|interlocuteurs|personnes ?et|sans|que|pour|plus|là|déjà|depuis|en|je|différents|différentes;
        @cnt|chaque|tous|différents conseillers|interlocuteurs|agents|collègues|conseillères ?différents|différentes ?et @cnt|m|me|réponses|versions|chacun|au;
        après|malgré|au|en _ @cnt|tous|jours|semaines _ d|de|ces échanges|mails|messages|relances|appels;
        suite|malgré|faisant|après|concernant|depuis|fais|fait ?suite ?à|a|de ?mon|ma|mes|nos|notre|ces|tous|toutes ?@cnt|dernier|dernière|premier|première|précédent|précédente|multiples|nombreux|nombreuses|différents|différentes|@ordinal|mes|ces @msg|demande|demandes|passage|passages|visite|coup;
        malgré _ @msg|demandes|demande|coups; lettre morte; classée|resté|restée|restés|restées sans suite|réponse;
        mon|ma|mes|nos|notre ?dernier|dernière|premier|première|précédent|précédente|précédents|nombreux|multiples|différents|nombreuses|@cnt|@ordinal ?dernier|dernière|premier|première|précédent|précédente|précédents|derniers|premiers @msg|demande|demandes|question ?de|d|du|le|en|au|des ?date|de ?du|d|de|des|le|hier|avant|la|ce @day|#|hier|semaine;
        mon|ma|mes|nos ?@cnt dernier|dernière|premier|première|précédent|précédente|derniers|premiers|précédents|premières|dernières|@ordinal|nombreux|nombreuses|multiples|innombrables|@cnt @msg|demande|demandes|question|questions|explications;
        mon|ma|mes|nos ?@cnt @msg|demande|question reste|restent|est|sont|n|a|ont|s ?toujours|encore|est|a|ont resté|restée|restés|restées|sans|lettre|ignoré|ignorée|ignorés|perdu|perdue|entière|aucune|répondu;
        vu|lu|lire|traiter|traité|ouvert|regardé|consulté|répondu|répondre|répond|répondez|réponde ?jamais|pas|bien ?à|a|au|aux ?mon|ma|mes|nos ?@cnt|premier|première|dernier|dernière @msg|demande|demandes|question|questions|relances|cri;
        personne ne|n|m|me ?me|m|nous|a|est|lit|répond|rappelle|vient ?a|est ?jamais ?répondu|rappelé|recontacté|lu|revenu|répond|rappelle|lit ?à|au|aux ?ma|mon|mes|nos @msg|demande|depuis|@day;
        fermé|clôturé|clos|rouvert|rouvrir|rouvre|rouvrez|ouvert|relancé|clôturez|fermez ?mon|le|ce|un|ma|la|l ticket|dossier|réclamation|demande|conversation|incident|signalement|plainte;
        ticket|tickets|signalement|incident|réclamation ?n|numéro|ref|réf ?# ?est|noté|notée ouvert|ouverte|rouvert|fermé|fermée|clos|close|classé|classée|clôturé|créé|déposée;
        affaire|dossier rouvert;
        rappel|objet _ ma|mon demande|réclamation|mail; rappel ?du #; second|@ordinal rappel; dernier rappel avant|amiable;
        nouvelle tentative; encore et toujours; hep|oui|coucou|re c'est encore; petit|ptit|léger|gentil rappel|up; petite|ptite relance|piqûre; un up; up pour|svp|?;
        je|nous|on|vous|te|ai|avons|petite|permets|permettons|permet|cette|simple|vs ?me|vous|te|permets|permettons ?de ?vous relance|relançons|relancer|relancé|relancée|relançais ?pour|au|concernant|sur|quant|poliment|une|encore|donc|à|car|si|svp|vous|le|la|l|les;
        je|nous relance|relançons; relance #|n|numéro|concernant|sur|suite|svp; objet relance;
        permets|permettez|pardon|désolé|désolée|excuse|dsl|navré|navrée _ relancer|insister|insiste|réécrire|rembêter|redemander|rappeler|réitérer|reembeter|solliciter|importuner|déranger _ ?nouveau|encore|pour|si|mais|le|la|l;
        m'excuse|désolé|désolée|permets|pardon|voudrais _ insister|insiste; paraître insistant; revenir|reviens|revenu|revenons à la charge|rescousse; rembêter; réembêter; reembeter; rembete;
        je|nous|on|me|vs|permets|permettons ?me ?permets|permettons ?de revient|reviens|revenir|revenons vers|ver vous|toi|vs ?pour|au|concernant|suite|car|à|sur;
        reviens|revient|revenir vers vous|toi; reprends contact; reprise de contact;
        je viens aux|au|prendre nouvelles|news|infos|des; viens|venir|jviens|vient aux|au|prendre|chercher nouvelles|news|infos|des ?nouvelles;
        rebonjour; rebonsoir; re bonjour|bonsoir|moi|salut|coucou|bjr; recoucou; resalut; et re moi; re re;
        c'est|ce re moi; encore moi; toujours moi; c'est encore|toujours moi|la|le|nous|m|mme|madame|monsieur ?dame|monsieur|client;
        
        me|nous revoilà|revoici; me re voilà|revoila|voilà; de retour vers|pour; à|de nouveau vers vous;
        à|a|de nouveau solliciter|écris|écrire|contacte; solliciter|écris|écrire|contacte|contacter|demande|signale|tourne à|a|de nouveau;
        vous recontacte|réécris|recontactons|resollicite|redemande|réitère|répète|redis|renouvelle; je|j ?vous|te|lui ?le|la|les recontacte|resollicite|redemande|réitère|renouvelle|redis|répète|reposte|retente|relaie|réexplique|récapitule;
        je ?vous ?la|le|les rappelle que|donc|ma|mon|mes|car|au|pour|à; je ?vous renvoie|remets|reposte|repose|retransmets|rejoins|renvoi ?donc|ici ?ma|mon|mes|la|le|les|un|une|tout demande|question|message|photos|photo|mail|dossier|formulaire|documents|réclamation|tout|pièces;
        je repose ma|la|cette; je|on|nous récapitule|récapitulons; on reprend; résumons; récapitulons; petit récap|recap; on reprend; je reprends donc|pour|où|depuis; bref historique; chronologie; pour mémoire; pour rappel;
        même|mm question|demande|souci|problème|sujet|objet|panne|motif|histoire ?qu|que|depuis ?hier|@day|avant|la; pour le même|mm souci|problème|sujet|motif;
        toujours ?pour ?le|la|les même|mm|mêmes chose|sujet|problème|souci|chanson|disque|histoire|réponse|objet|question|demande|rengaine|refrain|pour|réponses|excuses;
        toujours|encore ?pour|sur|avec|dans le|la|mon|ma ?même histoire|problème|souci|demande|panne;
        la|le même|meme|mm chanson|disque|rengaine|refrain|réponse; toujour le meme disque; même scénario;
        suite et pas fin; suite ?de l'épisode|épisode;
        pas faute d'avoir; faute d'avoir;  je l'avais|avons|ai ?pourtant|bien|déjà dit|écrit|signalé|prévenu|demandé|précisé|expliqué;
        vous avais|avions ?bien|pourtant prévenu|prévenus|prévenue|averti|avertis; je vous|t|te|vs|leur|lui ?l ai|avais|avons ?l ?déjà|pourtant|bien|donc|aussi|encore écrit|ecri|écri|appelé|appeler|apelé|téléphoné|contacté|relancé|signalé|réclamé|alerté|prévenu|averti|expliqué|demandé|dit|envoyé|transmis|laissé|adressé|fourni|posé|sollicité|exposé|rappelé|informé|indiqué|mentionné|précisé|renvoyé ?ça|cela|un|une|des|ma|mon|mes|la|le|les|l|il|en|à|au|pour|que|qu|hier|avant|tout|mes|ce|par|lors|dans|@cnt|@day|y|ya|plusieurs|deux;
        vous|t|te|vs|leur l ai|avais|avons ?déjà|pourtant|bien dit|écrit|signalé|demandé|expliqué|envoyé|transmis|prouvé|précisé|répété;
        ai|avais|avons|ait|aie|j|j'ai|g ?vous ?l deja|déjà ?bien|tout|été|eu ?été @told|@sent|eu|parlé|vu|discuté|échangé|fait|laissé|essayé|tenté|rappelé|passé|fourni|signalé|répondu|expliqué|dit ?un|une|ça|cela|le|la|ma|mon|tout|vous;
        déjà|deja ?été|tout|bien|vous|plusieurs|par @told|demandé|demandée|demandés|transmises|transmis|envoyé|envoyer|envoyés|envoyées|transmise|exposée|exposé|expliquée|évoqué|évoquée|fourni|fournie|fournis|fournies|dit|vu|adressé|remplie|rempli|relancé ?par|au|le|la|à|ce|hier|il|plusieurs|@cnt|deux|avec|@day|un|une|dans|sur|pour|en|ici|lundi;
        déjà|deja eu ?au|un|une|affaire|ce|cette|le|la|plusieurs _ téléphone|tél|conversation|échange|échanges|discussion|@person|débat|dessus|réponse|ligne;
        déjà|deja ?la ?@ordinal|@cnt foi|fois que|ke|qu ?je|j|vous|jvous ?vous @tell; encore une|un autre|@ordinal réclamation|relance|mail|courrier|appel|ticket;
        comme je|j ?l ?vous|te|leur ?l ai|avais|avons|expliquais|disais|écrivais|indiquais|signalais|demandais; comme déjà dit|expliqué|écrit|indiqué|précisé|signalé|demandé|mentionné|évoqué;
        comme je|j l|vous|te ?ai|avais|l|disais|expliquais|écrivais|ai|indiquais; comme|tel signalé|demandé|expliqué|dit|indiqué ?déjà le|hier|à|au|lundi|mardi|par|précédemment|déjà|#; quand je vous ai écrit;
        signalé|signalée|signalés|signalées|demandée|redemandé|redemandée|relancé|relancée|prévenu|réclamée|réclamé ?déjà le|en|à|au|depuis|par|lors|dès ?l @day|#|mail|téléphone|accueil|guichet|comptoir; signalé|signalée|relancé|prévenu|redemandé hier|@day|avant;
        ai|avais|avons|g|j'ai|s'était|aviez ?déjà|bien|pourtant|aussi|donc|encore|vous|re appelé|appeler|apelé|apeler|apellé|rappelé|rapelé|rapeler|téléphoné|téléphoner|écrit|ecri|contacté|contacter|signalé|signaler|relancé|prévenu|redemandé|réclamé|alerté|averti|recontacté ?à|a|au|le|la|votre|vos|chez|mais|plusieurs|par|ce|en|avant|hier|dès|il|sur|@cnt|@day ?service|sav|hotline|support|standard|#|vous|accueil|hier|avant|y|semaine|dernière|magasin|guichet|boutique|téléphone|matin|mairie|semaine _ hier|@day|#|et|fois|puis|toujours|rien|matin|demain|semaine|sans|aucun|aucune|on|personne|mais|promis|dit|réponse;
        @told|@sent|réclamation|signalements|messages|mails|appels|signalement|message|relance|promis le|en|au|du|des|hier ?@day|# ?@day|et|# puis|et ?à|de ?nouveau ?le|en|du|relance|la @day|#;
        @told|@sent ___ en # ?en # ?au; @told|@sent ?en|le|dès|des|du @day|# ?@day ?le|en|du @day|# ?@day ?et|puis|en|encore ?le|en|au @day|#;
        @told|@sent le|en|dès|avant @day|#|hier _ puis|et|ni|relancé|redit|rappelé ?le|en @day|#|dimanche;
        appelé|écrit|écri|appeler|rappelé|téléphoné|relancé _ puis|et|ensuite|j'ai|aussi ?j ?ai appelé|écrit|téléphoné|relancé|tweeté|appeler|mailé|rempli;
        je|j ?vous rappelle|rapelle|rapele|réappelle ?on|donc|et|moi;
        j'appelle|appelle|écris|ecris|écrit ___ on|vous me|m dit|dites|répond|demande|balade ___ j'appelle|appelle|écris|rappelle|rapelle;
        obligé|obligée|contraint|contrainte|devoir|dois|fatigué|fatiguée|marre|faut|casquette|bol|lasse|las|assez|épuisé|épuisée _ vous|de|d|me|m|encore|tout ?vous|me|tout|toujours|encore ?sans|tout|la|les ?cesse relancer|répéter|réexpliquer|expliquer|recommencer|réécrire|recontacter|redire|renvoyer|raconter|réclamer|recompter|écrire|quémander|courir;
        j'ai|ai assez écrit|attendu|appelé|relancé|réclamé; ne|sais ?pas|plus|meme|même ?plus quoi vous|te écrire|dire;
        pas|plus|marre|vais|encore|devoir|faut|dois ?de|d|je|tout|vous|la|que ?vais|tout|encore|je ?tout|encore réexpliquer|répéter|redire|réécrire ?à|a|mon|tout|chaque|encore|toute ?chaque|histoire|fois;
        faut tout recommencer|réexpliquer; tout réexpliquer|reprendre|répéter|redire; expliquer|expliqué|raconté|redemande|demande ?d ?expliquer|tout depuis|dès le début|départ; faut|veut que je recommence|refasse;
        tout|affaire|cas|situation|histoire|problème|explique|expliqué ?à|a ?à|@day|un|une ?expliqué puis à|a|au; à|a @cnt|plusieurs conseillers|interlocuteurs|collègues|personnes|agents ?différents|différentes;
        parler|parle|écrire|écris|crier|impression dans|de|parler ?parler ?dans le|un ?vide; courir|cours|courre ?sans ?cesse après vous|eux;
        sans nouvelles|nouvelle|retour|réponse ?de ?vous|votre ?part|depuis|concernant|à|a|malgré|du|pour|quant|je|sur;
        toujours|tjrs|encore|tjr|tjs|toujour|resté|restée|reste|suis ?pas|été|aucun|aucune|sans|toujours ?pas|été|eu|reçu|d|de ?eu|reçu|d|de|pas ?de|d|la réponse|reponce|réponses|retour|nouvelles|nouvelle|rappel|news|suite|rappelé|rappelée|répondu|recontacté|contacté;
        toujours rien depuis|reçu|pour|du|de|sur|côté|dans|à|et; toujours|tjrs rien pour|pr|reçu|depuis|concernant;
        aucune|aucun|zéro|0|pas ?la|eu|reçu|même ?moindre|une|de|d réponse|retour|nouvelles|nouvelle|nouvel|news ?de|depuis|à|a|ce|malgré|concernant|sur|au|vous|ni|pour ?votre|ma|mon|mes|nos|le|la|ticket|part|vous|@day|jour|leur|réclamation|tout|rien|#|courrier;
        n ?ai|avons|a pas|jamais ?encore|toujours ?eu|reçu|obtenu ?le ?plaisir ?de|d|la|votre|une|aucune|aucun ?lire ?votre suite|retour|réponse|nouvelles|nouvel|rappel;
        ai|avons|a pas|jamais ?encore eu|reçu|obtenu de|d|la|votre suite|retour|réponse|nouvel|nouvelles|rappel; pas eu de|d retour|réponse|suite|nouvelles|nouvel|rappel;
        silence radio|habituel|assourdissant|depuis|total|complet; votre|ce|ton silence; jusqu'ici; dans le silence; me|nous ghostez|ghoste|ghostes|ignorez|ignores|snobez; ghosté|ghostée; lu et ignoré; vu et pas; lus jamais répondus|sans;
        m|me|nous|m' avez|as|a|ont|avait ?toujours pas|jamais|toujours ?pas ?été|encore répondu|rappelé|rappelée|recontacté;
        vous|tu ne|n ?me|m|nous ?avez|as répondez|réponds|répondu ?plus|pas|jamais|toujours|rien ?répondu ?plus ?à|a|au|aux ?mes|mon|ma|nos|aucune @msg|questions|question|demande|ma|mon|téléphone;
        répond|répondu|réponds|répondez|repondu|répondent ?toujours|pas|plus|même ?pas|jamais|toujours|plus|même à|a|au|aux mes|mon|ma|nos|courriel|mails|messages|appels|mail|message|ticket|tickets|aucune ?de|du|@cnt;
        n'avez|as|a|ont|aviez|avez ?toujours|tjrs|jamais pas|jamais|rien|toujours|encore ?pas répondu|traité|rappelé|recontacté|contacté|résolu|donné ?suite|à|a|mon|ma|mes|de|depuis;
        répondez|repondez|réponds|répondrez svp|bordel|enfin|putain|moi|cette|fois|bande; répondrez|répondez|répondra|réponde ?moi ?enfin cette fois;
        m'a|avait|ont|avez|aviez|avais|as|êtes|ma|a|avaient ?pourtant|bien|jamais|pas ?pourtant dit|promis|promi|assuré|annoncé|garanti|indiqué|certifié|confirmé|juré _ rappeler|rappellerait|rappellerai|rappelé|rapelé|rappelez|rappelée|rappel|appellerait|appelerait|apel|recontacter|recontacté|recontactée|recontacterait|répondre|coup|appel|texto|geste|remboursement;
        m|ma|nous|me|vous ?m ?a|avait|avez|aviez|avais|as|ont ?pourtant|bien|toujours dit|dis|di|promis|promi|assuré|annoncé|indiqué ?que|qu ?sous|dans|pour|avant|c|ce|vers|il|au|après ?était|est|le|la|y|serait|a ?prochaine|semaine @day|demain ?prochaine|ici|au|max|et|ou|jours|h|jour|semaines|on|nous|rien|toujours|plus;
        m|ma|nous|me|vous ?m ?a|avait|avez|aviez|as|ont dit|promis|assuré|annoncé|indiqué ?qu sous|dans|le|pour|avant @cnt ?#; vous|tu ?m|me ?avez|aviez|as|avais dit|promis|annoncé|assuré|disiez|dites|disais ?que ?sous|dans|pour|avant|la|au|d|le|c ?la|ici|était|est @day|demain|#|semaine|min|heures;
        on s'était|est parlé|parlés|eu|eus|appelés|vu;
        devait|devaient|deviez|devais|devez|devrait|censé|censée|censés|supposé|allait|allais|alliez|aller|allez ?être ?me|nous|m|y|le ?re rappeler|rapeler|rapelé|rappelé|rappelée|rappelés|recontacter|recontacté|recontactée|répondre|appeler|contacter|tenir|redire|revenir|débloquer|envoyer|regarder|vérifier;
        promesses ?écrites|non|jamais ?tenues; @cnt promesses ?écrites|en|depuis; rappels|avoirs|engagements promis ?aucun; promesse|promesses tenue|tenues;
        demandé|demandais|promis|promi ?à|a|un|une|qu|d ?être|on|un rappelé|rappelée|rappel|apel|rapelé|rappelle; rappels|rappel|coup promis|promise;
        serais|serait|serai|seriez rappelé|rappelée|recontacté|recontactée|rapelé; je|on|nous serais|serais rappelé|rappelée; personne ?ne|n|m ?m|me|nous ?a|ont rappelé|rappelle|rappelée|recontacté|rapelé ?depuis|@day|toujours|comme; aucune|aucun ne rappelle|répond|rappelé;
        attends|attendons|attendais|attendions|attendait|attendu|patiente|attendre toujours|encore|en|depuis|donc|vainement|maintenant|bien ?votre|une|un|le|la|l|qu|que|depuis|ta|des|de|toujours|encore _ réponse|réponses|rappel|rappelle|réponde|coup|nouvelles|accord|retour; attends|attendons|attendu|attendais ?votre|vos|une|un|le|la|l réponse|retour|rappel|nouvelles|accord|explication _ depuis; attend|attends depuis __ rappel|rappelle|réponse|réponde|retour;
        attends|attend|attendons|attendais toujours|encore|tjrs|tjr ?votre|vos|une|un|le|la|l|que|de|des|mon|ma|mes|qu|les; que|qu|ke ?je|j|on|nous attends|attend|attendons ?votre|une|la|ta|un|vos réponse|retour|coup|rappel|feu|solution;
        où|ou en est|êtes|etes|sommes|suis|sont|es ?vous|nous|on|t|tu|il|elle ?avec|sur|dans|de|le|la|l ?ma|mon|mes|notre|l|le|la|cette|les|traitement demande|dossier|réclamation|ticket|plainte|signalement|enquête|litige|remboursement|requête|affaire|sinistre|réparation|recours;
        on en est ou|où|a|à; ou|où en est|êtes|etes|sommes on|vous|nous|t; avez|as vous|tu pu|du ?du ?nouveau|avancer|regarder|voir|traiter|vérifier; du nouveau|neuf ?pour|sur|concernant|dans|depuis;
        nouvelles|news ?de|pour|du|sur|concernant mon|ma|mes|notre|nos; nouvelles|news du dossier|remboursement|ticket; alors|pis|et|hello ?donc des nouvelles|news; 
        quand|qd comptez|pensez|allez|vas ?vous|tu _ enfin|rembourser|répondre|me ?rappeler; quand allez|vas vous|tu enfin|me|répondre|rembourser; c'est pour quand;
        relisant votre réponse|mail|lettre|message; vous|tu ?n ?avez|as rien d|que ?autre|cordialement; ma|mes|aucune ?de ?mes @cnt questions|question ?initiale|reste;
        vos|tes|ces excuses|promesses; encore un|une mail|message|réponse|courriel|excuse|promesse type|automatique|toute|bidon;
        votre demande a bien été prise|reçue|enregistrée;
        service|services|conseiller|bureau|interlocuteur en|à|a service|services|conseiller|bureau|interlocuteur; se ?me ?la renvoie|renvoient|renvoyer|rejette|rejettent|repassent|repasse la|le balle|bébé|patate; la balle; ping pong;
        renvoie|renvoient|renvoyé|renvoyée|baladé|baladée|balade|balader|promène|promenez|promené|baladez|ballotté|ballottée de|d|entre @house|service|un|une|bureau|gauche ?service ?à|en|au|et; envoyé|envoyée|envoie bouler|promener|balader;
        me|m|nous renvoie|renvoient|renvoi|oriente au|à|a|vers|chez _ le|la|l _ au|à|a|vers|chez|dit; renvoie|renvoient|oriente|orientent ___ renvoie|renvoient|oriente|orientent; me|nous balade|promène|baladez|promenez|mène|menez|trimballe depuis|bateau|en;
        me|dit|dites|dis ___ dit|dites|dis voir|appeler|rappeler|rapeler|écrire|ecrire|contacter|demander|patienter ?avec|le|au|la|à|vous|chez;
        me|m dit|dites|dis|dise de|d voir|appeler|rappeler|rapeler|écrire|contacter|patienter|demander ?avec|le|au|la|à|vous|chez|que ___ dit|dites|dis|rapelle|rappelle; vous|tu me|m dites|dis ___ me|m|vous dit|dis|dites; dit|dites ?que|qu ?c|ce ?est à vous|eux|toi ___ vous|il|elle dites|dit;
        adressez vous à|au|aux ___ adressez; à quel|qui service|dois ?je ?m ?adresser|parler ?dois ___ vous|me; ne|n|je sais plus à|a quel|qui ?service|saint m|me adresser|vouer;
        @cnt réponses|versions|explications différentes|contraires|contradictoires; @cnt conseillers|agents|appels|techniciens @cnt; réponses contraires|contradictoires|différentes; chacun|chacune ?ils|elles me|m|nous|racontent|raconte a|dit|donne|redemande|raconte|demande|assuré|un;
        hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|madame|monsieur|conseiller|dame ?le|la|vous|on|une|un ?@house ?me|m|nous ?a|avez|avait dit|dis ___ ce|aujourd|à|ce|et|maintenant matin|hui|matin|dit|vous|mail|le;
        personne|dame|monsieur|conseiller|conseillère|collègue|chat|conversation|échange|réponse|question|ticket|demande|appel|mail|message|lien|discussion|meuf|mec d'hier; collègue|dame|conseiller|conseillère|personne|chat de|du lundi|mardi|mercredi|jeudi|vendredi|samedi|matin;
        personne|collègue|conseiller|conseillère|dame|monsieur avant toi|vous|moi; coupé en plein|au|pendant; conversation ?a ?été|s|est coupé|coupée|fermé|fermée|interrompue; avez|as|a|ont|est|été ?été fermé|coupé|fermée|coupée|interrompu|raccroché ?la|ma|une|le|notre conversation|discussion|chat|pendant; fenêtre|réponse|chat s'est|est|a fermée|fermé|coupé; on en était à|au; je|on reprend|reprends où;
        @cnt heures|minutes|jours|jour|soirs|semaines|mois|h ?à ?vous expliquer|répéter|réclamer|relancer|appeler|échanges|d'échanges; d'échanges avec; au téléphone cette|depuis;
        en vain; restés vains;  dossier|demande|rien ?ne|n ?a bouge|avance|bougé|avancé pas|depuis;
        depuis|voilà|voici|fait|bientôt|presque ?plus|déjà|bientôt|presque|environ|près ?de|d @cnt|des|une|un|# jours|jour|semaines|semaine|mois|ans|heures|heure que|qu|ke je|j|nous|on|jvous|vous ?vous|me|m|ne|l|le|la|ne|essaie|essaye|tente|cours|passe|suis|dois|fais ?de|d|après|a|à ?vous|de|me|le|relance relance|réclame|réclamons|demande|appelle|contacte|écris|signale|bats|débats|bataille|promenez|baladez|menez|relances|réclamer|rappeler|harcèle|répondez;
        ans|mois|semaines|jours que je|j|nous|on ?vous|te ?le|la|les ?me demande|réclame|relance|signale|dis|dit|écris|appelle|répète|bats|bat|attends|attend; depuis le temps que|qu ?on|je|j ?vous|le|l|réclame @tell|dit|relance|réclame;
        réclame|réclamons|redemande|relance|bataille|débats|bats|reclame _ depuis;
        dommage|mépris|pas même|meme|seulement|lu ?pas ?même ?pas ?une|un ?seule ?réponse|ligne|accusé|mot à mon|ma|mes|quand|de|votre; réponse|ligne quand j'ai|je signalé|écrit; accusé de réception et|puis; ma|la|cette musique d'attente;
        relisez ?bien ?mon|ma|mes; reprenez mon|ma|mes; relire|relise ?mon|ma|mes dossier|messages|mails|demande|échanges; tous|suite|après|malgré|nos ?à ?nos @cnt|nos|ces échanges; notre|nos dernière|dernier|dernières|derniers|première|premier échange|échanges|conversation|discussion; ensemble|historique|copie|captures|capture des|de|d ?tous|nos|notre ?nos|vos ?@cnt échange|échanges; historique des échanges; cette discussion; 
        dois|faut ?je|il ?encore ?le patienter|attendre|répéter ?que|encore|avant|le; combien de temps|fois|mails|appels ?dois|vais|faut|encore ?je|il ?encore|vais|dois patienter|attendre|répéter|falloir|dire;
         se|s serait|seraient perdu|perdue|perdues|égaré; mon message|mail _ perdu|perdue; remets|renvoie|renvoyer|refait|refais ?donc|ici ?ma|mon|les|la|une|tout demande|photos|message|mail|question|formulaire`,
    },
  },
  {
    kind: 'alone',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    weights: {
      // the whole message is the reminder
      2: `toujours|tjrs pas|rien; tjr pas|rien; pour rappel; relance; des nouvelles|news; up; re`,
    },
  },
  {
    kind: 'hint',
    cue: 'repeated-contact.told',
    claim: 'repeatedContact',
    weights: {
      1.5: `
        ai|avais|avons|avions|aviez|j'ai|g ?vous|vs|déjà|pourtant|bien|aussi|donc|même @told;
        on|je|nous l|vous a|ai|avons|avais dit|redit|écrit|signalé|demandé; je vous|vou|vs ?l ai|avait|avais|lai @told|envoyé|envoyer; je vous|vou|vs lai @told|@sent; promis|promise|promises|promit ?par; rempli|remplit votre|le|un formulaire; reçu un numéro|accusé;
        ai|avais|avons demandé|redemandé|donner|déclaré ?poliment ?le|la|les|un|une|tout|tous|au|ma|mes|mon|chez|sur retour|papiers|vous|quelle|sav; ai|avais|avons eu ?un|une|le|la @house; ai|avais|avons envoyé|fourni|transmis|adressé|renvoyé|déclaré ?donc|tout|bien le|la|les|l|un|une|mon|ma|mes|tout|ça; avons|ai ?bien déclaré|averti;
        m|ma|nous|me|vous ?m ?a|avait|avez|aviez|ont|as ?pourtant|bien|poliment dit|promis|promise|promi|répondu|repondu|assuré|annoncé|écrit|conseillé|confirmé|raccroché|assurez|garanti;
        vous|on|il|elle|sav|agence|chat|vendeur|atelier|direction|bot me|m|nous dit|dites|répond|repond|répondez|redemande|disiez|assurez|annoncez|renvoie; vous disiez|assurez|promettez;
        vous avez|aviez dit|promis|reconnu|répondu|écrit|eu; vous me|m disiez|dites|assurez|annoncez;
        elle|il|ils a|ont dit|promis|répondu; signalé|réclamé|redemandé|signalée ?chez|à|le|en vous|@day|#;
        votre|vos|ton|tes ?@cnt ?dernière réponse|réponses|excuses|silence|collègue|collègues|conseiller|conseillère|secrétariat|interlocuteur|hotline;
        ticket|tickets|signalement|réclamation|litige; mon dossier|demande; promesse|promesses; technicien|dépanneur|monsieur a|est dit|venu|passé;
        passé|venu|venue|revenu|revenue|allé|allée|repassé @cnt fois|au|chez; je j'appelle|appelle; au téléphone`,
    },
  },
  {
    kind: 'hint',
    cue: 'repeated-contact.still',
    claim: 'repeatedContact',
    weights: {
      1.5: `
        toujours|encore ?pas|rien|en|au|la|le|aucun|aucune pas|rien|en|au|la|bouché|bloqué|bloquée|coupé|hors|là|même|attente|signée|reçu|reçue|réparé|livré|arrivé|présent|panne; coule|grince|fuit|tombe toujours|encore;
        nous|on sommes|est|entrons à|au|le|la|en|dans @day|#|toussaint|noël|1er; nous|on sommes|est @day; on est rendus|rendu; il est 17h|#;
        depuis ?le|la|l|des|plus|plusieurs|bientôt ?de ?@cnt jours|semaines|semaine|mois|ans|@day|#|longtemps|1er;
        fait|voilà|bientôt|ça|sa ?fait ?bientôt|plus|déjà ?de ?@cnt|#|des|un|une|deux jours|semaines|semaine|mois|ans|heures|soirs|jour|heure;
        le @cnt|# __ le @cnt|# ___ le @cnt|#; lundi|mardi|mercredi|jeudi|vendredi __ puis|et mardi|mercredi|jeudi|vendredi;
        sans réponse|nouvelle|nouvelles|retour|solution|suite; rien depuis|reçu; puis|et ?puis plus|puis rien; puis rien; cette fois j|je|nous; c'était il y|ya; entrons dans; y|ya|il a # min|minutes|h; où|ou en; quand comptez|allez;
        à nouveau; de nouveau; avance quand|pas;
        n'est|est pas|toujours le|encore cas|venu|venue|passé|réglé;
        des nouvelles|news; du nouveau; qui|quoi croire; j'attends; plus à|a qui; en rond; n'avance pas; au milieu`,
    },
  },
  {
    kind: 'except',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    weights: {
      1: `
        première|1ere|1re|1er fois que|qu ?je|j; jamais ?encore contacté|appelé|écrit|relancé|signalé; pas encore ?eu contacté|appelé|écrit|signalé;
        fois que|qu ?je|j|nous|on ?vous|ai|me|m|y|le|la|les commande|@buy; fois que je relance la|le|l|mon partie|jeu|application|box|appli|mise|ordinateur|machine|télévision|lave|cycle;
        fois __ panne|bloque|plante|coupe|bug|recommence|freeze|casse; @ordinal commande|colis|achat|séjour|panne|réparation;
        relancer la|le|l|ma|mon|une|un application|box|machine|ordinateur|appareil|téléchargement|commande|mise|routeur|paiement|jeu|livraison|décodeur|partie|cycle|programme|impression;
        relance la|le|l|ma|mon|une|un application|appli|box|machine|ordinateur|appareil|téléchargement|partie|cycle|mise|routeur|jeu;
        vos|votre|leur|leurs|aux|sms|mail|lettre|lettres|courrier|suspendre|stopper|arrêter|reçu|reçois|recevions|recevoir|d|de ?de ?la|une|chacun|les|vos|@cnt ?une relance|relances; relance|relances d|du huissier|électricité|loyer|gaz|impayé|facture;
        relance|relances|rappel|rappels|mails|sms|courriers de|d|par|pour|du votre|vos|paiement|impayé|huissier|facture|loyer|électricité|impôts|cotisation; relance|rappel|rappels pour une|la facture|cotisation;
        vos @cnt|trois|deux relances|rappels|mails|messages|sms|courriers; rappel ?du # je confirme; votre|vos ?dernier rappel|relance|courrier|lettre|newsletter;
        plus à|a|de rien ?de me relancer; de me relancer pour;
        me|m|nous avez|aviez|as|a ?déjà|bien|encore réclamé|demandé|réclamée|demandée|contacté|appelé|débité|prélevé|remboursé|livré|rappelé|rappelée|prévenu|prévenue;
        vous|on|qui|vous ?qui m|me|nous ?l ?avez|a|aviez réclamé|demandé|réclamée|prévenu|prévenue|prévenus;
        suite au|à|a ?votre|vos|l|un|une courrier|appel|mail|relance|demande|message|offre ?que ?vous ?m ?avez; suite à|a ma|mon demande|appel de|d prêt|devis|immatriculation|ami; en réponse à votre;
        ai ?déjà|même|bien ?contacté|appelé|écrit|prévenu|signalé|informé|joint|téléphoné ?à|au|auprès|tout mon|ma|mes|la|le|l|d|un|une|notre|deux|trois|autres|autre banque|mairie|police|vendeur|voisin|voisine|assurance|transporteur|livreur|fabricant|plombier|médecin|propriétaire|gendarmerie|bailleur|syndic|notaire|famille|avocat|électricien|autre|autres|concurrent|neveu|fils|fille|frère|soeur|mari|femme|filles|cabinets|monde|caisse|mère|samu|pompiers;
        lui|leur ai|avais ?déjà dit|donné|expliqué|demandé|écrit|répondu; écrit à|au mes|ma|mon|notaire|filles|fils|soeur|mère;
        ai déjà donné|fait un|mon|une|mes malaise|avis|don|stage|enfant; prévenu|prévenus|prévenue tout|que|avant le|qu|ça|qu ?ce;
        appels|mails|messages|sms|spam|spams|appel|mail publicitaires|commerciaux|indésirables|frauduleux|inconnus|pub|promotionnels;
        recevoir|harcelé|harcèlement|arrêtez|stop __ mails|appels|sms|messages|appel;
        pas|surtout ?surtout d'appel|appels; pas un|une|de|par mail|sms|appel|courrier|message; mes questions; appels et mes sms; tous mes appels|messages|sms;
        plainte contre mon|ma|un|une|x|le; plainte pour|à|a vol|police|gendarmerie; porté plainte; déposé ?ce ?jour ?une ?plainte à|a|au|auprès|contre;
        réclamation|plainte|signalement à|a|auprès|au la|de cnil|dgccrf|police|mairie|procureur;
        pas|aucun de rappel téléphonique; souhaite|veux pas de rappel; jamais eu de|à|besoin; me|nous rappelez|rappeler le|la|mon|ma|les;
        je rappelle demain|plus|plus ?tard; je rappelle pas; je|vous rappelle que ?j|je|vous|suis ?ai|suis handicapé|handicapée;
        demande de|d renseignement|renseignements|information|informations|infos;
        si ?je|on|nous|vous|à ?midi|lundi|demain ?je ?n|ne ai|avons|reçois|recevons|obtiens|ont pas|aucune|toujours ?toujours ?de|d réponse|retour|nouvelles; si pas ?de réponse;
        sans ?aucune|nouvelle ?de ?réponse|retour|nouvelles ?de ?votre ?part sous|avant|d|demain|vendredi|lundi|mardi|mercredi|jeudi|samedi|rapide|ici|j|je|dans; sans réponse ?de ?votre ?part ?sous|vendredi|lundi|avant|d __ saisirai|saisis|publie|assignera|envoie|avocat|médiateur|presse;
        demain|midi|matin sans réponse; une semaine sans réponse;
        pas de réponse|nouvelles|nouvelle de|d la|ma|mon|l|une crèche|comission|commission|banque|mairie|assurance|soeur|fille|fils|école; pas|ne|n attends|attend|attendez ?pas|plus|aucune ?de réponse|retour;
        nouvelle|nouvelles|réponse de|du|d la|ma|mon|l|dossier ?de comission|commission|surendettement|banque|crèche; pas de nouvelles bonnes nouvelles;
        hôtel|hotel|banque|vendeur|crèche|école|mairie|assurance|médecin|artisan|voisin|notaire ne|n ?m ?a pas répondu|rappelé; vous aurez|auras des nouvelles ?de; prendre|pris|prends des nouvelles; nouvelles de mon avocat;
        faut il attendre; attend le nouveau; je patiente; depuis le début; attends le coup de fil|feu|facteur; du nouveau magasin|directeur|monde|site;
        c'est|est encore possible|loupé|moi ?qui; je reprends mes|ma|mon|la|le|en|les|confiance|espoir|du; reprend le boulot|travail; apres coup; après coup; de retour pour les|la;
        vous revoir|reviens|revient quand|en|plus|jamais; puis je reviens vers vous; reviens vers vous comme prévu|convenu; patiente encore __ reviens; devoir tout reprendre|recommencer; dois tout recommencer depuis;
        envoyer|m'envoyer|enverrait un courrier|catalogue;
        toujours la|le faute|client|bienvenue|meilleur|moment; toujours en vente|stock|vacances|cours|retard|ligne;
        m'avait dit du|du mal|bien; me dit pas|rien|quelque; mon amie|copine|voisine|voisin|mari|femme|médecin|dentiste|assistante|neveu|fils|fille|mère|soeur|coiffeuse ?de ?vie m'a|avait dit|promis|conseillé; on m'a dit du bien|mal;
        dit|réponds|répond|dis|dites|annonce non|pourquoi|si; on me dit|demande de payer|télécharger; personne répond; une personne répond|me|m; où une personne|on;
        répétez|répète ?s'il|vous ?plaît|svp; répété trois|deux fois; pas ?me|vous répéter|répète mon|son nom; ouvert le|mon mail`,
    },
  },
  {
    kind: 'unless',
    cue: 'no-repeated-contact',
    claim: 'repeatedContact',
    weights: {
      // the matter is solved, the customer closes it, or only answers what the company asked
      1: `
        problème résolu|réglé; tout est|va bon|ok|réglé|nickel|bien|conforme|rentré; c'est bon|ok|réglé|réparé|arrangé maintenant|finalement|merci|pour|remerciez ?merci|moi;
        enfin reçu|reçue|arrivé|arrivée|remboursé|remboursée|réglé|résolu|claire|clair; j'ai eu ma réponse; première fois que|qu ?je|j vous|contacte|appelle|écris;
        pouvez|peux ?vous|tu ?donc clore|fermer|classer|clôturer|oublier|ignorer ?ma|mon|mes|le|la ?@cnt ?demande|ticket|dossier|relances; annule donc ma demande; j'annule ma demande; vous pouvez clore;
        ne cherchez|cherche plus; n'en parlons|parlez plus; vous éviter de chercher; peu importe; laissez|laisse tomber j'ai; j'ai trouvé la|ma|l réponse; ne tenez pas compte de;
        dossier|affaire|sujet est ?clos|close|réglé pour|de|et moi|mon|nous|côté|je; dossier clos; colis est ?enfin là|chez|arrivé; vient|viens d'arriver; elle|il|ils est|sont ?enfin là|arrivé|arrivée|arrivés; ce matin merci; fini par arriver; est chez moi;
        merci|bravo|chapeau|remerciez|respect __ aidé|aidée|rapidement|efficace|efficacité|réglé|gentil|gentille|gentillesse|aimable|réactivité|patience|suivi|amour|relancé|répété;
        vous m'avez|aviez demandé|demandée|demandés|réclamé|invité; comme vous me|m'avez|l|m'y demandé|demandez|invitez|invitiez; comme demandé; comme convenu|prévu une|la|avec|voici|les photo|photos|copie|documents|le|rib|index; transmets comme convenu;
        aviez|avez dit de|d vous tenir|envoyer|transmettre; aviez|avez ?m ?l'aviez demandé|demandée|demandés; demandé|demandés|demandées par votre|vos|vous;
        le document|justificatif|les documents|pièces|papiers|numéro demandé|demandés|demandées; qui me l'a réclamée|demandée|réclamé|demandé; que vous m'aviez|avez réclamé|demandé|demandées;
        résolu|débloqué|rétabli|dépanné|solutionné|remboursé le|la|mon|ma|l|tout|rapidement|immédiatement|merci|je;
        est|était|a|été|ont|avez|tout ?est|a|été|bien|enfin|immédiatement|tout|rapidement|vite|de|aussitôt ?suite|été réglé|résolu|résolue|rétabli|débloqué|arrangé|rentré|solutionné|réparée|réparé;
        merci|remercie|remercier ?encore|beaucoup|infiniment|bien|grand ?à|a|au|d|de|pour ?votre|la|ma|l|vos|mon|le|les|ce avoir|patience|gentillesse|accueil|suivi|aide|réactivité|efficacité|dame|conseiller|conseillère|collègue|équipe|équipes|technicien|quelqu;
        un grand merci; tout|tt est|c réglé|rentré|résolu|ok|bon; a tout débloqué|réglé|résolu; remerciez ?bien le|la|les; merci à ce|cette|tous;
        avez|as|a|ont repondu|répondu|réagi en|dans|sous ?la #|quelques|moins|deux ?min|minutes|secondes|minute|heure; bien|très traitée|traité; gardé|garde confiance; tant pis je|j; me suis débrouillé|débrouillée; trouvé quelqu'un; tout va bien`,
    },
  },
  {
    kind: 'except',
    cue: 'no-repeated-contact',
    claim: 'repeatedContact',
    weights: {
      1: `
        merci de|d me|nous|bien|faire|prévoir|vous|rouvrir|votre|votre ?retour; merci d'avance|être; merci pour rien|votre|vos silence|patience|retour; merci au moins; toujours pas; merci à la personne;
        pas|peu|guère|moins|jamais|rien|aucun|pas ?très|super|vraiment|trop aimable|gentil|gentille|efficace|compétent|pro|résolu|réglé|réparé|remboursé|rétabli|débloqué|arrivé;
        n'est|a|ont|avez|est ?été ?toujours pas|jamais|toujours|rien ?pas ?été résolu|réglé|réparé|remboursé|débloqué|rétabli|arrangé; pas du tout réglé;
        déjà envoyé|transmis|fourni|donné|adressé|deux|plusieurs|renvoyé _ documents|justificatif|justificatifs|attestation|pièces|rib|photos|papiers;
        faut|doit|doive|devait|puisse|pour|veux|voudrais|comment|quand|avant|dit|dites|assurez|si ?que|qu|c|ce|ça|être|soit|sera|tout|l ?ce|ça|c|soit|sera|être|est ?soit|être|rentré réglé|réglée|résolu|résolue|débloqué|remboursé|réparé|réparée|rentré;
        compétent|compétente pour; m'assurez que tout est rentré; aviez|avez demandé d'attendre|patienter; fermé|clos résolu; notée|noté résolu; à|a nouveau; résolu|réparé mardi|en|la|le|deux|trois|une; réparé|réparée _ fuit|encore|recommence|retombe; est|sont réputé|réputée; est arrivé|arrivée il|elle|ne|n|je|et|sans|pas|la|merci ?pour ?l`,
    },
  },
  {
    kind: 'signal',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    // the same, said by somebody who is tired of it
    also: { frustration: 1.05 },
    weights: {
      2.1: `
        @ordinal|@cnt foi|fois que|qu|ke ?je|j|nous|on ?vous|te|l|la|le|ai|lui|dois|m ?ai|dois|vous @tell;
        pour la énième|nième fois; @told|appelé|écrit|relancé @cnt|plusieurs fois|reprises;
        personne ne|n m|me|nous ?a|est ?jamais ?encore rappelé|répondu|recontacté|répond|rappelle|contacté ?depuis|toujours;
        n'a|ont jamais été|encore rappelé|répondu|recontacté;
        devait|devaient|deviez|devrait me|nous|m rappeler|recontacter|répondre|contacter;
        toujours|tjrs|tjr|tjs aucun|aucune|pas|rien ?de|d|eu|reçu ?de ?réponse|retour|nouvelle|nouvelles|rappel|répondu depuis|malgré;
        depuis|voilà|fait _ semaines|semaine|mois|jours que je|j|nous|on ?vous|ne ?me|suis appelle|réclame|relance|bats|demande|écris|signale;
        malgré _ mails|appels|relances|messages|courriers|réclamations;
        @cnt mails|appels|relances|messages|courriers|courriels sans|et|restés|pour;
        ai|avais|avons|deja déjà|deja ?tout ?bien dit|expliqué|envoyé|répété|signalé|demandé ?vous;
        déjà envoyé|dit|expliqué _ fois; attends|attend toujours|encore votre|une|un|que|le|la;
        sans ?aucune réponse ?de votre|depuis|malgré|à; tout réexpliquer|répéter|redire;
        lettre morte; jamais la|le même réponse|interlocuteur|conseiller|personne; toujours la même réponse|chanson|rengaine;
        toujours sans réponse|nouvelles|nouvelle|retour; êtes injoignable|injoignables;
        répondez jamais|pas à|a|au mes|mon; ni réponse; de service en service; encore obligé|obligée de relancer|rappeler|redemander;
        @ordinal appel|mail|message|email|courrier|relance|courriel|ticket`,
    },
  },
  {
    kind: 'mark',
    cue: 'contact-count',
    claim: 'contact-count',
    weights: {
      // numbers that count contacts, unlike « depuis 8 jours »
      1: `
        @cnt|@ordinal fois|foi|reprises|@msg|demandes|courriers|conseillers|conseiller|interlocuteur|interlocuteurs|personnes|personne|tentative|tentatives;
        @cnt longs|longues|derniers|dernières|premiers|premières|précédents|nombreux @msg|fois`,
    },
  },
] satisfies readonly Table[])
