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
        me scarifie|mutile|scarifier|mutiler; préférerais être mort|morte; mieux mort|morte`,
    },
  },
  {
    kind: 'except',
    cue: 'self-harm',
    claim: 'selfHarm',
    weights: {
      1: `
        en finir avec|au|pour|sur|une|rapidement|vite|et|de; finir avec;
        va|vont|allez finir par me tuer; va me tuer; à mourir de;
        mourir de rire|chaud|faim|froid|curiosité|soif;
        foutre en l'air mon|ma|mes|notre|nos|le|la|les; disparaître de|du|des;
        suicide commercial|social|collectif;
        ne serai plus là|la _ lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|vacances|#|livraison|recevoir|réceptionner|août|juillet|bureau;
        serai plus là|la _ lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|vacances|livraison|réceptionner|quand _ livreur;
        ne serai plus là|la pour réceptionner|recevoir|le|la; me tuer à;
        serai plus là|la pour réceptionner|recevoir|la|le`,
    },
  },
] satisfies readonly Table[])
