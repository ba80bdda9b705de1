import { pieces } from '../piece.ts'

/** What is known about the wait, and nothing more. */
export const waitHonestly = pieces({
  'wait.next': {
    fr: {
      a: [
        'Aucune autre conversation n’attend avant la vôtre.',
        'Aucune autre conversation n’attend avant la tienne.',
      ],
      b: [
        'Votre conversation est la prochaine dans la file.',
        'Ta conversation est la prochaine dans la file.',
      ],
      c: [
        'Il n’y a personne devant vous dans la file.',
        'Il n’y a personne devant toi dans la file.',
      ],
      d: [
        'L’équipe est en ligne, et vous êtes en tête de file.',
        'L’équipe est en ligne, et tu es en tête de file.',
      ],
      e: ['Personne d’autre n’attend devant vous.', 'Personne d’autre n’attend devant toi.'],
    },
    en: {
      a: 'No other conversation is waiting before yours.',
      b: 'Your conversation is next in the queue.',
      c: 'There is nobody ahead of you in the queue.',
      d: 'The team is online, and you are first in the queue.',
      e: 'Nobody else is waiting ahead of you.',
    },
  },
  'wait.one': {
    fr: {
      a: ['Une conversation attend avant la vôtre.', 'Une conversation attend avant la tienne.'],
      b: [
        'Il y a une conversation devant vous dans la file.',
        'Il y a une conversation devant toi dans la file.',
      ],
      c: [
        'Votre conversation est la deuxième dans la file.',
        'Ta conversation est la deuxième dans la file.',
      ],
      d: [
        'Une autre conversation passe avant la vôtre.',
        'Une autre conversation passe avant la tienne.',
      ],
      e: [
        'Vous êtes en deuxième position dans la file.',
        'Tu es en deuxième position dans la file.',
      ],
    },
    en: {
      a: 'One conversation is waiting before yours.',
      b: 'There is one conversation ahead of you in the queue.',
      c: 'Your conversation is second in the queue.',
      d: 'One other conversation comes before yours.',
      e: 'You are second in the queue.',
    },
  },
  'wait.many': {
    fr: {
      a: [
        'Pour l’instant, {n} conversations attendent avant la vôtre.',
        'Pour l’instant, {n} conversations attendent avant la tienne.',
      ],
      b: [
        'Il y a {n} conversations devant vous dans la file.',
        'Il y a {n} conversations devant toi dans la file.',
      ],
      c: [
        'Avant la vôtre, {n} conversations attendent encore.',
        'Avant la tienne, {n} conversations attendent encore.',
      ],
      d: [
        'La file compte {n} conversations avant la vôtre.',
        'La file compte {n} conversations avant la tienne.',
      ],
      e: [
        'L’équipe a encore {n} conversations à prendre avant la vôtre.',
        'L’équipe a encore {n} conversations à prendre avant la tienne.',
      ],
    },
    en: {
      a: 'At the moment, {n} conversations are waiting before yours.',
      b: 'There are {n} conversations ahead of you in the queue.',
      c: 'Before yours, {n} conversations are still waiting.',
      d: 'The queue has {n} conversations before yours.',
      e: 'The team still has {n} conversations to take before yours.',
    },
  },
  'wait.absent': {
    fr: {
      a: 'Personne n’est en ligne en ce moment, et je ne connais pas le temps d’attente.',
      b: [
        'Personne n’est connecté pour l’instant, et je ne peux pas vous dire quand ce sera le cas.',
        'Personne n’est connecté pour l’instant, et je ne peux pas te dire quand ce sera le cas.',
      ],
      c: 'Nous sommes aux heures d’ouverture, mais personne n’est connecté en ce moment.',
      d: 'Toute l’équipe est hors ligne en ce moment, et j’ignore pour combien de temps.',
      e: [
        'Personne n’est en ligne en ce moment, mais votre conversation est dans la file.',
        'Personne n’est en ligne en ce moment, mais ta conversation est dans la file.',
      ],
    },
    en: {
      a: 'Nobody is online at the moment, and I do not know how long the wait will be.',
      b: 'Nobody is connected right now, and I cannot say when someone will be.',
      c: 'We are within opening hours, but nobody is connected at the moment.',
      d: 'The whole team is offline at the moment, and I do not know for how long.',
      e: 'Nobody is online at the moment, but your conversation is in the queue.',
    },
  },
  'wait.closed': {
    fr: {
      a: 'L’équipe est absente pour le moment : elle reprend {opening}.',
      b: [
        'Personne ne peut vous répondre à cette heure-ci : l’équipe revient {opening}.',
        'Personne ne peut te répondre à cette heure-ci : l’équipe revient {opening}.',
      ],
      c: 'Le service est fermé pour le moment et rouvre {opening}.',
      d: 'L’équipe n’est pas disponible à cette heure-ci : elle est de retour {opening}.',
      e: 'Nous sommes en dehors des heures d’ouverture : l’équipe reprend {opening}.',
    },
    en: {
      a: 'The team is away for now and is back {opening}.',
      b: 'Nobody can answer you at this hour: the team is back {opening}.',
      c: 'Customer service is closed for now and opens again {opening}.',
      d: 'The team is not available at this hour: it is back {opening}.',
      e: 'We are outside opening hours: the team starts again {opening}.',
    },
  },
  'wait.closed-unknown': {
    fr: {
      a: 'L’équipe est absente pour le moment, et je n’ai pas l’heure de son retour.',
      b: [
        'Personne ne peut vous répondre à cette heure-ci, et je ne connais pas l’heure de reprise.',
        'Personne ne peut te répondre à cette heure-ci, et je ne connais pas l’heure de reprise.',
      ],
      c: 'Le service est fermé pour le moment, et je n’ai pas son heure de réouverture.',
      d: 'L’équipe n’est pas disponible à cette heure-ci, et je ne connais pas la prochaine ouverture.',
      e: 'Nous sommes en dehors des heures d’ouverture, et je n’ai pas la date de reprise.',
    },
    en: {
      a: 'The team is away for now, and I do not know when it will be back.',
      b: 'Nobody can answer you at this hour, and I do not know when that will change.',
      c: 'Customer service is closed for now, and I do not know when it opens again.',
      d: 'The team is not available at this hour, and I do not know the next opening time.',
      e: 'We are outside opening hours, and I do not know when the team is back.',
    },
  },
})
