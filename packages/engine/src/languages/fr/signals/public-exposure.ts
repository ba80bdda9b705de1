import type { Table } from '../../language.ts'

/** French phrases that threaten to make the matter public, with the near-misses. */
export const publicExposure: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'public',
    claim: 'public',
    also: { anger: 1.2 },
    weights: {
      2: `
        avis négatif|négatifs; mauvais avis;
        mettre|laisser|poster|publier|écrire|donner|mettrai|laisserai|posterai|publierai|rédiger|laisse|poste|publie _ avis;
        avis google|trustpilot; sur google|trustpilot|tripadvisor; trustpilot; une étoile; 1 étoile;
        zéro étoile; sur les|vos|tous|mes _ réseaux; réseaux sociaux;
        sur facebook|twitter|instagram|insta|tiktok|linkedin|youtube|x; la presse;
        presse locale|nationale; aux médias; les médias; un journaliste; les journalistes;
        journal|journaux local|locaux|télévisé; 60 millions; soixante millions; que choisir; ufc;
        association|associations de|des consommateurs|consommateur;
        mon|ma|notre député|députée|maire|élu|sénateur; le faire savoir; ferai savoir;
        faire savoir à|partout|tout|autour; faire du bruit; le monde entier saura;
        tout le monde saura; bad buzz; mauvaise publicité|pub; mauvaise pub;
        vous faire de la publicité|pub; partager mon expérience|histoire; rendre public|publique;
        capture|captures d'écran _ réseaux|twitter|facebook;
        post|story|tweet|vidéo|publication|message ?sur|public facebook|twitter|insta|tiktok|linkedin;
        je|j ?ai|vais|le|les tweete|twitte|poste|publie|partage|diffuse|balance|dénonce|tague|tag|tagge _ tout|ça|photos|captures|partout|histoire|avis|expérience|sur|publiquement;
        faire|ferai|faites|fais|fera ?un|une|de ?très|bien|jolie|belle|sacrée|mauvaise mauvaise|pub|publicité|réputation|buzz;
        se|me gêner|priver|priverai|gênerai ?pas ?pas ?pour|de|d ?le|en _ dire|parler|raconter|faire|partager|publier;
        en|ça|tout parlerai|parler|parle|raconter|raconterai|étaler|sera|serai autour|partout|publiquement|publique|tous|toutes|réseaux|public;
        note|notes|noté|avis ?sera google|désastreuse|catastrophique|négative|négatif|assassin|salé|salée|en|désastreux|trustpilot;
        note désastreuse|négative|catastrophique;
        déconseiller|déconseillerai|dissuader|dissuaderai|prévenir|préviendrai|avertir|avertirai|conseillerai|dirai|mettre|informer|informerai ?à|a|en ?pas|garde ?tous|tout|toute|tt ?le|mes|mon|ma|à|autour mon|monde|amis|proches|entourage|famille|contacts|collègues|connaissances|followers|abonnés|monde;
        tout mon entourage; mon entourage; mes followers|abonnés; bouche à|a oreille; julien courbet;
        ça peut vous arriver; courbet; on ne|n'est plus pigeon; envoyé spécial; capital m6;
        rtl matin; rtbf|rts|radio canada|tf1|bfm|bfmtv; la facture jde; protégez vous; test achats;
        ufc que choisir; clcv; frc; fédération romande des consommateurs; familles de france;
        ma députée|sénatrice; le député|maire|préfet|ministre; ministre|ministère; au grand jour;
        sur la place publique; tripadvisor; booking avis; trust pilot; avis vérifiés;
        page facebook __ tout|histoire|expérience; signal arnaques; sur un|les|des|tous forum|forums;
        mes|nos # ?# ?000 abonnés|followers|contacts;
        mes|nos abonnés|followers vont|seront|apprécieront|sauront;
        prévenu|alerté|contacté ?le|la|un|les journal|presse|médias|journalistes;
        journaliste|journalistes ?à|au|chez; faire tourner|circuler ?l|le|ça info|mot|message|tout;
        info va tourner|circuler;
        capture|captures|screenshots|screens ?d'écran sont|est|prêtes|prêts|seront`,
    },
  },
  {
    kind: 'except',
    cue: 'public',
    claim: 'public',
    weights: {
      1: `
        vu|vue|trouvé|découvert|suis|suivez|suivre|abonné|connu|connue|vus|voir|publicité|pub|annonce|concours|page|contacté|jeu|lu|connecté|connecter|connexion|compte _ facebook|instagram|insta|tiktok|twitter|google|réseaux|linkedin|youtube|trustpilot|médias|presse;
        sur google maps|agenda|play|pay; avis positif|positifs;
        laissé|laisser|mettre|donner|mets|laisse _ avis positif|favorable; très bon|bons avis;
        avis très positif; # étoiles; cinq étoiles; bon avis; excellent avis;
        avis d'échéance|imposition|passage; presse agrumes|ail|fruits; la presse à;
        que choisir entre|comme|pour; comment laisser|donner|mettre un avis; donner votre avis;
        donner mon avis; votre avis; partager _ ami|amis;
        avis google|trustpilot|sur|clients ?sont|disent|que ?excellents|bons|positifs|super|très;
        avis|étoiles ?très positif|positifs|favorable|élogieux|bien; étoiles ?sur #;
        hôtel|hotel|resto|restaurant|classement ?classé|à|a|de|à ?#|une|deux|trois étoile|étoiles;
        recommander|recommanderai|recommande|conseillerai|conseille|conseiller ?vivement ?à|a|votre ?tout|tous|mes|mon|vous ?mes|mon|le|autour amis|proches|entourage|famille|monde|autour;
        parlerai|parler|dirai|raconter __ bien|génial|super|recommander|positif;
        j'ai parlé __ entourage;
        connecter|connexion|connecte|identifier|lien|bouton|partage|compte|page|publicité|pub|pubs|groupe|messenger|concours|message|vu|lu|voir|écrit|contacter|contacté|contacte _ facebook|instagram|insta|tiktok|twitter|google|youtube|linkedin;
        via|par facebook|messenger|instagram|google;
        google home|agenda|chrome|drive|pay|play|maps|wallet|calendar;
        panne|problème|dépannage|appli|application|app|regarder|accès|accéder|internet|bloqué|débloquer|netflix|publier _ youtube|facebook|instagram|twitter|tiktok|réseaux;
        journal officiel|télé|de|du; abonnement ?à|au ?votre le|la|journal|presse; à la presse;
        livraison du journal; mon journal; le journal n;
        comment|où|ou ?puis|peut|je|on ?je|on ?laisser|donner|mettre|poster|publier ?un ?avis|commentaire positif;
        votre page|compte|post|publication|story|annonce|pub|vidéo|concours facebook|insta|instagram|tiktok;
        créer|créé|ouvrir|publier|gérer|partager|afficher|intégrer|poster _ post|story|posts|stories|site|photos|annonce|blog ?instagram ?depuis|avec|via|sur|programmé;
        mon blog; entourage __ content|satisfait|contents|recommand*;
        note de|d|frais|crédit|service|mon|ma;
        vu|vue|vus|vues|trouvé|trouvée|trouvés|trouvées|cherché|recherche|tombé|tombée|repéré|voir|lisant|lu|cherchant _ sur|dans ?le ?les google|facebook|instagram|insta|twitter|tiktok|youtube|réseaux|journal|presse|trustpilot;
        journaliste de|et|je|pour ?profession; suis journaliste`,
    },
  },
] satisfies readonly Table[])
