import type { Table } from '../language.ts'

/** French phrases that ask for care or for a person, with the near-misses that do not. */
export const signals: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      2: `parler|parle|discuter|discute|échanger|échange|causer|dialoguer|m'entretenir|entretenir à|a|avec _ @person; joindre|contacter|parler|avoir|appeler _ service client|clients|clientèle|après; parler|parle|discuter|échanger avec un|une|quelqu; parler|parle à|a quelqu; parler|parle de vive voix; parler de vive voix; parlé à|a un|une @person;
        passez|passe|passer moi|me _ @person; transférez|transfère|transférer|transferer|transfert moi|me|vers|à|mettez _ @person; mettez|mets|mettre moi|me en relation|contact; me mettre en relation|contact; mise en relation; être mis|mise en relation|contact; met moi en relation|contact;
        joindre|avoir|contacter|contacte|obtenir|voir|rencontrer|veux|voudrais|souhaite|demande|besoin _ un|une|le|la|mon|ma|votre|vrai|vraie @person; joindre|avoir|contacter|obtenir|voir|rencontrer quelqu; besoin de quelqu; besoin d'un|une @person; besoin d'un|une vrai|vraie @person; un @person humain; un|une vrai|vraie @person; @person svp|stp|please|sinon; @person s'il vous|te; @person réel|réelle|physique|humain|humaine;
        y a t il quelqu; y a|ya _ personne pour; personne pour me|nous répondre|aider; y a quelqu; ya t il quelqu; ya quelqu; il y a quelqu; quelqu'un peut|pourrait|pourra; est ce que quelqu'un peut|pourrait; quelqu'un svp|stp; quelqu'un pour me|m|nous répondre|aider|parler|rappeler; quelqu'un de réel|vivant|compétent|humain; allô quelqu; un être humain; une personne réelle|humaine|physique; en chair et en os;
        pas ?à|avec|a|de un|une|ce|votre robot|bot|machine|robots|chatbot; pas parler à|a un|une robot|bot|machine; pas de robot|bot|machine; plus de robot|bot; stop bot|robot|chatbot; marre du|des|de robot|robots|bot|bots|ce; arrêtez avec|votre|ce _ robot|bot; pas votre robot|bot; sans passer par un|le robot|bot;
        rappelez|rappelle|appelez|appelle moi; me rappeler|recontacter; pouvez|peux|peut|pourriez|pourrait _ m'appeler; qu'on me rappelle; que l'on me rappelle; être rappelé|rappelée; rappeler au|sur; me contacter par téléphone|tel|tél; m'appeler au|par|sur|demain|ce|cet; un numéro où; numéro où|ou joindre|appeler|on; un numéro pour vous|parler|joindre|appeler; numéro de téléphone du service|sav; numéro du service|sav|conseiller; je peux vous appeler; à qui parler|puis; un rendez vous téléphonique; parler au|à|a la|le|mon|votre|vos|un|une @person; parler à ma @person; parler au @person; parler aux @person; en parler à|avec un|une @person; votre|ton supérieur|responsable|chef|patron|manager|direction; le responsable svp|sinon; je veux le|la|un|une @person; je voudrais un|une|le|la @person; opérateur svp; @person urgent; conseiller clientèle svp; contact humain; assistance humaine; aide humaine; intervention humaine`,
    },
  },
  {
    kind: 'alone',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: { 1.5: '@human; humain réel; rappelez; parler' },
  },
  {
    kind: 'except',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      1: `es|êtes|etes tu|vous _ humain|robot|personne|bot|humaine; tu|t|vous|c es|êtes|est un|une ?vrai|vraie @person; je parle à|a|avec un|une _ humain|robot|personne|bot; me rappeler|rappelez|rappelle le|la|les|mon|ma|mes|quel|quelle|comment|ce; rappelez|rappelle moi le|la|les|mon|ma|mes|quel|quelle|comment|ce; ai|avais|avons|a|eu parlé|discuté|échangé _ @person; ai eu _ @person; ai vu _ @person; eu un|une @person; avons eu _ @person; j'ai contacté _ @person; ai rencontré _ @person;
        mon|ma|votre conseiller|agent|conseillère m'a|ma dit|a; pas besoin d'un|de|une _ @person; inutile de me|de rappeler; pas la peine de me rappeler; pas besoin de me rappeler; ne me rappelez|contactez pas|plus; pas besoin de parler _ @person; sans parler à|a; erreur humaine; corps humain; ressources humaines; droits humains; dommage humain; humain|humaine gentil|agréable;
        votre responsable m'a|a; votre conseiller|conseillère|agent|responsable a|m|est|était; parler à un|une @person hier; assez humain; très humain|humaine; taille humaine; à taille humaine; merci à votre|la|le|mon|l _ @person; remercier _ @person; quelqu'un peut il me dire si|quand|où; devenir conseiller|conseillère|agent; poste de|d _ @person; m'appeler ou|je m'appelle; je m'appelle|appelle moi; me mettre en relation avec ma banque; recrutez _ @person; le conseiller m'a|a; la conseillère m'a|a; ne veux pas _ @person; robot|robots ?de pâtissier|aspirateur|aspirateurs|cuiseur|ménager|cuisine|tondeuse|mixeur|piscine|multifonction|laveur; pour|par une|un personne|employé; chambre|lit|place|billet|menu|repas __ personne; pas parler à|a|avec un|une conseiller|conseillère|agent|humain; votre responsable des données`,
    },
  },
  {
    kind: 'signal',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    weights: {
      2: `@ordinal fois que je|j|nous|on vous|te|contacte|contactons|appelle|écris|relance|demande|explique|signale|réclame|envoie|vous; @ordinal fois _ vous|te contacte|contacter|appelle|écris|relance|demande|explique|signale|réclame; @ordinal mail|email|message|appel|relance|courrier|courriel|demande|réclamation|fois que je demande; # mails|messages|appels|emails|courriels|relances|courriers _ sans|restés|aucune|rien|et; rappeler|relancer|recontacter|réexpliquer # fois; # fois que je|j|on vous|te|appelle|contacte|écris|relance|demande|explique|signale|réclame; ça|cela fait # fois que je|j|nous; @many fois que je|j vous|te|appelle|contacte|écris|relance|demande|explique|signale|réclame; je|j vous|te ai|l|le|avais déjà écrit|contacté|appelé|signalé|expliqué|demandé|envoyé|relancé|dit|prévenu|alerté; vous|te l'ai déjà; ai déjà écrit|contacté|appelé|signalé|expliqué|demandé|relancé|dit|prévenu|alerté|réclamé|téléphoné|ouvert; avons déjà écrit|contacté|appelé|signalé|expliqué|demandé|relancé; avais déjà écrit|contacté|appelé|signalé|expliqué|demandé|relancé; déjà appelé|contacté|écrit|relancé|signalé|téléphoné _ fois|vous|hier|semaine|mois; vous ai contacté|écrit|appelé|relancé|envoyé un|une|des|plusieurs|#|@many mail|mails|message|messages|email|emails|fois|courrier|courriers|courriel|il|la|le|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi; je|nous vous|te relance|relançons; je relance; relancé|relancée; me permets de vous relancer; me permets de relancer; relance concernant; je reviens vers vous; reviens vers vous; nous revenons vers vous; suite à mon|mes|nos|notre mail|mails|message|messages|appel|appels|email|courriel|relance|relances|courrier|demande|réclamation|échange|échanges; suite à ma demande|réclamation|relance|précédente; malgré _ mail|mails|message|messages|appel|appels|email|emails|courriel|courriels|relance|relances|courrier|courriers|demandes|réclamations|sollicitations; mes|mon|nos @many|#|précédents|précédent|derniers|dernier|différents|multiples|nombreux mail|mails|message|messages|appel|appels|email|emails|courriel|courriels|relances|courriers; ma|mes|nos @many|#|précédente|précédentes|dernière|dernières|différentes|multiples|nombreuses relance|relances|demande|demandes|réclamation|réclamations|lettres; toujours rien depuis; toujours pas de|eu|reçu|d _ réponse|retour|nouvelles|rappel; toujours aucune|aucun réponse|nouvelle|retour; sans réponse|retour à|de|depuis _ part|mail|message|mails|messages|demande|relance; pas de réponse à mon|mes|ma; aucune réponse à mon|mes|ma; n'avez|as pas|jamais|toujours répondu; m'avez|avez pas|jamais|toujours répondu|rappelé|recontacté; vous ne répondez|répondez pas|jamais|à; ni réponse; on m'avait|m'a dit|promis|assuré|répondu qu|que|un|une|de _ rappel|rappeler|rappellerait|rappelé|recontacter|recontacté|recontacterait; on devait me rappeler|recontacter|répondre; deviez me rappeler|recontacter; vous m'aviez|m'avez dit|promis|assuré|répondu|affirmé; j'attends toujours votre|une|la|un réponse|retour|rappel|appel; j'attends toujours que vous; encore une fois je vous; je vous recontacte; je recontacte; je vous réécris; je réécris; je vous rappelle pour la|mon|une|le; comme je vous l'ai|avais; comme déjà expliqué|dit|signalé|indiqué; comme expliqué|dit|indiqué précédemment|dans|hier|lors; énième fois que; énième relance|mail|message|demande; déjà eu|parlé _ @person|collègue|collègues|fois; chaque fois que je vous|j'appelle|appelle|contacte; à chaque fois que j'appelle; depuis mon|ma|mes dernier|dernière|premier|première|derniers mail|message|appel|demande|relance; je dois _ réexpliquer|répéter; tout réexpliquer; j'ai parlé avec|à|a _ hier|semaine|lundi|mardi|mercredi|jeudi|vendredi _ toujours`,
    },
  },
  {
    kind: 'except',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    weights: {
      1: `fois que je vous commande|achète|recommande; @ordinal commande|colis|achat|séjour|panne; suite à votre mail|message|appel|demande|email|courrier; comme demandé dans votre; première fois que je|j; 1ere|1re fois que je|j; jamais contacté|relancé; @ordinal fois que je|j _ commande|achète|viens|reçois`,
    },
  },
  {
    kind: 'signal',
    cue: 'legal',
    claim: 'legal',
    also: { anger: 1.2 },
    weights: {
      2: `mise en demeure; met|mets|mettre|mettons en demeure; mon|notre avocat|avocate; conseil juridique; un|une avocat|avocate; avocats; par voie d'huissier|de justice; huissier; commissaire de justice; dgccrf; répression des fraudes; direction des fraudes; signal conso; signalconso; 
        saisir|saisi|saisis|saisirai|saisine|contacter|contacte|contacterai _ médiateur|tribunal|cnil|justice|prud|défenseur|juge; le médiateur|conciliateur; un médiateur|conciliateur; médiateur de|du|des; plainte à|auprès de|la|du _ cnil; cnil; porter|porte|porterai|dépose|déposer|déposerai|déposé plainte; porter|dépose|déposer une plainte; plainte contre vous|votre; tribunal|tribunaux; en justice; devant la justice; poursuites|poursuivre|poursuivrai _ justice|judiciaires|judiciaire|pénales; poursuites; poursuivre|poursuivrai|poursuis _ justice; action|actions|recours|procédure|voie|voies|suites en justice|judiciaire|judiciaires|juridique|juridiques|légal|légale|légales|pénale; action collective|groupe; action de groupe; assignation|assigner; au pénal; mon assistance|protection juridique; ma protection juridique; protection juridique; faire valoir mes droits; rétrofacturation|chargeback; opposition au paiement|prélèvement; contester le paiement auprès de ma banque; code de la consommation; article l #; voie de droit; voies de droit; acpr; arcep; cour de justice; on se verra au; dépôt de plainte`,
    },
  },
  {
    kind: 'except',
    cue: 'legal',
    claim: 'legal',
    weights: {
      1: `je suis avocat|avocate; suis avocat|avocate; jus d'avocat; avocat bio|mûr|mûrs; avocats bio|mûrs|mûr; salade d'avocat|avocats; huile d'avocat; à l'avocat; plainte contre mon|ma|mes|un|une|le voisin|voisine|ex|voleur|inconnu|x|harceleur|livreur; porter|déposé|déposer|porté plainte contre mon|ma|un|une|x|le; déposé plainte _ vol|police|gendarmerie|commissariat; plainte pour vol; plainte _ police|gendarmerie|commissariat; envoyé par lettre recommandée; expédié|envoi|recevoir|reçu|suivi _ lettre recommandée; lettre recommandée _ suivi; prix|tarif|envoyer _ lettre recommandée; noyau d'avocat; mentions légales; avocat de profession; cabinet d'avocat|avocats; pour avocat|avocats; taille avocat`,
    },
  },
  {
    kind: 'signal',
    cue: 'public',
    claim: 'public',
    also: { anger: 1.2 },
    weights: {
      2: `avis négatif|négatifs; mauvais avis; mettre|laisser|poster|publier|écrire|donner|mettrai|laisserai|posterai|publierai|rédiger|laisse|poste|publie _ avis; avis google|trustpilot; sur google|trustpilot|tripadvisor; trustpilot; une étoile; 1 étoile; zéro étoile; sur les|vos|tous|mes _ réseaux; réseaux sociaux; sur facebook|twitter|instagram|insta|tiktok|linkedin|youtube|x; la presse; presse locale|nationale; aux médias; les médias; un journaliste; les journalistes; journal|journaux local|locaux|télévisé; 60 millions; soixante millions; que choisir; ufc; association|associations de|des consommateurs|consommateur; mon|ma|notre député|députée|maire|élu|sénateur; le faire savoir; ferai savoir; faire savoir à|partout|tout|autour; faire du bruit; le monde entier saura; tout le monde saura; bad buzz; mauvaise publicité|pub; mauvaise pub; vous faire de la publicité|pub; partager mon expérience|histoire; rendre public|publique; capture|captures d'écran _ réseaux|twitter|facebook`,
    },
  },
  {
    kind: 'except',
    cue: 'public',
    claim: 'public',
    weights: {
      1: `vu|vue|trouvé|découvert|suis|suivez|suivre|abonné|connu|connue|vus|voir|publicité|pub|annonce|concours|page|contacté|jeu|lu|connecté|connecter|connexion|compte _ facebook|instagram|insta|tiktok|twitter|google|réseaux|linkedin|youtube|trustpilot|médias|presse; sur google maps|agenda|play|pay; avis positif|positifs; laissé|laisser|mettre|donner|mets|laisse _ avis positif|favorable; très bon|bons avis; avis très positif; # étoiles; cinq étoiles; bon avis; excellent avis; avis d'échéance|imposition|passage; presse agrumes|ail|fruits; la presse à; que choisir entre|comme|pour; comment laisser|donner|mettre un avis; donner votre avis; donner mon avis; votre avis; partager _ ami|amis`,
    },
  },
  {
    kind: 'signal',
    cue: 'churn',
    claim: 'churn',
    weights: {
      1: `je|j|nous|on _ résilier|résilie|résilions; résilier|résiliation _ contrat|abonnement|forfait|ligne|assurance|compte|offre|adhésion|box|mobile|carte; demande de résiliation; ma résiliation; résiliation; arrêter|stopper mon|l|notre abonnement; mettre fin à|a mon|notre|l; se désabonner; me désabonner; je me désabonne; clôturer|fermer|supprimer|clôture|fermeture _ compte; supprimez mon compte; comment résilier; résilier; désabonner|désabonnement|désinscrire; annuler mon|l|notre abonnement`,
    },
  },
  {
    kind: 'signal',
    cue: 'churn',
    claim: 'churn',
    also: { anger: 1.2 },
    weights: {
      2: `concurrence; chez|vers|rejoindre _ concurrent|concurrents; aller|vais|irai|pars|passe|partir|passer|partirai voir ailleurs; voir ailleurs; aller ailleurs; vais ailleurs; j'irai ailleurs; ailleurs la prochaine fois; acheter|commander|commanderai|achèterai ailleurs; changer|change|changerai|changeons d'opérateur|opérateur|banque|assureur|fournisseur|enseigne|crémerie|de banque; changer|change de banque|fournisseur|crémerie; d'opérateur ; quitter|quitte|quitterai|quittons _ enseigne|marque|service|banque|boîte|opérateur|vous; je vous quitte; plus jamais _ commande|commanderai|client|cliente|chez|rien|achat|achète; jamais plus chez; ne commanderai|commande|achèterai|achèterais plus; ne suis plus client|cliente; vous avez perdu|perdez un|une|des client|cliente|clients; perdu|perdre un|une|des client|cliente|clients; vous|allez me perdre; vous m'avez perdu|perdue; dernière commande chez; dernière fois que je|j commande|achète|viens; ne reviendrai|reviendrons pas|plus; je ne reviendrai; ne remettrai|remettrais pas|plus; plus client|cliente; client|cliente en moins; c'est fini entre nous; adieu; sinon je résilie; vais tout résilier; vais résilier`,
    },
  },
  {
    kind: 'except',
    cue: 'churn',
    claim: 'churn',
    weights: {
      1: `déménage|déménageons|déménagement|déménager __ résilier|résiliation|résilie; résilier|résiliation|résilie __ déménage|déménagement|déménageons|décès|décédé|décédée|étranger|maison; décès|décédé|décédée|mort|morte __ résilier|résiliation|résilie|fermer|clôturer|clôture|supprimer|annuler; fermer|clôturer|clôture|supprimer|résilier __ décédé|décédée|décès; pars|partons|part à|a l'étranger __ résilier|résiliation|résilie; plus besoin __ résilier|résiliation|résilie; résilier|résilie __ plus besoin; résilié|résiliez vous|par; vous avez résilié; concurrence déloyale; me désabonner|désinscrire _ newsletter|mails|emails|lettre|publicités|pub; désabonner|désinscrire|désabonnement _ newsletter|mails|emails|sms|publicités; vendu _ voiture|maison __ résilier; vente __ résilier; retraite __ résilier; changement de banque; changé de banque|fournisseur|opérateur; changer de banque pour le prélèvement; suppression de mon compte par erreur; quitte ou double; quittes pour; supprimer _ carte|adresse|photo|produit|article`,
    },
  },
  {
    kind: 'signal',
    cue: 'violence',
    claim: 'violence',
    also: { anger: 2.5 },
    weights: {
      3: `vais vous|te|les|tous|venir _ tuer|buter|crever|frapper|casser|cogner|péter|défoncer|exploser|démonter|brûler|cramer|massacrer|étrangler|éclater|égorger|planter; va|allons vous|te|venir _ tuer|buter|crever|frapper|cogner|péter|défoncer|démonter|brûler|cramer|massacrer|étrangler|éclater|égorger; vais tout casser|brûler|cramer|péter|exploser|faire sauter; tout faire sauter; mettre le feu; foutre le feu; vous casser la gueule|figure; te casser la gueule|figure; casse la gueule; péter la gueule|tronche; votre gueule en sang; je sais où vous|tu habitez|habites|travaillez|êtes|travailles|êtes; sais où sont vos|votre bureaux|locaux; vous allez le payer cher; tu vas le payer cher|de ta vie; vous allez le regretter physiquement; payer de votre|ta vie; je vous tue; je te tue; je vais venir avec un|une|mon|ma couteau|fusil|arme|batte|bat|marteau|bidon; avec un|une|mon|ma fusil|batte|couteau|barre; bombe dans|chez; poser|déposer une bombe; débarque|débarquer _ batte|fusil|couteau; attention à vous en sortant; vous attends à la sortie; t'attends à la sortie; attendre à la sortie; ça va mal finir pour vous|toi; il va y avoir des blessés|morts; descendre votre|ton; règle|régler ça aux poings; mettre mon poing; mon poing dans; sang va couler; méritez de mourir|crever; mérite de mourir|crever; crevez|crève _ tous; menace de mort`,
    },
  },
  {
    kind: 'except',
    cue: 'violence',
    claim: 'violence',
    weights: {
      1: `vais|va finir par me|nous; me tuer; vais me _ tuer|casser|péter; péter un|les câble|plomb|plombs|câbles; va me rendre; tuer le temps|virus|moustiques|mauvaises|herbes|insectes|bugs|bug; moustiques; casser la|ma tirelire; exploser la facture|mon forfait|data; brûler les calories; casser _ tête; casser les pieds|oreilles|couilles|prix; péter les plombs; vais craquer; la batterie; feu d'artifice; feu vert`,
    },
  },
  {
    kind: 'signal',
    cue: 'self-harm',
    claim: 'selfHarm',
    also: { sadness: 2.6 },
    weights: {
      3: `en finir; vais|veux|voudrais|envie _ me suicider|tuer|pendre|supprimer|foutre; me suicider; suicide; suicider; suicidaire|suicidaires; mettre fin à|a mes|ma jours|vie; fin à mes jours; plus envie|goût|la force|le courage de vivre; plus envie de vivre; plus envie d'être là; plus goût à la vie; envie de mourir|crever|disparaître; veux|voudrais|préfère|préférerais mourir|disparaître|crever; à quoi bon vivre|continuer à vivre; à quoi bon vivre|exister; quoi bon continuer à vivre; quoi bon vivre; plus de raison de vivre; aucune raison de vivre; la vie ne vaut|vaut plus|pas; vie n'a plus de sens; plus de sens à ma vie; me jeter sous|du|par|d; sauter du pont|par la fenêtre; m'ouvrir les veines; me tailler les veines; serai plus là|la pour|demain|de; ne serai plus là|la; ne serai bientôt plus; mieux sans moi; serait mieux si je n'étais; je veux mourir; avaler mes|tous|des _ médicaments|cachets; me foutre en l'air; foutre en l'air; idées noires; plus supporter de vivre; dormir et ne plus|jamais me réveiller; ne plus me réveiller; disparaître pour toujours; personne ne me regretterait; quitter ce monde; me faire du mal; me scarifie|mutile|scarifier|mutiler; préférerais être mort|morte; mieux mort|morte`,
    },
  },
  {
    kind: 'except',
    cue: 'self-harm',
    claim: 'selfHarm',
    weights: {
      1: `en finir avec|au|pour|sur|une|rapidement|vite|et|de; finir avec; va|vont|allez finir par me tuer; va me tuer; à mourir de; mourir de rire|chaud|faim|froid|curiosité|soif; foutre en l'air mon|ma|mes|notre|nos|le|la|les; disparaître de|du|des; suicide commercial|social|collectif; ne serai plus là|la _ lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|vacances|#|livraison|recevoir|réceptionner|août|juillet|bureau; serai plus là|la _ lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|vacances|livraison|réceptionner|quand _ livreur; ne serai plus là|la pour réceptionner|recevoir|le|la; me tuer à; serai plus là|la pour réceptionner|recevoir|la|le`,
    },
  },
  {
    kind: 'signal',
    cue: 'vulnerable',
    claim: 'vulnerable',
    weights: {
      2: `suis|est|personne|personnes|fils|fille|mari|femme|mère|père|moi|enfant|étant|et|lourdement _ handicapé|handicapée|handicapés; en situation de handicap; handicap; mon handicap; fauteuil roulant; tétraplégique; paraplégique; malvoyant|malvoyante|aveugle|non voyant|non voyante; sourd|sourde|malentendant|malentendante; mal voyant|voyante; à mobilité réduite; mobilité réduite; ne peux|peut plus|pas marcher|me|se déplacer|lever; alité|alitée; grabataire; dépendant|dépendante; perte d'autonomie; perdu son|mon autonomie; sous tutelle|curatelle; alzheimer; parkinson; démence; dialyse|dialysé|dialysée; cancer; chimio*; leucémie; sous oxygène; assistance respiratoire; appareil respiratoire; insuffisance rénale|cardiaque|respiratoire; sclérose en plaques; diabétique; épileptique; maladie grave|chronique|rare; gravement malade; très malade; soins palliatifs; en phase terminale; hospitalisé|hospitalisée à|domicile; avc; schizophr*; dépression; burn out; rien à manger; plus rien à manger; plus de quoi manger|nourrir|vivre; de quoi manger|nourrir; pas|plus _ nourrir mes|mon|ma|les|notre; plus manger; plus|pas à payer mon|le|ma|mes loyer|électricité|factures|chauffage|courses|médicaments; autiste|autistes; trisomique; peux|peut plus payer mon|le|ma|mes loyer|électricité|factures|chauffage|courses|médicaments; plus payer mon|le|ma|mes loyer|électricité|chauffage|médicaments|nourriture; sans chauffage|électricité|eau _ bébé|enfant|enfants|nourrisson|âgée; expulsé|expulsée|expulsion; à la rue; sdf; surendett*; rsa; minimum vieillesse; interdit bancaire; au chômage et; violences conjugales; conjoint violent; mari violent; mari contrôle|surveille|me bat; me bat; conjoint contrôle|surveille; compagnon violent|contrôle|surveille; mon ex violent; il contrôle mon|mes|tout; fuir mon|son; foyer d'urgence; ordonnance de protection; mère|père|grand|grands|maman|papa|mamie|parents|tante|oncle|voisine|belle|dame|personne __ dépendante|dépendant|seule|fragile|perdue|isolée|alitée; # ans _ seule|seul|dépendante|dépendant|fragile|malade|isolée|isolé; personne âgée|fragile|vulnérable|isolée; personnes âgées|fragiles|vulnérables; très âgée|âgé|âgés; ehpad; auxiliaire de vie; aidant|aidante; trop âgée|âgé|vieille|vieux pour; âgé|âgée de # ans et|qui|elle|il`,
    },
  },
  {
    kind: 'except',
    cue: 'vulnerable',
    claim: 'vulnerable',
    weights: {
      1: `dépendant|dépendante de|d|du; signe du cancer; sourd|sourde à|a|aux|oreille; oreille sourde; faites les sourds; taille|place|places|parking _ handicapé|handicapés; emploi|travailleur handicapé; service aveugle; test aveugle; aveugle pas; vous êtes aveugles|aveugle|sourd|sourds; couteau sourd; bruit sourd; expulsé de; aidant à`,
    },
  },
  {
    kind: 'signal',
    cue: 'bereavement',
    claim: 'bereavement',
    weights: {
      2: `@family _ décédé|décédée|décédés|mort|morte|disparu|disparue; @family _ vient _ décéder|mourir; @family nous|m a|as quitté|quittés|quittées; perdu|perdue|perdre mon|ma|mes|notre|nos @family; décès|mort|disparition|perte|deuil|enterrement|obsèques|funérailles de|d|du _ @family; le décès de|du|d|survenu; un décès; son|leur décès; acte|certificat de décès; suite au|a|à|un décès; titulaire _ décédé|décédée; est décédé|décédée; décédé|décédée le|hier|il|ce|depuis|en|samedi|dimanche|lundi; vient de décéder; a perdu la vie; obsèques; funérailles; enterrement; avis de décès; je suis|devenu|devenue veuf|veuve; en deuil; défunt|défunte|défunts; feu mon|ma; succession de mon|ma|mes|monsieur|madame; nous a quittés; pompes funèbres; fausse couche; mort né`,
    },
  },
  {
    kind: 'except',
    cue: 'bereavement',
    claim: 'bereavement',
    weights: {
      1: `mort|morte|morts de rire|faim|fatigue|peur|trouille|soif|froid|chaud|honte|inquiétude; batterie|pile|écran|ordinateur|téléphone|appareil|machine|point|angle mort|morte; assurance|capital|garantie|option|contrat décès; perdu|perdue mon|ma|mes _ code|carte|mot|colis|ticket|clé|clés|facture|téléphone|identifiant; perdu mon|ma|mes @family _ magasin|parking|vue; jouet; roman|film|série _ mort; enterrement de vie; décès du produit|téléphone|ordinateur|frigo; point mort`,
    },
  },
] satisfies readonly Table[])
