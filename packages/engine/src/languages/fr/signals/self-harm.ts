import type { Table } from '../../language.ts'

const WISH =
  'veux|veut|veu|voudrais|voudrai|voudrait|voulais|voulait|voulu|voulions|aimerais|aimerai|aimerait|souhaite|souhaiterais|préfère|préférerais|préfèrerais|préférais|préféré|rêve|rêverais|envie|envies|hâte|décidé|pense|penses|pensé|pensais|penser|songe|songé|songer|parle|essayé|tenté|vaudrait|mieux|autant|plutôt|besoin|idée|attends|demande'
const DIE = 'mourir|mourrir|crever|disparaître|clamser|caner'
/** « me suicider », said of oneself or of somebody else. */
const KILL_SELF =
  'suicider|pendre|flinguer|buter|zigouiller|noyer|immoler|défenestrer|empoisonner|supprimer|étrangler'
const LIVE = 'vivre|exister|continuer|survivre'
const KIN =
  'filles|fille|fils|enfants|enfant|gosses|gamins|petits|famille|parents|mère|père|maman|papa|proches|soeur|frère|femme|mari|nièce|neveu|copain|copine|amis|ami|amie|mien|miens|notaire'
const FALL = 'pont|ponts|toit|falaise|viaduc|balcon|fenêtre|barrage'
const WATER =
  'vide|seine|meuse|loire|rhône|garonne|canal|fleuve|rivière|lac|léman|marne|saône|rhin|escaut|sambre|isère|erdre|dordogne|moselle|adour|mer|ravin'
const TRAIN = 'train|trains|tgv|rer|ter|métro|tram|camion|rails|roues|voiture|bus'
const PILLS =
  'cachets|cachet|médicaments|médocs|somnifères|comprimés|pilules|gélules|calmants|anxiolytiques|plaquettes|plaquette|boîte|boîtes|flacon|pilulier|traitement'

/** French phrases that let fear that the customer wants to die, with the near-misses. */
export const selfHarm: readonly Table[] = Object.freeze([
  // said outright
  {
    kind: 'signal',
    cue: 'self-harm',
    claim: 'selfHarm',
    also: { sadness: 2.6 },
    weights: {
      3: `
        ${WISH} ?juste|seulement|simplement|vraiment|souvent|parfois|plus|encore ?que ?de|d|à|a|que ?juste ${DIE};
        ${WISH} ?juste|plus ?que ?de|d|à que|qu je|j|il|elle meure|crève|disparaisse|parte ?pour|définitivement;
        envie|idée|idées|pensées|envies|pensée|pulsion|pulsions ?de suicidaire|suicidaires|noires|noire|morbides|mort|suicide;
        pense|penser|pensé|pensais|songe|songé|songer|parle|parlé|menace|tentative|tentatives|chantage|projet|envisage|bord ?de|du|au|à|le suicide;
        suicidaire; suicidaires; lettre|lettres d'adieu; lettre|lettres|mot|mots|message ?d adieux;
        me|m|se|moi ${KILL_SELF};
        je|on me|m suicide|suicides|flingue|pends|pend|bute|noie|ouvre|scarifie|mutile|supprime;
        vais|veux|voudrais|voulais|envie|pense|compte|comptais|songe|songé|pensé|essayé|tenté|décidé|prêt|prête|capable|autant|mieux|veut|voulait|voudrait|peur ?juste|vraiment|finir|plus ?par|qu ?il|elle ?que ?de|à me|se tue|tuer;
        me|se scarifier|mutiler|couper ?les ?bras|veines|avant|cuisses; scarifi*; automutil*;
        me|m|se ouvrir|couper|tailler|trancher|ouvre|taillader les veines|poignets;
        me|m|se tirer|tire|mettre|colle|mets|loger|prendre une|la balle; me passer la corde; corde au cou;
        me|m|se|nous foutre|fous|fout|ficher|foute ?tous ?toutes en l'air;
        me|m|se jeter|jette|jeté|balancer|balance|lancer|foutre|mettre|passer|coucher|allonger|allonge|mets sous|devant un|le|les|une|des ${TRAIN};
        passer|finir sous un|le|les train|rer|métro|rails;
        me|m|se jeter|jette|balancer|balance|lancer|foutre|sauter|saute|fous|jetais|jetterai|jetterais|balancerais ?du|par|dans|d|de ?haut|la|le|l|un|une|du|en ${FALL}|${WATER}|bas|étage;
        sauter|saute|sauterai|sauterais ?du|d|dans|par|depuis|de ?un|la|le|haut|son|mon ?du ${FALL}|${WATER};
        fin à|a mes|ses|ces|tes|nos jours; fin à|a ma vie; fin à mon existence; fin à tout|ça|mes|mon ?calvaire|souffrances;
        attenter à mes|ses jours; passer|passe|passerai|passais à l'acte; abréger mes|tout|ma|ça;
        tentative|ts en|il|l|hier|lundi|ce|cet|cette|depuis|aux|aux|sur ?urgences; fait une tentative|ts; plusieurs|deux|première|sa|ma tentatives|tentative;
        veux|veut|voudrais|voulait|voulais|voudrait ?juste|simplement|vraiment plus|pas ?juste|même|du ?tout vivre|exister; veux|veut|voudrait|voulait ?juste|simplement s'endormir|m'endormir ?et|pour; j'en veux plus ?de ?cette ?vie; bord du|de quai|pont|toit|falaise|voies|vide; essayé|tenté|voulu de partir|mourir ?cette; essayé|tenté|voulu partir cette|la nuit; me|m|se suis|est|sommes ?encore|déjà|à|refait fait du mal; suis ?encore|déjà|re fait ?encore du mal; disent|dit|demandent|conseillent de me|se|m tuer|suicider|pendre|mourir; autant ne|n plus rentrer|revenir|être|exister|continuer; ne|n|pas|plus|décidé|refuse ?pas ?de ?ne ?plus|pas me soigner; date est choisie|fixée; vois|sais ?vraiment pas|plus ?trop|bien ce|pourquoi que|je|j ?je|j ferais|fais|ferai|fous|reste ?encore ici|là|encore; aurai|aurais pas # ans; ferai pas # mois|ans; je ?ne ferai pas ?les ?dix|six|trois|deux|un|# mois|an|ans; moi dedans; mort ?qui règle|réglera|paiera|arrangera|soulagera; aime|aimais plus rien; sera|serait le|mon dernier ?printemps|noël|hiver|été|anniversaire|automne; plus de sortie|sorti|issue; aucune|sans issue;
        je veux|voudrais mourir; je serai|serais|sera mort|morte|morts; serai|serais déjà mort|morte|loin|partie|parti;
        préférerais|préfère|voudrais|aimerais|souhaite|mieux|aimerai ?être mort|morte;
        jamais dû naître|naitre; pas|jamais demandé|voulu ?à naître|vivre; voudrais|aurais|préféré ?voulu|préféré|dû n ?être jamais né|née|exister;
        ${WISH} ?ne ?jamais|pas être|avoir né|née|existé;
        aurais|avais préféré ?ne ?jamais|pas naître|naitre|être; rester en vie; faire sauter le caisson; ferai|fais sauter le caisson; parle|menace|parlait de se tuer|suicider|pendre|foutre|jeter; peux|peut|pouvons plus de vivre|exister; 3114; sos suicide|amitié; cas de suicide; vivrai|tiendrai pas|plus jusqu ?en|au|à; irai pas|plus jusqu en|au; envie detre ?la|ici; ni me réveiller
      `,
      3.1: `
        finir avec la vie|moi|tout|l'existence; finir pour ?de bon|toujours|définitivement; mettre fin à|a tout|ça
      `,
    },
  },
  // no longer wanting to live, to wake, to be there
  {
    kind: 'signal',
    cue: 'self-harm',
    claim: 'selfHarm',
    also: { sadness: 2.6 },
    weights: {
      3: `
        plus|pas|aucune|perdu|sans|peu|jamais ?la|l|le|de|d|du|aucune|vraiment|trop|tellement ?moindre envie|force|courage|goût|raison|raisons|intérêt|l'envie|motif de|d|à|a vivre|exister|survivre;
        plus|pas|aucune|perdu ?la|l|le|de|aucune|vraiment envie|force|courage|raison|raisons|l'envie de|d ?être|rester là|ici|bas|vie|terre|monde|debout ?du|non|de|en|sur|avec;
        plus|pas ?vraiment|trop envie|la force|le courage d'être|de rester là|en vie|parmi;
        plus|pas ?la|le|l|vraiment envie|force|courage|l'envie|raison de|d me|m réveiller ?le|un;
        plus|perdu|pas ?le|du|aucun goût|gout à|a la|rien vie ?de;
        veux|veut|voulais|voulait|voudrais|supporte|arrive|vouloir plus|pas ?à|de vivre|exister; veux|veut|voulais|voulait|voudrais|voudrait|supporte plus|pas|même|vraiment ?plus|pas ?d ?de être|rester là|vie|ici|au|en|parmi ?vie|monde|vous;
        veux|veut|voulais|voulait|voudrais|envie plus|pas ?d être ?ici là|vie|au|ici|de ?monde|vie;
        à|a quoi|koi ?ça|sa|bon sert|bon ?de|d ?rester|continuer ?à ${LIVE}|lutter ?à ?vivre|me ?réveiller|lever;
        à|a quoi bon ?encore|continuer ${LIVE}|me|rester|lutter|tenir|attendre ?lever|réveiller|battre|soigner;
        sert|servait|rime|mène ?à|a ?plus|pas ?à|a ?rien|quoi ?de|que vivre|exister;
        marre|assez|fatigué|fatiguée|fatigue|las|lasse|épuisé|épuisée|ras|dégoûté|dégoûtée|lassitude|usé|usée ?le ?bol ?de|d vivre|exister|la|être|cette|ma vie|vivre|vie|exister|en|là;
        fatigué|fatiguée|fatigue|marre|assez|lassé|lasse|épuisée|épuisé|las de|d vivre|exister;
        vie ?ne|n|m ?me vaut|mérite|sert|rime plus|pas|rien|à ?la ?peine ?rien ?d|de ?être|vécue;
        vie ?ne|n a|avait|trouve plus|pas|aucun ?aucun|de|le sens|intérêt|goût;
        aucun|plus ?aucun|de sens|but|intérêt à|a|dans ma|la vie|existence; trouve plus|pas de|aucun sens à|a|dans ?la|ma vie|existence|tout;
        pourquoi|quoi je|j vis|existe|respire|continue ?encore; me|m demande pourquoi|ce que ?je|j ?que|je|j vis|suis|fais|fous|fait|reste ?encore|toujours ?là|en|ici ?vie;
        ce|qu|quoi que je|j fais|fous|fait ?encore|toujours|bien ?encore là|ici|sur|dans ?cette|ce|terre ?monde|terre|vie;
        raison|raisons de vivre|rester|tenir|exister ?en|ici; plus|rien|pas ?de|rien|aucune|d|une raison|raisons de|d continuer|rester|me|être ?lever|là|en ?vie;
        rien|plus|personne ?plus|rien|personne ?vraiment|grand|à|a ?chose ?ne|qui|à|a me|m retient|rattache|retenait|retiendra|raccroche|retenir|rattacher ?ici|à;
        pas|plus|sais|vois|demande ?trop|bien ?pas|plus ce qui me|m retient|rattache ?encore|ici|à; me|m|nous tenait|tient|retenait|gardait encore ?là|debout|en|vie; tenait|tient en vie;
        plus|rien ?plus|rien à|a|de vivre|attendre|espérer de ?la|cette vie; rien pour quoi vivre; ?plus|rien|personne pour qui vivre|rester;
        serai|serais|sera|suis ?bientôt|peut|être|déjà|sans|doute|même ?être ?plus|pas en vie; plus de ce monde; plus sur terre; plus parmi vous|nous|eux;
        d|être|fatiguée|fatigué|marre ?être|en en|au vie|monde ?me|m ?pèse|dégoûte|fatigue;
        supporte|supporter|tiens plus|pas ?de ?me ?lever ?la vie|vivre|exister;
        me|m|se endormir|coucher|endors|endorme ?ce ?soir ?et|pour|sans ?ne|que ?plus|pas|jamais|toujours|bon ?jamais|plus|de ?me|m|se ?plus réveiller|réveille|bon|toujours;
        fermer|ferme|fermerai les yeux pour|une|et|sans|à ?de|bonne|toujours|jamais|ne ?bon|fois|plus; dormir|endormir|sommeil|endors ?et|pour|sans ?ne ?plus|jamais|pas|de|toujours ?jamais|me|bon ?me réveiller|toujours|rouvrir|ouvrir|bon|réveil|définitivement;
        ne|pas|jamais|plus|autant|mieux|voudrais|aimerais|jamais|plus ?plus|jamais|pas ?plus|jamais me réveiller|reveille|réveille|réveillais|réveillerai|relever|lever;
        si|que je ?ne ?me réveillais|réveille|réveillerai|réveillerais|levais plus|pas|jamais;
        douée|doué|fait|faite|taillé|taillée ?pas pour vivre|vie|exister|la|cette|ce ?vie|monde
      `,
    },
  },
  {
    kind: 'except',
    cue: 'self-harm',
    claim: 'selfHarm',
    weights: {
      1: `
        aspi|aspirateur|robot|imprimante|plante|voiture|ordi|box a|ont des|une envies|envie|tendances suicidaires|suicidaire; mourir|mourrir|crever|disparaître ?littéralement|presque|tellement|carrément ?de|d rire|rires|chaud|faim|froid|soif|honte|ennui|curiosité|jalousie|peur|trouille|plaisir|bonheur|fatigue|vieillesse|impatience;
        ?plutôt|mieux|préfère|préférerais|autant mourir|crever que ?de|d; mourir bête|idiot|tranquille|moins; mort|morte|morts de faim|froid|rire|vieillesse|fatigue|trouille|honte|soif|peur|ennui;
        disparaître ?complètement|définitivement|aussi ?de|des|du|mes|mon|ma|les|le|la|ces|cette|ce|votre|vos;
        ${DIE} ___ mdr|lol|ptdr|haha|hihi|xd|rigole|plaisante|blague|déconne|sérieux;
        envie de me pendre au|à ___; me noyer sous|dans ?les|la|le|mes cartons|paperasse|papiers|mails|dossiers|verre; me pendre|tuer|suicider|flinguer ___ mdr|lol|ptdr|haha|hihi|xd|rigole|plaisante|blague|déconne|sérieux;
        à|a|quoi ?de se tirer|flinguer|pendre|jeter|tuer|suicider ?une|par|du|sous ?balle;
        va|vont|allez|vas|irait|finir|finira|finiront|finirez ?vraiment|bien|encore|finir ?par me|nous tuer|achever|flinguer|buter|rendre ?suicidaire;
        me tuer|tue|tuerai ?à ?à|a|au|de|en|pour la|travail|boulot|rire|tâche|santé|expliquer|dire|répéter|bosser|route|virage;
        failli ?me ?tuer; a|avait|ont mis fin à|a ses|leurs jours; doigts de se pendre|flinguer|jeter; ___ me|m jette|jetter|sauter|saute|pends|pendre|couper|flingue ___ rdc|rez|lol|mdr|rassurez|rassure|orteils|plaisante; lol|mdr|haha ___ me|m jette|saute|pends|pendre|flingue|tire|suicide;prévention|préventions|préventive|ligne|formation|risque|risques|film|livre|roman|série ?du|des|de|d|sur ?le|la ?crise|conduites|risque|idées suicide|suicides|suicidaire|suicidaires;
        mission|prix|conduite|tarif|offre|stratégie|politique|conduites ?commerciale suicidaire|suicidaires; suicide commercial|social|collectif|assisté|squad;
        mort|morte|morts avant que|de|d|le|la|mon|vous; disait ___ serai mort|morte; plus en vie au moment;
        tentative|tentatives de connexion|paiement|livraison|appel|fraude|phishing|hameçonnage|prélèvement|passage|contact|vol|piratage|cambriolage|résiliation;
        peur|crains|crainte|angoisse|risque de ne ?plus|pas me réveiller; me réveiller à|a|pour|tôt|avec|avant|chaque|tous|en|trop|la; réveille à|a|pour|tôt;
        jamais|plus|pas ?plus me lever à|tôt|avant|si; passe|passer|passe à l'acte d'achat;
        vivre ?ici|là|comme|dans|avec|sans|chez|ça|cela|ce|en|sous|à|cette|au appartement|ça|cela|odeur|bruit|vous|wifi|internet|logement|immeuble|quartier|ville|panne|situation|conditions|attente|café;
        ?marre|assez de|d vivre dans|avec|sans|chez|ça|ce|ici; sauter|saute ?dans|sur|de le|la|joie|mon|un premier|avion|train|ligne|occasion|page|élastique|parachute;
        sauter à l'élastique; pouvez|peux|peut|pouvais|pourrez dire adieu; idées|idée noires|noire sur; à quoi bon continuer|continuer à payer|acheter|commander|cotiser|avec|chez;
        quoi ?ça sert|bon ?de continuer à|de|avec|chez payer|vous|cet|cotiser|acheter|abonnement;
        plus|pas envie|la force|le courage|raison de|d rester|être ?là client|cliente|chez|abonné|abonnée|fidèle|avec|dans;
        raison|raisons de rester client|cliente|chez|abonné|abonnée|fidèle|avec|dans; retient|retenait|rattache ?encore|plus|ici ?chez|à vous|votre|cette;
        goût à la vie revenu; envie de vivre ici|ailleurs|dans|avec|en|comme; chien|chat|poisson|plante|téléphone|box|ordi ?va|veut mourir|crever;
        vivre au|en|chez portugal|espagne
      `,
    },
  },
  // « tout arrêter », « en finir », « que ça s'arrête »: with what, or it is the subscription
  {
    kind: 'signal',
    cue: 'self-harm.end',
    claim: 'selfHarm',
    also: { sadness: 2.6 },
    weights: {
      3: `
        autant|veux|veut|voulu|voulait|voudrais|voulais|envie|pense|pensé|vais|va|pourrais|pourrait|mieux|décidé|préfère|besoin|prêt|prête|aimerais|songe|faut|idée|tenté|essayé|fini|sais|moyen|comment|façon ?juste|finir|bien|vraiment|facilement|plus ?par|qu ?que|de|d|à|pour|un ?juste|jour en finir;
        que|si|quand|demain|soir|et|donc|alors|là j'en finirai|finis|finisse|finissais|finirais; j'en finis|finirai|finirais; va|vont en finir;
        ${WISH} ?juste|seulement|vraiment|bien|simplement ?de ?que tout|tt ?ça|cela ?se|s arrête|finisse|termine|cesse|éteigne;
        ${WISH} ?juste|seulement|vraiment|bien|simplement ?de que|qu ça|ca|sa|cela ?s|se arrête|finisse|termine|cesse ?enfin|pour|une;
        pour|jour|si|attends que tout ?ça|cela s'arrête|finisse|cesse;
        tout ?préparé|prêt|organisé|prévu|rangé|réglé pour ?que ?ça|ca|tout ?s|se ?arrête|finir|termine|partir|après;
        tout ?vais|veux arrêter|lâcher pour toujours|définitivement|bon
      `,
    },
  },
  {
    kind: 'except',
    cue: 'self-harm.end',
    claim: 'selfHarm',
    weights: {
      1: `
        en|enfin finir ?une|au|rapidement|vite|enfin|bientôt ?bonne|plus|fois ?fois|vite ?pour|une ?toutes ?avec cette|ce|cet|ces|votre|vos|mon|ma|mes|le|les|un|une|l|elle|lui|ça|cela|eux|vous|la|leur ?commande|livraison|facture|procédure|démarche|paperasse|réclamation|demande|résiliation|panne|litige|dossier|abonnement;
        en finir au plus|rapidement|vite|proprement|amiable; réglé|payé|payer|signé|accepté ___ pour en finir;
        s'arrête|finisse|termine|cesse ___ appels|spams|mails|sms|pubs|publicités|relances|prélèvements|travaux|bruit|fuite|harcèlement|démarchage|courriers|notifications;
        appels|spams|mails|sms|pubs|publicités|prélèvements|travaux|bruit|fuite|démarchage|notifications ___ s'arrête|finisse|cesse|termine;
        s'arrête|finisse|termine|cesse bien|amiable; en finir une bonne fois pour toutes ?avec
      `,
    },
  },
  // « je ne serai plus là »: for good, unless a date, a move or a parcel explains it
  {
    kind: 'signal',
    cue: 'self-harm.gone',
    claim: 'selfHarm',
    also: { sadness: 2.6 },
    weights: {
      3: `
        je|j ?ne|n serai|serais|serait ?bientôt|peut|probablement|sans|sûrement|certainement|déjà|même|surement|vite ?être|doute ?bientôt|déjà plus là|ici;
        je|j ?ne|n serai|serais bientôt|jamais|definitivement plus ?là; serai|serais plus là|la; si|quand|que|lorsque je|j ?ne|n suis|sois|étais|serai|serais|etait plus|pas là|ici;
        si|quand|lorsque je|j disparais|disparaissais|disparaîtrai|partais|meurs|mourais|mourrais|crève|crevais|serai|serais ?un|mort|morte|parti|partie ?jour;
        compte|comptais|prévois|prévoyais pas|plus|bien|ne ?pas|plus ?l|le|être|la|tenir|rester|vivre voir|là|jusque|longtemps|jusqu|connaître ?l|la|noël|an|année;
        serai|serais|suis ?déjà|bientôt|sans|doute ?doute ?déjà parti|partie|loin|ailleurs là où ?il; là où il n|ne y aura|a|est ni|plus|pas de|d|ni|aucune|loyer|facture|douleur;
        il|y ?ne|n aura|a plus|pas ?de|aucune|aucun prochain|prochaine|lendemain|demain|noël|anniversaire|an|année ?fois|rendez ?vous ?pour ?moi; pas de lendemain; plus de lendemain pour moi;
        passerai|verrai|finirai|tiendrai|vivrai|fêterai ?pas|plus|jamais le|l|la|cet|ce|jusqu|mon|noël|au|les|à hiver|noël|printemps|an|année|anniversaire|nuit|semaine|lendemain|weekend|week|été|fêtes;
        mon|ma dernier|dernière noël|hiver|anniversaire|nuit|soir|lettre|adieu;
        seront|serez|sera|serait|seriez|seraient|serai ?bientôt|enfin|tous|tout ?enfin débarrassé|débarrassés|débarrassée|débarrassées ?de moi
      `,
    },
  },
  {
    kind: 'except',
    cue: 'self-harm.gone',
    claim: 'selfHarm',
    weights: {
      1: `
        plus|pas là|ici|la ?bientôt|je|j ?pense|crois ?à|a|au|ce|cette|en|le|dans|les|l|aux|pendant|entre|dès|après|avant|jusqu|mon|ma|la|d lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week|weekend|#|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|été|hiver|vacances|bureau|semaine|matin|midi|après|partir|heure|heures|moment|mois|quinze|jours|adresse|logement|appartement|entreprise|société|accouchement|fin|demain;
        plus|pas là|ici|la lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|cet|ce|entre|quand|aujourd|après|pendant|avant|dès|à|a|au|en ?matin|après|partir|vous|livreur|il|technicien|facteur|midi|août|juillet;
        plus|pas là|ici|la pour réceptionner|recevoir|ouvrir|accueillir|signer|le|la|les|vous|prendre|répondre|l|lui ?ouvrir|récupérer|accueillir|recevoir|livraison|prendre|signer|livreur;
        ___ plus|pas là|ici|la ___ déménage|déménageons|déménagement|pars|partons|départ|retraite|mutation|mutée|muté|boîte|poste|congé|congés|vacances|contrat|stage|livraison|livreur|colis|étranger|retour|parents|travail|voyage|remplaçante|remplaçant|collègue|succède|technicien|absent|absente|études|diplôme;
        déménage|déménageons|déménagement|pars|partons|départ|retraite|mutation|mutée|muté|boîte|congé|congés|vacances|contrat|stage|livraison|livreur|colis|étranger|remplace|technicien ___ plus|pas là|ici|la;
        lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|août|juillet|demain je|j ?ne serai|serais ?plus|pas là|la;
        disparais|disparaissais|partais|pars|serai|suis parti|partie ?de|du|des|en|au|chez|à|avec vos|votre|fichiers|vacances|concurrence|voyage|concurrent|ailleurs|listes|étranger|autre|week;
        si|quand je|j meurs|mourais|serai ?mort ___ qui|combien|assurance|capital|bénéficiaire|contrat|héritiers|succession|comment|points|rente;
        compte|pense|prévois|espère|crois pas|plus|bien|ne ?pas être|rester là|ici|la ___ #|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|client|longtemps|août|juillet|vacances|week;
        pense|crois|compte|espère ?pas|bien ?pas ?le|la|les|l voir ?le|la|les|un|ce|mon|cette|votre|vos film|page|bouton|colis|remboursement|colis|facture|conseiller|médecin|docteur;
        dernier|dernière soir|jour|nuit|soirée ?de|du|d|avant|à|au|dans|pour|des|sur séjour|vacances|hôtel|essai|voyage|contrat|stage|camping|retour|validité
      `,
    },
  },
  // a burden, nobody would miss me, better without me
  {
    kind: 'signal',
    cue: 'self-harm',
    claim: 'selfHarm',
    also: { sadness: 2.6 },
    weights: {
      3: `
        mieux|tranquille|tranquilles|heureux|heureuse|heureuses|soulagé|soulagés|soulagée|débarrassé|débarrassés|léger|légers|libre|libres|peinards|facile|simple|avance|avancerait|débrouilleront|débrouillera|riche|riches ?sans _ sans moi;
        ira|iraient|irait|vivraient|vivra|vivront|va|vont|sera|seraient|serait|seront ?bien|tellement|beaucoup mieux|plus ?tranquille|heureux|simple sans moi ?et;
        mieux|heureux|tranquilles|simple si|quand je|j ?ne|n étais|suis|serai|meurs|disparais|disparaissais|partais|avais ?plus|pas|jamais ?là|né|née;
        mieux|préférable|vaudrait|simple|simplement|temps|souhaitable ?pour ?tout|tous|eux ?le ?monde que|si|qu je|j ?ne|n ?m|en disparaisse|meure|parte|sois|crève|disparaissais|meurs|efface|aille ?plus;
        serait|était|soit ?bien|tellement|beaucoup ?tellement plus|mieux simple|facile ?pour ?tout ?le ?monde ?de|que|si ?ne ?pas|plus|je ?me réveiller|mourir|disparaître|partir|finir|meure;
        suis|être|sois|deviens|devenu|devenue|étais|reste|sens ?qu|plus|comme|plus|devenu|devenue|juste|que|toujours ?qu|juste ?un|une|de poids|fardeau|boulet|charge|déchet|parasite ?mort|inutile ?pour|à|a tout|tous|ma|mes|mon|le|les|eux|personne|ceux|elle|lui|autrui;
        suis|être|sois|devenu|devenue|sens ?plus|qu|qu ?un|une poids|boulet mort; suis ?plus ?qu un|une fardeau|poids|boulet; être|suis ?plus ?un|une fardeau;
        suis|serai|sens de|en trop ?ici|sur|partout|pour|dans|sur|et; place ?n ?est ?plus|pas sur cette terre;
        personne ?ne|va|n ?me|m|va ?me regrettera|regretterait|regretter|pleurera|pleurerait|pleurer|manquera|manquerait|manquer|cherchera|attend|attendra|retiendra|réclamera ?ici|non|plus;
        manque|manquerai|manquerais|manquera|manquer à|a personne; personne à qui manquer;
        personne ?ne|n ?s|le|l ?en ?ne rendra|rendrait|apercevra|apercevrait|remarquera|remarquerait|verrait|inquiétera|apercevrai|verra|fera|souciera ?compte|la|même|pas ?différence ?si|de|quand|que|toute ?je|j|façon|mon|ma;
        changerait|changera|change ?à|a ?pas|rien|grand ?chose ?à|pour ?personne|vous|vos|eux si|que je|j ?n|ne étais|sois|suis|meurs|disparais|disparaissais|disparaisse ?plus|pas ?là;
        je|j ?n|ne étais|suis|serais|sois ?plus|pas là ?ça|cela|ca ?ne changerait|changera|changer|manquerait ?rien|pas; vie|argent|mort vaudrait|vaut|rapporterait|vaudra|vaux ?bien ?plus mort|morte|morts;
        famille|enfants|femme|mari|filles|fils|elle|ils|eux|parents|gosses ?touche|toucheraient|toucherait|toucheront|auraient|aurait|percevraient|touchera ?au|moins|au ?l|le|la moins|assurance|capital|prime|argent ?l|le ?assurance|capital ?décès ?si;
        c'est moi qui devrais|aurais|devrai|aurait ?dû ?être ?mourir|partir|crever|cercueil|tombe|mort|morte|dans|à|y ?sa|le ?place;
        c'est moi qui aurais dû mourir|partir|y ?rester|passer|crever;
        vais|veux|voudrais|aimerais|envie|irai|hâte|prêt|prête|espère ?bientôt|juste|tellement ?de|d|vite|à ?aller le|la|l|les|te rejoindre; bientôt ?je ?vais le|la|les rejoindrai; je ?vais le|la|l|les rejoindrai|rejoins bientôt|vite|là|ce
      `,
    },
  },
  {
    kind: 'except',
    cue: 'self-harm',
    claim: 'selfHarm',
    weights: {
      1: `
        différence ?de|d|entre|avec|sur goût|entre|avec|prix|couleur; le|la|l|les rejoindre|rejoins|rejoindrai ?là à|a|en|au|dans|chez|sur|ce|pour|cet|aux|samedi|dimanche|vendredi|par|avec|après|demain;
        mieux|simple|facile|ira sans moi dans|au|à|pour ?la|le|ce|cette boucle|réunion|rdv|cours|groupe|voyage; personne ?ne|n m'attend|attendra|attendait ?à|au|a|en|sur ?la|quai|gare|arrivée|aéroport|sortie|comptoir;
        poids|charge|boulet|fardeau ?trop|très ?lourd ?de|du|d|en|max|maximum|maximale colis|valise|cheville|kilos|kg|téléphone|batterie|câble|taille;
        personne ?ne|n ?s|le|l ?en ?ne remarquera|saura|verra|apercevra|souciera|fera ?la|que|même|le|si défaut|tache|rayure|trou|cadeau|couture|faux|fausse|copie|différence ?de
      `,
    },
  },
  // an act feared or prepared
  {
    kind: 'signal',
    cue: 'self-harm',
    claim: 'selfHarm',
    also: { sadness: 2.6 },
    weights: {
      3: `
        faire|fasse|ferai|fais|fera|ferais|commettre|commette une|un|quelque|l ?grosse|grave connerie|bêtise|irréparable ?irréparable;
        me|m|se|moi faire|fais|fasse|faisais|fait ?encore|tellement|du du mal; envie|besoin|peur de me ?faire ?faire ?du mal;
        avale|avaler|avalerai|avalerais|vide|viderai tout ce qu|que; laissé|laisse|laissé|déposé ___ lettre pour|à|a chacun|chacune|tous|mes|ma|mon; avaler|avalé|avalerai|avale|gober|vider|vidé|avalais|boire|avalait ?toute|tout|tous|trop|une|la|les|ma|mes|des|le|deux|plein|un ?la|les|mes|ma|le|de|sa|ses|une ${PILLS};
        prendre|pris|prends|prenais|prendrai|prenait|prend|prenne toute|toutes|tous|trop|plein|tout ?la|les|mes|ma|ses|de|le|sa boîte|boîtes|plaquettes|plaquette|cachets|somnifères|médocs|flacon|comprimés|pilulier;
        boîte|boîtes|plaquette|cachets|médicaments|comprimés|somnifères ?entière|entières ?d un|entière|entières coup ?et; combien ___ pour ?en|ne|que|ça ?ne|plus|ça|s mourir|finir|plus|réveiller|arrête|dormir ?me|pour ?réveiller|toujours;
        combien de|d cachets|comprimés|médicaments|somnifères|gouttes|boîtes ?il ?faut ?faut ?il ?pour ?mourir|finir|partir|ne;
        regarde|regardais|fixe|compte|garde|stocke|stocké|planqué|gardé|accumule|accumulé|côté ?tous ?mes|les|des|de|mon|la|le|en boîtes|cachets|somnifères|médocs|comprimés|rails|vide|corde|lames|rasoir|couteau|fusil ?et|en|longtemps;
        pense|penser|pensais|repense|songe|regarde|rêve ?souvent|encore|beaucoup|parfois|toujours au|à|a|du|le|les|d|un ?un|la|les pont|rails|viaduc|falaise|corde|vide|suicide|mort|bas ?derrière|du|de;
        penser|pense|pensé|pensais à|a la|ma mort; en bas longtemps; monté|montée|monter|grimpé sur|sur le toit|pont|parapet|rebord|parking|balcon ?du|pour;
        dose|quantité mortelle|létale|suffisante; poème|dit|dire|fais|faire|fait|faisons mes|ses|nos adieux; dire|dis|dit|disais adieu à|a tous|tout|mes|la|ma ?le|vie|famille|enfants|monde; adieu à|a la vie|tous|vous|monde;
        écrit|laissé|écris|rédigé|préparé|posté|écrite|écrites|laisse|laisser une|des|un|mes|les|deux|trois lettre|lettres|mot|mots ?sur|d|pour|à|disant|a|la|adieu|où ?table ?mes|ma|mon|nos|chaque|tous|disant|mon|qu ${KIN}|adieu|table|voulait|veut|voulais;
        laissé|laisse|trouvé un|une mot|lettre ?disant|où ?qu|il|elle|que ?il|elle ?ne voulait|veut|voulais ?plus|mourir ?vivre;
        affaires|papiers ?sont ?tout|tous|bien ?mis|mises|est en ordre; mis|mettre|mets ?de|toutes ?l|mes|tous ?ordre|affaires|papiers en|dans ordre|mes ?affaires|papiers;
        eu|ai|aurai|aurais|avais|aurait|avoir|trouve|trouverai|manque ?peut|pas|jamais|que|plus|pas|demain|juste ?être ?eu|pas|que|demain ?le|du|d cran|courage ?hier|de|d|demain|jusqu|en ?sauter|mourir|finir|partir|passer|bout|hier|demain|faire ?en|à|pour ?finir|acte;
        si j'avais|ai ?eu ?le|du courage|cran; ?pas le cran; mérite|mérites|mérité ?pas|plus ?de|d vivre|exister|être; mérite|mérites pas|plus ?de|d ?être vivre|là|aimé|aimée|vie;
        hâte|vivement|veux|voudrais|bientôt ?de|que|d ?de ?partir rejoindre ?là|le|mon|ma|mes ?haut|ciel; quitter ce|cette monde|terre|vie; partir|parti|partie|m en ?aller de|d moi|mon|même ?même|plein ?gré;
        il|elle|fils|fille|frère|soeur|mari|femme|père|mère|voisin|voisine|ami|amie|ado __ plus|pas vivre|être ?là; va|vais|risque ?finir ?par faire une connerie; je m'efface ?pour; quand vous lirez|lisez|recevrez ?ces|ceci|ce|cette|ça|mon ___ plus|loin|mort|morte|tard|parti|partie
      `,
    },
  },
  {
    kind: 'except',
    cue: 'self-harm',
    claim: 'selfHarm',
    weights: {
      1: `
        bêtise|connerie en|sur|avec|de|dans|si|avant|au|aux|à|a|quand|je commandant|site|appli|tapant|manip|la|payant|validant|cliquant|commande|clique|valide|paiement|signant|remplissant|formulaire|moment|niveau|touche;
        faire|fait|fais une|la|cette bêtise|connerie d|de|ce; mal au|aux|à|a|en|partout; me ?suis faire|fait mal; du mal à|a|au comprendre|trouver|lire|voir|croire|décider|suivre|choisir|me|dormir|entendre|marcher|respirer|joindre|installer|monter|le|la|faire|remplir|utiliser;
        du|de souci|soucis|bien; vider|vidé ?toute la|ma|le|une boîte ?mail|mails|réception|spam|de|aux|lettres; boîte ?de réception|mail|mails|vocale|gants|lettres;
        prendre|pris|prends tous|tout|toutes mes|les|ses|la|le médicaments|médocs|comprimés|traitement|cachets ?à|et|chaque|comme|correctement ?matin|soir|jour|jours|prescrit;
        avaler|avalé|avale|prendre|boire|prend ?un|une|des|le|la|les|ses|son cachets|cachet|médicaments|comprimés|comprimé|gélules ?sans|avec|trop|à|et|pendant|avant|difficulté ?eau|jeun|café|repas|gros;
        avaler|avale ?difficilement|bien|pas|plus ?les|ses|des|son|mes comprimés|cachets|gélules|médicaments;
        fille|fils|enfant|bébé|chien|chat|petit|petite ?de ?il|elle ?a|vient|avoir ?d ?avoir avalé; laissé un|une mot|lettre|avis sur|dans|à|au|chez|sous ?la|le porte|boîte|gardien|voisin|voisine;
        cran|courage de|d ?tout|vous|me|te|le|la|les ?tout ?relire|lire|dire|faire|répondre|rappeler|affronter|refaire|appeler|écrire|recommencer|essayer; cran ?de ?d ceinture|réglage|arrêt|sûreté;
        plaquettes|plaquette de|d frein|freins|beurre|chocolat
      `,
    },
  },
  // weak alone; two of different kinds together are heard
  {
    kind: 'hint',
    cue: 'self-harm.despair',
    claim: 'selfHarm',
    weights: {
      2: `
        suis|là|arrivé|arrivée|suis ?vraiment au bout ?du|de ?bout|rouleau|tout|mes|moi; bout du bout; plus de larmes; plus la force ?de ?rien|continuer|lutter|tenir; plus|pas ?aucune ?la|l|de force|l'envie|envie de|d rien|continuer|lutter|me|tenir|avancer|faire ?battre|soigner|lever;
        plus envie|goût ?de|d|à rien; plus rien|personne n|ne a|m|compte|me; j'ai plus rien|personne; plus personne; tout perdu; perdu le sommeil|goût;
        à quoi bon; jour de trop; intérêt de continuer; contrat obsèques; plus pour longtemps; vais pas bien; personne n'attend; au bout ?du; me dis que; tout laissé sur; je suis calme; trois heures du matin; 3h du matin; mauvais soir; tout|ça m'est égal; plus|pas d'importance; n'ai plus goût; plus d'espoir; aucun|sans espoir; désespéré|désespérée; désespoir;
        certains|des|les|tous|chaque|le|la soirs|soir|matins|matin|jours|nuits|nuit|fois|jour ?où ?quand ?je|suis ?seul|seule ?le ?soir je|j ?me|m dis|pense|demande|regarde|songe; me|m dis parfois|souvent;
        peux plus vivre|continuer|lutter|tenir|me|avancer; tiendrai|tiens plus|pas ?longtemps; tenais|tiens plus|qu ?qu à; qu'à un fil; veux plus|pas me battre|lutter|battre|continuer|de; envie de me battre; envie|veux|force ?plus ?de ?me battre|lutter;
        ma vie est|c finie|foutue|terminée|un|vide|rien|enfer; ma vie n'est plus|qu; attends|attend plus|rien ?rien ?de|ni; suis|sens ?tout|toute|si|tellement seul|seule au|le|depuis; trop souffert|souffre|mal; dépression|dépressif|dépressive;
        rien ?plus à|a perdre; faire semblant; tout lâché|laché|plaqué|abandonné; fatigué|fatiguée|fatigue|épuisé|épuisée|lasse|las de|d tout|rien|lutter|continuer|me|être ?battre; bien assez; assez vécu; trop vécu; sers ?plus à|a rien; servi à rien;
        bonne|bon à|a rien; honte de|d moi|exister|être; personne ?ne m|me|n ?ne écrit|répond|appelle|aime|attend|parle|voit; vais|va pas|plus ?du|vraiment ?tout bien ?depuis ?longtemps; tout s'effondre|écroule; dors plus
      `,
    },
  },
  {
    kind: 'hint',
    cue: 'self-harm.farewell',
    claim: 'selfHarm',
    weights: {
      2: `
        dernière|ultime|dernier|dernières fois ?que ?je|j ?vous|t|te ?écris|parle|écrirai|embête|dérange; mon|ma|mes dernier|dernière|derniers message|mot|mots|courrier|lettre|volonté|volontés|mail;
        verrez|reverrez|verras|reverras|reverra|verra plus|jamais;  entendrez|entendras|entendra|entendront plus|jamais ?jamais parler de moi; répondra|répondrai|réponds|repond|reponds ?bientôt plus|jamais ?à|du;
        pardon|désolé|désolée|excusez|excuse pour|à|a tout|tous|toutes; merci pour tout; excuse|pardon|excusez|désolé|désolée ?moi ?je sais pas pourquoi; désolé|désolée|pardon|excusez ?moi de|d ?vous ?te ?écrire|dire|raconter|embêter|déranger ?ça|ca|avec|cela;
        sais ?pas pourquoi je ?te|vous ?le|vs dis|raconte|écris; pas sa|ta|votre|leur|la faute ?de|si;
        ni jamais; plus|pas votre|leur|mon|ton problème; c'est mieux comme ça|sa|ca|cela; bon débarras; adieu; c'est fini|terminé pour moi; inquiétez|inquiète|inquietez pas si; si|quand ?demain on|vous|tu|l ?ne ?me trouve|trouvez|retrouve|retrouvez ?pas|plus|porte ?close;
        à|a partir|compter de|d ce|demain soir|dimanche; c'est la fin ?de ?ma; la fin est|approche; la semaine|jour|heure de la fin; oubliez|oublie moi|mon
      `,
    },
  },
  {
    kind: 'hint',
    cue: 'self-harm.giving',
    claim: 'selfHarm',
    weights: {
      2: `
        donnez|donner|donne|versez|reversez|reverser|verser|reverse|rendez|remboursez|transférez|léguer|transférer|attribuez|offrez ?tout|le|les|mon|ma|mes|tous|toutes ?le|la|les|mes ?reste|acompte|solde|habits|argent|points|affaires|vêtements|séances|places|billets|bon|avoir|don __ à|a|au|aux ma|mon|mes|quelqu|ceux|un|une|celui|celle|ceux|prochain|prochaine;
        gardez|garde|garder ?donc l|le|la|mon|tout|mes acompte|argent|reste|remboursement|solde|tout|affaires; faites|fais|faire en|un cadeau|don ?à|a; fait don;
        donné|donner|donne|rendu|vendu|distribué|confié ?déjà ?tout|tous|toutes|mes|mon|ma|le|la ?mes|ma affaires|outils|chat|chats|chien|canari|vêtements|meubles|vélo|livres|disques|bijoux|animaux|plantes|guitare|clés|clefs|alliance;
        qui ?va ?pourra|pourrait nourrira|nourrirait|nourrir|gardera|garderait|prendra|prendrait|occupera|occuper|garder|recueillera ?d|de ?mes|mon|ma|chats|chat|chien|eux; garder|gardez|prendre|prendriez|nourrir|adopter|occuper ?de|d mes|mon|ma chats|chat|chien|chienne; le|la|les garder après; vous les|le|la prendriez;
        s'occuper|occupera|occupe de|d ?l|mon|ma|mes enterrement|obsèques|chien|chat|chats; mon enterrement; mes obsèques; tiroir du|de; après mon départ; que ça retombe; ait|aura|ont|aient ?pas ça|tout à|a gérer|régler|payer; clés|clefs|testament ?sont|est chez|dans|sur; 
        reste à|a ma|mon|mes soeur|frère|fille|fils|mère|nièce|neveu|enfants; dois|faut ?encore|que|tout régler|règle ?avant|tout|mes; que je dois ?encore régler; écrit à|a|au mes|ma|mon|mes|notaire ?filles|fille|fils|enfants|parents|mère|soeur; verser le solde
      `,
    },
  },
  {
    kind: 'hint',
    cue: 'self-harm.no-future',
    claim: 'selfHarm',
    weights: {
      2: `
        bientôt il|je|j|elle ?ne répondra|répondrai|réponds plus;  plus|pas pour|très longtemps; cette fois|désormais c'est moi qui choisis|choisirai|décide|déciderai; c'est moi qui choisis|choisirai|décide; c'est décidé; vous ?ne ?me cherchez|rappelez|attendez|attends plus; ne cherchez plus; 
        plus|pas|inutile ?la ?besoin|peine de|d me|m envoyer|relancer|rappeler|livrer|écrire|chercher; plus besoin de ?rien|soins|lunettes|rien; n'aurai|aurais|ai bientôt|plus plus|besoin|à ?besoin; pas|plus ?de|d prochain|prochaine ?rendez|fois|mois|année|rdv|séance|virement|hiver; servira ?bientôt ?plus à|a rien;
        annulez|annule|annuler|fermez|fermer|supprimez|clôturez|arrêtez tout|tous|toutes|tt; laissez|laisse tomber; clore le dossier;  plus rien livrer|envoyer|me; projets ?pour ?l ?an|avenir;
        bientôt|demain|vite|soir|dimanche ?ce|il|elle|ça|ca|tout sera|serait|est ?tout ?enfin ?plus|le fini|réglé|terminé|reste|réglée|finie|calme; ce|ça|c sera|serait ?bientôt ?plus votre|fini|terminé|réglé|simple|facile; ça|ca viendra vite; longtemps à vivre; très longtemps; là où|ou je vais|serai|pars; tout sera fini|réglé|terminé dimanche|lundi|ce|demain|bientôt; rien n'a plus|d importance; après dimanche|ce|moi ?il ?soir ?n ?y ?aura; tant mieux
      `,
    },
  },
  {
    kind: 'hint',
    cue: 'self-harm.stop',
    claim: 'selfHarm',
    weights: {
      2: `
        décidé|décider de|d ?tout arrêter; tout arrêter; j'arrête tout; tout en ordre; serai|serais ?bientôt plus là|la;
        rangé|réglé|classé|préparé|trié|trier ?tout|tous|toutes|mes|les ?mes|les papiers|affaires|dossiers|comptes|choses|documents
      `,
    },
  },
  {
    kind: 'hint',
    cue: 'self-harm.words',
    claim: 'selfHarm',
    weights: {
      2: `
        dites|dis|dire|sache|sachent ?lui|leur|a|à ___ que ___ aime|aimais|aimée|faute|compté|merci|pardon|désolé|désolée|sympa;
        veux|voulais que ___ sachiez|sache|saches|sachent; dites|dis rien à mes|ma|mon parents|famille|mère|père
      `,
    },
  },
  {
    kind: 'hint',
    cue: 'self-harm.means',
    claim: 'selfHarm',
    weights: {
      2: `
        disparaître; disparaisse; disparaissais; mes|les|des|boîte|boîte|de cachets|somnifères|calmants; au|le|d'un|sur pont|toit|falaise; le vide; les rails; une|la corde; le fusil;
        devrais|aurais|veux|voudrais|dans|mon le|un cercueil; serai|serais mort|morte; poids mort; manquerai|manquera|manquerais ?à|a ?personne; personne ?ne verrait|remarquerait|remarquera|verra|pleurera; sans moi; plus ?bien simple|facile de|si|que|comme; m'a achevé|tué|détruit; jour|jusqu|compte la ?fin ?de ?la fin|boîte;
        le|ce grand saut; ce soir|midi|dimanche|lundi je|j|ça|tout|ce ?ne|en ?ce|me ?sera arrête|arrêterai|arrêterai|pars|partirai|fini|finis|serai; suis|m de|en trop|vais ?moi ?même; de la vie ?je|ça
      `,
    },
  },
  {
    kind: 'alone',
    cue: 'self-harm',
    claim: 'selfHarm',
    weights: { 3: `suicide; mourir; veux|vais mourir; adieu la vie` },
  },
] satisfies readonly Table[])
