import { pieces } from '../piece.ts'

/** Restating what the customer wrote: their fact, or how often they had to write it. */
export const acknowledge = pieces({
  'acknowledge.fact': {
    fr: {
      a: ['Je vois que vous écrivez pour {fact}.', 'Je vois que tu écris pour {fact}.'],
      b: ['J’ai bien lu votre message : {fact}.', 'J’ai bien lu ton message : {fact}.'],
      c: ['Je note ce que vous m’écrivez : {fact}.', 'Je note ce que tu m’écris : {fact}.'],
      d: ['Si je résume votre message : {fact}.', 'Si je résume ton message : {fact}.'],
      e: [
        'J’ai relevé ceci dans votre message : {fact}.',
        'J’ai relevé ceci dans ton message : {fact}.',
      ],
      f: ['Je reprends votre demande : {fact}.', 'Je reprends ta demande : {fact}.'],
      g: [
        'Votre message porte bien sur ceci : {fact}.',
        'Ton message porte bien sur ceci : {fact}.',
      ],
    },
    en: {
      a: 'I can see that you are writing about {fact}.',
      b: 'I have read your message: {fact}.',
      c: 'I note what you wrote: {fact}.',
      d: 'To sum up your message: {fact}.',
      e: 'This is what I read in your message: {fact}.',
      f: 'Let me restate your request: {fact}.',
      g: 'Your message is about this: {fact}.',
    },
  },
  'acknowledge.bare': {
    fr: {
      a: ['J’ai bien lu votre message.', 'J’ai bien lu ton message.'],
      b: [
        'Je vois que quelque chose ne va pas comme vous le vouliez.',
        'Je vois que quelque chose ne va pas comme tu le voulais.',
      ],
      c: ['J’ai lu ce que vous décrivez.', 'J’ai lu ce que tu décris.'],
      d: ['Je note ce que vous venez d’écrire.', 'Je note ce que tu viens d’écrire.'],
      e: [
        'Votre message est bien arrivé, et je l’ai lu en entier.',
        'Ton message est bien arrivé, et je l’ai lu en entier.',
      ],
      f: ['Je prends note de ce que vous signalez.', 'Je prends note de ce que tu signales.'],
    },
    en: {
      a: 'I have read your message.',
      b: 'I can see that something is not as it should be.',
      c: 'I have read what you describe.',
      d: 'I note what you have just written.',
      e: 'Your message has arrived, and I have read all of it.',
      f: 'I take note of what you report.',
    },
  },
  'acknowledge.count': {
    fr: {
      a: [
        'Je vois que vous écrivez pour la {count} fois à ce sujet.',
        'Je vois que tu écris pour la {count} fois à ce sujet.',
      ],
      b: [
        'C’est la {count} fois que vous devez le signaler, je le note.',
        'C’est la {count} fois que tu dois le signaler, je le note.',
      ],
      c: [
        'Je lis que c’est votre {count} message à ce sujet.',
        'Je lis que c’est ton {count} message à ce sujet.',
      ],
      d: [
        'Je note que vous en êtes à la {count} relance.',
        'Je note que tu en es à la {count} relance.',
      ],
      e: [
        'Vous avez dû revenir une {count} fois, c’est écrit noir sur blanc.',
        'Tu as dû revenir une {count} fois, c’est écrit noir sur blanc.',
      ],
    },
    en: {
      a: 'I can see that you are writing about this for the {count} time.',
      b: 'This is the {count} time you have had to report it, and I note that.',
      c: 'I read that this is your {count} message on the subject.',
      d: 'I note that you have now asked for the {count} time.',
      e: 'You had to come back for the {count} time, and I have noted it.',
    },
  },
  'acknowledge.again': {
    fr: {
      a: [
        'Je vois que vous avez déjà dû expliquer cela.',
        'Je vois que tu as déjà dû expliquer cela.',
      ],
      b: [
        'Je lis que ce n’est pas votre premier message à ce sujet.',
        'Je lis que ce n’est pas ton premier message à ce sujet.',
      ],
      c: [
        'Je note que vous aviez déjà signalé ce point.',
        'Je note que tu avais déjà signalé ce point.',
      ],
      d: [
        'Vous avez dû revenir vers {company} pour la même chose, je le note.',
        'Tu as dû revenir vers {company} pour la même chose, je le note.',
      ],
      e: [
        'Je vois que cette demande vous a déjà pris du temps.',
        'Je vois que cette demande t’a déjà pris du temps.',
      ],
    },
    en: {
      a: 'I can see that you have already had to explain this.',
      b: 'I read that this is not your first message on the subject.',
      c: 'I note that you had already reported this.',
      d: 'You had to come back to {company} for the same thing, and I note it.',
      e: 'I can see that this request has already taken your time.',
    },
  },
})
