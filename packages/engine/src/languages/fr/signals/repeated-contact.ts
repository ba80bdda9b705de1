import type { Table } from '../../language.ts'

/** French phrases that say that the matter was raised before, with the near-misses. */
export const repeatedContact: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    weights: {
      2: `
        @ordinal fois que je|j|nous|on vous|te|contacte|contactons|appelle|écris|relance|demande|explique|signale|réclame|envoie|vous;
        @ordinal fois _ vous|te contacte|contacter|appelle|écris|relance|demande|explique|signale|réclame;
        @ordinal mail|email|message|appel|relance|courrier|courriel|demande|réclamation|fois que je demande;
        # mails|messages|appels|emails|courriels|relances|courriers _ sans|restés|aucune|rien|et;
        rappeler|relancer|recontacter|réexpliquer # fois;
        # fois que je|j|on vous|te|appelle|contacte|écris|relance|demande|explique|signale|réclame;
        ça|cela fait # fois que je|j|nous;
        @many fois que je|j vous|te|appelle|contacte|écris|relance|demande|explique|signale|réclame;
        je|j vous|te ai|l|le|avais déjà écrit|contacté|appelé|signalé|expliqué|demandé|envoyé|relancé|dit|prévenu|alerté;
        vous|te l'ai déjà;
        ai déjà écrit|contacté|appelé|signalé|expliqué|demandé|relancé|dit|prévenu|alerté|réclamé|téléphoné|ouvert;
        avons déjà écrit|contacté|appelé|signalé|expliqué|demandé|relancé;
        avais déjà écrit|contacté|appelé|signalé|expliqué|demandé|relancé;
        déjà appelé|contacté|écrit|relancé|signalé|téléphoné _ fois|vous|hier|semaine|mois;
        vous ai contacté|écrit|appelé|relancé|envoyé un|une|des|plusieurs|#|@many mail|mails|message|messages|email|emails|fois|courrier|courriers|courriel|il|la|le|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi;
        je|nous vous|te relance|relançons; je relance; relancé|relancée; me permets de vous relancer;
        me permets de relancer; relance concernant; je reviens vers vous; reviens vers vous;
        nous revenons vers vous;
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
        vous m'aviez|m'avez dit|promis|assuré|répondu|affirmé;
        j'attends toujours votre|une|la|un réponse|retour|rappel|appel; j'attends toujours que vous;
        encore une fois je vous; je vous recontacte; je recontacte; je vous réécris; je réécris;
        je vous rappelle pour la|mon|une|le; comme je vous l'ai|avais;
        comme déjà expliqué|dit|signalé|indiqué;
        comme expliqué|dit|indiqué précédemment|dans|hier|lors; énième fois que;
        énième relance|mail|message|demande; déjà eu|parlé _ @person|collègue|collègues|fois;
        chaque fois que je vous|j'appelle|appelle|contacte; à chaque fois que j'appelle;
        depuis mon|ma|mes dernier|dernière|premier|première|derniers mail|message|appel|demande|relance;
        je dois _ réexpliquer|répéter; tout réexpliquer;
        j'ai parlé avec|à|a _ hier|semaine|lundi|mardi|mercredi|jeudi|vendredi _ toujours`,
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
        @ordinal fois que je|j _ commande|achète|viens|reçois`,
    },
  },
] satisfies readonly Table[])
