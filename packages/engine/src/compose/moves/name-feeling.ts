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
      b: [
        'Votre mécontentement est clair, et je ne le minimise pas.',
        'Ton mécontentement est clair, et je ne le minimise pas.',
      ],
      c: [
        'Je vois que cela ne vous convient pas du tout.',
        'Je vois que cela ne te convient pas du tout.',
      ],
      d: ['Je vois que vous en avez assez.', 'Je vois que tu en as assez.'],
      e: [
        'Je vois que vous attendiez mieux de {company}.',
        'Je vois que tu attendais mieux de {company}.',
      ],
      f: ['J’entends votre mécontentement.', 'J’entends ton mécontentement.'],
    },
    en: {
      a: 'I can hear that this situation upsets you.',
      b: 'You are clearly unhappy with this, and I will not play it down.',
      c: 'I can see that this is not acceptable to you.',
      d: 'I can see that you have had enough of this.',
      e: 'I can see that you expected better from {company}.',
      f: 'I hear that you are not satisfied.',
    },
  },
  'name-feeling.let-down': {
    fr: {
      a: ['Je vois que cela vous déçoit.', 'Je vois que cela te déçoit.'],
      b: [
        'Je vois que vous attendiez mieux de {company}.',
        'Je vois que tu attendais mieux de {company}.',
      ],
      c: [
        'Vous vous attendiez à autre chose, je le vois bien.',
        'Tu t’attendais à autre chose, je le vois bien.',
      ],
      d: ['J’entends votre déception.', 'J’entends ta déception.'],
      e: [
        'Je vois que ce n’est pas ce que vous espériez.',
        'Je vois que ce n’est pas ce que tu espérais.',
      ],
    },
    en: {
      a: 'I can see that this disappoints you.',
      b: 'I can see that you expected better from {company}.',
      c: 'You expected something else, and I can see that.',
      d: 'I hear your disappointment.',
      e: 'I can see that this is not what you had hoped for.',
    },
  },
  'name-feeling.heavy': {
    fr: {
      a: [
        'Je vois que ce moment est difficile pour vous.',
        'Je vois que ce moment est difficile pour toi.',
      ],
      b: ['Je vois que cela vous pèse.', 'Je vois que cela te pèse.'],
      c: [
        'Vous traversez un moment difficile, je le vois bien.',
        'Tu traverses un moment difficile, je le vois bien.',
      ],
      d: ['J’entends que c’est difficile pour vous.', 'J’entends que c’est difficile pour toi.'],
      e: 'Merci de l’avoir écrit, même si c’est difficile.',
    },
    en: {
      a: 'I can see that this is a hard time for you.',
      b: 'I can see that this weighs on you.',
      c: 'You are going through a hard time, and I can see that.',
      d: 'I hear that this is hard on you.',
      e: 'Thank you for writing it, difficult as it is.',
    },
  },
  'name-feeling.worried': {
    fr: {
      a: ['Je vois que cela vous inquiète.', 'Je vois que cela t’inquiète.'],
      b: [
        'Je vois que vous avez besoin de savoir où vous en êtes.',
        'Je vois que tu as besoin de savoir où tu en es.',
      ],
      c: ['J’entends votre inquiétude.', 'J’entends ton inquiétude.'],
      d: [
        'Vous voulez savoir à quoi vous en tenir, c’est bien normal.',
        'Tu veux savoir à quoi t’en tenir, c’est bien normal.',
      ],
      e: ['Votre inquiétude se comprend.', 'Ton inquiétude se comprend.'],
    },
    en: {
      a: 'I can see that this worries you.',
      b: 'I can see that you need to know where you stand.',
      c: 'I hear your concern.',
      d: 'You want to know what to expect, and that is only natural.',
      e: 'Your concern is understandable.',
    },
  },
  'name-feeling.lost': {
    fr: {
      a: ['Je vois que ce n’est pas clair pour vous.', 'Je vois que ce n’est pas clair pour toi.'],
      b: ['Je vois qu’il vous manque une explication.', 'Je vois qu’il te manque une explication.'],
      c: 'J’entends que la marche à suivre n’est pas claire.',
      d: ['Je vois que vous cherchez comment faire.', 'Je vois que tu cherches comment faire.'],
      e: [
        'Je vois que vous avez besoin d’y voir plus clair.',
        'Je vois que tu as besoin d’y voir plus clair.',
      ],
    },
    en: {
      a: 'I can see that this is not clear to you.',
      b: 'I can see that you are missing an explanation.',
      c: 'I hear that it is not clear what to do.',
      d: 'I can see that you are looking for the way to do it.',
      e: 'I can see that you need a clearer picture.',
    },
  },
  'name-feeling.plain': {
    fr: {
      a: ['Je vois que cela vous pose problème.', 'Je vois que cela te pose problème.'],
      b: 'Je vois que cela ne se passe pas comme prévu.',
      c: ['J’entends que cela ne vous convient pas.', 'J’entends que cela ne te convient pas.'],
      d: ['Je vois que vous attendez une solution.', 'Je vois que tu attends une solution.'],
      e: [
        'Je vois que les choses ne se passent pas comme vous le voudriez.',
        'Je vois que les choses ne se passent pas comme tu le voudrais.',
      ],
    },
    en: {
      a: 'I can see that this is a problem for you.',
      b: 'I can see that this is not going as planned.',
      c: 'I hear that this does not suit you.',
      d: 'I can see that you are waiting for a solution.',
      e: 'I can see that things are not going as you would like.',
    },
  },
})
