import type { Table } from '../../language.ts'

/** French phrases that let fear that the customer wants to die, with the near-misses. */
export const selfHarm: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'self-harm',
    claim: 'selfHarm',
    also: { sadness: 2.6 },
    weights: {
      3: `
        en finir; vais|veux|voudrais|envie _ me suicider|tuer|pendre|supprimer|foutre; me suicider;
        suicide; suicider; suicidaire|suicidaires; mettre fin à|a mes|ma jours|vie; fin à mes jours;
        plus envie|goût|la force|le courage de vivre; plus envie de vivre; plus envie d'être là;
        plus goût à la vie; envie de mourir|crever|disparaître;
        veux|voudrais|préfère|préférerais mourir|disparaître|crever;
        à quoi bon vivre|continuer à vivre; à quoi bon vivre|exister; quoi bon continuer à vivre;
        quoi bon vivre; plus de raison de vivre; aucune raison de vivre;
        la vie ne vaut|vaut plus|pas; vie n'a plus de sens; plus de sens à ma vie;
        me jeter sous|du|par|d; sauter du pont|par la fenêtre; m'ouvrir les veines;
        me tailler les veines; serai plus là|la pour|demain|de; ne serai plus là|la;
        ne serai bientôt plus; mieux sans moi; serait mieux si je n'étais; je veux mourir;
        avaler mes|tous|des _ médicaments|cachets; me foutre en l'air; foutre en l'air; idées noires;
        plus supporter de vivre; dormir et ne plus|jamais me réveiller; ne plus me réveiller;
        disparaître pour toujours; personne ne me regretterait; quitter ce monde; me faire du mal;
        me scarifie|mutile|scarifier|mutiler; préférerais être mort|morte; mieux mort|morte;
        autant|mieux|préfère|aimerais|voudrais|veux|vaut ?que|mourir|crever|en ?tout|cela|ça ?s|en mourir|crever|disparaître|arrête|arrêter|finir|finisse|dormir|partir ?définitivement|pour|toujours|à|jamais;
        autant|mieux|veux|voudrais|aimerais que tout s'arrête|arrete|finisse|termine;
        tout arrêter pour toujours|définitivement;
        à quoi ça|bon sert|continuer|vivre ?de continuer|vivre|exister|rester;
        plus|pas ?de sens ?à|a ?ma|la vie;
        me|m|se|nous suicider|suicide|pendre|flinguer|flingue|buter|foutre|jeter|jette|tirer|tailler|tuer|supprimer|ouvrir|zigouiller|noyer|balancer|immoler ?une|sous|du|les|par|dans|d|en|ce|ici|dans|avec|mon|au|à|je|si|demain|bientôt|svp|la ?balle|train|pont|toit|veines|fenêtre|vide|l|métro|seine|rhône|air|camion;
        pensées|idées|envies|pulsions suicidaires|noires|sombres|morbides|de mort;
        serai|serais plus là|la|de ce monde;
        serai|serais mort|morte|morts ?et|bientôt|vous|quand|avant;
        m'endormir|dormir ?et pour toujours|jamais|ne; ne tiendrai plus|pas longtemps|le;
        je ne tiens plus debout à vivre; j'en finis|finirai ?avec la vie|moi;
        dire adieu ?à ?tous|tout|mes; adieu à|a tous|tout|mes; c'est un adieu; lettre d'adieu; 3114;
        me faire|fasse|fais du|de|mal ?mal ?pour|à|si; faire une connerie|bêtise|bétise;
        une connerie irréparable; tentative de suicide; scarifi*;
        j'en ai assez|marre de vivre|la vie|cette; fatigué|fatiguée de vivre|exister;
        cette vie ?de ?merde ?ne|n|m; mes enfants seraient|seront mieux|orphelins;
        plus|pas|aucune|perdu la|de|le|l|aucune|envie force|courage|goût|envie|raison|raisons de|d vivre|continuer|exister|me lever;
        plus|pas envie|force|courage|goût de|d|à|a continuer|vivre|lever|exister|lutter|rien;
        plus la force ?de ?continuer; plus|pas goût à|a ?la rien|vie;
        ma vie n a|est plus|rien|aucun ?de sens; ma vie est|vaut foutue|finie|rien;
        ma vie ne vaut|sert plus|rien|à; vie ne vaut|sert|mérite plus|pas|rien;
        avaler|avalé|avale|vider|vide|prendre|prends toute|toutes|tous|la|une|les|des ?mes|la|ma|les boîte|boîtes|plaquette|médicaments|médocs|cachets|somnifères|comprimés|lexomil ?de ?tout|en|pour|et;
        ne plus|jamais ?jamais me réveiller; ne plus|pas exister; ne|n ?plus plus être là;
        envie|envies de|d|que ?m|tout|en|me|plus|tout mourir|crever|disparaître|finir|sauter|foutre|s'arrête;
        veux|voudrais|vouloir plus|pas ?me|être réveiller|exister|vivre|là;
        à|a quoi bon|ça|sa sert|vivre|continuer|exister|se ?de|d|à vivre|continuer|exister|battre;
        à|a quoi bon vivre|exister|lutter; à|a quoi ça|sa|bon ?sert ?de continuer|vivre|exister;
        quand je|j ne serai|serais plus ?là|là; quand je|j serai|serais mort|morte;
        ils|tout|vous|monde|famille|enfants seraient|serait|seront|serez|sera ?bien mieux|débarrassé|débarrassés sans moi|de;
        mort|morte demain|bientôt; serai|serais mort|morte;
        marre|assez|fatigué|fatiguée|lasse|peux|plus ?plus ?de|d de|d vivre|exister|la vie|cette vie;
        personne ne me|m regrettera|pleurera|manquera|manquerait;
        personne ne remarquera|remarquerait ma|si|que|mon ?je;
        sert à|a rien|quoi de vivre|continuer|exister; sert plus à|a rien de vivre|continuer;
        plus|pas envie d|de être là`,
    },
  },
  {
    kind: 'except',
    cue: 'self-harm',
    claim: 'selfHarm',
    weights: {
      1: `
        va|vont|allez finir par me tuer; va me tuer; à mourir de;
        mourir de rire|chaud|faim|froid|curiosité|soif; disparaître de|du|des;
        suicide commercial|social|collectif;
        ne serai plus là|la _ lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|vacances|#|livraison|recevoir|réceptionner|août|juillet|bureau;
        serai plus là|la _ lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|vacances|livraison|réceptionner|quand _ livreur;
        ne serai plus là|la pour réceptionner|recevoir|le|la; me tuer à;
        serai plus là|la pour réceptionner|recevoir|la|le;
        me tuer|tue|buter ?à|a|au|de|la|mon|d ?répéter|tâche|travail|rire|santé|dos|yeux|expliquer|dire;
        va|vont|allez|vas|finir|finira|finiront ?finir ?par me tuer|buter|achever;
        me jeter|jette|jetter ?sur|dans|à|dehors|le ?la|eau|un|une|bras|votre|le;
        me faire mal au|à|aux|aux|avec|en|le|la|un;
        tirer|tire ?une|du|de|des|sur|le|d affaire|photo|chèque|carte|argent;
        sauter dans|de|sur|le|du ?piscine|joie|train;
        m'ouvrir ?un|une|le|la|l|ce compte|compte|livret|ligne|accès|porte;
        prendre|prends ?mes|mon|tous|ses|des|un|les médicaments|cachets|comprimés ?et|sans|chaque|à|matin|pour|depuis|le|qui;
        plus là|la ?à|a|au|ce|cette|en|le|dans|pour|entre|quand|après|avant|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche ?livreur|pour|adresse|réceptionner|recevoir;
        serai plus là|la à|au|chez|en|pour|quand|lundi|mardi|mercredi|jeudi|vendredi|après|pendant|dans;
        plus ?la|le|l|de envie|force|courage|goût|raison de|d|à me|vous|continuer|rester|commander|acheter|jouer|cuisiner|rappeler|insister|venir|payer|chez|rester|lutter|continuer avec|chez|à|mon|un|au|contre|vous|de|mes|l|sur|votre|ici|client|cliente|abonné;
        à|a quoi ?ça|bon sert ?de|d|ce|cette|votre|le|la|un|une|l|continuer ?assurance|bouton|service|option|carte|garantie|payer|application|touche|frais|continuer ?à ?payer;
        plus d'envie; dormir sur|dans|à|avec|tranquille|tranquillement|mieux;
        le courage de rappeler|tout|faire|relire|lire; personne ne m'a|répond|est;
        disparaître de|du|des|mon|ma|les|le|la|ces|l;
        disparaître ?mes|cette|ces|les tache|taches|pub|publicités;
        mourir|crever ?de|d|dans|sur rire|chaud|faim|froid|soif|honte|ennui|curiosité|jalousie;
        serai mort|morte|morts avant de|d|que recevoir|l|avoir|le|mon|vous;
        serai|serais mort|morte|morts ?avant|quand ?d|de|que|vous|le|la|mon;
        faire|fais|fait|fasse une|la bêtise|connerie ?en|sur|avec|de ?commandant|site|appli|tapant|manip|la|payant;
        marre|assez ?de|d vivre ?dans|avec|sans|chez|ça|cela|ce;
        plus la force|envie ?de|d ?d insister|continuer|me|m|appeler|discuter|lutter|argumenter|rappeler ?avec|chez|vous|battre|contre;
        à|a quoi bon payer|rester|appeler|avoir|prendre|insister|souscrire|écrire|commander|un|une|me;
        foutre|foutu|fout en l'air mon|ma|notre|le|la|toute|nos ?vacances|commande|week|anniversaire|voyage|mariage|ordi|soirée|journée;
        en finir avec cette|ce|cet|ces|votre|vos|mon|ma|mes|le|les|un|une|l;
        en finir au|pour|sur|une|rapidement|vite;
        en finir avec la commande|livraison|facture|procédure|démarche|paperasse|réclamation|demande|résiliation;
        en finir avec elle|lui`,
    },
  },
  {
    kind: 'signal',
    cue: 'self-harm',
    claim: 'selfHarm',
    also: { sadness: 2.6 },
    weights: {
      3.1: `
        finir avec la vie|tout|moi; mettre fin à|a tout|ça`,
    },
  },
] satisfies readonly Table[])
