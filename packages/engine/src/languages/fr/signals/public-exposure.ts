import type { Table } from '../../language.ts'

/** Making known: infinitive, present and future of the one who threatens. */
const TELL =
  'raconter|raconte|raconterai|raconterons|racontons|conter|conte|conterai|dire|dis|dirai|dirons|redirai|parler|parle|parlerai|parlerons|poster|poste|posterai|posterons|reposter|reposterai|publier|publie|publierai|publierons|publiera|diffuser|diffuse|diffuserai|balancer|balance|balancerai|balancerons|partager|partagerai|étaler|étale|étalerai|afficher|affiche|afficherai|dénoncer|dénonce|dénoncerai|mettre|mets|met|mettrai|mettrons|envoyer|envoie|envois|enverrai|enverrons|envoi|transmettre|transmets|transmettrai|adresser|adresse|adresserai|témoigner|témoigne|témoignerai|alerter|alerte|alerterai|alerterons|prévenir|préviens|préviendrai|contacter|contacte|contacterai|contactons|appeler|appelle|apelle|appellerai|écrire|écris|écrit|ecri|écrirai|écrivons|écrirons|signaler|signale|signalerai|solliciter|sollicite|relayer|relaie|part|partent|partira|partiront|sera|seront|finira|finiront|informer|informe|informée|toucherai|aller|vais|irai|irons|porter|porte|porterai|copie|copies|faire|fais|ferai|donner|donne|donnerai|remettre|remets|filmer|saisir|saisis|saisirai|interpeller|interpelle|interpellerai|joindre|lire|lira|liront|rendez|verra|verrons'
/** Making known to all, not to one. */
const SPREAD =
  'raconter|raconte|raconterai|raconterons|conter|conterai|dirai|dirons|redirai|dire|jvais|parlerai|parlerons|parler|poster|poste|posterai|posterons|reposter|reposterai|publier|publie|publierai|publierons|diffuser|diffuse|diffuserai|balancer|balance|balancerai|balancerons|étaler|étale|étalerai|afficher|afficherai|dénoncer|dénonce|dénoncerai|mettre|mets|met|mettrai|mettrons|témoigner|témoigne|témoignerai|relayer|partent|partira|partiront|part|finira|finiront|sera|seront|note|noterai|prévenir|préviens|alerter|alerte|alerterai|lancer|lance|laisse|laisserai|laisser|tourner|tournera|circuler|circulera|partagerai|partager'
/** Where all can read it. */
const PLACES =
  'réseaux|réseau|facebook|fb|twitter|instagram|insta|tiktok|linkedin|youtube|snapchat|threads|discord|reddit|whatsapp|x|forum|forums|blog|blogue|story|stories|thread|groupe|groupes|store|stores|google|trustpilot|tripadvisor|internet|web|net|comparateurs|toile|plateformes|avis'
/** The press and what is like it. */
const PRESS =
  'presse|journal|journaux|journaliste|journalistes|média|médias|radio|télé|télévision|magazine|magazines|hebdo|quotidien|quotidiens|gazette|émission|émissions|reportage|rédaction|rédactions|antenne|bfm|bfmtv|tf1|m6|rtl|rtbf|rts|rmc|courbet|rubrique|chronique|chroniqueur|micro|lecteurs'
/** Elected officials. */
const ELECTED =
  'député|députée|députés|sénateur|sénatrice|maire|élu|élue|élus|ministre|ministère|préfet|préfète|conseiller|conseillère|bourgmestre|échevin|échevine|assemblée|gouvernement|eurodéputé|eurodéputée'
/** What a threat makes known. */
const MATTER =
  'tout|tous|toute|histoire|expérience|mésaventure|témoignage|photos|photo|vidéo|vidéos|video|capture|captures|screen|screens|screenshots|échange|échanges|conversation|conversations|mails|courriels|messages|dossier|récit|preuves|détails|lettre|courrier|enregistrement|enregistrements|ça|cela|affaire|sa'

/** French phrases that threaten to make the matter public, with the near-misses. */
export const publicExposure: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'public',
    claim: 'public',
    also: { anger: 1.2 },
    weights: {
      2: `
        vais|va|allons|compte|prépare|attendez|aurez|aura|recevrez|méritez|verrez|gare|ferai|fais ?vous|à|a ?vous|te ?mettre|laisser|poster|publier|écrire|faire|donner|voir ?à un|une|des|mon|quel|plusieurs|cet ?bien|très|gros|bel|beau|sacré|joli|vrai|petit avis|critique|commentaire; vais|va|allons vous|te mettre|coller une|1|zéro étoile;
        je|j|on|nous laisse|mets|met|poste|publie|écris|rédige ?vous un|une|des|l|mon|cet ?bien|très|gros|bel|sacré|vrai ?mauvais avis|critique|commentaire ?ici|honnête|public|salé|négatif sur|partout|google|trustpilot|et|dès|ce|demain|en;
        mettrai|laisserai|posterai|publierai|rédigerai|laisserons|mettrons|posterons|mettre|laisser|poster|publier|rédiger _ avis|commentaire|critique|note; mettrai|collerai|mettrons _ étoile;
        avis|commentaire|commentaires|critique|note négatif|négatifs|négative|assassin|assassine|salé|salée|désastreux|désastreuse|catastrophique|incendiaire|cinglant|cinglante|google|trustpilot|honnête|public ?sera|partira|est|arrive|en|sur|si|google|ce|dès|demain;
        mauvais avis; mauvaise note|publicité|pub|réputation|presse; avis négatif|négatifs; je ?vous mets|met|mettrai|mettrons|colle|collerai|laisse|laisserai ?vous ?zéro|une|1|un étoile|étoiles;
        une|1|zéro étoile direct|sur|partout|et|dans|garantie|assurée; vous ?vous|en aurez ?une|1|votre étoile;
        allez|vas l'avoir; allez|vas en avoir un|une; avis sur tous|toutes|chaque|les|vos|google|trustpilot|tripadvisor; sites d'avis;
        sur google|trustpilot|tripadvisor; trustpilot|tripadvisor; trust pilot; avis vérifiés;

        ${SPREAD} __ sur|dans|à|aux|au|chez|en|via ?tous|toutes|tout|chaque|plusieurs ?les|mes|mon|ma|la|le|un|une|l|nos|vos|votre|chaque ?autres ${PLACES};
        ${SPREAD} __ sur|dans|à|aux|au|en ma|mes|mon|nos|notre|chaque|plusieurs|toutes|tous ?les ?autres page|pages|mur|compte|comptes|chaîne|profil|site|sites;
        ${SPREAD} __ sur votre|vos|la|toutes|le page|pages|site|mur ?de|du|des|d|facebook|qui ?la|le|l ville|village|quartier|groupe|immeuble|commune|avis|fb|école;
        ${MATTER} __ sur|dans|à|aux ?tous|toutes|tout|chaque|plusieurs ?les|mes|mon|ma|la|le|un|une|l|nos|vos|votre|chaque réseaux|facebook|twitter|instagram|insta|tiktok|linkedin|youtube|snap|forum|forums|blog|blogue|groupes;
        sur les|tous|mes|nos|vos ?tous ?les|mes|nos|vos réseaux|groupes|forums ?sociaux; réseaux sociaux;
        sur facebook|twitter|instagram|insta|tiktok|linkedin|youtube|x|snap;
        faire|fais|ferai|ferons|lance|lancer|lancerai|ouvrir|ouvre|prépare|préparer|tourner|publier|publierai|publie ?vais|un|une|mon|le|des|ma|une ?petit|petite|beau|belle|long|longue thread|threads|hashtag|story|stories|tweet|vidéo|video|post|posts|live|reel|tiktok|pétition|bad|buzz|papier|article|reportage|sujet;
        une|en|ma|mon|mes|chaque|prochain|prochaine|petite|petit story|thread|tweet|blogue|blog|hashtag; story|tweet par jour;
        poste|posterai|publie|publierai|balance|balancerai|diffuse|diffuserai|poster|publier|balancer|diffuser|partagerai|relayer ?l|la|le|les|tout|toute|toutes|nos|vos|mes|cette|cet|notre|votre|ces|ce ?ensemble|intégralité|autres ?de|des ?l|la|les|nos|vos|notre ${MATTER};
        tout balancer|déballer|dévoiler; vais|va|allons tout raconter|poster|publier|diffuser|dire; je|j vous|t affiche|afficherai|tague|taguerai|tag|tagge|balance|dénonce|dénoncerai|tagger|taguer;
        vais|va|allons vous|te afficher|taguer|balancer|dénoncer|exposer; vais|va|allons vous|te faire ?une|de|un|la ?sacrée|belle|jolie réputation|pub|publicité|buzz; attendez|attends vous|toi à être tagués|tagué|taguée|tagués|cités|affichés;
        déjà|ai alerté|alerter|prévenu ?déjà ?# personnes|${PRESS}; déjà|ai posté|poster|publié|balancé|partagé|diffusé|tweeté ?déjà ?la|le|les|une|un|tout|# ${MATTER}|personnes|presse|${PRESS}|groupe|réseaux;
        mes|nos|aux|ses ?# ?#|mille|k abonnés|abonnées|followers|lecteurs|lectrices|auditeurs; ai|avons|tiens|gère|anime|page|compte|chaîne _ # ?#|k|mille|millions abonnés|abonnées|followers|membres|vues;
        # ?#|k|mille|millions abonnés|abonnées|followers|lecteurs|vues|membres;
        je|qui|on tiens|tient|anime|gère un|une|le|la ?petit|petite blog|rubrique|chronique|chaîne|blogue|page;
        vidéo|photos|captures|video|capture|dossier|lettre|screens|témoignage|récit|post|publication|article|copie sera|seront|part|partent|partira|partiront|finira|finiront ?publiée|publiées|postée|postées|ce|en ?soir|ligne sur|dans|chez|à|au|soir|demain|jugement|partout; vidéo|photos|captures|screens|post|récit sont|est|seront|sera prêtes|prêts|prête|prêt|publiées|publiée|postées|ligne;
        ça part ce|demain|sur|dans|à; les gens sachent|savent|voient|sauront|jugeront; que les autres|gens|clients|consommateurs|voisins|parents|touristes sachent|voient|sauront;
        prévenir|avertir|mettre|alerter|informer|préviens|avertis|alerterai|préviendrai ?tous|toutes|en ?garde les|nos|tous autres|futurs|consommateurs|touristes|parents|voyageurs|voisins|habitants|gens ?clients|touristes|voyageurs|consommateurs|parents;

        ${TELL}|avertir|dossier|voir|ici|réponse|article|passer|cousine|ami|copine __ à|au|aux|chez|dans|avec|devant|pour|du|par ?à ?tous ?la|le|les|l|un|une|mon|ma|mes|des|notre|nos|tous|madame|monsieur ?les|la|le|service ?chaîne|courrier|émission|rubrique|page|consommateurs|micro|grand|petit ?conso|des|de|du ?la ${PRESS};
        émission|lemission|magazine|rubrique|presse|journaliste|chaîne|mensuel|page|revue|service|journal ?de|des|d ?la|l conso|consommateurs|consommation|consommateur|publique;
        presse locale|régionale|regional|nationale|écrite|conso|people; la presse; radio|télé|chaîne|gazette|journal|journaux|télévision|quotidien|émission|feuille ?de ?la|ce ?radio|télé locale|local|locaux|régional|régionale|national|nationale|publique|télévisé|quartier|canton|ville;
        aux|les|des|mes|alerter médias|media|journalistes|journaux; un|une|des|la|le ?ami|amie|cousin|cousine journaliste|journalistes; amie|ami|cousin|cousine|soeur|frère|femme|mari|fille|fils|elle|il ?est|qui ?est|travaille journaliste; amie|ami|cousin|cousine|soeur|frère|femme|mari|fille|fils|elle|il travaille _ ${PRESS};
        journaliste|journalistes à|au|chez|conso|tech|dans|de;
        journal|journaux local|locaux|télévisé|régional|régionaux; courrier des lecteurs; passer|parler|parlera|parle|parlent|voir|dans dans|à ?au|à|vous ?le|la télé|journal|jt|antenne|radio|presse; au jt;
        60|soixante millions; # jours conso; que choisir; ufc; clcv; frc; fédération romande des consommateurs; familles de france; test achats; on n'est plus pigeon; envoyé spécial; capital m6; rtl matin; julien courbet; courbet; ça peut vous arriver;
        rtbf|rts|radio canada|tf1|bfm|bfmtv|la facture; la facture jde; protégez vous; signal arnaques; signal conso;
        association|associations|fédération|fédérations|ligue|union|collectif|syndicat ?agréée|agréées|locale|nationale|belge|suisse|romande|de|des|d ?défense|des|de|d ?locale consommateurs|consommateur|usagers|locataires|consommation;
        prévenu|alerté|contacté|saisi ?le|la|un|une|les|mon|ma|des ${PRESS}|${ELECTED};

        écrire|écris|écrit|ecris|ecri|écrirai|écrivons|écrirons|écrira|alerter|alerte|alerterai|alerterons|saisir|saisis|saisirai|interpeller|interpelle|interpellerai|prévenir|préviens|préviendrai|contacter|contacte|contacterai|solliciter|sollicite|solliciterai|parler|parle|parlerai|dire|transmettre|transmets|transmettrai|copie|porter|porte|porterai|envoyer|envoie|enverrai|remonter|signaler|signale|voir|informer|informe|rencontrer|part|partira|adresse|adresser|appeler|appelle|demander|demanderai __ à|au|aux|chez|la|le|les|mon|ma|mes|notre|nos|votre|pour ?la|le|les|l|mon|ma|mes|notre|nos|madame|monsieur ?la|le ${ELECTED.replace('conseiller|conseillère', 'conseiller-départemental|conseillère-départementale|conseiller-municipal')};
        conseiller|conseillère|conseillers départemental|départementale|régional|régionale|municipal|municipale|national|communal|communale;
        mon|ma|notre|nos|mes|madame|monsieur|au ?la|le ?conseiller député|députée|élu|élue|élus|sénateur|sénatrice|préfet|bourgmestre; le|au|du|de ministre|ministère; oncle|cousin|cousine|tante|père|mari|ami|amie|beau est député|députée|sénateur|maire|journaliste|échevin;
        maire|préfet ?de _ commune|ville|village __ votre dossier; question ?écrite à|au l'assemblée|sénat|parlement; 

        alerter|alerte|alerterai|saisir|saisis|prévenir|préviens|écrire|écris|écrirai _ mairie; mon avis __ rédigé|posté|tendre; avis|commentaires|étoiles que je vais|vous; mon avis _ rédigé|prêt|sera|partira|tendre; avis __ le mien sera; en arriver à|au la ?presse|télévision|télé|radio|journal; émission du|de midi|matin|soir; poste|publie|mets|mettrai|posterai|publierai|diffuse ?tout|le|la|les ?le|la|les|l|vos|nos ?${MATTER}|avis en ligne; m'occupe __ plateformes; screens|captures à l'appui;
        le ferai|faire savoir; ferai savoir; faire savoir à|partout|tout|autour; faire ?du|un|de|grand buzz|bruit|raffut; le|tout monde entier saura; tout le monde saura|va savoir;
        bad buzz; vous|te ?faire|fais|ferai faire|ferai|fais|fera ?une|de|un ?la|très|bien|jolie|belle|sacrée|mauvaise ?mauvaise pub|publicité|réputation|buzz; allez|vas|va faire le buzz;
        partager mon|notre expérience|histoire|mésaventure; rendre|rendrai|rends ?tout|cela|l|ça|cette ?affaire|histoire public|publique|publics|publiques; au grand jour; sur la place publique;
        se|me gêner|priver|priverai|gênerai|gêne ?pas ?pas ?pour|de|d ?le|l|en _ dire|parler|raconter|faire|partager|publier|savoir;
        en|ça|tout|le|la|les|l parlerai|parler|parle|raconter|raconterai|étaler|sera|serai|dirai|dire|crierai|crier|répéterai|reposterai|posterai autour|partout|publiquement|publique|tous|toutes|public; je|j|on le dirai|dirons|raconterai partout|publiquement|autour;
        ne|pas comptez|compte ?pas sur|me moi ?pour ?me|de taire; me taire|tairai; comptez sur moi pour le|en|faire|raconter;
        déconseiller|déconseillerai|dissuader|dissuaderai|prévenir|préviendrai|avertir|avertirai|dirai|dire|informer|informerai|raconter|raconterai ?ça|tout|le ?à|a|en ?garde ?tous|tout|toute|tt|chaque ?le|les|mes|mon|ma|à|autour ?tous ?les monde|amis|proches|entourage|famille|contacts|collègues|connaissances|followers|abonnés|quartier|village|voisins|immeuble|résidence|lycée|école|parents;
        tout mon entourage; tout|toute mon|ma|notre|le|la entourage|village|quartier|immeuble|famille ?le saura|sauront; mes followers|abonnés; bouche à|a oreille;
        info va tourner|circuler; faire tourner|circuler ?l|le|ça|votre info|mot|message|tout|nom; en page une; à la une; prépare|préparons|prépare un papier|article|dossier|reportage sur;
        on verra ?ça|si|ce|s sur|dans|au|devant ?le|les|la réseaux|presse|journal|télé; faites donc un tour sur les forums|réseaux|groupes; # ?# boîtes aux lettres; faites|fais pas|plus écrire|publier|poster|rédiger; journal|radio|presse|télé|gazette|quotidien __ aura|auront|recevra|recevront|saura;
        c'est ma page`,
    },
  },
  {
    kind: 'except',
    cue: 'public',
    claim: 'public',
    weights: {
      1: `
        vu|vue|vus|vues|trouvé|trouvée|trouvés|découvert|suis|suivez|suivre|abonné|connu|connue|voir|publicité|pub|annonce|annoncée|annoncé|annoncés|concours|page|contacté|jeu|lu|lus|entendu|connecté|connecter|connexion|compte|cherché|recherche|tombé|tombée|repéré|cherchant|appris|apprends|demandé|demandais|passée|proposé|partenariat __ facebook|instagram|insta|tiktok|twitter|google|réseaux|linkedin|youtube|trustpilot|médias|presse|journal|forum|forums|blog|radio|télé|internet;
        dont _ parle|parlent; magazine|association de|des consommateurs vous|classe|conseille|recommande; je peux|puis|pourrais partager ?la|une|le ?vidéo|photo|post ?de|sur ?votre ?atelier|mon|poster|publier|taguer; dont ?en parle|parlent ?toute|toutes ?la|les|le presse|journaux|journal|médias|télé|radio; dans ?le|la|les|un ?journal presse|journaux|journal ?la|que|ce|j; seule la presse;
        sur google maps|agenda|play|pay|home|drive|chrome|wallet; google home|agenda|chrome|drive|pay|play|maps|wallet|calendar|fit|photos;
        avis|commentaire|commentaires|note ?très ?super positif|positifs|favorable|élogieux|bien|positive|5|4; bon|bons|excellent|excellents|super|gentil avis|note|commentaire;
        #|cinq|quatre|trois|deux étoiles; # sur #; avis|note ?de #|trois|quatre|cinq|deux ?étoiles|sur; étoiles ?sur #; étoile au|du|michelin|filante|en|de;
        avis|avis d|de|du échéance|imposition|passage|coupure|taxe|virement|décès|expert|situation|prélèvement|expulsion|paiement|client|débit|commission; second|dernier|premier|autre|deuxième avis;
        presse agrumes|ail|fruits|citron|étoupe|papier|purée; la presse à; c'est pressé; que choisir entre|comme|pour;
        comment|où|ou ?puis|peut|je|on|fait ?je|on|t ?on|pour laisser|donner|mettre|poster|publier|modifier|supprimer ?un|mon|des|l ?avis|commentaire;
        votre|à|mon humble avis; donner|donne|donnez|demander|demandez|demandé votre|mon|notre|son|un|vos|mes|me avis|note; à votre avis; vous|je ?vous donne mon avis; changer|changé|change d'avis;
        partager|partage|envoyer|envoie _ ami|amis|famille|collègue; avis google|trustpilot|sur|clients ?sont|disent|que excellents|bons|positifs|super|très;
        modifie|modifier|supprime|supprimer|retire|retirer|efface|effacer|corrige|enlève|enlever|passer __ avis|note|étoile|commentaire; avis ___ modifie|modifier|supprimer|efface;
        avis|étoiles _ comme demandé; posté|laissé|mis|écrit|avais|ai un|mon ?petit avis ?hier|négatif ___ modifie|réglé|réponse|supprimé;
        posté|laissé|mis|déposé un|mon avis hier|gentil|hein|positif|en|sur; avais laissé|mis|posté un avis; pas du genre à|a écrire|mettre des avis mais il;
        hôtel|hotel|resto|restaurant|classement|club|resort|camping ?classé|à|a|de|à ?#|une|deux|trois|quatre|cinq étoile|étoiles; tapez|touche|appuyez étoile;
        recommander|recommanderai|recommande ?vivement ?vous|votre ___ réseaux|groupes|facebook|instagram|blog; recommander|recommanderai|recommande|conseillerai|conseille|conseiller|féliciter|remercier ?vivement ?à|a|votre|vous|service ?tout|tous|mes|mon|vous|autour|partout|toute ?mes|mon|le|ma|autour amis|proches|entourage|famille|monde|autour|collègues|quartier;
        parlerai|parler|dirai|raconter|raconterai|partager|partagerai|poster|dire __ bien|génial|super|recommander|recommande|positif|merveilleux|chance|compliments|bonheur|enthousiasme|excellent|contente|content|satisfait|ravi|ravie;
        merci|mercis|bravo|bravos ___ à|sur tout|tous|mon|mes|réseaux|autour; j'ai parlé __ entourage; dire|dis|dites merci|bravo|bonjour __ tout|tous;
        connecter|connexion|connecte|identifier|lien|bouton|partage|compte|page|pages|publicité|pub|pubs|groupe|messenger|concours|message|vu|lu|voir|écrit|contacter|contacté|contacte|messagerie|mp _ facebook|instagram|insta|tiktok|twitter|google|youtube|linkedin;
        via|par facebook|messenger|instagram|google|insta|whatsapp; écrire|écris|écrit|parler|message|joindre|contacter sur|par|via whatsapp|messenger;
        panne|problème|dépannage|appli|application|app|regarder|accès|accéder|internet|bloqué|débloquer|netflix|publier|marche|fonctionne|diffuser|lire|caster __ youtube|facebook|instagram|twitter|tiktok|réseaux|chromecast|télé;
        journal|journaux officiel|télé|intime|papier|indique|système|électronique; journal de bord; abonnement|abonné|abonnée|livraison|reçu|reçois|distribution|recevoir|lire|porteur|résilier|annonce|avis|faire|part ?à|au|du|de|mon|dans|le ?votre|le|la|l|mon|un journal|presse|magazine|quotidien|hebdo;
        livraison du|de journal; mon|votre|le|ce magazine|journal|hebdo du|est|arrive|arrivé|n|ne|arrivent|posé|posées|ouvert; sur le journal; le journal n; maison|point|relais|kiosque ?de presse; dossier|attaché|service|carte|conférence de presse;
        votre|vos|leur compte|post|publication|story|stories|annonce|pub|vidéo|concours|blog|forum|chaîne|article|tuto|facebook|insta|instagram|tiktok; l'article du blog; demande|demandé|lu|lire|vu sur|dans votre|le|un|vos forum|forums;
        créer|créé|ouvrir|gérer|afficher|intégrer|programmer|publier|partager|poster _ story|posts|stories|site|photos|annonce|annonces|blog|produits|boutique ?sur ?mon ?instagram|compte|page ?depuis|avec|via|sur|programmé;
        mon blog est|ne|marche|affiche|hébergé|en; entourage __ content|satisfait|contents|recommand*; note|notes de|d|frais|crédit|service|mon|ma|bas;
        journaliste ?de|et|je|pour profession|métier|retraité|retraitée; suis journaliste; association|associations sportive|étudiante|parents|dont|culturelle; ancien|ancienne journaliste;
        devant ?monsieur ?madame ?le|la maire; monsieur|madame le|la maire vous|nous|m|a|est; maire|député|élu m|nous|a|me|vous ?a promis|dit|aidé|signé|écrit; discours|mariage|nom|adjoint|adjointe ?du|de|au|à ?la maire|mairie;
        mairie de|du|m|me|nous|dit|est|fermée|pour; à|a|par la mairie ?de|pour|on|ils|et; aller|vais|passer|justificatif|acte|papier|document __ mairie;
        hésitent entre __ maire; groupe de|d ?discussion|parole|entraide|musique|travail|#|personnes|scolaire|élèves|enfants|l; en groupe; tarif|service|réservation|places|billet|voyage|billets ?de groupe|groupes; petit|même|votre|un groupe;
        groupe sanguin|électrogène|froid|otaries|petite|moyenne|grande; partage|partager|afficher|diffuser|voir|regarder __ télé|écran|chromecast|tv; radio de contrôle|du|pulmonaire|panoramique; silence|auto radio;
        réseau|réseaux mobile|mobiles|wifi|électrique|fibre|4g|5g|de|en|du|gaz|eau|électriques|indisponible|instable; sur|dans|du|vos|votre|un|le ?votre|autre réseau ?de|est|depuis|en|mobile|et|on;
        abonnés absents|privés|touchés|coupés|sans; liste|nombre|export|exporter|segment|newsletter|import|importer|fichier|perdu|gagné ?de|d|des|mes|tous|les ?mes abonnés|followers|lecteurs|contacts;
        lecteurs de|d cartes|badge|badges|carte|dvd; émission|émissions de|du|d carbone|facture|co2|titre|billets|chèque|certificat|gaz|contrat|replay; replay|regarder|rater|raté|voir|enregistrer __ émission;
        émission ?que ?j|je ?ai|regarde; bulletin de|d|officiel paie|salaire|naissance|versement|adhésion|notes|inscription; bulletins de; chronique|chroniques obstructive|douleur|maladie|pathologie; maladie chronique;
        chaîne|chaînes de|du|d|sport|hi|télé|vélo|froid|foot|en|payante|cinéma|youtube ?qui|ne; ma|la chaîne ?de|est|a|du|dérailleur|or|cassée|rouillée|argent`,
    },
  },
] satisfies readonly Table[])
