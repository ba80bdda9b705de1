import type { Table } from '../../language.ts'

/** French phrases that threaten people or premises, with the near-misses. */
export const violence: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'violence',
    claim: 'violence',
    also: { anger: 2.5 },
    weights: {
      3: `
        vais vous|te|les|tous|venir _ tuer|buter|crever|frapper|casser|cogner|péter|défoncer|exploser|démonter|brûler|cramer|massacrer|étrangler|éclater|égorger|planter;
        va|allons vous|te|venir _ tuer|buter|crever|frapper|cogner|péter|défoncer|démonter|brûler|cramer|massacrer|étrangler|éclater|égorger;
        vais tout casser|brûler|cramer|péter|exploser|faire sauter; tout faire sauter; mettre le feu;
        foutre le feu; vous casser la gueule|figure; te casser la gueule|figure; casse la gueule;
        péter la gueule|tronche; votre gueule en sang;
        je sais où vous|tu habitez|habites|travaillez|êtes|travailles|êtes;
        sais où sont vos|votre bureaux|locaux; vous allez le payer cher;
        tu vas le payer cher|de ta vie; vous allez le regretter physiquement; payer de votre|ta vie;
        je vous tue; je te tue;
        je vais venir avec un|une|mon|ma couteau|fusil|arme|batte|bat|marteau|bidon;
        avec un|une|mon|ma fusil|batte|couteau|barre; bombe dans|chez; poser|déposer une bombe;
        débarque|débarquer _ batte|fusil|couteau; attention à vous en sortant;
        vous attends à la sortie; t'attends à la sortie; attendre à la sortie;
        ça va mal finir pour vous|toi; il va y avoir des blessés|morts; descendre votre|ton;
        règle|régler ça aux poings; mettre mon poing; mon poing dans; sang va couler;
        méritez de mourir|crever; mérite de mourir|crever; crevez|crève _ tous; menace de mort`,
    },
  },
  {
    kind: 'except',
    cue: 'violence',
    claim: 'violence',
    weights: {
      1: `
        vais|va finir par me|nous; me tuer; vais me _ tuer|casser|péter;
        péter un|les câble|plomb|plombs|câbles; va me rendre;
        tuer le temps|virus|moustiques|mauvaises|herbes|insectes|bugs|bug; moustiques;
        casser la|ma tirelire; exploser la facture|mon forfait|data; brûler les calories;
        casser _ tête; casser les pieds|oreilles|couilles|prix; péter les plombs; vais craquer;
        la batterie; feu d'artifice; feu vert`,
    },
  },
] satisfies readonly Table[])
