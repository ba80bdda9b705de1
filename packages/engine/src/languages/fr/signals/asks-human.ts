import type { Table } from '../../language.ts'

/** People of the company by trade or place, as one asks for them; services and rooms are not in it. */
const PEOPLE =
  '@staff|équipes|persone|vivant|vivante|voix|gens|docteur|docteure|infirmière|infirmier|pharmacien|pharmacienne|mécano|mécanicien|mécanicienne|adjoint|adjointe|maire|président|présidente|assistante|assistant|secrétaire|comptable|guichetier|guichetière|superviseure|psychologue|esthéticienne|gardien|gardienne|notaire|concierge|médiatrice|juriste|traducteur|interprète|conseil|adulte|astreinte|permanence|instit|maître|maîtresse|proviseur|surveillant|coach|vendeurs|vendeuses|techniciens|managers|régisseur|syndic|correspondant|correspondante|chauffagiste|diététicienne|opticien|opticienne|libraire|cuisinier|sommelier'
/** Desks and services that answer. */
const DESK =
  'service|sav|support|standard|magasin|agence|boutique|accueil|atelier|bureau|comptabilité|compta|astreinte|urgence|urgences|pôle|guichet|cabinet|mairie|caisse|rayon|réception|hotline|dépannage|assistance|siège|secrétariat|comptoir|entrepôt|dépôt|centre'
/** To call someone, with the usual slips of spelling. */
const CALL =
  'appeler|apeler|apeller|appeller|appelez|rappeler|rapeler|rapeller|rappeller|rappelez|téléphoner|téléfoner|téléphonez|contacter|recontacter|joindre'
const CALLS =
  'appelle|appelles|apelle|apel|appel|rappelle|rapelle|rapel|rappel|téléphone|téléfone|contacte|recontacte|joigne'
const TALK =
  'parler|discuter|causer|jaser|dialoguer|converser|bavarder|échanger|entretenir|parlementer'
const CAN =
  'peux|peut|peu|pouvez|pouvé|pourriez|pouriez|pourrais|pourais|pourrait|pourait|pourra|pourrez|peuvent|pourraient|puis|pouvons|pourrions|pouvais|pouviez|saurait|sauriez'
const ASK =
  'voudrais|voudrai|voudrait|voudrions|voulais|veux|veut|veu|voulons|aimerais|aimerai|aimerait|aimerions|souhaite|souhaiter|souhaiterai|souhaiterais|souhaiterait|souhaitons|désire|désirerais|préfère|préférerais|préférerait|préférerions|possible|moyen|faut|faudrait|faudrai|besoin|exige|réclame|envie|envisageable|abuser|espère|comment|mieux|simple'
const BOT =
  'robot|robots|robo|bot|bots|machine|machines|chatbot|chatbots|automate|automates|répondeur|ia|algorithme|algorithmes'
const MINE = 'ma|mon|notre|maman|papa|mamie|papi|mémé|pépé'

/** French phrases that ask for a person, with the near-misses. */
export const asksHuman: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      2: `
        parler|discuter|échanger|causer|dialoguer|m'entretenir|entretenir à|a|avec _ @person;
        parler|discuter|échanger avec un|une|quelqu; parler|parle de vive voix;
        parler de vive voix; passez|passe|passer moi|me _ @person;
        transférez|transfère|transférer|transferer|transfert moi|me|vers|à|mettez _ @person;
        mettez|mets|mettre moi|me en relation|contact; me mettre en relation|contact;
        mise en relation; être mis|mise en relation|contact; met moi en relation|contact;
        besoin de quelqu; besoin d'un|une @person; besoin d'un|une vrai|vraie @person;
        un|une vrai|vraie @person; @person svp|stp|please|sinon; @person s'il vous|te;
        @person réel|réelle|physique|humain|humaine; y a t il quelqu; y a|ya _ personne pour;
        personne pour me|nous répondre|aider; y a quelqu;
        quelqu'un svp|stp;
        quelqu'un pour me|m|nous répondre|aider|parler|rappeler;
        quelqu'un de réel|vivant|humain; allô quelqu; un être humain;
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
        le responsable svp|sinon;
        je veux le|la|un|une @person; je voudrais un|une|le|la @person; opérateur svp;
        @person urgent; conseiller clientèle svp; contact humain; assistance humaine; aide humaine;
        intervention humaine;
        parler|discuter|échanger|causer|dialoguer|converser|communiquer à|a|avec|au|aux|ac|ak|avc _ @staff;
        parler|discuter à|a|avec un|une vrai|vraie;
        parler|discuter|échanger directement|plutôt|vraiment à|a|avec|au _ @staff;
        m'entretenir|entretenir|entretien avec|téléphonique;
        parler à|a|avec votre|vos|un|une|le|la|mon|ma @staff;
        vous|te|se|nous parler|entretenir directement|au|par|de|en|svp|stp; vous parler;
        te parler; de vive voix; vive voix; parler français|anglais à|avec _ @staff;
        en|y parler|discuter avec|à|a _ @staff; parle|parlez moi|nous en|par|au vrai|téléphone;
        une|un vraie|vrai discussion|conversation|dialogue|contact;
        veux|veu|voudrais|voudrai|aimerais|souhaite|souhaiterais|souhaitons|désire|préfère|préférerais|peux|peut|puis|pourrais|pourrait|pouvons|pourrions|possible|possibilité|faut|faudrait|besoin|exige|demande|réclame|cherche|essaie|essaye|tente|moyen|comment|faire|merci|espère|dois|compte|urgent|attends de|d|à|pour|que|bien|vraiment|absolument|juste|simplement|plutôt|pouvoir|urgemment|rapidement|je|j|on|faire ?à|d|de|pouvoir|bien avoir|joindre|contacter|obtenir|voir|rencontrer|appeler|trouver|tomber|passer ?sur ?un|une|le|la|l|mon|ma|votre|vos|des|d|par|avec|directement ?vrai|vraie|autre|seul @person;
        veux|veu|voudrais|aimerais|souhaite|souhaiterais|peux|peut|puis|pourrais|pourrait|possible|faut|faudrait|besoin|exige|demande|réclame|préfère|préférerais|auriez|avez|aurais|avoir|donnez|donne|filez|trouvez|mettez|envoyez|moi|cherche un|une|le|la|du|votre|vos|des|mon|ma|à|d|de|pas ?vrai|vraie|autre|seul|seule @person;
        veux|voudrais|peux|puis|peut|pourrais|pourrait|aimerais|souhaite|souhaiterais|joindre|avoir|contacter|voir|rencontrer|obtenir ?avoir|joindre|voir quelqu;
        il me|nous faut|faudrait quelqu; besoin|veux|voudrais|préfère de|d|parler quelqu;
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
        attends ton appel; je suis joignable|dispo|disponible par téléphone;
        suis joignable tous|toute|toutes|entre|après|dès|jusqu|avant|de|à ?partir; passez|passe moi|me un coup;
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
        il y a personne|quelqu; ya du monde|qqn|personne;
        y a du monde|personne|qqn; allo quelqu; allo y|ya; hello quelqu; ohé;
        quelqu'un ici|svp|stp|dispo|disponible|enfin; quelqu'un est là; quelqu'un me|m répond|lit|entend|reçoit;
        que quelqu'un me|m|nous|réponde|s|prenne|reprenne|regarde|relise|lise|tranche|décide|appelle;
        quelqu un enfin;
        personne pour _ répondre|aider|renseigner|parler|svp;
        pas à|a|avec|par|qu ?un|une|des|ce|le|votre|vos|une|l ${BOT}|ordinateur|logiciel|intelligence|boîte;
        pas un|une|de|d|ce|le|votre robot|robots|bot|bots|chatbot|chatbots|automate|ia|répondeur|algorithme;
        pas un|une machine|ordinateur|logiciel; pas de réponses;
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
        quelqu|une ?un|personne de|d ?vraiment responsable|vivant|vivante|réel|sérieux|concret|humain|vrai;
        je|on veux|veut|voudrais|exige|demande|souhaite|aimerais _ votre|le|la|un|une|ton|voir|rencontrer|parler @person;
        appelez|appelle|allez chercher|cherche|chercher _ responsable|chef|patron|directeur|manager|supérieur;
        où|ou est le|votre responsable|patron|directeur;
        à qui|a|qui puis|dois|je|peut|peux ?je|on m'adresser; à qui|a|qui puis|dois|je|peut|peux ?je|on parler;
        qui appeler|contacter|joindre;
        venir|passer en agence|boutique|magasin|bureau pour|voir|rencontrer|parler;
        contact|assistance|aide|interlocuteur|réponse|intervention|support|service|accueil|relation humain|humaine|humains;
        option humain; taper|touche|tapez _ humain|conseiller|parler;
        marre|assez|ras|bol|saoule|fatigué|fatiguée|plein __ robot|robots|bot|bots|machine|ia|chatbot|automatique|automatiques|automatisées|préenregistrées;
        parler|discuter|échanger|expliquer|dialoguer|confiance|affaire à|a|avec un|une|ton|votre|ce|cette|l|des robot|bot|machine|automate|ia|chatbot|répondeur|ordinateur;
        que|qu ?votre|un|une|le ?service|conseiller|responsable|quelqu ?commercial|un|client me|m|nous téléphone|appelle|rappelle|contacte|recontacte;
        plus|pas envie|question de|d ?continuer ?à|a|de ?parler ?à|avec|a ?un|une|cette|la|ce robot|bot|machine|ia;
        arrête|arrêtons avec la|le|ce|cette machine|robot|bot|ia;
        qu un|une|votre|le|la|mon|quelqu _ m|me|nous appelle|rappelle|contacte|téléphone|recontacte;
        un|une responsable|conseiller|conseillère|humain|chef|manager|personne et|tout|immédiatement|maintenant|rapidement ?vite|suite|de;
        guider|guidez|aider|expliquer ?moi ?au|par ?téléphone tel|téléphone;
        demander|demandez|demande|dire|dites|dis à|a un|une|votre|ton|quelqu|vos ?de ?tes _ de|d me|m appeler|rappeler|contacter|téléphoner|recontacter;
        avez|as|auriez vous|tu|toi ?un numéro|tel|téléphone ?de ?téléphone;
        vous avez un numéro ?de ?téléphone; il y a un numéro`,
    },
  },
  {
    // families: each line is one way of asking, whatever the words around it
    kind: 'signal',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      2: `
        ${ASK}|${CAN} ?de|d|à|que|qu|bien|juste|encore|plutôt|vraiment|absolument|directement ?je|on|nous|vous|il|elle ?vous|lui|leur|en|y ?te ${TALK}|parlé|discuté|parle|cause|discute _ à|a|avec|au|aux|ac|avc ?un|une|1|le|la|l|votre|mon|ma|vos|notre ${PEOPLE}|${DESK}|qui|lui|elle|eux|celui|celle|qqun|kkun|monsieur|madame;
        ${ASK}|${CAN} _ ${TALK} à|a|avec un|une|votre|vos|ton|ma|mon|mes ?seul|seule|vrai|vraie|autre ${PEOPLE}|${DESK};
        jaser|causer avec|à|a; faut|faudrait que|qu je|on|nous ?vous|lui|en parle|cause|discute à|a|avec|au|de;
        ${ASK}|${CAN} _ lui|leur|vous parler|causer|toucher directement|au|par|en|de|deux|2|cinq|quelques|plutôt;
        lui|leur parler directement|de vive; lui|leur parler directement|vite; lui|leur parler en|de personne|vive; comment|où vous parle|parler ?t ?on;
        que l on se parle; qu on se parle|téléphone|voie|voit; on s'appelle|téléphone|appele quand|demain;
        avec|à qui je|on peux|peut|pourrais|puis|pourrait ?je ?en parler|discuter|voir|échanger|traiter;
        disponible|dispo|libre|temps pour en|m'en|me|nous parler|discuter|recevoir|répondre|expliquer;
        autour d'un bureau|café; face à face|quelqu; en face de quelqu|d|vous; assis|assise en face;
        asseoir _ face|avec|devant; visage en face; les yeux dans les yeux; en chair et;
        entendre|avoir|trouver|sur|besoin|parler|veux|voudrais|d ?à|sur ?d une|vraie ?vraie|petite|vrai voix;
        voix humaine|au|amie; à l'oral; je|on|nous préfère|préférerais|préférons la|l|le|largement ?le voix|oral|téléphone;
        ${CAN} ?on|vous|tu|il|elle|je|quelqu|un ?un _ me|m|nous ?faire ${CALL}|téléphone|rappelé|appelé|contacté|recontacté|rappelle|apelé|rapelé;
        ${CAN} ?vous|tu|il|elle|on _ l|lui|la appeler|rappeler|téléphoner|apeler|rapeler;
        ${CAN} ?vous|tu|il|elle|on _ appeler|rappeler|contacter|téléphoner ?à|a ${MINE} ?@family;
        ${CAN}|possible|faudrait|faut|veux|pouvoir ?on|nous ?de s|se|nous appeler|téléphoner|parler|voir|rappeler|rencontrer ?quand|demain|ce|au|de|par|cet|cette|pour|plutôt;
        merci|prière|veuillez|voulez|priez|pensez|oubliez|sympa|aimable|gentil ?pas ?vous ?bien ?de|d|à _ m|me|nous ?faire ${CALL};
        faites|faire|fais|fait moi|me|nous ${CALL} ?par; me|nous faire appeler|rappeler|recontacter|recevoir|contacter;
        rappelé|rapelé|appelé|apelé|rappele|rapel|rapelez|apelez|téléphone|téléphonez|bipez|sonnez moi|nous au|à|a|sur|vers|entre|après|demain|ce|svp|stp;
        ${ASK}|veuillez|attends que|qu ?l on|il|elle|un|une|quelqu|votre|le|la|mon|son ___ m|me|nous|l|lui ${CALLS};
        que|qu ?l on|un|une|quelqu|votre|le|son|vos ?un|chef|responsable|directeur|conseiller|conseillère|personne|service|personne|persone|gérant|patron ?d|de|du ?l|la|votre ?agence|équipe m|me|nous ${CALLS};
        quelqu|personne|agents|conseillers|équipe|équipes|collègue|collègues|conseiller|conseillère ___ ${CAN} ?t ?il|elle ?me|m|nous|l|lui ${CALL}|recevoir|guider|passer|prendre;
        quelqu ?un ${CAN} ?t ?il ?me|m|nous|s|se|en|venir|juste|enfin|vraiment aider|décrocher|répondre|parler|prendre|recevoir|occuper|regarder|guider|lire|venir|écouter|voir|débloquer;
        quelqu un ${CAN} venir; quelqu un du|de|des|d|chez|au|à ___ ${CAN} ?t ?il|elle|disponible|aider|parler|rappeler|appeler|répondre|passer|recevoir|venir;
        quelqu un du|de|des|chez|au|à __ serait ?il disponible|dispo|joignable|libre|là;
        ${CAN}|merci|veuillez|faire|allez|préfère|préférerais|veux|voudrais|aimerais|possible|serait|demander|besoin|mieux|simple|espère|attends|quelqu|convient _ un|d|votre|l|le|ton ?simple|bref|petit|vrai coup de fil|téléphone|tél|bigo;
        passer|donner|passez|donnez|passe|donne ?moi|nous|lui ?un|le petit|coup ?coup de fil|téléphone|bigo;
        ${ASK}|${CAN}|demander|demande|demandons|dispo|disponible|ok|partant|auriez|auriez|plutôt|souhaitez|convenir|organiser|fixer|caler|prévoir|planifier _ un|d|votre|pour|de appel|call|visio|entretien|échange ?de ?avec|vous|téléphonique|plutôt|demain|aujourd|ce|rapide|rapidement|cette|quand|après|svp|stp;
        dispo|disponible|ok|partant pour un appel|call|rappel|visio; un call avec|demain|possible|rapide|svp;
        vous demander un appel|rappel; un appel plutôt|svp|stp; demande de contact|rendez|rappel|rdv;
        attends|attend|attendons|attendrai|espère l|votre|ton|son|leur appel|coup|rappel; attends de vos nouvelles par téléphone;
        prenez|prendre|prendrait|prend|répondez ?vous|on ?encore mon|les|l|nos|cet|aux appel|appels;
        prendre|prenez|accorder|accordez|accorde|consacrer ?moi|me|nous deux|2|cinq|5|dix|10|quelques|un|une|trois|3 minutes|minute|instants|moment avec moi|nous|ma|mon; prendre|accorder|prenez|accordez __ minutes|minute|moment au téléphone;
        décrochez; décrochons; plaisir|bien|merci|vouloir|voulez|pourriez|pouvez|allez|veuillez|faudrait|faut _ décrocher|décroche ?un|une|le|ce|enfin|svp;
        où|ou|numéro|lequel ?quelqu|ça|ca|on|vous ?un|on décroche|décrochez|répond|répondez;
        ${CAN}|${ASK} ?je|on|nous ?d|à être reçu|reçue|reçus|accueilli|accueillie|écouté|écoutée|entendu|entendue;
        me|nous recevoir|reçoive|reçoivent|recevez; monsieur|madame|maire|adjoint|directeur|directrice|conseiller|conseillère reçoit ?t il|elle|encore|quand|quel|le|sur;
        qui ${CAN} m|me|nous|vous aider|recevoir|renseigner|parler|rappeler|appeler|répondre|rencontrer;
        qui ${CAN}|dois|faut ?je|on|nous|t ?il joindre|appeler|contacter|rencontrer|rappeler;
        ${ASK}|${CAN} _ rencontrer|rencontre le|la|l|un|une|votre|vos|mon|ma|quelqu|monsieur|madame|les;
        comment ?je|on|peut|puis|faire|faut ?je|on|il|pour ?pour le|la|les|vous|lui|l|leur joindre|contacter|rencontrer|appeler|parler|avoir|téléphoner;
        puis|peut|peux|peu|pourrais|pourrait|pouvons|pourrions|possible ?je|on|nous|de le|la|les|vous|lui|leur joindre|rencontrer|appeler|téléphoner;
        veux|voudrais|aimerais|préfère|préférerais|souhaite|souhaiterais ?de|bien ?pouvoir vous|te|t appeler|téléphoner|joindre; je|j veux|voudrais|préfère|préférerais|aimerais téléphoner;
        cherche|essaie|essaye|tente|voudrais|aimerais|veux|comment ?à|de|d joindre|contacter|appeler ?directement le|la|l|votre|vos|mon|ma ${DESK}|${PEOPLE};
        ${CAN} ?je|on|nous|t joindre|avoir|contacter ?directement le|la|l|un|une|votre|vos|quelqu|les|mon|ma ${PEOPLE}|${DESK}|personne|bonne|vrai|vraie;
        joindre|avoir|contacter directement le|la|l|un|une|votre|quelqu|les; l|le|la avoir au bout|téléphone;
        impossible de joindre le moindre|un|quelqu|qui|votre|quiconque;
        venir|passer|viens|rendre vous voir|rencontrer|parler; vous voir en|directement|sur vrai|agence|personne|place|rendez;
        venir|passer|aller ?vous ?en|à|au ?l voir|rencontrer|parler ?à|avec ?un|une|le|la|votre|mon|ma ${PEOPLE};
        voir|trouver un|une|mon|ma|le|la|votre conseiller|conseillère|banquier|banquière|responsable|directeur|humain|directrice;
        ${ASK}|${CAN}|avoir|prendre|obtenir|fixer|caler|convenir ?d|de|je|on|avoir|prendre|obtenir _ rendez vous|vous|visio|call avec ?l|un|une|le|la|votre|mon|ma ${PEOPLE}|monsieur|madame|m|vous;
        y a|aurait|avait ?t ?il ?pas|encore ?une|un|quelqu bureau|guichet|endroit|service|part où|ou ?on|l|je|nous ?on;
        bureau|guichet|agence|endroit ?près|à|où|ou ?on|je|nous ?peut|peux|pouvez|puisse venir|passer|rencontrer|discuter|asseoir;
        quel numéro pour|du|de|d|puis|dois|appeler|on|vous|je|faut|composer|joindre; quel numéro;
        ${CAN}|quel|quels|quelle|auriez|aurais|avez|as|aurait|avoir|existe|donnez|donne|donner|cherche|recherche|trouve|trouver|communiquer|communiquez|indiquer|indiquez|obtenir|voudrais|veux|besoin|filez|file|passe|passez|faut|laissez|sinon|juste|svp|stp|merci|pitié|y ?a|vous|tu|moi|me|pas|t ?il|on|t|pas ?de|d|du ?un|une|le|la|votre|vos|les|des|ton|autre|quoi|l ?vrai|autre|bon|même numéro|numéros|num|n|ligne ?d direct|directe|vert|gratuit|non|fixe|surtaxé|humain|urgence|téléphone|téléfone|portable|où|ou|svp|stp|merci|pour|qui|existe|urgence|astreinte;
        numéro|numéros|num|n|ligne|portable|fixe du|de|d|des|pour ?joindre ?la|l|le|votre|vos|une|un ?service ${DESK}|${PEOPLE}|livreur|chauffeur|clients|quelqu;
        numéro|numéros|numeros|num|n de|du téléfone|phone; votre|vos|un|quel|le|les|ton|des ?vrai|bon n|numéro|numéros|num ?de téléphone|téléfone|tel;
        vrai numéro; un numéro existe|svp|stp|direct|non|merci; des numéros pour|où|ou|de;
        avez|as|auriez|aurais ?vous|tu un 06|07|fixe|standard; permanence téléphonique|téléphone|le|du;
        coordonnées d|de|du|des|téléphoniques ?un|une|la|l|le|votre|vos ${PEOPLE}|${DESK};
        un nom _ un|une|et ligne|rendez|numéro|bureau|visage|téléphone|voix; êtes|est|sont|serait vous|elle|il|ils joignable|joignables;
        passez|passe|passé moi|nous le|la|l|un|une|votre|vos|quelqu|madame|monsieur|vite|au|à|ta|ton ?autre|vrai|vraie ${PEOPLE}|${DESK};
        ${CAN}|voulez|veuillez|on|merci ?de ?vous|tu|on me|nous|m|lui ?la|le|les|un|une|l|quelqu|votre passer;
        ${CAN}|voulez|qu|que|veuillez ?l ?on|vous|tu me|nous passer|passe|passez ?directement le|la|l|un|une|votre|quelqu|madame|monsieur ${PEOPLE}|${DESK}|un;
        passez|passe|passer|laissez|laisse|donnez|donne la main|place|parole à; la main à|au;
        va|allez|vas|aller|venez ?y ?me chercher|trouver|quérir un|une|votre|ton|quelqu|le|la ${PEOPLE};
        demande|demander|réclame un|une|le|la|votre|ton|quelqu ?vrai|vraie|autre ${PEOPLE};
        demander|demande un|une|le|votre _ supérieur|responsable|chef|hiérarchique;
        en ligne|communication|rapport avec un|une|le|la|quelqu|votre|l;
        donnez|donne|donner|trouvez|trouve|envoyez|mettez|mets|branchez ?moi|nous|me ?directement quelqu|un|une|des|le|la ?autre|vrai|vraie|vrais @person|vivant|vivante|voix|préposé|préposée;
        transférer|transférez|transfère|basculer|basculez|faire|faites ?moi|me|mon|ma|cet|cette ?appel|suivre __ à|a|vers ?un|une|le|la|votre responsable|conseiller|conseillère|collègue|humain|superviseur|agent;
        y a|aurait|aura|avait ?t il ?pas|encore|chez|bien|au|dans ?vous|moins ?un|une|d|des ?vrai|vraie|autre ${PEOPLE};
        est ce qu il y a|aurait ?un|une|des|d ?vrai|vraie ${PEOPLE}; il y a un|une ?vrai|vraie|autre responsable|conseiller|conseillère|chef|humain|gérant|superviseur|supérieur|gardien|préposé|opérateur;
        y a pas|plus|bien|moyen un|une|d|de|quelqu ?vrai|vraie|autre conseiller|conseillère|responsable|chef|humain|gérant|superviseur|préposé|quelqu|opérateur|standard; y a un|une conseiller|conseillère|responsable|chef|humain|gérant|préposé|opérateur|esthéticienne|infirmière;
        avez|auriez|as|aurais ?vous|tu ?encore|bien|seulement|pas|quelque|chez|vous ?pas|part ?un|une|des|d ?vrai|vraie|autre ${PEOPLE} ?un avec|qui|pour|parlant|dédié|dédiée|disponible|dispo|joignable|capable|spécialisé|à|au|sous|de|en|svp|stp;
        un|une|le|la|votre|du|pas|quelqu|de ?un ?vrai|vraie conseiller|conseillère|humain|responsable|agent|opérateur|vendeur|préposé|préposée|quelqu|chef|personne|vivant|superviseur dispo|disponible|libre|joignable|point|svp|stp|please|siouplait|silvouplait|pitié;
        svp|stp|please|vite|pitié|juste|plutôt|alors|mais un|une ?vrai|autre conseiller|conseillère|humain|humaine|agent|opérateur|opératrice|superviseur|préposé|préposée|vivant|responsable;
        coup de fil serait|suffirait|m'arrangerait|plutôt; appel serait plus|mieux|bien|possible;
        est ce que|qu ___ est|sont|serait joignable|joignables|disponible|dispo pour|par|au|à|cet|ce|demain|aujourd;
        est ce que|qu _ monsieur|madame|responsable|conseiller|conseillère|directeur|directrice|il|elle __ joignable;
        quelqu un d'autre svp|stp|que; conseiller|conseillère|humain|quelqu|collègue|responsable|personne|chef __ prendre|prenne|reprenne|reprendre|prend|reprend le|la|mon relais|suite|main|dossier|cas;
        redonnez|redonne|rendez|repassez|repasse|remettez|remets moi|nous ?avec la|le|l|quelqu|avec dame|monsieur|personne|conseiller|conseillère|agent|un|collègue|quelqu;
        votre|ton|le supérieur|responsable|chef|patron|manager|directeur tout|immédiatement|maintenant|vite|svp|stp|sinon;
        directeur|directrice|responsable|gérant|gérante|patron|patronne|chef|conseiller|conseillère|manager|maire est ?t il|elle là|disponible|présent|présente|joignable|dispo|libre;
        appelez|appelle|allez|faites|fais ?venir ?me ?chercher votre|ton|le|un|une chef|responsable|patron|directeur|manager|supérieur|gérant|directrice;
        redirigez|orientez|dirigez|aiguillez|transférez|redirige|oriente|basculez ?moi|nous vers|à|a|au le|un|une|votre|la|quelqu ?bon|bonne service|personne|interlocuteur|équipe|pôle|un;
        faire|voir|regarder|revoir|étudier|régler|finaliser|organiser|poser ___ avec ?un|une|votre|le|la|l|mon|ma ?vrai|vraie @person;
        numéro|num|numéros|téléphone svp|stp|please|siouplait; quoi votre|ton|le num|numéro|téléphone;
        ${CAN}|${ASK} ?on|nous ?d en parler|discuter|causer ?au|par|de|avec|ensemble ?téléphone|vive; veux|voudrais|aimerais|souhaite|souhaiterais lui|leur parler;
        avoir|donnez|donner|donne|connaître|obtenir|laisser|laissez ?moi|me votre|ton numéro|téléphone; téléphone de|du ?la|l|votre direction|${DESK};
        prévoir|programmer|planifier|organiser|souhaite|voudrais|souhaiterais|aimerais|besoin _ un|d rappel; rappel serait|est ?il|t possible;
        aurais|aurait|aurions aimé|voulu|souhaité __ avoir|parler|joindre|rencontrer|voir|échanger|entretenir ?avec|à ?un|une|le|la|l|votre|mon|ma ${PEOPLE};
        convenir|prendre|avoir|obtenir|fixer|souhaite|voudrais|demande|sollicite _ rendez vous avec vos|votre ${PEOPLE};
        ${ASK} discuter|parler|causer de|du|des|d ___ avec|à ?un|une|le|la|l|votre ${PEOPLE}; ${ASK} ___ exposer|expliquer|raconter|montrer|soumettre|confier ___ à|a ?un|une|quelqu @person;
        faire|régler|regarder|voir|expliquer|traiter|finir ça|cela|ca|tout|le ?ensemble au|par|de|en téléphone|vive|visio|direct; on se fait|cale|prend|programme une|un ?petit|petite visio|appel|call|point; visio serait|svp|possible|plutôt; qu on s'appelle; on s'appelle|téléphone ?quand;
        va|vais|faudra ?me|nous falloir|avoir ?besoin un|une|quelqu|d ?vrai|vraie|un @person; il me|nous faudra un|une|quelqu ?vrai @person;
        créneau|moment|date|horaire|disponibilité|disponibilités avec|pour ?nous|vous|se|qu ?un|une|en|on ?vous|nous|en parler|rencontrer|appeler|échanger|discuter|appel|entretien|conseiller|conseillère|visio|parle;
        vrai|véritable|réel échange avec|de; venir|passer ?vous|lui ?en ?y parler|discuter|expliquer|exposer; quelqu ?un du|de ?l|la support|service|équipe|sav|staff en|là|ici|dispo;
        voix|préposé|préposée|vivant|infirmière s'il vous|te; voix|infirmière|standardiste svp|stp; vers|à|a qui me|nous|se tourner|adresser;
        un vivant|préposé|humain svp|stp|merci; être|etre pensant|vivant; vrais|vraies gens|personnes; un|une ?vrai|vraie adulte;
        ${ASK}|${CAN} ?d|de|à ?bien avoir|joindre|obtenir|trouver|contacter ?enfin|directement un|une|quelqu|le|la|mon|ma ?vrai|vraie|autre|un ${PEOPLE}|au;
        ${ASK} ?avoir|voir|parler ?à|avec son|votre|ton|vos|leur responsable|chef|supérieur|patron|directeur|directrice|manager|gérant;
        faudrait|faut|veux|voudrais|aimerais|attends __ quelqu un __ décroche|appelle|rappelle|réponde; et je l appelle|appellerai;
        donner|passer|trouver|avoir|joindre directement quelqu; que ce soit un humain|conseiller;
        tape|tapé|écris|dis|dit|répète|demande agent|conseiller|humain|opérateur|conseillère|responsable|operateur;
        que|qu un|une adulte|humain|personne|conseiller|conseillère|responsable|superviseur|chef|vraie|vrai ?humain|personne ?d|de ?autre|humain s|se|me|prenne|reprenne|regarde|relise|lise|tranche|décide|réponde|occupe|explique|soit;
        besoin|veux|voudrais|faudrait|faut|demande|souhaite|aimerais|exige ?simplement|juste|absolument|vraiment que quelqu un|d;
        cherche|trouver|trouve|veux|voudrais ?désespérément|juste|toujours quelqu ?un ?n|qui|au|du|pour|à ?importe|parle|sait|service|humain|répond;
        si quelqu un passe|lit|veut|peut|m|me|existe|est|entend|travaille; tomber sur une|un|quelqu|vrai voix|vraie|humain|conseiller|un;
        au secours|help|pitié|sos|hé|hey|eh|ohé|coucou|allo|allô|hello|secours ?svp|y|il|a|ya ?a quelqu; allo allo; m'entend; quelqu un m'entend;
        pas|plus|jamais|refuse|aime|horreur|marre ?pas|plus|de|d|à|a _ parle|parler|réponds|répond|répondre|discute|discuter|écris|cause|causer|converse|converser|raconte|raconter|explique|expliquer|dialogue|dialoguer|traite|traiter _ à|a|au|aux|avec ?un|une|votre|vos|ce|cet|cette|des|le|les|l ${BOT}|ordinateur|ordinateurs|logiciel|logiciels|programme|programmes|écran|écrans|script|scripts;
        parle|parles|réponds|répond|discute|écris|cause|dialogue|converse|parlerai|discuterai|répondrai|dialoguerai|continuerai|continue pas|plus|jamais ?de ?parler ?à|a|au|aux|avec ?un|une|votre|vos|ce|cet|cette|des|le|les|l ${BOT}|ordinateur|logiciel|programme|écran|script;
        pas|plus|refuse _ orientez|renvoyez|envoyez|proposez _ vers|à|au|l ?votre|l|le|un assistant|robot|bot|chatbot|faq;
        plus|stop|pas|arrêtez ?avec|de|d|vers ?le|la|les|l|votre assistant virtuel|automatique|vocal;
        sans|éviter ?de ?passer ?par le|un|une|la|l|votre ?un serveur vocal|automatique; sans passer par le|un|la|l|votre|une robot|bot|chatbot|standard|automate|ia;
        ${ASK} _ voir|régler|traiter|faire|gérer|finir ?ça|cela|ca avec|à une|un|quelqu|l ?vraie|vrai ${PEOPLE}; voir|régler|traiter ça|cela|ca avec un|une|quelqu ?vraie|vrai ${PEOPLE};
        où|ou|par passe|faut ?t|il ?on|passer pour joindre|parler|contacter; rassure|explique|renseigne|guide au|par téléphone;
        attendre|attends|attendrai|patiente|patienter qu un|une conseiller|conseillère|humain|agent|personne|responsable|vrai|vraie; j'attends|patiente un|une|le conseiller|conseillère|humain|opérateur;
        questions|affaire|histoire|problème|ça|cas à|a une|un|quelqu ?vraie|vrai|un ?être personne|humain|assis|assise|vivant|conseiller|en;
        pour quelqu'un qui a un|une prénom|nom|visage|coeur|cerveau; vous êtes|etes|t|es programmé|programmée|automatisé;
        l'un|un|une de|d vos|entre|tes ?vous|agents|conseillers|collègues|techniciens _ ${CAN} ?il|elle _ ${CALL}|passer|prendre|venir|recevoir|parler;
        dites|dis|dire|transmettez|demandez|signalez à|a|au|aux ___ me|m|nous rappeler|appeler|contacter|joindre|téléphoner|appelle|rappelle|contacte|recevoir;
        dites|dis|dire|demandez à|a votre|vos|ton __ que|de|qu ?je|il|elle ?l|le attends|vienne|venir|reçoive|appelle`,
    },
  },
  {
    kind: 'alone',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      1.5: `
        @human; humain réel; rappelez; parler; conseillère; conseiller humain; agent;
        agent humain; humaine; une personne; responsable; service client; le service client; sav svp;
        parler conseiller; contact humain; hotline; quelqu; allo; opératrice; un conseiller; rappel;
        rappelez moi; contact conseiller; être rappelé; joindre conseiller; téléphone; un agent;
        numéro de téléphone; numéro téléphone; interlocuteur; conseillé; conseille; hé ho; eh oh; ohé; y a quelqu; préposé;
        un préposé; un vivant; une voix; quelqu'un; un technicien; conseil téléphonique; allo allo`,
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
        ce|si|savoir ?que je parle à|a|avec un|une _ humain|robot|personne|bot;
        me rappeler|rappelez|rappelle le|la|les|mon|ma|mes|quel|quelle|comment|ce;
        rappelez|rappelle moi le|la|les|mon|ma|mes|quel|quelle|comment|ce;
        ai|avais|avons|a|eu parlé|discuté|échangé _ @person; ai eu _ @person; ai vu _ @person;
        eu un|une @person; avons eu _ @person; j'ai contacté _ @person; ai rencontré _ @person;
        mon|ma|votre conseiller|agent|conseillère m'a|ma dit|a; pas besoin d'un|de|une _ @person;
        inutile de me|de rappeler; pas la peine de me rappeler; pas besoin de me rappeler;
        ne me rappelez|contactez pas|plus; pas besoin de parler _ @person; sans parler à|a;
        erreur humaine; corps humain; ressources humaines; droits humains; dommage humain;
        humain|humaine gentil|agréable; votre responsable m'a|a;
        votre conseiller|conseillère|agent|responsable m'a|est|était; parler à un|une @person hier;
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
        rappelez|rappelle|rappeler|rappelles moi|me|nous mon|ma|mes|le|la|les|l|ce|quel|quelle|quels|que|combien|comment|votre|vos|quand;
        me rappeler|rappelle|rappelez mon|ma|mes|votre|vos|de|d|que|qu|combien|où|ou|quand|si;
        me rappelle|rappeler plus|pas|bien|même; je me rappelle|rappelles; ne me rappelle;
        cela|ça|il|elle me rappelle; rappel de|des|mon|vaccin|produit|pour|du|la|les|automatique|que;
        un rappel de|des|du|que|automatique|pour; je m'appelle _ et|madame|monsieur|né;
        je m'appelle; il s'appelle; elle s'appelle; qui s'appelle; comment s'appelle; ça s'appelle;
        me contacter|contactez|contacter|contacté|recontacter|recontactez|recontacté|joindre|répondre|répondez ?moi|uniquement|plutôt|de|préférence par|via|sur mail|email|courriel|écrit|message|courrier|messagerie|e;
        contactez|recontactez|contacter|recontacter|joignez moi|me|nous par mail|email|écrit|courriel|courrier|sms;
        être contacté|contactée|recontacté|recontactée par|via mail|email|écrit|sms;
        vous joindre|joins|envoyer|joint|jointe mon|ma|mes|un|une|des|ci|ce|cette|copie;
        vous joindre|joins|joint|jointe le|la|les|l document*|justificatif*|facture*|photo*|rib|copie*|attestation*|dossier|formulaire*|contrat|devis|ordonnance*;
        joindre un|une|mon|ma|le|la|des|les fichier|photo|photos|document|documents|pièce|pièces|justificatif|rib|capture|facture;
        contacter la|le|l|mon|ma|mes banque|police|fabricant|constructeur|livreur|transporteur|vendeur|voisin|mairie|assurance|propriétaire|médecin;
        es|êtes|etes|est|suis|serait|c ?tu|vous|ce|je|vraiment|bien|donc ?bien|vraiment|en|un|une ?train ?de|d ?parler|un|une ?vrai|vraie ?être robot|humain|humaine|bot|personne|conseiller|conseillère|machine|ia;
        c'est un|une ?vrai|vraie robot|humain|humaine|personne|conseiller;
        est ce|c ?qu|que|bien _ humain|personne|robot|machine|conseiller qui; est ce ?bien|vraiment un|une ?vrai|vraie humain|personne|robot|machine;
        parle|parler|discute|écris|communique|m'adresse|adresse ?je|bien ?bien ?à|a|avec un|une|de ?vrai|vraie humain|humaine|personne|robot|bot|machine|conseiller|conseillère|ia ou;
        ce que|qu|savoir|sûr je parle|discute|échange ?bien|là ?là à|a|avec _ @staff; parle je _ @staff; qui me répond;
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
        une personne en fauteuil|situation|difficulté|plus|moins|couple; une personne âgée|seule|dépendante|supplémentaire|de|par|à|m|qui|a|inconnue|malveillante;
        un|une|par|pour|seule|chaque|deux|trois|de personne|personnes supplémentaire|par|max|maximum;
        est|suis|êtes|sommes|tenu|tiens|tient|tenus responsable|responsables de|du|des|d; responsable légal|éditorial|civil;
        êtes|est|sont|suis|tenu|tient|tenus responsable|responsables; responsable si;
        commercial de|en|agressif; geste|centre|local|bail|code|nom|accord commercial;
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
        te parler de|d; on m'a parlé; parler français|anglais; parle français|anglais;
        il|elle|ils|mari|père|mère|fils|fille|enfant|femme|maman|papa|épouse n|ne parle|parlent pas|que|plus;
        mon fils|mari|père|ma|mère|enfant parle; @staff _ sourd;
        échange|échanger contre|de|du|d|un|une|mon|ma|le|la|l|cette|ce un|une|autre|la|le|taille;
        échange|échanger avec un|une|le|la ?autre taille|modèle|article|produit|pointure|couleur|coloris|autre;
        échanger|échange _ taille|produit|article|modèle|couleur|pointure|cadeau;
        à|a|de|pour|par|et|bravo|merci votre|vos|la|mon|ma|notre|cette|ce|le|au conseiller|conseillère|agent|responsable|manager merci;
        ou|et à|a|avec un|une robot|bot|machine|ia; robot|bot ou à|a|un|une|vraie|vrai;
        est ce un|une|bien robot|bot|humain;
        ne veux|souhaite|voudrais|peux|tiens pas ?à|être|de|pouvoir ?parler|avoir|passer ?à|a|avec|par|au ?un|une|le|être conseiller|conseillère|quelqu|rappelé|rappelée|contacté|contactée|appelé|appelée|téléphone|téléphoner|agent|humain;
        personne ne sait|peut|veut|me|m ?dit|croit;
        parle|parler je|bien à|a|avec un|une ?vrai|vraie robot|humain|personne|machine|bot;
        pas parler au téléphone;
        a|ont|avez|été|jamais|pas ?été|jamais|pas|toujours rappelé|recontacté|rappelée|recontactée;
        chef cuisinier|étoilé|pâtissier|exécutif; chef de|d cuisine|projet|chantier|service|bord|entreprise;
        ajouter|rajouter|inscrire|inviter|assurer|déclarer|rajoute|ajoute _ personne;
        humain a|ont|est|a t il|relu|relit|derrière; un humain a;
        rappelle|rappelez|rappeler moi|me juste|svp|stp|encore|donc le|la|les|mon|combien|quel;
        inutile|peine|sans|évite|éviter|évitez de|d|à|avoir|me ?avoir|me|vous parler|déranger|passer|appeler|contacter|joindre|rappeler ?à|a|avec|par|le|la|un|une|au _ conseiller|conseillère|agent|humain|quelqu|service|personne;
        pas|aucun besoin|envie de|d ?parler|appeler|un|une ?à|avec|un ?un|une conseiller|conseillère|agent|humain|rappel|appel;
        ai|avons|avez|ont|avais|avait|avions|aviez ?déjà|bien|longuement|pas|jamais|hier|aussi|enfin|même|juste ?pu parlé|parle|discuté|échangé|contacté|appelé|eu|eue|vu|rencontré|joint|dialogué ?à|a|avec|au|aux _ @staff;
        ai|avons|avais pu parler|joindre|avoir _ @staff;
        conseiller|conseillère|agent|agente|monsieur|dame|collègue|responsable|vendeur|vendeuse ?de|d|du ?l|la|votre|au ?agence|boutique|téléphone|accueil|magasin m'a|ont|était|est|vient|doit|devait|passe|arrive|qui;
        conseiller|conseillère|agent|dame|monsieur|collègue|responsable|vendeur|vendeuse a ?pas|bien|aussi|encore été|dit|fait|eu|promis|raccroché|appelé|refusé|validé|oublié|pris|répondu|confirmé|proposé|vu;
        conseiller|conseillère|collègue|agent|vendeur|dame|monsieur que j|je;
        savoir|plainte|écrire|signaler|remonter|transmettre|remonté|courrier à|a|auprès ?de votre|la|vos @person;
        conseiller du vendeur;
        attends|attend|attendait|attendons le|un|l coup|appel __ banquier|transporteur|livreur|médecin|notaire|hôpital|technicien|avocat;
        échange à|contre|ou|plutôt _ remboursement|avoir; pas un numéro; comme un numéro; numéro de secours;
        se déplace|déplacerait|déplacent; interprète|traducteur|infirmière qui _ déplace;
        vous|t avez|avait|avaient ?bien ?voulu me|nous recevoir; ai|avons trouvé quelqu; plutôt qu un appel;
        dois je contacter|appeler pour réserver|commander|louer|modifier|changer|connaître;
        numéro de la carte; numéro de pdl|pce|carte|retour|ticket|lot|vol|siège|place|train|chambre|adhérent|allocataire|sécu|sécurité|mon|ma|mai|juin|janvier|février|mars|avril|septembre|octobre|novembre|décembre|secours|tva|iban|bon ?carte ?est|portable|adhérent|assuré;
        mon|ma|ton|son|notre numéro; numéro de ma|mon|la|notre grand|mère|père|fille|associée|associé|carte|soeur|est|a|sur|du;
        tient|tiennent|tenez une permanence; se dit|croire|passe ?pour un humain; pas un humain ___ grave;
        m|nous a|ont|avez|aviez passé|transféré|renvoyé|basculé|baladé; me|nous passer|passe en|sur|au forfait|mode|option|abonnement|fibre|contrat|tarif|prélèvement|premium|pro;
        pas|plus|aucun|aucune besoin|utile|nécessaire|question|peine de|d me|m|nous|te|vous; peine|inutile de|d me|m|nous transférer|passer|mettre|rappeler|rediriger;
        y a ?il quelqu un qui fait|est|a|attend|s|crie|frappe|utilise|dort|occupe; y a ?tu du monde qui|devant|dans|partout|avant;
        que|qu le|la|l|votre|un|une|mon vendeur|vendeuse|conseiller|chef|responsable|gérant|direction|directeur ?me|m|nous|se|s rembourse|paie|paye|reprenne|échange|livre|répare|accepte|comprenne|fasse|change|renvoie|excuse|rende;
        ne|n peux|peut|puis|peu|pouvons pas|plus vous|te|m|me appeler|téléphoner|joindre|parler;
        décline|déclinons|refuse|annule|annulons l|le|votre|un|mon entretien|rendez|appel|rappel;
        suis|été|était|étais|suivi en ligne|communication|contact|relation|rapport avec; m|nous|t a|ont|avez demandé|dit|conseillé|indiqué;
        rendez vous téléphonique de|du|d lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|#|ce;
        puis|puisque le|la|les|un|une|votre|vos|mon|ma|quelqu|à|a|au|en|avec|plus;
        ne|plus|pas|sans|aucun|inutile|inutiles ?ai|a|y|est ?pas|plus besoin|lieu|peine|demande|demandais|tiens ?pas|plus ?besoin ?qu|que|d|de|à|pour ?l|être ?on|quelqu|me|nous ?un ?m|me|nous parler|téléphone|appelle|rappelle|rappeler|contacte|contacter|passer|joindre|rappelle ?à ?quelqu;
        annule|annuler|annulez|annulons|abandonne|retire _ demande|rappel|appel|entretien|rendez ?de ?vous ?rappel;
        mieux|utile|pratique ?plutôt que m'appeler; tellement|fait|quel|grand|un|du|content|contente|ravi|ravie|heureux|heureuse|chance|soulagement|bien|bon|rare ?de ?plaisir|bien de|d tomber|avoir|parler|eu|trouver ?eu ?sur|à|affaire ?à|a quelqu|une ?un|personne;
        ai|avons|a|avez|ont|avais|avait ?déjà|bien|juste|reçu passé|donné|reçu|eu un ?petit coup de; suite à|a mon|votre|notre coup|appel;
        ai|avais|avons|as|aurai|mon|notre|aurons ?déjà|bien|eu|pris|un ?un rendez vous _ avec|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|ce|hier;
        pour le|mon|notre|son|un rendez vous du; non|nan|mais|nn mais allo|allô;
        y a quelqu ___ ou|et ?c ?est _ robot|script|bot|machine|programme|ia;
        faut que quelqu ?un ?chez ?vous le|la|les|sache|voie|comprenne|vienne|passe;
        es|êtes|est|t|tu ?tes ?vraiment|sûr|sur ?que ?t|tu|es pas|même un|une humain|humaine|personne|robot|bot;
        annulation|changement|modification du|de|d rendez; testé|essayé|connais|connaît|remplacer|remplace|remettre|mettre _ humain|humaine; comme à quelqu;
        quelqu un pour|qui|chez __ clés|clé|clefs|remettre|ouvrir|réceptionner|accueillir|garder|livraison|colis|parabole;
        envoie|envoyez|envoyer ?moi|nous quelqu; vendre|vendu|louer|loué|attribué|attribuée|donné|donner _ quelqu un d'autre;
        quelqu un pour qui|dont; y a plus personne; plus personne;
        vendre|reverser|donner|répondre|dire à|a quelqu un qui; pas encore|jamais|toujours parlé à|a; rien à|a envoyer;
        quelqu ?un peut|pourrait ?t ?il ?me|m|nous dire|expliquer|traduire|indiquer|confirmer|préciser|éclairer ?si|quand|où|ou|pourquoi|comment|ce|par|la|le|cette;
        annulé|annuler|supprimer|supprimé le|mon|un|votre rendez|entretien;
        déconseille|déconseillé|interdit|interdite|interdisent|évite|défend|défendu de vous parler|contacter|appeler;
        nous|m appelle|appelles|appellent|rappelle par|nos|encore|toujours|ma|mon|madame|monsieur; elle|il|facteur me|nous téléphone|appelle|appelait;
        plutôt un|par mail|email|sms|courrier|écrit|message; plutôt|mieux __ que|qu m'appeler|me rappeler|téléphoner;
        mets|met|mettre|accuse|accuser|vise|blâme personne en|d; m'a|ont|nous|avait|a ?a guidé|aidé|renseigné par téléphone;
        logique|message|disque|mention|écrit|indiqué|marqué|annonce _ appelez|rappelez|contactez nous|moi; faut il appeler|téléphoner|contacter le service; par|au téléphone ou;
        commence|commencé à|a vous parler|écrire; plutôt|lieu ?au que|d|de|qu d|de ?être transféré|rappelé|appelé|passer`,
    },
  },
] satisfies readonly Table[])
