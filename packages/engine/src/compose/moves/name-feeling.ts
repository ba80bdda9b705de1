import { pieces } from '../piece.ts'

/**
 * Naming what the words express, never claiming to share or to know it. Verbs instead of
 * participles, so that no gender is guessed.
 */
export const nameFeeling = pieces({
  'name-feeling.upset': {
    fr: {
      a: [
        'J’entends que cette situation vous contrarie.',
        'J’entends que cette situation te contrarie.',
      ],
      b: ['Je lis votre mécontentement.', 'Je lis ton mécontentement.'],
      c: ['Vous dites clairement que cela ne va pas.', 'Tu dis clairement que cela ne va pas.'],
      d: [
        'Je vois que cela vous agace, et vous le dites.',
        'Je vois que cela t’agace, et tu le dis.',
      ],
      e: [
        'Ce que vous écrivez montre que cela a trop duré.',
        'Ce que tu écris montre que cela a trop duré.',
      ],
      f: ['J’entends que vous attendez autre chose.', 'J’entends que tu attends autre chose.'],
    },
    en: {
      a: 'I hear that this situation upsets you.',
      b: 'I can read that you are not satisfied.',
      c: 'You say clearly that this is not right.',
      d: 'I can see that this annoys you, and you say so.',
      e: 'What you write shows that this has gone on too long.',
      f: 'I hear that you expected something else.',
    },
  },
  'name-feeling.let-down': {
    fr: {
      a: ['Je lis que cela vous déçoit.', 'Je lis que cela te déçoit.'],
      b: ['Je vois que vous attendiez mieux.', 'Je vois que tu attendais mieux.'],
      c: ['Vous écrivez que le compte n’y est pas.', 'Tu écris que le compte n’y est pas.'],
      d: ['J’entends votre déception.', 'J’entends ta déception.'],
      e: [
        'Je note que ce n’est pas ce que vous espériez.',
        'Je note que ce n’est pas ce que tu espérais.',
      ],
    },
    en: {
      a: 'I can read that this disappoints you.',
      b: 'I can see that you expected better.',
      c: 'You write that this falls short.',
      d: 'I hear your disappointment.',
      e: 'I note that this is not what you had hoped for.',
    },
  },
  'name-feeling.heavy': {
    fr: {
      a: ['Je lis que ce moment est lourd pour vous.', 'Je lis que ce moment est lourd pour toi.'],
      b: ['Je vois que cela vous pèse.', 'Je vois que cela te pèse.'],
      c: [
        'Ce que vous écrivez est difficile, je le lis avec attention.',
        'Ce que tu écris est difficile, je le lis avec attention.',
      ],
      d: ['J’entends que cela vous coûte.', 'J’entends que cela te coûte.'],
      e: 'Merci de l’avoir écrit, même si c’est difficile.',
    },
    en: {
      a: 'I read that this is a heavy moment for you.',
      b: 'I can see that this weighs on you.',
      c: 'What you write is difficult, and I read it with attention.',
      d: 'I hear that this is hard on you.',
      e: 'Thank you for writing it, difficult as it is.',
    },
  },
  'name-feeling.worried': {
    fr: {
      a: ['Je lis que cela vous inquiète.', 'Je lis que cela t’inquiète.'],
      b: ['Je vois que vous voulez savoir où vous allez.', 'Je vois que tu veux savoir où tu vas.'],
      c: ['J’entends votre inquiétude.', 'J’entends ton inquiétude.'],
      d: ['Je note ce que vous craignez.', 'Je note ce que tu crains.'],
      e: ['Vous avez besoin d’y voir clair, je le lis.', 'Tu as besoin d’y voir clair, je le lis.'],
    },
    en: {
      a: 'I can read that this worries you.',
      b: 'I can see that you want to know where this is going.',
      c: 'I hear your concern.',
      d: 'I note what you are afraid might happen.',
      e: 'You need a clear view of this, as I read it.',
    },
  },
  'name-feeling.lost': {
    fr: {
      a: ['Je vois que ce n’est pas clair pour vous.', 'Je vois que ce n’est pas clair pour toi.'],
      b: ['Je lis que les explications vous manquent.', 'Je lis que les explications te manquent.'],
      c: 'J’entends que la démarche n’est pas claire.',
      d: ['Je note que vous cherchez comment faire.', 'Je note que tu cherches comment faire.'],
      e: [
        'Vous dites que cela vous échappe, je le note.',
        'Tu dis que cela t’échappe, je le note.',
      ],
    },
    en: {
      a: 'I can see that this is not clear to you.',
      b: 'I read that you are missing an explanation.',
      c: 'I hear that the steps are not clear.',
      d: 'I note that you are looking for the way to do it.',
      e: 'You say that this makes no sense so far, and I note it.',
    },
  },
  'name-feeling.plain': {
    fr: {
      a: ['Je vois que cela vous pose un problème.', 'Je vois que cela te pose un problème.'],
      b: 'Je lis que cela ne se passe pas comme prévu.',
      c: ['J’entends que cela vous gêne.', 'J’entends que cela te gêne.'],
      d: ['Je note que vous attendez une solution.', 'Je note que tu attends une solution.'],
      e: [
        'Vous signalez que cela ne convient pas, je le note.',
        'Tu signales que cela ne convient pas, je le note.',
      ],
    },
    en: {
      a: 'I can see that this is a problem for you.',
      b: 'I read that this is not going as planned.',
      c: 'I hear that this gets in your way.',
      d: 'I note that you are waiting for a solution.',
      e: 'You report that this does not suit you, and I note it.',
    },
  },
})
