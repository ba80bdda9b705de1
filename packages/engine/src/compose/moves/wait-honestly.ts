import { pieces } from '../piece.ts'

/** What is known about the wait while the team is there, and nothing more. */
export const waitHonestly = pieces({
  'wait.next': {
    fr: {
      a: 'Aucune autre conversation n’attend avant la [vôtre|tienne].',
      b: '[Votre|Ta] conversation est la prochaine dans la file.',
      c: 'Il n’y a personne devant [vous|toi] dans la file.',
      d: 'L’équipe est en ligne, et [vous êtes|tu es] en tête de file.',
      e: 'Personne d’autre n’attend devant [vous|toi].',
      f: '[Votre|Ta] conversation passe en premier.',
      g: 'La file est vide devant [vous|toi].',
      h: '[Vous êtes|Tu es] en tête de file.',
    },
    en: {
      a: 'No other conversation is waiting before yours.',
      b: 'Your conversation is next in the queue.',
      c: 'There is nobody ahead of you in the queue.',
      d: 'The team is online, and you are first in the queue.',
      e: 'Nobody else is waiting ahead of you.',
      f: 'Your conversation comes first.',
      g: 'The queue ahead of you is empty.',
      h: 'You are at the front of the queue.',
    },
  },
  'wait.one': {
    fr: {
      a: 'Une conversation attend avant la [vôtre|tienne].',
      b: 'Il y a une conversation devant [vous|toi] dans la file.',
      c: '[Votre|Ta] conversation est la deuxième dans la file.',
      d: 'Une autre conversation passe avant la [vôtre|tienne].',
      e: '[Vous êtes|Tu es] en deuxième position dans la file.',
      f: 'Il reste une conversation avant la [vôtre|tienne].',
      g: 'Dans la file, une conversation passe avant la [vôtre|tienne].',
      h: 'L’équipe a encore une conversation à prendre avant la [vôtre|tienne].',
    },
    en: {
      a: 'One conversation is waiting before yours.',
      b: 'There is one conversation ahead of you in the queue.',
      c: 'Your conversation is second in the queue.',
      d: 'One other conversation comes before yours.',
      e: 'You are second in the queue.',
      f: 'There is one conversation left before yours.',
      g: 'In the queue, one conversation comes before yours.',
      h: 'The team has one more conversation to take before yours.',
    },
  },
  'wait.many': {
    fr: {
      a: 'Pour l’instant, {n} conversations attendent avant la [vôtre|tienne].',
      b: 'Il y a {n} conversations devant [vous|toi] dans la file.',
      c: 'Avant la [vôtre|tienne], {n} conversations attendent encore.',
      d: 'La file compte {n} conversations avant la [vôtre|tienne].',
      e: 'L’équipe a encore {n} conversations à prendre avant la [vôtre|tienne].',
      f: 'Il reste {n} conversations avant la [vôtre|tienne].',
      g: 'Dans la file, {n} conversations passent avant la [vôtre|tienne].',
      h: 'Actuellement, {n} conversations sont devant la [vôtre|tienne].',
    },
    en: {
      a: 'At the moment, {n} conversations are waiting before yours.',
      b: 'There are {n} conversations ahead of you in the queue.',
      c: 'Before yours, {n} conversations are still waiting.',
      d: 'The queue has {n} conversations before yours.',
      e: 'The team still has {n} conversations to take before yours.',
      f: 'There are {n} conversations left before yours.',
      g: 'In the queue, {n} conversations come before yours.',
      h: 'Right now, {n} conversations are ahead of yours.',
    },
  },
})
