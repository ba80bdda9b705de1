import type { Table } from '../../language.ts'

/** French phrases that tell of a death that concerns the request, with the near-misses. */
export const bereavement: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'bereavement',
    claim: 'bereavement',
    weights: {
      2: `
        @family _ décédé|décédée|décédés|mort|morte|disparu|disparue;
        @family _ vient _ décéder|mourir; @family nous|m a|as quitté|quittés|quittées;
        perdu|perdue|perdre mon|ma|mes|notre|nos @family;
        décès|mort|disparition|perte|deuil|enterrement|obsèques|funérailles de|d|du _ @family;
        le décès de|du|d|survenu; un décès; son|leur décès; acte|certificat de décès;
        suite au|a|à|un décès; titulaire _ décédé|décédée; est décédé|décédée;
        décédé|décédée le|hier|il|ce|depuis|en|samedi|dimanche|lundi; vient de décéder;
        a perdu la vie; obsèques; funérailles; enterrement; avis de décès;
        je suis|devenu|devenue veuf|veuve; en deuil; défunt|défunte|défunts; feu mon|ma;
        succession de mon|ma|mes|monsieur|madame; nous a quittés; pompes funèbres; fausse couche;
        mort né`,
    },
  },
  {
    kind: 'except',
    cue: 'bereavement',
    claim: 'bereavement',
    weights: {
      1: `
        mort|morte|morts de rire|faim|fatigue|peur|trouille|soif|froid|chaud|honte|inquiétude;
        batterie|pile|écran|ordinateur|téléphone|appareil|machine|point|angle mort|morte;
        assurance|capital|garantie|option|contrat décès;
        perdu|perdue mon|ma|mes _ code|carte|mot|colis|ticket|clé|clés|facture|téléphone|identifiant;
        perdu mon|ma|mes @family _ magasin|parking|vue; jouet; roman|film|série _ mort;
        enterrement de vie; décès du produit|téléphone|ordinateur|frigo; point mort`,
    },
  },
] satisfies readonly Table[])
